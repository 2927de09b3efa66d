"""French: calls and messages, as they are asked for in passing. The notation is explained in the README."""

VARIANTS = [
    ("call_contact", {}, "J'appelle {contact}.", """
(ça te dérangerait|serait-il possible|puis-je te demander) (d'appeler|de joindre|de contacter) {contact}
(j'ai promis un coup de fil|je dois passer un coup de fil|on doit un appel) à {contact}, (compose son numéro|lance l'appel|vas-y)
(j'ai une question|j'ai une bonne nouvelle|il y a une urgence) pour {contact}, (appelle|téléphone-lui|passe l'appel)
(mon rendez-vous saute|je suis bloqué|la livraison est arrivée), (appelle|téléphone à|joins) {contact}
(ça fait une éternité|ça fait des semaines) que j'ai pas (appelé|entendu la voix de|parlé à) {contact}, (appelle donc|fais le numéro)
!(sonne|lance un appel vers|établis la communication avec|mets-moi au bout du fil) {contact}
~(bigophoner à|passer un appel à|avoir au téléphone|joindre au plus vite) {contact}
(je veux|j'aimerais|il faudrait) (entendre la voix de|discuter au téléphone avec|un mot au téléphone avec) {contact}
(qui pourrait m'aider|à qui demander), (appelle|essaie d'appeler) {contact}
(un appel|un coup de bigo|un petit coup de fil) (pour|à) {contact} (s'il te plaît|)
(au téléphone|en ligne|au bout du fil), (je veux|mets-moi|passe-moi) {contact}"""),
    ("answer_call", {}, "Je décroche.", """
(ah enfin|j'attendais son appel|ça doit être le médecin), (prends l'appel|décroche|accepte l'appel)
(ça te dérangerait|serait-il possible) de (prendre l'appel|répondre au téléphone|décrocher)
(le téléphone sonne|j'ai un appel entrant|ça vibre), (passe-le sur les haut-parleurs|je vais le prendre|tu peux décrocher)
(oui oui|d'accord), (je prends l'appel|passe-moi l'appel|accepte la communication)
!(accepte|passe-moi|ouvre) (la communication|cet appel|l'appel entrant)
(j'ai pas les mains libres|mes mains sont sur le volant), (réponds au téléphone|prends l'appel pour moi|décroche)
~(accepter la communication|prendre cet appel|répondre à celui qui m'appelle)"""),
    ("end_call", {}, "Appel terminé.", """
(c'est encore un démarcheur|numéro inconnu|c'est sûrement de la pub), (rejette l'appel|ne décroche pas|refuse)
(ça te dérangerait|serait-il possible) de (raccrocher|rejeter l'appel|mettre fin à la communication)
(bon, on s'est tout dit|il n'écoute plus|y a plus personne au bout du fil), (raccroche|coupe la communication|termine l'appel)
(pas envie de lui parler|je suis occupé|c'est pas le moment), (refuse l'appel|laisse sonner|rejette-le)
(je suis tombé|on est tombés) sur (le répondeur|la boîte vocale), (raccroche|coupe|laisse tomber l'appel)
!(abrège|clos|stoppe) (l'appel|la communication|la conversation téléphonique)
~(clore la communication|envoyer promener cet appel|laisser sonner sans répondre)
(l'appel|la communication) (peut s'arrêter|est terminée pour moi), (raccroche|coupe)"""),
    ("redial", {}, "Je rappelle.", """
(on passait sous un pont|le réseau a sauté|il y a eu un blanc), (rappelle|refais le numéro|relance l'appel)
(ça te dérangerait|serait-il possible) de (rappeler le dernier numéro|recomposer le même numéro|relancer le dernier appel)
(ça sonnait occupé|c'est tombé sur la messagerie|elle a pas décroché), (retente|réessaie le numéro|rappelle encore)
(encore une fois|une deuxième tentative|on retente), (le même numéro|le dernier numéro|l'appel de tout à l'heure)
!(retente|renouvelle|relance) (le dernier appel|l'appel précédent|le même numéro)
~(relancer le dernier appel|retenter le même numéro|rappeler la personne que je viens d'avoir)
(dernier numéro|dernier appel) (à refaire|encore une fois|à recomposer)"""),
    ("send_message", {}, "Message à {contact}.", """
(je peux pas taper|j'ai les mains prises|je conduis), (écris à|envoie un texto à) {contact} que~{text}
(ça te dérangerait|serait-il possible|puis-je te demander) d'(écrire à|envoyer un message à) {contact} que~{text}
(tu peux|tu pourrais) (envoyer|taper|rédiger) un (SMS|texto|message) à {contact} : {text}
!(tape|dicte|balance|fais partir) un (SMS|texto|message|WhatsApp) à {contact} : {text}
!(signale|indique|confirme|rappelle) (par message|par SMS|) à {contact} que~{text}
!(glisse un mot|laisse un mot|fais passer le mot) à {contact} pour dire que~{text}
~(signaler à|confirmer à|annoncer par message à) {contact} que~{text}
(un message|un petit texto|un SMS) pour {contact} : {text}
(il faut que|faudrait que) {contact} (sache|soit au courant) par message que~{text}
(écris|envoie|mets) ceci à {contact} : {text}"""),
    ("read_messages", {}, "Je lis les messages.", """
(ça a fait ding|il y a eu un petit bip|la pastille est rouge), (c'est un message, lis|on m'a écrit quoi|lis-moi le texto)
(ça te dérangerait|serait-il possible) de (me lire mes messages|lire le SMS à voix haute|lire ce qu'on m'a écrit)
(je peux pas regarder mon téléphone|j'ai les yeux sur la route), (lis le message|dis-moi ce qu'on m'a écrit|lis mes SMS)
(j'attends une réponse|elle devait m'écrire|il devait confirmer), (j'ai un message|regarde mes messages|lis s'il y a un texto)
(voyons|alors|dis voir), (ces messages|ce texto|ce message), (ils disent quoi|ça donne quoi|lis)
!(fais-moi la lecture de|énonce|déroule) (mes SMS|mes textos|mes nouveaux messages|mon dernier message)
~(entendre mes nouveaux messages|écouter le texto qui vient d'arriver|savoir qui m'a écrit)
(du courrier|quelque chose|du nouveau) (dans mes SMS|parmi mes messages|sur ma messagerie texte)"""),
]
