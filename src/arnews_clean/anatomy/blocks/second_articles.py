"""Another article on the page: below an opener, a source, the tags, or a title that tells it.

What it is told by is form first, a source line, a dateline, a date; and the words of its paragraphs, which are those of
the article above or not: see `foreign`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import islice
from typing import Final, NamedTuple

from arnews_clean.anatomy import foreign, similar
from arnews_clean.anatomy.blocks.members import (
    AFTER,
    CREDITS,
    HEADING,
    LEAST_TITLE,
    OPENERS,
    SEAMS,
    SENTENCE,
    SUBHEADING,
    closes,
    credits_story,
    cut_all,
    dwarfed,
    ends_page,
    introduces,
    is_body,
    is_bulleted,
    is_title,
    leaves_story,
    signs_off,
    stands_below_article,
    words_told,
)
from arnews_clean.anatomy.datelines.own_lines import own_line
from arnews_clean.anatomy.datelines.prefixes import prefix
from arnews_clean.anatomy.navigation import sections
from arnews_clean.anatomy.sources.closing import over, taken_from
from arnews_clean.anatomy.words import content, names_person, resumes, share_of, topic
from arnews_clean.lines import Line, fact
from arnews_clean.model import Label
from arnews_clean.page import Page

_MOST_CREDITS: Final = 4  # lines of title and credits between a source line and the paragraph of another article
_LONGEST_SUBHEADING: Final = 10  # words
_LEAST_PLACED: Final = 10  # words of a paragraph with its dateline: a shorter line has a speaker and his town
_CLOSING: Final = frozenset(
    {"source.credit", "source.credit-name", "source.link", "source.end-mark", "source.issue", "source.from"}
)
RELATED: Final = 0.35  # share of its content words that a paragraph has in common with the article that it belongs to
FOREIGN: Final = 0.15  # the share that it has in common with any article
_LEAST_TOLD: Final = 8  # content words of a paragraph whose share says something
_LEAST_PARAGRAPHS: Final = 2
_STRETCH: Final = 60  # words: what is longer may be several paragraphs that a scraper joined
_MOST_ASKED: Final = 3  # lines that may end the article
_TITLE_AND_SUMMARY: Final = 2  # lines of another article above its first paragraph
_NOTES: Final = frozenset({"تنويه", "تصحيح", "توضيح", "ملاحظه", "ملحوظه", "تحديث", "استدراك"})  # on the article


class _TakenUp(NamedTuple):
    """How a title is taken up by the paragraphs below it, where they may be another article."""

    least: int  # content words of the title that come again
    part: float  # of all of them
    heading: float  # of the title of the page, at most, comes again
    shared: tuple[float, float]  # with the paragraphs above, at most: see `foreign`


# The less of the title is taken up, the less may be shared. Of 4,900 made pages with a block between two paragraphs,
# half with titles close to the article, 2 are taken for second articles; of as many second articles, 45 % of those
# close to the first one are told, and 81 % of the others.
_TAKEN_UP: Final = (
    _TakenUp(3, 0.5, 0.5, (0.2, 0.4)),
    _TakenUp(2, 0.4, 0.34, (0.15, 0.25)),
    _TakenUp(1, 0.0, 0.2, foreign.UNTOLD),
)
_NEAR: Final = 3  # paragraphs
_LEAST_HEADED: Final = 3  # content words of the title of the page that its own paragraphs take up
_HEADED: Final = 0.5  # of all of them
_TITLE_GONE: Final = 0.2
_SURE: Final = 2  # points: a sign of form gives as many, a sign of topic one; so many make a second article


class SecondArticles:
    """The lines of a page, read from top to bottom: what stands above is settled when what follows is judged."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.lines = list(page.lines)
        self._above: set[str] = set()
        self._above_to = 0

    @cached_property
    def _last_body(self) -> int:
        return max((i for i, line in enumerate(self.lines) if is_body(line)), default=-1)

    @cached_property
    def _words(self) -> list[int]:
        """How many words of paragraphs that tell a story stand above each line, and on the whole page."""
        return words_told(self.lines)

    def tells(self, at: int) -> bool:
        """Tell whether the line `at` is a paragraph that no room has cut, and no row of titles."""
        return is_body(self.lines[at]) and self._words[at] < self._words[at + 1]

    def _joined_article(self, at: int) -> bool:
        """Tell whether the stretch `at` of a joined line is an opener with another article, up to the tail of the page.

        The two have few words in common where source or tags of the article above stand right before it, and hardly
        any elsewhere.
        """
        line = self.lines[at]
        if line.size < SENTENCE or not introduces(line) or dwarfed(self._words, at):
            return False
        if self.lines[at - 1].rule in AFTER:
            words = content(line)
            return bool(words) and share_of(words, self._topic_above(at)) < RELATED
        text = " ".join(line.key for line in self.lines[at:] if is_body(line))
        above = self._topic_above(at)
        if len(above) < foreign.LEAST_WORDS:
            return False  # nothing that goes on need know a word of so few
        if foreign.all_foreign(foreign.stretches(text), above, foreign.UNTOLD):
            return True
        return foreign.run_in(text, above, self._heading)

    def _second_article(self, opener: int, at: int, *, titled: bool = False) -> str:
        """Tell whether the paragraph `at`, below an opener, opens another article instead of resuming this one.

        Returns "" for no, and for yes the shape: "article" when form was enough, "article+topic" when shared content
        words decided. `titled` says that the title stands in the line of the opener.
        """
        para = self.lines[at]
        if dwarfed(self._words, opener) and not self._headed(opener):
            return ""
        titles = [self.lines[opener]] if titled else []
        for line in self.lines[opener + 1 : at]:
            if is_title(line) and not (titles and _beside_title(line)):
                titles.append(line)
        if para.label is not None or not titles:
            return ""
        between = self.lines[opener + 1 : at]
        dateline = _places(para) and not self._placed_inside(opener, at)
        credited = any(credits_story(line) for line in (between if titled else between[1:]))
        form = _SURE * (dateline + credited + self._closed_above(opener) - resumes(para))
        words = content(para)
        placed = dateline or any(line.label is Label.DATELINE for line in between)
        if self._takes_up(at, titles, self._topic_above(opener)):
            return "article" if form >= _SURE else "article+topic"
        topical = self._topic_score(opener, words, titles)
        if titled and (form < _SURE or not (placed or topical > 0)):
            return ""
        if form + topical < _SURE or (form < _SURE and not self._stays_foreign(opener, at)):
            return ""
        if credited and not placed and form == _SURE and (topical <= 0 or _credits_each(titles)):
            return ""  # a date or an author stands below the titles of a list, too
        return "article" if form >= _SURE else "article+topic"

    def _placed_inside(self, opener: int, at: int) -> bool:
        """Tell whether other paragraphs than the line `at` and the first of the page open with a place as well.

        Then such places head the parts of the article: "القاهرة - ...", "بيروت - ...".
        """
        above = list(filter(is_body, self.lines[:opener]))[1:]
        below = filter(is_body, self.lines[at + 1 : self._article_end(at)])
        return any(map(_places, above)) or any(map(_places, below))

    def _takes_up(self, at: int, titles: list[Line], above: set[str]) -> bool:
        """Tell whether the paragraphs from `at` on take up the one title above them, and not that of the page.

        `above` are the words of the paragraphs above the title.
        """
        words = topic(titles)
        paragraphs = list(islice(filter(is_body, self.lines[at:]), _NEAR))
        taken = len(words & topic(paragraphs))
        one = len(titles) == 1 or sum(line.size >= LEAST_TITLE for line in titles) == 1
        if not (taken and one and above) or resumes(paragraphs[0]):
            return False
        rest = list(map(content, filter(is_body, self.lines[at:])))
        all_words: set[str] = set().union(*rest)
        again = share_of(self._heading or above, all_words)
        each = [part for part in rest if len(part) >= _LEAST_TOLD]
        if len(all_words) < foreign.LEAST_WORDS or not each:
            return False
        return any(
            taken >= max(step.least, step.part * len(words))
            and again <= step.heading
            and foreign.shares_little(all_words, each, above, step.shared)
            for step in _TAKEN_UP
        )

    def _headed(self, at: int) -> bool:
        """Tell whether the paragraphs above the line `at` take up the title of the page, and none below it does."""
        words = self._heading
        above = self._topic_above(at)
        if len(words & above) < max(_LEAST_HEADED, _HEADED * len(words)):
            return False
        return share_of(words, topic(filter(is_body, self.lines[at:]))) <= _TITLE_GONE

    @cached_property
    def _heading(self) -> set[str]:
        """The content words of the title of the page, its first line that no room has cut."""
        first = next((line for line in self.lines if line.label is None and line.size >= LEAST_TITLE), None)
        return content(first) if first is not None and not first.prose else set()

    def _topic_score(self, opener: int, words: set[str], titles: list[Line]) -> int:
        """Return how much speaks for a second article in the content words of its first paragraph: -2 to 2."""
        if not words:
            return 0
        score = 0
        shared = share_of(words, self._topic_above(opener))
        if shared > RELATED:
            score -= _SURE
        elif shared < FOREIGN:
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
            body_above = body_above or self.tells(i)
            if body_above and closes(line) and (first := self._below_one_title(i)):
                words = content(self.lines[first])
                strange = bool(words) and share_of(words, self._topic_above(i)) < FOREIGN
                if strange and self._second_article(i, first):
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
            above = paragraphs[:n]
            if sum(map(self._weight, above)) < _LEAST_PARAGRAPHS or asked >= _MOST_ASKED:
                return
            if not any(map(self.tells, above)):
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
        if (
            dwarfed(self._words, at)
            or resumes(first)
            or first.opener in _NOTES
            or any(map(signs_off, self.lines[below[0] :]))
        ):
            return False
        between = self.lines[at + 1 : below[0]]
        titles = [line for line in between if is_title(line) and not (over(line) or credits_story(line))]
        if len(titles) > 1 or any(line.full_stop for line in titles):
            return False
        if sure and (any(line.size <= HEADING for line in titles) or self._sectioned(at, below)):
            return False
        above = topic(line for line in self.lines[:at] if is_body(line))
        asked = any(line.key[-1] == "؟" for line in titles)  # the paragraphs may answer it
        if titles and not asked and self._takes_up(below[0], titles, above):
            return True
        titles = titles or self._pointed(at)
        told = any(len(content(line) & content(first)) > 1 for line in titles)
        if not told and sure:
            return False
        told = told or any(map(_placed, between))
        if titled and not told:
            return False
        parts = [part for i in below for part in _parts(self.lines[i])]
        heading = content(self.lines[0]) if self.lines[0].label is None and not is_body(self.lines[0]) else set()
        if heading and share_of(heading, set().union(*parts)) > FOREIGN:
            return False
        return foreign.all_foreign(parts, above, foreign.TOLD if told and not sure else foreign.UNTOLD)

    def _sectioned(self, at: int, below: list[int]) -> bool:
        """Tell whether sub-headings stand above the line `at`, or `below` it: each part tells of what its own says."""
        first = next((i for i, line in enumerate(self.lines) if is_body(line)), at)
        inside = (*range(first + 1, at), *range(below[0] + 1, below[-1]))
        return any(map(self._heads_part, inside))

    def _heads_part(self, at: int) -> bool:
        """Tell whether the line `at` is a sub-heading: a few words, without a stop or a bullet, above a paragraph."""
        line = self.lines[at]
        if line.size > _LONGEST_SUBHEADING or line.stops or is_bulleted(line):
            return False
        return is_title(line) and is_body(self.lines[at + 1])

    def _below_one_title(self, at: int) -> int:
        """Return the paragraph below the line `at`, one title and its credits; 0 when something else stands there."""
        titles: list[Line] = []
        for i in range(at + 1, min(at + 2 + _MOST_CREDITS, len(self.lines))):
            line = self.lines[i]
            if is_body(line):
                return i if len(titles) == 1 and not titles[0].full_stop else 0
            if line.label is not None and line.label not in CREDITS:
                return 0
            titles += [line] if is_title(line) and not (titles and _beside_title(line)) else []
        return 0

    def _take(self, start: int, end: int, label: Label, shape: str) -> None:
        cut_all(self.page, self.lines[start:end], label, f"{label}.{shape}")


@fact
def _places(line: Line) -> bool:
    """Tell whether `line`, a paragraph, opens with a dateline."""
    return line.size >= _LEAST_PLACED and prefix(line.key, first=True)[0] > 0


def _beside_title(line: Line) -> bool:
    """Tell whether `line`, below a title, is its author or its section and no title itself."""
    return line.size <= SUBHEADING and (sections(line) or names_person(line.core, sure=True))


def _placed(line: Line) -> bool:
    """Tell whether `line` says where another article was written, cut or not."""
    return line.label is Label.DATELINE or (line.label is None and own_line(line) is Label.DATELINE)


def _parts(line: Line) -> Iterator[set[str]]:
    """Yield the content words of `line`; of a stretch of a joined page those of each part as long as a paragraph."""
    if line.joined and line.size >= _STRETCH:
        yield from foreign.stretches(line.key)
    else:
        yield content(line)


def _credits_each(titles: list[Line]) -> bool:
    """Tell whether each of `titles`, of which there are several, has its date or author right below."""
    return len(titles) > 1 and all(title.below is not None and credits_story(title.below) for title in titles)
