"""What a line may be in a block: header, title, credit of a story, or a sentence of the body that goes on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import accumulate
from typing import Final

from arnews_clean import signs
from arnews_clean.anatomy import chrome, comments, promos, read_also, similar, tail
from arnews_clean.anatomy.datelines.own_lines import own_line
from arnews_clean.anatomy.dates.shapes import TIME, date_line
from arnews_clean.anatomy.navigation import sections
from arnews_clean.anatomy.sources.closing import over, taken_from
from arnews_clean.anatomy.sources.shapes import names_agencies
from arnews_clean.anatomy.words import announced, may_open, phrases, resumes
from arnews_clean.lines import Line, fact
from arnews_clean.model import Label
from arnews_clean.page import Page

# So many times the words above: of 54 second articles and comments in the gold, none has three times as many.
_DWARFED: Final = 4
ITEM_WORDS: Final = 30  # of a title in a list
LEAST_TITLE: Final = 4  # words of a title where nothing else says that it is one
SENTENCE: Final = 24  # words: a longer paragraph is no opener with a title
STOP_INSIDE: Final = re.compile(r"[^\W\d_]{4} ?\. (?=\S)")  # behind a whole word, and more behind it
LEAST_SENTENCE: Final = 8  # words of a line that goes on with the story
SUBHEADING: Final = 4  # words of a last title that may be a sub-heading of the body
HEADING: Final = 5  # words: a longer one is rather the title of another article
SUBHEADING_ALONE: Final = 2  # words of one below the header of a list that the scraper lost
_JOINED: Final = 5  # words: fewer don't hold a header and a title
_MOST_COMMAS: Final = 3  # of a header and titles in one stretch
_BULLET: Final = re.compile(r"[•●·▪■*>\-◄►◀▶✓\"]+(?: |$)|\d{1,2} ?[.\-)]")
CREDITS: Final = frozenset({Label.DATE, Label.DATELINE, Label.BYLINE, Label.CAPTION, Label.DUPLICATE})
TELLING: Final = CREDITS - {Label.CAPTION, Label.DUPLICATE}  # a title of a list may end like a caption, or come twice
# What closes the article above another one that no header announces, and what that is called.
AFTER: Final = {
    "source.credit": (Label.READ_ALSO, "after-source+topic"),
    "chrome.tags": (Label.SIMILAR, "article+topic"),
}
_SOURCES: Final = frozenset({"source.credit", "source.credit-name", "source.end-mark", "source.starred"})
_RIGHTS: Final = "محفوظه"
OPENERS: Final = frozenset({"read_also.block", "read_also.line", "similar.list"})
# Rules of lines that stand below articles, and inside of them as well.
SEAMS: Final = OPENERS | {"promo.line", "chrome.tool", "source.link", "source.permalink"}
ENDS: Final = _SOURCES | {"chrome.tags", "chrome.tool"}  # rules of lines that may end the article


def header_label(line: Line) -> Label | None:
    """Return the label of the block that `line` opens, or None."""
    if is_said(line):
        return None
    if similar.header(line):
        return Label.SIMILAR
    return Label.READ_ALSO if read_also.header(line) else None


def is_said(line: Line) -> bool:
    """Tell whether `line` is what somebody says or writes: in quotes, behind a colon or beside such a line."""
    return _quoted(line) and (announced(line) or _quoted(line.above) or _quoted(line.below))


def _quoted(line: Line | None) -> bool:
    return line is not None and line.key[0] == '"' == line.key[-1]


def openers_on(page: Page) -> list[Line]:
    """Return the kept lines that may announce a block: no long paragraphs, and their first word is one of openers."""
    known = _first_words()
    return [
        line
        for line in page.kept
        if (line.joined and may_open(line, known)) or (line.signs & OPENS and (line.size <= SENTENCE or not line.prose))
    ]


@cache
def _first_words() -> frozenset[str]:
    """Return the first Arabic words of openers and headers."""
    return similar.first_words() | read_also.first_words()


OPENS: Final = signs.opening(_first_words) | signs.BARE


def announces(line: Line) -> bool:
    """Tell whether `line` announces a block."""
    return _reads_on(line) and not is_said(line)


@fact
def _reads_on(line: Line) -> bool:
    """Tell whether `line` reads as if it announced a block."""
    if line.joined and (joined_list(line) or (line.size >= SENTENCE and introduces(line))):
        return True
    return similar.header(line) or read_also.header(line) or read_also.one_line(line)


def is_body(line: Line) -> bool:
    """Tell whether `line` is a paragraph that no room has cut."""
    return line.prose and line.label is None


def words_told(lines: list[Line]) -> list[int]:
    """Return how many words of paragraphs that tell a story stand above each of `lines`, and on the whole page.

    A row of titles that run into one another, as long as a paragraph, has no stop; on a page without stops all count.
    """
    stops = any(line.stops for line in lines if is_body(line))
    told = (line.size if is_body(line) and (_tells(line) or not stops) else 0 for line in lines)
    return [0, *accumulate(told)]


def _tells(line: Line) -> bool:
    return line.stops or line.key[-1] in ":،" or STOP_INSIDE.search(line.key) is not None


def dwarfed(words: list[int], at: int) -> bool:
    """Tell whether what stands from the line `at` on dwarfs what stands above, by the `words` told above each line.

    Then it is the article: what a page has above that, a summary, a teaser, a ticker, ends in lines that close articles
    as well.
    """
    return words[at] * _DWARFED < words[-1] - words[at]


def is_counter(line: Line) -> bool:
    """Tell whether `line` counts the comments or readers of the title above it."""
    return line.label is Label.CHROME and line.size < LEAST_TITLE and line.first.isdigit()


def is_rubric(line: Line) -> bool:
    """Tell whether `line` is the section of the title below it."""
    below = line.below
    titled = below is not None and below.label is None and below.size >= LEAST_TITLE
    return titled and line.rule == "chrome.sidebar" and sections(line)


def within(line: Line) -> bool:
    """Tell whether `line` was cut as what a title has beside it: its date, its author, its counter, its section."""
    return line.label in CREDITS or is_counter(line) or is_rubric(line)


def is_title(line: Line) -> bool:
    """Tell whether an item is a title, and neither a bullet nor a date."""
    core = line.core
    if line.label is not None or not core or (core[0].isdigit() and (core.isdigit() or TIME.fullmatch(core))):
        return False
    return not date_line(line)


def is_item(line: Line) -> bool:
    """Tell whether `line` looks like the title of another article, or like a bullet or a date between such titles."""
    if line.label is not None:
        return within(line)
    if line.prose and _row_of_titles(line):
        return True
    if not is_title(line):
        return True
    if line.size > ITEM_WORDS or line.full_stop or line.prose:
        return False
    return not (goes_on(line) or takes_leave(line) or _TURN.match(line.key) or _FIXTURE.fullmatch(line.key))


# No title is a turn of an interview, or objects to what stands above it.
_TURN: Final = re.compile(r'[*"\- ]*(?:[سج] ?[:/-]|و?لكن |فهل |فما |فيما يلي )')
_FIXTURE: Final = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)? ?[×x] ?[^\W\d_]+(?: [^\W\d_]+)?")  # the teams of a match
_LEAVE: Final = re.compile(
    r"و?(?:اخر دعوانا|الله (?:اعلم|ولي|المستعان|الموفق|من وراء)|السلام عليكم|صلي الله (?:وسلم )?علي|حسبنا الله"
    r"|(?:ن|ا)سال الله)(?!\w)"
)


def takes_leave(line: Line) -> bool:
    """Tell whether `line` is how an author takes leave of his readers: no title opens so."""
    return _LEAVE.match(line.core) is not None or bool(phrases("farewells").opening(line.core))


def _row_of_titles(line: Line) -> bool:
    """Tell whether `line` holds several titles with bars between them."""
    return line.key.count(" | ") > 1 and not line.full_stop


def goes_on(line: Line) -> bool:
    """Tell whether `line`, without a full stop, is a sentence of the story all the same: "وأضاف ...", "....(بترا)"."""
    if line.size < LEAST_SENTENCE or line.joined or is_bulleted(line):
        return False
    stop = STOP_INSIDE.search(line.key)
    return resumes(line) or (stop is not None and line.key.count(" ", 0, stop.start()) >= LEAST_SENTENCE)


def is_furniture(line: Line) -> bool:
    """Tell whether `line` opens other furniture, which ends a list."""
    if line.label is not None and not within(line):
        return True
    return bool(header_label(line)) or read_also.one_line(line) or stands_below_article(line)


def is_listed(line: Line) -> bool:
    """Tell whether `line` goes on with a list."""
    return is_item(line) and not is_furniture(line)


def stands_below_article(line: Line) -> bool:
    """Tell whether `line` is what stands below an article: comments, promos, tags."""
    return comments.header(line) or promos.promo(line) or tail.tags(line)


def is_bulleted(line: Line) -> bool:
    """Tell whether a bullet or a number stands before `line`."""
    return _BULLET.match(line.key) is not None


def cut_all(page: Page, lines: Iterable[Line], label: Label, rule: str) -> None:
    """Give `lines` to a block, and what other rooms have cut beside its titles as well."""
    for line in lines:
        if within(line):
            line.label, line.rule = label, rule
        else:
            page.cut(line, label, rule)


def breaks_off(line: Line) -> bool:
    """Tell whether `line` ends in three dots, in brackets or not: the opening of a story that goes on elsewhere."""
    return line.key.rstrip(")] ").endswith(("...", "…"))


def ends_page(line: Line) -> tuple[Label, str] | None:
    """Return what `line` would be cut as at the end of the page, where it is a source, a promo or a tool."""
    if names_agencies(line):
        return Label.SOURCE, "source.credit-name"
    if promos.promo(line):
        return Label.PROMO, "promo.line"
    return (Label.CHROME, "chrome.tool") if chrome.tool(line) else None


def closes(line: Line) -> bool:
    """Tell whether `line` closes the article without a list of others below it: its source, or tags that are none."""
    return line.rule in AFTER and (line.rule != "chrome.tags" or line.size <= SUBHEADING_ALONE)


def signs_off(line: Line) -> bool:
    """Tell whether `line` says who has told the story, or that it is over: its source, or an end mark, cut or not."""
    return line.rule in _SOURCES if line.label is not None else over(line) or taken_from(line)


def leaves_story(line: Line) -> bool:
    """Tell whether `line` stands below a story and says nothing of it: its tags, or who has the rights of the page."""
    return line.rule == "chrome.tags" or (line.rule == "chrome.tool" and _RIGHTS in line.key)


def credits_story(line: Line) -> bool:
    """Tell whether `line` says of what day, from where or by whom the article is."""
    if line.label is None and is_bulleted(line):
        return False  # a title of a list, whatever it looks like
    return line.label in TELLING or date_line(line) or own_line(line) is not None


def introduces(line: Line) -> bool:
    """Tell whether `line`, however long, opens with an opener or a header: a stretch of a joined page may hold more."""
    return read_also.introduces(line) or similar.opening(line)


def joined_list(line: Line) -> Label | None:
    """Return the label of a header and its titles in one stretch of a joined line, or None."""
    if line.full_stop or line.size < _JOINED or STOP_INSIDE.search(line.key):
        return None
    if line.key.count("،") > _MOST_COMMAS:
        return None  # behind the titles the sentence goes on
    if similar.opening(line):
        return Label.SIMILAR
    return Label.READ_ALSO if read_also.opening(line) else None


# What the opening of a story that breaks off ends in: "...المزيد", "... اقرأ المزيد".
MORE: Final = (
    *("المزيد", "للمزيد", "التفاصيل", "اقرا التفاصيل", "قراءه التفاصيل", "اقرا اكثر"),
    *("اكمل القراءه", "تابع القراءه", "متابعه القراءه", "مواصله القراءه"),
)
_TEASER: Final = re.compile(rf".*(?:\.{{2,}}|…)[\]) ]*(?:(?:اقرا|قراءه) )?(?:{'|'.join(MORE)})")


def is_teaser(line: Line) -> bool:
    """Tell whether `line` breaks off with "...المزيد"."""
    return line.key.endswith(MORE) and _TEASER.fullmatch(line.key) is not None
