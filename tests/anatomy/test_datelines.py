"""Datelines: the shapes of both tables, each with what a looser one would cut, and where a dateline may stand."""

import pytest

from arnews_clean.anatomy import datelines
from arnews_clean.lines import Page, fold, pieces

from .pages import BODY, LEDE, OTHER_LEDE, TITLE, cuts, page

SENTENCE = "افتتحت بلدية الوادي صباح أمس مكتبة عامة في مبنى محطة القطار القديمة بعد ترميم استمر عامين كاملين."
NO_VERB = "مكتبة عامة في مبنى محطة القطار القديمة تستقبل روادها منذ صباح أمس بعد ترميم استمر عامين كاملين."

# ---- prefixes --------------------------------------------------------------------------------------------------------

# Before the first sentence, whether it opens with a verb or not.
FIRST_PREFIXES = [
    ("dateline.agency-brackets", "(CNN)-- "),
    ("dateline.agency-brackets", "(سي إن إن) "),
    ("dateline.city-agency", "مسقط - العمانية: "),
    ("dateline.city-agency", "الدوحة - 24 أغسطس (قنا) - "),
    ("dateline.city-agency", "رويترز / لندن - "),
    ("dateline.city-agency", "القاهرة (أ ف ب) - "),
    ("dateline.city-agency", "صنعاء - الوطن - "),
    ("dateline.city-agency", "ديترويت 24 مارس (رويترز) - "),
    ("dateline.city-agency", "سانتا كلارا (رويترز) 24 مارس - "),
    ("dateline.city-author", "القاهرة - محمد علي: "),
    ("dateline.city-author", "محمد علي (القاهرة) - "),
    ("dateline.city-author", "عمان/ د. هند السالمي - "),
    ("dateline.city-dash", "بيروت - "),
    ("dateline.city-dash", "بيروت، لبنان - "),
    ("dateline.city-dash", "نواكشوط 12 مايو 2019 - "),
    ("byline.agency-prefix", "وكالات - "),
    ("byline.agency-prefix", "رويترز | "),
    ("byline.author-dash", "سالم الحارثي - "),
]

# Before the first sentence only when it opens with a verb.
FIRST_BEFORE_VERB = [
    ("dateline.city-author", "القاهرة محمد علي: "),
    ("dateline.city-outlet", "صنعاء / المرصاد: "),
    ("dateline.city-dash", "تونس - "),
    ("dateline.city-dash", "بيروت / طرابلس - "),
    ("byline.outlet-prefix", "الوطن - "),
    ("byline.outlet-prefix", "خاص - "),
    ("byline.outlet-prefix", "وكالات: "),
]

# At the head of any paragraph: the briefs of a round-up.
ANYWHERE = [
    ("dateline.city-agency", "مسقط - العمانية: "),
    ("dateline.city-agency", "الدوحة - 24 أغسطس (قنا) - "),
    ("dateline.agency-brackets", "(CNN)-- "),
]
ANYWHERE_BEFORE_VERB = [
    ("dateline.city-agency", "صنعاء - الوطن - "),
    ("dateline.city-agency", "القاهرة (رويترز) "),
    ("dateline.city-agency-verb", "دمشق - سانا "),
    ("dateline.city-agency-verb", "الرباط / الشروق "),
    ("dateline.city-author", "القاهرة - محمد علي: "),
]


@pytest.mark.parametrize("sentence", [SENTENCE, NO_VERB])
@pytest.mark.parametrize(("rule", "credit"), FIRST_PREFIXES)
def test_credit_before_the_first_sentence(rule: str, credit: str, sentence: str) -> None:
    assert cuts(page(TITLE, credit + sentence, *BODY[1:])) == [(rule, credit.strip())]


@pytest.mark.parametrize(("rule", "credit"), FIRST_BEFORE_VERB)
def test_credit_before_a_verb(rule: str, credit: str) -> None:
    assert cuts(page(TITLE, credit + SENTENCE, *BODY[1:])) == [(rule, credit.strip())]
    assert cuts(page(TITLE, credit + NO_VERB, *BODY[1:])) == []


@pytest.mark.parametrize(("rule", "credit"), ANYWHERE + ANYWHERE_BEFORE_VERB)
def test_credit_before_the_sentence_of_a_brief(rule: str, credit: str) -> None:
    assert cuts(page(TITLE, OTHER_LEDE, credit + SENTENCE, *BODY[1:])) == [(rule, credit.strip())]


@pytest.mark.parametrize(("rule", "credit"), ANYWHERE)
def test_sure_credit_before_any_sentence_of_a_brief(rule: str, credit: str) -> None:
    assert cuts(page(TITLE, OTHER_LEDE, credit + NO_VERB, *BODY[1:])) == [(rule, credit.strip())]


@pytest.mark.parametrize(("rule", "credit"), ANYWHERE_BEFORE_VERB)
def test_weak_credit_of_a_brief_needs_a_verb(rule: str, credit: str) -> None:
    assert rule
    assert cuts(page(TITLE, OTHER_LEDE, credit + NO_VERB, *BODY[1:])) == []


FIRST_ALONE = [row for row in FIRST_PREFIXES if row[0] not in {"dateline.city-agency", "dateline.agency-brackets"}]


@pytest.mark.parametrize("credit", [credit for _, credit in FIRST_ALONE if credit != "القاهرة - محمد علي: "])
def test_shape_of_the_first_paragraph_stays_in_a_brief(credit: str) -> None:
    assert cuts(page(TITLE, OTHER_LEDE, credit + SENTENCE, *BODY[1:])) == []
