"""German: route guidance, stops, places nearby, the map. The notation is explained in the README."""

MACROS = {
    "nmust": "(ich möchte|ich will|ich muss|wir müssen|wir wollen|wir möchten|ich soll|wir sollen|ich muss heute noch|wir wollten)",
    "nbring": "(bring mich|bring uns|fahr mich|fahr uns|führ mich|führ uns|navigier mich|navigiere uns|leite mich|leite uns|lotse mich|lots uns|kutschier uns)",
    "nto": "(zum|zur|zu|in die|zur Adresse|ins|in den)",
    "nnav": "(Navigation|Zielführung|Routenführung|Wegführung|Navigationsführung)",
    "nnear": "(in der Nähe|hier in der Nähe|in der Gegend|hier irgendwo|im Umkreis|auf dem Weg|entlang der Strecke|an der Strecke|hier in der Ecke|ganz in der Nähe|unterwegs|)",
    "nroute": "(die Route|die Strecke|den Weg)",
    "nvoice": "(die Sprachansagen|die Ansagen|die Sprachführung|die Navi-Stimme|die Stimme vom Navi|die Navistimme|die Sprachausgabe vom Navi|die Navigationsansagen)",
    "nwo": "(wo finde ich|wo finden wir|wo gibt es|wo gibt's|wo haben wir|wo findet man|wo sehe ich)",
}

ENUMS = {
    "category": {
        "charging_station": ["eine Ladestation", "die nächste Ladesäule", "eine Ladesäule", "einen Schnelllader", "eine Stromtankstelle", "eine freie Ladesäule", "eine Schnellladesäule", "einen Ladepunkt",
                             "die nächste Ladestation", "einen Supercharger", "einen Ladepark", "eine Lademöglichkeit", "eine E-Tankstelle", "den nächsten Schnelllader"],
        "fuel_station": ["eine Tankstelle", "die nächste Tankstelle", "eine Tanke", "die nächste Tanke", "eine billige Tankstelle", "eine Zapfsäule", "eine günstige Tankstelle", "eine Autobahntankstelle"],
        "parking": ["einen Parkplatz", "ein Parkhaus", "den nächsten Parkplatz", "das nächste Parkhaus", "eine Parkmöglichkeit", "eine Tiefgarage", "eine Parklücke", "einen freien Parkplatz",
                    "einen Stellplatz", "einen kostenlosen Parkplatz"],
        "restaurant": ["ein Restaurant", "das nächste Restaurant", "eine Gaststätte", "ein Wirtshaus", "ein Lokal", "einen Imbiss", "eine Pizzeria", "einen Italiener", "ein gutes Restaurant", "eine Dönerbude",
                       "einen Griechen", "einen Chinesen", "einen Gasthof zum Essen", "ein Steakhaus", "einen Burgerladen", "eine Pommesbude", "einen Gasthof mit Biergarten"],
        "cafe": ["ein Café", "das nächste Café", "ein Kaffeehaus", "eine Konditorei", "einen Coffeeshop", "einen Bäcker mit Café", "eine Eisdiele", "ein gemütliches Café", "ein Stehcafé"],
        "hotel": ["ein Hotel", "das nächste Hotel", "eine Unterkunft", "eine Pension", "ein günstiges Hotel", "eine Herberge", "ein Motel", "eine Übernachtungsmöglichkeit"],
        "hospital": ["ein Krankenhaus", "das nächste Krankenhaus", "eine Klinik", "eine Notaufnahme", "die nächste Notaufnahme", "das nächste Spital", "die nächste Klinik"],
        "pharmacy": ["eine Apotheke", "die nächste Apotheke", "eine Notapotheke", "die nächste offene Apotheke", "eine Apotheke mit Notdienst"],
        "supermarket": ["einen Supermarkt", "den nächsten Supermarkt", "ein Lebensmittelgeschäft", "einen Discounter", "einen Aldi", "einen Rewe", "einen Edeka", "einen Lidl", "einen Lebensmittelladen"],
        "car_wash": ["eine Waschanlage", "die nächste Waschanlage", "eine Autowäsche", "eine Waschstraße", "eine Autowaschanlage", "eine Waschbox", "einen Waschpark", "die nächste Waschstraße"],
    },
    "feature": {
        "tolls": ["Mautstraßen", "Maut", "mautpflichtige Straßen", "Mautstrecken", "Mautstellen", "kostenpflichtige Straßen", "Straßen mit Maut", "gebührenpflichtige Strecken"],
        "motorways": ["Autobahnen", "die Autobahn", "Autobahn", "Schnellstraßen", "Autobahnabschnitte"],
        "ferries": ["Fähren", "die Fähre", "Fährverbindungen", "Autofähren", "Fährüberfahrten"],
    },
}

VARIANTS = [
    ("navigate_to", {}, "Route nach {destination}.", """
!(navigier|navigiere|fahr|fahre|fahr mal|fahr uns) nach {destination:town}
!<nbring> nach {destination:town}
!<nbring> <nto> {destination:place}
!(navigier|navigiere|fahr|fahre) <nto> {destination:place}
~nach {destination:town} (navigieren|fahren|führen|lotsen)
~<nto> {destination:place} (navigieren|fahren|führen|lotsen)
~(mich|uns) (nach {destination:town}|<nto> {destination:place}) (bringen|fahren|führen|leiten|lotsen)
<nmust> nach {destination:town} (fahren|)
<nmust> <nto> {destination:place} (fahren|)
<nmust> (dringend|schnell|jetzt|gleich|heute) (nach {destination:town}|<nto> {destination:place})
!starte die <nnav> (nach {destination:town}|zu {destination:place})
(Navigation|Route|Ziel|Navigationsziel|Zielführung|neues Ziel|Zieladresse|Adresse) {destination}
wie (komme ich|kommen wir|komm ich|kommt man|komme ich am schnellsten) (nach {destination:town}|<nto> {destination:place})
~die <nnav> (nach {destination:town}|zu {destination:place}) (starten|beginnen|anmachen)
!(gib|stell|gib mal|trag) {destination} als Ziel ein
(Route|Navi|Navigation|Wegbeschreibung|der Weg|Strecke) nach {destination:town}
!(zeig|zeig mir|berechne|plan|plane|such|such mir) <nroute> (nach {destination:town}|<nto> {destination:place})
(auf|los|ab|und jetzt|jetzt|auf geht's) nach {destination:town}
(auf|los|ab|und jetzt|jetzt|auf geht's) <nto> {destination:place}
(heute geht's|es geht|wir fahren|jetzt geht's|ich fahre|wir fahren heute) nach {destination:town}
(heute geht's|es geht|wir fahren|ich fahre) <nto> {destination:place}
(unser|mein|das) Ziel ist (heute|jetzt|) {destination}
(wir werden|ich werde|meine Mutter wird|wir sind) in {destination:town} (erwartet|eingeladen), (fahr uns hin|bring uns hin|zeig den Weg)
(ich hab|ich habe|wir haben) (einen Termin|ein Treffen|eine Besprechung|ein Vorstellungsgespräch) in {destination:town}
(ich hab|ich habe|wir haben) (einen Termin|ein Treffen|eine Verabredung) bei {destination:place}
(kennst du|findest du|weißt du) den Weg (nach {destination:town}|<nto> {destination:place})
<can> (nach {destination:town}|<nto> {destination:place}) fahren
(wo geht es|wo geht's|wo lang geht's|in welche Richtung geht's) (hier|denn|) (nach {destination:town}|<nto> {destination:place})
!(fahren Sie|bringen Sie|führen Sie) (mich|uns) (bitte|) (nach {destination:town}|<nto> {destination:place})
(ich will|wir wollen) (Freunde|meine Eltern|Verwandte|die Oma) in {destination:town} besuchen
!nimm (mal|) Kurs auf {destination}
(such|finde) (den Weg|die beste Strecke|die schnellste Route) (nach {destination:town}|<nto> {destination:place})"""),
    ("navigate_to_saved", {"place": "home"}, "Route nach Hause.", """
!(navigier|navigiere|fahr|fahre|fahr mal|fahr uns) (nach Hause|heim|nachhause)
!<nbring> (nach Hause|heim|nachhause|zu mir nach Hause|zu uns nach Hause)
~(nach Hause|heim|nachhause) (navigieren|fahren|führen)
~(mich|uns) (nach Hause|heim) (bringen|fahren|führen|lotsen)
<nmust> (nach Hause|heim|endlich heim|endlich nach Hause|jetzt nach Hause|nur noch nach Hause) (fahren|)
wie (komme ich|kommen wir|komm ich) (nach Hause|heim|wieder nach Hause|am schnellsten heim)
(Route|Navi|Navigation|Weg|Strecke|Ziel) (nach Hause|heim|Zuhause|Heimat)
(nach Hause|heim|ab nach Hause|ab heim|heimwärts|nach Hause bitte|auf nach Hause|zurück nach Hause|Heimweg)
(Feierabend|für heute reicht's|ich bin fertig für heute|ich bin müde), (ab nach Hause|fahr mich heim|nach Hause bitte|heimwärts)
(lass uns|lasst uns|können wir|wollen wir) (nach Hause|heim) (fahren|)
!(zeig|zeig mir|berechne|such) (den Weg|die Route|die Strecke) (nach Hause|heim)
!(gib|stell|nimm) (meine Wohnung|mein Zuhause|die Heimatadresse|die Adresse von zu Hause|unser Haus) als Ziel (ein|)
!(navigier|navigiere|fahr|bring mich) (zu meiner Wohnung|zu meinem Haus|zu mir|zu unserem Haus|zur Heimatadresse)
(mein|unser|das) Ziel ist (zu Hause|mein Zuhause|Zuhause)
(jetzt geht's|es geht|wir fahren) (wieder|endlich|) (nach Hause|heim|heimwärts)
(ich will|wir wollen|die Kinder wollen) (in mein Bett|ins eigene Bett|aufs Sofa zu Hause), fahr (uns|) heim
zu Hause (wartet das Essen|wartet meine Frau|warten alle), (bring mich hin|fahr hin|fahr heim)
!(starte|mach) die <nnav> (nach Hause|heim)
wo geht's (hier|) (nach Hause|heim)
zurück (zu mir|zu uns|nach Hause|in die Heimat) (bitte|)"""),
    ("navigate_to_saved", {"place": "work"}, "Route zur Arbeit.", """
!(navigier|navigiere|fahr|fahre|fahr mal) (zur Arbeit|ins Büro|in die Arbeit|auf die Arbeit|in die Firma|zum Arbeitsplatz)
!<nbring> (zur Arbeit|ins Büro|in die Arbeit|auf die Arbeit|in die Firma|zu meiner Arbeitsstelle)
~(zur Arbeit|ins Büro|in die Firma|auf Arbeit) (navigieren|fahren|führen)
~mich (zur Arbeit|ins Büro|in die Firma) (bringen|fahren|führen|lotsen)
(ich muss|ich will|ich soll|ich möchte|ich muss heute) (zur Arbeit|ins Büro|in die Arbeit|auf die Arbeit|in die Firma|arbeiten fahren) (|jetzt)
wie komme ich (zur Arbeit|ins Büro|am schnellsten zur Arbeit|heute in die Firma)
(Route|Navi|Navigation|Weg|Strecke) (zur Arbeit|ins Büro|in die Firma|zum Büro)
(zur Arbeit|ab ins Büro|ins Büro|ab zur Arbeit|auf zur Arbeit|zur Arbeit bitte|in die Firma|Ziel Arbeit|Arbeitsweg)
(der Chef|die Kollegen|das Büro|die Firma) (wartet|warten|ruft), (ab zur Arbeit|fahr ins Büro|bring mich hin)
(die Pflicht ruft|Wochenende ist vorbei|der Urlaub ist vorbei|Montagmorgen), (ab ins Büro|zur Arbeit|auf zur Arbeit)
!(zeig|zeig mir|berechne|such) (den Weg|die Route|die Strecke) (zur Arbeit|ins Büro|in die Firma)
!(gib|stell|nimm) (mein Büro|meine Firma|die Arbeit|meinen Arbeitsplatz|die Arbeitsadresse) als Ziel (ein|)
(mein Ziel ist|ich fahre) (heute|jetzt|) (das Büro|ins Büro|in die Arbeit|auf Arbeit)
(meine Schicht|mein Dienst|die Frühschicht|die Arbeit) (beginnt|fängt) (gleich|bald|) (an|), (fahr mich hin|bring mich zur Arbeit)
!starte die <nnav> (zur Arbeit|ins Büro)
(lass uns|können wir|wollen wir) (zur Arbeit|ins Büro) fahren
(auf|und jetzt|los|jetzt) (ins Büro|in die Firma|an die Arbeit, zum Arbeitsplatz)"""),
    ("add_stop", {}, "Zwischenstopp {destination}.", """
!(mach|mache|plan|plane|leg|füg|bau) (einen Zwischenstopp|einen Stopp|einen Halt|einen Zwischenhalt) (in {destination:town}|bei {destination:place}) ein
!(mach|halt|halte) (auf dem Weg|unterwegs|zwischendurch) (in {destination:town}|bei {destination:place}) (einen Stopp|kurz|)
~(einen Zwischenstopp|einen Stopp|einen Halt|eine Pause) (in {destination:town}|bei {destination:place}) (einlegen|einplanen|machen|einbauen)
(Zwischenstopp|Zwischenziel|Stopp|Zwischenhalt|Wegpunkt|Zwischenstation) {destination}
(Zwischenstopp|Zwischenziel|Stopp|Zwischenhalt) (in {destination:town}|bei {destination:place})
!(füg|füge|nimm|pack) {destination} (als Zwischenziel|als Zwischenstopp|als Stopp|als Wegpunkt|zur Route) hinzu
~{destination} (als Zwischenziel|als Zwischenstopp|als Stopp|als Wegpunkt) (hinzufügen|einfügen|einplanen|aufnehmen)
<nmust> (unterwegs|auf dem Weg|zwischendurch|vorher|vorher noch|auf der Strecke) (noch|kurz|) (nach {destination:town}|<nto> {destination:place})
<nmust> unterwegs (noch|kurz|) (in {destination:town}|bei {destination:place}) (halten|anhalten|vorbei|was abholen|jemanden abholen)
(können wir|könnten wir|lass uns|wollen wir) (auf dem Weg|unterwegs|vorher) (noch|kurz|) (in {destination:town}|bei {destination:place}) (vorbeifahren|anhalten|halten|vorbeischauen)
!fahr (auf dem Weg|unterwegs|vorher|zwischendurch) (noch|kurz|) (über|in|bei) {destination} (vorbei|)
!(fahr|navigier|leite uns) (über {destination:town}|mit Stopp in {destination:town}|mit Halt in {destination:town})
(auf dem Weg|unterwegs) (erst noch|zuerst|kurz) (nach {destination:town}|<nto> {destination:place})
(wir holen|ich hole|wir müssen) unterwegs (jemanden|Oma|die Kinder|was) in {destination:town} ab
(ein|kurzer|noch ein|kleiner) (Halt|Stopp|Zwischenstopp) (in {destination:town}|bei {destination:place}) (bitte|wäre gut|)
(ich hätte gern|ich möchte|wir brauchen) (einen|noch einen) (Zwischenstopp|Stopp|Halt) (in {destination:town}|bei {destination:place})
(passt|geht|schaffen wir) (noch|) ein (Stopp|Zwischenstopp|Halt) in {destination:town} (rein|)
!(plan|plane) {destination} (unterwegs|als Zwischenstopp|auf dem Weg) (mit|) ein
(mit|inklusive) Zwischenstopp (in {destination:town}|bei {destination:place})
(kleiner Umweg|mach einen Umweg|einen Schlenker) über {destination:town}"""),
    ("find_nearby", {}, "Ich suche {category}.", """
!(such|suche|such mir|such uns|find|finde|finde mir|zeig mir|zeig uns|such mal) {category} <nnear>
~{category} <nnear> (suchen|finden|zeigen|anzeigen|raussuchen|anfahren)
(ich brauche|wir brauchen|ich brauch|ich suche|wir suchen|ich bräuchte) (dringend|bald|jetzt|mal|) {category} <nnear>
(gibt es|gibt's|haben wir|findest du|siehst du|kennst du|weißt du) (hier|) {category} <nnear>
<nwo> (hier|denn hier|hier in der Nähe) {category}
!(steuer|steuere|fahr|peil) (jetzt|mal|bitte|) {category} an
{category} (bitte|suchen|finden|in der Nähe|anfahren|jetzt)
<can> (hier|unterwegs|irgendwo|bald) {category} (suchen|finden|ansteuern|anfahren)
(ich möchte|ich will|wir wollen|ich muss|wir müssen) {category} (finden|ansteuern|anfahren|aufsuchen)
!nimm {category} <nnear> als Ziel
(meine Frau|mein Mann|mein Beifahrer|jemand hier) (sucht|braucht) {category}
(hast du|weißt du) (hier|) {category} (für mich|für uns|auf Lager)
(hier muss es doch|hier gibt es doch bestimmt|irgendwo muss es doch) {category} geben
!(suchen Sie|finden Sie) (mir|uns|) (bitte|) {category}"""),
    ("find_nearby", {"category": "charging_station"}, "Ich suche eine Ladestation.", """
wo (ist|finde ich|liegt) (hier|) die nächste (Ladestation|Ladesäule|Stromtankstelle|Schnellladesäule|Lademöglichkeit|E-Tankstelle)
wo ist der nächste (Schnelllader|Ladepunkt|Ladepark|Supercharger)
!<nbring> (zur nächsten|zu einer) (Ladestation|Ladesäule|Stromtankstelle|Schnellladesäule)
!(navigier|fahr|navigiere) (zur nächsten|zu einer) (freien|) (Ladestation|Ladesäule)
!<nbring> (zum nächsten|zu einem) (Schnelllader|Ladepunkt|Ladepark)
(nächste|freie) (Ladestation|Ladesäule|Lademöglichkeit|Stromtankstelle) (bitte|)
wo (kann ich|können wir|kann man) (hier|) (laden|das Auto laden|aufladen|nachladen|Strom tanken|Strom zapfen|den Akku laden|den Wagen aufladen)
(ich muss|wir müssen|ich will|wir sollten) (bald|unterwegs|dringend|irgendwo|demnächst|noch) (laden|aufladen|nachladen|Strom tanken|an die Säule|an die Steckdose)
(die Batterie|der Akku) ist (leer|fast leer|schwach|gleich leer|bald leer|so gut wie leer|am Ende)
(der Strom|der Saft|die Ladung) (geht zur Neige|wird knapp|geht aus|reicht nicht mehr|ist bald alle)
(das Auto|der Wagen|die Karre) braucht (Strom|Saft|neuen Strom|eine Ladung)
mit (dem Strom|der Ladung|dem Akku) (kommen wir|komme ich) nicht mehr weit
(wir haben|ich hab) (kaum noch|fast keinen) (Strom|Saft)
(die Reichweite|der Akku) reicht nicht (mehr|mehr bis ans Ziel), (wo können wir laden|such was zum Laden)
(irgendwo|unterwegs|hier) (laden|Strom tanken|Schnellladen) (bitte|wäre gut)
(lass uns|können wir) (irgendwo|unterwegs|mal) (laden|Strom tanken|an eine Säule fahren)"""),
    ("find_nearby", {"category": "fuel_station"}, "Ich suche eine Tankstelle.", """
wo (ist|finde ich|liegt|kommt) (hier|) die nächste (Tankstelle|Tanke)
!<nbring> (zur nächsten|zu einer|an die nächste) (Tankstelle|Tanke|billigen Tankstelle)
!(navigier|fahr|navigiere) (zur nächsten|zu einer) (Tankstelle|Tanke)
(nächste|günstigste|billigste) (Tankstelle|Tanke) (bitte|)
wo (kann ich|können wir|kann man) (hier|) (tanken|volltanken|Benzin tanken|Diesel tanken|Sprit kaufen|billig tanken)
(ich muss|wir müssen|ich will|wir sollten|ich sollte) (bald|dringend|unbedingt|noch|mal|) (tanken|volltanken|Benzin holen|Sprit holen|Diesel tanken|nachtanken)
(der Tank|der Sprit|das Benzin|der Diesel) ist (leer|fast leer|gleich alle|bald alle|fast alle)
(wir haben|ich hab) (kaum noch|fast kein|kein) (Benzin|Diesel|Sprit) (mehr|)
(die Tankanzeige|die Tankleuchte|die Reservelampe) (leuchtet|blinkt|ist an|ist angegangen)
(ich fahre|wir fahren|wir sind) (schon|längst|) auf Reserve
(die Karre|das Auto|der Wagen) braucht (Benzin|Sprit|Diesel|Treibstoff)
(lass uns|können wir) (irgendwo|unterwegs|mal) (tanken|Benzin holen)
(uns|mir) geht (der Sprit|das Benzin|der Diesel) aus
wo (ist|bekomme ich) (das Benzin|der Sprit) (hier|) am billigsten"""),
    ("find_nearby", {"category": "parking"}, "Ich suche einen Parkplatz.", """
wo (ist|finde ich) (hier|) (der nächste Parkplatz|das nächste Parkhaus|die nächste Tiefgarage|ein freier Parkplatz|die nächste Parkmöglichkeit)
!<nbring> (zum nächsten|zu einem) (Parkplatz|Parkhaus|freien Parkplatz)
!(navigier|fahr|navigiere) (zum nächsten Parkplatz|ins nächste Parkhaus|in eine Tiefgarage|auf einen Parkplatz)
(nächster Parkplatz|nächstes Parkhaus|Parkplatz in der Nähe|Parkhaus in der Nähe|freier Parkplatz) (bitte|)
wo (kann ich|können wir|kann man|darf ich|stell ich) (hier|) (parken|das Auto abstellen|den Wagen abstellen|umsonst parken|den Wagen hinstellen|das Auto lassen)
wo (werde ich|werden wir) (hier|) (das Auto|den Wagen|die Karre) los
(ich muss|wir müssen|ich will|wir wollen) (irgendwo|hier|jetzt|mal|in der Innenstadt) (parken|das Auto abstellen|den Wagen abstellen)
(hier ist alles|hier ist ja alles|die ganze Straße ist) (zugeparkt|voll|besetzt), (wo kann ich parken|such was zum Parken|find einen Platz)
(such|finde|wir brauchen|ich brauche) (was|etwas|eine Stelle|ein Plätzchen) zum (Parken|Abstellen)
(wir sind da|ich bin gleich da), (wo kann ich parken|aber wo parke ich|jetzt noch parken)
(lass uns|können wir) (hier|irgendwo|in der Nähe) parken
(ich finde|wir finden) (hier|einfach|) (keinen Parkplatz|keine Parklücke|nichts zum Parken)"""),
    ("find_nearby", {"category": "restaurant"}, "Ich suche ein Restaurant.", """
wo (ist|finde ich) (hier|) (das nächste Restaurant|ein gutes Restaurant|die nächste Gaststätte|ein Lokal|der nächste Imbiss|die nächste Pizzeria)
!<nbring> (zum nächsten|zu einem guten|zu einem) (Restaurant|Lokal|Imbiss|Italiener|Wirtshaus)
(nächstes Restaurant|Restaurants in der Nähe|Restaurant in der Nähe|Imbiss in der Nähe) (bitte|)
(ich habe|wir haben|ich hab|die Kinder haben|alle haben|wir alle haben) (Hunger|großen Hunger|richtig Hunger|tierischen Hunger|einen Bärenhunger|Kohldampf|mächtig Kohldampf)
(ich bin|wir sind) (hungrig|am Verhungern|total ausgehungert|ganz ausgehungert)
mir (knurrt|hängt) (der Magen|der Magen in den Kniekehlen|der Magen schon)
wo (kann man|können wir|kann ich) (hier|) (etwas essen|was essen|gut essen|zu Mittag essen|zu Abend essen|eine Pizza essen|was zwischen die Zähne kriegen|einen Happen essen|frühstücken)
(ich muss|ich möchte|wir wollen|wir müssen|ich will) (was|etwas|unbedingt was|bald was|irgendwo was|mal was) (essen|futtern|zwischen die Zähne kriegen)
(lass uns|lasst uns|können wir|wollen wir) (irgendwo|unterwegs|mal|) (was essen|etwas essen|essen gehen|einkehren|zu Mittag essen|Abendessen gehen|einen Burger essen)
(Zeit fürs|es ist Zeit fürs|wie wär's mit|zum) (Mittagessen|Abendessen|einem Mittagessen|einem Happen)
(ich könnte|wir könnten) (jetzt|) (was essen|ein halbes Schwein verdrücken|einen Döner vertragen|ein Schnitzel vertragen)
(ich sterbe|ich komme um|wir sterben) vor Hunger
(die Kinder|die Kleinen) (quengeln|nörgeln), weil sie Hunger haben
(seit heute früh|den ganzen Tag) (nichts gegessen|hab ich nichts gegessen)"""),
    ("find_nearby", {"category": "cafe"}, "Ich suche ein Café.", """
wo (ist|finde ich) (hier|) (das nächste Café|ein nettes Café|das nächste Kaffeehaus|die nächste Konditorei|die nächste Eisdiele)
!<nbring> (zum nächsten|zu einem netten|zu einem) (Café|Kaffeehaus|Stehcafé)
(nächstes Café|Café in der Nähe|Cafés in der Nähe|Kaffee in der Nähe) (bitte|)
wo (kann man|können wir|kann ich|kriege ich|bekomme ich) (hier|) (einen Kaffee|Kaffee|einen guten Kaffee|einen Cappuccino|einen Espresso|ein Stück Kuchen) (trinken|bekommen|her|)
(ich brauche|wir brauchen|ich brauch|ich hätte gern|ich will|ich könnte) (einen|jetzt einen|dringend einen|erst mal einen|unbedingt einen) (Kaffee|Cappuccino|Espresso|Latte|starken Kaffee)
(ich hab|ich habe|wir haben) Lust auf (einen Kaffee|Kaffee und Kuchen|ein Stück Torte|einen Cappuccino|einen Tee und Kuchen)
(lass uns|können wir|wollen wir) (irgendwo|unterwegs|mal|) (einen Kaffee trinken|einen Kaffee holen|Kaffee trinken gehen|eine Kaffeepause machen)
(ohne Kaffee|ohne meinen Kaffee) (geht nichts|läuft bei mir nichts|schaffe ich das nicht)
(Zeit für|wie wär's mit|jetzt wäre|ich bin reif für) (einen Kaffee|eine Kaffeepause|einen Espresso|Kaffee und Kuchen)
(ich bin müde|ich werde müde|mir fallen die Augen zu), (ich brauche Koffein|ich brauche einen Kaffee|wo gibt es Kaffee)
(Koffein|Kaffee|Kaffeepause) (bitte|muss her|jetzt|dringend)
(eine Tasse|ein Tässchen) Kaffee (wäre schön|wär jetzt was|täte gut)"""),
    ("find_nearby", {"category": "hotel"}, "Ich suche ein Hotel.", """
wo (ist|finde ich) (hier|) (das nächste Hotel|ein günstiges Hotel|die nächste Pension|eine Unterkunft|die nächste Unterkunft)
!<nbring> (zum nächsten|zu einem günstigen|zu einem|ins nächste) (Hotel|Motel)
(nächstes Hotel|Hotels in der Nähe|Hotel in der Nähe|Unterkunft in der Nähe) (bitte|)
wo (können wir|kann ich|kann man) (hier|heute|) (übernachten|schlafen|die Nacht verbringen|ein Zimmer bekommen|pennen)
(ich brauche|wir brauchen|ich suche|wir suchen) (ein Bett für die Nacht|ein Zimmer für die Nacht|einen Schlafplatz|was zum Übernachten|ein Dach überm Kopf für heute)
(ich will|wir wollen|wir müssen|wir sollten) (irgendwo|hier|heute hier|unterwegs) (übernachten|schlafen|die Nacht verbringen)
(heute schaffen wir es nicht mehr|wir fahren heute nicht weiter|es ist zu spät zum Weiterfahren), (such was zum Übernachten|wo können wir schlafen)
(lass uns|können wir) (irgendwo|hier|unterwegs) (übernachten|schlafen|ein Zimmer nehmen)
(Übernachtung|Zimmer für die Nacht|Schlafplatz) (in der Nähe|hier|bitte)
(ein Hotel|irgendein Hotel|eine Pension) (für heute Nacht|für die Nacht|in der Gegend)"""),
    ("find_nearby", {"category": "hospital"}, "Ich suche ein Krankenhaus.", """
wo (ist|finde ich|liegt) (hier|) (das nächste Krankenhaus|die nächste Notaufnahme|die nächste Klinik|das nächste Spital)
!<nbring> (sofort|schnell|) (ins nächste Krankenhaus|zur nächsten Notaufnahme|in die Notaufnahme|ins Krankenhaus|zur nächsten Klinik|ins Spital)
(nächstes Krankenhaus|Krankenhaus in der Nähe|Notaufnahme) (bitte|schnell|sofort|)
(ich muss|wir müssen|sie muss|er muss|mein Kind muss) (sofort|schnell|dringend|) (ins Krankenhaus|in die Notaufnahme|in die Klinik|ins Spital)
(meine Frau|sie|meine Schwester) (bekommt das Baby|kriegt das Baby|hat Wehen|liegt in den Wehen)
(die Wehen|die Wehen haben) (gehen los|angefangen|eingesetzt)
(ich hab|er hat|sie hat|mein Sohn hat) (mir|sich) (den Arm|das Bein|den Fuß|was) gebrochen
(ich brauche|wir brauchen|er braucht|sie braucht) (dringend|sofort|schnell|) (einen Notarzt|ärztliche Hilfe|eine Notaufnahme|eine Unfallklinik)
(das ist ein Notfall|medizinischer Notfall), (ins Krankenhaus|zum nächsten Krankenhaus|wo ist die Notaufnahme)
(er|sie|mein Vater) hat (starke Schmerzen in der Brust|Herzschmerzen|wohl einen Herzinfarkt|einen Schlaganfall)
(er|sie|der Kleine) blutet (stark|sehr stark|ganz doll), (schnell ins Krankenhaus|wir müssen in die Klinik)"""),
    ("find_nearby", {"category": "pharmacy"}, "Ich suche eine Apotheke.", """
wo (ist|finde ich|liegt) (hier|) die nächste (Apotheke|offene Apotheke|Notapotheke|Notdienstapotheke)
!<nbring> (zur nächsten|zu einer|zur nächsten offenen) Apotheke
(nächste Apotheke|Apotheke in der Nähe|Notdienstapotheke) (bitte|)
wo (kann ich|können wir|kriege ich|bekomme ich) (hier|) (Medikamente|Kopfschmerztabletten|Aspirin|Hustensaft|Ibuprofen|Pflaster|was gegen Fieber) (kaufen|bekommen|her|)
(ich brauche|wir brauchen|die Kleine braucht|er braucht) (Medikamente|Kopfschmerztabletten|Hustensaft|Aspirin|Schmerzmittel|ein Fiebermittel|Nasenspray|was gegen Kopfweh|was gegen Übelkeit)
(ich muss|ich will|wir müssen) (noch|kurz|) (ein Rezept einlösen|meine Medikamente holen|meine Pillen abholen|in die Apotheke)
(ich hab|ich habe) (ein Rezept vom Arzt|ein Rezept dabei|Kopfschmerzen und keine Tabletten), (wo löse ich das ein|wo gibt's welche|such eine Apotheke)
(mir ist schlecht|ich hab Kopfweh|ich hab Heuschnupfen|mein Hals tut weh), ich brauche (Tabletten|was aus der Apotheke|Medizin)
(lass uns|können wir) (kurz|noch|unterwegs|) (zur Apotheke|in eine Apotheke|Medizin holen)
(hat|welche) (hier noch eine|) Apotheke (offen|Notdienst|hat noch offen)"""),
    ("find_nearby", {"category": "supermarket"}, "Ich suche einen Supermarkt.", """
wo (ist|finde ich) (hier|) (der nächste Supermarkt|der nächste Discounter|das nächste Lebensmittelgeschäft|ein Aldi|der nächste Rewe|der nächste Edeka|ein Lidl)
!<nbring> (zum nächsten|zu einem) (Supermarkt|Discounter|Lebensmittelladen|Aldi|Edeka)
(nächster Supermarkt|Supermarkt in der Nähe|Supermärkte in der Nähe) (bitte|)
(ich muss|wir müssen|ich will|ich soll|wir wollen) (noch|noch schnell|heute noch|mal|) (einkaufen|Lebensmittel einkaufen|einkaufen gehen|Milch und Brot holen|was fürs Abendessen einkaufen|den Wocheneinkauf machen)
wo (kann ich|können wir|kann man|kriege ich) (hier|) (einkaufen|Lebensmittel kaufen|Milch kaufen|Brot kaufen|Getränke kaufen|noch was einkaufen)
(wir haben|ich hab|zu Hause ist) (keine Milch mehr|kein Brot mehr|nichts mehr im Kühlschrank|keine Eier mehr|nichts zu essen zu Hause)
(der Kühlschrank ist leer|uns fehlt noch Milch|wir brauchen noch Grillfleisch|ich brauche noch Eier und Butter)
(lass uns|können wir) (noch|unterwegs|kurz|) (einkaufen|einkaufen gehen|Lebensmittel holen|in den Supermarkt)
(ich muss|wir müssen) (in den|zum|noch in den) (Supermarkt|Aldi|Lidl|Edeka|Rewe)
(wo hat|welcher) (hier noch ein|) Supermarkt (offen|noch offen|hat noch offen)"""),
    ("find_nearby", {"category": "car_wash"}, "Ich suche eine Waschanlage.", """
wo (ist|finde ich|liegt) (hier|) die nächste (Waschanlage|Waschstraße|Autowäsche|Autowaschanlage|Waschbox)
!<nbring> (zur nächsten|zu einer|in die nächste) (Waschanlage|Waschstraße|Autowaschanlage)
(nächste Waschanlage|nächste Waschstraße|Waschanlage in der Nähe) (bitte|)
(das Auto|der Wagen|die Karre|die Kiste) (ist|ist ja) (dreckig|total verdreckt|schmutzig|voller Schlamm|voller Vogelkot|verschmutzt|voll mit Pollen)
(ich muss|ich will|ich möchte|wir müssen|wir sollten) (mal wieder|noch|dringend|) (das Auto|den Wagen|die Karre) (waschen|waschen lassen|saubermachen lassen|putzen lassen)
wo (kann ich|können wir|kann man) (hier|) (das Auto|den Wagen) (waschen|waschen lassen|sauber machen lassen)
(das Auto|der Wagen|die Karre) (muss|müsste|sollte|gehört) (mal|mal wieder|dringend|) (gewaschen werden|gewaschen|in die Waschanlage|in die Wäsche|durch die Waschstraße)
(lass uns|können wir) (noch|kurz|unterwegs|) (durch die Waschstraße|in die Waschanlage|das Auto waschen fahren)
(mit dem Dreck|so schmutzig|so dreckig) (kann ich nicht vorfahren|kann ich nicht rumfahren), (wo ist eine Waschanlage|ab in die Waschanlage)
(Autowäsche|Auto waschen|Wagenwäsche) (bitte|wäre nötig|in der Nähe)"""),
    ("stop_navigation", {}, "Navigation beendet.", """
!(beende|stoppe|stopp|unterbrich|lösche) die (Navigation|Zielführung|Routenführung|Route|Wegführung)
~die (Navigation|Zielführung|Routenführung|Route|Wegführung) (beenden|stoppen|abbrechen|ausschalten|ausmachen|löschen)
!(schalt|schalte|mach|stell) (die Navigation|das Navi|die Zielführung|die Routenführung) (aus|ab)
!brich die (Navigation|Zielführung|Route|Routenführung) ab
(Navigation|Navi|Zielführung|Route) (aus|beenden|abbrechen|stopp|löschen|weg)
!(lösche|entferne|lösch|nimm) (das Ziel|die Route|das Reiseziel) (raus|)
(ich kenne|ich kenn|ich weiß|wir kennen) (den Weg|den Weg jetzt|den Weg ab hier|ab hier den Weg|den Rest|mich hier aus) (schon|selbst|selber|)
(ich brauche|wir brauchen|ich brauch) (das Navi|die Navigation|die Zielführung|die Route) (nicht mehr|jetzt nicht mehr|nicht)
(ab hier|den Rest|von hier|ab jetzt) (finde ich|finden wir|schaffe ich|komme ich) (selbst|selber|allein|alleine) (hin|klar|)
(wir sind|ich bin) (schon da|angekommen|am Ziel|ja schon da), (Navi aus|beende die Navigation|du kannst aufhören)
(kannst du|können wir|könnten wir) (das Navi|die Navigation|die Zielführung) (ausmachen|beenden|abbrechen|weglassen)
(die Route|das Ziel|die Führung) (kannst du|könntest du) (löschen|vergessen|wegmachen)
(ich möchte|ich will|wir wollen) (nicht mehr|jetzt nicht mehr) (geführt werden|navigiert werden|dahin|dorthin fahren)
!(hör|hör mal) auf (zu navigieren|mich zu führen|mit der Navigation|mit der Wegführung)
(wir fahren|ich fahre) (doch|jetzt|lieber|) ohne (Navi|Navigation|Zielführung) weiter
(wir fahren|ich fahre|ich will) (da|dort) (doch nicht hin|nicht mehr hin)
(genug|Schluss) mit (der Navigation|der Zielführung|dem Navigieren)"""),
    ("set_route_avoidance", {"avoid": True}, "Ohne {feature}.", """
!(vermeide|vermeid|umgeh|umfahre|meide) (bitte|) {feature} (auf der Route|auf der Strecke|)
~{feature} (vermeiden|umgehen|umfahren|meiden|auslassen|weglassen)
(ohne|Route ohne|Strecke ohne|lieber ohne|nur ohne) {feature} (bitte|fahren|)
!(fahr|navigier|führ uns|plan die Route|berechne die Route) (mal|bitte|lieber|) ohne {feature}
(ich will|ich möchte|wir wollen|wir möchten) {feature} (vermeiden|umgehen|umfahren)
(können wir|könnten wir|kannst du|lass uns|wollen wir) {feature} (vermeiden|umgehen|umfahren|auslassen|meiden)
(ich möchte|wir wollen|ich würde) (lieber|gern|) ohne {feature} (fahren|auskommen|ans Ziel)
!(schließ|schließe) {feature} (aus|von der Route aus|bei der Planung aus)
{feature} (vermeiden|meiden|umgehen|ausschließen|bitte nicht|nein danke)
(geht|ginge|kommen wir) das (auch|) ohne {feature} (hin|)
gibt es (auch|) (eine|noch eine) (Route|Strecke) ohne {feature}
!nimm (eine|lieber eine|die) (Strecke|Route) ohne {feature}"""),
    ("set_route_avoidance", {"feature": "tolls", "avoid": True}, "Ohne Mautstraßen.", """
(ich will|ich möchte|wir wollen) (keine Maut|kein Geld für die Straße|keine Gebühren) (zahlen|bezahlen|ausgeben)
!(fahr|plan|nimm|such) (die|eine) mautfreie (Strecke|Route)
(Maut|die Maut) (ist mir|ist uns) (zu teuer|zu viel)
(keine|bloß keine|bitte keine) (Maut|Mautstrecken|Mautstellen|mautpflichtigen Straßen)
(mautfrei|mautfreie Route|mautfreie Strecke|Maut aus) (bitte|)
(auf der Route|unterwegs) (möchte ich|will ich) nichts (bezahlen|zahlen)"""),
    ("set_route_avoidance", {"feature": "motorways", "avoid": True}, "Ohne Autobahnen.", """
(ich will|ich möchte|wir wollen|lass uns) (nicht|lieber nicht|nicht mehr) (auf die Autobahn|über die Autobahn|über die Autobahn fahren|Autobahn fahren)
(nur|lieber|bitte) (Landstraße|Bundesstraße|über Land|über die Dörfer) (fahren|bitte|)
!(fahr|nimm|führ uns|plan) (lieber|) (die Landstraße|über Land|über die Landstraße|über die Dörfer|nur Landstraßen)
(keine|bloß keine|bitte keine) (Autobahn|Autobahnen)
(die|eine) (Strecke|Route) (über Landstraßen|abseits der Autobahn|nur über Land) (bitte|)
(auf der Autobahn|Autobahn) (ist mir zu viel los|fahre ich nicht gern), (lieber Landstraße|nimm die Landstraße)"""),
    ("set_route_avoidance", {"feature": "ferries", "avoid": True}, "Ohne Fähren.", """
(ich will|ich möchte|wir wollen|lass uns) (nicht|lieber nicht) (auf die Fähre|mit der Fähre fahren|mit dem Schiff fahren|aufs Schiff)
(keine|bloß keine|bitte keine) (Fähre|Fähren)
(ich werde|mir wird|meiner Frau wird|den Kindern wird) (seekrank|auf der Fähre schlecht|auf Fähren übel)
(lieber|bitte|nur) (über die Brücke|außen rum|auf dem Landweg) statt (mit der|auf die) Fähre
!(plan|fahr|nimm) (die Route|den Weg|) (so, dass wir keine Fähre brauchen|ohne Fähre)
(die Route|die Strecke) soll (nicht über eine|ohne) Fähre (gehen|)"""),
    ("set_route_avoidance", {"avoid": False}, "{feature} erlaubt.", """
!(erlaub|erlaube|nutze|nutz|benutz) (wieder|ruhig|ruhig wieder|) {feature} (auf der Route|)
~{feature} (wieder|) (erlauben|zulassen|nutzen|einbeziehen|freigeben)
{feature} (erlauben|sind okay|sind wieder okay|ist okay|zulassen|ja|wieder erlaubt|gehen klar)
{feature} (dürfen|können) (wieder|ruhig|) (dabei sein|genutzt werden|mit rein|vorkommen)
(du kannst|du darfst|wir können|wir dürfen) (ruhig|wieder|doch|gerne) {feature} (nehmen|benutzen|nutzen|einplanen)
!(vermeid|vermeide|umgeh) {feature} nicht (mehr|länger)
{feature} nicht mehr (vermeiden|umgehen|meiden|ausschließen)
!(nimm|plan) (wieder|ruhig|doch|) {feature} (mit|in die Route|) (auf|rein|dazu)
!(lass|lassen Sie) {feature} (wieder|) (zu|auf der Route zu)
(wir fahren|ich fahre) (doch|jetzt doch|wieder) über {feature}
(gegen|ich hab nichts gegen|wir haben nichts gegen) {feature} (einzuwenden|)
(Route|Strecke) (mit|inklusive|auch über) {feature}
!(hebe|heb) das Vermeiden von {feature} auf
{feature} (stören|stört) (mich|uns) (nicht|nicht mehr)"""),
    ("set_route_avoidance", {"feature": "motorways", "avoid": False}, "Autobahnen erlaubt.", """
(du kannst|du darfst|wir können|lass uns) (ruhig|wieder|doch|lieber) (auf die|über die) Autobahn (fahren|)
!(fahr|nimm|führ uns) (ruhig|wieder|doch|lieber) (die Autobahn|über die Autobahn|auf die Autobahn)
(Autobahn ist okay|Autobahn geht klar|Autobahn ist wieder erlaubt|wieder Autobahn)
(ich habe es eilig|wir haben es eilig|es muss schnell gehen), (Autobahn ist okay|nimm doch die Autobahn)"""),
    ("set_route_avoidance", {"feature": "tolls", "avoid": False}, "Mautstraßen erlaubt.", """
(Maut ist okay|Maut ist mir egal|die Maut zahle ich|die Maut ist mir wurscht|Maut macht nichts)
(ich zahle|wir zahlen|ich bezahle) (gern|halt|auch|ruhig) (die Maut|Maut)
!(fahr|nimm) ruhig (über Mautstraßen|die mautpflichtige Strecke|die Mautstraße)
(die|eine) Strecke mit Maut ist (auch|) (in Ordnung|okay)"""),
    ("set_route_avoidance", {"feature": "ferries", "avoid": False}, "Fähren erlaubt.", """
(die Fähre|eine Fähre|Fähre) (ist okay|ist in Ordnung|geht klar|ist kein Problem|wäre okay)
(wir können|du kannst|lass uns) (ruhig|doch|auch|gern) (die Fähre|eine Fähre) nehmen
!(nimm|plan) (ruhig|doch|auch) (die|eine) Fähre (ein|mit rein|)
(ich fahre|wir fahren) (gern|doch|auch) mit der Fähre"""),
    ("set_guidance_voice", {"on": True}, "Ansagen an.", """
!(schalt|mach|stell) <nvoice> (an|ein|wieder an|wieder ein)
~<nvoice> (einschalten|anmachen|wieder anmachen|aktivieren)
!(sag|sag mir|sag uns) (mir|) (den Weg|die Abbiegungen|wo ich abbiegen muss|wo es langgeht|laut, wo es langgeht) (an|)
(Ansagen an|Sprachansagen an|Navi-Stimme an|Sprachführung an|Navi mit Ton|Navigationsansagen an)
(ich will|ich möchte|ich hätte gern|wir wollen) (wieder|) (die Ansagen|die Navistimme|die Sprachansagen) (hören|haben)
(das Navi|die Navigation) (soll|darf|kann) (wieder|) (sprechen|reden|mit mir reden|Ansagen machen)
(warum|wieso) (sagt|spricht|redet) das Navi (nichts|nicht|nicht mehr)
!(lass|lassen Sie) das Navi (wieder|) (reden|sprechen)
(ich kann nicht auf die Karte schauen|ich hab die Karte nicht im Blick), (sag mir den Weg an|sag, wo ich abbiegen muss|Ansagen bitte)
(kannst du|könntest du) (mir|) (die Abbiegungen|die Richtung|den Weg) (laut|) (ansagen|sagen)
!(aktivier|aktiviere) <nvoice>
(die Navi-Stimme|die Navistimme|die Stimme vom Navi) (bitte|wieder|soll) (an|wieder her|zurück)"""),
    ("set_guidance_voice", {"on": False}, "Ansagen aus.", """
!(schalt|mach|stell) <nvoice> (aus|ab|stumm|wieder aus)
~<nvoice> (ausschalten|ausmachen|abschalten|abstellen|stummschalten|deaktivieren)
(Ansagen aus|Sprachansagen aus|Navi-Stimme aus|Sprachführung aus|Navi stumm|Navi ohne Ton|keine Ansagen)
(das Navi|die Navigation) (soll|muss) (nicht mehr|nicht dauernd|aufhören zu|nicht) (reden|sprechen|quatschen|quasseln)
(die Stimme|die Tante|die Frau|die Dame) (vom|im) Navi (nervt|geht mir auf den Keks|geht mir auf die Nerven|soll still sein|quasselt zu viel)
!(lass|lassen Sie) die (Ansagen|Sprachansagen) (weg|sein|aus)
(ich brauche|wir brauchen|ich will) (keine|die) (Ansagen|Sprachansagen|Navi-Stimme) (nicht|mehr|vom Navi nicht)
!(sag|red) (mir|) (nicht mehr|nicht dauernd|nicht immer) an, wo ich (abbiegen|langfahren) muss
!sag den Weg nicht mehr an
(Navi|Navigation|Route) (nur anzeigen|lautlos|ohne Ansagen|ohne Stimme|still) (bitte|)
(kannst du|könntest du) (das Navi|die Navigation) (stumm machen|stummschalten|zum Schweigen bringen)
!(stell|mach) das Navi (stumm|still|leise stumm)
(ich schaue auf die Karte|mir reicht die Karte|die Karte genügt), (keine Ansagen bitte|Ansagen aus)"""),
    ("zoom_map", {"direction": "in"}, "Karte näher.", """
!(zoom|zoome) (näher|weiter|) (ran|heran|rein|hinein|näher) (in die Karte|auf der Karte|)
!(vergrößer|vergrößere) (die Karte|den Kartenausschnitt|die Ansicht der Karte)
~(die Karte|den Kartenausschnitt|die Kartenansicht) (vergrößern|heranzoomen|größer machen|näher ranholen)
!(mach|stell) die (Karte|Kartenansicht) (größer|etwas größer|ein bisschen größer|näher)
(näher ran|Karte größer|Karte vergrößern|reinzoomen|ranzoomen|heranzoomen|Zoom rein|mehr Zoom)
(ich will|ich möchte|zeig mir) (die Karte|die Straßen auf der Karte|die Kreuzung auf der Karte) (näher|genauer|größer|im Detail) (sehen|)
(ich kann|man kann|ich seh) (auf der Karte|die Straßennamen auf der Karte) (nichts|kaum was|nicht) (lesen|erkennen|), (zoom ran|näher ran|mach größer)
(die Karte|die Kartendarstellung) ist (zu klein|viel zu klein|zu weit weg|zu grob)
(mehr|noch mehr) (Details|Einzelheiten) (auf der Karte|in der Karte)
!(geh|geh mal) (auf der Karte|mit der Karte) (näher|dichter|) (ran|heran)
(können wir|kannst du) (auf der Karte|in die Karte) (näher ran|reinzoomen|ranzoomen)
!hol die Karte (näher|dichter) ran"""),
    ("zoom_map", {"direction": "out"}, "Karte weiter weg.", """
!(zoom|zoome) (weiter|etwas|) (raus|heraus|weg|hinaus|zurück) (auf der Karte|aus der Karte|)
!(verkleiner|verkleinere) (die Karte|den Kartenausschnitt|die Ansicht der Karte)
~(die Karte|den Kartenausschnitt|die Kartenansicht) (verkleinern|rauszoomen|kleiner machen)
!(mach|stell) die (Karte|Kartenansicht) (kleiner|etwas kleiner|ein bisschen kleiner)
(weiter raus|Karte kleiner|Karte verkleinern|rauszoomen|herauszoomen|Zoom raus|weniger Zoom)
(ich will|ich möchte|zeig mir) (die ganze Route|die ganze Strecke|mehr von der Karte|die Umgebung|die Übersicht|einen größeren Ausschnitt) (auf der Karte|) (sehen|)
(die Karte|die Kartendarstellung) ist (zu groß|viel zu groß|zu nah dran|zu nah|zu detailliert)
(Übersicht|mehr Übersicht|Überblick) (auf der Karte|über die Karte|über die ganze Strecke|über die Route)
!(geh|geh mal) (auf der Karte|mit der Karte) (weiter|) (weg|raus|zurück)
(können wir|kannst du) (auf der Karte|aus der Karte) (weiter weg|rauszoomen|weiter raus)
(man sieht|ich sehe) (nur|bloß) (einen kleinen Ausschnitt|ein paar Straßen) auf der Karte
!zeig (die Gegend|das Gebiet|den Kartenausschnitt) (größer gefasst|weiträumiger|von weiter oben)"""),
]
