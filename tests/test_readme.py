"""What the README and the docs show is what happens: code blocks run, links lead somewhere, names exist."""

import doctest
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from arnews_clean import Label
from arnews_clean.cli.app import app
from arnews_clean.model import KEPT

ROOT = Path(__file__).parents[1]
READMES = [ROOT / "README.md", ROOT / "README.ar.md"]
PAGES = sorted([*READMES, ROOT / "CHANGELOG.md", *ROOT.glob("docs/**/*.md"), *ROOT.glob(".github/**/*.md")])
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())


def blocks(page: Path, language: str) -> Iterator[tuple[str, int]]:
    """Yield each code block of a language, with the number of lines before it."""
    text = page.read_text(encoding="utf-8")
    for match in BLOCK.finditer(text):
        if match[1] == language:
            yield match[2], text.count("\n", 0, match.start(2))


@every_page
def test_python_blocks_run(page: Path) -> None:
    names: dict[str, object] = {}  # one after the other, as a reader meets them
    for code, line in blocks(page, "python"):
        if ">>>" not in code:
            exec(compile("\n" * line + code, page.name, "exec"), names)  # noqa: S102  our own pages
            continue
        case = doctest.DocTestParser().get_doctest(code, names, page.name, str(page), line)
        report: list[str] = []
        doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(case, out=report.append, clear_globs=False)
        names.update(case.globs)
        assert not report, "".join(report)


@every_page
def test_commands_print_what_is_shown(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    for block, _ in blocks(page, "console"):
        for shown in block.split("$ ")[1:]:
            command, _, expected = shown.partition("\n")
            words = re.fullmatch(r"arnews-clean ([^|<>]+?)(?: \| head -(\d+))?", command)
            if words:
                result = CliRunner().invoke(app, words[1].split())
                printed = result.stdout_bytes.decode().splitlines(keepends=True)[: int(words[2]) if words[2] else None]
                assert "".join(printed) + result.stderr == expected, command


@every_page
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        if not target.startswith(("https://", "#")):
            assert (page.parent / target.partition("#")[0]).exists(), f"{page.name}: {target}"


@every_page
def test_make_knows_every_target_that_is_named(page: Path) -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = re.findall(r"(?:`|\$ )make (\w+)\b", page.read_text(encoding="utf-8"))
    assert set(named) <= targets


@pytest.mark.parametrize("page", READMES, ids=lambda page: page.name)
def test_the_table_of_labels_is_complete_and_in_order(page: Path) -> None:
    assert re.findall(r"^\| `(\w+)` \|", page.read_text(encoding="utf-8"), re.MULTILINE) == list(Label)


def test_both_readmes_name_the_same_calls_and_figures() -> None:
    english, arabic = (page.read_text(encoding="utf-8") for page in READMES)
    used = english.partition("\n## Accuracy and speed\n")[0]
    assert re.findall(r"`(anc\.[^`]*)`", used) == re.findall(r"`(anc\.[^`]*)`", arabic)

    def accuracy(text: str) -> list[list[str]]:
        rows = re.findall(r"^\| \d.* %.*", text, re.MULTILINE)
        return [re.findall(r"\d[\d.]*(?= %)", row) for row in rows]

    assert len(accuracy(english)) == 3
    assert accuracy(english) == accuracy(arabic)


def test_the_form_for_furniture_offers_every_label_that_is_cut() -> None:
    form = (ROOT / ".github" / "ISSUE_TEMPLATE" / "missed_noise.yml").read_text(encoding="utf-8")
    assert {label for label in Label if re.search(rf"^ +- {label}\b", form, re.MULTILINE)} == {*Label} - KEPT


def test_the_command_line_page_names_every_option() -> None:
    page = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    shown = CliRunner().invoke(app, ["clean", "--help"], env={"COLUMNS": "200"}).stdout
    options = set(re.findall(r"--[a-z]+", shown))
    assert options
    assert {option for option in options if f"`{option}" not in page} == set()
