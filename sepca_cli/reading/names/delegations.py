"""The people of a country as texts name them: "the Moldovan delegation", "delegația sârbă".

With "the Albanian, Kosovo and North Macedonian police" each service is meant, though all but the
last are named by their country alone.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sepca_cli.reading.language.letters import Letters, Spot, inside
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.names.parties import CountryAdjective

# Behind the adjective; of an office that has the word, only its bearer is meant.
_PEOPLE = re.compile(
    r" (?:(?P<of_police>police )?(?:delegation|side|team|contingent|representatives?|delegates"
    r"|participants|(?:chair|seat)(?= (?:was|stayed|remained) (?:left )?(?:empty|vacant)\b))"
    r"|(?P<some>(?:police )?(?:officers|officials|experts|investigators|prosecutors|analysts"
    r"|trainers|specialists|instructors|policewomen|policemen"
    r"|counterparts|colleagues))"
    r"|(?P<police>police)(?: (?:forces?|services?))?)\b"
    r"(?! (?:officers?|directors?|commissioners?|attaches?|academy|reform|school|colleges?|chiefs?"
    r"|directorate|administration|inspectorate|members?|leaders?|heads?)\b)"
)
# The same in the South Slavic languages.
_SLAVIC_PEOPLE = re.compile(
    r" (?:(?:(?:polici|granic|kriminalist|specijal|special)\w+) )?"
    r"(?:(?P<delegation>delegaci\w+|ekip\w*)"
    r"|(?:polica(?:i|jci|jki|jke)|sluziteli|sluzbeni(?:ci|cki)|eksperti|inspektori|istrazitel\w?i"
    r"|razsledvasti|specijalisti|specialisti|analiticari|analizatori|granicari"
    r"|specijalci|komandosi|baret(?:ki|ke)|dogvodici|kinolozi|ucesnici|ucastnici|pretstavnici"
    r"|predstaviteli|predstavnici|policejski sluziteli"
    r"|koleg[ie]|oficeri)(?:te)?)\b"
)
_LED_BY = re.compile(
    r"[, ]*(?:(?:koja|kojato|sto|se|ja|je|e|bese|be|bila) )*"
    r"(?:predvod|predvozd|rakovod|voden|na celo|nacelo|v sastav|vo sostav|u sastav)"
)
# Before the adjective, in Romanian and Albanian; whoever leads them, or is one of them, stands for
# them by name: "Din delegația moldovenească au făcut parte ..."
_PEOPLE_BEFORE = re.compile(
    r"\b(?P<one_of>(?:din|dintre|(?:pjese|anetar\w*) [ei]|ne) )?"
    r"(?:delegati(?:a|ei)|echip(?:a|ei)|(?P<side>part(?:ea|ii)|pal(?:a|es))|delegacioni[nt]?|ekipi[nt]?)"
    r"(?: [ei]| te)? $"
)
_LED = re.compile(
    r"[, ]*(?:(?:care|qe|a|va|este|fost|fi|u|eshte|e|i|do|te|ishte) )*"
    r"(?:condus|prezidat|in frunte|avand|kryesu|kryeso|drejtu|drejto|udheh|me ne krye|format|compus"
    r"|alcatuit|perbe[hr])"
)
# Before those who were only helped, there or elsewhere: "sent to *help* Croatian colleagues".
_HELPED = re.compile(r"\b(?:help|assist|support|aid)(?:s|ed|ing)? (?:the |their |our )?$")
_AND = re.compile(r"(?:, and |, | and | i )(?:the )?")


class Delegation(NamedTuple):
    """A place where people of a country are named together, and whether they are its police.

    They are `present` as a person is, where it is some who came that are named so: a delegation,
    and not any officers.
    """

    spot: Spot
    country: str
    police: bool
    present: bool


def delegations_in(
    read: Letters, passage: Passage, adjectives: Sequence[CountryAdjective], named: Sequence[Spot]
) -> Iterator[Delegation]:
    """The people in a passage that are named by their country alone.

    `named` are the places of parties: what is a part of one of them is no name of its own, and a
    list of countries may end with one.
    """
    after = -1  # where the list goes on, of which the last one is behind
    is_police = shared = False  # and whether its people are police, or any that adjectives share
    spots = [(each.spot, each.country) for each in inside(adjectives, passage.spot)]
    for spot, country in reversed(spots):
        start, end = (place - passage.offset for place in read.stretch(spot))
        party = next((each for each in named if spot.within(each)), None)
        if party is not None:
            after, is_police = start, "police" in party.of(read.text).casefold()
            shared = is_police
            continue
        people = _PEOPLE.match(passage.folded, end)
        if people and _HELPED.search(passage.folded, max(0, start - 30), start):
            after = -1
        elif people:
            is_police = bool(people["police"] or people["of_police"])
            shared = is_police or people[0].endswith("s")
            place = passage.place(read, start, people.end())
            yield Delegation(place, country, is_police, not (people["police"] or people["some"]))
            after = start
        elif people := _SLAVIC_PEOPLE.match(passage.folded, end):
            is_police, shared, after = False, not people["delegation"], start
            if not _LED_BY.match(passage.folded, people.end()):
                place = passage.place(read, start, people.end())
                yield Delegation(place, country, police=False, present=bool(people["delegation"]))
        elif before := _PEOPLE_BEFORE.search(passage.folded, max(0, start - 20), start):
            if not before["one_of"] and not _LED.match(passage.folded, end):
                place = passage.place(read, before.start(), end)
                yield Delegation(place, country, police=False, present=not before["side"])
            after = -1
        elif after > end and shared and _AND.fullmatch(passage.folded, end, after):
            yield Delegation(spot, country, is_police, present=False)
            after = start
        else:
            after = -1
