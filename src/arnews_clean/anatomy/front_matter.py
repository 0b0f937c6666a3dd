"""Front matter: the fields that extractors and readers write above the text of a page.

Some write YAML between two lines of dashes ("title: ...", "date: ..."), as trafilatura does in Markdown; others a title
and an address ("Title: ...", "URL Source: ..."), as Jina Reader does. The title stays where the text below lacks it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from arnews_clean import signs
from arnews_clean.lines import Line
from arnews_clean.model import Label
from arnews_clean.page import Page

_RULE: Final = "chrome.front-matter"
_FENCE: Final = "---"
_MOST_FIELDS: Final = 25
_FIELD: Final = re.compile(r"[A-Za-z][A-Za-z_-]{0,20}:(?: |$)|- ")  # with the items of a list
_TITLE: Final = re.compile(r"[Tt]itle: [\"']?")
_QUOTES: Final = "\"'"
_OF_READERS: Final = ("URL Source: ", "Published Time: ", "Markdown Content:", "Warning: ", "Image: ")
_LEAST_COPY: Final = 10  # characters of a title


def find(page: Page) -> None:
    """Cut the fields above the article, but for its title where that stands nowhere else."""
    first = page.kept[0] if page.signs & signs.BARE and page.kept else None
    if first is None or first.key[0] not in "-Tt":
        return
    if first.key == _FENCE:
        end = next((i for i, line in enumerate(page.kept[1 : _MOST_FIELDS + 2], 1) if line.key == _FENCE), 0)
        fields: Sequence[Line] = page.kept[: end + 1]
        found = end > 1 and all(_FIELD.match(line.key) for line in fields[1:-1])
    else:
        end = 1
        while end < len(page.kept) and page.kept[end].key.startswith(_OF_READERS):
            end += 1
        fields = page.kept[:end]
        found = end > 1 and page.kept[1].key.startswith(_OF_READERS[0])
    if not (found and any(_TITLE.match(line.key) for line in fields)):
        return
    below = page.kept[len(fields) : page.lede]
    for line in fields:
        opener = _TITLE.match(line.key)
        if opener and not _stands_below(line.key[opener.end() :], below):
            for rest in page.trim(line, 0, opener.end(), Label.CHROME, _RULE):
                if rest.key[-1] in _QUOTES and line.key[opener.end() - 1] == rest.key[-1]:
                    page.trim(rest, len(rest.key) - 1, len(rest.key), Label.CHROME, _RULE)
        else:
            page.cut(line, Label.CHROME, _RULE)


def _stands_below(title: str, below: Sequence[Line]) -> bool:
    """Tell whether one of the lines `below` is the `title`, which may have the name of the site behind it."""
    bare = title.strip(_QUOTES)
    return any(bare.startswith(line.core) for line in below if len(line.core) >= min(len(bare), _LEAST_COPY))
