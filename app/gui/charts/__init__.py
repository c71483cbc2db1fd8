"""Counts of what is recorded, drawn and as a table."""
