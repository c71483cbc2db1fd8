"""Backups in the window: how they stand, making one, and restoring a vault."""
