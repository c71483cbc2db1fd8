"""Tests of `app.gui.backups`."""
