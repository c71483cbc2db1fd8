"""Days: a month with what falls into it, one day beside it, and the same as a list."""
