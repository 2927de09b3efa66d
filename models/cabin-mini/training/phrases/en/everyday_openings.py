"""English: windows, roof, doors, trunk and mirrors as people speak of them on an ordinary day: reasons, hints, slang. The notation is explained in the README."""

VARIANTS = [
    ("set_window", {"position": 100}, "Opening {window}.", """
I fancy the breeze through {window}, (right down|all the way) with it
(whizz|zip|bring|send) {window} down (to the bottom|to the rubber|completely|)
it pongs of (kebab|wet dog|feet|cheese) in here, {window} (down|open|wide open)
I'd like to hear the (birds|sea|street musicians), so {window} (open|down)
could we do without glass for a bit, {window} down (I mean|that is)
{window} (gone|away|vanished) please, (right into the door|into the door|all the way)
someone wants to (wave|shout goodbye|stick an arm out), get {window} (open|down)
{window}: (open|down)
(hit|press) the button for {window}, (down|open) it goes
it's like a (hothouse|locker room|tin can) in here, I want {window} (open|down)
don't leave {window} shut in this (lovely|gorgeous|glorious) weather
(winding|rolling) {window} (all the way |right |)down (would be lovely|would do us good|is what I'm after)"""),
    ("set_window", {"position": 0}, "Closing {window}.", """
(whizz|zip|bring|send) {window} (back |)up (to the top|to the rubber|completely|)
there's a (wasp|bee|horsefly|moth) trying to come in, {window} (up|shut|closed)
I can't hear (myself think|my own voice|the radio|my phone) with {window} (open|down)
I'm getting (a stiff neck|earache|dust in my eyes), (get|have) {window} (shut|up)
no gap (at|in) {window} please
{window}: (shut|up|closed)
it's (spitting|starting to rain|chucking it down), {window} (up|shut) (quick|sharpish|before we're soaked)
(hit|press) the button for {window}, (up|shut) it goes
who (opened|put down|wound down) {window}? I want it all (shut|closed) (again|)
(seal|button) up {window}
we're (parking|leaving the car here|off to the shops), so {window} (up|shut)
my hair's (a bird's nest|a mess|ruined) from {window} being open, (close it|shut it)"""),
    ("set_window", {"window": "driver", "position": 100}, "Opening your window.", """
there's a (copper|policeman|traffic warden|chap) knocking on the glass and I want to (talk to|answer) him
the (barrier|ticket|parking) machine wants my (card|ticket|coins), (window|window down) please
(drive-through|McDrive|drive-thru), I have to (shout into|order at) the (box|speaker)
I need to (hand over|pay) the (toll|parking fee|fare) at the booth
(glass|pane|window) down
let me (wave|shout|lean) out of the window
I'd like to (drive|sit here) with my elbow out of the window
(whizz|zip|slide) the window down
it (whiffs|pongs|smells of chips) in here, (window|get the window) open
somebody's (asking me|waving at me) for directions from the pavement, window (down|open)
it's a gorgeous (morning|evening|day), window (down|open|right down)
I've got to (reach|get at) the (ticket|button at the barrier|letterbox) from my seat, (so|) window (open|down)"""),
    ("set_window", {"window": "driver", "position": 0}, "Closing your window.", """
(glass|pane|window) (up|shut)
(whizz|zip|slide) the window (shut|up|closed)
I've paid the (toll|man|parking), (window up|the window can go up) again
a (wasp|fly|bee) nearly (came|flew) in, window (shut|up|closed)
I'm (getting wet|being rained on) through the window
got my ticket, window (up|shut)
my (ear|neck|shoulder) is (cold|freezing) from the open window, (shut it|close it)
it's (whistling|roaring|howling) through the window, (shut|close) it
I can't hear the (phone|radio|kids) with the window (open|down), (up|shut) with it
that's enough (fresh air|breeze|noise from outside), window (up|shut)
no gap in the window please"""),
    ("set_window", {}, "{window} to {position} percent.", """
{position} of {window} will (do|be enough) (for air|)
(whizz|zip|bring|send) {window} to {position}
it's (stuffy|warm) in here, {window} (to|open) {position}
(stop|park|pause) {window} at {position}
{window}: {position}
I'd have {window} at {position}, (any more is draughty|the dog wants a sniff|for the breeze)
how about {window} at {position} open
the smoke needs to get out, {window} {position} (open|down)
{window} open by {position}, (no more|that's plenty|not a hair more)
get {window} to {position} open"""),
    ("set_window", {"window": "driver"}, "Your window to {position} percent.", """
(whizz|zip|slide) the window to {position}
the window {position} (down|open), (that's plenty|no more|for some air)
it's stuffy, window (open|to) {position}
window: {position}
(stop|park|pause) the window at {position}
how about the window at {position}
get the window to {position} open
I've got to (pass|hand) a letter out, window {position} (down|open)"""),
    ("set_window", {"position": 50}, "{window} to 50 percent.", """
{window} (halfway|half-mast|midway)
fifty fifty with {window}, half (open|shut)
(stop|park|leave) {window} (in the middle|at the midpoint|midway)
{window} neither open nor shut, (just half|halfway)
(whizz|zip|bring|send) {window} to the middle
it's draughty with {window} all the way down, half is (enough|plenty)
half of {window} (open|down) (will do|is enough|does it)
the dog wants to stick his nose out, {window} half (down|open)
I'd like {window} at half-mast
half (open|down) with {window}, (it's muggy|it's a bit warm)"""),
    ("set_window", {"position": 20}, "{window} open a crack.", """
(just |)a finger's width of {window} (open|), (it's fuggy|for some air|so we can breathe)
{window} open (two fingers|a finger's breadth|a hair|a sliver|a chink|a whisker)
a (slit|gap|sliver|chink) at {window}, (no more|that's enough|for the fug)
(leave|give|make) a (small|little|tiny) gap at {window}
the dog is in here, leave {window} (open a sliver|a crack open|open a chink)
barely open with {window}, just (a slit|a sliver|a chink)
(let|drop) {window} (a whisker|a finger's width|an inch or so)
just enough of {window} for (my cigarette smoke|a bit of air) to get out, a crack
I'm vaping, {window} (open a slit|open a sliver|a crack open)
{window} a (sliver|chink|slit)"""),
    ("set_window", {"position": 25}, "{window} to 25 percent.", """
(stop|park|leave) {window} at a quarter
(whizz|zip|bring|send) {window} down a quarter
it's stuffy, {window} a quarter (open|down)
a quarter of {window} (open|down) (will do|is enough|does it)
one fourth (open|down) with {window}
{window}: a quarter
quarter open, {window}
I'd be happy with {window} a quarter (open|down), (it's warm|we need air)
{window} a fourth of the way (down|open)"""),
    ("set_window", {"position": 75}, "{window} to 75 percent.", """
(stop|park|leave) {window} at three quarters
(whizz|zip|bring|send) {window} down three quarters
it's boiling outside and in, {window} three quarters (open|down)
three quarters of {window} (open|down) (will do|is enough|does it)
three fourths (open|down) with {window}
{window}: three quarters
{window} nearly all the way, three quarters (open|down)
I'd be happy with {window} three quarters (open|down)
{window} three fourths of the way (down|open)"""),
    ("set_window", {"window": "driver", "position": 50}, "Your window to 50 percent.", """
window (half-mast|midway)
(stop|park) the window (in the middle|at the midpoint|midway)
half the (window|pane|glass) is (enough|plenty), it's (draughty|noisy) with it all open
(whizz|zip|slide) the window to the middle
fifty fifty with the window, half (open|shut)
I'd like the window at half-mast
it's muggy, window half (open|down)
neither shut nor open, the window halfway please"""),
    ("set_window", {"window": "driver", "position": 20}, "Your window open a crack.", """
a finger's width of window, (it's fuggy|for some air|so we can breathe)
window open (two fingers|a sliver|a chink|a slit|a hair)
a (slit|gap|sliver|chink) at the window (is enough|will do|please)
I'm (vaping|having a fag|lighting a ciggie), just a (gap|slit|crack) of window
(leave|give|make) a (small|little|tiny) gap in the window
the glass is starting to (mist|steam), so a window open a (sliver|crack|slit)
window (sliver|chink|slit)
(drop|let down) the window (a whisker|a finger's width)"""),
    ("set_window", {"window": "all", "position": 0}, "Closing all windows.", """
(hailstones|a dust storm|a swarm of midges|a sandstorm) coming, (shut|close|get) every window
(batten down the hatches|seal the fortress), all windows (up|shut)
it's like sitting in a (hurricane|tumble dryer) with every window open, (shut them|close the lot)
we're going on the (motorway|autobahn|freeway), windows (up|shut)
every pane (up|shut), (it's pouring|there's a storm coming|we're off to the shops)
it's raining in from (all|every) (side|sides), get the windows (up|shut)
no window (open|down) any more, please
windows, all of them, (up|shut)
I'm leaving the car here (overnight|for an hour|), so make sure all four windows go up
glass up all round
who left all the windows open? (Shut|Close) them"""),
    ("set_window", {"window": "all", "position": 100}, "Opening all windows.", """
(who's eaten garlic|who let one off|what died in here|that's one ripe nappy), all windows (open|down)
glass down all round
let's (cruise|roll) like in the (movies|eighties), (all|every one of) the windows down
it's been (standing|baking) in the sun for hours, get all four windows (open|down) to let the heat out
every pane (down|open)
windows, all of them, (down|open)
turn this into a convertible, well almost: all four windows down
I want the wind to (blow|whistle|rush) (right|straight) through, so every window (open|down)
the whole car (reeks|stinks|smells) of (fish|petrol|paint|curry), windows (down|open)
drop all four (windows|panes)
(sea|mountain|forest) air! (Open|Down with) every window"""),
    ("set_sunroof", {"position": 100}, "Opening the sunroof.", """
(pop|peel|whip|roll) the (lid|top|hatch) over our heads (open|back)
I want the wind (in my hair|round my ears) from above
(pop|whizz|zip) the <sunroof> (open|back)
what a (glorious|gorgeous|cracking) day, the <sunroof> (could|should) (go|slide) back
it's (stuffy|hot) in here and the sky's blue, <sunroof> (open|back)
who needs a convertible, we've got a <sunroof>, (open it|slide it back)
top open
I'd like nothing between me and the (stars|sky|clouds), not even glass
the (tall|long) (plant|ladder|plank|palm tree) has to stick out of the top, open the <sunroof>
open up (above|over) (us|our heads|me)
let the (hot air|heat|smoke) out through the <sunroof>
the kids want to (poke their heads out|feel the wind) (at the top|up there) while we're parked, so <sunroof> (open|back)
the glass (above me|up there|over our heads) can slide back"""),
    ("set_sunroof", {"position": 0}, "Closing the sunroof.", """
(pop|slide|bring|put) the (lid|top|hatch) over our heads (shut|closed)
my (head|bald patch|hairdo) is getting (wet|cold|blown about) from (up there|above), <sunroof> (shut|closed)
(spits|drops|drips) of rain on my (head|nose|dashboard) from above
(whizz|zip) the <sunroof> shut
top shut
there's a (roar|whistling|booming) from (up there|above|overhead), the <sunroof> isn't shut
the (pigeons|leaves|acorns|pine needles) are (dropping|falling) in from above
we're (parking|leaving the car here|under a seagull), so <sunroof> (shut|closed)
close up (above|over) (us|our heads|me)
no hole in the roof any more, please, it's (nippy|raining|dusty)
it's (clouding over|looking like thunder), get the <sunroof> (shut|closed)
(seal|button) up the <sunroof>
the hole (above my head|up there) wants closing"""),
    ("set_sunroof", {}, "Sunroof to {position} percent.", """
(whizz|zip|pop) the <sunroof> to {position}
it's stuffy, <sunroof> (open|to) {position}
(stop|park|pause) the <sunroof> at {position}
<sunroof>: {position}
{position} of <sunroof> (will do|is plenty), (it gets draughty|my hair suffers)
how about the <sunroof> at {position}
the lid over our heads to {position} please
I'd have the <sunroof> {position} open, (any more is noisy|it's a fine day)
get the <sunroof> to {position} open"""),
    ("set_sunroof", {"position": 50}, "Sunroof to 50 percent.", """
(stop|park|leave) the <sunroof> (in the middle|midway|at the midpoint)
fifty fifty with the <sunroof>, half (open|shut)
it's draughty, half the <sunroof> is (enough|plenty)
<sunroof> midway
(whizz|zip) the <sunroof> to the middle
the lid over our heads half open (please|)
I'd like (some|a bit of) sky, the <sunroof> half open (will do|is enough)
neither shut nor open, the <sunroof> halfway please"""),
    ("set_sunroof", {"position": 20}, "Sunroof open a crack.", """
a finger's width of <sunroof>, (it's fuggy|for some air|the smoke must get out)
<sunroof> (a sliver|a chink|a slit) open
a (slit|gap|sliver|chink) at the <sunroof> (is enough|will do|please)
(leave|give|make) a (small|little|tiny) gap at the <sunroof>
I'm (vaping|having a fag), just a (gap|slit|crack) at the <sunroof>
the lid over our heads open a (sliver|chink|crack)
<sunroof> sliver
(drop|slide) the <sunroof> back (a whisker|a finger's width)"""),
    ("set_sunroof", {"position": 25}, "Sunroof to 25 percent.", """
(stop|park|leave) the <sunroof> at a quarter
(whizz|zip) the <sunroof> back a quarter
it's stuffy, <sunroof> a quarter open
a quarter of the <sunroof> (will do|is enough|does it)
<sunroof>: a quarter
one fourth open with the <sunroof>
quarter open, the <sunroof>
the lid over our heads a quarter open"""),
    ("set_sunroof", {"position": 75}, "Sunroof to 75 percent.", """
(stop|park|leave) the <sunroof> at three quarters
(whizz|zip) the <sunroof> back three quarters
it's a lovely day, <sunroof> three quarters open
three quarters of the <sunroof> (will do|is enough|does it)
<sunroof>: three quarters
three fourths open with the <sunroof>
the <sunroof> nearly all the way, three quarters open
the lid over our heads three quarters open"""),
    ("set_sunshade", {"position": 100}, "Closing the sunshade.", """
(draw|pull|close) the (curtain|roller|awning|cover) (under|below) the (roof|glass) (above us|overhead|)
I'm getting (sunstroke|a sunburnt scalp|a tan on my bald head|freckles) through the (glass roof|glass above)
the thing up there that keeps the sun out, (close it|pull it across|shut it)
midday sun (right above|straight above), (block it|keep it off my head|shade please)
it's like sitting (under a magnifying glass|in a greenhouse) with that glass roof, (cover it|shade it)
<shade> (over|across)
the (light|glare|sun) from above is (blinding|dazzling) (me|the baby|the kids), <shade> (shut|across|closed)
the little one can't (sleep|nap) with the light from the glass roof, (cover it up|cover it)
(roll|whizz|zip) the <shade> (across|shut|over)
give us some shade (overhead|from above|at the top)
the sky's too bright through the roof glass
I don't want to see (the sky|daylight) (above me|overhead) any more
sun off my (head|scalp|bald spot) please, <shade>
ceiling (curtain|roller blind|blind) (shut|closed|across)"""),
    ("set_sunshade", {"position": 0}, "Opening the sunshade.", """
(draw|pull|roll) back the (curtain|roller|awning|cover) (under|below) the (roof|glass) (above us|overhead|)
the thing up there that keeps the sun out, (open it|pull it back|away with it)
I feel (boxed in|shut in|like I'm in a cave) with the <shade> closed
let's have the sky (above us|over our heads) through the glass
<shade> (away|off)
the kids want to (count stars|watch the clouds|see the fireworks|look at the skyscrapers) through the glass roof
what's the point of a glass roof if it's (covered|covered up)? (Uncover it|Open the cover)
(roll|whizz|zip) the <shade> (back|away|open)
more daylight from (above|the top|overhead) please
it's (gloomy|a grey day|dim in here), <shade> (back|open|away)
I'd love to look up and see (trees|sky|stars)
ceiling (curtain|roller blind|blind) (open|back|away)
the sun's gone (in|behind a cloud), the <shade> can go back"""),
    ("set_sunshade", {}, "Sunshade to {position} percent.", """
(whizz|zip|roll) the <shade> to {position}
the sun's strong, <shade> to {position}
(stop|park|pause) the <shade> at {position}
<shade>: {position}
how about the <shade> at {position}
the curtain under the glass roof to {position}
get the <shade> to {position}
I'd have the <shade> at {position}, (it's glaring|my head is hot)"""),
    ("set_sunshade", {"position": 50}, "Sunshade to 50 percent.", """
(stop|park|leave) the <shade> (in the middle|midway|at the midpoint)
fifty fifty with the <shade>, half (open|shut)
half the <shade> (will do|is enough), I'd still like some (sky|light)
<shade> midway
(whizz|zip|roll) the <shade> to the middle
the curtain under the glass roof half (open|closed)
half sun, half shade from the roof (please|)
it's glaring, so <shade> half (across|shut)"""),
    ("set_doors_locked", {"locked": True}, "Locking the doors.", """
(this street|that bloke|this car park) gives me the (creeps|willies|heebie-jeebies), (lock up|bolt everything)
there's a (weirdo|drunk|stranger|dodgy type) (coming over|hanging round the car|walking towards us)
all doors (bolted|secured|locked)
(battle stations|fortress mode), lock (up|the doors)
my (handbag|laptop|camera) is on the seat and we're at (a red light|the lights), (lock us in|lock up)
doors (bolted|tight)
(put|throw|slide) the (bolts|latches) (on|across)
nobody (gets|should get|is to get) in here without my say-so
I'm (nipping to the shop|off|going in), lock (everything|the car|up) (behind me|)
(click|clunk) the locks shut
(would you mind|how about) (locking|bolting|securing) (the doors|the car|up)
I'd (sleep|feel) better with the doors (locked|bolted)
secure the (vehicle|doors), (it's late|I'm alone in here|we're in a rough part)"""),
    ("set_doors_locked", {"locked": False}, "Unlocking the doors.", """
my (brother|gran|date|hitchhiker) is (rattling|tugging|pulling) at the (door|handle), let (them|the poor soul) in
the (valet|mechanic|lads) can't get the doors open from outside
all doors (unbolted|free|released)
(click|clunk) the locks (open|up)
I'm (parked|stood still) and want to (hop|jump|climb) out, (unlock|undo the locks)
doors (unbolted|free)
(pull|slide|take) (back|off) the (bolts|latches)
everyone (out|off), we've (parked|arrived), (unlock|locks off)
the (kids|girls|lads) are standing (outside|in the rain) and can't get in
(would you mind|how about) (unlocking|unbolting) (the doors|the car)
here's my (lift|carpool buddy|mate) coming, (unlock|unbolt) (for him|the doors|)
the (door|handle) won't (open|budge|give), it's locked
(release|free) (us|me) from this car, (the doors are locked|undo the locks)"""),
    ("set_child_lock", {"on": True}, "Child lock on.", """
(a toddler|our youngest|a little monkey|Houdini) is sitting in the back and loves (door handles|pulling handles)
the (nipper|bairn|rascal|little devil) has just (learned|worked out) how to open the back door
inside handles (dead|disabled|off) in the back
(little|curious|sticky) fingers in the back, (childproof|kid-proof) the doors
kiddie (lock|locks|locks on)
I've got my (grandchildren|nephews|class) in the back, so <childlock> on
back doors only (from outside|openable from outside) please
(disable|deactivate|kill) the (inside|inner) handles (in the back|of the rear doors|on the back doors)
make it (impossible|so nobody's able) to open the back doors from inside
no escape for the (rascals|monsters|kids) in the back, (handles off|<childlock> on)
childproof the rear
my (three-year-old|toddler|little boy) nearly (opened|got open) the back door (just now|yesterday), never again"""),
    ("set_child_lock", {"on": False}, "Child lock off.", """
my (mates|colleagues|parents) in the back can't get out (by themselves|on their own|without me opening)
I keep having to (get out and|walk round and) open the back door for (grown men|adults|granny)
inside handles (live|working|enabled|back on) in the back
the (kids|children) are (teenagers|at school|at their dad's) now, <childlock> off
back doors openable from (inside|within) please
(enable|reactivate|bring back) the (inside|inner) handles (in the back|of the rear doors|on the back doors)
no (kids|nippers|toddlers) aboard, so no <childlock>
my (friend|colleague|client) feels (trapped|locked up) in the back, (her|the) handle does nothing
kiddie (lock|locks) off
un-childproof the rear
I'm driving (adults|grown-ups|a taxi load of mates), they should be able to open the rear doors from inside
(rid|relieve) the back doors of that <childlock>"""),
    ("set_trunk", {"open": True}, "Opening the trunk.", """
I've got (six bags|a crate of beer|a sack of potatoes|a pushchair) (in my hands|under my arm) and no free hand for the <trunk>
where do I put (the suitcases|all this shopping)? (Open|Pop) the (back|<trunk>)
up with the <trunk>
the (dog|retriever|lab) wants to (jump|hop) in at the back, (open up|lift the hatch)
I'm at (the tip|the recycling centre|IKEA|the airport), <trunk> (open|up)
(whizz|zip|swing) the <trunk> (up|open)
the back flap please, (up|open)
my (wellies|boots|golf clubs|wallet|gym bag) (are|is) in the <trunk> and I need to get at them
the (porter|delivery man|shop lad) wants to (load|stow) my (bags|boxes) (in the back|at the rear), (open up|open the hatch)
(access|entrance) to the <trunk> please
could someone (let|get) me into the (boot|trunk), (I mean you|thanks)
the rear lid (up|open)
it's (raining on me|freezing|late) and my (bags|cases) need (stowing|loading), open the <trunk>"""),
    ("set_trunk", {"open": False}, "Closing the trunk.", """
down with the <trunk>
all (stowed|loaded|packed|on board), (back flap|rear lid|<trunk>) (down|shut)
the (dog|retriever) has jumped in, (you can close|shut) the (hatch|back|<trunk>)
(whizz|zip|swing) the <trunk> (down|shut|closed)
it's (blowing|raining|snowing) in (at the back|from behind) because the <trunk> is (up|open)
my hands are full, could the <trunk> (shut|close) (by itself|on its own)
that's the (last|final) bag, <trunk> (down|shut)
the (bags|tools|shopping) could be (stolen|nicked) with the <trunk> gaping like that, (shut|close) it
the rear lid (down|shut)
I'm (driving|setting|heading) off (in a sec|in a minute) and the <trunk> is still (up|gaping), (close|shut) it
nothing else to (load|get out|put in) at the back, shut it up"""),
    ("set_mirrors_folded", {"folded": True}, "Folding the mirrors.", """
I'll never (fit|get through|squeeze through) (here|this gap) with my (ears|wings) out, <mirrors> in
ears (in|flat|back) please, it's (narrow|tight)
(parked|I've parked) in a (narrow|tight) (lane|street), (vans|buses|lorries) will (clip|take off) the <mirrors>
last time somebody (clipped|knocked off) my mirror here, (fold them|tuck them away)
<mirrors> (flat|snug) against the (car|doors)
make (yourself|us|the car) (slim|thin|skinny), <mirrors> (in|flat)
car (wash|wash tunnel) ahead, (bring|get|pull) the <mirrors> in
I'm (leaving|parking) the car (on the street|in the lift|between two pillars), so <mirrors> (folded|in)
(clap|flap|snap) the <mirrors> (in|shut)
(two centimetres|a hand's width|an inch) to spare (on each side|left and right), <mirrors> (in|flat)
tuck your ears in
could the <mirrors> (hug|snuggle up to) the (car|doors)
side glass (in|folded|tucked away)"""),
    ("set_mirrors_folded", {"folded": False}, "Unfolding the mirrors.", """
ears out (again|), we're (through|out)
my <mirrors> are (hiding|asleep|flat against the doors), (wake them|get them out|bring them out)
we've squeezed through, <mirrors> out (again|)
(clap|flap|snap|swing) the <mirrors> (out|open)
I'm (setting off|about to set off|pulling out) and the <mirrors> are (flat|tucked away), (get them out|out with them)
how am I to see (what's behind|the traffic) with the <mirrors> (flat|tucked away)
<mirrors> (ready|in driving position)
car wash (done|finished), <mirrors> back (out|where they belong)
somebody's (knocked|pushed|folded) the <mirrors> (in|flat), (put them right|back out)
spread your ears
it's wide enough (here|now|again), the <mirrors> can come out
side glass (out|unfolded)"""),
    ("adjust_mirror", {}, "{mirror} mirror {direction}.", """
(jog|tweak|budge|twist|crank) the {mirror} mirror {direction}
{mirror} mirror: {direction}
one (click|step|nudge) {direction} with the {mirror} mirror
somebody (bumped|knocked|brushed against) the {mirror} mirror, (get|bring) it <bit> {direction}
I've (changed|moved) my seat, so the {mirror} mirror has to go {direction}
the view in the {mirror} mirror would be better <bit> {direction}
the {mirror} mirror's not right, <bit> {direction} (with it|please)
I'd see (more|better) with the {mirror} mirror <bit> {direction}
is there any room for the {mirror} mirror to go {direction}? (Do it|Then do that)
(my wife|the garage|some kid) has fiddled with the {mirror} mirror, it should be <bit> {direction}
the {mirror} mirror wants to be <bit> {direction}"""),
    ("adjust_mirror", {"direction": "down"}, "{mirror} mirror down.", """
the {mirror} mirror shows me (birds|aeroplanes|balconies|the moon|chimneys)
I'm parking and want to see my (rear wheel|rims|kerb distance|wheel) in the {mirror} mirror
where's the (kerb|pavement|lane)? The {mirror} mirror only (gives|shows) me (sky|treetops)
(drop|sink) the {mirror} mirror (a click|a touch|a notch)
lower {mirror} mirror
too much (sky|heaven|cloud) in the {mirror} mirror
I don't want to (scrape|scuff) my alloys, so dip the {mirror} mirror
the {mirror} mirror (is gazing|is staring|looks) up into the air"""),
    ("adjust_mirror", {"direction": "up"}, "{mirror} mirror up.", """
the {mirror} mirror shows me (puddles|gravel|potholes|my own back wheel|drains)
where are the cars behind? The {mirror} mirror only (gives|shows) me (tarmac|road surface)
(lift|hoist|jack) the {mirror} mirror (a click|a touch|a notch) (up|)
higher {mirror} mirror
too much (road|tarmac|ground) in the {mirror} mirror
I've finished parking, the {mirror} mirror can come up again
the {mirror} mirror (is gazing|is staring|looks) (down at|at) the (floor|gutter|ground)
I'm looking at the gutter in the {mirror} mirror, (raise|lift) it"""),
    ("adjust_mirror", {"mirror": "left", "direction": "left"}, "Left mirror to the left.", """
half the left mirror is just my own (door|paintwork|door handle), (further out|outwards)
I'd see more of the (next lane|lane beside me) with the left mirror further (out|outwards)
left mirror out
left mirror away from the (car|door|bodywork)
the left mirror (admires|shows) nothing but my own (paintwork|flank|rear door)
the driver's side mirror is turned too far (towards me|in), (open|swing) it out a bit
blind spot on the left is huge, left mirror (further out|outwards)
one (click|step) outwards with the left mirror"""),
    ("adjust_mirror", {"mirror": "left", "direction": "right"}, "Left mirror to the right.", """
I want a (strip|bit|sliver) of my own (car|door|flank) in the left mirror
left mirror towards (me|the car|the door)
the left mirror shows only (hedges|houses|fields|front gardens) (off to the side|), further in
I'd see more of my own car with the left mirror further (in|inwards)
somebody knocked the driver's side mirror too far out, (bring|get) it in a bit
the left mirror is looking (into the distance|at the oncoming lane|away from the car), turn it inwards
one (click|step) inwards with the left mirror
bring the left mirror closer in towards the car"""),
    ("adjust_mirror", {"mirror": "right", "direction": "right"}, "Right mirror to the right.", """
half the right mirror is just my own (door|paintwork|door handle), (further out|outwards)
I'd see more of the (next lane|cycle path|pavement) with the right mirror further (out|outwards)
right mirror out
right mirror away from the (car|door|bodywork)
the right mirror (admires|shows) nothing but my own (paintwork|flank|rear door)
the passenger side mirror is turned too far in, (open|swing) it out a bit
blind spot on the right is huge, right mirror (further out|outwards)
one (click|step) outwards with the right mirror"""),
    ("adjust_mirror", {"mirror": "right", "direction": "left"}, "Right mirror to the left.", """
I want a (strip|bit|sliver) of my own (car|door|flank) in the right mirror
right mirror towards (me|the car|the door)
the right mirror shows only (hedges|houses|shop windows|front gardens) (off to the side|), further in
I'd see more of my own car with the right mirror further (in|inwards)
somebody knocked the passenger side mirror too far out, (bring|get) it in a bit
the right mirror is looking (into the distance|away from the car), turn it inwards
one (click|step) inwards with the right mirror
bring the right mirror closer in towards the car"""),
]
