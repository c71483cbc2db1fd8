"""One person over all cases: roles, relations, contacts, and whoever else it may be."""
