"""What says by its words alone that a line is a source: "المصدر: ...", links to the story, printed issues."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from arnews_clean import signs
from arnews_clean.anatomy.credits import sources_alone
from arnews_clean.anatomy.words import phrases
from arnews_clean.lines import ORNAMENTS, Line, fact

_MOST_WORDS: Final = 30
MOST_CREDIT: Final = 12  # words of a credit, its opener included
MOST_NAME: Final = 8  # words of the source
MOST_LAST_NAME: Final = 4  # words of a source in no list
BRACKETS: Final = f'*-"/([ {ORNAMENTS}'
_BEHIND_OPENER: Final = re.compile(r" ?(?:[:/|-]+|\.{2,}|$) ?(?P<who>.{0,60})")
_QUOTED: Final = re.compile(r"مصدر ?:")  # "a source: ..." quotes somebody
_ASIDE: Final = re.compile(
    r"^[^-:]+ -[^-]+ - |، و?(?:ه[وي]|لا|لم|لن|قد|كما|فيها?|حيث|اذ) "
)  # "the source - as we know - is", "..., and it is"
_COLUMN: Final = frozenset({"ذاته", "نفسه", "الرييسي", "اكد", "قال", "اضاف", "اضافت", "ذكر", "اوضح"})  # behind "المصدر"
_ASKING: Final = frozenset({"هل", "متي", "اين", "كيف", "لماذا", "ماذا", "كم"})  # "المصدر: هل هو قرض أم منحة"
_LEADING: Final = "في|علي|من|هنا|ب?(?:صحيف|موقع|جريد)|http"  # what goes on behind "the link of the story"
_PLEASE: Final = "،? ?(?:يرجي|الرجاء) (?:الضغط|النقر|زياره)"
_SHORT_LINK: Final = r"(?:الرابط|رابط (?:قصير|مختصر)) ?:? ?https?://\S+"
# What feeds write behind each story. Linear: one bounded repeat between fixed words.
FEED: Final = (
    r"(?:The post .{3,200}(?:appeared first|first appeared) on"
    r"|ظهرت? (?:هذه? |هذا )?(?:المقاله?|التدوينه|المنشور|الخبر) .{3,200} اولا (?:علي|في))"
)
# Lines that are a source as a whole: their first words, the rule, and what the line must look like.
_WHOLE_LINES: Final = (
    (
        "نشر نشرت",
        "source.printed",
        r"نشرت? (?:هذه الماده|هذا الخبر|هذا المقال|هذا التقرير|الخبر) .{0,60}(?:العدد|بتاريخ).{0,60}",
    ),
    ("صحيفه جريده مجله", "source.issue", r"\w+ .{2,40} - (?:ال)?عدد \d+.{0,90}"),
    (
        "رابط الرابط",
        "source.link",
        rf"(?:رابط (?:الخبر|المقال|المصدر)(?: الاصلي)?|الرابط الاصلي)(?: ?[^\w\s].*| (?:{_LEADING}).*)?|{_SHORT_LINK}",
    ),
    ("اقرا الخبر", "source.link", r"(?:اقرا )?الخبر من (?:المصدر|مصدره)(?: الاصلي)?"),
    ("ترجم", "source.printed", r"ترجم هذا (?:المقال|التقرير|النص) (?:بالتعاون مع|عن|من) .{2,60}"),
    (
        "للاطلاع",
        "source.link",
        r"للاطلاع علي (?:المقال|الخبر|النص|التقرير)(?: الاصلي| كاملا)?،? ?(?:اضغط|انقر)و?ا? هنا.*",
    ),
    (
        "لقراءه",
        "source.link",
        rf"لقراءه (?:الخبر|المقال)(?: كاملا| بالكامل)?(?: (?:من|في|علي) (?:المصدر|مصدره)|{_PLEASE}).*",
    ),
    ("انقر اضغط انقروا", "source.link", r"\w+ هنا لقراءه الخبر(?: كاملا)? من مصدره.*"),
    ("يمكنك يمكنكم", "source.link", r"\w+ ايضا قراءه الخبر (?:في|من) المصدر.*"),
    ("تفاصيل", "source.link", r"تفاصيل الخبر في.*"),
    ("هذا", "source.link", r"هذا (?:المحتوي|الخبر) (?:مقدم|منقول) من.*"),
    ("تم", "source.link", r"تم طباعه هذ[اه] الخبر من موقع.*"),
    ("The", "source.link", rf"{FEED}.*"),
    ("ظهرت ظهر", "source.link", rf"{FEED} .{{2,60}}"),
    ("Source Read", "source.link", r"(?:Source link|Read more at).*"),
    ("خدمه نقلا المصدر", "source.starred", r"(?:خدمه|نقلا عن|المصدر)\b.{2,60}"),
    ("عن", "source.starred", r'عن "[^"]{2,30}"'),
    ("بالاتفاق ينشر بالتعاون", "source.starred", r"(?:ينشر )?(?:بالاتفاق|بالتعاون) مع\b.{2,60}"),
)
_WORD: Final = re.compile(r"[^\W\d_]+")
SOURCE: Final = "المصدر"
DATE_FIELDS: Final = frozenset({"اخر", "نشر", "تاريخ"})  # first words of what stands before a date


def credit(line: Line) -> bool:
    """Tell whether `line` is a source credit: the word, a separator right behind it, and at most eight words."""
    if line.size > MOST_CREDIT:
        return False
    text = line.key.lstrip(BRACKETS)
    found = named(text)
    if line.full_stop and (found is None or not sources_alone(found["who"].rstrip(". "))):
        return False
    if found is None or found.end() < len(text) or (line.key[0] != "/" and _QUOTED.match(text)):
        return False
    who = found["who"].split()
    if who and who[0] in _ASKING:
        return False
    return len(who) <= MOST_NAME and _COLUMN.isdisjoint(who[:2]) and not _ASIDE.search(text)


def named(text: str) -> re.Match[str] | None:
    """Match what stands behind the opener of a source credit, its separator first."""
    opener = phrases("source_openers").opening(text)
    return _BEHIND_OPENER.match(text, len(opener)) if opener else None


@fact
def shape(line: Line) -> str:
    """Return the rule that a whole line would be cut by, wherever it stood; "" for none."""
    if line.size > _MOST_WORDS or line.opener not in _first_words():
        return ""
    if credit(line):
        return "source.credit"
    text = line.key.lstrip(BRACKETS)
    first = _WORD.match(text)
    rule, pattern = _whole_lines().get(first[0], ("", "")) if first else ("", "")
    if rule == "source.starred" and (line.key[0] != "*" or line.full_stop):
        return ""
    return rule if rule and re.fullmatch(pattern, text) else ""


@cache
def _whole_lines() -> dict[str, tuple[str, str]]:
    """Return rule and pattern by first word."""
    return {word: (rule, pattern) for words, rule, pattern in _WHOLE_LINES for word in words.split()}


@cache
def _first_words() -> frozenset[str]:
    """Return the first words, in small letters, of all lines that are a source as a whole."""
    return frozenset(map(str.lower, _whole_lines())) | phrases("source_openers").first_words


GENERIC: Final = signs.opening(lambda: phrases("generic_sources").first_words)  # of lines that name agencies at large
SIGNS: Final = signs.opening(lambda: _first_words() | DATE_FIELDS) | signs.ODD


def stranger(line: Line) -> str | None:
    """Return the source that no list holds, of which `line` is the credit; "" where it can't be read, None for none."""
    if line.opener != SOURCE or line.size > MOST_CREDIT or line.prose:
        return None
    found = named(line.core)
    if found is None:
        return ""
    return found["who"] if found["who"] and not sources_alone(found["who"]) else None


@fact
def names_source(line: Line) -> bool:
    """Tell whether `line` holds nothing but the names of agencies and outlets."""
    return line.size <= MOST_NAME and not line.stops and sources_alone(line.key)


def names_agencies(line: Line) -> bool:
    """Tell whether `line` names agencies at large, and no more than others beside them: "وكالات", "وكالات + رويترز"."""
    return line.opener in phrases("generic_sources").first_words and names_source(line)
