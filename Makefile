# `make demo` and `make test` do all their set-up themselves, in .venv; Python 3.11+ with venv is all they need.
# `make PYTHON=/path/to/python3.13 test` picks an interpreter.

export PYTHON
READY := .venv/.ready

.PHONY: help demo test lint format bench docs ci clean

help:
	@echo 'make demo    clean two example articles and show what was cut'
	@echo 'make test    run every test'
	@echo 'make lint    run ruff and mypy'
	@echo 'make format  let ruff format the code'
	@echo 'make bench   print accuracy and speed'
	@echo 'make docs    build the documentation into build/docs, with the pages of all sites and rules'
	@echo 'make ci      run everything that continuous integration runs'
	@echo 'make clean   remove .venv and everything that was built'

demo: $(READY)
	.venv/bin/python examples/demo.py

test: $(READY)
	.venv/bin/python -m pytest

lint: $(READY)
	.venv/bin/python -m pip install --quiet --group lint
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy

format: $(READY)
	.venv/bin/python -m pip install --quiet --group lint
	.venv/bin/ruff check --fix
	.venv/bin/ruff format

bench: $(READY)
	.venv/bin/python -m pip install --quiet --group bench
	.venv/bin/python benchmarks/accuracy.py
	.venv/bin/python benchmarks/speed.py
	.venv/bin/python benchmarks/letters.py
	.venv/bin/python benchmarks/sentences.py

docs: $(READY)
	.venv/bin/python -m pip install --quiet --group docs
	.venv/bin/python -m properdocs build

ci:
	.ci/run

clean:
	rm -rf .venv build dist .coverage htmlcov .hypothesis .pytest_cache .mypy_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): pyproject.toml .ci/setup
	.ci/setup
