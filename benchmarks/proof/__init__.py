"""What a changing command may leave behind, whatever happens to it: everything or nothing.

The real program runs as a process of its own, on a folder of its own, and something is done to it:
a call to the system fails (`benchmarks.faults`), a signal comes (`benchmarks.kills`), others write
at the same time (`benchmarks.crowd`). Then the folder is looked at from outside, with SQLite and
without the program:

    half       the record is neither what it was before nor what an undisturbed run makes of it;
               or a file beside it, a backup, holds what was never the record
    lost       the command ended well, and what it did is not in the record
    too soon   it ended badly, had said before that it was done, and that is not in the record
    damaged    SQLite finds the file damaged, a reference without its target, or the search index
               out of step
    badly said a traceback, an unexpected error, or more than two lines about what went wrong
    stuck      the same command, typed again, does not end as it would on an undisturbed record

Identifiers, times and hashes are new in every run and not compared.
"""
