"""The notation of a phrase: `(a|b|)` picks an alternative, groups nest, `<x>` is a macro."""

import re
from functools import cache

PART = re.compile(r"[(|)]|[^(|)]+")


class Template:
    """A parsed phrase: a list whose items are texts or lists of alternatives, each a Template."""

    def __init__(self, parts):
        self.parts = parts
        self.groups = sum(isinstance(p, list) and len(p) > 1 for p in parts)
        # Alternatives are as likely as they are varied, damped, so that neither a bare word nor a long list wins.
        self.weights = [[a.forms() ** 0.4 for a in p] if isinstance(p, list) else None for p in parts]

    @staticmethod
    def of(text, macros=()):
        return _parse(open_macros(text, macros))

    def forms(self):
        count = 1
        for part in self.parts:
            if isinstance(part, list):
                count *= sum(alternative.forms() for alternative in part)
        return count

    def expand(self, rng):
        return re.sub(r" +", " ", self._expand(rng)).strip()

    def _expand(self, rng):
        return "".join(part if isinstance(part, str) else rng.choices(part, weights)[0]._expand(rng) for part, weights in zip(self.parts, self.weights))


def open_macros(text, macros):
    while match := re.search(r"<([a-z_0-9]+~?)>", text):
        text = text[:match.start()] + macros[match[1]] + text[match.end():]
    return text


@cache
def _parse(text):
    tokens = PART.findall(text)

    def sequence(at):
        parts = []
        while at < len(tokens) and tokens[at] not in ("|", ")"):
            if tokens[at] == "(":
                alternatives, at = [], at + 1
                while True:
                    item, at = sequence(at)
                    alternatives.append(item)
                    if at >= len(tokens):
                        raise ValueError(f"a group stays open: {text}")
                    at += 1
                    if tokens[at - 1] == ")":
                        break
                parts.append(alternatives)
            else:
                parts.append(tokens[at])
                at += 1
        return Template(parts), at

    whole, at = sequence(0)
    if at != len(tokens):
        raise ValueError(f"a group is closed twice: {text}")
    return whole
