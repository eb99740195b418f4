"""What Tab offers, told in the time between two keystrokes."""
