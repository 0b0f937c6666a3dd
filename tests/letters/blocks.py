"""The Arabic blocks of Unicode, and a short way to write sets of code points: "600-605 60B"."""

from __future__ import annotations

from collections.abc import Iterable

BLOCKS = "600-6FF 750-77F 870-89F 8A0-8FF 10EC0-10EFF FB50-FDFF FE70-FEFF"


def codes(ranges: str) -> set[int]:
    """Return the code points that `ranges` names."""
    found: set[int] = set()
    for item in ranges.split():
        first, _, last = item.partition("-")
        found.update(range(int(first, 16), int(last or first, 16) + 1))
    return found


def named(points: Iterable[int]) -> str:
    """Return the shortest `ranges` for these code points, for a readable failure."""
    runs: list[list[int]] = []
    for code in sorted(points):
        if runs and runs[-1][1] == code - 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return " ".join(f"{first:X}" if first == last else f"{first:X}-{last:X}" for first, last in runs)
