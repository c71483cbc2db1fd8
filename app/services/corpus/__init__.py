"""A corpus folder of CSV files becomes records: people, cases, acts, interventions, relations, sources."""

from app.services.corpus.importing import import_corpus, read_corpus

__all__ = ["import_corpus", "read_corpus"]
