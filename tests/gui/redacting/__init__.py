"""Redacting in the window."""
