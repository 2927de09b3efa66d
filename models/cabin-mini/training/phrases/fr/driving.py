"""French: driving and charging. The notation is explained in the README."""

from .speech import off, on

ENUMS = {
    "set_driving_mode.mode": {
        "normal": ["normal", "standard", "confort", "classique", "de base", "tous les jours"],
        "sport": ["sport", "sportif", "dynamique", "course"],
        "economy": ["éco", "économie", "économique", "économie d'énergie", "eco", "écolo"],
        "snow": ["neige", "hiver", "verglas", "glace", "hivernal"],
        "rain": ["pluie", "route mouillée", "mouillé", "chaussée mouillée"],
    },
    "set_following_distance.distance": {
        "short": ["courte", "minimale", "la plus courte", "rapprochée", "petite", "réduite"],
        "medium": ["moyenne", "intermédiaire", "normale"],
        "long": ["longue", "grande", "maximale", "la plus longue", "la plus grande"],
    },
    "set_regeneration.level": {
        "low": ["faible", "basse", "minimale", "légère", "douce", "au minimum", "au plus bas"],
        "medium": ["moyenne", "intermédiaire", "normale", "au milieu"],
        "high": ["forte", "élevée", "maximale", "haute", "au maximum", "à fond", "au plus fort"],
    },
}

MACROS = {
    "gap": "(la distance de sécurité|la distance de suivi|la distance avec la voiture de devant|la distance du régulateur|la distance au véhicule qui précède|la distance entre les voitures)",
    "charge": "(la charge|la recharge|la charge de la batterie|la recharge de la batterie)",
    "limit": "(limite de charge|limite de recharge|charge maximale|charge max|limite de batterie)",
    "flap": "(la trappe de charge|la trappe de recharge|le clapet de charge|le volet de charge|la prise de charge|la trappe de la prise|le port de charge|le cache de la prise de charge|la trappe pour la recharge)",
}

VARIANTS = [
    ("set_driving_mode", {}, "Mode de conduite {mode}.", """
!(passe|mets|va|mets-toi|bascule|passez|roule) en mode {mode}
~(passer|rouler|conduire|basculer|être) en mode {mode}
!(active|choisis|sélectionne|enclenche|lance|prends) le mode {mode}
~(activer|choisir|sélectionner|enclencher|mettre) le mode {mode}
mode {mode}
!<put> le mode de conduite (sur|en) {mode}
(mode de conduite|conduite en mode|programme de conduite) {mode}
<want> le mode {mode}
(on passe|passons|on se met|on va rouler|et si on passait) en mode {mode}
<can> (passer|rouler|se mettre) en mode {mode}
<cande> (passer|rouler|basculer) en mode {mode}
!(mets|mets-moi|mets-nous) le mode {mode}
!(change de mode|change le mode), (mets|passe en|prends) {mode}
(le mode|en mode) {mode}, (merci|vite|maintenant|c'est mieux)
(profil|programme|réglage) de conduite {mode}"""),
    ("set_driving_mode", {"mode": "sport"}, "Mode de conduite sport.", """
(j'ai envie de|je veux|on va) (m'amuser un peu|m'éclater|me faire plaisir) (au volant|sur cette route|dans les virages)
(je veux|il me faut|donne-moi|donne) (plus de patate|de la puissance|du punch|toute la puissance|plus de reprise|des sensations)
(la voiture est molle|ça manque de nerf|ça ne pousse pas|elle est mollassonne), (réveille-la|donne de la puissance|je veux du sport)
!(lâche les chevaux|réveille la bête|donne tout)
une conduite (plus|bien) (sportive|nerveuse|dynamique)
!conduis de façon (sportive|dynamique|nerveuse)"""),
    ("set_driving_mode", {"mode": "economy"}, "Mode de conduite éco.", """
(il faut|on doit|je veux|je voudrais|on va) (économiser|ménager) (la batterie|de l'énergie|l'énergie|le courant|l'essence)
!(économise|ménage|épargne) (la batterie|l'énergie|le courant)
~(consommer moins|économiser la batterie|économiser l'énergie|rouler économique)
(ça consomme trop|on consomme trop|elle consomme trop|on bouffe trop de batterie)
!(consomme|dépense) moins (d'énergie|de courant|)
une conduite (plus|) (économique|économe|sobre|écologique)
(roulons|on roule) (économique|sobrement|en économisant)"""),
    ("set_driving_mode", {"mode": "snow"}, "Mode de conduite neige.", """
(la route est (verglacée|enneigée|gelée|une patinoire)|les routes sont (verglacées|enneigées|gelées)|ça glisse, il y a (de la neige|du verglas))
(il neige|il y a de la neige sur la route|il y a du verglas|on roule sur la neige|ça neige fort|la chaussée est blanche)
!(adapte|règle) (la conduite|la voiture) (à la neige|au verglas|à l'hiver)
les roues patinent (dans la neige|sur la glace|sur le verglas)"""),
    ("set_driving_mode", {"mode": "rain"}, "Mode de conduite pluie.", """
(la route est|la chaussée est) (mouillée|trempée|détrempée|toute mouillée)
(ça glisse|la voiture glisse|les pneus glissent) (sur la route mouillée|avec toute cette eau|sous la pluie)
!(adapte|règle) (la conduite|la voiture) (à la pluie|à la route mouillée)
(il y a de l'eau sur la route|risque d'aquaplaning)"""),
    ("set_driving_mode", {"mode": "normal"}, "Mode de conduite normal.", """
!(reviens|retourne|repasse|remets-toi) (au mode normal|en mode normal|à la normale|en conduite normale)
~(revenir|repasser|retourner) (au mode normal|en mode normal|en conduite normale)
!(quitte|enlève|désactive|arrête) le mode (sport|éco|neige|pluie)
(fini|assez|plus) de mode sport, (reviens|on revient) à la normale
une conduite (normale|confortable|tranquille|souple|plus douce)
!conduis (normalement|de façon confortable|en douceur)"""),
    ("set_cruise_control", {"on": True}, "Régulateur activé.", on("le ", "<cruise>") + """
(je ne veux plus|je n'ai pas envie de|je suis fatigué de) (garder le pied sur|rester sur) (l'accélérateur|la pédale)
!(tiens|maintiens|garde|conserve) (la vitesse|cette vitesse|l'allure|cette allure|ma vitesse)
~(tenir|maintenir|garder) (la vitesse|cette vitesse|l'allure)
(j'ai mal au pied|j'ai le pied fatigué|j'ai une crampe au pied|je suis fatigué d'accélérer), (prends la vitesse|mets le régulateur|régule)
(on est sur l'autoroute|nous voilà sur l'autoroute|c'est tout droit), (mets|active|lance) le régulateur
!régule (la vitesse|l'allure|)
<can> (mettre|activer|enclencher) le régulateur"""),
    ("set_cruise_control", {"on": False}, "Régulateur désactivé.", off("le ", "<cruise>") + """
(je reprends|je gère|je m'occupe de) (la vitesse moi-même|l'accélérateur|la pédale)
!(arrête|cesse) de (réguler|tenir la vitesse|maintenir la vitesse)
!laisse-moi (accélérer moi-même|gérer la vitesse|gérer l'accélérateur)
(il y a trop de monde|ça bouchonne|on sort de l'autoroute), (coupe|désactive|enlève) le régulateur
(je veux|je préfère) (accélérer moi-même|gérer la vitesse moi-même)"""),
    ("set_cruise_speed", {}, "Régulateur à {speed} kilomètres-heure.", """
!<put> le <cruise> (à|sur) {speed}
~<put~> le <cruise> (à|sur) {speed}
<cruise> (à|sur|) {speed}
!(active|lance|enclenche|cale) le <cruise> (à|sur) {speed}
~(activer|lancer|enclencher) le <cruise> (à|sur) {speed}
!(tiens|maintiens|garde|conserve|stabilise) (la vitesse à|une vitesse de|l'allure à|) {speed}
~(tenir|maintenir|garder) (la vitesse à|une vitesse de|) {speed}
!(règle|cale|bloque|fixe) (la vitesse|l'allure|la vitesse de croisière) (à|sur) {speed}
<wish> (rouler à|le régulateur à|une vitesse de|tenir) {speed}
(vitesse de croisière|vitesse du régulateur|consigne de vitesse|croisière) (à|de|) {speed}
!(roule|continue|avance) à {speed} (au régulateur|avec le régulateur)
(on se met|on se cale|calons-nous|on reste|on roule) à {speed} (au régulateur|avec le régulateur|)
!(monte|descends|baisse|passe) (le régulateur|la vitesse du régulateur) (à|jusqu'à) {speed}
<can> (mettre le régulateur à|tenir|régler le régulateur à) {speed}
<cande> (mettre le régulateur à|tenir|régler la vitesse à) {speed}
(la limite est à|c'est limité à|la limitation est de) {speed}, (cale|mets|règle) le régulateur (là-dessus|dessus)"""),
    ("adjust_cruise_speed", {"direction": "faster"}, "Un peu plus vite.", """
!(augmente|monte|hausse|pousse) (la vitesse du régulateur|le régulateur|l'allure|la vitesse de croisière|la consigne de vitesse) <notch>
~(augmenter|monter|pousser) (la vitesse du régulateur|le régulateur|l'allure|la vitesse de croisière) <notch>
<cruise> (plus vite|un peu plus vite|un cran plus haut|plus haut)
(régulateur|régul), (accélère|plus vite)
!(roule|va) <bit> plus vite (au régulateur|avec le régulateur)
(le régulateur est|le régul est) (trop lent|réglé trop bas|mou|un peu lent)
<wish> (rouler un peu plus vite|le régulateur plus haut|aller un peu plus vite) (au régulateur|avec le régulateur|)
<can> (aller un peu plus vite|monter l'allure|accélérer un peu) (au régulateur|avec le régulateur)
<cande> (monter l'allure|rouler plus vite) (au régulateur|avec le régulateur)
(un cran de plus|quelques kilomètres de plus|un peu plus de vitesse) (au|sur le|pour le) régulateur
(on se traîne|on n'avance pas|tout le monde nous double), (monte|augmente) (un peu le régulateur|la vitesse du régulateur|l'allure)"""),
    ("adjust_cruise_speed", {"direction": "slower"}, "Un peu moins vite.", """
!(diminue|baisse|réduis|descends|abaisse) (la vitesse du régulateur|le régulateur|l'allure|la vitesse de croisière|la consigne de vitesse) <notch>
~(diminuer|baisser|réduire|descendre) (la vitesse du régulateur|le régulateur|l'allure|la vitesse de croisière) <notch>
<cruise> (moins vite|un peu moins vite|un cran plus bas|plus bas|plus lent)
(régulateur|régul), (ralentis|moins vite)
!(roule|va) <bit> (moins vite|plus lentement|plus doucement) (au régulateur|avec le régulateur)
(le régulateur|le régul) (va trop vite|est réglé trop haut|roule trop vite)
<wish> (rouler un peu moins vite|le régulateur plus bas|aller plus doucement) (au régulateur|avec le régulateur|)
<can> (aller un peu moins vite|baisser l'allure|ralentir un peu) (au régulateur|avec le régulateur)
<cande> (baisser l'allure|rouler moins vite) (au régulateur|avec le régulateur)
(un cran de moins|quelques kilomètres de moins|un peu moins de vitesse) (au|sur le|pour le) régulateur
(il y a un radar|c'est dangereux|les enfants ont peur|on va trop vite), (baisse|réduis|diminue) (un peu le régulateur|la vitesse du régulateur|l'allure)"""),
    ("set_following_distance", {}, "Distance {distance}.", """
!<put> <gap> (en|sur) {distance}
~<put~> <gap> (en|sur) {distance}
(distance de sécurité|distance de suivi|distance) {distance}
!(choisis|prends|mets|garde|tiens) une distance {distance}
<want> une distance {distance} (avec celui de devant|avec la voiture de devant|)
<gap> {distance}
~garder une distance {distance} (avec la voiture de devant|)
<can> (mettre|passer) <gap> sur {distance}"""),
    ("set_following_distance", {"distance": "long"}, "Grande distance.", """
!(garde|tiens|laisse|prends|mets) (plus de distance|plus d'espace|davantage de distance|un plus grand écart|plus d'écart|de la marge|de la distance) (avec la voiture de devant|avec celui de devant|devant|)
~(garder|tenir|laisser|prendre) (plus de distance|plus d'espace|davantage de distance|plus d'écart|plus de marge) (avec la voiture de devant|avec celui de devant|devant|)
(on est|tu es|on roule|tu roules) (trop près|trop collé|beaucoup trop près|collé) (de celui de devant|de la voiture de devant|au pare-chocs|du camion|au cul du camion)
!(ne colle pas|colle pas|arrête de coller) (la voiture de devant|celui de devant|le camion|devant)
(colle moins|reste plus loin de|éloigne-toi de|décolle-toi de) (la voiture de devant|celui de devant|celle de devant)
<can> (laisser plus d'espace|garder plus de distance) (devant|avec celui de devant)"""),
    ("set_following_distance", {"distance": "short"}, "Petite distance.", """
!(garde|laisse|prends|mets) (moins de distance|moins d'espace|un plus petit écart|moins d'écart) (avec la voiture de devant|avec celui de devant|devant|)
~(garder|laisser|prendre) (moins de distance|moins d'espace|moins d'écart) (avec la voiture de devant|avec celui de devant|devant|)
(tu laisses|on laisse|il y a) (trop d'espace|trop de distance|un trop grand écart|trop de place) (devant|avec celui de devant|avec la voiture de devant)
(rapproche-toi|roule plus près) (de la voiture de devant|de celui de devant|de celle de devant)
(tout le monde se rabat|ils s'insèrent tous|tout le monde me passe) devant, (réduis la distance|laisse moins d'espace)
<can> (laisser moins d'espace devant|se rapprocher un peu de celui de devant|coller un peu plus la voiture de devant)"""),
    ("set_lane_assist", {"on": True}, "Assistant de voie activé.", on("le ", "(maintien de voie|suivi de voie|gardien de voie|maintien dans la voie)") + """
!(active|allume|mets|enclenche) (l'assistant de voie|l'aide au maintien de voie|l'alerte de franchissement de ligne|l'assistance de voie|l'assistant de maintien de voie|le lane assist)
~(activer|allumer|mettre) (l'assistant de voie|l'aide au maintien de voie|l'assistance de voie|l'alerte de franchissement de ligne)
!(aide-moi|aide) à (rester dans ma voie|rester dans ma file|rester entre les lignes|garder ma voie|tenir la voie)
~m'aider à (rester dans ma voie|garder ma voie|rester entre les lignes)
!(garde|maintiens)-(moi|nous) (dans la voie|entre les lignes|dans ma file|au milieu de la voie)
(je mords|je dépasse|je déborde|je dérive|on franchit) (la ligne|sur la ligne|les lignes|la ligne blanche)
!(préviens|avertis)-moi (si je sors de ma voie|quand je mords la ligne|si je dévie)
assistant de voie (on|en marche|)"""),
    ("set_lane_assist", {"on": False}, "Assistant de voie désactivé.", off("le ", "(maintien de voie|suivi de voie|gardien de voie|maintien dans la voie)") + """
!(désactive|éteins|coupe|enlève) (l'assistant de voie|l'aide au maintien de voie|l'alerte de franchissement de ligne|l'assistance de voie|l'assistant de maintien de voie|le lane assist)
~(désactiver|éteindre|couper|enlever) (l'assistant de voie|l'aide au maintien de voie|l'assistance de voie|l'alerte de franchissement de ligne)
!arrête de (corriger ma trajectoire|me remettre dans la voie|tirer sur le volant|me tirer dans la voie)
(le volant tire|ça tire dans le volant|le volant vibre) (tout seul|à chaque ligne), (coupe|enlève|désactive) ça
(cette aide|l'assistant de voie|le maintien de voie) (m'énerve|me gêne|me dérange|m'agace)
(il y a des travaux|les lignes sont effacées|les marquages sont faux), (coupe|désactive) l'assistant de voie
assistant de voie (off|stop|arrêt)"""),
    ("set_regeneration", {}, "Récupération {level}.", """
!<put> la <regen> (en|sur|à|) {level}
~<put~> la <regen> (en|sur|) {level}
<regen> {level}
!(choisis|prends|sélectionne|active) une <regen> {level}
<want> une <regen> {level}
~avoir une <regen> {level}
<can> (mettre|passer|avoir) la <regen> {level}
(niveau de|force de) <regen> {level}
une <regen> {level}, (merci|ça ira|maintenant)"""),
    ("set_regeneration", {"level": "high"}, "Récupération forte.", """
!(récupère|régénère) (plus|davantage|le plus possible|un maximum) (d'énergie|de courant|) (au freinage|en freinant|en descente|)
~(récupérer|régénérer) (plus|davantage|le plus possible|un maximum) (d'énergie|) (au freinage|en descente|)
(je veux|j'aimerais|on va) (conduire|rouler) (à une pédale|avec une seule pédale|à une seule pédale)
!(freine|ralentis) (plus fort|davantage) quand je (lève le pied|lâche l'accélérateur|relâche la pédale)
(quand je lève le pied|quand je lâche la pédale), (ça devrait freiner plus|elle devrait freiner fort|je veux que ça freine)
(grande descente|on descend le col|longue descente), (récupère au maximum|mets la récupération à fond)
conduite à une (pédale|seule pédale)"""),
    ("set_regeneration", {"level": "low"}, "Récupération faible.", """
!(récupère|régénère) (moins|le moins possible) (d'énergie|) (au freinage|en freinant|)
~(récupérer|régénérer) (moins|le moins possible) (d'énergie|) (au freinage|)
(je veux|j'aimerais|laisse-moi|on va) (rouler en roue libre|glisser|rouler sur l'élan)
!(freine|ralentis) (moins fort|moins) quand je (lève le pied|lâche l'accélérateur|relâche la pédale)
(ça freine|elle freine|la voiture freine) trop (fort|) quand je (lève le pied|lâche l'accélérateur|relâche la pédale)
(ça me donne la nausée|les enfants sont malades|ça nous secoue) quand je lève le pied, (moins de récupération|baisse la récup)"""),
    ("set_charging", {"on": True}, "La charge commence.", """
!(démarre|commence|lance|reprends|active|débute|mets en route) <charge>
~(démarrer|commencer|lancer|reprendre|activer) <charge>
!(charge|recharge|mets en charge) (la voiture|la batterie|la bagnole|l'auto)
~(charger|recharger|mettre en charge) (la voiture|la batterie)
(charge|recharge) en marche
(le câble est branché|je suis branché|c'est branché|la prise est mise|la borne est prête), (charge|lance la charge|commence la charge|tu peux charger|vas-y)
(je veux|on veut|je voudrais) (lancer|démarrer|commencer) <charge>
<can> (lancer|démarrer|commencer) <charge>
<cande> (lancer|démarrer|commencer) <charge>
(on charge|chargeons|on recharge) (maintenant|la batterie|la voiture)
!(remplis|fais le plein de) (la batterie|courant)
!(envoie|balance) (le jus|le courant|du jus) dans la batterie
(commence|vas-y pour|c'est parti pour) (la charge|la recharge)"""),
    ("set_charging", {"on": False}, "La charge s'arrête.", """
!(arrête|stoppe|termine|interromps|coupe|suspends|cesse) <charge>
~(arrêter|stopper|terminer|interrompre|couper|suspendre) <charge>
!arrête de (charger|recharger) (la voiture|la batterie|)
(je ne veux plus|on ne veut plus|plus besoin de) (charger|recharger)
(stop à la charge|fin de charge|stop la charge|charge terminée|fin de la recharge)
(ça suffit|c'est assez|c'est bon|on repart|on est pressés), (arrête|stoppe|coupe) <charge>
(je dois|on doit|il faut que je) (débrancher|repartir|libérer la borne), (arrête|stoppe|coupe) la charge
<can> (arrêter|stopper|interrompre) <charge>
<cande> (stopper|couper|suspendre) <charge>
(la batterie est assez chargée|on a assez de batterie|on a assez de jus), (arrête|coupe) (la charge|de charger)
!(coupe|arrête) (le jus|le courant) (de|à) la borne
<wish> (arrêter|stopper|interrompre) <charge>"""),
    ("set_charge_limit", {}, "Limite de charge {limit} pour cent.", """
!<put> la <limit> (à|sur) {limit}
~<put~> la <limit> (à|sur) {limit}
!(charge|recharge|remplis) (la voiture|la batterie|) (seulement|juste|) jusqu'à {limit}
~(charger|recharger|remplir) (la voiture|la batterie) (seulement|juste|) jusqu'à {limit}
!(limite|limitez|plafonne|bride|borne) <charge> à {limit}
~(limiter|plafonner) <charge> à {limit}
<limit> (à|de|) {limit}
!ne charge pas (la batterie|) (au-dessus de|au-delà de|à plus de) {limit}
!(arrête|stoppe|coupe) <charge> (à|quand tu arrives à|une fois à) {limit}
~(arrêter|stopper|couper) <charge> à {limit}
<wish> (charger jusqu'à|une batterie à|une limite de charge de) {limit}
(je ne veux pas|inutile de|pas la peine de) (dépasser|charger au-delà de|charger plus que) {limit}
<can> (charger jusqu'à|limiter la charge à|mettre la limite à) {limit}
<cande> (charger jusqu'à|limiter la charge à) {limit}
{limit} (de batterie|de charge) (suffisent|c'est assez|ça suffira), (arrête-toi là|pas plus)
(charge|recharge) (maximum|max|jusqu'à) {limit}
(pour préserver|pour ménager|pour ne pas abîmer) la batterie, (pas plus de|limite à|charge à) {limit}"""),
    ("set_charge_limit", {"limit": 100}, "Limite de charge 100 pour cent.", """
!(charge|recharge|remplis) (la voiture|la batterie|) (complètement|à fond|au maximum|à bloc|entièrement|jusqu'au bout)
~(charger|recharger|remplir) (la voiture|la batterie) (complètement|à fond|au maximum|à bloc|entièrement|jusqu'au bout)
!<put> la <limit> (au maximum|à fond|au max)
(enlève|supprime|retire) la <limit>
<want> (une batterie pleine|une charge complète|la batterie à fond|le plein de batterie)
(grand voyage demain|longue route demain|on part en vacances), (charge|recharge) (à fond|complètement)
<limit> (au maximum|à fond|complète)"""),
    ("set_charge_port", {"open": True}, "Trappe de charge ouverte.", """
!(ouvre|ouvrez|déverrouille|débloque|libère|ouvre-moi) <flap>
~(ouvrir|déverrouiller|débloquer|libérer) <flap>
<flap> (ouverte|ouvert|ouvrir)
<wish> (<flap> ouverte|brancher le câble)
(je dois|je veux|on va|je voudrais|laisse-moi) (brancher le câble|brancher la voiture|brancher la prise|mettre le câble de charge)
(je suis|on est|nous voilà) à la borne, (ouvre|débloque) (la trappe|la prise|le clapet|<flap>)
<can> (ouvrir|déverrouiller) <flap>
<cande> (débloquer|déverrouiller|libérer) <flap>
(où|comment) brancher le câble, ouvre (la trappe|le clapet)
(j'ai le câble|j'ai le câble en main|le câble est prêt), ouvre (la trappe|la prise|le clapet)"""),
    ("set_charge_port", {"open": False}, "Trappe de charge fermée.", """
!(ferme|fermez|referme|rabats) <flap>
~(fermer|refermer|rabattre) <flap>
<flap> (fermée|fermé|fermer)
<want> <flap> fermée
<flap> est (encore|restée|toujours) ouverte
(j'ai débranché|le câble est retiré|c'est débranché|j'ai enlevé le câble|j'ai rangé le câble), (ferme|referme) (la trappe|le clapet|<flap>)
<can> (fermer|refermer) <flap>
<cande> (fermer|refermer) <flap>
(on a fini de charger|on repart), (ferme|referme) (la trappe|le clapet|<flap>)
(j'ai oublié|on a oublié) de (fermer|refermer) <flap>"""),
]
