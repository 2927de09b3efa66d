"""English: questions about the car. The notation is explained in the README."""

MACROS = {
    "itell": "(what's|what is|tell me|show me|give me|can you tell me|could you tell me|do you know|I'd like to know|I want to know|let me know)",
    "iopen": "(open|closed|shut|ajar|wide open|properly closed|properly shut)",
    "ilock": "(locked|unlocked|open|closed|shut|properly closed|locked up)",
    "idoors": "(doors|back doors|rear doors|front doors|car doors)",
    "iout": "(outside|out there|outdoors|out|outside the car)",
    "iin": "(in here|inside|in the car|in the cabin|inside the car)",
    "ityres": "(tyres|tires|wheels)",
    "iserv": "(service|inspection|maintenance|oil change|servicing)",
    "ifluid": "(washer fluid|windscreen washer fluid|washer water|screen wash|screenwash|wiper fluid|windshield washer fluid)",
}

VARIANTS = [
    ("get_battery_level", {}, "Checking the battery.", """
<itell> the (battery level|state of charge|charge level|battery status|battery percentage|charge|battery charge|percentage of the battery)
how (full|charged|empty|flat|low|charged up) is (the battery|the car|it) (right now|at the moment|)
how much (battery|charge|juice|power|electricity|energy) (do I have left|is left|do we have|do we have left|is in the battery|have we got|is there in the battery|remains|is still in there)
is the battery (full|charged|low|nearly empty|okay|fully charged|half full|flat|dead) (yet|already|)
(battery level|state of charge|battery status|battery|charge level|battery percentage|battery please|how's the battery)
what percentage (is the battery at|do we have left|is left in the battery|are we at)
how many percent (are left|do we have|do I have left|is the battery at|have we got)
(have we got|do we have|is there) (enough|much|any|plenty of) (charge|juice|battery|power) (left|)
how's the (battery|charge|juice) (doing|looking|)
!check the (battery|charge|battery level|state of charge|battery status)
what's (left in|in) the (battery|tank of electricity)
are we (running low on|short of|nearly out of) (battery|charge|juice|power)
(what does|what's) the battery (say|read|gauge say|at)
(how are we doing|how are we looking|where do we stand) (for|on|with) (battery|charge|juice)
did (the car|it|the battery) charge (fully|up|overnight|properly)
is (it|the car|she) (fully charged|charged|juiced up) (yet|)
(the|where's the) battery (gauge|percentage), what is it
I wonder how (full|empty|charged) the battery is"""),
    ("get_range", {}, "Checking the range.", """
<itell> the (range|remaining range|driving range|range left|range we have left)
how (far|many kilometers|many miles|many kilometres|many k's) (can I|can we|can I still|can we still|could we|will we be able to) (drive|go|get|travel) (on this charge|with this|with the battery|like this|before charging|)
how much (range|further) (is left|do I have left|do we have|do we have left|can I go|can we go)
(range|remaining range|range left|range please)
how far (does|will) the (battery|charge) (last|take us|take me|get us|get me|carry us)
how many (kilometers|kilometres|miles|k's) (are left|have we got left|do I have left|are left on the battery|does the battery give us|are left in the battery)
how (long|far) (until|till|before) (I|we) (have to|need to|must) (charge|recharge|plug in)
will (it|the battery|the charge|the range) (last|be enough|do|get us there) (to the end|for the way home|without charging|)
will (we|I) (make it|get) (home|to (London|Paris|the coast|the border|the next town)) (on this charge|without charging|with this battery|on one charge)
(do we|do I) (have enough|still have enough) (range|charge|battery) to (get home|get there|get to (London|Paris|the coast|the border|the airport|the next town)|make it|reach the destination)
!check the (range|remaining range)
when (do we|will we|do I) (run out of juice|run out of battery|need to charge|have to charge)
(what kind of|how much) range (have we got|do we have|is there)
can (we|I) (still make|get to|reach) (London|Paris|the coast|the border|the airport|the next town) (on this charge|without charging|with this battery|)
how (far|many kilometers) (will|does) (she|it|the car) (go|take us) (yet|still|on this)
where (does|would) the (battery|charge) get us
how far before (it dies|we run flat|we run dry|the battery is empty)
is the range (good|enough|okay|long) (for the trip|for today|)
what's my distance to empty"""),
    ("get_charging_time", {}, "Checking the charging time.", """
(how long|how much longer) (does it|will it|does the car|will the car) (take to charge|need to charge|have to charge|have to be on the charger)
(how long|how much longer) (does|will) (charging|the charging|a full charge) take
when (will the battery|will the car|will it) be (full|charged|fully charged|done charging|ready to unplug)
when is (the battery|the car|it) (full|charged|fully charged|done charging)
when will (charging|the charging) (finish|end|be done|stop)
(charging time|time to full|remaining charging time|charge time|charging duration|time to charge)
<itell> the (charging time|remaining charging time|time until full|time left on the charge|charge time)
how long (till|until|before) (the battery is full|the car is full|it's charged|it's full|we're charged|charging is done|we can unplug|we're at eighty percent)
(at what time|what time) will (it be|the car be|the battery be) (full|charged|topped up)
how (long|many minutes|many hours) (is left|are left|are there) (on the charge|on the charger|to charge|for charging|until full)
how many (minutes|hours) (until|till) (full|it's full|a full charge|the battery is charged)
is it (done|finished) charging (soon|yet|before noon|)
will (it|the car) be charged (by tomorrow|by six|before we leave|in an hour|soon|in time|by lunchtime)
how long do we (have to|need to) (wait|sit|stay) (at|for) (the charger|the charging|it to charge)
when can (we|I) (unplug|leave the charger|drive on with a full battery)
how long's the charging (going to take|)
charging (done|finished|complete) when
(have I|have we) time for a coffee before (it's charged|it's full|charging is done)"""),
    ("get_outside_temperature", {}, "Checking the outside temperature.", """
<itell> the (outside temperature|temperature outside|outdoor temperature|temperature out there|temperature outdoors|temperature outside the car)
how (cold|warm|hot|chilly|freezing|mild) is it <iout>
(outside temperature|temperature outside|temp outside|degrees outside|outdoor temperature|outside temp)
is it (cold|warm|hot|freezing|chilly|mild|frosty|below zero|above freezing|nippy|boiling) <iout>
how many degrees (is it|are there|have we got) <iout>
what's (it like|the temperature|the temp|it) (outside|out there|outdoors|outside the car) (today|)
(do I|will I|do we|should I) need (a jacket|a coat|a scarf|a hat and gloves) (out there|outside)
are we (below zero|below freezing|in minus degrees) (outside|out there)
what does the (outside thermometer|thermometer outside) (say|show|read)
(is there|could there be|might there be) (ice|frost|black ice) (on the road|out there|outside)
(how's|what's) the temperature (out there|outside|outdoors)
has it (got|gotten|turned) (cold|warm|chilly|colder) (outside|out there)
!check (the temperature outside|how cold it is outside|how warm it is outside|the outside temperature)
(is it|are we) (minus|plus) (outside|out there)
how (cold|warm) (would|is) it if I (got|stepped|went) out (now|)
(the temperature|temperature) (outside|outdoors), please"""),
    ("get_cabin_temperature", {}, "Checking the cabin temperature.", """
<itell> the (cabin temperature|inside temperature|temperature in here|temperature inside|temperature in the car|indoor temperature|temperature of the cabin|interior temperature)
how (cold|warm|hot|cosy|cool|toasty|stuffy) is it <iin> (right now|)
(inside temperature|temperature in the car|cabin temperature|temperature inside|inside temp|cabin temp|interior temperature)
how many degrees (is it|have we got|are there) <iin>
what's (it|the temperature) (in here|inside|in the car|in the cabin)
what (temperature|degrees) (is it|do we have|have we got) <iin>
what does the (inside thermometer|thermometer in here) (say|show)
is it (actually|really|already|) (twenty degrees|over thirty|warm enough|the right temperature) <iin>
!check (the temperature in here|the cabin temperature|how warm it is in here|how cold it is in here|the temperature inside)
has it (warmed up|cooled down|got to twenty degrees) (in here|inside)
how (warm|cold) (have we got it|do we have it) <iin>
(is the|has the) cabin (warm|cool|heated up|warmed up) (yet|already|by now)
how's the temperature (in here|inside|in the cabin)
temperature (inside|in here), please"""),
    ("get_tire_pressure", {}, "Checking the tyre pressure.", """
<itell> the (tyre pressure|tire pressure|pressure of the tyres|pressure in the tires|pressure in my tyres|air pressure in the tires)
are (the|my|all|all four) <ityres> (okay|all right|pumped up|properly inflated|flat|at the right pressure)
do (the|my|all|all four) <ityres> (need air|have enough air|have enough pressure|need pumping up)
!check the (<ityres>|tyre pressure|tire pressure|air in the tires)
(tyre pressure|tire pressure|tyres|tires|air pressure|tyre pressures|pressures)
how much (pressure|air) is in the <ityres>
(do we have|have I got|is there|have we got) a (flat|flat tyre|puncture|slow puncture|flat tire)
is (one of the tyres|one of my tires|a tyre|the left tyre|the rear tyre) (flat|losing air|leaking|going down|low|low on air)
(how's|how are) the (tyre pressure|tyres|tires|pressure in the tyres)
(the car|it) (is pulling|pulls) to one side, (check the tyres|are the tyres okay|is a tyre flat)
is there enough (air|pressure) in the (front|rear|back|) (left|right|) (tyre|tire|tyres|tires)
what are my <ityres> (at|showing|running at)
how many bar (are|do I have|have I got) in the (tyres|tires)
(should|do) I (pump up|put air in|need to pump) the (tyres|tires)
is it time to check the (tyre|tire) pressure
are the (tyres|tires) (good|fit|safe) (for the trip|to drive on|for the motorway)
(something feels|it feels) (funny|spongy|odd) (at the back|at the wheels), (check the pressure|how are the tyres)
is the pressure (all right|okay|too low|too high|fine) (on|in) the (tyres|tires)"""),
    ("get_speed", {}, "Checking the speed.", """
how fast (am I|are we|is the car|am I driving|are we going|am I going|are we driving|do we go) (right now|at the moment|now|)
<itell> (my speed|our speed|the speed|the current speed|my current speed|the current velocity)
(speed|current speed|my speed|how fast|speed please)
what speed (am I|are we) (doing|going|driving|at|travelling at)
am I (speeding|too fast|going too fast|driving too fast|over a hundred|too slow|doing more than fifty)
what (does the speedo|does the speedometer|'s on the speedo) (say|show|read)
how many (kilometers|kilometres|miles) an hour (am I doing|are we doing|is that|is it)
(what's|what is) on the (speedometer|speedo|clock for speed)
are we (going|doing|driving) (too fast|over the limit|over fifty|a hundred)
!check (my speed|how fast I'm going|our speed)
how quick are we (going|)
(is this|is that) (too fast|fast|a hundred yet)
(tell me|read me) how fast (we're|I'm) (going|driving)
(did I|do I|am I) (hit|do|reach) a hundred (yet|)
(what|how many) kph (are we|am I) (doing|at)"""),
    ("get_odometer", {}, "Checking the odometer.", """
<itell> the (odometer|mileage|total mileage|odometer reading|total distance|mileage of the car|kilometre reading|total kilometers)
how (many kilometers|many kilometres|many miles) (has the car|has this car|has it|has she|have I) (done|driven|got on the clock|covered|run|been driven) (so far|in total|in its life|altogether|)
(odometer|mileage|total mileage|odometer reading|total kilometers)
what does the (odometer|mileage counter|clock) (say|show|read)
how far has (this car|the car|it|she) (been driven|travelled|driven|come) (in total|in its life|altogether|ever)
(how old is the car in|how many) (miles|kilometers) (has it got|are on the clock|are on it|are on the car)
what's on the (clock|odometer|tacho)
(is the|has the) car (done|over|past) (a hundred thousand|fifty thousand) (kilometers|miles) (yet|)
!check the (odometer|mileage)
(the workshop|the insurance) wants to know (the mileage|how many miles the car has|the odometer reading)
how much has the car (got on it|been used|clocked up)
(total|all-time) (distance|kilometers|miles) (driven|on this car)
how many (kilometers|miles) (old|young) is this car
how many k's has this thing done
(what's|what is) the car's (mileage|total)"""),
    ("get_service_due", {}, "Checking the service.", """
when is (the next|my next|our next) <iserv> (due|)
when (does|will) the car (need|have to have|go in for) (a|its next|) <iserv>
<itell> (when the next <iserv> is due|the date of the next <iserv>|the service interval|when the car needs a service|the next service date)
how (long|far|many kilometers|many miles) (until|to|till|before) the next <iserv>
(next service|service due|service interval|next inspection|service|inspection due|next oil change)
is (a service|an inspection|an oil change|the car's service) (due|overdue|nearly due) (soon|yet|)
are we (due|overdue|nearly due) for (a service|an inspection|an oil change)
does the car (have to|need to) (go|go in|go to the garage|go to the workshop) (for a service|for maintenance|for its service|) (soon|yet|)
when (must|should) (the car|it|she) (go in|be serviced|go to the workshop|be taken to the garage)
when (must|do|should) I (take it in|take it to the garage|have it serviced)
how many (kilometers|miles|weeks|months) are left (until|before|to) the (service|inspection|oil change)
!check when (the service|the next service|the oil change) is due
(when|what) was I meant to bring it in for a (service|check-up)
is it time for (a service|an oil change|the inspection|maintenance|a check-up|the MOT service)
how long (since|is it since) the last <iserv>
(the workshop|my mechanic) asks when the (next|) (service|inspection) is due
has the (service|maintenance) (come up|come round|been done) (again|)
how overdue (is|am I with) the (service|inspection)"""),
    ("get_door_state", {}, "Checking the doors.", """
are (the|my|all the|all|any of the) <idoors> <ilock>
(did I|did we) (lock|close|shut|lock up) (the car|the doors|all the doors|the door|the trunk|the boot|my door) (properly|)
(have I|have we) (locked|closed|shut) (the car|the doors|all the doors|the door|the trunk|the boot) (properly|)
(did I|did we) leave (the car|the doors|the boot|the trunk|a door) (open|unlocked)
is (the trunk|the boot|the tailgate|the hatch|the boot lid|the back hatch) <iopen> (still|again|)
is (a door|any door|one of the doors|the back door|the driver's door|the passenger door|the rear door|the left door|something) <iopen> (still|)
is the car <ilock>
are (all the doors|both front doors|doors and boot) (closed|locked|shut|closed and locked) (properly|)
!check (the doors|if the car is locked|whether I locked the car|if the trunk is closed|whether the boot is shut|that all the doors are shut|if a door is open|the locks|the tailgate)
(doors|door status|locks|lock status|are the doors open) (closed|)
which door is (open|not closed|still open|ajar|not shut)
I (can't remember|don't remember|'m not sure) (whether|if) I (locked|closed|shut) (the car|the doors|the boot|the trunk)
(something's|the warning says something's) (open|not shut), (which door|is it a door|is it the boot)
<itell> (whether|if) (the doors are|the car is|the trunk is|the boot is) <ilock>
(has|have) (the|all the) (doors|door) been (locked|shut)
(is|are) the (child's door|kids' doors|rear doors|back doors) (shut|closed|locked)
everything (locked|shut)
is the car (safely|properly|) locked up
is there a door (open|ajar) (back there|on my side|on the passenger side|)
(did someone|did the kids|who) (leave|left) (a door|the boot|the trunk) open
door state"""),
    ("get_window_state", {}, "Checking the windows.", """
are (the|all the|my|all|any of the) (windows|car windows|side windows) <iopen>
is (the driver's window|the passenger window|the rear left window|the rear window on the right|my window|a window|any window|one of the windows|the back window|the front left window) <iopen> (still|)
is (the sunroof|the sun roof|the roof|the skylight|the glass roof) <iopen> (still|)
(did I|did we|did the kids) (close|shut|wind up|forget to close) (the|all the|my) (windows|car windows)
(did I|did we) (close|shut) the (sunroof|roof|windows)
(have I|have we) (closed|shut|wound up) (the|all the) windows
(did I|did we|did the kids) leave (a window|the sunroof|the windows|my window) open
!check (the windows|if the windows are closed|whether the sunroof is closed|that all the windows are shut|if a window is open|the sunroof)
(windows|window status|windows shut|sunroof closed|sunroof status)
which window is (open|still open|not closed|down|not shut)
is there a window (open|down|not quite closed) (somewhere|back there|)
<itell> (whether|if) (the windows are|the sunroof is|all the windows are) <iopen>
(it's going to rain|it looks like rain|rain is coming), (are the windows shut|is the sunroof closed|are all the windows closed|did I leave a window open)
(I hear|there's) (wind|a whistling|a draught|a draft), (is a window open|are the windows shut|is the sunroof closed)
how far open is (the sunroof|my window|the window|the roof)
(are|is) (all four|both|the rear|the back|the front) windows (up|down|shut|closed|open)
I (can't remember|don't remember|'m not sure) (whether|if) I (closed|shut) (the windows|the sunroof|a window)
are the (rear|back|kids'|front) windows (closed|open|up|down)
where's that (draught|draft) coming from, is a window open
window state"""),
    ("get_washer_fluid", {}, "Checking the washer fluid.", """
(is there|have we got|do I have|do we have) (enough|any|still|) <ifluid> (left|)
<itell> the (<ifluid>|level of the washer fluid|washer fluid level|screen wash level)
how much <ifluid> (is left|do I have|do we have|is there|have we got)
(washer fluid|screen wash|washer fluid level|wiper fluid)
!check the (<ifluid>|washer fluid level|washer tank|washer reservoir)
is the (<ifluid>|washer tank|washer reservoir|water for the wipers) (low|empty|full|okay|topped up|running out|used up)
(do I|does the car|do we|should I) (need|have) to (top up|refill|fill up|fill) the (<ifluid>|washer tank)
(there's|there is) no (water|fluid) coming (out|onto the windscreen|on the windscreen), (is it empty|is the tank empty|is there any left)
how's the (<ifluid>|washer tank|level of the wash)
is (the wiper water|the washer bottle) (empty|full)
when did (I|we) last (fill|top up) the (washer fluid|screen wash)
are we (out of|short of|low on) <ifluid>
does the (windscreen washer|washer) (still have|have) (water|fluid)
enough <ifluid> for the trip"""),
    ("get_arrival_time", {}, "Checking the arrival time.", """
(when|at what time|what time|how soon) (do we|will we|do I|will I|are we going to|can we expect to) (arrive|get there|be there|get in|reach the destination|make it there)
<itell> (the|our|my) (arrival time|ETA|estimated time of arrival|arrival|expected arrival)
how (long|much longer|much time) (does it take|until we arrive|until we are there|will it take|do we need|till we get there|have we got to go|before we get there|is it still|to go)
(arrival time|ETA|arrival|time of arrival|our ETA)
(are we there yet|are we nearly there|are we there soon|when are we there|nearly there)
how many (minutes|hours) (to go|until we're there|are left|until we arrive|till we get there|more)
(will we|do we|shall we) (be on time|be there on time|make it by six|be late|make it in time|get there before dark|be there by eight|be late for dinner)
when (are we|will we be|can I tell them we'll be) (there|home|in (London|Paris|the coast|the border|the airport|the next town))
(the kids|the children|my mother-in-law) (ask|asks|want to know|wants to know) (when we arrive|when we'll be there|how long it takes)
how long (is|will) the (drive|trip|ride|journey) (still|take|going to take|yet)
(are we|am I) (running|going to be) (late|early|on time)
when do we (pull in|get home|roll up|turn up)
what (time) (does the sat nav|does the navigation) (say|reckon) we (arrive|get there)
how much (longer|of the drive) (do we have|have we got|is left) (to sit here|)
(I'm bored|my bum hurts), (how long is it|how much longer|when are we there)
(at|by) what time should they expect us
by when (are|will) we (there|be there)"""),
    ("get_remaining_distance", {}, "Checking the distance.", """
how (far|many kilometers|many kilometres|many miles) (is it|is it still|to go|to the destination|are left to the destination|until we're there|until we arrive|still to drive|to go until we're there)
<itell> the (remaining distance|distance left|distance to the destination|rest of the distance|remaining kilometers to the destination)
(remaining distance|distance left|distance to go|how far to go|distance)
how far (away is|is) (the destination|it|(London|Paris|the coast|the border|the airport|the next town)) (from here|still|now|)
how (far|many miles) (have we|do we|have I) (still got|still have|got left|have to go) (to go|to drive|)
how (much further|much farther|far) (is it|is it to the destination|do we have to go|do we have to drive|must we drive) (to go|)
(how much|how many kilometers) of the (way|route|trip|journey) is (left|still ahead)
(are we|is it) (far|still far|very far|much further) (from there|from the destination|now|)
(are we|is it) halfway (there|yet|already)
how (far|long) is the (route|way|drive|trip) (in kilometers|in miles|from here)
(kilometers|kilometres|miles) (to go|left to the destination|until the destination|to the goal)
what's the distance (to the destination|still to go|left on the route|to our goal|from here)
how far (off|away) are we
how many (k's|clicks) (to go|left to drive|to the end of the route)
(is it|will it be) (more than|less than) a hundred (kilometers|miles) (still|to go)
how far (do we|have we) got (yet|left)"""),
    ("get_current_track", {}, "Checking what is playing.", """
(what's|what is) (playing|this song|this song called|the name of this song|this track|that song|playing right now|on|this tune|the title|this called|playing at the moment|this one)
(who is|who's) (singing|the singer|the artist|this by|playing|this band|the band|that singing|this singer|on now)
(which|what) (song|track|band|artist|album) is (this|that|playing|on|it)
(tell me|do you know|I want to know|can you tell me) (the name of this song|what's playing|who is singing|the title of this song|what this song is called|who this is|which song this is)
(what song is|what's the song|which song do we have) (this|on|playing) (now|at the moment|)
(song title|track name|song name|name of the song|title please|title|what's on)
(I know|I've heard|I recognise) this (song|tune) (somewhere|), (what is it|what's it called|who is it|who sings this)
(who sings|who plays|who wrote|who does|who performs) this (song|one|tune|)
!(identify|recognise|name) (this|the) (song|track|tune)
what are we (listening to|hearing)
(is this|is that) (the Beatles|Queen|Abba|Mozart|Elvis|the one from the advert)
(nice|lovely|great|cool|good) (song|tune), (who's that|what is it|what's it called|who is it)
(what's|what is) the (name|title) of (this|that|the) (one|song|track|tune|piece|album)
what's this (called|rubbish called|lovely song)
whose (song|voice|music) is (this|that)
what's on the (radio|stereo|speakers) (right now|just now|at the moment)
the name of the (singer|band|song|artist)
what (song|track|artist) are we on"""),
    ("get_time", {}, "Checking the time.", """
(what time is it|what's the time|what is the time|how late is it|what time do you have|what time have you got|what time do we have) (now|right now|please|)
(do you have|have you got|can you give me|could you tell me|tell me) the (time|time of day|exact time|time please)
(the time|time|clock|time please|the time please|exact time)
is it (late|six|ten|noon|midnight|past eight|lunchtime) (already|yet|)
what does the clock (say|show)
<itell> the (time|exact time|time of day|time right now)
how late (is it|is it already|have we got) (now|)
(my watch|my phone) (has stopped|is dead|is flat), (what time is it|what's the time)
(I don't have|I forgot|I've lost) my watch, (what time is it|how late is it|what's the time)
what's the hour
what (hour|time of day) is it
is it (past|before|after) (six|seven|ten|noon) (already|yet|)
have you the time (on you|)
time (check|now)
what time would it be (now|)"""),
]
