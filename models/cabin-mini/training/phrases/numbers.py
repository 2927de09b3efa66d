"""Numbers in words, 0 to 199, with one decimal."""

EN = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen""".split()
EN_TENS = "x x twenty thirty forty fifty sixty seventy eighty ninety".split()
DE = """null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn
neunzehn""".split()
DE_TENS = "x x zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
FR = """zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit
dix-neuf""".split()
FR_TENS = "x x vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split()


def _en(n, rng):
    if n >= 100:
        return rng.choice(("one hundred", "a hundred")) + ("" if n == 100 else " " + rng.choice(("and ", "")) + _en(n - 100, rng))
    if n < 20:
        return EN[n]
    return EN_TENS[n // 10] + ("" if n % 10 == 0 else rng.choice((" ", "-")) + EN[n % 10])


def _de(n, rng):
    if n >= 100:
        return rng.choice(("hundert", "einhundert")) + ("" if n == 100 else _de(n - 100, rng))
    if n < 20:
        return DE[n]
    one = "" if n % 10 == 0 else ("ein" if n % 10 == 1 else DE[n % 10]) + "und"
    return one + DE_TENS[n // 10]


def _fr(n, rng):
    if n >= 100:
        return "cent" + ("" if n == 100 else " " + _fr(n - 100, rng))
    if n < 20:
        return FR[n]
    tens, ones = n // 10, n % 10
    if tens in (7, 9):
        ones += 10
    if ones == 0:
        return FR_TENS[tens] + ("s" if n == 80 else "")
    if ones in (1, 11) and tens < 8:
        return f"{FR_TENS[tens]} et {FR[ones]}"
    return f"{FR_TENS[tens]}-{FR[ones]}"


ZH = "零一二三四五六七八九"


def _zh(n):
    if n >= 100:
        rest = n - 100
        return "一百" + ("" if rest == 0 else "零" + ZH[rest] if rest < 10 else "一" + _zh(rest) if rest < 20 else _zh(rest))
    tens, ones = n // 10, n % 10
    return ("" if tens == 0 else "十" if tens == 1 else ZH[tens] + "十") + (ZH[ones] if ones or tens == 0 else "")


def words(language, number, rng):
    """`number` has at most one decimal."""
    whole, tenth = int(number), round(number * 10) % 10
    if language == "zh":
        return _zh(whole) + ("" if tenth == 0 else "点" + ZH[tenth])
    text = {"en": _en, "de": _de, "fr": _fr}[language](whole, rng)
    if tenth == 0:
        return text
    if tenth == 5 and whole > 0 and rng.random() < 0.5:
        half = {"en": " and a half", "de": "einhalb", "fr": " et demi"}[language]
        # "eineinhalb", never "nulleinhalb".
        return text[:-1] + half if language == "de" and whole % 100 == 1 else text + half
    digit = {"en": EN, "de": DE, "fr": FR}[language][tenth]
    return text + {"en": " point ", "de": " Komma ", "fr": " virgule "}[language] + digit
