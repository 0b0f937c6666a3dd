"""Bylines that open the first paragraph: "كتب - فلان:"."""

from __future__ import annotations

import re
from typing import Final

from arnews_clean.anatomy.bylines.shapes import FROM_AUTHOR, LETTER
from arnews_clean.anatomy.words import given_name, names_person, opens_with_verb
from arnews_clean.keys import first_word, tokens
from arnews_clean.model import Label
from arnews_clean.page import Page

_MIN_REST: Final = 31  # characters of the sentence that a prefix leaves
_PREFIX_OPENERS: Final = frozenset(
    {"كتب", "كتبت", "متابعه", "تقرير", "اعداد", "بقلم", "حاور", "حاوره", "حاورها", "تحقيق", "مراسلنا", "ترجمه"}
    | {"تغطيه", "استطلاع"}
)
_ROLE_PREFIX: Final = re.compile(r"[^\W\d_]+ ?[-_:/]+ ?(?P<who>[^\W\d_]+(?: [^\W\d_]+){1,3}?) ?[-:]+ ?")
_SIGNED_PREFIX: Final = re.compile(r"بقلم (?P<who>[^\W\d_]+\.?(?: ?[^\W\d_]+){1,4}?) ?[-:]+ ?")
_WROTE: Final = re.compile(r"كتبت? (?P<who>[^\W\d_]+(?: [^\W\d_]+){1,2}) ?: ?(?=[^\W\d_])")
_GLUED_ROLE: Final = re.compile(r"كتبت? ?[-_:/]+ ?(?P<who>[^\W\d_]+ [^\W\d_]+) (?=[^\W\d_])")
_FROM_OPENERS: Final = frozenset({"من", LETTER})


def cut_prefix(page: Page) -> None:
    """Cut the byline that the first paragraph opens with."""
    for line in page.kept[page.lede : page.lede + 1]:
        if line.first.isalpha() and line.first not in _PREFIX_OPENERS and line.first not in _FROM_OPENERS:
            continue
        end, rule = prefix(line.key)
        if end and not _of_title(page, tokens(line.key[:end])):
            page.trim(line, 0, end, Label.BYLINE, rule)


def _of_title(page: Page, credit: list[str]) -> bool:
    """Tell whether the last name of a credit stands in the title: the person is the news, and is quoted."""
    return page.lede > 0 and credit[-1] in page.kept[0].tokens


def prefix(text: str) -> tuple[int, str]:
    """Return where the "كتب - فلان:" ends that the key `text` opens with, and its rule; 0 and "" for none."""
    opener = first_word(text)
    if opener in _FROM_OPENERS:
        found = FROM_AUTHOR.match(text)
        fits = (
            found
            and names_person(found["who"], sure=True)
            and (found["letter"] or opens_with_verb(text[found.end() :]))  # "رسالة لندن - من فلان:" says enough
        )
        return (found.end(), "byline.from-prefix") if found and fits else (0, "")
    if opener not in _PREFIX_OPENERS:
        return 0, ""
    found = _ROLE_PREFIX.match(text) or _SIGNED_PREFIX.match(text)
    if found and len(text) - found.end() >= _MIN_REST and names_person(found["who"], sure=True):
        return found.end(), "byline.role-prefix"
    found = _WROTE.match(text)
    if found and len(text) - found.end() >= _MIN_REST and names_person(found["who"], sure=True):
        return (found.end(), "byline.role-prefix") if opens_with_verb(text[found.end() :]) else (0, "")
    found = _GLUED_ROLE.match(text)
    if found and len(text) - found.end() >= _MIN_REST and given_name(found["who"].split()[0]):
        return (found.end(), "byline.role-glued") if opens_with_verb(text[found.end() :]) else (0, "")
    return 0, ""
