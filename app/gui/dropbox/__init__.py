"""The window of a drop-box: a quick form, how much is sealed, and handing over."""
