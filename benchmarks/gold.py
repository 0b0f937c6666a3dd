"""Gold articles: whole pages whose every character has a label. Read by `accuracy.py` and by the tests.

The project's own pages stand in `tests/gold`, one TOML file each, labels inline in the text (`tests/gold/README.md`).
Other sets are JSON lines: {"id": ..., "site": ..., "text": ..., "segments": [[start, end, label], ...]}.
"""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from arnews_clean.model import KEPT, Label

OWN = Path(__file__).resolve().parent.parent / "tests" / "gold"

Spans = tuple[tuple[int, int, Label], ...]

_MARK = re.compile(r"\{([^{}|]*)\|([^{}]*)\}")
_NO_BREAK_SPACE = "⍽"  # the sign that proofreaders use: the real character cannot be seen in an editor
_FIELDS = {"site", "country", "about", "page"}


@dataclass(frozen=True, slots=True)
class Page:
    """One raw page and what an editor says about it. `segments` tile `text`: (start, end, label) in code points."""

    id: str
    site: str
    text: str
    segments: Spans

    @property
    def kept(self) -> str:
        """What `parse(text).text` has to be: the kept pieces of each line, stripped, one a line."""
        pieces: list[str] = []
        for start, end in _kept_runs(self.segments):
            pieces += [line.strip() for line in self.text[start:end].splitlines()]
        return "\n".join(piece for piece in pieces if piece)

    def labelled(self, label: Label) -> list[str]:
        """Return the stripped texts that bear `label`, in order."""
        return [self.text[start:end].strip() for start, end, found in self.segments if found == label]


def read(markup: str) -> tuple[str, Spans]:
    """Return the text of a marked-up page and its segments; text outside of marks is body.

    >>> text, spans = read("{dateline|مسقط - }استقبل الوزير")
    >>> text, [(start, end, label.value) for start, end, label in spans]
    ('مسقط - استقبل الوزير', [(0, 7, 'dateline'), (7, 20, 'body')])
    >>> read("{place|مسقط}")
    Traceback (most recent call last):
        ...
    ValueError: 'place' is not a valid Label
    """
    pieces: list[tuple[str, Label]] = []
    at = 0
    for mark in _MARK.finditer(markup):
        pieces += [(markup[at : mark.start()], Label.BODY), (mark[2], Label(mark[1]))]
        at = mark.end()
    pieces.append((markup[at:], Label.BODY))
    spans: list[tuple[int, int, Label]] = []
    text = ""
    for piece, label in pieces:
        if label is Label.BODY and ("{" in piece or "}" in piece):
            raise ValueError(f"a brace that belongs to no mark: {piece.strip()[:60]!r}")
        if piece:
            spans.append((len(text), len(text) + len(piece), label))
            text += piece.replace(_NO_BREAK_SPACE, "\N{NO-BREAK SPACE}")
    return text, tuple(spans)


def load_own(folder: Path = OWN) -> list[Page]:
    """Return the pages of `folder`, in the order of their names; unknown or missing fields raise `ValueError`."""
    pages = []
    for path in sorted(folder.glob("*.toml")):
        fields = tomllib.loads(path.read_text(encoding="utf-8"))
        if fields.keys() != _FIELDS:
            raise ValueError(f"{path.name}: the fields must be {sorted(_FIELDS)}, not {sorted(fields)}")
        try:
            text, segments = read(fields["page"])
        except ValueError as error:
            raise ValueError(f"{path.name}: {error}") from error
        pages.append(Page(path.stem, fields["site"], text, segments))
    return pages


def load_lines(path: Path) -> list[Page]:
    """Return the pages of a JSON-lines file."""
    pages = []
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.strip():
            row = json.loads(line)
            segments = tuple((start, end, Label(label)) for start, end, label in row["segments"])
            pages.append(Page(row["id"], row.get("site", ""), row["text"], segments))
    return pages


def digest(pages: Iterable[Page]) -> str:
    """Return a hash of texts and labels: it changes when the gold does."""
    facts = [[page.id, page.text, [[start, end, str(label)] for start, end, label in page.segments]] for page in pages]
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:16]


def _kept_runs(segments: Spans) -> list[tuple[int, int]]:
    """Join neighbouring kept segments: a headline that runs into body on one line is one piece of it."""
    runs: list[tuple[int, int]] = []
    for start, end, label in segments:
        if label in KEPT:
            if runs and runs[-1][1] == start:
                start = runs.pop()[0]  # noqa: PLW2901 - the run grows
            runs.append((start, end))
    return runs
