"""The grammar of credits: what a part is, where it ends, and how a credit is spelled."""

import pytest

from arnews_clean.anatomy import credits as credits_
from arnews_clean.anatomy.credits import Kind, Part, ambiguous, names_place, of, openers, read, runs_on, spelling
from arnews_clean.keys import key
from arnews_clean.lines import Line

SPELLED = [
    # places, sure and everyday words
    ("القاهرة", "P"),
    ("عمان", "p"),
    ("الخبر", "p"),
    ("بيروت، لبنان", "P،P"),
    ("الدار البيضاء", "P"),
    # agencies and desks, every spelling
    ("رويترز", "A"),
    ("أ.ف.ب", "A"),
    ("(أ ف ب)", "A)"),
    ("وكالات", "A"),
    ("وكالة المغرب العربي للأنباء", "A"),
    ("قنا", "A"),
    ("الشروق", "A"),
    # outlets: known or with a word that outlets hold
    ("الوطن", "o"),
    ("فارس", "o"),
    ("المغرب اليوم", "O"),
    ("القاهرة - ش", "P-o"),
    ("ش", "U"),
    ("برس", "o"),
    ("الساحة نيوز", "O"),
    ("شبكة الساحة الإخبارية الكبرى", "O"),
    ("صحيفة في الطريق", "u"),
    ("شبكة الساحة الإخبارية الكبرى الجديدة", "n"),
    # dates
    ("24 أغسطس", "D"),
    ("السبت 24 أغسطس 2024 الساعة 10 صباحا", "D"),
    ("بيروت 24 أغسطس", "PD"),
    ("القاهرة 24", "O"),
    ("السبت", "U"),
    ("في يوم", "U"),
    # persons
    ("محمد علي", "N"),
    ("د. هند السالمي", "N"),
    ("ريمانا الكوثراني", "n"),
    # what nobody knows
    ("المرصاد", "U"),
    ("في الطريق", "U"),
    ("من هنا مرت", "u"),
    ("من هنا مرت قوافل الشام", "u"),
    ("من هنا مرت قوافل الشام قديما", ""),
    ("القاهرة - المرصاد", "P-U"),
    ("المرصاد 24 أغسطس", "UD"),
    # separators
    ("القاهرة - (أ ف ب)", "P-(A)"),
    ("القاهرة _ رويترز", "P-A"),
    ("- القاهرة / رويترز | محمد علي:", "P/A|N:"),
    ("القاهرة . - رويترز", "P-A"),
    ("القاهرة رويترز", "PA"),
    ("", ""),
    ("...", ""),
    ("*القاهرة", ""),
]


@pytest.mark.parametrize(("text", "spelled"), SPELLED)
def test_spelling(text: str, spelled: str) -> None:
    assert spelling(read(key(text))[0]) == spelled


def test_reading_stops_at_a_run_that_is_too_long() -> None:
    text = key("القاهرة - رويترز - افتتحت بلدية الوادي صباح أمس مكتبة عامة")
    parts, end = read(text)
    assert spelling(parts) == "P-A-"
    assert text[end:] == " افتتحت بلديه الوادي صباح امس مكتبه عامه"


def test_reading_stops_at_a_mark_that_is_no_separator() -> None:
    assert read("القاهره - رويترز؟ محمد علي") == (
        [Part(Kind.PLACE, "القاهره", 0, 7, "-"), Part(Kind.AGENCY, "رويترز", 10, 16, "")],
        16,
    )


def test_known_name_is_taken_before_a_long_run() -> None:
    parts, end = read(key("القاهرة افتتحت بلدية الوادي صباح أمس مكتبة"))
    assert [part.text for part in parts] == ["القاهره"]
    assert end == len("القاهره")


def test_longest_known_name_counts() -> None:
    parts, _ = read(key("وكالة الأنباء السعودية"))
    assert [(part.kind, part.size) for part in parts] == [(Kind.AGENCY, 3)]


@pytest.mark.parametrize(("limit", "spelled"), [(7, "P"), (9, "P-"), (10, "P-"), (16, "P-A")])
def test_nothing_behind_the_limit_is_read(limit: int, spelled: str) -> None:
    text = key("القاهرة - رويترز - محمد علي")
    assert spelling(read(text, limit=limit)[0]) == spelled


def test_repeated_words_keep_their_places() -> None:
    text = key("د. د. محمد محمد - د. محمد")
    parts, _ = read(text)
    assert [text[part.start : part.end] for part in parts] == ["د. د. محمد محمد", "د. محمد"]


def test_line_is_read_to_its_end() -> None:
    line = Line("القاهره - رويترز")
    parts, end = of(line)
    assert (spelling(parts), end) == ("P-A", len(line.key))
    assert of(line) is of(line)


def test_openers_are_first_words() -> None:
    assert {"القاهره", "وكاله", "الدار"} <= openers()
    assert not {"البيضاء الدار", "مكتبه"} & openers()


def test_ambiguous_places_and_names_of_places() -> None:
    assert ambiguous("عمان")
    assert not ambiguous("القاهره")
    assert names_place("القاهره")
    assert not names_place("رويترز")
    assert not names_place("القاهره -")


def test_separators_do_not_change_what_a_credit_holds() -> None:
    for separator in " - ", "/", " | ", ": ", " (":
        parts, _ = read(f"القاهره{separator}رويترز")
        assert [part.kind for part in parts] == [Kind.PLACE, Kind.AGENCY]


def test_sources_are_agencies_outlets_and_desks() -> None:
    assert {kind for kind in Kind if kind in credits_.SOURCES} == {Kind.AGENCY, Kind.OUTLET, Kind.GENERIC}


@pytest.mark.parametrize("text", [*(text for text, _ in SPELLED), "في يوم الأحد الموافق الأول من 24 أغسطس"])
def test_a_run_that_is_too_long_holds_no_part(text: str) -> None:
    if runs_on(key(text)):
        assert read(key(text)) == ([], 0)


def test_what_a_long_run_may_open_with() -> None:
    unknown = "من هنا مرت قوافل الشام قديما"
    assert runs_on(unknown)
    assert not runs_on(unknown.rpartition(" ")[0])
    assert not runs_on(f"القاهره {unknown}")  # a place
    assert not runs_on("من يوم الاحد الموافق الاول من اذار")  # a date, perhaps
    assert not runs_on("من هنا مرت قوافل 24 مره الي الشام")
    assert not runs_on(unknown, limit=len(unknown) - 6)
