"""A register as a file: only what may be seen without revealing, and no formula in any cell."""

import csv
import io

from app.documents.open_data import harmless
from app.services.registers import register
from app.services.session import Session


def as_csv(session: Session, key: str, language: str, of: str = "") -> bytes:
    """The lines as CSV, UTF-8 with a mark; masked records are left out."""
    told = register(session.covered(), key, language, of)
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([harmless(words) for words in told.columns])
    for entry in told.entries:
        if not entry.hidden:
            writer.writerow([harmless(words) for words in entry.cells])
    return ("\ufeff" + out.getvalue()).encode("utf-8")
