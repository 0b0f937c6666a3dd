"""Promos: follow, share, subscribe, download, advertising, letters to the paper.

A promo names *our* channel, page, app, story or opinion; a sentence names a person, a meeting, a team or an event.
Facts: articles.md of the conventions, section 12.
"""

from __future__ import annotations

import re
from typing import Final

from arnews_clean.lines import fact, Line, Page
from arnews_clean.model import Label

_MAX_WORDS: Final = 40

_OURS: Final = r"(?:قنا[هت]|صفح|حساب|مجموع|جروب|جروب|كروب|خدم|نشر|النشر|تطبيق|التطبيق|موقع|الموقع|واتس|تلغرام|تليجرام|تيليجرام|فيس|تويتر|يوتيوب|انستغرام|انستجرام|بريد|google|جوجل|غوغل|منص)"
_PROMO: Final = re.compile(
    rf"""(?:
      (?:لا تنسي? )?(?:و?تابعو?نا|تابعينا|لمتابعتنا)\b(?:(?:\ (?:علي|عبر|الان)\b).*|$)
    | تابعو?ا?\ (?:اخر|احدث|جديد|المزيد\ من\ الاخبار|كل\ جديد|اهم\ الاخبار|صفحتنا|قناتنا|حسابنا|حساباتنا|فيديوهات(?:نا)?|علي\ موقع|علي\ (?:فيس|تويتر|واتس|تلي|يوتيوب|انست)|عبر\ تطبيق|اخبار.*(?:عبر|علي)\ {_OURS}).*
    | متابعه\ قناتنا.*|و?لا\ تنسي?\ الضغط.*
    | انضمو?ا?\ (?:الي|الينا|معنا)\ ?(?:{_OURS}.*|$)|انضم\ الينا.*
    | [اإ]?اشتركو?ا?\ (?:في|ب|الان)\ ?{_OURS}.*|اشتركو?ا?\ (?:معنا|الان|مجانا|للحصول).*|اشترك
    | سجلو?ا?\ في\ (?:ال)?نشر.*|للاشتراك(?:\ ?:|\ (?:اضغط|في\ (?:قنا|نشر|النشر|خدم))).*
    | (?:حملو?ا?|لتحميل|تحميل|نزلو?ا?)\ (?:الان\ )?(?:تطبيق|التطبيق)\b(?!.*\.$).*
    | شارك(?:ها|نا|وا|ونا)?(?:\ (?:الموضوع|الخبر|المقال[هة]?|هذا|هذه|رايك|برايك|الصفحه|مع\ اصدقا|علي\ (?:فيس|تويتر|واتس|مواقع))\b.*)?
    | مشاركه|share|شير|تحميل
    | للتواصل\ (?:معنا|مع\ الموقع|ارسل|مع\ الكاتب)\b.*|لمراسله\ الكاتب.*|راسلنا.*|(?:ارسل|ارسلوا)\ (?:لنا|رسالتك|مقالك|sms).*
    | لمتابعه\ (?:المباراه|المباشر|التغطيه|اخر|اخبارنا|الاخبار|المزيد).*(?:اضغط|هنا|علي|عبر|تطبيق|قنا).*
    | يمكنكم\ (?:تسلم|استلام|متابعت|مشاركتنا|الاشتراك).*
    | اكتشاف\ المزيد\ من.*|(?:ال)?رابط\ (?:ال)?مختصر.*|(?:انسخ|نسخ)\ الرابط.*
    | خليك\ معنا.*|فعل\ الاشعارات.*|تفعيل\ الاشعارات.*|اعجبني|اضافه\ اعلان|اعلان(?:ات)?|ad|advertisement|مساحه\ اعلانيه|برعايه|محتوي\ ممول
    | النشره\ (?:الاخباريه|البريديه)|اعلانك\ علي\ موقعنا.*|اعلن\ معنا.*|كن\ اول\ من\ يعلم.*|احصل\ علي\ اخر\ الاخبار.*
    | اذا\ كنت\ تعتقد.{{0,20}}(?:المقال|الخبر|الماده)\ .*(?:تصحيح|ارسل).*
    | (?:الاتصالات\ ?,?\d{{5,}}|\d{{6}}\ ?-\ ?(?:mobily|zain|stc)).*|للتواصل\ ارسل.*
    | تبدا\ بالرمز.*|\d{{5,6}}\ ?-\ ?(?:mobily|zain|stc).*
    | تم\ نسخ\ الرابط|(?:ليصلك|لتصلك|ليصلكم|لتصلكم)\ .*|تحميل\ [|].*|تابعو?ا?\ [^\W\d_]+\ علي\ (?:تلغرام|تيليجرام|تليجرام|تويتر|فيسبوك|يوتيوب|انستغرام|واتساب)|نعرض\ لكم\ زوارنا.*
    | (?:\S+@\S+?)?للتواصل\ مع\ الكاتب\ ارسل.*
    | طريقك\ الصحيح\ نحو\ الحقيقه|اخر\ الاخبار\ تعرفونها.*|(?:الاخبار\ المنشوره\ علي\ الصفحه\ الرسميه\ لوكاله\ الاناضول).*
    | هذا\ المقال\ منشور\ بالتعاون\ مع.*|(?:اين\ يمكنك\ متابعتنا|تواصل\ معنا|اتصل\ بنا|قناه\ اليوتيوب|صفحتنا\ علي|قناتنا\ علي).*
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_SOCIAL: Final = re.compile(
    r"(?:(?:فيس ?بوك|تويتر|واتس ?اب|تيليجرام|تليجرام|تلغرام|تيلغرام|انستغرام|انستجرام|يوتيوب|لينكد ?ان|تيك توك|نبض|ثريدز|ماسنجر|بريد(?: الكتروني)?|بينترست|سناب شات|"
    r"facebook|twitter|whatsapp|telegram|instagram|youtube|linkedin|email|messenger|pinterest|x|rss|copy link|vk(?:\.com)?|ok\.ru|viber|reddit|line|شارك|مشاركه|share|طباعه|اطبع|ارسال)[ |•·,،/-]*)+",
    re.IGNORECASE,
)
# Glued to a paragraph: in front of it, behind its stop.
_GLUED_END: Final = re.compile(r"(?<=[.!؟\"»]) ?(?:اضافه اعلان|الاخبار المنشوره علي الصفحه الرسميه لوكاله الاناضول.{0,200}|(?:تابعنا علي|تواصل معنا علي)(?: (?:تابعنا|تواصل معنا) علي)*)$")
_GLUED: Final = re.compile(r"(?:(?<=[.!؟\"»]) ?|^)اضافه اعلان(?=\S| )")


@fact
def promo(line: Line) -> bool:
    """Tell whether `line` is a promo and nothing else."""
    if line.size > _MAX_WORDS or line.key[-1] == "؟" or (line.full_stop and _sentence(line)):
        return False
    return bool(_PROMO.fullmatch(line.core) or _SOCIAL.fullmatch(line.core))


_LONG: Final = ("يمكنكم تسلم", "يمكنكم استلام", "اذا كنت تعتقد", "الاخبار المنشوره", "للتواصل ارسل")


def _sentence(line: Line) -> bool:
    """Tell whether a line with a full stop is advice to readers in an article."""
    return (line.size > 10 or "،" in line.key) and not line.core.startswith(_LONG)  # noqa: PLR2004


_OPENERS: Final = frozenset(
    "تبدا تم ليصلك لتصلك ليصلكم لتصلكم نعرض لا و تابعنا تابعونا وتابعونا تابعينا لمتابعتنا تابع تابعوا متابعه ولا انضم انضموا اشترك اشتركوا ااشترك سجل سجلوا للاشتراك حمل حملوا لتحميل تحميل نزل نزلوا شارك شاركها شاركنا "
    "شاركوا شاركونا مشاركه share شير للتواصل لمراسله راسلنا ارسل ارسلوا لمتابعه يمكنكم اكتشاف رابط الرابط انسخ نسخ خليك فعل تفعيل اعجبني اضافه اعلان اعلانات ad advertisement "
    "مساحه برعايه محتوي النشره اعلانك اعلن كن احصل اذا الاتصالات طريقك اخر الاخبار هذا اين تواصل اتصل قناه صفحتنا قناتنا فيس فيسبوك تويتر واتس واتساب تيليجرام تليجرام تلغرام "
    "تيلغرام انستغرام انستجرام يوتيوب لينكد لينكدان تيك نبض ثريدز ماسنجر بريد بينترست سناب facebook twitter whatsapp telegram instagram youtube linkedin email messenger pinterest x rss copy vk viber reddit".split()
)


def find(page: Page) -> None:
    """Cut promo lines wherever they stand, and promos glued to a paragraph."""
    kept = page.kept
    lede = page.lede
    glue = "اضافه اعلان" in page.folded or "وكاله الاناضول" in page.folded
    for line in kept:
        if glue or line.words[-1] == "علي":
            _glued(page, line)
    kept = page.kept
    for i, line in page.short:
        word = line.core.split(" ", 1)[0].strip(".:,،").lower()
        if not (word in _OPENERS or word[:1].isdigit() or "@" in word) or (line.full_stop and i < lede):
            continue
        if (i or len(kept) == 1 or line.size <= 3 or word == "نعرض") and promo(line):  # noqa: PLR2004
            page.cut(line, Label.PROMO, "promo.line")


def _glued(page: Page, line: Line) -> None:
    """Cut a promo that is glued to the paragraph `line`."""
    if "اضافه اعلان" in line.key or line.key.endswith(" علي") or "لوكاله الاناضول" in line.key:
        glued = _GLUED_END.search(line.key) or _GLUED.search(line.key)
        if glued and line.size > 8:  # noqa: PLR2004
            page.trim(line, glued.start(), glued.end(), Label.PROMO, "promo.glued")
