"""rope.json: inverse frequencies and the factor on cos and sin, as transformers computes them, for every preset
of the daemon and every spelling and option of rope scaling."""

import json
from pathlib import Path

import numpy as np
from transformers.models.auto.configuration_auto import CONFIG_MAPPING
from transformers.models.llama.modeling_llama import LlamaRotaryEmbedding
from transformers.models.qwen2.modeling_qwen2 import Qwen2RotaryEmbedding
from transformers.models.qwen3.modeling_qwen3 import Qwen3RotaryEmbedding

import make_gguf
import make_weights
from make_specs import SPECS

ROTARY = {"qwen2": Qwen2RotaryEmbedding, "llama": LlamaRotaryEmbedding, "qwen3": Qwen3RotaryEmbedding}

LLAMA_70B_SCALING = {
    "factor": 8.0,
    "high_freq_factor": 4.0,
    "low_freq_factor": 1.0,
    "original_max_position_embeddings": 8192,
    "rope_type": "llama3",
}
QWEN3_SCALING = {
    "attn_factor": 0.8782488562869419,
    "factor": 4.0,
    "original_max_position_embeddings": 32768,
    "rope_type": "yarn",
}


def published(model_type: str, hidden: int, heads: int, theta: float, scaling: dict | None = None, **more) -> dict:
    """The fields of a published config.json that rope depends on."""
    out = {
        "model_type": model_type,
        "hidden_size": hidden,
        "num_attention_heads": heads,
        "max_position_embeddings": 131072,
        "rope_theta": theta,
    }
    if model_type == "qwen3":
        out["head_dim"] = 128
    if scaling is not None:
        out["rope_scaling"] = scaling
    return out | more


def yarn(**more) -> dict:
    """A YaRN config in the spelling of transformers 5."""
    parameters = {"rope_type": "yarn", "rope_theta": 1e6, "factor": 4.0, "original_max_position_embeddings": 32768}
    return {
        "model_type": "qwen3",
        "hidden_size": 4096,
        "num_attention_heads": 32,
        "head_dim": 128,
        "max_position_embeddings": 131072,
        "rope_parameters": parameters | more,
    }


def cases() -> dict[str, dict]:
    old_key = {k: v for k, v in QWEN3_SCALING.items() if k != "rope_type"} | {"type": "yarn"}
    out = {
        "r1-distill-qwen-1.5b": published("qwen2", 1536, 12, 10000),
        "r1-distill-qwen-7b": published("qwen2", 3584, 28, 10000),
        "r1-distill-qwen-14b": published("qwen2", 5120, 40, 1000000.0),
        "r1-distill-qwen-32b": published("qwen2", 5120, 40, 1000000.0),
        "r1-distill-llama-8b": published("llama", 4096, 32, 500000.0, LLAMA_70B_SCALING),
        "r1-distill-llama-70b": published("llama", 8192, 64, 500000.0, LLAMA_70B_SCALING),
        "r1-0528-qwen3-8b": published("qwen3", 4096, 32, 1000000, QWEN3_SCALING),
        "yarn, type in place of rope_type": published("qwen3", 4096, 32, 1000000, old_key),
        "yarn, transformers 5": yarn(),
        "yarn, attention_factor": yarn(attention_factor=0.75),
        "yarn, betas": yarn(beta_fast=8.0, beta_slow=2.0),
        "yarn, mscale alone has no effect": yarn(mscale=0.7),
        "yarn, mscale and mscale_all_dim": yarn(mscale=1.0, mscale_all_dim=0.7),
        "yarn, not truncated": yarn(truncate=False),
        "yarn, factor 1": yarn(factor=1.0),
        "yarn, no original context: the maximum context": {
            **yarn(),
            "rope_parameters": {"rope_type": "yarn", "rope_theta": 1e6, "factor": 4.0},
        },
        "qwen3, no head_dim: 128": {
            k: v for k, v in published("qwen3", 1024, 16, 1000000).items() if k != "head_dim"
        },
        "default type, spelled out": published("llama", 2048, 32, 10000.0, {"rope_type": "default"}),
        "rope_scaling null": published("llama", 2048, 32, 10000.0) | {"rope_scaling": None},
    }
    keys = ("model_type", "hidden_size", "num_attention_heads", "head_dim", "max_position_embeddings")
    for spec in SPECS:
        config = make_weights.config(spec)
        out[spec.name] = {k: config[k] for k in (*keys, "rope_theta", "rope_scaling", "rope_parameters") if k in config}
    return out


def make(out: Path) -> None:
    lines = []
    for name, fields in cases().items():
        # A copy: transformers moves keys about in the dictionaries it is given.
        arguments = json.loads(json.dumps(fields))
        rotary = ROTARY[arguments.pop("model_type")]
        config = CONFIG_MAPPING[fields["model_type"]](**arguments)
        embedding = rotary(config)
        case = {
            "name": name,
            "config": fields,
            "attention_scaling": float(embedding.attention_scaling),
            "inverse_frequencies": [float(f) for f in embedding.inv_freq],
        }
        lines.append(json.dumps(case))
    (out / "rope.json").write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")
    check_factors()
    print(f"rope: {len(lines)} cases")


def check_factors() -> None:
    """The GGUF way to llama3 scaling (plain frequencies over rope_freqs.weight) gives the same frequencies."""
    for file in make_gguf.FILES:
        spec = file.spec
        if spec.rope_scaling.get("rope_type") != "llama3":
            continue
        fields = {k: v for k, v in make_weights.config(spec).items() if k not in ("dtype", "model_type")}
        scaled = LlamaRotaryEmbedding(CONFIG_MAPPING["llama"](**fields)).inv_freq.numpy()
        fields["rope_parameters"] = {"rope_type": "default", "rope_theta": spec.rope_theta}
        plain = LlamaRotaryEmbedding(CONFIG_MAPPING["llama"](**fields)).inv_freq.numpy()
        np.testing.assert_allclose(plain / make_gguf.rope_factors(spec), scaled, rtol=1e-6)
