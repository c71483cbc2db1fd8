"""Planning what is done for somebody: the menu of provisions, and what was given."""
