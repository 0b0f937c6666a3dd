"""Lines and their matching keys: what every rule reads instead of the raw text.

A *key* is a folded copy of a line: no diacritics, tatweel or invisibles; one shape for each letter that writers mix
up; ASCII digits, dashes and quotes; single spaces. Keys are matched, never printed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, wraps
from typing import Any, Final, TypeVar

from arnews_clean.letters.guard import suspects
from arnews_clean.letters.sets import DAGGER_ALEF, DIACRITICS, INVISIBLES, LETTER_MARKS, ODD_SPACES, TASHKEEL
from arnews_clean.model import Label

T = TypeVar("T")

_GONE: Final = "\x7f"  # stands for a character that no key holds, so that a folded page keeps the page's offsets
_TATWEEL: Final = "\u0640"

# One shape for the letters that writers mix up. Each is folded to one letter, so that offsets stay.
_FOLDS: Final = (
    ("أإآٱٲٳ", "ا"),
    ("ىیېۍےئ", "ي"),
    ("ةہۂۀەۃ", "ه"),
    ("کگڪ", "ك"),
    ("ؤ", "و"),
    ("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\uff0d", "-"),
    ("«»“”„‟″‘’", '"'),
    ("٬", ","),
    ("\t", " "),
)
_ZEROS: Final = ("٠", "۰")  # the first of ten digits that follow one another

_TATWEELS: Final = re.compile("\u0640+")
_GAP: Final = 4  # white spaces in a row: a border between the lines of a page that a scraper joined
_WIDE: Final = re.compile(rf"[ \x7f]{{{_GAP},}}")
_PARAGRAPH: Final = 28  # words: so long a line is no title, whatever it ends in
_SENTENCE: Final = 10  # words: so long a line is no title when it ends in a full stop
# First words of promos, disclaimers and forms that are whole sentences.
_NOTICES: Final = frozenset(
    "يمكنكم يمكنك لن جميع كل المقالات الاراء التعليقات الكتابات الحقول يحظر يمنع لا للتواصل اذا الاخبار المقال الموقع صحيفه نشرت نشر اضغط انقر هذا هذه في تابعونا تابعنا تابعوا تابع شارك شاركنا اشترك اشتركوا حمل حملوا "
    "للاشتراك لمتابعه انضم انضموا صوره صدر مصدر التعليق content ادارت اعلمني the".split()
)
_SHORT: Final = 45  # words: a longer line is no furniture, but may hold some
_STOPS: Final = ".!؟?…۔"
_CLOSERS: Final = "\"')]}»” "
_EDGE: Final = " .,:;،؛!؟?…|/\\*•●·▪■►»«\"'()[]{}<>-_+=~#^@&%‹›※✅🔴📌⬇👇\x7f"


@cache
def _replacements() -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    """Return every (code point, folded) pair of a key, in the order of use: those of news text, and the rare ones."""
    pairs = [(old, new) for olds, new in _FOLDS for old in olds]
    pairs += [(chr(ord(zero) + i), str(i)) for zero in _ZEROS for i in range(10)]
    pairs += [("\u00a0", " "), *((mark, _GONE) for mark in TASHKEEL + DAGGER_ALEF + LETTER_MARKS)]
    pairs += [(mark, _GONE) for mark in sorted(DIACRITICS) if "\u0600" <= mark <= "\u06ff" and (mark, _GONE) not in pairs]
    rare = [(space, " ") for space in ODD_SPACES]
    rare += [(mark, _GONE) for mark in sorted(DIACRITICS | INVISIBLES) if (mark, _GONE) not in pairs]
    return tuple(pairs), tuple(rare)


def _untatweeled(run: re.Match[str]) -> str:
    """Return what a run of tatweel stands for: nothing inside a word and behind its one-letter prefixes, else a dash."""
    text, start, end = run.string, run.start(), run.end()
    if start and text[start - 1].isalpha():
        inside = end < len(text) and text[end].isalpha()
        short = start < 3 or not (text[start - 2].isalpha() and text[start - 3].isalpha())  # noqa: PLR2004
        if inside or short:  # "أبهــا"; "هـ", "بـ", "لـ"
            return _GONE * (end - start)
    return "-" * (end - start)


def fold(text: str) -> str:
    """Return `text` folded for matching, at the same length: character `i` of it stands for character `i` of `text`.

    >>> fold("أُغْلِقَ")
    'ا\\x7fغ\\x7fل\\x7fق\\x7f'
    >>> fold("باب")
    'باب'
    """
    common, rare = _replacements()
    for old, new in common:
        if old in text:
            text = text.replace(old, new)
    if suspects(text):
        for old, new in rare:
            if old in text:
                text = text.replace(old, new)
    return _TATWEELS.sub(_untatweeled, text) if _TATWEEL in text else text


def key(text: str) -> str:
    """Return the matching key of `text`.

    >>> key(" إقــرأ  أيضًا : ")
    'اقرا ايضا :'
    >>> key("اقرا")
    'اقرا'
    """
    return " ".join(fold(text).replace(_GONE, "").split())


def fact(predicate: Callable[[Line], T]) -> Callable[[Line], T]:
    """Remember what `predicate` says of a line: it depends on the key alone, and several rooms and rounds ask."""
    name = f"{predicate.__module__}.{predicate.__name__}"

    @wraps(predicate)
    def remembered(line: Line) -> T:
        facts = line.facts
        if name not in facts:
            facts[name] = predicate(line)
        return facts[name]  # type: ignore[no-any-return]

    return remembered


class Line:
    """A line of the page, or the part of a line that wide gaps set off, with its key.

    `start` and `end` count code points of the page; `label` and `rule` are set when a room cuts the line. `above` and
    `below` are the neighbours, cut ones included; `joined` says that the line begins inside a line of the page.
    """

    __slots__ = (
        "_core",
        "_full_stop",
        "_key",
        "_prose",
        "_tokens",
        "above",
        "below",
        "end",
        "facts",
        "joined",
        "label",
        "protected",
        "rule",
        "size",
        "source",
        "start",
        "words",
    )

    def __init__(self, folded: str, start: int = 0, end: int = 0) -> None:
        self.start = start
        self.end = end
        self.source = folded
        self.words = folded.replace(_GONE, "").split()
        self.size = len(self.words)
        self.label: Label | None = None
        self.rule = ""
        self.above: Line | None = None
        self.below: Line | None = None
        self.joined = False
        self.protected = False
        self.facts: dict[str, Any] = {}
        self._key: str | None = None
        self._core: str | None = None
        self._tokens: list[str] | None = None
        self._full_stop: bool | None = None
        self._prose: bool | None = None

    @property
    def key(self) -> str:
        """The folded line with single spaces."""
        if self._key is None:
            self._key = " ".join(self.words)
        return self._key

    @property
    def core(self) -> str:
        """The key without bullets, quotes and punctuation at its edges."""
        if self._core is None:
            self._core = self.key.strip(_EDGE)
        return self._core

    @property
    def tokens(self) -> list[str]:
        """The words of the key without punctuation, digits included."""
        if self._tokens is None:
            self._tokens = _TOKEN.findall(self.key)
        return self._tokens

    @property
    def stops(self) -> bool:
        """Whether the line ends as a sentence does: a stop, with or without a closing quote or bracket."""
        tail = self.key[-4:].rstrip(_CLOSERS)
        return bool(tail) and tail[-1] in _STOPS

    @property
    def full_stop(self) -> bool:
        """Whether the line ends in a single full stop: titles never do, paragraphs nearly always."""
        if self._full_stop is None:
            tail = " ".join(self.words[-2:])[-5:].rstrip(_CLOSERS)
            self._full_stop = tail.endswith((".", "۔")) and not tail.endswith("..")
        return self._full_stop

    @property
    def prose(self) -> bool:
        """Whether the line is a paragraph: long, or a sentence of some length."""
        if self._prose is None:
            self._prose = self.size >= _PARAGRAPH or (self.size >= _SENTENCE and self.full_stop)
        return self._prose

    @property
    def beside_cut(self) -> bool:
        """Whether a line right above or below has been cut in this round: furniture keeps company."""
        return (self.above is not None and self.above.label is not None) or (
            self.below is not None and self.below.label is not None
        )

    def __repr__(self) -> str:
        return f"<Line {self.start}:{self.end} {self.label or 'kept'} {self.key[:60]!r}>"


_TOKEN: Final = re.compile(r"[^\W\d_]+|\d+")


def _notice(line: Line) -> bool:
    """Tell whether a paragraph may be a notice of the page all the same, by its first word."""
    if line.words[0].startswith("content="):
        return True
    return line.size <= _SHORT and line.core.partition(" ")[0].strip(_EDGE).lower() in _NOTICES


class Page:
    """The lines of a page in one round of rules, and what the round cut.

    Lines that a room cuts stay in `lines` until the round ends: the furniture beside a line is evidence.
    """

    def __init__(
        self, folded: str, pieces: Iterable[Iterable[tuple[int, int]]], *, aggressive: bool = False, before: Page | None = None
    ) -> None:
        """Build the page of `pieces`, each as the parts into which it falls; `before` is the page of the round before, whose lines keep their facts where they stay."""
        self.folded = folded
        self.aggressive = aggressive
        known = {line.source: line for line in before.lines if line.label is None} if before else {}
        self.lines: list[Line] = []
        self._kept: list[Line] | None = None
        self._short: list[tuple[int, Line]] | None = None
        self._lede: int | None = None
        last: Line | None = None
        for piece in pieces:
            joined = False
            for start, end in piece:
                for a, b in parts(folded, start, end):
                    source = folded[a:b]
                    line = known.pop(source, None) or Line(source)
                    if not line.words:
                        continue
                    line.start, line.end, line.joined, line.above = a, b, joined, last
                    if last is not None:
                        last.below = line
                    self.lines.append(line)
                    last = line
                    joined = True
        if last is not None:
            last.below = None

    @staticmethod
    def _link(above: Line | None, below: Line | None) -> None:
        if above is not None:
            above.below = below
        if below is not None:
            below.above = above

    @property
    def kept(self) -> list[Line]:
        """The lines that no room of this round has cut."""
        if self._kept is None:
            self._kept = [line for line in self.lines if line.label is None]
        return self._kept

    @property
    def short(self) -> list[tuple[int, Line]]:
        """The kept lines that may be furniture as a whole, each with its index in `kept`.

        A paragraph is none, but for the few notices that are sentences. This is what keeps plain body cheap.
        """
        if self._short is None:
            self._short = [(i, line) for i, line in enumerate(self.kept) if not line.prose or _notice(line)]
        return self._short

    @property
    def lede(self) -> int:
        """The index in `kept` of the first paragraph; the number of kept lines when there is none."""
        if self._lede is None:
            self._lede = next((i for i, line in enumerate(self.kept) if line.prose), len(self.kept))
        return self._lede

    @property
    def cuts(self) -> list[tuple[int, int, Label, str]]:
        """What has been cut: start, end, label and rule, in order."""
        return [(line.start, line.end, line.label, line.rule) for line in self.lines if line.label is not None]

    def cut(self, line: Line, label: Label, rule: str) -> None:
        """Cut the whole of `line`, unless it is protected or cut already: it keeps its first label."""
        if line.label is None and not line.protected:
            line.label = label
            line.rule = rule
            self._kept = self._short = self._lede = None

    def trim(self, line: Line, start: int, end: int, label: Label, rule: str) -> None:
        """Cut the characters `[start, end)` of the key of `line`; what is left of it stays, as one line or two.

        `line` itself is gone then, so that a room that still holds it can't cut it again.
        """
        if line.label is not None or line.protected:
            return
        a = line.start if start == 0 else self.offset(line, start)
        b = line.end if end >= len(line.key) else self.offset(line, end)
        new = [Line(self.folded[x:y], x, y) for x, y in ((line.start, a), (a, b), (b, line.end))]
        new = [part for part in new if part.words]
        if len(new) == 1:
            self.cut(line, label, rule)
            return
        line.label, line.rule = label, rule
        above, below = line.above, line.below
        for part in new:
            part.start, part.end = stripped(self.folded, part.start, part.end)
            part.source = self.folded[part.start : part.end]
            part.joined = part is not new[0] or line.joined
            if part.start >= a and part.end <= b:
                part.label, part.rule = label, rule
            self._link(above, part)
            above = part
        self._link(above, below)
        at = self.lines.index(line)
        self.lines[at : at + 1] = new
        self._kept = self._short = self._lede = None

    def left(self) -> list[tuple[int, int]]:
        """Return the pieces that are left: stretches of the page between two cuts or line breaks."""
        pieces: list[tuple[int, int]] = []
        for line in self.kept:
            if line.joined and line.above is not None and line.above.label is None:
                pieces[-1] = (pieces[-1][0], line.end)
            else:
                pieces.append((line.start, line.end))
        return pieces

    def offset(self, line: Line, index: int) -> int:
        """Return where character `index` of the key of `line` stands in the page."""
        wanted = sum(1 for char in line.key[:index] if char != " ")
        at = line.start
        for at in range(line.start, line.end):
            char = self.folded[at]
            if char == _GONE or char.isspace():
                continue
            if wanted == 0:
                return at
            wanted -= 1
        return line.end


def stripped(folded: str, start: int, end: int) -> tuple[int, int]:
    """Return `[start, end)` without the white space at its edges."""
    part = folded[start:end]
    return start + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip())


def parts(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the parts of the piece `[start, end)` between wide gaps: runs of four white spaces or more.

    >>> list(parts("عنوان    نص", 0, 11))
    [(0, 5), (9, 11)]
    >>> list(parts("عنوان   نص", 0, 10))
    [(0, 10)]
    """
    at = start
    if " " * _GAP in folded[start:end]:
        for gap in _WIDE.finditer(folded, start, end):
            if gap[0].count(" ") < _GAP:
                continue
            if gap.start() > at:
                yield at, gap.start()
            at = gap.end()
    if at < end:
        yield at, end


def pieces(text: str) -> list[tuple[int, int]]:
    """Return the lines of `text` that are not blank, without the white space around them."""
    found = []
    at = 0
    for line in text.splitlines(keepends=True):
        body = line.strip()
        if body:
            start = at + line.index(body)
            found.append((start, start + len(body)))
        at += len(line)
    return found
