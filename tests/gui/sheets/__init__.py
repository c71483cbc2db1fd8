"""Tests of `app.gui.sheets`."""
