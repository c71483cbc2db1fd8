"""Redacting in the window: areas drawn over a page, and the copy that is made of it."""
