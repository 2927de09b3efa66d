"""German: lights and wipers as people ask for them every day. The notation is explained in the README."""

VARIANTS = [
    ("set_headlights", {"mode": "on"}, "Licht an.", """
(der Fußgänger hat mich nicht gesehen|die Straßenlaternen gehen schon an|die Hühner gehen schlafen|wir fahren in die Unterführung), (Licht an|Scheinwerfer an|mach mal draußen Licht)
!(wirf|knips|schmeiß) (mal|) (die Funzeln|die Lampen vorne|die Lichter draußen|das Abblendlicht|die Scheinwerfer) an
(mit|bei) (der Funzel Tagfahrlicht|bloßem Tagfahrlicht|Standlicht) (seh ich|sehe ich) (nix mehr|die Straße nicht)
(die Sonne ist untergegangen|es ist gleich Nacht|es wird zappenduster), (Fahrlicht|Abblendlicht|Scheinwerfer) (an|bitte)
Scheinwerfer (rein|los|bitte)
Fahrlicht (rein|her|bitte)
!(leucht|leuchte) (mir|uns) (mal|) (heim|den Weg|die Straße)
(in Skandinavien|in Schweden|in Polen) (muss man auch tagsüber|fährt man immer) mit Licht (fahren|), (also an damit|schalt es ein)
man (muss|soll) uns (auch|ja|) (sehen können|besser sehen), (mach das Abblendlicht|schalt die Scheinwerfer) an
(ich tappe hier im Dunkeln|hier gibt's keine Laternen|die Landstraße ist stockduster), (Abblendlicht|Fahrlicht|Scheinwerfer) (an|ein)
die (Frontlichter|Frontlampen|Scheinwerferchen) (bitte|) (an|einschalten|anwerfen)
(haben wir|hast du) (denn|etwa|) kein Licht vorne, (mach es an|schalt's ein)"""),
    ("set_headlights", {"mode": "off"}, "Licht aus.", """
(ich stehe im Autokino|wir parken vor dem Schlafzimmerfenster|die Batterie soll nicht leer werden|ich warte hier nur), (Scheinwerfer aus|Abblendlicht aus|mach die Scheinwerfer aus)
!(würg|schalt|stell) (die Funzeln vorne|die Lampen vorne|die Scheinwerfer|das Abblendlicht) ab
(wir stehen in der Garage|wir stehen schon|ich bin geparkt) und die (Scheinwerfer|Lichter draußen) (brennen noch|sind an), (aus damit|mach sie aus)
Scheinwerfer (raus|weg|löschen)
Abblendlicht (raus|weg|löschen)
die Garagenwand muss (ich|man) nicht (anstrahlen|anleuchten), (Scheinwerfer aus|schalt die Scheinwerfer ab)
die (Frontlichter|Frontlampen) (bitte|) (aus|ausschalten|abschalten)
(der Camper nebenan|der Nachbar|die Leute im Café) (beschwert sich|schimpft schon|gucken schon), wir (leuchten|strahlen) mit den Scheinwerfern rein
im (hellen Sonnenschein|prallen Sonnenlicht) (braucht|brauch ich) (das Abblendlicht|die Scheinwerfer) (kein Mensch|nicht)"""),
    ("set_headlights", {"mode": "auto"}, "Licht auf Automatik.", """
(ich denk nie dran|hier kommt ein Tunnel nach dem anderen|meine Frau vergisst das Licht ständig), (stell das Licht auf Automatik|Lichtautomatik an|Licht bitte auf auto)
!(entscheid|entscheide) (du|selbst|selber) (mal|), wann (Licht nötig ist|die Scheinwerfer angehen|wir draußen Licht brauchen)
(das Licht soll|die Scheinwerfer sollen|das Fahrlicht soll) sich nach der (Helligkeit|Dunkelheit) draußen richten
um die (Scheinwerfer|Lichter draußen) (möchte|will) ich mich (nicht|nimmer) kümmern (müssen|)
Licht auto
Lichtsensor (an|nutzen|einschalten)
Dämmerungssensor (an|einschalten|aktivieren|für die Scheinwerfer)
(den Lichtschalter|das Licht) (ganz|wieder|) auf (Auto-Stellung|A|automatischen Betrieb) (drehen|stellen)
wenn's dunkel wird, (soll das Licht|sollen die Scheinwerfer) von (alleine|selbst) (angehen|anspringen)
(lass|überlass) (das mit dem Licht|die Scheinwerfer|das Fahrlicht) (dem Sensor|der Automatik)"""),
    ("set_high_beam", {"on": True}, "Fernlicht an.", """
(hier springen Rehe rum|Wildwechsel, und ich seh nicht weit|die Landstraße ist stockfinster und leer|kein Mensch weit und breit), (Fernlicht|blend auf|Fernlicht rein)
!(wirf|knips|schmeiß|hau) (mal|) (die Fernscheinwerfer|die Flutlichter|den Fernstrahler|das Fernlicht) (an|rein)
!(mach|geh) (mal|) (auf volle Beleuchtung|auf weit) nach vorne
ich (will|möchte|muss) (bis zur nächsten Kurve|bis zum Waldrand|hundert Meter weiter) (sehen|gucken) können
Fernlicht (rein|her|los)
Fern (an|rein)
das Abblendlicht (reicht|langt) (mir|) (hier|) nicht (weit genug|bis da vorne), (blend auf|Fernlicht an|mach Fernlicht)
die (Aufblender|Fernscheinwerfer|Strahler) (an|bitte|einschalten)
(im Wald|auf der Pampa-Straße|hier draußen auf dem Dorf) (ohne Gegenverkehr|ganz allein) (kann man|können wir) (ja|) aufblenden
(jetzt|hier) (könnte|kann) man (gut|ruhig|) (aufblenden|das Fernlicht nehmen)"""),
    ("set_high_beam", {"on": False}, "Fernlicht aus.", """
(der da vorne sieht ja nichts mehr|da kommt ein Radfahrer entgegen|vor mir fährt wieder einer|wir kommen ins Dorf), (blend ab|Fernlicht raus|Fernlicht aus)
!(nimm|mach) (mal|) (das Fernlicht|die Fernscheinwerfer|das Flutlicht|die Strahler) (raus|weg|runter)
!(blende|blend) (die Leute|den da drüben|den Entgegenkommenden|den Laster) (mal|doch|) nicht (so|)
(mein Vordermann|der vor mir) (hat|kriegt) (unser|mein) Fernlicht im (Rückspiegel|Nacken|Spiegel)
Fernlicht (weg|runter|reicht)
Fern (aus|raus)
(das Schild reflektiert so|der Nebel wirft alles zurück|der Regen glitzert so), (das Fernlicht|Fernlicht) (aus|raus|weg)
normales Abblendlicht (reicht|genügt|langt) (jetzt|wieder|hier), (Fernlicht raus|blend ab)
die (Fernscheinwerfer|Strahler|Aufblender) (bitte|) (aus|abschalten|ausmachen)
(hier sind Laternen|hier ist es beleuchtet|wir sind in der Stadt), (kein Fernlicht mehr|da braucht's kein Fernlicht|blend ab)"""),
    ("set_fog_lights", {"on": True}, "Nebellicht an.", """
(ich seh die Leitpfosten nicht mehr|man erkennt keine zehn Meter|der Vordermann ist im Nebel verschwunden), (Nebler an|Nebelscheinwerfer an|mach die Nebellampen an)
!(wirf|knips|schmeiß|hau) (mal|) (die Nebler|die Nebelfunzeln|die Nebellampen|die Nebeldinger) (an|rein)
(so eine|das ist eine|was für eine) (Milchsuppe|Erbsensuppe|Waschküche) (da draußen|auf der Straße|)
(vom Moor|vom Fluss|aus den Wiesen|vom See) (zieht|kommt|steigt) (dicker|dichter|) Nebel (auf|rüber|hoch)
Nebler (an|rein|bitte)
Nebellampen (rein|bitte|los)
(alles|vor mir alles|draußen alles) (grau in grau|weiß wie Watte|wie in Watte gepackt) vor (lauter|) Nebel
(hast du|haben wir) nicht so Lampen für (Nebel|den Nebel|Nebelwetter), (die brauch ich|mach die an)
(wie im Gruselfilm|wie in London), (so neblig|dieser Nebel) (ist das|hier|), (Nebelscheinwerfer an|Nebellicht bitte)
(im Herbst|morgens) am (Kanal|Bodensee) (immer|wieder) (dieser|der gleiche) Nebel, (Nebelscheinwerfer|Nebellicht|Nebler) (an|bitte)"""),
    ("set_fog_lights", {"on": False}, "Nebellicht aus.", """
(man sieht wieder kilometerweit|die Sonne kommt durch|jetzt ist die Sicht wieder gut|der Hintermann beschwert sich), (Nebler aus|Nebelscheinwerfer aus|mach die Nebellampen aus)
!(nimm|mach) (die Nebler|die Nebelfunzeln|die Nebellampen|das Nebelzeug) (wieder|) (raus|weg|aus)
aus der (Milchsuppe|Nebelsuppe|Waschküche) sind wir (raus|endlich raus|wieder raus)
(sind|brennen) die Nebelscheinwerfer (etwa|) (noch|immer noch) (an|), (mach sie aus|aus damit)
Nebler (aus|weg|raus)
Nebellampen (weg|ab|nicht mehr nötig)
der Nebel (hat sich verflüchtigt|ist Geschichte|liegt hinter uns|hat sich verkrümelt)
bei (klarer Sicht|schönem Wetter|dem klaren Wetter) (sind Nebelscheinwerfer verboten|brauche ich keine Nebelscheinwerfer|wirken Nebelscheinwerfer blöd)
(ich krieg sonst ein Bußgeld|das kostet sonst Strafe|das blendet die anderen), (Nebelscheinwerfer|Nebler|Nebellicht) (aus|ausschalten)"""),
    ("set_hazard_lights", {"on": True}, "Warnblinker an.", """
(der Motor qualmt|der Reifen ist geplatzt|da liegt was auf der Fahrbahn|vor mir bremsen alle voll), (Warnblinker|Warnblinker an|schalt die Warnblinkanlage an)
!(hau|knips|schmeiß|drück) (mal|schnell|) (den Warner|die Warnblinke|das Warnblinkdings|die Warnlichter) (rein|an)
(das|der) (rote|) (Dreieck|Knopf mit dem Dreieck|Dreiecksknopf) (drücken|an|bitte)
ich (lass nur schnell jemanden raus|lad kurz ein Paket aus|setz eben meine Tochter ab) und (stehe|halte) in zweiter Reihe
Warnblinke (an|rein|los)
Blinker (rundum|beidseitig|alle) (an|)
(der Karren|die Kiste|die Mühle) (bleibt stehen|ist mir verreckt|macht keinen Mucks mehr), (Warnblinker an|mach die Warnblinkanlage an)
(ich schleppe jemanden ab|wir werden abgeschleppt|ich hab einen Anhänger verloren), (Warnblinkanlage|Warnblinker) (an|ein)
der Verkehr hinter mir (soll|muss) (gewarnt werden|merken, dass wir stehen|sehen, dass was nicht stimmt)
(auf einmal|plötzlich) (steht alles|stehen alle) auf der Autobahn, (Warnblinker|Warnblinker an)"""),
    ("set_hazard_lights", {"on": False}, "Warnblinker aus.", """
(der Stau rollt wieder|der Abschlepper ist da|das Rad ist gewechselt|ich hab fertig ausgeladen), (Warnblinker aus|Warnblinkanlage kann aus|mach die Warnblinker aus)
!(nimm|mach|drück) (den Warner|die Warnblinke|das Warnblinkdings|die Warnlichter) (wieder|) (raus|aus|weg)
(das|dieses) (Tick-Tack|Ticken|Geklacker|Blinken) (vom Warnblinker|der Warnblinkanlage) (nervt|macht mich irre|kann aufhören)
(wir blinken ja|ich blinke ja) (immer noch|noch) (links und rechts|auf beiden Seiten|wie ein Weihnachtsbaum)
Warnblinke (aus|raus|weg)
Blinker (rundum|beidseitig|alle) aus
(alles wieder gut|Gefahr gebannt|Entwarnung), (Warnblinker aus|die Warnblinkanlage aus|Warnlichter aus)
(muss niemand|muss keiner|keiner muss) mehr (gewarnt|vor uns gewarnt) werden
wozu (warnen|blinken) wir noch mit (dem Warnblinker|der Warnblinkanlage), (aus damit|mach's aus)"""),
    ("set_interior_light", {"on": True}, "Innenlicht an.", """
(mir ist der Ohrring runtergefallen|das Baby hat den Schnuller verloren|ich finde mein Ladekabel nicht|der Hund hat gekotzt), (mach hier drin Licht|Innenlicht an|Licht an im Auto)
!(wirf|knips|schmeiß) (mal|) (die Funzel|die Lampe|das Licht|die Birne) (an der Decke|am Himmel|hier drin|im Innenraum) an
(wo ist denn|wo hab ich denn) (mein Portemonnaie|mein Schlüssel|meine Brille) (hin|), (ich seh hier drin nix|hier ist's stockduster)
(hier|hier drin) (sieht man|sehe ich) (die eigene Hand|die Knöpfe|den Gurt) (nicht|kaum) (|vor Augen)
Deckenlicht (an|bitte|ein)
Funzel (innen|an der Decke) an
(ein bisschen|etwas|bitte) Licht in (die Bude|die Karre|die Kabine|den Innenraum)
meine (Tochter|Enkelin|Kleine) (gruselt sich|fürchtet sich|hat Angst) im (Dunkeln|dunklen Auto), (Innenlicht an|mach innen Licht)
(ich muss unterschreiben|ich will mein Kleingeld zählen|wir suchen den Parkschein|ich will mich kurz schminken), (mach das Innenlicht an|Innenbeleuchtung an|Licht hier drin)
(es werde Licht|Licht ins Dunkel), (hier drin|im Innenraum|im Auto innen)
!(leuchte|leucht) (mal|) (hier drin|den Innenraum|die Kabine) (aus|)"""),
    ("set_interior_light", {"on": False}, "Innenlicht aus.", """
(ich seh nur mein Spiegelbild in der Scheibe|alle können reingucken|das Baby wird sonst wach|ich hab den Schlüssel gefunden), (Innenlicht aus|Licht hier drin aus|mach die Deckenlampe aus)
!(würg|knips|mach) (die Funzel|die Lampe|das Licht|die Birne) (an der Decke|am Himmel|hier drin|im Innenraum) (aus|ab)
(wir sitzen hier wie|das ist wie) (im Schaufenster|im Aquarium|auf dem Präsentierteller) (mit|bei) der Innenbeleuchtung
(wer hat denn|da hat jemand|die Kinder haben) das (Innenlicht|Deckenlicht) angelassen, (aus damit|mach's aus|bitte aus)
Deckenlicht (aus|weg|löschen)
Funzel (innen|an der Decke) aus
so (beleuchtet|hell) (hier drin|im Innenraum) (seh ich draußen nichts|kann ich nachts nicht fahren), (Licht innen aus|Innenlicht aus)
(ich hab's gefunden|die Suche ist vorbei|der Schnuller ist wieder da), (Innenlicht|Innenbeleuchtung) (kann|darf) (wieder|) aus
!lösch (mal|) das (Licht|Lämpchen) (hier drin|an der Decke|im Innenraum)"""),
    ("set_reading_light", {"on": True}, "Leselicht an {seat}.", """
(mein Krimi ist gerade spannend|ich muss den Vertrag durchlesen|ich will Kreuzworträtsel lösen|ich muss die Speisekarte studieren), (Leselampe an|gib mir Leselicht|mach die Leselampe an)
!(wirf|knips|schmeiß) (mal|) (das Leselämpchen|den Lesestrahler|die Bücherlampe|das Spotlicht zum Lesen) (|{seat}) an
(bei dieser Finsternis|so im Dunkeln|ohne Lampe) (verdirbt man sich beim Lesen die Augen|entziffer ich den Zettel nicht|kann ich die Anleitung nicht lesen)
(ein Buch|die Zeitung|mein Magazin) und kein Licht (dazu|zum Lesen), (mach mal was|so geht das nicht)
Leselicht (|{seat}) (her|bitte|an)
Lesespot (|{seat}) (an|bitte)
(das Lämpchen|die kleine Lampe|der Strahler) zum (Lesen|Schmökern) (|{seat}) (bitte|soll an|an)
(Hausaufgaben|Schmökern|Zeitunglesen|Rätseln) {seat}, (bitte Leselicht|Leselampe an|mach die Leselampe an)
{seat} (will jemand|möchte jemand) (schmökern|lesen|in seinem Buch lesen)
(wäre|ist) (ein Leselicht|eine Leselampe) (|{seat}) (möglich|drin|machbar)"""),
    ("set_reading_light", {"on": True, "seat": "passenger"}, "Leselicht für den Beifahrer.", """
(meine Frau|mein Mann|meine Freundin) (neben mir|auf dem Beifahrersitz) (liest ihren Krimi|will schmökern|will die Karte lesen|sitzt mit dem Buch im Dunkeln), (Leselampe an|mach die Leselampe an)
Leselampe (Beifahrer|Beifahrerseite|rechts vorne) (an|bitte)
(der Beifahrer|die Beifahrerin) (hat ein Buch dabei|muss was vorlesen|liest die Landkarte), (mach|schalt) (da|dort) das Leselicht an
!(knips|wirf) (mal|) das (Leselicht|Leselämpchen) (überm Beifahrer|beim Beifahrer|neben mir) an
Beifahrer (möchte lesen|will schmökern|braucht Leselicht)
(damit|dass) (mein Beifahrer|meine Beifahrerin) (die Karte|den Roman|das Buch) lesen kann, (bitte|) Leselicht"""),
    ("set_reading_light", {"on": True, "seat": "rear"}, "Leselicht hinten.", """
(die Kinder|die Mädels|die Enkel) hinten (haben ihre Comics dabei|lesen Harry Potter|machen Hausaufgaben), (Leselampen an|mach da die Leselampen an|Leselicht bitte)
Leselampen (hinten|im Fond|Rückbank) (an|bitte)
(auf der Rückbank|im Fond|hinten) wird (gelesen|geschmökert), (Leselicht|Leselampe) (an|bitte)
!(knips|wirf) (mal|) (das Leselicht|die Leselämpchen|die Leselampen) (hinten|auf der Rückbank|im Fond) an
(damit|dass) (die Kinder|die beiden|sie) hinten (ihre Bücher|die Comics|was) lesen können, (bitte|) Leselicht
(die|beide) hinten (sitzen mit dem Buch im Dunkeln|können ihre Comics nicht lesen|sehen die Buchstaben nicht)"""),
    ("set_reading_light", {"on": False}, "Leselicht aus {seat}.", """
(das Buch ist zu Ende|ich klapp das Buch zu|die Zeitung ist durch|mir wird beim Lesen schlecht), (Leselampe aus|mach die Leselampe aus|Leselicht kann aus)
!(würg|knips|schalt) (das Leselämpchen|den Lesestrahler|die Bücherlampe|das Spotlicht zum Lesen) (|{seat}) (ab|aus)
(ich will jetzt dösen|ich mach die Augen zu|ich leg mich aufs Ohr), (das Leselicht aus|Leselampe aus|lösch die Leselampe)
Leselicht (|{seat}) (weg|reicht|löschen)
Lesespot (|{seat}) (aus|weg)
(das Lämpchen|die kleine Lampe|der Strahler) zum (Lesen|Schmökern) (|{seat}) (kann aus|soll aus|aus)
{seat} (ist jemand eingeschlafen|liest keiner mehr|wird nicht mehr gelesen), (Leselampe|Leselicht) aus
(die Leselampe|das Leselicht) (|{seat}) spiegelt sich (in der Scheibe|im Fenster), (mach's aus|aus bitte)
(Kapitel zu Ende|Schluss mit Lesen|genug geschmökert), (Leselicht|Leselampe) aus"""),
    ("set_ambient_light", {}, "Ambientelicht {color}.", """
(heute ist Date-Abend|wir haben Mädelsabend|ich will gute Laune|mein Kind wünscht sich das), (das Ambientelicht|die Stimmungsbeleuchtung) (bitte|) in {color}
!(zauber|zaubere) (mir|uns) (mal|) ein (Stimmungslicht|Ambientelicht) in {color}
die (LED-Leisten|Lichtleisten|Leuchtstreifen|LED-Streifen|Lichtbänder) (bitte|) (auf|in) {color}
(das|dieses) (Schummerlicht|Wohlfühllicht|Partylicht|Discolicht) (mal|) (auf|in) {color}
Ambiente {color}
Stimmung {color}
(was anderes|mal was anderes|eine neue Farbe) fürs (Ambientelicht|Stimmungslicht), (nimm|vielleicht|zum Beispiel) {color}
(ich kann die Farbe nicht mehr sehen|die Farbe gefällt mir nicht|das passt nicht zu meiner Laune), (mach das Ambientelicht|Ambientelicht) {color}
(können|könnten) die (Lichtleisten|LED-Streifen|Türleisten) (auch|mal|) {color} (leuchten|strahlen)
!lass die (Leisten|LED-Leisten|Lichtbänder) in den Türen {color} (leuchten|strahlen|glimmen)
(passend zum Sakko|passend zum Auto|passend zu meinem Kleid), die (Ambientefarbe|Stimmungsbeleuchtung) (in|auf) {color}"""),
    ("set_ambient_light", {"color": "off"}, "Ambientelicht aus.", """
(das ist ja wie im Puff|hier sieht's aus wie im Spielcasino|das Gefunkel macht mich nervös|ich bin doch kein Weihnachtsbaum), (Ambientelicht aus|mach das Stimmungslicht aus|die bunten Lichter aus)
!(würg|knips|schalt) (die LED-Leisten|die Lichtleisten|das Partylicht|das Schummerlicht|die Leuchtstreifen) (ab|aus)
(LED-Leisten|Lichtleisten|Leuchtstreifen|Partylicht) (aus|weg|ab)
auf das (Geglimmer|Geglitzer|Gefunkel) (in den Türen|am Armaturenbrett) kann ich (gern|gut|) verzichten
Ambiente (aus|weg)
Stimmungslicht (weg|reicht|Feierabend)
(die Romantik ist vorbei|Schluss mit Romantik|die Party ist vorbei), (Ambientelicht|Stimmungslicht|das bunte Licht) aus
(die LED-Streifen|die Leisten in den Türen|die bunten Leisten) (sollen|müssen) nicht (mehr|) leuchten
(nachts|beim Fahren) (lenkt mich|stört mich) das (Ambientelicht|bunte Leuchten|farbige Licht) (nur|) (ab|), (aus damit|mach es aus)"""),
    ("set_ambient_brightness", {}, "Ambientelicht auf {brightness} Prozent.", """
(nachts ist mir das zu grell|am Tag sieht man das kaum|meine Augen sind müde), (Ambientelicht|Stimmungslicht) (auf|bitte auf) {brightness}
die (LED-Leisten|Lichtleisten|Leuchtstreifen|Lichtbänder) auf {brightness} (dimmen|stellen|Helligkeit)
Ambiente {brightness}
(mir reicht|genügt|es reicht), wenn (das Ambientelicht|das Stimmungslicht) (auf|mit) {brightness} leuchtet
!(schraub|beweg|nimm) die (Helligkeit|Leuchtkraft) <ofamb> auf {brightness}
(ginge|geht) es, <theamb> auf {brightness} zu (dimmen|stellen)
(könnten Sie|würden Sie) <theamb> (bitte|) auf {brightness} (dimmen|einstellen)
{brightness} (Helligkeit|Leuchtkraft) (beim|fürs) (Ambientelicht|Stimmungslicht)
das (Schummerlicht|Stimmungslicht) (genau|ungefähr|circa) (auf|mit) {brightness}"""),
    ("set_ambient_brightness", {"brightness": 100}, "Ambientelicht auf 100 Prozent.", """
(ich will Party im Auto|das soll richtig knallen|die Freunde sollen staunen), (Ambientelicht|Stimmungslicht|LED-Leisten) (volle Pulle|auf volle Helligkeit|auf Maximum)
die (LED-Leisten|Lichtleisten|Leuchtstreifen) (auf volle Helligkeit|auf Maximum|so hell es geht)
!(hau|jag) <theamb> (voll|ganz) (rein|hoch)
Ambiente (maximal|volle Helligkeit|volle Pulle|auf Anschlag)
das (Stimmungslicht|Ambientelicht) (soll|darf) (richtig knallen|strahlen wie die Sonne|leuchten, was es kann), volle Helligkeit
heller als (hell|maximal) geht nicht, also <theamb> (auf Maximum|ganz hell)
(volle Leuchtkraft|volle Lichtstärke|maximale Leuchtkraft) (fürs|beim) (Ambientelicht|Stimmungslicht)"""),
    ("set_ambient_brightness", {"brightness": 50}, "Ambientelicht auf 50 Prozent.", """
(so ist es mir zu grell, aber ganz dunkel mag ich auch nicht|volle Helligkeit brauch ich nachts nicht), (Ambientelicht|Stimmungslicht) auf (die Hälfte|halbe Helligkeit)
die (LED-Leisten|Lichtleisten|Leuchtstreifen) (auf die Hälfte|auf halbe Helligkeit|nur halb so hell)
!(nimm|fahr) <theamb> (auf die Hälfte|auf halbe Kraft|um die Hälfte) (runter|zurück)
Ambiente (halb|halbe Helligkeit|auf halb)
die halbe (Leuchtkraft|Helligkeit|Lichtstärke) (reicht|genügt|langt) (beim|fürs) (Ambientelicht|Stimmungslicht)
(Ambientelicht|Stimmungslicht) (genau|) in die (Mitte|mittlere Helligkeit)"""),
    ("adjust_ambient_brightness", {}, "Ambientelicht {direction}.", """
(meine Augen brauchen das|so gefällt's mir nicht|wegen der Stimmung), (das Ambientelicht|das Stimmungslicht) <bit> {direction}
die (LED-Leisten|Lichtleisten|Leuchtstreifen|Lichtbänder) <bit> {direction}
Ambiente (eins|einen Tick|eine Stufe) {direction}
(ginge|geht) <theamb> (auch|) <bit> {direction}
(könnten Sie|würden Sie) <theamb> (bitte|) <bit> {direction} (stellen|machen)
das (Schummerlicht|Partylicht|Wohlfühllicht) <bit> {direction} (bitte|)
ich (mag|hätte) (das Ambientelicht|die Stimmungsbeleuchtung) (gern|lieber) <bit> {direction}"""),
    ("adjust_ambient_brightness", {"direction": "brighter"}, "Ambientelicht heller.", """
(das ist ja nur ein Glimmen|am Tag sieht man die Farbe gar nicht|mein Kind will mehr davon), (Ambientelicht heller|dreh das Stimmungslicht auf|mehr Stimmungslicht)
die (LED-Leisten|Lichtleisten|Leuchtstreifen) (glimmen ja nur|funzeln so vor sich hin|erkennt man kaum|könnten kräftiger leuchten)
!(dreh|schraub) die (LED-Leisten|Lichtleisten|Leuchtstreifen) (etwas|ein bisschen|) (auf|höher|hoch)
Ambiente (mehr|plus|rauf)
(das Schummerlicht|das Stimmungslicht|das bunte Licht) (darf|dürfte|könnte) (ruhig|gern) (etwas|ein bisschen|) (mehr strahlen|kräftiger werden|mehr knallen)
(etwas|ein bisschen|noch) mehr (Glanz|Leuchtkraft|Strahlkraft) (beim|im) (Ambientelicht|Stimmungslicht)
die Farbe in den (Türleisten|Lichtleisten) (sieht man nicht|geht unter|kommt kaum raus), (bitte|) (heller|mehr davon)"""),
    ("adjust_ambient_brightness", {"direction": "darker"}, "Ambientelicht dunkler.", """
(das sticht in den Augen|das Geglimmer spiegelt sich in der Scheibe|bei Nacht ist mir das zu krass), (Ambientelicht runter|dimm das Stimmungslicht|Ambientelicht dunkler)
die (LED-Leisten|Lichtleisten|Leuchtstreifen) (strahlen zu stark|sind mir zu grell|knallen ganz schön|könnten dezenter leuchten)
!(dreh|nimm) die (LED-Leisten|Lichtleisten|Leuchtstreifen) (etwas|ein bisschen|) (zurück|runter)
Ambiente (weniger|minus|runter)
(das Schummerlicht|das Stimmungslicht|das bunte Licht) (darf|dürfte|könnte) (ruhig|gern) (etwas|ein bisschen|) (dezenter sein|zurückhaltender sein|weniger knallen)
(etwas|ein bisschen|) weniger (Glanz|Leuchtkraft|Strahlkraft) (beim|im) (Ambientelicht|Stimmungslicht)
(lieber|bitte) (schummriger|schummeriger|gedämpfter) mit dem (Ambientelicht|Stimmungslicht|bunten Licht)"""),
    ("set_wipers", {}, "Wischer: {mode}.", """
(das Wetter wechselt ständig|die Gischt spritzt hoch|es kommt was runter), (Wischer|Scheibenwischer) (bitte|) auf {mode}
!(bring|schieb|nimm) (den Wischer|die Wischer|die Scheibenwischer) auf {mode}
Wischerhebel auf {mode}
Wischer {mode} (|bitte)
(könnten Sie|würden Sie) (den Scheibenwischer|die Scheibenwischer) (bitte|) auf {mode} stellen
(ginge|geht) es, (den Wischer|die Wischer|die Scheibenwischer) auf {mode} zu (stellen|schalten)
(die Gummis|die Wischgummis|die Scheibenputzer) auf {mode}
am besten (läuft|fährt) der Wischer (jetzt|) auf {mode}
ich (hab|möchte) (den Wischer|die Wischer) (lieber|gern) auf {mode}"""),
    ("set_wipers", {"mode": "off"}, "Wischer aus.", """
(da kommt ja nichts mehr runter|wir sind unter der Brücke|jetzt sind wir im Trockenen|das Wasser ist weg), (Wischer aus|stopp die Scheibenwischer|die Wischer können aufhören)
!(würg|stell|halt) (die Scheibenputzer|die Wischer|die Wischgummis|den Scheibenwischer) (ab|an)
(dieses|das) (Quietschen|Gequietsche|Geschrubbe|Hin und Her) (vom Wischer|der Scheibenwischer|auf der trockenen Scheibe) (nervt|kann aufhören|macht mich irre)
(wozu|wieso|was) (wischen wir|wischt du) (denn|eigentlich|) noch, (ist doch trocken|es regnet doch gar nicht)
Wischer (weg|stopp|Feierabend|Ruhe)
Scheibenwischer (halt|Pause|in Ruhestellung)
kein Tropfen (mehr|) (weit und breit|auf der Scheibe|in Sicht), (Wischer|Scheibenwischer) aus
(ich komm gleich in die Waschanlage|ich will die Scheibe kratzen|die Gummis sind festgefroren), (Wischer aus|Scheibenwischer unbedingt aus|lass die Wischer aus)
die (Wischerei|Wischgummis|Scheibenputzer) (brauchen wir|brauche ich) (nicht mehr|nimmer|jetzt nicht)
(die Wolken sind weg|blauer Himmel|die Straße trocknet schon), (Wischer|Scheibenwischer) (abstellen|aus)"""),
    ("set_wipers", {"mode": "slow"}, "Wischer: langsam.", """
(da kommen die ersten Tropfen|jetzt fängt's an zu pieseln|mir sprüht's auf die Scheibe), (Wischer an|mach den Wischer an|Scheibenwischer an)
!(wirf|schmeiß|knips) (mal|) (die Scheibenputzer|die Wischgummis|den Wischer|die Wischerblätter) an
(die Windschutzscheibe|die Frontscheibe|die Scheibe) ist (voll Regen|ganz betropft|gesprenkelt|nass geregnet), (wischen bitte|bitte wischen|wisch mal)
(so ein|das ist so ein) (Landregen|Sprühregen|Fisselregen|Nieselwetter)
Wischer (los|marsch|rein|bitte an)
Regen (fängt an|setzt ein|beginnt), (Wischer|Scheibenwischer) (an|)
(ganz gemütlich|schön langsam|gemächlich) wischen (reicht|bitte|genügt)
nicht so (hektisch|wild|schnell) mit den (Wischern|Scheibenwischern|Scheibenputzern) (bitte|)
es (fisselt|nieselt|tröpfelt|pieselt|sprüht) (schon wieder|ein wenig|draußen|gerade los)
(das Gefuchtel|das Gezappel|das wilde Hin und Her) der (Wischer|Scheibenwischer) macht mich (nervös|kirre), (langsamer wischen|stell sie langsamer)"""),
    ("set_wipers", {"mode": "fast"}, "Wischer: schnell.", """
(das ist ja Weltuntergang|da geht ja der Himmel auf|da macht Petrus alle Schleusen auf|ich fahr hier wie durch einen Wasserfall), (wisch schneller|Wischer volle Pulle|Wischer auf schnell)
!(gib|geb) (den Wischern|den Scheibenwischern|den Scheibenputzern) (mal|) (Gas|Zunder|Vollgas|Stoff)
es (schifft|plästert|schüttet|seicht|meimelt|kübelt) (wie aus Kübeln|ohne Ende|wie verrückt|wie Sau)
(kaum|gerade) (gewischt, schon wieder|ist die Scheibe frei, schon wieder) alles (voll Wasser|nass|zugeregnet)
Wischer (Turbo|Vollgas|schneller|höchste Stufe)
Scheibenwischer (schneller|Gas geben|auf Tempo|volle Kraft)
(ich überhole gerade einen Laster|die Gischt von den Lkws ist brutal|der Platzregen nimmt mir die Sicht), (wisch mal schneller|Wischer schneller|Wischer auf volle Stufe)
(da|hier) (hilft|reicht) (langsames|gemütliches|das lahme) Wischen nicht (mehr|), (schneller|mach schneller|volle Stufe)
(die lahmen|diese müden|die schlappen) (Wischer|Scheibenwischer) (dürfen|sollen|müssen) (mal|) (einen Zahn zulegen|schneller machen|in die Gänge kommen)
(Sturzregen|Gewitterguss|Sintflut|Wolkenbruch) (|draußen|auf der Autobahn), (Wischer|wischen) (so schnell es geht|auf schnell|volle Pulle)"""),
    ("set_wipers", {"mode": "interval"}, "Wischer: Intervall.", """
(es tropft nur von den Bäumen|da kommt nur ab und zu ein Tropfen|es lohnt sich kaum zu wischen), (Intervall bitte|ab und zu wischen reicht|Wischer auf Intervall)
!(wisch|wische) (nur|) (einmal pro Weile|dann und wann|mal hier und da|zwischendurch mal|alle Jubeljahre)
(ein Wisch|einmal wischen) alle (paar Sekunden|zehn Sekunden|naselang) (reicht|genügt|langt|tut's)
(Dauerwischen|ständiges Wischen|das Dauergewische) (ist übertrieben|muss nicht sein|quietscht nur), (Intervall|mach Intervall|Intervall reicht)
Wischer (stoßweise|mit Pause|ab und zu|Intervallstufe)
Intervall (rein|bitte) (beim Wischer|)
nach jedem (Wischen|Wisch|Wischgang) (bitte|) (eine Pause|ein Päuschen) (machen|einlegen)
die (Scheibenputzer|Wischgummis|Wischer) (sollen|dürfen) (dazwischen|zwischendurch) (Pause machen|pausieren|verschnaufen)
(ein feiner Nieselregen|nur so ein Hauch von Regen), (da reicht|da genügt) der Intervallwischer
(mach|stell) die Pausen (wieder|) rein (beim Wischen|beim Wischer), (also Intervall|Intervall bitte)"""),
    ("set_wipers", {"mode": "auto"}, "Wischer auf Automatik.", """
(mal regnet's, mal nicht|ich will nicht dauernd am Hebel fummeln|das ist so ein Aprilwetter), (Wischautomatik an|Wischer auf Automatik|Regensensor an)
!(entscheid|entscheide) (du|selbst|selber), (wann|wie schnell) (gewischt wird|gewischt werden muss|die Wischer laufen)
(die Wischer|die Scheibenwischer|die Scheibenputzer) (sollen|dürfen) sich nach dem Regen (richten|regeln)
um die (Wischer|Scheibenwischer) (möchte|will) ich mich (nicht|nimmer) kümmern (müssen|)
Wischer auto
Sensorwischen (an|bitte|einschalten)
(bei Tropfen|sobald Tropfen kommen|wenn Tropfen fallen) (soll der Wischer|sollen die Wischer) von (alleine|selbst) (angehen|loslegen|wischen)
(lass|überlass) das (Wischen|mit den Wischern) (dem Sensor|dem Regensensor|der Automatik)
(automatisches|selbsttätiges) (Wischen|Scheibenwischen) (bitte|aktivieren|an)
(misst|merkt) der Wagen (nicht|) selbst, wann es regnet, (dann wisch automatisch|stell die Wischer auf Automatik)"""),
    ("set_rear_wiper", {"on": True}, "Heckwischer an.", """
(ich muss rückwärts einparken und hinten ist alles nass|der Drängler hinter mir ist nur ein Fleck vor lauter Tropfen|mein Hintermann verschwimmt im Regen), (wisch mal hinten|Heckwischer an|mach den Wischer hinten an)
!(wirf|schmeiß|knips) (mal|) (den kleinen Wischer hinten|den Heckwischer|den Popowischer|den hinteren Scheibenputzer) an
hinten (ist die Scheibe|die Scheibe) (voll Tropfen|zugeregnet|verregnet|voll Spritzwasser|voll Streusalz)
durch (die Heckscheibe|die hintere Scheibe) (seh ich|sieht man) (nur|bloß) (Wasserperlen|Regenschlieren|verlaufenes Wasser)
Heckwischer (los|rein|marsch)
hinten (einmal|mal|kurz) wischen
(einmal|mal|kurz) (hinten drüberwischen|die Heckscheibe abwischen|über die Heckscheibe wischen)
die (Heckscheibe|Rückscheibe) (braucht|bräuchte|könnte) (einen Wisch|den Wischer|einen Wischgang) (|gebrauchen)
der Wischer am (Heck|Heckfenster|Popo vom Auto) (soll|darf|könnte) (mal|) (ran|loslegen|arbeiten)
(der Schneematsch klebt hinten dran|die Gischt hängt hinten drauf), (Heckwischer an|wisch die Heckscheibe|hinten wischen)"""),
    ("set_rear_wiper", {"on": False}, "Heckwischer aus.", """
(hinten ist längst trocken|die Heckscheibe ist wieder klar|da quietscht's hinten), (Heckwischer aus|mach den Wischer hinten aus|hinten nicht mehr wischen)
!(würg|stell|schalt) (den kleinen Wischer hinten|den Heckwischer|den Popowischer|den hinteren Scheibenputzer) ab
(dieses|das) (Geschrubbe|Quietschen|Gerubbel) (hinten|am Heck) vom Wischer (nervt|kann aufhören|muss nicht sein)
Heckwischer (weg|stopp|Feierabend|Pause)
hinten (Schluss|Pause|genug) mit (Wischen|der Wischerei)
der Wischer am (Heck|Heckfenster) (soll|darf|kann) (aufhören|Pause machen|aus)
(an der|auf der) Heckscheibe (ist kein Tropfen mehr|ist alles trocken), (Wischer aus|Heckwischer aus)
(ich hänge einen Fahrradträger dran|ich klapp die Heckklappe gleich hoch|hinten ist Eis drauf), der Heckwischer (muss|soll) aus (sein|)"""),
    ("wash_windscreen", {}, "Ich wasche die Scheibe.", """
(die Sonne steht tief und die Scheibe ist voller Schlieren|ich hab eine ganze Mückenkolonie auf dem Glas|ich bin durch eine Baustelle gefahren und alles ist staubig), (spritz mal|Scheibe waschen|einmal Wischwasser)
!(gib|lass) (mal|) (einen Schuss|einen Spritzer|eine Ladung|eine Dusche) (Wischwasser|Scheibenwasser|Seifenwasser) (auf die Scheibe|vorne drauf|aufs Glas)
(Spritzen|Spritzer|Einmal spritzen|Scheibendusche) (und wischen|bitte|)
(Harz|Pollen|Sahara-Staub|Saharastaub|Kalkflecken|Insektenmatsch) (auf|an) der (Windschutzscheibe|Frontscheibe|Scheibe)
Wischwasser (marsch|drauf|bitte)
Frontscheibe (abspritzen|einsprühen|abbrausen|einseifen)
!(dusch|dusche|brause|seif|schrubb) die (Frontscheibe|Windschutzscheibe|Scheibe) (mal|) (ab|ein)
(eine Hummel|ein dicker Brummer|eine fette Fliege|ein Käfer) (ist|hat sich) (an|auf) (der|meiner) Scheibe (zerplatzt|verewigt|zermatscht)
(man|ich) (guckt|schau) wie durch (ein ungeputztes Fenster|einen Schmierfilm|Dreckbrühe), die (Scheibe|Windschutzscheibe) (gehört|muss) (mal|) (gewaschen|geputzt|abgespritzt) (|werden)
(die Wischer verschmieren alles nur|trocken wischen schmiert nur), (gib Wasser dazu|spritz Wasser auf die Scheibe|da muss Wischwasser drauf)
der (Trecker|Laster|Bus) hat (mich|uns) (eingesaut|vollgespritzt|mit Schlamm beworfen), (Scheibe waschen|wasch die Frontscheibe|einmal Wischwasser)"""),
]
