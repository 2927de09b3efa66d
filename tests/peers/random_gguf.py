#!/usr/bin/env python3
"""Writes a GGUF file of the shape of R1-Distill-Qwen-1.5B with random weights.

Speed depends on shapes and formats, not on values, as long as those are ordinary numbers. The
formats follow llama.cpp's own mixtures (`src/llama-quant.cpp`).
"""
import argparse
import os
import random
import struct
import zlib
from pathlib import Path

NAME = "r1-distill-qwen-1.5b"
ARCHITECTURE = "qwen2"
LAYERS = 28
HIDDEN = 1536
HEADS = 12
KV_HEADS = 2
FFN = 8960
VOCABULARY = 151_936
CONTEXT = 131_072
ALIGNMENT = 32
CHUNK_BYTES = 4 << 20

# Name: (ggml's number, elements of a block, bytes of a block).
FORMATS = {
    "f32": (0, 1, 4),
    "bf16": (30, 1, 2),
    "q8_0": (8, 32, 34),
    "q4_0": (2, 32, 18),
    "q4_k": (12, 256, 144),
    "q6_k": (14, 256, 210),
}
# llama.cpp's `LLAMA_FTYPE_MOSTLY_…`.
FILE_TYPES = {"bf16": 32, "q8_0": 7, "q4_0": 2, "q4_k_m": 15}

U32, I32, F32, STRING, ARRAY = 4, 5, 6, 8, 9
NORMAL, CONTROL, USER_DEFINED, UNUSED = 1, 3, 4, 5


def sensitive_layer(layer, layers=LAYERS):
    """`use_more_bits` of llama.cpp."""
    eighth = layers // 8
    return layer < eighth or layer >= 7 * layers // 8 or (layer - eighth) % 3 == 2


def matrix_format(quant, name):
    """The format in which llama.cpp's mixture `quant` stores the matrix `name`."""
    if quant in ("bf16", "q8_0"):
        return quant
    if name == "output.weight":
        return "q6_k"
    if quant == "q4_0" or name == "token_embd.weight":
        return "q4_0" if quant == "q4_0" else "q4_k"
    _, layer, kind, _ = name.split(".")
    more = kind in ("attn_v", "ffn_down") and sensitive_layer(int(layer))
    return "q6_k" if more else "q4_k"


def tensors(quant):
    """(name, rows or None, columns, format) in the order of the file."""
    kv = HIDDEN // HEADS * KV_HEADS

    def matrix(name, rows, columns):
        return name, rows, columns, matrix_format(quant, name)

    yield matrix("token_embd.weight", VOCABULARY, HIDDEN)
    for layer in range(LAYERS):
        block = f"blk.{layer}."
        yield block + "attn_norm.weight", None, HIDDEN, "f32"
        for part, rows in (("q", HIDDEN), ("k", kv), ("v", kv)):
            yield matrix(f"{block}attn_{part}.weight", rows, HIDDEN)
            yield f"{block}attn_{part}.bias", None, rows, "f32"
        yield matrix(block + "attn_output.weight", HIDDEN, HIDDEN)
        yield block + "ffn_norm.weight", None, HIDDEN, "f32"
        yield matrix(block + "ffn_gate.weight", FFN, HIDDEN)
        yield matrix(block + "ffn_up.weight", FFN, HIDDEN)
        yield matrix(block + "ffn_down.weight", HIDDEN, FFN)
    yield "output_norm.weight", None, HIDDEN, "f32"
    yield matrix("output.weight", VOCABULARY, HIDDEN)


def vocabulary():
    """Spellings and types: the 256 bytes as GPT-2 spells them, R1's control tokens, fillers."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = 256 - len(printable)
    tokens = [chr(byte) for byte in printable] + [chr(256 + i) for i in range(others)]
    types = [NORMAL] * 256
    tokens += ["<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>"]
    types += [CONTROL] * 2
    tokens += ["<｜User｜>", "<｜Assistant｜>", "<think>", "</think>"]
    types += [USER_DEFINED] * 4
    fillers = VOCABULARY - len(tokens)
    tokens += [f"[filler {i}]" for i in range(fillers)]
    types += [UNUSED] * fillers
    return tokens, types


def string(text):
    data = text.encode()
    return struct.pack("<Q", len(data)) + data


def metadata(quant):
    """(key, type, packed value) of every entry."""
    tokens, types = vocabulary()

    def number(key, value):
        return key, U32, struct.pack("<I", value)

    def text(key, value):
        return key, STRING, string(value)

    def array(key, kind, count, items):
        return key, ARRAY, struct.pack("<IQ", kind, count) + items

    def real(key, value):
        return key, F32, struct.pack("<f", value)

    of = ARCHITECTURE + "."
    return [
        text("general.architecture", ARCHITECTURE),
        text("general.name", f"R1-Distill-Qwen-1.5B's shape, random weights, {quant}"),
        number("general.file_type", FILE_TYPES[quant]),
        number("general.quantization_version", 2),
        number("general.alignment", ALIGNMENT),
        number(of + "block_count", LAYERS),
        number(of + "context_length", CONTEXT),
        number(of + "embedding_length", HIDDEN),
        number(of + "feed_forward_length", FFN),
        number(of + "attention.head_count", HEADS),
        number(of + "attention.head_count_kv", KV_HEADS),
        real(of + "attention.layer_norm_rms_epsilon", 1e-6),
        real(of + "rope.freq_base", 10_000.0),
        text("tokenizer.ggml.model", "gpt2"),
        text("tokenizer.ggml.pre", "qwen2"),
        array("tokenizer.ggml.tokens", STRING, len(tokens), b"".join(map(string, tokens))),
        array("tokenizer.ggml.token_type", I32, len(types), struct.pack(f"<{len(types)}i", *types)),
        array("tokenizer.ggml.merges", STRING, 0, b""),
        number("tokenizer.ggml.bos_token_id", 256),
        number("tokenizer.ggml.eos_token_id", 257),
        text(
            "tokenizer.chat_template",
            "{{ bos_token }}{% for m in messages %}{{ m.content }}{% endfor %}"
            "{{ '<｜Assistant｜><think>\\n' }}",
        ),
    ]


def aligned(count):
    return -(-count // ALIGNMENT) * ALIGNMENT


def tensor_bytes(rows, columns, form):
    _, elements, size = FORMATS[form]
    assert columns % elements == 0, (columns, form)
    return (rows or 1) * columns // elements * size


def header(quant):
    """Everything before the data, and the bytes of the whole file."""
    entries = metadata(quant)
    parts = [b""]
    for key, kind, value in entries:
        parts += [string(key), struct.pack("<I", kind), value]
    count = offset = 0
    for name, rows, columns, form in tensors(quant):
        shape = (columns,) if rows is None else (columns, rows)
        parts += [
            string(name),
            struct.pack(f"<I{len(shape)}Q", len(shape), *shape),
            struct.pack("<IQ", FORMATS[form][0], offset),
        ]
        offset += aligned(tensor_bytes(rows, columns, form))
        count += 1
    parts[0] = b"GGUF" + struct.pack("<IQQ", 3, count, len(entries))
    data = b"".join(parts)
    data += bytes(aligned(len(data)) - len(data))
    return data, len(data) + offset


# Standard deviation of quants whose scale is one.
SPREAD = {"q8_0": 73.9, "q4_0": 4.6, "q4_k": 4.6, "q6_k": 18.5}


def half(value):
    return struct.pack("<e", value)


def signed(high_byte):
    """A table that turns a random byte into `high_byte` under a random sign."""
    return bytes(high_byte | (byte & 0x80) for byte in range(256))


def blocks(rng, count, form, deviation):
    """`count` blocks of random quants whose values have about this deviation.

    A stride of the buffer is one byte of every block, so no loop of Python's sees a block.
    """
    size = FORMATS[form][2]
    out = bytearray(rng.randbytes(count * size))

    def every(at, byte):
        out[at::size] = bytes([byte]) * count

    if form == "bf16":
        # Sign, exponent but its lowest bit: magnitudes from 2⁻⁷ to 2⁻⁵, whatever was asked for.
        out[1::2] = out[1::2].translate(signed((127 - 7) >> 1))
        return out
    group_scale = {"q4_k": 32, "q6_k": 64}.get(form, 1)
    scale = deviation / (SPREAD[form] * group_scale)
    low, high = half(scale)
    at = 208 if form == "q6_k" else 0
    # A random sign, so that quants which are not centred leave no bias in a row.
    signs = out[at + 1 :: size]
    out[at + 1 :: size] = signs.translate(signed(high))
    every(at, low)
    if form == "q4_k":
        low, high = half(7.5 * scale)
        every(2, low)
        out[3::size] = signs.translate(signed(high))
        # Every group's scale and minimum is 32, whose low four bits are zero.
        for i in range(4, 12):
            every(i, 0b10_100000)
        for i in range(12, 16):
            every(i, 0)
    elif form == "q6_k":
        for i in range(192, 208):
            every(i, group_scale)
    return out


def tensor_data(name, rows, columns, form):
    """The bytes of a tensor, in pieces: the same whenever they are made."""
    rng = random.Random(zlib.crc32(name.encode()))
    if form == "f32":
        if name.endswith("bias"):
            values = [rng.uniform(-0.03, 0.03) for _ in range(columns)]
        else:
            values = [1.0] * columns
        yield struct.pack(f"<{columns}f", *values)
        return
    deviation = 0.02 if name == "token_embd.weight" else columns**-0.5
    _, elements, size = FORMATS[form]
    left = rows * columns // elements
    while left:
        count = min(left, CHUNK_BYTES // size)
        yield blocks(rng, count, form, deviation)
        left -= count


def write(path, quant):
    """Writes the file unless one of its size is there already."""
    data, size = header(quant)
    if path.is_file() and path.stat().st_size == size:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(f".{os.getpid()}.part")
    try:
        with open(unfinished, "wb") as file:
            file.write(data)
            for tensor in tensors(quant):
                for piece in tensor_data(*tensor):
                    file.write(piece)
                file.write(bytes(aligned(file.tell()) - file.tell()))
            assert file.tell() == size, (file.tell(), size)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("quant", choices=FILE_TYPES)
    parser.add_argument("file", type=Path)
    arguments = parser.parse_args()
    write(arguments.file, arguments.quant)
    print(arguments.file)


if __name__ == "__main__":
    main()
