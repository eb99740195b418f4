"""How fast `sepca` is in records of any size, beside the least that is possible and its peers.

    python -m benchmarks                              the table, in about twenty minutes
    python -m benchmarks --only list --sizes 1000     a part of it, in a minute or two
    python -m benchmarks --compare v0.1.0             this checkout beside other versions
    python -m benchmarks --keep ~/records             keep the records that are measured
    python -m benchmarks --peers ~/peers/bin          peers that are not on the PATH
    python -m benchmarks --keep ~/records --write     all of it, and into docs/performance.md
    python -m benchmarks imports                      what a start is made of: the slowest imports

docs/performance.md says what is measured, on what, and how to read it. The tasks of --only are in
`tasks.py`, each with its goal; besides them there are `chromium` and `writers`. A version is
installed into a new virtual environment, as a user would install it. What takes longer than the
--patience is stopped. It needs a Unix, which tells the processor time of each child, and the
sqlite3 shell.

What a record survives is measured beside it, each a command of its own: `python -m
benchmarks.faults`, `kills`, `crowd`, `damage`, `strings`, `tampering` and `imported`. `python -m
benchmarks.pages FOLDER` has the pages judged by html-validate and axe-core.
"""
