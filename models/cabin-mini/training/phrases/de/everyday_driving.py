"""German: driving and charging as people ask for them every day. The notation is explained in the README."""

VARIANTS = [
    ("set_driving_mode", {}, "Fahrmodus {mode}.", """
(wir verlassen die Autobahn|die Strecke ändert sich|so fährt er sich komisch), (Fahrmodus|den Fahrmodus) (bitte|) auf {mode}
!(leg|tu|mach) (mal|) den Fahrmodus {mode} (rein|ein)
(Fahreinstellung|Fahrstufenprogramm|Fahrcharakter) (bitte|) {mode}
Programm {mode} (|bitte)
(im|mit dem) Fahrmodus {mode} (fährt sich's jetzt besser|wären wir besser dran|sind wir richtig hier)
(könnten Sie|würden Sie) (bitte|) (den Fahrmodus|das Fahrprogramm) {mode} (einlegen|wählen|nehmen)
(ginge|geht) (auch|jetzt|) der Fahrmodus {mode}
von mir aus (nimm|nehmen wir) (den Fahrmodus|das Fahrprofil) {mode}
Fahrwahlschalter auf {mode}
ich (hab|hätte) (das Auto|den Wagen) (lieber|gern) im Modus {mode}"""),
    ("set_driving_mode", {"mode": "normal"}, "Normaler Fahrmodus.", """
(meiner Frau wird schlecht von der Heizerei|die Torte auf dem Rücksitz soll heil bleiben|wir haben es nicht eilig), (fahr wieder normal|Komfortmodus bitte|geh in den Normalmodus)
(genug geheizt|genug gespart|der Schnee liegt hinter uns), (zurück zu normal|wieder Normalmodus|Standardprogramm bitte)
!(stell|mach) (den Wagen|das Auto) wieder auf (Alltag|Werkseinstellung beim Fahren|ganz normales Fahren)
(Kuschelmodus|Sänftenmodus|Reisemodus|Alltagsmodus|Wohlfühlmodus) (für das Fahrwerk|beim Fahren|zum Fahren) (bitte|)
jeder (Gullideckel|Kieselstein|Huckel) (haut|geht) mir ins Kreuz, (mach das Fahrwerk weicher|Komfort bitte|fahr komfortabel)
(schön|einfach) (gemütlich|entspannt) (dahingleiten|dahinfahren|cruisen) (bitte|wär jetzt schön), Komfortmodus
Komfort (rein|bitte|an)
Normalmodus (rein|her|zurück)
das (Standardprogramm|normale Programm) (tut's|reicht|langt) (jetzt|mir|doch)
ohne (Schnickschnack|Extras), (einfach|nur) der (normale|übliche) Fahrmodus
(federt|fährt) der Wagen auch (weicher|komfortabler), (dann mach das mal|stell das ein)"""),
    ("set_driving_mode", {"mode": "sport"}, "Sportmodus.", """
(die Passstraße gehört heute uns|endlich freie Autobahn|der Porsche da vorne grinst so|ich will meinem Kumpel zeigen, was er kann), (Sportmodus|mach Sport rein|schalt auf Sport)
(hol|kitzel) (mal|) (alles|das Letzte) aus (der Karre|dem Motor|der Kiste) (raus|heraus)
(zeig|zeig mal), was (du draufhast|die Kiste kann|unter der Haube steckt) (|im Sportmodus)
!lass (mal|) (die Pferdchen|die Pferde|alle PS) (los|laufen|galoppieren)
die (Kiste|Karre|Mühle) (kommt nicht aus dem Quark|schläft ja ein|hängt so träge am Gas), (Sport rein|mach sie sportlicher|Sportmodus)
Sport (rein|an|bitte)
Sportmodus (rein|los|her)
(heute|jetzt) (bin ich|fühl ich mich wie) (Schumi|Vettel|ein Rallyefahrer|Walter Röhrl)
ich (will|möchte) (in den Sitz gedrückt werden|dass er besser am Gas hängt|Kurven räubern|ein strafferes Fahrwerk)
(Schmackes|Wumms|Pfeffer|Feuer) (fürs|beim) (Fahren|Gaspedal|Beschleunigen) bitte
(Heizermodus|Rallyemodus|Rennsemmelmodus|Raketenmodus) (an|bitte|)"""),
    ("set_driving_mode", {"mode": "economy"}, "Eco-Modus.", """
(der Strom ist so teuer geworden|die nächste Ladesäule ist weit|der Akku macht's nicht mehr lang|wir sind knapp bei Kasse), (fahr sparsam|Eco rein|Sparmodus bitte)
mit (dem Rest Strom|dem bisschen Akku|dem letzten Tropfen) (müssen|wollen) wir (noch|) (bis heim|weit kommen|nach Hause kommen), (fahr sparsam|Ökomodus)
!(fahr|fahre) (mit Köpfchen|mit Samtpfoten beim Strom|wie ein Schwabe|mit kleinem Verbrauch)
jeder (Kilometer|Tropfen|Prozentpunkt) (zählt|ist kostbar), (Eco|Eco-Modus|Sparmodus) (an|bitte)
Eco (rein|an|bitte)
Sparmodus (rein|her|los)
(Öko|Grün|Knauser)modus (an|bitte|rein)
(die Karre|der Bock|die Kiste) (säuft|nuckelt|frisst) (ja|) wie ein Loch, (fahr sparsamer|Eco|Sparmodus)
(fürs Klima|der Natur zuliebe|für die Eisbären) (ein bisschen|etwas) (sparsamer|grüner|verbrauchsärmer) (fahren|unterwegs sein)
(kannst du|können wir) (mit weniger|weniger) (Strom|Energie|Saft) (auskommen|verbrauchen) (beim Fahren|)
ich (will|möchte) (mit einer Ladung|mit dem Akku) (möglichst|so) weit (kommen|wie möglich kommen)"""),
    ("set_driving_mode", {"mode": "snow"}, "Wintermodus.", """
(der Räumdienst war noch nicht da|hier oben ist alles weiß|die Brücke ist bestimmt vereist|ich hab schon einen im Graben gesehen), (Wintermodus|Schneemodus an|mach das Winterprogramm rein)
hier (ist's|ist es) (spiegelblank|arschglatt|wie auf der Eisbahn|rutschig wie Schmierseife vor Eis)
(Frau Holle|der Winter) (schüttelt die Betten|hat zugeschlagen|legt richtig los), (Wintermodus|Schneemodus|Schneeprogramm) (an|bitte)
(die Straße|der Berg|die Auffahrt) (ist nicht geräumt|ist eine einzige Eisplatte|liegt unter Schnee)
Winter (rein|bitte|an) (beim Fahrmodus|als Fahrmodus)
Schneemodus (rein|her|los)
(Eis und Schnee|Schneematsch und Eis|Schneeverwehungen) (hier|auf der Straße|da vorne)
im (Tiefschnee|Neuschnee|Schneematsch) (kommen wir|komm ich) nicht (vom Fleck|voran|den Berg hoch)
(der Hintern|das Heck) (bricht|rutscht) (mir|) auf (dem Eis|dem Schnee|Schneematsch) (weg|aus)
!(fahr|fahre) wie (auf rohen Eiern bei dem Eis|im Winter in den Bergen|auf Schnee)
Vorsicht, (Eisregen|Reifglätte|überfrierende Nässe|Glatteisgefahr) (|draußen|auf der Straße)"""),
    ("set_driving_mode", {"mode": "rain"}, "Regenmodus.", """
(das Wasser steht in den Spurrillen|die Straße glänzt vor Nässe|wir pflügen durch Pfützen|ich hab bei dem Wasser keinen Grip), (Regenmodus|mach das Regenprogramm rein|Nässemodus bitte)
die (Fahrbahn|Straße|Autobahn) (ist eine Seenlandschaft|steht unter Wasser|schwimmt|ist pitschnass)
!(stell|mach) (den Wagen|das Auto|die Fahrdynamik) (regentauglich|fit für nasse Straßen|fertig für Nässe)
(auf|bei) (so nassem|dem klitschnassen) (Asphalt|Kopfsteinpflaster|Belag) (rutscht man|schlittern wir|hab ich keine Haftung)
Regenmodus (rein|her|los)
Regenprogramm (rein|fürs Fahren|bitte)
Fahrmodus (für Schmuddelwetter|für nasse Straßen|für Schietwetter mit nasser Straße|für Regenfahrten)
(ich spür schon Aquaplaning|gleich schwimmt er auf|das Lenkrad wird leicht im Wasser), (Nässemodus|Regenmodus) (an|bitte|schnell)
nasses (Laub|Kopfsteinpflaster) auf der Straße, (Regenmodus|Nässemodus) (bitte|an)
(mehr|besseren|genug) (Grip|Halt) auf (nasser|der nassen|regennasser) (Straße|Fahrbahn), (bitte|das wär was)"""),
    ("set_cruise_control", {"on": True}, "Tempomat an.", """
(noch dreihundert Kilometer geradeaus|ich hab einen Wadenkrampf|meine Autobahnstrecke ist frei|ich hab schon wieder einen Blitzer kassiert), (Tempomat rein|mach den Tempomat an|halt das Tempo automatisch)
!(wirf|hau|schmeiß) (mal|) (den Tempomat|die Geschwindigkeitsautomatik|den Cruise Control|den ACC) (an|rein)
(Cruise Control|ACC|Adaptive Cruise|Geschwindigkeitshalter) (an|ein|aktivieren|bitte)
!halt (genau|einfach|bitte|) (so das Tempo|dieses Tempo), (ich nehm den Fuß runter|ich nehme das Bein vom Gas|mein Fuß braucht Pause)
(dieses|das jetzige) Tempo (passt|gefällt mir|ist gut), (so lassen|halt das|genau so halten)
Tempo (festhalten|einfrieren|beibehalten)
Tempomat (rein|setzen|los)
(übernimm|übernehmen Sie) (mal|bitte|du) (das Gaspedal|das Gasgeben)
ich (mag|will) (nicht|nimmer) (ständig|dauernd) auf den Tacho (gucken|schielen), (Tempomat an|Tempomat rein|mach den Tempomat an)
(das Gas|die Geschwindigkeit) (sollst|kannst) (jetzt|ab hier) du (halten|regeln)"""),
    ("set_cruise_control", {"on": False}, "Tempomat aus.", """
(gleich kommt die Ausfahrt|der Verkehr wird dicht|in der Stadt bringt das nix|ich will wieder selbst Gas geben), (Tempomat raus|mach den Tempomat aus|Tempomat aus)
!(würg|hau|stell) (den Tempomat|die Geschwindigkeitsautomatik|den Cruise Control|den ACC) (ab|raus)
(Cruise Control|ACC|Adaptive Cruise|Geschwindigkeitshalter) (aus|deaktivieren|raus)
(das Gas|das Gaspedal|das Tempo) (übernehm ich|übernehme ich|mach ich) (jetzt|wieder|ab hier) (selber|selbst)
ab (hier|jetzt) (trete|drücke|geb) ich (wieder|) selber aufs Gas
Tempomat (raus|weg|lösen)
Tempo nicht (mehr|länger) (festhalten|halten)
(gib|geben Sie) (mir|) (das Gaspedal|das Gas) (wieder|zurück|wieder zurück)
(der Tempomat|der Geschwindigkeitsregler) (bremst zu ruppig|macht mich wahnsinnig|taugt hier nichts), (raus damit|aus damit|mach ihn aus)
(Schluss|genug|vorbei) mit (Tempomat|der Geschwindigkeitsregelung|dem Tempomaten)"""),
    ("set_cruise_speed", {}, "Tempomat {speed} km/h.", """
(in der Baustelle wird geblitzt|die Polizei steht hier gern|das Schild sagt's ja), (Tempomat|halt|Tempomat auf) {speed}
!(nagel|fixier|pendel) (den Tempomat|die Geschwindigkeit) (mal|bitte|) (auf|bei) {speed} (fest|ein)
(Marschgeschwindigkeit|Reisetempo|Richtgeschwindigkeit) {speed} (|bitte)
(dahinrollen|dahingleiten|tuckern) (mit|bei) {speed} (reicht|genügt|wär mir recht)
(hier|jetzt) ist {speed}, (also halt dich dran|stell das ein|mach den Tempomat drauf)
schneller als {speed} (brauchen wir nicht|muss nicht sein|will ich nicht fahren), (Tempomat drauf|stell das ein|halt das so)
{speed} (und keinen Deut schneller|konstant bitte|halten|festhalten)
Cruise Control (auf|) {speed}
ACC {speed}
(bei|mit) {speed} verbraucht er (am wenigsten|kaum was), (stell das mal ein|halt die mal|fahr das bitte)
(könnten Sie|würden Sie) (den Tempomat|die Geschwindigkeit) (bitte|) auf {speed} (setzen|einregeln|festlegen)
(wie wär's mit|was hältst du von) {speed} (im Tempomat|auf dem Tempomat|als Reisetempo)"""),
    ("adjust_cruise_speed", {"direction": "faster"}, "Etwas schneller.", """
(die Oma im Fiat überholt uns schon|hinter uns hupen sie schon|der Film fängt um acht an|die Fähre legt gleich ab), (gib mal Gas|schneller bitte|leg einen Zahn zu)
(das Limit ist aufgehoben|die Baustelle ist vorbei|jetzt ist die Bahn frei), (etwas schneller|mehr Tempo|ein bisschen flotter)
!(zieh|mach) (mal|) (ein wenig|etwas|ein bisschen) (an|Dampf|Tempo)
(wir kriechen|wir schleichen|wir tuckern|wir zuckeln) (hier|ja|) (wie die Rentner|wie hinterm Traktor|herum|so dahin)
Tempo (hoch|rauf|steigern)
Tempomat (plus|eins drauf|Stufe höher)
(da geht doch|da ist doch) noch (mehr|was) (am Tempo|bei der Geschwindigkeit|auf dem Tacho)
(flotter|hurtiger|zackiger|fixer) (fahren|bitte) (|wenn's geht)
im Tempomat (eine Stufe|einen Schritt|eins) (drauflegen|höher|rauf)
so (kommen wir|komm ich) (nie|heute nimmer|erst morgen) an, (schneller|gib Gas|Tempo rauf)
(pack|leg) beim (Tempomat|Tempo) (noch|) (etwas|ein bisschen|eine Schippe) (drauf|obendrauf)"""),
    ("adjust_cruise_speed", {"direction": "slower"}, "Etwas langsamer.", """
(mir wird ganz anders|die Kinder spielen hier auf der Straße|ich will keinen Strafzettel|mir wird übel in den Kurven), (fahr langsamer|nimm Tempo raus|langsamer bitte)
(hier ist eine Schule|da vorne ist eine Baustelle|der Asphalt ist voller Schlaglöcher), (etwas langsamer|ein bisschen Tempo raus|weniger Tempo)
!(lass|lassen Sie) es (mal|) (ruhiger|gemütlicher|langsamer) angehen (beim Tempo|mit dem Tempo|mit der Geschwindigkeit)
(wir fliegen ja|wir brettern ja|du bretterst|wir heizen) (hier|) (tief|so durch|wie die Irren|wie die Gestörten)
Tempo (drosseln|runter|raus)
Tempomat (minus|eins runter|Stufe niedriger)
(wir sind|das ist hier) (nicht auf der Flucht|kein Rennen|nicht der Nürburgring), (langsamer|fahr langsamer|Tempo runter)
(sachter|gemütlicher|gemächlicher|bedächtiger) (fahren|bitte) (|wenn's geht)
im Tempomat (eine Stufe|einen Schritt|eins) (wegnehmen|niedriger|runter)
(ich will|wir wollen) die (Landschaft|Aussicht|Gegend) (genießen|sehen), (fahr langsamer|langsamer|nimm Tempo raus)
(nimm|zieh) beim (Tempomat|Tempo) (noch|) (etwas|ein bisschen|einen Tick) (weg|raus|zurück)"""),
    ("set_following_distance", {}, "Abstand {distance}.", """
(auf der Autobahn ist viel los|das Wetter ist mies|so gefällt mir das nicht), (den|der) Abstand (beim Tempomat|zum Vordermann) (bitte|) {distance}
Abstandsregler {distance}
ACC-Abstand {distance} (|bitte)
beim (Abstandstempomat|ACC) den Abstand {distance} (bitte|)
(könnten Sie|würden Sie) den Abstand zum Vordermann (bitte|) {distance} (einstellen|wählen)
(die Lücke|den Puffer) zum Vordermann (bitte|) {distance}
den Abstand (nach vorne|zum Vorausfahrenden|zum Auto vor uns) {distance} (|bitte)"""),
    ("set_following_distance", {"distance": "long"}, "Abstand groß.", """
(der da vorne bremst wie ein Fahrschüler|ich seh vor lauter LKW nichts|da liegt Ladung locker auf dem Hänger|ich will nicht auffahren), (mehr Abstand|lass mehr Luft|Abstand größer)
!bleib (mal|) (weiter|ein Stück|deutlich) weg vom (Vordermann|Auto vor uns|LKW)
ich kann ja (das Nummernschild|die Aufkleber|den Kindersitz) (von dem da vorne|beim Vordermann) (lesen|erkennen), (so nah sind wir dran|mehr Abstand)
!(gönn|gib) (dem da vorne|dem Vordermann|uns nach vorne) (mal|) (mehr|etwas|ein bisschen) (Luft|Platz|Raum)
Abstand (vergrößern|rauf|größtmöglich)
Sicherheitsabstand (hoch|vergrößern|großzügig)
(zwischen uns|zwischen mir) und (dem Laster|dem Vordermann|dem Vorausfahrenden) (soll|muss|darf) (mehr|viel) (Platz|Luft) (sein|bleiben)
(wenn der|falls der) bremst, (hängen wir drauf|knallt's|sitzen wir drin), (mehr Abstand|lass Abstand)
!(fahr|rück) (dem|unserem Vordermann|dem da vorne) nicht (so|) (auf die Pelle|in den Kofferraum|ans Heck)
halber Tacho (Abstand|als Abstand) (wäre das Mindeste|mindestens), wir sind (zu dicht|viel zu nah) dran"""),
    ("set_following_distance", {"distance": "short"}, "Abstand kurz.", """
(dauernd quetscht sich einer rein|da passt ja ein ganzer Bus dazwischen|im Stadtverkehr ist das zu viel), (Abstand kürzer|weniger Abstand|fahr dichter auf)
!(schließ|schließe) (mal|) (ein bisschen|etwas|näher|) (zum Vordermann|zum Auto vor uns) auf
!(lass|mach) die Lücke (nach vorne|zum Vordermann|vor uns) (kleiner|nicht so groß|enger)
Abstand (verkürzen|verringern|kleinstmöglich)
Sicherheitsabstand (runter|verkleinern|knapper)
(zwischen uns|zwischen mir) und (dem Vordermann|dem Vorausfahrenden) (ist|klafft) (ein riesiges Loch|eine Riesenlücke|zu viel Platz)
(so viel|der ganze) (Platz|Raum|Puffer) (nach vorne|zum Vordermann) (muss nicht sein|ist übertrieben|brauchen wir nicht)
!(bleib|fahr) (ruhig|) (näher|dichter) (dran|am Vordermann|hinter dem da vorne)
(die hinter uns werden ungeduldig|wir verlieren den Anschluss|wir verlieren unsere Kolonne), (näher ran|Abstand verkürzen|dichter auffahren)"""),
    ("set_following_distance", {"distance": "medium"}, "Abstand mittel.", """
(vorhin war's zu dicht, jetzt ist's zu weit|kurz ist mir zu knapp und lang zu viel), (Abstand mittel|nimm beim Abstand die Mitte|mittlerer Abstand)
Abstand (Mittelding|Mitte|goldene Mitte)
Sicherheitsabstand (auf mittel|Mittelstufe|normal bitte)
(ein|so ein) (gesundes Mittelmaß|Mittelweg|Mittelding) (beim Abstand|als Abstand zum Vordermann) (bitte|wär gut)
!(nimm|wähl) (beim Abstand|für den Abstand nach vorne) die (mittlere|normale) (Stufe|Einstellung)
!(bleib|fahr) in (mittlerem|normalem) Abstand (hinter dem da vorne|hinterher|zum Vordermann)
der (mittlere|normale) Abstand (zum Vordermann|nach vorne|) (reicht|genügt|tut's) (jetzt|wieder|)
(wieder|zurück) (zum|auf den) (normalen|mittleren) Abstand (zum Vordermann|)"""),
    ("set_lane_assist", {"on": True}, "Spurhalteassistent an.", """
(ich bin hundemüde|hier sind enge Spuren|ich fahr heute Schlangenlinien|auf der Nachtfahrt werd ich schläfrig), (Spurassistent an|pass auf die Spur auf|hilf mir beim Spurhalten)
!(wirf|hau|knips) (mal|) (den Spurwächter|den Lane Assist|den Linienwächter|den Spurpiloten) (an|rein)
(Lane Assist|Spurwächter|Linienwächter|Spurpilot) (an|ein|bitte)
nicht dass ich (in den Gegenverkehr|auf den Standstreifen|über den Mittelstreifen) (rutsche|gerate|komme), (Spurhalter an|halt mich in der Spur)
(meckere|pieps|rüttle) (mal|), (wenn|sobald) ich (über die Linie komme|die Spur verliere|aus der Spur laufe)
(lenk|steuer) (ein bisschen|mal|) mit (|bitte), damit (ich|wir) (in der Spur bleibe|in der Spur bleiben|zwischen den Streifen bleiben)
Spurassistent (rein|los|her)
(ich schwanke|wir eiern|ich eiere) (hier|) so (über die Bahn|zwischen den Streifen hin und her)
die (Spurhilfe|Fahrspurhilfe|Spurautomatik) (soll|darf|kann) (mal|wieder|) (ran|arbeiten|helfen)
ein (Auge|wachsames Auge) auf (die Fahrbahnmarkierung|die Linien|meine Spur) (haben|werfen) (bitte|)"""),
    ("set_lane_assist", {"on": False}, "Spurhalteassistent aus.", """
(die gelben Linien bringen ihn durcheinander|auf der Landstraße nervt das|ich bin wach genug|der zerrt ja richtig), (Spurassistent aus|mach den Spurhalter aus|Spurhalteassistent weg)
!(würg|hau|stell) (den Spurwächter|den Lane Assist|den Linienwächter|den Spurpiloten) (ab|raus)
(Lane Assist|Spurwächter|Linienwächter|Spurpilot) (aus|raus|weg)
(wer|was) (zieht|zerrt|ruckt) (hier|da) (dauernd|ständig) am Lenkrad, (das will ich nicht|lass das|stell das ab)
(Finger|Pfoten|Hände) weg vom Lenkrad, (ich lenke selbst|das kann ich alleine|ich kann selber lenken)
(jedes Mal|immer), wenn ich (ohne Blinker|knapp) (über die Linie|auf die andere Spur) (fahre|wechsle), (zerrt er|lenkt er dagegen|vibriert das Lenkrad)
Spurassistent (raus|weg|Ruhe)
ohne (Bevormundung|Gezerre|Mitlenken) (beim Lenken|am Lenkrad) (bitte|fahr ich besser)
die (Spurhilfe|Spurautomatik|Fahrspurhilfe) (spinnt|nervt|hat Pause), (aus damit|schalt sie ab|weg damit)
ich (will|möchte|brauche) keine (Nachhilfe|Hilfe|Bevormundung) beim Spurhalten"""),
    ("set_regeneration", {}, "Rekuperation {level}.", """
(die Strecke ist hügelig|das Fahrgefühl passt mir nicht|heute fahr ich mal anders), die Rekuperation (bitte|) {level}
Rekuperation {level} (einstellen|fahren|wählen)
(könnten Sie|würden Sie) die (Rekuperation|Energierückgewinnung) (bitte|) {level} (einstellen|wählen)
(ginge|geht) die (Rekuperation|Motorbremse) (auch|) {level}
die (Reku|Rekuperationsbremse) (bitte|mal|) {level}
ich (fahre|hab) die Rekuperation (lieber|gern) {level}
beim Gaswegnehmen die Rekuperation {level}"""),
    ("set_regeneration", {"level": "high"}, "Rekuperation hoch.", """
(jetzt geht's den Großglockner runter|wir fahren in die Stadt mit hundert Ampeln|ich will die Bremsen schonen), (starke Rekuperation|Rekuperation hoch|rekuperier kräftig)
!hol (beim Bremsen|beim Rollen|bergab) so viel (Strom|Energie|Saft) (rein|raus|zurück) wie (möglich|geht)
(sobald|wenn) ich den Fuß (vom Gas nehme|lupfe), soll (er|der Wagen|das Auto) (kräftig|ordentlich|richtig) (abbremsen|verzögern)
Reku (voll|rauf|auf Maximum|hoch)
Rekuperation (rauf|voll|volle Stärke)
(ich mag's|am liebsten fahre ich) (ohne Bremspedal|nur mit einem Fuß und ohne Bremse|One Pedal), (stell das ein|starke Rekuperation)
(bergab|beim Gaswegnehmen) (will|möchte) ich (ordentlich|richtig viel|maximal) Strom (zurückholen|ernten|gewinnen)
die (Motorbremse|Reku) (dürfte|könnte|soll) (ruhig|) (kräftiger zupacken|stärker sein|mehr bremsen)
der (Akku|Speicher) soll sich (beim Bremsen|bergab) (so gut es geht|maximal|kräftig) (auffüllen|aufladen)"""),
    ("set_regeneration", {"level": "low"}, "Rekuperation niedrig.", """
(meinen Mitfahrern wird schlecht von dem Geruckel|auf der Autobahn will ich gleiten|das ist ja, als würde einer den Anker werfen), (weniger Rekuperation|Rekuperation runter|lass ihn rollen)
(sobald|wenn) ich den Fuß (vom Gas nehme|lupfe), (soll er einfach weiterrollen|soll er nicht gleich bremsen|will ich ausrollen)
!(lass|lassen Sie) (die Karre|die Kiste|ihn|den Wagen) (mal|) (einfach|) (laufen wie einen Verbrenner|dahingleiten|weiterrollen) (beim Gaswegnehmen|ohne Gas)
Reku (runter|schwach|auf Minimum|niedrig)
Rekuperation (runter|kaum|ganz leicht)
(ich mag's|ich hab's lieber), wenn (er|der Wagen) (ohne Gas|beim Loslassen) (frei|lange|schön) (rollt|ausrollt|segelt)
die (Motorbremse|Reku) (packt|greift) (mir|) (zu hart|zu früh|viel zu stark) zu
dieses (ruckartige|abrupte|starke) (Bremsen|Verzögern) beim (Gaswegnehmen|Loslassen) (mag ich nicht|muss nicht sein|ist unangenehm)"""),
    ("set_regeneration", {"level": "medium"}, "Rekuperation mittel.", """
(stark ist mir zu ruppig, schwach zu lasch|ein Mittelding wär mir recht), (Rekuperation mittel|Rekuperation auf die mittlere Stufe|mittlere Rekuperation)
Reku (mittel|Mitte|Mittelstufe)
Rekuperation (Mittelding|goldene Mitte|Mittelstufe)
!(nimm|wähl) (bei der|für die) Rekuperation (die Mitte|die mittlere Stufe|den Mittelweg)
(ein|so ein) (Mittelmaß|Mittelding|Mittelweg) bei der (Rekuperation|Energierückgewinnung|Motorbremse) (bitte|wär gut)
die (mittlere|normale) Stufe (reicht|genügt|tut's) bei der (Rekuperation|Motorbremse|Energierückgewinnung)
(beim Loslassen|wenn ich vom Gas gehe), (mittelstark|weder zu stark noch zu schwach) (rekuperieren|abbremsen)"""),
    ("set_charging", {"on": True}, "Laden beginnt.", """
(jetzt ist der Strom billig|die Sonne scheint auf die Photovoltaik|ich geh solange Kaffee trinken|der Stecker sitzt), (fang an zu laden|lad los|starte das Laden)
!(hau|jag|pump|lass) (mal|) (Saft|Strom) (in den Akku|in die Batterie|rein in den Akku) (|fließen)
(an der Säule|an der Wallbox|am Kabel) tut sich (nichts|nix), (fang an|starte das Laden|lad doch)
(der Akku|die Batterie) (hat Hunger|braucht Futter|will gefüttert werden), (Kabel steckt|ist angestöpselt)
Strom (marsch|rein|fließen lassen)
Laden (los|marsch|jetzt)
die (Ladekarte|App) (hat funktioniert|ist freigegeben|hat gepiept), (jetzt lad|Laden starten|kannst loslegen mit dem Laden)
es (kann|darf|soll) (jetzt|endlich|) (Strom fließen|geladen werden)
(warten wir nicht auf den Nachttarif|egal was der Strom kostet), (lad gleich|lad sofort|lade jetzt)
das (Auto|Wägelchen) (darf|soll) (jetzt|) an der (Steckdose|Säule|Wallbox) (nuckeln|laden|Strom zapfen)"""),
    ("set_charging", {"on": False}, "Laden endet.", """
(ich muss weiter|der Nächste will an die Säule|ab jetzt kostet's Blockiergebühr|der Strom wird gleich teuer), (Laden stoppen|hör auf zu laden|brich das Laden ab)
!(dreh|stell) (mal|) (den Strom|den Saft) (an der Säule|beim Laden|am Ladekabel) ab
(so viel|das bisschen|die Ladung) (langt|reicht) (mir|bis heim|für die Strecke), (hör auf zu laden|Laden beenden|stopp das Laden)
Strom (stopp|halt) (beim Laden|an der Säule|)
Laden (halt|Schluss|abbrechen bitte)
der (Akku|Speicher) (ist satt|hat genug|muss nicht weiter gefüttert werden)
es (muss|soll|darf) (kein Strom mehr fließen|nicht mehr geladen werden|nicht weiter geladen werden)
(gib|geben Sie) das (Ladekabel|Kabel) (wieder|mal|) frei, (ich will los|ich muss los|wir wollen weiter)
(die Sicherung ist rausgeflogen|die Wallbox brummt so komisch|wir laden später weiter), (Laden unterbrechen|stopp das Laden|hör auf mit dem Laden)"""),
    ("set_charge_limit", {}, "Ladegrenze {limit} Prozent.", """
(der Händler sagt, mehr ist schlecht für die Zellen|ich fahr morgen nur zum Bäcker|der Akku soll lange halten), (lad nur bis|Ladegrenze|Ladelimit) {limit}
(wenn|sobald) (der Akku|die Batterie|er) {limit} hat, (hör auf zu laden|ist Schluss mit Laden|soll das Laden aufhören)
(über|mehr als) {limit} (soll|darf) (der Akku|die Batterie) nicht (geladen werden|aufgeladen werden)
!(deckel|kapp) (den Akku|die Ladung|den Ladestand) bei {limit}
Laden (maximal|höchstens|nur) {limit}
Ladeschluss (bei|) {limit}
(Zielladung|Ziel-Ladestand|Akkulimit|Akkuziel) {limit}
(heute|diesmal|im Alltag) (genügen|reichen) {limit} (im Akku|Ladung|beim Laden)
(könnten Sie|würden Sie) (das Ladelimit|die Ladegrenze) (bitte|) auf {limit} (festlegen|setzen)
!(füll|füttere|fütter) (den Akku|die Batterie) (nur|) bis {limit} (|auf)
(ich hätte|wir hätten) (den Akku|die Batterie) (gern|lieber) (nur|) bis {limit} (geladen|gefüllt)"""),
    ("set_charge_limit", {"limit": 100}, "Ladegrenze 100 Prozent.", """
(morgen geht's nach Italien|unterwegs gibt's keine Säulen|am Wochenende fahren wir zur Oma nach Kiel), (lad randvoll|mach den Akku ganz voll|Ladegrenze auf voll)
!(pump|knall|füll) (den Akku|die Batterie) (bis oben hin|bis zum Rand|bis zum letzten Prozent) (voll|auf)
(der Akku|die Batterie) (soll|darf) (bis Oberkante Unterlippe|bis zum Rand|bis zum Gehtnichtmehr) (geladen werden|voll sein)
Akku (randvoll|ganz voll|vollmachen) (bitte|laden)
Ladelimit (ganz rauf|voll|aufs Höchste)
(ausnahmsweise|heute mal|diesmal) (ganz|komplett|richtig) (vollladen|voll laden) (bitte|)
(keine Ladegrenze|ohne Ladelimit|ohne Ladegrenze), (lad ganz voll|einfach vollladen|mach voll)
ich (brauche|will) (morgen|auf der langen Tour|unterwegs) (jeden Kilometer|die ganze Reichweite|das letzte bisschen Reichweite), (lad voll|Akku vollladen|mach den Akku randvoll)
(halbe Sachen|achtzig) reichen (heute|diesmal) nicht, (lad den Akku ganz voll|vollladen bitte)"""),
    ("set_charge_port", {"open": True}, "Ladeklappe geht auf.", """
(ich steh mit dem Kabel in der Hand da|das Ladekabel ist schwer und die Klappe zu|endlich eine freie Säule), (Ladeklappe auf|mach die Ladeklappe auf|Klappe für den Stecker auf)
wo (soll|kann) ich (denn|) (den Stecker|das Kabel) (reinstecken|reinstöpseln), (die Klappe ist zu|da ist alles zu|mach die Klappe auf)
!(lupf|lass) (mal|) (den Deckel|die Klappe) (vom|am) (Ladeanschluss|Stecker|Stromanschluss) (auf|aufspringen|)
Ladedose (auf|öffnen|frei)
Stromdeckel (auf|öffnen)
(der Tankdeckel für Strom|das Türchen für den Strom|der Deckel vom Stromanschluss) (bitte|) (auf|aufmachen|öffnen)
(ich krieg|man kriegt) die (Ladeklappe|Stromklappe) nicht (auf|mit der Hand auf), (öffne sie|mach du auf)
ich (will|möchte|würde gern) (jetzt|gleich|) (anstecken|das Kabel dranhängen|den Stecker reintun|einstöpseln), (Klappe auf|mach die Klappe auf)
(die Ladebuchse|der CCS-Anschluss|der Typ-2-Anschluss) (ist|liegt) (noch|) (hinter der|unter der) (Klappe|geschlossenen Klappe), (auf damit|mach auf)
(dürfte ich Sie bitten|darf ich dich bitten), die (Ladeklappe|Stromklappe) zu öffnen"""),
    ("set_charge_port", {"open": False}, "Ladeklappe geht zu.", """
(das Kabel liegt wieder im Kofferraum|es regnet in die Ladebuchse|ich bin fertig mit Laden und abgestöpselt), (Ladeklappe zu|mach die Ladeklappe zu|Klappe vom Ladeanschluss zu)
!(drück|lass) (mal|) (den Deckel|die Klappe) (vom|am) (Ladeanschluss|Stromanschluss|Ladeport) (zu|zufallen|zuschnappen)
Ladedose (zu|schließen)
Stromdeckel (zu|schließen)
(der Tankdeckel für Strom|das Türchen für den Strom|der Deckel vom Stromanschluss) (bitte|) (zu|zumachen|schließen)
(so fahr ich nicht los|das sieht ja blöd aus|es piept schon), die (Ladeklappe|Stromklappe) (steht offen|ist noch auf|hängt offen rum)
(hab ich|haben wir) (abgestöpselt|ausgesteckt), (die|jetzt die) Ladeklappe (wieder|) (zu|schließen)
(kein Kabel mehr dran|Kabel ist ab|Stecker ist draußen), (Ladeklappe|Stromklappe|Ladetürchen) (zu|schließen)
(in die Ladebuchse|in den Ladeanschluss) soll (kein Dreck|kein Wasser|kein Regen) (rein|reinkommen), (mach zu|Klappe zu)
(dürfte ich Sie bitten|darf ich dich bitten), die (Ladeklappe|Stromklappe) zu schließen"""),
]
