"""English: where the air goes, air conditioning, recirculation, defrosting. The notation is explained in the README."""

from .speech import off, on

MACROS = {
    "cmist": "(fogged up|foggy|misted up|steamed up|misting up|fogging over|misty|steaming up|clouding over|covered in condensation)",
    "cice": "(frozen|iced over|icy|frosted over|frozen over|covered in frost|covered in ice|icing up)",
    "cstink": "(stinks|smells|reeks|pongs|smells awful|smells terrible|stinks to high heaven|smells of manure|stinks of cows|smells of diesel)",
    "cface": "(face|faces|chest|upper body|head)",
    "cfeet": "(feet|legs|footwell|floor|toes|ankles|foot space)",
}

VARIANTS = [
    ("set_air_distribution", {"direction": "up"}, "Air to the windscreen.", """
!(direct|send|point|aim|blow|push|guide) the (air|airflow|fan|vents|stream of air) (to|at|onto|towards|on) the <frontglass>
!(direct|send|point|aim) the (air|airflow|air flow|vents|air stream) (up|upwards|to the top)
air (on|to|at|onto|towards) the <frontglass>
air (up|upwards|to the top)
<want> the air (on|to|towards) the <frontglass>
!set the air (distribution|direction|flow) to (up|top|the <frontglass>)
(could|can) we have the air (on|towards) the <frontglass>
!let the air (go|blow|flow) (up|upwards|at the <frontglass>)
!(use|open) the (upper|top|<frontglass>) vents (only|)
air distribution (up|top|<frontglass>)
the air should (go up|go to the <frontglass>|blow at the <frontglass>)
<lets> have the air (blowing up|going to the glass|up on the <frontglass>)
vents (up|upwards|to the <frontglass>)"""),
    ("set_air_distribution", {"direction": "middle"}, "Air to the middle.", """
!(direct|send|point|aim|blow|push|guide) the (air|airflow|fan|vents|stream of air) (to|at|onto|towards|on|in) (my|our|the) <cface>
!(blow|send|give me) (some|a bit of|) air (in|on|to|at) my <cface>
!(direct|send|point|aim|turn) the (air|airflow|vents) to the (middle|centre|center)
air (on|to|at|in|onto) (my|the|our) <cface>
<want> (the|some) air (on|in|at) my <cface>
!set the air (distribution|direction|flow) to (middle|centre|the middle|face|chest level)
(could|can) (we|I) have (the|some) air (on|in) (my|our) <cface>
!let the air (go|blow|flow) (to the middle|at my face|in my face|straight at us)
!use the (middle|centre|face|dashboard) vents (only|)
air distribution (middle|centre|face)
the air should (blow|go|come) (at|to|on|towards) (my|our) <cface>
<lets> have the air in our faces
I want to feel the air on my <cface>
!cool my <cface> with the vents
a breeze (in|on) my face would be (nice|lovely|good)"""),
    ("set_air_distribution", {"direction": "down"}, "Air to the feet.", """
!(direct|send|point|aim|blow|push|guide) the (air|airflow|heat|warm air|fan|vents) (to|at|onto|towards|on|down to) (my|our|the) <cfeet>
!(direct|send|point|aim) the (air|airflow|air flow|vents) (down|downwards|to the bottom)
air (on|to|at|onto|round) (my|the|our) <cfeet>
air (down|downwards|to the bottom)
<want> (the|some) (air|warm air) (on|round|at) my <cfeet>
!set the air (distribution|direction|flow) to (down|the feet|footwell|floor|the bottom|the footwell)
(could|can) (we|I) have (the|some) (air|heat) (on|round|down at) (my|our) <cfeet>
!let the air (go|blow|flow) (down|downwards|to the feet|round our feet)
!use the (lower|floor|footwell|bottom) vents (only|)
air distribution (down|feet|floor|footwell)
the air should (blow|go|come) (down|downwards|at the feet|to our feet)
<lets> have the air (down low|round our feet|going down)
no air is reaching my (feet|legs|toes)
my (feet|legs|toes) (need|could do with) some of that air
vents (down|to the floor|at the feet)"""),
    ("set_air_conditioning", {"on": True}, "Air conditioning on.", on("<ac>") + """
!(crank|fire|kick|start) up the <ac>
(is|isn't) the <ac> on? if not, <turn> it on
we (need|could use) some (AC|air con|air conditioning) <chere>
I can't (stand this heat|drive like this) without (AC|air con|the air conditioning)
!(run|use) the <ac>
with <ac>
(AC|air con|air conditioning) (now|please|quick)"""),
    ("set_air_conditioning", {"on": False}, "Air conditioning off.", off("<ac>") + """
!(run|go|drive|carry on) without (the|) <ac>
the <ac> is (giving me a headache|giving me a sore throat|drying my eyes|eating the battery|using too much power|a waste of energy)
without <ac>
!save energy and turn the <ac> off
I can't stand (the|that) (AC|air con|air conditioning)"""),
    ("set_air_recirculation", {"on": True}, "Recirculation on.", on("<recirc>") + """
it (really|) <cstink> (outside|out there|here outside)
!(keep|shut|lock|block) the (outside air|fumes|smell|exhaust|stink|dust|pollen|smoke) out
there's (a terrible|an awful|a nasty|a horrible) (smell|stink|pong) (coming in|from outside|outside)
!(don't let|stop letting) (the outside air|any outside air|the fumes|the smell|that stink) in
!(recirculate|recycle|circulate) the (air|cabin air|inside air)
(the lorry|the truck|the bus|that old banger|the tractor|that diesel) (in front|ahead) (stinks|is blowing out smoke|is belching fumes)
(we're|I'm) (behind a stinking lorry|breathing exhaust fumes|driving into a tunnel full of fumes|passing a pig farm|driving past a farm that stinks)
exhaust fumes are (coming in|getting in|coming through the vents)
!(close|shut) the (outside air|fresh air|air intake|outside vents|air inlet)
I can smell (exhaust|diesel|manure|burning|smoke|the sewers|petrol fumes) (from outside|coming in)
what a (stink|pong|smell) out there
!(use|circulate) only the air inside
inside air only
no air from outside
I've got hay fever, (no outside air|keep the pollen out)"""),
    ("set_air_recirculation", {"on": False}, "Recirculation off.", off("<recirc>") + """
!(open|use) the (fresh air|outside air) (intake|flap|supply|vent)
!(switch|change|go back|set it) to (fresh air|outside air|air from outside)
!(stop|quit) (recirculating|recycling|circulating) the (air|same air|old air)
(fresh air|outside air) mode
!take (the|) air from outside again
we're breathing the same (old|stale) air (over and over|again and again)
the (smell|stink) outside (is gone|has gone), (let outside air in again|fresh air again)
we're past the (farm|tunnel|lorry), outside air again
!draw in (outside air|air from outside)
outside air (in|on|again)"""),
    ("set_defrost", {"window": "front", "on": True}, "Defrosting the windscreen.", on("<frontdef>") + """
!(defrost|demist|defog|de-ice|clear|thaw|unfog) the <frontglass>
the <frontglass> is (all|completely|starting to get|) <cmist>
the <frontglass> is (all|completely|still|) <cice>
I can't see (through the <frontglass>|anything through the <frontglass>|out the front), it's (all fogged|misted|iced over|steamed up)
!(get rid of|melt|clear) the (ice|frost|fog|mist|condensation) (on|from) the <frontglass>
!(heat|warm) (up|) the <frontglass>
(defrost|demist) (front|the front|windscreen)
there's (ice|frost|condensation|mist) (all over|on) the <frontglass>
everything is (fogged up|misty|steamed up) in front of me
I (don't want|haven't time|can't be bothered) to scrape the <frontglass>
<want> the <frontglass> (free of ice|clear of fog|defrosted|demisted|heated)
(could|can) (we|you) (get|make) the <frontglass> (clear of mist|free of ice|clear of ice)
<lets> get the <frontglass> (demisted|defrosted|de-iced)
the glass in front is <cmist>
max defrost on the front
our breath is fogging up the <frontglass>"""),
    ("set_defrost", {"window": "front", "on": False}, "Windscreen defroster off.", off("<frontdef>") + """
!stop (defrosting|heating|demisting|de-icing|defogging) the <frontglass>
the <frontglass> is (clear again|free of ice now|defrosted now|no longer misted up|demisted now)
the (ice|frost|mist|fog) on the <frontglass> (is gone|has gone|has melted|has cleared)
no need to (heat|defrost|demist) the <frontglass> (any more|now|)
front (defrost|demist) off
that's enough (defrosting|demisting) at the front"""),
    ("set_defrost", {"window": "rear", "on": True}, "Defrosting the rear window.", on("<reardef>") + """
!(defrost|demist|defog|de-ice|clear|thaw|unfog) the <rearglass>
the <rearglass> is (all|completely|starting to get|) <cmist>
the <rearglass> is (all|completely|still|) <cice>
I can't see (through the <rearglass>|anything through the <rearglass>|out the back), it's (all fogged|misted|iced over|steamed up)
!(get rid of|melt|clear) the (ice|frost|fog|mist|condensation) (on|from) the <rearglass>
!(heat|warm) (up|) the <rearglass>
(defrost|demist) (rear|the back|the rear|back window)
there's (ice|frost|condensation|mist) (all over|on) the <rearglass>
everything is (fogged up|misty|steamed up|frosted) behind me
I can't see (a thing|anything) behind me
<want> the <rearglass> (free of ice|clear of fog|defrosted|demisted|heated)
(could|can) (we|you) (get|make) the <rearglass> (clear of mist|free of ice|clear of ice)
<lets> get the <rearglass> (demisted|defrosted|de-iced)
the glass at the back is <cmist>
I see nothing but fog in the rear-view mirror, the back window is misted up
the dog has steamed up the <rearglass>"""),
    ("set_defrost", {"window": "rear", "on": False}, "Rear window defroster off.", off("<reardef>") + """
!stop (defrosting|heating|demisting|de-icing|defogging) the <rearglass>
the <rearglass> is (clear again|free of ice now|defrosted now|no longer misted up|demisted now)
the (ice|frost|mist|fog) on the <rearglass> (is gone|has gone|has melted|has cleared)
no need to (heat|defrost|demist) the <rearglass> (any more|now|)
rear (defrost|demist) off
that's enough (defrosting|demisting) at the back"""),
]
