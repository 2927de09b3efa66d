"""Makes in-car requests and the replies cabin-mini shall give, from the phrase tables and the catalogue.

    python generate.py --split train --count 200000 --seed 1 --out train.jsonl
    python generate.py --split unseen --count 1200 --seed 7 --language fr --out ../eval/fr.jsonl

Three splits share no request:
    train     what the model is trained on
    unseen    every command is a combination of alternatives that training never shows together (each alternative
              alone it does show), and every open value (person, place, title, artist, station) is new
    template  every command comes from a template of which training never shows any form

Which combination, value or template belongs where is decided by its hash alone, not by the seed.
"""

import argparse
import hashlib
import importlib
import json
import random
import re
import tomllib
from functools import cache
from pathlib import Path

from phrases import names, numbers

LANGUAGES = ("en", "fr", "de")
CATALOGUE = Path(__file__).resolve().parents[3] / "daemon/src/tools/catalogue.toml"
OPEN = ("contact", "destination", "title", "artist", "station")
UNSEEN_COMBINATION_OF = 8  # one combination in eight is kept out of training
UNSEEN_VALUE_OF = 10


def fingerprint(text):
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


@cache
def catalogue():
    with open(CATALOGUE, "rb") as file:
        return {f["name"]: f for f in tomllib.load(file)["function"]}


def argument(tool, name):
    return next(a for a in catalogue()[tool].get("argument", ()) if a["name"] == name)


class Language:
    def __init__(self, code):
        table = importlib.import_module(f"phrases.{code}")
        self.code, self.table = code, table
        self.combining = {}
        self.variants = []  # (tool, fixed arguments, say, shown templates, held-out templates)
        for tool, fixed, say, lines in table.VARIANTS:
            lines = [line for line in lines.strip().split("\n") if line.strip()]
            held = []
            if len(lines) >= 4:
                held = [lines[fingerprint(code + tool + say) % len(lines)]]
            self.variants.append((tool, fixed, say, [l for l in lines if l not in held], held))
        # Copying a name takes more practice than anything else; the other splits show it half as often.
        self.weights = {split: [names if any(f"{{{o}" in v[2] for o in OPEN) else 2 if "{" in v[2] else 1 for v in self.variants]
                        for split, names in (("train", 8), ("unseen", 4), ("template", 4))}
        self.no = [(table.NO_SAY, line) for line in table.NO.strip().split("\n")]

    def open_macros(self, text):
        while match := re.search(r"<([a-z]+~?)>", text):
            text = text[:match.start()] + self.table.MACROS[match[1]] + text[match.end():]
        return text

    def combines(self, line):
        """Whether the template has at least two independent choices. Only then is a form of it kept out of
        training, so that every single word of an unseen request was in some other request of training."""
        if line not in self.combining:
            text, groups = self.open_macros(line), 0
            while match := re.search(r"\(([^()]*)\)", text):
                groups += "|" in match[1]
                text = text[:match.start()] + text[match.end():]
            self.combining[line] = groups >= 2
        return self.combining[line]

    def expand(self, text, rng):
        """Resolves macros and alternatives; slots stay."""
        text = self.open_macros(text)
        while match := re.search(r"\(([^()]*)\)", text):
            text = text[:match.start()] + rng.choice(match[1].split("|")) + text[match.end():]
        return re.sub(r" +", " ", text).strip()

    def opening(self, kind, rng):
        openings = self.table.OPENINGS
        return rng.choice(openings if isinstance(openings, list) else openings[kind])

    def decimal(self, number):
        text = f"{number:g}"
        return text if self.code == "en" else text.replace(".", ",")

    def number(self, value, unit, rng):
        """A number as someone would type or say it, with its unit."""
        suffix = rng.choice(self.table.UNITS[unit])
        if rng.random() < 0.35:
            if suffix.strip() in ("%", "°", "°C", "MHz"):
                suffix = next(u for u in self.table.UNITS[unit] if len(u) > 4)
            return numbers.words(self.code, value, rng) + suffix
        text = self.decimal(value) if rng.random() < 0.8 else f"{value:g}"
        return text + suffix


@cache
def language(code):
    return Language(code)


def pick_number(spec, inside, rng):
    low, high = spec["minimum"], spec["maximum"]
    if spec["type"] == "number":
        step = 0.5 if spec["unit"] == "celsius" else 0.1
        count = round((high - low) / step)
        whole = step == 0.5 and rng.random() < 0.7
        if inside:
            return round(low + step * rng.randint(0, count), 1) if not whole else rng.randint(low, high)
        below, above = (3, low - 1), (high + 1, 60)
        if step == 0.1:
            below, above = (60, 87), (109, 140)
        return rng.randint(*rng.choice((below, above, above)))
    if inside:
        if high == 100 and rng.random() < 0.6:
            return rng.randrange(low, high + 1, 5)
        return rng.randint(low, high)
    if low > 1 and rng.random() < 0.5:
        return rng.randint(1, low - 1)
    return rng.randint(high + 1, high + (12 if high < 10 else 80))


def as_json(value):
    return int(value) if float(value).is_integer() else value


def fill(lang, tool, fixed, say, text, split, rng, inside=True):
    """Puts values into the slots of an expanded template. Returns (text, say, call, numeric spec or None),
    or None where the open values found do not belong to the split."""
    values, spoken, broken = dict(fixed), {}, None
    for name, kind in re.findall(r"\{(\w+)(:\w+)?\}", text):
        spec = argument(tool, name)
        if spec["type"] in ("number", "integer"):
            number = pick_number(spec, inside, rng)
            broken = spec
            values[name], spoken[name] = as_json(number), lang.decimal(number)
            surface = lang.number(number, spec.get("unit"), rng)
        elif spec["type"] == "enum":
            forms = lang.table.ENUMS.get(f"{tool}.{name}") or lang.table.ENUMS[name]
            values[name] = rng.choice(list(forms))
            surface, spoken[name] = rng.choice(forms[values[name]]), forms[values[name]][0]
        else:
            surface = open_value(name + kind, lang.code, split, rng)
            if surface is None:
                return None
            values[name] = spoken[name] = surface
        text = put(text, name + kind, surface)
    for name, value in fixed.items():
        if "{" + name + "}" in say:
            spoken[name] = value
    for name, value in spoken.items():
        say = put(say, name, value)
    order = [a["name"] for a in catalogue()[tool].get("argument", ())]
    call = {"tool": tool, "arguments": {n: values[n] for n in order if n in values}}
    return text, say[0].upper() + say[1:], call, broken


def put(text, slot, value):
    for prefix in ("de", "que"):
        elided = value[0].lower() in "aeiouéèêâîôyh"
        text = text.replace(f"{prefix}~{{{slot}}}", (prefix[:-1] + "'" if elided else prefix + " ") + value)
    return text.replace(f"{{{slot}}}", value)


def open_value(kind, code, split, rng):
    for _ in range(60):
        value = names.value(kind, rng, code)
        unseen = fingerprint(value.lower()) % UNSEEN_VALUE_OF == 0
        if unseen == (split != "train"):
            return value
    return None


def belongs(lang, line, text, split):
    unseen = lang.combines(line) and fingerprint(lang.code + text) % UNSEEN_COMBINATION_OF == 0
    return split == "template" or unseen == (split == "unseen")


def command(lang, split, rng, orders_of=None, inside=True):
    """One command: (kind, text, say, call, spec). `orders_of` asks for an order ("!" or "~") that can be joined."""
    while True:
        tool, fixed, say, shown, held = rng.choices(lang.variants, lang.weights[split])[0]
        lines = held if split == "template" else shown
        if orders_of:
            lines = [l for l in lines if l[0] == orders_of]
        if not inside:
            lines = [l for l in lines if any("{%s}" % a["name"] in l for a in catalogue()[tool].get("argument", ()) if "minimum" in a)]
        if not lines:
            continue
        for _ in range(20):
            line = rng.choice(lines)
            kind = line[0] if line[0] in "!~" else ""
            text = lang.expand(line.lstrip("!~"), rng)
            if belongs(lang, line, text, split):
                filled = fill(lang, tool, fixed, say, text, split, rng, inside)
                if filled:
                    return kind, *filled


def plain(lang, choices, split, rng):
    """A line that is no command of the car, out of (say, line) pairs: (kind, text, say)."""
    while True:
        say, line = rng.choice(choices)
        kind = line[0] if line[0] in "!~" else ""
        text = lang.expand(line.lstrip("!~"), rng)
        if not belongs(lang, line, text, split):
            continue
        for name, sub in re.findall(r"\{(\w+)(:\w+)?\}", text):
            value = open_value(name + sub, lang.code, split, rng)
            text = put(text, name + sub, value)
        return kind, text, say


def reply(say, calls):
    return json.dumps({"say": say, "calls": calls}, ensure_ascii=False)


def dress(lang, kind, text, rng):
    """Opening, closing, French contractions, punctuation. Case is applied by the caller."""
    if kind:
        text = lang.opening(kind, rng) + text
        text += rng.choice(lang.table.CLOSINGS)
    if lang.code == "fr":
        for whole, short in ((" de le ", " du "), (" de les ", " des "), (" à le ", " au "), (" à les ", " aux ")):
            text = text.replace(whole, short)
        text = text.replace("d' ", "d'").replace(" -moi", "-moi").replace(" -nous", "-nous")
    question = bool(re.match(r"(what|how|when|where|who|which|is |are |can |could|would you|do you|why|wie|was|wann|wo |wer|kannst|könntest|"
                             r"gibt|sind|ist |welche|warum|würdest|comment|quel|où|quand|combien|qui|peux-tu|pourr|est-ce|tu p|pouvez|y a)", text))
    end = rng.random()
    if end < 0.45:
        return text
    if question:
        return text + (" ?" if lang.code == "fr" and rng.random() < 0.7 else "?")
    return text + ("." if end < 0.85 else "!" if lang.code != "fr" else " !")


def sample(code, split, rng):
    """One request: (text, reasoning, reply)."""
    lang = language(code)
    roll = rng.random()
    calls, specs = [], None
    if split == "template":
        roll = 0.0
    if roll < 0.67:
        kind, text, say, call, _ = command(lang, split, rng)
        calls = [call]
        thought = f"One command: {call['tool']}."
    elif roll < 0.80:
        kind = rng.choice("!" if code == "en" else "!~")
        _, text, say, first, _ = command(lang, split, rng, kind)
        while True:
            _, text2, say2, second, _ = command(lang, split, rng, kind)
            if second["tool"] != first["tool"]:
                break
        text, say, calls = text + rng.choice(lang.table.JOINS) + text2, f"{say} {say2}", [first, second]
        thought = f"Two commands: {first['tool']}, {second['tool']}."
    elif roll < 0.85:
        kind, text, _, call, specs = command(lang, split, rng, inside=False)
        say = lang.table.RANGE_SAY.format(minimum=lang.decimal(specs["minimum"]), maximum=lang.decimal(specs["maximum"]))
        thought = f"Out of range: {call['tool']}."
    elif roll < 0.95:
        kind, text, say = plain(lang, lang.no, split, rng)
        thought = "No vehicle function does that."
    else:
        kind, text, say = plain(lang, lang.table.TALK, split, rng)
        thought = "Small talk."
    text = dress(lang, kind, text, rng)
    roll = rng.random()
    if roll < 0.33:
        # As a speech recogniser writes it; open values are then lower case too, in the arguments as well.
        for call in calls:
            for name, value in call["arguments"].items():
                if argument(call["tool"], name)["type"] == "string" and value in text:
                    call["arguments"][name] = value.lower()
                    say = say.replace(value, value.lower())
        text = text.lower()
        say = say[0].upper() + say[1:]
    elif roll < 0.78 and not (calls and any(text.startswith(str(v)) for v in calls[0]["arguments"].values())):
        text = text[0].upper() + text[1:]
    return text, thought, reply(say, calls)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--split", choices=("train", "unseen", "template"), default="train")
    parser.add_argument("--language", choices=LANGUAGES, help="default: all in turn")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    rng = random.Random(arguments.seed)
    codes = [arguments.language] if arguments.language else LANGUAGES
    seen = set()
    with open(arguments.out, "w", encoding="utf-8") as file:
        for index in range(arguments.count):
            for _ in range(100):
                text, thought, answer = sample(codes[index % len(codes)], arguments.split, rng)
                if arguments.split == "train" or text not in seen:
                    break
            seen.add(text)
            line = {"text": text, "reply": answer}
            if arguments.split == "train":
                line["reasoning"] = thought
            file.write(json.dumps(line, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
