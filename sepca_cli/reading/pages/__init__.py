"""The text of a saved web page, without the furniture of its site."""
