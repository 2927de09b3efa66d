"""English: seat heating, ventilation and massage, the heated steering wheel. The notation is explained in the README."""

from .speech import off, on

MACROS = {
    "sdriver": "(driver's seat|driver seat|front left seat|seat on the driver's side)",
    "spass": "(passenger seat|passenger's seat|front right seat|seat next to me|seat beside me|co-driver's seat)",
    "srear": "(back seats|rear seats|back seat|rear bench|back bench|seats in the back|back row)",
    "sall": "(all seats|all the seats|every seat|all of the seats|each seat)",
    "sbum": "(bum|backside|behind|bottom|rear end|butt|posterior|derriere|arse|buns|tush)",
    "smore": "(more|a bit more|a little more|some more|stronger|a touch more)",
    "sless": "(less|a bit less|a little less|not so much|weaker|a touch less)",
    "sfull": "(full|maximum|max|full blast|full power|the maximum|the highest level|the highest setting|high|full whack)",
    "slow1": "(low|the lowest level|the lowest setting|minimum|the minimum|a low level|its lowest)",
}

VARIANTS = [
    ("set_seat_heating", {}, "Seat heating level {level}.", """
!<set> (the|my) <heat> to (level|step|setting|) {level}
<heat> (level|to|on|to level|at|) {level}
!(heat|warm) (the|my) seat (at|on|to) level {level}
!(turn|crank|put|bump) (the|my) <heat> (up|down|) to (level|) {level}
<want> (the|my) <heat> (at|on) (level|) {level}
my seat on (heat|heating) level {level}
!give me seat heating (level|) {level}
<lets> have the <heat> on (level|) {level}
(can|could) (I|we) have the <heat> (at|on) (level|) {level}
(heat|heating) level {level} for my (seat|<sbum>)
level {level} (for|on) the <heat>
!(drop|reduce|lower|raise) the <heat> to {level}
the <heat> should be (on|at) (level|) {level}
!<turn> the <heat> on, level {level}
!<turn> on the <heat> at level {level}"""),
    ("set_seat_heating", {}, "Seat heating level {level} {seat}.", """
!<set> the <heat> {seat} to (level|step|) {level}
!<set> the <heat> to (level|) {level} {seat}
<heat> {seat} (level|to|to level|on|) {level}
<heat> (level|) {level} {seat}
!turn the <heat> {seat} (up|down|) to (level|) {level}
<want> <heat> (level|) {level} {seat}
{seat} <heat> (to|on|level|) {level}
!(put|switch) the <heat> on (level|) {level} {seat}
(can|could) we have <heat> (level|) {level} {seat}
<lets> have the <heat> on {level} {seat}
level {level} <heat> {seat}"""),
    ("set_seat_heating", {"level": 2}, "Seat heating on.", on("<heat>") + """
!(warm|heat) (up|) (my|the) seat
!(warm|heat) (my|the) seat up
my seat is (cold|freezing|too cold|icy|ice cold|like ice|like a block of ice|stone cold)
my <sbum> is (cold|freezing|frozen|numb with cold|like ice|an icicle)
I'm (freezing|cold) down there on this seat
it's like sitting on (ice|a glacier|a block of ice|a fridge)
this (seat|leather|chair) is (so cold|freezing|ice cold|perishing)
!(warm|toast|heat) my <sbum>
I'd like a warm (seat|<sbum>)
(I'm sitting on|these are) cold leather seats
(could|can) my seat be (heated|warmed)
my <sbum> needs (warming up|heat|some warmth)
this cold seat is (no fun|awful|killing me)
I fancy a warm seat"""),
    ("set_seat_heating", {"level": 2}, "Seat heating on {seat}.", """
!<turn> on the <heat> {seat}
!<turn> the <heat> {seat} on
!<turn> the <heat> on {seat}
!(activate|enable|start|fire up) the <heat> {seat}
<heat> on {seat}
<heat> {seat} (on|)
<want> the <heat> (on|) {seat}
{seat} <heat> on
!put the <heat> on {seat}
(can|could) we have the <heat> on {seat}
<lets> have the <heat> on {seat}
is it possible to have <heat> {seat}
the seat is (cold|freezing) {seat}
it's cold to sit {seat}, <heat> on
they'd like <heat> {seat}
the <heat> should be on {seat}
(how about|we need) <heat> {seat}"""),
    ("set_seat_heating", {"level": 2, "seat": "passenger"}, "Heating the passenger seat.", """
!(heat|warm|heat up|warm up) the <spass>
!(heat|warm) the <spass> up
<spass> heating (on|)
!<turn> on the <spass> heating
!<turn> the heated <spass> on
the <spass> is (cold|freezing|icy)
(my passenger's|my wife's|the passenger's) seat is (cold|freezing)
my passenger has a cold <sbum>
my passenger (wants|needs|would like) (the|) (seat heating|heated seat|a warm seat)
<want> the <spass> (warm|heated)
!warm my passenger's <sbum>
could the <spass> be heated"""),
    ("set_seat_heating", {"level": 2, "seat": "driver"}, "Heating the driver's seat.", """
!(heat|warm|heat up|warm up) the <sdriver>
<sdriver> heating (on|)
!<turn> on the <sdriver> heating
the <sdriver> is (cold|freezing|icy)
<want> the <sdriver> (warm|heated)
the driver has a cold <sbum>
could the <sdriver> be heated
!<turn> on the heated <sdriver>
heat on the <sdriver>"""),
    ("set_seat_heating", {"level": 2, "seat": "rear"}, "Heating the back seats.", """
!(heat|warm|heat up|warm up) the <srear>
<srear> heating (on|)
!<turn> on the heated <srear>
the <srear> (are|is) (cold|freezing|icy)
the kids have cold (bums|bottoms|backsides) in the back
the children in the back are sitting on cold seats
<want> the <srear> (warm|heated)
could the <srear> be heated
!warm the seats for the (kids|children|grandparents) in the back"""),
    ("set_seat_heating", {"level": 2, "seat": "rear_left"}, "Heating the rear left seat.", """
!(heat|warm|heat up|warm up) the (rear left seat|left back seat|back left seat|seat behind the driver)
(rear left seat|left rear seat|seat behind the driver) heating (on|)
!<turn> on the heated (rear left seat|seat behind the driver)
the (rear left seat|seat behind the driver|back seat on the left) is (cold|freezing|icy)
<want> the (rear left seat|seat behind the driver) (warm|heated)
could the (rear left seat|seat behind the driver) be heated
the child behind the driver has a cold <sbum>
<lets> warm the (left back seat|seat behind the driver)"""),
    ("set_seat_heating", {"level": 2, "seat": "rear_right"}, "Heating the rear right seat.", """
!(heat|warm|heat up|warm up) the (rear right seat|right back seat|back right seat|seat behind the passenger)
(rear right seat|right rear seat|seat behind the passenger) heating (on|)
!<turn> on the heated (rear right seat|seat behind the passenger)
the (rear right seat|seat behind the passenger|back seat on the right) is (cold|freezing|icy)
<want> the (rear right seat|seat behind the passenger) (warm|heated)
could the (rear right seat|seat behind the passenger) be heated
the child behind the passenger has a cold <sbum>
<lets> warm the (right back seat|seat behind the passenger)"""),
    ("set_seat_heating", {"level": 2, "seat": "front"}, "Heating the front seats.", """
!(heat|warm|heat up|warm up) (both|the|the two) front seats
!(heat|warm) (both|the) front seats up
(both|the|) front seats heating (on|)
!<turn> on the heated front seats
(both|the) front seats are (cold|freezing|icy)
<want> (both|the) front seats (warm|heated)
could (both|the) front seats be heated
(both of us|the two of us) in front have cold <sbum>"""),
    ("set_seat_heating", {"level": 0, "seat": "passenger"}, "Passenger seat heating off.", """
!stop (heating|warming) the <spass>
<spass> heating off
!<turn> off the heated <spass>
!<turn> the <spass> heating off
nobody is sitting (next to me|beside me), stop heating the <spass>
my passenger has got out, (no|turn off the) <spass> heating
the <spass> doesn't need (heating|to be heated)
no heat (on|for) the <spass>
(the passenger seat is|there's nobody on the passenger seat, it's) heated for nothing
my passenger doesn't want (the|any) (seat heating|heated seat)"""),
    ("set_seat_heating", {"level": 2, "seat": "all"}, "Heating all seats.", """
!(heat|warm|heat up|warm up) <sall>
<sall> heating (on|)
heat on <sall>
<want> <sall> (warm|heated)
<sall> are (cold|freezing)
we all have cold (bums|bottoms|backsides)
could <sall> be heated
warm (bums|bottoms|backsides) for everyone"""),
    ("set_seat_heating", {"level": 0}, "Seat heating off.", off("<heat>") + """
!stop (heating|warming) (my|the) seat
my seat is (warm|hot) enough now, heating off
my <sbum> is (warm|toasty) (enough|) now, that'll do
the seat doesn't (need|have) to be heated (any more|)
no more heat (on|for) my (seat|<sbum>)"""),
    ("set_seat_heating", {"level": 0}, "Seat heating off {seat}.", """
!<turn> off the <heat> {seat}
!<turn> the <heat> off {seat}
!<turn> the <heat> {seat} off
<heat> off {seat}
<heat> {seat} off
!(stop|kill|deactivate|cut) the <heat> {seat}
<want> the <heat> off {seat}
{seat} <heat> off
no (more|) <heat> {seat}
we don't need the <heat> {seat}
nobody is sitting there, <heat> off {seat}"""),
    ("set_seat_heating", {"level": 3}, "Seat heating level 3.", """
!<set> (the|my) <heat> to <sfull>
!(turn|crank|whack) (the|my) <heat> (all the way up|up full|to full blast|up to the max|right up)
<heat> (on full|to max|full|on maximum|full blast|on high|all the way up)
(full|maximum|max) (seat heating|seat heat)
<want> (the|my) <heat> (on full|at maximum|on the highest level)
!roast my <sbum>
!max out the <heat>
the highest (seat heating|seat heat) (level|setting)
!(heat|warm) my seat as (hot|much) as it goes
<lets> have the <heat> on full
!set the <heat> {seat} to <sfull>
<heat> {seat} (on full|to the max|on maximum|full)
(full|maximum) (seat heating|seat heat) {seat}
!turn the <heat> all the way up {seat}"""),
    ("set_seat_heating", {"level": 1}, "Seat heating level 1.", """
!<set> (the|my) <heat> to <slow1>
!turn (the|my) <heat> (down|) to <slow1>
<heat> (on low|low|on the lowest setting|to minimum)
low (seat heating|seat heat)
<want> (the|my) <heat> (on low|at the lowest level)
the lowest (seat heating|seat heat) (level|setting)
!keep the <heat> on low
<lets> have the <heat> on low
!set the <heat> {seat} to <slow1>
<heat> {seat} (on low|low|to minimum)
low (seat heating|seat heat) {seat}
!put the <heat> on low {seat}"""),
    ("adjust_seat_heating", {"direction": "up"}, "More seat heating.", """
<smore> (seat heating|seat heat|heat on my seat|warmth on my seat|heat under my <sbum>|heat for my seat|heat from the seat)
!(turn|crank|bump) (the|my) <heat> up <bit>
!(turn|crank|bump|step|push) up (the|my) <heat> <bit>
!(increase|raise|boost|strengthen) (the|my) <heat> <bit>
<heat> (up|higher|stronger|hotter|plus)
!make (the|my) seat (warmer|hotter|a bit warmer|a little warmer|toastier)
<want> (the|my) seat (warmer|a bit warmer|hotter)
<want> more (seat heating|heat on my seat|heat on my <sbum>)
(my|the) <heat> is (too weak|too low|not strong enough|too feeble)
my seat (isn't|is not) (warm|hot) enough
my <sbum> is still (cold|freezing)
(can|could) (I|my seat) (have|get) (more|a bit more|some more) (seat heating|heat on my seat)
(can|could) my seat be <bit> warmer
<lets> have <bit> more heat on the seat
the <heat> could be (higher|stronger|a bit warmer|hotter)
!give me more (seat heating|heat on the seat|heat under my <sbum>)
(one|another) level (more|up|higher) on the <heat>
!take the <heat> up (a notch|a level|one step)
a warmer seat"""),
    ("adjust_seat_heating", {"direction": "up"}, "More seat heating {seat}.", """
<smore> (seat heating|seat heat) {seat}
!turn the <heat> up <bit> {seat}
!turn up the <heat> {seat}
!(increase|raise|boost) the <heat> {seat} <bit>
<heat> (up|higher|stronger|hotter) {seat}
<heat> {seat} (up|higher|stronger)
{seat} more (seat heating|seat heat)
<want> more (seat heating|heat on the seat) {seat}
(can|could) we have more (seat heating|seat heat) {seat}
the <heat> {seat} is too (weak|low)
the seat isn't warm enough {seat}
!make the seat <bit> warmer {seat}
!take the <heat> up a (notch|level) {seat}"""),
    ("adjust_seat_heating", {"direction": "up", "seat": "passenger"}, "More heat on the passenger seat.", """
!make the <spass> (warmer|hotter|a bit warmer)
<smore> heat (on|for) the <spass>
the <spass> (isn't warm enough|could be warmer|needs more heat)
!turn up the heat on the <spass>
(my passenger|the passenger) wants (the seat|their seat) (warmer|hotter)
!give the <spass> more heat
<spass> (hotter|warmer|a bit warmer)
my passenger's seat (isn't warm enough|could be warmer)
<want> the <spass> (warmer|hotter)"""),
    ("adjust_seat_heating", {"direction": "down"}, "Less seat heating.", """
<sless> (seat heating|seat heat|heat on my seat|warmth on my seat|heat under my <sbum>|heat for my seat|heat from the seat)
!turn (the|my) <heat> down <bit>
!(turn|step|bring) down (the|my) <heat> <bit>
!(decrease|reduce|lower|drop|ease off) (the|my) <heat> <bit>
<heat> (down|lower|weaker|cooler|minus)
!make (the|my) seat (less warm|less hot|cooler|a bit less hot)
<want> (the|my) seat (less hot|less warm|a bit cooler)
<want> less (seat heating|heat on my seat|heat on my <sbum>)
(my|the) <heat> is (too strong|too high|too hot|too much)
my seat is <bit> too (hot|warm)
my <sbum> is (burning|on fire|roasting|getting too hot|being grilled)
(can|could) (I|we) have (less|a bit less) (seat heating|heat on the seat)
<lets> have <bit> less heat on the seat
the <heat> could be (lower|weaker|a bit cooler)
(one|another) level (less|down|lower) on the <heat>
!take the <heat> down (a notch|a level|one step)
I'm sitting on (hot coals|a grill|a hotplate|a stove)
this seat is cooking me"""),
    ("adjust_seat_heating", {"direction": "down"}, "Less seat heating {seat}.", """
<sless> (seat heating|seat heat) {seat}
!turn the <heat> down <bit> {seat}
!turn down the <heat> {seat}
!(decrease|reduce|lower) the <heat> {seat} <bit>
<heat> (down|lower|weaker) {seat}
<heat> {seat} (down|lower|weaker)
{seat} less (seat heating|seat heat)
<want> less (seat heating|heat on the seat) {seat}
(can|could) we have less (seat heating|seat heat) {seat}
the <heat> {seat} is too (strong|hot|high)
the seat is too hot {seat}
!make the seat <bit> less hot {seat}"""),
    ("set_seat_ventilation", {}, "Seat ventilation level {level}.", """
!<set> (the|my) <vent> to (level|step|) {level}
<vent> (level|to|on|to level|at|) {level}
!turn (the|my) <vent> (up|down|) to (level|) {level}
<want> (the|my) <vent> (at|on) (level|) {level}
!(cool|ventilate) my seat (at|on) level {level}
!give me (seat ventilation|seat cooling) (level|) {level}
<lets> have the <vent> on (level|) {level}
(can|could) I have the <vent> (at|on) (level|) {level}
level {level} (for|on) the <vent>
the <vent> should be on {level}
!run the <vent> at (level|) {level}"""),
    ("set_seat_ventilation", {}, "Seat ventilation level {level} {seat}.", """
!<set> the <vent> {seat} to (level|step|) {level}
!<set> the <vent> to (level|) {level} {seat}
<vent> {seat} (level|to|to level|on|) {level}
<vent> (level|) {level} {seat}
<want> <vent> (level|) {level} {seat}
{seat} <vent> (to|on|level|) {level}
!turn the <vent> {seat} (up|down) to {level}
!(put|switch) the <vent> on {level} {seat}
(can|could) we have <vent> {level} {seat}"""),
    ("set_seat_ventilation", {"level": 2}, "Seat ventilation on.", on("<vent>") + """
!(cool|ventilate|air|cool down) (my|the) seat
my back is (sweaty|hot|sweating|soaking wet|all sweaty|dripping|clammy)
my shirt is sticking to (my back|the seat|the leather)
I'm (sticking to|stuck to|glued to) (the seat|the leather|this seat)
!(blow|get) some (air|cool air) (through|into) (the|my) seat
<want> (a cool seat|cool air in my seat|a cooler <sbum>|air under my <sbum>)
my <sbum> is (sweaty|sweating|damp with sweat)
!cool my (back|<sbum>)
I've got a sweaty (back|<sbum>)
(could|can) my seat be (cooled|ventilated)
!let my seat breathe
cool air for my (back|<sbum>)
this leather makes me sweat"""),
    ("set_seat_ventilation", {"level": 2}, "Seat ventilation on {seat}.", """
!<turn> on the <vent> {seat}
!<turn> the <vent> {seat} on
!<turn> the <vent> on {seat}
!(activate|enable|start) the <vent> {seat}
<vent> on {seat}
<vent> {seat} (on|)
<want> the <vent> (on|) {seat}
{seat} <vent> on
(can|could) we have the <vent> on {seat}
<lets> have the <vent> on {seat}
their backs are sweaty {seat}
!cool the seat {seat}"""),
    ("set_seat_ventilation", {"level": 2, "seat": "passenger"}, "Cooling the passenger seat.", """
!(cool|ventilate|air|cool down) the <spass>
<spass> (cooling|ventilation) (on|)
my passenger has a sweaty back
my passenger is sticking to the seat
<want> the <spass> (cooled|ventilated)
!<turn> on the <spass> (cooling|ventilation)
the passenger (wants|would like) a cool seat
!let the <spass> breathe
could the <spass> be (cooled|ventilated)"""),
    ("set_seat_ventilation", {"level": 2, "seat": "rear"}, "Cooling the back seats.", """
!(cool|ventilate|air|cool down) the <srear>
<srear> (cooling|ventilation) (on|)
<want> the <srear> (cooled|ventilated)
the kids in the back have sweaty backs
!<turn> on the (cooling|ventilation) of the <srear>
could the <srear> be (cooled|ventilated)
the kids in the back are sticking to (the leather|their seats)
the (children|passengers) in the back (want|need) cool seats"""),
    ("set_seat_ventilation", {"level": 0}, "Seat ventilation off.", off("<vent>") + """
!stop (cooling|ventilating|airing) (my|the) seat
my back is (cold|freezing) from the <vent>
no more air (through|from) (my|the) seat
!<turn> off the <vent> {seat}
<vent> off {seat}
!<turn> the <vent> {seat} off
no <vent> {seat}
!(stop|deactivate|kill) the <vent> {seat}"""),
    ("set_seat_ventilation", {"level": 3}, "Seat ventilation level 3.", """
!<set> (the|my) <vent> to <sfull>
!turn (the|my) <vent> (all the way up|up full|to full blast|up to the max)
<vent> (on full|to max|full|on maximum|full blast|on high)
(full|maximum|max) (seat ventilation|seat cooling)
<want> (the|my) <vent> (on full|at maximum)
!cool my seat as much as (possible|it goes|you can)
<lets> have the <vent> on full
the highest (seat ventilation|seat cooling) (level|setting)
<vent> {seat} (on full|to the max|on maximum)
!set the <vent> {seat} to <sfull>"""),
    ("set_seat_ventilation", {"level": 1}, "Seat ventilation level 1.", """
!<set> (the|my) <vent> to <slow1>
!turn (the|my) <vent> (down|) to <slow1>
<vent> (on low|low|on the lowest setting|to minimum)
low (seat ventilation|seat cooling)
<want> (the|my) <vent> (on low|at the lowest level)
<lets> have the <vent> on low
the lowest (seat ventilation|seat cooling) (level|setting)
<vent> {seat} (on low|low|to minimum)
!put the <vent> on low {seat}"""),
    ("set_seat_massage", {"on": True}, "Massage on.", on("<massage>") + """
!(massage|knead|rub|work on) my (back|shoulders|spine)
!give me a (massage|back massage|back rub|rub|nice massage|good kneading)
my back (hurts|aches|is stiff|is sore|is killing me|is all tense|is in knots|is playing up|needs a rub)
(I'm|my shoulders are|my muscles are) (so tense|all tense|tensed up|stiff as a board|all knotted up)
(I fancy|I could do with|I'd love|I deserve|I need|I'd kill for) a (massage|back rub|good massage|little massage)
(can|could) (I|you) (have|get|give me) a (massage|back rub)
<lets> have a massage
a massage would be (nice|lovely|great|heaven) (now|)
I've been (driving|sitting) for hours, my back is (stiff|sore|aching)
massage (please|time|)
!loosen up my (back|muscles|shoulders)
(start|begin) (the|a) massage
treat my back to a massage"""),
    ("set_seat_massage", {"on": True}, "Massage {seat}.", """
!<turn> on the <massage> {seat}
!<turn> the <massage> on {seat}
!(activate|enable|start|begin|run) the <massage> {seat}
<massage> on {seat}
<massage> {seat}
<want> (a|the) massage {seat}
(a massage|massage) {seat}
{seat} <massage> on
(can|could) we have the <massage> on {seat}
<lets> have the <massage> {seat}
how about a massage {seat}
!put the <massage> on {seat}"""),
    ("set_seat_massage", {"on": True, "seat": "passenger"}, "Massage for the passenger.", """
!(massage|give a massage to) (my|the) passenger
!give (my passenger|the passenger|the person next to me|the lady beside me) a (massage|back rub)
my (passenger's|co-driver's) back (hurts|aches|is stiff)
my passenger (wants|needs|would like|could do with) a massage
passenger (seat|) massage (on|)
!let the <spass> (massage|knead)
the passenger (is stiff|is tense|has a bad back), massage
how about a massage for (my passenger|the lady next to me)"""),
    ("set_seat_massage", {"on": False}, "Massage off.", off("<massage>") + """
!stop (massaging|kneading|rubbing) (me|my back)
enough (massage|massaging|kneading)
!stop (that|the) (kneading|rubbing|poking in my back)
that massage (hurts|is annoying|is too much|is tickling me)
the massage can stop (now|)
my back is fine now, no more massage"""),
    ("set_seat_massage", {"on": False}, "Massage off {seat}.", """
!<turn> off the <massage> {seat}
!<turn> the <massage> off {seat}
!(stop|end|deactivate) the <massage> {seat}
<massage> off {seat}
<massage> {seat} off
no more massage {seat}
{seat} <massage> off
enough massage {seat}"""),
    ("set_steering_wheel_heating", {"on": True}, "Steering wheel heating on.", on("<wheel>") + """
!(heat|warm|warm up|heat up|defrost|toast) the (steering wheel|wheel)
!(heat|warm) the (steering wheel|wheel) up
the (steering wheel|wheel) is (cold|freezing|too cold|icy|ice cold|like ice|perishing|freezing my fingers off)
my (hands|fingers) are (cold|numb|freezing|frozen|ice cold|stiff with cold|like icicles|turning blue) (on the wheel|on the steering wheel|)
I can't (feel my fingers|hold the wheel, it's so cold|feel my hands)
I (need|should have brought|wish I had) (my|) gloves (to hold the wheel|for this wheel|)
<want> (a warm steering wheel|a warm wheel|warm hands|the wheel warm|warm fingers)
!warm my (hands|fingers)
(can|could) the (wheel|steering wheel) be (heated|warmed)
my fingers are (sticking|freezing) to the (wheel|steering wheel)
hot wheel please
it's like (holding|gripping) (an icicle|a block of ice)"""),
    ("set_steering_wheel_heating", {"on": False}, "Steering wheel heating off.", off("<wheel>") + """
!stop (heating|warming) the (steering wheel|wheel)
the (steering wheel|wheel) is (too hot|too warm|burning my hands|hot enough now|warm enough|roasting)
my (hands|fingers|palms) are (warm again|warm enough|sweating on the wheel|sweaty from the wheel|burning on the wheel|hot now)
no more (heat|heating) (on|for|in) the (wheel|steering wheel)
the (wheel|steering wheel) doesn't need (heating|to be heated) (any more|)
cold wheel please"""),
]
