import importlib
import sys

import pytest

from arnews_clean import sentences
from arnews_clean.adapters.pysbd import Segmenter, TextSpan

TEXT = "حضر د. سامي يوسف الافتتاح، وألقى كلمة. ثم غادر القاعة؟ لم يعلق أحد!\nبعد عام.. عاد"


def test_segmenter_gives_sentences() -> None:
    assert Segmenter(language="ar", clean=False).segment(TEXT) == sentences.split(TEXT)


def test_segmenter_gives_spans() -> None:
    spans = Segmenter(language="ar", char_span=True).segment(TEXT)
    assert spans[0] == TextSpan("حضر د. سامي يوسف الافتتاح، وألقى كلمة.", 0, 38)
    assert all(isinstance(span, TextSpan) and TEXT[span.start : span.end] == span.sent for span in spans)


@pytest.mark.parametrize(
    ("options", "message"),
    [({"language": "fr"}, "must be"), ({"clean": True}, "change the text"), ({"doc_type": "pdf"}, "PDF")],
)
def test_segmenter_refuses_what_it_can_not_do(options: dict, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Segmenter(**options)


class TestSpacy:
    @pytest.fixture
    def spacy(self) -> object:
        spacy = pytest.importorskip("spacy", reason="the spaCy extra is not installed")
        importlib.import_module("arnews_clean.adapters.spacy")
        return spacy

    def test_component_marks_our_sentences(self, spacy: object) -> None:
        nlp = spacy.blank("ar")
        nlp.add_pipe("arnews_sentences")
        found = [str(sentence).strip() for sentence in nlp(TEXT).sents]
        assert found == sentences.split(TEXT)

    def test_component_takes_options(self, spacy: object) -> None:
        nlp = spacy.blank("ar")
        nlp.add_pipe("arnews_sentences", config={"whole_quotes": True})
        assert len(list(nlp("قال: «لن نعود. لن ننسى». ثم خرج.").sents)) == 2

    def test_component_works_in_a_pipe_of_many_texts(self, spacy: object) -> None:
        nlp = spacy.blank("ar")
        nlp.add_pipe("arnews_sentences")
        assert [len(list(doc.sents)) for doc in nlp.pipe([TEXT, "", "وصل الوفد"])] == [4, 0, 1]

    def test_a_sentence_that_begins_inside_a_token_begins_with_the_next(self, spacy: object) -> None:
        nlp = spacy.blank("ar")
        nlp.add_pipe("arnews_sentences")
        doc = spacy.tokens.Doc(nlp.vocab, words=["اليوم.وأضاف", "المتحدث", "أمس"], spaces=[True, True, False])
        assert [str(sentence) for sentence in nlp.get_pipe("arnews_sentences")(doc).sents] == [
            "اليوم.وأضاف",
            "المتحدث أمس",
        ]


def test_without_spacy_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy.language", None)
    with pytest.raises(ImportError, match=r"arnews-clean\[spacy\]"):
        importlib.import_module("arnews_clean.adapters.spacy").register()
