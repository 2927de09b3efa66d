"""The phrase tables of a language and the catalogue, and how a request and its call come out of them."""

import hashlib
import importlib
import math
import re
import tomllib
from collections import defaultdict
from functools import cache
from itertools import repeat
from pathlib import Path

from phrases import names, numbers
from template import Template

LANGUAGES = ("en", "de", "fr", "zh")
CATALOGUE = Path(__file__).resolve().parents[3] / "daemon/src/tools/catalogue.toml"
PHRASES = Path(__file__).resolve().parent / "phrases"
UNSEEN_COMBINATION_OF = 8  # one combination in eight is kept out of training
UNSEEN_VALUE_OF = 10
# Around an open value in a request, until the request is finished.
OPEN, CLOSE = "\x01", "\x02"


def fingerprint(text):
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


@cache
def catalogue():
    with open(CATALOGUE, "rb") as file:
        return {f["name"]: f for f in tomllib.load(file)["function"]}


@cache
def arguments_of(tool):
    return {a["name"]: a for a in catalogue()[tool].get("argument", ())}


class Hard:
    """How hard the model in training finds what is made of this: about the share of the last times that it got wrong."""

    def __init__(self, memory):
        self.wrong, self.times, self.memory = 0.5, 1, memory

    def learn(self, wrong):
        self.times = min(self.times + 1, self.memory)
        self.wrong += (wrong - self.wrong) / self.times


def choose(rng, choices, hard, weights=None):
    """One of the choices; in training more often one that is still hard."""
    return rng.choices(choices, [w * (0.15 + h.wrong) for w, h in zip(weights or repeat(1), hard)])[0]


class Line(Hard):
    """One template of a table."""

    def __init__(self, text, macros):
        super().__init__(memory=5)
        self.kind = text[0] if text[0] in "!~" else ""
        self.template = Template.of(text.lstrip("!~"), macros)


class Variant(Hard):
    def __init__(self, code, tool, fixed, say, lines):
        super().__init__(memory=20)
        self.tool, self.fixed, self.say = tool, fixed, say
        # One line of those with four or more is kept out of training.
        held = fingerprint(code + tool + say) % len(lines) if len(lines) >= 4 else None
        self.shown = [line for at, line in enumerate(lines) if at != held]
        self.held = [] if held is None else [lines[held]]

    def lines(self, split):
        return self.held if split == "template" else self.shown


class Language:
    def __init__(self, code):
        load = lambda name: importlib.import_module(f"phrases.{code}.{name}")
        self.code, self.speech, self.dialogue = code, load("speech"), load("dialogue")
        modules = [load(path.stem) for path in sorted((PHRASES / code).glob("[a-z]*.py"))]
        self.enums, self.macros = {}, {}
        for module in modules:
            self.enums |= getattr(module, "ENUMS", {})
            self.macros |= getattr(module, "MACROS", {})
        found = {}  # a variant may have lines in several tables
        for module in modules:
            for tool, fixed, say, lines in getattr(module, "VARIANTS", ()):
                found.setdefault((tool, tuple(sorted(fixed.items())), say), []).extend(self.read(lines))
        self.variants = {}  # by tool
        for (tool, fixed, say), lines in found.items():
            self.variants.setdefault(tool, []).append(Variant(code, tool, dict(fixed), say, lines))
        self.tools = list(self.variants)
        lines = [line for variants in self.variants.values() for variant in variants for line in variant.shown]
        self.orders = [line.kind for line in lines if line.kind]  # so that one of them is as frequent as in the tables
        self.hard = defaultdict(lambda: Hard(memory=100))  # by function
        every = lambda name: [value for module in modules if (value := getattr(module, name, None))]
        self.no, self.unsafe = self.read("\n".join(every("NO"))), self.read("\n".join(every("UNSAFE")))
        self.talk = [(say, self.read(lines)) for talk in every("TALK") for say, lines in talk]
        self.asides = [aside for asides in every("ASIDES") for aside in asides]
        self.corrections_apart = [c for corrections in every("CORRECTIONS_APART") for c in corrections]
        self.follow = {kind: self.read("\n".join(lines) if isinstance(lines, list) else lines) for kind, lines in self.dialogue.FOLLOW.items()}
        self.follow_questions = {}
        for after, tool, say, lines in self.dialogue.FOLLOW_QUESTIONS:
            self.follow_questions.setdefault(after, []).append((tool, say, self.read("\n".join(lines) if isinstance(lines, list) else lines)))

    def read(self, text):
        return [Line(line.strip(), self.macros) for line in text.strip().split("\n") if line.strip()]

    # What may be shown in which split is decided by hashes alone, not by the seed.

    def belongs(self, line, text, split):
        unseen = line.template.groups >= 2 and fingerprint(self.code + text) % UNSEEN_COMBINATION_OF == 0
        return split == "template" or unseen == (split == "unseen")

    def expand(self, line, split, rng):
        """One form of a line that belongs to the split; slots stay. None where none was found."""
        for _ in range(20):
            text = line.template.expand(rng)
            if self.belongs(line, text, split):
                return text
        return None

    def open_value(self, kind, split, rng):
        """(what stands before the value, the value)"""
        for _ in range(60):
            before, _, value = names.value(kind, rng, self.code).rpartition("|")
            unseen = fingerprint(value.lower()) % UNSEEN_VALUE_OF == 0
            if unseen == (split != "train"):
                break
        return before, value

    def decimal(self, number):
        text = f"{number:g}"
        return text.replace(".", ",") if self.code in ("de", "fr") else text

    def number(self, value, unit, rng):
        """A number as someone would type or say it, with its unit."""
        forms = self.speech.UNITS[unit]
        form = rng.choice(forms)
        if rng.random() < 0.5:
            if self.code != "zh" and not re.search(r"[^\W\d_]{3}", form):
                form = next((f for f in forms if len(f) > 4), "")
            text = numbers.words(self.code, value, rng)
            if self.code == "de" and form:
                text = re.sub(r"eins$", "ein", text)
        else:
            text = self.decimal(value) if rng.random() < 0.8 else f"{value:g}"
        return form.replace("{n}", text) if "{n}" in form else text + form

    def forms(self, tool, name):
        return self.enums.get(f"{tool}.{name}") or self.enums[name]

    def surface(self, tool, name, value, rng):
        """A number, or a value of an enum, as said."""
        spec = arguments_of(tool)[name]
        if spec["type"] in ("number", "integer"):
            return self.number(value, spec.get("unit"), rng)
        return rng.choice(self.forms(tool, name)[value])

    def some_value(self, tool, name, rng, inside=True):
        spec = arguments_of(tool)[name]
        if spec["type"] in ("number", "integer"):
            return pick_number(spec, inside, rng)
        return rng.choice(list(self.forms(tool, name)))

    def say(self, template, tool, values):
        """What a reply says; a slot without a value goes with the space before it."""
        for name, value in values.items():
            kind = arguments_of(tool).get(name, {}).get("type")
            if kind in ("number", "integer"):
                value = self.decimal(value)
            elif kind == "enum" and f"{{{name}}}" in template:
                value = self.forms(tool, name).get(value, [value])[0]
            if isinstance(value, str):
                template = put(template, name, value)
        text = re.sub(r"\s*\{\w+\}", "", template)
        return text[:1].upper() + text[1:]

    def say_for(self, call):
        """What fits a call that no line of the tables made: of the variants that could make it, the one that says most."""
        tool, values = call["tool"], call["arguments"]
        best = None
        for variant in self.variants[tool]:
            slots = set(re.findall(r"\{(\w+)\}", variant.say))
            if all(values.get(n) == v for n, v in variant.fixed.items()):
                score = 1.1 * len(variant.fixed) + len(slots & values.keys()) - 0.1 * len(slots - values.keys())
                if best is None or score > best[0]:
                    best = (score, variant.say)
        return self.say(best[1] if best else self.variants[tool][0].say, tool, values)


@cache
def language(code):
    return Language(code)


def put(text, slot, value):
    for prefix in ("de", "que"):
        elided = value.lstrip(OPEN)[:1].lower() in tuple("aeiouéèêâîôyh")
        text = text.replace(f"{prefix}~{{{slot}}}", (prefix[:-1] + "'" if elided else prefix + " ") + value)
    return text.replace(f"{{{slot}}}", value)


def pick_number(spec, inside, rng):
    low, high = spec["minimum"], spec["maximum"]
    if spec["type"] == "number":
        step = 0.5 if spec["unit"] == "celsius" else 0.1
        count = round((high - low) / step)
        if inside:
            value = low + step * rng.randint(0, count)
            if step == 0.5 and rng.random() < 0.7:
                value = max(math.ceil(low), int(value))
            return as_json(round(value, 1))
        if step == 0.1:
            return rng.randint(*rng.choice(((60, 86), (109, 140), (109, 140))))
        return rng.randint(*rng.choice(((3, int(low) - 1), (int(high) + 1, 60), (int(high) + 1, 60)))) if low > 4 else rng.randint(int(high) + 1, 30)
    if inside:
        if high >= 100 and rng.random() < 0.6:
            return rng.randrange(low, high + 1, 5)
        return rng.randint(low, high)
    if low > 1 and rng.random() < 0.4:
        return rng.randint(1, low - 1)
    return rng.randint(high + 1, high + (12 if high < 10 else 80))


def as_json(value):
    return int(value) if float(value).is_integer() else value


def call_of(tool, values):
    return {"tool": tool, "arguments": {name: values[name] for name in arguments_of(tool) if name in values}}
