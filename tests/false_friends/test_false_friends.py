"""Sentences that look like furniture and are body: one table a part, each sentence inside a whole page."""

from __future__ import annotations

import csv
import os
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import arnews_clean as anc
from arnews_clean.model import Label

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))

import conventions

HERE = Path(__file__).resolve().parent
ROWS = [
    {**row, "part": path.stem}
    for path in sorted(HERE.glob("*.tsv"))
    for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
]
LINES = [pytest.param(row["text"], id=f"{row['part']}-{row['trap']}") for row in ROWS if row["where"] != "headline"]
HEADLINES = [pytest.param(row["text"], id=f"{row['part']}-{row['trap']}") for row in ROWS if row["where"] != "line"]


def test_each_of_the_175_traps_has_a_sentence_and_a_reason() -> None:
    assert Counter(int(row["trap"]) for row in ROWS) == dict.fromkeys(range(1, 176), 1)
    assert {row["where"] for row in ROWS} == {"line", "headline", "both"}
    assert all(row["why"] and row["text"] == row["text"].strip() for row in ROWS)
    assert len({row["text"] for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("sentence", LINES)
def test_line_in_the_middle_is_kept(sentence: str) -> None:
    assert conventions.stays("own", "middle", sentence, conventions.SPOTS["middle"]).verdict() == ""


@pytest.mark.parametrize("sentence", HEADLINES)
def test_headline_is_kept(sentence: str) -> None:
    assert conventions.stays("own", "headline", sentence, 0).verdict() == ""


def lines_of(name: str) -> list[Any]:
    """Return the lines of a file here, each with its number."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [pytest.param(line, id=str(number)) for number, line in enumerate(lines, 1) if line[:2] != "# "]


@pytest.mark.parametrize("aggressive", [False, True])
@pytest.mark.parametrize("sentence", lines_of("anywhere.txt"))
def test_sentence_stays_wherever_it_stands(sentence: str, *, aggressive: bool) -> None:
    title, paragraphs = conventions.HEADLINE, list(conventions.PARAGRAPHS)
    lines = [title, *paragraphs]
    pages = ["\n".join([*lines[:at], sentence, *lines[at:]]) for at in range(len(lines) + 1)]
    pages += [page.replace("\n", joint) for page in pages[2:] for joint in (" ", "    ")]
    pages.append("\n".join([*lines, sentence, "المصدر: رويترز"]))
    lost = [page for page in pages if sentence not in anc.parse(page, aggressive=aggressive).text]
    assert lost == []


@pytest.mark.parametrize("aggressive", [False, True])
@pytest.mark.parametrize("line", lines_of("inside.txt"))
def test_line_stays_between_paragraphs(line: str, *, aggressive: bool) -> None:
    lines = [conventions.HEADLINE, *conventions.PARAGRAPHS]
    pages = ["\n".join([*lines[:at], line, *lines[at:]]) for at in range(2, len(lines))]
    pages += ["\n".join([*lines[:2], line, lines[2], "عنوان فرعي آخر", *lines[3:]])]
    pages += ["\n".join([*lines[:2], "ومما جاء فيها:", line, "شيء آخر من الكتاب", *lines[2:]])]
    lost = [page for page in pages if line not in anc.parse(page, aggressive=aggressive).text]
    assert lost == []


def test_page_around_the_sentences_is_all_body() -> None:
    text = "\n".join([conventions.HEADLINE, *conventions.PARAGRAPHS])
    assert anc.parse(text).text == text


def test_verdict_sees_a_cut_a_leak_a_wrong_label_and_too_much() -> None:
    lines = [conventions.HEADLINE, *conventions.PARAGRAPHS, "المصدر: وكالات"]
    text = "\n".join(lines)
    at = text.index("المصدر: وكالات")

    def case(start: int, labels: set[Label]) -> conventions.Case:
        return conventions.Case("x", "x", text, start, len(text), frozenset(labels))

    assert case(at, {Label.SOURCE}).verdict() == ""
    assert case(at, set()).verdict().startswith("cut as source")
    assert case(at, {Label.PROMO}).verdict() == "called source"
    assert case(at - 20, {Label.SOURCE}).verdict().startswith("left: ")
    inside = conventions.Case("x", "x", text, at, at + 6, frozenset({Label.SOURCE}))
    assert inside.verdict().startswith("took too much as source")
    first = conventions.Case("x", "x", text, 0, 1, frozenset())
    assert first.verdict() == ""


# --- a file of the field's own lines, where one is given ------------------------------------------------------------

GIVEN = conventions.load() if "ARNEWS_CONVENTIONS" in os.environ else {"false_friends": [], "positives": []}
GIVEN_FRIENDS = list(conventions.false_friends(GIVEN)) if GIVEN["false_friends"] else []
GIVEN_LINES = [case for case in conventions.positives(GIVEN) if case.asked] if GIVEN["positives"] else []


def test_given_conventions_are_kept_and_cut() -> None:
    wrong = {case.name: verdict for case in [*GIVEN_FRIENDS, *GIVEN_LINES] if (verdict := case.verdict())}
    assert wrong == {}
    assert bool(GIVEN_FRIENDS) == ("ARNEWS_CONVENTIONS" in os.environ)


def test_positive_lines_are_planted_where_they_stand() -> None:
    data = {
        "places": {"oman": [["مسقط"]]},
        "countries": [["اليمن"]],
        "positives": [
            {"text": text, "label": kind, "seen_on": where}
            for text, kind, where in [
                ("مسقط - رؤية", "dateline-line", ""),
                ("رؤية - متابعات", "dateline-line", ""),
                ("رؤية", "dateline-line", "x (tail)"),
                ("مسقط – عاد الوفد", "citydash", ""),
                ("مسقط / رؤية اليوم عاد الوفد", "prefix?", ""),
                ("مسقط: عاد الوفد", "citycolon", ""),
                ("اقرأ أيضا", "read-also", ""),
                ("اقرأ أيضا: عودة الوفد إلى البلاد", "read-also", ""),
                ("مقالات مشابهة", "list-header", ""),
                ("(النهاية) س", "end?", ""),
                ("18:00 ت م", "time", ""),
                ("رابط مختصر: http://x.example", "promo", ""),
                ("لمراسلة الكاتب: a@x.example", "promo", ""),
                ("1 تعليق", "counter", ""),
            ]
        ],
    }
    cases = list(conventions.positives(data))
    planted = [case.text[case.start : case.end] for case in cases]
    assert [case.labels for case in cases[:3]] == [{Label.DATELINE}, {Label.BYLINE}, {Label.SOURCE}]
    assert planted[3:6] == ["مسقط – ", "مسقط / رؤية اليوم ", "مسقط: "]
    assert planted[6].splitlines() == ["اقرأ أيضا", *conventions.TITLES]
    assert planted[7] == "اقرأ أيضا: عودة الوفد إلى البلاد"
    assert planted[8].splitlines() == ["مقالات مشابهة", *conventions.TITLES]
    assert cases[9].text.endswith(". (النهاية) س\n")
    assert planted[10].splitlines() == ["// انتهى //", "18:00 ت م"]
    assert [case.labels for case in cases[11:]] == [{Label.PROMO}, {Label.BYLINE, Label.PROMO}, {Label.CHROME}]
    assert [case.asked for case in cases].count(False) == 3
