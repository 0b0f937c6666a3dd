"""Headlines and sub-headings: names for lines that are kept.

The first short line is the headline, with the lines of a kicker or deck beside it; a short line without a full stop
between paragraphs is a sub-heading. Nothing is cut here.
"""

from __future__ import annotations

from typing import Final

from arnews_clean.model import Label, Segment

_TITLE_WORDS: Final = 30
_SUB_WORDS: Final = 12
_STOPS: Final = (".", "۔", "،", ":", "؛", ",")


def label(text: str, start: int, end: int, *, first: bool) -> list[Segment]:
    """Return segments for the kept stretch `[start, end)` of `text`; `first` says that nothing is kept above it."""
    segments: list[Segment] = []
    lines = []
    at = start
    for line in text[start:end].splitlines(keepends=True):
        if line.strip():
            lines.append((at, at + len(line), line.strip()))
        elif lines:
            lines[-1] = (lines[-1][0], at + len(line), lines[-1][2])
        at += len(line)
    if not lines:
        return [Segment(start, end, Label.BODY)]
    lines[0] = (start, lines[0][1], lines[0][2])
    titled = first and len(lines) > 1 or first
    for i, (a, b, body) in enumerate(lines):
        words = len(body.split())
        short = words <= _TITLE_WORDS and not body.rstrip("\"»”) ").endswith(_STOPS)
        if titled and short and (i > 0 or len(lines) > 1 or words < 20):
            found = Label.HEADLINE
        else:
            titled = False
            below = lines[i + 1][2] if i + 1 < len(lines) else ""
            long_below = len(below.split()) > 2 * words
            found = Label.SUBHEADING if words <= _SUB_WORDS and short and long_below and i else Label.BODY
        if segments and segments[-1].label is found:
            segments[-1] = Segment(segments[-1].start, b, found)
        else:
            segments.append(Segment(a, b, found))
    return segments
