r"""Find the parts of a page that are not the article: one function a part.

Every function takes the raw text of one page and returns segments in order; their offsets count code points of that
text. Each parses the whole page, so that what it finds rests on the whole evidence: for several parts at once, take
`arnews_clean.parse`. Anything but a `str` raises TypeError.

What each part is, and its border cases: `docs/labels.md`.
"""

from __future__ import annotations

from arnews_clean.model import Label, Segment
from arnews_clean.parsing import parse


def _labelled(text: str, label: Label) -> list[Segment]:
    return list(parse(text).labelled(label))


def bylines(text: str) -> list[Segment]:
    r"""Return the bylines of `text`: credits that name no place: author, desk, agency, translator.

    >>> page = "كتب: سالم الحارثي\nعقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل."
    >>> [page[found.start : found.end] for found in bylines(page)]
    ['كتب: سالم الحارثي\n']
    >>> bylines("كتب الوزير رسالة إلى الموظفين شكرهم فيها على عملهم طوال العام.")
    []
    """
    return _labelled(text, Label.BYLINE)


def datelines(text: str) -> list[Segment]:
    r"""Return the datelines of `text`: credits that name a place, on their own line or before a sentence.

    >>> page = "مسقط - العمانية: عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل."
    >>> [page[found.start : found.end] for found in datelines(page)]
    ['مسقط - العمانية: ']
    >>> datelines("زار الوفد مسقط - المنطقة الصناعية - أمس والتقى عددا من التجار.")
    []
    """
    return _labelled(text, Label.DATELINE)


def dates(text: str) -> list[Segment]:
    r"""Return the date lines of `text`: date and time, of publication or update, on a line of their own.

    >>> page = "2023-09-25\nعقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل."
    >>> [page[found.start : found.end] for found in dates(page)]
    ['2023-09-25\n']
    >>> dates("بدأ المشروع في 25 سبتمبر 2023 وانتهى بعد عام من العمل المتواصل في الموقع.")
    []
    """
    return _labelled(text, Label.DATE)


def captions(text: str) -> list[Segment]:
    r"""Return the captions of `text`: of pictures and videos, with their credits.

    >>> page = (
    ...     "المجلس يعقد اجتماعه الدوري\n"
    ...     "صورة أرشيفية\n"
    ...     "عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل."
    ... )
    >>> [page[found.start : found.end] for found in captions(page)]
    ['صورة أرشيفية\n']
    >>> captions("عثر العمال على صورة أرشيفية للميناء القديم داخل صندوق في المخزن.")
    []
    """
    return _labelled(text, Label.CAPTION)


def read_also(text: str) -> list[Segment]:
    r"""Return the read-also parts of `text`: lines that ask to read on, with what they point to.

    >>> page = "عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.\nاقرأ أيضا: افتتاح معرض الكتاب"
    >>> [page[found.start : found.end] for found in read_also(page)]
    ['اقرأ أيضا: افتتاح معرض الكتاب']
    >>> read_also("قال المعلم لطلابه اقرأ أيضا ما بين السطور حين تقرأ قصة طويلة.")
    []
    """
    return _labelled(text, Label.READ_ALSO)


def similar_articles(text: str) -> list[Segment]:
    r"""Return the lists of other articles of `text`: headers with their items, and teasers.

    >>> page = (
    ...     "عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.\n"
    ...     "مقالات ذات صلة\n"
    ...     "افتتاح معرض الكتاب\n"
    ...     "نتائج بطولة السباحة"
    ... )
    >>> [page[found.start : found.end] for found in similar_articles(page)]
    ['مقالات ذات صلة\nافتتاح معرض الكتاب\nنتائج بطولة السباحة']
    >>> similar_articles("نشر الباحث ثلاث مقالات ذات صلة بموضوع المياه في مجلات محكمة هذا العام.")
    []
    """
    return _labelled(text, Label.SIMILAR)


def sources(text: str) -> list[Segment]:
    r"""Return the source credits of `text`: with agency tags behind the last sentence, end marks and permalinks.

    >>> page = "عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.\nالمصدر: رويترز"
    >>> [page[found.start : found.end] for found in sources(page)]
    ['المصدر: رويترز']
    >>> sources("وأوضح المصدر: لم نتسلم الطلب بعد وسنرد عليه حين يصل إلى المكتب.")
    []
    """
    return _labelled(text, Label.SOURCE)


def promos(text: str) -> list[Segment]:
    r"""Return the promos of `text`: calls to follow, share, subscribe or download, and advertising.

    >>> page = "عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.\nتابعونا على فيسبوك"
    >>> [page[found.start : found.end] for found in promos(page)]
    ['تابعونا على فيسبوك']
    >>> promos("تابعونا بنظراتهم حتى خرجنا من القرية ثم عادوا إلى بيوتهم.")
    []
    """
    return _labelled(text, Label.PROMO)


def chrome(text: str) -> list[Segment]:
    r"""Return the chrome of `text`: navigation, sections, tags, counters, comments, polls, copyright.

    >>> page = "عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.\nجميع الحقوق محفوظة"
    >>> [page[found.start : found.end] for found in chrome(page)]
    ['جميع الحقوق محفوظة']
    >>> chrome("تعهد الرئيس بأن تبقى جميع الحقوق محفوظة للعمال بعد نقل الملكية.")
    []
    """
    return _labelled(text, Label.CHROME)


def duplicates(text: str) -> list[Segment]:
    r"""Return the repeats of `text`: lines, titles and paragraphs that stand above already.

    >>> page = (
    ...     "عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.\n"
    ...     "وغادر الوفد بعد ذلك.\n"
    ...     "عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل."
    ... )
    >>> [page[found.start : found.end] for found in duplicates(page)]
    ['عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.']
    >>> duplicates("لا شيء يعود هنا.\nلا شيء على الإطلاق.")
    []
    """
    return _labelled(text, Label.DUPLICATE)
