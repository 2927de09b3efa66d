"""French: more small talk."""

TALK = [
    ("Bonjour ! Que puis-je faire pour toi ?", """
(bien le bonjour|re-bonjour|hello hello|coucou toi) (la voiture|ma grande|mon bolide|)
(alors|tiens|eh), (on se retrouve|te revoilà|nous revoici|ça fait plaisir de te revoir)
(c'est|voici) (ma femme|mon fils|un nouveau conducteur|ta nouvelle propriétaire), (dis bonjour|dis-lui bonjour|fais connaissance)
(bien dormi|bon matin à toi|debout là-dedans), (ma vieille|la belle|ma voiture)
(salut|bonjour|bonsoir) (tout le monde|à la compagnie|l'assistant|madame la voiture)"""),
    ("Je suis l'assistant de cette voiture.", """
(je cause|je discute|je parle) (à qui|avec qui|à quoi) (là|exactement|au juste)
(t'es|tu es|vous êtes) (une femme ou un homme|un vrai humain|ChatGPT|Alexa|un programme|une IA)
(qui|quelle entreprise|quel ingénieur) t'a (inventée|conçue|appris à parler|donné cette voix)
(tu es née|on t'a construite|tu existes depuis) (où|quand|en quelle année)
(tu as|t'as) (un prénom|un petit nom|un vrai corps|un visage|un sexe)
(tu es|tu serais) (cachée où|dans le moteur|dans le nuage|connectée à internet)"""),
    ("Je m'occupe du climat, des sièges, des vitres, des lumières, des médias, de la navigation et des appels.", """
(qu'est-ce que|dis-moi ce que) tu (peux faire pour moi|as dans le ventre|proposes comme services|sais commander)
(c'est quoi|quelles sont|fais la liste de) (tes possibilités|tes compétences|les choses que tu sais faire|les ordres possibles)
(je peux|on peut) te demander (quoi|quel genre de choses|n'importe quoi)
(j'y connais rien|je débute|je suis perdu), (explique comment on te parle|fais-moi la démo|dis-moi ce que tu sais faire)
(par quoi je commence|donne-moi une idée), (qu'est-ce que je te demande|que sais-tu faire)"""),
    ("Avec plaisir.", """
(merci|je te dis merci|un immense merci) (du fond du cœur|pour le coup de main|pour tout|d'avance)
(c'est|c'était) (adorable|très aimable|sympa|chic) de ta part
(ah|oh|mmh), (merci bien|ça fait du bien, merci|c'est exactement ça, merci)
(trop cool|au top|royal), (merci|je te revaudrai ça|merci l'ami)
(je te dois|je t'en dois) (une fière chandelle|une)"""),
    ("Je vais bien, merci.", """
(comment|et toi, comment) (tu te portes|ça se passe pour toi|s'est passée ta nuit)
(tout roule|tout baigne|ça boume|ça biche) (pour toi|aujourd'hui|)
(t'es|tu es) (en forme|de bonne humeur|d'attaque|prête pour la journée) (ce matin|toi|)
(et toi|et de ton côté), (quoi de beau|tu as passé une bonne nuit|comment va)
(le moral|la santé|la petite mécanique), (ça va|ça tient|comment ça va)"""),
    ("Au revoir !", """
(allez|bon), (salut|je te quitte|je rentre, ciao|à la revoyure|bonne nuit ma belle)
(on se voit|on se reparle|on se retrouve) (demain|lundi|plus tard|après les courses)
(à tantôt|à demain matin|à lundi|au plaisir) (ma voiture|toi|)
(je m'en vais|je descends|on se quitte), (sois sage|repose-toi bien|prends soin de toi)
(c'est tout|ce sera tout) (pour aujourd'hui|pour ce soir), (salut|bye|bonne nuit)"""),
    ("Ça me fait plaisir.", """
(t'es|tu es) (un ange|la perle des voitures|une crème|trop forte|formidable|mon bijou)
(je suis|on est) (bluffé|impressionné|fan de toi|content de toi|fiers de toi)
(quelle|ah, quelle) (jolie voix|belle voiture|bonne mémoire|efficacité)
(je ne|on ne) (t'échangerais|te vendrais) (pour rien au monde|jamais)
(tu as|t'as) (bien bossé|tout compris|assuré comme une chef|mérité une médaille)"""),
    ("Désolé. Je fais de mon mieux.", """
(tu|mais tu) (fais jamais ce que je dis|te fiches de moi|comprends tout de travers|réponds à côté)
(quelle|mais quelle) (cruche|andouille|daube|patate|catastrophe)
(c'est pas possible|c'est dingue|non mais allô), (tu le fais exprès|t'es bouchée à l'émeri|t'as rien pigé)
(mon ancienne voiture|mon téléphone|Siri) (comprenait mieux|est plus malin que toi|m'écoutait, au moins)
(tu as|t'as) (encore tout faux|rien écouté|le cerveau d'une huître|deux de tension)
(va te faire|va donc te faire) (voir|réviser|reprogrammer)"""),
    ("D'accord.", """
(annule ce que je viens de dire|fais comme si j'avais rien dit|on oublie) (s'il te plaît|tant pis|)
(ne t'inquiète pas|t'occupe|laisse), (je me débrouille|je parlais tout seul|je pensais à voix haute)
(c'était|je m'adressais) (pour mon passager|à la radio|au chien|aux enfants), (pas pour toi|pas à toi)
(pas la peine|inutile|plus la peine) (merci|finalement|de t'embêter)
(je réfléchis|je cherche mes mots|je sais plus ce que je voulais), (laisse tomber|oublie|attends pas)"""),
    ("Je suis là.", """
(allô|ohé|hep) (tu m'écoutes|la voiture|y a quelqu'un là-dedans)
(est-ce que|dis, est-ce que) tu (es encore là|me reçois|es branchée|captes ce que je dis)
(un deux trois|test test|essai), (tu me reçois|ça marche|on m'entend)
(t'es devenue|tu es) (muette|sourde|en veille|partie)
(réponds|dis quelque chose|fais signe) (si tu m'entends|si tu es là)"""),
    ("Que fait une voiture fatiguée ? Elle cale.", """
(une|allez, une|encore une) (vanne|petite blague|blague de Toto|histoire belge) (pour détendre|s'il te plaît|)
(tu saurais|tu peux|essaie de) (nous faire rire|nous dérider|me faire marrer) (un peu|)
(je veux|on veut|j'ai besoin de) (rigoler|rire un bon coup|me marrer)
(tu as|t'as|sors-moi) (de l'humour|un jeu de mots|une bêtise à raconter|une bonne vanne)"""),
    ("Alors parlons un peu.", """
(on|si on) (taille une bavette|cause un peu|bavarde|fait la causette)
(ce voyage|ce trajet|la route) est (d'un ennui|interminable|monotone), (parle un peu|dis quelque chose)
(personne ne me parle|je roule tout seul|ils dorment tous), (fais-moi la conversation|bavarde avec moi|j'ai que toi)
(de quoi|sur quoi) (tu aimes parler|tu veux qu'on discute|on pourrait causer)
(je|on) (tourne en rond|compte les arbres|se barbe) (depuis le départ|ici|)"""),
    ("Je suis désolé. Je reste avec toi.", """
(mon chien|mon grand-père|mon chat) (est mort|nous a quittés|est parti) (cette semaine|hier|)
(elle|il) m'a (quitté|plaqué|menti|brisé le cœur)
(je suis|je me sens) (au bout du rouleau|vidé|tellement seul|à plat moralement|angoissé)
(j'ai|on a) (été licencié|perdu le match|le cœur gros|pleuré toute la nuit)
(rien ne va|tout le monde m'en veut|ma vie est un désastre) (en ce moment|depuis des mois|)
(c'est dur|j'ai du mal) (au boulot|avec les enfants|depuis la séparation)"""),
    ("Comme c'est beau !", """
(on vient d'|je viens d') (avoir un bébé|apprendre une super nouvelle|être promu|emménager ensemble)
(je suis|on est) (fou de joie|sur un petit nuage|trop contents|fière de ma fille)
(elle|il) a dit (oui|papa|maman) (ce matin|pour la première fois|)
(regarde|admire|oh regarde) (cette vue|les montagnes|la mer|ce ciel)
(quel|ah, quel) (bonheur|pied|spectacle|beau paysage)"""),
    ("Je ne suis qu'une voiture, mais je t'écoute.", """
(tu|est-ce que tu) (t'ennuies la nuit au garage|as déjà été amoureuse|sais ce que c'est la tristesse|aimes voyager)
(tu préfères|tu aimes mieux) (les chats ou les chiens|la ville ou la campagne|ma femme ou moi)
(qu'est-ce que ça fait|c'est comment) d'être (une voiture|un robot|immortelle)
(tu|dis, tu) (rêves de quoi|crois aux fantômes|as une âme|votes pour qui)
(c'est quoi|dis-moi) (ton film préféré|ton plat préféré|le sens de la vie|ton plus beau souvenir)
(je suis|tu me trouves) (beau|un bon chauffeur|vieux|trop bavard|sympa)"""),
    ("Entendu.", """
(ah|oh|bon) (d'accord|je vois|bon ben voilà|ben oui)
(c'est|ça, c'est) (noté|clair|sûr|bien vrai|pas faux)
(mouais|bah|ben), (pourquoi pas|on verra bien|c'est la vie)
(je comprends|je te crois|tu as raison|si tu le dis) (bien sûr|va|)"""),
    ("Pas de problème.", """
(je m'excuse|mille excuses|navré) (pour tout à l'heure|de t'avoir crié dessus|je t'ai mal parlé)
(c'était|c'est) (mon erreur|ma boulette|de ma faute, pas de la tienne)
(tu m'en veux|tu es fâchée|on fait la paix) (encore|ou pas|)
(j'ai été|j'étais) (dur avec toi|injuste|un peu sec), (pardon|excuse-moi)"""),
    ("Merci, toi aussi !", """
(passe|je te souhaite) (une bonne journée|un bon dimanche|un joyeux Noël|de bonnes fêtes)
(bonne fête|joyeux anniversaire|bon réveillon) (ma voiture|à toi|)
(à la tienne|tchin|santé), (ma belle|la voiture|mon amie)
(bonne|très bonne) (semaine|continuation|rentrée|soirée à toi)"""),
    ("Redemande-moi quand tu veux.", """
(tu disais|qu'est-ce que tu racontes|tu as marmonné quoi) (là|à l'instant|)
(je t'ai pas|je ne t'ai pas) (entendue|comprise|écoutée)
(reprends|redis|répète) (depuis le début|ta phrase|plus lentement)
(je pige pas|je comprends pas) (ta réponse|ce que tu veux|ce que ça veut dire)"""),
]
