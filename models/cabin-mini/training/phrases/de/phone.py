"""German: calls and messages. The notation is explained in the README."""

MACROS = {
    "pcalls": "(den Anruf|das Gespräch|das Telefonat|die Verbindung|das Telefongespräch)",
    "pmsg": "(eine Nachricht|eine SMS|eine Kurznachricht|eine WhatsApp|eine Message|eine kurze Nachricht|eine Textnachricht)",
    "pmsgs": "(Nachrichten|SMS|Kurznachrichten|WhatsApps|Textnachrichten|Mitteilungen)",
    "pmust": "(ich möchte|ich will|ich muss|ich sollte|wir müssen|ich soll|ich wollte|wir wollten|ich müsste mal)",
}

VARIANTS = [
    ("call_contact", {}, "Ich rufe {contact} an.", """
!(ruf|rufe|ruf mal|ruf mir|ruf doch mal|ruf schnell) {contact} an
~{contact} (anrufen|kontaktieren|anklingeln|anläuten|erreichen|antelefonieren)
!(ruf|rufe) (bei|mal bei|schnell bei) {contact} an
<pmust> mit {contact} (sprechen|telefonieren|reden|quatschen|was besprechen|plaudern)
<pmust> (mal|schnell|noch|kurz|) {contact} (anrufen|erreichen|sprechen|anklingeln)
!(wähle|wähl|kontaktiere|kontaktier) (mal|) (die Nummer von|) {contact}
(Anruf an|Telefonat mit|Anruf bei|Anruf|Telefonanruf bei|Verbindung mit|Gespräch mit) {contact}
!(verbinde|verbind) (mich|uns) (mal|bitte|) mit {contact}
!(starte|mach|beginne) (einen Anruf|ein Telefonat) (an|mit) {contact}
!(klingel|läute|bimmel) (mal|kurz|) (bei {contact} durch|bei {contact} an)
(kannst du|könntest du) (mir|mal|bitte|) {contact} (ans Telefon holen|an die Strippe holen|anrufen)
!(hol|gib) mir (mal|) {contact} (ans Telefon|an die Strippe|an den Apparat|auf den Lautsprecher)
<can> (mal|schnell|kurz|) {contact} anrufen
(ich hab|ich habe) {contact} (lange nicht gesprochen|was zu erzählen|was zu sagen), (ruf mal an|ruf da an)
{contact} (anrufen|anklingeln|bitte anrufen|am Telefon bitte)
(ist|erreiche ich) {contact} (zu erreichen|noch|gerade|) (am Telefon|telefonisch), (ruf mal an|versuch's mal)
!(telefonier|telefoniere) (mal|bitte|) mit {contact}
!(versuch|probier) (mal|bitte|), {contact} (zu erreichen|ans Telefon zu kriegen|anzurufen)
{contact} (wartet auf meinen Anruf|wollte, dass ich anrufe|soll ich zurückrufen)
!(ruf|rufe) {contact} (zurück|auf dem Handy an|zu Hause an|auf der Arbeit an|über die Freisprechanlage an)
(ein Anruf|kurzer Anruf|schnell ein Anruf) bei {contact}
(ich brauche|ich bräuchte) (mal|dringend|) {contact} (am Telefon|an der Strippe)
(die Nummer|Telefonnummer) von {contact} (wählen|anrufen)
!(rufen Sie|wählen Sie) (bitte|) {contact} (an|)"""),
    ("answer_call", {}, "Ich nehme an.", """
!(nimm|nehme) (den Anruf|das Gespräch|das Telefonat|den Anrufer|das) (an|entgegen)
~(den Anruf|das Gespräch|das Telefonat) (annehmen|entgegennehmen|beantworten)
!(geh|geh mal|geh doch) (ran|dran|ans Telefon|ans Handy|an den Apparat)
~(rangehen|drangehen|abheben|abnehmen|ans Telefon gehen)
!(heb|nimm) (ab|mal ab|den Hörer ab)
(annehmen|Anruf annehmen|abheben|rangehen|ja, annehmen|Gespräch annehmen|drangehen|abnehmen|ja, rangehen)
(ich|wir) (nehme|nehmen) (den Anruf|das Gespräch) an
(das Telefon|das Handy|es) (klingelt|läutet|bimmelt), (geh ran|nimm ab|heb ab|geh dran|nimm an)
(stell|stelle) (ihn|sie|den Anrufer|den Anruf) durch
!(stell|nimm) (den Anruf|das Gespräch) (auf laut|auf den Lautsprecher|auf die Freisprechanlage) an
(das ist|das wird) (mein Chef|meine Frau|meine Mutter|wichtig|der Handwerker|die Schule), (geh ran|nimm an|ich nehme an)
(ich will|ich möchte) (da|) (rangehen|drangehen|den Anruf annehmen|abheben)
(kannst du|könntest du) (bitte|mal|) (rangehen|abheben|drangehen|den Anruf annehmen)
(ja|klar|okay), (ich geh ran|ich nehm's an|den nehm ich|stell durch)
(den Anruf|das Gespräch) (nehme ich|will ich) (an|annehmen|haben)
(da ruft jemand an|da ruft wer an), (geh ran|nimm an|heb mal ab)
(lass hören|mal hören|schauen wir mal), wer da anruft, (nimm ab|geh ran)"""),
    ("end_call", {}, "Anruf beendet.", """
!(leg|lege|leg mal|leg bitte) auf
!(beende|trenne|kapp|beend) <pcalls>
~<pcalls> (beenden|trennen|abbrechen|ablehnen|wegdrücken)
~(auflegen|den Hörer auflegen|den Anrufer abweisen|den Anruf abweisen|den Anruf ignorieren)
(Anruf|Gespräch|Telefonat) (beenden|aus|ablehnen|abbrechen|trennen|abweisen)
(auflegen|ablehnen|wegdrücken|nicht rangehen|abweisen|aufgelegt|Gespräch Ende)
!(lehn|weis|drück) (den Anruf|das Gespräch|den Anrufer|ihn|sie) (ab|weg)
!geh (nicht ran|nicht dran|nicht ans Telefon|jetzt nicht ran)
(ich will|ich kann|ich möchte|ich mag) (jetzt|gerade|) nicht (telefonieren|rangehen|sprechen|drangehen|mit dem reden)
(wir sind|ich bin) (fertig mit Telefonieren|fertig mit dem Gespräch|mit dem Anruf durch), (leg auf|du kannst auflegen|auflegen)
(das Gespräch|das Telefonat|der Anruf) ist (beendet|vorbei|zu Ende|fertig)
(das ist|schon wieder) (Werbung|ein Werbeanruf|ein Callcenter|eine unbekannte Nummer|Spam|mein Ex), (lehn ab|drück weg|geh nicht ran|leg auf)
(lass|lassen Sie) (es|ihn|sie) (ruhig|einfach|) klingeln
(falsch verbunden|verwählt|ich hab mich verwählt), (leg auf|auflegen)
(nicht jetzt|keine Zeit|jetzt nicht), (Anruf ablehnen|lehn ab|drück ihn weg|drück weg)
(kannst du|könntest du) (bitte|mal|) (auflegen|den Anruf wegdrücken|das Gespräch beenden)
(wir haben uns|ich hab mich) (schon verabschiedet|verabschiedet), (leg auf|du kannst auflegen)
(auf die|an die|zur) Mailbox (mit ihm|mit dem Anrufer|mit ihr|weiterleiten)
!(würg|wimmel) (den Anrufer|ihn|sie|das Gespräch) ab"""),
    ("redial", {}, "Wahlwiederholung.", """
(Wahlwiederholung|Wahlwiederholung bitte|letzte Nummer|noch mal wählen|nochmal anrufen|Wiederwahl|letzte Nummer wählen)
!(ruf|rufe|wähl|wähle) (die letzte Nummer|dieselbe Nummer|die gleiche Nummer|die Nummer) (noch mal|nochmal|noch einmal|erneut) (an|)
~(die letzte Nummer|dieselbe Nummer) (noch mal|nochmal|erneut) (wählen|anrufen|probieren)
!(ruf|rufe) (ihn|sie|da|dort|den) (noch mal|nochmal|noch einmal|erneut) an
(es war besetzt|da war besetzt|besetzt), (versuch es noch mal|noch mal anrufen|ruf noch mal an)
(da ist keiner rangegangen|keiner ist drangegangen|niemand hat abgehoben), (versuch's noch mal|noch mal anrufen|ruf nochmal an)
(die Verbindung ist weg|wir wurden unterbrochen|das Gespräch ist abgebrochen|das Gespräch war plötzlich weg), (ruf noch mal an|noch mal anrufen|wähl noch mal)
!(versuch|probier) (es|den Anruf|die Nummer) (noch mal|nochmal|erneut)
!(wiederhol|wiederhole) (den letzten Anruf|den Anruf|die Wahl)
(den letzten Anruf|den Anruf von eben) (noch mal|wiederholen|nochmal)
(ruf|rufe) (den|die) von (eben|vorhin|gerade) (noch mal|nochmal|wieder) an
(kannst du|könntest du) (da|dort|die letzte Nummer) (noch mal|nochmal) anrufen
(ich will|ich möchte|ich muss) (da|dort|die letzte Nummer) (noch mal|nochmal|erneut) (anrufen|wählen)
!drück (auf|mal auf|mal) Wahlwiederholung
(wen|mit wem) hab ich zuletzt (angerufen|telefoniert), ruf da (noch mal|nochmal) an"""),
    ("send_message", {}, "Nachricht an {contact}.", """
!(schreib|schreibe|schreib mal|schick|sende) {contact}, (dass|) {text}
!(schick|sende|schicke|schreib) {contact} <pmsg>, (dass|) {text}
!(schick|sende|schicke|schreib) <pmsg> an {contact}, (dass|) {text}
!(sag|sag mal) {contact} (Bescheid|per Nachricht|per SMS|schriftlich), (dass|) {text}
~{contact} <pmsg> (schicken|schreiben|senden), (dass|) {text}
~<pmsg> an {contact} (schicken|schreiben|senden): {text}
~{contact} schreiben, (dass|) {text}
(Nachricht|SMS|WhatsApp|Kurznachricht|Textnachricht) an {contact}, {text}
(Nachricht|SMS|WhatsApp|Text) an {contact}: {text}
!(schreib|schreibe|schick) {contact}: {text}
(ich möchte|ich will|ich muss) {contact} <pmsg> (schicken|schreiben): {text}
(ich möchte|ich will|ich muss) {contact} schreiben, dass {text}
!(antworte|antwort|schreib zurück an) {contact}, (dass|) {text}
!(simse|whatsappe|texte) {contact}, (dass|) {text}
!(informier|informiere|benachrichtige) {contact}, dass {text}
!(lass) {contact} (wissen|per Nachricht wissen), dass {text}
!(sag|sage) {contact}, dass {text}
{contact} (muss|soll) (wissen|erfahren), dass {text}, (schreib das|schick das|schreib ihm das)
schreib (mal|bitte|schnell|kurz|) an {contact}: {text}
!teil {contact} mit, dass {text}
!gib {contact} Bescheid, dass {text}
neue Nachricht, Empfänger {contact}, Text {text}
neue (Nachricht|SMS|WhatsApp) an {contact}, {text}"""),
    ("read_messages", {}, "Ich lese vor.", """
!(lies|les|lese) (mir|uns|mal|) (die|meine|die neuen|meine neuen|die letzten) <pmsgs> (vor|)
!(lies|les) (mir|uns|mal|) (die|meine|die neue|die letzte) (Nachricht|SMS|WhatsApp|Kurznachricht) (vor|)
~(die|meine|die neuen) <pmsgs> (vorlesen|lesen|abspielen|ansagen)
(hab ich|habe ich|gibt es|sind|habe ich irgendwelche) (neue|ungelesene) <pmsgs> (da|bekommen|)
(Nachrichten vorlesen|SMS vorlesen|neue Nachrichten|Nachrichten lesen|WhatsApp vorlesen|ungelesene Nachrichten|meine Nachrichten)
(wer hat|hat) (mir|uns) (jemand|gerade|) geschrieben
was steht (in der Nachricht|in der SMS|in der WhatsApp|in meinen Nachrichten|in der Mitteilung)
(da kam|es kam|gerade kam|da ist) (eben|gerade|) (eine Nachricht|was|eine SMS|eine WhatsApp) (rein|an|angekommen), (lies vor|lies mal vor|was steht drin)
(das Handy|mein Handy) hat (gerade|eben) (gepiept|gebrummt|vibriert), (wer schreibt|lies vor|was steht da)
(ich möchte|ich will) (meine|die|die neuen) <pmsgs> (hören|vorgelesen bekommen)
(kannst du|könntest du) (mir|) (mal|) (vorlesen, was (er|sie) geschrieben hat|die Nachrichten vorlesen)
!(lies|les) (mir|) (vor|mal vor), was (er|sie|mein Chef|meine Frau|Mama) (schreibt|geschrieben hat)
was hat (sie|er|meine Frau|mein Mann|Mama) (mir|) (denn|gerade|) geschrieben
was schreibt (sie|er|meine Frau|mein Mann|Mama) (mir|denn|gerade|)
(was gibt's|was ist) (Neues|neu) (bei meinen Nachrichten|im Messenger|bei WhatsApp)
!(check|prüf|schau nach|sieh nach), ob (ich|jemand) (neue Nachrichten habe|mir geschrieben hat)
(lies|les) die (neue|letzte|) (SMS|Nachricht|WhatsApp) laut (vor|)"""),
]
