"""The records file: open, transact, find and write."""
