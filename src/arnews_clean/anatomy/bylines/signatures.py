"""Names below the last paragraph, or glued to its end."""

from __future__ import annotations

import re
from typing import Final

from arnews_clean.anatomy.bylines.names import phrase
from arnews_clean.anatomy.bylines.shapes import (
    MOST_PERSON,
    MOST_WORDS,
    SHORT_NAME,
    WRITERS,
    is_bio,
    is_named_bio,
    presents,
    verbs,
)
from arnews_clean.anatomy.words import folded, names_person, phrases
from arnews_clean.lines import SENTENCE, Line, fact
from arnews_clean.model import Label
from arnews_clean.page import Page

_MOST_BIO: Final = 18  # words of a starred one
_MIN_LINES: Final = 3  # a page of two lines has no signature
_INITIALED: Final = re.compile(r"(?:[^\W\d_]\. ?){1,3}[^\W\d_]{2,12}(?: [^\W\d_]{2,12})?")
# The header of the box about an author, as the themes of blogs write it: "عن admin".
_ABOUT: Final = "عن"
_LATIN_BOX: Final = re.compile(r"عن [a-z][a-z .'-]{1,40}", re.IGNORECASE)


def cut_signature(page: Page) -> None:
    """Cut a name or initials alone under the last paragraph, and the line that says who that is."""
    if len(page.kept) < _MIN_LINES:
        return
    above, line = page.kept[-2:]
    if line.stops or line.size > _MOST_BIO:
        return
    if line.size > MOST_WORDS:
        if line.key[0] == "*" and _closes(above) and is_bio(line.core) and not verbs(line.core):
            page.cut(line, Label.BYLINE, "byline.bio")
        return
    if _INITIALED.fullmatch(line.key):
        page.cut(line, Label.BYLINE, "byline.initials")
        return
    if line.first == _ABOUT and above.prose and _LATIN_BOX.fullmatch(line.key):
        page.cut(line, Label.BYLINE, "byline.bio")
        return
    over = page.kept[-3]
    if _signs(above) and presents(line) and _closes(over) and not phrase(page, above):
        page.cut(above, Label.BYLINE, "byline.signature")
        page.cut(line, Label.BYLINE, "byline.bio")
    elif _signs(line) and _closes(above) and not phrase(page, line):
        page.cut(line, Label.BYLINE, "byline.signature")
    elif _closes(above) and (is_named_bio(line.core) or (presents(line) and line.first in WRITERS)):
        page.cut(line, Label.BYLINE, "byline.bio")


# The address or the name of the author glued to the last stop of the article: "المدينة.فلان الفلاني".
_GLUED_ADDRESS: Final = re.compile(r"(?<=[ء-ي][.!؟\"]) ?[\w.+-]{2,40}@[\w-]+(?:\.[\w-]+)+\W*$")
_GLUE: Final = ".؟!"
_GLUED_NAME: Final = re.compile(rf"(?<=[^\W\d_]{{2}}[{_GLUE}])[^\W\d_]{{2,}}(?: [^\W\d_]{{2,}}){{1,3}}$")
_CRY: Final = 8  # words of one that ends in "!"
_FAREWELL: Final = 7  # words
_GLUED: Final = 70  # characters from the end of a paragraph that hold such a signature


def cut_glued_signature(page: Page) -> None:
    """Cut what signs the article in the last paragraph, behind its last stop."""
    line = page.kept[-1] if page.kept else None
    if line is None or line.size < SENTENCE:
        return
    start = max(len(line.key) - _GLUED, 0)
    found = None
    if "@" in line.key[start:]:
        found = _GLUED_ADDRESS.search(line.key, start)
    elif line.key[-1].isalpha() and any(stop in line.key[-_GLUED - 1 :] for stop in _GLUE):
        found = _GLUED_NAME.search(line.key, start)
    if found and ("@" in found[0] or names_person(found[0], sure=True)):
        page.trim(line, found.start(), len(line.key), Label.BYLINE, "byline.glued")


def _closes(line: Line) -> bool:
    """Tell whether `line` may be the last one of the article: a paragraph, a long cry or words of farewell."""
    if (line.prose and line.stops) or (line.size >= _CRY and line.key[-1] == "!"):
        return True
    return line.size <= _FAREWELL and bool(phrases("farewells").opening(line.core))


@fact
def _signs(line: Line) -> bool:
    """Tell whether `line` is the name of a person: of two or three words, or of more that particles join."""
    if line.size > MOST_PERSON or line.stops:
        return False
    short = line.size <= SHORT_NAME or not folded("name_particles").isdisjoint(line.words)
    return short and names_person(line.core, sure=True)
