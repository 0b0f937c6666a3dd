"""Where another article was run into a flattened page, behind an opener or a header: told by its words alone.

Behind an opener stand titles, and then the body that goes on or another article; no border tells which. Where all that
stands behind shares hardly a word with all that stands above, and the sentence behind the title speaks of what the
title says, it is another article. What looks like an opener elsewhere is a sentence, or asks to read something else.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import Final

from arnews_clean.anatomy import foreign
from arnews_clean.anatomy.blocks.members import first_words, introduces
from arnews_clean.anatomy.words import stems
from arnews_clean.keys import tokens
from arnews_clean.lines import Line

_TOP: Final = 400  # characters that the first article has at least
_LEAST: Final = 250  # and the second one
_MOST_ASKED: Final = 3
_OPENER: Final = 200  # characters that hold an opener and some of the title
_TITLE: Final = 10  # words behind an opener that are of the title
_LEDE: Final = 30  # words behind those


@cache
def _first_words() -> re.Pattern[str]:
    """Return the pattern of the first words of openers and headers, each behind a space."""
    words = "|".join(sorted(map(re.escape, first_words()), key=len, reverse=True))
    return re.compile(rf"(?<= )(?:{words})(?= [^ ])")


def border(text: str) -> int:
    """Return where another article opens behind an opener in `text`, a folded page on one line; 0 for nowhere."""
    found = (opener.start() for opener in _first_words().finditer(text, _TOP, max(len(text) - _LEAST, 0)))
    openers = (at for at in found if introduces(Line(text[at : at + _OPENER])))
    return next((at for at in islice(openers, _MOST_ASKED) if _another(text[:at], text[at:])), 0)


def _another(above: str, behind: str) -> bool:
    """Tell whether `behind`, an opener and what follows, is of another article than what stands `above`."""
    return tells_of_title(behind) and foreign.all_foreign(
        foreign.stretches(behind), stems(tokens(above)), foreign.UNTOLD
    )


def tells_of_title(text: str) -> bool:
    """Tell whether the words behind an opener and its title come back in the sentence behind them."""
    words = text[: _OPENER + 20 * _LEDE].split(maxsplit=_TITLE + _LEDE)
    title, lede = stems(tokens(" ".join(words[:_TITLE]))), stems(tokens(" ".join(words[_TITLE : _TITLE + _LEDE])))
    return len(title & lede) > 1
