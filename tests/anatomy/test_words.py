"""What the rooms ask of words: phrases, names, verbs, topics."""

import pytest

from arnews_clean.anatomy.words import (
    Phrases,
    folded,
    given_name,
    may_open,
    names_person,
    opens_with_verb,
    phrases,
    resumes,
    stem,
    stems,
    topic,
)
from arnews_clean.keys import key
from arnews_clean.lines import Line
from arnews_clean.vocabulary import load

# ---- phrases ---------------------------------------------------------------------------------------------------------


def test_longest_phrase_opens_a_line_at_the_end_of_a_word() -> None:
    found = Phrases(["اقرأ", "اقرأ أيضا:", "(شاهد)"])
    assert found.opening("اقرا ايضا: عنوان") == "اقرا ايضا"
    assert found.opening("اقرا ايضاح المساله") == "اقرا"
    assert found.opening("اقراوا") == ""
    assert found.opening("شاهد الصور") == "شاهد"
    assert found.opening("") == ""
    assert Phrases(["اقرأ أيضا"]).opening("اقرا الكتاب") == ""


def test_phrases_know_whole_lines() -> None:
    found = Phrases(["اقرأ أيضا:", "..."])
    assert "اقرا ايضا" in found
    assert "اقرا" not in found
    assert "" not in found


def test_vocabularies_are_folded_once() -> None:
    assert phrases("resumers") is phrases("resumers")
    assert phrases("resumers", "tag_headers").whole >= phrases("resumers").whole
    assert folded("places") == {key(entry) for entry in load("places")}


FIRST_WORDS = [
    ("بلديه الوادي", "بلديه"),
    ('"بلديه" الوادي', "بلديه"),
    ("• بلديه الوادي", "بلديه"),
    ("المصدر: رويترز", "المصدر"),
    ("المصدرArray", "المصدرarray"),
    ("Related Posts", "related"),
    ("2024 عام", ""),
    ("© الوادي", ""),
    ("***", ""),
    ("", ""),
]


@pytest.mark.parametrize(("text", "word"), FIRST_WORDS)
def test_first_words_are_those_of_the_core_in_small_letters(text: str, word: str) -> None:
    assert Line(text).opener == word


def test_first_words_of_phrases_are_those_of_lines_that_open_with_them() -> None:
    assert Phrases(["اقرأ أيضا", "Skip to content", "24 ساعة"]).first_words == {"اقرا", "skip", ""}


@pytest.mark.parametrize(
    ("text", "may"), [("اقرا الكتاب", True), ('"اقرا" الكتاب', True), ("Read on", True), ("24", True), ("شاهد", False)]
)
def test_lines_may_open_with_a_known_word_or_with_no_arabic_one(text: str, may: bool) -> None:  # noqa: FBT001
    assert may_open(Line(text), Phrases(["اقرأ أيضا"]).first_words) is may


# ---- names -----------------------------------------------------------------------------------------------------------

PERSONS = ["سالم الحارثي", "د. هند السالمي", "اللواء/ محمد علي", "عبدالرؤوف بن سعيد", "ريمانا الكوثراني", "جمال مكة"]
NO_PERSONS = {
    "one word": "محمد",
    "a title and one word": "الدكتور محمد",
    "six words": "محمد علي احمد صالح سالم حسن",
    "a digit": "محمد علي 2",
    "a verb": "قال سالم الحارثي",
    "a function word": "محمد في البيت",
    "a preposition glued on": "ساحه للشوون العامه",
    "a place": "بيروت القديمه",
    "nothing": "",
    "a mark": "محمد: علي",
}


@pytest.mark.parametrize("text", PERSONS)
def test_names_of_persons(text: str) -> None:
    assert names_person(key(text))


@pytest.mark.parametrize("text", NO_PERSONS.values(), ids=NO_PERSONS)
def test_what_is_no_name(text: str) -> None:
    assert not names_person(text)


def test_sure_names_open_with_a_known_given_name() -> None:
    assert names_person("سالم الحارثي", sure=True)
    assert names_person("د. سالم الحارثي", sure=True)
    assert not names_person("ريمانا الكوثراني", sure=True)


@pytest.mark.parametrize(
    ("word", "known"),
    [
        ("محمد", True),
        ("بن", True),
        ("عبدالرووف", True),
        ("عبدالا", False),
        ("عبدالوف", True),
        ("المكتبات", False),
        ("مكتبه", False),
    ],
)
def test_given_names(word: str, known: bool) -> None:  # noqa: FBT001
    assert given_name(word) is known


# ---- verbs -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["قال الوزير", "وقال الوزير", "فقال الوزير", '"قال" كلمه', "(افتتحت"])
def test_verbs_open_a_sentence(text: str) -> None:
    assert opens_with_verb(text)


@pytest.mark.parametrize("text", ["الوزير قال", "بقال الحي", "", "- 24", "و"])
def test_other_words_are_no_verbs(text: str) -> None:
    assert not opens_with_verb(text)


@pytest.mark.parametrize("text", ["من جانبه اكد الوزير", "واضاف الوزير", "و اضاف الوزير", "يذكر ان المكتبه"])
def test_lines_that_go_on_with_a_story(text: str) -> None:
    assert resumes(Line(text))


@pytest.mark.parametrize("text", ["اضاف الوزير", "وزير النقل", "بقال الحي يفتح", "بلديه الوادي تفتتح مكتبه"])
def test_lines_that_open_a_story(text: str) -> None:
    assert not resumes(Line(text))


# ---- topics ----------------------------------------------------------------------------------------------------------

STEMS = [
    ("مكتبه", "مكتبه"),
    ("المكتبه", "مكتبه"),
    ("والمكتبه", "مكتبه"),
    ("بالمكتبه", "مكتبه"),
    ("للمكتبه", "مكتبه"),
    ("وللمكتبه", "مكتبه"),
    ("فمكتبه", "مكتبه"),
    ("بمكتبه", "مكتبه"),
    ("ولد", ""),
    ("وادي", "وادي"),
    ("التي", ""),
    ("والتي", ""),
    ("الرئيس", ""),
    ("الماضي", ""),
    ("الوطن", "وطن"),
    ("للعام", ""),
    ("الاستراتيجيات", "استرات"),
    ("في", ""),
    ("2024", "2024"),
]


@pytest.mark.parametrize(("word", "root"), STEMS)
def test_stems(word: str, root: str) -> None:
    assert stem(key(word)) == root


@pytest.mark.parametrize(
    "words",
    [
        ("برنامج", "البرنامج", "وبرنامج", "للبرنامج", "بالبرنامج", "والبرنامج"),
        ("وحدات", "الوحدات", "ووحدات", "بالوحدات"),
        ("بلدية", "البلدية", "والبلدية", "للبلدية"),
        ("لاعبون", "اللاعبون", "واللاعبون"),
        ("فلسطين", "وفلسطين", "لفلسطين", "بفلسطين"),
        ("كنائس", "الكنائس", "والكنائس"),
    ],
)
def test_a_word_meets_itself_with_and_without_what_is_glued_to_it(words: tuple[str, ...]) -> None:
    assert len({stem(key(word)) for word in words}) == 1


def test_content_words_of_lines() -> None:
    lines = [Line("افتتحت البلديه مكتبه"), Line("المكتبه التي في الوادي")]
    assert topic(lines) == {"افتتحت"[:6], "لديه", "مكتبه", "وادي"}
    assert stems(["في", "التي"]) == set()
