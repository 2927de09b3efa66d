"""blocks.safetensors: raw blocks of every supported GGUF type with the values the gguf package reads from them."""

from pathlib import Path

import numpy as np
from gguf import GGML_QUANT_SIZES, GGMLQuantizationType as T
from gguf.quants import dequantize, quantize
from safetensors.numpy import save_file

from make_weights import generator

TYPES = [T.F32, T.F16, T.BF16, T.Q8_0, T.Q4_0, T.Q4_1, T.Q4_K, T.Q5_K, T.Q6_K]
BLOCKS = 16
# Where the f16 scales of a block lie, in bytes from its start.
SCALES = {T.Q8_0: [0], T.Q4_0: [0], T.Q4_1: [0, 2], T.Q4_K: [0, 2], T.Q5_K: [0, 2], T.Q6_K: [208]}
# Scales at the ends of f16: zeros, smallest and largest subnormal, smallest normal, one, largest.
EXTREME_SCALES = [0x0000, 0x8000, 0x0001, 0x83FF, 0x0400, 0x3C00, 0xBC00, 0x7BFF, 0xFBFF]
# Every kind of finite f32 the plain types can hold, and infinities.
EXTREME_VALUES = [0.0, -0.0, 1.0, -1.0, 1e-45, -1e-40, 1.1754944e-38, 3.4028235e38, np.inf, -np.inf, 65504.0, 6e-8, 1 / 3]


def plain(kind: T) -> np.ndarray:
    """Blocks of one element each, as stored. [elements, bytes]"""
    random = generator("blocks", kind.name).standard_normal(51).astype(np.float32)
    values = np.concatenate([np.array(EXTREME_VALUES, np.float32), random])
    if kind == T.F32:
        stored = values.view(np.uint8)
    elif kind == T.F16:
        bits = np.array([0x0000, 0x8000, 0x0001, 0x83FF, 0x0400, 0x7BFF, 0xFBFF, 0x7C00, 0xFC00], np.uint16)
        stored = np.concatenate([bits, random.astype(np.float16).view(np.uint16)]).view(np.uint8)
    else:
        # Truncated, not rounded, so that subnormals and infinities stay what they are.
        stored = (values.view(np.uint32) >> 16).astype(np.uint16).view(np.uint8)
    return stored.reshape(-1, GGML_QUANT_SIZES[kind][1])


def blocks(kind: T) -> np.ndarray:
    """Random blocks; then all bits clear and set below each extreme scale. [blocks, bytes]"""
    elements, size = GGML_QUANT_SIZES[kind]
    rng = generator("blocks", kind.name)
    out = rng.integers(0, 256, (BLOCKS + 2 * len(EXTREME_SCALES), size), dtype=np.uint8)
    for i, scale in enumerate(EXTREME_SCALES):
        out[BLOCKS + 2 * i] = 0x00
        out[BLOCKS + 2 * i + 1] = 0xFF
    for offset in SCALES[kind]:
        scales = rng.uniform(1e-3, 2.0, BLOCKS) * rng.choice([-1, 1], BLOCKS)
        extremes = np.repeat(np.array(EXTREME_SCALES, np.uint16), 2)
        bits = np.concatenate([scales.astype(np.float16).view(np.uint16), extremes])
        out[:, offset : offset + 2] = bits.view(np.uint8).reshape(-1, 2)
    if kind in (T.Q8_0, T.Q4_0, T.Q4_1):
        # These the package can also quantise: what a writer makes of ordinary weights.
        weights = rng.standard_normal((4, elements)).astype(np.float32)
        weights[3] = 0.0
        out = np.concatenate([out, quantize(weights, kind).reshape(-1, size)])
    return out


def make(out: Path) -> None:
    tensors = {}
    for kind in TYPES:
        stored = plain(kind) if kind in (T.F32, T.F16, T.BF16) else blocks(kind)
        name = kind.name.lower()
        tensors[f"{name}.bytes"] = stored
        values = np.array(dequantize(stored, kind), np.float32).reshape(len(stored), -1)
        assert not np.isnan(values).any(), name
        tensors[f"{name}.values"] = values
    save_file(tensors, out / "blocks.safetensors")
    print("blocks:", ", ".join(f"{k} {list(v.shape)}" for k, v in tensors.items() if k.endswith("bytes")))
