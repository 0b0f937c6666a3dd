"""What the rooms ask of words: is this a known phrase, a name, a verb; do two texts speak of the same thing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, cached_property, lru_cache
from typing import Final, Literal

from arnews_clean.keys import first_word, keys, tokens
from arnews_clean.lines import ARABIC, LONG, Line, fact
from arnews_clean.vocabulary import load

_EDGE: Final = ' :-|/.*()[]"،'  # what phrases are listed with, and what stands around them on pages
_FIRST: Final = re.compile(r"[^\W\d_]+|\d+|\S")
_WORD: Final = re.compile(r"[^\W\d_]+")


class Phrases:
    """A set of folded phrases that can be asked whether a line is one of them or opens with one.

    >>> Phrases(["اقرأ أيضا"]).opening("اقرا ايضا: عنوان")
    'اقرا ايضا'
    >>> Phrases(["اقرأ أيضا"]).opening("اقرا الكتاب")
    ''
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self.whole = {bare for phrase in keys(phrases) if (bare := phrase.strip(_EDGE))}
        by_first: dict[str, list[str]] = {}
        for phrase in self.whole:
            by_first.setdefault(_FIRST.match(phrase)[0], []).append(phrase)  # type: ignore[index]
        self._by_first = {first: sorted(found, key=len, reverse=True) for first, found in by_first.items()}

    def __contains__(self, core: str) -> bool:
        return core in self.whole

    @cached_property
    def first_words(self) -> frozenset[str]:
        """The `opener` of every line that opens with one of the phrases."""
        return frozenset(map(first_word, self.whole))

    def opening(self, text: str) -> str:
        """Return the longest phrase that `text`, a key, opens with at a word's end; "" when there is none."""
        first = _FIRST.match(text)
        if first:
            for phrase in self._by_first.get(first[0], ()):
                if text.startswith(phrase) and not text[len(phrase) : len(phrase) + 1].isalnum():
                    return phrase
        return ""


@cache
def phrases(*names: str) -> Phrases:
    """Return the phrases of the vocabularies `names`, read once."""
    return Phrases(entry for name in names for entry in load(name))


@cache
def folded(name: str) -> frozenset[str]:
    """Return the vocabulary `name` as a set of keys."""
    return frozenset(keys(load(name)))


def may_open(line: Line, words: frozenset[str]) -> bool:
    """Tell whether `line` may open with one of `words`, or with no Arabic word: patterns that look past case decide."""
    word = line.opener
    return word in words or word < ARABIC[0]


# ---- names -----------------------------------------------------------------------------------------------------------

_NAME_SIZES: Final = range(2, 6)  # words
GLUED_PREPOSITIONS: Final = ("لل", "بال", "كال")  # glued to a noun: no part of a name opens with them
_SERVANT: Final = "عبدال"  # opens "عبدالله", "عبدالرحمن" and dozens more
_SHORTEST_SERVANT: Final = 7  # letters


def names_person(text: str, *, sure: bool = False) -> bool:
    """Tell whether `text`, a key, reads like the name of a person: two to five words, no verb, no function word.

    `sure` asks for a given name that the vocabulary knows at its head.

    >>> names_person("د. سالم الحارثي", sure=True)
    True
    >>> names_person("قال سالم الحارثي")
    False
    """
    if ".." in text:
        return False
    words = text.replace(".", " ").replace("/", " ").split()
    titles = folded("person_titles")
    while words and words[0] in titles:
        del words[0]
    if len(words) not in _NAME_SIZES or not all(map(str.isalpha, words)):
        return False
    if words[0] in folded("lead_verbs") or not folded("function_words").isdisjoint(words):
        return False
    if any(word.startswith(GLUED_PREPOSITIONS) for word in words) or (words[-1][0] == "و" and _and_another(words[-1])):
        return False
    return given_name(words[0]) or not (sure or words[0] in folded("places"))


def _and_another(word: str) -> bool:
    """Tell whether `word` is "and" with a given name glued to it: "سالم وليلى" are two."""
    return word[1:] in (names := folded("given_names")) and word not in names


def unspoken(line: Line, name: str, lines: Iterable[Line]) -> bool:
    """Tell whether none of `lines` that is kept, but for `line` itself, holds the last word of `name`.

    Of whom the article speaks is not its author.
    """
    surname = name.rpartition(" ")[2].removeprefix("ال")
    return not any(surname in other.key for other in lines if other is not line and other.label is None)


def land(name: str) -> bool:
    """Tell whether `name`, folded, is that of a country or a town."""
    return name in folded("places") or name in folded("countries")


def given_name(word: str) -> bool:
    """Tell whether `word`, folded, is a given name or opens one ("عبد", "أبو", "بن")."""
    if word in folded("given_names") or word in folded("name_particles"):
        return True
    return word.startswith(_SERVANT) and len(word) >= _SHORTEST_SERVANT


def opens_with_verb(text: str) -> bool:
    """Tell whether `text`, a key, opens with a verb that news sentences open with, "and" or "so" before it or not."""
    first = _WORD.search(text)
    return first is not None and is_verb(first[0])


def is_verb(word: str) -> bool:
    """Tell whether `word` is a verb that news sentences open with, "and" or "so" before it or not."""
    verbs = folded("lead_verbs")
    return word in verbs or (word[:1] in "وف" and word[1:] in verbs)


@fact
def resumes(line: Line) -> bool:
    """Tell whether `line` goes on with a story: "وأضاف", "من جانبه", "يذكر أن"."""
    core = line.core
    if core.startswith("و "):  # as some papers write it: "و أضاف"
        core = f"و{core[2:]}"
    if phrases("resumers").opening(core):
        return True
    return core[:1] == "و" and core.partition(" ")[0][1:] in folded("lead_verbs")


# Nouns and names that open with the same letter.
_NO_AND: Final = (
    *("وزير", "وزار", "وزرا", "وفا", "وفد", "وكال", "وكيل", "واشنطن", "وثا", "وثي", "وسط", "وسا", "وضع", "وقف"),
    *("والد", "والي", "ولاي", "ولي", "ولاد", "وصول", "وصي", "ودا", "واقع", "وحد", "ورش", "ورق", "وجه", "وجود", "وعد"),
)


def opens_with_and(line: Line) -> bool:
    """Tell whether `line` opens with "and", and with no noun or name of the same letter: "وزير", "وفاة"."""
    return line.core[:1] == "و" and not line.core.startswith(_NO_AND)


def goes_on_with_and(line: Line) -> bool:
    """Tell whether `line` is longer than titles are and opens with "and": a paragraph, whatever it ends in."""
    return line.size >= LONG and opens_with_and(line)


# ---- topics ----------------------------------------------------------------------------------------------------------

# The article with what may be glued before it ("والـ", "بالـ", "للـ"), and such letters before four more of the word:
# the first one of "برنامج" goes with and without its article, or the two would not meet.
_PREFIX: Final = re.compile(r"(?:[وف]?(?:[بك]?ال|لل))?(?:[وفبلك](?=....))*")
_SHORTEST_STEM: Final = 3  # letters: what is shorter than that says little of the topic
_STEM: Final = 6  # letters: endings of number, gender and possession stand behind them


@lru_cache(maxsize=1 << 15)
def stem(word: str) -> str:
    """Return `word`, folded, without article and one-letter prefixes, cut to six letters; "" for a common word.

    >>> stem("والمدرسه")
    'مدرسه'
    >>> stem("التي")
    ''
    """
    common = folded("common_words")
    if len(word) <= _SHORTEST_STEM or word in common:
        return ""
    prefix = _PREFIX.match(word)
    bare = word[prefix.end() :] if prefix else word
    return "" if len(bare) < _SHORTEST_STEM or bare in common else bare[:_STEM]


def stems(words: Iterable[str]) -> set[str]:
    """Return the content words among `words` (tokens of keys), as stems."""
    found = set(map(stem, words))
    found.discard("")
    return found


def holds_stem(key: str, content: str) -> bool:
    """Tell whether `content` is the stem of a word in `key`: only where its letters stand, words are looked at."""
    at = key.find(content)
    while at >= 0:
        end = key.find(" ", at)
        word = key[key.rfind(" ", 0, at) + 1 : end if end >= 0 else len(key)]
        if content in stems(tokens(word)):
            return True
        at = key.find(content, end) if end >= 0 else -1
    return False


@fact
def content(line: Line) -> set[str]:
    """Return the content words of `line`, as stems."""
    return stems(line.tokens)


def topic(lines: Iterable[Line]) -> set[str]:
    """Return the content words of `lines`."""
    return set().union(*map(content, lines))


def share_of(words: set[str], known: set[str]) -> float:
    """Return the share of `words`, at least one, that is known."""
    return len(words & known) / len(words)


_HEADERS: Final = ("source_openers", "tag_headers", "list_headers", "read_also_openers", "promo_openers")
_MOST_ANNOUNCED: Final = 8  # lines of a list


def announced(line: Line) -> bool:
    """Tell whether `line` stands in a list, or alone, below a kept line that ends in a colon: its words are quoted."""
    above = line.above
    for _ in range(_MOST_ANNOUNCED):
        if above is None or above.label is not None:
            return False
        if above.key[-1] == ":":
            return above.core not in phrases(*_HEADERS)
        if above.prose or above.stops:
            return False
        above = above.above
    return False


_ROOT: Final = 4  # letters: "تعليق" in "التعليقات"
_HEADING: Final = 5  # words
_SAID: Final = 12  # words of a paragraph that ends in no stop
_LEAST_TITLE: Final = 2  # words


def heads_paragraph(line: Line) -> bool:
    """Tell whether `line` may be a sub-heading: a few words between kept lines, all in the paragraph right below."""
    above, below = line.above, line.below
    if line.size > _HEADING or above is None or above.label is not None or below is None:
        return False
    if below.label is not None or not (below.prose or below.size >= _SAID) or below.joined:
        return False
    words = content(line)
    if not words:
        return len(line.core) > 1 and f" {line.core} " in f" {below.key} "
    known = content(below).union(below.tokens)
    return all(any(other.startswith(word[:_ROOT]) for other in known) for word in words)


_MOST_CREDITS: Final = 3  # lines between the title and the first paragraph
_MOST_CREDIT: Final = 5  # words of each
_LEAST_SPOKEN: Final = 3  # lines


def heads_page(line: Line) -> bool:
    """Tell whether `line` is the title of the page: the first paragraph is below, and the lines speak of it.

    Words of a tool in such a place, of two words or more, are a title where three lines have the first of them. Between
    the two its credits may stand.
    """
    below = line.below
    for _ in range(_MOST_CREDITS):
        if below is not None and not below.prose and below.size <= _MOST_CREDIT:
            below = below.below
    if line.above is not None or line.size < _LEAST_TITLE or below is None or not (below.prose or below.size >= _SAID):
        return False
    word = stem(line.opener)[:_ROOT]
    near: Line | None = below
    spoken = 0
    while near is not None and spoken < _LEAST_SPOKEN and word:
        spoken += near.label is None and any(other.startswith(word) for other in content(near))
        near = near.below
    return spoken >= _LEAST_SPOKEN


def heads_sentence(line: Line, *, short: bool = False) -> bool:
    """Tell whether a kept line with its full stop stands right below `line`, by `short` one that is no paragraph."""
    below = line.below
    return below is not None and below.label is None and below.full_stop and not (short and below.prose)


def among_short(line: Line) -> bool:
    """Tell whether both neighbours of `line` are kept and short: it is an item of a list, or a verse among verses."""
    return _short(line.above) and _short(line.below)


def _short(near: Line | None) -> bool:
    return near is not None and near.label is None and not near.prose and near.size < _SAID


_MOST_EXPLAINED: Final = 2  # words


def explained(line: Line) -> bool:
    """Tell whether `line` is one of several words that each have a short sentence below, as in a glossary."""
    below, above = line.below, line.above
    if not _explains(line, below) or below is None:
        return False
    after = below.below
    before = above.above if above is not None else None
    return (after is not None and _explains(after, after.below)) or (before is not None and _explains(before, above))


def _explains(line: Line, below: Line | None) -> bool:
    short = line.label is None and line.size <= _MOST_EXPLAINED and not line.stops
    return short and _short(below) and below is not None and below.stops


_FIELD: Final = 10  # words
_FIELD_NAME: Final = 3  # words


def field(near: Line | None) -> bool:
    """Tell whether `near` is kept and a field: a name, a colon and what stands in it, "المبلغ: 12 دينارا"."""
    if near is None or near.label is not None or near.stops or near.size > _FIELD:
        return False
    name, colon, value = near.key.partition(": ")
    return bool(colon and value) and name.count(" ") < _FIELD_NAME


def in_form(line: Line) -> bool:
    """Tell whether `line` is one of three fields, or more, one below the other: the article fills in a form."""
    if not field(line):
        return False
    above, below = line.above, line.below
    if field(above):
        return field(below) or field(above and above.above)
    return field(below) and field(below and below.below)


_MOST_INSIDE: Final = 8  # lines of a list


def inside(line: Line) -> bool:
    """Tell whether `line` stands with none but kept lines around it between two paragraphs: in a list, or alone."""
    return _leads_to_paragraph(line, "above") and _leads_to_paragraph(line, "below")


def _leads_to_paragraph(line: Line, side: Literal["above", "below"]) -> bool:
    """Tell whether a paragraph stands on one side of `line`, behind a few kept lines at most."""
    near = getattr(line, side)
    for _ in range(_MOST_INSIDE):
        if near is None or near.label is not None:
            return False
        if near.prose or near.full_stop or near.size >= _SAID:
            return True
        near = getattr(near, side)
    return False
