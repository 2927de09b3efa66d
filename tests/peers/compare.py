#!/usr/bin/env python3
"""Runs llama.cpp's llama-bench and `cabind bench` in turn and prints the ratios of their speeds."""
import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import random_gguf

PREFILL = 512
DECODE = 32
CPU_FLAGS = ("avx2", "fma", "f16c", "bmi2", "avx512", "avx_vnni", "amx")


class PeerError(Exception):
    """What went wrong, for the person who started the comparison."""


@dataclass(frozen=True)
class Test:
    """One figure: a prompt of `prefill` tokens, or `DECODE` tokens behind `depth`."""

    prefill: int = 0
    depth: int = 0

    def __str__(self):
        return f"prefill {self.prefill}" if self.prefill else f"decode at {self.depth}"

    def llama_arguments(self):
        decode = 0 if self.prefill else DECODE
        return ["-p", str(self.prefill), "-n", str(decode), "-d", str(self.depth)]

    def cabind_arguments(self):
        # cabind always measures both, so the one that is not asked for is kept to a token.
        decode = 1 if self.prefill else DECODE
        prompt = ["--prefill", str(self.prefill or 1)]
        return [*prompt, "--depth", str(self.depth), "--decode", str(decode)]


def parse_test(text):
    kind, _, number = text.partition("-")
    if kind == "prefill" and number.isdigit() and int(number) > 0:
        return Test(prefill=int(number))
    if kind == "decode" and number.isdigit():
        return Test(depth=int(number))
    raise argparse.ArgumentTypeError(f"{text!r} is no test: say prefill-N or decode-DEPTH")


def output(command):
    """What a command prints, or an error with the end of its complaints."""
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    except OSError as error:
        raise PeerError(f"{command[0]}: {error.strerror}") from None
    if done.returncode:
        how = f"status {done.returncode}"
        if done.returncode < 0:
            how = f"signal {-done.returncode}"
        tail = "\n".join(done.stderr.splitlines()[-15:])
        raise PeerError(f"{' '.join(map(str, command))} ended with {how}:\n{tail}")
    return done.stdout


def json_output(command):
    text = output(command)
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise PeerError(f"{command[0]} printed no JSON ({error}): {text[:200]!r}") from None


@dataclass
class Peers:
    """The two programs on one file."""

    llama: Path
    cabind: Path
    threads: int
    repeats: int

    def run_llama(self, file, test, flash):
        """Tokens a second by value of `-fa`, the fastest of the repeats."""
        command = [self.llama, "-m", file, "-t", str(self.threads), "-r", str(self.repeats)]
        command += ["-fa", ",".join(map(str, flash)), "-o", "json", *test.llama_arguments()]
        rows = json_output(command)
        speeds = {}
        for value, row in zip(flash, rows, strict=True):
            on = row["flash_attn"]
            if int(on) != value:
                raise PeerError(f"llama-bench ran with -fa {on} where {value} was asked for")
            speeds[value] = max(row["samples_ts"])
        return speeds

    def run_cabind(self, file, test):
        command = [self.cabind, "bench", file, "--device", "cpu", "--json"]
        report = json_output([*command, "--repeats", str(self.repeats), *test.cabind_arguments()])
        for measurement in report["measurements"]:
            if measurement["test"] == str(test):
                return measurement["tokens_per_second"]
        raise PeerError(f"cabind bench measured no {str(test)!r}")

    def compare(self, file, test, pairs):
        """Runs the pairs, each the other way round than the one before it."""
        probe = self.run_llama(file, test, [0, 1])
        flash = max(probe, key=probe.get)
        result = {"flash_attention": flash, "probe": probe, "llama": [], "cabind": []}
        for pair in range(pairs):
            steps = [
                ("llama", lambda: self.run_llama(file, test, [flash])[flash]),
                ("cabind", lambda: self.run_cabind(file, test)),
            ]
            for name, step in steps if pair % 2 == 0 else reversed(steps):
                result[name].append(step())
        result["ratios"] = [c / l for c, l in zip(result["cabind"], result["llama"])]
        return result


def environment(peers, file):
    """What the figures depend on."""
    cpu = Path("/proc/cpuinfo").read_text()
    fields = dict(
        (key.strip(), value.strip())
        for key, _, value in (line.partition(":") for line in cpu.splitlines())
    )
    flags = [flag for flag in fields.get("flags", "").split() if flag.startswith(CPU_FLAGS)]
    return {
        "cpu": fields.get("model name", platform.machine()),
        "cpu_flags": flags,
        "threads": peers.threads,
        "load": os.getloadavg()[0],
        "llama.cpp": llama_commit(peers, file),
        "cabind": output([peers.cabind, "--version"]).strip(),
    }


def llama_commit(peers, file):
    row = json_output([peers.llama, "-m", file, "-p", "1", "-n", "0", "-r", "1", "-o", "json"])[0]
    return row["build_commit"]


HEADINGS = ("weights", "test", "-fa", "llama.cpp t/s", "cabind t/s", "ratio", "min..max", "pairs")
ROW = "{:<8} {:<15} {:>3}  {:>13} {:>11} {:>6}  {:>11} {:>6}"


def print_row(quant, test, result):
    ratios = result["ratios"]
    print(
        ROW.format(
            quant,
            str(test),
            result["flash_attention"],
            f"{statistics.median(result['llama']):.2f}",
            f"{statistics.median(result['cabind']):.2f}",
            f"{statistics.median(ratios):.2f}",
            f"{min(ratios):.2f}..{max(ratios):.2f}",
            len(ratios),
        ),
        flush=True,
    )


def limit_threads(threads):
    """Keeps both programs on as many processors as they have threads: cabind starts one on each."""
    allowed = sorted(os.sched_getaffinity(0))
    if not 1 <= threads <= len(allowed):
        raise PeerError(f"--threads {threads}: there are {len(allowed)} processors")
    os.sched_setaffinity(0, allowed[:threads])


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "cabind/peers"
    add = parser.add_argument
    add("--llama-bench", type=Path, required=True, help="what build.sh printed")
    add("--cabind", type=Path, default=Path("target/release/cabind"))
    add("--cache", type=Path, default=cache, help="where the random models are kept")
    add("--quant", nargs="+", choices=random_gguf.FILE_TYPES, default=["q8_0", "q4_0", "q4_k_m"])
    tests = [Test(prefill=PREFILL), Test(depth=0), Test(depth=4096)]
    add("--tests", nargs="+", type=parse_test, default=tests, help="prefill-N and decode-DEPTH")
    add("--pairs", type=int, default=5)
    add("--deep-pairs", type=int, help="pairs of tests at a depth of 1024 or more (as --pairs)")
    add("--repeats", type=int, default=1, help="within each run, the fastest counts")
    add("--threads", type=int, default=len(os.sched_getaffinity(0)))
    add("--out", type=Path, help="a JSON file for every figure")
    arguments = parser.parse_args()
    if arguments.deep_pairs is None:
        arguments.deep_pairs = arguments.pairs
    for name in ("pairs", "deep_pairs", "repeats"):
        if getattr(arguments, name) < 1:
            parser.error(f"--{name.replace('_', '-')} must be 1 or more")
    return arguments


def main():
    arguments = parse_arguments()
    limit_threads(arguments.threads)
    peers = Peers(
        llama=arguments.llama_bench.absolute(),
        cabind=arguments.cabind.absolute(),
        threads=arguments.threads,
        repeats=arguments.repeats,
    )
    files = {}
    for quant in arguments.quant:
        files[quant] = arguments.cache / f"{random_gguf.NAME}-{quant}.gguf"
        random_gguf.write(files[quant], quant)
    report = environment(peers, next(iter(files.values())))
    for key, value in report.items():
        print(f"{key:<10} {' '.join(value) if isinstance(value, list) else value}")
    print(ROW.format(*HEADINGS), flush=True)
    report["results"] = []
    for quant, file in files.items():
        for test in arguments.tests:
            pairs = arguments.deep_pairs if test.depth >= 1024 else arguments.pairs
            result = peers.compare(file, test, pairs)
            print_row(quant, test, result)
            report["results"].append({"weights": quant, "test": str(test), **result})
            # After every test: a long run that is cut short keeps what it measured.
            if arguments.out:
                arguments.out.write_text(json.dumps(report, indent=1) + "\n")


if __name__ == "__main__":
    try:
        main()
    except PeerError as error:
        sys.exit(f"error: {error}")
    except KeyboardInterrupt:
        sys.exit(130)
