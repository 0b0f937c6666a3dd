"""Pages to try a room on: invented paragraphs, and what `parse` cuts out of a page that is built from them.

from .pages import BODY, LEDE, TITLE, cuts, page

assert cuts(page(TITLE, LEDE, "المصدر: رويترز")) == [("source.credit", "المصدر: رويترز")]
"""

from __future__ import annotations

import arnews_clean as anc
from arnews_clean.model import KEPT

TITLE = "بلدية الوادي تفتتح مكتبة عامة في محطة القطار القديمة"

# Paragraphs of one story: prose for every rule, each ends in a full stop, nothing in them is furniture.
LEDE = "افتتحت بلدية الوادي صباح أمس مكتبة عامة في مبنى محطة القطار القديمة بعد ترميم استمر عامين كاملين."
BODY = (
    LEDE,
    "وقالت مديرة المشروع هند السالمي إن المكتبة تضم أكثر من عشرين ألف كتاب وقاعة للأطفال وورشة لتجليد المخطوطات.",
    "وأضافت أن السكان تبرعوا بثلث المجموعة، وأن متطوعين من المدارس القريبة ساعدوا في فهرستها خلال العطلة الصيفية.",
    "ومن المقرر أن تستقبل المكتبة روادها ستة أيام في الأسبوع، على أن تقام فيها أمسية شعرية أول كل شهر.",
)

# Another story, which shares no content word with the one above.
OTHER_TITLE = "أسعار النفط تتراجع وسط مخاوف من فائض المعروض"
OTHER_LEDE = "انخفضت عقود خام برنت دولارين للبرميل في تعاملات لندن بعدما أظهرت بيانات أمريكية ارتفاع مخزونات الوقود."
OTHER_BODY = "ويتوقع محللون أن تواصل الأسواق هبوطها إذا رفع المنتجون حصصهم في اجتماع فيينا المقبل كما لمح مندوبون."


def page(*lines: str) -> str:
    """Return `lines` as a page, each on a line of its own."""
    return "\n".join(lines)


def cuts(text: str, **options: bool) -> list[tuple[str, str]]:
    """Return what `parse` cuts out of `text`: the rule and the text of every segment, stripped.

    Every page that a test looks at is also held to the fixed point: what is left of it loses nothing more.
    """
    article = anc.parse(text, **options)
    again = anc.parse(article.text, **options)
    assert not again.removed, f"cut again: {[(cut.rule, article.text[cut.start : cut.end]) for cut in again.removed]}"
    return [(cut.rule, text[cut.start : cut.end].strip()) for cut in article.removed]


def kept(text: str, **options: bool) -> list[str]:
    """Return the stretches of `text` that `parse` keeps, whatever they are labelled, stripped."""
    article = anc.parse(text, **options)
    return [text[part.start : part.end].strip() for part in article.segments if part.label in KEPT]
