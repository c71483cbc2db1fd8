"""Keys and contacts in the window."""
