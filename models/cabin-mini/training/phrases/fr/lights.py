"""French: lights and wipers. The notation is explained in the README."""

from .speech import off, on

ENUMS = {
    "color": {
        "white": ["blanc", "blanche"],
        "red": ["rouge", "rouge vif"],
        "green": ["vert", "verte", "vert clair"],
        "blue": ["bleu", "bleue", "bleu ciel", "bleu nuit"],
        "yellow": ["jaune"],
        "orange": ["orange", "orangé"],
        "purple": ["violet", "violette", "mauve", "pourpre"],
        "pink": ["rose"],
        "turquoise": ["turquoise", "bleu turquoise"],
    },
    "set_wipers.mode": {
        "interval": ["intermittent", "intervalle", "intermittence", "mode intermittent", "position intermittente"],
        "slow": ["lent", "vitesse lente", "petite vitesse", "première vitesse", "vitesse normale"],
        "fast": ["rapide", "vitesse rapide", "grande vitesse", "deuxième vitesse", "vitesse maximale"],
        "auto": ["automatique", "auto", "mode automatique", "mode auto"],
    },
}

VARIANTS = [
    ("set_headlights", {"mode": "on"}, "Phares allumés.", on("les ", "<head>") + """
(il fait nuit|il commence à faire nuit|il fait sombre dehors|la nuit tombe|il fait noir dehors|le jour baisse|le soir tombe)
(je ne vois plus|je vois plus|on ne voit plus|on n'y voit plus) (la route|grand-chose devant|rien devant|où je roule|le bord de la route)
(on entre|nous entrons|on arrive) dans (un tunnel|le tunnel|un parking souterrain)
(les autres|les voitures d'en face) ne (nous|me) voient pas
!(éclaire|illumine) (la route|la chaussée|devant|le chemin)
~éclairer (la route|la chaussée|devant)
!(allume|mets) (la lumière dehors|la lumière à l'extérieur|l'éclairage extérieur|les lumières extérieures)
~(allumer|mettre) (l'éclairage extérieur|les lumières extérieures)
(je roule|on roule) (sans lumière|tous feux éteints|sans phares)
(on a oublié|j'ai oublié) (d'allumer les phares|les phares|les feux)
!(allume|mets) (les codes|les feux de croisement)
<wish> (de la lumière sur la route|les feux de croisement|voir la route)
(plein|un peu) de lumière (sur la route|dehors)
(feux|phares) de croisement"""),
    ("set_headlights", {"mode": "off"}, "Phares éteints.", off("les ", "<head>") + """
(il fait jour|il fait grand jour|le jour est levé|il fait clair), (éteins|coupe|arrête) les (phares|feux|codes)
!(éteins|coupe) (l'éclairage extérieur|les lumières extérieures|la lumière dehors|la lumière à l'extérieur)
~(éteindre|couper) (l'éclairage extérieur|les lumières extérieures)
(on est garés|je suis garé|on est arrivés|je suis à l'arrêt), (éteins|coupe) les (phares|feux)
les (phares|feux) (sont restés allumés|brûlent pour rien|vident la batterie)
(on éclaire|ça éclaire) pour rien dehors
(on est sortis|nous sommes sortis) du tunnel, (éteins|coupe) les (phares|feux)"""),
    ("set_headlights", {"mode": "auto"}, "Phares en automatique.", """
!<put> les <head> (en automatique|en mode automatique|sur auto|en auto|sur automatique)
~<put~> les <head> (en automatique|en mode automatique|sur auto|en auto)
<head> (automatiques|en automatique|en auto|sur auto|auto)
<want> (les|des) <head> (automatiques|en automatique)
(que les phares|je veux que les phares|les feux doivent) (s'allument|s'allumer) tout seuls
!(active|mets|enclenche) (l'allumage automatique des phares|l'éclairage automatique|le mode auto des phares|les feux automatiques)
~(activer|mettre) (l'allumage automatique des phares|l'éclairage automatique|le mode auto des phares)
!(gère|règle|commande) les <head> (toi-même|tout seul|automatiquement)
(occupe-toi des|gère les) <head> (toute seule|toi-même)
(allumage|éclairage|mode) automatique (des|pour les) (phares|feux)
<can> (mettre|passer) les <head> (en automatique|en auto|sur auto)
<cande> (mettre|passer) les <head> (en automatique|en auto)"""),
    ("set_high_beam", {"on": True}, "Feux de route allumés.", on("les ", "<high>") + """
!(passe|mets|mets-toi) (en pleins phares|en feux de route|plein phare|en phares)
~(passer|se mettre) (en pleins phares|en feux de route|plein phare)
(je veux|je voudrais|on doit|il faut) (voir plus loin|éclairer plus loin|voir loin devant)
!(éclaire|illumine) (plus loin|le plus loin possible|loin devant)
(il n'y a personne|personne en face|la route est déserte|c'est tout noir), (mets|allume|passe en) (les |)pleins phares
(je vois pas|je ne vois pas|on voit pas) assez loin (devant|)
(plein|pleins) (phare|phares|feux)
(on voit rien au loin|les codes ne suffisent pas|les codes éclairent pas assez)"""),
    ("set_high_beam", {"on": False}, "Feux de route éteints.", off("les ", "<high>") + """
!(repasse|reviens|remets-toi|passe|mets-toi) en (codes|feux de croisement)
~(repasser|revenir|se remettre) en (codes|feux de croisement)
(quelqu'un arrive|il y a une voiture|une voiture arrive|un camion arrive) en face, (baisse|coupe|éteins) les (phares|pleins phares)
(j'éblouis|on éblouit|tu éblouis|nous éblouissons) (les autres|celui d'en face|tout le monde|ceux d'en face|la voiture de devant)
(celui d'en face|les autres) me (fait des appels de phares|font des appels de phares)
!(n'éblouis pas|évite d'éblouir|arrête d'éblouir) (les autres|celui d'en face|ceux d'en face)"""),
    ("set_fog_lights", {"on": True}, "Antibrouillards allumés.", on("les ", "<fog>") + """
il y a (du brouillard|beaucoup de brouillard|un épais brouillard|une purée de pois|un brouillard à couper au couteau|une nappe de brouillard|de la brume)
(le brouillard est épais|on ne voit rien dans le brouillard|on est en plein brouillard|le brouillard tombe|c'est la purée de pois|quel brouillard)
(on arrive|on entre|on roule) dans (le brouillard|une nappe de brouillard|la brume)
(avec ce brouillard|dans cette brume|avec cette purée de pois), (on n'y voit rien|on voit pas à dix mètres|je vois rien)
(lumière|éclairage|feux) (contre le brouillard|pour le brouillard|de brouillard)
!(allume|mets) (les feux|les phares|la lumière) (contre|pour) le brouillard
~(allumer|mettre) les feux (contre|pour) le brouillard"""),
    ("set_fog_lights", {"on": False}, "Antibrouillards éteints.", off("les ", "<fog>") + """
(il n'y a plus de brouillard|le brouillard est parti|le brouillard s'est levé|la brume s'est dissipée|le brouillard se dissipe|fini le brouillard|y a plus de brouillard)
(on est sortis|nous sommes sortis) (du brouillard|de la brume)
(on voit clair|on y voit bien|on voit bien maintenant), (éteins|coupe) les antibrouillards
!(éteins|coupe) (les feux|la lumière) (contre|pour) le brouillard"""),
    ("set_hazard_lights", {"on": True}, "Feux de détresse allumés.", on("les ", "<hazard>") + """
!(allume|mets) (le triangle rouge|les quatre feux|les clignotants des deux côtés|tous les clignotants|la détresse)
~(allumer|mettre) (les quatre feux|tous les clignotants|la détresse)
(je suis|on est) (en panne|tombé en panne|tombés en panne|en rade)
(il y a|y a) un (accident|bouchon|ralentissement|obstacle) (devant|juste devant), (mets|allume) (les warnings|les feux de détresse)
!(préviens|avertis|signale) (ceux de derrière|les autres|les voitures derrière) (qu'on freine|avec les warnings|qu'il y a un bouchon|du danger)
(je m'arrête|on s'arrête|je suis garé) (en double file|sur la bande d'arrêt d'urgence|en catastrophe)
(feux de détresse|warnings|détresse)
(j'ai crevé|on a crevé|j'ai un pneu crevé), (mets|allume) (les warnings|les feux de détresse)"""),
    ("set_hazard_lights", {"on": False}, "Feux de détresse éteints.", off("les ", "<hazard>") + """
(on repart|c'est réparé|la panne est finie|le bouchon est passé|le danger est passé|plus de danger), (éteins|coupe|enlève) les (warnings|feux de détresse)
!(éteins|coupe|arrête) (tous les clignotants|les quatre feux|la détresse)
~(éteindre|couper) (les quatre feux|la détresse|tous les clignotants)
les (warnings|feux de détresse) (clignotent encore|clignotent toujours|sont restés allumés)
!arrête de (clignoter des deux côtés|faire clignoter les warnings)"""),
    ("set_interior_light", {"on": True}, "Lumière intérieure allumée.", on("", "<dome>") + """
il fait (trop|) (sombre|noir) (ici|dans la voiture|dans l'habitacle|là-dedans)
(je ne trouve pas|je cherche|j'ai perdu|j'ai fait tomber|où est) (mes clés|mon portefeuille|mon téléphone|mes lunettes|mon sac|la tétine|une pièce), (allume|fais de la lumière|éclaire)
(je vois rien|on voit rien|on n'y voit rien|j'y vois rien) (dans la voiture|ici dedans|dans l'habitacle|à l'intérieur)
!(éclaire|illumine) (l'habitacle|l'intérieur|dedans|la voiture à l'intérieur|la cabine)
~éclairer (l'habitacle|l'intérieur|la cabine)
!(fais|mets|donne|mets-nous) (de la lumière|un peu de lumière) (ici|dans la voiture|dans l'habitacle|à l'intérieur|dedans)
!(allume|mets) la lumière (ici|dans la voiture|à l'intérieur|dedans|dans l'habitacle)
~(allumer|mettre) la lumière (ici|dans la voiture|à l'intérieur|dedans)
<want> de la lumière (ici|dans la voiture|à l'intérieur)
(lumière|lampe|éclairage) (intérieure|dedans|dans la voiture|du plafond|de l'habitacle)
plafonnier"""),
    ("set_interior_light", {"on": False}, "Lumière intérieure éteinte.", off("", "<dome>") + """
il y a trop de lumière (ici|dans la voiture|dans l'habitacle|à l'intérieur)
!(éteins|coupe) la lumière (ici|dans la voiture|à l'intérieur|dedans|dans l'habitacle)
~(éteindre|couper) la lumière (ici|dans la voiture|à l'intérieur|dedans)
(la lumière du plafond|le plafonnier|la lumière intérieure|la lumière à l'intérieur) (m'éblouit|me gêne|me dérange|fait des reflets|me fait mal aux yeux|est restée allumée)
(le bébé dort|les enfants dorment|on veut dormir), (éteins|coupe) (le plafonnier|la lumière de l'habitacle|la lumière dedans)
(j'ai trouvé|c'est bon, j'ai trouvé) (mes clés|mon sac|ce que je cherchais), (éteins|coupe) (le plafonnier|la lumière dedans)
!(mets|plonge)-(nous|moi) dans le noir
(noir|obscurité) dans (la voiture|l'habitacle)"""),
    ("set_reading_light", {"on": True}, "Lampe de lecture allumée {seat}.", on("", "<reading>") + """
!(allume|mets|active) <reading> {seat}
~(allumer|mettre|activer) <reading> {seat}
<reading> {seat}
(lampe de lecture|liseuse|lumière de lecture) (|{seat})
(je voudrais|j'aimerais|je veux|elle veut|il veut|je dois) (lire|bouquiner|lire mon livre|lire un papier|lire la carte|lire le journal|lire un document)
(de la lumière|un peu de lumière|une lampe) pour (lire|bouquiner|lire la carte|lire mon livre) (|{seat})
(je n'arrive pas|j'arrive pas|on n'arrive pas) à lire (mon livre|la carte|le papier|le menu|mon journal|)
<want> <reading> (|{seat})
<can> (avoir|mettre|allumer) <reading> (|{seat})
{seat} (allume|mets) <reading>
(il fait trop sombre|il n'y a pas assez de lumière|il fait trop noir) pour (lire|bouquiner|lire la carte)
!(éclaire|illumine) (mon livre|ma page|mon journal|la carte|mes papiers)"""),
    ("set_reading_light", {"on": True, "seat": "passenger"}, "Lampe de lecture passager.", """
(mon passager|ma passagère|la personne à côté de moi) (veut lire|voudrait lire|n'arrive pas à lire|essaie de lire|lit)
!(allume|mets) la lampe de lecture du passager
!éclaire le livre de (mon passager|ma passagère)"""),
    ("set_reading_light", {"on": True, "seat": "rear"}, "Lampes de lecture à l'arrière.", """
(les enfants|les petits|les gamins) (à l'arrière|derrière) (veulent lire|voudraient lire|n'arrivent pas à lire|lisent leur BD)
!(allume|mets) les (liseuses|lampes de lecture) (arrière|de derrière|à l'arrière)
!(éclaire|illumine) le livre des enfants derrière"""),
    ("set_reading_light", {"on": True, "seat": "all"}, "Toutes les lampes de lecture.", """
!(allume|mets) toutes les (liseuses|lampes de lecture|lumières de lecture)
~allumer toutes les (liseuses|lampes de lecture|lumières de lecture)"""),
    ("set_reading_light", {"on": False}, "Lampe de lecture éteinte {seat}.", off("", "<reading>") + """
!(éteins|coupe) <reading> {seat}
~(éteindre|couper) <reading> {seat}
(j'ai fini|on a fini|elle a fini|il a fini) (de lire|mon livre|mon bouquin|le chapitre)
<reading> {seat} (off|stop)
(je ne lis plus|on ne lit plus|il ne lit plus|elle s'est endormie sur son livre)
(la liseuse|la lampe de lecture|la lumière de lecture) (m'éblouit|me gêne|me dérange) (|{seat})
(plus besoin|pas besoin) de lumière pour lire (|{seat})
<can> (éteindre|couper) <reading> (|{seat})"""),
    ("set_reading_light", {"on": False, "seat": "all"}, "Lampes de lecture éteintes.", """
!(éteins|coupe) toutes les (liseuses|lampes de lecture|lumières de lecture)
~éteindre toutes les (liseuses|lampes de lecture|lumières de lecture)"""),
    ("set_reading_light", {"on": False, "seat": "rear"}, "Lampes de lecture arrière éteintes.", """
!(éteins|coupe) les (liseuses|lampes de lecture) (arrière|de derrière|à l'arrière)
les enfants derrière (ont fini de lire|ne lisent plus)"""),
    ("set_ambient_light", {}, "Lumière d'ambiance {color}.", """
!<put> <theamb> (en|sur) {color}
~<put~> <theamb> (en|sur) {color}
<amb> (en|) {color}
<want> <theamb> en {color}
!(change|passe|tourne) (la couleur de l'ambiance|la couleur d'ambiance|la couleur des leds|l'éclairage d'ambiance|l'ambiance) en {color}
~(changer|passer) (la couleur de l'ambiance|la couleur des leds|l'éclairage d'ambiance|l'ambiance) en {color}
!mets (une|la) <amb> {color}
!(mets-nous|crée|fais|mets-moi) une (ambiance|atmosphère|lumière d'ambiance) {color}
!(éclaire|illumine|décore|colore) (l'habitacle|l'intérieur|la voiture|la planche de bord) en {color}
~(éclairer|illuminer|colorer) (l'habitacle|l'intérieur) en {color}
<want> une (ambiance|atmosphère) {color}
<can> (mettre|avoir|passer) <theamb> en {color}
<cande> (mettre|passer|changer) <theamb> en {color}
(couleur|teinte) (d'ambiance|de l'ambiance|des leds) {color}
(leds|ambiance|éclairage d'ambiance|lumières) en {color}
(et si on mettait|on met|mettons) (l'ambiance|<theamb>) en {color}
(les enfants veulent|ma fille veut|je préfère|j'aime mieux) (l'ambiance|les leds|la lumière d'ambiance) en {color}
du {color} pour (l'ambiance|les leds|la lumière d'ambiance|l'éclairage d'ambiance)"""),
    ("set_ambient_light", {"color": "off"}, "Lumière d'ambiance éteinte.", off("", "<theamb>") + """
(l'ambiance|les leds|la lumière d'ambiance|l'éclairage d'ambiance) (me dérange|me distrait|me gêne|me fatigue les yeux)
(pas de|sans) (lumière d'ambiance|couleurs|lumières colorées)
(on dirait|on se croirait dans) une (discothèque|boîte de nuit|fête foraine|guinguette), (éteins|coupe) (l'ambiance|les leds)
!(éteins|coupe|vire) (les lumières colorées|les couleurs|toutes ces couleurs|ces petites lumières colorées)
~(éteindre|couper) (les lumières colorées|les leds)"""),
    ("set_ambient_brightness", {}, "Lumière d'ambiance à {brightness} pour cent.", """
!<put> (la luminosité|l'intensité) de (l'ambiance|la lumière d'ambiance|l'éclairage d'ambiance) (à|sur) {brightness}
~<put~> (la luminosité|l'intensité) de (l'ambiance|la lumière d'ambiance|l'éclairage d'ambiance) (à|sur) {brightness}
!(baisse|monte|tamise|augmente|descends) <theamb> (à|jusqu'à) {brightness}
~(baisser|monter|tamiser) <theamb> (à|jusqu'à) {brightness}
<amb> à {brightness}
~<put~> <theamb> à {brightness}
!<put> <theamb> à {brightness}
(luminosité|intensité) (de l'ambiance|de la lumière d'ambiance|des leds) (à|) {brightness}
<want> <theamb> à {brightness}
<can> (mettre|passer) <theamb> à {brightness}
<cande> (mettre|passer|baisser) <theamb> à {brightness}
!(tamise|éclaire) l'ambiance à {brightness}"""),
    ("set_ambient_brightness", {"brightness": 100}, "Lumière d'ambiance à 100 pour cent.", """
!<put> <theamb> (à fond|au maximum|au max|à pleine puissance)
~<put~> <theamb> (à fond|au maximum|au max)
<theamb> (à fond|au maximum|au max)
!(pousse|monte) <theamb> (à fond|au maximum)
<want> <theamb> (à fond|au maximum)
(luminosité|intensité) maximale pour (l'ambiance|les leds)"""),
    ("set_ambient_brightness", {"brightness": 50}, "Lumière d'ambiance à 50 pour cent.", """
!<put> <theamb> (à moitié|à la moitié|à mi-puissance)
<theamb> (à moitié|à mi-puissance)
!(baisse|monte) <theamb> à (moitié|la moitié)"""),
    ("adjust_ambient_brightness", {"direction": "brighter"}, "Ambiance plus claire.", """
!(augmente|monte|éclaircis|renforce|pousse|hausse) <theamb> <notch>
~(augmenter|monter|éclaircir|renforcer|pousser) <theamb> <notch>
!(augmente|monte) (la luminosité|l'intensité) (de l'ambiance|de la lumière d'ambiance|des leds|de l'éclairage d'ambiance) <notch>
<theamb> <bit> plus (forte|claire|vive|lumineuse|fort|brillante)
<theamb> (est|éclaire) (trop faible|trop sombre|pas assez|à peine|trop peu)
(plus|davantage|un peu plus) (d'ambiance lumineuse|de lumière d'ambiance)
<want> (l'ambiance|la lumière d'ambiance) plus (claire|lumineuse|vive|forte)
(on voit à peine|on distingue à peine|on ne voit presque pas) (l'ambiance|les leds|la lumière d'ambiance)
<can> (monter|éclaircir|pousser) un peu <theamb>
<cande> (monter|pousser|renforcer) un peu <theamb>
(les couleurs|les leds) (un peu plus|plus) (vives|fortes|brillantes|lumineuses)"""),
    ("adjust_ambient_brightness", {"direction": "darker"}, "Ambiance plus douce.", """
!(diminue|baisse|assombris|adoucis|tamise|réduis|atténue) <theamb> <notch>
~(diminuer|baisser|assombrir|adoucir|tamiser|réduire|atténuer) <theamb> <notch>
!(diminue|baisse) (la luminosité|l'intensité) (de l'ambiance|de la lumière d'ambiance|des leds|de l'éclairage d'ambiance) <notch>
<theamb> <bit> (plus (sombre|douce|tamisée|faible)|moins (forte|vive|claire|lumineuse))
<theamb> (est|éclaire) (trop forte|trop vive|trop fort|trop|trop claire)
(moins|un peu moins) (d'ambiance lumineuse|de lumière d'ambiance)
<want> (l'ambiance|la lumière d'ambiance) (plus (sombre|douce|tamisée)|moins vive|moins forte)
(l'ambiance|les leds) (m'éblouit un peu|éclaire trop|est trop flashy|pique les yeux)
<can> (baisser|tamiser|adoucir) un peu <theamb>
<cande> (baisser|tamiser|diminuer) un peu <theamb>
(les couleurs|les leds) (un peu moins|moins) (vives|fortes|brillantes|lumineuses)"""),
    ("set_wipers", {}, "Essuie-glaces : {mode}.", """
!<put> les <wip> (en|sur) {mode}
~<put~> les <wip> (en|sur) {mode}
<wip> (en|sur|) {mode}
<want> les <wip> (en|sur) {mode}
!(fais marcher|fais tourner|active|allume) les <wip> en {mode}
~(faire marcher|faire tourner|activer|allumer) les <wip> en {mode}
<can> (mettre|passer|avoir) les <wip> (en|sur) {mode}
<cande> (mettre|passer) les <wip> (en|sur) {mode}
!(passe|règle|bascule) les <wip> (en|sur) {mode}
(on met|mettons|et si on mettait) les <wip> (en|sur) {mode}"""),
    ("set_wipers", {"mode": "interval"}, "Essuie-glaces : intermittent.", """
!(essuie|balaie|donne un coup d'essuie-glace) (de temps en temps|par intervalles|par intermittence|toutes les quelques secondes)
~(essuyer|balayer) (de temps en temps|par intermittence)
(un coup d'essuie-glace|un balayage) (de temps en temps|toutes les cinq secondes|par intervalles)
<wip> (par intermittence|de temps en temps|par intervalles)
!(mets|passe|règle) les <wip> (par intermittence|à intervalles|par intervalles)
(quelques gouttes|juste trois gouttes), (essuie|balaie) de temps en temps"""),
    ("set_wipers", {"mode": "auto"}, "Essuie-glaces : automatique.", """
!(active|mets|enclenche) (le capteur de pluie|la détection de pluie|l'essuyage automatique|le balayage automatique)
~(activer|mettre|enclencher) (le capteur de pluie|la détection de pluie|l'essuyage automatique)
!(gère|règle|commande) les <wip> (toi-même|toute seule|tout seul|selon la pluie|en fonction de la pluie)
les <wip> (tout seuls|automatiquement|selon la pluie)
(que les essuie-glaces|je veux que les essuie-glaces) (se mettent|se déclenchent|marchent) tout seuls
!(essuie|balaie) (tout seul|automatiquement) (quand il pleut|s'il pleut|dès qu'il pleut)"""),
    ("set_wipers", {"mode": "off"}, "Essuie-glaces arrêtés.", off("les ", "<wip>") + """
(il ne pleut plus|la pluie s'est arrêtée|il a cessé de pleuvoir|l'averse est passée|il pleut plus|la pluie est finie|y a plus de pluie|fini la pluie)
le pare-brise est (sec|bien sec|tout sec)
les <wip> (grincent|couinent|frottent à sec|raclent|balaient pour rien|crissent sur la vitre sèche)
!arrête (d'essuyer|de balayer) (le pare-brise|la vitre|)
(le soleil est revenu|il fait sec|on est dans le tunnel), (arrête|coupe) les (essuie-glaces|balais)
!(range|baisse) les <wip>"""),
    ("set_wipers", {"mode": "slow"}, "Essuie-glaces : lent.", on("les ", "<wip>") + """
!(essuie|balaie) (le pare-brise|la vitre avant|devant|l'eau)
~(essuyer|balayer) (le pare-brise|la vitre avant|devant)
!(ralentis|freine|calme) les <wip>
~(ralentir|calmer) les <wip>
!(essuie|balaie) (moins vite|plus lentement|plus doucement)
(il pleut|il bruine|il pleuvine|il crachine|il pleuviote|il tombe quelques gouttes|ça commence à pleuvoir|il commence à pleuvoir|il tombe trois gouttes|il mouille|il flotte)
(il y a|y a) (des gouttes|de la pluie|de l'eau|de la flotte) sur (le pare-brise|la vitre avant)
le pare-brise est (mouillé|plein de gouttes|couvert de pluie|plein d'eau)
les <wip> (vont trop vite|sont trop rapides|battent trop vite)
<wip> (moins vite|plus lentement|plus lents|doucement|à petite vitesse)
(moins vite|plus doucement) les <wip>
un (petit|) coup d'essuie-glace
(la pluie se calme|ça pleut moins|il pleut moins), (ralentis|moins vite) les (essuie-glaces|balais)"""),
    ("set_wipers", {"mode": "fast"}, "Essuie-glaces : rapide.", """
!(accélère|pousse|active plus vite|augmente) les <wip>
~(accélérer|pousser|augmenter) les <wip>
!(essuie|balaie) (plus vite|plus fort|à toute vitesse|à fond|encore plus vite)
~(essuyer|balayer) (plus vite|plus fort|à toute vitesse)
!mets les <wip> (plus vite|à fond|au maximum|plein pot|à toute vitesse)
~mettre les <wip> (plus vite|à fond|au maximum)
il pleut (fort|très fort|des cordes|beaucoup|à verse|à torrents|à seaux|comme vache qui pisse|comme jamais|de plus en plus fort)
(c'est le déluge|quelle averse|c'est la tempête|ça tombe dru|il tombe des cordes|il drache|c'est une drache|c'est l'orage|il tombe des trombes d'eau|quelle saucée)
(forte pluie|<wip> plus vite|grosse averse|<wip> à fond)
les <wip> (ne suivent plus|sont trop lents|n'arrivent pas à suivre|ne vont pas assez vite|traînent)
(on ne voit plus|je ne vois plus|je vois plus) rien (avec cette pluie|sous cette pluie|tellement il pleut|avec toute cette flotte)
(plus vite|à fond|plus rapide) les <wip>
<can> (accélérer|mettre plus vite|pousser à fond) les <wip>
(le camion devant|la voiture devant) (m'arrose|nous arrose|projette) (d'eau|plein d'eau)"""),
    ("set_rear_wiper", {"on": True}, "Essuie-glace arrière en marche.", on("l'", "<rearwip>") + """
!(essuie|balaie|nettoie) (la lunette arrière|la vitre arrière|derrière|la vitre de derrière|l'arrière)
~(essuyer|balayer|nettoyer) (la lunette arrière|la vitre arrière|la vitre de derrière)
(il y a|y a) (de l'eau|des gouttes|de la pluie|de la boue|de la flotte) (sur la lunette arrière|sur la vitre arrière|derrière sur la vitre)
(la lunette arrière|la vitre arrière|la vitre de derrière) est (mouillée|pleine de gouttes|sale|pleine d'eau|pleine de boue|dégueulasse)
(je vois rien|on ne voit rien|je ne vois plus) derrière (avec la pluie|à cause de la pluie|à cause des gouttes)
(un coup|un petit coup) d'essuie-glace (derrière|à l'arrière|sur la lunette)
<can> (mettre|allumer|essuyer avec) l'essuie-glace arrière"""),
    ("set_rear_wiper", {"on": False}, "Essuie-glace arrière arrêté.", off("l'", "<rearwip>") + """
!arrête (d'essuyer|de balayer) (la lunette arrière|la vitre arrière|derrière)
(la lunette arrière|la vitre arrière|la vitre de derrière) est (sèche|propre), (arrête|coupe) (l'essuie-glace|le balai)
(l'essuie-glace arrière|l'essuie-glace de derrière|le balai arrière) (grince|frotte pour rien|couine|racle|frotte à sec|m'énerve)
(plus de gouttes|c'est sec) (derrière|sur la lunette), coupe l'essuie-glace arrière"""),
    ("wash_windscreen", {}, "Je lave le pare-brise.", """
!(lave|nettoie|asperge|rince|décrasse|savonne) (le pare-brise|la vitre avant|la vitre de devant|mon pare-brise)
~(laver|nettoyer|asperger|rincer|décrasser) (le pare-brise|la vitre avant|la vitre de devant|mon pare-brise)
!(envoie|mets|balance|gicle|asperge|projette) (du lave-glace|du lave-vitre|du produit|un peu de lave-glace|un jet de lave-glace|de l'eau sur le pare-brise)
~(envoyer|mettre|gicler|projeter) (du lave-glace|du lave-vitre|un jet de lave-glace|de l'eau sur le pare-brise)
(le pare-brise|mon pare-brise|la vitre avant) est (sale|dégueulasse|plein de moustiques|plein de boue|tout sale|crade|plein de poussière|couvert d'insectes|cracra|dégoûtant)
(il y a|y a) (plein de moustiques|des insectes|de la boue|des traces|une fiente|des crottes de pigeon|du pollen|de la poussière|des traces de sel) sur (le pare-brise|la vitre avant)
(un oiseau|un pigeon) a (fait|chié) sur le pare-brise
(un peu|un coup|un jet|une giclée) de (lave-glace|lave-vitre)
(je vois rien|on voit rien|j'y vois mal) (avec toute cette saleté|avec toute cette boue|à cause des moustiques)
lave-glace
<can> (laver|nettoyer|rincer) le pare-brise
<cande> (laver|nettoyer|rincer) le pare-brise
<wish> (un pare-brise propre|du lave-glace|nettoyer le pare-brise)
(lavage|nettoyage) (du pare-brise|de pare-brise)
(le soleil|la lumière) révèle toutes les traces (sur le pare-brise|sur la vitre avant)
(le camion devant m'a éclaboussé|on m'a éclaboussé), (lave|nettoie|rince) le pare-brise"""),
]
