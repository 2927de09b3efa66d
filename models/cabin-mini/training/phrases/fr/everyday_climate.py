"""French: climate as people say it from day to day: reasons, hints, complaints, slang. The notation is explained in the README."""

VARIANTS = [
    ("set_cabin_temperature", {}, "Température {temperature} degrés.", """
(chez moi|à la maison|au bureau|dans le salon) je vis à {temperature}, (fais pareil|je veux la même chose|mets pareil) (ici|dans la voiture|à bord)
(le médecin|le pédiatre|la nounou) (a dit|recommande|conseille) {temperature} pour (le bébé|la petite|le petit), (cale-toi là-dessus|on s'aligne|règle la clim dessus)
(on sort de la piscine|on rentre du ski|on vient de courir), alors (affiche|programme|demande) {temperature} (au chauffage|à la clim|au thermostat)
!(programme|affiche|vise|sélectionne|demande) {temperature} (sur|pour) (la clim|le thermostat|le chauffage)
~(programmer|afficher|viser|choisir) {temperature} (sur le thermostat|pour l'habitacle|comme température)
(clim|chauffage|habitacle|cabine) {temperature}
{temperature} dans l'habitacle
thermostat {temperature}, (point barre|et basta|stop)
(moi|nous|perso), (c'est|il me faut|je tourne à) {temperature} (et rien d'autre|pour être bien|et pas un poil de plus) (dans une voiture|en bagnole|dans l'auto)
(tu saurais|t'arriverais à|tu crois que tu peux) nous (faire|stabiliser|assurer) {temperature} (là-dedans|dans la caisse|dans le char)
(à|avec) {temperature} (personne ne râle|tout le monde est content|ma femme ne dit plus rien|on a la paix), (alors vas-y|alors on fait ça|alors règle ça)
(le compte rond|le bon chiffre|mon chiffre), c'est {temperature} (pour la température|sur le thermostat)
(arrête-toi|reste|plafonne) à {temperature} pour (le chauffage|la clim|la température)
(amène|ramène|fais grimper|fais redescendre) (tout doucement|gentiment|) l'habitacle vers les {temperature}"""),
    ("set_cabin_temperature", {}, "Température {temperature} degrés {zone}.", """
(on ne s'entend jamais sur la température|chacun ses goûts|on n'a pas le même thermostat), alors {temperature} {zone}
{zone}, (cale|programme|affiche|bloque) (le thermostat sur|la clim sur|) {temperature}
!(programme|affiche|bloque|vise) {temperature} {zone}
~(programmer|afficher|avoir droit à|obtenir) {temperature} {zone}
zone {temperature} {zone}
thermostat {zone} {temperature}
(on m'a réclamé|on me réclame|il paraît qu'il faudrait) {temperature} {zone}
{zone}, (c'est|ce sera|on sera mieux à|ça ira mieux avec) {temperature}
(consigne|température) de~{temperature} {zone}, (et ne touche pas au reste|et c'est tout|merci)
(que ça reste|il faut que ça reste|tâche que ça reste) à {temperature} {zone}
(tu nous ferais|tu ferais|ça te dirait de nous faire) {temperature} {zone}"""),
    ("adjust_cabin_temperature", {"direction": "warmer"}, "Je réchauffe.", """
(je vais finir par|j'hésite à) (remettre mon manteau|garder ma doudoune|sortir le plaid|enfiler un deuxième pull)
(on voit|je vois) (notre haleine|notre souffle|mon souffle|de la buée quand je parle) (<incar>|)
(on dirait|ma parole, on dirait) (qu'on a laissé le frigo ouvert|une chambre froide|un igloo|le rayon surgelés|le mois de janvier) (<incar>|)
(il a gelé cette nuit|la voiture a dormi dehors|on sort du ski|on rentre du marché de Noël|j'attends depuis une heure dans le froid), (tu nous fais une petite flambée|chauffe-moi tout ça|mets-nous un coup de chaud)
(ma grand-mère a mis son bonnet|ma femme a gardé ses gants|mon fils a remis sa capuche), (un peu plus de degrés ne ferait pas de mal|il faudrait remonter le thermostat)
(chauffe, Marcel|allez, chauffe|envoie la chaleur|balance les calories|envoie du chaud)
(ça manque|il manque|on manque) (cruellement|un peu|sérieusement|) de (degrés|calories|chaleur) (<incar>|)
plus de (degrés|calories)
chaleur, (vite|pitié|allez)
(je tremble comme une feuille|j'ai les lèvres bleues|je suis un glaçon|je suis congelée|j'ai le nez comme un glaçon|j'ai des frissons partout)
(ça fait froid dans le dos cet habitacle|on se les caille sévère|on se pèle le jonc|ça pince|ça pique ce matin <incar>|ça gèle là-dedans)
!(remonte|rajoute|ajoute|donne-nous) (quelques|deux-trois|une poignée de) degrés
(serait-il possible|vous serait-il possible|auriez-vous l'amabilité) de (réchauffer|radoucir|rendre plus douillet) (l'habitacle|l'intérieur|un peu l'atmosphère)
(c'est pas|on est loin d'être|c'est tout sauf) (douillet|chaud|tropical) (<incar>|)"""),
    ("adjust_cabin_temperature", {"direction": "warmer"}, "Je réchauffe {zone}.", """
{zone}, (c'est la banquise|c'est le pôle Nord|on se croirait au ski|c'est un frigo|ça pince)
(j'entends claquer des dents|ça grelotte|ça se plaint du froid) {zone}
(le chauffage n'arrive pas|la chaleur n'arrive pas|le chaud ne vient pas) {zone}
!(rajoute|ajoute|envoie|balance) (quelques degrés|des calories|de la chaleur|du chaud) {zone}
~(rajouter|envoyer|donner) (quelques degrés|un peu de chaleur|un peu de chaud) {zone}
chaleur {zone}
plus de degrés {zone}
(on me dit que|il paraît que|apparemment) (c'est pas bien chaud|ça caille|c'est frisquet) {zone}
(on a les manteaux sur le dos|on sort les couvertures|on garde les bonnets), (faudrait|il faudrait) chauffer (plus|davantage) {zone}
(tu saurais|tu pourrais|pourrais-tu) (rendre ça plus douillet|radoucir l'air) {zone}
(c'est mal chauffé|ça chauffe mal|ça ne chauffe pas assez) {zone}"""),
    ("adjust_cabin_temperature", {"direction": "warmer", "zone": "passenger"}, "Je réchauffe côté passager.", """
(ma femme|mon mari|ma copine|mamie) à côté de moi (garde son manteau|a les lèvres bleues|claque des dents|se frotte les bras)
(mon copilote|ma copilote|mon voisin de droite) (est frileux|est frileuse|se les gèle|réclame de la chaleur|tremble de froid)
chauffe mon copilote, (il grelotte|le pauvre|il est frigorifié)
(passager gelé|passagère gelée|passagère frigorifiée)
plus de chaud passager
(la place|le côté) du passager (est glacial|manque de chaleur|n'est pas chauffée|est un frigo)
!(envoie|rajoute) (de la chaleur|quelques degrés|du chaud) (à ma passagère|à mon passager|à ma voisine)
~(envoyer|donner) un peu plus de (chaleur|chaud) (à mon passager|à ma passagère)
(madame|monsieur) (à côté de moi|sur le siège passager) (trouve qu'il fait frisquet|n'a pas chaud|se plaint qu'il fait froid)
(elle a mis son écharpe|elle a remonté son col), ma passagère (ne serait pas contre|aimerait bien) (un peu plus de chaleur|quelques degrés de plus)"""),
    ("adjust_cabin_temperature", {"direction": "warmer", "zone": "rear"}, "Je réchauffe à l'arrière.", """
(les gamins|les loulous|les mioches|les petites) (au fond|derrière|à l'arrière) (ont mis leurs bonnets|réclament une couverture|ont les lèvres bleues|se serrent pour avoir chaud)
(la banquette arrière|le fond de la voiture|l'arrière) (est un congélateur|n'est pas chauffé|manque de chaleur|reste glacial)
(il y a un bébé|il y a ma grand-mère|on a des frileux) derrière, (envoie|faudrait) (un peu plus de chaleur|quelques degrés de plus) (là-bas|au fond)
arrière plus chaud
(chaleur|calories) pour l'arrière
!(rajoute|envoie|fais parvenir) (du chaud|de la chaleur|des degrés) (à l'arrière|au fond|à ceux de derrière)
~(rajouter|envoyer) un peu de chaud (à l'arrière|au fond)
(mamie|papi|belle-maman) (derrière|à l'arrière) (se les gèle|a gardé son manteau|trouve qu'il fait frisquet)
(devant on est bien|devant ça va), mais (ça grelotte|ils se gèlent|c'est la Sibérie) (derrière|au fond)"""),
    ("adjust_cabin_temperature", {"direction": "warmer"}, "Plus chaud de {degrees} degrés.", """
(on roule vers le nord|on est montés en altitude), (rajoute|remets|ajoute) {degrees} (au chauffage|au thermostat)
(mes mains sont gelées|la petite tousse|mamie a ressorti sa laine), (donne-nous|remets-nous|rajoute-nous) {degrees}
(encore|allez, encore) {degrees} de plus (et on sera bien|et ce sera parfait|et j'enlève mon manteau)
(on n'est pas loin du bonheur|c'est presque bon), juste {degrees} de (mieux|plus)
plus {degrees}, (merci|chauffage|allez)
thermostat plus {degrees} (|{zone})
!(fais grimper|gonfle|relève|rehausse) (le thermostat|la température|le chauffage) de~{degrees} (|{zone})
~(faire grimper|rehausser|relever) (le thermostat|la température) de~{degrees} (|{zone})
(il nous manque|il me manque|on aurait besoin de) {degrees} pour (être à l'aise|ne plus grelotter|se sentir bien)
{degrees} de rab (|{zone})
(qu'est-ce que tu dirais|que dirais-tu) de~{degrees} de plus (|{zone})"""),
    ("adjust_cabin_temperature", {"direction": "colder"}, "Je rafraîchis.", """
(on pourrait|tu pourrais|je pourrais) (cuire un œuf|faire cuire un steak|faire pousser des tomates|faire lever du pain) (<incar>|)
(je vais finir par|j'en suis à) (tomber la chemise|enlever mon pull|me mettre en maillot|ouvrir mon col)
(j'ai le front|j'ai la nuque|j'ai les tempes|j'ai le visage) (qui dégouline|en sueur|trempé|trempée|tout moite)
(la voiture est restée au soleil|on a bouilli sur le parking|il fait quarante dehors), (ramène-nous à la vie|faut nous rafraîchir tout ça|rafraîchis-moi cette étuve)
(le chien tire la langue|mon fils est tout rouge|ma femme s'évente avec la carte|le chocolat a fondu), (il faudrait descendre un peu les degrés|faut baisser la température)
(c'est Dakar|c'est le Sahara|c'est les tropiques|c'est la canicule|c'est une cocotte-minute|une vraie serre) (<incar>|là-dedans)
(on se liquéfie|on fond|on mijote|on est en train de cuire|on suffoque de chaleur)
moins de degrés
(du frais|fraîcheur), (vite|pitié|allez)
!(enlève|retire|ôte) (quelques|deux-trois) degrés
!(calme|tempère|freine|ralentis) (un peu|) (le chauffage|la chaudière|le radiateur|la chaleur)
(qui a mis|pourquoi tu mets|t'as mis) le chauffage (à fond|si fort|comme ça), (on crève|c'est intenable|on va fondre)
(auriez-vous l'obligeance|serait-il possible|vous serait-il possible) de (faire baisser la température|rafraîchir l'atmosphère|nous donner un peu de fraîcheur)
(je rêve d'|je tuerais pour |j'ai bien envie d')un peu (de fraîcheur|de frais) (<incar>|)"""),
    ("adjust_cabin_temperature", {"direction": "colder"}, "Je rafraîchis {zone}.", """
{zone}, (c'est le sauna|on se liquéfie|on mijote|c'est les tropiques|c'est intenable tellement c'est chaud)
(ça transpire|ça souffle de chaleur|ça dégouline de sueur|ça se plaint de la chaleur) {zone}
!(enlève|retire|ôte) (quelques|deux-trois) degrés {zone}
~(enlever quelques degrés|faire descendre la température|mettre un peu de frais) {zone}
(calme|tempère) (un peu|) le chauffage {zone}
moins de degrés {zone}
du frais {zone}
(on me dit que|il paraît que|apparemment) (c'est une fournaise|c'est surchauffé|c'est étouffant de chaleur) {zone}
(on est en manches courtes|on a enlevé les pulls|on sort de la plage), et (ça chauffe encore trop|c'est trop chauffé|il fait encore trop chaud) {zone}
(tu chauffes|vous chauffez|ça chauffe) (beaucoup trop|comme un malade|comme une chaudière) {zone}
(un peu plus de fraîcheur|quelques degrés en moins) {zone}, (ça se tente|ce serait sympa|ça ferait du bien)"""),
    ("adjust_cabin_temperature", {"direction": "colder", "zone": "passenger"}, "Je rafraîchis côté passager.", """
(ma femme|mon mari|ma copine|mon collègue) à côté de moi (s'évente|est tout rouge|fond sur place|a tombé la veste|dégouline)
(mon copilote|ma copilote|mon voisin de droite) (cuit|meurt de chaud|réclame de la fraîcheur|n'en peut plus de la chaleur)
(passager|passagère) en nage
du frais passager
!(enlève|retire) quelques degrés (à ma passagère|à mon passager|côté copilote)
~(rafraîchir|refroidir) un peu (mon passager|ma passagère|ma voisine)
(la place|le côté) du passager (est surchauffée|est un four|est une étuve|chauffe trop)
(elle est enceinte et elle a des bouffées|elle sort de son jogging), (rafraîchis|refroidis) un peu ma passagère
(madame|monsieur) (à côté de moi|sur le siège passager) (trouve que c'est trop chauffé|meurt de chaud|a enlevé son pull)
(moi ça va|moi je suis bien), mais (mon passager|ma passagère) (fond|cuit|est en sueur)"""),
    ("adjust_cabin_temperature", {"direction": "colder", "zone": "rear"}, "Je rafraîchis à l'arrière.", """
(les gamins|les loulous|les mioches|les petites) (au fond|derrière|à l'arrière) (sont tout rouges|sont en sueur|tirent la langue|ont enlevé leurs pulls|fondent)
(le fond de la voiture|la banquette arrière|l'arrière) (est un vrai four|est surchauffé|chauffe trop|est une serre)
(le chien|le bébé|belle-maman) (derrière|à l'arrière|sur la banquette arrière) (halète|est en nage|meurt de chaud|cuit)
arrière moins chaud
du frais derrière
!(enlève|retire) quelques degrés (à l'arrière|derrière|au fond)
~(rafraîchir|refroidir) un peu (l'arrière|le fond|la banquette arrière)
(le soleil tape sur la lunette|ils sont trois serrés), (faudrait|il faudrait) (baisser les degrés|moins chauffer|mettre plus frais) (derrière|à l'arrière)
(devant on est bien|devant ça va), mais (ça cuit|ils étouffent de chaleur|c'est les tropiques) (derrière|au fond)"""),
    ("adjust_cabin_temperature", {"direction": "colder"}, "Plus frais de {degrees} degrés.", """
(le soleil tape fort|on a trop chauffé|la voiture a bouilli), (retire|ôte|enlève) {degrees} (au thermostat|au chauffage|à la clim)
(je suis en pull de laine|on est tous serrés|le petit est tout rouge), (ôte-nous|enlève-nous|retire-nous) {degrees}
{degrees} (de moins et on en parle plus|de moins et j'arrête de râler|en dessous, ce serait l'idéal)
(c'est presque bon|on y est presque), juste {degrees} de moins
moins {degrees}, (merci|clim|allez)
thermostat moins {degrees} (|{zone})
!(ôte|déduis|soustrais|rabote) {degrees} (du thermostat|de la température|au chauffage) (|{zone})
~(faire tomber|abaisser|faire descendre) (le thermostat|la température) de~{degrees} (|{zone})
(on vit|on est|tu chauffes) {degrees} trop (haut|chaud)
(qu'est-ce que tu dirais|que dirais-tu) de~{degrees} de moins (|{zone})
(vous pourriez nous faire gagner en fraîcheur|tu nous rafraîchirais), disons {degrees} de moins"""),
    ("set_fan_speed", {}, "Ventilation niveau {level} {zone}.", """
(on respire mal|il fait moite), (passe|cale|mets) (le ventilo|la soufflerie|la soufflante) sur {level}
(ça fait trop de boucan|on est au téléphone|je veux entendre la radio), (ventilo|soufflerie) sur {level} (et pas plus|seulement|)
ventilo {level} (|{zone})
(soufflante|turbine|pulseur) sur {level} (|{zone})
!(tourne|bouge|place|bascule) (la molette|le bouton|le curseur) (de la ventilation|de la soufflerie|du ventilo) sur {level} (|{zone})
~(tourner|bouger) (la molette|le bouton) de (la ventilation|la soufflerie) sur {level} (|{zone})
(d'habitude|normalement|en général) je (laisse|mets|garde) (le ventilo|la soufflerie) sur {level}, (remets-le comme ça|fais comme d'habitude|on y revient)
{level} (sur sept|sur 7) (au|pour le) (ventilo|ventilateur) (|{zone})
(que ça souffle|il faut que ça souffle|je veux que ça souffle) (niveau|à|en position) {level} (|{zone})
(la bonne vitesse|le bon réglage|ce qu'il me faut) (pour|comme) (ventilation|ventilo), c'est {level} (|{zone})
(tu mettrais|tu me mets|tu nous mets) (le pulseur|la soufflante|le ventilo) (à|sur) {level} (|{zone})"""),
    ("set_fan_speed", {"level": 3}, "Ventilation allumée.", """
(l'air stagne|l'air ne bouge pas|rien ne bouge dans cet habitacle), (réveille|lance|démarre) (le ventilo|la soufflerie)
(on a coupé le ventilo tout à l'heure|la soufflerie est restée éteinte|on n'a plus de soufflerie), (tu peux la relancer|on la relance|remets-la)
(tu me ferais tourner|tu nous lances|tu peux me réveiller) (le ventilo|la soufflerie|la soufflante)
!(relance|réveille|redémarre|fais repartir) (le ventilo|la soufflerie|la soufflante|la ventilation)
~(relancer|réveiller|faire repartir) (le ventilo|la soufflerie|la ventilation)
ventilo, (s'il te plaît|allez|hop)
soufflerie on
(c'est fait pour quoi|ça sert à quoi), un ventilateur (éteint|qui dort), (fais-le tourner|mets-le en route)
(les bouches d'air sont mortes|rien ne sort des grilles|pas un souffle des aérateurs), (démarre|lance|remets) la ventilation
(si tu pouvais|j'apprécierais que tu puisses) (mettre en branle|faire tourner|relancer) (le ventilateur|la soufflerie)"""),
    ("set_fan_speed", {"level": 3}, "Ventilation allumée {zone}.", """
(les aérateurs sont morts|rien ne sort des grilles|pas un souffle) {zone}, (lance|démarre|mets) la ventilation
(l'air stagne|l'air ne bouge pas) {zone}, (lance|allume|démarre) (le ventilo|la soufflerie)
!(relance|réveille|fais repartir) (le ventilo|la soufflerie|la ventilation) {zone}
~(relancer|réveiller|faire repartir|démarrer) (le ventilo|la soufflerie) {zone}
ventilo {zone}
soufflante {zone}, (hop|allez|merci)
{zone} on (voudrait|aimerait bien|réclame) (le ventilo|que la soufflerie tourne|que le ventilateur tourne)
(la ventilation est coupée|la soufflerie est éteinte) {zone}, (remets-la|relance-la)
(tu nous lancerais|tu lancerais|tu me lances) (le ventilateur|la soufflerie) {zone}"""),
    ("set_fan_speed", {"level": 0}, "Ventilation arrêtée {zone}.", """
(le bruit du ventilo me rend fou|j'enregistre un vocal|on va faire la sieste|je veux le silence), (tue|coupe|débranche) (la soufflerie|ce ventilateur)
(l'air sort tout poussiéreux|ça me dessèche les yeux|ça fait voler mes papiers), (arrête complètement|coupe net|éteins) (la soufflerie|le ventilo)
(que ça arrête|il faut que ça cesse|que ça cesse) de (souffler|brasser de l'air) (|{zone})
!(tue|fais taire|endors|muselle) (le ventilo|la soufflerie|ce ventilateur) (|{zone})
~(faire taire|endormir|stopper net) (le ventilo|la soufflerie) (|{zone})
ventilo off (|{zone})
zéro soufflerie
soufflerie à zéro (|{zone})
(je ne veux plus sentir|j'aimerais ne plus sentir|on ne veut plus sentir) (le moindre filet d'air|un seul souffle d'air) (sortir des bouches|sortir des grilles|des aérateurs) (|{zone})
(tu peux laisser reposer|mets au repos|laisse dormir) (le ventilo|la ventilation|la soufflante) (|{zone})
(niveau|vitesse) zéro pour (le ventilo|la ventilation|la soufflerie) (|{zone})"""),
    ("set_fan_speed", {"level": 7}, "Ventilation niveau 7 {zone}.", """
(tout est moite|le pare-soleil fond|on sort du sport), (lâche tout ce que t'as dans|ouvre à fond|pousse à fond) la (soufflerie|ventilation)
(j'ai fait brûler un toast|le chien a pété|ça sent la friture), (soufflerie|ventilo) (à donf|à fond|plein régime)
!(déchaîne|fais hurler) (la soufflerie|le ventilo|la tempête dans les aérateurs) (|{zone})
~(mettre|pousser) (le ventilo|la soufflerie) (à donf|plein régime|dans le rouge) (|{zone})
ventilo (à donf|plein régime|à burne|plein tube) (|{zone})
soufflerie maxi (|{zone})
(je veux|il me faut|fais-moi) (un ouragan|un vrai mistral|une tornade|une tramontane) (dans les bouches d'air|avec la soufflerie|par les aérateurs) (|{zone})
(tout ce que|le maximum de ce que) (le ventilo|la soufflerie) (peut donner|a dans le ventre|sait faire), (vas-y|envoie|maintenant) (|{zone})
(il faut que|je veux que) la soufflerie (décoiffe|souffle comme une tempête|souffle à décorner les bœufs) (|{zone})
le cran (le plus haut|le plus fort|tout en haut) pour (la soufflerie|le ventilateur) (|{zone})"""),
    ("set_fan_speed", {"level": 1}, "Ventilation niveau 1 {zone}.", """
(le bébé vient de s'endormir|j'ai une migraine|ma femme dort), (ventilo|soufflerie) (sur un|au mini|au ralenti minimum)
(je ne supporte pas les courants d'air|j'ai mes lentilles), (laisse|mets) (la soufflerie|le ventilo) (au strict minimum|sur le premier cran)
!(mets|règle|laisse) (le ventilo|la soufflerie|la ventilation) (sur le premier cran|au premier niveau|au strict minimum) (|{zone})
~(mettre|laisser) (le ventilo|la soufflerie) (sur le premier cran|au strict minimum|en sourdine) (|{zone})
ventilo mini (|{zone})
soufflerie premier cran (|{zone})
(juste|seulement|simplement) un (soupçon|murmure) (de ventilation|de soufflerie) (|{zone})
(que la soufflerie|je veux que le ventilo|que le ventilateur) tourne au (minimum|plus bas) (|{zone})
(le cran|le niveau) le plus (faible|bas|doux) (pour|de) (la soufflerie|la ventilation) (|{zone})
(qu'on l'entende à peine|sans qu'on l'entende), (le ventilo|la ventilation) (au minimum|tout en bas) (|{zone})"""),
    ("adjust_fan_speed", {"direction": "up"}, "Ventilation plus forte {zone}.", """
(les aérateurs|les bouches d'air|les grilles) (soufflent comme un asthmatique|crachotent|donnent que dalle|ne crachent pas grand-chose) (|{zone})
(on a fermé les vitres|on est cinq là-dedans), (pousse|booste|monte) (un peu|d'un cran|) (le ventilo|la soufflante)
(j'ai la main devant la grille et je sens rien|c'est à peine un courant d'air), (un peu plus de débit|plus de débit|faudrait plus de souffle)
(c'est timide|c'est pas la tempête|c'est un peu mou), (ton ventilo|ta soufflerie|cette ventilation) (|{zone})
plus de débit (|{zone})
ventilo plus fort (|{zone})
un cran ventilo (en plus|de plus) (|{zone})
!(donne|mets) (plus de pêche|plus de débit|un coup de fouet) (au ventilo|à la soufflerie|au pulseur) (|{zone})
~(donner|mettre) (plus de débit|plus de pêche) (au ventilo|à la soufflerie) (|{zone})
(ça pourrait|ça peut) (cracher|pulser|envoyer) (davantage|plus que ça|un peu plus), (la soufflerie|le ventilo|les aérateurs) (|{zone})
(j'aimerais que ça pulse|il faut que ça pulse|que ça ventile) (plus|davantage|un peu plus) (|{zone})
(le niveau au-dessus|un niveau de plus|la vitesse au-dessus) (pour|au niveau de) (la soufflerie|la ventilation) (|{zone})"""),
    ("adjust_fan_speed", {"direction": "down"}, "Ventilation plus faible {zone}.", """
(on dirait un décollage|c'est un réacteur d'avion|on se croirait sous un sèche-cheveux|c'est le mistral) (avec ce ventilo|avec cette soufflerie|cette ventilation) (|{zone})
(mes papiers s'envolent|j'ai les yeux secs|ma frange vole), (calme|doucement sur|mollo avec) (la soufflerie|le ventilo)
(j'essaie de téléphoner|on n'entend plus la radio|le petit dort), (un cran de moins au ventilo|mets la soufflerie moins fort)
(mollo|doucement|du calme|tout doux) (avec|sur) (le ventilo|la soufflerie|les aérateurs) (|{zone})
moins de débit (|{zone})
ventilo moins fort (|{zone})
!(mets|fais tourner) (le ventilo|la soufflerie|le pulseur) (plus discret|en douceur|moins vite|un ton en dessous) (|{zone})
~(mettre|faire tourner) (le ventilo|la soufflerie) (moins vite|un ton en dessous|moins fort) (|{zone})
(pas besoin de|c'est pas la peine de) souffler (aussi fort|comme ça|si fort) (|{zone})
(les bouches d'air|les aérateurs|les grilles) (crachent trop|envoient trop|pulsent trop fort) (|{zone})
(le niveau en dessous|un niveau de moins|la vitesse en dessous) pour (la soufflerie|la ventilation) (|{zone})
(il vente|ça décoiffe|y a du blizzard) (à cause de la soufflerie|avec ce ventilo) (|{zone})"""),
    ("set_air_distribution", {}, "L'air {direction}.", """
(c'est mal réparti|l'air part n'importe où|je ne sens rien où il faut), (dirige|envoie|oriente) (la soufflerie|le flux|l'air) {direction}
(je sors de la douche|il y a trop de soufflerie au mauvais endroit), je (préférerais|veux) (l'air|le flux) {direction}
!(aiguille|bascule|redirige|amène|renvoie) (l'air|le flux|le souffle|la ventilation) {direction}
~(aiguiller|basculer|rediriger|renvoyer) (l'air|le flux|le souffle|la ventilation) {direction}
flux {direction}
soufflerie {direction}
(c'est|c'est plutôt|tu vois, c'est) {direction} que (je veux l'air|j'aimerais sentir l'air|la ventilation doit souffler)
(le flux|la soufflerie|le ventilo) (plutôt|uniquement|seulement|) {direction}
(tourne-moi|mets-moi|bascule-moi) (les volets d'air|les grilles|les ouïes) {direction}
est-ce que (l'air|le souffle) (peut|pourrait) (arriver|sortir|venir) {direction}
(position|sortie) de la ventilation {direction}"""),
    ("set_air_distribution", {"direction": "down"}, "L'air vers les pieds.", """
(j'ai les chaussettes trempées|j'ai marché dans la neige|j'ai les orteils gelés|mes chaussures sont mouillées), (souffle|envoie l'air|mets la soufflerie) en bas
(je suis en sandales|je suis en jupe|j'ai mis mes tongs), (dirige|envoie|mets) (l'air|le souffle) sur (mes pieds|mes jambes|mes mollets)
(l'air me pique les yeux|ça me souffle dans le nez), (bascule-le|envoie-le|mets-le) (plutôt|) (vers le plancher|aux pieds|en bas)
!(sèche|souffle vers|ventile) (mes chaussures|mes godasses|mes chaussettes|mes tibias)
~(sécher mes chaussures|souffler vers mes chaussures|ventiler mes pieds)
air aux pieds
soufflerie plancher
(je voudrais|fais-moi) (un petit vent|un peu de vent|de la ventilation) (sous le tableau de bord|autour des chevilles|dans les pieds)
(les aérateurs|les bouches|les sorties) (du bas|du plancher|côté pédales|au ras du sol)
(tout l'air|le flux|la soufflerie) (par terre|au ras du plancher|côté pédales)"""),
    ("set_air_distribution", {"direction": "middle"}, "L'air vers le visage.", """
(je commence à piquer du nez|je m'endors un peu|j'ai un coup de mou), (souffle-moi dans la figure|envoie-moi l'air en pleine face|de l'air dans la figure)
(j'ai les joues en feu|je sors du footing|j'ai une bouffée), (dirige|mets|envoie) l'air (sur ma figure|vers ma tête|en plein visage)
(ça souffle dans mes chaussettes|l'air part dans le plancher), (remonte-le|envoie-le|mets-le) (vers le visage|sur la figure|à hauteur de visage)
!(évente|ventile|souffle sur) (mon visage|ma figure|mes joues)
air en pleine face
soufflerie visage
(je veux|j'ai besoin de|fais-moi) sentir (l'air|le vent|un souffle) (sur les joues|sur ma peau|sur mon front|dans ma barbe)
l'air par (les aérateurs|les bouches|les grilles) (du tableau de bord|du milieu|au centre)
(tout l'air|le flux|la soufflerie) (dans la tronche|en pleine poire|droit sur moi|dans ma face)
~(m'éventer le visage|souffler sur ma figure|envoyer l'air sur mon visage)"""),
    ("set_air_distribution", {"direction": "up"}, "L'air vers le pare-brise.", """
(j'ai le souffle dans les yeux|l'air me gêne dans la figure), (bascule-le|renvoie-le|mets-le) (sur le pare-brise|tout en haut|contre la vitre de devant)
(ça me souffle sur les genoux|je ne veux pas d'air sur moi), (dirige|renvoie|mets) (l'air|la soufflerie) (contre le pare-brise|vers la vitre avant|vers le haut)
!(plaque|colle|pousse|renvoie) (l'air|le flux|la soufflerie) (contre|sur|vers) (le pare-brise|la vitre avant)
~(plaquer|pousser|renvoyer) (l'air|la soufflerie) (contre|sur) le pare-brise
air pare-brise
soufflerie vers le haut
(je veux|j'aimerais) que (ça souffle|la soufflerie donne|l'air file) (contre la vitre de devant|sur le pare-brise|vers le haut)
(l'air|le souffle) (par|dans) les (grilles|fentes|buses) (du pare-brise|sous le pare-brise|du haut)
(tout le flux|la soufflerie|le ventilo) (côté|direction) pare-brise"""),
    ("set_air_conditioning", {"on": True}, "Climatisation allumée.", """
(on a une clim, non|on a payé la clim|elle est pas là pour faire joli, la clim), (sers-t'en|mets-la|fais-la tourner)
(le thermomètre affiche trente-cinq dehors|on repart de la plage|la météo annonce quarante), (clim|la clim|envoie la clim)
(le maquillage coule|le fromage va tourner|les courses vont fondre), (démarre|envoie|mets) (l'A/C|l'air climatisé|la clim)
(t'aurais pas|il n'y aurait pas|on n'aurait pas) (la clim|l'air climatisé|l'air conditionné) (par hasard|à tout hasard|à nous mettre|dans cette voiture à allumer)
!(envoie|balance|réveille|fais ronronner) (la clim|l'airco|l'A/C|le climatiseur)
~(faire tourner|réveiller|mettre en service) (le climatiseur|le compresseur de clim|l'airco|l'A/C)
airco, (vite|allez|s'il te plaît)
A/C on
compresseur (de clim|de la clim) en route
le (bouton|petit flocon) de la clim, (appuie dessus|tu peux l'enclencher|enclenche-le)
(je ne tiendrai pas|on ne tiendra pas|personne ne tiendra) (jusqu'au bout|jusqu'à la mer|dix minutes de plus) sans (la clim|clim|climatisation)
(l'été est là|c'est la saison), (on remet|on ressort|on relance) (la clim|le climatiseur)"""),
    ("set_air_conditioning", {"on": False}, "Climatisation éteinte.", """
(j'ai la gorge qui gratte|ma femme tousse|mon bébé est enrhumé|j'ai un torticolis), (la clim, on l'arrête|laisse tomber la clim|on se passe de clim)
(l'autonomie fond|il reste peu de batterie|ça pompe du courant), (sacrifie|coupe|on se prive de) (la clim|l'airco|l'air climatisé)
(on n'est pas des pingouins|on n'est pas au pôle Nord), (coupe|vire|éteins) (cette clim|l'air conditionné)
(j'ai horreur de|je déteste|je ne supporte pas) (la clim|l'air conditionné|l'air climatisé), (pas de ça avec moi|enlève-moi ça|éteins-moi ça)
!(fais taire|débranche|mets au repos|tue) (la clim|l'airco|l'A/C|le climatiseur|le compresseur de clim)
~(débrancher|mettre au repos|faire taire) (la clim|l'airco|l'A/C|le climatiseur)
A/C off
airco coupée
(la clim peut|le climatiseur peut|l'airco peut) (se reposer|aller se coucher|s'arrêter) (maintenant|)
le (petit flocon de la clim|bouton A/C), (désactive-le|éteins-le)
(à quoi bon|pourquoi) (laisser tourner|garder) la clim (en plein mois de mars|par ce temps|avec ce temps-là), (coupe-la|éteins-la)
(moi je préfère|on préfère) (l'air naturel à la clim|rouler sans climatiseur)"""),
    ("set_air_recirculation", {"on": True}, "Recyclage activé.", """
(ils épandent du lisier|on longe une décharge|on passe devant la raffinerie|il y a une porcherie), (bloque tout ce qui vient du dehors|ferme les arrivées d'air|mets l'air en boucle)
(je suis allergique aux graminées|c'est la saison du pollen|j'ai le rhume des foins), (ne prends plus l'air dehors|tourne en circuit fermé|garde le même air)
(le vieux diesel|la mob|le camping-car|le scooter) devant (nous crache sa fumée|nous asphyxie|fume comme un pompier|nous gaze)
(ouh là|pouah|beurk|berk), (ça fouette le fumier|ça sent l'œuf pourri dehors|ça refoule dehors|ça sent l'égout dehors|on respire du gasoil)
!(isole-nous|coupe-nous|protège-nous) (de l'air extérieur|des odeurs du dehors|des gaz d'échappement|de la fumée dehors)
~(tourner|passer|rester) en (circuit fermé|air recyclé|vase clos pour l'air)
air en boucle
circuit fermé
recyclage, (vite|allez|stp)
je ne veux pas que (l'odeur|la puanteur|la fumée|la pollution) du dehors (entre|rentre|passe)
(on va respirer|mieux vaut respirer|je préfère respirer) (notre propre air|l'air qu'on a déjà|l'air de l'intérieur) (le temps de doubler ce camion|tant que ça pue|dans ce tunnel)
le (bouton|mode) avec la (petite flèche|flèche) qui tourne dans la voiture, (active-le|mets-le)"""),
    ("set_air_recirculation", {"on": False}, "Recyclage désactivé.", """
(on a doublé le camion|la décharge est derrière nous|on a quitté le tunnel|l'odeur est passée), (rebranche-nous sur l'air de dehors|reprends l'air extérieur|tu peux rouvrir l'arrivée d'air)
(on respire le même air depuis une heure|ça sent le fauve|ça sent le chien mouillé|ça sent la chaussette), (fais venir l'air de dehors|prends l'air à l'extérieur|renouvelle-moi cet air)
(on est en montagne|on est en pleine forêt|on longe la mer), (fais-nous profiter de l'air pur|laisse entrer le bon air|on veut respirer le bon air du dehors)
!(sors|sors-nous|quitte) (du circuit fermé|du recyclage|du mode recyclage|de l'air en boucle)
!(prends|puise|aspire|va chercher) (l'air dehors|l'air à l'extérieur|de l'air neuf dehors)
~(sortir du circuit fermé|prendre l'air à l'extérieur|renouveler l'air)
recyclage off
air du dehors
(cet air|l'air de l'habitacle|l'air ici) (a déjà servi|est usé|a été respiré dix fois|n'est plus bien frais), (renouvelle-le|change-le)
(il faudrait|faudrait|on devrait) (changer|renouveler) l'air (qu'on respire|de l'habitacle|là-dedans)
(la petite flèche qui tourne|le recyclage), (enlève-moi ça|tu peux l'enlever|vire-moi ça)
(arrête|cesse) de (faire tourner|recycler|brasser) (toujours le même air|le même air|notre air)"""),
    ("set_defrost", {"window": "front", "on": True}, "Dégivrage du pare-brise.", """
(je conduis à l'aveugle|je regarde par un hublot|je frotte avec ma manche), (le pare-brise s'embue|c'est tout embué devant|le pare-brise est blanc de buée)
(il a gelé cette nuit|j'ai oublié la bâche|la voiture a dormi dehors), (dégage-moi|débarrasse-moi|libère) le pare-brise (du givre|de la glace)
(j'ai pas de grattoir|j'ai perdu la raclette|j'ai la flemme de gratter), (fais fondre ça sur le pare-brise|occupe-toi du givre devant|dégivre devant)
(on est quatre à respirer|on est trempés|il pleut et on est nombreux), (le pare-brise se trouble|le pare-brise devient opaque|ça fait de la buée devant)
!(débarrasse|libère|dégage) (le pare-brise|la vitre de devant) (de la buée|du givre|de cette buée)
~(débarrasser|libérer) (le pare-brise|la vitre avant) (de la buée|du givre)
buée pare-brise
désembuage avant, (vite|maintenant|stp)
givre devant
(tu me désembues|tu me dégivres|tu peux me dégeler) (le pare-brise|tout ça devant|la vitre de devant)
(fais-moi|rends-moi|redonne-moi) un pare-brise (transparent|sans buée|sans givre|net, il est plein de buée)
(ça commence à faire|ça fait) (de la condensation|de la vapeur) (sur le pare-brise|sur la vitre de devant)
le pare-brise (transpire|est comme une vitre de salle de bains|est recouvert de glace|a pris le gel)"""),
    ("set_defrost", {"window": "front", "on": False}, "Dégivrage avant arrêté.", """
(la vue est dégagée|plus une trace de givre|c'est redevenu transparent), (arrête|coupe|stoppe) (le dégivreur de devant|le désembuage avant|le dégivrage du pare-brise)
(ça fait un boucan pas possible|ça me dessèche les yeux), (le désembuage du pare-brise|le dégivrage avant) (on peut l'arrêter|tu peux le couper|stop)
(le pare-brise est nickel|le pare-brise est tout net|le pare-brise a séché), (inutile de continuer à dégivrer|tu peux arrêter de souffler dessus|coupe le désembueur)
!(laisse tomber|abandonne|mets fin à|interromps) (le dégivrage avant|le désembuage du pare-brise|le dégivrage du pare-brise)
~(interrompre|laisser tomber) (le dégivrage avant|le désembuage du pare-brise)
dégivrage avant stop
désembuage pare-brise coupé
(la buée|le givre) a (fondu|disparu|séché) (devant|sur le pare-brise), (c'est bon|arrête|on arrête)
(assez|suffisamment|bien assez) (dégivré|désembué) (devant|le pare-brise)"""),
    ("set_defrost", {"window": "rear", "on": True}, "Dégivrage de la lunette arrière.", """
(mon rétro intérieur ne montre que du blanc|je recule à l'aveugle|je dois faire marche arrière), (la lunette arrière est embuée|dégivre derrière|enlève la buée derrière)
(le chien a soufflé tout le trajet|les gamins respirent fort|on a mis des manteaux mouillés derrière), (la vitre arrière est embuée|désembue la lunette)
(il a gelé cette nuit|la voiture a dormi dehors), (fais fondre ça sur la lunette arrière|dégèle la vitre de derrière|chauffe la lunette)
!(débarrasse|libère|dégage) (la lunette arrière|la vitre de derrière|la lunette) (de la buée|du givre|de la glace)
~(débarrasser|libérer) (la lunette arrière|la vitre de derrière) (de la buée|du givre)
buée lunette arrière
givre derrière
(les petits fils|les résistances|les filaments) de la (lunette|lunette arrière|vitre arrière), (mets-les en route|fais-les chauffer|allume-les)
(tu me désembues|tu me dégivres|tu peux me dégeler) (la lunette|derrière|la vitre du fond)
(ça fait|il y a) de la condensation (sur la lunette|sur la vitre arrière|derrière sur la vitre)
(fais-moi|rends-moi) une lunette arrière (transparente|sans buée|sans givre)
(la lunette|la lunette arrière) (a pris le gel|est comme une vitre de salle de bains|transpire|est recouverte de glace)"""),
    ("set_defrost", {"window": "rear", "on": False}, "Dégivrage arrière arrêté.", """
(on voit les phares derrière comme il faut|plus une trace de givre derrière|c'est redevenu transparent derrière), (arrête|coupe|stoppe) (la lunette chauffante|le dégivrage arrière)
(ça tire sur la batterie|ça consomme pour rien|faut économiser le courant), (coupe|débranche|arrête) (la lunette chauffante|le dégivrage de la lunette)
(la lunette est nickel|la lunette a séché|la vitre arrière est toute nette), (inutile de continuer à dégivrer|coupe la résistance|tu peux arrêter de la chauffer)
!(laisse tomber|interromps|mets fin à|abandonne) (la lunette chauffante|le dégivrage arrière|le désembuage arrière)
~(interrompre|laisser tomber|débrancher) (la lunette chauffante|le désembuage arrière)
dégivrage arrière stop
lunette chauffante coupée
(la buée|le givre) a (fondu|disparu|séché) (derrière|sur la lunette), (c'est bon|arrête|on arrête)
(les petits fils|les résistances|les filaments) de la lunette, (coupe-les|éteins-les|arrête de les chauffer)"""),
]
