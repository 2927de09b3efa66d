"""German: driving and charging. The notation is explained in the README."""

from .speech import off, on

ENUMS = {
    "set_driving_mode.mode": {
        "normal": ["Normal", "normal", "Standard", "Komfort", "Comfort", "Normalbetrieb"],
        "sport": ["Sport", "sportlich", "dynamisch", "Dynamik", "Sport Plus"],
        "economy": ["Eco", "Öko", "Economy", "sparsam", "Sparen", "Eco Plus"],
        "snow": ["Schnee", "Winter", "Eis", "Schnee und Eis", "Glätte"],
        "rain": ["Regen", "Nässe", "nass", "nasse Fahrbahn", "Regenwetter"],
    },
    "distance": {
        "short": ["kurz", "klein", "gering", "knapp", "eng", "minimal", "auf kurz", "auf Minimum"],
        "medium": ["mittel", "normal", "auf mittel", "mittelgroß", "auf mittlere Stufe", "auf normal"],
        "long": ["groß", "lang", "weit", "maximal", "auf groß", "auf Maximum", "auf weit"],
    },
    "set_regeneration.level": {
        "low": ["niedrig", "schwach", "gering", "auf niedrig", "auf schwach", "auf die niedrigste Stufe", "auf Minimum", "leicht"],
        "medium": ["mittel", "auf mittel", "normal", "auf mittlere Stufe", "auf normal", "mittelstark"],
        "high": ["stark", "hoch", "auf hoch", "auf stark", "auf die höchste Stufe", "auf Maximum", "maximal", "kräftig"],
    },
}

MACROS = {
    "tempomat": "(Tempomat|Tempomaten|Geschwindigkeitsregler|Abstandstempomat)",
    "denrate": "(den (Tempomat|Tempomaten|Geschwindigkeitsregler|Abstandstempomaten)|die Geschwindigkeitsregelung)",
    "lane": "(Spurhalteassistent|Spurassistent|Spurhalter|Spurhalteassistenten|Spurassistenten|Lenkassistenten)",
    "gap": "(den (Abstand|Sicherheitsabstand|Folgeabstand|Abstand zum Vordermann|Tempomatabstand|Abstand nach vorne)|die Distanz zum Vordermann)",
    "gap0": "(Abstand|Sicherheitsabstand|Folgeabstand|Abstand zum Vordermann|Tempomatabstand|Abstand nach vorne)",
    "regen": "(Rekuperation|Bremsrekuperation|Energierückgewinnung|Bremsenergierückgewinnung|Rekuperationsstufe|Motorbremse|Rückgewinnung)",
    "denmodus": "(den (Fahrmodus|Modus)|das (Fahrprofil|Fahrprogramm))",
    "modus": "(Fahrmodus|Fahrprofil|Modus|Fahrprogramm)",
    "akku": "(das Auto|die Batterie|den Akku|den Wagen|die Autobatterie)",
    "limit": "(die Ladegrenze|das Ladelimit|das Ladeziel|den Ladestopp|die Ladeobergrenze|die maximale Ladung)",
    "limit0": "(Ladegrenze|Ladelimit|Ladeziel|Ladestopp|Ladeobergrenze|Maximale Ladung)",
    "port": "(die (Ladeklappe|Klappe vom Ladeanschluss|Ladebuchsenklappe|Klappe für den Ladestecker|Klappe zum Laden|Stromklappe)|den (Ladeanschluss|Ladeport)|das Ladetürchen)",
    "port0": "(Ladeklappe|Ladeanschluss|Ladeport|Ladebuchse|Stromklappe|Ladetürchen)",
}

VARIANTS = [
    ("set_driving_mode", {}, "Fahrmodus {mode}.", """
!<put> <denmodus> auf {mode}
~<denmodus> auf {mode} (stellen|ändern|setzen|umstellen)
!(wechsel|wechsle|schalte|schalt|geh) (in|auf) den Modus {mode}
~(in|auf) den Modus {mode} (wechseln|schalten|gehen|umschalten)
!(aktivier|aktiviere|wähl|wähle|nimm|starte) (den Fahrmodus|das Fahrprofil|den Modus|das Fahrprogramm) {mode}
~(den Fahrmodus|das Fahrprofil|das Fahrprogramm) {mode} (wählen|aktivieren|nehmen)
<modus> (auf|) {mode}
(ich möchte|ich will|wir wollen) im Modus {mode} (fahren|unterwegs sein)
<want> den (Fahrmodus|Modus) {mode}
<can> (den Fahrmodus|das Fahrprofil|den Modus) (auf|) {mode} (nehmen|wählen|einschalten)
<if> du <denmodus> auf {mode} (stellst|umstellst|stellen würdest)
(Modus|Fahrstil|Fahrmodus) bitte (auf|) {mode}"""),
] + [
    ("set_driving_mode", {"mode": mode}, f"{say}.", f"""
!(wechsel|wechsle|schalt|schalte|geh) (in|auf) {dative}
~(in|auf) {dative} (wechseln|schalten|gehen|umschalten)
!(aktivier|aktiviere|nimm|mach|schalt|wähl) {dative} (|rein|an)
~{dative} (aktivieren|einschalten|nehmen|anmachen)
{bare} (an|ein|bitte|rein|aktivieren|)
<want> {dative}
<can> (in|auf) {dative} (wechseln|gehen|schalten)
<if> du (in|auf) {dative} (wechselst|gehst|schaltest)
(lass uns|wir wollen|ich will|ich möchte) (in|mit) {bare} fahren
""" + lines)
    for mode, say, dative, bare, lines in (
        ("normal", "Normaler Fahrmodus", "(den Normalmodus|den Standardmodus|den Komfortmodus|den Comfortmodus|das normale Fahrprogramm|das Komfortprogramm)",
         "(Normalmodus|Standardmodus|Komfortmodus|Comfortmodus)", """
!(fahr|fahre) (ganz normal|wieder normal|gemütlich|komfortabel|bequem|wieder ganz normal) (|weiter)
~(wieder normal|gemütlich|komfortabel|bequem|ganz entspannt) fahren
(ich möchte|wir wollen|ich will) (bequem|gemütlich|komfortabel|ganz normal|weich gefedert) (fahren|unterwegs sein)
!(stell|mach) die Federung (weich|komfortabel|weicher|gemütlich)
(zurück|wieder) (auf normal|zum normalen Modus|in den normalen Modus|zum Standard)
(normales|komfortables|gemütliches) Fahren (bitte|)
(mir reicht|genügt) der normale Modus
(Schluss mit|genug von) (Sport|dem sportlichen Fahren), (wieder normal|Komfort)
(Oma sitzt hinten|das Baby schläft), (fahr bequem|Komfortmodus|Komfort bitte)"""),
        ("sport", "Sportmodus", "(den Sportmodus|den Sport Modus|das Sportprogramm|den Dynamikmodus|den sportlichen Modus)", "(Sportmodus|Sport Modus|Dynamikmodus|Sportprogramm)", """
!(fahr|fahre) (sportlicher|sportlich|dynamischer|mit mehr Power|rasanter|aggressiver|flotter und sportlich)
~(sportlicher|dynamischer|rasanter|mit mehr Power) fahren
(ich will|ich möchte|ich hätte gern|wir wollen) (mehr Power|mehr Leistung|volle Leistung|mehr Dampf|mehr Beschleunigung|mehr Fahrspaß|mehr Bumms|mehr Saft)
(ich will|ich möchte|lass uns) (Spaß haben|sportlich fahren|ein bisschen Spaß beim Fahren haben|Gummi geben|die Sau rauslassen|mal richtig Gas geben)
!gib (mir|uns) (volle Leistung|mehr Power|alles, was der Motor hergibt|richtig Dampf|Sport)
(die Karre|das Auto|der Wagen) ist (zu lahm|so lahm|zu träge|lahm wie eine Schnecke), (Sport|Sportmodus|sportlicher)
(volle|mehr|maximale) (Power|Motorleistung|Beschleunigung)
(Rennfahrermodus|Rennmodus|Feuer frei|Turbo an|Zeit für Sport) (bitte|)
!mach das (Fahrwerk|Gaspedal) (straffer|direkter|sportlich|sportlicher)"""),
        ("economy", "Eco-Modus", "(den Ecomodus|den Eco Modus|den Sparmodus|den Ökomodus|das Sparprogramm|den Energiesparmodus|den Spritsparmodus|den Stromsparmodus)",
         "(Ecomodus|Eco Modus|Sparmodus|Ökomodus|Sparprogramm|Energiesparmodus|Spritsparmodus)", """
!(fahr|fahre) (sparsam|sparsamer|ökonomisch|energiesparend|umweltfreundlich|spritsparend|stromsparend|effizienter)
~(sparsamer|sparsam|energiesparend|ökologisch|effizient|umweltfreundlich) fahren
(ich will|ich möchte|wir müssen|ich muss|wir sollten) (Strom sparen|Energie sparen|Sprit sparen|Akku sparen|sparsam fahren|die Reichweite strecken|Reichweite sparen|die Batterie schonen)
!(spar|spare|schon) (Strom|Energie|den Akku|die Batterie|Sprit) (beim Fahren|)
~(Strom|Energie|Akku|Sprit) (sparen|sparen beim Fahren)
(wir kommen|das reicht|ich komme) sonst nicht (bis nach Hause|ans Ziel|weit genug), (spar Strom|fahr sparsam|Eco)
(der Verbrauch|unser Verbrauch|mein Verbrauch) ist (zu hoch|viel zu hoch|ganz schön hoch)
(das Auto|der Wagen|die Karre) (verbraucht|schluckt|frisst|zieht) (zu viel|so viel|viel zu viel) (Strom|Energie|Sprit|)
(möglichst wenig|so wenig wie möglich) (Strom|Energie|Sprit) verbrauchen
der Umwelt zuliebe (sparsam|ökologisch|energiesparend) fahren"""),
        ("snow", "Wintermodus", "(den Schneemodus|den Wintermodus|das Winterprogramm|den Eismodus|den Schnee Modus|das Schneeprogramm)", "(Schneemodus|Wintermodus|Winterprogramm|Eismodus)", """
es (ist|wird) (glatt|spiegelglatt|eisglatt|rutschig vom Schnee|vereist auf der Straße|glatt auf der Straße)
(die Straße|die Fahrbahn|der Weg|die Autobahn) ist (glatt|vereist|verschneit|zugeschneit|voller Schnee|voll Eis|spiegelglatt|schneebedeckt|eisig)
(es schneit|es schneit ja|es hat geschneit|jetzt schneit's|es schneit dicke Flocken|es fängt an zu schneien)
(Glatteis|Blitzeis|Eisglätte|Schneeglätte|Schnee auf der Straße|Eis auf der Fahrbahn|Neuschnee|geschlossene Schneedecke) (|voraus|hier)
(wir rutschen|ich rutsche|das Auto rutscht|der Wagen rutscht|wir schlittern) (auf dem Schnee|auf dem Eis|auf Schnee|auf der glatten Straße)
(hier|draußen|da vorne) (liegt|liegt ja) (Schnee|viel Schnee|Eis|überall Schnee|Schneematsch)
(die Räder|die Reifen) drehen (im Schnee|auf dem Eis|auf Schnee) durch
(wir fahren|ich fahre) (in die Berge, da liegt Schnee|auf Schnee|durch Schnee|auf eine verschneite Passstraße)
!(fahr|fahre) (vorsichtig auf dem Schnee|wintertauglich|schneetauglich|für Glatteis)"""),
        ("rain", "Regenmodus", "(den Regenmodus|den Nässemodus|das Regenprogramm|den Regen Modus|den Nassmodus)", "(Regenmodus|Nässemodus|Regenprogramm|Nassmodus)", """
(die Straße|die Fahrbahn|die Autobahn|der Asphalt) ist (nass|klatschnass|ganz nass|rutschig vom Regen|voller Wasser|überflutet|regennass|total nass)
(es gibt|ich habe|ich spüre|wir haben|Gefahr von) Aquaplaning
(Aquaplaning|Nässe auf der Straße|nasse Fahrbahn|Wasser auf der Straße|Pfützen überall|stehendes Wasser auf der Fahrbahn)
(die Reifen|die Räder) (schwimmen auf der nassen Straße|rutschen auf der nassen Straße|haben bei Nässe keinen Grip|schwimmen bei der Nässe)
(das Auto|der Wagen) (schwimmt bei der Nässe|rutscht auf der nassen Straße|rutscht bei Nässe)
!(fahr|fahre) (für nasse Straßen|nässetauglich|angepasst an die Nässe)
!stell (das Auto|den Wagen|das Fahrwerk) auf (Nässe|nasse Fahrbahn|nasse Straße|Regen) ein
(bei der Nässe|bei nasser Straße|auf nasser Fahrbahn) (lieber vorsichtig fahren|brauche ich mehr Grip|will ich sicher fahren)""")
    )
] + [
    ("set_cruise_control", {"on": True}, "Tempomat an.", on("den", "(Tempomat|Tempomaten|Geschwindigkeitsregler|Abstandstempomaten)") + "\n" + on("die", "(Geschwindigkeitsregelung|Geschwindigkeitsautomatik)") + """
!(halt|halte|behalt|behalte) (die Geschwindigkeit|das Tempo|die jetzige Geschwindigkeit|dieses Tempo|diese Geschwindigkeit|das jetzige Tempo)
~(die Geschwindigkeit|das Tempo|dieses Tempo|die aktuelle Geschwindigkeit) (halten|beibehalten|konstant halten)
!(halt|halte) (das Tempo|die Geschwindigkeit) (konstant|gleichmäßig|automatisch)
!fahr (gleichmäßig so weiter|konstant in dem Tempo weiter|mit der Geschwindigkeit weiter|automatisch in diesem Tempo)
(ich will|ich möchte) (den Fuß vom Gas nehmen|nicht dauernd aufs Gas drücken|nicht mehr selbst Gas geben|das Gaspedal loslassen)
(mein Fuß|mein rechter Fuß|mein Bein) (tut weh|schläft ein|ist müde) vom (Gasgeben|Gas halten|Gaspedal)
(lange|langweilige|endlose) Autobahn, (Tempomat|Tempomat an|mach den Tempomat an)"""),
    ("set_cruise_control", {"on": False}, "Tempomat aus.", off("den", "(Tempomat|Tempomaten|Geschwindigkeitsregler|Abstandstempomaten)") + "\n" + off("die", "(Geschwindigkeitsregelung|Geschwindigkeitsautomatik)") + """
(ich fahre|ich fahr|ich gebe) (wieder|jetzt|lieber|) selbst (Gas|mit dem Gaspedal)
(ich will|ich möchte) (wieder|) (selbst|selber) (Gas geben|das Tempo bestimmen|aufs Gaspedal treten|die Geschwindigkeit bestimmen)
!hör auf (die Geschwindigkeit|das Tempo) zu halten
!(halt|halte) (die Geschwindigkeit|das Tempo) nicht mehr
!(nimm|mach) (den Tempomat|den Tempomaten) (raus|weg|ab)
(kein|ohne) (Tempomat|Abstandstempomat) (mehr|bitte|jetzt)"""),
    ("set_cruise_speed", {}, "Tempomat {speed} km/h.", """
!<put> <denrate> auf {speed}
~<denrate> auf {speed} <put~>
<tempomat> (auf|bei|) {speed}
!(halt|halte) (konstant|) {speed}
~(konstant|) {speed} halten
!(fahr|fahre) (konstant|gleichmäßig|immer|mit Tempomat|) {speed}
~(konstant|gleichmäßig|mit Tempomat|) {speed} fahren
(Tempo|Geschwindigkeit|Reisegeschwindigkeit|Wunschtempo|Wunschgeschwindigkeit|Reisetempo) {speed}
(ich möchte|ich will|ich würde gern|wir wollen) (konstant|) {speed} fahren
<want> den Tempomat (auf|bei) {speed}
!<put> die (Geschwindigkeit|Reisegeschwindigkeit|Tempomatgeschwindigkeit) auf {speed}
~die (Geschwindigkeit|Reisegeschwindigkeit) auf {speed} (stellen|setzen|regeln|einstellen)
<can> (konstant|mit Tempomat|gleichmäßig) {speed} (fahren|halten)
<if> du (konstant|) {speed} (fährst|hältst|fahren würdest)
hier (ist|gilt|sind) (nur|) {speed} (|erlaubt), (stell|mach) den Tempomat (darauf|so ein|drauf)
!(geh|fahr) mit dem Tempomat (auf|runter auf|hoch auf) {speed}
(hier darf man|hier dürfen wir|ich darf hier) {speed} fahren, Tempomat (drauf|einstellen|so)
!(beschleunig|beschleunige|brems|geh runter) (mit dem Tempomat|) auf {speed}
{speed} (reichen|reicht|genügen) (mit dem Tempomat|für den Tempomat|im Tempomat)
!lass (den Wagen|das Auto|uns) (konstant|gleichmäßig) {speed} (fahren|rollen|laufen)"""),
    ("adjust_cruise_speed", {"direction": "faster"}, "Etwas schneller.", """
!(fahr|fahre) <mod> schneller
~<mod> schneller (fahren|machen)
!<put> <denrate> <bit> (höher|schneller|rauf|hoch)
~<denrate> <bit> (höher stellen|hochstellen|hochdrehen|schneller stellen|raufsetzen)
<tempomat> <bit> (schneller|höher|rauf|hoch|eins rauf|eine Stufe höher)
<mod> (schneller|mehr Tempo|flotter|zügiger) (bitte|)
!(gib|geb) (mal|) <bit> (mehr Gas|Gas|Stoff|mehr Stoff)
!(erhöh|erhöhe|steiger|steigere) (das Tempo|die Geschwindigkeit|das Reisetempo) <bit>
~(das Tempo|die Geschwindigkeit) <bit> (erhöhen|steigern|hochsetzen)
(wir sind|das ist|wir fahren|du fährst) (zu langsam|so langsam|viel zu langsam|ja im Schneckentempo|wie eine Schnecke)
(wir haben es|ich habe es|ich hab's) eilig
(ich komme|wir kommen) (zu spät|noch zu spät), (schneller|fahr schneller|gib Gas)
(alle|die anderen|sogar die LKWs) überholen uns
<can> <bit> (schneller fahren|zügiger fahren|Tempo zulegen|mehr Tempo machen)
<if> du <bit> schneller (fährst|fahren würdest)
!(leg|drück) (mal|) (einen Zahn zu|aufs Tempo|auf die Tube|etwas zu)
(geht das|geht es|ging das) (nicht|auch|) <bit> (schneller|flotter)
(komm in die Gänge|mach mal hinne mit dem Tempo|tritt drauf|Tempo rauf|Geschwindigkeit rauf)
(hier darf man|wir dürfen hier|hier ist) (schneller|schneller fahren|wieder mehr erlaubt)"""),
    ("adjust_cruise_speed", {"direction": "slower"}, "Etwas langsamer.", """
!(fahr|fahre) <mod> langsamer
~<mod> langsamer (fahren|machen)
!<put> <denrate> <bit> (niedriger|langsamer|runter|tiefer)
~<denrate> <bit> (niedriger stellen|runterstellen|runterdrehen|langsamer stellen|runtersetzen)
<tempomat> <bit> (langsamer|niedriger|runter|eins runter|eine Stufe niedriger)
<mod> (langsamer|weniger Tempo|gemächlicher|ruhiger fahren) (bitte|)
!(geh|nimm) (mal|) <bit> (vom Gas|vom Tempo runter|mit dem Tempo runter|Tempo raus|Gas weg)
!(senk|senke|reduzier|reduziere|verringer) (das Tempo|die Geschwindigkeit|das Reisetempo) <bit>
~(das Tempo|die Geschwindigkeit) <bit> (senken|reduzieren|verringern|drosseln)
(wir sind|das ist|wir fahren|du fährst) (zu schnell|so schnell|viel zu schnell|ja wie ein Verrückter|viel zu flott)
(mir ist|mir wird|das ist mir) (das Tempo zu hoch|zu schnell|bei dem Tempo mulmig|zu flott)
(nicht so|nicht ganz so) (schnell|rasen|flott|hastig)
(ras|hetz|rase) (doch|) nicht so
<can> <bit> (langsamer fahren|gemächlicher fahren|Tempo rausnehmen|vom Gas gehen)
<if> du <bit> langsamer (fährst|fahren würdest)
(wir haben|ich habe|ich hab) (keine Eile|Zeit genug|es nicht eilig), (fahr langsamer|langsamer)
(immer mit der Ruhe|piano|sachte|gemach) (mit dem Tempo|mit der Geschwindigkeit)
(Tempo runter|Geschwindigkeit runter|runter vom Gas|Fuß vom Gas)
(da vorne ist|gleich kommt|da steht) (ein Blitzer|die Polizei|eine Radarfalle), (langsamer|fahr langsamer|runter vom Gas)"""),
    ("set_following_distance", {}, "Abstand {distance}.", """
!<put> <gap> {distance}
~<gap> {distance} <put~>
<gap0> {distance}
<can> <gap> {distance} (stellen|haben|machen)
<if> du <gap> {distance} (stellst|machst|stellen würdest)
<want> <gap> {distance}
der (Abstand|Sicherheitsabstand|Abstand zum Vordermann) (soll|sollte|kann) {distance} (sein|eingestellt werden)
!(stell|regel) beim Tempomat den Abstand {distance} (ein|)"""),
    ("set_following_distance", {"distance": "long"}, "Abstand groß.", """
!(halt|halte|lass) (mehr|viel|ordentlich|genügend|größeren|reichlich|einen großen|weiten) Abstand (|zum Vordermann|nach vorne|zum Auto vor uns|zum Vorausfahrenden)
~(mehr|viel|genügend|größeren|reichlich) Abstand (halten|lassen|einhalten)
(mehr|größerer|viel) (Abstand|Sicherheitsabstand) (zum Vordermann|nach vorne|bitte|zu dem da vorne|)
!(vergrößer|vergrößere|erhöh|erhöhe) <gap>
~<gap> (vergrößern|erhöhen|größer machen)
(wir sind|du bist|wir fahren|du fährst) (zu dicht|viel zu dicht|zu nah|viel zu nah) (dran|auf|am Vordermann|hinter dem LKW|am Auto vor uns)
(du klebst|wir kleben|du hängst|wir hängen) (dem da vorne|dem Vordermann|dem LKW|dem Auto vor uns) (ja|) (am Heck|an der Stoßstange|auf der Pelle|fast im Kofferraum)
!(fahr|fahre) nicht so (dicht|nah|eng) auf
~nicht so dicht auffahren
(ich möchte|ich will|ich hätte gern|mir wäre lieber) (mehr|einen größeren|viel) Abstand (zum Vordermann|nach vorne|zum LKW da vorne|)
<can> (mehr Abstand|größeren Abstand) (halten|lassen)
(drängel|dränge) nicht so (|dicht) (auf|hinter dem da vorne|beim Vordermann)
(der|der da vorne) bremst (ständig|dauernd|immer), (mehr Abstand|halt Abstand)"""),
    ("set_following_distance", {"distance": "short"}, "Abstand kurz.", """
!(halt|halte|lass) (weniger|nicht so viel|einen kleineren|kürzeren|nur einen kurzen|einen kurzen|geringen) Abstand (|zum Vordermann|nach vorne|zum Auto vor uns)
~(weniger|nicht so viel|kürzeren|kleineren) Abstand (halten|lassen)
(weniger|kürzerer|kleinerer|nicht so viel) (Abstand|Sicherheitsabstand) (zum Vordermann|nach vorne|bitte|)
!(verkürz|verkürze|verringer|verringere|verkleiner) <gap>
~<gap> (verkürzen|verringern|verkleinern|kürzer machen)
!(fahr|fahre|rück|geh) (dichter|näher|enger) (ran|auf|an den Vordermann ran|an das Auto vor uns ran)
~(dichter|näher) (auffahren|ranfahren|an den Vordermann ranfahren)
(ständig|dauernd|immer) (drängelt sich einer|schert einer|quetscht sich jemand) (rein|dazwischen|in die Lücke|vor uns)
(die Lücke|der Abstand) (nach vorne|zum Vordermann|vor uns|) ist (zu groß|viel zu groß|riesig)
(wir halten|du hältst|wir lassen) (zu viel|viel zu viel) Abstand
(ich möchte|ich will|ich hätte gern) (weniger|einen kürzeren|einen kleineren) Abstand (zum Vordermann|nach vorne|)
<can> (dichter auffahren|weniger Abstand halten|näher ranfahren)"""),
    ("set_following_distance", {"distance": "medium"}, "Abstand mittel.", """
!(halt|halte|lass) (einen normalen|einen mittleren|mittleren|normalen|einen mittelgroßen) Abstand (|zum Vordermann|nach vorne)
~(einen normalen|einen mittleren|mittleren|normalen) Abstand (halten|lassen)
(mittlerer|normaler) (Abstand|Sicherheitsabstand) (zum Vordermann|nach vorne|bitte|)
!<put> <gap> (in die Mitte|auf die mittlere Stufe|auf Stufe mittel|auf den Mittelwert)
<gap0> (auf die mittlere Stufe|nicht zu groß und nicht zu klein|in die Mitte)
(nicht zu dicht|nicht zu nah), (aber|und) (auch|) nicht zu weit (weg|hinter dem Vordermann|Abstand)
<want> (einen mittleren|einen normalen) Abstand (zum Vordermann|nach vorne)
<can> (einen mittleren|normalen) Abstand (halten|einstellen)"""),
    ("set_lane_assist", {"on": True}, "Spurhalteassistent an.", on("den", "<lane>") + "\n" + on("die", "(Spurhaltung|Spurhilfe|Spurführung|Spurüberwachung)") + """
!(halt|halte) (die Spur|mich in der Spur|uns in der Spur|den Wagen in der Spur|das Auto in der Spur)
~(die Spur|mich in der Spur|uns in der Spur) halten
!hilf mir (beim Spurhalten|die Spur zu halten|in der Spur zu bleiben)
~mir (beim Spurhalten helfen|helfen, die Spur zu halten|helfen, in der Spur zu bleiben)
!(pass|pass mal) auf, dass (ich in der Spur bleibe|wir in der Spur bleiben|ich nicht von der Spur abkomme|ich nicht über die Linie fahre)
(ich komme|ich fahre|ich gerate|ich drifte) (immer|ständig|dauernd|oft) (von der Spur ab|über die Linie|aus der Spur|auf den Seitenstreifen)
!(warn|warne) mich, wenn ich (von der Spur abkomme|die Spur verlasse|über die Linie fahre|aus der Spur gerate)
(das Auto|der Wagen) (soll|kann) (die Spur|von selbst die Spur|automatisch die Spur) halten
!(bleib|bleiben Sie) (in der Spur|auf der Spur|zwischen den Linien)"""),
    ("set_lane_assist", {"on": False}, "Spurhalteassistent aus.", off("den", "<lane>") + "\n" + off("die", "(Spurhaltung|Spurhilfe|Spurführung|Spurüberwachung)") + """
!hör auf (ins Lenkrad zu greifen|mir reinzulenken|mitzulenken|am Lenkrad zu ziehen|ständig gegenzulenken|die Spur zu halten)
(das Auto|der Wagen|der Assistent|die Karre) (lenkt|zieht|zerrt|ruckelt) (mir|) (immer|ständig|dauernd) (dagegen|am Lenkrad|am Steuer)
(das Lenkrad) (zieht|vibriert|zuckt|wackelt) (ständig|immer|dauernd) (an der Linie|von alleine|wenn ich die Linie berühre)
(dieses Piepen|das Gepiepse|dieses Gerüttel|das Rütteln) an der (Linie|Fahrbahnmarkierung|Spur) (nervt|stört)
(ich lenke|ich fahre) (lieber|wieder|) selbst, (Spurassistent aus|ohne Spurassistent)
(in der Baustelle|hier in der Baustelle) (spinnt|nervt|stört) der (Spurassistent|Spurhalter|Spurhalteassistent)
!lass mich (selbst|selber|allein) lenken"""),
    ("set_regeneration", {}, "Rekuperation {level}.", """
!<put> die <regen> {level}
~die <regen> {level} <put~>
<regen> {level}
<want> die <regen> {level}
<can> die <regen> {level} (stellen|haben|machen)
<if> du die <regen> {level} (stellst|machst|stellen würdest)
die <regen> (bitte|mal|jetzt|lieber) {level}
die (Rekuperation|Bremsrekuperation|Energierückgewinnung) (soll|sollte|darf) {level} sein"""),
    ("set_regeneration", {"level": "high"}, "Rekuperation hoch.", """
!(rekuperier|rekuperiere|bremse|brems) (stärker|maximal|kräftiger|so stark es geht) (beim Gaswegnehmen|mit dem Motor|beim Loslassen|wenn ich vom Gas gehe)
!(rekuperier|rekuperiere) (stärker|mehr|maximal|kräftig|so viel wie möglich)
~(stärker|mehr|maximal|kräftiger) rekuperieren
(mehr|stärkere|maximale|volle|starke) <regen>
!(gewinn|gewinne|hol) (so viel Energie wie möglich|mehr Energie|mehr Strom|möglichst viel Strom) (beim Bremsen|bergab|beim Rollen) zurück
~(mehr Energie|möglichst viel Strom|so viel Energie wie möglich) (beim Bremsen|bergab) zurückgewinnen
(ich will|ich möchte|ich mag) (mit einem Pedal fahren|One Pedal fahren|nur mit dem Gaspedal fahren|Ein-Pedal-Fahren)
(das Auto|der Wagen) (soll|könnte|sollte) (beim Loslassen|ohne Gas|beim Gaswegnehmen) (stärker|kräftiger|mehr) bremsen
(es geht|wir fahren|jetzt geht's) (lange bergab|den Berg runter|den Pass runter), (mehr Rekuperation|Rekuperation hoch|stark rekuperieren)
!dreh die <regen> (ganz hoch|voll auf|hoch|rauf)
(One Pedal Drive|Ein-Pedal-Modus|One Pedal Modus) (an|bitte|ein)"""),
    ("set_regeneration", {"level": "low"}, "Rekuperation niedrig.", """
!(rekuperier|rekuperiere) (weniger|schwächer|nicht so stark|nur wenig|kaum)
!(bremse|brems) (weniger|nicht so stark|schwächer) (beim Gaswegnehmen|mit dem Motor|beim Loslassen|wenn ich vom Gas gehe)
~(weniger|schwächer|nicht so stark) rekuperieren
(weniger|schwächere|geringere|schwache|minimale|wenig) <regen>
!lass (das Auto|den Wagen|uns|mich) (mehr rollen|frei rollen|einfach rollen|segeln|länger ausrollen|frei dahinrollen)
~(mehr rollen lassen|frei rollen lassen|segeln)
(ich will|ich möchte|ich mag lieber|wir wollen) (segeln|rollen|frei rollen|ausrollen lassen)
(das Auto|der Wagen) (bremst|verzögert) (zu stark|so stark|zu heftig|so abrupt) (beim Gaswegnehmen|wenn ich vom Gas gehe|beim Loslassen|ohne dass ich bremse)
(das ruckt|es ruckt|mir wird schlecht) (immer so|so|) (beim Loslassen|wenn ich vom Gas gehe|beim Gaswegnehmen)
!dreh die <regen> (ganz runter|runter|zurück|niedriger)"""),
    ("set_regeneration", {"level": "medium"}, "Rekuperation mittel.", """
(mittlere|normale) <regen>
!(rekuperier|rekuperiere) (normal|mittelstark|auf mittlerer Stufe|ganz normal)
~(normal|mittelstark|auf mittlerer Stufe) rekuperieren
!<put> die <regen> (in die Mitte|auf Stufe mittel|auf die mittlere Stufe|auf den Mittelwert)
die <regen> (nicht zu stark und nicht zu schwach|in die Mitte|auf halbe Stärke)
<want> (eine mittlere|eine normale) (Rekuperation|Energierückgewinnung)
die <regen> (wieder|zurück) auf (normal|mittel)
<can> die <regen> (in die Mitte|auf die mittlere Stufe|auf normal) stellen"""),
    ("set_charging", {"on": True}, "Laden beginnt.", """
!(starte|start|beginn|beginne) (das Laden|den Ladevorgang|mit dem Laden|das Aufladen|die Ladung)
~(das Laden|den Ladevorgang|das Aufladen|die Ladung) (starten|beginnen|einleiten|anstoßen|fortsetzen)
!(lade|lad|lad mal) <akku> (|auf|jetzt|auf bitte)
~<akku> (laden|aufladen|ans Netz hängen|mit Strom versorgen)
(Laden|Ladevorgang|Aufladen|Ladung) (an|starten|beginnen|los|bitte|jetzt starten)
!(fang|fange) (an zu laden|mit dem Laden an|jetzt an zu laden|mal an zu laden)
~mit dem (Laden|Aufladen) (anfangen|beginnen|loslegen)
(das Kabel|der Stecker|das Ladekabel) (steckt|ist drin|ist eingesteckt|ist angeschlossen|hängt dran), (lade|los|fang an|lad los|du kannst laden)
(ich habe|ich hab|wir haben) (das Kabel eingesteckt|angestöpselt|eingestöpselt|den Stecker reingesteckt|das Auto angeschlossen), (lad|lade|fang an zu laden|los geht's)
(du kannst|du darfst|jetzt kannst du) (jetzt|ruhig|schon mal|) (laden|Strom ziehen|mit dem Laden anfangen|aufladen)
(wir sind|ich stehe|wir stehen|ich bin) an der (Ladesäule|Säule|Wallbox), (lade|fang an zu laden|Laden starten|lad auf)
!(zieh|zapf|tank) (mal|jetzt|) Strom
~Strom (ziehen|zapfen|tanken)
(ich will|ich möchte|ich würde gern|wir wollen) (das Laden|den Ladevorgang|das Aufladen) (starten|beginnen)
<can> (das Laden|den Ladevorgang) (starten|beginnen)
<if> du (das Laden|den Ladevorgang) (startest|starten würdest|beginnst)
!(setz|mach) (das Laden fort|mit dem Laden weiter|den Ladevorgang weiter)
(warum|wieso) lädt (er|das Auto|der Wagen|der Akku) nicht, (fang an|starte das Laden|lad doch)"""),
    ("set_charging", {"on": False}, "Laden endet.", """
!(stopp|stoppe|beende|unterbrich|pausier) (das Laden|den Ladevorgang|das Aufladen|die Ladung)
~(das Laden|den Ladevorgang|das Aufladen) (stoppen|beenden|abbrechen|unterbrechen|anhalten|einstellen)
!hör auf (zu laden|mit dem Laden|mit dem Aufladen|Strom zu ziehen|aufzuladen)
~(aufhören zu laden|mit dem Laden aufhören)
(Laden|Ladevorgang|Aufladen|Ladung) (aus|stoppen|beenden|abbrechen|stopp|unterbrechen|Ende)
!(brich|breche) (das Laden|den Ladevorgang|die Ladung) ab
!lad (nicht weiter|nicht mehr weiter|erstmal nicht weiter)
~nicht (weiter laden|mehr weiterladen)
(der Akku|die Batterie|das Auto) ist (voll genug|geladen genug), (hör auf|Schluss mit Laden|stopp das Laden)
(genug|lange genug|jetzt genug) (geladen|aufgeladen|Strom getankt)
(das reicht|reicht|Schluss|genug) (an Strom|mit dem Laden|mit Laden|mit dem Aufladen)
(wir wollen|ich will|wir müssen|ich muss) (los|weiter|weg|abstöpseln), (beende|stopp|stoppe) das Laden
(ich will|ich möchte|ich muss) (das Kabel abziehen|den Stecker ziehen|abstöpseln|das Ladekabel rausziehen)
<can> (das Laden|den Ladevorgang) (beenden|abbrechen|stoppen)
<if> du (das Laden|den Ladevorgang) (beendest|stoppst|abbrichst)"""),
    ("set_charge_limit", {}, "Ladegrenze {limit} Prozent.", """
!<put> <limit> auf {limit}
~<limit> auf {limit} <put~>
!(lade|lad) (<akku>|) (nur|höchstens|maximal|) bis {limit} (|auf)
~<akku> (nur|höchstens|maximal|) (bis|auf) {limit} (laden|aufladen)
!(begrenze|beschränke|begrenz|deckel) (das Laden|die Ladung|den Akku|die Batterie) (auf|bei) {limit}
~(das Laden|die Ladung|den Akku) auf {limit} (begrenzen|beschränken|deckeln)
<limit0> (auf|bei|) {limit}
!(lade|lad) nicht (über|weiter als|mehr als) {limit}
~nicht über {limit} (laden|aufladen)
!(hör|höre) bei {limit} (mit dem Laden auf|auf zu laden)
!(stopp|stoppe|beende) das Laden bei {limit}
bei {limit} (ist Schluss|soll Schluss sein|aufhören|stoppen) (mit Laden|mit dem Laden|mit dem Aufladen)
{limit} (reichen|genügen|reicht) (beim Laden|als Ladung|für den Akku|an Ladung)
(bis|nur bis|maximal bis|höchstens bis) {limit} (laden|aufladen)
<want> den Akku (auf|bis|nur bis) {limit} (geladen|haben|aufgeladen)
<can> (nur|maximal|) bis {limit} laden
<if> du (nur|) bis {limit} (lädst|laden würdest)
(der Akku|die Batterie|das Auto) (soll|sollte|darf) (nur|höchstens|maximal|) (bis|auf) {limit} (geladen werden|aufgeladen werden|laden)
(um den Akku zu schonen|zur Schonung der Batterie|der Batterie zuliebe) (nur|) bis {limit} laden"""),
    ("set_charge_limit", {"limit": 100}, "Ladegrenze 100 Prozent.", """
!(lade|lad) (<akku>|) (ganz|komplett|randvoll|bis zum Anschlag|richtig|) voll
~<akku> (ganz|komplett|randvoll|) (vollladen|voll laden|volltanken mit Strom|voll aufladen)
!<put> <limit> auf (voll|Maximum|das Maximum|ganz voll)
~<limit> auf (voll|Maximum|das Maximum) (stellen|setzen)
<limit0> (auf|) (voll|Maximum|maximal)
(vollladen|voll aufladen|ganz vollladen|randvoll laden|komplett laden|einmal vollmachen mit Strom) (bitte|)
(der Akku|die Batterie|das Auto) (soll|muss) (morgen|bis morgen|) (ganz voll|randvoll|komplett voll|voll) (sein|werden|geladen werden)
<want> (einen vollen Akku|eine volle Batterie|den Akku randvoll|die Batterie komplett voll)
<can> (<akku>|) (ganz|komplett|) vollladen
(morgen|nachher) (fahren wir weit|haben wir eine lange Strecke|geht's in den Urlaub), (lade voll|lad den Akku ganz voll|mach den Akku voll)
!mach (den Akku|die Batterie) (ganz|komplett|randvoll|bis oben hin|) voll"""),
    ("set_charge_port", {"open": True}, "Ladeklappe geht auf.", """
!(öffne|öffne mal|öffnen Sie|entriegel) <port>
~<port> (öffnen|aufmachen|entriegeln|aufklappen|aufspringen lassen)
!(mach|mache|klapp|mach mal) <port> (auf|bitte auf)
<port0> (auf|öffnen|aufmachen|entriegeln)
(ich will|ich möchte|ich muss|wir wollen) (das Ladekabel anschließen|das Kabel einstecken|den Stecker einstecken|anstöpseln|das Auto anstecken|das Ladekabel reinstecken)
(ich stehe|wir stehen|ich bin|wir sind) an der (Ladesäule|Säule|Wallbox|Stromtankstelle), (Klappe auf|Ladeklappe auf|mach die Klappe auf|Klappe öffnen)
(ich komme|ich komm|man kommt) nicht an (den Ladeanschluss|die Ladebuchse|den Anschluss fürs Kabel|die Steckdose vom Auto)
<want> <port> (auf|offen|geöffnet)
<can> <port> (aufmachen|öffnen|entriegeln)
<if> du <port> (aufmachst|öffnest|öffnen würdest)
(wo kommt|wo kann) (das Kabel rein|ich das Kabel einstecken), (mach|öffne) die (Ladeklappe|Klappe für das Kabel) (auf|)
!gib (den Ladeanschluss|die Ladebuchse|den Ladeport) frei"""),
    ("set_charge_port", {"open": False}, "Ladeklappe geht zu.", """
!(schließ|schließe|schließ mal|schließen Sie|verriegel) <port>
~<port> (schließen|zumachen|zuklappen|verriegeln)
!(mach|mache|klapp|mach mal) <port> (zu|wieder zu|bitte zu)
<port0> (zu|schließen|zumachen|wieder zu)
(die Ladeklappe|der Ladeanschluss|das Ladetürchen|die Klappe vom Laden) (ist noch offen|steht noch offen|ist ja offen|steht offen)
(das Kabel|der Stecker|das Ladekabel) ist (raus|abgezogen|ab|draußen|weg), (Klappe zu|mach die Klappe zu|Ladeklappe zu|Klappe schließen)
(ich habe|ich hab) (abgestöpselt|das Kabel abgezogen|den Stecker gezogen), (Klappe zu|Ladeklappe zu|mach die Klappe zu)
<want> <port> (zu|geschlossen)
<can> <port> (zumachen|schließen)
<if> du <port> (zumachst|schließt|schließen würdest)"""),
]
