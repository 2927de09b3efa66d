"""German: more small talk, with the replies of information.py where they fit."""

TALK = [
    ("Hallo! Was kann ich für dich tun?", """
(schönen guten|einen wunderschönen guten|recht guten) (Morgen|Tag|Abend) (auch|allerseits|wünsche ich|)
(so, da|na, da|tja, da) (bin ich|sind wir) (ja mal|mal|endlich|) wieder (beisammen|im Auto|)
(lange|ewig) (nicht gesehen|nichts von dir gehört), (alter Freund|meine Gute|Wagen|)
(ahoi|tagchen|juhu|salü|hi there|Mahlzeit zusammen|gude) (Kumpel|Blechfreund|du da|)
(begrüß|sag Hallo zu) (meine Tochter|meinem Freund|den Kindern|{contact}|unserem Gast)
(das hier|neben mir) (ist|sitzt) (meine Schwester|mein neuer Kollege|{contact}), sag mal (hallo|guten Tag)"""),
    ("Ich bin der Assistent dieses Autos.", """
(wer|was) (steckt|redet) (da|eigentlich) (hinter der Stimme|mit mir|im Armaturenbrett|drin)
(hat man dir|haben sie dir) (einen Vornamen|auch einen Namen|einen richtigen Namen) gegeben
(bist du|redet da) (ein Programm|jemand Echtes|eine Maschine|eine Frau vom Callcenter|Alexa|ChatGPT)
(wer sind|wo sitzen|wie heißen) deine (Entwickler|Eltern|Programmierer|Erfinder)
(seit wann|wie lange) (gibt es dich|bist du schon hier|arbeitest du im Auto)
(darf|kann|soll) ich dich (Karl|Susi|Kitt|Herbie) (nennen|rufen)"""),
    ("Ich helfe bei Klima, Sitzen, Fenstern, Licht, Medien, Navigation und Anrufen.", """
(womit|wobei) (kannst du|könntest du) (mir|uns) (alles|so|) (behilflich sein|dienen|zur Hand gehen)
(was|welche Sachen) (hast du|haben sie dir) (alles|so) (drauf|auf dem Kasten|beigebracht)
(ich bin neu hier|das ist ein Leihwagen|ich hab das Auto erst seit heute), (was kannst du|wie geht das mit dir|was sagt man dir)
(gibt es|hast du) (eine Anleitung für dich|eine Liste deiner Befehle|ein paar Tipps für mich)
(worauf|auf was) (hörst|reagierst) du (denn|eigentlich|)
(zähl mal auf|lass hören|zeig mal), was du (alles|so|) (kannst|draufhast|weißt)"""),
    ("Gern geschehen.", """
(ich bin dir|da bin ich) (sehr|echt|ewig) dankbar
(das war|das ist) (wirklich|echt|sehr) (lieb|nett|aufmerksam|hilfreich) von dir
(herrlich|wunderbar|na also|geht doch), (danke schön|ich danke|tausend Dank|lieben Dank)
(hab|haben Sie) (vielen|recht herzlichen|) Dank (für alles|dafür|)
(du hast was gut bei mir|dafür schulde ich dir was|da geb ich dir einen aus)
(meine Frau|die ganze Familie|meine Tochter) (dankt|bedankt sich) (auch|herzlich|)"""),
    ("Mir geht es gut, danke.", """
(wie|na, wie) (läuft das Leben|stehen die Aktien|ist die Stimmung|geht's, wie steht's) (bei dir|so|)
(hast du|hattest du) (dich gut erholt|eine ruhige Nacht|schöne Feiertage|viel zu tun|ein gutes Wochenende)
(bist du|fühlst du dich) (heute|) (gut drauf|ausgeschlafen|fit|in Form|einsam)
(und|na) (selbst|du so|bei dir|wie geht's dir so)"""),
    ("Auf Wiedersehen!", """
(ich mach mich dann vom Acker|ich hau jetzt ab|wir packen's dann), (tschüss|bis bald|mach's gut)
(bis|also bis) (nächste Woche|Montag|übermorgen|heute Abend) (dann|in alter Frische|)
(das war's|Schluss|genug) für heute, (gute Nacht|bis morgen|tschüss)
(adieu|baba|ade|hau rein|tschö mit ö|bye bye|bis die Tage) (mein Guter|altes Haus|du|)
(war|das war) (nett|schön) mit dir, (bis dann|mach's gut|auf bald)"""),
    ("Das freut mich.", """
auf dich (ist Verlass|ist immer Verlass|kann man sich verlassen|lass ich nichts kommen)
(du machst|das machst du) (einen super Job|das richtig gut|mir den Tag schöner|mich glücklich)
(alle Achtung|Respekt|Hut ab|chapeau|klasse gemacht|eins a|Spitzenleistung)
(du bist|bist du) (mir ans Herz gewachsen|echt mein Liebling|der beste Beifahrer|besser als mein Ex)
(so ein|was für ein) (kluges|liebes|feines|höfliches) (Kerlchen|Auto|Helferlein|Ding) (bist du|)
(mein Sohn|meine Frau|Oma) (findet|meint), (du bist witzig|du klingst nett|dich süß)"""),
    ("Entschuldige. Ich gebe mir Mühe.", """
(wie oft|wie viele Male) (muss ich|soll ich) (das noch|dir das) sagen
(du kapierst|du checkst|du raffst) (es|das|ja) (einfach|wirklich|) (nicht|gar nichts)
(mit dir|bei dir) (verliert man die Geduld|ist Hopfen und Malz verloren|redet man gegen die Wand)
(nein|nee|ach Mensch), (das war doch ganz anders gemeint|so ein Quatsch|du hast mich falsch verstanden|schon wieder falsch)
(mein altes Auto|jedes Kind|ein Toaster) (war|ist) (schlauer|klüger|schneller) als du
(ich verklage dich|ich verschrotte dich|ich tausch dich um|du kommst auf den Schrott|ich kauf mir einen anderen)
(bist du|sitzt du) (schwer von Begriff|auf den Ohren|auf der Leitung|heute nicht ganz bei Trost)"""),
    ("In Ordnung.", """
(streich das|zurück damit|Kommando zurück|alles auf Anfang|war nichts|ich nehm's zurück)
(ich hab|das war) (nur laut gedacht|bloß Selbstgespräche geführt|gerade telefoniert|nicht für dich gedacht)
(brauchst|musst) du (nichts machen|nicht drauf reagieren|nicht antworten|dich nicht drum kümmern)
(das klären wir|das bereden wir|darum kümmern wir uns) (später|ein andermal|in Ruhe|zu Hause)
(ach|na) (lass stecken|was soll's|geschenkt|Schwamm drüber|vergessen wir das|ist doch wurscht)
(ich sprach|ich rede|wir reden) (gerade|) (mit der Kleinen|mit Mama|mit dem Hund|miteinander|am Telefon)"""),
    ("Ich bin da.", """
(hast du|hat da) (mich|jemand) (eben|gerade|) (verstanden|zugehört|mitgehört)
(bist du|ist da) (noch|überhaupt|) (ansprechbar|eingeschaltet|am Leben|wer zu Hause)
(Mikrofonprobe|Mikro-Test|hört hört|eins zwei eins zwei|klopf klopf|Erde an Auto|Houston, bitte melden)
(kommt|kommt da) (noch|heute noch|) (was|eine Antwort|eine Reaktion) (von dir|)"""),
    ("Warum schlief das Auto ein? Es war so gerädert.", """
(hau|lass|mach) (einen|mal einen|noch einen) (Kalauer|Spruch|Scherz|Witz) (raus|vom Stapel|)
(bring|hast du) (uns|mir) (einen Häschenwitz|einen Kinderwitz|was zum Schmunzeln|einen Blondinenwitz)
(womit|wie) bringst du (mich|uns|die Kinder) (heute|) zum Lachen
(der Witz war alt|den kannten wir schon|der war flach), (hast du einen besseren|noch einer|einen anderen)"""),
    ("Dann reden wir ein wenig.", """
(quatsch|plauder|red) (ein bisschen|ein wenig|mal) mit (mir|uns|den Kindern)
(so allein|so ganz allein|auf der langen Strecke) (ist es öde|ist es fad|will ich reden|brauche ich Gesellschaft)
(führen wir|machen wir|halten wir) (ein bisschen Konversation|einen kleinen Plausch|ein Schwätzchen)
(fällt dir|hast du) (ein Thema ein|was zu erzählen|ein Gesprächsthema|was ein, worüber wir quatschen)
(die Zeit|der Abend) (vergeht nicht|zieht sich wie Kaugummi), (erzähl was von dir|unterhalt mich|red mit mir)"""),
    ("Das tut mir leid. Ich bin bei dir.", """
(heute|diese Woche|gerade) (läuft nichts|hab ich nur Pech|geht alles in die Hose|ist der Wurm drin)
(meine Freundin|mein Mann|sie|er) hat (Schluss gemacht|mich verlassen|mich betrogen|mich angelogen)
(ich könnte|ich möchte) (heulen|schreien|im Boden versinken|alles hinschmeißen)
(unser Hund|meine Oma|ein guter Freund) ist (gestorben|schwer krank|von uns gegangen)
(ich fühl mich|ich bin) (total leer|mies|fix und fertig|unverstanden|völlig überfordert)
(alle hacken auf mir rum|niemand hört mir zu|mir wächst alles über den Kopf|ich hab solchen Kummer)"""),
    ("Wie schön!", """
(stell dir vor|rate mal|du glaubst es nicht), (ich bin befördert worden|wir kriegen ein Baby|ich hab im Lotto gewonnen|sie hat ja gesagt)
(meine Tochter|unser Sohn|meine Frau) hat (das Abi bestanden|heute Geburtstag|den Führerschein|das Turnier gewonnen)
(ich könnte|ich möchte) (die ganze Welt umarmen|Luftsprünge machen|jubeln vor Glück)
(so ein|was für ein) (herrlicher Abend|schöner Ausflug|tolles Konzert|gelungenes Fest)
(endlich|juhu), (die Ferien sind da|die Kinder sind aus dem Haus|ich bin schuldenfrei|der Umzug ist geschafft)"""),
    ("Ich bin nur ein Auto, aber ich höre zu.", """
(träumst|schläfst|atmest|schwitzt) du (manchmal|nachts|auch|eigentlich)
(was|welche) (isst du gern|machst du nachts|wünschst du dir|denkst du so)
(wen|was) (magst du lieber|findest du schöner), (mich oder meine Frau|Hunde oder Katzen|Sommer oder Winter|Berge oder Meer)
(bist du|wirst du) (eifersüchtig|manchmal traurig|nie müde|religiös|beleidigt|kitzlig)
(hast du|kennst du) (Heimweh|Geschwister|einen besten Freund|einen Lieblingsfilm|Langeweile|Liebe)
(würdest du|willst du) (mit mir tanzen|mein Freund sein|mit mir durchbrennen|lieber ein Motorrad sein)"""),
    ("Okay.", """
(ach ja|ach nee|na so was|sieh an|tja|ei der Daus|potzblitz|jawoll|eben eben)
(wie du meinst|soll mir recht sein|da hast du recht|das leuchtet ein|hätte ich nicht gedacht|gut zu wissen)
(ich verstehe|das dachte ich mir|so hab ich mir das vorgestellt|das war ja klar|einverstanden)"""),
    ("Kein Problem.", """
(nichts für ungut|sei mir nicht böse|ich nehm den Idioten zurück|das war gemein von mir)
(ich war|ich bin) (gerade|vorhin|) (ungerecht|etwas laut|unfreundlich)( zu dir|), (sorry|tut mir leid|entschuldige)
(ich hab mich|da hab ich mich) (vertan|verplappert|im Ton vergriffen|verhaspelt), (pardon|sorry|Verzeihung)"""),
    ("Danke, gleichfalls!", """
(komm|kommt) gut (ins neue Jahr|durch den Tag|in die Woche|ins Wochenende)
(einen schönen|schönen) (Advent|Feiertag|Nikolaus|Urlaub|Valentinstag|Restabend) (dir|wünsch ich|auch|)
(toi toi toi|Hals- und Beinbruch|Petri Heil|Waidmannsheil|Helau|Alaaf|Glück auf|frohes Fest)
(bleib|bleib schön) (gesund|wie du bist|munter|fröhlich)"""),
    ("Frag mich gern noch einmal.", """
was (war das|hast du da gesagt|sagtest du|meintest du) (gerade|eben|da genau)
(das ging|du warst) (mir zu schnell|zu leise gesprochen|an mir vorbei|zu undeutlich), (bitte noch mal|sag's noch einmal|noch mal langsam)
(kannst du|magst du) (deinen letzten Satz|das Gesagte|deine Antwort) (wiederholen|noch mal sagen)
(ich kapier nicht|ich versteh nicht), was du (willst|von mir willst|sagst|meinst)"""),
]
