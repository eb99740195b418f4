"""What may be recorded and what looks wrong: pure functions."""
