"""What bylines, datelines and date lines say."""

from __future__ import annotations

import sys

import pytest

from arnews_clean.anatomy.values import byline, dateline, iso

BYLINES = {
    "كتب: سالم الحارثي\n": (["سالم الحارثي"], ["كتب"], []),
    "بقلم/ د. خالد الوادعي": (["د. خالد الوادعي"], ["بقلم"], []),
    "ترجمة وتحرير: سعاد العامري": (["سعاد العامري"], ["ترجمة وتحرير"], []),
    "إعداد وتصوير: سالم الحارثي وعلي البلوشي": (["سالم الحارثي", "علي البلوشي"], ["إعداد", "تصوير"], []),
    "كتب - أحمد محمود ومنى سعيد:": (["أحمد محمود", "منى سعيد"], ["كتب"], []),
    "الكاتب وليد وهبة": (["وليد وهبة"], ["الكاتب"], []),
    "كتبت سارة أحمد\nتصوير: محمد علي": (["سارة أحمد", "محمد علي"], ["كتبت", "تصوير"], []),
    "كَتَبَ: محمّـــد العلي": (["محمّـــد العلي"], ["كَتَبَ"], []),
    "كتب: سالم الحارثي - مسقط": (["سالم الحارثي"], ["كتب"], []),
    "وكالات - رويترز": ([], [], ["وكالات", "رويترز"]),
    "نجمة الشمال نيوز: ": ([], [], ["نجمة الشمال نيوز"]),
    "النجمة: ": ([], [], ["النجمة"]),
    "أحمد علي writer@example.com": (["أحمد علي"], [], []),
    "للتواصل: writer@example.com": ([], [], []),
    "كاتب ومحلل سياسي من بلد بعيد": ([], [], []),
    "كتب:": ([], ["كتب"], []),
    "- -": ([], [], []),
    "": ([], [], []),
}
DATELINES = {
    "مسقط - ": (["مسقط"], [], [], None),
    "موسكو-سانا": (["موسكو"], ["سانا"], [], None),
    "لندن (رويترز) - ": (["لندن"], ["رويترز"], [], None),
    "(CNN)-- ": ([], ["CNN"], [], None),
    "دبي، الإمارات العربية المتحدة (CNN)-- ": (["دبي", "الإمارات العربية المتحدة"], ["CNN"], [], None),
    "الدوحة - 24 أغسطس (قنا) - ": (["الدوحة"], ["قنا"], [], "24 أغسطس"),
    "بكين 2 يناير 2020 (شينخوا) ": (["بكين"], ["شينخوا"], [], "2 يناير 2020"),
    "سالم الحارثي ـ جدة": (["جدة"], [], ["سالم الحارثي"], None),
    "القاهرة - من أحمد علي": (["القاهرة"], [], ["أحمد علي"], None),
    "عمان - كتب سامر خالد - ": (["عمان"], [], ["سامر خالد"], None),
    "الخرطوم: نجمة الشمال": (["الخرطوم"], ["نجمة الشمال"], [], None),
    "القاهِرةُ – وكالات:\n\n": (["القاهِرةُ"], ["وكالات"], [], None),
    "؟": ([], [], [], None),
    "": ([], [], [], None),
}
DAYS = {
    # numbers, with the separators that pages use
    "2023-09-25": "2023-09-25",
    "2012/09/20 22:41": "2012-09-20",
    "25.9.2023": "2023-09-25",
    "يوم 01 - 02 - 2012": "2012-02-01",
    "31/12/23": "2023-12-31",
    "31/12/99": "1999-12-31",
    "12/31/2023": "2023-12-31",
    "2023/31/12": "2023-12-31",
    # digits of every script
    "٢٠٢٤/٠٣/٠٥": "2024-03-05",
    "۲۰۲۴/۰۳/۰۵": "2024-03-05",
    "२०२४-०१-०२": "2024-01-02",
    # month names of Egypt and the Gulf, the Levant, the Maghreb, in English, in pairs
    "الأربعاء, 26 يونيو 2024 10:33 ص": "2024-06-26",
    "آخر تحديث :الاثنين-18 يونيو 2012-08:34ص": "2012-06-18",
    "الأربعاء 21/مارس/2018 - 02:33 م": "2018-03-21",
    "مارس 8, 2012": "2012-03-08",
    "8 آب 2020": "2020-08-08",
    "5 كانون الثاني 2020": "2020-01-05",
    "الأول من تشرين الأول": None,
    "12 غشت 2019": "2019-08-12",
    "12 جويلية 2019": "2019-07-12",
    "4th May 2020": "2020-05-04",
    "5 كانون الثاني (يناير) 2020": "2020-01-05",
    "الأحد 14 تموز/يوليو 2024": "2024-07-14",
    # the first date counts
    "نشر 1/2/2020، آخر تحديث 3/4/2021": "2020-02-01",
    # both calendars: the Gregorian day
    "السبت 17/6/1445 هـ - الموافق 30/12/2023 م": "2023-12-30",
    "1 محرم 1446هـ الموافق 7 يوليو 2024م": "2024-07-07",
    # no day, or none that exists
    "": None,
    "منذ 3 ساعات": None,
    "12:30": None,
    "24 أغسطس": None,
    "30/2/2020": None,
    "2023-13-45": None,
    "20240102": None,
    "5/6/2999": None,
}
HIJRI = {
    "15 رمضان 1444 هـ": "2023-04-06",
    "1444/9/15": "2023-04-06",
    "١٧ ذو القعدة ١٤٤٥": "2024-05-25",
    "31/2/1445": None,
    "1/1/1300": None,
}


@pytest.mark.parametrize(("text", "found"), BYLINES.items())
def test_bylines(text: str, found: tuple[list[str], ...]) -> None:
    assert byline(text) == tuple(map(tuple, found))


@pytest.mark.parametrize(("text", "found"), DATELINES.items())
def test_datelines(text: str, found: tuple[list[str], list[str], list[str], str | None]) -> None:
    places, agencies, authors, day = found
    assert dateline(text) == (tuple(places), tuple(agencies), tuple(authors), day)


@pytest.mark.parametrize(("text", "day"), DAYS.items())
def test_days(text: str, day: str | None) -> None:
    assert iso(text) == day


@pytest.mark.parametrize(("text", "day"), HIJRI.items())
def test_hijri_days(text: str, day: str | None) -> None:
    assert iso(text) == day


@pytest.mark.parametrize("text", HIJRI)
def test_without_the_extra_a_hijri_day_is_none(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "hijridate", None)
    assert iso(text) is None
    assert iso(f"{text} الموافق 7/7/2024") == "2024-07-07"


def test_a_role_without_a_name_is_no_author() -> None:
    assert dateline("الرياض - إعداد") == (("الرياض",), (), (), None)
