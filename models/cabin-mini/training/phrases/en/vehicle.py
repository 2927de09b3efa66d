"""English: windows, sunroof and sunshade; the rest of the car is in doors.py, lights.py and driving.py. The notation is explained in the README."""

MACROS = {
    "vdown": "(roll down|wind down|lower|put down|let down|open|open up|drop|slide down|crank down|take down)",
    "vup": "(roll up|wind up|close|shut|raise|put up|pull up|crank up|close up|slide up)",
    "vhalf": "(halfway|half way|half|half-way|to the middle|to the halfway point)",
    "vcrack": "(a crack|a bit|a little|a little bit|slightly|just a crack|just a bit|a tiny bit|an inch|a smidge|a touch)",
    "vquarter": "(a quarter|by a quarter|to a quarter|a quarter of the way|one quarter)",
    "vthree": "(three quarters|three-quarters|by three quarters|three quarters of the way|to three quarters)",
}

VARIANTS = [
    ("set_window", {"position": 100}, "Opening {window}.", """
!<vdown> {window}
!(open|lower|roll down|wind down) {window} (completely|fully|all the way|wide|right down|as far as it goes)
!(wind|roll|put|let|slide|get|take) {window} (down|all the way down|right down)
<want> {window} (open|down|wide open|fully open|all the way down)
{window} (down|open|wide open|fully open)
(can|could) (we|I|you) (have|get) {window} (open|down)
(can|could) you (roll|wind|put) {window} down
<lets> (have|get) {window} (open|down)
<lets> (open|lower|roll down) {window}
is it possible to (open|lower) {window}
{window} should be (open|down)
(would you mind|how about) (opening|lowering|rolling down) {window}
it's stuffy, {window} (down|open)
!(have|get|throw|fling) {window} (wide|) open
!open {window} to the max"""),
    ("set_window", {"position": 0}, "Closing {window}.", """
!<vup> {window}
!(close|shut|raise) {window} (completely|fully|all the way|properly|tight)
!(wind|roll|put|pull|slide|get|bring) {window} (up|all the way up|right up|back up)
<want> {window} (closed|shut|up)
{window} (up|closed|shut)
(can|could) (we|I|you) (have|get) {window} (closed|shut|up)
<lets> (have|get) {window} (closed|shut|up)
<lets> (close|shut|roll up) {window}
is it possible to (close|shut|raise) {window}
{window} should be (closed|shut|up)
(would you mind|how about) (closing|shutting|rolling up) {window}
it's (draughty|noisy|windy) with {window} open, close it
!(have|get) {window} (closed|shut)
it's raining in through {window}
there's a draught (from|coming from|through) {window}"""),
    ("set_window", {"window": "driver", "position": 100}, "Opening your window.", """
!(open|open up) (the|a) (window|side window)
!(roll|wind) down (the|a) window
!(lower|put down|let down|crank down) (the|a) window
!(wind|roll|put|let) the window (down|all the way down)
window (open|down|wide open)
I'm at the (toll booth|ticket machine|barrier|drive-through|intercom|parking machine|border)
I (need|have) to (pay the toll|take a ticket|talk to the policeman|ask the man for directions|grab the ticket|hand over my ticket|speak to the attendant)
<lets> (open|wind down) (the|a) window
(can|could) (we|I) (open|have) (the|a) window (open|down)
<want> the window (open|down)
<wantto> (stick my arm out|lean out|feel the wind in my hair)
!(get|have) the window down
!open the window (fully|completely|wide|all the way)"""),
    ("set_window", {"window": "driver", "position": 0}, "Closing your window.", """
!(close|shut|close up) the (window|side window)
!(roll|wind) up the window
!(raise|put up|pull up|crank up) the window
!(wind|roll|put|pull) the window (up|all the way up|back up)
window (closed|up|shut)
<lets> (close|shut) the window
(can|could) (we|I) (close|have) the window (closed|shut|)
<want> the window (closed|shut|up)
it's (draughty|noisy|too loud) with the window open
!(get|have) the window (up|shut)
the wind is blowing in (through the window|)
there's a draught (from the window|coming through the window)"""),
    ("set_window", {}, "{window} to {position} percent.", """
!open {window} (to|by|) {position}
!<set> {window} (to|at) {position}
!(roll|wind|let) down {window} (to|by) {position}
!(lower|move|open) {window} to {position}
{window} (to|at|on|) {position}
{window} {position} open
<want> {window} {position} open
<want> {window} (at|to|open to) {position}
(can|could) we have {window} {position} open
<lets> have {window} at {position}
!(wind|roll|put) {window} down (to|by) {position}
!leave {window} open at {position}
{window} should be {position} open
!have {window} {position} open
!close {window} to {position}"""),
    ("set_window", {"window": "driver"}, "Your window to {position} percent.", """
!open the window (to|by|) {position}
!<set> the window to {position}
window (to|at) {position}
!(roll|wind) the window down to {position}
<want> the window {position} open
!lower the window to {position}
(can|could) we have the window {position} open
<lets> have the window at {position}
!put the window (down|) to {position}"""),
    ("set_window", {"position": 50}, "{window} to 50 percent.", """
!(open|lower) {window} <vhalf>
!(roll|wind|let|put) down {window} <vhalf>
!(lower|put|roll|wind) {window} <vhalf> (down|)
{window} (half open|halfway|half way down|half down|half)
<want> {window} (half open|halfway down|half down)
(can|could) we have {window} (half open|halfway down)
<lets> have {window} (half open|halfway down)
!(roll|wind|put) {window} up <vhalf>
!(close|raise) {window} <vhalf>
{window} should be half open
!leave {window} half open"""),
    ("set_window", {"position": 20}, "{window} open a crack.", """
!(open|lower) {window} <vcrack>
!(roll|wind|let|put) down {window} <vcrack>
!(roll|wind|put|let) {window} down <vcrack>
{window} (open|down) <vcrack>
{window} <vcrack> (open|down)
!crack {window} (open|) (a bit|a little|)
<want> {window} (open|down) <vcrack>
(can|could) we have {window} <vcrack> (open|down)
<lets> (open|lower|wind down) {window} <vcrack>
!leave {window} open <vcrack>
<lets> crack {window} open
!let in a little air through {window}"""),
    ("set_window", {"position": 25}, "{window} to 25 percent.", """
!(open|lower) {window} <vquarter>
!(roll|wind|let) {window} down <vquarter>
{window} (a quarter open|a quarter down|one quarter open)
<want> {window} a quarter (open|down)
<lets> have {window} a quarter open
{window} <vquarter>
!roll down {window} <vquarter>
(can|could) we have {window} a quarter (open|down)
!leave {window} a quarter open
!put {window} a quarter (down|of the way down)"""),
    ("set_window", {"position": 75}, "{window} to 75 percent.", """
!(open|lower) {window} <vthree>
!(roll|wind|let) {window} down <vthree>
{window} (three quarters open|three quarters down|three-quarters open)
<want> {window} three quarters (open|down)
<lets> have {window} three quarters open
{window} <vthree>
!roll down {window} <vthree>
(can|could) we have {window} three quarters (open|down)
!leave {window} three quarters open
!put {window} three quarters (down|of the way down)"""),
    ("set_window", {"window": "driver", "position": 50}, "Your window to 50 percent.", """
!(open|lower) the window <vhalf>
!(roll|wind) the window down <vhalf>
(window half open|window halfway|half the window down)
<want> the window half open
!put the window down <vhalf>
<lets> have the window half open
(can|could) we have the window half open
!leave the window half open
!(wind|roll) up the window <vhalf>"""),
    ("set_window", {"window": "driver", "position": 20}, "Your window open a crack.", """
!(open|lower) (the|a) window <vcrack>
!(roll|wind|let) the window down <vcrack>
!(crack|crack open) (a|the) window
window open <vcrack>
window <vcrack> open
<want> the window open <vcrack>
(can|could) we have the window open <vcrack>
<lets> crack (a|the) window
I want to (smoke|have a cigarette|have a smoke), window <vcrack> open"""),
    ("set_window", {"window": "all", "position": 0}, "Closing all windows.", """
windows (up|closed|shut)
!(close|shut) everything, it's (raining|starting to rain), I mean the windows
it's raining in, windows (up|shut|closed)
!seal up all the windows
not a single window open please
we're coming to a car wash, windows (up|closed)
it's (so loud|so noisy|draughty) with all the windows open
are all the windows shut? if not, close them
everybody's hair is flying about, windows (up|shut)"""),
    ("set_window", {"window": "all", "position": 100}, "Opening all windows.", """
windows (down|open|wide open)
!air out the (whole|) car with all the windows
all (the windows|four windows|windows) (down|open), I want a breeze
it's summer, windows down
!let the wind blow through, all windows open
<lets> have a through-draught, all the windows down
it smells of (chips|fish|wet dog|socks) in here, all windows (down|open)
windows all the way down
(someone|somebody) has farted, windows down"""),
    ("set_sunroof", {"position": 100}, "Opening the sunroof.", """
!(open|open up|slide open|slide back|push back|pull back|roll back|draw back) the <sunroof>
<want> the <sunroof> (open|wide open|back)
!slide the <sunroof> (open|back)
<sunroof> (open|wide open|back)
(can|could) (we|I|you) have the <sunroof> open
<lets> have the <sunroof> open
<lets> open the <sunroof>
!open the <sunroof> (completely|fully|all the way|wide|as far as it goes)
!let the (wind|fresh air|breeze) in through the <sunroof>
<wantto> see the stars with the roof open
<want> (the wind from above|fresh air from above|the sky above me|some air from above)
is it possible to open the <sunroof>
the <sunroof> should be open
nice weather for an open <sunroof>
(would you mind|how about) opening the <sunroof>
fresh air from above"""),
    ("set_sunroof", {"position": 0}, "Closing the sunroof.", """
!(close|shut|slide shut|slide closed|pull shut|close up) the <sunroof>
<want> the <sunroof> (closed|shut)
!slide the <sunroof> (shut|closed|forward)
<sunroof> (closed|shut|close)
(can|could) (we|I|you) have the <sunroof> (closed|shut)
<lets> (close|shut) the <sunroof>
!close the <sunroof> (completely|fully|all the way|properly)
it's (raining|dripping|snowing) (in|through) (from above|the <sunroof>)
(rain|water|snow) is coming (in|) through the <sunroof>
is it possible to (close|shut) the <sunroof>
the <sunroof> should be (closed|shut)
the <sunroof> is (too loud|making such a noise|whistling|letting in the rain|roaring)
I'm getting (wet|a wet head|rained on) from above
(would you mind|how about) closing the <sunroof>
there's a (draught|wind|gale) (coming in|) from the <sunroof>"""),
    ("set_sunroof", {}, "Sunroof to {position} percent.", """
!open the <sunroof> (to|by|) {position}
!<set> the <sunroof> to {position}
<sunroof> (to|at|on|) {position}
!(move|slide) the <sunroof> to {position}
<want> the <sunroof> {position} open
<sunroof> {position} open
(can|could) we have the <sunroof> {position} open
<lets> have the <sunroof> at {position}
!close the <sunroof> to {position}
the <sunroof> should be {position} open"""),
    ("set_sunroof", {"position": 50}, "Sunroof to 50 percent.", """
!(open|slide back|close) the <sunroof> <vhalf>
<sunroof> (half open|half way|halfway open|half)
!<set> the <sunroof> to half
<want> the <sunroof> half open
(can|could) we have the <sunroof> half open
<lets> have the <sunroof> (half open|halfway)
!slide the <sunroof> <vhalf>
the <sunroof> should be half open"""),
    ("set_sunroof", {"position": 20}, "Sunroof open a crack.", """
!(open|slide back|crack) the <sunroof> <vcrack>
<sunroof> (open|) <vcrack>
<want> the <sunroof> open <vcrack>
(can|could) we have the <sunroof> open <vcrack>
<lets> crack the <sunroof> open
!crack the <sunroof>
!(leave|have) the <sunroof> open <vcrack>
!tilt the <sunroof> open <vcrack>"""),
    ("set_sunroof", {"position": 25}, "Sunroof to 25 percent.", """
!open the <sunroof> <vquarter>
<sunroof> a quarter open
<want> the <sunroof> a quarter open
!slide the <sunroof> back <vquarter>
(can|could) we have the <sunroof> a quarter open
<lets> have the <sunroof> a quarter open
!leave the <sunroof> a quarter open
the <sunroof> should be a quarter open"""),
    ("set_sunroof", {"position": 75}, "Sunroof to 75 percent.", """
!open the <sunroof> <vthree>
<sunroof> three quarters open
<want> the <sunroof> three quarters open
!slide the <sunroof> back <vthree>
(can|could) we have the <sunroof> three quarters open
<lets> have the <sunroof> three quarters open
!leave the <sunroof> three quarters open
the <sunroof> should be three quarters open"""),
    ("set_sunshade", {"position": 100}, "Closing the sunshade.", """
!(close|shut|draw|pull|pull shut|extend|slide shut|put up) the <shade>
<shade> (closed|shut|across)
<want> the <shade> (closed|shut)
the sun is (burning|beating|shining|blazing) (down on my head|down on us|through the roof|through the glass roof)
!(keep|shut|block) the sun out (from above|of the roof|)
<want> (shade|some shade) (from above|overhead|under the glass roof)
(can|could) (we|you) (have|get) the <shade> (closed|shut)
<lets> (close|draw|shut) the <shade>
my (head|bald patch|scalp) is getting (sunburnt|burned|hot) through the (glass roof|roof)
too much (sun|light|sunshine) (is coming|comes|coming) through the (roof|glass roof)
!(darken|cover|shade) the (glass roof|roof glass)
!pull the <shade> (closed|across|forward|over)
the <shade> should be (closed|shut)
the baby has the sun in (her|his) face from the roof"""),
    ("set_sunshade", {"position": 0}, "Opening the sunshade.", """
!(open|retract|pull back|draw back|slide back|push back|slide open) the <shade>
<shade> (open|back)
<want> the <shade> (open|back)
!let the (sun|light|sunshine|daylight) in (from above|through the roof|through the glass roof)
<wantto> see the (sky|stars|clouds) through the (glass roof|roof glass|glass)
(can|could) (we|you) (have|get) the <shade> open
<lets> open the <shade>
<want> (sunlight|daylight|more light|the sun) through the (roof|glass roof)
!pull the <shade> back
is it possible to open the <shade>
the <shade> should be open
it's (gloomy|dark) under the closed <shade>
!uncover the (glass roof|roof glass)"""),
    ("set_sunshade", {}, "Sunshade to {position} percent.", """
!<set> the <shade> to {position}
<shade> (to|at|on) {position}
!close the <shade> (to|by|) {position}
!(move|slide) the <shade> to {position}
<want> the <shade> (at {position}|{position} closed)
<shade> {position} closed
<lets> have the <shade> at {position}
(can|could) we have the <shade> {position} closed"""),
    ("set_sunshade", {"position": 50}, "Sunshade to 50 percent.", """
!(open|close|draw) the <shade> <vhalf>
<shade> (half open|half closed|halfway|half)
<want> the <shade> half (open|closed)
<lets> have the <shade> halfway
!<set> the <shade> to half
!pull the <shade> <vhalf> (across|back)
(can|could) we have the <shade> half closed
the <shade> should be half closed"""),
]
