"""Repeats: a line, title, standfirst or paragraph that stands above already.

Verses and refrains, questions, table rows and short lines come back in articles, and stay.
"""

from __future__ import annotations

from typing import Final

from arnews_clean.lines import Line, Page
from arnews_clean.model import Label

_SHORT: Final = 4  # words: shorter lines are repeats in the head only
_VERSE: Final = 9  # words: shorter lines may be a refrain
_QUOTE: Final = 7
_NEAR: Final = 0.8


def find(page: Page) -> None:
    """Cut repeated lines; the first copy stays."""
    seen: dict[tuple[int, str, str], list[Line]] = {}
    kept = page.kept
    lede = page.lede
    title = kept[0] if kept else None
    quoted = False
    for i, line in enumerate(kept):
        words = line.words
        quoted = quoted or words[0][0] == '"'
        # Most lines are told apart by their length and a word or two: only what collides is compared.
        alike = seen.setdefault((line.size, words[0], words[-1]), []) if line.prose else seen.setdefault((0, line.core, ""), [])
        first = next((other for other in alike if other.core == line.core), None)
        if first is not None and line.core:
            if i <= lede or _repeats(line, first, title):
                page.cut(line, Label.DUPLICATE, "duplicate.line")
            continue
        alike.append(line)
        if 0 < i < lede and title is not None and _SHORT <= line.size and _near(line, title):
            page.cut(line, Label.DUPLICATE, "duplicate.title")
            continue
        half = _twice(line)
        if half:
            page.trim(line, half, len(line.key), Label.DUPLICATE, "duplicate.twice")
    if quoted:
        _pull_quotes(page)


def _repeats(line: Line, first: Line, title: Line | None) -> bool:
    """Tell whether the second copy is a scraper's, not the author's."""
    if line.size < _SHORT or line.key.rstrip().endswith("؟"):
        return False
    if first is title:
        return True
    if line.prose:
        return True
    # A line of a poem comes back as a refrain: its neighbours are verses too.
    verses = all(near is None or (near.size < 2 * _VERSE and not near.prose) for near in (line.above, line.below))
    return line.size >= _VERSE and not verses


def _near(line: Line, title: Line) -> bool:
    """Tell whether `line` is a near copy of the title: nearly the same words, or the title cut short."""
    a, b = set(line.tokens), set(title.tokens)
    if not a or not b:
        return False
    return len(a & b) / len(a | b) >= _NEAR or (
        line.size >= 5 and (title.core.startswith(line.core.rstrip(" .…")) or title.core.endswith(" " + line.core))
    )


def _twice(line: Line) -> int:
    """Return where the second copy starts in a line that holds the same words twice; 0 when it does not."""
    words = line.words
    half, odd = divmod(len(words), 2)
    if odd or half < 3 or words[0] != words[half] or words[:half] != words[half:]:
        return 0
    return len(" ".join(words[:half])) + 1


def _pull_quotes(page: Page) -> None:
    """Cut a quotation on a line of its own whose words stand in a paragraph as well."""
    kept = page.kept
    if len(kept) < 3:
        return
    for i, line in enumerate(kept):
        if i <= page.lede or not line.key.startswith('"') or not _QUOTE <= line.size <= 70:
            continue
        inner = line.key[1:].split('"')[0].strip(" .")
        if len(inner.split()) >= _QUOTE and len(inner) * 3 > len(line.key) * 2 and any(inner in other.key for other in kept if other is not line and other.size > line.size):
            page.cut(line, Label.DUPLICATE, "duplicate.pull-quote")
