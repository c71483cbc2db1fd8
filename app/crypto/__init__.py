"""Argon2id slots, keys, age, identities, padding; knows no records."""
