# `make demo` and `make test` set up whatever they need; repeats are quick. `make help` lists the rest.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

VENV := .venv
BIN := $(VENV)/bin
PY := $(BIN)/python
JOBS ?= 2
TS := $(wildcard i18n/*.ts)
QM := $(TS:.ts=.qm)
TYPED := $(wildcard app tests benchmarks i18n resources)
PYTEST := QT_QPA_PLATFORM=offscreen $(PY) -m pytest
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PYTHONUTF8 := 1

.PHONY: help setup demo test run ocr check bench fuzz faults mutants gallery build lock clean \
	lint imports types-linux types-win32 types-darwin

help:
	@echo 'make demo    the main job end to end, on a vault it makes itself (screenshots in demo-out/)'
	@echo 'make test    every check, then every test'
	@echo 'make run     open the window'
	@echo 'make ocr     add what reads words from pictures and finds faces (135 MB)'
	@echo 'make check   style, types (Linux, Windows, macOS) and import contracts only'
	@echo 'make bench   every figure, as a table and as JSON'
	@echo 'make fuzz    hostile input and random histories, long'
	@echo 'make faults  crashes, full disks and other faults, long'
	@echo 'make mutants small changes to the code, which the tests must notice (a repeat goes on)'
	@echo 'make gallery the first page of every form into docs/gallery'
	@echo 'make build   a program folder in dist/ (ANJUAN_APP_NAME and ANJUAN_APP_ICON choose name and icon)'
	@echo 'make lock    resolve the dependencies anew and write requirements.lock'

# --- set-up -----------------------------------------------------------------------------------------

setup: $(VENV)/installed.stamp $(QM)

$(VENV)/system.stamp: .ci/packages
	@bash .ci/packages
	@mkdir -p $(VENV) && touch $@

$(VENV)/installed.stamp: $(VENV)/system.stamp requirements.lock pyproject.toml
	@python="$$(bash .ci/python)"; test -x $(PY) || "$$python" -m venv $(VENV)
	@$(PY) -m pip install -q --require-hashes -r requirements.lock
	@$(PY) -m pip install -q --no-index --no-deps --no-build-isolation --config-settings editable_mode=compat -e .
	@touch $@

i18n/%.qm: i18n/%.ts | $(VENV)/installed.stamp
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

# --- the two commands -------------------------------------------------------------------------------

demo: setup
	@$(BIN)/anjuan demo
	@QT_QPA_PLATFORM=offscreen $(PY) -m app --shots demo-out/shots

# Tests run even when a check failed, so that one run tells everything; pytest has the last word.
test: setup
	@failed=0; $(MAKE) check || { failed=1; echo 'CHECKS FAILED, see above; the tests follow.'; }; \
	$(PYTEST) -n $(JOBS) --dist worksteal || failed=1; exit $$failed

# --- everything else --------------------------------------------------------------------------------

run: setup
	@$(PY) -m app

# Beside the base installation: models and what runs them, all of it in the decoder.
ocr: $(VENV)/ocr.stamp

$(VENV)/ocr.stamp: .ci/ocr.lock | $(VENV)/installed.stamp
	@$(PY) -m pip install -q --no-deps --require-hashes --only-binary :all: -r .ci/ocr.lock && touch $@

check: setup
	@$(MAKE) -j$(JOBS) -k -Otarget lint imports types-linux types-win32 types-darwin

lint:
	@$(BIN)/ruff check .

imports:
	@$(BIN)/lint-imports --no-cache | sed -n '/^Contracts$$/,$$p'

types-linux types-win32 types-darwin: types-%:
	@$(BIN)/mypy --platform $* --cache-dir .mypy_cache/$* $(TYPED)

bench: setup
	@$(PY) -m benchmarks

# Guided by coverage for FUZZ_SECONDS where the fuzzer can be installed; then the long tests.
FUZZ_SECONDS ?= 1800
FUZZ_TARGETS := records archive age_file age_header card dates manifest auth vault_header \
	sheet names template

$(VENV)/fuzz.stamp: .ci/fuzz.lock | $(VENV)/installed.stamp
	@$(PY) -m pip install -q --require-hashes --only-binary :all: -r .ci/fuzz.lock && touch $@

fuzz: setup
	@if $(MAKE) -s $(VENV)/fuzz.stamp; then for one in $(FUZZ_TARGETS); do echo "fuzz $$one"; \
	$(PY) -m tests.fuzz $$one $(VENV)/fuzz -max_total_time=$$(($(FUZZ_SECONDS) / $(words $(FUZZ_TARGETS)))) \
	-max_len=20000 -timeout=20 -rss_limit_mb=1500 -print_final_stats=1 -verbosity=0 || exit 1; done; \
	else echo 'The fuzzer has no wheel for this machine: only the long tests run.'; fi
	@ANJUAN_LONG=1 $(PYTEST) -n $(JOBS) -k 'fuzz or hostile or damaged or changed or mutation or histories or recall'

faults: setup
	@ANJUAN_LONG=1 $(PYTEST) -n $(JOBS) -k 'fault or crash or killed or full_disk or purge or canaries'

# What was tried is kept in MUTANTS_IN, so that a repeat goes on; MUTANTS=--again tries what survived once more.
MUTANTS_IN ?= build/mutants.jsonl
MUTANTS ?= --count 1000

mutants: setup
	@mkdir -p $(dir $(MUTANTS_IN))
	@$(PY) -m tests.mutation $(MUTANTS_IN) $(MUTANTS)

gallery: setup
	@$(PY) -m tests.documents.gallery

build: setup
	@$(BIN)/pyinstaller --noconfirm --distpath dist --workpath build build.spec

lock:
	@test -x $(VENV)/lock/bin/pip-compile || { "$$(bash .ci/python)" -m venv $(VENV)/lock; \
	$(VENV)/lock/bin/pip install -q pip-tools; }
	@$(VENV)/lock/bin/pip-compile -q --upgrade --extra dev --extra build --all-build-deps --allow-unsafe \
	--generate-hashes --strip-extras --no-annotate --no-header --no-emit-options --no-emit-index-url \
	--no-emit-find-links --no-emit-trusted-host -o $(VENV)/new.lock pyproject.toml
	@{ echo "# Runtime, development and build tools, pinned with hashes; written by 'make lock' from pyproject.toml."; \
	cat $(VENV)/new.lock; } > requirements.lock

clean:
	rm -rf $(VENV) build dist demo-out i18n/*.qm .mypy_cache .ruff_cache .hypothesis
