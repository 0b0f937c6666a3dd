"""What docs/hooks.py adds to the built documentation, and that built pages say the same as those on GitHub."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

import arnews_clean as anc

ROOT = Path(__file__).parents[1]


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("hooks", ROOT / "docs" / "hooks.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


hooks = load()
SITES = hooks.all_sites()


@pytest.mark.parametrize("host", anc.sites.names())
def test_every_site_is_shown_with_its_rules_and_an_example(host: str) -> None:
    site = anc.sites.get(host)
    (row,) = re.findall(rf"^\| \[{re.escape(host)}\](.*) \|$", SITES, re.MULTILINE)
    anchor, names, country, rules = row.split(" | ")
    assert (anchor, names) == (f"(#{host.replace('.', '')})", "، ".join(site.names))
    assert re.fullmatch(r"([A-Z]{2})?", country)
    assert int(rules) == len(site.rules)
    part = SITES.partition(f"\n## {host}\n")[2].partition("\n## ")[0]
    assert re.findall(r"^- `([a-z0-9-]+)` ", part, re.MULTILINE) == [rule.id.partition("/")[2] for rule in site.rules]
    shown = re.findall(r"```text\n(.*?)\n```", part, re.DOTALL)
    before = site.examples[0].text
    assert shown == [before, anc.parse(before, site=site).text or "(nothing)"]
    assert all(alias in part for alias in site.aliases)


def test_no_two_sites_share_an_anchor() -> None:
    anchors = re.findall(r"\]\(#([^)]+)\)", SITES)
    assert len(anchors) == len(set(anchors)) == len(anc.sites.names())


def test_every_general_rule_is_shown_under_its_label() -> None:
    page = hooks.general_rules()
    shown = {}
    for part in page.split("\n## ")[1:]:
        label = part.partition("\n")[0]
        for name, says in re.findall(r"^\| `(.+?)` \| (.+) \|$", part, re.MULTILINE):
            assert name.startswith(f"{label}.")
            shown[name] = says
    assert shown == anc.rules()
    assert f"The {len(anc.rules())} rules" in page


@pytest.mark.parametrize(
    ("kind", "rule", "words"),
    [
        (
            "drop",
            {"label": "promo", "where": "tail", "phrases": ["حمل تطبيق"]},
            "cuts a line that begins with `حمل تطبيق` (promo, from the last paragraph on).",
        ),
        (
            "drop",
            {"label": "date", "where": "head", "pattern": r"\d+", "why": "It changes.", "max_words": 9},
            r"cuts a line that matches `\d+` (date, down to the first paragraph, up to 9 words). It changes.",
        ),
        (
            "drop",
            {"label": "promo", "where": "line", "match": "whole", "phrases": ["أ", "ب", "ت", "ث", "ج"]},
            "cuts a line that is `أ` or `ب` or `ت` (and 2 more) (promo, anywhere).",
        ),
        (
            "trim",
            {"label": "byline", "where": "head", "phrases": ["برس -"], "seen": "2015-2019"},
            "cuts `برس -` that begins a line (byline, down to the first paragraph, seen 2015-2019).",
        ),
        (
            "trim",
            {"label": "byline", "where": "tail", "at": "inside", "phrases": ["عن برس"]},
            "cuts `عن برس` in a line (byline, from the last paragraph on).",
        ),
        (
            "section",
            {"label": "similar", "match": "whole", "phrases": ["الأكثر"], "after": ["شارك"]},
            (
                "cuts the block whose first line is `الأكثر` and stands below `شارك`, "
                "down to the end of the page (similar, anywhere)."
            ),
        ),
        (
            "section",
            {"label": "chrome", "phrases": ["قد يعجبك"], "lines": 4},
            "cuts the block whose first line begins with `قد يعجبك`, with at most 4 lines below it (chrome, anywhere).",
        ),
        (
            "section",
            {"label": "chrome", "phrases": ["قد"], "end": ["انتهى"]},
            (
                "cuts the block whose first line begins with `قد`, "
                "down to a line that begins with `انتهى` (chrome, anywhere)."
            ),
        ),
        ("keep", {"phrases": ["من دفتر:"]}, "keeps a line that begins with `من دفتر:` (anywhere)."),
        (
            "keep",
            {"pattern": "دفتر", "why": "It is a column."},
            "keeps a line that holds `دفتر` (anywhere). It is a column.",
        ),
    ],
)
def test_rules_are_told_in_words(kind: str, rule: dict[str, Any], words: str) -> None:
    assert hooks.rule_in_words(kind, rule) == words


@pytest.mark.parametrize(
    ("page", "link", "built"),
    [
        ("sites.md", "](labels.md)", "](labels.md)"),
        ("sites.md", "](../examples/demo.py)", "](https://x.example/r/blob/main/examples/demo.py)"),
        ("sites.md", "](../README.md#speed)", "](https://x.example/r/blob/main/README.md#speed)"),
        ("adr/README.md", "](../labels.md)", "](../labels.md)"),
        ("adr/README.md", "](../../LICENSE)", "](https://x.example/r/blob/main/LICENSE)"),
        ("sites.md", "](https://y.example/../z)", "](https://y.example/../z)"),
        ("sites.md", "](#in-code)", "](#in-code)"),
    ],
)
def test_links_out_of_the_folder_lead_to_the_repository(page: str, link: str, built: str) -> None:
    at = SimpleNamespace(file=SimpleNamespace(src_uri=page))
    config = SimpleNamespace(repo_url="https://x.example/r/")
    assert hooks.on_page_markdown(f"[a{link} b", page=at, config=config, files=None) == f"[a{built} b"


def test_only_arabic_pages_run_from_right_to_left() -> None:
    for name, right_to_left in [("sites.md", False), ("contribute-a-site.ar.md", True)]:
        page = SimpleNamespace(file=SimpleNamespace(src_uri=name))
        html = hooks.on_page_content("<p>x</p>", page=page, config=None, files=None)
        assert ('dir="rtl"' in html) is right_to_left
        assert "<p>x</p>" in html


def test_every_page_is_in_the_navigation_and_none_that_is_made_is_committed() -> None:
    navigation = (ROOT / "properdocs.yml").read_text(encoding="utf-8").partition("\nnav:\n")[2]
    listed = set(re.findall(r": (\S+\.md)$", navigation, re.MULTILINE))
    written = {page.relative_to(ROOT / "docs").as_posix() for page in ROOT.glob("docs/**/*.md")}
    assert listed == written | set(hooks.PAGES)
    assert not written & set(hooks.PAGES)
