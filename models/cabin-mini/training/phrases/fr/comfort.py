"""French: climate. The seats are in seats.py. The notation is explained in the README."""

from .speech import off, on

ENUMS = {
    "set_air_distribution.direction": {
        "up": ["vers le pare-brise", "sur le pare-brise", "vers le haut", "sur la vitre avant", "en haut", "contre le pare-brise", "sur le vitrage avant"],
        "middle": ["vers le visage", "sur le visage", "au milieu", "au centre", "dans la figure", "vers le buste", "droit devant moi", "à hauteur de tête", "sur ma tête"],
        "down": ["vers les pieds", "sur les pieds", "vers le bas", "en bas", "aux pieds", "sur les jambes", "au plancher", "vers le sol", "sur mes chevilles"],
    },
}

VARIANTS = [
    ("set_cabin_temperature", {}, "Température {temperature} degrés.", """
!<put> <thetemp> (à|sur) {temperature}
~<put~> <thetemp> (à|sur) {temperature}
!(mets|fais|mets-nous|mets-moi|colle|donne-nous) {temperature} <incar>
!(chauffe|réchauffe|refroidis|rafraîchis|climatise) (la voiture|l'habitacle|l'intérieur|la cabine|) (à|jusqu'à) {temperature}
~(chauffer|réchauffer|refroidir|rafraîchir|climatiser) (la voiture|l'habitacle|l'intérieur) (à|jusqu'à) {temperature}
<want> {temperature} <incar>
<temp> (à|sur) {temperature}
!(monte|baisse|descends|remonte|pousse|ramène) <thetemp> (à|jusqu'à) {temperature}
~(monter|baisser|descendre|remonter|ramener) <thetemp> (à|jusqu'à) {temperature}
<can> (mettre|avoir|passer à|monter à|descendre à) {temperature} <incar>
<cande> (mettre|passer à|monter à|descendre à|régler la clim à) {temperature}
<nice> (avec|d'avoir) {temperature} <incar>
(on serait mieux|je serais mieux|on serait bien|ce serait parfait) (à|avec) {temperature}
{temperature}, (ça m'irait bien|ce serait parfait|c'est ce qu'il me faut|pas plus, pas moins|ça serait nickel)
(il fait trop chaud|il fait trop froid|on gèle|on étouffe), (mets|passe à|règle sur) {temperature}
(température|consigne|température souhaitée|température voulue|thermostat|chauffage) {temperature}
(on se met|mettons|allez, on passe|disons) (à|sur|) {temperature} (pour la température|de température|<incar>)
que la (voiture|cabine) soit à {temperature}
(il faudrait|faudrait|il faut) qu'il fasse {temperature} <incar>
(je veux|je voudrais|j'aimerais) qu'il fasse {temperature} <incar>
!(maintiens|garde|tiens|stabilise) (une température de {temperature}|{temperature} <incar>)"""),
    ("set_cabin_temperature", {}, "Température {temperature} degrés {zone}.", """
!<put> <thetemp> {zone} (à|sur) {temperature}
~<put~> <thetemp> {zone} (à|sur) {temperature}
!<put> <thetemp> (à|sur) {temperature} {zone}
~<put~> <thetemp> (à|sur) {temperature} {zone}
!(mets|fais|mets-nous|donne) {temperature} {zone}
{zone} (mets|je veux|il faudrait|on voudrait|je préfère) {temperature}
{temperature} {zone}
<want> {temperature} {zone}
<temp> {zone} (à|sur|) {temperature}
{zone} {temperature}
<can> (mettre|avoir) {temperature} {zone}
<cande> (mettre|régler la clim sur) {temperature} {zone}
!(monte|baisse|descends|remonte) <thetemp> {zone} (à|jusqu'à) {temperature}
(ils veulent|elle veut|il veut) {temperature} {zone}
!(chauffe|réchauffe|refroidis|climatise) {zone} (à|jusqu'à) {temperature}
(il faudrait|faudrait|j'aimerais) qu'il fasse {temperature} {zone}
<nice> (avec|d'avoir) {temperature} {zone}"""),
    ("adjust_cabin_temperature", {"direction": "warmer"}, "Je réchauffe.", """
(j'ai|nous avons|on a) (froid|trop froid|un peu froid|très froid|vraiment froid|super froid|hyper froid|encore froid|frette)
(je gèle|on gèle|je suis gelé|je suis frigorifié|je suis gelée|on est gelés|je suis transi|je suis tout engourdi|je me les gèle|je me les caille|on se les pèle)
(j'ai|on a) (les mains (glacées|gelées|froides)|les (pieds|doigts|orteils) (glacés|gelés|froids|tout engourdis|congelés)|froid aux mains)
(je grelotte|on grelotte|je frissonne|je claque des dents|j'ai la chair de poule|j'en tremble|on se croirait au pôle nord|j'ai le bout du nez gelé)
il fait (froid|trop froid|un peu froid|très froid|frais|un froid de canard|frisquet|glacial|froid comme dans un frigo|un peu frais|frette) <incar>
il fait (froid|trop froid|frisquet|un peu frais|glacial)
(ça caille|ça pèle|ça meule|on se caille|brr, qu'il fait froid|on se croirait dans un frigo|c'est une glacière|c'est un vrai congélateur|c'est la Sibérie) (<incar>|)
!(mets|fais|rends-nous|mets-nous) <mod> plus chaud
!(monte|augmente|hausse|pousse|remonte|relève) (le chauffage|la température|le thermostat|les degrés|la chaleur) <mod>
~(monter|augmenter|hausser|pousser|remonter) (le chauffage|la température|le thermostat|la chaleur) <notch>
!(réchauffe|chauffe) <bit> (la voiture|l'habitacle|l'intérieur|l'atmosphère|)
(mets|mets-nous|allume|envoie|lance|balance|branche) (le chauffage|du chauffage|un peu de chauffage|un coup de chauffage)
<mod> plus chaud
(plus|davantage|encore un peu|un peu plus) de (chaleur|chauffage)
~réchauffer <bit> (la voiture|l'habitacle|l'intérieur)
<can> (chauffer un peu|monter le chauffage|avoir plus chaud|augmenter la température|réchauffer l'habitacle|avoir un peu de chaleur)
<cande> (chauffer un peu plus|monter la température|réchauffer un peu|mettre plus chaud)
(on n'a pas chaud|j'ai pas bien chaud|on n'est pas bien chauds|il ne fait pas chaud|il fait pas très chaud) (<incar>|)
(le bébé|ma grand-mère|tout le monde|maman|le petit) (a froid|grelotte|est gelé)
<want> (plus de chaleur|un peu plus chaud|de la chaleur|plus de chauffage)
(c'est trop frais|la clim est trop froide|l'air est trop froid|ça souffle trop froid|c'est trop froid)"""),
    ("adjust_cabin_temperature", {"direction": "warmer"}, "Je réchauffe {zone}.", """
il fait (froid|trop froid|un peu froid|frisquet|glacial|frais|bien froid) {zone}
(on a|ils ont|elle a|j'ai) (froid|trop froid|un peu froid|encore froid) {zone}
(ça caille|ça pèle|on gèle|ils gèlent|on se gèle) {zone}
!(monte|augmente|hausse|pousse) (le chauffage|la température) <bit> {zone}
~(monter|augmenter|pousser) (le chauffage|la température) <bit> {zone}
!(mets|fais) <mod> plus chaud {zone}
!(réchauffe|chauffe) <bit> {zone}
<mod> plus chaud {zone}
(plus|davantage|un peu plus) de (chaleur|chauffage) {zone}
<can> (chauffer un peu plus|monter le chauffage|mettre plus chaud) {zone}
{zone} (il fait froid|ça caille|il fait trop frais|on a froid|c'est glacial)
<cande> (mettre plus chaud|monter la température|chauffer davantage) {zone}
(augmente|monte) la température <bit>, {zone}"""),
    ("adjust_cabin_temperature", {"direction": "warmer", "zone": "passenger"}, "Je réchauffe côté passager.", """
(mon passager|ma passagère|le passager|la passagère|la personne à côté de moi) (a froid|grelotte|est gelé|a un peu froid|se plaint du froid|claque des dents)
(côté passager|du côté de mon passager) (ça caille|il fait froid|on gèle|il fait frisquet)
!(réchauffe|chauffe) un peu mon (passager|voisin)
!(mets|fais) plus chaud pour (la personne|celui|celle) qui est à côté de moi"""),
    ("adjust_cabin_temperature", {"direction": "warmer", "zone": "rear"}, "Je réchauffe à l'arrière.", """
(les enfants|les petits|les gamins|les mômes|les gosses|les passagers|ceux) (à l'arrière|derrière|de derrière) (ont froid|grelottent|sont gelés|se gèlent|disent qu'ils ont froid)
ça chauffe pas (derrière|à l'arrière|au fond)
!(réchauffe|chauffe) (l'arrière|le fond|l'arrière de la voiture) (un peu|)
on se plaint du froid (derrière|à l'arrière)"""),
    ("adjust_cabin_temperature", {"direction": "warmer"}, "Plus chaud de {degrees} degrés.", """
!(monte|augmente|hausse|pousse|remonte|relève) (le chauffage|la température|le thermostat|la clim|) de~{degrees} (|{zone})
~(monter|augmenter|hausser|remonter) (le chauffage|la température|le thermostat) de~{degrees} (|{zone})
!(mets|ajoute|rajoute|donne) {degrees} de plus (|{zone})
~(mettre|ajouter|rajouter) {degrees} de plus (|{zone})
{degrees} (de plus|plus chaud|en plus|supplémentaires) (|{zone})
!(réchauffe|chauffe) (la voiture|l'habitacle|) de~{degrees} (|{zone})
plus chaud de~{degrees} (|{zone})
<want> {degrees} de plus (|{zone})
(j'ai froid|on a froid|ça caille), (monte de~{degrees}|mets {degrees} de plus)
<can> (monter de~{degrees}|avoir {degrees} de plus|gagner {degrees}) (|{zone})
<cande> (monter de~{degrees}|mettre {degrees} de plus) (|{zone})
il manque {degrees} (|<incar>)
!(mets|fais) {degrees} plus chaud (|{zone})
température plus {degrees} (|{zone})"""),
    ("adjust_cabin_temperature", {"direction": "colder"}, "Je rafraîchis.", """
(j'ai|nous avons|on a) (chaud|trop chaud|un peu chaud|très chaud|vraiment chaud|super chaud|hyper chaud|encore chaud|tellement chaud)
(je transpire|on étouffe|j'étouffe|je fonds|on cuit|je suis en nage|je dégouline|on crève de chaud|je crève de chaud|on rôtit|je sue comme un bœuf|je cuis|je suis en sueur)
il fait (chaud|trop chaud|très chaud|lourd|étouffant|une chaleur à crever|une chaleur étouffante|vraiment chaud|une chaleur pas possible) <incar>
il fait (chaud|trop chaud|une chaleur d'enfer|une chaleur à mourir)
(c'est un four|c'est une fournaise|c'est un sauna|on se croirait dans un four|quelle chaleur|quelle fournaise|c'est l'étuve|c'est une étuve|c'est le hammam) (<incar>|)
!(mets|fais|mets-nous) <mod> (plus (froid|frais)|moins chaud)
!(baisse|diminue|réduis|descends|abaisse) (le chauffage|la température|le thermostat|les degrés) <mod>
~(baisser|diminuer|réduire|descendre) (le chauffage|la température|le thermostat) <notch>
!(rafraîchis|refroidis) <bit> (la voiture|l'habitacle|l'intérieur|l'atmosphère|)
<mod> (plus frais|plus froid|moins chaud)
~rafraîchir <bit> (la voiture|l'habitacle|l'intérieur)
(un peu|plus|davantage|de la) de fraîcheur
<want> (plus frais|un peu plus frais|de la fraîcheur|quelque chose de plus frais|moins chaud)
<can> (rafraîchir un peu|baisser le chauffage|avoir plus frais|avoir moins chaud|baisser la température|faire un peu de frais)
<cande> (rafraîchir un peu|baisser la température|mettre plus frais|faire moins chaud)
(le chauffage est trop fort|le chauffage est trop haut|ça chauffe trop|ça tape|c'est trop chaud|il y a trop de chauffage|y a trop de chauffage)
(le bébé|le chien|mamie|tout le monde|le petit) (a trop chaud|a chaud|étouffe|transpire)
(j'ai la chemise trempée|j'ai les joues en feu|je suis tout rouge tellement il fait chaud|je vais finir en nage)
(pas si chaud|moins de chauffage|moins de chaleur|un peu moins de chauffage|calme le chauffage)
!(fais|donne) (baisser la température|un peu de frais|de la fraîcheur)"""),
    ("adjust_cabin_temperature", {"direction": "colder"}, "Je rafraîchis {zone}.", """
il fait (chaud|trop chaud|un peu chaud|étouffant|très chaud|lourd) {zone}
(on a|ils ont|elle a|j'ai) (chaud|trop chaud|un peu chaud) {zone}
(on étouffe|ils étouffent|on cuit|ça chauffe trop|on crève de chaud) {zone}
!(baisse|diminue|réduis|descends) (le chauffage|la température) <bit> {zone}
~(baisser|diminuer|réduire) (le chauffage|la température) <bit> {zone}
!(mets|fais) <mod> (plus frais|plus froid|moins chaud) {zone}
!(rafraîchis|refroidis) <bit> {zone}
<mod> (plus frais|plus froid|moins chaud) {zone}
(moins|un peu moins) de (chaleur|chauffage) {zone}
<can> (rafraîchir un peu|baisser la température|mettre plus frais) {zone}
{zone} (il fait trop chaud|on étouffe|c'est un four|on a chaud|c'est une fournaise)
<cande> (mettre plus frais|baisser le chauffage|rafraîchir) {zone}
un peu de fraîcheur {zone}"""),
    ("adjust_cabin_temperature", {"direction": "colder", "zone": "passenger"}, "Je rafraîchis côté passager.", """
(mon passager|ma passagère|le passager|la passagère|la personne à côté de moi) (a chaud|a trop chaud|transpire|étouffe|est en nage|se plaint de la chaleur)
!(rafraîchis|refroidis) un peu mon (passager|voisin)
!(mets|fais) (plus frais|moins chaud) pour (la personne|celui|celle) qui est à côté de moi"""),
    ("adjust_cabin_temperature", {"direction": "colder", "zone": "rear"}, "Je rafraîchis à l'arrière.", """
(les enfants|les petits|les gamins|les mômes|les gosses|les passagers|ceux) (à l'arrière|derrière|de derrière) (ont trop chaud|ont chaud|transpirent|étouffent|sont en nage|disent qu'ils ont chaud)
!(rafraîchis|refroidis) (l'arrière|le fond|l'arrière de la voiture) (un peu|)
on se plaint de la chaleur (derrière|à l'arrière)
(c'est une étuve|c'est un sauna) (derrière|à l'arrière)"""),
    ("adjust_cabin_temperature", {"direction": "colder"}, "Plus frais de {degrees} degrés.", """
!(baisse|diminue|réduis|descends|abaisse) (le chauffage|la température|le thermostat|la clim|) de~{degrees} (|{zone})
~(baisser|diminuer|réduire|descendre) (le chauffage|la température|le thermostat) de~{degrees} (|{zone})
!(mets {degrees} de moins|fais {degrees} de moins|enlève {degrees}|retire {degrees}) (|{zone})
~(mettre {degrees} de moins|enlever {degrees}|retirer {degrees}) (|{zone})
{degrees} (de moins|plus frais|plus froid|en moins|moins chaud) (|{zone})
!(refroidis|rafraîchis) (la voiture|l'habitacle|) de~{degrees} (|{zone})
plus (frais|froid) de~{degrees} (|{zone})
<want> {degrees} de moins (|{zone})
(j'ai chaud|on a chaud|on étouffe), (baisse de~{degrees}|mets {degrees} de moins|enlève {degrees})
<can> (baisser de~{degrees}|avoir {degrees} de moins|perdre {degrees}) (|{zone})
<cande> (baisser de~{degrees}|descendre de~{degrees}|mettre {degrees} de moins) (|{zone})
(c'est {degrees} de trop|il y a {degrees} de trop|il fait {degrees} de trop)
!(mets|fais) {degrees} (plus frais|plus froid|moins chaud) (|{zone})
température moins {degrees} (|{zone})"""),
    ("set_fan_speed", {}, "Ventilation niveau {level} {zone}.", """
!<put> <fan> <level> {level} (|{zone})
~<put~> <fan> <level> {level} (|{zone})
(ventilation|ventilateur|soufflerie|ventilo|ventil) (à|niveau|au niveau|sur|vitesse|puissance|) {level} (|{zone})
<want> <fan> <level> {level} (|{zone})
!(monte|baisse|pousse|descends|ramène) <fan> (à|au niveau|jusqu'à) {level} (|{zone})
~(monter|baisser|pousser|ramener) <fan> (à|au niveau) {level} (|{zone})
!<put> <fan> {zone} <level> {level}
(soufflerie|ventilation) {zone} (à|au|sur|niveau) {level}
!souffle (au niveau|à la puissance|en vitesse) {level} (|{zone})
<can> (mettre|avoir|passer) <fan> <level> {level} (|{zone})
<cande> (mettre|passer|régler) <fan> <level> {level} (|{zone})
(vitesse|niveau|puissance|cran) {level} (pour|sur) <fan> (|{zone})
!(fais souffler|fais tourner) (la clim|le chauffage|la ventilation|l'air) (au niveau|en vitesse|à la vitesse) {level} (|{zone})
(mets|passe|règle) l'air (au niveau|en vitesse|sur) {level} (|{zone})
(on met|mettons|allez on passe) <fan> <level> {level} (|{zone})
<fan> (à|sur le|au niveau) {level}, (merci|ça suffira|ce sera bien)"""),
    ("set_fan_speed", {"level": 3}, "Ventilation allumée.", on("", "<fan>") + """
!(fais circuler|fais tourner|brasse) (l'air|un peu l'air)
(allume|mets|lance) (un peu la soufflerie|un peu de ventilation|un peu de soufflerie)
~(faire circuler|brasser) l'air
(la ventilation ne marche pas|la soufflerie est éteinte|rien ne souffle), (mets-la en route|allume-la)
(y a|il y a) (aucun souffle|rien qui souffle), (allume la ventilation|mets la soufflerie)"""),
    ("set_fan_speed", {"level": 3}, "Ventilation allumée {zone}.", """
!(allume|mets|lance|active|démarre|branche) <fan> {zone}
~(allumer|mettre|lancer|activer) <fan> {zone}
(ventilation|soufflerie|ventilateur) {zone}
<want> (de la ventilation|la soufflerie|le ventilateur) {zone}
<can> (allumer|mettre|avoir) (la ventilation|la soufflerie) {zone}
!(fais circuler|brasse) l'air {zone}
{zone} (mets|allume) (la ventilation|le ventilateur|la soufflerie)
ventilation en marche {zone}"""),
    ("set_fan_speed", {"level": 0}, "Ventilation arrêtée {zone}.", off("", "<fan>") + """
!(éteins|coupe|arrête|stoppe) <fan> {zone}
~(éteindre|couper|arrêter) <fan> {zone}
!<put> <fan> (à zéro|sur zéro|sur off)
(plus aucun souffle|zéro souffle|zéro ventilation|aucune soufflerie) (|{zone})
!arrête (de souffler|de ventiler) (|{zone})
pas de (ventilation|soufflerie) (|{zone})
!(coupe|arrête|stoppe) (l'arrivée de souffle|tout souffle d'air|ce ventilo|cette soufflerie) (|{zone})
(silence|chut), (coupe|arrête|éteins) (la soufflerie|la ventilation|le ventilo)"""),
    ("set_fan_speed", {"level": 7}, "Ventilation niveau 7 {zone}.", """
!<put> <fan> <max> (|{zone})
~<put~> <fan> <max> (|{zone})
(ventilation|soufflerie|ventilateur|ventilo) (<max>|maximale|maximum) (|{zone})
!(monte|pousse|mets|balance|envoie) <fan> <max> (|{zone})
!(souffle|ventile) <max> (|{zone})
~souffler <max> (|{zone})
<want> <fan> <max> (|{zone})
<can> (mettre|pousser|avoir) <fan> <max> (|{zone})
(tout l'air|tout le souffle|toute la ventilation) <max> (|{zone})
(l'air|le souffle) <max> (|{zone})
!(mets|lâche|envoie) (toute la gomme sur|le paquet sur) (la ventilation|la soufflerie) (|{zone})
!(ouvre|pousse) les (aérateurs|bouches d'air) <max> (|{zone})
(vitesse|puissance) maximale (pour|de) (la ventilation|la soufflerie) (|{zone})
(fais tourner|mets) la soufflerie comme (un ouragan|une tempête)"""),
    ("set_fan_speed", {"level": 1}, "Ventilation niveau 1 {zone}.", """
!<put> <fan> <min> (|{zone})
~<put~> <fan> <min> (|{zone})
(ventilation|soufflerie|ventilateur) (<min>|minimale|minimum) (|{zone})
!(baisse|descends|ramène) <fan> (au minimum|au mini|au plus bas|à la vitesse minimale) (|{zone})
~(baisser|ramener) <fan> (au minimum|au mini|au plus bas) (|{zone})
<want> (juste un filet d'air|juste une petite brise|un tout petit souffle) (|{zone})
!(mets|laisse) (juste un filet d'air|un tout petit souffle|une légère brise) (|{zone})
(souffle|air) (au minimum|au mini) (|{zone})
!souffle (tout doucement|au minimum) (|{zone})
<can> (mettre|avoir) <fan> <min> (|{zone})"""),
    ("adjust_fan_speed", {"direction": "up"}, "Ventilation plus forte {zone}.", """
!(monte|augmente|pousse|accélère|renforce|booste|hausse) <fan> <notch> (|{zone})
~(monter|augmenter|pousser|accélérer|renforcer|booster) <fan> <notch> (|{zone})
(<mod> plus|davantage) (d'air|de ventilation|de souffle|de soufflerie) (|{zone})
!(souffle|ventile) <mod> plus fort (|{zone})
!(mets|envoie|donne|balance|donne-moi|mets-nous) <mod> plus (d'air|de souffle|de ventilation) (|{zone})
<fan> <mod> plus (fort|forte|vite) (|{zone})
(il n'y a pas|il y a pas|y a pas|on n'a pas) assez (d'air|de souffle|de ventilation) (|{zone})
(ça ne souffle pas|ça souffle pas) (assez|assez fort|beaucoup|bien fort) (|{zone})
(on sent|je sens|on sent presque) (à peine l'air|à peine le souffle|pas l'air qui sort|rien qui sort des bouches) (|{zone})
(la ventilation|la soufflerie) est (trop faible|un peu faible|molle|faiblarde|trop basse) (|{zone})
<can> (avoir plus d'air|souffler plus fort|monter la soufflerie|pousser un peu la ventilation) (|{zone})
<cande> (souffler un peu plus|mettre plus d'air|monter la ventilation) (|{zone})
<want> (plus d'air|plus de souffle|un peu plus de ventilation|que ça souffle plus) (|{zone})
(manque d'air|on manque d'air|ça manque d'air|je manque d'air) (|{zone})
un cran de plus (pour|sur|à) (la ventilation|la soufflerie) (|{zone})
(c'est mou|ça sort mollement|l'air arrive à peine), (souffle plus fort|monte la ventilation)"""),
    ("adjust_fan_speed", {"direction": "down"}, "Ventilation plus faible {zone}.", """
!(baisse|diminue|réduis|ralentis|calme|abaisse|adoucis) <fan> <notch> (|{zone})
~(baisser|diminuer|réduire|ralentir|calmer) <fan> <notch> (|{zone})
(<mod> moins|bien moins) (d'air|de ventilation|de souffle|de soufflerie) (|{zone})
!(souffle|ventile) <bit> (moins fort|plus doucement|plus faiblement) (|{zone})
!(mets|envoie|fais) <bit> moins (d'air|de souffle|de ventilation) (|{zone})
<fan> <bit> moins (fort|forte|vite) (|{zone})
(il y a|y a) trop (d'air|de souffle|de vent|de courant d'air de la soufflerie) (|{zone})
ça souffle (trop|trop fort|beaucoup trop|comme une tempête|vachement fort) (|{zone})
(la ventilation|la soufflerie) (est trop forte|est trop bruyante|fait trop de bruit|fait un boucan|me casse les oreilles|fait un raffut) (|{zone})
(on ne s'entend plus|je ne m'entends plus|on s'entend pas) avec (cette soufflerie|la ventilation|ce ventilateur)
<can> (avoir moins d'air|souffler moins fort|baisser la soufflerie|calmer la ventilation) (|{zone})
<cande> (souffler moins fort|mettre moins d'air|baisser la ventilation) (|{zone})
<want> (moins d'air|moins de souffle|un peu moins de ventilation|que ça souffle moins) (|{zone})
(la clim|le chauffage) (souffle trop fort|fait trop de vent|souffle comme un fou) (|{zone})
un cran de moins (pour|sur|à) (la ventilation|la soufflerie) (|{zone})
(mes cheveux volent|j'ai les cheveux qui volent) avec (cette ventilation|la soufflerie)
c'est une vraie tempête (avec|cette) (la soufflerie|ventilation)"""),
    ("set_air_distribution", {}, "L'air {direction}.", """
!(mets|envoie|dirige|souffle|oriente|balance|règle|tourne) (l'air|la ventilation|le souffle|la soufflerie|le flux d'air) {direction}
~(mettre|envoyer|diriger|souffler|orienter|régler) (l'air|la ventilation|le souffle|la soufflerie) {direction}
<want> (l'air|la ventilation|le souffle) {direction}
(air|ventilation|souffle|flux d'air) {direction}
!souffle {direction}
!(répartis|distribue) (l'air|la ventilation) {direction}
<can> (avoir|mettre|envoyer) (l'air|la ventilation) {direction}
<cande> (mettre|diriger|souffler) (l'air|la ventilation) {direction}
(répartition|distribution|sortie) d'air {direction}
(j'aimerais que|je veux que|faudrait que) (l'air|la ventilation) (arrive|souffle|aille) {direction}
!(fais|laisse) (sortir|arriver|souffler) l'air {direction}
!(oriente|dirige|tourne) les (bouches d'air|aérateurs) {direction}
(que l'air souffle|l'air doit aller|l'air, je le veux) {direction}"""),
    ("set_air_distribution", {"direction": "down"}, "L'air vers les pieds.", """
!(chauffe|réchauffe|souffle sur|ventile) (mes|nos|les) (pieds|jambes|mollets|chevilles)
(j'aimerais|je veux|je voudrais) (sentir l'air|de l'air|la chaleur) (sur les|aux) (pieds|jambes)
de l'air (sur les|aux) (pieds|jambes)
!(mets|envoie) (le chaud|le chauffage|la clim) (sur|vers) (les pieds|les jambes|nos pieds)
l'air devrait (sortir|arriver) (par le bas|en bas|aux pieds)
<can> (souffler|chauffer) (sur les pieds|au niveau des pieds|en bas)"""),
    ("set_air_distribution", {"direction": "middle"}, "L'air vers le visage.", """
de l'air (sur le|sur mon|au niveau du|dans le) visage
!souffle-moi (dessus|au visage|dans la figure|sur le visage|dans la tronche)
(j'aimerais|je veux|je voudrais) (sentir l'air|de l'air|du frais) (sur le|au) visage
!(mets|envoie) (la clim|le frais) (sur|vers) (le visage|la figure|ma tête|mon visage|nos visages)
l'air devrait (sortir|arriver) (par le milieu|au centre|à hauteur du visage)
!(ouvre|utilise) les (bouches|aérateurs|buses) (du milieu|du centre|de face)"""),
    ("set_air_distribution", {"direction": "up"}, "L'air vers le pare-brise.", """
!souffle (sur|contre|vers) (le pare-brise|la vitre de devant|le vitrage)
!(mets|envoie) (la clim|le chaud|le chauffage|tout l'air) (sur|vers) le pare-brise
l'air devrait (sortir|arriver) (par le haut|en haut|sur le pare-brise)
de l'air (sur|contre|vers) le pare-brise
<can> (souffler|diriger l'air|envoyer l'air) (vers le haut|sur le pare-brise|contre la vitre avant)
!(ouvre|utilise) les (bouches|buses) du haut"""),
    ("set_air_conditioning", {"on": True}, "Climatisation allumée.", on("la ", "<ac>") + """
!(allume|mets|lance|branche|active|démarre) (l'air conditionné|l'airco|l'air climatisé|l'A/C)
~(allumer|mettre|lancer|brancher|activer) (l'air conditionné|l'airco|l'air climatisé)
(il fait trop chaud|on crève de chaud|on étouffe|quelle chaleur), (mets|allume|lance|active|branche) (la clim|l'air conditionné|la climatisation)
(la clim est|elle est) (éteinte|coupée), (allume-la|remets-la|active-la)
(un coup|un peu|un petit coup) de clim
<can> (mettre|allumer|avoir|lancer) (la clim|la climatisation|l'air conditionné)
<cande> (mettre la clim|brancher la clim|mettre l'air conditionné)
pourquoi la clim (ne marche pas|est coupée|n'est pas allumée), (allume-la|mets-la)
(clim|climatisation|air conditionné|airco) (s'il te plaît|on|en marche|allez)
!(fais tourner|fais marcher|fais démarrer) (la clim|l'air conditionné|l'airco)
(tu as oublié|on a oublié) (d'allumer|de mettre) la clim
(sans clim|sans la clim) (on tient pas|c'est l'enfer|je vais mourir), (mets-la|allume-la)"""),
    ("set_air_conditioning", {"on": False}, "Climatisation éteinte.", off("la ", "<ac>") + """
!(éteins|coupe|arrête|désactive) (l'air conditionné|l'airco|l'air climatisé|l'A/C)
~(éteindre|couper|arrêter|désactiver) (l'air conditionné|l'airco|l'air climatisé)
(la clim me donne mal à la gorge|j'attrape froid avec la clim|la clim me donne mal au crâne|la clim, ça consomme trop|la clim vide la batterie), (coupe-la|éteins-la|arrête-la)
(pas de|plus de|stop) (clim|climatisation|air conditionné)
(on peut|tu peux|on pourrait) se passer de (la clim|clim)
(il fait bon|il fait assez frais|ça va mieux), (coupe|éteins|arrête) la clim
!(laisse|garde) la clim (éteinte|coupée)
<cande> (couper la clim|éteindre la clim|rouler sans la clim)
(roulons|on roule) sans clim
(je suis malade|j'ai mal à la gorge), (coupe|éteins|arrête) la clim
clim (off|stop|arrêt)"""),
    ("set_air_recirculation", {"on": True}, "Recyclage activé.", on("le ", "<recirc>") + """
ça (pue|sent mauvais|empeste|schlingue|sent le fumier|sent le gasoil|sent le brûlé|sent l'échappement|fouette) (dehors|à l'extérieur|à mort dehors|dans ce coin)
(il y a|y a) (une odeur horrible|une mauvaise odeur|des gaz d'échappement|de la fumée|des odeurs d'essence|un camion qui fume) (dehors|devant|à l'extérieur)
!(ferme|bloque|coupe) (l'air extérieur|l'arrivée d'air|l'entrée d'air|l'air de dehors|les arrivées d'air extérieur)
~(fermer|bloquer|couper) (l'air extérieur|l'arrivée d'air|l'entrée d'air|l'air de dehors)
!(ne laisse pas|laisse pas) entrer (l'air extérieur|cette odeur|l'air pollué|la fumée|les odeurs)
(le tracteur|le camion|le bus) devant (pue|nous enfume|empeste)
(on traverse|on entre dans|on arrive dans) (un tunnel|une zone polluée|un élevage de porcs), (ferme l'air|mets le recyclage)
(quelle puanteur|quelle odeur|ça cocotte|ça chlingue) dehors
!(garde|fais tourner|recycle) l'air (intérieur|de l'intérieur|de la voiture|de l'habitacle)
air (recyclé|intérieur seulement|en circuit fermé)
(pas|plus) d'air (extérieur|de dehors|pollué)
<can> (recycler l'air|couper l'air extérieur|fermer l'arrivée d'air|se mettre en circuit fermé)
(le pollen|mon allergie|l'allergie au pollen) (me tue|m'embête|me fait éternuer), coupe l'air extérieur"""),
    ("set_air_recirculation", {"on": False}, "Recyclage désactivé.", off("le ", "<recirc>") + """
(je veux|il me faut|j'ai besoin|il nous faut|je voudrais) (de l'air frais|de l'air pur|de l'air neuf|de l'air de dehors)
!(fais entrer|laisse entrer|fais venir|ramène) (de l'air frais|l'air extérieur|de l'air de dehors|de l'air pur|un peu d'air frais)
~(faire entrer|laisser entrer) (de l'air frais|l'air extérieur|de l'air de dehors)
(ça sent le renfermé|l'air est vicié|ça sent la transpiration|l'air est étouffant et vicié|l'air est confiné) (<incar>|)
(on respire mal|l'air n'est plus renouvelé|on tourne en circuit fermé|l'air ne se renouvelle pas) (<incar>|)
!(renouvelle|rouvre) (l'air|l'arrivée d'air|l'air extérieur)
(air extérieur|air frais de dehors|air du dehors)
!(ouvre|réouvre) (l'entrée d'air|l'arrivée d'air|les volets d'air|la prise d'air extérieure)
<can> (avoir|laisser entrer|faire entrer) (de l'air frais|de l'air du dehors|l'air extérieur)
(ça ne pue plus|ça sent bon dehors|on est sortis du tunnel), (laisse entrer l'air|enlève le recyclage)
!(aère|renouvelle l'air de) (l'habitacle|la voiture|) avec l'air (extérieur|de dehors)
(de l'air neuf|de l'oxygène|un peu d'oxygène) (<incar>|)"""),
    ("set_defrost", {"window": "front", "on": True}, "Dégivrage du pare-brise.", on("le ", "(dégivrage|désembuage|chauffage|dégivreur) (du pare-brise|avant|de devant)") + """
!(dégivre|désembue|chauffe|dégèle|débue) le <frontglass>
~(dégivrer|désembuer|chauffer|dégeler) le <frontglass>
le <frontglass> est (gelé|embué|givré|plein de buée|tout blanc de givre|couvert de givre|tout opaque|couvert de glace|pris dans la glace|tout embué)
(il y a|y a) (de la buée|du givre|de la glace|plein de buée|une couche de givre) (sur le <frontglass>|devant|sur la vitre avant)
(je vois rien|je n'y vois rien|on voit rien|on n'y voit goutte) devant, (c'est plein de buée|tout est embué|c'est givré)
!(enlève|vire|fais partir|dégage|retire|fais disparaître) (la buée|le givre|la glace) (du <frontglass>|devant|sur le <frontglass>)
~(enlever|virer|faire partir) (la buée|le givre|la glace) (du <frontglass>|devant)
(dégivrage|désembuage) (pare-brise|avant)
mon <frontglass> (s'embue|gèle|est couvert de givre|se couvre de buée|devient opaque|se givre)
(la vitre de devant|le vitrage avant|la glace avant) est (embuée|gelée|givrée|pleine de buée)
<can> (dégivrer|désembuer|dégeler) (le pare-brise|l'avant|devant)
<cande> (dégivrer|désembuer) le pare-brise
(mets|allume|lance|active) (le dégivrage|le désembuage|le dégivreur|le désembueur)
!(fais fondre|décolle) (le givre|la glace) (sur|de|du) <frontglass>
(tout est embué|ça s'embue|il y a de la buée partout devant|c'est tout embué) (devant|à l'avant)"""),
    ("set_defrost", {"window": "front", "on": False}, "Dégivrage avant arrêté.", off("le ", "(dégivrage|désembuage|chauffage|dégivreur) (du pare-brise|avant|de devant)") + """
!arrête de (dégivrer|désembuer|chauffer) le <frontglass>
le <frontglass> est (dégivré|propre maintenant|désembué|sec), (coupe|arrête|éteins) (le dégivrage|le désembuage)
!(éteins|coupe|arrête|désactive) (le dégivrage|le désembuage|le dégivreur)
(il n'y a plus|y a plus) de (buée|givre) (devant|sur le pare-brise)
(je vois bien|on voit bien) devant, (plus besoin de dégivrer|coupe le dégivrage)
(dégivrage|désembuage) (avant|pare-brise) (off|terminé|stop)"""),
    ("set_defrost", {"window": "rear", "on": True}, "Dégivrage de la lunette arrière.", on("le ", "(dégivrage|désembuage|chauffage|dégivreur) (de la <rearglass>|arrière|de derrière)") + """
!(dégivre|désembue|chauffe|dégèle) la <rearglass>
~(dégivrer|désembuer|chauffer|dégeler) la <rearglass>
la <rearglass> est (gelée|embuée|givrée|pleine de buée|toute blanche|couverte de givre|toute opaque|prise dans la glace)
(il y a|y a) (de la buée|du givre|de la glace|plein de buée) (sur la <rearglass>|derrière|à l'arrière|sur la vitre de derrière)
(je vois rien|je ne vois rien|je n'y vois rien|on voit rien|je vois pas) (derrière|à l'arrière|derrière moi), (c'est plein de buée|c'est embué|c'est givré|à cause de la buée)
(on ne voit plus|je ne vois plus) (derrière|rien dans le rétro) (à cause de la buée|avec toute cette buée|c'est tout embué)
!(enlève|vire|fais partir|dégage|retire) (la buée|le givre|la glace) (de la <rearglass>|derrière|à l'arrière)
~(enlever|virer|faire partir) (la buée|le givre|la glace) (de la <rearglass>|derrière)
lunette (arrière|) chauffante
!(allume|mets|active|branche|lance) la lunette chauffante
(dégivrage|désembuage) (lunette|vitre arrière|de derrière|arrière)
ma <rearglass> (s'embue|gèle|est couverte de givre|se givre|se couvre de buée)
<can> (dégivrer|désembuer|dégeler) (la lunette arrière|l'arrière|la vitre de derrière)
<cande> (dégivrer|désembuer) la lunette arrière
la (vitre|glace) de derrière est (embuée|gelée|givrée|pleine de buée)"""),
    ("set_defrost", {"window": "rear", "on": False}, "Dégivrage arrière arrêté.", off("le ", "(dégivrage|désembuage|chauffage|dégivreur) (de la <rearglass>|arrière|de derrière)") + """
!arrête de (dégivrer|désembuer|chauffer) la <rearglass>
!(éteins|coupe|arrête|désactive) la lunette chauffante
la <rearglass> est (dégivrée|propre maintenant|désembuée|sèche), (coupe|arrête|éteins) (le dégivrage|le chauffage de la vitre)
(il n'y a plus|y a plus) de (buée|givre) (derrière|sur la lunette arrière)
(je vois bien|on voit bien) derrière, (plus besoin de dégivrer|coupe le dégivrage)
lunette chauffante (off|terminé|stop)"""),
]
