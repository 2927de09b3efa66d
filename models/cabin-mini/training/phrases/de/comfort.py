"""German: climate. The seats are in seats.py. The notation is explained in the README."""

from .speech import off, on

ENUMS = {
    "set_air_distribution.direction": {
        "up": ["auf die Scheibe", "auf die Windschutzscheibe", "nach oben", "an die Frontscheibe", "gegen die Scheibe", "nach oben zur Scheibe", "an die Windschutzscheibe",
               "auf die Frontscheibe", "Richtung Scheibe", "zur Windschutzscheibe hin"],
        "middle": ["in die Mitte", "ins Gesicht", "auf den Oberkörper", "mittig", "auf die Mitte", "auf Brusthöhe", "auf Kopfhöhe", "Richtung Gesicht", "direkt auf mich",
                   "aufs Gesicht", "auf die Brust"],
        "down": ["auf die Füße", "nach unten", "in den Fußraum", "zu den Füßen", "an die Füße", "an die Beine", "Richtung Boden", "auf die Beine", "in Richtung Füße", "nach unten zu den Füßen"],
    },
}

VARIANTS = [
    ("set_cabin_temperature", {}, "Temperatur {temperature} Grad {zone}.", """
!<put> <thetemp> (|{zone}) auf {temperature}
~<thetemp> (|{zone}) auf {temperature} <put~>
!<put> <thetemp> auf {temperature} (|{zone})
!(mach|mache|mach uns|mach mal|mach mir) (|{zone}) {temperature}
!(mach es|mache es|mach es mal) (|{zone}) {temperature} warm
!(heiz|heize|kühl|kühle|temperier|klimatisier) (<car>|den Innenraum|) (|{zone}) auf {temperature}
~(<car>|den Innenraum) auf {temperature} (heizen|kühlen|temperieren|bringen|vorwärmen|runterkühlen|aufheizen)
!geh mit (der Temperatur|der Heizung|der Klima) (|{zone}) (hoch|runter|rauf|) auf {temperature}
!(dreh|regel|reguliere|fahr) die (Heizung|Temperatur|Klima) (|{zone}) auf {temperature} (hoch|runter|rauf|herunter|)
~die (Heizung|Temperatur|Klima) (|{zone}) auf {temperature} (hochdrehen|runterdrehen|aufdrehen|herunterregeln|hochfahren)
!(halt|halte|lass) (die Temperatur|es) (|{zone}) (bei|auf) {temperature}
!(stellen Sie|drehen Sie|machen Sie) die (Heizung|Temperatur|Klimaanlage) (|{zone}) (bitte|) auf {temperature}
<want> {temperature} (<incar>|{zone}|)
<temp> (|{zone}) (auf|bei|) {temperature}
{temperature} (|{zone}|<incar>) (bitte|reichen|wären gut|wären perfekt|wären angenehm|genügen)
{zone} {temperature}
{zone} (bitte|hätten wir gern|brauchen wir|sollen es) {temperature} (|sein)
es (soll|sollte|darf|muss) (|{zone}|<incar>) {temperature} (sein|haben|warm sein|warm werden)
<can> (|{zone}|<incar>) {temperature} (haben|einstellen|kriegen|machen)
<can> <thetemp> (|{zone}) auf {temperature} (stellen|setzen|drehen|bringen)
<if> es (|{zone}|<incar>) {temperature} (hätte|wären|warm wäre)
<if> du (|{zone}) {temperature} (einstellst|einstellen würdest|machst)
(mir|uns) (wären|würden|sind) {temperature} (lieber|am liebsten|reichen|recht|genug)
(mir ist zu warm|mir ist zu kalt|es ist zu heiß|es ist zu kalt|es ist frisch), (stell|mach|geh) auf {temperature}
(wie wäre es|wie wär's) mit {temperature} (|{zone}|<incar>)
(Wohlfühltemperatur|Solltemperatur|Zieltemperatur|Raumtemperatur) (|{zone}) {temperature}
(kannst|könntest) du (mal|bitte|) <incar> {temperature} einstellen"""),
    ("adjust_cabin_temperature", {"direction": "warmer"}, "Es wird wärmer {zone}.", """
(mir ist|uns ist|ich finde es|mir wird|mir ist's) (kalt|zu kalt|ein bisschen kalt|sehr kalt|so kalt|frisch|viel zu kalt|saukalt|arschkalt|richtig kalt)
(ich friere|wir frieren|mich friert|mich fröstelt|ich bin am Frieren|ich bin ganz durchgefroren|ich friere mir einen ab|ich fröstle)
(ich habe|ich hab|ich kriege|ich bekomme) (kalte Füße|eiskalte Füße|Gänsehaut|kalte Hände|klamme Finger|eine kalte Nase|Eisfüße)
(meine Hände|meine Füße|meine Finger|meine Zehen) (sind kalt|sind eiskalt|sind Eisklötze|frieren|frieren mir ab|sind taub vor Kälte)
(ich zittere|wir zittern|ich bibbere|mir klappern die Zähne|ich schlottere) (vor Kälte|schon|)
(es ist|es ist ja|das ist|ist das) (kalt|zu kalt|eiskalt|frisch|sehr kalt|saukalt|schweinekalt|arschkalt|lausig kalt|ungemütlich kalt|frostig) <incar>
{zone} (ist es|ist's|wird es) (zu kalt|kalt|eiskalt|ein bisschen frisch|zu frisch)
(die Kinder|die Kleinen|die Fahrgäste|die Leute) frieren
(hier drin|im Auto) ist es (wie im Kühlschrank|wie am Nordpol|kalt wie in Sibirien|wie in der Gefriertruhe)
(das ist ja ein Eiskeller|wir sitzen hier im Kühlschrank|das ist der reinste Kühlschrank|brrr|brr, ist das kalt|Mann, ist das kalt)
!(mach es|mache es|mach es uns|mach es mir|mach es mal) (|{zone}) <mod> wärmer
~es (|{zone}) <mod> (wärmer machen|wärmer stellen|wärmer haben)
!(dreh|dreh mal|fahr) die (Heizung|Temperatur|Wärme) (|{zone}) <mod> (hoch|auf|höher|rauf|nach oben)
~die (Heizung|Temperatur|Wärme) (|{zone}) <mod> (hochdrehen|erhöhen|höher stellen|aufdrehen|raufdrehen|hochfahren)
<mod> (wärmer|mehr Wärme|mehr Heizung) (|{zone})
!(erhöh|erhöhe) die (Temperatur|Innentemperatur|Heizleistung) (|{zone}) <bit>
!(heiz|heize) (mal|) (|{zone}) (ein|ordentlich ein|etwas mehr|ein bisschen mehr|kräftiger|stärker)
~(|{zone}) (einheizen|etwas mehr heizen|ordentlich einheizen|stärker heizen)
<can> (|{zone}) (es <bit> wärmer haben|die Heizung hochdrehen|die Heizung aufdrehen|etwas mehr heizen)
<if> es (|{zone}) <mod> wärmer (wäre|würde)
<if> du die (Heizung|Temperatur) (|{zone}) <bit> (hochdrehst|aufdrehst|raufdrehst|höher stellst)
(ich hätte|wir hätten|ich möchte|wir wollen|ich mag) es (gern|gerne) (|{zone}) <mod> wärmer
(es könnte|es dürfte|es darf) (|{zone}) (ruhig|schon|) <mod> wärmer sein
(geht das|geht es|ging das) (|{zone}) (auch|nicht|vielleicht|) <bit> wärmer
(das ist|die Heizung ist|es ist) (|{zone}) (nicht warm genug|zu schwach geheizt|noch nicht warm|immer noch kalt)
(Heizung|Temperatur) (|{zone}) (hoch|höher|rauf|rauf damit|nach oben)
<want> (|{zone}) (mehr Wärme|etwas mehr Wärme|es wärmer|mehr Hitze)
(könnten Sie|würden Sie) (bitte|) die Heizung (|{zone}) (höher stellen|aufdrehen|etwas hochdrehen)"""),
    ("adjust_cabin_temperature", {"direction": "colder"}, "Es wird kühler {zone}.", """
(mir ist|uns ist|ich finde es|mir wird|mir ist's) (heiß|zu heiß|zu warm|sehr warm|so warm|viel zu warm|richtig heiß|total heiß|ganz schön warm)
(ich schwitze|wir schwitzen|ich schmelze|wir zerfließen|ich gehe ein vor Hitze|ich komme um vor Hitze|ich vergehe vor Hitze|ich koche gleich|ich bin am Schwitzen|ich bin ganz verschwitzt)
(mir läuft|uns läuft) (der Schweiß|die Suppe|das Wasser) (runter|übers Gesicht|von der Stirn|den Rücken runter)
(es ist|es ist ja|das ist|ist das) (heiß|zu heiß|zu warm|viel zu warm|sehr heiß|brütend heiß|bullenheiß|kochend heiß|überheizt|total überhitzt|affenheiß) <incar>
{zone} (ist es|ist's|wird es) (zu warm|zu heiß|ganz schön heiß|ein bisschen zu warm)
(die Kinder|die Kleinen|die Fahrgäste|die Leute) (schwitzen|zerfließen)
(hier drin|im Auto) ist es (wie in der Sauna|wie im Backofen|wie in den Tropen|wie im Brutkasten|wie im Gewächshaus)
(das ist ja eine Sauna|das ist der reinste Backofen|puh, ist das heiß|Mann, ist das heiß|was für eine Hitze|diese Hitze hält ja keiner aus|boah, ist das warm)
!(mach es|mache es|mach es uns|mach es mir|mach es mal) (|{zone}) <mod> (kälter|kühler|frischer)
~es (|{zone}) <mod> (kälter|kühler) (machen|stellen|haben)
!(dreh|dreh mal|fahr) die (Heizung|Temperatur|Wärme) (|{zone}) <mod> (runter|herunter|niedriger|zurück|nach unten)
~die (Heizung|Temperatur|Wärme) (|{zone}) <mod> (runterdrehen|senken|niedriger stellen|herunterdrehen|zurückdrehen|drosseln|absenken)
<mod> (kälter|kühler|weniger Wärme|weniger Heizung) (|{zone})
!(senk|senke|reduzier|reduziere|drossel) die (Temperatur|Innentemperatur|Heizung) (|{zone}) <bit>
!(kühl|kühle) (mal|) (|{zone}) (den Innenraum runter|mehr|etwas mehr|ein bisschen mehr|ein wenig ab|stärker)
~(|{zone}) (den Innenraum abkühlen|stärker kühlen|etwas mehr kühlen|ein bisschen runterkühlen)
!heiz (|{zone}) (nicht so stark|weniger|etwas weniger|nicht so doll)
<can> (|{zone}) (es <bit> kühler haben|die Heizung runterdrehen|die Temperatur senken|etwas weniger heizen)
<if> es (|{zone}) <mod> (kühler|kälter) (wäre|würde)
<if> du die (Heizung|Temperatur) (|{zone}) <bit> (runterdrehst|zurückdrehst|niedriger stellst)
(ich hätte|wir hätten|ich möchte|wir wollen|ich mag) es (gern|gerne) (|{zone}) <mod> (kühler|kälter)
(es könnte|es dürfte|es darf) (|{zone}) (ruhig|schon|) <mod> kühler sein
(geht das|geht es|ging das) (|{zone}) (auch|nicht|vielleicht|) <bit> (kühler|kälter)
(es wird|es ist) (|{zone}) (nicht kühl genug|immer noch zu warm|noch viel zu heiß|unerträglich heiß)
(Heizung|Temperatur) (|{zone}) (runter|niedriger|runter damit|nach unten|herunter)
<want> (eine Abkühlung|etwas Abkühlung|es kühler|es nicht so warm)
(könnten Sie|würden Sie) (bitte|) die Heizung (|{zone}) (niedriger stellen|runterdrehen|etwas zurückdrehen)"""),
    ("adjust_cabin_temperature", {"direction": "warmer"}, "{degrees} Grad wärmer {zone}.", """
!(mach es|mache es|mach es mal) (|{zone}) (um|) {degrees} wärmer
~es (|{zone}) (um|) {degrees} wärmer machen
!(erhöh|erhöhe) die Temperatur (|{zone}) um {degrees}
!(dreh|stell|fahr) die (Temperatur|Heizung) (|{zone}) um {degrees} (hoch|rauf|höher|nach oben)
~die (Temperatur|Heizung) (|{zone}) um {degrees} (erhöhen|hochdrehen|raufdrehen|anheben|höher stellen)
{degrees} (wärmer|mehr|höher|rauf) (|{zone}) bitte
{zone} {degrees} (wärmer|mehr|höher)
(Heizung|Temperatur) (|{zone}) {degrees} (rauf|höher|hoch|wärmer)
<can> es (|{zone}) {degrees} wärmer (haben|machen)
<if> es (|{zone}) {degrees} wärmer (wäre|würde)
(ich hätte|wir hätten) es gern (|{zone}) {degrees} wärmer
!geh (|{zone}) (mit der Temperatur|mit der Heizung) {degrees} (rauf|hoch|nach oben)
(es darf|es könnte) (|{zone}) (ruhig|) {degrees} wärmer sein"""),
    ("adjust_cabin_temperature", {"direction": "colder"}, "{degrees} Grad kühler {zone}.", """
!(mach es|mache es|mach es mal) (|{zone}) (um|) {degrees} (kälter|kühler)
~es (|{zone}) (um|) {degrees} (kälter|kühler) machen
!(senk|senke|reduzier) die Temperatur (|{zone}) um {degrees}
!(dreh|stell|fahr) die (Temperatur|Heizung) (|{zone}) um {degrees} (runter|herunter|niedriger|nach unten)
~die (Temperatur|Heizung) (|{zone}) um {degrees} (senken|runterdrehen|absenken|verringern|niedriger stellen)
{degrees} (kälter|kühler|weniger|runter|niedriger) (|{zone}) bitte
{zone} {degrees} (kälter|kühler|weniger)
(Heizung|Temperatur) (|{zone}) {degrees} (runter|niedriger|kühler)
<can> es (|{zone}) {degrees} (kühler|kälter) (haben|machen)
<if> es (|{zone}) {degrees} (kühler|kälter) (wäre|würde)
(ich hätte|wir hätten) es gern (|{zone}) {degrees} (kühler|kälter)
!geh (|{zone}) (mit der Temperatur|mit der Heizung) {degrees} (runter|nach unten|herunter)
(es darf|es könnte) (|{zone}) (ruhig|) {degrees} kühler sein"""),
] + [
    ("adjust_cabin_temperature", {"direction": to, "degrees": value}, f"{said} {word} {{zone}}.", f"""
!(mach es|mache es|mach es mal) (|{{zone}}) {forms} {words}
~es (|{{zone}}) {forms} {words} machen
{forms} {words} (|{{zone}})
(|{{zone}}) {forms} {words} (bitte|wäre gut|reicht schon)
!dreh die (Heizung|Temperatur) (|{{zone}}) um {forms} {turn}
<if> es (|{{zone}}) {forms} {words} wäre""")
    for value, said, forms in ((0.5, "Ein halbes Grad", "(ein halbes Grad|ein halbes Grädchen|nen halben Grad)"), (1, "Ein Grad", "(ein Grad|einen Grad|ein Grädchen|1 Grad)"),
                               (1.5, "Anderthalb Grad", "(anderthalb Grad|eineinhalb Grad)"))
    for to, word, words, turn in (("warmer", "wärmer", "(wärmer|höher|mehr)", "(hoch|rauf|höher|nach oben)"),
                                  ("colder", "kühler", "(kühler|kälter|weniger)", "(runter|herunter|niedriger|nach unten)"))
] + [
    ("set_fan_speed", {}, "Lüftung Stufe {level} {zone}.", """
!<put> <thefan> (|{zone}) <level> {level}
~<thefan> (|{zone}) <level> {level} <put~>
!<put> <thefan> <level> {level} (|{zone})
<fan> (|{zone}) (auf|Stufe|auf Stufe|) {level}
<want> <thefan> (|{zone}) <level> {level}
Gebläsestufe (|{zone}) {level}
(Lüfterstufe|Lüftungsstufe|Gebläsestärke) (|{zone}) {level}
!(dreh|fahr|schalt) <thefan> (|{zone}) (hoch|runter|rauf|) <level> {level}
~<thefan> (|{zone}) <level> {level} (hochdrehen|runterdrehen|schalten|laufen lassen)
<can> <thefan> (|{zone}) <level> {level} (stellen|drehen|haben)
<if> du <thefan> (|{zone}) <level> {level} (stellst|drehst|stellen würdest)
!(blas|lass die Luft) (|{zone}) (auf|mit) Stufe {level} (|blasen)
{zone} (Gebläse|Lüftung|Lüfter) (auf|Stufe) {level}
(Luft|Wind) (|{zone}) auf Stufe {level}"""),
    ("set_fan_speed", {"level": 3}, "Lüftung an {zone}.", on("das", "(Gebläse|Lüftungsgebläse)", " (|{zone})") + "\n" + on("die", "(Lüftung|Belüftung)", " (|{zone})") + """
<can> (|{zone}) (das Gebläse|den Lüfter|die Lüftung|den Ventilator) (anhaben|laufen lassen|anmachen)
!(schalt|mach) den (Lüfter|Ventilator) (|{zone}) an
~den (Lüfter|Ventilator) (|{zone}) (anmachen|einschalten|anwerfen)
<fan> (|{zone}) auf (mittlere Stufe|mittel|Mittelstufe)
!<put> <thefan> (|{zone}) auf (mittlere Stufe|mittel|halbe Kraft)
es (kommt|weht) (gar keine|überhaupt keine|keine) Luft aus den (Düsen|Lüftungsschlitzen|Lüftern)"""),
    ("set_fan_speed", {"level": 0}, "Lüftung aus {zone}.", off("das", "(Gebläse|Lüftungsgebläse)", " (|{zone})") + "\n" + off("die", "(Lüftung|Belüftung)", " (|{zone})") + """
!(schalt|mach|stell) den (Lüfter|Ventilator) (|{zone}) (aus|ab)
~den (Lüfter|Ventilator) (|{zone}) (ausmachen|abschalten|abstellen|ausschalten)
<fan> (|{zone}) (stopp|auf null|auf Null|ganz aus|komplett aus)
!(lass|mach) das (Gebläse|Pusten|Blasen) (sein|aus)
!hör auf (zu pusten|zu blasen|mit dem Gepuste|mit dem Gebläse)
(das Gepuste|dieses Gebläse|der ständige Wind|das Gebrumme vom Gebläse) (nervt|stört mich|muss aufhören), mach (es|das Gebläse|die Lüftung) aus"""),
    ("set_fan_speed", {"level": 7}, "Lüftung auf Maximum {zone}.", """
!<put> <thefan> (|{zone}) <max>
~<thefan> (|{zone}) (voll aufdrehen|auf Maximum stellen|ganz aufdrehen|bis zum Anschlag aufdrehen|auf volle Pulle drehen)
<fan> (|{zone}) (<max>|volle Pulle|maximal|volle Kanne|voll|volle Power|volles Rohr)
!(dreh|dreh mal) <thefan> (|{zone}) (voll|ganz|bis zum Anschlag|komplett) (auf|hoch)
(volles|maximales|volle Pulle|volle Kanne) Gebläse (|{zone})
(volle|maximale) Lüftung (|{zone})
!(gib|blas) (|{zone}) (volle Pulle Luft|volle Luft|volles Rohr Luft|mit voller Kraft)
<want> <thefan> (|{zone}) (<max>|voll aufgedreht)
<can> <thefan> (|{zone}) (voll aufdrehen|<max> stellen)
!(hau|knall|jag) <thefan> (|{zone}) voll (rein|hoch)
<if> du <thefan> (|{zone}) voll (aufdrehst|aufdrehen würdest)
(so viel Luft wie möglich|so viel Wind wie's geht|alles, was das Gebläse hergibt) (|{zone})"""),
    ("set_fan_speed", {"level": 1}, "Lüftung Stufe 1 {zone}.", """
!<put> <thefan> (|{zone}) <min>
~<thefan> (|{zone}) <min> (stellen|drehen|setzen|runterdrehen)
<fan> (|{zone}) (<min>|minimal|ganz schwach|ganz leise|niedrig)
!(dreh|fahr) <thefan> (|{zone}) (ganz runter|bis auf die kleinste Stufe runter|aufs Minimum runter)
<want> <thefan> (|{zone}) nur (<min>|ganz schwach)
<can> <thefan> (|{zone}) <min> (stellen|drehen|laufen lassen)
(kleinste|niedrigste|schwächste) (Gebläsestufe|Lüfterstufe) (|{zone})
!lass <thefan> (|{zone}) nur (ganz leicht|ganz schwach|auf kleinster Stufe) laufen
<if> du <thefan> (|{zone}) <min> (stellst|stellen würdest)"""),
    ("adjust_fan_speed", {"direction": "up"}, "Mehr Luft {zone}.", """
!(dreh|stell|mach|dreh mal) <thefan> (|{zone}) <mod> (höher|stärker|hoch|rauf)
~<thefan> (|{zone}) <mod> (höher stellen|stärker stellen|hochdrehen|aufdrehen|verstärken|raufdrehen)
(mehr|etwas mehr|ein bisschen mehr|noch mehr|deutlich mehr|stärkere) (Luft|Lüftung|Gebläse|Wind|Luftzufuhr) (|{zone})
<want> (|{zone}) (mehr|etwas mehr|ein bisschen mehr|noch mehr) (Luft|Wind|Luftzug|Gebläse|Puste)
!(gib|gib uns|gib mir) (|{zone}) (mehr|etwas mehr|ein bisschen mehr) (Luft|Wind|Gebläse)
!(blas|pust|puste|lüfte) (|{zone}) (mal|) (stärker|kräftiger|fester|mehr)
~(|{zone}) (stärker blasen|kräftiger pusten|mehr pusten|stärker lüften)
<fan> (|{zone}) (<bit> (stärker|höher|hoch|rauf)|eine Stufe höher|eine Stufe rauf)
!(erhöh|erhöhe|verstärk) (|{zone}) (die Lüftung|die Gebläsestufe|die Lüfterstufe|den Luftstrom) <bit>
<can> (|{zone}) (mehr Luft|etwas mehr Luft|mehr Wind|ein bisschen mehr Gebläse) (haben|kriegen|bekommen)
<if> (|{zone}) (mehr Luft|etwas mehr Luft|mehr Wind) (käme|kommen würde|rauskäme)
(da kommt|es kommt|hier kommt) (|{zone}) (kaum|zu wenig|fast keine|nur wenig) (Luft|Wind) (raus|an|aus der Lüftung|aus den Düsen|)
(das Gebläse|die Lüftung|der Lüfter) (|{zone}) ist (zu schwach|zu lasch|zu niedrig|nicht stark genug)
{zone} (kommt nichts an|kommt zu wenig Luft an|zieht es kaum), mehr Luft
!geh (|{zone}) (mit dem Gebläse|mit der Lüftung|mit dem Lüfter) (höher|eine Stufe rauf|hoch)
(könnte|dürfte) (|{zone}) (ruhig|) mehr (Luft|Wind) kommen
(eine Gebläsestufe|eine Lüfterstufe) (mehr|höher|rauf) (|{zone})"""),
    ("adjust_fan_speed", {"direction": "down"}, "Weniger Luft {zone}.", """
!(dreh|stell|mach|dreh mal) <thefan> (|{zone}) <mod> (niedriger|schwächer|runter|leiser|herunter)
~<thefan> (|{zone}) <mod> (niedriger stellen|schwächer stellen|runterdrehen|herunterdrehen|drosseln|zurückdrehen|leiser stellen)
(weniger|etwas weniger|ein bisschen weniger|nicht so viel|viel weniger) (Luft|Lüftung|Gebläse|Wind|Luftzufuhr) (|{zone})
<want> (|{zone}) (weniger|etwas weniger|ein bisschen weniger|nicht so viel) (Luft|Wind|Luftzug|Gebläse)
!(gib|gib uns|gib mir) (|{zone}) (weniger|etwas weniger|nicht so viel) (Luft|Wind|Gebläse)
!(blas|pust|puste|lüfte) (|{zone}) (mal|) (schwächer|nicht so stark|weniger|nicht so doll)
~(|{zone}) (schwächer blasen|weniger pusten|nicht so stark blasen)
<fan> (|{zone}) (<bit> (schwächer|niedriger|runter|leiser)|eine Stufe runter|eine Stufe niedriger)
!(reduzier|reduziere|verringer|drossel) (|{zone}) (die Lüftung|die Gebläsestufe|die Lüfterstufe|den Luftstrom) <bit>
<can> (|{zone}) (weniger Luft|etwas weniger Wind|nicht so viel Luft) (haben|kriegen|bekommen)
<if> (|{zone}) (weniger Luft|nicht so viel Luft|weniger Wind) (käme|kommen würde|rauskäme)
(das Gebläse|die Lüftung|der Lüfter) (|{zone}) ist (zu stark|zu laut|so laut|viel zu stark|zu heftig|zu hoch)
(es zieht|das zieht|hier zieht es) (|{zone}) (so|zu stark|ganz schön|wie Hechtsuppe|)
(es bläst|das bläst|es pustet) (|{zone}) (mir zu stark|zu heftig|wie ein Orkan|viel zu stark|zu doll)
(ich verstehe|man versteht) (bei dem Gebläse|vor lauter Lüftung) (nichts mehr|ja kein Wort)
(mir fliegen die Haare weg|mir trocknen die Augen aus), (weniger Luft|nicht so viel Wind|die Lüftung runter)
!geh (|{zone}) (mit dem Gebläse|mit der Lüftung|mit dem Lüfter) (runter|eine Stufe runter|zurück)
(eine Gebläsestufe|eine Lüfterstufe) (weniger|niedriger|runter) (|{zone})"""),
    ("set_air_distribution", {}, "Luft {direction}.", """
!(lenk|lenke|leite|richte|stell|stelle|mach|verteil) die (Luft|Lüftung|Düsen|Luftdüsen|Lüftungsdüsen|Luftverteilung) {direction}
~die (Luft|Lüftung|Düsen|Luftdüsen|Luftverteilung) {direction} (lenken|leiten|richten|stellen)
!(blas|blase|pust|puste) (die Luft|) {direction}
~(die Luft|) {direction} (blasen|pusten)
!lass die (Luft|Heizung|Lüftung) {direction} (blasen|strömen|pusten|gehen)
(Luft|Lüftung|Luftverteilung|Luftstrom|Gebläse|Düsen) {direction}
<want> die (Luft|Lüftung|warme Luft|kalte Luft) {direction}
die (Luft|Lüftung) (soll|sollte|muss) {direction} (gehen|kommen|blasen|strömen)
<can> die (Luft|Lüftung|Luftverteilung) {direction} (lenken|stellen|richten)
<if> die Luft {direction} (käme|gehen würde|ginge)
<if> du die Luft {direction} (lenkst|leitest|blasen würdest)
{direction} (mit der Luft|blasen|pusten|lüften)
(die ganze Luft|die warme Luft|die kühle Luft|den Wind) {direction} bitte
(stellen Sie|lenken Sie|richten Sie) (bitte|) die (Luft|Lüftung) {direction}"""),
    ("set_air_distribution", {"direction": "down"}, "Luft auf die Füße.", """
(warme|mehr warme|etwas warme) Luft (für|an) die (Füße|Beine|Zehen)
(ich habe|ich hab) (kalte Füße|Eisfüße), (die Luft|Lüftung|blas die Luft|mach die Luft) (nach unten|auf die Füße)
!(wärm|föhn) (mir|uns) die (Füße|Beine) mit (der Luft|dem Gebläse|der Lüftung)
!(blas|pust) mir nicht (ins Gesicht|in die Augen|auf die Scheibe), sondern (nach unten|auf die Füße)
(Fußraum|Fußraumdüsen|Fußdüsen|Fußraumheizung) (an|bitte|öffnen)
(meine Füße|meine Beine) (brauchen|könnten) (warme Luft|Luft|etwas Luft) (|gebrauchen)"""),
    ("set_air_distribution", {"direction": "up"}, "Luft auf die Scheibe.", """
(Luft|Gebläse|Lüftung) (auf Scheibe|Scheibe|hoch zur Scheibe)
!(blas|pust) mir nicht (ins Gesicht|auf die Füße|auf die Beine), sondern (nach oben|auf die Scheibe|an die Windschutzscheibe)
(obere Düsen|Scheibendüsen|Defrosterdüsen|die Düsen an der Scheibe) (an|bitte|öffnen)
die Luft (soll|muss) (hoch|nach oben|oben raus|an der Scheibe hoch)
!(stell|schalt) die (Luftverteilung|Lüftung) auf (Scheibe|oben|Windschutzscheibe)"""),
    ("set_air_distribution", {"direction": "middle"}, "Luft in die Mitte.", """
(mittlere Düsen|die Düsen in der Mitte|Mitteldüsen|Gesichtsdüsen) (an|bitte|öffnen)
(ich möchte|ich will|ich hätte gern|ich brauche) (die Luft|den Wind|frischen Wind|einen Luftzug) im Gesicht
!(stell|schalt) die (Luftverteilung|Lüftung) auf (Mitte|Gesicht|mittlere Düsen)
!(blas|pust) mir (ins Gesicht|ruhig ins Gesicht|um die Nase|auf die Nase)
!(blas|pust) nicht (auf die Füße|auf die Scheibe|nach unten), sondern (ins Gesicht|in die Mitte)"""),
    ("set_air_conditioning", {"on": True}, "Klimaanlage an.", on("die", "<ac>") + """
!(schalt|mach) die (Klima|Klimaanlage|Kühlung) (wieder|endlich|mal schnell|sofort) an
(ohne|so ganz ohne) (Klima|Klimaanlage) (hält man es nicht aus|geht es nicht|ist es nicht auszuhalten)
(kühle|kalte|klimatisierte) Luft (bitte|wäre schön|wäre jetzt gut)
<want> (kühle|kalte|gekühlte|klimatisierte) Luft
(warum|wieso) ist die (Klima|Klimaanlage) (denn|eigentlich|) (aus|nicht an)
(läuft|geht) die (Klima|Klimaanlage) nicht, (mach|schalt) sie (an|ein)
!(lass|lassen Sie) die (Klima|Klimaanlage) (laufen|anspringen|arbeiten)
bei (der Hitze|dem Wetter|den Temperaturen) (brauchen wir|muss) die Klimaanlage (|an)"""),
    ("set_air_conditioning", {"on": False}, "Klimaanlage aus.", off("die", "<ac>") + """
!(schalt|mach) die (Klima|Klimaanlage|Kühlung) (sofort|endlich|erstmal|mal) aus
(die Klima|die Klimaanlage) (frisst|verbraucht|zieht|kostet) (zu viel|nur) (Strom|Reichweite|Energie|Akku)
(von der|bei der) (Klima|Klimaanlage) (kriege ich Kopfweh|bekomme ich einen steifen Nacken|werde ich krank|kriege ich Schnupfen)
!(lass|fahr) (die Klimaanlage aus|die Klima aus|ohne Klimaanlage|ohne Klima)
keine (Klima|Klimaanlage|Kühlung) (mehr|bitte|nötig|jetzt)
(die Klima|die Klimaanlage) (muss|soll|kann|darf) (jetzt|wieder|) (aus|aus sein|ausgehen)"""),
    ("set_air_recirculation", {"on": True}, "Umluft an.", on("die", "<recirc>") + """
(es stinkt|es riecht|es müffelt|es mieft|das stinkt) (draußen|von draußen|da draußen|vor uns) (so|nach Gülle|nach Abgasen|nach Mist|ekelhaft|furchtbar|)
(hier|draußen|auf dem Feld) (stinkt's|stinkt es|riecht es|müffelt es) nach (Gülle|Mist|Kuh|Diesel|Abgasen|Jauche|Kläranlage|Landluft)
!auf <recirc> (umschalten|schalten|stellen|gehen|umstellen)
!(schalt|stell|geh|wechsel) auf <recirc> (|um)
~auf <recirc> (umschalten|stellen|umstellen|gehen)
!(sperr|lass|halt) (den Gestank|die Abgase|den Mief|die Außenluft|den Smog|den Rauch) (aus|draußen)
~(den Gestank|die Abgase|die Außenluft|den Mief) (draußen lassen|aussperren|draußen halten)
!lass (keine Luft|keine Abgase|keinen Gestank|keinen Rauch|den Gestank nicht|die Abgase nicht) (rein|herein|ins Auto)
!(mach|schließ) (die Frischluftzufuhr|die Außenluft|die Lüftungsklappe|die Außenluftklappe) (zu|dicht)
(der LKW|der Laster|der Bus|der Trecker|der Diesel) (vor uns|da vorne|vor mir) (stinkt|qualmt|rußt|pustet uns die Abgase rein)
(wir fahren|gleich kommt|wir kommen) (in den Tunnel|durch den Tunnel|ein Tunnel), (Umluft|Umluft an|schalt auf Umluft)
(die Abgase|der Gestank|der Qualm|der Güllegeruch|der Rauch) (kommt|kommen|zieht|ziehen) (hier|ins Auto|zu uns) rein
(Luft|Innenraumluft) (nur|) (umwälzen|im Kreis führen|zirkulieren lassen)
(Pollen|Heuschnupfen|Allergie), (Umluft|mach Umluft|bitte Umluft)"""),
    ("set_air_recirculation", {"on": False}, "Umluft aus.", off("die", "<recirc>") + """
(ich brauche|ich will|ich möchte|wir brauchen|ich hätte gern|wir wollen) (frische Luft|Frischluft|Luft von draußen|Außenluft|Sauerstoff)
!(lass|lasst|lass mal|lass uns) (frische Luft|Frischluft|Luft von draußen|Außenluft) (rein|herein|ins Auto|in den Innenraum)
~(frische Luft|Frischluft|Außenluft) (reinlassen|hereinlassen|zuführen)
!(schalt|stell|geh|wechsel) (wieder|) auf (Frischluft|Außenluft) (|um)
~auf (Frischluft|Außenluft) (umschalten|stellen|umstellen)
(Frischluft|Außenluft|frische Luft) (an|ein|bitte|rein)
(die Luft ist|die Luft wird) (hier drin|im Auto|) (verbraucht|abgestanden|zum Schneiden|muffig)
(der Gestank|der Geruch|der Tunnel|der LKW|der Mief) ist (weg|vorbei|vorüber), (Umluft aus|mach die Umluft aus|frische Luft rein)
(draußen|jetzt) (riecht es wieder gut|stinkt es nicht mehr|ist die Luft wieder sauber)
(im Auto|hier drin|hier) (ist dicke Luft|müffelt es, frische Luft|fehlt Sauerstoff|ist kein Sauerstoff mehr)
!(mach|öffne) (die Frischluftzufuhr|die Außenluftklappe|die Frischluft) (auf|an)
~mit Frischluft (fahren|lüften)"""),
    ("set_defrost", {"window": "front", "on": True}, "Frontscheibe wird frei.", on("die", "(Frontscheibenheizung|Heizung der <frontglass>|Windschutzscheibenheizung|Scheibenheizung vorne|Defrosterfunktion vorne|Frontscheibenbelüftung)") + """
!(enteise|entfroste|heize|enteis|beheiz|beheize|trockne|tau) die <frontglass> (|mal|auf|schnell)
~die <frontglass> (enteisen|entfrosten|heizen|freimachen|beheizen|abtauen|auftauen|freiblasen|trocknen|freipusten)
die <frontglass> (ist beschlagen|ist vereist|ist zugefroren|beschlägt|läuft an|ist angelaufen|ist voller Eis|ist ganz beschlagen|friert zu|ist milchig|ist innen nass)
(die Scheiben|alle Scheiben) (beschlagen|sind beschlagen|laufen an|sind total beschlagen)
!(mach|mache) die <frontglass> (frei|eisfrei|beschlagfrei|wieder frei|wieder klar)
!(blas|pust) die <frontglass> (frei|trocken|ab)
(ich sehe|man sieht|ich seh) (vorne|durch die Scheibe|durch die Frontscheibe) (nichts mehr|gar nichts), (alles beschlagen|die ist beschlagen|alles vereist)
(vorne|vorn) (ist alles|ist die Scheibe) (beschlagen|vereist|zugefroren|angelaufen)
(da ist|ich hab|wir haben) (Eis|Raureif|Frost|Beschlag) auf der <frontglass>
(Defrost|Defroster|Enteisung|Enteiser|Entfroster) (vorne|vorn|) (an|ein|bitte)
!(schalt|mach|stell|aktivier) (den Defroster|den Entfroster) (vorne|) an
~den Defroster (vorne|für die Windschutzscheibe|) (einschalten|anmachen|aktivieren)
<can> die <frontglass> (enteisen|freimachen|abtauen|freiblasen|vom Beschlag befreien)
<if> du die <frontglass> (freimachst|enteist|freiblasen würdest)
(Scheibe|Frontscheibe|Windschutzscheibe) (freimachen|enteisen|frei|heizen|abtauen|klar machen)
(keine Lust zu kratzen|ich will nicht kratzen|ich hab keinen Eiskratzer), (enteis|tau) die Scheibe (|ab|auf)"""),
    ("set_defrost", {"window": "front", "on": False}, "Frontscheibenheizung aus.", off("die", "(Frontscheibenheizung|Heizung der <frontglass>|Windschutzscheibenheizung|Scheibenheizung vorne|Scheibenheizung)") + """
!(schalt|mach|stell) (den Defroster|den Entfroster) (vorne|) (aus|ab)
~(den Defroster|den Entfroster) (vorne|) (ausschalten|ausmachen|abstellen)
(Defrost|Defroster|Enteisung) (vorne|vorn|) (aus|stopp|beenden)
die <frontglass> ist (wieder frei|jetzt frei|frei|eisfrei|abgetaut|nicht mehr beschlagen|wieder klar)
(vorne|vorn) ist (alles|die Scheibe) (frei|wieder frei|eisfrei|klar)
!hör auf die <frontglass> zu (heizen|enteisen|beheizen)
die <frontglass> (muss|braucht) nicht mehr (beheizt werden|enteist werden)"""),
    ("set_defrost", {"window": "rear", "on": True}, "Heckscheibe wird frei.", on("die", "(Heckscheibenheizung|Heizung der <rearglass>|Scheibenheizung hinten|Heckheizung der Scheibe|heizbare Heckscheibe|Heckscheibenbeheizung)") + """
!(enteise|entfroste|heize|enteis|beheiz|trockne|tau) die <rearglass> (|mal|auf|schnell)
~die <rearglass> (enteisen|entfrosten|heizen|freimachen|beheizen|abtauen|auftauen|trocknen)
die <rearglass> (ist beschlagen|ist vereist|ist zugefroren|beschlägt|läuft an|ist angelaufen|ist voller Eis|ist ganz beschlagen|friert zu)
!(mach|mache) die <rearglass> (frei|eisfrei|beschlagfrei|wieder frei|wieder klar)
(ich sehe|man sieht|ich seh) (hinten|nach hinten|im Rückspiegel|durch die Heckscheibe) (nichts|nichts mehr|gar nichts|fast nichts), (alles beschlagen|die ist beschlagen|die Scheibe ist vereist)
(hinten) (ist alles|ist die Scheibe) (beschlagen|vereist|zugefroren|angelaufen)
(nach hinten|hinten raus|hinter mir) (sehe ich nichts mehr|sieht man nichts|ist null Sicht|kann ich nichts sehen)
(Defrost|Defroster|Enteisung|Entfroster) (hinten|für die Heckscheibe) (an|ein|bitte)
!(schalt|mach|stell|aktivier) den (Defroster|Entfroster) (hinten|für die Heckscheibe) an
<can> die <rearglass> (enteisen|freimachen|abtauen|beheizen)
<if> du die <rearglass> (freimachst|enteist|beheizen würdest)
(Heckscheibe|Scheibe hinten|Rückscheibe) (freimachen|enteisen|frei|heizen|abtauen)
(da ist|ich hab|wir haben) (Eis|Raureif|Frost|Beschlag) auf der <rearglass>"""),
    ("set_defrost", {"window": "rear", "on": False}, "Heckscheibenheizung aus.", off("die", "(Heckscheibenheizung|Heizung der <rearglass>|Scheibenheizung hinten|heizbare Heckscheibe)") + """
!(schalt|mach|stell) den (Defroster|Entfroster) (hinten|für die Heckscheibe) (aus|ab)
(Defrost|Defroster|Enteisung) (hinten|für die Heckscheibe) (aus|stopp|beenden)
die <rearglass> ist (wieder frei|jetzt frei|frei|eisfrei|abgetaut|nicht mehr beschlagen|wieder klar)
hinten ist (alles|die Scheibe) (frei|wieder frei|eisfrei|klar)
!hör auf die <rearglass> zu (heizen|enteisen|beheizen)
(nach hinten|hinten) sehe ich (wieder alles|wieder gut|jetzt was), die Heizung (der|an der) Scheibe kann aus"""),
]
