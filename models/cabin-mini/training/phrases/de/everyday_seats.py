"""German: seats and the steering wheel as people ask for them every day. The notation is explained in the README."""

VARIANTS = [
    ("set_seat_heating", {}, "Sitzheizung Stufe {level} {seat}.", """
(ich komm vom Skifahren|ich hab's im Kreuz|es ist lausig draußen), (Sitzheizung|Popowärmer) (auf|bitte auf) {level}
!(nimm|schieb|bring) (die Sitzheizung|den Popowärmer|den Sitzwärmer) (|{seat}) (auf|in) die {level}
(Popowärmer|Hinternwärmer|Sitzwärmer|Arschwärmer) (|{seat}) (auf|Stufe|) {level}
die {level} (reicht|genügt|tut's) (bei der|für die) Sitzheizung (|{seat})
der Sitz (|{seat}) soll (auf|mit) Stufe {level} (heizen|gewärmt werden|warm werden)
(wie wär's|wie wäre es) mit (Heizstufe|Sitzheizung Stufe) {level} (|{seat})
das Leder ist (frostig|eisig), (wärm|heiz) den Sitz (mal|bitte|) auf Stufe {level}
(sonst|normalerweise|im Winter) (fahre ich|hab ich es) immer mit Sitzheizung {level}, (mach das wieder|so bitte|stell das ein)
Sitz (|{seat}) heizen, Stufe {level}
meinen (Hintern|Po|Allerwertesten) (bitte|) auf Stufe {level} (wärmen|heizen)
(Heizstufe|Wärmestufe) {level} (im|für den) Sitz (|{seat})"""),
    ("set_seat_heating", {"level": 2}, "Sitzheizung an {seat}.", """
(ich hab mir den Hintern abgefroren|ich komm gerade vom Eislaufen|ich hab zwei Stunden auf der kalten Bank gesessen), (Popowärmer an|heiz den Sitz|mach mir den Sitz warm)
(mein Ischias meldet sich|ich hab Hexenschuss|mein Steißbein mag keine Kälte), (mach mir den Sitz warm|Sitzheizung bitte|wärm den Sitz)
!(wirf|knips|schmeiß) (mal|) (den Popowärmer|den Sitzwärmer|den Hinternwärmer|den Arschwärmer|den Pobrutzler) (|{seat}) an
(Popo|Hintern|Po) (wärmen|anheizen|vorheizen) bitte
Popowärmer (an|bitte|ein) (|{seat})
(so ein|dieses) (eiskalter|kaltes) (Ledersitz|Leder) (ist ja fies|am Hintern ist fies|hält ja keiner aus)
(unter|von) (mir|unten) (ist alles eiskalt|zieht die Kälte hoch), (heiz den Sitz|wärm mir den Sitz|Sitzheizung an)
beim Hinsetzen (zuckt man|bin ich) ja (zusammen|erschrocken), so (kalt|eisig) (ist|war) der Sitz
ich (liebe|mag) (meinen|so einen) (warmen Sitz|Popowärmer) im Winter, (mach ihn mir|mach ihn bitte) (warm|an)
(warm|schön warm) (unterm Hintern|unterm Po|am Popo|an der Kehrseite) (hätte ich's gern|wär fein|bitte)
die (Ledersitze|Polster|Sitzflächen) (|{seat}) (anwärmen|vorwärmen|aufheizen)
(ich frier|mich friert's|mir ist's kalt) (am Allerwertesten|untenrum am Sitz|am Sitzfleisch|an der Kehrseite)"""),
    ("set_seat_heating", {"level": 0}, "Sitzheizung aus {seat}.", """
(ich werd hier gegrillt|ich sitz wie auf der Ofenbank|mein Sitzfleisch ist durch), (Popowärmer aus|schalt die Sitzheizung ab|mach den Sitz kalt)
(draußen ist Frühling|es ist ja Sommer|jetzt scheint die Sonne), (wer braucht da Sitzheizung, aus damit|Sitzheizung aus|der Popowärmer kann aus)
!(dreh|schalt|würg) (dem Popowärmer|der Sitzheizung) (|{seat}) den Saft ab
(den Popowärmer|den Sitzwärmer|den Hinternwärmer) (|{seat}) (ausmachen|abschalten|aus)
Popowärmer (aus|weg|reicht)
(Sitz|Polster) (|{seat}) (nicht mehr heizen|kalt lassen|ohne Heizung)
mein (Hintern|Po|Popo) (ist aufgetaut|hat's jetzt warm|ist wieder warm), (Sitzheizung kann aus|das reicht mit der Sitzheizung|mach's wieder aus)
unterm (Hintern|Po) (brauch ich|brauche ich) (keine Wärme|kein Feuer|keine Heizung) mehr
{seat} sitzt (gerade|ja|) (niemand|keiner), (mach dort die Sitzheizung aus|da kann die Sitzheizung aus)
(die|meine) Sitzheizung (|{seat}) (hat ihre Schuldigkeit getan|hat ausgedient|darf Feierabend machen)"""),
    ("set_seat_heating", {"level": 3}, "Sitzheizung auf Maximum {seat}.", """
(ich bin ein Eiszapfen|ich spür meinen Hintern nicht mehr|draußen sind minus zwanzig), (Sitzheizung volle Pulle|Popowärmer auf Anschlag|Sitzheizung auf die höchste Stufe)
!(gib|hau) (dem Popowärmer|der Sitzheizung|dem Sitzwärmer) (|{seat}) (Vollgas|alles|volles Rohr)
(Popowärmer|Sitzwärmer|Arschwärmer) (|{seat}) (Vollgas|Anschlag|volle Pulle|auf drei von drei)
Sitzheizung (|{seat}) (Anschlag|bis zum Anschlag|höchste Stufe|so hoch es geht)
!(grill|brate|röste) mir (mal|) (den Hintern|den Po|den Rücken), (Sitzheizung auf voll|volle Sitzheizung)
(so heiß|so warm) (es geht|wie möglich|wie's nur geht) (unterm Hintern|am Po|auf dem Sitz) (|{seat}) (bitte|)
mein Rücken (braucht|will) (maximale|die volle) Hitze, (Sitzheizung ganz hoch|Sitzheizung auf Maximum|dreh die Sitzheizung voll auf)
die (stärkste|höchste) (Stufe|Wärme), die (der Sitz|die Sitzheizung) (|{seat}) (hergibt|kann|hat)
!(schraub|jag) die Sitzheizung (|{seat}) (ganz nach oben|aufs Höchste|bis Anschlag)"""),
    ("set_seat_heating", {"level": 1}, "Sitzheizung Stufe 1 {seat}.", """
(ich mag's nur lauwarm|ich hab empfindliche Haut|ich will nur einen Hauch Wärme am Po), Sitzheizung (auf kleinste Stufe|auf die unterste Stufe|auf eins)
(ein Hauch|ein Fünkchen|eine Idee) Sitzheizung (|{seat}) (reicht|genügt|bitte)
(Popowärmer|Sitzwärmer) (|{seat}) (kleinste Stufe|auf Sparflamme|nur lauwarm|ganz niedrig)
Sitzheizung (|{seat}) (Sparflamme|unterste Stufe|nur lauwarm|Minimum)
!(wärm|heiz) mir (den Po|den Hintern|den Rücken) nur (ganz|) (leicht|sachte|sanft) an
der Sitz (|{seat}) soll (nur|gerade so|bloß) (lauwarm|handwarm|eben nicht kalt) (sein|werden)
(es ist gar nicht so kalt|ich hab dicke Hosen an|ich schwitze so schnell), (Sitzheizung nur ganz schwach|die Sitzheizung auf Minimum)
!(nimm|schalt) bei der Sitzheizung (|{seat}) die (schwächste|kleinste|unterste|erste) Stufe
(wir sparen Strom|der Akku ist knapp), (Sitzheizung|die Sitzheizung) (|{seat}) (bitte|) nur auf (niedrig|der kleinsten Stufe)"""),
    ("adjust_seat_heating", {"direction": "up"}, "Sitzheizung stärker {seat}.", """
(ich spür da kaum was|ich merk fast nichts davon|das ist ja nur lauwarm), (Sitzheizung höher|Popowärmer eins rauf|mehr Sitzheizung)
(eins|eine Stufe|einen Zacken) (rauf|höher|mehr) mit (dem Popowärmer|der Sitzheizung|dem Sitzwärmer) (|{seat})
der (Popowärmer|Sitzwärmer) (|{seat}) (dürfte|könnte) (ruhig|schon|gern) (mehr bringen|kräftiger sein|einen Zahn zulegen)
unterm Hintern (dürfte|könnte) es (ruhig|gern|noch|) (einen Tick|etwas|ein bisschen) (wärmer|heißer) (sein|werden)
Sitzheizung (|{seat}) (plus|eins rauf|rauf|noch was drauf)
!(leg|pack) (noch|) (eine Stufe|eine Schippe|eins) (drauf|obendrauf) bei der Sitzheizung (|{seat})
(mein Rücken ist immer noch steif|mein Ischias beruhigt sich nicht|mein Po ist noch immer kalt), (mehr Wärme im Sitz|Sitzheizung stärker|dreh die Sitzheizung höher)
(kann|könnte) (der Sitz|das Polster) (|{seat}) (noch|vielleicht|) (eine Spur|etwas|ein bisschen) (heißer|wärmer) werden
(geht|ginge) da (noch|) (mehr|was) bei der Sitzheizung (|{seat})
mehr (Feuer|Hitze|Glut) unterm (Hintern|Po|Popo)"""),
    ("adjust_seat_heating", {"direction": "down"}, "Sitzheizung schwächer {seat}.", """
(mir brutzelt der Hintern|ich sitz wie auf der Herdplatte|mein Po kriegt Brandblasen), (Sitzheizung runter|Popowärmer eins runter|weniger Sitzheizung)
(eins|eine Stufe|einen Zacken) (runter|niedriger|weniger) mit (dem Popowärmer|der Sitzheizung|dem Sitzwärmer) (|{seat})
der (Popowärmer|Sitzwärmer) (|{seat}) (dürfte|könnte) (ruhig|schon|gern) (schwächer sein|einen Gang runterschalten|sich etwas mäßigen)
unterm Hintern (dürfte|könnte) es (ruhig|gern|) (einen Tick|etwas|ein bisschen) (weniger heiß|kühler) (sein|werden)
Sitzheizung (|{seat}) (minus|eins runter|sanfter|bisschen zurück)
!(nimm|zieh) (eine Stufe|ein bisschen was|eins) (weg|raus|zurück) bei der Sitzheizung (|{seat})
(ich trage dicke Hosen|ich schwitze schon an den Beinen|langsam ist es mir warm genug), (Sitzheizung ein bisschen runter|die Sitzheizung etwas schwächer|nimm die Sitzheizung zurück)
(muss|soll) (der Sitz|das Polster) (|{seat}) so (glühen|heiß sein|brennen)
der Sitz (|{seat}) (brät|grillt|röstet) (einen|mich) (ja|fast|regelrecht)
weniger (Feuer|Hitze|Glut) unterm (Hintern|Po|Popo)"""),
    ("set_seat_ventilation", {}, "Sitzlüftung Stufe {level} {seat}.", """
(mein Hemd ist durch|ich komm vom Tennis|ich hab einen Schweißrücken), (Sitzlüftung|Sitzkühlung) (auf|bitte auf) {level}
!(nimm|schieb|bring) (die Sitzlüftung|die Sitzkühlung|den Sitzventilator) (|{seat}) (auf|in) die {level}
(Popokühlung|Pokühler|Sitzlüfter|Rückenlüfter) (|{seat}) (auf|Stufe|) {level}
die {level} (reicht|genügt|tut's) (bei der|für die) (Sitzlüftung|Sitzkühlung) (|{seat})
der Sitz (|{seat}) soll (auf|mit) Stufe {level} (gelüftet werden|kühlen|belüftet werden)
(wie wär's|wie wäre es) mit (Sitzkühlung|Sitzlüftung) (|Stufe) {level} (|{seat})
im Sommer (fahre ich|hab ich) immer (mit|) Sitzlüftung {level}, (so bitte|stell das ein|mach das wieder)
(Kühlstufe|Lüftungsstufe) {level} (im|für den) Sitz (|{seat})
Sitz (|{seat}) (lüften|kühlen|belüften), Stufe {level}"""),
    ("set_seat_ventilation", {"level": 2}, "Sitzlüftung an {seat}.", """
(ich hab einen Schweißrücken|mein Hemd ist hinten klatschnass|ich komm gerade vom Sport), (lüfte den Sitz|Sitzkühlung an|mach die Sitzlüftung an)
(schwarze Ledersitze im Sommer|Leder bei der Hitze|so ein aufgeheizter Ledersitz), (das klebt ja|furchtbar), (kühl mal den Sitz|Sitzlüftung an)
!(wirf|knips|schmeiß) (mal|) (den Sitzventilator|die Popokühlung|den Rückenlüfter|den Pokühler) (|{seat}) an
(Popokühlung|Rückenkühlung|Sitzventilator) (|{seat}) (an|bitte|ein)
(Rücken|Hintern|Po) (kühlen|lüften|durchpusten) bitte
(zwischen|unter) (mir und dem Sitz|meinem Hintern) (steht das Wasser|ist alles nass|sammelt sich der Schweiß)
(durch|aus) (den Sitz|dem Sitz|dem Polster) (|{seat}) (könnte|dürfte) (mal|ruhig) (kühle Luft|ein Lüftchen|etwas Luft) (kommen|wehen)
wenn ich aufstehe, (klebt mir die Hose am Po|ist mein Rücken pitschnass), (belüfte den Sitz|Sitzlüftung bitte)
!(pust|puste|blas) (mir|) (kühle|) Luft (durch den Sitz|durchs Polster|an den Rücken aus dem Sitz)
(ich vertrage die Hitze im Rücken nicht|mein Rücken kocht), (Sitzkühlung|Sitzbelüftung) (bitte|an)
(die Sitze|die Polster|die Ledersitze) (|{seat}) (runterkühlen|durchlüften|belüften)"""),
    ("set_seat_ventilation", {"level": 0}, "Sitzlüftung aus {seat}.", """
(mir friert der Rücken ein|ich krieg's an den Nieren|ich hol mir einen Hexenschuss), (Sitzlüftung aus|mach die Sitzkühlung aus|lass den Sitz in Ruhe mit der Lüftung)
!(dreh|schalt|würg) (dem Sitzventilator|der Sitzkühlung|der Sitzlüftung) (|{seat}) den Saft ab
(die Popokühlung|den Rückenlüfter|den Sitzventilator) (|{seat}) (ausmachen|abschalten|aus)
Sitzkühlung (|{seat}) (weg|reicht|Ende)
(Sitz|Polster) (|{seat}) (nicht mehr kühlen|nicht mehr lüften|ohne Lüftung)
(das Gesäusel|das Surren|das Rauschen) (im Sitz|aus dem Sitz|unterm Hintern) (nervt|stört), (Sitzlüftung aus|mach die Sitzlüftung aus)
mein (Hemd|Rücken|T-Shirt) ist (wieder|jetzt|endlich) trocken, (Sitzlüftung kann aus|das reicht mit der Sitzkühlung)
(jetzt|am Abend|draußen) (ist's|ist es) (kühl|frisch) genug, (die Sitzlüftung|die Sitzkühlung) (|{seat}) (kann|darf|soll) aus
(von unten|unterm Hintern) (wird's|ist es) mir (zu zugig|zu luftig|zu frisch durch die Sitzlüftung), mach (das|die Sitzlüftung) aus"""),
    ("set_seat_ventilation", {"level": 3}, "Sitzlüftung auf Maximum {seat}.", """
(ich triefe|mein Rücken ist ein Wasserfall|die Sitze haben in der Sonne geglüht), (Sitzlüftung volle Pulle|Sitzkühlung auf Anschlag|Sitzlüftung auf die höchste Stufe)
!(gib|hau) (der Sitzkühlung|der Sitzlüftung|dem Sitzventilator) (|{seat}) (Vollgas|alles|volles Rohr)
(Popokühlung|Sitzventilator|Sitzlüfter) (|{seat}) (Vollgas|Anschlag|volle Pulle)
Sitzlüftung (|{seat}) (Anschlag|bis zum Anschlag|höchste Stufe|so hoch es geht)
die (stärkste|höchste) (Kühlung|Lüftung), die der Sitz (|{seat}) (hergibt|kann|hat)
!(schraub|jag) die (Sitzlüftung|Sitzkühlung|Sitzbelüftung) (|{seat}) (ganz nach oben|aufs Höchste|bis Anschlag)
mein (Rücken|Hintern) braucht (maximale|die volle) Kühlung (im Sitz|durch den Sitz), (dreh voll auf|ganz hoch)
(so kühl|so luftig) (es geht|wie möglich) (unterm Hintern|auf dem Sitz|im Polster) bitte, (Sitzlüftung auf Maximum|volle Sitzlüftung)"""),
    ("set_seat_ventilation", {"level": 1}, "Sitzlüftung Stufe 1 {seat}.", """
(ich bin da empfindlich an den Nieren|ich mag's nur ganz sanft|mir reicht ein Hauch), Sitzlüftung (auf kleinste Stufe|auf die unterste Stufe|auf eins)
(ein Hauch|ein Fünkchen|eine Idee) (Sitzlüftung|Sitzkühlung) (|{seat}) (reicht|genügt|bitte)
(Popokühlung|Sitzventilator|Sitzlüfter) (|{seat}) (kleinste Stufe|auf Sparflamme|ganz niedrig)
Sitzkühlung (|{seat}) (Sparflamme|unterste Stufe|Minimum)
durch den Sitz (|{seat}) soll nur ein (laues|ganz leichtes|schwaches) Lüftchen (gehen|wehen|kommen)
!(nimm|schalt) bei der (Sitzlüftung|Sitzkühlung) (|{seat}) die (schwächste|kleinste|unterste|erste) Stufe
(mein Hemd ist nur ein bisschen feucht|so heiß ist es gar nicht), (Sitzlüftung|Sitzkühlung) nur (ganz schwach|auf Minimum)
!(lüft|kühl) mir (den Po|den Hintern|den Rücken) nur (ganz|) (leicht|sachte|sanft)"""),
    ("set_seat_massage", {"on": True}, "Massage an {seat}.", """
(ich sitze seit sechs Stunden am Steuer|ich hab den ganzen Tag Kisten geschleppt|ich hab gestern im Garten geschuftet), (knet mir den Rücken|Massage bitte|mach die Massage an)
(Physiotherapeut|Masseur|Knetmaschine), (ran an den Rücken|leg los|an die Arbeit)
!(wirf|schmeiß|knips) (mal|) (die Knetfunktion|den Massagesessel|die Rückenknetmaschine|das Wellnessprogramm im Sitz) (|{seat}) an
(Rücken|Kreuz) (durchkneten|massieren|durchwalken) bitte
(Massagesitz|Massagesessel|Knetfunktion) (|{seat}) (an|bitte|ein)
!(walk|klopf|rubbel) mir (mal|) (den Rücken|das Kreuz) (durch|ordentlich durch)
(alles|hinten alles|zwischen den Schulterblättern alles) (verhärtet|verspannt|bretthart), (kann der Sitz da was machen|hilf mir mal mit der Massage|massier mich)
(mein Buckel|mein alter Rücken|meine Bandscheibe) (freut sich über|bettelt um|schreit nach) (eine Massage|ein bisschen Kneten)
(ein bisschen|etwas) Wellness (im Sitz|für den Rücken) (|{seat}) (wäre jetzt nett|könnte nicht schaden|bitte)
(du hast doch|der Sitz hat doch|das Auto hat doch) so (Massagerollen|eine Knetfunktion|ein Massageding), (probier|mach) das mal (aus|an)
(Massage|Massieren) (|{seat}) los"""),
    ("set_seat_massage", {"on": True, "seat": "passenger"}, "Massage für den Beifahrer.", """
(meine Frau|mein Mann|meine Freundin) (neben mir|auf dem Beifahrersitz) (hat Rücken|ist total verspannt|hat Kreuzweh), (mach|schalt) (da|dort) die Massage an
(der Beifahrer|die Beifahrerin) hat (sich eine Massage verdient|Rückenschmerzen|einen steifen Rücken)
!(knet|walk) (mal|) (meinem Beifahrer|meiner Beifahrerin) (das Kreuz|den Rücken) durch
Beifahrer (massieren|durchkneten)
Massage (Beifahrersitz|Beifahrerseite|rechts vorne) (an|bitte)
(auf dem|am) Beifahrersitz (hätte jemand gern|wünscht man sich|wird) eine Massage (|gewünscht)
!gönn (der Person neben mir|meiner Beifahrerin|meinem Beifahrer) (mal|) eine (Massage|Rückenmassage)"""),
    ("set_seat_massage", {"on": False}, "Massage aus {seat}.", """
(das kitzelt ja|aua, das drückt auf die Wirbel|ich muss mich konzentrieren), (Massage aus|hör auf mit dem Geknete|lass das Massieren)
(ich bin weich wie Butter|mein Rücken ist jetzt Pudding|das hat gut getan), (Massage kann aus|du kannst aufhören zu kneten|fertig mit Massieren)
(Massagesitz|Massagesessel|Knetfunktion) (|{seat}) (aus|Pause|Feierabend)
!(stell|würg|schalt) (die Knetmaschine|das Geknete|die Rollen im Rücken|die Massagerollen) (|{seat}) ab
(dieses|das) (Gewalke|Gewühle|Gekrabbel|Gerolle) (im Rücken|im Sitz|hinter mir in der Lehne) (soll aufhören|reicht jetzt|macht mich wahnsinnig)
Schluss mit (Wellness|Physio|dem Gerubbel) (im Sitz|am Rücken|)
mein Rücken (will|möchte|braucht) (jetzt|) (seine Ruhe|Pause von der Massage)
Massage (|{seat}) (Ende|Pause|reicht)
nicht mehr (massieren|kneten|walken) (|{seat}) bitte
(genug|ausreichend|lang genug) (gewalkt|durchgewalkt|massiert worden)"""),
    ("set_steering_wheel_heating", {"on": True}, "Lenkradheizung an.", """
(mir frieren die Finger ab|ich hab keine Handschuhe|meine Pfoten sind eiskalt), (Lenkrad heizen|mach das Lenkrad warm|heiz das Steuer)
(das Volant|das Lenkrad|der Lenkradkranz) (ist ein Eiszapfen|ist ja wie gefroren|fasst sich an wie ein Eisblock)
!(wirf|knips|schmeiß) (mal|) (den Handwärmer|den Fingerwärmer|die Griffheizung) (im Lenkrad|am Steuer|am Lenkrad) an
(Handwärmer|Griffheizung|Fingerwärmer) (am Lenkrad|im Lenkrad) (an|bitte)
Lenkrad (wärmen|heizen|warm) (bitte|)
ich (lenke|fahr) (schon|ja) mit (dem Ärmel|Fäustlingen|zwei Fingern), so kalt ist (das Lenkrad|das Steuer|der Lenker)
(meine Gicht|mein Rheuma|die Arthrose in den Fingern) mag (das kalte|kein kaltes) Lenkrad (nicht|), (heiz es bitte|wärm es auf)
(hat|kann) das Lenkrad nicht (auch|) (so eine Heizung|warm werden), (mach die an|schalt das ein|dann los)
am (Lenkrad|Steuer) (wären|hätte ich gern) (warme Hände|warme Finger|Wärme) (schön|)
(die Hände|die Finger) am (Lenkrad|Steuer) (brauchen|wollen|könnten) (es warm|Wärme|warm haben)"""),
    ("set_steering_wheel_heating", {"on": False}, "Lenkradheizung aus.", """
(ich hab schon Schwitzehände|meine Hände sind klatschnass|mir rutschen die Finger weg), (Lenkradheizung aus|mach die Heizung im Lenkrad aus|das Lenkrad nicht mehr heizen)
(das Volant|das Lenkrad|das Steuer) (glüht ja|ist eine heiße Kartoffel|ist wie ein Backblech)
!(würg|stell|schalt) (den Handwärmer|den Fingerwärmer|die Griffheizung) (im Lenkrad|am Steuer) ab
(Handwärmer|Griffheizung|Fingerwärmer) (am Lenkrad|im Lenkrad) (aus|weg)
Lenkrad (abkühlen lassen|nicht mehr heizen|kalt lassen)
(meine Finger sind aufgetaut|meine Hände sind jetzt warm|ich hab jetzt Handschuhe an), das Lenkrad (reicht so|braucht keine Heizung mehr|muss nicht mehr heizen)
(warme|heiße) Hände am (Lenkrad|Steuer) hab ich (jetzt genug|genug)
(die Sonne scheint drauf|es ist Frühling), (Lenkradheizung|die Heizung im Lenkrad) (kann|darf) aus
ein (kühles|kaltes|ungeheiztes) Lenkrad (ist mir lieber|wäre mir lieber|mag ich mehr)"""),
    ("recall_seat_position", {}, "Sitzposition {slot}.", """
(meine Frau ist gefahren|mein Sohn hat alles verstellt|die Werkstatt hat den Sitz verstellt), (hol mir Sitzposition {slot} zurück|Sitz auf Speicher {slot}|Sitzspeicher {slot} bitte)
(ich sitz hier wie ein Zwerg|das ist nicht meine Einstellung|wer hat denn den Sitz verstellt), (Sitzspeicher|Memory|Sitzposition) {slot} bitte
!(spiel|hol|stell) (mir|) (die Sitzmemory|den Sitzspeicher|das Sitzprofil) {slot} (her|ein|rein)
Sitz (auf|) (M|Taste|Memory Taste|Speichertaste) {slot}
(Sitz|Fahrersitz) (Nummer|Profil|Nr.) {slot}
(unter|auf) der {slot} (liegt|ist|hab ich) (mein Sitz|meine Sitzposition|meine Sitzeinstellung) (gespeichert|abgelegt), (lad die|fahr die an|die bitte)
!(fahr|bewege) (den Fahrersitz|meinen Sitz|den Stuhl) (dahin|so), wie er (auf|unter) Speicher {slot} (liegt|gespeichert ist|abgelegt ist)
(wie|so wie) auf (Speicherplatz|Memory|Platz) {slot} (möchte|will|würde) ich sitzen
jetzt fahr ich, (also|) (Sitzspeicher|Sitzprofil|Sitzposition) {slot}
den Sitz (so wie immer|wie gewohnt), (Speicher|Memory|Position) {slot}"""),
] + [
    ("recall_seat_position", {"slot": number}, f"Sitzposition {number}.", f"""
(die|bitte die) {word} (Sitzmemory|Sitzspeicherung|Speichereinstellung vom Sitz)
(wer hat den Sitz verstellt|meine Frau ist zuletzt gefahren|so kann ich nicht sitzen), (meine|die) {word} (Sitzeinstellung|Sitzposition|gespeicherte Sitzposition) bitte
!(ruf|hol) (mir|) die {word} (Sitzeinstellung|Sitzposition|Memoryposition) (her|ab|zurück)
(Fahrersitz|Sitz) (auf|in) die {word} (Position|Stellung|Speicherstellung)
auf dem {word}n Speicherplatz (ist|liegt) (meine|die richtige) Sitzposition, (nimm die|die bitte)
ich (sitze|fahre) (immer|sonst) mit der {word}n (Sitzeinstellung|gespeicherten Sitzposition), (stell die ein|die hätte ich gern)
{word} (Sitzposition|Sitzeinstellung) (laden|bitte)""")
    for number, word in ((1, "erste"), (2, "zweite"), (3, "dritte"))
] + [
    ("move_seat", {"direction": "forward"}, "Der Sitz fährt vor.", """
(ich muss die Beine ja lang machen wie ein Storch|ich komm mit den Zehenspitzen gerade so ans Pedal|mein Vorgänger war ein Riese), (Sitz nach vorne|rück mich vor|fahr den Sitz vor)
(ich muss mich strecken|ich häng mit langen Armen da), um (ans Lenkrad|an die Pedale) zu (kommen|langen)
(Stuhl|Sessel|Gestühl) (bisschen|etwas|ein Stück) (vor|nach vorne)
Sitz (ein Stück|zwei Zentimeter|eine Raste) (vor|weiter nach vorn)
(hinter meinem Sitz|hinter mir) (ist's eng|quetscht sich jemand|klemmen die Knie), (rück|fahr) (meinen|den) Sitz (mal|) (vor|nach vorne)
!(roll|schubs|rutsch) (mich|meinen Sitz) (mal|) (ein Stückchen|näher|etwas) (ans Lenkrad ran|nach vorne|Richtung Lenkrad)
(Kupplung|Bremse|Gaspedal) (erreiche|erwische) ich (nur|gerade so) mit (der Fußspitze|gestrecktem Bein)
mit (meinen kurzen Beinen|meinen eins fünfzig|meiner Größe) (komm ich|reiche ich) da (nicht ran|nicht hin), Sitz (vor|nach vorne)
!(verkürz|verringer) (mal|) den (Weg|Abstand) zwischen mir und (dem Lenkrad|den Pedalen)
vor mit (dem Sitz|mir|dem Stuhl) (bitte|)"""),
    ("move_seat", {"direction": "backward"}, "Der Sitz fährt zurück.", """
(ich hab hier die Knie am Kinn|ich sitz ja wie ein Frosch|mir schlafen die Beine ein), (Sitz nach hinten|rück mich zurück|fahr den Sitz zurück)
(meine Freundin ist nur eins fünfzig|vorher ist meine Mutter gefahren|der letzte Fahrer war ein Zwerg), (Sitz zurück|fahr den Sitz nach hinten)
(ich klemme|ich hänge) mit dem Bauch (am Lenkrad|hinterm Steuer) (fest|)
(Stuhl|Sessel|Gestühl) (bisschen|etwas|ein Stück) (zurück|nach hinten)
Sitz (ein Stück|zwei Zentimeter|eine Raste) (zurück|weiter nach hinten)
ich (krieg|bekomme) (meine langen Haxen|meine Beine|meine Knie) (nicht|kaum) (unters Lenkrad|unter|ausgestreckt)
!(roll|schubs|rutsch) (mich|meinen Sitz) (mal|) (ein Stückchen|etwas|) (vom Steuer weg|nach hinten|Richtung Rückbank)
mit (eins neunzig|meinen langen Beinen|dickem Bauch) (passt man hier nicht rein|brauch ich mehr Luft zum Lenkrad), Sitz (zurück|nach hinten)
ich (will|würde gern|muss) (mal|) die Beine (ausstrecken|lang machen), (schieb den Sitz zurück|Sitz nach hinten)
zurück mit (dem Sitz|mir|dem Stuhl) (bitte|)"""),
    ("move_seat", {"direction": "up"}, "Der Sitz fährt hoch.", """
(ich seh ja nur das Armaturenbrett|ich schau durchs Lenkrad statt drüber|ich hab die Nase auf Lenkradhöhe), (Sitz höher|heb mich an|fahr den Sitz hoch)
(ich brauch den Überblick|ich will auf die Straße runtergucken|ich hätte gern so einen SUV-Blick), (Sitz hoch|stell den Sitz höher)
(Stuhl|Sessel|Sitzfläche) (bisschen|etwas|ein Stück) (höher|rauf)
Sitz (ein Stück|zwei Zentimeter|eine Stufe) (hoch|höher|rauf)
!(pump|lupf|lüpf|heb) (mich|den Sitz|meinen Sitz) (mal|) (ein Stückchen|etwas|) (hoch|höher|nach oben)
ich (sitz|hocke|häng) hier ja (auf dem Boden|fast auf der Straße|wie im Gokart)
mit (meinen eins fünfundfünfzig|meiner Größe) (verschwinde ich hinterm Lenkrad|seh ich die Motorhaube nicht), (höher bitte|Sitz rauf)
von (hier|da) unten (hab ich|habe ich) (keine Übersicht|null Überblick), (höher mit dem Sitz|Sitz rauf|heb den Sitz an)
hoch mit (dem Sitz|mir|dem Stuhl) (bitte|)"""),
    ("move_seat", {"direction": "down"}, "Der Sitz fährt runter.", """
(meine Frisur klebt am Dach|ich fahr hier mit eingezogenem Kopf|mein Hut stößt an), (Sitz tiefer|lass mich runter|fahr den Sitz runter)
(ich bin eins achtundneunzig|ich hab den Helm noch auf|mein Vorgänger war winzig), (Sitz runter|stell den Sitz tiefer)
(Stuhl|Sessel|Sitzfläche) (bisschen|etwas|ein Stück) (tiefer|runter)
Sitz (ein Stück|zwei Zentimeter|eine Stufe) (runter|tiefer)
ich (sitz|hocke|thron) hier ja (wie auf dem Barhocker|wie auf dem Hochstand|wie der König auf dem Kamel)
!(senk|lass) (den Stuhl|den Sessel|meinen Sitz) (mal|) (ein Stückchen|etwas|) (ab|herunter|tiefer)
ich (mag's|hab's gern|sitze gern) (sportlich tief|tief wie im Rennwagen|bodennah), (Sitz runter|fahr den Sitz runter)
zwischen (mir|meinem Kopf|meiner Glatze) und dem (Dach|Himmel) (passt kein Blatt|ist kein Platz) (mehr|)
runter mit (dem Sitz|mir|dem Stuhl) (bitte|)"""),
] + [
    ("move_seat", {"direction": direction}, f"Ich stelle {{seat}} {say}.", f"""
{why}, {{seat}} (bitte|mal|) <bit> {forms}
!(rück|bewege|beweg|verstell) {{seat}} <bit> {forms}
(darf ich|dürfte ich) (dich|Sie) bitten, {{seat}} <bit> {forms} zu (fahren|stellen)
{{seat}} (ein Stück|eine Stufe|zwei Zentimeter) {forms}
(wir müssten|man müsste|ich müsste) {{seat}} <bit> {forms} (haben|bekommen|kriegen)
(fährst|stellst|machst) du (mir|uns|) {{seat}} (mal|bitte|) <bit> {forms}
{{seat}} (so nicht|passt so nicht), (lieber|bitte) <bit> {forms}""")
    for direction, say, forms, why in (
        ("forward", "nach vorne", "(vor|nach vorne|nach vorn|weiter vor|weiter nach vorne)", "(dahinter wird es eng|da sitzt jetzt jemand Kleines|wegen der Beinfreiheit dahinter)"),
        ("backward", "nach hinten", "(zurück|nach hinten|weiter zurück|weiter nach hinten)", "(da sitzt jetzt ein langer Kerl|die Beine haben da keinen Platz|wegen der langen Beine)"),
        ("up", "höher", "(hoch|höher|nach oben|rauf|weiter hoch)", "(da sieht man ja nichts|da sitzt man wie im Loch|wegen der Aussicht)"),
        ("down", "tiefer", "(tiefer|runter|nach unten|niedriger|weiter runter)", "(da stößt man sich den Kopf|da sitzt jetzt ein Riese|wegen der Kopffreiheit)"))
] + [
    ("tilt_backrest", {"direction": "forward"}, "Lehne aufrechter.", """
(ich schlaf gleich ein|ich häng hier wie ein nasser Sack|mein Nacken tut weh vom Hochgucken), (Lehne aufrechter|stell die Lehne gerader|richte die Lehne auf)
(da hat wohl jemand ein Nickerchen gemacht|hier hat einer gepennt), die Lehne (liegt ja|ist ja) ganz (flach|hinten), (stell sie auf|mach sie gerader)
(Rücklehne|Sitzlehne|Lehne) (gerader|hoch damit|ein Stück auf|eine Raste vor)
die (Lehne|Rückenlehne) (bitte|mal|) (in die Senkrechte|mehr ins Lot|steiler hin)
!(stütz|drück|klapp) (mir|) (den Rücken|die Schultern) (mit der Lehne|durch die Lehne) (weiter|mehr|) (vor|nach vorne|aufrecht)
ich (will|möchte|muss) (kerzengerade|mit geradem Rücken|ordentlich aufrecht) (sitzen|am Steuer sitzen)
!(hol|bring) die (Lehne|Rückenlehne) (aus der Liegeposition|aus der Schräglage) (|wieder) (hoch|nach vorne)
(Schluss mit|genug) (Lümmeln|Fläzen|Liegen), (Lehne hoch|Lehne aufrecht|stell die Lehne gerade)
an die Lehne (lehne|lehn) ich mich (gar nicht|kaum) an, so (weit hinten|schräg|flach) (ist|steht) die
aufrechter mit (der Lehne|der Rückenlehne|meinem Oberkörper) (bitte|)"""),
    ("tilt_backrest", {"direction": "backward"}, "Lehne flacher.", """
(wir stehen eh im Stau|ich warte hier auf meine Frau|ich lade gerade und hab Zeit), (Lehne ein bisschen zurück|ich will mich zurücklehnen|stell die Lehne flacher)
(ich sitze wie ein Zinnsoldat|ich sitz hier wie beim Zahnarzt|mein Rücken ist im rechten Winkel), (Lehne zurück|die Lehne flacher|neig die Lehne nach hinten)
(Rücklehne|Sitzlehne|Lehne) (schräger|etwas flacher|ein Stück zurück|eine Raste zurück)
(mehr|etwas mehr) (Schräge|Neigung nach hinten|Liegestuhl) (bei der|mit der) (Lehne|Rückenlehne)
ich (will|möchte|würde gern) (ein bisschen|mich ein bisschen|etwas) (lümmeln|fläzen|hinfläzen|chillen) mit (der|flacherer) Lehne
!(lass|leg) (mich|meinen Rücken) (mal|) (ein bisschen|etwas|) (nach hinten sinken|in die Lehne sinken|schräger liegen)
(so steil|so aufrecht|so gerade) (kann ja kein Mensch|kann ich nicht) (sitzen|entspannen), (Lehne zurück|flacher bitte)
(den Oberkörper|meinen Oberkörper) (bitte|) (etwas|ein bisschen|) (weiter|) nach hinten (lehnen|kippen)
(lässiger|entspannter|gemütlicher) (sitzen|zurückgelehnt) (bitte|), Lehne (nach hinten|zurück)
zurück mit (der Lehne|der Rückenlehne|meinem Oberkörper) (bitte|)"""),
] + [
    ("tilt_backrest", {"direction": direction}, f"Ich stelle {{seat}} {say}.", f"""
{why}, {{seat}} (bitte|mal|) <bit> {forms}
!(verstell|beweg|neige|neig) {{seat}} <bit> {forms}
(darf ich|dürfte ich) (dich|Sie) bitten, {{seat}} <bit> {forms} zu stellen
{{seat}} (ein Stück|eine Raste|eine Stufe) {forms}
(wir müssten|man müsste|ich müsste) {{seat}} <bit> {forms} (haben|bekommen|kriegen)
(stellst|machst|kippst) du (mir|uns|) {{seat}} (mal|bitte|) <bit> {forms}""")
    for direction, say, forms, why in (
        ("forward", "aufrechter", "(vor|nach vorne|aufrechter|steiler|gerader|senkrechter)", "(da liegt man ja|so liegt man mehr als man sitzt|das Nickerchen ist vorbei)"),
        ("backward", "flacher", "(zurück|nach hinten|flacher|schräger|weiter nach hinten)", "(da sitzt man ja kerzengerade|so kann man nicht entspannen|so steil hält das keiner aus)"))
] + [
    ("adjust_lumbar_support", {"direction": "more"}, "Lordosenstütze stärker {seat}.", """
(ich hab ein Hohlkreuz|mein Orthopäde schimpft schon|ich hatte einen Bandscheibenvorfall), (mehr Stütze im Kreuz|Lordosenstütze stärker|fahr die Lordose weiter raus)
(zwischen Lehne und Kreuz|hinter meinem Kreuz|im Hohlkreuz) (ist ja Luft|ist ein Loch|passt noch eine Faust), (drück das weiter raus|mehr Lordosenstütze|füll das mal auf)
(Lordose|Lendenkissen|Luftkissen im Kreuz|Kreuzkissen) (|{seat}) (mehr|raus|praller|eins stärker)
!(pump|blas|füll) (das Luftkissen|das Kissen|die Blase) (im Kreuz|im Lendenbereich|in der Lehne unten) (mal|) (|weiter) auf
mein (unterer Rücken|Kreuz|Lendenwirbel) (hängt ohne Halt da|sackt durch|knickt ein beim Fahren)
(mehr|etwas mehr|noch mehr) (Lordose|Wölbung in der Lehne|Wölbung im Kreuz|Lendenkissen) (|{seat})
!(drück|press) (mir|) (mal|) (fester|stärker|kräftiger) (ins|gegen das) Kreuz
sonst (stopf|leg) ich mir (immer|) ein (Kissen|Handtuch) ins Kreuz, (geht die Stütze da stärker|stell die Lendenstütze stärker)
(im Kreuz|an der Lende|unten am Rücken) (dürfte|könnte) (der Sitz|die Lehne) (|{seat}) (ruhig|) (fester|stärker) (stützen|drücken)"""),
    ("adjust_lumbar_support", {"direction": "less"}, "Lordosenstütze schwächer {seat}.", """
(aua, mein Kreuz|ich krieg schon blaue Flecken im Kreuz|ich werde da ganz durchgebogen), (weniger Stütze|Lordosenstütze schwächer|nimm die Lordose zurück)
(Lordose|Lendenkissen|Luftkissen im Kreuz|Kreuzkissen) (|{seat}) (weniger|rein|flacher|eins schwächer)
!(lass) (etwas|ein bisschen|) Luft (aus|ab) (dem Luftkissen im Kreuz|dem Lendenkissen|der Lordosenstütze)
als hätte ich (einen Ziegelstein|eine Faust|einen Ball) im (Kreuz|unteren Rücken), (nimm die Stütze zurück|weniger davon|mach die Lendenstütze weicher)
(weniger|etwas weniger|nicht so viel) (Lordose|Wölbung in der Lehne|Wölbung im Kreuz|Lendenkissen) (|{seat})
(das Kissen|der Knubbel|der Wulst|die Beule) (unten in der Lehne|im Kreuz|am Lendenwirbel) (drückt|ist zu dick|quält mich|muss flacher)
(meine Lendenwirbel|mein Hohlkreuz|mein Kreuz) (wird|werden) (zu sehr|viel zu stark|zu arg) (nach vorne gedrückt|rausgedrückt|durchgedrückt)
(im Kreuz|an der Lende|unten am Rücken) (dürfte|könnte) (der Sitz|die Lehne) (|{seat}) (ruhig|) (sanfter|schwächer|weicher) (stützen|drücken)
muss die (Lehne|Rückenstütze) (mir|) so (ins Kreuz|in die Lende|in den unteren Rücken) (stechen|drücken|bohren)"""),
]
