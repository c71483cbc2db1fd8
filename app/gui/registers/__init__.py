"""Registers in the window: a page over everything, and panes of one case."""
