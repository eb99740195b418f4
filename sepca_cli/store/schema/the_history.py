"""Schema 2: what is told in an order is numbered, and every change is kept."""

from sqlite_utils import Database

from sepca_cli.store.schema.running import run

# What is told in an order keeps it: the number of its telling outlasts a removal that is taken
# back, which a bare rowid does not.
ORDER_OF_TELLING = """
CREATE TABLE name_told (
    record TEXT NOT NULL REFERENCES record (key),
    name TEXT NOT NULL CONSTRAINT name_given CHECK (trim(name) <> ''),
    kind TEXT NOT NULL CONSTRAINT name_kind
        CHECK (kind IN ('official', 'short', 'other', 'former', 'misspelt')),
    language TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    note TEXT NOT NULL,
    folded TEXT NOT NULL,
    told INTEGER PRIMARY KEY AUTOINCREMENT,
    UNIQUE (record, name)
) STRICT;

CREATE TABLE participation_told (
    event TEXT NOT NULL REFERENCES event (key),
    role TEXT NOT NULL CONSTRAINT participation_role CHECK (role IN ('host', 'organiser', 'chair',
        'speaker', 'presenter', 'participant', 'observer', 'guest', 'signatory', 'supporter',
        'absent', 'mentioned')),
    party TEXT REFERENCES party (key),
    person TEXT REFERENCES person (key),
    office TEXT NOT NULL,
    subject TEXT NOT NULL,
    on_behalf_of TEXT REFERENCES person (key),
    certainty TEXT NOT NULL CONSTRAINT participation_certainty
        CHECK (certainty IN ('documented', 'inferred', 'announced')),
    note TEXT NOT NULL,
    told INTEGER PRIMARY KEY AUTOINCREMENT,
    CONSTRAINT somebody CHECK (party IS NOT NULL OR person IS NOT NULL)
) STRICT;

CREATE TABLE chair_told (
    term TEXT NOT NULL REFERENCES term (key),
    person TEXT NOT NULL REFERENCES person (key),
    office TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    certainty TEXT NOT NULL CONSTRAINT chair_certainty
        CHECK (certainty IN ('documented', 'inferred', 'announced')),
    note TEXT NOT NULL,
    told INTEGER PRIMARY KEY AUTOINCREMENT,
    UNIQUE (term, person)
) STRICT;

CREATE TABLE handover_told (
    to_term TEXT NOT NULL UNIQUE REFERENCES term (key),
    from_term TEXT UNIQUE REFERENCES term (key)
        CONSTRAINT not_to_itself CHECK (from_term <> to_term),
    date TEXT NOT NULL,
    event TEXT REFERENCES event (key),
    because TEXT NOT NULL,
    note TEXT NOT NULL,
    told INTEGER PRIMARY KEY AUTOINCREMENT
) STRICT;

CREATE TABLE status_told (
    party TEXT NOT NULL REFERENCES party (key),
    status TEXT NOT NULL CONSTRAINT status_word
        CHECK (status IN ('member', 'observer', 'signatory', 'guest', 'former')),
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    event TEXT REFERENCES event (key),
    note TEXT NOT NULL,
    told INTEGER PRIMARY KEY AUTOINCREMENT,
    UNIQUE (party, status, since)
) STRICT;

CREATE TABLE citation_told (
    record TEXT NOT NULL REFERENCES record (key),
    fact TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES source (key),
    says TEXT NOT NULL,
    place TEXT NOT NULL,
    certainty TEXT NOT NULL CONSTRAINT citation_certainty
        CHECK (certainty IN ('documented', 'inferred', 'announced')),
    note TEXT NOT NULL,
    told INTEGER PRIMARY KEY AUTOINCREMENT,
    UNIQUE (record, fact, source, says)
) STRICT;
"""
TOLD = ("name", "participation", "chair", "handover", "status", "citation")
INDEXES_OF_TOLD = """
CREATE INDEX name_folded ON name (folded);
CREATE UNIQUE INDEX participation_once
    ON participation (event, role, ifnull(party, ''), ifnull(person, ''));
CREATE INDEX participation_party ON participation (party, event, role);
CREATE INDEX participation_person ON participation (person) WHERE person IS NOT NULL;
CREATE INDEX citation_source ON citation (source);
"""

# One change a command, and every row that it touched; `sepca_cli.changes` says what they hold.
TABLES_OF_HISTORY = """
CREATE TABLE change (
    number INTEGER PRIMARY KEY,
    time TEXT NOT NULL CONSTRAINT change_in_utc
        CHECK (time IS strftime('%Y-%m-%dT%H:%M:%SZ', time)),
    who TEXT NOT NULL,
    command TEXT NOT NULL,
    undoes INTEGER NOT NULL CONSTRAINT undoes_an_earlier_one CHECK (undoes < number),
    seal TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE changed_row (
    change INTEGER NOT NULL REFERENCES change (number),
    position INTEGER NOT NULL,
    tbl TEXT NOT NULL,
    record TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (change, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX changed_record ON changed_row (record);
"""


def the_history(db: Database) -> None:
    """Number what is told in an order, and make the tables of the history.

    What the file held before it kept a history becomes its first change: `store.upgrade` writes it.
    """
    run(db, ORDER_OF_TELLING)
    for table in TOLD:
        columns = ", ".join(
            column for column in db[f"{table}_told"].columns_dict if column != "told"
        )
        db.execute(
            f"INSERT INTO {table}_told ({columns}) SELECT {columns} FROM {table} ORDER BY rowid"
        )
        db.execute(f"DROP TABLE {table}")
        db.execute(f"ALTER TABLE {table}_told RENAME TO {table}")
    run(db, INDEXES_OF_TOLD)
    run(db, TABLES_OF_HISTORY)
