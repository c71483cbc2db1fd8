"""Tests of `app.gui.publishing`."""
