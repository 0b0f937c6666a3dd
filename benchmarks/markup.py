"""Score `parse` on gold pages whose furniture an extractor has left in Markdown or HTML.

    python benchmarks/markup.py                     the project's own gold (tests/gold)
    ARNEWS_GOLD=DIR python benchmarks/markup.py     and every *.jsonl in DIR

Markup is put around every line of furniture. The figures should be those of the pages without any, on the first line.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import arnews_clean as anc
from accuracy import Found, measure
from arnews_clean.model import KEPT
from gold import Page, load_lines, load_own

Around = tuple[str, str]

KINDS: Final[dict[str, Around]] = {
    "nothing": ("", ""),
    "strong": ("**", "**"),
    "emphasis": ("*", "*"),
    "heading": ("### ", ""),
    "quote": ("> ", ""),
    "link": ("[", "](https://example.com/news/12)"),
    "paragraph": ("<p>", "</p>"),
    "element": ('<div class="a b">', "</div>"),
    "break": ("", "<br />"),
    "reference": ("", "&nbsp;"),
}


def marked(page: Page, around: Around) -> tuple[str, list[int]]:
    """Return the text of `page` with markup `around` each line that is furniture, and where its characters came from.

    The list says how many characters of the page stand before each one of the text, and before its end.
    """
    before, behind = around
    labels = [label for start, end, label in page.segments for _ in range(start, end)]
    pieces: list[str] = []
    origin: list[int] = []
    at = 0
    for line in page.text.split("\n"):
        start = at + len(line) - len(line.lstrip())
        end = start + len(line.strip())
        furniture = end > start and KEPT.isdisjoint(labels[start:end])
        opening, closing = (before, behind) if furniture else ("", "")
        last = min(at + len(line) + 1, len(page.text))  # with its break
        pieces += [page.text[at:start], opening, page.text[start:end], closing, page.text[end:last]]
        origin += [*range(at, start), *[start] * len(opening), *range(start, end), *[end] * len(closing)]
        origin += range(end, last)
        at = last
    return "".join(pieces), [*origin, len(page.text)]


def found(page: Page, around: Around) -> Found:
    """Return what `parse` finds on the marked-up page, as segments of the page without markup."""
    text, origin = marked(page, around)
    spans = ((origin[part.start], origin[part.end], part.label) for part in anc.parse(text).segments)
    return [(start, end, label) for start, end, label in spans if start < end]


def main() -> None:
    """Print loss and leak of each set under each kind of markup."""
    sets: dict[str, Sequence[Page]] = {"own": load_own()}
    if folder := os.environ.get("ARNEWS_GOLD"):
        sets |= {path.stem: load_lines(path) for path in sorted(Path(folder).glob("*.jsonl"))}
    for name, pages in sets.items():
        by_text = {page.text: page for page in pages}
        for kind, around in KINDS.items():
            figures, _ = measure(pages, lambda text: found(by_text[text], around))  # noqa: B023 - called at once
            print(f"{name:10s} {kind:10s} loss {100 * figures['loss']:.3f} %   leak {100 * figures['leak']:.2f} %")


if __name__ == "__main__":
    main()
