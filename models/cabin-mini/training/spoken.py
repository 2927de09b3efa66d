"""From a phrase to what reaches the car: openings, hesitation, what a speech recogniser drops or mishears, typing errors."""

import re

from tables import CLOSE, OPEN

QUESTION = {
    "en": r"(what|how|when|where|who|which|is |are |do |does |did |can |could |would |will |have |has |why|any )",
    "de": r"(wie|was|wann|wo |wer|kannst|könnte|gibt|sind|ist |hab|welche|warum|würdest|darf|kann |geht |muss|läuft|können|könnten|wollen wir|sollen wir|machst|kommt|brennt|steht )",
    "fr": r"(comment|quel|où|quand|combien|qui|peux-tu|pourr|est-ce|tu p|pouvez|y a|c'est quoi|on peut|as-tu|faut-il|pourquoi)",
    "zh": r".*(吗|呢|什么|多少|几|哪|怎么|为什么|是不是|有没有|能不能|可不可以|多久|多远)",
}
NOISE = {"aside": 0.10, "preamble": 0.10, "filler": 0.20, "misheard": 0.15, "typing error": 0.05}
NO_NOISE = dict.fromkeys(NOISE, 0.0)


def outside(text, change):
    """Applies a change to all of a request but its open values."""
    parts = re.split(f"({OPEN}.*?{CLOSE})", text)
    return "".join(part if part.startswith(OPEN) else change(part) for part in parts)


def hesitate(lang, text, rng):
    filler = rng.choice(lang.dialogue.FILLERS)
    if lang.code == "zh":
        return filler + rng.choice(("", "，")) + text if rng.random() < 0.7 else text + filler
    gaps = [m.start() for m in re.finditer(" ", text) if text[:m.start()].count(OPEN) == text[:m.start()].count(CLOSE)]
    at = rng.choice([0, 0, *gaps])
    comma = rng.choice(("", "", ","))
    return filler + comma + " " + text if at == 0 else text[:at] + " " + filler + comma + text[at:]


def mishear(lang, text, rng):
    """One word as the recogniser may write it."""
    for right, heard in rng.sample(lang.dialogue.HEARD, len(lang.dialogue.HEARD)):
        pattern = re.escape(right) if lang.code == "zh" else rf"\b{re.escape(right)}\b"
        if re.search(pattern, text):
            return outside(text, lambda part: re.sub(pattern, lambda _: rng.choice(heard), part, count=1))
    return text


def mistype(text, rng):
    """One letter of a longer word missing, doubled or swapped."""
    words = [m for m in re.finditer(r"[^\W\d_]{5,}", text) if text[:m.start()].count(OPEN) == text[:m.start()].count(CLOSE)]
    if not words:
        return text
    word = rng.choice(words)
    at = rng.randrange(word.start() + 1, word.end() - 1)
    return rng.choice((text[:at] + text[at + 1:], text[:at] + text[at] + text[at:], text[:at] + text[at + 1] + text[at] + text[at + 2:]))


def opened(lang, kind, text, rng):
    """An order with its polite opening and closing."""
    openings = lang.speech.OPENINGS
    return rng.choice(openings if isinstance(openings, list) else openings[kind]) + text + rng.choice(lang.speech.CLOSINGS)


def with_aside(lang, text, question, rng):
    """The request and a sentence that asks for nothing, before it or after it."""
    comma, stop, asks = ("，", "。", "？") if lang.code == "zh" else (", ", ". ", " ? " if lang.code == "fr" else "? ")
    aside = rng.choice(lang.asides)
    # Behind an open value it would be taken for a part of it once the punctuation is gone.
    if rng.random() < 0.6 or text.endswith(CLOSE):
        return (aside + comma + text) if rng.random() < 0.35 else aside[:1].upper() + aside[1:] + stop + text[:1].upper() + text[1:]
    return text + (asks if question else rng.choice((stop, stop, comma))) + aside


def contract(lang, text):
    if lang.code != "fr":
        return text
    for whole, short in ((" de le ", " du "), (" de les ", " des "), (" à le ", " au "), (" à les ", " aux ")):
        text = text.replace(whole, short)
    return text.replace("d' ", "d'").replace("l' ", "l'").replace(" -moi", "-moi").replace(" -nous", "-nous")


def dress(lang, kind, text, split, rng, noise=NOISE):
    """A request as it arrives, open values still marked."""
    if kind:
        text = opened(lang, kind, text, rng)
    text = contract(lang, text)
    question = re.match(QUESTION[lang.code], text, re.IGNORECASE)
    if rng.random() < noise["aside"]:
        text = with_aside(lang, text, question, rng)
    elif rng.random() < noise["preamble"]:
        text = rng.choice(lang.dialogue.PREAMBLES) + ("" if lang.code == "zh" else " ") + text
    while rng.random() < noise["filler"]:
        text = hesitate(lang, text, rng)
    if rng.random() < noise["misheard"]:
        text = mishear(lang, text, rng)
    if split == "train" and rng.random() < noise["typing error"]:
        text = mistype(text, rng)
    if rng.random() < 0.4:
        # As a speech recogniser writes it.
        text = re.sub(r"[，。？！]|(?<!\d)[,.:;!?]|[,.:;!?](?!\d)", "", text.lower())
        return re.sub(r" +", " ", text).strip()
    if rng.random() < 0.6 and not text.startswith(OPEN):
        text = text[0].upper() + text[1:]
    full, asks, loud = ("。", "？", "！") if lang.code == "zh" else (".", " ?" if lang.code == "fr" else "?", " !" if lang.code == "fr" else "!")
    end = rng.random()
    if end < 0.4:
        return text
    return text + (asks if question else full if end < 0.9 else loud)
