"""Trains cabin-mini and writes the model directory.

    python train.py --out .. --minutes 30 --state /tmp/cabin-mini.pt [--resume | --begin-with ../model.safetensors]

The learning rate is warmed up, held, and brought to zero over the last two thirds of the given time, so that any number of
minutes makes a finished model. Every sample is fresh: no text is repeated on purpose. Several processes of one thread
each train the same weights in shared memory, which loses less than one process of several threads where other work
takes the cores. The weights and the optimizer are saved to --state every two minutes. torch.compile wants a C++ compiler.
"""

import argparse
import json
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer
from torch import nn

import generate
from phrases import names
from tokenizer import ASSISTANT, BOS, EOS, THINK, THINK_END, USER

HIDDEN, LAYERS, HEADS, KV_HEADS, HEAD_DIM, FFN = 256, 4, 8, 4, 32, 768
EPS, THETA, POSITIONS = 1e-6, 10000.0, 2048
SKIPPED_REASONING = 0.33
HISTORY = 0.10
COPYING = 0.08
BATCH_TOKENS = 2048


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.q_proj = nn.Linear(HIDDEN, HEADS * HEAD_DIM)
        self.k_proj = nn.Linear(HIDDEN, KV_HEADS * HEAD_DIM)
        self.v_proj = nn.Linear(HIDDEN, KV_HEADS * HEAD_DIM)
        self.o_proj = nn.Linear(HEADS * HEAD_DIM, HIDDEN, bias=False)

    def forward(self, x, cos, sin):
        batch, length, _ = x.shape
        q = self.q_proj(x).view(batch, length, HEADS, HEAD_DIM).transpose(1, 2)  # [batch, heads, tokens, head_dim]
        k = self.k_proj(x).view(batch, length, KV_HEADS, HEAD_DIM).transpose(1, 2)  # [batch, kv_heads, tokens, head_dim]
        v = self.v_proj(x).view(batch, length, KV_HEADS, HEAD_DIM).transpose(1, 2)  # [batch, kv_heads, tokens, head_dim]
        q, k = rotate(q, cos, sin), rotate(k, cos, sin)
        k = k.repeat_interleave(HEADS // KV_HEADS, dim=1)  # [batch, heads, tokens, head_dim]
        v = v.repeat_interleave(HEADS // KV_HEADS, dim=1)  # [batch, heads, tokens, head_dim]
        # On a CPU the fused attention's backward pass takes longer than all of this on sequences this short.
        later = torch.ones(length, length, dtype=torch.bool).triu(1)
        scores = (q @ k.transpose(2, 3) * HEAD_DIM ** -0.5).masked_fill(later, -1e4)  # [batch, heads, tokens, tokens]
        out = scores.softmax(-1).to(v.dtype) @ v  # [batch, heads, tokens, head_dim]
        return self.o_proj(out.transpose(1, 2).reshape(batch, length, HEADS * HEAD_DIM))  # [batch, tokens, hidden]


def rotate(x, cos, sin):
    first, second = x.chunk(2, dim=-1)
    return torch.cat((first * cos - second * sin, second * cos + first * sin), dim=-1).to(x.dtype)


class Mlp(nn.Module):
    def __init__(self):
        super().__init__()
        self.gate_proj = nn.Linear(HIDDEN, FFN, bias=False)
        self.up_proj = nn.Linear(HIDDEN, FFN, bias=False)
        self.down_proj = nn.Linear(FFN, HIDDEN, bias=False)

    def forward(self, x):
        return self.down_proj(F.silu(self.gate_proj(x)) * self.up_proj(x))


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.input_layernorm = nn.RMSNorm(HIDDEN, EPS)
        self.self_attn = Attention()
        self.post_attention_layernorm = nn.RMSNorm(HIDDEN, EPS)
        self.mlp = Mlp()

    def forward(self, x, cos, sin):
        x = x + self.self_attn(self.input_layernorm(x), cos, sin)
        return x + self.mlp(self.post_attention_layernorm(x))


class Model(nn.Module):
    """The Qwen2 architecture, with the parameter names of its published checkpoints."""

    def __init__(self, vocab_size):
        super().__init__()
        self.embed_tokens = nn.Embedding(vocab_size, HIDDEN)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.norm = nn.RMSNorm(HIDDEN, EPS)
        frequency = THETA ** (-torch.arange(0, HEAD_DIM, 2) / HEAD_DIM)
        angles = torch.arange(POSITIONS)[:, None] * frequency  # [positions, head_dim / 2]
        self.register_buffer("cos", angles.cos(), persistent=False)
        self.register_buffer("sin", angles.sin(), persistent=False)
        for name, parameter in self.named_parameters():
            if parameter.dim() == 2:
                nn.init.normal_(parameter, std=0.02 if "embed" in name else parameter.shape[1] ** -0.5 * 0.7)
            elif name.endswith("bias"):
                nn.init.zeros_(parameter)

    def forward(self, ids, target_at):
        x = self.embed_tokens(ids)  # [batch, tokens, hidden]
        cos, sin = self.cos[: ids.shape[1]], self.sin[: ids.shape[1]]
        for layer in self.layers:
            x = layer(x, cos, sin)
        return F.linear(self.norm(x[target_at]), self.embed_tokens.weight)  # [targets, vocabulary]


def some_name(rng):
    kind = rng.choice(generate.OPEN)
    name = names.value(kind, rng, rng.choice(generate.LANGUAGES))
    return name if rng.random() < 0.5 else name.lower()


def encode(tokenizer, rng, code):
    """One training sequence: (ids, where the loss counts)."""
    def ids(text):
        return tokenizer.encode(text, add_special_tokens=False).ids

    if rng.random() < COPYING:
        # Copying is the slowest thing to learn and a name in a reply teaches little of it at a time.
        words = " ".join(rng.choice((names.invented, some_name))(rng) for _ in range(rng.randint(2, 10)))
        prompt, answer = ids(BOS + USER + words + ASSISTANT), ids(words + EOS)
        return prompt + answer, [False] * len(prompt) + [True] * len(answer)
    sequence, counts = ids(BOS), [False]
    turns = rng.choice((1, 2)) if rng.random() < HISTORY else 0
    for turn in range(turns + 1):
        text, thought, reply = generate.sample(code, "train", rng)
        prompt, answer = ids(USER + text + ASSISTANT), ids(reply + EOS)
        if turn == turns:
            if rng.random() < SKIPPED_REASONING:
                prompt += ids(f"{THINK}\n\n{THINK_END}\n\n")
            else:
                prompt += ids(f"{THINK}\n")
                answer = ids(f"{thought}\n{THINK_END}\n\n") + answer
        sequence += prompt + answer
        counts += [False] * len(prompt) + [True] * len(answer)
    return sequence, counts


def batches(tokenizer, rng):
    """Endless batches of about BATCH_TOKENS tokens of nearly equal length: (ids, target mask, targets)."""
    pad = tokenizer.token_to_id(EOS)
    while True:
        pool = sorted((encode(tokenizer, rng, rng.choice(generate.LANGUAGES)) for _ in range(6000)), key=lambda s: len(s[0]))
        groups, group = [], []
        for sequence in pool:
            if (len(group) + 1) * len(sequence[0]) > BATCH_TOKENS and group:
                groups.append(group)
                group = []
            group.append(sequence)
        rng.shuffle(groups)
        for group in groups:
            longest = max(len(s) for s, _ in group)
            ids = torch.tensor([s + [pad] * (longest - len(s)) for s, _ in group])
            counts = torch.tensor([c + [False] * (longest - len(c)) for _, c in group])
            yield ids[:, :-1], counts[:, 1:], ids[:, 1:][counts[:, 1:]]


def export(model, tokenizer, out):
    config = {
        "architectures": ["Qwen2ForCausalLM"], "model_type": "qwen2", "hidden_act": "silu", "hidden_size": HIDDEN, "intermediate_size": FFN,
        "num_hidden_layers": LAYERS, "num_attention_heads": HEADS, "num_key_value_heads": KV_HEADS, "max_position_embeddings": POSITIONS,
        "rms_norm_eps": EPS, "rope_theta": THETA, "tie_word_embeddings": True, "attention_dropout": 0.0, "use_sliding_window": False,
        "initializer_range": 0.02, "bos_token_id": tokenizer.token_to_id(BOS), "eos_token_id": tokenizer.token_to_id(EOS),
        "torch_dtype": "bfloat16", "use_cache": True, "vocab_size": tokenizer.get_vocab_size(),
    }
    generation = {"bos_token_id": config["bos_token_id"], "eos_token_id": config["eos_token_id"], "pad_token_id": config["eos_token_id"], "do_sample": False}
    for name, value in (("config", config), ("generation_config", generation), ("cabind", {"reply": "cabin"})):
        (out / f"{name}.json").write_text(json.dumps(value, indent=2) + "\n")
    weights = {f"model.{n}": p.detach().to(torch.bfloat16).contiguous() for n, p in model.named_parameters()}
    save_file(weights, out / "model.safetensors.part", metadata={"format": "pt"})
    (out / "model.safetensors.part").rename(out / "model.safetensors")


def optimizers_of(model):
    matrices = [p for n, p in model.named_parameters() if p.dim() == 2 and "embed" not in n]
    others = [p for n, p in model.named_parameters() if p.dim() != 2 or "embed" in n]
    return [torch.optim.Muon(matrices, lr=1.0, weight_decay=0.02, momentum=0.95, adjust_lr_fn="match_rms_adamw"),
            torch.optim.AdamW(others, lr=1.0, betas=(0.9, 0.95), weight_decay=0.0)]


def rate_at(share, step, peak):
    return peak * min(1.0, (step + 1) / 60, (1.0 - share) / 0.67)


def work(worker, model, tokenizer, state, arguments):
    """Trains the shared weights until the time is up. Each worker has its own batches and its own optimizer state;
    updates land in the shared weights as they come."""
    torch.set_num_threads(1)
    optimizers = optimizers_of(model)
    forward = torch.compile(model, dynamic=True)
    step, tokens, spent = 0, 0, 0.0
    if state:
        for optimizer, saved in zip(optimizers, state["optimizers"]):
            optimizer.load_state_dict(saved)
        step, tokens, spent = state["step"], state["tokens"], state["spent"]
    budget, saved_at, mean = arguments.minutes * 60, time.monotonic(), None
    begun = time.monotonic() - spent
    for ids, target_at, targets in batches(tokenizer, random.Random(arguments.seed * 100000 + worker * 10000 + step)):
        share = (time.monotonic() - begun) / budget
        if share >= 1:
            break
        for optimizer in optimizers:
            for group in optimizer.param_groups:
                group["lr"] = rate_at(share, step, arguments.rate)
        with torch.autocast("cpu", torch.bfloat16):
            logits = forward(ids, target_at)
        loss = F.cross_entropy(logits.float(), targets)
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for optimizer in optimizers:
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        step, tokens = step + 1, tokens + ids.numel()
        mean = loss.item() if mean is None else 0.95 * mean + 0.05 * loss.item()
        if step % 50 == 0:
            print(f"worker {worker} step {step} loss {mean:.4f} share {share:.3f} {tokens / 1e6:.2f}M tokens", flush=True)
        if worker == 0 and time.monotonic() - saved_at > 120:
            saved_at = time.monotonic()
            part = arguments.state.with_suffix(".part")
            torch.save({"model": model.state_dict(), "optimizers": [o.state_dict() for o in optimizers], "spent": saved_at - begun,
                        "step": step, "tokens": tokens}, part)
            part.rename(arguments.state)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--rate", type=float, default=4e-3)
    parser.add_argument("--state", type=Path, default=Path("/tmp/cabin-mini.pt"))
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--begin-with", type=Path, metavar="MODEL", help="start from the weights of a safetensors file")
    parser.add_argument("--export", action="store_true", help="only write the weights in --state to --out")
    parser.add_argument("--workers", type=int, default=2, help="processes of one thread each")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    torch.set_num_threads(1)  # no thread pool before the fork
    torch.manual_seed(arguments.seed)
    tokenizer = Tokenizer.from_file(str(arguments.out / "tokenizer.json"))
    model = Model(tokenizer.get_vocab_size())
    state = torch.load(arguments.state) if arguments.resume or arguments.export else None
    if state:
        model.load_state_dict(state["model"])
    elif arguments.begin_with:
        model.load_state_dict({n.removeprefix("model."): w.float() for n, w in load_file(arguments.begin_with).items()})
    if not arguments.export:
        print(f"{sum(p.numel() for p in model.parameters()):,} parameters", flush=True)
        model.share_memory()
        context = torch.multiprocessing.get_context("fork")
        workers = [context.Process(target=work, args=(i, model, tokenizer, state, arguments)) for i in range(arguments.workers)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    export(model, tokenizer, arguments.out)


if __name__ == "__main__":
    main()
