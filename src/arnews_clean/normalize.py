r"""Normalise letters: one verb a fold, whole profiles, and where each character came from.

Every function takes a `str` and returns a `str`, takes any text whatever it holds, is idempotent, and raises TypeError
with the cure for anything but a `str`. Options are keyword-only; a wrong one is a ValueError. What each fold destroys
is told, with word pairs, in `docs/letters.md`.

>>> from arnews_clean import normalize
>>> normalize.alef("أحمد إلى آخره")
'احمد الى اخره'
>>> normalize.alef("سماء")
'سماء'

`apply` runs a profile, by name or made of any functions from `str` to `str`:

>>> normalize.apply("المَدرسةُ ١٢", "search")
'المدرسه 12'
>>> normalize.apply("المدرسة ١٢", (normalize.digits, normalize.ya))
'المدرسة 12'

`aligned` does the same and keeps the way back:

>>> name = normalize.aligned("قال مُحَمَّدٌ", "search")
>>> name.text[4:8], name.to_raw(4, 8)
('محمد', (4, 12))
>>> name.to_raw(4, 99)
Traceback (most recent call last):
    ...
ValueError: span 4..99 is not within 0..8
"""

from arnews_clean.letters.aligned import Aligned, aligned
from arnews_clean.letters.folds import (
    alef,
    digits,
    elongation,
    entities,
    hamza,
    lookalikes,
    punctuation,
    ta_marbuta,
    whitespace,
    ya,
)
from arnews_clean.letters.profiles import Profile, Step, UnknownProfile, apply, profiles
from arnews_clean.letters.repairs import diacritics, nfc, presentation_forms, spaces

__all__ = [
    "Aligned",
    "Profile",
    "Step",
    "UnknownProfile",
    "alef",
    "aligned",
    "apply",
    "diacritics",
    "digits",
    "elongation",
    "entities",
    "hamza",
    "lookalikes",
    "nfc",
    "presentation_forms",
    "profiles",
    "punctuation",
    "spaces",
    "ta_marbuta",
    "whitespace",
    "ya",
]
