"""French: windows, roof, doors, mirrors. The lights are in lights.py, driving and charging in driving.py. The notation is explained in the README."""

from .speech import off, on

ENUMS = {
    "adjust_mirror.mirror": {
        "left": ["le rétroviseur gauche", "le rétro gauche", "le rétro de gauche", "le rétroviseur côté conducteur", "le rétro côté conducteur", "le miroir gauche",
                 "le rétroviseur extérieur gauche", "le rétro à gauche"],
        "right": ["le rétroviseur droit", "le rétro droit", "le rétro de droite", "le rétroviseur côté passager", "le rétro côté passager", "le miroir droit",
                  "le rétroviseur extérieur droit", "le rétro à droite"],
    },
    "adjust_mirror.direction": {
        "up": ["vers le haut", "plus haut", "en haut", "un peu plus haut", "un cran plus haut"],
        "down": ["vers le bas", "plus bas", "en bas", "un peu plus bas", "un cran plus bas"],
        "left": ["vers la gauche", "plus à gauche", "un peu plus à gauche", "un peu vers la gauche", "un cran à gauche"],
        "right": ["vers la droite", "plus à droite", "un peu plus à droite", "un peu vers la droite", "un cran à droite"],
    },
}

MACROS = {
    "pane": "(la vitre|la fenêtre|le carreau)",
    "doors": "(les portes|toutes les portes|la voiture|les portières|la bagnole|les quatre portes|la caisse|le véhicule)",
}

VARIANTS = [
    ("set_window", {"position": 100}, "J'ouvre {window}.", """
!(ouvre|ouvrez|ouvre-moi|ouvre-nous) {window}
~(ouvrir|baisser|descendre|abaisser) {window}
!(baisse|descends|abaisse|baissez|fais descendre) {window}
<want> {window} (ouverte|ouvertes|en bas)
!(ouvre|baisse|descends) {window} <wide>
~(ouvrir|baisser|descendre) {window} <wide>
{window} (ouverte|ouvertes|en bas|grande ouverte|ouvrir|à fond)
<can> (ouvrir|baisser|descendre) {window}
<cande> (baisser|descendre) {window} (|<wide>)
(et si on ouvrait|on ouvre|ouvrons|on baisse|je veux qu'on ouvre) {window}
(il fait trop chaud|on étouffe|on manque d'air|ça sent mauvais ici), (ouvre|baisse) {window}
{window}, (tu peux l'ouvrir|ouvre|baisse|ouvre en grand)
<nice> (d'avoir|avec) {window} (ouverte|ouvertes|en bas)
(faut|il faut) que {window} (soit ouverte|soient ouvertes|descende)
(on va fumer|je fume une clope|je veux sentir le vent), (ouvre|baisse|descends) {window}"""),
    ("set_window", {"position": 0}, "Je ferme {window}.", """
!(ferme|fermez|referme|ferme-moi|refermez) {window}
~(fermer|remonter|refermer|monter) {window}
!(remonte|monte|relève|remontez|fais remonter) {window}
<want> {window} (fermée|fermées|en haut)
!(ferme|remonte) {window} (complètement|à fond|entièrement|jusqu'en haut|jusqu'au bout|bien comme il faut)
~(fermer|remonter) {window} (complètement|à fond|entièrement|jusqu'en haut)
{window} (fermée|fermées|en haut|fermer|relevée)
<can> (fermer|remonter|refermer) {window}
<cande> (fermer|remonter|refermer) {window}
(on ferme|fermons|et si on fermait|on remonte) {window}
(il pleut|il commence à pleuvoir|il y a trop de vent|il y a du courant d'air|il y a trop de bruit|ça caille|on s'entend plus), (ferme|remonte|referme) {window}
{window}, (tu peux la fermer|ferme|remonte|referme)
{window} est (encore|restée) ouverte, (ferme|remonte)-la
(faut|il faut) que {window} (soit fermée|soient fermées|remonte)
(je vais attraper froid|mes cheveux volent partout|le bruit est insupportable), (ferme|remonte) {window}"""),
    ("set_window", {"window": "driver", "position": 100}, "J'ouvre votre vitre.", """
!(ouvre|ouvrez|ouvre-moi) (<pane>|une (fenêtre|vitre))
~(ouvrir|baisser|descendre) <pane>
!(baisse|descends|abaisse|fais descendre) <pane>
(fenêtre|vitre|carreau) (ouverte|en bas|ouvrir|baissée)
!(ouvre|baisse) <pane> <wide>
<can> (ouvrir|baisser) (<pane>|une fenêtre)
<cande> (baisser|descendre) <pane>
(il y a un péage|j'arrive au péage|je dois prendre le ticket|je dois badger|le gendarme veut me parler), (ouvre|baisse) <pane>
(on ouvre|et si on ouvrait|ouvrons) (<pane>|une fenêtre)
<wish> (la fenêtre ouverte|une fenêtre ouverte|ouvrir la fenêtre|ouvrir la vitre)
(je dois|je veux|j'ai besoin de) parler (au gardien|au gendarme|à quelqu'un dehors), (ouvre|baisse) <pane>
(je veux|je voudrais) (sortir|passer) le bras par la fenêtre
(laisse|faites) descendre <pane>"""),
    ("set_window", {"window": "driver", "position": 0}, "Je ferme votre vitre.", """
!(ferme|fermez|referme|ferme-moi) <pane>
~(fermer|remonter|refermer) <pane>
!(remonte|monte|relève|fais remonter) <pane>
(fenêtre|vitre|carreau) (fermée|en haut|fermer|remontée)
!(ferme|remonte) <pane> (complètement|à fond|jusqu'en haut)
<can> (fermer|remonter) <pane>
<cande> (fermer|remonter) <pane>
(il pleut dedans|la pluie entre|j'ai le vent dans la figure|il y a du courant d'air|le bruit du vent me gêne), (ferme|remonte) <pane>
(on ferme|fermons|et si on fermait) <pane>
<wish> (la fenêtre fermée|fermer la fenêtre|fermer la vitre)
(la vitre|la fenêtre) (est restée|est encore) ouverte, (ferme|remonte)-la"""),
    ("set_window", {}, "{window} à {position} pour cent.", """
!(ouvre|baisse|descends) {window} (à|de|jusqu'à) {position}
~(ouvrir|baisser|descendre) {window} (à|de|jusqu'à) {position}
!<put> {window} (à|sur) {position}
~<put~> {window} (à|sur) {position}
{window} (à|ouverte à|ouvertes à|sur) {position}
<want> {window} (à|ouverte à) {position}
<can> (ouvrir|mettre|baisser) {window} à {position}
<cande> (mettre|baisser|régler) {window} à {position}
{position} (d'ouverture|) pour {window}
!(laisse|positionne) {window} (à|ouverte à|sur) {position}"""),
    ("set_window", {"position": 50}, "{window} à moitié.", """
!(ouvre|baisse|descends|ouvre-moi) {window} <half>
~(ouvrir|baisser|descendre) {window} <half>
{window} <half>
!<put> {window} <half>
!(remonte|ferme) {window} (jusqu'à la moitié|à moitié)
<want> {window} (à moitié ouverte|ouverte à moitié|à mi-hauteur)
<can> (ouvrir|baisser) {window} <half>
<cande> (baisser|descendre) {window} <half>
(pas complètement|pas en entier), (ouvre|baisse) {window} (juste|) à moitié"""),
    ("set_window", {"window": "driver", "position": 50}, "Votre vitre à moitié.", """
!(ouvre|baisse|descends) <pane> <half>
~(ouvrir|baisser) <pane> <half>
<want> la (vitre|fenêtre) à moitié (ouverte|baissée)
(vitre|fenêtre) (à moitié|à demi|à mi-hauteur)"""),
    ("set_window", {"position": 25}, "{window} à un quart.", """
!(ouvre|baisse|descends) {window} <quarter>
~(ouvrir|baisser) {window} <quarter>
{window} <quarter>
<want> {window} (ouverte|ouvertes) <quarter>
<can> (ouvrir|baisser) {window} <quarter>
!(ouvre|baisse) (juste|seulement) {window} <quarter>"""),
    ("set_window", {"position": 75}, "{window} aux trois quarts.", """
!(ouvre|baisse|descends) {window} <threequarters>
~(ouvrir|baisser) {window} <threequarters>
{window} <threequarters>
<want> {window} (ouverte|ouvertes) <threequarters>
<can> (ouvrir|baisser) {window} <threequarters>
!<put> {window} (aux trois quarts|ouverte aux trois quarts)"""),
    ("set_window", {"position": 20}, "{window} entrouverte.", """
!(ouvre|baisse|descends) {window} <crack>
~(ouvrir|baisser|descendre) {window} <crack>
!(entrouvre|entrebâille|entrouvrez) {window}
~(entrouvrir|entrebâiller) {window}
{window} (entrouverte|entrouvertes|un peu ouverte|un petit peu)
<want> {window} (entrouverte|entrouvertes|un peu ouverte|ouverte d'un doigt)
!laisse {window} (entrouverte|un peu ouverte|ouverte d'un doigt)
<can> (entrouvrir|ouvrir un peu|ouvrir légèrement|baisser un peu) {window}
<cande> (baisser un peu|descendre un peu|laisser un peu ouverte) {window}
(juste|seulement) (une fente|un filet d'air|un doigt) (à|sur|par) {window}
(pour aérer|histoire d'aérer|pour la fumée), (entrouvre|ouvre un peu) {window}"""),
    ("set_window", {"window": "driver", "position": 20}, "Votre vitre entrouverte.", """
!(ouvre|baisse|descends) (<pane>|une fenêtre) <crack>
~(ouvrir|baisser) <pane> <crack>
!(entrouvre|entrebâille) (<pane>|une fenêtre)
~entrouvrir (<pane>|une fenêtre)
(fenêtre|vitre) (entrouverte|un peu ouverte|juste un peu)
<want> (la fenêtre|la vitre) (entrouverte|un peu ouverte)
<can> (entrouvrir|ouvrir un peu) (<pane>|une fenêtre)
(juste|seulement) une (petite fente|fente) à la fenêtre"""),
    ("set_sunroof", {"position": 100}, "J'ouvre le toit.", """
!(ouvre|ouvrez|ouvre-moi|ouvre-nous|fais coulisser) le <roof>
~(ouvrir|faire coulisser) le <roof>
!ouvre le <roof> (complètement|en grand|à fond|entièrement|au maximum)
<roof> (ouvert|grand ouvert|ouvrir)
<want> (le|un) <roof> ouvert
<can> ouvrir le <roof>
(il fait beau|quel soleil|quel beau temps|belle nuit), (ouvre|on ouvre) le <roof>
(on ouvre|ouvrons|et si on ouvrait) le <roof>
(je veux|on veut|j'aimerais) (avoir les cheveux au vent|sentir l'air par le toit|le ciel au-dessus de la tête)
~ouvrir le <roof> (en grand|complètement|à fond)
de l'air par le (toit|toit ouvrant)
<nice> (d'avoir|avec) le <roof> ouvert"""),
    ("set_sunroof", {"position": 0}, "Je ferme le toit.", """
!(ferme|fermez|referme|refermez) le <roof>
~(fermer|refermer) le <roof>
!(ferme|referme) le <roof> (complètement|à fond|entièrement|bien)
<roof> (fermé|fermer|refermé)
<want> le <roof> fermé
<can> (fermer|refermer) le <roof>
<cande> (fermer|refermer) le <roof>
(il pleut|il commence à pleuvoir|il pleut dedans|des gouttes tombent dedans|il y a trop de vent|ça fait du bruit|l'orage arrive), (ferme|referme) le <roof>
(on ferme|fermons|et si on fermait) le <roof>
le <roof> est (encore|resté) ouvert, (ferme-le|referme-le)
il (pleut|goutte) (par le toit|par le toit ouvrant)"""),
    ("set_sunroof", {}, "Toit à {position} pour cent.", """
!ouvre le <roof> (à|de|jusqu'à) {position}
~ouvrir le <roof> (à|de|jusqu'à) {position}
!<put> le <roof> (à|sur) {position}
~<put~> le <roof> (à|sur) {position}
<roof> (à|ouvert à|sur) {position}
<want> le <roof> (à|ouvert à) {position}
<can> (ouvrir|mettre) le <roof> à {position}
{position} d'ouverture pour le <roof>"""),
    ("set_sunroof", {"position": 50}, "Toit à moitié.", """
!(ouvre|fais coulisser) le <roof> (à moitié|à demi|de moitié|jusqu'à la moitié)
~ouvrir le <roof> (à moitié|à demi|jusqu'à la moitié)
<roof> (à moitié|à demi|à mi-course) (ouvert|)
!(referme|ferme|laisse) le <roof> (à moitié|jusqu'à la moitié)
<want> le <roof> à moitié (ouvert|)
<can> ouvrir le <roof> à moitié"""),
    ("set_sunroof", {"position": 20}, "Toit entrouvert.", """
!(entrouvre|entrebâille) le <roof>
~(entrouvrir|entrebâiller) le <roof>
!ouvre le <roof> (un peu|légèrement|un petit peu|à peine|d'un doigt|un chouïa|juste un peu)
~ouvrir (un peu|légèrement|un petit peu) le <roof>
<roof> (entrouvert|un peu ouvert)
!laisse le <roof> (entrouvert|un peu ouvert)
<want> le <roof> (entrouvert|un peu ouvert)
<can> (entrouvrir|ouvrir un peu) le <roof>"""),
    ("set_sunroof", {"position": 25}, "Toit à un quart.", """
!ouvre le <roof> <quarter>
~ouvrir le <roof> <quarter>
<roof> (ouvert|) <quarter>"""),
    ("set_sunroof", {"position": 75}, "Toit aux trois quarts.", """
!ouvre le <roof> <threequarters>
~ouvrir le <roof> <threequarters>
<roof> (ouvert|) <threequarters>"""),
    ("set_sunshade", {"position": 100}, "Je ferme le store.", """
!(ferme|tire|referme|déploie|déroule|mets) <shade>
~(fermer|tirer|refermer|déployer|dérouler) <shade>
<shade> (fermé|tiré|fermer)
(le soleil|ce soleil) (me tape|nous tape|tape|cogne|me brûle) (sur la tête|sur le crâne|par le toit|à travers le toit)
(il y a trop de soleil|on a le soleil|ça tape|trop de lumière) (par le toit|au-dessus de nous|qui vient d'en haut|au-dessus de la tête)
!(cache|bloque|arrête) le soleil (par le toit|au-dessus|qui vient du toit)
<want> (<shade> fermé|de l'ombre au-dessus de la tête|de l'ombre par le toit)
<can> (fermer|tirer) <shade>
<cande> (fermer|tirer|déployer) <shade>
!(ferme|tire) <shade> (complètement|à fond|entièrement)
(le toit vitré chauffe trop|ça chauffe à travers la vitre du toit|le soleil tape), (ferme|tire) <shade>
!fais(-nous|) de l'ombre (au-dessus|par le toit|avec le store)"""),
    ("set_sunshade", {"position": 0}, "J'ouvre le store.", """
!(ouvre|rouvre|enroule|replie|enlève|retire|rentre) <shade>
~(ouvrir|rouvrir|enrouler|replier|retirer) <shade>
<shade> (ouvert|ouvrir)
(on veut|je veux|j'aimerais|les enfants veulent) voir (le ciel|les étoiles|les nuages) (par le toit|à travers le toit|au-dessus de nous|)
!(laisse|fais) entrer (la lumière|le soleil|le jour) par le toit
<want> (<shade> ouvert|plus de lumière par le toit)
<can> (ouvrir|enlever|retirer) <shade>
<cande> (rouvrir|retirer|replier) <shade>
!ouvre <shade> (complètement|à fond|en grand|entièrement)
(le soleil est parti|il n'y a plus de soleil|il fait trop sombre sous le toit), (ouvre|retire|rentre) <shade>
(on ne voit plus|je ne vois pas) le ciel, ouvre <shade>"""),
    ("set_sunshade", {"position": 50}, "Store à moitié.", """
!(ferme|ouvre|tire|mets) <shade> (à moitié|à demi|de moitié|jusqu'à la moitié)
~(fermer|ouvrir|tirer|mettre) <shade> (à moitié|à demi|jusqu'à la moitié)
<shade> (à moitié|à demi|à mi-course)
<want> <shade> à moitié (fermé|ouvert|)
<can> (fermer|ouvrir|tirer) <shade> à moitié"""),
    ("set_sunshade", {}, "Store à {position} pour cent.", """
!(ferme|tire) <shade> (à|jusqu'à) {position}
~(fermer|tirer) <shade> (à|jusqu'à) {position}
!<put> <shade> (à|sur) {position}
~<put~> <shade> (à|sur) {position}
<shade> (à|fermé à|sur) {position}
<want> <shade> (à|fermé à) {position}
<can> (mettre|fermer) <shade> à {position}
(store|rideau|pare-soleil) du toit à {position}"""),
    ("set_doors_locked", {"locked": True}, "Portes verrouillées.", """
!(verrouille|verrouillez|bloque|barre|boucle|condamne|cadenasse) <doors>
~(verrouiller|bloquer|barrer|boucler|condamner) <doors>
!ferme <doors> (à clé|à clef|à double tour)
~fermer <doors> (à clé|à clef)
!(active|enclenche|mets) (le verrouillage|le verrouillage central|la fermeture centralisée|le verrouillage des portes|la centralisation)
~(activer|enclencher|mettre) (le verrouillage|le verrouillage central|la fermeture centralisée)
(portes|portières) (verrouillées|bloquées|fermées à clé|barrées)
<wish> (les portes verrouillées|que les portes soient verrouillées|que tout soit verrouillé|que ce soit fermé à clé)
<can> (verrouiller|fermer à clé|bloquer) <doors>
<cande> (verrouiller|bloquer|fermer à clé) <doors>
(que personne ne puisse|personne ne doit|je ne veux pas qu'on puisse) (entrer|ouvrir la porte|monter) (dans la voiture|)
(le quartier n'est pas sûr|le coin craint|il y a un type louche|ça craint ici|je ne suis pas rassurée), (verrouille|ferme à clé|boucle) (tout|les portes|la voiture)
(enferme-nous|verrouille-nous|verrouille tout|boucle tout|bloque tout)
(mets|mettez) la sécurité sur (les portes|toutes les portes|les portières)
(je m'en vais|j'ai fini|je descends), (verrouille|ferme à clé) (derrière moi|la voiture)
verrouillage (central|des portes|)
(j'ai oublié de|n'oublie pas de|pense à) (verrouiller|fermer à clé) <doors>"""),
    ("set_doors_locked", {"locked": False}, "Portes déverrouillées.", """
!(déverrouille|déverrouillez|débloque|débarre|déboucle) <doors>
~(déverrouiller|débloquer|débarrer) <doors>
!(désactive|enlève|retire|annule|lève) (le verrouillage|le verrouillage central|la fermeture centralisée|le verrouillage des portes)
~(désactiver|enlever|retirer|lever) (le verrouillage|le verrouillage central)
(portes|portières) (déverrouillées|débloquées|débarrées)
<wish> (les portes déverrouillées|que les portes soient déverrouillées|que ce soit déverrouillé)
<can> (déverrouiller|débloquer|débarrer) <doors>
<cande> (déverrouiller|débloquer) <doors>
(ma femme|mon mari|quelqu'un|mon passager|ma fille|mon pote) (veut monter|doit monter|attend dehors|n'arrive pas à monter), (déverrouille|débloque) (la voiture|les portes|la porte)
(on veut|je veux|les enfants veulent|il veut) descendre, (déverrouille|débloque) (la voiture|les portes)
(déverrouille tout|débloque tout|déverrouille-nous)
(la porte est|les portes sont) (bloquée|bloquées|verrouillée|verrouillées), (déverrouille|débloque)
!laisse (monter|entrer) (mon passager|ma femme|les enfants|mes amis)
déverrouillage (central|des portes|)
!(ouvre|libère) (le verrouillage|la serrure|les serrures)"""),
    ("set_child_lock", {"on": True}, "Sécurité enfants activée.", on("la ", "<childlock>") + """
(les enfants|les petits|les gamins|les gosses) (jouent avec|tripotent|s'amusent avec|touchent à) (les poignées|la poignée|les portes arrière)
(il ne faut pas que|je ne veux pas que|faudrait pas que) (les enfants|les petits|les gosses) (puissent ouvrir|ouvrent|arrivent à ouvrir) (les portes|derrière|la portière)
!(empêche|protège) les enfants (d'ouvrir les portes|d'ouvrir derrière|d'ouvrir la portière arrière)
~empêcher les enfants d'ouvrir (les portes|derrière|la portière)
!(bloque|verrouille) les portes arrière (pour les enfants|de l'intérieur|pour les petits)
!(sécurise|bloque) les portes (des enfants|pour les enfants)
(que les enfants ne puissent pas|les petits ne doivent pas pouvoir) ouvrir (derrière|les portes|de l'intérieur)
(je transporte|j'ai|on a) (des enfants|des petits|les gosses) derrière, (mets|active) la sécurité"""),
    ("set_child_lock", {"on": False}, "Sécurité enfants désactivée.", off("la ", "<childlock>") + """
!(débloque|déverrouille) les portes arrière (pour les enfants|de l'intérieur|pour les petits)
~débloquer les portes (arrière de l'intérieur|des enfants)
(les adultes|les grands|mes amis) derrière (doivent pouvoir|veulent|voudraient) ouvrir (leur porte|eux-mêmes|de l'intérieur)
!laisse les (enfants|passagers) (ouvrir les portes arrière|ouvrir derrière|ouvrir eux-mêmes)
(il n'y a pas d'enfants|les enfants ne sont pas là|les enfants sont descendus), (enlève|désactive) la sécurité
on (n'arrive pas à|ne peut pas) ouvrir (derrière|les portes arrière) de l'intérieur"""),
    ("set_trunk", {"open": True}, "J'ouvre le coffre.", """
!(ouvre|ouvrez|déverrouille|lève|soulève|ouvre-moi|débloque) le <trunk>
~(ouvrir|lever|soulever) le <trunk>
<trunk> (ouvert|ouvrir|en haut)
<want> le <trunk> ouvert
(je dois|il faut|je voudrais|on doit|on veut) (accéder au coffre|mettre quelque chose dans le coffre|charger le coffre|vider le coffre|sortir les courses du coffre|ranger les valises dans le coffre)
(j'ai les bras chargés|j'ai les mains pleines|j'ai plein de sacs), (ouvre|lève) le <trunk>
(on charge|chargeons|je charge) (les valises|les bagages|les courses|la poussette), ouvre le <trunk>
<can> (ouvrir|lever) le <trunk>
<cande> (lever|débloquer) le <trunk>
(ouvre|lève) derrière, (je prends|il faut que je prenne|je dois prendre) (mes sacs|les valises|mes affaires)
(on ouvre|ouvrons) le <trunk>
(mes affaires|mes courses|les bagages|mes sacs) sont dans le coffre, ouvre-le
(les courses|la valise|le sac) (à mettre|à charger|à ranger) dans le coffre"""),
    ("set_trunk", {"open": False}, "Je ferme le coffre.", """
!(ferme|fermez|referme|abaisse|baisse|rabats|claque) le <trunk>
~(fermer|refermer|baisser|abaisser) le <trunk>
<trunk> (fermé|fermer|refermé)
<want> le <trunk> fermé
le <trunk> est (encore|resté|toujours) ouvert
(tout est chargé|tout est dedans|les valises sont chargées|j'ai tout sorti|on a fini de charger), (ferme|referme) le <trunk>
<can> (fermer|refermer) le <trunk>
<cande> (fermer|refermer) le <trunk>
(on ferme|fermons|allez on ferme) le <trunk>
!ferme derrière, (tout est chargé|les courses sont dedans|j'ai mes sacs)
(j'ai oublié|on a oublié) de fermer le <trunk>
(je n'arrive pas|j'arrive pas) à (fermer|atteindre) le <trunk>, ferme-le"""),
    ("set_mirrors_folded", {"folded": True}, "Rétroviseurs rabattus.", """
!(rabats|replie|rentre|ferme|plie|rabattez|repliez) les <mirr>
~(rabattre|replier|rentrer|fermer|plier) les <mirr>
<mirr> (rabattus|repliés|fermés|rentrés|pliés)
<want> les <mirr> (rabattus|repliés|rentrés)
<can> (rabattre|replier|rentrer) les <mirr>
<cande> (rabattre|replier|rentrer) les <mirr>
(c'est étroit|le passage est étroit|c'est serré|la ruelle est étroite|ça passe pas|on passe pas), (rabats|replie|rentre) les <mirr>
(je suis garé|je me gare|on se gare) dans une rue étroite, (rabats|replie|rentre) les <mirr>
(on va|je vais) (accrocher|arracher|toucher) (les rétros|un rétro), (replie|rabats|rentre)-les
(les rétros|les rétroviseurs) (dépassent trop|gênent le passage|sont trop larges)
(on entre dans|on passe au) (le lavage|la station de lavage), (rabats|replie) les <mirr>"""),
    ("set_mirrors_folded", {"folded": False}, "Rétroviseurs dépliés.", """
!(déplie|ouvre|ressors|sors|redéploie|déploie|rouvre) les <mirr>
~(déplier|ouvrir|ressortir|sortir|déployer) les <mirr>
<mirr> (dépliés|ouverts|sortis|déployés)
<want> les <mirr> (dépliés|ouverts|sortis)
les <mirr> sont (encore|toujours|restés) (rabattus|repliés|fermés|rentrés)
<can> (déplier|ressortir|rouvrir) les <mirr>
<cande> (déplier|ressortir|rouvrir) les <mirr>
(on repart|on y va|on sort du lavage|c'est passé), (déplie|ressors|ouvre) les <mirr>
(je n'ai|j'ai) pas de rétros, (déplie-les|sors-les|ils sont rabattus)
!(remets|replace) les <mirr> (en place|dans leur position|comme il faut)"""),
    ("adjust_mirror", {}, "Je règle {mirror} {direction}.", """
!(règle|tourne|oriente|mets|bouge|déplace|incline|pousse) {mirror} {direction}
~(régler|tourner|orienter|mettre|bouger|incliner) {mirror} {direction}
{mirror} {direction}
<want> {mirror} {direction}
<can> (régler|tourner|orienter|bouger) {mirror} {direction}
<cande> (régler|tourner|mettre|bouger) {mirror} {direction}
(il faut|faudrait|faut) (régler|bouger|tourner|mettre) {mirror} {direction}
!(ajuste|décale|recadre) {mirror} {direction}
{mirror}, (tourne-le|mets-le|décale-le|bouge-le) {direction}
{mirror} (devrait être|doit aller|doit être) {direction}"""),
    ("adjust_mirror", {"direction": "down"}, "Je baisse {mirror}.", """
!(baisse|abaisse|descends|rabaisse) {mirror} (|un peu|d'un cran)
~(baisser|abaisser|descendre) {mirror} (|un peu|d'un cran)
{mirror} est (trop haut|réglé trop haut|un peu haut)
(je ne vois que|je vois que) (le ciel|les toits|les arbres) dans {mirror}
dans {mirror} je (ne vois pas le trottoir|vois que le ciel|ne vois pas ma roue)
<can> (baisser|descendre) {mirror}"""),
    ("adjust_mirror", {"direction": "up"}, "Je relève {mirror}.", """
!(relève|monte|remonte|lève|rehausse) {mirror} (|un peu|d'un cran)
~(relever|monter|remonter|lever) {mirror} (|un peu|d'un cran)
{mirror} est (trop bas|réglé trop bas|un peu bas)
(je ne vois que|je vois que) (la route|le sol|le bitume|l'asphalte) dans {mirror}
<can> (relever|monter|remonter) {mirror}"""),
    ("adjust_mirror", {"direction": "left"}, "Je tourne {mirror} à gauche.", """
{mirror} est trop (à droite|tourné à droite)
{mirror} (regarde|est dirigé|pointe) trop (à droite|vers la droite)"""),
    ("adjust_mirror", {"direction": "right"}, "Je tourne {mirror} à droite.", """
{mirror} est trop (à gauche|tourné à gauche)
{mirror} (regarde|est dirigé|pointe) trop (à gauche|vers la gauche)"""),
]
