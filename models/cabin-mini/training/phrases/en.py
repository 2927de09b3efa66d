"""English phrasings. The notation is explained in README.md: (a|b) alternatives, <x> macros, {x} slots;
a line starting with ! is an order that takes a polite opening, any other line stands alone."""

MACROS = {
    "set": "(set|put|change|adjust)",
    "turn": "(turn|switch)",
    "temp": "(cabin temperature|temperature|climate|heating|temp)",
    "ac": "(AC|A/C|air conditioning|air con|air conditioner|aircon)",
    "recirc": "(air recirculation|recirculation|recirculated air|recirculation mode)",
    "massage": "(massage|seat massage|massage function|massage seat)",
    "heat": "(seat heating|seat heater|heated seat|seat warmer)",
    "vent": "(seat ventilation|seat cooling|ventilated seat|seat fan)",
    "amb": "(ambient light|ambient lighting|mood light|mood lighting)",
    "wheel": "(steering wheel heating|steering wheel heater|heated steering wheel)",
    "cabinlight": "(interior light|cabin light|dome light|inside light|light in the cabin)",
    "head": "(headlights|headlamps|low beams|main lights)",
    "fog": "(fog lights|fog lamps|fog light)",
    "wip": "(wipers|windscreen wipers|windshield wipers)",
    "vol": "(volume|sound volume|audio volume|sound level)",
    "nav": "(navigation|route guidance|navigation system|guidance|route)",
    "frontglass": "(windscreen|windshield|front window)",
    "rearglass": "(rear window|back window|rear windscreen)",
    "want": "(I want|I'd like|I would like|I need)",
}

OPENINGS = ["", "", "", "please ", "can you ", "could you ", "can you please ", "could you please ", "would you ",
            "I want you to ", "I'd like you to ", "hey, ", "okay, ", "hey car, ", "hi, can you ", "now ", "just ",
            "be so kind and ", "quickly ", "car, ", "hello, please ", "would you mind, "]
CLOSINGS = ["", "", "", "", "", " please", " please", " now", " for me", ", thanks", ", please", " thank you", " right now", " would you"]
JOINS = [" and ", " and ", " and then ", ", then ", ", and also ", " and also ", ", and "]
UNITS = {
    "celsius": ["", " degrees", " degrees", "°", " °C", "°C", " degrees celsius"],
    "percent": [" percent", " percent", "%", " %"],
    "megahertz": ["", "", " megahertz", " MHz", " FM"],
    None: [""],
}
RANGE_SAY = "I can only set {minimum} to {maximum}."
NO_SAY = "I cannot do that here."


def on(x):
    return f"""!<turn> on (the|my|) {x}
!<turn> (the|my) {x} on
!(activate|enable|start) (the|) {x}
<want> (the|) {x} (on|switched on|turned on)
{x} on
!get the {x} (going|running)"""


def off(x):
    return f"""!<turn> off (the|my|) {x}
!<turn> (the|my) {x} off
!(deactivate|disable|stop|shut off) (the|) {x}
<want> (the|) {x} (off|switched off|turned off)
{x} off
I don't need the {x} (any more|anymore|any longer)"""


VARIANTS = [
    ("set_cabin_temperature", {}, "Temperature {temperature} degrees.", """
!<set> the <temp> to {temperature}
!<set> it to {temperature} in here
!make it {temperature} in (here|the car|the cabin)
<want> {temperature} in (here|the car|the cabin)
<temp> (to|at) {temperature}
!(heat|warm|cool) the (car|cabin|interior) to {temperature}
!bring the <temp> (to|up to|down to) {temperature}
<want> the <temp> (at|to be) {temperature}"""),
    ("set_cabin_temperature", {}, "Temperature {temperature} degrees {zone}.", """
!<set> the <temp> {zone} to {temperature}
!<set> the <temp> to {temperature} {zone}
!make it {temperature} {zone}
{temperature} {zone}
<want> {temperature} {zone}
<temp> {zone} (to|at) {temperature}"""),
    ("adjust_cabin_temperature", {"direction": "warmer"}, "Making it warmer.", """
(I'm|I am|we are|we're) (cold|freezing|chilly|too cold|a bit cold|really cold)
it's (cold|freezing|too cold|chilly|a bit cold|very cold) (in here|in the car|here)
!make it (warmer|a bit warmer|a little warmer|hotter) (in here|)
!turn (up the heat|the heat up|the heating up|up the heating)
!(raise|increase) the <temp> (a bit|a little|)
<want> it (warmer|a bit warmer)
my (hands|feet) are (cold|freezing)
!warm (up the car|the car up|it up) (a bit|a little|)
(a bit|a little) warmer"""),
    ("adjust_cabin_temperature", {"direction": "colder"}, "Making it cooler.", """
(I'm|I am|we are|we're) (hot|boiling|sweating|too hot|too warm|really hot)
it's (hot|boiling|too hot|too warm|stuffy|very hot) (in here|in the car|here)
!make it (colder|cooler|a bit cooler|a little colder) (in here|)
!turn (down the heat|the heat down|the heating down|down the heating)
!(lower|decrease|reduce) the <temp> (a bit|a little|)
<want> it (cooler|colder|a bit cooler)
!cool (the car down|down the car|it down) (a bit|a little|)
(a bit|a little) (cooler|colder)"""),
    ("set_fan_speed", {}, "Fan level {level}.", """
!<set> the (fan|blower|fan speed|ventilation) to (level|speed|step|) {level}
(fan|blower|fan speed|ventilation) (level|to|on|speed|to level) {level}
!turn the (fan|blower) (up|down|) to (level|) {level}
<want> the (fan|blower) (at|on) (level|speed|) {level}
!run the (fan|blower) (at|on) (level|speed|) {level}"""),
    ("set_fan_speed", {"level": 0}, "Fan off.", off("(fan|blower|fans)")),
    ("set_fan_speed", {"level": 7}, "Fan level 7.", """
!<set> the (fan|blower) to (maximum|max|full|the maximum|the highest level)
!turn the (fan|blower) (all the way up|to full blast|up to the maximum)
(fan|blower) (on full|at maximum|to max)
full (fan|blower) (speed|power)"""),
    ("set_air_conditioning", {"on": True}, "Air conditioning on.", on("<ac>")),
    ("set_air_conditioning", {"on": False}, "Air conditioning off.", off("<ac>")),
    ("set_air_recirculation", {"on": True}, "Recirculation on.", on("<recirc>") + """
it (stinks|smells) (outside|out there)
!(keep|shut) the (outside air|fumes|smell) out"""),
    ("set_air_recirculation", {"on": False}, "Recirculation off.", off("<recirc>") + """
<want> fresh air
!let (some|in some) fresh air in"""),
    ("set_defrost", {"window": "front", "on": True}, "Defrosting the windscreen.", on("(<frontglass> defroster|front defroster|<frontglass> heating)") + """
!(defrost|demist|defog|de-ice|clear) the <frontglass>
the <frontglass> is (fogged up|foggy|frozen|iced over|misted up|steamed up)
I can't see (through the <frontglass>|anything through the <frontglass>)"""),
    ("set_defrost", {"window": "front", "on": False}, "Windscreen defroster off.", off("(<frontglass> defroster|front defroster|<frontglass> heating)") + """
!stop (defrosting|heating|demisting) the <frontglass>"""),
    ("set_defrost", {"window": "rear", "on": True}, "Defrosting the rear window.", on("(<rearglass> defroster|rear defroster|<rearglass> heating)") + """
!(defrost|demist|defog|de-ice|clear) the <rearglass>
the <rearglass> is (fogged up|foggy|frozen|iced over|misted up|steamed up)
I can't see (through the <rearglass>|anything through the <rearglass>)"""),
    ("set_defrost", {"window": "rear", "on": False}, "Rear window defroster off.", off("(<rearglass> defroster|rear defroster|<rearglass> heating)") + """
!stop (defrosting|heating|demisting) the <rearglass>"""),
    ("set_seat_heating", {}, "Seat heating level {level}.", """
!<set> (the|my) <heat> to (level|step|) {level}
<heat> (level|to|on|to level) {level}
!heat (the|my) seat (at|on|to) level {level}
!turn (the|my) <heat> (up|down|) to (level|) {level}
<want> (the|my) <heat> (at|on) (level|) {level}"""),
    ("set_seat_heating", {}, "Seat heating level {level} {seat}.", """
!<set> the <heat> {seat} to (level|step|) {level}
!<set> the <heat> to (level|) {level} {seat}
<heat> {seat} (level|to|to level) {level}
!turn the <heat> {seat} (up|down|) to (level|) {level}
<want> <heat> (level|) {level} {seat}"""),
    ("set_seat_heating", {"level": 2}, "Seat heating on.", on("<heat>") + """
!(warm|heat) (up|) (my|the) seat
my seat is (cold|freezing|too cold)
my (bum|back|bottom) is cold"""),
    ("set_seat_heating", {"level": 0}, "Seat heating off.", off("<heat>") + """
my seat is (too hot|too warm)
!stop heating (my|the) seat"""),
    ("set_seat_ventilation", {}, "Seat ventilation level {level}.", """
!<set> (the|my) <vent> to (level|step|) {level}
<vent> (level|to|on|to level) {level}
!turn (the|my) <vent> (up|down|) to (level|) {level}
<want> (the|my) <vent> (at|on) (level|) {level}"""),
    ("set_seat_ventilation", {}, "Seat ventilation level {level} {seat}.", """
!<set> the <vent> {seat} to (level|step|) {level}
!<set> the <vent> to (level|) {level} {seat}
<vent> {seat} (level|to|to level) {level}
<want> <vent> (level|) {level} {seat}"""),
    ("set_seat_ventilation", {"level": 2}, "Seat ventilation on.", on("<vent>") + """
!(cool|ventilate) (my|the) seat
my back is (sweaty|hot|sweating)"""),
    ("set_seat_ventilation", {"level": 0}, "Seat ventilation off.", off("<vent>")),
    ("set_seat_massage", {"on": True}, "Massage on.", on("<massage>") + """
!(massage my back|give me a massage|give me a back massage)
my back (hurts|aches|is stiff|is sore)"""),
    ("set_seat_massage", {"on": True}, "Massage on {seat}.", """
!<turn> on the <massage> {seat}
!(activate|enable|start) the <massage> {seat}
<massage> on {seat}
<want> a massage {seat}"""),
    ("set_seat_massage", {"on": False}, "Massage off.", off("<massage>") + """
!stop massaging (me|my back)
enough massage"""),
    ("set_steering_wheel_heating", {"on": True}, "Steering wheel heating on.", on("<wheel>") + """
!(heat|warm|warm up|heat up) the (steering wheel|wheel)
the (steering wheel|wheel) is (cold|freezing|too cold|icy)"""),
    ("set_steering_wheel_heating", {"on": False}, "Steering wheel heating off.", off("<wheel>") + """
!stop (heating|warming) the (steering wheel|wheel)
the (steering wheel|wheel) is (too hot|too warm)"""),
    ("set_window", {"position": 100}, "Opening {window}.", """
!open {window}
!(roll|wind) down {window}
!(lower|put down) {window}
<want> {window} (open|down)
!open {window} (completely|fully|all the way)"""),
    ("set_window", {"position": 0}, "Closing {window}.", """
!(close|shut) {window}
!(roll|wind) up {window}
!(raise|put up) {window}
<want> {window} (closed|shut|up)
!close {window} (completely|fully|all the way)"""),
    ("set_window", {"window": "driver", "position": 100}, "Opening your window.", """
!open (the|a) window
!(roll|wind) down the window
!(lower|put down) the window
window (open|down)"""),
    ("set_window", {"window": "driver", "position": 0}, "Closing your window.", """
!(close|shut) the window
!(roll|wind) up the window
!(raise|put up) the window
window (closed|up)"""),
    ("set_window", {}, "{window} to {position} percent.", """
!open {window} (to|by|) {position}
!<set> {window} to {position}
!(roll|wind) down {window} (to|by) {position}
!(lower|move) {window} to {position}
{window} (to|at) {position}"""),
    ("set_window", {"position": 50}, "{window} to 50 percent.", """
!open {window} (halfway|half way|half)
!(roll|wind) down {window} (halfway|half way|half)
!(lower|put) {window} (halfway|half way) (down|)
{window} half open"""),
    ("set_sunroof", {"position": 100}, "Opening the sunroof.", """
!open (the|up the) (sunroof|roof|sun roof|sliding roof)
<want> the (sunroof|roof) open
!slide (open the sunroof|the sunroof open|back the sunroof)
(sunroof|sun roof) open"""),
    ("set_sunroof", {"position": 0}, "Closing the sunroof.", """
!(close|shut) the (sunroof|roof|sun roof|sliding roof)
<want> the (sunroof|roof) (closed|shut)
!slide the (sunroof|sun roof) (shut|closed)
(sunroof|sun roof) (closed|shut)"""),
    ("set_sunroof", {}, "Sunroof to {position} percent.", """
!open the (sunroof|sun roof|roof) (to|by|) {position}
!<set> the (sunroof|sun roof|roof) to {position}
(sunroof|sun roof) (to|at) {position}
!move the (sunroof|sun roof) to {position}"""),
    ("set_sunroof", {"position": 50}, "Sunroof to 50 percent.", """
!open the (sunroof|sun roof|roof) (halfway|half way|half)
(sunroof|sun roof) half (open|way)
!<set> the (sunroof|sun roof) to half"""),
    ("set_doors_locked", {"locked": True}, "Locking the doors.", """
!lock (the|all|all the|my) doors
!lock (the car|up|the vehicle|everything)
!(activate|engage) the (central locking|door locks|locks)
<want> the (doors|car) locked
are the doors locked? if not, lock them"""),
    ("set_doors_locked", {"locked": False}, "Unlocking the doors.", """
!unlock (the|all|all the|my) doors
!unlock (the car|the vehicle|everything)
!(release|open) the (central locking|door locks|locks)
<want> the (doors|car) unlocked"""),
    ("set_trunk", {"open": True}, "Opening the trunk.", """
!(open|pop|pop open) the (trunk|boot|tailgate|boot lid|luggage compartment)
(trunk|boot|tailgate) open
<want> the (trunk|boot|tailgate) open
I need to (get to|put something in) the (trunk|boot)"""),
    ("set_trunk", {"open": False}, "Closing the trunk.", """
!(close|shut) the (trunk|boot|tailgate|boot lid|luggage compartment)
(trunk|boot|tailgate) (closed|shut)
<want> the (trunk|boot|tailgate) (closed|shut)
the (trunk|boot|tailgate) is still open, close it"""),
    ("set_mirrors_folded", {"folded": True}, "Folding the mirrors.", """
!fold (in|) the (mirrors|side mirrors|wing mirrors|outside mirrors)
!fold the (mirrors|side mirrors|wing mirrors|outside mirrors) (in|away)
!(retract|tuck in) the (mirrors|side mirrors|wing mirrors)
(mirrors|side mirrors|wing mirrors) in"""),
    ("set_mirrors_folded", {"folded": False}, "Unfolding the mirrors.", """
!(unfold|fold out|open) the (mirrors|side mirrors|wing mirrors|outside mirrors)
!fold the (mirrors|side mirrors|wing mirrors|outside mirrors) (out|back out)
!(extend|put out) the (mirrors|side mirrors|wing mirrors)
(mirrors|side mirrors|wing mirrors) out"""),
    ("set_headlights", {"mode": "on"}, "Headlights on.", on("<head>") + """
it's (getting dark|dark outside|too dark to see the road)"""),
    ("set_headlights", {"mode": "off"}, "Headlights off.", off("<head>")),
    ("set_headlights", {"mode": "auto"}, "Headlights on automatic.", """
!<set> the <head> to (automatic|auto|automatic mode|auto mode)
<head> (on|to) (auto|automatic)
automatic <head>
!use (automatic|auto) <head>"""),
    ("set_fog_lights", {"on": True}, "Fog lights on.", on("<fog>") + """
it's (foggy|very foggy) (outside|out there|)
there is (thick|heavy|dense) fog"""),
    ("set_fog_lights", {"on": False}, "Fog lights off.", off("<fog>") + """
the fog (is gone|has cleared|has lifted)"""),
    ("set_interior_light", {"on": True}, "Interior light on.", on("<cabinlight>") + """
it's too dark (in here|in the car)
!give me (some|) light (in here|inside)"""),
    ("set_interior_light", {"on": False}, "Interior light off.", off("<cabinlight>") + """
it's too bright (in here|in the car)"""),
    ("set_ambient_light", {}, "Ambient light {color}.", """
!<set> the <amb> to {color}
!make the <amb> {color}
!turn the <amb> {color}
{color} <amb>
<want> {color} <amb>
<amb> (in|to|) {color}
!change the color of the <amb> to {color}"""),
    ("set_ambient_light", {"color": "off"}, "Ambient light off.", off("<amb>")),
    ("set_ambient_brightness", {}, "Ambient light at {brightness} percent.", """
!<set> the <amb> (brightness|intensity) to {brightness}
!(dim|brighten) the <amb> to {brightness}
<amb> (at|to) {brightness}
!<set> the brightness of the <amb> to {brightness}
<want> the <amb> at {brightness}"""),
    ("set_wipers", {}, "Wipers: {mode}.", """
!<set> the <wip> to {mode}
!run the <wip> (on|in) {mode}
<wip> (on|to|) {mode}
!(put|switch) the <wip> (on|to) {mode}
<want> the <wip> (on|in) {mode}"""),
    ("set_wipers", {"mode": "off"}, "Wipers off.", off("<wip>") + """
it('s| has) stopped raining"""),
    ("set_wipers", {"mode": "slow"}, "Wipers: slow.", on("<wip>") + """
!wipe the (windscreen|windshield)
!(wipe slowly|make the <wip> slower)
it('s| is) (raining|drizzling)"""),
    ("set_wipers", {"mode": "fast"}, "Wipers: fast.", """
!(wipe faster|make the <wip> faster|speed up the <wip>)
it('s| is) (pouring|raining heavily|raining cats and dogs|raining hard)
(heavy rain|faster <wip>)"""),
    ("set_driving_mode", {}, "Driving mode {mode}.", """
!<set> the (driving mode|drive mode) to {mode}
!(switch|change|go) to {mode} mode
!(activate|engage|enable|select) {mode} mode
{mode} mode
!drive in {mode} mode
<want> (to drive in|) {mode} mode
(driving mode|drive mode) {mode}"""),
    ("set_charge_limit", {}, "Charge limit {limit} percent.", """
!<set> the (charge limit|charging limit|charging target|battery limit) to {limit}
!(charge|charge up|charge the car|charge the battery) (only|) to {limit}
!stop charging at {limit}
!limit (charging|the charge|the battery) to {limit}
(charge limit|charging limit) {limit}
!(don't charge|never charge) (the battery|the car|) (above|beyond|over|to more than) {limit}"""),
    ("set_charging", {"on": True}, "Charging starts.", """
!(start|begin|resume) (charging|the charging|to charge) (the car|the battery|)
!charge (the|my) (car|battery)
<want> to charge (now|)
charging on"""),
    ("set_charging", {"on": False}, "Charging stops.", """
!(stop|end|cancel|pause|interrupt) (charging|the charging|the charge)
!stop charging (the|my) (car|battery)
charging off
I don't want to charge (any more|anymore)"""),
    ("play_media", {}, "Playing {title}.", """
!play (the song|the track|) {title}
!(put on|start) (the song|the track|) {title}
<want> to (hear|listen to) (the song|) {title}
!play me (the song|) {title}
let('s| us) (hear|listen to) (the song|) {title}"""),
    ("play_media", {}, "Playing {artist}.", """
!play (something|music|songs|a song|some music|anything) (by|from) {artist}
<want> to (hear|listen to) (something|music|songs) (by|from) {artist}
!put on (something|music|songs|some music) (by|from) {artist}
!play the (artist|band|group|singer) {artist}
(music|songs) by {artist}"""),
    ("play_media", {}, "Playing {title} by {artist}.", """
!play (the song|the track|) {title} (by|from) {artist}
<want> to (hear|listen to) (the song|) {title} (by|from) {artist}
!put on (the song|) {title} (by|from) {artist}
{title} by {artist}"""),
    ("control_media", {"action": "play"}, "Playing.", """
!play (some|the|) music
!(resume|continue) (the music|playing|playback|the song|)
!start (the music|playback)
music on
<want> (to hear|to listen to|) some music"""),
    ("control_media", {"action": "pause"}, "Paused.", """
!(pause|stop) (the music|the song|playback|the playback)
pause
!stop playing (music|)
music off
!<turn> (off the music|the music off)"""),
    ("control_media", {"action": "next"}, "Next track.", """
!(play|skip to|go to) the next (song|track|title|one)
!skip (this song|this track|this one|the song|this)
next (song|track|title|one)
I don't like this (song|track)
next"""),
    ("control_media", {"action": "previous"}, "Previous track.", """
!(play|go back to|go to) the (previous|last) (song|track|title|one)
(previous|last) (song|track|title)
!play that (again|song again)
!(go back one|one back|go one song back|repeat the last song)"""),
    ("set_media_source", {}, "Source {source}.", """
!(switch|change|go) to {source}
!play (music|) (from|via|over|through) {source}
!<set> the (source|audio source|media source) to {source}
!use {source} (as the source|as audio source|for music)
(source|audio source) {source}"""),
    ("tune_radio", {}, "Tuning to {station}.", """
!tune (in|the radio|) to {station}
!(play|put on|switch to|turn on) (the|) (radio station|station) {station}
!<set> the radio to {station}
<want> to (hear|listen to) the (radio station|station) {station}
!play {station} on the radio
radio {station}"""),
    ("tune_frequency", {}, "Tuning to {frequency}.", """
!tune (in|the radio|) to {frequency}
!<set> the (radio|frequency|radio frequency) to {frequency}
(frequency|radio on|radio frequency) {frequency}
!(play|go to|switch to) (the|) frequency {frequency}
<want> to listen to {frequency} on the radio"""),
    ("set_volume", {}, "Volume {level} percent.", """
!<set> the <vol> to {level}
!turn the <vol> (up|down|) to {level}
<vol> (to|at|) {level}
!(raise|increase|lower|reduce) the <vol> to {level}
<want> the <vol> at {level}"""),
    ("set_volume", {"level": 100}, "Volume 100 percent.", """
!<set> the <vol> to (maximum|max|full)
!turn (it|the <vol>|the music) (all the way up|up to the maximum|up to the max)
(full volume|maximum volume)"""),
    ("adjust_volume", {"direction": "up"}, "Louder.", """
(louder|a bit louder|a little louder|volume up|much louder)
!turn (it|the <vol>|the music|the radio|the sound) up (a bit|a little|)
!turn up (the <vol>|the music|the radio|the sound)
!make (it|the music|the radio) (louder|a bit louder)
I can't hear (anything|the music|it|the radio)
!(raise|increase) the <vol>
(it's|the music is|this is) too quiet"""),
    ("adjust_volume", {"direction": "down"}, "Quieter.", """
(quieter|a bit quieter|a little quieter|softer|volume down)
!turn (it|the <vol>|the music|the radio|the sound) down (a bit|a little|)
!turn down (the <vol>|the music|the radio|the sound)
!make (it|the music|the radio) (quieter|softer|a bit quieter)
(it's|the music is|this is) (too loud|way too loud)
!(lower|reduce|decrease) the <vol>
my ears hurt"""),
    ("set_mute", {"on": True}, "Muted.", """
!mute (the sound|the music|everything|the audio|the radio|it|)
(silence|be quiet|quiet|shush)
!<turn> (off the sound|the sound off)
sound off"""),
    ("set_mute", {"on": False}, "Sound on.", """
!unmute (the sound|the music|everything|the audio|the radio|it|)
!<turn> (on the sound|the sound on|the sound back on)
sound (back|) on
!(bring back the sound|give me the sound back)"""),
    ("navigate_to", {}, "Route to {destination}.", """
!(navigate|take me|drive me|drive|guide me|bring me|go|get me) to {destination}
<want> to (go|drive|get) to {destination}
(how do I|what's the way|what is the fastest way) (get to|to) {destination}
!(start|begin) (the|) navigation to {destination}
!<set> (the destination|my destination|the navigation) to {destination}
(destination|next stop) {destination}
(directions|route) to {destination}
!(find|show me|calculate) (a|the) (route|way) to {destination}
(let's|let us) (go|drive) to {destination}
we (have to|need to|must) (go|get|be) to {destination}"""),
    ("navigate_to", {"destination": "home"}, "Route home.", """
!(navigate|take me|drive me|drive|guide me|bring me|go) home
<want> to go home
let's go home
(how do I get|the way|directions|route) home"""),
    ("find_nearby", {}, "Searching: {category}.", """
!(find|look for|search for|show me) (a|the nearest|the closest|the next) {category}
!(find|look for|search for) (a|) {category} (nearby|near me|close by|around here)
where is the (nearest|closest|next) {category}
!(navigate|take me|drive|guide me) to (a|the nearest|the closest|the next) {category}
(is there|do you know) a {category} (nearby|near here|around here)
I need a {category}
(nearest|closest) {category}"""),
    ("find_nearby", {"category": "charging_station"}, "Searching: charging station.", """
where can I (charge|charge the car|charge my car)
I (need|have) to charge (the car|soon|my car)
the battery is (low|nearly empty|almost empty)"""),
    ("find_nearby", {"category": "restaurant"}, "Searching: restaurant.", """
(I'm|I am|we are|we're) (hungry|starving|really hungry)
where can (I|we) (eat|get something to eat|have lunch|have dinner)"""),
    ("find_nearby", {"category": "cafe"}, "Searching: café.", """
where can (I|we) (get|have|drink) (a coffee|some coffee|coffee)
(I|we) need (a coffee|some coffee|coffee)"""),
    ("stop_navigation", {}, "Navigation ended.", """
!(stop|end|cancel|quit|abort|exit) (the|) <nav>
!<turn> off the <nav>
<nav> off
I don't need the <nav> (any more|anymore)
!(delete|clear) the (destination|route)"""),
    ("call_contact", {}, "Calling {contact}.", """
!(call|phone|ring|ring up|dial) {contact}
!(call|phone|ring) {contact} (on the phone|on the mobile|at home)
!(make a call|make a phone call|place a call|start a call) to {contact}
<want> to (call|phone|speak to|talk to|speak with) {contact}
!get {contact} on the (phone|line)
!give {contact} a (call|ring)
!connect me (to|with) {contact}"""),
    ("end_call", {}, "Call ended.", """
!(hang up|end the call|end the phone call|finish the call|stop the call|end this call)
!(terminate|disconnect|close) the (call|phone call)
hang up (the phone|)"""),
    ("get_battery_level", {}, "Checking the battery.", """
(what's|what is|tell me|show me) the (battery level|state of charge|charge level|battery status|battery percentage)
how (full|charged|empty) is the battery
how much (battery|charge|power) (do I have left|is left|do we have|do we have left|is in the battery)
is the battery (full|charged|low)
(battery level|state of charge|battery status)"""),
    ("get_range", {}, "Checking the range.", """
(what's|what is|tell me|show me) the (range|remaining range|driving range)
how (far|many kilometers|many miles) (can I|can we|can I still|can we still) (drive|go|get)
how much (range|further can I go) (is left|do I have left|do we have|)
(range|remaining range)
how far (does|will) the battery (last|take us|take me)"""),
    ("get_outside_temperature", {}, "Checking the outside temperature.", """
(what's|what is|tell me|show me) the (outside temperature|temperature outside|outdoor temperature)
how (cold|warm|hot) is it (outside|out there|outdoors)
(outside temperature|temperature outside)
is it (cold|warm|hot|freezing) (outside|out there)
how many degrees is it outside"""),
    ("get_cabin_temperature", {}, "Checking the cabin temperature.", """
(what's|what is|tell me|show me) the (cabin temperature|inside temperature|temperature in here|temperature inside|temperature in the car)
how (cold|warm|hot) is it (in here|inside|in the car|in the cabin)
(inside temperature|temperature in the car)
how many degrees is it (in here|inside|in the car)"""),
    ("get_tire_pressure", {}, "Checking the tyre pressure.", """
(what's|what is|tell me|show me|check) the (tyre pressure|tire pressure|pressure of the tyres|pressure in the tires)
(are|do) the (tyres|tires) (okay|need air|have enough air|have enough pressure)
!check the (tyres|tires)
(tyre pressure|tire pressure)
how much (pressure|air) is in the (tyres|tires)"""),
    ("get_arrival_time", {}, "Checking the arrival time.", """
(when|at what time|what time) (do we|will we|do I|will I) (arrive|get there|be there)
(what's|what is|tell me) (the|our|my) (arrival time|ETA|estimated time of arrival)
how (long|much longer) (does it take|until we arrive|until we are there|will it take|do we need)
(arrival time|ETA)
are we there yet"""),
    ("get_current_track", {}, "Checking what is playing.", """
(what's|what is) (playing|this song|this song called|the name of this song|this track|that song)
(who is|who's) (singing|the singer|the artist|this by|playing)
(which|what) (song|track|band) is (this|that|playing)
!tell me (the name of this song|what is playing|who is singing|the title of this song)"""),
]

ENUMS = {
    "zone": {"driver": ["on the driver's side", "on my side", "for the driver", "on the driver side", "for me"],
             "passenger": ["on the passenger side", "for the passenger", "on the passenger's side", "on the co-driver's side"]},
    "seat": {"driver": ["for the driver", "on the driver's seat", "of the driver seat", "on the driver's side", "on the driver seat"],
             "passenger": ["for the passenger", "on the passenger seat", "of the passenger seat", "on the passenger side"]},
    "window": {"driver": ["the driver's window", "the driver window", "my window", "the driver side window", "the window on the driver's side"],
               "passenger": ["the passenger window", "the passenger's window", "the passenger side window", "the window on the passenger side"],
               "rear_left": ["the rear left window", "the left rear window", "the back left window", "the left window in the back"],
               "rear_right": ["the rear right window", "the right rear window", "the back right window", "the right window in the back"],
               "all": ["all windows", "all the windows", "every window", "the windows", "all four windows"]},
    "color": {"white": ["white"], "red": ["red"], "green": ["green"], "blue": ["blue"], "yellow": ["yellow"], "orange": ["orange"],
              "purple": ["purple", "violet"], "pink": ["pink"], "turquoise": ["turquoise", "cyan"]},
    "set_wipers.mode": {"interval": ["interval", "intermittent", "interval mode"], "slow": ["slow", "low", "slow speed", "low speed"],
                        "fast": ["fast", "high", "fast speed", "full speed", "high speed"], "auto": ["automatic", "auto", "rain sensor", "automatic mode"]},
    "set_driving_mode.mode": {"normal": ["normal", "standard"], "sport": ["sport", "sports", "dynamic"], "economy": ["economy", "eco", "economical"],
                              "snow": ["snow", "winter"], "rain": ["rain", "wet"]},
    "source": {"bluetooth": ["Bluetooth", "bluetooth audio"], "usb": ["USB", "the USB stick"], "fm": ["FM", "FM radio"],
               "dab": ["DAB", "digital radio"], "internet": ["internet radio", "web radio", "the internet"]},
    "category": {"charging_station": ["charging station", "charger", "charging point"], "fuel_station": ["petrol station", "gas station", "fuel station"],
                 "parking": ["car park", "parking lot", "parking space", "parking garage"], "restaurant": ["restaurant", "place to eat"],
                 "cafe": ["café", "cafe", "coffee shop"], "hotel": ["hotel", "place to sleep"], "hospital": ["hospital", "emergency room"],
                 "pharmacy": ["pharmacy", "chemist", "drugstore"], "supermarket": ["supermarket", "grocery store"],
                 "car_wash": ["car wash"]},
}

TALK = [
    ("Hello! What can I do for you?", "(hello|hi|hey|good morning|good evening|good afternoon|hi there|hello there|hey car) (car|again|my friend|)"),
    ("I am the assistant of this car.", "(who are you|what are you|what's your name|what is your name|who am I talking to|introduce yourself|are you a robot|are you human|tell me about yourself|do you have a name)"),
    ("I can help with climate, seats, windows, lights, media, navigation and calls.", "(what can you do|how can you help me|what can I ask you|help|what are your functions|what do you know|which commands do you know|what can I say)"),
    ("You are welcome.", "(thanks|thank you|thank you very much|many thanks|thanks a lot|great, thanks|perfect, thank you|cheers|thanks for your help)"),
    ("I am fine, thank you.", "(how are you|how are you doing|how are you today|are you okay|how's it going|how do you feel|what's up)"),
    ("Goodbye!", "(goodbye|bye|bye bye|see you|see you later|good night|see you tomorrow|have a nice day)"),
    ("Gladly.", "(well done|good job|you are great|I like you|you're the best|nice work|very good|I love you|good car|you are funny)"),
]

NO = """
!(order|buy|get) (me|us|) (a pizza|some flowers|a new phone|two tickets|sushi|a burger|a train ticket|a present for {contact}|new shoes)
!book (a table|a flight|a hotel room|a ticket|a room|a taxi) (for tonight|for two people|for tomorrow|in {destination:town}|to {destination:town}|)
(what's|what is|how is|how will) the weather (today|tomorrow|in {destination:town}|like|this weekend|be tomorrow)
!(tell|read) me (the news|a story|my emails|a joke|my messages|a fairy tale|the headlines)
!(send|write) (an email|a text|a message|a letter|a text message) to {contact}
!write (a poem|an essay|a song) about (the sea|cars|my dog|{destination:town}|love)
!(set|activate|turn on) (the cruise control|the autopilot|the lane assist|the speed limiter|the parking assistant) (to 120|at 100|)
!(brake|accelerate|turn left|turn right|overtake|park the car|reverse|drive faster|slow down|stop the car|change lanes|start the engine|park)
!(honk|sound the horn|flash the lights|use the horn|beep)
!turn (on|off) the (TV|kitchen light|oven|washing machine|coffee machine|engine|light in the living room|lamp at home|vacuum cleaner)
!(open|close) the (garage|garage door|gate|front door of my house|glove box|fuel cap|bonnet|hood|shutters|fridge)
(what's|what is) (12 times 7|the capital of France|the meaning of life|the square root of 81|five plus nine|the time in Tokyo|15 percent of 80)
(who is|who was|how old is) ({contact}|the president|the king of Spain|the inventor of the telephone)
!set (an alarm|a timer|a reminder|the alarm clock) for (7 o'clock|ten minutes|tomorrow morning|half past six|five minutes)
!remind me (to call {contact}|to buy milk|of the meeting|to take my pills|of my appointment)
!(translate|spell) ("good morning" into Spanish|this sentence|hello in Italian|my name|this into French)
!(take|make) (a photo|a picture|a video|a selfie|a screenshot|coffee|a reservation)
!(add|put) (milk|bread|eggs|cheese|apples) (to|on) (my|the) shopping list
(how tall is|where is|how old is) (the Eiffel Tower|Mount Everest|the tallest building|the oldest tree)
(who won|when is) the (match|game|football match|race|world cup|election)
!(transfer|send) (50 euros|money|100 dollars) to {contact}
!(wash|repair|sell|clean|paint|refuel) the car
!(check|read|open) my (calendar|bank account|email|appointments|inbox)
!(search the web|google|look on the internet) for (cheap flights|a recipe|shoes|{contact})
!heat the (rear seats|pool|house|garage)
!(install|download) (an app|an update|a game|the new software)
!(fly|jump|dance|sing me a song|play chess with me|cook dinner|do my homework)
(can you|do you) (fly|swim|think|dream|drive by yourself|cook|feel pain)
why is the sky blue
!turn on the (radio in the kitchen|sprinkler|dishwasher|printer)
!(raise|lower) the (suspension|desk|blinds at home|spoiler)"""
