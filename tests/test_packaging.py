"""What a user gets: the wheel, in an environment of its own, and an import that costs next to nothing."""

import os
import shutil
import subprocess
import sys
import tarfile
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest
import regex

import arnews_clean

ROOT = Path(__file__).parents[1]
PACKAGE = Path(arnews_clean.__file__).parent

TEXT = "المنامة - عقد المجلس أمس اجتماعه الدوري وبحث خطة العام المقبل."


def run(*command: str | Path, cwd: Path) -> str:
    """Return what a command prints in UTF-8; a failure shows all of its output."""
    environment = {**os.environ, "PYTHONUTF8": "1", "PYTHONPATH": ""}
    done = subprocess.run(
        [*map(str, command)], cwd=cwd, env=environment, check=False, capture_output=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT, cwd=ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the interpreter of an environment that holds the wheel and what it depends on, no more."""
    folder = tmp_path_factory.mktemp("venv")
    venv.create(folder, with_pip=True)
    interpreter = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    run(interpreter, "-m", "pip", "install", "--quiet", wheel, cwd=folder)
    return interpreter


def test_the_wheel_holds_every_file_of_the_package_and_nothing_else(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if ".dist-info/" not in name}
    files = {path for path in PACKAGE.rglob("*") if path.is_file() and "__pycache__" not in path.parts}
    assert packed == {path.relative_to(PACKAGE.parent).as_posix() for path in files}
    assert "arnews_clean/py.typed" in packed
    assert any(name.startswith("arnews_clean/vocabulary/") and not name.endswith(".py") for name in packed)
    assert any(name.startswith("arnews_clean/sites/rules/") and name.endswith(".toml") for name in packed)


def test_the_sdist_holds_all_that_its_tests_read_and_nothing_that_was_made(tmp_path: Path) -> None:
    run(sys.executable, "-m", "build", "--sdist", "--no-isolation", "--outdir", tmp_path, ROOT, cwd=ROOT)
    (built,) = tmp_path.glob("*.tar.gz")
    with tarfile.open(built) as archive:
        packed = {name.partition("/")[2] for name in archive.getnames()}
    for folder in ("src", "tests", "docs", "examples", "benchmarks", ".ci", ".github"):
        files = (path for path in (ROOT / folder).rglob("*") if path.is_file())
        wanted = {path.relative_to(ROOT).as_posix() for path in files if "__pycache__" not in path.parts}
        assert {name for name in packed if name.startswith(f"{folder}/")} == wanted
    beside = {name for name in packed if "/" not in name}
    assert beside >= {"README.md", "README.ar.md", "CHANGELOG.md", "LICENSE", "Makefile", "pyproject.toml"}
    assert not beside & {".git", ".venv", "build", "dist"}


def test_the_wheel_works_alone(python: Path) -> None:
    script = f"import arnews_clean as anc; print(anc.clean({TEXT!r}))"
    assert run(python, "-c", script, cwd=python.parent) == "عقد المجلس أمس اجتماعه الدوري وبحث خطة العام المقبل.\n"


def test_nothing_is_missing_or_in_conflict(python: Path) -> None:
    assert "No broken requirements found" in run(python, "-m", "pip", "check", cwd=python.parent)


def test_regex_is_all_that_comes_along(python: Path) -> None:
    listed = run(python, "-m", "pip", "list", "--format=freeze", cwd=python.parent)
    names = {line.split("==")[0] for line in listed.splitlines()}
    assert names - {"pip", "setuptools"} == {"arnews-clean", "regex"}


def test_the_command_without_its_extra_says_what_to_install(python: Path) -> None:
    command = python.with_name("arnews-clean")
    done = subprocess.run([command, "clean", "-"], check=False, capture_output=True, encoding="utf-8", input="")
    assert done.returncode == 1
    assert done.stderr == ('arnews-clean: the command line needs two more packages: pip install "arnews-clean[cli]"\n')


def test_importing_the_package_loads_no_part_of_it(python: Path) -> None:
    script = "import sys; before = set(sys.modules); import arnews_clean; print(*sorted(set(sys.modules) - before))"
    loaded = run(python, "-I", "-c", script, cwd=python.parent).split()
    assert "regex" not in loaded
    assert [name for name in loaded if name.startswith("arnews_clean")] == ["arnews_clean"]


def test_the_citation_names_this_version() -> None:
    assert f"\nversion: {arnews_clean.__version__}\n" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")


def test_the_source_tree_works_uninstalled(tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "arnews_clean")
    shutil.copytree(Path(regex.__file__).parent, tmp_path / "regex")
    script = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import arnews_clean as anc; "
        f"print(anc.clean({TEXT!r}), anc.__version__, anc.__file__)"
    )
    shown = run(sys.executable, "-I", "-S", "-c", script, cwd=tmp_path)  # -S: no site-packages, so no metadata
    assert shown.split()[-2:] == [arnews_clean.__version__, str(tmp_path / "arnews_clean" / "__init__.py")]
