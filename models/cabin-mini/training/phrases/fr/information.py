"""French: questions about the car, small talk, and what the car refuses."""

VARIANTS = [
    ("get_battery_level", {}, "Je vérifie la batterie.", """
(quel est|donne-moi|dis-moi|montre-moi) (le niveau de batterie|le niveau de charge|l'état de charge|l'état de la batterie|le niveau de la batterie)
(combien|il reste combien|combien il reste) de (batterie|charge)
combien (de batterie|de charge) (reste-t-il|il reste|avons-nous)
la batterie est (chargée|pleine|vide) (ou pas|à combien|)
(niveau de batterie|état de charge)
est-ce que la batterie est (pleine|chargée|vide)"""),
    ("get_range", {}, "Je vérifie l'autonomie.", """
(quelle est|donne-moi|dis-moi|montre-moi) (l'autonomie|l'autonomie restante|mon autonomie|notre autonomie)
combien de kilomètres (puis-je|peut-on|je peux) (encore|) (faire|parcourir|rouler)
(autonomie|autonomie restante)
jusqu'où (puis-je|peut-on|on peut|je peux) (encore|) (aller|rouler)
(il reste|il nous reste) combien (d'autonomie|de kilomètres)"""),
    ("get_outside_temperature", {}, "Je vérifie la température extérieure.", """
(quelle est|donne-moi|dis-moi|montre-moi) la (température extérieure|température dehors)
(combien|quelle température) (fait-il|il fait) dehors
(température extérieure|température dehors)
(il fait|est-ce qu'il fait) (froid|chaud|bon) dehors
il fait combien (dehors|à l'extérieur)"""),
    ("get_cabin_temperature", {}, "Je vérifie la température intérieure.", """
(quelle est|donne-moi|dis-moi|montre-moi) la (température intérieure|température dans la voiture|température de l'habitacle|température ici)
(combien|quelle température) (fait-il|il fait) (ici|dans la voiture|dans l'habitacle)
(température dans la voiture|température de l'habitacle)
il fait combien (ici|dans la voiture|à l'intérieur)"""),
    ("get_tire_pressure", {}, "Je vérifie la pression des pneus.", """
(quelle est|donne-moi|dis-moi|montre-moi) la (pression des pneus|pression des roues)
(est-ce que les pneus|les pneus) (sont bien gonflés|sont en bon état|ont assez d'air|ont assez de pression)
!(vérifie|contrôle) (les pneus|la pression des pneus)
~(vérifier|contrôler) (les pneus|la pression des pneus)
(pression des pneus|pression des roues)
combien d'air (il y a|y a-t-il) dans les pneus"""),
    ("get_arrival_time", {}, "Je vérifie l'heure d'arrivée.", """
(quand|à quelle heure) (arrivons-nous|on arrive|est-ce qu'on arrive|j'arrive|arrive-t-on)
(quelle est|donne-moi|dis-moi) (l'heure d'arrivée|notre heure d'arrivée|mon heure d'arrivée)
(dans combien de temps|combien de temps avant qu') (on arrive|arrive-t-on)
combien de temps (reste-t-il|il reste|encore)
heure d'arrivée
on est bientôt (arrivés|là)"""),
    ("get_current_track", {}, "Je regarde ce qui passe.", """
(quelle est|c'est quoi|comment s'appelle) (cette chanson|ce morceau|la chanson|le titre|cette musique)
(qui chante|qui est le chanteur|qui est-ce qui chante|c'est qui l'artiste|qui est la chanteuse)
(qu'est-ce qui|qu'est-ce qu'on) (passe|joue|écoute) (à la radio|en ce moment|là|)
!dis-moi (le titre|le nom) (de la chanson|du morceau|de cette chanson)
(quel morceau|quel titre|quel groupe) (passe|est-ce|c'est)"""),
]

TALK = [
    ("Bonjour ! Que puis-je faire pour vous ?", "(bonjour|salut|coucou|bonsoir|hello|hé|re-bonjour) (la voiture|mon ami|toi|)"),
    ("Je suis l'assistant de cette voiture.", "(qui es-tu|qui êtes-vous|tu es qui|comment tu t'appelles|quel est ton nom|à qui je parle|présente-toi|es-tu un robot|es-tu humain|parle-moi de toi|as-tu un nom)"),
    ("Je peux aider pour le climat, les sièges, les vitres, les lumières, la musique, la navigation et les appels.", "(que peux-tu faire|qu'est-ce que tu sais faire|comment peux-tu m'aider|que puis-je te demander|aide|aide-moi|quelles sont tes fonctions|que sais-tu faire|quelles commandes connais-tu|que puis-je dire)"),
    ("Avec plaisir.", "(merci|merci beaucoup|mille mercis|super, merci|parfait, merci|merci bien|je te remercie|merci pour ton aide)"),
    ("Je vais bien, merci.", "(comment vas-tu|ça va|comment ça va|tu vas bien|comment allez-vous|comment te sens-tu|quoi de neuf)"),
    ("Au revoir !", "(au revoir|salut à bientôt|à bientôt|à plus tard|bonne nuit|à demain|bonne journée|ciao|à plus)"),
    ("Cela me fait plaisir.", "(bien joué|bon travail|tu es génial|je t'aime bien|tu es la meilleure|très bien|je t'aime|bonne voiture|tu es drôle|bravo)"),
]

NO = """
!commande (-moi|-nous|) (une pizza|des fleurs|un nouveau téléphone|deux billets|des sushis|un burger|un billet de train|un cadeau pour {contact})
~(commander|acheter) (une pizza|des fleurs|deux billets|des sushis|un taxi|un billet de train)
!réserve (une table|un vol|une chambre d'hôtel|un billet|une chambre|un taxi) (pour ce soir|pour deux personnes|pour demain|à {destination:town}|)
(quel temps fait-il|quel temps fera-t-il|quelle est la météo) (aujourd'hui|demain|à {destination:town}|ce week-end|)
!(lis|raconte)-moi (les nouvelles|une histoire|mes mails|une blague|mes messages|un conte)
!(envoie|écris) (un mail|un SMS|un message|une lettre) à {contact}
~(envoyer|écrire) (un mail|un SMS|un message) à {contact}
!écris (un poème|une dissertation|une chanson) sur (la mer|les voitures|mon chien|{destination:town}|l'amour)
!(active|allume|règle) (le régulateur de vitesse|le pilote automatique|l'aide au maintien de voie|l'aide au stationnement) (à 120|)
!(freine|accélère|tourne à gauche|tourne à droite|double|gare la voiture|recule|roule plus vite|ralentis|arrête la voiture|démarre le moteur)
!(klaxonne|fais un appel de phares|utilise le klaxon)
!(allume|éteins) (la télé|la lumière de la cuisine|le four|la machine à laver|la cafetière|le moteur|la lumière du salon|l'aspirateur)
!(ouvre|ferme) (le garage|la porte du garage|le portail|la porte de la maison|la boîte à gants|la trappe à carburant|le capot|les volets)
(combien font 12 fois 7|quelle est la capitale de la France|quel est le sens de la vie|combien font cinq plus neuf|quelle heure est-il à Tokyo)
(qui est|qui était|quel âge a) ({contact}|le président|le roi d'Espagne|l'inventeur du téléphone)
!mets (une alarme|un minuteur|un rappel|le réveil) (à 7 heures|pour dix minutes|pour demain matin|à six heures et demie)
!rappelle-moi (d'appeler {contact}|d'acheter du lait|la réunion|de prendre mes médicaments)
!(traduis|épelle) ("bonjour" en espagnol|cette phrase|salut en italien|mon nom)
!(prends|fais) (une photo|une vidéo|un selfie|un café|une réservation)
!ajoute (du lait|du pain|des œufs|du fromage|des pommes) à (ma|la) liste de courses
(quelle est la hauteur de|où se trouve|quel âge a) (la tour Eiffel|l'Everest|la plus haute tour)
(qui a gagné le match|quand est le match|qui a gagné la coupe du monde|quand sont les élections)
!(vire|envoie) (50 euros|de l'argent|100 dollars) à {contact}
!(lave|répare|vends|nettoie|repeins) la voiture
!(vérifie|lis|ouvre) (mon agenda|mon compte bancaire|mes mails|mes rendez-vous|ma boîte mail)
!cherche sur internet (des vols pas chers|une recette|des chaussures|{contact})
!chauffe (les sièges arrière|la piscine|la maison|le garage)
!(installe|télécharge) (une application|une mise à jour|un jeu|le nouveau logiciel)
!(vole|saute|danse|chante-moi une chanson|joue aux échecs avec moi|prépare le dîner|fais mes devoirs)
peux-tu (voler|nager|penser|rêver|conduire toute seule|cuisiner)
pourquoi le ciel est bleu
!allume (la radio de la cuisine|l'arrosage|le lave-vaisselle|l'imprimante)
!(monte|baisse) (la suspension|le bureau|les stores de la maison|le becquet)"""
