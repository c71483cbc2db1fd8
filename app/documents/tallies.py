"""How often each value is recorded among cleared records; small numbers are not told outside."""

from collections import Counter
from collections.abc import Sequence

from app.disclosure.cleared import Cleared, ClearedRecord
from app.disclosure.few import told_outside
from app.documents.spoken import Speaker
from app.records.cells import is_empty
from app.records.dates import sort_key
from app.records.declare import Kind
from app.records.types import TYPES


def tallied(
    cleared: Cleared, records: Sequence[ClearedRecord], name: str, speaker: Speaker
) -> tuple[tuple[str, str], ...]:
    """Each value of a field in words with its count, the most frequent first."""
    counted = Counter(value for one in records for value in _values(one, name, speaker))
    outside = cleared.audience != "ourselves"
    return tuple(
        (words, told_outside(count) if outside else str(count))
        for words, count in counted.most_common()
    )


def _values(one: ClearedRecord, name: str, speaker: Speaker) -> list[str]:
    declaration, value = TYPES[one.type].fields[name], getattr(one.content, name)
    if is_empty(declaration, value):
        return []
    if declaration.kind == Kind.TERMS:
        return [speaker.value(one.type, name, (term,)) for term in value]
    if declaration.kind == Kind.ADDRESS:
        return [speaker.value("person", "province", value.province)] if value.province else []
    if declaration.kind == Kind.EDTF_DATE:
        return [sort_key(value)[:7]]
    return [speaker.value(one.type, name, value)]
