# cabind: `make help` lists what there is. Every target builds the one release profile with the one
# feature set, so they share their builds.
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

CARGO ?= cargo
TARGET_DIR := $(or $(CARGO_TARGET_DIR),target)
MODEL ?= models/cabin-mini
FUZZ_SECONDS ?= 300
# For tests/peers/compare.py.
PEERS_FLAGS ?=
PEERS_CACHE := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/cabind/peers
# Only for `make install`.
DESTDIR ?=
PREFIX ?= /usr

# command:Debian package, or file:Debian package. Software Vulkan stands in for a GPU.
BUILD_TOOLS := cc:gcc
DEMO_TOOLS := $(BUILD_TOOLS) dbus-daemon:dbus nginx:nginx-light
TEST_TOOLS := $(DEMO_TOOLS) mosquitto:mosquitto mosquitto_rr:mosquitto-clients gdbus:libglib2.0-bin \
	busctl:systemd systemd-analyze:systemd python3:python3 \
	/usr/share/vulkan/icd.d/lvp_icd.*:mesa-vulkan-drivers
PEERS_TOOLS := $(BUILD_TOOLS) c++:g++ cmake:cmake python3:python3 pip3:python3-pip

.PHONY: help
help: ## what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1|/' | \
		while IFS='|' read -r name what; do printf '  make %-11s %s\n' "$$name" "$$what"; done

.PHONY: demo
demo: packages-demo build ## ask cabin-mini (or MODEL=/path/to/model) over D-Bus and MQTT, in four languages
	$(TARGET_DIR)/release/cabind-demo --model '$(MODEL)'

.PHONY: test
test: packages-test build ## unit, golden and whole-system tests
	$(CARGO) test --release --locked

EVAL_FLAGS ?=

.PHONY: eval
eval: build ## how many requests of cabin-mini's test sets become exactly the right calls (EVAL_FLAGS='--failures 99')
	$(TARGET_DIR)/release/cabind eval --model '$(MODEL)' $(EVAL_FLAGS) models/cabin-mini/eval/unseen.*.jsonl
	$(TARGET_DIR)/release/cabind eval --model '$(MODEL)' $(EVAL_FLAGS) models/cabin-mini/eval/handwritten.*.jsonl

.PHONY: check
check: toolchain packages-fuzz ## formatting and lints, and whether the fuzz targets still compile
	$(CARGO) fmt --all --check
	$(CARGO) clippy --release --locked --all-targets -- -D warnings
	$(CARGO) check --locked --manifest-path tests/fuzz/Cargo.toml

.PHONY: golden
golden: toolchain ## the reference logits, token ids and GGUF values alone
	$(CARGO) test --release --locked -p cabind-models

.PHONY: test-levels
test-levels: packages-test build ## the tests once with each level of vector instructions this processor has
	for level in scalar avx2 avx512 avx512-bf16 amx neon; do \
		export CABIND_CPU_LEVEL=$$level; \
		if said=$$($(TARGET_DIR)/release/cabind selftest --device cpu 2>&1); then \
			echo "level $$level"; $(CARGO) test --release --locked; \
		else case "$$said" in \
			*'this processor has no'*) echo "level $$level: $$said";; \
			*) echo "$$said" >&2; exit 1;; esac; fi; done

.PHONY: sanitize
sanitize: toolchain ## the processor's operations with address sanitising
	RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Zsanitizer=address $(CARGO) test --release --locked \
		--manifest-path tests/neon/Cargo.toml --target-dir $(TARGET_DIR)/sanitized \
		--target $$(rustc -vV | sed -n 's/^host: //p')

.PHONY: neon-check
neon-check: toolchain ## the processor's operations as compiled for aarch64, in QEMU on other machines
	CARGO='$(CARGO)' tests/neon/run.sh

.PHONY: fuzz
fuzz: toolchain packages-fuzz ## fuzz the checkpoint parsers for FUZZ_SECONDS (300) each
	$(CARGO) fuzz --version >/dev/null 2>&1 || $(CARGO) install --locked cargo-fuzz
	cd tests/fuzz; mkdir -p corpus/gguf corpus/safetensors; for target in gguf safetensors; do \
		RUSTC_BOOTSTRAP=1 $(CARGO) fuzz run $$target corpus/$$target seeds/$$target -- \
			-dict=$$target.dict -max_len=8192 -max_total_time=$(FUZZ_SECONDS); done

.PHONY: bench-peers
bench-peers: packages-peers build ## cabind beside llama.cpp on random models (PEERS_FLAGS='--pairs 7 …')
	bench=$$(tests/peers/build.sh '$(PEERS_CACHE)'); \
		python3 tests/peers/compare.py --llama-bench "$$bench" --cabind $(TARGET_DIR)/release/cabind $(PEERS_FLAGS)

.PHONY: gpu-check
gpu-check: build ## pack what a machine with a GPU and no toolchain runs, into TARGET/gpu-check.tar.gz
	install -D -m 755 -s $(TARGET_DIR)/release/cabind $(TARGET_DIR)/gpu-check/cabind
	install -m 755 tests/gpu/check.sh tests/gpu/torch_decode.py $(TARGET_DIR)/gpu-check/
	install -D -m 644 -t $(TARGET_DIR)/gpu-check/cabin-mini models/cabin-mini/*.json models/cabin-mini/*.safetensors
	tar -C $(TARGET_DIR) -czf $(TARGET_DIR)/gpu-check.tar.gz gpu-check
	@echo "Unpack $(TARGET_DIR)/gpu-check.tar.gz on the machine and run gpu-check/check.sh there."

.PHONY: build
build: toolchain packages-build
	$(CARGO) build --release --locked

# Installs what `make build` built; needs no compiler.
.PHONY: install
install: ## install into DESTDIR (after `make build`)
	install -D -m 755 -t '$(DESTDIR)$(PREFIX)/bin' $(TARGET_DIR)/release/cabind $(TARGET_DIR)/release/cabinctl
	install -D -m 644 -t '$(DESTDIR)$(PREFIX)/lib/systemd/system' systemd/cabind.service
	install -D -m 644 systemd/cabind.sysusers.conf '$(DESTDIR)$(PREFIX)/lib/sysusers.d/cabind.conf'
	install -D -m 644 systemd/cabind.tmpfiles.conf '$(DESTDIR)$(PREFIX)/lib/tmpfiles.d/cabind.conf'
	install -D -m 644 -t '$(DESTDIR)$(PREFIX)/share/dbus-1/system.d' systemd/org.cabind.Inference1.conf
	install -D -m 644 -t '$(DESTDIR)$(PREFIX)/share/dbus-1/system-services' systemd/org.cabind.Inference1.service
	install -D -m 644 -t '$(DESTDIR)$(PREFIX)/share/dbus-1/interfaces' daemon/dbus/*.xml
	install -D -m 644 -t '$(DESTDIR)$(PREFIX)/share/cabind/models/cabin-mini' \
		$(wildcard models/cabin-mini/*.json models/cabin-mini/*.safetensors models/cabin-mini/*.md models/cabin-mini/*.jinja)
	install -D -m 644 -t '$(DESTDIR)$(PREFIX)/share/doc/cabind' README.md ARCHITECTURE.md CHANGELOG.md LICENSE* daemon/updates/FLEET.md
	# An edited configuration stays.
	test -e '$(DESTDIR)/etc/cabind/cabind.toml' || install -D -m 644 -t '$(DESTDIR)/etc/cabind' systemd/cabind.toml

.PHONY: toolchain
toolchain:
	@command -v $(CARGO) >/dev/null || { \
		echo 'cabind is written in Rust: install cargo and rustc 1.95 or newer (https://rustup.rs), then run make again.' >&2; exit 1; }

.PHONY: packages-build packages-demo packages-test packages-fuzz packages-peers
packages-fuzz: TOOLS := c++:g++
packages-peers: TOOLS := $(PEERS_TOOLS)
packages-build: TOOLS := $(BUILD_TOOLS)
packages-demo: TOOLS := $(DEMO_TOOLS)
packages-test: TOOLS := $(TEST_TOOLS)
# As root installs the Debian packages whose commands are missing, otherwise names them.
packages-build packages-demo packages-test packages-fuzz packages-peers:
	@PATH="$$PATH:/usr/sbin"; missing=; \
	for tool in $(TOOLS); do command -v "$${tool%%:*}" >/dev/null || [ -e $${tool%%:*} ] || missing="$$missing $${tool#*:}"; done; \
	[ -n "$$missing" ] || exit 0; \
	if [ "$$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then \
		echo "These Debian packages are missing:$$missing. Install them, then run make again." >&2; exit 1; fi; \
	export DEBIAN_FRONTEND=noninteractive; \
	install="apt-get install -y --no-install-recommends$$missing"; \
	$$install || { apt-get update && $$install; }
