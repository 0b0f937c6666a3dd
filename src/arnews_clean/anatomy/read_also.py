"""Openers that ask to read or see on, with or without a title behind them.

The same opener cuts differently by what stands behind it: "للمزيد: عنوان" is one line; "اقرأ أيضا:" alone takes the
titles below; "المزيد من القتلى سقطوا ..." is a sentence. Facts: articles.md of the conventions, section 9.
"""

from __future__ import annotations

import re
from typing import Final

from arnews_clean.lines import fact, Line

_MAX_WORDS: Final = 45
_OPENER: Final = re.compile(
    r"""(?P<strong>
        و?[اإ]?[اإ]?قر(?:ا|اء|ء|اي|يي|اوا|ووا|ءوا)\ ?(?:ايض[اأ]?|كذلك|المزيد|اكثر|التفاصيل|في\ الموقع)(?:\ (?:عن|حول|علي|في)\ [^\W\d_]+)?
      | (?:طالع|طالعوا|شاهد|شاهدي|شاهدوا|انظر|راجع|تابع|تابعوا|تصفح|اسمع|استمع)\ ?ايضا
      | (?:قد|ربما)\ (?:ي|ت)(?:همك|عجبك|همكم|عجبكم|همكي)(?:\ ايضا)?
      | لل?مزيد(?:\ من\ (?:التفاصيل|المعلومات|الاخبار))?|لمعرفه\ المزيد|للاطلاع\ علي\ المزيد
      | (?:اكمل|تابع|متابعه|قراءه|اقرا)\ (?:القراءه|المزيد)|لقراءه\ (?:المقال|الخبر|المزيد).{0,25}
      | (?:المزيد\ (?:حول\ هذه\ القصه|عن\ هذا|من\ الاخبار|عن|حول))
      | يهمك\ ايضا|اليك\ ايضا|لا\ (?:تفوت|يفوتك|يفوتكم)|ننصحك?\ بقراءه|نرشح\ (?:لك|لكم)|نقترح\ عليك|(?:اضغط|انقر)\ هنا\ (?:لقراءه|للمزيد).{0,20}
      | لمشاهده\ (?:الفيديو|شريط\ مصور|المقال\ الاصلي).{0,20}|موضوعات\ متعلقه|مواضيع\ متعلقه
    )
    | (?P<weak>اقرا|[اإ]قرا|طالع|شاهد|شاهدوا|شاهد\ الفيديو|شاهدوا\ الفيديو|ايضا|المزيد|للتفاصيل|التفاصيل\ هنا|اقرا\ (?:عن|في|بالتفصيل)|تفاصيل\ الخبر|رابط)
    """,
    re.VERBOSE,
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_SEPARATOR: Final = re.compile(r" ?(?:[:：|/»>_\-]+|\.{2,}|…)\s*")
_ALONE: Final = re.compile(r"[\s:.…|/»>\-_⬇👇\"]*")
_FIRST: Final = frozenset(
    "اقرا اقراء اقرء واقرا اقراي اقريي اقراوا اقرووا اقرءوا قراءه طالع طالعوا شاهد شاهدي شاهدوا انظر راجع تابع تابعوا تصفح اسمع استمع قد ربما للمزيد لمزيد لمعرفه للاطلاع اكمل متابعه لقراءه المزيد يهمك "
    "اليك لا ننصح ننصحك نرشح نقترح اضغط انقر لمشاهده ايضا للتفاصيل التفاصيل تفاصيل رابط موضوعات مواضيع".split()
)


@fact
def _match(line: Line) -> re.Match[str] | None:
    if line.size > _MAX_WORDS:
        return None
    core = line.core
    first = _WORD.match(core)
    if not first or first[0] not in _FIRST:
        return None
    return _OPENER.match(core)


@fact
def header(line: Line) -> bool:
    """Tell whether `line` is an opener and nothing else."""
    found = _match(line)
    if not found or line.size > 8:
        return False
    rest = line.core[found.end() :]
    if not _ALONE.fullmatch(rest):
        return False
    weak = found["weak"]
    return weak is None or weak in {"المزيد", "اقرا", "شاهد"} and line.key.rstrip().endswith((":", "..", "...", "…"))


@fact
def one_line(line: Line) -> bool:
    """Tell whether `line` is an opener with the title that it points to."""
    found = _match(line)
    if not found:
        return False
    rest = line.core[found.end() :]
    if not rest or rest[0].isalnum():
        return False
    separator = _SEPARATOR.match(rest)
    if separator and separator.end() < len(rest):
        return not (line.full_stop and line.size > 24)
    if found["strong"] and "ايضا" in found[0] and not line.full_stop and 4 <= line.size <= 30:
        return True
    return False


def opening(line: Line) -> bool:
    """Tell whether `line` opens with a strong opener: for the joined lines of a flattened page."""
    found = _match(line)
    return bool(found and found["strong"] and not line.core[found.end() :][:1].isalnum())
