"""Many rows of one kind, read at once where nothing has to be said of any of them.

A large file is mostly that: rows that come with their records, each of them good. Whatever is odd
about one of them is left to be judged row by row, where it is also said what and why.
"""

from collections.abc import Sequence
from typing import Any

from sepca_cli.cli.importing.fields import FIELDS
from sepca_cli.cli.importing.judging import refuse_alone
from sepca_cli.cli.importing.names import REFERRED, Names
from sepca_cli.errors import SepcaError
from sepca_cli.exchange.offered import Offered
from sepca_cli.model import EventTopic, Participation
from sepca_cli.store import rows
from sepca_cli.store.store import KINDS


def good_and_new(names: Names, kind: type[Any], offered: Sequence[Offered]) -> list[Any]:
    """The records of rows that are told by keys; none where one row has to be judged by itself."""
    if any(each.gone or each.before or each.parts for each in offered):
        return []
    words = [each.words for each in offered]
    columns = {name: [told.get(name, "") for told in words] for name in kind._fields}
    try:
        values = [map(field.__getitem__, columns[n]) for n, field in FIELDS[kind, True].items()]
        records = list(map(kind._make, zip(*values, strict=True)))
        for record in records:
            refuse_alone(record)
    except SepcaError:
        return []
    table = rows.TABLES[kind]
    if not names.all_new(columns[rows.OWNER.get(kind, "key")]):
        return []
    own = set(columns["key"]) if table in KINDS else set()
    if len(own) not in (0, len(records)) or any(names.known(key, "") for key in own):
        return []
    for field, wanted in REFERRED[kind]:
        others = set(columns[field]) - {""} - (own if wanted == table else set())
        if not all(names.known(key, wanted) for key in others):
            return []
    return records


def of_new_event(names: Names, event: str, offered: Sequence[Offered]) -> list[Any]:
    """Who was at an event that the file brought, and its topics, in the order of the file.

    They are told by the names that people type; none where one of them has to be judged by itself.
    """
    records: list[Any] = []
    for each in offered:
        if each.kind is Participation and "who" in each.words:
            try:
                there = names.participation(each.words)
            except SepcaError:
                return []
            records.append(Participation(event, *there[1:]))
        elif each.kind is EventTopic:
            topic = names.topic(each.words["topic"]).key
            if not names.known(topic, "topic"):
                return []
            records.append(EventTopic(event, topic))
        else:
            return []
    return records if len(set(records)) == len(records) else []
