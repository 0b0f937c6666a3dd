"""Blocks under an opener or header, and the second article behind the source of the first one."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import Final

from arnews_clean.anatomy import comments, foreign, read_also, similar
from arnews_clean.anatomy.blocks.members import (
    AFTER,
    CREDITS,
    HEADING,
    ITEM_WORDS,
    LEAST_SENTENCE,
    LEAST_TITLE,
    OPENERS,
    SEAMS,
    SENTENCE,
    STOP_INSIDE,
    SUBHEADING,
    SUBHEADING_ALONE,
    breaks_off,
    closes,
    credits_story,
    cut_all,
    ends_page,
    header_label,
    introduces,
    is_body,
    is_bulleted,
    is_furniture,
    is_listed,
    is_said,
    is_teaser,
    is_title,
    joined_list,
    leaves_story,
    signs_off,
    stands_below_article,
    within,
)
from arnews_clean.anatomy.datelines.own_lines import own_line
from arnews_clean.anatomy.datelines.prefixes import prefix
from arnews_clean.anatomy.navigation import sections
from arnews_clean.anatomy.sources.closing import over, taken_from
from arnews_clean.anatomy.words import announced, content, goes_on_with_and, resumes, share_of, topic
from arnews_clean.lines import LONG, Line
from arnews_clean.model import Label
from arnews_clean.page import Page

_MOST_ITEMS: Final = 6  # titles of a block that body follows
_MOST_ON_TOP: Final = 60  # lines of a box above the title, and of what stands between the two
_MOST_CREDITS: Final = 4  # lines of title and credits between a source line and the paragraph of another article
_LEAST_BROKEN: Final = 3  # titles, or what looks like such, of which the last ones may be pieces of a sentence
_PIECE: Final = 2  # words
# A verb of several people, whom the sentences above name: "يطلبون ...". No title opens so, but with "يمنيون".
_TELLS_OF_THEM: Final = re.compile(r"[وف]?ي[^\W\d_]{2,8}(?<!ي)ون\b")
_LEAST_VERSES: Final = 4
_LEAST_THINGS: Final = 3
_MOST_THING: Final = 3  # words
_COMMAS: Final = "،,"
_CLOSING: Final = frozenset(
    {"source.credit", "source.credit-name", "source.link", "source.end-mark", "source.issue", "source.from"}
)
_RELATED: Final = 0.35  # share of its content words that a paragraph has in common with the article that it belongs to
_FOREIGN: Final = 0.15  # the share that it has in common with any article
_LEAST_TOLD: Final = 8  # content words of a paragraph whose share says something
_LEAST_PARAGRAPHS: Final = 2
_STRETCH: Final = 60  # words: what is longer may be several paragraphs that a scraper joined
_MOST_ASKED: Final = 3  # lines that may end the article
_TITLE_AND_SUMMARY: Final = 2  # lines of another article above its first paragraph
_NOTES: Final = frozenset({"تنويه", "تصحيح", "توضيح", "ملاحظه", "ملحوظه", "تحديث", "استدراك"})  # on the article
_SURE: Final = 2  # points: a sign of form gives as many, a sign of topic one; so many make a second article


def _below_header(line: Line) -> int:
    """Return how many lines below the header of a list its items begin: a ruler under it makes it one of Markdown."""
    return 2 if line.below is not None and line.below.rule == "chrome.ruler" else 1


class Blocks:
    """The lines of a page, read from top to bottom: what stands above is settled when a block is judged."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.lines = list(page.lines)
        self._above: set[str] = set()
        self._related: dict[Line, bool] = {}
        self._above_to = 0

    @cached_property
    def _last_body(self) -> int:
        return max((i for i, line in enumerate(self.lines) if is_body(line)), default=-1)

    @cached_property
    def _last_whole(self) -> int:
        """The index of the last paragraph that does not break off."""
        return max((i for i, line in enumerate(self.lines) if is_body(line) and not breaks_off(line)), default=-1)

    @cached_property
    def _topic(self) -> set[str]:
        return topic(filter(is_body, self.lines))

    def cut_under(self, openers: list[Line]) -> None:
        """Cut every block that one of `openers`, lines that may be openers or headers, announces."""
        may_announce = set(openers)
        body_above = False
        i = 0
        while i < len(self.lines):
            line = self.lines[i]
            body_above = body_above or (is_body(line) and not is_teaser(line))
            if line.label is not None or line not in may_announce:
                i += 1
            elif header := header_label(line):
                i = self._block(i, header) if body_above else self._block_on_top(i)
            elif read_also.one_line(line) and not is_said(line) and i and (body_above or self._stands_on_top(i)):
                i = self._opener_with_title(i, body_above=body_above)
            elif line.joined and (label := joined_list(line)):
                i = self._joined(i, label)
            elif line.joined and body_above and self._joined_article(i):
                end = self._article_end(i)
                self._take(i, end, Label.SIMILAR if similar.opening(line) else Label.READ_ALSO, "article+topic")
                i = end
            else:
                i += 1

    def _block(self, start: int, header: Label) -> int:
        """Cut the block whose header is the line `start`; return the index of the first line after it."""
        first = start + _below_header(self.lines[start])
        end = self._items_end(first)
        below = self.lines[end] if end < len(self.lines) and not is_furniture(self.lines[end]) else None
        of_titles = "block" if header is Label.READ_ALSO else "list"
        if header is Label.SIMILAR and self._of_verses(start, first, end):
            return end
        if below is None:
            resumed = self._last_body >= end and not self._ends_page(end)
            label = Label.READ_ALSO if resumed and end - start <= _MOST_ITEMS + 1 else header
            self._take(start, end, label, of_titles)
            return end
        if end == first and announced(self.lines[start]):
            return end  # "ثم قرأنا على الجدار:"
        if end == first and header is Label.SIMILAR and self._run_of_titles(end):
            self._take(start, end + 1, header, "list")
            return end + 1
        if end == first and (header is Label.SIMILAR or _enumerates(below)):
            related = header is Label.SIMILAR and similar.of_related(self.lines[start])
            if related and resumes(below) and not _enumerates(below):
                self._take(start, end, Label.READ_ALSO, of_titles)  # its titles are gone
            return end  # a sub-heading: no title stands between it and the paragraph
        article = self._second_article(start, end)
        if article:
            end = self._article_end(end)
            self._take(start, end, header, article)
            return end
        end = self._resumption(start, end, header)
        self._take(start, end, Label.READ_ALSO, of_titles)
        return end

    def _run_of_titles(self, at: int) -> bool:
        """Tell whether the line `at`, below the header of a list, is its titles, which a scraper joined into one line.

        It ends the page, has neither stop nor commas, and speaks of nothing that the article tells.
        """
        line = self.lines[at]
        if line.full_stop or line.size <= ITEM_WORDS or self._last_body > at or line.key[-1] in ":،":
            return False
        if line.key.count("،") > 1 or resumes(line) or STOP_INSIDE.search(line.key):
            return False
        words = content(line)
        return bool(words) and share_of(words, self._topic_above(at)) < _FOREIGN

    def _of_verses(self, header: int, start: int, end: int) -> bool:
        """Tell whether the items are several short lines with no title among them, below another: verses of a poem."""
        above = self.lines[header - 1]
        if above.label is not None or above.stops or above.size >= LEAST_SENTENCE:
            return False
        items = [line for line in self.lines[start:end] if line.label is None]
        return len(items) >= _LEAST_VERSES and all(line.size < LEAST_TITLE for line in items)

    def _items_end(self, start: int) -> int:
        """Return the index behind the items from `start` on; with bullets, that of a title without one before prose."""
        lines = self.lines
        end = start
        bulleted = start < len(lines) and is_bulleted(lines[start])
        while end < len(lines) and (is_listed(lines[end]) or (end > start and self._opening_of_title(end))):
            before_prose = end + 1 < len(lines) and lines[end + 1].prose and not breaks_off(lines[end + 1])
            behind_bullet = not lines[end - 1].core
            told = self._tells(start, end, listed=bulleted and not behind_bullet)
            unlike = bulleted and not behind_bullet and is_title(lines[end]) and not is_bulleted(lines[end])
            heading = lines[end].size <= SUBHEADING and self._last_body > end
            if (told or (unlike and (before_prose or heading))) and not (
                end > start and _teases(lines[end], lines[end - 1])
            ):
                break
            end += 1
        return end

    def _tells(self, start: int, at: int, *, listed: bool) -> bool:
        """Tell whether the line `at`, which looks like a title, is a paragraph of the article that ends in no stop.

        It is long, and lacks the bullet that the titles above it have (`listed`), or speaks of what the article tells
        above the block that begins at `start`; or it announces what the article lists, below the first title or above
        points of a list.
        """
        line = self.lines[at]
        below = line.below
        lists = at > start or (below is not None and below.label is None and is_bulleted(below))
        least = LEAST_TITLE if line.key[0] == "و" else LEAST_SENTENCE  # "وجاءت أبرز المؤشرات كما يلي:"
        announces = line.label is None and line.key[-1] == ":" and line.size >= least
        if announces and (lists or resumes(line)):
            return True
        if at == start and line.label is None and (_TELLS_OF_THEM.match(line.key) or _enumerates(line)):
            return True
        if line.label is not None or line.size < LONG or is_bulleted(line):
            return False
        if goes_on_with_and(line) and not breaks_off(line):
            return True
        words = content(line)
        return listed or (bool(words) and share_of(words, self._topic_above(start)) > _RELATED)

    def _opening_of_title(self, at: int) -> bool:
        """Tell whether the line `at` is the opening of the story whose title stands above it.

        It breaks off, and so does every paragraph from here to the end of the page.
        """
        line, above = self.lines[at], self.lines[at - 1]
        if line.label is not None or not breaks_off(line) or not (is_title(above) or within(above)):
            return False
        return at >= self._last_whole

    def _ends_page(self, at: int) -> bool:
        """Tell whether the tail of the page goes on at `at`: with comments, or with another header soon."""
        near = self.lines[at : at + 3]
        return any(line.label is None and header_label(line) for line in near) or any(
            line.label is None and comments.header(line) for line in near[:1]
        )

    def _resumption(self, start: int, end: int, header: Label) -> int:
        """Return where the body resumes in a block that ends at a paragraph: behind a few titles, at a sub-heading."""
        titles = [i for i in range(start + 1, end) if is_title(self.lines[i])]
        if len(titles) > _MOST_ITEMS:
            return titles[_MOST_ITEMS]
        if (broken := self._broken_sentence(titles)) is not None:
            return broken
        last = self.lines[end - 1]
        subheading = last.size <= SUBHEADING or _asks(last, self.lines[end])
        emptied = header is Label.SIMILAR and len(titles) == 1 and last.size <= SUBHEADING_ALONE
        if subheading and (len(titles) > 1 or emptied) and titles[-1] == end - 1 and not is_bulleted(last):
            return end - 1
        return end

    def _broken_sentence(self, titles: list[int]) -> int | None:
        """Return where the body resumes with a sentence that a scraper broke into lines at its links; None if nowhere.

        A word or two stand alone below the first title then, and what they belong to ends in a comma or opens a line
        of its own: where exactly the sentence begins nobody can tell, so all below the first title is kept.
        """
        if len(titles) < _LEAST_BROKEN or self.lines[titles[0]].size < LEAST_TITLE:
            return None
        below = [self.lines[i] for i in titles[1:]]
        pieces = [line for line in below if line.size <= _PIECE and not (is_bulleted(line) or sections(line))]
        return titles[1] if pieces and (len(pieces) > 1 or any(line.key[-1] in _COMMAS for line in below)) else None

    def _stands_on_top(self, at: int) -> bool:
        """Tell whether an opener with its title stands above the first paragraph: below furniture or the title.

        The one title that is left, of what the body speaks of, is the page's: "شاهد.. افتتاح المكتبة".
        """
        if self.lines[at - 1].label is not None:
            return not (self._only_title(at) and self._shares_topic(self.lines[at]))
        return read_also.opening(self.lines[at]) and self._below_title(at)

    def _only_title(self, at: int) -> bool:
        """Tell whether no other line than the line `at` is left above the first paragraph."""
        lede = next((i for i, line in enumerate(self.lines) if is_body(line)), len(self.lines))
        return all(line.label is not None for i, line in enumerate(self.lines[:lede]) if i != at)

    def _below_title(self, at: int) -> bool:
        """Tell whether the title of the article stands near above the line `at`: the body speaks of the same."""
        near = self.lines[max(at - _MOST_ITEMS, 0) : at]
        return any(line.label is None and self._shares_topic(line) for line in near)

    def _leads_to_article(self, start: int, end: int) -> bool:
        """Tell whether a few titles below a header, of which none is the deck, stand right above a paragraph."""
        titles = list(filter(is_title, self.lines[start + 1 : end]))
        above_body = end < len(self.lines) and is_body(self.lines[end])
        return above_body and 0 < len(titles) <= _MOST_ITEMS and not any(map(self._shares_topic, titles))

    def _block_on_top(self, start: int) -> int:
        """Cut a block above the first paragraph, whose titles share nothing with the body.

        The title of the article, which does, stands below it, or above the opener. Returns the index of the first line
        after it.
        """
        first = start + _below_header(self.lines[start])
        if read_also.header(self.lines[start]) and self._below_title(start):
            end = self._items_end(first)
            if self._leads_to_article(start, end):
                self._take(start, end, Label.READ_ALSO, "top+topic")
                return end
        end = first
        limit = min(len(self.lines), end + _MOST_ON_TOP)
        while end < limit and self.lines[end].label is None and not self.lines[end].prose:
            end += 1
        related = [i for i in range(start + 1, end) if self._shares_topic(self.lines[i])]
        if not related:
            return start + 1
        if len(related) == 1:
            self._take(start, related[0], Label.READ_ALSO, "top+topic")
        return related[-1]

    def _shares_topic(self, title: Line) -> bool:
        """Tell whether `title` speaks of what the paragraphs of the page speak of."""
        known = self._related.get(title)
        if known is None:
            words = content(title)
            known = self._related[title] = bool(words) and share_of(words, self._topic) > _RELATED
        return known

    def _opener_with_title(self, at: int, *, body_above: bool) -> int:
        """Cut an opener with its title on one line, and the article under it where it opens a second one.

        Returns the index of the first line after it.
        """
        first = at + 1
        while first < len(self.lines) - 1 and self.lines[first].label in CREDITS:
            first += 1
        article = body_above and first < len(self.lines) and self._second_article(at, first, titled=True)
        if article:
            end = self._article_end(at + 2)
            self._take(at, end, Label.READ_ALSO, article)
            return end
        self._take(at, at + 1, Label.READ_ALSO, "line")
        return at + 1

    def _joined(self, start: int, label: Label) -> int:
        """Cut a header and its titles in one stretch of a joined line; return the index of the first line after it."""
        end = start + 1
        while end < len(self.lines) and self.lines[end].joined and is_listed(self.lines[end]):
            end += 1
        placed = any(line.rule == "dateline.city-agency" for line in self.lines[start + 1 : end])
        if placed and self._closed_above(start):
            end = self._article_end(end)
            self._take(start, end, label, "article")
        elif self._last_body >= end:
            self._take(start, start + 1, Label.READ_ALSO, "joined")
        else:
            self._take(start, end, label, "joined")
        return end

    # -- a second article

    def _joined_article(self, at: int) -> bool:
        """Tell whether the stretch `at` of a joined line is an opener with another article, up to the tail of the page.

        The two have few words in common where source or tags of the article above stand right before it, and hardly
        any elsewhere.
        """
        line = self.lines[at]
        if line.size < SENTENCE or not introduces(line):
            return False
        if self.lines[at - 1].rule in AFTER:
            words = content(line)
            return bool(words) and share_of(words, self._topic_above(at)) < _RELATED
        parts = foreign.stretches(" ".join(line.key for line in self.lines[at:] if is_body(line)))
        return foreign.all_foreign(parts, self._topic_above(at), foreign.UNTOLD)

    def _second_article(self, opener: int, at: int, *, titled: bool = False) -> str:
        """Tell whether the paragraph `at`, below an opener, opens another article instead of resuming this one.

        Returns "" for no, and for yes the shape: "article" when form was enough, "article+topic" when shared content
        words decided. `titled` says that the title stands in the line of the opener.
        """
        para = self.lines[at]
        titles = [line for line in self.lines[opener + 1 : at] if is_title(line)]
        if titled:
            titles.insert(0, self.lines[opener])
        if para.label is not None or not titles:
            return ""
        between = self.lines[opener + 1 : at]
        dateline = prefix(para.key, first=True)[0] > 0
        credited = any(credits_story(line) for line in (between if titled else between[1:]))
        form = _SURE * (dateline + credited + self._closed_above(opener) - resumes(para))
        words = content(para)
        placed = dateline or any(line.label is Label.DATELINE for line in between)
        topical = self._topic_score(opener, words, titles)
        if titled and (form < _SURE or not (placed or topical > 0)):
            return ""
        if form + topical < _SURE or (form < _SURE and not self._stays_foreign(opener, at)):
            return ""
        if credited and not placed and form == _SURE and (topical <= 0 or _credits_each(titles)):
            return ""  # a date or an author stands below the titles of a list, too
        return "article" if form >= _SURE else "article+topic"

    def _topic_score(self, opener: int, words: set[str], titles: list[Line]) -> int:
        """Return how much speaks for a second article in the content words of its first paragraph: -2 to 2."""
        if not words:
            return 0
        score = 0
        shared = share_of(words, self._topic_above(opener))
        if shared > _RELATED:
            score -= _SURE
        elif shared < _FOREIGN:
            score += 1
        if len(titles) == 1 and len(words & content(titles[0])) > 1:
            score += 1
        return score

    def _stays_foreign(self, opener: int, at: int) -> bool:
        """Tell whether the paragraphs from `at` on share little with those above `opener`, together and each."""
        above = self._topic_above(opener)
        paragraphs = list(filter(is_body, self.lines[at:]))
        each = [words for words in map(content, paragraphs) if len(words) >= _LEAST_TOLD]
        return foreign.shares_little(topic(paragraphs), each, above, foreign.TOLD)

    def _closed_above(self, opener: int) -> bool:
        """Tell whether the article above was closed by a source line right above the opener."""
        above = self.lines[max(opener - 3, 0) : opener]
        return any(line.label is Label.SOURCE and line.rule in _CLOSING for line in above)

    def _topic_above(self, at: int) -> set[str]:
        """Return the content words of the paragraphs above `at`, which never goes up again."""
        self._above |= topic(line for line in self.lines[self._above_to : at] if is_body(line))
        self._above_to = max(self._above_to, at)
        return self._above

    def _article_end(self, at: int) -> int:
        """Return where an article under an opener ends: at the next list, at comments, tags or promos, or never."""
        for i in range(at + 1, len(self.lines)):
            line = self.lines[i]
            if line.label in (Label.CHROME, Label.PROMO) and self._last_body < i:
                return i
            if line.label is None and (similar.header(line) or stands_below_article(line)):
                return i
        return len(self.lines)

    def cut_after_source(self) -> None:
        """Cut another article that stands below the source line of this one without any opener."""
        body_above = False
        for i, line in enumerate(self.lines):
            body_above = body_above or is_body(line)
            if body_above and closes(line) and (first := self._below_one_title(i)):
                words = content(self.lines[first])
                foreign = bool(words) and share_of(words, self._topic_above(i)) < _FOREIGN
                if foreign and self._second_article(i, first):
                    label, shape = AFTER[line.rule]
                    self._take(i + 1, self._article_end(first), label, shape)
                return

    def cut_foreign(self) -> None:
        """Cut another article below the end of this one, of which no paragraph speaks of what this one tells.

        This one ends at its source or an end mark, of which a page of several stories has more; or at its tags or the
        copyright of the page, and then the other one has a title.
        """
        paragraphs = [i for i, line in enumerate(self.lines) if is_body(line)]
        if sum(map(self._weight, paragraphs)) < 2 * _LEAST_PARAGRAPHS:
            return
        signed = 0  # paragraphs above the first source
        asked = 0
        weight = 0
        for i, line in enumerate(self.lines):
            weight += self._weight(i)
            signs = signs_off(line)
            if weight < _LEAST_PARAGRAPHS or not (signs or leaves_story(line)):
                continue
            asked += 1
            above = bisect_right(paragraphs, i)
            below = paragraphs[above:]
            if asked > _MOST_ASKED or sum(map(self._weight, below)) < _LEAST_PARAGRAPHS:
                return
            if not (signs and 0 < signed < above) and self._foreign(i, below, titled=not signs):
                label, shape = (Label.READ_ALSO, "after-source+topic") if signs else AFTER["chrome.tags"]
                self.page.cut(line, Label.SOURCE, "source.from" if taken_from(line) else "source.end-mark")
                self._take(i + 1, self._article_end(below[0]), label, shape)
                return
            signed = signed or (above if signs else 0)

    def cut_told(self) -> None:
        """Cut another article below a title that stands behind an opener or a line that may stand inside of an article.

        The first of its `paragraphs` speaks of what the title says, and all of them of nothing that stands above.
        """
        paragraphs = [i for i, line in enumerate(self.lines) if is_body(line)]
        asked = 0
        for n in range(len(paragraphs) - 1, 0, -1):
            below = paragraphs[n:]
            seam = self._seam(paragraphs[n - 1], paragraphs[n])
            if not seam or sum(map(self._weight, below)) < _LEAST_PARAGRAPHS:
                continue
            if sum(map(self._weight, paragraphs[:n])) < _LEAST_PARAGRAPHS or asked >= _MOST_ASKED:
                return
            asked += 1
            if self._foreign(seam, below, titled=True, sure=not self._closed_above(seam)):
                line = self.lines[seam]
                if line.label is None and (cut := ends_page(line)):
                    self.page.cut(line, *cut)
                label = Label.SIMILAR if line.label in (Label.SIMILAR, Label.CHROME) else Label.READ_ALSO
                self._take(seam + 1, self._article_end(below[0]), label, "article+topic")
                return

    def _seam(self, above: int, at: int) -> int:
        """Return the last line between two paragraphs that stands below an article, cut or not; 0 when there is none.

        Other rooms have left it in the text where it may stand inside of the article. None but a title and its credits
        may stand between that line and the paragraph `at`.
        """
        for i in range(at - 1, max(above, at - 2 - _MOST_CREDITS), -1):
            line = self.lines[i]
            if line.rule in SEAMS or (line.label is None and i < at - 1 and ends_page(line)):
                return i
            if line.label is not None and line.label not in CREDITS:
                return 0
        return 0

    def _pointed(self, at: int) -> list[Line]:
        """Return what the opener or header that ends in the cut line `at` points to: one title, and its summary."""
        line = self.lines[at]
        if line.rule == "read_also.line":
            return [line]
        if line.rule not in OPENERS:
            return []
        start = at
        while start > 0 and self.lines[start].rule == line.rule:
            start -= 1
        titles = [below for below in self.lines[start + 2 : at + 1] if below.core]
        return titles if len(titles) <= _TITLE_AND_SUMMARY else []

    def _weight(self, at: int) -> int:
        """Return how many paragraphs the line `at` counts for: a stretch of a joined page holds several."""
        line = self.lines[at]
        return (1 + (line.size >= _STRETCH)) if is_body(line) else 0

    def _foreign(self, at: int, below: list[int], *, titled: bool, sure: bool = False) -> bool:
        """Tell whether the paragraphs `below` the line `at` are those of another article.

        Each of them is foreign, and so is each to the title of the page: less so below a title of which the first one
        speaks, or below a dateline. `titled` asks for one of the two; `sure` asks for the title and for no less.
        """
        first = self.lines[below[0]]
        if resumes(first) or first.opener in _NOTES or any(map(signs_off, self.lines[below[0] :])):
            return False
        between = self.lines[at + 1 : below[0]]
        titles = [line for line in between if is_title(line) and not (over(line) or credits_story(line))]
        if len(titles) > 1 or any(line.full_stop for line in titles):
            return False
        titles = titles or self._pointed(at)
        if sure and self.lines[at].rule not in OPENERS:
            titles = [line for line in titles if line.size > HEADING]
        told = any(len(content(line) & content(first)) > 1 for line in titles)
        if not told and sure:
            return False
        told = told or any(map(_placed, between))
        if titled and not told:
            return False
        above = topic(line for line in self.lines[:at] if is_body(line))
        parts = [part for i in below for part in _parts(self.lines[i])]
        heading = content(self.lines[0]) if self.lines[0].label is None and not is_body(self.lines[0]) else set()
        if heading and share_of(heading, set().union(*parts)) > _FOREIGN:
            return False
        return foreign.all_foreign(parts, above, foreign.TOLD if told and not sure else foreign.UNTOLD)

    def _below_one_title(self, at: int) -> int:
        """Return the paragraph below the line `at`, one title and its credits; 0 when something else stands there."""
        titles: list[Line] = []
        for i in range(at + 1, min(at + 2 + _MOST_CREDITS, len(self.lines))):
            line = self.lines[i]
            if is_body(line):
                return i if len(titles) == 1 and not titles[0].full_stop else 0
            if line.label is not None and line.label not in CREDITS:
                return 0
            titles += [line] if is_title(line) else []
        return 0

    def _take(self, start: int, end: int, label: Label, shape: str) -> None:
        cut_all(self.page, self.lines[start:end], label, f"{label}.{shape}")


def _placed(line: Line) -> bool:
    """Tell whether `line` says where another article was written, cut or not."""
    return line.label is Label.DATELINE or (line.label is None and own_line(line) is Label.DATELINE)


def _parts(line: Line) -> Iterator[set[str]]:
    """Yield the content words of `line`; of a stretch of a joined page those of each part as long as a paragraph."""
    if line.joined and line.size >= _STRETCH:
        yield from foreign.stretches(line.key)
    else:
        yield content(line)


def _enumerates(line: Line) -> bool:
    """Tell whether `line` names three things or more, with nothing else: what the article recommends, and no title."""
    things = line.key.split("، ")
    return len(things) >= _LEAST_THINGS and all(thing.count(" ") < _MOST_THING for thing in things)


def _teases(line: Line, title: Line) -> bool:
    """Tell whether `line` breaks off and shares more than one content word with the title above it."""
    return breaks_off(line) and len(content(line) & content(title)) > 1


def _credits_each(titles: list[Line]) -> bool:
    """Tell whether each of `titles`, of which there are several, has its date or author right below."""
    return len(titles) > 1 and all(title.below is not None and credits_story(title.below) for title in titles)


def _asks(line: Line, below: Line) -> bool:
    """Tell whether `line` is a question that the paragraph below answers: more than one content word is in both."""
    return line.key[-1] == "؟" and len(content(line) & content(below)) > 1
