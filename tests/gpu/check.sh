#!/bin/bash
# What a machine with a GPU is asked: whether every operation is right there, how fast the products
# of a layer are, and how fast whole models of random weights are. Needs the binary and cabin-mini
# beside it, the driver, libnvrtc and CUDA's headers; no toolchain and no network. Where the driver's
# MPS is, the benches run once more on as many multiprocessors as an H20 has, and where python3 has a
# PyTorch that sees the GPU, it decodes the same shapes in bf16.
#
#   ./check.sh                              everything, on cuda:0
#   PRESETS='r1-distill-qwen-1.5b' QUANTS='bf16' DEVICE=cuda:1 ./check.sh
#
# What each command said is left in OUT (./gpu-check-results); the table at the end has it all.
set -u
here=$(cd "$(dirname "$0")" && pwd)
cabind=${CABIND:-$here/cabind}
device=${DEVICE:-cuda:0}
out=${OUT:-gpu-check-results}
presets=${PRESETS:-r1-distill-qwen-1.5b r1-distill-qwen-7b r1-distill-llama-8b r1-distill-qwen-14b r1-distill-qwen-32b}
quants=${QUANTS:-bf16 q8_0 q4_k_m}
batches=${BATCHES:-1,4,8,16}
prompts=${PROMPTS:-512,2048}
depths=${DEPTHS:-0,4096}
seconds=${SECONDS_MAX:-300}
h20_multiprocessors=78
mkdir -p "$out" && out=$(cd "$out" && pwd)
failed=0

say() { printf '\n== %s\n' "$*"; }

# The command's words are kept; a failure is counted and does not end the rest.
ask() {
	local name=$1; shift
	say "$name: cabind $*"
	timeout "$seconds" "$cabind" "$@" 2>&1 | tee "$out/$name.txt"
	local status=${PIPESTATUS[0]}
	[ "$status" -eq 0 ] || { echo "exit $status" | tee -a "$out/$name.txt"; failed=$((failed + 1)); }
}

benches() {
	local suffix=$1 preset quant
	for preset in $presets; do
		for quant in $quants; do
			ask "operations-$preset-$quant$suffix" bench --operations --device "$device" \
				--random-weights "$preset" --quant "$quant" --batch "$batches" --prefill "$prompts"
			ask "bench-$preset-$quant$suffix" bench --device "$device" --random-weights "$preset" --quant "$quant" \
				--prefill "$prompts" --depth "$depths" --batch "$batches" --decode 32 --repeats 3
		done
	done
}

# The benches on a part of the multiprocessors: what a client of MPS is given, it also counts.
capped() {
	local all
	all=$(sed -nE 's/.*, ([0-9]+) multiprocessors$/\1/p' "$out"/operations-*.txt | head -1)
	if [ -z "$all" ] || [ "$all" -le "$h20_multiprocessors" ] || ! command -v nvidia-cuda-mps-control >/dev/null; then
		say "not capped at $h20_multiprocessors multiprocessors: ${all:-none} are there, $(command -v nvidia-cuda-mps-control || echo 'and no MPS')"
		return
	fi
	export CUDA_MPS_PIPE_DIRECTORY=$out/mps CUDA_MPS_LOG_DIRECTORY=$out/mps
	mkdir -p "$out/mps"
	nvidia-cuda-mps-control -d || { say 'MPS does not start: not capped'; return; }
	CUDA_MPS_ACTIVE_THREAD_PERCENTAGE=$((h20_multiprocessors * 100 / all)) benches -capped
	echo quit | nvidia-cuda-mps-control
	unset CUDA_MPS_PIPE_DIRECTORY CUDA_MPS_LOG_DIRECTORY
}

pytorch() {
	local preset
	python3 -c 'import torch; raise SystemExit(not torch.cuda.is_available())' 2>/dev/null ||
		{ say 'python3 has no PyTorch that sees a GPU'; return; }
	for preset in $presets; do
		say "torch-$preset"
		timeout "$seconds" python3 "$here/torch_decode.py" "$preset" --device "$device" \
			--depth "$depths" --batch "$batches" 2>&1 | tee "$out/torch-$preset.txt"
	done
}

say "$(date -u +%FT%TZ) $(nvidia-smi --query-gpu=name,driver_version,memory.total --format=csv,noheader 2>/dev/null || echo 'no nvidia-smi')"
# The first compiles every kernel, the second none.
export CACHE_DIRECTORY=$out/cache
rm -rf "$CACHE_DIRECTORY"
ask selftest selftest --device "$device" "${MODEL:-$here/cabin-mini}"
ask selftest-again selftest --device "$device" "${MODEL:-$here/cabin-mini}"
if grep -q '^kernels: .* compiled$' "$out/selftest-again.txt" && ! grep -q ' 0 compiled$' "$out/selftest-again.txt"; then
	say 'the second start compiled kernels'
	failed=$((failed + 1))
fi
benches ''
capped
pytorch

say 'all of it'
printf '%-24s %-8s %-26s %12s\n' model weights test 'tokens/s, read'
for file in "$out"/bench-*.txt "$out"/torch-*.txt; do
	[ -e "$file" ] || continue
	name=$(basename "$file" .txt)
	# bench-PRESET-QUANT, bench-PRESET-QUANT-capped, torch-PRESET
	quant=$(grep -oE 'bf16|q8_0|q4_k_m|q4_0' <<<"$name" || echo torch)
	case $name in *-capped) quant+=*;; esac
	model=$(sed -E "s/^(bench|torch)-//; s/-(bf16|q8_0|q4_k_m|q4_0)(-capped)?$//" <<<"$name")
	grep -hE '^(prefill|decode) ' "$file" | sed -E 's/^([a-z]+ [^ ]*( [0-9]+)?(, batch [0-9]+)?) +/\1|/' |
		while IFS='|' read -r test rest; do printf '%-24s %-8s %-26s %s\n' "$model" "$quant" "$test" "$rest"; done
done
echo "* on $h20_multiprocessors multiprocessors"
[ "$failed" -eq 0 ] || { echo "$failed commands failed" >&2; exit 1; }
