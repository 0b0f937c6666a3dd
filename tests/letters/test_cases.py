"""One line a case: what goes in, what comes out, and look-alikes that must not change."""

from __future__ import annotations

import sys
from functools import partial
from typing import Any

import pytest

from arnews_clean import normalize
from arnews_clean.letters import charmap, cuts, folds, guard, profiles, repairs
from arnews_clean.letters.profiles import Function

repair = partial(normalize.apply, profile="repair")

EMOJI = "👩\u200d⚕\ufe0f ☎\ufe0f 1\ufe0f\u20e3 🏴\U000e0067\U000e007f"

CASES = [
    # repair: what no reader sees
    (repair, "ﺍﻟﺴﻼﻡ ﻋﻠﻴﻜﻢ", "السلام عليكم"),
    (repair, "ﷲ ﷻ", "الله جل جلاله"),
    (repair, "ﷲﱠ", "اللهَّ"),
    (repair, "\ufbd3\ufbff\ufd3e\ufd3f\ufdfd", "\ufbd3\ufbff\ufd3e\ufd3f\ufdfd"),
    (repair, "شد\u0651\u064eة", "شد\u064e\u0651ة"),
    (repair, "كتب\u064e\u064e\u064e", "كتب\u064e"),
    (repair, "ب\u0651\u064e\u0651\u064e", "ب\u064e\u0651"),
    (repair, "ا\u0654\u0654مر", "أمر"),
    (repair, "و\u0654 ي\u0654 ا\u0653 ا\u0655", "ؤ ئ آ إ"),
    (repair, "e\u0301 A\u030a", "é Å"),
    (repair, "\u200fقال\u202c \u202bنعم\ufeff", "قال نعم"),
    (repair, "م\u00adد\u061cر\u200bسة\u0000", "مدرسة"),
    (repair, "5\u00a0000\u2009\u202f\u3000x", "5 000   x"),
    (repair, "a\tb\r\nc\x85d\u2028e\x0cf", "a\tb\r\nc\x85d\u2028e\x0cf"),
    (repair, "می\u200cخواهم ه\u200d. \u200c\u200d", "می\u200cخواهم ه\u200d. "),
    (repair, "ب\u200c\u200c\u200cب", "ب\u200cب"),
    (repair, "ب\u064e\u200cب ب\u200c\u200dب", "ب\u064e\u200cب ب\u200c\u200dب"),
    (repair, EMOJI, EMOJI),
    (repair, "a\ufe0f \u200d 1\ufe0f \U000e0067", "a  1 "),
    (repair, "محمـــد كتاب ى ة ی ک ٣", "محمـــد كتاب ى ة ی ک ٣"),
    (repair, "Ø§Ù„Ø®Ø¨Ø±", "Ø§Ù„Ø®Ø¨Ø±"),
    (repair, "\ud800x\udfff", "\ud800x\udfff"),
    # tatweel: the decorative one only
    (cuts.tatweel, "العـــــربية ومحـ\u064eـمد", "العربية ومح\u064eمد"),
    (cuts.tatweel, '1445هـ، ـ هـ. الـ"فيفا" ـــ', '1445هـ، ـ هـ. الـ"فيفا" ـــ'),
    (cuts.tatweel, "ك\u064eـــتاب", "ك\u064eتاب"),
    (cuts.tatweel, "ـكتاب", "ـكتاب"),
    # diacritics
    (cuts.diacritics, "اللَّهُ الرَّحْمٰنِ ۚ", "الله الرحمن "),
    (cuts.diacritics, "ا\u0653\u0654", "ا\u0653\u0654"),
    (partial(cuts.diacritics, keep={"shadda"}), "مُدَرِّسٌ", "مدرّس"),
    (partial(cuts.diacritics, keep=["tanween", "dagger_alef"]), "شكرًا هٰذا", "شكرًا هٰذا"),
    (partial(cuts.diacritics, keep={"harakat", "sukun"}), "مُدَرِّسْ", "مُدَرِسْ"),
    (normalize.diacritics, "ب\u0323\u0651\u064e", "ب\u064e\u0651\u0323"),
    (normalize.diacritics, "ب\u064e\u0323\u064e", "ب\u064e\u0323"),
    # folds
    (normalize.alef, "أإآٱٲٳٵ ا\u0654ا\u0653", "ااااااا اا"),
    (normalize.alef, "ى ؤ ئ ء", "ى ؤ ئ ء"),
    (normalize.ya, "ىیېے", "يييي"),
    (partial(normalize.ya, final_only=True), "علی\u064b یمن ایران", "علي\u064b یمن ایران"),
    (normalize.hamza, "و\u0654 ى\u0654 ؤئ", "و ى وي"),
    (partial(normalize.hamza, to="alone"), "ٴ ؤئ ي\u0654", "ء ءء ء"),
    (normalize.lookalikes, "کی ھە ڭ گ پ", "كي هه ڭ گ پ"),
    (normalize.digits, "٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ٫٬٪", "0123456789 0123456789 .,%"),
    (partial(normalize.digits, to="arabic"), "12.5 ۳%", "١٢.٥ ٣%"),
    (normalize.punctuation, "«نعم»؛ ‘لا’ – …۔", "\"نعم\"; 'لا' - ...."),
    (partial(normalize.punctuation, to="arabic"), "نعم, لا; لم? a, b? 1,5", "نعم، لا؛ لم؟ a, b? 1,5"),
    (normalize.elongation, "جميييل راااائع ممتاز الله www 111", "جميل رائع ممتاز الله www 111"),
    (normalize.whitespace, "\n\n a \u200a b\x0bc\n \n\n d \n\n", "a b\nc\n\nd"),
    (normalize.whitespace, "", ""),
    (normalize.entities, "&lt;p&gt; &amp;amp;lt; &#x644;&#1604; &nbsp;", "<p> < لل \xa0"),
    (normalize.entities, "&&#97;mp;&notit; &amp &; R&D; &#38;#38;lt;", "&&notit; &amp &; R&D; <"),
    (normalize.entities, "a;b;c " * 40 + "&amp;", "a;b;c " * 40 + "&"),
    (normalize.entities, "&" + "amp;" * 500, "&"),
    (normalize.entities, "&" + "x" * 28 + "&amp;" * 60 + ";", "&" + "x" * 28 + "&" * 60 + ";"),
    (normalize.entities, "z" * 300 + "&se&#109;i;&lt;", "z" * 300 + ";<"),
    (folds.decimal_digits, "߃४４𝟜٤۴4 ½", "3444444 ½"),
    (folds.decimal_digits, "كتاب في المكتبة " * 9 + "४ ۴", "كتاب في المكتبة " * 9 + "4 4"),
]  # fmt: skip


@pytest.mark.parametrize(("function", "text", "expected"), CASES, ids=[ascii(text)[:40] for _, text, _ in CASES])
def test_case(function: Function, text: str, expected: str) -> None:
    assert function(text) == expected
    # The same in the middle of a long text, which takes other ways through the code; edges of lines differ on purpose.
    if function is not normalize.whitespace:
        padding = "كتب الولد الدرس\n" * 40
        assert function(f"{padding}{text}\n{padding}") == f"{padding}{expected}\n{padding}"


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: normalize.hamza("ؤ", to="x"), "seat"),
        (lambda: normalize.digits("1", to="x"), "western"),
        (lambda: normalize.punctuation(",", to="x"), "latin"),
        (lambda: normalize.elongation("ه", most=3), "1 or 2"),
        (lambda: cuts.diacritics("ه", keep="shadda"), "not one string"),
        (lambda: cuts.diacritics("ه", keep=["vowels"]), "nearest: tanween"),
        (lambda: normalize.apply("ه", (str.lower, "ya")), "a step of a profile is a function"),
    ],
)
def test_wrong_options_are_value_errors(call: Function, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        call()  # type: ignore[call-arg]


def test_unknown_profiles_name_three_near_ones() -> None:
    for ask in (normalize.apply, normalize.aligned):
        with pytest.raises(normalize.UnknownProfile, match="'serch'; nearest: search, bert, repair") as caught:
            ask("نص", "serch")
        assert isinstance(caught.value, LookupError)


def test_a_step_must_return_text() -> None:
    for ask in (normalize.apply, normalize.aligned):
        with pytest.raises(TypeError, match="what a step returns must be a str"):
            ask("نص", (len,))  # type: ignore[arg-type]


@pytest.mark.parametrize("profile", [None, 5])
def test_a_profile_is_a_name_or_functions(profile: Any) -> None:
    for ask in (normalize.apply, normalize.aligned):
        with pytest.raises(ValueError, match="a profile is a name, or functions from str to str in a tuple, not "):
            ask("نص", profile)


def test_profiles_tell_what_each_step_destroys() -> None:
    printed = "\n".join(map(str, normalize.profiles()))
    for profile in normalize.profiles():
        assert profile.name in printed
        for step in profile.steps:
            assert step.name in printed
            assert (step.kind == "repair") == (not step.destroys)


def test_the_character_map_holds_only_what_needs_no_repair() -> None:
    # But for marks, which may need one where they meet, and the no-break space.
    for char in map(chr, range(sys.maxunicode + 1)):
        if charmap.encoded(char) is not None and char != "\u00a0":
            assert repairs.repair(f"ا{char}ب") == f"ا{char}ب", hex(ord(char))


def test_a_text_in_the_character_map_is_decoded_as_it_was() -> None:
    text = "قال «نعم» في 5\u00a0مارس – جدًّا"
    data = charmap.encoded(text)
    assert data is not None
    assert charmap.decoded(data, charmap.table(str)) == text
    assert charmap.encoded("\0") is None


def test_guards_know_what_they_guard() -> None:
    # Whatever a guard lets pass unseen must be nothing that it guards.
    for char in "".join(repairs.FORMS) + "\u200b\ufeff\u0000\u034f\u2060\ufe0f\U000e0041\u3000\u1680\u001f":
        assert guard.suspects(char), hex(ord(char))


# ---- alignment, by hand ----------------------------------------------------------------------------------------------

ALIGNED = [
    # profile, raw, clean, span of clean, span of raw, and the span of clean that the raw span goes back to
    ("search", "زار مُحَمَّدٌ هنا", "زار محمد هنا", (4, 8), (4, 12), (4, 8)),
    ("repair", "ﻻ بد", "لا بد", (0, 1), (0, 1), (0, 2)),
    ("repair", "ا\u0654مر", "أمر", (0, 1), (0, 2), (0, 1)),
    ("repair", "قال ﷺ", "قال صلى الله عليه وسلم", (9, 13), (4, 5), (4, 22)),
    ("repair", "a\u200b\u200bb", "ab", (0, 2), (0, 4), (0, 2)),
    ("repair", "a\u200b\u200bb", "ab", (0, 1), (0, 1), (0, 1)),
    ("repair", "\u200bab\u200b", "ab", (0, 2), (1, 3), (0, 2)),
    ("repair", "شد\u0651\u064eة", "شد\u064e\u0651ة", (2, 3), (2, 4), (2, 4)),
    ("bert", "A&amp;B ١", "A&B 1", (1, 2), (1, 6), (1, 2)),
    ("bert", "ههههه نعم", "هه نعم", (3, 6), (6, 9), (3, 6)),
    ((normalize.whitespace,), "  a \t b \n\n\n\nc", "a b\n\nc", (2, 3), (6, 7), (2, 3)),
    ((normalize.whitespace,), " \n ", "", (0, 0), (3, 3), (0, 0)),
    ((str.strip, str.upper), "  ab ", "AB", (0, 2), (2, 4), (0, 2)),
    ((lambda text: text + "!",), "ab", "ab!", (2, 3), (2, 2), (3, 3)),
    ((lambda text: "x" * 100 if len(text) > 9 else text,), "abcdefghij", "x" * 100, (3, 4), (0, 10), (0, 100)),
    ("search", "نعم", "نعم", (1, 1), (1, 1), (1, 1)),
]  # fmt: skip


@pytest.mark.parametrize("case", ALIGNED, ids=[ascii(case[1]) for case in ALIGNED])
def test_aligned(case: tuple[str, str, str, tuple[int, int], tuple[int, int], tuple[int, int]]) -> None:
    profile, raw, clean, span, raw_span, back = case
    aligned = normalize.aligned(raw, profile)
    assert aligned.text == clean
    assert aligned.to_raw(*span) == raw_span
    assert aligned.to_clean(*raw_span) == back


def test_aligned_is_sparse() -> None:
    text = "كتب الولد الدرس في البيت\n" * 2000 + "أ"
    aligned = normalize.aligned(text, "search")
    assert sum(len(layer.before.starts) for layer in aligned.layers) == 1


def test_deleted_raw_characters_are_an_empty_clean_span() -> None:
    aligned = normalize.aligned("مـــد", "search")
    assert aligned.to_clean(1, 4) == (1, 1)
    assert aligned.to_clean(0, 2) == (0, 1)


# ---- size ------------------------------------------------------------------------------------------------------------

HUGE = {
    "one line": "قال الوزير إن المدرسةَ جميلة " * 40_000,
    "marks": "\u0651\u064e" * 100_000,
    "mixed marks": "\u064e\u0301\u0323" * 60_000,
    "marks that decompose": "\u0f73\u064e" * 50_000,
    "tatweel and marks": "ـ\u064e" * 200_000,
    "joiners": "\u200c\u200d" * 200_000,
    "emoji": "😀\u200d" * 100_000,
    "forms": "ﻻ" * 200_000,
    "entities": "&" + "amp;" * 100_000,
    "semicolons": "&x;" * 100_000,
    "blank lines": "\n \n" * 200_000,
    "one letter": "ه" * 500_000,
}


@pytest.mark.parametrize("text", HUGE.values(), ids=HUGE)
def test_huge_text_comes_back(text: str) -> None:
    # A step in quadratic time would take minutes on these.
    functions = [
        repair, normalize.entities, normalize.whitespace, normalize.elongation, cuts.tatweel, cuts.diacritics,
        cuts.invisibles, normalize.diacritics, normalize.nfc, partial(normalize.ya, final_only=True),
        normalize.punctuation,
    ]  # fmt: skip
    for function in functions:
        once = function(text)
        assert function(once) == once


def test_profiles_are_data() -> None:
    assert [profile.name for profile in profiles.profiles()] == ["repair", "search", "dediacritized", "bert"]


def test_aligned_with_a_function_that_looks_at_the_word_before() -> None:
    aligned = normalize.aligned("قال لا إله هنا", [lambda text: text.replace("لا إله", "لا اله")])
    assert aligned.text == "قال لا اله هنا"
    start = aligned.text.index("اله")
    assert aligned.to_raw(start, start + 1) == (start, start + 1)
