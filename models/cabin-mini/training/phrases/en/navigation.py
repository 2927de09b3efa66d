"""English: where to go, stops, places of a kind, the route and the map. The notation is explained in the README."""

MACROS = {
    "nnav": "(navigation|sat nav|satnav|route guidance|guidance|navigation system|nav|GPS|route|directions)",
    "ngo": "(take me|take us|drive me|drive us|navigate|navigate me|guide me|guide us|bring me|bring us|get me|get us|lead me|direct me|head|drive|route me|steer me|go)",
    "nclose": "(nearest|closest|next|first available|nearest available|cheapest)",
    "nnear": "(nearby|near me|near here|close by|around here|in the area|round here|not far from here|in the vicinity|on the way|along the route|along the way|)",
    "nneed": "(I need to|I have to|I've got to|I must|I gotta|we need to|we have to|we've got to|we must|we should|I should|I'd better|I'm supposed to|I ought to)",
    "nwant": "(I want to|I'd like to|I would like to|I wanna|we want to|we'd like to|I feel like|I'm hoping to)",
    "nvoice": "(voice guidance|spoken directions|guidance voice|navigation voice|sat nav voice|voice directions|voice instructions|spoken instructions|turn-by-turn announcements|navigation announcements)",
    "nlady": "(lady|woman|voice|sat nav lady|navigation lady|sat nav)",
}

ENUMS = {
    "category": {
        "charging_station": ["charging station", "charger", "charging point", "fast charger", "supercharger", "car charger", "charge point", "quick charger"],
        "fuel_station": ["petrol station", "gas station", "fuel station", "filling station", "service station", "petrol pump"],
        "parking": ["car park", "parking lot", "parking space", "parking garage", "parking spot", "multi-storey", "place to park"],
        "restaurant": ["restaurant", "place to eat", "pizzeria", "diner", "burger place", "steakhouse", "fast food place", "chip shop", "takeaway", "curry house"],
        "cafe": ["café", "cafe", "coffee shop", "coffee place", "coffee house", "tea room"],
        "hotel": ["hotel", "place to sleep", "motel", "bed and breakfast", "lodge", "guest house", "hostel", "place to stay", "B and B"],
        "hospital": ["hospital", "clinic", "casualty department", "trauma centre"],
        "pharmacy": ["pharmacy", "chemist", "drugstore", "chemist's", "dispensary"],
        "supermarket": ["supermarket", "grocery store", "food shop", "grocery shop", "corner shop", "convenience store"],
        "car_wash": ["car wash", "carwash", "hand car wash", "drive-through car wash"],
    },
    "place": {
        "home": ["home", "back home", "to my house", "to my place", "to our house"],
        "work": ["to work", "to the office", "to my office", "to my workplace", "back to work"],
    },
    "feature": {
        "tolls": ["tolls", "toll roads", "toll booths", "paid roads", "roads that cost money", "toll stations"],
        "motorways": ["motorways", "highways", "freeways", "the motorway", "the highway", "interstates"],
        "ferries": ["ferries", "the ferry", "ferry crossings", "car ferries", "boats"],
    },
}

VARIANTS = [
    ("navigate_to", {}, "Route to {destination}.", """
!<ngo> to {destination}
<nwant> (go|drive|get|travel|head|be driven) to {destination}
<nneed> (go|drive|get|be at|make it|travel|head over) to {destination}
(how do I|how do we|how can I) (get|go|drive) to {destination}
(what's|what is|which is) the (best|fastest|quickest|shortest|) (way|route|road) to {destination}
!(start|begin|launch|set up) (the|) <nnav> to {destination}
!(set|put|change|enter) (the destination|my destination|the navigation|the sat nav|the GPS) to {destination}
!(enter|type in|put in|punch in|key in|plug in|program) {destination} (as the destination|as destination|in the sat nav|into the navigation|)
(heading|we're off|on the way|off|next trip) to {destination}
(destination|new destination|the destination is|my destination is) {destination}
(directions|route|navigation|way|sat nav|navigate) to {destination}
!(find|show me|calculate|plan|plot|work out|look up|map out|give me) (a|the) (route|way|fastest way|directions) to {destination}
(let's|let us|shall we) (go|drive|head|get going|set off|make our way) to {destination}
(we're|I'm) (off|going|driving|heading|on my way|on our way) to {destination} (today|now|tonight|)
(where is|where's) {destination} (from here|), (take me there|guide me there|drive me there)
(I'm|we're) (expected|meeting someone|due|having a meeting) (at|in) {destination}
(I've got|I have|we have) (an appointment|a meeting|a date|a job interview|a wedding|a booking) (at|in) {destination} (today|)
(visiting|we're visiting|I'm visiting) friends in {destination:town}, (show me the way|take us there|lead the way)
(could we|can we|may we) (go|drive|head) to {destination} (please|now|instead|)
(take the|give me the|what's the) (quickest|fastest|shortest) (route|way|road) to {destination}
(I'm lost|I don't know the way|I've no idea how to get there|I've never been there), (I need to get|take me|guide me) to {destination}
{destination:town} (please|here we come|it is then)
!(show|tell) me (the way|how to get) to {destination}
(where do I|which way do I) (go|drive|turn) for {destination}
I've never been to {destination}, (guide me|lead the way|show me the way)
!get me over to {destination} (as fast as you can|)
my (flight|train) (leaves|goes) from {destination:place}
let's make a trip to {destination}
how about (a trip|going|a drive) to {destination}"""),
    ("navigate_to_saved", {}, "Route {place}.", """
!(take me|take us|drive me|drive us|drive|guide me|bring me|bring us|get me|get us|navigate|lead me|go|head|route me|direct me) {place}
(I want|I'd like|I need|I have|I've got|it's time|we need|we have|we want) to (go|get|drive|head) {place}
(let's|let us|can we|could we|shall we) (go|drive|head|get) {place}
(how do I|what's the fastest way to|what's the quickest way to) get {place}
(the way|directions|route|navigation|fastest route|quickest route) {place}
!(start|set) (the|) (navigation|route guidance|sat nav|route) {place}
(off|straight|on the way) {place} (please|now|we go|)
(I'm|we're) (going|driving|heading|off) {place} (now|)
!(show me|find|calculate|plan) (the|a) (way|route) {place}"""),
    ("navigate_to_saved", {"place": "home"}, "Route home.", """
(home|home please|home James|home sweet home|homeward bound|going home|back home)
(I'm|we're|the kids are) (tired|knackered|exhausted|beat|shattered|dead tired|worn out), (home|take me home|take us home|let's go home|get us home)
(that's enough|enough|I've had enough) for today, (home|take me home|let's go home|off home)
(I just|I only) want (to be|to get|to go) home
(work is over|school's out|the shift is over|the party's over|knocking-off time|time to call it a day), (home|take me home|let's go home|off home)
(I want|I need) my (own bed|bed|sofa|couch), (take me home|home|let's get home)
!(take|bring|drive|get) the kids home
(dinner's|dinner is|the family is|my wife is|my husband is|the cat is) waiting (for me|) at home
which way is home
(set|enter|put in|make) home as (the|my) destination
(destination|navigate|route|sat nav|drive) home
there's no place like home
!(take|drive|bring) me (to where I live|to my home|to my home address|to my house|to my flat|back to my place|to our house)
(let's|time to|we should|I'd better) (hit the road home|get going home|make our way home|head home|head back home|be getting home)
I (forgot|left) (my wallet|my phone|my keys|something) at home, (go back|back there|take me back)
(my home|our home|my house), please"""),
    ("navigate_to_saved", {"place": "work"}, "Route to work.", """
(work|to work please|off to work|office please|to the office)
(I'm|I am) (late for work|due at work|running late for the office|on early shift)
(the boss is|my colleagues are|the team is) waiting (for me|) at (work|the office)
(another day|another dollar|back to the grind|back to the daily grind|duty calls), (to work|off to work|take me to work|take me to the office)
(which way is|how long is the way to|directions to|destination|set destination to) (work|the office|my office|my job)
(I have|I've got|I need) to (get|be|go|drive) (in|) to (work|the office|my job) (by nine|early|on time|today|)
!(take|bring|drive|get) me to (work|the office|my office|my desk|my job|the firm|my workplace|the place I work)
(first|today) (I have to|I must|I need to) go to (work|the office)
I (left|forgot) my (laptop|badge|papers|bag) at (work|the office), (take me there|go there|back there)
my shift (starts soon|is about to start|begins in half an hour)
(set|enter|put in|make) (work|the office) as (the|my) destination
(let's|time to|I'd better) (get going|head off|set off|be off) to (work|the office)
the office is calling"""),
    ("add_stop", {}, "Stop: {destination}.", """
!(add|put in|insert|include|plan|plan in|schedule|squeeze in) (a stop|a stopover|a waypoint|an intermediate stop|a break|a detour) (at|in) {destination}
!(add|put in|insert|include) {destination} (as a stop|as a waypoint|as a stopover|to the route|to my route|on the way|to the trip|along the way)
!stop (off|over|briefly|quickly|by|) (at|in) {destination} (on the way|first|along the way|before we get there|)
!(go|drive|come|swing|pass|take me|route us|travel) via {destination}
!(swing|drop|pop|stop|pass|nip) by {destination} (first|on the way|on the way there|quickly|)
(I want|I'd like|we want|I need|we need|we have|I have) to (stop|stop off|make a stop|pop in|drop in|swing by|call in) (at|in) {destination} (on the way|first|before that|)
(on the way|along the way|before that|first) (I need|I want|we need|we have) to (stop|go|call in) (at|in) {destination}
(can we|could we|let's) (stop|stop off|make a stop|have a stopover|pop in) (at|in) {destination} (on the way|)
(can we|could we|let's) (go|drive) via {destination}
(stopover|waypoint|intermediate stop|stop on the way at|via) {destination}
I have to (pick someone up|drop something off|fetch something|collect a parcel|pick up the kids) (at|in) {destination} on the way
(the route|our route) should (go|lead) (via|through|past) {destination}
one more stop (at|in) {destination}
(another|a quick|one) stop at {destination} (please|before we go on|then on we go|)
make {destination} a (stop|stopover|waypoint)
(let's|we could|we'll) stop in {destination} on the way
(a detour|make a detour|take a detour) (through|via|to) {destination}, then carry on
is it possible to stop (off|) (at|in) {destination} on the way
keep the destination but (stop|go by|call) (at|in) {destination} (first|)
(pass|go) through {destination} on the way
(pick up|collect) (Grandma|the kids|my friend) (at|from) {destination} on the way"""),
    ("find_nearby", {}, "Searching: {category}.", """
!(find|look for|search for|show me|locate|look up) (me|us|) (a|the <nclose>|some|another) {category} <nnear>
(where is|where's) (the|a) <nclose> {category}
(where can I|where can we|where do I|where do we) (find|get to|go to) (a|the <nclose>) {category} <nnear>
!<ngo> to (a|the <nclose>|some|any) {category}
(is there|do you know|are there|have they got) (a|any) {category} (nearby|near here|around here|close by|not too far|on the way|in town)
(I need|we need|I want|we want|I'm looking for|we're looking for|I could use|I'm after) (a|the <nclose>|to find a|another) {category} (nearby|soon|now|quickly|)
<nclose> {category}
{category} (nearby|near me|around here|close by|near here|on the way|please)
(let's|can we|could we) (find|look for|go to|stop at|drive to|make a stop at) (a|the <nclose>) {category}
(how far is|how do I get to|which way to) the (nearest|closest|next) {category}
(any|which) {category} (around here|nearby|near me|close to us)
(I have|I've got|we need|we have) to (find|get to|go to|stop at) a {category}
(get me|get us|take me) to a {category} (fast|quick|asap|before it closes|)
!show me (every|all the|some) {category} <nnear>
stop at (a|the next|the nearest) {category} (on the way|)
we could (stop at|do with) a {category}
(there must be|surely there's) a {category} (somewhere|around here|near here)"""),
    ("find_nearby", {"category": "charging_station"}, "Searching: charging station.", """
where can (I|we) (charge|charge up|charge the car|recharge|top up the battery|plug in|get some juice|plug the car in)
(I|we) (need|have|want) to (charge|recharge|charge the car|plug in|top up the battery) (soon|now|on the way|before we go on|somewhere|)
the (battery|car) is (low|nearly empty|almost empty|running out|on its last legs|almost dead|nearly flat|going flat|running low), (where can I charge|I need a charger|find me a charger|find somewhere to charge|take me to a charger)
(the car|she|this thing) needs (juice|power|electricity|a charge|charging|to be charged|plugging in)
(I'm|we're) (nearly out of|running low on|almost out of|low on) (juice|battery|charge|power|electricity)
(somewhere|anywhere|a place) to (charge|charge up|plug in|recharge|juice up)
!find (me|us|) (somewhere|a place|a spot) to (charge|plug in|recharge|charge up)
(is there anywhere|can we find somewhere) to (charge|plug in|recharge) (around here|nearby|)
the (battery|charge) won't (last|get us there), (we need to charge|find a charger)
(let's|can we) (charge somewhere|stop to charge|go and charge|find some juice)
I (can't|won't) make it (home|there) without (charging|a charge)
(fuel for|feed|food for) the electric car, where (is there|is)
a free charging (bay|spot|stall) near here"""),
    ("find_nearby", {"category": "fuel_station"}, "Searching: petrol station.", """
(I|we) (need|have|want) to (fill up|tank up|get petrol|get gas|refuel|get fuel|get diesel|fuel up|fill the tank)
where can (I|we) (fill up|get petrol|get gas|refuel|buy diesel|get some fuel|tank up)
(I'm|we're) (nearly out of|running out of|low on|almost out of) (petrol|gas|fuel|diesel)
the (tank is|tank's) (nearly empty|almost empty|running dry|on reserve|close to empty)
(somewhere|anywhere|a place) to (fill up|get petrol|get gas|refuel|tank up)
(we need|I need|I could do with) (petrol|gas|fuel|diesel|a full tank|some juice from the pump)
(let's|can we|could we) (fill up|get petrol|get some gas|stop for petrol|stop for fuel|refuel)
the (fuel|petrol|gas) light (is on|came on|is blinking)
where's the cheapest (petrol|gas|diesel|fuel)
we're running on (fumes|empty)
!find somewhere to (fill up|refuel|get gas)"""),
    ("find_nearby", {"category": "parking"}, "Searching: car park.", """
where can (I|we) (park|leave the car|put the car|park the car|ditch the car|stop and park)
(I|we) (need|have|want) to (park|leave the car|find somewhere to park|get parked|park up) (somewhere|soon|near here|)
(somewhere|anywhere|a place|a spot) to (park|leave the car|put the car)
!find (me|us|) (somewhere|a place|a spot|a space|a free space) to (park|leave the car|put the car)
(parking|parking nearby|free parking|parking please|parking around here|park and ride|cheap parking)
is there (anywhere|somewhere|any parking|any space) (to park|) (around here|nearby|close by|)
(I|we) (can't find|don't see) (a space|anywhere to park|a parking spot)
(let's|can we|could we) (park somewhere|find a spot|leave the car somewhere)
how's the parking (around here|near here), (find me a spot|show me some)
is there a (free|) (space|bay) for the car (near here|around here)
!(get|find) me parking (near here|close by|)"""),
    ("find_nearby", {"category": "restaurant"}, "Searching: restaurant.", """
(I'm|I am|we're|we are|the kids are|everyone is|he's|she's) (hungry|starving|really hungry|famished|peckish|starved|ravenous|getting hungry|a bit hungry)
where can (I|we) (eat|get something to eat|have lunch|have dinner|get a bite|grab a bite|get breakfast|get a decent meal|get a burger|get a pizza|eat well)
my (stomach is rumbling|tummy is rumbling|stomach is growling|belly is empty|stomach is empty)
(I|we) (need|want|could do with|fancy|feel like) (something to eat|some food|a bite to eat|a proper meal|food|a snack|lunch|dinner|a burger|a pizza|fish and chips|a curry|some sushi|noodles|a kebab|a steak)
(somewhere|anywhere|a place) (nice|good|cheap|) to (eat|have lunch|have dinner|have a bite)
(let's|can we|could we) (eat|get food|grab a bite|have lunch|have dinner|go for a meal|get something to eat|stop for food|stop for lunch|stop to eat) (somewhere|)
(food|lunch|dinner|grub|something to eat) (now|please|time|would be good)
I (haven't eaten|didn't have lunch|skipped breakfast|could eat a horse)
what's (good to eat|there to eat) (around here|nearby|near here)
is there (anywhere|somewhere) to eat (around here|nearby|)
(a good|some) (italian|chinese|indian|thai|greek|mexican|vegetarian) (place|food|restaurant) (nearby|near here|around here)
the (little one|baby|dog and I) (wants|want) (food|chips|nuggets|to eat)
it's (lunchtime|dinner time|time for lunch|time for dinner)"""),
    ("find_nearby", {"category": "cafe"}, "Searching: café.", """
where can (I|we) (get|have|drink|grab|find) (a coffee|some coffee|coffee|a cup of tea|a cappuccino|a latte|an espresso|a flat white|a cuppa|cake)
(I|we) (need|want|could do with|fancy|could use|'d love|could murder) (a coffee|some coffee|coffee|a cup of coffee|a cuppa|a cappuccino|an espresso|a latte|caffeine|a hot chocolate|some cake|a brew)
(let's|can we|could we) (get|have|grab|stop for|go for) (a coffee|coffee|a cuppa|a cup of tea|a cappuccino|some cake|a latte)
(coffee|coffee please|coffee time|coffee break|a coffee would be nice|a cuppa would be lovely)
(I'm|I am) (gasping for|dying for|desperate for|craving) (a coffee|coffee|a cuppa|caffeine|a cup of tea)
is there (anywhere|somewhere) (for|to get) (coffee|a coffee|a cuppa) (around here|nearby|)
without (coffee|my coffee|caffeine) I'll (fall asleep|never make it|not survive)
(somewhere|a place) (nice|) for (coffee and cake|a coffee|a cup of tea|a tea)
!find (me|us|) (a|some) (coffee|good coffee|decent coffee)
I'm (nodding off|half asleep), (coffee|I need coffee|where's the coffee)
(stop|pull in) for (a coffee|coffee) (on the way|)"""),
    ("find_nearby", {"category": "hotel"}, "Searching: hotel.", """
(I|we) (need|want|have to find) (somewhere to sleep|a bed|a bed for the night|a room for the night|somewhere to stay|a place for the night|a room)
where can (I|we) (sleep|stay|spend the night|stay the night|stay overnight|get a room|crash tonight)
(somewhere|anywhere|a place) to (sleep|stay|stay the night|spend the night|crash|kip)
(I'm|we're) (too tired|not going) to (drive on|make it home) tonight, (where can we sleep|find us a bed|find a place to stay)
!find (me|us|) (somewhere to sleep|a bed for the night|somewhere to stay|accommodation|lodging|a room)
(let's|can we|could we) (find a room|stay somewhere for the night|spend the night somewhere|stop for the night)
(accommodation|lodging|rooms) (nearby|near here|for tonight|)
where's the cheapest room (around here|for tonight)
we won't get there (today|tonight), (a hotel|a hotel please|we need a bed)
is there (anywhere|somewhere) to (stay|sleep) (around here|nearby|)
we should (call it a night and|) sleep somewhere (near here|on the way)"""),
    ("find_nearby", {"category": "hospital"}, "Searching: hospital.", """
(I need|we need|she needs|he needs) (a hospital|to go to hospital|to get to a hospital|to go to A and E|to go to the ER|to see a doctor urgently|medical help|emergency treatment)
(my wife|she|my partner) is (having the baby|in labour|about to give birth)
(I|he|she) (broke|has broken|think I broke) (an arm|a leg|my wrist|his foot)
!(get|take|rush|drive|bring) (me|us|her|him|my son|my daughter) to (hospital|a hospital|the ER|A and E|casualty|the emergency room)
(I have|he has|she has|I'm having) (chest pains|terrible chest pain|trouble breathing|a heart attack|a stroke)
(it's an emergency|this is an emergency|emergency), (hospital|the nearest hospital|we need a doctor|take us to hospital)
(he's|she's|I'm|my son is) (bleeding badly|badly hurt|seriously injured|hurt badly|losing a lot of blood)
where's the (nearest|closest) (ER|A and E|emergency room|casualty)
(hospital|hospital now|hospital quick|emergency room|to the hospital)
(someone|my passenger) (has passed out|is unconscious|fainted), where's a hospital
her water (broke|has broken)"""),
    ("find_nearby", {"category": "pharmacy"}, "Searching: pharmacy.", """
(I|we) (need|want|have to get) (some medicine|painkillers|aspirin|cough drops|something for my headache|plasters|cough syrup|allergy tablets|nappies and medicine|ibuprofen|a prescription filled)
where can (I|we) (get|buy|find) (medicine|painkillers|aspirin|something for a cold|tablets|cough medicine|my prescription|plasters|headache pills)
(I've got|I have) a (prescription|prescription to pick up|terrible headache and no pills|cold and need medicine)
!find (somewhere|a place) (to buy|for|that sells) (medicine|painkillers|my prescription)
(let's|can we|could we) (get|pick up|stop for) (some medicine|painkillers|my prescription|the tablets)
(pharmacy|chemist|drugstore|the chemist's) (please|open now|that's still open|)
is there (anywhere|somewhere) (to get|that sells) (medicine|painkillers|aspirin) (nearby|)
my head is (killing me|splitting), where's a chemist
(I ran|I'm|we're) out of (my tablets|my pills|medicine|insulin)
an all-night (chemist|pharmacy)
the baby (has a fever|is teething|needs medicine), (where's a pharmacy|find a chemist)"""),
    ("find_nearby", {"category": "supermarket"}, "Searching: supermarket.", """
(I|we) (need|want|have) to (buy groceries|go shopping for food|do the shopping|get groceries|do the weekly shop|buy some food for tonight|stock up)
where can (I|we) (buy|get) (groceries|milk|bread|some milk|food for the weekend|fruit|bread and milk|water and snacks|something for the barbecue)
(we're|I'm) out of (milk|bread|eggs|butter|coffee at home|toilet paper)
(let's|can we|could we) (go grocery shopping|do the shopping|do the weekly shop|get groceries|pick up some groceries|stop for groceries)
(groceries|grocery shopping|food shopping|the weekly shop) (please|now|on the way home|)
!find (me|us|) (somewhere|a place) to (buy|get) (groceries|milk|food|bread)
the fridge is empty (at home|), (where can I shop|where's a supermarket|we need groceries|I need to go shopping)
(I|we) (need|forgot|have to get) (milk and bread|groceries|bread for tomorrow|food for the week|a few groceries)
is there (a|any) (tesco|aldi|lidl|walmart|sainsbury's) (nearby|around here|near here)
I need to pick up (a few things|a few bits|something) for (dinner|the barbecue|breakfast) on the way"""),
    ("find_nearby", {"category": "car_wash"}, "Searching: car wash.", """
the car is (filthy|dirty|covered in mud|a mess|caked in mud|really dirty|covered in bird droppings|disgusting)
(I|we) (need|want|have) to (wash the car|get the car washed|clean the car|get the car cleaned|have it washed)
where can (I|we) (wash the car|get the car washed|clean the car|have the car cleaned|get it washed|get a wash)
(the car|she|it|this car) (needs|could do with|could use) (a wash|washing|a good clean|a clean|a shower|a good wash)
(let's|can we|could we) (wash the car|get the car washed|go and wash the car|give the car a wash)
!find (somewhere|a place) to (wash the car|get the car washed|have the car cleaned)
is there (anywhere|somewhere) to (wash|clean) the car (nearby|)
(I'm ashamed of|look at) how dirty (the car|this car) is
I can write my name in the dirt on the (bonnet|paint|doors)"""),
    ("stop_navigation", {}, "Navigation ended.", """
!(stop|end|cancel|quit|abort|exit|terminate|finish|kill|close|drop) (the|) <nnav>
!(turn|switch|shut) off the (navigation|sat nav|satnav|route guidance|nav|GPS)
!(turn|switch) the (navigation|sat nav|satnav|route guidance|nav|GPS) off
(navigation off|sat nav off|stop navigation|stop navigating|route guidance off|end route|cancel route|no more directions|nav off)
I don't need (the|any) <nnav> (any more|anymore|from here|any longer|now|to find it)
!(delete|clear|forget|remove|drop|scrap) (the destination|my destination|the route|the whole trip)
(I|we) know the way (from here|now|by heart|)
(I'll|we'll) (find it|find my way|find our way|find it on our own|manage|get there) (from here|without help|without you|on my own|without the sat nav)
(we're here|we've arrived|I'm there|we've reached it|we made it|this is it), (stop the navigation|you can stop guiding|end guidance|turn off the sat nav|navigation off)
!stop (guiding me|navigating|giving me a route|showing me the way|leading me|guiding us)
(I've|we've) (changed my mind|changed our minds|decided not to go), (cancel the route|stop the navigation|forget the destination|no destination)
(we're|I'm) not going there (any more|anymore|after all)
(can we|could we|let's) (end|stop|cancel|do without) the (navigation|route|guidance|sat nav)
(I|we) don't want to go there (any more|after all|now)
you can stop (navigating|guiding|the navigation) now
(forget|never mind|scrap) the (route|destination|trip)
no navigation (please|now|any more)"""),
    ("set_route_avoidance", {"avoid": True}, "Avoiding {feature}.", """
!(avoid|skip|bypass|leave out|stay off|keep off|steer clear of|exclude|miss out) {feature}
(no|without) {feature} (please|on the route|on this trip|on the way|)
(I|we) (don't want|would rather not take|hate|don't like|'d rather avoid|refuse|can't stand) {feature}
!(plan|find|take|choose|calculate|pick) (a|the|another) route (without|that avoids|avoiding|with no) {feature}
is there a (route|way) (without|avoiding|that has no) {feature}
(can we|could we|let's) (go|get there|drive|do it) without {feature}
(can we|could we|let's) (avoid|skip|stay off|miss) {feature}
(the route|our route) should (avoid|leave out|not use|not include) {feature}
{feature} off (the route|)
!don't (use|take|route me over|route us via|send me on|include) {feature}
(anything|any way|any road) but {feature}
(I'd prefer|I'd like|I want) a (way|route) without {feature}
(not on|not via|not over) {feature}"""),
    ("set_route_avoidance", {"avoid": False}, "Allowing {feature}.", """
!(allow|permit|include|use|accept) {feature} (again|on the route|)
{feature} (are|is) (fine|okay|allowed|all right|no problem|permitted) (again|by me|now|)
!(stop|quit) avoiding {feature}
(I|we) (don't mind|have nothing against|can live with|am fine with|'re happy with) {feature} (after all|again|)
you (can|may) (use|take|include|route me over) {feature} (again|)
!(plan|find|calculate) (a|the) route (with|including|that uses) {feature}
there's no need to avoid {feature} (any more|anymore)
(can we|could we|let's) (use|take|allow|include) {feature} (again|after all|)
{feature} (allowed|are back in|again please|can be used)
!(put|take) {feature} back (in|into the route)
don't avoid {feature} (any more|anymore|now)
(with|including) {feature} (again|this time)"""),
    ("set_route_avoidance", {"feature": "tolls", "avoid": True}, "Avoiding tolls.", """
(I|we) (don't want|don't feel like|am not going|'m not willing) to pay (a toll|tolls|for the road|road charges)
(I've no change|I've no coins|I don't have any money) for the toll
(no|without) (tolls|toll|toll roads|road charges|vignette)
a (free|toll-free) (route|road|way) (please|)
(those|these|the) tolls are (a rip-off|too expensive|robbery|daylight robbery|far too dear)
!(only take|take|keep to|use) (free roads|roads that are free|toll-free roads)
the route mustn't cost (anything|us any toll)
(I'm not|we're not) paying (to drive on a road|for the road|any tolls)
(can we|could we) (get there|go) without paying (a toll|tolls)"""),
    ("set_route_avoidance", {"feature": "motorways", "avoid": True}, "Avoiding motorways.", """
(I'd|we'd) (rather|like to) (take|drive on|use) (the back roads|country roads|the scenic route|the B roads|small roads|minor roads|the country lanes)
(I|we) (don't feel like|hate|don't like|am scared of) (driving on|going on|being on) the (motorway|highway|freeway)
(let's|can we|could we) (take|go by) (the scenic route|the back roads|country roads|the A roads)
!(take|use|keep to|stay on) (back roads|the back roads|country roads|the country roads|B roads|minor roads)
(the|this) (motorway|highway|freeway) (is boring|makes me nervous|scares me|is a nightmare), (go another way|let's take country roads|keep me off it)
no (motorway|highway|freeway|motorways|freeways) (please|today|)
!(keep|get) me off the (motorway|highway|freeway|interstate)
(I'm|we're) in no hurry, (take the country roads|the scenic route please|back roads only)
(something|a route) more scenic than the (motorway|highway)"""),
    ("set_route_avoidance", {"feature": "ferries", "avoid": True}, "Avoiding ferries.", """
(I|we) (get|'m getting|always get) (seasick|sea sick), no (ferry|boat|ferries)
(I|we) (don't want|don't like|hate|'d rather not) (to take|to go on|taking|going on) (a boat|the boat|a ferry|the ferry|any boats)
!(stay|keep) (on land|on dry land|off the water)
(no boats|no ferry|no ferries|no boat crossings|without the ferry|not over the water)
(can we|could we) (go|get there) (by road only|without a boat|over land)
is there a (bridge|way by road) instead of the ferry
(I've|we've) no ticket for the ferry, (go round|go by road|leave it out)
the ferry (takes too long|is too expensive|isn't running), (go round|drive round it|avoid it)"""),
    ("set_route_avoidance", {"feature": "motorways", "avoid": False}, "Allowing motorways.", """
(the motorway|the highway|the freeway|motorways) (is|are) (fine|okay|all right|quicker) (after all|again|)
(let's|can we|could we) (take|use|go on) the (motorway|highway|freeway) (after all|again|)
(back on|I'm happy with) the (motorway|highway|freeway) (again|)
(enough of|no more) (back roads|country roads), (the motorway|use motorways|motorway please|allow the highway)
!take the (motorway|highway|freeway) (again|this time)
it's fine to use the (motorway|highway|freeway)
(I'm|we're) in a hurry (now|after all), (allow motorways|use the motorway|motorways are fine)
(I don't|we don't) mind the (motorway|highway|freeway) (any more|after all|today)"""),
    ("set_guidance_voice", {"on": True}, "Spoken directions on.", """
!(turn|switch) (on the <nvoice>|the <nvoice> on)
!(activate|enable|start|bring back|give me|unmute) (the|) <nvoice>
<nvoice> (on|back on|please)
(I want|I'd like|I need) (to hear|) (the directions|spoken directions|the navigation|the voice|the instructions) (again|out loud|aloud|)
!(tell|announce) me (the turns|when to turn|the way|where to turn|where to go|the directions) (out loud|aloud|again)
!(say|read|speak|announce) the (directions|turns|instructions|route) (out loud|aloud|again|)
!make the (sat nav|navigation|GPS) (talk|speak) (to me|again|)
(the|why is the|why doesn't the) (sat nav|navigation) (silent|say nothing|tell me anything), (talk to me|voice on)
I (can't|don't want to) look at the (screen|map), (tell me where to go|tell me the turns|speak the directions)
(let|make) the (navigation|sat nav) <nlady> (talk|speak|guide me)
I keep missing (the turns|the exits|my exit), (speak up|say it out loud|tell me the turns)
(the sat nav|the navigation) should (talk|speak|tell me where to turn)
(could I|can I|can we) have the (sat nav|navigation) voice (back|on|again)"""),
    ("set_guidance_voice", {"on": False}, "Spoken directions off.", """
!(turn|switch) (off the <nvoice>|the <nvoice> off)
!(deactivate|disable|mute|silence|kill|shut off|stop) (the|) <nvoice>
<nvoice> off
!(stop|quit) (talking to me about the route|announcing the turns|giving me directions out loud|telling me where to turn|reading the directions|speaking the directions)
(the|that|this) (sat nav|navigation|GPS) (lady|woman|voice) (is annoying|gets on my nerves|never stops talking|drives me mad|talks too much|keeps interrupting)
!(shut up|silence|mute) the (sat nav|navigation|GPS) (lady|woman|voice|)
I don't (need|want) (the|any) (spoken directions|voice guidance|announcements|navigation voice|instructions out loud) (any more|)
(no|without) (spoken directions|voice guidance|navigation voice|announcements) (please|)
!(show|give) me the route (silently|without talking|without the voice|without sound)
I can (see|read) the (map|route|screen), no need to (say it|talk|announce every turn)
(the sat nav|the navigation) should (be quiet|stop talking|say nothing|keep its mouth shut)
(keep|guide|navigate) (the directions|me|) (quietly|silently|without speaking), just the map
(could|can) the (sat nav|navigation) (be quiet|stop talking|shut up)
quiet, (sat nav|navigation)"""),
    ("zoom_map", {"direction": "in"}, "Map larger.", """
!zoom (in|in a bit|in on the map|the map in|in closer|in a little|in some more|right in)
!(make|get) the map (bigger|larger|closer|more detailed)
(zoom in|map bigger|closer|bigger map|map closer|more detail on the map)
!(enlarge|magnify|blow up|expand) the (map|map view|street map)
I can't (see|read|make out) the (street names|streets|map|side streets|junction) (on the map|on the screen|properly|)
(I want|I'd like|I need) (a closer look at|a closer view of|more detail on) the (map|streets|junction)
the map is too (small|tiny|far away|far out)
show me (the map|the streets|this area|the junction) (closer|closer up|in more detail|up close)
(can we|could we|let's) (zoom in|get closer|have the map bigger|see the map closer)
everything on the map is (so|too|far too) (small|tiny)
!(go|move|get) (in|) closer on the map
the roads on the map are (tiny|too small)
(a bit|a little) (closer|nearer) (on|with) the map"""),
    ("zoom_map", {"direction": "out"}, "Map smaller.", """
!zoom (out|out a bit|out on the map|the map out|back out|out a little|out some more|right out)
!(make|get) the map (smaller|wider|less detailed)
(zoom out|map smaller|smaller map|wider view|map further away|bigger picture|overview)
!(shrink|widen) the (map|map view)
!show me (the whole route|more of the map|the bigger picture|the surroundings|the area|a wider area|the overview) (on the map|)
(I want|I'd like|I need) (an overview|to see the whole route|to see more of the map|to see the area|a bigger section of the map)
the map is too (big|close|large|detailed|far in|zoomed in)
(can we|could we|let's) (zoom out|see more of the map|see the whole route|have a wider map)
I only see (one street|my own street|two streets|this corner) on the map
!(go|move) (further out|out|back) on the map
I (can't|don't) see (where we are|the whole way|the rest of the route) on the map
the map (should show|could show) more (of the area|of the surroundings|)
(a bit|a little) further (out|away) (on|with) the map"""),
]
