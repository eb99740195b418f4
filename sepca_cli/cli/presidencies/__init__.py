"""What the commands about the presidency do."""
