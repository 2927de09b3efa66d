"""French: volume, mute, bass and treble. The notation is explained in the README."""

MACROS = {
    "snd": "(le son|le volume|la musique|la radio|le volume du son|la zik|le volume de la musique|l'autoradio)",
    "sbit": "(un peu|un petit peu|un chouïa|d'un cran|un poil|légèrement|encore un peu|un coup|beaucoup|nettement|franchement|)",
    "smod": "(un peu|un petit peu|un chouïa|beaucoup|encore|bien|encore un peu|nettement|un poil|un tantinet|)",
    "sbass": "(basses|graves|infrabasses)",
    "streb": "(aigus|aigües|hautes fréquences|sons aigus)",
}

ENUMS = {
    "band": {
        "bass": ["basses", "graves", "sons graves", "basses fréquences"],
        "treble": ["aigus", "sons aigus", "hautes fréquences"],
    },
}

VARIANTS = [
    ("set_volume", {}, "Volume {level}.", """
!(mets|règle|fixe|cale|place|positionne|passe|mets-moi) (le son|le volume|la musique|la radio|le volume du son) (à|sur) {level}
~(mettre|régler|fixer|caler|passer) (le son|le volume|la musique|la radio) (à|sur) {level}
(volume|son|volume du son|niveau du son|volume de la musique) (à|sur|) {level}
!(monte|baisse|augmente|diminue|pousse|descends|réduis|ramène) (le son|le volume|la musique|la radio) (à|jusqu'à) {level}
~(monter|baisser|augmenter|diminuer|pousser|réduire) (le son|le volume|la musique) (à|jusqu'à) {level}
(je veux|je voudrais|j'aimerais|on veut|il me faut) le (volume|son) (à|sur) {level}
(le volume|le son|la musique) (doit être|devrait être|sera bien|serait mieux|ira très bien) à {level}
(on met|on règle|on se met|allez, on met) le (son|volume) à {level}
!change le (volume|niveau du son) (à|en|pour) {level}
(un volume|un volume sonore|un niveau sonore) de~{level}
(niveau sonore|puissance du son) {level}
(on peut|on pourrait|est-ce qu'on peut) (mettre|avoir|régler) le (son|volume) à {level}
le (son|volume) (à|sur) {level}, (ça suffit|ça suffira|c'est bien|merci)"""),
    ("set_volume", {"level": 100}, "Volume 100 pour cent.", """
!(mets|monte|pousse|balance|envoie|passe) (le son|le volume|la musique|la radio) (au maximum|à fond|au max|à bloc|à fond les ballons|à fond la caisse|plein pot|plein gaz|au taquet|tout au max)
~(mettre|monter|pousser) (le son|le volume|la musique|la radio) (au maximum|à fond|au max|à bloc|au taquet)
(volume maximum|volume à fond|son à fond|musique à fond|volume max|plein volume|à plein volume|à plein tube|son au max|la musique à fond)
(je veux|je voudrais|on veut|on met) (le son|la musique|la radio) (à fond|au maximum|à bloc|au max)
!(fais péter|fais exploser|lâche) (le son|les enceintes|les décibels|les watts)
!mets (tout|la sauce|le son) (à fond les manettes|au maximum|à pleine puissance)
(aussi fort que possible|le plus fort possible|au plus fort) (la musique|le son|)
(on veut|que|faut que) (tout le quartier|toute la rue) (entende|l'entende) (la musique|), (à fond|volume à fond)
(j'adore|c'est ma chanson|c'est notre chanson), (mets|monte) (le son|) (à fond|au max)
(on peut|on pourrait|est-ce qu'on peut) mettre (la musique|le son) à fond"""),
    ("set_volume", {"level": 50}, "Volume 50 pour cent.", """
!(mets|règle|baisse|monte|ramène) (le son|le volume|la musique) (à moitié|à la moitié|à mi-volume|de moitié|à mi-puissance)
~(mettre|régler|baisser|monter) (le son|le volume|la musique) (à moitié|à la moitié|à mi-volume)
(volume à moitié|son à moitié|mi-volume|à mi-volume|demi-volume|la moitié du volume)
(je veux|je voudrais|on veut) (le son|le volume|la musique) à (moitié|la moitié)
(le volume|le son) à la moitié (ça suffit|c'est bien|s'il te plaît)
(la moitié|moitié volume) (suffit|ça suffit) pour la musique"""),
    ("adjust_volume", {"direction": "up"}, "Plus fort.", """
(plus fort|un peu plus fort|beaucoup plus fort|encore plus fort|plus fort la musique|plus fort la radio|plus de son|plus de volume|un peu plus de son|volume plus|son plus fort)
!(monte|augmente|pousse|hausse|remonte|booste|relève|gonfle) <sbit> <snd>
~(monter|augmenter|pousser|hausser|remonter|booster) <sbit> <snd>
!(mets|joue|fais) (la musique|la radio|le son|ça|) <smod> plus fort
~mettre (la musique|la radio|le son|ça|) <smod> plus fort
(je n'entends|j'entends|on n'entend|on entend|j'entends vraiment) (rien|pas la musique|pas la radio|pas bien|à peine la musique|presque rien|quasi rien) (à la radio|avec ce bruit|)
(c'est|la musique est|la radio est|le son est) (pas assez fort|trop bas|trop faible|trop doux|un peu bas|pas fort|beaucoup trop bas)
(j'adore|c'est ma chanson|ah, j'aime bien|trop bien) (cette chanson|ce morceau|ce titre|), (monte le son|plus fort|monte)
(je veux|je voudrais|on veut|j'aimerais) (la musique|la radio|le son|entendre la musique|) <smod> plus fort
!(monte|pousse) le (son|volume) d'un (cran|coup|poil)
(ceux de derrière|les enfants derrière|à l'arrière ils) (n'entendent rien|n'entendent pas la musique|veulent plus fort)
(le vent|l'autoroute|le moteur|la pluie) couvre la (musique|radio)
(on peut|on pourrait|est-ce qu'on peut|y a moyen de) (monter le son|mettre plus fort|augmenter le volume|pousser un peu le son)
!(donne|mets|rajoute|ajoute)-(nous|moi) (un peu|) (plus de son|du volume|plus de volume)
(qu'est-ce qu'il dit|qu'est-ce qu'elle dit) à la radio, (plus fort|monte le son|monte)
!envoie (un peu plus|plus) (de son|les décibels|de watts)
(je tends l'oreille|faut tendre l'oreille|on tend l'oreille)
!mets (plus de|davantage de|un peu plus de) (son|volume)
(allez|vas-y|encore), (monte|plus fort|monte le son)
le (son|volume) (pourrait|peut) être (un peu|) plus fort"""),
    ("adjust_volume", {"direction": "down"}, "Moins fort.", """
(moins fort|un peu moins fort|plus doucement|plus bas la musique|beaucoup moins fort|moins fort la musique|moins de son|moins de volume|un peu moins de bruit|volume moins|son moins fort|doucement la musique)
!(baisse|diminue|réduis|descends|rabaisse|abaisse|atténue) <sbit> <snd>
~(baisser|diminuer|réduire|descendre|atténuer|abaisser) <sbit> <snd>
!(mets|joue|fais) (la musique|la radio|le son|ça|) <smod> moins fort
~mettre (la musique|la radio|le son|ça|) <smod> moins fort
(c'est|la musique est|la radio est|le son est) (trop fort|beaucoup trop fort|trop forte|bien trop fort|assourdissant|assourdissante|insupportable tellement c'est fort|un peu fort|vachement fort)
(j'ai|ça me fait) mal aux (oreilles|tympans)
(on ne s'entend|on s'entend|je m'entends|on ne s'entend même) (plus|pas|plus parler|pas parler|plus penser)
(le bébé dort|les enfants dorment|la petite s'est endormie|mamie dort), (baisse le son|moins fort|baisse la musique|baisse un peu)
(je veux|je voudrais|on veut|j'aimerais) (la musique|la radio|le son|) <smod> moins fort
(tu vas|ça va|tu vas nous) (rendre sourd|rendre sourds|me rendre sourd|nous péter les tympans|péter les oreilles)
(on peut|on pourrait|est-ce qu'on peut|y a moyen de) (baisser le son|mettre moins fort|baisser un peu|baisser la musique|diminuer le volume)
!(baisse|réduis) le (son|volume) d'un (cran|coup|poil)
!(calme|adoucis|tempère) (un peu|) (le son|le volume|la musique)
(c'est pas|on n'est pas en) (une discothèque|boîte|boîte de nuit|une boîte de nuit ici)
(quel|c'est quoi ce) (boucan|vacarme|raffut|bazar) cette (musique|radio), (baisse|moins fort)
(oh là|ouh là|aïe|holà), (trop fort|moins fort|baisse|c'est trop fort)
(ça|la musique) (hurle|gueule|braille|beugle), (baisse|baisse un peu|moins fort)
(je suis au téléphone|j'essaie de parler|je discute), (baisse|baisse un peu la musique|moins fort)
le (son|volume) (pourrait|peut) être (un peu|) (moins fort|plus bas)
juste (en fond|en bruit de fond) la (musique|radio), (baisse|moins fort)"""),
    ("set_mute", {"on": True}, "Son coupé.", """
!(coupe|éteins|enlève|supprime|retire|désactive) (le son|tout le son|le son complètement|l'audio|le son de la radio|le son de la musique)
~(couper|éteindre|enlever|supprimer|désactiver) (le son|tout le son|l'audio)
(silence|chut|tais-toi|son coupé|muet|sourdine|mute|ferme-la un peu|silence radio|silence complet|en sourdine|motus)
!mets (le son|tout|la radio|la musique|ça|l'audio|) en (sourdine|muet|mode muet|mode silencieux|silencieux)
~mettre (le son|tout|la radio|la musique|) en (sourdine|muet|mode muet|silencieux)
!(active|mets|enclenche) (la sourdine|le mode muet|le mute|le mode silencieux)
(sans|plus de|plus aucun|zéro|pas de) son (s'il te plaît|maintenant|)
(je veux|je voudrais|j'aimerais|il me faut|j'ai besoin d') (le silence|un silence total|plus aucun bruit|plus aucun son)
(plus un bruit|pas un bruit|pas un son|que plus rien ne sorte des haut-parleurs|plus un son)
!(fais|faites) (taire la radio|taire ça|taire les haut-parleurs|le silence|silence)
(on passe au drive|le flic arrive|je passe au guichet|j'ai un appel sur l'autre téléphone), (coupe le son|mets en sourdine|son coupé)
(on peut|on pourrait|est-ce qu'on peut) (couper le son|avoir le silence|mettre en sourdine|avoir un peu de silence)
!(rends|mets) (les enceintes|les haut-parleurs) (muettes|muets|en sourdine)
!mute (le son|tout|la radio|la musique|)"""),
    ("set_mute", {"on": False}, "Son rétabli.", """
!(remets|rétablis|réactive|rallume|redonne|rends|rends-moi|remets-nous) (le son|l'audio)
~(remettre|rétablir|réactiver|rallumer|retrouver|récupérer) le son
(son en marche|retour du son|son rétabli|son on|unmute|plus en sourdine|le son à nouveau|son de nouveau)
!(enlève|désactive|retire|coupe|annule|arrête) (la sourdine|le mode muet|le mute|le mode silencieux|le muet)
~(enlever|désactiver|retirer|annuler) (la sourdine|le mode muet|le mute|le mode silencieux)
(c'est|on est|la radio est|tu es) (encore|toujours|resté|restée) (en sourdine|muet|muette|en muet|en silencieux)
(je veux|je voudrais|on veut|j'aimerais) (retrouver|ravoir|récupérer|de nouveau) le son
(pourquoi|comment ça se fait qu') (il n'y a plus|y a plus|on n'a plus) (de|le) son
(où est passé|il est passé où|il est où) le son
(le son peut|tu peux faire) (revenir|du bruit à nouveau|revenir maintenant)
(c'est bon|voilà|j'ai fini), (remets le son|tu peux remettre le son|le son peut revenir)
(on peut|on pourrait|est-ce qu'on peut) (ravoir|remettre|récupérer) le son
!(sors|passe) (la musique|la radio|) (de la sourdine|du mode muet)
j'ai coupé le son (sans faire exprès|par erreur|sans le vouloir)"""),
    ("adjust_tone", {"band": "bass", "direction": "up"}, "Plus de basses.", """
(plus de|un peu plus de|davantage de|encore plus de|beaucoup plus de) <sbass>
!(monte|augmente|pousse|renforce|booste|accentue|remonte|gonfle|fais ressortir) <sbit> les <sbass>
~(monter|augmenter|pousser|renforcer|booster|accentuer) <sbit> les <sbass>
!(mets|donne|rajoute|ajoute|envoie) (plus|un peu plus|davantage|encore) de <sbass>
~(mettre|ajouter|rajouter|donner) (plus|un peu plus|davantage) de <sbass>
(ça|le son|la musique) (manque de|n'a pas assez de|a besoin de) <sbass>
(on n'entend|on entend|j'entends|je n'entends) (pas|à peine|presque pas) les <sbass>
(je veux|je voudrais|on veut|j'aimerais) (plus de|un peu plus de|des) <sbass> (plus fortes|plus présentes|)
!(fais|faites) (vibrer|péter|ronfler|gronder) les (basses|caissons|graves)
(il faut|faut|j'ai besoin) que ça (tape|cogne|boume) (plus dans les basses|davantage dans les graves)
les <sbass> (sont|sont un peu) (trop faibles|trop discrètes|inaudibles|pas assez fortes)
le son est (trop maigre|tout maigrichon|plat), (plus de|mets plus de) <sbass>
basses (plus|plus fort|plus fortes|au-dessus)
(on peut|on pourrait) (avoir|mettre) (plus de|un peu plus de) <sbass>"""),
    ("adjust_tone", {"band": "bass", "direction": "down"}, "Moins de basses.", """
(moins de|un peu moins de|beaucoup moins de|nettement moins de) <sbass>
!(baisse|diminue|réduis|atténue|adoucis|descends|calme) <sbit> les <sbass>
~(baisser|diminuer|réduire|atténuer|adoucir) <sbit> les <sbass>
!(mets|donne) (moins|un peu moins) de <sbass>
!(enlève|retire) (un peu|) de <sbass>
(il y a|y a|ça a) (trop|beaucoup trop|un peu trop) de <sbass>
les <sbass> (sont|résonnent|vibrent|bourdonnent|cognent) (trop fortes|trop|beaucoup trop|trop fort)
(ça|le son|la musique) (boume|bourdonne|fait boum boum|vibre) trop
(tout|le tableau de bord|la portière|le coffre) vibre (à cause des|avec les) (basses|graves)
(je veux|je voudrais|on veut|j'aimerais) (moins de|un peu moins de) <sbass>
ces basses me (donnent mal au ventre|donnent mal à la tête|prennent la tête)
basses (moins|moins fort|moins fortes)
(on peut|on pourrait) (avoir|mettre|baisser) (moins de|les) <sbass> (un peu|)
le son est (trop sourd|trop lourd dans les graves|trop grave)"""),
    ("adjust_tone", {"band": "treble", "direction": "up"}, "Plus d'aigus.", """
(plus d'|un peu plus d'|davantage d'|encore plus d')aigus
!(monte|augmente|pousse|renforce|booste|accentue|remonte|fais ressortir) <sbit> les <streb>
~(monter|augmenter|pousser|renforcer|accentuer) <sbit> les <streb>
!(mets|donne|rajoute|ajoute) (plus|un peu plus|davantage) d'aigus
(ça|le son|la musique) (manque d'|n'a pas assez d'|a besoin d')aigus
le son est (trop sourd|trop étouffé|trop mat|pas assez clair), (plus d'aigus|monte les aigus|mets plus d'aigus)
(je veux|je voudrais|on veut|j'aimerais) (plus d'aigus|un peu plus d'aigus|un son plus aigu|des aigus plus présents)
les <streb> (sont|sont un peu) (trop faibles|trop discrets|inaudibles|pas assez forts)
aigus (plus|plus fort|plus forts)
(on n'entend|on entend|je n'entends|j'entends) (pas|à peine|presque pas) les (aigus|cymbales)
(on peut|on pourrait) (avoir|mettre) (plus|un peu plus) d'aigus
~(mettre|ajouter|donner) (plus|un peu plus|davantage) d'aigus"""),
    ("adjust_tone", {"band": "treble", "direction": "down"}, "Moins d'aigus.", """
(moins d'|un peu moins d'|beaucoup moins d'|nettement moins d')aigus
!(baisse|diminue|réduis|atténue|adoucis|descends) <sbit> les <streb>
~(baisser|diminuer|réduire|atténuer|adoucir) <sbit> les <streb>
!(mets|donne) (moins|un peu moins) d'aigus
(il y a|y a|ça a) (trop|beaucoup trop|un peu trop) d'aigus
les <streb> (sont|sifflent|percent|grincent) (trop forts|trop|beaucoup trop|trop fort)
(le son|la musique|ça) est trop (strident|aigu|criard|perçant|métallique)
(je veux|je voudrais|on veut|j'aimerais) (moins d'aigus|un peu moins d'aigus|un son moins aigu|des aigus plus doux)
(ça|le son) (siffle|grince|crisse) dans les (aigus|tweeters)
aigus (moins|moins fort|moins forts)
ces aigus me (percent les oreilles|vrillent les tympans|cassent les oreilles)
(on peut|on pourrait) (avoir|mettre) (moins|un peu moins) d'aigus"""),
    ("adjust_tone", {"direction": "up"}, "Plus de {band}.", """
!(monte|augmente|pousse|renforce|accentue|booste) (un peu|d'un cran|encore|) les {band}
~(monter|augmenter|pousser|renforcer|accentuer) (un peu|d'un cran|encore|) les {band}
(plus|un peu plus|davantage) de~{band}
les {band} (plus fort|un peu plus fort|un cran au-dessus|plus forts)
(je veux|je voudrais|j'aimerais) (monter|renforcer|augmenter) les {band}
!règle les {band} (plus fort|un cran plus haut)"""),
    ("adjust_tone", {"direction": "down"}, "Moins de {band}.", """
!(baisse|diminue|réduis|atténue|adoucis) (un peu|d'un cran|encore|) les {band}
~(baisser|diminuer|réduire|atténuer|adoucir) (un peu|d'un cran|encore|) les {band}
les {band} (moins fort|un peu moins fort|un cran en dessous|moins forts)
(je veux|je voudrais|j'aimerais) (baisser|réduire|atténuer) les {band}
!règle les {band} (moins fort|un cran plus bas)
les {band} (sont trop forts|sont trop présents|prennent trop de place)"""),
]
