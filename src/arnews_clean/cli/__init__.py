"""The command line, in the extra `cli`: `arnews-clean clean page.txt`."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper


def main() -> None:
    """Run the command line; where it cannot, say in one line why, and exit with 1: no extra, a full disk."""
    try:
        from arnews_clean.cli.app import app
    except ModuleNotFoundError as error:
        if error.name not in {"typer", "rich"}:
            raise
        sys.exit('arnews-clean: the command line needs two more packages: pip install "arnews-clean[cli]"')
    if isinstance(sys.stdout, TextIOWrapper):  # UTF-8 and plain line ends on every machine, in files and pipes, too
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    try:
        app(prog_name="arnews-clean")
    except OSError as error:  # each command names the files that it reads, so that this is our own output
        if isinstance(sys.stdout, TextIOWrapper):
            _give_up(sys.stdout)
        sys.exit(f"arnews-clean: standard output: {error.strerror or error}")


def _give_up(out: TextIOWrapper) -> None:
    """Let what `out` still holds go nowhere: it would fail again when the program ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, out.fileno())
    os.close(nowhere)
