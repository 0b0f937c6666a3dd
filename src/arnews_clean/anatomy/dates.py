"""Dates and times of publication: lines made of nothing else.

Facts: articles.md of the conventions, section 7 (shapes met on pages, month names of the Arab countries).
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from arnews_clean.anatomy.words import folded
from arnews_clean.lines import fact, key, Line, Page
from arnews_clean.model import Label
from arnews_clean.vocabulary import load

_MAX_CHARS: Final = 120
_MAX_TOKENS: Final = 26

# A date of numbers; a time; a relative time.
_NUMERIC: Final = r"(?:\d{4}[-/.:]\d{1,2}[-/.:]\d{1,2}|\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?\d{4}|\d{1,2}[-/]\d{1,2}[-/]\d{2})"
NUMERIC: Final = re.compile(rf"(?<!\d){_NUMERIC}(?!\d)")
TIME: Final = re.compile(r"(?<!\d)\d{1,2}[:.]\d{2}(?::\d{2})?(?!\d)")
_DIGIT: Final = re.compile(r"\d")
_WORDS_AND_NUMBERS: Final = re.compile(r"[^\W\d_]+|\d+")
_RELATIVE: Final = re.compile(
    r"(?:منذ|قبل|حوالي) (?:حوالي )?(?:\d+ )?"
    r"(?:ثانيه|ثوان|ثواني|دقيقه|دقيقتين|دقاي?ق|ساعه|ساعتين|ساعات|يوم|يومين|ايام|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|شهور|سنه|سنتين|سنوات|عام|عامين|اعوام)"
    r"(?: واحده?)?(?:،? \d{1,2}:\d{2}(?: (?:am|pm|AM|PM|ص|م))?)?"
)
_DATE_WORDS: Final = (
    "نشر نشرت في بتاريخ تاريخ النشر الخبر تم يوم اخر آخر تحديث تعديل التحديث التعديل الأخير الساعة التوقيت توقيت الوقت بتوقيت الموافق "
    "على ص م ه هـ صباحا مساء ظهرا عصرا هجري ميلادي ت بالتوقيت المحلي غرينتش غرينيتش جرينتش GMT UTC AM PM am pm date Published Updated on at "
    "th st nd rd التاريخ اليوم أضيف اضيفت الكويت كتب مكة المكرمة القاهرة عدن القدس صنعاء السعودية الرياض الدوحة دمشق بيروت بغداد عمان المغرب الجزائر تونس "
    "أبوظبي دبي الإمارات مصر الخرطوم طرابلس العاصمة تم إضافته إضافة أضيفت اضافه الموضوع المقال للصفحة الساعه أمس لاثنين لثلاثاء لأربعاء لخميس لجمعة لسبت لأحد"
)
_MARKS: Final = frozenset(key("نشر نشرت تاريخ النشر تحديث تعديل التحديث التعديل الساعة التوقيت توقيت بتوقيت التاريخ Published Updated أضيف إضافته").split())


@cache
def month_words() -> frozenset[str]:
    """Return every word of a month's name, folded."""
    names = (*load("months"), *load("hijri_months"))
    return frozenset(word for entry in names for word in key(entry.split("=")[0]).split())


@cache
def _words() -> frozenset[str]:
    return month_words() | folded("weekdays") | frozenset(key(_DATE_WORDS).split())


def is_date(line_key: str, tokens: list[str]) -> bool:
    """Tell whether a line of this key is a date, a time or an "updated" line, and nothing else."""
    line_key = line_key.strip("| ")
    if len(line_key) > _MAX_CHARS or not 1 <= len(tokens) <= _MAX_TOKENS:
        return False
    if not _DIGIT.search(line_key):
        return bool(_RELATIVE.fullmatch(line_key))
    if _RELATIVE.fullmatch(line_key):
        return True
    words = _words()
    digits = 0
    for token in tokens:
        if token.isdigit():
            digits += 1
        elif token not in words:
            return False
    found = set(tokens)
    month = not month_words().isdisjoint(found)
    marked = not _MARKS.isdisjoint(found)
    weekday = not folded("weekdays").isdisjoint(found) or not found.isdisjoint({"اليوم", "امس"})
    timed = bool(TIME.search(line_key))
    if NUMERIC.search(line_key):
        return True
    if month and digits:
        return digits > 1 or marked or weekday
    return timed and (marked or weekday or not found.isdisjoint({"ص", "م", "صباحا", "مساء", "ت", "AM", "PM", "am", "pm", "GMT"}))


@fact
def date_line(line: Line) -> bool:
    """Tell whether `line` holds a date of publication, and at most the outlet before it."""
    if line.size > _MAX_TOKENS or len(line.key) > _MAX_CHARS:
        return False
    if is_date(line.key, line.tokens):
        return True
    outlet, separator, rest = line.key.strip("- ").partition("-" if "-" in line.key[:20] else ":")
    return bool(separator) and outlet.strip("- ") in folded("outlets") and is_date(rest.strip(), _WORDS_AND_NUMBERS.findall(rest))


def find(page: Page) -> None:
    """Cut date lines at the head, at the tail and beside other furniture."""
    kept = page.kept
    lede, last = page.lede, len(kept) - 1
    for i, line in page.short:
        if date_line(line) and not (line.above is not None and line.above.key.startswith("الرقم")) and (i <= max(lede, 3) or i >= last - 3 or line.beside_cut):
            page.cut(line, Label.DATE, "date.line")

