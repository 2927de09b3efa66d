"""French: questions about the car's state, as they are asked in passing. The notation is explained in the README."""

VARIANTS = [
    ("get_battery_level", {}, "Je vérifie la batterie.", """
(avant de partir|avant l'autoroute|j'ai un doute), (on a combien de batterie|dis-moi le niveau de charge|la batterie en est où)
(tu as encore|il te reste) (du jus|du courant|de l'énergie) (dans le ventre|en réserve|)
(la jauge|l'indicateur) de (batterie|charge) (affiche combien|est où|indique quoi)
(on a bien chargé|elle s'est chargée) cette nuit, (on est à combien de pour cent|la batterie affiche combien)
(les accus sont|la batterie est) (remplis|remplie|au plus bas|à moitié) (ou pas|tu crois|)
(quel|c'est quoi le) pourcentage (on a|il nous reste) (en batterie|de charge)
(rappelle-moi|redis-moi) (combien de batterie on a|le pourcentage de charge)"""),
    ("get_range", {}, "Je vérifie l'autonomie.", """
(je ne veux pas finir sur le bas-côté|on va loin aujourd'hui|j'ai pas envie de m'arrêter), (on a combien d'autonomie|il reste combien de kilomètres d'autonomie|on peut rouler jusqu'où)
(avec ce qu'il y a dans la batterie|sans nous arrêter pour charger|avec cette charge), (on fait combien de kilomètres|on va jusqu'où)
(ça passe|on y arrive|c'est jouable) (sans recharger|avec l'autonomie qui reste)
(l'autonomie|le rayon d'action) (affiche combien|tient la route|suffit pour cent kilomètres)
(on tombe|on sera) en panne de courant (dans combien de kilomètres|au bout de combien de kilomètres)
(rappelle-moi|redis-moi) (l'autonomie|combien de bornes on peut encore faire)
(elle nous emmène|tu peux nous emmener) (encore combien de kilomètres|jusqu'où sans recharge)"""),
    ("get_charging_time", {}, "Je vérifie le temps de charge.", """
(j'ai le temps de prendre un café|je peux aller faire un tour|on a le temps de manger), (ça charge encore combien de temps|la charge finit quand)
(on est branchés|la voiture est branchée), (il y en a pour combien de temps|ça sera plein quand)
(encore combien de minutes|encore combien d'heures) (à la borne|sur la prise|de recharge)
(la batterie sera|les accus seront) (à bloc|remplie|pleins) (vers quelle heure|dans combien de temps)
(je débranche|on débranche) (à quelle heure|dans combien de minutes)
(rappelle-moi|redis-moi) (l'heure de fin de charge|combien de temps il faut encore charger)
(la recharge avance|la charge avance), (c'est fini quand|il reste combien de minutes)"""),
    ("get_outside_temperature", {}, "Je vérifie la température extérieure.", """
(je sors en T-shirt ou en doudoune|le chien doit sortir|il y a du givre sur l'herbe), (il fait combien dehors|dehors on a combien de degrés)
(de l'autre côté de la vitre|derrière le pare-brise|en dehors de la voiture), (il fait combien|on a quelle température)
(l'air extérieur|le dehors) est à (combien|combien de degrés|quelle température)
(on est passés|c'est descendu) (sous zéro|en dessous de zéro) dehors
(ça caille|ça cogne|ça pique) dehors (ou ça va|), (combien de degrés|il fait combien)
(rappelle-moi|redis-moi) (combien il fait dehors|la température extérieure)
(le mercure|le thermomètre du dehors) (affiche quoi|marque combien)"""),
    ("get_cabin_temperature", {}, "Je vérifie la température intérieure.", """
(j'arrive pas à savoir s'il fait bon|ma femme dit qu'il fait vingt-cinq|le bébé a les joues rouges), (il fait combien dans la voiture|on a combien de degrés à l'intérieur)
(l'habitacle|l'intérieur) (est à combien|est à quelle température|fait combien de degrés)
(entre nous|là où on est assis|à bord), (il fait combien de degrés|quelle température on a)
(la température à bord|la température de l'habitacle) (est de combien|affiche quoi)
(rappelle-moi|redis-moi) (la température de l'habitacle|combien il fait à l'intérieur)
(elle a déjà chauffé|ça s'est réchauffé), (on est à combien de degrés dedans|l'intérieur est à combien)"""),
    ("get_tire_pressure", {}, "Je vérifie la pression des pneus.", """
(la voiture tire à droite|ça flotte dans les virages|on est chargés comme des mules), (les pneus sont à combien|c'est quoi la pression des pneus)
(avant les vacances|avant de prendre l'autoroute|par précaution), (dis-moi la pression des pneus|contrôle les pneus|les pneus sont bien gonflés)
(mes pneus|les quatre pneus|les gommes) (tiennent la pression|ont la bonne pression|sont-ils assez gonflés)
(j'ai tapé un trottoir|j'ai roulé sur un clou), (le pneu a encore de la pression|les pneus vont bien|le pneu se dégonfle)
(il y a combien|on a combien) de (pression|bars) (dans le pneu avant gauche|à l'arrière|dans chaque pneu)
(rappelle-moi|redis-moi) la pression (des pneus|à l'avant|dans les pneus)
~(connaître la pression des pneus|savoir si un pneu est dégonflé|jeter un œil à la pression des pneus)"""),
    ("get_speed", {}, "Je vérifie la vitesse.", """
(je vois pas le compteur|le soleil tape sur le compteur|il y a peut-être des gendarmes), (je roule à combien|on est à quelle vitesse)
(j'ai l'impression de traîner|ça secoue|tout le monde me double), (on roule à combien|c'est quoi ma vitesse)
(on file|on avance|on trace) à (combien|quelle vitesse|quelle allure)
(je suis|on est) (au-dessus|bien en dessous) de (cent trente|cinquante|quatre-vingts) (là|)
(l'aiguille du compteur|le compteur) (marque quelle vitesse|affiche quelle allure)
(rappelle-moi|redis-moi) (à quelle vitesse je vais|ma vitesse)
(quelle|c'est quoi notre) allure (on a|en ce moment|actuelle)"""),
    ("get_odometer", {}, "Je vérifie le kilométrage.", """
(le garagiste demande|je remplis un papier|pour l'annonce), (il y a combien au compteur kilométrique|c'est quoi le kilométrage|elle a combien de kilomètres)
(cette voiture|la bête|notre auto) a (parcouru|avalé|fait) combien de kilomètres (depuis l'achat|en tout|dans sa vie)
(on a dépassé|elle a passé) les (cinquante mille|cent mille|dix mille) kilomètres (au compteur|)
(le kilométrage|le total des kilomètres) (en est où|s'élève à combien|est de combien)
(rappelle-moi|redis-moi) (le kilométrage|combien elle a au compteur)
(combien de|il y a combien de) (bornes|kilomètres) (sous le capot de cette voiture depuis le début|au total sur cette voiture)"""),
    ("get_service_due", {}, "Je vérifie l'entretien.", """
(le garage m'a écrit|j'organise mon mois|on part en vacances), (la prochaine révision est quand|l'entretien est pour bientôt)
(je peux encore rouler|on peut rouler) combien (de kilomètres|de temps) avant (la révision|l'entretien)
(la révision|la visite d'entretien|la vidange) (tombe quand|c'est dans combien de kilomètres|est prévue quand)
(je suis|on est|est-ce que je suis) (à jour|en retard) (pour la révision|dans l'entretien)
(rappelle-moi|redis-moi) (la date de l'entretien|quand il faut faire la révision)
(elle réclame|la voiture réclame) (bientôt|déjà) (une révision|son entretien|le mécano)"""),
    ("get_door_state", {}, "Je vérifie les portes.", """
(je suis parti en vitesse|je me souviens plus|j'ai un trou de mémoire), (la voiture est verrouillée|j'ai bien fermé les portes|c'est fermé à clé)
(il y a un courant d'air|un voyant s'allume|ça bipe), (une porte est mal fermée|une portière est ouverte|le coffre est ouvert)
(le hayon|le coffre) (a bien claqué|est bien enclenché|n'est pas resté ouvert)
(tout le monde a|les enfants ont) bien (fermé|claqué) (sa portière|leur porte|les portes)
(quelqu'un|un voleur) peut (ouvrir les portes|entrer), ou (c'est verrouillé|la voiture est fermée)
(rappelle-moi|confirme-moi|rassure-moi), (les portes sont verrouillées|le coffre est fermé|tout est fermé à clé)
(côté passager|à l'arrière), la (porte|portière) est (bien fermée|restée ouverte)"""),
    ("get_window_state", {}, "Je vérifie les vitres.", """
(l'orage arrive|je laisse la voiture dehors|il y a des pigeons), (les vitres sont remontées|le toit ouvrant est bien fermé|une fenêtre est restée ouverte)
(ça fait un bruit de vent|mes cheveux volent|ça siffle derrière), (quelle vitre est ouverte|une vitre est mal fermée|le toit est ouvert)
(les enfants ont|quelqu'un a) (touché à|laissé ouverte) (sa fenêtre|une vitre), (c'est fermé|elle est ouverte)
(rappelle-moi|confirme-moi|rassure-moi), (les vitres sont fermées|le toit ouvrant est fermé|toutes les fenêtres sont fermées)
(côté passager|à l'arrière|de mon côté), la (vitre|fenêtre) est (remontée|bien fermée|ouverte ou fermée)
(jusqu'en haut ou pas|complètement ou à moitié), (elles sont remontées, les vitres|il est fermé, le toit ouvrant)"""),
    ("get_washer_fluid", {}, "Je vérifie le lave-glace.", """
(on part au ski|il y a plein de moucherons|la route est salée), (on a assez de lave-glace|le lave-glace est à quel niveau|il reste du lave-glace)
(le bidon|le réservoir) de (lave-glace|lave-vitre|liquide pour les vitres) (est rempli|est à sec|est comment)
(je dois acheter|faut-il racheter) du (lave-glace|liquide lave-glace) (ou il en reste|)
(côté lave-glace|question lave-glace), (on est bons|on en est où|ça va)
(rappelle-moi|dis-moi) (où en est le lave-glace|s'il faut remettre du lave-glace)
~(connaître le niveau de lave-glace|savoir s'il reste du liquide lave-glace|jeter un œil au lave-glace)"""),
    ("get_arrival_time", {}, "Je vérifie l'heure d'arrivée.", """
(les enfants s'impatientent|ma mère prépare le repas|le client m'attend), (on arrive à quelle heure|on y est dans combien de temps)
(je leur dis|je les préviens qu'on arrive|je réserve) pour (quelle heure|dans combien de temps), (on y sera quand|on arrive quand)
(on va|je vais) (rater le début|être en retard|arriver trop tard), (on y est à quelle heure|l'arrivée est prévue quand)
(on touche au but|le bout du tunnel|la délivrance), (c'est dans combien de minutes|on arrive quand)
(rappelle-moi|redis-moi) (à quelle heure on arrive|l'heure d'arrivée)
(l'arrivée|notre arrivée) (est estimée|est prévue|c'est) (à quelle heure|pour quand|dans combien de temps)
(ça fait|il nous faut) encore combien (d'heures|de minutes) (de trajet|pour y être)"""),
    ("get_remaining_distance", {}, "Je vérifie la distance.", """
(j'ai déjà roulé trois heures|j'ai mal aux fesses|le compteur tourne), (il reste combien de kilomètres|on est encore à combien de kilomètres)
(en kilomètres|en bornes|côté distance), (il reste combien|on en est où jusqu'à l'arrivée)
(l'arrivée|notre destination) (est à combien de bornes|se trouve à quelle distance)
(plus que combien de|encore combien de) (kilomètres|bornes) (à avaler|avant le but|à rouler)
(rappelle-moi|redis-moi) (combien de kilomètres il reste|la distance jusqu'à l'arrivée)
(on a fait|on est à) (la moitié du chemin|plus de la moitié), (il reste combien de kilomètres|quelle distance il reste)"""),
    ("get_current_track", {}, "Je regarde ce qui passe.", """
(ça me dit quelque chose|je l'ai sur le bout de la langue|ma femme veut savoir), (c'est qui qui chante|c'est quoi ce titre|comment s'appelle ce morceau)
(cette voix|ce refrain|cet air|cette mélodie), (c'est qui|c'est de qui|ça vient de quelle chanson)
(je veux|j'aimerais) (connaître|retenir) le (nom|titre) de (cette chanson|ce qui passe|ce groupe)
(le chanteur|la chanteuse|le groupe) (qu'on entend|qui passe là), (c'est qui|il s'appelle comment)
(rappelle-moi|redis-moi) (le titre de cette chanson|qui chante là)
(tu reconnais|tu connais le nom de|identifie) (cette chanson|ce morceau|ce qui passe) (là|)
(c'est une reprise|c'est l'original|elle est de quand), (cette chanson, c'est de qui|qui chante)"""),
    ("get_time", {}, "Je regarde l'heure.", """
(ma montre est en panne|j'ai l'impression qu'il est tard|je dois prendre mon comprimé), (il est quelle heure|tu as l'heure|dis-moi l'heure)
(dis|excuse-moi|au fait), (il se fait quelle heure|quelle heure on a|on est à quelle heure)
(midi est passé|il est plus de huit heures|on a passé minuit), (non|ou pas encore|il est combien)
(le journal a commencé|les magasins ferment à dix-neuf heures|j'ai rendez-vous à dix heures), (il est quelle heure là|quelle heure est-il)
(rappelle-moi|redis-moi) (quelle heure il est|l'heure)
(l'heure qu'il est|l'heure précise|l'heure locale), (c'est combien|s'il te plaît|tu me la donnes)"""),
]
