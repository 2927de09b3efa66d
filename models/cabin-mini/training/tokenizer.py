"""Trains cabin-mini's tokenizer on generated text and writes the tokenizer files.

    python tokenizer.py --out ..

Byte-level BPE. Words, digits, Chinese characters and runs of punctuation are separate pieces. A frequent word is one token
with the space before it, unless an open value may begin with it: so a name is the same tokens in a sentence and inside the
JSON of a reply, and copying it is copying tokens, while a sentence has few. Every newline stands alone, so that the prompt
may be cut around `<think>` and `</think>` without changing its tokens.
"""

import argparse
import json
import random
import re
from collections import Counter
from pathlib import Path

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers

import generate
from tables import LANGUAGES

BOS, EOS = "<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>"
USER, ASSISTANT, THINK, THINK_END = "<｜User｜>", "<｜Assistant｜>", "<think>", "</think>"
VOCAB_SIZE = 6144
SPACED_WORDS = 2000  # frequent words that are one token with the space before them

BEGINS_VALUES = 0.04  # the share of its uses in which such a word may be the first of an open value

# What a reply always has comes first: each becomes one or two tokens.
FRAME = (
    r'\{"say": "', r'[.!?。！？]?", "calls": \[\{"tool": "', r'[.!?。！？]?", "calls": \[\]\}', r'", "arguments": \{"?', r'"?\}\}, \{"tool": "', r'"?\}\}\]\}',
    r", \"(?=[a-z]+\":)", r'": (?:"|true|false)?',
    r"(?:One command|Two commands|Three commands|Corrected|Follow-up|Out of range): ", r"No vehicle function does that\.", r"Small talk\.", r"Unsafe\.",
)
WORD = r"(?:(?!\p{Han})[\p{L}\p{M}_])+"
REST = (r"\p{Han}", r"\p{N}", r"\n", r"[^\S\n]+", r"[^\s\p{L}\p{M}\p{N}_]+")
PIECES = "|".join((*FRAME, WORD, *REST))
SPACED_PIECES = "|".join((*FRAME, " ?" + WORD, *REST))

TEMPLATE = (
    "{{ bos_token }}"
    "{%- for message in messages if message['role'] == 'system' %}{{ message['content'] }}{% endfor %}"
    "{%- for message in messages %}"
    "{%- if message['role'] == 'user' %}{{ '<｜User｜>' + message['content'] }}"
    "{%- elif message['role'] == 'assistant' %}"
    "{{ '<｜Assistant｜>' + message['content'].split('</think>')[-1].lstrip('\\n') + eos_token }}"
    "{%- endif %}{%- endfor %}"
    "{%- if add_generation_prompt %}{{ '<｜Assistant｜><think>\\n' }}{% endif %}"
)


def with_words(tokenizer, words):
    """The tokenizer with further tokens for whole pieces that its merges never make."""
    state = json.loads(tokenizer.to_str())
    state["pre_tokenizer"]["pretokenizers"][0]["pattern"]["Regex"] = SPACED_PIECES
    byte_level = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    vocabulary = state["model"]["vocab"]
    new = [piece for word in words if (piece := byte_level.pre_tokenize_str(word)[0][0]) not in vocabulary]
    vocabulary |= {piece: at for at, piece in enumerate(new[:SPACED_WORDS], len(vocabulary))}
    return Tokenizer.from_str(json.dumps(state))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--count", type=int, default=80000)
    arguments = parser.parse_args()
    rng = random.Random(11)
    spaced, first = Counter(), Counter()
    tokenizer = Tokenizer(models.BPE(ignore_merges=True))
    tokenizer.normalizer = normalizers.NFC()
    byte_level = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(PIECES), behavior="isolated"), byte_level])
    tokenizer.decoder = decoders.ByteLevel()

    def lines():
        for index in range(arguments.count):
            for turn in generate.conversation(LANGUAGES[index % len(LANGUAGES)], "train", rng):
                for text in (turn.text, turn.say):
                    spaced.update(re.findall(r" [^\W\d]+", text))
                for call in turn.calls:
                    values = (str(v) for name, v in call["arguments"].items() if name in generate.STRINGS)
                    first.update(" " + begin.group().lower() for v in values if (begin := re.match(r"[^\W\d]+", v)))
                yield turn.text
                yield turn.thought
                yield turn.reply()

    added = [AddedToken(t, special=t in (BOS, EOS), normalized=False) for t in (BOS, EOS, USER, ASSISTANT, THINK, THINK_END)]
    trainer = trainers.BpeTrainer(
        vocab_size=VOCAB_SIZE - SPACED_WORDS - len(added), initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()), show_progress=False,
        min_frequency=8)
    tokenizer.train_from_iterator(lines(), trainer)
    tokenizer = with_words(tokenizer, [word for word, count in spaced.most_common() if first[word.lower()] < count * BEGINS_VALUES])
    tokenizer.add_tokens(added)
    arguments.out.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(arguments.out / "tokenizer.json"))
    config = {
        "tokenizer_class": "PreTrainedTokenizerFast", "bos_token": BOS, "eos_token": EOS, "pad_token": EOS, "add_bos_token": False,
        "add_eos_token": False, "clean_up_tokenization_spaces": False, "model_max_length": 2048, "chat_template": TEMPLATE,
    }
    (arguments.out / "tokenizer_config.json").write_text(json.dumps(config, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    print("vocabulary", tokenizer.get_vocab_size())


if __name__ == "__main__":
    main()
