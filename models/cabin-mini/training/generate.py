"""Makes in-car conversations and the replies cabin-mini shall give, from the phrase tables and the catalogue.

    python generate.py --split train --count 200000 --seed 1 --out train.jsonl
    python generate.py --split unseen --count 600 --seed 7 --language fr --out ../eval/unseen.fr.jsonl

Three splits share no request:
    train     what the model is trained on
    unseen    every request is a combination of alternatives that training never shows together (each alternative
              alone it does show), and every open value (person, place, title, artist, station, message) is new
    template  every command comes from a template of which training never shows any form
"""

import argparse
import json
import random
import re

from spoken import NO_NOISE, NOISE, dress, opened
from tables import CLOSE, LANGUAGES, OPEN, arguments_of, call_of, choose, language, put

STRINGS = ("contact", "destination", "title", "artist", "station", "text")
# What a request is, and how often; the rest are single commands.
KINDS = {"several": 0.15, "corrected": 0.05, "corrected sentence": 0.05, "out of range": 0.03, "no function": 0.20, "unsafe": 0.05, "talk": 0.05}
FOLLOW_UP = 0.24
HISTORY = 0.10
# What "a bit more" and "a bit less" mean after a function.
RELATIVE = {
    "set_cabin_temperature": ("adjust_cabin_temperature", "warmer", "colder"), "adjust_cabin_temperature": ("adjust_cabin_temperature", "warmer", "colder"),
    "set_fan_speed": ("adjust_fan_speed", "up", "down"), "adjust_fan_speed": ("adjust_fan_speed", "up", "down"),
    "set_seat_heating": ("adjust_seat_heating", "up", "down"), "adjust_seat_heating": ("adjust_seat_heating", "up", "down"),
    "set_volume": ("adjust_volume", "up", "down"), "adjust_volume": ("adjust_volume", "up", "down"),
    "set_ambient_brightness": ("adjust_ambient_brightness", "brighter", "darker"),
    "adjust_ambient_brightness": ("adjust_ambient_brightness", "brighter", "darker"),
    "set_cruise_speed": ("adjust_cruise_speed", "faster", "slower"), "adjust_cruise_speed": ("adjust_cruise_speed", "faster", "slower"),
    "adjust_lumbar_support": ("adjust_lumbar_support", "more", "less"),
}
BESIDE = {"driver": "passenger", "passenger": "driver", "rear_left": "rear_right", "rear_right": "rear_left"}
OPENED = {"set_window": ("position", 100, 0), "set_sunroof": ("position", 100, 0), "set_sunshade": ("position", 0, 100), "set_trunk": ("open", True, False),
          "set_charge_port": ("open", True, False)}
OFF = {"set_seat_heating": ("level", 0), "set_seat_ventilation": ("level", 0), "set_fan_speed": ("level", 0), "set_wipers": ("mode", "off"),
       "set_headlights": ("mode", "off"), "set_ambient_light": ("color", "off")}


class Turn:
    """One request and its reply. Open values are marked in `text` until `finish`. `made_of` is what a mistake is ascribed to."""

    def __init__(self, made_of, kind, text, thought, say, calls):
        self.made_of, self.kind, self.text, self.thought, self.say, self.calls = made_of, kind, text, thought, say, calls

    def finish(self, lang, split, rng, noise=NOISE):
        """Dresses the request and copies the open values into the calls as they were said."""
        text = dress(lang, self.kind, self.text, split, rng, noise)
        said = re.findall(f"{OPEN}(.*?){CLOSE}", text)
        slots = [(call, name) for call in self.calls for name in call.get("said", ())]
        for (call, name), value in zip(slots, said):
            old = call["arguments"][name]
            call["arguments"][name] = value
            self.say = self.say.replace(old, value)
        for call in self.calls:
            call.pop("said", None)
        self.text = text.replace(OPEN, "").replace(CLOSE, "")
        self.say = self.say[:1].upper() + self.say[1:]
        return self

    def reply(self):
        return json.dumps({"say": self.say, "calls": self.calls}, ensure_ascii=False)


def thought(kind, calls):
    """The line of reasoning: each call's function and, of one or two calls, its values but for open ones, which are long."""
    return f"{kind}: {', '.join(brief(call) if len(calls) < 3 else call['tool'] for call in calls)}."


def brief(call):
    kinds = {name: spec["type"] for name, spec in arguments_of(call["tool"]).items()}
    values = [value if kinds[name] == "enum" else json.dumps(value) for name, value in call["arguments"].items() if kinds[name] != "string"]
    return " ".join([call["tool"], *values])


def fill(lang, tool, fixed, say, text, split, rng, inside=True, corrected=False):
    """Puts values into the slots of an expanded template. Returns (text, say, call, the spec of a number out of range or the
    name of a corrected slot or None)."""
    values, said, special = dict(fixed), [], None
    for name, kind in re.findall(r"\{(\w+)(:\w+)?\}", text):
        spec = arguments_of(tool)[name]
        if spec["type"] == "string":
            before, value = lang.open_value(name + kind, split, rng)
            values[name] = value
            said.append(name)
            surface = before + OPEN + value + CLOSE
        else:
            values[name] = lang.some_value(tool, name, rng, inside)
            surface = lang.surface(tool, name, values[name], rng)
            if spec["type"] in ("number", "integer") and not inside:
                special = spec
            if corrected and special is None:
                wrong = lang.some_value(tool, name, rng)
                if wrong != values[name]:
                    surface = lang.surface(tool, name, wrong, rng) + rng.choice(lang.dialogue.CORRECTIONS) + surface
                    special = name
        text = put(text, name + kind, surface)
    call = call_of(tool, values)
    call["said"] = said
    return text, lang.say(say, tool, values), call, special


def command(lang, split, rng, kind=None, inside=True, corrected=False):
    """One command: (made of, kind, text, say, call, special). `kind` asks for an order ("!" or "~") that can be joined."""
    while True:
        tool = choose(rng, lang.tools, [lang.hard[t] for t in lang.tools], tool_weights(lang))
        variants = [v for v in lang.variants[tool] if v.lines(split)]
        if not variants:
            continue
        variant = choose(rng, variants, variants, [len(v.shown) ** 0.5 for v in variants])
        lines = variant.lines(split)
        if kind:
            lines = [line for line in lines if line.kind == kind]
        if not lines:
            continue
        line = choose(rng, lines, lines)
        text = lang.expand(line, split, rng)
        if text is None:
            continue
        text, say, call, special = fill(lang, tool, variant.fixed, variant.say, text, split, rng, inside, corrected)
        if special is None and (corrected or not inside):
            continue
        return [lang.hard[tool], variant, line], line.kind, text, say, call, special


def tool_weights(lang):
    if not hasattr(lang, "weights"):
        # Copying a name takes more practice than anything else; a function with numbers and places more than a switch.
        lang.weights = [5 if any(a in STRINGS for a in arguments_of(t)) else 1 + 0.5 * len(lang.variants[t]) ** 0.5 for t in lang.tools]
    return lang.weights


def plain(lang, lines, split, rng):
    """(line, text) of a line that is no command of the car. None where no line has a form of the split."""
    for _ in range(20):
        line = choose(rng, lines, lines)
        text = lang.expand(line, split, rng)
        if text is None:
            continue
        for name, sub in re.findall(r"\{(\w+)(:\w+)?\}", text):
            text = put(text, name + sub, "".join(lang.open_value(name + sub, split, rng)))
        return line, text
    return None


def single(lang, split, rng):
    kinds = [*KINDS, "command"]
    # Not the harder kinds more often: a refusal is learned early, and would then be given less readily.
    kind = rng.choices(kinds, [*KINDS.values(), 1 - sum(KINDS.values())])[0] if split != "template" else "command"
    return of_kind(kind, lang, split, rng)


def several(lang, split, rng):
    """Two or three orders of one form in one sentence, or sentences of any form."""
    apart = rng.random() < 0.3
    order = None if apart else rng.choice(lang.orders)
    parts = []
    for _ in range(2 if rng.random() < 0.55 else 3):
        _, kind, text, say, call, _ = command(lang, split, rng, order)
        if all(call != other for _, _, other in parts):
            parts.append((opened(lang, kind, text, rng) if apart and kind and rng.random() < 0.3 else text, say, call))
    joins = [rng.choice(lang.speech.SENTENCES if apart else lang.speech.JOINS) for _ in parts[1:]]
    if not apart and len(joins) == 2 and rng.random() < 0.6:
        joins[0] = "，" if lang.code == "zh" else ", "
    text = parts[0][0] + "".join(join + text for join, (text, _, _) in zip(joins, parts[1:]))
    count = {1: "One command", 2: "Two commands", 3: "Three commands"}[len(parts)]
    calls = [call for _, _, call in parts]
    return Turn([], order or "", text, thought(count, calls), " ".join(say for _, say, _ in parts), calls)


def corrected_sentence(lang, split, rng):
    apart = rng.random() < 0.5
    order = None if apart else "!"
    _, kind, wrong, _, _, _ = command(lang, split, rng, order)
    _, right, text, say, call, _ = command(lang, split, rng, order)
    if apart and right and rng.random() < 0.3:
        text = opened(lang, right, text, rng)
    wrong = wrong.replace(OPEN, "").replace(CLOSE, "")
    between = lang.corrections_apart if apart else lang.dialogue.CORRECTIONS
    return Turn([], kind, wrong + rng.choice(between) + text, thought("Corrected", [call]), say, [call])


def of_kind(kind, lang, split, rng):
    if kind == "command":
        made_of, order, text, say, call, _ = command(lang, split, rng)
        return Turn(made_of, order, text, thought("One command", [call]), say, [call])
    if kind == "several":
        return several(lang, split, rng)
    if kind == "corrected":
        _, order, text, say, call, _ = command(lang, split, rng, corrected=True)
        return Turn([], order, text, thought("Corrected", [call]), say, [call])
    if kind == "corrected sentence":
        return corrected_sentence(lang, split, rng)
    if kind == "out of range":
        _, order, text, _, call, spec = command(lang, split, rng, inside=False)
        say = lang.speech.RANGE_SAY.format(minimum=lang.decimal(spec["minimum"]), maximum=lang.decimal(spec["maximum"]))
        return Turn([], order, text.replace(OPEN, "").replace(CLOSE, ""), f"Out of range: {call['tool']}.", say, [])
    if kind == "no function":
        line, text = plain(lang, lang.no, split, rng)
        return Turn([line], line.kind, text, "No vehicle function does that.", lang.speech.NO_SAY, [])
    if kind == "unsafe":
        line, text = plain(lang, lang.unsafe, split, rng)
        return Turn([line], line.kind, text, "Unsafe.", lang.speech.UNSAFE_SAY, [])
    while True:
        say, lines = rng.choice(lang.talk)
        if found := plain(lang, lines, split, rng):
            line, text = found
            return Turn([line], line.kind, text, "Small talk.", say, [])


def follow_up(lang, first, split, rng):
    """A second turn that only the first makes clear, or None where nothing follows from it."""
    if not first.calls:
        return None
    call = first.calls[-1]
    tool, had = call["tool"], call["arguments"]
    specs = arguments_of(tool)
    choices = []

    def changed(kinds, values, slot=None, surface=None, said=()):
        made = call_of(tool, {**had, **values})
        made["said"] = list(said)
        choices.extend((kind, made, slot, surface, None) for kind in kinds)

    for place in ("zone", "seat"):
        if place in specs:
            other = lang.some_value(tool, place, rng)
            if other != had.get(place):
                changed(("zone", "zone", "zone_wrong"), {place: other}, "zone", lambda place=place, other=other: lang.surface(tool, place, other, rng))
    if "window" in specs and tool == "set_window":
        other = lang.some_value(tool, "window", rng)
        if other != had["window"]:
            changed(("window", "window", "window_wrong"), {"window": other}, "window", lambda: lang.surface(tool, "window", other, rng))
        if had["window"] in BESIDE:
            changed(("window_other",), {"window": BESIDE[had["window"]]})
    number = next((n for n, a in specs.items() if a["type"] in ("number", "integer") and n in had and tool[:3] == "set" or n == "frequency"), None)
    if number:
        value = lang.some_value(tool, number, rng)
        if value != had[number]:
            changed(("number", "number"), {number: value}, "n", lambda: lang.surface(tool, number, value, rng))
    if tool in RELATIVE:
        to, up, down = RELATIVE[tool]
        where = {n: had[n] for n in ("zone", "seat") if n in had}
        made = lambda direction: call_of(to, {"direction": direction, **where})
        if tool == to:
            again = call_of(tool, had)
            choices.append(("again", again, None, None, None))
            if had["direction"] == up:
                choices += [("less", made(down), None, None, None), ("more", made(up), None, None, None)]
        elif had.get(number, 1) != 0:
            choices += [(kind, made(d), None, None, None) for kind, d in (("more", up), ("less", down))]
    if tool in OFF and had[OFF[tool][0]] != OFF[tool][1]:
        changed(("off",), dict([OFF[tool]]))
    if "on" in specs and tool != "set_mute":
        changed(("off",) if had["on"] else ("on",), {"on": not had["on"]})
    if tool in OPENED:
        name, opened_value, closed = OPENED[tool]
        changed(("close",) if had[name] == opened_value else ("open",), {name: closed if had[name] == opened_value else opened_value})
    for slot, of in (("contact", ("call_contact",)), ("destination", ("navigate_to", "add_stop"))):
        if tool in of:
            before, value = lang.open_value(slot, split, rng)
            changed((slot,) * 2, {slot: value}, slot, lambda: before + OPEN + value + CLOSE, (slot,))
    for asked, say, lines in lang.follow_questions.get(tool, ()):
        choices += [("question", call_of(asked, {}), None, None, (say, lines))] * 2
    if not choices:
        return None
    kind, made, slot, surface, question = rng.choice(choices)
    made = {**made, "arguments": dict(made["arguments"])}
    say, lines = question or (lang.say_for(made), lang.follow[kind])
    line = choose(rng, lines, lines)
    text = lang.expand(line, split, rng)
    if text is None:
        return None
    if slot:
        text = put(text, slot, surface())
    order = line.kind if rng.random() < 0.4 or line.kind == "~" else ""
    return Turn([line], order, text, thought("Follow-up", [made]), say, [made])


def conversation(code, split, rng, clear=0.0):
    """The turns of one conversation, each finished. `clear` is how often it shall be a single request without noise."""
    lang = language(code)
    if clear and rng.random() < clear:
        return [single(lang, split, rng).finish(lang, split, rng, NO_NOISE)]
    turns = [single(lang, split, rng).finish(lang, split, rng)]
    roll = rng.random()
    if split != "template" and roll < FOLLOW_UP:
        while True:
            second = follow_up(lang, turns[0], split, rng)
            if second:
                return [*turns, second.finish(lang, split, rng)]
            turns = [single(lang, split, rng).finish(lang, split, rng)]
    while split == "train" and rng.random() < HISTORY and len(turns) < 3:
        turns.append(single(lang, split, rng).finish(lang, split, rng))
    return turns


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
            code = codes[index % len(codes)]
            for _ in range(100):
                turns = conversation(code, arguments.split, rng)
                if arguments.split == "train" or turns[-1].text not in seen:
                    break
            seen.add(turns[-1].text)
            turns = [{"user": t.text, "calls": t.calls, "reply": t.reply()} for t in turns]
            line = {"language": code, "kind": arguments.split, "turns": turns}
            file.write(json.dumps(line, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
