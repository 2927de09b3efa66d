#!/bin/bash
# What a machine with a GPU is asked: whether every operation is right there, how fast the products
# of a layer are, and how fast whole models of random weights are. Needs the binary and cabin-mini
# beside it, the driver, libnvrtc and CUDA's headers; no toolchain and no network.
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
mkdir -p "$out"
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

say "$(date -u +%FT%TZ) $(nvidia-smi --query-gpu=name,driver_version,memory.total --format=csv,noheader 2>/dev/null || echo 'no nvidia-smi')"
ask selftest selftest --device "$device" "${MODEL:-$here/cabin-mini}"
for preset in $presets; do
	for quant in $quants; do
		ask "operations-$preset-$quant" bench --operations --device "$device" \
			--random-weights "$preset" --quant "$quant" --batch "$batches" --prefill "$prompts"
		ask "bench-$preset-$quant" bench --device "$device" --random-weights "$preset" --quant "$quant" \
			--prefill "$prompts" --depth "$depths" --batch "$batches" --decode 32 --repeats 3
	done
done

say 'all of it'
printf '%-24s %-8s %-26s %12s\n' model weights test 'tokens/s, read'
for preset in $presets; do
	for quant in $quants; do
		grep -hE '^(prefill|decode) ' "$out/bench-$preset-$quant.txt" |
			sed -E "s/^([a-z]+ [^ ]*( [0-9]+)?(, batch [0-9]+)?) +/\1|/" |
			while IFS='|' read -r test rest; do printf '%-24s %-8s %-26s %s\n' "$preset" "$quant" "$test" "$rest"; done
	done
done
[ "$failed" -eq 0 ] || { echo "$failed commands failed" >&2; exit 1; }
