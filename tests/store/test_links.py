"""References that lead nowhere."""

from pathlib import Path

from sepca_cli.model import Event, EventTopic, Participation, Party, Topic
from sepca_cli.store.file import create, reading, writing
from sepca_cli.store.links import links

WHOLE = (
    Party("mup", "police"),
    Event("ga", "Assembly", "general-assembly"),
    Participation("ga", "host", "mup"),
    Topic("drugs", "drugs"),
    EventTopic("ga", "drugs"),
)


def test_in_a_whole_record_every_reference_leads_to_a_record(tmp_path: Path) -> None:
    path = tmp_path / "records.db"
    create(path, lambda store: store.add_all(WHOLE))
    with reading(path) as store:
        assert list(links(store.connection)) == []


def test_a_reference_to_what_another_program_deleted_is_found(tmp_path: Path) -> None:
    path = tmp_path / "records.db"
    create(path, lambda store: store.add_all(WHOLE))
    with writing(path) as store:
        store.connection.execute("COMMIT")
        store.connection.execute("PRAGMA foreign_keys = OFF")
        store.connection.execute("BEGIN")
        store.connection.execute("DELETE FROM party")
        store.connection.execute("DELETE FROM topic")
    with reading(path) as store:
        assert {(each.record, each.text) for each in links(store.connection)} == {
            ("participation", "row 1 of participation refers to a party that is not there"),
            ("event_topic", "a row of event_topic refers to a topic that is not there"),
        }
