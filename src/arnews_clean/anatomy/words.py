"""What the rooms ask of words: is this a known phrase, a name, a verb; do two texts speak of the same thing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Final

from arnews_clean.lines import fact, key, Line
from arnews_clean.vocabulary import load

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
        self.whole = {folded for phrase in phrases if (folded := key(phrase).strip(" :-|/.*()[]»«\"،"))}
        by_first: dict[str, list[str]] = {}
        for phrase in self.whole:
            by_first.setdefault(_FIRST.match(phrase)[0], []).append(phrase)  # type: ignore[index]
        self._by_first = {first: sorted(found, key=len, reverse=True) for first, found in by_first.items()}

    def __contains__(self, core: str) -> bool:
        return core in self.whole

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
    return frozenset(key(entry) for entry in load(name))


# -- names ---------------------------------------------------------------------------------------------------------

_TITLES: Final = frozenset(key("د م أ ا ش الدكتور دكتور الشيخ المهندس الأستاذ أستاذ برفيسور بروفيسور البروفيسور السفير العميد اللواء المستشار القاضي المحامي القس الأب الحاج السيد مولاي سيدي لالة القاضي النقيب العقيد الرائد المقدم الفريق").split())
_NAME_PARTS: Final = frozenset(key("بن بنت ابن أبو أبي أم آل ولد عبد أبا بو ابا").split())
_MAX_NAME: Final = 5


def names_person(text: str, *, sure: bool = False) -> bool:
    """Tell whether `text`, a key, reads like the name of a person: two to five words, no verb, no function word.

    `sure` asks for a given name that the vocabulary knows at its head.
    """
    words = text.replace(".", " ").replace("/", " ").split()
    while words and words[0] in _TITLES:
        words = words[1:]
    if not 1 < len(words) <= _MAX_NAME or not all(map(_WORD.fullmatch, words)):
        return False
    if any(word.startswith(("لل", "بال", "كال")) for word in words) or not folded("function_words").isdisjoint(words) or words[0] in folded("lead_verbs"):
        return False
    if words[0] in folded("places") and not given_name(words[0]):
        return False
    return not sure or given_name(words[0])


def given_name(word: str) -> bool:
    """Tell whether `word`, folded, is a given name or opens one ("عبد", "أبو", "بن")."""
    return word in folded("given_names") or word in _NAME_PARTS or (word.startswith("عبدال") and len(word) > 6)  # noqa: PLR2004


def opens_with_verb(text: str) -> bool:
    """Tell whether `text`, a key, opens with a verb that news sentences open with."""
    first = _WORD.search(text)
    if not first:
        return False
    word = first[0]
    verbs = folded("lead_verbs")
    return word in verbs or (word[:1] in "وف" and word[1:] in verbs)


@fact
def resumes(line: Line) -> bool:
    """Tell whether `line` goes on with a story: "وأضاف", "من جانبه", "يذكر أن"."""
    core = line.core
    return bool(phrases("resumers").opening(core)) or (core[:1] == "و" and core.split(" ", 1)[0][1:] in folded("lead_verbs"))


# -- topics --------------------------------------------------------------------------------------------------------

_PREFIX: Final = re.compile(r"^(?:[وف]?(?:[بك]?ال|لل)|[وف](?=....)|[بلك](?=....))")
_COMMON: Final = frozenset(
    key(
        "التي الذي الذين هذا هذه ذلك تلك كان كانت يكون تكون على عليه عليها عنها عنه منها منه فيها فيه إليه إليها خلال بعد قبل "
        "بين حول منذ حتى عند أمام ضد أيضا كما حيث لكن قال قالت أضاف أكد أكدت أوضح أشار عام اليوم أمس مساء صباح السبت الأحد "
        "الاثنين الثلاثاء الأربعاء الخميس الجمعة رئيس وزير الرئيس الوزير مدير وزارة مجلس غير أنه أنها وقد لدى عدد خبر أخبار "
        "جديد جديدة الأول الثاني أول سنة يوم مليون ألف العام الماضي"
    ).split()
)
_MIN_STEM: Final = 3


@lru_cache(maxsize=1 << 15)
def stem(word: str) -> str:
    """Return `word`, folded, without article and one-letter prefixes, cut to six letters; "" for a common word.

    >>> stem("والمدرسه")
    'مدرسه'
    >>> stem("التي")
    ''
    """
    if len(word) <= _MIN_STEM or word in _COMMON:
        return ""
    bare = _PREFIX.sub("", word)
    return "" if len(bare) < _MIN_STEM or bare in _COMMON else bare[:6]


def stems(words: Iterable[str]) -> set[str]:
    """Return the content words among `words` (tokens of keys), as stems."""
    found = set(map(stem, words))
    found.discard("")
    return found


def topic(lines: Iterable[Line]) -> set[str]:
    """Return the content words of `lines`."""
    return stems(token for line in lines for token in line.tokens)
