"""How English is spoken around a request: openings, numbers, places, corrections, what refers to the turn before."""

MACROS = {
    "set": "(set|put|change|adjust|bring|get|move)",
    "turn": "(turn|switch|flick|flip)",
    "bit": "(a bit|a little|a little bit|a tad|a touch|slightly|a notch|one notch|a smidge|somewhat|)",
    "want": "(I want|I'd like|I would like|I need|I wanna have|we want|we'd like|we need|give me|give us|I'd prefer|I'd love)",
    "wantto": "(I want to|I'd like to|I would like to|I wanna|we want to|we'd like to|I'd love to|I'd prefer to|we'd prefer to)",
    "may": "(can|could|may|might) (I|we) (have|get)",
    "lets": "(let's|let us)",
    "mind": "(would you mind|do you mind|any chance of|how about|what about)",
    "temp": "(cabin temperature|temperature|climate|climate control|heating|temp|thermostat|inside temperature)",
    "ac": "(AC|A/C|air conditioning|air con|air conditioner|aircon|climate control|air-con)",
    "recirc": "(air recirculation|recirculation|recirculated air|recirculation mode|air recirc|recirc|recirculating air|inside air circulation|cabin air circulation|recycled air mode)",
    "fan": "(fan|blower|fan speed|ventilation fan|air blower|ventilator|blower speed|air flow|airflow)",
    "massage": "(massage|seat massage|massage function|massage seat|back massage|massager|massage programme)",
    "heat": "(seat heating|seat heater|heated seat|seat warmer|seat heat|bum warmer|bun warmer|heated seats)",
    "vent": "(seat ventilation|seat cooling|ventilated seat|seat fan|seat cooler|cooled seat|air-conditioned seat|seat air|seat vent)",
    "lumbar": "(lumbar support|lumbar|lower back support|back support|lordosis support)",
    "amb": "(ambient light|ambient lighting|mood light|mood lighting|ambience lighting|ambient lights|mood lights|accent lighting|LED strips)",
    "wheel": "(steering wheel heating|steering wheel heater|heated steering wheel|wheel heater|wheel heating|hand warmer in the wheel|heated wheel)",
    "cabinlight": "(interior light|cabin light|dome light|inside light|light in the cabin|interior lights|ceiling light|roof light|courtesy light|light inside|inside lights)",
    "reading": "(reading light|reading lamp|reading spot|map light|reading spotlight|spotlight|little lamp|overhead reading light)",
    "head": "(headlights|headlamps|low beams|main lights|head lights|dipped beams|driving lights|outside lights|front lights|dipped headlights|lights outside)",
    "high": "(high beam|full beam|main beam|high beams|brights|bright lights|long beams|full beams)",
    "fog": "(fog lights|fog lamps|fog light|foglights|fogs|front fog lights)",
    "hazard": "(hazard lights|hazards|hazard warning lights|warning lights|emergency flashers|four-way flashers|flashers|hazard flashers|warning blinkers)",
    "wip": "(wipers|windscreen wipers|windshield wipers|front wipers|wiper blades)",
    "rearwip": "(rear wiper|back wiper|rear window wiper|wiper at the back|wiper on the back window|tailgate wiper|rear screen wiper)",
    "frontdef": "(windscreen defroster|windshield defroster|front defroster|windscreen heating|heated windscreen|front demister|windscreen demister|windshield defogger|front defogger|defrost for the windscreen|front defrost|windshield heater)",
    "reardef": "(rear defroster|back defroster|rear window defroster|rear window heating|heated rear window|rear demister|rear window defogger|rear defogger|rear screen heater|back window heater|rear defrost)",
    "frontglass": "(windscreen|windshield|front window|front screen|front windscreen|front glass)",
    "rearglass": "(rear window|back window|rear windscreen|rear screen|back windshield|rear glass|back screen|rear windshield)",
    "sunroof": "(sunroof|sun roof|sliding roof|roof window|glass roof|moonroof|roof|panoramic roof|skylight)",
    "shade": "(sunshade|sun shade|roof blind|sun blind|roof shade|blind under the roof|sunblind|shade under the glass roof|roller blind in the roof|sunroof shade|sunroof blind)",
    "trunk": "(trunk|boot|tailgate|boot lid|luggage compartment|trunk lid|hatch|hatchback|rear hatch|liftgate)",
    "childlock": "(child lock|child locks|child safety lock|child safety locks|child-proof locks|kiddie lock|childproof lock|kids' lock)",
    "mirrors": "(mirrors|side mirrors|wing mirrors|outside mirrors|door mirrors|exterior mirrors)",
    "cruise": "(cruise control|cruise|tempomat|speed control|adaptive cruise control|ACC|cruise controller|speed holder)",
    "lane": "(lane assist|lane keeping|lane keeping assistant|lane keeping assist|lane keep assist|lane departure warning|lane assistant|lane departure assist|lane guard|lane holding|lane centring)",
    "regen": "(regeneration|regen|recuperation|regenerative braking|energy recovery|regen braking|brake recuperation|brake energy recovery)",
    "port": "(charging port|charge port|charging flap|charge flap|charging lid|charge port door|charging socket cover|flap of the charging port|charging door|charging cover|charge point flap)",
    "limit": "(charge limit|charging limit|charging target|battery limit|charge target|maximum charge|upper charge limit|target charge level|charge cap)",
    "vol": "(volume|sound volume|audio volume|sound level)",
    "nav": "(navigation|route guidance|navigation system|guidance|route)",
}

OPENINGS = ["", "", "", "", "", "", "please ", "please ", "can you ", "can you ", "could you ", "could you ", "can you please ", "could you please ",
            "would you ", "will you ", "would you please ", "would you kindly ", "could you possibly ", "could you quickly ", "could you maybe ",
            "can you just ", "could you just ", "could you also ", "can you go ahead and ", "would you be able to ", "are you able to ",
            "is it possible for you to ", "any chance you could ", "is there any chance you could ", "do you think you could ", "do you think you can ",
            "I was wondering if you could ", "I wonder if you could ", "it'd be great if you could ", "it would be nice if you could ",
            "I'd appreciate it if you could ", "I'd be grateful if you'd ", "would it be possible for you to ", "if you could ", "maybe you could ",
            "perhaps you could ", "you could ", "you can ", "you may ", "you might want to ", "why don't you ", "how about you ", "I want you to ",
            "I need you to ", "I'd like you to ", "I would like you to ", "I'm asking you to ", "I'd love you to ", "you need to ",
            "go ahead and ", "go on and ", "do me a favour and ", "do me a favor and ", "do us a favour and ", "be so kind and ",
            "be so kind as to ", "be a dear and ", "be a love and ", "be a darling and ", "be a good car and ", "please be so good as to ",
            "kindly ", "just ", "now ", "quickly ", "quick, ", "right, ", "right then, ", "okay, ", "okay so ", "ok ", "so ", "alright, ", "well, ",
            "hey, ", "hey car, ", "hey, can you ", "hey, could you ", "hey there, ", "hi, can you ", "hi, ", "hello, please ", "hello, ",
            "car, ", "car, please ", "computer, ", "assistant, ", "oi, ", "yo, ", "mate, ", "mate, can you ", "sweetie, ", "listen, ",
            "excuse me, could you ", "sorry, can you ", "sorry, could you ", "um, ", "um, can you ", "er, could you ", "oh, ", "oh, can you ",
            "yes, ", "yeah, ", "yeah, can you ", "then ", "and now ", "next, ", "first, ", "actually, ", "actually, can you ",
            "make sure you ", "try to ", "if possible, ", "when you can, ", "as soon as you can, ",
            "straight away, ", "hurry up and ", "come on, ", "pretty please ", "please could you ", "please can you ", "please would you ",
            "you'd better ", "I'm going to need you to ", "can I get you to ", "can I ask you to ", "could I ask you to ", "might I ask you to "]

CLOSINGS = ["", "", "", "", "", "", "", "", "", "", " please", " please", " please", " now", " for me", ", thanks", ", please", " thank you", " right now",
            " would you", ", would you", ", will you", ", could you", ", can you", " if you can", " if you could", " if you don't mind", ", if you don't mind",
            ", if that's possible", ", if possible", " for us", " for me please", " now please", ", thank you", ", thanks a lot", ", cheers", ", ta",
            ", thank you very much", " straight away", " right away", " at once", " immediately", " quickly", " quick", " real quick", " asap",
            ", mate", ", buddy", ", love", ", dear", ", darling", ", car", ", okay", ", yeah", ", all right", " when you can", ", when you get a chance",
            " this time", " today", ", that would be great", ", that'd be nice", ", that would be lovely", ", I beg you", ", pretty please",
            ", quick", ", hurry", ", be quick", ", come on", " then", ", then", " for a moment", " for now", " for the time being", " in a second"]

JOINS = [" and ", " and ", " and ", " and ", " and then ", " and then ", ", then ", ", and also ", " and also ", ", and ", ", and then ", " then ",
         ", also ", " also ", " plus ", ", plus ", " and please ", ", and please ", " and afterwards ", " and while you're at it ",
         ", and while you're at it, ", " and at the same time ", " and after that ", ", after that ", ". And ", ". Then ", ". Also ", ". Oh and ",
         ", oh and ", " oh and ", " and could you also ", " and can you ", " and could you ", ", and can you also ", ", then also ", " and just ",
         " and maybe ", ", "]

# Between sentences that ask for one thing each.
SENTENCES = [". ", ". ", ". ", ". And ", ". Oh, and ", ". Also, ", ". And then, ", ", and ", ", ", ", oh and ", "; "]

UNITS = {
    "celsius": ["", " degrees", " degrees", " degrees", "°", " °C", "°C", " degrees celsius", " degrees centigrade", " celsius", " deg"],
    "percent": ["", " percent", " percent", " percent", " per cent", "%", "%", " %", " pct"],
    "megahertz": ["", "", " megahertz", " MHz", "MHz", " FM", "FM {n}", " on FM", " megs"],
    "kilometers_per_hour": ["", " kilometers per hour", " kilometres per hour", " kilometres an hour", " kilometers an hour", " km/h", "km/h", " kph",
                            " kmh", " k an hour", " kays an hour", " clicks an hour"],
    None: [""],
}

RANGE_SAY = "I can only set {minimum} to {maximum}."

NO_SAY = "I cannot do that here."

UNSAFE_SAY = "That would be dangerous. I will not do it."

ENUMS = {
    "zone": {
        "driver": ["on the driver's side", "on my side", "for the driver", "on the driver side", "at the driver's seat", "in the driver's zone", "for the person driving",
                   "at the front left", "in the front on the left", "driver's side", "front left", "over here on my side", "on my side of the car", "where the driver sits",
                   "by the driver", "for the driver only"],
        "passenger": ["on the passenger side", "for the passenger", "on the passenger's side", "on the co-driver's side", "next to me", "for my passenger", "for the front passenger",
                      "at the front right", "in the front on the right", "on the right in front", "beside me", "for whoever sits next to me", "for the lady next to me",
                      "for the person beside me", "in the passenger zone", "passenger side", "for my co-driver", "front right", "on the seat next to mine"],
        "rear_left": ["in the back on the left", "at the rear left", "in the rear left", "rear left", "back left", "on the left in the back", "for the rear left passenger",
                      "behind the driver", "on the left-hand side in the back", "for the one in the back on the left", "for the child behind the driver", "in the left rear zone"],
        "rear_right": ["in the back on the right", "at the rear right", "in the rear right", "rear right", "back right", "on the right in the back", "for the rear right passenger",
                       "behind the passenger", "on the right-hand side in the back", "for the one in the back on the right", "for the child behind the passenger seat",
                       "in the right rear zone"],
        "front": ["in the front", "at the front", "up front", "for the front row", "for both of us in front", "in the front seats", "for driver and passenger", "in the front row",
                  "on both front sides", "for the two of us in the front", "front only", "for those in front", "only in front"],
        "rear": ["in the back", "in the rear", "for the kids in the back", "for the back row", "at the back", "for the children in the back", "for the rear passengers",
                 "for the back seats", "in the second row", "for the people in the back", "for everyone in the back", "back there", "for those sitting in the back",
                 "for the little ones in the back", "on the back seat", "in the rear of the car", "for my passengers in the back", "for the lot in the back", "for granny in the back",
                 "for the dog in the back"],
        "all": ["everywhere", "in the whole car", "for everyone", "for all of us", "in all zones", "throughout the car", "for everybody", "in the entire car", "all over the car",
                "all round", "for the whole cabin", "for the whole family", "on all sides", "in every zone", "front and back", "for all passengers", "in all the zones"],
    },
    "seat": {
        "driver": ["on the driver's seat", "for the driver", "of the driver seat", "on the driver's side", "on the driver seat", "in the driver's seat", "at the driver's seat", "on my side",
                   "for the person driving", "on the front left seat", "front left", "for the driver's seat", "driver's seat", "on the left front seat", "for whoever is driving"],
        "passenger": ["on the passenger seat", "for the passenger", "of the passenger seat", "on the passenger side", "for my passenger", "next to me", "for the seat next to me",
                      "on the seat beside me", "in the passenger seat", "for the front passenger", "on the front right seat", "front right", "for the co-driver",
                      "for the lady next to me", "for the person beside me", "on the co-driver's seat", "passenger seat", "for the passenger's seat"],
        "rear_left": ["on the rear left seat", "for the rear left passenger", "in the back on the left", "on the left seat in the back", "at the back left", "rear left", "back left",
                      "for the seat behind the driver", "behind the driver", "on the left rear seat", "on the back seat on the left", "for the child on the left in the back"],
        "rear_right": ["on the rear right seat", "for the rear right passenger", "in the back on the right", "on the right seat in the back", "at the back right", "rear right",
                       "back right", "for the seat behind the passenger", "behind the passenger", "on the right rear seat", "on the back seat on the right",
                       "for the child on the right in the back"],
        "front": ["on the front seats", "in the front", "for both front seats", "up front", "for driver and passenger", "on both front seats", "for both of us in front", "at the front",
                  "on the two front seats", "in the front row", "for the front row", "for the two of us up front"],
        "rear": ["on the back seats", "in the back", "for the kids in the back", "in the rear", "on the rear seats", "for the back row", "on the back seat", "for the rear passengers",
                 "on the rear bench", "on the back bench", "for the children in the back", "in the second row", "for everyone in the back", "back there", "for the people in the back",
                 "on both back seats", "for those in the back", "for the boys in the back", "for my parents in the back"],
        "all": ["on all seats", "for everyone", "everywhere", "on every seat", "for all seats", "for all of us", "in the whole car", "for everybody", "for the whole family",
                "on all the seats", "for all passengers", "on each seat", "front and back", "for the whole car"],
    },
    "window": {
        "driver": ["the driver's window", "the driver window", "my window", "the driver side window", "the window on the driver's side", "the window on my side", "the driver's side window",
                   "the front left window", "the left front window", "the window next to the driver", "the window by the driver's seat", "my side window", "driver's window"],
        "passenger": ["the passenger window", "the passenger's window", "the passenger side window", "the window on the passenger side", "the front right window", "the right front window",
                      "the window next to the passenger", "the window on the passenger's side", "the co-driver's window", "the window beside my passenger", "passenger window",
                      "the front passenger window", "my passenger's window"],
        "rear_left": ["the rear left window", "the left rear window", "the back left window", "the left window in the back", "the left back window", "the window behind the driver",
                      "the window in the back on the left", "the rear window on the left side", "the rear driver's side window", "the left-hand window in the back", "rear left window"],
        "rear_right": ["the rear right window", "the right rear window", "the back right window", "the right window in the back", "the right back window", "the window behind the passenger",
                       "the window in the back on the right", "the rear window on the right side", "the rear passenger side window", "the right-hand window in the back",
                       "rear right window"],
        "front": ["the front windows", "both front windows", "the two front windows", "the windows in the front", "the windows up front", "the driver and passenger windows",
                  "both windows in the front", "the windows at the front", "front windows", "the pair of windows up front"],
        "rear": ["the rear windows", "the back windows", "both rear windows", "both back windows", "the windows in the back", "the two back windows", "the kids' windows in the back",
                 "both windows in the back", "the rear side windows", "the windows at the back", "the windows for the kids in the back", "back windows", "rear windows"],
        "all": ["all windows", "all the windows", "every window", "the windows", "all four windows", "every single window", "the windows on all sides", "each window", "the lot of the windows",
                "the windows everywhere", "all of the windows", "the windows all round", "every window in the car", "all the windows in the car"],
    },
}


def on(x):
    return f"""!<turn> on (the|my|) {x}
!<turn> (the|my) {x} on
!(put|stick|pop|bang|get|throw|whack|chuck|have) (the|my) {x} on
!(put|stick|throw|pop) on the {x}
!(activate|enable|start|start up|fire up|engage|kick on|power on|hit) (the|) {x}
<want> (the|my) {x} (on|switched on|turned on|running|going)
{x} (on|active|go)
!get (the|my) {x} (going|running|started|working)
<may> the {x} (on|running|switched on)
it's (about|) time for the {x}
(is it possible|would it be possible) to (have|get|put|switch) the {x} on
<lets> (have|put|get|switch) the {x} on
(I could do with|I could use|we could use|I think I need|we'll need|it's time we had) the {x}
the {x} should be on
(would you mind|do you mind|how about|what about) (turning|switching|putting) (on the {x}|the {x} on)
(any chance you could|are you able to|I'd be glad if you could|do me a favour and) (turn|switch|put) the {x} on
I'd rather have the {x} on"""


def off(x):
    return f"""!<turn> off (the|my|) {x}
!<turn> (the|my) {x} off
!(deactivate|disable|stop|shut off|kill|cut|shut down|power off|knock off|end|cancel) (the|) {x}
!(shut|knock|get|have) the {x} off
<want> the {x} (off|switched off|turned off|out)
{x} (off|out)
no more {x}
(I don't need|we don't need|I don't want|nobody needs|I no longer need|we no longer need) the {x} (any more|anymore|any longer|now|)
(can|could) (we|I) (have|get) the {x} (off|switched off)
(is it possible|would it be possible) to (have|get|switch|turn) the {x} off
<lets> (turn|switch|have) the {x} off
(that's enough|we've had enough|I've had enough) of the {x}
(we can|I can|you can) (do without|lose|drop|ditch) the {x} (now|)
the {x} can (go off|go|be switched off) (now|again|)
(would you mind|do you mind|how about|what about) (turning|switching) (off the {x}|the {x} off)
(why is|why are) the {x} (still|) on, (switch|turn) (it|them|that) off
the {x} (needn't|doesn't have to|shouldn't) (be on|run) (any more|anymore|now|)
(do me a favour and|any chance you could) (turn|switch|shut) the {x} off"""
