"""French: seats and steering wheel as people say it from day to day: reasons, hints, complaints, slang. The notation is explained in the README."""

VARIANTS = [
    ("set_seat_heating", {}, "Siège chauffant niveau {level} {seat}.", """
(le cuir a passé la nuit dehors|je sors de la patinoire|j'ai un jean trempé), (cale|programme|bascule) le siège chauffant sur {level}
(d'habitude|le matin|l'hiver) je (mets|laisse) le siège chauffant sur {level}, (remets-le comme ça|fais pareil|comme d'habitude)
chauffe-fesses (sur|à|niveau|) {level} (|{seat})
siège chauffant {level} (|{seat})
!(programme|cale|bascule|place) (le chauffe-fesses|la résistance du siège|la chauffe du siège) sur {level} (|{seat})
~(programmer|caler|basculer) (le chauffe-fesses|la chauffe du siège) sur {level} (|{seat})
{level} (sur trois|sur 3) pour (le chauffe-fesses|le siège chauffant|le chauffage du siège) (|{seat})
(il me faut|donne-moi|je prendrais bien) le niveau {level} du (siège chauffant|chauffe-fesses) (|{seat})
(le bon niveau|le bon réglage|ce qu'il faut) pour (le siège chauffant|le chauffe-fesses), c'est {level} (|{seat})
(tu me mets|tu nous mets|tu mettrais) le (chauffe-fesses|siège chauffant) (au cran|à|sur) {level} (|{seat})
(mes reins réclament|mon dos demande|mon popotin réclame) le siège chauffant (au|sur le) niveau {level}"""),
    ("set_seat_heating", {"level": 2}, "Siège chauffant allumé.", """
(le cuir, en hiver, c'est un supplice|la voiture a dormi dehors|j'ai attendu le bus une heure assis sur un banc gelé), (réchauffe-moi l'arrière-train|chauffe-moi le fauteuil|tiédis-moi le siège)
(j'ai un lumbago, la chaleur me fait du bien|le kiné m'a dit de mettre du chaud sur le dos|j'ai mes règles et mal au bas du dos), (allume le siège|chauffe le siège|mets le siège à chauffer)
(on a l'impression|j'ai l'impression) d'être assis sur (une banquise|un banc de pierre|une plaque de glace|un bac à glaçons)
(mes fesses|mes miches|mes cuisses|mes reins) (te réclament un peu de chaleur|sont en train de geler|sont congelées|demandent grâce, c'est gelé)
(y a pas|il y a bien|tu as) un (truc|bouton|machin) pour (chauffer les fesses|chauffer le siège|réchauffer le derrière), (mets-le|allume-le)
!(tiédis|dégèle|fais tiédir|préchauffe) (mon siège|mon fauteuil|le siège|la place où je suis assis)
~(tiédir|dégeler|faire tiédir|préchauffer) (mon siège|mon fauteuil|le cuir)
chauffe-fesses, (vite|allez|stp)
siège à chauffer
(mets|allume|lance) le (chauffe-fesses|chauffe-cul|grille-fesses|chauffe-popotin)
(mon royaume pour|je donnerais cher pour) un siège (chauffé|qui chauffe|bien tiède) (ce matin|par ce temps|)
(je voudrais que|tu ferais en sorte que|j'aimerais que) mon (siège|fauteuil) (chauffe|devienne tiède|soit réchauffé)
(je suis assis|je suis assise) (sur du marbre|sur un congélateur|sur du verglas)"""),
    ("set_seat_heating", {"level": 2}, "Siège chauffant allumé {seat}.", """
(le cuir est gelé|la voiture a dormi dehors|on sort du ski), (chauffe le siège|mets le chauffe-fesses|lance le siège chauffant) {seat}
{seat}, (chauffe le siège|tiédis le siège|mets le chauffe-fesses|ce serait bien d'avoir le siège chauffé)
!(tiédis|préchauffe|dégèle) le (siège|fauteuil|cuir) {seat}
~(tiédir|préchauffer|chauffer) le (siège|fauteuil|cuir) {seat}
chauffe-fesses {seat}
siège chauffé {seat}, (merci|stp|allez)
(un peu de|donne de la|envoie de la) chaleur dans le siège {seat}
(on a les fesses gelées|ça gèle des fesses|c'est froid sous les fesses) {seat}
(tu mettrais|tu peux mettre|mets donc) (le chauffe-fesses|le chauffe-siège) {seat}
(on me réclame|on me demande) (le siège chauffant|le chauffe-fesses) {seat}
(c'est un vrai banc de glace|le cuir est une banquise) {seat}, (chauffe le siège|allume le siège chauffant)"""),
    ("set_seat_heating", {"level": 2, "seat": "driver"}, "Siège conducteur chauffant.", """
(le chauffeur|celui qui conduit|celle qui conduit|le conducteur) (a les fesses gelées|est assis sur un glaçon|réclame le chauffe-fesses)
(je vais prendre le volant|on change de conducteur), (préchauffe|tiédis|chauffe) le siège (conducteur|du chauffeur|côté volant)
(le cuir est gelé|la voiture a dormi dehors), (préchauffe|tiédis|chauffe) (la place du conducteur|le fauteuil du conducteur|le siège côté volant)
!(tiédis|préchauffe) le (siège du conducteur|fauteuil du conducteur|siège de celui qui conduit)
~(tiédir|préchauffer) le (siège du conducteur|siège du chauffeur)
chauffe-fesses conducteur
siège conducteur à chauffer
(il faudrait|faudrait) de la chaleur dans le siège (du conducteur|du chauffeur)
(le siège|la place) du (chauffeur|conducteur) (est une banquise|a gelé|est un glaçon)"""),
    ("set_seat_heating", {"level": 2, "seat": "passenger"}, "Siège passager chauffant.", """
(ma femme|mon mari|ma mère|ma copine) à côté de moi (a les fesses gelées|est assise sur un glaçon|voudrait le chauffe-fesses|se plaint que le siège est glacé)
(je passe la prendre dans cinq minutes|elle sort du boulot gelée), (préchauffe|tiédis|chauffe) le siège (passager|d'à côté|à côté de moi)
(elle a le dos en vrac|elle est enceinte|il sort de chez le kiné), (mets le chauffe-fesses à ma passagère|chauffe le siège à côté de moi|chauffe le siège passager)
!(tiédis|préchauffe) (le siège de ma copilote|le siège de mon copilote|le fauteuil du passager)
~(tiédir|préchauffer) le siège (du passager|de mon copilote|d'à côté)
chauffe-fesses passager
siège passager à chauffer
le (derrière|popotin|dos) de (mon passager|ma passagère) (réclame un peu de chaleur|gèle|aimerait du chaud)
(de la chaleur|du chaud) dans le siège (d'à côté|du passager)
le (fauteuil du passager|siège de droite devant) (est une banquise|a gelé|est un glaçon)"""),
    ("set_seat_heating", {"level": 2, "seat": "rear_left"}, "Siège arrière gauche chauffant.", """
(le cuir est gelé|on va installer mamie), (préchauffe|tiédis|chauffe) la place arrière gauche
(ma fille|ma mère|mamie) est assise derrière moi, (chauffe-lui son siège|mets-lui le chauffe-fesses|mets-lui le siège chauffant)
!(tiédis|préchauffe) (le siège arrière gauche|la place derrière moi|le siège derrière le conducteur)
~(tiédir|préchauffer) (le siège arrière gauche|la place derrière moi|le siège derrière le conducteur)
chauffe-fesses arrière gauche
siège arrière gauche chauffant
(celui|celle) de derrière à gauche a (les fesses gelées|froid aux fesses)
(un peu de|de la) chaleur dans le siège (arrière gauche|derrière moi)
(la place|le siège) derrière le conducteur (est une banquise|est un glaçon)"""),
    ("set_seat_heating", {"level": 2, "seat": "rear_right"}, "Siège arrière droit chauffant.", """
(le cuir est gelé|on va installer papi), (préchauffe|tiédis|chauffe) la place arrière droite
(mon fils|papi|mon père) est assis derrière le passager, (chauffe-lui son siège|mets-lui le chauffe-fesses|mets-lui le siège chauffant)
!(tiédis|préchauffe) (le siège arrière droit|la place derrière le passager|la place de droite au fond)
~(tiédir|préchauffer) (le siège arrière droit|la place derrière le passager)
chauffe-fesses arrière droit
siège arrière droit chauffant
(celui|celle) de derrière à droite a (les fesses gelées|froid aux fesses)
(un peu de|de la) chaleur dans le siège (arrière droit|derrière le passager)
(la place|le siège) derrière le passager (est une banquise|est un glaçon)"""),
    ("set_seat_heating", {"level": 2, "seat": "front"}, "Sièges avant chauffants.", """
nous deux devant, on (a les fesses gelées|est assis sur des glaçons), (chauffe les deux sièges|mets les deux chauffe-fesses)
(la voiture a dormi dehors|le cuir est gelé), (préchauffe|tiédis|dégèle) (les deux places avant|les fauteuils de devant)
!(tiédis|préchauffe|dégèle) (les deux fauteuils avant|les places avant|les deux places de devant)
~(tiédir|préchauffer) (les deux fauteuils avant|les places avant)
chauffe-fesses à l'avant
sièges avant à chauffer
(ceux|les deux) de devant ont (froid aux fesses|les fesses gelées)
(de la|un peu de) chaleur dans les (deux sièges avant|sièges de devant)
le (siège chauffant|chauffe-fesses) pour (nous deux à l'avant|les deux places de devant)"""),
    ("set_seat_heating", {"level": 2, "seat": "rear"}, "Sièges arrière chauffants.", """
(les loulous|les mômes|mes beaux-parents) derrière (ont les fesses gelées|sont assis sur un glaçon|réclament le chauffe-fesses)
(la voiture a dormi dehors|on sort du ski avec les petits), (préchauffe|tiédis|dégèle) (la banquette|les places arrière)
!(tiédis|préchauffe|dégèle) (la banquette|les places arrière|la banquette du fond)
~(tiédir|préchauffer) (la banquette|les places arrière)
chauffe-fesses à l'arrière
banquette à chauffer
(la banquette|le cuir de la banquette) (est une vraie banquise|a gelé cette nuit)
(de la|un peu de) chaleur dans (la banquette|les sièges du fond)
(on râle derrière|ça râle à l'arrière), (le cuir est trop froid sous les fesses|les sièges sont des glaçons)"""),
    ("set_seat_heating", {"level": 2, "seat": "all"}, "Tous les sièges chauffants.", """
(on sort tous de la patinoire|toute la bande rentre du ski|la voiture a dormi dehors), (préchauffe|chauffe|tiédis) (tous les fauteuils|les sièges de tout le monde|chaque siège)
(pas de jaloux|tout le monde pareil|égalité), (chauffe-fesses|siège chauffant) (pour toute la famille|à toutes les places|pour tout le monde)
!(tiédis|préchauffe|dégèle) (tous les fauteuils|chaque siège|l'ensemble des sièges)
~(tiédir|préchauffer) (tous les fauteuils|chaque siège)
chauffe-fesses pour tous
tous sièges chauffants
(toutes les fesses|tous les popotins) à bord (réclament de la chaleur|ont froid|gèlent)
(de la|un peu de) chaleur dans (chaque siège|tous les fauteuils)
(du premier au dernier|devant comme derrière), (les sièges sont des glaçons|on a les fesses gelées)"""),
    ("set_seat_heating", {"level": 3}, "Siège chauffant au maximum {seat}.", """
(j'ai une sciatique carabinée|je sors d'un bain glacé|mon pantalon est trempé), (siège chauffant|chauffe-fesses) (à donf|tout ce qu'il peut|plein régime)
(le cuir, c'est la banquise|il fait moins dix dehors), (mets la gomme|envoie tout|mets le paquet) dans (mon siège|le siège chauffant)
fais-moi (rôtir le dos|cuire les fesses|griller le derrière)
chauffe-fesses (à donf|à fond|plein tube) (|{seat})
siège chauffant maxi (|{seat})
(je veux que ça brûle|je veux que ça cuise|il faut que ça chauffe un max) (sous mes fesses|dans le siège)
!(lâche|envoie|mets) (toute la chaleur|la puissance maximale|tout) dans (le siège|le chauffe-fesses) (|{seat})
~(envoyer|mettre) (toute la chaleur|la puissance maximale) dans le siège (|{seat})
le cran (le plus haut|le plus chaud|tout en haut) (du|pour le) (siège chauffant|chauffe-fesses) (|{seat})
(jusqu'au dernier cran|toutes les barres|les trois barres), le (siège chauffant|chauffe-fesses) (|{seat})"""),
    ("set_seat_heating", {"level": 1}, "Siège chauffant niveau 1 {seat}.", """
(le cuir est juste un peu frais|j'ai le dos sensible|je suis en robe légère), (chauffe-fesses|siège chauffant) (au premier cran|tout doux|sur la première barre)
(pas envie de cuire|je ne veux pas rôtir|la batterie est faiblarde), (mets le siège chauffant au plus doux|chauffe le siège, mais au niveau le plus bas)
juste (un soupçon|une pointe) de (chauffage dans le siège|siège chauffant) (|{seat})
chauffe-fesses mini (|{seat})
siège chauffant premier cran (|{seat})
!(laisse|mets|règle) (le chauffe-fesses|le siège chauffant) (au premier cran|sur la première barre|en sourdine|au strict minimum) (|{seat})
~(laisser|mettre|régler) (le chauffe-fesses|le siège chauffant) (au premier cran|au strict minimum) (|{seat})
le cran (le plus doux|le plus bas|du bas) (du|pour le) (siège chauffant|chauffe-fesses) (|{seat})
(que le siège soit|je veux le siège) à peine (tiède|chauffé), (premier niveau|niveau un)"""),
    ("set_seat_heating", {"level": 0}, "Siège chauffant éteint {seat}.", """
(mon jean a séché|mon dos va mieux|j'ai les fesses cuites à point), (le chauffe-fesses peut s'arrêter|arrête le chauffe-fesses|éteins ce siège chauffant)
(ça sent le cuir chaud|on a l'impression d'avoir fait pipi|c'est désagréable en été), (coupe-moi le siège chauffant|vire le chauffe-fesses|arrête de chauffer mon siège)
(je ne suis pas un poulet|je suis pas une brochette|je suis pas un croque-monsieur), (arrête de me griller les fesses|arrête de me rôtir le derrière|coupe le chauffe-fesses)
chauffe-fesses off (|{seat})
plus de chauffe-fesses (|{seat})
(le bouton avec le petit siège et les vaguelettes|le truc qui chauffe les fesses), (éteins-le|coupe-le|désactive-le)
!(débranche|tue|mets au repos|coupe) (le chauffe-fesses|la résistance du siège|la chauffe du siège) (|{seat})
~(débrancher|mettre au repos|couper) (le chauffe-fesses|la chauffe du siège) (|{seat})
(laisse|on laisse) refroidir (mon siège|le siège|le cuir)
zéro (chauffage de siège|chauffe-fesses) (|{seat})
(qui a allumé|pourquoi tu as mis|c'est toi qui as mis) le siège chauffant (en plein été|en juillet), (enlève ça|coupe ça|éteins-le)"""),
    ("adjust_seat_heating", {"direction": "up"}, "Siège plus chaud {seat}.", """
(le chauffe-fesses fait semblant|le siège chauffant roupille|c'est tiédasse sous les fesses|je sens à peine le siège chauffer) (|ce matin|pour l'instant)
(j'ai le jean encore humide|mes reins me lancent|il gèle dehors), (monte|pousse) (d'un cran|un peu) (le chauffe-fesses|la chauffe du siège)
le siège chauffe, (d'accord|certes|oui), mais (pas assez|c'est tiédasse|j'en voudrais plus)
un cran de plus au chauffe-fesses (|{seat})
chauffe-fesses plus fort (|{seat})
une barre de plus (au|sur le) siège chauffant (|{seat})
!(booste|gonfle|mets plus de patate dans) (le chauffe-fesses|la chauffe du siège|mon siège chauffant)
~(booster|gonfler|intensifier) (le chauffe-fesses|la chauffe du siège) (|{seat})
(mes fesses|mes reins|mes lombaires) (en redemandent|en voudraient plus|aimeraient un peu plus de chaleur), (monte le siège chauffant|pousse le siège chauffant)
(ça pourrait|tu pourrais|ça peut) chauffer (davantage|plus|un peu plus) (sous mes fesses|dans mon dossier|dans ce siège)
(passe|monte) (le chauffe-fesses|le siège chauffant) (au cran supérieur|au niveau du dessus|un niveau plus haut) (|{seat})"""),
    ("adjust_seat_heating", {"direction": "down"}, "Siège moins chaud {seat}.", """
(je commence à transpirer des cuisses|mon jean est en train de fumer|on dirait une plaque de cuisson sous moi), (un cran de moins au chauffe-fesses|calme le siège chauffant)
(c'était bien au début|ça va mieux maintenant), mais (le siège chauffe trop|le chauffe-fesses tape un peu fort|le siège est devenu une poêle)
(mollo|doucement|du calme|tout doux) (avec|sur) (le chauffe-fesses|le siège chauffant) (|{seat})
un cran de moins au chauffe-fesses (|{seat})
chauffe-fesses moins fort (|{seat})
une barre de moins (au|sur le) siège chauffant (|{seat})
!(rabaisse|tempère|modère|calme) (le chauffe-fesses|la chauffe du siège|l'ardeur du siège) (|{seat})
~(tempérer|modérer|calmer) (le chauffe-fesses|la chauffe du siège) (|{seat})
(j'ai le popotin|j'ai les fesses|j'ai les cuisses) (au barbecue|sur le gril|qui grillent)
(je suis assis|je suis assise) sur (une plaque chauffante|un radiateur|un poêle|des braises)
(passe|descends) (le chauffe-fesses|le siège chauffant) (au cran inférieur|au niveau du dessous|un niveau plus bas) (|{seat})
(le siège|mon fauteuil) (me cuit à petit feu|me fait transpirer tellement il chauffe|chauffe un peu fort à mon goût)"""),
    ("set_seat_ventilation", {}, "Ventilation du siège niveau {level} {seat}.", """
(j'ai la chemise collée au dos|le cuir me colle aux cuisses|je sors du sport), (cale|programme|mets) (le siège ventilé|la ventilation du siège) sur {level}
(d'habitude|l'été) je (mets|laisse) (le siège ventilé|la ventilation du siège) sur {level}, (fais pareil|comme d'habitude)
rafraîchisseur de siège (sur|à|) {level} (|{seat})
siège ventilé {level} (|{seat})
!(programme|cale|bascule|place) (le siège ventilé|la soufflerie du siège|les ventilos du siège) sur {level} (|{seat})
~(programmer|caler|basculer) (le siège ventilé|la soufflerie du siège) sur {level} (|{seat})
{level} (sur trois|sur 3) pour (le siège ventilé|la ventilation du siège) (|{seat})
(le bon niveau|le bon réglage) pour (le siège ventilé|la soufflerie du siège), c'est {level} (|{seat})
(tu me mets|tu mettrais|tu nous mets) (le siège rafraîchissant|le siège ventilé) (au cran|à|sur) {level} (|{seat})
(que le siège souffle|je veux que le siège souffle) (au niveau|à la puissance|au cran) {level}"""),
    ("set_seat_ventilation", {"level": 2}, "Ventilation du siège allumée {seat}.", """
(je suis en short et le cuir me colle aux cuisses|mon dos fait ventouse avec le dossier|on dirait que je me décolle du siège comme un sparadrap)
(je sors de la salle de sport|j'ai une réunion et une chemise propre|c'est du cuir noir en plein soleil), (fais souffler le siège|aère-moi le dos|mets de l'air dans le siège)
(j'ai une auréole dans le dos|ma chemise est à tordre dans le dos|j'ai le dos comme une éponge), (mets le siège ventilé|fais-moi de l'air dans le dossier)
(y a pas|tu as|il y a) (un ventilo|un petit ventilateur) dans le siège, (mets-le en route|fais-le tourner|allume-le)
!(fais respirer|aère|ventile) (mon dos|le cuir du siège|mon assise|mon fauteuil)
siège ventilé, (vite|stp|allez)
air dans le siège
clim de siège (|{seat})
!(lance|fais tourner|mets) (les ventilos|les petits ventilateurs|la soufflerie) (du siège|dans le siège) (|{seat})
~(lancer|faire tourner) (les ventilos du siège|la soufflerie du siège|le siège ventilé) (|{seat})
(mon dos|mon derrière|mon postérieur) (aimerait un courant d'air|a besoin d'être ventilé|réclame un peu d'air)
(un peu d'air|de la fraîcheur|un souffle frais) (sous les fesses|dans le bas du dos|à travers l'assise)
(siège|assise) (à rafraîchir|qui souffle du frais) (|{seat})"""),
    ("set_seat_ventilation", {"level": 2, "seat": "passenger"}, "Siège passager ventilé.", """
(ma femme|mon mari|ma copine) à côté de moi (a le dos trempé|colle au cuir|se décolle du siège comme un sparadrap)
(elle est en short et le cuir colle|il sort de la salle de sport), (fais souffler|aère|ventile) le siège (passager|à côté de moi|d'à côté)
(mon copilote|ma copilote|la passagère) (a le tee-shirt collé au dossier|sue contre le dossier|voudrait un siège ventilé)
siège passager ventilé
air dans le siège passager
!(fais respirer|fais souffler|aère) (le siège du passager|le fauteuil à côté de moi)
~(faire souffler|aérer) le siège (passager|d'à côté)
(lance|mets|allume) (la ventilation|les ventilos|la soufflerie) du siège (passager|d'à côté|à côté de moi)"""),
    ("set_seat_ventilation", {"level": 2, "seat": "driver"}, "Siège conducteur ventilé.", """
(le chauffeur|celui qui conduit|la conductrice) (a le dos trempé|colle au cuir|a le tee-shirt collé au dossier)
(le cuir noir a pris le soleil|on change de conducteur), (fais souffler|aère|ventile) le siège (conducteur|du conducteur|côté volant)
(le conducteur|la conductrice) sort de la salle de sport, (aère-lui|ventile-lui) son siège
siège conducteur ventilé
air dans le siège conducteur
!(fais respirer|fais souffler|aère) (le siège du chauffeur|le fauteuil du conducteur)
~(faire souffler|aérer) le siège (conducteur|du chauffeur)
(lance|mets|allume) (la ventilation|les ventilos|la soufflerie) du siège (conducteur|du conducteur|du chauffeur)"""),
    ("set_seat_ventilation", {"level": 2, "seat": "front"}, "Sièges avant ventilés.", """
(nous deux devant|tous les deux à l'avant), on (colle au cuir|a le dos trempé|fait ventouse avec le dossier)
(le cuir a pris le soleil|on sort du tennis), (fais souffler|aère|ventile) les (deux fauteuils avant|sièges de devant)
sièges avant ventilés
air dans les sièges avant
!(fais respirer|fais souffler|aère) les (deux sièges de devant|fauteuils avant)
~(faire souffler|aérer) les (deux sièges avant|sièges de devant)
(lance|mets|allume) (la ventilation|les ventilos|la soufflerie) (des sièges avant|des deux sièges de devant)
(ceux de devant|les deux de devant) (transpirent du dos|ont le tee-shirt collé au siège)"""),
    ("set_seat_ventilation", {"level": 2, "seat": "rear"}, "Sièges arrière ventilés.", """
(les gamins|les mômes|mes beaux-parents) derrière (collent au cuir|ont le dos trempé|collent à la banquette)
(le soleil a tapé sur la banquette|ils sortent du foot), (fais souffler|aère|ventile) (la banquette|les sièges du fond)
sièges arrière ventilés
air dans la banquette
!(fais respirer|fais souffler|aère) (la banquette|les fauteuils arrière)
~(faire souffler|aérer) (la banquette arrière|les sièges de derrière)
(lance|mets|allume) (la ventilation|les ventilos|la soufflerie) (de la banquette|des sièges arrière)
(ceux de derrière|les passagers du fond) (transpirent du dos|ont le tee-shirt collé au siège)"""),
    ("set_seat_ventilation", {"level": 2, "seat": "all"}, "Tous les sièges ventilés.", """
(le cuir a pris le soleil tout l'après-midi|on sort tous du foot), (fais souffler|aère|ventile) (tous les fauteuils|chaque siège)
(pas de jaloux|tout le monde pareil), (siège ventilé|siège rafraîchi) (à toutes les places|pour toute la famille|pour tout le monde)
tous sièges ventilés
air dans tous les sièges
!(fais respirer|fais souffler|aère) (tous les fauteuils|l'ensemble des sièges|chaque siège)
~(faire souffler|aérer|ventiler) (chaque siège|l'ensemble des sièges)
(lance|mets|allume) (la ventilation|la soufflerie) (de tous les sièges|dans chaque siège)
(tout le monde|toute la famille) (colle au cuir|transpire du dos sur son siège)"""),
    ("set_seat_ventilation", {"level": 3}, "Ventilation du siège au maximum {seat}.", """
(j'ai le dos comme une fontaine|je sors d'un marathon|ma chemise est à essorer), (siège ventilé|soufflerie du siège) (à donf|à fond|plein régime)
(le cuir noir a cuit au soleil|on a fait trois heures de randonnée), (envoie toute la gomme|envoie tout l'air|mets le paquet) dans le siège ventilé
siège ventilé (maxi|à donf) (|{seat})
ventilos de siège à fond (|{seat})
(je veux|il me faut) (une tempête|un ouragan|un vrai courant d'air) (dans mon siège|sous les fesses|dans le dossier)
!(lâche|envoie|mets) (tout l'air|toute la puissance|la gomme) dans (le siège ventilé|la ventilation du siège) (|{seat})
~(envoyer|mettre) (tout l'air|toute la puissance) dans le siège ventilé (|{seat})
le cran (le plus fort|le plus haut|tout en haut) (du siège ventilé|de la ventilation du siège) (|{seat})
(que le siège souffle|je veux que le siège souffle) (autant qu'il peut|au maximum|à fond les ballons)"""),
    ("set_seat_ventilation", {"level": 1}, "Ventilation du siège niveau 1 {seat}.", """
(j'ai le dos fragile|je m'enrhume facilement), (siège ventilé|ventilation du siège) (au premier cran|au strict minimum|sur la première barre)
(le cuir colle un peu|il fait juste moite), (aère mon siège, mais au niveau le plus doux|mets le siège ventilé sur le premier cran)
siège ventilé mini (|{seat})
ventilation de siège premier cran (|{seat})
(juste|à peine) (un soupçon|un filet) d'air dans (mon siège|le siège|le dossier)
!(laisse|mets|règle) (le siège ventilé|la soufflerie du siège) (au premier cran|en sourdine|au strict minimum) (|{seat})
~(laisser|mettre|régler) (le siège ventilé|la soufflerie du siège) (au premier cran|au strict minimum) (|{seat})
le cran (le plus doux|le plus bas|du bas) (du siège ventilé|de la ventilation du siège) (|{seat})
(que le siège souffle|je veux que le siège souffle) (tout doucement|au minimum|à peine)"""),
    ("set_seat_ventilation", {"level": 0}, "Ventilation du siège éteinte {seat}.", """
(j'ai le dos gelé maintenant|mon dos a séché|ça me donne un lumbago), (arrête de souffler dans mon siège|coupe les ventilos du siège|stoppe le siège ventilé)
(le siège fait un bruit d'aspirateur|ça ronronne dans mon dossier|ça consomme pour rien), (éteins|coupe|arrête) (la soufflerie du siège|le siège ventilé)
(j'ai des courants d'air|ça me fait un courant d'air) (sous les fesses|dans le dossier|dans mon siège), (arrête ça|coupe-moi ça|coupe)
siège ventilé coupé (|{seat})
plus d'air dans le siège
!(débranche|mets au repos|fais taire|stoppe) (les ventilos du siège|le siège ventilé|la soufflerie du siège) (|{seat})
~(débrancher|mettre au repos|stopper) (le siège ventilé|les ventilos du siège) (|{seat})
(mon siège|le siège) (peut arrêter|n'a plus besoin) de souffler
zéro (ventilation|soufflerie) dans le siège (|{seat})
(je ne veux plus|j'aimerais ne plus) (sentir d'air|avoir d'air) (dans mon siège|à travers le dossier|sous les fesses)"""),
    ("set_seat_massage", {"on": True}, "Massage allumé {seat}.", """
(ça fait six heures que je conduis|j'ai porté des cartons toute la journée|j'ai dormi sur un canapé|j'ai jardiné tout le week-end), (occupe-toi de mon dos|fais quelque chose pour mon dos|mon dos mérite un massage)
(mon ostéo est en vacances|le kiné n'a plus de créneau|j'ai plus vingt ans), (joue les masseurs|remplace-le, masse-moi|à toi de me masser)
(j'ai des nœuds|j'ai des contractures|ça tire|ça coince) (dans les trapèzes|entre les omoplates|dans tout le dos|dans les lombaires)
(chouchoute-moi|dorlote-moi|papouille-moi|bichonne-moi) le dos
!(malaxe|triture|travaille|décontracte|dénoue)-moi (le dos|les épaules|les lombaires|les omoplates)
~(me malaxer|me travailler|me dénouer|me décontracter) (le dos|les lombaires|les épaules)
massage, (vite|stp|allez)
petit massage du dos
mode masseur
(les rouleaux|les vibrations|le programme relaxant|le shiatsu) (du siège|dans le dossier) (|{seat})
(mode|programme|séance) (spa|relaxation|détente|massage) (pour mon siège|dans le siège) (|{seat})
(j'ai payé l'option massage|il paraît que les sièges massent|on m'a vendu un siège massant), (montre-moi ça|fais voir|je veux essayer)
je (ne dirais pas non|dis pas non) à (un petit massage|une séance de massage) (|{seat})
(mon pauvre dos|ma colonne|mon échine) (crie grâce|est en miettes|est en bouillie)"""),
    ("set_seat_massage", {"on": True, "seat": "passenger"}, "Massage passager allumé.", """
(ma femme|ma mère|ma copine) à côté de moi (est pleine de courbatures|a le dos en compote|s'est bloqué le dos)
(elle est enceinte de huit mois|elle a porté des cartons toute la journée), (masse-lui le dos, à ma passagère|lance le massage côté passager)
!(dorlote|chouchoute|malaxe) (le dos de ma passagère|le dos de mon passager|le dos de mon copilote)
~(dorloter|malaxer|chouchouter) le dos de (ma passagère|mon passager|mon copilote)
massage passager
massage siège passager
(les rouleaux|les vibrations|le mode masseur) du siège (passager|à côté de moi)
(mon copilote|ma copilote|mon voisin de droite) (aurait besoin d'un massage|ne dirait pas non à un massage|réclame un massage)
(une séance de|un petit) massage pour (la personne à côté de moi|ma voisine|mon copilote)"""),
    ("set_seat_massage", {"on": True, "seat": "rear"}, "Massage arrière allumé.", """
(mes beaux-parents|mes clients|les collègues) derrière (ont le dos en compote|ne diraient pas non à un massage|aimeraient qu'on leur masse le dos)
(ils sortent de dix heures d'avion|ils ont porté des cartons), (lance|mets|active) le massage pour (ceux de derrière|les passagers arrière)
!(dorlote|chouchoute|malaxe) le dos (de ceux de derrière|des passagers arrière)
~(lancer|mettre|démarrer) le massage (dans la banquette|pour les places arrière|pour ceux de derrière)
massage à l'arrière
massage banquette
(les rouleaux|les vibrations|le mode masseur) (de la banquette|des sièges arrière)
(une séance de|un petit) massage pour (la banquette arrière|les passagers du fond|ceux de derrière)"""),
    ("set_seat_massage", {"on": True, "seat": "all"}, "Massage partout.", """
(on a tous le dos en compote|on rentre tous du déménagement|huit heures de route, ça casse), (massage pour tout le monde|masse-nous tous|lance le massage à toutes les places)
(pas de jaloux|tournée générale|c'est la fête), massage (pour tous les passagers|à toutes les places|dans tous les sièges)
!(dorlote|malaxe|chouchoute) le dos de (tout le monde|tous les passagers)
~(lancer|mettre|démarrer) le massage (dans tous les sièges|à toutes les places|pour tout le monde)
massage général
massage partout
(les rouleaux|les vibrations|le mode masseur) (de tous les sièges|dans tous les fauteuils)
(une séance de|un petit) massage (à toutes les places|pour toute la famille)
tous les dos de la voiture (réclament un massage|ont besoin d'être massés)"""),
    ("set_seat_massage", {"on": False}, "Massage éteint {seat}.", """
(j'ai besoin de me concentrer|je suis chatouilleux|ça me donne envie de faire pipi), (arrête de me tripoter le dos|laisse mon dos tranquille|stoppe les vibrations du siège)
(j'ai mal au cœur|on arrive|ça bourdonne dans le siège), (le massage, ça suffit|fin du massage|coupe les rouleaux)
(ouille|aïe|doucement), (ça me rentre dans les côtes, ce massage|ce massage me broie le dos|tes rouleaux me font mal)
(fiche la paix à|arrête de broyer) (mon dos|mes lombaires) (avec ton massage|avec tes rouleaux)
massage coupé (|{seat})
stop les rouleaux
!(mets fin à|interromps|suspends) (la séance de massage|ce massage|le programme de massage) (|{seat})
~(interrompre|suspendre|mettre en pause) (le massage|la séance de massage) (|{seat})
(mon dos a eu sa dose|je suis assez détendue|j'ai été assez malaxé), (merci pour le massage, c'est fini|arrête le massage)
(que le siège arrête|je veux que le siège arrête) de (gigoter|bouger dans mon dos|vibrer|me malaxer)
fini les (vibrations dans le dossier|rouleaux dans le dos)"""),
    ("move_seat", {"direction": "forward"}, "Siège avancé.", """
(mon mari conduit cette voiture d'habitude et il mesure deux mètres|un géant a conduit avant moi|le garagiste a tout déréglé), (je touche à peine les pédales|rapproche-moi du volant|avance-moi tout ça)
(je conduis du bout des orteils|je dois tendre les jambes|j'ai les bras tendus comme un pilote|je suis sur la pointe des pieds pour freiner)
(il y a un grand derrière moi|mamie a besoin de place derrière|j'ai un carton derrière mon siège), alors (avance-moi un peu|avance un peu mon siège)
siège en avant
plus près du volant
plus près des pédales
!(glisse-moi|pousse-moi|fais-moi glisser) (vers le volant|vers l'avant|un peu vers les pédales)
~(glisser un peu vers l'avant|me coller un peu plus au volant|être plus près des pédales)
!(fais coulisser|glisse|décale) {seat} (vers l'avant|en avant)
~(faire coulisser|glisser|décaler) {seat} (vers l'avant|en avant)
(c'est trop loin|je suis à perpète|je suis à des kilomètres) (des pédales|du volant), (rapproche-moi|mon siège est trop reculé)
{seat} (un cran|un peu|légèrement) (vers l'avant|en avant)
(tu peux|tu pourrais) (me remettre|me mettre) (le nez sur le volant|plus près du tableau de bord|plus à portée des pédales)"""),
    ("move_seat", {"direction": "backward"}, "Siège reculé.", """
(ma femme conduit d'habitude et elle est toute petite|une souris a conduit avant moi|la voiture sort du garage), (j'ai le volant dans le ventre|j'ai les genoux dans le menton|recule-moi ce siège)
(je suis enceinte de huit mois|j'ai pris du ventre|j'ai de grandes jambes|j'ai un plâtre au genou), (éloigne-moi du volant|recule mon fauteuil|fais-moi de la place devant)
(mon ventre|ma bedaine|mon manteau) (touche|frotte contre|appuie sur) le volant
(je suis plié comme une chaise longue|je conduis comme une grenouille|on dirait une sardine derrière ce volant|je suis recroquevillé derrière le volant)
siège en arrière
plus loin du volant
plus loin des pédales
!(glisse-moi|pousse-moi|fais-moi glisser) (vers l'arrière|en arrière)
~(glisser vers l'arrière|étendre mes jambes|allonger les jambes|avoir plus de place pour les jambes)
!(fais coulisser|glisse|décale) {seat} (vers l'arrière|en arrière)
~(faire coulisser|glisser|décaler) {seat} (vers l'arrière|en arrière)
{seat} (un cran|un peu|légèrement) (vers l'arrière|en arrière)
(mes tibias|mes rotules) (frottent|raclent|butent) (sous le tableau de bord|contre le plastique|contre la planche de bord)"""),
    ("move_seat", {"direction": "up"}, "Siège rehaussé.", """
(je fais un mètre cinquante|ma petite taille me joue des tours|mon mari a laissé le siège au ras du sol), (grandis-moi|remonte-moi ce siège|mets-moi plus haut)
(on dirait un enfant au volant|j'ai les yeux au niveau du volant|je regarde à travers le volant|je vois que le tableau de bord)
(je vois à peine le capot|je ne vois pas où finit la voiture|le tableau de bord me bouche la vue), (rehausse|surélève|relève) (mon siège|mon assise|mon fauteuil)
il me faudrait un (coussin|rehausseur|annuaire) sous les fesses (pour voir la route|pour voir par-dessus le capot|)
siège plus haut
assise plus haute
!(surélève-moi|fais-moi monter) (d'un cran|un peu|) (dans le siège|sur mon siège)
~(me grandir|me surélever|gagner en hauteur) (dans ce siège|sur mon siège)
!(fais monter|surélève|hisse) {seat} (un peu|d'un cran|)
~(faire monter|surélever) {seat}
{seat} (un cran|un peu) plus haut
(je suis enfoncé|je suis enfoncée|je suis au ras des pâquerettes|j'ai les fesses par terre) (dans ce siège|dans cette voiture)
(je préfère|j'aime bien) (dominer la route|conduire perché|être en hauteur), (monte mon siège|relève-moi)"""),
    ("move_seat", {"direction": "down"}, "Siège abaissé.", """
(je fais deux mètres|j'ai un chignon|j'ai gardé mon chapeau), (descends-moi un peu|abaisse mon siège|baisse-moi ce fauteuil)
(ma femme est toute petite et elle a tout remonté|on m'a laissé le siège en mode tabouret de bar), (remets-moi plus bas|fais descendre mon siège)
(j'ai la tête|j'ai le crâne|j'ai les cheveux) (dans le plafond|contre le plafond|contre le ciel de toit)
(on dirait que je conduis un camion|je suis perché comme un perroquet|je suis sur un tabouret de bar|j'ai l'impression d'être sur une chaise haute)
siège plus bas
assise plus basse
(à chaque bosse|à chaque dos-d'âne), (je me cogne au plafond|ma tête tape le plafond)
!(fais-moi descendre|enfonce-moi|rabaisse-moi) (d'un cran|un peu|) (dans le siège|)
~(être plus près du sol|me rapprocher du sol|faire descendre mon siège)
!(fais descendre|rabaisse) {seat} (un peu|d'un cran|)
~(faire descendre|rabaisser) {seat}
{seat} (un cran|un peu) plus bas
(j'aime|je préfère) (être au ras du sol|conduire bas|avoir les fesses près de la route), (baisse|descends) mon siège
le (pare-soleil|bord du toit|rétro intérieur) me cache la vue, (je suis assis trop haut|abaisse mon siège)"""),
    ("tilt_backrest", {"direction": "backward"}, "Dossier plus incliné.", """
(on attend le ferry|je fais ma pause café|on est garés face à la mer|on recharge pour une demi-heure), (mets-moi en mode chaise longue|couche un peu mon dossier|penche-moi en arrière)
(je suis raide comme un piquet|on se croirait à l'église|j'ai l'impression d'être au garde-à-vous), (ce dossier est trop vertical|ramène le dossier en arrière)
(j'ai trop mangé|j'ai mal au ventre|j'ai une hernie), (allonge un peu mon dossier|rends mon dossier moins droit|incline un peu le dossier)
(mode|position|version) (chaise longue|transat|relax|fauteuil de cinéma) pour (mon siège|mon dossier|le siège)
dossier vers l'arrière
dossier moins droit
moins vertical, le dossier
!(rabats|renverse|ouvre|fais basculer) (un peu|) (mon dossier|le dossier) (vers l'arrière|en arrière)
~(renverser|rabattre|faire basculer) un peu (mon dossier|le dossier) (vers l'arrière|en arrière)
!(renverse|fais basculer|recule) {seat} (vers l'arrière|en arrière)
~(renverser|faire basculer|reculer) {seat} (vers l'arrière|en arrière)
(j'aimerais|je veux|laisse-moi) (me laisser aller en arrière|m'affaler un peu|m'adosser plus bas|me renverser un peu)
{seat} (un peu|un cran) (en arrière|vers l'arrière)
(ce dossier|mon dossier) (me pousse dans le dos vers le volant|me tient comme un piquet|est à angle droit)"""),
    ("tilt_backrest", {"direction": "forward"}, "Dossier redressé.", """
(la pause est finie|on repart|la sieste est terminée), (remets-moi le dossier droit|redresse-moi|relève le dossier)
(je conduis comme un rappeur|on dirait que je suis au lit|je suis vautré comme sur un canapé|je conduis couché), (redresse|relève|remonte) (ça|mon dossier|le dossier)
(je dois décoller le dos pour attraper le volant|j'ai la nuque cassée en avant), (le dossier est trop couché|mon dossier part trop en arrière)
(mon ostéo me répète|le moniteur m'a dit|ma mère me dit toujours) de me tenir droit, (redresse le dossier|remonte mon dossier)
dossier plus droit
dossier à la verticale
moins couché, le dossier
!(remets-moi|mets-moi|assieds-moi) (d'aplomb|bien droit|à la verticale|le dos bien droit)
~(me remettre d'aplomb|m'asseoir bien droit|être moins couché)
!(ramène|remets|fais revenir) {seat} (vers l'avant|à la verticale)
~(ramener|faire revenir|remettre) {seat} (vers l'avant|à la verticale)
{seat} (un peu|un cran) (vers l'avant|en avant)
(le dossier|mon dossier) (a glissé en arrière|est parti en arrière|me laisse à moitié couché|part en chaise longue)
(le passager de derrière|celui de derrière|la personne derrière) a mon dossier (sur les genoux|dans le nez), (redresse-le|relève-le)"""),
    ("adjust_lumbar_support", {"direction": "more"}, "Plus de soutien lombaire {seat}.", """
(ça fait trois heures que je roule|j'ai un début de lumbago|j'ai une hernie discale), (cale-moi mieux les reins|j'ai besoin d'un appui plus ferme au bas du dos|bombe un peu le dossier en bas)
(mon kiné dit que je m'écrase en bas du dos|j'ai le dos tout rond|je m'affaisse du bas du dos), (pousse davantage dans le creux des reins|remonte un peu l'appui lombaire)
(il me faudrait|je mettrais bien|j'aurais besoin d'avoir) un (coussin|petit coussin|oreiller) (dans le creux du dos|derrière les reins|au niveau des lombaires)
(mes lombaires|mes reins|mes vertèbres du bas) (sont dans le vide|ne touchent rien|flottent|cherchent un appui)
soutien lombaire plus fort (|{seat})
lombaire plus (|{seat})
plus d'appui aux reins
!(regonfle|rembourre|durcis) (le coussin lombaire|l'appui lombaire|le soutien lombaire|le bas du dossier) (|{seat})
~(regonfler|durcir|rembourrer) (le coussin lombaire|l'appui lombaire|le bas du dossier) (|{seat})
(que ça pousse|il faut que ça pousse|j'aimerais que ça appuie) (davantage|plus fort|un peu plus) (dans mes reins|en bas du dos|sur les lombaires)
(le bas du dossier|l'appui lombaire|le coussin du dos) est (tout mou|tout plat|raplapla|dégonflé) (|{seat})
(un peu plus|davantage) de (bombé|galbe|rondeur) (dans le bas du dossier|au niveau des lombaires|pour les reins) (|{seat})"""),
    ("adjust_lumbar_support", {"direction": "less"}, "Moins de soutien lombaire {seat}.", """
(le gars d'avant devait avoir un dos en vrac|quelqu'un a touché aux réglages), (ça me cambre trop le bas du dos|l'appui lombaire est énorme|le dossier me rentre dans les lombaires)
(j'ai un bleu au bas du dos|je suis opéré des lombaires|je suis cambré comme une danseuse), (aplatis un peu le bas du dossier|relâche l'appui lombaire|appuie moins dans mes reins)
(on dirait|j'ai l'impression d'avoir) (un ballon|un poing|une balle de tennis|un caillou) (dans le bas du dos|derrière les reins|au creux des lombaires)
(le dossier|ce truc|l'appui) (me cambre|me casse les reins|me creuse le dos), (dégonfle|relâche) (un peu la zone lombaire|un peu l'appui lombaire)
soutien lombaire moins fort (|{seat})
lombaire moins (|{seat})
moins d'appui aux reins
!(ramollis|aplanis|vide un peu|assouplis) (le coussin lombaire|l'appui lombaire|le soutien lombaire) (|{seat})
~(ramollir|vider un peu|assouplir) (le coussin lombaire|l'appui lombaire|le soutien lombaire) (|{seat})
(que ça pousse|il faut que ça pousse|j'aimerais que ça appuie) moins (dans mes reins|en bas du dos|sur les lombaires)
(le bas du dossier|l'appui lombaire) est (dur comme du bois|gonflé à bloc|trop saillant|trop proéminent) (|{seat})
(un peu moins|moins) de (bombé|galbe|rondeur) (dans le bas du dossier|au niveau des lombaires) (|{seat})"""),
    ("recall_seat_position", {}, "Position {slot} rappelée.", """
(le voiturier a tout déréglé|ma femme a conduit hier|le garagiste a bougé mon siège), (remets|rappelle|redonne-moi) (la mémoire|la position) {slot}
(c'est à mon tour de conduire|on s'échange le volant|je prends le relais), (siège en|mets le siège sur la) mémoire {slot}
mémoire siège {slot}
mon siège, mémoire {slot}
position {slot} (pour|sur) (le|mon) siège
!(retrouve|ressors|réapplique|recharge) (mes réglages de siège|le réglage de siège|ma position de siège) (numéro|) {slot}
~(retrouver|réappliquer|recharger) (le réglage de siège|ma position de siège|la mémoire de siège) (numéro|) {slot}
(mon réglage|ma position de conduite|ma place habituelle), c'est la mémoire {slot}
(le bouton|la touche) {slot} (du siège|de la mémoire de siège)
(mon siège|le siège conducteur|le siège) (est enregistré|est mémorisé) (en mémoire|en position) {slot}, (remets-le|rappelle-le|ramène-le là)
tu te (souviens|rappelles) de la position de siège {slot}, (remets-la|remets-moi ça|reviens-y)
(ramène|remets|replace) (le siège|mon siège|mon fauteuil) (là où il était|comme enregistré) en (mémoire|position) {slot}"""),
    ("set_steering_wheel_heating", {"on": True}, "Volant chauffant allumé.", """
(j'ai perdu mes moufles|j'ai gratté le pare-brise à mains nues|j'ai fait un bonhomme de neige sans gants), (chauffe-moi le cerceau|réchauffe-moi le volant|fais chauffer le volant)
(j'ai la maladie de Raynaud|j'ai de l'arthrose aux doigts|mes doigts sont tout blancs), (le volant chauffant me soulagerait|mets le volant à chauffer|tiédis le volant)
(je conduis avec les manches tirées sur les doigts|je tiens le volant du bout des doigts tellement il est gelé|mes mains collent au volant gelé|j'ose pas toucher le volant tellement il est glacé)
(c'est de la glace|c'est une barre de glace|c'est un glaçon), ce volant
(le cerceau|le cuir du volant) est (gelé|glacé|une patinoire|trop froid)
volant chaud
volant à chauffer
!(préchauffe|fais tiédir|dégourdis) (le volant|mon volant|le cerceau)
~(préchauffer|faire tiédir|tiédir) (le volant|mon volant|le cerceau)
(j'aimerais|je voudrais) avoir (les mains au chaud|les doigts au chaud) sur (le|ce) volant
(mes doigts|mes mains|mes paluches) (ont besoin de chaleur|réclament un volant chaud|vont tomber, le volant est gelé)
(chauffe-mains|chauffe-doigts|chauffage) au volant
(avant de partir|le temps que je gratte), (chauffe|préchauffe) le volant"""),
    ("set_steering_wheel_heating", {"on": False}, "Volant chauffant éteint.", """
(j'ai retrouvé mes gants|mes doigts sont revenus à la vie|j'ai les paumes qui collent), (le volant n'a plus besoin de chauffer|arrête de chauffer le volant|coupe le volant)
(ça me donne les mains moites|ça sent le cuir chaud), (débranche|arrête|coupe) (le volant chauffant|le chauffage du volant)
(on dirait une poêle à frire|c'est une plaque de cuisson|c'est un fer à repasser), ce volant
(je tiens une patate chaude|j'ai les paumes qui cuisent|je me brûle les paumes), (ce volant chauffe trop|coupe le chauffage du volant|éteins le volant chauffant)
volant chauffant coupé
volant froid, merci
!(débranche|mets au repos|laisse refroidir) (le volant|le volant chauffant)
~(débrancher le volant chauffant|laisser refroidir le volant|arrêter de chauffer le volant)
(laisse|on laisse) (le volant|le cuir du volant) (tranquille, il est assez chaud|refroidir)
(le volant est à point|le volant est bien assez tiède|le cerceau est brûlant), (tu peux arrêter|ça suffit|stop)
(qui a mis|pourquoi tu as mis|c'est toi qui as mis) le volant (à chauffer|chauffant), (enlève ça|éteins ça|coupe ça)"""),
]
