"""English: seats and the steering wheel as people speak of them on an ordinary day: aches, hints, slang. The notation is explained in the README."""

VARIANTS = [
    ("move_seat", {}, "Moving the seat {direction}.", """
(shunt|budge|jog|nudge|scoot|shuffle) me {direction} (in this seat|seat and all|with the whole seat)
whoever drove (last|before me) was (built differently|a different size), my seat (must|has to) go {direction}
(seat|chair): {direction}
my (chair|armchair|perch) <bit> {direction}
I'm not sitting right, (get|send) my seat {direction}
(one|a) (click|notch|step|inch) {direction} with my seat, (that's all|no more|ta)
is there any room for my seat to go {direction}? (Do it|Try it) please
(scoot|shuffle|nudge) my (chair|seat) {direction}, (I've got my big coat on|my legs ache|I'm not comfy)
the seat wants to be <bit> {direction}
I'd sit (better|more comfortably|happier) with the seat <bit> {direction}"""),
    ("move_seat", {}, "Moving {seat} {direction}.", """
(shunt|budge|jog|nudge|scoot|shuffle) {seat} {direction}
{seat}: {direction}
{seat} wants to be <bit> {direction}
we need {seat} {direction}, (the pram won't fit otherwise|the box is in the way|there's luggage to get in)
(one|a) (click|notch|step|inch) {direction} with {seat}
there's a (tall chap|big box|child seat) to fit in, so {seat} has to go {direction}
is there any room for {seat} to go {direction}? Then do that
send {seat} {direction}
it'd be (better|comfier|more practical) with {seat} <bit> {direction}"""),
    ("move_seat", {"direction": "forward"}, "Moving the seat forward.", """
I'm driving on (tiptoes|my toes) here, the pedals are (miles away|too far off)
my (husband|six foot son|brother) drove last and now I can't (get at|reach) the (pedals|clutch|wheel)
seat (nearer|closer) (to the pedals|to the wheel|)
my arms are (fully stretched|dead straight) to (hold|reach) the wheel, (seat closer|bring my seat nearer)
(scoot|shuffle|budge) me (up|closer) to the (wheel|dash|pedals)
I'm only (five foot|five foot one|little), (get me closer to the wheel|the pedals are out of reach)
from (here|back here) I can only (just|barely) touch the (clutch|brake|accelerator) with my (toes|toe)
the wheel is (a mile|an arm and a half) away from me
the brake pedal is too far (off|away) for my (short|little) legs
I have to (stretch|strain) for the (pedals|brake|wheel)"""),
    ("move_seat", {"direction": "backward"}, "Moving the seat back.", """
I've got my knees (round my ears|up by my chin|under the wheel)
my (wife|daughter|tiny gran) drove last and now I'm (wedged in|jammed in|squeezed in) behind the wheel
(long legs|legs like a giraffe|six foot four), I need the seat (further away|well away) from the pedals
it's like a (sardine tin|budget airline|child's car) for my (legs|knees), (more room for them|slide my seat away)
my (shins|kneecaps) are (banging on|pressed against|scraping) the dash
seat (back|rearwards)
I'm practically (hugging|kissing|eating) the steering wheel
the steering wheel is (digging into|poking) my (stomach|ribs|tummy)
pregnant belly versus steering wheel, (slide me away from it|I need my seat further from it)
let me stretch my (legs|pins) out, (seat further away|there's no room)"""),
    ("move_seat", {"direction": "up"}, "Raising the seat.", """
I need a (cushion|phone book|booster) to see over (this wheel|the bonnet|the dash)
all I can see is (dashboard|the top of the wheel|steering wheel)
I'm (short|a titch|five foot nothing), my seat wants (lifting|jacking up|raising)
(jack|pump|crank|hoist) (me|my seat) up (a bit|a little|)
I'm peering (through|between) the spokes of the wheel, (higher seat|lift me) please
a higher (perch|vantage point|seating position) would (help|be good|suit me)
seat higher
I sit (like a mole|in a hole|in a bathtub|so deep) in this (car|seat), (hoist|raise|lift) me
my bottom is practically on the (road|floor|ground) in this seat
I want to sit (like a lorry driver|up high like in a van|like a queen on her throne)"""),
    ("move_seat", {"direction": "down"}, "Lowering the seat.", """
my (hair|hat|quiff|turban|bun) (is brushing|keeps brushing|gets squashed against) the ceiling
I have to (duck|stoop|tilt my head|hunch) to see (out|the traffic lights)
(let|drop|sink|bring) (me|my seat) (down|nearer the floor) (a bit|a little|)
I'm (tall|six foot five|a beanpole), there's no room above my head
seat lower
the roof lining is (ruffling my hair|on my scalp), (drop my seat|sit me lower)
I bang my (head|skull) on the roof at every (bump|pothole|speed hump)
I want to sit (low|deep) like in a (sports car|racing car|go-kart)
perched up (here|in this seat) like a (parrot|budgie), (lower me|sink the seat)
I'm eye to eye with the sun visor, I sit (too high|way too high)"""),
    ("tilt_backrest", {}, "Tilting the backrest {direction}.", """
(ease|crank|nudge|bring|swing) the <sback> <bit> {direction}
the bit behind my back (a touch|a notch|slightly) {direction}
my spine is complaining, (put|tilt|bring) the <sback> <bit> {direction}
<sback>: {direction}
one (click|notch) {direction} with the <sback>
I'd sit better with the <sback> <bit> {direction}
(ease|crank|nudge|swing) the <sback> of {seat} {direction}
<bit> {direction} with the <sback> of {seat}, (somebody wants to doze|there's a parcel to fit|it's more comfy)
the <sback> wants to be <bit> {direction}, (I get sore shoulders|my neck hurts)
the <sback> of {seat} wants to be {direction}"""),
    ("tilt_backrest", {"direction": "backward"}, "Reclining.", """
I'm sitting here like in (church|school|the front pew|a dentist's waiting room)
why so (stiff|prim|upright)? Let me (lounge|laze|loll) (a bit|a little) in this seat
(chill|lounge|lazy|relax) position for my (back|seat) please
(ease|crank|drop|wind) the <sback> (down|back) (a notch|a click|a bit)
this <sback> is like a (plank|wall|church pew), (lean it back|tip it back)
I'm waiting for the (kids|ferry|missus) anyway, (recline me|put my backrest back) a (bit|little)
seat recline
it's not an (army parade|etiquette lesson), I don't need to sit (so|this) straight
I'd like to (loll|sprawl|flop) a bit more in this seat
my hips (ache|hurt) when I sit bolt upright like this
open up the angle (between seat and back|of my backrest), (it's too steep|I'm folded in two)
(lean|tip|crank) {seat} back (a notch|a click|so they can relax)
they're sitting too straight, recline {seat}"""),
    ("tilt_backrest", {"direction": "forward"}, "More upright.", """
I'm (sprawled|lolling|lying) here like a (gangster|teenager|pasha), (sit me up|backrest up)
my shoulders don't even touch the (backrest|seatback), (bring it up|set it straighter)
I was having a (nap|kip|snooze), now (put|bring|get) my (backrest|seatback) up again
my neck is (killing me|sore) because I'm (half lying|lying back so far)
(crank|wind|click) the <sback> (up|upright)
like (mum|teacher|the sergeant) always said: sit up straight. So (do that with|straighten) my seat
I want my back as straight as a (ruler|die|soldier's)
from this (deckchair|sunlounger|sickbed) position I can't (see|drive|steer) properly, (prop|sit) me up
my granddad left this seat (laid flat|like a bed), (backrest up|straighten it)
I've got to (crane|lift) my head to see the road because I'm (lying|leaning) so far back
sit me straight
stop me (slumping|slouching) in this seat
(crank|wind|click) {seat} upright, (there's no legroom behind|someone's squashed behind it)"""),
    ("adjust_lumbar_support", {"direction": "more"}, "More lumbar support.", """
(plump|puff|blow|pump) up the (cushion|bulge|pad|bladder) (in|behind|for) my <smallback>
I could do with a (cushion|rolled-up towel|pillow) behind my <smallback>
sciatica again, (prop|shore|hold) up my <smallback> (a bit|a little|) (more|better)
my <smallback> is (hanging in the air|floating|sagging), (more bulge|push it out)
(lumbar|lordosis) (plus|out|up)
slipped disc, so (more|firmer) <lumbar>
fill out the (hollow|gap|curve) (of my back|behind my belt|in my lower spine)
the seat doesn't (touch|reach|meet) my <smallback>
after (two hours|all this driving) my <smallback> (needs something|wants something) to (lean on|rest against)
(bulge|arch|curve) the lower (part of the backrest|backrest) out (a bit|more)
my physio says I need more (support|pressure) in the <smallback>
harder in the <smallback> please"""),
    ("adjust_lumbar_support", {"direction": "less"}, "Less lumbar support.", """
it feels like (a fist|a football|a rugby ball|somebody's knee) in my <smallback>
(let|bleed) some air out of the (cushion|bulge|pad|bladder) behind my <smallback>
I'm arched like a (banana|cat|bow) because of that <lumbar>
who sits with a <lumbar> (like that|that hard|this firm)? (Softer|Less) please
(lumbar|lordosis) (minus|in|down)
the (bump|lump|hump|bulge) in the lower (backrest|part of the seat) is (jabbing|poking|prodding) me
flatten the (bulge|bump|hump) (behind|in) my <smallback>
my <smallback> is being (shoved|pushed|pressed) forward (too much|too hard)
softer in the <smallback> please
my <smallback> (hurts|is sore) from all that (pressure|support), (ease it|less of it)
the seat is bending my spine (forwards|the wrong way) down at the belt"""),
    ("recall_seat_position", {}, "Seat position {slot}.", """
it's me, driver (number|) {slot}, (my seat please|put the seat how I like it)
my (wife|husband|son) has been (driving|messing with the seat), (back to|I'm) seat memory {slot}
(memory|preset|M) {slot}, (the seat I mean|seat)
the seat the way I (stored|saved) it under {slot}
seat memory {slot}
(chair|driving position|sitting position) (number|) {slot}
I saved (my|a) seat position under {slot}, (bring that up|have that one|use it)
button {slot} on the (seat|door) for the seat (position|memory)
who's been sitting in my seat? Memory {slot} again
(shuffle|trundle|whirr) the driver's seat (into|to) stored position {slot}
seat profile {slot}, (we've swapped drivers|I've taken over the wheel|different driver now)
number {slot} (fits me|is mine|suits me) (best|), (set the seat like that|the driver's seat)"""),
    ("set_seat_heating", {}, "Seat heating level {level}.", """
(stick|whack|bung|knock|notch) my <heat> on {level}
my (buns|cheeks|derriere|rump) would (like|appreciate|welcome) <heat> {level}
stage {level} for the <heat>
{level} on the <heat>, (these trousers are thin|I've got a bad back|it's frosty)
I've been (sitting on a frosty bench|out skating|walking the dog), (so|) <heat> (to|on) {level}
(bum|bun|backside) toaster (on|to|level) {level}
<heat> {level}
how about my seat on {level} of the heating
does the <heat> go to {level}? (Do that|Then do it)
heated seat, {level}"""),
    ("set_seat_heating", {}, "Seat heating level {level} {seat}.", """
(stick|whack|bung|notch) the <heat> on {level} {seat}
stage {level} for the <heat> {seat}
{seat} they want the <heat> (at|on) {level}
<heat> {seat}: {level}
they've got thin trousers on, <heat> {level} {seat}
I promised <heat> {level} {seat}
{seat}, <heat> at {level} (if you can|thanks|if you would)
(bum|bun) toaster (on|to) {level} {seat}
it's frosty, so <heat> (to|on) {level} {seat}"""),
    ("set_seat_heating", {"level": 2}, "Seat heating on.", """
(toaster|grill|hotplate) under my <sbum> please
my (cheeks|buns|nether regions|bits) are (frozen|freezing) to the (leather|seat|upholstery)
this leather is (Baltic|Arctic|nithering|like a slab of marble|like a tombstone)
it's like sitting on a (park bench in January|frozen pond|snowdrift|gravestone)
I've got (lumbago|a bad back|sciatica|period cramps), some warmth (in|from) the seat would (help|do me good|be a relief)
(toasty|heated|warm) (buns|bottom|backside|cheeks) please
I (sat|have been sitting) on a cold (bench|wall|terrace) for an hour, (warm my <sbum>|<heat> on)
(bum|bun|bot) (warmer|toaster|heater) on
who likes a cold (backside|rear)? Not me, <heat> on
my (upholstery|seat cushion|leather) could be (a bit warmer|less frosty), (heat it|warm it up)
(thaw|defrost) my (backside|<sbum>|cheeks)
I don't want to catch (a chill in my kidneys|a bladder infection|piles), (warm|heat) my seat
you could (chill wine|keep ice cream) on my seat"""),
    ("set_seat_heating", {"level": 2}, "Seat heating on {seat}.", """
(stick|whack|bung|pop) the <heat> on {seat}
{seat} it's like sitting on (ice|a frozen pond|marble), <heat> on
(bum|bun) (warmers|toasters) on {seat}
bottoms are freezing {seat}
(toast|thaw) some (bottoms|backsides|bums) {seat}
somebody has a bad back, so <heat> {seat}
the (leather|upholstery) is like ice {seat}, (heat it|warm it up)
could it be made (toasty|warm) to sit on {seat}
<heat> running {seat}"""),
    ("set_seat_heating", {"level": 2, "seat": "passenger"}, "Heating the passenger seat.", """
my passenger is sitting on a block of (ice|marble)
(pre-warm|preheat) the <spass>, (I'm picking someone up|she's getting in any second|my wife hates cold leather)
(toast|thaw) my (passenger's|co-pilot's|wife's) (cheeks|buns|backside) (over there|next to me|)
(bum|bun) (warmer|toaster) for (my passenger|the passenger|whoever's next to me)
warm passenger seat
the (leather|upholstery) beside me is like ice for my passenger, heat it
my (missus|better half|mate) in the passenger seat has a (frozen|cold|numb) (bum|backside|derriere)
(her|his) seat next to me is stone cold
<heat> for the (lady|gentleman|guest) in the passenger seat"""),
    ("set_seat_heating", {"level": 2, "seat": "driver"}, "Heating the driver's seat.", """
(toast|thaw) the driver's (cheeks|buns|backside)
(pre-warm|preheat) the <sdriver>, (I'm setting off in a minute|it's been standing in the frost)
<heat> for the (chauffeur|one at the wheel|driver) (only|alone|)
warm driver's seat
the <sdriver> is like (ice|marble|a tombstone)
(bum|bun) (warmer|toaster) for the driver
the driver is sitting on (ice|cold leather), (heat that seat|warm it up)
get the <sdriver> (toasty|nice and warm)"""),
    ("set_seat_heating", {"level": 2, "seat": "rear"}, "Heating the back seats.", """
the (rear pew|second row|rear bench) is like (ice|marble|a park bench in winter)
(toast|thaw) the (kids'|grandparents') (backsides|bottoms|cheeks) in the back
(pre-warm|preheat) the <srear>, (the kids are coming from swimming|we're picking up my parents|it's been out in the frost)
(bum|bun) (warmers|toasters) for the back row
warm back seats
my (parents|in-laws|guests) in the back are sitting on cold (leather|seats)
<heat> for the lot in the back, (their bottoms are cold|they're sitting on ice)
get the <srear> (toasty|nice and warm)"""),
    ("set_seat_heating", {"level": 2, "seat": "rear_left"}, "Heating the rear left seat.", """
(toast|thaw) the (bottom|backside) of (the one|whoever's|the child) behind the driver
whoever sits behind (me|the driver) on the left is sitting on (ice|cold leather)
(pre-warm|preheat) the (rear left seat|seat behind the driver|left back seat)
warm seat rear left
(bum|bun) (warmer|toaster) on the rear left
get the (seat behind the driver|back seat on the left) (toasty|nice and warm)
gran sits behind the driver and the seat is like ice
<heat> for the (rear left seat|seat behind the driver), (someone's bottom is cold|it's freezing)"""),
    ("set_seat_heating", {"level": 2, "seat": "rear_right"}, "Heating the rear right seat.", """
(toast|thaw) the (bottom|backside) of (the one|whoever's|the child) behind the passenger
whoever sits in the back on the right is sitting on (ice|cold leather)
(pre-warm|preheat) the (rear right seat|seat behind the passenger|right back seat)
warm seat rear right
(bum|bun) (warmer|toaster) on the rear right
get the (seat behind the passenger|back seat on the right) (toasty|nice and warm)
gran sits behind the passenger and the seat is like ice
<heat> for the (rear right seat|seat behind the passenger), (someone's bottom is cold|it's freezing)"""),
    ("set_seat_heating", {"level": 2, "seat": "front"}, "Heating the front seats.", """
(toast|thaw) both our (backsides|bottoms) up front
(pre-warm|preheat) (both|the two) front seats, (we're leaving in a minute|it's been out in the frost)
(bum|bun) (warmers|toasters) up front, both
warm front seats
both front seats are like (ice|marble|cold stone)
driver and passenger are sitting on (ice|cold leather)
get (both|the two) front seats (toasty|nice and warm)
<heat> for the two of us in the front, (our bottoms are frozen|it's nippy to sit on)"""),
    ("set_seat_heating", {"level": 0, "seat": "passenger"}, "Passenger seat heating off.", """
the <spass> is (empty|free), why is it (heated|being heated|toasting)
my passenger is being (grilled|roasted|toasted) from below, no heated seat for her
I've dropped (her|him|my wife) off, so the <spass> heating can (go off|stop)
there's only a (bag|box|coat) on the <spass>, (don't heat it|no heating there)
passenger bum warmer off
<spass> (cold|unheated) please
the (chocolate|shopping|ice cream) on the <spass> is melting from the heated seat
stop (toasting|grilling|roasting) my (passenger|co-pilot|wife) from below
kill the (bum|bun) (warmer|toaster) on the <spass>"""),
    ("set_seat_heating", {"level": 2, "seat": "all"}, "Heating all seats.", """
(toast|thaw) everybody's (backsides|bottoms|cheeks)
(pre-warm|preheat) <sall>, (the whole family's coming|we're leaving in a minute|it's minus eight)
(bum|bun) (warmers|toasters) for everyone
every (bottom|backside|bum) in this car is freezing
we're all sitting on (ice|cold leather|blocks of ice)
get <sall> (toasty|nice and warm)
heated seats all round
cold leather all round, (warm|heat) <sall>"""),
    ("set_seat_heating", {"level": 0}, "Seat heating off.", """
my (buns|cheeks) are (done|toasted|well done|medium rare) now, (heated seat off|you can stop the heated seat)
(toaster|grill|hotplate) under my <sbum> off
I'm wearing (ski pants|thermals|thick trousers), I don't need my seat (heated|warmed)
my <sbum> is (sweating|glowing|thawed), no more <heat>
that's me (thawed|toasted) from below, <heat> off
(bum|bun|bot) (warmer|toaster|heater) off
who (put|switched|turned) my seat on (to heat|heating)? (Off|Off with it)
I don't want a (warm|hot|heated) (bottom|backside|seat) in (summer|this weather|July)
an unheated seat (is fine|will do|suits me)
let my (seat|chair|backside) cool down (again|completely), no heating on it
the seat can stop (toasting|roasting|grilling|cooking) me"""),
    ("set_seat_heating", {"level": 0}, "Seat heating off {seat}.", """
(bum|bun) (warmers|toasters) off {seat}
stop (toasting|grilling|roasting) (bottoms|backsides|bums) {seat}
bottoms are warm enough {seat}, <heat> off
{seat} no heated seat any more
the seat is empty, so no <heat> {seat}
there's a (dog|box|cake) sitting there, <heat> off {seat}
unheated please {seat}, the <heat> I mean
the <heat> can stop {seat}
they're (sweating|cooking) from below {seat}, <heat> off"""),
    ("set_seat_heating", {"level": 3}, "Seat heating level 3.", """
(grill|sizzle|fry|barbecue) my (buns|backside|cheeks)
<heat> (full pelt|flat out|full tilt|full chat)
the (hottest|very hottest|strongest) the <heat> (gets|goes|can do)
my (bottom|backside) is (numb|like ice) from (skating|the stadium|the ski lift), <heat> to the (limit|top)
all three (bars|lights|dots) on the <heat>
<heat> (maxed|maxed out|pegged)
everything the <heat> (has got|can give), (my back is out|I'm chilled to the bone|it's perishing)
don't be shy with the <heat>, (the full monty|all of it|right to the top)
I want to feel my seat (glow|sizzle|burn), (full|maximum) heat on it
<heat> {seat} to the (limit|very top|last notch)
the hottest <heat> {seat}, they've been skating"""),
    ("set_seat_heating", {"level": 1}, "Seat heating level 1.", """
only the (faintest|slightest) (warmth|glow) from the <heat>
<heat> (bottom notch|first notch|lowest notch|first stage)
one (bar|light|dot) on the <heat> is (plenty|enough)
just (take the chill off|lukewarm) with the <heat>, (nothing more|lowest stage)
the (weakest|gentlest|mildest|lowest) the <heat> (goes|has|can do)
<heat> minimum
I've got thin (skin|trousers), so <heat> on the (lowest|weakest) (stage|notch|setting)
let the <heat> (simmer|tick over), lowest (stage|notch|setting)
<heat> {seat} on the (bottom|first|weakest) notch
the gentlest <heat> {seat}"""),
    ("adjust_seat_heating", {"direction": "up"}, "More seat heating.", """
the (bum|bun) (warmer|toaster) is (lukewarm|half-hearted|a bit feeble)
turn the (toaster|grill|hotplate) under my <sbum> up (a bit|a notch|)
my seat is (only|just|barely) lukewarm
is my <heat> even (trying|doing anything)? More of it
(give|lend) my (buns|cheeks|<sbum>) (a bit|a little) more (toasting|warmth|glow)
<heat> up a (click|step|bar|stage)
I've still got a cold (bottom|backside) despite the <heat>
my back (is playing up|aches), so (a hotter seat|more <heat>|the seat a bit hotter)
(bum|bun) warmer up
more heat from below, (my thighs are cold|the leather is still cold)
an extra (bar|stage|notch) of <heat>"""),
    ("adjust_seat_heating", {"direction": "up"}, "More seat heating {seat}.", """
<heat> up a (click|step|bar|stage) {seat}
the (bum|bun) warmers are (lukewarm|feeble) {seat}
still cold bottoms {seat}, more <heat>
an extra (bar|stage|notch) of <heat> {seat}
more heat from below {seat}
{seat} the <heat> (could do with|needs) a bit more
they've still got cold (backsides|bottoms) {seat}, <heat> up
the <heat> is (hardly|barely) noticeable {seat}, (stronger|step it up)
(bum|bun) warmer up {seat}"""),
    ("adjust_seat_heating", {"direction": "up", "seat": "passenger"}, "More heat on the passenger seat.", """
my passenger's (bottom|backside|bum) is still cold despite the heated seat
the heated seat next to me is only lukewarm, (she|he) wants it hotter
step up the <spass> heating (a bit|a notch|)
passenger bum warmer up
an extra (bar|stage|notch) on the <spass> heating
my (wife|mate|passenger) finds (her|the) heated seat too (feeble|weak|lukewarm), the <spass>
the <spass> wants to be (hotter|toastier)
more heat from below for my passenger
toast my passenger's (cheeks|buns|backside) a bit more"""),
    ("adjust_seat_heating", {"direction": "down"}, "Less seat heating.", """
I'm being (grilled|barbecued|fried|toasted) from below
turn the (toaster|grill|hotplate) under my <sbum> down (a bit|a notch|)
my (buns|cheeks|thighs|nether regions) are (sizzling|getting scorched|smouldering)
<heat> down a (click|step|bar|stage)
I smell (roast|burnt) bottom, (weaker|less) <heat>
(bum|bun) warmer down
one (bar|stage|notch) less on the <heat>
a bit less (toasting|glow|fire) under my <sbum>
my seat is (scorching|red hot|like a frying pan)
(tame|calm) the <heat> (a bit|a little|), my jeans are (steaming|melting|about to catch fire)
it's nice having a warm seat, but not (that|this) hot"""),
    ("adjust_seat_heating", {"direction": "down"}, "Less seat heating {seat}.", """
<heat> down a (click|step|bar|stage) {seat}
bottoms are (sizzling|being grilled|getting scorched) {seat}
one (bar|stage|notch) less <heat> {seat}
a bit less heat from below {seat}
(tame|calm) the <heat> (a bit|) {seat}
{seat} the <heat> is (overdoing it|like a frying pan)
they're complaining of hot (backsides|bottoms) {seat}, less <heat>
(bum|bun) warmer down {seat}
the seat is (scorching|red hot) {seat}"""),
    ("set_seat_ventilation", {}, "Seat ventilation level {level}.", """
(stick|whack|bung|knock|notch) my <vent> on {level}
stage {level} for the <vent>
{level} on the <vent>, (it's a scorcher|my shirt is clinging|this leather is sticky)
my back is (dripping|swimming), so <vent> (to|on) {level}
<vent>: {level}
does the <vent> go to {level}? (Do that|Then do it)
my (back|shirt|bottom) would (like|appreciate|welcome) <vent> {level}
(bum|back|backside) (cooler|fan|breeze) (on|to|level) {level}
how about my seat on {level} of the ventilation"""),
    ("set_seat_ventilation", {}, "Seat ventilation level {level} {seat}.", """
(stick|whack|bung|notch) the <vent> on {level} {seat}
stage {level} for the <vent> {seat}
{seat} they want the <vent> (at|on) {level}
<vent> {seat}: {level}
it's a scorcher, so <vent> (to|on) {level} {seat}
their shirts are clinging, <vent> {level} {seat}
I promised <vent> {level} {seat}
{seat}, <vent> at {level} (if you can|thanks)
(bum|back) cooler (on|to) {level} {seat}"""),
    ("set_seat_ventilation", {"level": 2}, "Seat ventilation on.", """
my back is a (swamp|river|waterfall|paddling pool)
I'm leaving a (puddle|sweat patch|wet patch) on this (leather|seat|upholstery)
every time I lean forward there's a (squelch|ripping sound|wet patch on the leather)
swamp (ass|butt|bum) alert
(bum|back|backside) (cooler|fan|breeze) on
a bit of (breeze|draught|wind) (through|out of) the (upholstery|seat cushion|seat leather) would be (heaven|bliss|lovely)
my (thighs|legs|shorts) are sticking to the leather, (air|ventilate|cool) the seat
I've got a suit on and a meeting (in ten minutes|to get to), (keep my back dry|no sweaty shirt), so <vent> on
perforated leather, surely you can (blow|push) some air through it
(air|ventilate|freshen) my (back|backside|bottom) from (below|behind), (it's damp|I'm all clammy)
vented seat please
let some air (under|up) my (backside|back|shirt) through the seat
the leather was in the sun and it's (baking|frying) me, cool (my|the) seat"""),
    ("set_seat_ventilation", {"level": 2}, "Seat ventilation on {seat}.", """
(stick|whack|bung|pop) the <vent> on {seat}
(bum|back) coolers on {seat}
shirts are (soaked|sticking to the leather) {seat}, <vent> on
{seat} legs are sticking to the leather, <vent> please
(blow|push) some air through the (upholstery|leather|seat) {seat}
sweaty backs {seat}
let the seat breathe {seat}
<vent> running {seat}
they've got wet patches on their backs {seat}, so <vent> on"""),
    ("set_seat_ventilation", {"level": 2, "seat": "passenger"}, "Cooling the passenger seat.", """
my passenger's (back|shirt|dress) is (soaked|dripping|clinging to the leather)
(bum|back) cooler for my passenger
(blow|push) some air through the <spass>
passenger seat fan on
my (wife|mate|guest) in the passenger seat is glued to the leather
vented <spass> please
the <spass> was in the sun, cool it down before (she|he) sits on it
a bit of breeze (through|out of) the <spass> (would be nice|please)
my passenger is leaving a sweat patch on the leather"""),
    ("set_seat_ventilation", {"level": 2, "seat": "rear"}, "Cooling the back seats.", """
(bum|back) coolers for the back row
(blow|push) some air through the <srear>
the (kids'|boys'|girls') legs are sticking to the leather in the back
back seat fans on
everyone in the back is glued to the (leather|upholstery)
vented <srear> please
my guests in the back have soaked shirts from the leather, (cool|ventilate) their seats
a bit of breeze through the <srear> (would be nice|please)"""),
    ("set_seat_ventilation", {"level": 0}, "Seat ventilation off.", """
my (backside|bottom|kidneys|back) (is|are) getting (chilly|cold) from the air in (this|the) seat
(bum|back|backside) (cooler|fan|breeze) off
there's a (gale|draught|breeze) (blowing|whistling) up my (shirt|trousers|skirt) from the seat, (stop it|turn it off)
the fan (inside|under) my seat can (stop|go off), (it whirrs|I'm dry now)
I'm dry now, <vent> off
no wind (under|up) my (bottom|backside) any more
who (put|switched|turned) my seat on cooling? (Off|Off with it)
I don't want a (chilled|cooled|ventilated) (bottom|backside|seat) in (winter|this weather)
(bum|back) coolers off {seat}
backs are dry again {seat}, <vent> off
seat fan (stop|out)
the <vent> can stop {seat}"""),
    ("set_seat_ventilation", {"level": 3}, "Seat ventilation level 3.", """
<vent> (full pelt|flat out|full tilt|full chat)
the (strongest|coolest) the <vent> (gets|goes|can do)
my shirt is (drenched|wringing wet), <vent> to the (limit|very top)
all three (bars|lights|dots) on the <vent>
<vent> (maxed|maxed out|pegged)
everything the <vent> (has got|can give), (I'm melting into the leather|it's a scorcher)
I want a gale through my seat, full <vent>
the strongest <vent> {seat}
<vent> {seat} to the (limit|very top|last notch)"""),
    ("set_seat_ventilation", {"level": 1}, "Seat ventilation level 1.", """
only the (faintest|slightest) breeze from the <vent>
<vent> (bottom notch|first notch|lowest notch|first stage)
one (bar|light|dot) on the <vent> is (plenty|enough)
the (weakest|gentlest|quietest|lowest) the <vent> (goes|has|can do)
<vent> minimum
I get a cold (back|bottom) easily, so <vent> on the (lowest|weakest) (stage|notch|setting)
let the <vent> (whisper|tick over), lowest (stage|notch|setting)
<vent> {seat} on the (bottom|first|weakest) notch
the gentlest <vent> {seat}"""),
    ("set_seat_massage", {"on": True}, "Massage on.", """
my back is (wrecked|done in|knackered|shot|buggered|bust), (give it a rub|do that kneading thing|let the seat knead it)
I've been (gardening|lifting boxes|bent over a desk|laying tiles) all day, (loosen|knead|unknot) my back
(work|get|iron|rub) (the|these) (knots|kinks) out of my (back|shoulders|shoulder blades)
spa time (for my back|in the driver's chair|)
those (rollers|fingers|bubbles|knuckles) in the backrest, (set them going|start them|let them work)
where's a (masseuse|masseur|physio) when you need one
(pamper|spoil|treat) my (poor|old|aching|) back
(Swedish|Thai|Shiatsu|hot stone) (massage|treatment) please
I've got a crick in my (back|shoulders), (some kneading|a rub|a bit of kneading) would (help|do wonders)
(rub|knead) me
back rub on
the seat does that (kneading|rubbing|wobbly) thing, (start it|I want that|do it)
ooh my (poor|old) (back|spine), (this traffic jam|that meeting|this drive) has done it in, (massage it|knead it)"""),
    ("set_seat_massage", {"on": True}, "Massage {seat}.", """
(spa time|pampering) for the back {seat}, the <massage>
(knead|rub|loosen) backs {seat}
aching backs {seat}, <massage> on
set the (rollers|kneading) in the backrest going {seat}
(stick|whack|pop) the <massage> on {seat}
{seat} somebody (deserves|has earned) a back rub
they've been (hiking|working|sitting) all day, so a massage {seat}
the <massage> may start {seat}
back rub {seat}"""),
    ("set_seat_massage", {"on": True, "seat": "passenger"}, "Massage for the passenger.", """
(pamper|spoil|knead) my (passenger|co-pilot)'s back
my (wife|mum|mate) in the passenger seat has (been on her feet all day|a crick in the back|done her back in)
back rub for the passenger
passenger back rub
the person next to me (deserves|has earned) a (massage|good kneading|back rub)
set the (rollers|kneading) going in the <spass>
(get|rub|iron) the knots out of my passenger's (back|shoulders)
spa treatment for whoever sits next to me
my passenger's shoulders are (like rock|all knots), knead them"""),
    ("set_seat_massage", {"on": False}, "Massage off.", """
(those|the) (rollers|fingers|knuckles) in the backrest can (stop|rest|pack it in)
ouch, (that's enough|no more) (poking|prodding|digging) in my back
I feel (seasick|like dough|like a pizza dough) from (this|all that) kneading
my back is (butter|jelly|putty) now, you can stop (kneading|rubbing)
spa time is over
stop (punching|prodding|poking|pummelling) me (in the kidneys|in the spine|from behind)
back rub (off|over|finished)
it tickles, (leave my back alone|stop that kneading|no more kneading)
leave my (back|spine|kidneys) alone
I need to concentrate, no (kneading|rubbing|rolling about in my back) now
my seat should (hold|keep|sit) still (again|), (no more rubbing|enough kneading)
(end|pause) the spa (session|treatment) in my seat"""),
    ("set_seat_massage", {"on": False}, "Massage off {seat}.", """
stop (kneading|rubbing|pummelling) {seat}
the (rollers|kneading) in the backrest can stop {seat}
back rub over {seat}
spa time is over {seat}, <massage> off
{seat} no more kneading
they've had enough of the <massage> {seat}
nobody's sitting there, <massage> off {seat}
it tickles, stop the <massage> {seat}"""),
    ("set_steering_wheel_heating", {"on": True}, "Steering wheel heating on.", """
I'm steering with my (sleeves|cuffs|scarf|mittens) (pulled over|round) my hands
I forgot my (gloves|mittens) and the wheel is (perishing|Arctic|Baltic|like a ring of ice)
(toast|thaw|roast) my (paws|mitts|hands|pinkies|digits)
(rheumatism|arthritis|Raynaud's) in my (hands|fingers), (a warm wheel|warm up the wheel|the wheel a bit warmer) please
my (knuckles|fingertips|paws|mitts|pinkies) are (white|blue|numb) with cold
hand (warmer|heater|toaster) on
warm wheel
the (helm|rim|leather on the wheel|thing I steer with) could be (warmer|toastier|less icy)
I've been scraping (ice|the windows|snow) and now my (hands|fingers) won't (bend|thaw)
something warm to (hold|grip|wrap my hands round) while I steer
is there a way to (hold|grip) this wheel without (frostbite|losing my fingers)
(cosy|toasty|snug) hands please, (it's minus six|I left my gloves at home)"""),
    ("set_steering_wheel_heating", {"on": False}, "Steering wheel heating off.", """
the (helm|rim|leather on the wheel) is (hot as a poker|like a hot potato|scorching)
my (paws|mitts|palms) are (dripping|clammy|slippery) from the (hot|warm|heated) wheel
I've put my gloves on, so the wheel (needn't be|doesn't have to be) heated
hand (warmer|heater|toaster) off
wheel unheated please
my (hands|fingers) have thawed, (the wheel can cool down|no need to heat the wheel)
let the (wheel|helm|rim) cool (down|off) (again|)
I can (hardly|barely) hold the wheel, it's that hot
sweaty hands on the wheel, (stop heating it|heat off there)
stop (toasting|grilling|roasting) my (palms|hands|paws)
a cold wheel (is fine|will do|suits me) now"""),
]
