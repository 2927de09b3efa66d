"""French: driving and charging as people say it from day to day: reasons, hints, complaints, slang. The notation is explained in the README."""

VARIANTS = [
    ("set_driving_mode", {}, "Mode de conduite {mode}.", """
(le temps se gâte|la route change|on quitte la ville|j'ai envie de changer), (bascule|passe|mets-toi) (sur|en) mode {mode}
(hier on roulait autrement|je n'aime pas la réponse de la pédale|ma femme préfère), (remets|choisis|passe sur) le (profil|programme|mode) {mode}
(la molette|le sélecteur|le bouton) de conduite (sur|en) {mode}
profil {mode}
{mode}, le mode
conduite {mode}
!(colle|bascule|cale|tourne) (la molette des modes|le sélecteur de conduite|la voiture) (sur|en) mode {mode}
~(basculer|caler|configurer) la (voiture|bagnole|caisse) (sur|en) mode {mode}
(tu me mets|tu nous passes|tu bascules) (la voiture|la bagnole|ça) en mode {mode}
(qu'est-ce que ça donne|voyons ce que ça donne|montre-moi ce que ça donne) en mode {mode}, (passe dessus|mets-le|active-le)
(il me faut|ce sera) le mode {mode} (aujourd'hui|pour ce trajet|je crois)
(t'as bien|tu as bien|il y a) un mode {mode}, (mets-le|active-le|vas-y)"""),
    ("set_driving_mode", {"mode": "sport"}, "Mode de conduite sport.", """
(on arrive sur un col plein de lacets|je dois doubler ce camion|la route est dégagée et belle|mon beau-frère veut voir ce qu'elle a dans le ventre), (sors les griffes|mets-la en sport|mode pilote)
(ça manque de mordant|la pédale est toute molle|elle se traîne à l'accélération), (donne-lui du nerf|mode nerveux|mets-la en sport)
(fais-la rugir|lâche-lui la bride|libère la cavalerie|sors-lui les griffes)
(mode|version|façon) (pilote|rallye|Fangio|circuit|Schumacher)
sport, vite
mode nerveux
!(rends la voiture|rends-la|fais-la) plus (nerveuse|vive|mordante|joueuse|réactive)
~(rendre la voiture plus nerveuse|libérer les chevaux|avoir plus de répondant|mettre la voiture en mode rallye)
(je veux|il me faut|on veut) (une accélération qui colle au siège|du répondant sous le pied|des reprises canon|une voiture qui répond au quart de tour)
(envie de|j'ai envie de|ça me démange de) (la pousser un peu|jouer au pilote|conduire sportif|sentir la puissance)
(un peu de|mets-moi du|donne-lui du) (piment|mordant|tempérament) (dans la conduite|au moteur|sous la pédale)"""),
    ("set_driving_mode", {"mode": "economy"}, "Mode de conduite éco.", """
(la prochaine borne est loin|on risque de ne pas arriver jusqu'au bout|l'autonomie fond à vue d'œil|je suis à sec en fin de mois), (roule petit bras|économise tout ce que tu peux|passe en éco)
(le kilowattheure a encore augmenté|je pense à la planète|on n'est pas pressés), (roulons sobre|mode écolo|conduite économe)
(il faut tirer|je veux tirer|on doit tirer) le maximum de kilomètres (de cette batterie|de la charge|avec ce qui reste)
(fais durer|étire|ne gaspille pas) (la batterie|le jus|les kilowatts)
mode radin
conduite écolo
éco, s'il te plaît
!(roule|conduis) (petit bras|à l'économie|sobrement|comme un radin|en père de famille économe)
~(rouler à l'économie|faire durer la batterie|grappiller des kilomètres|gagner en autonomie)
(j'aimerais|on voudrait|faut) (grappiller quelques kilomètres|gagner de l'autonomie|dépenser moins de courant)
le (mode|programme|réglage) (avec la petite feuille|qui consomme le moins|le moins gourmand)
(ça pompe|elle pompe|elle dévore) (trop de courant|la batterie à toute allure), (passe en éco|économise)"""),
    ("set_driving_mode", {"mode": "snow"}, "Mode de conduite neige.", """
(on monte à la station|le chasse-neige n'est pas passé|j'ai pas de chaînes), (adapte-toi à la neige|mode montagne l'hiver|passe en mode neige)
(il a neigé toute la nuit|c'est une vraie patinoire ce matin|la route brille de verglas|la route est blanche)
(l'arrière chasse|les roues tournent dans le vide|on part en luge) (sur la neige|sur le verglas|dans la poudreuse)
(mode|programme|réglage) (hiver|spécial neige|spécial verglas)
mode flocon
mode verglas
conduite sur verglas
!(prépare-toi|adapte-toi|prépare la voiture) (à la neige|au verglas|aux plaques de glace|à la poudreuse)
~(rouler prudemment sur la neige|adapter la voiture à la neige|passer en conduite hivernale)
(ça poudre|ça floconne|il tombe de gros flocons|y a dix centimètres de poudreuse|il neige à gros flocons)
(attention|gare à nous|faut faire gaffe), (c'est verglacé|c'est du verglas|y a des plaques de glace|la route est gelée)"""),
    ("set_driving_mode", {"mode": "rain"}, "Mode de conduite pluie.", """
(l'orage a inondé la chaussée|les caniveaux débordent|on roule dans des flaques énormes), (adapte la conduite|passe en mode pluie|mode chaussée mouillée)
(l'arrière a chassé dans une flaque|on a failli partir en aquaplanage|les pneus flottent sur l'eau|la voiture flotte sur l'eau)
(ça brille d'eau par terre|le bitume est détrempé|la route est une vraie rivière|la chaussée est gorgée d'eau|c'est inondé par endroits)
(mode|programme|réglage) (spécial pluie|chaussée détrempée|sol mouillé)
mode flotte
conduite pluie
mode route glissante mouillée
!(prépare-toi|adapte-toi|prépare la voiture) (à la chaussée mouillée|à l'aquaplaning|aux flaques)
~(adapter la conduite à l'eau|passer en conduite pluie|rouler en mode chaussée mouillée)
(je veux|il me faut) (plus d'adhérence|une conduite plus sûre) (sur le mouillé|sur cette route trempée)
(par sécurité|je suis pas rassuré), (le mode pluie|mode route mouillée|règle la voiture pour le mouillé)"""),
    ("set_driving_mode", {"mode": "normal"}, "Mode de conduite normal.", """
(le col est derrière nous|mamie a mal au cœur|fini de jouer), (repasse en mode classique|mode de tous les jours|reviens à la conduite normale)
(elle est trop nerveuse pour la ville|ça réagit trop sec|on n'est pas sur un circuit), (remets la conduite de base|mode confort|conduite standard)
(comme à l'origine|comme à la sortie d'usine), le mode de conduite
mode confort
conduite standard
mode normal, merci
!(remets|rends-moi|ramène) (la conduite habituelle|la voiture en mode de base|le mode par défaut|la conduite ordinaire)
~(revenir à la conduite habituelle|retrouver une conduite normale|remettre le mode par défaut)
(ni sport ni éco|pas de chichis), (le mode de base|mode normal|la conduite ordinaire)
(je veux|on veut|j'aimerais) (une conduite tout ce qu'il y a de plus normale|une conduite ordinaire)
(plus besoin du|fini le|assez du) mode (sport|neige|pluie|éco)"""),
    ("set_cruise_control", {"on": True}, "Régulateur activé.", """
(c'est tout droit pendant cent bornes|j'ai le mollet en béton|j'ai une ampoule au talon|j'ai peur des radars), (prends le relais sur la pédale|régulateur|lance le cruise)
(on est lancés|on a atteint la bonne allure|je suis pile à la limite), (fige la vitesse|maintiens cette vitesse|enclenche le régulateur)
(mon pied droit|ma cheville|mon mollet) (demande une pause|n'en peut plus|réclame du repos), (tiens la vitesse|mets le régulateur)
(tu peux|pourrais-tu|tu saurais) (rouler à vitesse constante|stabiliser l'allure|tenir l'allure à ma place|gérer la pédale)
cruise, vas-y
régul on
vitesse constante
!(fige|verrouille|mémorise|stabilise) (cette vitesse|cette allure|la vitesse actuelle|l'allure)
~(figer la vitesse|verrouiller cette allure|rouler à vitesse constante)
(je voudrais|j'aimerais) (lâcher la pédale sans ralentir|reposer mon pied|enlever mon pied de l'accélérateur)
(je te laisse|je te confie) (l'accélérateur|la pédale de droite)
(reste|continue|reste bien) (à cette allure|à cette vitesse), (je lâche la pédale|je lève le pied)"""),
    ("set_cruise_control", {"on": False}, "Régulateur désactivé.", """
(on arrive au péage|il commence à y avoir du monde|ça tourne beaucoup par ici|on entre en ville), (je reprends la pédale|coupe le cruise|fini le régulateur)
(ça accélère quand je ne veux pas|ça m'angoisse de ne rien faire de mon pied|je m'endors quand c'est toi qui gères l'allure), (rends-moi l'accélérateur|enlève le régulateur)
(rends-moi|redonne-moi|laisse-moi reprendre) (la pédale|l'accélérateur|la main sur l'allure|le contrôle de la vitesse)
maintenant c'est moi qui (dose|gère) (l'accélérateur|la vitesse|la pédale)
cruise off
régul coupé
plus de régulateur
!(débranche|relâche|lâche) le (cruise|régul|régulateur)
~(reprendre la pédale|gérer l'allure moi-même|lâcher le régulateur)
(arrête|cesse) de (tenir l'allure|figer la vitesse|gérer la pédale)
(je préfère|j'aime mieux) (rouler au pied|conduire sans cruise|doser moi-même l'accélérateur)"""),
    ("set_cruise_speed", {}, "Régulateur à {speed} kilomètres-heure.", """
(il y a des radars partout|je n'ai plus que trois points sur mon permis|mon mari me surveille|la remorque est lourde), (cale-toi sur|stabilise à|reste à) {speed}
(on vient de quitter la zone de travaux|le panneau a changé|on change de portion), (régulateur|cruise|régul) à {speed}
(stabilise-toi|cale-toi|maintiens-toi|plante-toi) à {speed}
cruise {speed}
régul {speed}
{speed} au régulateur
!(programme|verrouille|fige|affiche) (le régulateur|le cruise|la vitesse|l'allure) (à|sur) {speed}
~(programmer|verrouiller|figer) (le régulateur|le cruise|l'allure) (à|sur) {speed}
{speed}, (et je ne touche plus à la pédale|et tu n'en bouges plus|pas un de plus), (au régulateur|régulateur)
(je ne veux pas|on ne doit pas) dépasser {speed}, (règle le régulateur|cale le régulateur là-dessus)
(tu me cales|tu nous mets|tu me programmes) (le régulateur|le cruise|le régul) (à|sur) {speed}
(je veux que le régulateur tienne|le régulateur devrait tenir) {speed}
(croisière|vitesse constante|allure constante) {speed}"""),
    ("adjust_cruise_speed", {"direction": "faster"}, "Un peu plus vite.", """
(une mamie vient de me doubler|on va rater le train|la limite vient de remonter|même les camions nous passent), (monte le régulateur d'un cran|pousse le régul|un peu plus d'allure au régulateur)
(on dort au régulateur|le cruise roupille|le régulateur traîne la patte|ton régulateur est un escargot)
(rajoute|ajoute|donne) (un peu de vitesse|quelques kilomètres-heure|du rythme) (au régulateur|au cruise|au régul)
régul plus haut
cruise un cran plus vite
plus vite au régulateur
!(pousse|relève|rehausse|gonfle) (le cruise|le régul|la vitesse de croisière|la consigne du régulateur) (d'un cran|un peu|)
~(relever|rehausser|pousser) (le cruise|le régul|la consigne du régulateur) (d'un cran|un peu|)
le cran au-dessus (pour|sur) (le régulateur|le cruise)
le (régulateur|cruise) pourrait (accélérer|rouler plus vite|y aller plus franchement)
(tu me montes|tu nous pousses) (un peu|) (le régulateur|le cruise|l'allure de croisière)"""),
    ("adjust_cruise_speed", {"direction": "slower"}, "Un peu moins vite.", """
(le bitume est défoncé|ma femme s'accroche à la poignée|il y a du vent de travers|la petite a mal au cœur), (baisse le régulateur d'un cran|lève le pied au régulateur|calme le régul)
(le cruise s'emballe|le régulateur se croit au Mans|le régulateur fonce trop|ton régulateur est pressé)
(enlève|retire|ôte) (un peu de vitesse|quelques kilomètres-heure) (au régulateur|au cruise|au régul)
régul plus bas
cruise un cran moins vite
moins vite au régulateur
!(calme|rabaisse|tempère|freine) (le cruise|le régul|la vitesse de croisière|la consigne du régulateur) (d'un cran|un peu|)
~(rabaisser|calmer|tempérer) (le cruise|le régul|la consigne du régulateur) (d'un cran|un peu|)
le cran en dessous (pour|sur) (le régulateur|le cruise)
le (régulateur|cruise) pourrait (ralentir|rouler moins vite|y aller plus mollo)
(tu me descends|tu nous calmes) (un peu|) (le régulateur|le cruise|l'allure de croisière)"""),
    ("set_following_distance", {}, "Distance {distance}.", """
(ça freine sans arrêt|la circulation a changé|la file se densifie), (mets|règle|passe) la distance de suivi en {distance}
(au régulateur|avec le cruise), (je préfère|je veux) une distance {distance} (avec la bagnole de devant|avec celui que je suis|)
suivi {distance}
distance régulateur {distance}
intervalle de sécurité, {distance}
!(programme|bascule|cale) (l'intervalle de sécurité|la distance du radar|la distance de suivi) sur {distance}
~(programmer|basculer|caler) (l'intervalle de sécurité|la distance du radar) sur {distance}
(réglage|position) {distance} pour (la distance de suivi|l'écart avec celui de devant|l'intervalle de sécurité)
(tu me mets|tu nous cales|tu règles) la distance de sécurité sur {distance}
(je veux une distance|il faudrait une distance) {distance} avec (la voiture de devant|celui de devant)"""),
    ("set_following_distance", {"distance": "long"}, "Grande distance.", """
(le mec devant freine n'importe comment|il projette des gravillons|c'est un camion de paille|la visibilité est mauvaise), (laisse-lui de l'air|laisse un grand trou devant|garde tes distances)
(j'ai l'impression d'être dans son coffre|je peux lire l'étiquette de son pull|on lui renifle le pot d'échappement), (prends du champ|écarte-toi de lui|laisse plus de place devant)
(on lui colle au train|on est dans son pare-chocs|tu lui colles au derrière|on est sur ses talons)
(plus de champ|un grand trou|de la marge|un bon matelas) (devant|avec la bagnole de devant|devant moi)
garde tes distances
grand écart devant
plus de marge devant
!(décolle-toi|écarte-toi) (du pare-chocs de devant|de celui de devant|du camion)
~(laisser un grand trou devant|garder une bonne marge devant|prendre du champ devant)
(s'il pile|s'il freine d'un coup|au moindre coup de frein), (on l'emboutit|on finit dans son coffre), (laisse plus de place devant|plus de distance)
(je ne suis pas tranquille|ça me stresse) (si près de|aussi près de) (celui de devant|ce camion|la voiture de devant)"""),
    ("set_following_distance", {"distance": "short"}, "Petite distance.", """
(on est dans les bouchons et tout le monde s'infiltre|ça klaxonne derrière parce que je laisse un boulevard), (resserre l'écart devant|colle un peu plus|réduis le trou devant)
(on peut mettre un bus entre nous|il y a la place pour un trente-huit tonnes|tu laisses un boulevard) (devant|entre lui et moi|avec celui de devant)
(resserre|rétrécis|raccourcis) (l'écart|l'intervalle|le trou) (devant|avec celui de devant|avec la voiture de devant)
(moins de marge|un petit trou|un intervalle plus serré) (devant|avec la bagnole de devant)
petit écart devant
suivi serré
moins de marge devant
!(serre|suis) (de plus près|d'un peu plus près) (celui de devant|la voiture de devant)
~(resserrer|raccourcir|rétrécir) (l'écart|l'intervalle|le trou) (devant|avec celui de devant)
(tous les|ces) (malins|resquilleurs|chauffards) (se glissent|se rabattent|s'engouffrent) devant moi, (resserre l'écart|moins de distance)
la distance du (régulateur|radar) (au plus court|au minimum)"""),
    ("set_lane_assist", {"on": True}, "Assistant de voie activé.", """
(la route est monotone|il y a du vent de travers|ça fait cinq heures que je roule), (aide-moi à rester entre les lignes|garde-moi dans ma voie|le maintien de voie)
(je zigzague|je tangue|je fais des embardées|je navigue) (un peu|) (dans ma file|sur ma voie|entre les lignes)
(j'ai roulé sur la bande rugueuse|les pneus grondent sur la bande blanche|j'ai frôlé la rambarde), (surveille mes lignes|aide-moi à tenir ma file|l'assistant de voie)
(surveille|garde un œil sur|veille sur) (les lignes|les bandes blanches|ma trajectoire) (à ma place|avec moi|pour moi)
lane assist
maintien de file
alerte de ligne, on
!(recadre-moi|recentre-moi|remets-moi) (dans ma file|au milieu de ma voie|entre les bandes) (si je dévie|quand je mords|)
~(me recentrer dans la voie|surveiller les lignes|me garder dans ma file)
je veux que le volant (me ramène|me corrige) (si je mords la ligne|si je sors de la voie|dans ma file)
(le truc|le machin|le système) qui (garde la voiture entre les lignes|bipe quand on mord la ligne|empêche de sortir de sa voie), (mets-le|active-le)
(fais-moi|donne-moi) (un coup de main|un peu d'aide) pour (rester dans ma voie|tenir ma file|suivre les lignes)"""),
    ("set_lane_assist", {"on": False}, "Assistant de voie désactivé.", """
(c'est une petite route sans marquage|j'évite les nids-de-poule et ça me remet au milieu|je double des vélos et ça tire), (coupe le maintien de voie|fiche-moi la paix avec les lignes|vire le lane assist)
(on se bat avec le volant|le volant me contredit|le volant n'en fait qu'à sa tête|le volant se bagarre avec moi) (à chaque ligne|dès que je mords une ligne|à la moindre bande blanche)
(ça bipe|ça vibre|ça râle|ça couine) (à chaque ligne|dès que je touche une ligne|à la moindre bande blanche), (enlève ça|coupe ça|désactive-le)
(laisse-moi|je veux|j'aimerais) (tenir ma trajectoire tout seul|suivre ma ligne moi-même|choisir ma trajectoire)
lane assist off
plus de maintien de voie
alerte de ligne coupée
(arrête|cesse) de (me recentrer|me recadrer|me ramener dans la voie) (à chaque ligne|sans arrêt|)
~(ne plus être corrigé à chaque ligne|virer l'alerte de ligne|ne plus être ramené dans la voie)
(le truc|le machin|le système) qui (tire le volant aux lignes|bipe quand on mord la ligne|remet dans la voie), (enlève-le|coupe-le|désactive-le)
(les marquages jaunes|les lignes du chantier) (te rendent fou|te trompent), (coupe|enlève|désactive) le maintien de voie"""),
    ("set_regeneration", {}, "Récupération {level}.", """
(on attaque la descente|on roule en ville|mamie est barbouillée), (bascule|passe|mets) la récup {level}
(je veux voir la différence|d'habitude je roule comme ça), mets la (régénération|récupération) {level}
récup {level}
régén {level}
récupération {level}
!(programme|cale|bascule) (le freinage régénératif|la régén|le frein électrique|la récupération) (en|sur|) {level}
~(programmer|caler|basculer) (le freinage régénératif|la régén|la récupération) (en|sur|) {level}
(réglage|position) {level} pour (le freinage régénératif|la récupération|la régén)
(tu me mets|tu nous cales) la (récup|régén|récupération) {level}
(j'aime bien|je préfère|je roule mieux avec) la (récup|récupération d'énergie|régénération) {level}"""),
    ("set_regeneration", {"level": "high"}, "Récupération forte.", """
(on redescend de la station|je suis en ville avec un feu tous les cent mètres|j'ai peur pour mes plaquettes), (récupère tout ce que tu peux|récup à fond|mets le frein électrique au maximum)
(la batterie est basse et ça descend|je déteste toucher la pédale de frein), (régénère à bloc|conduite à une pédale|récup maximum)
(je veux|j'aimerais|il faut) (que ça freine tout seul quand je lève le pied|un gros frein moteur|ne plus toucher la pédale de frein)
(quand je lève le pied|quand je relâche), (je veux un gros frein moteur|que ça retienne fort|retiens plus la voiture)
récup à bloc
frein moteur maxi
one pedal
!(retiens|freine) (plus|davantage) la voiture (dès que je lève le pied|quand je lâche la pédale|au lâcher de pied)
~(rouler avec une pédale|avoir un gros frein moteur|récupérer un max dans la descente)
récupère (au maximum dans les descentes|à chaque freinage autant que possible)
(la régén|la récup|le freinage régénératif) (est trop timide|ne retient pas assez|est trop mou), (à fond|mets le maximum)"""),
    ("set_regeneration", {"level": "low"}, "Récupération faible.", """
(mes passagers hochent la tête à chaque lever de pied|mamie est barbouillée par les à-coups|on est sur autoroute et ça coupe l'élan), (allège la récup|récup au minimum|laisse filer la voiture)
(ça pile dès que je lève le pied|on dirait que je freine quand je lâche la pédale|ça me jette en avant quand je lève le pied), (moins de frein moteur|récup faible|calme la récup)
laisse (filer|glisser|courir) la voiture quand je (lève le pied|lâche la pédale)
(je préfère|j'aime mieux|je voudrais) (une voiture qui glisse au lever de pied|rouler sur la lancée|un frein moteur tout léger)
récup mini
frein moteur léger
roue libre
!(allège|adoucis) (la récup|la régén|le frein moteur|le freinage régénératif) au (minimum|plus léger)
~(laisser filer la voiture|rouler sur la lancée|avoir le moins de frein moteur possible)
(le moins possible|juste un chouïa|presque rien) de (récup|régén|frein moteur)
(comme une voiture à essence|comme sur ma vieille voiture), (retiens à peine la voiture|presque pas de frein moteur) quand je lève le pied"""),
    ("set_charging", {"on": True}, "La charge commence.", """
(la borne clignote vert|j'ai badgé|la carte est passée|le pistolet est enfiché), (envoie le courant|tu peux charger|lance la charge)
(c'est l'heure creuse|les panneaux solaires donnent à fond|on va manger un morceau), (commence à charger|mets la voiture en charge|démarre la recharge)
(rien ne se passe|ça ne démarre pas|la borne attend), (lance la recharge|démarre la charge|fais partir le courant)
(remets-lui|redonne-lui|donne-lui|mets-lui) (du jus|de l'énergie|des watts|des électrons)
charge, go
mets du jus
en charge
!(gave|nourris|abreuve|requinque) la batterie
~(mettre du jus dans la batterie|requinquer la batterie|faire le plein d'électrons|faire partir le courant)
(la batterie|la voiture|la bagnole) (a soif|a faim de courant|demande à manger|réclame du jus), (elle est branchée|le câble est mis), (charge|vas-y)
(qu'est-ce que tu attends pour|tu peux commencer à|vas-y, commence à) (prendre du courant|recharger|faire le plein de courant)
(pompe|tire|prends) (le courant de la borne|du courant à la prise|les kilowatts de la borne)"""),
    ("set_charging", {"on": False}, "La charge s'arrête.", """
(on m'attend|il y a la queue à la borne|la voiture d'à côté attend la prise|j'ai fini mon café), (coupe le jus|arrête la recharge|on stoppe la charge)
(le tarif vient de passer en heures pleines|cette borne coûte les yeux de la tête|on craint la foudre), (interromps la charge|ne charge plus|coupe le courant de la borne)
(assez de|on a assez de|ça fera assez de) (jus|courant|kilowatts) comme ça, (arrête de charger|coupe la charge|stoppe)
(je voudrais que ça arrête|il faut que ça cesse) de charger
charge stop
coupe le jus
fin de recharge
!(coupe|ferme|stoppe) (le robinet à électrons|l'arrivée du courant|le débit de la borne|le jus)
~(couper le jus|ne plus charger|mettre la charge en pause|fermer le robinet de la borne)
(je veux|je dois|il faut) (récupérer mon câble|retirer la prise|décrocher le pistolet), (arrête la charge|stoppe la charge)
(la batterie|la voiture) (n'a plus faim|est rassasiée|en a assez bu), (arrête la charge|coupe le jus)"""),
    ("set_charge_limit", {}, "Limite de charge {limit} pour cent.", """
(le garagiste dit que c'est mieux pour la batterie|on ne roule qu'en ville cette semaine|je ne veux pas user les cellules), (arrête-toi à|plafonne à|pas plus de) {limit} (en charge|de charge)
(demain j'ai deux cents bornes|je pars en rendez-vous|on va chez mes parents), (charge-moi|remplis|monte) jusqu'à {limit}
{limit} (et tu débranches|et tu coupes la charge|et on arrête de charger)
batterie {limit} maximum
charge {limit}
plafond de charge {limit}
!(programme|fixe|bloque) le plafond de (charge|recharge) à {limit}
~(programmer|fixer|bloquer) (le plafond de charge|la butée de charge|l'arrêt de charge) à {limit}
(dès que|quand|une fois que) la batterie (atteint|arrive à) {limit}, (coupe la charge|arrête de charger|stoppe la recharge)
(ne la remplis pas|ne charge pas|inutile de charger) au-delà de~{limit} (de batterie|à la charge|en chargeant)
(je me contente|on se contente) de~{limit} de (batterie|charge)
(tu me charges|tu la remplis|tu nous charges) (à|jusqu'à) {limit}, (pas plus|et basta|merci)
(objectif|cible) (de charge|de recharge|batterie) {limit}"""),
    ("set_charge_limit", {"limit": 100}, "Limite de charge 100 pour cent.", """
(demain on descend dans le Sud|j'ai six cents bornes à faire|il n'y a aucune borne là où on va), (remplis-la à ras bord|charge au maximum|je veux la batterie pleine)
(on part à la montagne aux aurores|je ne veux pas m'arrêter en route), (fais le plein complet de la batterie|recharge jusqu'au dernier électron|charge jusqu'en haut)
(batterie|charge) (à ras bord|pleine à craquer|jusqu'au dernier électron|tout en haut)
charge complète
batterie pleine
plein de courant complet
!(remplis|charge|bourre) la batterie (à ras bord|jusqu'à la gueule|jusqu'au dernier électron|jusqu'en haut)
~(remplir la batterie à ras bord|charger jusqu'en haut|avoir la batterie pleine à craquer)
(ne t'arrête pas avant|je ne veux rien de moins que|il me faut) (la batterie pleine|une batterie pleine à ras bord|la charge complète)
(plus de|vire le|enlève le) (plafond de charge|bridage de la charge), (je veux la batterie pleine|charge complète|remplis tout)"""),
    ("set_charge_port", {"open": True}, "Trappe de charge ouverte.", """
(je suis devant la borne avec le pistolet à la main|on arrive à la station de recharge|il y a une place libre à la borne), (ouvre le bouchon de charge|déclenche la petite trappe|ouvre-moi la trappe)
(le câble est lourd, dépêche|mon voisin me prête sa prise|je me branche chez ma sœur), (ouvre la trappe|libère la prise|ouvre le clapet)
(la petite porte|la petite trappe|le petit volet) (où on branche le câble|pour le câble de charge), (ouvre-moi ça|tu peux ouvrir)
(je ne sais pas où|par où) brancher (le câble|le pistolet), (ouvre la trappe|ouvre le clapet)
trappe, ouvre
clapet ouvert
prise de charge, ouvre
!(déclenche|fais sauter|décroche|dégage) (la trappe de charge|le clapet|le volet de la prise|le bouchon de charge)
~(accéder à la prise de charge|déclencher la trappe de charge|enficher le câble de charge)
(il faut|faudrait) que je (branche la voiture|mette le câble|la branche à la borne), (ouvre la trappe|ouvre la prise)
(tu me déclenches|tu m'ouvres|tu peux m'ouvrir) (la trappe de charge|le clapet de charge|l'accès à la prise)"""),
    ("set_charge_port", {"open": False}, "Trappe de charge fermée.", """
(le pistolet est raccroché à la borne|le câble est dans le coffre|il va pleuvoir sur la prise|on est chargés à bloc), (referme la trappe|ferme le clapet|rabats le bouchon de charge)
(j'allais partir prise à l'air|on m'a fait signe que la trappe pendouille|je pars), (ferme la trappe de charge|referme le clapet de charge|rabats la trappe de charge)
(la petite porte|la petite trappe|le petit volet) (où on branche le câble|pour le câble de charge), (ferme-moi ça|tu peux refermer)
la prise de charge (est à l'air|bâille|prend la pluie|est restée à l'air libre)
trappe de charge, ferme
clapet de charge fermé
prise de charge, ferme
!(rabats|claque|clipse|verrouille) (la trappe de charge|le clapet de charge|le volet de la prise|le bouchon de charge)
~(rabattre|claquer|refermer) (la trappe de charge|le clapet de charge|la prise de charge)
(laisse pas|ne laisse pas|faut pas laisser) (la trappe de charge|la prise de charge) (ouverte|à l'air|béante)
(tu me refermes|tu me rabats|tu peux me fermer) (la trappe de charge|le clapet de charge|le volet de charge)"""),
]
