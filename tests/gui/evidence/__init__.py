"""Tests of `app.gui.casework`."""
