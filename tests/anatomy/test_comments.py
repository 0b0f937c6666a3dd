"""Headers of the comments of readers, and what only reads like one."""

import pytest

from arnews_clean.anatomy import comments
from arnews_clean.keys import key
from arnews_clean.lines import Line


@pytest.mark.parametrize(
    "header",
    [
        "التعليقات",
        "التعليقات (5)",
        "3 تعليقات",
        "تعليقات القراء",
        "تعليقات الفيسبوك",
        "Leave a Reply",
        "اترك تعليقا",
        "أراء القراء",
        "علق كضيف أو سجل دخولك",
        "لن يتم نشر عنوان بريدك الإلكتروني",
    ],
)
def test_headers_of_comments(header: str) -> None:
    assert comments.header(Line(key(header)))


@pytest.mark.parametrize(
    "line",
    [
        "التعليقات التي كتبها القراء على الخبر أمس كثيرة",
        "تعليقات الوزير",
        "أضف ملعقة سكر",
        "السكر",
        "3 ملاعق",
        "***",
        "علق كضيف " + "كلمة " * 30,
        "اترك تعليقا علي الخبر ولا تتردد في قول رأيك",
    ],
)
def test_what_is_no_header_of_comments(line: str) -> None:
    assert not comments.header(Line(key(line)))


def test_a_joined_line_opens_comments_however_long_it_is() -> None:
    line = Line(key("علق كضيف " + "كلمة " * 30))
    line.joined = True
    assert comments.header(line)
