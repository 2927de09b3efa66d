"""German: seats and the steering wheel. The notation is explained in the README."""

from .speech import off, on

SEATS = {
    "driver": ["den Fahrersitz", "den Sitz vom Fahrer", "den Sitz vorne links", "den Fahrerstuhl", "den Sitz auf der Fahrerseite"],
    "passenger": ["den Beifahrersitz", "den Sitz vom Beifahrer", "den Sitz neben mir", "den Sitz vorne rechts", "den Sitz der Beifahrerin", "den Sitz auf der Beifahrerseite"],
    "rear_left": ["den Sitz hinten links", "den linken Rücksitz", "den Sitz hinter mir", "den hinteren linken Sitz", "den Rücksitz links"],
    "rear_right": ["den Sitz hinten rechts", "den rechten Rücksitz", "den Sitz hinter dem Beifahrer", "den hinteren rechten Sitz", "den Rücksitz rechts"],
    "front": ["die Vordersitze", "beide Vordersitze", "die Sitze vorne", "die vorderen Sitze", "die beiden Sitze vorne"],
    "rear": ["die Rücksitze", "die Rückbank", "die Sitze hinten", "die hinteren Sitze", "beide Sitze hinten", "die Rücksitzbank"],
    "all": ["alle Sitze", "die Sitze", "sämtliche Sitze", "alle vier Sitze"],
}

BACKRESTS = {
    "driver": ["die Fahrerlehne", "die Lehne vom Fahrersitz", "die Rückenlehne vom Fahrer", "die Lehne auf der Fahrerseite", "die Lehne des Fahrersitzes"],
    "passenger": ["die Beifahrerlehne", "die Lehne vom Beifahrersitz", "die Rückenlehne vom Beifahrer", "die Lehne neben mir", "die Lehne auf der Beifahrerseite",
                  "die Lehne des Beifahrersitzes"],
    "rear_left": ["die Lehne hinten links", "die Rückenlehne hinten links", "die Lehne hinter mir", "die linke Lehne hinten"],
    "rear_right": ["die Lehne hinten rechts", "die Rückenlehne hinten rechts", "die Lehne hinter dem Beifahrer", "die rechte Lehne hinten"],
    "front": ["die Lehnen vorne", "beide Lehnen vorne", "die vorderen Lehnen", "die Rückenlehnen vorne"],
    "rear": ["die Lehnen hinten", "die hinteren Lehnen", "die Lehne der Rückbank", "die Rückenlehnen hinten", "die Rückbanklehne"],
    "all": ["alle Lehnen", "die Lehnen", "alle Rückenlehnen", "sämtliche Lehnen"],
}

ENUMS = {"move_seat.seat": SEATS, "tilt_backrest.seat": BACKRESTS}

MACROS = {
    "theheat": "(die|meine|diese) <heat>",
    "mysitz": "(den Sitz|meinen Sitz|meinen Autositz|den Autositz)",
    "mylehne": "(die Lehne|meine Lehne|die Rückenlehne|meine Rückenlehne|die Sitzlehne|die Rücklehne)",
    "lumbar": "(Lordosenstütze|Lendenwirbelstütze|Lendenstütze|Kreuzstütze|Rückenstütze|Lumbalstütze|Unterstützung im Kreuz|Unterstützung im unteren Rücken)",
    "bum": "(Hintern|Po|Popo|Arsch|Allerwertester|Rücken|Hinterteil)",
}

VARIANTS = [
    ("set_seat_heating", {}, "Sitzheizung Stufe {level} {seat}.", """
!<put> <theheat> (|{seat}) <level> {level}
~<theheat> (|{seat}) <level> {level} <put~>
!<put> <theheat> <level> {level} (|{seat})
<heat> (|{seat}) (auf|Stufe|auf Stufe|) {level}
!(heiz|heize|wärm|wärme) (meinen|den) Sitz (|{seat}) auf Stufe {level}
<want> <theheat> (|{seat}) <level> {level}
!(dreh|fahr|regel) <theheat> (|{seat}) (hoch|runter|rauf|herunter|) <level> {level}
~<theheat> (|{seat}) <level> {level} (hochdrehen|runterdrehen|schalten|runterregeln)
<can> <theheat> (|{seat}) <level> {level} (stellen|haben|drehen)
<if> du <theheat> (|{seat}) <level> {level} (stellst|stellen würdest|drehst)
!(schalt|mach) <theheat> (|{seat}) auf Stufe {level} (an|ein|)
(Stufe|auf Stufe) {level} (bei der|für die|an der) <heat> (|{seat})
{seat} (bitte|) Sitzheizung (auf|Stufe|) {level}
Sitzheizungsstufe {level} (|{seat})
(stellen Sie|schalten Sie) <theheat> (|{seat}) (bitte|) auf Stufe {level}"""),
    ("set_seat_heating", {"level": 2}, "Sitzheizung an {seat}.", on("die", "<heat>", " (|{seat})") + """
mein <bum> ist (kalt|zu kalt|eiskalt|ein Eisblock|schon taub vor Kälte|tiefgefroren|ganz kalt)
(mir ist kalt am|ich habe einen kalten|ich hab einen eiskalten|ich kriege einen kalten) (Hintern|Po|Popo|Arsch|Rücken)
(mir friert|mir frieren) (der Hintern|der Po|der Arsch|der Allerwerteste) (ab|ein|fest)
der Sitz (|{seat}) ist (kalt|zu kalt|eiskalt|ja eisig|saukalt|wie ein Eisblock|noch ganz kalt)
(mein Sitz|das Leder|der Ledersitz|das Polster) ist (kalt|zu kalt|eiskalt|ganz schön kalt|eisig)
(ich sitze|wir sitzen) (hier|) (auf Eis|auf einem Eisblock|wie auf einer Eisscholle|ganz kalt)
!(wärme|heize|wärm|heiz|beheiz) (meinen|den) Sitz (|{seat}) (|auf|an|mal auf)
~(meinen|den) Sitz (|{seat}) (wärmen|heizen|beheizen|aufwärmen|aufheizen|anwärmen|vorheizen)
!wärm (mir|uns) (den Hintern|den Po|den Popo|den Rücken|das Kreuz) (|ein bisschen|mal|auf|an)
~(mir|uns) (den Hintern|den Po|den Rücken) (wärmen|anwärmen|aufwärmen)
<want> (einen warmen|einen beheizten|einen vorgewärmten) (Sitz|Hintern|Po|Popo|Rücken)
(warmer|beheizter) Sitz (|{seat}) bitte
<can> (|{seat}) (den Sitz beheizen|den Sitz wärmen|die Sitze beheizen|einen warmen Sitz haben)
<heat> (|{seat}) auf (mittel|mittlere Stufe|Mittelstufe)
!<put> <theheat> (|{seat}) auf (mittel|mittlere Stufe|halbe Kraft)
{seat} (bitte|mach mal|schalt) die <heat> (an|ein)
!(beheiz|heiz|wärm) die Sitze (|{seat})"""),
    ("set_seat_heating", {"level": 0}, "Sitzheizung aus {seat}.", off("die", "<heat>", " (|{seat})") + """
(mein Hintern|mein Po|mein Popo|mein Rücken) (ist warm genug|ist jetzt warm|brennt schon|glüht|kocht|ist schon gar)
(mein Sitz|der Sitz|der Sitz {seat}) ist (warm genug|jetzt warm genug|schön warm, das reicht|kochend heiß, mach aus)
!hör auf (meinen|den) Sitz (|{seat}) zu (heizen|wärmen|beheizen)
<theheat> (|{seat}) (auf null|auf Null|komplett aus|ganz aus)
keine <heat> (|{seat}) (mehr|bitte|nötig)
der Sitz (|{seat}) (soll|muss|braucht) nicht mehr (heizen|beheizt werden|geheizt werden|warm sein)"""),
    ("set_seat_heating", {"level": 3}, "Sitzheizung auf Maximum {seat}.", """
!<put> <theheat> (|{seat}) <max>
~<theheat> (|{seat}) (voll aufdrehen|auf Maximum stellen|ganz aufdrehen|bis zum Anschlag aufdrehen|<max> stellen)
<heat> (|{seat}) (<max>|volle Pulle|maximal|volle Kanne|voll|volle Power)
!(dreh|dreh mal) <theheat> (|{seat}) (voll|ganz|komplett|bis zum Anschlag) (auf|hoch)
(volle|maximale) <heat> (|{seat})
<want> <theheat> (|{seat}) (<max>|voll aufgedreht)
<can> <theheat> (|{seat}) (voll aufdrehen|<max> stellen)
!heiz (meinen|den) Sitz (|{seat}) (so stark es geht|volle Pulle|maximal|mit voller Leistung)
(höchste|maximale|volle|stärkste) Stufe (bei der|für die) Sitzheizung (|{seat})
<if> du <theheat> (|{seat}) voll (aufdrehst|aufdrehen würdest)"""),
    ("set_seat_heating", {"level": 1}, "Sitzheizung Stufe 1 {seat}.", """
!<put> <theheat> (|{seat}) <min>
~<theheat> (|{seat}) <min> (stellen|drehen|runterdrehen|setzen)
<heat> (|{seat}) (<min>|minimal|ganz schwach|niedrig)
<want> <theheat> (|{seat}) nur (<min>|ganz schwach)
<can> <theheat> (|{seat}) <min> (stellen|drehen)
(kleinste|niedrigste|schwächste) Stufe (für die|bei der|der) Sitzheizung (|{seat})
!lass <theheat> (|{seat}) nur (ganz leicht|ganz schwach|auf kleinster Stufe) laufen
!heiz (meinen|den) Sitz (|{seat}) nur (ganz leicht|ganz schwach|auf kleiner Flamme)
<if> du <theheat> (|{seat}) <min> (stellst|stellen würdest)"""),
    ("adjust_seat_heating", {"direction": "up"}, "Sitzheizung stärker {seat}.", """
!(dreh|stell|mach|dreh mal) <theheat> (|{seat}) <mod> (höher|stärker|hoch|rauf|wärmer)
~<theheat> (|{seat}) <mod> (höher stellen|stärker stellen|hochdrehen|aufdrehen|raufdrehen|verstärken)
(mehr|etwas mehr|ein bisschen mehr|noch mehr|stärkere) <heat> (|{seat})
<want> (mehr|etwas mehr|ein bisschen mehr) (Wärme|Hitze) (am Hintern|am Rücken|im Sitz|auf meinem Sitz|am Po|von unten)
(mehr|etwas mehr|noch mehr) (Wärme|Hitze) (auf meinem Sitz|im Sitz|im Rücken|am Po|am Hintern|für meinen Hintern)
!(heiz|heize) (meinen|den) Sitz (|{seat}) (stärker|mehr|noch mehr|kräftiger|etwas mehr)
~(meinen|den) Sitz (|{seat}) (wärmer machen|stärker heizen|etwas mehr heizen)
!mach (meinen|den) Sitz (|{seat}) <mod> wärmer
<heat> (|{seat}) (<bit> (stärker|höher|hoch|rauf)|eine Stufe höher|eine Stufe rauf)
!(erhöh|erhöhe|verstärk) <theheat> (|{seat}) <bit>
<can> <theheat> (|{seat}) <bit> (hochdrehen|höher stellen|stärker haben)
<if> der Sitz (|{seat}) <bit> wärmer (wäre|würde)
(die Sitzheizung|der Sitz) (|{seat}) (ist zu schwach|wird nicht warm genug|ist nicht warm genug|könnte wärmer sein|ist nur lauwarm|heizt zu wenig)
(mein Sitz|mein Po|mein Hintern) (könnte|dürfte|darf) (ruhig|noch|) (etwas|ein bisschen|) wärmer (sein|werden)
!(geh|schalt) mit der Sitzheizung (|{seat}) (höher|eine Stufe höher|eine Stufe rauf|hoch)
(eine|noch eine) Stufe (mehr|höher) (bei der|für die) Sitzheizung (|{seat})"""),
    ("adjust_seat_heating", {"direction": "down"}, "Sitzheizung schwächer {seat}.", """
!(dreh|stell|mach|dreh mal) <theheat> (|{seat}) <mod> (niedriger|schwächer|runter|kühler|herunter)
~<theheat> (|{seat}) <mod> (niedriger stellen|schwächer stellen|runterdrehen|herunterdrehen|drosseln|zurückdrehen)
(weniger|etwas weniger|ein bisschen weniger|nicht so viel|schwächere) <heat> (|{seat})
<want> (weniger|etwas weniger|nicht so viel) (Wärme|Hitze) (am Hintern|am Rücken|im Sitz|auf meinem Sitz|am Po|von unten)
(weniger|etwas weniger|nicht so viel) (Wärme|Hitze) (auf meinem Sitz|im Sitz|im Rücken|am Po|am Hintern)
!(heiz|heize) (meinen|den) Sitz (|{seat}) (schwächer|weniger|nicht so stark|etwas weniger|nicht so doll)
~(meinen|den) Sitz (|{seat}) (weniger heizen|etwas weniger heizen|nicht so stark heizen)
!mach (meinen|den) Sitz (|{seat}) (nicht so heiß|weniger heiß|ein bisschen kühler|weniger warm)
<heat> (|{seat}) (<bit> (schwächer|niedriger|runter)|eine Stufe runter|eine Stufe niedriger)
!(reduzier|reduziere|verringer|drossel) <theheat> (|{seat}) <bit>
<can> <theheat> (|{seat}) <bit> (runterdrehen|niedriger stellen|schwächer haben)
<if> der Sitz (|{seat}) nicht (so heiß|so warm|ganz so heiß) wäre
(die Sitzheizung|der Sitz) (|{seat}) ist (zu heiß|zu stark|zu warm|ein bisschen zu warm|viel zu heiß|etwas zu heiß)
(mein Sitz|mein Hintern|mein Po|mein Popo) (wird|ist) (mir|) (zu heiß|zu warm|langsam zu warm|ein bisschen zu warm)
!(geh|schalt) mit der Sitzheizung (|{seat}) (runter|eine Stufe runter|eine Stufe zurück)
(eine|noch eine) Stufe (weniger|niedriger) (bei der|für die) Sitzheizung (|{seat})
(ich sitze|man sitzt) (hier|) (wie auf heißen Kohlen|wie auf einer Herdplatte|wie auf einem Grill)"""),
    ("set_seat_ventilation", {}, "Sitzlüftung Stufe {level} {seat}.", """
!<put> (die|meine) <vent> (|{seat}) <level> {level}
~(die|meine) <vent> (|{seat}) <level> {level} <put~>
!<put> die <vent> <level> {level} (|{seat})
<vent> (|{seat}) (auf|Stufe|auf Stufe|) {level}
<want> (die|meine) <vent> (|{seat}) <level> {level}
!(dreh|fahr|regel) die <vent> (|{seat}) (hoch|runter|rauf|) <level> {level}
~die <vent> (|{seat}) <level> {level} (hochdrehen|runterdrehen|schalten)
<can> die <vent> (|{seat}) <level> {level} (stellen|haben|drehen)
<if> du die <vent> (|{seat}) <level> {level} (stellst|stellen würdest)
(Stufe|auf Stufe) {level} (bei der|für die) <vent> (|{seat})
!(kühl|kühle|belüfte) (meinen|den) Sitz (|{seat}) (auf|mit) Stufe {level}
{seat} (bitte|) <vent> (auf|Stufe|) {level}"""),
    ("set_seat_ventilation", {"level": 2}, "Sitzlüftung an {seat}.", on("die", "<vent>", " (|{seat})") + """
!(kühle|belüfte|kühl|lüfte|durchlüfte) (meinen|den) Sitz (|{seat})
~(meinen|den) Sitz (|{seat}) (kühlen|belüften|lüften|runterkühlen|durchlüften)
!(kühl|lüfte) (mir|) (den Rücken|den Hintern|den Po)
~(mir|) (den Rücken|den Hintern|den Po) kühlen
mein Rücken (schwitzt|ist verschwitzt|ist nass|ist klatschnass|ist durchgeschwitzt|klebt am Sitz|ist ganz feucht)
(ich klebe|mein Hemd klebt|mein T-Shirt klebt|meine Bluse klebt|ich kleb) am (Sitz|Leder|Polster|Kunstleder)
(ich schwitze|ich hab geschwitzt|ich bin nass) (am Rücken|am Hintern|am Po|im Kreuz)
<want> (einen kühlen|einen gekühlten|einen belüfteten) Sitz
<want> (Luft|etwas Luft|ein bisschen Luft|Kühlung) (am Rücken|im Sitz|von unten|am Hintern|durch den Sitz)
<can> (|{seat}) (den Sitz kühlen|die Sitze belüften|den Sitz lüften)
(kühler|gekühlter|belüfteter) Sitz (|{seat}) bitte
<vent> (|{seat}) auf (mittel|mittlere Stufe)
der Sitz (|{seat}) (ist so schwitzig|braucht Kühlung|könnte Kühlung vertragen|klebt)"""),
    ("set_seat_ventilation", {"level": 0}, "Sitzlüftung aus {seat}.", off("die", "<vent>", " (|{seat})") + """
(mein Rücken|mein Hintern|mein Po) ist (trocken|jetzt kühl genug|kühl genug|kalt von der Lüftung im Sitz)
!hör auf (meinen|den) Sitz zu (kühlen|belüften|lüften)
(der Sitz|der Sitz {seat}) (braucht|muss) nicht mehr (gekühlt werden|belüftet werden)
(es zieht|es bläst|das pustet) (mir|) (am Rücken|am Hintern|aus dem Sitz|von unten)
keine <vent> (|{seat}) (mehr|bitte|nötig)"""),
    ("set_seat_ventilation", {"level": 3}, "Sitzlüftung auf Maximum {seat}.", """
!<put> die <vent> (|{seat}) <max>
~die <vent> (|{seat}) (voll aufdrehen|auf Maximum stellen|ganz aufdrehen|<max> stellen)
<vent> (|{seat}) (<max>|volle Pulle|maximal|voll|volle Kanne)
!(dreh|dreh mal) die <vent> (|{seat}) (voll|ganz|bis zum Anschlag) auf
(volle|maximale) <vent> (|{seat})
<want> die <vent> (|{seat}) (<max>|voll aufgedreht)
!kühl (meinen|den) Sitz (|{seat}) (so stark es geht|volle Pulle|maximal|mit voller Kraft)
<can> die <vent> (|{seat}) (voll aufdrehen|<max> stellen)"""),
    ("set_seat_ventilation", {"level": 1}, "Sitzlüftung Stufe 1 {seat}.", """
!<put> die <vent> (|{seat}) <min>
~die <vent> (|{seat}) <min> (stellen|drehen|runterdrehen)
<vent> (|{seat}) (<min>|minimal|ganz schwach|niedrig)
<want> die <vent> (|{seat}) nur (<min>|ganz schwach)
!lass die <vent> (|{seat}) nur (ganz leicht|ganz schwach|auf kleinster Stufe) laufen
!kühl (meinen|den) Sitz (|{seat}) nur (ganz leicht|ganz schwach)
<can> die <vent> (|{seat}) <min> (stellen|drehen)
(kleinste|niedrigste) Stufe (für die|bei der) <vent> (|{seat})"""),
    ("set_seat_massage", {"on": True}, "Massage an {seat}.", on("die", "<massage>", " (|{seat})") + """
!(massier|massiere|knet|knete) (mich|meinen Rücken|mir den Rücken|mein Kreuz|uns|mir das Kreuz) (mal|ein bisschen|durch|)
~(mich|meinen Rücken|mir den Rücken|uns) (massieren|durchkneten|ein bisschen massieren|kneten)
(mein Rücken|mein Kreuz|mein Nacken|mein unterer Rücken) (tut weh|schmerzt|ist verspannt|bringt mich um|ist steif|ist total hart|macht mich fertig|zwickt)
(ich bin|ich bin so|ich bin ganz|ich fühle mich) (verspannt|steif vom Fahren|steif im Rücken|völlig verspannt)
(ich habe|ich hab) (Rückenschmerzen|Kreuzschmerzen|Rücken|einen steifen Rücken|Verspannungen|Kreuzweh|Rückenweh)
<want> (eine Massage|eine kleine Massage|eine Rückenmassage|massiert werden) (|{seat})
(Zeit für|Lust auf|jetzt) (eine Massage|eine Rückenmassage|ein bisschen Massage|eine Runde Massage) (|{seat})
<can> (eine Massage haben|eine Massage kriegen|eine Massage bekommen|mich massieren lassen)
!(verwöhn|lockere) (mich|meinen Rücken) (mal|) (mit einer Massage|auf|ein bisschen)
!(gib|spendier) (mir|uns) (eine Massage|eine Rückenmassage|eine kleine Massage)
(eine Runde|ein bisschen|etwas|einmal) (Massage|Rückenmassage|Kneten|durchkneten) (|{seat}) bitte
der Sitz (soll|kann|darf) (mich|) (massieren|durchkneten)
!(entspann|lockere|löse) (meine|mir die) (Rückenmuskeln|Verspannungen|Muskeln)"""),
    ("set_seat_massage", {"on": True, "seat": "passenger"}, "Massage für den Beifahrer.", """
!(massier|massiere) (den Beifahrer|meine Beifahrerin|meinen Beifahrer|die Person neben mir) (mal|ein bisschen|)
~(den Beifahrer|meine Beifahrerin|meinen Beifahrer) (massieren|durchkneten)
(mein Beifahrer|meine Beifahrerin|der Beifahrer|die Beifahrerin) (will|möchte|hätte gern|braucht) (eine Massage|massiert werden)"""),
    ("set_seat_massage", {"on": False}, "Massage aus {seat}.", off("die", "<massage>", " (|{seat})") + """
!hör auf (zu massieren|zu kneten|mit der Massage|mit dem Kneten|mich zu massieren|mit dem Geknete)
(genug|jetzt genug|lange genug) (massiert|geknetet|durchgeknetet)
(Schluss|stopp|genug|Ende|fertig) (mit der Massage|mit dem Kneten|mit dem Massieren) (|{seat})
die Massage (|{seat}) (reicht|kann aufhören|ist genug|nervt|ist unangenehm|tut weh|kitzelt)
(mein Rücken ist|ich bin) (jetzt|wieder|) (locker|entspannt|weich geknetet), die Massage kann aus
keine <massage> (|{seat}) (mehr|bitte|nötig)
!lass (mich|meinen Rücken) in Ruhe mit (der Massage|dem Kneten)"""),
    ("set_steering_wheel_heating", {"on": True}, "Lenkradheizung an.", on("die", "<wheel>") + """
!(heize|wärme|wärm|heiz|beheiz) (das Lenkrad|den Lenker|mein Lenkrad) (mal|auf|an|)
~(das Lenkrad|den Lenker) (heizen|wärmen|beheizen|aufwärmen|anwärmen|warm machen|vorheizen)
(das Lenkrad|der Lenker|das Steuer) (ist|ist ja|ist so) (kalt|zu kalt|eiskalt|eisig|saukalt|kalt wie Eis)
(ich kann|ich kann ja) (das Lenkrad|den Lenker|das Steuer) (kaum anfassen|kaum halten|gar nicht anfassen), so kalt ist (das|der|es)
(meine Finger|meine Hände) (frieren am Lenkrad fest|kleben am kalten Lenkrad|sind kalt am Lenkrad|frieren am Steuer)
!(wärm|wärme) (mir|meine) (die|) (Hände|Finger) (am Lenkrad|beim Lenken|am Steuer)
<want> (ein warmes|ein beheiztes|ein geheiztes) (Lenkrad|Steuer)
(warmes|beheiztes) Lenkrad bitte
<can> das (Lenkrad|Steuer) (heizen|wärmen|beheizen|warm haben)
<if> das Lenkrad (warm|wärmer|beheizt|nicht so kalt) wäre
(das Lenkrad|das Steuer) (soll|könnte|darf|dürfte) (warm|wärmer|beheizt|geheizt) (sein|werden)
!mach (das Lenkrad|das Steuer|den Lenker) (warm|wärmer|schön warm)
ich hab (keine Handschuhe dabei|die Handschuhe vergessen), (heiz das Lenkrad|Lenkradheizung an|mach das Lenkrad warm)"""),
    ("set_steering_wheel_heating", {"on": False}, "Lenkradheizung aus.", off("die", "<wheel>") + """
(das Lenkrad|der Lenker|das Steuer) ist (mir|jetzt|) (zu heiß|zu warm|warm genug|heiß|viel zu heiß|glühend heiß)
(meine Hände|meine Finger) (schwitzen am Lenkrad|sind warm genug am Lenkrad|verbrennen am Lenkrad|kleben am Lenkrad)
!hör auf das (Lenkrad|Steuer) zu (heizen|wärmen|beheizen)
~das Lenkrad nicht mehr (heizen|beheizen|wärmen)
das Lenkrad (muss|braucht|soll) nicht mehr (beheizt werden|geheizt werden|warm sein)
ich (verbrenne mir|verbrenn mir) die (Finger|Hände) am (Lenkrad|Lenker|Steuer)"""),
    ("recall_seat_position", {}, "Sitzposition {slot}.", """
!(stell|stelle|fahr|fahre|bring|setz) (den|meinen) (Sitz|Fahrersitz) auf (Position|Speicher|Speicherplatz|Memory|Profil) {slot}
~(den|meinen) (Sitz|Fahrersitz) auf (Position|Speicher|Speicherplatz|Memory) {slot} (stellen|fahren|bringen|setzen)
(Sitzposition|Sitzspeicher|Memory|Sitz Memory|Sitzprofil|Sitz Position|Sitzeinstellung|Speicherplatz Sitz) {slot}
!(lade|lad|hol|nimm|wähl|aktivier) (die|meine|) (Sitzposition|Sitzeinstellung|gespeicherte Position|Sitzposition Nummer|Memoryposition) {slot}
!ruf (die|meine|) (Sitzposition|Sitzeinstellung|gespeicherte Sitzposition) {slot} (ab|auf)
~die (Sitzposition|Sitzeinstellung|gespeicherte Sitzposition) {slot} (laden|abrufen|aufrufen|einstellen|wählen)
<want> (meine|die) (Sitzposition|Sitzeinstellung|gespeicherte Sitzposition) {slot}
(Fahrersitz|Sitz) (auf|in) (Position|Speicher|Memory|gespeicherte Position) {slot}
<can> (die Sitzposition|die Sitzeinstellung|den Sitzspeicher) {slot} (haben|laden|nehmen)
(meine|die) (Sitzposition|Sitzeinstellung|Einstellung vom Sitz) ist (die|Nummer|auf|) {slot}
<if> du (die Sitzposition|die Sitzeinstellung) {slot} (lädst|einstellst|nehmen würdest)
!(geh|wechsel) (auf|in) (Sitzposition|Sitzspeicher|Sitzprofil) {slot}"""),
] + [
    ("recall_seat_position", {"slot": number}, f"Sitzposition {number}.", f"""
!(stell|fahr|bring) (den|meinen) (Sitz|Fahrersitz) (in|auf) die {word} (Position|gespeicherte Position|Einstellung|Speicherposition)
~(den|meinen) (Sitz|Fahrersitz) (in|auf) die {word} (Position|gespeicherte Position|Einstellung) (stellen|fahren|bringen)
(die|meine) {word} (Sitzposition|Sitzeinstellung|gespeicherte Sitzposition|Memoryposition) (|bitte)
!(lade|nimm|wähl|aktivier) (die|meine) {word} (Sitzposition|Sitzeinstellung|gespeicherte Sitzposition)
<want> (die|meine) {word} (Sitzposition|Sitzeinstellung|gespeicherte Sitzposition)""")
    for number, word in ((1, "erste"), (2, "zweite"), (3, "dritte"))
] + [
    ("move_seat", {"direction": "forward"}, "Der Sitz fährt vor.", """
!(fahr|fahre|schieb|stell|rück|mach) <mysitz> <mod> (vor|nach vorne|nach vorn|weiter vor|weiter nach vorne)
~<mysitz> <mod> (vorfahren|nach vorne schieben|nach vorne fahren|vorrücken|nach vorne stellen|vorschieben)
(Sitz|den Sitz|meinen Sitz) <bit> (vor|nach vorne|nach vorn|weiter vor)
(ich komme|ich komm) (nicht|kaum|nicht richtig) (an die Pedale|ans Pedal|an die Bremse|ans Gas|an die Kupplung|ans Lenkrad)
(ich sitze|ich sitz) (zu weit hinten|zu weit weg vom Lenkrad|zu weit weg|viel zu weit hinten|zu weit vom Lenkrad weg)
(meine Beine|meine Arme) sind zu kurz (für diesen Sitz|für die Pedale|fürs Lenkrad)
!(rück|schieb) mich <mod> (näher ans Lenkrad|vor|nach vorne|nach vorn|näher an die Pedale)
~mich <mod> (näher ans Lenkrad|nach vorne|näher an die Pedale) (rücken|schieben|bringen|setzen)
(ich möchte|ich will|ich muss|ich würde gern) <mod> (weiter vorne|näher am Lenkrad|weiter vorn|näher an den Pedalen) sitzen
<can> <mysitz> <bit> (nach vorne schieben|vorfahren|nach vorn rücken)
<if> der Sitz <bit> weiter vorne wäre
(näher ans Lenkrad|näher an die Pedale|näher ran ans Steuer) (bitte|mit dem Sitz|)
(die Pedale sind|das Lenkrad ist) (zu weit weg|so weit weg|außer Reichweite)
(die hinten brauchen|hinter mir braucht man|der hinter mir braucht|mein Hintermann braucht) (mehr|) (Beinfreiheit|Platz)"""),
    ("move_seat", {"direction": "backward"}, "Der Sitz fährt zurück.", """
!(fahr|fahre|schieb|stell|rück|mach) <mysitz> <mod> (zurück|nach hinten|weiter zurück|weiter nach hinten)
~<mysitz> <mod> (zurückfahren|nach hinten schieben|nach hinten fahren|zurückschieben|nach hinten stellen|zurückstellen)
(Sitz|den Sitz|meinen Sitz) <bit> (zurück|nach hinten|weiter zurück)
(ich habe|ich hab) (keine|zu wenig|kaum|null) (Beinfreiheit|Platz für die Beine|Platz für die Knie|Platz für meine Beine)
(meine Knie|meine Beine) (stoßen ans Lenkrad|stoßen vorne an|stoßen an|haben keinen Platz|klemmen unterm Lenkrad|hängen am Armaturenbrett)
(ich sitze|ich sitz) (zu weit vorne|zu nah am Lenkrad|viel zu nah dran|zu dicht am Lenkrad|mit der Nase am Lenkrad|zu dicht dran)
(ich brauche|ich will|ich möchte|ich hätte gern) (mehr|etwas mehr|ein bisschen mehr) (Beinfreiheit|Platz für die Beine|Platz zum Lenkrad|Abstand zum Lenkrad|Platz für die Füße)
!(rück|schieb) mich <mod> (vom Lenkrad weg|zurück|nach hinten|weiter weg vom Lenkrad)
~mich <mod> (nach hinten|weiter vom Lenkrad weg) (rücken|schieben|bringen|setzen)
(ich möchte|ich will|ich muss|ich würde gern) <mod> (weiter hinten|weiter weg vom Lenkrad|weiter zurück) sitzen
<can> <mysitz> <bit> (nach hinten schieben|zurückfahren|nach hinten rücken)
<if> der Sitz <bit> weiter hinten wäre
(weg vom Lenkrad|weiter weg vom Lenkrad|mehr Beinfreiheit|mehr Platz für meine Beine) (bitte|)
(es ist|das ist) (so|zu|) eng (für meine Beine|hinterm Lenkrad|mit den Knien)"""),
    ("move_seat", {"direction": "up"}, "Der Sitz fährt hoch.", """
!(fahr|fahre|stell|mach|heb|dreh) <mysitz> <mod> (hoch|höher|nach oben|rauf)
~<mysitz> <mod> (hochfahren|höher stellen|nach oben fahren|höher machen|anheben)
(Sitz|Sitzhöhe|den Sitz|Sitzfläche) <bit> (höher|hoch|nach oben|rauf)
(ich sitze|ich sitz) (zu tief|viel zu tief|zu niedrig|wie im Loch|im Keller|ganz schön tief)
(ich sehe|ich seh|ich gucke) (kaum|nicht|nicht richtig|gerade so) (übers Lenkrad|über das Lenkrad|über die Motorhaube|übers Armaturenbrett)
ich kann (kaum|nicht|nicht richtig) (übers Lenkrad|über die Motorhaube|übers Armaturenbrett) (schauen|gucken|sehen)
(ich bin|ich bin halt) (zu klein|so klein), (stell|mach|fahr) den Sitz (höher|hoch)
!(heb|fahr|setz) mich <mod> (hoch|höher|nach oben|an)
(ich möchte|ich will|ich muss|ich würde gern) <mod> höher sitzen
~mich <mod> höher (setzen|bringen)
<can> <mysitz> <bit> (höher stellen|hochfahren|anheben)
<if> der Sitz <bit> höher wäre
<mod> höher sitzen
(ich brauche|ich bräuchte) (ein Kissen|ein Sitzkissen|ein Telefonbuch) (unterm Hintern|zum Draufsitzen), so tief sitze ich"""),
    ("move_seat", {"direction": "down"}, "Der Sitz fährt runter.", """
!(fahr|fahre|stell|mach|senk|lass) <mysitz> <mod> (runter|tiefer|nach unten|herunter|niedriger)
~<mysitz> <mod> (runterfahren|tiefer stellen|nach unten fahren|tiefer machen|absenken|niedriger stellen|runterlassen)
(Sitz|Sitzhöhe|den Sitz|Sitzfläche) <bit> (tiefer|runter|nach unten|niedriger)
(ich sitze|ich sitz) (zu hoch|viel zu hoch|wie auf dem Thron|wie auf einem Hochsitz|ganz schön hoch)
(ich stoße|ich stoß) (mit dem Kopf|) (oben|am Dach|an der Decke|am Himmel) an
mein Kopf (stößt oben an|hängt an der Decke|berührt das Dach|klebt am Dachhimmel)
(ich habe|ich hab) (keine|zu wenig|kaum) Kopffreiheit
(ich brauche|ich möchte|ich hätte gern) (mehr|etwas mehr) (Kopffreiheit|Platz über dem Kopf)
!(senk|setz|lass) mich <mod> (tiefer|runter|nach unten|ab)
(ich möchte|ich will|ich muss|ich würde gern) <mod> tiefer sitzen
<can> <mysitz> <bit> (tiefer stellen|runterfahren|absenken)
<if> der Sitz <bit> (tiefer|niedriger) wäre
<mod> tiefer sitzen
(meine Füße|meine Beine) (baumeln in der Luft|kommen nicht auf den Boden)"""),
] + [
    ("move_seat", {"direction": direction}, f"Ich stelle {{seat}} {say}.", f"""
!(fahr|fahre|schieb|stell|mach) {{seat}} <mod> {forms}
~{{seat}} <mod> {forms} (fahren|stellen|schieben|machen)
{{seat}} <bit> {forms}
<can> {{seat}} <bit> {forms} (fahren|stellen|machen)
<if> du {{seat}} <bit> {forms} (fährst|stellst|stellen würdest)
(könnten Sie|würden Sie) {{seat}} (bitte|) <bit> {forms} (stellen|fahren)
{{seat}} (bitte|mal|doch) <bit> {forms}""")
    for direction, say, forms in (("forward", "nach vorne", "(vor|nach vorne|nach vorn|weiter vor|weiter nach vorne)"), ("backward", "nach hinten", "(zurück|nach hinten|weiter zurück|weiter nach hinten)"),
                                  ("up", "höher", "(hoch|höher|nach oben|rauf|weiter hoch)"), ("down", "tiefer", "(tiefer|runter|nach unten|niedriger|weiter runter)"))
] + [
    ("tilt_backrest", {"direction": "forward"}, "Lehne aufrechter.", """
!(stell|stelle|mach|fahr|kipp|klapp|richte) <mylehne> <mod> (vor|nach vorne|aufrechter|steiler|gerader|hoch|senkrechter|auf)
~<mylehne> <mod> (nach vorne stellen|aufrechter stellen|steiler stellen|gerader stellen|aufrichten|hochstellen|nach vorne kippen)
(Lehne|Rückenlehne|Sitzlehne) <bit> (vor|nach vorne|aufrechter|steiler|gerader|hoch)
(ich möchte|ich will|ich muss|ich würde gern) <mod> (aufrechter|gerader|aufrecht|gerade) sitzen
(ich liege|ich lieg|ich hänge) (ja fast|zu weit hinten in der Lehne|zu flach|fast|hier halb)
(die Lehne|meine Lehne|die Rückenlehne) ist (zu flach|zu schräg|zu weit hinten|zu weit nach hinten geneigt|viel zu flach)
!(setz|richte|bring) mich <mod> (aufrechter|gerade|auf|gerader hin|in eine aufrechte Position)
<mod> aufrechter sitzen
<can> <mylehne> <bit> (aufrechter stellen|steiler stellen|nach vorne klappen)
<if> die Lehne <bit> (aufrechter|steiler|gerader) wäre
(ich lehne|ich sitze) (zu schräg|zu weit zurückgelehnt|zu zurückgelehnt|wie im Liegestuhl)
(Lehne|Rückenlehne) (gerade|aufrecht|senkrecht) (machen|stellen|)"""),
    ("tilt_backrest", {"direction": "backward"}, "Lehne flacher.", """
!(stell|stelle|mach|fahr|kipp|klapp|leg|neig) <mylehne> <mod> (zurück|nach hinten|flacher|schräger|weiter nach hinten|weiter zurück)
~<mylehne> <mod> (nach hinten stellen|zurückstellen|flacher stellen|nach hinten kippen|zurücklehnen|nach hinten neigen|zurückklappen)
(Lehne|Rückenlehne|Sitzlehne) <bit> (zurück|nach hinten|flacher|schräger|runter)
(ich möchte|ich will|ich würde gern|ich würde mich gern) (mich|) <mod> (zurücklehnen|nach hinten lehnen)
(ich sitze|ich sitz) (zu steil|zu aufrecht|zu gerade|wie auf dem Küchenstuhl|kerzengerade|wie in der Kirche|stocksteif aufrecht)
(die Lehne|meine Lehne|die Rückenlehne) ist (zu steil|zu gerade|zu weit vorne|zu aufrecht|viel zu steil)
!(lehn|kipp) mich <mod> (zurück|nach hinten)
~mich <mod> (zurücklehnen|nach hinten lehnen|entspannter hinsetzen)
<mod> (zurücklehnen|nach hinten lehnen|flacher sitzen|entspannter sitzen)
<can> <mylehne> <bit> (flacher stellen|zurückstellen|nach hinten kippen|weiter nach hinten machen)
<if> die Lehne <bit> (flacher|schräger|weiter hinten) wäre
<want> (eine flachere Lehne|die Lehne flacher|die Lehne weiter hinten|eine bequemere Neigung der Lehne)"""),
] + [
    ("tilt_backrest", {"direction": direction}, f"Ich stelle {{seat}} {say}.", f"""
!(stell|stelle|kipp|klapp|mach|fahr) {{seat}} <mod> {forms}
~{{seat}} <mod> {forms} (stellen|kippen|machen|fahren)
{{seat}} <bit> {forms}
<can> {{seat}} <bit> {forms} (stellen|machen|kippen)
<if> du {{seat}} <bit> {forms} (stellst|machst|stellen würdest)
{{seat}} (bitte|doch|mal) <bit> {forms}
(könnten Sie|würden Sie) {{seat}} (bitte|) <bit> {forms} (stellen|kippen)""")
    for direction, say, forms in (("forward", "aufrechter", "(vor|nach vorne|aufrechter|steiler|gerader|senkrechter)"),
                                  ("backward", "flacher", "(zurück|nach hinten|flacher|schräger|weiter nach hinten)"))
] + [
    ("adjust_lumbar_support", {"direction": "more"}, "Lordosenstütze stärker {seat}.", """
!(stell|stelle|mach|dreh|fahr) die <lumbar> (|{seat}) <mod> (stärker|härter|fester|weiter raus|höher|weiter vor)
~die <lumbar> (|{seat}) <mod> (stärker stellen|verstärken|härter stellen|weiter rausfahren|erhöhen|ausfahren)
(mehr|etwas mehr|ein bisschen mehr|stärkere) <lumbar> (|{seat})
(mehr|etwas mehr|ein bisschen mehr) (Halt|Stütze|Unterstützung|Druck) (im Kreuz|im Lendenbereich|im unteren Rücken|für den unteren Rücken|am unteren Rücken|für die Lendenwirbel) (|{seat})
<want> (mehr|etwas mehr|ein bisschen mehr) (Halt|Stütze|Unterstützung|Druck) (im Kreuz|im Rücken|im Lendenbereich|für den Rücken|für den unteren Rücken|an der Lendenwirbelsäule)
!(stütz|stütze|unterstütz|unterstütze) (mein Kreuz|meinen Rücken|den unteren Rücken|meine Lendenwirbel|mein Kreuz|den Lendenbereich) (mehr|stärker|besser|etwas mehr)
~(mein Kreuz|meinen Rücken|den unteren Rücken|meine Lendenwirbel) (mehr|stärker|besser) (stützen|unterstützen)
<lumbar> (|{seat}) <bit> (stärker|härter|fester|mehr|höher)
!(erhöh|erhöhe|verstärk) die <lumbar> (|{seat}) <bit>
<can> die <lumbar> (|{seat}) <bit> (stärker stellen|verstärken|rausfahren)
<if> die <lumbar> (|{seat}) <bit> (stärker|härter|fester) wäre
(mein Kreuz|mein unterer Rücken|mein Rücken) (hängt durch|hat keinen Halt|hängt in der Luft|wird nicht gestützt|braucht mehr Halt|braucht mehr Stütze)
(die Lordosenstütze|die Lendenstütze|die Rückenstütze) (|{seat}) ist (zu schwach|zu weich|zu flach|kaum zu spüren)"""),
    ("adjust_lumbar_support", {"direction": "less"}, "Lordosenstütze schwächer {seat}.", """
!(stell|stelle|mach|dreh|fahr) die <lumbar> (|{seat}) <mod> (schwächer|weicher|flacher|zurück|weiter rein|niedriger)
~die <lumbar> (|{seat}) <mod> (schwächer stellen|verringern|weicher stellen|zurückfahren|reduzieren|einfahren)
(weniger|etwas weniger|ein bisschen weniger|nicht so viel|schwächere) <lumbar> (|{seat})
(weniger|etwas weniger|nicht so viel) (Stütze|Unterstützung|Druck) (im Kreuz|im Lendenbereich|im unteren Rücken|am unteren Rücken|an den Lendenwirbeln) (|{seat})
<want> (weniger|etwas weniger|nicht so viel) (Stütze|Unterstützung|Druck) (im Kreuz|im Rücken|im Lendenbereich|am unteren Rücken|an der Lendenwirbelsäule)
!(stütz|drück|drücke) (mein Kreuz|meinen Rücken|den unteren Rücken|meine Lendenwirbel) (weniger|nicht so stark|nicht so doll)
<lumbar> (|{seat}) <bit> (schwächer|weicher|flacher|weniger|zurück)
!(reduzier|reduziere|verringer|schwäch) die <lumbar> (|{seat}) <bit>
<can> die <lumbar> (|{seat}) <bit> (schwächer stellen|verringern|reinfahren)
<if> die <lumbar> (|{seat}) <bit> (schwächer|weicher|flacher) wäre
(da drückt was|der Sitz drückt|die Lehne drückt|da drückt es|es drückt) (mir|) (ins Kreuz|im Kreuz|in den unteren Rücken|in die Lendenwirbel|in den Rücken)
(die Lordosenstütze|die Lendenstütze|die Rückenstütze) (|{seat}) (ist zu stark|ist zu hart|drückt|bohrt sich in den Rücken|drückt zu sehr)
(der Buckel|die Wölbung|diese Beule) (in der Lehne|im Rücken|im Kreuz) (ist zu stark|drückt|muss kleiner werden|stört)"""),
]
