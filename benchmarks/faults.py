"""Every call to the system fails in turn, in every command that changes the record.

    python -m benchmarks.faults                          all of it, in a quarter of an hour
    python -m benchmarks.faults --command "event add"    one command; may be repeated
    python -m benchmarks.faults --sample 60              so many runs, spread over everything

A command is watched once: each opening, writing, synchronising, renaming, linking and removing of
a file in the folder of its records file is a point. Then it runs once for each point and kind of
fault: it is killed before the call, or the call fails with an error of the disk (EIO), or for want
of room (ENOSPC). What is judged, and how, is told in `benchmarks.proof`. Each run is a copy of a
process that has imported the program; a test holds that it makes the same calls as a started one.

The row at the end is a program that saves as many do and keeps halves. It has to be seen, or the
rows above it mean nothing.

It needs Linux with strace, and the right to watch a process. What it does not show is a loss of
power: what the system has accepted survives a kill.
"""

import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter

from benchmarks.proof import strace
from benchmarks.proof.cases import bad_idiom, cases, named
from benchmarks.proof.copies import Copies
from benchmarks.proof.judge import HALF
from benchmarks.proof.program import FROM_CHECKOUT, room
from benchmarks.proof.sweep import sampled, sweep, trials
from benchmarks.proof.tally import table, told, total

TEETH = 60  # runs of the bad idiom


def main() -> None:
    """Run the sweep and print its table; ends with 1 when something went wrong."""
    words = ArgumentParser(
        prog="python -m benchmarks.faults",
        description=__doc__,
        formatter_class=RawDescriptionHelpFormatter,
    )
    words.add_argument("--command", action="append", default=[], metavar="NAME")
    words.add_argument("--sample", type=int, metavar="N")
    words.add_argument("--seed", type=int, default=2002)
    asked = words.parse_args()
    changes = named(asked.command)
    if reason := strace.forbidden():
        raise SystemExit(reason)
    with room() as home:
        of_all = [trials(case) for case in cases(Copies(FROM_CHECKOUT, home), changes)]
        every = sum(map(len, of_all))
        tallies = told(sweep(sampled(of_all, asked.sample or every, asked.seed)))
        (teeth,) = sweep(sampled([trials(bad_idiom(home))], TEETH, asked.seed))
    whole = total(tallies)
    print(table([*tallies, whole, teeth]))
    print(
        f"{len(tallies)} commands, {whole.runs} of {every} runs, {whole.wrongs.total()} wrongs; "
        f"the bad idiom left half a record in {teeth.wrongs[HALF]} of {teeth.runs}"
    )
    sys.exit(bool(whole.wrongs.total()) or not teeth.wrongs[HALF])


if __name__ == "__main__":
    main()
