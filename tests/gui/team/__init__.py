"""The team folder, travelling and the drop-box in the window."""
