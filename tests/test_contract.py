"""The contract: every public name with its signature, and what wrong arguments raise."""

from __future__ import annotations

import inspect
import subprocess
import sys
from collections.abc import Callable
from enum import StrEnum

import pytest

import arnews_clean as anc
from arnews_clean import find, normalize, sentences, sites, strip

TEXT = "عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل مع عدد من الأعضاء."
PARTS = {
    "bylines",
    "captions",
    "chrome",
    "dates",
    "datelines",
    "duplicates",
    "promos",
    "read_also",
    "similar_articles",
    "sources",
}
FOLDS = {
    "alef",
    "diacritics",
    "digits",
    "entities",
    "hamza",
    "lookalikes",
    "presentation_forms",
    "punctuation",
    "ta_marbuta",
    "whitespace",
    "ya",
}
OF_TEXT: dict[str, Callable[..., object]] = {
    "clean": anc.clean,
    "parse": anc.parse,
    "normalize.apply": normalize.apply,
    "sentences.split": sentences.split,
    "sentences.spans": sentences.spans,
    "sites.detect": sites.detect,
    **{f"find.{name}": getattr(find, name) for name in PARTS},
    **{f"strip.{name}": getattr(strip, name) for name in PARTS | {"diacritics", "tatweel", "invisibles"}},
    **{f"normalize.{name}": getattr(normalize, name) for name in FOLDS},
}


def options(function: Callable[..., object]) -> dict[str, object]:
    """Return the keyword-only options of `function` and their defaults; everything else is the text alone."""
    first, *rest = inspect.signature(function).parameters.values()
    assert first.kind is not inspect.Parameter.KEYWORD_ONLY
    return {option.name: option.default for option in rest if option.kind is inspect.Parameter.KEYWORD_ONLY}


def test_clean_and_parse_have_the_options_of_the_contract() -> None:
    assert options(anc.clean) == {
        "site": None,
        "url": None,
        "letters": "repair",
        "keep": (),
        "aggressive": False,
    }
    assert options(anc.parse) == {"site": None, "url": None, "keep": (), "aggressive": False}


def test_names_at_the_top_level() -> None:
    promised = {
        "Article",
        "Label",
        "Segment",
        "Site",
        "SiteWarning",
        "UnknownProfile",
        "UnknownSite",
        "clean",
        "find",
        "normalize",
        "parse",
        "rules",
        "sentences",
        "sites",
        "strip",
    }
    assert promised <= set(anc.__all__) <= set(dir(anc))
    assert all(getattr(anc, name) is not None for name in anc.__all__)
    assert anc.__version__
    with pytest.raises(AttributeError, match="no attribute 'scrub'"):
        anc.scrub  # noqa: B018


def test_an_article_has_the_members_of_the_contract() -> None:
    members = (
        "raw site text segments removed labelled headline body bylines datelines dates sentences to_raw notes to_dict"
    )
    article = anc.parse(TEXT)
    assert all(hasattr(article, name) for name in members.split())
    assert options(anc.Article.sentences) == {"unwrap": False}
    assert [*inspect.signature(anc.Article.to_raw).parameters] == ["self", "start", "end"]
    assert isinstance(article.segments, tuple)
    assert isinstance(article.removed, tuple)
    assert isinstance(article.labelled("date"), tuple)


def test_labels_are_strings() -> None:
    assert issubclass(anc.Label, StrEnum)
    kept = ["headline", "body", "subheading"]
    dropped = [
        "byline",
        "dateline",
        "date",
        "caption",
        "read_also",
        "similar",
        "source",
        "promo",
        "chrome",
        "duplicate",
    ]
    assert [*anc.Label] == kept + dropped


def test_a_segment_is_a_frozen_value() -> None:
    segment = anc.Segment(0, 3, anc.Label.BODY)
    assert (segment.start, segment.end, segment.label, segment.rule) == (0, 3, "body", "")
    assert segment == anc.Segment(0, 3, anc.Label.BODY, "")
    with pytest.raises(AttributeError):
        segment.start = 1  # type: ignore[misc]


@pytest.mark.parametrize(
    ("module", "names"),
    [
        (find, PARTS),
        (strip, PARTS | {"diacritics", "tatweel", "invisibles"}),
        (normalize, FOLDS | {"apply"}),
        (sentences, {"split", "spans"}),
        (sites, {"names", "get", "for_url", "detect", "load", "register"}),
    ],
)
def test_modules_have_their_functions(module: object, names: set[str]) -> None:
    assert [name for name in sorted(names) if not callable(getattr(module, name, None))] == []


@pytest.mark.parametrize("name", OF_TEXT)
@pytest.mark.parametrize("wrong", [b"text", None, 7, 1.5, ["text"], bytearray(b"text")])
def test_anything_but_a_text_is_a_type_error_with_the_cure(name: str, wrong: object) -> None:
    with pytest.raises(TypeError, match=r"^text must be a str, not \w+: ") as raised:
        OF_TEXT[name](wrong)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("name", OF_TEXT)
@pytest.mark.parametrize(
    "text", ["", " \n", "\ud800", "\x00", "\udfff\ud800\n\x00" * 3, "a" * 10_000, "ا\u064b" * 5_000]
)
def test_every_function_takes_any_text(name: str, text: str) -> None:
    assert OF_TEXT[name](text) is not NotImplemented


@pytest.mark.parametrize("call", [anc.clean, anc.parse])
def test_wrong_options_raise_at_once(call: Callable[..., object]) -> None:
    with pytest.raises(anc.UnknownSite, match=r"sana\.sy") as unknown:
        call("", site="sana.sz")
    assert isinstance(unknown.value, LookupError)
    assert call("", url="https://nobody.example/1") is not None
    with pytest.raises(ValueError, match="'captions' is not a label; nearest: caption"):
        call("", keep={"captions"})
    with pytest.raises(ValueError, match="keep takes labels in a collection"):
        call("", keep="caption")
    with pytest.raises(ValueError, match=r'as in keep=\{"date"\}, not None'):
        call("", keep=None)
    with pytest.raises(ValueError, match="5 is not a label"):
        call("", keep=[5])


def test_an_unknown_profile_raises_at_once_with_near_names() -> None:
    for wrong in (lambda: anc.clean("", letters="serch"), lambda: normalize.apply("", "serch")):
        with pytest.raises(anc.UnknownProfile, match="nearest: search") as unknown:
            wrong()
        assert isinstance(unknown.value, LookupError)
    with pytest.raises(ValueError, match="a function from str to str"):
        anc.clean("", letters=("search",))  # type: ignore[arg-type]


def test_letters_may_be_functions_of_ones_own() -> None:
    assert anc.clean("Aﻻ", letters=(str.lower,)) == "aلا"
    assert anc.clean("Aﻻ", letters=iter([str.lower])) == "aلا"
    assert anc.clean("Aﻻ", letters=None) == "Aﻻ"


def test_rules_say_what_they_cut() -> None:
    rules = anc.rules()
    assert all(rule.split(".")[0] in set(anc.Label) and sentence.endswith(".") for rule, sentence in rules.items())


def test_another_process_says_the_same() -> None:
    page = f"2023-09-25\nمسقط - العمانية: {TEXT}\nالمصدر: رويترز"
    code = f"import arnews_clean as anc; print(ascii(anc.parse({page!r}).to_dict()))"
    for seed in ("0", "1"):
        told = subprocess.run(
            [sys.executable, "-c", code],
            check=True,
            capture_output=True,
            text=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
        )
        assert told.stdout.strip() == ascii(anc.parse(page).to_dict())


@pytest.mark.parametrize("unit", ["ا", " ", "\n", "ا ", "ا\n", "\u064b", "\u00a0", "\x00", f"{TEXT}\n", f"{TEXT} "])
def test_a_long_text_returns(unit: str) -> None:
    text = (unit * (200_000 // len(unit) + 1))[:200_000]
    article = anc.parse(text)
    assert sum(segment.end - segment.start for segment in article.segments) == len(text)
