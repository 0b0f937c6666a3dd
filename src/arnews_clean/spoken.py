"""Words that the article speaks of: what reads like furniture there is somebody's, and stays.

"اضغط هنا", and the next sentence says "هذه هي العبارة التي يخاف منها الخبراء"; a promo in quotes between two lines that
are kept. What tells them apart stands beside the line, so that no rule need know of it: `Page.cut` asks for all.
"""

from __future__ import annotations

import re
from typing import Final

from arnews_clean.lines import Line
from arnews_clean.model import Label

_WORDS: Final = r"(?:اسم|عبار|كلم|جمل|حرو?ف|وسم|هاشتا|شعار|سطر|لافت|توقيع)[^\W\d_]*"  # what words may be called
_POINTING: Final = rf"(?:كانت?\ )?[بك]?(?:هذ[اه]|تلك)\ (?:ه[وي]\ )?(?:ال)?{_WORDS}"
_POINTS_AT_WORDS: Final = re.compile(_POINTING, re.VERBOSE)
# What a sentence opens with that speaks of the words right above it.
_OF_WORDS: Final = re.compile(
    rf"""هكذا\ (?:كان|كتب|[يتن]?وقع|وصف|قال|[يت]قول|[يت]?نتهي|انته[يت]|بدا|صار|سم[يا]|اختصر|[يت]?لخص|جاء|رد|اجاب|علق)
      | هذا\ كل\ ما\b|(?:قال|كتب|ردد|صاح|همس)[توا]*ها\b
      | {_POINTING}
      | كانت?\ هذ[اه]\b|هذ[اه]\ ه[وي]\ (?:ال)?(?:سوال|عنوان|توقيع|اسم|رد|جواب|رسال|نداء)
    """,
    re.VERBOSE,
)
_CLAUSE: Final = re.compile("[.؟!،] ")
_MOST_OF_WORDS: Final = 20  # words of such a sentence
_POINTS: Final = "هبكترصق"  # its first letters, which are asked for first
# The same, looser, for words of tools and promos: these are spoken of a few words on, in a longer sentence.
_OF_A_TOOL: Final = re.compile(
    rf"""هكذا\ [يتن][^\W\d_]{{3,}}
      | (?:[^\s]+\ ){{0,5}}[بكلو]?(?:هذ[اه]|هات[اي]ن|هذ[اي]ن|تلك)\ (?:ه[وي]\ )?(?:ال)?
        (?:{_WORDS}|زر|خانه)\b
    """,
    re.VERBOSE,
)
_MOST_OF_A_TOOL: Final = 28  # words
# What is a tool of the page, or leads away from it.
_TOOLS: Final = (Label.CHROME, Label.PROMO, Label.READ_ALSO, Label.SIMILAR, Label.SOURCE)  # few: a set costs more
_LISTS: Final = (Label.READ_ALSO, Label.SIMILAR)  # of titles, which speak of what they quote
_CREDITS: Final = (Label.BYLINE, Label.DATELINE, Label.DATE)
_MOST_CREDITS: Final = 3  # lines between a title and the first sentence
_SHORT_LINE: Final = 8  # words
_SHORT_ONES: Final = (Label.DUPLICATE, Label.CAPTION)
_CRY: Final = 3  # words that somebody may say again
_MOST_COPIES: Final = 4  # lines
_SITE: Final = "/"  # in the id of the rule of a site: it knows its lines


def by_the_article(line: Line, label: Label, rule: str) -> bool:
    """Tell whether the words of `line`, which `rule` takes for what `label` says, are the article's."""
    if _quoted_below(line):
        return True
    if label in _TOOLS:
        said = _said(line) or named_below(line) or (label not in _LISTS and _goes_on_of_itself(line))
        return said and _SITE not in rule
    return label in _SHORT_ONES and line.size <= _CRY and named_below(line)


def _below_its_copies(line: Line) -> Line | None:
    """Return the line below `line`, or below a few lines that say the same again: "عاجل", three times."""
    below = line.below
    for _ in range(_MOST_COPIES):
        if below is None or below.key != line.key:
            break
        below = below.below
    return below


def _quoted_below(line: Line) -> bool:
    """Tell whether the line right below, a short sentence, says what the words of `line` were.

    >>> button, below = Line("اضغط هنا"), Line("هذه العبارة هي التي يخاف منها الخبراء.")
    >>> button.below = below
    >>> _quoted_below(button)
    True
    >>> _quoted_below(below)
    False
    """
    below = _below_its_copies(line)
    if below is None or below.label is not None or below.size > _MOST_OF_WORDS or below.key[0] not in _POINTS:
        return False
    return not _under_furniture(line) and _OF_WORDS.match(below.key) is not None


def _under_furniture(line: Line) -> bool:
    """Tell whether `line` stands below furniture, which keeps company.

    But the words of the title may open the article below its credits.
    """
    near = line.above
    if near is None or near.label is None:
        return False
    for _ in range(_MOST_CREDITS if near.label in _CREDITS else 0):
        if near is not None and near.core != line.core:
            near = near.above
    return near is None or near.core != line.core


def named_below(line: Line) -> bool:
    """Tell whether the sentence right below speaks of the words of `line`, more loosely than for `_quoted_below`.

    Asked of what reads like a tool or a promo alone: a story may open with "بهذه الكلمات" below its author.

    >>> button, below = Line("شارك"), Line("وتظهر هذه الكلمة تحت كل صورة.")
    >>> button.below = below
    >>> named_below(button)
    True
    >>> named_below(below)
    False
    """
    above, below = line.above, _below_its_copies(line)
    for _ in range(_MOST_CREDITS if above is None else 0):  # of a title
        if below is not None and below.size < _SHORT_LINE and not below.stops:
            below = below.below
    if below is None or below.label is not None or _under_furniture(line):
        return False
    return below.size <= _MOST_OF_A_TOOL and _OF_A_TOOL.match(below.key) is not None


def points_at_words(text: str) -> bool:
    """Tell whether `text`, a key, opens with "this name", "that was the word": it speaks of the words before it.

    >>> points_at_words("كان هذا الاسم علي البوابه"), points_at_words("كان هذا اليوم طويلا")
    (True, False)
    """
    return _POINTS_AT_WORDS.match(text) is not None


def _goes_on_of_itself(line: Line) -> bool:
    """Tell whether `line` goes on with a clause that speaks of its own first words.

    >>> _goes_on_of_itself(Line("شاركنا رأيك! هكذا ينتهي كل منشور"))
    True
    >>> _goes_on_of_itself(Line("شاركنا رأيك! اكتب لنا"))
    False
    """
    return any(_OF_WORDS.match(line.key, mark.end()) for mark in _CLAUSE.finditer(line.key))


def _said(line: Line) -> bool:
    """Tell whether a quotation opens `line`, and two kept lines stand around it: its words are somebody's."""
    above, below = line.above, line.below
    if line.key[0] != '"' or '"' not in line.key[1:] or above is None or below is None:
        return False
    return above.label is None and below.label is None
