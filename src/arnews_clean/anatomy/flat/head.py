"""The head of a flattened page: what stands above the first paragraph, and where the one ends and the other begins.

Pages print there, in this order and each at most once: a link, tools and a section, the title, the date, the title
again, role and author, a caption around its photo credit, and a dateline before the first sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from itertools import islice
from typing import Final

from arnews_clean.anatomy import navigation
from arnews_clean.anatomy.credits import SOURCES, Kind, Part, openers
from arnews_clean.anatomy.datelines import prefixes
from arnews_clean.anatomy.dates.shapes import TIME, is_date
from arnews_clean.anatomy.words import folded, given_name, is_verb
from arnews_clean.keys import tokens

_HEAD: Final = 900  # characters in which the furniture above the first paragraph stands
_TITLE_WORDS: Final = 45  # a date behind more words than that belongs to a sentence
_DOUBLED: Final = range(4, 30)  # words of a title that stands twice
_LEAST_TITLE: Final = 20  # characters: a shorter text in front of the date is no title that comes back behind it
_ROLE_REACH: Final = 250  # characters behind the date, or the top, in which a role opens
_CREDIT_REACH: Final = 420  # characters behind all that in which the dateline opens
_MOST_CREDITS: Final = 12  # words at which a dateline is looked for
_CREDIT: Final = 200  # characters that hold a dateline
_FULL_NAME: Final = 3  # words
_OTHERS: Final = frozenset({Kind.PLACE, Kind.NAME, Kind.UNKNOWN, Kind.GENERIC})

_WEEKDAY: Final = re.compile("السبت|الاحد|الاثنين|الاثنيين|الثلاثاء|الاربعاء|الخميس|الجمعه")
_ZONED: Final = re.compile(r":\d\d بتوقيت ")
_COMMA_YEAR: Final = re.compile(r"[^\W\d_][,،] \d{4}")
_LATIN: Final = re.compile("[A-Za-z]")
_ISO: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_SENTENCE_END: Final = re.compile(r"(?<!\.)[.!؟] ")  # two dots stand in titles
_GAP: Final = re.compile(r"\s{2,}")
_WORD: Final = re.compile(r" [\"(]*([^\W\d_]+)")  # behind a space, without what opens before it

_OPEN: Final = ("(", "،", ",")
_SHUT: Final = (")", "]", "،", ",")
# Words of a sentence that has a date behind them, beside all function words, and in front of them.
_BEFORE_DATE: Final = frozenset({"يوم", "غد", "فجر", "صباح", "ظهر", "عصر", "مساء", "ليله", "تعاملات", "اسعار", "جلسه"})
_BEHIND_DATE: Final = frozenset({"علي", "الي", "حتي", "عن", "مع", "بين", "ان", "الذي", "التي"})

# A full date, with what pages print around it. Linear: every repeat is bounded, or of one kind of characters.
_DATE: Final = re.compile(
    rf"""
    (?:(?:نشرت?(?:\ في|\ بتاريخ|\ يوم)?|تاريخ\ النشر|تم\ النشر(?:\ في)?|اخر\ تحديث|الساعه)\ ?:?\ ?)?
    (?:(?<!\d)\d{{1,2}}:\d{{2}}(?:\ ?(?:ص|م|صباحا|مساء|am|pm))?\ ?[|،,-]\ ?)?               # 10:17 ص |
    (?:(?:{_WEEKDAY.pattern})[،,]?\ ?-?\ ?)?
    (?: (?<!\d)\d{{1,4}}\ ?[-/.]\ ?\d{{1,2}}\ ?[-/.]\ ?\d{{2,4}}                             # 25 / 9 / 2023
      | (?<!\d)\d{{1,2}}[ /-]+[^\W\d_]{{2,8}}(?:[ /]+[^\W\d_]{{3,8}})?[ /,،-]+\d{{4}}        # 25 ايلول 2023, 3 آب
      | [^\W\d_]{{3,8}}\ \d{{1,2}}[,،]\ \d{{4}}                                              # سبتمبر 25, 2023
    )
    (?:\ ?ه\b)?(?:\ ?م\b)?
    (?:[ ,،|:-]*(?:الساعه\ ?:?\ ?)?\d{{1,2}}:\d{{2}}(?::\d{{2}})?(?:\ ?(?:ص|م|صباحا|مساء|am|pm|gmt)\b)?(?:\ g[ms]t\b)?)?
    (?:\ بتوقيت\ [^\W\d_]+)?
    (?:\ ?-?\ ?العدد\ ?:?\ ?\d+)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
# The same day in another calendar, or that of the last change.
_OTHER_DATE: Final = re.compile(rf"[\ |(،-]*+(?:الموافق(?:\ ل)?\ ?)?{_DATE.pattern}", _DATE.flags)
# What every such date holds, from the last digit of its first number on, looked for first: to read a date, one has to
# try at every letter.
_DAY: Final = re.compile(
    r"""\d(?: \ ?[-/.]\ ?\d{1,2}\ ?[-/.]\ ?\d\d
          | [ /-]+[^\W\d_]{2,8}(?:[ /]+[^\W\d_]{3,8})?[ /,،-]+\d{4}
          | [,،]\ \d{4}
    )""",
    re.VERBOSE,
)
_BEFORE_DAY: Final = 60  # characters that hold what stands in a date before that
_LINK: Final = re.compile(r"\s*(?P<link>https?://\S+)\s+(?:اعلان\s+)?")
_PATH: Final = re.compile(r"\s*(?:الصفحه )?الرييسيه(?=\s)")
_CRUMB: Final = re.compile(r' ?[">›|/] ?')  # the quote was "»"
_MOST_CRUMB: Final = 40  # characters of a section
_LEAD_TOOLS: Final = re.compile(r"\s*(?:(?:طباعه )?ارسل لصديق|طباعه)")
# Tools, each with what it always holds: to look for that takes a third of the time of looking for the tools.
_TOOLS: Final = {
    r"(?:حجم الخط ?:? ?)?ع ع ع": ("ع ع",),  # size of the letters
    r"a a(?: a)?": ("a", "A"),
    r"[-+] (?:تصغير|تكبير) الخط": ("ير الخط",),
    r"\d+ (?:مشاهده|زياره|قراءه)": ("مشاهده", "زياره", "قراءه"),  # counters
    r"(?:مده|وقت) القراءه ?:? ?\d{1,2} (?:دقيقه|دقايق)": (" القراءه",),
    r"\d* ?(?:اقل من )?دقيقه واحده": ("دقيقه واحده",),
    r"زر الذهاب الي الاعلي": ("زر الذهاب",),
    r"(?:تم )?(?:انسخ|نسخ) الرابط": ("سخ الرابط",),
    r"تابع (?:احدث|اخر) الاخبار (?:عبر|علي) (?:تطبيق )?(?:google news|جوجل نيوز|اخبار جوجل)": (
        "الاخبار عبر",
        "الاخبار علي",
    ),
    r"spot_img": ("_",),
    r"view this post on instagram a post shared by [^()]{2,60}\(@\w+\)": ("@",),
}
_MINUTE: Final = "دقيقه واحده"
_ROLES: Final = "كتبت?|بقلم|كتبها|تحرير|اعداد|متابعه"
_WHO: Final = r" ?[:/-] ?(?P<who>[^\W\d_]+(?: [^\W\d_]+){1,2})"
_ROLE: Final = re.compile(rf"(?<!\S)(?:{_ROLES}){_WHO}")
_ROLE_BEHIND: Final = re.compile(rf"(?<!\S)(?:{_ROLES}|تقرير|تحقيق|حوار|تغطيه){_WHO}")  # labels of titles, else
# Right before the date a role needs no separator.
_ROLE_BEFORE: Final = re.compile(
    r"(?<!\S)(?:(?:كتبت?|كتبها|تحرير|اعداد|متابعه) ?[:/-] ?|(?:بقلم|بواسطه) ?:? ?)"
    r"(?P<name>[^\W\d_]+)(?: [^\W\d_]+){1,3} ?[|,،-]?\s*$"
)
_MOST_ROLE: Final = 60  # characters of role and name
# A caption, its photo credit, and the caption again. Linear: it is tried at one place.
_PHOTO: Final = re.compile(
    r"\s*(?<!\S)(?P<caption>\S[^\n]{2,250}?) (?:تصوير|عدسه) ?: ?[^:]{2,40}? (?P<again>(?P=caption))(?=\s|$)"
)


def borders(text: str, tools: tuple[str, ...]) -> Iterator[int]:
    """Yield the borders in the head of `text`, a folded page on one line, in no order.

    `tools` are those that may stand there, as the function of that name tells.
    """
    head = text[:_HEAD]
    yield from _link(head)
    top = _home(head)
    if top:
        yield top
    yield from _doubled_title(head, top)
    if tools:
        yield from _tools(text, tools)
    at = 0  # behind the furniture that has been found so far
    date = _date_of_page(head)
    if date:
        end = _dates_end(head, date)
        yield from (date.start(), end)
        author = _role_before(head, date)
        if author:
            yield author.start()
        yield from _section(head, date.start())
        at = _title_again(head, date.start(), end)
        yield at
    role = _role(head, at)
    if role:
        yield from role
        at = max(at, role[1])
    photo = _PHOTO.match(head, at) if at else None
    if photo:
        yield from (photo.start("caption"), *photo.span("again"))
        at = photo.end()
    yield from _credit(head, at)


def _link(head: str) -> Iterator[int]:
    """Yield the borders around the address of the page at its very top."""
    link = _LINK.match(head)
    if link:
        yield from (link.end("link") + 1, link.end())


def _home(head: str) -> int:
    """Return where the path of the page ends at its very top, since what follows may be the title; 0 for none.

    Only marks tell that a section goes on with the path: "اقتصاد لبنان يتعافى" is a title.
    """
    path = _PATH.match(head)
    if path is None:
        return 0
    at = path.end()
    while mark := _CRUMB.match(head, at):
        words = head[mark.end() : mark.end() + _MOST_CRUMB].split(" ")
        names = (" ".join(words[:size]) for size in (3, 2, 1))
        name = next(filter(navigation.crumb, names), "")
        at = mark.end() + len(name)
        if not name:
            break
    return at


def _doubled_title(head: str, top: int) -> Iterator[int]:
    """Yield where a title at the very top, or behind the path that ends at `top`, ends, and where each copy does."""
    words = head[top:].split()
    if not words or head.find(words[0] + " ", top + len(words[0])) < 0:  # nearly always: it does not come again
        return
    for size in _DOUBLED:
        if len(words) < 2 * size:
            return
        if words[:1] == words[size : size + 1] and words[:size] == words[size : 2 * size]:
            starts = [word.start() for word in re.finditer(r"\S+", head) if word.start() >= top]
            end = 2 * size
            while words[end : end + size] == words[:size]:
                end += size
            yield from starts[size : end + 1 : size]
            return


def _date_of_page(head: str) -> re.Match[str] | None:
    """Return the date of publication: the first that says so by itself, with no more than a title before it."""
    date = next((date for date in _dates(head) if _published(head, date)), None)
    if date is None or head.count(" ", 0, date.start()) >= _TITLE_WORDS:
        return None
    title = head[: date.start()].rstrip(" ؟!")  # which may ask, or cry
    behind_sentence = _SENTENCE_END.search(f"{title} ") is not None
    return None if behind_sentence and not _LEAD_TOOLS.match(head) else date


def _dates(head: str) -> Iterator[re.Match[str]]:
    """Yield the full dates in `head`."""
    at = 0
    while (day := _DAY.search(head, at)) and (date := _DATE.search(head, max(day.start() - _BEFORE_DAY, at))):
        yield date
        at = date.end()


def _published(head: str, date: re.Match[str]) -> bool:
    """Tell whether `date` is more than some date in a sentence: with weekday, time, label or tools beside it."""
    text = " ".join(date[0].split())
    if not is_date(text, tokens(text)):
        return False
    if _ZONED.search(text):
        return True  # no sentence says by which clock
    return (
        not _of_sentence(head, date)
        and bool(
            TIME.search(text)
            or text[0].isalpha()  # a weekday, a month, or the label of the date
            or _ISO.match(text)
            or _LATIN.search(text)  # the name of its month: no Arabic sentence has it
            or _COMMA_YEAR.search(text)  # nor does one set off the year: "24 فبراير, 2019"
            or _any_of(tuple(_TOOLS)).match(" " + head[date.end() :].lstrip())
            or _role_before(head, date)
            or _opens_article(head, date.end())
        )
    )


def _role_before(head: str, date: re.Match[str]) -> re.Match[str] | None:
    """Return the role and the author right before `date`."""
    role = _ROLE_BEFORE.search(head, max(date.start() - _MOST_ROLE, 0), date.start())
    return role if role and given_name(role["name"]) else None


def _opens_article(head: str, at: int) -> bool:
    """Tell whether a role or a dateline stands at `at`, behind a date: it is no date of a sentence then."""
    rest = head[at : at + _CREDIT].lstrip()
    if (role := _ROLE.match(rest)) and given_name(role["who"].partition(" ")[0]):
        return True
    return prefixes.opens_news(rest)


def _dates_end(head: str, date: re.Match[str]) -> int:
    """Return where `date` ends, with the other dates right behind it: of another calendar, of the last change."""
    end = date.end()
    while other := _OTHER_DATE.match(head, end):
        text = " ".join(head[date.start() : other.end()].split())
        if not is_date(text, tokens(text)):
            break
        end = other.end()
    return end + head.startswith(")", end)


def _of_sentence(head: str, date: re.Match[str]) -> bool:
    """Tell whether the sentence around `date` needs it: "تنطلق اليوم السبت 22 سبتمبر 2012 على الملعب"."""
    before, after = head[: date.start()].rstrip(), head[date.end() :].lstrip()
    if before.endswith(_OPEN) or after.startswith(_SHUT):
        return True
    word = _last_word(before)
    return word in _BEFORE_DATE or word in folded("function_words") or after.partition(" ")[0] in _BEHIND_DATE


def _last_word(text: str) -> str:
    return text.rstrip().rpartition(" ")[2]


def _section(head: str, end: int) -> Iterator[int]:
    """Yield where the tools at the very top end, and the section name behind them: the title follows."""
    tools = _LEAD_TOOLS.match(head)
    if not tools:
        return
    at = tools.end()
    yield at
    words = head[at:end].split()
    for size in (3, 2, 1):
        name = " ".join(words[:size])
        if navigation.section(name) and len(words) > size + 1:
            yield head.index(name, at) + len(name)
            return


def _title_again(head: str, start: int, end: int) -> int:
    """Return where the copy of the title behind the date at `[start, end)` ends; `end` where there is none."""
    title = " ".join(head[:start].split())
    again = head[end:].lstrip()
    if len(title) > _LEAST_TITLE and again.startswith(title + " "):
        return len(head) - len(again) + len(title) + 1
    return end


def _role(head: str, at: int) -> tuple[int, int] | None:
    """Return where role and author stand, behind `at`: the name ends at a gap, or with its last known part."""
    role = (_ROLE_BEHIND if at else _ROLE).search(head, at, at + _ROLE_REACH)
    if not role:
        return None
    words = role["who"].split()
    if not given_name(words[0]):
        return None
    gap = _GAP.search(head, role.start("who"), role.end() + 3)
    if gap:
        return role.start(), gap.start()
    if len(words) == _FULL_NAME and not _full_name(words):  # the third is the first word of the sentence
        return role.start(), role.end() - len(words[2]) - 1
    return role.span()


def _full_name(words: list[str]) -> bool:
    """Tell whether all three of `words` are of a name: where in doubt, the third one opens the sentence."""
    last = words[2]
    return given_name(words[1]) and (
        (given_name(last) and not is_verb(last)) or (last.startswith("ال") and last.endswith("ي"))
    )


@cache
def _any_of(tools: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of `tools`, behind a space: to open with one is faster than to look back for one."""
    return re.compile(rf" (?P<tool>{'|'.join(tools)})(?!\S)", re.IGNORECASE)


def tools(holds: Callable[[str], bool]) -> tuple[str, ...]:
    """Return the patterns of the tools that may stand on a page, by what it `holds`."""
    return tuple(tool for tool, signs in _TOOLS.items() if any(map(holds, signs)))


def _tools(text: str, tools: tuple[str, ...]) -> Iterator[int]:
    """Yield the borders around `tools`: counters in the head alone, since a sentence may hold their words."""
    for tool in _any_of(tools).finditer(" " + text):
        start, end = (at - 1 for at in tool.span("tool"))
        if end <= _HEAD or not _counts(text[start:end]):
            yield from (start, end)


def _counts(tool: str) -> bool:
    """Tell whether `tool` counts readers or minutes, as sentences do."""
    return tool[:1].isdigit() or tool.endswith(_MINUTE)


def _credit(head: str, at: int) -> Iterator[int]:
    """Yield where a known dateline opens behind `at`, or the borders of a credit of agencies, in the first sentence."""
    known = openers()
    limit = at + _CREDIT_REACH
    stop = head.find(". ", at, limit)
    words = _WORD.finditer(head, max(at - 1, 0), limit if stop < 0 else stop)
    reach = _CREDIT if "  " in head else prefixes.ZONE
    for start in islice((word.start() + 1 for word in words if word[1] in known), _MOST_CREDITS):
        if not prefixes.SEPARATOR.search(head, start, start + reach):  # as every credit has one
            continue
        if _last_word(head[:start]) in folded("function_words"):  # "في السويداء الساعة 9:15": the end of the title
            continue
        if head.count("؟ ", at, start) + head.count("! ", at, start) > 1:
            return
        rest = " ".join(head[start : start + _CREDIT].split())
        dateline, sources = _opens_credit(rest)
        if dateline:
            yield start
            return
        if sources:
            yield from (start, _behind(head, start, sources))
            return


@lru_cache(maxsize=1 << 6)  # the rounds of one page ask for the same few
def _opens_credit(rest: str) -> tuple[bool, str]:
    """Tell whether `rest` opens with a dateline that names an agency, or else return its credit of two sources."""
    parts = prefixes.opening(rest)
    if len(parts) <= 1:  # nearly always: both have two
        return False, ""
    if not parts[0].separator and parts[1].kind in _OTHERS:  # the last word of the title, and a credit behind it
        return False, ""
    _, _, rule = prefixes.prefix(rest, first=False, parts=parts)
    if rule.startswith("dateline.city-agency"):
        return True, ""
    return False, rest[: parts[1].end] if _two_sources(parts) else ""


def _two_sources(parts: list[Part]) -> bool:
    """Tell whether a credit opens with two sources and one separator: "وكالات - أبوظبي سبورت"."""
    first, second = parts[:2]
    return (
        first.kind in (Kind.GENERIC, Kind.AGENCY)
        and first.separator in ("/", "-", ":")
        and second.kind in SOURCES
        and not second.separator
    )


def _behind(head: str, start: int, part: str) -> int:
    """Return where `part`, a key, ends in `head`, when it stands at `start`."""
    letters = len(part) - part.count(" ")
    return re.compile(rf"(?:\s*\S){{{letters}}}").match(head, start).end()  # type: ignore[union-attr]  # it does stand there
