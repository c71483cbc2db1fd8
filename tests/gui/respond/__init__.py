"""The menu of provisions in the window."""
