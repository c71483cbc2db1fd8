"""Tests of `app.gui.law`."""
