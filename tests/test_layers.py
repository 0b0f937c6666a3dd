"""The layers of the house: each imports only from those above it, and nobody imports a door."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import arnews_clean

PACKAGE = Path(arnews_clean.__file__).parent

# From the foundation up. Modules on one line may not import each other, but for those inside the same folder.
LAYERS = [
    {"checks"},
    {"model"},
    {"letters"},
    {"vocabulary"},
    {"signs"},
    {"keys"},
    {"lines"},
    {"spoken"},
    {"page"},
    {"markup"},
    {"run_in"},
    {"anatomy"},
    {"sites"},
    {"sentences"},
    {"article"},
    {"rounds"},
    {"segments"},
    {"parsing"},
    {"normalize", "find", "strip"},
    {"cli", "adapters"},
]
DEPTH = {module: depth for depth, modules in enumerate(LAYERS) for module in modules}
DOORS = LAYERS[-1]
FILES = sorted(PACKAGE.rglob("*.py"))


def top(path: Path) -> str:
    """Return the module or folder of the package that `path` belongs to; "" for the face of the package itself."""
    name = path.relative_to(PACKAGE).with_suffix("").parts[0]
    return "" if name == "__init__" else name


def imported(path: Path) -> Iterator[str]:
    """Yield the modules and folders of the package that a file imports, wherever in the file; "" for its face."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: imports inside the package are absolute"
            home = (node.module or "").split(".")
            if home == ["arnews_clean"]:
                names = {alias.name for alias in node.names} - {"__version__"}  # which is no layer, and anyone's
                yield from sorted(name if name in DEPTH else "" for name in names)
            elif home[0] == "arnews_clean":
                yield home[1]
        elif isinstance(node, ast.Import):
            for alias in node.names:
                package, _, rest = alias.name.partition(".")
                if package == "arnews_clean":
                    yield rest.split(".")[0]


def test_every_module_has_its_layer() -> None:
    assert {top(path) for path in FILES} - {""} == DEPTH.keys()


@pytest.mark.parametrize("path", FILES, ids=[str(path.relative_to(PACKAGE)) for path in FILES])
def test_imports_only_from_the_layers_above(path: Path) -> None:
    here = top(path)
    for module in imported(path):
        if here == "":
            assert module not in DOORS, f"the face of the package imports the door {module}"
        elif module == "":
            assert here in DOORS, f"{here} imports the whole package"
        else:
            assert module == here or DEPTH[module] < DEPTH[here], f"{here} imports {module}, which stands below it"


def test_the_test_sees_a_wrong_import(tmp_path: Path) -> None:
    room = tmp_path / "room.py"
    room.write_text("import arnews_clean.parsing as p\nfrom arnews_clean import Site, sites, __version__\n", "utf-8")
    assert list(imported(room)) == ["parsing", "", "sites"]
