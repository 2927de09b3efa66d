"""German: windows, roof, doors, trunk and mirrors as people ask for them every day. The notation is explained in the README."""

VARIANTS = [
    ("set_window", {"position": 100}, "Ich öffne {window}.", """
(der Hund will die Nase raushalten|mir wird schlecht|ich muss Rauch rauslassen), {window} (runter|auf|bitte runter)
!(zieh|hol) {window} (mal|bitte|) (ganz|) (runter|herunter)
(hier riecht's nach Pups|mir ist flau im Magen|das ist ja ein Mief), (kurbel|lass|fahr) (mal|) {window} runter
{window} (sperrangelweit|bis zum Anschlag|komplett) (auf|runter)
{window} (verschwinden lassen|ganz versenken|in die Tür fahren)
!versenk {window} (mal|bitte|) (|ganz)
ich (würd|würde) gern (den Wind spüren|rausrufen|jemandem winken|die Vögel hören), {window} (auf|runter) bitte
{window} (hätte ich gern|hätten wir gern|bräuchte ich) (ganz|) (auf|unten|offen)
wer (frische Luft|Fahrtwind) will, (macht|kurbelt) {window} auf, (also los|mach mal|auf damit)
(warum|wieso) (ist|sind) {window} (denn|eigentlich|) (zu|geschlossen), (auf damit|mach auf|ganz auf bitte)
{window} (runterkurbeln|aufreißen|aufsperren)
(dürfte ich Sie bitten|darf ich dich bitten), {window} (zu öffnen|herunterzulassen|runterzufahren)"""),
    ("set_window", {"position": 0}, "Ich schließe {window}.", """
(da draußen ist eine Wespe|der Rasenmäher macht Krach|hier staubt's wie verrückt), {window} (hoch|zu|bitte zu)
!(zieh|hol) {window} (mal|bitte|) (ganz|wieder|) (hoch|rauf|herauf)
(mir pfeift der Wind um die Ohren|die Frisur ist hin|ich versteh kein Wort), (kurbel|fahr) (mal|) {window} hoch
{window} (luftdicht|bis oben hin|komplett) (zu|hoch)
(genug gelüftet|wir haben genug Luft|es reicht mit Lüften), {window} (wieder|) (zu|hoch)
!(verschließ|verrammel) {window} (mal|bitte|)
ich (will|möchte) (das Radio hören|telefonieren|meine Ruhe) und brauch {window} (zu|geschlossen)
{window} (hätte ich gern|hätten wir gern|bräuchte ich) (ganz|wieder|) (zu|oben|geschlossen)
(warum|wieso) (steht|stehen) {window} (denn|eigentlich|) (offen|auf), (zu damit|mach zu|wieder hoch)
{window} (hochkurbeln|zuziehen|zusperren)
(wir parken jetzt|ich geh kurz einkaufen|gleich ist Waschanlage), {window} (zu|hoch|schließen)
(dürfte ich Sie bitten|darf ich dich bitten), {window} (zu schließen|hochzufahren|zuzumachen)"""),
    ("set_window", {"window": "driver", "position": 100}, "Dein Fenster geht auf.", """
(ich muss am Automaten zahlen|wir sind am McDrive|der Pförtner will was fragen|der Polizist klopft), (Fenster runter|kurbel mal runter|lass das Fenster runter)
(ich will|ich möchte|ich muss mal) (dem Nachbarn winken|nach dem Weg fragen|meine Bestellung aufgeben|die Zugangskarte hinhalten|den Klingelknopf drücken), (Fenster auf|mach das Fenster auf)
(hier müffelt's|mir ist übel|einer hat gepupst), (reiß|mach) mal ein Fenster auf
!(versenk|zieh) das Fenster (mal|bitte|) (ganz|) (|runter)
Fenster (sperrangelweit|komplett runter|bis zum Anschlag runter)
(der Mann|die Dame|der Kontrolleur) (da draußen|neben dem Auto) (will was|redet mit mir|fragt was), (Fenster|das Fenster) (runter|auf)
!lass (mal|) (ein bisschen|etwas|) (Luft durchs Fenster|Fahrtwind durchs Fenster|Wind durchs Fenster) (rein|herein)
den (Ellbogen|Arm|Ellenbogen) (würde ich gern|will ich|möchte ich) (rauslehnen|lässig raushängen|auf die Fensterkante legen)
so (ein offenes|ein geöffnetes) Fenster (wäre jetzt schön|tät gut|wär was)
(die Scheibe|das Seitenfenster) (runterkurbeln|runter|aufmachen)
(dürfte ich Sie bitten|darf ich dich bitten), (ein|das) Fenster (zu öffnen|herunterzulassen)"""),
    ("set_window", {"window": "driver", "position": 0}, "Dein Fenster geht zu.", """
(ich hab mein Ticket|die Schranke ist auf|ich hab bezahlt|der Polizist ist weg), (Fenster wieder hoch|Fenster zu|mach das Fenster zu)
(meine Haare fliegen mir ins Gesicht|der Staub kommt rein|da kommt eine Wespe), (Fenster hoch|kurbel hoch|Fenster schnell zu)
(es zieht|mir zieht's) (am linken Ohr|im Genick|an der Schulter) vom Fenster (her|)
!(zieh|hol) das Fenster (mal|bitte|wieder|) (ganz|) (hoch|rauf)
Fenster (luftdicht zu|komplett hoch|wieder rauf)
mein Arm (wird|ist) (kalt|nass), (Fenster|das Fenster) (wieder|) (zu|hoch)
!lass (keinen Wind|keine kalte Luft|keinen Regen) (mehr|) durchs Fenster (rein|herein)
bei (offenem|geöffnetem) Fenster (verstehe ich nichts|kann ich nicht telefonieren|hört man die Musik nicht)
ein (geschlossenes|zues) Fenster wäre (mir lieber|angenehmer|jetzt besser)
(die Scheibe|das Seitenfenster) (hochkurbeln|hoch|wieder rauf)
(dürfte ich Sie bitten|darf ich dich bitten), das Fenster (zu schließen|hochzufahren)"""),
    ("set_window", {"window": "all", "position": 100}, "Alle Fenster gehen auf.", """
(hier hat einer gepupst|hier stinkt's nach nassem Hund|der Qualm muss raus|der Wagen stand in der Sonne), (alle Fenster auf|alles runter was Fenster heißt|mach überall die Fenster auf)
!(reiß|mach) (mal|) rundherum (alle|die) Fenster (auf|runter)
(Sommer|endlich Sommer|Feierabend), Sonne, (alle Scheiben runter|alle Fenster runter|Fenster alle auf)
alle vier (runter|auf), (ich meine die Fenster|also die Fenster|die Scheiben mein ich)
alles (aufreißen|runterkurbeln), was (Scheibe|Fenster) heißt
(einmal|mal) (kräftig|ordentlich|richtig) (Stoßlüften|stoßlüften|quer lüften) (bitte|)
Fenster rundum (auf|runter)
der Wind soll (durchs ganze Auto|einmal quer durchs Auto|von allen Seiten reinkommen) (fegen|wehen|)
(kein Fenster|keine Scheibe) soll zu (sein|bleiben)
(jede|sämtliche) (Scheibe|Scheiben) (runter|versenken)"""),
    ("set_window", {"window": "all", "position": 0}, "Alle Fenster gehen zu.", """
(da zieht ein Gewitter auf|gleich kracht's vom Himmel|hier sprüht der Rasensprenger|wir fahren in die Waschstraße), (alle Fenster zu|Fenster alle hoch|überall die Scheiben hoch)
!(mach|zieh) (mal|) rundherum (alle|die) Fenster (zu|hoch)
alle vier (hoch|zu), (ich meine die Fenster|also die Fenster|die Scheiben mein ich)
alles (hochkurbeln|zumachen), was (Scheibe|Fenster) heißt
ich (parke|stell die Karre ab|geh ins Kino), (kein Fenster soll offen bleiben|alle Fenster zu|Scheiben alle hoch)
Fenster rundum (zu|hoch|dicht)
(kein Fenster|keine Scheibe) soll (mehr|) offen (sein|stehen|bleiben)
(jede|sämtliche) (Scheibe|Scheiben) (hoch|zu|rauf)
es zieht (von allen Seiten|aus allen Ecken|wie Hechtsuppe von überall), (Fenster alle zu|alle Fenster hoch)
(fertig|genug|Schluss) mit (Durchzug|Stoßlüften|dem Durchzug) (bitte|)"""),
    ("set_window", {}, "{window} auf {position} Prozent.", """
(es ist ein bisschen stickig|mir ist warm|der Hund braucht Luft), {window} (auf|zu) {position} (auf|öffnen)
!(beweg|verstell|reguliere) {window} (auf|bis) {position}
{window} (genau|ungefähr|circa) {position} (auf|offen)
(mir reicht|genügt|es reicht), wenn {window} {position} offen (ist|sind)
{position} (Öffnung|offen) für {window}
(ginge|geht) es, {window} (auf|zu) {position} (zu öffnen|aufzumachen)
{window}, {position}
(könnten Sie|würden Sie) {window} (bitte|) auf {position} (stellen|fahren)
(du kannst|man kann) {window} (ruhig|gern|) (zu|auf) {position} (öffnen|aufmachen)"""),
    ("set_window", {"window": "driver"}, "Fenster auf {position} Prozent.", """
(es ist ein bisschen stickig|mir ist warm|ich brauch etwas Luft), (Fenster|das Fenster) (auf|zu) {position} (auf|öffnen)
!(beweg|verstell|reguliere) <thewin> (auf|bis) {position}
Fenster (genau|ungefähr|circa) {position} (auf|offen)
(mir reicht|genügt|es reicht), wenn das Fenster {position} offen ist
(ginge|geht) es, das Fenster (auf|zu) {position} (zu öffnen|aufzumachen)
(könnten Sie|würden Sie) das Fenster (bitte|) auf {position} (stellen|fahren)
die Scheibe (auf|zu) {position} (runter|auf|öffnen)
(du kannst|man kann) das Fenster (ruhig|gern|) (zu|auf) {position} (öffnen|aufmachen)"""),
] + [
    ("set_window", {"position": value}, f"{{window}} {say}.", f"""
(es ist stickig hier|mir ist ein bisschen warm|der Hund braucht Luft|die Luft steht), {{window}} (bitte|mal|) {words} (auf|runter)
!(zieh|kurbel|hol) {{window}} (mal|bitte|) {words} (runter|herunter)
(mir reicht|genügt|es reicht), wenn {{window}} {words} offen (ist|sind)
{{window}} (bitte|) {words} (aufmachen|offen lassen|runterkurbeln)
(könntest|magst) du {{window}} {words} (öffnen|aufmachen|runterlassen)
(ganz|komplett) auf (muss|brauch ich's) nicht, {{window}} (nur|) {words}
(darf ich dich bitten|ich bitte darum), {{window}} {words} (zu öffnen|aufzumachen)
{{window}} {words} auf, (mehr nicht|das reicht|nicht ganz)""")
    for value, say, words in ((50, "auf halb", "<half>"), (25, "ein Viertel auf", "<quarter>"), (75, "drei Viertel auf", "<threequarters>"), (20, "einen Spalt auf", "<crack>"))
] + [
    ("set_window", {"window": "driver", "position": value}, f"Fenster {say}.", f"""
(es ist stickig hier|mir ist ein bisschen warm|mir ist flau|die Luft steht), (mach|lass) (mal|) das Fenster {words} (auf|runter)
!(zieh|kurbel|hol) das Fenster (mal|bitte|) {words} (runter|herunter)
(mir reicht|genügt|es reicht), wenn das Fenster {words} offen ist
(ganz|komplett) auf (muss|brauch ich's) nicht, das Fenster (nur|) {words}
(könntest|magst) du (das|ein) Fenster {words} (öffnen|aufmachen|runterlassen)
die (Scheibe|Seitenscheibe) {words} (runter|auf)
(die Scheibe beschlägt sonst|es riecht nach Pommes|ich brauch ein Lüftchen), Fenster {words} auf
(darf ich dich bitten|ich bitte darum), das Fenster {words} (zu öffnen|aufzumachen)""")
    for value, say, words in ((50, "auf halb", "<half>"), (25, "ein Viertel auf", "<quarter>"), (75, "drei Viertel auf", "<threequarters>"), (20, "einen Spalt auf", "<crack>"))
] + [
    ("set_sunroof", {"position": 100}, "Schiebedach geht auf.", """
(endlich Sonne|keine Wolke am Himmel|so ein laues Lüftchen heute), (lass uns oben ohne fahren|Dach auf|Schiebedach auf)
!(schieb|zieh|lass) den (Deckel|Glasdeckel) (überm Kopf|über uns|oben am Dach) (auf|weg|zurück)
(den|diesen) (Deckel da oben|Glasdeckel im Dach|Deckel überm Kopf) (auf|weg|öffnen)
ich (will|möchte) (die Hand oben rausstrecken|den Kopf oben raushalten|den Himmel ohne Glas sehen|oben rausgucken)
Schiebedach (sperrangelweit|ganz zurück|bis zum Anschlag auf|aufreißen)
(Cabriofeeling|Cabrio-Gefühl|ein bisschen Cabrio) (bitte|wäre jetzt toll|hätte ich gern)
(die Hitze|die warme Luft|der Mief) soll nach oben (raus|abziehen), (mach|fahr) das Dach auf
!lass (mal|) (von oben|über uns) (den Wind|frische Luft|Luft) (reinwehen|rein)
(wozu|warum) (hab ich|haben wir) (denn|) ein Schiebedach, (auf damit|mach das mal auf)
das Loch im Dach (auf|aufmachen|öffnen)
(dürfte ich Sie bitten|darf ich dich bitten), das (Schiebedach|Panoramadach) zu öffnen"""),
    ("set_sunroof", {"position": 0}, "Schiebedach geht zu.", """
(mir tropft's auf die Glatze|ich krieg Tropfen auf den Kopf|die Haare werden nass|die Vögel zielen schon), (Dach zu|mach das Schiebedach zu|Schiebedach dicht)
!(schieb|zieh) den (Deckel|Glasdeckel) (überm Kopf|über uns|oben am Dach) (zu|vor)
(den|diesen) (Deckel da oben|Glasdeckel im Dach|Deckel überm Kopf) (zu|dicht|schließen)
Schiebedach (luftdicht|wieder vor|bis vorne zu|zuschieben)
(genug|Schluss mit dem) Cabriofeeling, (Dach zu|mach das Dach zu)
(es brummt|es wummert|das dröhnt) so (da oben|vom Dach|vom Schiebedach her), (mach zu|zu damit)
(ich stell den Wagen ab|wir parken|da zieht ein Gewitter auf), (Dach|Schiebedach|das Dach) (zu|schließen)
das Loch im Dach (zu|zumachen|schließen|dicht)
!lass (mal|) (von oben|durchs Dach) (keinen Wind|keine Luft|keinen Regen) mehr (reinwehen|rein)
(das Dach|das Schiebedach) (steht noch offen|ist ja noch auf|hast du vergessen), (zu damit|mach zu)
(dürfte ich Sie bitten|darf ich dich bitten), das (Schiebedach|Panoramadach) zu schließen"""),
    ("set_sunroof", {}, "Schiebedach auf {position} Prozent.", """
(schönes Wetter heute|es ist ein bisschen stickig|ein bisschen Luft von oben wär gut), (Dach|Schiebedach) (auf|zu) {position} (auf|öffnen)
!(beweg|verstell|reguliere) <theroof> (auf|bis) {position}
<roof> (genau|ungefähr|circa) {position} (auf|offen)
(mir reicht|genügt|es reicht), wenn das <roof> {position} offen ist
(ginge|geht) es, das <roof> (auf|zu) {position} (zu öffnen|aufzumachen)
(könnten Sie|würden Sie) das <roof> (bitte|) auf {position} (stellen|fahren)
(du kannst|man kann) das <roof> (ruhig|gern|) (zu|auf) {position} (öffnen|aufmachen)
den Deckel (überm Kopf|am Dach) (auf|zu) {position} (öffnen|auf)"""),
] + [
    ("set_sunroof", {"position": value}, f"Schiebedach {say}.", f"""
(schönes Wetter heute|es ist stickig|die Sonne lacht|ich hätte gern Luft von oben), (Dach|Schiebedach|mach das Dach) {words} auf
!(zieh|lass) <theroof> (mal|bitte|) {words} (auf|zurück)
(mir reicht|genügt|es reicht), wenn das <roof> {words} offen ist
(ganz|komplett) auf (muss|brauch ich's) nicht, das <roof> (nur|) {words}
(könntest|magst) du <theroof> {words} (öffnen|aufmachen|aufschieben)
den (Deckel überm Kopf|Glasdeckel im Dach) {words} (auf|zurück)
(darf ich dich bitten|ich bitte darum), <theroof> {words} (zu öffnen|aufzumachen)
Schiebedach {words} auf, (mehr nicht|das reicht|nicht ganz)""")
    for value, say, words in ((50, "halb auf", "<half>"), (25, "ein Viertel auf", "<quarter>"), (75, "drei Viertel auf", "<threequarters>"), (20, "einen Spalt auf", "<crack>"))
] + [
    ("set_sunroof", {"position": 20}, "Schiebedach einen Spalt auf.", """
(nur damit der Dampf rauskann|bloß zum Lüften|damit die Hitze abziehen kann), (kipp das Dach an|Schiebedach auf Kipp|das Dach einen Spalt auf)
!(lupf|lüpf) (mal|) (den Deckel am Dach|das Dach|das Schiebedach) (ein bisschen|ein Stückchen|einen Spalt|)
Dach (auf Kippstellung|in Lüftungsstellung|auf Lüften|leicht angestellt)
Schiebedach (kippen|Kippstellung|Lüftungsstellung|einen Schlitz auf)
das (Schiebedach|Glasdach|Panoramadach) (hinten|) (anheben|hochstellen|schräg stellen)
(es beschlägt alles|es ist ein bisschen stickig|einer hat hier gequalmt), (stell|kipp) das Schiebedach (hinten|) (an|hoch)
ein Schlitz im Dach (reicht|genügt) (mir|zum Lüften|)
(oben|am Dach) (nur|bloß) einen (Schlitz|kleinen Spalt|Spalt) (auf|öffnen)"""),
    ("set_sunshade", {"position": 100}, "Rollo geht zu.", """
(mein Kopf kocht|mir brennt's auf die Glatze|ich krieg einen Sonnenstich|das Baby kriegt die Sonne ab), (Rollo zu|mach das Rollo vor|zieh das Dachrollo zu)
!(zieh|schieb) (mal|) (den Vorhang|die Jalousie|den Himmel|das Tuch) (überm Kopf|am Dach|unterm Glasdach) (zu|vor)
(das Ding da oben|der Stoff da oben|die Jalousie am Dach), (das die Sonne abhält|das vor die Sonne kommt|gegen die Sonne), (bitte zumachen|mach das zu|zuziehen)
(es blendet|sticht) (mich|uns) (von oben|durchs Glas oben|durchs Panoramadach)
(oben|am Glasdach) (soll's|soll es|muss es) (schattig|dunkel|dunkler) (werden|sein)
Dachrollo (zu|vor|komplett vor|dicht)
Jalousie (am Dach|oben) (runter|zu|vor)
ich (will|möchte) (schlafen|ein Nickerchen machen) und durchs (Glasdach|Dach) kommt (so viel|zu viel) (Licht|Sonne), (mach's dicht|Rollo zu)
(unterm|unter dem) Glasdach ist's wie im (Treibhaus|Gewächshaus), (zieh den Sonnenschutz vor|Rollo vor|Rollo bitte zu)
!(verhäng|verhüll|deck) das (Glasdach|Panoramadach|Glas über uns) (|ab)
(keine|null) Sonne (mehr|) von oben (bitte|)"""),
    ("set_sunshade", {"position": 0}, "Rollo geht auf.", """
(die Kinder wollen Flugzeuge gucken|heute sind Sternschnuppen|der Mond ist so schön|die Berge sind so schön), (Rollo auf|mach das Dachrollo auf|zieh das Rollo weg)
!(zieh|schieb) (mal|) (den Vorhang|die Jalousie|das Tuch) (überm Kopf|am Dach|unterm Glasdach) (auf|weg|zurück)
(das Ding da oben|der Stoff da oben|die Jalousie am Dach), (das die Sonne abhält|gegen die Sonne), (bitte aufmachen|mach das auf|kann weg)
(hier drin ist's wie in der Höhle|es ist so düster|man fühlt sich wie im Sarg), (Rollo auf|lass Licht durchs Glasdach|mach das Rollo auf)
(oben|am Glasdach) (soll's|soll es|darf es) (hell|heller|licht) (werden|sein)
Dachrollo (auf|weg|zurück|ganz zurück)
Jalousie (am Dach|oben) (weg|auf|hoch)
durchs (Glasdach|Panoramadach) (rausgucken|in den Himmel gucken|die Wolken anschauen) (will ich|wollen wir|wär schön)
wozu (hab ich|haben wir) ein Glasdach, wenn (das Rollo|der Stoff) davor ist, (auf damit|weg damit)
!gib das (Glasdach|Panoramadach) (frei|wieder frei)
(mehr|ein bisschen) Tageslicht (von oben|durchs Dach), bitte"""),
    ("set_sunshade", {}, "Rollo auf {position} Prozent.", """
(die Sonne blendet von oben|es brennt auf den Scheitel|es ist so grell oben), (Rollo|Dachrollo) auf {position} (zu|schließen|)
!(beweg|verstell|reguliere) <shade> (auf|bis) {position}
<shade0> (genau|ungefähr|circa) {position} (zu|geschlossen)
(mir reicht|genügt|es reicht), wenn das Rollo {position} zu ist
(ginge|geht) es, <shade> (auf|zu) {position} (zu schließen|zuzuziehen)
(könnten Sie|würden Sie) <shade> (bitte|) auf {position} (stellen|fahren)
(die Jalousie|den Vorhang) am Dach (auf|zu) {position} (zuziehen|schließen)
(du kannst|man kann) <shade> (ruhig|gern|) (zu|auf) {position} (schließen|zuziehen)"""),
    ("set_sunshade", {"position": 50}, "Rollo halb zu.", """
(ein bisschen Sonne mag ich, aber nicht alles|mir brennt's auf den Kopf, den Kindern nicht|halb Schatten, halb Himmel), (Rollo halb zu|das Rollo zur Hälfte|Dachrollo halb)
Dachrollo (halb|zur Hälfte|bis zur Mitte) (vor|)
!(schieb|zieh) (die Jalousie|den Vorhang) (am Dach|überm Kopf) <half> (vor|zu|auf)
(mir reicht|genügt|es reicht), wenn das (Rollo|Dachrollo) <half> zu ist
(ganz|komplett) zu (muss|brauch ich's) nicht, das (Rollo|Dachrollo) (nur|) <half>
(könntest|magst) du <shade> <half> (zuziehen|vorziehen|schließen)
(vom|beim) (Rollo|Sonnenschutz) (oben|am Dach|) (nur|) die Hälfte (zu|vor)
halbes Rollo (bitte|am Dach|)"""),
    ("set_doors_locked", {"locked": True}, "Türen verriegelt.", """
(da kommt so ein finsterer Typ|der Bettler rüttelt am Griff|wir stehen nachts an der Ampel|ich bin allein unterwegs), (mach dicht|Türen zu|verriegel das Auto|Knöpfchen runter)
!(mach|drück) (mal|) (die Knöpfchen|die Pinne|die Türstifte|die Knöpfe) (runter|rein)
(hier drin|im Wagen) (will|möchte) ich (niemanden|keinen) (einsteigen sehen|reinlassen|drin haben)
ich (schlaf|penn|übernachte) (heute|gleich|) im Auto, (sperr ab|verriegel alles|schließ von innen ab)
Karre (abschließen|dicht|zusperren)
Zentral (zu|verriegeln|dicht)
von außen (soll|darf) (keiner|niemand) die (Türen|Tür) (aufkriegen|aufmachen können|öffnen können)
(ich vergess das immer|doppelt hält besser|sicher ist sicher), (sperr|schließ) (lieber|mal|) ab
ich geh (kurz|schnell|mal) (zum Bäcker|rein|in den Laden), (schließ|sperr) den Wagen ab
!(verbarrikadier|verrammel|sicher) (mal|) (die Bude|den Wagen|das Auto|die Kiste)
(die Türen|das Auto) (bitte|) (unter Verschluss|versperren|gegen Einsteiger sichern)
(Handtasche liegt offen da|das Laptop liegt auf dem Sitz), (Türen verriegeln|sperr ab|Auto zusperren)"""),
    ("set_doors_locked", {"locked": False}, "Türen entriegelt.", """
(da steht meine Tochter vor der Tür|die Oma wartet draußen|mein Kollege rüttelt am Griff|der Anhalter will mit), (sperr auf|entriegel|Türen auf|mach die Schlösser auf)
!(mach|zieh) (mal|) (die Knöpfchen|die Pinne|die Türstifte|die Knöpfe) (hoch|raus)
ich (krieg|bekomme) die Tür nicht auf, (die ist verriegelt|da ist zu|alles abgeschlossen)
(man|der Typ|meine Freundin) steht (draußen|vorm Auto) und (kommt nicht rein|kann nicht einsteigen|rüttelt an der Tür)
Karre (aufschließen|aufsperren|entriegeln)
Zentral (auf|entriegeln|öffnen)
(wir steigen aus|alle aussteigen|Endstation|Ziel erreicht), (Schlösser auf|Türen entriegeln|sperr auf)
von außen (soll|darf) man (wieder|) (reinkommen|die Türen aufmachen können|einsteigen können)
!(lass|lassen Sie) (meine Mutter|die Kinder|den Kollegen|die Nachbarin) (bitte|mal|) (einsteigen|rein|zu uns rein)
(die|sämtliche) (Schlösser|Türschlösser|Riegel) (auf|aufmachen|öffnen|lösen)
ich (sitze hier fest|bin eingesperrt|komm hier nicht raus), (entriegel|sperr auf|mach die Verriegelung auf)
Riegel (auf|raus|weg)"""),
    ("set_child_lock", {"on": True}, "Kindersicherung an.", """
(mein Zweijähriger hat die Tür in der Kurve aufgemacht|der Kleine fummelt am Griff|heute fahren die Enkel mit|der Kita-Ausflug steigt ein), (Kindersicherung rein|mach die Kindersicherung an|sichere hinten die Türen)
(nicht dass|damit|bevor) (mir|uns) (der Bub|die Lütte|das Kind|die Kleine) (hinten|von der Rückbank|aus der hinteren Tür) (rausfällt|rauspurzelt|rausspringt)
hinten (sollen|dürfen) die Türen von innen (nicht|nimmer) (aufgehen|zu öffnen sein|aufzumachen sein)
die (Rabauken|Zwerge|Lütten|Gören) hinten (sollen nicht|dürfen nicht) (ausbüxen|raushüpfen|die Tür aufreißen)
Kindersicherung (rein|scharf|aktiv|her)
Kinderriegel (rein|zu|an)
!(schalt|mach|leg) (mal|) (den Kinderriegel|die Kindertürsperre|die Babysicherung) (hinten|) (ein|an|um)
mit (so einem Wirbelwind|zwei Rabauken|einem Kleinkind) auf der Rückbank (brauch ich|braucht man) die Kindersicherung
die Türgriffe hinten (innen|von innen) (sperren|außer Betrieb setzen|blockieren|totlegen)
(kannst du|könntest du) (verhindern|dafür sorgen), dass (die Kinder|die Kurzen|die Kleinen) (hinten|) (die Türen aufmachen|aussteigen) (|können)"""),
    ("set_child_lock", {"on": False}, "Kindersicherung aus.", """
(heute sitzen Kollegen hinten|die Kinder sind jetzt groß|hinten sitzt der Opa|wir haben Erwachsene im Fond), (Kindersicherung raus|mach die Kindersicherung weg|die Kindersicherung kann aus)
(mein Schwiegervater|der Kollege|die Oma) (kriegt hinten die Tür nicht auf|kommt hinten nicht alleine raus|rüttelt hinten am Griff), (Kindersicherung aus|das ist die Kindersicherung, raus damit)
hinten (sollen|dürfen) die Türen von innen wieder (aufgehen|zu öffnen sein|aufzumachen sein)
die (Großen|Teenies|Jungs) hinten (können|dürfen) (ab jetzt|wieder) (selber|allein) (aussteigen|raus)
Kindersicherung (raus|weg|lösen|aufheben)
Kinderriegel (raus|weg|auf)
!(schalt|mach|leg) (mal|) (den Kinderriegel|die Kindertürsperre|die Babysicherung) (hinten|) (aus|ab|um auf offen)
ohne (Kinder|Kinder an Bord) (brauch ich|braucht man) keine (Kindersicherung|Kindersperre)
die Türgriffe hinten (innen|von innen) (wieder|) (freigeben|funktionieren lassen|freischalten)
ich (mag|will) denen hinten nicht (jedes Mal|immer) von außen (aufmachen|die Tür öffnen), (Kindersicherung weg|nimm die Kindersicherung raus)"""),
    ("set_trunk", {"open": True}, "Kofferraum geht auf.", """
(ich steh hier mit zwei Bierkästen|der Taxifahrer hilft mit den Koffern|ich komm gerade vom Aldi|der Kinderwagen muss rein), (Klappe auf|Kofferraum auf|mach die Heckklappe auf)
(wo soll|wohin soll) (der ganze Kram|das Gepäck|das Zeug) (hin|denn hin), (mach hinten auf|Kofferraum auf)
!(lupf|lüpf|heb) (mal|) (die Heckklappe|den Kofferraumdeckel|den Deckel hinten) (an|hoch|)
Heckdeckel (auf|hoch|öffnen)
Klappe hinten (auf|hoch|öffnen)
(das Warndreieck|der Verbandskasten|das Reserverad|der Regenschirm|mein Rucksack) (liegt|ist) (hinten drin|im Kofferraum|im Gepäckraum), (mach auf|lass mich ran)
der (Hund|Wauwi|Bello) (will|muss|möchte) (hinten in den|rein in den) Kofferraum
(Getränkekisten|Einkaufstüten|Umzugskartons|Golfschläger) (müssen|sollen) (hinten rein|in den Kofferraum|in den Gepäckraum)
ich (bring|kriege) die (Klappe hinten|Heckklappe) nicht (auf|hoch), (hilf mal|mach du auf|öffne sie)
Sesam (öffne dich), (ich meine|also) den Kofferraum
(das hintere Fach|der Laderaum|das Ladeabteil) (auf|aufmachen|öffnen)
(dürfte ich Sie bitten|darf ich dich bitten), den Kofferraum zu öffnen"""),
    ("set_trunk", {"open": False}, "Kofferraum geht zu.", """
(ich komm nicht an den Griff von der Klappe|die Klappe ist mir zu hoch|ich hab keine Hand frei), (mach den Kofferraum zu|Heckklappe zu|Klappe runter)
(der Hund ist drin|alle Koffer sind drin|der Kinderwagen ist verstaut|wir haben fertig gepackt), (Heckklappe runter|mach hinten zu|Kofferraum zu)
!(knall|drück|zieh|lass) (mal|) (die Heckklappe|den Kofferraumdeckel|den Deckel hinten) (zu|runter|herunter)
Heckdeckel (zu|runter|schließen)
Klappe hinten (zu|runter|schließen)
(hinten zieht's rein|es regnet ins Gepäck|es piept wegen der Klappe), (Kofferraum|Heckklappe) (zu|schließen)
wir (fahren|düsen) (jetzt|gleich) los, (hinten die Klappe zu|Heckklappe runter|Kofferraum dicht)
(warum|wieso) (steht|ist) (der Kofferraum|die Heckklappe) (noch|) (offen|auf), (zu damit|mach zu)
(das hintere Fach|der Laderaum|das Ladeabteil) (zu|zumachen|schließen)
(mehr|noch mehr) (passt nicht rein|geht nicht rein), (Kofferraum|Klappe hinten) zu
(dürfte ich Sie bitten|darf ich dich bitten), den Kofferraum zu schließen"""),
    ("set_mirrors_folded", {"folded": True}, "Spiegel eingeklappt.", """
(die Gasse ist eng wie ein Nadelöhr|da steht ein Müllauto|ich parke am Straßenrand|die Garage ist was für Fahrräder), (Spiegel rein|Ohren anlegen|klapp die Spiegel ein)
!(leg|mach) (mal|) (die Ohren|die Öhrchen|die Lauscher) (vom Auto|vom Wagen|) an
(mach dich|machen wir uns) (schmal|dünn|schlank), (Spiegel ran|die Spiegel rein|Spiegel einklappen)
(letzte Woche|gestern|neulich) hat mir (einer|ein Laster|ein Radfahrer) (den Spiegel|einen Spiegel) abgefahren, (klapp sie ein|klapp beide ein|diesmal lieber einklappen)
Außenspiegel (rein|ran|anlegen)
Spiegel (ranklappen|anlegen|einfahren)
(links und rechts|auf beiden Seiten) (passt kaum eine Zeitung durch|sind nur Zentimeter|wird's knapp), Spiegel (rein|anklappen|ein)
(die Spiegel|beide Außenspiegel) (stehen|ragen) zu weit (raus|ab)
beim Parken (sollen|müssen) die (Spiegel|Außenspiegel) (rein|eingeklappt sein|ran)
!zieh die (Ohren|Spiegel|Außenspiegel) (mal|bitte|) (ein|an den Wagen|ran)"""),
    ("set_mirrors_folded", {"folded": False}, "Spiegel ausgeklappt.", """
(wir sind durch die Gasse|die Waschstraße ist vorbei|ich fahr jetzt los|wir sind aus der Tiefgarage), (Spiegel raus|Ohren wieder raus|klapp die Spiegel aus)
!(stell|mach|fahr) (mal|) (die Ohren|die Öhrchen|die Lauscher) (vom Auto|vom Wagen|) (wieder|) (auf|raus|aus)
in (den|beiden) Außenspiegeln (seh ich nix|sieht man nur die Seitenscheibe), weil sie (noch|) (angelegt|angeklappt|eingeklappt) sind
Außenspiegel (raus|ausfahren|aufstellen)
Spiegel (aufstellen|wieder ausfahren|wieder raus)
(wie soll ich|wie kann ich) mit (eingeklappten|angelegten) Spiegeln (fahren|was sehen), (raus damit|klapp sie aus)
die (Spiegel|Außenspiegel) (sollen|müssen|dürfen) (jetzt|wieder) (raus|in Fahrstellung|in Normalstellung)
(ich hab wieder Platz|jetzt ist die Straße breit genug|hier ist's breit genug), Spiegel (raus|ausklappen|aus)
(beide|die) Spiegel (bitte|) (wieder|) (in Position|in Fahrposition|nach draußen)"""),
    ("adjust_mirror", {}, "Spiegel verstellt.", """
(vorher ist meine Frau gefahren|die Waschanlage hat alles verstellt|ich seh die Spur nicht richtig), {mirror} <bit> {direction}
!(rück|lenk|verdreh) {mirror} <bit> {direction}
{mirror} (ein Stück|einen Zentimeter|eine Idee|ein paar Grad) {direction}
(ich seh|ich sehe) (zu wenig|die Hälfte nicht|nicht genug), (dreh|stell) {mirror} <bit> {direction}
(darf ich|dürfte ich) (dich|Sie) bitten, {mirror} <bit> {direction} zu (stellen|drehen)
(kannst|könntest) du {mirror} (eine Idee|ein kleines Stück|ein paar Grad) {direction} (stellen|drehen)
{mirror} (passt so nicht|ist verstellt), <bit> {direction} (bitte|)
(für|bei) meiner Größe (muss|müsste) man {mirror} <bit> {direction} (stellen|drehen)
fürs (Einparken|Rangieren) (brauche|bräuchte) ich {mirror} <bit> {direction}"""),
] + [
    ("adjust_mirror", {"mirror": side}, f"{Name} Spiegel verstellt.", f"""
!(schau|guck) (mal|) mit dem {name}n (Spiegel|Außenspiegel) <bit> {{direction}}
(ich kann den Radweg nicht sehen|da seh ich nix|das hat jemand verstellt), {name}r (Spiegel|Außenspiegel) <bit> {{direction}}
{name}s (Spiegelglas|Außenspiegelglas) <bit> {{direction}}
(Spiegel|Außenspiegel) {word} (eine Idee|ein Stück|ein paar Grad) {{direction}}
mit dem {name}n (Spiegel|Außenspiegel|Seitenspiegel) <bit> {{direction}}, (bitte|dann passt's|dann seh ich was)
beim {name}n (Spiegel|Außenspiegel) (fehlt|fehlt noch) (ein Stückchen|ein bisschen|was) {{direction}}
den {name}n, also den (Außenspiegel|Seitenspiegel) {word}, <bit> {{direction}}""")
    for side, name, Name, word in (("left", "linke", "Linker", "links"), ("right", "rechte", "Rechter", "rechts"))
] + [
    ("adjust_mirror", {"mirror": side, "direction": direction}, f"{Name} Spiegel verstellt.", f"""
(ich will sehen, was hinter mir kommt|so kann ich nicht überholen|so wechsel ich keine Spur), im {name}n (Spiegel|Außenspiegel) (sehe|hab) ich (nur|bloß) {seen}
{name}r (Spiegel|Außenspiegel) zeigt (nur|bloß|) {seen}
ich (brauche|will) im {name}n (Spiegel|Außenspiegel) nicht {seen}, sondern (die Autos|den Verkehr) hinter mir
{seen} (seh ich|sehe ich|hab ich) im {name}n (Spiegel|Außenspiegel|Seitenspiegel), (sonst nichts|aber keine Autos|aber nicht die Fahrbahn hinter mir)
der {name} (Spiegel|Außenspiegel) (guckt|schaut|zeigt) (ja|) (zu sehr|viel zu weit|zu weit) {wrong}
(ein Riese|ein Zwerg|jemand anders) ist zuletzt gefahren, der {name} (Spiegel|Außenspiegel) (zeigt|steht) zu weit {wrong}""")
    for side, name, Name in (("left", "linke", "Linker"), ("right", "rechte", "Rechter"))
    for direction, seen, wrong in (("up", "(den Gehweg|den Asphalt|den Bordstein|die Türgriffe|den Hinterreifen)", "(unten|nach unten)"), ("down", "(den Himmel|die Wolken|die Baumwipfel|die Dachrinnen|die Laternen)", "(oben|nach oben)"))
]
