"""Checks the phrase tables of every language against the catalogue, and that no line of the handwritten test set is in them.

    python check.py
"""

import random
import re
import sys

from tables import LANGUAGES, arguments_of, catalogue, language


def problems(code):
    lang, rng = language(code), random.Random(3)
    yield from (f"{tool}: no variant" for tool in catalogue() if tool not in lang.variants)
    for tool, variants in lang.variants.items():
        if tool not in catalogue():
            yield f"{tool}: not in the catalogue"
            continue
        specs = arguments_of(tool)
        shown = {name: set() for name in specs}
        for variant in variants:
            for name, value in variant.fixed.items():
                if name not in specs:
                    yield f"{tool}: no argument {name}"
                elif specs[name]["type"] == "enum" and value not in specs[name]["values"]:
                    yield f"{tool}.{name}: no value {value}"
                else:
                    shown[name].add(value)
            for line in variant.shown + variant.held:
                for _ in range(6):
                    text = line.template.expand(rng)
                    slots = [s for s, _ in re.findall(r"\{(\w+)(:\w+)?\}", text)]
                    for slot in slots:
                        if slot not in specs:
                            yield f"{tool}: no argument for the slot of {text!r}"
                        elif specs[slot]["type"] == "enum":
                            forms = lang.enums.get(f"{tool}.{slot}") or lang.enums.get(slot)
                            if not forms:
                                yield f"{tool}.{slot}: no ENUMS"
                            else:
                                shown[slot] |= set(forms)
                                yield from (f"{tool}.{slot}: no value {v}" for v in forms if v not in specs[slot]["values"])
                        else:
                            shown[slot].add("any")
                        if slot in variant.fixed:
                            yield f"{tool}: {slot} is fixed and a slot in {text!r}"
                    missing = [n for n, a in specs.items() if not a.get("optional") and n not in variant.fixed and n not in slots]
                    if missing:
                        yield f"{tool}: {missing} missing in {text!r}"
                    if len(slots) != len(set(slots)):
                        yield f"{tool}: a slot twice in {text!r}"
            for slot in re.findall(r"\{(\w+)\}", variant.say):
                if slot not in specs:
                    yield f"{tool}: no argument for the slot of say {variant.say!r}"
        for name, spec in specs.items():
            if spec["type"] == "enum":
                yield from (f"{tool}.{name}: {v} is never said" for v in spec["values"] if v not in shown[name])


def main():
    found = 0
    for code in LANGUAGES:
        unique = list(dict.fromkeys(problems(code)))
        lines = sum(len(v.shown) + len(v.held) for vs in language(code).variants.values() for v in vs)
        print(f"{code}: {sum(map(len, language(code).variants.values()))} variants, {lines} lines, {len(unique)} problems")
        for problem in unique:
            print("  " + problem)
        found += len(unique)
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
