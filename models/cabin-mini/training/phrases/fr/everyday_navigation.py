"""French: where to go and how, as it is said in passing. The notation is explained in the README."""

VARIANTS = [
    ("navigate_to", {}, "Itinéraire vers {destination}.", """
(ma sœur habite|mes cousins vivent|on a loué une maison|le mariage a lieu) à {destination:town}, (guide-nous|emmène-nous|on y va)
(puis-je te demander|ce serait possible|on peut te demander) de (nous guider|m'emmener|nous conduire) (à|jusqu'à) {destination:town}
(j'ai un train à prendre|on a une livraison|le concert a lieu) à {destination:place}, (lance le guidage|guide-moi|mets la route)
(aujourd'hui|ce matin|après le déjeuner), (on file|cap|on met les voiles) (sur|vers) {destination:town}
(change le GPS|règle-toi|mets-toi) (pour|sur) {destination}
(je ne sais pas aller|on ne sait pas comment aller|je n'ai aucune idée du chemin pour aller) à {destination:town}, (montre-moi|guide-moi|aide-nous)
(je suis paumé|on s'est perdus|je connais pas la région), (guide-moi|ramène-nous|montre-moi la route) (vers|jusqu'à) {destination}
(la prochaine destination|le but du voyage|notre point de chute), (c'est|ce sera) {destination}
~(rejoindre|gagner|atteindre) {destination}
!(prends|suis|montre) la (direction|route) de~{destination:town}
(il faudrait|faudrait) (être|arriver|qu'on soit) à {destination:town} (avant la nuit|pour midi|au plus vite)
(j'ai envie de|on a décidé de|on a prévu de) (visiter|voir|passer le week-end à) {destination:town}, (on y va|lance la route|guide-nous)"""),
    ("navigate_to_saved", {"place": "home"}, "Itinéraire vers la maison.", """
(j'ai ma dose|ça suffit pour aujourd'hui|assez travaillé), (direction chez moi|ramène-moi à la maison|on rentre chez nous)
(est-ce que tu accepterais|tu aurais la gentillesse|on peut te demander) de (me ramener chez moi|nous guider jusqu'à la maison|mettre la route de la maison)
(le chat a faim|la nounou finit bientôt|les petits sont épuisés), (il faut rentrer à la maison|on rentre chez nous|ramène-nous)
(après tout ça|fini pour aujourd'hui|allez hop), (retour au bercail|retour à la maison|on rentre au nid)
(je veux|je rêve de) (retrouver ma maison|mon canapé|mon lit), (guide-moi|ramène-moi|on rentre)
!(montre-moi|indique-nous|prends) (le chemin du retour|la route de la maison|le chemin de chez moi)
~(regagner la maison|prendre le chemin de chez moi|retrouver mon chez-moi)
(maison|domicile|chez nous) (comme destination|dans le GPS|pour le guidage)"""),
    ("navigate_to_saved", {"place": "work"}, "Itinéraire vers le travail.", """
(le devoir m'appelle|plus le choix|finie la rigolade), (on file au bureau|direction le travail|emmène-moi au boulot)
(ça te dérangerait|ça t'ennuierait|on peut te demander) de (me guider au bureau|mettre la route du travail|m'emmener au boulot)
(j'ai oublié mon ordi|j'ai laissé mes clés|il faut que je repasse) au bureau, (on y retourne|guide-moi|conduis-moi là-bas)
(mon service commence|les collègues m'attendent|j'embauche dans une demi-heure), (au travail|route vers le boulot|guide-moi au bureau)
!(montre-moi|prends|indique-moi) (la route du bureau|le chemin du boulot|la route de mon travail)
~(rejoindre le bureau|gagner mon lieu de travail|retourner au boulot)
(travail|bureau|lieu de travail) (comme destination|dans le GPS|pour le guidage)"""),
    ("add_stop", {}, "Arrêt à {destination}.", """
(je dois récupérer ma fille|j'ai un colis à prendre|j'ai promis de déposer un truc), (ajoute un arrêt|fais un crochet|mets une étape) (à|par) {destination}
(serait-il possible|est-il possible|c'est faisable) de (faire une halte|prévoir un arrêt|passer en chemin) (à|par) {destination}
(sur le trajet|pendant le voyage|avant l'arrivée), (prévois|mets|glisse) (une halte|un arrêt|une étape) à {destination}
(on fera|je voudrais faire|il faut faire) (étape|une halte|un petit arrêt) à {destination}
!(intercale|glisse|note) (un arrêt|une étape|un détour) (à|par) {destination} (avant l'arrivée|dans le trajet|)
~(intercaler une étape à|faire un crochet par|faire escale à|passer en chemin par) {destination}
(garde la destination|on continue après|sans changer le but du voyage), mais (on s'arrête|fais un arrêt|on passe d'abord) à {destination}
(escale|pause|stop) (prévue|en route|en chemin) à {destination}"""),
    ("find_nearby", {}, "Je cherche {category}.", """
(ça te gênerait|il serait temps) de (chercher|trouver|repérer) {category} (dans le secteur|pas trop loin|)
(je donnerais cher pour|il me faudrait d'urgence|on aurait bien besoin de trouver) {category} (par ici|)
(est-ce qu'on va croiser|est-ce qu'on passe devant) {category} (bientôt|sur la route|)
!(repère|localise|dégote|guide-nous vers) {category} (dans le quartier|sur notre chemin|)
(on cherche|je suis à la recherche de|on est en quête de) {category} (dans ce quartier|)
(avant de continuer|avant la suite|pour commencer), (trouve|cherche|emmène-nous à) {category}
~(repérer|dégoter|rejoindre) {category} (dans le quartier|pas trop loin|)"""),
    ("find_nearby", {"category": "charging_station"}, "Je cherche une borne de recharge.", """
(la jauge de batterie est dans le rouge|il reste trois fois rien dans la batterie), (où je la branche|trouve de quoi la brancher|on se branche où)
(puis-je te demander|je te prie) de (me trouver une borne|nous guider à une borne|chercher un point de recharge)
(elle a soif d'électrons|faut nourrir la voiture en courant|on va tomber en panne de courant), (une borne|trouve une borne|cherche où charger)
(brancher la voiture|refaire le plein d'électrons|prendre du courant), (on peut le faire où|c'est possible où)
(il y aurait|on trouverait) (de quoi|un endroit pour) (recharger|brancher la voiture) (sur la route|par ici)
~(brancher la voiture quelque part|trouver où recharger|faire le plein d'électrons)"""),
    ("find_nearby", {"category": "fuel_station"}, "Je cherche une station-service.", """
(la jauge d'essence est au plus bas|le réservoir crie famine|on roule sur les vapeurs), (une pompe|il faut une station-service|trouve de l'essence)
(est-ce que tu accepterais|ça t'embêterait) de (me trouver une pompe|nous guider à une station essence|chercher où faire le plein)
(du sans-plomb|du gasoil|de l'essence), (j'en trouve où|on en prend où|il m'en faut)
(on va tomber|je vais tomber) en panne (sèche|d'essence), (vite une station|trouve une pompe)
(il est temps de|je devrais|avant l'autoroute je veux) faire le plein (d'essence|de gasoil)
~(faire le plein d'essence|remettre de l'essence|prendre du sans-plomb)"""),
    ("find_nearby", {"category": "parking"}, "Je cherche un parking.", """
(on tourne depuis une heure|c'est plein partout|impossible de se garer), (un parking|trouve-nous une place|cherche où stationner)
(ça te dérangerait|je peux te demander) de (me trouver une place|chercher un parking|nous guider à un parking)
(où poser|où laisser|où ranger) la voiture (en ville|dans ce quartier|par ici)
(il faut|je veux) (poser|laisser|garer) la voiture (à l'ombre|dans un parking|pas trop loin)
(de quoi se garer|un coin pour se garer|une place pour nous), (il y a ça|ça existe|tu trouves) par ici
~(trouver une place pour la voiture|laisser la voiture au parking|me garer pas loin)"""),
    ("find_nearby", {"category": "restaurant"}, "Je cherche un restaurant.", """
(les petits râlent|on n'a rien avalé depuis ce matin|j'ai sauté le petit-déjeuner), (on mange où|trouve un resto|faut qu'on mange)
(serait-il possible|ce serait possible) de (nous trouver un resto|chercher une bonne table|nous guider vers un restaurant)
(une bonne table|un petit resto sympa|de quoi déjeuner), (tu as ça|il y a ça|ça se trouve) par ici
(mon estomac|mon ventre) (réclame|fait du bruit|crie famine)
(je mangerais bien|on se ferait bien|ça nous dirait) (une pizza|des moules-frites|un burger|une entrecôte) (quelque part|dans le coin)
~(casser la croûte quelque part|nous arrêter pour déjeuner|manger un morceau en route)"""),
    ("find_nearby", {"category": "cafe"}, "Je cherche un café.", """
(il me manque|j'ai pas eu|je carbure à) (ma dose de caféine|mon expresso|mon petit noir), (trouve un café|on s'arrête où)
(ça te gênerait|tu aurais la gentillesse) de (nous trouver un café|chercher un salon de thé|t'arrêter pour un café)
(un expresso|un chocolat chaud|un cappuccino) (quelque part|dans le coin), (c'est possible|ça se trouve)
(sans café|sans caféine) (je ne tiens pas|on n'avance pas), (trouve-moi un bar à café|un café vite)
(une pause café|un arrêt café) (me ferait du bien|s'impose|serait bienvenu)
~(boire un petit café quelque part|prendre un expresso en route|faire une pause café)"""),
    ("find_nearby", {"category": "hotel"}, "Je cherche un hôtel.", """
(on n'arrivera jamais ce soir|la route est trop longue pour aujourd'hui|minuit approche), (trouve-nous un hôtel|on s'arrête dormir|une chambre dans le coin)
(puis-je te demander|ça t'ennuierait) de (nous trouver un hôtel|chercher une auberge|nous guider vers un hôtel)
(un bon lit|une chambre|un toit pour la nuit), (ça se trouve|il y a ça|tu vois ça) dans le coin
(on fait étape|on s'arrête|on dort) ici (ce soir|cette nuit), (trouve une chambre|cherche un hôtel)
(les enfants ont besoin|ma femme a besoin|on a tous besoin) d'un (vrai lit|hôtel) (pour cette nuit|ce soir)
~(passer la nuit dans le secteur|poser nos valises à l'hôtel|trouver un lit pour cette nuit)"""),
    ("find_nearby", {"category": "hospital"}, "Je cherche un hôpital.", """
(ma femme perd les eaux|il ne respire pas bien|elle a fait une mauvaise chute), (vite, un hôpital|aux urgences|guide-nous à l'hôpital)
(je crois que je fais un infarctus|j'ai très mal dans la poitrine|je me suis ouvert la main), (les urgences|trouve l'hôpital le plus proche|à l'hôpital vite)
(serait-il possible|est-il possible, c'est grave,) de (nous guider aux urgences|chercher un hôpital|trouver une clinique)
(on doit voir|il faut voir) un médecin (tout de suite|d'urgence), (où est l'hôpital|trouve les urgences)
(le bras est cassé|la petite a avalé une pile|papy s'est évanoui), (urgences|vite l'hôpital|conduis-nous aux urgences)
~(rejoindre les urgences|trouver une clinique|foncer à l'hôpital le plus proche)"""),
    ("find_nearby", {"category": "pharmacy"}, "Je cherche une pharmacie.", """
(j'ai une ordonnance|il me manque mes cachets|le bébé fait ses dents), (trouve une pharmacie|on s'arrête à la pharmacie|où est la pharmacie)
(ça te dérangerait|il serait temps) de (me trouver une pharmacie|chercher une pharmacie ouverte|nous guider à une pharmacie)
(des pansements|du sirop pour la toux|de la crème pour les piqûres), (on en trouve où|j'en ai besoin|il m'en faut)
(le médecin m'a prescrit|il me faudrait) (un antibiotique|des gouttes|un collyre), (une pharmacie|trouve une pharmacie)
(une pharmacie|la croix verte) (la plus proche|encore ouverte|de garde) (c'est laquelle|c'est où)
~(passer prendre mes médicaments|trouver une pharmacie de garde|acheter des pansements)"""),
    ("find_nearby", {"category": "supermarket"}, "Je cherche un supermarché.", """
(on n'a plus de lait|les placards sont vides|on reçoit du monde ce soir), (on passe au supermarché|trouve une supérette|il faut faire des courses)
(serait-il possible|je te prie) de (trouver un supermarché|nous guider à une supérette|chercher une épicerie ouverte)
(de l'eau|des fruits|des couches|de quoi pique-niquer), (j'en achète où|on en trouve où) par ici
(j'ai promis|je dois penser) de (rapporter du pain|faire les courses|ramener des yaourts), (trouve un magasin|un supermarché)
(avant de rentrer|pour ce soir|avant la location), (faut faire des courses|il faut remplir le frigo|on passe dans un supermarché)
~(remplir le frigo avant de rentrer|faire quelques courses en chemin|trouver une épicerie ouverte)"""),
    ("find_nearby", {"category": "car_wash"}, "Je cherche une station de lavage.", """
(un pigeon a frappé|on dirait une voiture de rallye|j'ai honte de la carrosserie), (trouve un lavage|où laver la voiture|une station de lavage)
(ça te gênerait|ça t'embêterait) de (me trouver un lavage|chercher un tunnel de lavage|nous guider au lavage)
(la carrosserie|la peinture|la voiture) (disparaît sous la boue|mérite un bon bain|a besoin d'un coup de jet)
(on ne voit plus|on devine à peine) la couleur de la voiture, (faut la laver|trouve un lavage auto)
(un coup de karcher|un tour dans les rouleaux|un bon lavage) (s'impose|ne ferait pas de mal à la voiture)
~(faire nettoyer la carrosserie|passer la voiture aux rouleaux|trouver un tunnel de lavage)"""),
    ("stop_navigation", {}, "Navigation arrêtée.", """
(je reconnais le quartier|je finis de tête|je suis du coin), (tu peux arrêter de guider|coupe le GPS|arrête le guidage)
(puis-je te demander|je peux te demander) d'(arrêter la navigation|annuler l'itinéraire|effacer la destination)
(le rendez-vous est annulé|le concert est reporté|on fait demi-tour), (annule le trajet|supprime l'itinéraire|arrête la navigation)
(merci pour la route|bon guidage|on y est presque), (maintenant coupe le GPS|la navigation peut s'arrêter|stoppe le guidage)
(je veux rouler|on va se balader|on roule) (sans but|au hasard), (enlève l'itinéraire|arrête le guidage)
!(retire|vide|lâche|range) (l'itinéraire|la destination|le guidage|le GPS)
~(finir sans GPS|supprimer l'itinéraire|mettre fin au guidage|abandonner la navigation)"""),
    ("set_route_avoidance", {"avoid": True}, "Sans {feature}.", """
(est-ce que tu accepterais|ce serait possible) (de contourner|d'éviter|de ne pas prendre) {feature}
(quitte à mettre plus de temps|on n'est pas pressés|pour changer), (évite|laisse de côté|contourne) {feature}
(je fuis|je déteste|ma femme n'aime pas) {feature}, (évite-les|trouve autre chose|autrement si possible)
!(refais|recalcule|modifie) (la route|l'itinéraire|le trajet) (en excluant|sans prendre|en contournant) {feature}
(par pitié|surtout|s'il te plaît), (ne nous fais pas prendre|ne nous fais pas passer par) {feature}
(l'itinéraire|le trajet) (doit éviter|doit contourner|ne doit pas prendre) {feature}
~(se passer de|laisser de côté|ne pas emprunter) {feature}"""),
    ("set_route_avoidance", {"feature": "tolls", "avoid": True}, "Sans péages.", """
(je suis fauché|j'ai pas de monnaie|le badge ne marche plus), (passe là où c'est gratuit|évite le péage|pas de péage)
(ça te dérangerait|tu aurais la gentillesse) de (prendre la route gratuite|passer sans péage|nous éviter le péage)
(dix euros|une fortune) (pour une barrière|de péage), (non merci, contourne|évite les péages)
(je ne donnerai|on ne laissera) pas un (sou|centime) (au péage|à la société d'autoroute)
(économise-nous|fais-nous économiser) (le péage|les frais de péage)
~(passer sans rien payer au péage|prendre la route gratuite|éviter de passer à la caisse du péage)"""),
    ("set_route_avoidance", {"feature": "motorways", "avoid": True}, "Sans autoroutes.", """
(on a le temps|je veux voir du paysage|j'ai peur des camions), (reste sur les petites routes|pas d'autoroute|prends les départementales)
(serait-il possible|ça t'ennuierait) (de passer par la nationale|d'éviter l'autoroute|de nous faire traverser les villages)
(l'autoroute|les quatre voies), (c'est d'un ennui|je peux plus), (prends les petites routes|par la campagne)
(je suis jeune conducteur|je tracte une caravane), (on évite l'autoroute|reste sur les départementales)
!(reste|maintiens-nous|garde-nous) sur (les départementales|la nationale|les routes de campagne)
~(traverser les villages plutôt que prendre l'autoroute|rouler tranquillement sur la nationale|quitter l'autoroute pour les petites routes)"""),
    ("set_route_avoidance", {"feature": "ferries", "avoid": True}, "Sans ferries.", """
(je vomis en bateau|le chien a peur de l'eau|la mer est mauvaise), (un trajet sans ferry|évite le bac|pas de bateau)
(ça te gênerait|est-il possible) de (contourner le ferry|nous éviter la traversée|passer par le pont sans ferry)
(pas question|hors de question) (de monter sur un bac|d'embarquer sur un ferry|de faire une traversée)
(plutôt le tunnel|plutôt faire le tour|plutôt le pont), (pas le ferry|pas de traversée en bateau)
(le ferry|le bac|la traversée) (ne m'intéresse pas|m'angoisse), (trouve par la route|évite)
~(rester sur la terre ferme|éviter la traversée|faire le tour plutôt que prendre le bac)"""),
    ("set_route_avoidance", {"avoid": False}, "{feature} autorisés.", """
(puis-je te demander|il serait temps) de (réautoriser|de nouveau accepter|remettre) {feature}
(on est pressés maintenant|tant pis|j'ai changé d'avis), (tu peux prendre|réautorise|on prend) {feature}
!(lève l'interdiction sur|ne contourne plus|tiens de nouveau compte de) {feature}
(plus besoin|plus la peine|inutile) d'éviter {feature}
(va pour|ok pour|d'accord pour|je dis oui à) {feature} (maintenant|finalement|)
~(réautoriser|reprendre|ne plus éviter) {feature}"""),
    ("set_guidance_voice", {"on": True}, "Guidage vocal activé.", """
(je peux pas regarder l'écran|j'ai raté la sortie|je dois garder les yeux sur la route), (dis-moi à voix haute où tourner|active la voix du GPS|remets le guidage vocal)
(est-ce que tu accepterais|je te prie) (de remettre la voix du GPS|de parler pendant le guidage|d'annoncer les virages)
(préviens-moi|annonce-moi|dis-nous) (à l'oral|de vive voix) (les prochains virages|les sorties|les changements de direction)
(la dame du GPS|la voix de la navigation) (me manque|peut revenir|peut reparler)
!(rends|redonne) la (voix|parole) (au GPS|à la navigation|au guidage)
~(entendre les indications du GPS|avoir le guidage à voix haute|rendre la parole au GPS)"""),
    ("set_guidance_voice", {"on": False}, "Guidage vocal coupé.", """
(je connais déjà la route|le petit dort|elle coupe la musique tout le temps), (fais taire le GPS|coupe la voix du guidage|plus d'annonces du GPS)
(ça te dérangerait|ça t'embêterait) de (couper la voix du GPS|guider sans parler|ne plus annoncer les virages)
(tournez à gauche, tournez à droite|dans trois cents mètres, gnagnagna), (j'en peux plus de la voix du GPS|fais taire la navigation)
(l'écran|la flèche|la carte) me suffit, (sans la voix du GPS|coupe le guidage vocal|pas besoin des annonces)
!(retire|ôte) la (voix|parole) (au GPS|à la navigation)
~(suivre la carte sans la voix|faire taire la dame du GPS|être guidé en silence)"""),
    ("zoom_map", {"direction": "in"}, "Carte agrandie.", """
(c'est écrit trop petit|j'ai pas mes lunettes|je distingue pas les rues), (zoome sur la carte|agrandis le plan|la carte plus près)
(serait-il possible|je peux te demander) (de zoomer|de rapprocher la carte|d'agrandir le plan)
(c'est quelle rue|on tourne où), (je vois pas sur la carte, zoome|agrandis la carte)
(un cran|un coup) de zoom (en plus|sur la carte|sur le plan)
(le carrefour|l'échangeur|le quartier), (montre-le de plus près sur la carte|zoome dessus)
~(voir la carte en plus gros|distinguer les rues sur la carte|faire un zoom avant)"""),
    ("zoom_map", {"direction": "out"}, "Carte réduite.", """
(je veux savoir où ça mène|on ne comprend pas où on est|je vois que le bout de la rue), (éloigne la carte|dézoome|prends de la hauteur sur la carte)
(ça te gênerait|ce serait possible) (de dézoomer|d'éloigner la carte|de montrer plus de carte)
(fais voir|laisse voir) (toute la région|tout le parcours|les alentours) sur la carte
(un cran|un coup) de zoom (en moins|arrière)
(trop de détails|beaucoup trop près) sur la carte, (dézoome|recule un peu|éloigne)
~(voir l'itinéraire en entier|prendre du recul sur la carte|faire un zoom arrière)"""),
]
