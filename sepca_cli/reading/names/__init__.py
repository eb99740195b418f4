"""The parties and towns that a text names, in any case, script and spelling."""
