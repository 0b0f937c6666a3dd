"""Blocks of other articles: an opener or header with the titles below it, and whole articles under an opener.

"اقرأ أيضا" alone on a line takes the titles under it and gives way when the body resumes; after a source line, or when
a title with its own dateline follows, it takes a whole second article, to the end. The same headers stand above
`read_also` and `similar`: whether body stands below decides between the two labels, and form (source line, dateline,
date, length, punctuation) before topic decides whether what stands below is body at all.

What other rooms have cut already is read as evidence here, and becomes part of the block that it stands in. False
friends are sub-headings that read like headers ("تقارير أخرى"), sentences that open like them, and the last sub-heading
of the body, which stands behind the titles as if it were one.

What a line may be in a block stands in `members`; blocks `under_openers`, `second_articles`, lists `without_header` and
what stands `under_comments` each have a module.
Facts: the conventions, sections 9 to 11.
"""

from __future__ import annotations

from typing import Final

from arnews_clean import signs
from arnews_clean.anatomy import chrome, comments, promos
from arnews_clean.anatomy.blocks.members import (
    CREDITS,
    ENDS,
    HEADING,
    OPENS,
    SEAMS,
    announces,
    breaks_off,
    closes,
    ends_page,
    leaves_story,
    openers_on,
    signs_off,
)
from arnews_clean.anatomy.blocks.second_articles import SecondArticles
from arnews_clean.anatomy.blocks.under_comments import cut_comments
from arnews_clean.anatomy.blocks.under_openers import Blocks
from arnews_clean.anatomy.blocks.without_header import (
    cut_dated_titles,
    cut_glued_more,
    cut_stray_titles,
    cut_streams,
    cut_teasers,
    cut_titles_behind,
)
from arnews_clean.anatomy.sources.closing import OVER
from arnews_clean.anatomy.sources.shapes import GENERIC
from arnews_clean.lines import Line
from arnews_clean.model import Label
from arnews_clean.page import Page

_ENDS: Final = (promos.SIGNS | chrome.SIGNS | GENERIC) & ~(signs.ODD | signs.BARE)  # words open them


def find(page: Page) -> None:
    """Cut read-also lines and blocks, lists of other articles, and whole articles below them."""
    if page.signs & (OPENS | signs.JOINED):
        openers = openers_on(page)
        if any(map(announces, openers)):
            Blocks(page).cut_under(openers)
    cut_teasers(page)
    cut_glued_more(page)
    cut_streams(page)
    cut = [] if page.untouched else [line for line in page.lines if line.label is not None]
    if cut and any(line.label is Label.DATE for line in cut):
        cut_dated_titles(page)
    if page.aggressive:
        cut_stray_titles(page)
    if cut and any(map(closes, cut)):
        SecondArticles(page).cut_after_source()
    rules: set[str] = {line.rule for line in cut} if cut else set()
    if page.signs & OVER or (rules & ENDS and any(_goes_on(page, line) for line in cut)):
        SecondArticles(page).cut_foreign()
    seamed = rules & SEAMS and any(line.rule in SEAMS and _between(page, line) for line in cut)
    if seamed or _ends_above_title(page):
        SecondArticles(page).cut_told()
    if page.signs & comments.SIGNS:
        cut_comments(page)
    kept = page.kept
    if len(kept) > 1 and (cut or breaks_off(kept[-1])) and not (kept[-1].prose or kept[-2].prose):
        cut_titles_behind(page)


def _goes_on(page: Page, end: Line) -> bool:
    """Tell whether lines stand above and below the line `end`, where the article may end, that may be paragraphs."""
    return _between(page, end) and (signs_off(end) or leaves_story(end))


def _between(page: Page, line: Line) -> bool:
    """Tell whether kept lines stand above and below `line`."""
    kept = page.kept
    return bool(kept) and kept[0].start < line.start < kept[-1].start


def _ends_above_title(page: Page) -> bool:
    """Tell whether what would be cut at the end of the page stands above a title, and that above a paragraph."""
    lede = page.lede
    above = [line for i, line in page.bearing(_ENDS) if i > lede and not line.prose and _above_title(line)]
    return any(map(ends_page, above))


def _above_title(line: Line) -> bool:
    """Tell whether the title of another article, and what tells it or its credits, stand right below `line`."""
    title = line.below
    if title is None or title.prose or title.label is not None or title.size <= HEADING:
        return False
    told = title.below is not None and (title.below.prose or title.below.label in CREDITS)
    return told and not line.opener.isascii()  # Latin words bear the signs of no room
