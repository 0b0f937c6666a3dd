"""Text that looks like what scrapers bring home: every kind of letter, mark and junk, in proportions that bite."""

from __future__ import annotations

from importlib.resources import files

from hypothesis import strategies as st

from arnews_clean import vocabulary

LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"
RARE_LETTERS = "ٱٲٳٵٶٷٸپچژگڤکیېےھہەۀۂۃۓںۆۇۈۋڕڵڢڧٯؠݳࡰ"
MARKS = "".join(map(chr, [*range(0x64B, 0x660), 0x670, 0x610, 0x61A, 0x6D6, 0x6DC, 0x6E4, 0x8F0, 0x8E3]))
OTHER_MARKS = "\u0301\u0308\u0323\u0344\u05b0\u094d\u0f73\u20e3"
FORMS = "ﭐﮎﯓﯿﰀﱞﱠﳲﴼﴽ﴾﴿ﵐﷲﷺﷻ﷼﷽ﹰﹱﹷﺀﺎﺑﺔﻋﻷﻹﻻﻼ"
DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹४߃４𝟜"
NUMBER_SIGNS = "٫٬٪.,%"
PUNCTUATION = "،؛؟۔٭.,;:!?()[]«»“”‘’\"'-–—…/&#*"
SPACES = " \t\u00a0\u2009\u200a\u202f\u3000\u1680\u001f"
BREAKS = ("\n", "\r\n", "\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029", "\n\n\n")
INVISIBLES = "\u200b\u200c\u200d\u200e\u200f\u202a\u202c\u202e\u2060\u2066\u2069\ufeff\u00ad\u061c\u034f\x00\x08\x7f"
EMOJI = (
    "😀",
    "👍🏽",
    "☎\ufe0f",
    "👩\u200d⚕\ufe0f",
    "1\ufe0f\u20e3",
    "🏴\U000e0067\U000e0062\U000e007f",
    "\ufe0f",
    "\U000e0041",
)
JUNK = ("\ud800", "\udfff", "\uffff", "\U0010ffff", "\ue000", "�", "Ø§Ù„", "é", "Ω", "가", "ﬁ")
ENTITIES = (
    "&amp;",
    "&quot;",
    "&amp;amp;",
    "&#1604;",
    "&#x644;",
    "&nbsp;",
    "&;",
    "&copy",
    "&#38;lt;",
    "&semi;",
    "&#99999999;",
)
WORDS = (
    "مسقط",
    "العمانية",
    "محمد",
    "أيضًا",
    "مُحَمَّدٌ",
    "شدّة",
    "جميييل",
    "ههههه",
    "1445هـ",
    "محمـــد",
    "الـ",
    "می\u200cخواهم",
    "على",
)

# One character of any kind, plain ones most often.
characters = st.one_of(
    st.sampled_from(LETTERS),
    st.sampled_from(LETTERS),
    st.sampled_from(MARKS),
    st.sampled_from("\u064b\u064e\u0650\u0651\u0652\u0654\u0640"),
    st.sampled_from(SPACES),
    st.sampled_from(DIGITS + NUMBER_SIGNS + PUNCTUATION),
    st.sampled_from(RARE_LETTERS + FORMS + OTHER_MARKS),
    st.sampled_from(INVISIBLES),
    st.characters(),
)

# Pieces that characters alone would hardly ever make up.
pieces = st.one_of(
    characters,
    characters,
    st.sampled_from(WORDS),
    st.sampled_from(EMOJI + JUNK + ENTITIES + BREAKS),
    st.characters(categories=["Cs"]),
)

# Text that looks Arabic from afar and holds everything that goes wrong in it.
arabic_text = st.lists(pieces, max_size=24).map("".join)

# What furniture is made of: the entries of all word lists, halves of them, and what stands before or between them.
_LISTS = sorted(file.name.removesuffix(".txt") for file in files(vocabulary).iterdir() if file.name.endswith(".txt"))
_ENTRIES = [[entry.partition("=")[0] for entry in vocabulary.load(name)] for name in _LISTS]
PARTICLES = ("ال", "ال ", "ال - ", "و", "و ", "لل", "د. ", "من ", "- ", "• ", "(", '"', "/", ": ", "\u200f", "\u0651")
NUMBERS = ("7", "²", "٢٠١٢", "3/4/2012", "10:30", "24 أغسطس", "السبت 3 مارس 2020", "منذ 5 ساعات", "a@b.co", "(CNN)")
GLUE = (" ", " ", " ", " ", " - ", "-", ": ", "/", " | ", "، ", ". ", " (", ") ", '"', "  ", "")
entries = st.one_of([st.sampled_from(entries) for entries in _ENTRIES])
_furniture_pieces = st.one_of(
    entries,
    entries,
    entries.map(lambda entry: entry[: (len(entry) + 1) // 2]),
    entries.map(lambda entry: entry[len(entry) // 2 :]),
    st.sampled_from(PARTICLES + NUMBERS + EMOJI + tuple(INVISIBLES)),
)

# Lines that open as furniture does, or end so, and go on as nothing does.
furniture_lines = st.builds(
    lambda particle, pieces: (particle + "".join(piece + glue for piece, glue in pieces)).strip(),
    st.just("") | st.sampled_from(PARTICLES),
    st.lists(st.tuples(_furniture_pieces, st.sampled_from(GLUE)), min_size=1, max_size=5),
)

# Text that has nothing to mend: plain letters, digits, printable ASCII, single spaces, no space at the ends.
_PLAIN_WORDS = st.text(
    st.sampled_from(LETTERS + "٠١٢٣٤٥٦٧٨٩" + "".join(map(chr, range(0x21, 0x7F)))), min_size=1, max_size=8
)
plain_text = st.lists(_PLAIN_WORDS, max_size=12).map(" ".join)

# A short list of spans of a text of any length, as two fractions.
fractions = st.tuples(st.floats(0, 1), st.floats(0, 1))


def span_of(length: int, between: tuple[float, float]) -> tuple[int, int]:
    """Return the span of a text of `length` that `between` points to."""
    start, end = sorted(round(fraction * length) for fraction in between)
    return start, end
