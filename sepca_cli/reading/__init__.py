"""Press texts read into drafts of the record, each fact with its place in the text.

`text` is the way through. Below it: what is told of `handovers`, `outcomes` and `topics`; the
`roles` of those who are named, the `events`, the `persons`, the `names` of parties and towns,
`when` something was, and the `language` it is told in. `pages` takes the text out of a web page,
and a `draft` is what comes of it all.

Nothing here knows the records file or the screen: what the record knows is handed in, and what was
found is handed back.
"""
