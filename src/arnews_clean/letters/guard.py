"""Cheap questions before expensive ones: can this text hold anything to repair, or digits of another script.

Encoding to UTF-8 runs at the speed of decoding and looking for a byte at that of memory, while a pattern asks about
each character in turn. So the first byte of a block in UTF-8 tells whether a character of the block can be there.
"""

from __future__ import annotations

from typing import Final

# UTF-8 tells blocks apart by their first byte. These bytes only ever stand for printable ASCII, white space, Latin-1,
# the Arabic letters and marks of U+0600-06FF, and (as continuation bytes) for the rest of a character.
_ORDINARY: Final = bytes(
    [*range(0x20, 0x7F), *b"\t\n\v\f\r\x1c\x1d\x1e", 0xC2, 0xC3, *range(0xD8, 0xDC), *range(0x80, 0xC0)]
)

GENERAL_PUNCTUATION: Final = 0xE2  # U+2000-2FFF
PRIVATE_TO_SPECIALS: Final = 0xEF  # U+F000-FFFF: both presentation-form blocks, selectors, byte order mark


def suspects(text: str) -> bytes:
    r"""Return the bytes of `text` in UTF-8 that do not belong to ordinary Arabic or Latin text, mostly none.

    Encoding and deleting bytes both run at several hundred MB/s, whatever the text holds.

    >>> suspects("قال «نعم» é 123\n")
    b''
    >>> suspects("ﻻ\x00")
    b'\xef\x00'
    """
    return text.encode("utf-8", "surrogatepass").translate(None, _ORDINARY)


# First bytes of the blocks that hold decimal digits besides ASCII and Arabic: U+07C0-07FF, U+0800-1FFF, U+A000-AFFF,
# U+FF00-FF3F (full width; the rest of U+F000-FFFF has none) and everything beyond U+FFFF.
_DIGIT_BLOCKS: Final = (b"\xdf", b"\xe0", b"\xe1", b"\xea", b"\xef\xbc", b"\xf0")


def may_hold_foreign_digits(text: str) -> bool:
    """Tell whether `text` may hold decimal digits that are neither ASCII nor Arabic-Indic nor Persian.

    >>> may_hold_foreign_digits("قال «٤٢» – \u200f 4")
    False
    >>> may_hold_foreign_digits("४२")
    True
    """
    data = text.encode("utf-8", "surrogatepass")
    return any(block in data for block in _DIGIT_BLOCKS)
