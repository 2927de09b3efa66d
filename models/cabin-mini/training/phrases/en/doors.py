"""English: doors, trunk and mirrors. The notation is explained in the README."""

from .speech import off, on

ENUMS = {
    "mirror": {
        "left": ["left", "left-hand", "driver's side", "left side", "left wing", "left outside", "driver's"],
        "right": ["right", "right-hand", "passenger side", "right side", "right wing", "right outside", "passenger's"],
    },
    "adjust_mirror.direction": {
        "up": ["up", "upwards", "higher", "further up", "upward"],
        "down": ["down", "downwards", "lower", "further down", "downward"],
        "left": ["to the left", "left", "leftwards", "more to the left", "further left", "towards the left"],
        "right": ["to the right", "right", "rightwards", "more to the right", "further right", "towards the right"],
    },
}

VARIANTS = [
    ("set_doors_locked", {"locked": True}, "Locking the doors.", """
!(lock|bolt|secure) (the|all|all the|my|all four) doors
!lock (the car|up|the vehicle|everything|it all up|us in|up the car)
!(activate|engage|use) the (central locking|door locks|locks)
<want> the (doors|car) locked
!lock us in
(this is|it's) a (dodgy|rough|bad|shady) (area|neighbourhood|part of town), lock (up|the doors)
I (don't feel safe|feel unsafe) here, (lock up|lock the doors|lock us in)
(can|could) you lock (up|the car|the doors)
<lets> lock (up|the doors|the car)
doors locked
(someone's|somebody is|that man is) trying to get in
!make sure (nobody|no one) can (get|come) in
I (don't want anyone|want nobody) getting in from outside
the doors should be locked
central locking on
!(shut|lock) the car up
lock the doors so that nobody gets in"""),
    ("set_doors_locked", {"locked": False}, "Unlocking the doors.", """
!(unlock|unbolt|unlatch) (the|all|all the|my|all four) doors
!unlock (the car|the vehicle|everything|it|us)
!(release|open|undo|disengage|deactivate) the (central locking|door locks|locks)
<want> the (doors|car) unlocked
!let (me|us|them|her|him|my friend|my wife|the kids|my passenger|grandma) (in|get in|out|get out)
(can|could) you unlock (the car|the doors)
<lets> unlock the (doors|car)
doors unlocked
(my friend|my wife|she|someone|my mate|the kid) (wants|is trying) to get (in|into the car)
I (can't get out|want to get out|need to get out), the doors are locked
the doors should be unlocked
central locking off
(we're|I'm) locked in
the doors are (still locked|locked), open the locks
(we've arrived|we're there), unlock the doors
she's pulling the door handle, but it's locked"""),
    ("set_child_lock", {"on": True}, "Child lock on.", on("<childlock>") + """
!(lock|secure) the (back|rear) doors (so the kids can't open them|for the kids|from the inside|against the kids)
the (kids|children|little ones|toddlers) (keep playing|are playing|are fiddling|are messing) with the (door handle|door|door handles|doors)
the (kids|children|twins) (shouldn't|mustn't|must not) (be able to|) open the (back|rear|) doors
!(make|keep) the (back|rear) doors (child-proof|childproof|safe for children|kid-proof)
my (son|daughter|toddler|little one) (keeps trying|is trying) to open the (back|rear|) door
!stop the (kids|children) from opening the (doors|back doors)
<want> the (back|rear) doors (childproof|secured for the kids)
(there's a toddler|there are small children) in the back, childproof the doors
!(engage|set) the <childlock>
no opening doors for the kids in the back"""),
    ("set_child_lock", {"on": False}, "Child lock off.", off("<childlock>") + """
!(let|allow) the (kids|children|people in the back) (to|) open the (rear|back) doors (themselves|from inside)
the (kids|children|passengers in the back) can't open the (rear|back) doors (from inside|)
(grandma|my friend|the grown-up) in the back can't open (her|the) door (from inside|)
the (back|rear) doors (should|must) open from (inside|the inside) again
(only adults|no kids|no children) in the back (today|now), (no|release the) <childlock>
!(release|undo|unlock|remove) the <childlock>
the kids are big enough to open the doors themselves"""),
    ("set_trunk", {"open": True}, "Opening the trunk.", """
!(open|pop|pop open|open up|unlatch|spring|raise|lift) the <trunk>
<trunk> (open|up)
<want> the <trunk> open
I (need|have|want) to (get to|put something in|get something out of|load|unload|put the shopping in|get my bags out of) the <trunk>
(can|could) you (open|pop) the <trunk>
<lets> (open|pop) the <trunk>
my (bag|suitcase|luggage|shopping|groceries) (is|needs to go|has to go) in the <trunk>
is it possible to open the <trunk>
(I've|I have) got my (hands|arms) full, <trunk> (open|)
(the shopping|the pram|the suitcase|the luggage|the dog) (has to|needs to|must) go in the <trunk>
!let me (at|into|get to) the <trunk>
the <trunk> should be open
open sesame for the <trunk>
(would you mind|how about) opening the <trunk>
I'm standing (behind|at the back of) the car with (bags|the shopping), open the <trunk>"""),
    ("set_trunk", {"open": False}, "Closing the trunk.", """
!(close|shut|slam|drop|lower|close up|bring down) the <trunk>
<trunk> (closed|shut|down|close)
<want> the <trunk> (closed|shut)
the <trunk> is still (open|up), (close|shut) it
(can|could) you (close|shut) the <trunk>
<lets> (close|shut) the <trunk>
(I've|we've) (loaded|packed) everything, <trunk> (shut|down|closed)
everything is in, (close|shut) the <trunk>
the <trunk> should be (closed|shut)
is it possible to close the <trunk>
(would you mind|how about) (closing|shutting) the <trunk>
I (left|forgot) the <trunk> open
(all the bags|the shopping) (are|is) in, shut the <trunk>"""),
    ("set_mirrors_folded", {"folded": True}, "Folding the mirrors.", """
!fold (in|up|away|) (the|my|both) <mirrors>
!fold (the|my|both) <mirrors> (in|away|up|flat)
!(retract|tuck in|pull in|draw in|bring in|flip in|close) (the|my|both) <mirrors>
<mirrors> (in|folded|folded in)
<want> the <mirrors> (in|folded in|tucked in|folded)
(can|could) you (fold|tuck) (in|away) the <mirrors>
<lets> fold in the <mirrors>
(this|the) (garage|gap|parking space|alley|passage|car wash|gateway) is (so|too|very|really) narrow for (my|the) <mirrors>
(it's|it's going to be) a tight squeeze, <mirrors> in
the <mirrors> should be folded (in|)
!(tuck|pull|bring) the <mirrors> in
!make the car narrower with the <mirrors>
I don't want (anyone|somebody|someone) to knock off (my|the) <mirrors>
(I've parked|I'm parked|we're parked), <mirrors> in"""),
    ("set_mirrors_folded", {"folded": False}, "Unfolding the mirrors.", """
!(unfold|fold out|open|open out|flip out|open up) (the|my|both) <mirrors>
!fold (the|my|both) <mirrors> (out|back out|out again)
!(extend|put out|bring out|push out) (the|my|both) <mirrors>
<mirrors> (out|unfolded|back out)
<want> the <mirrors> (out|unfolded|back out)
(can|could) you (unfold|fold out) the <mirrors>
<lets> have the <mirrors> (out|back out)
the <mirrors> are (still|) (folded|folded in|tucked in|in)
the <mirrors> should be (out|unfolded)
!(bring|push|put) the <mirrors> (out|back out)
(we're|I'm) out of the (garage|car wash|alley), <mirrors> out
I (can't see anything|see nothing) in the <mirrors>, they're folded
is it possible to unfold the <mirrors>"""),
    ("adjust_mirror", {}, "{mirror} mirror {direction}.", """
!(move|turn|tilt|adjust|set|swivel|angle|point) the {mirror} mirror <bit> {direction}
!(move|turn|tilt|adjust) the {mirror} mirror {direction} <bit>
{mirror} mirror <bit> {direction}
<want> the {mirror} mirror <bit> {direction}
(can|could) the {mirror} mirror (go|be|move) <bit> {direction}
(can|could) you (turn|move|tilt) the {mirror} mirror <bit> {direction}
<lets> have the {mirror} mirror <bit> {direction}
the {mirror} mirror (should|needs to|has to|must) (go|come|point) <bit> {direction}
!(nudge|shift) the {mirror} mirror <bit> {direction}
!(turn|tilt|move) the glass of the {mirror} mirror <bit> {direction}
{mirror} mirror glass <bit> {direction}
is it possible to (move|tilt) the {mirror} mirror {direction}
the {mirror} mirror a (touch|bit|notch) {direction}"""),
    ("adjust_mirror", {"direction": "down"}, "{mirror} mirror down.", """
I (only see|can only see|see nothing but) (sky|the sky|clouds|treetops|roofs) in the {mirror} mirror
the {mirror} mirror (is too high|is pointing too high|shows too much sky|points at the sky)
!(lower|drop|dip) the {mirror} mirror <bit>
I want to see the (kerb|back wheel|road surface|line|curb) in the {mirror} mirror
I can't see the (kerb|ground|road|curb|white line) in the {mirror} mirror
the {mirror} mirror (isn't|is not) low enough
the {mirror} mirror (could|should) be <bit> lower
<want> the {mirror} mirror <bit> lower"""),
    ("adjust_mirror", {"direction": "up"}, "{mirror} mirror up.", """
I (only see|can only see|see nothing but) (tarmac|the ground|asphalt|the road surface|the kerb) in the {mirror} mirror
the {mirror} mirror (is too low|is pointing too low|shows only the ground|points at the ground)
!(raise|lift) the {mirror} mirror <bit>
I see too much (road|ground|tarmac) in the {mirror} mirror
I can't see the (horizon|sky|cars further back) in the {mirror} mirror
the {mirror} mirror (isn't|is not) high enough
the {mirror} mirror (could|should) be <bit> higher
<want> the {mirror} mirror <bit> higher"""),
    ("adjust_mirror", {"mirror": "left", "direction": "left"}, "Left mirror to the left.", """
!(move|turn|swivel|push) the (left|driver's side) mirror (outwards|further out|further outwards|out a bit)
(left|driver's side) mirror (outwards|further out)
I (only|can only) see (my own car|my own door|the side of the car) in the left mirror
the left mirror is (too far in|turned in too much|pointing at my own car)
<want> the left mirror further out
the left mirror (should|could|needs to) (go|point) <bit> outwards
(can|could) the left mirror go <bit> outwards
!(tilt|angle|nudge) the left mirror <bit> outwards"""),
    ("adjust_mirror", {"mirror": "left", "direction": "right"}, "Left mirror to the right.", """
!(move|turn|swivel|pull) the (left|driver's side) mirror (inwards|further in|further inwards|towards the car)
(left|driver's side) mirror (inwards|further in)
I can't see the side of (my|the) car in the left mirror
the left mirror is (too far out|turned out too much)
<want> the left mirror further in
the left mirror (should|could|needs to) (go|point) <bit> inwards
(can|could) the left mirror go <bit> inwards
!(tilt|angle|nudge) the left mirror <bit> inwards"""),
    ("adjust_mirror", {"mirror": "right", "direction": "right"}, "Right mirror to the right.", """
!(move|turn|swivel|push) the (right|passenger side) mirror (outwards|further out|further outwards|out a bit)
(right|passenger side) mirror (outwards|further out)
I (only|can only) see (my own car|my own door|the side of the car) in the right mirror
the right mirror is (too far in|turned in too much|pointing at my own car)
<want> the right mirror further out
the right mirror (should|could|needs to) (go|point) <bit> outwards
(can|could) the right mirror go <bit> outwards
!(tilt|angle|nudge) the right mirror <bit> outwards"""),
    ("adjust_mirror", {"mirror": "right", "direction": "left"}, "Right mirror to the left.", """
!(move|turn|swivel|pull) the (right|passenger side) mirror (inwards|further in|further inwards|towards the car)
(right|passenger side) mirror (inwards|further in)
I can't see the side of (my|the) car in the right mirror
the right mirror is (too far out|turned out too much)
<want> the right mirror further in
the right mirror (should|could|needs to) (go|point) <bit> inwards
(can|could) the right mirror go <bit> inwards
!(tilt|angle|nudge) the right mirror <bit> inwards"""),
]
