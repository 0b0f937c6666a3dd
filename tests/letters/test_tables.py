"""Every code point of the Arabic blocks is in a set, or left alone for a reason that stands here.

Both sides are held to the `unicodedata` of the running Python, so that a new version of Unicode fails this test until
somebody has decided about each new character.
"""

from __future__ import annotations

import unicodedata

import pytest

from arnews_clean.letters import cuts, folds, profiles, repairs, sets

from .blocks import BLOCKS, codes, named

ALPHABET = codes("621-63A 641-64A")

LEFT_ALONE = {
    "600-605 8E2 890-891": "signs that hold a number or a verse: visible, though of category Cf",
    "606-60B 6DD-6DE 6E9": "signs of mathematics, money and the Quran",
    "60D-60F 61D-61E": "punctuation of dates and verse",
    "63B-63F 66E 679-694 696-6A1 6A3-6A6 6A8 6AB-6B4 6B6-6B9 6BB-6BD 6BF 6CA 6D1 6EE-6EF 6FA-6FF": (
        "letters for sounds that Arabic lacks, and dotless letters of manuscripts"
    ),
    "6E5-6E6 8C9": "small letters of the Quran on the line (category Lm), read as letters",
    "750-772 775-77F": "letters of African and South Asian languages",
    "883-88E": "tatweel variants, a raised dot, and letters of West Africa",
    "88F": "noon with ring above, since Unicode 17",
    "8A0-8C8": "letters of African, Asian and European languages",
    "10EC2-10EC4": "letters of Pegon, since Unicode 16",
    "10EC5-10EC7 10ED0-10ED8": "letters and honorifics since Unicode 17",
    "FBB2-FBC2": "dots and signs by themselves, for teaching",
    "FBC3-FBD2 FD90-FD91 FDC8-FDCE": "honorifics drawn as one sign, since Unicode 17: no decomposition",
    "FBD3-FBFF": "a range that broken fonts use for glyphs of their own",
    "FD3E-FD3F": "ornate brackets",
    "FD40-FD4F FDCF FDFE-FDFF": "honorifics drawn as one sign: no decomposition",
    "FDFD": "the basmala drawn as one sign: no decomposition",
    "FE73": "the tail of a letter that was cut in two: nothing to make of it",
}

TABLES = {
    "alef": tuple((alef, "ا") for alef in "أإآٱ"),
    "RARE_ALEFS": folds.RARE_ALEFS,
    "YAS": folds.YAS,
    "ta_marbuta": (("ة", "ه"), ("ۃ", "ه")),
    "HAMZA_SEATS": folds.HAMZA_SEATS,
    "HAMZA_ALONE": folds.HAMZA_ALONE,
    "LOOKALIKES": folds.LOOKALIKES,
    "TO_WESTERN": folds.TO_WESTERN,
    "TO_ARABIC_INDIC": folds.TO_ARABIC_INDIC,
    "TO_LATIN": folds.TO_LATIN,
    "LUCENE_LETTERS": folds.LUCENE_LETTERS,
    "FORMS": tuple(repairs.FORMS.items()),
}
IN_A_SET = (
    {ord(char) for table in TABLES.values() for char, _ in table}
    | set(map(ord, sets.DIACRITICS | sets.INVISIBLES))
    | {ord(sets.TATWEEL)}
)


def assigned(ranges: str) -> set[int]:
    return {code for code in codes(ranges) if unicodedata.category(chr(code)) != "Cn"}


def test_every_code_point_is_accounted_for() -> None:
    left_alone = codes(" ".join(LEFT_ALONE))
    assert named(assigned(BLOCKS) - IN_A_SET - ALPHABET - left_alone) == ""


def test_nothing_is_left_alone_twice_or_in_a_set_as_well() -> None:
    seen: set[int] = set()
    for ranges in LEFT_ALONE:
        assert named(codes(ranges) & (seen | IN_A_SET | ALPHABET)) == ""
        seen |= codes(ranges)


def test_what_is_left_alone_is_left_alone() -> None:
    for code in assigned(" ".join(LEFT_ALONE)):
        char = chr(code)
        for profile in profiles.PROFILES:
            assert profiles.apply(char, profile.name) == char
        for function in (folds.alef, folds.ya, folds.hamza, folds.lookalikes, folds.punctuation, cuts.diacritics):
            assert function(char) == char


def test_diacritics_are_the_combining_marks() -> None:
    marks = {code for code in assigned(BLOCKS) if unicodedata.category(chr(code)) == "Mn"}
    assert named(marks ^ (set(map(ord, sets.DIACRITICS)) & assigned(BLOCKS))) == ""


def test_invisibles_have_no_width_and_break_no_line() -> None:
    for char in sets.INVISIBLES:
        assert unicodedata.category(char) in {"Cc", "Cf", "Mn", "Cn"}, hex(ord(char))
        assert not char.isspace()
        assert len(f"a{char}b".splitlines()) == 1


def test_every_space_of_unicode_is_odd_or_breaks_a_line() -> None:
    spaces = {chr(code) for code in range(0x3001) if chr(code).isspace()}
    breaking = {char for char in spaces if len(f"a{char}b".splitlines()) == 2}
    assert spaces - breaking == set(sets.ODD_SPACES) | {" ", "\t"}


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_what_stands_in_is_never_folded_again(table: folds.Table) -> None:
    assert not {char for char, _ in table} & set("".join(target for _, target in table))


def test_forms_are_the_compatibility_decompositions() -> None:
    for code in assigned("FB50-FBD2 FC00-FDFF FE70-FEFC"):
        letters = unicodedata.normalize("NFKC", chr(code))
        assert repairs.presentation_forms(chr(code)) == letters.removeprefix(" ")


# ---- Lucene ----------------------------------------------------------------------------------------------------------

# What org.apache.lucene.analysis.ar.ArabicNormalizer does to each letter, from its source: three alefs to bare alef,
# dotless yeh to yeh, teh marbuta to heh; tatweel and eight marks deleted. The rest is the DecimalDigitFilter.
ARABIC_NORMALIZER = {
    0x0622: 0x0627, 0x0623: 0x0627, 0x0625: 0x0627,
    0x0649: 0x064A,
    0x0629: 0x0647,
    0x0640: None,
    0x064B: None, 0x064C: None, 0x064D: None, 0x064E: None, 0x064F: None, 0x0650: None, 0x0651: None, 0x0652: None,
}  # fmt: skip


def test_search_is_lucene_letter_by_letter() -> None:
    expected = {
        code: str(value) for code in range(0x110000) if (value := unicodedata.decimal(chr(code), None)) is not None
    } | ARABIC_NORMALIZER
    everything = "".join(map(chr, range(0x110000)))
    assert profiles.apply(everything, "search") == everything.translate(expected)
    # One by one, for the short way of a few words, where something may happen at all.
    for code in {*range(0x3000), *expected, *codes("A600-ABFF FB50-FFFF")}:
        assert profiles.apply(chr(code), "search") == chr(code).translate(expected), hex(code)
