"""Every rule file of the package, tested by being there."""

import subprocess
import sys
from pathlib import Path

import pytest

import arnews_clean as anc
from arnews_clean import sites
from arnews_clean.cli import site_check

RULES = Path(sites.__file__).parent / "rules"
FILES = sorted(RULES.glob("*.toml"))


def test_there_are_files() -> None:
    assert len(FILES) >= 25
    assert {path.stem for path in FILES} <= set(sites.names())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_file_holds(path: Path) -> None:
    assert site_check.check(path) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_example_of_a_signed_site_is_detected_as_it_or_as_none(path: Path) -> None:
    site = sites.get(path.stem)
    for example in site.examples:
        found = sites.detect(example.text)
        assert found is None or found.host == site.host


def test_negatives_are_safe_from_detection() -> None:
    for path in FILES:
        for text in sites.get(path.stem).negatives:
            assert anc.parse(text, site="auto").text == text


def test_a_text_of_no_site_never_loads_sites() -> None:
    code = (
        "import sys, arnews_clean as anc; anc.clean('قال الوزير إن الخطة جاهزة.');"
        "assert not any(name.startswith('arnews_clean.sites') for name in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_packaged_site_is_found_without_looking_at_plugins() -> None:
    code = (
        "import importlib.metadata as m, arnews_clean as anc\n"
        "def read(**_): raise AssertionError('entry points were read')\n"
        "m.entry_points = read\n"
        "assert anc.parse('خبر', site='sana.sy').site == anc.parse('خبر', site='سانا').site == 'sana.sy'\n"
        "assert anc.parse('خبر', url='https://sana.sy/?p=1').site == 'sana.sy'"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
