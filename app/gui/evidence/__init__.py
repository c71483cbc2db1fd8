"""Files looked at inside the window: from memory, never from a file in the clear."""
