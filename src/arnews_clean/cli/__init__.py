"""The command line, in the extra `cli`: `arnews-clean clean page.txt`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line; without the extra, say in one line what to install, and exit with 1."""
    try:
        from arnews_clean.cli.app import app
    except ModuleNotFoundError as error:
        if error.name not in {"typer", "rich"}:
            raise
        sys.exit('arnews-clean: the command line needs two more packages: pip install "arnews-clean[cli]"')
    app(prog_name="arnews-clean")
