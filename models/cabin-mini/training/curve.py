"""Draws curve.jsonl, which train.py writes, as curve.svg. Wants matplotlib.

    python curve.py
"""

import json
from pathlib import Path

import matplotlib
import matplotlib.pyplot as plt

HERE = Path(__file__).resolve().parent


def main():
    matplotlib.rcParams.update({"svg.hashsalt": "cabin-mini", "svg.fonttype": "none", "font.size": 9})
    lines = [json.loads(line) for line in (HERE / "curve.jsonl").read_text().splitlines()]
    tokens = [line["tokens"] / 1e6 for line in lines]
    figure, left = plt.subplots(figsize=(7, 3.2), layout="constrained")
    right = left.twinx()
    left.plot(tokens, [line["loss"] for line in lines], color="tab:blue")
    right.plot(tokens, [100 * line["exact"] for line in lines], color="tab:red")
    left.set(xlabel="million tokens", yscale="log")
    left.set_ylabel("loss on training text", color="tab:blue")
    right.set_ylabel("exact replies of 200 unseen, %", color="tab:red")
    right.set_ylim(0, 100)
    left.grid(alpha=0.3, which="both")
    figure.savefig(HERE / "curve.svg", metadata={"Date": None})


if __name__ == "__main__":
    main()
