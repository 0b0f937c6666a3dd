"""Where the lines that are sources are cut: at the head beside a date, and below the first paragraph."""

from __future__ import annotations

import re
from typing import Final

from arnews_clean.anatomy.captions.shapes import marked
from arnews_clean.anatomy.credits import sources_alone
from arnews_clean.anatomy.sources.closing import PERMALINK
from arnews_clean.anatomy.sources.shapes import (
    BRACKETS,
    DATE_FIELDS,
    MOST_LAST_NAME,
    MOST_NAME,
    SIGNS,
    named,
    names_source,
    shape,
    stranger,
)
from arnews_clean.anatomy.words import inside
from arnews_clean.lines import Line
from arnews_clean.model import Label
from arnews_clean.page import Page

_MOST_DATED: Final = 14
_SHORTEST_OWN: Final = 5  # letters
_DATED: Final = re.compile(
    r"(?P<date>(?:(?:اخر تحديث|نشر في|تاريخ النشر) ?:? )?"
    r"\d{4}-\d{2}-\d{2}(?: \d{1,2}:\d{2}(?::\d{2})?)? ?-? ?)(?P<credit>المصدر ?:.{2,50})"
)
_PORTAL: Final = re.compile(
    r"(?P<date>\d{4}-\d{2}-\d{2} \d{1,2}:\d{2}(?::\d{2})? ?\|?) ?[a-z][a-z.-]+\.[a-z]{2,4}", re.IGNORECASE
)


def _ends_quotation(line: Line) -> bool:
    """Tell whether `line` ends in the quote of a quotation that opens above it, in a joined page."""
    return line.joined and line.key[-1] == '"' and line.key.count('"') == 1


def cut_lines(page: Page) -> None:
    """Cut lines that are a source as a whole, each where it may stand."""
    kept = page.kept
    lede = page.lede
    if len(kept) > 1 and PERMALINK.fullmatch(kept[0].key):
        page.cut(kept[0], Label.SOURCE, "source.permalink")
    for line in kept[1:lede]:
        if line.first[0] == "h" and PERMALINK.fullmatch(line.key) and not marked(line):  # a picture
            page.cut(line, Label.SOURCE, "source.permalink")
    maybe = page.bearing(SIGNS)
    strangers = {who for _, line in maybe if (who := stranger(line)) is not None}
    for i, line in maybe:
        rule = "" if _ends_quotation(line) else shape(line)
        if rule == "source.credit":
            _credit(page, line, strangers, in_head=i < lede)
        elif rule == "source.printed" or (rule and i > lede):
            page.cut(line, Label.SOURCE, rule)
        elif line.key[0].isdigit() or line.first in DATE_FIELDS:
            _beside_date(page, line, in_head=i < lede)


def _credit(page: Page, line: Line, strangers: set[str], *, in_head: bool) -> None:
    """Cut a credit; below the first paragraph one without a name needs the name on the next line, or to be the last.

    `strangers` are the sources that credits of the page name, and no list.
    """
    found = named(line.key.lstrip(BRACKETS))
    if not in_head and found is not None and _of_the_article(line, found["who"], strangers):
        return
    if in_head or found is None or found["who"].strip():
        page.cut(line, Label.SOURCE, "source.credit")
        return
    below = line.below
    while below is not None and below.label is not None:
        below = below.below
    named_below = below is not None and (names_source(below) or _last_name(below))
    if below is None or named_below:
        page.cut(line, Label.SOURCE, "source.credit")
    if below is not None and named_below:
        page.cut(below, Label.SOURCE, "source.credit-name")


def _of_the_article(line: Line, who: str, strangers: set[str]) -> bool:
    """Tell whether a credit of `who`, below the first paragraph, says where something in the article comes from.

    No list holds that name, and paragraphs stand around the line, or it answers a short question, or another line
    names another one of the `strangers`.
    """
    if not who.replace(" ", "").isalpha() or who.isascii() or sources_alone(who):
        return False
    return _answers(line) or inside(line) or bool(strangers - {who}) or _of_the_writer(who)


def _of_the_writer(who: str) -> bool:
    """Tell whether a source is the writer, or a person or a thing of his: "أنا", "ذاكرتي", "زوجتي"."""
    return who == "انا" or (
        who.endswith("تي") and " " not in who and len(who) >= _SHORTEST_OWN and not who.startswith("ال")
    )


def _answers(line: Line) -> bool:
    """Tell whether `line` stands between a short question and another kept line."""
    above, below = line.above, line.below
    if above is None or above.size > MOST_NAME or above.key[-1] != "؟":
        return False
    return above.label is None and below is not None and below.label is None


def _last_name(line: Line) -> bool:
    """Tell whether `line`, the last one of the page, may be the name of a source that nobody listed."""
    return line.below is None and line.size <= MOST_LAST_NAME and not line.stops and line.key.replace(" ", "").isalpha()


def _beside_date(page: Page, line: Line, *, in_head: bool) -> None:
    """Cut a line of a date and a source: the two in turn."""
    if line.size <= _MOST_DATED and (found := _DATED.fullmatch(line.key)):
        rule = "source.credit"
    elif in_head and (found := _PORTAL.fullmatch(line.key)):
        rule = "source.domain"
    else:
        return
    for rest in page.trim(line, 0, found.end("date"), Label.DATE, "date.beside-source"):
        page.cut(rest, Label.SOURCE, rule)
