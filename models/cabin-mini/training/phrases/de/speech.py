"""How German is spoken around a request: openings, numbers, places, corrections, what refers to the turn before."""

MACROS = {
    "temp": "(Temperatur|Innentemperatur|Heizung|Klimaanlage|Klimatisierung|Klima|Innenraumtemperatur|Wunschtemperatur|Thermostat)",
    "thetemp": "(die (Temperatur|Innentemperatur|Heizung|Klimaanlage|Klima|Klimatisierung|Innenraumtemperatur|Wunschtemperatur|Wärme)|das Thermostat)",
    "ac": "(Klimaanlage|Klima|AC|Klimaautomatik|Klimatisierung|Kühlung|Aircondition)",
    "recirc": "(Umluft|Umluftfunktion|Umluftschaltung|Luftumwälzung|Umluftklappe|Umluft im Innenraum)",
    "thefan": "(die (Lüftung|Belüftung|Lüfterstufe|Gebläsestufe)|das (Gebläse|Lüftungsgebläse)|den (Lüfter|Ventilator|Luftstrom))",
    "fan": "(Lüftung|Gebläse|Lüfter|Ventilator|Belüftung|Luftstrom)",
    "massage": "(Massage|Sitzmassage|Massagefunktion|Rückenmassage|Massage im Sitz|Massage vom Sitz)",
    "heat": "(Sitzheizung|Heizung vom Sitz|Heizung im Sitz|Popoheizung|Poheizung|Hinternheizung|Sitzbeheizung|Arschheizung|Polsterheizung)",
    "vent": "(Sitzlüftung|Sitzbelüftung|Sitzkühlung|Sitzventilation|Sitzklimatisierung|Belüftung im Sitz|Lüftung vom Sitz)",
    "amb": "(Ambientebeleuchtung|Ambientelicht|Stimmungslicht|Stimmungsbeleuchtung|Ambiente Licht|Akzentbeleuchtung)",
    "theamb": "(die (Ambientebeleuchtung|Stimmungsbeleuchtung|Akzentbeleuchtung)|das (Ambientelicht|Stimmungslicht|Ambiente Licht|Atmosphärenlicht))",
    "ofamb": "(des Ambientelichts|der Ambientebeleuchtung|vom Ambientelicht|vom Stimmungslicht|der Stimmungsbeleuchtung|von der Ambientebeleuchtung)",
    "wheel": "(Lenkradheizung|Heizung im Lenkrad|Heizung vom Lenkrad|Lenkerheizung|Lenkradbeheizung)",
    "head": "(Abblendlicht|Fahrlicht|Scheinwerferlicht|Hauptlicht|Außenlicht)",
    "interior": "(Innenlicht|Innenraumlicht|Licht im Auto|Deckenlicht|Licht innen|Kabinenlicht|Licht im Innenraum|Licht hier drin)",
    "reading": "(die (Leselampe|Leseleuchte|Leselampe oben|kleine Leselampe)|das (Leselicht|Leselämpchen)|den Lesespot)",
    "reading0": "(Leselampe|Leselicht|Leseleuchte|Lesespot|Leselämpchen)",
    "vol": "(Lautstärke|Tonlautstärke|Audiolautstärke)",
    "frontglass": "(Frontscheibe|Windschutzscheibe|vordere Scheibe|Scheibe vorne|Scheibe)",
    "rearglass": "(Heckscheibe|hintere Scheibe|Rückscheibe|Scheibe hinten|Heckscheibe hinten)",
    "wip": "(Scheibenwischer|Wischer|Frontwischer|Wischerblätter)",
    "rearwip": "(Heckwischer|Heckscheibenwischer|Wischer hinten|Scheibenwischer hinten|Wischer von der Heckscheibe|Heckfensterwischer)",
    "roof": "(Schiebedach|Dach|Panoramadach|Sonnendach|Glasdach|Dachfenster|Panoramaschiebedach)",
    "shade": "(das (Sonnenrollo|Rollo|Dachrollo|Rollo am Dach|Sonnenschutzrollo)|den (Sonnenschutz|Sonnenschutz am Dach)|die (Dachabdeckung|Sonnenblende am Dach))",
    "shade0": "(Sonnenrollo|Rollo|Dachrollo|Sonnenschutz|Dachabdeckung)",
    "trunk": "(den Kofferraum|die Heckklappe|die Kofferraumklappe|den Kofferraumdeckel|den Gepäckraum|die Klappe hinten|die Kofferklappe)",
    "mirr": "(Spiegel|Außenspiegel|Seitenspiegel|Rückspiegel außen|Spiegel draußen)",
    "car": "(das Auto|den Wagen|die Karre|die Kiste|das Fahrzeug)",
    "incar": "(hier|hier drin|hier drinnen|im Auto|im Wagen|im Innenraum|in der Karre|hier im Auto)",
    "make": "(mach|mache)",
    "put": "(stell|stelle|setz|setze|dreh|mach|stell mal|regle|regel|stell mir|stell uns)",
    "put~": "(stellen|setzen|einstellen|regeln|drehen|bringen)",
    "want": "(ich möchte|ich will|ich hätte gern|ich brauche|ich hätte gerne|wir hätten gern|wir brauchen|ich würde gern haben|wir wollen|ich bräuchte|ich wünsche mir)",
    "bit": "(etwas|ein bisschen|ein wenig|ein klein wenig|einen Tick|ein bissl|ein kleines bisschen|eine Spur|)",
    "mod": "(etwas|ein bisschen|ein wenig|ein klein wenig|einen Tick|ein bissl|eine Spur|noch etwas|noch ein bisschen|viel|deutlich|ordentlich|ein gutes Stück|noch|mal|)",
    "can": "(können wir|könnten wir|kann man|könnte man|wollen wir|sollen wir|kann ich|könnte ich|lass uns|lasst uns|wir sollten|wir könnten|man könnte)",
    "if": "(es wäre (schön|nett|gut|super|lieb|prima|toll|klasse)|wäre (nett|super|schön|toll|lieb|cool|prima)|ich fände es (gut|schön|besser|angenehm)|mir wäre (es lieber|wohler)|ich wäre dir dankbar), wenn",
    "max": "(auf Maximum|auf die höchste Stufe|auf volle Stärke|auf volle Pulle|auf Anschlag|aufs Maximum|auf volle Kanne|auf volle Leistung|auf die Maximalstufe|auf das Maximum)",
    "min": "(auf Minimum|auf die niedrigste Stufe|auf die kleinste Stufe|auf niedrig|aufs Minimum|auf die unterste Stufe|auf die schwächste Stufe|auf schwach|auf ganz klein)",
    "level": "(auf Stufe|auf|auf die Stufe|in Stufe)",
    "half": "(halb|zur Hälfte|bis zur Hälfte|bis zur Mitte)",
    "crack": "(einen Spalt|einen Spalt breit|ein bisschen|ein wenig|ein kleines Stück|einen Spaltbreit|einen kleinen Spalt|ein Stückchen|ein klein wenig|etwas|ein paar Zentimeter|einen Fingerbreit|ein bissl)",
    "quarter": "(ein Viertel|zu einem Viertel|um ein Viertel|zum Viertel|viertel)",
    "threequarters": "(drei Viertel|zu drei Vierteln|um drei Viertel|dreiviertel)",
}

OPENINGS = {
    "!": ["", "", "", "bitte ", "hey, ", "okay, ", "hallo, ", "jetzt ", "hey Auto, ", "also ", "komm, ", "Auto, ", "sei so nett und ", "ach, ", "bitte ", "du, ", "los, ", "sei so lieb und ", "na los, ", "mein Lieber, ", "bitte, ", "Computer, "],
    "~": ["", "", "bitte ", "kannst du ", "könntest du ", "kannst du bitte ", "könntest du bitte ", "würdest du ", "würdest du bitte ",
          "du sollst ", "kannst du mal ", "kannst du bitte mal ", "könntest du mal ", "würdest du mal ", "magst du ", "können Sie ", "könnten Sie bitte ", "würden Sie bitte ", "bitte einmal ", "kannst du eben ", "ich möchte ", "ich will ", "hallo, kannst du ", "hey, könntest du ", "wir wollen "],
}

CLOSINGS = ["", "", "", "", "", " bitte", " bitte", ", bitte", ", danke", " danke", ", ja", ", ja", " bitteschön", ", sei so gut", ", wenn's geht", ", wenn es geht", ", gell", " jetzt", ", bitte danke", ", dank dir"]

JOINS = [" und ", " und ", " und ", " und dann ", ", dann ", " und auch ", ", und ", ", außerdem ", " und außerdem ", " und danach ", ", danach ", " und noch ", ", und dann noch "]

# Between sentences that ask for one thing each.
SENTENCES = [". ", ". ", ". ", ". Und ", ". Ach, und ", ". Und noch was: ", ", und ", ", ", ". Außerdem: ", "; "]

UNITS = {
    "celsius": ["", " Grad", " Grad", "°", " °C", "°C", " Grad Celsius"],
    "percent": [" Prozent", " Prozent", "%", " %", ""],
    "kilometers_per_hour": ["", "", " Stundenkilometer", " km/h", " Kilometer pro Stunde", " Sachen", " Kilometer", "km/h", " kmh"],
    "megahertz": ["", "", " Megahertz", " MHz"],
    None: [""],
}

RANGE_SAY = "Ich kann nur {minimum} bis {maximum} einstellen."

NO_SAY = "Das kann ich hier nicht."

UNSAFE_SAY = "Das wäre gefährlich. Das mache ich nicht."

ENUMS = {
    "zone": {
        "driver": ["auf der Fahrerseite", "für den Fahrer", "beim Fahrer", "auf meiner Seite", "bei mir auf der Seite", "vorne links", "links vorne", "am Fahrerplatz",
                   "für die Fahrerin", "auf dem Fahrersitz", "nur auf meiner Seite"],
        "passenger": ["auf der Beifahrerseite", "für den Beifahrer", "beim Beifahrer", "für die Beifahrerin", "neben mir", "vorne rechts", "rechts vorne",
                      "auf dem Beifahrersitz", "bei der Beifahrerin", "für meinen Beifahrer", "für meine Beifahrerin", "am Beifahrerplatz", "auf der Seite vom Beifahrer"],
        "rear_left": ["hinten links", "links hinten", "auf dem Rücksitz links", "hinter mir", "auf der Rückbank links", "im Fond links", "hinter dem Fahrer",
                      "für den, der hinten links sitzt", "auf dem Platz hinten links"],
        "rear_right": ["hinten rechts", "rechts hinten", "auf dem Rücksitz rechts", "hinter dem Beifahrer", "auf der Rückbank rechts", "im Fond rechts",
                       "für den, der hinten rechts sitzt", "auf dem Platz hinten rechts"],
        "front": ["vorne", "vorn", "für uns beide vorne", "auf den Vordersitzen", "im vorderen Bereich", "auf beiden Plätzen vorne", "in der ersten Reihe", "für die vorderen Plätze"],
        "rear": ["hinten", "für die Kinder hinten", "auf der Rückbank", "im Fond", "auf den Rücksitzen", "bei den Kindern hinten", "für die Kleinen hinten",
                 "für die Leute hinten", "für die Fahrgäste hinten", "in der zweiten Reihe", "für die Hinteren", "für die auf der Rückbank"],
        "all": ["überall", "für alle", "im ganzen Auto", "auf allen Plätzen", "vorne und hinten", "im gesamten Auto", "für uns alle", "im ganzen Wagen", "in allen Zonen",
                "für alle im Auto", "auf jedem Platz"],
    },
    "seat": {
        "driver": ["auf der Fahrerseite", "für den Fahrer", "am Fahrersitz", "beim Fahrersitz", "vom Fahrersitz", "beim Fahrer", "auf dem Fahrersitz", "vorne links",
                   "links vorne", "auf meiner Seite", "für die Fahrerin"],
        "passenger": ["auf der Beifahrerseite", "für den Beifahrer", "am Beifahrersitz", "beim Beifahrersitz", "vom Beifahrersitz", "beim Beifahrer", "neben mir",
                      "auf dem Beifahrersitz", "für die Beifahrerin", "vorne rechts", "rechts vorne", "für meine Beifahrerin", "für meinen Beifahrer"],
        "rear_left": ["hinten links", "links hinten", "am linken Rücksitz", "hinter mir", "auf dem Rücksitz links", "hinter dem Fahrer", "vom Sitz hinten links",
                      "auf der Rückbank links"],
        "rear_right": ["hinten rechts", "rechts hinten", "am rechten Rücksitz", "hinter dem Beifahrer", "auf dem Rücksitz rechts", "vom Sitz hinten rechts",
                       "auf der Rückbank rechts"],
        "front": ["vorne", "vorn", "auf den Vordersitzen", "bei den Vordersitzen", "für uns beide vorne", "auf beiden Sitzen vorne", "in der ersten Reihe", "an beiden Vordersitzen"],
        "rear": ["hinten", "auf den Rücksitzen", "auf der Rückbank", "für die Kinder hinten", "bei den Rücksitzen", "bei den Kindern hinten", "im Fond", "für die Leute hinten",
                 "in der zweiten Reihe", "für die Kleinen hinten", "für die Fahrgäste hinten"],
        "all": ["auf allen Sitzen", "für alle", "überall", "an allen Plätzen", "vorne und hinten", "bei allen Sitzen", "für uns alle", "auf sämtlichen Sitzen", "im ganzen Auto",
                "auf jedem Sitz"],
    },
    "window": {
        "driver": ["das Fahrerfenster", "mein Fenster", "das Fenster auf der Fahrerseite", "das Fenster beim Fahrer", "das Fenster auf meiner Seite", "die Scheibe auf meiner Seite",
                   "das Fenster vorne links", "die Fahrerscheibe", "meine Scheibe", "die Scheibe beim Fahrer", "das Fenster bei mir", "das linke Fenster vorne", "das Fenster vom Fahrer"],
        "passenger": ["das Beifahrerfenster", "das Fenster auf der Beifahrerseite", "das Fenster beim Beifahrer", "das Fenster vom Beifahrer", "das Fenster vorne rechts",
                      "die Beifahrerscheibe", "die Scheibe auf der Beifahrerseite", "die Scheibe beim Beifahrer", "das rechte Fenster vorne", "das vordere rechte Fenster",
                      "das Fenster meiner Beifahrerin", "das Fenster bei der Beifahrerin"],
        "rear_left": ["das Fenster hinten links", "das hintere linke Fenster", "das linke Fenster hinten", "die Scheibe hinten links", "das Fenster hinter mir", "das Fenster links hinten",
                      "das Fenster hinter dem Fahrer", "die linke hintere Scheibe", "das linke hintere Fenster"],
        "rear_right": ["das Fenster hinten rechts", "das hintere rechte Fenster", "das rechte Fenster hinten", "die Scheibe hinten rechts", "das Fenster hinter dem Beifahrer",
                       "das Fenster rechts hinten", "die rechte hintere Scheibe", "das rechte hintere Fenster"],
        "front": ["die vorderen Fenster", "die Fenster vorne", "beide Fenster vorne", "die beiden vorderen Fenster", "die Vorderfenster", "die vorderen Scheiben",
                  "die Fenster vorn", "Fahrer- und Beifahrerfenster", "die Scheiben vorne"],
        "rear": ["die hinteren Fenster", "die Fenster hinten", "beide Fenster hinten", "die beiden hinteren Fenster", "die Fenster bei den Kindern", "die hinteren Scheiben",
                 "die Scheiben hinten", "die Fenster im Fond", "die Fenster an der Rückbank"],
        "all": ["alle Fenster", "die Fenster", "alle vier Fenster", "sämtliche Fenster", "alle Scheiben", "die Scheiben", "die ganzen Fenster", "alle Seitenfenster", "jedes Fenster",
                "alle Fenster im Auto"],
    },
}


def on(art, x, where=""):
    """Ways to have `x` on; `art` is its article in the accusative, `where` what may follow it (" (|{seat})")."""
    o = f"{art} {x}{where}"
    return f"""!(schalt|schalte|schalt mal|schalt mir|schalt uns|schalt doch) {o} (an|ein)
!(mach|mache|mach mal|mach doch mal|mach uns|stell|stell mal) {o} an
~{o} (anschalten|einschalten|anmachen|anstellen|anwerfen|zuschalten)
!(aktivier|aktiviere|starte|aktivier mal|starte mal) {o}
~{o} (aktivieren|starten|in Betrieb nehmen|laufen lassen)
!(schalten Sie|machen Sie|stellen Sie) {o} (bitte|mal|) an
!(wirf|schmeiß|knips) {o} (mal|) an
{x}{where} (an|ein|einschalten|anmachen|aktivieren|anschalten)
{o} (an|anmachen|einschalten), (bitte|schnell|jetzt|danke)
<want> {o} (an|eingeschaltet|haben|angeschaltet)
<can> {o} (anmachen|einschalten|anschalten|anwerfen|aktivieren)
<if> du {o} (anmachst|einschaltest|anmachen würdest|anmachen könntest|einschalten könntest)
(machst|schaltest|stellst) du (mir|uns|bitte|mal|mal bitte|) {o} an
(du kannst|du darfst|du könntest) {o} (ruhig|mal|jetzt|schon mal|gerne|wieder) (anmachen|einschalten|anschalten)
(Zeit für|es wird Zeit für|jetzt bräuchte ich|jetzt brauchen wir|ich bin für) {o}
(vergiss nicht|denk dran|denk bitte dran), {o} (anzumachen|einzuschalten)"""


def off(art, x, where=""):
    """Ways to have `x` off, as `on`."""
    o = f"{art} {x}{where}"
    return f"""!(schalt|schalte|schalt mal|schalt mir|schalt doch) {o} (aus|ab|wieder aus)
!(mach|mache|mach mal|mach doch mal|stell|stell mal|dreh) {o} (aus|wieder aus)
~{o} (ausschalten|abschalten|ausmachen|abstellen|abdrehen|ausstellen)
!(deaktivier|deaktiviere|stopp|stoppe|beende) {o}
~{o} (deaktivieren|stoppen|beenden|auslassen)
!(schalten Sie|machen Sie|stellen Sie) {o} (bitte|mal|) (aus|wieder aus)
{x}{where} (aus|ab|ausschalten|ausmachen|deaktivieren|weg)
{o} (aus|ausmachen|ausschalten), (bitte|schnell|jetzt|danke)
(ich brauche|wir brauchen|ich brauch|man braucht|jetzt brauche ich) {o} (nicht mehr|jetzt nicht mehr|gerade nicht|nicht)
(ich will|ich möchte|wir wollen) {o} (nicht mehr|nicht länger|jetzt nicht) (haben|anhaben|)
<can> {o} (ausmachen|ausschalten|abschalten|abstellen|wieder ausmachen)
<if> du {o} (ausmachst|ausschaltest|ausmachen würdest|ausmachen könntest|abstellst)
(machst|schaltest|stellst) du (mir|uns|bitte|mal|mal bitte|) {o} (aus|wieder aus)
(du kannst|du darfst|du könntest) {o} (ruhig|mal|jetzt|wieder|gerne) (ausmachen|ausschalten|abschalten)
(es geht|das geht|es geht ja) (auch|jetzt|auch gut|) ohne {x}{where}
(vergiss nicht|denk dran), {o} (auszumachen|auszuschalten|abzuschalten)"""
