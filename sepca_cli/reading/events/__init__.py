"""The events that a text tells of, apart from each other: its own, those before and behind it."""
