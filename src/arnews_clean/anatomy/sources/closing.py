"""The last lines of a page: end marks, initials, desks, permalinks, papers and agencies."""

from __future__ import annotations

import re
from typing import Final

from arnews_clean import signs
from arnews_clean.anatomy.credits import Kind, read, sources_alone
from arnews_clean.anatomy.sources.shapes import MOST_LAST_NAME
from arnews_clean.anatomy.words import announced
from arnews_clean.lines import LONG, Line, fact
from arnews_clean.model import Label
from arnews_clean.page import Page

_MOST_FROM: Final = 7
_LAST: Final = 4  # lines of the page: end marks stand among them
_NEAR_END: Final = 2
_SEVERAL: Final = 2  # agencies
_TAG_KINDS: Final = frozenset({Kind.AGENCY, Kind.GENERIC})
PERMALINK: Final = re.compile(r"(?:https?://|www\.)\S+")
# End marks and the initials of editors: one letter or two each; digits in brackets behind them are somebody's age.
# Linear: what is possessive gives nothing back.
LETTERS: Final = r"[^\W\d_]{1,2}+(?!\w)"
_ALONE: Final = r"[^\W\d_](?!\w)"
_END: Final = re.compile(
    rf"""/{{1,2}}\ ?(?:انتهي|يتبع)\ ?/{{1,2}}.*
      | انتهي[\ ./]?(?!\d{{3}})(?=[\w/]{{0,6}}\d)[\w/]{{1,7}}  # and the numbers of the desk
      | (?!النهايه$)[(.#…-]{{0,4}}\ ?(?:النهايه|انتهي)\b\ ?\)?(?:[ /.]*+{LETTERS}){{0,8}}+[ /.-]*(?:\d{{1,2}}\.?)?
    """,
    re.VERBOSE,
)
_INITIALS: Final = re.compile(
    rf"(?:{LETTERS} ?\. ?){{1,3}}{LETTERS}\.?"  # ع.ف
    rf"(?: ?[/،] ?(?:{LETTERS} ?\. ?){{1,3}}(?:{LETTERS})?\.?)*(?: ?\([^()\d]{{2,40}}\))?"  # / م.ر (رويترز)
    rf"|{_ALONE}(?: {_ALONE}){{0,3}}(?: ?/ ?{_ALONE}(?: {_ALONE}){{0,3}})+"  # ش ع / ه س
    r"|- ?[^\W\d_]{2,4} ?-"  # -مل-
)
_OVER_WORDS: Final = frozenset({"انتهي", "النهايه", "يتبع"})
_TAKEN_WORDS: Final = frozenset({"نقلا", "منقول"})
_MOST_TAKEN: Final = 6  # words
_MOST_MARK: Final = 8  # words, with initials
_INITIAL: Final = 2  # letters of initials that nothing parts
# First words of end marks and of sources.
_CLOSERS: Final = frozenset({"انتهي", "النهايه", "نقلا", "منقول", "ترجمه", "عن"})
_FROM: Final = re.compile(
    r"""(?: نقلا\ عن|ترجمه\ عن|منقول\ (?:عن|من)
          | عن\ (?: صحيفه|موقع|وكاله|جريده|مجله|قناه
                  | ال(?:خبر|شروق|اهرام|وطن|حياه|قدس|جزيره|غد|راي|بيان|خليج|اتحاد|شرق|صباح|اخبار|مساء|علم|ايام)\b)
        )[: ]+[^.،]{2,50}""",
    re.VERBOSE,
)
# A paper alone, below the last paragraph.
_PAPER: Final = re.compile(r'عن "?ال(?:خبر|شروق|اهرام|قدس|جزيره|بيان|علم|ايام|مساء)"?')
DESK: Final = re.compile(r"\((?:اعداد|ترجمه|تغطيه|شارك في التغطيه|تحرير|اعده|كتابه|اعدت) [^()]{4,90}\)\.?")


def cut_closing_lines(page: Page) -> None:
    """Cut the last lines of a page that hold an end mark, initials, a desk, a permalink, a paper or an agency."""
    kept = page.kept
    last = len(kept) - 1
    first = max(page.lede + 1, last - _LAST + 1)
    for i, line in enumerate(kept[first:], first):
        if line.prose or not _may_close(line) or any(map(_goes_on, kept[i + 1 :])):
            continue
        rule = "" if announced(line) else _closing(line)
        if rule == "byline.desk":
            page.cut(line, Label.BYLINE, rule)
        elif rule and (rule != "source.from" or i > last - _NEAR_END):
            page.cut(line, Label.SOURCE, rule)
        elif i == last and kept[i - 1].stops and kept[i - 1].prose and _PAPER.fullmatch(line.key):
            page.cut(line, Label.SOURCE, "source.from")


def _goes_on(below: Line) -> bool:
    """Tell whether the article goes on in `below`: a sentence, or a line as long as a paragraph."""
    return below.full_stop or below.size >= LONG


def _may_close(line: Line) -> bool:
    """Tell whether `line` may close a page by its first word: where that is of letters alone, by few or by initials."""
    word = line.first
    return not word.isalpha() or len(word) <= _INITIAL or word in _CLOSERS


def over(line: Line) -> bool:
    """Tell whether `line` is an end mark, and no initials: "// انتهى //", "(انتهى)"."""
    return line.size <= _MOST_MARK and (line.opener in _OVER_WORDS) and _END.fullmatch(line.key) is not None


def taken_from(line: Line) -> bool:
    """Tell whether `line` says from which paper the story is taken, wherever it stands: "نقلا عن الوادي نيوز"."""
    if line.opener not in _TAKEN_WORDS or line.size > _MOST_TAKEN or line.stops or line.key[-1] in ":،":
        return False
    return _FROM.fullmatch(line.core) is not None


OVER: Final = signs.opening(lambda: _OVER_WORDS | _TAKEN_WORDS)  # of end marks, and of what is taken from a paper


@fact
def _closing(line: Line) -> str:
    """Return the rule that a line at the end of the page would be cut by; "" for none."""
    key = line.key
    if _END.fullmatch(key) or _INITIALS.fullmatch(key):
        return "source.end-mark"
    if DESK.fullmatch(key):
        return "byline.desk"
    if PERMALINK.fullmatch(key):
        return "source.permalink"
    text = key.strip("*-•[]( )")
    if text.count(" ") < _MOST_FROM and not line.full_stop and _FROM.fullmatch(text):
        return "source.from"
    if key[0] == "*" and not line.stops and sources_alone(text):
        return "source.starred"
    return "source.agency-tag" if key[0] == "(" and key[-1] in ").]" and (agencies(key) or _several(key)) else ""


def agencies(text: str) -> bool:
    """Tell whether the bracket `text` names agencies and nothing else."""
    return sources_alone(text.strip("()[]. "), _TAG_KINDS)


def _several(text: str) -> bool:
    """Tell whether the bracket `text` names two agencies or more, and behind them one more that nobody listed."""
    parts, end = read(text.rstrip(")]. "))
    if len(parts) <= _SEVERAL or text[end:].strip(' )]."'):
        return False
    if parts[-1].size >= MOST_LAST_NAME and not parts[-2].separator.endswith('"'):
        return False
    return all(part.kind in _TAG_KINDS for part in parts[:-1]) and all(
        part.separator[:1] in "،," for part in parts[:-1]
    )
