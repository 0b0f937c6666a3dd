"""The rules of a site at work on a page."""

import pytest

import arnews_clean as anc
from arnews_clean.sites import Site, engine, patterns
from arnews_clean.sites.schema import Rule

LEDE = "افتتح المحافظ أمس السوق الجديدة في وسط المدينة بحضور التجار وأهل الحي وعدد كبير من الزوار."
BODY = "وقال المحافظ في كلمته إن السوق تضم مئة دكان ومواقف للسيارات ومقهى يطل على النهر القديم."


def site(*rules: Rule) -> Site:
    return Site("example.com", rules=rules)


def rule(kind: str = "drop", *, label: str | None = "chrome", **more: object) -> Rule:
    return Rule(kind, f"example.com/{kind}", anc.Label(label) if label else None, **more)  # type: ignore[arg-type]


def clean(text: str, *rules: Rule) -> str:
    article = anc.parse(text, site=site(*rules))
    assert anc.parse(article.text, site=site(*rules)).text == article.text, "cleaning twice is cleaning once"
    return article.text


def page(*lines: str) -> str:
    return "\n".join(lines)


def test_a_dropped_line_names_site_and_rule() -> None:
    article = anc.parse(page(LEDE, "ورقة من دفتر المدينة"), site=site(rule(where="tail", phrases=("ورقة من دفتر",))))
    (segment,) = article.removed
    assert (article.site, segment.rule, segment.label) == ("example.com", "example.com/drop", "chrome")
    assert article.text == LEDE


@pytest.mark.parametrize(
    ("line", "phrase", "match", "goes"),
    [
        ("• وَرقة مـن دفتر المدينه", "ورقة من دفتر", "start", True),  # bullet, diacritics, tatweel, taa marbuta
        ("ورقة من دفترها الأول", "ورقة من دفتر", "start", False),  # inside a word
        ("«ورقة من دفتر»", "ورقة من دفتر", "whole", True),
        ("ورقة من دفتر المدينة", "ورقة من دفتر", "whole", False),
        ("هذه ورقة من دفتر المدينة", "ورقة من دفتر", "start", False),
        ("**", "**", "whole", True),
        ("--", "**", "whole", False),
    ],
)
def test_how_a_phrase_meets_a_line(line: str, phrase: str, match: str, *, goes: bool) -> None:
    kept = clean(page(LEDE, line, BODY), rule(where="line", phrases=(phrase,), match=match))
    assert (line not in kept) == goes


def test_a_long_line_stays() -> None:
    text = page(LEDE, "ورقة من دفتر المدينة كتبها الأهل")
    assert clean(text, rule(where="tail", phrases=("ورقة من",), max_words=6)) == LEDE
    assert clean(text, rule(where="tail", phrases=("ورقة من",), max_words=5)) == text


def test_head_ends_at_the_first_paragraph_and_tail_begins_at_the_last() -> None:
    line = "ورقة من دفتر المدينة"
    text = page(line, LEDE, line + " الثانية", BODY, line + " الثالثة")
    assert clean(text, rule(where="head", phrases=("ورقة من دفتر",))) == page(
        LEDE, line + " الثانية", BODY, line + " الثالثة"
    )
    assert clean(text, rule(where="tail", phrases=("ورقة من دفتر",))) == page(line, LEDE, line + " الثانية", BODY)


def test_a_paragraph_that_a_rule_names_does_not_end_head_or_tail() -> None:
    long = "ورقة من دفتر المدينة يكتبها كل أسبوع واحد من أهلها ويقرؤها الناس في المقاهي."
    text = page("سطر اليوم", long, LEDE, BODY, long.replace("ورقة", "صفحة"), "سطر الغد")
    rules = (
        rule(where="head", phrases=("سطر اليوم", "ورقة من دفتر")),
        rule(where="tail", phrases=("سطر الغد", "صفحة من دفتر")),
    )
    assert clean(text, *rules) == page(LEDE, BODY)


def test_a_pattern_names_the_whole_line() -> None:
    dated = rule(where="head", pattern=r"العدد [٠-٩]+ - .{2,20}")
    assert clean(page("العدد ١٢ - الأحد", LEDE), dated) == LEDE
    assert clean(page("في العدد ١٢ - الأحد", LEDE), dated) == page("في العدد ١٢ - الأحد", LEDE)


@pytest.mark.parametrize(
    ("at", "line", "left"),
    [
        ("start", f"سوق المدينة - {LEDE}", LEDE),
        ("start", f"سوق المدينة| {LEDE}", LEDE),
        (
            "start",
            f"سوق المدينة تفتح أبوابها. {LEDE}",
            f"سوق المدينة تفتح أبوابها. {LEDE}",
        ),  # the subject of a sentence
        ("start", "سوق المدينة", ""),
        ("end", f"{LEDE} سوق المدينة", LEDE),  # behind the full stop
        ("end", f"{LEDE} - سوق المدينة", f"{LEDE}"),
        ("end", LEDE.replace("الزوار.", "زوار سوق المدينة"), LEDE.replace("الزوار.", "زوار سوق المدينة")),
        ("inside", f"{LEDE} سوق المدينة {BODY} سوق المدينة", page(LEDE, BODY)),
        ("inside", f"{LEDE} وسوق المدينة {BODY}", f"{LEDE} وسوق المدينة {BODY}"),
    ],
)
def test_trims(at: str, line: str, left: str) -> None:
    assert clean(line, rule("trim", where="line", at=at, phrases=("سوق المدينة",))) == left


def test_trims_keep_to_their_place() -> None:
    text = page(f"سوق المدينة - {LEDE}", f"سوق المدينة - {BODY}")
    assert clean(text, rule("trim", where="head", phrases=("سوق المدينة -",))) == page(LEDE, f"سوق المدينة - {BODY}")
    assert clean(text, rule("trim", where="tail", phrases=("سوق المدينة -",))) == page(f"سوق المدينة - {LEDE}", BODY)


def test_trims_that_overlap_cut_once() -> None:
    rules = (
        rule("trim", where="line", at="inside", phrases=("سوق المدينة",)),
        rule("trim", where="line", at="inside", phrases=("المدينة الكبيرة",)),
    )
    assert clean(f"{LEDE} سوق المدينة الكبيرة {BODY}", *rules) == page(f"{LEDE} سوق", BODY)


@pytest.mark.parametrize(
    ("at", "pattern", "left"),
    [
        ("start", r"رقم \d+ ", f"{LEDE} رقم 7 {BODY} رقم 8"),
        ("end", r"رقم \d+", f"رقم 6 {LEDE} رقم 7 {BODY}"),
        ("inside", r"(?<=\. )رقم (?P<cut>\d+)", page(f"رقم 6 {LEDE} رقم", f"{BODY} رقم")),
        ("inside", r"لا شيء", f"رقم 6 {LEDE} رقم 7 {BODY} رقم 8"),
    ],
)
def test_trims_by_pattern(at: str, pattern: str, left: str) -> None:
    text = f"رقم 6 {LEDE} رقم 7 {BODY} رقم 8"
    assert clean(text, rule("trim", where="line", at=at, pattern=pattern)) == left


ITEMS = ("خطة الطريق", "جسر على النهر")


def test_a_section_runs_to_its_end() -> None:
    block = rule("section", phrases=("دفتر القراء",), end=("نهاية الدفتر",))
    text = page(LEDE, "دفتر القراء اليوم", *ITEMS, "نهاية الدفتر", BODY)
    assert clean(text, block) == page(LEDE, BODY)
    assert clean(text.replace("نهاية", "بداية"), block) == text.replace("نهاية", "بداية")  # no end, no cut


def test_a_section_looks_for_its_end_within_its_lines() -> None:
    block = rule("section", phrases=("دفتر القراء",), end=("نهاية الدفتر",), lines=2)
    assert clean(page(LEDE, "دفتر القراء", "خطة الطريق", "نهاية الدفتر", BODY), block) == page(LEDE, BODY)
    far = page(LEDE, "دفتر القراء", *ITEMS, "سوق السمك", "نهاية الدفتر", BODY)
    assert clean(far, block) == far


def test_a_section_of_some_lines_stops_at_a_paragraph() -> None:
    block = rule("section", phrases=("دفتر القراء",), lines=2)
    assert clean(page(LEDE, "دفتر القراء", *ITEMS, "عودة الصيادين", BODY), block) == page(LEDE, "عودة الصيادين", BODY)
    assert clean(page(LEDE, "دفتر القراء", ITEMS[0], BODY), block) == page(LEDE, BODY)


def test_a_section_without_end_runs_to_the_end_of_the_page() -> None:
    block = rule("section", phrases=("دفتر القراء",), match="whole")
    assert clean(page(LEDE, "دفتر القراء", BODY, *ITEMS), block) == LEDE
    assert clean(page("دفتر القراء", LEDE), block) == page("دفتر القراء", LEDE)  # nothing above: this is the article


def test_a_section_opens_below_the_line_that_it_asks_for() -> None:
    block = rule("section", phrases=("دفتر القراء",), match="whole", after=("تمت القصة",))
    assert clean(page(LEDE, "تمت القصة هنا", "دفتر القراء", BODY), block) == page(LEDE, "تمت القصة هنا")
    assert clean(page(LEDE, "دفتر القراء", BODY), block) == page(LEDE, "دفتر القراء", BODY)


def test_a_section_at_the_head_opens_above_the_first_paragraph() -> None:
    block = rule("section", phrases=("دفتر القراء",), lines=1, where="head")
    text = page("سوق جديدة في المدينة", "دفتر القراء", "خطة الطريق", LEDE, "دفتر القراء", "خطة النهر", BODY)
    left = page("سوق جديدة في المدينة", LEDE, "دفتر القراء", "خطة النهر", BODY)
    assert clean(text, block) == left


def test_keep_protects_from_general_rules() -> None:
    text = page(LEDE, "المصدر: وكالات")
    assert anc.clean(text, letters=None) == LEDE
    assert clean(text, rule("keep", label=None, phrases=("المصدر: وكالات",))) == text
    assert clean(text, rule("keep", label=None, pattern="وكالا.")) == text
    assert clean(text, rule("keep", label=None, phrases=("المصدر: رويترز",))) == LEDE


def test_general_rules_run_beside_those_of_a_site() -> None:
    text = page("2023-09-25", LEDE, "دفتر القراء اليوم")
    assert clean(text, rule(where="tail", phrases=("دفتر القراء",))) == LEDE


CATASTROPHE = rule(where="line", pattern=r"(?:ا|اا)+(?:ب|ج)")


def test_a_pattern_that_runs_out_of_time_is_off_and_noted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "SECONDS", 0.02)
    slow = Site("example.com", rules=(CATASTROPHE, rule(where="tail", phrases=("دفتر القراء",))), source="e.toml")
    article = anc.parse(page(LEDE, "ا" * 60, "دفتر القراء اليوم"), site=slow)
    assert article.text == page(LEDE, "ا" * 60)
    assert article.notes == ("e.toml: the pattern of example.com/drop ran out of time and is off in this process",)
    assert patterns.off(CATASTROPHE.pattern)
    assert anc.parse(LEDE, site=slow).notes == article.notes
    assert patterns.spans(CATASTROPHE.pattern, "ااب") == []  # which it would match


def test_patterns_that_are_fast_enough_leave_no_note() -> None:
    fast = Site("example.com", rules=(rule(where="line", pattern="العدد .*"),))
    assert anc.parse(LEDE, site=fast).notes == ()
    assert engine.notes(fast) == ()


def test_an_empty_match_is_no_match() -> None:
    assert patterns.spans("ا*", "باب") == [(1, 2)]
    assert patterns.spans("ا*", "باب", at="whole") == []
    assert patterns.problem("باب+") == ""
