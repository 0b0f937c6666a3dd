"""What holds for every letter function and every profile, on any text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from arnews_clean import normalize
from arnews_clean.letters import cuts, folds, profiles, repairs
from arnews_clean.letters.profiles import Function

from ..strategies import arabic_text, fractions, plain_text, span_of  # noqa: TID252 - tests are no package

FUNCTIONS = (
    {
        name: getattr(normalize, name)
        for name in normalize.__all__
        if name.islower() and name not in {"aligned", "apply", "profiles"}
    }
    | {
        "ya(final_only)": partial(folds.ya, final_only=True),
        "hamza(alone)": partial(folds.hamza, to="alone"),
        "digits(arabic)": partial(folds.digits, to="arabic"),
        "punctuation(arabic)": partial(folds.punctuation, to="arabic"),
        "elongation(2)": partial(folds.elongation, most=2),
        "lucene": folds.lucene,
        "decimal_digits": folds.decimal_digits,
        "arabic_indic_digits": folds.arabic_indic_digits,
        "strip.diacritics": cuts.diacritics,
        "strip.diacritics(keep)": partial(cuts.diacritics, keep={"shadda", "dagger_alef"}),
        "strip.tatweel": cuts.tatweel,
        "strip.tatweel(every)": partial(cuts.tatweel, every=True),
        "strip.invisibles": cuts.invisibles,
        "tashkeel": cuts.tashkeel,
    }
    | {
        f"apply({name})": partial(profiles.apply, profile=name)
        for name in ("repair", "search", "dediacritized", "bert")
    }
)

every_function = pytest.mark.parametrize("function", FUNCTIONS.values(), ids=FUNCTIONS)
every_profile = pytest.mark.parametrize("profile", normalize.profiles(), ids=lambda profile: profile.name)
modest = settings(max_examples=60, deadline=None)

# One character of any kind, which changes, and much text around it, so that the fast ways for long text are taken.
PADDING = "كتب الولد الدرس في المدرسة. " * 12


@every_function
@given(text=arabic_text)
@modest
def test_total_and_idempotent(function: Function, text: str) -> None:
    once = function(text)
    assert isinstance(once, str)
    assert function(once) == once


@every_function
@given(text=arabic_text)
@settings(max_examples=25, deadline=None)
def test_idempotent_on_long_text(function: Function, text: str) -> None:
    once = function(PADDING + text + PADDING)
    assert function(once) == once


@every_function
@pytest.mark.parametrize("wrong", [b"abc", None, 7, ["x"]])
def test_anything_but_text_is_a_type_error_with_a_cure(function: Function, wrong: object) -> None:
    with pytest.raises(TypeError, match="text must be a str, not"):
        function(wrong)


@every_profile
@given(text=arabic_text)
@modest
def test_fused_equals_the_steps(profile: Any, text: str) -> None:
    by_steps = text
    for step in profile.steps:
        by_steps = step.function(by_steps)
    assert normalize.apply(text, profile.name) == by_steps


@given(text=plain_text)
@settings(max_examples=200, deadline=None)
def test_repair_leaves_plain_text_alone(text: str) -> None:
    assert normalize.apply(text, "repair") == text


@given(text=arabic_text)
@settings(max_examples=200, deadline=None)
@example("a\x1fb\x85c\u2028")
def test_repair_keeps_lines_and_white_space(text: str) -> None:
    # The letters of ﷺ and its like hold spaces: let them out first.
    text = normalize.presentation_forms(text)
    assert _white_space(normalize.apply(text, "repair")) == _white_space(text)


def _white_space(text: str) -> list[str]:
    """Return the white space of `text`, line breaks and tabs as they are, any other as one space."""
    breaks = {char for char in text if len(f"{char}x".splitlines()) > 1}
    return [char if char in breaks or char == "\t" else " " for char in text if char.isspace()]


@given(text=arabic_text)
@settings(max_examples=200, deadline=None)
@example("ا" + "\u0323\u0301\u0f73" * 9 + "—" + "\u0323\u064e\u0301" * 9 + "≠")
def test_nfc_is_nfc(text: str) -> None:
    assert normalize.nfc(text) == unicodedata.normalize("NFC", text)
    assert unicodedata.is_normalized("NFC", normalize.apply(text, "repair"))


@given(text=arabic_text)
@modest
def test_cuts_return_a_subsequence(text: str) -> None:
    for cut in (cuts.diacritics, cuts.tatweel, cuts.invisibles, cuts.tashkeel):
        rest = iter(text)
        assert all(char in rest for char in cut(text))


@given(text=arabic_text)
@modest
def test_context_free_functions_commute_with_concatenation(text: str) -> None:
    for function in (
        folds.ta_marbuta, folds.lookalikes, folds.digits, folds.lucene, folds.decimal_digits, cuts.diacritics,
        repairs.presentation_forms, repairs.spaces, folds.punctuation,
    ):  # fmt: skip
        assert "".join(map(function, text)) == function(text)


@given(text=arabic_text)
@modest
def test_folds_of_letters_commute(text: str) -> None:
    text = repairs.repair(text)
    one = folds.ta_marbuta(cuts.diacritics(folds.alef(text)))
    assert cuts.diacritics(folds.alef(folds.ta_marbuta(text))) == one


# ---- alignment -------------------------------------------------------------------------------------------------------

ALIGNED = [profile.name for profile in normalize.profiles()] + [
    (normalize.whitespace,),
    (normalize.entities, normalize.whitespace, str.lower),
    (str.strip, normalize.elongation, cuts.tatweel, normalize.punctuation),
    (str.title, lambda text: text[::-1]),
    tuple(FUNCTIONS.values()),
]
every_alignment = pytest.mark.parametrize("profile", ALIGNED, ids=range(len(ALIGNED)))


@every_alignment
@given(text=arabic_text)
@modest
def test_aligned_replays_to_the_same_text(profile: Any, text: str) -> None:
    aligned = normalize.aligned(text, profile)
    assert aligned.text == normalize.apply(text, profile)
    for step, layer in zip(_changing_steps(profile, text), aligned.layers, strict=True):
        before, after = step
        assert layer.before.length == len(before)
        assert layer.after.length == len(after)
        replayed, at = [], 0
        for start, end, new_start, new_end in zip(
            layer.before.starts, layer.before.ends, layer.after.starts, layer.after.ends, strict=True
        ):
            replayed += [before[at:start], after[new_start:new_end]]
            at = end
        assert "".join([*replayed, before[at:]]) == after


def _changing_steps(profile: Any, text: str) -> Iterator[tuple[str, str]]:
    for function in profiles.functions(profile):
        result = function(text)
        if result != text:
            yield text, result
        text = result


@pytest.mark.parametrize("profile", ["search", "repair", "dediacritized", "bert", (normalize.whitespace,)], ids=str)
@given(text=arabic_text, between=fractions)
@modest
def test_to_raw_holds_the_characters_that_made_a_span(profile: Any, text: str, between: tuple[float, float]) -> None:
    aligned = normalize.aligned(text, profile)
    start, end = span_of(len(aligned.text), between)
    raw_start, raw_end = aligned.to_raw(start, end)
    assert 0 <= raw_start <= raw_end <= len(text)
    # Every character of the span lies inside what the span's raw text becomes.
    for at in range(start, end):
        made_from = aligned.to_raw(at, at + 1)
        assert raw_start <= made_from[0] <= made_from[1] <= raw_end
    # What was copied stands in the raw text as it is.
    clean_start, clean_end = aligned.to_clean(raw_start, raw_end)
    if start < end:
        assert clean_start <= start <= end <= clean_end


@given(text=arabic_text, between=fractions)
@settings(max_examples=200, deadline=None)
def test_search_of_the_raw_span_is_the_clean_span(text: str, between: tuple[float, float]) -> None:
    # `search` asks no neighbours, so the raw span of a clean span must fold to that very span.
    aligned = normalize.aligned(text, "search")
    start, end = span_of(len(aligned.text), between)
    raw_start, raw_end = aligned.to_raw(start, end)
    assert normalize.apply(text[raw_start:raw_end], "search") == aligned.text[start:end]


@given(text=arabic_text, between=fractions)
@modest
def test_to_clean_is_monotonic_and_in_bounds(text: str, between: tuple[float, float]) -> None:
    aligned = normalize.aligned(text, "bert")
    start, end = span_of(len(text), between)
    clean_start, clean_end = aligned.to_clean(start, end)
    assert 0 <= clean_start <= clean_end <= len(aligned.text)
    assert aligned.to_clean(0, len(text))[1] == len(aligned.text) or not text


@given(st.integers(-3, 9), st.integers(-3, 9))
@modest
def test_spans_outside_the_text_are_value_errors(start: int, end: int) -> None:
    aligned = normalize.aligned("مَدَد", "search")
    for ask, length in ((aligned.to_raw, 3), (aligned.to_clean, 5)):
        if 0 <= start <= end <= length:
            assert ask(start, end) >= (0, 0)
        else:
            with pytest.raises(ValueError, match=r"is not within 0\.\."):
                ask(start, end)
