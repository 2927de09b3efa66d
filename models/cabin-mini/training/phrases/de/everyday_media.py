"""German: more everyday wordings for music, radio and sound."""

VARIANTS = [
    ("play_media", {}, "Ich spiele {title}.", """
(jetzt fehlt nur noch|was mir jetzt fehlt, ist|zu meinem Glück fehlt nur) (das Lied|der Song|das Album|) {title}
(zu dem Song|bei dem Lied) {title} (kann ich am besten fahren|singen die Kinder immer mit|krieg ich gute Laune), (also her damit|lass mal laufen|spiel den doch bitte)
(ich wünsch mir|mein Wunsch für die Fahrt wäre|ich wünsche mir als Erstes) (das Lied|den Titel|) {title}
meine Tochter bettelt schon die ganze Zeit, (mach ihr bitte|spiel ihr halt) (das Lied|den Song) {title} (an|)
(kriegst du|bekommst du) (das Stück|den Track|die Platte|) {title} (auf die Boxen|zum Laufen|irgendwie her)
(ran an den Song|her mit|rein mit) {title}
(das hab ich ewig nicht gehört|das war unser Hochzeitslied|das passt jetzt), (spiel mal|wirf mal) {title} (ab|an)
(wär's möglich|ginge es|würde es gehen), dass du (das Lied|den Song) {title} (spielst|laufen lässt|abspielst)
ich will (mit den Kindern|laut|) zu {title} (mitsingen|tanzen|grölen), (mach das an|spiel es ab)"""),
    ("play_media", {}, "Ich spiele {title}.", """
(nach so einem Tag|zum Feierabend|am Sonntagmorgen) (hilft nur|gehört sich|brauche ich) {title:genre}
(meine Frau kann's nicht leiden, aber|Geschmackssache, ich weiß, aber) (ich hör jetzt|spiel trotzdem|mach mir mal) {title:genre}
(kram|hol|such) (uns|mir|) (was|ein bisschen) {title:genre} (raus|hervor|heraus)
(Hauptsache|egal was, Hauptsache|völlig wurscht, Hauptsache) {title:genre}
(mit|bei|zu) {title:genre} (fährt es sich gleich besser|vergeht die Strecke schneller), (leg was auf|spiel was)
(statt dem hier|statt dem Gedudel) (lieber|bitte|) {title:genre}
heute bin ich (der Typ für|eher für|voll auf) {title:genre}
(eine Runde|eine Ladung|eine Dosis|eine Portion) {title:genre} (wäre fein|bitte|für alle)"""),
    ("play_media", {}, "Ich spiele {artist}.", """
(ich war neulich auf dem Konzert|wir gehen bald aufs Konzert) von {artist}, (spiel was davon|stimm uns ein|mach da mal was an)
(mein Bruder schwärmt ständig|alle reden gerade|meine Tochter redet nur noch) von {artist}, (lass mal hören|spiel da mal was)
(kram|such) (die alten Sachen|die größten Hits|das Frühwerk|ein paar Knaller) von {artist} (raus|zusammen)
(von|irgendwas von) {artist} (kann ich nie genug kriegen|geht immer), (spiel was|leg los)
(keine Ahnung, welches Lied, aber|egal welcher Titel, nur) (was von|irgendwas von) {artist}
(gönn mir|gönn uns) (ein paar Songs|eine Stunde|einen Klassiker) von {artist}
(statt dem Gedudel|bitte statt dem hier) (lieber|) (etwas|Musik|was) von {artist}
(die Stimme|die Musik|die Lieder) von {artist} (würde ich jetzt gern hören|täte mir gut|will ich im Ohr haben)"""),
    ("play_media", {}, "Ich spiele {title} von {artist}.", """
(zum Aufwachen|zum Mitsingen|für die Kinder|als Erstes) (bitte|hätte ich gern|nehmen wir) {title} von {artist}
(hau mal|knall uns|zauber uns) {title} von {artist} (rein|auf die Boxen|her)
(ich wünsch mir|ich bekomm Lust auf|ich will unbedingt) {title} von {artist}
(es gibt doch|da gibt's doch) dieses Lied {title} von {artist}, (such das raus|spiel das mal|das will ich)
(kriegst du|bekommst du) {title} von {artist} (zum Laufen|auf die Lautsprecher|hin)
(wir sind in Partylaune|das wird ein guter Abend|wir haben was zu feiern), (spiel|mach an|wirf an): {title} von {artist}
das Original {title} von {artist} (bitte, kein Cover|bitte und nicht das Cover|wäre mir am liebsten)"""),
    ("control_media", {"action": "play"}, "Wiedergabe.", """
(so ganz ohne Musik|so still) (fährt keiner gern|halt ich's nicht aus|wird mir fad), (leg los|wirf was an|mach Musik)
(jetzt darf's|jetzt kann's) (gern|ruhig|) (weitergehen|weiterlaufen) mit (der Musik|dem Hörspiel|dem Lied)
(wo waren wir|wo sind wir stehengeblieben) (beim Hörbuch|im Podcast|mit der Musik), (weiter bitte|mach da weiter|lass weiterlaufen)
(auf Play|Pause vorbei|Pause beenden|Pause aufheben|weiter mit Musik|Mucke an)
(sorg|sorg mal) für (Musik|musikalische Untermalung|ein bisschen Stimmung mit Musik)
(nach der Tankpause|Telefonat fertig|alle sitzen), (jetzt wieder Musik|Musik ab|lass die Musik weiterlaufen)
(ich hätte|wir hätten) (nichts gegen|nun doch gern) (ein wenig|etwas) Musik"""),
    ("control_media", {"action": "pause"}, "Pause.", """
(ich krieg gleich Besuch auf dem Rücksitz|das Kind hat eine Frage|da ist eine Durchsage), (halt das Lied an|pausier mal|Musik kurz aus)
(friere|frier) (das Lied|den Podcast|das Hörspiel) (kurz|mal|) ein
(mir reicht's|danke, das reicht|so, genug gehört) (mit|von) der Musik
(Schluss mit dem Gesang|Ende der Vorstellung|aus die Maus mit der Musik|Konzert beendet)
(ich verpass sonst was|ich hör gerade nicht zu), (halt das Hörbuch an|pausier den Podcast|Hörbuch auf Pause)
(die Musik|das Hörspiel|der Podcast) (mal|kurz|) auf Pause (setzen|stellen|bitte)
~(mit der Musik|mit dem Podcast|mit dem Hörbuch) (kurz|mal|) aussetzen
ohne das Gedudel (denkt es sich besser|wär's mir lieber), (stell es ab|mach aus)"""),
    ("control_media", {"action": "next"}, "Nächster Titel.", """
(bei dem Lied|bei dem Song) (schlafen mir die Füße ein|krieg ich Zustände|schalten alle ab), (weiter|das nächste bitte|skip)
(an meine Ex erinnert mich das|das lief auf der Beerdigung|dazu haben wir uns gestritten), (überspring das|nächstes Lied)
(wer hat denn das|wieso ist das) in die Playlist (gepackt|geraten), (nächster|weiter zum nächsten)
!(vor|spring vor|hüpf) (zum folgenden Titel|zum folgenden Lied|einen Track weiter|auf den nächsten Titel)
(Titel|Track|Song|Lied) (vor|weiter|überspringen|plus eins)
(gibst du|spielst du) (mir|uns|) bitte (das nächste|den nächsten Song|das folgende Stück)
(den|diesen Song|das Stück) (spar dir|schenken wir uns|kannst du auslassen), (nächster|weiter)"""),
    ("control_media", {"action": "previous"}, "Voriger Titel.", """
(da war ich zu schnell|jetzt hab ich zu weit geskippt|Mist, übersprungen), (ein Lied zurück|zurück zum vorigen|eins zurück)
das (gerade|eben|vorhin) war (so schön|mein Lieblingslied), (hol es zurück|spiel das vorherige noch mal|Titel zurück)
(Track|Song|Titel|Lied) (zurück|minus eins|davor)
!(hüpf|spul|kehr) (zum vorherigen Track|einen Titel|zum letzten Stück) zurück
(kannst du|magst du) (den Song von eben|das Lied vor diesem|den vorherigen Titel) (zurückholen|noch mal bringen)
(meine Frau hat|die Kinder haben|ich hab) geredet, (noch mal das Lied davor|geh einen Titel zurück)
(das Lied vor diesem|der Titel davor|den Track davor) (bitte|hätte ich gern|war's)"""),
    ("set_shuffle", {"on": True}, "Zufallswiedergabe an.", """
(ich kenn die Playlist in- und auswendig|das Album hab ich hundertmal so gehört), (würfle die Titel durch|einmal zufällig bitte|Shuffle)
(mach|bring) (ein bisschen|etwas) (Chaos|Durcheinander) in die (Playlist|Titelliste|Reihenfolge der Lieder)
~die (Titelliste|Reihenfolge|Playlist) (würfeln|dem Zufall überlassen|auf zufällig stellen)
(welches Lied als Nächstes kommt|was kommt), (soll der Zufall bestimmen|will ich nicht wissen, spiel zufällig)
(Random|Zufall|Zufallsmodus|kunterbunt gemischt) (an|bitte|spielen)
(schüttel|quirl|wirbel) die (Songs|Lieder|Titel) (mal|ordentlich|) (durch|durcheinander)"""),
    ("set_shuffle", {"on": False}, "Zufallswiedergabe aus.", """
(die Songs|beim Konzeptalbum) gehören (in ihre Reihenfolge|der Reihe nach gespielt), (schalt den Zufall ab|Shuffle weg)
(Random|Zufall|Shuffle) (weg|beenden|abschalten|brauche ich nicht)
(beim Hörspiel|bei den Kapiteln|beim Album) (nicht|bitte nicht) (durcheinander|mischen|zufällig springen)
(nimm|mach) den Zufall (raus|weg) und (spiel ganz normal|geh der Reihe nach)
(ein Titel|ein Lied) nach dem anderen, (nicht gemischt|ohne Zufall|kein Shuffle)
~(Shuffle|den Zufall|das Mischen) (abstellen|rausnehmen|bleiben lassen)"""),
    ("set_media_source", {}, "Quelle {source}.", """
(leg|stöpsel) (die Musik|den Ton|das Ganze) (mal|) auf {source} (um|)
(kommt die Musik auch|ginge die Musik auch|läuft der Ton auch) (über|per) {source}, (stell das um|schalt da hin)
(der Empfang ist mies|hier rauscht es nur|das Signal ist weg), (wechsel auf|geh auf|schalt um auf) {source}
(Umschalten|Wechsel|Eingang wechseln|Quelle wechseln) auf {source}
von jetzt an (bitte|) {source} als (Quelle|Audioeingang|Musikquelle)
(mein Mann will|die Kinder wollen|ich will) die Musik über {source} (haben|laufen lassen)"""),
    ("set_media_source", {"source": "fm"}, "Radio UKW.", """
(ich will wissen, was im Radio läuft|gleich kommen die Nachrichten im Radio), (mach es an|schalt ein|Radio an)
(knips|dreh|wirf) (das Radio|das Autoradio) (mal|) an
(zum Pendeln|morgens|auf dem Heimweg) (höre ich immer|brauche ich|will ich) Radio, (schalt's ein|mach an)
(statt meiner Playlist|statt vom Handy) (lieber|bitte|) (Radio|das Radio)
~(das Radio|den Rundfunkempfang) (in Gang setzen|anknipsen|hochfahren|dazuschalten)
(Rundfunk|Autoradio|Radioprogramm) (an|einschalten|bitte)"""),
    ("set_media_source", {"source": "bluetooth"}, "Quelle Bluetooth.", """
(mein Handy ist gekoppelt|das Telefon ist verbunden), (spiel die Musik von dort|nimm den Ton von da|schalt auf Bluetooth)
(auf meinem Handy|auf dem Smartphone) (läuft schon|spielt gerade) (Musik|ein Hörbuch|ein Podcast), (hol das auf die Boxen|wechsel zum Handy)
~(den Ton|die Musik) vom (Handy|Smartphone|iPhone) (übernehmen|nehmen|auf die Boxen legen)
(Bluetooth|Handy-Audio|Handyton) (an für die Musik|als Musikquelle|statt Radio)
(statt Radio|lieber) (die Musik|meine Playlist) (vom Telefon|vom Handy|über Bluetooth)
(wechsel|schalt) (bitte|) von Radio auf (Bluetooth|mein Handy)"""),
    ("tune_radio", {}, "Sender {station}.", """
(gleich kommt die Sendung|da läuft jetzt die Konferenz) auf dem Sender {station}, (stell den ein|schalt da hin|hol den rein)
(ich mag nur|daheim hören wir nur|morgens höre ich) den Sender {station}, (stell den ein|mach den an)
(kriegst du|bekommst du|empfängst du) (hier|) den Sender {station}( rein|), (schalt mal hin|dann stell ihn ein)
(dreh|schalt) (mal|bitte|) am Radio (weiter|) (bis|auf|zu) {station}
(Radio|Rundfunk): (bitte|) Sender {station}
(weg von dem Sender|der Sender ist öde|nicht der Sender), (lieber|nimm) {station}
(ich möchte|wir möchten) im Radio (lieber|jetzt|) {station} (haben|laufen lassen)"""),
    ("tune_frequency", {}, "Frequenz {frequency}.", """
(der Lokalsender|das Uniradio|der Verkehrsfunk) (ist|sendet) hier auf {frequency}, (stell das ein|dreh da hin)
(dreh|kurbel) (mal|) (den Knopf|die Skala) (am Radio|vom Radio) auf {frequency}
(UKW-Frequenz|die Frequenz|Radiowelle) {frequency} (einstellen|bitte|suchen)
(auf dem Schild stand|auf dem Plakat stand) Verkehrsfunk auf {frequency}, (stell mal ein|schalt um)
(das Radio|der Empfänger) (soll|muss) auf (die Frequenz|) {frequency}
(probier|versuch) im Radio (mal|) die {frequency}"""),
    ("set_volume", {}, "Lautstärke {level} Prozent.", """
(mit|bei) {level} Lautstärke (bin ich zufrieden|fühl ich mich wohl|passt es), (stell das ein|regel das so)
(pegel|pendel) (die Musik|die Lautstärke|den Ton) (mal|) auf {level} ein
(Pegel|Volume|Lautstärkepegel) (auf|bei|) {level}
~(das Volumen|die Lautsprecher|die Boxen|die Anlage) auf {level} (pegeln|bringen|fahren)
(die Anlage soll|die Boxen dürfen|die Anlage bitte) mit {level} (Lautstärke|) (spielen|laufen)
(begrenz|deckel|fixier) die Lautstärke (mal|bitte|) (auf|bei) {level}"""),
    ("set_volume", {"level": 100}, "Lautstärke 100 Prozent.", """
(ich will mitgrölen|das ist unser Song|Party), (Lautstärke ganz hoch|Musik bis zum Anschlag|maximale Lautstärke)
(Regler|Lautstärkeregler|Pegel) (bis zum Anschlag|ganz nach oben|aufs Maximum)
(die Anlage darf|die Boxen dürfen|die Anlage soll) (mal |)(zeigen, was sie kann|am Limit laufen), (Lautstärke auf Maximum|volle Lautstärke)
~die Lautstärke (ganz hochziehen|aufs Maximum drehen|voll ausreizen|auf hundert Prozent setzen)
(lauter geht's nicht|so laut, wie es nur geht|Musik auf Maximum), (bitte|ja bitte|mach das)
(gib|hau) (mir|uns) die Musik (mit|auf) (maximaler|voller) Lautstärke (um die Ohren|rein|)"""),
    ("set_volume", {"level": 50}, "Lautstärke 50 Prozent.", """
(weder ganz laut noch leise|nicht zu laut, nicht zu leise), (Lautstärke genau in der Mitte|die Lautstärke auf halb|halbe Lautstärke)
~(den Lautstärkeregler|den Pegel|die Lautstärke) auf (die Mitte|halb|fünfzig Prozent) (setzen|bringen|schieben)
(die halbe Lautstärke|Lautstärke fifty-fifty|mittlere Lautstärke|Musik halb laut) (reicht|bitte|genügt)
(mit|bei) halber Lautstärke (weiterspielen|bitte|ist mir lieber)
(Regler|Lautstärkeregler|Pegel) (zur Hälfte|auf die Hälfte|in die Mitte)
(die Musik|das Radio) (nur|bitte) (halb so laut wie möglich|auf halber Lautstärke|mit halber Lautstärke)"""),
    ("adjust_volume", {"direction": "up"}, "Lauter.", """
(der Refrain kommt|jetzt kommt die beste Stelle|gleich kommt das Solo), (dreh auf|mach lauter|lauter)
(ich hör schlecht|Opa hört nicht mehr so gut|der Motor übertönt alles), (etwas lauter die Musik|dreh das Radio auf|mach lauter)
(schieb|zieh|kurbel) (die Lautstärke|den Pegel|den Regler) (ein Stück|etwas|ein bisschen|) (hoch|nach oben|rauf)
(das säuselt|das flüstert|das Radio säuselt) ja nur (so|vor sich hin), (lauter|dreh mal auf)
(dürfte|könnte|kann) (die Musik|der Podcast|der Sprecher|das Radio) (eine Spur|ein Stück|etwas) (lauter|mehr Lautstärke haben)
(hinten kommt|bei uns hinten kommt) (kein Ton|nichts|kaum Ton) an, (lauter bitte|mach lauter)
(Ohren auf, es wird lauter|Boxen auf|Anlage aufdrehen|mehr Dezibel)"""),
    ("adjust_volume", {"direction": "down"}, "Leiser.", """
(ich hab einen Brummschädel|mein Kopf dröhnt|ich bin geräuschempfindlich heute), (mach die Musik leiser|leiser bitte|dreh runter)
(schieb|nimm|zieh) (die Lautstärke|den Pegel|den Regler) (ein Stück|etwas|ein bisschen|) (zurück|nach unten|runter)
(die Musik|das Radio|der Sprecher) (schreit|plärrt|brüllt) (ja|mich an|einen an), (leiser|dreh runter|bitte leiser)
(wir sind im Wohngebiet|es ist mitten in der Nacht|die Nachbarn gucken schon), (Musik leiser|mach die Anlage leiser|dreh zurück)
(dürfte|könnte|kann) (die Musik|der Podcast|der Ton|das Radio) (eine Spur|ein Stück|etwas) (leiser|gedämpfter) (sein|laufen)
(hinten|auf der Rückbank) (wird geschlafen|pennt die Kleine|dröhnt es zu sehr), (leiser stellen|mach leiser)
(weniger Dezibel|Pegel runter|Anlage runterdrehen|Zimmerlautstärke bitte)"""),
    ("set_mute", {"on": True}, "Ton aus.", """
(ein Polizist kommt|da ist ein Martinshorn|ich muss was hören), (Ton weg|stummschalten|alles stumm)
(würg|dreh|knips) den Ton (mal|kurz|) (ab|aus)
(keinen Laut|keinen Piep) (mehr|bitte) (aus den Boxen|aus den Lautsprechern|)
~(die Boxen|die Anlage|die Soundanlage) (auf stumm schalten|zum Schweigen bringen|stumm machen)
(Sendepause für die Lautsprecher|Lautsprecher stumm|Boxen stumm|Tonausgabe aus)
(mach|schalt) (alles|das Ding|den Sound) (mucksmäuschenstill|tonlos|lautlos)"""),
    ("set_mute", {"on": False}, "Ton an.", """
(der Anruf ist durch|das Kind ist wach|die Luft ist rein), (Ton wieder her|hol den Ton zurück|nicht mehr stumm)
(wer hat den Ton ausgemacht|warum ist alles stumm|es ist ja noch stumm), (Ton an|mach die Stummschaltung raus|schalt den Ton ein)
~(die Boxen|die Lautsprecher|den Sound) (wieder|) (freigeben|einschalten|vom Stumm nehmen)
(Lautsprecher|Boxen|Tonausgabe|Sound) (wieder an|wieder ein|entstummen|freischalten)
(lass|lass uns) (wieder|) (Ton|den Ton) (hören|kommen)
(Mute|Stumm|Stummschaltung|Lautlos) (raus|beenden|weg|lösen)"""),
    ("adjust_tone", {"band": "bass", "direction": "up"}, "Mehr Bass.", """
(das ist Techno|bei Hip-Hop|für Metal), (da muss|da braucht es) (mehr|ordentlich) Bass (her|rein|)
(schieb|zieh|kurbel) (den Bass|die Bässe|die Tiefen) (ein Stück|etwas|) (hoch|nach oben)
(ich spür|man spürt) (den Bass|die Bässe|die Trommel) (gar nicht|überhaupt nicht|kaum)
(untenrum|unten herum) fehlt (der Musik|dem Klang) (was|der Druck|Bass)
(tiefe Töne|die tiefen Töne|die Tiefen) (verstärken|anheben|bitte stärker|rauf)
(pump|gib) (mal|) (mehr|ein bisschen) Bass (in die Boxen|auf die Ohren)"""),
    ("adjust_tone", {"band": "bass", "direction": "down"}, "Weniger Bass.", """
(mein Magen hüpft|das Armaturenbrett vibriert|mein Kaffee schwappt) (vom|bei dem) (Bass|Gewummer), (Bass runter|weniger Bass)
(schieb|zieh|nimm) (den Bass|die Bässe|die Tiefen) (ein Stück|etwas|) (zurück|nach unten|raus)
(man versteht die Stimme nicht|die Sprache mulmt) vor lauter Bass
(tiefe Töne|die tiefen Töne|die Tiefen) (abschwächen|absenken|bitte schwächer|runter)
das (Bumbum|Wummern|Gewummer|Dröhnen der Bässe) (muss weniger werden|ist nicht auszuhalten|macht mich fertig)
~(den Bass|die Bässe) (zähmen|zurückfahren|drosseln|herausnehmen)"""),
    ("adjust_tone", {"band": "treble", "direction": "up"}, "Mehr Höhen.", """
(die Becken|die Geigen|die Flöten|die Stimmen) (gehen unter|hört man kaum|klingen wie durch Watte), (mehr Höhen|Höhen rauf)
(schieb|zieh|kurbel) (die Höhen|den Hochtonregler) (ein Stück|etwas|) (hoch|nach oben)
(obenrum|oben herum) fehlt (der Musik|dem Klang) (der Glanz|was|die Brillanz)
(die hohen Frequenzen|die hellen Töne|die hohen Töne) (verstärken|anheben|bitte stärker)
der Klang (könnte|sollte) (mehr Glanz|mehr Höhen|mehr Brillanz) (haben|vertragen)
~(die Höhen|die hohen Frequenzen) (nach oben ziehen|aufhellen|stärker machen)"""),
    ("adjust_tone", {"band": "treble", "direction": "down"}, "Weniger Höhen.", """
(das Zischen|das Geklirre|das Gezischel) (der Becken|in der Stimme|der Musik) (tut weh|ist unangenehm), (Höhen runter|weniger Höhen)
(schieb|zieh|nimm) (die Höhen|den Hochtonregler) (ein Stück|etwas|) (zurück|nach unten)
(die hohen Frequenzen|die grellen Töne|die hohen Töne) (abschwächen|absenken|bitte schwächer)
der Klang (ist oben|ist in den Höhen) (zu scharf|zu aggressiv|zu spitz)
~(die Höhen|die hohen Frequenzen) (zähmen|zurückfahren|drosseln|mildern)
(die Sängerin|die Trompete|die Geige) (kreischt|schrillt|sticht in den Höhen)( so|), nimm (die Höhen|etwas von den Höhen) raus"""),
]
