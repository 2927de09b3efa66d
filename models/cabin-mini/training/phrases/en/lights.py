"""English: lights outside and inside, wipers. The notation is explained in the README."""

from .speech import off, on

MACROS = {
    "lbright": "(brightness|intensity|level|strength)",
    "ldark": "(dark|pitch dark|pitch black|gloomy|too dark|black as night|so dark)",
}

ENUMS = {
    "color": {
        "white": ["white", "pure white", "bright white", "snow white"],
        "red": ["red", "ruby red", "dark red", "fire engine red", "crimson", "scarlet"],
        "green": ["green", "emerald green", "light green", "grass green", "lime green"],
        "blue": ["blue", "dark blue", "light blue", "sky blue", "navy blue", "ocean blue"],
        "yellow": ["yellow", "sunny yellow", "lemon yellow", "bright yellow"],
        "orange": ["orange", "amber", "tangerine"],
        "purple": ["purple", "violet", "lilac", "lavender", "mauve"],
        "pink": ["pink", "hot pink", "rose pink", "Barbie pink", "magenta"],
        "turquoise": ["turquoise", "cyan", "teal", "aqua", "aquamarine"],
    },
    "set_wipers.mode": {
        "interval": ["interval", "intermittent", "interval mode", "intermittent mode", "the interval setting"],
        "slow": ["slow", "low", "slow speed", "low speed", "level one", "normal speed", "the slow setting", "the first speed"],
        "fast": ["fast", "high", "fast speed", "full speed", "high speed", "top speed", "maximum", "full", "the fastest setting"],
        "auto": ["automatic", "auto", "rain sensor", "automatic mode", "auto mode", "the rain sensor"],
    },
    "set_reading_light.seat": {
        "driver": ["on the driver's seat", "for the driver", "on the driver's side", "over the driver's seat", "above the driver", "front left", "on my side"],
        "passenger": ["on the passenger seat", "for the passenger", "on the passenger side", "over the passenger seat", "for my passenger", "next to me", "above the passenger seat", "for the person next to me", "front right"],
        "rear_left": ["on the rear left seat", "in the back on the left", "rear left", "back left", "over the left back seat", "behind the driver"],
        "rear_right": ["on the rear right seat", "in the back on the right", "rear right", "back right", "over the right back seat", "behind the passenger"],
        "front": ["on the front seats", "in the front", "up front", "for both front seats", "over the front seats", "at the front"],
        "rear": ["on the back seats", "in the back", "for the kids in the back", "in the rear", "over the back seats", "for the people in the back", "for the back row", "back there"],
        "all": ["on all seats", "for everyone", "everywhere", "over every seat", "over all seats", "in the whole car", "for all of us"],
    },
}

VARIANTS = [
    ("set_headlights", {"mode": "on"}, "Headlights on.", on("<head>") + """
it's (getting dark|dark outside|too dark to see the road|dusk|nearly night|pitch black out there|getting dark outside)
(night is falling|the sun has gone down|the sun is setting|dusk is falling)
I (can't|can hardly|can barely) see the (road|street|lane) (in the dark|in this light|)
!light up the (road|street)
(we're|I'm) (driving into|going into|entering) a tunnel (now|)
<want> (light|some light|lights) (outside|on the road|in front of the car)
(nobody|no one|the others) can see us without lights
!drive with (lights|the lights) on
(we're|I'm) (driving|going) without lights
lights on (outside|for the road|in front)
!(turn|switch) the lights on (outside|in front of the car|at the front)
someone just flashed me because my headlights are off"""),
    ("set_headlights", {"mode": "off"}, "Headlights off.", off("<head>") + """
it's (broad daylight|bright daylight|bright enough outside), lights off (outside|)
the sun is up, we don't need the headlights
(we're|I'm) parked, <head> off
lights off outside
!(turn|switch) the lights off (outside|in front of the car|at the front)
we're out of the tunnel, <head> off"""),
    ("set_headlights", {"mode": "auto"}, "Headlights on automatic.", """
!<set> the <head> to (automatic|auto|automatic mode|auto mode|the automatic setting)
<head> (on|to|in) (auto|automatic|automatic mode)
(automatic|auto) <head>
!use (automatic|auto) (headlights|headlamps|lights outside|driving lights)
!let the (headlights|headlamps) (switch on by themselves|work automatically|come on by themselves|decide for themselves)
<want> the <head> (on|to be) (automatic|auto)
!(let|leave) the car (decide|choose) when the <head> come on
the <head> should (come on|work) (by themselves|automatically|when it gets dark)
automatic (light control|headlight control|driving lights|headlamp control)
(can|could) the <head> (be automatic|be on auto|switch themselves on)
!control the <head> automatically
<lets> have the <head> on auto
!(turn|switch) the <head> to the light sensor
!(activate|enable) the (automatic headlights|light sensor|auto headlights)
light switch (on|to) auto"""),
    ("set_high_beam", {"on": True}, "High beam on.", on("<high>") + """
!(go|switch|change|flick) to <high>
I (can't|can hardly) see (far enough|far ahead|anything up ahead) on this (dark|unlit|country) road
!light up the road further ahead
(there are|there's) no (street lights|street lighting) here, <high>
(nobody|no one) is coming, (so|) <high>
!put the lights on (full|full beam)
I need to see (further|further ahead|for deer) on this (country|dark|unlit) road
lights on full beam
there might be deer, <high>"""),
    ("set_high_beam", {"on": False}, "High beam off.", off("<high>") + """
!dip (the|my) (lights|headlights|beams|beam)
!(go|switch|change|drop) (back|down|) to (low beam|dipped beam|dipped headlights)
(somebody|someone|a car|a lorry|a cyclist) is coming (towards me|towards us|the other way), (dip the lights|dip)
(there's|I've got) oncoming traffic
I'm (dazzling|blinding) (the oncoming driver|the car ahead|everybody|the others|people)
!(don't|stop) (dazzle|dazzling|blinding) the (oncoming traffic|others|other drivers|car in front)
that guy is flashing me because of my <high>
back to (dipped|low beam)
!lower the beam
dipped lights please"""),
    ("set_fog_lights", {"on": True}, "Fog lights on.", on("<fog>") + """
it's (foggy|very foggy|misty|really foggy|pea soup|terribly foggy) (outside|out there|on the road)
there is (thick|heavy|dense|a lot of|some) (fog|mist) (ahead|on the road|out there|)
(what a|it's a real) pea-souper
I can't see (ten metres|my hand|the car in front|the road) (in|for|through) this (fog|mist|soup)
(we're|I'm) driving into (a fog bank|fog|a wall of fog|a bank of fog)
the fog is (so thick|getting thicker|coming down)
(light|lights) for (fog|this fog)"""),
    ("set_fog_lights", {"on": False}, "Fog lights off.", off("<fog>") + """
the fog (is gone|has cleared|has lifted|has gone|is thinning out|is over|has burned off)
(we're|I'm) out of the (fog|mist)
it's not foggy any more
it's clear again, no fog
there's no (more|) fog (any more|now)"""),
    ("set_hazard_lights", {"on": True}, "Hazard lights on.", on("<hazard>") + """
(we've|I've) broken down
(we have|I have|we've got|I've got) a (breakdown|flat tyre|puncture), hazards
!warn the (cars|drivers|people|traffic) behind (me|us)
!(flash|blink) (both|all) (indicators|blinkers|turn signals)
both (indicators|blinkers|turn signals) on
(traffic is stopping|there's a traffic jam|everything is standing still|there's an accident) (ahead|in front), warn the others
I (have to|need to) (stop|park) (here|on the hard shoulder), <hazard>
!(press|hit|push) the (red triangle|hazard button|warning triangle button)
(the car|the engine) has (died|conked out|stopped) on the (road|motorway), <hazard>
emergency lights
end of a tailback, <hazard>
all four (indicators|blinkers|flashers)
I'm (double parked|stopped in the road), hazards"""),
    ("set_hazard_lights", {"on": False}, "Hazard lights off.", off("<hazard>") + """
!stop (flashing|blinking) (both|all) (indicators|blinkers|turn signals|sides)
!stop the (blinking|flashing|clicking of the hazards)
the (danger|breakdown|jam) is over, <hazard> off
(we're|I'm) moving again, <hazard> off
no need to warn the others any more
both (indicators|blinkers) off
(the|my) hazards are still (on|blinking|flashing), switch them off"""),
    ("set_interior_light", {"on": True}, "Interior light on.", on("<cabinlight>") + """
it's (pitch dark|pitch black|too dark|so dark|so gloomy|gloomy|dark) (in here|in the car|inside the car)
!give me (some|a bit of|) light (in here|inside|in the car)
!(light|brighten) up the (cabin|inside|interior|inside of the car)
I (dropped|lost|can't find) my (phone|keys|glasses|wallet|lipstick|earring) (in the dark|in here, it's dark)
I (can't|can hardly) see (my hand in front of my face|a thing|anything) (in here|in the car|inside)
<want> (light|some light|the light) (on|) (in here|inside|in the car)
(can|could) (we|I) have (some|a bit of|) light (in here|inside|in the car)
light on (in here|inside|in the car)
!(turn|switch|put) (the|a) light on (in here|inside|in the car)
let there be light in (here|the car)
I need to find something in the car, light on
where did I drop (it|my keys), (light|some light) in here
who turned out the lights in here
the (kids|children) are scared of the dark in here"""),
    ("set_interior_light", {"on": False}, "Interior light off.", off("<cabinlight>") + """
light off (in here|inside|in the car)
!(turn|switch|put) (the|that) light (off|out) (in here|inside|in the car)
the light (in here|inside) is (dazzling me|blinding me|distracting|reflecting in the windscreen|too bright|bothering me)
!(darken|black out) the (cabin|inside|interior)
no (more|) light (in here|inside|in the car)
I can't see out with the light on in here
(I want|I'd like|we need) it dark (in here|in the car|inside)
the baby wants to sleep, light off in here
(someone left|you left) the light on in here, (turn|switch) it off
(we|I) don't need the light in here (any more|)"""),
    ("set_reading_light", {"on": True}, "Reading light on.", on("<reading>") + """
I (want|would like|need) to (read|read my book|read a magazine|look at the map|read the paper|do my crossword|read something)
I need (light|a light) (to read|to read by|for the map|for my book|for reading)
!give me (some|a bit of|) light (to read|for reading|for the map|for my book)
<want> a (light|lamp) to read (by|)
light for reading
it's too dark to read
I can't read (the map|my notes|my book|the letter|this) in this light
(can|could) I have a light to read (by|)
!(turn|switch) on the light (over|above) my seat
the (light|lamp) over my (head|seat) on
<lets> have a reading light"""),
    ("set_reading_light", {"on": True}, "Reading light {seat}.", """
!<turn> on the <reading> {seat}
!<turn> the <reading> {seat} on
!(put|switch) the <reading> on {seat}
!(activate|enable|start) the <reading> {seat}
<reading> on {seat}
<reading> {seat} (on|)
<want> the <reading> (on|) {seat}
{seat} <reading> on
(can|could) we have the <reading> on {seat}
light to read {seat}
they want to read {seat}
!give me a light for reading {seat}
it's too dark to read {seat}"""),
    ("set_reading_light", {"on": True, "seat": "rear"}, "Reading light on in the back.", """
(the kids|the children|they|the girls) (want|would like) to read in the back
my (son|daughter|mother) in the back (wants to read|needs light to read|is reading in the dark)
the (kids|children) in the back need a light for their (books|comics|homework)
I want to read back here in the back
!give the kids in the back a reading light
(rear|back seat) reading lights (on|)
the (boy|girl|child) in the back is reading without light
(can|could) the kids in the back have a light to read by"""),
    ("set_reading_light", {"on": True, "seat": "passenger"}, "Reading light on for the passenger.", """
my passenger (wants|would like) to read
the passenger needs (light to read|a reading light|light for the map)
my (wife|husband|friend) next to me wants to read (the map|something|a book|)
passenger reading light (on|)
!give my passenger a reading light
my passenger can't (read|see) the map in this light
the person next to me is trying to read
(can|could) my passenger have a reading light"""),
    ("set_reading_light", {"on": False}, "Reading light off.", off("<reading>") + """
I've (finished reading|stopped reading|read enough)
!(turn|switch) off the light (over|above) my (seat|head)
the (light|lamp) over my (head|seat) off
I'm done reading
I don't need light to read any more"""),
    ("set_reading_light", {"on": False}, "Reading light off {seat}.", """
!<turn> off the <reading> {seat}
!<turn> the <reading> {seat} off
!<turn> the <reading> off {seat}
!(deactivate|kill|put out) the <reading> {seat}
<reading> off {seat}
<reading> {seat} off
<want> the <reading> off {seat}
{seat} <reading> off
nobody is reading any more {seat}
we don't need the <reading> {seat}
the <reading> {seat} is dazzling me"""),
    ("set_ambient_light", {}, "Ambient light {color}.", """
!<set> the <amb> to {color}
!(make|turn|colour|paint|switch) the <amb> {color}
{color} <amb>
<want> {color} <amb>
<amb> (in|to|) {color}
!change the (color|colour) of the <amb> to {color}
<want> the <amb> (in|to be) {color}
(can|could) (we|I|you) (have|make) the <amb> {color}
<lets> have {color} <amb>
<lets> have the <amb> in {color}
{color} (light|glow|mood) in the (cabin|car)
!(bathe|paint|light) the (car|cabin|interior) in {color}
the <amb> (should|could) be {color}
how about {color} (for the <amb>|<amb>)
(my daughter|my son|my girlfriend|the kids) (wants|would like|want) {color} (light|lights|<amb>)
!give me {color} (mood lighting|ambience|ambient light)
{color} (is my favourite colour|would look nice|would suit me), do the <amb> in that
!(use|choose|pick|select|take) {color} for the <amb>
!light the (cabin|car) up in {color}"""),
    ("set_ambient_light", {"color": "off"}, "Ambient light off.", off("<amb>") + """
no (coloured|colourful|disco) lights
!(turn|switch) off (the|that|these) (coloured lights|disco lights|coloured strips|party lights|Christmas lights in the doors)
(it looks like|this isn't) a disco (in here|), turn the <amb> off
the <amb> is (distracting|annoying me|too much)
without <amb>"""),
    ("set_ambient_brightness", {}, "Ambient light at {brightness} percent.", """
!<set> the <amb> (<lbright>|) to {brightness}
!(dim|brighten|turn down|turn up) the <amb> to {brightness}
<amb> (at|to|on|) {brightness}
!<set> the <lbright> of the <amb> to {brightness}
<want> the <amb> at {brightness}
<amb> <lbright> {brightness}
!run the <amb> at {brightness}
(can|could) (we|I) have the <amb> at {brightness}
<lets> have the <amb> at {brightness}
the <amb> should be at {brightness}
{brightness} <lbright> for the <amb>
{brightness} <amb>
!(lower|raise|reduce|increase) the <amb> to {brightness}"""),
    ("set_ambient_brightness", {"brightness": 100}, "Ambient light at 100 percent.", """
!<set> the <amb> to (full|maximum|full brightness|maximum brightness|the brightest setting)
!turn the <amb> (all the way up|right up|up full|up to the maximum)
<amb> (on full|at maximum|full brightness|to the max|at full)
(full|maximum) <amb>
<amb> as bright as (possible|it gets|it goes)
<want> the <amb> (on full|at full brightness|as bright as possible)
!max out the <amb>
the brightest <amb>
<lets> have the <amb> at full brightness"""),
    ("set_ambient_brightness", {"brightness": 50}, "Ambient light at 50 percent.", """
!<set> the <amb> to (half|half brightness|medium|half power)
!(dim|turn down|turn) the <amb> (to half|halfway|by half|to half brightness)
<amb> (at half|half|halfway|half brightness)
(half|half brightness) for the <amb>
<want> the <amb> at half (brightness|)
<lets> have the <amb> at half brightness
(can|could) we have the <amb> at half
the <amb> should be at half brightness
half power for the <amb>"""),
    ("adjust_ambient_brightness", {"direction": "brighter"}, "Brighter ambient light.", """
!(make|turn) the <amb> (brighter|a bit brighter|a little brighter|stronger|up)
!(brighten|increase|boost|intensify|turn up|bump up|raise) the <amb> <bit>
(brighter|a bit brighter|stronger|more) <amb>
<amb> (brighter|up|stronger|a bit brighter|more intense)
<want> (the <amb> brighter|brighter <amb>|more <amb>)
the <amb> is (too dark|too dim|too weak|too faint|barely visible|hardly there)
I can (hardly|barely) see the <amb>
(can|could) the <amb> be (a bit|a little|) brighter
(can|could) (we|I) have the <amb> <bit> brighter
<lets> have (a bit more|brighter) <amb>
the <amb> (could|should) be <bit> brighter
!(increase|raise) the <lbright> of the <amb>
is it possible to have the <amb> brighter
!give the <amb> <bit> more (power|brightness|glow)
!make the (coloured lights|coloured strips) brighter"""),
    ("adjust_ambient_brightness", {"direction": "darker"}, "Darker ambient light.", """
!(make|turn) the <amb> (darker|a bit darker|dimmer|a little dimmer|weaker|softer|less bright|down)
!(dim|decrease|reduce|turn down|soften|lower|tone down|fade) the <amb> <bit>
(darker|a bit darker|dimmer|softer|less|gentler) <amb>
<amb> (darker|down|dimmer|softer|less bright|a bit darker)
<want> (the <amb> darker|dimmer <amb>|less <amb>)
the <amb> is (too bright|too strong|too glaring|dazzling|too intense|hurting my eyes)
(can|could) the <amb> be (a bit|a little|) (darker|dimmer|less bright)
(can|could) (we|I) have the <amb> <bit> (darker|dimmer)
<lets> have (a bit less|dimmer) <amb>
the <amb> (could|should) be <bit> (darker|dimmer|softer)
!(decrease|reduce|lower) the <lbright> of the <amb>
is it possible to (dim|have less of) the <amb>
!make the (coloured lights|coloured strips) (darker|dimmer)
not so bright with the <amb>"""),
    ("set_wipers", {}, "Wipers: {mode}.", """
!<set> the <wip> to {mode}
!run the <wip> (on|in|at) {mode}
<wip> (on|to|at|) {mode}
!(put|switch|turn) the <wip> (on|to) {mode}
<want> the <wip> (on|in|at) {mode}
(can|could) (we|you) (have|put) the <wip> on {mode}
<lets> have the <wip> on {mode}
the <wip> should (be on|run on|go to) {mode}
wiper (mode|setting|speed) {mode}
!change the <wip> to {mode}"""),
    ("set_wipers", {"mode": "off"}, "Wipers off.", off("<wip>") + """
it('s| has) (stopped raining|dried up|quit raining)
the rain (has stopped|is over|has gone|has cleared)
it's (dry again|not raining any more|dry now)
!stop wiping
the <wip> are (squeaking|screeching|scraping over dry glass|smearing on dry glass)
no more (wiping|rain)
the (windscreen|windshield) is dry
(wiping isn't|no wiping) needed any more"""),
    ("set_wipers", {"mode": "slow"}, "Wipers: slow.", on("<wip>") + """
!(wipe slowly|make the <wip> slower|slow down the <wip>|slow the <wip> down|wipe more slowly|wipe less fast)
it('s| is) (raining|drizzling|starting to rain|starting to drizzle|raining again|raining a bit)
(a light rain|here comes the rain|it's started to rain|the rain is starting|it's begun to rain)
slower <wip>
slow wiping
!wipe the (rain|water|drops|raindrops|drizzle) (off|away)
there's (rain|raindrops|water|snow) on the (windscreen|windshield)
the <wip> are (too fast|going too fast|racing)
wipers slower
not so fast with the <wip>
the rain is easing off, slower <wip>
I can't see through (the rain|the raindrops|all these drops)
<want> the <wip> slower"""),
    ("set_wipers", {"mode": "fast"}, "Wipers: fast.", """
!(wipe faster|make the <wip> faster|speed up the <wip>|speed the <wip> up|wipe more quickly|wipe quicker)
it('s| is) (pouring|raining heavily|raining cats and dogs|raining hard|bucketing down|chucking it down|tipping down|lashing down|pelting down|pissing down|pouring down|coming down in sheets)
(heavy rain|faster <wip>|fast wiping|wipers faster|wipers quicker|what a downpour|a cloudburst|torrential rain)
the <wip> are (too slow|not keeping up|not fast enough|far too slow)
!(crank|turn) up the <wip>
!(put|set) the <wip> (at full tilt|on full|at top speed|on double speed|to the fastest)
<want> the <wip> (faster|quicker|at full speed)
the rain is (getting heavier|getting worse|coming down harder|so heavy)
I can't see for the (downpour|heavy rain|cloudburst)
(can|could) the <wip> (go|wipe) (faster|quicker)
<lets> have the <wip> faster
this is a (downpour|deluge|monsoon|flood from above)
(the lorry|that truck) is spraying me, faster <wip>
the <wip> can't cope with this rain
the heavens have opened"""),
    ("set_wipers", {"mode": "interval"}, "Wipers: interval.", """
!wipe (now and then|every few seconds|once in a while|from time to time|every now and again|at intervals|intermittently)
(intermittent|interval) (wiping|wipe|wipers)
the <wip> only (now and then|every few seconds|from time to time)
<want> the <wip> (only now and then|to wipe at intervals|intermittent)
it's enough (to wipe|if you wipe) (every few seconds|now and then)
!let the <wip> pause (in between|between wipes)
just a wipe (now and then|every so often)
the <wip> should (wipe|go) (at intervals|every few seconds|now and then)
<lets> have the <wip> intermittent
(only|just) (a few drops|the odd drop), wipe now and then"""),
    ("set_wipers", {"mode": "auto"}, "Wipers: automatic.", """
!let the <wip> (work by themselves|decide for themselves|run automatically|switch themselves on)
automatic <wip>
!(wipe|run the <wip>) automatically
!(turn|switch) on the (rain sensor|automatic wipers|auto wipers)
(rain sensor|auto wipers) (on|)
!(activate|enable|use) the rain sensor
the <wip> should (come on|start|work) by themselves when it rains
!wipe (when it rains|whenever it's needed|by yourself|when needed)
<want> the <wip> to (work|come on) (automatically|by themselves)
(can|could) the <wip> (work|run) by themselves
<lets> leave the <wip> to the rain sensor
!leave the <wip> to the sensor"""),
    ("set_rear_wiper", {"on": True}, "Rear wiper on.", on("<rearwip>") + """
!wipe the <rearglass>
!wipe (at the back|the back|the glass at the back|behind)
there's (rain|water|snow|raindrops) on the <rearglass>
the <rearglass> is (wet|full of drops|covered in rain|dirty|filthy|covered in spray)
I can't see out of the <rearglass> (for rain|for drops|for spray|for all the dirt)
<want> the <rearglass> wiped
(can|could) you wipe the <rearglass>
!(clean|clear the rain off) the <rearglass>
the rain is running down the <rearglass>"""),
    ("set_rear_wiper", {"on": False}, "Rear wiper off.", off("<rearwip>") + """
!stop wiping (the <rearglass>|at the back|the back)
the <rearglass> is (dry|dry again|clean now)
the <rearwip> is (squeaking|scraping|screeching)
no more wiping at the back"""),
    ("wash_windscreen", {}, "Washing the windscreen.", """
!(wash|clean|rinse|spray|squirt|scrub|give a wash to) the <frontglass>
!(spray|squirt|put|splash|shoot) (some|a bit of|) (water|washer fluid|screenwash|screen wash|cleaning fluid|washing water) (on|onto|at|over) the <frontglass>
!give the <frontglass> a (wash|clean|squirt|spray|quick wash|rinse|good wash)
the <frontglass> is (dirty|filthy|all dirty|mucky|smeared|smeary|grimy|covered in bugs|covered in flies|full of insects|covered in salt|covered in mud|dusty)
there's (bird poo|bird droppings|a bug|dirt|mud|a dead fly|salt|dust|muck|a smear|pollen) (on|all over|right on) the <frontglass>
I can't see (through the <frontglass>|anything) for (dirt|bugs|salt|dust|all the flies|muck)
<want> the <frontglass> (washed|clean|cleaned|rinsed)
(windscreen|windshield|window) washer
(windscreen wash|windshield wash|wash the screen)
wash wipe
(can|could) you (wash|clean|rinse) the <frontglass>
<lets> (wash|clean) the <frontglass>
the <frontglass> (needs|could do with) (a wash|a clean|washing|cleaning)
!get (the bugs|the dirt|the muck|that bird mess|the flies|the salt) off the <frontglass>
(a bird|a pigeon|a seagull) just (did its business|pooed|dropped one) on the <frontglass>
!use the (windscreen washer|washer jets|washer|spray nozzles)
water on the <frontglass>
that lorry has splashed mud all over the <frontglass>"""),
]
