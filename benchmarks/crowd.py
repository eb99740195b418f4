"""Many write to one records file at the same time, and many read it.

    python -m benchmarks.crowd               8 writers with 200 commands each, in some minutes
    python -m benchmarks.crowd --times 20    8 writers with 20 each

Each command is a process of its own, as if eight people typed at one file without a pause. Half
of them meet on one record: they give out the same numbers and change the same names. Twenty read
meanwhile, each one command after the other, a little politer in asking for the processor. A
hundred backups are made on the way, evenly spread, if the program can make them.

At the end: everything that was confirmed is in the record once, the numbers that were given out
and those of the history run without a gap, nobody was told that the file is in use, and each
backup is whole and holds what the record held at a moment between its begin and its end.
"""

import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from concurrent.futures import Future, ThreadPoolExecutor
from statistics import median

from benchmarks.figures import aligned
from benchmarks.proof.crowd import Crowd, Spent
from benchmarks.proof.program import installed

HEADINGS = ("who", "processes", "commands", "failed", "in use", "median s", "99 % s", "slowest s")


def main() -> None:
    """Let the crowd in and print its table; ends with 1 when something went wrong."""
    words = ArgumentParser(
        prog="python -m benchmarks.crowd",
        description=__doc__,
        formatter_class=RawDescriptionHelpFormatter,
    )
    words.add_argument("--times", type=int, default=200, metavar="N")
    words.add_argument("--writers", type=int, default=8, metavar="N")
    words.add_argument("--readers", type=int, default=20, metavar="N")
    words.add_argument("--backups", type=int, default=100, metavar="N")
    asked = words.parse_args()
    with installed() as program:
        crowd = Crowd(program, asked.writers, asked.times)
        with ThreadPoolExecutor(asked.writers + asked.readers + 1) as threads:
            writers = [threads.submit(crowd.write, number) for number in range(asked.writers)]
            readers = [threads.submit(crowd.read, number) for number in range(asked.readers)]
            keepers = [threads.submit(crowd.back_up, asked.backups)]
        rows = [_row("writers", writers), _row("readers", readers), _row("backups", keepers)]
        print(aligned([HEADINGS, *rows]))
        wrongs = crowd.wrongs()
    print("\n".join(wrongs) or f"all {crowd.to_save} saved, nothing wrong")
    sys.exit(bool(wrongs))


def _row(who: str, futures: list[Future[list[Spent]]]) -> tuple[str, ...]:
    spent = [each for future in futures for each in future.result()]
    seconds = sorted(each.seconds for each in spent) or [0.0]
    times = (median(seconds), seconds[int(0.99 * (len(seconds) - 1))], seconds[-1])
    return (
        who,
        str(len(futures)),
        str(len(spent)),
        str(sum(each.ended.code != 0 for each in spent)),
        str(sum(" in use " in line for each in spent for line in each.ended.said)),
        *(f"{each:.2f}" for each in times),
    )


if __name__ == "__main__":
    main()
