"""English: lights and wipers as people speak of them on an ordinary day: reasons, hints, slang. The notation is explained in the README."""

VARIANTS = [
    ("set_headlights", {"mode": "on"}, "Headlights on.", """
I'm (driving|rolling) round like a (ghost|stealth bomber|shadow) without (lights|headlights)
the other (drivers|cars) all have their (lights|headlights) on (by now|already), (us too|so should we)
(dusk|twilight|nightfall|night) is (setting in|creeping up|upon us), (head|front) lights
nobody (spots|notices) us in this (gloom|twilight|murk) without (headlights|headlamps)
lights for the road
(dipped|low) beam on
let there be light on the (road|tarmac)
it's (getting|going) (dim|murky|dusky) (out there|outside)
a (lorry|bloke|taxi driver) just flashed his lights at me, mine must be off, (turn them on|headlights)
(long|dark) tunnel (coming up|ahead), (headlamps|headlights|lights) (on|please)
the street lamps (have come|are coming) on, (time for|so) the headlights
I can't make out the (kerb|white line|verge) in the dark, (headlights|lights) please
(whack|stick|bung) the (lamps|headlamps|front lights) on
the law says (lights|dipped beam) in daytime here, (headlights on|so on with them)"""),
    ("set_headlights", {"mode": "off"}, "Headlights off.", """
I'm (parked|standing) (in front of|outside) the house and lighting up the neighbour's bedroom, headlights off
the (sun's|sun is) (high in the sky|blazing), what are the headlights (on|burning) for, (off with them|switch them off)
lights for the road off
(dipped|low) beam off
we're (at|in) the (drive-in|campsite), (headlamps|headlights) off please
I'm parked and don't want to (flatten|drain) the battery, (headlights|headlamps) off
out with the (headlights|headlamps|lights at the front)
(dowse|douse|kill) the (headlamps|headlights|front lamps)
the headlights are (burning|on) for nothing, it's (noon|midday|bright as anything)
I'm (parked up|waiting at the kerb) and people are (squinting|being blinded) in my headlights, off please
(whack|knock|flick) the (lamps|headlamps) off"""),
    ("set_headlights", {"mode": "auto"}, "Headlights on automatic.", """
I (always|keep) forget to switch the headlights on, (do it for me when it gets dark|let them come on by themselves|auto please)
(headlight|light) switch on the A
the headlights can (think|look after themselves|sort themselves out)
I'm in and out of tunnels (today|all day), (headlights on auto|let the headlights see to themselves)
headlights automatic
let the (sensor|twilight sensor|light sensor) handle the headlights
you decide when it's dark enough for (headlights|the headlamps)
I don't want to (think|worry|bother) about the headlights any more, (automatic|auto)
headlights on when it's dark and off when it's light, (on their own|without me)
(stick|pop|turn) the headlight (knob|switch|stalk) to (A|auto|automatic)
(manual|fiddling with the) headlights (is|are) a nuisance, (let the car do it|go automatic with them)
(dusk|twilight) sensor for the headlamps on"""),
    ("set_high_beam", {"on": True}, "High beam on.", """
it's black as (coal|the inside of a cow|tar) on this country lane and there's nobody coming, (brights|high beam|full beam)
the (blue|big blue) light symbol please, (far-reaching|long-distance) lights
(far|long|long-distance) lights
(main|full) beam please
dipped isn't (enough|far enough|cutting it) on this (lane|track|forest road)
(deer|badgers|moose|wild boar|hedgehogs) about and no street lamps, I want to see far (ahead|down the road)
let's have the lights reach (further|as far as they can)
the road's (empty|ours) and pitch black, give me the (big|far|long) lights
(blast|whack|kick) on the (brights|floodlights|high beams)
I want to see (round the bend|to the end of the straight|the far end of this avenue) at night with (the brights|full beam)
no oncoming (cars|traffic), (up|raise) the beams
turn night into day with the (brights|high beams)"""),
    ("set_high_beam", {"on": False}, "High beam off.", """
(the poor bloke|that chap|the cyclist) coming the other way is (squinting|shielding his eyes|being blinded)
everyone's (flashing|hooting) at me, I must still have the (brights|full beam) on
(far|long|long-distance) lights off
(main|full) beam (down|off|dropped)
I'm (coming into|entering) a (village|town) with street lamps, (dipped|no brights|dip) please
back (down|) to dipped, (there's a car|someone's coming|oncoming traffic)
(brights|full beam) away
I've (got|caught up with) a car in front, (dip|no full beam|drop the brights)
I can see (headlights|a car|a motorbike) coming (over the hill|round the bend), (dip|dip the beams)
the fog throws my (brights|full beam|high beam) straight back at me, (dip it|off with it)
the road signs are (glaring|reflecting) in my full beam, (less of it|dip it)
be kind to the (oncoming drivers|lorry driver coming), dip"""),
    ("set_fog_lights", {"on": True}, "Fog lights on.", """
you could cut this (fog|mist) with a knife
I can barely see the (bonnet|bumper|taillights ahead) (for|in) (all this|this) (fog|mist|murk)
(low-slung|deep|extra|yellow) lamps for the fog please
we're in the clouds up here, (fog lamps|fogs|fog lights)
the (valley|moor|coast road) is full of (fog|mist|sea mist)
(visibility's|visibility is) (nil|under fifty metres|shocking) in this (fog|mist)
(fogs|fog lamps) please
(whack|stick|bung) the (fogs|fog lamps) on
white soup all (around|round) us, (fogs|fog lamps|fog lights)
the (mist|fog) (rolled|has rolled) in off the (sea|river|fields), (fogs|fog lights) on
it's like driving through (cotton wool|milk|porridge) in this fog"""),
    ("set_fog_lights", {"on": False}, "Fog lights off.", """
visibility's (fine|perfect|back to normal), the (fogs|fog lamps|fog lights) can go
I'm (dazzling|annoying) people with the (fogs|fog lamps) (on this clear night|in clear weather), off please
we've (come|climbed|driven) out above the (fog|clouds|mist)
the mist's (blown away|burnt off|dissolved|gone)
(fogs|fog lamps) away
(whack|knock|flick) the (fogs|fog lamps) off
blue sky again, what are the (fogs|fog lamps) still doing on
that was the last of the (fog|mist|murk)
no need for fog (lamps|lights), I can see (for miles|the whole valley)
we've left the (fog bank|fog|pea soup) behind
I can see the (mountains|horizon|whole road) again, (fogs|fog lights) off"""),
    ("set_hazard_lights", {"on": True}, "Hazard lights on.", """
(smoke|steam) is coming out of the (bonnet|engine) and I'm (pulling over|on the hard shoulder), (hazards|flashers)
everyone's slamming on the brakes (ahead|up front), (warn|let) the (people|ones|lorry) behind (know|)
I'm (nipping into|unloading outside) the (shop|bakery), parked in second row, (flashers|blinkers|hazards) on
(hazards|flashers|four-ways|blinkers on both sides)
the (triangle|red triangle|button with the triangle)
(park anywhere|I-can-park-anywhere) lights on
I'm being towed, (flashers|hazards) on
the tyre's (gone bang|burst|in shreds), make (us|the car) (flash|blink) on (all|both) sides
there's been a (crash|smash|pile-up) right in front of (us|me), (flashers|hazards)
(ran|I've run) out of (juice|petrol|battery) in the middle of the road, make us visible with the (flashers|blinkers)
(blink|flash) on all four corners
there's a (tailback|queue) (round|after) the bend, (hazards|flashers) so nobody (rear-ends|runs into) us
(we've conked out|the car's given up the ghost|the engine's packed in) (in the middle of the road|on the bridge|at the lights)"""),
    ("set_hazard_lights", {"on": False}, "Hazard lights off.", """
why are we (blinking|flashing|winking) like a Christmas tree, (hazards off|both sides off)
the (tow truck|breakdown man|AA) has (been|fixed it), (no more hazards|flashers off)
that (tick-tock|clicking|ticking) of the (hazards|flashers) is driving me (mad|up the wall)
(hazards|flashers|four-ways) (off|out)
the (red triangle|triangle button) off
the queue's (moving|flowing) again, (hazards|flashers|four-ways) off
I'm done (unloading|delivering), (hazards|flashers|blinkers on both sides) off
we can (stop|quit) (blinking|flashing) on (both|all) sides
nobody (needs|has to be) (warning|warned) any longer, (hazards|flashers) off
somebody (hit|knocked) the hazard (button|switch), (undo that|off again)
false alarm, (hazards|flashers) off
(end|enough) of the (warning|flashing) lights, (we're safe|we're rolling again|tyre's changed)"""),
    ("set_interior_light", {"on": True}, "Interior light on.", """
I (can't|cannot) find the (slot|hole) for my seat belt in (this|the) dark, (some light|light on) (in here|inside)
the (dummy|teddy|pacifier) has fallen (down|into the footwell) and I can't see (it|a thing) in here
I want to see your (faces|lovely faces) (in here|inside), it's so dark
(illuminate|lighten) the (cabin|inside|interior)
cabin lit
(ceiling|roof) (lamp|bulb|light) (on|please)
it's like (a cave|a coal mine|a crypt|a coffin) in here, (light|some light) (please|)
I've (spilled|dropped) (coffee|crisps|change) (somewhere|) and need light in the car to (clean|find) it
where's my (purse|ticket|earbud)? I need light (inside|in here|in the cabin)
that (little|) (lamp|bulb|light) in the (ceiling|roof) of the car
I'd like to see (what I'm eating|my hands|where I put things) (in here|inside the car)
how do I (do|put on) my lipstick in this dark car, (light up the cabin|dome light)
I'm (getting|climbing) (in|out) and want (light|to see something) inside (the car|)
light for the (whole cabin|inside), (we're changing seats|the kids lost a toy|I'm counting coins)"""),
    ("set_interior_light", {"on": False}, "Interior light off.", """
cabin dark
(ceiling|roof) (lamp|bulb|light) (off|out)
(lights|light) out in here, (the kids are asleep|we want to sleep|I can't see the road)
I only see my own (reflection|face) in the (glass|windscreen) because of the (lamp|light) in here
we're lit up like (a shop window|an aquarium|a fishbowl) (in here|inside)
I can't see the (road|stars|street) properly because of the light (in here|inside), off please
I've found my (keys|phone|purse), the (light|lamp) in here can go (off|out)
put the (bulb|lamp) in the (ceiling|roof) out
everyone can (look in|see us) with the light on in here
the dome light is (keeping|stopping) the (baby|kids) from (falling asleep|nodding off), (off with it|out)
(snuff|click) out the (cabin|inside|dome) light
it's (distracting|bright) with the ceiling light on, I'm (trying to drive|driving at night)
found it, light in here off"""),
    ("set_reading_light", {"on": True}, "Reading light on.", """
(these|the) (small|tiny) letters are (impossible|a strain) without a lamp
I've got a (thriller|newspaper|contract|crossword|magazine) on my (lap|knees) and (it's too dark|can't make out the words)
I'd like to (study|go through) my (notes|papers|script), (small light|a little lamp|light above me) please
(spot|beam|lamp) on my (book|page|lap|magazine)
book light
(that|the) (small|little|tiny) (spot|lamp) above me
I can't tell (a six from an eight|the letters apart) on this page without light
where's the lamp for (bookworms|readers)? (On|Light it) please
I want to (finish|get on with) my (chapter|novel|sudoku), so (a bit of|some) light on the page
my eyes are (bad|ruined) enough, I need light (on|for) my (book|paper)
(knitting|doing my sudoku|marking homework), (so|) (spot|reading spot|little lamp) on above me"""),
    ("set_reading_light", {"on": True}, "Reading light {seat}.", """
(spot|little lamp|book light) on {seat}
somebody's got a (thriller|comic|book) going {seat}, (light for it|reading light)
{seat} they can't make out the (words|letters) in their book
a (beam|spot) on the page {seat} please
they're doing (homework|crosswords|sudoku) {seat}, (spot|reading light) on
light for bookworms {seat}
(stick|pop|click) the <reading> on {seat}
{seat} somebody is reading in the dark"""),
    ("set_reading_light", {"on": True, "seat": "rear"}, "Reading light on in the back.", """
the (twins|girls|kids) in the back are ruining their eyes over (comics|books|homework)
(spot|book light) for the (bookworms|readers) in the back
the kids want to (carry on|keep) reading their (comics|books) in the back
there's homework (being done|going on) in the back, they need a lamp for it
rear book lights
my mother wants to do her crossword in the back, (light|a lamp) for her
the back row can't (see|read) what's in their books
bedtime story in the back seats, (someone|granny) needs light to read it"""),
    ("set_reading_light", {"on": True, "seat": "passenger"}, "Reading light on for the passenger.", """
my (co-driver|navigator|wife) next to me has the (map|guidebook|newspaper) out and can't (make out|see) a word
(spot|book light) for my passenger
passenger wants to (carry on|keep) reading her (novel|thriller)
a (beam|spot) on the passenger's (book|page|lap)
passenger book light
whoever's next to me is squinting at a (book|page|magazine), give them a lamp
my passenger is doing the crossword in the dark
the passenger's little lamp (on|), (she's reading|he's got the map out)"""),
    ("set_reading_light", {"on": False}, "Reading light off.", """
(I've closed|I'm putting away) my book, the (spot|lamp|little lamp) can go (off|out)
last page read, (lamp|spot) off
book light (off|out)
(that|the) (small|little) (spot|lamp) above me (off|out)
I'm going to (doze|nap|sleep) now instead of reading, (reading spot|reading lamp) out
the crossword's (done|solved), (reading spot|reading lamp|book light) off
no (spot|beam) on my (lap|page|book) any more
(snuff|click) out the <reading>
my eyes are tired, that's enough reading, (little lamp|spot) off
the <reading> (shines|is shining) in my eyes, (off with it|out with it)"""),
    ("set_reading_light", {"on": False}, "Reading light off {seat}.", """
book light off {seat}
(snuff|click) out the <reading> {seat}
they've (fallen asleep|nodded off) over their books {seat}, <reading> off
the little lamp {seat} (reflects|shines) in my eyes, off with it
somebody left the <reading> on {seat}, out with it
{seat} they've put their books away, <reading> off
no more reading {seat}
the spot {seat} can go out"""),
    ("set_ambient_light", {}, "Ambient light {color}.", """
(my team plays in|it's our party colour|the bride wants it), so <amb> {color}
I'm in a {color} mood, (match the <amb>|do the <amb>)
(glow|shine) {color} (in here|round the doors|along the dash)
the (strips|glowing strips|LEDs|light strips) in the doors {color}
{color} vibes (in here|tonight|please)
(disco|party|lounge) (lights|lighting) in {color}
<amb>: {color}
I'm tired of the colour in here, {color} <amb> (for a change|instead)
it's date night, (let's have|make) the <amb> {color}
could everything (in here|round us) glow {color}
(dip|drench|wrap) the (cabin|interior) in {color} light
what would the <amb> look like in {color}? (Show me|Do it)
{color} mood lights, (it's Christmas|it's soothing|the little one loves it)"""),
    ("set_ambient_light", {"color": "off"}, "Ambient light off.", """
it's like (a brothel|a nightclub|a Christmas tree|Las Vegas|a spaceship|a fairground) in here with that <amb>
(those|the) (glowing|coloured) (strips|lines) in the doors (off|out)
<amb> (away|gone)
(disco|party) over, <amb> off
all that (neon|coloured glow|glow) (in here|round the dash) is (giving me a headache|tacky|too much), (off with it|switch it off)
(kill|cut|lose) the (disco|party|fairy) lights
I'd rather have (no|it without) (coloured|mood) lighting (at night|when I drive|)
the glowing strips (reflect|are reflecting) in the (windows|glass), (off with them|turn them off)
no (neon|glow|fairy lights) (in here|in the cabin) please
the party's over
(LEDs|LED strips|light strips) in the doors (off|out)"""),
    ("set_ambient_brightness", {}, "Ambient light at {brightness} percent.", """
<amb>: {brightness}
the (glowing|LED|light|coloured) strips (to|at|on) {brightness}
it's dark out, <amb> at {brightness} (is plenty|will do)
(stick|whack|fade|slide) the <amb> (to|on) {brightness}
how about {brightness} for the <amb>
the glow (in here|round the dash|in the doors) at {brightness} please
it (dazzles|reflects), so <amb> (to|down to) {brightness}
I'd have the <amb> at {brightness}, (any more is tacky|it's cosier)
{brightness} of glow from the <amb>"""),
    ("set_ambient_brightness", {"brightness": 100}, "Ambient light at 100 percent.", """
<amb> (full pelt|full blast|flat out|to the limit)
the (glowing|LED|light|coloured) strips as bright as they (go|get)
party time, <amb> (at the maximum|full on|on full)
light (this place|the cabin) up like Las Vegas, <amb> on full
all the glow the <amb> (has|can give|can do)
<amb> (maxed|maxed out)
don't be shy with the <amb>, (full|maximum) brightness
everything you've got on the <amb>
I can't see it in daylight, (full|maximum) brightness on the <amb>"""),
    ("set_ambient_brightness", {"brightness": 50}, "Ambient light at 50 percent.", """
<amb> (halfway|midway)
the (glowing|LED|light|coloured) strips at half (power|brightness|strength)
half (as bright as it goes|of what it can do) for the <amb>
it's too much at full, <amb> (at|on) half
fifty fifty with the <amb>
half glow from the <amb> (is plenty|please)
(stop|park|leave) the <amb> (in the middle|halfway)
half is enough for the <amb>, (it dazzles|it's night)"""),
    ("adjust_ambient_brightness", {"direction": "brighter"}, "Brighter ambient light.", """
are the (glowing|coloured) strips even on? (More of it|Brighter) please
I can't tell what colour the <amb> is, it's that (faint|dim|weak)
(more|extra) (glow|shine|sparkle) from the <amb>
<amb> up a (click|step|notch)
the (LED|light|coloured) strips want more (power|oomph|glow)
those (strips|lines) in the doors could (glow|shine) (more|a bit more|stronger)
it's daylight, I can't see the <amb>, (up with it|brighter)
(pep|jazz) up the <amb> (a bit|)
a bit more (glitz|party|sparkle) from the <amb>, (it's Friday|we're celebrating)
the mood lighting is (moody|gloomy) all right, a bit more of it"""),
    ("adjust_ambient_brightness", {"direction": "darker"}, "Darker ambient light.", """
it's a bit (Las Vegas|fairground|disco) in here, (tone down|dim) the <amb>
(less|not so much) (glow|shine|sparkle) from the <amb>
<amb> down a (click|step|notch)
those (strips|lines) in the doors could (glow|shine) (less|a bit less)
I'm driving at night and the (coloured|LED|glowing) strips (distract|irritate|dazzle) me, (dim them|a bit darker)
(calm|tame|mute|subdue) the <amb> (a bit|)
a bit more (intimate|discreet|subtle) with the <amb>
candlelight rather than floodlight from the <amb>
the <amb> (shines|reflects) in the (windows|mirror), (weaker|dim it a bit)
the kids want to sleep, a gentler glow from the <amb>"""),
    ("set_wipers", {}, "Wipers: {mode}.", """
(stick|whack|flick|bung) the <wip> (to|on) {mode}
wiper (stalk|lever|switch) (to|on) {mode}
<wip>: {mode}
that's some weather, <wip> (on|to) {mode}
I'd have the <wip> on {mode}, (this rain|in this weather|what a day)
the (blades|wiper arms) on {mode}
how about {mode} for the <wip>
the <wip> (want|ought) to be on {mode}
(click|notch) the <wip> to {mode}"""),
    ("set_wipers", {"mode": "off"}, "Wipers off.", """
(we're|I'm) (under a bridge|in the tunnel|in the multi-storey) and the <wip> are still (going|wagging), (stop them|off)
the sun's (out|come out|back), what are the (wipers|blades) still (doing|wagging for)
not a drop (falling|coming down) (any more|now)
that (juddering|squealing|rubbing) of the (wipers|blades) on dry glass is (awful|torture)
(wipers|blades) (down|stop|rest)
the (blades|wiper arms) can (rest|lie down|stop)
shower's (over|gone|passed)
no more drops on the (glass|windscreen), (stop the blades|wipers off)
stop (wagging|swishing) about (on|over) the (windscreen|glass)
(swish swash|back and forth), enough of the (wipers|blades)
we've (driven|come) out of the (rain|shower|drizzle)
it's (cleared up|brightened up|dry as a bone), (wipers|blades) off"""),
    ("set_wipers", {"mode": "slow"}, "Wipers: slow.", """
(drops|spots|specks) (on|all over) the windscreen, (wipers|blades) please
(it's spitting|spots of rain|a bit of mizzle|here come the first drops|Scotch mist|typical English weather)
(looks like|I think) it's (starting|begun) to (spit|mizzle|drizzle)
the (wipers|blades) are (flapping|racing|going) like mad for a bit of drizzle, (slower|calm them)
the view's all (blobs|drops|streaming with rain), (wipers|blades) on
get the (blades|wiper arms) (going|moving|swishing)
it's (wet|raining) and the (wipers|blades) are (asleep|still off), (start them|on please)
(swish|sweep) the (rain|drops|wet) (away|off)
(blades|wipers) (going|moving|swinging)
the rain's letting up, the (wipers|blades) needn't (rush|race) like that
lazy wipers (please|will do), it's only drizzle
(sleet|snowflakes|melted snow) on the windscreen, (wipe it away|wipers)"""),
    ("set_wipers", {"mode": "fast"}, "Wipers: fast.", """
it's (hammering|hosing|siling|hooning|belting|teeming|stair rods) down
it's like driving through a (waterfall|car wash|swimming pool)
Noah would be building his ark by now, (quick|faster) (wipers|blades)
(biblical|monsoon|tropical) rain (out there|)
(wipers|blades) (full pelt|flat out|full tilt|double time|like the clappers)
the (wipers|blades) are (dozing|too lazy|hopeless against this)
a (coach|lorry|truck) (drenched|has drowned) us and I see nothing, (wipers|blades) (at full speed|on fast)
(hurry|gee) up the (blades|wiper arms|wipers)
somebody up there has (turned the taps on|pulled the plug|emptied the bath)
(water|rain) is (streaming|pouring|gushing) down the (windscreen|glass) faster than you can wipe
more speed on the (wipers|blades), (I can't see|it's bucketing|what weather)
(cloudburst|downpour|deluge), (quick|faster) with the (wipers|blades)"""),
    ("set_wipers", {"mode": "interval"}, "Wipers: interval.", """
(only|just) the odd (speck|drop|spot), so (a wipe|one swipe) every (now and then|few seconds)
(swipe|wipe), pause, (swipe|wipe), pause
a swipe of the (wipers|blades) (now and again|every so often|once in a while) will do
(wipers|blades) with (breaks|pauses|gaps) in between
one (stroke|sweep|swish) of the blades every few seconds
(wipers|blades) (intermittently|off and on)
it's hardly raining, (wipers|blades) with pauses
constant wiping is (overkill|too much), (intermittent|every few seconds) is fine
I don't need the (wipers|blades) (non-stop|all the time), just (now and then|from time to time)
the wiper can take a breather between (strokes|sweeps)"""),
    ("set_wipers", {"mode": "auto"}, "Wipers: automatic.", """
I'm fed up (fiddling|playing) with the wiper stalk, (do it for me|let the sensor do it|automatic)
showers on and off all day, let the (wipers|blades) (decide|work it out|sort themselves out)
(wiper|wipers) on the A
you decide how (fast|often) to wipe
let the sensor (see|feel|judge) how hard it's raining and wipe
(wipers|blades) automatic
I don't want to (think|worry|bother) about the (wipers|blades)
the (wipers|blades) can think for themselves
wipe (as needed|as required|on demand), (I'm not touching the stalk|by sensor)
April weather, (rain sensor|wipers by sensor) please
hand the wipers over to the (sensor|rain detector|automatic)"""),
    ("set_rear_wiper", {"on": True}, "Rear wiper on.", """
the (spray|muck|salt) has (covered|coated|caked) the <rearglass>, (swipe|wipe) it
I can't see who's (behind|following|tailgating) (us|me) for the (rain|drops|spray) on the <rearglass>
the (little|single|small) wiper on the (tailgate|hatch|back)
(sweep|swish|swipe) the <rearglass>
(rear|back) blade (on|going)
back wipe
I'm (reversing|backing up) and the <rearglass> is (streaming|running) with rain
wiper behind (on|please)
(drops|spots|snow|sleet) all over the <rearglass>, (sweep|wipe) it off
the <rearwip> is asleep, (start it|get it going), it's raining
in the inside mirror I only see drops on the <rearglass>"""),
    ("set_rear_wiper", {"on": False}, "Rear wiper off.", """
the (little|single|small) wiper on the (tailgate|hatch|back) (off|can rest|can stop)
something's (squeaking|juddering|rubbing|swishing) on the <rearglass>, (stop it wiping|that wiper off)
(rear|back) blade (off|stop)
the <rearglass> is (bone dry|clear|spotless), what's the (wiper|blade) there still (doing|wagging for)
that (thing|wiper|blade) wagging at the back (like a dog's tail|) (gets on my nerves|distracts me), (off|stop it)
wiper behind (off|out)
the <rearwip> (can rest|needn't wag), it's (dry|stopped raining)
(enough|no more) (sweeping|swishing|swiping) of the <rearglass>
I can see fine out of the <rearglass>, <rearwip> off"""),
    ("wash_windscreen", {}, "Washing the windscreen.", """
(splat|yuck|ugh), a (bumblebee|dragonfly|moth|June bug) (right|) (on|all over) the <frontglass>
the low sun shows every (smear|streak|speck) on the <frontglass>, (squirt it|a wash please)
(squirty|wiper|spray|screen) (water|juice|fluid) please
(a squirt|one squirt|a splash|a good squirt) (please|for the glass|at the front)
I'm looking through a (mud bath|dirty fish tank|graveyard of flies), (clean|wash|rinse) the glass
wash and wipe
(squirt|spray|splash) (and|then) wipe
the (gritter|tractor|truck) has (salted|splattered|mucked up) my <frontglass>
(tree sap|honeydew|ash|Sahara dust|sand|dried salt) (on|all over) the <frontglass>, (rinse|wash) it off
the wipers just (smear|spread) the (muck|grease|insects) (around|about) on the <frontglass>, it needs (water|a squirt)
(let|have) the (jets|nozzles|squirters) (spray|squirt) the <frontglass>
my <frontglass> hasn't seen (soap|water|a wash) (for weeks|in ages)
a (gull|pigeon|starling) has (left its calling card|scored a direct hit) on the <frontglass>"""),
]
