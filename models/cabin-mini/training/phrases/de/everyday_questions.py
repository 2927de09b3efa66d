"""German: more everyday wordings for questions about the car."""

VARIANTS = [
    ("get_battery_level", {}, "Ich prüfe die Batterie.", """
(sind wir|ist der Wagen) (noch|) (gut im Saft|halbwegs geladen|überhaupt geladen)
(wie sieht's|wie schaut's) (beim Strom|mit dem Akku|mit der Batterie|mit der Ladung) aus
(hat's gestern gereicht mit dem Laden|ich hab gestern das Kabel vergessen), wie voll ist der Akku
(auf|bei) wie viel Prozent (steht|liegt) (der Akku|die Batterie|die Ladung)
(Akku|Batterie|Ladung|Ladestand): (wie viel noch|wie viel Prozent|was sagt die Anzeige)
bevor wir losfahren, (wie viel Strom|wie viel Ladung|wie viel Akku) haben wir
(sag|melde) mir (mal|kurz|) (die Prozente vom Akku|den Füllstand der Batterie|wie es um die Batterie steht)"""),
    ("get_range", {}, "Ich prüfe die Reichweite.", """
wie viele Kilometer (sind noch drin|gibt der Akku noch her|macht die Batterie noch mit)
(komm ich|kommen wir) (damit|so|mit dem Rest) noch (durch den Tag|bis zur Grenze|hundert Kilometer weit)
(was|wie viel) schafft (der Wagen|die Kiste|das Auto) noch an Kilometern
(ich hab ein bisschen Reichweitenangst|ich will nicht liegenbleiben), wie weit kommen wir noch
(Restkilometer|Kilometer bis leer|verbleibende Kilometer|Fahrstrecke mit dem Akku) (bitte|)
(bis wohin|wie weit) (würden wir|würde ich) mit (der Ladung|dem Akkustand) (noch|) kommen
(sag|melde) mir (mal|kurz|) (die Restreichweite|wie viele Kilometer noch gehen)"""),
    ("get_charging_time", {}, "Ich prüfe die Ladezeit.", """
(lohnt es sich|kann ich), noch (einen Kaffee zu holen|spazieren zu gehen), oder ist (das Laden gleich fertig|der Akku gleich voll)
wie lange (hängt er|hängen wir|stehen wir) noch an (der Säule|der Ladesäule|der Strippe)
(wann|um wie viel Uhr) (kann ich|können wir) (das Kabel abziehen|abstöpseln|vollgeladen weiter)
(was|wie viel) (fehlt|braucht's) noch (an Ladezeit|an Zeit, bis er voll ist)
(Ladeende|Ende des Ladens|Dauer bis voll|Zeit bis vollgeladen) (bitte|)
(lädt er|lädt die Karre) noch lange"""),
    ("get_outside_temperature", {}, "Ich prüfe die Außentemperatur.", """
(ich steig gleich aus|ich überleg wegen der Jacke|die Kinder wollen raus), wie viel Grad hat es (da draußen|draußen)
(was|wie viel) (sagt|zeigt) (der Fühler|das Thermometer|der Sensor) (draußen|für draußen)
ist's (da draußen|vor der Tür|draußen) (noch|schon|) (über|unter) (null|zehn Grad|dreißig Grad)
(wie viele Grade|welche Temperatur) (herrschen|haben wir|sind) (außerhalb|vor dem Auto|im Freien|da draußen)
(Temperatur außen|Grad im Freien|Thermometer außen|Außenfühler) (bitte|ablesen|)
(zum Aussteigen|für die Hunderunde|zum Joggen), (wie warm|wie kalt) ist es gerade draußen"""),
    ("get_cabin_temperature", {}, "Ich prüfe die Innentemperatur.", """
(wie viele Grad|welche Temperatur) (zeigt|misst|meldet) der (Innenfühler|Innenraumsensor|Sensor hier drin)
(fühlt sich komisch an|ich kann es nicht einschätzen), wie viel Grad haben wir (im Innenraum|hier drin)
(Temperatur innen|Grad im Innenraum|Kabinentemperatur|Innenfühler) (bitte|ablesen|)
(für das Baby|für den Hund|fürs Protokoll): wie warm ist es (im Auto|hier drinnen|im Wagen)
(sag|melde) mir (mal|kurz|) (die Temperatur hier drin|wie warm es im Wagen ist)
auf wie viel Grad (ist|liegt) (der Innenraum|die Kabine) (gerade|momentan)"""),
    ("get_tire_pressure", {}, "Ich prüfe den Reifendruck.", """
(ich bin über eine Scherbe gefahren|das Lenkrad zittert so|der Bordstein war hoch), (stimmt der Reifendruck|haben die Reifen noch Luft)
wie (sieht's|schaut's|steht's) mit (dem Luftdruck|dem Reifendruck|der Luft in den Reifen) (aus|)
(vor der langen Fahrt|vor dem Urlaub|voll beladen): (passt der Luftdruck|wie ist der Reifendruck)
(welcher Reifen|welches Rad) hat (zu wenig Druck|am wenigsten Luft|Luft verloren)
(wie viel Bar|welchen Druck) (hat der linke Vorderreifen|haben die Hinterreifen|haben meine Reifen|haben alle vier)
(sind|wären) die (Reifen|Räder|Pneus) (vielleicht|) (platt|zu weich|zu hart aufgepumpt)"""),
    ("get_speed", {}, "Ich prüfe die Geschwindigkeit.", """
(ich kann den Tacho nicht sehen|die Sonne spiegelt im Tacho), wie schnell (bin ich|fahren wir)
(rase ich|schleiche ich|bin ich zu flott|krieche ich), wie schnell bin ich (gerade|)
(was|wie viel) (hab ich|haben wir) (auf dem Tacho|auf der Nadel|an Tempo drauf)
(Tacho|Tempo|Fahrgeschwindigkeit|km/h) (ansagen|ablesen|bitte)
(sag|melde) mir (mal|kurz|) (mein Tempo|unser Tempo|wie schnell ich bin)
(halte ich|halten wir) (gerade|noch) die hundert (oder sind wir schneller|ein)"""),
    ("get_odometer", {}, "Ich prüfe den Kilometerstand.", """
(für den Tankzettel|für die Werkstatt|fürs Finanzamt|für die Anzeige im Netz) (brauch ich|bräucht ich) den Kilometerstand
(wie viele Kilometer sind|was steht|wie viel steht) (insgesamt|) auf der Uhr (vom Wagen|von der Karre)
(wie alt|wie jung) (ist er|ist die Kiste) (denn|) in Kilometern
(haben wir|hat er) die (hunderttausend|zweihunderttausend) (Kilometer|) schon (voll|geknackt)
(gesamte Kilometer|Gesamtstrecke des Autos|Kilometer gesamt|Tachostand) (ablesen|ansagen|bitte)
wie viele Kilometer (ist das Auto|ist die Karre|ist er) seit dem ersten Tag (gefahren|gelaufen)"""),
    ("get_service_due", {}, "Ich prüfe die Wartung.", """
(muss ich|müssen wir) (vor dem Urlaub|dieses Jahr|demnächst) noch zur Inspektion
(wann|in wie vielen Kilometern) (will|braucht) (die Karre|der Wagen) (wieder|) (einen Service|eine Inspektion|seine Wartung)
(Service|Wartung|Inspektion): (wann wieder|wie lange noch|wie viele Kilometer noch)
(hab ich|haben wir) (die Inspektion|den Service|die Wartung) (schon|etwa|) (überzogen|verpasst)
(in welchem Monat|bei welchem Kilometerstand) ist die (Inspektion|Wartung) dran
(der Meister fragt|mein Händler fragt|meine Frau fragt), wann der nächste Service (fällig|dran) ist"""),
    ("get_door_state", {}, "Ich prüfe die Türen.", """
(ich hab ein komisches Gefühl|das Lämpchen brennt|da zischt was), (ist eine Tür nicht richtig zu|sind alle Türen zu)
(sind wir|ist alles) (rundum|ringsum|von innen) (verriegelt|abgeschlossen|zugesperrt)
(haben die Kinder|hat der Kleine|hat Oma|hat jeder) (die|hinten die) Tür (richtig|gescheit|) (zugemacht|zugezogen)
(kann hier|könnte) jemand (von außen|an der Ampel) (rein|die Tür aufmachen), oder ist abgeschlossen
(ist|war) (hinten der Deckel|die Klappe hinten|der Kofferraumdeckel) (unten|zu|noch offen)
(Kofferraum|Türen|Heckklappe|Zentralverriegelung): (zu oder offen|ist alles zu|wie ist der Stand)
(ich steh schon an der Haustür|ich lieg schon im Bett), (hab ich das Auto abgeschlossen|ist der Wagen zu)"""),
    ("get_window_state", {}, "Ich prüfe die Fenster.", """
(ich geh jetzt einkaufen|ich lass den Wagen stehen|es soll gewittern), (sind alle Fenster zu|ist noch ein Fenster offen)
(irgendwo pfeift es|mir fliegen die Haare), ist (da|noch|hinten) ein Fenster (auf|offen)
(haben die Kinder|hat der Hund|hat Oma) hinten das Fenster (unten|offen|aufgemacht)
(ist|steht) (oben|) das (Schiebedach|Glasdach|Panoramadach) (auf|offen|noch einen Spalt auf)
(Fenster|Schiebedach|Scheiben): (zu oder offen|ist alles zu|wie ist der Stand)
(wie weit ist|ist) (das Fahrerfenster|das Schiebedach|das Fenster hinten) (geöffnet|offen|runtergelassen)"""),
    ("get_washer_fluid", {}, "Ich prüfe das Wischwasser.", """
(wie sieht's|wie schaut's) (beim|mit dem) (Wischwasser|Scheibenwasser|Waschwasser für die Scheibe) aus
(die Düse spuckt nur noch|beim Spritzen kam nur Luft), (ist das Wischwasser leer|haben wir noch Wischwasser)
(komm ich|kommen wir) mit dem (Wischwasser|Scheibenwasser) noch (durch den Winter|bis nach Hause|hin)
(Stand|Füllstand|Pegel) vom (Wischwasser|Scheibenwaschwasser|Spritzwasser) (bitte|)
(soll ich|muss ich) an der Tanke Wischwasser (mitnehmen|kaufen), oder (ist noch genug da|haben wir noch)
(sag|melde) mir( mal| kurz|), ob (noch Wischwasser da ist|das Scheibenwasser reicht)"""),
    ("get_arrival_time", {}, "Ich prüfe die Ankunftszeit.", """
(die Kinder quengeln|Oma setzt schon die Klöße auf|die anderen warten), (wann sind wir da|wie lange fahren wir noch)
(wird's|wird das) (knapp|spät|was mit acht Uhr), (wann kommen wir an|wann sind wir am Ziel)
(bis|um) wann (meint das Navi|sagt das Navi|rechnet das Navi), dass wir (da sind|ankommen)
(was|wie viel) (fehlt|haben wir) noch an (Fahrzeit|Fahrtzeit|Minuten) bis zum Ziel
(Ankunft laut Navi|voraussichtlich da um|Zeit bis zum Ziel|geschätzte Ankunft) (bitte|)
(wie lang|wie viele Stunden) (müssen|dürfen) wir noch (sitzen|durchhalten|fahren) bis zum Ziel"""),
    ("get_remaining_distance", {}, "Ich prüfe die Strecke.", """
(wie viele Kilometer|wie viel Strecke) (liegen|liegt|haben wir) noch vor uns (bis zum Ziel|)
(ich fahr schon so lange|wir sind eine Ewigkeit unterwegs), (wie viele Kilometer sind es noch|wie weit ist es noch bis zum Ziel)
(Reststrecke|Entfernung zum Ziel|Kilometer bis zum Ziel|Distanz zum Ziel) (ansagen|bitte|)
(haben wir|hab ich) (schon|) (die halbe Strecke|die Hälfte der Strecke) (hinter uns|geschafft), oder wie weit ist es noch
(wie weit|wie viele Kilometer) (meint|sagt|zeigt) das Navi noch (bis zum Ziel|bis dahin|)
(was|wie viel) (fehlt|bleibt) noch an (Kilometern|Strecke) bis (zum Ziel|dahin)
(sag|melde) mir (mal|kurz|) (die restlichen Kilometer|die Entfernung bis zum Ziel|wie weit wir noch haben)"""),
    ("get_current_track", {}, "Ich sehe nach, was läuft.", """
(das muss ich mir merken|das ist ja ein Ohrwurm|die Stimme kenn ich doch), (wer singt das|wie heißt das Lied|was läuft da)
(wie nennt sich|wie hieß gleich) (die Band|der Song|das Lied|die Gruppe), die (hier|da) gerade (läuft|spielt)
(was für ein|welches) (Stück|Album|Lied) (dudelt|läuft|spielt) (denn|) (da|hier) (gerade|im Hintergrund)
(meine Tochter fragt|mein Beifahrer fragt|ich rätsel schon die ganze Zeit), (wie das Lied heißt|von wem das ist)
(Songtitel|Liedname|Titel und Künstler|Name des Songs) (ansagen|bitte|)
(ist das|singt da) (nicht|etwa|) (eine Coverversion|jemand Bekanntes), wer (singt|spielt) das (Lied|)"""),
    ("get_time", {}, "Ich sehe auf die Uhr.", """
(ich hab das Zeitgefühl verloren|mein Handyakku ist leer|wo ist nur der Tag hin), wie spät (ist es|haben wir es)
(wie viel Uhr|wie spät) (zeigt die Uhr|ist's|hamma|haben wir denn) (eigentlich|jetzt|gerade)
(ist's|ist es) (schon|erst|wirklich schon) (Mittag|Mitternacht|fünf|halb neun)
(was sagt|was zeigt) (die Borduhr|die Autouhr|der Zeiger)
(Uhrzeit|Zeitansage|Borduhr) (ansagen|ablesen|jetzt)
(sag|melde) mir (mal|kurz|) (die Zeit|wie spät wir's haben|die aktuelle Zeit)"""),
]
