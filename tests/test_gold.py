"""The project's own gold, page by page, and the reader and ledger that keep its figures honest."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

import pytest

import arnews_clean as anc
from arnews_clean.model import KEPT, Label

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "benchmarks"))

import accuracy
import gold

PAGES = gold.load_own()
KNOWN_FAILURES = {
    name: reason.strip()
    for line in (gold.OWN / "known_failures.txt").read_text(encoding="utf-8").splitlines()
    if line.strip() and not line.startswith("#")
    for name, _, reason in [line.partition(":")]
}


def params() -> list[object]:
    marks = {name: [pytest.mark.xfail(reason=reason)] for name, reason in KNOWN_FAILURES.items()}
    return [pytest.param(page, id=page.id, marks=marks.get(page.id, [])) for page in PAGES]


@pytest.mark.parametrize("page", params())
def test_page_keeps_exactly_its_article(page: gold.Page) -> None:
    assert anc.parse(page.text).text == page.kept


def test_known_failures_are_pages_with_reasons() -> None:
    assert set(KNOWN_FAILURES) <= {page.id for page in PAGES}
    assert all(KNOWN_FAILURES.values())


def test_gold_is_large_and_varied() -> None:
    assert len(PAGES) >= 90
    assert len({page.site for page in PAGES}) >= 20
    used = Counter(label for page in PAGES for _, _, label in page.segments)
    assert set(used) == set(Label)
    only_traps = [page for page in PAGES if all(label in KEPT for _, _, label in page.segments)]
    assert len(only_traps) * 10 >= len(PAGES) * 3


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.id)
def test_page_is_tiled_and_has_one_headline(page: gold.Page) -> None:
    assert "".join(page.text[start:end] for start, end, _ in page.segments) == page.text
    assert len(page.labelled(Label.HEADLINE)) == 1


def test_pages_without_furniture_keep_every_line() -> None:
    text = "عنوان\n\n  فقرة أولى\u00a0\nفقرة ثانية"
    page = gold.Page("x", "", text, ((0, len(text), Label.BODY),))
    assert page.kept == "عنوان\nفقرة أولى\nفقرة ثانية"


def test_kept_text_breaks_where_furniture_stood_in_a_line() -> None:
    text, segments = gold.read("{headline|عنوان} قصير {promo|اضافة اعلان}وقال الوزير")
    assert gold.Page("x", "", text, segments).kept == "عنوان قصير\nوقال الوزير"


def test_mark_up_says_no_break_space_aloud() -> None:
    text, segments = gold.read("{chrome|محليات⍽⍽}خبر")
    assert text == "محليات\u00a0\u00a0خبر"
    assert segments == ((0, 8, Label.CHROME), (8, 11, Label.BODY))


@pytest.mark.parametrize("markup", ["{date|2024", "2024}", "{byline|كتب: {date|أمس}}", "{|فارغ}", "{place|مسقط}"])
def test_broken_mark_up_is_refused(markup: str) -> None:
    with pytest.raises(ValueError, match=r"brace|not a valid Label"):
        gold.read(markup)


def test_fields_of_a_page_are_checked(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text('site = "x.example"\npage = "خبر"\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"a\.toml: the fields must be"):
        gold.load_own(tmp_path)
    (tmp_path / "a.toml").write_text('site = "x"\ncountry = "y"\nabout = "z"\npage = "{خبر"\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"a\.toml: a brace"):
        gold.load_own(tmp_path)


def test_json_lines_are_read_as_the_same_pages(tmp_path: Path) -> None:
    page = PAGES[0]
    path = tmp_path / "set.jsonl"
    row = {"id": page.id, "site": page.site, "text": page.text, "segments": page.segments}
    path.write_text(json.dumps(row) + "\n\n", encoding="utf-8")
    assert gold.load_lines(path) == [page]
    assert gold.digest(gold.load_lines(path)) == gold.digest([page])


def test_digest_sees_text_and_labels() -> None:
    one, two, three = (
        [gold.Page("x", "", *gold.read(markup))] for markup in ("{date|أمس} خبر", "{byline|أمس} خبر", "{date|غدا} خبر")
    )
    assert len({gold.digest(one), gold.digest(two), gold.digest(three)}) == 3


# --- the figures, on a page that can be counted by hand -----------------------------------------------------------

TINY = gold.Page("tiny", "a.example", *gold.read("{dateline|مسقط - }عاد {promo|تابعنا}"))  # 4 + 3 + 6 letters


def everything_as(label: Label) -> accuracy.Parser:
    return lambda text: [(0, len(text), label)]


def test_perfect_parser_has_perfect_figures() -> None:
    figures, _ = accuracy.measure([TINY], lambda _: TINY.segments)
    assert (figures["loss"], figures["leak"], figures["harm"], figures["exact"]) == (0, 0, 0, 1)
    assert {name: row["f1"] for name, row in figures["labels"].items()} == {"body": 1, "dateline": 1, "promo": 1}


def test_keeping_all_leaks_all() -> None:
    figures, by_page = accuracy.measure([TINY], everything_as(Label.BODY))
    assert (figures["loss"], figures["leak"], figures["harm"], figures["exact"]) == (0, 1, 0, 0)
    assert accuracy.leaked(by_page["tiny"]) == 10
    assert figures["leak_mean_over_sites"] == 1


def test_dropping_all_loses_all_and_counts_labels() -> None:
    figures, by_page = accuracy.measure([TINY], everything_as(Label.PROMO))
    assert (figures["loss"], figures["leak"], figures["harm"], figures["exact"]) == (1, 0, 1, 0)
    assert accuracy.lost(by_page["tiny"]) == 3
    promo = figures["labels"]["promo"]
    assert (promo["precision"], promo["recall"]) == (pytest.approx(6 / 13), 1)
    assert figures["labels"]["dateline"]["removed"] == 1


def test_leak_over_sites_counts_sites_with_furniture_alike() -> None:
    plain = gold.Page("plain", "b.example", *gold.read("لا شيء هنا"))
    other = gold.Page("other", "c.example", *gold.read("خبر {date|2024-01-01}"))
    found = {TINY.text: TINY.segments, plain.text: plain.segments, other.text: ((0, len(other.text), Label.BODY),)}
    figures, _ = accuracy.measure([TINY, plain, other], found.__getitem__)
    assert figures["leak_mean_over_sites"] == 0.5
    assert figures["leak"] == pytest.approx(8 / 18)
    assert figures["sites"]["b.example"]["dropped"] == 0


def test_pages_without_furniture_have_figures_of_their_own() -> None:
    plain = gold.Page("plain", "b.example", *gold.read("لا شيء هنا"))
    figures, _ = accuracy.measure([TINY, plain], everything_as(Label.PROMO))
    assert (figures["plain"], figures["plain_loss"], figures["plain_harm"]) == (1, 1, 1)
    figures, _ = accuracy.measure([TINY], everything_as(Label.PROMO))
    assert (figures["plain"], figures["plain_loss"], figures["plain_harm"]) == (0, 0, 0)


def test_tatweel_and_marks_are_not_counted() -> None:
    page = gold.Page("x", "", *gold.read("{source|ـــ // }خبر"))
    figures, _ = accuracy.measure([page], everything_as(Label.BODY))
    assert figures["exact"] == 1


def test_segments_with_a_gap_are_refused() -> None:
    with pytest.raises(ValueError, match="gap"):
        accuracy.measure([TINY], lambda text: [(0, 3, Label.BODY), (5, len(text), Label.BODY)])


def test_parser_gives_tiles_of_parse() -> None:
    found = accuracy.parser()(TINY.text)
    assert "".join(TINY.text[start:end] for start, end, _ in found) == TINY.text


def test_show_marks_losses_and_leaks() -> None:
    found = [(0, 7, Label.BODY), (7, len(TINY.text), Label.PROMO)]
    signs = [line.split(" ", 1)[0] for line in accuracy.show(TINY, found)]
    assert signs == ["+", "-", ""]


# --- the ledger ---------------------------------------------------------------------------------------------------


def entry(found: accuracy.Parser) -> accuracy.Figures:
    figures, _ = accuracy.measure([TINY], found)
    return accuracy.pinned(figures, gold.digest([TINY]))


PERFECT = entry(lambda _: TINY.segments)
LEAKY = entry(everything_as(Label.BODY))


def test_ledger_passes_equal_and_better_figures() -> None:
    assert accuracy.complaints({"own": LEAKY}, {"own": LEAKY}) == []
    assert accuracy.complaints({"own": LEAKY}, {"own": PERFECT}) == []


def test_ledger_names_each_worse_figure() -> None:
    found = "\n".join(accuracy.complaints({"own": PERFECT}, {"own": LEAKY}))
    assert "own: leak was 0.0000%, is 100.0000%" in found
    assert "own: exact" in found
    assert "own: F1 of dateline" in found
    assert "loss" not in found


def test_ledger_forgives_rounding_and_nothing_more() -> None:
    assert accuracy.worse({**PERFECT, "loss": 0.1}, {**PERFECT, "loss": 0.1 + 1e-9}) == []
    assert accuracy.worse({**PERFECT, "loss": 0.1}, {**PERFECT, "loss": 0.10001}) != []


def test_ledger_wants_changed_gold_pinned_anew() -> None:
    changed = {**PERFECT, "gold": "another"}
    assert accuracy.complaints({"own": PERFECT}, {"own": changed}) == [
        "own: the gold changed, so its figures must be pinned anew; run --pin"
    ]
    assert accuracy.pin({"own": PERFECT}, {"own": {**LEAKY, "gold": "another"}})["own"]["leak"] == 1


def test_own_gold_must_be_pinned_and_strange_sets_need_not() -> None:
    assert accuracy.complaints({}, {"own": PERFECT, "elsewhere": PERFECT}) == ["own: not in the ledger; run --pin"]


def test_pin_refuses_worse_figures_unless_told() -> None:
    with pytest.raises(ValueError, match="--accept-worse"):
        accuracy.pin({"own": PERFECT}, {"own": LEAKY})
    assert accuracy.pin({"own": PERFECT}, {"own": LEAKY}, accept_worse=True) == {"own": LEAKY}
    assert accuracy.pin({"dev": PERFECT}, {"own": LEAKY}) == {"dev": PERFECT, "own": LEAKY}


def test_ledger_holds_every_gated_figure_of_each_set() -> None:
    ledger = json.loads(accuracy.LEDGER.read_text(encoding="utf-8"))
    assert "own" in ledger
    for kept in ledger.values():
        assert {*accuracy.LESS_IS_BETTER, *accuracy.MORE_IS_BETTER, "gold", "labels"} <= set(kept)


def test_check_passes_on_own_gold(capsys: pytest.CaptureFixture[str]) -> None:
    assert accuracy.main(["own", "--check"]) == 0
    assert capsys.readouterr().out.startswith("own: articles ")


def test_command_line_pins_and_checks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accuracy, "LEDGER", tmp_path / "ledger.json")
    monkeypatch.setattr(accuracy, "load_own", lambda: [TINY])
    monkeypatch.delenv("ARNEWS_GOLD", raising=False)
    monkeypatch.setattr(accuracy, "parser", lambda **_: everything_as(Label.BODY))
    assert accuracy.main(["--check"]) == 1
    assert accuracy.main(["--pin"]) == 0
    assert accuracy.main(["--check"]) == 0
    monkeypatch.setattr(accuracy, "parser", lambda **_: everything_as(Label.PROMO))
    assert accuracy.main(["--check"]) == 1
    assert accuracy.main(["--pin"]) == 1
    assert accuracy.main(["--pin", "--accept-worse"]) == 0
    assert accuracy.main(["--check"]) == 0


def test_sets_of_a_folder_are_measured_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARNEWS_GOLD", str(tmp_path))
    with pytest.raises(SystemExit, match=r"no \*\.jsonl"):
        accuracy.gold_sets()
    row = {"id": "x", "text": "خبر", "segments": [[0, 3, "body"]]}
    (tmp_path / "extra.jsonl").write_text(json.dumps(row), encoding="utf-8")
    assert list(accuracy.gold_sets()) == ["own", "extra"]


@pytest.mark.parametrize(
    "arguments", [["nowhere"], ["--show", "no-such-page"], ["--check", "--aggressive"], ["--pin", "--site", "auto"]]
)
def test_command_line_refuses_nonsense(arguments: list[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        accuracy.main(arguments)


def test_command_line_shows_a_page(capsys: pytest.CaptureFixture[str]) -> None:
    assert accuracy.main(["own", "--show", PAGES[0].id]) == 0
    assert PAGES[0].labelled(Label.HEADLINE)[0].splitlines()[0] in capsys.readouterr().out


def test_report_has_a_line_a_site_and_names_the_worst(capsys: pytest.CaptureFixture[str]) -> None:
    accuracy.measure_all({"tiny": [TINY]}, everything_as(Label.BODY), by_site=True, worst=1)
    printed = capsys.readouterr().out
    assert "a.example" in printed
    assert "tiny: lost 0, leaked 10" in printed
