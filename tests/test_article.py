"""What `parse` returns, asked of pages whose parts are plain to see."""

from __future__ import annotations

import json
import pickle

import pytest

import arnews_clean as anc
from arnews_clean.article import SCHEMA, Byline, Date, Dateline
from arnews_clean.model import Label, Segment, cut

LEDE = "عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل مع عدد من الأعضاء."
SECOND = "وأكد الوزير أن الخطة تشمل ثلاث مدارس جديدة ومركزا صحيا في كل بلدة من بلدات الساحل."
PAGE = (
    "المجلس يبحث خطة العام المقبل\n"
    "كتب: سالم الحارثي\n"
    "2023-09-25\n"
    "\n"
    f"مسقط - العمانية: {LEDE}\n"
    "اقرأ أيضا: افتتاح معرض الكتاب\n"
    f"  {SECOND}\n"
    "المصدر: رويترز\n"
)


def texts(page: str, segments: tuple[Segment, ...]) -> list[str]:
    return [page[segment.start : segment.end] for segment in segments]


def test_an_article_tells_its_parts() -> None:
    article = anc.parse(PAGE)
    assert article.raw == PAGE
    assert article.site is None
    assert article.notes == ()
    assert article.headline is not None
    assert texts(PAGE, (article.headline,)) == ["المجلس يبحث خطة العام المقبل\n"]
    assert article.text == f"المجلس يبحث خطة العام المقبل\n{LEDE}\n{SECOND}"
    assert article.body == f"{LEDE}\n{SECOND}"
    assert texts(PAGE, article.labelled("source")) == ["المصدر: رويترز\n"]
    assert article.labelled(Label.CAPTION) == ()
    assert [segment.label.value for segment in article.removed] == ["byline", "date", "dateline", "read_also", "source"]
    assert article.sentences() == ["المجلس يبحث خطة العام المقبل", LEDE, SECOND]


def test_an_article_tells_what_was_found_as_data() -> None:
    article = anc.parse(PAGE)
    (byline,), (dateline,), (date,) = article.bylines, article.datelines, article.dates
    assert byline == Byline(article.labelled("byline")[0], ("سالم الحارثي",), ("كتب",), ())
    assert dateline == Dateline(article.labelled("dateline")[0], ("مسقط",), ("العمانية",), (), None)
    assert date == Date(article.labelled("date")[0], "2023-09-25")


def test_white_space_goes_to_the_cut_and_breaks_to_what_stands_before() -> None:
    article = anc.parse(PAGE)
    assert texts(PAGE, article.labelled("date")) == ["2023-09-25\n\n"]
    assert texts(PAGE, article.labelled("dateline")) == ["مسقط - العمانية: "]
    assert texts(PAGE, article.segments)[-2] == f"  {SECOND}\n", "the indent of a line is its own"


def test_a_line_of_invisibles_is_blank() -> None:
    page = f"\u200f\n2023-09-25\n\u200f\u200e\n{LEDE}\n\u200b\n{SECOND}"
    article = anc.parse(page)
    assert texts(page, article.removed) == ["\u200f\n2023-09-25\n\u200f\u200e\n"]
    assert anc.clean(page) == f"{LEDE}\n{SECOND}"


def test_a_cut_inside_a_line_leaves_one_break() -> None:
    page = f"{LEDE}    اقرأ أيضا: افتتاح معرض الكتاب    {SECOND}"
    article = anc.parse(page)
    assert texts(page, article.removed) == ["    اقرأ أيضا: افتتاح معرض الكتاب    "]
    assert article.text == f"{LEDE}\n{SECOND}"


def test_keep_leaves_what_it_names_where_it_stood() -> None:
    article = anc.parse(PAGE, keep=("dateline", Label.DATE))
    assert article.keep == {Label.DATELINE, Label.DATE}
    assert article.segments == anc.parse(PAGE).segments
    assert article.text == f"المجلس يبحث خطة العام المقبل\n2023-09-25\nمسقط - العمانية: {LEDE}\n{SECOND}"
    assert article.body == f"2023-09-25\nمسقط - العمانية: {LEDE}\n{SECOND}"
    assert [segment.label.value for segment in article.removed] == ["byline", "read_also", "source"]


def test_an_unknown_label_is_a_value_error_with_near_names() -> None:
    with pytest.raises(ValueError, match="'datelines' is not a label; nearest: dateline"):
        anc.parse(PAGE).labelled("datelines")


def test_to_raw_is_the_smallest_span() -> None:
    article = anc.parse(PAGE)
    end = article.text.index("\n")
    assert article.to_raw(0, end) == (0, end)
    start, stop = article.to_raw(end - 1, end + 2)  # over what was cut between title and lede
    assert PAGE[start] == PAGE[end - 1]
    assert PAGE[start:stop].endswith(f"العمانية: {LEDE[0]}")
    start, stop = article.to_raw(end, end + 1)  # the break stands for all of it
    assert PAGE[start:stop] == PAGE[end : PAGE.index(LEDE)]
    assert article.to_raw(3, 3) == (3, 3)
    whole = len(article.text)
    assert article.to_raw(whole, whole) == (PAGE.index(SECOND) + len(SECOND),) * 2
    assert anc.parse("\n2023-09-25\n\n").to_raw(0, 0) == (0, 0)


@pytest.mark.parametrize("span", [(-1, 2), (2, 1), (0, 10_000)])
def test_to_raw_outside_of_the_text_is_a_value_error(span: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="is not inside 0:"):
        anc.parse(PAGE).to_raw(*span)


def test_an_article_is_ready_for_json() -> None:
    told = anc.parse(PAGE, keep={"caption"}).to_dict()
    assert json.loads(json.dumps(told)) == told
    assert told["schema"] == SCHEMA
    assert told["version"] == anc.__version__
    assert told["options"] == {"keep": ["caption"], "aggressive": False}
    assert told["headline"] == {"start": 0, "end": 29, "label": "headline", "rule": ""}
    assert told["bylines"][0]["authors"] == ["سالم الحارثي"]
    assert told["datelines"][0]["places"] == ["مسقط"]
    assert told["dates"][0]["iso"] == "2023-09-25"
    assert [segment["end"] for segment in told["segments"]][-1] == len(PAGE)
    assert told["removed"][0]["rule"].startswith("byline.")
    assert told["sentences"][1] == LEDE
    assert told["raw"] == PAGE
    assert {"site", "text", "body", "notes"} <= told.keys()
    assert json.dumps(anc.parse("\ud800").to_dict())
    assert anc.parse(LEDE).to_dict()["headline"] is None


def test_articles_are_values() -> None:
    article = anc.parse(PAGE)
    assert article == anc.parse(PAGE)
    assert article != anc.parse(PAGE, aggressive=True)
    assert hash(article) == hash(anc.parse(PAGE))
    assert article.text
    assert pickle.loads(pickle.dumps(article)) == article  # noqa: S301 - our own bytes
    with pytest.raises(AttributeError):
        article.raw = ""  # type: ignore[misc]


@pytest.mark.parametrize(
    ("text", "note"),
    [
        (LEDE.encode().decode("latin-1"), "mojibake"),
        (LEDE.encode("cp1256").decode("latin-1"), "mojibake"),
        (LEDE.encode().decode("cp1256"), "mojibake"),
        (LEDE.replace("ز", "\ufffd"), "U+FFFD"),
    ],
)
def test_notes_say_what_cannot_be_mended(text: str, note: str) -> None:
    assert [note in found for found in anc.parse(text).notes] == [True]


@pytest.mark.parametrize(
    "text",
    [
        LEDE,
        "Århus: Øl på Østergade, français: Ça va, là-bas",
        "وقال الخطيب إن الفقرة ط§ من النظام تحظر خلط خطوط الطاقة والطرق.",
        "حظ طاغ",
        "",
    ],
)
def test_sound_text_has_no_notes(text: str) -> None:
    assert anc.parse(text).notes == ()


def test_cut_breaks_a_line_only_between_two_pieces() -> None:
    assert cut("أ ب ج", [(1, 4)]) == "أ\nج"
    assert cut("أ\nب\nج", [(2, 4)]) == "أ\nج"
    assert cut("أ ب", [(0, 2)]) == "ب"
    assert cut("أ ب", [(1, 3)]) == "أ"
    assert cut("أ ب", [(0, 3)]) == ""
    assert cut("أبجد", [(1, 2), (2, 3)]) == "أ\nد"
    assert cut("أ ب\r\nج", [(1, 3)]) == "أ\r\nج"


def test_text_made_to_lose_one_line_a_round_still_returns() -> None:
    page = f"{LEDE}\n" + "(رويترز)\n" * 400
    assert anc.parse(page).text.startswith(LEDE)


def test_representation_is_short_and_says_what_was_cut() -> None:
    article = anc.parse(PAGE)
    assert repr(article).startswith(f"<Article {article.text[:40]!r}: {len(PAGE)} characters, cut: ")
    assert "1 dateline" in repr(article)
    assert repr(anc.parse("")) == "<Article '': 0 characters, cut: nothing>"
