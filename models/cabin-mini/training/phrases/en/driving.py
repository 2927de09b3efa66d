"""English: driving modes, assistants and charging. The notation is explained in the README."""

from .speech import off, on

ENUMS = {
    "set_driving_mode.mode": {
        "normal": ["normal", "standard", "comfort", "regular", "default", "everyday"],
        "sport": ["sport", "sports", "dynamic", "sporty", "racing", "performance"],
        "economy": ["economy", "eco", "economical", "energy-saving", "power-saving", "fuel-saving", "efficiency"],
        "snow": ["snow", "winter", "ice", "snow and ice"],
        "rain": ["rain", "wet", "wet road", "rainy weather"],
    },
    "distance": {
        "short": ["short", "small", "close", "very short", "minimum", "tight", "narrow"],
        "medium": ["medium", "normal", "middle", "average", "medium-sized"],
        "long": ["long", "large", "big", "very long", "maximum", "wide", "generous"],
    },
    "set_regeneration.level": {
        "low": ["low", "weak", "minimum", "light", "minimal", "gentle", "mild"],
        "medium": ["medium", "normal", "middle", "moderate", "average", "mid-level"],
        "high": ["high", "strong", "maximum", "full", "powerful", "strongest", "max"],
    },
}

VARIANTS = [
    ("set_driving_mode", {}, "Driving mode {mode}.", """
!<set> the (driving mode|drive mode|driving programme|mode) to {mode}
!(switch|change|go|shift|put it|put the car) (to|into) {mode} mode
!(activate|engage|enable|select|choose|use|start) {mode} mode
{mode} mode (on|)
!drive in {mode} mode
<wantto> drive in {mode} mode
<want> {mode} mode
(driving mode|drive mode|driving programme|mode) {mode}
(can|could) (we|I|you) (have|go into|switch to) {mode} mode
<lets> (go|switch|drive|have) (into|in|to) {mode} mode
<lets> have {mode} mode
how about {mode} mode
!(set|put|switch) the car to {mode}
{mode} (driving|drive mode|programme|setting)
is it possible to (use|drive in) {mode} mode
the car should be in {mode} mode
!(put|set|switch) (it|her|us) in {mode} mode"""),
    ("set_driving_mode", {"mode": "sport"}, "Driving mode sport.", """
<want> (some fun|more power|more performance|some action|a sporty ride|more oomph)
!drive (sportily|more dynamically|dynamically|with more punch)
!make the car (sporty|more sporty|sportier|more dynamic|livelier)
<wantto> (drive sportily|drive dynamically|have some fun at the wheel)
<lets> (have some fun with this thing|burn some rubber|go full throttle|see what she can do|feel the power)
!give me (full power|more power|all the horses|everything the engine's got|more punch)
!make the (throttle|accelerator|steering|suspension) (sharper|more responsive|sportier)
I'm in the mood for (speed|sporty driving|twisty roads|some fun on the bends)
time for some (fun|sporty driving)
(I want|I'd like|we want) the car to (respond faster|react quicker|be sportier)
the car feels (sluggish|lame|boring|lazy)
unleash the beast"""),
    ("set_driving_mode", {"mode": "economy"}, "Driving mode economy.", """
!(save|conserve) (energy|power|fuel|electricity|the battery|petrol|juice) (while driving|)
!drive (economically|efficiently|more economically|as economically as possible|sparingly|frugally|green)
<wantto> (save|use less) (energy|power|electricity|fuel|battery)
<lets> (save energy|save some power|drive economically|stretch the battery|go easy on the battery)
I (want|need) to (get|squeeze) (as far as possible|every last mile) out of the battery
!(use|burn|need) less (energy|power|fuel|electricity)
!be gentle with the battery
we (have|need) to make the (battery|charge) last
the car is (using|burning|guzzling) too much (power|energy|electricity)
!drive (to save power|environmentally friendly|in a fuel-saving way)"""),
    ("set_driving_mode", {"mode": "snow"}, "Driving mode snow.", """
the road is (icy|covered in snow|snowy|frozen|like an ice rink|covered in ice|snow-covered|slippery with ice)
(there's|we've got) (snow|ice|black ice|slush) on the (road|roads|street)
the (wheels|tyres) are (spinning|slipping|sliding) (in|on) (the snow|the ice|snow|ice)
(we're|I'm) (driving|going) (in|on|through) (snow|ice|the snow)
we're sliding (on|in) the (ice|snow)
!(prepare|set up) the car for (snow|ice|winter|winter roads|an icy road)
it's (slippery|icy) (on the road|out there on the road|on this road)
(black ice|snow on the road|icy road) ahead
!drive carefully on the (snow|ice)"""),
    ("set_driving_mode", {"mode": "rain"}, "Driving mode rain.", """
the road is (wet|soaking wet|slippery with rain|flooded|slick with rain|under water|covered in puddles)
(there's|we've got) (standing water|aquaplaning|water|puddles) on the (road|motorway)
the (wheels|tyres) are (spinning|slipping|losing grip) (in|on) the wet
!(prepare|set up) the car for (rain|wet roads|a wet road)
we're (aquaplaning|skidding on the wet road)
(danger of|risk of) aquaplaning
!drive carefully on the wet road
we're driving on (a wet road|wet roads|a soaking motorway)
it's slippery (from the rain|in the wet)
the motorway is (soaking|swimming with water)"""),
    ("set_driving_mode", {"mode": "normal"}, "Driving mode normal.", """
!drive (normally|comfortably|as usual|like normal|smoothly|gently)
!(go|switch|change) back to (normal|the normal mode|normal driving|comfort)
<want> (a comfortable ride|a smooth ride|a softer ride|the normal settings for driving)
!make the (suspension|ride) (softer|more comfortable|smoother)
the (ride|suspension) is too (hard|stiff|bumpy|sporty)
no more (sport|eco|snow|rain|winter) mode
enough of (sport|eco|snow|rain) mode
!(leave|end|switch off) (sport|eco|winter|rain) mode
<lets> drive (normally|comfortably) again
back to normal driving"""),
    ("set_cruise_control", {"on": True}, "Cruise control on.", on("<cruise>") + """
!(hold|keep|maintain) (this|the|my|the current) speed
my (foot|leg|right foot) is (tired|getting tired|aching) (from the accelerator|from pressing the pedal|on the gas|)
<wantto> (take my foot off the accelerator|rest my foot|cruise)
!(take over|keep) the (accelerator|speed|gas) for me
<lets> cruise
!keep going at this speed
!stay at this speed
(can|could) you (hold|keep|maintain) this speed
it's a long (straight|motorway), <cruise> on
!(cruise|drive) at a constant speed
I don't want to keep my foot on the (pedal|accelerator|gas)"""),
    ("set_cruise_control", {"on": False}, "Cruise control off.", off("<cruise>") + """
(I'll|let me) (work|do|press|take over) the (accelerator|gas|speed|pedals) myself
!stop (holding|keeping|maintaining) the speed
I want to (accelerate|control the speed|regulate my speed) myself
I'm taking over the (accelerator|speed) again
!give me back (the accelerator|control of the speed)
I'll drive the speed myself (again|)"""),
    ("set_cruise_speed", {}, "Cruise control {speed}.", """
!<set> the <cruise> to {speed}
!<set> the cruise speed to {speed}
<cruise> (to|at|on|) {speed}
<want> the <cruise> (at|on) {speed}
!(hold|keep|maintain|stay at|stick to) (the speed at|a speed of|) {speed}
!(drive|cruise|go) (at|with) (a constant|a steady|) {speed}
<lets> (cruise|go|drive|stay|do) (at|) {speed}
(can|could) (you|we) (hold|keep|do|stay at|drive) {speed}
the <cruise> should (hold|be at|do) {speed}
!(turn|switch) the <cruise> on at {speed}
!<turn> on the <cruise> at {speed}
!(activate|start) the <cruise> at {speed}
the speed limit is {speed} (here|now), set the <cruise>
cruise at {speed}
(target|set) speed {speed}
!(lock|fix|peg) the speed at {speed}
(no|not) (more|faster) than {speed} with the <cruise>
{speed} (is enough|will do|is fine) for the <cruise>
!(reduce|lower|drop|raise|increase) the <cruise> to {speed}
<wantto> (cruise|drive) at {speed}"""),
    ("adjust_cruise_speed", {"direction": "faster"}, "A bit faster.", """
!(drive|go|cruise) <bit> faster
<bit> faster
<cruise> (faster|up|higher|plus|a bit faster)
!(increase|raise|bump up|nudge up|up) the (<cruise>|cruise speed|set speed|target speed) <bit>
!turn up the (<cruise>|cruise speed)
!turn the (<cruise>|cruise speed) up <bit>
(can|could) (we|you) (go|drive) <bit> faster
<lets> (go|drive) <bit> faster
<wantto> (go|drive) <bit> faster
(speed up|step on it|pick up the pace|pick up speed|put your foot down) <bit> (with the <cruise>|)
(we're|the car is) (too slow|crawling|dawdling|going too slowly)
the <cruise> is (too slow|set too low)
is it possible to go <bit> faster
we could (easily|) go <bit> faster here
!(accelerate|speed up) <bit>
everyone's (overtaking us|passing us)
the speed could be <bit> higher
we're late, <bit> faster"""),
    ("adjust_cruise_speed", {"direction": "slower"}, "A bit slower.", """
!(drive|go|cruise) <bit> (slower|more slowly)
<bit> slower
<cruise> (slower|down|lower|minus|a bit slower)
!(decrease|reduce|lower|drop|nudge down|bring down) the (<cruise>|cruise speed|set speed|target speed) <bit>
!turn down the (<cruise>|cruise speed)
!turn the (<cruise>|cruise speed) down <bit>
(can|could) (we|you) (go|drive) <bit> slower
<lets> (go|drive) <bit> slower
<wantto> (go|drive) <bit> slower
(slow down|ease off|take it easy|take the speed down) <bit> (with the <cruise>|)
(we're|the car is) (too fast|going too fast|tearing along|speeding)
the <cruise> is (too fast|set too high)
is it possible to go <bit> slower
not so fast
!slow (down|it down) <bit>
the speed could be <bit> lower
I'm getting (scared|nervous) at this speed"""),
    ("set_following_distance", {}, "{distance} distance.", """
!<set> the (following distance|distance|gap|safety distance|distance to the car ahead|headway) to {distance}
(following distance|safety distance|gap|distance to the car in front|headway) {distance}
{distance} (following distance|safety distance|distance to the car ahead|gap to the car in front)
!keep a {distance} (distance|gap) (to|from) the (car in front|car ahead|vehicle ahead|one in front)
<want> a {distance} (distance|gap) to the (car in front|car ahead|vehicle ahead)
!(leave|keep) a {distance} gap (in front|to the car ahead)
(can|could) (we|you) keep a {distance} (distance|gap)
<lets> have a {distance} (following distance|gap to the car in front)
the (following distance|gap ahead) should be {distance}
!(choose|select|use) a {distance} (following distance|safety distance)
<cruise> with a {distance} (gap|distance)"""),
    ("set_following_distance", {"distance": "long"}, "Long distance.", """
!(keep|leave) (more|plenty of|a lot of|lots of) (distance|space|room) (to the car in front|to the car ahead|in front|ahead|)
(we're|you're|the car is) (too close|driving too close|way too close|glued) to the (car|one|lorry) (in front|ahead)
!(stay|keep|hang) (further|well) (back|behind) (from|) (the car in front|the lorry ahead|)
!(stop|don't) (tailgating|tailgate)
!don't (drive|get) so close (to the car in front|to the others|behind that lorry|up his backside)
<want> more (distance|space|room) to the car (in front|ahead)
!back off (from the car in front|a bit from the one ahead)
!(increase|extend) the (following distance|safety distance|gap to the car in front)
I feel (unsafe|nervous) so close behind that (car|lorry|truck)
we're practically in (his|their|that lorry's) boot"""),
    ("set_following_distance", {"distance": "short"}, "Short distance.", """
!(keep|leave) less (distance|space|room) (to the car in front|to the car ahead|ahead)
!(close up|move up|drive closer|get closer|stay close|stick close) to the (car|one|lorry) (in front|ahead)
the (gap|distance) (to the car in front|ahead|in front) is too (big|large|long|wide)
!(decrease|reduce|shorten) the (following distance|safety distance|gap to the car in front)
!close the gap (to the car in front|ahead|)
<want> less (distance|space) to the car (in front|ahead)
(everyone|everybody) is (cutting|squeezing|pushing) in front of (us|me)
we're (too far|miles) behind the car in front
!(hang|stay) tight behind the car in front"""),
    ("set_lane_assist", {"on": True}, "Lane assist on.", on("<lane>") + """
!((keep|hold) (me|the car|us)|help me stay|help keep me|stay) in (the|my) lane
!(watch|mind|look after) the (lane|lane markings|lines) (for me|)
!(warn|alert) me (if|when) I (drift|leave my lane|cross the line|stray from the lane)
I (keep drifting|keep wandering|am drifting|keep straying) (out of|from) (the|my) lane
help with (staying in lane|keeping in lane|the lane)
!(help|assist) me (with steering|to stay in lane|with the lane)
I keep crossing the line
(can|could) the car (keep|stay|hold itself) in (the|its) lane"""),
    ("set_lane_assist", {"on": False}, "Lane assist off.", off("<lane>") + """
the (steering wheel|wheel) keeps (tugging|pulling|fighting me|jerking|vibrating|twitching) (at the lines|when I cross a line|)
!stop (steering|correcting|tugging) for me
!stop (warning|beeping|buzzing) (about|at) the (lines|lane|lane markings)
(I'll|let me|I can|I want to) (steer|keep in lane|stay in lane) (myself|on my own|by myself)
there are roadworks, (no|lose the) <lane>
!stop (pulling|tugging) at the (wheel|steering wheel)
that lane (beeping|buzzing|nagging|warning) (is getting on my nerves|is annoying|drives me mad)"""),
    ("set_regeneration", {}, "Regeneration {level}.", """
!<set> the <regen> to {level}
<regen> (on|to|at|) {level}
{level} <regen>
<want> {level} <regen>
!(switch|turn|put) the <regen> (to|on) {level}
<lets> have {level} <regen>
(can|could) (we|I) have <regen> (on|at) {level}
the <regen> should be {level}
!use {level} <regen>
!change to {level} <regen>
<regen> (level|strength|mode) {level}"""),
    ("set_regeneration", {"level": "high"}, "Regeneration high.", """
(one pedal driving|one-pedal driving|one pedal mode|e-pedal) (on|)
<want> (one-pedal driving|the most recuperation|more <regen>)
<wantto> (drive with one pedal|recover as much energy as possible|get back more energy when braking)
!(recover|recuperate|win back|regain) (as much energy as possible|more energy|more power) (when braking|)
!brake (harder|more strongly|more) when I (lift off|let go of the pedal|take my foot off|ease off the accelerator)
!(increase|strengthen|turn up|max out|boost) the <regen>
(more|stronger) <regen>
we're going (downhill|down the mountain|down the pass), (charge|recuperate) as much as possible
the car should (brake|slow down) hard when I lift off
the <regen> is too weak
!turn the <regen> all the way up"""),
    ("set_regeneration", {"level": "low"}, "Regeneration low.", """
<want> less <regen>
<wantto> (coast more|roll freely|glide more|let the car roll further)
!let the car (coast|roll|sail|glide) (more|freely|further|when I lift off)
!brake (less|more gently|not so hard) when I (lift off|let go of the pedal|take my foot off|ease off the accelerator)
!(decrease|reduce|weaken|turn down|lower) the <regen>
(less|weaker) <regen>
the car (brakes|slows down|jerks) too much when I (lift off|take my foot off|let go of the pedal)
the <regen> is (too strong|making me sick|too abrupt|jerky)
(my passengers|the kids) are getting (car sick|sick) from the <regen>
<lets> (coast|sail) (more|)
!turn the <regen> all the way down"""),
    ("set_charging", {"on": True}, "Charging starts.", """
!(start|begin|resume|continue|kick off|initiate) (charging|the charging|to charge|the charging process|the charge) (the car|the battery|)
!(charge|recharge|top up|juice up|feed) (the|my) (car|battery|vehicle|batteries)
<wantto> (start|begin) (charging|to charge) (the car|the battery|) (now|)
charging (on|start|go)
(it's|the cable is|the car is|I'm|we're) plugged in, (start|begin) charging
(can|could) you (start|begin) charging (now|)
<lets> (charge|start charging|juice her up|charge up|get some juice in the battery)
!(turn|switch) (on charging|charging on|the charging on)
the (car|battery) should (charge|start charging|be charged) now
!put some (juice|power|electricity|charge) (in|into) the battery
!fill up the battery
why isn't it charging, start it
(electricity|power) is cheap now, charge
(would you mind|how about) (charging|starting to charge)
!(carry on|keep on|go on) charging
!let the (power|electricity|current) flow
the charging (should|can) (start|begin) (now|)"""),
    ("set_charging", {"on": False}, "Charging stops.", """
!(stop|end|cancel|pause|interrupt|abort|finish|quit|halt) (charging|the charging|the charge|the charging process)
!stop charging (the|my) (car|battery)
charging (off|stop)
I don't want to charge (any more|anymore|any longer|now)
<wantto> (stop|end|finish|interrupt) charging
(that's|we have) enough (charge|juice|power|electricity) (now|), stop (charging|)
the battery is full enough, stop charging
(can|could) you stop charging
<lets> stop charging
!(turn|switch) (off charging|charging off|the charging off)
(I'm|we're) leaving (now|), (stop|end) the charging
I want to (unplug|pull out the cable), (stop|end) charging
!(cut|stop) the (charging current|flow of electricity|power to the battery)
no more charging
the charging (should|can) stop (now|)
I have to go, stop charging"""),
    ("set_charge_limit", {}, "Charge limit {limit} percent.", """
!<set> the <limit> (to|at) {limit}
!(charge|charge the car|charge the battery|fill the battery) (only|just|) (to|up to) {limit}
!(stop|finish|end) charging at {limit}
!(limit|cap|restrict) (charging|the charge|the battery|the charging) (to|at) {limit}
<limit> (to|at|) {limit}
!(don't charge|never charge) (the battery|the car|) (above|beyond|over|to more than|past) {limit}
<wantto> (charge|charge the car|charge the battery) (only|) to {limit}
<want> (the battery at|the battery charged to|the <limit> at) {limit}
(only|not more than|no more than|just|up to) {limit} when charging
{limit} (is enough|is plenty|will do) (for the battery|when charging|of charge)
(can|could) (we|you) charge (only|) to {limit}
<lets> charge (only|just|) to {limit}
the battery should (be charged|charge|be filled) (only|) to {limit}
!(raise|increase|lower|reduce|drop) the <limit> to {limit}
charge up to {limit}
charging should stop at {limit}
to spare the battery, charge (only|) to {limit}
!fill (her|it) up to {limit} with electricity"""),
    ("set_charge_limit", {"limit": 100}, "Charge limit 100 percent.", """
!<set> the <limit> to (full|maximum|the maximum|completely full|the top)
!(charge|charge the car|charge the battery|fill the battery) (all the way up|to the brim|to full|completely|fully|right up|until it's full|to the maximum|to the top)
<limit> (full|maximum|to the max)
<want> (a full battery|the battery completely full|the battery full to the brim)
(we've|I've) got a long (trip|drive|journey) tomorrow, charge (to full|it full|completely)
no <limit>
!remove the <limit>
the battery should be (completely|) full
<lets> charge (it full|to full|all the way)
(can|could) you charge the battery (completely|all the way|to full)"""),
    ("set_charge_port", {"open": True}, "Opening the charging port.", """
!(open|open up|pop|pop open|unlock|flip open|release) the <port>
<port> open
<want> the <port> open
I (want|need|have) to plug the (cable|charger|charging cable) in
(can|could) you (open|pop) the <port>
<lets> (open the <port>|plug the cable in|plug her in)
I'm standing at the (charger|charging point|charging station) with the cable
!let me plug (in|the cable in)
where do I (plug|stick) the cable in, open the <port>
the <port> is (shut|closed|stuck), open it
is it possible to open the <port>
the <port> should be open
(the plug|the charger|the cable) won't go in, the <port> is closed
!get the <port> open"""),
    ("set_charge_port", {"open": False}, "Closing the charging port.", """
!(close|shut|lock|flip shut|snap shut) the <port>
<port> (closed|shut|close)
<want> the <port> (closed|shut)
(I've|we've) (unplugged|pulled out|taken out) the (cable|charger|plug)
(can|could) you (close|shut) the <port>
<lets> (close|shut) the <port>
the <port> is still open
I (forgot|left) the <port> open
is it possible to close the <port>
the <port> should be (closed|shut)
(the cable is|I'm) (out|unplugged), (close|shut) the <port>
!get the <port> (shut|closed)
(rain|water|snow) is getting into the <port>"""),
]
