"""The example plugin, built and installed as a stranger's package would be."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLUGIN = ROOT / "examples" / "plugin"
CODE = """
import arnews_clean as anc

page = "صحيفة الميناء | الصفحة الأولى\\nعاد الصيادون إلى الميناء."
assert anc.parse(page).site is None, "being installed changes nothing"
assert "harbour.example" in anc.sites.names()
assert anc.parse(page, site="صحيفة الميناء").text == "عاد الصيادون إلى الميناء."
assert anc.parse(page, url="https://m.harbour-news.example/1").site == "harbour.example"
assert anc.parse(page, site="auto").site == "harbour.example"
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("plugin")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    own = ["--no-index", "--no-deps", "--no-build-isolation", "--target", str(place)]
    subprocess.run([*pip, *own, str(PLUGIN)], check=True)
    return place


def run(installed: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(ROOT / "src"), str(installed)])
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, *arguments], env=environment, check=True, capture_output=True, text=True, encoding="utf-8"
    )


def test_its_site_is_known(installed: Path) -> None:
    run(installed, "-c", CODE)


def test_its_file_passes_the_check(installed: Path) -> None:
    file = PLUGIN / "src" / "harbour_sites" / "rules" / "harbour.example.toml"
    main = "import sys; from arnews_clean.cli import main; sys.argv[0] = 'arnews-clean'; main()"
    assert (
        ": ok (rules: 1, examples: 1, negatives: 1)" in run(installed, "-c", main, "sites", "check", str(file)).stdout
    )
