#!/usr/bin/env bash
# Tests the processor's operations as compiled for aarch64: in QEMU unless this is such a machine.
set -eu -o pipefail
here=$(cd "$(dirname "$0")" && pwd)
target=$(realpath -m "${CARGO_TARGET_DIR:-$here/../../target}")/neon
triple=aarch64-unknown-linux-gnu
tests=(test --release --locked --manifest-path "$here/Cargo.toml" --target-dir "$target")

if [ "$(uname -m)" = aarch64 ]; then exec "${CARGO:-cargo}" "${tests[@]}" "$@"; fi

export DEBIAN_FRONTEND=noninteractive
packages=()
command -v aarch64-linux-gnu-gcc >/dev/null || packages+=(gcc-aarch64-linux-gnu libc6-dev-arm64-cross)
command -v qemu-aarch64-static >/dev/null || packages+=(qemu-user-static)
rust_here=$(rustc --print sysroot)/lib/rustlib/$triple
[ -d "$rust_here" ] || ldconfig -p | grep -q libLLVM.so.22 || packages+=(libllvm22)
if [ ${#packages[@]} -gt 0 ]; then
	if [ "$(id -u)" -ne 0 ]; then
		echo "These Debian packages are missing: ${packages[*]}. Install them, then run this again." >&2; exit 1
	fi
	apt-get update -q && apt-get install -qy --no-install-recommends "${packages[@]}"
fi

# Where rustup's standard library for the target is missing, Debian's compiler and library, unpacked
# rather than installed: its rustc must stay in no one else's way.
if [ ! -d "$rust_here" ]; then
	rust=$target/debian
	if [ ! -x "$rust/usr/bin/rustc" ]; then
		rm -rf "$rust.new"
		mkdir -p "$rust.new/lists/partial" "$rust.new/cache/archives/partial"
		cat >"$rust.new/apt.conf" <<-CONF
			APT::Architectures { "amd64"; "arm64"; };
			APT::Sandbox::User "root";
			Dir::State::lists "$rust.new/lists";
			Dir::Cache "$rust.new/cache";
		CONF
		export APT_CONFIG=$rust.new/apt.conf
		apt-get update -q
		library=$(apt-cache depends libstd-rust-web-dev | sed -n 's/.*Depends: \(libstd-rust-web-[0-9.]*\)$/\1/p')
		(cd "$rust.new" && apt-get download -q rustc-web {libstd-rust-web-dev,"$library"}:{amd64,arm64} &&
			for package in *.deb; do dpkg -x "$package" .; done; rm -rf ./*.deb lists cache)
		rm -rf "$rust"
		mv "$rust.new" "$rust"
		unset APT_CONFIG
	fi
	cat >"$rust/rustc" <<-WRAPPER
		#!/bin/sh
		LD_LIBRARY_PATH='$rust/usr/lib/x86_64-linux-gnu' exec '$rust/usr/bin/rustc' "\$@"
	WRAPPER
	chmod +x "$rust/rustc"
	export RUSTC=$rust/rustc
fi
export CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER=aarch64-linux-gnu-gcc
export CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUNNER='qemu-aarch64-static -L /usr/aarch64-linux-gnu'
exec "${CARGO:-cargo}" "${tests[@]}" --target "$triple" "$@"
