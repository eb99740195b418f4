"""The whole record as one JSON document, lossless: a list for each kind of record.

The lists are named as the tables of a data package, the keys of an object are the fields of the
record, and each record stands on a line of its own: two documents can be compared line by line.
"""

import json
from collections.abc import Iterator
from pathlib import PurePath

from sepca_cli.exchange.datapackage import file_name
from sepca_cli.exchange.part import Part
from sepca_cli.reports.json_form import SCHEMA, json_form
from sepca_cli.store.rows import TABLES


def document(part: Part) -> Iterator[str]:
    """The document in pieces."""
    yield f'{{\n"schema": {SCHEMA}'
    for kind in TABLES:
        yield f',\n"{PurePath(file_name(kind)).stem}": ['
        between = "\n"
        for record in part.records(kind):
            yield between + one_line(json_form(record))
            between = ",\n"
        yield "\n]"
    yield "\n}\n"


def one_line(form: object) -> str:
    """JSON on one line; in ASCII alone where it holds what a terminal would obey or not show."""
    text = json.dumps(form, ensure_ascii=False)
    return text if text.isprintable() else json.dumps(form)
