"""Tests of `app.procedure`."""
