"""English: where to go, as people speak of it on an ordinary day: reasons, hints, slang. The notation is explained in the README."""

VARIANTS = [
    ("navigate_to", {}, "Route to {destination}.", """
(the wedding|the funeral|the reunion|our workshop|the match) is (at|in) {destination}, (get us there|lead the way|guide me)
(they're|my cousin's|the band's|my client's) waiting (for me|for us|) (at|in) {destination}, (take me there|set the route)
(we've|I've) (rented a cottage|booked a place|got a date) (in|near) {destination:town}, (so off we go|show us how to get there)
does (the sat nav|the map) know {destination}? (Take me there|Guide us there|Then set the route)
(today's|our|the) (goal|target|destination) (is called|would be|shall be) {destination}
(whisk|chauffeur|pilot|steer) (me|us) (over|) to {destination}
next (port of call|on the programme): {destination}
(I promised|I told) the kids we'd (go|drive) to {destination}, (so set the route|off we go)
(which|what) (road|way) (leads|takes me|do I take) to {destination}
(I've got|I need) (to collect something|to drop off keys|to be) (at|in) {destination} by (noon|four), (guide me there|get me there)
(wheels|nose|bonnet) (pointed|pointing) (at|towards) {destination}, (let's go|off we go)
could you (steer|direct|bring) us (towards|to) {destination}
(sat nav|GPS|map|nav): {destination}
(we're|I'm) (bound|heading out|setting off) for {destination}, (route please|show the way|directions)
(forget the old goal|change of plan|new plan), (we're going|take us|drive me) to {destination}
{destination:place}, and (make it snappy|don't spare the horses|step on it)"""),
    ("navigate_to_saved", {}, "Route {place}.", """
(that's enough for today|right then|okay gang), {place} (with us|we go|please)
(get|guide|bring) (me|us) (safely|quickly|straight|) {place}
(the quickest|a quick|the usual) (way|route) {place}, (please|would you|thanks)
(I've|we've) got to (get|head|go) {place} (before six|this minute|in a hurry)
(plot|set|work out) (a course|the course|our way) {place}
(time to|it's high time to|I'd better) (head|go|drive|get) {place}"""),
    ("navigate_to_saved", {"place": "home"}, "Route home.", """
(I'm|we're) (whacked|shattered|done for the day|partied out), (home|take me home|get us home)
(my own bed|the sofa|my cat) is (calling|waiting for me), (take me home|home we go|drive me home)
(back|straight back) to (the nest|my own four walls|our place|my house)
(the babysitter|the family|dinner) is waiting at home, (get me there|take me home|show me the fastest way)
(home|homeward|homewards), (James|car|and don't spare the horses)
(show|find) us the way back to (our house|our home|my place)
(that was a long day|the party's over|I've had enough), (let's go home|homeward bound|set a course for home)
I (want|wish) to be (in my own kitchen|on my own sofa|at home) (soon|by eight), (navigate home|guide me home)
(where I live|my home address|our front door), that's where (I want to go|we're going|to take me)"""),
    ("navigate_to_saved", {"place": "work"}, "Route to work.", """
(off|back) to the (grindstone|daily grind|salt mines), (guide me to work|show me the way to the office)
(the boss is|my colleagues are|my desk is) waiting, (take me to work|get me to the office|office please)
(duty|work) calls, (to the office|take me to my workplace|set the route to work)
(I start|my shift starts|the meeting at the office starts) at nine, (get me to work|drive me to the office)
(holiday's over|back to normal|Monday again), (to work we go|navigate to work|route to the office)
(I left my laptop|my bag is still) at the office, (take me there|navigate to my office)
(which way|what's the best way) to the (office|workplace) (today|this morning)
the (office|workplace) (is my destination|is where I'm going|it is then)
(commute|my commute|the usual commute) to work please"""),
    ("add_stop", {}, "Stop: {destination}.", """
(we|I) promised to (look in|say hello|drop off a cake) (at|in) {destination} on the way, (add that|put it in)
(break up|interrupt) the (journey|trip) (at|in) {destination}
(before we carry on|before we go on), a (short|quick) (halt|stop) (at|in) {destination}
(can|could) {destination} (be fitted in|be squeezed in|come in) (as a stop|on the way)
(on our way|en route) we'll (call|stop|pop in) (at|in) {destination}, (add it|include that)
(wedge|slot|fit) {destination} in (between|as a stop|along the route)
(I'd like|let's have) a (coffee break|leg stretch|breather) (at|in) {destination} on the way
(same destination|don't change the goal), but (with a stop|stop over|call) (at|in) {destination}
(there's a parcel|someone's waiting|my cousin gets in) (at|in) {destination}, (stop there on the way|make that a stop)
(route|take) us (past|via|by way of) {destination} (first|please|)
{destination} as (a stopover|a waypoint|an extra stop)
(we could do with|plan in) a (night|pause|rest) (at|in) {destination} on the way"""),
    ("find_nearby", {}, "Searching: {category}.", """
(I bet|surely) there's a {category} (somewhere|round the corner), (find it|take us there|lead me to it)
(would|could) you (track down|hunt out|sniff out|dig up) a {category}
we (urgently|desperately|really) (need|want) a {category}, (find one|the next one you see|where is one)
does this (town|village|area) have a {category}? (Take me there|Show me)
(anywhere|somewhere) with a {category}
(it's time for|I could murder) a {category} stop
(point|steer|direct) me to (the|your) (nearest|closest) {category}
if there's a {category} (on the way|nearby), (stop there|take me to it|head for it)
a {category} would be (a blessing|handy|perfect) (now|soon)
(keep an eye out|look out) for a {category} (on the way|round here|)"""),
    ("find_nearby", {"category": "charging_station"}, "Searching: charging station.", """
(the car|she|the battery) is (parched|starving for electricity|on its last few per cent), (find a charger|where can we plug in)
(where can I|where could we) (plug in|get some electricity|charge up|top up the battery) (around here|nearby|)
(I've got to|we should) (plug the car in|get some volts|charge soon), (find somewhere|find us a charger)
(juice|electricity|current) (for the car|for the battery), (where can I get it|find some nearby)
(is there|do you know) (somewhere|a spot|a place) (to plug in|to charge the car|with fast charging) (nearby|round here|)
(let's|time to) (go and charge|find a plug for the car|fill her up with electricity)
(a rapid charger|a charging park|a socket for the car) (within reach|close by|before we run flat) please"""),
    ("find_nearby", {"category": "fuel_station"}, "Searching: petrol station.", """
the (tank|fuel tank) is (on red|nearly empty|on the last drop), (find a petrol station|where can I fill up)
(we|I) (need|have) to (fill up|get petrol|refuel|tank up) (soon|before the motorway|), (find somewhere|where's the nearest)
(diesel|petrol|unleaded), (where do I get some|where can I buy some round here|find me some)
(we're|I'm) running on fumes, (find a pump|get me to a petrol station|petrol station quick)
(a place|somewhere) to (fill the tank|buy petrol|get diesel) (nearby|please|)
(top up|fill up) the tank at the (next|nearest) (opportunity|pumps|garage with petrol)
(petrol|fuel) (please|before we run dry)"""),
    ("find_nearby", {"category": "parking"}, "Searching: car park.", """
(where can I|where do I|where could we) (leave the car|dump the car|put the car|park up) (round here|for an hour|)
(we|I) (need|have) to (get rid of the car|leave the car|park) (somewhere|near here|)
(every|each) (kerb|street) is (full|parked up), (find me a space|find a car park)
(I can't|nobody can) (see|find) a (space|gap) (anywhere|in this street), (show me a car park|where can I park)
(a spot|a space|somewhere) (for the car|to leave the car) (close by|near the shops|please)
(let's|we'd better) (park up|ditch the car and walk|park near here), (find a place|find somewhere)
(underground|covered|all-day) parking (nearby|round here|please)"""),
    ("find_nearby", {"category": "restaurant"}, "Searching: restaurant.", """
(my stomach|his tummy|everybody's belly) is (rumbling|growling), (find us some food|where can we eat|let's eat somewhere)
(I could eat a horse|we're ravenous|I'm famished|the kids are starving), (find something to eat|find a restaurant|where can we eat)
(fancy|let's get|who's for) (a bite to eat|some lunch|some dinner|a proper meal) (round here|nearby|)
(where do|where could) (we|I) (have lunch|get a decent meal|eat well) (around here|in this area)
(a table and a plate of food|a hot meal|something to eat) (would be heaven|is what I need)
(we|I) skipped breakfast, (take us somewhere to eat|find a place to eat)
(nobody's cooking tonight|the fridge is empty), (we'll eat out nearby|find us a restaurant)"""),
    ("find_nearby", {"category": "cafe"}, "Searching: café.", """
(I'm useless|I can't function) without (coffee|an espresso|my cappuccino), (find some|where can I get one|find a café)
(coffee|cake|tea and cake) (break|time), (find a café|where's the nearest café|take us to a café)
(my kingdom|I'd kill) for a (latte|flat white|decent coffee)
(who's for|let's have) a (coffee|cuppa|slice of cake) (somewhere|round here)
(where do they|who does) (serve|do) a good (coffee|cappuccino|espresso) (nearby|round here)
(I've got|we've got) an hour to kill, (take us to a café|coffee somewhere nearby)
(some caffeine|a strong coffee|an iced latte) (is needed|would save me|would be good)"""),
    ("find_nearby", {"category": "hotel"}, "Searching: hotel.", """
we (won't make it|can't get) (home|any further) tonight, (find us a hotel|find a bed for the night|where can we stay)
(a bed|a room|a roof over our heads) for (the night|tonight), (find one nearby|somewhere close)
(where can we|where could I) (spend the night|stay overnight|sleep tonight) (around here|)
(I'm|we're) too tired to (go on|get home), (find a hotel|take us to somewhere with beds)
(let's|we'd better) (call it a night and find a hotel|stay overnight somewhere near|check in somewhere nearby)
(some|any) (accommodation|lodgings|overnight stay) (nearby|round here|for tonight)
(our booking fell through|our room was double-booked), (find another hotel|where else can we sleep)"""),
    ("find_nearby", {"category": "hospital"}, "Searching: hospital.", """
(she's|he's|I've) (broken an arm|cut a hand badly|passed out|got chest pains), (to the hospital|find a hospital|nearest A and E)
(her waters broke|the baby's coming|the contractions have started), (hospital|find the nearest hospital|to the maternity ward)
(he|she) (can't breathe|is bleeding a lot|hit his head), (get us to a hospital|casualty, quick)
(where do I|where can we) (get stitches|find an emergency room|go in an emergency)
(emergency|it's an emergency), (nearest|closest) (emergency room|A and E|hospital)
(rush|speed) us to (casualty|A and E|the emergency room)
(he's|she's) (swallowed something|been stung and is swelling up), (hospital now|take us to a hospital)"""),
    ("find_nearby", {"category": "pharmacy"}, "Searching: pharmacy.", """
(I've got|she's got|he has) a (splitting headache|runny nose|prescription), (find a chemist|where's a pharmacy)
(we're out of|I forgot my|I've run out of) (plasters|painkillers|allergy tablets|cough syrup), (find a pharmacy|where's a chemist)
(where can I|where do we) (get|buy) (aspirin|nose spray|eye drops|throat sweets|a plaster) (round here|)
(the baby needs|grandma needs|I need) (drops|medicine|her pills), (take me to a pharmacy|find the nearest chemist)
(my hay fever|my migraine) is (dreadful|killing me), (to the chemist|find me a pharmacy)
(an open|an all-night|a late-opening) (chemist|pharmacy) (please|nearby|somewhere near)
(I've got|there's) a prescription to (pick up|hand in) at the nearest (chemist|pharmacy)"""),
    ("find_nearby", {"category": "supermarket"}, "Searching: supermarket.", """
(the fridge|the larder) is (bare|empty), (find a supermarket|we've got to go shopping for food)
(we|I) still (need|have to get) (milk and bread|things for the barbecue|nappies and wipes), (find a shop|where's a supermarket)
(where can I|where do I) (buy groceries|get food for tonight|do the weekly shop) (round here|)
(guests|the in-laws) are coming and I've got nothing in, (to the supermarket|find a grocery shop)
(I'd like to|let's|we could) (do the shopping|stock up|buy some groceries) (nearby|on the way)
(some fruit and veg|a few groceries|something for breakfast), (where can I buy it|take me to a supermarket)
(a big|an open|some) (food store|supermarket|grocer's) (nearby|please|round here)"""),
    ("find_nearby", {"category": "car_wash"}, "Searching: car wash.", """
(the birds|the pigeons|a flock of seagulls) (got|have been at|decorated) the car, (find a car wash|where can I get it washed)
(you can|I could) write my name in the dirt on (this car|the bonnet), (find a car wash|off to the car wash)
(the car|she|this thing) (is filthy|is caked in mud|could do with a bath), (where's a car wash|find somewhere to wash it)
(where can I|who will) (have the car washed|get this mud off|give the car a wash) (round here|)
(let's|time to) get (the car|her|this thing) (washed|sparkling|clean) (somewhere near|)
(salt and mud|pollen|tree sap) all over the (paint|car), (to the nearest car wash|car wash please)
I'm (picking up a date|selling the car|going to a wedding) and the car is dirty, (car wash please|find a car wash)"""),
    ("stop_navigation", {}, "Navigation ended.", """
I could (drive|find) (this|it|the rest) (blindfold|in my sleep), (end the route|navigation off)
(the trip|the visit|the party) has been called off, (cancel the route|no more guidance|stop the navigation)
(I recognise|we know) (this street|the area|it round here), (you can stop guiding|guidance off|I don't need directions)
(scrap|bin|chuck out|wipe) the (route|destination|guidance)
(that's|there's) the house over there, (stop guiding|navigation can stop|end the route)
(I'd rather|we'll) (follow our noses|just drive around|follow the signs), (stop the navigation|no route please)
(the guidance|the route|the sat nav) can (end|finish|be switched off) (here|now)
give the (sat nav|navigation|route guidance) a rest (now|)
(arrived|we've got there|destination reached), (thanks, route off|switch the navigation off|stop the guidance)
(no destination|without a destination) (now|any more|from here on)
(we'll|I'll) (wing it|manage alone|do it from memory) from here, (navigation off|end the guidance)"""),
    ("set_route_avoidance", {"avoid": True}, "Avoiding {feature}.", """
(keep|get) (me|us) (away from|clear of|off) {feature}
(I've|we've) got (plenty of time|all day), so (no|without) {feature}
(everything|anything|all roads) except {feature}
(my wife|grandma|the dog) (can't bear|hates|gets nervous with) {feature}, (avoid them|plan without)
(spare|save) us {feature} (today|on this journey|if you can)
(work|find) your way round {feature}
{feature} (are|is) (out of the question|not for me|a no-go) (today|on this trip|)
(plan|make) it (so that|so) we (don't need|don't have to use|miss) {feature}
(rather|better) a detour than {feature}
(leave|cut) {feature} out of (the trip|the route|it)"""),
    ("set_route_avoidance", {"avoid": False}, "Allowing {feature}.", """
(from me|from my side|as far as I'm concerned), {feature} (are|is) (fine|allowed) (again|now)
(we've changed our minds|I don't care any more), you (may|can) (use|include) {feature} (again|)
{feature} (may|can) be (part of|on|in) the route (again|now|)
(lift|drop|remove) the ban on {feature}
I've got nothing against {feature} (any more|now|)
(go ahead|feel free) and (use|take|include) {feature} (again|)
there's no (need|reason) to (avoid|dodge|go round) {feature} (any more|now|any longer)
(stop|no longer|quit) avoiding {feature}
{feature} (okay|allowed|permitted) (again|)"""),
    ("set_route_avoidance", {"feature": "tolls", "avoid": True}, "Avoiding tolls.", """
I'm (skint|broke|saving up), (no paying for roads|find a route that's free|nothing that costs a toll)
(not a penny|no money) for (using the road|the toll man|road charges)
(I've no|I haven't any) (coins|change|cash) for toll (booths|gates), (avoid them|go round them)
(a free|a toll-free|a no-charge) (route|road) (please|would be better)
(the road fees|the toll charges) are (a rip-off|outrageous), (avoid them|go round them)
why pay (for roads|to drive)? (Go round the tolls|Avoid the toll roads)
(dodge|get round) the (toll gates|toll plaza|road charges)"""),
    ("set_route_avoidance", {"feature": "motorways", "avoid": True}, "Avoiding motorways.", """
(country roads|back roads|A-roads|B-roads) only (please|today|)
(the motorway|motorway driving) (scares me|is so dull|is full of lorries), (keep off it|avoid motorways|take the country roads)
(I've just passed my test|I'm a nervous driver), (no motorways please|keep me off the motorway)
(take|send) us (across country|through the villages|over the small roads) rather than the motorway
(anything|I'd take any road) but the (motorway|interstate|freeway)
(not|never) the (M roads|motorway|freeway), (thanks|plan without it|please)
(we'd|I'd) like to see the (countryside|villages), so avoid the (motorway|motorways)"""),
    ("set_route_avoidance", {"feature": "ferries", "avoid": True}, "Avoiding ferries.", """
I get (seasick|queasy on boats), (no ferries|avoid the ferry|keep to the land)
(keep|stay) on (dry land|solid ground), (no boats|no ferry)
(the crossing|the ferry) (takes too long|costs too much|is cancelled), (avoid ferries|find a way round it by land)
(with the dog|with this car|in this storm) I'm not (going on|boarding) a ferry, (plan without|avoid it)
(no|not a) (boat|ferry|ship) (on this route|in the route|for us), please
(over the bridge|the long way round) rather than (by ferry|on the ferry)"""),
    ("set_route_avoidance", {"feature": "motorways", "avoid": False}, "Allowing motorways.", """
(the back roads|these country lanes) take (for ever|too long), (you can use motorways again|allow the motorway)
(I've got over|I've lost) my fear of the motorway, (allow it again|you can use it again)
(we're|I'm) (late|in a hurry), motorways are (allowed|fine) (again|after all)
(let|allow) us (back|) on the (motorway|freeway|highway) (again|)
(the motorway|the freeway) is (back in|okay again|no longer off limits)
stop (dodging|avoiding) the (motorway|motorways|freeway)
(I take it back|on reflection), motorways (are okay|may be used|are allowed)"""),
    ("set_guidance_voice", {"on": True}, "Spoken directions on.", """
(why so quiet|have you lost your voice), sat nav? (Tell me the turns|Speak up again)
(call out|shout out|spell out) the (turns|junctions|exits) (for me|)
(I want to|let me) hear where to turn
(my co-driver|my wife|my map reader) is asleep, (tell me the turns aloud|voice directions please)
(give|lend) the (sat nav|navigation|route) a voice (again|)
(I drove past|I missed) the turn because (nobody said anything|you were silent), (spoken directions on|voice on)
(left here, right there|in two hundred yards turn left), I (want|need) to hear (that|such things) again
(audible|spoken|verbal) (directions|instructions|guidance) (please|on)
the (directions|announcements) (may|can|should) be (spoken|read out|audible) again
(I'd rather|I prefer to) (listen to|hear) the directions than look at the map"""),
    ("set_guidance_voice", {"on": False}, "Spoken directions off.", """
(every two minutes|all the time) turn left, turn right, (spare me the voice|stop the announcements)
the (sat nav|navigation) (chatters|babbles|yaps) too much, (voice off|turn its voice off)
(gag|hush|shush) the (sat nav|navigation lady|sat nav voice)
(directions|guidance|the route) on the (screen|map) only, no (talking|voice)
(I can read a map|I've got eyes), (no spoken directions|stop calling out the turns)
(the baby's asleep|we're having a conversation), (no spoken directions|sat nav voice off)
(no more|an end to the) (turn left|in three hundred metres) (announcements|commands)
(stop|quit) (calling out|announcing|reading out) the (turns|exits|directions)
(leave|keep) the route (up|running) but (drop|lose) the (voice|announcements)
the (announcements|spoken instructions) (can|may) (go|stop|be switched off)
who can stand that (sat nav|navigation) voice? (Turn it off|Silence it)"""),
    ("zoom_map", {"direction": "in"}, "Map larger.", """
(I'd need|you'd need) a magnifying glass for (this|that) map, (zoom in|make it bigger)
which of (those little lanes|the side roads) is it on the map? (Zoom in|Go closer)
(show|give) me the (details|little streets|house numbers) on the map
(pull|bring|fetch) the map (closer|nearer)
(closer|nearer) (in|) on the map (please|a bit|)
the map (could be|should be|needs to be) (bigger|a bit closer|larger)
(the junction|this roundabout|the interchange) (looks like spaghetti|is a muddle) on the map, (zoom in|magnify it)
(one|another) (step|notch|level) (closer|in) (on|with) the map
(my eyes aren't good enough|I left my glasses at home), (enlarge the map|make the map bigger)
(magnification|zoom) of the map up (a bit|please|)"""),
    ("zoom_map", {"direction": "out"}, "Map smaller.", """
(where on earth|whereabouts) is that on the map? (Zoom out|Show more of it)
(the map|all I see on the map) is (one crossroads|three houses|a single street), (zoom out|go further out)
(let's|I'd like to) see the (whole country|whole city|county|region) on the map
(a bird's-eye|a wider|a broader) view of the map (please|)
(push|move|take) the map (further away|back a bit|back)
(less|not so much) detail on the map
(one|another) (step|notch|level) (out|back|further away) (on|with) the map
(widen|broaden|pull back) the (map|view on the map)
(show|give) (us|me) the (lie of the land|big picture|entire way) on the map
the map is (much|way) too (near|close up), (back a bit|zoom out)"""),
]
