"""Code points by what they are for, each with the reason why it is a member.

Names and properties are those of the Unicode Character Database (https://www.unicode.org/ucd/). `tests/letters/`
holds these sets to the `unicodedata` of the running Python: every code point of the Arabic blocks is either in one of
them or on the test's list of code points left alone, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final


def _span(first: int, last: int) -> str:
    """Return the characters from `first` to `last`, both included."""
    return "".join(map(chr, range(first, last + 1)))


def ranges(chars: Iterable[str]) -> str:
    """Return `chars` as the inside of a pattern's class, neighbours as a range: such a class compiles ten times faster.

    >>> ranges("cabxz")
    'a-cxz'
    """
    runs: list[list[str]] = []
    for char in sorted(chars):
        if runs and ord(runs[-1][-1]) == ord(char) - 1:
            runs[-1][1:] = [char]
        else:
            runs.append([char])
    return "".join("-".join(run) for run in runs)


# ---- marks -----------------------------------------------------------------------------------------------------------

FATHATAN, DAMMATAN, KASRATAN = "\u064b", "\u064c", "\u064d"
FATHA, DAMMA, KASRA = "\u064e", "\u064f", "\u0650"
SHADDA, SUKUN, DAGGER_ALEF = "\u0651", "\u0652", "\u0670"

# The eight marks of vocalised modern text, U+064B-0652: all that Lucene and pyarabic know as tashkeel.
TASHKEEL: Final = _span(0x064B, 0x0652)

# The two dots of tanween: the marks above, the open ones of Quran print, and the curly ones of African print.
TANWEEN: Final = "\u064b\u064c\u064d\u08e7\u08e8\u08e9\u08f0\u08f1\u08f2"

# Combining madda and hamza. They are half of a letter (alef and U+0654 are أ), so cutting them would change the
# spelling: `strip.diacritics` leaves them and `normalize.nfc` joins them to their letter. U+065F is the hamza of
# Kashmiri.
LETTER_MARKS: Final = "\u0653\u0654\u0655\u065f"

# Every combining mark (category Mn) of the Arabic blocks: what matching ignores.
DIACRITICS: Final = frozenset(
    _span(0x0610, 0x061A)  # honorifics over names, small high letters, small vowels of the Quran
    + _span(0x064B, 0x065F)  # tashkeel, combining madda and hamza, marks of African and South Asian languages
    + DAGGER_ALEF
    + _span(0x06D6, 0x06DC)  # signs of pause
    + _span(0x06DF, 0x06E4)  # silent letters, small high meem, small madda
    + _span(0x06E7, 0x06E8)  # small high ya and noon
    + _span(0x06EA, 0x06ED)  # empty-centre stops, small low meem
    + _span(0x0897, 0x089F)  # Quranic signs of Extended-B (U+0897 since Unicode 16)
    + _span(0x08CA, 0x08E1)  # signs of the Quran as printed in Turkey, Libya and Pakistan
    + _span(0x08E3, 0x08FF)  # open and curly tanween, vowels of Rohingya and West African languages
    + _span(0x10EFA, 0x10EFF)  # Extended-C: low and double signs (U+10EFA-10EFC since Unicode 16 and 17)
)

# What may be asked to stay, by the name that `strip.diacritics(keep=...)` takes.
KEEPABLE: Final = {
    "shadda": SHADDA,
    "tanween": TANWEEN,
    "dagger_alef": DAGGER_ALEF,
    "harakat": FATHA + DAMMA + KASRA,
    "sukun": SUKUN,
}

TATWEEL: Final = "\u0640"

# ---- what nobody sees ------------------------------------------------------------------------------------------------

ZWNJ, ZWJ = "\u200c", "\u200d"

# Joiners shape letters: Persian and Kurdish spell with ZWNJ, and ZWJ gives the هـ of the Hijri year its form. They
# stay beside a letter and inside an emoji.
JOINERS: Final = ZWNJ + ZWJ

# Selectors choose the picture of an emoji, tags name the region of a flag. They stay inside an emoji only.
SELECTORS: Final = _span(0xFE00, 0xFE0F)
TAGS: Final = _span(0xE0001, 0xE0001) + _span(0xE0020, 0xE007F)

# What goes wherever it stands.
ALWAYS_INVISIBLE: Final = (
    _span(0x0000, 0x0008)  # controls that are neither white space nor a line break
    + _span(0x000E, 0x001B)
    + "\u007f"
    + "\u00ad"  # soft hyphen
    + "\u034f"  # combining grapheme joiner
    + "\u061c"  # Arabic letter mark (bidi)
    + "\u200b"  # zero-width space
    + "\u200e\u200f"  # left-to-right and right-to-left mark
    + _span(0x202A, 0x202E)  # bidi embeddings and overrides
    + _span(0x2060, 0x2064)  # word joiner, invisible operators
    + _span(0x2066, 0x206F)  # bidi isolates, deprecated shaping controls
    + "\ufeff"  # byte order mark, zero-width no-break space
    + _span(0xFFF9, 0xFFFB)  # interlinear annotation
)

# All of it: code points that are dropped when keys are compared. A line that holds nothing else counts as blank.
INVISIBLES: Final = frozenset(ALWAYS_INVISIBLE + JOINERS + SELECTORS + TAGS)

# Spaces that look like U+0020 but are not: each becomes one U+0020. Tab and line breaks are not among them.
ODD_SPACES: Final = (
    "\u001f"  # unit separator: white space for `str.isspace`, no line break for `str.splitlines`
    "\u00a0"  # no-break space, one of three characters of news text that go wrong
    "\u1680"  # Ogham space
    + _span(0x2000, 0x200A)  # en quad to hair space
    + "\u202f\u205f\u3000"  # narrow no-break, mathematical and ideographic space
)
