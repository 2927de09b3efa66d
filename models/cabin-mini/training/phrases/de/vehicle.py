"""German: windows, roof, doors and mirrors. Lights are in lights.py, driving and charging in driving.py. The notation is explained in the README."""

from .speech import off, on

ENUMS = {
    "mirror": {
        "left": ["den linken Spiegel", "den linken Außenspiegel", "den Spiegel links", "den Spiegel auf der Fahrerseite", "den Fahrerspiegel", "den Außenspiegel links",
                 "den linken Seitenspiegel", "den Spiegel auf meiner Seite", "den linken Rückspiegel"],
        "right": ["den rechten Spiegel", "den rechten Außenspiegel", "den Spiegel rechts", "den Spiegel auf der Beifahrerseite", "den Beifahrerspiegel", "den Außenspiegel rechts",
                  "den rechten Seitenspiegel", "den Spiegel beim Beifahrer", "den rechten Rückspiegel"],
    },
    "adjust_mirror.direction": {
        "up": ["nach oben", "höher", "hoch", "weiter hoch", "weiter nach oben", "aufwärts", "rauf"],
        "down": ["nach unten", "tiefer", "runter", "weiter runter", "weiter nach unten", "abwärts", "niedriger"],
        "left": ["nach links", "weiter nach links", "weiter links", "linksrum", "mehr nach links", "in Richtung links"],
        "right": ["nach rechts", "weiter nach rechts", "weiter rechts", "rechtsrum", "mehr nach rechts", "in Richtung rechts"],
    },
}

MACROS = {
    "thewin": "(das Fenster|das Autofenster|das Seitenfenster)",
    "theroof": "(das <roof>|die Dachluke|die Luke)",
    "lockcar": "(die Türen|alle Türen|das Auto|den Wagen|die Karre|sämtliche Türen|das Fahrzeug)",
    "fold": "(die|meine|beide) <mirr>",
    "child": "(Kindersicherung|Kindersicherung hinten|Kindersperre|Kindersicherung der hinteren Türen|Türsicherung für die Kinder)",
}

VARIANTS = [
    ("set_window", {"position": 100}, "Ich öffne {window}.", """
!(öffne|öffne mal|öffnen Sie) {window} 
~{window} (öffnen|aufmachen|runterfahren|herunterlassen|runterlassen|runterkurbeln|ganz aufmachen|ganz runterlassen)
!(mach|mache|mach mal|reiß) {window} (auf|ganz auf|komplett auf|sperrangelweit auf|weit auf)
!(fahr|lass|kurbel|dreh|mach) {window} (ganz|) (runter|herunter|nach unten|bis unten runter)
{window} (auf|runter|öffnen|aufmachen|ganz auf|herunter|runterfahren)
<want> {window} (auf|offen|geöffnet|unten|ganz auf)
<can> {window} (aufmachen|öffnen|runterlassen|runterkurbeln)
<if> du {window} (aufmachst|öffnest|runterlässt|öffnen würdest|aufmachen könntest)
(machst|kurbelst|lässt) du {window} (mal|bitte|) (auf|runter)
(machen Sie|fahren Sie|lassen Sie) {window} (bitte|mal|) (auf|runter|herunter)
(wir brauchen|ich brauche) Luft, {window} (auf|runter|aufmachen)
(hier müffelt es|es ist heiß|es ist stickig|schönes Wetter|mir ist schlecht), (mach|lass) {window} (runter|auf)
(du kannst|du darfst) {window} (ruhig|jetzt|wieder) (öffnen|aufmachen|runterlassen)
{window} (soll|sollen|kann|können) (auf|runter|offen sein)"""),
    ("set_window", {"position": 0}, "Ich schließe {window}.", """
!(schließ|schließe|schließ mal|schließen Sie) {window} (|ganz|wieder)
~{window} (schließen|zumachen|hochfahren|hochkurbeln|hochlassen|wieder zumachen|ganz zumachen|dichtmachen)
!(mach|mache|mach mal) {window} (zu|ganz zu|komplett zu|wieder zu|dicht)
!(fahr|kurbel|lass|dreh|mach) {window} (ganz|wieder|) (hoch|rauf|nach oben|herauf)
{window} (zu|hoch|schließen|zumachen|ganz zu|rauf|hochfahren|dicht)
<want> {window} (zu|geschlossen|zuhaben|oben)
<can> {window} (zumachen|schließen|hochfahren|hochkurbeln)
<if> du {window} (zumachst|schließt|hochfährst|schließen würdest|zumachen könntest)
(machst|kurbelst|fährst) du {window} (mal|bitte|wieder|) (zu|hoch)
(machen Sie|fahren Sie) {window} (bitte|mal|) (zu|hoch)
(es zieht|es regnet rein|es ist laut|es regnet|es ist kalt|es stinkt), (mach|fahr) {window} (zu|hoch)
(du kannst|du darfst) {window} (ruhig|jetzt|wieder) (schließen|zumachen|hochfahren)
{window} (soll|sollen|kann|können) (zu|hoch|zu sein|geschlossen werden)"""),
    ("set_window", {"window": "driver", "position": 100}, "Dein Fenster geht auf.", """
!(öffne|öffne mal|öffnen Sie) (das Fenster|ein Fenster|das Autofenster)
~(das|ein) Fenster (öffnen|aufmachen|runterfahren|herunterlassen|runterlassen|runterkurbeln)
!(mach|mache|mach mal) (das|ein) Fenster (auf|ganz auf|weit auf|runter)
!(fahr|lass|kurbel|dreh) das Fenster (ganz|) (runter|herunter|nach unten)
Fenster (auf|öffnen|runter|aufmachen|ganz auf|runterfahren)
<want> (das Fenster|ein Fenster) (auf|offen|geöffnet)
<can> (das Fenster|ein Fenster|mal das Fenster) (aufmachen|öffnen|runterlassen|runterkurbeln)
<if> du (das Fenster|ein Fenster) (aufmachst|öffnest|runterlässt|öffnen würdest)
(wir stehen|ich bin|ich stehe|wir sind) (an der Schranke|am Parkautomaten|am Drive-in|an der Mautstelle|am Ticketautomaten), (Fenster runter|Fenster auf|mach das Fenster auf)
(ich muss|ich will|ich möchte) (ein Ticket ziehen|an die Parkkarte|den Parkschein ziehen|das Parkticket einwerfen|mit dem Polizisten reden|aus dem Fenster winken|meinen Arm rauslegen)
(ich will|ich möchte) (den Arm raushängen|frischen Fahrtwind|den Fahrtwind spüren|mal rausschauen)
(ein bisschen|etwas) Fahrtwind, (bitte|mach das Fenster auf|Fenster runter)
(machst|kurbelst|lässt) du (mal|bitte|) das Fenster (auf|runter)
(da steht|da kommt) (jemand|die Polizei|einer) am Fenster, mach (mal|) auf"""),
    ("set_window", {"window": "driver", "position": 0}, "Dein Fenster geht zu.", """
!(schließ|schließe|schließ mal|schließen Sie) das Fenster
~das Fenster (schließen|zumachen|hochfahren|hochkurbeln|wieder zumachen|dichtmachen)
!(mach|mache|mach mal) das Fenster (zu|ganz zu|wieder zu|dicht|hoch)
!(fahr|kurbel|lass) das Fenster (ganz|wieder|) (hoch|rauf|nach oben)
Fenster (zu|schließen|hoch|zumachen|ganz zu|hochfahren)
<want> das Fenster (zu|geschlossen|zuhaben)
<can> das Fenster (zumachen|schließen|hochfahren|hochkurbeln)
<if> du das Fenster (zumachst|schließt|hochfährst|schließen würdest)
(es zieht|es regnet rein|es ist laut|mir zieht's am Ohr|der Wind ist zu laut), (Fenster zu|mach das Fenster zu|das Fenster hoch)
(es regnet|es tropft|es schneit) (rein|herein|durchs Fenster|zum Fenster rein)
(der Fahrtwind|der Wind|der Lärm von draußen) (ist zu laut|nervt|pfeift durchs Fenster), (mach zu|Fenster zu)
(machst|kurbelst|fährst) du (mal|bitte|wieder|) das Fenster (zu|hoch)
genug gelüftet, (Fenster zu|mach das Fenster zu)"""),
    ("set_window", {"window": "all", "position": 100}, "Alle Fenster gehen auf.", """
(Durchzug|Durchzug bitte|einmal Durchzug|alles auf|alles runter|überall Fenster auf)
(wir brauchen|ich will|ich brauche) (Durchzug|überall frischen Wind|richtig Durchzug)
!(mach|lass) (alles auf an Fenstern|Durchzug|überall die Fenster runter|überall die Fenster auf|rundum die Fenster auf)
!(lüfte|lüfte mal) (das Auto|den Wagen|das ganze Auto|) (richtig durch|komplett durch|durch)
~(das Auto|den Wagen) (durchlüften|richtig durchlüften|mal durchlüften)
!(reiß|mach) die (Fenster|Scheiben) (auf|alle auf|alle runter)
Fenster (alle|überall|ringsum) (auf|runter)"""),
    ("set_window", {"window": "all", "position": 0}, "Alle Fenster gehen zu.", """
(alles zu|alles dicht|alles hoch|Schotten dicht|überall Fenster zu), (bitte|schnell|es regnet|was Fenster angeht)
!(mach|fahr) (überall die Fenster zu|alle Luken an den Seiten zu|rundum die Fenster hoch|die Fenster alle zu|die Fenster alle hoch)
Fenster (alle|überall|ringsum) (zu|hoch|schließen)
(es fängt an zu regnen|ein Gewitter kommt|gleich regnet es|da kommt ein Schauer), (alle|die) Fenster (zu|hoch|schließen)
(wir fahren|jetzt geht es) (auf die Autobahn|in den Tunnel|durch die Waschanlage), Fenster (alle|überall) zu"""),
    ("set_window", {}, "{window} auf {position} Prozent.", """
!(öffne|öffne mal|öffne mir) {window} (auf|zu|um|bis) {position}
~{window} (auf|zu|um|bis) {position} (öffnen|aufmachen|runterfahren)
!<put> {window} auf {position}
~{window} auf {position} (stellen|fahren|setzen|einstellen)
{window} (auf|zu|bis auf|) {position}
!(mach|mache) {window} (zu|um) {position} auf
!(fahr|lass) {window} (auf|um|bis) {position} (runter|herunter|)
{window} {position} (auf|offen|runter|geöffnet)
<want> {window} (auf|zu) {position} (offen|auf|geöffnet|haben)
<can> {window} (auf|zu) {position} (öffnen|stellen|aufmachen)
<if> du {window} auf {position} (stellst|öffnest|aufmachst)"""),
    ("set_window", {"window": "driver"}, "Fenster auf {position} Prozent.", """
!(öffne|öffne mal) <thewin> (auf|zu|um|bis) {position}
~<thewin> (auf|zu|um) {position} (öffnen|aufmachen|runterfahren)
!<put> <thewin> auf {position}
Fenster (auf|zu|) {position} (|offen|auf)
!(fahr|lass) <thewin> (auf|um|bis) {position} (runter|herunter|)
<can> <thewin> (auf|zu) {position} (öffnen|stellen)"""),
] + [
    ("set_window", {"position": value}, f"{{window}} {say}.", f"""
!(öffne|öffne mal) {{window}} {words}
!(mach|mache|mach mal) {{window}} {words} auf
~{{window}} {words} (öffnen|aufmachen|runterfahren|herunterlassen|runterlassen)
{{window}} {words} (auf|offen|runter|öffnen)
!(fahr|lass|kurbel) {{window}} {words} (runter|herunter)
<want> {{window}} (nur|) {words} (auf|offen)
<can> {{window}} {words} (aufmachen|öffnen|runterlassen)
<if> du {{window}} {words} (aufmachst|öffnest|runterlässt)
(nur|lieber nur) {words} {{window}} (auf|runter)
(machen Sie|lassen Sie) {{window}} (bitte|) {words} (auf|runter)""")
    for value, say, words in ((50, "auf halb", "<half>"), (25, "ein Viertel auf", "<quarter>"), (75, "drei Viertel auf", "<threequarters>"), (20, "einen Spalt auf", "<crack>"))
] + [
    ("set_window", {"window": "driver", "position": value}, f"Fenster {say}.", f"""
!(öffne|mach) (das|ein) Fenster {words} (auf|)
~(das|ein) Fenster {words} (öffnen|aufmachen|runterlassen|runterfahren)
Fenster {words} (auf|offen|runter|öffnen)
!(fahr|lass|kurbel) das Fenster {words} (runter|herunter)
<want> das Fenster (nur|) {words} (auf|offen)
<can> das Fenster {words} (aufmachen|öffnen|runterlassen)
<if> du das Fenster {words} (aufmachst|öffnest|runterlässt)""")
    for value, say, words in ((50, "auf halb", "<half>"), (25, "ein Viertel auf", "<quarter>"), (75, "drei Viertel auf", "<threequarters>"), (20, "einen Spalt auf", "<crack>"))
] + [
    ("set_sunroof", {"position": 100}, "Schiebedach geht auf.", """
!(öffne|öffne mal|öffnen Sie) <theroof> (|ganz|komplett)
~<theroof> (öffnen|aufmachen|auffahren|aufschieben|ganz aufmachen|zurückfahren)
!(mach|mache|fahr|schieb|mach mal) <theroof> (auf|ganz auf|komplett auf|weit auf|zurück)
(<roof>|Dachluke) (auf|öffnen|aufmachen|ganz auf)
<want> <theroof> (auf|offen|geöffnet)
<can> <theroof> (aufmachen|öffnen|auffahren)
<if> du <theroof> (aufmachst|öffnest|öffnen würdest|aufmachen könntest)
(ich will|wir wollen|ich möchte) (oben ohne fahren|Luft von oben|Wind von oben|den Wind von oben spüren|frische Luft von oben)
!(lass|lass mal) (die frische Luft|Luft|Wind|frische Luft) von oben (rein|herein)
(Luft|frische Luft|etwas Wind) (von oben|durchs Dach) bitte
(schönes Wetter|herrliches Wetter|so ein schöner Tag|bei dem Wetter), (Dach auf|mach das Dach auf|Schiebedach auf)
(machst|fährst|schiebst) du (mal|bitte|) das <roof> (auf|zurück)
oben (auf|aufmachen|öffnen) (bitte|)"""),
    ("set_sunroof", {"position": 0}, "Schiebedach geht zu.", """
!(schließ|schließe|schließ mal|schließen Sie) <theroof> (|ganz|wieder)
~<theroof> (schließen|zumachen|zufahren|zuschieben|wieder zumachen|dichtmachen)
!(mach|mache|fahr|schieb|mach mal) <theroof> (zu|ganz zu|komplett zu|wieder zu|dicht)
(<roof>|Dachluke) (zu|schließen|zumachen|dicht|ganz zu)
<want> <theroof> (zu|geschlossen)
<can> <theroof> (zumachen|schließen|zufahren)
<if> du <theroof> (zumachst|schließt|schließen würdest)
(es regnet|es tropft|es schneit) (durchs Dach|von oben|oben|durchs Schiebedach) (rein|herein)
(es zieht|es bläst|es kommt kalte Luft) (von oben|durchs Dach|durchs Schiebedach|vom Dach)
(es fängt an zu regnen|es regnet gleich|ein Gewitter kommt), (Dach zu|mach das Dach zu|Schiebedach zu)
(machst|fährst|schiebst) du (mal|bitte|wieder|) das <roof> zu
oben (zu|zumachen|dicht|schließen) (bitte|)
(mir wird's nass|ich werde nass|uns regnet es) (von oben|auf den Kopf)"""),
    ("set_sunroof", {}, "Schiebedach auf {position} Prozent.", """
!öffne <theroof> (auf|zu|um|bis) {position}
~<theroof> (auf|zu|um) {position} (öffnen|aufmachen)
!<put> <theroof> auf {position}
~<theroof> auf {position} (stellen|fahren|einstellen)
<roof> (auf|zu|) {position} (|offen|auf)
!mach <theroof> (zu|um) {position} auf
<want> <theroof> (auf|zu) {position} (offen|auf)
<can> <theroof> (auf|zu) {position} (öffnen|stellen|fahren)
<if> du <theroof> auf {position} (stellst|öffnest)
!(fahr|schieb) <theroof> (auf|bis) {position} (auf|zurück|)"""),
] + [
    ("set_sunroof", {"position": value}, f"Schiebedach {say}.", f"""
!(öffne|mach) <theroof> {words} (auf|)
~<theroof> {words} (öffnen|aufmachen|auffahren|aufschieben)
<roof> {words} (auf|offen|öffnen)
!(fahr|schieb) <theroof> {words} (auf|zurück)
<want> <theroof> (nur|) {words} (auf|offen)
<can> <theroof> {words} (aufmachen|öffnen)
<if> du <theroof> {words} (aufmachst|öffnest|öffnen würdest)
(nur|lieber nur) {words} das Dach (auf|öffnen)""")
    for value, say, words in ((50, "halb auf", "<half>"), (25, "ein Viertel auf", "<quarter>"), (75, "drei Viertel auf", "<threequarters>"), (20, "einen Spalt auf", "<crack>"))
] + [
    ("set_sunroof", {"position": 20}, "Schiebedach einen Spalt auf.", """
!(kipp|kippe|stell|klapp) <theroof> (hinten|) (an|hoch|ein bisschen an)
~<theroof> (ankippen|kippen|anstellen|auf Kipp stellen)
<theroof> (auf Kipp|gekippt|ankippen)"""),
    ("set_sunshade", {"position": 100}, "Rollo geht zu.", """
!(schließ|schließe|schließ mal|schließen Sie) <shade> (|ganz|wieder)
~<shade> (schließen|zumachen|zuziehen|vorziehen|zufahren|davormachen)
!(mach|zieh|fahr|mach mal) <shade> (zu|ganz zu|komplett zu|wieder zu|vor)
<shade0> (zu|schließen|zumachen|vor|ganz zu)
<want> <shade> (zu|geschlossen|davor|vor)
<can> <shade> (zumachen|schließen|zuziehen|vorziehen)
<if> du <shade> (zumachst|schließt|zuziehst|schließen würdest)
(die Sonne|die Mittagssonne|sie) (knallt|brennt|scheint|sticht|brät) (uns|mir|) (von oben|durchs Dach|durchs Glasdach|aufs Hirn|auf den Kopf|auf die Birne) (|rein)
(ich brauche|wir brauchen|ich hätte gern|ich will) (Schatten von oben|Schatten überm Kopf|ein bisschen Schatten von oben|Schatten|Sonnenschutz)
!(sperr|halt|lass) die Sonne (von oben|am Dach|am Glasdach|) (aus|draußen|ab)
(zu viel|so viel) (Sonne|Licht) (von oben|durchs Dach|durchs Glasdach)
!(verdunkel|verdunkle) das (Dach|Glasdach|Panoramadach)
~das (Dach|Glasdach|Panoramadach) (verdunkeln|abdunkeln|abdecken|beschatten)
(mein Kopf|meine Glatze|mein Scheitel) (wird heiß|glüht|verbrennt) von der Sonne (oben|am Dach)"""),
    ("set_sunshade", {"position": 0}, "Rollo geht auf.", """
!(öffne|öffne mal|öffnen Sie) <shade> (|ganz|wieder)
~<shade> (öffnen|aufmachen|aufziehen|auffahren|zurückfahren|wegmachen|zurückziehen)
!(mach|zieh|fahr|mach mal) <shade> (auf|ganz auf|weg|wieder auf|zurück)
<shade0> (auf|öffnen|aufmachen|weg|ganz auf)
<want> <shade> (auf|offen|weg)
<can> <shade> (aufmachen|öffnen|aufziehen|wegmachen)
<if> du <shade> (aufmachst|öffnest|wegmachst|öffnen würdest)
(ich will|wir wollen|die Kinder wollen|ich möchte) (den Himmel sehen|die Sterne sehen|die Wolken sehen|in den Himmel gucken|den Sternenhimmel sehen)
(mehr|etwas mehr|ein bisschen mehr) (Licht|Sonne|Helligkeit) (von oben|durchs Dach|durchs Glasdach) bitte
!(lass|lass mal) (die Sonne|Licht|das Licht|die Sonnenstrahlen) (von oben|durchs Dach|durchs Glasdach) (rein|herein)
(es ist|ist) so (finster|düster|dunkel) mit dem (zugezogenen|geschlossenen) Rollo
(die Sonne ist weg|die Sonne scheint nicht mehr|es ist bewölkt), (Rollo auf|mach das Rollo auf|das Rollo kann auf)"""),
    ("set_sunshade", {}, "Rollo auf {position} Prozent.", """
!<put> <shade> auf {position}
~<shade> auf {position} (stellen|fahren|schließen|zumachen|einstellen)
!(schließ|mach|zieh) <shade> (zu|auf|um) {position} (zu|)
<shade0> (auf|zu|) {position} (|geschlossen|zu)
!fahr <shade> auf {position}
<want> <shade> auf {position} (|geschlossen|haben)
<can> <shade> auf {position} (stellen|fahren|schließen)
<if> du <shade> auf {position} (stellst|schließt|fährst)"""),
    ("set_sunshade", {"position": 50}, "Rollo halb zu.", """
!(schließ|öffne) <shade> <half>
!(mach|zieh|fahr) <shade> <half> (zu|auf)
~<shade> <half> (schließen|zumachen|öffnen|aufmachen|zuziehen)
<shade0> <half> (zu|auf|schließen|öffnen)
<want> <shade> (nur|) <half> (zu|auf|geschlossen)
<can> <shade> <half> (zumachen|schließen|öffnen)
<if> du <shade> <half> (zumachst|schließt|öffnest)
das Rollo (nur|bitte nur|) <half>"""),
    ("set_doors_locked", {"locked": True}, "Türen verriegelt.", """
!(schließ|sperr|riegel) <lockcar> (ab|zu)
!(verriegel|verriegle|verschließe|verschließ|verrammel) <lockcar> (|mal|bitte|schnell)
~<lockcar> (verriegeln|abschließen|absperren|zusperren|verschließen|abriegeln|zuschließen)
!(aktiviere|betätige|schalte) die Zentralverriegelung (|ein|an)
(Türen|Auto|Wagen) (abschließen|verriegeln|absperren|zusperren|dicht)
(Türen dicht|Türen alle verriegeln|Zentralverriegelung zu|Zentralverriegelung an|Zentralverriegelung schließen|Türknöpfe runter|Knöpfe runter)
!(mach|mache) (die Türen|alle Türen|das Auto|den Wagen|die Karre) (dicht|von innen zu|ordentlich zu|zu)
(ich möchte|ich will|wir wollen) (das Auto|den Wagen|die Türen) (abschließen|abgeschlossen haben|verriegelt haben)
<can> <lockcar> (abschließen|verriegeln|absperren|zusperren)
<if> du <lockcar> (abschließt|verriegelst|absperrst|verriegeln würdest)
(hier ist es|die Gegend ist|die Ecke ist|das Viertel ist) (mir unheimlich|mir nicht geheuer|unsicher|gruselig|nicht sicher|zwielichtig)
(dass|damit) (keiner|niemand|uns keiner) (ins Auto kann|einsteigen kann|reinkommt|die Tür aufmachen kann), (schließ ab|verriegel alles)
(ich fühle mich|ich fühl mich|wir fühlen uns) hier (unwohl|nicht sicher|nicht wohl), (verriegel|schließ|sperr) (mal|) (ab|die Türen ab)
!(schließ|sperr) (ab|mal ab|bitte ab|zu|alles ab|alles zu)
(abschließen|absperren|verriegeln|zusperren) (bitte|)
(da|hier) (lungern|stehen) (komische Typen|seltsame Gestalten) (herum|rum), (Türen zu|abschließen)
!sorg dafür, dass (keiner einsteigen kann|die Türen zu sind|niemand reinkommt|alles verriegelt ist)"""),
    ("set_doors_locked", {"locked": False}, "Türen entriegelt.", """
!(entriegel|entriegle|entsperr|entsperre) <lockcar> (|mal|bitte|schnell)
!(schließ|sperr) <lockcar> (auf|wieder auf)
~<lockcar> (entriegeln|aufschließen|aufsperren|entsperren)
!(löse|öffne|deaktiviere|entriegel) die (Zentralverriegelung|Türverriegelung|Verriegelung)
(Türen|Auto|Wagen) (aufschließen|entriegeln|aufsperren|entsperren)
(Türen alle entriegeln|Zentralverriegelung auf|Zentralverriegelung aus|Zentralverriegelung öffnen|Knöpfe hoch|Türknöpfe hoch)
!(mach|öffne) (die Türen|alle Türen|die Türschlösser) (auf|)
(meine Frau|mein Mann|meine Oma|der Fahrgast|mein Kumpel|mein Kollege|jemand|die Kinder|der Gast) (will|möchte|wollen|muss) (einsteigen|rein|aussteigen|zusteigen|raus)
(wir|ich) (wollen|will|möchte|müssen|muss) (aussteigen|raus|hier raus)
!lass (mich|uns|ihn|sie|die Leute|den Fahrgast|meine Frau) (raus|rein|einsteigen|aussteigen)
(die Tür geht nicht auf|die Türen gehen nicht auf|die Tür ist zugesperrt|die Türen sind verriegelt), (entriegel|entriegel sie|schließ auf)
<can> <lockcar> (entriegeln|aufschließen|aufsperren)
<if> du <lockcar> (entriegelst|aufschließt|aufsperrst)
!(schließ|sperr) (auf|mal auf|bitte auf|alles auf)
(aufschließen|aufsperren|entriegeln) (bitte|)
(ich komme|man kommt|wir kommen|die kommen) nicht (rein|raus), (schließ|sperr) (mal|) auf
(wir sind da|da wären wir|Endstation), (Türen auf|entriegel die Türen|lass uns raus)"""),
    ("set_child_lock", {"on": True}, "Kindersicherung an.", on("die", "<child>") + """
!(sicher|sichere|verriegel) die (hinteren Türen|Hintertüren|Türen hinten) (für die Kinder|gegen die Kinder|wegen der Kinder|kindersicher)
~die (hinteren Türen|Hintertüren) (kindersicher machen|für die Kinder sichern|kindersicher verriegeln)
!(mach|stell) die (hinteren Türen|Hintertüren|Rücksitztüren) kindersicher
(die Kinder|die Kleinen|die Zwerge|die Jungs) (spielen|fummeln|hantieren) (schon wieder|) (am Türgriff|an den Türen|an der Tür herum|am Türöffner)
(die Kinder|die Kleinen|meine Enkel) (sollen|dürfen) (die Tür|die Türen|hinten) nicht (aufmachen|selber aufmachen|öffnen|öffnen können)
!(pass auf|sorg dafür|schau), dass die (Kinder|Kleinen|Enkel) (hinten|) (nicht rauskönnen|die Tür nicht aufkriegen|die Tür nicht öffnen können|nicht aussteigen können)
(wir haben|ich habe|ich hab) (Kinder|die Kinder|die Enkel|ein Kleinkind) (hinten drin|auf der Rückbank|an Bord|dabei), (Kindersicherung|sichere die Türen)
hinten (darf|soll) man von innen (die Türen|die Tür) nicht (aufmachen|öffnen) können"""),
    ("set_child_lock", {"on": False}, "Kindersicherung aus.", off("die", "<child>") + """
!(entsicher|entriegel) die (hinteren Türen|Hintertüren) von der Kindersicherung
!(nimm|mach|lös) die <child> (raus|weg|auf|heraus)
~die <child> (rausnehmen|lösen|aufheben|entfernen)
(die Kinder|die Kleinen|die Großen|die Fahrgäste hinten) (dürfen|sollen|können) (hinten|) (selbst|selber|allein|wieder selbst) (aussteigen|die Tür aufmachen|rauskommen|die Tür öffnen)
hinten (soll|darf) (man|jeder) wieder von innen (aufmachen|öffnen) können
(hinten|auf der Rückbank) sitzen (Erwachsene|keine Kinder|nur Große), (die|) Kindersicherung (raus|weg|kann aus)
(sie kommen|er kommt|die kommen) hinten nicht raus wegen der (Kindersicherung|Kindersperre)"""),
    ("set_trunk", {"open": True}, "Kofferraum geht auf.", """
!(öffne|öffne mal|öffnen Sie|entriegel) <trunk>
~<trunk> (öffnen|aufmachen|hochfahren|aufklappen|entriegeln)
!(mach|mache|klapp|fahr|mach mal) <trunk> (auf|hoch|bitte auf)
(Kofferraum|Heckklappe|Kofferraumklappe|Kofferraumdeckel) (auf|öffnen|aufmachen|hoch|bitte auf)
ich (muss|will|möchte|müsste mal) (an den Kofferraum|etwas in den Kofferraum legen|was aus dem Kofferraum holen|an mein Gepäck|in den Kofferraum|das Gepäck einladen)
(ich möchte|ich will|ich muss|wir müssen) (die Einkäufe|den Koffer|die Koffer|den Kinderwagen|die Getränkekisten|mein Gepäck|die Taschen) (einladen|ausladen|verstauen|hinten reinlegen|hinten rausholen|hinten reinstellen)
(ich habe|ich hab) (die Hände voll|beide Hände voll|schwere Tüten|keine Hand frei), (mach|öffne) (den Kofferraum|hinten) (auf|)
!(mach|öffne) (mal|bitte|) hinten (auf|die Klappe auf|den Deckel auf)
<want> <trunk> (auf|offen|geöffnet)
<can> <trunk> (aufmachen|öffnen|aufklappen)
<if> du <trunk> (aufmachst|öffnest|öffnen würdest)
(der Fahrgast|der Gast|mein Mann|meine Frau) (hat|braucht) (Gepäck|Koffer|seinen Koffer|das Gepäck), (Kofferraum auf|mach den Kofferraum auf|Klappe auf)
(lass|kann) (mich|ich) (mal|) an (den Kofferraum|mein Gepäck|die Koffer) (|ran)
(der Hund|der Hund muss|mein Hund will) (hinten rein|in den Kofferraum|hinten raus|aus dem Kofferraum), mach (auf|den Kofferraum auf)"""),
    ("set_trunk", {"open": False}, "Kofferraum geht zu.", """
!(schließ|schließe|schließ mal|schließen Sie) <trunk>
~<trunk> (schließen|zumachen|runterfahren|zuklappen)
!(mach|mache|klapp|fahr|mach mal) <trunk> (zu|runter|wieder zu)
(Kofferraum|Heckklappe|Kofferraumklappe|Kofferraumdeckel) (zu|schließen|zumachen|runter|wieder zu)
(der Kofferraum|die Heckklappe|die Kofferraumklappe) (ist noch offen|steht offen|steht noch offen|ist ja noch auf|ist auf, mach zu)
(alles|das Gepäck|der Koffer|der Einkauf|die Einkäufe) (ist|sind) (drin|eingeladen|verstaut|im Kofferraum), (mach zu|Klappe zu|Kofferraum zu|kannst zumachen)
!(mach|schließ) (mal|bitte|) hinten (zu|die Klappe zu|den Deckel zu)
<want> <trunk> (zu|geschlossen)
<can> <trunk> (zumachen|schließen|zuklappen)
<if> du <trunk> (zumachst|schließt|schließen würdest)
(wir haben|ich habe|ich hab) (alles eingeladen|alles ausgeladen|alles drin), (Kofferraum zu|Heckklappe zu|mach den Kofferraum zu)
(du kannst|kannst) (den Kofferraum|die Heckklappe) (jetzt|wieder|ruhig) (zumachen|schließen)"""),
    ("set_mirrors_folded", {"folded": True}, "Spiegel eingeklappt.", """
!(klapp|klappe|fahr|zieh|leg) <fold> (ein|an|rein)
~<fold> (einklappen|anklappen|einfahren|reinklappen|anlegen|einziehen)
(<mirr>|beide <mirr>) (ein|einklappen|anklappen|rein|an|einfahren)
<want> <fold> (eingeklappt|angeklappt|eingeklappt haben)
<can> <fold> (einklappen|anklappen|reinklappen)
<if> du <fold> (einklappst|anklappst|einklappen würdest)
(es ist|hier ist es|die Gasse ist|die Garage ist|die Einfahrt ist|hier wird es) (eng|zu eng|ziemlich eng|verdammt eng|sehr schmal), (Spiegel rein|klapp die Spiegel ein|Spiegel einklappen)
(hier passen wir|da passe ich|da pass ich) (nicht|kaum|nur ohne Spiegel) durch, (Spiegel rein|Spiegel einklappen|klapp die Spiegel an)
(sonst fährt mir|sonst fährt uns|gleich fährt mir) (einer|jemand|noch einer) (den Spiegel ab|die Spiegel ab|den Außenspiegel ab)
(gleich kommt|wir fahren in|ich fahre in) (die Waschanlage|die Waschstraße|die enge Garage), (die|) Spiegel (ein|einklappen|rein)
!mach (die|meine) <mirr> (rein|ein|an|schmal)
(Ohren|die Ohren) (anlegen|ran|an) (bitte|), (Spiegel rein|die Spiegel meine ich)"""),
    ("set_mirrors_folded", {"folded": False}, "Spiegel ausgeklappt.", """
!(klapp|klappe|fahr) <fold> (aus|wieder aus|raus|auf|wieder raus)
~<fold> (ausklappen|aufklappen|ausfahren|wieder ausklappen|rausklappen)
(<mirr>|beide <mirr>) (aus|ausklappen|aufklappen|raus|wieder raus|ausfahren)
<want> <fold> (ausgeklappt|wieder ausgeklappt|wieder draußen)
<can> <fold> (ausklappen|aufklappen|wieder rausklappen)
<if> du <fold> (ausklappst|aufklappst|ausklappen würdest)
(die|meine) <mirr> sind (noch|noch immer|ja noch) (eingeklappt|angeklappt|zu|drin)
(ich sehe|ich seh|man sieht) nichts, die <mirr> sind (eingeklappt|noch angeklappt|zu)
!mach (die|meine) <mirr> (wieder|) (raus|auf|aus)
(wir sind|ich bin) (durch|aus der Garage|aus der Waschanlage raus|durch die Engstelle), (Spiegel|die Spiegel) (raus|wieder ausklappen|wieder raus)"""),
    ("adjust_mirror", {}, "Spiegel verstellt.", """
!(stell|stelle|dreh|mach|kipp|fahr|verstell|richte) {mirror} <bit> {direction}
~{mirror} <bit> {direction} (stellen|drehen|kippen|verstellen|bewegen|richten|machen)
{mirror} <bit> {direction}
!(beweg|bewege|schieb|neig|neige|justier) {mirror} <bit> {direction}
<want> {mirror} <bit> {direction}
<can> {mirror} <bit> {direction} (stellen|drehen|kippen)
<if> du {mirror} <bit> {direction} (stellst|drehst|stellen würdest)
ich (müsste|sollte|würde gern) {mirror} <bit> {direction} (haben|stellen)
{mirror} (noch|noch etwas|noch ein Stück|einen Tick|ein kleines Stück) {direction}
(stellen Sie|drehen Sie) {mirror} (bitte|) <bit> {direction}
(machst|stellst|drehst) du {mirror} (mal|bitte|) <bit> {direction}"""),
] + [
    ("adjust_mirror", {"mirror": side}, f"{Name} Spiegel verstellt.", f"""
der {name} (Spiegel|Außenspiegel|Seitenspiegel) (muss|müsste|soll|sollte|könnte) <bit> {{direction}}
{name} Spiegel <bit> {{direction}}
Spiegel {word} <bit> {{direction}}
(das Glas vom|das Spiegelglas vom) {name}n Spiegel <bit> {{direction}}
im {name}n (Spiegel|Außenspiegel) sehe ich (nichts|nur den Boden|nur den Himmel|zu wenig), (stell|dreh) ihn <bit> {{direction}}
!(dreh|stell|kipp) mir den {name}n (Spiegel|Außenspiegel|Seitenspiegel) <bit> {{direction}}""")
    for side, name, Name, word in (("left", "linke", "Linker", "links"), ("right", "rechte", "Rechter", "rechts"))
] + [
    ("adjust_mirror", {"mirror": side, "direction": direction}, f"{Name} Spiegel verstellt.", f"""
im {name}n (Spiegel|Außenspiegel|Seitenspiegel) sehe ich (nur|bloß|fast nur) {seen}
der {name} (Spiegel|Außenspiegel|Seitenspiegel) (zeigt|steht|hängt|guckt) (zu weit|viel zu weit|etwas zu weit) {wrong}
der {name} (Spiegel|Außenspiegel) (zeigt|zeigt mir) (nur|bloß) {seen}
der {name} (Spiegel|Außenspiegel) (ist|steht) (zu weit|viel zu weit|ein bisschen zu weit) {wrong} (|eingestellt|gedreht)""")
    for side, name, Name in (("left", "linke", "Linker"), ("right", "rechte", "Rechter"))
    for direction, seen, wrong in (("up", "(den Boden|die Straße|den Asphalt|den Bordstein)", "(unten|nach unten)"), ("down", "(den Himmel|die Wolken|Himmel|die Baumwipfel)", "(oben|nach oben)"))
]
