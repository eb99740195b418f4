"""sepca search: words in everything, in any script."""

from typing import Annotated

import typer

from sepca_cli.cli.desk import desk, noun
from sepca_cli.output import say

app = noun()


@app.command("search")
def search(
    ctx: typer.Context,
    words: Annotated[list[str], typer.Argument(metavar="WORDS...", help="What to look for.")],
) -> None:
    """Find words in everything that is recorded, the best first.

    Scripts, marks and capitals do not matter, and the end of a word may differ. Where no record
    has all of the words, those with any are shown.

    Example: sepca search Брђанин Будва
    """
    from sepca_cli.cli.found import found
    from sepca_cli.store.search import find

    with desk(ctx).reading() as store:
        table = found(store, find(store.connection, " ".join(words)))
    desk(ctx).show(table)
    if not table.rows:
        say("nothing was found")
