"""A press text, from the file to what somebody accepts of it."""
