"""Open values: people, places, songs, artists, stations, messages. Half are drawn from lists, half invented from
syllables, so that a model has to copy them instead of remembering them.

What stands before a `|` in a value is said and is no part of the value: "the |dentist"."""

import importlib
import re
from functools import cache

from template import Template

from . import chinese, messages

FIRST = """Anna Ben Clara David Emma Felix Greta Hannes Ines Jonas Karla Leon Mia Noah Olivia Paul Rosa Simon Tina Uwe Vera Walter
Yannick Zoe Alice Antoine Camille Chloé Denis Élise Fabien Gaëlle Hugo Inès Julien Karim Léa Mathieu Nathalie Océane Pierre Quentin
Romain Sophie Théo Valérie William Xavier Yasmine Adam Bella Charlie Daisy Edward Fiona George Harriet Isaac Jack Kate Liam Megan
Nathan Oscar Poppy Rachel Sam Tom Ursula Victor Wendy Ahmed Aisha Björn Carlos Dmitri Elena Fatima Giulia Hiroshi Ivan Jürgen Khadija
Lars Mehmet Nadia Omar Priya Raúl Søren Tomasz Ulrike Vikram Wei Ximena Zeynep Aurélie Benoît Céline Dominik Erik Friedrich Günther
Heidi Ingrid Jörg Katja Lukas Monika Nils Petra Ralf Sabine Thomas Volker Wolfgang Brigitte Claude Delphine Étienne Françoise Gérard
Hélène Jérôme Kevin Laurent Margaux Nicolas Olivier Pascal René Sandrine Thierry Vincent Grandpa Emily Jessica Michael Peter Stephen
Amelie Johanna Moritz Philipp Stefan Svenja Tobias Marie Luca Marco Sofia Pablo Lucía Ana João Pedro Agnieszka Piotr Kasia""".split()

LAST = """Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Bauer Richter Klein Wolf Schröder Neumann
Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Werner Krause Lehmann Köhler Maier Huber Kaiser Fuchs Peters Lang Scholz Möller
Martin Bernard Dubois Thomas Robert Petit Durand Leroy Moreau Laurent Lefebvre Michel Garcia Bertrand Roux Fournier Girard Bonnet Dupont
Lambert Fontaine Rousseau Vincent Muller Lefèvre Faure Mercier Blanc Guérin Boyer Garnier Chevalier François Legrand Gauthier Perrin
Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood Jackson
Clarke Harris Clark Turner Hill Scott Cooper Morris Ward Moore King Watson Baker Harrison Young Allen Mitchell Anderson Phillips Lee
Bell Parker Davis Bennett Miller Cook Shaw Richardson Kowalski Novak Rossi Ferrari Silva Santos Nguyen Yılmaz Petrov Ivanova Andersen
Larsson Virtanen Popescu Horvat Kaya Haddad Okafor Tanaka Kim Chen Patel Singh""".split()

RELATION = {
    "en": ["mum", "dad", "my wife", "my husband", "my brother", "my sister", "the |office", "my boss", "grandma", "the |doctor", "my mother",
           "my father", "my daughter", "my son", "the |dentist", "my neighbour", "the |garage", "uncle {f}", "aunt {f}", "doctor {l}", "Mr {l}", "Mrs {l}",
           "my best mate", "our landlord", "my little sister", "my girlfriend", "my boyfriend", "my flatmate", "my other half", "our babysitter", "the |plumber",
           "the |vet", "my cousin {f}", "my mate {f}", "our neighbours", "my lawyer", "my parents"],
    "de": ["Mama", "Papa", "Oma", "Opa", "Frau {l}", "Herrn {l}", "Doktor {l}", "Tante {f}", "Onkel {f}", "Familie {l}", "{f} Arbeit", "{f} Handy",
           "Schatz", "Zahnarzt {l}", "Werkstatt {l}", "Praxis {l}", "Büro {l}", "meine Frau", "meinen Mann", "meinem Mann", "meiner Frau", "meine Mutter",
           "meinen Vater", "meinem Vater", "meinen Bruder", "meinem Bruder", "meiner Tochter", "meine Tochter", "meinen Sohn", "meinen Chef", "meiner Chefin",
           "unsere Nachbarin", "meine beste Freundin", "meinem Kollegen", "meine Eltern", "meinen Freund {f}", "meine Kollegin {f}", "den |Hausmeister", "die |Schule"],
    "fr": ["maman", "papa", "mamie", "papy", "ma femme", "mon mari", "mon frère", "ma sœur", "monsieur {l}", "madame {l}", "tante {f}", "oncle {f}",
           "docteur {l}", "ma mère", "mon père", "ma fille", "mon fils", "{f} travail", "{f} portable", "mon patron", "notre voisine", "ma copine",
           "mon copain", "ma grand-mère", "mes parents", "mon beau-frère", "la |nounou", "le |dentiste", "mon cousin {f}", "ma collègue {f}", "notre plombier", "ma belle-mère"],
}

TOWN = """Berlin Hamburg Munich München Köln Frankfurt Stuttgart Düsseldorf Leipzig Dortmund Essen Bremen Dresden Hannover Nürnberg Duisburg
Bochum Wuppertal Bielefeld Bonn Münster Karlsruhe Mannheim Augsburg Wiesbaden Kiel Freiburg Mainz Erfurt Rostock Kassel Potsdam Ulm Jena
Trier Wien Graz Linz Salzburg Innsbruck Zürich Basel Bern Genf Paris Marseille Lyon Toulouse Nice Nantes Montpellier Strasbourg Bordeaux
Lille Rennes Reims Toulon Grenoble Dijon Angers Nîmes Brest Tours Amiens Limoges Metz Perpignan Besançon Orléans Rouen Mulhouse Caen Nancy
Avignon Cannes Colmar Pau Annecy Bruxelles Liège Namur Genève Lausanne London Manchester Birmingham Leeds Glasgow Edinburgh Liverpool
Bristol Sheffield Cardiff Belfast Leicester Nottingham Newcastle Brighton Oxford Cambridge York Bath Exeter Norwich Dublin Cork Galway
Amsterdam Rotterdam Utrecht Madrid Barcelona Valencia Sevilla Lisbon Porto Rome Milan Turin Venice Florence Prague Brno Warsaw Kraków
Copenhagen Aarhus Stockholm Göteborg Oslo Bergen Helsinki Tampere Budapest Vienna Zagreb Ljubljana Athens Bukarest""".split()

STREET = {
    "en": ["{n} {w} Street", "{w} Street {n}", "{n} {w} Road", "{w} Avenue", "{n} {w} Lane", "{w} Square", "{n} {w} Drive"],
    "de": ["{w}straße {n}", "{w}straße", "{w}weg {n}", "{w}platz", "{w}allee {n}", "{w}gasse {n}", "{w}ring {n}"],
    "fr": ["{n} rue {w}", "rue {w}", "{n} avenue {w}", "place {w}", "boulevard {w}", "{n} rue de {w}", "{n} allée {w}"],
}
PLACE = {
    "en": ["Hotel {w}", "Café {w}", "{w} Airport", "{w} Station", "{w} Museum", "{w} Park", "the |{w} Hotel", "{w} Castle", "{w} Stadium", "the |airport",
           "the |train station", "{w} University", "the |city centre", "{w} Hospital", "{w} Mall", "{f}'s house", "{w} {w2}",
           "{w} {w2} Centre", "the |{w} Arms", "Saint {f}'s Church", "{w} Retail Park", "the |{w} {w2} Inn", "{w} Leisure Centre", "{w} upon {w2}", "{w} Garden Centre"],
    "de": ["Hotel {w}", "Café {w}", "Flughafen {t}", "Hauptbahnhof {t}", "Museum {w}", "{w}park", "Schloss {w}", "Stadion {w}", "Flughafen",
           "Hauptbahnhof", "Universität {t}", "Gasthof {w}", "Klinikum {t}", "Restaurant {w}", "Bahnhof {t}", "Rathaus {t}",
           "Kaufhaus {w}", "Parkhaus {w}", "{w} {w2}", "Sankt {f}", "Kino {w}", "Sporthalle {w}", "Alte {w}", "Möbelhaus {w} {w2}", "{w}see", "Gewerbegebiet {w}"],
    "fr": ["hôtel {w}", "café {w}", "aéroport de {t}", "gare de {t}", "musée {w}", "parc {w}", "château de {w}", "stade {w}", "université de {t}",
           "restaurant {w}", "place {w}", "centre commercial {w}", "théâtre {w}", "camping {w}",
           "{w} {w2}", "mairie de {t}", "cinéma {w}", "église Saint-{f}", "hôpital {w}", "piscine {w}", "boulangerie {w}", "lycée {w} {w2}", "port de {t}", "marché {w}"],
}
WORD = {
    "en": """Baker Victoria Station Church High Mill Park King Queen Oak Maple Cedar Elm Washington Lincoln Spring Meadow Forest River Lake Hill
Garden Bridge Castle Market Chapel Green Grove Rose West East North South Albert Windsor Granville Highland Sunset Orchard Harbour""".split(),
    "de": """Haupt Bahnhof Garten Schul Dorf Kirch Berg Goethe Schiller Linden Mozart Beethoven Wald Wiesen Rosen Birken Mühlen Markt Brunnen
Ahorn Eichen Tannen Kaiser König Sonnen Adler Löwen Hirsch Bach Feld Burg Schloss Rhein Donau Neckar Park Blumen Amsel Buchen""".split(),
    "fr": """Pasteur Voltaire Gambetta Lafayette Rivoli Hugo Molière Foch Clemenceau Carnot Mozart Curie Lumière Jaurès Thiers Montaigne Racine
Verdun Bellevue Belleville Beauregard Montmartre Bastille République Liberté Fontaine Moulin Tilleuls Acacias Roses""".split(),
}

TITLE_A = {
    "en": "golden silent broken summer midnight electric lonely crazy sweet purple wild little blue burning endless hidden distant happy".split(),
    "de": "goldene stille letzte erste kleine blaue wilde ferne große neue alte schöne lange helle dunkle freie".split(),
    "fr": "doux petit dernier premier vieux bel grand long tendre triste joli seul".split(),
}
TITLE_N = {
    "en": "heart river night dancer dream fire rain moon street love road shadow sky train garden island mirror window letter stranger".split(),
    "de": "Nacht Liebe Reise Stadt Welt Straße Sonne Zeit Insel Sehnsucht Freiheit Brücke Wolke Stimme Heimat Ferne".split(),
    "fr": "soleil jour chemin rêve matin train jardin voyage été printemps silence miroir visage souvenir village pont".split(),
}
TITLE_FORM = {
    "en": ["{a} {n}", "{n} of {n2}", "the {n}", "{a} {a2} {n}", "{n} in the {n2}", "my {a} {n}", "never the {n}", "dancing in the {n}", "{N}", "I miss my {n}",
           "no more {n}", "under the {a} {n}", "{n} and {n2}", "we are {n}", "{a} {n} {num}", "{big} {n}s", "{num} {a} {n}s"],
    "de": ["{a} {n}", "die {n}", "{n} ohne {n2}", "meine {a} {n}", "deine {n}", "zwischen {n} und {n2}", "durch die {n}", "{N}", "wo ist meine {n}",
           "nur eine {n}", "{n} der {n2}", "tausend {n}", "für immer {n}", "{big} {n}", "{num} Tage {n}"],
    "fr": ["le {a} {n}", "mon {n}", "le {n}", "un {n} de {n2}", "sous le {n}", "{N}", "ton {a} {n}", "au bout du {n}", "sans {n}", "comme un {n}",
           "le {n} et le {n2}", "mille {n}s", "{big} {n}s", "{num} jours sans {n}"],
}
BAND = ["The {n}s", "{l}", "{f} {l}", "{f} {l}", "DJ {f}", "{l} and the {n}s", "The {a} {n}s", "MC {w}", "{f} & {f2}", "{a} {n}", "{f}", "Los {w}", "{w} {w2}"]
STATION = ["Radio {w}", "{w} FM", "Antenne {t}", "{t} {num}", "Radio {t}", "{w} Radio", "Klassik {w}", "Hit Radio {w}", "France {w}", "Rock {w}",
           "BBC Radio {num}", "SWR{num}", "NDR {num}", "WDR {num}", "Deutschlandfunk", "NRJ", "RTL", "Europe 1", "France Inter", "FIP", "Jazz {w}",
           "Energy {t}", "Radio {num}", "Bayern {num}", "Capital {w}", "Nostalgie", "Skyrock", "Virgin Radio", "Kiss FM", "RTL {num}"]

ONSET = "b br bl c ch cl d dr f fl fr g gl gr h j k kl kr l m n p pl pr qu r s sch sh sk sl sm sp st t th tr v w x y z é â ö ü".split()
NUCLEUS = "a e i o u a e i o u ai au ei eu ie oo ou ä ö ü é è y ea".split()
CODA = ["", "", "", "n", "r", "l", "s", "t", "ck", "nd", "rt", "ll", "m", "x", "rg", "sch", "ng", "th", "f", "z", "lm", "k"]


def invented(rng):
    count = rng.choice((1, 2, 2, 2, 3, 3))
    word = "".join(rng.choice(ONSET) + rng.choice(NUCLEUS) + rng.choice(CODA) for _ in range(count))
    return word[0].upper() + word[1:]


def _word(rng, language):
    return rng.choice((rng.choice(WORD[language]), rng.choice(LAST), rng.choice(FIRST), invented(rng), invented(rng)))


def _fill(rng, language, form):
    lang2 = language if rng.random() < 0.6 else rng.choice(("en", "de", "fr"))
    nouns, adjectives = TITLE_N[lang2], TITLE_A[lang2]
    noun = rng.choice(nouns) if rng.random() < 0.75 else invented(rng).lower()
    return form.format(
        f=rng.choice(FIRST) if rng.random() < 0.7 else invented(rng), f2=rng.choice(FIRST),
        l=rng.choice(LAST) if rng.random() < 0.6 else invented(rng), w=_word(rng, language), w2=_word(rng, language),
        t=rng.choice(TOWN) if rng.random() < 0.7 else invented(rng), n=noun, n2=rng.choice(nouns), N=noun,
        a=rng.choice(adjectives), a2=rng.choice(adjectives), num=rng.randint(1, 9), big=rng.randint(2, 999))


def contact(rng, language):
    form = rng.choice(("{f}", "{f} {l}", "{f} {l}", "relation", "relation"))
    return _fill(rng, language, rng.choice(RELATION[language]) if form == "relation" else form)


def town(rng):
    return rng.choice(TOWN) if rng.random() < 0.55 else " ".join(
        [invented(rng)] + ([rng.choice(("am See", "sur Mer", "upon Sea", "an der Elbe", "le Grand"))] if rng.random() < 0.08 else []))


def place(rng, language):
    if rng.random() < 0.5:
        return _fill(rng, language, rng.choice(PLACE[language]))
    number = rng.choice((rng.randint(1, 99), rng.randint(1, 299)))
    return rng.choice(STREET[language]).format(n=number, w=_word(rng, language))


@cache
def asides(language):
    return importlib.import_module(f"phrases.{language}.asides").ASIDES


def words_of_an_aside(rng, language):
    """Some words in a row, which may be a title as well as any."""
    aside = rng.choice(asides(language))
    words = list(re.sub(r"\W", "", aside)) if language == "zh" else re.sub(r"[^\w' ]", "", aside).split()
    count = rng.randint(2, 6 if language == "zh" else 4)
    at = rng.randrange(max(1, len(words) - count + 1))
    return ("" if language == "zh" else " ").join(words[at:at + count])


def title(rng, language):
    if rng.random() < 0.12:
        return words_of_an_aside(rng, language)
    lang2 = language if rng.random() < 0.6 else rng.choice(("en", "de", "fr"))
    text = _fill(rng, lang2, rng.choice(TITLE_FORM[lang2]))
    if rng.random() < 0.4:
        text = " ".join(w[0].upper() + w[1:] for w in text.split())
    elif rng.random() < 0.6:
        text = text[0].upper() + text[1:]
    return text


def artist(rng, language):
    text = _fill(rng, "en", rng.choice(BAND))
    return " ".join(w[0].upper() + w[1:] for w in text.split())


def station(rng, language):
    return _fill(rng, language, rng.choice(STATION))


def message(rng, language):
    if rng.random() < 0.4:
        return rng.choice(asides(language))
    words = [invented(rng).lower() if rng.random() < 0.5 else rng.choice(TITLE_N["en"]) for _ in range(4)]
    if language == "zh":
        words = [chinese.invented(rng) if rng.random() < 0.5 else rng.choice(chinese.TITLE_N) for _ in range(4)]
    text = Template.of(rng.choice(messages.MESSAGE[language].split("\n"))).expand(rng)
    for slot, word in zip(("word", "word2", "word3", "word4"), words):
        text = text.replace("{%s}" % slot, word)
    return text.replace("{n}", str(rng.choice((5, 10, 15, 20, 30, rng.randint(1, 12)))))


def value(kind, rng, language):
    """One value of an open slot: contact, destination, destination:town, destination:place, title, title:genre, artist, station, text."""
    kind = {"destination": rng.choice(("destination:town", "destination:place")),
            "title": "title" if rng.random() < 0.88 else "title:genre"}.get(kind, kind)
    if kind == "title:genre":
        return rng.choice(messages.GENRE[language])
    if kind == "text":
        return message(rng, language)
    if language == "zh" and kind == "title" and rng.random() < 0.12:
        return words_of_an_aside(rng, language)
    if language == "zh" and rng.random() < 0.97:
        return getattr(chinese, {"destination:town": "town", "destination:place": "place"}.get(kind, kind))(rng)
    language = "en" if language == "zh" else language
    if kind == "destination:town":
        return town(rng)
    if kind == "destination:place":
        return place(rng, language)
    return {"contact": contact, "title": title, "artist": artist, "station": station}[kind](rng, language)
