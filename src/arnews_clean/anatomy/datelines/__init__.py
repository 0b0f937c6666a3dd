"""Datelines: credits that name a place, on a line of their own or before the first sentence.

A dateline stands between the title and the first paragraph, at the head of that paragraph or of a brief in a round-up,
or under the last paragraph. What looks like one and is none: a route or a fixture ("طنجة - الدار البيضاء"), a row of a
table, a country that speaks ("برلين: لن نرسل جنودا"), an apposition between dashes, a sub-heading with a colon.

Lines (`own_lines`) and prefixes (`prefixes`) are judged by a table each: how the credit is spelled and what else must
be true of it (`shapes`). Where a line stands, and what stands around it, decides whether it is cut (`positions`).

Facts: the conventions, section 1: 27 shapes with their counts over 72,716 articles, and where a dateline may stand.
"""

from __future__ import annotations

from arnews_clean.anatomy.datelines.positions import cut_head, cut_signatures
from arnews_clean.anatomy.datelines.prefixes import cut_prefixes
from arnews_clean.page import Page


def find(page: Page) -> None:
    """Cut dateline and agency lines at the head and the tail, and the prefixes of paragraphs."""
    cut_head(page)
    cut_signatures(page)
    cut_prefixes(page)
