"""sepca check: everything that looks wrong, in one run."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from sepca_cli.cli.desk import Desk, desk, noun
from sepca_cli.cli.tab import completing
from sepca_cli.cli.words import choice
from sepca_cli.dates import today
from sepca_cli.errors import BadRequest
from sepca_cli.output import say
from sepca_cli.reports import checks
from sepca_cli.rules.findings import Finding
from sepca_cli.store import surroundings
from sepca_cli.store.file import reading
from sepca_cli.store.links import links
from sepca_cli.store.two_cores import kept, on_the_other_core

app = noun()

HISTORY = "history"  # takes long in a large file: only where it is asked for
NAMES = (HISTORY, *surroundings.RULES, "links", *checks.RULES)


@app.command("check")
def check(
    ctx: typer.Context,
    rules: Annotated[
        list[str] | None,
        typer.Option(
            "--rule",
            metavar="RULE",
            autocompletion=completing.words(NAMES),
            help=f"Only this rule; may be repeated. One of: {', '.join(NAMES)}.",
        ),
    ] = None,
    without: Annotated[
        list[str] | None,
        typer.Option(
            "--except",
            metavar="RULE",
            autocompletion=completing.words(NAMES),
            help="Not this rule; may be repeated.",
        ),
    ] = None,
    deep: Annotated[
        bool,
        typer.Option(
            "--deep", help="Hold every row against the history: was it changed outside sepca?"
        ),
    ] = False,
    head: Annotated[
        str,
        typer.Option(
            "--head",
            metavar="HEAD",
            help="A head of the history that was written down earlier; with it, --deep goes "
            "without saying.",
        ),
    ] = "",
) -> None:
    """Print everything that looks wrong, each with what to type to mend it.

    The most serious comes first. Only what is surely so is found: a date that is known to the year
    gives the benefit of the doubt. The exit code is 1 when anything is found. What --deep finds
    stands alone: the other rules are for a file that is whole.

    Example: sepca check --rule overlap --rule gap
    """
    only = [choice(rule, NAMES, "rule") for rule in rules or NAMES[1:]]
    but = [choice(rule, NAMES, "rule") for rule in without or ()]
    wanted = [rule for rule in only if rule not in but]
    if not (wanted or deep or head):
        raise BadRequest("no rule is left to check", "leave a --rule or an --except away")
    if deep or head or HISTORY in wanted:
        from sepca_cli.cli.remembering import checked_head
        from sepca_cli.store.verify import deep_on_two_cores

        written_down = checked_head(head)
        found = deep_on_two_cores(desk(ctx).path, written_down, lambda: _found(desk(ctx), wanted))
    else:
        found = _found_on_two_cores(desk(ctx), wanted)
    desk(ctx).show(checks.table(found))
    if not found:
        say("nothing looks wrong")
        return
    say("1 finding" if len(found) == 1 else f"{len(found)} findings")
    raise typer.Exit(1)


def _found_on_two_cores(desk: Desk, wanted: list[str]) -> list[Finding]:
    """What the rules find, or only the references that lead nowhere: of holes no more can be said.

    SQLite looks for these in another process, which then looks at texts, while this one reads.
    """
    from sepca_cli.cli.suspicions import in_order

    with desk.reading():
        pass  # a file of an older sepca is brought up to date before two look at it
    about_the_file = [rule for rule in wanted if rule in surroundings.RULES]
    if about_the_file == wanted:
        return _found(desk, wanted)
    others = [rule for rule in wanted if rule not in (*about_the_file, *checks.OF_TEXTS)]
    work = partial(_links_or_texts, today=today(), wanted=wanted)
    with on_the_other_core(work, desk.path) as other:
        found = kept(lambda: _found(desk, others))
        broken, odd_texts = other()
        return _found(desk, about_the_file) + (broken or in_order([*odd_texts, *found()]))


def _links_or_texts(
    path: Path, today: str, wanted: list[str]
) -> tuple[list[Finding], list[Finding]]:
    """The references that lead nowhere; where there are none, what is odd in texts."""
    from sepca_cli.cli.suspicions import of_texts

    with reading(path) as store:
        broken = list(links(store.connection))
        return broken, [] if broken else of_texts(store, today, wanted)


def _found(desk: Desk, wanted: list[str]) -> list[Finding]:
    """What the rules that are wanted find, about the file and in the record."""
    from sepca_cli.cli.suspicions import suspicions

    about_the_file = [rule for name, rule in surroundings.RULES.items() if name in wanted]
    found = [finding for rule in about_the_file for finding in rule(desk.path)]
    if set(wanted) & {*checks.RULES}:
        with desk.reading() as store:
            found += suspicions(store, today(), wanted)
    return found
