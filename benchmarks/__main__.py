"""The way in: `python -m benchmarks`; the package's own words say what it prints."""

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from pathlib import Path
from tempfile import TemporaryDirectory

import benchmarks
from benchmarks.checkout import install, install_revision, make_records
from benchmarks.chromium import in_chromium
from benchmarks.clock import in_rounds
from benchmarks.figures import Figure, aligned, figure, table, with_growth
from benchmarks.imports import listings
from benchmarks.made import Made
from benchmarks.peers import Peers
from benchmarks.tasks import SIZES, TASKS, Desk, Task
from benchmarks.writers import together
from benchmarks.written import write

OTHERS = ("chromium", "writers")  # tasks that are no single process


def main() -> None:
    """Measure, and print the table or the imports on standard output."""
    asked = _asked()
    with TemporaryDirectory(prefix="sepca-benchmark-", dir=asked.keep) as folder:
        home = Path(folder)
        programs = {"": install(home / "environment")}
        if asked.what == "imports":
            print("\n".join(listings(programs[""], home, make_records(programs[""], home))))
            return
        for number, revision in enumerate(asked.compare):
            programs[f" at {revision}"] = install_revision(revision, home / f"version-{number}")
        figures, missing = measured(asked, home, programs)
    print(aligned(table(figures)))
    if missing:
        print(f"not found: {', '.join(missing)}; name their folder with --peers")
    if asked.write:
        write(figures, missing)


def measured(
    asked: Namespace, home: Path, programs: dict[str, Path]
) -> tuple[list[Figure], list[str]]:
    """The figures of all tasks that were asked for, and the peers that are not there."""
    files = Path(asked.keep or home)
    peers = Peers(asked.peers, home / "peers")
    found: list[Task] = []
    desks = {
        (label, events): Desk(place, Made(files, events), home)
        for events in asked.sizes
        for label, place in programs.items()
    }
    for name in (name for name in asked.only if name in TASKS):
        for (label, _), desk in desks.items():
            task = TASKS[name](desk)
            at_all = () if label else peers.doing(name, desk.made)
            found.append(task._replace(name=task.name + label, peers=at_all))
    taken = in_rounds([task.commands for task in found], asked.rounds, asked.patience)
    figures = [figure(*each) for each in zip(found, taken, strict=True)]
    of_page = 10_000 if 10_000 in asked.sizes else asked.sizes[-1]
    for (label, events), desk in desks.items():
        more: list[Figure] = []
        if "chromium" in asked.only and events == of_page:
            more += in_chromium(desk)
        if "writers" in asked.only and events == asked.sizes[-1]:
            more.append(together(desk, asked.adds))
        figures += (each._replace(name=each.name + label) for each in more)
    return with_growth(figures), peers.missing


def _asked() -> Namespace:
    words = ArgumentParser(
        prog="python -m benchmarks",
        description=benchmarks.__doc__,
        formatter_class=RawDescriptionHelpFormatter,
    )
    every = [*TASKS, *OTHERS]
    words.add_argument("what", nargs="?", choices=["times", "imports"], default="times")
    words.add_argument("--only", nargs="+", choices=every, default=every, metavar="TASK")
    words.add_argument("--sizes", nargs="+", type=int, default=list(SIZES), metavar="EVENTS")
    words.add_argument("--rounds", type=int, default=11, metavar="N")
    words.add_argument("--patience", type=float, default=120, metavar="SECONDS")
    words.add_argument("--adds", type=int, default=200, metavar="N")
    words.add_argument("--compare", nargs="+", default=[], metavar="REV")
    words.add_argument("--peers", type=Path, action="append", default=[], metavar="FOLDER")
    words.add_argument("--keep", type=Path, metavar="FOLDER")
    words.add_argument("--write", action="store_true")
    asked = words.parse_args()
    if asked.write and asked.compare:
        words.error("the page on performance speaks of one version: --write without --compare")
    asked.sizes.sort()
    if asked.keep:
        asked.keep.mkdir(parents=True, exist_ok=True)
    return asked


if __name__ == "__main__":
    main()
