"""How our functions differ from those of pyarabic, CAMeL tools and araclean: exactly where it says here, and why.

pyarabic and CAMeL tools run beside ours. araclean needs Python 3.12 and is compared through a table of what it makes of
every character (`benchmarks/rivals.py` writes it). Each function of theirs is named with the characters at which only
they or only we do something, and those where both do, but not the same.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
from camel_tools.utils import dediac
from camel_tools.utils import normalize as camel
from hypothesis import given
from pyarabic import araby

from arnews_clean import normalize
from arnews_clean.letters import cuts
from arnews_clean.letters.profiles import Function

from ..strategies import arabic_text  # noqa: TID252 - tests are no package
from .blocks import codes, named

ARACLEAN = json.loads(Path(__file__).with_name("araclean.json").read_text(encoding="utf-8"))
# The blocks of that table.
EXAMINED = codes("0-6FF 750-77F 870-8FF 2000-206F 3000 FB50-FFFF 10EC0-10EFF")

RARE_ALEFS = {"672-673 675 773-774 870-882": "alefs of other languages and of the Maghrebi Quran"}
MORE_YAS = {"620 6CC-6CD 6D0 6D2": "Farsi ya and its like end Arabic words typed on other keyboards"}
HIGH_HAMZA = {"676-678": "Kazakh letters: a seat with its hamza beside it"}
ISOLATED_MARKS = {
    "FC5E-FC63 FE70 FE72 FE74 FE76 FE78 FE7A FE7C FE7E": "a mark drawn alone: a space before it would break the word"
}
QURAN = {"610-61A 656-65E 6D6-6DC 6DF-6E4 6E7-6E8 6EA-6ED 897-89F 8CA-8E1 8E3-8FF 10EFA-10EFF": "marks they don't know"}


@dataclass(frozen=True)
class Rival:
    ours: Function
    theirs: Function
    only_theirs: dict[str, str] = field(default_factory=dict)
    only_ours: dict[str, str] = field(default_factory=dict)
    otherwise: dict[str, str] = field(default_factory=dict)


def araclean(name: str) -> Function:
    characters = ARACLEAN["functions"][name]["characters"]
    return lambda text: "".join(characters.get(char, char) for char in text)


RIVALS = {
    "pyarabic.strip_tashkeel": Rival(cuts.tashkeel, araby.strip_tashkeel),
    "pyarabic.strip_diacritics": Rival(
        cuts.diacritics,
        araby.strip_diacritics,
        only_theirs={"653-655 65F": "half of a letter: without it the spelling is another"},
        only_ours={"897-89F 8CA-8E1 8E3-8FF 10EFA-10EFF": "marks of newer blocks"},
    ),
    "pyarabic.strip_tatweel": Rival(partial(cuts.tatweel, every=True), araby.strip_tatweel),
    "pyarabic.normalize_teh": Rival(
        normalize.ta_marbuta, araby.normalize_teh, only_ours={"6C3": "the ta marbuta of Urdu"}
    ),
    "pyarabic.normalize_alef": Rival(
        normalize.alef,
        araby.normalize_alef,
        only_theirs={"649": "alef maksura is the business of `ya`", "670": "dagger alef is a mark, not a letter"},
        only_ours=RARE_ALEFS,
    ),
    'pyarabic.normalize_hamza(method="tasheel")': Rival(
        normalize.hamza,
        partial(araby.normalize_hamza, method="tasheel"),
        only_theirs={"622-623 625": "alefs are the business of `alef`", "654-655": "alone, not on a seat"},
        only_ours=HIGH_HAMZA,
    ),
    "pyarabic.normalize_hamza": Rival(
        partial(normalize.hamza, to="alone"),
        araby.normalize_hamza,
        only_theirs={"622-623 625": "alefs are the business of `alef`", "654-655": "alone, not on a seat"},
        only_ours=HIGH_HAMZA | {"674": "high hamza"},
    ),
    "pyarabic.normalize_ligature": Rival(
        normalize.presentation_forms,
        araby.normalize_ligature,
        only_ours={
            "FB50-FBB1 FC00-FD3D FD50-FD8F FD92-FDC7 FDF0-FDFC FE70-FE72 FE74 FE76-FEF4 FEF6 FEF8 FEFA FEFC": (
                "theirs knows four isolated lam-alefs"
            )
        },
        otherwise={"FEF5 FEF7 FEF9": "lam-alef with madda or hamza keeps it: no reader sees a difference"},
    ),
    "camel.dediac_ar": Rival(cuts.diacritics, dediac.dediac_ar, only_ours=QURAN),
    "camel.normalize_alef_ar": Rival(normalize.alef, camel.normalize_alef_ar, only_ours=RARE_ALEFS),
    "camel.normalize_alef_maksura_ar": Rival(normalize.ya, camel.normalize_alef_maksura_ar, only_ours=MORE_YAS),
    "camel.normalize_teh_marbuta_ar": Rival(
        normalize.ta_marbuta, camel.normalize_teh_marbuta_ar, only_ours={"6C3": "the ta marbuta of Urdu"}
    ),
    "camel.normalize_unicode on both form blocks": Rival(
        normalize.presentation_forms,
        lambda text: camel.normalize_unicode(text) if text in FORM_BLOCKS else text,
        only_theirs={
            "FBD3-FBFF": "a range that broken fonts use for glyphs of their own",
            "FDFD": "the basmala has no decomposition in Unicode",
        },
        otherwise=ISOLATED_MARKS | {"FDFC": "Unicode spells the rial with Farsi ya"},
    ),
    "araclean.fold_alef": Rival(
        normalize.alef, araclean("fold_alef"), only_ours={"675 773-774 870-882": RARE_ALEFS.copy().popitem()[1]}
    ),
    "araclean.fold_alef_maqsura": Rival(normalize.ya, araclean("fold_alef_maqsura"), only_ours=MORE_YAS),
    "araclean.fold_hamza": Rival(
        normalize.hamza,
        araclean("fold_hamza"),
        only_theirs={"654-655": "alone, not on a seat"},
        only_ours=HIGH_HAMZA,
    ),
    "araclean.fold_presentation_forms": Rival(
        normalize.presentation_forms,
        araclean("fold_presentation_forms"),
        only_theirs={"FBD3-FBFF": "a range that broken fonts use for glyphs of their own"},
        otherwise=ISOLATED_MARKS,
    ),
    "araclean.fold_teh_marbuta": Rival(normalize.ta_marbuta, araclean("fold_teh_marbuta")),
    "araclean.map_digits": Rival(
        normalize.digits, araclean("map_digits"), only_ours={"66A-66C": "% and the separators, an option of theirs"}
    ),
    "araclean.map_punctuation and map_quotes": Rival(
        normalize.punctuation,
        lambda text: araclean("map_quotes")(araclean("map_punctuation")(text)),
        only_ours={
            "66D 6D4": "asterisk and Urdu full stop",
            "2010-2015 FE58 FE63 FF0D": "dashes",
            "2026": "ellipsis",
            "2032-2033": "primes, typed for quotes",
        },
    ),
    "araclean.remove_tashkeel": Rival(
        cuts.diacritics,
        araclean("remove_tashkeel"),
        only_theirs={
            "653 65F": "half of a letter",
            "6DD-6DE 6E5-6E6 6E9 8E2": "signs and small letters on the line, no marks",
        },
    ),
    "araclean.remove_tatweel": Rival(partial(cuts.tatweel, every=True), araclean("remove_tatweel")),
    "araclean.strip_bidi": Rival(
        cuts.invisibles,
        araclean("strip_bidi"),
        only_ours={
            "0-8 E-1B 7F": "stray controls",
            "AD 34F 2061-2064 206A-206F FFF9-FFFB": "other characters without a width",
            "FE00-FE0F": "selectors without an emoji",
        },
    ),
    "araclean.unify_lookalikes": Rival(
        normalize.lookalikes,
        araclean("unify_lookalikes"),
        only_ours={"620 66F 695 6A2 6A7 6AA 6B5 6BA 6C0 6C2-6C9 6CB 6CD-6D0 6D2-6D3": "they know five letters"},
    ),
}
FORM_BLOCKS = {chr(code) for code in codes("FB50-FDFF FE70-FEFC")}
every_rival = pytest.mark.parametrize("rival", RIVALS.values(), ids=RIVALS)


@every_rival
def test_every_character_agrees_but_where_explained(rival: Rival) -> None:
    only_theirs, only_ours, otherwise = set(), set(), set()
    for code in EXAMINED:
        char = chr(code)
        ours, theirs = rival.ours(char), rival.theirs(char)
        if ours != theirs:
            (only_theirs if ours == char else only_ours if theirs == char else otherwise).add(code)
    assert named(only_theirs) == named(codes(" ".join(rival.only_theirs)))
    assert named(only_ours) == named(codes(" ".join(rival.only_ours)))
    assert named(otherwise) == named(codes(" ".join(rival.otherwise)))


# Functions that ask no neighbours on either side agree on any text without the characters that are explained above.
CONTEXT_FREE = {
    name: rival
    for name, rival in RIVALS.items()
    if rival.ours not in (normalize.hamza, cuts.invisibles, normalize.alef)
    and "hamza" not in name
    and "unicode" not in name
}


@pytest.mark.parametrize("rival", CONTEXT_FREE.values(), ids=CONTEXT_FREE)
@given(text=arabic_text)
def test_any_text_agrees_but_for_those_characters(rival: Rival, text: str) -> None:
    explained = codes(" ".join([*rival.only_theirs, *rival.only_ours, *rival.otherwise]))
    text = "".join(char for char in text if ord(char) not in explained and ord(char) in EXAMINED)
    assert rival.ours(text) == rival.theirs(text)


CAMEL_SEARCH = (
    dediac.dediac_ar, camel.normalize_alef_ar, camel.normalize_alef_maksura_ar, camel.normalize_teh_marbuta_ar,
)  # fmt: skip


@given(text=arabic_text)
def test_search_is_camels_four_functions_and_tatweel_and_digits(text: str) -> None:
    # They also cut dagger alef (U+0670) and fold wasla (U+0671), which Lucene doesn't.
    text = text.replace("\u0670", "").replace("\u0671", "")
    theirs = text
    for function in CAMEL_SEARCH:
        theirs = function(theirs)
    theirs = "".join(str(int(char)) if char.isdecimal() else char for char in theirs.replace("\u0640", ""))
    assert normalize.apply(text, "search") == theirs


# ---- texts in which araclean's functions look at neighbours ----------------------------------------------------------

NEIGHBOURS = {
    ("reduce_elongation", "جميييل ههههه"): ("جميل ه", "the same"),
    ("remove_tatweel", "محمـــد 1445هـ ـ نعم"): ("محمد 1445هـ ـ نعم", "theirs cuts the one of هـ and the dash too"),
    ("strip_bidi", "می\u200cخواهم"): ("می\u200cخواهم", "theirs cuts ZWNJ, which Persian spells with"),
    ("collapse_whitespace", "سطر\n\n\n\nآخر  فيه\tفراغ "): ("سطر\n\nآخر فيه فراغ", "one blank line stays with us"),
}
OURS = {
    "reduce_elongation": normalize.elongation,
    "remove_tatweel": cuts.tatweel,
    "strip_bidi": cuts.invisibles,
    "collapse_whitespace": normalize.whitespace,
}


@pytest.mark.parametrize("case", NEIGHBOURS, ids=str)
def test_neighbours(case: tuple[str, str]) -> None:
    name, text = case
    expected, why = NEIGHBOURS[case]
    assert OURS[name](text) == expected
    assert (ARACLEAN["functions"][name]["texts"][text] == expected) == (why == "the same")
