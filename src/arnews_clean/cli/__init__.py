"""The command line, in the extra `cli`: `arnews-clean clean page.txt`."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Run the command line; where it cannot, say in one line why, and exit with 1: no extra, a full disk."""
    try:
        from arnews_clean.cli.app import app
    except ModuleNotFoundError as error:
        if error.name not in {"typer", "rich"}:
            raise
        sys.exit('arnews-clean: the command line needs two more packages: pip install "arnews-clean[cli]"')
    try:
        app(prog_name="arnews-clean")
    except OSError as error:  # each command names the files that it reads, so that this is our own output
        _give_up_output()
        sys.exit(f"arnews-clean: standard output: {error.strerror or error}")


def _give_up_output() -> None:
    """Let what standard output still holds go nowhere: it would fail again when the program ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
