"""French: what is played and from where, as it is said in passing. The notation is explained in the README."""

VARIANTS = [
    ("play_media", {}, "Je joue {title}.", """
(il pleut|on s'ennuie|la route est longue), (fais-nous plaisir et|alors) (mets|joue) (la chanson|le morceau) {title}
(ça te dérangerait|ça t'embêterait|on peut te demander) de (jouer|passer|mettre) (le morceau|la chanson) {title}
(j'ai une envie folle|je rêve|je meurs d'envie) d'entendre (la chanson|le titre|) {title}
(la chanson|le morceau) (qu'il me faut|que je veux|que j'aimerais entendre) (maintenant|là|), c'est {title}
(prochaine chanson|ensuite|pour la suite), (ce sera|mets-nous) {title}
(rien que pour moi|pour fêter ça|pour ma mère), (joue|passe|lance) (la chanson|) {title}
(je n'ai pas encore écouté|faut absolument que j'écoute) (la chanson|le morceau) {title}, lance
(y a moyen|ce serait possible) (d'écouter|de mettre|d'avoir) (le titre|) {title}
!(démarre|enclenche|sélectionne|choisis) (la chanson|le morceau|la piste) {title}
~(réécouter|sélectionner|démarrer|entendre) (la chanson|le titre|le morceau) {title}"""),
    ("play_media", {}, "Je joue {artist}.", """
(rien de mieux pour rouler|pour rester éveillé|pour se motiver), (mets|lance) (quelque chose|des morceaux) de~{artist}
(serait-il possible|je peux te demander) de (passer|mettre) (une chanson|des titres) de~{artist}
(ma fille ne jure que par|mon fils est fou de|ma femme est fan de) la musique de~{artist}, (mets-en|lances-en un peu|joue quelque chose)
(qu'est-ce que tu as|t'as quoi) (comme morceaux|comme chansons|en musique) de~{artist}, (lance|joue)
!(démarre|sélectionne|choisis|enchaîne avec) (des morceaux|les chansons|l'œuvre|un album) de~{artist}
(place à|c'est le moment de mettre) (la musique|les chansons) de~{artist}
(je serais partant|on est tous partants) pour (un morceau|des chansons) de~{artist}
~(découvrir|réécouter|entendre) (la musique|les morceaux|l'album) de~{artist}
(je vais au concert|on a des places pour le concert) de~{artist}, (fais-moi écouter|mets) ses chansons
(aujourd'hui|ce soir), (on n'écoute que|je veux seulement) (du|la musique de) {artist}"""),
    ("play_media", {}, "Je joue {title} de~{artist}.", """
(ça te gênerait|ce serait possible|on peut te demander) de (passer|mettre|jouer) {title} de~{artist}
(j'ai envie|je rêve|on meurt d'envie) d'(entendre|écouter) (la chanson|) {title} de~{artist}
(la suite|la prochaine|pour commencer), (mets-nous|ce sera) {title} de~{artist}
!(démarre|sélectionne|choisis|enchaîne avec) (le morceau|) {title} (de~{artist}|par {artist})
(c'est notre chanson|on s'est mariés là-dessus|elle me rappelle mon été), (joue|lance) {title} de~{artist}
(il y a|y a) un morceau de~{artist} qui s'appelle {title}, (lance-le|joue-le|mets-le)
~(réécouter|entendre|sélectionner) (le titre|) {title} de~{artist}
(du côté de chez|dans les chansons de) {artist}, (choisis|mets-moi) {title}"""),
    ("play_media", {}, "Je joue {title}.", """
(pour se détendre|pour se réveiller|pour faire plaisir à mamie), (mets|passe|lance) {title:genre}
(ça te dirait|tu n'as rien contre|et pourquoi pas) (d'écouter|de mettre|) {title:genre}
(l'humeur est à|c'est un jour à) écouter {title:genre}
(je suis d'humeur|ambiance parfaite) pour (mettre|écouter) {title:genre}
(on conduit mieux|je roule mieux|le temps passe plus vite) avec {title:genre}, (mets-en|lances-en)
!(démarre|choisis|sélectionne|déniche) {title:genre} (s'il te plaît|)
(en musique de fond|comme fond sonore|pour l'ambiance), (ce sera|mets) {title:genre}"""),
    ("control_media", {"action": "play"}, "Lecture.", """
(on s'endort|c'est un enterrement ici|ça manque d'entrain), (balance|envoie|mets) (un peu de musique|de la musique|du son)
(voilà|c'est réglé|j'ai payé le péage), (tu peux|on peut) (faire repartir|relancer|redémarrer) (la musique|le morceau|le podcast)
(où est passée|qu'est devenue) (ma|la) musique, (relance-la|remets-la|fais-la repartir)
(ça te dérange|ça t'embête) de (relancer la lecture|remettre la musique|faire repartir le morceau)
(rouler|conduire|voyager) sans musique (c'est triste|c'est pas possible|non merci), (lance-en|mets-en)
!(continue|reprends|relance) (ce que j'écoutais|là où ça s'est arrêté|l'album en cours)
~(remettre en route la musique|faire repartir le morceau|reprendre l'écoute|avoir un fond musical)
(allez|en avant), (musique|du son|on remet la musique)"""),
    ("control_media", {"action": "pause"}, "Pause.", """
(je dois passer un coup de fil|on arrive au drive|j'ai une question à poser), (interromps la lecture|mets la chanson en pause|pause la musique)
(puis-je te demander|tu aurais la gentillesse) (de suspendre la lecture|de mettre le morceau en pause|d'arrêter la musique)
(deux petites minutes|un instant), (pas de musique|pause sur la musique|stoppe la lecture)
(on garde ça pour plus tard|on finira plus tard|je veux pas rater la suite), (mets le podcast en pause|pause le livre audio|arrête la lecture)
(la musique|ce morceau) (peut attendre|attendra), (pause|mets en pause)
(on a assez écouté|j'ai eu ma dose) de musique, (stop|arrête tout|éteins)
!(stoppe|bloque|suspends) (l'écoute|la lecture en cours|l'album|le morceau) (un moment|s'il te plaît|)
~(suspendre l'écoute|faire une pause dans l'album|arrêter le podcast)"""),
    ("control_media", {"action": "next"}, "Morceau suivant.", """
(j'en peux plus|c'est plus possible|pitié), (zappe ce morceau|passe cette chanson|chanson suivante)
(ça fait dix fois|ça fait trois jours) que (j'entends|tu passes) (cette chanson|ce titre), (suivante|passe à la prochaine)
(elle est trop triste|elle traîne en longueur|elle me déprime), cette chanson, (la suivante|passe|zappe)
(qu'est-ce qui vient|il y a quoi) après ce morceau, (passe-le|vas-y, suivant)
(est-ce que tu accepterais|ça t'ennuierait) de (zapper|sauter|passer) (ce titre|cette chanson)
(bof|non merci|beurk), (ce morceau, très peu pour moi|on passe au morceau d'après|la chanson d'après)
!(épargne-moi|fais-moi grâce de|enlève) (ce morceau|cette chanson) (s'il te plaît|)
~(zapper ce titre|passer au morceau d'après|sauter cette piste)"""),
    ("control_media", {"action": "previous"}, "Morceau précédent.", """
(j'écoutais pas|on parlait|le klaxon a tout couvert), (remets la chanson d'avant|reviens au morceau précédent|repasse la précédente)
(c'était mieux avant|elle me plaisait davantage), (la chanson précédente|le morceau d'avant), (remets-le|remets-la|reviens)
(tu as zappé|j'ai appuyé sur suivant) (par erreur|sans le vouloir), (reviens au titre d'avant|remets la précédente)
(ça te dérangerait|est-il possible) de (revenir à la piste précédente|repasser le titre d'avant)
(le morceau|la chanson) qui (vient de finir|passait juste avant), (remets-le|encore une fois)
!(refais-nous écouter|fais-moi réentendre|ressors) (le titre précédent|la chanson précédente|le morceau d'avant)
~(réécouter la chanson qui vient de passer|repasser le titre d'avant|revenir une piste en arrière)"""),
    ("set_shuffle", {"on": True}, "Lecture aléatoire activée.", """
(je connais l'ordre par cœur|c'est trop prévisible|toujours le même enchaînement), (mets la playlist dans le désordre|mélange les titres|passe en aléatoire)
(laisse|on laisse) le hasard (choisir les chansons|décider des morceaux|faire la playlist)
(serait-il possible|il serait temps) de (mélanger ma playlist|lire l'album au hasard|passer en aléatoire)
(pioche|tire|choisis) (les titres|les morceaux|les chansons) (au hasard|au petit bonheur|à l'aveugle)
(peu importe l'ordre|l'ordre m'est égal), (mélange la musique|lecture aléatoire|joue les titres au hasard)
!(chamboule|secoue|embrouille) (la liste de lecture|l'ordre des titres|ma playlist)
~(laisser le hasard choisir les titres|écouter mes favoris dans le désordre|chambouler la playlist)"""),
    ("set_shuffle", {"on": False}, "Lecture dans l'ordre.", """
(c'est un album concept|c'est un livre audio|les chapitres se suivent), (lis-le dans l'ordre|coupe l'aléatoire|pas de lecture aléatoire)
(pourquoi|qui a dit que) (les chansons passent|ça passe) dans le désordre, (remets l'ordre|désactive l'aléatoire)
(ça te gênerait|je te prie) de (respecter l'ordre des pistes|couper le mode aléatoire|jouer l'album dans l'ordre)
(une piste après l'autre|du premier au dernier titre|piste un, puis deux, puis trois), (s'il te plaît|sans mélanger)
(le hasard|l'aléatoire|le mode shuffle), (ça suffit|terminé|j'en veux plus)
!(respecte|suis|garde) l'ordre (des pistes|de l'album|de ma playlist|des titres)
~(suivre l'ordre de l'album|jouer les pistes les unes après les autres|sortir du mode aléatoire)"""),
    ("set_media_source", {}, "Source {source}.", """
(la musique que je veux|mon son|ce que je veux écouter) (vient de|est sur|passe par) {source}
(puis-je te demander|ça t'embêterait) de (prendre|passer sur|choisir) {source} (comme source|)
(ça grésille|ça coupe sans arrêt|j'aime pas ce qui passe), (passe sur|bascule sur|essaie) {source}
!(remplace la source par|reviens sur|branche le son sur|écoute) {source}
(à partir de maintenant|maintenant|plutôt), (la musique vient|le son vient) (de|par) {source}
(entrée son|entrée musique|lecture depuis|sortie audio de) {source}
(mon frère|la petite|mon passager) (veut|préfère|demande) {source} (pour la musique|comme source)"""),
    ("set_media_source", {"source": "fm"}, "Source FM.", """
(j'aimerais entendre des gens parler|je veux les infos du poste|un peu de compagnie), (allume la radio|mets la radio|branche le poste)
(est-ce que tu accepterais|je peux te demander) d'(allumer la radio|allumer le poste|allumer l'autoradio)
(marre de mes chansons|ma playlist est finie|la clé est vide), (retour à la radio|repasse sur la radio|on remet la radio)
(y a pas de réseau|le téléphone ne capte pas), (on écoutera la radio|allume la radio)
(voyons|on va voir) (ce qui passe|ce qu'il y a|ce que ça raconte) à la radio
(un coup de|un brin de|juste) radio (pour finir la route|en fond|pour changer)
!(fais marcher|fais parler|redémarre|réveille) (la radio|l'autoradio|le poste)"""),
    ("set_media_source", {"source": "dab"}, "Source DAB.", """
(le son est moche en FM|la FM souffle|ça grésille en FM), (prends|essaie|mets) (la radio numérique|le DAB)
(ça te dérangerait|ce serait possible) de (passer en radio numérique|basculer en DAB|mettre le DAB)
(je voudrais|il me faut|donne-moi) (la radio|une radio) (en qualité numérique|numérique|sans grésillements en DAB)
(quitte la FM|laisse la FM) (et|puis) (passe en DAB|va sur la radio numérique)
!(capte|cherche|sors) (la radio en DAB|la radio numérique) (ici|s'il te plaît|)
(la radio|le poste), (en DAB plutôt|version numérique|en numérique s'il te plaît)"""),
    ("set_media_source", {"source": "internet"}, "Source internet.", """
(on a du réseau|j'ai des gigas à gaspiller), (écoute|lance|prends) (une radio en ligne|le streaming|la webradio)
(serait-il possible|tu aurais la gentillesse) de (passer en streaming|mettre la radio internet|lancer la webradio)
(la FM ne capte plus|y a plus d'ondes ici), (passe par internet|mets la radio web|bascule en streaming)
(prends|va chercher) (la musique|la radio) (sur le net|sur internet|en ligne)
(je veux|on veut) (le streaming|la radio du web|la radio par internet) (maintenant|pour changer|)
!(branche-toi|bascule|mets-toi) sur (le streaming|la radio internet|la webradio)"""),
    ("set_media_source", {"source": "bluetooth"}, "Source Bluetooth.", """
(ma playlist est|mes morceaux sont|tout mon son est) (dans|sur) mon (téléphone|smartphone|iPhone), (lis-la|prends la musique de là|passe en Bluetooth)
(ça te gênerait|ça t'ennuierait) de (prendre la musique de mon téléphone|passer le son en Bluetooth|lire mes morceaux depuis mon portable)
(je viens de|j'ai enfin pu) connecter mon (téléphone|portable), (joue ce qu'il y a dessus|utilise-le comme source|passe sur le Bluetooth)
(fais sortir|envoie|mets) (la musique de mon portable|le son de mon smartphone|ce que joue mon téléphone) (dans les enceintes|sur les haut-parleurs)
(je veux|on préfère) (écouter|) (mes chansons à moi|ma musique à moi), (celles du téléphone|depuis le portable|via Bluetooth)
!(récupère|va chercher|lis) (le son|la musique|les morceaux) (sur mon téléphone|de mon smartphone|via le Bluetooth)
(musique|source|audio) (du smartphone|de l'iPhone|du portable)"""),
    ("set_media_source", {"source": "usb"}, "Source USB.", """
(j'ai gravé|j'ai mis|il y a) (tout mon disco|des vieux tubes|mes albums) sur (la|une) clé USB, (lis-la|passe dessus|joue la clé)
(puis-je te demander|est-il possible) de (lire la clé USB|passer sur la prise USB|jouer les fichiers de la clé)
(la clé est branchée|j'ai mis la clé dans la prise|ma clé USB est dedans), (lance la musique dessus|lis ce qu'elle contient|mets-la)
!(lis|ouvre|parcours) (les fichiers|les morceaux|l'album) (de la clé USB|sur la clé)
(je voudrais|on veut|il me faut) (les chansons|les morceaux|le son) (de la clé|du port USB|de la clé USB)
(source|lecture|musique) (depuis la clé|par le port USB|clé USB)"""),
    ("tune_radio", {}, "Station {station}.", """
(c'est bientôt les infos|le match commence|y a mon émission), (cale|mets|règle) la radio sur {station}
(est-ce que tu accepterais|il serait temps) de (mettre la station|passer sur la radio|chercher la station) {station}
(j'en ai marre de cette station|trop de pub ici|cette radio me fatigue), (passe sur|va sur|essaie) {station}
(je ne rate jamais|j'écoute tous les matins|chez nous on écoute) la station {station}, (mets-la|lance-la)
!(bascule|saute|reviens|retourne) sur (la station|la radio) {station}
(comme radio|comme station|pour la radio), (je veux|ce sera|prends) {station}
~(retrouver|capter|chercher) (la station|la radio) {station}
(à la radio|sur le poste|dans la radio), (mets|cherche|prends) {station}"""),
    ("tune_frequency", {}, "Fréquence {frequency}.", """
(y a ma radio locale|mon pote passe à l'antenne|on diffuse le match), (règle-toi|cale la radio|mets la FM) sur {frequency}
(ça te dérangerait|je te prie) de (régler la radio|caler le poste|passer) sur {frequency}
(le panneau dit|il est écrit|on m'a dit) (info trafic|radio de l'autoroute) sur {frequency}, (mets la fréquence|règle la radio)
!(tourne|amène|bascule|déplace) (le tuner|l'aiguille|la radio) (sur|jusqu'à|vers) {frequency}
~(écouter la fréquence|chercher la fréquence|capter la fréquence) {frequency}
(à la radio|en FM|sur le poste), (je voudrais|mets|essaie) (la fréquence|le) {frequency}
(quelle radio il y a|il y a quelque chose) sur {frequency}, (mets voir|règle la radio dessus)"""),
    ("adjust_volume", {"direction": "up"}, "Plus fort.", """
(c'est un murmure|on dirait qu'ils chuchotent|il faut lire sur les lèvres) à la radio, (donne du volume|remonte ça|monte)
(serait-il possible|ça t'embêterait) de (pousser un peu le son|monter la radio|remonter la musique)
(le refrain arrive|c'est le meilleur passage|y a le solo), (envoie le son|monte le volume|mets plus fort)
(avec la pluie|avec ce vent|avec les gosses derrière), (j'entends plus la musique|la radio on l'entend plus|on n'entend pas la chanson)
(musique|radio|volume) (un cran au-dessus|un chouïa plus haut|un peu plus haut)
~(pousser les décibels|entendre mieux la musique|donner un peu de volume)"""),
    ("adjust_volume", {"direction": "down"}, "Moins fort.", """
(j'ai la tête comme une citrouille|on se croirait en concert|mes oreilles bourdonnent), (baisse la musique|moins de volume|diminue le son)
(ça te gênerait|je peux te demander) de (baisser un poil la musique|mettre la radio moins fort|réduire le volume)
(j'arrive pas à me concentrer|je veux entendre ma femme|on voudrait discuter), (baisse un peu le son|la musique moins fort|descends le volume)
(musique|radio|volume) (un cran en dessous|un chouïa plus bas|un peu plus bas)
(pas besoin|inutile) que (tout le quartier|la voiture d'à côté) (profite de la musique|entende la radio), (baisse|moins fort)
~(mettre la musique un ton plus bas|baisser la radio d'un poil|parler sans crier par-dessus la musique)"""),
]
