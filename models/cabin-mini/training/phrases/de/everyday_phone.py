"""German: more everyday wordings for calls and messages."""

VARIANTS = [
    ("call_contact", {}, "Ich rufe {contact} an.", """
(ich komm später|mir ist was eingefallen|bevor ich's vergesse), (ruf mal|ruf schnell|ruf bitte) {contact} an
(häng|schalt) (mir|) (mal|bitte|) {contact} an die Strippe
(ich frag mich|keine Ahnung|mal sehen), ob {contact} (schon wach ist|daheim ist|Zeit hat), ruf (doch mal|einfach|) an
(ich will|ich möchte|ich muss) (nur|mal|) (die Stimme von {contact} hören|{contact} kurz an der Strippe haben|{contact} was am Telefon erzählen)
{contact} (hat Geburtstag|hat angerufen, als ich weg war|macht sich sonst Sorgen), (ruf da mal an|wähl die Nummer)
(Verbindung zu|Rufaufbau zu|Telefon|Anwahl) {contact} (herstellen|bitte|)
(wähl dich|klingel) (mal|bitte|) bei {contact} durch
(funk|bimmel) (mal|) {contact} an
(lass uns|wir könnten|wollen wir) (mal|kurz|) {contact} (anrufen|anklingeln|antelefonieren)
(im Telefonbuch|unter den Kontakten|in meinen Kontakten) (steht|findest du) {contact}, (ruf an|da bitte anrufen)"""),
    ("answer_call", {}, "Ich nehme an.", """
(wenn man vom Teufel spricht|auf den Anruf hab ich gewartet|endlich ruft er zurück), (geh ran|nimm an|heb ab)
(stell|leg) (den Anrufer|das Gespräch) (auf die Boxen|durch|auf die Lautsprecher), (ich rede mit ihm|ich geh ran|danke)
(ich kann nicht ans Handy greifen|meine Hände sind am Lenkrad), (nimm du den Anruf an|heb ab|geh ran)
(Hörer abnehmen|Anruf annehmen bitte|Gespräch entgegennehmen|Annehmen, ja|her mit dem Anruf)
(bimmel bimmel|hörst du es klingeln|das Telefon schellt), (rangehen|nimm ab|geh mal ran)
(mit dem|mit der) will ich (reden|sprechen), (nimm den Anruf an|geh ran|heb ab)
(lass|lassen Sie) den Anrufer (rein|durch|sprechen)"""),
    ("end_call", {}, "Anruf beendet.", """
(der redet ohne Punkt und Komma|es ist alles gesagt|das bringt doch nichts am Telefon), (leg auf|beende den Anruf|häng auf)
(klick|drück|wisch) (den Anruf|das Gespräch|ihn|sie) weg, (ich mag nicht|ich bin fertig|bitte)
(sie soll|er soll|die sollen) (später|ein andermal) anrufen, (lehn ab|drück weg|nicht rangehen)
(ich kenne die Nummer nicht|die wollen mir was verkaufen|schon wieder eine Umfrage), (weis ab|lehn den Anruf ab|drück das weg)
(Hörer auflegen|Telefonat beenden bitte|Verbindung trennen|Gespräch kappen|Anruf wegdrücken)
(tu so, als wär ich nicht da|ich bin nicht zu sprechen), (lehn den Anruf ab|nicht abheben)
(das Telefonat|das Gespräch) (kannst du|darfst du) (jetzt|) (beenden|kappen|auflegen)"""),
    ("redial", {}, "Wahlwiederholung.", """
(die Leitung war tot|im Tunnel ist das Gespräch abgerissen|ich war im Funkloch), (wähl noch mal|noch mal dieselbe Nummer|ruf wieder an)
(eben ging keiner ran|nur die Mailbox vorhin), (probier die Nummer noch mal|zweiter Versuch|wähl erneut)
(zweiter|neuer|noch ein) (Versuch|Anlauf) bei (der letzten Nummer|der Nummer von eben)
(dieselbe|die gleiche) Nummer (wie eben|wie gerade|wie vorhin) (noch mal|) (wählen|anrufen)
(den, den ich zuletzt angerufen hab|wen ich eben dran hatte), (ruf noch mal an|wähl ihn wieder)
(Nummer wiederholen|letzten Kontakt erneut wählen|Anruf wiederholen|Rückwahl) (bitte|)
(die letzte gewählte|die zuletzt gewählte) Nummer (noch mal|wieder|bitte)"""),
    ("send_message", {}, "Nachricht an {contact}.", """
(tipp|diktier|verfass) (mal|bitte|) <pmsg> an {contact}: {text}
(ich kann gerade nicht tippen|ich hab keine Hand frei|das muss noch raus), schreib {contact}: {text}
(lass|bitte lass) {contact} (per SMS|per WhatsApp|schriftlich) (wissen|erfahren), dass {text}
(könntest du|würdest du|magst du) {contact} (kurz|schnell|) schreiben, dass {text}
(Text|Botschaft|Mitteilung|Info) an {contact}: {text}
(funk|simse|schick) (mal|kurz|schnell|) an {contact}: {text}
{contact} (soll|muss) (per Nachricht|schriftlich|per WhatsApp) (erfahren|wissen), dass {text}
(damit sich keiner Sorgen macht|sonst warten die ewig), schreib {contact}, dass {text}
(gib mal|gib kurz) {contact} (schriftlich|per SMS|per Nachricht) Bescheid, dass {text}"""),
    ("read_messages", {}, "Ich lese vor.", """
(es hat gepingt|es hat vibriert|da ploppte was auf) (im Messenger|bei WhatsApp|auf dem Handy), (lies vor|was steht da)
(bestimmt hat sie|ob er wohl schon|vielleicht hat sie mir) geantwortet, (lies mal die Nachrichten|lies vor, was da ist)
(ich kann beim Fahren nicht aufs Handy gucken|ich will nicht aufs Handy schauen), (lies mir die Nachrichten vor|lies die SMS vor)
(was|irgendwas) (Neues|Wichtiges) (auf WhatsApp|in den Nachrichten vom Handy|bei den SMS)
(lass hören|lass mal hören|trag vor), was (mir geschrieben wurde|in der Nachricht steht|sie geschrieben haben)
(Posteingang für SMS|neue SMS|neue WhatsApps|ungelesene SMS) (vorlesen|anhören|bitte)
(wie viele|welche) (Nachrichten|SMS|WhatsApps) (sind reingekommen|hab ich verpasst), lies (sie|mal) vor"""),
]
