"""Blocks of other articles: an opener or header with the titles below it, and whole articles under an opener.

"اقرأ أيضا" alone on a line takes the titles under it and gives way when the body resumes; after a source line, or when
a title with its own dateline follows, it takes a whole second article, to the end. The same headers stand above
`read_also` and `similar`: whether body stands below decides between the two labels, and form (source line, dateline,
date, length, punctuation) before topic decides whether what stands below is body at all.

What other rooms have cut already is read as evidence here, and becomes part of the block that it stands in. False
friends are sub-headings that read like headers ("تقارير أخرى"), sentences that open like them, and the last sub-heading
of the body, which stands behind the titles as if it were one.
Facts: the conventions, sections 9 to 11.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from typing import Final, NamedTuple

from arnews_clean import signs
from arnews_clean.anatomy import chrome, promos, read_also, similar, tail
from arnews_clean.anatomy.datelines.own_lines import own_line
from arnews_clean.anatomy.datelines.prefixes import prefix
from arnews_clean.anatomy.dates import TIME, date_line
from arnews_clean.anatomy.navigation import sections
from arnews_clean.anatomy.words import (
    announced,
    content,
    goes_on_with_and,
    may_open,
    names_person,
    resumes,
    topic,
)
from arnews_clean.lines import Line, fact
from arnews_clean.model import Label
from arnews_clean.page import Page

_ITEM_WORDS: Final = 30  # of a title in a list
_LEAST_TITLE: Final = 4  # words of a title where nothing else says that it is one
_MOST_ITEMS: Final = 6  # titles of a block that body follows
_MOST_ON_TOP: Final = 60  # lines of a box above the title, and of what stands between the two
_MOST_CREDITS: Final = 4  # lines of title and credits between a source line and the paragraph of another article
_SENTENCE: Final = 24  # words: a longer paragraph is no opener with a title
_STOP_INSIDE: Final = re.compile(r"[^\W\d_]{4} ?\. (?=\S)")  # behind a whole word, and more behind it
_LONG_TITLE: Final = 18  # words: few titles have as many
_LEAST_SENTENCE: Final = 8  # words of a line that goes on with the story
_SUBHEADING: Final = 4  # words of a last title that may be a sub-heading of the body
_SUBHEADING_ALONE: Final = 2  # words of one below the header of a list that the scraper lost
_LEAST_BROKEN: Final = 3  # titles, or what looks like such, of which the last ones may be pieces of a sentence
_PIECE: Final = 2  # words
_COMMAS: Final = "،,"
_JOINED: Final = 5  # words: fewer don't hold a header and a title
_MOST_COMMAS: Final = 3  # of a header and titles in one stretch
_BULLET: Final = re.compile(r"[•●·▪■*>\-◄►◀▶✓\"]+(?: |$)|\d{1,2} ?[.\-)]")

_CREDITS: Final = frozenset({Label.DATE, Label.DATELINE, Label.BYLINE, Label.CAPTION, Label.DUPLICATE})
_TELLING: Final = _CREDITS - {Label.CAPTION, Label.DUPLICATE}  # a title of a list may end like a caption, or come twice
_CLOSING: Final = frozenset(
    {
        "source.credit",
        "source.credit-name",
        "source.link",
        "source.end-mark",
        "source.issue",
        "source.from",
    }
)
# What closes the article above another one that no header announces, and what that is called.
_AFTER: Final = {
    "source.credit": (Label.READ_ALSO, "after-source+topic"),
    "chrome.tags": (Label.SIMILAR, "article+topic"),
}
_RELATED: Final = 0.35  # share of its content words that a paragraph has in common with the article that it belongs to
_FOREIGN: Final = 0.15  # the share that it has in common with any article
_SURE: Final = 2  # points: a sign of form gives as many, a sign of topic one; so many make a second article


def find(page: Page) -> None:
    """Cut read-also lines and blocks, lists of other articles, and whole articles below them."""
    if page.signs & (_OPENS | signs.JOINED):
        openers = _openers(page)
        if any(map(_announces, openers)):
            _Blocks(page).cut_under(openers)
    _cut_teasers(page)
    _cut_glued_more(page)
    cut = [] if page.untouched else [line for line in page.lines if line.label is not None]
    if any(line.label is Label.DATE for line in cut):
        _cut_dated_titles(page)
    if page.aggressive:
        _cut_stray_titles(page)
    if any(map(_closes, cut)):
        _Blocks(page).cut_after_source()
    if page.signs & chrome.COMMENTS:
        _cut_comments(page)


# ---- what a line may be in a block -----------------------------------------------------------------------------------


def _header(line: Line) -> Label | None:
    """Return the label of the block that `line` opens, or None."""
    if _said(line):
        return None
    if similar.header(line):
        return Label.SIMILAR
    return Label.READ_ALSO if read_also.header(line) else None


def _said(line: Line) -> bool:
    """Tell whether `line` is what somebody says or writes: in quotes, behind a colon or beside such a line."""
    return _quoted(line) and (announced(line) or _quoted(line.above) or _quoted(line.below))


def _quoted(line: Line | None) -> bool:
    return line is not None and line.key[0] == '"' == line.key[-1]


def _openers(page: Page) -> list[Line]:
    """Return the kept lines that may announce a block: no long paragraphs, and their first word is one of openers."""
    known = _first_words()
    return [
        line
        for line in page.kept
        if (line.joined and may_open(line, known))
        or (line.signs & _OPENS and (line.size <= _SENTENCE or not line.prose))
    ]


@cache
def _first_words() -> frozenset[str]:
    """Return the first Arabic words of openers and headers."""
    return similar.first_words() | read_also.first_words()


_OPENS: Final = signs.opening(_first_words) | signs.BARE


def _announces(line: Line) -> bool:
    """Tell whether `line` announces a block."""
    return _reads_on(line) and not _said(line)


@fact
def _reads_on(line: Line) -> bool:
    """Tell whether `line` reads as if it announced a block."""
    if line.joined and (_joined_list(line) or (line.size >= _SENTENCE and read_also.introduces(line))):
        return True
    return similar.header(line) or read_also.header(line) or read_also.one_line(line)


def _body(line: Line) -> bool:
    """Tell whether `line` is a paragraph that no room has cut."""
    return line.prose and line.label is None


def _counter(line: Line) -> bool:
    """Tell whether `line` counts the comments or readers of the title above it."""
    return line.label is Label.CHROME and line.size < _LEAST_TITLE and line.first.isdigit()


def _rubric(line: Line) -> bool:
    """Tell whether `line` is the section of the title below it."""
    below = line.below
    titled = below is not None and below.label is None and below.size >= _LEAST_TITLE
    return titled and line.rule == "chrome.sidebar" and sections(line)


def _within(line: Line) -> bool:
    """Tell whether `line` was cut as what a title has beside it: its date, its author, its counter, its section."""
    return line.label in _CREDITS or _counter(line) or _rubric(line)


def _below_header(line: Line) -> int:
    """Return how many lines below the header of a list its items begin: a ruler under it makes it one of Markdown."""
    return 2 if line.below is not None and line.below.rule == "chrome.ruler" else 1


def _title(line: Line) -> bool:
    """Tell whether an item is a title, and neither a bullet nor a date."""
    core = line.core
    if line.label is not None or not core or (core[0].isdigit() and (core.isdigit() or TIME.fullmatch(core))):
        return False
    return not date_line(line)


def _item(line: Line) -> bool:
    """Tell whether `line` looks like the title of another article, or like a bullet or a date between such titles."""
    if line.label is not None:
        return _within(line)
    if line.prose and _row_of_titles(line):
        return True
    return not _title(line) or not (line.size > _ITEM_WORDS or line.full_stop or line.prose or _goes_on(line))


def _row_of_titles(line: Line) -> bool:
    """Tell whether `line` holds several titles with bars between them."""
    return line.key.count(" | ") > 1 and not line.full_stop


def _goes_on(line: Line) -> bool:
    """Tell whether `line`, without a full stop, is a sentence of the story all the same: "وأضاف ...", "....(بترا)"."""
    if line.size < _LEAST_SENTENCE or line.joined or _bulleted(line):
        return False
    stop = _STOP_INSIDE.search(line.key)
    return resumes(line) or (stop is not None and line.key.count(" ", 0, stop.start()) >= _LEAST_SENTENCE)


def _furniture(line: Line) -> bool:
    """Tell whether `line` opens other furniture, which ends a list."""
    if line.label is not None and not _within(line):
        return True
    return bool(_header(line)) or read_also.one_line(line) or _below_article(line)


def _listed(line: Line) -> bool:
    """Tell whether `line` goes on with a list."""
    return _item(line) and not _furniture(line)


def _below_article(line: Line) -> bool:
    """Tell whether `line` is what stands below an article: comments, promos, tags."""
    return chrome.comments(line) or promos.promo(line) or tail.tags(line)


def _bulleted(line: Line) -> bool:
    return _BULLET.match(line.key) is not None


def _share(words: set[str], known: set[str]) -> float:
    """Return the share of `words`, at least one, that is known."""
    return len(words & known) / len(words)


def _take(page: Page, lines: Iterable[Line], label: Label, rule: str) -> None:
    """Give `lines` to a block, and what other rooms have cut beside its titles as well."""
    for line in lines:
        if _within(line):
            line.label, line.rule = label, rule
        else:
            page.cut(line, label, rule)


# ---- under an opener -------------------------------------------------------------------------------------------------


class _Blocks:
    """The lines of a page, read from top to bottom: what stands above is settled when a block is judged."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.lines = list(page.lines)
        self._above: set[str] = set()
        self._related: dict[Line, bool] = {}
        self._above_to = 0

    @cached_property
    def _last_body(self) -> int:
        return max((i for i, line in enumerate(self.lines) if _body(line)), default=-1)

    @cached_property
    def _topic(self) -> set[str]:
        return topic(filter(_body, self.lines))

    def cut_under(self, openers: list[Line]) -> None:
        """Cut every block that one of `openers`, lines that may be openers or headers, announces."""
        may_announce = set(openers)
        body_above = False
        i = 0
        while i < len(self.lines):
            line = self.lines[i]
            body_above = body_above or (_body(line) and not _teaser(line))
            if line.label is not None or line not in may_announce:
                i += 1
            elif header := _header(line):
                i = self._block(i, header) if body_above else self._block_on_top(i)
            elif read_also.one_line(line) and not _said(line) and i and (body_above or self._stands_on_top(i)):
                i = self._opener_with_title(i, body_above=body_above)
            elif line.joined and (label := _joined_list(line)):
                i = self._joined(i, label)
            elif line.joined and body_above and self._joined_article(i):
                end = self._article_end(i)
                self._take(i, end, Label.READ_ALSO, "article+topic")
                i = end
            else:
                i += 1

    def _block(self, start: int, header: Label) -> int:
        """Cut the block whose header is the line `start`; return the index of the first line after it."""
        first = start + _below_header(self.lines[start])
        end = self._items_end(first)
        below = self.lines[end] if end < len(self.lines) and not _furniture(self.lines[end]) else None
        of_titles = "block" if header is Label.READ_ALSO else "list"
        if below is None:
            resumed = self._last_body >= end and not self._ends_page(end)
            label = Label.READ_ALSO if resumed and end - start <= _MOST_ITEMS + 1 else header
            self._take(start, end, label, of_titles)
            return end
        if end == first and header is Label.SIMILAR:
            return end  # a sub-heading: no title stands between it and the paragraph
        article = self._second_article(start, end)
        if article:
            end = self._article_end(end)
            self._take(start, end, header, article)
            return end
        end = self._resumption(start, end, header)
        self._take(start, end, Label.READ_ALSO, of_titles)
        return end

    def _items_end(self, start: int) -> int:
        """Return the index behind the items from `start` on; with bullets, that of a title without one before prose."""
        lines = self.lines
        end = start
        bulleted = start < len(lines) and _bulleted(lines[start])
        while end < len(lines) and (_listed(lines[end]) or (end > start and self._opening_of_title(end))):
            before_prose = end + 1 < len(lines) and lines[end + 1].prose and not _breaks_off(lines[end + 1])
            behind_bullet = not lines[end - 1].core
            told = self._tells(start, end, listed=bulleted and not behind_bullet)
            unlike = bulleted and not behind_bullet and _title(lines[end]) and not _bulleted(lines[end])
            if (told or (unlike and before_prose)) and not (end > start and _teases(lines[end], lines[end - 1])):
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
        lists = at > start or (below is not None and below.label is None and _bulleted(below))
        if lists and line.label is None and line.key[-1] == ":" and line.size >= _LEAST_SENTENCE:
            return True
        if line.label is not None or line.size < _LONG_TITLE or _bulleted(line):
            return False
        if goes_on_with_and(line) and not _breaks_off(line):
            return True
        words = content(line)
        return listed or (bool(words) and _share(words, self._topic_above(start)) > _RELATED)

    def _opening_of_title(self, at: int) -> bool:
        """Tell whether the line `at` is the opening of the story whose title stands above it.

        It breaks off, and so does every paragraph from here to the end of the page.
        """
        line, above = self.lines[at], self.lines[at - 1]
        if line.label is not None or not _breaks_off(line) or not (_title(above) or _within(above)):
            return False
        return all(_breaks_off(other) for other in self.lines[at + 1 :] if _body(other))

    def _ends_page(self, at: int) -> bool:
        """Tell whether the tail of the page goes on at `at`: with comments, or with another header soon."""
        near = self.lines[at : at + 3]
        return any(line.label is None and _header(line) for line in near) or any(
            line.label is None and chrome.comments(line) for line in near[:1]
        )

    def _resumption(self, start: int, end: int, header: Label) -> int:
        """Return where the body resumes in a block that ends at a paragraph: behind a few titles, at a sub-heading."""
        titles = [i for i in range(start + 1, end) if _title(self.lines[i])]
        if len(titles) > _MOST_ITEMS:
            return titles[_MOST_ITEMS]
        if (broken := self._broken_sentence(titles)) is not None:
            return broken
        last = self.lines[end - 1]
        subheading = last.size <= _SUBHEADING or _asks(last, self.lines[end])
        emptied = header is Label.SIMILAR and len(titles) == 1 and last.size <= _SUBHEADING_ALONE
        if subheading and (len(titles) > 1 or emptied) and titles[-1] == end - 1 and not _bulleted(last):
            return end - 1
        return end

    def _broken_sentence(self, titles: list[int]) -> int | None:
        """Return where the body resumes with a sentence that a scraper broke into lines at its links; None if nowhere.

        A word or two stand alone below the first title then, and what they belong to ends in a comma or opens a line
        of its own: where exactly the sentence begins nobody can tell, so all below the first title is kept.
        """
        if len(titles) < _LEAST_BROKEN or self.lines[titles[0]].size < _LEAST_TITLE:
            return None
        below = [self.lines[i] for i in titles[1:]]
        pieces = [line for line in below if line.size <= _PIECE and not (_bulleted(line) or sections(line))]
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
        lede = next((i for i, line in enumerate(self.lines) if _body(line)), len(self.lines))
        return all(line.label is not None for i, line in enumerate(self.lines[:lede]) if i != at)

    def _below_title(self, at: int) -> bool:
        """Tell whether the title of the article stands near above the line `at`: the body speaks of the same."""
        near = self.lines[max(at - _MOST_ITEMS, 0) : at]
        return any(line.label is None and self._shares_topic(line) for line in near)

    def _leads_to_article(self, start: int, end: int) -> bool:
        """Tell whether a few titles below a header, of which none is the deck, stand right above a paragraph."""
        titles = list(filter(_title, self.lines[start + 1 : end]))
        above_body = end < len(self.lines) and _body(self.lines[end])
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
            known = self._related[title] = bool(words) and _share(words, self._topic) > _RELATED
        return known

    def _opener_with_title(self, at: int, *, body_above: bool) -> int:
        """Cut an opener with its title on one line, and the article under it where it opens a second one.

        Returns the index of the first line after it.
        """
        first = at + 1
        while first < len(self.lines) - 1 and self.lines[first].label in _CREDITS:
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
        while end < len(self.lines) and self.lines[end].joined and _listed(self.lines[end]):
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

        Source or tags of the article above stand right before it, and the two have few words in common.
        """
        line = self.lines[at]
        above = self.lines[at - 1]
        if line.size < _SENTENCE or above.rule not in _AFTER or not read_also.introduces(line):
            return False
        words = content(line)
        return bool(words) and _share(words, self._topic_above(at)) < _RELATED

    def _second_article(self, opener: int, at: int, *, titled: bool = False) -> str:
        """Tell whether the paragraph `at`, below an opener, opens another article instead of resuming this one.

        Returns "" for no, and for yes the shape: "article" when form was enough, "article+topic" when shared content
        words decided. `titled` says that the title stands in the line of the opener.
        """
        para = self.lines[at]
        titles = [line for line in self.lines[opener + 1 : at] if _title(line)]
        if titled:
            titles.insert(0, self.lines[opener])
        if para.label is not None or not titles:
            return ""
        between = self.lines[opener + 1 : at]
        dateline = prefix(para.key, first=True)[0] > 0
        credited = any(_credit(line) for line in (between if titled else between[1:]))
        form = _SURE * (dateline + credited + self._closed_above(opener) - resumes(para))
        words = content(para)
        placed = dateline or any(line.label is Label.DATELINE for line in between)
        if titled and not (placed and form >= _SURE):
            return ""
        topical = self._topic_score(opener, words, titles)
        if form + topical < _SURE:
            return ""
        if credited and not placed and form == _SURE and (topical <= 0 or _credits_each(titles)):
            return ""  # a date or an author stands below the titles of a list, too
        return "article" if form >= _SURE else "article+topic"

    def _topic_score(self, opener: int, words: set[str], titles: list[Line]) -> int:
        """Return how much speaks for a second article in the content words of its first paragraph: -2 to 2."""
        if not words:
            return 0
        score = 0
        shared = _share(words, self._topic_above(opener))
        if shared > _RELATED:
            score -= _SURE
        elif shared < _FOREIGN:
            score += 1
        if len(titles) == 1 and len(words & content(titles[0])) > 1:
            score += 1
        return score

    def _closed_above(self, opener: int) -> bool:
        """Tell whether the article above was closed by a source line right above the opener."""
        above = self.lines[max(opener - 3, 0) : opener]
        return any(line.label is Label.SOURCE and line.rule in _CLOSING for line in above)

    def _topic_above(self, at: int) -> set[str]:
        """Return the content words of the paragraphs above `at`, which never goes up again."""
        self._above |= topic(line for line in self.lines[self._above_to : at] if _body(line))
        self._above_to = max(self._above_to, at)
        return self._above

    def _article_end(self, at: int) -> int:
        """Return where an article under an opener ends: at the next list, at comments, tags or promos, or never."""
        for i in range(at + 1, len(self.lines)):
            line = self.lines[i]
            if line.label in (Label.CHROME, Label.PROMO) and self._last_body < i:
                return i
            if line.label is None and (similar.header(line) or _below_article(line)):
                return i
        return len(self.lines)

    def cut_after_source(self) -> None:
        """Cut another article that stands below the source line of this one without any opener."""
        body_above = False
        for i, line in enumerate(self.lines):
            body_above = body_above or _body(line)
            if body_above and _closes(line) and (first := self._below_one_title(i)):
                words = content(self.lines[first])
                foreign = bool(words) and _share(words, self._topic_above(i)) < _FOREIGN
                if foreign and self._second_article(i, first):
                    label, shape = _AFTER[line.rule]
                    self._take(i + 1, self._article_end(first), label, shape)
                return

    def _below_one_title(self, at: int) -> int:
        """Return the paragraph below the line `at`, one title and its credits; 0 when something else stands there."""
        titles: list[Line] = []
        for i in range(at + 1, min(at + 2 + _MOST_CREDITS, len(self.lines))):
            line = self.lines[i]
            if _body(line):
                return i if len(titles) == 1 and not titles[0].full_stop else 0
            if line.label is not None and line.label not in _CREDITS:
                return 0
            titles += [line] if _title(line) else []
        return 0

    def _take(self, start: int, end: int, label: Label, shape: str) -> None:
        _take(self.page, self.lines[start:end], label, f"{label}.{shape}")


def _breaks_off(line: Line) -> bool:
    """Tell whether `line` ends in three dots, in brackets or not: the opening of a story that goes on elsewhere."""
    return line.key.rstrip(")] ").endswith(("...", "…"))


def _teases(line: Line, title: Line) -> bool:
    """Tell whether `line` breaks off and shares more than one content word with the title above it."""
    return _breaks_off(line) and len(content(line) & content(title)) > 1


def _credits_each(titles: list[Line]) -> bool:
    """Tell whether each of `titles`, of which there are several, has its date or author right below."""
    return len(titles) > 1 and all(title.below is not None and _credit(title.below) for title in titles)


def _closes(line: Line) -> bool:
    """Tell whether `line` closes the article without a list of others below it: its source, or tags that are none."""
    return line.rule in _AFTER and (line.rule != "chrome.tags" or line.size <= _SUBHEADING_ALONE)


def _asks(line: Line, below: Line) -> bool:
    """Tell whether `line` is a question that the paragraph below answers: more than one content word is in both."""
    return line.key[-1] == "؟" and len(content(line) & content(below)) > 1


def _credit(line: Line) -> bool:
    """Tell whether `line` says of what day, from where or by whom the article is."""
    if line.label is None and _bulleted(line):
        return False  # a title of a list, whatever it looks like
    return line.label in _TELLING or date_line(line) or own_line(line) is not None


def _joined_list(line: Line) -> Label | None:
    """Return the label of a header and its titles in one stretch of a joined line, or None."""
    if line.full_stop or line.size < _JOINED or _STOP_INSIDE.search(line.key):
        return None
    if line.key.count("،") > _MOST_COMMAS:
        return None  # behind the titles the sentence goes on
    if similar.opening(line):
        return Label.SIMILAR
    return Label.READ_ALSO if read_also.opening(line) else None


# ---- lists without a header ------------------------------------------------------------------------------------------

_LONGEST_STRAY: Final = 20  # words
_MOST_STRAY: Final = 4  # titles
_LEAST_ALONE: Final = 9  # words of a title that stands alone: shorter ones may be the last words of the author
_STRAY_SHARE: Final = 0.25  # of the content words of a title, which the article may know as well
_MORE: Final = "المزيد"
_TEASER: Final = re.compile(rf".*(?:\.{{2,}}|…) ?{_MORE}")


_READING: Final = " القراءه"
_GLUED_MORE: Final = re.compile(r"(?<=[.…!؟،\")]) ?(?:اكمل|تابع|متابعه|واصل) القراءه[ \"←⬅>.…]*$")
_MOST_MORE: Final = 30  # characters


def _tail(page: Page) -> tuple[Line | None, list[Line]]:
    """Return the last paragraph that is kept, and the kept lines below it."""
    last = page.last_prose
    return (page.kept[last], page.kept[last + 1 :]) if last >= 0 else (None, [])


def _cut_teasers(page: Page) -> None:
    """Cut lines below the first paragraph that break off with "...المزيد", and the bare words anywhere."""
    lede = page.lede
    for i, line in enumerate(page.kept):
        if line.key[-1] == _MORE[-1] and _teaser(line):  # the letter alone is cheaper
            if line.size == 1:
                page.cut(line, Label.READ_ALSO, "read_also.line")
            elif i > lede:
                page.cut(line, Label.SIMILAR, "similar.teaser")


def _teaser(line: Line) -> bool:
    """Tell whether `line` breaks off with "...المزيد"."""
    return line.key.endswith(_MORE) and _TEASER.fullmatch(line.key) is not None


def _cut_glued_more(page: Page) -> None:
    """Trim the words that ask to read on from the end of the last line: the page holds the opening of a story."""
    line = page.kept[-1] if page.kept else None
    if line is not None and _READING in line.key[-_MOST_MORE:] and line.size >= _LONG_TITLE:
        found = _GLUED_MORE.search(line.key, len(line.key) - _MOST_MORE)
        if found:
            page.trim(line, found.start(), len(line.key), Label.READ_ALSO, "read_also.glued")


def _cut_dated_titles(page: Page) -> None:
    """Cut two titles or more below the last paragraph that each have a date under them: a list without a header.

    A date with an hour is one of a page; where such dates stand above the titles, the first date and the last title go
    as well.
    """
    tail = _tail(page)[1]
    titles = [line for line in tail if _item(line) and line.size >= _LEAST_TITLE and _above_date(line)]
    if len(titles) < 2:  # noqa: PLR2004
        return
    hours = [line for line in tail if _dated_to_the_hour(line)]
    headed = titles[0].above
    hourly = headed is not None and TIME.search(headed.key) is not None and _dated(headed)
    last = titles[-1].below.below if hourly else None  # type: ignore[union-attr]  # its date is there
    if last is not None and last.label is None and _item(last) and last.size >= _LEAST_TITLE:
        titles.append(last)
    _take(page, [*titles, *hours], Label.SIMILAR, "similar.dated")


def _above_date(line: Line) -> bool:
    return _dated(line.below)


def _dated(line: Line | None) -> bool:
    return line is not None and (line.label is Label.DATE or _dated_to_the_hour(line))


def _dated_to_the_hour(line: Line) -> bool:
    return line.label is None and TIME.search(line.key) is not None and date_line(line)


def _cut_stray_titles(page: Page) -> None:
    """Cut up to four titles below the last paragraph that share nothing with the article."""
    last, titles = _tail(page)
    if last is None or not last.stops or len(titles) > _MOST_STRAY:
        return
    if any(map(announced, titles)) or (len(titles) == 1 and titles[0].size < _LEAST_ALONE):
        return
    known = topic(line for line in page.kept if line not in titles)
    if all(_stray(title, known) for title in titles):
        _take(page, titles, Label.SIMILAR, "similar.stray+topic")


def _stray(line: Line, known: set[str]) -> bool:
    """Tell whether `line` reads like the title of an article that has nothing to do with the `known` words."""
    if (
        line.stops
        or ":" in line.key
        or "،" in line.key
        or line.key[-1].isdigit()
        or not line.core[:1].isalpha()
        or not _LEAST_TITLE <= line.size <= _LONGEST_STRAY
    ):
        return False
    if _bulleted(line) or resumes(line) or line.core.startswith("و"):
        return False
    words = content(line)
    return not words or _share(words, known) <= _STRAY_SHARE


# ---- comments --------------------------------------------------------------------------------------------------------


_LEAST_AROUND: Final = 2  # paragraphs
_LEAST_BELOW: Final = 3  # where other sub-headings stand between them
_BETWEEN: Final = frozenset({Label.PROMO, Label.READ_ALSO, Label.CHROME})  # what stands in the middle of an article


def _cut_comments(page: Page) -> None:
    """Cut the comments of readers: from their header below a paragraph to the next list or the end of the page."""
    lines = page.lines
    for i in range(_comments_start(lines), len(lines)):
        if lines[i].label is not None:
            continue
        if similar.header(lines[i]):
            return
        if _dated_story(lines, i):
            _take(page, lines[i:], Label.SIMILAR, "similar.below-comments")
            return
        page.cut(lines[i], Label.CHROME, "chrome.comments")


def _comments_start(lines: list[Line]) -> int:
    """Return the index of the header of comments below a paragraph that is kept; the number of lines for none."""
    body_above = False
    headings: set[str] = set()
    from_here: list[_Rest] = []
    for i, line in enumerate(lines):
        if line.prose:
            body_above = body_above or line.label is None
        elif body_above and chrome.comments(line) and line.label in (None, Label.CHROME):
            from_here = from_here or list(_rests(lines))
            if line.core not in headings and not _heads_paragraphs(lines, i, from_here):
                return i
            headings.add(line.core)  # where it is a sub-heading once, it is one again
    return len(lines)


class _Rest(NamedTuple):
    """What stands on a page from one of its lines on."""

    paragraphs: int  # that may be the article's
    plain: bool  # nothing else
    article: bool  # nothing but paragraphs and sub-headings, or what stands between those
    long: bool  # nothing but lines as long as paragraphs


def _rests(lines: list[Line]) -> Iterator[_Rest]:
    """Yield the rest of a page for each of its `lines`, and for its end."""
    rests = [_Rest(0, plain=True, article=True, long=True)]
    for line in reversed(lines):
        count, plain, article, long = rests[-1]
        between = line.label in _BETWEEN
        of_article = between or (line.label is None and (line.prose or _subheading(line)))
        rests.append(
            _Rest(
                count + (line.prose and not between),
                plain and line.label is None and line.plain,
                article and of_article,
                long and _paragraph(line),
            )
        )
    return reversed(rests)


def _heads_paragraphs(lines: list[Line], at: int, rests: list[_Rest]) -> bool:
    """Tell whether the header of comments at `at` is a sub-heading, "آراء القراء": paragraphs alone stand around it.

    Comments have names and dates, or are short. `rests` says what stands from each of `lines` on.
    """
    line, above, below = lines[at], lines[at - 1], rests[at + 1]
    if line.label is None and below.long and _paragraph(above) and lines[at + 1 :] and goes_on_with_and(lines[at + 1]):
        return True
    if line.label is not None or any(char.isdigit() for char in line.key) or len(lines) - at <= _LEAST_AROUND:
        return False
    if above.label is None and above.plain and below.plain:
        return True
    return lines[at + 1].prose and below.paragraphs >= _LEAST_BELOW and below.article


def _paragraph(line: Line) -> bool:
    """Tell whether `line` is a kept paragraph, or has the length of one though it ends in no stop."""
    return line.label is None and (line.prose or line.size >= _LONG_TITLE)


def _subheading(line: Line) -> bool:
    """Tell whether `line` may be another sub-heading: a few words above a paragraph, and neither a name nor a date."""
    below = line.below
    if below is None or not below.prose or line.size > _SUBHEADING or line.stops:
        return False
    noun = line.size > 1 or line.core.startswith("ال")  # no "زائر"
    return noun and line.core.replace(" ", "").isalpha() and not names_person(line.core, sure=True)


def _dated_story(lines: list[Line], at: int) -> bool:
    """Tell whether the line `at` is a title with its date below, and a paragraph below that: no comment."""
    title, below = lines[at], lines[at + 1 : at + 5]
    if title.stops or not _LEAST_TITLE <= title.size <= _ITEM_WORDS or not below:
        return False
    dated = below[0].label is Label.DATE or date_line(below[0])
    return dated and any(line.size > _ITEM_WORDS for line in below[1:])
