"""One field changed on many records at once."""
