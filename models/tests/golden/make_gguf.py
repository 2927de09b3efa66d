"""GGUF files as llama.cpp's converter lays them out, with references on the weights read back from them."""

import math
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from gguf import GGML_QUANT_SIZES, GGMLQuantizationType as T, GGUFReader, GGUFWriter, LlamaFileType, RopeScalingType
from gguf.quants import dequantize, quantize
from transformers import AutoModelForCausalLM
from transformers.models.auto.configuration_auto import CONFIG_MAPPING

import make_chatty
import make_reference
import make_vocab
import make_weights
from make_specs import LLAMA3, Spec


@dataclass(frozen=True)
class File:
    """One GGUF file: a checkpoint and the block format of each matrix, by the start of its GGUF name."""

    spec: Spec
    types: dict[str, T]
    file_type: LlamaFileType
    pre: str  # tokenizer.ggml.pre


BASE = Spec(
    name="", model_type="llama", vocab_size=320, hidden_size=64, intermediate_size=96, layers=2,
    heads=8, kv_heads=2, head_dim=16, rope_theta=10000.0, eps=1e-5, dtype="float32", tied=False,
    spelling="v5", prompt_tokens=48, context_tokens=256,
)
FILES = [
    File(
        replace(BASE, name="llama-q8_0", rope_scaling=LLAMA3, rope_theta=500000.0, prompt_tokens=64),
        {"": T.Q8_0, "output.": T.F32}, LlamaFileType.MOSTLY_Q8_0, "llama-bpe",
    ),
    File(
        replace(BASE, name="qwen2-f16", model_type="qwen2", heads=4, eps=1e-6, tied=True),
        {"": T.F16}, LlamaFileType.MOSTLY_F16, "qwen2",
    ),
    File(
        replace(
            BASE, name="qwen3-bf16-yarn", model_type="qwen3", eps=1e-6, head_dim=32, rope_theta=1000000.0,
            prompt_tokens=64, context_tokens=128, hidden_size=48,
            rope_scaling={
                "beta_fast": 16.0,
                "beta_slow": 0.5,
                "factor": 4.0,
                "original_max_position_embeddings": 32,
                "rope_type": "yarn",
            },
        ),
        {"": T.BF16}, LlamaFileType.MOSTLY_BF16, "qwen2",
    ),
    File(
        replace(BASE, name="llama-k-mix", hidden_size=256, intermediate_size=256, head_dim=32),
        {
            "": T.Q4_K,
            "token_embd.": T.Q6_K,
            "output.": T.Q5_K,
            "blk.0.attn_v.": T.Q6_K,
            "blk.0.attn_output.": T.Q4_0,
            "blk.0.ffn_down.": T.Q8_0,
            "blk.1.attn_q.": T.Q5_K,
            "blk.1.attn_k.": T.Q8_0,
            "blk.1.attn_v.": T.Q4_0,
            "blk.1.ffn_down.": T.Q6_K,
        },
        LlamaFileType.MOSTLY_Q4_K_M, "llama-bpe",
    ),
]

NAMES = {
    "model.embed_tokens.": "token_embd.",
    "model.norm.": "output_norm.",
    "lm_head.": "output.",
    "model.layers.": "blk.",
    "input_layernorm.": "attn_norm.",
    "post_attention_layernorm.": "ffn_norm.",
    "self_attn.q_norm.": "attn_q_norm.",
    "self_attn.k_norm.": "attn_k_norm.",
    "self_attn.q_proj.": "attn_q.",
    "self_attn.k_proj.": "attn_k.",
    "self_attn.v_proj.": "attn_v.",
    "self_attn.o_proj.": "attn_output.",
    "mlp.gate_proj.": "ffn_gate.",
    "mlp.up_proj.": "ffn_up.",
    "mlp.down_proj.": "ffn_down.",
}


def gguf_name(name: str) -> str:
    for ours, theirs in NAMES.items():
        name = name.replace(ours, theirs)
    return name


def interleave(rows: np.ndarray, heads: int) -> np.ndarray:
    """Rows of llama's q and k as GGUF stores them: the two halves of each head alternate."""
    return rows.reshape(heads, 2, -1, rows.shape[-1]).swapaxes(1, 2).reshape(rows.shape)


def deinterleave(rows: np.ndarray, heads: int) -> np.ndarray:
    return rows.reshape(heads, -1, 2, rows.shape[-1]).swapaxes(1, 2).reshape(rows.shape)


def rotated_heads(spec: Spec, name: str) -> int:
    """How many heads' rows of this tensor are interleaved; 0 for none."""
    if spec.model_type != "llama":
        return 0
    return spec.heads if ".q_proj." in name else spec.kv_heads if ".k_proj." in name else 0


def rope_factors(spec: Spec) -> np.ndarray:
    """What each rotary frequency is divided by under llama3 scaling: rope_freqs.weight. [head_dim / 2]"""
    scaling = spec.rope_scaling
    factor, low, high = scaling["factor"], scaling["low_freq_factor"], scaling["high_freq_factor"]
    context = scaling["original_max_position_embeddings"]
    out = []
    for pair in range(spec.head_dim // 2):
        wavelength = 2 * math.pi * spec.rope_theta ** (2 * pair / spec.head_dim)
        smooth = min(max((context / wavelength - low) / (high - low), 0.0), 1.0)
        out.append(1 / ((1 - smooth) / factor + smooth))
    return np.array(out, np.float32)


def random_k_blocks(name: str, kind: T, shape: tuple[int, int], std: float) -> np.ndarray:
    """Random K blocks (the package cannot quantise to them) whose values have about this spread. [rows, bytes]

    Every bit of scales and quants is random. Q4_K and Q5_K take `dmin` so that the mean is 0.
    """
    elements, size = GGML_QUANT_SIZES[kind]
    rng = make_weights.generator("k-blocks", name)
    count = shape[0] * shape[1] // elements
    out = rng.integers(0, 256, (count, size), dtype=np.uint8)
    spread = rng.uniform(0.75, 1.25, count)
    half = lambda values: values.astype(np.float16).view(np.uint8).reshape(-1, 2)
    if kind == T.Q6_K:
        out[:, 208:] = half(spread)
        unit = 1.0
    else:
        quant_mean = 7.5 if kind == T.Q4_K else 15.5
        out[:, 0:2] = half(spread)
        out[:, 2:4] = half(spread * quant_mean)
        unit = quant_mean
    natural = dequantize(out, kind).std()
    spread *= std / natural
    if kind == T.Q6_K:
        out[:, 208:] = half(spread)
    else:
        out[:, 0:2] = half(spread)
        out[:, 2:4] = half(spread * unit)
    return out.reshape(shape[0], -1)


def tensors(file: File) -> dict[str, tuple[np.ndarray, T]]:
    """GGUF name to stored rows and their type, in the order of the file."""
    out = {}
    for name, tensor in make_weights.random_weights(file.spec).items():
        values, stored = tensor.numpy(), gguf_name(name)
        if heads := rotated_heads(file.spec, name):
            values = interleave(values, heads)
        kind = T.F32
        if values.ndim == 2:
            kind = file.types[max((start for start in file.types if stored.startswith(start)), key=len)]
        if kind in (T.Q4_K, T.Q5_K, T.Q6_K):
            out[stored] = random_k_blocks(stored, kind, values.shape, float(values.std())), kind
        else:
            out[stored] = quantize(values, kind), kind
    if file.spec.rope_scaling.get("rope_type") == "llama3":
        out["rope_freqs.weight"] = rope_factors(file.spec), T.F32
    return out


def add_metadata(writer: GGUFWriter, file: File) -> None:
    spec = file.spec
    writer.add_type("model")
    writer.add_name(f"cabind golden {spec.name}")
    writer.add_block_count(spec.layers)
    writer.add_context_length(spec.context_tokens)
    writer.add_embedding_length(spec.hidden_size)
    writer.add_feed_forward_length(spec.intermediate_size)
    writer.add_head_count(spec.heads)
    writer.add_head_count_kv(spec.kv_heads)
    writer.add_rope_freq_base(spec.rope_theta)
    writer.add_layer_norm_rms_eps(spec.eps)
    writer.add_file_type(file.file_type)
    writer.add_quantization_version(2)
    if spec.model_type == "llama":
        writer.add_vocab_size(spec.vocab_size)
        writer.add_rope_dimension_count(spec.head_dim)
    if spec.explicit_head_dim:
        writer.add_key_length(spec.head_dim)
        writer.add_value_length(spec.head_dim)
    scaling = spec.rope_scaling
    if scaling.get("rope_type") == "yarn":
        writer.add_rope_scaling_type(RopeScalingType.YARN)
        writer.add_rope_scaling_factor(scaling["factor"])
        writer.add_rope_scaling_orig_ctx_len(scaling["original_max_position_embeddings"])
        writer.add_rope_scaling_yarn_beta_fast(scaling["beta_fast"])
        writer.add_rope_scaling_yarn_beta_slow(scaling["beta_slow"])
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre(file.pre)
    writer.add_token_list(make_vocab.tokens())
    # 1 ordinary, 3 control, 4 added by the user: the converter calls control whatever looks special.
    control = {s for s, special in make_vocab.CONTROLS if special or s.startswith(("<｜", "<|"))}
    added = {s for s, _ in make_vocab.CONTROLS}
    writer.add_token_types([3 if t in control else 4 if t in added else 1 for t in make_vocab.tokens()])
    writer.add_token_merges([" ".join(pair) for pair in make_vocab.merges()])
    writer.add_bos_token_id(make_vocab.token_id(make_vocab.BOS))
    writer.add_eos_token_id(make_vocab.token_id(make_vocab.EOS))
    writer.add_pad_token_id(make_vocab.token_id(make_vocab.EOS))
    writer.add_add_bos_token(True)
    writer.add_add_eos_token(False)
    writer.add_chat_template(make_vocab.CHAT_TEMPLATE)


def write(file: File, path: Path) -> None:
    writer = GGUFWriter(path, file.spec.model_type)
    add_metadata(writer, file)
    for name, (rows, kind) in tensors(file).items():
        writer.add_tensor(name, rows, raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def load(file: File, path: Path):
    """A transformers model with the file's tensors, read back and dequantised by the gguf package."""
    spec = file.spec
    stored = {tensor.name: tensor for tensor in GGUFReader(path).tensors}
    state = {}
    for name, shape in make_weights.shapes(spec).items():
        tensor = stored.pop(gguf_name(name))
        values = np.array(dequantize(tensor.data, tensor.tensor_type), np.float32).reshape(shape)
        if heads := rotated_heads(spec, name):
            values = deinterleave(values, heads)
        state[name] = torch.from_numpy(values)
    assert set(stored) <= {"rope_freqs.weight"}, stored.keys()
    fields = make_weights.config(spec)
    config = CONFIG_MAPPING[spec.model_type](**{k: v for k, v in fields.items() if k != "dtype"})
    model = AutoModelForCausalLM.from_config(config, attn_implementation="eager", dtype=torch.float32).eval()
    missing, unexpected = model.load_state_dict(state, strict=False)
    assert not unexpected and set(missing) <= {"lm_head.weight"}, (missing, unexpected)
    model.tie_weights()
    return model


def make(out: Path) -> None:
    torch.set_num_threads(1)
    for file in FILES:
        folder = out / "gguf" / file.spec.name
        folder.mkdir(parents=True, exist_ok=True)
        write(file, folder / "model.gguf")
        model = load(file, folder / "model.gguf")
        name = f"gguf {file.spec.name}"
        make_reference.write_reference(folder, make_reference.reference(name, model, file.spec.prompt_tokens))
        make_chatty.write_vectors(folder / "vectors.json", file.pre)
