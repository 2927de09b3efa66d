"""German: questions about the car. The notation is explained in the README."""

MACROS = {
    "qtell": "(wie ist|was ist|sag mir|zeig mir|nenn mir|sag mal|verrat mir|wie hoch ist)",
    "qcheck": "(prüf|prüfe|kontrollier|kontrolliere|check|schau mal nach|sieh mal nach|überprüf)",
    "qakku": "(die Batterie|der Akku|die Fahrbatterie|die Antriebsbatterie)",
}

VARIANTS = [
    ("get_battery_level", {}, "Ich prüfe die Batterie.", """
<qtell> der (Ladestand|Batteriestand|Akkustand|Ladezustand|Stand vom Akku)
wie (voll|leer|geladen) ist <qakku> (noch|gerade|jetzt|eigentlich|)
wie viel (Batterie|Akku|Strom|Ladung|Saft|Energie) (habe ich noch|haben wir noch|ist noch da|ist noch drin|ist übrig|hat die Karre noch)
ist <qakku> (voll|geladen|leer|schon voll|fast leer|noch voll)
(Ladestand|Batteriestand|Akkustand|Batterieanzeige|Ladezustand|Akku in Prozent) (bitte|)
wie viel Prozent (hat <qakku>|haben wir noch|sind noch im Akku|Akku haben wir) (noch|)
(wie steht's um|wie steht es um) (den Akku|die Batterie|den Ladestand)
(was macht|wie geht's) (der Akku|die Batterie|dem Akku)
(haben wir|hab ich|ist) (noch|) genug (Strom|Saft|Ladung) (im Akku|drin|)
!<qcheck> den (Ladestand|Akkustand|Akku)
~den (Ladestand|Akkustand|Batteriestand) (prüfen|anzeigen|sagen|checken|ansagen)
(ich wüsste gern|weißt du|kannst du mir sagen), wie voll <qakku> ist
muss ich mir um den (Akku|Ladestand) Sorgen machen
(wie viel|was) ist noch (im Akku|in der Batterie)"""),
    ("get_range", {}, "Ich prüfe die Reichweite.", """
<qtell> die (Reichweite|Restreichweite|verbleibende Reichweite)
wie (weit|viele Kilometer) (komme ich|kommen wir|kann ich|können wir|komm ich) noch (fahren|)
(Reichweite|Restreichweite|verbleibende Reichweite) (bitte|)
wie weit reicht (die Batterie|der Akku|der Strom|die Ladung|der Saft) (noch|)
wie viel Reichweite (habe ich|haben wir|bleibt|ist) noch (übrig|)
(schaffen wir|schaffe ich|schaffen wir es) (es noch|noch|) (nach Hause|bis ans Ziel|bis zur Küste) (ohne zu laden|mit dem Akku|mit der Ladung)
(reicht|langt) (der Akku|der Strom|die Ladung|die Batterie) (bis nach Hause|bis zum Ziel|noch für 100 Kilometer|bis morgen)
wie weit (fährt der|kommt die Karre|kommt der Wagen) noch (ohne Laden|mit der Ladung|)
(kommen wir|komme ich) (mit der Ladung|mit dem Akku) noch (bis ans Ziel|an|heim|weit)
wann (bleiben wir liegen|bleibt die Karre ohne Strom stehen|geht uns der Strom aus)
!<qcheck> die (Reichweite|Restreichweite)
~die (Reichweite|Restreichweite) (sagen|anzeigen|prüfen|ansagen)
(ich wüsste gern|weißt du|kannst du mir sagen), wie weit (wir noch kommen|ich noch fahren kann)
für wie viele Kilometer reicht es noch"""),
    ("get_charging_time", {}, "Ich prüfe die Ladezeit.", """
wie lange (dauert|braucht) (das Laden|das Aufladen|der Ladevorgang) (noch|)
wann ist (das Auto|der Wagen|<qakku>) (voll|fertig geladen|vollgeladen|aufgeladen|wieder voll)
wie lange (muss|müssen) (ich|wir|der) noch (laden|an der Säule stehen|am Kabel hängen)
(Ladezeit|Restladezeit|Ladedauer|verbleibende Ladezeit) (bitte|)
<qtell> die (Ladezeit|Restladezeit|Ladedauer|verbleibende Ladezeit)
(ist|wird) das (Laden|Aufladen) (bald|gleich) fertig
(bis wann|um wie viel Uhr) ist (der Akku voll|das Auto geladen|fertig geladen)
wie viele Minuten lädt (er|das Auto|der Wagen) noch
(wie lange noch|wie lange dauert es), bis (der Akku|das Auto|die Batterie) (voll|geladen) ist
(kann ich|schaffe ich) während des Ladens noch (einen Kaffee|essen), wie lange lädt er
!<qcheck> die (Ladezeit|Restladezeit)
(ich wüsste gern|weißt du|kannst du mir sagen), wann (fertig geladen|das Laden fertig|der Akku voll) ist"""),
    ("get_outside_temperature", {}, "Ich prüfe die Außentemperatur.", """
<qtell> die (Außentemperatur|Temperatur draußen|Temperatur da draußen)
wie (kalt|warm|heiß|frisch|eisig) ist es (draußen|da draußen|vor der Tür|gerade draußen)
(Außentemperatur|Temperatur draußen|Grad draußen) (bitte|)
ist es (kalt|warm|heiß|eisig|frostig|unter null) (draußen|da draußen)
wie viel Grad (hat es|sind es|ist es|haben wir) (draußen|da draußen)
(friert es|haben wir Frost|haben wir Minusgrade|ist es unter null) (draußen|da draußen|)
was (zeigt|sagt) das (Außenthermometer|Thermometer draußen)
(kann es|könnte es) (draußen|auf der Straße) (gefroren sein|glatt sein), wie kalt ist es
!<qcheck> die (Außentemperatur|Temperatur draußen)
~die (Außentemperatur|Temperatur draußen) (sagen|anzeigen|ansagen)
(ich wüsste gern|weißt du|kannst du mir sagen), wie (kalt|warm) es draußen ist
brr, wie kalt ist es denn da draußen"""),
    ("get_cabin_temperature", {}, "Ich prüfe die Innentemperatur.", """
<qtell> die (Innentemperatur|Temperatur im Auto|Temperatur hier drin|Temperatur im Innenraum|Innenraumtemperatur)
wie (kalt|warm|heiß) ist es (hier drin|im Auto|im Innenraum|hier drinnen|im Wagen|bei uns hier drin)
(Temperatur im Auto|Innentemperatur|Innenraumtemperatur|Temperatur hier drin) (bitte|)
wie viel Grad (hat es|sind es|ist es|haben wir) (hier drin|im Auto|im Wagen|hier drinnen)
was (zeigt|sagt) das (Innenthermometer|Thermometer hier drin)
!<qcheck> die (Innentemperatur|Temperatur im Innenraum|Temperatur im Auto)
~die (Innentemperatur|Temperatur im Auto) (sagen|anzeigen|ansagen)
(ich wüsste gern|weißt du|kannst du mir sagen), wie (kalt|warm) es (hier drin|im Auto) ist
(ist es|haben wir) (schon|) (20 Grad|warm) hier drin oder wie viel
welche Temperatur (haben wir|herrscht|hat es) (hier drin|im Innenraum|im Auto)"""),
    ("get_tire_pressure", {}, "Ich prüfe den Reifendruck.", """
<qtell> der (Reifendruck|Luftdruck|Reifenluftdruck|Druck in den Reifen)
(sind die Reifen|sind alle Reifen) (in Ordnung|okay|platt|richtig aufgepumpt|prall genug)
(haben die Reifen|hat jeder Reifen|haben alle Räder) (noch|) (genug Luft|genug Druck|den richtigen Druck|zu wenig Luft)
!<qcheck> (die Reifen|den Reifendruck|den Luftdruck)
~(die Reifen|den Reifendruck|den Luftdruck) (prüfen|kontrollieren|checken|anzeigen)
(Reifendruck|Luftdruck|Reifenluftdruck|Reifendruckkontrolle) (bitte|)
wie viel (Luft|Druck|Bar) (ist|haben wir|sind) in den Reifen
(stimmt|passt) der (Reifendruck|Luftdruck) (noch|)
(hab ich|haben wir) (vielleicht|) einen (Platten|platten Reifen)
(der Wagen|das Auto) (zieht|eiert) (so|) (nach links|komisch), (ist ein Reifen platt|stimmt der Reifendruck)
(verliert|verlieren) (ein Reifen|die Reifen) Luft
(ich wüsste gern|weißt du|kannst du mir sagen), wie der Reifendruck ist"""),
    ("get_speed", {}, "Ich prüfe die Geschwindigkeit.", """
wie schnell (fahre ich|fahren wir|bin ich|sind wir) (gerade|jetzt|)
<qtell> (die|meine|unsere) (Geschwindigkeit|aktuelle Geschwindigkeit)
(Geschwindigkeit|aktuelle Geschwindigkeit|Tempo gerade) (bitte|)
(fahre ich|fahren wir|bin ich) (zu schnell|über 100|langsamer als 50|gerade über hundert)
wie viel (Sachen|km/h|Stundenkilometer) (hab ich drauf|haben wir drauf|fahren wir)
mit (wie viel Sachen|welchem Tempo|welcher Geschwindigkeit) (fahren wir|sind wir unterwegs)
was zeigt der Tacho (gerade|an|)
~(die|meine) Geschwindigkeit (sagen|ansagen|anzeigen)
(ich wüsste gern|weißt du|kannst du mir sagen), wie schnell (ich|wir) (fahre|fahren|sind)
welches Tempo (hab ich|haben wir|fahre ich) (drauf|gerade|)"""),
    ("get_odometer", {}, "Ich prüfe den Kilometerstand.", """
<qtell> der (Kilometerstand|Tachostand|Kilometerzähler)
wie viele Kilometer hat (das Auto|der Wagen|die Karre|die Kiste) (drauf|runter|schon runter|auf dem Buckel|auf dem Tacho)
(Kilometerstand|Gesamtkilometer|Laufleistung|Kilometerzähler) (bitte|)
<qtell> die (Laufleistung|Gesamtlaufleistung)
wie viel ist (das Auto|der Wagen|er) (insgesamt|schon|bisher) gelaufen
wie weit ist (das Auto|der Wagen) (in seinem Leben|insgesamt|bisher) gefahren
(hat er|hat der Wagen) schon (100000|50000) Kilometer (drauf|runter)
~den Kilometerstand (sagen|ansagen|anzeigen|ablesen)
was steht auf dem Kilometerzähler
(ich brauche|ich bräuchte) den Kilometerstand (fürs Fahrtenbuch|für die Versicherung|)"""),
    ("get_service_due", {}, "Ich prüfe die Wartung.", """
wann ist (die nächste Inspektion|der nächste Service|die nächste Wartung|die Inspektion|der Kundendienst) (fällig|dran|)
wann muss (das Auto|der Wagen|ich|die Karre) (wieder|das nächste Mal|) (zur Inspektion|zum Service|zur Wartung|zum Kundendienst)
(nächste Inspektion|nächster Service|Servicetermin fällig|Wartungsintervall|nächste Wartung|Inspektion fällig)
ist (bald|schon wieder|) (eine Inspektion|ein Service|eine Wartung|der Kundendienst) (fällig|nötig)
wie (lange|viele Kilometer) (ist es|sind es|hab ich) noch bis (zur Inspektion|zum Service|zur Wartung)
<qtell> der (nächste Servicetermin|Wartungsstand)
(braucht|muss) (das Auto|der Wagen) (bald|schon) (zur Inspektion|einen Service|in die Wartung)
!<qcheck>, wann (die Inspektion|der Service|die Wartung) (fällig|dran) ist
wie lange (hält er|fährt er|darf ich) noch (ohne Inspektion|ohne Service) (fahren|)
(ich wüsste gern|weißt du|kannst du mir sagen), wann (der Service|die Inspektion) fällig ist"""),
    ("get_door_state", {}, "Ich prüfe die Türen.", """
(sind|waren) (alle|die) Türen (zu|geschlossen|verriegelt|abgeschlossen|offen|richtig zu|verschlossen|auf)
ist (der Kofferraum|die Heckklappe|die Kofferraumklappe) (zu|offen|geschlossen|richtig zu|noch offen|auf)
ist (eine|irgendeine|noch eine|hinten eine) Tür (offen|auf|nicht zu|nicht richtig zu)
ist (das Auto|der Wagen|die Karre) (abgeschlossen|zugesperrt|verriegelt|offen|zu|abgesperrt)
hab ich (das Auto|den Wagen|die Türen|die Karre) (abgeschlossen|zugesperrt|verriegelt|zugemacht|abgesperrt)
hab ich (den Kofferraum|die Heckklappe) (zugemacht|offen gelassen|geschlossen)
haben (wir|die Kinder) (die Türen|eine Tür) (offen gelassen|zugemacht|richtig zugemacht)
ist (die Fahrertür|die Beifahrertür|die Tür hinten links|die Tür hinten rechts|die hintere Tür) (zu|offen|richtig zu|verriegelt|auf)
(Türstatus|Status der Türen|Türen prüfen|Türen zu|Zustand der Türen) (prüfen|)
!<qcheck> (die Türen|den Türstatus)
!<qcheck>, ob (die Türen zu sind|alles abgeschlossen ist|der Kofferraum zu ist)
(welche Tür|was) (ist offen|steht offen|ist nicht zu)
(da piept was|da klappert was), ist (eine Tür|der Kofferraum) (noch|) offen
(ich weiß nicht|ich bin nicht sicher), ob ich (abgeschlossen|den Kofferraum zugemacht|zugesperrt) habe"""),
    ("get_window_state", {}, "Ich prüfe die Fenster.", """
(sind|waren) (alle|die) (Fenster|Scheiben) (zu|geschlossen|offen|oben|auf|richtig zu)
ist (ein|irgendein|noch ein|hinten ein) Fenster (offen|auf|nicht zu|runter)
ist das (Schiebedach|Dach|Panoramadach|Dachfenster) (zu|offen|geschlossen|noch auf|auf|richtig zu)
ist (das Fahrerfenster|das Beifahrerfenster|mein Fenster|das Fenster hinten links|das Fenster hinten rechts) (zu|offen|geschlossen|auf)
hab ich (die Fenster|das Schiebedach|ein Fenster|alle Fenster) (zugemacht|offen gelassen|geschlossen|aufgelassen)
haben (wir|die Kinder) (ein Fenster|die Fenster) (offen gelassen|zugemacht|hochgemacht)
(Fensterstatus|Status der Fenster|Fenster prüfen|Zustand der Fenster)
!<qcheck> die (Fenster|Scheiben)
!<qcheck>, ob (die Fenster zu sind|das Schiebedach zu ist|ein Fenster offen ist)
(welches Fenster) (ist offen|steht offen|ist nicht zu)
(hier zieht es|es zieht), ist (irgendwo|) ein Fenster (offen|auf)
regnet es (uns|) rein, oder sind die Fenster zu
(ich weiß nicht|ich bin nicht sicher), ob (die Fenster zu sind|ich das Schiebedach zugemacht habe)"""),
    ("get_washer_fluid", {}, "Ich prüfe das Wischwasser.", """
(ist|haben wir|hab ich) (noch|) (genug|ausreichend) (Wischwasser|Scheibenwasser|Spritzwasser|Scheibenreiniger) (da|drin|im Tank|)
wie viel (Wischwasser|Scheibenwasser|Spritzwasser) ist noch (da|drin|im Behälter)
(Wischwasser|Wischwasserstand|Stand vom Wischwasser|Scheibenwaschwasser) (prüfen|bitte)
!<qcheck> (das Wischwasser|den Wischwasserstand|das Scheibenwasser)
~(das Wischwasser|den Wischwasserstand) (prüfen|kontrollieren|checken)
muss ich (bald|) (Wischwasser|Scheibenwasser) (nachfüllen|auffüllen|nachkippen)
ist das (Wischwasser|Spritzwasser|Scheibenwasser) (leer|alle|bald leer|aufgebraucht|knapp)
wie (steht es um|voll ist der Behälter für) das (Wischwasser|Scheibenwasser)
(reicht|langt) das Wischwasser (noch|)
(da kommt kein Wasser auf die Scheibe), ist (das Wischwasser alle|der Behälter leer)"""),
    ("get_arrival_time", {}, "Ich prüfe die Ankunftszeit.", """
(wann|um wie viel Uhr) (kommen wir an|sind wir da|bin ich da|komme ich an|sind wir endlich da|sind wir am Ziel)
<qtell> (die|unsere|meine) (Ankunftszeit|voraussichtliche Ankunftszeit|Ankunft)
wie lange (dauert es noch|brauchen wir noch|fahren wir noch|noch|dauert die Fahrt noch|sitzen wir noch im Auto)
(Ankunftszeit|Ankunft|voraussichtliche Ankunft|Restfahrzeit|verbleibende Fahrzeit) (bitte|)
sind wir (bald|schon|endlich|gleich) da
(schaffen wir|schaffe ich) es (bis acht|pünktlich|rechtzeitig|noch vor sechs)
(kommen wir|komme ich) (zu spät|pünktlich an|rechtzeitig an)
wie viele (Minuten|Stunden) (sind es|brauchen wir|fahren wir) noch (bis zum Ziel|)
(die Kinder fragen|Mama will wissen|meine Frau fragt), wann wir (da sind|ankommen)
!<qcheck> die Ankunftszeit
(ich wüsste gern|weißt du|kannst du mir sagen), wann wir (ankommen|da sind)
(dauert es|ist es) noch lange"""),
    ("get_remaining_distance", {}, "Ich prüfe die Strecke.", """
wie weit ist es (noch|noch bis zum Ziel|bis ans Ziel|noch bis dahin)
wie viele Kilometer (sind es noch|haben wir noch vor uns|liegen noch vor uns|bleiben noch|müssen wir noch fahren)
<qtell> die (Entfernung zum Ziel|Reststrecke|verbleibende Strecke|Restentfernung)
(Reststrecke|Entfernung zum Ziel|Restkilometer|verbleibende Strecke|Distanz zum Ziel) (bitte|)
wie viel Strecke (haben wir|liegt|bleibt) noch (vor uns|)
wie weit (haben wir|hab ich|müssen wir) noch (zu fahren|vor uns|bis zum Ziel)
ist es noch weit (bis zum Ziel|)
wie weit (entfernt|weg) (ist|sind wir von) (das Ziel|unserem Ziel)
!<qcheck> die (Reststrecke|Entfernung zum Ziel)
(ich wüsste gern|weißt du|kannst du mir sagen), wie weit es noch ist
haben wir (die Hälfte|den größten Teil) der Strecke schon (geschafft|hinter uns)"""),
    ("get_current_track", {}, "Ich sehe nach, was läuft.", """
(was läuft|was spielt|was kommt) (gerade|da|da gerade|denn da)
(wie heißt|was ist) (dieses Lied|das Lied|der Titel|dieser Song|das für ein Lied|das Stück) (gerade|da|)
(wer singt|wer spielt) (das|da|da gerade|dieses Lied|denn da)
(welches Lied|welcher Song|welche Band|was für Musik|welcher Titel) (ist das|läuft gerade|läuft|läuft da)
!(sag|nenn|verrat) mir den (Titel|Namen) (des Liedes|vom Lied|von dem Song)
von wem ist (das Lied|der Song|das|die Musik) (denn|gerade|)
(das Lied|der Song|die Musik) (gefällt mir|ist schön|kenne ich), (wie heißt das|von wem ist das|was ist das)
(wie heißt|wer ist) (der Sänger|die Sängerin|die Band|der Interpret) (da|)
(aktueller Titel|Titelanzeige|Interpret und Titel) (bitte|)
kennst du (das Lied, das gerade läuft|die Band, die da spielt)
(was hören wir|was hör ich) (da|gerade|eigentlich)
(ich wüsste gern|weißt du|kannst du mir sagen), (wie das Lied heißt|wer da singt|was da läuft)"""),
    ("get_time", {}, "Ich sehe auf die Uhr.", """
(wie spät ist es|wie viel Uhr ist es|wie spät haben wir's|wie spät|wie viel Uhr haben wir) (gerade|jetzt|eigentlich|)
(Uhrzeit|aktuelle Uhrzeit|die Uhrzeit) (bitte|)
<qtell> die (Uhrzeit|genaue Uhrzeit|aktuelle Uhrzeit)
!(sag|sag mir|nenn mir) (mal|) (die Uhrzeit|wie spät es ist|die genaue Zeit)
~die Uhrzeit (sagen|ansagen|nennen)
(was sagt|was zeigt) die Uhr
(ich hab keine Uhr dabei|meine Uhr steht|ich hab die Zeit vergessen), wie spät ist es
(ist es|haben wir) schon (acht|zwölf|Mittag|so spät|nach zehn) (Uhr|)
welche (Uhrzeit|Zeit) (haben wir|ist es)
(hast du|weißt du) die (Uhrzeit|genaue Zeit)
(ich wüsste gern|weißt du|kannst du mir sagen), wie (spät|viel Uhr) es ist"""),
]
