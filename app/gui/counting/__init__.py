"""Counting: figures from the records, kept with their question, and counted again."""
