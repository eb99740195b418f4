"""What others send back, held against the record and taken into it."""
