"""French: calls and messages. The notation is explained in the README."""

MACROS = {
    "pcall": "(l'appel|la communication|la conversation|le coup de fil)",
    "pmsg": "(un message|un SMS|un texto|un WhatsApp|un petit message|un mot)",
    "pmsgs": "(messages|SMS|textos|WhatsApp|nouveaux messages|derniers messages)",
    "pmust": "(je dois|je veux|je voudrais|il faut que je|on doit|j'aimerais|faudrait que je|on voudrait)",
}

VARIANTS = [
    ("call_contact", {}, "J'appelle {contact}.", """
!(appelle|téléphone à|contacte|joins|bigophone|appelle vite|appelle-moi) {contact}
!(passe|donne|lance) un (coup de fil|coup de téléphone|appel|petit coup de fil) à {contact}
!(passe-moi|trouve-moi|mets-moi en relation avec|mets-moi en communication avec|appelle donc) {contact}
~(appeler|téléphoner à|contacter|joindre|rappeler) {contact}
~(passer un coup de fil à|me mettre en contact avec|me passer) {contact}
!(compose|fais) le numéro de~{contact}
!compose (vite|) le numéro de~{contact}
(je veux|je voudrais|je dois|on doit|j'aimerais|il faut) (parler à|parler avec|appeler|joindre|téléphoner à|causer avec|avoir) {contact}
(je peux|on peut|je pourrais) (parler à|appeler|joindre|avoir) {contact} (au téléphone|)
(appel|appel à|coup de fil à|téléphone à|appeler|numéro de) {contact} (s'il te plaît|)
(il faut que j'appelle|faut que j'appelle|faudrait que j'appelle|il faut qu'on appelle) {contact} (vite|maintenant|d'urgence|)
{contact} (attend mon appel|attend que j'appelle|m'a demandé de rappeler)
{contact} (au téléphone|au bout du fil|en ligne), (s'il te plaît|vite|merci)
(j'ai|on a) (un truc|quelque chose) à dire à {contact}, (appelle|passe un coup de fil|téléphone)
(regarde si|vois si|essaie de voir si) {contact} (est là|est joignable|répond)
!(essaie|tente) (d'appeler|de joindre) {contact}
(ça fait longtemps que je n'ai pas parlé à|je n'ai plus de nouvelles de chez) {contact}, (appelle|on appelle)
(on appelle|si on appelait|et si on appelait|allez, on appelle) {contact}
!(mets|passe) {contact} (sur haut-parleur|en ligne|au téléphone)
tu peux m'avoir {contact} (au téléphone|en ligne|)"""),
    ("answer_call", {}, "Je décroche.", """
!(décroche|réponds|prends l'appel|accepte l'appel|prends la communication|réponds au téléphone)
~(décrocher|répondre|prendre l'appel|accepter l'appel|répondre au téléphone)
(je prends|je réponds|je décroche|j'accepte|on prend|on répond) (l'appel|)
(ça sonne|le téléphone sonne|on m'appelle|quelqu'un appelle), (décroche|réponds|prends|prends l'appel)
(oui|ok|vas-y|allez), (décroche|prends l'appel|réponds|je prends)
(accepter|décrocher|répondre|prendre) (l'appel|) (s'il te plaît|)
(l'appel|le téléphone), (je le prends|réponds|accepte|on prend)
(tu peux|on peut|tu pourrais) (décrocher|prendre l'appel|répondre) (maintenant|s'il te plaît|)
(passe-moi|mets-moi) (l'appel|la communication) (entrant|)
(c'est important|je l'attendais), (décroche|prends cet appel|réponds)
prends (cet appel|l'appel entrant|la ligne)"""),
    ("end_call", {}, "Appel terminé.", """
!(raccroche|termine l'appel|coupe l'appel|mets fin à l'appel|arrête l'appel|coupe la communication)
~(raccrocher|terminer l'appel|couper l'appel|mettre fin à l'appel|couper la communication)
!(refuse|rejette|ignore|décline) (l'appel|cet appel|l'appel entrant)
~(refuser l'appel|rejeter l'appel|ignorer l'appel|décliner l'appel)
(je ne veux pas|je veux pas|je ne peux pas|j'ai pas envie de|pas le temps de) (répondre|prendre l'appel|décrocher)
(j'ai fini|on a fini|c'est fini|on s'est tout dit) (de parler|au téléphone|de téléphoner), (raccroche|tu peux raccrocher|coupe)
(ça sonne|on m'appelle|le téléphone sonne), (refuse|rejette l'appel|ne réponds pas|pas maintenant)
(ne réponds pas|ne décroche pas|laisse sonner|pas maintenant l'appel)
(raccrocher|fin d'appel|fin de l'appel|refuser|rejeter|terminer l'appel) (s'il te plaît|)
(tu peux|on peut|tu pourrais) (raccrocher|couper l'appel|refuser l'appel) (maintenant|)
(dis au revoir et|allez, ça suffit,|bon,) (raccroche|on raccroche|coupe l'appel)
(je rappellerai|je la rappelle|je le rappelle) (plus tard|après), (refuse|rejette|raccroche)
(cet appel|l'appel), (je n'en veux pas|refuse-le|rejette-le)
<pcall> (est finie|est terminé|c'est fini), raccroche"""),
    ("redial", {}, "Je rappelle.", """
!(rappelle|recompose) (le dernier numéro|le dernier appel|la dernière personne|)
!(refais|recompose) (le numéro|le même numéro|le dernier numéro)
~(rappeler le dernier numéro|recomposer le numéro|refaire le numéro|rappeler la dernière personne)
(rappel|bis|rappel du dernier numéro|dernier numéro|touche bis) (s'il te plaît|)
(ça a coupé|on a été coupés|la communication a coupé|la ligne a sauté), (rappelle|on rappelle|rappelle vite)
(je veux|je voudrais|on doit) (rappeler|rappeler le dernier numéro|refaire le même numéro)
(réessaie|essaie encore|essaie de nouveau) (d'appeler|le numéro|le même numéro|l'appel)
!appelle (encore une fois|à nouveau|de nouveau) (le même numéro|le dernier numéro|la même personne)
(c'était occupé|ça répondait pas|personne n'a répondu), (rappelle|essaie encore|on rappelle)
(celui|la personne) que (je viens d'appeler|j'ai appelé en dernier), (rappelle|on rappelle)
(tu peux|tu pourrais) (rappeler|recomposer le numéro) (s'il te plaît|)"""),
    ("send_message", {}, "Message à {contact}.", """
!(écris à|envoie à|dis à|texte) {contact} que~{text}
!(écris|envoie|rédige) <pmsg> à {contact} (disant|pour dire|qui dit) que~{text}
!(écris|envoie|rédige|laisse) <pmsg> à {contact}: {text}
!(écris|envoie) à {contact}: {text}
!(préviens|informe|avertis) {contact} que~{text}
!(dis|écris) à {contact} (par message|par SMS|par texto) que~{text}
!fais savoir à {contact} que~{text}
~(écrire à|envoyer un message à|envoyer un SMS à|dire à|faire savoir à) {contact} que~{text}
~(envoyer un message à|écrire à|envoyer un texto à) {contact}: {text}
~(prévenir|avertir|informer) {contact} que~{text}
(message|SMS|texto|WhatsApp) (à|pour) {contact}: {text}
(message|SMS|texto|WhatsApp) (à|pour) {contact}, {text}
(je veux|je voudrais|je dois|il faut) (écrire à|envoyer un message à|dire à|envoyer un texto à) {contact} que~{text}
(je veux|je voudrais|je dois) (écrire à|envoyer un message à) {contact}: {text}
(réponds à|réponds par message à) {contact} que~{text}
(réponds à|réponds par message à) {contact}: {text}
(nouveau|un nouveau) (message|SMS|texto) (à|pour) {contact}, {text}
(dis|dis bien|explique|annonce) à {contact} que~{text}
{contact} doit savoir que~{text}, (envoie-lui un message|écris-lui ça)
tu peux (dire à|écrire à|prévenir) {contact} que~{text}"""),
    ("read_messages", {}, "Je lis les messages.", """
!(lis|lis-moi|lis-nous|récite) (les|mes|tous les|les nouveaux) <pmsgs> (à voix haute|s'il te plaît|)
!(lis|lis-moi|lis-nous) (le|mon|le dernier|le nouveau) (message|SMS|texto|WhatsApp)
~(lire mes messages|lire les SMS|me lire le message|lire les nouveaux messages|écouter mes messages)
(j'ai|on a|est-ce que j'ai) (des|de nouveaux|reçu des|un nouveau|des nouveaux) (messages|message|SMS|textos)
(messages|lire les messages|nouveaux messages|lire SMS|mes messages|messages non lus) (s'il te plaît|)
(qui|quelqu'un) m'a (écrit|envoyé un message|envoyé un texto)
(on m'a écrit|j'ai reçu un truc|j'ai reçu un message|un message est arrivé|il y a un message), (lis-le|lis|c'est quoi|ça dit quoi)
(mon téléphone|le portable) (a vibré|a bipé|vient de sonner pour un message), (c'est quoi|lis le message|qui écrit)
(ça dit quoi|qu'est-ce que ça dit|que dit) (le message|mon dernier message|le SMS|le texto)
(je veux|je voudrais) (entendre|écouter|qu'on me lise) (mes messages|les nouveaux messages|le message)
(tu peux|tu pourrais) (me lire|lire) (ce qu'elle a écrit|ce qu'il m'a écrit|mes messages|le message)
qu'est-ce (qu'il m'écrit|qu'elle a écrit|qu'elle m'a écrit|qu'il a répondu)
(quoi de neuf|du nouveau) (dans mes messages|sur WhatsApp|côté messages)
!(regarde|vérifie) si (j'ai des messages|quelqu'un m'a écrit|j'ai reçu un message)"""),
]
