"""What holds for every text, and for the options."""

from collections.abc import Iterable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from arnews_clean import sentences

# Pieces that meet each other in the wrong places: where splitters lose characters or cut twice.
PIECES = st.sampled_from(
    [
        *" \n\r\t\u00a0\u2028\x85\x1c.!؟?۔…،؛:\"'«»“”‘’()[]{}-–ـ/*•#%",
        *["..", "...", "؟!", ". ", "؟ ", "\r\n", ".»", "».", '."', "د.", "م.", "أ.ف.ب.", "هـ", "ق.م.", "ص.ب."],
        *["1.", "2015.", "3.5", "٣٫٥", "1445هـ.", "23.3.2023.", "U.S.", "Node.js", "https://example.com/a?b=1."],
        *["نت", "كوم", "وقال", "قال", "ثم", "في", "الوزير", "العاصمة", "سامي", "و", "ب", "\u200f", "\u064b"],
        *["دمشق", "لندن", "سانا", "(سانا) - ", " - رويترز - ", "3 مايو", "أعلنت", "😍", "\ud800", "\x00", "a", "B"],
    ]
)
TEXTS = st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=60)
OPTIONS = st.fixed_dictionaries(
    {}, optional={"unwrap": st.booleans(), "whole_quotes": st.booleans(), "max_length": st.none() | st.integers(1, 60)}
)
CUTTING = st.fixed_dictionaries({}, optional={"unwrap": st.booleans(), "whole_quotes": st.booleans()})


@settings(deadline=None, max_examples=150)
@given(TEXTS, OPTIONS)
def test_spans_are_slices_in_order_with_white_space_between_them(text: str, options: dict) -> None:
    at = 0
    for start, end in sentences.spans(text, **options):
        assert at <= start < end
        assert not text[at:start].strip()
        assert text[start:end] == text[start:end].strip()
        at = end
    assert not text[at:].strip()


@settings(deadline=None, max_examples=150)
@given(TEXTS, CUTTING)
def test_a_sentence_is_split_no_further(text: str, options: dict) -> None:
    for sentence in sentences.split(text, **options):
        assert sentences.split(sentence, **options) == [sentence]


@settings(deadline=None, max_examples=100)
@given(TEXTS, OPTIONS)
def test_split_gives_what_spans_mark(text: str, options: dict) -> None:
    assert sentences.split(text, **options) == [text[a:b] for a, b in sentences.spans(text, **options)]


@settings(deadline=None, max_examples=100)
@given(st.lists(TEXTS, max_size=6), OPTIONS, st.integers(1, 8))
@example(["a\r", "\nb"], {"unwrap": True}, 1)
@example(["انتهى اللقاء\n", ".\n", "وغادر"], {}, 1)
def test_a_stream_gives_what_the_whole_gives(pieces: list[str], options: dict, size: int) -> None:
    original, sentences._STREAMED = sentences._STREAMED, size
    try:
        assert list(sentences.stream(pieces, **options)) == sentences.split("".join(pieces), **options)
    finally:
        sentences._STREAMED = original


@settings(deadline=None, max_examples=100)
@given(TEXTS, st.integers(1, 40))
def test_no_sentence_is_longer_than_the_limit(text: str, limit: int) -> None:
    assert all(len(sentence) <= limit for sentence in sentences.split(text, max_length=limit))


@settings(deadline=None, max_examples=100)
@given(
    st.lists(st.sampled_from(["خرج الرجل", "،", " و", "عاد", "؛", ":", "، ثم ", "-", " "]), max_size=30).map("".join)
)
def test_commas_semicolons_and_colons_end_nothing(text: str) -> None:
    assert len(sentences.split(text)) <= 1


@pytest.mark.parametrize("value", [b"abc", None, 7, ["a"]])
@pytest.mark.parametrize("function", [sentences.split, sentences.spans])
def test_what_is_no_text_is_refused(function: object, value: object) -> None:
    with pytest.raises(TypeError, match="text must be a str"):
        function(value)  # type: ignore[operator]


@pytest.mark.parametrize("source", [b"abc", None, 7])
def test_a_stream_of_no_text_is_refused_at_once(source: Iterable[str]) -> None:
    with pytest.raises(TypeError, match="source must be a str"):
        sentences.stream(source)


def test_a_stream_refuses_a_piece_that_is_no_text() -> None:
    with pytest.raises(TypeError, match="a piece of source must be a str"):
        list(sentences.stream(["a", b"b"]))  # type: ignore[list-item]


def test_a_string_is_a_stream_of_one_piece() -> None:
    assert list(sentences.stream("وصل الوفد. ثم غادر.")) == ["وصل الوفد.", "ثم غادر."]


@pytest.mark.parametrize("limit", [0, -3])
def test_a_limit_below_one_is_refused(limit: int) -> None:
    for function in (sentences.split, sentences.spans, sentences.stream):
        with pytest.raises(ValueError, match="max_length must be 1 or more"):
            function("", max_length=limit)


def test_a_stream_holds_one_paragraph_only() -> None:
    given_out = 0

    def paragraphs() -> Iterable[str]:
        nonlocal given_out
        for _ in range(1000):
            given_out += 1
            yield "غادر الوفد العاصمة مساء أمس. وكان رئيس الوزراء في وداعه.\n" * 100

    first = next(iter(sentences.stream(paragraphs())))
    assert first == "غادر الوفد العاصمة مساء أمس."
    assert given_out < 20


# Work, not seconds: ten times the text may cost about ten times the calls into the slow path.
@pytest.mark.parametrize(
    "unit",
    [
        ".",
        ".»",
        '."',
        "«",
        '"',
        "ب",
        "؟",
        " ",
        "\n",
        "a.",
        "1.",
        "د. ",
        "- ",
        "ب. ",
        ".\n",
        "(!)",
        "ـ",
        "ـ.",
        "(رويترز) - ",
        "؟ب",
    ],
)
@pytest.mark.parametrize("options", [{}, {"unwrap": True, "whole_quotes": True}])
def test_long_runs_of_one_thing_come_back(unit: str, options: dict) -> None:
    text = unit * 4_000
    assert "".join("".join(sentences.split(text, **options)).split()) == "".join(text.split())
