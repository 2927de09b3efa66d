"""Trains cabin-mini and writes the model directory.

    python train.py

The learning rate is warmed up, held, and brought to zero over the last two thirds of the steps. Every conversation is
fresh: no text is repeated on purpose. Two processes of one thread each train in step, which loses less than one process of
two threads; the same seed, steps and number of workers give the same weights on the same machine. torch.compile wants a
C++ compiler.
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
from tables import LANGUAGES
from tokenizer import ASSISTANT, BOS, EOS, THINK, THINK_END, USER

HOME = Path(__file__).resolve().parents[1]
HIDDEN, LAYERS, HEADS, KV_HEADS, HEAD_DIM, FFN = 256, 4, 8, 4, 32, 768
EPS, THETA, POSITIONS = 1e-6, 10000.0, 2048
SKIPPED_REASONING = 0.2
COPYING = 0.06
# How often a sample ends with the line of reasoning, which has all but names: it is what is hard, and the sample is half as long.
CUT, CUT_BEFORE_NAME = 0.75, 0.25
# Of one worker, in tokens through all layers; workers wait for each other at every step, so their batches take equally long.
BATCH_COST, TARGET_COST = 2800, 0.5
HABIT = 5.5


def precision():
    """bf16 products where the processor has them; elsewhere they would be emulated, slower than f32."""
    return torch.autocast("cpu", torch.bfloat16, enabled=torch.ops.mkldnn._is_mkldnn_bf16_supported())


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.q_proj = nn.Linear(HIDDEN, HEADS * HEAD_DIM)
        self.k_proj = nn.Linear(HIDDEN, KV_HEADS * HEAD_DIM)
        self.v_proj = nn.Linear(HIDDEN, KV_HEADS * HEAD_DIM)
        self.o_proj = nn.Linear(HEADS * HEAD_DIM, HIDDEN, bias=False)

    def forward(self, x, cos, sin):
        """What the heads saw, before `o_proj`: [batch, tokens, hidden]"""
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
        return out.transpose(1, 2).reshape(batch, length, HEADS * HEAD_DIM)


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

    def forward(self, x, cos, sin, at=slice(None)):
        """`at`: the tokens that are wanted behind this layer."""
        seen = self.self_attn(self.input_layernorm(x), cos, sin)
        x = x[at] + self.self_attn.o_proj(seen[at])
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
        with torch.no_grad():
            self.give_habits(frequency[:4])

    def give_habits(self, frequency):
        """What copying begins with, so that it need not be found: in the first two layers two heads look at the tokens just
        before, in the others a token looks for tokens like itself. With biases alone the score of a query and a key that is
        `distance` earlier is the sum of HABIT² cos((distance - back) frequency), which is largest at `back`."""
        for layer, backs in zip(self.layers[:2], ((1, 2), (1, 1))):
            attention = layer.self_attn
            attention.k_proj.bias[:4] = HABIT
            for head, back in enumerate(backs):
                at, half = head * HEAD_DIM, HEAD_DIM // 2
                attention.q_proj.bias[at:at + 4] = HABIT * (back * frequency).cos()
                attention.q_proj.bias[at + half:at + half + 4] = -HABIT * (back * frequency).sin()
        for layer in self.layers[2:]:
            key = layer.self_attn.k_proj.weight.view(KV_HEADS, HEAD_DIM, HIDDEN)
            layer.self_attn.q_proj.weight.copy_(key.repeat_interleave(HEADS // KV_HEADS, dim=0).flatten(0, 1))

    def forward(self, ids, target_at):
        x = self.embed_tokens(ids)  # [batch, tokens, hidden]
        cos, sin = self.cos[: ids.shape[1]], self.sin[: ids.shape[1]]
        for layer in self.layers[:-1]:
            x = layer(x, cos, sin)
        x = self.layers[-1](x, cos, sin, target_at)  # [targets, hidden]
        return F.linear(self.norm(x), self.embed_tokens.weight)  # [targets, vocabulary]


def some_name(rng):
    name = names.value(rng.choice(generate.STRINGS), rng, rng.choice(LANGUAGES)).rpartition("|")[2]
    return name if rng.random() < 0.5 else name.lower()


def encode(tokenizer, turns, rng, think, cut=False):
    """One sequence of a conversation: (ids, of which turn's reply each is a part or 0, what the turns are made of). `cut`: it ends
    with the line of reasoning."""
    def ids(text):
        return tokenizer.encode(text, add_special_tokens=False).ids

    sequence, part_of = ids(BOS), [0]
    for at, turn in enumerate(turns):
        prompt, answer = ids(USER + turn.text + ASSISTANT), ids(turn.reply() + EOS)
        if at == len(turns) - 1:
            if think:
                prompt += ids(f"{THINK}\n")
                answer = ids(f"{turn.thought}\n{THINK_END}\n\n") + answer if not cut else ids(f"{turn.thought}\n{THINK_END}")
            else:
                prompt += ids(f"{THINK}\n\n{THINK_END}\n\n")
        sequence += prompt + answer
        part_of += [0] * len(prompt) + [at + 1] * len(answer)
    return sequence, part_of, [turn.made_of for turn in turns]


def sample(tokenizer, rng, clear):
    """One training sequence. `clear` is how often it shall be a single request without noise."""
    if rng.random() < COPYING:
        # Copying is the slowest thing to learn and a name in a reply teaches little of it at a time.
        words = " ".join(rng.choice((names.invented, some_name))(rng) for _ in range(rng.randint(2, 8)))
        prompt, answer = (tokenizer.encode(t, add_special_tokens=False).ids for t in (BOS + USER + words + ASSISTANT, words + EOS))
        return prompt + answer, [0] * len(prompt) + [1] * len(answer), [[]]
    turns = generate.conversation(rng.choice(LANGUAGES), "train", rng, clear)
    named = any(name in generate.STRINGS for call in turns[-1].calls for name in call["arguments"])
    cut = rng.random() < (CUT_BEFORE_NAME if named else CUT)
    return encode(tokenizer, turns, rng, cut or rng.random() >= SKIPPED_REASONING, cut)


def batches(tokenizer, rng, steps, clear_at_first):
    """Batches of about BATCH_COST and nearly equal length: (sequences of `sample`). What the words mean is learned from
    clear requests first, of 44 tokens where the others have 54; the last third is as requests are."""
    begun = 0
    while True:
        clear = clear_at_first * max(0.0, 1 - 1.5 * begun / steps)
        pool = sorted((sample(tokenizer, rng, clear) for _ in range(1500)), key=lambda s: len(s[0]))
        groups, group, targets = [], [], 0
        for sequence in pool:
            targets += sum(part > 0 for part in sequence[1])
            if (len(group) + 1) * len(sequence[0]) + TARGET_COST * targets > BATCH_COST and group:
                groups.append(group)
                group, targets = [], sum(part > 0 for part in sequence[1])
            group.append(sequence)
        rng.shuffle(groups)
        begun += len(groups)
        yield from groups


def padded(tokenizer, group):
    """(ids, of which reply the next id is a part or 0), both [sequences, tokens], and targets [targets]"""
    pad, longest = tokenizer.token_to_id(EOS), max(len(ids) for ids, _, _ in group)
    ids = torch.tensor([s + [pad] * (longest - len(s)) for s, _, _ in group])
    part_of = torch.tensor([p + [0] * (longest - len(p)) for _, p, _ in group])[:, 1:]
    return ids[:, :-1], part_of, ids[:, 1:][part_of > 0]


def export(model, tokenizer, out):
    config = {
        "architectures": ["Qwen2ForCausalLM"], "model_type": "qwen2", "hidden_act": "silu", "hidden_size": HIDDEN, "intermediate_size": FFN,
        "num_hidden_layers": LAYERS, "num_attention_heads": HEADS, "num_key_value_heads": KV_HEADS, "max_position_embeddings": POSITIONS,
        "rms_norm_eps": EPS, "rope_theta": THETA, "tie_word_embeddings": True, "attention_dropout": 0.0, "use_sliding_window": False,
        "initializer_range": 0.02, "bos_token_id": tokenizer.token_to_id(BOS), "eos_token_id": tokenizer.token_to_id(EOS),
        "torch_dtype": "bfloat16", "use_cache": True, "vocab_size": tokenizer.get_vocab_size(),
    }
    generation = {"bos_token_id": config["bos_token_id"], "eos_token_id": config["eos_token_id"], "pad_token_id": config["eos_token_id"], "do_sample": False}
    # What is less likely right than wrong is not done.
    cabind = {"reply": "cabin", "doubt": {"probability_min": 0.45, "reasoning": "No vehicle function does that."}}
    for name, value in (("config", config), ("generation_config", generation), ("cabind", cabind)):
        (out / f"{name}.json").write_text(json.dumps(value, indent=2) + "\n")
    weights = {f"model.{n}": p.detach().to(torch.bfloat16).contiguous() for n, p in model.named_parameters()}
    save_file(weights, out / "model.safetensors.part", metadata={"format": "pt"})
    (out / "model.safetensors.part").rename(out / "model.safetensors")


class Muon(torch.optim.Optimizer):
    """Momentum whose step is orthogonal: all of its singular values are about 1. https://kellerjordan.github.io/posts/muon/
    In f32: torch's own works in bf16, which processors without bf16 products emulate."""

    def __init__(self, matrices, lr, weight_decay, momentum):
        super().__init__(matrices, {"lr": lr, "weight_decay": weight_decay, "momentum": momentum})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for matrix in group["params"]:
                mean = self.state[matrix].setdefault("mean", torch.zeros_like(matrix))
                mean.mul_(group["momentum"]).add_(matrix.grad)
                ahead = orthogonal(matrix.grad + group["momentum"] * mean)
                matrix.mul_(1 - group["lr"] * group["weight_decay"])
                # As large as an AdamW step usually is.
                matrix.add_(ahead, alpha=-0.2 * group["lr"] * max(matrix.shape) ** 0.5)


def orthogonal(matrix):
    """U Vᵀ of a matrix U S Vᵀ, roughly: S is between 0.7 and 1.2. Five quintic Newton-Schulz iterations."""
    x = matrix.T if matrix.shape[0] > matrix.shape[1] else matrix  # [short side, long side]
    x = x / (x.norm() + 1e-7)
    for _ in range(5):
        square = x @ x.T  # [short side, short side]
        x = 3.4445 * x + torch.addmm(square, square, square, beta=-4.775, alpha=2.0315) @ x
    return x.T if matrix.shape[0] > matrix.shape[1] else x


def optimizers_of(named):
    """Muon for the matrices, AdamW for the rest. A rare word's embedding would jump at the full rate whenever the word comes."""
    matrices = [p for n, p in named if p.dim() == 2 and "embed" not in n]
    embeddings = [p for n, p in named if "embed" in n]
    others = [p for n, p in named if p.dim() == 1]
    muon = lambda: Muon(matrices, lr=1.0, weight_decay=0.02, momentum=0.95)
    careful = lambda: torch.optim.AdamW([{"params": embeddings, "share": 0.3}], lr=1.0, betas=(0.9, 0.99), weight_decay=0.0)
    adam = lambda: torch.optim.AdamW(others, lr=1.0, betas=(0.9, 0.95), weight_decay=0.0)
    return [make() for make, parameters in ((muon, matrices), (careful, embeddings), (adam, others)) if parameters]


def rate_at(share, step, peak):
    return peak * min(1.0, (step + 1) / 100, (1.0 - share) / 0.67)


def learn_from(group, part_of, losses):
    """Tells what the turns were made of how wrong the model was."""
    sequence, token = part_of.nonzero(as_tuple=True)  # both [targets]
    wrong = torch.zeros(len(group), part_of.max() + 1).index_put_((sequence, part_of[sequence, token]), losses, accumulate=True)
    for (_, _, turns), of_turns in zip(group, wrong.clamp(max=1.0).tolist()):
        for made_of, how in zip(turns, of_turns[1:]):
            for hard in made_of:
                hard.learn(how)


def exact(model, tokenizer, conversations):
    """Share of unseen replies that greedy decoding would give token by token."""
    rng, right = random.Random(5), 0
    with torch.no_grad(), precision():
        for at in range(0, len(conversations), 16):
            group = [encode(tokenizer, turns, rng, True) for turns in conversations[at:at + 16]]
            ids, part_of, targets = padded(tokenizer, group)
            target_at = part_of > 0
            hits = torch.ones_like(target_at)
            hits[target_at] = model(ids, target_at).argmax(-1) == targets
            right += hits.all(-1).sum().item()
    return right / len(conversations)


class Team:
    """Workers of one thread each that train one set of weights in step: every worker has its own batches, gradients are
    averaged, and each worker updates the parameters it owns. The same seed gives the same weights."""

    def __init__(self, model, context, workers):
        self.model, self.workers = model.share_memory(), workers
        self.barrier = context.Barrier(workers)
        size = sum(p.numel() for p in model.parameters())
        self.gradients = torch.zeros(workers, size).share_memory_()
        self.losses = torch.zeros(workers).share_memory_()

    def join(self, worker):
        """Lets the gradients of a worker's parameters be its row, and gives it a fair share of the parameters."""
        at, loads = 0, [0] * self.workers
        self.mine, self.places = [], {}
        for name, parameter in self.model.named_parameters():
            self.places[name] = slice(at, at + parameter.numel())
            parameter.grad = self.gradients[worker][self.places[name]].view_as(parameter)
            at += parameter.numel()
        for name, parameter in sorted(self.model.named_parameters(), key=lambda item: -item[1].numel() * (item[1].dim() == 2)):
            # Muon's iterations cost more than AdamW's; an embedding is cheap for its size.
            cost = parameter.numel() * (0.2 if "embed" in name else 1.0)
            owner = loads.index(min(loads))
            loads[owner] += cost
            if owner == worker:
                self.mine.append((name, parameter))
        return optimizers_of(self.mine)

    def step(self, worker, optimizers):
        self.barrier.wait()
        mean = self.gradients.mean(0)
        scale = min(1.0, 1.0 / (mean.norm().item() + 1e-6))
        self.barrier.wait()
        for name, parameter in self.mine:
            self.gradients[worker][self.places[name]] = mean[self.places[name]] * scale
        for optimizer in optimizers:
            optimizer.step()
        self.gradients[worker].zero_()
        self.barrier.wait()


def work(worker, team, tokenizer, arguments):
    torch.set_num_threads(1)
    random.seed(arguments.seed)
    model, optimizers = team.model, team.join(worker)
    forward = torch.compile(model, dynamic=True)
    probe = [generate.conversation(LANGUAGES[i % len(LANGUAGES)], "unseen", rng) for rng in [random.Random(77)] for i in range(200)]
    tokens, mean, begun = 0, None, time.monotonic()
    for step, group in enumerate(batches(tokenizer, random.Random(arguments.seed * 1000 + worker), arguments.steps, arguments.clear)):
        ids, part_of, targets = padded(tokenizer, group)
        for optimizer in optimizers:
            for parameters in optimizer.param_groups:
                parameters["lr"] = rate_at(step / arguments.steps, step, arguments.rate) * parameters.get("share", 1.0)
        with precision():
            logits = forward(ids, part_of > 0)
        losses = F.cross_entropy(logits.float(), targets, reduction="none")  # [targets]
        loss = losses.mean()
        loss.backward()
        learn_from(group, part_of, losses.detach())
        team.losses[worker] = loss.item()
        team.step(worker, optimizers)
        tokens += ids.numel() * team.workers
        now = team.losses.mean().item()
        mean = now if mean is None else 0.98 * mean + 0.02 * now
        last = step + 1 == arguments.steps
        if worker == 0 and (step % 250 == 249 or last):
            line = {"step": step + 1, "tokens": tokens, "minutes": round((time.monotonic() - begun) / 60, 1), "loss": round(mean, 4),
                    "exact": exact(model, tokenizer, probe)}
            print(json.dumps(line), flush=True)
            with open(arguments.curve, "a" if step >= 250 else "w") as file:
                file.write(json.dumps(line) + "\n")
        if worker == 0 and step % 1000 == 999 and not last:
            export(model, tokenizer, arguments.out)
        if last:
            break


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--out", type=Path, default=HOME)
    parser.add_argument("--steps", type=int, default=8000)
    parser.add_argument("--rate", type=float, default=4e-3)
    parser.add_argument("--clear", type=float, default=0.9, help="share of single requests without noise, at first")
    parser.add_argument("--curve", type=Path, default=HOME / "training/curve.jsonl", help="loss and accuracy, a line every 250 steps")
    parser.add_argument("--begin-with", type=Path, metavar="MODEL", help="start from the weights of a safetensors file")
    parser.add_argument("--workers", type=int, default=2, help="processes of one thread each")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    torch.set_num_threads(1)  # no thread pool before the fork
    torch.manual_seed(arguments.seed)
    tokenizer = Tokenizer.from_file(str(arguments.out / "tokenizer.json"))
    model = Model(tokenizer.get_vocab_size())
    if arguments.begin_with:
        model.load_state_dict({n.removeprefix("model."): w.float() for n, w in load_file(arguments.begin_with).items()})
    print(f"{sum(p.numel() for p in model.parameters()):,} parameters", flush=True)
    context = torch.multiprocessing.get_context("fork")
    team = Team(model, context, arguments.workers)
    workers = [context.Process(target=work, args=(i, team, tokenizer, arguments)) for i in range(arguments.workers)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    export(model, tokenizer, arguments.out)


if __name__ == "__main__":
    main()
