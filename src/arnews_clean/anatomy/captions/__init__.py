"""Captions of pictures and videos, with their credits.

A caption stands above the first paragraph or beside other furniture, and says so itself ("صورة أرشيفية"), ends in a
credit ("(رويترز)", "/ AFP"), opens as captions do ("جانب من ...") or stands twice in a row. Its false friends are the
title, the deck, a sub-heading that names a person, and a sentence that closes in a source in brackets.

A line that says what it is has a shape (`shapes`), and is cut where captions stand (`positions`); what stands twice is
`doubled`. What nothing marks (`bare`) is told by the furniture around it, so that is a room of its own, behind theirs.
"""

from __future__ import annotations

from arnews_clean.anatomy.captions.bare import find_bare
from arnews_clean.anatomy.captions.doubled import cut_doubled, cut_doubled_paragraph
from arnews_clean.anatomy.captions.positions import cut_images, cut_lines
from arnews_clean.page import Page

__all__ = ["find", "find_bare"]


def find(page: Page) -> None:
    """Cut images and captions that say so, that end in a credit, that open as captions do, that stand twice."""
    cut_images(page)
    cut_lines(page)
    cut_doubled(page)
    cut_doubled_paragraph(page)
