"""Folds: functions that make two spellings one. Each destroys a distinction, on purpose, and says which.

All of them are total and idempotent. A table maps a character to what stands for it; `_fold` runs a table by guarded
`str.replace`, which stays inside C and leaves a text without such characters untouched. The result of a replacement is
never a key of its own table, so the order of a table does not matter.
"""

from __future__ import annotations

import re
from functools import cache
from html import unescape
from html.entities import html5
from typing import Final, Literal
from unicodedata import decimal

from arnews_clean.checks import require_text
from arnews_clean.letters.guard import may_hold_foreign_digits
from arnews_clean.letters.sets import TASHKEEL, TATWEEL

Table = tuple[tuple[str, str], ...]

# Below this length one pass of a pattern is cheaper than many questions.
_SHORT: Final = 256


def _table(groups: dict[str, str]) -> Table:
    """Return (character, stand-in) pairs from {stand-in: characters}."""
    return tuple((char, target) for target, chars in groups.items() for char in chars)


def _fold(text: str, table: Table) -> str:
    """Return `text` with every key of `table` replaced."""
    for char, target in table:
        if char in text:
            text = text.replace(char, target)
    return text


# ---- letters ---------------------------------------------------------------------------------------------------------

# Wavy hamza (Kashmiri, Baluchi); high hamza alef (Kazakh); with digits (Burushaski); the alefs of the Maghrebi
# Quran, U+0870-0882 (alef with a sign attached).
RARE_ALEFS: Final = _table({"ا": "\u0672\u0673\u0675\u0773\u0774" + "".join(map(chr, range(0x870, 0x883)))})
_ALEF_AND_MARKS: Final = re.compile("ا[\u0653-\u0655\u065f]+")
_RARE_ALEF_OR_MARK: Final = re.compile("[\u0653-\u0655\u065f\u0672\u0673\u0675\u0773\u0774\u0870-\u0882]")

# Alef maksura, Farsi yeh, Kashmiri yeh, yeh with tail (Pashto), e (Uyghur, Pashto), yeh barree (Urdu).
YAS: Final = _table({"ي": "ىی\u0620\u06cd\u06d0\u06d2"})
_FINAL_YA: Final = re.compile("[ىی\u0620\u06cd\u06d0\u06d2](?!\\w|[\u064b-\u065f\u0670\u06d6-\u06dc]+\\w)")

# Hamza on its seats: waw and ya, the high-hamza letters of Kazakh. Its alefs are the business of `alef`.
HAMZA_SEATS: Final = _table({"و": "ؤ\u0676\u0677", "ي": "ئ\u0678"})
HAMZA_ALONE: Final = _table({"ء": "ؤئ\u0674\u0676\u0677\u0678"})
_SEAT_AND_MARK: Final = re.compile("([ويى])[\u0654\u0655]+")

# Letters of Persian, Urdu, Kurdish, Uyghur, Sindhi and Maghrebi print that look like an Arabic letter, or like one
# with a small sign. Letters for sounds that Arabic lacks (پ چ ژ گ ڤ ڭ ٹ) are no look-alikes and stay.
LOOKALIKES: Final = _table(
    {
        "ك": "\u06a9\u06aa",  # keheh (Persian, Urdu), swash kaf (Sindhi)
        "ي": "\u06cc\u0620\u06cd\u06ce\u06d0\u06d2",  # Farsi yeh, Kashmiri, Pashto, Kurdish, Uyghur; yeh barree
        "ئ": "\u06d3",  # yeh barree with hamza
        "ه": "\u06be\u06c1\u06d5\u06c0\u06c2",  # two-eyed heh, heh goal, ae; the two with hamza or yeh above
        "ة": "\u06c3",  # ta marbuta goal
        "ن": "\u06ba",  # noon ghunna, a noon without dot
        "و": "\u06c4\u06c5\u06c6\u06c7\u06c8\u06c9\u06cb\u06cf",  # waw with ring, bar, v, damma, alef, dots (Turkic)
        "ر": "\u0695",  # reh with small v (Kurdish)
        "ل": "\u06b5",  # lam with small v (Kurdish)
        "ف": "\u06a2",  # feh with the dot below (Maghreb)
        "ق": "\u06a7\u066f",  # qaf with one dot (Maghreb), dotless qaf
    }
)


def alef(text: str) -> str:
    r"""Return `text` with every alef that carries a sign as plain alef: أ إ آ ٱ and the rarer ones.

    Combining madda and hamza behind a plain alef go too. Destroys: أن and إن both become ان.

    >>> alef("أن إن آن ٱلرحمن")
    'ان ان ان الرحمن'
    >>> alef("سؤال على")
    'سؤال على'
    """
    text = require_text(text).replace("أ", "ا").replace("إ", "ا").replace("آ", "ا").replace("ٱ", "ا")
    if len(text) < _SHORT and not _RARE_ALEF_OR_MARK.search(text):
        return text
    text = _fold(text, RARE_ALEFS)
    if "\u0653" in text or "\u0654" in text or "\u0655" in text or "\u065f" in text:
        text = _ALEF_AND_MARKS.sub("ا", text)
    return text


def ya(text: str, *, final_only: bool = False) -> str:
    """Return `text` with alef maksura, Farsi ya and their like as ي; with `final_only`, at the end of words alone.

    Destroys: على and علي both become علي.

    >>> ya("على علی")
    'علي علي'
    >>> ya("ایران فی", final_only=True)
    'ایران في'
    """
    require_text(text)
    return _FINAL_YA.sub("ي", text) if final_only else _fold(text, YAS)


def ta_marbuta(text: str) -> str:
    """Return `text` with ta marbuta, also that of Urdu (ۃ), as ه. Destroys: كرة and كره both become كره.

    >>> ta_marbuta("مدرسة")
    'مدرسه'
    >>> ta_marbuta("بيت")
    'بيت'
    """
    return require_text(text).replace("ة", "ه").replace("ۃ", "ه")


def hamza(text: str, *, to: Literal["seat", "alone"] = "seat") -> str:
    """Return `text` with the hamza carriers ؤ and ئ as their bare seat, or with `to="alone"` as ء.

    "seat" is what people type who leave hamza out (مومن); "alone" merges the two spellings of one word that differ in
    the seat only (مسئول, مسؤول). Alefs are left to `alef`. Destroys: سؤال and سوال both become سوال.

    >>> hamza("مؤمن قائد")
    'مومن قايد'
    >>> hamza("مسئول مسؤول", to="alone")
    'مسءول مسءول'
    >>> hamza("ماء أمر")
    'ماء أمر'
    """
    require_text(text)
    if to not in ("seat", "alone"):
        raise ValueError(f'to must be "seat" or "alone", not {to!r}')
    marked = "\u0654" in text or "\u0655" in text
    if to == "alone":
        text = _fold(text, HAMZA_ALONE)
        return _SEAT_AND_MARK.sub("ء", text) if marked else text
    text = _fold(text, HAMZA_SEATS)
    return _SEAT_AND_MARK.sub(r"\1", text) if marked else text


def lookalikes(text: str) -> str:
    """Return `text` with letters of other languages that look like an Arabic one as that letter.

    For Arabic text typed on a Persian, Urdu or Kurdish keyboard. Wrong for text in those languages. Destroys: Persian
    کی and Arabic كي become one word.

    >>> lookalikes("مکتبة فی")
    'مكتبة في'
    >>> lookalikes("پاکستان وژان")
    'پاكستان وژان'
    """
    return _fold(require_text(text), LOOKALIKES)


_ELONGATED: Final = re.compile(r"([\u0620-\u063f\u0641-\u064a\u066e-\u06d3])\1{2,}")


def elongation(text: str, *, most: int = 1) -> str:
    """Return `text` with an Arabic letter that stands three times or more in a row `most` times: 1 or 2.

    For quotes from social media. Destroys: تتتبع (she follows) becomes تبع.

    >>> elongation("جميييل ههههه")
    'جميل ه'
    >>> elongation("ههههه", most=2)
    'هه'
    >>> elongation("الله 1000")
    'الله 1000'
    """
    require_text(text)
    if most not in (1, 2):
        raise ValueError(f"most must be 1 or 2, not {most!r}")
    return _ELONGATED.sub(r"\1" * most, text)


# ---- digits and punctuation ------------------------------------------------------------------------------------------

_WESTERN: Final = "0123456789"
_ARABIC_INDIC: Final = "٠١٢٣٤٥٦٧٨٩"
_EXTENDED: Final = "۰۱۲۳۴۵۶۷۸۹"

_FROM_ARABIC_INDIC: Final = tuple(zip(_ARABIC_INDIC, _WESTERN, strict=True))
_FROM_EXTENDED: Final = tuple(zip(_EXTENDED, _WESTERN, strict=True))
TO_WESTERN: Final = (*_FROM_ARABIC_INDIC, *_FROM_EXTENDED, ("٫", "."), ("٬", ","), ("٪", "%"))
TO_ARABIC_INDIC: Final = tuple(zip(_WESTERN + _EXTENDED, _ARABIC_INDIC * 2, strict=True))


def digits(text: str, *, to: Literal["western", "arabic"] = "western") -> str:
    """Return `text` with Arabic-Indic and Persian digits as 0-9, and ٫ ٬ ٪ as . , %; or 0-9 as ٠-٩ with `to="arabic"`.

    The way to Arabic digits leaves . , and % alone: 12.5 may be a number or a date. Destroys: which digits a
    newspaper prints.

    >>> digits("٢٠٢٤ و۱۲٫۵٪")
    '2024 و12.5%'
    >>> digits("عام 2024", to="arabic")
    'عام ٢٠٢٤'
    >>> digits("١ مايو", to="roman")
    Traceback (most recent call last):
        ...
    ValueError: to must be "western" or "arabic", not 'roman'
    """
    require_text(text)
    if to not in ("western", "arabic"):
        raise ValueError(f'to must be "western" or "arabic", not {to!r}')
    return _fold(text, TO_WESTERN if to == "western" else TO_ARABIC_INDIC)


# Quotes and dashes are folded both ways; they are no matter of direction.
QUOTES_AND_DASHES: Final = _table(
    {
        '"': "«»“”„‟″〝〞",
        "'": "‘’‚‛‹›′",
        "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d",
        "...": "…",
    }
)
TO_LATIN: Final = (*_table({",": "،", ";": "؛", "?": "؟", ".": "۔", "*": "٭"}), *QUOTES_AND_DASHES)
# Right behind an Arabic letter or mark: so that 1,000 and page.html?id=1 keep theirs.
_LATIN_MARK: Final = re.compile("(?<=[\u0620-\u063f\u0641-\u065f\u0670-\u06d3])[,;?]")
_ARABIC_MARK: Final = {",": "،", ";": "؛", "?": "؟"}


def punctuation(text: str, *, to: Literal["latin", "arabic"] = "latin") -> str:
    r"""Return `text` with ، ؛ ؟ ۔ as , ; ? . and quotes and dashes of every kind as " ' - and … as three dots.

    With `to="arabic"`, a , ; or ? right behind an Arabic letter becomes ، ؛ ؟ instead. Destroys: which words stand
    between the two signs of a quotation, since « and » become one.

    >>> punctuation("قال: «نعم»، ثم سأل؟")
    'قال: "نعم", ثم سأل?'
    >>> punctuation("قال, 1,000 مرة?", to="arabic")
    'قال، 1,000 مرة؟'
    """
    require_text(text)
    if to not in ("latin", "arabic"):
        raise ValueError(f'to must be "latin" or "arabic", not {to!r}')
    if to == "latin":
        return _fold(text, TO_LATIN)
    return _LATIN_MARK.sub(lambda mark: _ARABIC_MARK[mark[0]], _fold(text, QUOTES_AND_DASHES))


# ---- white space and entities ----------------------------------------------------------------------------------------


def whitespace(text: str) -> str:
    r"""Return `text` with one plain space between words, no space at the ends of lines, one blank line at most.

    Lines are those of `str.splitlines` and end in "\n" afterwards; the text neither begins nor ends with white space.
    Destroys: tables and indents made of spaces.

    >>> whitespace("  عاجل\t\u00a0الآن \r\n\n\n\nالنص ")
    'عاجل الآن\n\nالنص'
    >>> whitespace("كلمة واحدة")
    'كلمة واحدة'
    """
    kept: list[str] = []
    blank = True  # so that no blank line opens the text
    for line in require_text(text).splitlines():
        words = " ".join(line.split())
        if words or not blank:
            kept.append(words)
        blank = not words
    if kept and blank:
        kept.pop()
    return "\n".join(kept)


ENTITY: Final = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,8}|#[xX][0-9A-Fa-f]{1,6});")
_LONGEST_ENTITY: Final = 34


def entities(text: str) -> str:
    r"""Return `text` with HTML entities as the characters they stand for, also doubly escaped ones (`&amp;quot;`).

    Only whole entities with their semicolon: `&copy` may be a parameter of an address. Destroys: text about HTML.

    >>> entities("&quot;نعم&quot;&nbsp;و&#1604;ا &amp;amp; لا")
    '"نعم"\xa0ولا & لا'
    >>> entities("a&copy=1 & ب؛")
    'a&copy=1 & ب؛'
    """
    if "&" not in require_text(text) or ";" not in text:
        return text
    # Each semicolon may close an entity, whose text may close another: reduced at once, innermost first, so that
    # nothing is left to reduce and no text takes more than one pass.
    *closed, rest = text.split(";")
    done: list[str] = []
    tail = ""
    for part in closed:
        tail += part + ";"
        while tail.endswith(";"):
            if len(tail) < _LONGEST_ENTITY and done:
                tail = done.pop() + tail
            start = tail.rfind("&", -_LONGEST_ENTITY)
            if start < 0 or (decoded := _decoded(tail[start:])) == tail[start:]:
                break
            tail = tail[:start] + decoded
        if len(tail) > 8 * _LONGEST_ENTITY:
            done.append(tail[:-_LONGEST_ENTITY])
            tail = tail[-_LONGEST_ENTITY:]
    return "".join([*done, tail, rest])


def _decoded(candidate: str) -> str:
    """Return what `candidate` stands for when it is one whole entity, else `candidate`."""
    if not ENTITY.fullmatch(candidate):
        return candidate
    return unescape(candidate) if candidate[1] == "#" else html5.get(candidate[1:], candidate)


# ---- Lucene ----------------------------------------------------------------------------------------------------------

LUCENE_LETTERS: Final = _table({"ا": "آأإ", "ي": "ى", "ه": "ة", "": TATWEEL + TASHKEEL})


def lucene(text: str) -> str:
    """Return `text` as Lucene's ArabicNormalizer would: آ أ إ to ا, ى to ي, ة to ه, tatweel and U+064B-0652 cut.

    The class is org.apache.lucene.analysis.ar.ArabicNormalizer; Elasticsearch, OpenSearch and Solr use it as
    `arabic_normalization`.

    >>> lucene("مُدَرِّسَةٌ إلى")
    'مدرسه الي'
    >>> lucene("ٱلرحمٰن ؤ")
    'ٱلرحمٰن ؤ'
    """
    return _lucene_cuts(_lucene_letters(require_text(text)))


# Both are written out, since search engines run them over everything: a loop would cost as much as the work.
def _lucene_letters(text: str) -> str:
    # The five letters stand in nearly every text: no guard is worth its while.
    return text.replace("أ", "ا").replace("ة", "ه").replace("إ", "ا").replace("ى", "ي").replace("آ", "ا")


def _lucene_cuts(text: str) -> str:
    # To swap a character costs a tenth of cutting it: all that goes becomes fathatan first, which is then cut at once.
    if "\u0651" in text:
        text = text.replace("\u0651", "\u064b")
    if "\u064e" in text:
        text = text.replace("\u064e", "\u064b")
    if "\u064f" in text:
        text = text.replace("\u064f", "\u064b")
    if "\u0650" in text:
        text = text.replace("\u0650", "\u064b")
    if "\u0652" in text:
        text = text.replace("\u0652", "\u064b")
    if "\u064c" in text:
        text = text.replace("\u064c", "\u064b")
    if "\u064d" in text:
        text = text.replace("\u064d", "\u064b")
    if "\u0640" in text:
        text = text.replace("\u0640", "\u064b")
    return text.replace("\u064b", "")


@cache
def _foreign_digits() -> dict[str, str]:
    """Return the decimal digits (category Nd) of every script but Western, Arabic-Indic and Persian, as 0-9.

    Built on first need (some 10 ms), since hardly any Arabic text asks for it.
    """
    values = ((char, decimal(char, -1)) for char in map(chr, range(0x7C0, 0x20000)))
    return {char: _WESTERN[value] for char, value in values if value >= 0}


def decimal_digits(text: str) -> str:
    """Return `text` with the decimal digits of every script as 0-9, as Lucene's DecimalDigitFilter does.

    >>> decimal_digits("٤٢ ۴۲ ४२")
    '42 42 42'
    >>> decimal_digits("٪ ½ ②")
    '٪ ½ ②'
    """
    return _decimal_digits(require_text(text))


_FROM_U06C0: Final = 0xDB  # first byte in UTF-8 of U+06C0-06FF, where the Persian digits stand


def _decimal_digits(text: str) -> str:
    if text.isascii():
        return text
    data = text.encode("utf-8", "surrogatepass")
    text = _fold(text, _FROM_ARABIC_INDIC)
    if _FROM_U06C0 in data:
        text = _fold(text, _FROM_EXTENDED)
    if may_hold_foreign_digits(data):
        foreign = _foreign_digits()
        for char in foreign.keys() & set(text):
            text = text.replace(char, foreign[char])
    return text


# In a few words, one pattern that stops at anything outside the blocks without marks, tatweel and digits to fold is
# cheaper than the questions below; in more, those are, for they don't ask every character in turn.
_FEW_WORDS: Final = 64
_beyond_letters: Final = re.compile("[^\\0-\u063f\u0641-\u064a\u066a-\u06ef\u2000-\u2fff]").search
# Long texts go through in slices: each stays in the processor's cache, and a slice without emoji takes two bytes a
# character where the whole takes four. No letter depends on its neighbours here, so any cut will do.
_SLICE: Final = 1 << 14


def search(text: str) -> str:
    """Return `decimal_digits(lucene(text))`: the profile `search`, in one function made for speed.

    >>> search("المَدرسةُ إلى ١٢")
    'المدرسه الي 12'
    >>> search("ٱ ٪ ک")
    'ٱ ٪ ک'
    """
    length = len(text) if isinstance(text, str) else len(require_text(text))
    if length < _FEW_WORDS and not _beyond_letters(text):
        return text.replace("أ", "ا").replace("ة", "ه").replace("إ", "ا").replace("ى", "ي").replace("آ", "ا")
    if length > _SLICE:
        return "".join([search(text[at : at + _SLICE]) for at in range(0, length, _SLICE)])
    return _decimal_digits(_lucene_cuts(_lucene_letters(text)))


def arabic_indic_digits(text: str) -> str:
    """Return `text` with ٠-٩ as 0-9 and nothing else: what AraBERT maps.

    >>> arabic_indic_digits("٤٢٪")
    '42٪'
    >>> arabic_indic_digits("۴۲")
    '۴۲'
    """
    return _fold(require_text(text), _FROM_ARABIC_INDIC)
