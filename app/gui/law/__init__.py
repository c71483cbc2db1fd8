"""The law behind the clocks: rules that can be switched off, and the holidays of each year."""
