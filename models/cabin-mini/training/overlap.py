"""Finds lines of the handwritten test set that training shows, so that they can be taken out of it.

    python overlap.py [--samples 20000] [--remove]

A line is shown when a phrase of the tables without open values can be read as it, or when it is among so many generated
training requests. Case and punctuation do not count. Without --remove the exit code says whether there is one.
"""

import argparse
import json
import random
import re
import sys
from pathlib import Path

import generate
from tables import LANGUAGES, arguments_of, language

EVAL = Path(__file__).resolve().parents[1] / "eval"
OPEN_VALUE = "\x03"


def plain(text):
    return re.sub(r"\s+", " ", re.sub(r"[^\w\s]|_", " ", text.lower())).strip()


def pattern(template, slots):
    """A template as a regular expression over plain text, or with OPEN_VALUE in it."""
    def parts(template):
        for part in template.parts:
            if isinstance(part, str):
                yield re.sub(r"\{(\w+)(?::\w+)?\}|([^{]+)", lambda m: slots(m[1]) if m[1] else spelled(m[2]), part)
            else:
                yield "(?:" + "|".join("".join(parts(alternative)) for alternative in part) + ")"
    return "".join(parts(template))


def spelled(text):
    # Anything but letters and digits is a gap, which may be none.
    return re.sub(r"[\W_]+", r"\\s*", text.lower())


def number(lang):
    """Numbers as digits and words, with the words of all units between them."""
    rng = random.Random(5)
    said = {lang.number(half / 2, unit, rng) for half in range(400) for unit in lang.speech.UNITS for _ in range(4)}
    parts = {c for text in said for c in text if not c.isascii()} if lang.code == "zh" else {w for text in said for w in plain(text).split()}
    words = "|".join(sorted(filter(str.isalpha, parts), key=len, reverse=True))
    return rf"(?:(?:\d+|{words})\s*)+"


def phrases(lang):
    """The regular expression of every phrase that may stand alone."""
    numbers = number(lang)
    for tool, variants in lang.variants.items():
        specs = arguments_of(tool)

        def slot(name):
            if specs[name]["type"] == "string":
                return OPEN_VALUE
            if specs[name]["type"] == "enum":
                forms = {spelled(f) for fs in lang.forms(tool, name).values() for f in fs}
                return "(?:" + "|".join(sorted(forms)) + ")"
            return numbers

        for variant in variants:
            for line in variant.shown:
                yield pattern(line.template, slot)
    follow = [lines for follows in lang.follow_questions.values() for _, _, lines in follows]
    for lines in (lang.no, lang.unsafe, *(lines for _, lines in lang.talk), *lang.follow.values(), *follow):
        for line in lines:
            yield pattern(line.template, lambda name: OPEN_VALUE)


def shown(code, texts, samples):
    lang = language(code)
    found = set()
    for regex in phrases(lang):
        if OPEN_VALUE not in regex:
            compiled = re.compile(regex)
            found |= {t for t in texts if compiled.fullmatch(t)}
    rng = random.Random(23)
    for _ in range(samples):
        found |= texts & {plain(turn.text) for turn in generate.conversation(code, "train", rng)}
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--samples", type=int, default=20000, help="of each language")
    parser.add_argument("--remove", action="store_true")
    arguments = parser.parse_args()
    total = 0
    for code in LANGUAGES:
        file = EVAL / f"handwritten.{code}.jsonl"
        if not file.exists():
            continue
        lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
        said = lambda line: {plain(turn["user"]) for turn in line["turns"]}
        found = shown(code, set().union(*map(said, lines)), arguments.samples)
        # A turn may be a word or two; the conversation as a whole is what must be new.
        kept = [line for line in lines if not said(line) <= found]
        total += len(lines) - len(kept)
        print(f"{code}: {len(lines)} lines, {len(lines) - len(kept)} shown in training"
              + "".join(f"\n  {line['turns'][0]['user']}" for line in lines if line not in kept))
        if arguments.remove and len(kept) < len(lines):
            file.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in kept), encoding="utf-8")
    sys.exit(1 if total and not arguments.remove else 0)


if __name__ == "__main__":
    main()
