"""German phrasings. The notation is explained in README.md: (a|b) alternatives, <x> macros, {x} slots;
! takes an opening for an imperative, ~ one for an infinitive, any other line stands alone."""

MACROS = {
    "temp": "(Temperatur|Innentemperatur|Heizung|Klimaanlage|Klimatisierung)",
    "ac": "(Klimaanlage|Klima|AC|Klimaautomatik)",
    "recirc": "(Umluft|Umluftfunktion|Umluftschaltung)",
    "massage": "(Massage|Sitzmassage|Massagefunktion)",
    "heat": "(Sitzheizung|Sitzheizung vom Sitz)",
    "vent": "(Sitzlüftung|Sitzbelüftung|Sitzkühlung|Sitzventilation)",
    "amb": "(Ambientebeleuchtung|Ambientelicht|Stimmungslicht|Stimmungsbeleuchtung)",
    "wheel": "(Lenkradheizung|Heizung im Lenkrad)",
    "head": "(Abblendlicht|Fahrlicht|Scheinwerferlicht|Hauptlicht)",
    "vol": "(Lautstärke|Tonlautstärke|Audiolautstärke)",
    "frontglass": "(Frontscheibe|Windschutzscheibe|vordere Scheibe)",
    "rearglass": "(Heckscheibe|hintere Scheibe|Rückscheibe)",
    "wip": "(Scheibenwischer|Wischer)",
    "roof": "(Schiebedach|Dach|Panoramadach|Sonnendach)",
    "trunk": "(den Kofferraum|die Heckklappe|die Kofferraumklappe)",
    "mirr": "(Spiegel|Außenspiegel|Seitenspiegel)",
    "make": "(mach|mache)",
    "put": "(stell|stelle|setz|setze|dreh|mach)",
    "put~": "(stellen|setzen|einstellen)",
    "want": "(ich möchte|ich will|ich hätte gern|ich brauche|ich hätte gerne)",
    "bit": "(etwas|ein bisschen|ein wenig|)",
}

OPENINGS = {
    "!": ["", "", "", "bitte ", "hey, ", "okay, ", "hallo, ", "jetzt ", "hey Auto, ", "also ", "komm, ", "Auto, ", "sei so nett und ", "ach, "],
    "~": ["", "", "bitte ", "kannst du ", "könntest du ", "kannst du bitte ", "könntest du bitte ", "würdest du ", "würdest du bitte ",
          "du sollst ", "kannst du mal ", "ich möchte ", "ich will ", "hallo, kannst du ", "hey, könntest du ", "wir wollen "],
}
CLOSINGS = ["", "", "", "", "", " bitte", " bitte", ", bitte", ", danke", " danke", ", ja"]
JOINS = [" und ", " und ", " und dann ", ", dann ", " und auch ", ", und "]
UNITS = {
    "celsius": ["", " Grad", " Grad", "°", " °C", "°C", " Grad Celsius"],
    "percent": [" Prozent", " Prozent", "%", " %"],
    "megahertz": ["", "", " Megahertz", " MHz"],
    None: [""],
}
RANGE_SAY = "Ich kann nur {minimum} bis {maximum} einstellen."
NO_SAY = "Das kann ich hier nicht."


def on(art, x):
    return f"""!(schalt|schalte|mach) {art} {x} (an|ein)
~{art} {x} (anschalten|einschalten|anmachen)
!(aktivier|aktiviere|starte) {art} {x}
~{art} {x} (aktivieren|starten)
{x} (an|ein)
<want> {art} {x} (an|eingeschaltet|haben)"""


def off(art, x):
    return f"""!(schalt|schalte|mach) {art} {x} (aus|ab)
~{art} {x} (ausschalten|abschalten|ausmachen)
!(deaktivier|deaktiviere|stoppe|beende) {art} {x}
~{art} {x} (deaktivieren|stoppen|beenden)
{x} aus
ich brauche {art} {x} nicht mehr"""


VARIANTS = [
    ("set_cabin_temperature", {}, "Temperatur {temperature} Grad.", """
!<put> die <temp> auf {temperature}
~die <temp> auf {temperature} <put~>
!(mach|mache) es {temperature} warm
!(heiz|heize|kühl|kühle) das Auto auf {temperature}
~das Auto auf {temperature} (heizen|kühlen|temperieren)
<want> {temperature} (im Auto|hier drin|im Innenraum)
<temp> (auf|bei) {temperature}
es (soll|sollte) {temperature} (sein|haben|warm sein)"""),
    ("set_cabin_temperature", {}, "Temperatur {temperature} Grad {zone}.", """
!<put> die <temp> {zone} auf {temperature}
~die <temp> {zone} auf {temperature} <put~>
!<put> die <temp> auf {temperature} {zone}
{temperature} {zone}
<want> {temperature} {zone}
<temp> {zone} (auf|bei) {temperature}"""),
    ("adjust_cabin_temperature", {"direction": "warmer"}, "Es wird wärmer.", """
(mir ist|uns ist|ich finde es) (kalt|zu kalt|ein bisschen kalt|sehr kalt|so kalt)
(ich friere|wir frieren|ich habe kalte Füße|meine Hände sind kalt|mich friert)
es ist (kalt|zu kalt|eiskalt|frisch|sehr kalt) (hier|hier drin|im Auto)
!(mach|mache) es <bit> wärmer
~es <bit> wärmer machen
!(dreh|dreh mal) die (Heizung|Temperatur) <bit> (hoch|auf|höher)
~die (Heizung|Temperatur) <bit> (hochdrehen|erhöhen|höher stellen)
<bit> wärmer
!(erhöh|erhöhe) die Temperatur <bit>"""),
    ("adjust_cabin_temperature", {"direction": "colder"}, "Es wird kühler.", """
(mir ist|uns ist|ich finde es) (heiß|zu heiß|zu warm|sehr warm|so warm)
(ich schwitze|wir schwitzen|ich schmelze)
es ist (heiß|zu heiß|zu warm|stickig|sehr heiß) (hier|hier drin|im Auto)
!(mach|mache) es <bit> (kälter|kühler)
~es <bit> (kälter|kühler) machen
!(dreh|dreh mal) die (Heizung|Temperatur) <bit> (runter|herunter|niedriger)
~die (Heizung|Temperatur) <bit> (runterdrehen|senken|niedriger stellen)
<bit> (kälter|kühler)
!(senk|senke|reduzier|reduziere) die Temperatur <bit>"""),
    ("set_fan_speed", {}, "Lüftung Stufe {level}.", """
!<put> (die Lüftung|das Gebläse|den Lüfter|den Ventilator) auf (Stufe|) {level}
~(die Lüftung|das Gebläse|den Lüfter) auf (Stufe|) {level} <put~>
(Lüftung|Gebläse|Lüfter) (auf|Stufe|auf Stufe) {level}
<want> (die Lüftung|das Gebläse) auf (Stufe|) {level}
Gebläsestufe {level}"""),
    ("set_fan_speed", {"level": 0}, "Lüftung aus.", off("das", "Gebläse") + "\n" + off("die", "Lüftung")),
    ("set_fan_speed", {"level": 7}, "Lüftung Stufe 7.", """
!<put> (die Lüftung|das Gebläse|den Lüfter) auf (Maximum|volle Stärke|die höchste Stufe|volle Leistung)
~(die Lüftung|das Gebläse) (voll aufdrehen|auf Maximum stellen|ganz aufdrehen)
(Lüftung|Gebläse) (volle Pulle|auf Maximum|auf höchste Stufe|maximal)
!(dreh|dreh mal) (die Lüftung|das Gebläse) (voll|ganz) auf"""),
    ("set_air_conditioning", {"on": True}, "Klimaanlage an.", on("die", "<ac>")),
    ("set_air_conditioning", {"on": False}, "Klimaanlage aus.", off("die", "<ac>")),
    ("set_air_recirculation", {"on": True}, "Umluft an.", on("die", "<recirc>") + """
(es stinkt|es riecht) (draußen|von draußen)
!auf <recirc> (umschalten|schalten|stellen)"""),
    ("set_air_recirculation", {"on": False}, "Umluft aus.", off("die", "<recirc>") + """
(ich brauche|ich will|ich möchte) (frische Luft|Frischluft)
!(lass|lasst) frische Luft (rein|herein)"""),
    ("set_defrost", {"window": "front", "on": True}, "Frontscheibe wird enteist.", on("die", "(Frontscheibenheizung|Heizung der <frontglass>|Windschutzscheibenheizung)") + """
!(enteise|entfroste|heize) die <frontglass>
~die <frontglass> (enteisen|entfrosten|heizen|freimachen|beheizen)
die <frontglass> (ist beschlagen|ist vereist|ist zugefroren|beschlägt)
!mach die <frontglass> (frei|eisfrei)"""),
    ("set_defrost", {"window": "front", "on": False}, "Frontscheibenheizung aus.", off("die", "(Frontscheibenheizung|Heizung der <frontglass>|Windschutzscheibenheizung)")),
    ("set_defrost", {"window": "rear", "on": True}, "Heckscheibe wird enteist.", on("die", "(Heckscheibenheizung|Heizung der <rearglass>)") + """
!(enteise|entfroste|heize) die <rearglass>
~die <rearglass> (enteisen|entfrosten|heizen|freimachen|beheizen)
die <rearglass> (ist beschlagen|ist vereist|ist zugefroren|beschlägt)
!mach die <rearglass> (frei|eisfrei)"""),
    ("set_defrost", {"window": "rear", "on": False}, "Heckscheibenheizung aus.", off("die", "(Heckscheibenheizung|Heizung der <rearglass>)")),
    ("set_seat_heating", {}, "Sitzheizung Stufe {level}.", """
!<put> (die|meine) Sitzheizung auf (Stufe|) {level}
~(die|meine) Sitzheizung auf (Stufe|) {level} <put~>
Sitzheizung (auf|Stufe|auf Stufe) {level}
!heize (meinen|den) Sitz auf Stufe {level}
<want> (die|meine) Sitzheizung auf (Stufe|) {level}"""),
    ("set_seat_heating", {}, "Sitzheizung Stufe {level} {seat}.", """
!<put> die Sitzheizung {seat} auf (Stufe|) {level}
~die Sitzheizung {seat} auf (Stufe|) {level} <put~>
Sitzheizung {seat} (auf|Stufe|auf Stufe) {level}
!<put> die Sitzheizung auf Stufe {level} {seat}
<want> die Sitzheizung {seat} auf (Stufe|) {level}"""),
    ("set_seat_heating", {"level": 2}, "Sitzheizung an.", on("die", "Sitzheizung") + """
mein (Sitz|Hintern|Po|Rücken) ist (kalt|zu kalt|eiskalt)
!(wärme|heize) (meinen|den) Sitz
~(meinen|den) Sitz (wärmen|heizen|beheizen|aufwärmen)"""),
    ("set_seat_heating", {"level": 0}, "Sitzheizung aus.", off("die", "Sitzheizung") + """
mein Sitz ist (zu heiß|zu warm)"""),
    ("set_seat_ventilation", {}, "Sitzlüftung Stufe {level}.", """
!<put> (die|meine) <vent> auf (Stufe|) {level}
~(die|meine) <vent> auf (Stufe|) {level} <put~>
<vent> (auf|Stufe|auf Stufe) {level}
<want> (die|meine) <vent> auf (Stufe|) {level}"""),
    ("set_seat_ventilation", {}, "Sitzlüftung Stufe {level} {seat}.", """
!<put> die <vent> {seat} auf (Stufe|) {level}
~die <vent> {seat} auf (Stufe|) {level} <put~>
<vent> {seat} (auf|Stufe|auf Stufe) {level}
<want> die <vent> {seat} auf (Stufe|) {level}"""),
    ("set_seat_ventilation", {"level": 2}, "Sitzlüftung an.", on("die", "<vent>") + """
!(kühle|belüfte) (meinen|den) Sitz
~(meinen|den) Sitz (kühlen|belüften)
mein Rücken (schwitzt|ist verschwitzt|ist nass)"""),
    ("set_seat_ventilation", {"level": 0}, "Sitzlüftung aus.", off("die", "<vent>")),
    ("set_seat_massage", {"on": True}, "Massage an.", on("die", "<massage>") + """
!massier (mich|meinen Rücken)
~(mich|meinen Rücken) massieren
(mein Rücken|mein Kreuz) (tut weh|schmerzt|ist verspannt)"""),
    ("set_seat_massage", {"on": True}, "Massage an {seat}.", """
!(schalt|schalte|mach) die <massage> {seat} (an|ein)
~die <massage> {seat} (anschalten|einschalten|starten|aktivieren)
<massage> {seat} (an|ein)
!starte die <massage> {seat}"""),
    ("set_seat_massage", {"on": False}, "Massage aus.", off("die", "<massage>") + """
!hör auf zu massieren
genug massiert"""),
    ("set_steering_wheel_heating", {"on": True}, "Lenkradheizung an.", on("die", "<wheel>") + """
!(heize|wärme) das Lenkrad
~das Lenkrad (heizen|wärmen|beheizen|aufwärmen)
das Lenkrad ist (kalt|zu kalt|eiskalt)"""),
    ("set_steering_wheel_heating", {"on": False}, "Lenkradheizung aus.", off("die", "<wheel>") + """
das Lenkrad ist (zu heiß|zu warm)"""),
    ("set_window", {"position": 100}, "{window} auf.", """
!(öffne|öffne mal) {window}
~{window} (öffnen|aufmachen|runterfahren|herunterlassen)
!(mach|mache) {window} (auf|ganz auf|komplett auf)
!(fahr|lass|kurbel) {window} (runter|herunter)
{window} (auf|runter)"""),
    ("set_window", {"position": 0}, "{window} zu.", """
!(schließ|schließe) {window}
~{window} (schließen|zumachen|hochfahren)
!(mach|mache) {window} (zu|ganz zu|komplett zu)
!(fahr|kurbel) {window} (hoch|rauf)
{window} (zu|hoch)"""),
    ("set_window", {"window": "driver", "position": 100}, "Dein Fenster geht auf.", """
!öffne (das|ein) Fenster
~(das|ein) Fenster (öffnen|aufmachen|runterfahren|herunterlassen)
!(mach|mache) das Fenster (auf|ganz auf)
!(fahr|lass) das Fenster (runter|herunter)
Fenster (auf|öffnen|runter)"""),
    ("set_window", {"window": "driver", "position": 0}, "Dein Fenster geht zu.", """
!(schließ|schließe) das Fenster
~das Fenster (schließen|zumachen|hochfahren)
!(mach|mache) das Fenster (zu|ganz zu)
!fahr das Fenster (hoch|rauf)
Fenster (zu|schließen|hoch)"""),
    ("set_window", {}, "{window} auf {position} Prozent.", """
!öffne {window} (auf|zu|um) {position}
~{window} (auf|zu|um) {position} öffnen
!<put> {window} auf {position}
~{window} auf {position} (stellen|fahren|setzen)
{window} (auf|zu) {position}
!(mach|mache) {window} zu {position} auf"""),
    ("set_window", {"position": 50}, "{window} auf 50 Prozent.", """
!(öffne|mach) {window} (halb|zur Hälfte) (auf|)
~{window} (halb|zur Hälfte) (öffnen|aufmachen)
{window} (halb|zur Hälfte) (auf|offen)
!fahr {window} (halb|zur Hälfte) runter"""),
    ("set_sunroof", {"position": 100}, "Schiebedach geht auf.", """
!öffne das <roof>
~das <roof> (öffnen|aufmachen|auffahren)
!(mach|mache|fahr) das <roof> (auf|ganz auf)
<roof> auf"""),
    ("set_sunroof", {"position": 0}, "Schiebedach geht zu.", """
!(schließ|schließe) das <roof>
~das <roof> (schließen|zumachen|zufahren)
!(mach|mache|fahr) das <roof> (zu|ganz zu)
<roof> zu"""),
    ("set_sunroof", {}, "Schiebedach auf {position} Prozent.", """
!öffne das <roof> (auf|zu|um) {position}
~das <roof> (auf|zu|um) {position} öffnen
!<put> das <roof> auf {position}
~das <roof> auf {position} (stellen|fahren)
<roof> (auf|zu) {position}"""),
    ("set_sunroof", {"position": 50}, "Schiebedach auf 50 Prozent.", """
!(öffne|mach) das <roof> (halb|zur Hälfte) (auf|)
~das <roof> (halb|zur Hälfte) (öffnen|aufmachen)
<roof> (halb|zur Hälfte) (auf|offen)"""),
    ("set_doors_locked", {"locked": True}, "Türen verriegelt.", """
!(verriegel|verriegle|schließ|sperr) (die|alle) Türen (ab|zu)
!(verriegel|verriegle|verschließe) (die Türen|alle Türen|das Auto|den Wagen)
~(die Türen|alle Türen|das Auto|den Wagen) (verriegeln|abschließen|absperren|zusperren)
!(schließ|sperr) das Auto ab
!aktiviere die Zentralverriegelung
Türen (abschließen|verriegeln|zu)"""),
    ("set_doors_locked", {"locked": False}, "Türen entriegelt.", """
!(entriegel|entriegle|öffne) (die|alle) Türen
!(schließ|sperr) (die Türen|alle Türen|das Auto|den Wagen) auf
~(die Türen|alle Türen|das Auto|den Wagen) (entriegeln|aufschließen|aufsperren)
!(löse|öffne) die Zentralverriegelung
Türen (aufschließen|entriegeln|auf)"""),
    ("set_trunk", {"open": True}, "Kofferraum geht auf.", """
!öffne <trunk>
~<trunk> (öffnen|aufmachen)
!(mach|mache) <trunk> auf
(Kofferraum|Heckklappe) (auf|öffnen)
ich (muss|will|möchte) (an den Kofferraum|etwas in den Kofferraum legen)"""),
    ("set_trunk", {"open": False}, "Kofferraum geht zu.", """
!(schließ|schließe) <trunk>
~<trunk> (schließen|zumachen)
!(mach|mache) <trunk> zu
(Kofferraum|Heckklappe) (zu|schließen)
(der Kofferraum|die Heckklappe) ist noch offen"""),
    ("set_mirrors_folded", {"folded": True}, "Spiegel eingeklappt.", """
!(klapp|klappe) die <mirr> ein
~die <mirr> (einklappen|anklappen)
!(klapp|klappe) die <mirr> an
<mirr> (ein|einklappen|anklappen)"""),
    ("set_mirrors_folded", {"folded": False}, "Spiegel ausgeklappt.", """
!(klapp|klappe) die <mirr> (aus|wieder aus)
~die <mirr> (ausklappen|aufklappen)
!(klapp|klappe) die <mirr> auf
<mirr> (aus|ausklappen|aufklappen)"""),
    ("set_headlights", {"mode": "on"}, "Licht an.", on("das", "<head>") + "\n" + """!(schalt|schalte|mach) die Scheinwerfer (an|ein)
~die Scheinwerfer (anschalten|einschalten|anmachen)
es wird (dunkel|dunkel draußen)"""),
    ("set_headlights", {"mode": "off"}, "Licht aus.", off("das", "<head>") + "\n" + """!(schalt|schalte|mach) die Scheinwerfer aus
~die Scheinwerfer (ausschalten|abschalten|ausmachen)"""),
    ("set_headlights", {"mode": "auto"}, "Licht auf Automatik.", """
!<put> (das <head>|die Scheinwerfer) auf (Automatik|automatisch|auto)
~(das <head>|die Scheinwerfer) auf (Automatik|automatisch|auto) stellen
(<head>|Scheinwerfer) (auf Automatik|automatisch|auf auto)
Lichtautomatik (an|ein)"""),
    ("set_fog_lights", {"on": True}, "Nebellicht an.", on("die", "(Nebelscheinwerfer|Nebelleuchten|Nebellampen)") + """
es ist (neblig|sehr neblig|nebelig)
(hier ist|da ist|es gibt) (dichter|starker|viel) Nebel"""),
    ("set_fog_lights", {"on": False}, "Nebellicht aus.", off("die", "(Nebelscheinwerfer|Nebelleuchten|Nebellampen)") + """
der Nebel (ist weg|hat sich aufgelöst|ist vorbei)"""),
    ("set_interior_light", {"on": True}, "Innenlicht an.", on("das", "(Innenlicht|Innenraumlicht|Licht im Auto|Deckenlicht|Licht innen)") + """
es ist zu dunkel (hier drin|im Auto)"""),
    ("set_interior_light", {"on": False}, "Innenlicht aus.", off("das", "(Innenlicht|Innenraumlicht|Licht im Auto|Deckenlicht|Licht innen)") + """
es ist zu hell (hier drin|im Auto)"""),
    ("set_ambient_light", {}, "Ambientelicht {color}.", """
!<put> (die Ambientebeleuchtung|das Ambientelicht|das Stimmungslicht) auf {color}
~(die Ambientebeleuchtung|das Ambientelicht|das Stimmungslicht) auf {color} (stellen|setzen|ändern)
!mach (die Ambientebeleuchtung|das Ambientelicht|das Stimmungslicht) {color}
<amb> (auf|in|) {color}
<want> <amb> in {color}
!(wechsel|ändere) die Farbe (des Ambientelichts|der Ambientebeleuchtung) (zu|auf|in) {color}"""),
    ("set_ambient_light", {"color": "off"}, "Ambientelicht aus.", off("das", "(Ambientelicht|Stimmungslicht)") + "\n" + off("die", "(Ambientebeleuchtung|Stimmungsbeleuchtung)")),
    ("set_ambient_brightness", {}, "Ambientelicht auf {brightness} Prozent.", """
!(dimm|dimme|stell) (die Ambientebeleuchtung|das Ambientelicht|das Stimmungslicht) auf {brightness}
~(die Ambientebeleuchtung|das Ambientelicht|das Stimmungslicht) auf {brightness} (dimmen|stellen)
<amb> (auf|mit) {brightness}
!<put> die Helligkeit (des Ambientelichts|der Ambientebeleuchtung) auf {brightness}
Helligkeit (des Ambientelichts|der Ambientebeleuchtung) (auf|) {brightness}"""),
    ("set_wipers", {}, "Wischer: {mode}.", """
!<put> (die|den) <wip> auf {mode}
~(die|den) <wip> auf {mode} <put~>
<wip> (auf|) {mode}
!(schalt|schalte) (die|den) <wip> auf {mode}
<want> (die|den) <wip> auf {mode}"""),
    ("set_wipers", {"mode": "off"}, "Wischer aus.", off("die", "<wip>") + """
es (regnet nicht mehr|hat aufgehört zu regnen)"""),
    ("set_wipers", {"mode": "slow"}, "Wischer: langsam.", on("die", "<wip>") + """
!wisch (die Scheibe|die Windschutzscheibe|mal die Scheibe)
!(wisch langsamer|lass die <wip> langsamer laufen)
es (regnet|nieselt|tröpfelt)"""),
    ("set_wipers", {"mode": "fast"}, "Wischer: schnell.", """
!(wisch schneller|mach die <wip> schneller|lass die <wip> schneller laufen)
es (regnet stark|schüttet|gießt|regnet in Strömen)
(starker Regen|schneller wischen)"""),
    ("set_driving_mode", {}, "Fahrmodus {mode}.", """
!<put> den (Fahrmodus|Fahrprofil|Modus) auf {mode}
!(wechsel|schalte|geh) in den {mode} Modus
~in den {mode} Modus (wechseln|schalten|gehen)
!(aktiviere|wähle|starte) den {mode} Modus
{mode} Modus
~den Fahrmodus auf {mode} (stellen|ändern|setzen)
(Fahrmodus|Fahrprofil) {mode}
(ich möchte|ich will) im {mode} Modus fahren"""),
    ("set_charge_limit", {}, "Ladegrenze {limit} Prozent.", """
!<put> (die Ladegrenze|das Ladelimit|das Ladeziel) auf {limit}
~(die Ladegrenze|das Ladelimit|das Ladeziel) auf {limit} <put~>
!(lade|lad) (das Auto|die Batterie|den Akku|) (nur|) bis {limit}
~(das Auto|die Batterie|den Akku) (nur|) (bis|auf) {limit} laden
!(begrenze|beschränke) das Laden auf {limit}
(Ladegrenze|Ladelimit|Ladeziel) (auf|) {limit}
!(lade|lad) nicht über {limit}"""),
    ("set_charging", {"on": True}, "Laden beginnt.", """
!(starte|beginne) (das Laden|den Ladevorgang|mit dem Laden)
~(das Laden|den Ladevorgang) (starten|beginnen)
!(lade|lad) (das Auto|die Batterie|den Akku)
~(das Auto|die Batterie|den Akku) (laden|aufladen)
Laden (an|starten)"""),
    ("set_charging", {"on": False}, "Laden endet.", """
!(stoppe|beende|unterbrich) (das Laden|den Ladevorgang)
~(das Laden|den Ladevorgang) (stoppen|beenden|abbrechen|unterbrechen)
!hör auf zu laden
Laden (aus|stoppen|beenden)
!(brich|breche) (das Laden|den Ladevorgang) ab"""),
    ("play_media", {}, "Ich spiele {title}.", """
!(spiel|spiele) (das Lied|den Song|den Titel|) {title}
~(das Lied|den Song|den Titel|) {title} (spielen|abspielen)
(ich möchte|ich will) (das Lied|den Song|) {title} hören
!spiel mir (das Lied|) {title} (vor|)
!(mach|mache) (das Lied|den Song|) {title} an
lass uns (das Lied|den Song|) {title} hören"""),
    ("play_media", {}, "Ich spiele {artist}.", """
!(spiel|spiele) (etwas|was|Musik|ein Lied|Lieder|Songs) von {artist}
~(etwas|was|Musik|ein Lied|Lieder|Songs) von {artist} (spielen|abspielen)
(ich möchte|ich will) (etwas|Musik|Lieder) von {artist} hören
!(mach|mache) (etwas|Musik) von {artist} an
!(spiel|spiele) (die Band|die Gruppe|den Künstler|die Künstlerin|den Interpreten) {artist}
(Musik|Lieder) von {artist}"""),
    ("play_media", {}, "Ich spiele {title} von {artist}.", """
!(spiel|spiele) (das Lied|den Song|den Titel|) {title} von {artist}
~(das Lied|den Song|den Titel|) {title} von {artist} (spielen|abspielen)
(ich möchte|ich will) {title} von {artist} hören
!(mach|mache) {title} von {artist} an
{title} von {artist}"""),
    ("control_media", {"action": "play"}, "Wiedergabe.", """
!(spiel|spiele) (Musik|die Musik|etwas Musik)
!(mach|mache) (Musik an|die Musik an|mit der Musik weiter)
~(Musik|die Musik) (spielen|abspielen|anmachen|fortsetzen|weiterspielen)
!(setz die Wiedergabe fort|starte die Musik|starte die Wiedergabe|spiel weiter)
Musik an
(ich möchte|ich will) Musik (hören|)"""),
    ("control_media", {"action": "pause"}, "Pause.", """
!(pausiere|stoppe|halt) (die Musik|die Wiedergabe|das Lied) (an|)
~(die Musik|die Wiedergabe|das Lied) (pausieren|anhalten|stoppen|ausmachen)
(Pause|Musik aus|Musik stopp)
!(mach|schalt) die Musik aus
!hör auf zu spielen"""),
    ("control_media", {"action": "next"}, "Nächster Titel.", """
!(spiel|spiele) (das nächste Lied|den nächsten Titel|den nächsten Song)
~(das nächste Lied|den nächsten Titel|den nächsten Song) (spielen|abspielen)
(nächstes Lied|nächster Titel|nächster Song|weiter)
!überspring (dieses Lied|das Lied|den Titel|diesen Song)
(ich mag dieses Lied nicht|das Lied gefällt mir nicht|das nächste bitte)
~(dieses Lied|das Lied|den Titel) überspringen"""),
    ("control_media", {"action": "previous"}, "Voriger Titel.", """
!(spiel|spiele) (das vorherige Lied|das letzte Lied|den vorigen Titel|den letzten Song)
~(das vorherige Lied|das letzte Lied|den vorigen Titel) (spielen|abspielen|wiederholen)
(vorheriges Lied|voriger Titel|letztes Lied|letzter Song)
!(geh|spring) (ein Lied zurück|einen Titel zurück|zum vorigen Titel)
!spiel das (nochmal|noch einmal)"""),
    ("set_media_source", {}, "Quelle {source}.", """
!(wechsel|schalte|geh) (zu|auf) {source}
~(zu|auf) {source} (wechseln|umschalten|schalten)
!(spiel|spiele) (Musik|) (über|von|per) {source}
!<put> die (Quelle|Audioquelle|Musikquelle) auf {source}
(Quelle|Audioquelle) {source}
!nimm {source} als Quelle"""),
    ("tune_radio", {}, "Sender {station}.", """
!(stell|stelle) (den Sender|das Radio auf|den Radiosender) {station} (ein|)
~(den Sender|den Radiosender) {station} (einstellen|einschalten|hören)
!(mach|schalt) (den Sender|den Radiosender) {station} (an|ein)
!(spiel|spiele) {station} im Radio
(ich möchte|ich will) (den Sender|den Radiosender) {station} hören
Radio {station}
(Sender|Radiosender) {station}"""),
    ("tune_frequency", {}, "Frequenz {frequency}.", """
!<put> (das Radio|die Frequenz|den Sender) auf {frequency}
~(das Radio|die Frequenz) auf {frequency} <put~>
(Frequenz|Radio auf|Radiofrequenz) {frequency}
!(geh|wechsel) auf (die|) Frequenz {frequency}
(ich möchte|ich will) {frequency} im Radio hören"""),
    ("set_volume", {}, "Lautstärke {level} Prozent.", """
!<put> die <vol> auf {level}
~die <vol> auf {level} <put~>
<vol> (auf|) {level}
!(erhöh|erhöhe|senk|senke|reduzier) die <vol> auf {level}
<want> die <vol> auf {level}"""),
    ("set_volume", {"level": 100}, "Lautstärke 100 Prozent.", """
!<put> die <vol> auf (Maximum|das Maximum|volle Stärke)
~die (<vol>|Musik) (voll aufdrehen|ganz aufdrehen|auf Maximum stellen)
(volle Lautstärke|maximale Lautstärke)
!dreh (voll|ganz) auf"""),
    ("adjust_volume", {"direction": "up"}, "Lauter.", """
(lauter|etwas lauter|ein bisschen lauter|viel lauter)
!(mach|mache|dreh) (es|die Musik|das Radio|den Ton|die <vol>) <bit> (lauter|hoch)
~(es|die Musik|das Radio|den Ton) <bit> (lauter machen|lauter stellen|aufdrehen)
ich höre (nichts|die Musik nicht|fast nichts|das Radio nicht)
!(erhöh|erhöhe) die <vol>
(es|die Musik|das) ist zu leise"""),
    ("adjust_volume", {"direction": "down"}, "Leiser.", """
(leiser|etwas leiser|ein bisschen leiser|viel leiser)
!(mach|mache|dreh) (es|die Musik|das Radio|den Ton|die <vol>) <bit> (leiser|runter)
~(es|die Musik|das Radio|den Ton) <bit> (leiser machen|leiser stellen|herunterdrehen)
(es|die Musik|das) ist (zu laut|viel zu laut)
!(senk|senke|reduzier|reduziere|verringere) die <vol>
mir tun die Ohren weh"""),
    ("set_mute", {"on": True}, "Ton aus.", """
!(schalt|schalte|stell|mach) (den Ton|die Musik|alles|das Radio) (stumm|still)
~(den Ton|die Musik|alles|das Radio) (stummschalten|stumm schalten)
(Ruhe|Stille|sei still|stumm|Ton aus)
!(schalt|mach) den Ton (aus|ab)"""),
    ("set_mute", {"on": False}, "Ton an.", """
!(schalt|schalte|mach) den Ton (wieder|) (an|ein)
~den Ton (wieder|) (anschalten|einschalten|anmachen)
Ton (wieder|) an
!(hebe die Stummschaltung auf|beende die Stummschaltung)
~die Stummschaltung (aufheben|beenden)"""),
    ("navigate_to", {}, "Route nach {destination}.", """
!(navigier|navigiere|fahr|fahre|bring mich|führ mich|bring uns) nach {destination:town}
!(navigier|navigiere|fahr|bring mich|führ mich) (zur|zum|zu|in die|zur Adresse) {destination:place}
~nach {destination:town} (navigieren|fahren)
~(zur|zum|zu) {destination:place} (navigieren|fahren)
(ich möchte|ich will|ich muss|wir müssen) nach {destination:town} (fahren|)
(ich möchte|ich will|ich muss|wir müssen) (zur|zum|zu|in die) {destination:place} (fahren|)
!starte die Navigation (nach {destination:town}|zu {destination:place})
(Navigation|Route|Ziel|Navigationsziel) {destination}
wie komme ich (nach {destination:town}|zu {destination:place})
~die Navigation nach {destination:town} (starten|beginnen)
!(gib|stell) {destination} als Ziel ein
Route nach {destination:town}"""),
    ("navigate_to", {"destination": "home"}, "Route nach Hause.", """
!(navigier|navigiere|fahr|fahre|bring mich|führ mich) (nach Hause|heim)
~nach Hause (navigieren|fahren)
(ich möchte|ich will) (nach Hause|heim)
wie komme ich nach Hause
Route nach Hause"""),
    ("find_nearby", {}, "Suche: {category}.", """
!(such|suche|finde|zeig mir) (die nächste|das nächste|den nächsten|eine|ein|einen) {category}
~(eine|ein|einen|die nächste) {category} (in der Nähe|) (suchen|finden)
wo ist (die nächste|das nächste|der nächste|hier eine|hier ein) {category}
!(navigier|fahr|bring mich|führ mich) (zur nächsten|zum nächsten|zu einer|zu einem) {category}
(gibt es|ist) hier (in der Nähe|) (eine|ein|einen) {category}
ich (brauche|suche) (eine|ein|einen) {category}
(nächste|nächstes|nächster) {category}
{category} in der Nähe"""),
    ("find_nearby", {"category": "charging_station"}, "Suche: Ladestation.", """
wo kann ich (laden|das Auto laden|aufladen)
ich muss (laden|bald laden|das Auto laden)
(die Batterie|der Akku) ist (leer|fast leer|schwach)"""),
    ("find_nearby", {"category": "restaurant"}, "Suche: Restaurant.", """
(ich habe|wir haben) (Hunger|großen Hunger|richtig Hunger)
wo (kann man|können wir|kann ich) (etwas essen|hier essen|Mittag essen)"""),
    ("find_nearby", {"category": "cafe"}, "Suche: Café.", """
wo (kann man|können wir|kann ich) (einen Kaffee trinken|Kaffee trinken|einen Kaffee bekommen)
(ich brauche|wir brauchen) (einen|jetzt einen|dringend einen) Kaffee"""),
    ("stop_navigation", {}, "Navigation beendet.", """
!(beende|stoppe|stopp) die (Navigation|Zielführung|Routenführung|Route)
~die (Navigation|Zielführung|Routenführung|Route) (beenden|stoppen|abbrechen|ausschalten)
!(schalt|schalte|mach) (die Navigation|das Navi|die Zielführung) aus
!brich die (Navigation|Zielführung|Route) ab
(Navigation|Navi|Zielführung) (aus|beenden|abbrechen)
!(lösche|entferne) (das Ziel|die Route)"""),
    ("call_contact", {}, "Ich rufe {contact} an.", """
!(ruf|rufe) {contact} an
~{contact} (anrufen|kontaktieren)
!(ruf|rufe) (bei|mal|bitte) {contact} an
(ich möchte|ich will|ich muss) (mit {contact} (sprechen|telefonieren|reden)|{contact} anrufen)
!(wähle|kontaktiere) {contact}
(Anruf an|Telefonat mit|Anruf bei) {contact}
!verbinde mich mit {contact}
!starte einen Anruf (an|mit) {contact}"""),
    ("end_call", {}, "Anruf beendet.", """
!(leg|lege) auf
!(beende|trenne) (den Anruf|das Gespräch|das Telefonat)
~(den Anruf|das Gespräch|das Telefonat) (beenden|trennen)
~auflegen
(Anruf|Gespräch) beenden"""),
    ("get_battery_level", {}, "Ich prüfe die Batterie.", """
(wie ist|was ist|sag mir|zeig mir) der (Ladestand|Batteriestand|Akkustand|Ladezustand)
wie (voll|leer|geladen) ist (die Batterie|der Akku)
wie viel (Batterie|Akku|Strom|Ladung) (habe ich noch|haben wir noch|ist noch da|ist übrig)
ist (die Batterie|der Akku) (voll|geladen|leer)
(Ladestand|Batteriestand|Akkustand)
wie viel Prozent hat (die Batterie|der Akku)"""),
    ("get_range", {}, "Ich prüfe die Reichweite.", """
(wie ist|was ist|wie hoch ist|sag mir|zeig mir) die (Reichweite|Restreichweite)
wie (weit|viele Kilometer) (komme ich|kommen wir|kann ich|können wir) noch (fahren|)
(Reichweite|Restreichweite)
wie weit reicht (die Batterie|der Akku|der Strom) (noch|)
wie viel Reichweite (habe ich|haben wir|bleibt) noch"""),
    ("get_outside_temperature", {}, "Ich prüfe die Außentemperatur.", """
(wie ist|was ist|sag mir|zeig mir|wie hoch ist) die (Außentemperatur|Temperatur draußen)
wie (kalt|warm|heiß) ist es (draußen|da draußen)
(Außentemperatur|Temperatur draußen)
ist es (kalt|warm|heiß) draußen
wie viel Grad (hat es|sind es|ist es) draußen"""),
    ("get_cabin_temperature", {}, "Ich prüfe die Innentemperatur.", """
(wie ist|was ist|sag mir|zeig mir|wie hoch ist) die (Innentemperatur|Temperatur im Auto|Temperatur hier drin|Temperatur im Innenraum)
wie (kalt|warm|heiß) ist es (hier drin|im Auto|im Innenraum)
(Temperatur im Auto|Innentemperatur)
wie viel Grad (hat es|sind es|ist es) (hier drin|im Auto)"""),
    ("get_tire_pressure", {}, "Ich prüfe den Reifendruck.", """
(wie ist|was ist|wie hoch ist|zeig mir) der (Reifendruck|Luftdruck|Reifenluftdruck)
(sind die Reifen|haben die Reifen) (in Ordnung|genug Luft|genug Druck)
!(prüf|prüfe|kontrollier|kontrolliere) (die Reifen|den Reifendruck|den Luftdruck)
~(die Reifen|den Reifendruck|den Luftdruck) (prüfen|kontrollieren|checken)
(Reifendruck|Luftdruck)
wie viel (Luft|Druck) ist in den Reifen"""),
    ("get_arrival_time", {}, "Ich prüfe die Ankunftszeit.", """
(wann|um wie viel Uhr) (kommen wir an|sind wir da|bin ich da|komme ich an)
(wie ist|was ist|sag mir) (die|unsere|meine) (Ankunftszeit|voraussichtliche Ankunftszeit)
wie lange (dauert es noch|brauchen wir noch|fahren wir noch|noch)
Ankunftszeit
sind wir (bald|schon) da"""),
    ("get_current_track", {}, "Ich sehe nach, was läuft.", """
(was läuft|was wird|was spielt) (gerade|da|da gerade) (gespielt|)
(wie heißt|was ist) (dieses Lied|das Lied|der Titel|dieser Song|das für ein Lied)
(wer singt|wer ist) (das|da|der Sänger|die Sängerin|dieses Lied)
(welches Lied|welcher Song|welche Band) (ist das|läuft gerade|läuft)
!(sag|nenn) mir den (Titel|Namen) (des Liedes|vom Lied)"""),
]

ENUMS = {
    "zone": {"driver": ["auf der Fahrerseite", "für den Fahrer", "beim Fahrer", "auf meiner Seite", "für mich"],
             "passenger": ["auf der Beifahrerseite", "für den Beifahrer", "beim Beifahrer", "für die Beifahrerin"]},
    "seat": {"driver": ["auf der Fahrerseite", "für den Fahrer", "am Fahrersitz", "beim Fahrersitz", "vom Fahrersitz"],
             "passenger": ["auf der Beifahrerseite", "für den Beifahrer", "am Beifahrersitz", "beim Beifahrersitz", "vom Beifahrersitz"]},
    "window": {"driver": ["das Fahrerfenster", "mein Fenster", "das Fenster auf der Fahrerseite", "das Fenster beim Fahrer"],
               "passenger": ["das Beifahrerfenster", "das Fenster auf der Beifahrerseite", "das Fenster beim Beifahrer"],
               "rear_left": ["das Fenster hinten links", "das hintere linke Fenster", "das linke Fenster hinten"],
               "rear_right": ["das Fenster hinten rechts", "das hintere rechte Fenster", "das rechte Fenster hinten"],
               "all": ["alle Fenster", "die Fenster", "alle vier Fenster", "sämtliche Fenster"]},
    "color": {"white": ["Weiß", "weiß"], "red": ["Rot", "rot"], "green": ["Grün", "grün"], "blue": ["Blau", "blau"],
              "yellow": ["Gelb", "gelb"], "orange": ["Orange", "orange"], "purple": ["Lila", "lila", "Violett"],
              "pink": ["Pink", "Rosa", "rosa"], "turquoise": ["Türkis", "türkis"]},
    "set_wipers.mode": {"interval": ["Intervall", "Intervallbetrieb"], "slow": ["langsam", "Stufe eins", "niedrig"],
                        "fast": ["schnell", "Stufe zwei", "volle Stufe", "hoch"], "auto": ["Automatik", "automatisch", "Regensensor", "auto"]},
    "set_driving_mode.mode": {"normal": ["Normal", "normal", "Standard"], "sport": ["Sport", "sportlich", "dynamisch"],
                              "economy": ["Eco", "Spar", "Öko"], "snow": ["Schnee", "Winter"], "rain": ["Regen", "Nässe"]},
    "source": {"bluetooth": ["Bluetooth", "Bluetooth Audio"], "usb": ["USB", "USB Stick"], "fm": ["UKW", "FM"],
               "dab": ["DAB", "Digitalradio"], "internet": ["Internetradio", "Webradio", "Internet"]},
    "category": {"charging_station": ["Ladestation", "Ladesäule", "Stromtankstelle"], "fuel_station": ["Tankstelle"],
                 "parking": ["Parkplatz", "Parkhaus", "Parkmöglichkeit"], "restaurant": ["Restaurant", "Gaststätte", "Wirtshaus"],
                 "cafe": ["Café", "Kaffeehaus"], "hotel": ["Hotel", "Unterkunft"], "hospital": ["Krankenhaus", "Klinik", "Notaufnahme"],
                 "pharmacy": ["Apotheke"], "supermarket": ["Supermarkt", "Lebensmittelgeschäft"],
                 "car_wash": ["Waschanlage", "Autowäsche", "Waschstraße"]},
}

TALK = [
    ("Hallo! Was kann ich für dich tun?", "(hallo|hi|hey|guten Morgen|guten Abend|guten Tag|servus|moin|grüß dich) (Auto|nochmal|mein Freund|)"),
    ("Ich bin der Assistent dieses Autos.", "(wer bist du|was bist du|wie heißt du|wie ist dein Name|mit wem spreche ich|stell dich vor|bist du ein Roboter|bist du ein Mensch|erzähl mir von dir|hast du einen Namen)"),
    ("Ich helfe bei Klima, Sitzen, Fenstern, Licht, Medien, Navigation und Anrufen.", "(was kannst du|wie kannst du mir helfen|was kann ich dich fragen|Hilfe|was sind deine Funktionen|was weißt du|welche Befehle kennst du|was kann ich sagen|was kannst du alles)"),
    ("Gern geschehen.", "(danke|vielen Dank|danke schön|dankeschön|tausend Dank|super, danke|perfekt, danke|danke für deine Hilfe|besten Dank)"),
    ("Mir geht es gut, danke.", "(wie geht es dir|wie geht's|wie geht es dir heute|alles klar|alles gut bei dir|wie fühlst du dich|was geht)"),
    ("Auf Wiedersehen!", "(auf Wiedersehen|tschüss|bis bald|bis später|gute Nacht|bis morgen|schönen Tag noch|ciao)"),
    ("Das freut mich.", "(gut gemacht|gute Arbeit|du bist toll|ich mag dich|du bist die Beste|sehr gut|ich liebe dich|braves Auto|du bist lustig|du bist super)"),
]

NO = """
!bestell (mir|uns|) (eine Pizza|Blumen|ein neues Handy|zwei Karten|Sushi|einen Burger|eine Fahrkarte|ein Geschenk für {contact}|neue Schuhe)
~(eine Pizza|Blumen|zwei Karten|Sushi|ein Taxi|eine Fahrkarte) (bestellen|kaufen)
!(buch|buche|reserviere) (einen Tisch|einen Flug|ein Hotelzimmer|ein Ticket|ein Zimmer|ein Taxi) (für heute Abend|für zwei Personen|für morgen|in {destination:town}|nach {destination:town}|)
wie (ist|wird) das Wetter (heute|morgen|in {destination:town}|am Wochenende|)
!(lies|erzähl) mir (die Nachrichten|eine Geschichte|meine E-Mails|einen Witz|meine Nachrichten|ein Märchen) (vor|)
!(schick|schreib) {contact} (eine E-Mail|eine SMS|eine Nachricht|einen Brief)
~(eine E-Mail|eine SMS|eine Nachricht) an {contact} (schicken|schreiben|senden)
!schreib (ein Gedicht|einen Aufsatz|ein Lied) über (das Meer|Autos|meinen Hund|{destination:town}|die Liebe)
!(aktiviere|schalte|starte) (den Tempomat|den Autopilot|den Spurassistent|den Parkassistent) (ein|auf 120|)
!(brems|gib Gas|fahr links|bieg rechts ab|überhole|park ein|fahr rückwärts|fahr schneller|fahr langsamer|halt an|starte den Motor)
!(hup|hupe|betätige die Hupe|benutze die Lichthupe)
!(schalt|mach) (den Fernseher|das Küchenlicht|den Ofen|die Waschmaschine|die Kaffeemaschine|den Motor|das Licht im Wohnzimmer|den Staubsauger) (an|aus)
!(öffne|schließ) (die Garage|das Garagentor|das Tor|die Haustür|das Handschuhfach|den Tankdeckel|die Motorhaube|die Rollläden)
was ist (12 mal 7|die Hauptstadt von Frankreich|der Sinn des Lebens|die Wurzel aus 81|fünf plus neun|15 Prozent von 80)
(wer ist|wer war|wie alt ist) ({contact}|der Präsident|der König von Spanien|der Erfinder des Telefons)
!stell (einen Wecker|einen Timer|eine Erinnerung|den Wecker) (für|auf) (7 Uhr|zehn Minuten|morgen früh|halb sieben|fünf Minuten)
!erinnere mich (daran, {contact} anzurufen|an die Milch|an den Termin|an meine Tabletten)
!(übersetze|buchstabiere) ("guten Morgen" ins Spanische|diesen Satz|hallo auf Italienisch|meinen Namen)
!(mach|mache) (ein Foto|ein Bild|ein Video|ein Selfie|einen Kaffee|eine Reservierung)
!(setz|schreib) (Milch|Brot|Eier|Käse|Äpfel) auf (meine|die) Einkaufsliste
(wie hoch ist|wo steht|wie alt ist) (der Eiffelturm|der Mount Everest|das höchste Gebäude|der älteste Baum)
(wer hat das Spiel gewonnen|wann ist das Fußballspiel|wer wurde Weltmeister|wann ist die Wahl)
!überweise (50 Euro|Geld|100 Dollar) an {contact}
!(wasch|reparier|verkauf|putz|lackier|betanke) das Auto
!(prüf|lies|öffne) (meinen Kalender|mein Bankkonto|meine E-Mails|meine Termine|mein Postfach)
!(such im Internet|google) nach (billigen Flügen|einem Rezept|Schuhen|{contact})
!heize (die Rücksitze|den Pool|das Haus|die Garage)
!(installiere|lade) (eine App|ein Update|ein Spiel|die neue Software) (herunter|)
!(flieg|spring|tanz|sing mir ein Lied|spiel Schach mit mir|koch das Abendessen|mach meine Hausaufgaben)
kannst du (fliegen|schwimmen|denken|träumen|selbst fahren|kochen|Schmerzen fühlen)
warum ist der Himmel blau
!schalte (das Radio in der Küche|den Rasensprenger|die Spülmaschine|den Drucker) ein
!(heb|senk) (das Fahrwerk|den Schreibtisch|die Jalousien zu Hause|den Spoiler) (an|ab)"""
