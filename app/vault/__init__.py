"""The vault on disk: header, tables, one write path, journal, search and files. All SQL lives here."""
