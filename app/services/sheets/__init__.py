"""Spreadsheets in: cells read, columns matched, values understood, doubts asked, one import to undo."""
