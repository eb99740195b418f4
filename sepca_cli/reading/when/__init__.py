"""When something was: the dates that a text speaks of, written, reckoned and relative."""
