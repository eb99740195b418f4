"""Statements of SQL, run one after the other."""

from sqlite_utils import Database


def run(db: Database, statements: str) -> None:
    """Run statements that each end in a semicolon and a line feed, within the open transaction."""
    for statement in statements.split(";\n"):
        if statement.strip():
            db.execute(statement)
