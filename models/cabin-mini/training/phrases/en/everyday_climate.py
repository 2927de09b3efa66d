"""English: temperature, blower and air as people speak of them on an ordinary day: reasons, hints, slang. The notation is explained in the README."""

VARIANTS = [
    ("set_cabin_temperature", {}, "Temperature {temperature} degrees.", """
{temperature} and not a (degree|bit) more
my (wife|husband|other half|better half) (swears by|always has it at|insists on|won't have anything but) {temperature}, so (that's what we'll have|make it that|go with that)
(could|might) I trouble you for {temperature} (<chere>|on the dial|on the display)
I was thinking (something like|somewhere around|roughly|about) {temperature} <chere>
the (doctor|midwife|vet) says {temperature} is (ideal|best|healthiest) <chere>, so (put|set) (that|it to that)
we always (drive|ride|travel) at {temperature}
{temperature}, (chop chop|there's a good car|go|do it)
I can't (think|concentrate|relax) unless it's {temperature} <chere>
at home the (lounge|living room|office) is {temperature}, (I want the same|do the same|same thing please) <chere>
(punch in|key in|type in|programme in|whack in|stick in) {temperature} for the (heating|cabin|climate)
aim for {temperature} <chere>, (would you|will you|thanks)
(nothing beats|you can't beat|I swear by) {temperature} <chere>, (dial it in|set it)
(the thermostat|the climate thingy|the temperature knob|the heater dial) wants to be on {temperature}
what if we (tried|went with|settled on|agreed on) {temperature} (<chere>|for the heating)"""),
    ("set_cabin_temperature", {}, "Temperature {temperature} degrees {zone}.", """
{zone} we'd be (happiest|better off|more comfortable) at {temperature}
they (asked|begged|are pleading) for {temperature} {zone}
I (promised|said there'd be) {temperature} {zone}, so (set it|get it done|do it)
could it be {temperature} {zone}, (otherwise there'll be moaning|or I'll never hear the end of it|it's more comfortable that way)
{temperature} {zone}, the rest (stays|can stay) (put|as it is)
(stick|shove|bung|whack) it on {temperature} {zone}
(climate zone|zone|climate) {zone}: {temperature}
is {temperature} (doable|feasible|on the cards) {zone}
{zone} it (wants|ought) to be {temperature}
(bump|nudge|tweak) it to {temperature} {zone}, (people are complaining|someone's not happy|it's a matter of taste)
I'd be (grateful|much obliged) for {temperature} {zone}"""),
    ("set_cabin_temperature", {"temperature": 28}, "Temperature 28 degrees.", """
(pump|blast|chuck) out every bit of (warmth|heat) you've (got|got in you)
heating (flat out|full pelt|full tilt|right to the end stop)
turn (it|this car|this place) into a (sauna|steam room|tropical greenhouse), (as hot as you can|highest setting|the hottest you do)
I've just come (off the slopes|out of the sea|in from the blizzard), (heating|heat) (to the limit|as high as it goes|right to the top)
how (hot|warm) can you get it? (Do|Give me) (that|the most)
the (top|very highest|hottest) setting the heating has
wind the (thermostat|heating|heat) up to the (stop|last notch|top of the scale)
we're (chilled to the bone|frozen stiff), (max it out|put the heating on maximum|heat at the limit)
don't (hold back|be shy) with the heat, (all of it|the full monty|the whole lot)
(heat|heating) (maxed|maxed out|pegged at the top)"""),
    ("set_cabin_temperature", {"temperature": 16}, "Temperature 16 degrees.", """
turn this (car|thing|cabin) into a (fridge|meat locker|walk-in freezer), the (coldest|lowest) you (do|can go)
I've just (finished a marathon|come from the gym|been stuck in the sun), (lowest|coldest) temperature (you've got|going)
thermostat (to the bottom|on the lowest notch|right to the blue end|at the cold stop)
how cold can you (go|get it)? (Do that|That's what I want|Give me that)
(bottom|very lowest|minimum) temperature
wind the (thermostat|temperature|dial) down to the (stop|last notch|very bottom)
the (flowers|fish|frozen peas|ice creams|cake) on board mustn't (spoil|melt|go off), (coldest|lowest) setting (there is|please)
as (chilly|frosty|arctic) as the climate control (allows|will let you|can manage)
(coldest|lowest) you (have|do|can manage)
give me the (minimum|bottom end) of the temperature (range|scale)"""),
    ("adjust_cabin_temperature", {"direction": "warmer"}, "Making it warmer.", """
you could (hang meat|keep fish|store ice cream|keep penguins) <chere>
brr
(blimey|crikey|jeez|good grief|gosh), it's (taters|bitter|nithering|baltic|Arctic|perishing) <chere>
should have (worn|brought|packed) a (jumper|thicker coat|cardigan|blanket), (there's a real chill|it's hardly warm) <chere>
I've still got my (coat|hat|scarf) on, that's how (cold|chilly|cool) it is <chere>
(a few|a couple more) degrees wouldn't (hurt|go amiss|be the worst idea), I'm (shivering|perished|nithered)
take the (chill|edge|nip) off, (would you|will you|it's parky)
(gran|the baby|auntie) has (gone all blue|got blue lips|pulled a blanket over herself)
I came out without a (jacket|coat) and now I'm (regretting it|paying for it), (a little more warmth|a bit warmer) please
(warm|toasty|snug|cosy) would be (an improvement|something|lovely|better), this is (not it|fridge weather)
what's this, (an igloo|a cold store|a walk-in fridge|the Arctic) <chere>
is the heating even (doing anything|trying), I'm (freezing|perished|chilled to the bone)
don't be (so|) stingy with the (heat|heating|warmth)
(heating|thermostat|heat) up a (tad|notch|smidge|touch)
do something about this (cold|chill|frost) <chere>, (would you|please|I'm begging you)"""),
    ("adjust_cabin_temperature", {"direction": "warmer"}, "{degrees} degrees warmer.", """
I could (stand|do with|use) another {degrees} of (warmth|heat) <chere>
(stick|whack|bung|pop|tack) another {degrees} on (top|the heating|the thermostat|the temperature)
it's {degrees} too (cold|cool|chilly) <chere>
plus {degrees} (on the heating|on the thermostat|on the temperature|heatwise)
we're {degrees} short of (comfortable|cosy|pleasant) <chere>, (fix that|do something|up it)
(gran|the wife|the missus|my old man) is shivering, (push|nudge|take) it up {degrees}
{degrees} of extra (warmth|heat)
the thermostat is {degrees} (below|under) what I (want|like|need)
would {degrees} more (warmth|heat) be (out of the question|too much to ask|asking a lot)
climb {degrees} with the (heating|temperature|thermostat), (I've got goosebumps|it's nippy)
hike the (heating|temperature|thermostat) {degrees}"""),
    ("adjust_cabin_temperature", {"direction": "warmer"}, "Making it warmer {zone}.", """
it's an (icebox|igloo|ice cellar|absolute fridge) {zone}
teeth are chattering {zone}
(someone|somebody) has turned into an (icicle|ice cube) {zone}
I (hear|can hear) (shivering|chattering teeth|complaints about the cold) {zone}
take the chill off {zone}, (it's not pleasant|you can see your breath)
it's (never|hardly|not really) getting (cosy|toasty|snug) {zone}
a bit of (cosiness|warmth|snugness) wouldn't (hurt|go amiss) {zone}
{zone} it's like (January|Siberia|a Norwegian winter)
could do with (being toastier|some extra warmth|a few degrees more) {zone}
heat up {zone}
no wonder they've got (blankets|their coats|their hats) on {zone}, it's (Baltic|bitter|parky)"""),
    ("adjust_cabin_temperature", {"direction": "warmer", "zone": "rear"}, "Making it warmer in the back.", """
the (kids|little ones|grandparents|lads) in the back have (blue lips|goosebumps|their coats on again|wrapped themselves in blankets)
(bit|touch) (fresh|parky|nippy|draughty) for the (lot|crew|gang) in the back, (warm them up|warmer there)
(second row|back row|rear bench) is an (igloo|icebox)
everyone behind us is (shivering|huddled together|turning blue), (it's too cold back there|more warmth in the back)
(rear|back) warmer
back seats warmer climate
the (twins|boys|nippers|bairns) back there are (perished|frozen stiff|chilled to the bone)
don't let (granny|the baby|my mother-in-law) freeze in the back
we've got (frozen|shivering) (passengers|guests|children) in the back
(mum|dad|grandpa), it's (freezing|Baltic|so cold) back here"""),
    ("adjust_cabin_temperature", {"direction": "warmer", "zone": "passenger"}, "Making it warmer on the passenger side.", """
my (co-pilot|mate|other half|better half) next to me has (blue lips|goosebumps|her coat buttoned up|his hat pulled down)
the (missus|wife|boss|old man) in the passenger seat is (shivering|freezing|perished|blue with cold)
whoever's sitting (beside|next to) me looks (half frozen|like an icicle)
(passenger|co-pilot) (side|) up a (touch|notch|bit), she's (cold|shivering)
(poor thing|bless her), my passenger is (an ice cube|frozen stiff|chilled to the bone)
warmer next to me
passenger warmer
my (mum|gran|aunt) sits next to me and (feels the cold|is always cold|is rubbing her arms), (warm her up|a bit more warmth for her)
there's somebody (shivering|chattering their teeth) in the seat next to mine"""),
    ("adjust_cabin_temperature", {"direction": "colder"}, "Making it cooler.", """
you could (fry an egg|bake bread|grow bananas|roast a chicken) <chere>
are you trying to (cook|roast|bake|boil|slow-cook) (me|us)
(blimey|phew|crikey|good lord|strewth), it's (close|sticky|sultry|stifling hot|like Bangkok|tropical) <chere>
I'm down to my (T-shirt|vest) and still (sweating|dripping|too warm)
the chocolate is melting in (my bag|the glovebox|its wrapper) <chere>
(my glasses slide|my make-up runs|my shirt clings) from all this (heat|warmth) <chere>, (cooler|less heat) please
I've got (hot flushes|a hot flush|sweat on my forehead), (a few degrees less|a touch cooler|lower the heat)
who's (growing orchids|running a sauna|boiling us) <chere>
I (am|'m) (glowing|perspiring|schwitzing|all clammy) (over here|like mad), (cooler|cool it)
(heating|heat|thermostat) down a (tad|notch|smidge|touch)
a (few degrees|little) less (heat|warmth) wouldn't (hurt|go amiss|be bad)
we've just been (running|carrying boxes|in the sauna|playing tennis) and it's (too warm|far too hot) <chere>
the cabin is (heated|warmed) up like a (bakery|pizza oven|hothouse|boiler room)
bring the (heat|temperature|thermostat) back to something (bearable|sensible|humane), it's (roasting|boiling)
(nan|the baby|the little fella) has gone (bright red|all flushed) from the heat <chere>"""),
    ("adjust_cabin_temperature", {"direction": "colder"}, "{degrees} degrees cooler.", """
(lop|trim|chop|knock|take) {degrees} off the (heating|temperature|thermostat)
it's {degrees} too (hot|warm|toasty) <chere>
minus {degrees} (on the heating|on the thermostat|on the temperature|heatwise)
{degrees} less (heat|warmth|heating) and I'll be (happy|a happy man|fine)
the thermostat is {degrees} (above|over) what I (want|like|need)
my (forehead|shirt) is (dripping|soaked), (drop|knock) it down {degrees}
would {degrees} less (warmth|heat) be (out of the question|too much to ask)
sink {degrees} with the (heating|temperature)
I'd (lose|shed|ditch) {degrees} of that (heat|warmth)
we've (overdone it|overheated), go back {degrees} on the (heating|temperature|thermostat)
ease it {degrees} (cooler|colder), (I'm schwitzing|I can't breathe in this heat)"""),
    ("adjust_cabin_temperature", {"direction": "colder"}, "Making it cooler {zone}.", """
it's a (sauna|hothouse|furnace|pizza oven) {zone}
(someone|somebody) is (melting|being slow-cooked|wilting) {zone}
you could fry an egg {zone}
I (hear|keep hearing) (moans|complaints|grumbling) about the heat {zone}
{zone} it's like (July|the Sahara|the tropics)
take the (edge off the heat|heat off a bit) {zone}
heat down {zone}
could do with being (less toasty|a few degrees less|not so tropical) {zone}
shirts are (soaked|stuck to backs), it's far too (hot|warm) {zone}
they've (stripped to their T-shirts|taken off their jumpers), (it's too warm|cool it) {zone}
it's got (stuffy and hot|baking|stifling hot) {zone}"""),
    ("adjust_cabin_temperature", {"direction": "colder", "zone": "rear"}, "Making it cooler in the back.", """
the (kids|twins|nippers|lads) in the back have (red cheeks from the heat|taken their jumpers off and still sweat|gone bright red with heat)
(second row|back row|rear bench) is a (sauna|furnace)
everyone behind us is (melting|dripping with sweat|fanning themselves), (cooler back there|cool the back)
(rear|back) cooler
back seats cooler climate
(gran|the baby|my mother-in-law) is (wilting|cooking|dripping) in the back
the dog is panting (back there|in the back), it's too (hot|warm) for him
(mum|dad|grandpa), it's (boiling|roasting|so hot) back here
it's got like an oven for the (lot|crew|gang) in the back
(less warmth|a few degrees less) for the (people|children|passengers|guests) in the back"""),
    ("adjust_cabin_temperature", {"direction": "colder", "zone": "passenger"}, "Making it cooler on the passenger side.", """
my (co-pilot|mate|other half|better half) next to me is (melting|wilting|dripping with sweat|schwitzing)
the (missus|wife|boss|old man) in the passenger seat is (boiling|roasting|bright red with heat)
whoever's sitting (beside|next to) me looks (half cooked|like a lobster)
(passenger|co-pilot) side down a (touch|notch|bit), she's (hot|sweating)
cooler next to me
passenger cooler
(poor thing|bless him), my passenger is (being roasted|cooking in that seat)
my (mum|gran|aunt) next to me is (having a hot flush|fanning herself with the map), (cool her down|less heat on that side)
there's somebody sweating (buckets|like mad) in the seat next to mine"""),
    ("set_fan_speed", {}, "Fan level {level}.", """
(click|notch|knock|dial|wind) the (blower|fan) to {level}
(stage|notch|position|gear) {level} for the (blower|fan|air)
{level} for the blower, it's (stuffy|close|getting fuggy) <chere>
it's (stuffy|close|airless|fuggy) <chere>, (blower|fan) (on|to|at) {level}
my wife always has the (fan|blower) (on|at) {level}, (so do that|do the same)
(blower|fan|ventilator) {level}
I'd say the (fan|blower|air) wants to be (on|at) {level}
would the (fan|blower) (do|manage|go to) {level}, (there's not a breath of air|the windows mist up otherwise)
the (blowy thing|air blowing thing|puffer|ventilating thing) (to|on|at) {level}
make the vents blow (at|on|with) {level}
{level} on the blower (is plenty|does it for me|suits me|should do)"""),
    ("set_fan_speed", {}, "Fan level {level} {zone}.", """
{zone} the (blower|fan) wants to be (on|at) {level}
(blower|fan) {zone}: {level}
(notch|click|knock) the (blower|fan) to {level} {zone}
it's (stuffy|close|airless) {zone}, (fan|blower) (to|on) {level}
stage {level} (blower|fan) {zone}
would you run the (vents|blower|air) at {level} {zone}
they want the (blower|fan|air) at {level} {zone}
I (promised|told them) (fan|blower) {level} {zone}
have the vents blow at {level} {zone}, (it gets fuggy|there's no air otherwise)"""),
    ("set_fan_speed", {"level": 3}, "Fan level 3.", """
the (blower|fan) isn't (even|) (running|on|spinning), (start it|switch it on|get it going)
(wake|rouse|spin) up the (blower|fan)
I can't feel (so much as|even) a (breath|puff|whiff) from the vents, is the (fan|blower) off? Turn it on
(blower|fan|ventilator) (on|running)
the air <chere> is (standing still|dead|not moving at all), (start|switch on) the (fan|blower)
the fan can (start|come on|kick in) now
set that (propeller|puffer|air blowing thing) behind the vents (going|spinning|in motion)
the vents are (dead|doing nothing|asleep)
(we've got people smoking|the dog is panting|six of us are breathing) in here, (fan|blower) on
let the (blower|ventilator|fan) (run|do its job|have a go)
(give it|let's have) some (puff|blow) from the (vents|nozzles|blower)"""),
    ("set_fan_speed", {"level": 3}, "Fan level 3 {zone}.", """
the vents are (dead|doing nothing|asleep) {zone}
(wake|spin) up the (blower|fan) {zone}
the air is (standing still|not moving) {zone}, (fan|blower) on
the (fan|blower) isn't (running|on) {zone}, start it
not a (breath|puff|whiff) from the vents {zone}
let the (blower|fan) run {zone}
they'd like the (blower|fan) running {zone}, (it's stuffy|it gets fuggy)
(fan|blower) running {zone}"""),
    ("set_fan_speed", {"level": 0}, "Fan off.", """
(silence|quieten|shut up) (that|the) (blower|fan) (completely|altogether|for good)
I've got (earache|a stiff neck|dry eyes|my contact lenses in), so (no blower at all|fan off)
the vents (can shut up|should stop|can stop) (completely|altogether) (now|)
(blower|fan|ventilator) (off|stop|out)
not a (puff|breath) from the vents any more, please
I'm (on a call|recording something|dictating), (switch the blower off|no fan)
(pull the plug on|put a stop to) the (fan|blower|ventilator)
stop that (wind machine|hairdryer|propeller) (in the dash|behind the vents|)
peace and quiet please, (blower|fan) off
the papers are flying off my (lap|knees), (fan|blower) off (altogether|)
blower, (enough|stop it|rest)"""),
    ("set_fan_speed", {"level": 0}, "Fan off {zone}.", """
(silence|stop|still) the vents (completely|) {zone}
nobody's sitting there, (so|) (fan|blower) off {zone}
there's a baby asleep, no (blower|fan) {zone} (at all|)
(blower|fan) (out|stop) {zone}
not a (puff|breath) from the vents {zone} any more
{zone} the (blower|fan) can (stop|go off|rest)
put a stop to the (fan|blower) {zone}
they can't (sleep|hear the film) with the blower running {zone}, (turn it off|stop it)"""),
    ("set_fan_speed", {"level": 7}, "Fan level 7.", """
(blower|fan|vents) (full pelt|full tilt|full steam|flat out|full chat|to eleven)
I want a (gale|storm|hurricane|tempest) (out of|from) (those|the) vents
it's (suffocating|unbearably stuffy|as stuffy as a gym) <chere>, (blower|fan) (to the limit|right to the top)
everything the (blower|fan|ventilator) (has|can give|can do)
(give it|have it) full (beans|welly|blast) on the (fan|blower)
don't (spare|hold back) the (fan|blower), (the lot|all of it|full power)
blow my (hair back|wig off|socks off) with the (fan|blower|vents)
fan (maxed|maxed out|at the limit)
wind the (blower|fan) up to the (stop|last notch|end)
the car has been in the sun all day, (fan|blower) (full on|to maximum|at its strongest)"""),
    ("set_fan_speed", {"level": 1}, "Fan level 1.", """
(blower|fan|vents) at a (whisper|trickle|murmur)
the (weakest|quietest|gentlest|lowest) (blower|fan) setting (there is|you've got|)
the baby's (nodding off|asleep), (fan|blower) on the (lowest|quietest|weakest) (step|setting|notch)
let the (fan|blower) just (tick over|idle|whisper)
fan minimum
(blower|fan) (bottom notch|first notch|lowest notch|first stage)
only the (faintest|slightest) (puff|breath|breeze) from the vents
wind the (blower|fan) down to the (bottom notch|lowest step|first click), I'm (on the phone|trying to listen to something)
the least the (blower|fan) (can do|has|does) without (being|going) off
as (gently|softly|quietly) as the (blower|fan) (can|will) (run|go)"""),
    ("adjust_fan_speed", {"direction": "up"}, "More air.", """
those vents are (on strike|wheezing|barely breathing|half asleep|a joke)
an asthmatic (hamster|mouse|budgie) blows harder than (this|these vents|that fan)
(more|extra) (puff|oomph|blow|welly) on the (fan|blower|vents)
the (blower|fan) wants a (kick|push|boost), (it's stuffy|there's hardly any breeze)
it's (stuffy|close|airless|fuggy) <chere>, (more air|stronger fan|blower up) please
that (trickle|whisper|sigh) of air (won't do|isn't enough|is a joke)
(let|make) the (vents|nozzles) (work harder|earn their keep|blow a bit more)
I'd like to feel the (air|breeze) from the vents (more|better|properly)
(blower|fan) up a (notch|click|step)
air, more of it
(step|gear) the (blower|fan) up (one|once)
there's (plenty of cold|nice cool) air in the vents but it (hardly comes out|just dribbles out), (blow harder|more of it)
my (fringe|hair) isn't even (moving|stirring) in front of the vent, (a stronger fan|more air)"""),
    ("adjust_fan_speed", {"direction": "up"}, "More air {zone}.", """
the vents are (wheezing|barely breathing|half asleep) {zone}
(extra|more) (puff|oomph|blow) on the (fan|vents|blower) {zone}
it's (stuffy|close|airless) {zone}, more air (there|please)
{zone} the (breeze|air) (hardly arrives|is too feeble|just trickles)
they can't feel (a thing|much) from the vents {zone}
blower up {zone}
stronger (vents|blower|breeze) {zone}
let the (vents|nozzles) work harder {zone}
step the (blower|fan) up a (click|notch) {zone}, (they're complaining|it's muggy)"""),
    ("adjust_fan_speed", {"direction": "down"}, "Less air.", """
it's blowing my (wig|hat|toupee|hair) off
we're not in a (wind tunnel|hurricane|jet engine), (ease off|calm down) with the (fan|blower|vents)
that (hairdryer|jet engine|wind machine|turbine) in the dash is too (loud|much|strong)
my (eyes|contact lenses) are (drying out|going dry) from the (blower|fan|vents), (less of it|a bit less)
(tame|calm|hush|quieten) the (blower|fan|vents) (a bit|a little|)
I have to (shout|yell) over the (blower|fan|vents)
(blower|fan) down a (notch|click|step)
air, less of it
a gentler (breeze|puff|stream) from the vents (would do|is enough|please)
the (map|receipt|paper) keeps (flapping|flying off) in the (breeze|wind) from the vents, (less fan|weaker blower)
the little one's asleep, (a quieter blower|less noise from the fan)
does the (fan|blower) have to (roar|howl|rage|bellow) like that
(throttle|rein) the (fan|blower) back (a bit|a little|)"""),
    ("adjust_fan_speed", {"direction": "down"}, "Less air {zone}.", """
it's like a wind tunnel {zone}
(tame|calm|hush|quieten) the (blower|vents|fan) {zone}
the (vents|blower) blow far too (hard|strongly) {zone}
{zone} the (blower|fan) is (deafening|roaring|howling)
their hair is (flying about|all over the place) {zone}, less (fan|blower)
blower down {zone}
gentler (vents|blower|breeze) {zone}
step the (blower|fan) down a (click|notch) {zone}, (they're complaining|it's loud)
they have to shout over the (fan|blower) {zone}"""),
    ("set_air_distribution", {"direction": "up"}, "Air to the windscreen.", """
(vents|nozzles|air|blower) at the (glass|screen) (in front|up front|ahead of me)
have it blow (up there|upwards) along the (windscreen|windshield|front screen)
the air's wasted on my (feet|knees), (up to the windscreen|send it to the windshield) with it
I don't want it in my (face|eyes), (let it go|send it) up the (windscreen|windshield|front glass)
(air|airflow) (top|topwards|screenwards)
(route|steer|shift|shove) the (air|stream|draught) to the top of the dash
the air (belongs|is needed|is better) on the (windscreen|windshield|front window)
air distribution on the (little windscreen|glass|window) symbol
upper (vents|nozzles|outlets), please
flip the vents to the (windscreen|windshield|top)
couldn't it blow (up|against the glass|at the screen) rather than (at me|in my face)"""),
    ("set_air_distribution", {"direction": "middle"}, "Air to the middle.", """
(vents|nozzles|air) (at|on) my (nose|cheeks|forehead)
I'd love a breeze (on my cheeks|round my nose|about my head|on my forehead)
my face is (glowing|burning|hot), (point the vents at it|let the air blow there)
I'm (getting drowsy|nodding off), (air in my face|blow it straight at me) please
(air|airflow) (midway|centre|front on|chest high)
nothing's reaching my (face|chest|upper body), the air (all|) goes (elsewhere|somewhere else)
the middle (vents|nozzles|outlets), please
let the (air|draught|stream) come (straight|right|directly) at (me|us|our faces)
why is it blowing at the floor, I want it in my face
air distribution on the (little man's|) face symbol
fan me in the face with the vents
(route|steer|shift) the (air|stream) to (head height|chest height|where our faces are)"""),
    ("set_air_distribution", {"direction": "down"}, "Air to the feet.", """
(vents|nozzles|air) at my (shoes|socks|shins|calves)
my (toes|feet) are (like ice|frozen|blocks of ice|numb), (send the air there|blow down there)
it's all blowing in my (face|eyes), (down to the floor|towards the feet) with it
(air|airflow) (floorwards|bottom|footwell)
nothing's reaching my (shoes|feet|toes), the air (all|) goes up
the lower (vents|nozzles|outlets), please
(route|steer|shift|shove) the (air|stream|warmth) under the dash
I've got (wet shoes|damp socks|soggy boots), let it blow on them
couldn't it blow (round|about) my ankles rather than (in my eyes|up my nose)
air distribution on the (little shoe|feet|foot) symbol
the air (belongs|is needed|is better) down by (my|our) feet
flip the vents to the floor"""),
    ("set_air_conditioning", {"on": True}, "Air conditioning on.", """
what do we have an (AC|air con|aircon|air conditioner) for, (use it|switch it on)
(whack|stick|bang|pop) the (cooling system|climate unit|chiller|cooler) on
we've been parked in the (blazing|full) sun, (AC|air con|aircon) on
it's (thirty-five|thirty-eight|over thirty) degrees out there, (we need the air con|AC on|switch the aircon on)
(AC|air con|aircon|climate) on
let the (AC|aircon|air con|compressor) (run|kick in|come on|do its thing)
I (can't|won't) survive this (summer|heatwave|trip) without the (AC|air con|aircon)
the (AC|aircon|air con) isn't (running|on), (change that|why not, start it)
bring on the (air con|aircon|AC)
(refrigerated|conditioned|chilled) air please
I (want|need) that (AC|aircon|air con) (blasting|humming|purring)
the snowflake button, (on|press it|push it)"""),
    ("set_air_conditioning", {"on": False}, "Air conditioning off.", """
(AC|air con|aircon|climate) (out|off)
I catch a cold every time that (AC|air con|aircon) runs, (off with it|switch it off)
the (AC|aircon|air con) can (take a break|rest|have a rest|go off)
it's (cool|fresh) enough without the (AC|aircon|air con|air conditioning)
(spare|do without) the (AC|aircon|air con|compressor), it (eats|guzzles|wastes) (range|the battery|power)
I've got a (sore throat|stiff neck|cold) from that (AC|air con|aircon), (stop it|turn it off)
let's (manage|do|get by) without (AC|aircon|air con|the air conditioner)
who (put|turned|switched) the (AC|air con|aircon) on? Off (again|) please
the (compressor|chiller|climate unit) (off|out)
I'd sooner (sweat|be warm) than have that (AC|air con|aircon) (running|on)
(stop|quit) (chilling|conditioning|refrigerating) the air
the snowflake button, off"""),
    ("set_air_recirculation", {"on": True}, "Recirculation on.", """
(phew|pooh|yuck|ugh|blimey), (who's muckspreading|slurry season|pig farm|sewage works|that's silage), keep it outside
they're (spreading muck|spreading slurry|burning rubbish|tarring the road) out there
the (moped|bus|coach|tractor|skip lorry) ahead is (smoking like a chimney|farting diesel|pumping out black smoke)
we're stuck (behind a bin lorry|behind a dustcart|in a tunnel full of fumes), (seal us off|shut the air intake)
I don't want to (breathe in|inhale|smell) (that exhaust|their exhaust|what's outside|the traffic fumes)
(cut|seal) us off from the (air|fumes|muck) outside
air from inside only
(recirc|recirculate) please
the pollen is (killing me|terrible today), don't let any (in|in from outside)
it niffs of (cow|manure|bonfire|burnt rubber) from outside
don't (suck|draw|pull|bring) in (any of|) that (filth|stink|smog) from (outside|the street)
keep the (air|air we've got) in the car going round and round
there's a (bonfire|chimney fire|wildfire) and the smoke is coming in (through the vents|from outside)"""),
    ("set_air_recirculation", {"on": False}, "Recirculation off.", """
we've been breathing our own (air|breath) (long enough|for an hour), (let outside air in|fresh from outside)
the (tractor|bin lorry|muckspreader|bus) has turned off, (you can let outside air in|fresh air intake open) again
(suck|pull|bring) in some (outside|fresh) air through the (vents|intake|ventilation) again
recirc off
outside air please
no (more|) recycled air
the pong's (gone|behind us), (vents to outside air|stop recirculating)
it's got stale with the (recirc|recirculation|recirculated air), (take it off|fresh supply please)
let the ventilation breathe (from outside|outside air) again
I can smell everybody's (lunch|breath) because it all goes round in circles, (no more recirculation|recirc off)
(reopen|unblock|open up) the (air intake|fresh air intake|outside air flap)
we want the air from (out there|the mountains|the forest) coming through the vents"""),
    ("set_defrost", {"window": "front", "on": True}, "Defrosting the windscreen.", """
I'm peering through a (letterbox|porthole|peephole) of clear <frontglass>, (defrost it|thaw it)
the <frontglass> is (one sheet of ice|solid ice|a block of ice|opaque with frost)
someone's (breathed|been breathing) all over the <frontglass> and it's (fogged|misted|steamed) up
(clear|free) the <frontglass>, I'm (driving blind|looking through frosted glass|staring at fog on the glass)
front (demist|defog|de-ice)
demist the screen
it's (minus ten|well below zero) and the <frontglass> has (iced over|frozen solid|frosted up)
wet (coats|dogs|umbrellas) on board and now the <frontglass> is (steaming up|misting up|all fogged)
where's my ice scraper? Better still, (thaw|melt|de-ice) the <frontglass>
bit of (fog|mist|condensation) (creeping up|spreading over|forming on) the <frontglass>
I keep (wiping|rubbing) the <frontglass> with my sleeve from the inside
there's a film of (steam|breath|damp) on the inside of the <frontglass>
(blast|burn|bake) the (ice|frost|mist) off the <frontglass>"""),
    ("set_defrost", {"window": "front", "on": False}, "Windscreen defroster off.", """
the <frontglass> is (crystal clear|clear as day|spotless) again, (stop defrosting|defrost off)
front (demist|defog|demister) (off|out)
you can (leave|quit) (heating|demisting|defrosting) the <frontglass>, (I can see perfectly|it's all melted|it's clear)
that's the <frontglass> (thawed|ice-free|done), no more (defrost|defrosting|demisting)
the (defroster|demister|defogger) on the <frontglass> has done its (job|bit|work)
<frontdef> (finished|done|rest)
all the (frost|ice|mist) has (gone|melted) off the <frontglass>, (switch it off|you can stop)
(it's roaring|what a noise), the (front defrost|windscreen demister) can stop (now|)
I can see out the front (again|perfectly), (defroster|demister) off
end of (defrosting|demisting) for the <frontglass>"""),
    ("set_defrost", {"window": "rear", "on": True}, "Defrosting the rear window.", """
I've no idea what's behind me, the <rearglass> is (white with frost|solid ice|one big fog)
reversing blind here, the <rearglass> is (misted|fogged|frosted|steamed) up
rear (demist|defog|de-ice)
demist the back
those (little|orange|) (wires|heating wires|filaments|heating lines) in the <rearglass>, (switch them on|warm them up)
the cars behind me are just (blurs|ghosts|blobs) through the fog on the <rearglass>
(blast|burn|bake) the (ice|frost|mist) off the <rearglass>
someone's (breathed|panted) all over the <rearglass> and it's (fogged|misted) up
three wet (dogs|kids) in the back and the <rearglass> is (steaming up|dripping with condensation|all fogged)
bit of (fog|mist|condensation) (creeping up|spreading over|forming on) the <rearglass>
the inside mirror only shows me a (frosty|frozen|misted|fogged) <rearglass>
I have to (reverse|back) out and the <rearglass> is (iced over|covered in frost), (thaw it|defrost it)"""),
    ("set_defrost", {"window": "rear", "on": False}, "Rear window defroster off.", """
the <rearglass> is (crystal clear|clear as day|spotless) again, (stop defrosting|defrost off)
rear (demist|defog|demister) (off|out)
you can (leave|quit) (heating|demisting|defrosting) the <rearglass>, (I can see perfectly|it's all melted|it's clear)
that's the <rearglass> (thawed|ice-free|done), no more (defrost|defrosting|demisting)
the (defroster|demister|defogger) on the <rearglass> has done its (job|bit|work)
<reardef> (finished|done|rest)
those heating (wires|lines|filaments) in the <rearglass> can (cool down|rest|go off)
I can see what's behind me (again|perfectly), (rear defroster|rear demister|back window heating) off
all the (frost|ice|mist) has (gone|melted) off the <rearglass>, (switch it off|you can stop)
end of (defrosting|demisting) for the <rearglass>"""),
]
