"""Whether another article was run into a flattened page, behind an opener or a header: told by its words alone.

Behind an opener stand titles, and then the body that goes on or another article; no border tells which. Where all that
stands behind shares hardly a word with all that stands above, and the sentence behind the title speaks of what the
title says, it is another article. What looks like an opener elsewhere is a sentence, or asks to read something else.
"""

from __future__ import annotations

from typing import Final

from arnews_clean.anatomy import foreign
from arnews_clean.anatomy.words import stems
from arnews_clean.keys import tokens

_TOP: Final = 400  # characters that the first article has at least
_LEAST: Final = 250  # and the second one
_TITLE: Final = 10  # words behind an opener that are of the title
_LEDE: Final = 30  # words behind those
_REACH: Final = 800  # characters that hold these words


def opens(text: str, at: int) -> bool:
    """Tell whether the opener at `at` of `text`, a folded page on one line, opens another article."""
    behind = text[at:]
    return (
        at >= _TOP
        and len(behind) >= _LEAST
        and _tells_of_title(behind)
        and foreign.all_foreign(foreign.stretches(behind), stems(tokens(text[:at])), foreign.UNTOLD)
    )


def _tells_of_title(text: str) -> bool:
    """Tell whether words of an opener and its title come back in the sentence behind them."""
    words = tokens(text[:_REACH])[: _TITLE + _LEDE]
    return len(stems(words[:_TITLE]) & stems(words[_TITLE:])) > 1
