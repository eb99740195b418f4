"""The presidency passing from one member to another, as a text tells it."""
