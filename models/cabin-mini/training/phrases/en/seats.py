"""English: how a seat stands. Heating and massage are in seat_comfort.py. The notation is explained in the README."""

MACROS = {
    "sback": "(backrest|seatback|back of the seat|seat's back|back rest)",
    "smallback": "(lower back|lumbar region|lumbar area|lower spine|lower vertebrae)",
}

ENUMS = {
    "move_seat.seat": {
        "driver": ["the driver's seat", "the driver seat", "the front left seat", "the seat on the driver's side", "the left front seat"],
        "passenger": ["the passenger seat", "the passenger's seat", "the seat next to me", "the front right seat", "the co-driver's seat", "the seat beside me", "the right front seat"],
        "rear_left": ["the rear left seat", "the left seat in the back", "the back left seat", "the seat behind the driver", "the left rear seat"],
        "rear_right": ["the rear right seat", "the right seat in the back", "the back right seat", "the seat behind the passenger", "the right rear seat"],
        "front": ["the front seats", "both front seats", "the two front seats", "the seats in the front", "the seats up front"],
        "rear": ["the back seats", "the rear seats", "the seats in the back", "the rear bench", "the back bench", "both rear seats", "the back row"],
        "all": ["all seats", "all the seats", "every seat", "every one of the seats", "all of the seats"],
    },
    "move_seat.direction": {
        "forward": ["forward", "forwards", "to the front", "further forward", "closer to the front", "more to the front", "ahead"],
        "backward": ["back", "backward", "backwards", "to the back", "further back", "rearwards", "more to the rear"],
        "up": ["up", "upwards", "higher", "higher up", "further up"],
        "down": ["down", "downwards", "lower", "further down", "lower down"],
    },
    "tilt_backrest.direction": {
        "forward": ["forward", "upright", "more upright", "straighter", "up", "into a more upright position"],
        "backward": ["back", "backward", "backwards", "further back", "into a more reclined position"],
    },
}
ENUMS["tilt_backrest.seat"] = ENUMS["move_seat.seat"]

VARIANTS = [
    ("move_seat", {}, "Moving the seat {direction}.", """
!(move|slide|shift|push|bring|put|set|adjust) (my|the) seat {direction} <bit>
!(move|slide|shift) (my|the) seat <bit> {direction}
seat <bit> {direction}
<want> (my|the) seat <bit> {direction}
<wantto> (sit|be) <bit> {direction} with my seat
(can|could) (my|the) seat (go|move) <bit> {direction}
(can|could) you (move|shift|slide) (my|the) seat <bit> {direction}
<lets> (move|have) the seat <bit> {direction}
the seat (should|could|needs to|has to) (go|move|come) <bit> {direction}
!(move|slide|shift) me <bit> {direction} with the seat
is it possible to (move|have) my seat <bit> {direction}
my seat a (notch|step|bit) {direction}"""),
    ("move_seat", {}, "Moving {seat} {direction}.", """
!(move|slide|shift|push|bring|put|set) {seat} {direction} <bit>
!(move|slide|shift) {seat} <bit> {direction}
{seat} <bit> {direction}
<want> {seat} <bit> {direction}
(can|could) {seat} (go|move) <bit> {direction}
<lets> (move|have) {seat} <bit> {direction}
{seat} (should|could|needs to) (go|move|come) <bit> {direction}
is it possible to (move|slide) {seat} {direction}
would you mind (moving|sliding) {seat} {direction}"""),
    ("move_seat", {"direction": "forward"}, "Moving the seat forward.", """
I (can't|can hardly|can barely) reach the (pedals|brake|clutch|accelerator|steering wheel)
I'm (sitting|) too far (back|away from the wheel|from the pedals|from the steering wheel)
my (legs|feet) don't reach the pedals
!(bring|move|push|get) me closer to the (wheel|pedals|steering wheel)
<wantto> (sit|be) (closer to the wheel|further forward|nearer the pedals)
(my legs are|I'm) too short (for this seat position|for these pedals)
(could|can) I sit (closer to|nearer) the (steering wheel|pedals)
!slide my seat towards the (wheel|dashboard|pedals)"""),
    ("move_seat", {"direction": "backward"}, "Moving the seat back.", """
I (need|want|could do with|don't have enough|have no) (more |)(legroom|leg room|room for my legs|space for my legs)
my knees (are hitting|keep hitting|are touching|bump into|are jammed against) the (dashboard|steering wheel|dash)
I'm (sitting|) too (far forward|close to the wheel|close to the dashboard|near the pedals)
!give me (more|a bit more) (legroom|leg room|room for my legs|space for my legs)
!(move|get) me (further|) away from the (wheel|steering wheel|dashboard|pedals)
I can't stretch my legs
I'm squashed against the (steering wheel|dashboard)
my belly is touching the steering wheel
<wantto> sit further (back|away from the wheel)
(can|could) I have more legroom
!slide my seat away from the (wheel|pedals|dashboard)"""),
    ("move_seat", {"direction": "up"}, "Raising the seat.", """
!(raise|lift|lift up|jack up|heighten|put up) (my|the) seat <bit>
<wantto> sit (higher|higher up|a bit higher|taller)
I (can't|can hardly|can barely) see (over the steering wheel|over the bonnet|over the dashboard|over the hood|the end of the bonnet)
I'm (sitting|) too low
(can|could) I sit <bit> higher
the seat is too low
!(make|let) me (sit higher|taller)
!(move|lift|bring) me up <bit> in my seat
I feel like a (dwarf|child) down here in this seat
!raise {seat} <bit>
{seat} is too low"""),
    ("move_seat", {"direction": "down"}, "Lowering the seat.", """
!(lower|drop|put down|let down|bring down) (my|the) seat <bit>
<wantto> sit (lower|lower down|a bit lower|deeper)
my head (is touching|touches|is hitting|bumps against|scrapes) the (roof|ceiling|headliner)
I'm (sitting|) too high
(can|could) I sit <bit> lower
the seat is too high
(I have no|there's not enough|I need more) (headroom|room for my head|head room)
!(move|bring|get) me down <bit> in my seat
I'm sitting up here like (on a throne|on a bar stool)
!lower {seat} <bit>
{seat} is too high"""),
    ("tilt_backrest", {}, "Tilting the backrest {direction}.", """
!(tilt|move|set|put|adjust|incline|angle) (the|my) <sback> <bit> {direction}
!(tilt|angle) (the|my) seat <bit> {direction}
<sback> <bit> {direction}
<want> (the|my) <sback> <bit> {direction}
(can|could) (the|my) <sback> (go|come|be tilted) <bit> {direction}
<lets> (tilt|have) the <sback> <bit> {direction}
the <sback> (should|could|needs to) (go|come|be) <bit> {direction}
!(tilt|move|adjust) the <sback> of {seat} <bit> {direction}
<sback> of {seat} <bit> {direction}
!tilt {seat} <bit> {direction}
the <sback> of {seat} should be {direction}
<want> the <sback> of {seat} {direction}"""),
    ("tilt_backrest", {"direction": "backward"}, "Reclining.", """
!recline (my|the) (seat|<sback>|chair) <bit>
!(lower|let down|drop) (my|the) <sback> <bit>
!(lean|tip|ease) (my|the) (backrest|seatback) back <bit>
!lean (me|my seat|the seat) back <bit>
<wantto> (lean back|recline|lie back a bit|sit more relaxed|slouch a bit|lounge a bit|stretch out a bit)
(can|could) I (lean back|recline|sit back) <bit> (more|)
I'm sitting (too upright|bolt upright|too straight|as stiff as a poker|straight as a candle)
the <sback> is too (upright|straight|steep|vertical)
a more (relaxed|reclined|laid-back) position (for my back|)
<lets> recline <bit>
!let me (lean back|recline) <bit>
(reclined|further back) with the <sback>
!recline {seat} <bit>
!lean {seat} back <bit>
<want> {seat} (reclined|leaned back)
(could|can) {seat} be reclined <bit>
<wantto> sit (less upright|less straight)
my back wants to lean back more"""),
    ("tilt_backrest", {"direction": "forward"}, "More upright.", """
!(straighten|straighten up|put up|raise|bring up|sit up) (my|the) <sback> <bit>
!(sit|prop|set|bring) me (up|upright|up straight|more upright)
!straighten (my|the) seat <bit>
<wantto> sit (upright|more upright|up straight|straighter|up|bolt upright)
(can|could) I sit (straighter|more upright|up straight) <bit>
I'm (leaning|lying|slouching) (too far back|back too much|like in a deckchair)
the <sback> is (too far back|too reclined|too flat|tilted too far back)
a more upright (position|posture|<sback>)
<lets> sit up (straight|straighter)
I'm (half lying down|lying in this seat|practically horizontal)
I feel like I'm (in a deckchair|lying in bed|at the dentist's) with this <sback>
!(straighten|straighten up) {seat} <bit>
!(bring|put|set) {seat} (upright|into an upright position|up straight)
{seat} (more upright|upright|straighter)
<want> {seat} (more upright|upright)
seat upright
!(bring|set) my seat into an upright position"""),
    ("adjust_lumbar_support", {"direction": "more"}, "More lumbar support.", """
(more|a bit more|some more|stronger|a little more|firmer) <lumbar>
!(increase|strengthen|raise|boost|turn up|inflate|pump up|firm up) (the|my) <lumbar> <bit>
<want> (more|stronger|firmer|better) (<lumbar>|support for my <smallback>|support in my <smallback>)
<lumbar> (up|stronger|more|firmer|out)
my <smallback> (needs|could do with|wants|is lacking|has no) (more |)support
there's (no|not enough|too little) (support|pressure) (in|for|behind) my <smallback>
!support my <smallback> (more|better|a bit more)
(there's a hollow|there's a gap) behind my <smallback>
!push (out|) the <lumbar> (out|) <bit>
(can|could) (I|we) have (more|a bit more|stronger) <lumbar>
<lets> have more <lumbar>
the <lumbar> is too (weak|soft|flat)
!make the <lumbar> (stronger|firmer|harder)
!give my <smallback> (more|some|better) support
the small of my back (needs|has no|could do with) support
I need something (pressing|pushing) (against|into) my <smallback>
(more|stronger|a bit more) <lumbar> {seat}
!(increase|strengthen|turn up) the <lumbar> {seat}
<want> more <lumbar> {seat}
<lumbar> {seat} (up|stronger|more)
the <lumbar> {seat} is too weak"""),
    ("adjust_lumbar_support", {"direction": "less"}, "Less lumbar support.", """
(less|a bit less|weaker|a little less|softer|not so much) <lumbar>
!(decrease|reduce|weaken|lower|turn down|deflate|let out|ease off|soften) (the|my) <lumbar> <bit>
<want> (less|weaker|softer) (<lumbar>|support in my <smallback>|pressure on my <smallback>)
<lumbar> (down|weaker|less|softer|in)
the <lumbar> is (too strong|too hard|too firm|pressing too hard|too much|digging into me)
there's too much (support|pressure) (in|on|against) my <smallback>
the seat is (pressing|pushing|digging) into my <smallback>
!pull the <lumbar> in <bit>
(can|could) (I|we) have (less|a bit less|weaker) <lumbar>
<lets> have less <lumbar>
!make the <lumbar> (weaker|softer|flatter)
that bulge in my <smallback> is (too much|annoying|uncomfortable)
!take some pressure off my <smallback>
(less|weaker|a bit less) <lumbar> {seat}
!(reduce|decrease|turn down) the <lumbar> {seat}
<want> less <lumbar> {seat}
<lumbar> {seat} (down|weaker|less)
the <lumbar> {seat} is too strong"""),
    ("recall_seat_position", {}, "Seat position {slot}.", """
!(recall|load|restore|call up|bring back|go to|fetch) seat (position|memory|setting) (number|) {slot}
!(move|set|put|bring|adjust) (my|the|) seat to (position|memory|memory position|stored position|setting) (number|) {slot}
seat (position|memory|setting|preset) (number|) {slot}
memory (position|seat|) {slot} (for the seat|)
<want> (my|the) seat in (position|memory|setting) {slot}
!(use|select|choose|take) (the|) (stored|saved|) seat (position|setting|preset|memory) {slot}
(stored|saved) seat position {slot}
(can|could) I have seat (position|memory) {slot}
<lets> (have|go to|use) seat (position|memory|setting) {slot}
my seat (should|has to) go to position {slot}
!(set|put|move) the driver's seat to (position|memory|preset) {slot}
driver's seat (position|memory) {slot}
!(put|set) the seat (back|) (to|in|on) (memory|preset|position) {slot}
I'm driver {slot}, seat memory please
I sit best in seat position {slot}
seat (on|to) number {slot}
!(press|activate) seat memory (button|) {slot}"""),
]
