"""Every form in which press texts write a date is found, where it stands and as what it says."""

import re

import pytest

from sepca_cli.dates import parse
from sepca_cli.reading.language.letters import letters
from sepca_cli.reading.when.days import Day, days_in

BODY = "The members met and talked about many things, and they agreed on some of them."


def found(text: str) -> list[tuple[str, str]]:
    """The dates of a text: what stands there, and the date in the profile."""
    return [(day.spot.of(text), day.when.text) for day in days_in(letters(text))]


def the_day(text: str) -> Day:
    """The one date of a text."""
    (day,) = days_in(letters(text))
    return day


@pytest.mark.parametrize(
    ("marked", "when"),
    [
        # Romanian and Albanian as they are written in a hurry
        ("în perioada <13-14.12.2022>", "2022-12-13/2022-12-14"),
        ("în luna <decembrie a anului 2022>", "2022-12"),
        ("nga <17 maji i vitit 2023>", "2023-05-17"),
        ("prej datës <17 deri më datën 19 maj 2023>", "2023-05-17/2023-05-19"),
        ("cu data de <17 și până la data de 19 mai 2023>", "2023-05-17/2023-05-19"),
        ("pe <2, respectiv 3 iunie 2025>", "2025-06-02/2025-06-03"),
        ("IAȘI, <1 iun. 2023> -", "2023-06-01"),
        ("Durrës, <1 qer 2023>", "2023-06-01"),
        ("în zilele <12-13 ale lunii decembrie 2022>", "2022-12-12/2022-12-13"),
        ("në datat <12 dhe 13 të muajit dhjetor 2022>", "2022-12-12/2022-12-13"),
        ("la <12 și, respectiv, 13 decembrie 2022>", "2022-12-12/2022-12-13"),
        ("<decembrie 16, 2022>", "2022-12-16"),
        # English
        ("held from <12-14 December 2022> in", "2022-12-12/2022-12-14"),
        ("held <12–14 December 2022> in", "2022-12-12/2022-12-14"),
        ("held <12 — 14 December 2022>", "2022-12-12/2022-12-14"),
        ("IN ROMANIA <12-14 DECEMBER 2022>", "2022-12-12/2022-12-14"),
        ("from <12 to 14 December 2022>.", "2022-12-12/2022-12-14"),
        ("from the <12th to the 14th of May, 2022>", "2022-05-12/2022-05-14"),
        ("Between <15–17 October 2013>", "2013-10-15/2013-10-17"),
        ("between <15 and 17 October 2013>", "2013-10-15/2013-10-17"),
        ("on <April 14-16th 2011> the", "2011-04-14/2011-04-16"),
        ("on <25 and 26 of April 2012>, in", "2012-04-25/2012-04-26"),
        ("on <2-3 December 2009>", "2009-12-02/2009-12-03"),
        ("On <September 2-3, 2021>, two", "2021-09-02/2021-09-03"),
        ("<12, 13 and 14 December 2022>", "2022-12-12/2022-12-14"),
        ("<30 November - 2 December 2022>", "2022-11-30/2022-12-02"),
        ("<November 30 to December 2, 2022>", "2022-11-30/2022-12-02"),
        ("<30 November and 1 December 2022>", "2022-11-30/2022-12-01"),
        ("<30 December - 2 January 2023>", "2022-12-30/2023-01-02"),
        ("<12 May 2021 - 14 May 2021>", "2021-05-12/2021-05-14"),
        ("on <21st December 2021>, the", "2021-12-21"),
        ("on the <3rd of June 2021>", "2021-06-03"),
        ("on <December 13, 2022>, the", "2022-12-13"),
        ("(<Dec 13, 2022>)", "2022-12-13"),
        ("<Jun 16, 2025>", "2025-06-16"),
        ("on <Thursday, 24 November 2016>", "2016-11-24"),
        ("Wednesday (<23 November 2016>)", "2016-11-23"),
        ("<Wed. 23 Nov. 2016>", "2016-11-23"),
        ("in <December 2022>, the", "2022-12"),
        ("in <December of 2022>", "2022-12"),
        ("<January-March 2022>", "2022-01/2022-03"),
        ("in <May or June 2027>", "[2027-05..2027-06]"),
        ("on <12 or 13 May 2027>", "[2027-05-12..2027-05-13]"),
        ("founded in <2002> by", "2002"),
        ("programmes (<2014-2020>) of", "2014/2020"),
        ("from <2019 to 2021>", "2019/2021"),
        # in numbers
        ("<22.05.2017.>- The", "2017-05-22"),
        ("dana <24.11.2016. godine> u", "2016-11-24"),
        ("Dana <12.12.2019.godine>, na", "2019-12-12"),
        ("dana <24. 11. 2016. godine>", "2016-11-24"),
        ("до <30. 6. 2009. године>", "2009-06-30"),
        ("<12.-14.12.2022.> u", "2022-12-12/2022-12-14"),
        ("od <12. do 14.12.2022.> u", "2022-12-12/2022-12-14"),
        ("<30.11.-2.12.2022.>", "2022-11-30/2022-12-02"),
        ("<12.12.2022 - 14.12.2022>", "2022-12-12/2022-12-14"),
        ("on <23/05/2017> in", "2017-05-23"),
        ("on <05/23/2017> in", "2017-05-23"),
        ("on <24-11-2016> in", "2016-11-24"),
        ("at <2022-12-13>T10:05:00Z", "2022-12-13"),
        ("on <2022/12/13>", "2022-12-13"),
        ("on <2022.12.13.>", "2022-12-13"),
        ("on <13. XII 2022> in", "2022-12-13"),
        ("<13.XII.2022.>", "2022-12-13"),
        ("dana <5. I 2012.> u", "2012-01-05"),
        ("<28. i 29. IX 2023.> u", "2023-09-28/2023-09-29"),
        ("afișată pe <01092025> la", "2025-09-01"),
        ("the slug <18-20-april-2018>", "2018-04-18/2018-04-20"),
        # Serbian, Bosnian, Croatian, Montenegrin
        ("od <14. do 16. decembra 2021. godine>", "2021-12-14/2021-12-16"),
        ("Dana, <25. i 26. juna 2009. godine>", "2009-06-25/2009-06-26"),
        ("<13. decembra 2022.> u", "2022-12-13"),
        ("u <utorak, 13. decembra 2022. godine>", "2022-12-13"),
        ("<utorak 12. i sreda 13. mart 2024.>", "2024-03-12/2024-03-13"),
        ("u <decembru 2022>. u", "2022-12"),
        ("tokom <2007. godine> i", "2007"),
        ("за <2019. годину>", "2019"),
        ("<2019/2020. godine>", "2019/2020"),
        ("<26. новембра 2014. године> у", "2014-11-26"),
        ("<8. и 9. маја 2012. године>", "2012-05-08/2012-05-09"),
        ("<15. ДЕЦЕМБРА 2018. ГОДИНЕ>", "2018-12-15"),
        ("<12. lipnja 2003.> u", "2003-06-12"),
        ("<12.-14. prosinca 2022.>", "2022-12-12/2022-12-14"),
        ("<12./13. listopada 2021.>", "2021-10-12/2021-10-13"),
        ("u <siječnju 2002>. u", "2002-01"),
        ("između <30. novembra i 2. decembra 2022.>", "2022-11-30/2022-12-02"),
        ("u <maju ili junu 2027. godine>", "[2027-05..2027-06]"),
        ("od <ponedjeljka, 12. do srijede, 14. prosinca 2022.> u", "2022-12-12/2022-12-14"),
        # Macedonian and Bulgarian
        ("на <12 и 13 ноември 2019 г.> в", "2019-11-12/2019-11-13"),
        ("од <12 до 14 декември 2022 година>", "2022-12-12/2022-12-14"),
        ("на <22-ри и 23-ти септември 2026>", "2026-09-22/2026-09-23"),
        ("між <3 до 5 септември 2024 г.>", "2024-09-03/2024-09-05"),
        ("во <четврток, 24 ноември 2016>", "2016-11-24"),
        ("през <2009 г.> са", "2009"),
        ("во <мај 2027 година>", "2027-05"),
        ("<18.X.2012 година>", "2012-10-18"),
        # Romanian
        ("la <24 noiembrie 2016>, la Sofia", "2016-11-24"),
        ("<joi, 24 noiembrie 2016>", "2016-11-24"),
        ("în perioada <12-14 decembrie 2022>", "2022-12-12/2022-12-14"),
        ("de la <12 la 14 decembrie 2022>", "2022-12-12/2022-12-14"),
        ("de la <12 până la 14 mai 2022>", "2022-05-12/2022-05-14"),
        ("zilele de <22 și 23 mai 2019>", "2019-05-22/2019-05-23"),
        ("între <12 și 14 octombrie 2022>", "2022-10-12/2022-10-14"),
        ("în luna <octombrie 2025>", "2025-10"),
        ("în anul <2007> la", "2007"),
        # Albanian
        ("më <12-13 dhjetor 2022>", "2022-12-12/2022-12-13"),
        ("datë <12.12.2019> në", "2019-12-12"),
        ("nga <12 deri më 14 dhjetor 2022>", "2022-12-12/2022-12-14"),
        ("në datat <15 dhe 16 tetor 2015>", "2015-10-15/2015-10-16"),
        ("Në <shkurt të vitit 2016>", "2016-02"),
        ("e <enjte, 24 nëntor 2016>", "2016-11-24"),
        ("për vitin <2025>", "2025"),
    ],
)
def test_a_date_is_found_where_it_is_written(marked: str, when: str) -> None:
    before, written, after = re.split("[<>]", marked)
    text = before + written + after
    assert found(text) == [(written, when)]
    assert the_day(text).spot.start == len(before)
    assert the_day(text).certainty == "documented"


@pytest.mark.parametrize(
    "text",
    [
        "phone +381 11 360 6100 or 033/271-112",
        "0 271 shares, 12-14 % of 12,12 euro",
        "Regulation 2016/794 and Resolution 1325 (24/7)",
        "IPA 2019, Agenda 2030, the ILECUs III project",
        "IMG-20191212-WA0003.jpg and IMG_20191212_101500",
        "version 2.1.15, 192.168.12.12.2019",
        "at 10.30 h, until 14:00, in room 12",
        "Article 12 may be changed, and we march on",
        "în mai multe state, 3 mai buni",
        "of 2000 officers, od 2000 policajaca",
        "see https://police.example/2021/09/08/12-may-2021",
        "12.12.12.12.12 and 1-2-3-4-5",
        "II and IV, 25. i mi",
        "every Monday, on Mondays, the sun sat low",
        "today's threats, until today",
    ],
)
def test_what_only_looks_like_a_date_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_in_april_20_countries_is_a_month_and_a_number() -> None:
    assert found("In April 20 countries met.") == []
    assert found("In April 2012 20 countries met.") == [("April 2012", "2012-04")]


def test_a_footnote_mark_is_no_part_of_the_year() -> None:
    assert found("on 12 December 2022² in") == [("12 December 2022", "2022-12-12")]


def test_a_sentence_that_begins_with_a_year_adds_none_to_the_date_before_it() -> None:
    text = "They met on 4 May. The 2022 Assembly was in Tirana."
    assert found(text) == [("4 May", "")]


def test_days_that_do_not_follow_each_other_are_two_dates() -> None:
    text = "on 8 and 20 May 2022"
    first, second = days_in(letters(text))
    assert [day.spot.of(text) for day in (first, second)] == ["8", "20 May 2022"]
    assert [day.when.text for day in (first, second)] == ["2022-05-08", "2022-05-20"]
    assert [spot.of(text) for spot in first.also] == ["20 May 2022"]


def test_a_date_that_is_repeated_comes_again() -> None:
    assert len(found("Assembly, 12 May 2022\n\nOn 12 May 2022 they met.")) == 2


@pytest.mark.parametrize("text", ["31 November 2022", "30.02.2022", "14-12 December 2022"])
def test_a_day_that_does_not_exist_is_a_question(text: str) -> None:
    day = the_day(f"on {text} in")
    assert not day.when
    assert day.question == f"there is no such date as '{text}': which is meant?"


def test_a_weekday_that_was_another_one_is_a_question() -> None:
    day = the_day("on Friday, 24 November 2016, in")
    assert day.when == parse("2016-11-24")
    assert "was a Thursday, not a Friday" in day.question


def test_the_day_comes_first_in_numbers_and_english_texts_are_asked() -> None:
    day = the_day("Datum sastanka: 09/10/2008")
    assert (day.when.text, day.certainty) == ("2008-10-09", "inferred")
    assert day.question == ""
    asked = the_day("Minutes of the meeting of 09/10/2008 in the capital")
    assert asked.when.text == "2008-10-09"
    assert asked.question == "is '09/10/2008' 9 Oct 2008 or 10 Sep 2008?"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("22.05.2017.- U Sarajevu će se održati skupština.", "page date"),
        ("12.12.2019. – Predstavnici su prisustvovali.", "page date"),
        ("Assembly in Tirana\nJun 16, 2025\nOn Monday the members met.", "page date"),
        ("Thursday, November 27, 2014 Police chiefs meet\nThe members met.", "page date"),
        ("Posted on December 13, 2022\n\nThe members met.", "page date"),
        ("Objavljeno: 22.05.2017. 14:05\n\nČlanice su zasjedale.", "page date"),
        ("18.04.2018 | МВР\n\nМинистерот го отвори собранието.", "page date"),
        ("BELGRADE, 16 December 2005 - A meeting ended.", "dateline"),
        ("БЕОГРАД, 26. новембра 2014. (Танјуг) - Министар је отворио скуп.", "dateline"),
        ("(Опатия, 14 април 2010 г.)\n\nСъбранието прие отчета.", "dateline"),
        ("16 December 2005, Belgrade - A meeting ended.", "dateline"),
        ("Sarajevo, dana 24.11.2016. godine\n\nČlanice su zasjedale.", "dateline"),
        ("Tiranë, 16 tetor 2015\n\nU mbyll Asambleja.", "dateline"),
        (f"{BODY}\n\nSOFIA, BULGARIA 12-14 MAY 2022\n• Print", "foot line"),
        (f"{BODY}\n\nRoditelji, Podgorica, October 2021", "foot line"),
        ("24 November 2016 was a day to remember.", "in the text"),
        ("Sarajevo, 24 November 2016 was a day to remember.", "in the text"),
        ("On 12 December 2022 - a Monday - they met.", "in the text"),
        ("The members met in Sofia on 12 December 2022.", "in the text"),
    ],
)
def test_a_date_is_told_by_where_it_stands(text: str, kind: str) -> None:
    day = next(day for day in days_in(letters(text)) if day.when)
    assert day.kind == kind
