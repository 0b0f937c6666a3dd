"""What holds for any page under any site's rules: segments tile it, what is cut has a rule, cleaning twice is once."""

from hypothesis import given
from hypothesis import strategies as st

import arnews_clean as anc
from arnews_clean import sites
from arnews_clean.model import KEPT

BODY = (
    "افتتح المحافظ أمس السوق الجديدة في وسط المدينة بحضور التجار وأهل الحي وعدد كبير من الزوار.",
    "وقال المحافظ في كلمته إن السوق تضم مئة دكان ومواقف للسيارات ومقهى يطل على النهر القديم.",
    "أسئلة الناس",
)


@st.composite
def pages(draw: st.DrawFn) -> tuple[str, str]:
    """Draw a host and a page of lines from its examples and lines of an article, in any order."""
    site = sites.get(draw(st.sampled_from(sites.names())))
    lines = [line for example in site.examples for line in example.text.splitlines()]
    chosen = draw(st.lists(st.sampled_from([*lines, *BODY]), min_size=1, max_size=9))
    return site.host, draw(st.sampled_from(["\n", "\n\n", "      "])).join(chosen)


@given(pages())
def test_any_page_under_any_rules(page: tuple[str, str]) -> None:
    host, text = page
    article = anc.parse(text, site=host)
    assert article.site == host
    assert "".join(text[s.start : s.end] for s in article.segments) == text
    assert all(bool(s.rule) == (s.label not in KEPT) for s in article.segments)
    assert anc.parse(article.text, site=host).text == article.text


def test_tiles_do_not_overlap_where_a_late_cut_splits_another() -> None:
    line = "شفق نيوز/ أعلنت مديرية الماء أن الضخ يعود إلى الأحياء الغربية صباح غد بعد انتهاء الصيانة."
    text = "      ".join([line, line, line, line, BODY[0], "شفق نيوز- كركوك", BODY[2], BODY[1], BODY[2]])
    article = anc.parse(text, site="shafaq.com")
    assert "".join(text[s.start : s.end] for s in article.segments) == text
