"""English: questions about the car as people ask them on an ordinary day: reasons, hints, slang. The notation is explained in the README."""

VARIANTS = [
    ("get_battery_level", {}, "Checking the battery.", """
(what have we|how much have we|what do we) still (got|have) in the (cells|battery)
(is the battery|are the cells) (half|more than half|a quarter|nearly) (full|empty)
(before we set off|before the long hill), how (full|well charged) is the battery
(give me|read me|I need) the (number|figure) on the battery gauge
(plugged in all night|after that charge), what's the battery at (now|)
(I'm a bit nervous|should I worry) about the battery, how (full|charged) is it
(how many|what) per cent (does the battery show|is the battery on|is the charge at) (now|)
(anything|much) left in the battery
(level|state) of the (traction battery|drive battery|car battery|batteries) please
has the battery (dropped|gone|fallen) (much|below half|under twenty) (since this morning|yet|)
how (hungry|thirsty) for electricity is (she|the car), what's the battery (level|percentage)
(tell|show) us what charge we've got"""),
    ("get_range", {}, "Checking the range.", """
(with what's in the battery|on what's left|on this charge), how far (do we|can we|will she) (get|go)
(granny lives|the cottage is|it's) two hundred kilometres away, (is the range enough|have we got the range|do we have enough range)
(before|until) we (grind to a halt|are stranded|conk out), how many (kilometres|miles) (is it|have we got)
(should|must) we (worry|be worried) about the range
(what|how much) (mileage|distance) is (left|still) in the battery
(could|would) we (make|manage) (another|a further) (fifty|hundred) (miles|kilometres) (without a charge|without plugging in)
(the display said something about|I can't see the|read me the) remaining range
(how generous|how good|what) is the range (today|in this cold|at this speed|)
how many more (kilometres|miles) (are in her|has the car got in it|can I squeeze out of the battery)
(can we|dare we) skip the (next charger|charging stop), (does the range allow it|is the range enough)
(I don't want to|let's not) get stuck, what's the (range|distance to empty)"""),
    ("get_charging_time", {}, "Checking the charging time.", """
(I'm standing|we're sitting|we're hanging about) at the charger, how (much longer|long) (is it|will it be)
(can|could) I (do the shopping|have lunch|read a chapter) before the battery is full
(by when|until when) (is she|is the car|does it need to be) (charging|on the plug|plugged in)
(how slow|how quick) is this (charger|charging), when (are we done|is it full)
(when|at what hour) (can|may) (we|I) (pull the plug|take the cable out|set off fully charged)
what's the (forecast|estimate|countdown) for the (charge|charging)
(is it|are we) (another hour|half an hour|still long) until the (battery|charge) is (full|finished|complete)
(how many|are there many) minutes of charging (left|to go)
the charging (takes|is taking) (for ever|ages), when is it (over|done|finished)
(finish|end) of charging, when (is that|will that be)
(full|topped up|charged) by (nine|breakfast|the end of the film), will she be"""),
    ("get_outside_temperature", {}, "Checking the outside temperature.", """
(before I get out|before we step outside), how (cold|warm|nippy) is it (outside|out there)
(what's|how's) the (mercury|thermometer) (doing|showing) outside
is it (T-shirt|ice cream|woolly hat|shorts) weather (outside|out there), how many degrees (is it|are there|)
(everyone's wearing coats|people are in shorts|there's frost on the fields), how (cold|warm) is it outside
(do I want|am I going to want) my (coat|gloves|jumper) (outside|out there)
(degrees|temperature) on the other side of the (glass|window)
(by how much|are we) (above|below) (zero|freezing) outside
(could|might) it be (freezing|below zero|icy) outside (already|)
(how|is it really so) (bitter|mild|sweltering|balmy) (outside|out there)
what does the (sensor|thermometer) (on the bumper|outside) (say|read)
(up here|on this pass|by the lake), how (cold|warm) is the air outside"""),
    ("get_cabin_temperature", {}, "Checking the cabin temperature.", """
(my wife|the lad in the back|granny) (claims|says) it's (over|under) twenty in here, (is it|what is it really)
(what|how much) (does it read|does the thermometer show) inside the (car|cabin)
(I can't tell any more|I may have a fever), how warm is it in here
(how many|what) degrees in the (cabin|car|interior) (please|now|)
(have we|has the cabin) (reached|got to) (twenty-one|the target|a decent temperature) (in here|) yet
(read out|give me|show) the interior temperature
how (hot|warm) has it got in the car (standing in the sun|while we were away|)
(is it|are we) (above|below) twenty degrees (in here|inside)
(the baby's asleep in the back|for the chocolate's sake), how warm is it inside
what temperature (are we sitting in|do we have around us|is the air in here)
(inside|in the cabin) it's how many degrees"""),
    ("get_tire_pressure", {}, "Checking the tyre pressure.", """
(we've loaded the car|we've got five people in|we're fully laden), is the tyre pressure (okay|right|high enough)
(I hit a kerb|I drove over some glass|there was a nasty pothole), are the <ityres> (okay|holding|still hard)
(the steering|the car) feels (spongy|heavy|wobbly), how are the <ityres>
(how hard|how soft) are the (tyres|tires)
(how many bar|how many psi|what pressure) (do I have in|have we got in|is there in) the (front tyres|rear left tyre|back tyres|tires)
(the little tyre symbol|the tyre lamp) (is on|lit up), (what's the pressure|how much air is in them)
(must|do) I (go to the air pump|visit the air line), or are the tyres okay
(have|has) (one|any) of the (tyres|tires) (lost air|gone soft|sprung a leak)
(tell|read) me the (values|figures) for all four (tyres|tires)
(all round|front and back), what's the pressure in the (tyres|tires)
is there enough (puff|air|pressure) in my (tyres|tires) (for a full load|)"""),
    ("get_speed", {}, "Checking the speed.", """
(I can't see the dial|the sun's on the display|the wheel hides the dial), how fast (am I|are we) (going|doing)
(there's a camera|there's a police car), how fast (am I|are we) going
(what|which) (tempo|pace|speed) (are we|am I) (driving at|doing|keeping up)
(am I|are we) (below|above|within) (fifty|thirty|a hundred and thirty) (now|at the moment)
(how many) (k's|kilometres|miles) (per|an) hour (now|right now|is this)
(it feels|this feels) (slow|fast|like flying), how fast are we (really|)
(read|call) out (my|our|the) speed
(the grandchildren|the kids) want to know how fast we're going
(have I|have we) got (the speed|the pace) up to (a hundred|eighty) (yet|)
(am I|are we) (crawling|racing|dawdling), what's my speed
the needle on the speedo is where"""),
    ("get_odometer", {}, "Checking the odometer.", """
(I'm selling|I'm advertising|a man wants to buy) the car, what's the (mileage|odometer on)
(the form|the insurance|the leasing company) asks for the (kilometres|mileage), what (is it|do I write)
(has she|has the car) (turned|cracked|passed) (the hundred thousand|twenty thousand) (yet|)
(how well travelled|how far travelled) is this car
(since it left|from) the factory, how (many miles|far) has the car (gone|done|driven)
(for the logbook|for my records), (read me the odometer|what's on the odometer)
(what|which) (figure|number) is on the (odometer|mileage counter)
(once|twice) round the world, or how (many miles|far) has (she|this car) driven in all
(tot up|give me) the (car's total|lifetime) (kilometres|mileage)
(how much mileage|how many miles) did the (previous owners|old girl) put on it (in total|)"""),
    ("get_service_due", {}, "Checking the service.", """
(I'm making|let me make) an appointment with the garage, when is the (service|inspection) due
(can|could) the service (wait|be put off), or is it due
(does|will) she (want|need) (a service|servicing|to go in for a service) (soon|before the summer|)
(when|in how many miles) does the (garage|workshop|mechanic) (want|get) to see us (for the service|)
(before our big trip|before the holidays), is a service due
have I (missed|forgotten|gone past) the (service|inspection) (date|)
(how much time|how many weeks) (have I got|is left) (before|until) the next (service|inspection)
(what's|when's) the next (date with the garage|maintenance appointment due|routine service)
(the spanner|the service lamp) lit up, when is the (service|maintenance) due
(how far|how long) can I (drive|go) (on|) until the next (service|oil change)
(is|was) the (car|old girl) (ready|ripe|due) for the annual check"""),
    ("get_door_state", {}, "Checking the doors.", """
(I heard|there was) a (clunk|rattle|thud) (at the back|), is the (boot|tailgate|hatch) shut
(we're in a dodgy area|it's dark out here), are the doors locked
(junior|the little one) got in last, is his door (shut|closed) (properly|)
(can someone|could anybody) get in from outside, or are the doors locked
was I (daft|silly|stupid) enough to leave the (car unlocked|boot open)
(make certain|reassure me), are (all|) the doors (shut|locked)
(the interior light won't go off|a symbol is flashing), is a door (ajar|open)
which of the doors isn't (closed|shut) properly (this time|)
(after loading|after the shopping), did I (shut|close) the (boot|trunk)
(how's|what about) the central locking, is (everything|the car) locked
is the car (sealed up|locked tight|all locked) (for the night|)"""),
    ("get_window_state", {}, "Checking the windows.", """
(my hair|the paper) is blowing about, is (a window|one of the windows) open
(we're going into the car wash|there's a shower coming), are (all|) the windows (up|shut|closed)
(which|how many) of the windows are (still|) (open|down)
(is there|have we got) a (gap|slit) open in (one of the windows|the sunroof)
(can the cat|could somebody) get (out|in) through a window, or are they all closed
(it's noisy|it whistles|there's a howling) back there, is a window (open|not quite shut)
(before we lock up|before I leave the car), are the windows and the sunroof closed
(who|which of you) left a window open, (or are they shut|or is it closed)
(at what height|how far down) is the (passenger's|driver's|rear) window
(overnight|in the rain), did I leave the (sunroof|windows) open
(tell|show) me the (state|position) of the (windows|sunroof)"""),
    ("get_washer_fluid", {}, "Checking the washer fluid.", """
(only a dribble|just a trickle|nothing but air) (comes|is coming) out of the (nozzles|jets), is the (washer fluid|screen wash) empty
(lots of flies|salty roads|a long trip) ahead, (have we|do we have) enough (screen wash|washer fluid)
(I'm at the garage shop|I'm buying supplies), do we need (screen wash|washer fluid)
how much (cleaning water|wiping water|soapy water) is (left|still there) for the windscreen
did the (workshop|garage) (fill up|fill|top up) the (washer fluid|screen wash)
(can I|could I) (still|go on) (clean|wash|squirt) the windscreen, or is the tank (empty|dry)
(what|how high) is the level in the (washer bottle|screen wash tank|washer reservoir)
is the (squirty stuff|spray water|wiper wash) (used up|nearly gone|running low)
should I (top up|refill) the (screen wash|wiper water), (is it low|or is there any left)
(enough|plenty|any) (screen wash|wiping water) (in the bottle|left in the tank)"""),
    ("get_arrival_time", {}, "Checking the arrival time.", """
(grandma's put the roast in|they're keeping dinner warm|the party starts at eight), when (do we|will we) get there
should (I|we) (worry|hurry) about being late, (when do we arrive|what time will we be there)
(I need the loo|my legs are stiff|the dog's restless), how (much longer|long) till we arrive
(what|which) (time|hour) (should|shall) I (give|tell) them for our arrival
(can we|do we) (make|catch) the (ferry|six o'clock show|train) or will we (arrive|get there) too late
(with all this traffic|at this pace), when do we (get there|arrive)
(have I|do I have) time for a nap before we arrive
(is it|will it be) (dark|light|evening) (by the time|when) we (arrive|get there)
(roughly|about|more or less) when (are we|will we be) there
(how many|another how many) minutes (in the car|on the road) till the destination
(the sat nav's|our) (predicted|expected|calculated) arrival, (what is it|please)"""),
    ("get_remaining_distance", {}, "Checking the distance.", """
(how big|how long) is the (stretch|bit|chunk) (in front of us|still ahead) (to the destination|)
how many (kilometres|miles) (does the sat nav show|are on the sat nav) to the destination
have we (done|covered) (half|two thirds of|most of) the (way|distance) (yet|)
is it (ten|fifty|two hundred) (miles|kilometres) (more|to go), or how many (is it|)
(my co-driver|the boy) wants to know how many (kilometres|miles) (it is|there are) to go
(count down|give me) the (kilometres|miles) to the (destination|end)
(how much) (road|tarmac|ground) (lies|is) (between us and the destination|still ahead of us)
is the (goal|destination) (far off|near|close) (now|), how many (miles|kilometres)
(what's|how much is) the rest of the route in (miles|kilometres)
(a long|a short) way still, or how (many kilometres|far) is it"""),
    ("get_current_track", {}, "Checking what is playing.", """
(this gives me goosebumps|this is a banger|I love this), (who is it|what's the song called|who sings it)
(we're having a bet|it's for a quiz), who (sings|plays) this
(where|which film) do I know this (song|tune) from, what is it called
what a (lovely|rough|marvellous) voice, who's (that singing|the singer)
is (this|that) (Adele|Bowie|Dolly Parton|Tina Turner) (singing|or who is it)
(I want to buy|I'd like to download) this song, what's (it called|the title)
(what's|tell me) the (band|group|composer) (behind|of) this (song|piece)
(name|guess) that tune (for me|)
(who's|what's) (coming out of|on) the speakers (right now|)
(the title's|the name's) on the tip of my tongue, what's this song (called|)
(read|show) me the (track|song) (info|title|details)
(the piece|the song|what) we're hearing (now|), (what is it|who's it by)"""),
    ("get_time", {}, "Checking the time.", """
(the shops shut at six|I've got to take a pill|school's out at three), what time is it (now|)
(I've lost all track of time|I've no sense of time today), what (time is it|does the clock say)
(the sun's up early|it's dark already), what (time is it|hour is it)
(good grief|crikey), how late is it (already|)
(have you got|could I have) the (right|correct|exact) time
(is it|are we) (past|nearly|after) (noon|midnight|four o'clock|teatime) (yet|already|)
are we (close to|anywhere near) (noon|midnight|five o'clock), what time is it
(my wrist is bare|I can't see the clock|my phone's in my bag), what's the time
(what|which) time (are we at|does it say) (on the clock|now)
(the clock|the time of day), (what is it|please|read it out)
(do you|would you) happen to know (the time|what time it is)"""),
]
