"""German: climate as people ask for it every day. The notation is explained in the README."""

VARIANTS = [
    ("set_cabin_temperature", {}, "Temperatur {temperature} Grad {zone}.", """
!(sorg|sorge) (mal|bitte|) dafür, dass (|{zone}) {temperature} (herrschen|sind|erreicht werden)
!(pendel|pegel) (dich|die Heizung|die Klima) (|{zone}) (bei|auf) {temperature} ein
!(programmier|programmiere|tipp) (mal|bitte|) (|{zone}) {temperature} (ein|rein)
am wohlsten (fühle ich mich|fühl ich mich|fühlen wir uns) (halt|nun mal|eigentlich|) bei {temperature}
zu Hause (habe ich|haben wir) (immer|auch|stets) {temperature}, (so hätte ich's|genauso will ich es|das hätte ich) hier (bitte auch|auch gern)
der Kleine (schläft|pennt) sonst nicht ein, (mach {temperature} hier drin|stell {temperature} ein|wir brauchen {temperature})
(meine Oma fährt mit|wir haben ein Baby dabei|ich bin erkältet), da (sollten es|müssen es) (schon|mindestens|) {temperature} sein
{temperature}, (keinen Strich mehr|nicht mehr und nicht weniger|Punkt|wie immer)
(bei|mit) {temperature} (|{zone}) (wäre ich glücklich|bin ich zufrieden|ist die Welt in Ordnung|kann ich leben)
Thermostat {temperature} (|{zone})
Klima {zone} (|bitte) {temperature}
wir (einigen uns auf|haben uns geeinigt auf|probieren es mal mit) {temperature} (|{zone})
(ich komme gerade vom Joggen|ich hab den dicken Mantel an|ich komm frisch aus der Dusche), {temperature} (genügen mir|reichen völlig|wären mir recht)
(was hältst du von|wie sieht's aus mit|geht sich das aus mit) {temperature} (|{zone})
(wärst du so freundlich und würdest|dürfte ich bitten, dass Sie) (|{zone}) {temperature} (einstellen|vorwählen)"""),
    ("adjust_cabin_temperature", {"direction": "warmer"}, "Es wird wärmer {zone}.", """
ich (hol|hole) mir hier (noch|ja|) (den Tod|eine Lungenentzündung|einen Schnupfen|was weg), (heiz mal nach|so kalt ist das|bei der Kälte)
man (sieht|kann) hier drin (ja|schon) (den eigenen Atem|seinen Atem) (|sehen)
hätte ich (doch nur|mal besser|bloß) (die lange Unterhose|einen dickeren Pulli|den Wintermantel|die Wollsocken) angezogen
hier (könnte|kann) man (ja|) (Fleisch abhängen|Eiswürfel machen|Pinguine züchten|Schlittschuh laufen)
(ganz schön|ziemlich|verdammt|ordentlich) (schattig|zapfig|frostig|huschig) (hier drin|bei uns im Wagen|in der Kiste)
!(leg|schmeiß) (mal|) (noch|) (ein Scheit|Kohlen|eine Schippe Wärme|ein paar Briketts) (nach|drauf)
ich hätt's (gern|lieber) (|{zone}) (kuschelig|mollig|muckelig|gemütlich warm|schön warm)
draußen (friert es Stein und Bein|sind Minusgrade|liegt Raureif), (heiz mal ein|dreh die Heizung auf|mach's uns wärmer) (|{zone})
(meine Frau|mein Mann|die Oma) (sitzt|hockt) (schon|immer noch|ja schon) im (Mantel|Wintermantel|dicken Schal) da, (dreh mal wärmer|mehr Heizung|gib mal Wärme)
ich (bin klatschnass geworden|komme gerade aus dem Schnee|hab nur ein T-Shirt an), (heiz ein bisschen|bisschen mehr Wärme|stell's wärmer) bitte
(eine Idee|einen Ticken|nen Hauch|a bisserl) wärmer (|{zone})
mehr (Hitze|Wärme|Temperatur) (|{zone}) (bitte|)
(i gfrier|mi friert's|ick frier mir een ab|mich fröstelt's), (mach wärmer|Heizung rauf|dreh hoch)
(kommt|gibt's) (da|) (|{zone}) (auch mal|irgendwann mal|heute noch) (warme Luft|ein bisschen Wärme|etwas Wärme)
(eine Wolldecke|eine Wärmflasche|ein Kachelofen|ein heißer Tee) wäre jetzt (genau das Richtige|nicht schlecht|was Feines), so kalt (wie es hier ist|ist mir)
(bei den Temperaturen hier drin|so ausgekühlt wie die Kiste ist) (kriegt man ja Frostbeulen|holt man sich was)"""),
    ("adjust_cabin_temperature", {"direction": "colder"}, "Es wird kühler {zone}.", """
hier drin (geht|gehst) (man|du) ja ein wie (eine Primel|eine Topfpflanze) (bei der Hitze|vor Wärme)
ich (löse mich gleich auf|zerfließe gleich|werd hier gar|bin gleich durchgegart), so (heiß|warm) ist (das|mir)
hier (könnte|kann) man (ja|) (Spiegeleier braten|Tomaten züchten|Saunaaufgüsse machen|Brot backen)
die Heizung meint es (ein bisschen|etwas|viel|) zu gut (mit uns|mit mir|) (|{zone})
(die Schokolade|die Butter|das Eis) in (meiner Tasche|der Einkaufstüte) (schmilzt|läuft schon davon), (kühl mal runter|mach kälter|stell's kühler)
wir haben (die Jacken noch an|dicke Pullis an|die Winterjacken an), da (reicht es kühler|kann's ruhig kühler sein|muss es nicht so warm sein)
bei so (einer Bullenhitze|einer Affenhitze|viel Wärme) werde ich (müde|schläfrig|ganz dösig), (mach's etwas kühler|dreh die Heizung zurück)
ich (könnte mich ausziehen|muss gleich den Pulli ausziehen|krieg gleich einen Hitzschlag), so (heiß|warm) wie es hier ist
!(dreh|nimm|fahr) (mal|) (ein wenig|ein bissl|etwas|) (Temperatur|Wärme|Hitze) (|{zone}) (raus|weg|zurück)
!(schalt|geh) (|{zone}) (mal|) (einen Gang|ein paar Striche|eine Idee) runter mit der (Heizung|Wärme|Temperatur)
(bissl|bisserl|eine Idee|einen Ticken) (kühler|frischer) (|{zone})
nicht so (warm|heiß|einheizen) (|{zone})
(wer hat denn hier|hat hier jemand|wer hat) so (eingeheizt|eingebollert|aufgedreht an der Heizung), (mach mal kälter|das ist ja nicht zum Aushalten)
(mir steht|mir perlt|uns steht) der Schweiß (auf der Stirn|auf der Oberlippe|in den Augen)
im Sommer wäre das ja (schön|okay), aber (so überheizt|bei der Heizungsluft) (kann ich nicht fahren|krieg ich keine Luft|schlafe ich ein)
(wäre|ginge) es {zone} (vielleicht|wohl|eventuell) (eine Spur|etwas|ein klein wenig) (kühler|weniger warm)"""),
    ("adjust_cabin_temperature", {"direction": "warmer"}, "{degrees} Grad wärmer {zone}.", """
!(leg|pack|schlag) (|{zone}) (noch|mal|) {degrees} (drauf|obendrauf|dazu)
(ich friere|mir ist frisch|mir ist's zu kühl), (gib mir|mach) (mal|) {degrees} mehr (|Wärme)
{degrees} (mehr|höher) (|{zone}) und (ich bin zufrieden|dann passt's|es wär perfekt|gut ist)
es (fehlen|fehlen noch|mangelt an) (|{zone}) {degrees}, (dann ist es warm genug|dann hab ich's warm|damit es warm wird)
plus {degrees} (|{zone}) (bitte|)
!(schraub|kurbel|setz) die (Temperatur|Heizung|Innentemperatur) (|{zone}) {degrees} (nach oben|höher|rauf)
die Oma (bibbert|friert) schon, (stell|dreh) (|{zone}) {degrees} (wärmer|höher)
(um|) {degrees} (|{zone}) (rauf|hoch|anheben) mit der (Temperatur|Heizung|Wärme)
darf es (|{zone}) (bitte|vielleicht|auch) {degrees} (mehr|wärmer) sein
!(heiz|heize) (|{zone}) (um|) {degrees} (mehr|nach|höher)"""),
    ("adjust_cabin_temperature", {"direction": "colder"}, "{degrees} Grad kühler {zone}.", """
!(nimm|zieh) (|{zone}) (mal|) {degrees} (weg|raus|ab) (|von der Temperatur|bei der Heizung)
(ich schwitze|mir ist warm|mir wird heiß), (mach|geh) (mal|) {degrees} (runter|kälter)
{degrees} (weniger|niedriger) (|{zone}) und (ich bin zufrieden|dann passt's|es wär perfekt|gut ist)
minus {degrees} (|{zone}) (bitte|)
!(schraub|kurbel|setz) die (Temperatur|Heizung|Innentemperatur) (|{zone}) {degrees} (nach unten|niedriger|zurück)
das sind (bestimmt|mindestens|locker|) {degrees} zu viel (|{zone}), (mach kühler|runter damit|kühl runter)
der Hund hechelt (schon|ja|), (stell|dreh) (|{zone}) {degrees} (kühler|runter)
(um|) {degrees} (|{zone}) (runter|absenken|senken) mit der (Temperatur|Heizung|Wärme)
darf es (|{zone}) (bitte|vielleicht|auch) {degrees} (kühler|kälter) sein
!(kühl|kühle) (|{zone}) (um|) {degrees} (runter|ab|herunter)"""),
] + [
    ("adjust_cabin_temperature", {"direction": to, "degrees": value}, f"{said} {word} {{zone}}.", f"""
(um|) {forms} (|{{zone}}) {move} mit der (Temperatur|Heizung|Wärme)
{why}, {forms} {words} (|{{zone}}) (bitte|würde schon helfen|wär fein)
{forms} {words} und (ich bin zufrieden|dann passt es|wir sind Freunde|es ist perfekt)
darf's (|{{zone}}) {forms} {words} sein
(mach|stell|dreh) (mal|) (|{{zone}}) {forms} {words}, {why}
!(stell|setz|schraub) das Thermostat (|{{zone}}) (um|) {forms} {turn}
(Temperatur|Heizung) (|{{zone}}) (um|) {forms} {turn}
(was|wie) wäre, wenn wir (|{{zone}}) {forms} {turn} (gehen|gingen)""")
    for value, said, forms in ((0.5, "Ein halbes Grad", "(ein halbes Grad|ein halbes Grädchen|nen halben Grad)"), (1, "Ein Grad", "(ein Grad|einen Grad|ein Grädchen|1 Grad)"),
                               (1.5, "Anderthalb Grad", "(anderthalb Grad|eineinhalb Grad)"))
    for to, word, words, turn, move, why in (
        ("warmer", "wärmer", "(wärmer|höher|mehr)", "(hoch|rauf|höher|nach oben)", "(hoch|rauf)", "(mir ist frisch|mich fröstelt ein bisschen|es ist ein Hauch zu kalt|ich friere leicht)"),
        ("colder", "kühler", "(kühler|kälter|weniger)", "(runter|herunter|niedriger|nach unten)", "(runter|herunter)", "(mir ist ein bisschen warm|ich schwitze leicht|es ist einen Hauch zu warm|mir wird's zu warm)"))
] + [
    ("set_fan_speed", {}, "Lüftung Stufe {level} {zone}.", """
!(jag|nimm|bring|schieb) (das Gebläse|die Lüftung|den Lüfter) (|{zone}) (auf|in) die {level}
(Windstärke|Pustestufe|Luftstufe) {level} (|{zone}) (bitte|)
(meine Haare sind nass|mir steht der Schweiß auf der Stirn|der Hund hechelt), (Gebläse|Lüftung) (auf|bitte auf) {level}
die Scheiben laufen langsam an, (stell|dreh) (mal|) (die Lüftung|das Gebläse) auf (Stufe|die) {level}
(Gebläse|Lüfter|Puster) {level} (|{zone})
(von mir aus|meinetwegen) kann (das Gebläse|der Lüfter|die Lüftung) (|{zone}) (auf|mit) Stufe {level} (laufen|pusten|blasen)
!(lass|lassen Sie) es (|{zone}) (mit|auf) (Stufe|Gebläsestufe) {level} (pusten|wehen|blasen)
(ich fahre|ich hab's|wir fahren) (sonst|normalerweise|immer) mit Gebläse {level}, (mach das bitte wieder|so soll es sein|stell das ein)
wie (wäre|wär's mit|steht's mit) Stufe {level} (beim Gebläse|bei der Lüftung|am Lüfter) (|{zone})
an den Düsen (|{zone}) (bitte|) Stufe {level} (|einstellen)"""),
    ("set_fan_speed", {"level": 3}, "Lüftung an {zone}.", """
!(wirf|schmeiß|werf) (mal|) (den Miefquirl|den Propeller|den Puster|das Gebläse) (|{zone}) an
(aus den Düsen|aus den Schlitzen) (|{zone}) (kommt ja nix|kommt rein gar nichts|rührt sich nichts), (mach mal das Gebläse an|schalt die Lüftung ein)
hier (steht die Luft|bewegt sich kein Lüftchen), (Gebläse an|schalt die Lüftung ein|mach mal den Lüfter an)
Gebläse (läuft nicht|ist noch aus|steht), bitte (anmachen|einschalten)
(hast du|hat der Wagen) (nicht|) (so einen Ventilator|sowas wie einen Ventilator|ein Gebläse), (mach den mal an|dann schalt das ein)
(Puster|Gebläse|Belüftung) (|{zone}) an
!(bring|setz) (das Gebläse|den Lüfter|die Belüftung) (|{zone}) in Gang
(mir wird flau|mir ist ein bisschen schlecht), (mach die Lüftung|schalt das Gebläse) an
(es wäre schön, wenn|ich hätte nichts dagegen, wenn) (sich die Lüftung|sich das Gebläse) (|{zone}) (mal|) (drehen würde|einschalten würde)
ohne (Gebläse|Lüftung) (|{zone}) (erstickt man ja|hält man's nicht aus|geht's nicht)"""),
    ("set_fan_speed", {"level": 0}, "Lüftung aus {zone}.", """
(dieses|das) (Gesäuse|Gerausche|Gefauche) aus den (Düsen|Lüftungsschlitzen) (|{zone}) (soll aufhören|kann weg|brauch ich nicht), (mach's aus|ganz aus)
(das Baby schläft|ich will das Hörspiel hören|wir telefonieren gleich), (Gebläse ganz aus|mach die Lüftung aus|schalt den Lüfter ab)
!(dreh|schalt) (dem Gebläse|der Lüftung) (|{zone}) den (Saft|Hahn) ab
!(würg|stell) (den Puster|das Gebläse|den Ventilator|den Miefquirl) (|{zone}) ab
(Gebläse|Lüftung) (|{zone}) (Ruhe|Pause|Feierabend|Stufe null)
ich will (|{zone}) (überhaupt|gar) keinen (Luftzug|Wind aus den Düsen) mehr (haben|spüren), (Lüftung aus|Gebläse auf null)
(kein Lüftchen mehr|kein Wind mehr|null Luft) aus den Düsen (|{zone}) (bitte|)
(ich hab's im Nacken|meine Kontaktlinsen trocknen aus|mir tränen die Augen), (schalt die Lüftung|mach das Gebläse) (bitte|) (ganz|komplett) aus
die Windmaschine (|{zone}) (kannst du abstellen|kann aus|darf Pause machen)
den (Ventilator|Lüfter|Puster) (|{zone}) (mal|) (abwürgen|stilllegen|schweigen lassen)"""),
    ("set_fan_speed", {"level": 7}, "Lüftung auf Maximum {zone}.", """
(alles|Luft|Gebläse), was (geht|die Kiste hergibt|die Düsen hergeben) (|{zone}), (Lüftung aufs Maximum|bitte volle Lüftung)
!(lass|mach) (das Gebläse|den Lüfter|die Lüftung) (|{zone}) (Vollgas geben|auf vollen Touren laufen|brüllen)
(Sturm|Orkan|Hurrikan) aus den (Düsen|Lüftungsdüsen) (|{zone}) (bitte|)
(der Wagen stand in der prallen Sonne|wir haben die Karre in der Sonne geparkt|hier sind gefühlt fünfzig Grad), (Gebläse volle Pulle|Lüftung auf volle Kraft|dreh das Gebläse voll auf)
(hier stinkt's nach Döner|der Hund hat gepupst|es riecht nach nassem Hund), (Lüftung auf Maximum|mach das Gebläse ganz auf)
Gebläse (|{zone}) (Anschlag|Vollgas|Full Power|höchste Stufe)
(Lüftung|Lüfter) (|{zone}) (Stufe maximal|komplett aufgedreht|höher geht nicht)
!(reiß|schraub|dreh) (den Lüfter|das Gebläse|die Lüftung) (|{zone}) (ganz auf|bis Anschlag auf|bis es nicht weiter geht auf)
!(mach|stell) (|{zone}) (den stärksten Wind|die stärkste Lüftung|das stärkste Gebläse), den du hast
(stärker|mehr) als (voll|Maximum) geht wohl nicht, also (Gebläse|Lüftung) (|{zone}) auf voll"""),
    ("set_fan_speed", {"level": 1}, "Lüftung Stufe 1 {zone}.", """
(nur|bloß) (ein Hauch|ein laues Lüftchen|eine leichte Brise|ein Säuseln) (aus den Düsen|vom Gebläse) (|{zone}) (bitte|), kleinste Stufe
(das Kind schläft|ich telefoniere gleich|die Kleine macht ein Nickerchen), (Gebläse|Lüftung) (bitte|) auf (die kleinste|die unterste) Stufe
!(stell|dreh|mach) (das Gebläse|den Lüfter) (|{zone}) so (schwach|leise|niedrig) wie (möglich|es geht), ohne es auszuschalten
(Gebläse|Lüftung) (|{zone}) (niedrigste Stufe|unterste Stufe|auf Sparflamme|im Flüstermodus)
(Lüfter|Gebläse) (|{zone}) (nur säuseln|nur hauchen)
es reicht, wenn das Gebläse (|{zone}) auf der (ersten|kleinsten|niedrigsten) Stufe (läuft|pustet|vor sich hin säuselt)
ich (vertrage keinen Zug|bin da empfindlich|hab's am Hals), (Lüftung|Gebläse) nur (auf der kleinsten Stufe|auf Minimum)
!(schalt|fahr) (die Lüftung|den Puster) (|{zone}) in die (erste|unterste|kleinste) Stufe
(mehr als|etwas anderes als) die kleinste Stufe brauche ich (beim Gebläse|bei der Lüftung) (|{zone}) nicht"""),
    ("adjust_fan_speed", {"direction": "up"}, "Mehr Luft {zone}.", """
(das laue Lüftchen|das bisschen Wind|der müde Hauch) (da|aus den Düsen|) (|{zone}) (bringt ja nichts|reicht nicht|merkt man kaum)
!(lass|mach) (|{zone}) (mal|) (einen Tick|etwas|ein bisschen|) mehr (Wind|Luft|Brise) (durchziehen|um die Nase wehen|rauskommen)
(mir wird schlecht|mir ist schwummrig|ich krieg so schlecht Luft), (mehr Wind bitte|dreh das Gebläse höher|gib mehr Luft aus den Düsen)
wir (dampfen|schwitzen) hier zu fünft (vor uns hin|um die Wette), (Gebläse rauf|mehr Gebläse|Lüftung ein bisschen höher)
(eins|eine Stufe|einen Zacken) (höher|stärker) mit (dem Gebläse|der Lüftung|dem Lüfter) (|{zone})
mehr (Puste|Pfeffer|Dampf) (auf die|aus den) Düsen (|{zone})
Gebläse (|{zone}) (plus|eins rauf|einen Zacken mehr)
(bei mir|hier) kommt (kaum|so gut wie) (was|nichts) an, (mehr Luft aus den Düsen|dreh den Lüfter auf)
(aus|an) den Düsen (|{zone}) (dürfte|könnte) (ruhig|gern) (mehr rauskommen|ein kräftigerer Wind wehen|mehr los sein)
!(kurbel|schraub) (die Lüftung|das Gebläse|den Ventilator) (|{zone}) (eins|ein bisschen|etwas) (höher|rauf|hoch)
(pustet|bläst|weht) das (|{zone}) (auch|vielleicht|nicht auch) (kräftiger|stärker|doller)"""),
    ("adjust_fan_speed", {"direction": "down"}, "Weniger Luft {zone}.", """
(hier weht|das weht|bei mir weht) (|{zone}) ein Wind wie (an der Nordsee|auf Sylt|im Windkanal), (weniger Gebläse|dreh das Gebläse runter)
(meine Frisur|mein Pony|die Dauerwelle) (ist gleich hin|überlebt das nicht|hält das nicht aus), (nicht so viel Luft|nimm die Lüftung zurück|Gebläse schwächer)
(mein Auge tränt|ich krieg einen steifen Hals|mir zieht's an den Ohren), (Lüftung|Gebläse) (bisschen runter|etwas schwächer|eine Stufe zurück)
das (rauscht|braust|tost|faucht) (ja|) (|{zone}) (ganz schön|wie im Flugzeug|wie ein Staubsauger) aus den Düsen
!(nimm|mach) (das Gebläse|die Lüftung|den Puster) (|{zone}) (ein bisschen|etwas|eins|) (zurück|sanfter|leiser)
(eins|eine Stufe|einen Zacken) (niedriger|schwächer) mit (dem Gebläse|der Lüftung|dem Lüfter) (|{zone})
(Gebläse|Lüftung) (|{zone}) (minus|eins runter|sanfter|sachter)
ich (hör|versteh|höre) (mein eigenes Wort|dich|das Radio) (nicht|kaum), (so laut ist das Gebläse|so braust die Lüftung)
(muss|müssen) (das|die Düsen) (|{zone}) so (pusten|blasen|stürmen)
weniger (Wind|Zug|Puste) (|{zone}) (wär nett|tät's auch|reicht)
(ich sitze hier im Zug|mir zieht es ins Genick|das bläst mir die Augen zu), (ein bisschen|etwas) weniger (Gebläse|Luft aus den Düsen)"""),
    ("set_air_distribution", {}, "Luft {direction}.", """
!(schick|dirigier|führ|leit) (die Luft|den Luftstrom|das Gebläse) (mal|bitte|) {direction}
(die Puste|der Wind|die Brise) (aus der Klima|aus der Heizung|) (soll|sollte|muss) {direction}
!(dreh|schwenk|biege) die (Lüftungsdüsen|Luftdüsen|Lamellen|Ausströmer) (mal|) {direction}
(ich hab's lieber|mir ist's lieber|angenehmer ist mir), wenn es {direction} (bläst|pustet|weht)
(kann das|kann die Luft|könnte die Lüftung) (nicht|auch|vielleicht) {direction} (pusten|gehen|blasen)
Düsen (bitte|) {direction} (|richten)
(Luftrichtung|Luftstrom|Blasrichtung) {direction}
so wie es (jetzt|gerade) bläst, (taugt es nichts|stört es mich), (lenk|leite) die Luft (lieber|) {direction}
am liebsten hätte ich die (Luft|Lüftung|Heizungsluft) {direction}
alles, was aus den Düsen kommt, (bitte|soll) {direction}"""),
    ("set_air_distribution", {"direction": "down"}, "Luft auf die Füße.", """
(meine Zehen|meine Füße|meine Quanten|meine Latschen) (sind Eiszapfen|spüre ich nicht mehr|sind abgestorben), (blas die Luft runter|Luft in den Fußraum|lenk die Luft nach unten)
(ich hab nasse Socken|meine Schuhe sind durchgeweicht|ich bin in eine Pfütze getreten), (Gebläse|Lüftung|Luft) (bitte|) (auf die Füße|in den Fußraum|nach unten)
!(pust|puste|blas) (mal|) (unten|unter dem Armaturenbrett|da unten) raus
unten (rum|bei den Schuhen|im Fußraum) (könnte|dürfte) (auch|mal|ruhig) (Luft ankommen|was von der Lüftung ankommen|gepustet werden)
Luft (runter|Fußraum|untenrum|an die Socken)
!(mach|schalt) die (Fußdüsen|unteren Düsen|Düsen unten|Luft für unten) (auf|an)
!(lenk|schick) (die Wärme|die Heizungsluft|das Warme) (mal|) (zu den Schuhen|nach unten zu den Beinen|zu meinen Füßen)
ins Gesicht (brauch ich's|will ich's) nicht, (unten an den Füßen|lieber die Füße|unten bitte) (|soll's rauskommen|soll es pusten)
(statt|anstatt) (auf die Scheibe|ins Gesicht) (lieber|) (auf meine Füße|an die Beine|in den Fußraum) (pusten|blasen)"""),
    ("set_air_distribution", {"direction": "up"}, "Luft auf die Scheibe.", """
(mir tränen die Augen|mir trocknen die Augen aus|das bläst mir ins Gesicht), (lenk die Luft|leite den Wind|die Luft) (nach oben|an die Scheibe|hoch zur Scheibe)
(wir hecheln hier die Scheibe voll|wir atmen die Scheibe zu|es sind vier Leute im Auto), (Luft|Lüftung|Gebläse) (an|auf|gegen) die (Scheibe|Windschutzscheibe)
!(pust|puste|blas) (mal|) (oben|am Glas|vorne am Glas|an der Scheibe) (hoch|raus|entlang)
Luft (hoch|oben|ans Glas|ans Fensterglas vorne)
!(mach|schalt) die (oberen Düsen|Düsen oben|Scheibendüsen) (auf|an)
oben (an der Scheibe|am Glas|bei der Windschutzscheibe) (könnte|dürfte|sollte) (auch mal|ruhig|) (Luft ankommen|was von der Lüftung ankommen|geblasen werden)
!(schick|dirigier) (die warme Luft|das Gebläse|den Luftstrom) (rauf|hinauf) (zum Glas|zur Frontscheibe|an die Scheibe)
(statt|anstatt) (auf die Füße|ins Gesicht) (lieber|) (an die Windschutzscheibe|gegen die Scheibe|nach oben) (pusten|blasen)
weder (auf mich noch auf die Füße|ins Gesicht noch nach unten), sondern (nach oben|ans Glas) (mit der Luft|soll es blasen)"""),
    ("set_air_distribution", {"direction": "middle"}, "Luft in die Mitte.", """
(ich brauch Wind um die Nase|ich nicke sonst ein|ich werde müde), (blas mir ins Gesicht|Luft ins Gesicht|lenk die Luft auf mich)
(meine Stirn glüht|mein Kopf ist knallrot|ich hab einen roten Kopf), (Düsen|Luft|Gebläse) (bitte|) (aufs Gesicht|Richtung Gesicht|auf Kopfhöhe)
!(puste|pust|blas) (mich|mir) (mal|) (direkt|) (an|ins Gesicht|um die Ohren)
!(mach|schalt) die (mittleren Düsen|Düsen vor mir|Düsen in der Armatur|Düsen auf Brusthöhe) (auf|an)
Luft (Mitte|Gesicht|aufs Gesicht|mittig)
(statt|anstatt) (auf die Füße|an die Scheibe) (lieber|) (ins Gesicht|auf die Brust|in die Mitte) (pusten|blasen)
(die Luft|der Wind|die Lüftung) soll mich (direkt|schön|) (im Gesicht|vorne im Gesicht|an der Nase) (treffen|kitzeln|erwischen)
an den Füßen (brauch ich's|will ich's) nicht, (lieber im Gesicht|ins Gesicht bitte|oben auf die Brust)
(den Luftstrom|die Düsen) auf (Augenhöhe|Kopfhöhe|Brusthöhe) (bitte|einstellen|)"""),
    ("set_air_conditioning", {"on": True}, "Klimaanlage an.", """
(wozu|wofür) (hab ich|haben wir) (denn|eigentlich|) (eine Klimaanlage|die teure Klima), (mach die an|schalt die ein)
!(wirf|schmeiß) (mal|) (den Kompressor|die Kältemaschine|den Klimakompressor) an
(bei der Bruthitze|bei so schwülem Wetter|bei 35 Grad im Schatten) (geht nichts ohne Klima|muss die Klima laufen|brauchen wir die Klimaanlage)
(der Wagen stand den ganzen Tag in der Sonne|das Lenkrad glüht ja|es ist so drückend schwül), (Klima an|schalt die Klimaanlage ein|mach mal die Klima an)
(meine Mutter verträgt die Hitze nicht|der Hund hechelt schon|wir haben Eis im Einkauf), (mach|schalt) die Klimaanlage an
Klima (bitte|an jetzt|läuft nicht, an damit)
AC (an|ein|on)
(die Kühlanlage|die Klimatechnik|das Klimagerät|die Air Condition) (einschalten|hochfahren|soll laufen)
fahr (mal|bitte|) die (Kühlanlage|Klima|Klimaautomatik) hoch
(ist|war) die Klima (überhaupt|eigentlich|) an, (wenn nicht, dann schalt sie ein|falls nicht, bitte einschalten)
ich (vertrage|ertrage) (diese|die) Schwüle nicht, (ich brauch die Klima|bitte Klimaanlage an)
!(gönn|spendier) (uns|mir) (mal|) (die Klimaanlage|die Klima|etwas Klimaanlage)"""),
    ("set_air_conditioning", {"on": False}, "Klimaanlage aus.", """
(ich hab Halsweh|ich krieg Nackenschmerzen|meine Nebenhöhlen sind zu), (Klima aus|mach die Klimaanlage aus|ohne Klima bitte)
!(gib|gönn) der (Klima|Klimaanlage|Klimaautomatik) (mal|) (Pause|Feierabend|frei)
(draußen ist es angenehm|abends ist es kühl genug|im Winter), da (braucht's keine Klima|kann die Klimaanlage aus|ist die Klima unnötig)
(den Kompressor|die Kältemaschine|das Klimagerät) (abschalten|aus|kannst du abstellen)
Klima (weg|raus|Feierabend)
AC (aus|off)
(wir müssen Strom sparen|der Akku geht zur Neige|ich will Sprit sparen), (Klimaanlage aus|schalt die Klima ab|verzichten wir auf die Klima)
(Klimaluft|diese künstliche Kälte|diese Klimaanlagenluft) (vertrag ich nicht|mag ich nicht|macht mich krank), (aus damit|schalt sie aus|mach aus)
von mir aus (geht's auch|können wir auch) ohne (Klima|Klimaanlage) (|fahren)
!(dreh|würg) die (Klima|Klimaanlage|Kühlanlage) ab"""),
    ("set_air_recirculation", {"on": True}, "Umluft an.", """
(pfui|igitt|bäh|puh), (wer hat denn da gegüllt|das riecht ja nach Kuhstall|was ist das für ein Mief von draußen), (lass das nicht rein|Luftklappe zu|Umluft)
(der Bauer fährt Jauche|da vorne wird gegrillt und gequalmt|vor uns rußt ein alter Diesel), (mach die Luftzufuhr dicht|Luft von außen zu|schalt auf Umluft)
(von draußen|von außen) soll (jetzt|gerade|bitte) (keine Luft|nichts) (mehr|) (reinkommen|angesaugt werden)
!(saug|zieh|hol) (keine Außenluft|nichts von draußen|keine Luft von draußen) (mehr|) (an|rein)
Außenluft (zu|aus|sperren|dicht)
Luftklappe (zu|dicht|schließen)
(Klappe nach draußen|Lufteinlass|Luftansaugung) (zumachen|dichtmachen|verschließen)
ich hab (Heuschnupfen|eine Pollenallergie|Asthma) und (draußen blüht alles|die Birken blühen), (lass die Luft drinnen zirkulieren|Umluft bitte|keine Außenluft)
(wir fahren|gleich fahren wir) (an der Kläranlage|am Misthaufen|an der Deponie|an der Müllverbrennung) vorbei, (mach|schalt) (mal|) (auf|) Umluft
!nutz (nur|lieber) die Luft (von hier drin|aus dem Innenraum)
(nur|bloß) (Innenluft|die Luft von drinnen) (verwenden|nehmen|umwälzen)
(das|es) (beißt|stinkt|riecht) bis (hier rein|ins Auto), (Außenluft zu|Klappe zu nach draußen|mach dicht mit der Luft)"""),
    ("set_air_recirculation", {"on": False}, "Umluft aus.", """
(wir sitzen hier im eigenen Mief|hier drin riecht's nach Pommes|hier mieft's nach Schweißfuß), (lass Luft von draußen rein|Außenluft an|mach die Umluft aus)
(ich werde müde|ich krieg Kopfweh|ich gähn nur noch), (da fehlt Sauerstoff, frische Luft bitte|Umluft raus|lass Frischluft rein)
!(saug|zieh|hol) (wieder|mal|) (Außenluft|Luft von draußen|frische Luft|Landluft) (an|rein)
(von draußen|von außen) darf (jetzt|wieder|jetzt wieder) (Luft|frische Luft) (reinkommen|angesaugt werden)
Außenluft (auf|öffnen|wieder an)
Frischluft (rein|her|statt Umluft)
(Lufteinlass|Luftansaugung|Klappe für die Außenluft) (wieder|) (öffnen|aufmachen|auf)
(immer|ständig) (dieselbe|die gleiche) Luft (atmen|im Kreis) (ist doch ungesund|mag ich nicht), (Umluft aus|lass neue rein)
(der Stall|die Kläranlage|der Misthaufen|der Traktor) liegt hinter uns, (Umluft kann raus|wieder Außenluft|frische Luft darf wieder rein)
(ich will|wir wollen) wieder (Waldluft|Seeluft|Bergluft|Landluft) (atmen|schnuppern), (Umluft aus|mach die Umluft raus)
die Scheiben (laufen an|beschlagen), das (liegt|kommt) (an|von) der Umluft, (mach die aus|die muss raus)
!tausch (mal|) die (Luft hier drin|Luft im Auto|alte Luft) (aus|gegen frische)"""),
    ("set_defrost", {"window": "front", "on": True}, "Frontscheibe wird frei.", """
(ich fahre hier blind|ich guck wie durch Milchglas|ich sehe nur Nebel im Auto), die (Scheibe vorne|Windschutzscheibe|Frontscheibe) (ist zu|ist beschlagen|muss frei werden)
(das Ding ist vorne zugefroren|vorne ist alles dick gefroren|da ist dickes Eis vorne drauf), (tau das mal ab|mach das frei|Scheibe heizen)
(über Nacht hat's gefroren|es hatte minus zehn heut Nacht|der Wagen stand draußen im Frost), (enteise die Frontscheibe|mach die Scheibe vorne eisfrei|Defroster vorne an)
!(befrei|befreie) die <frontglass> (vom Eis|vom Beschlag|vom Frost|von der Eisschicht)
!(schmilz|föhn|brutzel) (mal|) (das Eis|den Reif|den Frost) (auf|von) der <frontglass> (weg|)
(Frontscheibe|Windschutzscheibe) (entnebeln|entfeuchten|klarmachen|enteisen)
Defrost (vorne|Front|Windschutzscheibe) (an|)
ich (wische|schrubbe) (ständig|dauernd|die ganze Zeit) mit dem (Ärmel|Lappen|Handschuh) (innen|) an der Windschutzscheibe (herum|rum), (heiz|mach) die (mal|) (frei|trocken)
(ich krieg|man kriegt) die (Windschutzscheibe|Frontscheibe) nicht (klar|frei), (hilf mal mit dem Defroster|schalt die Heizung dafür an)
durch die (Windschutzscheibe|Frontscheibe) (guckt man|sieht man) wie durch (eine Duschkabine|ein Aquarium|Milchglas)
Sicht (nach vorne|vorne) (gleich null|weg|miserabel), Scheibe (vereist|beschlagen|zu)"""),
    ("set_defrost", {"window": "front", "on": False}, "Frontscheibenheizung aus.", """
(vorne seh ich|ich seh vorne) (wieder|jetzt) (alles|klar|prima|gestochen scharf), (Defroster aus|die Scheibenheizung kann aus|Scheibenheizung vorne aus)
(das Eis vorne|der Frost vorne|der Beschlag vorne) ist (geschmolzen|weg|runter), (schalt den Defroster ab|Defroster aus|Heizung der Scheibe aus)
!(lass|lassen Sie) das (mit dem Defroster|mit dem Enteisen vorne|mit der Frontscheibenheizung) (jetzt|) (sein|gut sein)
(Frontdefroster|Frontscheibenheizung|Windschutzscheibenheizung) (stopp|reicht|Feierabend)
Enteisen vorne (beenden|Schluss|aus)
das (Getöse|Gebrause|Gerausche) vom (Defroster|Entfroster) (nervt|ist mir zu laut|brauch ich nicht mehr), aus damit
(die Windschutzscheibe|die Frontscheibe) ist (blitzblank frei|warm genug|jetzt lange genug geheizt worden)
(wir können|du kannst) (aufhören|Schluss machen), die (Frontscheibe|Windschutzscheibe) zu (heizen|enteisen|beheizen)
(Strom|Energie) sparen, (die Frontscheibenheizung|der Defroster vorne) (kann|muss) aus"""),
    ("set_defrost", {"window": "rear", "on": True}, "Heckscheibe wird frei.", """
(wer hinter mir fährt|was hinter mir los ist), (seh|sehe) ich (nicht|gar nicht), die (Heckscheibe|Scheibe hinten) ist (zu|beschlagen|vereist|angelaufen)
(ich muss gleich rückwärts ausparken|ich will rückwärts raus|beim Rückwärtsfahren brauch ich Sicht), (Heckscheibenheizung an|mach die Heckscheibe frei)
(es hat gefroren|der Hund hechelt die Scheibe voll|die Kinder haben alles vollgehaucht), (mach|heiz) die <rearglass> (mal|) (frei|eisfrei|trocken)
!(wirf|knips) (mal|) die (Heizdrähte|Heizfäden) (in der Heckscheibe|hinten in der Scheibe) an
!(befrei|befreie) die <rearglass> (vom Eis|vom Beschlag|vom Reif)
(Heckscheibe|Rückscheibe) (entnebeln|entfeuchten|klarmachen|auftauen)
Defrost (hinten|Heck) (an|)
im (Innenspiegel|Rückspiegel) (seh|sehe) ich (bloß|nur) (Eisblumen|Milchglas|Beschlag|Reif)
die (Drähte|Heizfäden) (hinten|in der Heckscheibe) (sollen|dürfen) (mal|jetzt|) (arbeiten|warm werden|heizen)
Heckscheibe (milchig|vereist|zu|blind), (heizen|Heizung an|freimachen)
durch die (Heckscheibe|Rückscheibe) (guckt man|sieht man) wie durch (eine Duschkabine|Milchglas|Butterbrotpapier)"""),
    ("set_defrost", {"window": "rear", "on": False}, "Heckscheibenheizung aus.", """
(nach hinten|hinten) (seh ich|sieht man) (wieder|jetzt|jetzt wieder) (alles|klar|prima), (Heckscheibenheizung aus|die Heizung der Heckscheibe kann aus)
(das Eis hinten|der Beschlag an der Heckscheibe|der Reif hinten) ist (geschmolzen|weg|runter), (schalt die Heckscheibenheizung ab|Heizung der Heckscheibe aus)
die (Heizdrähte|Heizfäden) (hinten|in der Heckscheibe) (können|dürfen) (jetzt|) (Pause machen|aus|kalt bleiben)
!(lass|lassen Sie) das (mit der Heckscheibenheizung|mit dem Enteisen hinten) (jetzt|) (sein|gut sein)
(Heckdefroster|Heckscheibenheizung|Heckscheibe heizen) (stopp|reicht|Feierabend)
Enteisen hinten (beenden|Schluss|aus)
die (Heckscheibe|Rückscheibe) ist (blitzblank frei|lange genug geheizt worden|wieder klar|abgetaut)
(wir können|du kannst) (aufhören|Schluss machen), die Heckscheibe zu (heizen|enteisen|beheizen)
(Strom|Energie) sparen, die (Heckscheibenheizung|Heizung hinten in der Scheibe) (kann|muss) aus"""),
]
