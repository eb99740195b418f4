"""An export: which part of the record, in which form, and into which place."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from sepca_cli.cli.desk import Desk
from sepca_cli.cli.gather import events_of
from sepca_cli.cli.init import public_record
from sepca_cli.cli.options import Wanted
from sepca_cli.cli.words import few
from sepca_cli.errors import BadRequest
from sepca_cli.exchange import outbox
from sepca_cli.exchange.part import Part
from sepca_cli.output import say, streams
from sepca_cli.store.store import Store

TEXTS = ("json", "ics", "jsonld")  # what standard output can carry


def exported(desk: Desk, form: str, target: Path | None, wanted: Wanted) -> None:
    """Write the events that are wanted, or the whole record, in a form, and say what was written.

    Raises:
        BadRequest: the form needs a file or a folder, or the target cannot be one.
        FileTrouble: it cannot be written.
    """
    if target is None or str(target) == "-":
        _to_standard_output(desk, form, wanted)
        return
    files = _files_of(form)
    place = place_of(desk, target)
    if replacing := outbox.taken(place, files):
        desk.confirm(f"Replace {target}?")
    with desk.reading() as store:
        part = _part(store, wanted)
        if files:
            with outbox.folder(place, replacing=replacing) as draft:
                _fill_folder(form, part, draft)
        else:
            with outbox.file(place, replacing=replacing) as draft:
                _fill_file(form, part, draft)
        _say_what_was_left_out(form, part)
        say(f"exported {'the record' if wanted == Wanted() else _counted(part)} to {target}")


def _to_standard_output(desk: Desk, form: str, wanted: Wanted) -> None:
    if form not in TEXTS:
        what = "folder" if _files_of(form) else "file"
        raise BadRequest(f"{form} is written to a {what}", f"sepca export {form} {what.upper()}")
    with desk.reading() as store:
        part = _part(store, wanted)
        to_standard_output(_text(form, part))
        _say_what_was_left_out(form, part)


def to_standard_output(pieces: Iterator[str]) -> None:
    """Write a text of a form: UTF-8 with its own line ends, whatever the terminal speaks."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", newline="")
    streams.write(pieces)


def _part(store: Store, wanted: Wanted) -> Part:
    return Part(store, None if wanted == Wanted() else events_of(store, wanted))


def place_of(desk: Desk, target: Path) -> Path:
    """Where an export really goes, behind links.

    Raises:
        BadRequest: that is the records file itself, or no name at all.
    """
    place = Path(os.path.realpath(target))  # unlike Path.resolve, no circle of links stops it
    if place == desk.path.resolve() or not place.name:
        raise BadRequest(f"{target} is not for an export", "name another file")
    return place


def _counted(part: Part) -> str:
    number = len(part.events)
    return "1 event" if number == 1 else f"{number:,} events"


def _say_what_was_left_out(form: str, part: Part) -> None:
    if form != "ics":
        return
    from sepca_cli.exchange.calendars import without_days

    left_out = without_days(part)
    if left_out:
        keys = few([event.key for event in left_out])
        say(
            f"left out {len(left_out)} of {len(part.events)} events, of which the days are not "
            f"known: {keys}"
        )


# ---- the forms: what each of them needs is imported when it is asked for


def _text(form: str, part: Part) -> Iterator[str]:
    """A form that is one text, in pieces."""
    match form:
        case "json":
            from sepca_cli.exchange.json_document import document

            return document(part)
        case "jsonld":
            from sepca_cli.exchange.linked_data import linked_data

            return linked_data(part)
        case _:
            from sepca_cli.exchange.calendars import calendar

            return calendar(part)


def _fill_file(form: str, part: Part, draft: Path) -> None:
    match form:
        case "xlsx":
            from sepca_cli.exchange.workbook import write_workbook

            write_workbook(part, draft, say)
        case "sqlite":
            from sepca_cli.store.plain_copy import write_plain_copy

            write_plain_copy(part.records, part.labels.of, draft)
        case _:
            outbox.write_text(draft, _text(form, part))


def _fill_folder(form: str, part: Part, draft: Path) -> None:
    if form == "csv":
        from sepca_cli.exchange.csv_folder import write_csv

        write_csv(part, draft)
    else:
        from sepca_cli.exchange.datapackage import write_package

        write_package(part, draft, like=public_record())


def _files_of(form: str) -> tuple[str, ...]:
    """The names of the files in a folder of that form; none where it is one file."""
    match form:
        case "csv":
            from sepca_cli.exchange.csv_folder import FILES

            return FILES
        case "data-package":
            from sepca_cli.exchange.datapackage import FILES

            return FILES
    return ()
