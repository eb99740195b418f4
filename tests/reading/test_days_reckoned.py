"""What a text leaves out of a date is had from where the text says it, or it is asked."""

import pytest

from sepca_cli.dates import UNKNOWN, parse
from sepca_cli.reading.language.letters import letters
from sepca_cli.reading.when.days import Day, days_in

FOOT = "\n\nThe members met and talked about many things, and they agreed on some of them.\n\n"


def day_of(text: str, written: str, *, published: str = "", url: str = "") -> Day:
    """The date that stands in those words, the first time that it does."""
    days = days_in(letters(text), published=parse(published) if published else UNKNOWN, url=url)
    return next(day for day in days if day.spot.of(text) == written)


# ---- the year


def test_the_year_is_that_of_the_foot_line_with_the_same_days() -> None:
    text = (
        f"The Assembly took place on 12-14 December in Bucharest.{FOOT}ROMANIA 12-14 DECEMBER 2022"
    )
    day = day_of(text, "12-14 December")
    assert day.when == parse("2022-12-12/2022-12-14")
    assert (day.certainty, day.why) == ("inferred", "the year is that of the foot line")
    assert [spot.of(text) for spot in day.also] == ["12-14 DECEMBER 2022"]


def test_a_day_within_stated_days_is_in_their_year() -> None:
    text = "Assembly, 13 December\n\nThe Assembly was held on 12-14 December 2022."
    assert day_of(text, "13 December").when == parse("2022-12-13")


@pytest.mark.parametrize(
    ("url", "written", "when"),
    [
        ("https://p.example/2021/12/29/second-assembly/", "21st December", "2021-12-21"),
        ("https://p.example/2022/01/05/second-assembly/", "21st December", "2021-12-21"),
        ("https://p.example/16.12.2022/sefii/", "13 December", "2022-12-13"),
        (
            "https://p.example/events/18-20-april-2018-assembly",
            "18-20 April",
            "2018-04-18/2018-04-20",
        ),
        ("https://p.example/2018/12/assembly", "11 December", "2018-12-11"),
        ("https://p.example/news/2019/seminar.html", "5 March", "2019-03-05"),
    ],
)
def test_the_year_is_had_from_the_address(url: str, written: str, when: str) -> None:
    day = day_of(f"The members met on {written} in Sofia.", written, url=url)
    assert day.when == parse(when)
    assert day.certainty == "inferred"
    assert "the date in the address" in day.why


def test_a_report_looks_back_and_an_announcement_forward() -> None:
    report = "The members met in November."
    plan = "The members will meet in November."
    assert day_of(report, "November", published="2012-04-20").when == parse("2011-11")
    assert day_of(plan, "November", published="2012-04-20").when == parse("2012-11")
    assert day_of(plan, "November", published="2012-12-20").when == parse("2013-11")


def test_a_headline_can_be_of_a_day_close_ahead() -> None:
    text = "General Assembly, 12-14 December"
    assert day_of(text, "12-14 December", published="2022-12-05").when.year == "2022"


def test_the_weekday_tells_which_year_it_was() -> None:
    text = "The members met on Thursday, 13 December."
    assert day_of(text, "Thursday, 13 December", published="2019-11-20").when == parse("2018-12-13")
    day = day_of(text, "Thursday, 13 December", published="2022-12-20")
    assert not day.when
    assert day.question == "which year is 'Thursday, 13 December'?"


def test_a_dateline_without_its_year_is_of_the_year_of_publication() -> None:
    text = "BEOGRAD, 12. lipnja (Hina) - Skup je u četvrtak otvorio ministar."
    dateline = day_of(text, "12. lipnja", published="2003-06-13")
    assert (dateline.when, dateline.kind) == (parse("2003-06-12"), "dateline")
    thursday = day_of(text, "četvrtak", published="2003-06-13")
    assert thursday.when == parse("2003-06-12")
    assert "the dateline" in thursday.why


def test_dates_named_in_one_breath_share_the_year() -> None:
    text = "on 8 May, 10 June and 12 July 2022"
    assert [day.when.text for day in days_in(letters(text))] == [
        "2022-05-08",
        "2022-06-10",
        "2022-07-12",
    ]


def test_the_year_of_a_headline_is_that_of_the_calendar_under_it() -> None:
    text = (
        "Kalendari për vitin 2025\n\n• 12-13 mars, Tiranë: takimi;\n• shtator, Durrës: konferencë."
    )
    assert day_of(text, "12-13 mars").when == parse("2025-03-12/2025-03-13")
    assert day_of(text, "shtator").when == parse("2025-09")


def test_a_headline_can_end_with_the_year_of_what_is_listed_under_it() -> None:
    text = (
        "Planul de activități pentru semestrul I 2024\n\n"
        "6 februarie, Belgrad: ședința\n29-30 mai, Tirana: adunarea"
    )
    assert day_of(text, "29-30 mai").when == parse("2024-05-29/2024-05-30")


def test_the_first_date_of_the_text_gives_the_year_to_what_follows() -> None:
    text = (
        "The Assembly took place on 25 and 26 April 2012. A workshop was held in March. "
        "Another one will be held on 8 and 9 May."
    )
    assert day_of(text, "March").when == parse("2012-03")
    assert day_of(text, "8 and 9 May").when == parse("2012-05-08/2012-05-09")


def test_a_year_of_the_background_is_never_taken() -> None:
    text = "The association, founded in 2002, met on 12 December."
    assert not day_of(text, "12 December").when
    assert day_of(text, "12 December", published="2022-12-20").when == parse("2022-12-12")


@pytest.mark.parametrize("written", ["12-14 December", "11. decembra", "12.12.19"])
def test_a_year_that_cannot_be_had_is_asked(written: str) -> None:
    day = day_of(f"na {written} u", written)
    assert (day.when, day.question) == (UNKNOWN, f"which year is '{written}'?")
    assert day.certainty == "documented"


def test_two_digits_of_a_year_must_agree_with_the_time_of_the_text() -> None:
    text = "Sastanak je održan 12.12.19. u Kišinjevu."
    assert day_of(text, "12.12.19.", published="2019-12-20").when == parse("2019-12-12")
    assert not day_of(text, "12.12.19.", published="2009-12-20").when


@pytest.mark.parametrize(
    ("written", "when"),
    [
        ("12 December last year", "2021-12-12"),
        ("12. decembra ove godine", "2022-12-12"),
        ("siječnju prošle godine", "2021-01"),
        ("24 noiembrie a.c.", "2022-11-24"),
        ("04-06.09 a.c.", "2022-09-04/2022-09-06"),
        ("24. novembra o.g.", "2022-11-24"),
        ("decembrie anul trecut", "2021-12"),
        ("ноември минатата година", "2021-11"),
    ],
)
def test_the_year_is_counted_from_that_of_the_text(written: str, when: str) -> None:
    assert day_of(f"To je bilo u {written} i kasnije.", written, published="2022-12-20").when == (
        parse(when)
    )
    assert not day_of(f"To je bilo u {written} i kasnije.", written).when


# ---- days told by their distance


@pytest.mark.parametrize(
    ("text", "written", "when"),
    [
        ("They met yesterday in Sofia.", "yesterday", "2016-11-24"),
        ("Skupština je juče završena.", "juče", "2016-11-24"),
        ("Skupština je jučer završena.", "jučer", "2016-11-24"),
        ("Данас је почео састанак.", "Данас", "2016-11-25"),
        ("Собранието заврши вчера.", "вчера", "2016-11-24"),
        ("Денеска започна собранието.", "Денеска", "2016-11-25"),
        ("Днес завърши срещата.", "Днес", "2016-11-25"),
        ("Ieri a avut loc adunarea.", "Ieri", "2016-11-24"),
        ("Astăzi a avut loc adunarea.", "Astăzi", "2016-11-25"),
        ("U mbyll sot në Tiranë.", "sot", "2016-11-25"),
        ("U mbyll dje në Tiranë.", "dje", "2016-11-24"),
        ("They met three days ago.", "three days ago", "2016-11-22"),
        ("They met 3 days ago.", "3 days ago", "2016-11-22"),
        ("Sastali su se prije tri dana.", "prije tri dana", "2016-11-22"),
        ("Се сретнаа пред три дена.", "пред три дена", "2016-11-22"),
        ("S-au întâlnit în urmă cu trei zile.", "urmă cu trei zile", "2016-11-22"),
        ("S-au întâlnit acum două zile.", "acum două zile", "2016-11-23"),
        ("U takuan para tri ditësh.", "para tri ditësh", "2016-11-22"),
        ("They met on Wednesday in Sofia.", "Wednesday", "2016-11-23"),
        ("They met on Friday in Sofia.", "Friday", "2016-11-25"),
        ("Skup je u srijedu otvorio ministar.", "srijedu", "2016-11-23"),
        ("Во средата заврши собранието во среда.", "среда", "2016-11-23"),
        ("Miercuri a avut loc adunarea.", "Miercuri", "2016-11-23"),
        ("U takuan të mërkurën në Tiranë.", "mërkurën", "2016-11-23"),
        ("They will meet on Wednesday in Sofia.", "Wednesday", "2016-11-30"),
        ("Seminar se završava u srijedu.", "srijedu", "2016-11-30"),
        ("Seminar traje do srijede.", "srijede", "2016-11-30"),
        ("It was chaired by Serbia last year.", "last year", "2015"),
        ("It took place this year in Sofia.", "this year", "2016"),
        ("It is for Albania in the coming year.", "coming year", "2017"),
        ("Srbija je predsedavala prošle godine.", "prošle godine", "2015"),
        ("Србија председава ове године.", "ове године", "2016"),
        ("Идната година претседава Албанија.", "Идната година", "2017"),
        ("Anul trecut a prezidat Serbia.", "Anul trecut", "2015"),
        ("Vitin e kaluar kryesoi Serbia.", "Vitin e kaluar", "2015"),
        ("They met last month.", "last month", "2016-10"),
        ("This morning they met in Sofia.", "This morning", "2016-11-25"),
        ("They dined last night.", "last night", "2016-11-24"),
        ("The board met on Tuesday of last week.", "Tuesday", "2016-11-15"),
        ("The board meets on Tuesday of next week.", "Tuesday", "2016-11-29"),
        ("Met on the 4th of the current month.", "4th of the current month", "2016-11-04"),
        ("Od 4. do 5. ovog mjeseca.", "4. do 5. ovog mjeseca", "2016-11-04/2016-11-05"),
        ("Pe 4-6 a lunii curente.", "4-6 a lunii curente", "2016-11-04/2016-11-06"),
        ("Met on Wednesday and Thursday.", "Wednesday and Thursday", "2016-11-23/2016-11-24"),
        ("Monday and Tuesday of last week.", "Monday and Tuesday", "2016-11-14/2016-11-15"),
        ("They met last weekend.", "last weekend", "2016-11-19/2016-11-20"),
        ("They met this weekend.", "this weekend", "2016-11-19/2016-11-20"),
        ("They will meet this weekend.", "this weekend", "2016-11-26/2016-11-27"),
        ("În perioada 4-6 a lunii curente.", "4-6 a lunii curente", "2016-11-04/2016-11-06"),
        ("Între 4 și 6 ale lunii în curs.", "4 și 6 ale lunii în curs", "2016-11-04/2016-11-06"),
        ("Pe 7 luna aceasta, la Iași.", "7 luna aceasta", "2016-11-07"),
        ("În 7 ale acestei luni, la Iași.", "7 ale acestei luni", "2016-11-07"),
        ("Më 3 dhe 4 të këtij muaji.", "3 dhe 4 të këtij muaji", "2016-11-03/2016-11-04"),
        ("Dana 5. prošlog mjeseca u Budvi.", "5. prošlog mjeseca", "2016-10-05"),
        ("On the 12th of last month they met.", "12th of last month", "2016-10-12"),
        ("Fostul ministru a deschis luni lucrările.", "luni", "2016-11-21"),
        ("Luni dimineața, la Iași, s-au întâlnit.", "Luni", "2016-11-21"),
        ("Miercurea trecută s-au întâlnit la Iași.", "Miercurea", "2016-11-23"),
        ("Vinerea trecută s-au întâlnit la Iași.", "Vinerea", "2016-11-18"),
        ("U takuan të premten e kaluar në Tiranë.", "premten", "2016-11-18"),
        ("Mâine se întâlnesc la Iași.", "Mâine", "2016-11-26"),
        ("Cu trei zile în urmă s-au întâlnit.", "trei zile în urmă", "2016-11-22"),
        ("Kursi mbahet deri të martën.", "martën", "2016-11-29"),
        ("Kursi zgjati deri të martën.", "martën", "2016-11-22"),
        ("U takuan të hënën e javës së kaluar.", "hënën", "2016-11-14"),
        ("U takuan fundjavën e kaluar.", "fundjavën e kaluar", "2016-11-19/2016-11-20"),
    ],
)
def test_a_day_is_counted_from_the_day_of_publication(text: str, written: str, when: str) -> None:
    day = day_of(text, written, published="2016-11-25")
    assert (day.when, day.certainty) == (parse(when), "inferred")
    assert day.why.endswith("as seen from 25 Nov 2016, the day of publication")


@pytest.mark.parametrize("words", ["yesterday", "Wednesday", "three days ago", "last year"])
def test_without_the_day_of_the_text_the_day_is_asked(words: str) -> None:
    day = day_of(f"They met {words} in Sofia.", words)
    assert day.when == UNKNOWN
    assert day.question == f"what is '{words}'? The text does not say when it was published"


@pytest.mark.parametrize(
    "text", ["Se fac trei luni de atunci.", "În ultimele luni.", "They arrested 5 last year."]
)
def test_what_only_counts_is_no_day(text: str) -> None:
    days = days_in(letters(text), published=parse("2016-11-25"))
    assert all(day.when.precision != "day" for day in days)


def test_the_ministry_in_capitals_is_not_the_month_of_may() -> None:
    text = "Serviciul de presă al MAI\n19.05.2016"
    assert [day.when for day in days_in(letters(text))] == [parse("2016-05-19")]


def test_a_week_is_no_day() -> None:
    day = day_of("They met last week in Sofia.", "last week", published="2016-11-25")
    assert (day.when, bool(day.question)) == (UNKNOWN, True)


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("SOFIA, 25 November 2016 - They met yesterday.", "the dateline"),
        ("25.11.2016.\n\nThey met yesterday.", "the date of the page"),
    ],
)
def test_the_text_itself_can_say_when_it_was_published(text: str, called: str) -> None:
    day = day_of(text, "yesterday")
    assert day.when == parse("2016-11-24")
    assert day.why == f"'yesterday' as seen from 25 Nov 2016, {called}"
    assert len(day.also) == 1


def test_of_yesterday_with_its_date_only_the_date_counts() -> None:
    for text in ("Ieri, 24 noiembrie 2016, la Sofia", "yesterday (24 November 2016)"):
        assert len(days_in(letters(text), published=parse("2016-11-25"))) == 1


# ---- the other end


@pytest.mark.parametrize(
    ("text", "written", "when"),
    [
        (
            "On 23 September 2021 they opened a two day conference.",
            "23 September 2021",
            "23/2021-09-24",
        ),
        ("A three-day event ended on 23 September 2021.", "23 September 2021", "21/2021-09-23"),
        ("A 2-day workshop starts on 23 September 2021.", "23 September 2021", "23/2021-09-24"),
        ("The two-day seminar is on 23 September 2021.", "23 September 2021", "23/2021-09-24"),
        (
            "Dvodnevna skupština je počela 23. septembra 2021. u",
            "23. septembra 2021.",
            "23/2021-09-24",
        ),
        ("Trodnevni skup je završen 23. septembra 2021. u", "23. septembra 2021.", "21/2021-09-23"),
        ("На дводневној скупштини 23. септембра 2021. у", "23. септембра 2021.", "23/2021-09-24"),
        (
            "Тридневното собрание почна на 23 септември 2021 во",
            "23 септември 2021",
            "23/2021-09-25",
        ),
        ("Двудневната среща завърши на 23 септември 2021 в", "23 септември 2021", "22/2021-09-23"),
        (
            "O conferință de două zile a început pe 23 septembrie 2021",
            "23 septembrie 2021",
            "23/2021-09-24",
        ),
        ("Takimi dyditor u mbyll më 23 shtator 2021 në", "23 shtator 2021", "22/2021-09-23"),
        ("Pas tri ditësh u mbyll më 23 shtator 2021 në", "23 shtator 2021", "21/2021-09-23"),
        ("A two-week course began on 6 September 2021.", "6 September 2021", "06/2021-09-17"),
        ("Two weeks of training ended on 17 September 2021.", "17 September 2021", "06/2021-09-17"),
        ("A week-long course began on 6 September 2021.", "6 September 2021", "06/2021-09-10"),
        (
            "The two-day talks came to a close on 3 September 2021.",
            "3 September 2021",
            "02/2021-09-03",
        ),
        ("Dvosedmični kurs je počeo 6. septembra 2021. u", "6. septembra 2021.", "06/2021-09-17"),
    ],
)
def test_the_other_end_follows_from_how_long_it_took(text: str, written: str, when: str) -> None:
    day = day_of(text, written)
    assert day.when == parse(f"2021-09-{when}")
    assert day.certainty == "inferred"
    assert "day follows from '" in day.why
    assert len(day.also) == 1


def test_what_ended_today_began_two_days_before() -> None:
    text = "BELGRADE, 16 December 2005 - A three-day event ended in Belgrade today."
    dateline, today = days_in(letters(text))
    assert dateline.when == parse("2005-12-16")
    assert today.when == parse("2005-12-14/2005-12-16")
    assert [spot.of(text) for spot in today.also] == ["16 December 2005", "three-day"]


def test_the_day_can_stand_in_the_sentence_before() -> None:
    text = "The conference opened on 23 September 2021. The two-day event is about crime."
    assert day_of(text, "23 September 2021").when == parse("2021-09-23/2021-09-24")


@pytest.mark.parametrize(
    "text",
    [
        "The two-day conference took place on 23-24 September 2021.",
        "SOFIA, 23 September 2021 - A two-day conference was talked about.",
        "23.09.2021. - Održana je dvodnevna konferencija.",
        "On 23 September 2021 they met two days ago.",
    ],
)
def test_a_stated_span_and_the_day_of_a_release_stay_as_they_are(text: str) -> None:
    assert all("follows from" not in day.why for day in days_in(letters(text)))
    assert not any(day.question and day.when for day in days_in(letters(text)))


def test_a_day_of_a_span_that_is_stated_elsewhere_stays_a_day() -> None:
    text = (
        "The conference was held on 23-24 September 2021. "
        "On 24 September 2021 the two-day conference heard a report."
    )
    assert day_of(text, "24 September 2021").when == parse("2021-09-24")


def test_a_span_that_is_longer_than_the_text_says_is_a_question() -> None:
    day = day_of("The two-day conference of 22-24 September 2021 ended.", "22-24 September 2021")
    assert day.when == parse("2021-09-22/2021-09-24")
    assert day.question == "22-24 Sep 2021 is 3 days, the text says 'two-day': which is right?"


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("It ended on 1 January 1900, a two-day event.", ""),
        ("It opened on 31 December 2100, a two-day event.", ""),
        ("They met last year, yesterday and last month.", "1900-01-01"),
        ("They will meet next year, tomorrow and next month.", "2100-12-31"),
    ],
)
def test_no_date_is_reckoned_that_the_record_does_not_keep(text: str, published: str) -> None:
    days = days_in(letters(text), published=parse(published))
    assert days
    assert all(parse(day.when.text) == day.when for day in days)
    assert all(day.when or day.question for day in days)


def test_weeks_end_on_the_day_that_the_text_tells() -> None:
    text = "A three-week course began on 9 September 2024. It will close on Saturday, 28 September."
    assert day_of(text, "9 September 2024").when == parse("2024-09-09/2024-09-28")


def test_two_weekdays_that_do_not_follow_each_other_are_two_days() -> None:
    days = days_in(letters("They met on Monday and Thursday."), published=parse("2016-11-25"))
    assert [day.when.text for day in days] == ["2016-11-21", "2016-11-24"]


def test_a_number_before_a_word_and_a_month_is_no_day() -> None:
    days = days_in(letters("With 12 officers this month."), published=parse("2016-11-25"))
    assert [day.when.text for day in days] == ["2016-11"]


def test_the_year_is_that_of_the_credits() -> None:
    text = f"SINAIA, 17 mai /Agerpres/ - Comitetul se întrunește.{FOOT}(sursa: Agerpres, 2022)"
    assert day_of(text, "17 mai").when == parse("2022-05-17")


def test_the_year_is_that_of_the_month_in_a_title() -> None:
    text = "BULETINI I SEPCA-s, mars 2015\n\nMë 3 mars në Beograd u mbajt një takim i shefave."
    assert day_of(text, "3 mars").when == parse("2015-03-03")


@pytest.mark.parametrize(
    "title", ["Бюлетин, бр. 2/2015", "Newsletter No. 4 (2015)", "Buletin nr. 1/2015"]
)
def test_the_year_is_that_of_the_number_of_a_newsletter(title: str) -> None:
    text = f"{title}\n\nСреща на координаторите на СЕПКА на 20 май в Русе."
    assert day_of(text, "20 май").when == parse("2015-05-20")


def test_a_weekday_since_which_something_lasts_is_past() -> None:
    text = "Zagreb, 14. svibnja 2010. - Od srijede se u Trebinju održava sastanak odbora."
    assert day_of(text, "srijede").when == parse("2010-05-12")


def test_what_is_convened_in_any_case_lies_ahead() -> None:
    text = "BEOGRAD, 3. februara 2022. - Govorili su o skupštini, zakazanoj za jun u Bukureštu."
    assert day_of(text, "jun").when == parse("2022-06")
