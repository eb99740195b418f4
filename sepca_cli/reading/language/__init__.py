"""The letters, words and phrases of a text, and the words that every step of the reading knows."""
