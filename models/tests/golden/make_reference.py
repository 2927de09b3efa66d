"""Reference logits by Hugging Face transformers: f32, eager attention, one thread."""

import copy
from pathlib import Path

import torch
from safetensors.torch import save_file
from transformers import AutoModelForCausalLM, DynamicCache
from transformers.utils import logging

from make_weights import generator

DECODE_TOKENS = 32
# The best logit leads the second by this share of itself at every greedy step, far above what the order of
# f32 additions can change.
MARGIN_MIN = 5e-3
# Fewer different tokens than this would be a loop that hides mistakes.
DISTINCT_MIN = 12
ATTEMPTS_MAX = 200

logging.disable_progress_bar()


def load(folder: Path, dtype=torch.float32):
    torch.set_num_threads(1)
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=dtype, attn_implementation="eager")
    return model.eval()


@torch.no_grad()
def prefill(model, ids: list[int]) -> torch.Tensor:
    """Logits of every position, f32. [tokens, vocab]"""
    return model(torch.tensor([ids])).logits[0].float()


@torch.no_grad()
def greedy(model, ids: list[int], tokens: int = DECODE_TOKENS):
    """Prefill logits, greedy ids and the logits each id was chosen from, one token a step through the KV cache."""
    cache = DynamicCache(config=model.config)
    first = model(torch.tensor([ids]), past_key_values=cache, use_cache=True).logits[0].float()
    row, chosen, rows = first[-1], [], []
    for _ in range(tokens):
        chosen.append(int(row.argmax()))
        rows.append(row)
        if len(chosen) < tokens:
            step = model(torch.tensor([[chosen[-1]]]), past_key_values=cache, use_cache=True)
            row = step.logits[0, -1].float()
    return first, chosen, torch.stack(rows)


def margin(rows: torch.Tensor) -> float:
    """The smallest lead of the best logit over the second, as a share of itself."""
    best = rows.topk(2, dim=-1).values
    return float(((best[:, 0] - best[:, 1]) / best[:, 0].abs()).min())


def prompt(name: str, attempt: int, tokens: int, vocab: int) -> list[int]:
    return generator(name, "prompt", attempt).integers(0, vocab, tokens).tolist()


def unscaled(model):
    """The same weights with rope scaling removed, to prove that scaling shows in the logits."""
    config = copy.deepcopy(model.config)
    theta = config.rope_parameters["rope_theta"]
    config.rope_parameters = {"rope_type": "default", "rope_theta": theta}
    plain = type(model)._from_config(config, attn_implementation="eager", dtype=torch.float32).eval()
    plain.load_state_dict(model.state_dict())
    return plain


def relative_error(a: torch.Tensor, b: torch.Tensor) -> float:
    return float((a - b).abs().max() / b.abs().max())


def reference(name: str, model, prompt_tokens: int, bf16=None) -> dict[str, torch.Tensor]:
    """Searches the first prompt whose greedy reply is unambiguous and varied, and records its logits."""
    vocab = model.config.vocab_size
    for attempt in range(ATTEMPTS_MAX):
        ids = prompt(name, attempt, prompt_tokens, vocab)
        first, chosen, rows = greedy(model, ids)
        if margin(rows) >= MARGIN_MIN and len(set(chosen)) >= DISTINCT_MIN:
            break
    else:
        raise SystemExit(f"{name}: no prompt of {ATTEMPTS_MAX} gives a clear greedy reply")
    whole = prefill(model, ids + chosen)
    cached = relative_error(rows, whole[prompt_tokens - 1 : -1])
    assert cached < 1e-5, f"{name}: decode differs from prefill by {cached}"
    report = f"{name}: attempt {attempt}, logits std {float(first.std()):.2f}, margin {margin(rows):.4f}, {len(set(chosen))} distinct"
    if model.config.rope_parameters["rope_type"] != "default":
        effect = relative_error(prefill(unscaled(model), ids), first)
        assert effect > 1e-2, f"{name}: rope scaling changes the logits by {effect} only"
        report += f", rope scaling moves logits by {effect:.2f}"
    out = {
        "prompt_ids": torch.tensor(ids, dtype=torch.int32),
        "prefill_logits": first.contiguous(),
        "decode_ids": torch.tensor(chosen, dtype=torch.int32),
        "decode_logits": rows.contiguous(),
    }
    if bf16 is not None:
        out["bf16_prefill_logits"] = prefill(bf16, ids)
        report += f", bf16 run differs by {relative_error(out['bf16_prefill_logits'], first):.4f}"
    print(report)
    return out


def write_reference(folder: Path, tensors: dict[str, torch.Tensor]) -> None:
    save_file(tensors, folder / "reference.safetensors")
