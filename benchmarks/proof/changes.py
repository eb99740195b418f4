"""The commands that change the records file, one example of each. A new one is one more line."""

from pathlib import Path
from shlex import quote
from typing import NamedTuple

SMALL = "a small record"
NOTHING = "nothing"

# What makes the small record: every page of a larger one would be one more place for a fault.
RECORD = (
    "init --empty",
    'source add "Assembly in Bucharest" --key coe-2022-12',
    "party add Romania --kind state",
    "party add Bulgaria --kind state",
    'party add "Romanian Police" --kind police --country Romania --key romania-police',
    'party add "Bulgarian Police" --kind police --country Bulgaria --key bulgaria-police',
    "party add INTERPOL --kind international-organisation",
    "party status romania-police member --since 2002",
    "party status bulgaria-police member --since 2002",
    'person add "Zoran Brđanin"',
    'event add "General Assembly" --kind general-assembly --when 2022-12-12 --city Bucharest '
    "--country Romania --host romania-police --source coe-2022-12",
    "presidency handover Romania --on 2021-12-21 --key romania-2022",
)

EVENT = (
    'event add "Conference on firearms" --kind conference --when "4-5 May 2023" --city Sofia '
    "--country Bulgaria --host bulgaria-police --with interpol --with romania-police:speaker "
    "--topic firearms --source coe-2022-12"
)
OUTCOME = 'event outcome conf-2023-sofia "A joint training" --kind commitment --owner interpol'
HANDOVER = "presidency handover Bulgaria --on 2022-12-14 --key bulgaria-2022"
AIM = 'presidency aim romania-2022 "Joint training on cybercrime" --kind priority'
GREEKS = 'party add "Hellenic Police" --kind police --short HP --key greece-police'
DOUBLE = 'party add "Interpol Lyon" --kind international-organisation --key interpol-2'
PERSON = 'person add "Ana Kovačević" --also "Анна Ковачевич"'
NAMESAKE = 'person add "Z. Brđanin" --key zoran-brdanin-2'
SOURCE = 'source add "Conference in Sofia" --publisher "Its hosts" --published 2023-05 --key host'
CITATION = 'source cite coe-2022-12 ga-2022-bucharest venue --place "paragraph 1"'
ASSOCIATION = "party add SEPCA --kind regional-initiative"
RELEASE = quote(str(Path(__file__).with_name("release.txt")))
READ = f"source read {RELEASE} --publisher 'Its hosts' --key release"


class Change(NamedTuple):
    """A changing command: its name in a table, its line, and the lines that come before it.

    `on` says on which records file: on a small one, on none, or on the one that is packed in a
    file of this checkout, as an older version left it.
    """

    name: str
    line: str
    before: tuple[str, ...] = ()
    on: str = SMALL


CHANGES = (
    Change("init", "init --empty", on=NOTHING),
    Change("event add", EVENT),
    Change("event edit", 'event edit ga-2022-bucharest --venue "Palace of Parliament"'),
    Change("event attend", "event attend ga-2022-bucharest interpol:speaker --source coe-2022-12"),
    Change("event outcome", OUTCOME, (EVENT,)),
    Change("event outcome --remove", "event outcome conf-2023-sofia.1 --remove", (EVENT, OUTCOME)),
    Change("event remove", "event remove conf-2023-sofia --yes", (EVENT, OUTCOME)),
    Change("presidency handover", HANDOVER),
    Change("presidency aim", AIM),
    Change("presidency aim --remove", "presidency aim romania-2022.1 --remove", (AIM,)),
    Change("presidency rotation", "presidency rotation bulgaria-police --since 2027-01-01"),
    Change("presidency edit", 'presidency edit romania-2022 --note "As told in Bucharest."'),
    Change("presidency remove", "presidency remove bulgaria-2022 --yes", (HANDOVER,)),
    Change("party add", GREEKS),
    Change("party name", "party name romania-police IGPR --lang ro --kind short"),
    Change("party status", "party status greece-police observer --since 2015", (GREEKS,)),
    Change("party edit", 'party edit interpol --note "In Lyon."'),
    Change(
        "party merge",
        "party merge interpol-2 interpol --yes",
        (DOUBLE, "event attend ga-2022-bucharest interpol-2"),
    ),
    Change("party remove", "party remove greece-police --yes", (GREEKS,)),
    Change("person add", PERSON),
    Change("person name", 'person name zoran-brdanin "Zoran Brdzanin" --kind misspelt'),
    Change("person merge", "person merge zoran-brdanin-2 zoran-brdanin --yes", (NAMESAKE,)),
    Change("person remove", "person remove ana-kovacevic --yes", (PERSON,)),
    Change("source add", SOURCE),
    Change("source cite", CITATION),
    Change("source read", READ, (ASSOCIATION,)),
    Change("source read --yes", "source read release --yes", (ASSOCIATION, READ)),
    Change(
        "event add --json",
        "event add --json draft.json",
        (ASSOCIATION, f"{READ} --save draft.json"),
    ),
    Change("source edit", 'source edit coe-2022-12 --note "Read again."'),
    Change("source remove", "source remove host --yes", (SOURCE,)),
    Change("undo", "undo --yes", (EVENT,)),
    Change("backup", "backup copy.db"),
    Change("restore", "restore copy.db --yes", ("init --empty", "backup copy.db", GREEKS), NOTHING),
    Change("import", "import copy.json --yes", (EVENT, "export json copy.json", "undo --yes")),
    Change("older file", "event list", on="tests/store/releases/0.1.0.db.gz"),
)
