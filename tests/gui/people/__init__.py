"""Tests of `app.gui.people`."""
