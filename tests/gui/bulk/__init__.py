"""Bulk editing in the window."""
