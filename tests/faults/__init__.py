"""Programmes that try to break the promises about what is kept; results are in docs/reliability.md."""
