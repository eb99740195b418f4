"""The command line: one file per noun, commands of a few lines; the work behind them in rooms."""
