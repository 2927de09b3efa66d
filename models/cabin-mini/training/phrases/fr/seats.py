"""French: seats and the steering wheel. The notation is explained in the README."""

from .speech import off, on

SEATS = {
    "driver": ["le siège conducteur", "le siège du conducteur", "le siège avant gauche", "le siège côté conducteur", "le fauteuil du conducteur"],
    "passenger": ["le siège passager", "le siège du passager", "le siège à côté de moi", "le siège d'à côté", "le siège avant droit", "le fauteuil du passager",
                  "le siège côté passager", "le siège de ma passagère"],
    "rear_left": ["le siège arrière gauche", "le siège derrière à gauche", "le siège derrière moi", "le siège de gauche à l'arrière", "le siège du fond à gauche"],
    "rear_right": ["le siège arrière droit", "le siège derrière à droite", "le siège derrière le passager", "le siège de droite à l'arrière", "le siège du fond à droite"],
    "front": ["les sièges avant", "les deux sièges avant", "les sièges de devant", "les deux sièges de devant"],
    "rear": ["les sièges arrière", "la banquette arrière", "les sièges de derrière", "les deux sièges arrière", "les sièges des enfants à l'arrière", "la banquette"],
    "all": ["tous les sièges", "les sièges", "l'ensemble des sièges", "tous les fauteuils", "les sièges de tout le monde"],
}

BACKRESTS = {
    "driver": ["le dossier conducteur", "le dossier du conducteur", "le dossier du siège conducteur", "le dossier côté conducteur"],
    "passenger": ["le dossier passager", "le dossier du passager", "le dossier à côté de moi", "le dossier du siège passager", "le dossier de mon passager"],
    "rear_left": ["le dossier arrière gauche", "le dossier derrière à gauche", "le dossier derrière moi"],
    "rear_right": ["le dossier arrière droit", "le dossier derrière à droite", "le dossier derrière le passager"],
    "front": ["les dossiers avant", "les deux dossiers avant", "les dossiers de devant"],
    "rear": ["les dossiers arrière", "le dossier de la banquette", "les dossiers de derrière", "le dossier de la banquette arrière"],
    "all": ["tous les dossiers", "les dossiers", "les dossiers de tous les sièges"],
}

ENUMS = {
    "move_seat.seat": SEATS,
    "tilt_backrest.seat": BACKRESTS,
}

MACROS = {
    "myseat": "(mon siège|le siège|mon fauteuil|mon assise)",
    "myback": "(mon dossier|le dossier|mon dossier de siège|le dossier de mon siège|le dos de mon siège)",
    "bum": "(aux fesses|au derrière|au cul|au popotin|au dos|aux lombaires)",
}

VARIANTS = [
    ("set_seat_heating", {}, "Siège chauffant niveau {level} {seat}.", """
!<put> (le|mon) <heat> <level> {level}
~<put~> (le|mon) <heat> <level> {level}
<heat> (à|niveau|au niveau|sur|cran|) {level} (|{seat})
!(chauffe|réchauffe) (mon|le) siège (au niveau|à la puissance|au cran|en position) {level}
<want> le <heat> <level> {level} (|{seat})
!<put> le <heat> {seat} <level> {level}
~<put~> le <heat> {seat} <level> {level}
<heat> {seat} (à|niveau|au niveau) {level}
!<put> le <heat> <level> {level} {seat}
!(monte|baisse|pousse|descends) le <heat> (à|au niveau|jusqu'à) {level} (|{seat})
~(monter|baisser|pousser) le <heat> (à|au niveau) {level} (|{seat})
<can> (mettre|avoir) le <heat> <level> {level} (|{seat})
<cande> (mettre|passer|régler) le <heat> <level> {level} (|{seat})
(niveau|cran|puissance) {level} (pour|sur) le <heat> (|{seat})
!(allume|active|lance|branche) le <heat> (au niveau|sur|en position) {level} (|{seat})
siège chauffant {seat}, (niveau|cran|) {level}
(j'ai froid|ça caille) <bum>, (mets le siège au niveau|chauffe le siège au niveau) {level}"""),
    ("set_seat_heating", {"level": 2}, "Siège chauffant allumé.", on("le ", "<heat>") + """
(mon siège est|mon dos est|mon assise est|le cuir est|le siège est) (froid|trop froid|gelé|glacé|glacial|tout froid)
!(chauffe|réchauffe|fais chauffer) (mon|le) siège
~(chauffer|réchauffer|faire chauffer) (mon|le) siège
!(chauffe|réchauffe)-moi (les fesses|le dos|le derrière|le siège|les miches|le popotin)
~(me chauffer|me réchauffer) (les fesses|le dos|le derrière|le siège)
(j'ai froid|je gèle|je me les gèle|ça caille|j'ai un peu froid) <bum>
j'ai (les fesses|le derrière|le dos|le cul|l'arrière-train|le popotin) (gelé|gelées|glacé|glacées|tout froid|froides|frigorifié)
(c'est froid|c'est glacé|c'est gelé|c'est pas chaud) (sous les fesses|sous mes fesses|là-dessous|quand on s'assoit|pour s'asseoir)
<want> un siège (chaud|bien chaud|tiède|plus chaud que ça)
(un petit coup|un peu) de siège chauffant
<can> (chauffer mon siège|avoir le siège chauffant|mettre le siège chauffant|réchauffer le siège)
<cande> (chauffer mon siège|mettre le siège chauffant|chauffer le siège)
(aïe|oh là là|ouh) que (ce siège|le siège|le cuir) est froid
(on s'assoit|je suis assis|je suis assise) sur (un glaçon|de la glace|un bloc de glace)
(les sièges|ces sièges) en cuir, (c'est glacial|c'est gelé|ça caille le matin)"""),
    ("set_seat_heating", {"level": 2}, "Siège chauffant allumé {seat}.", """
!(allume|active|mets|enclenche|lance|branche) le <heat> {seat}
~(allumer|activer|mettre|enclencher|brancher) le <heat> {seat}
<want> le <heat> {seat}
<heat> {seat} (|en marche|on)
le siège {seat} est (froid|gelé|trop froid|glacé)
<can> (mettre|allumer|avoir) le <heat> {seat}
<cande> (mettre|brancher|lancer) le <heat> {seat}
{seat} (mets|allume|lance|active) le <heat>
<nice> (d'avoir|avec) le <heat> {seat}
(allume|lance) aussi le <heat> {seat}
(ils veulent|elle veut|il veut|on veut) le <heat> {seat}"""),
    ("set_seat_heating", {"level": 2, "seat": "driver"}, "Siège conducteur chauffant.", """
!(chauffe|réchauffe|fais chauffer) le siège (conducteur|du conducteur|avant gauche|côté conducteur)
~(chauffer|réchauffer) le siège (conducteur|du conducteur|avant gauche)
le siège (conducteur|du conducteur) est (froid|gelé|glacé)
(le conducteur|la conductrice) a (froid|un peu froid) <bum>"""),
    ("set_seat_heating", {"level": 2, "seat": "passenger"}, "Siège passager chauffant.", """
!(chauffe|réchauffe|fais chauffer) le siège (passager|du passager|à côté de moi|avant droit|d'à côté|de mon passager)
~(chauffer|réchauffer) le siège (passager|du passager|à côté de moi|avant droit)
le siège (passager|à côté de moi|du passager) est (froid|gelé|glacé)
(mon passager|ma passagère|la personne à côté de moi) a (froid|très froid|un peu froid) <bum>"""),
    ("set_seat_heating", {"level": 2, "seat": "rear_left"}, "Siège arrière gauche chauffant.", """
!(chauffe|réchauffe|fais chauffer) le siège (arrière gauche|derrière moi|de gauche à l'arrière)
~(chauffer|réchauffer) le siège (arrière gauche|derrière moi|de gauche à l'arrière)
le siège arrière gauche est (froid|gelé|glacé)"""),
    ("set_seat_heating", {"level": 2, "seat": "rear_right"}, "Siège arrière droit chauffant.", """
!(chauffe|réchauffe|fais chauffer) le siège (arrière droit|derrière le passager|de droite à l'arrière)
~(chauffer|réchauffer) le siège (arrière droit|derrière le passager|de droite à l'arrière)
le siège arrière droit est (froid|gelé|glacé)"""),
    ("set_seat_heating", {"level": 2, "seat": "front"}, "Sièges avant chauffants.", """
!(chauffe|réchauffe|fais chauffer) les (sièges avant|deux sièges avant|sièges de devant)
~(chauffer|réchauffer) les (sièges avant|deux sièges avant|sièges de devant)
les (sièges avant|sièges de devant) sont (froids|gelés|glacés)"""),
    ("set_seat_heating", {"level": 2, "seat": "rear"}, "Sièges arrière chauffants.", """
!(chauffe|réchauffe|fais chauffer) (la banquette arrière|les sièges arrière|les sièges de derrière|la banquette)
~(chauffer|réchauffer) (la banquette arrière|les sièges arrière|les sièges de derrière)
(les sièges arrière sont froids|la banquette arrière est glacée|la banquette est gelée)
(les enfants|les petits|les gamins) (à l'arrière|derrière) ont froid aux fesses"""),
    ("set_seat_heating", {"level": 2, "seat": "all"}, "Tous les sièges chauffants.", """
!(chauffe|réchauffe|fais chauffer) (tous les sièges|les sièges de tout le monde|les quatre sièges)
~(chauffer|réchauffer) (tous les sièges|les quatre sièges)
(tous les sièges sont|les sièges sont tous) (froids|gelés|glacés)
(tout le monde|on) a froid aux fesses (partout|devant comme derrière)"""),
    ("set_seat_heating", {"level": 3}, "Siège chauffant au maximum {seat}.", """
!<put> (le|mon) <heat> <max>
~<put~> (le|mon) <heat> <max>
!<put> le <heat> <max> {seat}
!<put> le <heat> {seat} <max>
<heat> <max> (|{seat})
!(monte|pousse|balance|envoie) (le|mon) <heat> <max>
!(chauffe|réchauffe) (mon|le) siège <max>
~(chauffer|réchauffer) (mon|le) siège <max>
<want> le <heat> <max> (|{seat})
<can> (mettre|pousser|avoir) le <heat> <max> (|{seat})
!(crame|grille|brûle)-moi les fesses
(chauffage|puissance) (maximum|maximale) (sur|pour) (mon|le) siège
(siège chauffant|chauffage du siège) (maximum|maximal) (|{seat})"""),
    ("set_seat_heating", {"level": 1}, "Siège chauffant niveau 1 {seat}.", """
!<put> (le|mon) <heat> <min>
~<put~> (le|mon) <heat> <min>
!<put> le <heat> <min> {seat}
<heat> <min> (|{seat})
!(baisse|descends|ramène) (le|mon) <heat> (au minimum|au mini|au plus bas)
!(chauffe|réchauffe) (mon|le) siège (tout doucement|au minimum|au niveau le plus bas)
<want> le <heat> (au minimum|au plus bas|au plus doux|au niveau bas) (|{seat})
(petit niveau|niveau bas|petite puissance) (de|pour le) <heat>
!(allume|mets|lance) le <heat> (au minimum|tout doucement|sur faible|au niveau bas) (|{seat})
<can> (mettre|avoir) le <heat> <min> (|{seat})"""),
    ("set_seat_heating", {"level": 0}, "Siège chauffant éteint {seat}.", off("le ", "<heat>") + """
!(éteins|coupe|arrête|désactive) le <heat> {seat}
~(éteindre|couper|arrêter) le <heat> {seat}
<heat> {seat} (off|stop|à zéro)
!arrête de (me chauffer|chauffer) (mon siège|le siège|les fesses|le dos)
!<put> le <heat> (à zéro|sur zéro|sur off) (|{seat})
(mon siège|le siège) est assez chaud, (coupe|éteins|arrête) (le chauffage du siège|le siège chauffant|ça)
(mes fesses sont|mon dos est|mon popotin est) assez (chaudes|chaud|réchauffé), (coupe|arrête) le siège
(je n'ai|j'ai) plus froid aux fesses, (coupe|éteins) le siège
(plus de|pas de) (siège chauffant|chauffage de siège) (|{seat})
(je cuis|je grille|j'ai les fesses qui brûlent), (coupe|arrête|éteins) le siège chauffant
<cande> (couper le siège chauffant|couper le chauffage du siège) (|{seat})"""),
    ("adjust_seat_heating", {"direction": "up"}, "Siège plus chaud {seat}.", """
!(monte|augmente|pousse|hausse|renforce) (le|mon) <heat> <notch>
~(monter|augmenter|pousser|hausser) (le|mon) <heat> <notch>
!(monte|augmente|pousse) le <heat> <notch> {seat}
~(monter|augmenter|pousser) le <heat> {seat}
(plus|un peu plus|davantage) de (chaleur|chauffage) (sur|dans|pour) (mon siège|le siège|mon dos|l'assise|mes fesses)
!(chauffe|réchauffe) (mon siège|le siège) (davantage|plus fort|encore plus|un peu plus|plus)
~(chauffer|réchauffer) (mon siège|le siège) (davantage|plus fort|encore plus|un peu plus)
<heat> plus (fort|chaud|puissant) (|{seat})
<heat> (un cran plus haut|un cran de plus) (|{seat})
(mon siège|le siège) (n'est pas assez chaud|chauffe pas assez|ne chauffe pas assez|chauffe à peine|est encore tiède|manque de chaleur)
(j'ai encore froid|ça reste froid|toujours froid) <bum>
<want> (mon siège plus chaud|un siège plus chaud|le siège plus chaud|plus de chaleur sous les fesses)
<want> le <heat> plus fort (|{seat})
<can> (monter le siège chauffant|chauffer plus le siège|avoir le siège plus chaud|augmenter le chauffage du siège)
<cande> (monter le chauffage du siège|chauffer un peu plus le siège)
!(mets|rends) (mon siège|le siège) (un peu|un peu plus|encore|) plus chaud
le siège chauffant est (trop faible|un peu faible|trop bas|un peu mou) (|{seat})
un cran (de plus|au-dessus) (sur|pour) le (siège chauffant|chauffage du siège) (|{seat})"""),
    ("adjust_seat_heating", {"direction": "down"}, "Siège moins chaud {seat}.", """
!(baisse|diminue|réduis|descends|calme|abaisse) (le|mon) <heat> <notch>
~(baisser|diminuer|réduire|descendre) (le|mon) <heat> <notch>
!(baisse|diminue|réduis) le <heat> <notch> {seat}
~(baisser|diminuer|réduire) le <heat> {seat}
(moins|un peu moins) de (chaleur|chauffage) (sur|dans|pour) (mon siège|le siège|mon dos|l'assise|mes fesses)
!(chauffe) (mon siège|le siège) (moins fort|un peu moins|moins|plus doucement)
~chauffer (mon siège|le siège) (moins fort|un peu moins)
<heat> moins (fort|chaud|puissant) (|{seat})
<heat> (un cran plus bas|un cran de moins) (|{seat})
(mon siège|le siège|mon assise) (est trop chaud|chauffe trop|est brûlant|me brûle|devient trop chaud)
(ça me brûle|ça me crame|ça chauffe trop|je cuis) (les fesses|sous les fesses|le dos sur ce siège)
(j'ai les fesses|j'ai le derrière) (en feu|qui cuisent|qui brûlent)
<want> (mon siège moins chaud|un siège moins chaud|le siège moins chaud)
<want> le <heat> moins fort (|{seat})
<can> (baisser le siège chauffant|chauffer moins le siège|avoir le siège moins chaud)
<cande> (baisser le chauffage du siège|chauffer un peu moins le siège)
!(mets|rends) (mon siège|le siège) (un peu|) moins chaud
le siège chauffant est (trop fort|trop puissant|trop haut|un peu fort) (|{seat})
un cran (de moins|en dessous) (sur|pour) le (siège chauffant|chauffage du siège) (|{seat})"""),
    ("set_seat_ventilation", {}, "Ventilation du siège niveau {level} {seat}.", """
!<put> (la|ma) <vent> <level> {level}
~<put~> (la|ma) <vent> <level> {level}
<vent> (à|niveau|au niveau|sur|) {level} (|{seat})
<want> la <vent> <level> {level} (|{seat})
!<put> la <vent> {seat} <level> {level}
~<put~> la <vent> {seat} <level> {level}
!(monte|baisse|pousse) la <vent> (à|au niveau|jusqu'à) {level} (|{seat})
!(ventile|aère|rafraîchis) (mon|le) siège (au niveau|à la puissance|au cran) {level}
<vent> {seat} (à|niveau|au niveau) {level}
!<put> la <vent> <level> {level} {seat}
<can> (mettre|avoir) la <vent> <level> {level} (|{seat})
siège (ventilé|rafraîchissant|climatisé) (niveau|au niveau|) {level} (|{seat})
(niveau|puissance) {level} (pour|sur) la <vent> (|{seat})"""),
    ("set_seat_ventilation", {"level": 2}, "Ventilation du siège allumée {seat}.", on("la ", "<vent>") + """
!(rafraîchis|refroidis|ventile|aère) (mon|le) siège
~(rafraîchir|refroidir|ventiler|aérer) (mon|le) siège
(j'ai le dos|mon dos est|j'ai la chemise|j'ai le tee-shirt) (trempé|en sueur|tout mouillé|qui colle au siège|en nage)
(je colle|mes cuisses collent|mon dos colle|je suis collé|je reste collée) (au siège|au cuir|au dossier)
!(allume|active|mets|lance) la <vent> {seat}
~(allumer|activer|mettre) la <vent> {seat}
<vent> {seat}
<want> (la <vent>|un siège ventilé|un siège rafraîchi|un siège frais) {seat}
siège (ventilé|rafraîchissant|climatisé) (|{seat})
!(allume|active|mets) (mon|le) siège (ventilé|rafraîchissant|climatisé)
~(allumer|activer|mettre) le siège (ventilé|rafraîchissant|climatisé)
(je transpire|je sue|ça transpire) (du dos|dans le dos|des fesses|sur ce siège|contre le dossier)
!(souffle|envoie) (de l'air|un peu d'air|du frais) (dans|par|à travers) (mon siège|le siège|le dossier)
<can> (ventiler le siège|rafraîchir mon siège|avoir de l'air dans le siège|aérer le siège)
<cande> (ventiler le siège|rafraîchir le siège)
!(rafraîchis|aère|ventile)-moi (le dos|les fesses|le derrière)"""),
    ("set_seat_ventilation", {"level": 2, "seat": "passenger"}, "Siège passager ventilé.", """
!(ventile|rafraîchis|aère|refroidis) le siège (passager|du passager|à côté de moi|de mon passager)
~(ventiler|rafraîchir|aérer) le siège (passager|du passager|à côté de moi)
(mon passager|ma passagère) (colle au siège|transpire du dos|a le dos trempé)"""),
    ("set_seat_ventilation", {"level": 2, "seat": "driver"}, "Siège conducteur ventilé.", """
!(ventile|rafraîchis|aère|refroidis) le siège (conducteur|du conducteur|avant gauche)
~(ventiler|rafraîchir|aérer) le siège (conducteur|du conducteur)
le conducteur (colle au siège|transpire du dos)"""),
    ("set_seat_ventilation", {"level": 2, "seat": "front"}, "Sièges avant ventilés.", """
!(ventile|rafraîchis|aère|refroidis) les (sièges avant|deux sièges avant|sièges de devant)
~(ventiler|rafraîchir|aérer) les (sièges avant|deux sièges avant)"""),
    ("set_seat_ventilation", {"level": 2, "seat": "rear"}, "Sièges arrière ventilés.", """
!(ventile|rafraîchis|aère|refroidis) (les sièges arrière|la banquette arrière|les sièges de derrière)
~(ventiler|rafraîchir|aérer) (les sièges arrière|la banquette arrière)"""),
    ("set_seat_ventilation", {"level": 2, "seat": "all"}, "Tous les sièges ventilés.", """
!(ventile|rafraîchis|aère|refroidis) (tous les sièges|les quatre sièges)
~(ventiler|rafraîchir|aérer) tous les sièges"""),
    ("set_seat_ventilation", {"level": 3}, "Ventilation du siège au maximum {seat}.", """
!<put> (la|ma) <vent> <max> (|{seat})
~<put~> (la|ma) <vent> <max> (|{seat})
<vent> <max> (|{seat})
!(monte|pousse) la <vent> <max> (|{seat})
!(ventile|rafraîchis|aère) (mon|le) siège <max>
<want> la <vent> <max> (|{seat})
siège (ventilé|rafraîchissant) <max> (|{seat})
<can> (mettre|pousser) la <vent> <max> (|{seat})"""),
    ("set_seat_ventilation", {"level": 1}, "Ventilation du siège niveau 1 {seat}.", """
!<put> (la|ma) <vent> <min> (|{seat})
~<put~> (la|ma) <vent> <min> (|{seat})
<vent> <min> (|{seat})
!(baisse|descends) la <vent> (au minimum|au mini|au plus bas) (|{seat})
!(ventile|aère|rafraîchis) (mon|le) siège (tout doucement|au minimum)
<want> la <vent> (au minimum|au plus bas|au plus doux) (|{seat})
siège (ventilé|rafraîchissant) (au minimum|au plus bas|sur faible) (|{seat})
<can> (mettre|avoir) la <vent> <min> (|{seat})"""),
    ("set_seat_ventilation", {"level": 0}, "Ventilation du siège éteinte {seat}.", off("la ", "<vent>") + """
!(éteins|coupe|arrête|désactive) la <vent> {seat}
~(éteindre|couper|arrêter) la <vent> {seat}
!arrête de (ventiler|rafraîchir|aérer|refroidir) (mon|le) siège
!(éteins|coupe|arrête) (mon|le) siège (ventilé|rafraîchissant|climatisé)
(j'ai froid dans le dos|ça me gèle le dos|ça me souffle dans le dos), (coupe|arrête|éteins) (la ventilation du siège|le siège ventilé)
siège ventilé (off|stop|arrêt) (|{seat})
!<put> la <vent> (à zéro|sur off) (|{seat})
(mon siège|le siège) souffle (trop|pour rien|encore), (coupe|arrête) la ventilation du siège"""),
    ("set_seat_massage", {"on": True}, "Massage allumé {seat}.", on("le ", "<massage>") + """
!(masse-moi|masse-moi le dos|fais-moi un massage|masse mon dos|masse-moi les reins|détends-moi le dos|pétris-moi le dos|fais-moi un petit massage)
~(me masser|me masser le dos|me faire un massage|me détendre le dos|me faire un petit massage)
(j'ai mal au dos|mon dos me fait mal|j'ai le dos raide|j'ai des courbatures dans le dos|j'ai le dos noué|j'ai le dos en compote|mon dos me tue|j'ai le dos cassé|mon dos me lance|je suis tout courbaturé|j'ai le dos bloqué)
!(allume|active|lance|démarre|mets) le <massage> {seat}
~(allumer|activer|lancer|démarrer|mettre) le <massage> {seat}
<massage> (|{seat})
<want> (un|le) <massage> (|{seat})
(un petit|un bon) massage (me ferait du bien|ce serait le rêve|serait le bienvenu|ne serait pas de refus|serait parfait)
(j'aurais bien besoin|j'ai besoin|on a besoin) d'un (bon massage|massage|petit massage)
<can> (avoir un massage|lancer le massage|me masser le dos|faire un massage) (|{seat})
<cande> (me masser le dos|lancer le massage) (|{seat})
{seat} (lance|mets|active|démarre) le massage
(je suis tendu|je suis tendue|je suis crispé|j'ai le dos tendu), (masse-moi|lance le massage|un massage)
!(fais|envoie|offre)-moi (un petit massage|un massage du dos|un massage)
!(masse|détends) (le conducteur|mon dos fatigué|mes épaules|mes reins)
(mon dos n'en peut plus|mes reins n'en peuvent plus|j'ai les lombaires en feu)"""),
    ("set_seat_massage", {"on": True, "seat": "passenger"}, "Massage passager allumé.", """
!(masse|détends) (mon passager|ma passagère|le passager|la personne à côté de moi)
~masser (mon passager|ma passagère|le passager)
(mon passager|ma passagère) (a mal au dos|voudrait un massage|veut un massage|aimerait se faire masser)
!(allume|lance|active) le massage du siège (passager|du passager|à côté de moi)"""),
    ("set_seat_massage", {"on": True, "seat": "rear"}, "Massage arrière allumé.", """
!(allume|lance|active) le massage (des sièges arrière|de la banquette arrière)
!masse (les passagers arrière|ceux de derrière)
(ceux de derrière|les passagers à l'arrière) (veulent|voudraient) un massage"""),
    ("set_seat_massage", {"on": True, "seat": "all"}, "Massage partout.", """
!(allume|lance|active) le massage (de tous les sièges|sur chaque siège)
!masse tout le monde
un massage pour (tout le monde|tous)"""),
    ("set_seat_massage", {"on": False}, "Massage éteint {seat}.", off("le ", "<massage>") + """
!arrête de (me masser|masser|me pétrir le dos|me masser le dos)
(assez de|plus de|stop) massage
!(éteins|coupe|arrête|désactive|stoppe) le <massage> {seat}
~(éteindre|couper|arrêter|stopper) le <massage> {seat}
(ça me fait mal|ça me chatouille|ça m'endort), (arrête|coupe|éteins) (le massage|de masser)
(fini|terminé|c'est fini) le massage
(le massage|ce massage) (me dérange|me gêne|me fait mal|me chatouille|m'endort|c'est désagréable)
(mon dos va mieux|mon dos est détendu|je suis bien détendu), (arrête|coupe|stoppe) le massage
<cande> (couper le massage|stopper le massage) (|{seat})
<massage> {seat} (off|stop)"""),
    ("move_seat", {"direction": "forward"}, "Siège avancé.", """
!(avance|rapproche) <myseat> <notch>
~(avancer|rapprocher) <myseat> <notch>
!(avance|pousse|glisse|fais avancer) (le siège|mon siège) (vers l'avant|en avant|plus près du volant|vers le volant)
~(faire avancer|pousser|glisser) (le siège|mon siège) (vers l'avant|en avant)
(siège|fauteuil) (en avant|vers l'avant|plus près|plus en avant)
!(avance-moi|rapproche-moi) (un peu|du volant|des pédales|)
~(me rapprocher|m'avancer) (un peu|du volant|des pédales)
(je suis|je suis assis|je suis assise) (trop loin|un peu loin|trop en arrière|trop reculé) (|du volant|des pédales)
(je n'atteins pas|j'atteins pas|je touche pas|j'ai du mal à atteindre|mes pieds n'atteignent pas) (les pédales|le volant|l'embrayage|le frein)
(j'ai les jambes trop courtes|mes jambes sont trop courtes) (pour les pédales|là)
!avance {seat} <notch>
~avancer {seat} <notch>
!(pousse|fais glisser|fais avancer) {seat} (vers l'avant|en avant)
<want> (mon siège|le siège|{seat}) (plus en avant|plus près|avancé)
<can> (avancer (mon siège|{seat})|rapprocher (mon siège|{seat})|faire avancer (mon siège|{seat}))
(les pédales|le volant) (sont trop loin|est trop loin|sont loin|me semble loin)
(celui de derrière|mon fils derrière) n'a pas de place pour les jambes, avance mon siège"""),
    ("move_seat", {"direction": "backward"}, "Siège reculé.", """
!(recule|éloigne) <myseat> <notch>
~(reculer|éloigner) <myseat> <notch>
!(recule|pousse|glisse|fais reculer|tire) (le siège|mon siège) (vers l'arrière|en arrière|loin du volant)
~(faire reculer|pousser|glisser) (le siège|mon siège) (vers l'arrière|en arrière)
(siège|fauteuil) (en arrière|vers l'arrière|plus loin|plus reculé)
!(recule-moi|éloigne-moi) (un peu|du volant|des pédales|)
~(me reculer|m'éloigner) (un peu|du volant|des pédales)
(je suis|je suis assis|je suis assise) (trop près|trop collé|trop proche|le nez) (du volant|du tableau de bord|des pédales)
(je n'ai pas|j'ai pas|on n'a pas) (assez de place|assez d'espace|la place) pour (mes jambes|mes genoux|les jambes)
(mes genoux|mes jambes) (cognent|touchent|tapent|butent) (contre|dans) (le volant|le tableau de bord|la console)
!recule {seat} <notch>
~reculer {seat} <notch>
!(pousse|fais glisser|fais reculer) {seat} (vers l'arrière|en arrière)
<want> (mon siège|le siège|{seat}) (plus en arrière|plus loin|reculé)
<can> (reculer (mon siège|{seat})|éloigner (mon siège|{seat})|faire reculer (mon siège|{seat}))
(je suis à l'étroit|je suis coincé|je suis tassé|j'ai les genoux pliés en deux) (derrière le volant|contre le volant)
(plus d'espace|plus de place|un peu d'espace) pour (mes jambes|les jambes|mes genoux)"""),
    ("move_seat", {"direction": "up"}, "Siège rehaussé.", """
!(monte|relève|rehausse|remonte|lève|hausse|surélève|soulève) <myseat> <notch>
~(monter|relever|rehausser|remonter|lever|soulever) <myseat> <notch>
(siège|assise|fauteuil) (plus haut|plus haute|vers le haut|surélevé)
(je suis|je suis assis|je suis assise) trop bas
(je ne vois pas|je vois pas|j'y vois rien|je ne vois rien) (au-dessus du volant|par-dessus le volant|par-dessus le capot|le bout du capot)
!(monte-moi|rehausse-moi|relève-moi) (un peu|d'un cran|)
~(me rehausser|m'asseoir plus haut|me monter un peu)
!(monte|rehausse|relève|surélève) {seat} <notch>
~(monter|rehausser|relever) {seat} <notch>
<wish> (être assis plus haut|mon siège plus haut|une assise plus haute|être plus haut|{seat} plus haut)
!(mets|place) (mon siège|le siège|mon assise|{seat}) plus haut
<can> (monter (mon siège|{seat})|relever (mon siège|{seat})|être assis plus haut)
mon siège est trop bas
(je suis petit|je suis petite|je ne suis pas grand), (monte|rehausse|relève) mon siège
le volant me cache (la route|la vue|tout)
la hauteur (du siège|de mon siège) (plus haut|un cran au-dessus)"""),
    ("move_seat", {"direction": "down"}, "Siège abaissé.", """
!(baisse|abaisse|descends|rabaisse) (mon siège|le siège|mon assise|mon fauteuil) <notch>
~(baisser|abaisser|descendre|rabaisser) (mon siège|le siège|mon assise) <notch>
(siège|assise|fauteuil) (plus bas|plus basse|vers le bas|abaissé)
(je suis|je suis assis|je suis assise|je suis perché) trop haut
(ma tête|mon crâne|mon chapeau) (touche|cogne|frôle|tape) (le plafond|le toit|le ciel de toit)
!(descends-moi|baisse-moi|abaisse-moi) (un peu|d'un cran|)
~(m'asseoir plus bas|me descendre un peu)
!(baisse|abaisse|descends) {seat} <notch>
~(baisser|abaisser|descendre) {seat} <notch>
<wish> (être assis plus bas|mon siège plus bas|une assise plus basse|{seat} plus bas)
!(mets|place) (mon siège|le siège|mon assise|{seat}) plus bas
<can> (baisser (mon siège|{seat})|descendre (mon siège|{seat})|être assis plus bas)
mon siège est (trop haut|trop haut perché)
(je n'ai pas assez de place|j'ai pas de place) (pour la tête|au-dessus de la tête)
(mes pieds|mes jambes) (pendent|ne touchent pas le plancher)
la hauteur (du siège|de mon siège) (plus bas|un cran en dessous)"""),
    ("tilt_backrest", {"direction": "backward"}, "Dossier plus incliné.", """
!(incline|penche|bascule|couche|abaisse|allonge|baisse) <myback> <notch>
~(incliner|pencher|basculer|coucher|allonger) <myback> <notch>
!(incline|penche|bascule) <myback> (en arrière|vers l'arrière|plus en arrière)
~(incliner|pencher|basculer) <myback> (en arrière|vers l'arrière|plus en arrière)
dossier (en arrière|plus incliné|plus couché|vers l'arrière|plus allongé)
(le dossier|mon dossier) est trop (droit|vertical|redressé|raide)
(je suis|je suis assis|je suis assise) trop droit
(je veux|je voudrais|j'aimerais) (m'allonger un peu|être plus allongé|m'incliner un peu|être plus incliné|me pencher en arrière)
!(incline-moi|penche-moi|allonge-moi) (un peu|en arrière|un peu plus|)
~(m'incliner|me pencher en arrière|m'allonger un peu)
!(incline|penche|couche|abaisse) {seat} <notch>
~(incliner|pencher|coucher) {seat} <notch>
!(incline|penche|bascule) {seat} (en arrière|vers l'arrière)
<want> {seat} (plus incliné|plus couché|plus penché)
<can> (incliner (mon dossier|{seat})|pencher (mon dossier|{seat}) en arrière|coucher un peu (mon dossier|{seat}))
!(mets|règle) (mon siège|le siège) (un peu plus|plus) (incliné|allongé|couché)
(je voudrais|j'aimerais|on peut) (une position plus allongée|une position plus relax|me mettre en position plus couchée)
(mon siège|mon dossier) (un peu plus|plus) incliné
dossier un cran (en arrière|plus bas)"""),
    ("tilt_backrest", {"direction": "forward"}, "Dossier redressé.", """
!(redresse|relève|remonte|remets droit) <myback> <notch>
~(redresser|relever|remonter|remettre droit) <myback> <notch>
!(redresse-moi|relève-moi le dos) (un peu|)
~(me redresser|me tenir plus droit) (un peu|)
!(avance|penche|incline|bascule) <myback> (vers l'avant|en avant)
~(avancer|pencher|incliner|basculer) <myback> (vers l'avant|en avant)
dossier (plus droit|plus vertical|vers l'avant|en avant|redressé)
(le dossier|mon dossier) est trop (incliné|couché|en arrière|penché|allongé)
(je suis|je suis assis|je suis assise) trop (allongé|couché|incliné|avachi|penché en arrière)
<wish> (être assis plus droit|me tenir plus droit|un dossier plus droit|mon dossier plus droit)
(je suis affalé|je m'avachis|je suis vautré|je suis à moitié couché), (redresse le dossier|remonte le dossier)
!(redresse|relève|remonte) {seat} <notch>
~(redresser|relever|remonter) {seat} <notch>
!(penche|incline|avance) {seat} (vers l'avant|en avant)
<want> {seat} plus (droit|vertical)
<can> (redresser (mon dossier|{seat})|relever (mon dossier|{seat})|remettre (mon dossier|{seat}) droit)
!(mets|règle) (mon siège|le siège|mon dossier) (plus|un peu plus) (droit|vertical)
dossier un cran (en avant|plus droit)"""),
    ("adjust_lumbar_support", {"direction": "more"}, "Plus de soutien lombaire {seat}.", """
!(augmente|renforce|monte|gonfle|pousse|accentue) (le|mon) <lumbar> <notch> (|{seat})
~(augmenter|renforcer|monter|gonfler|accentuer) (le|mon) <lumbar> <notch> (|{seat})
(plus|davantage|un peu plus|encore un peu) de (soutien|support|maintien) (lombaire|dans le bas du dos|au creux du dos|au niveau des reins|pour les lombaires) (|{seat})
<lumbar> plus (fort|ferme|marqué|prononcé|gonflé) (|{seat})
!(soutiens|cale|maintiens) (mieux|plus|davantage) (mon dos|le bas de mon dos|mes reins|mes lombaires|le creux de mon dos)
(mon dos|le bas de mon dos) (n'est pas assez soutenu|manque de soutien|est mal soutenu|n'est pas maintenu)
(j'ai besoin d'un|il me faut un|j'aimerais un) (meilleur soutien|meilleur appui|soutien plus ferme|appui plus fort) (dans le dos|pour les reins|au bas du dos|pour les lombaires)
(il y a un vide|y a un creux|je sens un creux|il y a un trou) (derrière mes reins|dans le bas du dos|au creux du dos)
<wish> (plus de soutien lombaire|un soutien lombaire plus ferme|que ça pousse plus dans les reins) (|{seat})
!(gonfle|bombe|pousse) (le bas du dossier|la zone lombaire|le creux du dossier|le coussin lombaire) (|{seat})
~(gonfler|bomber) (le bas du dossier|la zone lombaire|le coussin lombaire) (|{seat})
<can> (augmenter le soutien lombaire|avoir plus de soutien dans le dos|renforcer l'appui lombaire) (|{seat})
(lombaires|lombaire) (plus|plus fort|plus ferme|un cran de plus) (|{seat})
!appuie plus (dans mes reins|dans le bas de mon dos|sur mes lombaires)"""),
    ("adjust_lumbar_support", {"direction": "less"}, "Moins de soutien lombaire {seat}.", """
!(diminue|réduis|baisse|dégonfle|relâche|adoucis) (le|mon) <lumbar> <notch> (|{seat})
~(diminuer|réduire|baisser|dégonfler|relâcher|adoucir) (le|mon) <lumbar> <notch> (|{seat})
(moins|un peu moins) de (soutien|support|maintien) (lombaire|dans le bas du dos|au creux du dos|au niveau des reins|pour les lombaires) (|{seat})
<lumbar> moins (fort|ferme|marqué|prononcé|gonflé) (|{seat})
(ça me pousse trop|ça appuie trop|ça me rentre|ça pousse trop fort) (dans les reins|dans le bas du dos|dans le dos|dans les lombaires)
(le soutien lombaire|l'appui lombaire) est trop (fort|dur|ferme|prononcé|marqué) (|{seat})
!(dégonfle|aplatis) (le bas du dossier|la zone lombaire|le coussin lombaire) (|{seat})
~(dégonfler|aplatir) (le bas du dossier|la zone lombaire|le coussin lombaire) (|{seat})
(j'ai une bosse|je sens une bosse|il y a une bosse) (dans les reins|dans le bas du dos|au creux du dos)
<wish> (moins de soutien lombaire|un soutien lombaire plus souple|que ça pousse moins dans les reins) (|{seat})
!appuie moins (dans mes reins|dans le bas de mon dos|sur mes lombaires)
<can> (réduire le soutien lombaire|avoir moins de soutien dans le dos|baisser l'appui lombaire) (|{seat})
(lombaires|lombaire) (moins|moins fort|moins ferme|un cran de moins) (|{seat})
(le bas du dossier|le dossier au niveau des reins) est trop (bombé|gonflé|dur)"""),
    ("recall_seat_position", {}, "Position {slot} rappelée.", """
!(rappelle|charge|remets|reprends|restaure|applique) (la position|ma position|la mémoire|le réglage) {slot}
~(rappeler|charger|remettre|reprendre|restaurer) (la position|ma position|la mémoire|le réglage) {slot}
!<put> (le|mon) siège (en|sur) (position|mémoire) {slot}
~<put~> (le|mon) siège (en|sur) (position|mémoire) {slot}
(position|mémoire|réglage) (de siège|du siège) (numéro|) {slot}
(siège|fauteuil) (position|mémoire) {slot}
!(va|passe|reviens|retourne) (à|sur) (la position de siège|la position mémorisée|la mémoire|la position enregistrée|ma position) {slot}
<want> (la|ma) position (de siège|du siège|mémorisée|enregistrée) {slot}
(position|mémoire) (du conducteur|mémorisée|enregistrée|sauvegardée) (numéro|) {slot}
!(mets-moi|règle-moi) (le siège|la position) (numéro|sur la mémoire) {slot}
<can> (remettre|rappeler|charger) la (position de siège|mémoire du siège) (numéro|) {slot}
(c'est moi qui conduis|je reprends le volant|je conduis maintenant), (position|mémoire) {slot}
!(utilise|sélectionne|choisis|prends) (la mémoire du siège|la position de siège|le réglage de siège|la position) (numéro|) {slot}
(remets|règle) mon siège comme (en position|dans la mémoire|sur le réglage) {slot}"""),
    ("set_steering_wheel_heating", {"on": True}, "Volant chauffant allumé.", on("le ", "<wheel>") + """
!(chauffe|réchauffe|fais chauffer) (le|mon) volant
~(chauffer|réchauffer|faire chauffer) (le|mon) volant
(le|mon|ce) volant est (froid|trop froid|gelé|glacé|glacial|un vrai glaçon)
(j'ai les mains gelées|j'ai froid aux mains|j'ai les doigts engourdis|j'ai les doigts congelés|mes mains gèlent|je me gèle les doigts) (sur le|à cause du|en tenant le) volant
(je n'arrive plus à|j'arrive pas à|je ne peux plus) tenir (ce|le) volant (gelé|glacé|tellement il est froid)
<want> un volant (chaud|bien chaud|tiède|qui chauffe)
!(chauffe|réchauffe)-moi (le volant|les mains sur le volant)
<can> (chauffer le volant|avoir le volant chauffant|réchauffer le volant)
<cande> (chauffer le volant|réchauffer le volant)
(aïe|ouh|brr), (le volant est froid|ce volant est gelé)
(sans gants|j'ai oublié mes gants), (chauffe|réchauffe) le volant
!(dégèle|tiédis) (le|mon) volant
(un peu|un petit coup) de chauffage (sur le|au) volant"""),
    ("set_steering_wheel_heating", {"on": False}, "Volant chauffant éteint.", off("le ", "<wheel>") + """
(le|mon) volant est (trop chaud|brûlant|bouillant|assez chaud)
!arrête de (chauffer|réchauffer) (le|mon) volant
(le|mon|ce) volant (me brûle les mains|chauffe trop|me crame les doigts|me brûle les doigts)
(j'ai les mains moites|j'ai les mains qui transpirent|j'ai trop chaud aux mains) (sur le|à cause du|en tenant le) volant
(mes mains sont|mes doigts sont) (réchauffées|assez chauds|bien chaudes), coupe (le volant|le chauffage du volant)
<cande> (couper le volant chauffant|couper le chauffage du volant)
(pas|plus) besoin de chauffer le volant"""),
]
