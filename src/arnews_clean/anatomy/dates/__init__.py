"""Dates and times of publication: lines made of nothing else.

Such a line holds a date and words like "published", "updated" or "o'clock", and stands at the head of the page, at its
end or beside other furniture. Its false friends are the dates of the article: a year alone ("أكتوبر 1973"), the number
of a notice, the dates of a chronology or of a timetable. Month names are those of all Arab countries.

A date line has a shape (`shapes`), and is cut where pages have theirs (`positions`), unless it is one of those that are
the article's own (`of_the_article`).
"""

from __future__ import annotations

from arnews_clean.anatomy.dates.positions import cut_lines, trim_field
from arnews_clean.page import Page


def find(page: Page) -> None:
    """Cut date lines at the head, at the tail and beside other furniture, and the date field of a joined page."""
    trim_field(page)
    cut_lines(page)
