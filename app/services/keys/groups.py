"""Groups of recipients, such as an office or a desk: a name for several contacts."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from app.crypto.card_names import name_fits
from app.errors import AppError, Problem
from app.records.leaves import Json
from app.services.keys.contact import Contact
from app.services.keys.contacts import contacts
from app.services.session import Session

_GROUPS = "keys.groups"


@dataclass(frozen=True, slots=True)
class RecipientGroup:
    """A name and the ids of its contacts."""

    id: str
    name: str
    members: tuple[str, ...]


def groups(session: Session) -> tuple[RecipientGroup, ...]:
    """All groups, by name."""
    kept = session.recall(_GROUPS)
    found = [
        RecipientGroup(str(plain["id"]), str(plain["name"]), _texts(plain["members"]))
        for plain in (kept if isinstance(kept, list) else [])
        if isinstance(plain, dict)
    ]
    return tuple(sorted(found, key=lambda group: group.name))


def save_group(session: Session, name: str, members: Sequence[str], id_: str = "") -> RecipientGroup:
    """Make a group, or write the one of an id anew. Raises NAME_NOT_ALLOWED."""
    if not name_fits(name.strip()):
        raise AppError(Problem.NAME_NOT_ALLOWED)
    group = RecipientGroup(id_ or secrets.token_hex(8), name.strip(), tuple(dict.fromkeys(members)))
    with session.write("recipient group"):
        _keep(session, [*(one for one in groups(session) if one.id != group.id), group])
    return group


def remove_group(session: Session, id_: str) -> None:
    """Drop a group; its contacts stay."""
    with session.write("recipient group"):
        _keep(session, [one for one in groups(session) if one.id != id_])


def members(session: Session, group: RecipientGroup) -> tuple[Contact, ...]:
    """The contacts of a group that are still there."""
    known = {one.id: one for one in contacts(session)}
    return tuple(known[id_] for id_ in group.members if id_ in known)


def _texts(value: Json) -> tuple[str, ...]:
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()


def _keep(session: Session, all_: Sequence[RecipientGroup]) -> None:
    plain: list[Json] = [{"id": one.id, "name": one.name, "members": list(one.members)} for one in all_]
    session.remember(_GROUPS, plain)
