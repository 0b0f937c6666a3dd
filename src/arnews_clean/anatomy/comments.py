"""Headers of the comments of readers: "التعليقات (3)", "اترك تعليقا", the opening of their form.

What stands below one, and where a header is a sub-heading of the article, `blocks` decides.
"""

from __future__ import annotations

import re
from typing import Final

from arnews_clean import signs
from arnews_clean.anatomy.words import heads_paragraph
from arnews_clean.lines import Line

_MOST_WORDS: Final = 30  # a longer line is prose, unless the lines of the page were joined
_MOST_HEADER_WORDS: Final = 6
_LEAST_FORM_WORDS: Final = 3
_FORM: Final = re.compile(r"(?:تعليقات )?علق كضيف|لن يتم نشر عنوان بريدك|تم اضافه تعليقك")
_HEADER: Final = re.compile(
    r"""(?:\d+\ )?(?:ال)?تعليقات(?:\ (?:الزوار|القراء|(?:ال)?فيسبوك))?(?:\ ?\(\d*\)?|\ \d+)?  # how many, whose
      | (?:اترك|ا?ضف|اكتب)\ تعليق(?:ا|ك)?(?:\ علي\ الخبر)?(?:\ الغاء\ الرد)?    # add one
      | اترك\ ردا?(?:\ الغاء\ الرد)?|ترك\ الرد(?:\ ?الغاء\ الرد)?|شارك\ بتعليقك|احدث\ التعليقات
      | leave\ a\ (?:comment|reply)
      | اضافه\ تعليق(?:\ جديد)?|ارسال\ تعليق|اراء\ القراء
    """,
    re.VERBOSE | re.IGNORECASE,
)
_OPENERS: Final = frozenset(
    [
        *("تعليقات", "التعليقات", "اترك", "اضف", "ضف", "اكتب", "اضافه", "ارسال", "اراء", "علق", "لن", "تم"),
        *("شارك", "احدث", "ترك", "leave"),
    ]
)
SIGNS: Final = signs.opening(lambda: _OPENERS) | signs.BARE


def form(line: Line) -> bool:
    """Tell whether `line` opens the form in which readers write their comments: none stands inside of an article."""
    return _FORM.search(line.core) is not None


def header(line: Line) -> bool:
    """Tell whether `line` opens the comments of readers."""
    word = line.opener
    if word not in _OPENERS if word else not line.core[:1].isdigit():
        return False
    if (line.size > _MOST_WORDS and not line.joined) or heads_paragraph(line):
        return False
    core = line.core
    if line.size >= _LEAST_FORM_WORDS and _FORM.match(core):
        return True
    return line.size <= _MOST_HEADER_WORDS and _HEADER.fullmatch(core) is not None
