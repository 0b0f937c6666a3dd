"""Lines: one line of a page with its key, and what is known of it by the key alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, wraps
from typing import Any, Final, Generic, TypeVar

from arnews_clean import signs
from arnews_clean.keys import first_word, keys, tokens
from arnews_clean.model import Label
from arnews_clean.vocabulary import load

T = TypeVar("T")
_PARAGRAPH: Final = 28  # words: so long a line is no title, whatever it ends in
SENTENCE: Final = 10  # words: so long a line with a full stop is no title, and one without may be none
LONG: Final = 18  # words: hardly any title is as long
ARABIC: Final = ("\u0600", "\u0700")  # between them stand letters that have no capital form
SHORT_PARAGRAPH: Final = 24  # words: what is longer, and plain, bears no sign
_NOTICE: Final = 60  # words: no notice of the page is longer
_STOPS: Final = ".!؟?…۔"
_FULL_STOPS: Final = ".۔"
_CLOSERS: Final = "\"')]} "
ORNAMENTS: Final = (
    "•●·▪▫■□►◄▶◀▼▲◆◇○◾◽★☆✔✓❖➤➢➡⬅←→↓⬇※✅🔴🔵🟢🟡🟠⚫⚪🔹🔸🔷🔶🔻🔺📌📍👇👈👉👆⚡🔥📣📢🚨🎥🎬📷📸📺🔗⭕🛑❗"
    "✍🖋🖊✏📝📰🗞📲📱🎧🔊🔔💬👁🕐🕒⏰⏱📅🗓🏻🏼🏽🏾🏿"
)
_EDGE: Final = f" .,:;،؛!؟?…|/\\*\"'()[]{{}}<>-_+=~#^@&%‹›{ORNAMENTS}\x7f"
_UNKNOWN: Final = object()


def fact(predicate: Callable[[Line], T]) -> Callable[[Line], T]:
    """Remember what `predicate` says of a line: it depends on the key, and on whether that begins inside a line.

    Several rooms and rounds ask for it. A line that is `joined` is another `Line` than the same stretch as a line of
    the page.
    """
    name = f"{predicate.__module__}.{predicate.__name__}"

    @wraps(predicate)
    def remembered(line: Line) -> T:
        known = line.facts.get(name, _UNKNOWN)
        if known is _UNKNOWN:
            known = line.facts[name] = predicate(line)
        return known  # type: ignore[no-any-return]

    return remembered


class Once(Generic[T]):
    """A property that is computed when it is first asked for, and a plain attribute from then on."""

    def __init__(self, compute: Callable[[Any], T]) -> None:
        self.compute = compute
        self.name = compute.__name__
        self.__doc__ = compute.__doc__

    def __get__(self, line: Any, owner: type) -> T:
        value = self.compute(line)
        setattr(line, self.name, value)  # Python looks there first
        return value


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
        self.prose = prose = size >= _PARAGRAPH or (self.full_stop and size >= SENTENCE)
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

    @Once
    def words(self) -> list[str]:
        """Return the key, split at spaces."""
        return self.key.split()

    @Once
    def last(self) -> str:
        """Return the last word of the key."""
        return self.key[self.key.rfind(" ") + 1 :]

    @Once
    def core(self) -> str:
        """Return the key without bullets, quotes and punctuation at its edges."""
        return self.key.strip(_EDGE)

    @Once
    def opener(self) -> str:
        """Return the word that the core opens with, in small letters; "" where it opens with no letter.

        Rooms ask for it first: few lines open with a word that means something to them, and most other tests are dear.
        """
        return first_word(self.core)

    @Once
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


@cache
def _notice_openers() -> frozenset[str]:
    return frozenset(keys(load("notice_openers")))


_CODE: Final = ("content=", '{"@', '[{"@', "window.", "(function", "!function", "googletag", "(adsbygoogle")
_NOTICES: Final = signs.opening(_notice_openers)


def _notice(line: Line) -> bool:
    """Tell whether a paragraph whose first word is odd may be a notice of the page all the same."""
    first = line.first
    if first.startswith(_CODE):
        return True
    bare = first.strip(_EDGE) or line.core.partition(" ")[0].strip(_EDGE)
    return line.size <= _NOTICE and bare.lower() in _notice_openers()
