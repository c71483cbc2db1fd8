"""Onto paper: a word about what a print job passes through, the pages as they will be, then the printer."""
