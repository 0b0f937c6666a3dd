"""Sources: "المصدر: ...", agency tags and end marks behind the last sentence, permalinks.

A source stands at the head beside a date, or behind the last paragraph. Its false friends are the sources that an
article quotes ("مصدر: لا صحة للخبر"), the column "source" of a table, a bracket that explains a name ("وكالة الأنباء
السعودية (واس)"), and "انتهى" as the verb of a sentence.

A line that says what it is has a shape (`shapes`), and is cut where sources stand (`positions`). Some marks say it only
among the last lines of a page (`closing`), and some are glued to a paragraph (`suffixes`).
"""

from __future__ import annotations

from arnews_clean.anatomy.sources.closing import cut_closing_lines
from arnews_clean.anatomy.sources.positions import cut_lines
from arnews_clean.anatomy.sources.shapes import SIGNS
from arnews_clean.anatomy.sources.suffixes import trim_closing_tag, trim_empty_credit, trim_end_marks, trim_feed_footer
from arnews_clean.page import Page


def find(page: Page) -> None:
    """Cut source credits, end marks and permalinks; trim agency tags and end marks from the last paragraph."""
    if page.signs & SIGNS:
        cut_lines(page)
    cut_closing_lines(page)
    trim_empty_credit(page)
    trim_end_marks(page)
    trim_feed_footer(page)
    trim_closing_tag(page)
