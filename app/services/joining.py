"""Two records that are one person: joined by one leaf, read as one, and taken apart again."""

from app.records.declare import JOINED
from app.records.levels import Level
from app.services.recording import raise_person
from app.services.session import Session
from app.vault.store import Group


def join(session: Session, id_: str, into: str) -> None:
    """From now on a person is shown as another; links stay as they are, and undo takes it back."""
    with session.write("join") as group:
        join_in(session, group, id_, into)


def join_in(session: Session, group: Group, id_: str, into: str) -> None:
    """Join within a verb that does more. Raises ValueError for what is no person."""
    target = session.vault.shown_as(into)
    copies = {copy.id: copy for one in (id_, target) if (copy := session.vault.get(one)) is not None}
    if any(copy.type != "person" for copy in copies.values()) or len(copies) != 2:
        raise ValueError("two persons of this vault can be joined")
    levels = [copy.shown().get(("minimum_level",)) for copy in copies.values()]
    group.save(copies[id_], {(JOINED,): target})
    if Level.NEED_TO_KNOW.code in [_code(level) for level in levels]:
        for one in copies:  # who was hidden under either name stays hidden under both
            raise_person(session, group, one)


def separate(session: Session, id_: str) -> None:
    """Take a joined person out again."""
    copy = session.read.get(id_)
    if copy is not None and copy.shown().get((JOINED,)) is not None:
        with session.write("separate") as group:
            group.save(copy, {(JOINED,): None})


def joined(session: Session, id_: str) -> list[str]:
    """The persons that were joined into one."""
    return session.read.joined(id_)


def shown_as(session: Session, id_: str) -> str:
    """The id under which a record is shown."""
    return session.read.shown_as(id_)


def _code(value: object) -> object:
    return value.get("code") if isinstance(value, dict) else value
