"""The persons that a text names, with their offices and whom they stood in for."""
