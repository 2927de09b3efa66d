"""chatty: a random Qwen2 model, complete with tokenizer and template, that never stops by itself."""

import json
from pathlib import Path

import jinja2
import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer

import make_reference
import make_vocab
import make_weights
from make_specs import Spec

SPEC = Spec(
    name="chatty", model_type="qwen2", vocab_size=320, hidden_size=64, intermediate_size=96,
    layers=2, heads=4, kv_heads=2, head_dim=16, rope_theta=10000.0, eps=1e-6, dtype="bfloat16",
    tied=False, spelling="published", prompt_tokens=40, context_tokens=4096,
)
# The ordinary tokens' best logit leads every control token by at least this much: even at temperature 2
# a control token has less than one chance in e^20.
CONTROL_GAP_MIN = 40.0

TEXTS = [
    "",
    " ",
    "Set the temperature to 22 degrees.",
    "Éteins la lumière, s'il te plaît.",
    "I'll take the car;  it's 12345 km\n\n  away\t!",
    "东京 🚗 \u0301e\u0301",
    "<｜User｜>hello<｜Assistant｜><think>\nthe</think>",
    "< ｜User｜> <think",
]
CHATS = [
    [{"role": "user", "content": "Turn on the heat."}],
    [{"role": "system", "content": "You are a car."}, {"role": "user", "content": "Où est-il ?"}],
    [
        {"role": "user", "content": "Hello"},
        {"role": "assistant", "content": "<think>\nA greeting.\n</think>\n\nHello."},
        {"role": "user", "content": "And now?"},
    ],
    [
        {"role": "user", "content": "How warm?"},
        {"role": "assistant", "content": "I look."},
        {"role": "tool", "content": "21"},
        {"role": "tool", "content": "22"},
    ],
]


def weights() -> dict[str, torch.Tensor]:
    """Random weights in which the first hidden dimension is a constant that silences control tokens.

    Every embedding holds 2 there and no layer adds to it, so the last norm leaves it clearly positive
    whatever came before. In the head, control tokens weigh it with a large negative number and nothing
    else, printing tokens with a small positive one: replies are mostly printing text with stray bytes
    between, among them broken UTF-8.
    """
    out = make_weights.random_weights(SPEC)
    out["model.embed_tokens.weight"] *= 2
    out["model.embed_tokens.weight"][:, 0] = 2.0
    for layer in range(SPEC.layers):
        out[f"model.layers.{layer}.self_attn.o_proj.weight"][0] = 0.0
        out[f"model.layers.{layer}.mlp.down_proj.weight"][0] = 0.0
    out["model.norm.weight"][0] = 1.0
    head = out["lm_head.weight"]
    for i, token in enumerate(make_vocab.ordinary_tokens()):
        printing = all(0x20 < ord(c) < 0x7F or c in "Ġ" for c in token)
        head[i, 0] = 2.5 if printing else 0.0
    for spelling, _ in make_vocab.CONTROLS:
        row = head[make_vocab.token_id(spelling)]
        row[:] = 0.0
        row[0] = -128.0
    return out


def check_silence(model) -> None:
    """Control tokens stay far below the best ordinary token, after noise as after ordinary prompts."""
    first_control = len(make_vocab.ordinary_tokens())
    for attempt in range(16):
        ids = make_reference.prompt("chatty silence", attempt, 256, SPEC.vocab_size)
        rows = make_reference.prefill(model, ids)
        gap = rows[:, :first_control].amax(-1) - rows[:, first_control:].amax(-1)
        assert float(gap.min()) > CONTROL_GAP_MIN, f"chatty: a control token comes within {float(gap.min())}"


def render(messages: list[dict]) -> str:
    """The template as transformers renders it."""
    environment = jinja2.Environment(trim_blocks=True, lstrip_blocks=True)
    template = environment.from_string(make_vocab.CHAT_TEMPLATE)
    return template.render(
        messages=messages, add_generation_prompt=True, bos_token=make_vocab.BOS, eos_token=make_vocab.EOS
    )


def vectors(family: str) -> dict:
    """Texts with their ids (nothing added, control tokens recognised), and chats as rendered and as ids."""
    tokenizer = Tokenizer.from_str(json.dumps(make_vocab.tokenizer_json(family)))

    def encode(text: str) -> list[int]:
        return tokenizer.encode(text, add_special_tokens=False).ids

    return {
        "texts": [{"text": text, "ids": encode(text)} for text in TEXTS],
        "chats": [
            {"messages": chat, "prompt": render(chat), "ids": encode(render(chat))} for chat in CHATS
        ],
    }


def write_vectors(path: Path, family: str) -> None:
    """One text or chat a line."""
    parts = (
        f'"{kind}": [\n' + ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries) + "\n]"
        for kind, entries in vectors(family).items()
    )
    path.write_text("{" + ",\n".join(parts) + "}\n", encoding="utf-8")


def make(out: Path) -> None:
    folder = out / SPEC.name
    folder.mkdir(parents=True, exist_ok=True)
    bos, eos = make_vocab.token_id(make_vocab.BOS), make_vocab.token_id(make_vocab.EOS)
    # config.json names EOS as BOS, as the published Qwen distills do: BOS must come from the tokenizer.
    make_weights.write_json(
        folder / "config.json", make_weights.config(SPEC) | {"bos_token_id": eos, "eos_token_id": eos}
    )
    make_weights.write_json(
        folder / "generation_config.json",
        {
            "_from_model_config": True,
            "bos_token_id": bos,
            "do_sample": True,
            "eos_token_id": eos,
            "temperature": 0.6,
            "top_p": 0.95,
            "transformers_version": "4.44.0",
        },
    )
    make_weights.write_json(folder / "tokenizer.json", make_vocab.tokenizer_json("qwen2"))
    make_weights.write_json(folder / "tokenizer_config.json", make_vocab.tokenizer_config())
    write_vectors(folder / "vectors.json", "qwen2")
    save_file(weights(), folder / "model.safetensors", metadata={"format": "pt"})
    model = make_reference.load(folder)
    check_silence(model)
    make_reference.write_reference(folder, make_reference.reference(SPEC.name, model, SPEC.prompt_tokens))
