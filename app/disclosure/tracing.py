"""Which persons each cleared record is about, and which leaves may single somebody out."""

from collections.abc import Iterator, Mapping

from app.disclosure.cleared import Review
from app.disclosure.gate import chain_at
from app.records.declare import Kind
from app.records.leaves import Path
from app.records.linking import linked

NAMED = frozenset({"full", "alias"})
_ABOUT = {
    "case": ("principals",),
    "act": ("victims",),
    "information": ("persons",),
    "evidence": ("persons",),
    "intervention": ("persons",),
    "assistance": ("recipient",),
    "relation": ("from_person", "to_record"),
    "note": ("persons",),
}
"""The links by which a record is about a person."""
_TELLING = frozenset(
    {
        Kind.TEXT, Kind.BILINGUAL_TEXT, Kind.BILINGUAL_LONG, Kind.EDTF_DATE, Kind.DATETIME, Kind.ADDRESS,
        Kind.FILE, Kind.MONEY,
    }
)  # fmt: skip
_TELLING_TERMS = frozenset({"charges", "province"})


def ids(review: Review) -> Mapping[str, str]:
    """The record id behind each number; for the sender's eyes alone."""
    return {number: id_ for id_, number in review.numbers.items()}


def about(review: Review) -> dict[str, frozenset[str]]:
    """The persons that each record leaving is about, by record id."""
    by_number = ids(review)
    found: dict[str, frozenset[str]] = {}
    for one in review.cleared.records:
        fields = _ABOUT.get(one.type, ())
        numbers = {row.target for row in linked(one.content) if row.field in fields}
        people = {by_number[number] for number in numbers if number.startswith("P") and number in by_number}
        id_ = by_number[one.number]
        found[id_] = frozenset(people | ({id_} if one.type == "person" else set()))
    return found


def telling(type_: str, leaves: Mapping[Path, str]) -> Iterator[Path]:
    """The leaves that hardly two people share: words, days, places, charges, files."""
    for path in leaves:
        chain = chain_at(type_, path)
        if chain and (chain[-1].kind in _TELLING or (path[0] in _TELLING_TERMS and len(chain) == 1)):
            yield path


def masked(review: Review) -> list[str]:
    """The persons who are in the package, but not by name."""
    return [id_ for id_, naming in review.namings.items() if naming not in NAMED]
