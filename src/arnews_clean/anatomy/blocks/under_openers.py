"""Blocks under an opener or header: its titles, and the article under them where there is one."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Final

from arnews_clean.anatomy import comments, read_also, similar
from arnews_clean.anatomy.blocks.members import (
    CREDITS,
    ITEM_WORDS,
    LEAST_SENTENCE,
    LEAST_TITLE,
    STOP_INSIDE,
    SUBHEADING,
    SUBHEADING_ALONE,
    breaks_off,
    header_label,
    is_body,
    is_bulleted,
    is_furniture,
    is_listed,
    is_said,
    is_teaser,
    is_title,
    joined_list,
    within,
)
from arnews_clean.anatomy.blocks.second_articles import FOREIGN, RELATED, SecondArticles
from arnews_clean.anatomy.navigation import sections
from arnews_clean.anatomy.words import announced, content, goes_on_with_and, resumes, share_of, topic
from arnews_clean.lines import LONG, Line
from arnews_clean.model import Label
from arnews_clean.page import Page

_MOST_ITEMS: Final = 6  # titles of a block that body follows
_MOST_ON_TOP: Final = 60  # lines of a box above the title, and of what stands between the two
_LEAST_SHARED: Final = 3  # content words
_LEAST_BROKEN: Final = 3  # titles, or what looks like such, of which the last ones may be pieces of a sentence
_PIECE: Final = 2  # words
# A verb of several people, whom the sentences above name: "يطلبون ...". No title opens so, but with "يمنيون".
_TELLS_OF_THEM: Final = re.compile(r"[وف]?ي[^\W\d_]{2,8}(?<!ي)ون\b")
_LEAST_VERSES: Final = 4
_LEAST_THINGS: Final = 3
_MOST_THING: Final = 3  # words
_COMMAS: Final = "،,"


def _below_header(line: Line) -> int:
    """Return how many lines below the header of a list its items begin: a ruler under it makes it one of Markdown."""
    return 2 if line.below is not None and line.below.rule == "chrome.ruler" else 1


class Blocks(SecondArticles):
    """The blocks of a page, with what they share with second articles."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._related: dict[Line, bool] = {}

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
        body_above = told = False  # the line itself is not above
        i = 0
        while i < len(self.lines):
            line = self.lines[i]
            body_above, told = body_above or told, self.tells(i) and not is_teaser(line)
            if line.label is not None or line not in may_announce:
                i += 1
            elif header := header_label(line):
                i = self._block(i, header) if body_above else self._block_on_top(i)
            elif read_also.one_line(line) and not is_said(line) and i and (body_above or self._stands_on_top(i)):
                i = self._opener_with_title(i, body_above=body_above)
            elif line.joined and (label := joined_list(line)) and (body_above or not self._holds_title(i)):
                i = self._joined(i, label)
            elif line.joined and body_above and self._joined_article(i):
                end = self._article_end(i)
                self._take(i, end, Label.SIMILAR if similar.opening(line) else Label.READ_ALSO, "article+topic")
                i = end
            else:
                i += 1

    def _holds_title(self, at: int) -> bool:
        """Tell whether the first paragraph below `at` has several words of that line: it ends with the title."""
        first = next(filter(is_body, self.lines[at + 1 :]), None)
        return first is not None and len(content(self.lines[at]) & content(first)) >= _LEAST_SHARED

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
        return bool(words) and share_of(words, self._topic_above(at)) < FOREIGN

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
        return listed or (bool(words) and share_of(words, self._topic_above(start)) > RELATED)

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
            return not (self._only_title(at) and (self._shares_topic(self.lines[at]) or self._holds_title(at)))
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
            known = self._related[title] = bool(words) and share_of(words, self._topic) > RELATED
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


def _enumerates(line: Line) -> bool:
    """Tell whether `line` names three things or more, with nothing else: what the article recommends, and no title."""
    things = line.key.split("، ")
    return len(things) >= _LEAST_THINGS and all(thing.count(" ") < _MOST_THING for thing in things)


def _teases(line: Line, title: Line) -> bool:
    """Tell whether `line` breaks off and shares more than one content word with the title above it."""
    return breaks_off(line) and len(content(line) & content(title)) > 1


def _asks(line: Line, below: Line) -> bool:
    """Tell whether `line` is a question that the paragraph below answers: more than one content word is in both."""
    return line.key[-1] == "؟" and len(content(line) & content(below)) > 1
