"""Lists of other articles that no header announces: teasers that break off, titles with dates, stray titles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from arnews_clean.anatomy.blocks.members import (
    ITEM_WORDS,
    LEAST_TITLE,
    MORE,
    breaks_off,
    cut_all,
    is_bulleted,
    is_furniture,
    is_item,
    is_teaser,
    leaves_story,
    signs_off,
    takes_leave,
    within,
)
from arnews_clean.anatomy.dates.shapes import TIME, date_line, hours_rise, month_words
from arnews_clean.anatomy.navigation import section, sections
from arnews_clean.anatomy.sources.closing import over
from arnews_clean.anatomy.words import announced, content, opens_with_and, resumes, share_of, topic
from arnews_clean.lines import LONG, Line, fact
from arnews_clean.model import Label
from arnews_clean.page import Page

_LONGEST_STRAY: Final = 20  # words
_MOST_STRAY: Final = 4  # titles
_LEAST_ALONE: Final = 9  # words of a title that stands alone: shorter ones may be the last words of the author
_STRAY_SHARE: Final = 0.25  # of the content words of a title, which the article may know as well
_STRAY_ALL: Final = 0.15  # of the content words of all titles behind the end of the article
_MEAN_TITLE: Final = 6  # words, on the average, of such titles
_LEAST_PAIRS: Final = 2
_LEAST_STREAM: Final = 3  # titles
_HOUR_BEFORE: Final = re.compile(r"\d{1,2}:\d\d ?[|-]? ?[^\W\d_\"]")
_HOUR_BEHIND: Final = re.compile(r"[^:] [|-]? ?\d{1,2}:\d\d$")
_RUBRIC: Final = re.compile(
    r"(?P<section>[^\W\d_]+(?: [^\W\d_]+){0,2}) ?[|/] ?\w|\[ ?(?P<bracketed>[^\[\]]{2,25}) ?\] ?\w"
)
_BOXES: Final = frozenset({"chrome.comments", "chrome.sidebar"})
_MORE_BUTTONS: Final = frozenset({"تصفح المزيد", "عرض المزيد", "تحميل المزيد", "اظهر المزيد", "اظهار المزيد"})
_LAST_OF_MORE: Final = frozenset(words[-1] for words in MORE)  # letters, which are cheaper to ask for
_MORE_ALONE: Final = re.compile(r"(?<!اقرا )(?<!قراءه )المزيد$")
_READING: Final = " القراءه"
_GLUED_MORE: Final = re.compile(r"(?<=[.…!؟،\")]) ?(?:اكمل|تابع|متابعه|واصل) القراءه[ \"←⬅>.…]*$")
_MOST_MORE: Final = 30  # characters


def _tail(page: Page) -> tuple[Line | None, list[Line]]:
    """Return the last paragraph that is kept, and the kept lines below it."""
    last = page.last_prose
    return (page.kept[last], page.kept[last + 1 :]) if last >= 0 else (None, [])


def cut_teasers(page: Page) -> None:
    """Cut lines below the first paragraph that break off with "...المزيد", and the bare words anywhere.

    The title of such a story stands right above its opening, below the last paragraph. Without one, a single opening
    that asks to read on in more words may be that of this story: see `cut_glued_more`.
    """
    teasers = [(i, line) for i, line in enumerate(page.kept) if line.key[-1] in _LAST_OF_MORE and is_teaser(line)]
    if not teasers:
        return
    lede = page.lede
    behind = [line for line in page.kept[page.last_prose + 1 :] if line.label is None and not is_teaser(line)]
    titles = [line for line in behind if line.below is not None and is_teaser(line.below) and _heads_teaser(line)]
    for i, line in teasers:
        if line.size == 1:
            page.cut(line, Label.READ_ALSO, "read_also.line")
        elif i > lede and (len(teasers) > 1 or titles or _in_one_word(line)):
            page.cut(line, Label.SIMILAR, "similar.teaser")
    if len(titles) > 1:
        cut_all(page, titles, Label.SIMILAR, "similar.teaser")


def _in_one_word(teaser: Line) -> bool:
    """Tell whether `teaser` ends in "المزيد" alone, as the lists of some sites do, and no page of an opening."""
    return _MORE_ALONE.search(teaser.key) is not None


def _heads_teaser(line: Line) -> bool:
    """Tell whether `line` may be the title of the story that opens below it."""
    return is_item(line) and LEAST_TITLE <= line.size <= _LONGEST_STRAY and not line.full_stop and line.key[-1] != ":"


def cut_glued_more(page: Page) -> None:
    """Trim the words that ask to read on from the end of the last line: the page holds the opening of a story."""
    line = page.kept[-1] if page.kept else None
    if line is not None and _READING in line.key[-_MOST_MORE:] and line.size >= LONG:
        found = _GLUED_MORE.search(line.key, len(line.key) - _MOST_MORE)
        if found:
            page.trim(line, found.start(), len(line.key), Label.READ_ALSO, "read_also.glued")


def cut_dated_titles(page: Page) -> None:
    """Cut two titles or more below the last paragraph that each have a date under them: a list without a header.

    A date with an hour is one of a page; where such dates stand above the titles, the first date and the last title go
    as well.
    """
    tail = _tail(page)[1]
    titles = [line for line in tail if is_item(line) and line.size >= LEAST_TITLE and _above_date(line)]
    if len(titles) < 2 or _chronicle(titles):  # noqa: PLR2004
        return
    dates = [line.below for line in titles if line.below is not None and line.below.label is None]
    hours = [line for line in tail if _dated_to_the_hour(line)]
    headed = titles[0].above
    hourly = headed is not None and TIME.search(headed.key) is not None and _dated(headed)
    last = titles[-1].below.below if hourly else None  # type: ignore[union-attr]  # its date is there
    if last is not None and last.label is None and is_item(last) and last.size >= LEAST_TITLE:
        titles.append(last)
    cut_all(page, [*titles, *dates, *hours], Label.SIMILAR, "similar.dated")


def _chronicle(titles: list[Line]) -> bool:
    """Tell whether the dates below `titles` stand above what they date, as those of a chronology or a forecast do.

    They are days without an hour, no furniture stands above them, and the last one has kept words below.
    """
    above, date = titles[0].above, titles[-1].below
    if above is None or above.label is not None or date is None:
        return False
    below = date.below
    if below is None or below.label is not None or is_furniture(below):
        return False
    return all(title.below is not None and _names_month(title.below) for title in titles)


def _names_month(date: Line) -> bool:
    return TIME.search(date.key) is None and not month_words().isdisjoint(date.tokens)


def _above_date(line: Line) -> bool:
    """Tell whether a date stands right below `line`, cut or not: the last ones of a list are cut before the first."""
    below = line.below
    return _dated(below) or (below is not None and below.label is None and date_line(below))


def _dated(line: Line | None) -> bool:
    return line is not None and (line.label is Label.DATE or _dated_to_the_hour(line))


def _dated_to_the_hour(line: Line) -> bool:
    return line.label is None and TIME.search(line.key) is not None and date_line(line)


def cut_streams(page: Page) -> None:
    """Cut three titles or more below the last paragraph that each have an hour or a section on the same side.

    Hours that rise are those of a programme. The titles share next to nothing with the article.
    """
    last = page.last_prose
    kept = page.kept
    if last < 0 or len(kept) - last <= _LEAST_STREAM:
        return
    known: set[str] = set()
    known_to = 0
    for start, run in _streams(kept, last + 1):
        known |= topic(line for line in kept[known_to:start] if line.label is None)
        known_to = start
        if not hours_rise(run) and _foreign(run, known):
            cut_all(page, run, Label.SIMILAR, "similar.stream+topic")


def _streams(kept: list[Line], start: int) -> Iterator[tuple[int, list[Line]]]:
    """Yield the runs of lines from `start` on that have the same before or behind them, each with its index."""
    while start < len(kept):
        mark = _streamed(kept[start])
        end = start + 1
        while mark and end < len(kept) and kept[end - 1].below is kept[end] and _streamed(kept[end]) == mark:
            end += 1
        if end - start >= _LEAST_STREAM:
            yield start, kept[start:end]
        start = end


@fact
def _streamed(line: Line) -> str:
    """Return what `line`, a title, has before or behind it, as the items of a stream do; "" for nothing."""
    if line.full_stop or not LEAST_TITLE < line.size <= _LONGEST_STRAY:
        return ""
    if _HOUR_BEFORE.match(line.key):
        return "hour before"
    if _HOUR_BEHIND.search(line.key):
        return "hour behind"
    rubric = _RUBRIC.match(line.key)
    return "section" if rubric and section(rubric["section"] or rubric["bracketed"]) else ""


def _foreign(titles: list[Line], known: set[str]) -> bool:
    """Tell whether `titles` share next to nothing with the `known` words of the article above them."""
    words = topic(titles)
    return bool(words) and share_of(words, known) <= _STRAY_ALL


def cut_stray_titles(page: Page) -> None:
    """Cut up to four titles below the last paragraph that share nothing with the article."""
    last, titles = _tail(page)
    if last is None or not last.stops or len(titles) > _MOST_STRAY:
        return
    if any(map(announced, titles)) or (len(titles) == 1 and titles[0].size < _LEAST_ALONE):
        return
    known = topic(line for line in page.kept if line not in titles)
    if all(_stray(title, known) for title in titles):
        cut_all(page, titles, Label.SIMILAR, "similar.stray+topic")


def cut_titles_behind(page: Page) -> None:
    """Cut titles of other stories below the line that ends the article, which share next to nothing with it.

    The last paragraph is a whole sentence, and at least two titles stand in a row. What stands among them may be cut
    already: dates, sections, counters; few words alone stay.
    """
    last = page.last_prose
    if last < 0 or not page.kept[last].stops:
        return
    runs = [(run, ended) for run, ended in _runs_behind(page.kept[last]) if len(run) > 1]
    if not runs:
        return
    known = topic(line for line in page.kept[: last + 1])
    for run, ended in runs:
        if not (ended or _under_sections(run)):
            run = _pairs(run)  # noqa: PLW2901
        titles = [line for line in run if line.size >= LEAST_TITLE]
        if len(titles) > 1 and all(_reads_as_title(line, known) for line in titles) and not announced(titles[0]):
            long = sum(line.size for line in titles) >= _MEAN_TITLE * len(titles)
            if long and 2 * len(titles) >= len(run) and _foreign(titles, known):
                cut_all(page, titles, Label.SIMILAR, "similar.behind+topic")


def _runs_behind(last: Line) -> Iterator[tuple[list[Line], bool]]:
    """Yield the runs of kept lines below `last`, and whether a line above them says that the article has ended."""
    run: list[Line] = []
    ended = False
    line = last.below
    while line is not None:
        if line.label is None and not over(line):
            run.append(line)
        elif not within(line):
            yield run, ended
            run = []
            ended = ended or _ends_article(line)
        line = line.below
    yield run, ended


def _pairs(run: list[Line]) -> list[Line]:
    """Return what of `run` is titles and the openings of their stories, which break off, in turn, down to its end.

    What stands above the first pair may be the last credits of the article.
    """
    start = len(run)
    while start > 1 and breaks_off(run[start - 1]) and not breaks_off(run[start - 2]):
        start -= 2
    return run[start:] if len(run) - start >= 2 * _LEAST_PAIRS else []


def _under_sections(run: list[Line]) -> bool:
    """Tell whether each title of `run`, at least two, stands below the section that it is of."""
    titles = [line for line in run if line.size >= LEAST_TITLE]
    return len(titles) >= _LEAST_PAIRS and all(
        line.above is not None and line.above.size < LEAST_TITLE and sections(line.above) for line in titles
    )


def _ends_article(line: Line) -> bool:
    """Tell whether nothing of the article stands below `line`: it has been cut, or is an end mark."""
    if line.label is Label.SIMILAR or line.rule in _BOXES or line.core in _MORE_BUTTONS:
        return True
    return signs_off(line) or leaves_story(line)


def _reads_as_title(line: Line, known: set[str]) -> bool:
    """Tell whether `line` reads like the title or the opening of a story that has nothing to do with `known` words."""
    breaks = breaks_off(line)
    if line.full_stop or line.size > (ITEM_WORDS if breaks else _LONGEST_STRAY) or line.key[-1] in ":،":
        return False
    if resumes(line) or takes_leave(line) or (not breaks and ("،" in line.key or opens_with_and(line))):
        return False
    words = content(line)
    return not words or share_of(words, known) <= _STRAY_SHARE


def _stray(line: Line, known: set[str]) -> bool:
    """Tell whether `line` reads like the title of an article that has nothing to do with the `known` words."""
    if (
        line.stops
        or ":" in line.key
        or "،" in line.key
        or line.key[-1].isdigit()
        or not line.core[:1].isalpha()
        or not LEAST_TITLE <= line.size <= _LONGEST_STRAY
    ):
        return False
    if is_bulleted(line) or resumes(line) or opens_with_and(line):
        return False
    words = content(line)
    return not words or share_of(words, known) <= _STRAY_SHARE
