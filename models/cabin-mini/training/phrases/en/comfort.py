"""English: temperature and blower; air.py has the rest of the climate, seats.py and seat_comfort.py the seats. The notation is explained in the README."""

from .speech import off, on

MACROS = {
    "chere": "(in here|in the car|here|inside|in this car|in the cabin|in this thing)",
    "ccold": "(cold|freezing|chilly|nippy|frozen|parky|icy|shivering|absolutely freezing|perishing cold)",
    "chot": "(hot|boiling|sweating|roasting|sweltering|baking|melting|too warm|way too hot|burning up|overheating)",
    "csome": "(my wife|my husband|my mother|the baby|grandma|the dog|my girlfriend|my mum|the little one|my boss)",
    "cfull": "(full|maximum|max|full blast|full power|the maximum|the highest level|the highest setting|full whack|the top level)",
}

VARIANTS = [
    ("set_cabin_temperature", {}, "Temperature {temperature} degrees.", """
!<set> the <temp> (to|at) {temperature}
!(set|put|turn|make) it (to|at|) {temperature} <chere>
!make it {temperature} (<chere>|)
<want> {temperature} (<chere>|)
<temp> (to|at|on|) {temperature}
!(heat|warm|cool|chill) (the car|the cabin|the interior|the inside|it) (up|down|) to {temperature}
!(bring|get|turn|dial) the <temp> (to|up to|down to) {temperature}
<want> the <temp> (at|to be|on) {temperature}
it should be {temperature} <chere>
(can|could) (we|I) have (it at|) {temperature} (<chere>|)
<lets> (have|go for|say|try|make it) {temperature} (<chere>|)
{temperature} (would be|is) (nice|perfect|just right|lovely|good|comfortable|fine) (<chere>|)
(I like it at|I feel best at|I'm comfortable at|I'm happy with) {temperature}
!(turn|crank|whack|bump) the (heat|heating|heater) (up|) to {temperature}
!(drop|lower|reduce|raise|increase|take) the <temp> to {temperature}
(is it possible|would it be possible) to (have|get) {temperature} <chere>
(would you mind|how about) {temperature} <chere>
!(hold|keep|leave) (the <temp>|it) at {temperature} (<chere>|)
!regulate the <temp> to {temperature}
{temperature} <chere> (please|)
!dial in {temperature}
the <temp> (should|must|needs to) be {temperature}
we're aiming for {temperature} <chere>
the baby needs {temperature} <chere>"""),
    ("set_cabin_temperature", {}, "Temperature {temperature} degrees {zone}.", """
!<set> the <temp> {zone} to {temperature}
!<set> the <temp> to {temperature} {zone}
!(make|set|turn) it (to|) {temperature} {zone}
{temperature} {zone}
<want> {temperature} {zone}
<temp> {zone} (to|at|) {temperature}
{zone} {temperature}
{zone} I'd like {temperature}
it should be {temperature} {zone}
(can|could) we have {temperature} {zone}
!(heat|cool|warm) it (up|down|) to {temperature} {zone}
<lets> have {temperature} {zone}
{temperature} {zone} would be (nice|good|perfect|enough)
!keep it at {temperature} {zone}
!(heating|heat) to {temperature} {zone}
how about {temperature} {zone}
<csome> would like {temperature} {zone}
!give me {temperature} {zone}"""),
    ("set_cabin_temperature", {"temperature": 28}, "Temperature 28 degrees.", """
!(turn|crank|put|set) the (heating|heat|heater|temperature) (to maximum|to the max|on full|all the way up|up full|right up|up as far as it goes|to full blast)
(heating|heat|heater) (on full|full blast|to the max|on maximum|all the way up)
(full|maximum) heat (<chere>|)
!max out the (heat|heating)
as warm as (possible|it gets|it will go) <chere>
the highest temperature (possible|you can do|there is)
<want> the (heating|heat) (on full|at maximum|right up)
give us all the heat you've got"""),
    ("set_cabin_temperature", {"temperature": 16}, "Temperature 16 degrees.", """
!(turn|put|set) the (temperature|thermostat|temp) (to minimum|to the minimum|all the way down|right down|down as low as it goes|to the lowest)
as (cold|cool) as (possible|it gets|it will go) <chere>
the (lowest|coldest) temperature (possible|you can do|there is)
(temperature|thermostat) (to minimum|all the way down|on the lowest setting)
!make it as cold as a fridge <chere>
<want> the (temperature|temp) at the (minimum|lowest|very bottom)
the coldest setting
maximum cooling"""),
    ("adjust_cabin_temperature", {"direction": "warmer"}, "Making it warmer.", """
(I'm|I am|we are|we're) (a bit|really|so|way too|quite|too|) <ccold> (<chere>|)
it's (a bit|really|so|way too|quite|too|) (cold|freezing|chilly|nippy|cool|fresh|frosty|arctic|brass monkeys|baltic) <chere>
!make it (warmer|a bit warmer|a little warmer|hotter|much warmer|toastier|cosier|less cold) (<chere>|)
!(turn|put|crank|bump|whack) (up the heat|the heat up|the heating up|up the heating|the heater up|up the heater) <bit>
!(raise|increase|bump up|turn up|up|push up|nudge up|jack up) the <temp> <bit>
<want> it (warmer|a bit warmer|a touch warmer|hotter|cosier|toasty) (<chere>|)
!(warm|heat) (up the car|the car up|it up|the place up|us up|me up) <bit>
(a bit|a little|a touch|a tad|much|way|slightly|somewhat) warmer
(warmer|hotter|more heat|more heating|more warmth|heating up|heat up|temperature up)
(could|can) (we|I) have (it a bit warmer|a little more heat|more heat|some warmth|some more warmth|it warmer) (<chere>|)
(my teeth are chattering|I'm shivering|I've got goosebumps|I'm turning into an icicle|I'm turning blue|my nose is frozen|I can see my breath|I'm freezing my socks off)
it's like (a fridge|an icebox|a freezer|the north pole|Siberia|an igloo|winter) <chere>
<csome> is (cold|freezing|shivering|chilly)
(I feel|I'm feeling|we're feeling|I'm getting) (cold|chilly|the cold|a chill)
is it (possible|okay) to (warm things up|make it warmer|have it warmer)
(put|stick|get|turn|pop) the (heating|heater|heat) on
<lets> (warm up a bit|get some heat in here|have it a bit warmer|get a bit cosy)
I should have worn a (jumper|coat|scarf), it's so cold <chere>
(it could be|I'd like it|I prefer it|it should be) (warmer|a bit warmer|a little hotter)
not (warm|hot) enough (for me|in here|)
the <temp> is too low
I (need|want) a (coat|blanket) <chere>
!take the chill off
mummy I'm cold
brr (it's cold|)
would you mind warming it up <bit>
I can't get warm"""),
    ("adjust_cabin_temperature", {"direction": "warmer"}, "{degrees} degrees warmer.", """
!make it {degrees} (warmer|hotter) (<chere>|)
{degrees} (warmer|hotter|higher|up|more)
!(turn|put|crank|bump|take|bring) (it|the heat|the heating|the <temp>) up (by|) {degrees}
!(raise|increase|up|bump up|lift) the <temp> by {degrees}
<want> it {degrees} warmer (<chere>|)
(can|could) we have it {degrees} warmer
!(heat|warm) it up by {degrees}
it (could|should) be {degrees} warmer <chere>
<temp> (up|plus) {degrees}
<temp> {degrees} (up|higher|warmer)
!add {degrees}
!give me {degrees} more (heat|)
<lets> go {degrees} (warmer|up|higher)
another {degrees} warmer
I'm cold, {degrees} (warmer|more)"""),
    ("adjust_cabin_temperature", {"direction": "warmer"}, "Making it warmer {zone}.", """
!make it (warmer|a bit warmer|a little warmer|much warmer|hotter) {zone}
it's (too|a bit|really|) (cold|chilly|freezing|nippy) {zone}
!(turn|crank|bump) (up the heat|the heating up|up the heating) {zone}
!(raise|increase|turn up) the <temp> {zone} <bit>
(warmer|a bit warmer|more heat|heating up|more warmth) {zone}
<want> it (warmer|a bit warmer) {zone}
(could|can) we have (it warmer|more heat|some warmth) {zone}
!(warm|heat) it up <bit> {zone}
{zone} it's (too cold|freezing|chilly|not warm enough)
{zone} (warmer|a bit warmer)
they're (cold|freezing) {zone}
!send some (heat|warmth) {zone}
not warm enough {zone}
<csome> is cold {zone}
!make it {degrees} warmer {zone}
{degrees} warmer {zone}
!(raise|increase) the <temp> {zone} by {degrees}
{zone} {degrees} (warmer|up)"""),
    ("adjust_cabin_temperature", {"direction": "warmer", "zone": "rear"}, "Making it warmer in the back.", """
(the kids|the children|the little ones|my parents|the people|the passengers|the girls) in the back (are|seem|say they're) (cold|freezing|chilly|shivering)
(my son|my daughter|grandma|the baby|the dog) in the back is (cold|freezing|shivering)
(we're|I'm) (cold|freezing) in the back
the back (seats need|row needs|needs) more heat
<lets> get some warmth to the (back|rear)
!(warm|heat) up the (rear|back) (of the car|)
the kids in the back look cold
(more heat|warmer|heating up) for the (kids|children|little ones) in the back
(rear|back) (temperature|heating) up
my passengers in the back are complaining of the cold"""),
    ("adjust_cabin_temperature", {"direction": "warmer", "zone": "passenger"}, "Making it warmer on the passenger side.", """
(my passenger|the passenger|the lady next to me|my wife next to me|my friend beside me|the man next to me) is (cold|freezing|shivering|chilly)
my passenger (wants|would like|needs) it (warmer|a bit warmer)
!warm up my passenger
!give my passenger (more|some) heat
it's too cold for my passenger
(more heat|warmer) for the (passenger|lady next to me|person beside me)
my passenger has (goosebumps|wrapped up in a blanket|chattering teeth)
passenger side (warmer|a bit warmer|heating up)
my passenger is feeling the cold"""),
    ("adjust_cabin_temperature", {"direction": "colder"}, "Making it cooler.", """
(I'm|I am|we are|we're) ((a bit|really|so|way too|far too|quite|) (hot|warm)|really <chot>|<chot>) (<chere>|)
it's ((a bit|really|so|way too|far too|quite|) (hot|warm)|hot|boiling|too hot|too warm|roasting|sweltering|baking|tropical|muggy|like an oven|like a sauna|scorching) <chere>
!make it (colder|cooler|a bit cooler|a little colder|much cooler|less hot|fresher|less warm) (<chere>|)
!turn (down the heat|the heat down|the heating down|down the heating|the heater down|down the heater) <bit>
!(lower|decrease|reduce|drop|turn down|bring down|take down|knock down|ease down) the <temp> <bit>
<want> it (cooler|colder|a bit cooler|a touch cooler|less warm) (<chere>|)
!cool (the car down|down the car|it down|things down|us down|me down|us off|me off) <bit>
(a bit|a little|a touch|a tad|much|way|slightly|somewhat) (cooler|colder|less warm|less hot)
(cooler|colder|less heat|less heating|heating down|heat down|temperature down)
(could|can) (we|I) have (it a bit cooler|a little less heat|it cooler|it less hot|less heat) (<chere>|)
(I'm sweating like a pig|I'm dripping with sweat|sweat is running down my face|my shirt is soaked with sweat|I'm melting|I'm dying of heat|I'm being cooked)
it's like (an oven|a sauna|a greenhouse|the Sahara|the desert|a furnace|a steam bath) <chere>
<csome> is (hot|too hot|sweating|overheating|melting)
(I feel|I'm feeling|we're feeling|I'm getting) (hot|too warm|the heat)
is it (possible|okay) to (cool things down|make it cooler|have it cooler)
<lets> (cool down a bit|have it a bit cooler|lose some of this heat)
I (have|need) to take off my (jacket|jumper|coat), it's so hot
(it could be|I'd like it|I prefer it|it should be) (cooler|a bit cooler|a little colder)
not (cool|cold) enough (for me|in here|)
the <temp> is too high
too much heat <chere>
the heating is (too strong|too hot|too high|on too high)
phew (it's hot|it's warm|what a heat|so hot)
who turned the heating up so much
would you mind cooling it down <bit>
mummy I'm hot"""),
    ("adjust_cabin_temperature", {"direction": "colder"}, "{degrees} degrees cooler.", """
!make it {degrees} (cooler|colder) (<chere>|)
{degrees} (cooler|colder|lower|down|less)
!(turn|put|take|bring) (it|the heat|the heating|the <temp>) down (by|) {degrees}
!(lower|decrease|reduce|drop|knock down) the <temp> by {degrees}
<want> it {degrees} (cooler|colder) (<chere>|)
(can|could) we have it {degrees} (cooler|colder)
!cool it down by {degrees}
it (could|should) be {degrees} cooler <chere>
<temp> (down|minus) {degrees}
<temp> {degrees} (down|lower|cooler)
!(knock|take|shave) {degrees} off
<lets> go {degrees} (cooler|down|lower)
another {degrees} (cooler|colder)
I'm too hot, {degrees} (cooler|less)"""),
    ("adjust_cabin_temperature", {"direction": "colder"}, "Making it cooler {zone}.", """
!make it (cooler|a bit cooler|a little colder|much cooler|colder) {zone}
it's (too|a bit too|far too|way too) (hot|warm) {zone}
!turn (down the heat|the heating down|down the heating) {zone}
!(lower|reduce|drop|turn down) the <temp> {zone} <bit>
(cooler|a bit cooler|colder|less heat|heating down) {zone}
<want> it (cooler|a bit colder) {zone}
(could|can) we have (it cooler|less heat) {zone}
!cool it down <bit> {zone}
{zone} it's (too hot|boiling|too warm|roasting)
{zone} (cooler|a bit colder)
they're (sweating|boiling|melting|too hot) {zone}
<csome> is too hot {zone}
!make it {degrees} (cooler|colder) {zone}
{degrees} (cooler|colder) {zone}
!(lower|reduce|drop) the <temp> {zone} by {degrees}
{zone} {degrees} (cooler|down)"""),
    ("adjust_cabin_temperature", {"direction": "colder", "zone": "rear"}, "Making it cooler in the back.", """
(the kids|the children|the little ones|my parents|the people|the passengers|the girls) in the back (are|seem|say they're) (hot|too hot|sweating|boiling|melting)
(my son|my daughter|grandma|the baby|the dog) in the back is (hot|too hot|sweating|overheating)
(we're|I'm) (boiling|sweating|too hot) in the back
<lets> cool down the (back|rear)
!cool down the (rear|back) (of the car|)
(less heat|cooler) for the (kids|children|little ones) in the back
(rear|back) (temperature|heating) down
my passengers in the back are complaining of the heat
the back (seats need|row needs) less heat"""),
    ("adjust_cabin_temperature", {"direction": "colder", "zone": "passenger"}, "Making it cooler on the passenger side.", """
(my passenger|the passenger|the lady next to me|my wife next to me|my friend beside me|the man next to me) is (hot|too hot|sweating|melting)
my passenger (wants|would like|needs) it (cooler|a bit cooler)
!cool down my passenger
it's too (hot|warm) for my passenger
(less heat|cooler) for the (passenger|lady next to me|person beside me)
passenger side (cooler|a bit cooler|heating down)
my passenger is fanning herself
my passenger is feeling the heat
!give my passenger less heat"""),
    ("set_fan_speed", {}, "Fan level {level}.", """
!<set> the <fan> to (level|step|setting|) {level}
<fan> (level|to|on|to level|at|) {level}
!(turn|crank|put|bump) the <fan> (up|down|) to (level|) {level}
<want> the <fan> (at|on) (level|speed|) {level}
!run the <fan> (at|on) (level|speed|) {level}
!(blow|blow the air) (at|on|with) level {level}
air on level {level}
<lets> have the <fan> (at|on) (level|) {level}
(can|could) (we|you|I) (have|put|get) the <fan> (at|on) (level|) {level}
!give me (fan|blower) (level|speed) {level}
level {level} (on|for) the (fan|blower)
the <fan> should (be at|run at|go to) (level|) {level}
!(drop|lower|reduce|raise) the <fan> to {level}
(fan|blower) stage {level}
{level} on the (fan|blower|air) (is enough|will do|please)"""),
    ("set_fan_speed", {}, "Fan level {level} {zone}.", """
!<set> the <fan> {zone} to (level|speed|) {level}
!<set> the <fan> to (level|) {level} {zone}
<fan> {zone} (level|to|on|to level) {level}
<fan> (level|) {level} {zone}
{zone} <fan> (level|to|on|) {level}
!turn the <fan> {zone} (up|down|) to (level|) {level}
<want> <fan> (level|) {level} {zone}
!run the <fan> {zone} at (level|) {level}
(can|could) we have the <fan> (at|on) {level} {zone}
<lets> have the <fan> on (level|) {level} {zone}"""),
    ("set_fan_speed", {"level": 3}, "Fan level 3.", on("(fan|blower|ventilation|ventilator)") + """
!(start|get|set) the air (going|moving|blowing|flowing)
!(blow|blow in) some air
!get some air moving <chere>
<lets> (have|get) a bit of air moving <chere>
(could|can) we get (some air|a breeze) from the (vents|blower|fan)
there's no air coming (out|out of the vents)
nothing is coming out of the vents"""),
    ("set_fan_speed", {"level": 3}, "Fan level 3 {zone}.", """
!<turn> on the (fan|blower) {zone}
!<turn> the (fan|blower) {zone} on
!(start|activate) the (fan|blower) {zone}
(fan|blower) on {zone}
<want> the (fan|blower) on {zone}
{zone} (fan|blower) on
there's no air coming out {zone}
!get the air (going|moving) {zone}"""),
    ("set_fan_speed", {"level": 0}, "Fan off.", off("(fan|blower|fans|ventilation|ventilator)") + """
!stop (blowing|the air|blowing air|the blowing)
no more (blowing|air from the vents)
I don't want any air (blowing|from the vents)
<fan> to zero
the (fan|blower) is driving me mad, (turn|switch) it off"""),
    ("set_fan_speed", {"level": 0}, "Fan off {zone}.", """
!<turn> off the (fan|blower) {zone}
!<turn> the (fan|blower) {zone} off
(fan|blower) off {zone}
!stop the (fan|blower|air) {zone}
!(kill|cut) the (fan|blower) {zone}
<want> the (fan|blower) off {zone}
no (air|fan|blower) {zone}
we don't need the (fan|blower) {zone}"""),
    ("set_fan_speed", {"level": 7}, "Fan level 7.", """
!<set> the <fan> to <cfull>
!turn the <fan> (all the way up|to full blast|up to the maximum|up full|up as far as it goes)
<fan> (on full|at maximum|to max|full blast|full power|all the way up|flat out)
full (fan|blower|air|blast of air) (speed|power|)
!(crank|whack|ram|push) the <fan> (all the way up|to the max|up to full)
!give me (maximum|full|all the) (air|fan|blower power)
(maximum|max) (fan|blower|air flow|air)
!blow as (hard|strong) as you can
<want> the <fan> (at maximum|on full|going flat out|at full blast)
!max out the (fan|blower)
<lets> have the <fan> (on full|at full blast)
!make it blow like a hurricane
the (highest|top|strongest) (fan|blower) (setting|speed|level)"""),
    ("set_fan_speed", {"level": 1}, "Fan level 1.", """
!<set> the <fan> to (low|the lowest level|the lowest setting|minimum|the minimum|low speed|its lowest)
<fan> (on|to|at) (low|the lowest|minimum|the lowest setting)
!turn the <fan> (right down|all the way down) to (low|minimum|the lowest level)
low (fan|blower) (speed|)
<want> the <fan> (on low|at the minimum|on the lowest level)
the lowest (fan|blower) (speed|level|setting)
just a breath of air from the vents
!run the (fan|blower) (on low|at minimum)
<lets> have the (fan|blower) on low
!keep the (fan|blower) (low|on low)"""),
    ("adjust_fan_speed", {"direction": "up"}, "More air.", """
!turn (up the|the) <fan> (up|) <bit>
!(turn|crank|bump|whack) up the <fan> <bit>
!(increase|raise|boost|step up|speed up) the <fan> <bit>
(more|a bit more|some more|a little more|much more) (air|fan|blower|airflow|air flow|ventilation|wind|of a breeze)
!make the (fan|blower) (stronger|faster|blow harder|run faster)
!(blow|let it blow) (harder|stronger|more|faster)
<fan> (up|higher|faster|stronger|more)
<want> more (air|airflow|air from the vents|wind)
(could|can) (we|I) have (a bit|) more (air|airflow|air coming out|of a breeze)
there's (hardly|barely|not enough|too little) any air coming out of the vents
the (fan|blower) is too (weak|slow|low)
I can hardly feel (the air|the fan|the vents|any air)
!give (me|us) more (air|breeze|airflow)
<lets> have <bit> more air
is it possible to have the (fan|blower) a bit (stronger|faster|higher)
the fan could (blow|run) (a bit|) (harder|faster|stronger)
!(bump|kick|nudge) the <fan> up (a notch|a level|one step|one level)
the air isn't reaching me"""),
    ("adjust_fan_speed", {"direction": "up"}, "More air {zone}.", """
!turn up the <fan> {zone}
!turn the <fan> {zone} up <bit>
(more|a bit more|some more) (air|fan|airflow) {zone}
!(increase|raise|boost) the <fan> {zone}
<want> more (air|airflow) {zone}
{zone} more (air|fan)
(could|can) we have more air {zone}
<fan> {zone} (up|higher|stronger)
there's (hardly any|not enough|too little) air {zone}
no air is getting {zone}
!send more air {zone}
!give them more air {zone}
!make the (fan|blower) stronger {zone}"""),
    ("adjust_fan_speed", {"direction": "down"}, "Less air.", """
!turn down the <fan> <bit>
!turn the <fan> down <bit>
!(decrease|reduce|lower|slow down|ease off|ease) the <fan> <bit>
(less|a bit less|a little less|not so much|much less) (air|fan|blower|airflow|ventilation|wind)
!make the (fan|blower) (weaker|slower|quieter|gentler|softer|blow less)
!blow (less|softer|more gently|not so hard|less hard)
<fan> (down|lower|slower|weaker|gentler)
<want> less (air|airflow|wind|air from the vents)
(could|can) (we|I) have (a bit|) less (air|airflow|air coming out|wind)
it's (too windy|blowing too hard|blowing a gale|like a wind tunnel|like a hurricane) <chere>
the (fan|blower) is too (strong|loud|noisy|fast|high)
there's too much (air|wind|draught) (coming out|from the vents|out of the vents)
the air is (blowing too hard|too strong|too much)
that (fan|blower) is (making a racket|deafening|howling|so noisy)
<lets> have <bit> less air
is it possible to have the (fan|blower) a bit (weaker|slower|lower|quieter)
!(take|bring|drop|knock) the <fan> down (a notch|a level|one step|one level)
I can't hear a word over that (fan|blower)
my hair is flying about from the (fan|blower|vents)"""),
    ("adjust_fan_speed", {"direction": "down"}, "Less air {zone}.", """
!turn down the <fan> {zone}
!turn the <fan> {zone} down <bit>
(less|a bit less|not so much) (air|fan|airflow) {zone}
!(reduce|lower|decrease) the <fan> {zone}
<want> less (air|airflow) {zone}
{zone} less (air|fan)
(could|can) we have less air {zone}
<fan> {zone} (down|lower|weaker)
there's too much (air|wind|draught) {zone}
it's blowing too hard {zone}
!make the (fan|blower) (weaker|gentler) {zone}"""),
]
