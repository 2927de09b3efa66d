"""A small byte-level vocabulary with the control tokens of R1, and the chat template that uses them."""

from collections import Counter

MERGES = 47
# Text of our own to take merges from: the two languages the daemon speaks first.
CORPUS = """
Set the temperature to twenty two degrees, please. What is the weather like on the way to the station?
Turn on the seat heating of the driver and open the left window a little. The car is parked at home.
How much range is left, and where can I charge? Then take me there and tell the others that I am late.
Mets le chauffage du siège à deux et ouvre la fenêtre de gauche. Quelle est la température dehors ?
Où puis-je recharger la voiture, et combien de temps cela prend-il ? Éteins la lumière, s'il te plaît.
"""

BOS = "<｜begin▁of▁sentence｜>"
EOS = "<｜end▁of▁sentence｜>"
# (spelling, flagged special): as in the published tokenizers, roles and think tags are not flagged.
CONTROLS = [
    (EOS, True),
    ("<｜User｜>", False),
    ("<｜Assistant｜>", False),
    (BOS, True),
    ("<|EOT|>", False),
    ("<think>", False),
    ("</think>", False),
    ("<｜▁pad▁｜>", True),
    ("<｜tool▁calls▁begin｜>", False),
    ("<｜tool▁calls▁end｜>", False),
    ("<｜tool▁call▁begin｜>", False),
    ("<｜tool▁call▁end｜>", False),
    ("<｜tool▁sep｜>", False),
    ("<｜tool▁outputs▁begin｜>", False),
    ("<｜tool▁outputs▁end｜>", False),
    ("<｜tool▁output▁begin｜>", False),
    ("<｜tool▁output▁end｜>", False),
]

# Ours, with the conventions of R1: BOS once, system text bare, history without its reasoning, tool outputs
# in one run, no generation prompt after them, and a reply that starts inside <think>.
CHAT_TEMPLATE = """\
{%- set state = namespace(system='', outputs=false) -%}
{%- for message in messages if message.role == 'system' -%}
  {%- set state.system = message.content -%}
{%- endfor -%}
{{- bos_token + state.system -}}
{%- for message in messages -%}
  {%- if message.role == 'user' -%}
    {%- set state.outputs = false -%}
    {{- '<｜User｜>' + message.content -}}
  {%- elif message.role == 'assistant' -%}
    {%- if not state.outputs -%}
      {{- '<｜Assistant｜>' -}}
    {%- else -%}
      {{- '<｜tool▁outputs▁end｜>' -}}
    {%- endif -%}
    {%- set state.outputs = false -%}
    {{- message.content.split('</think>')[-1] + eos_token -}}
  {%- elif message.role == 'tool' -%}
    {%- if not state.outputs -%}
      {{- '<｜tool▁outputs▁begin｜>' -}}
    {%- endif -%}
    {%- set state.outputs = true -%}
    {{- '<｜tool▁output▁begin｜>' + message.content + '<｜tool▁output▁end｜>' -}}
  {%- endif -%}
{%- endfor -%}
{%- if state.outputs -%}
  {{- '<｜tool▁outputs▁end｜>' -}}
{%- elif add_generation_prompt -%}
  {{- '<｜Assistant｜><think>\\n' -}}
{%- endif -%}
"""

# How each family splits text before its merges apply, as published with Qwen 2 and Llama 3.
PATTERNS = {
    "qwen2": r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+",
    "llama-bpe": r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+",
}


def byte_alphabet() -> list[str]:
    """The character that stands for each byte in a byte-level vocabulary (GPT-2's): itself where it prints."""
    printing = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(256) if byte not in printing]
    return [chr(byte) if byte in printing else chr(256 + others.index(byte)) for byte in range(256)]


def merges(count: int = MERGES) -> list[tuple[str, str]]:
    """Byte pair encoding of the corpus: the most frequent pair first, the smaller pair on a tie."""
    alphabet = byte_alphabet()
    words = Counter()
    for line in CORPUS.split("\n"):
        for word in line.split():
            words[tuple(alphabet[byte] for byte in f" {word}".encode())] += 1
    out = []
    while len(out) < count:
        pairs = Counter()
        for word, times in words.items():
            for pair in zip(word, word[1:]):
                pairs[pair] += times
        best = min(pairs, key=lambda pair: (-pairs[pair], pair))
        out.append(best)
        merged = Counter()
        for word, times in words.items():
            pieces, i = [], 0
            while i < len(word):
                step = 2 if word[i : i + 2] == best else 1
                pieces.append("".join(word[i : i + step]))
                i += step
            merged[tuple(pieces)] += times
        words = merged
    return out


def ordinary_tokens() -> list[str]:
    return byte_alphabet() + [a + b for a, b in merges()]


def tokens() -> list[str]:
    return ordinary_tokens() + [spelling for spelling, _ in CONTROLS]


def token_id(spelling: str) -> int:
    return tokens().index(spelling)


def tokenizer_json(family: str) -> dict:
    """tokenizer.json as the R1 distills of that family publish it."""
    added = [
        {
            "id": token_id(spelling),
            "content": spelling,
            "single_word": False,
            "lstrip": False,
            "rstrip": False,
            "normalized": False,
            "special": special,
        }
        for spelling, special in CONTROLS
    ]
    bos = {"SpecialToken": {"id": BOS, "type_id": 0}}
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": added,
        "normalizer": {"type": "NFC"} if family == "qwen2" else None,
        "pre_tokenizer": {
            "type": "Sequence",
            "pretokenizers": [
                {"type": "Split", "pattern": {"Regex": PATTERNS[family]}, "behavior": "Isolated", "invert": False},
                {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False},
            ],
        },
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [bos, {"Sequence": {"id": "A", "type_id": 0}}],
            "pair": [bos, {"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
            "special_tokens": {BOS: {"id": BOS, "ids": [token_id(BOS)], "tokens": [BOS]}},
        },
        "decoder": {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True},
        "model": {
            "type": "BPE",
            "dropout": None,
            "unk_token": None,
            "continuing_subword_prefix": None,
            "end_of_word_suffix": None,
            "fuse_unk": False,
            "byte_fallback": False,
            "ignore_merges": family == "llama-bpe",
            "vocab": {token: i for i, token in enumerate(ordinary_tokens())},
            "merges": [list(pair) for pair in merges()],
        },
    }


def tokenizer_config() -> dict:
    return {
        "add_bos_token": True,
        "add_eos_token": False,
        "bos_token": BOS,
        "eos_token": EOS,
        "pad_token": EOS,
        "model_max_length": 16384,
        "tokenizer_class": "LlamaTokenizerFast",
        "clean_up_tokenization_spaces": False,
        "chat_template": CHAT_TEMPLATE,
    }
