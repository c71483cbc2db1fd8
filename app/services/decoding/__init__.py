"""Asking the decoder: what hostile files hold, as pixels, sound and text that were checked (mechanism 7)."""
