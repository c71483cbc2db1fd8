"""The team folder, and what is done before a border."""
