"""Who was present where, gathered by SQL: a million participations are too many to look at."""

import sqlite3

from sepca_cli.model import ROLES_AWAY

AWAY = ", ".join(f"'{role}'" for role in ROLES_AWAY)


def present(connection: sqlite3.Connection, who: str) -> dict[str, set[str]]:
    """By party or by person (`who`), the keys of events at which it was, as a source reports.

    The index of parties knows everything but what was only announced, which is little: it is
    looked up apart and taken away again.
    """
    found = {
        key: set(events.split())
        for key, events in connection.execute(
            f"""SELECT {who}, group_concat(event, ' ') FROM participation
            WHERE {who} IS NOT NULL AND role NOT IN ({AWAY}) GROUP BY {who}"""
        )
    }
    for key, event in connection.execute(
        f"""SELECT {who}, event FROM participation AS only_announced
        WHERE certainty = 'announced' AND {who} IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM participation AS reported WHERE reported.{who} = only_announced.{who}
            AND reported.event = only_announced.event AND reported.role NOT IN ({AWAY})
            AND reported.certainty <> 'announced')"""
    ):
        found.get(key, set()).discard(event)
    return found
