"""French: lights and wipers as people say it from day to day: reasons, hints, complaints, slang. The notation is explained in the README."""

VARIANTS = [
    ("set_headlights", {"mode": "on"}, "Phares allumés.", """
(on me fait des appels parce que je roule éteint|un piéton a failli ne pas me voir|je suis gris sur gris dans cette grisaille), (éclaire|mets les feux|allume devant)
(le soleil s'est couché|on entre chien et loup|les lampadaires viennent de s'allumer|il est cinq heures et c'est déjà la nuit), (faudrait éclairer la route|mets les phares|c'est l'heure des codes)
(le lampadaire est cassé dans cette rue|il n'y a aucun éclairage sur cette route|on est en pleine cambrousse), (allume devant|éclaire-moi la route|phares)
(que l'on me voie|il faut qu'on me voie|je veux qu'on nous voie) (de loin|sur la route|arriver), (allume|mets) les (codes|feux|phares)
phares, (vite|stp|allez)
codes allumés
feux en marche
!(éclaire-nous|balance les codes|colle les codes|envoie les phares)
~(rouler en codes|rouler feux allumés|éclairer la chaussée devant)
(la route devant|le bitume|le chemin devant) (reste dans le noir|disparaît dans le noir)
(t'as pas|on n'a pas|j'ai pas) mis les (phares|codes|feux), (mets-les|allume-les)
(c'est obligatoire de rouler allumé|un flic m'a rappelé le code de la route), alors (allume|mets) les (feux|codes)
les (quinquets|lanternes) de la (voiture|bagnole), allume-les"""),
    ("set_headlights", {"mode": "off"}, "Phares éteints.", """
(je suis garé et j'éclaire la chambre du voisin|on attend sur le parking et ça tape dans la vitrine|on est au ciné en plein air), (coupe|éteins) les (phares|feux|codes)
(il est midi et il fait grand soleil|le jour est bien levé|on est stationnés), (plus la peine d'avoir les phares|on peut éteindre les feux|éteins-moi ces codes)
(je vais retrouver une batterie à plat|je vais tomber en rade de batterie sur ce parking), (éteins|coupe) les (feux|phares)
(les phares, c'est bon|les feux, c'est bon|les codes, c'est bon), (tu peux éteindre|coupe-les|on est garés)
phares coupés
codes éteints
feux off
!(range|débranche|tue|souffle) les (phares|codes|feux)
~(tuer|débrancher) les (phares|codes|feux)
(je me gare|on campe ici|on est à l'arrêt), (pas besoin d'éclairer dehors|extinction des phares|plus besoin des phares)
(les lanternes|les codes|les projecteurs) (restent allumés au garage|sont encore allumés en plein jour|éclairent le mur du garage)"""),
    ("set_headlights", {"mode": "auto"}, "Phares en automatique.", """
(j'oublie toujours d'allumer ou d'éteindre|on enchaîne les tunnels aujourd'hui|le soleil joue à cache-cache), (débrouille-toi avec les phares|mets les phares sur auto|gère les feux tout seul)
(je ne veux plus y penser|j'ai la tête ailleurs), (que les feux se règlent d'eux-mêmes|phares automatiques|les phares en pilote automatique)
le (capteur|détecteur) (de luminosité|crépusculaire) pour les phares, (active-le|mets-le)
(à toi de|je te laisse|tu te charges de) (décider quand allumer les phares|gérer les feux|choisir pour les phares)
feux auto
phares auto
éclairage crépusculaire
!(laisse|remets|bascule) (le commodo|la molette des feux|le bouton des phares|les feux) sur (auto|automatique)
~(laisser|remettre|basculer) (la molette des feux|le bouton des phares|les feux) sur auto
(allume et éteins|éteins et allume) les (feux|phares|codes) (quand il faut|selon la lumière|au besoin)
(j'aimerais|je voudrais) que la voiture (décide|choisisse) (toute seule|elle-même) pour les (feux|phares)"""),
    ("set_high_beam", {"on": True}, "Feux de route allumés.", """
(il y a des chevreuils dans le coin|on est seuls sur cette départementale|c'est la forêt, pas un chat), (mets les longue portée|passe en pleins phares|envoie les pleins phares)
(je cherche un panneau au loin|je ne devine pas le virage suivant|les codes s'arrêtent à trente mètres), (éclaire beaucoup plus loin|mets pleins feux|plein phare)
!(balance|envoie|colle|passe) (la pleine puissance des phares|plein phare|les longue portée|les grands feux)
~(balancer|envoyer|mettre) (plein phare|les longue portée|les grands feux|les gros phares)
gros phares
plein phare
les longue portée
(les codes, c'est faiblard|en codes je ne vois pas assez loin|les feux de croisement ne portent pas assez loin), (passe en plein phare|mets les pleins)
(je veux|j'aimerais|il faut) voir (à deux cents mètres|jusqu'au bout de la ligne droite|le fond de la route|ce qui vient au loin)
(la voie est libre|plus personne ne vient|celui d'en face est passé), repasse en (pleins phares|feux de route|plein phare)
(tu me mets|tu nous passes|tu peux passer) (en feux de route|en plein phare|en pleins phares)"""),
    ("set_high_beam", {"on": False}, "Feux de route éteints.", """
(on me fait des appels depuis tout à l'heure|le camion d'en face est furieux|je vois celui d'en face se protéger les yeux), (baisse les pleins phares|repasse en codes|coupe le plein phare)
(on arrive au village|il y a des lampadaires maintenant|une moto vient en face), (feux de croisement|retour aux codes|retire les pleins phares)
(je vais aveugler|j'aveugle|on est en train d'aveugler) (le pauvre gars d'en face|tout le monde|les gens en face|le cycliste en face)
(ça brille|ça tape|ça se reflète) (trop|) (dans les panneaux|dans la brume) avec (les pleins phares|le plein phare), (coupe|enlève ça)
codes, on croise
plus de plein phare
pleins phares off
!(redescends|rabats|rabaisse|baisse) (les pleins phares|les longue portée|les grands phares|le faisceau)
~(redescendre en codes|rabaisser les pleins phares|couper le plein phare)
(sois poli avec|épargne|ménage) (ceux d'en face|le conducteur d'en face), (codes|repasse en codes)
(fini|terminé|assez) le plein phare, (on n'est plus seuls|il y a du monde en face)"""),
    ("set_fog_lights", {"on": True}, "Antibrouillards allumés.", """
(on voit même plus le bout du capot|c'est de la soupe|c'est du coton dehors|on est dans un nuage), (mets les antibrouillards|sors les antibrouillards|feux de brouillard)
(la vallée est pleine de brume ce matin|on longe l'étang, ça fume|le col est pris dans les nuages), (allume ce qu'il faut contre la brume|les antibrouillards|antibrouillard)
(c'est|on avance dans) (de la ouate|une purée de pois terrible|le brouillard le plus complet|un vrai coton)
(le brouillard s'épaissit|la brume se lève|ça devient laiteux dehors|le brouillard nous avale)
antibrouillards, vite
antibrouillard on
feux de brume
!(colle|envoie|sors|balance) les (antibrouillards|antibrouillard|feux de brouillard)
~(sortir|envoyer|coller) les (antibrouillards|feux de brouillard)
les (petits phares du bas|feux du bas) (contre|pour) (le brouillard|la brume), allume-les
(avec cette brume|dans ce coton|avec un brouillard pareil), (on ne distingue plus|je ne devine plus) (les lignes|le bord de la route|les feux des autres)"""),
    ("set_fog_lights", {"on": False}, "Antibrouillards éteints.", """
(ça s'est dégagé|le soleil a percé la brume|on est au-dessus de la mer de nuages), (range les antibrouillards|éteins les antibrouillards|tu peux couper les feux de brouillard)
(on me fait remarquer que j'éblouis avec mes antibrouillards|c'est interdit par temps clair|je ne veux pas une amende), (coupe|éteins|enlève) les antibrouillards
(j'ai laissé|on a laissé|tu as laissé) les antibrouillards (allumés|en marche), (coupe-les|éteins-les)
(la brume est restée dans la vallée|il n'y a plus un poil de brume|la purée de pois, c'est fini|on ressort du coton)
antibrouillards coupés
antibrouillard off
!(range|rentre|débranche|tue) les (antibrouillards|feux de brouillard|feux de brume)
~(ranger|débrancher) les (antibrouillards|feux de brouillard)
(à quoi bon|inutile d'avoir) les antibrouillards (par ce ciel bleu|avec cette visibilité|par temps clair)
les (petits phares du bas|feux du bas) contre le brouillard, (tu peux les couper|éteins-les)"""),
    ("set_hazard_lights", {"on": True}, "Feux de détresse allumés.", """
(ça pile devant|ça freine sec devant|la circulation s'arrête net|il y a un gars à pied sur l'autoroute), (détresse|warnings|allume les quatre)
(le moteur vient de lâcher|j'ai un pneu éclaté|la voiture n'avance plus|j'ai plus de jus au milieu de la route), (mets la détresse|fais clignoter partout|warnings)
(je dépose juste ma mère|je décharge deux cartons|j'en ai pour deux minutes en double file), (mets les warnings|allume la détresse|les quatre clignotants)
le (bouton|gros bouton) (rouge|au triangle|avec le triangle), (appuie dessus|enclenche-le)
warnings, vite
triangle rouge
quatre clignos
!fais clignoter (tout|les quatre coins|des deux côtés|à gauche et à droite)
~(faire clignoter les quatre coins|faire clignoter des deux côtés|mettre la détresse)
il faut (prévenir|alerter) (ceux qui arrivent derrière|les voitures de derrière) que (je suis arrêté|ça bouchonne|je roule au pas)
(je veux|j'aimerais) que (tout le monde voie|ceux de derrière voient) (que je suis en panne|qu'il y a un danger|que je suis arrêté)
(je me suis échoué|je suis en carafe|je suis en rade|on est en carafe) (sur le bas-côté|au milieu du carrefour|sur la bande d'arrêt)"""),
    ("set_hazard_lights", {"on": False}, "Feux de détresse éteints.", """
(la dépanneuse est passée|le bouchon s'est dissous|maman est descendue|j'ai fini de décharger), (enlève les warnings|coupe la détresse|plus besoin des quatre clignos)
(ça fait clic-clac depuis tout à l'heure|j'entends encore le tic-tac), (coupe|arrête|vire) (les warnings|la détresse|les quatre clignotants)
(la roue est changée|le moteur a redémarré|on est repartis), (fini la détresse|warnings off|on éteint la détresse)
le (bouton|gros bouton) au triangle, (désactive-le|relâche-le)
warnings coupés
plus de détresse
quatre clignos off
!(fais cesser|calme|stoppe) (les warnings|la détresse|le clignotement des quatre feux)
~(faire cesser|stopper) (les warnings|la détresse|le clignotement des quatre)
(je roule|on roule) encore (en warnings|avec la détresse|avec les quatre clignotants)
on (passe pour|dirait) un sapin de Noël, (coupe les warnings|éteins la détresse)
ça clignote (des deux côtés|partout) (pour rien|encore|sans raison)"""),
    ("set_interior_light", {"on": True}, "Lumière intérieure allumée.", """
(la petite a perdu son doudou|j'ai lâché ma boucle d'oreille|le téléphone a glissé sous le siège|il y a une araignée quelque part), (éclaire l'habitacle|allume là-dedans|un peu de lumière dedans)
(je dois compter la monnaie|je cherche mon badge dans mon sac|j'ai besoin de voir ce que je fais de mes mains), (plafonnier|allume le plafond|mets la lumière de l'habitacle)
(c'est un vrai tunnel|c'est la grotte|c'est le trou noir|on se croirait dans un four éteint|on est comme dans une cave) (là-dedans|dans cette voiture|dans l'habitacle), (éclaire l'intérieur|allume dedans)
(la loupiote|l'ampoule|la veilleuse) (au-dessus de nos têtes|du plafond|centrale|de l'habitacle), (allume-la|mets-la)
plafonnier, stp
lumière dedans
lampe du plafond
!(donne-nous|fais-nous|colle-nous) (de la lumière|un peu de clarté|un brin de lumière) (à l'intérieur|là-dedans|dans l'habitacle)
~(faire de la lumière|donner un peu de clarté) (à l'intérieur|dans l'habitacle|dedans)
(on ne se voit pas|je ne vois pas mes pieds|je ne vois même pas mes mains) <incar>, (allume le plafonnier|éclaire dedans)
je voudrais (de quoi y voir clair|un peu d'éclairage) (à l'intérieur|dans l'habitacle)
(je n'arrive pas à attacher|je ne trouve pas la boucle pour attacher) (la ceinture|le siège bébé|le petit), (allume dedans|éclaire l'habitacle)"""),
    ("set_interior_light", {"on": False}, "Lumière intérieure éteinte.", """
(tout le monde nous regarde de dehors|on se croirait dans une vitrine|on a l'air d'un aquarium), (éteins l'intérieur|coupe le plafonnier|lumière dedans, off)
(ça se reflète dans le pare-brise|je ne vois plus la route à cause du plafonnier|l'ampoule du plafond me gêne pour conduire), (coupe-moi ça|éteins le plafonnier)
(j'ai retrouvé la boucle d'oreille|le doudou est retrouvé|la ceinture est mise), (tu peux éteindre le plafonnier|plus besoin de lumière dedans|éteins là-dedans)
(le petit s'endort|ma femme fait la sieste|on regarde les étoiles), (noir complet dans l'habitacle|éteins le plafond|coupe la lumière dedans)
plafonnier off
plafond éteint
!(tue|souffle|ferme) (la loupiote|le plafonnier|la lumière du plafond|l'ampoule du plafond)
~(tuer|souffler) (la loupiote|le plafonnier|la lumière du plafond)
(qui a laissé|pourquoi on a laissé|t'as laissé) (le plafonnier allumé|la lumière allumée dedans), (éteins|coupe ça)
(l'ampoule|la loupiote|la veilleuse) du plafond (ne sert à rien|reste allumée|m'aveugle)
(je préfère|on préfère|j'aime mieux) (rouler|être) dans le noir (à l'intérieur|dans l'habitacle|dedans)"""),
    ("set_reading_light", {"on": True}, "Lampe de lecture allumée {seat}.", """
(je suis au dernier chapitre|j'ai mes mots croisés à finir|j'ai un dossier à relire|il me reste dix pages de mon polar), (éclaire ma page|allume la liseuse|mets la petite lampe pour lire)
(je n'ai plus mes yeux de vingt ans|c'est écrit tout petit|je louche sur mon bouquin), (il faudrait la liseuse|une petite lampe sur mon livre|allume le spot pour lire)
(mon sudoku|ma BD|mon magazine|mon manuel|mon tricot) (est dans le noir|a besoin d'une lampe), (allume la liseuse|mets la liseuse)
(le petit spot|le spot|la lampe orientable|la loupiote) (pour lire|de lecture) (|{seat})
liseuse, stp
liseuse {seat}
spot lecture {seat}
!(éclaire|braque la lampe sur|mets la lumière sur) (mes mots croisés|mon roman|mon dossier|ma liste de courses|mon cahier)
~(éclairer|avoir de la lumière sur) (mes mots croisés|mon roman|mon dossier|ma BD)
!(allume|donne|mets) (le spot de lecture|le petit spot pour lire|la loupiote de lecture) {seat}
(on voudrait|il y en a qui veulent|quelqu'un veut) (bouquiner|lire|réviser) {seat}
(tu mettrais|tu nous mets|tu peux mettre) (la liseuse|le spot de lecture) (|{seat})
(déchiffrer|lire) (ce contrat|cette carte|cette étiquette) dans le noir, (impossible|j'y arrive pas|pas moyen)"""),
    ("set_reading_light", {"on": True, "seat": "passenger"}, "Lampe de lecture passager.", """
(elle est plongée dans son polar|elle fait ses mots croisés), (allume|mets) la liseuse pour (ma passagère|la personne à côté de moi)
(ma femme|mon mari|ma copine) à côté de moi (se crève les yeux sur son livre|voudrait finir son chapitre|lit à la lueur du téléphone)
liseuse passager
spot lecture passager
!(éclaire|braque la lampe sur) (le roman|la BD|le magazine|les mots croisés) de (ma passagère|mon passager|mon copilote)
~(éclairer|avoir de la lumière sur) le (livre|dossier|journal) (de mon passager|de ma passagère)
(mon copilote|ma copilote) (doit lire la carte|n'arrive pas à déchiffrer la carte|a besoin de lumière pour lire)
(la petite lampe|le spot) de lecture (d'à côté|du siège passager|de droite devant)"""),
    ("set_reading_light", {"on": True, "seat": "rear"}, "Lampes de lecture à l'arrière.", """
(les petits ont leurs devoirs|les gamins ont une BD à finir|mes filles révisent), (mets les liseuses derrière|éclaire leurs livres à l'arrière|allume les lampes de lecture au fond)
(les gosses|mes filles|les ados) derrière (se crèvent les yeux sur leur livre|lisent à la lueur du téléphone|font leurs devoirs dans le noir)
liseuses arrière
spots lecture derrière
!(éclaire|braque les lampes sur) (les BD|les livres|les cahiers) (des enfants derrière|de ceux de derrière|à l'arrière)
~(éclairer|allumer) (les livres de ceux de derrière|les liseuses du fond|les spots de lecture arrière)
(ça lit|ça bouquine|ça révise) (derrière|à l'arrière|au fond), (il leur faut de la lumière|donne-leur de la lumière)
(les petites lampes|les spots) (pour lire|de lecture) (du fond|de la banquette|à l'arrière)"""),
    ("set_reading_light", {"on": True, "seat": "all"}, "Toutes les lampes de lecture.", """
(tout le monde a un livre|on bouquine tous|chacun sa BD), (toutes les liseuses|allume les liseuses partout|une liseuse à chaque place)
(pas de jaloux|c'est l'heure de la lecture pour tous), (mets|allume) les liseuses (à toutes les places|partout)
liseuses partout
toutes les liseuses
!(allume|mets) (chaque liseuse|l'ensemble des liseuses|tous les spots de lecture|les lampes de lecture partout)
~(allumer|mettre) (tous les spots de lecture|l'ensemble des liseuses)
(que chacun|je veux que chacun) ait (sa liseuse|sa lampe pour lire)
(tous|absolument tous) les (petits spots|spots) pour lire"""),
    ("set_reading_light", {"on": False}, "Lampe de lecture éteinte {seat}.", """
(le polar est fini|j'ai mal aux yeux à force de lire|j'ai posé mon bouquin|je range mes mots croisés), (coupe|éteins|tu peux éteindre) (la liseuse|le spot de lecture|la petite lampe pour lire)
(ça me fait un reflet dans la vitre|ça me tape dans l'œil), cette (liseuse|lampe de lecture), (éteins-la|coupe ça)
(le petit spot|le spot) (pour lire|de lecture) (off|éteint|coupé) (|{seat})
liseuse off {seat}
liseuse coupée
!(tue|souffle|ferme|range) (la liseuse|le spot de lecture|la loupiote de lecture) (|{seat})
~(tuer|souffler|fermer) (la liseuse|le spot de lecture) (|{seat})
(assez lu|fini la lecture|fini de bouquiner|on ne bouquine plus) (|{seat})
(quelqu'un a oublié|on a oublié|on a laissé) (la liseuse|le spot de lecture) {seat}
(plus personne ne lit|on ne lit plus) {seat}, (éteins|coupe) (la liseuse|le spot)
(mon bouquin|mon magazine|mon journal) (est refermé|est rangé|m'est tombé des mains), (plus besoin de la liseuse|éteins la liseuse)"""),
    ("set_reading_light", {"on": False, "seat": "all"}, "Lampes de lecture éteintes.", """
(tout le monde a fini son livre|plus personne ne bouquine|c'est l'heure du dodo pour tous), (éteins|coupe) (toutes les liseuses|les liseuses partout)
(on dirait une salle d'opération avec toutes ces liseuses|ça se reflète dans toutes les vitres), (coupe|éteins) (tous les spots de lecture|l'ensemble des liseuses)
liseuses off partout
plus aucune liseuse
!(éteins|coupe|tue) (chaque liseuse|l'ensemble des liseuses|tous les spots de lecture)
~(éteindre|couper) (tous les spots de lecture|l'ensemble des liseuses)
extinction de toutes les (liseuses|lampes de lecture)
(je ne veux plus|on ne veut plus) une seule (liseuse|lampe de lecture) allumée"""),
    ("set_reading_light", {"on": False, "seat": "rear"}, "Lampes de lecture arrière éteintes.", """
(les petits dorment sur leurs BD derrière|les gamins ont lâché leurs livres à l'arrière), (éteins leurs liseuses|coupe les liseuses)
(ça se reflète dans mon rétro|les devoirs sont finis), (éteins|coupe) les (liseuses|spots de lecture) (derrière|à l'arrière|du fond)
liseuses arrière off
plus de liseuses derrière
!(éteins|coupe|tue) les (spots de lecture|petites lampes pour lire) (derrière|du fond|de la banquette)
~(éteindre|couper) les (liseuses|spots de lecture) (derrière|du fond)
(ça ne lit plus|ça ne bouquine plus|plus personne ne lit) (derrière|à l'arrière), (éteins leurs lampes|coupe leurs lampes)
extinction des liseuses (à l'arrière|au fond)"""),
    ("set_ambient_light", {}, "Lumière d'ambiance {color}.", """
(c'est l'anniversaire de ma fille|on part en boîte|c'est la Saint-Valentin|on a un match ce soir), (mets-nous du {color} aux leds|les leds en {color}|ambiance {color})
(le reste m'endort|cette couleur est déprimante|je me lasse de cette couleur), (passe|change|bascule) (les leds|l'ambiance) en {color}
(ma couleur préférée|la couleur de mon équipe|ce qui me détend), c'est {color}, (mets-le aux leds|fais-le avec l'ambiance)
(les petites lumières|les bandes lumineuses|les guirlandes|les filets lumineux|les liserés) (de la planche de bord|dans les portes|de l'habitacle) en {color}
leds {color}
ambiance {color}
habitacle {color}
!(peins|repeins|teinte|baigne) (l'habitacle|l'intérieur|la cabine) en {color} (avec les leds|)
~(repeindre|teinter|baigner) (l'habitacle|l'intérieur) en {color}
(tu me mets|tu nous mets|tu passes) (les leds|les liserés|les néons|l'ambiance) en {color}
(je veux que ce soit|j'aimerais que ça fasse) {color} (dans l'habitacle|côté ambiance|niveau leds)
(quelque chose de|un truc) {color} (comme|côté) (éclairage d'ambiance|ambiance lumineuse)
tu as du {color} (dans les leds|en ambiance|pour l'éclairage d'ambiance), (mets-le|vas-y)"""),
    ("set_ambient_light", {"color": "off"}, "Lumière d'ambiance éteinte.", """
(j'ai mal au crâne|je veux conduire sans distraction|ça fait sapin de Noël), (vire|éteins|coupe) (les liserés lumineux|les néons|ces leds)
(c'est pas une boîte de nuit|on n'est pas à Las Vegas|c'est pas le carnaval|on n'est pas chez Jacky Tuning ici), (coupe|éteins|vire-moi) (les leds|les néons|l'ambiance lumineuse)
(les petites lumières|les bandes lumineuses|les filets lumineux|les liserés) (de la planche de bord|dans les portes|colorés), (éteins-les|coupe-les|vire-les)
(aucune|plus aucune) (couleur|led) (dans l'habitacle|dans les portes|autour de moi)
leds off
plus de leds
néons éteints
!(débranche|tue|fais disparaître) (les leds|les liserés|l'éclairage d'ambiance|les néons)
~(débrancher|tuer|faire disparaître) (les leds|les néons|l'éclairage d'ambiance)
(je préfère|on préfère|j'aime mieux) (l'habitacle sans leds|rouler sans leds|rouler sans éclairage d'ambiance)
(toute cette déco lumineuse|cette guirlande de leds), (non merci|éteins|enlève)"""),
    ("set_ambient_brightness", {}, "Lumière d'ambiance à {brightness} pour cent.", """
(ça brille un peu fort à mon goût|on va bientôt dormir|je veux une ambiance cosy), (cale|ramène|descends) les leds à {brightness}
(en plein jour on n'y voit rien|c'est trop discret|la petite aime que ça brille), (pousse|cale|monte) les leds à {brightness}
leds {brightness}
ambiance {brightness}
!(cale|ajuste|place|ramène) (l'éclat des leds|le curseur des leds|la force des leds|les liserés lumineux) (à|sur) {brightness}
~(caler|ajuster|ramener) (l'éclat des leds|le curseur des leds|les liserés lumineux) (à|sur) {brightness}
{brightness} (d'intensité|de luminosité) pour (les leds|l'ambiance|l'éclairage d'ambiance)
(tu me cales|tu nous mets|tu règles) (les leds|les liserés|l'ambiance lumineuse) à {brightness}
(le curseur|le variateur|l'intensité) (des leds|de l'ambiance|de l'éclairage d'ambiance) (sur|à) {brightness}
(je veux que les leds soient|il faut que les leds tournent) à {brightness}"""),
    ("set_ambient_brightness", {"brightness": 100}, "Lumière d'ambiance à 100 pour cent.", """
(c'est la fête|on part en boîte|il fait trop jour, on ne les voit pas), (leds à fond|éclat maximum pour les leds|envoie toute la lumière d'ambiance)
(la petite adore quand ça brille|je veux en mettre plein la vue à mes potes), (pousse les leds à bloc|mets l'ambiance lumineuse à fond)
leds à bloc
leds plein pot
ambiance lumineuse maximum
!(balance|envoie|pousse) (les leds|les néons|les liserés) (à bloc|plein pot|à donf|jusqu'au bout)
~(pousser|envoyer) (les leds|les néons) (à bloc|à donf|plein pot)
(tout l'éclat|toute l'intensité|la pleine puissance) (des leds|de l'éclairage d'ambiance)
(que ça brille|je veux que ça brille) (de mille feux|un maximum) (dans l'habitacle|côté leds), (leds à fond|ambiance à fond)"""),
    ("set_ambient_brightness", {"brightness": 50}, "Lumière d'ambiance à 50 pour cent.", """
(à fond ça éblouit|au minimum on ne voit rien), (cale|mets|laisse) (les leds|l'ambiance lumineuse) (à moitié|à mi-puissance|au milieu)
(je veux quelque chose d'équilibré|il ne faut rien de trop voyant), les leds (à moitié|à mi-puissance)
leds à moitié
leds mi-puissance
!(cale|règle|place) (le curseur des leds|l'éclat des leds|les néons) (au milieu|à moitié|à mi-chemin)
~(caler|régler) (les leds|les néons) (à moitié|au milieu|à mi-puissance)
la moitié (de l'intensité|de la puissance) (des leds|pour l'ambiance)
(ni trop ni trop peu|entre les deux), (leds à moitié|l'ambiance à mi-puissance)"""),
    ("adjust_ambient_brightness", {"direction": "brighter"}, "Ambiance plus claire.", """
(on devine à peine la couleur|il fait encore jour|c'est tristounet), (pousse un peu les leds|donne de l'éclat aux leds|un peu plus de leds)
(les néons|les liserés|les bandes lumineuses) (sont trop pâles|sont faiblards|font pitié|manquent d'éclat|brillent à peine)
(la petite trouve que ça ne brille pas assez|mes potes n'ont même pas vu les leds), (un cran de plus aux leds|renforce les leds)
leds plus fortes
ambiance plus lumineuse
un cran de leds en plus
!(ravive|réveille|fais briller davantage|intensifie) (les leds|l'ambiance|les néons|l'éclairage d'ambiance)
~(raviver|intensifier|faire briller davantage) (les leds|l'ambiance|les néons)
(je voudrais que ça brille|ça pourrait briller) (plus|un peu plus|davantage), (les leds|l'ambiance|les liserés)
(plus de|un peu plus de|donne plus de) (peps|punch|brillance) (aux leds|dans l'ambiance lumineuse|à l'éclairage d'ambiance)
les leds sont (bien timides|trop discrètes|mollassonnes|un peu pâles)"""),
    ("adjust_ambient_brightness", {"direction": "darker"}, "Ambiance plus douce.", """
(c'est le soir, tout le monde est fatigué|j'ai une migraine qui monte|le bébé cligne des yeux), (tamise un peu les leds|un peu moins de leds|des leds plus douces)
(ça se reflète dans la vitre|ça me distrait au volant), (un cran de moins aux leds|adoucis les leds|atténue un peu l'ambiance)
(les néons|les liserés|les bandes lumineuses) (pètent les yeux|flashent trop|brillent trop fort|m'agressent)
leds plus douces
ambiance plus tamisée
un cran de leds en moins
!(calme|voile|estompe|modère) (les leds|l'ambiance|les néons|l'éclairage d'ambiance)
~(estomper|calmer|modérer) (les leds|l'ambiance|les néons)
(mollo|doucement|du calme) (sur|avec) (les leds|l'éclairage d'ambiance|les néons)
(je voudrais que ça brille|ça pourrait briller) (moins|un peu moins), (les leds|l'ambiance|les liserés)
(une lumière|une ambiance) (plus feutrée|plus intime|façon bougie|plus cosy), (baisse un peu les leds|tamise les leds)
(on se croirait en plein jour|ça pique les yeux|c'est Versailles) avec (ces leds|cette ambiance lumineuse|ces néons)"""),
    ("set_wipers", {}, "Essuie-glaces : {mode}.", """
(le temps change toutes les cinq minutes|il tombe un peu de tout|la pluie a changé), (bascule|passe|cale) les (balais|essuie-glaces) (sur|en) {mode}
(ça fait du bruit pour rien|je n'aime pas ce rythme), (remets|passe) les (balais|raclettes|essuie-glaces) en {mode}
balais {mode}
essuie-glaces {mode}
!(bascule|cale|place) (le commodo|la manette|le levier) des essuie-glaces (sur|en) {mode}
~(basculer|caler|placer) les (balais|raclettes|essuie-glaces) (sur|en) {mode}
les (balais|raclettes) plutôt (en|sur) {mode}
(tu me mets|tu nous passes|tu me cales) les (balais|essuie-glaces|raclettes) (en|sur) {mode}
(je roulerais mieux|on y verrait mieux|ce serait mieux) avec les (balais|essuie-glaces) en {mode}
(d'habitude|normalement) je (laisse|mets) les essuie-glaces en {mode}, (fais pareil|remets-les comme ça)"""),
    ("set_wipers", {"mode": "interval"}, "Essuie-glaces : intermittent.", """
(c'est du crachin breton|trois gouttes se battent en duel|c'est juste de l'humidité), (un passage de balai de temps à autre suffit|les balais par à-coups|essuie par-ci par-là)
(en continu ça couine|c'est trop, ça racle), (espace les coups de balai|fais des pauses entre les coups d'essuie-glace|mets les balais en intermittence)
un coup de balai (toutes les dix secondes|de temps à autre|par-ci par-là|à intervalles réguliers)
balais par intermittence
essuyage intermittent
!(espace|échelonne) les (coups de balai|coups d'essuie-glace|passages de balais)
~(espacer|échelonner) les (coups de balai|coups d'essuie-glace)
(balaie|essuie), (attends un peu, et recommence|puis pause, puis recommence)
(que les balais passent|je veux que les essuie-glaces passent) (de temps en temps|par intervalles|avec des pauses)
(pas en continu|pas tout le temps), les (balais|essuie-glaces), (juste de temps en temps|par intermittence)"""),
    ("set_wipers", {"mode": "auto"}, "Essuie-glaces : automatique.", """
(une averse, une éclaircie, une averse|je passe mon temps à régler les balais|il pleut un coup sur deux), (débrouille-toi avec les essuie-glaces|mets le détecteur de pluie|balais sur auto)
(je veux garder les mains sur le volant|j'ai d'autres chats à fouetter), (que les balais se règlent d'eux-mêmes|gère les essuie-glaces à ma place|les essuie-glaces en pilote automatique)
balais auto
essuie-glaces auto
capteur de pluie, vas-y
!(laisse|remets|bascule) (la manette des essuie-glaces|les balais|les raclettes) sur (auto|automatique)
~(laisser|remettre|basculer) (les balais|les raclettes|la manette des essuie-glaces) sur (auto|automatique)
(à toi de|je te laisse|tu te charges de) (décider quand balayer|gérer les essuie-glaces|choisir la vitesse des balais)
(adapte|règle) les (balais|essuie-glaces) (à ce qui tombe|selon ce qui tombe|à l'intensité de la pluie)
(dès que ça mouille|dès qu'il tombe une goutte|quand ça tombe), (balaie de toi-même|essuie tout seul)"""),
    ("set_wipers", {"mode": "off"}, "Essuie-glaces arrêtés.", """
(il fait grand beau|on roule sous un pont depuis dix minutes|l'averse est derrière nous|on est au garage), (stoppe les balais|couche les balais|laisse reposer les essuie-glaces)
(ça fait scouic scouic|ça couine à sec|ils vont user le caoutchouc|ça raye la vitre), (arrête les balais|coupe les essuie-glaces|stoppe-moi ces raclettes)
(plus une goutte|plus rien ne tombe|ça s'est arrêté de tomber|le ciel s'est vidé), (les balais, stop|arrête les balais|tu peux arrêter d'essuyer)
(les balais|les raclettes|les essuie-glaces) (font du zèle|gigotent pour rien|s'agitent dans le vide|m'hypnotisent)
balais stop
essuie-glaces coupés
!(couche|immobilise|fige|gare) les (balais|raclettes|essuie-glaces)
~(coucher|immobiliser|figer) les (balais|raclettes|essuie-glaces)
(à quoi ça sert de|pourquoi tu continues à|tu peux cesser de) (balayer un pare-brise sec|essuyer à sec|balayer dans le vide)
(assez balayé|assez essuyé|fini de balayer), (le pare-brise est sec|c'est tout sec)"""),
    ("set_wipers", {"mode": "slow"}, "Essuie-glaces : lent.", """
(il commence à mouiller|les premières gouttes arrivent|ça crachouille), (mets les balais|un coup de balai|sors les raclettes)
(les gouttes brouillent tout|mon pare-brise ressemble à une douche|le camion laisse une bruine fine derrière lui), (essuie-moi ça|passe les balais|balais, s'il te plaît)
(ça se calme là-haut|l'averse faiblit|c'est plus qu'un petit crachin), (les balais plus doucement|un rythme plus lent pour les balais|ralentis les raclettes)
(les balais|les raclettes|les essuie-glaces) (s'affolent|sont hystériques|font la course|me donnent le tournis), (doucement|moins vite|au ralenti)
balais, stp
essuie-glaces doucement
raclettes au ralenti
!(passe|sors|mets-moi) les (balais|raclettes) (sur le pare-brise|devant|)
~(passer|sortir) les (balais|raclettes) (sur le pare-brise|devant|)
(ça gouttelette|ça mouillasse|il tombe une petite pluie fine|ça bruine|v'là la pluie|tiens, de la pluie)
pare-brise plein (de gouttes|d'eau), (essuie|balaie)
(le pare-brise|la vitre de devant) (pleure|ruisselle un peu), (essuie|balaie|un coup de balai)"""),
    ("set_wipers", {"mode": "fast"}, "Essuie-glaces : rapide.", """
(on se croirait sous les chutes du Niagara|c'est Noé et son arche|le ciel nous tombe sur la tête|c'est la mousson), (les balais à donf|fais-moi turbiner les balais|balais plein régime)
(je double un poids lourd, c'est un mur d'eau|un car vient de m'arroser|on a pris une vague), (balais à fond|essuie plus vite|accélère les raclettes)
(ça tombe comme à Gravelotte|il tombe des hallebardes|il pleut des grenouilles|ça flotte à seaux|c'est le déluge complet)
(les balais|les raclettes|les essuie-glaces) (se noient|rament|n'arrivent plus à étaler toute cette eau|sont débordés|battent trop lentement)
balais à fond
essuie-glaces plein pot
raclettes turbo
!(fais turbiner|fais galoper|emballe|cravache) les (balais|raclettes|essuie-glaces)
~(faire turbiner|faire galoper) les (balais|raclettes|essuie-glaces)
(je ne vois que de l'eau|c'est une cascade devant|j'ai un rideau d'eau sous le nez|on dirait un aquarium devant), (plus vite les balais|à fond les balais)
(il faut que les balais|je veux que les essuie-glaces) (aillent plus vite|s'activent davantage|battent à toute allure)
(vitesse supérieure|cadence supérieure|rythme d'enfer|vitesse maxi) pour les (balais|essuie-glaces|raclettes)"""),
    ("set_rear_wiper", {"on": True}, "Essuie-glace arrière en marche.", """
(je dois reculer et la lunette est pleine de gouttes|la boue a giclé sur la vitre arrière|le chemin de terre a tout éclaboussé derrière), (un coup de balai derrière|essuie la lunette|balai arrière)
(je ne distingue plus les phares de ceux qui me suivent à cause de la pluie|dans mon rétro intérieur je n'ai que des gouttes), (balai arrière|essuie derrière|passe un coup sur la lunette)
(le balai|la raclette|le petit essuie-glace) (du hayon|de la lunette|de derrière|du coffre), (s'il te plaît|en marche)
balai arrière
raclette arrière
essuie-glace arrière, vite
!(passe|donne) un coup (de balai|de raclette|d'essuie-glace) (sur la lunette|derrière|sur la vitre de derrière|à l'arrière)
~(passer|donner) un coup (de balai|de raclette) (sur la lunette|derrière|à l'arrière)
(la lunette|la vitre de derrière|la vitre du hayon) (dégouline|pleure|est constellée de gouttes|ruisselle de pluie)
(je voudrais|il faudrait|j'aimerais) (une lunette sans gouttes|que ça balaie derrière)
(tu me balaies|tu m'essuies|tu peux m'essuyer) (la lunette|derrière|la vitre du fond)"""),
    ("set_rear_wiper", {"on": False}, "Essuie-glace arrière arrêté.", """
(ça couine derrière|ça grince sur la lunette|le bruit vient de derrière, c'est le balai), (stoppe le balai arrière|arrête la raclette de derrière)
(j'ai fini de reculer|il ne tombe plus rien|la lunette est toute propre), (le balai arrière, stop|coupe l'essuie-glace de derrière|range le balai de derrière)
(le balai|le petit essuie-glace) (du hayon|de la lunette|de derrière|du coffre), (arrête-le|coupe-le|stop)
balai arrière stop
essuie-glace arrière coupé
!(immobilise|fige|couche|range) (le balai arrière|l'essuie-glace du hayon|la raclette arrière)
~(immobiliser|figer|ranger) (le balai arrière|l'essuie-glace du hayon)
(ça balaie|ça essuie|ça racle) (derrière|sur la lunette) (pour rien|à sec|dans le vide)
(plus besoin de|inutile de|cesse de) (balayer|racler) (la lunette|derrière|la vitre du hayon)"""),
    ("wash_windscreen", {}, "Je lave le pare-brise.", """
(un insecte énorme vient de s'écraser|une mouette m'a bombardé|la saleuse m'a aspergé|j'ai roulé derrière un tracteur), (un coup de lave-glace|nettoie-moi le pare-brise|envoie le lave-glace)
(le soleil rasant montre toutes les traces devant|le sel a tout blanchi devant|c'est gras devant, les balais étalent tout), (passe un coup de produit|rince-moi le pare-brise|lave-glace, s'il te plaît)
(le pare-brise|la vitre avant) (est un cimetière à moucherons|fait peur|est une horreur de crasse|est opaque de poussière|colle de résine)
(j'ai|on a) (de la bouillie de moustiques|un gros crachat d'oiseau|une coulée de boue|une tache de caca d'oiseau) (en plein milieu du pare-brise|sur le pare-brise|devant les yeux)
lave-glace, stp
un pschitt devant
pschitt pare-brise
!(fais|envoie|mets|donne) un (pschitt|petit pschitt|coup de jet|coup de karcher) (sur le pare-brise|devant|sur la vitre avant)
~(faire|envoyer|donner) un (pschitt|coup de jet) (sur le pare-brise|devant|sur la vitre avant)
(actionne|déclenche|fais marcher) (les gicleurs|le lave-glace|les jets du pare-brise|la pompe de lave-glace)
(je veux|j'aimerais|rends-moi) un pare-brise (nickel|impeccable|propre comme un sou neuf), (un coup de jet|lave-le)
(de l'eau|du savon|du produit) (et un coup de balai|puis les balais) (sur le pare-brise|devant)
(tu me débarbouilles|tu peux débarbouiller|débarbouille) (le pare-brise|la vitre de devant|mon pare-brise)"""),
]
