"""The pseudonyms of each recipient: drawn once, kept for that recipient, in the vault alone."""

import secrets
from collections.abc import Iterable, Mapping

from app.disclosure.pseudonyms import Pseudonym, draw
from app.records.leaves import Json
from app.services.session import Session

_BOOK = "disclosure.pseudonyms"


def pseudonyms(session: Session, recipient: str) -> dict[str, Pseudonym]:
    """The pseudonyms that a recipient knows, by person."""
    kept = session.recall(f"{_BOOK}.{recipient}")
    found = kept if isinstance(kept, dict) else {}
    return {
        person: Pseudonym(str(pair[0]), int(str(pair[1])))
        for person, pair in found.items()
        if isinstance(pair, list) and len(pair) == 2
    }


def with_drawn(
    session: Session, recipient: str, persons: Iterable[str], roles: Mapping[str, str]
) -> dict[str, Pseudonym]:
    """The recipient's pseudonyms, with new ones for those who have none; these are kept at once."""
    known = pseudonyms(session, recipient)
    missing = [person for person in persons if person not in known]
    for person in missing:
        known[person] = draw(roles.get(person, "person"), known.values(), secrets.randbelow)
    if missing:
        plain: dict[str, Json] = {person: [one.role, one.letter] for person, one in known.items()}
        session.remember(f"{_BOOK}.{recipient}", plain)
    return known
