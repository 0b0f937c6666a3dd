"""Write what araclean makes of every character of the Arabic blocks, for tests/letters/test_rivals.py to compare with.

    python3.12 -m pip install araclean && python3.12 benchmarks/rivals.py

araclean needs Python 3.12, this package runs on 3.11, so the test compares with a table of its outputs instead. Only
what araclean changes is in the table: a character that is not in it came back as it was.
"""

from __future__ import annotations

import json
import unicodedata
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

TABLE = Path(__file__).parent.parent / "tests" / "letters" / "araclean.json"
FUNCTIONS = (
    "fold_alef",
    "fold_alef_maqsura",
    "fold_hamza",
    "fold_presentation_forms",
    "fold_teh_marbuta",
    "map_digits",
    "map_punctuation",
    "map_quotes",
    "remove_tashkeel",
    "remove_tatweel",
    "strip_bidi",
    "unify_lookalikes",
    "reduce_elongation",
    "collapse_whitespace",
)
BLOCKS = (
    range(0x0700),
    range(0x0750, 0x0780),
    range(0x0870, 0x0900),
    range(0x2000, 0x2070),
    range(0x3000, 0x3001),
    range(0xFB50, 0x10000),
    range(0x10EC0, 0x10F00),
)
TEXTS = (
    "مُحَمَّدٌ رَسُولُ",
    "جميييل ههههه",
    "محمـــد 1445هـ ـ نعم",
    "می\u200cخواهم",
    "٢٠٢٤٫٥٪ ۱۲",
    "قال: «نعم»، ثم سأل؟",
    "مسؤول مسئول أإآٱ على مدرسة",
    "ﻣﺤﻤﺪ ﷺ ﷲ ﻻ",
    "سطر\n\n\n\nآخر  فيه\tفراغ ",
)


def main() -> None:
    """Write the table; print how many entries it has."""
    rival = import_module("araclean")
    characters = [chr(code) for block in BLOCKS for code in block]
    table = {}
    for name in FUNCTIONS:
        function = getattr(rival, name)
        changed = {char: function(char) for char in characters if function(char) != char}
        table[name] = {"characters": changed, "texts": {text: function(text) for text in TEXTS}}
    source = {"araclean": version("araclean"), "unicode": unicodedata.unidata_version}
    TABLE.write_text(json.dumps(source | {"functions": table}, ensure_ascii=True, indent=1) + "\n", encoding="utf-8")
    print(sum(len(entry["characters"]) for entry in table.values()), "entries in", TABLE.name)


if __name__ == "__main__":
    main()
