"""Schema 1: the tables of the first release."""

from sqlite_utils import Database

from sepca_cli.store.schema.running import run

# Keys of all kinds of record live in one namespace, so that a key alone names a record. The id is
# the row of the search index and nothing else.
TABLES = """
CREATE TABLE record (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
        CONSTRAINT key_form CHECK (key GLOB '[a-z0-9]*' AND key NOT GLOB '*[^a-z0-9.-]*'),
    kind TEXT NOT NULL CONSTRAINT record_kind
        CHECK (kind IN ('party', 'person', 'event', 'outcome', 'term', 'aim', 'source'))
) STRICT;

CREATE TABLE party (
    key TEXT PRIMARY KEY REFERENCES record (key),
    kind TEXT NOT NULL CONSTRAINT party_kind CHECK (kind IN ('police', 'ministry',
        'international-organisation', 'regional-initiative', 'project', 'ngo', 'state', 'other')),
    country TEXT NOT NULL,
    part_of TEXT REFERENCES party (key) CONSTRAINT not_its_own_part CHECK (part_of <> key),
    note TEXT NOT NULL,
    uid TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE person (
    key TEXT PRIMARY KEY REFERENCES record (key),
    note TEXT NOT NULL,
    uid TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE name (
    record TEXT NOT NULL REFERENCES record (key),
    name TEXT NOT NULL CONSTRAINT name_given CHECK (trim(name) <> ''),
    kind TEXT NOT NULL CONSTRAINT name_kind
        CHECK (kind IN ('official', 'short', 'other', 'former', 'misspelt')),
    language TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    note TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (record, name)
) STRICT;
CREATE INDEX name_folded ON name (folded);

CREATE TABLE event (
    key TEXT PRIMARY KEY REFERENCES record (key),
    title TEXT NOT NULL CONSTRAINT title_given CHECK (trim(title) <> ''),
    kind TEXT NOT NULL CONSTRAINT event_kind CHECK (kind IN ('general-assembly',
        'executive-board', 'conference', 'seminar', 'workshop', 'training', 'working-group',
        'signing', 'ceremony', 'visit', 'other')),
    date TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    venue TEXT NOT NULL,
    online INTEGER NOT NULL CONSTRAINT online_or_not CHECK (online IN (0, 1)),
    state TEXT NOT NULL CONSTRAINT event_state CHECK (state IN ('held', 'announced', 'cancelled')),
    part_of TEXT REFERENCES event (key) CONSTRAINT not_its_own_part CHECK (part_of <> key),
    note TEXT NOT NULL,
    uid TEXT NOT NULL UNIQUE,
    earliest TEXT NOT NULL CONSTRAINT earliest_is_a_day
        CHECK (earliest IS date(earliest, '+0 days')),
    latest TEXT NOT NULL CONSTRAINT latest_is_a_day
        CHECK (latest IS date(latest, '+0 days')),
    CONSTRAINT ends_after_it_begins CHECK (earliest <= latest)
) STRICT;
CREATE INDEX event_time ON event (earliest, latest, key);
CREATE INDEX event_whole ON event (part_of) WHERE part_of IS NOT NULL;

CREATE TABLE participation (
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
    CONSTRAINT somebody CHECK (party IS NOT NULL OR person IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX participation_once
    ON participation (event, role, ifnull(party, ''), ifnull(person, ''));
CREATE INDEX participation_party ON participation (party, event, role);
CREATE INDEX participation_person ON participation (person) WHERE person IS NOT NULL;

CREATE TABLE topic (
    key TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CONSTRAINT topic_named CHECK (trim(name) <> ''),
    kind TEXT NOT NULL CONSTRAINT topic_kind CHECK (kind IN ('theme', 'instrument'))
) STRICT;

CREATE TABLE event_topic (
    event TEXT NOT NULL REFERENCES event (key),
    topic TEXT NOT NULL REFERENCES topic (key),
    PRIMARY KEY (event, topic)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_topic_topic ON event_topic (topic);

CREATE TABLE outcome (
    key TEXT PRIMARY KEY REFERENCES record (key),
    event TEXT NOT NULL REFERENCES event (key),
    kind TEXT NOT NULL CONSTRAINT outcome_kind CHECK (kind IN ('agreement', 'decision',
        'document', 'commitment', 'announcement', 'other')),
    text TEXT NOT NULL CONSTRAINT outcome_told CHECK (trim(text) <> ''),
    owner TEXT REFERENCES party (key),
    due TEXT NOT NULL,
    state TEXT NOT NULL CONSTRAINT outcome_state CHECK (state IN ('open', 'done', 'dropped')),
    note TEXT NOT NULL,
    uid TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX outcome_event ON outcome (event);

CREATE TABLE term (
    key TEXT PRIMARY KEY REFERENCES record (key),
    member TEXT REFERENCES party (key),
    begins TEXT NOT NULL CONSTRAINT begins_some_day CHECK (begins <> '..'),
    ends TEXT NOT NULL,
    note TEXT NOT NULL,
    uid TEXT NOT NULL UNIQUE
) STRICT;
-- At most one presidency runs; an end that is merely not known ('') is not the same.
CREATE UNIQUE INDEX one_running_term ON term (ends) WHERE ends = '..';

CREATE TABLE chair (
    term TEXT NOT NULL REFERENCES term (key),
    person TEXT NOT NULL REFERENCES person (key),
    office TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    certainty TEXT NOT NULL CONSTRAINT chair_certainty
        CHECK (certainty IN ('documented', 'inferred', 'announced')),
    note TEXT NOT NULL,
    PRIMARY KEY (term, person)
) STRICT;

CREATE TABLE handover (
    to_term TEXT PRIMARY KEY REFERENCES term (key),
    from_term TEXT UNIQUE REFERENCES term (key)
        CONSTRAINT not_to_itself CHECK (from_term <> to_term),
    date TEXT NOT NULL,
    event TEXT REFERENCES event (key),
    because TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE aim (
    key TEXT PRIMARY KEY REFERENCES record (key),
    term TEXT NOT NULL REFERENCES term (key),
    kind TEXT NOT NULL CONSTRAINT aim_kind CHECK (kind IN ('priority', 'milestone')),
    text TEXT NOT NULL CONSTRAINT aim_told CHECK (trim(text) <> ''),
    date TEXT NOT NULL,
    event TEXT REFERENCES event (key),
    answers TEXT REFERENCES aim (key),
    note TEXT NOT NULL,
    uid TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX aim_term ON aim (term);

CREATE TABLE rotation_place (
    since TEXT NOT NULL,
    position INTEGER NOT NULL CONSTRAINT counted_from_one CHECK (position > 0),
    party TEXT NOT NULL REFERENCES party (key),
    PRIMARY KEY (since, position),
    UNIQUE (since, party)
) STRICT, WITHOUT ROWID;

CREATE TABLE status (
    party TEXT NOT NULL REFERENCES party (key),
    status TEXT NOT NULL CONSTRAINT status_word
        CHECK (status IN ('member', 'observer', 'signatory', 'guest', 'former')),
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    event TEXT REFERENCES event (key),
    note TEXT NOT NULL,
    PRIMARY KEY (party, status, since)
) STRICT;

CREATE TABLE source (
    key TEXT PRIMARY KEY REFERENCES record (key),
    title TEXT NOT NULL CONSTRAINT source_titled CHECK (trim(title) <> ''),
    publisher TEXT NOT NULL,
    url TEXT NOT NULL,
    language TEXT NOT NULL,
    published TEXT NOT NULL,
    read TEXT NOT NULL,
    note TEXT NOT NULL,
    text TEXT NOT NULL,
    uid TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE citation (
    record TEXT NOT NULL REFERENCES record (key),
    fact TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES source (key),
    says TEXT NOT NULL,
    place TEXT NOT NULL,
    certainty TEXT NOT NULL CONSTRAINT citation_certainty
        CHECK (certainty IN ('documented', 'inferred', 'announced')),
    note TEXT NOT NULL,
    PRIMARY KEY (record, fact, source, says)
) STRICT;
CREATE INDEX citation_source ON citation (source);

-- Folded words of every record: the row is the id of the record.
CREATE VIRTUAL TABLE search USING fts5 (title, body, tokenize = 'unicode61');
"""


def the_record(db: Database) -> None:
    """Make the tables of the first release."""
    run(db, TABLES)
