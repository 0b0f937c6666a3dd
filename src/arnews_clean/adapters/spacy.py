"""The spaCy component "arnews_sentences", which takes the place of "sentencizer".

>>> import importlib.util
>>> if importlib.util.find_spec("spacy"):  # the extra: pip install "arnews-clean[spacy]"
...     import arnews_clean.adapters.spacy, spacy
...     nlp = spacy.blank("ar")
...     component = nlp.add_pipe("arnews_sentences")
...     assert [str(s) for s in nlp("وصل د. سامي. ثم غادر.").sents] == ["وصل د. سامي.", "ثم غادر."]
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from arnews_clean import sentences


def register() -> None:
    """Make "arnews_sentences" known to spaCy; importing this module does so where spaCy is installed.

    Raises `ImportError`, which says what to install, where it is not.
    """
    try:
        language = import_module("spacy.language")
    except ImportError as error:
        raise ImportError('spaCy is not installed: pip install "arnews-clean[spacy]"') from error
    options = {"unwrap": False, "whole_quotes": False}
    language.Language.factory("arnews_sentences", default_config=options, func=make_component)


def make_component(nlp: Any, name: str, *, unwrap: bool, whole_quotes: bool) -> Callable[[Any], Any]:  # noqa: ARG001
    """Return the component, a function that sets `is_sent_start` of every token of a `Doc` and returns the `Doc`.

    The options are those of `arnews_clean.sentences.split`. A sentence that begins inside a token ("اليوم.وأضاف" is
    one token for spaCy) begins with the next token: spaCy has no smaller unit.
    """

    def mark(doc: Any) -> Any:
        offsets = [token.idx for token in doc]
        found = sentences.spans(doc.text, unwrap=unwrap, whole_quotes=whole_quotes)
        starts = {0, *(bisect_left(offsets, start) for start, _ in found)}
        for i, token in enumerate(doc):
            token.is_sent_start = i in starts
        return doc

    return mark


if find_spec("spacy"):  # pragma: no branch  # the tests run with it and without it
    register()
