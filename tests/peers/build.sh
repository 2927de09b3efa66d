#!/usr/bin/env bash
# Builds llama.cpp's llama-bench as `build.sh CACHE`, unless it is there, and prints its path.
#
# llama.cpp comes from the source archive of llama-cpp-python, which pip checks against its hash.
# The instruction sets of this processor are named one by one to leave out AMX, whose code in
# llama.cpp crashes on some processors that announce it.
set -euo pipefail

cache=$1
version=0.3.36
hash=832db0699007f1be95a7e41ef12e88926b02ba836461e36a36372db2760c1a2e
source=$cache/llama_cpp_python-$version

flags=(-DGGML_NATIVE=OFF -DGGML_AVX2=ON -DGGML_FMA=ON -DGGML_F16C=ON -DGGML_BMI2=ON)
sets=avx2
has() { grep -qwE "^flags\s.*\b$1" /proc/cpuinfo; }
for flag in avx2 fma f16c bmi2; do
	has $flag || { echo "this processor has no $flag, which the build needs" >&2; exit 1; }
done
for set in avx512f:AVX512 avx512vbmi:AVX512_VBMI avx512_vnni:AVX512_VNNI avx512_bf16:AVX512_BF16; do
	has "${set%%:*}" || continue
	flags+=("-DGGML_${set#*:}=ON")
	sets=$sets-${set%%:*}
done
# What the compiler was told is part of the name: a cache may be shared among machines.
build=$cache/llama.cpp-$version-$sets
bench=$build/bin/llama-bench

if [ ! -x "$bench" ]; then
	mkdir -p "$cache"
	if [ ! -d "$source" ]; then
		echo "llama-cpp-python==$version --hash=sha256:$hash" >"$cache/requirements.txt"
		python3 -m pip download --quiet --no-deps --no-binary llama-cpp-python --require-hashes \
			--dest "$cache" --requirement "$cache/requirements.txt" >&2
		unpacked=$(mktemp -d "$cache/unpack.XXXXXX")
		trap 'rm -rf "$unpacked"' EXIT
		tar -xzf "$source.tar.gz" -C "$unpacked"
		mv "$unpacked/llama_cpp_python-$version" "$source"
	fi
	cmake -S "$source/vendor/llama.cpp" -B "$build" -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF \
		"${flags[@]}" -DGGML_AMX_TILE=OFF -DGGML_AMX_INT8=OFF -DGGML_AMX_BF16=OFF \
		-DGGML_BLAS=OFF -DGGML_CCACHE=OFF -DLLAMA_CURL=OFF -DLLAMA_OPENSSL=OFF \
		-DLLAMA_BUILD_SERVER=OFF -DLLAMA_BUILD_APP=OFF -DLLAMA_BUILD_TESTS=OFF -DLLAMA_BUILD_EXAMPLES=OFF >&2
	cmake --build "$build" --target llama-bench --parallel "$(nproc)" >&2
fi
echo "$bench"
