r"""Strip letters or parts of an article from a text, and nothing else.

`diacritics`, `tatweel` and `invisibles` take away characters, wherever they stand. All other functions take away parts
of a page: exactly the spans that the function of the same name in `arnews_clean.find` gives, with one line break where
two kept pieces would touch, again until nothing is found. No other character changes; a text without such a part comes
back as it is. For several parts at once, take `arnews_clean.clean(text, keep=...)`: it parses once.

Anything but a `str` raises TypeError. What each part is, and its border cases: `docs/labels.md`.
"""

from __future__ import annotations

from arnews_clean.letters.cuts import diacritics, invisibles, tatweel
from arnews_clean.model import Label, cut
from arnews_clean.parsing import parse

__all__ = [
    "bylines",
    "captions",
    "chrome",
    "datelines",
    "dates",
    "diacritics",
    "duplicates",
    "invisibles",
    "promos",
    "read_also",
    "similar_articles",
    "sources",
    "tatweel",
]


def _without(text: str, label: Label) -> str:
    """Cut the segments of `label`, and what only shows once they are gone. Each cut takes a word, so that it ends."""
    while found := parse(text).labelled(label):
        text = cut(text, [(segment.start, segment.end) for segment in found])
    return text


def bylines(text: str) -> str:
    r"""Return `text` without the bylines: credits that name no place: author, desk, agency, translator.

    >>> page = "كتب: سالم الحارثي\nعقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل."
    >>> bylines(page)
    'عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.'
    >>> bylines("كتب الوزير رسالة إلى الموظفين شكرهم فيها على عملهم طوال العام.")
    'كتب الوزير رسالة إلى الموظفين شكرهم فيها على عملهم طوال العام.'
    """
    return _without(text, Label.BYLINE)


def datelines(text: str) -> str:
    r"""Return `text` without the datelines: credits that name a place, on their own line or before a sentence.

    >>> page = "مسقط - العمانية: عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل."
    >>> datelines(page)
    'عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.'
    >>> datelines("زار الوفد مسقط - المنطقة الصناعية - أمس والتقى عددا من التجار.")
    'زار الوفد مسقط - المنطقة الصناعية - أمس والتقى عددا من التجار.'
    """
    return _without(text, Label.DATELINE)


def dates(text: str) -> str:
    r"""Return `text` without the date lines: date and time, of publication or update, on a line of their own.

    >>> page = "2023-09-25\nعقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل."
    >>> dates(page)
    'عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.'
    >>> dates("بدأ المشروع في 25 سبتمبر 2023 وانتهى بعد عام من العمل المتواصل في الموقع.")
    'بدأ المشروع في 25 سبتمبر 2023 وانتهى بعد عام من العمل المتواصل في الموقع.'
    """
    return _without(text, Label.DATE)


def captions(text: str) -> str:
    r"""Return `text` without the captions: of pictures and videos, with their credits.

    >>> page = (
    ...     "المجلس يعقد اجتماعه الدوري\n"
    ...     "صورة أرشيفية\n"
    ...     "عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل."
    ... )
    >>> captions(page)
    'المجلس يعقد اجتماعه الدوري\nعقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.'
    >>> captions("عثر العمال على صورة أرشيفية للميناء القديم داخل صندوق في المخزن.")
    'عثر العمال على صورة أرشيفية للميناء القديم داخل صندوق في المخزن.'
    """
    return _without(text, Label.CAPTION)


def read_also(text: str) -> str:
    r"""Return `text` without the read-also parts: lines that ask to read on, with what they point to.

    >>> page = "عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.\nاقرأ أيضا: افتتاح معرض الكتاب"
    >>> read_also(page)
    'عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.\n'
    >>> read_also("قال المعلم لطلابه اقرأ أيضا ما بين السطور حين تقرأ قصة طويلة.")
    'قال المعلم لطلابه اقرأ أيضا ما بين السطور حين تقرأ قصة طويلة.'
    """
    return _without(text, Label.READ_ALSO)


def similar_articles(text: str) -> str:
    r"""Return `text` without the lists of other articles: headers with their items, and teasers.

    >>> page = (
    ...     "عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.\n"
    ...     "مقالات ذات صلة\n"
    ...     "افتتاح معرض الكتاب\n"
    ...     "نتائج بطولة السباحة"
    ... )
    >>> similar_articles(page)
    'عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.\n'
    >>> similar_articles("نشر الباحث ثلاث مقالات ذات صلة بموضوع المياه في مجلات محكمة هذا العام.")
    'نشر الباحث ثلاث مقالات ذات صلة بموضوع المياه في مجلات محكمة هذا العام.'
    """
    return _without(text, Label.SIMILAR)


def sources(text: str) -> str:
    r"""Return `text` without the source credits: with agency tags behind the last sentence, end marks and permalinks.

    >>> page = "عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.\nالمصدر: رويترز"
    >>> sources(page)
    'عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.\n'
    >>> sources("وأوضح المصدر: لم نتسلم الطلب بعد وسنرد عليه حين يصل إلى المكتب.")
    'وأوضح المصدر: لم نتسلم الطلب بعد وسنرد عليه حين يصل إلى المكتب.'
    """
    return _without(text, Label.SOURCE)


def promos(text: str) -> str:
    r"""Return `text` without the promos: calls to follow, share, subscribe or download, and advertising.

    >>> page = "عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.\nتابعونا على فيسبوك"
    >>> promos(page)
    'عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.\n'
    >>> promos("تابعونا بنظراتهم حتى خرجنا من القرية ثم عادوا إلى بيوتهم.")
    'تابعونا بنظراتهم حتى خرجنا من القرية ثم عادوا إلى بيوتهم.'
    """
    return _without(text, Label.PROMO)


def chrome(text: str) -> str:
    r"""Return `text` without the chrome: navigation, sections, tags, counters, comments, polls, copyright.

    >>> page = "عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.\nجميع الحقوق محفوظة"
    >>> chrome(page)
    'عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.\n'
    >>> chrome("تعهد الرئيس بأن تبقى جميع الحقوق محفوظة للعمال بعد نقل الملكية.")
    'تعهد الرئيس بأن تبقى جميع الحقوق محفوظة للعمال بعد نقل الملكية.'
    """
    return _without(text, Label.CHROME)


def duplicates(text: str) -> str:
    r"""Return `text` without the repeats: lines, titles and paragraphs that stand above already.

    >>> page = (
    ...     "عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.\n"
    ...     "وغادر الوفد بعد ذلك.\n"
    ...     "عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل."
    ... )
    >>> duplicates(page)
    'عقد المجلس أمس اجتماعه الدوري برئاسة الوزير وبحث خطة العام المقبل.\nوغادر الوفد بعد ذلك.\n'
    >>> duplicates("لا شيء يعود هنا.\nلا شيء على الإطلاق.")
    'لا شيء يعود هنا.\nلا شيء على الإطلاق.'
    """
    return _without(text, Label.DUPLICATE)
