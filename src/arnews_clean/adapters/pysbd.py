"""`Segmenter`, called as pySBD's: `from arnews_clean.adapters.pysbd import Segmenter` is the one line to change.

pySBD itself is not needed. Unlike it, this one is non-destructive: spans are read off the text, never searched for.
"""

from __future__ import annotations

from dataclasses import dataclass

from arnews_clean import sentences


@dataclass(frozen=True, slots=True)
class TextSpan:
    """A sentence and where it stands, in code points of the text."""

    sent: str
    start: int
    end: int


class Segmenter:
    """Split Arabic text as `pysbd.Segmenter(language="ar")` is asked to.

    `char_span` makes `segment` return `TextSpan`s. Sentences come without the white space behind them, which pySBD
    leaves on when `clean` is false. Raises `ValueError` for another language, for `clean=True`, which would change
    the text, and for a `doc_type` other than None.

    >>> Segmenter(language="ar").segment("وصل الوفد، ثم غادر. لم يصرح.")
    ['وصل الوفد، ثم غادر.', 'لم يصرح.']
    >>> Segmenter(language="en")
    Traceback (most recent call last):
        ...
    ValueError: this Segmenter splits Arabic: language must be "ar", not 'en'
    """

    def __init__(
        self, language: str = "ar", *, clean: bool = False, doc_type: str | None = None, char_span: bool = False
    ) -> None:
        if language != "ar":
            raise ValueError(f'this Segmenter splits Arabic: language must be "ar", not {language!r}')
        if clean:
            raise ValueError("clean=True would change the text: call arnews_clean.clean(text) before segment")
        if doc_type is not None:
            raise ValueError("doc_type is not known here: extract the text of a PDF first")
        self.language = language
        self.char_span = char_span

    def segment(self, text: str) -> list[str] | list[TextSpan]:
        """Return the sentences of `text`, as `str` or as `TextSpan`. Raises `TypeError` for what is no `str`."""
        if not self.char_span:
            return sentences.split(text)
        return [TextSpan(text[start:end], start, end) for start, end in sentences.spans(text)]
