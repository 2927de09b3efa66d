#!/usr/bin/env python3
"""Decodes with PyTorch what `cabind bench --random-weights PRESET --quant bf16` decodes: the same shape, random
bf16 weights, a static cache, the step compiled with CUDA graphs. Prints a line for each depth and batch.

    torch_decode.py r1-distill-qwen-7b --depth 0,4096 --batch 1,8
"""
import argparse
import time

import torch
import torch.nn.functional as F

HEAD_DIM = 128
# hidden, layers, heads, key/value heads, feed-forward, vocabulary
PRESETS = {
    "r1-distill-qwen-1.5b": (1536, 28, 12, 2, 8960, 151936),
    "r1-distill-qwen-7b": (3584, 28, 28, 4, 18944, 152064),
    "r1-distill-qwen-14b": (5120, 48, 40, 8, 13824, 152064),
    "r1-distill-qwen-32b": (5120, 64, 40, 8, 27648, 152064),
    "r1-distill-llama-8b": (4096, 32, 32, 8, 14336, 128256),
    # For a trial of this script.
    "tiny": (256, 2, 2, 1, 512, 1000),
}


class Decoder:
    def __init__(self, preset, batch, keys_max, device):
        self.hidden, self.layers, self.heads, self.kv_heads, self.ffn, vocab = PRESETS[preset]
        self.qkv_heads = self.heads + 2 * self.kv_heads

        def weights(outputs, inputs):
            return torch.randn(outputs, inputs, dtype=torch.bfloat16, device=device).mul_(inputs**-0.5)

        self.embedding, self.head = weights(vocab, self.hidden), weights(vocab, self.hidden)
        self.norm = torch.ones(self.hidden, dtype=torch.bfloat16, device=device)
        self.weights = [
            (
                weights(self.qkv_heads * HEAD_DIM, self.hidden),
                torch.zeros(self.qkv_heads * HEAD_DIM, dtype=torch.bfloat16, device=device),
                weights(self.hidden, self.heads * HEAD_DIM),
                weights(2 * self.ffn, self.hidden),
                weights(self.hidden, self.ffn),
            )
            for _ in range(self.layers)
        ]
        shape = (self.layers, 2, batch, self.kv_heads, keys_max, HEAD_DIM)
        self.cache = torch.zeros(shape, dtype=torch.bfloat16, device=device)
        half = torch.arange(0, HEAD_DIM, 2, device=device) / HEAD_DIM
        angles = torch.arange(keys_max, device=device)[:, None] * 10000.0**-half  # [keys, head_dim / 2]
        self.cos, self.sin = angles.cos().bfloat16(), angles.sin().bfloat16()
        self.keys = torch.arange(keys_max, device=device)

    def turned(self, x, position):
        cos, sin = self.cos[position], self.sin[position]  # [1, head_dim / 2]
        first, second = x.chunk(2, dim=-1)
        return torch.cat((first * cos - second * sin, second * cos + first * sin), dim=-1)

    def step(self, ids, position):
        """The likeliest next ids [batch] behind `position` [1] keys."""
        batch = ids.shape[0]
        x = self.embedding[ids]  # [batch, hidden]
        seen = (self.keys <= position)[None, None, None]  # [1, 1, 1, keys]
        for layer, (qkv, bias, o, gate_up, down) in enumerate(self.weights):
            normed = F.rms_norm(x, (self.hidden,), self.norm, 1e-6)
            heads = F.linear(normed, qkv, bias).view(batch, self.qkv_heads, 1, HEAD_DIM)
            q, k, v = heads.split((self.heads, self.kv_heads, self.kv_heads), dim=1)
            keys, values = self.cache[layer]  # [batch, kv_heads, keys, head_dim]
            keys.index_copy_(2, position, self.turned(k, position))
            values.index_copy_(2, position, v)
            attended = F.scaled_dot_product_attention(
                self.turned(q, position), keys, values, attn_mask=seen, enable_gqa=True
            )  # [batch, heads, 1, head_dim]
            x = x + F.linear(attended.reshape(batch, -1), o)
            normed = F.rms_norm(x, (self.hidden,), self.norm, 1e-6)
            gate, up = F.linear(normed, gate_up).chunk(2, dim=-1)
            x = x + F.linear(F.silu(gate) * up, down)
        return F.linear(F.rms_norm(x, (self.hidden,), self.norm, 1e-6), self.head).argmax(-1)


def measure(preset, depth, batch, tokens, device):
    """Tokens a second, the fastest of three runs."""
    decoder = Decoder(preset, batch, depth + tokens + 8, device)
    step = torch.compile(decoder.step, mode="reduce-overhead", fullgraph=True)
    wait = torch.cuda.synchronize if device.startswith("cuda") else lambda: None
    ids = torch.zeros(batch, dtype=torch.long, device=device)
    seconds = []
    for run in range(5):
        position = torch.tensor([depth], device=device)
        wait()
        begun = time.perf_counter()
        for _ in range(tokens):
            ids = step(ids, position).clone()
            position += 1
        wait()
        # The first two runs compile and record.
        seconds += [time.perf_counter() - begun] if run > 1 else []
    return batch * tokens / min(seconds)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    numbers = lambda text: [int(number) for number in text.split(",")]
    parser.add_argument("preset", choices=PRESETS)
    parser.add_argument("--depth", type=numbers, default=[0])
    parser.add_argument("--batch", type=numbers, default=[1])
    parser.add_argument("--decode", type=int, default=32)
    parser.add_argument("--device", default="cuda:0")
    arguments = parser.parse_args()
    for depth in arguments.depth:
        for batch in arguments.batch:
            with torch.inference_mode():
                speed = measure(arguments.preset, depth, batch, arguments.decode, arguments.device)
            name = f"decode at {depth}" + (f", batch {batch}" if batch > 1 else "")
            print(f"{name:<26} {speed:>10.2f} tokens/s", flush=True)


if __name__ == "__main__":
    main()
