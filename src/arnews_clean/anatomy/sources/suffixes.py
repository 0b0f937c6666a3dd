"""What is glued to paragraphs: an empty header before the first, end marks, feed footers and agency tags behind."""

from __future__ import annotations

import re
from typing import Final

from arnews_clean.anatomy.sources.closing import DESK, LETTERS, agencies
from arnews_clean.anatomy.sources.shapes import FEED, SOURCE
from arnews_clean.lines import Line
from arnews_clean.model import Label
from arnews_clean.page import Page

_END_BEHIND: Final = re.compile(
    rf" ?(?:/{{1,2}} ?(?:انتهي|يتبع) ?/{{1,2}}.{{0,60}}|\(النهايه\).{{0,40}}"
    rf"|انتهي ?/ ?(?:{LETTERS}(?: {LETTERS}){{0,3}}|\d{{1,3}})\.?)$"
)
_OVER: Final = "(النهايه)"
_ENDS: Final = ("انتهي", "يتبع")  # between slashes, or before one
_END_TAIL: Final = 70  # characters from the end of a line that hold its end mark
_BEFORE_END: Final = 31  # characters of the sentence before it, at least
_EMPTY: Final = re.compile(rf"{SOURCE} ?: ?(?=(?:[^\s:]+ ){{20}})")  # and the article goes on in the same line
# Behind the last stop of a paragraph; its words for "on" and "first" are looked for before.
_FEED_FOOTER: Final = re.compile(rf"(?<=[.…!؟\")\]]) ?{FEED} [^.]{{2,60}}\.?$")
_STOPS: Final = (".", "!", "؟", '"', ")")
_SENTENCE: Final = 10  # words
_MOST_TAG: Final = 60  # characters
_MOST_UNSTOPPED_TAG: Final = 40
# A bracket behind these explains the name of an agency.
_NAMED_BEFORE: Final = ("وكاله", "الانباء", "للانباء", "الرسميه", "برس")


def trim_empty_credit(page: Page) -> None:
    """Trim a source header without a name that the scraper joined to the first paragraph."""
    kept = page.kept
    lede = page.lede
    if lede < len(kept) and kept[lede].first.startswith(SOURCE) and (empty := _EMPTY.match(kept[lede].key)):
        page.trim(kept[lede], 0, empty.end(), Label.SOURCE, "source.empty-credit")


def trim_end_marks(page: Page) -> None:
    """Trim the end marks of agencies from the paragraphs that they close."""
    holds = page.sheet.holds
    if not ((holds("/") and any(map(holds, _ENDS))) or (holds(")") and holds(_OVER))):
        return
    for line in page.kept:
        tail = line.key[-_END_TAIL:]
        if "/" in tail or _OVER in tail:
            end = _end_of_text(line.key)
            if end < len(line.key):
                page.trim(line, end, len(line.key), Label.SOURCE, "source.end-mark")


def _end_of_text(key: str) -> int:
    """Return where the end marks that close `key` begin: its length when there is none."""
    end = len(key)
    while mark := _END_BEHIND.search(key, max(end - _END_TAIL, _BEFORE_END), end):
        end = mark.start()
    return end


def trim_feed_footer(page: Page) -> None:
    """Trim what feeds write behind the story: "The post ... appeared first on ...", in both languages."""
    kept = page.kept
    tail = kept[-1].key[-_END_TAIL:] if kept else ""
    if (" on " in tail or " اولا " in tail) and (footer := _FEED_FOOTER.search(kept[-1].key)):
        page.trim(kept[-1], footer.start(), len(kept[-1].key), Label.SOURCE, "source.link")


def trim_closing_tag(page: Page) -> None:
    """Trim the agency or the desk in brackets that closes the last paragraph."""
    kept = page.kept
    closing = kept[-1] if kept else None
    if closing is not None and not (closing.prose or _stopped(closing)):
        closing = next((line for line in reversed(kept) if line.prose), None)
    while closing is not None and closing.key.rstrip(". ").endswith(")"):
        key = closing.key
        before = key.rpartition("(")[0].rstrip()
        bracket = key[len(before) :].lstrip()
        inside = bracket.rstrip(". ")[1:-1]
        stopped = before.endswith(_STOPS)
        left: list[Line] = []
        if stopped and DESK.fullmatch(bracket):
            left = page.trim(closing, len(before), len(key), Label.BYLINE, "byline.desk")
        elif _is_tag(before, bracket, inside, stopped=stopped) and agencies(inside):
            left = page.trim(closing, len(before), len(key), Label.SOURCE, "source.agency-tag")
        closing = left[0] if left else None


def _stopped(line: Line) -> bool:
    """Tell whether a bracket behind a full stop closes the line: it is a paragraph then, though it ends in no stop."""
    return line.size >= _SENTENCE and line.key[-1] == ")" and line.key.rpartition("(")[0].rstrip().endswith(".")


def _is_tag(before: str, bracket: str, inside: str, *, stopped: bool) -> bool:
    """Tell whether a closing bracket is a tag behind the sentence, and not part of it."""
    if ")" in inside:
        return False
    if stopped:
        return len(inside) <= _MOST_TAG
    return bracket[-1] == ")" and len(inside) <= _MOST_UNSTOPPED_TAG and not before.endswith(_NAMED_BEFORE)
