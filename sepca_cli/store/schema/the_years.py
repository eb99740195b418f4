"""Schema 4: the years of events at hand, so that to count them no event need be read."""

from sqlite_utils import Database

from sepca_cli.store.schema.running import run

YEARS = """
CREATE INDEX event_year ON event (substr(earliest, 1, 4), substr(latest, 1, 4), state);
"""


def the_years(db: Database) -> None:
    """Keep the years of events in order."""
    run(db, YEARS)
