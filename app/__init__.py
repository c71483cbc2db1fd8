"""Anjuan 案卷: case files of human-rights defenders, encrypted and offline."""

__version__ = "0.1.0"
