"""What a byline, a dateline or a date line says: authors, places, agencies, the day.

A room finds where a credit stands; this module reads the text that it cut. Words come back as they stand on the page.
Facts: articles.md of the conventions, sections 1 to 7 (orders of credits, month names of the Arab countries).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from importlib import import_module
from typing import Final
from unicodedata import decimal

from arnews_clean import markup
from arnews_clean.anatomy.credits import SOURCES, Kind, read
from arnews_clean.anatomy.words import Phrases, given_name
from arnews_clean.keys import GONE, fold, key
from arnews_clean.vocabulary import load

_LIMIT: Final = 200  # characters of a credit that are read
_UNSIGNED: Final = 3  # words of a name that nobody knows, with no role before it: longer ones are no name
_ADDRESS: Final = re.compile(
    r"(?:للتواصل|البريد[^\n:@]{0,20}|ايميل|e-?mail)?[\s:]{0,4}(?<![\w.+-])[\w.+-]++@[\w.-]+", re.IGNORECASE
)
_BETWEEN: Final = re.compile(r"[\s:/|_.،,-]*و?")  # what stands between two roles, or a role and its name
_NO_ROLES: Final = frozenset({"من", "مكتب"})  # of the vocabulary: they open other phrases too

Words = tuple[str, ...]


class _Keyed:
    """The key of a text, with the way back from spans of the key to the words on the page."""

    def __init__(self, text: str) -> None:
        self.text = markup.bare(text)
        self.key = ""
        self.at: list[int] = []
        space = True
        for i, char in enumerate(fold(self.text)):
            if char == GONE or (space and char.isspace()):
                continue
            space = char.isspace()
            self.key += " " if space else char
            self.at.append(i)

    def words(self, start: int, end: int) -> str:
        """Return the words of the page under `[start, end)` of the key, without punctuation around them."""
        if start >= len(self.at):
            return ""
        end = self.at[end] if end < len(self.at) else len(self.text)
        return self.text[self.at[start] : end].strip(' \t\r\n-–—ـ_/|:،,.()[]«»"*•')


def byline(text: str) -> tuple[Words, Words, Words]:
    """Return the authors, the roles and the organizations that a byline names.

    >>> byline("كتب: سالم الحارثي")
    (('سالم الحارثي',), ('كتب',), ())
    >>> byline("للتواصل: writer@example.com")
    ((), (), ())
    """
    authors: list[str] = []
    roles: list[str] = []
    organizations: list[str] = []
    for line in text.splitlines():
        keyed = _Keyed(_ADDRESS.sub("", line))
        at = _roles(keyed, roles)
        signed = at > 0
        for part in read(keyed.key[at:], limit=_LIMIT)[0]:
            words = keyed.words(at + part.start, at + part.end)
            if part.kind is Kind.NAME or (part.kind is Kind.UNKNOWN and signed):
                authors += _persons(words)
            elif part.kind in SOURCES or (part.kind is Kind.UNKNOWN and len(words.split()) <= _UNSIGNED):
                organizations.append(words)
    return tuple(authors), tuple(roles), tuple(organizations)


def dateline(text: str) -> tuple[Words, Words, Words, str | None]:
    """Return the places, the agencies, the authors and the date that a dateline names.

    >>> dateline("الدوحة - 24 أغسطس (قنا) - ")
    (('الدوحة',), ('قنا',), (), '24 أغسطس')
    >>> dateline("(CNN)-- ")
    ((), ('CNN',), (), None)
    """
    keyed = _Keyed(text)
    found: dict[str, list[str]] = {"places": [], "agencies": [], "authors": []}
    days: list[tuple[int, int]] = []
    for part in read(keyed.key, limit=_LIMIT)[0]:
        words = keyed.words(part.start, part.end)
        if part.kind is Kind.PLACE:
            found["places"].append(words)
        elif part.kind is Kind.DATE:
            days.append((part.start, part.end))
        elif part.kind in SOURCES:
            found["agencies"].append(words)
        else:
            roles: list[str] = []
            name = _Keyed(words.removeprefix("من "))
            name_at = _roles(name, roles)
            person = roles or given_name(name.key.split(" ", 1)[0]) or words != name.text or not found["places"]
            if person:
                found["authors"] += _persons(name.words(name_at, len(name.key)))
            else:  # behind a place, a name that is no person's is the paper's
                found["agencies"].append(words)
    day = keyed.words(days[0][0], days[-1][1]) if days else None
    return tuple(found["places"]), tuple(found["agencies"]), tuple(found["authors"]), day


def _roles(keyed: _Keyed, roles: list[str]) -> int:
    """Add the roles that a credit opens with to `roles`; return where what they introduce begins."""
    at = 0
    while True:
        behind = _BETWEEN.match(keyed.key, at).end() if roles else at  # type: ignore[union-attr]  # matches "" as well
        role = _role_names().opening(keyed.key[behind:])
        if not role:
            return at
        roles.append(keyed.words(behind, behind + len(role)))
        at = behind + len(role)


@cache
def _role_names() -> Phrases:
    return Phrases(role for role in load("byline_roles") if key(role) not in _NO_ROLES)


def _persons(words: str) -> list[str]:
    """Return the names that `words` join by "and": before a given name only, since و opens many names."""
    names: list[str] = []
    for word in words.split():
        bare = key(word)
        full = names and " " in names[-1]
        if full and bare[:1] == "و" and not given_name(bare) and given_name(bare[1:]):
            names.append(word[1:])
        elif names:
            names[-1] += f" {word}"
        else:
            names.append(word)
    return names


# ---- dates -----------------------------------------------------------------------------------------------------------

_SEPARATOR: Final = r" ?[-/.] ?"
_NUMERIC: Final = re.compile(
    rf"(?<!\d)(?:(?P<year>\d{{4}}){_SEPARATOR}(?P<month>\d\d?){_SEPARATOR}(?P<day>\d\d?)"
    rf"|(?P<first>\d\d?){_SEPARATOR}(?P<second>\d\d?){_SEPARATOR}(?P<last>\d{{4}}|\d\d))(?!\d)"
)
_BORDER: Final = r"[\ ,،/()-]*"
_HIJRI_YEARS: Final = range(1300, 1501)
_GREGORIAN_YEARS: Final = range(1800, 2200)
_MONTHS: Final = 12
_CENTURY: Final = 100
_TURN: Final = 70  # two digits of a year below it are of this century


def iso(text: str) -> str | None:
    """Return the day that a date line names as "YYYY-MM-DD", or None where it can't be told.

    Reads digits of every script, the month names of all Arab countries, alone or in pairs (حزيران/يونيو), and day
    before month where numbers leave it open. Where a line holds a Hijri and a Gregorian date, the Gregorian one
    counts; a Hijri date alone needs the package `hijridate` (the extra `hijri`), which knows the calendar of Umm
    al-Qura, and gives None without it.

    >>> iso("الأحد ١٤ تموز/يوليو ٢٠٢٤ - 09:30 ص")
    '2024-07-14'
    >>> iso("منذ 3 ساعات") is None
    True
    """
    line = key("".join(str(decimal(char)) if char.isdecimal() else char for char in text))
    found = sorted([*_numeric(line), *_named(line)])
    for _, year, month, day in found:
        if year in _GREGORIAN_YEARS and (told := _gregorian(year, month, day)):
            return told
    for _, year, month, day in found:
        if year in _HIJRI_YEARS and (told := _from_hijri(year, month, day)):
            return told
    return None


def _numeric(line: str) -> Iterator[tuple[int, int, int, int]]:
    """Yield where each date made of numbers stands in `line`, its year, month and day."""
    for found in _NUMERIC.finditer(line):
        if found["year"]:
            year, month, day = int(found["year"]), int(found["month"]), int(found["day"])
        else:
            day, month, year = int(found["first"]), int(found["second"]), int(found["last"])
            if year < _CENTURY:
                year += 2000 if year < _TURN else 1900
        if month > _MONTHS:
            month, day = day, month
        yield found.start(), year, month, day


def _named(line: str) -> Iterator[tuple[int, int, int, int]]:
    """Yield where each date with the name of a month stands in `line`, its year, month and day."""
    for numbers, pattern in _month_patterns():
        for found in pattern.finditer(line):
            month, day = found["month"] or found["first"], found["day"] or found["second"]
            yield found.start(), int(found["year"]), numbers[month.lower()], int(day)


@cache
def _month_patterns() -> tuple[tuple[dict[str, int], re.Pattern[str]], ...]:
    """Return month names with their numbers, and a pattern of dates with them, for each of the two calendars."""
    patterns = []
    for name in ("months", "hijri_months"):
        entries = (entry.split("=") for entry in load(name))
        numbers = {key(month).lower(): int(number) for month, number in entries}
        names = "|".join(sorted(map(re.escape, numbers), key=len, reverse=True))
        pattern = rf"""
            (?: (?<!\d)(?P<day>\d\d?)(?:st|nd|rd|th)?{_BORDER}(?:من\ )?(?<![^\W\d_])(?P<month>{names})(?![^\W\d_])
                (?:{_BORDER}(?:{names})(?![^\W\d_]))?     # the same month by its other name
              | (?<![^\W\d_])(?P<first>{names})(?![^\W\d_]){_BORDER}(?P<second>\d\d?)
            ){_BORDER}(?P<year>\d{{4}})(?!\d)
        """
        patterns.append((numbers, re.compile(pattern, re.IGNORECASE | re.VERBOSE)))
    return tuple(patterns)


def _gregorian(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _from_hijri(year: int, month: int, day: int) -> str | None:
    """Return the Gregorian day of a Hijri one; None when there is no such day, or no package that knows."""
    try:
        hijri = import_module("hijridate").Hijri  # here, since it is optional
        return str(hijri(year, month, day).to_gregorian().isoformat())
    except (ImportError, ValueError, OverflowError):
        return None
