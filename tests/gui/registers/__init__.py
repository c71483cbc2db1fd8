"""Tests of `app.gui.registers`."""
