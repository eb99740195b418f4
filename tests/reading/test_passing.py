"""A handover has the one who gives and the one who takes, in whatever order a text names them."""

import re

import pytest

from sepca_cli.names import fold
from sepca_cli.reading.handovers.passing import Passing, passing_in
from sepca_cli.reading.handovers.sides import Member


def passing(sentence: str) -> Passing | None:
    text, members = "", []
    for piece in re.split(r"(\[[^\]]*\])", sentence):
        folded = fold(piece)
        if piece[:1] == "[":
            folded = folded[1:-1]
            members.append(Member(len(text), len(text) + len(folded), piece[1:-1]))
        text += folded
    return passing_in(text, members)


@pytest.mark.parametrize(
    ("sentence", "giver", "taker"),
    [
        ("It ended with the handover of the Presidency to [T].", "", "T"),
        ("It ended with the handover of the presidency from [G] to [T].", "G", "T"),
        ("[G] handed over the presidency to [T].", "G", "T"),
        ("[T] took over the presidency from [G].", "G", "T"),
        ("[T] assumed the chairmanship of the association.", "", "T"),
        ("The presidency passed from [G] to [T].", "G", "T"),
        ("[T] received the flag of the Association of Chiefs from the hands of [G].", "G", "T"),
        ("The baton was received by [T] from [G].", "G", "T"),
        ("[G] ceded the presidency to [T].", "G", "T"),
        ("The chairmanship was turned over to [T] by [G].", "G", "T"),
        ("[G] hands [T] the chair.", "G", "T"),
        ("[T] follows [G] in the presidency.", "G", "T"),
        ("[G]'s year at the helm is over, that of [T] begins.", "G", "T"),
        ("[T] stepped into the chair after [G].", "G", "T"),
        ("[G] je predala predsjedavanje [T].", "G", "T"),
        ("Predsjedavanje je od [G] preuzela [T].", "G", "T"),
        ("Predsjedavanje preuzima [T].", "", "T"),
        ("Predsjedavanje je sa [G] preneseno na [T].", "G", "T"),
        ("Upriličena je primopredaja predsjedavanja između [G] i [T].", "G", "T"),
        ("[G] му го предаде претседавањето на [T].", "G", "T"),
        ("[T] го презеде претседавањето од [G].", "G", "T"),
        ("[T] пое председателството от [G].", "G", "T"),
        ("Знамето на организацијата [G] му го врачи на [T].", "G", "T"),
        ("[T] го презема претседавањето од [G].", "G", "T"),
        ("Претседавањето од [G] ѝ беше доверено на [T].", "G", "T"),
        ("[T] е новият председател на СЕПКА.", "", "T"),
        ("[T] ja priema palkata od [G].", "G", "T"),
        ("Палката на [T] ѝ ја предаде [G].", "G", "T"),
        ("Седницата ја водеше [G], а претседавањето го презема [T].", "", "T"),
        ("[G] a predat președinția către [T].", "G", "T"),
        ("[G] a predat astăzi mandatul către [T].", "G", "T"),
        ("[T] i-a succedat [G] la președinția asociației.", "G", "T"),
        ("[T] mori detyrën e kryetarit të SEPCA-s nga duart e drejtorit [G].", "G", "T"),
        ("[T] a preluat președinția de la [G].", "G", "T"),
        ("[T] mori presidencën nga [G].", "G", "T"),
        ("[G] му го отстапи претседавањето на [T].", "G", "T"),
        ("Председателството беше прехвърлено от [G] към [T].", "G", "T"),
        ("Președinția a fost transferată de la [G] la [T].", "G", "T"),
        ("[G] ia dorëzoi presidencën [T].", "G", "T"),
        ("Presidenca e SEPCA-s iu dorëzua [T] nga [G].", "G", "T"),
        ("[G] handed the association's flag to [T].", "G", "T"),
        ("[G] je uručio simbolični ključ [T].", "G", "T"),
        ("[G] му го врачи знамето на Асоцијацијата на [T].", "G", "T"),
        ("[G] предаде щафетата на [T].", "G", "T"),
        ("[G] je [direktoru T] predao povelju o predsjedavanju.", "G", "direktoru T"),
        ("The association has a new president in [T].", "", "T"),
        ("He succeeds [G] as president.", "G", ""),
        ("[G] gave way to [T] at the head of the association.", "G", "T"),
        ("[T] received the gavel from [G].", "G", "T"),
        ("The presidency was taken over by [T] from [G].", "G", "T"),
        ("Predsjedavanje je preuzeto od strane [T].", "", "T"),
        ("[T] succeeds [G] as chair of the association.", "G", "T"),
        ("[G] is succeeded as president by [T].", "G", "T"),
        ("Dosadašnjeg predsjednika [G: Vasića] naslijedio je [T].", "G: Vasića", "T"),
        ("The mandate of the presidency of [G] ended, and that of [T] began.", "G", "T"),
        ("Members elected [T] as the new president.", "", "T"),
        ("The presidency is now in the hands of [T].", "", "T"),
        ("[G] relinquished the chairmanship.", "G", ""),
        ("Dorëzimi i presidencës [Federatës].", "", "Federatës"),
        ("Primopredaja predsjedavanja [Rumuniji].", "", "Rumuniji"),
    ],
)
def test_who_gives_and_who_takes(sentence: str, giver: str, taker: str) -> None:
    found = passing(sentence)
    assert found is not None
    assert (found.from_party, found.to_party) == (giver, taker)
    assert not found.planned


@pytest.mark.parametrize(
    "sentence",
    [
        "[T] will take over the presidency from [G].",
        "[T] ће преузети председавање.",
        "[T] will hold the presidency next year.",
        "Naredne godine [T] biće na čelu asocijacije.",
    ],
)
def test_what_is_planned_is_said_to_be(sentence: str) -> None:
    found = passing(sentence)
    assert found is None or found.planned


@pytest.mark.parametrize(
    "sentence",
    [
        "[G] handed over a car to [T].",
        "The presidency of [G] presented its results.",
        "The presidency is handed over once a year.",
        "The presidency of [G] presented its results to [T].",
        "Under the presidency [G] handed certificates to [T].",
        "Primopredaja predsjedavanja [Rumunije].",
    ],
)
def test_where_nothing_changes_hands_there_is_no_handover(sentence: str) -> None:
    assert passing(sentence) is None


def test_what_it_is_that_was_handed_over_the_sentence_before_can_say() -> None:
    members = [Member(0, 1, "G"), Member(20, 21, "T")]
    assert passing_in("g handed it over to t.", members) is None
    found = passing_in("g handed it over to t.", members, told=True)
    assert found is not None
    assert (found.from_party, found.to_party) == ("G", "T")


def test_who_hands_over_to_him_is_the_one_who_gives() -> None:
    found = passing("Dužnost predsjedavajućeg predsjedavanja mu je predao [rs-police] direktor.")
    assert found is not None
    assert (found.from_party, found.to_party) == ("rs-police", "")
