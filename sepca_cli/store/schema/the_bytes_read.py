"""Schema 3: of a text that was read from a file, the hash of that file."""

from sqlite_utils import Database

from sepca_cli.store.schema.running import run

HASH = """
ALTER TABLE source ADD COLUMN hash TEXT NOT NULL DEFAULT ''
    CONSTRAINT hash_is_sha256
        CHECK (hash = '' OR (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'));
CREATE INDEX source_hash ON source (hash) WHERE hash <> '';
"""


def the_bytes_read(db: Database) -> None:
    """Make room for the hash of each source; those that were recorded before have none."""
    run(db, HASH)
