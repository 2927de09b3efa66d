"""German: music, radio and sound. The notation is explained in the README."""

MACROS = {
    "mwant": "(ich möchte|ich will|ich würde gern|ich würde gerne|wir wollen|wir möchten|ich will jetzt|wir würden gern)",
    "mfancy": "(ich hätte gern|ich hätte Lust auf|ich hab Lust auf|wir haben Lust auf|mir ist nach|ich hätte Bock auf|ich hab Bock auf|ich brauch jetzt|ich bin in Stimmung für)",
    "mlet": "(lass uns|lasst uns|können wir|könnten wir|wollen wir|wollen wir nicht|kann ich|darf ich|könnte ich mal|wir könnten mal)",
    "msong": "(Lied|Stück|Musikstück)",
    "mthesong": "(das Lied|das Stück|den Song|den Titel|den Track|die Nummer)",
    "mthissong": "(dieses Lied|das Lied|dieses Stück|diesen Song|den Song|diesen Titel|diesen Track|die Nummer)",
    "mnextacc": "(das nächste (Lied|Stück)|den nächsten (Titel|Song|Track))",
    "mprevacc": "(das (vorige|vorherige|letzte|vorhergehende) (Lied|Stück)|den (vorigen|vorherigen|letzten) (Titel|Song|Track))",
    "mthemusic": "(die Musik|die Wiedergabe|das Lied|den Song|das Hörbuch|den Podcast|das Album)",
    "mput": "(mach|leg|spiel|hau|schmeiß)",
    "mthesound": "(die Musik|das Radio|den Ton|die Lautstärke|den Sound|die Anlage|die Lautsprecher)",
    "mstuff": "(etwas|was|ein Lied|Lieder|Songs|Musik|einen Song|ein paar Lieder|irgendwas|was Neues|einen Titel|die Hits|das Beste|ein Stück)",
}

ENUMS = {
    "source": {
        "bluetooth": ["Bluetooth", "Bluetooth Audio", "mein Handy", "das Handy", "mein Telefon", "das Smartphone", "mein Smartphone", "die Musik vom Handy", "mein iPhone"],
        "usb": ["USB", "USB Stick", "den USB-Stick", "den Stick", "den USB-Anschluss", "das USB-Laufwerk", "den Speicherstick"],
        "fm": ["UKW", "FM", "UKW-Radio", "das normale Radio", "das analoge Radio", "FM-Radio", "das gewöhnliche Radio"],
        "dab": ["DAB", "Digitalradio", "das Digitalradio", "DAB plus", "DAB-Radio", "das digitale Radio", "DAB+"],
        "internet": ["Internetradio", "Webradio", "das Internetradio", "das Internet", "Streaming", "den Streamingdienst", "das Webradio", "Onlineradio", "das Online-Radio"],
    },
}

VARIANTS = [
    ("play_media", {}, "Ich spiele {title}.", """
!(spiel|spiele|spiel mal|spiel doch mal|spiel mir|spiel uns) (<mthesong>|das Album|die Playlist|die Platte|) {title}
~(<mthesong>|das Album|die Playlist|) {title} (spielen|abspielen|auflegen|anmachen|laufen lassen|starten)
<mwant> (<mthesong>|das Album|) {title} hören
!spiel mir (das Lied|den Song|) {title} (vor|)
!(mach|mache|mach mal|mach uns|stell|schmeiß mal) (<mthesong>|das Album|die Playlist|) {title} an
<mlet> (<mthesong>|) {title} (hören|anhören|laufen lassen)
!(leg|hau|hau mal|leg mal) (<mthesong>|die Platte|) {title} (auf|rein)
!(starte|such|such mal|find|finde) (<mthesong>|das Album|die Playlist|) {title} (und spiel es|)
(kennst du|hast du|gibt es|haben wir) (das Lied|das Stück|den Song|) {title}
(läuft|spielst du|machst du) (mal|bitte|mir|gleich|) (das Lied|den Song|) {title}
(die Kinder wollen|die Kleine will|meine Frau will|mein Mann möchte|mein Sohn will) (wieder|schon wieder|unbedingt|) (das Lied|) {title} hören
(Lied|Song|Titel|Album|Playlist|Stück) {title}
(jetzt kommt|jetzt bitte|jetzt will ich|als nächstes bitte|jetzt hören wir) {title}
(wie wär's mit|wie wäre es mit|was hältst du von) (dem Lied|dem Song|dem Stück|) {title}
ich hab den ganzen Tag (das Lied|den Song) {title} im Kopf, spiel (es|ihn|das) (mal|)
(ich hab schon ewig nicht mehr|lange nicht mehr) {title} gehört, (spiel das mal|mach das mal an|leg das auf)
(lass|lassen Sie) (mal|doch mal|bitte|) {title} laufen
(es ist Zeit für|Zeit für|wir brauchen) (das Lied|den Song|) {title}
!(spielen Sie|spielen Sie bitte|spielen Sie mir) (das Lied|den Titel|) {title}
!gib mir (mal|) (das Lied|den Song) {title} auf die Ohren
dreh (mal|) {title} rein
{title} (abspielen|hören|spielen|bitte spielen)"""),
    ("play_media", {}, "Ich spiele {title}.", """
!(spiel|spiele|spiel mal|spiel uns) (etwas|ein bisschen|ein wenig|ein bissl|mal|) {title:genre}
!(mach|leg|mach mal|schmeiß) (etwas|ein bisschen|ein wenig|) {title:genre} (an|auf)
~(etwas|ein bisschen|ein wenig|) {title:genre} (spielen|anmachen|auflegen|laufen lassen)
<mwant> (etwas|ein bisschen|ein wenig|mal|) {title:genre} hören
<mfancy> (etwas|ein bisschen|) {title:genre}
<mlet> (etwas|ein bisschen|mal|) {title:genre} (hören|anmachen|laufen lassen)
(wie wär's mit|wie wäre es mit|was hältst du von) (etwas|ein bisschen|) {title:genre}
(etwas|ein bisschen|bisschen|ein wenig) {title:genre} (wäre schön|wär jetzt was|täte gut|kann nicht schaden|zur Entspannung)
(ein bisschen|etwas|nur|mehr|lieber) {title:genre} (bitte|)
!(spiel|mach) (irgendwas|was|etwas) (in Richtung|aus der Richtung|aus dem Bereich) {title:genre}
(hast du|gibt es|habt ihr|haben wir) (auch|irgendwo|) {title:genre}
heute (ist mir nach|brauche ich|wollen wir|gibt es nur) {title:genre}
{title:genre} (für die Fahrt|für die Kinder|zum Wachwerden|zum Runterkommen|für unterwegs)
(ich brauche|wir brauchen|jetzt hilft nur) {title:genre} (zum Wachbleiben|für gute Laune|zum Entspannen|)
(die Kinder wollen|meine Frau mag|mein Beifahrer möchte|Opa will) {title:genre} hören
das ist (genau|) das richtige Wetter für {title:genre}
(Playlist|Musikrichtung|Genre|Musik) {title:genre}
zur Abwechslung (mal|bitte|) {title:genre}"""),
    ("play_media", {}, "Ich spiele {artist}.", """
!(spiel|spiele|spiel mal|spiel mir|spiel uns) <mstuff> von {artist}
~<mstuff> von {artist} (spielen|abspielen|auflegen|anmachen|raussuchen)
<mwant> (etwas|was|Musik|Lieder|mal was|ein Lied|mehr|wieder was) von {artist} hören
!(mach|mache|leg|stell) (etwas|was|Musik|mal was|eine Platte) von {artist} (an|auf)
!(spiel|spiele) (die Band|die Gruppe|den Künstler|die Künstlerin|den Interpreten|den Sänger|die Sängerin|den Rapper) {artist}
(Musik|Lieder|Songs|Hits|das Beste|was|irgendwas|etwas) von {artist}
<mfancy> (etwas|was|Musik|ein Lied|Lieder) von {artist}
<mlet> (etwas|was|Musik|mal was|ein Lied) von {artist} (hören|anmachen)
(wie wär's mit|wie wäre es mit) (etwas|was|einem Lied|Musik|Liedern) von {artist}
(hast du|gibt es|findest du|kennst du|läuft) (etwas|was|irgendwas|Lieder|auch was|Musik) von {artist}
!(such|such mal|find|finde|such mir) (etwas|was|Musik|Lieder|die Hits) von {artist} (und spiel sie|raus|)
(ich mag|ich liebe|ich steh auf|ich bin Fan von) {artist}, (spiel was|mach was|leg was) von (ihm|ihr|denen) (auf|)
(das neue|das letzte|das erste|irgendein) (Album|Lied) von {artist}
(Künstler|Interpret|Band|Gruppe|Sänger|Sängerin) {artist}
(meine Frau|mein Mann|meine Tochter|mein Sohn|Oma) (will|möchte|wünscht sich) (etwas|was|Musik) von {artist} (hören|)
(lass|lassen Sie) (mal|bitte|) (was|etwas|die Lieder) von {artist} laufen
(ein bisschen|nur noch|mehr|lieber) Musik von {artist} (bitte|)
!(spielen Sie|spielen Sie bitte) (etwas|Musik|Lieder) von {artist}
am liebsten (hätte ich|würde ich) jetzt (was|etwas) von {artist} (gehört|hören|)"""),
    ("play_media", {}, "Ich spiele {title} von {artist}.", """
!(spiel|spiele|spiel mal|spiel mir|spiel uns) (<mthesong>|das Album|) {title} von {artist}
~(<mthesong>|das Album|) {title} von {artist} (spielen|abspielen|auflegen|anmachen)
<mwant> (<mthesong>|das Album|) {title} von {artist} hören
!(mach|mache|stell|mach mal) (<mthesong>|) {title} von {artist} an
{title} von {artist}
!(leg|hau) (<mthesong>|das Album|) {title} von {artist} (auf|rein)
<mlet> (<mthesong>|) {title} von {artist} (hören|anhören)
<mfancy> {title} von {artist}
(wie wär's mit|wie wäre es mit) {title} von {artist}
(hast du|gibt es|kennst du|findest du) (das Lied|den Song|) {title} von {artist}
!(such|such mal|find|finde|starte) (<mthesong>|) {title} von {artist}
(von|und zwar von) {artist} (bitte|möchte ich|will ich|spiel mir) {title} (hören|)
!(spiel|spiele) von {artist} (<mthesong>|) {title}
(Lied|Song|Titel|Album) {title} von {artist}
(lass|lassen Sie) (mal|bitte|) {title} von {artist} laufen
(das|das Lied|das Stück) {title}, (das|die Version|im Original) von {artist}, (spiel das|bitte abspielen)
(meine Frau|mein Mann|die Kleine|mein Sohn) (will|möchte) {title} von {artist} hören"""),
    ("control_media", {"action": "play"}, "Wiedergabe.", """
!(spiel|spiele|spiel mal|spiel uns|spiel doch) (Musik|die Musik|etwas Musik|ein bisschen Musik|irgendwas|was Schönes|irgendwas Schönes|was du willst)
!(mach|mache|mach mal|mach doch|schalt|stell) (Musik|die Musik|etwas Musik|ein bisschen Musik|wieder Musik|die Mucke|Mucke) an
!mach (mit der Musik|mit dem Lied|mit dem Hörbuch|mit dem Podcast) weiter
~(Musik|die Musik|etwas Musik|ein bisschen Musik) (spielen|abspielen|anmachen|laufen lassen|auflegen)
~<mthemusic> (fortsetzen|weiterspielen|weiterlaufen lassen|wieder abspielen)
!(setz|setze) <mthemusic> (wieder|) fort
!(starte|starte mal) (die Musik|die Wiedergabe|etwas Musik)
!(spiel weiter|spiel da weiter, wo wir waren|spiel ruhig weiter)
(Musik an|Musik bitte|Play|Wiedergabe starten|abspielen|Musik ab|Wiedergabe an|weiterspielen)
<mwant> (Musik|etwas Musik|ein bisschen Musik|Mucke) hören
<mfancy> (etwas|ein bisschen|) Musik
<mlet> (etwas|ein bisschen|mal|wieder|) Musik (hören|anmachen|haben)
(hier ist es|es ist) (so|viel zu|mir zu|echt|) (still|ruhig), (mach Musik an|spiel was|spiel irgendwas)
(ohne Musik ist es langweilig|so ganz ohne Musik geht's nicht|da fehlt doch Musik), (mach welche an|spiel was)
(wie wär's mit|wie wäre es mit|was ist mit) (etwas|ein bisschen|) Musik
(ein bisschen|etwas|bissl) (Musik|Mucke) (wäre schön|wäre nett|wär nicht schlecht|kann nicht schaden|für unterwegs)
(lass|lassen Sie) (die Musik|das Lied|das Hörbuch|den Podcast) (wieder|ruhig|) (laufen|weiterlaufen)
!(drück|drücke) (auf|) (Play|die Playtaste)
(ich bin fertig mit Telefonieren|Telefonat ist vorbei), (Musik wieder an|du kannst weiterspielen|weiter mit der Musik)
wo ist (denn|) (meine|die) Musik (geblieben|hin)
(gib uns|gib mir|wir brauchen|ich brauche) (etwas|ein bisschen|mal|) (Musik|Beschallung)"""),
    ("control_media", {"action": "pause"}, "Pause.", """
!(pausiere|stoppe|stopp|unterbrich|stopp mal|beende) <mthemusic>
!halt(e|) <mthemusic> (kurz|mal|) an
~<mthemusic> (pausieren|anhalten|stoppen|ausmachen|unterbrechen|abstellen|ausschalten)
(Pause|Musik aus|Musik stopp|Stopp Musik|Wiedergabe anhalten|keine Musik mehr|Musik anhalten|Pause machen|Mucke aus)
!(mach|schalt|stell|dreh|mach mal) (die Musik|die Mucke|das Gedudel|den Krach|das Lied|das Hörbuch|den Podcast) (aus|ab)
!(mach|schalt|stell|dreh) (das Radio|den Radio) (aus|ab|wieder aus)
(Radio aus|Radio ausschalten|Radio ausmachen|das Radio soll aus)
!hör (auf zu spielen|mit der Musik auf|auf mit der Musik|mal auf mit dem Gedudel)
!mach (eine Pause mit der Musik|mit der Musik eine Pause|mal Pause mit der Musik|Musikpause)
(ich will|ich möchte|wir wollen|ich mag) (keine Musik mehr|gerade keine Musik|jetzt keine Musik|im Moment keine Musik) (hören|)
(genug|Schluss|aus|weg) mit (der Musik|dem Gedudel|dem Lied|dem Gesinge)
(ich kann|ich mag) (die Musik|das Gedudel|das Lied) (nicht mehr hören|gerade nicht hören), (mach aus|mach sie aus|mach das aus)
(mich spricht jemand an|ich muss kurz was sagen|ich muss mich konzentrieren), (stopp die Musik|mach die Musik aus|Musik aus)
(die Musik|das Radio|das Gedudel) (nervt|geht mir auf die Nerven|stört), (mach aus|mach das aus|stell das ab)
(können wir|könnten wir|lass uns) (mal|kurz|eine Weile|bitte|) ohne Musik (fahren|auskommen)
!(drück|drücke) (mal|) (auf|) (Pause|die Pausetaste|Stopp)
(ich hätte|ich brauche) (gern|mal|) (eine|kurz eine) (Musikpause|Pause von der Musik)
(die Musik|das Hörbuch|der Podcast) (soll|kann|muss) (jetzt|kurz|mal|) (aufhören|aus|pausieren|warten)
(lieber|bitte) (keine|ohne) Musik (jetzt|gerade|)
die Kinder sind eingeschlafen, (Musik aus|mach die Musik aus|stopp das Hörbuch)"""),
    ("control_media", {"action": "next"}, "Nächster Titel.", """
!(spiel|spiele|spiel mal|nimm|bring|spiel mir) <mnextacc>
~<mnextacc> (spielen|abspielen|nehmen|anmachen|laufen lassen)
(nächstes Lied|nächster Titel|nächster Song|nächstes Stück|Skip|nächster Track|nächstes bitte|das nächste bitte)
!(überspring|überspringe|skip|skippe|überspring mal) <mthissong>
~<mthissong> (überspringen|skippen|auslassen|weglassen)
(ich mag|ich hasse|ich kann) <mthissong> (nicht|nicht leiden|nicht mehr hören|nicht ausstehen), (das nächste|weiter zum nächsten|nächstes)
(ich mag dieses Lied nicht|das Lied gefällt mir nicht|das Lied ist doof|der Song ist blöd|was für ein schlechtes Lied|das Lied ist ja furchtbar)
!(geh|spring|wechsel|schalt) (zum nächsten (Lied|Titel|Song|Stück)|ein Lied weiter|einen Titel weiter|eins weiter)
(weiter|ein Lied weiter|einen Song weiter|eins weiter) (zum nächsten|bitte|in der Liste)
!(spiel|mach) (ein anderes Lied|was anderes|einen anderen Song|was Besseres|lieber was anderes)
(nicht das|nicht schon wieder das|bloß nicht das|nicht der) (Lied|Stück), (das nächste|mach weiter)
(was kommt|was läuft) als nächstes, (spiel es|mach weiter)
(das hatten wir schon|das kenne ich schon|schon wieder das), (nächstes Lied|das nächste)
<mlet> (das nächste Lied|den nächsten Song|ein anderes Lied) (hören|nehmen)
(das|dieses Lied) (nervt|langweilt mich|geht gar nicht), (nächstes|weiter zum nächsten|skip das)
!(lass|lassen Sie) (das Lied|diesen Titel|den Song) (aus|weg)
(nächstes Kapitel|nächste Folge|zum nächsten Kapitel) (bitte|)
(mach mal|spring) (eins|einen) (weiter|vor)"""),
    ("control_media", {"action": "previous"}, "Voriger Titel.", """
!(spiel|spiele|spiel mal|nimm|bring) (nochmal|noch mal|wieder|) <mprevacc>
~<mprevacc> (spielen|abspielen|wiederholen|noch mal hören|anmachen)
(vorheriges Lied|voriger Titel|letztes Lied|letzter Song|voriges Lied|vorheriger Track|ein Lied zurück|einen Titel zurück|Titel zurück)
!(geh|spring|schalt|wechsel) (ein Lied zurück|einen Titel zurück|zum vorigen Titel|eins zurück|zum vorherigen Song|zum letzten Lied zurück)
(das Lied von eben|das Lied von gerade|den Song von vorhin|das Lied davor|das davor) (bitte|noch mal|nochmal|)
!(spiel|mach) (das|das Lied|den Song) (von eben|von vorhin|von gerade|davor) (nochmal|noch mal|)
(was war das|das war schön|das war gut) (eben|gerade), (spiel das nochmal|geh eins zurück|das davor nochmal)
(zurück|wieder zurück|noch mal zurück) zum (vorigen|letzten|vorherigen) (Lied|Titel|Song|Stück)
<mwant> <mprevacc> (noch mal|nochmal|) hören
<mlet> <mprevacc> (noch mal|nochmal|) hören
ich hab (das letzte Lied|den letzten Song) (verpasst|nicht richtig gehört), (zurück|geh zurück|spiel das noch mal)
(ups|oh nein|halt), (das wollte ich hören|nicht überspringen), (ein Lied zurück|geh zurück|das vorige wieder)
(voriges|vorheriges) Kapitel (bitte|)
(mach mal|geh) (einen|eins) zurück in der (Liste|Playlist)
(das davor|das vorige|das vorherige) war (besser|schöner), (geh zurück|spiel das)
!(wiederhole|wiederhol) (das letzte Lied|den letzten Titel|den vorigen Song)"""),
    ("set_shuffle", {"on": True}, "Zufallswiedergabe an.", """
!(schalt|mach|stell) (die Zufallswiedergabe|den Zufallsmodus|Shuffle|den Shuffle-Modus|die zufällige Reihenfolge) (an|ein)
~(die Zufallswiedergabe|den Zufallsmodus|Shuffle) (einschalten|anmachen|aktivieren|starten)
(Zufallswiedergabe|Shuffle|Zufallsmodus|Mix|zufällige Reihenfolge|Zufallswiedergabe an|Shuffle an)
!(misch|mische|misch mal) (die Lieder|die Titel|die Playlist|alles|die Songs|die Musik) (durch|mal durch|)
~(die Lieder|die Playlist|die Songs|alles) (durchmischen|mischen|durcheinander spielen)
!(spiel|spiele) (die Lieder|alles|die Playlist|die Titel|das Album) (zufällig|durcheinander|kreuz und quer|in zufälliger Reihenfolge|gemischt|bunt gemischt|querbeet)
(ich will|ich möchte|ich hätte gern|wir wollen) (die Lieder|die Musik|die Playlist) (gemischt|durcheinander|in zufälliger Reihenfolge) (hören|)
(immer dieselbe Reihenfolge|die Reihenfolge ist immer gleich|ich kenne die Reihenfolge auswendig), (misch mal|misch das durch|bitte Zufall)
(einmal|alles|das Ganze) (gut|bitte|kräftig|) durchmischen
(können wir|kannst du) das (mal|bitte|) (mischen|durchmischen|auf Zufall stellen)
(lass dich|lass den Zufall) (überraschen|entscheiden), was läuft
!(überrasch|überrasche) (mich|uns) mit der Reihenfolge
!stell (die Reihenfolge|die Playlist|die Wiedergabe) auf (Zufall|zufällig|Shuffle)
!(aktivier|aktiviere) (die Zufallswiedergabe|Shuffle|den Zufallsmodus)"""),
    ("set_shuffle", {"on": False}, "Zufallswiedergabe aus.", """
!(schalt|mach|stell) (die Zufallswiedergabe|den Zufallsmodus|Shuffle|den Shuffle-Modus|das Mischen) (aus|ab|wieder aus)
~(die Zufallswiedergabe|den Zufallsmodus|Shuffle|das Mischen) (ausschalten|ausmachen|deaktivieren|beenden)
(Shuffle aus|Zufallswiedergabe aus|kein Shuffle|keine Zufallswiedergabe|Zufall aus|Zufallsmodus aus)
!(spiel|spiele) (die Lieder|alles|die Playlist|das Album|die Titel) (der Reihe nach|in der richtigen Reihenfolge|von vorne bis hinten|in normaler Reihenfolge|nacheinander)
~(die Lieder|das Album|alles) (der Reihe nach|in der richtigen Reihenfolge|in Originalreihenfolge) (spielen|abspielen)
(nicht mehr|bitte nicht|nicht) (mischen|durcheinander|zufällig|kreuz und quer) (bitte|spielen|)
(ich will|ich möchte|wir wollen) (das Album|die Lieder|die Playlist) (der Reihe nach|in der richtigen Reihenfolge|am Stück) hören
(hör auf zu mischen|misch nicht mehr|lass das Mischen)
(warum|wieso) (springt|hüpft) das (so|dauernd) durcheinander, (der Reihe nach bitte|spiel das der Reihe nach)
(die richtige|die normale|die ursprüngliche) Reihenfolge (bitte|wieder bitte|)
(wieder|lieber|bitte) der Reihe nach
!(deaktivier|deaktiviere|beende) (die Zufallswiedergabe|Shuffle|den Zufallsmodus)"""),
    ("set_media_source", {}, "Quelle {source}.", """
!(wechsel|schalt|geh|wechsle|spring) (bitte|mal|) (auf|wieder auf|rüber auf|um auf) {source}
!(schalt|schalte|stell) (die Quelle|die Audioquelle|die Musik|den Ton|die Wiedergabe) auf {source} (um|)
~auf {source} (wechseln|umschalten|schalten|umstellen|gehen)
!(spiel|spiele|spiel mal) (die|) Musik über {source}
!stell (die Quelle|die Audioquelle|die Musikquelle|den Eingang) auf {source}
(Quelle|Audioquelle|Musikquelle|Eingang) {source}
!nimm (mal|bitte|lieber|) {source} als (Quelle|Audioquelle|Musikquelle)
<mwant> (Musik|die Musik|lieber|was) über {source} hören
<mlet> (auf {source} wechseln|Musik über {source} hören|auf {source} umschalten)
(ich hätte gern|ich will|ich möchte) {source} (als Quelle|als Audioquelle)
die Musik (soll|kann) (jetzt|lieber|) über {source} (kommen|laufen)
(von da|jetzt|lieber|wieder) auf {source} (bitte|umschalten|wechseln)
!(benutz|benutze|verwende) {source} (als Quelle|für die Musik|zum Musikhören)
(kann|könnte) (die Musik|der Ton|das) über {source} (laufen|kommen)
(zurück|wieder zurück) auf {source}
!(wechseln Sie|schalten Sie) (bitte|) auf {source} (um|)
(Ton|Musik|Audio) über {source} (bitte|)"""),
    ("set_media_source", {"source": "fm"}, "Radio UKW.", """
!(mach|schalt|stell|mach mal|mach doch|dreh) (das Radio|den Radio|Radio|den Rundfunk) (an|ein|wieder an)
~(das Radio|Radio|das UKW-Radio) (anmachen|einschalten|anschalten|anstellen|laufen lassen)
(Radio an|Radio|Radio bitte|Radio einschalten|mal Radio|Radio hören)
<mwant> (Radio|lieber Radio|ein bisschen Radio|wieder Radio) hören
<mlet> (Radio|mal Radio|ein bisschen Radio|lieber Radio) hören
(ich hätte gern|wie wär's mit|ich will|ich brauche) (das Radio|Radio|ein bisschen Radio)
(lass|lassen Sie) (mal|bitte|) (das Radio|Radio) laufen
(was läuft|was kommt) im Radio, (mach mal an|schalt mal ein)
!(wechsel|schalt|geh) (zum|ins) (Radio|normalen Radio|UKW-Radio)
(Opa|Oma|mein Mann|meine Frau) (will|möchte) Radio hören
!(aktiviere|starte) das (Radio|UKW-Radio|Autoradio)
(ein bisschen|etwas) Radio (zur Unterhaltung|nebenbei|im Hintergrund)
(das Autoradio|das Radio) (soll|kann|muss) (an|laufen|eingeschaltet werden)
keine Lust auf meine Musik, (mach das Radio an|lieber Radio)"""),
    ("set_media_source", {"source": "bluetooth"}, "Quelle Bluetooth.", """
!(spiel|spiele|nimm) (die Musik|meine Musik|die Lieder|die Playlist|das) von (meinem|dem) (Handy|Telefon|Smartphone|iPhone)
~(die Musik|meine Musik|die Lieder|das) (vom Handy|von meinem Handy|vom Telefon|per Bluetooth|über Bluetooth) (abspielen|spielen|hören)
(Musik vom Handy|Handymusik|meine Musik vom Handy|Musik per Bluetooth|Handy als Quelle)
<mwant> (die Musik|meine Musik|meine Lieder|was) (vom Handy|von meinem Handy|vom Smartphone) hören
(ich hab|ich habe) (die Musik|meine Musik|meine Lieder) auf dem (Handy|Telefon), (spiel die|schalt darauf um|nimm das)
!(wechsel|geh) (zum|zu meinem) (Handy|Telefon|Smartphone)
(das Handy|mein Handy|das Telefon) soll (die Musik liefern|die Musik spielen|die Quelle sein)
<mlet> (die Musik|die Lieder) (vom Handy|von meinem Handy) hören
ich streame (was|die Musik) (vom Handy|per Bluetooth), (schalt um|stell das ein|mach das an)
!(spiel|mach) (die Musik|das) (per|mit|über) Bluetooth"""),
    ("tune_radio", {}, "Sender {station}.", """
!(stell|stelle|stell mal|stell mir) (den Sender|den Radiosender|) {station} ein
!(stell|schalt|dreh|mach) das Radio auf {station}
~(den Sender|den Radiosender|) {station} (einstellen|einschalten|suchen|reinmachen|anmachen)
!(mach|schalt|mach mal) (den Sender|den Radiosender|mal|) {station} (an|ein|rein)
!(spiel|spiele) (den Sender|den Radiosender|) {station} im Radio
<mwant> (den Sender|den Radiosender) {station} hören
<mwant> {station} im Radio hören
(Sender|Radiosender|Senderwahl|Kanal) {station}
!(such|suche|find|such mal|finde) (mir|uns|) (den Sender|den Radiosender) {station}
!(wechsel|schalt|geh|zapp) (mal|bitte|) (zu|auf|zum Sender|auf den Sender) {station} (um|)
<mlet> (den Sender {station}|{station} im Radio) hören
(läuft|kommt|gibt es) (hier|) (auch|) (der Sender|der Radiosender) {station}
(auf|bei) {station} (läuft gerade|kommt jetzt) (was Gutes|das Spiel|Verkehrsfunk), (schalt da hin|stell das ein)
(meine Frau|mein Mann|Oma|mein Beifahrer) (hört immer|möchte) den Sender {station} (hören|)
anderer Sender, (und zwar|bitte|lieber) {station}
!(stellen Sie|schalten Sie) (bitte|) den Sender {station} ein
im Radio (bitte|hätte ich gern|will ich) {station}
!nimm (mal|lieber|) den Sender {station}"""),
    ("tune_frequency", {}, "Frequenz {frequency}.", """
!(stell|dreh|schalt|stelle) (das Radio|die Frequenz|den Sender|den Empfänger|UKW) auf {frequency}
~(das Radio|die Frequenz|den Sender) auf {frequency} (stellen|einstellen|drehen|setzen)
(Frequenz|Radio auf|Radiofrequenz|UKW|auf Frequenz|Radio) {frequency}
!(geh|wechsel|wechsle|spring) auf (die|) Frequenz {frequency}
<mwant> {frequency} im Radio hören
!(such|suche|find) (die Frequenz|auf UKW die|die) {frequency}
!(stell|stelle) (mir|mal|) (die Frequenz|) {frequency} (im Radio|auf UKW) ein
mein Sender (liegt|ist|läuft|sendet) auf {frequency}
(mach|schalt) mal {frequency} (im Radio|auf UKW) (rein|an)
der Sender auf {frequency}, (bitte|den hätte ich gern|stell den ein)
<mlet> (mal|) (die Frequenz|auf) {frequency} (hören|gehen)
(die Frequenz ist|es ist die Frequenz|Frequenz bitte) {frequency}
(dreh|drehe) (mal|) (am Radio|das Radio) auf {frequency}
!nimm (die|) Frequenz {frequency}
FM {frequency}"""),
    ("set_volume", {}, "Lautstärke {level} Prozent.", """
!(stell|setz|dreh|regel|regle|stell mal|stell mir) die <vol> auf {level}
~die <vol> auf {level} (stellen|setzen|einstellen|regeln|drehen)
<vol> (auf|) {level}
!(erhöh|erhöhe|senk|senke|reduzier|reduziere|begrenze) die <vol> auf {level}
(ich möchte|ich will|ich hätte gern|wir hätten gern|ich brauche) die <vol> (auf|bei) {level}
!(mach|stell|dreh) <mthesound> auf {level} (Lautstärke|)
~(die Musik|das Radio|den Ton) auf {level} (stellen|drehen|machen)
(die Musik|das Radio|der Ton|die Lautstärke) (soll|bitte|kann) auf {level} (sein|laufen|)
(Ton|Musik|Radio|Lautstärkeregler) auf {level}
(können wir|könnten wir|kannst du) (mal|bitte|) (mit der Lautstärke|mit dem Ton) auf {level} gehen
!(geh|gehen Sie) mit (der Lautstärke|dem Ton|der Musik) (runter|rauf|hoch|) auf {level}
{level} (Lautstärke|Lautstärke bitte|Lautstärke reicht|Lautstärke genügen)
!dreh (die Musik|das Radio|den Ton) (hoch|runter|) auf {level}
(mir reichen|uns reichen|mir genügen) {level} Lautstärke
(<vol>|die Lautstärke) (bitte|) {level}"""),
    ("set_volume", {"level": 100}, "Lautstärke 100 Prozent.", """
!(stell|setz|dreh|regel) die <vol> <max>
!(stell|dreh) (die Musik|das Radio|den Ton|die Anlage) (auf Anschlag|auf volle Pulle|auf Maximum|auf volle Lautstärke|auf volle Lautstärke, bitte)
~die (<vol>|Musik|Anlage) (voll aufdrehen|ganz aufdrehen|auf Maximum stellen|bis zum Anschlag aufdrehen)
(volle Lautstärke|maximale Lautstärke|Maximallautstärke|volle Pulle Musik|volles Rohr Musik|Lautstärke Maximum|Musik auf Anschlag)
!dreh (die Musik|das Radio|die Anlage|den Ton|) (voll|ganz|bis zum Anschlag) auf
!(dreh|mach) (die Musik|das Lied|das Radio) so laut (wie es geht|wie möglich|es nur geht)
(die Musik|das Lied|die Lautstärke) (muss|soll) (auf volle Lautstärke|auf volle Pulle|auf Maximum|voll aufgedreht werden)
(das ist mein Lieblingslied|mein Lied), (volle Lautstärke|dreh voll auf|voll aufdrehen)
!lass (die Boxen|die Lautsprecher|die Anlage) (richtig|mal richtig|) (wummern|krachen), volle Lautstärke
(ich will|ich möchte|wir wollen) die Musik (auf voller Lautstärke|mit voller Lautstärke|voll aufgedreht) (hören|)
(alles raus, was die Anlage hergibt|alles, was die Boxen hergeben)
!(gib|geh mit der Lautstärke auf) (volle Lautstärke|das Maximum)"""),
    ("set_volume", {"level": 50}, "Lautstärke 50 Prozent.", """
!(stell|dreh|setz|regel) (die <vol>|die Musik|das Radio|den Ton) auf (die Hälfte|halbe Lautstärke|halb)
~(die <vol>|die Musik|den Ton) auf (die Hälfte|halbe Lautstärke) (stellen|drehen|setzen)
(halbe Lautstärke|Lautstärke auf die Hälfte|Musik auf halbe Lautstärke|Lautstärke halb)
(die Lautstärke|die Musik|das Radio) (soll|bitte|nur) auf (die Hälfte|halber Stufe|halbe Lautstärke)
(mir reicht|uns reicht|mir genügt) (die halbe|halbe) Lautstärke
!(geh|geh mal) mit der Lautstärke auf (die Hälfte|halb)
(ich hätte gern|ich will|ich möchte) (die halbe|halbe) Lautstärke
!(stell|dreh) (die Lautstärke|den Ton) in die Mitte"""),
    ("adjust_volume", {"direction": "up"}, "Lauter.", """
(lauter|etwas lauter|ein bisschen lauter|viel lauter|bisschen lauter|noch lauter|ein wenig lauter|lauter bitte|mal lauter)
!(mach|mache|mach mal|mach doch|stell|dreh) (es|die Musik|das Radio|den Ton|das Lied|den Sound|das Hörbuch) <mod> lauter
!(dreh|dreh mal|fahr) (es|die Musik|das Radio|den Ton|die <vol>|die Anlage) <mod> (hoch|auf|rauf)
~(es|die Musik|das Radio|den Ton|das Lied) <mod> (lauter machen|lauter stellen|aufdrehen|hochdrehen)
(ich höre|ich hör|wir hören|man hört) (nichts|die Musik nicht|fast nichts|das Radio nicht|kaum was|ja gar nichts|die Musik kaum)
!(erhöh|erhöhe|steiger|verstärke) die <vol> (etwas|ein wenig|um eine Stufe|)
(es|die Musik|das|das Radio|der Ton|das Lied|der Podcast) ist (zu leise|viel zu leise|mir zu leise|so leise|ziemlich leise|kaum zu hören)
(mehr|etwas mehr|ein bisschen mehr) (Lautstärke|Ton|Power auf die Boxen|Saft auf die Boxen)
(das Lied ist super|oh, das Lied liebe ich|geiles Lied|cooler Song), (mach lauter|dreh auf|lauter)
(die hinten|die Kinder|wir hinten|Oma) (hören|hört) (nichts|die Musik nicht|kaum was) (von der Musik|)
(dreh|mach) (mal|ordentlich|doch|) (auf|lauter)
<can> (die Musik|das Radio|den Ton) <mod> lauter (machen|stellen|drehen)
<if> (die Musik|das Radio) <mod> lauter wäre
(ich möchte|ich will|ich hätte gern|wir wollen) (es|die Musik|das Radio) <mod> lauter
(bei dem Lärm|bei der Geschwindigkeit|bei dem Regen) (hört man|verstehe ich) (nichts|kein Wort|die Musik nicht)
(geht|ginge) das (auch|noch|ein bisschen|etwas|) lauter
(Lautstärke|Ton|Musik) (hoch|rauf|höher|plus|lauter)
ich versteh (kein Wort|nichts) (vom Hörbuch|im Radio|vom Sprecher)
(gib|gib mal) (ein bisschen|mehr|etwas|) (Gas bei der Musik|Stoff bei der Musik|mehr Ton)
eine Stufe lauter"""),
    ("adjust_volume", {"direction": "down"}, "Leiser.", """
(leiser|etwas leiser|ein bisschen leiser|viel leiser|bisschen leiser|noch leiser|ein wenig leiser|leiser bitte|mal leiser)
!(mach|mache|mach mal|mach doch|stell|dreh) (es|die Musik|das Radio|den Ton|das Lied|den Sound|das Hörbuch) <mod> leiser
!(dreh|dreh mal|fahr) (es|die Musik|das Radio|den Ton|die <vol>|die Anlage) <mod> (runter|herunter|zurück)
~(es|die Musik|das Radio|den Ton|das Lied) <mod> (leiser machen|leiser stellen|herunterdrehen|runterdrehen)
(es|die Musik|das|das Radio|der Ton|das Lied|der Podcast) ist (zu laut|viel zu laut|mir zu laut|so laut|furchtbar laut|ganz schön laut)
!(senk|senke|reduzier|reduziere|verringere|dämpf|drossel) die <vol> (etwas|ein wenig|um eine Stufe|)
(mir tun die Ohren weh|mir fliegen die Ohren weg|mir platzt das Trommelfell|ich werd noch taub|ich krieg Kopfweh von der Lautstärke)
(die Kinder schlafen|das Baby schläft|meine Frau schläft|hinten schläft jemand), (mach leiser|leiser bitte|etwas leiser)
(ich versteh|man versteht|wir verstehen) (mein eigenes Wort|ja sein eigenes Wort|unser eigenes Wort) nicht (mehr|), (mach leiser|leiser)
(wir wollen uns unterhalten|wir reden gerade|ich will mich unterhalten), (mach die Musik leiser|etwas leiser bitte|leiser)
<can> (die Musik|das Radio|den Ton) <mod> leiser (machen|stellen|drehen)
<if> (die Musik|das Radio) <mod> leiser wäre
(ich möchte|ich will|ich hätte gern|wir wollen) (es|die Musik|das Radio) <mod> leiser
(nicht so|nicht ganz so|bitte nicht so) laut (die Musik|das Radio|bitte|)
(weniger|etwas weniger|ein bisschen weniger) (Lautstärke|laut|Lärm aus den Boxen)
(geht|ginge) das (auch|etwas|ein bisschen|) leiser
(Lautstärke|Ton|Musik) (runter|herunter|niedriger|minus|leiser)
(was für ein Krach|so ein Lärm|das dröhnt ja|wir sind doch nicht in der Disco), (mach leiser|leiser bitte)
(das muss|es muss|das Radio muss) (ja|doch|) nicht so (laut sein|brüllen|dröhnen)
(im Hintergrund|nur leise im Hintergrund) (reicht mir|reicht) die Musik, (mach leiser|leiser)
eine Stufe leiser"""),
    ("set_mute", {"on": True}, "Ton aus.", """
!(schalt|schalte|stell|mach) (den Ton|die Musik|alles|das Radio|die Lautsprecher|die Anlage|den Sound) (stumm|auf stumm|auf lautlos|lautlos)
~(den Ton|die Musik|alles|das Radio|die Lautsprecher) (stummschalten|stumm schalten|lautlos stellen|muten)
(Ruhe|Stille|sei still|stumm|Ton aus|lautlos|Mute|stummschalten|Ton weg|Ton ab|Stummschaltung|kein Ton)
!(schalt|mach|stell|dreh) (den Ton|den Sound) (aus|ab|weg|mal weg|komplett weg)
~den Ton (ausschalten|ausmachen|abstellen|wegschalten|abdrehen)
(ich will|ich möchte|wir wollen|ich brauche) (kurz|mal|jetzt|) (keinen Ton|gar keinen Ton|absolute Stille) (hören|haben|)
(kein Ton|keinen Mucks|keinen Ton) (mehr|bitte|)
!(aktiviere|schalt) die Stummschaltung (ein|an|)
(psst|pst|pscht), (Ton aus|sei still|mach stumm|stumm)
(kannst du|könnten wir) (mal|kurz|bitte|) (stumm schalten|auf stumm gehen|den Ton wegnehmen)
(ich muss|wir müssen) (kurz|mal) (lauschen|horchen), (Ton weg|mach den Ton aus|stumm)
!(nimm|nehmen Sie) (mal|kurz|) den Ton weg
(die Lautsprecher|die Boxen) (aus|stumm|sollen schweigen)
(absolute|völlige|komplette) (Stille|Ruhe) (bitte|)
auf (stumm|lautlos|Mute) (bitte|stellen|schalten)"""),
    ("set_mute", {"on": False}, "Ton an.", """
!(schalt|schalte|mach|stell|dreh) (den Ton|den Sound|die Lautsprecher) (wieder|) (an|ein)
~den Ton (wieder|) (anschalten|einschalten|anmachen|zurückholen)
(Ton an|Ton wieder an|Ton ein|nicht mehr stumm|Stummschaltung aus|wieder mit Ton|Unmute|Ton zurück)
!(hebe die Stummschaltung auf|beende die Stummschaltung|heb die Stummschaltung auf|mach das Stumm wieder raus)
~die Stummschaltung (aufheben|beenden|ausschalten|rausnehmen)
!(bring|hol|gib) (mir|uns|) den Ton (wieder|) zurück
(warum|wieso) (kommt|ist|hört man) (denn|) kein Ton (mehr|), (mach ihn an|schalt ihn wieder ein)
(der Ton|der Sound) (kann|darf|soll) (jetzt|wieder|wieder) (an|zurück)
(ich will|ich möchte|wir wollen) (wieder|jetzt wieder) (Ton|was hören|den Ton haben)
(du darfst|du kannst) wieder (Krach machen|Ton geben|laut sein|Töne von dir geben)
!(schalt|stell) (auf laut|nicht mehr stumm|von stumm wieder auf laut)
(genug Stille|genug geschwiegen|es ist zu still), (Ton wieder an|mach den Ton an)
die Stummschaltung (kann|soll) (wieder|) (weg|raus|aus)"""),
    ("adjust_tone", {"band": "bass", "direction": "up"}, "Mehr Bass.", """
(mehr|etwas mehr|ein bisschen mehr|noch mehr|viel mehr|ordentlich) (Bass|Bässe|Wumms|Bumms|Tiefen)
!(dreh|mach|stell|fahr) (den Bass|die Bässe|die Tiefen) <mod> (hoch|auf|rauf|stärker|höher|lauter)
~(den Bass|die Bässe|die Tiefen) <mod> (aufdrehen|verstärken|anheben|hochdrehen|erhöhen)
!(erhöh|erhöhe|verstärke|heb) (den Bass|die Bässe|die Tiefen) (etwas|ein wenig|ein bisschen|) (an|)
(der Bass|die Bässe) (ist|sind) (zu schwach|kaum zu hören|zu dünn|so lasch)
(da fehlt|mir fehlt|es fehlt) (der Bass|Bass|der Wumms|ein bisschen Bass|Tiefe)
(das klingt|die Musik klingt|der Klang ist) (so|zu|ganz schön|) (dünn|blechern|flach|ohne Bass), (mehr Bass|dreh den Bass auf|mach mehr Bass)
(ich will|ich möchte|ich hätte gern|wir wollen|gib mir) (mehr|etwas mehr|ordentlich|richtig) (Bass|Bässe)
(kannst du|können wir|könnten wir) (mehr Bass|den Bass stärker|die Bässe stärker) (machen|haben|einstellen)
!(gib|gib uns) (mal|) (mehr|ordentlich|etwas) (Bass|Bumms|Wumms) (drauf|rein|)
(es muss|das muss) (richtig|ordentlich|) (wummern|bumsen|im Bauch wummern)
(Bass|Bässe|Tiefen) (hoch|rauf|stärker|plus|höher|anheben)
der Bass (soll|muss|darf) (kräftiger|stärker|lauter) (sein|werden)
!lass den Bass (mal|richtig|) (krachen|wummern|dröhnen)"""),
    ("adjust_tone", {"band": "bass", "direction": "down"}, "Weniger Bass.", """
(weniger|etwas weniger|ein bisschen weniger|viel weniger|nicht so viel) (Bass|Bässe|Wumms|Bumms|Tiefen)
!(dreh|mach|stell|fahr|nimm) (den Bass|die Bässe|die Tiefen) <mod> (runter|zurück|schwächer|leiser|niedriger)
~(den Bass|die Bässe|die Tiefen) <mod> (runterdrehen|verringern|absenken|reduzieren|zurücknehmen)
!(senk|senke|reduzier|reduziere|verringere|dämpf) (den Bass|die Bässe|die Tiefen) (etwas|ein wenig|ein bisschen|) (ab|)
(der Bass|das Gewummer) ist (zu stark|zu laut|zu heftig|zu fett|viel zu stark|mir zu viel)
(die Bässe|die Tiefen) sind (zu stark|zu laut|zu heftig|viel zu viel)
(der Bass|das) (wummert|dröhnt|brummt) (so|zu sehr|mir im Bauch|mir zu viel|ja furchtbar)
(ich will|ich möchte|ich hätte gern|wir wollen) (weniger|etwas weniger|nicht so viel) (Bass|Bässe)
(kannst du|können wir|könnten wir) (weniger Bass|den Bass schwächer|die Bässe schwächer) (machen|haben|einstellen)
(die Türen vibrieren|die ganze Karre vibriert|die Scheiben scheppern) (vom|bei dem) (Bass|Gewummer)
(Bass|Bässe|Tiefen) (runter|schwächer|minus|niedriger|absenken|raus)
(von dem Bass|vom Gewummer) (krieg ich|bekomme ich) (Kopfschmerzen|Kopfweh|Bauchweh)
!nimm (mal|) (etwas|ein bisschen|) (Bass|von den Bässen was) (raus|weg)"""),
    ("adjust_tone", {"band": "treble", "direction": "up"}, "Mehr Höhen.", """
(mehr|etwas mehr|ein bisschen mehr|noch mehr) (Höhen|hohe Töne|Hochton|Brillanz)
!(dreh|mach|stell|fahr) (die Höhen|die hohen Töne|den Hochton) <mod> (hoch|auf|rauf|stärker|höher)
~(die Höhen|die hohen Töne) <mod> (aufdrehen|verstärken|anheben|hochdrehen|erhöhen)
!(erhöh|erhöhe|verstärke|heb) (die Höhen|die hohen Töne|den Hochton) (etwas|ein wenig|) (an|)
(die Höhen|die hohen Töne) (sind zu schwach|fehlen|hört man kaum|kommen nicht durch)
(das klingt|die Musik klingt|der Klang ist|die Stimmen klingen) (so|zu|ziemlich|ganz schön|) (dumpf|matschig|muffig|wie unter einer Decke)
(ich will|ich möchte|ich hätte gern) (mehr|etwas mehr) Höhen
(kannst du|können wir) (mehr Höhen|die Höhen stärker|die Höhen höher) (machen|einstellen)
(Höhen|Hochton) (hoch|rauf|stärker|plus|anheben)
(der Klang|die Musik) (soll|darf) (heller|klarer|brillanter) (klingen|sein)
!gib (mal|) (mehr|etwas mehr) Höhen (drauf|rein|)
die Höhen (dürfen|sollen) (stärker|kräftiger) (sein|werden)"""),
    ("adjust_tone", {"band": "treble", "direction": "down"}, "Weniger Höhen.", """
(weniger|etwas weniger|ein bisschen weniger|nicht so viele) (Höhen|hohe Töne|Hochton)
!(dreh|mach|stell|nimm|fahr) (die Höhen|die hohen Töne|den Hochton) <mod> (runter|zurück|schwächer|leiser|niedriger)
~(die Höhen|die hohen Töne) <mod> (runterdrehen|verringern|absenken|reduzieren|zurücknehmen)
!(senk|senke|reduzier|reduziere|verringere|dämpf) (die Höhen|die hohen Töne|den Hochton) (etwas|ein wenig|) (ab|)
(die Höhen|die hohen Töne) sind (zu stark|zu laut|zu schrill|zu grell|zu spitz)
(das klingt|die Musik klingt|der Klang ist|die Stimmen klingen) (so|zu|ziemlich|ganz schön|) (schrill|spitz|scharf|grell|zischelig)
(die S-Laute|die Becken|die Geigen) (zischen|tun mir in den Ohren weh|klirren) (so|)
(ich will|ich möchte|ich hätte gern) (weniger|etwas weniger) Höhen
(kannst du|können wir) (weniger Höhen|die Höhen schwächer) (machen|einstellen)
(Höhen|Hochton) (runter|schwächer|minus|absenken|raus)
(der Klang|die Musik) (soll|darf) (weicher|dunkler|wärmer) klingen
!nimm (mal|) (etwas|ein paar|ein bisschen von den|) Höhen (raus|weg)
die Höhen (dürfen|sollen) (schwächer|weicher) (sein|werden)"""),
]
