"""The tables of a records file, and the steps that bring an older file up to date.

Each step is a file of its own. One is never edited once released: files that took it keep what it
said. The vocabularies are therefore written out in them; a test holds them against
`sepca_cli.model`.
"""

from sqlite_utils.migrations import Migrations

from sepca_cli.store.schema.the_bytes_read import the_bytes_read
from sepca_cli.store.schema.the_history import the_history
from sepca_cli.store.schema.the_record import the_record
from sepca_cli.store.schema.the_years import the_years

migrations = Migrations("sepca")
# The first makes schema 1, and so on.
STEPS = ("0001_the_record", "0002_the_history", "0003_the_bytes_read", "0004_the_years")

for name, step in zip(STEPS, (the_record, the_history, the_bytes_read, the_years), strict=True):
    migrations(name=name)(step)
