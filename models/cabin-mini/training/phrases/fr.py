"""French phrasings. The notation is explained in README.md: (a|b) alternatives, <x> macros, {x} slots;
! takes an opening for an imperative, ~ one for an infinitive, any other line stands alone. A "de~" or
"que~" before a slot is elided where the value starts with a vowel."""

MACROS = {
    "temp": "(température|température intérieure|clim|climatisation)",
    "ac": "(clim|climatisation|clim automatique)",
    "massage": "(massage|massage du siège)",
    "heat": "(chauffage du siège|siège chauffant|chauffage de siège)",
    "vent": "(ventilation du siège|ventilation de siège)",
    "amb": "(lumière d'ambiance|ambiance lumineuse|lumière ambiante)",
    "wheel": "(chauffage du volant|volant chauffant)",
    "head": "(phares|feux|feux de croisement)",
    "fog": "(antibrouillards|feux antibrouillard|phares antibrouillard)",
    "vol": "(volume|volume du son|volume audio)",
    "frontglass": "pare-brise",
    "rearglass": "(lunette arrière|vitre arrière)",
    "wip": "(essuie-glaces|essuie-glace|balais)",
    "roof": "(toit ouvrant|toit|toit panoramique)",
    "trunk": "(coffre|hayon)",
    "mirr": "(rétroviseurs|rétros|rétroviseurs extérieurs)",
    "put": "(mets|règle|mettez|réglez|passe)",
    "put~": "(mettre|régler|passer)",
    "want": "(je veux|je voudrais|j'aimerais|il me faut)",
    "bit": "(un peu|un petit peu|)",
}

OPENINGS = {
    "!": ["", "", "", "", "s'il te plaît ", "s'il te plaît, ", "alors ", "bonjour, ", "dis, ", "ok, ", "allez, ", "maintenant ", "voiture, ", "hé, "],
    "~": ["peux-tu ", "pourrais-tu ", "tu peux ", "est-ce que tu peux ", "peux-tu s'il te plaît ", "pouvez-vous ", "pourriez-vous ", "tu pourrais ",
          "je voudrais ", "je veux ", "j'aimerais ", "bonjour, peux-tu ", "est-ce que tu pourrais ", "il faut ", "veux-tu bien "],
}
CLOSINGS = ["", "", "", "", "", " s'il te plaît", " s'il te plaît", ", merci", " merci", " stp", ", s'il vous plaît", " maintenant"]
JOINS = [" et ", " et ", " puis ", " et puis ", ", puis ", " et aussi ", ", et "]
UNITS = {
    "celsius": ["", " degrés", " degrés", "°", " °C", "°C", " degrés Celsius"],
    "percent": [" pour cent", " pour cent", "%", " %", " pourcent"],
    "megahertz": ["", "", " mégahertz", " MHz"],
    None: [""],
}
RANGE_SAY = "Je peux seulement régler de {minimum} à {maximum}."
NO_SAY = "Je ne peux pas faire cela ici."


def on(art, x):
    return f"""!(allume|active|mets|enclenche) {art}{x}
~(allumer|activer|mettre|enclencher) {art}{x}
!(démarre|lance|mets en marche) {art}{x}
~(démarrer|lancer|mettre en marche) {art}{x}
<want> {art}{x}
{x} (marche|en marche|on)"""


def off(art, x):
    return f"""!(éteins|désactive|coupe|arrête) {art}{x}
~(éteindre|désactiver|couper|arrêter) {art}{x}
!(stoppe|mets fin à|enlève) {art}{x}
je n'ai plus besoin de {art}{x}
{x} (arrêt|off|stop)
je ne veux plus {art}{x}"""


VARIANTS = [
    ("set_cabin_temperature", {}, "Température {temperature} degrés.", """
!<put> la <temp> (à|sur) {temperature}
~<put~> la <temp> (à|sur) {temperature}
!(mets|fais|mets-nous) {temperature} (ici|dans la voiture|dans l'habitacle)
!(chauffe|refroidis) (la voiture|l'habitacle) (à|jusqu'à) {temperature}
~(chauffer|refroidir) (la voiture|l'habitacle) (à|jusqu'à) {temperature}
<want> {temperature} (ici|dans la voiture|dans l'habitacle)
<temp> (à|sur) {temperature}
!(monte|baisse|descends) la <temp> à {temperature}"""),
    ("set_cabin_temperature", {}, "Température {temperature} degrés {zone}.", """
!<put> la <temp> {zone} (à|sur) {temperature}
~<put~> la <temp> {zone} (à|sur) {temperature}
!<put> la <temp> à {temperature} {zone}
{temperature} {zone}
<want> {temperature} {zone}
<temp> {zone} (à|sur) {temperature}"""),
    ("adjust_cabin_temperature", {"direction": "warmer"}, "Je réchauffe.", """
(j'ai|nous avons|on a) (froid|trop froid|un peu froid|très froid|vraiment froid)
(je gèle|on gèle|je suis gelé|je suis frigorifié|j'ai les mains glacées|j'ai les pieds froids)
il fait (froid|trop froid|un peu froid|très froid|frais) (ici|dans la voiture|là-dedans|)
!(mets|fais) <bit> plus chaud
!(monte|augmente|hausse) (le chauffage|la température) <bit>
~(monter|augmenter) (le chauffage|la température) <bit>
!(réchauffe|chauffe) <bit> (la voiture|l'habitacle|)
<bit> plus chaud
~réchauffer <bit> (la voiture|l'habitacle)"""),
    ("adjust_cabin_temperature", {"direction": "colder"}, "Je rafraîchis.", """
(j'ai|nous avons|on a) (chaud|trop chaud|un peu chaud|très chaud|vraiment chaud)
(je transpire|on étouffe|j'étouffe|je fonds|on cuit)
il fait (chaud|trop chaud|très chaud|lourd|étouffant) (ici|dans la voiture|là-dedans|)
!(mets|fais) <bit> plus (froid|frais)
!(baisse|diminue|réduis) (le chauffage|la température) <bit>
~(baisser|diminuer|réduire) (le chauffage|la température) <bit>
!(rafraîchis|refroidis) <bit> (la voiture|l'habitacle|)
<bit> (plus frais|plus froid)
~rafraîchir <bit> (la voiture|l'habitacle)"""),
    ("set_fan_speed", {}, "Ventilation niveau {level}.", """
!<put> (la ventilation|le ventilateur|la soufflerie) (à|sur|au niveau|sur le niveau) {level}
~<put~> (la ventilation|le ventilateur|la soufflerie) (à|sur|au niveau) {level}
(ventilation|ventilateur|soufflerie) (à|niveau|au niveau|sur) {level}
<want> la (ventilation|soufflerie) (à|au niveau|sur) {level}
!(monte|baisse) la (ventilation|soufflerie) (à|au niveau) {level}"""),
    ("set_fan_speed", {"level": 0}, "Ventilation arrêtée.", off("", "(la ventilation|le ventilateur|la soufflerie)")),
    ("set_fan_speed", {"level": 7}, "Ventilation niveau 7.", """
!<put> (la ventilation|le ventilateur|la soufflerie) (au maximum|à fond|au max|à pleine puissance)
~<put~> (la ventilation|la soufflerie) (au maximum|à fond|au max)
(ventilation|soufflerie|ventilateur) (à fond|au maximum|maximale|au max)
!monte (la ventilation|la soufflerie) (à fond|au maximum)"""),
    ("set_air_conditioning", {"on": True}, "Climatisation allumée.", on("la ", "<ac>")),
    ("set_air_conditioning", {"on": False}, "Climatisation éteinte.", off("la ", "<ac>")),
    ("set_air_recirculation", {"on": True}, "Recyclage activé.", on("le ", "(recyclage|recyclage d'air|recyclage de l'air)") + """
ça (pue|sent mauvais) dehors
!(ferme|bloque) (l'air extérieur|l'arrivée d'air)"""),
    ("set_air_recirculation", {"on": False}, "Recyclage désactivé.", off("le ", "(recyclage|recyclage d'air|recyclage de l'air)") + """
(je veux|il me faut|j'ai besoin d') (de l'air frais|air frais|l'air frais)
!(fais entrer|laisse entrer) (de l'air frais|l'air extérieur)"""),
    ("set_defrost", {"window": "front", "on": True}, "Dégivrage du pare-brise.", on("le ", "(dégivrage|désembuage|chauffage) (du pare-brise|avant)") + """
!(dégivre|désembue|chauffe) le <frontglass>
~(dégivrer|désembuer|chauffer) le <frontglass>
le <frontglass> est (gelé|embué|givré|plein de buée)
il y a (de la buée|du givre) sur le <frontglass>"""),
    ("set_defrost", {"window": "front", "on": False}, "Dégivrage avant arrêté.", off("le ", "(dégivrage|désembuage|chauffage) (du pare-brise|avant)")),
    ("set_defrost", {"window": "rear", "on": True}, "Dégivrage de la lunette arrière.", on("le ", "(dégivrage|désembuage) (de la <rearglass>|arrière)") + """
!(dégivre|désembue|chauffe) la <rearglass>
~(dégivrer|désembuer|chauffer) la <rearglass>
la <rearglass> est (gelée|embuée|givrée|pleine de buée)
il y a (de la buée|du givre) sur la <rearglass>"""),
    ("set_defrost", {"window": "rear", "on": False}, "Dégivrage arrière arrêté.", off("le ", "(dégivrage|désembuage) (de la <rearglass>|arrière)")),
    ("set_seat_heating", {}, "Siège chauffant niveau {level}.", """
!<put> (le|mon) <heat> (à|sur|au niveau|sur le niveau) {level}
~<put~> (le|mon) <heat> (à|sur|au niveau) {level}
<heat> (à|niveau|au niveau|sur) {level}
!chauffe (mon|le) siège au niveau {level}
<want> le <heat> (à|au niveau|sur) {level}"""),
    ("set_seat_heating", {}, "Siège chauffant niveau {level} {seat}.", """
!<put> le <heat> {seat} (à|sur|au niveau) {level}
~<put~> le <heat> {seat} (à|sur|au niveau) {level}
<heat> {seat} (à|niveau|au niveau) {level}
!<put> le <heat> au niveau {level} {seat}
<want> le <heat> {seat} (à|au niveau) {level}"""),
    ("set_seat_heating", {"level": 2}, "Siège chauffant allumé.", on("le ", "<heat>") + """
(mon siège est|mon dos est|mes fesses sont) (froid|trop froid|gelé|froides)
!(chauffe|réchauffe) (mon|le) siège
~(chauffer|réchauffer) (mon|le) siège"""),
    ("set_seat_heating", {"level": 0}, "Siège chauffant éteint.", off("le ", "<heat>") + """
mon siège est trop chaud
!arrête de chauffer (mon|le) siège"""),
    ("set_seat_ventilation", {}, "Ventilation du siège niveau {level}.", """
!<put> (la|ma) <vent> (à|sur|au niveau|sur le niveau) {level}
~<put~> (la|ma) <vent> (à|sur|au niveau) {level}
<vent> (à|niveau|au niveau|sur) {level}
<want> la <vent> (à|au niveau|sur) {level}"""),
    ("set_seat_ventilation", {}, "Ventilation du siège niveau {level} {seat}.", """
!<put> la <vent> {seat} (à|sur|au niveau) {level}
~<put~> la <vent> {seat} (à|sur|au niveau) {level}
<vent> {seat} (à|niveau|au niveau) {level}
<want> la <vent> {seat} (à|au niveau) {level}"""),
    ("set_seat_ventilation", {"level": 2}, "Ventilation du siège allumée.", on("la ", "<vent>") + """
!(rafraîchis|refroidis|ventile|aère) (mon|le) siège
~(rafraîchir|refroidir|ventiler|aérer) (mon|le) siège
(j'ai le dos|mon dos est) (trempé|en sueur)"""),
    ("set_seat_ventilation", {"level": 0}, "Ventilation du siège éteinte.", off("la ", "<vent>")),
    ("set_seat_massage", {"on": True}, "Massage allumé.", on("le ", "<massage>") + """
!(masse-moi|masse-moi le dos|fais-moi un massage)
~(me masser|me masser le dos|me faire un massage)
(j'ai mal au dos|mon dos me fait mal|j'ai le dos raide)"""),
    ("set_seat_massage", {"on": True}, "Massage allumé {seat}.", """
!(allume|active|lance|démarre) le <massage> {seat}
~(allumer|activer|lancer|démarrer) le <massage> {seat}
<massage> {seat}
<want> (un|le) <massage> {seat}"""),
    ("set_seat_massage", {"on": False}, "Massage éteint.", off("le ", "<massage>") + """
!arrête de (me masser|masser)
(assez|plus) de massage"""),
    ("set_steering_wheel_heating", {"on": True}, "Volant chauffant allumé.", on("le ", "<wheel>") + """
!(chauffe|réchauffe) le volant
~(chauffer|réchauffer) le volant
le volant est (froid|trop froid|gelé|glacé)"""),
    ("set_steering_wheel_heating", {"on": False}, "Volant chauffant éteint.", off("le ", "<wheel>") + """
le volant est (trop chaud|brûlant)
!arrête de chauffer le volant"""),
    ("set_window", {"position": 100}, "J'ouvre {window}.", """
!(ouvre|ouvrez) {window}
~(ouvrir|baisser|descendre) {window}
!(baisse|descends) {window}
<want> {window} (ouverte|ouvertes|en bas)
!ouvre {window} (complètement|à fond|en grand|entièrement)"""),
    ("set_window", {"position": 0}, "Je ferme {window}.", """
!(ferme|fermez) {window}
~(fermer|remonter) {window}
!(remonte|monte) {window}
<want> {window} (fermée|fermées)
!ferme {window} (complètement|à fond|entièrement)"""),
    ("set_window", {"window": "driver", "position": 100}, "J'ouvre votre vitre.", """
!(ouvre|ouvrez) (la|une) (fenêtre|vitre)
~(ouvrir|baisser) la (fenêtre|vitre)
!(baisse|descends) la (fenêtre|vitre)
(fenêtre|vitre) (ouverte|en bas)"""),
    ("set_window", {"window": "driver", "position": 0}, "Je ferme votre vitre.", """
!(ferme|fermez) la (fenêtre|vitre)
~(fermer|remonter) la (fenêtre|vitre)
!(remonte|monte) la (fenêtre|vitre)
(fenêtre|vitre) (fermée|en haut)"""),
    ("set_window", {}, "{window} à {position} pour cent.", """
!ouvre {window} (à|de) {position}
~ouvrir {window} (à|de) {position}
!<put> {window} à {position}
~<put~> {window} à {position}
{window} (à|ouverte à) {position}
!(baisse|descends) {window} (à|de) {position}"""),
    ("set_window", {"position": 50}, "{window} à 50 pour cent.", """
!ouvre {window} (à moitié|à demi|à mi-hauteur)
~(ouvrir|baisser) {window} (à moitié|à demi|à mi-hauteur)
!baisse {window} (à moitié|à demi|à mi-hauteur)
{window} (à moitié|à demi)"""),
    ("set_sunroof", {"position": 100}, "J'ouvre le toit.", """
!(ouvre|ouvrez) le <roof>
~ouvrir le <roof>
!ouvre le <roof> (complètement|en grand|à fond)
<roof> ouvert
<want> le <roof> ouvert"""),
    ("set_sunroof", {"position": 0}, "Je ferme le toit.", """
!(ferme|fermez) le <roof>
~fermer le <roof>
!ferme le <roof> (complètement|à fond)
<roof> fermé
<want> le <roof> fermé"""),
    ("set_sunroof", {}, "Toit à {position} pour cent.", """
!ouvre le <roof> (à|de) {position}
~ouvrir le <roof> (à|de) {position}
!<put> le <roof> à {position}
~<put~> le <roof> à {position}
<roof> (à|ouvert à) {position}"""),
    ("set_sunroof", {"position": 50}, "Toit à 50 pour cent.", """
!ouvre le <roof> (à moitié|à demi)
~ouvrir le <roof> (à moitié|à demi)
<roof> (à moitié|à demi) (ouvert|)"""),
    ("set_doors_locked", {"locked": True}, "Portes verrouillées.", """
!(verrouille|verrouillez|bloque) (les portes|toutes les portes|la voiture|les portières)
~(verrouiller|bloquer) (les portes|toutes les portes|la voiture|les portières)
!ferme (les portes|la voiture) à clé
~fermer (les portes|la voiture) à clé
!(active|enclenche) (le verrouillage|le verrouillage central|la fermeture centralisée)
(portes|portières) verrouillées"""),
    ("set_doors_locked", {"locked": False}, "Portes déverrouillées.", """
!(déverrouille|déverrouillez|débloque) (les portes|toutes les portes|la voiture|les portières)
~(déverrouiller|débloquer) (les portes|toutes les portes|la voiture|les portières)
!(désactive|enlève) (le verrouillage|le verrouillage central|la fermeture centralisée)
~(désactiver|enlever) (le verrouillage|le verrouillage central)
(portes|portières) déverrouillées"""),
    ("set_trunk", {"open": True}, "J'ouvre le coffre.", """
!(ouvre|ouvrez) le <trunk>
~ouvrir le <trunk>
<trunk> ouvert
<want> le <trunk> ouvert
(je dois|il faut) (accéder au coffre|mettre quelque chose dans le coffre)"""),
    ("set_trunk", {"open": False}, "Je ferme le coffre.", """
!(ferme|fermez|referme) le <trunk>
~(fermer|refermer) le <trunk>
<trunk> fermé
<want> le <trunk> fermé
le <trunk> est (encore|resté) ouvert"""),
    ("set_mirrors_folded", {"folded": True}, "Rétroviseurs rabattus.", """
!(rabats|replie|rentre|ferme) les <mirr>
~(rabattre|replier|rentrer|fermer) les <mirr>
<mirr> (rabattus|repliés|fermés)
<want> les <mirr> (rabattus|repliés)"""),
    ("set_mirrors_folded", {"folded": False}, "Rétroviseurs dépliés.", """
!(déplie|ouvre|ressors|sors) les <mirr>
~(déplier|ouvrir|ressortir|sortir) les <mirr>
<mirr> (dépliés|ouverts|sortis)
<want> les <mirr> (dépliés|ouverts)"""),
    ("set_headlights", {"mode": "on"}, "Phares allumés.", on("les ", "<head>") + """
il (fait nuit|commence à faire nuit|fait sombre dehors)"""),
    ("set_headlights", {"mode": "off"}, "Phares éteints.", off("les ", "<head>")),
    ("set_headlights", {"mode": "auto"}, "Phares en automatique.", """
!<put> les <head> (en automatique|en mode automatique|sur auto|en auto)
~<put~> les <head> (en automatique|en mode automatique|sur auto|en auto)
<head> (automatiques|en automatique|en auto|sur auto)
<want> les <head> (automatiques|en automatique)"""),
    ("set_fog_lights", {"on": True}, "Antibrouillards allumés.", on("les ", "<fog>") + """
il y a (du brouillard|beaucoup de brouillard|un épais brouillard)
(le brouillard est épais|on ne voit rien dans le brouillard)"""),
    ("set_fog_lights", {"on": False}, "Antibrouillards éteints.", off("les ", "<fog>") + """
(il n'y a plus de brouillard|le brouillard est parti|le brouillard s'est levé)"""),
    ("set_interior_light", {"on": True}, "Lumière intérieure allumée.", on("", "(la lumière intérieure|le plafonnier|l'éclairage intérieur|la lumière de l'habitacle)") + """
il fait trop sombre (ici|dans la voiture|dans l'habitacle)"""),
    ("set_interior_light", {"on": False}, "Lumière intérieure éteinte.", off("", "(la lumière intérieure|le plafonnier|l'éclairage intérieur|la lumière de l'habitacle)") + """
il y a trop de lumière (ici|dans la voiture|dans l'habitacle)"""),
    ("set_ambient_light", {}, "Lumière d'ambiance {color}.", """
!<put> la <amb> (en|sur|au) {color}
~<put~> la <amb> (en|sur) {color}
<amb> (en|) {color}
<want> (une|la) <amb> (en|) {color}
!(change|passe) la couleur de la <amb> (en|au) {color}
!mets (une|la) <amb> {color}"""),
    ("set_ambient_light", {"color": "off"}, "Lumière d'ambiance éteinte.", off("la ", "<amb>")),
    ("set_ambient_brightness", {}, "Lumière d'ambiance à {brightness} pour cent.", """
!<put> (la luminosité|l'intensité) de la <amb> (à|sur) {brightness}
!(baisse|monte|tamise) la <amb> à {brightness}
<amb> à {brightness}
~<put~> la <amb> à {brightness}
!<put> la <amb> à {brightness}
(luminosité|intensité) de la <amb> (à|) {brightness}"""),
    ("set_wipers", {}, "Essuie-glaces : {mode}.", """
!<put> les <wip> (en|sur|en mode) {mode}
~<put~> les <wip> (en|sur|en mode) {mode}
<wip> (en|sur|) {mode}
<want> les <wip> (en|sur) {mode}
!(fais marcher|fais tourner) les <wip> en {mode}"""),
    ("set_wipers", {"mode": "off"}, "Essuie-glaces arrêtés.", off("les ", "<wip>") + """
(il ne pleut plus|la pluie s'est arrêtée|il a cessé de pleuvoir)"""),
    ("set_wipers", {"mode": "slow"}, "Essuie-glaces : lent.", on("les ", "<wip>") + """
!(essuie|nettoie) (le pare-brise|la vitre)
!(ralentis les <wip>|essuie plus lentement)
(il pleut|il bruine|il pleuvine)"""),
    ("set_wipers", {"mode": "fast"}, "Essuie-glaces : rapide.", """
!(accélère les <wip>|essuie plus vite|mets les <wip> plus vite)
il pleut (fort|très fort|des cordes|beaucoup|à verse)
(forte pluie|<wip> plus vite)"""),
    ("set_driving_mode", {}, "Mode de conduite {mode}.", """
!(passe|mets|va) en mode {mode}
~(passer|rouler|conduire) en mode {mode}
!(active|choisis|sélectionne|enclenche) le mode {mode}
~(activer|choisir|sélectionner) le mode {mode}
mode {mode}
!<put> le mode de conduite (sur|en) {mode}
(mode de conduite|conduite en mode) {mode}
<want> le mode {mode}"""),
    ("set_charge_limit", {}, "Limite de charge {limit} pour cent.", """
!<put> la (limite de charge|limite de recharge) (à|sur) {limit}
~<put~> la (limite de charge|limite de recharge) (à|sur) {limit}
!(charge|recharge) (la voiture|la batterie|) (seulement|) jusqu'à {limit}
~(charger|recharger) (la voiture|la batterie) (seulement|) jusqu'à {limit}
!(limite|limitez) la (charge|recharge) à {limit}
(limite de charge|limite de recharge) (à|) {limit}
!ne charge pas (la batterie|) (au-dessus de|au-delà de|à plus de) {limit}
!arrête la charge à {limit}"""),
    ("set_charging", {"on": True}, "La charge commence.", """
!(démarre|commence|lance|reprends) (la charge|la recharge|le chargement)
~(démarrer|commencer|lancer|reprendre) (la charge|la recharge|le chargement)
!(charge|recharge) (la voiture|la batterie)
~(charger|recharger) (la voiture|la batterie)
(charge|recharge) en marche"""),
    ("set_charging", {"on": False}, "La charge s'arrête.", """
!(arrête|stoppe|termine|interromps|coupe) (la charge|la recharge|le chargement)
~(arrêter|stopper|terminer|interrompre) (la charge|la recharge|le chargement)
!arrête de (charger|recharger) (la voiture|la batterie|)
je ne veux plus (charger|recharger)
(stop à la charge|fin de charge)"""),
    ("play_media", {}, "Je joue {title}.", """
!(joue|mets|lance) (la chanson|le morceau|le titre|) {title}
~(jouer|mettre|lancer|écouter) (la chanson|le morceau|le titre|) {title}
(je veux|je voudrais|j'aimerais) (écouter|entendre) (la chanson|) {title}
!(fais-moi écouter|mets-moi) (la chanson|) {title}
(on écoute|écoutons) (la chanson|) {title}"""),
    ("play_media", {}, "Je joue {artist}.", """
!(joue|mets|lance) (quelque chose|de la musique|une chanson|des chansons) de~{artist}
~(jouer|mettre|écouter) (quelque chose|de la musique|une chanson|des chansons) de~{artist}
(je veux|je voudrais|j'aimerais) (écouter|entendre) (quelque chose|de la musique) de~{artist}
!(joue|mets) (le groupe|l'artiste|le chanteur|la chanteuse) {artist}
(musique|chansons) de~{artist}
!(mets|joue) du {artist}"""),
    ("play_media", {}, "Je joue {title} de~{artist}.", """
!(joue|mets|lance) (la chanson|le morceau|le titre|) {title} (de~{artist}|par {artist})
~(jouer|mettre|écouter) (la chanson|le morceau|) {title} (de~{artist}|par {artist})
(je veux|je voudrais|j'aimerais) (écouter|entendre) {title} (de~{artist}|par {artist})
{title} de~{artist}"""),
    ("control_media", {"action": "play"}, "Lecture.", """
!(mets|joue|lance) (de la musique|la musique)
~(mettre|jouer|écouter|lancer) (de la musique|la musique)
!(reprends|continue|relance) (la musique|la lecture|la chanson)
~(reprendre|continuer|relancer) (la musique|la lecture)
musique
(je veux|je voudrais) de la musique"""),
    ("control_media", {"action": "pause"}, "Pause.", """
!(mets en pause|arrête|stoppe|coupe) (la musique|la lecture|la chanson)
~(mettre en pause|arrêter|stopper) (la musique|la lecture|la chanson)
(pause|musique stop|stop musique)
!(fais une pause|mets sur pause)
!éteins la musique"""),
    ("control_media", {"action": "next"}, "Morceau suivant.", """
!(passe à|mets|joue) (la chanson suivante|la suivante|la prochaine chanson)
~(passer à|mettre|écouter) (la chanson suivante|la suivante|la prochaine chanson)
(chanson suivante|morceau suivant|titre suivant|suivant|suivante)
!(saute|zappe|passe) (cette chanson|ce morceau|ce titre)
(je n'aime pas|j'aime pas) (cette chanson|ce morceau)
!mets le (morceau|titre) suivant"""),
    ("control_media", {"action": "previous"}, "Morceau précédent.", """
!(reviens à|remets|rejoue|mets) (la chanson précédente|la précédente|la dernière chanson)
~(revenir à|remettre|réécouter) (la chanson précédente|la précédente|la dernière chanson)
(chanson précédente|morceau précédent|titre précédent|précédent)
!(remets|rejoue) le (morceau|titre) précédent
!(remets-la|rejoue-la|encore une fois cette chanson)"""),
    ("set_media_source", {}, "Source {source}.", """
!(passe|bascule|mets) (sur|en) {source}
~(passer|basculer) (sur|en) {source}
!(joue|mets) (la musique|de la musique) (par|depuis|via|sur) {source}
!<put> la source (audio|) sur {source}
(source|source audio) {source}
!utilise {source} comme source"""),
    ("tune_radio", {}, "Station {station}.", """
!(mets|écoute|passe sur|règle la radio sur) (la station|la radio|) {station}
~(écouter|mettre) (la station|la radio|la station de radio) {station}
!(mets|joue) {station} à la radio
(je veux|je voudrais|j'aimerais) écouter (la station|la radio) {station}
(station|radio) {station}
!(cherche|trouve) la (station|radio) {station}"""),
    ("tune_frequency", {}, "Fréquence {frequency}.", """
!<put> (la radio|la fréquence) sur {frequency}
~<put~> (la radio|la fréquence) sur {frequency}
(fréquence|radio sur) {frequency}
!(va|passe) sur la fréquence {frequency}
(je veux|je voudrais) écouter {frequency} à la radio"""),
    ("set_volume", {}, "Volume {level} pour cent.", """
!<put> le <vol> (à|sur) {level}
~<put~> le <vol> (à|sur) {level}
<vol> (à|sur|) {level}
!(monte|baisse|augmente|diminue) le <vol> à {level}
<want> le <vol> à {level}"""),
    ("set_volume", {"level": 100}, "Volume 100 pour cent.", """
!<put> le <vol> (au maximum|à fond|au max)
~<put~> (le <vol>|la musique) (au maximum|à fond|au max)
(volume maximum|volume à fond|son à fond)
!monte (le son|la musique) (à fond|au maximum)"""),
    ("adjust_volume", {"direction": "up"}, "Plus fort.", """
(plus fort|un peu plus fort|beaucoup plus fort)
!(monte|augmente) <bit> (le son|le <vol>|la musique|la radio)
~(monter|augmenter) <bit> (le son|le <vol>|la musique)
je n'entends (rien|pas|pas la musique|pas la radio)
!mets <bit> plus fort
(c'est|la musique n'est) (pas assez fort|trop bas)"""),
    ("adjust_volume", {"direction": "down"}, "Moins fort.", """
(moins fort|un peu moins fort|plus doucement|plus bas)
!(baisse|diminue|réduis) <bit> (le son|le <vol>|la musique|la radio)
~(baisser|diminuer|réduire) <bit> (le son|le <vol>|la musique)
(c'est|la musique est|la radio est) (trop fort|beaucoup trop fort|trop forte)
!mets <bit> moins fort
j'ai mal aux oreilles"""),
    ("set_mute", {"on": True}, "Son coupé.", """
!(coupe|éteins) (le son|tout le son)
~(couper|éteindre) le son
(silence|chut|tais-toi|son coupé|muet)
!mets (le son|tout|la radio) en (sourdine|muet)
~mettre (le son|tout|la radio) en (sourdine|muet)"""),
    ("set_mute", {"on": False}, "Son rétabli.", """
!(remets|rétablis|réactive) le son
~(remettre|rétablir|réactiver) le son
(son en marche|retour du son)
!(enlève|désactive) (la sourdine|le mode muet)
~(enlever|désactiver) (la sourdine|le mode muet)"""),
    ("navigate_to", {}, "Itinéraire : {destination}.", """
!(va|emmène-moi|conduis-moi|guide-moi|amène-moi|navigue|emmène-nous) (à|vers|jusqu'à) {destination}
~(aller|me conduire|me guider|m'emmener|naviguer) (à|vers|jusqu'à) {destination}
(on va|nous allons|je vais|je dois aller|on doit aller) à {destination}
comment (aller|je vais|on va) (à|jusqu'à) {destination}
!(lance|démarre|commence) la navigation vers {destination}
(destination|direction|itinéraire vers|navigation vers) {destination}
!(mets|entre|choisis) {destination} comme destination
~(lancer|démarrer) la navigation vers {destination}
!(trouve|montre-moi|calcule) (le chemin|l'itinéraire|la route) (vers|pour aller à|jusqu'à) {destination}"""),
    ("navigate_to", {"destination": "home"}, "Itinéraire : maison.", """
!(ramène-moi|emmène-moi|conduis-moi|guide-moi) (à la maison|chez moi)
~(rentrer|aller) (à la maison|chez moi)
(on rentre|je rentre) (à la maison|chez moi|)
(itinéraire|navigation|chemin) (vers la maison|pour la maison)"""),
    ("find_nearby", {}, "Recherche : {category}.", """
!(trouve|cherche|montre) (-moi|) (un|une|le|la) {category} (le plus proche|la plus proche|à proximité|près d'ici|)
~(trouver|chercher) (un|une) {category} (à proximité|près d'ici|dans le coin|)
où (est|se trouve) (le|la) {category} (le plus proche|la plus proche)
!(emmène-moi|conduis-moi|guide-moi) (au|à la|à un|à une) {category} (le plus proche|la plus proche)
(il y a|y a-t-il|est-ce qu'il y a) (un|une) {category} (près d'ici|dans le coin|à proximité|par ici)
(j'ai besoin d'|je cherche |il me faut )(un|une) {category}
{category} (le plus proche|la plus proche|à proximité)"""),
    ("find_nearby", {"category": "charging_station"}, "Recherche : borne de recharge.", """
où (puis-je|est-ce que je peux|peut-on) (recharger|charger la voiture|recharger la voiture)
(je dois|il faut) (recharger|bientôt recharger|charger la voiture)
la batterie est (faible|presque vide|vide)"""),
    ("find_nearby", {"category": "restaurant"}, "Recherche : restaurant.", """
(j'ai|nous avons|on a) (faim|très faim|une faim de loup)
où (peut-on|est-ce qu'on peut|puis-je) (manger|déjeuner|dîner)"""),
    ("find_nearby", {"category": "cafe"}, "Recherche : café.", """
où (peut-on|est-ce qu'on peut|puis-je) boire un café
(j'ai besoin d'|il me faut |on a besoin d')un café"""),
    ("stop_navigation", {}, "Navigation arrêtée.", """
!(arrête|stoppe|annule|termine|coupe) (la navigation|le guidage|l'itinéraire|le GPS)
~(arrêter|stopper|annuler|terminer|couper) (la navigation|le guidage|l'itinéraire|le GPS)
je n'ai plus besoin (de la navigation|du guidage|du GPS)
!(éteins|quitte|désactive) (la navigation|le guidage|le GPS)
!(supprime|efface) (la destination|l'itinéraire)"""),
    ("call_contact", {}, "J'appelle {contact}.", """
!(appelle|appelez|téléphone à|contacte|joins) {contact}
~(appeler|téléphoner à|contacter|joindre) {contact}
!(passe un appel à|lance un appel vers|passe un coup de fil à) {contact}
(je veux|je voudrais|j'aimerais|je dois) (parler à|parler avec|appeler) {contact}
!(compose le numéro de~{contact}|mets-moi en relation avec {contact})
appel (à|vers) {contact}
!(appelle-moi|passe-moi) {contact}"""),
    ("end_call", {}, "Appel terminé.", """
!(raccroche|raccrochez)
!(termine|coupe|arrête|mets fin à) (l'appel|la communication|la conversation)
~(raccrocher|terminer l'appel|couper l'appel|mettre fin à l'appel)
fin de l'appel"""),
    ("get_battery_level", {}, "Je vérifie la batterie.", """
(quel est|donne-moi|dis-moi|montre-moi) (le niveau de batterie|le niveau de charge|l'état de charge|l'état de la batterie|le niveau de la batterie)
(combien|il reste combien|combien il reste) de (batterie|charge)
combien (de batterie|de charge) (reste-t-il|il reste|avons-nous)
la batterie est (chargée|pleine|vide) (ou pas|à combien|)
(niveau de batterie|état de charge)
est-ce que la batterie est (pleine|chargée|vide)"""),
    ("get_range", {}, "Je vérifie l'autonomie.", """
(quelle est|donne-moi|dis-moi|montre-moi) (l'autonomie|l'autonomie restante|mon autonomie|notre autonomie)
combien de kilomètres (puis-je|peut-on|je peux) (encore|) (faire|parcourir|rouler)
(autonomie|autonomie restante)
jusqu'où (puis-je|peut-on|on peut|je peux) (encore|) (aller|rouler)
(il reste|il nous reste) combien (d'autonomie|de kilomètres)"""),
    ("get_outside_temperature", {}, "Je vérifie la température extérieure.", """
(quelle est|donne-moi|dis-moi|montre-moi) la (température extérieure|température dehors)
(combien|quelle température) (fait-il|il fait) dehors
(température extérieure|température dehors)
(il fait|est-ce qu'il fait) (froid|chaud|bon) dehors
il fait combien (dehors|à l'extérieur)"""),
    ("get_cabin_temperature", {}, "Je vérifie la température intérieure.", """
(quelle est|donne-moi|dis-moi|montre-moi) la (température intérieure|température dans la voiture|température de l'habitacle|température ici)
(combien|quelle température) (fait-il|il fait) (ici|dans la voiture|dans l'habitacle)
(température dans la voiture|température de l'habitacle)
il fait combien (ici|dans la voiture|à l'intérieur)"""),
    ("get_tire_pressure", {}, "Je vérifie la pression des pneus.", """
(quelle est|donne-moi|dis-moi|montre-moi) la (pression des pneus|pression des roues)
(est-ce que les pneus|les pneus) (sont bien gonflés|sont en bon état|ont assez d'air|ont assez de pression)
!(vérifie|contrôle) (les pneus|la pression des pneus)
~(vérifier|contrôler) (les pneus|la pression des pneus)
(pression des pneus|pression des roues)
combien d'air (il y a|y a-t-il) dans les pneus"""),
    ("get_arrival_time", {}, "Je vérifie l'heure d'arrivée.", """
(quand|à quelle heure) (arrivons-nous|on arrive|est-ce qu'on arrive|j'arrive|arrive-t-on)
(quelle est|donne-moi|dis-moi) (l'heure d'arrivée|notre heure d'arrivée|mon heure d'arrivée)
(dans combien de temps|combien de temps avant qu') (on arrive|arrive-t-on)
combien de temps (reste-t-il|il reste|encore)
heure d'arrivée
on est bientôt (arrivés|là)"""),
    ("get_current_track", {}, "Je regarde ce qui passe.", """
(quelle est|c'est quoi|comment s'appelle) (cette chanson|ce morceau|la chanson|le titre|cette musique)
(qui chante|qui est le chanteur|qui est-ce qui chante|c'est qui l'artiste|qui est la chanteuse)
(qu'est-ce qui|qu'est-ce qu'on) (passe|joue|écoute) (à la radio|en ce moment|là|)
!dis-moi (le titre|le nom) (de la chanson|du morceau|de cette chanson)
(quel morceau|quel titre|quel groupe) (passe|est-ce|c'est)"""),
]

ENUMS = {
    "zone": {"driver": ["côté conducteur", "pour le conducteur", "de mon côté", "pour moi", "du côté conducteur"],
             "passenger": ["côté passager", "pour le passager", "du côté passager", "pour la passagère"]},
    "seat": {"driver": ["côté conducteur", "pour le conducteur", "du conducteur", "du côté conducteur"],
             "passenger": ["côté passager", "pour le passager", "du passager", "du côté passager"]},
    "window": {"driver": ["la vitre conducteur", "la vitre du conducteur", "ma vitre", "la fenêtre côté conducteur", "ma fenêtre"],
               "passenger": ["la vitre passager", "la vitre du passager", "la fenêtre côté passager", "la fenêtre du passager"],
               "rear_left": ["la vitre arrière gauche", "la fenêtre arrière gauche", "la vitre gauche à l'arrière"],
               "rear_right": ["la vitre arrière droite", "la fenêtre arrière droite", "la vitre droite à l'arrière"],
               "all": ["toutes les vitres", "les vitres", "toutes les fenêtres", "les fenêtres", "les quatre vitres"]},
    "color": {"white": ["blanc", "blanche"], "red": ["rouge"], "green": ["vert", "verte"], "blue": ["bleu", "bleue"], "yellow": ["jaune"],
              "orange": ["orange"], "purple": ["violet", "violette"], "pink": ["rose"], "turquoise": ["turquoise"]},
    "set_wipers.mode": {"interval": ["intermittent", "intervalle"], "slow": ["lent", "vitesse lente", "lente"],
                        "fast": ["rapide", "vitesse rapide", "grande vitesse"], "auto": ["automatique", "auto", "détection de pluie"]},
    "set_driving_mode.mode": {"normal": ["normal", "standard"], "sport": ["sport", "sportif", "dynamique"],
                              "economy": ["éco", "eco", "économique", "économie"], "snow": ["neige", "hiver"], "rain": ["pluie"]},
    "source": {"bluetooth": ["Bluetooth", "bluetooth audio"], "usb": ["USB", "clé USB"], "fm": ["FM", "radio FM"],
               "dab": ["DAB", "radio numérique"], "internet": ["webradio", "radio internet", "internet"]},
    "category": {"charging_station": ["borne de recharge", "station de recharge", "borne électrique"],
                 "fuel_station": ["station-service", "station essence", "pompe à essence"], "parking": ["parking", "place de parking", "stationnement"],
                 "restaurant": ["restaurant", "resto"], "cafe": ["café", "salon de thé"], "hotel": ["hôtel", "hébergement"],
                 "hospital": ["hôpital", "urgences", "clinique"], "pharmacy": ["pharmacie"], "supermarket": ["supermarché", "épicerie"],
                 "car_wash": ["station de lavage", "lavage auto"]},
}

TALK = [
    ("Bonjour ! Que puis-je faire pour vous ?", "(bonjour|salut|coucou|bonsoir|hello|hé|re-bonjour) (la voiture|mon ami|toi|)"),
    ("Je suis l'assistant de cette voiture.", "(qui es-tu|qui êtes-vous|tu es qui|comment tu t'appelles|quel est ton nom|à qui je parle|présente-toi|es-tu un robot|es-tu humain|parle-moi de toi|as-tu un nom)"),
    ("Je peux aider pour le climat, les sièges, les vitres, les lumières, la musique, la navigation et les appels.", "(que peux-tu faire|qu'est-ce que tu sais faire|comment peux-tu m'aider|que puis-je te demander|aide|aide-moi|quelles sont tes fonctions|que sais-tu faire|quelles commandes connais-tu|que puis-je dire)"),
    ("Avec plaisir.", "(merci|merci beaucoup|mille mercis|super, merci|parfait, merci|merci bien|je te remercie|merci pour ton aide)"),
    ("Je vais bien, merci.", "(comment vas-tu|ça va|comment ça va|tu vas bien|comment allez-vous|comment te sens-tu|quoi de neuf)"),
    ("Au revoir !", "(au revoir|salut à bientôt|à bientôt|à plus tard|bonne nuit|à demain|bonne journée|ciao|à plus)"),
    ("Cela me fait plaisir.", "(bien joué|bon travail|tu es génial|je t'aime bien|tu es la meilleure|très bien|je t'aime|bonne voiture|tu es drôle|bravo)"),
]

NO = """
!commande (-moi|-nous|) (une pizza|des fleurs|un nouveau téléphone|deux billets|des sushis|un burger|un billet de train|un cadeau pour {contact})
~(commander|acheter) (une pizza|des fleurs|deux billets|des sushis|un taxi|un billet de train)
!réserve (une table|un vol|une chambre d'hôtel|un billet|une chambre|un taxi) (pour ce soir|pour deux personnes|pour demain|à {destination:town}|)
(quel temps fait-il|quel temps fera-t-il|quelle est la météo) (aujourd'hui|demain|à {destination:town}|ce week-end|)
!(lis|raconte)-moi (les nouvelles|une histoire|mes mails|une blague|mes messages|un conte)
!(envoie|écris) (un mail|un SMS|un message|une lettre) à {contact}
~(envoyer|écrire) (un mail|un SMS|un message) à {contact}
!écris (un poème|une dissertation|une chanson) sur (la mer|les voitures|mon chien|{destination:town}|l'amour)
!(active|allume|règle) (le régulateur de vitesse|le pilote automatique|l'aide au maintien de voie|l'aide au stationnement) (à 120|)
!(freine|accélère|tourne à gauche|tourne à droite|double|gare la voiture|recule|roule plus vite|ralentis|arrête la voiture|démarre le moteur)
!(klaxonne|fais un appel de phares|utilise le klaxon)
!(allume|éteins) (la télé|la lumière de la cuisine|le four|la machine à laver|la cafetière|le moteur|la lumière du salon|l'aspirateur)
!(ouvre|ferme) (le garage|la porte du garage|le portail|la porte de la maison|la boîte à gants|la trappe à carburant|le capot|les volets)
(combien font 12 fois 7|quelle est la capitale de la France|quel est le sens de la vie|combien font cinq plus neuf|quelle heure est-il à Tokyo)
(qui est|qui était|quel âge a) ({contact}|le président|le roi d'Espagne|l'inventeur du téléphone)
!mets (une alarme|un minuteur|un rappel|le réveil) (à 7 heures|pour dix minutes|pour demain matin|à six heures et demie)
!rappelle-moi (d'appeler {contact}|d'acheter du lait|la réunion|de prendre mes médicaments)
!(traduis|épelle) ("bonjour" en espagnol|cette phrase|salut en italien|mon nom)
!(prends|fais) (une photo|une vidéo|un selfie|un café|une réservation)
!ajoute (du lait|du pain|des œufs|du fromage|des pommes) à (ma|la) liste de courses
(quelle est la hauteur de|où se trouve|quel âge a) (la tour Eiffel|l'Everest|la plus haute tour)
(qui a gagné le match|quand est le match|qui a gagné la coupe du monde|quand sont les élections)
!(vire|envoie) (50 euros|de l'argent|100 dollars) à {contact}
!(lave|répare|vends|nettoie|repeins) la voiture
!(vérifie|lis|ouvre) (mon agenda|mon compte bancaire|mes mails|mes rendez-vous|ma boîte mail)
!cherche sur internet (des vols pas chers|une recette|des chaussures|{contact})
!chauffe (les sièges arrière|la piscine|la maison|le garage)
!(installe|télécharge) (une application|une mise à jour|un jeu|le nouveau logiciel)
!(vole|saute|danse|chante-moi une chanson|joue aux échecs avec moi|prépare le dîner|fais mes devoirs)
peux-tu (voler|nager|penser|rêver|conduire toute seule|cuisiner)
pourquoi le ciel est bleu
!allume (la radio de la cuisine|l'arrosage|le lave-vaisselle|l'imprimante)
!(monte|baisse) (la suspension|le bureau|les stores de la maison|le becquet)"""
