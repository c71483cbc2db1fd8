"""Time limits in law, computed from the facts on record; nothing here knows today's date."""
