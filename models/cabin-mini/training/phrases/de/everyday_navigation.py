"""German: more everyday wordings for route guidance, places nearby and the map."""

VARIANTS = [
    ("navigate_to", {}, "Route nach {destination}.", """
(meine Schwester wohnt|unser Kunde sitzt|die Hochzeit ist|das Konzert ist|das Turnier findet statt) in {destination:town}, (führ mich hin|da müssen wir hin|zeig mir den Weg dorthin)
(ich finde|ich kenne) den Weg (nach {destination:town}|<nto> {destination:place}) nicht, (hilf mir|führ mich|sag mir, wie ich fahre)
(tipp|gib|hau) (mal|bitte|) {destination} (ins Navi|in das Navi|ins Navigationssystem) (ein|rein)
(ab geht die Post|auf die Piste|die Reise geht los), (nach {destination:town}|<nto> {destination:place}) (bitte|)
(unser Tag beginnt|heute übernachten wir|das Wochenende verbringen wir) in {destination:town}, (lots uns hin|Route bitte|starte das Navi)
(wie fahr ich|wo muss ich lang|welche Straße nehm ich), um (nach {destination:town}|<nto> {destination:place}) zu kommen
(ich soll|wir sollen|ich muss) (um acht|bis Mittag|gleich) (in {destination:town}|bei {destination:place}) sein, (führ mich hin|navigier los)
(Reiseziel|Fahrtziel|nächstes Ziel|Zielort) (ist|) {destination}
(stell|richt) das Navi (mal|bitte|) auf {destination} (ein|)
(wir müssen|ich muss) (heute noch|schleunigst|jetzt halt doch) (nach {destination:town}|<nto> {destination:place}), also los"""),
    ("navigate_to_saved", {"place": "home"}, "Route nach Hause.", """
(mir reicht's für heute|die Party ist vorbei|das war ein langer Tag), (nichts wie heim|ab in die eigenen vier Wände|Navi nach Hause)
(meine Couch ruft|der Hund wartet daheim|die Familie wartet daheim), (bring mich heim|nichts wie nach Hause)
(such|nimm) den (schnellsten|kürzesten) Weg (heim|nach Hause|zu mir nach Hause)
(wo muss ich lang|welche Abfahrt nehm ich), wenn ich (nach Hause|heim) will
(Heimatadresse|Heimfahrt|Adresse Zuhause|Zuhause) (ansteuern|einstellen|starten|bitte)
(ich will|wir wollen) (nur noch|einfach nur|bloß) (in die eigenen vier Wände|ins traute Heim|heim und auf die Couch)
(dreh um|kehr um|planänderung), wir fahren (heim|nach Hause|wieder nach Hause)
(kannst du|magst du) (das Navi|die Route) (auf zu Hause|auf daheim) (stellen|einstellen)"""),
    ("navigate_to_saved", {"place": "work"}, "Route zur Arbeit.", """
(der Alltag hat mich wieder|die Kinder sind abgeliefert|es hilft ja nichts), (auf zur Arbeit|jetzt ins Büro|Navi in die Firma)
(ich komm zu spät|die Schicht geht los|mein Team wartet), (führ mich zur Arbeit|schnell in die Firma|bring mich ins Büro)
(such|nimm) den (schnellsten|kürzesten) Weg (zur Arbeit|ins Büro|in die Firma)
(Arbeitsadresse|Büroadresse|Adresse Arbeit|Arbeitsstelle) (ansteuern|einstellen|starten|bitte)
(wo muss ich lang|wie fahr ich heute), um (ins Büro|zur Arbeit|in die Firma) zu kommen
(kannst du|magst du) (das Navi|die Route) auf (die Arbeit|die Firma|mein Büro) (stellen|einstellen)
(nicht nach Hause|heute kein Homeoffice), (ich muss ins Büro|ich fahre in die Firma|führ mich zur Arbeit)"""),
    ("add_stop", {}, "Zwischenstopp {destination}.", """
(bevor wir ankommen|ehe wir am Ziel sind|vor dem Ziel), (halten wir|machen wir Halt|will ich Halt machen) (in {destination:town}|bei {destination:place})
(ich hab|wir haben) was vergessen, (mach unterwegs|bau noch) einen Stopp (in {destination:town}|bei {destination:place}) (ein|)
(schieb|streu|quetsch) (noch|) (einen Abstecher|einen Halt|einen Stopp) (nach {destination:town}|in {destination:town}) (dazwischen|ein|rein)
(die Route|die Strecke) soll (über {destination:town}|über {destination:town} als Zwischenstopp) (gehen|führen)
(auf der Strecke|auf dem Weg) liegt doch {destination:town}, (da halten wir|da will ich anhalten|nimm das als Zwischenziel)
(Abstecher|Zwischenhalt|Zusatzstopp|Extrastopp) (in|bei) {destination} (einbauen|einplanen|bitte)
mein Kumpel steigt in {destination:town} zu, (nimm das als Zwischenziel|bau den Stopp ein)
(lass das Ziel|behalt das Ziel), aber (erst noch|vorher) einen Stopp (in {destination:town}|bei {destination:place})"""),
    ("find_nearby", {}, "Ich suche {category}.", """
(kannst du|magst du|würdest du) (mir|uns) {category} (heraussuchen|zeigen|empfehlen)
(wär gut|schön wäre|praktisch wäre|was wir jetzt bräuchten, wäre) {category} <nnear>
{category}, (aber schnell|egal welche Richtung|möglichst nah|so nah wie möglich)
(halt Ausschau nach|schau mal nach|schau, ob du was findest): {category}
(siehst du|entdeckst du|kriegst du) (auf der Karte|irgendwo|) (noch|) {category}
(wir sind fremd hier|ich kenn mich hier nicht aus), wo (finde|seh) ich {category}
(lots|führ) (mich|uns) (doch|mal|bitte|) an {category} heran"""),
    ("find_nearby", {"category": "charging_station"}, "Ich suche eine Ladestation.", """
(ich hab vergessen zu laden|wir haben gestern nicht geladen|die Anzeige ist rot), (such einen Lader|wo ist eine Säule|zur nächsten Ladesäule)
(der Akkustand|die Ladung) macht mir Sorgen, (such was zum Laden|wo ist die nächste Säule)
(gibt's|steht) (hier|in der Gegend) (irgendwo|) (ein Lader|eine Säule mit Schnellladung|Strom fürs Auto)
(wo|an welcher Ecke) (hängt|steckt) man hier (das Auto|den Wagen) an (den Strom|die Ladesäule)
(nur noch|wir haben nur noch) zehn Prozent, (such einen Schnelllader|Ladesäule bitte|ich muss laden)
(beim nächsten Lader|an der nächsten Säule) (halten|anhalten|bitte anhalten)
ohne (Nachladen|einen Ladestopp) (wird das nichts|schaffen wir das nicht), (such eine Säule|wo geht das)"""),
    ("find_nearby", {"category": "fuel_station"}, "Ich suche eine Tankstelle.", """
(die Nadel steht auf null|gleich stottert der Motor|ich fahr auf dem letzten Tropfen), (Tankstelle bitte|wo kann ich tanken)
(ich hätt früher tanken sollen|wir haben das Tanken vergessen), (such eine Tanke|wo ist die nächste)
(kommt|gibt's) (noch|) eine Tanke (vor der Grenze|vor dem Pass|auf den nächsten Kilometern)
(wo|an welcher Tanke) (kriegt man|bekomme ich) (günstig|noch) (Super|Diesel|Sprit|Autogas)
(die Karre hat Durst|die Kiste schluckt ordentlich), (ab zur Tanke|such eine Tankstelle)
an der nächsten (Tanke|Tankstelle|Zapfsäule) (halten|rausfahren|will ich raus)
(bevor es bergauf geht|vor der Autobahn) (muss|will) ich noch tanken"""),
    ("find_nearby", {"category": "parking"}, "Ich suche einen Parkplatz.", """
(wir kreisen schon ewig|ich dreh die dritte Runde|in der Straße ist alles voll), (such einen Parkplatz|wo ist ein Parkhaus)
(wo|in welcher Straße) (kriegt man|findet man) (hier|) (noch|) eine (Lücke|Parklücke)
(ich muss die Karre|wir müssen den Wagen) (irgendwo|hier) (unterbringen|lassen|loswerden), (such was zum Parken|Parkplatz bitte)
(Stellplatz|Tiefgarage|Parkhaus|Parkplatz) (gesucht|mit freien Plätzen|ansteuern)
(kann man|darf man) hier (irgendwo|in der Nähe) (kostenlos|) (parken|sein Auto lassen)
(den Rest laufen wir|wir gehen zu Fuß weiter), (wo kann ich parken|such ein Parkhaus)"""),
    ("find_nearby", {"category": "restaurant"}, "Ich suche ein Restaurant.", """
(die Bande hinten meutert|das Frühstück ist lange her|mein Magen meldet sich), (such was zu essen|wir brauchen was zu beißen)
(was Warmes|was Ordentliches|was Deftiges) (zu essen|auf den Teller|in den Bauch) (wär jetzt gut|bitte|brauch ich)
(wo|in welchem Lokal) (isst man|schmeckt es) hier (gut|am besten)
(ich hab|wir haben) (noch nicht zu Mittag gegessen|einen Wolfshunger|seit Stunden nichts im Magen)
(einkehren|eine Brotzeit machen|Mittag essen gehen), (hast du eine Idee|wo geht das hier)
mit leerem Magen fahr ich nicht weiter
(ich lade euch zum Essen ein|heute koche ich nicht), (such ein Lokal|such ein Restaurant)"""),
    ("find_nearby", {"category": "cafe"}, "Ich suche ein Café.", """
(ich brauch eine Koffeinspritze|ohne Espresso wird das nichts), (such ein Café|wo kriegt man einen)
(die Kinder möchten|Oma möchte|ich möchte) (ein Eis|ein Stück Torte|einen Kakao), (such eine Eisdiele|wo ist ein Café)
(einen Coffee to go|einen Milchkaffee|einen doppelten Espresso|ein Käffchen) (brauch ich|hätt ich gern|will ich) (jetzt|unterwegs|)
(Zeit|reif) für (ein Päuschen mit Kaffee|Kaffeeklatsch|einen Kakao im Café)
(wo|in welchem Café) (gibt's|kriegt man) (hier|) (guten|einen anständigen|einen starken) (Kaffee|Espresso)
auf einen Kaffee (anhalten|irgendwo rein|kurz einkehren)"""),
    ("find_nearby", {"category": "hotel"}, "Ich suche ein Hotel.", """
(wir schaffen die Strecke nicht mehr|die Fähre ist weg|der Zug ist verpasst), (wir brauchen ein Zimmer|such ein Hotel)
(ein sauberes Bett|ein Doppelzimmer|ein Zimmer mit Frühstück) (irgendwo|in der Nähe|hier) (wär prima|bitte suchen|brauchen wir)
(wo|in welcher Pension) (kommt man|kommen wir) hier (unter|für die Nacht unter)
(heute Nacht|diese Nacht) (bleiben wir hier|wollen wir hier schlafen), (such eine Unterkunft|wo gibt's ein Zimmer)
(Gasthof mit Zimmer|Gästehaus|Pension|Jugendherberge|Hotel) (für eine Nacht|in der Nähe|gesucht)
im Auto schlafen will ich nicht, (such ein Hotel|such uns eine Unterkunft)"""),
    ("find_nearby", {"category": "hospital"}, "Ich suche ein Krankenhaus.", """
(mein Beifahrer ist umgekippt|sie kriegt keine Luft|er ist bewusstlos), (schnell ins Krankenhaus|wo ist die nächste Klinik)
(ich glaub, ich hab mir die Hand gebrochen|das muss genäht werden|der Finger ist ab), (Notaufnahme bitte|ins Krankenhaus)
(Fruchtblase geplatzt|die Wehen kommen alle fünf Minuten|es geht los mit dem Baby), (Krankenhaus|ab in die Klinik)
(allergischer Schock|starke Brustschmerzen|schwere Verbrennung), wo ist (die nächste Notaufnahme|das nächste Spital)
(Klinik|Spital|Notaufnahme|Unfallklinik|Kinderklinik) (ansteuern|in der Nähe|aber schnell)
wo (behandeln die|bringt man) hier Notfälle (hin|)"""),
    ("find_nearby", {"category": "pharmacy"}, "Ich suche eine Apotheke.", """
(meine Allergietabletten sind alle|das Insulin liegt daheim|der Kleine fiebert), (such eine Apotheke|wo ist eine Apotheke)
(welche Apotheke|wo) hat (gerade|heute|) (Notdienst|Bereitschaft|Nachtdienst)
(ich brauch|wir brauchen) (Pflaster und Salbe|was gegen die Reisekrankheit|Nasentropfen|Augentropfen) aus der Apotheke
(Apotheke|Notdienstapotheke|Bereitschaftsapotheke) (ansteuern|gesucht|auf dem Weg)
(ich hol|wir holen) noch (schnell|kurz|) (meine Tabletten|das Medikament|den Hustensaft) (aus der|in der) Apotheke
mit dem Rezept hier (muss|will) ich in die nächste Apotheke"""),
    ("find_nearby", {"category": "supermarket"}, "Ich suche einen Supermarkt.", """
(das Toastbrot ist alle|wir haben nichts fürs Frühstück|die Grillkohle fehlt noch), (such einen Supermarkt|wo kaufen wir ein)
(der Wocheneinkauf steht an|ich muss noch den Einkauf machen), (wo ist ein Supermarkt|such einen Discounter)
(wo|in welchem Laden) (krieg ich|gibt es) hier (frisches Obst|Windeln und Milch|Brot und Butter|Getränke)
(Lebensmittel|was zum Grillen|Proviant|Wasser und Obst) (müssen wir noch kaufen|brauch ich noch aus dem Supermarkt)
(Discounter|Supermarkt|Lebensmittelmarkt|Edeka|Lidl|Penny) (ansteuern|gesucht|in der Gegend)
(halten wir|machen wir Halt) (noch|bitte|) (bei einem|am nächsten) (Supermarkt|Discounter|Lebensmittelmarkt)"""),
    ("find_nearby", {"category": "car_wash"}, "Ich suche eine Waschanlage.", """
(so kann ich den Wagen keinem zeigen|das Auto sieht aus wie Sau|die Möwen haben ganze Arbeit geleistet), (ab in die Waschstraße|such eine Waschanlage)
(Blütenstaub|Salz|Schlamm|Vogeldreck) (klebt|hängt) am ganzen Wagen, (wo kann ich ihn waschen|such eine Waschanlage)
(der Wagen|die Karre) hat eine (Dusche|Wäsche|Schaumwäsche) (verdient|nötig)
(Waschstraße|Waschanlage|SB-Waschplatz|Waschbox) (ansteuern|gesucht|auf dem Weg)
(vor dem Verkauf|vor der Hochzeit|vorm Wochenende) (will|muss) ich das Auto (noch|) (waschen lassen|durch die Waschstraße fahren)
wo (spritzt|wäscht) man hier sein Auto ab"""),
    ("stop_navigation", {}, "Navigation beendet.", """
(von hier kenn ich jede Kurve|das letzte Stück find ich selber), (Navi weg|Zielführung beenden|mach die Navigation aus)
(wir haben uns umentschieden|wir fahren ins Blaue), (lösch die Route|brich die Zielführung ab|das Ziel kann raus)
(schmeiß|wirf) das (Ziel|Navi) (raus|aus)
(die Wegführung|die Route|die Navigation) (ist überflüssig|hat sich erledigt|kann weg)
(kein Navi mehr|Führung beenden|Routenführung stoppen|Ziel verwerfen|Navi ade)
(du musst|brauchst) mich nicht (mehr|weiter) (lotsen|führen|navigieren|mehr leiten)
(hier steigen wir aus|da vorne ist es schon|wir stehen vor der Tür), (Zielführung aus|Navigation beenden)"""),
    ("set_route_avoidance", {"avoid": True}, "Ohne {feature}.", """
(lass|spar) (uns|mir|) (bitte|) {feature} (aus|weg)
(wenn's irgendwie geht|nach Möglichkeit|falls möglich) ohne {feature}
(in den Einstellungen|für die Route|bei der Planung) {feature} (abwählen|ausklammern|sperren)
(ich hab schlechte Erfahrungen|ich hab's nicht so) mit {feature}, (plan drum herum|lass das weg)
(such|find|berechne) (eine|uns eine) (andere|) Strecke, die {feature} (vermeidet|umgeht|auslässt)
(klammer|schließ) {feature} bei der (Planung|Routenplanung|Route) aus
einen Bogen um {feature} (machen|bitte)"""),
    ("set_route_avoidance", {"feature": "tolls", "avoid": True}, "Ohne Mautstraßen.", """
(ich bin ein Sparfuchs|das Reisebudget ist knapp|ich hab kein Kleingeld), (Strecke ohne Maut|bitte keine Mautstraßen)
(an keiner|ich will an keiner) (Mautstation|Mautstelle) (halten|anstehen|vorbei)
(kostenlose|gebührenfreie|vignettenfreie) (Strecke|Route) (bitte|wählen|planen)
(wegen der Maut|um die Maut zu sparen) (lieber|) (drum herum|einen Umweg) fahren
~(die Maut|Mautgebühren) (sparen|umfahren|vermeiden)
für (eine Straße|so ein Stück Asphalt) zahl ich keine Maut"""),
    ("set_route_avoidance", {"feature": "motorways", "avoid": True}, "Ohne Autobahnen.", """
(ich bin Fahranfänger|mein Anhänger wackelt|die Raser machen mich nervös), (Route ohne Autobahn|lieber keine Autobahn)
(wir haben Zeit|wir wollen was sehen|der Weg ist das Ziel), (nimm die Landstraßen|fahr über die Dörfer|ohne Autobahn)
(runter von|weg von) der Autobahn (und über Land|und lieber Landstraße|und auf die Landstraße)
(statt Autobahn|statt über die Autobahn) (lieber|bitte|) (durch die Dörfer|Landstraße|die Bundesstraße)
(die malerische|die schöne|eine gemütliche) Strecke (ohne Autobahn|über kleine Landstraßen) (bitte|)
die Autobahn (meiden|lassen wir links liegen|brauchen wir nicht|tu ich mir nicht an)"""),
    ("set_route_avoidance", {"feature": "ferries", "avoid": True}, "Ohne Fähren.", """
(ich hab Angst vorm Wasser|der Hund mag keine Schiffe|beim letzten Mal war mir speiübel), (bitte keine Fähre|Route ohne Fähre)
(mit dem Auto aufs Boot|auf so einen Kahn) (will ich nicht|kommt nicht in Frage), (plan ohne Fähre|keine Fähren)
(wir bleiben|ich bleibe) lieber auf festem Boden, (keine Fähre|lass die Fähre weg)
~(die Fähre|Fährfahrten|den Fährhafen) (weglassen|umfahren|vermeiden)
(nimm|such) (den Weg|die Strecke) (außen herum|über Land|über die Brücke) statt der Fähre
auf Fähren (verzichten wir|kann ich verzichten|bitte verzichten)"""),
    ("set_route_avoidance", {"avoid": False}, "{feature} erlaubt.", """
(jetzt doch|diesmal|heute ausnahmsweise) (gern|ruhig|) mit {feature}
(ich nehm's zurück|ich hab's mir überlegt), {feature} (sind|ist) (doch|wieder) (erlaubt|in Ordnung)
(bei der Planung|für die Route) {feature} wieder (zulassen|einschließen|freischalten)
(von mir aus|meinetwegen|wenn's schneller geht) (gern|auch|) über {feature}
(die Sperre|den Filter|das Verbot) für {feature} (aufheben|rausnehmen|löschen)
{feature} (musst du|brauchst du) nicht mehr (umgehen|vermeiden|auslassen)"""),
    ("set_route_avoidance", {"feature": "motorways", "avoid": False}, "Autobahnen erlaubt.", """
(über Land dauert das ewig|die Traktoren nerven|die Zeit drängt), (nimm wieder die Autobahn|doch lieber Autobahn)
(wieder|doch) rauf auf die Autobahn
(auf der Autobahn|über die Autobahn) (geht's schneller|ist es mir jetzt doch recht), (erlaub das wieder|nimm die)
(statt Landstraße|statt über die Dörfer) (doch|lieber|jetzt) (die Autobahn|über die Autobahn)
Autobahnen (müssen nicht mehr gemieden werden|wieder mit einplanen|gehen jetzt doch)
gegen die Autobahn hab ich (nichts mehr|jetzt nichts mehr|doch nichts)"""),
    ("set_route_avoidance", {"feature": "tolls", "avoid": False}, "Mautstraßen erlaubt.", """
(der Chef zahlt|die Firma übernimmt das|ich hab die Vignette), (Maut ist in Ordnung|nimm ruhig Mautstraßen)
(die paar Euro|die paar Kröten) für die Maut (zahl ich|sind drin|hab ich übrig)
(doch|wieder|ruhig) (über die Mautstrecke|durch die Mautstelle|auf die Mautstraße)
Mautstrecken (darfst du wieder nehmen|sind kein Problem mehr|wieder einplanen)
(wenn die Mautstraße|falls die mautpflichtige Strecke) schneller ist, (nimm sie|dann nimm sie ruhig)
gegen die Maut hab ich (nichts mehr|jetzt nichts mehr|doch nichts)"""),
    ("set_route_avoidance", {"feature": "ferries", "avoid": False}, "Fähren erlaubt.", """
(die Kinder wollen Schiff fahren|ich hab Tabletten gegen Seekrankheit|das Meer ist ruhig), (Fähre ist in Ordnung|Fähren sind okay)
(doch|ruhig|gern) (mit der Fähre rüber|auf die Fähre|über den Fährweg)
Fähren (darfst du wieder nehmen|sind kein Problem mehr|wieder einplanen)
(wenn die Fähre|falls die Überfahrt mit der Fähre) schneller ist, (nimm sie|dann nimm sie ruhig)
(mit der Fähre|per Fähre) (spart man Zeit|ist es schöner), (erlaub das|plan sie ein)
gegen Fähren hab ich (nichts mehr|jetzt nichts mehr|doch nichts)"""),
    ("set_guidance_voice", {"on": True}, "Ansagen an.", """
(ich hab die Ausfahrt verpasst|ich kann nicht dauernd aufs Display gucken), (schalt die Ansagen ein|das Navi soll sprechen)
(das Navi schweigt|die Navistimme ist weg|keine Ansage kommt), (mach die Stimme an|Sprachansagen ein)
(gib|mach) mir (wieder|) (gesprochene Anweisungen|Abbiegehinweise mit Stimme|Ansagen vom Navi)
~(die gesprochenen Hinweise|die Abbiegeansagen|das Navi wieder laut) (einschalten|schalten|dazuschalten)
(Abbiegeansagen|gesprochene Hinweise|Routenansagen|Navi-Sprache) (an|ein|bitte)
die (Dame|Stimme) im Navi darf (wieder|jetzt wieder) (reden|sprechen|mitreden)"""),
    ("set_guidance_voice", {"on": False}, "Ansagen aus.", """
(die Kinder schlafen|wir unterhalten uns|ich hör einen Krimi), (das Navi soll still sein|schalt die Navistimme aus|Ansagen vom Navi weg)
(in hundert Metern links, ja ja|ich weiß selber, dass ich abbiegen muss), (Ansagen aus|stell die Navistimme ab)
(dreh|würg) (der Navitante|der Navistimme|der Stimme im Navi) den Ton ab
~(die gesprochenen Hinweise|die Abbiegeansagen|das Gequassel vom Navi) (abschalten|ausmachen|abstellen)
(Abbiegeansagen|gesprochene Hinweise|Routenansagen|Navi-Sprache) (aus|weg|nein danke)
die (Dame|Stimme) im Navi soll (schweigen|den Mund halten|nichts mehr sagen)"""),
    ("zoom_map", {"direction": "in"}, "Karte näher.", """
(ohne Brille seh ich auf der Karte nichts|die Straßennamen sind winzig|die Gasse ist auf der Karte kaum zu sehen), (zoom rein|hol die Karte ran|Karte größer)
(ich will|lass mich) (die Kreuzung|die Abzweigung|das Gassengewirr) auf der Karte (genauer|aus der Nähe) (sehen|anschauen)
(Kartenzoom|Zoomstufe|Maßstab der Karte) (rein|vergrößern|größer)
~(in die Karte|auf der Karte) (hineinzoomen|näher rangehen|ranfahren)
(Lupe auf die Karte|die Karte mit der Lupe bitte|Detailansicht der Karte)
(den Ausschnitt|das Kartenbild) (bitte|) (näher holen|heranholen|vergrößern)"""),
    ("zoom_map", {"direction": "out"}, "Karte weiter weg.", """
(ich will wissen, wie die Strecke verläuft|ich seh nur zwei Straßen|mir fehlt der Überblick auf der Karte), (zoom raus|Karte kleiner|zoom weiter weg)
(ich will|lass mich) (das ganze Gebiet|die Region|die ganze Strecke) auf der Karte (im Überblick|von weiter weg) (sehen|anschauen)
(Kartenzoom|Zoomstufe|Maßstab der Karte) (raus|verkleinern|kleiner)
~(aus der Karte|auf der Karte) (herauszoomen|weiter weggehen|Abstand gewinnen)
(Gesamtansicht der Karte|Übersichtskarte bitte|die Karte im Überblick)
(den Ausschnitt|das Kartenbild) (bitte|) (weiter fassen|kleiner machen|verkleinern)"""),
]
