"""Profiles: letter functions in a row, as plain data, each step with its class and what it destroys."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Final, Literal, TypeAlias

from arnews_clean.checks import nearest, require_text
from arnews_clean.letters import cuts, folds, repairs

Function: TypeAlias = Callable[[str], str]
Kind: TypeAlias = Literal["repair", "fold", "cut"]


class UnknownProfile(LookupError):
    """No profile has this name."""


@dataclass(frozen=True, slots=True)
class Step:
    """One function of a profile: its name, its class, and what is lost by it ("" when no reader sees a difference)."""

    name: str
    function: Function
    kind: Kind
    destroys: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """Steps that run in turn. `fused`, where there is one, returns the same in one go, faster."""

    name: str
    purpose: str
    steps: tuple[Step, ...]
    fused: Function | None = None

    def __str__(self) -> str:
        lines = [f"{self.name}: {self.purpose}"]
        lines += [f"  {step.kind:<7} {step.name:<22} {step.destroys}".rstrip() for step in self.steps]
        return "\n".join(lines)


PROFILES: Final = (
    Profile(
        name="repair",
        purpose="changes that no reader sees",
        steps=(
            Step("presentation_forms", repairs.presentation_forms, "repair"),
            Step("invisibles", cuts.invisibles, "repair"),
            Step("spaces", repairs.spaces, "repair"),
            Step("diacritics", repairs.diacritics, "repair"),
        ),
        fused=repairs.repair,
    ),
    Profile(
        name="search",
        purpose="Lucene's ArabicNormalizer and decimal digits: what Elasticsearch, OpenSearch and Solr index",
        steps=(
            Step("lucene", folds.lucene, "fold", "آ أ إ / ا, ى / ي, ة / ه, vowels, shadda, tatweel"),
            Step("decimal_digits", folds.decimal_digits, "fold", "which digits the source prints"),
        ),
        fused=folds.search,
    ),
    Profile(
        name="dediacritized",
        purpose="no diacritics, every letter as it was",
        steps=(Step("diacritics", cuts.diacritics, "cut", "عِلْم / عَلَم: vowels, shadda, tanween, Quranic signs"),),
    ),
    Profile(
        name="bert",
        purpose="what AraBERT's published recipe (arabert 1.0.1, second generation) asks of letters",
        steps=(
            Step("entities", folds.entities, "fold", "text about HTML"),
            Step("tashkeel", cuts.tashkeel, "cut", "عِلْم / عَلَم: vowels, shadda, tanween"),
            Step("tatweel(every=True)", partial(cuts.tatweel, every=True), "cut", "هـ / ه"),
            Step("arabic_indic_digits", folds.arabic_indic_digits, "fold", "which digits the source prints"),
            Step("elongation(most=2)", partial(folds.elongation, most=2), "fold", "تتتبع / تتبع"),
        ),
    ),
)
_FUSED: Final = {profile.name: profile.fused for profile in PROFILES if profile.fused}
_BY_NAME: Final = {profile.name: profile for profile in PROFILES}


def profiles() -> tuple[Profile, ...]:
    r"""Return the profiles of the package. `print(*profiles(), sep="\n")` shows their steps and what each destroys.

    >>> print(profiles()[1])
    search: Lucene's ArabicNormalizer and decimal digits: what Elasticsearch, OpenSearch and Solr index
      fold    lucene                 آ أ إ / ا, ى / ي, ة / ه, vowels, shadda, tatweel
      fold    decimal_digits         which digits the source prints
    >>> [step.destroys for step in profiles()[0].steps if step.destroys]
    []
    """
    return PROFILES


def functions(profile: str | Iterable[Function]) -> tuple[Function, ...]:
    """Return the functions that `profile` stands for: a name, or functions from `str` to `str`.

    Raises UnknownProfile for a name that is none, ValueError for a step that can't be called.
    """
    if isinstance(profile, str):
        return tuple(step.function for step in _named(profile).steps)
    if not isinstance(profile, Iterable):
        raise ValueError(f"a profile is a name, or functions from str to str in a tuple, not {profile!r}")  # noqa: TRY004
    steps = tuple(profile)
    for step in steps:
        if not callable(step):
            raise ValueError(f"a step of a profile is a function from str to str, not {step!r}")  # noqa: TRY004 - a wrong option
    return steps


def _named(name: str) -> Profile:
    """Return the profile of this name."""
    found = _BY_NAME.get(name)
    if found is None:
        raise UnknownProfile(f"no profile is called {name!r}; nearest: {nearest(name, _BY_NAME)}")
    return found


def apply(text: str, profile: str | Iterable[Function] = "search") -> str:
    """Return `text` after every step of `profile`.

    `profile` is a name ("repair", "search", "dediacritized", "bert") or a tuple of functions from `str` to `str`,
    which run in turn. Raises UnknownProfile (a LookupError that lists the three nearest names).

    >>> apply("مَدرسةٌ إلى ١٢")
    'مدرسه الي 12'
    >>> apply("ﻻ بأس", "repair")
    'لا بأس'
    >>> apply("AB  ", (str.lower, str.strip))
    'ab'
    >>> apply("نص", "serch")
    Traceback (most recent call last):
        ...
    arnews_clean.letters.profiles.UnknownProfile: no profile is called 'serch'; nearest: search, bert, repair
    """
    if isinstance(profile, str) and (fused := _FUSED.get(profile)):
        return fused(text)
    require_text(text)
    for function in functions(profile):
        text = require_text(function(text), "what a step returns", "let it return the text")
    return text
