"""German: lights and wipers. The notation is explained in the README."""

from .speech import off, on

ENUMS = {
    "color": {
        "white": ["weiß", "Weiß", "reinweiß", "kaltweiß", "schneeweiß", "neutralweiß"],
        "red": ["rot", "Rot", "knallrot", "dunkelrot", "feuerrot", "hellrot", "rubinrot"],
        "green": ["grün", "Grün", "hellgrün", "dunkelgrün", "giftgrün", "smaragdgrün", "grasgrün"],
        "blue": ["blau", "Blau", "hellblau", "dunkelblau", "himmelblau", "königsblau", "eisblau"],
        "yellow": ["gelb", "Gelb", "sonnengelb", "zitronengelb", "knallgelb", "hellgelb"],
        "orange": ["orange", "Orange", "knallorange", "dunkelorange"],
        "purple": ["lila", "Lila", "violett", "Violett", "purpur", "dunkellila", "fliederfarben"],
        "pink": ["pink", "rosa", "Pink", "Rosa", "knallpink", "zartrosa", "rosarot"],
        "turquoise": ["türkis", "Türkis", "türkisfarben", "türkisblau", "petrol", "cyan"],
    },
    "set_wipers.mode": {
        "interval": ["Intervall", "Intervallbetrieb", "Intervallschaltung", "Intervallwischen", "Intervallstufe"],
        "slow": ["langsam", "Stufe eins", "niedrig", "Stufe 1", "die langsame Stufe", "die erste Stufe"],
        "fast": ["schnell", "Stufe zwei", "volle Stufe", "Stufe 2", "die schnelle Stufe", "volle Pulle", "Maximum", "die höchste Stufe"],
        "auto": ["Automatik", "automatisch", "Regensensor", "auto", "Automatikbetrieb", "die Automatik"],
    },
    "adjust_ambient_brightness.direction": {
        "brighter": ["heller", "stärker", "leuchtender", "kräftiger", "höher"],
        "darker": ["dunkler", "schwächer", "gedämpfter", "matter", "niedriger", "dezenter"],
    },
}

MACROS = {
    "lampen": "(Scheinwerfer|Frontscheinwerfer|Lichter draußen|Autolichter|Lichter vorne|Lampen vorne)",
    "nebel": "(Nebelscheinwerfer|Nebelleuchten|Nebellampen|Nebellichter|Nebler)",
    "warn": "(Warnblinker|Warnblinkanlage|Warnblinkleuchten|Warnlichter)",
}

VARIANTS = [
    ("set_headlights", {"mode": "on"}, "Licht an.", on("das", "<head>") + "\n" + on("die", "<lampen>") + """
es wird (dunkel|dunkel draußen|langsam dunkel|Nacht|duster|finster|schummrig draußen)
(draußen|auf der Straße|hier draußen) (ist es|wird es|wird's) (dunkel|stockdunkel|finster|zappenduster|schon dämmrig)
(es dämmert|die Sonne geht unter|die Dämmerung kommt|es ist schon Nacht|es ist stockfinster draußen|die Sonne ist weg)
(ich fahre|wir fahren) (ja|noch|) (ohne Licht|im Dunkeln|unbeleuchtet)
(gleich kommt|da kommt|da vorne ist|jetzt kommt) (ein Tunnel|der Tunnel)
(ich sehe|man sieht) (die Straße|die Fahrbahn|den Weg) (nicht|nicht mehr|kaum noch)
(die anderen|die) (sehen uns nicht|sehen mich nicht|geben schon Lichthupe), (mach|schalt) das Licht an
!(schalt|mach) das (Licht|Licht draußen|Licht außen|Licht am Auto|Licht vorne) (an|ein)
Licht (draußen|außen|vorne|am Auto) an
!(beleuchte|leuchte) (mal|) die (Straße|Fahrbahn) (|aus)"""),
    ("set_headlights", {"mode": "off"}, "Licht aus.", off("das", "<head>") + "\n" + off("die", "<lampen>") + """
!(schalt|mach) das (Licht draußen|Licht außen|Licht am Auto|Licht vorne) (aus|ab)
Licht (draußen|außen|vorne|am Auto) aus
(es ist|draußen ist es) (hell|wieder hell|hell genug|taghell|schon hell), (die Scheinwerfer|das Abblendlicht) (aus|können aus|kann aus)
(wir stehen|ich parke|wir parken), (Scheinwerfer|die Scheinwerfer|Abblendlicht) aus
das (Abblendlicht|Fahrlicht) ist (noch an|ja noch an), mach (es|das) aus"""),
    ("set_headlights", {"mode": "auto"}, "Licht auf Automatik.", """
!<put> (das <head>|die <lampen>|das Licht|den Lichtschalter) auf (Automatik|automatisch|auto|Lichtautomatik)
~(das <head>|die <lampen>|das Licht|den Lichtschalter) auf (Automatik|automatisch|auto) (stellen|schalten|setzen)
(<head>|<lampen>|Licht|Lichtschalter) (auf Automatik|automatisch|auf auto|Automatik|auf automatisch)
(Lichtautomatik|automatisches Licht|Fahrlichtautomatik|automatisches Fahrlicht) (an|ein|bitte|einschalten|aktivieren)
!(schalt|schalte|mach|aktivier) die (Lichtautomatik|Fahrlichtautomatik|Scheinwerferautomatik) (|an|ein)
~die (Lichtautomatik|Fahrlichtautomatik) (einschalten|aktivieren|anmachen)
das (Licht|Abblendlicht|Fahrlicht) (soll|kann|darf) (sich|) (von selbst|von allein|automatisch|selbstständig) (angehen|an- und ausgehen|schalten)
(die Scheinwerfer|die Lichter) sollen (automatisch|von selbst|von allein) angehen
!(lass|mach) das (Licht|Fahrlicht) (automatisch|von allein|von selbst) (angehen|laufen|regeln)
<want> (die Lichtautomatik|automatisches Licht|das Licht auf Automatik)
<can> das Licht auf (Automatik|auto|automatisch) (stellen|schalten)
<if> das Licht (von selbst|automatisch|von allein) (anginge|angehen würde)
(kümmer dich|kümmere dich) (selbst|selber|automatisch) (ums Licht|um die Scheinwerfer|um das Fahrlicht)
(ich vergesse|ich vergess) (immer|ständig) das Licht, (stell|mach) es auf (Automatik|auto)"""),
    ("set_high_beam", {"on": True}, "Fernlicht an.", on("das", "(Fernlicht|Aufblendlicht|große Licht)") + """
!(blend|blende) (mal|) auf
~(aufblenden|mal aufblenden|auf Fernlicht gehen|auf Fernlicht schalten)
!(schalt|geh|stell) auf (Fernlicht|Fern) (|um)
(aufblenden|Fernlicht rein|Lichter hoch|voll aufblenden) (bitte|)
(ich sehe|man sieht|ich seh) (nichts auf der Landstraße|nicht weit genug|in der Ferne nichts|nicht weit genug voraus|zu wenig von der Straße da vorne)
(ich will|ich möchte|ich muss) (weiter sehen|weiter voraus sehen|die Straße weiter ausleuchten)
(hier kommt|es kommt|da kommt) (keiner|niemand|kein Auto) entgegen, (blend auf|Fernlicht|Fernlicht an|mach Fernlicht)
(im Wald|auf der Landstraße|auf der dunklen Straße) (brauche ich|brauchen wir|will ich) (Fernlicht|das Fernlicht|mehr Licht nach vorne)
!leuchte (weiter|so weit es geht|weiter voraus|in die Ferne)
!(mach|schalt) (das|) (volle Licht|volles Licht) (vorne|nach vorne|draußen) (an|ein)
(volles Licht|Flutlicht|volle Beleuchtung) (nach vorne|auf die Straße|voraus)"""),
    ("set_high_beam", {"on": False}, "Fernlicht aus.", off("das", "(Fernlicht|Aufblendlicht|große Licht)") + """
!(blend|blende) (mal|wieder|schnell|) ab
~(abblenden|mal abblenden|wieder abblenden|vom Fernlicht runtergehen)
!(geh|schalt) (vom Fernlicht runter|zurück auf Abblendlicht|auf Abblendlicht runter|wieder auf Abblendlicht)
(abblenden|Fernlicht raus|Fernlicht weg|runterblenden) (bitte|schnell|)
(da kommt|es kommt|vorne kommt) (mir|uns|) (einer|jemand|ein Auto|ein LKW|Gegenverkehr) entgegen
(ich blende|wir blenden|du blendest) (den Gegenverkehr|die anderen|den da vorne|die Leute|den vor mir)
(Gegenverkehr|Achtung Gegenverkehr|Ortseingang), (abblenden|Fernlicht aus|blend ab)
der (gibt|macht) (mir|uns) (schon|) Lichthupe, (blend ab|Fernlicht aus|abblenden)"""),
    ("set_fog_lights", {"on": True}, "Nebellicht an.", on("die", "<nebel>") + "\n" + on("das", "(Nebellicht|Nebelschlusslicht)") + """
es ist (neblig|sehr neblig|nebelig|so neblig|ganz schön neblig|furchtbar nebelig) (draußen|hier|)
(hier ist|da ist|es gibt|da vorne ist|wir haben) (dichter|starker|viel|dicker|so ein) Nebel
(was für ein|so ein|bei dem) (Nebel|dichter Nebel|dicken Nebel)
(Nebel|Nebelbank|Nebelwand|dichter Nebel|Nebelsuppe) (voraus|vor uns|da vorne|auf der Straße)
(man sieht|ich sehe|ich seh) (vor lauter Nebel|im Nebel|wegen des Nebels|bei dem Nebel) (nichts|nichts mehr|die Straße nicht|die Hand vor Augen nicht)
(das ist ja|hier ist|was für) eine (Suppe|Waschküche|richtige Waschküche|Nebelsuppe) (draußen|)
(wir fahren|ich fahre) (in|durch) (eine Nebelbank|dichten Nebel|den Nebel|eine Nebelwand|Nebel)"""),
    ("set_fog_lights", {"on": False}, "Nebellicht aus.", off("die", "<nebel>") + "\n" + off("das", "(Nebellicht|Nebelschlusslicht)") + """
der Nebel (ist weg|hat sich aufgelöst|ist vorbei|lichtet sich|hat sich verzogen|hat sich gelichtet|ist jetzt weg)
(es ist|jetzt ist es) (nicht mehr neblig|wieder klar draußen|nebelfrei|klar, kein Nebel mehr)
(kein Nebel|gar kein Nebel|der Nebel ist weg) (mehr|weit und breit|mehr da)
(wir sind|ich bin) (aus dem Nebel raus|durch den Nebel durch|raus aus der Suppe|aus der Nebelbank raus)"""),
    ("set_hazard_lights", {"on": True}, "Warnblinker an.", on("den", "(Warnblinker|Pannenblinker)") + "\n" + on("die", "(Warnblinkanlage|Warnblinkleuchten|Warnlichter)") + """
(da vorne ist|vor uns ist|vorne ist|da ist) (ein Stauende|das Stauende|ein Unfall|Stau, warn die hinter uns|alles dicht, Stauende)
(wir haben|ich habe|ich hab) (eine Panne|einen Platten|einen Reifenplatzer|einen Motorschaden|eine Autopanne)
(ich stehe|wir stehen|ich bleib) (in zweiter Reihe|am Seitenstreifen|auf dem Standstreifen|auf dem Pannenstreifen|mit einer Panne|liegen geblieben)
(Panne|Stauende|Unfall|Notfall|Pannenstopp|Gefahrenstelle), (Warnblinker|Warnblinker an|mach den Warnblinker an)
!(warn|warne) (die anderen|die hinter uns|die Autos hinter mir|den nachfolgenden Verkehr|die Leute hinter uns)
~(die anderen|die hinter uns|den Verkehr hinter uns) warnen
!(mach|schalt) (alle Blinker|beide Blinker|alle vier Blinker|die Blinker auf beiden Seiten) an
(alle|beide|alle vier) Blinker an
!drück (auf|) (den Warnblinkknopf|den Warnblinkschalter|das rote Dreieck)
(das Auto|der Wagen|die Karre) (bleibt liegen|ist liegen geblieben|hat den Geist aufgegeben)
ich (muss|will) (mal schnell|kurz|eben) in zweiter Reihe (halten|stehen bleiben|parken)
!blink (mal|) (auf beiden Seiten|links und rechts|mit allen Blinkern)"""),
    ("set_hazard_lights", {"on": False}, "Warnblinker aus.", off("den", "(Warnblinker|Pannenblinker)") + "\n" + off("die", "(Warnblinkanlage|Warnblinkleuchten|Warnlichter)") + """
!hör auf (zu blinken mit der Warnblinkanlage|mit dem Warnblinken|die anderen zu warnen)
(die Gefahr ist vorbei|der Stau hat sich aufgelöst|es geht weiter|wir fahren weiter), (Warnblinker aus|der Warnblinker kann aus)
!(mach|schalt) (alle Blinker|beide Blinker|alle vier Blinker) (wieder|) aus
(alle|beide|alle vier) Blinker aus
(warum|wieso) ist (der Warnblinker|die Warnblinkanlage) (noch|immer noch) an
(der Warnblinker|die Warnblinkanlage) (läuft noch|ist noch an|blinkt immer noch), (mach aus|schalt ab|schalt aus)"""),
    ("set_interior_light", {"on": True}, "Innenlicht an.", on("das", "<interior>") + "\n" + on("die", "(Innenbeleuchtung|Innenraumbeleuchtung|Deckenlampe|Deckenleuchte|Beleuchtung innen)") + """
es ist (zu dunkel|so dunkel|stockdunkel|zappenduster|finster|viel zu dunkel) (hier drin|im Auto|hier im Auto|hier drinnen|im Innenraum|innen)
(ich finde|ich find|wir finden) (mein Handy|meinen Schlüssel|meine Brille|die Tasche|den Geldbeutel|nichts) (nicht|) (im Dunkeln|in der Dunkelheit hier drin), Licht an
(mir ist|uns ist|ich hab) was (runtergefallen|unter den Sitz gefallen), (mach|schalt) (mal|) (das|) Licht (hier drin|innen|im Auto) an
(ich muss|ich will) (was suchen|meine Tasche durchsuchen|mein Portemonnaie suchen|im Handschuhfach kramen), mach (mal|) (das|) Licht (innen|im Auto|hier drin) an
(hier drin|im Auto|innen) (ist es|ist's) (zu dunkel|stockfinster|duster|finster wie im Keller)
(Licht|Lampe) (innen|im Innenraum|hier drin|im Auto|an der Decke) (an|bitte|einschalten)
!(mach|mache) (es|) (hier drin|im Auto|im Innenraum) (hell|heller|Licht)
!beleuchte (den Innenraum|das Auto von innen|die Kabine)
~(den Innenraum|die Kabine) (beleuchten|hell machen)
(ich sehe|man sieht|ich seh) (hier drin|im Auto|im Innenraum) (nichts|gar nichts|die Hand vor Augen nicht)
(die Kinder|die Kleinen) haben Angst im Dunkeln, (Licht innen an|mach hier drin Licht)
<want> (Licht hier drin|hier drin Licht|Licht im Auto|Licht im Innenraum)"""),
    ("set_interior_light", {"on": False}, "Innenlicht aus.", off("das", "<interior>") + "\n" + off("die", "(Innenbeleuchtung|Innenraumbeleuchtung|Deckenlampe|Deckenleuchte|Beleuchtung innen)") + """
es ist (zu hell|so hell|viel zu hell) (hier drin|im Auto|im Innenraum|hier drinnen|innen)
(Licht|Lampe) (innen|im Innenraum|hier drin|im Auto|an der Decke) (aus|weg|ausschalten)
das (Innenlicht|Deckenlicht|Licht im Auto|Licht innen|Licht hier drin) (blendet|blendet mich|spiegelt sich in der Scheibe|stört beim Fahren|stört mich)
(die Deckenlampe|die Innenbeleuchtung) (blendet|blendet mich|stört beim Fahren|brennt noch|ist noch an)
das (Innenlicht|Deckenlicht|Licht im Auto) (brennt noch|ist noch an|ist immer noch an)
!(mach|mache) (es|) (hier drin|im Auto|im Innenraum) (dunkel|finster)
(die Kinder|die Kleinen|alle hinten) (schlafen|wollen schlafen), (Licht innen|Innenlicht|das Licht im Auto) aus"""),
    ("set_reading_light", {"on": True}, "Leselicht an {seat}.", on("die", "(Leselampe|Leseleuchte|kleine Leselampe)", " (|{seat})") + "\n" + on("das", "(Leselicht|Leselämpchen)", " (|{seat})") + """
(ich will|ich möchte|ich würde gern|ich muss) (was lesen|lesen|die Zeitung lesen|ein Buch lesen|in die Karte schauen|was nachlesen|den Brief lesen|Zeitung lesen)
(zum Lesen|fürs Lesen|um zu lesen) (ist es zu dunkel|brauche ich Licht|fehlt mir Licht|hätte ich gern Licht)
(ich kann|man kann|ich kann so) (nichts lesen|die Karte nicht lesen|mein Buch nicht lesen|die Zeitung nicht lesen|das Kleingedruckte nicht lesen)
<want> (Licht zum Lesen|ein bisschen Licht zum Lesen|Leselicht|eine Leselampe|ein Leselicht) (|{seat})
(Licht|ein bisschen Licht|etwas Licht) zum Lesen (|{seat}) (bitte|)
!(mach|gib|schalt) (mir|uns|) (|{seat}) (Licht|ein bisschen Licht) zum Lesen (|an)
{seat} (bitte|mach mal|schalt) (die Leselampe|das Leselicht) (an|ein)
den (Lesespot|Spot zum Lesen) (|{seat}) (an|anmachen|einschalten)
!(schalt|mach) den Lesespot (|{seat}) an
<can> (|{seat}) (Leselicht|Licht zum Lesen|die Leselampe) (haben|anmachen)"""),
    ("set_reading_light", {"on": True, "seat": "passenger"}, "Leselicht für den Beifahrer.", """
(mein Beifahrer|meine Beifahrerin|der Beifahrer|die Beifahrerin) (will|möchte|würde gern) (lesen|was lesen|ein Buch lesen|Zeitung lesen|in die Karte schauen)
!mach (meinem Beifahrer|meiner Beifahrerin|dem Beifahrer) (Licht zum Lesen|die Leselampe|das Leselicht) an
(meine Beifahrerin|mein Beifahrer) (braucht|hätte gern) (Licht zum Lesen|die Leselampe|Leselicht)"""),
    ("set_reading_light", {"on": True, "seat": "rear"}, "Leselicht hinten.", """
(die Kinder|die Kleinen|die Mädchen|die Jungs) (hinten|auf der Rückbank) (wollen|möchten) (lesen|ein Buch lesen|Comics lesen|malen), (Leselampe|Leselicht) an
(die Kinder|die Kleinen) hinten (brauchen|wollen) (Licht zum Lesen|Leselicht|die Leselampe)
!mach (den Kindern|den Kleinen|denen) hinten (Licht zum Lesen|die Leselampe|das Leselicht) an"""),
    ("set_reading_light", {"on": False}, "Leselicht aus {seat}.", off("die", "(Leselampe|Leseleuchte|kleine Leselampe)", " (|{seat})") + "\n" + off("das", "(Leselicht|Leselämpchen)", " (|{seat})") + """
(ich bin|ich hab) (fertig mit Lesen|fertig gelesen|genug gelesen|mit dem Buch durch)
(die Leselampe|das Leselicht) (|{seat}) (blendet|blendet mich|stört|brennt noch|ist noch an)
{seat} (bitte|mach mal|schalt) (die Leselampe|das Leselicht) (aus|ab)
!(schalt|mach) den Lesespot (|{seat}) (aus|ab)
(Licht|das Licht) zum Lesen (|{seat}) (aus|weg|ausmachen)
(keiner|niemand) liest mehr (|{seat}), (Leselampe|Leselicht) aus"""),
    ("set_ambient_light", {}, "Ambientelicht {color}.", """
!<put> <theamb> auf {color}
~<theamb> auf {color} (stellen|setzen|ändern|schalten|umstellen)
!(mach|mache|färb|mach mal) <theamb> {color}
~<theamb> {color} (machen|färben|leuchten lassen)
<amb> (auf|in|) {color}
<want> (die Ambientebeleuchtung|das Ambientelicht|das Stimmungslicht|<amb>) in {color}
!(wechsel|ändere|änder|stell) die Farbe (<ofamb>) (zu|auf|in) {color}
~die Farbe <ofamb> (zu|auf|in) {color} (ändern|wechseln)
(Lichtfarbe|Farbe vom Ambientelicht|Ambientefarbe|Farbe der Ambientebeleuchtung|Stimmungslichtfarbe) {color}
!(mach|gib) (mir|uns) (|ein bisschen) (Stimmung|Atmosphäre|Ambiente) in {color}
<can> (das Ambientelicht|die Ambientebeleuchtung|die Stimmungsbeleuchtung) (in|auf) {color} (haben|stellen|umstellen)
<if> (das Ambientelicht|das Stimmungslicht|die Ambientebeleuchtung) {color} (wäre|leuchten würde)
(das Ambientelicht|das Stimmungslicht|die Ambientebeleuchtung) (soll|sollte|darf|könnte) {color} (sein|leuchten|werden)
!(tauch|tauche|leucht) den Innenraum in {color} (|aus)
(ich hätte|wir hätten|die Kinder hätten|ich möchte) (gern|gerne|am liebsten) {color} (als Stimmungslicht|als Ambientelicht|als Ambientefarbe|fürs Ambientelicht)
{color} (als|für die) (Ambientebeleuchtung|Stimmungsbeleuchtung|Ambientefarbe)
(Innenraum|Kabine|Cockpit) in {color} (beleuchten|ausleuchten|tauchen)
!(schalt|mach) <theamb> in {color} (an|ein)
(heute|jetzt|mal) (mag ich|will ich|möchte ich) (das Ambientelicht|das Stimmungslicht) in {color}"""),
    ("set_ambient_light", {"color": "off"}, "Ambientelicht aus.", off("das", "(Ambientelicht|Stimmungslicht|Atmosphärenlicht)") + "\n" + off("die", "(Ambientebeleuchtung|Stimmungsbeleuchtung|Akzentbeleuchtung)") + """
(das bunte Licht|die bunten Lichter|die Discobeleuchtung|das Discolicht|der bunte Lichterkram|das farbige Licht) (aus|weg|ausmachen|nervt|stört mich|kann aus)
!(mach|schalt) (das bunte Licht|die bunten Lichter|die Discobeleuchtung|das Discolicht|das farbige Licht|die bunten Streifen) (aus|ab)
~(das bunte Licht|die bunten Lichter|die Discobeleuchtung) (ausmachen|ausschalten|abschalten)
(wir sind|das ist) hier (nicht in der Disco|keine Disco|nicht auf dem Jahrmarkt), (Ambientelicht|Stimmungslicht|das bunte Licht) aus
kein (Stimmungslicht|Ambientelicht|buntes Licht) (mehr|bitte)
<amb> (komplett|ganz|völlig) (aus|weg)"""),
    ("set_ambient_brightness", {}, "Ambientelicht auf {brightness} Prozent.", """
!(dimm|dimme|stell|regel|dreh) <theamb> (auf|runter auf|hoch auf) {brightness}
~<theamb> auf {brightness} (dimmen|stellen|einstellen|regeln|hochdrehen|runterdrehen)
<amb> (auf|mit|) {brightness}
!<put> die (Helligkeit|Leuchtstärke|Stärke|Intensität) <ofamb> auf {brightness}
~die (Helligkeit|Intensität|Leuchtstärke) <ofamb> auf {brightness} (stellen|setzen|regeln)
(Helligkeit|Intensität|Leuchtstärke) <ofamb> (auf|) {brightness}
<want> <theamb> (auf|mit|nur auf) {brightness}
<can> <theamb> auf {brightness} (dimmen|stellen)
<if> du <theamb> auf {brightness} (stellst|dimmst|stellen würdest)
!(mach|fahr) <theamb> auf {brightness} (|Helligkeit|runter|hoch)
(Ambientehelligkeit|Stimmungslicht Helligkeit) {brightness}
das (Ambientelicht|Stimmungslicht) soll (auf|mit) {brightness} (leuchten|strahlen)"""),
    ("set_ambient_brightness", {"brightness": 100}, "Ambientelicht auf 100 Prozent.", """
!<put> <theamb> (auf Maximum|auf volle Helligkeit|auf die höchste Helligkeit|ganz hell|voll hell|so hell wie es geht)
~<theamb> (auf Maximum|auf volle Helligkeit) (stellen|setzen|drehen)
<amb> (auf Maximum|maximal|auf volle Helligkeit|volle Pulle|ganz hell|volle Kanne)
!dreh <theamb> (voll|ganz|bis zum Anschlag) auf
(volle|maximale) Helligkeit (für das Stimmungslicht|beim Ambientelicht|<ofamb>)
<want> <theamb> (auf voller Helligkeit|maximal hell|so hell wie möglich)
<can> <theamb> (voll aufdrehen|auf Maximum stellen)
!lass <theamb> (mit voller Kraft|maximal hell|so hell es geht) (leuchten|strahlen)"""),
    ("set_ambient_brightness", {"brightness": 50}, "Ambientelicht auf 50 Prozent.", """
!(dimm|dimme|stell) <theamb> (auf die Hälfte|auf halbe Helligkeit|auf halbe Stärke|zur Hälfte|halb runter)
~<theamb> (auf die Hälfte|auf halbe Helligkeit|zur Hälfte) (dimmen|stellen|runterdrehen)
<amb> (auf die Hälfte|halb so hell|auf halbe Helligkeit|halbe Kraft|halb)
(halbe) (Helligkeit|Stärke) (beim Ambientelicht|<ofamb>|für das Stimmungslicht)
<want> <theamb> (nur|) (halb so hell|auf halber Helligkeit|auf der Hälfte)
<can> <theamb> auf (die Hälfte|halbe Helligkeit) (dimmen|stellen)"""),
    ("adjust_ambient_brightness", {}, "Ambientelicht {direction}.", """
!(mach|stell|mach mal|dreh) <theamb> <mod> {direction}
~<theamb> <mod> {direction} (machen|stellen|haben)
<amb> <mod> {direction}
<can> <theamb> <bit> {direction} (machen|stellen|haben)
<if> du <theamb> <bit> {direction} (machst|stellst|machen würdest)
<want> <theamb> <bit> {direction}
(das Ambientelicht|das Stimmungslicht|die Ambientebeleuchtung) (könnte|dürfte|sollte|darf) (ruhig|) <bit> {direction} (sein|leuchten)
!lass <theamb> <bit> {direction} leuchten
(machst|stellst) du (mal|bitte|) <theamb> <bit> {direction}"""),
    ("adjust_ambient_brightness", {"direction": "brighter"}, "Ambientelicht heller.", """
!(dreh|fahr|regel) <theamb> <mod> (hoch|auf|rauf|höher)
~<theamb> <mod> (hochdrehen|aufdrehen|aufhellen|verstärken|raufdrehen)
(mehr|etwas mehr|ein bisschen mehr) (Ambientelicht|Stimmungslicht|Ambientebeleuchtung|Stimmungsbeleuchtung)
das (Ambientelicht|Stimmungslicht) ist (zu dunkel|zu schwach|kaum zu sehen|zu matt|zu dezent|ein bisschen schwach)
die (Ambientebeleuchtung|Stimmungsbeleuchtung) ist (zu dunkel|zu schwach|kaum zu sehen)
(man sieht|ich sehe) (das Ambientelicht|das Stimmungslicht) (kaum|fast nicht|ja kaum)
<amb> <bit> (hoch|rauf)
!(erhöh|erhöhe|verstärk) die Helligkeit <ofamb> <bit>
(das bunte Licht|die bunten Streifen|das farbige Licht) <bit> heller"""),
    ("adjust_ambient_brightness", {"direction": "darker"}, "Ambientelicht dunkler.", """
!(dreh|fahr|regel) <theamb> <mod> (runter|zurück|herunter)
!(dimm|dimme|dämpf|dämpfe) <theamb> (mal|etwas|ein bisschen|ein wenig|leicht|noch etwas|)
~<theamb> (etwas|ein bisschen|ein wenig|leicht|) (dimmen|runterdimmen|dämpfen|abdunkeln|runterdrehen)
(weniger|etwas weniger|nicht so viel) (Ambientelicht|Stimmungslicht|Ambientebeleuchtung|Stimmungsbeleuchtung)
das (Ambientelicht|Stimmungslicht) (ist zu hell|ist zu grell|blendet|blendet mich|ist zu aufdringlich|lenkt mich ab|ist etwas grell)
die (Ambientebeleuchtung|Stimmungsbeleuchtung) (ist zu hell|blendet|ist zu grell|lenkt ab)
<amb> <bit> (runter|dimmen)
!(reduzier|reduziere|verringer|senk) die Helligkeit <ofamb> <bit>
(das bunte Licht|die bunten Streifen|das farbige Licht) <bit> (dunkler|dimmen)"""),
    ("set_wipers", {}, "Wischer: {mode}.", """
!<put> (die|meine) <wip> auf {mode}
~(die|meine) <wip> auf {mode} <put~>
<wip> (auf|) {mode}
!(schalt|schalte|schalt mal) (die|meine) <wip> auf {mode} (|um)
<want> (die|meine) <wip> auf {mode}
<can> die <wip> auf {mode} (stellen|schalten|setzen)
<if> du die <wip> auf {mode} (stellst|schaltest|stellen würdest)
(die|meine) <wip> (bitte|mal|lieber|jetzt) auf {mode}
(stellen Sie|schalten Sie) die <wip> (bitte|) auf {mode}
(stellst|schaltest) du (mal|bitte|) die <wip> auf {mode}"""),
    ("set_wipers", {"mode": "off"}, "Wischer aus.", off("die", "<wip>") + "\n" + off("den", "(Scheibenwischer|Wischer|Frontwischer)") + """
(es regnet|es nieselt|es schneit|es tröpfelt) (nicht mehr|gar nicht mehr|ja nicht mehr)
(es hat|jetzt hat es) aufgehört zu (regnen|nieseln|schneien|schütten)
(der Regen|der Schauer|das Gewitter) (ist vorbei|hat aufgehört|ist durch|ist rum|hat nachgelassen und ist weg)
(die Scheibe|die Frontscheibe|die Windschutzscheibe) ist (trocken|längst trocken|schon trocken|wieder trocken)
(die Wischer|die Scheibenwischer) (quietschen|quietschen nur noch|rubbeln|schrubben) (auf trockener Scheibe|trocken|über die trockene Scheibe)
!hör auf zu wischen
(genug|fertig|Schluss) (gewischt|mit Wischen|mit der Wischerei)
(die Sonne kommt raus|es ist trocken|die Sonne scheint wieder), (Wischer aus|die Wischer können aus|Scheibenwischer aus)"""),
    ("set_wipers", {"mode": "slow"}, "Wischer: langsam.", on("die", "<wip>") + "\n" + on("den", "(Scheibenwischer|Wischer|Frontwischer)") + """
!(wisch|wische) (die Scheibe|die Windschutzscheibe|mal die Scheibe|mal|die Frontscheibe)
~(die Scheibe|die Windschutzscheibe|die Frontscheibe|mal) wischen
!(wisch|wische) (langsamer|etwas langsamer|langsam|nicht so schnell|nicht so hektisch|ein bisschen langsamer)
!(lass|stell|mach) die <wip> (etwas|ein bisschen|) (langsamer|langsam|gemächlicher) (|laufen)
~die <wip> (langsamer|langsam) (laufen lassen|stellen|machen|wischen lassen)
die <wip> (sind|laufen|gehen|wischen) (zu schnell|viel zu schnell|zu hektisch|viel zu hektisch)
<wip> (etwas|ein bisschen|) (langsamer|langsam)
es (regnet|nieselt|tröpfelt|fängt an zu regnen|beginnt zu regnen|regnet leicht|regnet ein bisschen|fängt an zu tröpfeln)
(Regen|Tropfen|Wasser|Wassertropfen|Regentropfen) auf der (Scheibe|Windschutzscheibe|Frontscheibe)
(die Scheibe|die Windschutzscheibe|die Frontscheibe) ist (nass|ganz nass|voller Tropfen|voll Wasser|voller Regentropfen)
(ich sehe|man sieht) (vor lauter Regen|wegen des Regens|durch den Regen) (kaum|nicht viel|schlecht)
(der Regen|der Schauer) (wird weniger|lässt nach|wird schwächer)"""),
    ("set_wipers", {"mode": "fast"}, "Wischer: schnell.", """
!(wisch|wische) (schneller|viel schneller|etwas schneller|ein bisschen schneller|so schnell du kannst|schnell|mal schneller)
!(mach|stell|dreh) die <wip> (etwas|ein bisschen|) (schneller|schnell|hoch|auf)
!lass die <wip> (schneller|schnell|auf Hochtouren|volle Pulle|mit voller Kraft) (laufen|wischen)
~die <wip> (schneller stellen|schneller machen|hochdrehen|schneller laufen lassen|voll aufdrehen)
<wip> (etwas|ein bisschen|viel|) schneller
<wip> (volle Pulle|auf Maximum|voll|volle Kanne|auf Hochtouren|auf höchste Stufe|volles Rohr)
es (regnet stark|schüttet|gießt|regnet in Strömen|schüttet wie aus Eimern|kübelt|pladdert|regnet Bindfäden|regnet immer stärker|gießt in Strömen|pisst)
(starker Regen|Starkregen|Platzregen|Wolkenbruch|schneller wischen|was für ein Wolkenbruch|das ist ja ein Wolkenbruch|das ist ja ein Platzregen)
(der Regen|das Wetter) (wird stärker|wird immer schlimmer mit dem Wasser|wird heftiger|prasselt nur so)
die <wip> (sind|laufen|gehen|wischen) (zu langsam|viel zu langsam|nicht schnell genug)
die <wip> (kommen nicht hinterher|kommen nicht mehr nach|schaffen das nicht|schaffen den Regen nicht)
<can> (schneller wischen|die <wip> schneller stellen|die <wip> schneller laufen lassen)
<if> die <wip> (schneller|etwas schneller) (wischen würden|gingen|laufen würden)
(der LKW|der Laster) (vor uns|da vorne|neben mir) spritzt (alles voll|mir die Scheibe voll|wie verrückt), (schneller wischen|wisch schneller)"""),
    ("set_wipers", {"mode": "interval"}, "Wischer: Intervall.", """
!(wisch|wische) (nur ab und zu|hin und wieder|nur gelegentlich|alle paar Sekunden|im Intervall|mit Pausen|nur alle paar Sekunden|in Abständen)
~(nur ab und zu|im Intervall|hin und wieder|mit Pausen) wischen
!lass die <wip> (nur ab und zu|im Intervall|mit Pausen|hin und wieder|in Abständen) (laufen|wischen)
(Intervallwischer|Intervallschaltung|Wischintervall|Intervallbetrieb|Wischerintervall) (an|ein|bitte|einschalten)
!(schalt|mach|aktivier) (den Intervallwischer|die Intervallschaltung|den Wischerintervall|das Intervallwischen) (|an|ein)
(ab und zu|hin und wieder|alle paar Sekunden) (wischen|einmal wischen) (reicht|genügt|bitte)
die <wip> (sollen|müssen) nur (ab und zu|hin und wieder|alle paar Sekunden|gelegentlich) wischen
<can> (im Intervall|nur ab und zu) wischen
<if> die <wip> nur (ab und zu|alle paar Sekunden) (wischen würden|liefen)
(Intervall reicht|im Intervall wischen reicht|Wischer im Intervall|Intervall bei den Wischern)"""),
    ("set_wipers", {"mode": "auto"}, "Wischer auf Automatik.", """
!(schalt|mach|aktivier) (den Regensensor|die Wischautomatik|die Wischerautomatik|die Regenautomatik) (|an|ein)
~(den Regensensor|die Wischautomatik|die Wischerautomatik) (einschalten|aktivieren|anmachen)
(Regensensor|Wischautomatik|Wischerautomatik) (an|ein|bitte|aktivieren)
die <wip> (sollen|können|dürfen) (sich|) (automatisch|von selbst|von allein|selbstständig) (angehen|wischen|einschalten|laufen)
!(wisch|wische) (automatisch|von allein|je nach Regen|wenn es regnet|von selbst|wenn es nötig ist)
!lass die <wip> (automatisch|von allein|von selbst) (laufen|wischen|angehen)
<want> (den Regensensor|die Wischautomatik|automatische Scheibenwischer|die Wischer auf Automatik)
<can> (den Regensensor|die Wischautomatik) (anmachen|einschalten|nutzen)
<if> die <wip> (von allein|automatisch|von selbst) (liefen|wischen würden)
(kümmer dich|kümmere dich) (selbst|selber|automatisch) um die <wip>"""),
    ("set_rear_wiper", {"on": True}, "Heckwischer an.", on("den", "<rearwip>") + """
!(wisch|wische) (hinten|die Heckscheibe|die hintere Scheibe|mal hinten|mal die Heckscheibe|die Scheibe hinten)
~(hinten|die Heckscheibe|die hintere Scheibe|die Scheibe hinten) (wischen|abwischen)
(die Heckscheibe|die hintere Scheibe|die Scheibe hinten) ist (nass|voller Tropfen|verregnet|dreckig|voller Wasser|voll Regen|verspritzt)
(nach hinten|hinten raus|im Rückspiegel) sehe ich (nur Tropfen|nur Regen|vor lauter Regen nichts|nur Wasser|vor lauter Tropfen nichts)
(hinten|Heckscheibe|hintere Scheibe) (wischen|abwischen|mal wischen) (bitte|)
(Wischer|Scheibenwischer) (hinten|für die Heckscheibe|am Heck) (an|ein|bitte|einschalten)
<can> (hinten|die Heckscheibe|die hintere Scheibe) (wischen|abwischen)
<if> du (hinten|die Heckscheibe) (wischst|wischen würdest)
!mach die Heckscheibe (trocken|sauber) mit dem Wischer
(Tropfen|Regen|Wasser|Schneematsch) auf der (Heckscheibe|hinteren Scheibe|Scheibe hinten)"""),
    ("set_rear_wiper", {"on": False}, "Heckwischer aus.", off("den", "<rearwip>") + """
!hör auf hinten zu wischen
(die Heckscheibe|die hintere Scheibe|die Scheibe hinten) ist (trocken|wieder trocken|sauber|trocken, Wischer aus)
(Wischer|Scheibenwischer) (hinten|für die Heckscheibe|am Heck) (aus|ausschalten|weg)
(der Heckwischer|der Wischer hinten) (quietscht|rubbelt|läuft noch|läuft trocken|nervt|ist noch an)
(hinten|an der Heckscheibe) (nicht mehr wischen|muss nicht mehr gewischt werden|braucht man nicht mehr zu wischen)
~hinten (nicht mehr wischen|mit dem Wischen aufhören)"""),
    ("wash_windscreen", {}, "Ich wasche die Scheibe.", """
!(wasch|wasche|reinige|putz|putze|spül|spüle|säuber) (die|mir die|mal die|uns die) (Scheibe|Windschutzscheibe|Frontscheibe|Scheiben vorne|Scheibe vorne)
~(die|mir die|mal die) (Scheibe|Windschutzscheibe|Frontscheibe) (waschen|reinigen|putzen|sauber machen|säubern|abwaschen|spülen)
(die Scheibe|die Windschutzscheibe|die Frontscheibe) ist (dreckig|schmutzig|verschmiert|voller Fliegen|voller Salz|total verdreckt|voller Mücken|versaut|ganz staubig|voller Blütenstaub|verdreckt)
!(spritz|sprüh|sprühe|spritze) (Wasser|Wischwasser|Scheibenwasser|Scheibenreiniger|mal Wasser|etwas Wasser) (auf|an|gegen) die (Scheibe|Windschutzscheibe|Frontscheibe)
~(Wasser|Wischwasser|Scheibenreiniger) auf die (Scheibe|Windschutzscheibe|Frontscheibe) (spritzen|sprühen)
(Scheibe|Windschutzscheibe|Frontscheibe) (waschen|putzen|reinigen|säubern|sauber machen)
(Scheibenwaschanlage|Scheibenreinigung|Scheibenspritzdüsen|Waschdüsen) (bitte|an|los|betätigen)
(Wischwasser|Spritzwasser|Scheibenwasser) (los|marsch|drauf|spritzen|auf die Scheibe)
!(betätige|betätig|aktivier|starte) die (Scheibenwaschanlage|Waschdüsen|Scheibenreinigung|Waschanlage der Scheibe)
(da ist|ich hab|wir haben) (Vogelkacke|Vogeldreck|Insekten|Matsch|Dreck|Fliegendreck|Blütenstaub|Salz) auf der (Scheibe|Windschutzscheibe|Frontscheibe)
(ein Vogel|eine Taube|so ein Mistvieh) hat (mir|uns) auf die (Scheibe|Windschutzscheibe|Frontscheibe) (gemacht|geschissen|gekackt)
!mach die (Scheibe|Windschutzscheibe|Frontscheibe) (sauber|wieder sauber|mal sauber|ordentlich sauber)
(ich sehe|man sieht|ich seh) (durch den Dreck|vor lauter Dreck|vor lauter Fliegen|vor lauter Schlieren|vor lauter Salz) (nichts|nichts mehr|kaum noch was)
(einmal|kurz|schnell|einmal kurz) (Scheibe waschen|spritzen und wischen|Wasser auf die Scheibe|die Scheibe putzen|mit Wischwasser drüber)
<can> die (Scheibe|Windschutzscheibe|Frontscheibe) (waschen|putzen|sauber machen|reinigen)
<if> du die (Scheibe|Windschutzscheibe|Frontscheibe) (wäschst|putzt|sauber machst|reinigen würdest)
(saubere|klare) (Scheibe|Windschutzscheibe) (bitte|wäre schön)
<want> (eine saubere Scheibe|eine saubere Windschutzscheibe|Wischwasser|Wasser auf der Scheibe|die Scheibe gewaschen)
(der LKW|der Laster|der Trecker|der) (vor uns|da vorne) hat (mir|uns) (die Scheibe|die ganze Scheibe) (verdreckt|vollgematscht|eingesaut|mit Matsch vollgespritzt)"""),
]
