"""Press texts read into drafts of the record, each fact with its place in the text.

Nothing here knows the records file or the screen: what the record knows is handed in, and what was
found is handed back.
"""
