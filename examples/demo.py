"""Clean the two example pages beside this file; show what came in, what was cut and why, and what is left.

`make demo` runs it; `python examples/demo.py PAGE.txt ...` shows pages of your own.
"""

from __future__ import annotations

import sys
from pathlib import Path

import arnews_clean as anc

EXAMPLES = [Path(__file__).with_name(name) for name in ("shipping_line.txt", "water_plan.txt")]
WIDTH = 60


def show(path: Path) -> None:
    """Print one page before and after, with the reason for every cut between the two."""
    article = anc.parse(path.read_bytes().decode("utf-8-sig"))
    title(f"{path.name}: the page as it was scraped, {len(article.raw):,} characters")
    print(article.raw.strip())
    title("what is cut, and by which rule")
    for segment in article.removed:
        words = " ".join(article.raw[segment.start : segment.end].split())
        if words:
            print(f"{segment.label:<10} {segment.rule:<28} {words[:WIDTH]}{' ...' if len(words) > WIDTH else ''}")
    title(f"{path.name}: the article, {len(article.text):,} characters")
    print(anc.clean(article.raw))


def title(words: str) -> None:
    """Print a heading."""
    print(f"\n----- {words} -----\n")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # Arabic prints wherever the terminal can show it
    for page in map(Path, sys.argv[1:] or EXAMPLES):
        show(page)
