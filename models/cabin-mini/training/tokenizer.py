"""Trains cabin-mini's tokenizer on generated text and writes the tokenizer files.

    python tokenizer.py --out ..

Byte-level BPE. Spaces, words, digits, Chinese characters and runs of punctuation are separate pieces, so that a name is
the same tokens in a sentence and inside the JSON of a reply, and copying it is copying tokens. Every newline stands
alone, so that the prompt may be cut around `<think>` and `</think>` without changing its tokens.
"""

import argparse
import json
import random
from pathlib import Path

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers

import generate
from tables import LANGUAGES

BOS, EOS = "<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>"
USER, ASSISTANT, THINK, THINK_END = "<｜User｜>", "<｜Assistant｜>", "<think>", "</think>"
VOCAB_SIZE = 6144

# The frame of the reply's JSON comes first: each becomes one or two tokens.
PIECES = "|".join((
    r'\{"say": "', r'[.!?。！？]?", "calls": \[\{"tool": "', r'[.!?。！？]?", "calls": \[\]\}', r'", "arguments": \{"?', r'"?\}\}, \{"tool": "', r'"?\}\}\]\}',
    r", \"(?=[a-z]+\":)", r'": (?:"|true|false)?',
    r"\p{Han}", r"(?:(?!\p{Han})[\p{L}\p{M}_])+", r"\p{N}", r"\n", r"[^\S\n]+", r"[^\s\p{L}\p{M}\p{N}_]+",
))

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


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--count", type=int, default=80000)
    arguments = parser.parse_args()
    rng = random.Random(11)

    def lines():
        for index in range(arguments.count):
            for turn in generate.conversation(LANGUAGES[index % len(LANGUAGES)], "train", rng):
                yield turn.text
                yield turn.thought
                yield turn.reply()

    tokenizer = Tokenizer(models.BPE(ignore_merges=False))
    tokenizer.normalizer = normalizers.NFC()
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([
        pre_tokenizers.Split(Regex(PIECES), behavior="isolated"),
        pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
    ])
    tokenizer.decoder = decoders.ByteLevel()
    added = [AddedToken(t, special=t in (BOS, EOS), normalized=False) for t in (BOS, EOS, USER, ASSISTANT, THINK, THINK_END)]
    trainer = trainers.BpeTrainer(
        vocab_size=VOCAB_SIZE - len(added), initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()), show_progress=False, min_frequency=8)
    tokenizer.train_from_iterator(lines(), trainer)
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
