"""The few widgets that every page is composed of, one per file."""
