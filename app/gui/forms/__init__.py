"""Forms generated from the declarations: one editor per kind, one card per section."""
