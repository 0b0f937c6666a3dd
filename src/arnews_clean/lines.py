"""Lines and their matching keys: what every rule reads instead of the raw text.

A *key* is a folded copy of a line: no diacritics, tatweel or invisibles; one shape for each letter that writers mix
up; ASCII digits, dashes and quotes; single spaces. Keys are matched, never printed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, wraps
from itertools import islice, pairwise
from typing import Any, Final, Generic, NamedTuple, TypeAlias, TypeVar

from arnews_clean import signs
from arnews_clean.letters import charmap
from arnews_clean.letters.repairs import IN_ORDER, repair, swapped
from arnews_clean.letters.sets import DIACRITICS, INVISIBLES, ODD_SPACES
from arnews_clean.model import Label
from arnews_clean.vocabulary import load

T = TypeVar("T")
Span: TypeAlias = tuple[int, int]

GONE: Final = "\x7f"  # stands for a character that no key holds, so that a folded page keeps the page's offsets
_TWO_MARKS: Final = GONE + GONE
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
    ("\t\u00a0", " "),
)
_ZEROS: Final = ("٠", "۰")  # the first of ten digits that follow one another

_TATWEELS: Final = re.compile("\u0640\u0640*+")  # what opens with a letter is looked for twenty times as fast as "+"
_SHORT_PREFIX: Final = 2  # letters: so few before a tatweel are prefixes of a word, as in "بـ" and "هـ"
_RARE_BREAKS: Final = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"  # all that `str.splitlines` knows beside "\n"
GAP: Final = " " * 4  # so many spaces in a row are a border between the lines of a page that a scraper joined
_BEHIND_SPACE: Final = f" {GONE}"
_GAPS: Final = re.compile(rf" [ \x7f]{{{len(GAP) - 1},}}")  # what is gone before it was the end of a word: "1445هـ"
_TOKEN: Final = re.compile(r"[^\W\d_]+|\d+")
_LETTERS: Final = re.compile(r"[^\W\d_]+")

_PARAGRAPH: Final = 28  # words: so long a line is no title, whatever it ends in
_LONG: Final = 18  # words: so long a line opens the article where no line is a paragraph
_SENTENCE: Final = 10  # words: so long a line is no title when it ends in a full stop
ARABIC: Final = ("\u0600", "\u0700")  # between them stand letters that have no capital form
SHORT_PARAGRAPH: Final = 24  # words: what is longer, and plain, bears no sign
_NOTICE: Final = 60  # words: no notice of the page is longer
_NOTICES: Final = signs.opening(lambda: keys(load("notice_openers")))
_WIDTHS: Final = range(35, 101)  # characters of the longest lines of a hard-wrapped page
_LEAST_WRAPPED: Final = 8  # lines of such a page
_WIDER: Final = 10  # one line in so many, and one more, may be wider: a title, a credit
_FULL: Final = 0.4  # of its lines, at least, had no room for the next word
_STOPS: Final = ".!؟?…۔"
_FULL_STOPS: Final = ".۔"
_CLOSERS: Final = "\"')]}»” "
_ORNAMENTS: Final = "•●·▪■►◄▶◀▼▲◆◇○◾★☆✔✓❖➤➢➡⬅←→↓⬇※✅🔴🔵🟢🔹🔸🔻📌📍👇👈👉👆⚡🔥📣📢🚨🎥📷📸📺🔗⭕🛑"
_EDGE: Final = f" .,:;،؛!؟?…|/\\*»«\"'()[]{{}}<>-_+=~#^@&%‹›{_ORNAMENTS}\x7f"


@cache
def _folds() -> dict[str, str]:
    """Return what each character is folded to in a key, where that is not itself."""
    folds = dict.fromkeys(DIACRITICS | INVISIBLES, GONE) | dict.fromkeys(ODD_SPACES, " ")
    folds |= {old: new for olds, new in _FOLDS for old in olds}
    return folds | {chr(ord(zero) + i): str(i) for zero in _ZEROS for i in range(10)}


@cache
def _folded_bytes() -> str:
    return charmap.table(lambda char: _folds().get(char, char))


@cache
def _same_bytes() -> str:
    return charmap.table(str)


_NEAR: Final = 12  # characters beside a tatweel that are looked at: its letters, with all the marks they may bear


def _untatweeled(run: re.Match[str]) -> str:
    """Return what a run of tatweel stands for: nothing in a word and behind its one-letter prefixes, else a dash."""
    text, start, end = run.string, run.start(), run.end()
    before = text[max(start - _NEAR, 0) : start].replace(GONE, "")[-_SHORT_PREFIX - 1 :]
    in_word = before[-1:].isalpha()
    goes_on = text[end : end + _NEAR].lstrip(GONE)[:1].isalpha()
    behind_prefix = not (len(before) > _SHORT_PREFIX and before[:-1].isalpha())
    gone = in_word and (goes_on or behind_prefix)  # "أبهــا"; "هـ", "بـ", "لـ"
    return (GONE if gone else "-") * (end - start)


def fold(text: str) -> str:
    r"""Return `text` folded for matching, at the same length: character `i` of it stands for character `i` of `text`.

    >>> fold("أُغْلِقَ")
    'ا\x7fغ\x7fل\x7fق\x7f'
    >>> fold("باب")
    'باب'
    """
    data = charmap.encoded(text)
    if data is not None:
        return _without_tatweel(charmap.decoded(data, _folded_bytes()))
    for old in _folds().keys() & set(text):
        text = text.replace(old, _folds()[old])
    return _without_tatweel(text)


def _without_tatweel(text: str) -> str:
    if _TATWEEL in text:
        text = text.replace(f" {_TATWEEL} ", " - ")  # most are dashes
    return _TATWEELS.sub(_untatweeled, text) if _TATWEEL in text else text


def repaired_and_folded(text: str) -> tuple[str, str]:
    r"""Return `text` after the profile `repair`, and that folded: nearly always with one look at its characters.

    >>> repaired_and_folded("إلى\u00a0آخره")
    ('إلى آخره', 'الي اخره')
    >>> repaired_and_folded("باب")
    ('باب', 'باب')
    """
    data = charmap.encoded(text)
    if data is None and (data := charmap.visible(text)) is not None:
        text = charmap.decoded(data, _same_bytes())
    folded = "" if data is None else charmap.decoded(data, _folded_bytes())
    met = folded.find(_TWO_MARKS)
    if met >= 0:
        text = swapped(text)
    if data is None or not _in_order(text, folded, met):
        repaired = repair(text)
        return repaired, fold(repaired)
    return text.replace("\u00a0", " "), _without_tatweel(folded)


def _in_order(text: str, folded: str, at: int) -> bool:
    """Tell whether all marks of `text` that meet, by what it is folded to, stand in canonical order.

    The first ones stand at `at`; -1 says that there are none.
    """
    while at >= 0:
        if text[at : at + 2] not in IN_ORDER:
            return False
        at = folded.find(_TWO_MARKS, at + 1)
    return True


def key(text: str) -> str:
    """Return the matching key of `text`.

    >>> key(" إقــرأ  أيضًا : ")
    'اقرا ايضا :'
    >>> key("اقرا")
    'اقرا'
    """
    return " ".join(fold(text).replace(GONE, "").split())


def keys(texts: Iterable[str]) -> list[str]:
    """Return the matching key of each of `texts`, single lines: folded as one text, which costs half.

    >>> keys(["إقرأ أيضًا", "اقرا"])
    ['اقرا ايضا', 'اقرا']
    >>> keys([])
    []
    """
    text = "\n".join(texts)
    return [" ".join(line.split()) for line in fold(text).replace(GONE, "").split("\n")] if text else []


_UNKNOWN: Final = object()


def fact(predicate: Callable[[Line], T]) -> Callable[[Line], T]:
    """Remember what `predicate` says of a line: it depends on the key alone, and several rooms and rounds ask."""
    name = f"{predicate.__module__}.{predicate.__name__}"

    @wraps(predicate)
    def remembered(line: Line) -> T:
        known = line.facts.get(name, _UNKNOWN)
        if known is _UNKNOWN:
            known = line.facts[name] = predicate(line)
        return known  # type: ignore[no-any-return]

    return remembered


class _Once(Generic[T]):
    """A property that is computed when it is first asked for, and a plain attribute from then on."""

    def __init__(self, compute: Callable[[Any], T]) -> None:
        self.compute = compute
        self.name = compute.__name__
        self.__doc__ = compute.__doc__

    def __get__(self, line: Any, owner: type) -> T:
        value = self.compute(line)
        setattr(line, self.name, value)  # Python looks there first
        return value


class Cut(NamedTuple):
    """A stretch `[start, end)` of the page that has been cut: a segment in the making, which costs a third of one."""

    start: int
    end: int
    label: Label
    rule: str = ""


class Line:
    """A line of the page, or the part of a line that wide gaps set off, with its key.

    `start` and `end` count code points of the page. `key` is the folded line with single spaces, `size` its number of
    words, `first` the first of them. `stops` says that it ends as a sentence does, in a stop with or without a closing
    quote or bracket; `full_stop` that this is a single full stop, as titles never have and paragraphs nearly always;
    `prose` that it is a paragraph: long, or a sentence of some length; `plain` that it is nothing but that, no notice
    of the page that is a sentence. `signs` says what the line may be (see `signs`). `label` and `rule` are set when a
    room cuts the line. `above` and `below` are the neighbours, cut ones included; `joined` says that the line begins
    inside a line of the page.
    """

    def __init__(self, key: str, start: int = 0, end: int = 0) -> None:
        self.start = start
        self.end = end
        self.key = key
        self.size = size = key.count(" ") + 1 if key else 0
        self.first = first = key[: key.find(" ")] if size > 1 else key  # `partition` would copy the rest as well
        last = key[-1:]
        if last == ".":
            self.stops, self.full_stop = True, key[-2:] != ".."
        elif last.isalpha():
            self.stops = self.full_stop = False
        else:
            self.stops, self.full_stop = _stops(key), _full_stop(key)
        self.prose = prose = size >= _PARAGRAPH or (self.full_stop and size >= _SENTENCE)
        if first.isalpha() and ARABIC[0] <= first < ARABIC[1]:  # nearly always
            if prose and size > _NOTICE:
                self.plain, found = True, 0
            else:
                self.opener = first.lower()  # "المصدرArray"
                found = signs.by_word().get(self.opener, 0)
                self.plain = prose and not found & _NOTICES
        else:
            found = signs.ODD
            self.plain = prose and not _notice(self)
            if not self.plain or size <= SHORT_PARAGRAPH:
                word = self.opener
                found |= signs.by_word().get(word, 0) | (signs.BARE if word < ARABIC[0] else 0)
        if not prose:
            self.core = key.strip(_EDGE)
        self.signs = 0 if self.plain and size > SHORT_PARAGRAPH else found
        self.facts: dict[str, Any] = {}
        # Here and not on the class: what every line has in the same order, Python reads and writes fastest.
        self.label: Label | None = None
        self.rule = ""
        self.above: Line | None = None
        self.below: Line | None = None
        self.joined = False
        self.protected = False

    @_Once
    def words(self) -> list[str]:
        """Return the key, split at spaces."""
        return self.key.split()

    @_Once
    def last(self) -> str:
        """Return the last word of the key."""
        return self.key[self.key.rfind(" ") + 1 :]

    @_Once
    def core(self) -> str:
        """Return the key without bullets, quotes and punctuation at its edges."""
        return self.key.strip(_EDGE)

    @_Once
    def opener(self) -> str:
        """Return the word that the core opens with, in small letters; "" where it opens with no letter.

        Rooms ask for it first: few lines open with a word that means something to them, and most other tests are dear.
        """
        return first_word(self.core)

    @_Once
    def tokens(self) -> list[str]:
        """Return the words of the key without punctuation, digits included."""
        return tokens(self.key)

    @property
    def beside_cut(self) -> bool:
        """Whether a line right above or below has been cut in this round: furniture keeps company."""
        above, below = self.above, self.below
        return (above is not None and above.label is not None) or (below is not None and below.label is not None)

    def __repr__(self) -> str:
        return f"<Line {self.start}:{self.end} {self.label or 'kept'} {self.key[:60]!r}>"


def _stops(key: str) -> bool:
    """Tell whether `key` ends as a sentence does, with or without a closing quote or bracket."""
    last = key[-1:]
    if last in _CLOSERS:
        last = key[-4:].rstrip(_CLOSERS)[-1:]
    return last != "" and last in _STOPS


def _full_stop(key: str) -> bool:
    """Tell whether `key` ends in a single full stop, with or without a closing quote or bracket."""
    last = key[-1:]
    if last in _CLOSERS:
        key = key[-5:].rstrip(_CLOSERS)
        last = key[-1:]
    return last != "" and last in _FULL_STOPS and key[-2:] != ".."


def tokens(text: str) -> list[str]:
    """Return the words of `text` without punctuation, digits included.

    >>> tokens('"قال" 25/9')
    ['قال', '25', '9']
    >>> tokens("...")
    []
    """
    found: list[str] = []
    for word in text.split():
        if word.isalpha():  # most are, and a pattern asks each letter
            found.append(word)
        else:
            found += _TOKEN.findall(word)
    return found


def first_word(core: str) -> str:
    """Return the word that `core`, of a line or a phrase, opens with, in small letters; "" where it opens with none.

    >>> first_word("المصدر: رويترز"), first_word("5 دقائق")
    ('المصدر', '')
    """
    found = _LETTERS.match(core.lower())
    return found[0] if found else ""


@cache
def _notice_openers() -> frozenset[str]:
    return frozenset(keys(load("notice_openers")))


def _notice(line: Line) -> bool:
    """Tell whether a paragraph whose first word is odd may be a notice of the page all the same."""
    first = line.first
    if first.startswith("content="):
        return True
    bare = first.strip(_EDGE) or line.core.partition(" ")[0].strip(_EDGE)
    return line.size <= _NOTICE and bare.lower() in _notice_openers()


def seen(folded: str) -> str:
    """Return `folded` without the characters that are gone."""
    return folded.replace(GONE, "") if GONE in folded else folded


def single_spaced(folded: str) -> str:
    r"""Return `folded` without the characters that are gone, and with one space where there are several.

    >>> single_spaced(fold("جدًا  جدًا"))
    'جدا جدا'
    >>> single_spaced("باب")
    'باب'
    """
    text = seen(folded)
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def _split(text: str) -> tuple[list[str], int]:
    """Return the lines of `text`, and how long the break behind each is; 0 when they have kept theirs."""
    if any(map(text.__contains__, _RARE_BREAKS)):
        return text.splitlines(keepends=True), 0
    return text.split("\n"), 1


def _bodies(lines: list[str], width: int, start: int) -> list[Span | None]:
    """Return where each of `lines` stands without the white space around it, the first one at `start`; None if blank.

    `width` is how long the break behind each is.
    """
    spans: list[Span | None] = []
    for line in lines:
        body = line.strip()
        at = start if len(body) == len(line) else start + len(line) - len(line.lstrip())
        spans.append((at, at + len(body)) if body else None)
        start += len(line) + width
    return spans


class Sheet:
    """The folded text of a page, and what is known of it and of its lines from round to round."""

    def __init__(self, folded: str) -> None:
        self.folded = folded
        self.lines: dict[Span, Line] = {}  # that begin where a line of the page does
        self._joined: dict[Span, Line] = {}
        self._parts: dict[Span, list[Span]] = {}
        self._held: dict[str, bool] = {}

    @_Once
    def pieces(self) -> list[Span]:
        """Return the lines of the page that are not blank, without the white space around them: see `pieces`.

        Their keys are made of the page as a whole, which costs less than to make each by itself.
        """
        lines, width = _split(self.folded)
        text = self.text
        keys = lines if text is self.folded else text.split("\n") if width else text.splitlines()
        if len(keys) < len(lines):  # one held nothing but characters that are gone: the last, or that inside of "\r\n"
            keys = [single_spaced(line) for line in lines]
        spans = _bodies(lines, width, 0)
        for span, key in zip(spans, keys, strict=True):
            if span:
                self.lines[span] = Line(key.strip(), *span)
        return list(filter(None, spans))

    @_Once
    def seen(self) -> str:
        """Return the folded text without the characters that are gone."""
        return seen(self.folded)

    @_Once
    def text(self) -> str:
        """Return the folded text as the keys of its lines have it: nothing that is gone, and single spaces."""
        return single_spaced(self.seen) if self.wide else self.seen

    @_Once
    def wide(self) -> bool:
        """Tell whether two spaces stand side by side: without them, there are no wide gaps either."""
        return "  " in self.seen

    @_Once
    def gaps(self) -> bool:
        """Tell whether there are wide gaps inside of lines."""
        return self.wide and GAP in self.folded

    def holds(self, words: str) -> bool:
        """Tell whether `words` stand in a line of the page, cut or not: a question to put before those about lines."""
        held = self._held.get(words)
        if held is None:
            held = self._held[words] = words in self.text
        return held

    def parts(self, span: Span) -> list[Span]:
        """Return the parts of `span` between wide gaps: see the function of that name."""
        found = self._parts.get(span)
        if found is None:
            found = self._parts[span] = list(parts(self.folded, *span))
        return found

    def part(self, start: int, end: int) -> Line:
        """Return a line of its own for `[start, end)`."""
        return Line(single_spaced(self.folded[start:end]).strip(), start, end)

    def line(self, span: Span, *, joined: bool) -> Line:
        """Return the line at `span` as no room has seen it, with the facts that are known of it."""
        known = self._joined if joined else self.lines
        line = known.get(span)
        if line is None:
            line = known[span] = self.part(*span)
            if joined:
                line.joined = True
                line.signs |= signs.JOINED
        else:
            line.label, line.rule, line.protected = None, "", False
        return line


class Page:
    """The lines of a page in one round of rules, and what the round cut.

    Lines that a room cuts stay in `lines` until the round ends: the furniture beside a line is evidence.
    """

    def __init__(self, sheet: Sheet, pieces: Iterable[Iterable[Span]], *, aggressive: bool = False) -> None:
        """Build the page of `pieces` of the sheet, each given as the parts into which it falls.

        A page takes the lines of the sheet over: use the page of one round no more when that of the next is built.
        """
        self.sheet = sheet
        self.aggressive = aggressive
        gaps = sheet.gaps
        known = sheet.lines
        lines: list[Line] = []
        short: list[tuple[int, Line]] = []
        above: Line | None = None
        found = 0
        for piece in pieces:
            spans = [span for part in piece for span in sheet.parts(part)] if gaps else piece
            joined = False
            for span in spans:
                line = known.get(span)
                if line is None or line.label is not None or line.protected or joined:
                    line = sheet.line(span, joined=joined)
                if line.size:
                    joined = True
                    found |= line.signs
                    line.above = above
                    if above is not None:
                        above.below = line
                    if not line.plain:
                        short.append((len(lines), line))
                    above = line
                    lines.append(line)
        if above is not None:
            above.below = None
        self.signs = found  # of all lines, those included that have been cut since
        self._first = lines[0] if lines else None
        self.lines = self.kept = lines  # these and `short` until the first cut
        self.short = short

    @staticmethod
    def _link(above: Line | None, below: Line | None) -> None:
        if above is not None:
            above.below = below
        if below is not None:
            below.above = above

    @_Once
    def lines(self) -> list[Line]:
        """Return all lines from top to bottom, those that have been cut included."""
        lines: list[Line] = []
        line = self._first
        while line is not None:
            lines.append(line)
            line = line.below
        return lines

    def protect_wrapped(self) -> None:
        """Protect the lines of hard-wrapped paragraphs: none of them says by itself what it is.

        Such a line had no room for the first word of the next one. The last line of a paragraph has room, but the one
        above it had none. An agency may sign that of the page, in brackets.
        """
        kept = self.kept
        if len(kept) < _LEAST_WRAPPED or any(len(line.key) >= _WIDTHS.stop for line in kept):
            return
        width = sorted(len(line.key) for line in kept)[-2 - len(kept) // _WIDER]
        if width not in _WIDTHS:
            return
        full = [len(line.key) + len(below.first) >= width and not line.stops for line, below in pairwise(kept)]
        if sum(full) >= _FULL * len(full):
            for (line, below), goes_on in zip(pairwise(kept), full, strict=True):
                line.protected = line.protected or goes_on
                below.protected = below.protected or (goes_on and not (below is kept[-1] and below.key[-1] == ")"))

    @property
    def untouched(self) -> bool:
        """Whether nothing has been cut in this round."""
        return len(self.kept) == len(self.lines)

    @_Once
    def kept(self) -> list[Line]:
        """Return the lines that no room of this round has cut."""
        return [line for line in self.lines if line.label is None]

    @_Once
    def short(self) -> list[tuple[int, Line]]:
        """Return the kept lines that may be furniture as a whole, each with its index in `kept`.

        A paragraph is none, but for the few notices that are sentences. This is what keeps plain body cheap.
        """
        return [(i, line) for i, line in enumerate(self.kept) if not line.plain]

    def bearing(self, wanted: int) -> list[tuple[int, Line]]:
        """Return those of `short` that bear one of the signs `wanted`."""
        if not self.signs & wanted:
            return []
        return [(i, line) for i, line in self.short if line.signs & wanted]

    @_Once
    def lede(self) -> int:
        """Return the index in `kept` of the first paragraph; the number of kept lines when there is none.

        On a page whose lines end in no stops it is the first long line below the title.
        """
        kept = self.kept
        for i, line in enumerate(kept):
            if line.prose:
                return i
        return next((i for i, line in enumerate(kept) if i and line.size >= _LONG), len(kept))

    @_Once
    def last_prose(self) -> int:
        """Return the index in `kept` of the last paragraph; -1 when there is none."""
        kept = self.kept
        for i in range(len(kept) - 1, -1, -1):
            if kept[i].prose:
                return i
        return -1

    def _forget(self, *names: str) -> None:
        """Forget what was computed before a cut."""
        for name in names:
            self.__dict__.pop(name, None)

    @property
    def cuts(self) -> list[Cut]:
        """What has been cut, in order."""
        return [Cut(line.start, line.end, line.label, line.rule) for line in self.lines if line.label is not None]

    def cut(self, line: Line, label: Label, rule: str) -> None:
        """Cut the whole of `line`, unless it is protected or cut already: it keeps its first label."""
        if line.label is None and not line.protected:
            line.label = label
            line.rule = rule
            self._forget("kept", "short", "lede", "last_prose")

    def trim(self, line: Line, start: int, end: int, label: Label, rule: str) -> list[Line]:
        """Cut the characters `[start, end)` of the key of `line`; return what is left of it, as one line or two.

        `line` itself is gone then, so that a room that still holds it can't cut it again. Nothing is returned when the
        whole line was cut, or none of it.
        """
        if line.label is not None or line.protected:
            return []
        a = line.start if start == 0 else self.offset(line, start)
        b = line.end if end >= len(line.key) else self.offset(line, end)
        spans = [stripped(self.sheet.folded, *span) for span in ((line.start, a), (a, b), (b, line.end))]
        new = [part for x, y in spans if (part := self.sheet.part(x, y)).size]
        if len(new) == 1:
            self.cut(line, label, rule)
            return []
        line.label, line.rule = label, rule
        above, below = line.above, line.below
        for part in new:
            part.joined = part is not new[0] or line.joined
            self.signs |= part.signs | (signs.JOINED if part.joined else 0)
            if part.start >= a and part.end <= b:
                part.label, part.rule = label, rule
            self._link(above, part)
            above = part
        self._link(above, below)
        if line is self._first:
            self._first = new[0]
        self._forget("lines", "kept", "short", "lede", "last_prose")
        return [part for part in new if part.label is None]

    def left(self) -> list[Span]:
        """Return the pieces that are left: stretches of the page between two cuts or line breaks."""
        pieces: list[Span] = []
        for line in self.kept:
            if line.joined and line.above is not None and line.above.label is None:
                pieces[-1] = (pieces[-1][0], line.end)
            else:
                pieces.append((line.start, line.end))
        return pieces

    def offset(self, line: Line, index: int) -> int:
        """Return where character `index` of the key of `line` stands in the page; for a space, where the next does."""
        if self.sheet.folded[line.start : line.end] == line.key:  # nearly always
            return line.start + index + (line.key[index] == " ")
        before = index - line.key.count(" ", 0, index)
        visible = (at for at in range(line.start, line.end) if self.sheet.folded[at] not in (GONE, " "))
        return next(islice(visible, before, None), line.end)


def stripped(folded: str, start: int, end: int) -> Span:
    """Return `[start, end)` without the white space at its edges."""
    part = folded[start:end]
    return start + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip())


def parts(folded: str, start: int, end: int) -> Iterator[Span]:
    """Yield the parts of the piece `[start, end)` between wide gaps: runs of four white spaces or more.

    >>> list(parts("عنوان    نص", 0, 11))
    [(0, 5), (9, 11)]
    >>> list(parts("عنوان   نص", 0, 10))
    [(0, 10)]
    """
    at = start
    gap = folded.find(GAP, start, end)
    if gap >= 0 and folded.find(_BEHIND_SPACE, start, end) >= 0:
        for run in _GAPS.finditer(folded, start, end):
            if run[0].count(" ") >= len(GAP):
                if run.start() > at:
                    yield at, run.start()
                at = run.end()
        gap = -1
    while gap >= 0:  # nearly always: nothing is gone inside of a gap
        if gap > at:
            yield at, gap
        at = gap + len(GAP)
        while at < end and folded[at] == " ":
            at += 1
        gap = folded.find(GAP, at, end)
    if at < end:
        yield at, end


def pieces(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    r"""Return the lines of `text[start:end]` that are not blank, without the white space around them.

    >>> pieces("عنوان\n\n  نص \n")
    [(0, 5), (9, 11)]
    >>> pieces(" \n")
    []
    """
    return list(filter(None, _bodies(*_split(text[start:end]), start)))
