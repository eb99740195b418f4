"""The judging of drafts: what counts as right, as missed and as made up."""

import pytest

from benchmarks.corpus import Claim, Expected, ExpectedEvent, ExpectedHandover, known
from benchmarks.judged import judged, paired
from benchmarks.likeness import Names, alike, same_town
from benchmarks.reading import Reading, goals_met, table, told
from benchmarks.tally import Count, Tally
from sepca_cli.dates import UNKNOWN, parse
from sepca_cli.model import Event, Participation, Topic
from sepca_cli.reading.draft import Draft, DraftEvent, DraftHandover, Mention
from sepca_cli.reading.language.letters import Spot

EVENT = ExpectedEvent(
    standings=("subject",),
    kinds=("workshop", "seminar"),
    dates=("2023-09-28/2023-09-29",),
    city="Belgrade",
    countries=("Serbia",),
    states=("held",),
    parties=(
        Claim(("host", "organiser"), ("serbia-police",)),
        Claim(("participant",), ("albania", "albania-state-police")),
        Claim(("presenter",), ("cepol",)),
        Claim(("absent",), ("croatia",)),
    ),
    persons=(Claim(("speaker",), ("Dragan Vasiljević",)), Claim(("chair",), ("Ana Kos",))),
    topics=("cybercrime",),
    optional=False,
)
TEXT = Expected(
    name="a-text",
    half="open",
    language="en",
    text="",
    is_page=False,
    published=UNKNOWN,
    url="",
    events=(EVENT,),
    mentions=("interpol",),
    either=(Claim(("observer",), ("europol",)), Claim(("topic",), ("terrorism",))),
)


def part(role: str, party: str = "", person: str = "") -> Participation:
    return Participation("", role, party, person)


PARTS = (
    part("organiser", "serbia-police"),
    part("participant", "albania-state-police"),
    part("presenter", "cepol"),
    part("absent", "croatia"),
    part("speaker", person="dragan-vasiljevic"),
    part("chair", person="Anom Kos"),
)


def draft(
    *parts: Participation,
    date: str = "2023-09-28/2023-09-29",
    city: str = "Beograd",
    kind: str = "workshop",
    standing: str = "subject",
    topic: str = "cybercrime",
    mention: str = "interpol",
) -> Draft:
    event = Event("", "", kind, parse(date), city, "Serbia")
    return Draft(
        "",
        events=(DraftEvent(event, standing, parts, (Topic(topic, topic),)),),
        mentions=(Mention(mention, (Spot(0, 1),)),),
    )


def judge(read: Draft, expected: Expected = TEXT) -> Tally:
    return judged(expected, read, known())


def test_a_draft_that_says_what_is_expected_is_right_in_every_field() -> None:
    tally = judge(draft(*PARTS))
    assert (tally.invented, tally.wrong, tally.missed) == ([], [], [])
    assert tally.counts["day"] == Count(1, 1, 1, 1)
    assert tally.counts["roles"] == Count(4, 4, 4, 4)
    assert tally.counts["persons"] == Count(2, 2, 2, 2)
    assert tally.counts["parties"] == Count(5, 5, 5, 5)
    assert tally.counts["handovers"] == Count()


def test_an_empty_draft_misses_everything_and_invents_nothing() -> None:
    tally = judge(Draft(""))
    assert tally.invented == []
    assert all(count.proposed == count.found == 0 for count in tally.counts.values())
    assert tally.counts["day"].recall == 0
    assert tally.counts["day"].precision is None


@pytest.mark.parametrize(
    ("read", "fact"),
    [
        (draft(date="2023-09-28"), "date:2023-09-28"),
        (draft(city="Zagreb"), "city:Zagreb"),
        (draft(kind="training"), "kind:training"),
        (draft(part("host", "romania-police")), "host:romania-police"),
        (draft(part("participant", "interpol")), "participant:interpol"),
        (draft(part("participant", "croatia")), "participant:croatia"),
        (draft(part("guest", person="Ana Kos")), "guest:Ana Kos"),
    ],
)
def test_a_fact_that_is_not_expected_is_invented(read: Draft, fact: str) -> None:
    (invented,) = judge(read).invented
    assert invented.endswith(f", {fact}")


@pytest.mark.parametrize(
    "allowed",
    [
        part("observer", "europol"),  # it is in `either`
        part("organiser", "sepca"),  # the association itself
        part("participant", "serbia-police"),  # the host was there
        part("participant", person="Ana Kos"),  # and so was the chair
        part("speaker", "cepol"),  # the presenter spoke
        part("mentioned", "turkiye"),
        part("host", "serbia-police"),  # as good as organiser
    ],
)
def test_what_may_be_recorded_or_left_is_not_invented(allowed: Participation) -> None:
    tally = judge(draft(*PARTS, allowed))
    assert tally.invented == []
    assert tally.counts["roles"].precision == 1


def test_a_wrong_topic_state_or_mention_is_wrong_but_not_invented() -> None:
    tally = judge(draft(*PARTS, topic="corruption", mention="slovenia"))
    assert tally.invented == []
    assert tally.wrong == ["parties: slovenia", "topics: corruption"]
    assert tally.missed == ["parties: interpol", "topics: cybercrime"]


def test_the_state_of_a_named_police_may_be_mentioned_everywhere() -> None:
    assert judge(draft(*PARTS, mention="serbia")).counts["parties"].precision == 1
    assert judge(draft(*PARTS, mention="romania")).counts["parties"].precision == 0.8


def test_an_event_that_no_one_expects_is_made_up_with_all_its_facts() -> None:
    read = draft(part("host", "serbia-police"))
    tally = judge(read, TEXT._replace(events=()))
    assert len(tally.invented) == 4
    assert tally.counts["standing"] == Count(proposed=1)


def test_an_optional_event_may_be_left_and_may_be_proposed_but_not_with_other_facts() -> None:
    text = TEXT._replace(events=(EVENT._replace(optional=True),))
    assert judge(Draft(""), text).missed == ["parties: interpol"]
    assert judge(draft(*PARTS), text).counts["standing"] == Count()
    assert judge(draft(*PARTS, part("host", "romania-police")), text).invented == [
        "subject workshop, host:romania-police"
    ]


def test_the_values_of_background_are_not_counted_but_can_be_invented() -> None:
    text = TEXT._replace(events=(EVENT._replace(standings=("background",)),))
    tally = judge(draft(*PARTS, date="2001-01-01", standing="background"), text)
    assert tally.counts["day"] == Count()
    assert tally.counts["standing"] == Count(1, 1, 1, 1)
    assert tally.invented == ["background workshop, date:2001-01-01"]


def test_events_are_paired_by_their_day_before_anything_else() -> None:
    later = EVENT._replace(dates=("2024-05-01",), city="Sofia")
    (mine,) = draft(date="2024-05-01").events
    assert paired([mine], [EVENT, later]) == [(mine, later), (None, EVENT)]


@pytest.mark.parametrize(
    ("stated", "proposed", "right"),
    [
        ("2023-09-29", "2023-09-29", True),
        ("2023-09-29", "2023-09-28", False),
        ("2023-09-29", "", False),
        ("", "", True),
        ("", "2023-09-29", True),  # the text tells no day: one of the event's
        ("", "2023-10-01", False),
    ],
)
def test_a_handover_is_from_one_to_another_on_its_day(
    stated: str, proposed: str, right: bool
) -> None:
    text = TEXT._replace(handovers=(ExpectedHandover("serbia-police", "romania-police", stated),))
    handover = DraftHandover("romania-police", "serbia-police", parse(proposed))
    tally = judge(draft(*PARTS)._replace(handovers=(handover,)), text)
    assert tally.counts["handovers"] == Count(right, 1, right, 1)
    assert bool(tally.invented) is not right


def test_a_handover_that_may_be_recorded_or_left_is_not_counted() -> None:
    either = (Claim(("handover",), ("serbia-police>romania-police",)),)
    handover = DraftHandover("romania-police", "serbia-police")
    read = draft(*PARTS)._replace(handovers=(handover,))
    tally = judge(read, TEXT._replace(either=either))
    assert tally.counts["handovers"] == Count()
    assert tally.counts["parties"].precision == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ilirom Prodom", "Ilir Proda"), ("Нишу", "Niš"), ("Brđanin", "Brdjanin"), ("Ani", "Ana")],
)
def test_names_are_alike_in_every_case_and_script(one: str, other: str) -> None:
    assert alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("EUBAM", "EUPM"), ("Ana Kos", "Ana"), ("", ""), ("Milorad", "Veselin"), ("UNDP", "UNODC")],
)
def test_other_names_are_not_alike(one: str, other: str) -> None:
    assert not alike(one, other)


def test_a_town_is_the_same_in_every_language() -> None:
    assert same_town("Букурешту", "Bucharest")
    assert same_town("Shkup", "Skoplje")
    assert not same_town("Sofia", "Skopje")
    assert not same_town("", "")


def test_a_key_is_the_same_as_each_of_its_names_and_a_state_under_its_older_one() -> None:
    names = Names(known())
    assert names.same("dragan-lukac", "Dragana Lukača")
    assert not names.same("milorad-veljovic", "veselin-veljovic")
    assert names.same_country("Macedonia", "North Macedonia")
    assert not names.same_country("Serbia", "Serbia and Montenegro")


def test_the_table_has_a_line_for_each_language_and_says_what_was_made_up() -> None:
    right = Reading(TEXT, judge(draft(*PARTS)))
    wrong = Reading(TEXT._replace(language="mk"), judge(draft(city="Zagreb")))
    assert table("open", [right, wrong]).splitlines() == [
        "| open | texts | day | place | kind | state | parties | roles | persons | handovers "
        "| topics | standing | invented |",
        "| --- |" + " ---: |" * 12,
        "| all | 2 | 100/100 | 50/50 | 100/100 | 100/100 | 100/60 | 100/50 | 100/50 | -/- "
        "| 100/100 | 100/100 | 1 |",
        "| en | 1 | 100/100 | 100/100 | 100/100 | 100/100 | 100/100 | 100/100 | 100/100 | -/- "
        "| 100/100 | 100/100 | 0 |",
        "| mk | 1 | 100/100 | 0/0 | 100/100 | 100/100 | 100/20 | -/0 | -/0 | -/- "
        "| 100/100 | 100/100 | 1 |",
        "| goal |  | 95/95 | 95/95 | 95/95 |  | 95/85 | 90/80 | 90/80 | 95/95 |  |  | 0 |",
    ]
    assert "open/a-text: INVENTED subject workshop, city:Zagreb" in told(wrong)


def test_a_goal_is_missed_by_one_invented_fact() -> None:
    right = Reading(TEXT, judge(draft(*PARTS)))
    extra = draft(*PARTS, part("guest", person="Eva Novak"))
    assert goals_met("open", [right])
    assert not goals_met("open", [right, Reading(TEXT, judge(extra))])
    assert not goals_met("open", [Reading(TEXT, judge(draft()))])
