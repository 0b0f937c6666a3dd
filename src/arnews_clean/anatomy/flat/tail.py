"""The end of a flattened page: hashtags, an advert or a credit behind the last sentence, and what stood above."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

# What pages print behind the last sentence, from the end up, with what it always holds, which is cheap to look for,
# and the characters in which it stands. Each is tried at few places: it opens behind a space, and holds no more than
# the pattern says.
_LAST: Final = (
    ("#", 400, re.compile(r"(?<=\s)(?:#\w+\s*){1,15}$")),
    ("اعلان", 40, re.compile(r"(?<=\s)(?:اضافه )?(?<!اضافه )اعلان\s*$")),
    (
        ":",
        200,
        re.compile(
            r"""(?<=\s)(?:
                (?: اعداد|ترجمه|تحرير|مراجعه|كتابه|ترجمه\ وتحرير|اعداد\ وتحرير
                  | اعد(?:ه|ها|ته|تها)?\ (?:الي\ ال|لل)عربيه
                )
                \ ?:\ ?[^:]{2,30}?[/،]?\ ?
            )+$""",
            re.VERBOSE,
        ),
    ),
)
# Hashtags behind the last sentence that a list or a form stands behind.
_HASHTAGS: Final = re.compile(r"(?<=[.!؟\"] )#\w+(?: #\w+){2,14}+(?= )")
_STOP_REACH: Final = 600
_SENTENCE: Final = re.compile(r"[.!؟]\"? (?=\S)")
_DECK: Final = 250  # characters above a deck: of the title
_LEAST_COPY: Final = 60  # characters: a shorter sentence may be said again
_STOPS: Final = ".!؟"
_BEHIND_STOP: Final = re.compile(r".(?:[\")]| ?\")?\s+")


def borders(text: str) -> Iterator[int]:
    """Yield the borders at the end of `text`, a folded page on one line: the last is where the last sentence ends.

    What stands behind that may be tags.
    """
    yield from _copy(text)
    if "#" in text:
        for tags in _HASHTAGS.finditer(text):
            yield from tags.span()
    for sign, reach, last in _LAST:
        start = max(0, len(text) - reach)
        if text.find(sign, start) >= 0 and (found := last.search(text, start)):
            yield found.start()
            text = text[: found.start()]
    start = max(0, len(text) - _STOP_REACH)
    at = max(text.rfind(stop, start) for stop in _STOPS)
    initial = text[max(at - 2, 0) : at - 1] == " "  # "س. خ.": the letter of a name
    if at >= 0 and not initial and (behind := _BEHIND_STOP.match(text, at)):
        yield behind.end()


def _copy(text: str) -> Iterator[int]:
    """Yield the borders around a last sentence that stands at the head already, as a deck does, and around that one."""
    end = max((end.end() for end in _SENTENCE.finditer(text, max(0, len(text) - _STOP_REACH))), default=0)
    copy = text[end:].rstrip(" .")
    if end and len(copy) >= _LEAST_COPY:
        first = text.find(copy, 0, _DECK + len(copy))
        if 0 <= first < end - len(copy):
            behind = first + len(copy)
            yield from (first, behind + len(text[behind:]) - len(text[behind:].lstrip(" .")), end)
