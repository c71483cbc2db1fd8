"""Chain of custody in the window."""
