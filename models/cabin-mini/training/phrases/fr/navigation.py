"""French: route guidance, stops, places nearby, the map. The notation is explained in the README."""

MACROS = {
    "nmust": "(je dois|je veux|je voudrais|on doit|on veut|on voudrait|j'aimerais|il faut que j'aille, je dois|on aimerait|j'ai besoin d'|il faudrait)",
    "nbring": "(emmène-moi|emmène-nous|conduis-moi|conduis-nous|guide-moi|guide-nous|mène-nous|amène-moi|amène-nous|dirige-nous)",
    "nto": "(à|au|à la|vers|jusqu'à|jusqu'au|chez|direction)",
    "nnav": "(navigation|guidage|GPS|itinéraire)",
    "nnear": "(dans le coin|près d'ici|à proximité|par ici|dans les environs|sur la route|sur le chemin|pas loin|aux alentours|le plus proche|)",
    "nvoice": "(la voix du GPS|les indications vocales|les instructions vocales|le guidage vocal|la voix de la navigation|les annonces du GPS|la dame du GPS)",
    "nwhere": "(où est|où se trouve|où y a-t-il|où il y a|où je trouve|où on trouve|où trouver|il y a où|t'aurais pas)",
}

ENUMS = {
    "category": {
        "charging_station": ["une borne de recharge", "la borne la plus proche", "une borne", "une station de recharge", "un chargeur rapide", "une borne rapide", "une borne électrique", "un point de charge",
                             "une borne libre", "un superchargeur", "une prise pour recharger", "la prochaine borne"],
        "fuel_station": ["une station-service", "la station-service la plus proche", "une pompe à essence", "une station essence", "la prochaine station-service", "une pompe", "une station pas chère", "une station Total"],
        "parking": ["un parking", "une place de parking", "le parking le plus proche", "une place", "un stationnement", "un parking souterrain", "un endroit pour se garer", "un parking gratuit", "un parking couvert"],
        "restaurant": ["un restaurant", "un resto", "le restaurant le plus proche", "une pizzeria", "une brasserie", "un fast-food", "un bistrot", "un bon petit resto", "un chinois", "un kebab", "une crêperie", "un bouchon",
                       "un endroit pour manger", "un italien", "un burger"],
        "cafe": ["un café", "le café le plus proche", "un salon de thé", "un bar à café", "un coffee shop", "un endroit pour boire un café", "un glacier", "un petit café sympa", "une boulangerie avec café"],
        "hotel": ["un hôtel", "l'hôtel le plus proche", "une chambre pour la nuit", "une auberge", "un gîte", "un motel", "un hôtel pas cher", "un endroit pour dormir", "une chambre d'hôtes"],
        "hospital": ["un hôpital", "l'hôpital le plus proche", "les urgences", "une clinique", "le CHU", "le service des urgences", "les urgences les plus proches"],
        "pharmacy": ["une pharmacie", "la pharmacie la plus proche", "une pharmacie de garde", "une pharmacie ouverte", "la prochaine pharmacie"],
        "supermarket": ["un supermarché", "le supermarché le plus proche", "une supérette", "une épicerie", "un Carrefour", "un Leclerc", "un Lidl", "un hypermarché", "un magasin d'alimentation"],
        "car_wash": ["une station de lavage", "un lavage auto", "un lavage", "la station de lavage la plus proche", "un karcher", "un lave-auto", "un centre de lavage", "un tunnel de lavage", "des rouleaux pour laver la voiture"],
    },
    "feature": {
        "tolls": ["les péages", "le péage", "les routes à péage", "les autoroutes payantes", "les routes payantes", "les tronçons payants"],
        "motorways": ["les autoroutes", "l'autoroute", "les voies rapides", "le réseau autoroutier"],
        "ferries": ["les ferries", "les ferrys", "les bacs", "le ferry", "les traversées en bateau", "le bateau"],
    },
}

VARIANTS = [
    ("navigate_to", {}, "Itinéraire vers {destination}.", """
!<nbring> (à|jusqu'à|vers) {destination:town}
!<nbring> <nto> {destination:place}
!(va|roule|navigue|mets le cap|allons|direction) (à|vers|sur) {destination:town}
!(lance|démarre|mets|règle|programme) (le|la|l'|un|) <nnav> (vers|pour|jusqu'à) {destination}
!(mets|entre|rentre|tape|saisis) {destination} (comme destination|dans le GPS|dans la navigation|en destination|)
!(calcule|trouve|cherche|montre-moi|affiche) (l'itinéraire|un itinéraire|la route|le chemin) (pour|vers|jusqu'à) {destination}
~(aller|naviguer|rouler|me guider|nous emmener|m'emmener|nous conduire) (à|vers|jusqu'à) {destination:town}
~(aller|me guider|nous emmener|m'emmener|nous conduire) <nto> {destination:place}
~(trouver|calculer|lancer) (l'itinéraire|la route) (pour|vers) {destination}
(je dois|je veux|je voudrais|on doit|on veut|il faut) aller (à|vers) {destination:town}
(je dois|je veux|je voudrais|on doit|on veut|il faut) aller <nto> {destination:place}
(je dois|on doit|je veux|on veut) (vite|d'urgence|absolument|maintenant|aujourd'hui) aller (à|au|vers) {destination}
(on va|on part|on roule|cap|en route) (à|vers|sur|pour) {destination}
(direction|destination|itinéraire vers|itinéraire pour|GPS|trajet jusqu'à|navigation vers) {destination}
(comment|par où) (on va|je vais|aller|on arrive|passer pour aller) (à|jusqu'à|vers) {destination}
(c'est quoi|quelle est|quel est) (la route|le chemin|l'itinéraire|le meilleur chemin) (pour|vers|jusqu'à) {destination}
(je suis attendu|on est attendus|on nous attend|on m'attend|j'ai rendez-vous|on a rendez-vous) (à|au) {destination}
(notre|ma|la) (destination|prochaine destination), c'est {destination}
(on va|je vais) (voir des amis|en vacances|en week-end|travailler|dormir) (à|du côté de) {destination:town}
(tu connais|tu sais où est) {destination:place}, (on y va|emmène-nous|j'y vais)
(allons|on file|on fonce|on se rend|je me rends) (à|vers) {destination}
(il faut que j'aille|faut que j'aille|faut qu'on aille|il faut qu'on soit) (à|vers|au) {destination}
(je cherche|on cherche) (la route de|le chemin de|comment rejoindre) {destination}
{destination}, (s'il te plaît|on y va|en route|emmène-nous)"""),
    ("navigate_to_saved", {"place": "home"}, "Itinéraire vers la maison.", """
!<nbring> (à la maison|chez moi|chez nous|au bercail|à mon domicile)
!(rentre|rentrons|retourne|va|roule|navigue) (à la maison|chez moi|chez nous|au bercail|)
!(mets|lance|calcule) (l'itinéraire|le GPS|la navigation|la route) (pour la maison|vers chez moi|vers la maison|pour rentrer|de la maison)
~(rentrer|rentrer à la maison|me ramener|nous ramener à la maison|rentrer chez moi|retourner à la maison)
!(ramène-moi|ramène-nous|ramène tout le monde) (à la maison|chez moi|chez nous|)
(je veux|je voudrais|on veut|je dois|on doit) (rentrer|rentrer chez moi|rentrer à la maison|retourner à la maison|retrouver mon lit)
(on rentre|allez, on rentre|je rentre|on rentre à la maison|il est temps de rentrer|c'est l'heure de rentrer|faut rentrer)
(direction|cap sur|destination|retour à|en route pour) (la maison|chez moi|mon domicile|la casa)
(à la maison|chez moi|maison|retour maison) (s'il te plaît|vite|maintenant)
(comment on rentre|par où on rentre|c'est quoi le chemin pour rentrer|la route pour la maison)
(j'en ai assez|je suis crevé|j'en peux plus|la journée est finie|j'ai fini ma journée), (on rentre|je veux rentrer|ramène-moi)
(le dîner est prêt|ma femme m'attend|les enfants m'attendent|le canapé m'attend) (à la maison|chez moi), (on y va|on rentre|)
(je veux être|on sera) (à la maison|chez nous) (avant la nuit|au plus vite|pour le dîner)
(on va|allons|je vais) (à la maison|chez moi|chez nous)
le chemin du retour (à la maison|vers chez moi|)"""),
    ("navigate_to_saved", {"place": "work"}, "Itinéraire vers le travail.", """
!<nbring> (au travail|au bureau|au boulot|à mon travail|à la boîte|au taf)
!(va|roule|navigue) (au travail|au bureau|au boulot|au taf)
!(mets|lance|calcule) (l'itinéraire|le GPS|la navigation|la route) (pour le travail|vers le bureau|pour le boulot|du travail|vers mon travail)
~(aller au travail|aller au bureau|me conduire au boulot|m'emmener au taf|aller bosser)
(je dois|je vais|il faut que j'aille|je pars|faut aller|je file) (au travail|au bureau|au boulot|bosser|au taf|travailler)
(direction|cap sur|destination|en route pour) (le travail|le bureau|le boulot|le taf|mon bureau)
(au travail|au bureau|au boulot|travail|bureau) (s'il te plaît|vite|maintenant|)
(on va|allons|en route) (au travail|au bureau|bosser|au boulot)
(la réunion commence|je suis en retard|le chef m'attend|j'ai une réunion) (au bureau|au travail), (on y va|fonce|vite|)
(comment|par où) on va (au bureau|au travail|au boulot)
(c'est lundi|les vacances sont finies|faut bien gagner sa vie), (direction le boulot|on va au bureau|au travail)
le chemin du (travail|bureau|boulot)"""),
    ("add_stop", {}, "Arrêt à {destination}.", """
!(ajoute|rajoute|mets|prévois|insère|programme) (un arrêt|une étape|une halte|un stop|un crochet) (à|par|au|chez) {destination}
!(ajoute|rajoute|mets) {destination} (comme étape|en étape|sur le trajet|sur le chemin|au trajet|en chemin|comme arrêt)
~(ajouter un arrêt à|ajouter une étape à|faire un arrêt à|faire un détour par|prévoir une halte à|s'arrêter en chemin à) {destination}
!(passe|passons|arrête-toi|arrêtons-nous) (d'abord|avant|en chemin|sur la route|au passage) (par|à|au|chez) {destination}
!(fais|faisons) (un détour|un crochet|un arrêt|une pause) (par|à|au) {destination}
(je veux|je voudrais|on veut|on voudrait|il faut|on doit) (s'arrêter|passer|faire un arrêt|faire étape) (en chemin|d'abord|avant|au passage|sur la route) (à|par|chez) {destination}
(on s'arrête|on passe|on fait étape) (d'abord|avant|en chemin|au passage|sur le trajet) (à|par|au|chez) {destination}
(arrêt|étape|halte|point de passage|détour par|étape intermédiaire) (à|) {destination}
(on peut|on pourrait|c'est possible de|est-ce qu'on peut) (s'arrêter|passer|faire un crochet) (en chemin|avant|d'abord|au passage) (à|par|chez) {destination}
(en chemin|en route|sur la route|avant d'arriver|au passage), (on s'arrête|je dois passer|on passe|il faut passer) (à|par|chez) {destination}
(avant ça|d'abord|mais avant), (je dois|on doit|il faut) passer (à|par|chez|prendre quelqu'un à) {destination}
(via|en passant par) {destination} (s'il te plaît|)
(j'ai|on a) (un truc|quelqu'un|un paquet) à (déposer|récupérer|prendre) (en chemin|au passage) (à|chez) {destination}"""),
    ("find_nearby", {}, "Je cherche {category}.", """
!(trouve|cherche|trouve-moi|trouve-nous|cherche-moi|déniche|indique-moi|montre-moi) {category} <nnear>
~(trouver|chercher|me trouver|nous trouver|localiser|indiquer) {category} <nnear>
<nwhere> {category} (ici|dans le coin|près d'ici|par ici|)
(il y a|y a|y aurait-il|est-ce qu'il y a) {category} (dans le coin|près d'ici|par ici|pas loin|sur la route|à proximité)
(j'ai besoin de trouver|il me faut|il nous faut|je cherche|on cherche) {category} <nnear>
(je veux|je voudrais|on voudrait|on aimerait) (trouver|aller à|m'arrêter à) {category} <nnear>
!(emmène-moi|emmène-nous|guide-moi|conduis-nous) (à|vers) {category} (la plus proche|proche|dans le coin)
(on s'arrête à|arrêtons-nous à|on va à) {category} (proche|dans le coin|sur la route)
(tu connais|tu connaîtrais|tu vois|tu sais où il y a) {category} (dans le coin|par ici|près d'ici|)
{category} (près d'ici|dans le coin|à proximité|pas loin|sur la route|s'il te plaît)
(la prochaine|le prochain), {category} (c'est où|où ça|)"""),
    ("find_nearby", {"category": "charging_station"}, "Je cherche une borne de recharge.", """
(où est-ce que je peux|où je peux|où on peut|où est-ce qu'on peut) (recharger|charger|brancher la voiture|recharger la voiture|charger la voiture)
(je dois|on doit|il faut|faut que je|il faudrait) (recharger|charger|recharger la voiture|charger bientôt|prendre du courant) (quelque part|vite|bientôt|en route)
(la batterie est|on est|la batterie arrive) (presque vide|bientôt à plat|à sec|à bout), (il faut une borne|trouve une borne|on recharge où)
(borne|borne de recharge|chargeur|recharge|borne rapide) (la plus proche|à proximité|près d'ici|pas loin)
(la borne|le chargeur) (la plus proche|le plus proche) (c'est où|est où|s'il te plaît)
(elle a|la voiture a) besoin (de courant|d'électricité|de jus|d'être rechargée)
(j'ai|on a) plus (de jus|de courant|de batterie), (il faut recharger|trouve une borne|une borne vite)
!(trouve|cherche) (où recharger|où charger|un endroit pour recharger|de quoi recharger)
(on trouve|il y a) des bornes (de recharge|) (où|dans le coin|par ici|sur la route)"""),
    ("find_nearby", {"category": "fuel_station"}, "Je cherche une station-service.", """
(où est-ce que je peux|où je peux|où on peut) (faire le plein|prendre de l'essence|mettre du gasoil|faire de l'essence)
(je dois|on doit|il faut|faut que je) (faire le plein|prendre de l'essence|mettre de l'essence|remettre du gasoil|faire de l'essence)
(la réserve|le voyant d'essence|le réservoir) (s'allume|est allumée|est presque vide|est à sec), (trouve une pompe|il faut une station|)
(station-service|station essence|pompe à essence|essence) (la plus proche|à proximité|près d'ici|pas loin)
(on est|je suis) (sur la réserve|presque à sec|bientôt en panne d'essence)
!(trouve|cherche) (où faire le plein|de l'essence pas chère|où mettre de l'essence|du gasoil)
(j'ai|on a) plus (d'essence|de gasoil|de carburant) (bientôt|)"""),
    ("find_nearby", {"category": "parking"}, "Je cherche un parking.", """
(où est-ce que je peux|où je peux|où on peut|où est-ce qu'on peut) (me garer|se garer|garer la voiture|stationner|laisser la voiture)
(je dois|on doit|il faut|je voudrais|on voudrait) (me garer|se garer|garer la voiture|trouver à se garer) (quelque part|ici|dans le coin|)
(parking|place de parking|stationnement|parking couvert) (le plus proche|la plus proche|à proximité|près d'ici|pas loin)
(je trouve|on trouve) (pas de place|nulle part où se garer|rien pour me garer), (trouve un parking|cherche un parking|aide-moi)
!(trouve|cherche) (où se garer|où me garer|de la place pour la voiture|où stationner)
(il y a|y a) (de la place|des places) pour se garer (dans le coin|par ici|)
on se gare où"""),
    ("find_nearby", {"category": "restaurant"}, "Je cherche un restaurant.", """
(j'ai|on a|les enfants ont|tout le monde a) (faim|super faim|la dalle|une faim de loup|les crocs|un petit creux)
(je meurs de faim|on crève de faim|mon ventre gargouille|j'ai l'estomac dans les talons|je boufferais bien quelque chose)
(où est-ce qu'on|où on|où je) (peut|peux) (manger|manger un bout|bien manger|déjeuner|dîner) (dans le coin|par ici|ici|)
(on va|on pourrait|si on allait|et si on allait|j'ai envie de) (manger|déjeuner|dîner|manger un bout|manger quelque part|se faire un resto)
(c'est l'heure de|il est temps de|on devrait) (manger|déjeuner|dîner|casser la croûte)
!(trouve|cherche) (à manger|de quoi manger|où manger|un truc à manger)
(restaurant|resto|pizzeria) (le plus proche|à proximité|près d'ici|pas loin|dans le coin)
(on mange|je mange|on dîne|on déjeune) où
(il faut|faut) que je mange (quelque chose|un bout|)"""),
    ("find_nearby", {"category": "cafe"}, "Je cherche un café.", """
(j'ai|on a) (besoin|envie) d'un (café|bon café|petit café|expresso|cappuccino|petit noir)
(je veux|je voudrais|il me faut|on voudrait|je prendrais bien) (un café|un petit café|un expresso|une pause café|un cappuccino)
(où est-ce que je peux|où je peux|où on peut) (boire un café|prendre un café|trouver un bon café)
(on s'arrête|on fait une pause|et si on s'arrêtait) (boire un café|prendre un café|pour un café)
(je m'endors|je suis fatigué|j'ai du mal à rester éveillé), (il me faut un café|un café vite|trouve-moi un café)
!(trouve|cherche) (où boire un café|de quoi boire un café|du bon café)
(pause café|un café vite|café le plus proche|café à proximité)
(une glace|un gâteau et un café|un thé quelque part), ça me dirait (bien|)"""),
    ("find_nearby", {"category": "hotel"}, "Je cherche un hôtel.", """
(où est-ce que je peux|où on peut|où je peux) (dormir|passer la nuit|dormir cette nuit|trouver une chambre)
(on a|j'ai|il nous faut|il me faut) (besoin d'|) (un hôtel|une chambre|un endroit où dormir|un lit pour la nuit)
(je suis trop fatigué|on est trop crevés|il est trop tard) pour (continuer|rouler|rentrer), (trouve un hôtel|on dort où|il faut un hôtel)
(on voudrait|je voudrais|on veut|il faut) (dormir quelque part|passer la nuit dans le coin|s'arrêter pour la nuit|trouver un hôtel)
(hôtel|hébergement|chambre d'hôtel) (le plus proche|à proximité|près d'ici|pour cette nuit|dans le coin)
!(trouve|cherche) (où dormir|où passer la nuit|de quoi dormir)
on dort où (ce soir|cette nuit|)"""),
    ("find_nearby", {"category": "hospital"}, "Je cherche un hôpital.", """
(c'est une urgence|vite|au secours), (il faut un hôpital|à l'hôpital|emmène-nous aux urgences|trouve les urgences)
(on a besoin|j'ai besoin) (d'un hôpital|d'aller aux urgences|d'un médecin d'urgence)
(ma femme|mon mari|le petit|quelqu'un) (est blessé|va accoucher|fait un malaise|s'est blessé|saigne beaucoup), (à l'hôpital|trouve un hôpital|aux urgences)
(où sont|où se trouvent) les urgences
(il faut|je dois|on doit) (aller à l'hôpital|aller aux urgences|voir un médecin d'urgence) (tout de suite|vite|)
(hôpital|urgences|clinique) (le plus proche|les plus proches|la plus proche|à proximité|vite)
!(emmène-nous|conduis-moi|fonce) (aux urgences|à l'hôpital)
je me sens très mal, (à l'hôpital|il me faut un hôpital|trouve un hôpital)"""),
    ("find_nearby", {"category": "pharmacy"}, "Je cherche une pharmacie.", """
(il me faut|j'ai besoin de|je dois acheter|il nous faut) (des médicaments|un médicament|de l'aspirine|du paracétamol|un sirop|des pansements)
(où est-ce que je peux|où je peux|où on peut) (acheter des médicaments|trouver de l'aspirine|acheter du sirop)
(j'ai mal à la tête|le petit tousse|je suis enrhumé|j'ai le rhume des foins), (trouve une pharmacie|il faut une pharmacie|une pharmacie vite)
(pharmacie|pharmacie de garde) (la plus proche|à proximité|près d'ici|ouverte)
(je dois|on doit|il faut) passer à (la|une) pharmacie
!(trouve|cherche) (des médicaments|où acheter des médicaments)
(on passe|on s'arrête) à (la|une) pharmacie"""),
    ("find_nearby", {"category": "supermarket"}, "Je cherche un supermarché.", """
(je dois|on doit|il faut|il faudrait) (faire les courses|faire des courses|acheter à manger pour ce soir|acheter du lait|acheter du pain et du lait)
(où est-ce que je peux|où je peux|où on peut) (faire les courses|faire des courses|acheter de l'eau|acheter de quoi manger)
(le frigo est vide|il n'y a plus rien à la maison|on a plus rien à manger à la maison), (trouve un supermarché|on fait les courses où|faut faire les courses)
(supermarché|supérette|magasin|hypermarché) (le plus proche|la plus proche|à proximité|près d'ici)
!(trouve|cherche) (où faire les courses|un endroit pour faire les courses)
(on passe|on s'arrête) (au supermarché|faire les courses|à la supérette)
il nous manque (du pain|du lait|des couches|à boire), (trouve un magasin|un supermarché vite)"""),
    ("find_nearby", {"category": "car_wash"}, "Je cherche une station de lavage.", """
(la voiture est|elle est|la bagnole est) (sale|dégueulasse|crasseuse|pleine de boue|toute sale|couverte de poussière)
(où est-ce que je peux|où je peux|où on peut) (laver la voiture|faire laver la voiture|nettoyer la voiture)
(je dois|on doit|il faut|je voudrais|j'aimerais) (laver la voiture|faire laver la voiture|passer au lavage|nettoyer la carrosserie)
(station de lavage|lavage auto|lavage|lave-auto) (la plus proche|le plus proche|à proximité|près d'ici)
!(trouve|cherche) (où laver la voiture|un endroit pour laver la voiture)
(on passe|on va) (au lavage|laver la voiture|au karcher)
(les oiseaux ont tout sali|il y a de la boue partout sur la carrosserie), (faut la laver|trouve un lavage)"""),
    ("stop_navigation", {}, "Navigation arrêtée.", """
!(arrête|coupe|termine|stoppe|annule|quitte|éteins|ferme) (la navigation|le guidage|le GPS|l'itinéraire|le trajet)
~(arrêter|couper|terminer|annuler|quitter) (la navigation|le guidage|le GPS|l'itinéraire)
!(arrête|cesse) de (me guider|nous guider|me dire où aller|naviguer)
(j'ai|on a) plus besoin (du GPS|de la navigation|du guidage|de l'itinéraire|qu'on me guide)
(je connais|on connaît) (le chemin|la route|la suite) (maintenant|à partir d'ici|d'ici|)
(on est|je suis) (arrivés|arrivé|sur place), (coupe la navigation|tu peux arrêter le guidage|arrête le GPS)
(fin|stop|fin de) (de la navigation|navigation|du guidage|guidage|au GPS)
(navigation|guidage|GPS|itinéraire) (off|stop|terminé|à arrêter|arrêté)
(annule|supprime|efface|oublie) (la destination|l'itinéraire|le trajet|la route)
(à partir d'ici|maintenant|d'ici) (je me débrouille|je sais y aller|je trouve tout seul)
(plus besoin|pas besoin) (du GPS|de navigation|de guidage) (maintenant|)
(je veux|on veut) plus (de navigation|du GPS|être guidés)
(laisse tomber|finalement|en fait), (on n'y va plus|annule la destination|plus besoin d'itinéraire)
sans (GPS|navigation|guidage) (maintenant|désormais|)"""),
    ("set_route_avoidance", {"avoid": True}, "Sans {feature}.", """
!(évite|contourne|exclus|écarte|fuis) {feature} (sur le trajet|sur la route|)
~(éviter|contourner|exclure) {feature} (sur l'itinéraire|)
!(prends|trouve|calcule|cherche) (un itinéraire|une route|un chemin) (qui évite|en évitant|sans passer par) {feature}
(je veux|je voudrais|on veut|on voudrait|je préfère|on préfère) éviter {feature}
(je ne veux pas|on ne veut pas|je veux pas|on veut pas) (prendre|passer par|de trajet avec) {feature}
!ne (prends pas|passe pas par) {feature}
(ne prends pas|prends pas|pas question de prendre|surtout pas) {feature}
(en évitant|éviter|sans prendre) {feature} (s'il te plaît|)
(on peut|est-ce qu'on peut|c'est possible de|y a moyen d') (éviter|contourner|y aller sans) {feature}
{feature} (à éviter|non merci|on évite|interdits)
(si possible|autant que possible|plutôt), (évite|on évite) {feature}"""),
    ("set_route_avoidance", {"feature": "tolls", "avoid": True}, "Sans péages.", """
(je veux|on veut|je voudrais) (pas payer|rien payer|ne rien payer|économiser) (de péage|sur la route|au péage|pour la route)
(un itinéraire|une route|un trajet|le chemin) (gratuit|sans péage|non payant) (s'il te plaît|)
(pas de|sans|aucun|zéro) péage (s'il te plaît|)
(les péages|le péage), (c'est trop cher|ça coûte trop cher|j'en veux pas|ras le bol)
!(prends|trouve) (la route gratuite|un trajet sans péage|un itinéraire gratuit)"""),
    ("set_route_avoidance", {"feature": "motorways", "avoid": True}, "Sans autoroutes.", """
(je veux|on veut|je préfère|on préfère) (prendre|rouler sur) (la nationale|les nationales|les départementales|les petites routes)
(pas|sans) (d'|) (autoroute|autoroutes) (s'il te plaît|)
!(passe|prends) par (la nationale|les petites routes|la campagne|les départementales|les villages)
(plutôt|que|seulement) (des petites routes|des nationales|de la nationale|par les petites routes)
(j'aime pas|je déteste|ma femme déteste|j'ai peur sur) l'autoroute, (évite|prends la nationale|passons par la nationale)"""),
    ("set_route_avoidance", {"feature": "ferries", "avoid": True}, "Sans ferries.", """
(je veux|on veut) pas (prendre le bateau|prendre le ferry|traverser en bateau|monter sur un ferry)
(pas de|sans) (ferry|bateau|bac|traversée) (s'il te plaît|)
(j'ai le mal de mer|les enfants ont le mal de mer|ma femme a le mal de mer), (pas de ferry|évite le bateau|sans bateau)
(plutôt|on passe plutôt) par (le pont|la route|le tunnel) (que par le ferry|que le bateau)
!(reste|passe) (sur la terre ferme|par la terre), (pas de ferry|pas de bateau)"""),
    ("set_route_avoidance", {"avoid": False}, "{feature} autorisés.", """
!(autorise|accepte|permets|réautorise|réactive) {feature} (de nouveau|à nouveau|sur le trajet|)
~(autoriser|accepter|permettre|reprendre) {feature} (de nouveau|à nouveau|)
{feature} (autorisés|c'est bon|ça va|d'accord|à nouveau autorisés|ok|acceptés)
(tu peux|on peut|vous pouvez) (reprendre|prendre|de nouveau prendre|passer par|repasser par) {feature} (maintenant|finalement|)
!n'évite plus {feature}
(n'évite plus|évite plus|arrête d'éviter|cesse d'éviter) {feature}
(je n'ai rien|on n'a rien|j'ai rien) contre {feature}
(finalement|en fait|bon), (on prend|on peut prendre|prends) {feature}
{feature} (ne me dérangent pas|me dérangent pas|me dérangent plus|pas de problème)
!(inclus|remets) {feature} (dans le trajet|dans l'itinéraire|)"""),
    ("set_route_avoidance", {"feature": "motorways", "avoid": False}, "Autoroutes autorisées.", """
(on peut|tu peux) (aller|passer|rouler) (sur|par) l'autoroute (maintenant|finalement|)
!(passe|prends|repasse) (finalement|de nouveau|quand même) (par l'|l')autoroute
(l'autoroute|l'autoroute finalement), (c'est ok|ça me va|on y va|pas de souci)"""),
    ("set_route_avoidance", {"feature": "tolls", "avoid": False}, "Péages autorisés.", """
(je veux bien|on veut bien|ok pour|d'accord pour) payer (le péage|les péages|)
(tant pis|peu importe|pas grave) (pour le péage|si c'est payant|s'il y a des péages)
(le péage|payer), (c'est ok|pas de souci|ça me dérange pas|ça va)"""),
    ("set_route_avoidance", {"feature": "ferries", "avoid": False}, "Ferries autorisés.", """
(on peut|tu peux) (prendre|passer par|reprendre) le (ferry|bateau|bac)
(le ferry|le bateau|la traversée), (c'est ok|ça me va|pas de souci|d'accord)
(les enfants veulent|on a envie de) prendre le (ferry|bateau), (autorise-le|c'est bon)"""),
    ("set_guidance_voice", {"on": True}, "Guidage vocal activé.", """
!(active|mets|allume|remets|rallume|lance|réactive) <nvoice>
~(activer|mettre|remettre|rallumer) <nvoice>
!(parle-moi|dis-moi à voix haute|annonce-moi) (les directions|où tourner|les virages|le chemin)
<nvoice> (on|en marche|activé|s'il te plaît)
(je veux|j'aimerais|je voudrais) (entendre|avoir|que tu donnes) (les indications|les instructions|la voix du GPS|les directions à voix haute)
(tu me dis|tu peux me dire|dis-moi) (à haute voix|) (quand tourner|où je dois tourner|par où passer)
(le GPS|la navigation) (est muet|ne parle pas|ne dit rien|ne parle plus), (remets la voix|active la voix|)
!(guide-moi|guide-nous) (à la voix|vocalement|avec la voix)
!fais parler (le GPS|la navigation)
(pourquoi tu dis plus rien|on entend pas) (le GPS|quand tourner|les directions), remets la voix"""),
    ("set_guidance_voice", {"on": False}, "Guidage vocal coupé.", """
!(coupe|désactive|éteins|arrête|enlève|stoppe|mets en sourdine) <nvoice>
~(couper|désactiver|éteindre|arrêter|enlever) <nvoice>
!(fais taire|rends muet|coupe le sifflet à) (le GPS|la navigation|la dame du GPS)
<nvoice> (off|arrêt|à couper|stop|désactivé)
(le GPS|la navigation|la dame du GPS|la voix du GPS) (parle trop|m'énerve|me saoule|est bavarde|m'agace), (coupe-la|fais-la taire|coupe la voix|)
(je veux|je voudrais) (plus entendre|le guidage sans) (la voix du GPS|les indications|la voix)
(navigation|guidage|GPS) (muet|sans voix|silencieux|sans le son)
!(arrête|cesse) (d'annoncer|de dire) (les virages|les directions|quand tourner)
(garde|laisse) (la carte|l'itinéraire) mais (sans la voix|coupe la voix|sans parler)
(plus d'annonces|plus d'indications vocales|plus de voix) (du GPS|)
je sais (lire|suivre) la carte, (coupe la voix|pas besoin de la voix)"""),
    ("zoom_map", {"direction": "in"}, "Carte agrandie.", """
!(zoome|agrandis|rapproche|grossis) (la carte|le plan|sur la carte|un peu la carte|)
~(zoomer|agrandir la carte|rapprocher la carte|zoomer sur la carte|grossir le plan)
(zoom|zoom avant|zoom plus|carte plus grande|carte plus près|zoomer)
(je vois|on voit) (mal|rien|pas bien) (sur la carte|la carte|le nom des rues), (zoome|rapproche|agrandis)
(la carte|le plan) (est trop petite|est trop petit|est trop loin|plus près|plus grande)
(plus près|plus gros|plus de détails) sur la carte
(je veux|je voudrais) (voir la carte de plus près|plus de détails sur la carte|voir les petites rues|une carte plus grande)
(tu peux|on peut|tu pourrais) (zoomer|agrandir|rapprocher) (la carte|un peu|le plan|)
!(montre|affiche) (la carte de plus près|plus de détails sur la carte|les rues de plus près)"""),
    ("zoom_map", {"direction": "out"}, "Carte réduite.", """
!(dézoome|réduis|éloigne|rétrécis) (la carte|le plan|un peu la carte|)
~(dézoomer|réduire la carte|éloigner la carte|élargir la vue de la carte)
(dézoome|zoom arrière|zoom moins|carte plus petite|carte plus loin|dézoomer)
(la carte|le plan) (est trop grande|est trop près|est trop proche|est trop zoomée|plus loin|plus petite)
(je veux|je voudrais) (voir toute la carte|voir tout l'itinéraire|une vue d'ensemble|voir plus large|voir la région entière)
!(montre|affiche) (toute la carte|tout le trajet|l'itinéraire entier|la vue d'ensemble|la carte de plus loin)
(tu peux|on peut|tu pourrais) (dézoomer|éloigner la carte|réduire la carte) (un peu|)
(vue d'ensemble|tout l'itinéraire|carte entière) (s'il te plaît|)
(plus loin|plus large|moins de détails) sur la carte
(c'est trop zoomé|on est trop près sur la carte|on voit que trois rues), (dézoome|éloigne|recule)"""),
]
