"""The way in: `python -m benchmarks`; the package's own words say what it prints."""

from argparse import ArgumentParser, RawDescriptionHelpFormatter
from pathlib import Path
from tempfile import TemporaryDirectory

import benchmarks
from benchmarks.checkout import install, make_records
from benchmarks.clock import in_rounds
from benchmarks.commands import bare, ours
from benchmarks.figures import figure, table
from benchmarks.imports import listings
from benchmarks.peers import theirs


def main() -> None:
    """Measure, and print the table or the imports on standard output."""
    words = ArgumentParser(
        prog="python -m benchmarks",
        description=benchmarks.__doc__,
        formatter_class=RawDescriptionHelpFormatter,
    )
    words.add_argument("what", nargs="?", choices=["times", "imports"], default="times")
    words.add_argument("--rounds", type=int, default=15, metavar="N")
    words.add_argument("--peers", type=Path, action="append", default=[], metavar="FOLDER")
    asked = words.parse_args()
    with TemporaryDirectory(prefix="sepca-benchmark-") as folder:
        home = Path(folder)
        programs = install(home / "environment")
        records = make_records(programs, home)
        if asked.what == "imports":
            print("\n".join(listings(programs, home, records)))
            return
        peers, missing = theirs([*asked.peers, programs], home)
        measure = bare(programs, home)
        commands = [measure, *ours(programs, home, records), *peers]
        taken = in_rounds(measure, commands, asked.rounds)
        print(table([figure(*each) for each in zip(commands, taken, strict=True)]))
        if missing:
            print(f"not found: {', '.join(missing)}; name their folder with --peers")


if __name__ == "__main__":
    main()
