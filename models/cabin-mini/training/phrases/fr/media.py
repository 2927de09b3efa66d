"""French: what is played and from where. The notation is explained in the README."""

MACROS = {
    "mplay": "(joue|mets|lance|passe|fais tourner|balance|envoie|mets-moi|mets-nous|joue-moi|passe-moi|fais-moi écouter|fais-nous écouter|lance-moi|diffuse)",
    "mplay~": "(jouer|mettre|lancer|passer|écouter|me mettre|nous mettre|faire écouter|me passer|diffuser|me jouer|nous passer)",
    "mwant": "(je veux|je voudrais|j'aimerais|j'ai envie d'|on veut|on voudrait|j'aimerais bien|je voudrais bien|on aimerait|les enfants veulent|ma femme veut|mon passager voudrait)",
    "mhear": "(écouter|entendre|réécouter)",
    "msong": "(chanson|piste|musique)",
    "mtrack": "(morceau|titre|tube|son)",
}

ENUMS = {
    "source": {
        "bluetooth": ["Bluetooth", "le Bluetooth", "bluetooth audio", "l'audio Bluetooth", "la connexion Bluetooth"],
        "usb": ["USB", "la clé USB", "la clé", "la prise USB", "le port USB", "ma clé USB"],
        "fm": ["FM", "la FM", "la radio FM", "la bande FM", "la radio normale"],
        "dab": ["DAB", "le DAB", "la radio numérique", "la RNT", "le DAB plus", "la radio DAB", "la radio numérique terrestre"],
        "internet": ["internet", "la webradio", "la radio internet", "le streaming", "la radio en ligne", "la radio web", "le flux internet"],
    },
}

VARIANTS = [
    ("play_media", {}, "Je joue {title}.", """
!<mplay> (la chanson|le morceau|le titre|la musique|) {title}
~<mplay~> (la chanson|le morceau|le titre|) {title}
<mwant> <mhear> (la chanson|le morceau|le titre|) {title}
(on écoute|écoutons|on se met|on se passe|allez on écoute|on lance) (la chanson|le morceau|) {title}
!(cherche|trouve|retrouve)-moi (la chanson|le morceau|le titre) {title}
(tu as|t'as|est-ce que tu as|vous avez) (la chanson|le morceau|le titre) {title}
(tu connais|connais-tu) (la chanson|le morceau) {title}, mets-la
(ça fait longtemps que je n'ai pas|j'ai pas|ça fait un bail qu'on n'a pas) (entendu|écouté) {title}
(chanson|morceau|titre) {title}
!(remets|remets-moi|rejoue|repasse) {title}
(on peut|on pourrait|est-ce qu'on peut|je peux|possible d') (écouter|avoir|mettre|entendre) (la chanson|le morceau|) {title}
(j'ai|j'ai toujours|on a) {title} dans la tête, (mets-la|joue-la|lance-la)
!mets (le son|la chanson qui s'appelle|le titre qui s'appelle|un coup de) {title}
{title}, (s'il te plaît|la chanson|vas-y, lance|c'est ma chanson préférée)
(et si on écoutait|si on mettait|ça te dirait de mettre|pourquoi pas) {title}
!(ajoute un peu d'ambiance avec|fais péter|envoie-nous) {title}
(ma fille|mon fils|mamie|la petite|mon copain) (veut|réclame|demande) {title}
je (suis d'humeur à|me sens d'humeur à) écouter {title}"""),
    ("play_media", {}, "Je joue {title}.", """
!<mplay> {title:genre}
!<mplay> (un peu|un petit peu) de~{title:genre}
~<mplay~> {title:genre}
<mwant> <mhear> {title:genre}
(on écoute|on se met|on met|on se fait|allez, on met) {title:genre} (pour la route|pour changer|)
(on peut|on pourrait|est-ce qu'on peut|y a moyen d') avoir {title:genre}
{title:genre} (s'il te plaît|pour changer|maintenant|pour la route)
(je préfère|j'aime mieux|plutôt|tiens, plutôt) {title:genre}
(il nous faut|il me faut|rien de tel que|rien ne vaut) {title:genre} (sur l'autoroute|pour rouler|)
(envie de|une petite envie de|j'ai envie de) musique, (mets|plutôt) {title:genre}
!(trouve|cherche|mets)-(moi|nous) {title:genre}
!(change pour|passe à|enchaîne avec) {title:genre}
pourquoi pas {title:genre}
(les enfants|les gosses|mes parents) (aiment|veulent|réclament) {title:genre}
(et si on mettait|si on écoutait) {title:genre}"""),
    ("play_media", {}, "Je joue {artist}.", """
!<mplay> (quelque chose|de la musique|une chanson|des chansons|un truc|un morceau|des titres|n'importe quoi|les tubes|le meilleur) de~{artist}
~<mplay~> (quelque chose|de la musique|une chanson|des chansons|un truc|les tubes) de~{artist}
<mwant> <mhear> (quelque chose|de la musique|un truc|les chansons|un morceau) de~{artist}
!<mplay> (le groupe|l'artiste|le chanteur|la chanteuse|le rappeur|l'album de) {artist}
<mwant> <mhear> (le groupe|l'artiste|le chanteur|la chanteuse) {artist}
(musique|chansons|tubes|discographie|playlist|artiste) (de~{artist}|: {artist})
!<mplay> (du|un peu de|un petit) {artist}
<mwant> <mhear> (du|un peu de) {artist}
(on écoute|on se met|on met|on se fait) (du|un petit|un peu de) {artist}
(tu as|t'as|est-ce que tu as|vous avez) (quelque chose|des chansons|un truc|du son) de~{artist}
(je suis fan|je suis un grand fan|j'adore les chansons) de~{artist}, (mets-en|joue-en|fais-moi plaisir)
(le dernier album|le nouvel album|les vieux tubes|les plus grands succès|le best of) de~{artist}
!(lance|mets|joue) (le dernier album|un album|le best of|la playlist|une playlist) de~{artist}
(on peut|on pourrait|est-ce qu'on peut) (écouter|avoir|mettre) (du|quelque chose de) {artist}
(rien ne vaut|y a que|c'est l'heure de) (un bon|du bon|un petit) {artist}
(envie d'écouter|d'humeur pour) {artist}
(et si on mettait|si on écoutait) (du|un peu de) {artist}
!(trouve|cherche)-moi (les chansons|la musique|les titres) de~{artist}
(ma femme|mon mari|la petite|mon ado) (adore|aime|réclame) le groupe {artist}"""),
    ("play_media", {}, "Je joue {title} de~{artist}.", """
!<mplay> (la chanson|le morceau|le titre|) {title} (de~{artist}|par {artist})
~<mplay~> (la chanson|le morceau|) {title} (de~{artist}|par {artist})
<mwant> <mhear> (la chanson|le titre|) {title} (de~{artist}|par {artist}|chanté par {artist})
{title} (de~{artist}|par {artist})
!(cherche|trouve)-moi (la chanson|le titre) {title} (de~{artist}|par {artist}|du groupe {artist})
(tu as|t'as|est-ce que tu as|tu connais) {title} de~{artist}
(on écoute|on se met|on met|on lance) {title} de~{artist}
!<mplay> {title} (du groupe|de l'artiste|du chanteur|de la chanteuse) {artist}
!(mets|joue) (le tube|la ballade|la version) {title} de~{artist}
de~{artist}, (mets|joue|je voudrais|passe) {title}
(on peut|on pourrait|est-ce qu'on peut) (écouter|avoir|mettre) {title} de~{artist}
(j'ai|on a) dans la tête {title} de~{artist}, (mets-la|joue-la)
(et si on mettait|si on écoutait) {title} de~{artist}
{artist}, (le titre|la chanson|le morceau) {title}"""),
    ("control_media", {"action": "play"}, "Lecture.", """
!(mets|joue|lance|balance|envoie|passe|mets-nous|mets-moi|fais tourner|allume|démarre) (de la musique|la musique|un peu de musique|de la zik|du son|un fond musical|de la zique)
~(mettre|jouer|écouter|lancer|passer|allumer) (de la musique|la musique|un peu de musique|du son)
!(reprends|continue|relance|redémarre|remets|rallume|fais repartir|réactive) (la musique|la lecture|la chanson|le morceau|le podcast|l'album|le livre audio)
~(reprendre|continuer|relancer|remettre|rallumer) (la musique|la lecture|la chanson|le podcast)
(musique|musique maestro|musique s'il te plaît|play|lecture|en avant la musique|zik|musique svp)
(je veux|je voudrais|on veut|il me faut|il nous faut|j'ai envie d'écouter|on aimerait|j'ai besoin) de la musique
(on écoute|on met|on se met|si on mettait|et si on écoutait) (de la musique|un peu de musique|du son)
c'est (bien|trop|un peu trop|vachement) (calme|silencieux|mort) (ici|dans cette voiture|), (de la musique|mets de la musique|mets du son)
!(mets|joue|passe|lance) (quelque chose|n'importe quoi|ce que tu veux|un truc sympa|quelque chose de sympa|un truc qui bouge)
!appuie sur (play|lecture)
(on peut|on pourrait|est-ce qu'on peut|y a moyen d') avoir (de la musique|un peu de musique|un fond sonore)
(un peu de musique|un petit fond musical|un peu de son) (ne ferait pas de mal|nous ferait du bien|serait sympa|ça serait cool|pour la route)
(c'est bon|j'ai raccroché|j'ai fini de parler), (tu peux remettre|remets|reprends|relance) (la musique|la lecture)
(pourquoi|comment ça se fait qu') il y a (plus|pas) de musique
(la musique|le son) (s'est arrêtée|s'est coupée), (relance-la|remets-la|relance)
!(enlève|retire) la pause
que la musique (commence|reprenne|soit)
(mets un peu d'ambiance|mets l'ambiance|mets de l'ambiance) (musicale|avec de la musique)
cette route manque de musique
!(remets|reprends) (là où on en était|là où on s'était arrêtés|la suite)"""),
    ("control_media", {"action": "pause"}, "Pause.", """
!(mets en pause|arrête|stoppe|coupe|interromps|suspends|éteins|met sur pause) (la musique|la lecture|la chanson|le morceau|le podcast|l'album|le livre audio)
~(mettre en pause|arrêter|stopper|couper|éteindre|interrompre|suspendre) (la musique|la lecture|la chanson|le podcast)
(pause|musique stop|stop musique|musique off|stop la musique|pause s'il te plaît|lecture stop|musique en pause|plus de musique)
!(fais une pause|mets sur pause|fais pause|mets pause|appuie sur pause|fais une pause dans la musique)
!(éteins|coupe|arrête|ferme|vire|stoppe) la radio
~(éteindre|couper|arrêter|fermer) la radio
(ça suffit|assez|c'est bon|stop|marre|y en a marre|ras le bol) (la musique|de musique|de la musique|avec cette musique)
(je ne veux plus|je n'ai plus envie|on veut plus|j'ai plus envie|je ne supporte plus) (de|d'écouter de la|cette) musique
(je voudrais|j'aimerais|on peut|on pourrait) (faire|avoir) une pause (musicale|dans la musique|sans musique)
(attends|une seconde|deux secondes|minute), (arrête|coupe|mets en pause|stoppe) la musique
!(vire|enlève|dégage|retire)-moi cette musique
(on me parle|j'ai quelqu'un qui me parle|j'arrive à un péage|faut que je me concentre), (mets en pause|coupe la musique|pause)
(on peut|on pourrait|est-ce qu'on peut) (se passer de|arrêter|couper) la musique (un moment|cinq minutes|deux minutes|)
(radio off|radio éteinte|plus de radio|sans radio)
la musique peut s'arrêter
!arrête de (jouer|passer de la musique|jouer ce morceau)
pas de musique (pour l'instant|maintenant|en ce moment|aujourd'hui)
(je me passerais bien de|on se passera de) musique
!(gèle|bloque) la (lecture|chanson|musique)
la musique me (fatigue|soûle|gonfle|déconcentre), (arrête-la|coupe-la|stop)"""),
    ("control_media", {"action": "next"}, "Morceau suivant.", """
!(passe à|mets|joue|va à|saute à|lance|enchaîne sur) (la chanson suivante|la suivante|la prochaine chanson|la piste suivante|la musique suivante|la prochaine)
~(passer à|mettre|écouter|sauter à) (la chanson suivante|la suivante|la prochaine chanson|la musique suivante)
!(passe au|mets le|joue le|va au|saute au) (<mtrack> suivant|suivant|prochain <mtrack>|prochain)
(chanson suivante|morceau suivant|titre suivant|suivant|suivante|piste suivante|next|la suite|au suivant|le suivant|la prochaine|skip|zap)
!(saute|zappe|passe|skippe|vire|change) (cette chanson|ce morceau|ce titre|celle-là|celui-là|cette musique|cette piste)
(je n'aime pas|j'aime pas|je déteste|je ne supporte pas|je supporte pas|j'en ai marre de|je connais par cœur) (cette chanson|ce morceau|ce titre|celle-là|cette musique)
(elle est|il est|c'est) (nul|nulle|pourri|moche|barbant|soûlant|chiant|une horreur) (cette chanson|ce morceau|ce titre|cette musique)
(pas|oh non pas|encore|ah non pas) (cette chanson|ce morceau|celle-là), (suivante|suivant|passe|zappe|autre chose)
!(change|changeons) de (chanson|morceau|titre|musique|piste|disque)
~changer de (chanson|morceau|musique|titre)
(je veux|je voudrais|on veut|mets-moi|donne-moi|j'aimerais) (une autre chanson|un autre morceau|autre chose comme chanson|la suite)
(autre chose|une autre|un autre|une autre chanson) (s'il te plaît|vite|)
(on l'a|je l'ai) (déjà entendue|trop entendue|écoutée cent fois|entendue mille fois), (suivante|change|passe)
!(avance|saute) d'(un morceau|une chanson|une piste|un titre)
(on peut|on pourrait|est-ce qu'on peut) (passer|zapper|sauter) (cette chanson|ce titre|celle-là|ce morceau)
(ça me casse les oreilles|quelle horreur|beurk) cette (chanson|musique), (suivante|change)
!(passe|mets) à (autre chose|la suite)
cette (chanson|musique) me (gonfle|soûle|tape sur les nerfs|prend la tête)
(t'aurais pas|tu n'as pas|y a pas) (mieux|autre chose|une meilleure chanson)"""),
    ("control_media", {"action": "previous"}, "Morceau précédent.", """
!(reviens à|remets|rejoue|mets|retourne à|repasse|relance) (la chanson précédente|la précédente|la chanson d'avant|celle d'avant|la piste précédente|la musique d'avant)
~(revenir à|remettre|réécouter|retourner à|repasser) (la chanson précédente|la précédente|la chanson d'avant|celle d'avant)
(chanson précédente|morceau précédent|titre précédent|précédent|précédente|piste précédente|celui d'avant|celle d'avant|la chanson d'avant|le morceau d'avant)
!(remets|rejoue|repasse|reprends) le (<mtrack> précédent|<mtrack> d'avant|précédent|dernier <mtrack>)
!(reviens|retourne|recule) (en arrière|d'un morceau|d'une chanson|d'une piste|d'un titre|au titre d'avant|au morceau précédent)
(c'était bien|j'aimais bien|elle était bien|elle était super|j'ai adoré) (la chanson d'avant|celle d'avant|le morceau d'avant|la précédente)(, remets-la|, reviens dessus|, remets|)
(je veux|je voudrais|j'aimerais|on veut) (réécouter|réentendre) (la chanson d'avant|la précédente|celle d'avant|le morceau d'avant|la dernière chanson)
(attends|non|mince|oups), (reviens|remets|retourne) (à celle d'avant|la précédente|à la précédente)
(tu as|t'as) (sauté|passé|zappé) (une bonne chanson|ma chanson|trop vite), (reviens|remets-la|reviens en arrière)
(on peut|on pourrait|est-ce qu'on peut) (réécouter|remettre|revenir à) (celle d'avant|la chanson d'avant|la précédente)
!(remets|repasse|rejoue) celle qu'on vient d'(entendre|écouter)
(une|un cran) en arrière dans la (playlist|liste|musique)
!remonte d'(une chanson|un titre|une piste)
c'était quoi (le morceau|la chanson) d'avant, (remets-la|remets)"""),
    ("set_shuffle", {"on": True}, "Lecture aléatoire activée.", """
!(mets|active|lance|passe en|enclenche|allume) (la lecture aléatoire|le mode aléatoire|l'aléatoire|le shuffle|le mode shuffle)
~(mettre|activer|lancer|passer en|enclencher) (la lecture aléatoire|le mode aléatoire|l'aléatoire|le shuffle)
!(mélange|brasse|mixe|bats) (les chansons|les morceaux|la playlist|les titres|ma musique|la liste|tout)
~(mélanger|brasser) (les chansons|les morceaux|la playlist|les titres|la liste)
(aléatoire|lecture aléatoire|shuffle|mode aléatoire|en aléatoire|musique en aléatoire|dans le désordre)
!(joue|mets|passe|lance) (ma playlist|la musique|les chansons|tout|l'album|mes titres) (au hasard|en aléatoire|dans le désordre|en shuffle|de façon aléatoire|sans ordre)
~(jouer|mettre|écouter|passer) (la playlist|la musique|les chansons|l'album) (au hasard|en aléatoire|dans le désordre|en shuffle)
(c'est|ça passe|on a|c'est encore) toujours (dans le même ordre|le même ordre), (mélange|mets en aléatoire|mélange un peu)
(je veux|je voudrais|on veut|j'aimerais) (écouter ça|les chansons|la playlist|ma musique) (au hasard|dans le désordre|en aléatoire)
(surprends-moi|un peu de surprise|fais-moi la surprise) (avec l'ordre des chansons|, mélange les titres|et mélange)
(change|varie|bouscule) l'ordre des (chansons|morceaux|titres)
(on peut|on pourrait|est-ce qu'on peut) (mélanger|mettre en aléatoire|écouter au hasard) (la playlist|les chansons|ça)"""),
    ("set_shuffle", {"on": False}, "Lecture dans l'ordre.", """
!(arrête|désactive|enlève|coupe|éteins|quitte|vire|retire) (la lecture aléatoire|le mode aléatoire|l'aléatoire|le shuffle|le mode shuffle)
~(arrêter|désactiver|enlever|couper|quitter) (la lecture aléatoire|le mode aléatoire|l'aléatoire|le shuffle)
!(joue|mets|passe|lis|remets) (les chansons|les morceaux|l'album|la playlist|les titres|la musique|tout) (dans l'ordre|dans le bon ordre|l'un après l'autre|dans l'ordre normal|à la suite)
~(jouer|mettre|écouter|passer) (les chansons|l'album|la playlist|les titres) (dans l'ordre|dans le bon ordre)
(plus d'aléatoire|sans aléatoire|shuffle off|aléatoire off|dans l'ordre|lecture dans l'ordre|dans l'ordre s'il te plaît|fini l'aléatoire)
!(arrête de|cesse de) (mélanger|tout mélanger|mélanger les chansons|jouer au hasard|sauter dans tous les sens)
(je veux|je voudrais|on veut|j'aimerais) (l'album|les chansons|la playlist|le livre audio) dans l'ordre
(je ne veux plus|plus besoin|j'en ai marre|marre) (de la lecture aléatoire|du mode aléatoire|du shuffle|de l'aléatoire)
(ça|la musique|la playlist) (saute|passe) (du coq à l'âne|dans tous les sens), (mets|remets|joue) dans l'ordre
(pas|non pas) (au hasard|en aléatoire|dans le désordre), (dans l'ordre|un titre après l'autre)
ne (mélange|mélange pas|brasse) (plus|pas|) (les chansons|les titres|la playlist)
(remets|rétablis) l'ordre (normal|des chansons|de l'album)"""),
    ("set_media_source", {}, "Source {source}.", """
!(passe|bascule|change|va|commute) sur {source}
~(passer|basculer|changer) sur {source}
!(mets|règle|change|passe|bascule) la source (audio|du son|de la musique|) sur {source}
~(mettre|régler|changer|passer) la source (audio|) sur {source}
(source|source audio|entrée|entrée audio) {source}
!(utilise|choisis|sélectionne|prends|active) {source} (comme source|pour la musique|comme entrée audio|pour le son|comme source audio)
~(utiliser|choisir|sélectionner|prendre) {source} (comme source|pour la musique|pour le son)
!(joue|mets|passe|lis) (la musique|de la musique|le son|mes chansons) (par|depuis|via|sur|à partir de) {source}
<mwant> <mhear> (la musique|de la musique) (par|via|depuis|sur) {source}
(on passe|on bascule|on se met|et si on passait) sur {source}
(je préfère|je veux|je voudrais|plutôt) {source} (comme source|pour la musique)
{source} (comme source|en source|pour la musique|s'il te plaît)
(le son|la musique) (doit venir|devrait passer|passe mieux) (par|via) {source}
(on peut|on pourrait|est-ce qu'on peut) (passer|basculer|écouter la musique) sur {source}"""),
    ("set_media_source", {"source": "fm"}, "Source FM.", """
!(allume|mets|lance|démarre|branche|ouvre|remets|rallume|mets-nous|mets-moi|active) la radio
~(allumer|mettre|lancer|écouter|brancher|remettre|rallumer) la radio
(radio|la radio|radio s'il te plaît|radio allumée|radio on|le poste|la FM)
!(passe|bascule|reviens|retourne|repasse) (à|sur) la (radio|FM|bande FM)
<mwant> <mhear> (la radio|un peu de radio|la FM)
(on écoute|on met|on se met|et si on mettait) (la radio|un peu de radio)
(qu'est-ce qu'il y a|y a quoi|y a quelque chose|il y a quoi de bien) à la radio
(je préfère|j'aime mieux|plutôt|mieux vaut) (la radio|un peu de radio)
(assez de|marre de|ça suffit avec) (ma playlist|mes chansons|mes musiques), (la radio|mets la radio|passe à la radio)
(un peu de radio|un petit coup de radio|un fond de radio) (s'il te plaît|ne ferait pas de mal|serait bien|pour le trajet)
!allume (le poste|l'autoradio|le transistor)
~allumer (le poste|l'autoradio)
(on peut|on pourrait|est-ce qu'on peut) (avoir|mettre|écouter) la radio
(papi|ma mère|mon père|mamie) (veut|aimerait|préfère) (écouter|) la radio"""),
    ("set_media_source", {"source": "dab"}, "Source DAB.", """
!(allume|mets|lance|active|écoute) (la radio numérique|le DAB|la radio DAB|le DAB plus)
~(allumer|mettre|lancer|activer|écouter) (la radio numérique|le DAB|la radio DAB)
(radio numérique|DAB|DAB plus|radio DAB|le numérique à la radio)
!(passe|bascule|mets) la radio en (numérique|DAB)
(la FM|la radio) (grésille|crachote|capte mal|passe mal), (passe|mets|bascule) (en DAB|en numérique|sur le DAB)
<mwant> <mhear> la radio en (numérique|DAB)
(je préfère|plutôt|mieux vaut) (le DAB|la radio numérique)
(on peut|on pourrait) (avoir|écouter) la radio en (DAB|numérique)"""),
    ("set_media_source", {"source": "internet"}, "Source internet.", """
!(allume|mets|lance|active) (la webradio|la radio internet|le streaming|la radio en ligne|la radio web)
~(allumer|mettre|lancer|écouter|activer) (la webradio|la radio internet|le streaming|la radio en ligne)
(streaming|webradio|radio internet|radio en ligne|musique en ligne|musique en streaming)
!(passe|mets|joue|diffuse|lance) (de la musique|la musique|quelque chose|un truc) (en streaming|depuis internet|d'internet|en ligne)
~(passer|mettre|écouter|diffuser) (de la musique|la musique) (en streaming|depuis internet|en ligne)
<mwant> <mhear> (de la musique en streaming|une radio internet|la musique depuis internet|une webradio)
(on passe|on bascule|passons) (en streaming|à la radio internet|sur le web)
(on peut|est-ce qu'on peut|y a moyen d') (streamer de la musique|écouter en streaming|écouter une webradio)
!streame (de la musique|quelque chose|un truc)"""),
    ("set_media_source", {"source": "bluetooth"}, "Source Bluetooth.", """
!(mets|joue|passe|lance|lis) (la musique|les chansons|ma playlist|le son|les morceaux) (de mon téléphone|du téléphone|de mon portable|de mon smartphone|qui est sur mon téléphone|depuis mon portable)
~(mettre|jouer|passer|écouter) (la musique|les chansons|ma playlist) (de mon téléphone|du téléphone|de mon portable|depuis mon téléphone)
(la musique de mon téléphone|musique du téléphone|Bluetooth|en Bluetooth|mon téléphone comme source|musique en Bluetooth)
!(passe|bascule|mets) (en Bluetooth|sur mon téléphone|sur mon portable|le son en Bluetooth)
(j'ai|on a) (tout|mes chansons|ma musique|ma playlist|un podcast) sur (mon|le) (téléphone|portable), (mets ça|passe-la|prends ça|joue-la)
<mwant> <mhear> (la musique de mon téléphone|ce que j'ai sur mon portable|mes chansons de mon téléphone)
mon (téléphone|portable) est connecté, (prends la musique de là|joue depuis là|passe dessus)
!(prends|utilise) (mon téléphone|mon portable|le téléphone) (pour la musique|comme source|pour le son)
(on peut|on pourrait) (écouter|mettre|avoir) la musique (de mon téléphone|de ton téléphone|en Bluetooth)
(le son|la musique) de mon téléphone (sur les haut-parleurs|dans la voiture|sur les enceintes)"""),
    ("set_media_source", {"source": "usb"}, "Source USB.", """
!(lis|joue|mets|passe|lance) (la clé USB|la clé|ce qu'il y a sur la clé|la musique de la clé|les chansons de la clé USB)
~(lire|jouer|mettre|écouter|lancer) (la clé USB|ce qu'il y a sur la clé|la musique de la clé)
(USB|clé USB|la clé|la clé USB|musique de la clé|musique sur USB)
(j'ai|je viens de|on a) (branché|brancher|mis|mettre|une) (ma|la|) clé USB, (lis-la|mets-la|joue ce qu'il y a dessus)
<mwant> <mhear> (la musique de la clé|ce qu'il y a sur la clé USB|ma clé USB)
!(passe|bascule) (en USB|sur la clé|sur l'USB)
(on peut|est-ce qu'on peut|on pourrait) (écouter|lire|mettre) la clé USB
(qu'est-ce qu'il y a|y a quoi) sur la clé, (mets|joue|lance)"""),
    ("tune_radio", {}, "Station {station}.", """
!(mets|écoute|passe sur|règle la radio sur|mets-moi|mets-nous|va sur|bascule sur|cale-toi sur|branche) (la station|la radio|) {station}
~(écouter|mettre|passer sur|capter) (la station|la radio|la station de radio|) {station}
!(mets|joue|passe) {station} à la radio
<mwant> <mhear> (la station|la radio|) {station}
(station|radio|la radio) {station}
!(cherche|trouve|trouve-moi|cherche-moi|capte) (la station|la radio|la fréquence de) {station}
(tu captes|on capte|est-ce qu'on capte|tu reçois|on reçoit) {station} (ici|)
(on écoute|on met|on se met|et si on mettait) (la radio|la station) {station}
!(règle|mets|cale|change|branche) (le poste|la radio|l'autoradio) sur {station}
(je préfère|plutôt|j'aime mieux) (la radio|la station) {station}
{station} à la radio (s'il te plaît|maintenant|)
(qu'est-ce qui passe|y a quoi|qu'est-ce qu'il y a) sur {station}, (mets|mets voir)
(mon émission|le match|le flash|mon émission préférée) (est|passe|commence) sur {station}, mets la station
!(change|zappe) (de station|de radio), (mets|passe sur) {station}
(on peut|on pourrait|est-ce qu'on peut) (avoir|mettre|écouter) la station {station}
(ma mère|papi|mon père) (écoute|veut) toujours la station {station}"""),
    ("tune_frequency", {}, "Fréquence {frequency}.", """
!(mets|règle|cale|passe|branche|positionne) (la radio|la fréquence|le poste|la FM|le tuner|l'autoradio) sur {frequency}
~(mettre|régler|caler|passer) (la radio|la fréquence|le poste|la FM) sur {frequency}
(fréquence|radio|FM|la fréquence|radio sur) {frequency}
!(va|passe|mets-toi|cale-toi) sur (la fréquence|la FM|le) {frequency}
<mwant> (écouter|avoir) (la fréquence|le) {frequency} (à la radio|en FM)
{frequency} (à la radio|en FM|sur la FM|sur la bande FM)
!(cherche|trouve|capte|essaie|essaye) (la fréquence|le) {frequency} (en FM|à la radio|)
(la station|ma radio|l'info trafic|ma station) (est|se trouve|émet) sur {frequency}, (mets-la|mets|règle)
(on écoute|on met|on essaie) la fréquence {frequency}
!(change|règle) la fréquence (à|pour|en|sur) {frequency}
(c'est|c'est sur|faut mettre|il faut mettre) {frequency} (à la radio|en FM)
(on peut|on pourrait) (mettre|avoir) la radio sur {frequency}"""),
]
