"""A person in the window: the first page and the graph of relations."""
