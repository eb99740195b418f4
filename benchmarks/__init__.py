"""How fast `sepca` is, beside bare Python and beside its peers.

    python -m benchmarks                            the table, in about two minutes
    python -m benchmarks --rounds 40                steadier figures
    python -m benchmarks --peers ~/peers/bin        peers that are not on the PATH
    python -m benchmarks imports                    what a start is made of: the slowest imports

This checkout is installed into a new virtual environment, as a user would install it, with a
records file of the public record. Then every command runs as a whole process, its output read
through a pipe, in rounds: each round runs each command once, and before each of them
`python -c pass`, by which it is measured. A busy moment of the machine so falls on both. A round
to warm up is not counted.

The columns, medians of the rounds unless it says otherwise:

    ms        time from start to end
    x         the same as a multiple of bare Python just before; the goals speak of this one
    cpu x     processor time, user and system, as a multiple; steadier on a busy machine
    least x   the least processor time as a multiple of the least that bare Python took
    MiB       the most memory that was ever held. A process begins as a copy of the one that
              starts it, so none is shown as smaller than this program.

What a record survives is measured beside it, each a command of its own: `python -m
benchmarks.faults`, `kills`, `crowd`, `damage`, `strings`, `tampering` and `imported`. `python -m
benchmarks.pages FOLDER` has the pages judged by html-validate and axe-core.

The peers are sqlite-utils (always there: sepca needs it), khal and todoman, each with twenty
records of its own kind. It needs a Unix, which tells the processor time of each child.
"""
