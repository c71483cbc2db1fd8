"""Work on a case: its clocks, its people, what is missing."""
