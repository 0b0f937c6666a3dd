"""Bylines: authors, desks, translators, with their titles and addresses, as lines or before the first sentence.

A byline stands between the title and the first paragraph, right behind it where it follows other furniture, among the
last lines, or glued to the first sentence. What looks like one and is none: a title with a role as its label ("تحقيق:
من باع الحديقة؟"), a sentence about writing ("كتب الوزير على صفحته"), a speaker with his words ("ليلى منصور: لم
أكتب"), a name as a sub-heading.

A line that says what it is has a shape (`shapes`), and is cut where bylines stand (`positions`). A name alone says
nothing of the kind: where it stands decides, and whether the article speaks of that person (`names`, `signatures`).
What opens the first paragraph has shapes of its own (`prefixes`).

Facts: the conventions, sections 2 and 5: roles, their separators, and where pages put them.
"""

from __future__ import annotations

from arnews_clean.anatomy.bylines.names import (
    cut_named_bio,
    cut_names_above_lede,
    cut_names_below,
    cut_opening_name,
    cut_published_in,
    cut_two_names,
)
from arnews_clean.anatomy.bylines.positions import cut_lines
from arnews_clean.anatomy.bylines.prefixes import cut_prefix
from arnews_clean.anatomy.bylines.signatures import cut_glued_signature, cut_signature
from arnews_clean.page import Page


def find(page: Page) -> None:
    """Cut byline lines between the title and the first paragraph and at the end, and the byline of that paragraph."""
    cut_lines(page)
    if page.lede:
        cut_published_in(page)
        cut_opening_name(page)
    names = cut_names_above_lede(page) if page.lede > 1 else set()
    if names or not page.untouched:  # else nobody has signed
        cut_names_below(page, names)
    if page.lede > 1:
        cut_named_bio(page)
        cut_two_names(page)
    cut_signature(page)
    cut_glued_signature(page)
    cut_prefix(page)
