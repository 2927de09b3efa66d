"""French: questions about the car's state. The notation is explained in the README."""

MACROS = {
    "qtell": "(dis-moi|donne-moi|indique-moi|affiche|montre-moi|tu peux me dire|tu peux me donner|je voudrais connaître|je veux connaître)",
    "qknow": "(dis-moi|je veux savoir|j'aimerais savoir|je voudrais savoir|tu sais|tu peux me dire|tu peux regarder|regarde)",
    "qbat": "(la batterie|l'accu|la charge|le niveau de charge|le niveau de la batterie|l'état de charge)",
    "qdoors": "(les portes|les portières|toutes les portes|le coffre|le hayon|la portière arrière|la porte passager|ma portière|la porte du conducteur)",
    "qwins": "(les vitres|les fenêtres|toutes les vitres|la vitre passager|la vitre arrière|le toit ouvrant|ma vitre|les fenêtres arrière|le toit)",
}

VARIANTS = [
    ("get_battery_level", {}, "Je vérifie la batterie.", """
(quel est|c'est quoi) (le niveau|l'état|le pourcentage) de (la batterie|charge)
(il reste combien|combien il reste|combien reste-t-il) (de batterie|de charge|de courant|de jus|dans la batterie)
(on est à|on en est à|la batterie est à|elle est à) combien (de batterie|de charge|de pour cent|pour cent|)
<qbat> (est à combien|en est où|c'est combien|ça donne quoi)
(on a|j'ai|il y a) (encore|) (combien de|assez de|beaucoup de|du) (batterie|jus|courant|charge)
<qtell> (le niveau de batterie|l'état de la batterie|la charge de la batterie|le pourcentage de batterie)
(niveau de batterie|batterie|état de charge|charge restante|pourcentage batterie|niveau de charge) (s'il te plaît|)
(la batterie est|est-ce que la batterie est) (pleine|vide|presque vide|bien chargée|à plat|chargée)
combien de pour cent (il reste|on a|il y a dans la batterie|de batterie)
(où en est|comment va) (la batterie|la charge|l'accu)
<qknow> (combien il reste de batterie|où en est la batterie|si la batterie est pleine)
(la voiture est|la bagnole est) (bien|assez|) chargée
elle est chargée à combien
(la batterie tient le coup|la batterie ça va|on est bon niveau batterie|côté batterie on est comment)
(il faut que je recharge|faut recharger|il faut bientôt recharger|je dois recharger), (on en est à combien|la batterie est à combien)"""),
    ("get_range", {}, "Je vérifie l'autonomie.", """
(quelle est|c'est quoi|elle est de combien) (l'autonomie|mon autonomie|notre autonomie) (restante|)
(on peut|je peux|on pourra) (encore|) (aller|rouler) (jusqu'où|loin|jusqu'où comme ça)
(jusqu'où|on va jusqu'où|jusqu'à quand) (peut-on aller|on peut aller|avec cette charge|avec ce qui reste)
(il reste|on a|j'ai) combien de kilomètres (d'autonomie|dans la batterie|avant la panne|en autonomie)
combien de kilomètres (je peux|on peut|nous pouvons|peut-on) (encore|) (faire|rouler|parcourir)
(autonomie|autonomie restante|kilomètres d'autonomie|rayon d'action) (s'il te plaît|)
<qtell> (l'autonomie|l'autonomie restante|le rayon d'action)
(on tient|la batterie tient|ça tient) encore combien de kilomètres
(on ira|on va|est-ce qu'on arrivera) (jusqu'à la maison|jusqu'à la prochaine ville|au bout|jusqu'à Lyon) (avec cette charge|sans recharger|avec la batterie)
(on peut rouler|je peux rouler|elle roule) encore combien (de temps|de bornes|) (sans recharger|avant de recharger)
combien de (bornes|kilomètres) (avant de recharger|avant la prochaine recharge|avec cette charge)
(faut recharger dans|on doit recharger dans) combien de kilomètres
<qknow> (jusqu'où on peut aller|combien de kilomètres on peut encore faire|quelle autonomie il reste)
(elle a|la voiture a) (encore|) quelle autonomie"""),
    ("get_charging_time", {}, "Je vérifie le temps de charge.", """
(il reste combien de temps|combien de temps il reste|combien de temps encore) (de charge|à charger|avant la fin de la charge|jusqu'à la charge complète)
(quand est-ce que|à quelle heure|quand) (la batterie est pleine|la charge est finie|la voiture sera chargée|c'est chargé|elle est chargée)
(la charge|le chargement|la recharge) (dure|prend|va durer|va prendre) (combien de temps|encore longtemps|longtemps)
(la charge|la recharge) (finit|se termine|est terminée) (quand|à quelle heure|dans combien de temps)
(temps de charge|temps de charge restant|durée de recharge|fin de charge|temps de recharge) (s'il te plaît|)
<qtell> (le temps de charge|le temps de charge restant|la fin de la charge|la durée de la recharge)
(c'est chargé|elle est pleine|elle sera pleine|on est à cent pour cent) dans combien de temps
(on repart|on peut repartir|je peux débrancher) (quand|dans combien de temps) (avec la batterie pleine|une fois chargé|)
combien de temps pour (recharger|charger complètement|finir de charger|faire le plein de courant)
(faut attendre|il faut attendre|on doit attendre) (combien de temps|encore longtemps) (à la borne|pour la charge|pour que ça charge)
<qknow> (combien de temps ça charge encore|quand la voiture sera chargée|quand la charge est finie)
(ça charge|elle charge) encore (combien de temps|longtemps)"""),
    ("get_outside_temperature", {}, "Je vérifie la température extérieure.", """
(quelle est|c'est quoi|elle est à combien) la température (extérieure|dehors|à l'extérieur)
(il fait|ça fait) combien (dehors|à l'extérieur|de degrés dehors)
(combien il fait|combien fait-il|combien de degrés il fait|quelle température il fait) (dehors|à l'extérieur|là dehors)
(il fait|est-ce qu'il fait|est-ce que ça fait) (froid|chaud|bon|frisquet|moins de zéro) (dehors|à l'extérieur)
(température extérieure|température dehors|degrés dehors|combien dehors) (s'il te plaît|)
<qtell> la température (extérieure|dehors|à l'extérieur)
<qknow> (combien il fait dehors|s'il fait froid dehors|quelle température il fait dehors)
(il gèle|ça gèle|est-ce qu'il gèle) (dehors|)
(dehors|là dehors), (il fait combien|ça donne quoi|on a combien de degrés)
(faut que je mette un manteau|je sors avec un pull), il fait combien dehors
le thermomètre (dehors|extérieur) (dit quoi|indique combien|est à combien)"""),
    ("get_cabin_temperature", {}, "Je vérifie la température intérieure.", """
(quelle est|c'est quoi|elle est à combien) la température (intérieure|dans la voiture|de l'habitacle|à l'intérieur|ici)
(il fait|ça fait) combien (dedans|ici|dans la voiture|à l'intérieur|dans l'habitacle|là-dedans)
(combien il fait|combien de degrés il fait|quelle température il fait) (dedans|ici|dans la voiture|à l'intérieur|là-dedans)
(température intérieure|température habitacle|température dans la voiture|degrés à l'intérieur) (s'il te plaît|)
<qtell> la température (intérieure|dans la voiture|de l'habitacle|ici)
<qknow> (combien il fait dans la voiture|quelle température il fait ici|combien de degrés il y a ici)
(dedans|ici|dans la voiture), (il fait combien|on a combien de degrés|ça donne quoi)
(il fait vraiment|il fait bien) (vingt|dix-huit|trente) degrés (ici|dans la voiture)
on est à combien de degrés (ici|dans la voiture|là-dedans)
le thermomètre (intérieur|de l'habitacle) (dit quoi|indique combien|est à combien)"""),
    ("get_tire_pressure", {}, "Je vérifie la pression des pneus.", """
(quelle est|c'est quoi|elle est à combien) la pression (des pneus|des roues|du pneu avant|dans les pneus)
(les pneus sont|est-ce que les pneus sont) (bien gonflés|assez gonflés|dégonflés|à la bonne pression|ok|en bon état)
(pression des pneus|pression pneus|état des pneus|les pneus) (s'il te plaît|)
<qtell> la pression des (pneus|roues)
!(vérifie|contrôle|regarde) (la pression|la pression des pneus|les pneus|l'état des pneus)
~(vérifier la pression|contrôler les pneus|regarder les pneus)
(il y a|y a) (assez d'air|combien d'air|combien de bars) dans les (pneus|roues)
(un pneu est|j'ai l'impression qu'un pneu est|on dirait qu'un pneu est) (à plat|dégonflé|crevé)
(on a|j'ai) (crevé|un pneu à plat|un pneu mou)
<qknow> (si les pneus sont bien gonflés|combien d'air il y a dans les pneus|si la pression est bonne)
(il faut|faut que je) (regonfler|regonfle|remettre de l'air) (les pneus|dans les pneus|)
(combien de bars|c'est combien de bars) (dans les pneus|à l'avant|à l'arrière|)"""),
    ("get_speed", {}, "Je vérifie la vitesse.", """
(on roule|je roule|on va|nous roulons) à (combien|quelle vitesse|combien là)
(à quelle vitesse|à combien) (on roule|je roule|roule-t-on|on va|je vais)
(quelle est|c'est quoi) (notre|ma|la) vitesse (actuelle|en ce moment|)
(vitesse|vitesse actuelle|ma vitesse|notre vitesse) (s'il te plaît|)
<qtell> (la vitesse|notre vitesse|ma vitesse|la vitesse actuelle)
(je roule|je vais|on roule|on va) (trop vite|vite|trop lentement)
<qknow> (à combien on roule|à quelle vitesse je vais|si je roule trop vite)
(le compteur|le compteur de vitesse) (dit quoi|indique combien|est à combien)
(on fait|je fais|on est à) combien de kilomètres à l'heure
je suis à combien (là|au compteur|)"""),
    ("get_odometer", {}, "Je vérifie le kilométrage.", """
(quel est|c'est quoi) (le kilométrage|le kilométrage total|le kilométrage de la voiture)
(la voiture a|elle a|cette voiture a|la bagnole a) (combien de kilomètres|roulé combien|combien de bornes) (au compteur|en tout|au total|)
(combien de kilomètres|combien de bornes) (a la voiture|elle a|au compteur|elle a fait en tout|elle a dans les pattes)
(kilométrage|kilométrage total|compteur kilométrique|total des kilomètres) (s'il te plaît|)
<qtell> (le kilométrage|le total au compteur|le compteur kilométrique)
(elle a roulé|la voiture a roulé|elle a fait) combien (en tout|au total|depuis qu'elle est neuve)
(qu'est-ce qu'il y a|il y a combien) (au compteur|au compteur kilométrique)
<qknow> (combien de kilomètres a la voiture|combien elle a au compteur|le kilométrage)
le compteur (kilométrique|total) (est à combien|dit quoi)"""),
    ("get_service_due", {}, "Je vérifie l'entretien.", """
(quand est|c'est quand|c'est pour quand) (la prochaine révision|le prochain entretien|la révision|l'entretien|la vidange)
(quand est-ce que|quand) (je dois|on doit|il faut) (faire la révision|aller en révision|l'amener au garage|faire la vidange)
(il reste|on a) combien (de kilomètres|de temps) (avant la révision|avant l'entretien|avant la vidange)
(prochaine révision|révision|prochain entretien|entretien|vidange) (quand|c'est quand|s'il te plaît|)
<qtell> (la date de la révision|la prochaine révision|quand est l'entretien)
(la révision|l'entretien|la vidange) (approche|est pour bientôt|est dépassée|est à faire)
(la voiture doit|elle doit|faut-il que la voiture) (passer|aller) (au garage|en révision|à l'entretien) (bientôt|quand)
<qknow> (quand il faut faire la révision|quand est le prochain entretien|si la révision approche)
(il faut|faut) (bientôt|) (aller au garage|passer à l'atelier|faire l'entretien)
(la maintenance|la prochaine maintenance|le prochain contrôle), c'est quand"""),
    ("get_door_state", {}, "Je vérifie les portes.", """
(est-ce que|) <qdoors> (est fermé|sont fermées|est ouvert|sont ouvertes|est bien fermé|sont bien fermées)
<qdoors>, (c'est fermé|c'est ouvert|c'est verrouillé|c'est bien fermé)
(j'ai|on a|est-ce que j'ai) (bien|) (fermé|verrouillé) (la voiture|les portes|le coffre|à clé|la bagnole)
(la voiture est|la bagnole est|tout est) (bien|) (fermée|verrouillée|fermé|verrouillé)
(il y a|y a) une (porte|portière) (ouverte|mal fermée|pas fermée)
(quelle|laquelle des) (porte est ouverte|portière est mal fermée|portières est ouverte)
!(vérifie|regarde|contrôle) si (les portes sont fermées|le coffre est fermé|la voiture est verrouillée|j'ai fermé à clé)
<qknow> si (les portes sont fermées|le coffre est ouvert|c'est verrouillé|une porte est ouverte)
(état des portes|les portes|le coffre), (fermé ou ouvert|fermées ou pas|c'est bon)
(j'ai laissé|on a laissé) (le coffre|une porte|la portière) (ouvert|ouverte) (non|ou pas|)
(est-ce que|) (ma porte|la portière) (ferme bien|est mal fermée|est restée ouverte)
(état des portes|état des portières|verrouillage, c'est fait)
j'ai (un doute|entendu un bip), (les portes sont fermées|une porte est ouverte)"""),
    ("get_window_state", {}, "Je vérifie les vitres.", """
(est-ce que|) <qwins> (est fermé|sont fermées|est ouverte|sont ouvertes|est fermée|est resté ouvert)
<qwins>, (c'est fermé|c'est ouvert|c'est bien fermé)
(j'ai|on a|est-ce que j'ai) (bien|) (fermé|remonté|laissé ouvert) (les vitres|les fenêtres|le toit ouvrant|la vitre|le toit)
(il y a|y a) une (vitre|fenêtre) (ouverte|mal fermée|pas fermée|restée ouverte)
(quelle|c'est quelle) (vitre|fenêtre) (est|qui est) ouverte
!(vérifie|regarde|contrôle) si (les vitres sont fermées|le toit est fermé|une fenêtre est ouverte|les fenêtres sont remontées)
<qknow> si (les vitres sont fermées|le toit ouvrant est fermé|une vitre est ouverte)
(état des vitres|état des fenêtres|les vitres, fermées ou pas|les fenêtres, c'est fermé)
(on a laissé|j'ai laissé) (une vitre|une fenêtre|le toit) (ouverte|ouvert) (non|ou pas|)
il (va pleuvoir|commence à pleuvoir), (les vitres sont fermées|le toit est fermé|tout est fermé en haut)
(ça souffle|j'entends du vent|ça siffle), une (vitre|fenêtre) est ouverte
(de combien|jusqu'où) (la vitre est ouverte|le toit est ouvert)"""),
    ("get_washer_fluid", {}, "Je vérifie le lave-glace.", """
(il reste|il y a|y a|on a|j'ai) (assez de|encore du|du|combien de) (lave-glace|liquide lave-glace|lave-vitre|produit lave-glace)
(le niveau|c'est quoi le niveau|quel est le niveau) (de|du) (lave-glace|liquide de lave-glace)
(le lave-glace|le liquide lave-glace|le réservoir de lave-glace) (est vide|est plein|est bas|en est où|ça va)
(niveau de lave-glace|lave-glace|niveau lave-vitre|liquide lave-glace) (s'il te plaît|)
!(vérifie|contrôle|regarde) (le lave-glace|le niveau de lave-glace|le liquide lave-glace)
~(vérifier le lave-glace|contrôler le niveau de lave-glace)
(il faut|faut que je) (remettre du|rajoute du|refaire le plein de) (lave-glace|lave-vitre)
<qtell> le niveau de (lave-glace|liquide lave-glace)
<qknow> (s'il reste du lave-glace|si le lave-glace est vide)
(plus rien ne gicle|ça gicle plus|le jet ne marche plus), (il reste du lave-glace|le lave-glace est vide)"""),
    ("get_arrival_time", {}, "Je vérifie l'heure d'arrivée.", """
(quand est-ce qu'on|quand|à quelle heure) (on arrive|on est arrivés|arrive-t-on|on y est|on sera là-bas)
(on arrive|on sera là|on y sera) (quand|à quelle heure|dans combien de temps|vers quelle heure)
(il reste|on a encore|il y a encore|on en a pour) combien de (temps|minutes|temps de route|temps de trajet)
(c'est|on est) (bientôt|encore loin d'être|) (arrivés|arrivé|l'arrivée)
(heure d'arrivée|arrivée|temps restant|temps de trajet|heure d'arrivée prévue) (s'il te plaît|)
<qtell> (l'heure d'arrivée|le temps restant|le temps de trajet)
(le trajet|la route) (dure|prend|va durer) (combien de temps|encore combien de temps|encore longtemps)
(on sera|j'y serai|on y sera) (à l'heure|avant midi|avant la nuit|pour dîner|avant huit heures)
<qknow> (quand on arrive|à quelle heure on arrive|dans combien de temps on y est)
(combien de temps|encore combien de temps) (jusqu'à l'arrivée|avant d'arriver|pour arriver|de route)
(c'est encore long|on en a encore pour longtemps|c'est bientôt fini ce trajet|les enfants demandent quand on arrive)
(à quelle heure|quand) je peux dire qu'on (arrive|sera là)"""),
    ("get_remaining_distance", {}, "Je vérifie la distance.", """
(il reste|il nous reste|on a encore) combien de kilomètres (à faire|de route|jusqu'à l'arrivée|avant d'arriver|)
(combien de kilomètres|combien de bornes) (il reste|encore|jusqu'à l'arrivée|jusqu'à destination|avant l'arrivée)
(c'est|on est) (encore|) (à combien de kilomètres|loin|à quelle distance) (de l'arrivée|de la destination|d'ici|)
(quelle est|c'est quoi) la distance (restante|jusqu'à l'arrivée|jusqu'à la destination)
(distance restante|kilomètres restants|distance jusqu'à destination|reste à parcourir) (s'il te plaît|)
<qtell> (la distance restante|les kilomètres restants|la distance jusqu'à l'arrivée)
(la destination|l'arrivée) est (à combien de kilomètres|encore loin|à quelle distance)
<qknow> (combien de kilomètres il reste|à combien on est de l'arrivée|si c'est encore loin en kilomètres)
on doit (encore|) (rouler|faire) combien de kilomètres
(c'est à|on est à) combien de bornes (de l'arrivée|d'ici|encore)"""),
    ("get_current_track", {}, "Je regarde ce qui passe.", """
(c'est quoi|quelle est|c'est quelle) (cette chanson|ce morceau|cette musique|ce titre|la chanson qui passe|chanson)
(qui|c'est qui qui) (chante|chante ça|chante là|joue ça|interprète ça)
(qu'est-ce qui|qu'est-ce que c'est qui) (passe|joue|tourne) (là|en ce moment|à la radio|)
(on écoute quoi|j'écoute quoi|qu'est-ce qu'on écoute|c'est quoi qu'on écoute) (là|en ce moment|)
(c'est de qui|de qui est) (cette chanson|ce morceau|ça|ce titre|)
(titre en cours|morceau en cours|nom de la chanson|chanson actuelle|titre du morceau) (s'il te plaît|)
<qtell> (le titre|le nom de la chanson|le nom du chanteur|le morceau en cours)
(comment s'appelle|comment ça s'appelle) (cette chanson|ce morceau|le chanteur|ce groupe|cette musique)
<qknow> (qui chante|ce qui passe|comment s'appelle cette chanson)
(j'adore|je connais|j'aime bien) (cette chanson|ce morceau|cet air), (c'est quoi|c'est qui|qui chante)
(c'est|ça c'est) quel (groupe|artiste|chanteur|album)
(on est sur quelle|c'est quelle|quelle) (station|radio) (là|déjà|qui passe|)"""),
    ("get_time", {}, "Je regarde l'heure.", """
(quelle heure|il est quelle heure|c'est quelle heure) (est-il|il est|est-ce|maintenant|là|)
il est quelle heure (maintenant|là|exactement|chez nous|)
(donne-moi|dis-moi|affiche|indique-moi) l'heure (exacte|qu'il est|actuelle|)
(l'heure|heure|l'heure exacte|heure actuelle) (s'il te plaît|stp)
(tu as|vous avez|t'as) l'heure
<qknow> (quelle heure il est|l'heure qu'il est)
(il est|est-il) déjà (midi|minuit|tard|huit heures|l'heure)
(on est à|l'horloge est à|ça fait) quelle heure
(j'ai pas ma montre|je vois pas l'horloge|j'ai perdu la notion du temps), (il est quelle heure|donne l'heure)"""),
]
