"""Writes the seeds of the fuzz targets: python3 make_seeds.py (needs gguf, numpy, safetensors)."""

import json
from pathlib import Path

import gguf
import numpy as np
from safetensors.numpy import save

HERE = Path(__file__).parent / "seeds"
ARCHITECTURE = "llama"


def architecture(writer):
    writer.add_block_count(1)
    writer.add_context_length(64)
    writer.add_embedding_length(32)
    writer.add_feed_forward_length(32)
    writer.add_head_count(4)
    writer.add_head_count_kv(2)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_rope_freq_base(10000.0)
    writer.add_vocab_size(4)


def write(name, fill, **options):
    path = HERE / "gguf" / name
    writer = gguf.GGUFWriter(path, ARCHITECTURE, **options)
    fill(writer)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def every_value(writer):
    for kind in ("uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64"):
        getattr(writer, f"add_{kind}")(f"a.{kind}", 7)
    writer.add_float32("a.float32", 0.5)
    writer.add_float64("a.float64", 0.25)
    writer.add_bool("a.bool", True)
    writer.add_string("a.string", "text")
    writer.add_array("a.strings", ["a", "b"])
    writer.add_array("a.ints", [1, -2])
    writer.add_array("a.floats", [1.0, 2.0])
    writer.add_array("a.bools", [True, False])
    writer.add_array("a.nested", [[1, 2], [3]])


def tensors(writer):
    architecture(writer)
    writer.add_eos_token_id(1)
    writer.add_array("tokenizer.ggml.tokens", ["a", "b", "c", "d"])
    writer.add_tensor("token_embd.weight", np.ones((4, 32), np.float32))
    writer.add_tensor("output_norm.weight", np.ones(32, np.float16))
    types = gguf.GGMLQuantizationType
    for kind in (types.Q8_0, types.Q4_0, types.Q4_K, types.Q5_K, types.Q6_K, types.BF16):
        elements, size = gguf.GGML_QUANT_SIZES[kind]
        data = np.arange(size * max(1, 32 // elements), dtype=np.uint8).reshape(1, -1)
        writer.add_tensor(f"blk.0.{kind.name}", data, raw_dtype=kind)


def yarn(writer):
    architecture(writer)
    writer.add_key_length(8)
    writer.add_value_length(8)
    writer.add_rope_dimension_count(8)
    writer.add_rope_scaling_type(gguf.RopeScalingType.YARN)
    writer.add_rope_scaling_factor(4.0)
    writer.add_rope_scaling_orig_ctx_len(16)
    writer.add_custom_alignment(64)


def config(**changes):
    return {
        "architectures": ["Qwen3ForCausalLM"], "model_type": "qwen3", "hidden_size": 32,
        "intermediate_size": 32, "num_hidden_layers": 1, "num_attention_heads": 4,
        "num_key_value_heads": 2, "head_dim": 8, "vocab_size": 4, "max_position_embeddings": 64,
        "rms_norm_eps": 1e-6, "eos_token_id": [1, 2], "tie_word_embeddings": False,
    } | changes


def main():
    for target in ("gguf", "safetensors"):
        (HERE / target).mkdir(parents=True, exist_ok=True)
    write("every-value.gguf", every_value)
    write("tensors.gguf", tensors)
    write("yarn.gguf", yarn)
    folder = HERE / "safetensors"
    ones = {"a": np.ones((2, 3), np.float32), "b": np.ones(4, np.float16), "c": np.ones((), np.float32)}
    (folder / "three.safetensors").write_bytes(save(ones, metadata={"format": "pt"}))
    index = {"metadata": {"total_size": 8}, "weight_map": {"a": "1.safetensors", "b": "2.safetensors"}}
    (folder / "index.json").write_text(json.dumps(index))
    yarn_scaling = {"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 16}
    llama3 = {"rope_type": "llama3", "rope_theta": 5e5, "factor": 8.0, "low_freq_factor": 1.0,
              "high_freq_factor": 4.0, "original_max_position_embeddings": 16}
    for name, changes in {
        "published.json": {"rope_theta": 10000, "rope_scaling": yarn_scaling},
        "transformers5.json": {"rope_parameters": llama3},
        "linear.json": {"rope_scaling": {"type": "linear", "factor": 2.0}, "temperature": 0.6},
    }.items():
        (folder / name).write_text(json.dumps(config(**changes)))


if __name__ == "__main__":
    main()
