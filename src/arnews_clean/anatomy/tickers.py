"""Tickers: the titles of other stories that run above the article, and streams of times, weather or exchange rates.

A ticker names other events, so its titles share no words with the paragraphs below, and the title of the article does.
Its false friends are the deck of the article, a dialogue, a poem and a list, which stand in the same place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from arnews_clean import signs
from arnews_clean.anatomy import similar
from arnews_clean.anatomy.dates.shapes import hours_rise
from arnews_clean.anatomy.navigation import URGENT, sections
from arnews_clean.anatomy.words import announced, content, in_form, phrases, resumes, share_of, stems, topic
from arnews_clean.keys import fold, seen
from arnews_clean.lines import Line
from arnews_clean.model import Label
from arnews_clean.page import Page

_STREAM: Final = 3  # lines that make a stream
_MOST_TIMED: Final = 16  # words behind the time of day
_TIMED: Final = re.compile(r"\d{1,2}:\d{2} \S")
_MEASURED: Final = re.compile(
    r"-?\d{1,2} ?°.{0,20}"  # weather
    r"|\d+\.\d+ (?:دولار|يورو|دينار|جنيه|ريال|درهم|شيكل|ليره)(?: \w+)?"
)

_BETWEEN: Final = " .. "
_SPACES: Final = "   "
_MARK: Final = re.compile(r" (\*{2,3}|\|{1,2}|[•●■◄►]|/{2,3}|-{2,3}) ")
_MOST_COLONS: Final = 2  # of a title with its time of day
_STOP: Final = re.compile(r"[.؟!] ")
_FULL_STOP: Final = re.compile(r"(?<!\.)\. ")
_LATEST_JOINED: Final = 5  # lines
_LEAST_JOINED: Final = 15  # words
_LEAST_UNBROKEN: Final = 40  # words of titles that nothing sets off
# Taa marbuta, alef maqsura and marks end a word: before another letter they end a title. The letters of the page.
_GLUE: Final = re.compile(r"(?<=[\u0629؟!\u00bb])(?=[\u0621-\u064a])|(?<=[^\W\d_]\u0649)(?=[\u0627-\u064a])")
_LEAST_GLUED: Final = 3  # words that are two
_MOST_COMMAS: Final = 1  # there: a first paragraph that ends in no stop, above a list in the article, has more
_TITLE_WORDS: Final = 8
_MOST_CHARS: Final = 250  # of a title: more of them are the rest of a joined page
_SPACES_IN_TITLE: Final = range(2, 25)
_LEAST_PARTS: Final = 5  # titles on one line
_LONGEST: Final = 20  # words of a title
_LEAST_HEAD: Final = 5  # lines above the first paragraph
_LEAST_ABOVE: Final = 4  # lines above the title of the article
_LEAST_TITLE: Final = 3  # words
_LEAST_UNTITLED: Final = 8  # titles above an article without one
_LEAST_TOPIC: Final = 25  # content words of an article that could share some
_TITLE_MARK: Final = re.compile(r'\d|\.\.|[:"]')
_UNLIKE: Final = 0.85  # of the content words of its titles stand in one of them alone
_LEAST_ANNOUNCING: Final = 6  # words of a line with a colon at its end
_POEM: Final = frozenset({"شعر", "قصيده", "الشاعر", "الشاعره"})
_MOST_POET: Final = 6  # words of the line that names the poet
_RELATED: Final = 0.34  # of its content words does the title of the article share with the body, at least
_SURE: Final = 0.5


def find(page: Page) -> None:
    """Cut streams and tickers above the title of the article."""
    _stream(page)
    _joined_ticker(page)
    _ticker(page)


def _stream(page: Page) -> None:
    """Cut runs of lines that open with a time of day above the title, and of weather or exchange rates anywhere."""
    lede = page.lede
    count = len(page.kept)
    runs: list[list[Line]] = []
    for i, line in page.bearing(signs.ODD):
        sign = line.key[0]
        if not (sign == "-" or sign.isdigit()):
            continue
        timed = i < lede < count and _LEAST_TITLE < line.size <= _MOST_TIMED and _TIMED.match(line.key)
        if not (timed or _MEASURED.fullmatch(line.key)) or (i > lede and announced(line)):
            continue
        if line.key[-1] == ":" or line.key.count(":") > _MOST_COLONS:  # times of prayer in a wrapped page
            continue
        if not runs or runs[-1][-1].below is not line:
            runs.append([])
        runs[-1].append(line)
    for run in runs:
        if len(run) >= _STREAM and not _programme(run):
            for line in run:
                page.cut(line, Label.CHROME, "chrome.stream")


def _programme(run: list[Line]) -> bool:
    """Tell whether lines say what is on at which hour: a kept line stands above them, and their hours rise."""
    above = run[0].above
    return above is not None and above.label is None and hours_rise(run)


def _joined_ticker(page: Page) -> None:
    """Cut a line of several titles above the article, most of which share nothing with it, and its header."""
    lede = page.lede
    for i, line in enumerate(page.kept[: min(_LATEST_JOINED, lede + 1)]):
        if line.full_stop or line.size < _LEAST_JOINED:
            continue
        headers = [near for near in (line.above, line.below) if near is not None and _heads_ticker(near, line, page)]
        titles = [stems(title.split()) for title in _joined_titles(page, line, headed=bool(headers))]
        if not titles:
            continue
        body = topic(other for other in page.kept[i + 1 :] if other.prose)
        related = sum(len(title & body) > _RELATED * len(title) for title in titles)
        if body and 2 * related < len(titles):
            for part in (line, *headers):
                page.cut(part, Label.CHROME, "chrome.ticker+topic")
            return


def _heads_ticker(header: Line, line: Line, page: Page) -> bool:
    """Tell whether `header` says that `line` beside it is a ticker; below a paragraph, it opens a box of the article.

    Below the ticker it stands at the top of the page, or the title of the page comes again behind it.
    """
    if not similar.header(header):
        return False
    again = header.below is not None and header.below.core == page.kept[0].core
    return header is line.above or line.above is None or again


def _joined_titles(page: Page, line: Line, *, headed: bool) -> list[str]:
    """Return the titles that `line` was joined of: with dots, with spaces, with a word of the site; none if too few.

    Where nothing stands between them, a header beside the line has to say what it is, or the ends of words inside of
    words: "غزةمدير".
    """
    titles = line.key.split(_BETWEEN)
    if (headed or line.above is None) and len(titles) >= _LEAST_PARTS and max(map(len, titles)) <= _MOST_CHARS:
        return titles  # further down, a writer sets off his sentences so
    if line.below is None:
        return []
    marked = _marked_titles(line)
    if marked:
        return marked
    glued = _glued_titles(page, line)
    if glued or _STOP.search(line.key):
        return glued
    word = _site_word(line)
    for titles in (page.sheet.folded[line.start : line.end].split(_SPACES), line.key.split(f" {word}") if word else []):
        bare = [title for title in map(str.strip, titles) if title]
        if len(bare) >= _LEAST_PARTS and all(title.count(" ") in _SPACES_IN_TITLE for title in bare):
            return bare
    if headed and line.size >= _LEAST_UNBROKEN and line.key.count("،") <= _MOST_COMMAS:
        return list(_slices(line.words))
    return []


def _marked_titles(line: Line) -> list[str]:
    """Return the titles of `line` that one and the same mark parts: bars, stars, bullets."""
    marks = _MARK.findall(line.key)
    if len(marks) < _LEAST_PARTS - 1 or len(set(marks)) > 1:
        return []
    titles = [title.strip() for title in _MARK.split(line.key)[::2]]
    return [title for title in titles if title] if all(title.count(" ") in _SPACES_IN_TITLE for title in titles) else []


def _glued_titles(page: Page, line: Line) -> list[str]:
    """Return slices of the titles of `line`, where many words of a long line without a full stop are two in one."""
    if line.size < _LEAST_UNBROKEN or _FULL_STOP.search(line.key):
        return []
    words = _GLUE.split(page.sheet.letters[line.start : line.end])
    return list(_slices(seen(fold(" ".join(words))).split())) if len(words) > _LEAST_GLUED else []


def _slices(words: list[str]) -> Iterator[str]:
    """Yield `words` in slices as long as a title."""
    for at in range(0, len(words), _TITLE_WORDS):
        yield " ".join(words[at : at + _TITLE_WORDS])


def _site_word(line: Line) -> str:
    """Return the Latin word that stands between the titles of `line` again and again; "" for none."""
    latin = [word for word in line.words if word.isascii() and word.isalpha()]
    return next((word for word in latin if latin.count(word) >= _LEAST_PARTS - 1), "")


def _ticker(page: Page) -> None:
    """Cut a run of unrelated titles above the title of the article."""
    kept = page.kept
    lede = page.lede
    cut = len(page.lines) - len(kept)
    if lede == len(kept) or lede + cut < _LEAST_HEAD:
        return
    if any(_tells(line) for line in kept[:lede]) or 2 * sum(map(in_form, kept[:lede])) >= lede:
        return  # its short lines are sentences, or parts of them, or fields
    # Where the masthead or a mark such as "urgent" stands, the head is no deck.
    masthead = sum(line.rule == "chrome.masthead" or _urgent(line) for line in page.lines)
    if lede + masthead < _LEAST_HEAD or _dialogue(kept[:lede]) or _poem(kept[:lede]):
        return
    body = topic(line for line in kept[lede:] if line.prose)
    shares = [_share(line, body) for line in kept[:lede]]
    title = _title(kept[:lede], shares)
    if not title and shares[0] < _RELATED and _newsy(kept[:lede]) and len(body) >= _LEAST_TOPIC:
        for line in kept[:lede]:
            page.cut(line, Label.CHROME, "chrome.ticker+topic")
        return
    if title and shares[0] >= _SURE and kept[0].size >= _LEAST_TITLE and not _again(kept[title], kept[0]):
        return
    title -= title > 0 and _names_column(kept[title - 1])
    if any(line.key[-1] == ":" and line.size >= _LEAST_ANNOUNCING for line in kept[:title]):
        return  # the article has begun: what it announces is a list of its own
    again = {line.core for line in kept[title:lede]}  # captions that a page prints with each copy of its title
    strange = [
        i for i in range(title) if kept[i].core not in again and (shares[i] < _RELATED or kept[i].size < _LEAST_TITLE)
    ]
    # Where a sure title stands further up as well, most of what follows it may be the deck.
    first = next((i for i, share in enumerate(shares) if share >= _SURE and kept[i].size > _LEAST_TITLE), title)
    below = [i for i in strange if i > first and kept[i].size >= _LEAST_TITLE]
    deck = 2 * len(below) <= title - first
    above = [i for i in strange if not (deck and i in below)]
    if len(above) + masthead >= _LEAST_ABOVE:
        for i in above:
            page.cut(kept[i], Label.CHROME, "chrome.ticker+topic")


def _newsy(head: list[Line]) -> bool:
    """Tell whether the lines of `head` are titles of as many stories, where the title of the article is gone.

    Half of them bear the marks of titles, as verses and names do not, and hardly two speak of the same, as the rows of
    a table do.
    """
    titles = [line for line in head if _LEAST_TITLE < line.size <= _LONGEST]
    if len(titles) < _LEAST_UNTITLED or len(titles) < len(head):
        return False
    words = [word for line in titles for word in content(line)]
    marked = sum(_TITLE_MARK.search(line.key) is not None for line in titles)
    return 2 * marked >= len(titles) and len(set(words)) >= _UNLIKE * len(words)


def _names_column(line: Line) -> bool:
    """Tell whether `line`, right above the title, may be the name of the column: a few words of no box or section."""
    return (
        line.size < _LEAST_TITLE and not sections(line) and line.core not in phrases("sidebars", "polls", "page_tools")
    )


def _urgent(line: Line) -> bool:
    """Tell whether `line` is the mark above a ticker, which has been cut."""
    return line.rule == "chrome.section" and line.core in URGENT


def _tells(line: Line) -> bool:
    """Tell whether `line`, which is no paragraph by its length or its stop, is a sentence or a part of one."""
    return line.protected or line.full_stop or line.size > _LONGEST or line.key[-1] == "،" or resumes(line)


def _again(line: Line, first: Line) -> bool:
    """Tell whether one of two lines is the other, with or without the name of the site."""
    return line.core in first.core or first.core in line.core


def _dialogue(head: list[Line]) -> bool:
    """Tell whether the lines of `head` are turns of a talk, or points of a list."""
    asked = sum(line.key[0] == "*" or line.key[-1] in ":؟" for line in head)
    return 2 * asked > len(head) or any(line.key[0] == "-" for line in head)


def _poem(head: list[Line]) -> bool:
    """Tell whether one of the lines of `head` names a poem and its poet."""
    return any(line.first in _POEM and line.size <= _MOST_POET for line in head)


def _share(line: Line, body: set[str]) -> float:
    """Return the share of the content words of `line` that `body` has."""
    words = content(line)
    return share_of(words, body) if words else 0.0


def _title(head: list[Line], shares: list[float]) -> int:
    """Return the index of the title of the article: the last line that is surely its own, else what shares most.

    Returns 0 when no line belongs to the article.
    """
    titles = [i for i, share in enumerate(shares) if share >= _RELATED and head[i].size >= _LEAST_TITLE]
    sure = [i for i in titles if shares[i] >= _SURE]
    if sure:
        return sure[-1]
    return max(titles, key=lambda i: shares[i], default=0)
