"""English: driving modes, assistants and charging as people speak of them on an ordinary day: reasons, hints, slang. The notation is explained in the README."""

VARIANTS = [
    ("set_driving_mode", {}, "Driving mode {mode}.", """
(stick|whack|bung|pop|flip) (it|her|the car) into {mode} mode
the {mode} (map|profile|preset|character) for the car please
we're better off in {mode} mode (on this road|today|for now)
{mode} mode, (there's a good girl|off we go|chop chop)
(drive mode|driving mode|mode): {mode}
I feel like {mode} mode (today|now|for a bit)
my (husband|son|wife) left it in some other mode, {mode} mode (again|) please
would {mode} mode (do|be right|make sense) here? (Then do it|Go for it)
let's see what {mode} mode is like
on the mode dial: {mode}
this stretch calls for {mode} mode"""),
    ("set_driving_mode", {"mode": "sport"}, "Driving mode sport.", """
(hairpins|twisties|mountain bends) ahead and the road's (dry|empty), (wake the car up|sharpen the car up)
I want to feel (pressed into|pinned to) my seat
(let's give it some welly|gimme some oomph|more beans|more bite|more zip|full send)
drive like (a racing driver|James Bond|Lewis Hamilton) would like it
bring out the (sports car|racer|rocket) in you
this car drives like (a hearse|a shopping trolley|my grandad), (liven it up|spice it up)
sport (please|on)
(boy|girl) racer (mode|setting)
Nürburgring (mode|setting|feeling)
(snappier|crisper) throttle and (tighter|sharper) steering please
today I'm in the mood for (a blast|some fast corners|a spirited drive)"""),
    ("set_driving_mode", {"mode": "economy"}, "Driving mode economy.", """
the next (charger|plug|charging point) is miles off, (drive|go) as (thriftily|frugally|sparingly) as you can
(skinflint|penny-pincher|miser|tree-hugger) mode
every (kilowatt hour|drop|electron) counts (today|now|on this trip)
(sip|don't guzzle) the (battery|power|electrons|juice)
eco (please|on)
green driving please
(electricity|charging|power) is dear enough, (drive|go) economically
I'd like to (get home|arrive) without having to (recharge|plug in), so (save|spare) what you can
(consumption's|our consumption is) (shocking|through the roof), drive more (thriftily|sparingly)
(hypermiling|low-consumption driving) please
go easy on the (power|juice|energy) while driving"""),
    ("set_driving_mode", {"mode": "snow"}, "Driving mode snow.", """
it's (snowing|snowed) (heavily|all night) and the road's (white|not been gritted)
the gritters haven't been out and it's (like glass|a skating rink|sheet ice) out on the road
I'm (slithering|skating|sliding) about on (snow|ice) like (Bambi|a penguin)
(wintry|polar|Alpine) (roads|road) ahead, (set the car up for it|get the car ready)
(snow|ice) mode (please|)
(going up|driving up) to the ski (hut|resort) on a (snowy|snow-covered) (pass|road), drive accordingly
the tyres won't grip in (this|the) (slush|snow|powder)
frozen (puddles|road|bridge) ahead, careful setting for ice
a blizzard's (come down|turned the road white)
the road is one big (ice|toboggan) run"""),
    ("set_driving_mode", {"mode": "rain"}, "Driving mode rain.", """
the tyres are (swimming|floating) on all this water on the road
the road's (awash|sopping|like a river|greasy with rain), (set the car up for it|wet mode|drive accordingly)
(wet|rain) mode (please|)
ruts full of water, (go carefully|set the car up for the wet)
I felt the car (float|swim|aquaplane) through that puddle
the (asphalt|tarmac|road) is soaked and slippery
it has (rained|poured) all night and the (lanes|roads) are under water
less (slip|sliding) in the wet, please
drive so that we don't aquaplane
after that shower the (cobbles|road|tarmac) is slippery and wet"""),
    ("set_driving_mode", {"mode": "normal"}, "Driving mode normal.", """
my (gran|mother-in-law|back) can't take this (sporty|hard|jolty) ride, (normal|the comfy setting) please
(enough racing|playtime's over), (drive|behave) like a (family car|normal car) again
(Sunday drive|pleasure cruise|chauffeur|limousine) (setting|mode)
I feel every (pebble|pothole|manhole cover) in my spine, a comfier driving mode please
comfort (please|on)
normal mode again, (the snow's gone|the rain's over|we're off the mountain|the charger's near)
(factory|ordinary|bog standard|vanilla) driving mode
the throttle is (far too|too) (jumpy|twitchy|nervous) in this mode, back to normal
let us (glide|float|waft) along (comfortably|gently)
(that's enough|no more) (eco crawling|sport|winter mode), normal please"""),
    ("set_cruise_control", {"on": True}, "Cruise control on.", """
my right (foot|calf|ankle|knee) could do with a (rest|break|holiday)
I've got a cramp in my (accelerator|gas|right) foot
(stay|keep going|carry on|roll along) at what we're doing now
(open|empty) motorway, (let her cruise|hold the speed|you do the speed)
keep the needle (right there|where it is)
you do the (pedal|accelerator|gas) for a while
(cruise|tempomat|autocruise) (engaged|set)
(freeze|lock in|latch) the speed we're (doing|at)
(set it and forget it|let it run) with the speed
three hundred kilometres of motorway ahead, (<cruise>|<cruise> please)
no more (feathering|pumping) the pedal, hold this (pace|speed|tempo)
this (pace|tempo|speed) is (just right|perfect), (keep it|hold it|stay on it)"""),
    ("set_cruise_control", {"on": False}, "Cruise control off.", """
my foot's back on the pedal, <cruise> (off|out)
there's (too much|heavy) traffic for the <cruise>, (I'll do it|off with it)
(cruise|tempomat|autocruise) (disengaged|away|out)
I'm coming off the motorway, no (more|) <cruise>
I'd (rather|sooner) do the (pedal|accelerator|gas|speed) with my own foot
let go of the (accelerator|speed|gas), I've got it
don't (hold|keep) the speed (for me|) any longer
I'm taking back the (pedal|gas|accelerator)
roadworks, I'll (regulate|judge) the speed (myself|by foot)
the <cruise> can (rest|take a break|stand down)
it keeps (accelerating|speeding up) by itself, <cruise> off
hand me back the accelerator"""),
    ("set_cruise_speed", {}, "Cruise control {speed}.", """
<cruise>: {speed}
there's a camera (coming up|ahead), (hold|cruise at|keep us at) {speed}
(peg|lock|nail|freeze) (it|us|her) at {speed}
the sign says {speed}, (cruise at that|so hold that|stick to that)
{speed} on the cruise, (I don't want a ticket|my licence is precious|no rush)
let's (trundle|potter|roll|bowl) along at {speed}
(roadworks|a village|average speed cameras), <cruise> (to|at) {speed}
how about a steady {speed}
(click|notch|knock) the <cruise> to {speed}
steady {speed} please
I'm happy (cruising|pottering|going) at {speed}, (hold it there|keep that)
keep the needle (on|at) {speed}"""),
    ("adjust_cruise_speed", {"direction": "faster"}, "A bit faster.", """
(a snail|a tortoise|my gran|a milk float|a pushbike) would (overtake|beat) us
are we (going to a funeral|in a funeral procession|out for a Sunday stroll), (a bit more speed|get a move on)
(give it some more gas|get a shift on|get a wriggle on|chop chop with the speed|shake a leg)
the lorries are (sitting on my bumper|breathing down our neck), (up the pace|faster) a bit
the limit's gone up, so (a bit more|up) with the speed
a few (kilometres an hour|kays|clicks) more
cruise up a (click|notch|step)
at this (crawl|snail's pace) we'll (never arrive|miss the ferry|be there next week)
our (pace|cruising speed|tempo) could be (brisker|higher)
(more|extra) speed on the <cruise>"""),
    ("adjust_cruise_speed", {"direction": "slower"}, "A bit slower.", """
(where's the fire|this isn't a race|we're not at Silverstone), (less speed|a bit less pace|slower)
(gran|the wife|my stomach) doesn't like this speed, (slower|less of it)
(less gas|easy does it with the speed|calm down with the speed|hold your horses)
my licence is (at stake|precious), (a touch|a bit) less speed
a few (kilometres an hour|kays|clicks) less
cruise down a (click|notch|step)
our (pace|cruising speed|tempo) could be (gentler|calmer|lower)
we've got all day, (take|knock) (a bit|some) off the speed
less speed on the <cruise>
you're (bombing|belting|tearing) along, (a bit gentler|slower)
(take|knock|shave) a (bit|little) off the (pace|cruising speed|tempo)"""),
    ("set_following_distance", {}, "{distance} distance.", """
(distance|gap|headway) ahead: {distance}
a {distance} (space|cushion|buffer) to the (car|one|lorry) in front
(click|knock|put) the (following gap|following distance|headway) (to|on) {distance}
in this traffic a {distance} (gap|following distance) (is best|makes sense|please)
the <cruise> should keep a {distance} (gap|distance) (ahead|to whoever's in front)
I'm most (at ease|comfortable) with a {distance} following distance
{distance} headway
{distance} gap ahead, (this lorry is slow|the traffic's dense|it's what I'm used to)
how about a {distance} (gap|distance) to the (vehicle|traffic|car) ahead"""),
    ("set_following_distance", {"distance": "long"}, "Long distance.", """
I can read the (sticker|number plate|small print) on the (lorry|car) in front, (more gap|further back)
we're (sniffing his exhaust|kissing his bumper|up his tailpipe|riding on her bumper)
if (he|the one in front) brakes we're (in his boot|done for), (more room|a bigger gap) please
(drop|fall|hang) back (a bit|a little) from the (one|lorry|van) in front
that lorry's throwing (stones|gravel|spray) at us, (bigger gap|hang well back)
bigger gap ahead
more (breathing|braking|stopping) (space|room) ahead
I get (jittery|nervous|sweaty palms) when we stick (this|so) close to the car ahead
a bit more respect for the (bumper|rear end) in front
longest gap the <cruise> (has|does)"""),
    ("set_following_distance", {"distance": "short"}, "Short distance.", """
you could (park a bus|fit a lorry|land a plane) in the gap ahead of us
everyone's (slipping|nipping|diving) into the gap (ahead|in front of us), (smaller|tighten it) please
(tuck|nestle|snuggle) in (nearer|closer) behind the (car|van|lorry) in front
smaller gap ahead
no need to hang so far behind (him|the car in front|that lorry)
the <cruise> leaves (way|far) too much (room|space) in front, (less|tighten it up)
tighten the gap ahead
why are we (dawdling|trailing) so far behind the car in front, (get closer|closer up)
shortest gap the <cruise> (has|does)"""),
    ("set_lane_assist", {"on": True}, "Lane assist on.", """
I'm a bit (tired|drowsy) and (wandering|weaving) over the (lines|white line), (help me keep straight|keep me in lane)
(keep|hold) us between the (lines|white lines|markings)
I (strayed|nearly drifted) onto the (rumble strip|hard shoulder) just now, (line|lane) help please
the thing that (nudges|steers|pulls) me back when I cross the line, (switch it on|on)
(tramline|lane|line) (keeper|minder|watchdog) on
lane helper (on|please)
watch I don't (stray|wander|drift) (over the line|out of lane)
give me a (nudge|buzz|tug) when I (wander|drift) over the (line|marking)
long night on the motorway, (guard my lane|mind the lines for me|<lane> please)
don't let me (drift|stray|wander) into the (next|other) lane
(steering|lane) help between the lines"""),
    ("set_lane_assist", {"on": False}, "Lane assist off.", """
the wheel has a (mind|will) of its own at every (line|marking), (stop that|off with it)
(yellow|double) lines in the roadworks are confusing the (lane thing|<lane>), off
(tramline|lane|line) (keeper|minder|watchdog) off
lane helper (off|away)
stop (nudging|yanking|shoving) me back (into the lane|between the lines)
the thing that (nudges|steers|pulls) me back when I cross the line, (switch it off|off)
I can (find|hold|keep) my own lane, (thank you|ta very much)
narrow country lane, the <lane> (is a pain|only annoys me), (off|off please)
I don't (need|want) (a nanny|nannying) for my lane
every time I (dodge|pass) a (cyclist|pothole) the wheel (resists|pulls back), (lane thing|<lane>) off
no lane (help|nagging|nudging) (any more|please)"""),
    ("set_regeneration", {}, "Regeneration {level}.", """
<regen>: {level}
(stick|whack|click|knock) the <regen> (to|on) {level}
{level} <regen> (suits|is best for) (town|the hills|this road)
I'd drive (better|smoother) with {level} <regen>
how about {level} <regen>
hilly (route|road), <regen> (to|on) {level}
my passengers prefer {level} <regen>
{level} <regen> please, (we're going down the pass|it's motorway now|I'm in town)
the <regen> wants to be {level}"""),
    ("set_regeneration", {"level": "high"}, "Regeneration high.", """
I want to (drive|stop) without ever touching the brake (pedal|), just by lifting off
single pedal driving
a long (descent|downhill) ahead, (harvest|collect|grab) all the (energy|power) you can
(milk|harvest|squeeze) every (bit|drop) of energy out of (braking|the descent)
(stop-start|city) traffic, I'd like the car to (bite|brake hard) as soon as I lift my foot
max regen
(heavier|harder|stronger) engine braking please
the car hardly slows when I (lift|come) off the pedal, (make it bite|stronger)
brakes are for (wimps|emergencies), let the motor do (all the|the) slowing down
put as much as you can back in the battery when I (slow down|brake|lift off)
<regen> to the (limit|maximum|very top)"""),
    ("set_regeneration", {"level": "low"}, "Regeneration low.", """
it's like (hitting a wall|dropping an anchor|someone pulling the handbrake) each time I lift off
let her (roll|run|freewheel) when I come off the (pedal|accelerator)
(freewheel|sail|glide) mode for when I lift off
everyone's heads (nod|jerk) when I come off the accelerator, (gentler|softer) please
min regen
on the motorway I'd rather (coast|glide|freewheel) when I lift my foot
(lighter|gentler|softer) engine braking please
it (drags|holds back|bites) far too much off the pedal
the car should hardly slow when I (lift|come) off the pedal
<regen> to the (lowest|minimum|gentlest)
my (stomach|gran) can't stand the way it brakes when I lift off, (softer|less)"""),
    ("set_charging", {"on": True}, "Charging starts.", """
the plug's in, what are you waiting for, (charge|juice)
the cable's (in|connected) but nothing is (flowing|happening), (get it charging|start)
(fill|feed|juice) (her|the old girl|the battery) (up|please)
(let's get|get) some (electrons|volts|juice|amps) (in|into) (her|the battery)
night tariff (has|has just) started, so (charge|start charging|let it charge)
(nearly empty|battery's low|the battery's almost flat) and we're plugged in, (charge|start the charge)
the sun's on the (solar panels|roof), (make use of it and charge|charge now|charge the car with it)
(hook|plug) is in, juice (on|please)
start juicing
(suck|draw|slurp) some power from the (wallbox|charger|charging point)
charge (her|it) (up|)
while we (have lunch|sleep|shop), (charge the battery|let it charge)"""),
    ("set_charging", {"on": False}, "Charging stops.", """
someone else is waiting for the (charger|charging point), (stop charging|end it|no more charging)
that'll get us (home|there), (stop the charge|enough charging)
power is (too dear|expensive) (now|at this hour), (stop charging|don't charge)
the (fuse|breaker) (keeps tripping|will blow) with the oven and the car, (stop charging|no charging now)
stop juicing
juice (off|stop)
(turn|shut) off the tap, the battery's got enough
enough (electrons|volts|juice|amps) in (her|the battery)
no more (power|juice|current) into the battery
I'm about to (pull|yank) the (plug|cable), (stop the current|end the charge)
(halt|break off|wind up) the (charging session|charge)
the charging session is over"""),
    ("set_charge_limit", {}, "Charge limit {limit} percent.", """
<limit>: {limit}
the dealer says {limit} is (kinder to|better for|best for) the battery, so (cap it there|stop charging there|charge to that)
when the battery (hits|reaches|gets to) {limit}, (stop charging|call it a day with the charging|cut the power)
(cap|ceiling|upper limit) for charging {limit}
{limit} and not a (percent|drop|bit) more in the battery
how about charging (only|just|) to {limit}
I only need {limit} in the battery (for tomorrow|for the week|for town)
charge until {limit}, (then stop|that's plenty|I've a short trip)
{limit} will do for the (night's charge|charge|battery)
I'm nursing the battery, so never charge past {limit}
(click|knock|move) the <limit> to {limit}"""),
    ("set_charge_limit", {"limit": 100}, "Charge limit 100 percent.", """
(brim|chock-full|full to the rafters) with the battery please
we're off on holiday tomorrow, I want every last (percent|electron|kilowatt hour) in the battery
(fill|charge) the battery (till|until) (nothing more fits|it's bursting|it can't take any more)
battery full tomorrow (morning|)
the battery to the (rim|top|last drop)
(forget|ditch|lift) the <limit>, (I've a long trip|we're going far)
don't stop charging (early|before it's full)
I need the whole battery (for the trip|tomorrow), so charge (all the way|to the top|to full)
full (charge|battery) (please|)
let it charge right to the end"""),
    ("set_charge_port", {"open": True}, "Opening the charging port.", """
I'm stood here (like a lemon|in the rain) with the (cable|plug) in my hand
where does the plug go? (Open|Pop) the (little door|flap) (for it|for charging)
(little door|lid|hatch|flap) for the (plug|charging cable|charger) (open|please)
(pop|flip|flick) the (plug door|plug flap|power flap|socket flap) (open|)
I can't get at the (charging|charge) socket
socket (open|free) for the charging cable
I've pulled up at the (charger|wallbox|fast charger), (flap|little charging door) (open|) please
we're at the wallbox, let me (at|get to) the socket
up with the <port>
the (power|charging) inlet (open|uncovered) please
time to hook (her|it) up to the cable, <port> (open|please)"""),
    ("set_charge_port", {"open": False}, "Closing the charging port.", """
the cable's (back|hanging|stowed) (on the charger|in its bag|where it belongs), <port> (shut|closed)
(little door|lid|hatch|flap) for the (plug|charging cable|charger) (shut|closed)
(pop|flip|flick) the (plug door|plug flap|power flap|socket flap) shut
the (charge|charging) socket is (exposed|uncovered|gaping) (in the rain|), (cover|shut) it
I can see in the mirror that the charging door is (standing|hanging) open
(finished|done) at the charger, cable's out, (flap|little charging door) shut
the (power|charging) inlet (covered|shut) please
I don't want (rain|dirt|salt) in the charging socket, <port> (shut|closed)
unplugged, <port> (shut|closed)
(seal|button) up the <port>"""),
]
