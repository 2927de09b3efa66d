"""How French is spoken around a request: openings, numbers, places, corrections, what refers to the turn before."""

MACROS = {
    "temp": "(température|température intérieure|température de l'habitacle|clim|climatisation)",
    "thetemp": "(la <temp>|le (chauffage|thermostat))",
    "ac": "(clim|climatisation|clim automatique|clim auto)",
    "fan": "(la (ventilation|soufflerie|ventil|soufflante|vitesse de ventilation)|le (ventilateur|ventilo|souffle d'air))",
    "recirc": "(recyclage|recyclage d'air|recyclage de l'air|recyclage de l'air intérieur|mode recyclage|circuit fermé|mode circuit fermé)",
    "massage": "(massage|massage du siège|massage du dos|siège massant|massage lombaire)",
    "heat": "(chauffage du siège|siège chauffant|chauffage de siège|chauffage des sièges|chauffe-siège)",
    "vent": "(ventilation du siège|ventilation de siège|ventilation des sièges|soufflerie du siège|clim du siège)",
    "back": "(dossier|dossier du siège|dos du siège)",
    "lumbar": "(soutien lombaire|support lombaire|réglage lombaire|maintien lombaire|renfort lombaire)",
    "amb": "(lumière d'ambiance|ambiance lumineuse|lumière ambiante|éclairage d'ambiance|lumière tamisée|ambiance)",
    "theamb": "(la lumière d'ambiance|l'ambiance lumineuse|l'éclairage d'ambiance|la lumière ambiante|les leds|les lumières d'ambiance|les LED d'ambiance|l'éclairage ambiant)",
    "wheel": "(chauffage du volant|volant chauffant|chauffe-volant)",
    "head": "(phares|feux|feux de croisement|codes|projecteurs)",
    "high": "(pleins phares|feux de route|grands phares|phares longue portée|pleins feux)",
    "fog": "(antibrouillards|feux antibrouillard|phares antibrouillard|feux de brouillard|antibrouillards avant)",
    "hazard": "(feux de détresse|warnings|warning|quatre clignotants|clignotants d'urgence)",
    "dome": "(la lumière intérieure|le plafonnier|l'éclairage intérieur|la lumière de l'habitacle|la lumière du plafond|la loupiote du plafond|l'éclairage de l'habitacle)",
    "reading": "(la liseuse|la lampe de lecture|la lumière de lecture|le spot de lecture|la veilleuse de lecture|la petite lampe de lecture)",
    "vol": "(volume|volume du son|volume audio)",
    "frontglass": "(pare-brise|pare-brise avant)",
    "rearglass": "(lunette arrière|vitre arrière|lunette|glace arrière)",
    "wip": "(essuie-glaces|essuie-glace|balais|essuie-vitres|balais d'essuie-glace)",
    "rearwip": "(essuie-glace arrière|essuie-glace de derrière|essuie-vitre arrière|essuie-glace de la lunette)",
    "roof": "(toit ouvrant|toit|toit panoramique|toit en verre|toit vitré)",
    "shade": "(le (store|store du toit|pare-soleil du toit|rideau du toit|store pare-soleil|voile du toit|store occultant|rideau pare-soleil)|la toile du toit)",
    "trunk": "(coffre|hayon|coffre arrière)",
    "childlock": "(sécurité enfants|sécurité enfant|sécurité des portes arrière|sûreté enfants)",
    "mirr": "(rétroviseurs|rétros|rétroviseurs extérieurs|rétros extérieurs|miroirs extérieurs)",
    "cruise": "(régulateur|régulateur de vitesse|régul|cruise control|limiteur régulateur)",
    "lane": "(assistant de voie|maintien de voie|assistant de maintien de voie|suivi de voie|alerte de franchissement de ligne|aide au maintien dans la voie|gardien de voie)",
    "regen": "(récupération|récup|régénération|récupération d'énergie|régénération au freinage|récupération au freinage|récup d'énergie)",
    "put": "(mets|mets-moi|mets-nous|règle|mettez|réglez|passe|fixe|cale)",
    "put~": "(mettre|régler|passer|fixer|caler)",
    "want": "(je veux|je voudrais|j'aimerais|il me faut|j'aimerais bien|il nous faut|je voudrais bien|on veut|on voudrait|on aimerait bien|je préfère|j'aimerais avoir|je voudrais avoir)",
    "wish": "(je veux|je voudrais|j'aimerais|j'aimerais bien|je voudrais bien|on veut|on voudrait|on aimerait bien|je préfère|il me faut)",
    "bit": "(un peu|un petit peu|un chouïa|un poil|légèrement|un tantinet|)",
    "mod": "(un peu|un petit peu|un chouïa|un poil|légèrement|un tantinet|un brin|beaucoup|bien|nettement|vachement|encore|encore un peu|franchement|)",
    "notch": "(d'un cran|un peu|encore un peu|d'un poil|un chouïa|un coup|légèrement|un tantinet|)",
    "can": "(on peut|on pourrait|est-ce qu'on peut|est-ce qu'on pourrait|tu veux pas|tu pourrais pas|faudrait|il faudrait|il faut|si tu pouvais|tu peux pas|on va)",
    "cande": "(ce serait possible de|c'est possible de|y a moyen de|il y a moyen de|possible de|ça te dérange de|ça vous embête de|ça t'ennuie de|est-il possible de)",
    "nice": "(ce serait (bien|sympa|cool|gentil|chouette|pas mal|top)|ça serait (bien|sympa|cool|pas mal|top|nickel)|ça me ferait du bien|ça serait pas du luxe)",
    "max": "(au maximum|à fond|au max|à pleine puissance|à bloc|plein pot|à fond les ballons|au taquet|au plus fort|tout au max|à fond la caisse)",
    "min": "(au minimum|au mini|au plus bas|au plus faible|sur faible|tout doucement|au niveau le plus bas|au niveau minimum|au plus doux)",
    "dark": "(il fait nuit|il commence à faire nuit|la nuit tombe|il fait sombre dehors)",
    "incar": "(ici|dans la voiture|là-dedans|dans l'habitacle|dans la bagnole|dans cette voiture|à bord|dans la caisse)",
    "level": "(à|sur|au niveau|sur le niveau|au cran|à la puissance|sur la position)",
    "half": "(à moitié|à demi|à mi-hauteur|à mi-chemin|jusqu'à la moitié|de moitié)",
    "quarter": "(d'un quart|au quart|jusqu'au quart|à un quart)",
    "threequarters": "(aux trois quarts|jusqu'aux trois quarts|de trois quarts|à trois quarts)",
    "crack": "(un peu|un petit peu|à peine|un chouïa|légèrement|un tout petit peu|un poil|d'un doigt|de quelques centimètres|d'une fente|un tantinet|juste un filet)",
    "wide": "(complètement|à fond|en grand|entièrement|tout entière|jusqu'en bas|au maximum|totalement)",
}

OPENINGS = {
    "!": ["", "", "", "", "s'il te plaît ", "s'il te plaît, ", "alors ", "bonjour, ", "dis, ", "ok, ", "allez, ", "maintenant ", "voiture, ", "hé, ", "bon, ", "tiens, ", "écoute, ", "sois gentille et ", "vas-y, ",
          "eh, ", "salut, ", "et ", "ok voiture, ", "s'il vous plaît, ", "allez hop, "],
    "~": ["peux-tu ", "pourrais-tu ", "tu peux ", "est-ce que tu peux ", "peux-tu s'il te plaît ", "pouvez-vous ", "pourriez-vous ", "tu pourrais ", "je voudrais ", "je veux ", "j'aimerais ",
          "bonjour, peux-tu ", "est-ce que tu pourrais ", "il faut ", "veux-tu bien ", "tu veux bien ", "on peut ", "on pourrait ", "il faudrait ", "faut ", "merci de ", "tu pourrais s'il te plaît ",
          "est-ce qu'on peut ", "dis, tu peux ", "j'aimerais bien ", "on voudrait ", "est-ce que vous pourriez "],
}

CLOSINGS = ["", "", "", "", "", " s'il te plaît", " s'il te plaît", ", merci", " merci", " stp", ", s'il vous plaît", " maintenant", ", si possible", ", tu veux bien", ", veux-tu", ", merci d'avance", " si tu peux",
            ", ce serait sympa", ", hein", ", d'accord"]

JOINS = [" et ", " et ", " et ", " puis ", " et puis ", ", puis ", " et aussi ", ", et ", ", ensuite ", " et ensuite ", " et après ", ", et après ça ", " et en plus ", ", et puis "]

# Between sentences that ask for one thing each.
SENTENCES = [". ", ". ", ". ", ". Et ", ". Ah, et ", ". Et puis ", ", et ", ", ", ". Autre chose : ", " ; "]

UNITS = {
    "celsius": ["", " degrés", " degrés", "°", " °C", "°C", " degrés Celsius"],
    "percent": [" pour cent", " pour cent", "%", " %", " pourcent"],
    "kilometers_per_hour": ["", "", " kilomètres heure", " km/h", " kilomètres à l'heure", " à l'heure", "km/h", " kilomètres par heure"],
    "megahertz": ["", "", " mégahertz", " MHz"],
    None: [""],
}

RANGE_SAY = "Je peux seulement régler de {minimum} à {maximum}."

NO_SAY = "Je ne peux pas faire cela ici."

UNSAFE_SAY = "Ce serait dangereux. Je ne le fais pas."

ENUMS = {
    "zone": {
        "driver": ["côté conducteur", "pour le conducteur", "de mon côté", "du côté conducteur", "du côté du conducteur", "à gauche devant",
                   "pour la conductrice", "juste de mon côté", "à la place du conducteur", "rien que de mon côté", "côté chauffeur", "à l'avant gauche"],
        "passenger": ["côté passager", "pour le passager", "du côté passager", "pour la passagère", "à côté de moi", "du côté du passager",
                      "pour mon passager", "à la place du passager", "à droite devant", "à l'avant droit", "pour celui qui est à côté de moi", "sur la place passager",
                      "pour ma passagère", "du côté de mon passager"],
        "rear_left": ["à l'arrière gauche", "derrière à gauche", "à gauche à l'arrière", "à l'arrière côté gauche", "sur la place arrière gauche",
                      "pour celui qui est derrière à gauche", "derrière moi", "pour le passager arrière gauche", "au fond à gauche"],
        "rear_right": ["à l'arrière droit", "derrière à droite", "à droite à l'arrière", "à l'arrière côté droit", "sur la place arrière droite",
                       "pour celle qui est derrière à droite", "derrière le passager", "pour le passager arrière droit", "au fond à droite"],
        "front": ["à l'avant", "devant", "pour nous deux devant", "aux places avant", "sur les deux places avant", "pour les places avant", "à l'avant des deux côtés",
                  "pour ceux de devant", "côté avant"],
        "rear": ["à l'arrière", "derrière", "pour les enfants à l'arrière", "pour les passagers arrière", "pour les petits derrière", "aux places arrière",
                 "sur la banquette arrière", "pour ceux de derrière", "pour les gamins derrière", "au fond", "à l'arrière de la voiture", "pour les gosses à l'arrière"],
        "all": ["partout", "pour tout le monde", "dans toute la voiture", "à toutes les places", "dans tout l'habitacle", "pour tous les passagers",
                "devant et derrière", "à l'avant comme à l'arrière", "sur toutes les zones", "pour toute la famille"],
    },
    "seat": {
        "driver": ["côté conducteur", "pour le conducteur", "du côté conducteur", "de mon côté", "pour la conductrice", "à la place du conducteur",
                   "côté chauffeur", "à l'avant gauche", "devant à gauche"],
        "passenger": ["côté passager", "pour le passager", "du côté passager", "à côté de moi", "pour la passagère", "à la place du passager", "pour mon passager",
                      "à l'avant droit", "devant à droite", "du côté du passager", "pour ma passagère", "pour la personne à côté de moi"],
        "rear_left": ["à l'arrière gauche", "derrière à gauche", "à gauche à l'arrière", "sur la place arrière gauche", "pour le passager arrière gauche",
                      "derrière moi", "à l'arrière côté gauche", "pour le petit derrière à gauche"],
        "rear_right": ["à l'arrière droit", "derrière à droite", "à droite à l'arrière", "sur la place arrière droite", "pour le passager arrière droit",
                       "derrière le passager", "à l'arrière côté droit", "pour la petite derrière à droite"],
        "front": ["à l'avant", "devant", "aux deux places avant", "pour nous deux devant", "des deux côtés à l'avant", "aux places avant", "pour ceux de devant"],
        "rear": ["à l'arrière", "derrière", "pour les enfants à l'arrière", "pour les passagers arrière", "sur la banquette arrière", "aux places arrière",
                 "pour ceux de derrière", "pour les gamins derrière", "pour les petits à l'arrière"],
        "all": ["partout", "pour tout le monde", "à toutes les places", "sur tous les sièges", "dans toute la voiture", "pour tous les passagers",
                "devant et derrière", "à l'avant comme à l'arrière"],
    },
    "window": {
        "driver": ["la vitre conducteur", "la vitre du conducteur", "ma vitre", "la fenêtre côté conducteur", "ma fenêtre", "la vitre de mon côté",
                   "la fenêtre de mon côté", "la vitre avant gauche", "la fenêtre du conducteur", "mon carreau", "la vitre côté chauffeur", "la vitre devant à gauche"],
        "passenger": ["la vitre passager", "la vitre du passager", "la fenêtre côté passager", "la fenêtre du passager", "la vitre côté passager",
                      "la vitre avant droite", "la vitre devant à droite", "la fenêtre avant droite", "la vitre de mon passager", "le carreau du passager"],
        "rear_left": ["la vitre arrière gauche", "la fenêtre arrière gauche", "la vitre gauche à l'arrière", "la vitre derrière à gauche", "la fenêtre derrière moi",
                      "la vitre derrière le conducteur", "la fenêtre de gauche à l'arrière", "la vitre du fond à gauche", "celle de derrière à gauche"],
        "rear_right": ["la vitre arrière droite", "la fenêtre arrière droite", "la vitre droite à l'arrière", "la vitre derrière à droite",
                       "la vitre derrière le passager", "la fenêtre de droite à l'arrière", "la vitre du fond à droite", "celle de derrière à droite"],
        "front": ["les vitres avant", "les fenêtres avant", "les deux vitres avant", "les vitres de devant", "les fenêtres de devant", "les deux fenêtres à l'avant",
                  "les vitres à l'avant"],
        "rear": ["les vitres arrière", "les fenêtres arrière", "les deux vitres arrière", "les vitres de derrière", "les fenêtres de derrière",
                 "les vitres à l'arrière", "les fenêtres des enfants à l'arrière", "les deux fenêtres à l'arrière"],
        "all": ["toutes les vitres", "les vitres", "toutes les fenêtres", "les fenêtres", "les quatre vitres", "toutes les vitres de la voiture",
                "les carreaux", "toutes les fenêtres de la voiture", "les quatre fenêtres"],
    },
}


def on(art, x):
    return f"""!(allume|active|mets|enclenche|mets-moi|mets-nous|rallume|réactive) {art}{x}
~(allumer|activer|mettre|enclencher|rallumer) {art}{x}
!(démarre|lance|mets en marche|mets en route|fais marcher|déclenche|branche) {art}{x}
~(démarrer|lancer|mettre en marche|mettre en route|faire marcher|brancher) {art}{x}
!(allumez|activez|mettez|enclenchez|envoie|remets|balance) {art}{x}
<want> {art}{x}
(on met|on allume|et si on mettait|si on allumait|allez on met|tiens, on met|on se met) {art}{x}
{x} (en marche|on|en route|en service)
{x}, (vite|allez|maintenant|merci)
<nice> (d'avoir|avec) {art}{x}
(tu peux|tu pourrais|tu veux bien|vous pouvez) (me mettre|nous mettre|me lancer|m'allumer|nous allumer|mettre|allumer|lancer|activer) {art}{x}
(il faudrait|faudrait|il est temps de|c'est le moment de|je pense qu'il faut) (mettre|lancer|remettre) {art}{x}"""


def off(art, x):
    return f"""!(éteins|désactive|coupe|arrête|éteins-moi|coupe-moi) {art}{x}
~(éteindre|désactiver|couper|arrêter|enlever) {art}{x}
!(stoppe|mets fin à|enlève|vire|dégage|débranche|retire|supprime) {art}{x}
~(stopper|mettre fin à|débrancher|retirer|virer) {art}{x}
!(éteignez|désactivez|coupez|arrêtez|enlevez) {art}{x}
(je n'ai|on n'a|j'ai|on a|nous n'avons) plus besoin de {art}{x}
plus besoin de {art}{x}
{x} (arrêt|off|stop|terminé)
(je ne veux plus|on ne veut plus|je veux plus|j'en veux plus de) {art}{x}
(c'est bon|ça suffit|ça va aller) (pour|avec) {art}{x}
(tu peux|tu pourrais|on peut|vous pouvez) (couper|éteindre|arrêter|enlever) {art}{x} (maintenant|c'est bon|ça suffit|)
(ça sert à rien|c'est pas la peine|inutile) (de laisser|de garder) {art}{x}
(marre|ras le bol|assez) de {art}{x}
sans {art}{x} (c'est mieux|maintenant|désormais|ça ira)"""
