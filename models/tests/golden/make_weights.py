"""Random weights that give readable logits, and the Hugging Face directories that hold them."""

import hashlib
import json
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import save_file

from make_specs import Spec

ARCHITECTURES = {
    "qwen2": "Qwen2ForCausalLM",
    "llama": "LlamaForCausalLM",
    "qwen3": "Qwen3ForCausalLM",
}
VERSION = "5.23.0"  # of transformers, as written into configs in its own spelling


def generator(*key) -> np.random.Generator:
    """A random stream named by its key, so that one tensor's values never depend on another's."""
    digest = hashlib.sha256("/".join(map(str, key)).encode()).digest()
    return np.random.Generator(np.random.PCG64(int.from_bytes(digest[:16], "little")))


def shapes(spec: Spec) -> dict[str, tuple[int, ...]]:
    """Hugging Face tensor names and row-major shapes, in layer order."""
    hidden, ffn = spec.hidden_size, spec.intermediate_size
    q_rows, kv_rows = spec.heads * spec.head_dim, spec.kv_heads * spec.head_dim
    out = {"model.embed_tokens.weight": (spec.vocab_size, hidden)}
    for layer in range(spec.layers):
        prefix = f"model.layers.{layer}."
        out[prefix + "input_layernorm.weight"] = (hidden,)
        for name, rows in (("q", q_rows), ("k", kv_rows), ("v", kv_rows)):
            out[f"{prefix}self_attn.{name}_proj.weight"] = (rows, hidden)
            if spec.model_type == "qwen2":
                out[f"{prefix}self_attn.{name}_proj.bias"] = (rows,)
        if spec.model_type == "qwen3":
            out[prefix + "self_attn.q_norm.weight"] = (spec.head_dim,)
            out[prefix + "self_attn.k_norm.weight"] = (spec.head_dim,)
        out[prefix + "self_attn.o_proj.weight"] = (hidden, q_rows)
        out[prefix + "post_attention_layernorm.weight"] = (hidden,)
        out[prefix + "mlp.gate_proj.weight"] = (ffn, hidden)
        out[prefix + "mlp.up_proj.weight"] = (ffn, hidden)
        out[prefix + "mlp.down_proj.weight"] = (hidden, ffn)
    out["model.norm.weight"] = (hidden,)
    if not spec.tied:
        out["lm_head.weight"] = (spec.vocab_size, hidden)
    return out


def scale(spec: Spec, name: str, shape: tuple[int, ...]) -> tuple[float, float]:
    """Mean and standard deviation of a tensor.

    Inputs of every projection have a root mean square near 1. The gains make attention scores spread by
    about 1.5 (so that a wrong position or head shows), the layers outweigh the embedding (so that a tied
    head does not repeat its input) and the logits spread by about 2 (so that the best one is clear).
    """
    if name.endswith("norm.weight"):
        return 1.0, 0.25
    if name.endswith(".bias"):
        return 0.0, 0.5
    if name == "model.embed_tokens.weight":
        return 0.0, 2.0 / spec.hidden_size**0.5 if spec.tied else 0.5
    if name == "lm_head.weight":
        return 0.0, 2.0 / spec.hidden_size**0.5
    gains = {"q_proj": 1.25, "k_proj": 1.25, "v_proj": 1.5, "o_proj": 2.0, "gate_proj": 1.5, "up_proj": 1.5, "down_proj": 1.0}
    return 0.0, gains[name.split(".")[-2]] / shape[-1] ** 0.5


def random_weights(spec: Spec) -> dict[str, torch.Tensor]:
    """Every tensor of the checkpoint, in the dtype it is stored in."""
    out = {}
    for name, shape in shapes(spec).items():
        mean, std = scale(spec, name, shape)
        values = generator(spec.name, spec.seed, name).standard_normal(shape, dtype=np.float32)
        values = np.float32(mean) + np.float32(std) * values
        dtype = spec.norm_dtype if name.endswith("norm.weight") and spec.norm_dtype else spec.dtype
        out[name] = torch.from_numpy(values).to(getattr(torch, dtype))
    return out


def config(spec: Spec) -> dict:
    """config.json, either as DeepSeek and Qwen publish it or as transformers 5 saves it."""
    out = {
        "architectures": [ARCHITECTURES[spec.model_type]],
        "attention_dropout": 0.0,
        "bos_token_id": 1,
        "eos_token_id": 1,
        "hidden_act": "silu",
        "hidden_size": spec.hidden_size,
        "initializer_range": 0.02,
        "intermediate_size": spec.intermediate_size,
        "max_position_embeddings": spec.context_tokens,
        "model_type": spec.model_type,
        "num_attention_heads": spec.heads,
        "num_hidden_layers": spec.layers,
        "num_key_value_heads": spec.kv_heads,
        "rms_norm_eps": spec.eps,
        "tie_word_embeddings": spec.tied,
        "use_cache": True,
        "vocab_size": spec.vocab_size,
    }
    if spec.model_type == "llama":
        out |= {"attention_bias": False, "mlp_bias": False, "pretraining_tp": 1}
    else:
        # A window that is switched off, as the published configs have it: it must not be applied.
        out |= {"max_window_layers": spec.layers, "sliding_window": 16, "use_sliding_window": False}
    if spec.model_type == "qwen3":
        out["attention_bias"] = False
    if spec.spelling == "published":
        if spec.explicit_head_dim:
            out["head_dim"] = spec.head_dim
        out["rope_scaling"] = dict(spec.rope_scaling) or None
        if spec.model_type == "qwen2":
            del out["rope_scaling"]
        # Published files write whole numbers (`"rope_theta": 10000`).
        out["rope_theta"] = int(spec.rope_theta)
        out["torch_dtype"] = spec.dtype
        out["transformers_version"] = "4.44.0"
    else:
        if spec.model_type != "qwen2" or spec.explicit_head_dim:
            out["head_dim"] = spec.head_dim
        if spec.model_type != "llama":
            out["layer_types"] = ["full_attention"] * spec.layers
            out["sliding_window"] = None
        out["rope_parameters"] = {"rope_theta": spec.rope_theta, "rope_type": "default"} | spec.rope_scaling
        out["dtype"] = spec.dtype
        out["transformers_version"] = VERSION
    return dict(sorted(out.items()))


def write_json(path: Path, value) -> None:
    path.write_text(json.dumps(value, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def write_checkpoint(spec: Spec, folder: Path) -> None:
    """config.json and the weights, in one file or in shards with their index."""
    folder.mkdir(parents=True, exist_ok=True)
    write_json(folder / "config.json", config(spec))
    weights = random_weights(spec)
    if spec.shards == 1:
        save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
        return
    # Shards of about equal size in name order, so that one layer's tensors lie in more than one file.
    total = sum(t.nbytes for t in weights.values())
    parts: list[dict[str, torch.Tensor]] = [{} for _ in range(spec.shards)]
    done = 0
    for name in sorted(weights):
        parts[min(done * spec.shards // total, spec.shards - 1)][name] = weights[name]
        done += weights[name].nbytes
    weight_map = {}
    for i, part in enumerate(parts):
        file = f"model-{i + 1:05}-of-{spec.shards:05}.safetensors"
        save_file(part, folder / file, metadata={"format": "pt"})
        weight_map |= {name: file for name in part}
    index = {"metadata": {"total_size": total}, "weight_map": dict(sorted(weight_map.items()))}
    write_json(folder / "model.safetensors.index.json", index)
