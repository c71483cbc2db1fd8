"""Tests of `app.gui.printing`."""
