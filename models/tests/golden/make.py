#!/usr/bin/env python3
"""Makes the golden files of this folder, or with --check makes them anew elsewhere and compares.

    make.py                 write everything
    make.py qwen2-g6 gguf   write only these
    make.py --check [...]   recompute and compare with the committed files
"""

import argparse
import sys
import tempfile
from pathlib import Path

import torch
from safetensors.torch import load_file

import make_blocks
import make_chatty
import make_gguf
import make_reference
import make_rope
import make_weights
from make_specs import SPECS

HERE = Path(__file__).resolve().parent
# Reference logits may differ this much (of the largest magnitude) between machines; all else is exact.
TOLERANCE = 1e-5
BF16_TOLERANCE = 2e-2


def make_checkpoint(spec, out: Path) -> None:
    folder = out / spec.name
    make_weights.write_checkpoint(spec, folder)
    bf16 = make_reference.load(folder, torch.bfloat16) if spec.dtype == "bfloat16" else None
    model = make_reference.load(folder)
    tensors = make_reference.reference(spec.name, model, spec.prompt_tokens, bf16)
    make_reference.write_reference(folder, tensors)


def targets() -> dict:
    checkpoints = {spec.name: lambda out, spec=spec: make_checkpoint(spec, out) for spec in SPECS}
    return checkpoints | {
        "chatty": make_chatty.make,
        "blocks": make_blocks.make,
        "gguf": make_gguf.make,
        "rope": make_rope.make,
    }


def compare(made: Path, committed: Path) -> list[str]:
    """Differences between two files: bytes, or for references values within the tolerance."""
    if not committed.exists():
        return [f"{committed.name}: missing"]
    if made.name != "reference.safetensors":
        return [] if made.read_bytes() == committed.read_bytes() else [f"{committed}: bytes differ"]
    new, old = load_file(made), load_file(committed)
    if new.keys() != old.keys():
        return [f"{committed}: tensors {sorted(old)}, expected {sorted(new)}"]
    problems = []
    for name, tensor in new.items():
        if tensor.shape != old[name].shape or tensor.dtype != old[name].dtype:
            problems.append(f"{committed}: {name} has another shape or type")
        elif tensor.dtype == torch.int32:
            if not torch.equal(tensor, old[name]):
                problems.append(f"{committed}: {name} differs")
        else:
            tolerance = BF16_TOLERANCE if name.startswith("bf16") else TOLERANCE
            error = make_reference.relative_error(tensor, old[name])
            if not error <= tolerance:
                problems.append(f"{committed}: {name} differs by {error}")
    return problems


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare with the committed files, write nothing")
    parser.add_argument("names", nargs="*", help=f"of {', '.join(targets())}; all when none is given")
    arguments = parser.parse_args()
    known = targets()
    unknown = [name for name in arguments.names if name not in known]
    if unknown:
        parser.error(f"unknown: {', '.join(unknown)}; known are {', '.join(known)}")
    chosen = arguments.names or list(known)
    if not arguments.check:
        for name in chosen:
            known[name](HERE)
        return 0
    problems, files = [], 0
    with tempfile.TemporaryDirectory() as folder:
        for name in chosen:
            known[name](Path(folder))
        for made in sorted(Path(folder).rglob("*")):
            if made.is_file():
                files += 1
                problems += compare(made, HERE / made.relative_to(folder))
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{files} files compared, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
