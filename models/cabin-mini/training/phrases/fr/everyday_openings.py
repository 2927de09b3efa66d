"""French: windows, roof, doors, mirrors as people say it from day to day: reasons, hints, complaints, slang. The notation is explained in the README."""

VARIANTS = [
    ("set_window", {"position": 100}, "J'ouvre {window}.", """
(quelqu'un a pété|ça sent le vieux fromage|le chien a vomi|ça sent la frite), (vite, descends|descends-moi|ouvre en grand) {window}
(le voisin me fait signe|on veut dire au revoir à mamie|il y a un copain sur le trottoir), (fais tomber|descends|baisse) {window}
(la voiture a cuit au soleil|on vient de fumer dedans|on roule au bord de la mer), (faudrait|il faudrait|on devrait) (descendre|baisser|ouvrir) {window}
!(fais tomber|balance|fais glisser) {window} (tout en bas|jusqu'en bas|au fond de la porte)
~(faire tomber|faire glisser|laisser descendre) {window} (tout en bas|jusqu'en bas)
(fais-moi|fais-nous|donne-nous) (un appel d'air|un grand courant d'air|de l'air) par {window}
{window} (tout en bas|ouvre|en bas, vite)
ouverture {window}
(tu m'ouvrirais|tu me descends|tu nous baisses|vous pouvez m'ouvrir) {window}
{window}, (j'aimerais bien que ça descende|descends-moi ça|fais-moi descendre ça|en grand)
(un bon bol d'air|l'air du dehors|le vent dans les cheveux), {window} (en bas|ouvrir en grand)
(on crève là-dedans|on cocotte là-dedans), (tu peux|on pourrait) descendre {window} (complètement|à fond|)"""),
    ("set_window", {"position": 0}, "Je ferme {window}.", """
(mes cheveux font n'importe quoi|il y a une guêpe qui rôde dehors|on prend la pluie en biais|un motard fume à côté de nous), (remonte|referme|relève) {window}
(on rentre sur l'autoroute|j'ai un coup de fil à passer|le bébé prend l'air en pleine figure|on va laver la voiture), (faut remonter|tu peux refermer|on remonte) {window}
(ça siffle|ça fait un boucan|ça claque aux oreilles) par {window}, (ferme|remonte|boucle)
!(boucle|claque|scelle|rabats) {window}
~(boucler|faire remonter|remettre en haut) {window}
{window} (tout en haut|ferme|en haut, vite)
fermeture {window}
(plus un filet d'air|plus un souffle|pas un courant d'air) par {window}
(tu me refermes|tu nous remontes|tu me remonterais|vous pouvez me fermer) {window}
{window}, (ça reste pas ouvert|remonte-moi ça|tu peux remonter|jusqu'au joint)
(qui a laissé|pourquoi on a laissé|t'as laissé) {window} (en bas|comme ça), (remonte|ferme)
(avant de quitter la voiture|vu que je me gare|le temps des courses), (remonte|referme) {window}"""),
    ("set_window", {"window": "driver", "position": 100}, "J'ouvre votre vitre.", """
(je dois valider mon ticket de parking|le gars du drive me tend mon sac|la dame du guichet me parle|il y a le digicode à taper), (descends la vitre|ouvre le carreau|baisse la fenêtre)
(un flic me fait signe|la douane nous arrête|on arrive à la barrière|le vigile veut voir mon badge), (fenêtre en bas|vitre en bas|carreau, ouvre)
(il faut que je tende le bras|je dois passer le bras|je dois attraper le ticket|je dois badger à la borne) (dehors|par la fenêtre), (descends|ouvre|baisse) (la vitre|le carreau)
(file-moi|donne-moi) (de l'air|un peu de vent) par la (fenêtre|vitre)
vitre ouverte
carreau en bas
fenêtre, ouvre
!(fais tomber|fais glisser|descends-moi) (la vitre|le carreau|la fenêtre) (tout en bas|jusqu'en bas|)
~(faire tomber|faire glisser|laisser descendre) (la vitre|le carreau|la fenêtre)
(j'aime|j'adore|j'ai envie de) (conduire le coude à la portière|rouler le coude à la fenêtre|sentir le vent sur mon bras), (baisse|ouvre|descends) la vitre
(tu m'ouvres|tu me descends|tu m'ouvrirais) (la fenêtre|le carreau|la vitre)
je voudrais (crier quelque chose au voisin|cracher mon chewing-gum|passer la tête dehors), (ouvre|baisse) la (vitre|fenêtre)
une vitre ouverte, (c'est possible|ce serait bien|s'il te plaît)"""),
    ("set_window", {"window": "driver", "position": 0}, "Je ferme votre vitre.", """
(j'ai récupéré le ticket|le flic est parti|la barrière s'est levée|j'ai mon sac du drive), (tu peux refermer|remonte la vitre|on remonte le carreau)
(il y a une guêpe dehors|un laveur de pare-brise s'approche|ça pue le camion|des moucherons entrent), (ferme la fenêtre|remonte le carreau|relève la vitre)
(j'ai le coude trempé|j'ai une oreille qui siffle|mon chapeau s'envole), (remonte|referme) (la vitre|la fenêtre|le carreau)
!(boucle|claque|scelle) (la vitre|la fenêtre|le carreau)
~(boucler|faire remonter|remettre en haut) (la vitre|la fenêtre|le carreau)
vitre fermée
carreau en haut
fenêtre, ferme
(tu me refermes|tu me remontes|tu peux me fermer) (la vitre|le carreau|la fenêtre)
(plus d'air|plus un courant d'air) par la (fenêtre|vitre), (merci|stp)
(on ne laisse pas|je ne veux pas laisser|inutile de laisser) (la vitre ouverte|la fenêtre ouverte), (remonte-la|ferme-la)"""),
    ("set_window", {}, "{window} à {position} pour cent.", """
(le chien veut sortir la truffe|il faut que ça aère|mon fils a le mal des transports), (cale|mets|descends) {window} à {position}
(pas question d'ouvrir en grand|on est sur l'autoroute|il bruine), (cale|laisse|bloque) {window} sur {position}
{window}, (position|ouverture|ouvrir à) {position}
{window} {position}
ouverture {window} {position}
!(cale|bloque|stoppe|arrête) {window} (à|sur) {position}
~(caler|bloquer|arrêter|amener) {window} (à|sur) {position}
(je voudrais|donne-moi|il me faut) {position} d'ouverture (sur|à) {window}
{position}, (c'est bien|ça suffit|c'est assez) (pour|comme ouverture pour) {window}
(tu me cales|tu me règles|tu nous mets) {window} (sur|à) {position}
!(amène|fais coulisser|fais glisser) {window} (jusqu'à|à) {position} (d'ouverture|)"""),
    ("set_window", {"position": 50}, "{window} à moitié.", """
(le petit veut de l'air mais pas trop|la clope fume|on roule au pas), (descends|baisse|ouvre) {window} (jusqu'au milieu|à moitié seulement|jusqu'à la mi-hauteur)
(en grand ça fait trop de bruit|tout ouvert, c'est trop|le chien risque de sauter), (mets|laisse|cale) {window} (à mi-course|à moitié|à mi-ouverture)
{window} (à mi-course|mi-ouverte|moitié moitié|fifty-fifty)
moitié {window}
{window}, moitié
!(arrête|stoppe|cale|bloque) {window} (au milieu|à mi-chemin|à mi-course|à mi-hauteur)
~(caler|arrêter|laisser) {window} (à mi-chemin|à mi-course|au milieu)
(la moitié|une moitié), (pas plus|ça suffira), pour {window}
(tu me cales|tu me mets|tu nous laisses) {window} (à mi-hauteur|à moitié|au milieu)
(ni ouvert ni fermé|entre les deux), {window} (à mi-hauteur|à moitié|pile au milieu)"""),
    ("set_window", {"window": "driver", "position": 50}, "Votre vitre à moitié.", """
(je veux poser mon coude|j'ai une clope au bec|je parle au gardien), (baisse|descends) la (vitre|fenêtre) (à moitié|jusqu'au milieu|à mi-hauteur)
(en grand ça fait trop de bruit|tout ouvert, c'est trop), (mets|laisse) (la vitre|le carreau) (à mi-course|à moitié)
vitre à mi-course
carreau à moitié
!(arrête|stoppe|cale|bloque) (la vitre|le carreau|la fenêtre) (au milieu|à mi-chemin|à mi-hauteur)
~(caler|arrêter|laisser) (la vitre|le carreau) (au milieu|à mi-course)
la moitié de la fenêtre (suffira|et pas plus|s'il te plaît)
(ni ouverte ni fermée|entre les deux), la (vitre|fenêtre) à (moitié|mi-hauteur)"""),
    ("set_window", {"position": 25}, "{window} à un quart.", """
(il bruine mais on manque d'air|je veux juste évacuer la fumée), (descends|ouvre|baisse) {window} (d'un quart|jusqu'au quart)
(la moitié, c'est trop|en grand, c'est trop), (mets|cale|laisse) {window} (au quart|sur un quart)
{window}, un quart
quart d'ouverture {window}
!(cale|bloque|laisse) {window} (au quart|ouvert au quart|à un quart d'ouverture)
~(caler|bloquer|laisser) {window} (au quart|à un quart)
un (petit|) quart (d'ouverture|) pour {window}
(tu me cales|tu nous mets|tu m'ouvres) {window} (au quart|d'un quart)
(je veux|j'aimerais|il me faudrait) un quart d'ouverture sur {window}"""),
    ("set_window", {"position": 75}, "{window} aux trois quarts.", """
(il fait chaud mais le chien est derrière|je veux de l'air sans tout ouvrir), (descends|ouvre|baisse) {window} (aux trois quarts|de trois quarts)
(pas tout à fait en bas|pas complètement), {window} (aux trois quarts|jusqu'aux trois quarts)
{window}, trois quarts
trois quarts d'ouverture {window}
!(cale|bloque|laisse) {window} (aux trois quarts|à trois quarts d'ouverture)
~(caler|bloquer|laisser) {window} (aux trois quarts|à trois quarts d'ouverture)
trois quarts (d'ouverture|) pour {window}, (ça ira|merci|ça suffit)
(tu me cales|tu nous mets|tu m'ouvres) {window} (aux trois quarts|de trois quarts)
(je veux|j'aimerais|il me faudrait) trois quarts d'ouverture sur {window}"""),
    ("set_window", {"position": 20}, "{window} entrouverte.", """
(on laisse le chien dans la voiture|ça sent un peu le tabac|les vitres se couvrent de buée|le petit a mal au cœur), (laisse un jour à|entrouvre|fais une petite fente à) {window}
(il pleut un peu mais on a besoin de respirer|je ne veux pas de courant d'air|j'ai peur des moustiques), alors {window}, (juste une fente|à peine|rien qu'un doigt)
(deux doigts|trois doigts|un doigt|cinq centimètres|quelques millimètres), (pas plus|c'est tout), pour {window}
un filet par {window}
{window}, juste une fente
{window}, à peine
!(décolle|décale|desserre) {window} (d'un doigt|de deux centimètres|un tout petit peu)
~(décoller|desserrer) {window} (d'un doigt|de deux centimètres|un tout petit peu)
(tu me laisses|tu nous laisses|tu peux laisser) (un petit jour|une fente|deux doigts) (à|sur) {window}
(histoire que ça respire|pour faire circuler l'air|pour que le chien respire), (descends un poil|baisse juste un peu|ouvre d'un doigt) {window}
(un chouïa|une lichette|un soupçon) d'ouverture (à|sur) {window}"""),
    ("set_window", {"window": "driver", "position": 20}, "Votre vitre entrouverte.", """
(ça sent un peu le tabac|je veux faire tomber ma cendre|je commence à piquer du nez), (laisse un petit jour à la vitre|entrouvre la fenêtre|baisse la vitre d'un doigt)
(il pleut un peu mais j'ai besoin de respirer|je ne veux pas de courant d'air), (la vitre, juste une fente|ouvre à peine la fenêtre|entrebâille le carreau)
(deux doigts|un doigt|quelques centimètres) de fenêtre, (pas plus|c'est tout|ça suffira)
vitre, juste une fente
fenêtre à peine ouverte
!(décolle|desserre) (la vitre|la fenêtre|le carreau) (d'un doigt|de deux centimètres|un tout petit peu)
~(décoller|desserrer) (la vitre|le carreau) d'un doigt
(un chouïa|un soupçon) d'ouverture à la (fenêtre|vitre)
(tu me laisses|tu peux laisser) (un petit jour|deux doigts) à la (vitre|fenêtre)"""),
    ("set_sunroof", {"position": 100}, "J'ouvre le toit.", """
(c'est la première belle journée|on longe la Méditerranée|j'ai pas une décapotable mais presque|il fait un temps de vacances), (ouvre|fais coulisser|découvre) le toit
(on veut voir le ciel en vrai|on veut sentir le vent sur le crâne|ça sent les pins dehors), (ouvre-nous le toit en grand|fais glisser le toit|décapsule-moi ce toit)
!(décapsule|décapote|découvre|fais glisser) (le toit|le toit ouvrant|le toit en verre)
~(décapsuler|découvrir|faire glisser) (le toit|le toit ouvrant|le panneau du toit)
toit grand ouvert
toit ouvrant, vas-y
la vitre (du plafond|du dessus|au-dessus de nos têtes), (ouvre-la|fais-la coulisser|en grand)
la (lucarne|trappe) du (toit|plafond), (ouvre-la en grand|tu peux l'ouvrir)
(de l'air|du ciel|de l'air frais) par (le haut|au-dessus|en haut), (ouvre le toit|fais coulisser le toit)
(qu'est-ce que tu attends pour|si on profitait du soleil, tu pourrais|c'est le moment de) (nous découvrir le toit|faire coulisser le toit|ouvrir le toit ouvrant)
(pas un nuage à l'horizon|plein soleil|nuit étoilée), (on roule toit ouvert|toit ouvert|on décapote)"""),
    ("set_sunroof", {"position": 0}, "Je ferme le toit.", """
(j'ai reçu une goutte sur le crâne|un pigeon rôde au-dessus|les platanes lâchent leurs machins|il commence à grêler), (referme-nous le toit|fais coulisser le toit dans l'autre sens|boucle le toit)
(on entre sur l'autoroute|la perruque de ma tante va s'envoler|je vais laver la voiture|je laisse la voiture au parking), (toit fermé|faut refermer là-haut|referme le toit ouvrant)
(ça vrombit|ça siffle|ça bourdonne) (là-haut|par le toit|au-dessus de nos têtes), (referme-le|boucle le toit|ferme-moi ce toit)
!(boucle|recouvre|remets|rabats) le (toit|toit ouvrant|toit en verre)
~(boucler|remettre|faire revenir) le (toit|toit ouvrant)
toit, ferme
toit bien fermé
la vitre (du plafond|du dessus|au-dessus de nos têtes), (ferme-la|referme-la)
la (lucarne|trappe) du (toit|plafond), (ferme-la|tu peux la refermer)
(il nous pleut|ça nous goutte|il neige) sur la tête par (le toit|le toit ouvrant)
(plus d'air|plus de vent|plus de courant d'air) par le (toit|haut), (ferme le toit|referme le toit)
(fini de jouer au cabriolet|la récré cabriolet est finie), (toit fermé|on referme le toit)"""),
    ("set_sunroof", {}, "Toit à {position} pour cent.", """
(il fait bon mais ça souffle|on roule doucement), (cale|mets|bloque) le toit (ouvrant|) (à|sur) {position}
(en grand ça vrombit|tout ouvert, c'est trop), (ramène|laisse|cale) le toit à {position}
toit {position}
toit ouvrant {position}
!(cale|bloque|stoppe|arrête) le <roof> (à|sur) {position}
~(caler|bloquer|arrêter|amener) le <roof> (à|sur) {position}
la vitre du (plafond|dessus), ouverte à {position}
{position} (d'ouverture|) là-haut pour le toit
(tu me cales|tu nous mets|tu règles) le (toit ouvrant|toit) (sur|à) {position}
(je voudrais|il me faut|donne-moi) {position} d'ouverture (au toit|sur le toit ouvrant)"""),
    ("set_sunroof", {"position": 50}, "Toit à moitié.", """
(en grand ça vrombit|mamie craint les courants d'air|le vent se lève), (ramène|laisse|cale) le toit (ouvrant|) (à moitié|à mi-course)
(on veut de l'air mais pas une tornade|il fait bon sans plus), (fais coulisser le toit|ouvre le toit) (jusqu'au milieu|à mi-chemin|à moitié)
toit mi-ouvert
toit à mi-course
!(cale|bloque|stoppe|arrête) le <roof> (au milieu|à mi-chemin|à mi-course)
~(caler|arrêter|laisser) le <roof> (au milieu|à mi-course)
la (moitié|demi-ouverture) pour le toit, (ça suffit|pas plus|merci)
la vitre du (plafond|dessus), (à moitié|à mi-course)
(entre les deux|ni ouvert ni fermé), le toit à (moitié|mi-course)"""),
    ("set_sunroof", {"position": 20}, "Toit entrouvert.", """
(quelqu'un a mangé de l'ail|la fumée monte|le plafond est chaud), (laisse un jour au toit|entrebâille le toit|mets juste une fente au toit)
(je ne veux pas de vent|il peut pleuvoir d'une minute à l'autre|on a les cheveux coiffés), alors (le toit à peine ouvert|juste une fente au toit|décolle à peine le toit)
toit, juste une fente
toit à peine ouvert
!(décolle|desserre|décale) le <roof> (d'un doigt|à peine|un tout petit peu)
~(décoller|desserrer) le <roof> (d'un doigt|à peine|un tout petit peu)
(deux doigts|quelques centimètres|un filet d'air) par le toit, (pas plus|c'est tout)
la vitre du (plafond|dessus), (entrouvre-la|juste un doigt)
(tu me laisses|tu nous laisses) (un petit jour|une fente) (au toit|dans le toit)
(histoire que l'air chaud monte|pour que ça respire), (ouvre un poil|entrouvre) le toit (ouvrant|)"""),
    ("set_sunroof", {"position": 25}, "Toit à un quart.", """
(la moitié, c'est trop|on veut peu d'air), (cale|mets|ouvre) le toit (ouvrant|) au quart
(ça souffle fort là-haut|il fait un peu frais), (ramène|laisse) le toit (au quart|à un quart d'ouverture)
toit au quart
toit, un quart
!(cale|bloque|arrête) le <roof> (au quart|à un quart)
~(caler|bloquer|laisser) le <roof> au quart
un (petit|) quart d'ouverture (au|pour le) toit
(tu me cales|tu nous mets) le toit (ouvrant|) (au quart|à un quart)"""),
    ("set_sunroof", {"position": 75}, "Toit aux trois quarts.", """
(pas tout à fait en grand|il vente un peu), (cale|mets|ouvre) le toit (ouvrant|) aux trois quarts
(tout ouvert ça siffle|il fait bien chaud), (ramène|laisse|mets) le toit (aux trois quarts|à trois quarts d'ouverture)
toit trois quarts
toit aux trois quarts
!(cale|bloque|arrête) le <roof> (aux trois quarts|à trois quarts)
~(caler|bloquer|laisser) le <roof> aux trois quarts
trois quarts d'ouverture (au|pour le) toit
(tu me cales|tu nous mets) le toit (ouvrant|) aux trois quarts"""),
    ("set_sunshade", {"position": 100}, "Je ferme le store.", """
(j'ai le crâne dégarni qui rôtit|ma calvitie n'aime pas ça|je vais attraper une insolation du cuir chevelu), (tire le rideau là-haut|ferme le truc au-dessus qui cache le soleil|il faut de l'ombre au-dessus de ma tête)
(le bébé a le soleil dans les yeux par en haut|la verrière nous cuit|on est sous une loupe avec ce toit en verre), (tire-nous le voile du toit|déroule le store du toit)
(le machin|le truc|le bidule) (au plafond|là-haut|du toit) (contre le soleil|qui cache le soleil|qui fait de l'ombre), (ferme-le|tire-le|mets-le)
!(occulte|obscurcis|voile|masque|bâche) (le toit vitré|la verrière|le plafond de verre|le toit panoramique)
~(occulter|obscurcir|voiler|masquer) (le toit vitré|la verrière|le toit panoramique)
store de toit fermé
rideau du toit, ferme
vélum fermé
(plus de soleil du tout|zéro soleil) (par en haut|par le toit|par la verrière), (s'il te plaît|merci)
(je ne veux plus|on ne veut plus) (voir le ciel|avoir le ciel au-dessus de la tête|du soleil qui tombe du plafond)
(tu nous tires|tu nous déroules|tu me fermes) (le vélum|le voilage du toit|le cache du toit|la toile du plafond)"""),
    ("set_sunshade", {"position": 0}, "J'ouvre le store.", """
(on passe sous la tour Eiffel|il y a des étoiles filantes ce soir|les montagnes sont magnifiques|il neige de gros flocons), (dégage-nous la vue au plafond|range le rideau du toit|replie le voile du toit)
(on se croirait dans une cave|c'est sinistre sous ce plafond noir|ça manque de lumière du jour), (range|retire|ouvre) (le cache du toit|le vélum|le store du toit)
(le machin|le truc|le bidule) (au plafond|là-haut|du toit) (contre le soleil|qui cache le ciel|qui fait de l'ombre), (ouvre-le|range-le|enlève-le)
!(dévoile|débâche) (la verrière|le plafond de verre|le toit vitré)
~(dévoiler|débâcher) (la verrière|le plafond de verre)
store de toit ouvert
rideau du toit, ouvre
vélum ouvert
(de la lumière|un peu de jour|du soleil) par la (verrière|vitre du toit), (s'il te plaît|merci)
(les petits adorent|ma fille aime|on aime tous) regarder (le ciel|les arbres|les avions) par la vitre du toit, (range le store|ouvre le store)
(tu nous ranges|tu nous enroules|tu m'ouvres) (le vélum|le voilage du toit|le cache du toit|la toile du plafond)"""),
    ("set_sunshade", {"position": 50}, "Store à moitié.", """
(on a un peu de soleil, sans plus|le soleil est déjà bas), (laisse|cale|mets) (le store du toit|le rideau du toit) (à moitié|à mi-course)
(ni trop de soleil ni trop d'ombre|complètement fermé, c'est triste), (cale|arrête|mets) <shade> (au milieu|à mi-chemin)
store de toit mi-fermé
rideau du toit à mi-course
!(cale|bloque|arrête) (le store du toit|le vélum|le rideau du toit) (au milieu|à mi-course)
~(caler|arrêter|laisser) (le store du toit|le vélum) (au milieu|à mi-course)
(la moitié|une moitié) de (store|rideau) là-haut, (ça suffit|pas plus)
(tu nous cales|tu me mets) (le voile du toit|le vélum|le store du toit) à (moitié|mi-course)"""),
    ("set_sunshade", {}, "Store à {position} pour cent.", """
(le soleil tourne|on a un peu trop de lumière), (cale|mets|règle) (le store du toit|le rideau du toit) (à|sur) {position}
(le ciel se couvre un peu|complètement fermé, c'est triste), (cale|mets) (le vélum|le voile du toit) à {position}
store du toit {position}
vélum {position}
!(cale|bloque|arrête) (le store du toit|le vélum|le cache du toit) (à|sur) {position}
~(caler|bloquer|amener) (le store du toit|le vélum) (à|sur) {position}
{position} (de fermeture|) pour (le store du toit|le rideau du toit|le vélum)
(tu nous cales|tu me règles) (le store du toit|le voile du toit) (sur|à) {position}"""),
    ("set_doors_locked", {"locked": True}, "Portes verrouillées.", """
(il y a des gens bizarres au feu rouge|je dors dans la voiture ce soir|un type s'approche de la voiture|on traverse un quartier chaud), (loquets|mets les loquets|ferme tout à double tour|personne ne rentre)
(mon ordi est sur la banquette|j'ai mon sac à main sur le siège|on m'a déjà piqué mon sac au feu), (bloque les poignées|clenche tout|mets les sécurités aux portes)
(j'habite loin du parking|je vais chercher le pain|je laisse la voiture deux minutes|je vais payer), (ferme la voiture à clé|boucle-la derrière moi|verrouille en partant)
!(cadenasse|barricade|clenche|baisse les loquets de) (la voiture|toutes les portes|la bagnole)
~(barricader|baisser les loquets de|mettre sous clé) (la voiture|la bagnole)
voiture à clé
tout fermer à clé
fermeture centralisée
je ne veux pas que (les portes|les portières) (s'ouvrent|puissent s'ouvrir) de l'extérieur
(on se barricade|on se boucle|on s'enferme) (là-dedans|dans la voiture|tout de suite|)
(je veux|j'aimerais) être (à l'abri des voleurs|sûr que personne n'ouvre les portes|tranquille côté portières), (verrouille|ferme à clé)
(enclenche|mets|abaisse) les (loquets|pênes|serrures|sécurités de porte)"""),
    ("set_doors_locked", {"locked": False}, "Portes déverrouillées.", """
(ma copine tire sur la poignée comme une dingue|mon père attend sous la pluie devant la portière|la baby-sitter est là avec les enfants), (lève les loquets|débloque-lui|ouvre les serrures)
(la dame de l'école arrive avec la petite|on est arrivés|le livreur doit poser un carton sur le siège), (déverrouille-nous|déclenche les serrures|débloque les portières)
(je tire sur la poignée et rien ne se passe|je suis enfermé dehors|on est coincés dedans|on est enfermés à clé), (débloque|déverrouille|libère-nous)
!(lève|remonte|relâche|débloque) les (loquets|serrures|pênes|verrous)
~(lever les loquets|relâcher les serrures|débloquer les serrures|ouvrir les serrures)
débloque les portières
serrures ouvertes
déverrouille vite
(il faut que ça s'ouvre|je veux que ça s'ouvre) quand on tire (la poignée|sur les poignées)
(ils n'arrivent pas à monter|il n'arrive pas à entrer|elle ne peut pas monter), (c'est encore verrouillé|c'est fermé à clé|la voiture est verrouillée)
(tu peux les laisser monter|laisse-les grimper|fais monter tout le monde), (déverrouille|débloque)
(enlève|ôte|retire) la (fermeture centralisée|condamnation des portes|fermeture à clé)"""),
    ("set_child_lock", {"on": True}, "Sécurité enfants activée.", """
(mon petit de trois ans touche à tout|on garde les neveux ce week-end|ma fille vient de découvrir la poignée), (bloque-lui la poignée de l'intérieur|condamne les portes arrière de l'intérieur|sécurité enfants)
(j'emmène toute la classe|j'ai des jumeaux infernaux|c'est un casse-cou), (qu'ils ne puissent pas ouvrir de l'intérieur|mets le truc pour les enfants sur les portes arrière)
(je veux|il faut|débrouille-toi pour) que (les poignées arrière|les portes arrière) (ne répondent plus|ne s'ouvrent plus|soient bloquées) de l'intérieur
!(neutralise|bloque|condamne) les (poignées intérieures|poignées|portes) (arrière|de derrière) (de l'intérieur|pour les petits)
~(neutraliser|bloquer) les poignées (arrière|de derrière) (de l'intérieur|pour les petits)
sécurité bambins
verrou enfants
mode enfants sur les portes arrière
(le gosse|mon fils|la petite) (joue avec la poignée|tire sur la poignée|essaie d'ouvrir sa portière) (derrière|à l'arrière)
je ne veux pas qu'un (enfant|gosse|petit) (puisse sortir|sorte) tout seul (par l'arrière|par les portes arrière)
(la sûreté|le verrou|le blocage|la protection) (pour les enfants|spécial enfants|pour les gosses) (derrière|aux portes arrière), (s'il te plaît|on active|allez)"""),
    ("set_child_lock", {"on": False}, "Sécurité enfants désactivée.", """
(mes collègues râlent derrière, ils ne peuvent pas ouvrir de l'intérieur|mon père est coincé derrière, sa poignée ne marche pas de l'intérieur|l'adulte de derrière se sent comme un gamin), (enlève la sécurité enfants|débloque les poignées arrière)
(les enfants ont quinze ans maintenant|il n'y a que des adultes à bord|les petits sont chez leur mère), (plus besoin du verrou enfants|tu peux enlever le verrou des enfants)
les (gamins|petits|enfants) sont assez grands pour ouvrir (leur portière|derrière) (tout seuls|eux-mêmes)
!(libère|réactive|débloque) les poignées (intérieures|) (arrière|de derrière)
~(libérer|réactiver|débloquer) les poignées (arrière|de derrière)
verrou enfants off
plus de sécurité bambins
(la sûreté|la protection) (pour les enfants|spéciale enfants), (enlève-la|on peut l'enlever|tu peux la retirer)
ceux de derrière doivent pouvoir (sortir|descendre) (sans que je leur ouvre|par leurs propres moyens|tout seuls)
impossible d'ouvrir (de l'intérieur à l'arrière|les portes arrière de l'intérieur)"""),
    ("set_trunk", {"open": True}, "J'ouvre le coffre.", """
(je sors du supermarché avec six sacs|j'ai un pack d'eau dans chaque main|je porte un aquarium|j'ai la poussette et le petit sur le bras), (coffre, s'il te plaît|ouvre-moi la malle|lève le hayon)
(mon sac de sport est à l'arrière|il me faut le triangle|la roue de secours est là-dessous|le chien veut grimper derrière), (déclenche la malle|lève-moi la malle|ouvre la malle)
(tu me lèves|tu nous ouvres|tu me déclenches) (la malle|le hayon|la porte du coffre|la cinquième porte)
!(lève|déclenche|décroche|fais monter) (la malle|le hayon|la porte de coffre|la cinquième porte)
~(lever|déclencher|faire monter) (la malle|le hayon|la porte de coffre)
malle ouverte
coffre, ouvre
la valise, (je dois la mettre derrière|il faut la charger), (ouvre la malle|ouvre le hayon)
(j'ai|on a) (un carton|un vélo|une plante|des skis|une armoire en kit) à (charger|caser|fourrer) (dans la malle|dans le coffre)
(il faut que je récupère|faut que j'attrape|je vais prendre) (le cric|ma doudoune|les bottes|le parapluie) (dans la malle|dans le coffre)
(le bagagiste|le livreur|le chauffeur du taxi|mon pote) (attend devant le coffre|veut mettre les valises derrière|voudrait charger la malle)"""),
    ("set_trunk", {"open": False}, "Je ferme le coffre.", """
(les courses sont rentrées|j'ai plus une main de libre|le chien a sauté dedans|la poussette est casée), (rabats la malle|descends le hayon|claque la malle)
(il pleut sur les bagages|quelqu'un pourrait se servir|le hayon est trop haut pour moi|je suis trop petite pour attraper la poignée du hayon), (referme la malle|fais descendre le hayon|ferme-moi ce coffre)
(le hayon|le coffre) (bâille|est resté en l'air|n'est pas refermé), (ferme|rabats ça)
!(rabats|claque|fais descendre|boucle) (la malle|le hayon|la porte de coffre|la cinquième porte)
~(rabattre|faire descendre|boucler) (la malle|le hayon|la porte de coffre)
malle fermée
coffre, ferme
(tu me rabats|tu nous fermes|tu me refermes) (la malle|le hayon|la porte du coffre)
(on a tout sorti|c'est bon, j'ai pris le parapluie|tout est casé), (la malle, ferme-la|tu peux redescendre le hayon|on referme la malle)
(laisse pas|faut pas laisser|on ne va pas laisser) (le coffre|le hayon) (ouvert|en l'air|grand ouvert)"""),
    ("set_mirrors_folded", {"folded": True}, "Rétroviseurs rabattus.", """
(les camions frôlent la voiture ici|on m'en a déjà cassé un la semaine dernière|je dors en ville ce soir|les vélos passent à ras), (rentre les oreilles|plaque les rétros|replie les rétros)
(le garage de ma mère est minuscule|c'est une ruelle de village provençal|le portail fait deux mètres pile|il y a un poteau de chaque côté), (rentre les rétros|on plaque les rétros|fais la voiture plus fine, rabats les rétros)
!(rentre|replie|plaque|couche) les (oreilles|rétros|oreilles de la voiture)
~(rentrer|replier|plaquer) les (oreilles|rétros|deux rétros|oreilles de la voiture)
rétros rentrés
oreilles rentrées
plaque les rétros
(rends la voiture|fais la voiture) (plus étroite|plus fine|moins large), (rentre les oreilles|rabats les miroirs|plie les rétros)
(je voudrais|il vaudrait mieux|mieux vaut) (garder mes deux rétros entiers|ne pas laisser dépasser les rétros|que les rétros ne dépassent pas)
(plus de|pas de) rétros (qui dépassent|dehors) (au parking|cette nuit|dans ce passage)
(les miroirs|les deux miroirs) (contre la carrosserie|contre les portes|le long des vitres), (s'il te plaît|merci|vite)"""),
    ("set_mirrors_folded", {"folded": False}, "Rétroviseurs dépliés.", """
(on a quitté la ruelle|le rouleau de lavage est passé|je ressors du garage de ma mère|on reprend la route), (ressors les oreilles|redonne-moi mes rétros|rouvre les miroirs)
(je veux doubler et je ne vois rien sur les côtés|je conduis sans rétros|on ne voit rien sur les côtés, ils sont pliés), (sors les rétros|ressors-les|déplie les rétros)
!(ressors|redresse|étale|écarte) les (oreilles|rétros|deux rétros|oreilles de la voiture)
~(ressortir|redéployer|écarter) les (oreilles|deux rétros|oreilles de la voiture)
rétros sortis
oreilles dehors
rétros en position route
(il me faut|j'ai besoin de|rends-moi) mes (rétros|deux rétros|miroirs) pour (rouler|doubler|changer de file)
(pourquoi|comment ça se fait que) les rétros sont (encore collés|toujours plaqués|restés pliés), (sors-les|ouvre-les|déplie-les)
(les miroirs|les rétros) (sont collés à la carrosserie|n'ont pas bougé, ils sont pliés|ne sont pas ressortis)
que les (rétros|miroirs) (reprennent leur place|se remettent en position de conduite)"""),
    ("adjust_mirror", {}, "Je règle {mirror} {direction}.", """
(ma femme a tout déréglé|le garagiste y a touché|un passant a tapé dedans), (remets|décale|réoriente) {mirror} {direction}
(je vois mal le cycliste|j'ai un gros angle mort|je veux voir ma roue pour le créneau), (décale|bouge|oriente) {mirror} {direction}
!(réoriente|décale|bascule|fais pivoter) {mirror} {direction}
~(réorienter|décaler|basculer|faire pivoter) {mirror} {direction}
{direction}, {mirror}, (s'il te plaît|merci|c'est mieux)
{mirror}, (hop|allez|tourne) {direction}
(tu me décales|tu me tournes|tu peux me bouger) {mirror} {direction}
{mirror} (n'est pas bien réglé|est mal réglé|est de travers), (mets-le|il faudrait le tourner|tourne-le) {direction}
(je verrais mieux|ça irait mieux|ce serait mieux) avec {mirror} {direction}
(encore un coup|allez, encore) {direction} pour {mirror}"""),
    ("adjust_mirror", {"direction": "down"}, "Je baisse {mirror}.", """
(je fais un créneau et je veux voir le trottoir|j'ai peur de frotter ma jante|je cherche la ligne au sol), (pique|penche|baisse) {mirror} (vers le sol|vers la route|un peu)
(c'est ma grande perche de mari qui a réglé|quelqu'un de très grand a conduit), {mirror} (vise les nuages|est réglé pour un géant|regarde en l'air), (baisse-le|descends-le)
!(pique|penche|fais plonger|rabaisse) {mirror} (vers le sol|vers la route|vers la roue)
~(piquer|pencher|faire plonger) {mirror} (vers le sol|vers la roue)
{mirror} vers le sol
{mirror}, descends
{mirror} (vise|regarde|pointe) (les nuages|le ciel|les étages|trop haut)
(je voudrais|j'aimerais|il faut que je puisse) voir (ma roue|le bas de la portière|le trottoir|la bordure) dans {mirror}
dans {mirror} (on voit les avions passer|j'ai que des nuages|il n'y a que le haut des immeubles)"""),
    ("adjust_mirror", {"direction": "up"}, "Je relève {mirror}.", """
(j'ai fini mon créneau|je me suis garé tout à l'heure en le baissant), (remonte|relève|redresse) {mirror}
(une petite personne a conduit|c'est ma fille qui a réglé), {mirror} (regarde mes pneus|vise le goudron|pique du nez), (remonte-le|relève-le)
!(redresse|hisse|fais remonter) {mirror} (vers l'horizon|un peu|d'un cran)
~(redresser|hisser|faire remonter) {mirror}
{mirror} vers l'horizon
{mirror}, remonte
{mirror} (vise|regarde|pointe) (le goudron|le caniveau|mes pneus|trop bas)
(je voudrais|j'aimerais|il faut que je puisse) voir (l'horizon|plus loin derrière|les voitures au loin) dans {mirror}
dans {mirror} (j'ai que du goudron|on compte les cailloux|il n'y a que la bordure du trottoir)"""),
    ("adjust_mirror", {"direction": "left"}, "Je tourne {mirror} à gauche.", """
(il a pris un coup|mes réglages ont bougé), {mirror} (est parti à droite|part trop sur la droite), (ramène-le à gauche|vers la gauche)
!(ramène|pivote|décale|recentre) {mirror} (sur la gauche|côté gauche|à gauche)
~(ramener|faire pivoter|décaler) {mirror} (sur la gauche|à gauche)
{mirror}, gauche
{mirror} sur la gauche
(je voudrais|il faudrait) {mirror} un rien plus à gauche
{mirror} (est parti trop|a glissé trop|s'est décalé trop) (sur la|vers la) droite
(pour voir plus à gauche|il me manque la gauche), (bouge|tourne|décale) {mirror} vers la gauche"""),
    ("adjust_mirror", {"direction": "right"}, "Je tourne {mirror} à droite.", """
(il a pris un coup|mes réglages ont bougé), {mirror} (est parti à gauche|part trop sur la gauche), (ramène-le à droite|vers la droite)
!(ramène|pivote|décale|recentre) {mirror} (sur la droite|côté droit|à droite)
~(ramener|faire pivoter|décaler) {mirror} (sur la droite|à droite)
{mirror}, droite
{mirror} sur la droite
(je voudrais|il faudrait) {mirror} un rien plus à droite
{mirror} (est parti trop|a glissé trop|s'est décalé trop) (sur la|vers la) gauche
(pour voir plus à droite|il me manque la droite), (bouge|tourne|décale) {mirror} vers la droite"""),
]
