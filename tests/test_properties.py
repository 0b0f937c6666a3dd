"""The invariants of the contract, on pages with planted furniture and on text that holds anything at all."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import arnews_clean as anc
from arnews_clean import find, normalize, strip
from arnews_clean.letters.sets import INVISIBLES
from arnews_clean.model import KEPT, Label, Segment, cut
from arnews_clean.parsing import canonical

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "benchmarks"))

import gold

from .articles import FOREIGN, PARAGRAPHS, articles, marked_up_pages, pages, rough_pages
from .strategies import arabic_text

DROPPED = sorted(set(Label) - KEPT)
PARTS = {
    Label.BYLINE: "bylines",
    Label.DATELINE: "datelines",
    Label.DATE: "dates",
    Label.CAPTION: "captions",
    Label.READ_ALSO: "read_also",
    Label.SIMILAR: "similar_articles",
    Label.SOURCE: "sources",
    Label.PROMO: "promos",
    Label.CHROME: "chrome",
    Label.DUPLICATE: "duplicates",
}
texts = st.one_of(pages(), rough_pages(), rough_pages(), marked_up_pages(), arabic_text, st.text())


def breaks(char: str) -> bool:
    return len(f"{char}.".splitlines()) == 2


def blank(line: str) -> bool:
    return all(char.isspace() or char in INVISIBLES for char in line)


def pieces(raw: str, kept: list[bool]) -> list[str]:
    """Return the kept pieces by the words of the contract, character by character: slow and plain."""
    found = [""]
    for char, stays in zip(raw, kept, strict=True):
        if not stays or breaks(char):
            found.append("")
        else:
            found[-1] += char
    return [piece.strip() for piece in found if piece.strip()]


def kept_characters(article: anc.Article, labels: frozenset[Label] = KEPT) -> list[bool]:
    return [segment.label in labels for segment in article.segments for _ in range(segment.start, segment.end)]


@given(texts, st.booleans())
def test_segments_tile_the_text_and_say_which_rule_cut_them(text: str, aggressive: bool) -> None:  # noqa: FBT001
    at = 0
    for segment in anc.parse(text, aggressive=aggressive).segments:
        assert segment.start == at < segment.end
        assert isinstance(segment.label, Label)
        assert bool(segment.rule) == (segment.label not in KEPT)
        at = segment.end
    assert at == len(text)


@given(texts)
def test_text_is_the_kept_pieces_one_a_line(text: str) -> None:
    article = anc.parse(text)
    assert article.text == "\n".join(pieces(text, kept_characters(article)))


@given(texts)
@example(  # a mark that nobody sees between the title and the dateline of a joined page
    "3 دقائق للقراءة    2023-09-25    بلدية الوادي تفتتح مكتبة عامة في مبنى المحطة القديمة    \u200fمسقط - العمانية: "
    "افتتحت بلدية الوادي صباح أمس مكتبة عامة في مبنى محطة القطار القديمة بعد ترميم استمر عامين كاملين."
)
def test_white_space_belongs_to_the_cut_of_its_line_and_breaks_to_what_stands_before(text: str) -> None:
    segments = anc.parse(text).segments
    for left, right in pairwise(segments):
        assert not blank(text[left.start : left.end]) or left is segments[0]
        if breaks(text[left.end - 1]):
            line = text[left.end : right.end].splitlines()[0]
            assert not blank(line) or right is segments[-1], "a blank line belongs to what stands before it"
        elif left.label in KEPT:
            assert not text[left.end - 1].isspace() or right.label in KEPT, "white space before a cut belongs to it"
        else:
            assert not text[left.end].isspace(), "white space behind a cut belongs to it"


@given(texts)
def test_text_is_a_part_of_the_page_and_the_rest_lies_in_segments_with_a_rule(text: str) -> None:
    article = anc.parse(text)
    characters = iter(text)
    assert all(char in characters for char in article.text if not char.isspace())  # `in` goes on from where it was
    left = "".join(char for char, kept in zip(text, kept_characters(article), strict=True) if kept)
    assert "".join(left.split()) == "".join(article.text.split())


@given(texts, st.booleans())
def test_clean_is_the_text_of_parse_and_then_its_letters(text: str, aggressive: bool) -> None:  # noqa: FBT001
    kept = anc.parse(text, aggressive=aggressive).text
    assert anc.clean(text, letters=None, aggressive=aggressive) == kept
    repaired = canonical(normalize.apply(kept, "repair"))
    assert anc.clean(text, aggressive=aggressive) == repaired
    assert anc.clean(text, letters="search", aggressive=aggressive) == normalize.apply(repaired, "search")


@given(arabic_text)
@settings(max_examples=200)
def test_lines_are_mended_one_by_one(text: str) -> None:
    mended = [normalize.apply(line, "repair") for line in text.splitlines(keepends=True)]
    assert "".join(mended) == normalize.apply(text, "repair")


@pytest.mark.parametrize("hidden", ["\n\u200f", "\r\u200f\n", "\n\u200f\n\ufeff"])
def test_lines_that_a_repair_takes_away_shift_no_cut(hidden: str) -> None:
    page = f"\ufeff2023-09-25{hidden}\n\u200fمسقط - العمانية: {PARAGRAPHS[0]}{hidden}"
    assert [segment.label.value for segment in anc.parse(page).removed] == ["date", "dateline"]
    assert anc.clean(page) == PARAGRAPHS[0]


@pytest.mark.parametrize("hidden", ["\u200b", "\u0651"])
def test_what_nobody_sees_between_two_breaks_shifts_no_cut(hidden: str) -> None:
    page = f"{PARAGRAPHS[0]}\r{hidden}\n{PARAGRAPHS[1]}\n{PARAGRAPHS[0]}"
    assert [page[cut.start : cut.end] for cut in anc.parse(page).removed] == [PARAGRAPHS[0]]


@given(texts, st.sampled_from([None, "repair"]), st.booleans())
@settings(max_examples=150)
def test_cleaning_twice_is_cleaning_once(text: str, letters: str | None, aggressive: bool) -> None:  # noqa: FBT001
    once = anc.clean(text, letters=letters, aggressive=aggressive)
    assert anc.clean(once, letters=letters, aggressive=aggressive) == once
    assert once == canonical(once)


@pytest.mark.parametrize("page", gold.load_own(), ids=lambda page: page.id)
def test_cleaning_twice_is_cleaning_once_with_labels_kept(page: gold.Page) -> None:
    present = sorted({segment.label for segment in anc.parse(page.text).removed})
    for keep in (*combinations(present, 1), *combinations(present, 2)):
        once = anc.clean(page.text, keep=keep)
        assert anc.clean(once, keep=keep) == once, keep


def test_labels_that_hang_on_each_other_are_told_once() -> None:
    page = "\n".join(["خبر", "مراسل", "مراسل", "المصدر", PARAGRAPHS[0]])  # twice in a row: a caption; once: a byline
    for keep in combinations(sorted({segment.label for segment in anc.parse(page).removed}), 1):
        once = anc.clean(page, keep=keep)
        assert anc.clean(once, keep=keep) == once, keep


@given(rough_pages(), st.booleans())
@settings(max_examples=250)
def test_lines_made_of_the_words_of_furniture_do_no_harm(text: str, aggressive: bool) -> None:  # noqa: FBT001
    article = anc.parse(text, aggressive=aggressive)
    assert anc.parse(article.text, aggressive=aggressive).removed == ()
    assert article.to_dict()["text"] == article.text


@given(articles(), st.sampled_from(["\n", "\n\n", "\r\n", " \n", "\n \u00a0 \n  "]), st.booleans())
def test_an_article_without_furniture_comes_back_whole(lines: list[str], between: str, aggressive: bool) -> None:  # noqa: FBT001
    text = between.join(lines)
    article = anc.parse(text, aggressive=aggressive)
    assert article.removed == ()
    assert article.text == canonical(text)
    assert anc.clean(canonical(text)) == canonical(text)


@given(st.text(st.sampled_from(" \t\n\r\v\x1c\x85\u2028\u00a0")))
def test_a_blank_text_is_one_kept_segment(text: str) -> None:
    article = anc.parse(text)
    assert article.segments == ((Segment(0, len(text), Label.BODY),) if text else ())
    assert article.text == canonical(text) == ""


@given(arabic_text)
def test_where_nothing_is_cut_the_text_is_canonical(text: str) -> None:
    article = anc.parse(text)
    assert article.removed or article.text == canonical(text)


@given(texts)
@settings(max_examples=30)
def test_find_gives_the_segments_of_one_parse(text: str) -> None:
    segments = anc.parse(text).segments
    for label, name in PARTS.items():
        assert getattr(find, name)(text) == [segment for segment in segments if segment.label is label]


@given(texts, st.sampled_from(sorted(PARTS)))
def test_strip_cuts_what_find_finds_until_nothing_is_left(text: str, label: Label) -> None:
    found, stripped = getattr(find, PARTS[label]), getattr(strip, PARTS[label])
    result = stripped(text)
    assert found(result) == []
    assert stripped(result) == result
    expected = text
    while spans := [(segment.start, segment.end) for segment in found(expected)]:
        expected = cut(expected, spans)
    assert result == expected
    if not found(text):
        assert result == text


@given(pages(), st.sets(st.sampled_from(DROPPED), max_size=3))
def test_keep_changes_the_text_and_no_segment(text: str, keep: set[Label]) -> None:
    plain, article = anc.parse(text), anc.parse(text, keep=keep)
    assert article.segments == plain.segments
    assert article.headline == plain.headline
    assert article.bylines == plain.bylines
    assert article.datelines == plain.datelines
    assert article.dates == plain.dates
    assert article.removed == tuple(segment for segment in plain.removed if segment.label not in keep)
    assert article.text == "\n".join(pieces(text, kept_characters(plain, KEPT | keep)))
    assert article.body == "\n".join(pieces(text, kept_characters(plain, (KEPT | keep) - {Label.HEADLINE})))


@given(texts, st.data())
def test_a_stretch_of_the_text_leads_back_to_the_page(text: str, data: st.DataObject) -> None:
    article = anc.parse(text)
    start = data.draw(st.integers(0, len(article.text)))
    end = data.draw(st.integers(start, len(article.text)))
    raw_start, raw_end = article.to_raw(start, end)
    assert 0 <= raw_start <= raw_end <= len(text)
    wanted, span = article.text[start:end], text[raw_start:raw_end]
    if start == end:
        assert span == ""
    elif "\n" not in wanted:
        assert span == wanted
    else:
        characters = iter(span)
        assert all(char in characters for char in wanted if char != "\n")
        assert wanted[0] in ("\n", span[0])
        assert wanted[-1] in ("\n", span[-1])


@given(st.lists(pages(), min_size=2, max_size=6))
@settings(max_examples=10)
def test_threads_change_nothing(texts: list[str]) -> None:
    alone = [anc.parse(text).segments for text in texts]
    with ThreadPoolExecutor(4) as pool:
        assert [article.segments for article in pool.map(anc.parse, texts * 3)] == alone * 3


@given(texts)
@settings(max_examples=30)
def test_everything_that_an_article_tells_can_be_asked_of_any_text(text: str) -> None:
    article = anc.parse(text)
    assert len(article.bylines) == len(article.labelled("byline"))
    assert len(article.datelines) == len(article.labelled("dateline"))
    assert len(article.dates) == len(article.labelled("date"))
    assert "".join("".join(article.sentences()).split()) == "".join(article.text.split())
    assert article.to_dict()["text"] == article.text


@pytest.mark.parametrize("language", FOREIGN)
@pytest.mark.parametrize("aggressive", [False, True])
def test_pages_in_other_languages_come_back_whole(language: str, aggressive: bool) -> None:  # noqa: FBT001
    text = FOREIGN[language]
    assert anc.parse(text, aggressive=aggressive).removed == ()
    assert anc.clean(text, aggressive=aggressive) == canonical(text)


def calls(text: str) -> int:
    """Return how many Python functions a parse of `text` calls."""
    count = 0

    def count_calls(_frame: object, event: str, _arg: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(count_calls)
    try:
        anc.parse(text)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "unit",
    [
        "{}. " + PARAGRAPHS[0] + "\n",
        "{}. " + PARAGRAPHS[0] + " ",
        "سطر قصير رقم {}\n",
        "{}\nاقرأ أيضا: خبر رقم {}\n",
        "مسقط - العمانية: " + PARAGRAPHS[1] + " {}\n",
    ],
)
def test_work_grows_with_the_text(unit: str) -> None:
    def page(size: int) -> str:
        return "".join(unit.format(i, i) for i in range(size))

    anc.parse(page(3))  # word lists are read once
    assert calls(page(400)) < 5 * calls(page(100))
