"""Chain of custody in the window: checked, handed over, written out with a manifest."""
