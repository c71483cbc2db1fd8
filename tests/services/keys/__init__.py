"""Identities, contacts, groups, and who a bundle is from."""
