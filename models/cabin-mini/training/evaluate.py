"""Asks cabin-mini the requests of eval/ with greedy decoding through transformers and counts exact calls.

    python evaluate.py                       # eval/en.jsonl, eval/fr.jsonl, eval/de.jsonl
    python evaluate.py --no-think            # the same with reasoning skipped
    python evaluate.py --template 300        # 300 requests a language from templates that training never shows
    python evaluate.py --wrong 20            # also print wrong replies

A reply is exact when every call's tool and arguments equal the expected ones, in order. `say` is counted apart.
"""

import argparse
import json
import random
import time
from pathlib import Path

import torch
from transformers import AutoModelForCausalLM, PreTrainedTokenizerFast

import generate

HOME = Path(__file__).resolve().parents[1]
BATCH = 64
REPLY_TOKENS_MAX = 160


def generate_replies(model, tokenizer, texts, think):
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    replies = [None] * len(texts)
    for at in range(0, len(order), BATCH):
        chunk = order[at:at + BATCH]
        prompts = [tokenizer.apply_chat_template([{"role": "user", "content": texts[i]}], tokenize=False, add_generation_prompt=True) for i in chunk]
        if not think:
            prompts = [p + "\n</think>\n\n" for p in prompts]
        batch = tokenizer(prompts, return_tensors="pt", padding=True, padding_side="left", add_special_tokens=False)
        batch.pop("token_type_ids", None)
        with torch.no_grad():
            out = model.generate(**batch, max_new_tokens=REPLY_TOKENS_MAX, do_sample=False)
        for i, ids in zip(chunk, out[:, batch["input_ids"].shape[1]:]):
            replies[i] = tokenizer.decode(ids, skip_special_tokens=True).split("</think>")[-1].strip()
    return replies


def parse(reply):
    try:
        value = json.loads(reply)
        return value["say"], value["calls"]
    except (ValueError, KeyError, TypeError):
        return None, None


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--model", type=Path, default=HOME)
    parser.add_argument("--no-think", action="store_true")
    parser.add_argument("--template", type=int, metavar="COUNT")
    parser.add_argument("--limit", type=int)
    parser.add_argument("--wrong", type=int, default=0)
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    # AutoTokenizer of transformers 5 puts Qwen2's own word splitting in the place of this tokenizer.json's.
    tokenizer = PreTrainedTokenizerFast.from_pretrained(arguments.model)
    model = AutoModelForCausalLM.from_pretrained(arguments.model, dtype=torch.float32).eval()
    for code in generate.LANGUAGES:
        if arguments.template:
            rng = random.Random(99)
            lines = [dict(zip(("text", "thought", "reply"), generate.sample(code, "template", rng))) for _ in range(arguments.template)]
        else:
            lines = [json.loads(line) for line in open(HOME / "eval" / f"{code}.jsonl", encoding="utf-8")]
        lines = lines[:arguments.limit]
        begun = time.monotonic()
        replies = generate_replies(model, tokenizer, [line["text"] for line in lines], not arguments.no_think)
        calls_right = says_right = invalid = 0
        by_kind, wrong = {}, []
        for line, reply in zip(lines, replies):
            say, calls = parse(line["reply"])
            got_say, got_calls = parse(reply)
            kind = "two calls" if len(calls) == 2 else "no call" if not calls else "one call"
            right, total = by_kind.get(kind, (0, 0))
            by_kind[kind] = (right + (got_calls == calls), total + 1)
            calls_right += got_calls == calls
            says_right += got_say == say and got_calls == calls
            invalid += got_calls is None
            if got_calls != calls:
                wrong.append((line["text"], json.dumps(calls, ensure_ascii=False), reply))
        kinds = ", ".join(f"{k} {r}/{t}" for k, (r, t) in sorted(by_kind.items()))
        print(f"{code}: exact calls {calls_right}/{len(lines)} = {100 * calls_right / len(lines):.1f}%, with say {100 * says_right / len(lines):.1f}%, "
              f"invalid JSON {invalid} ({kinds}) in {time.monotonic() - begun:.0f}s", flush=True)
        for text, expected, got in wrong[:arguments.wrong]:
            print(f"  {text}\n    expected {expected}\n    got      {got}")


if __name__ == "__main__":
    main()
