"""The pages of an open vault, one per file."""
