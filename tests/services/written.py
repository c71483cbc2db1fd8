"""Records written as they are, contacts, and lines of the ledger: what a test about sharing begins with."""

from dataclasses import replace
from typing import Any

from app.crypto.identities import OwnIdentity
from app.records.codec import identified, leaves_of
from app.records.types import TYPES
from app.records.types.person import PersonNames
from app.records.values import Term
from app.services import keys
from app.services.session import Session


def put(session: Session, type_: str, /, **values: Any) -> str:
    """Write one record as it is, without what a form or a verb would add."""
    record = identified(replace(TYPES[type_].record(), **values))
    with session.write() as group:
        return group.create(type_, leaves_of(record)).id


def person(session: Session, name: str = "", level: str = "public", **values: Any) -> str:
    """A person, of kind individual unless another is given."""
    names = (PersonNames(hans=name, latin=values.pop("latin", "")),) if name else ()
    kind = Term(values.pop("kind", "individual"))
    return put(session, "person", kind=kind, names=names, minimum_level=Term(level), **values)


def contact_of(session: Session, person_id: str) -> keys.Contact:
    """A contact with a card of its own, standing for a person."""
    return keys.add_contact(session, OwnIdentity.generate().card("desk", 1).text(), person_id)


def sent(session: Session, facts: Any) -> None:
    """A line of the ledger."""
    session.vault.record_export(facts)
