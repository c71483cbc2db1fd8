"""Setting a team folder up: where, with whom, which cases; and what happens without asking."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.errors import AppError, Problem
from app.services.keys import BARRED, Contact, State, by_id, contacts
from app.services.session import Session
from app.services.team.state import Sent, Team, change, read, read_sent, write, write_sent

__all__ = [
    "Team",
    "carries_to",
    "forget_taken",
    "leave",
    "set_automatic",
    "set_sending",
    "set_up",
    "team",
]

UNSEALED = BARRED | {State.CHANGED}
"""States in which nothing is sealed to a member: the key must be compared first."""


def team(session: Session) -> Team | None:
    """The team folder of this vault, if it has one."""
    return read(session)


def set_up(session: Session, folder: Path, cases: Sequence[str], members: Sequence[str]) -> Team:
    """Use a folder, or change its cases and members (ids of contacts). Raises TEAM_FOLDER_MISSING."""
    if not folder.is_dir():
        raise AppError(Problem.TEAM_FOLDER_MISSING)
    known = read(session)
    with session.write("team folder"):
        if known is None or known.folder != folder:
            write_sent(session, Sent())
            known = Team(folder)
        automatic = tuple(id_ for id_ in known.automatic if id_ in members)
        new = replace(known, cases=tuple(cases), members=tuple(members), automatic=automatic)
        write(session, new)
        sent = read_sent(session)
        sent.looked = 0
        write_sent(session, sent)
    return new


def carries_to(session: Session, known: Team) -> tuple[Contact, ...]:
    """The members that a bundle is sealed to now; a key that changed or is barred waits to be compared."""
    members = [one for one in contacts(session) if one.id in known.members]
    return tuple(one for one in members if one.state not in UNSEALED)


def set_automatic(session: Session, contact: str, on: bool) -> Team:
    """Take what a contact sends without asking, or not. `ValueError` unless verified in person."""
    known = by_id(session, contact)
    if on and (known is None or known.state is not State.PERSON):
        raise ValueError("only a key that was compared in person")
    current = read(session)
    rest = [id_ for id_ in (current.automatic if current else ()) if id_ != contact]
    return change(session, automatic=tuple([*rest, contact] if on else rest))


def set_sending(session: Session, on: bool) -> Team:
    """Write changes into the folder without asking, or only when told."""
    return change(session, sends=on)


def forget_taken(session: Session, bundle: str) -> Team:
    """Take one line off Home: it was looked at, or undone."""
    current = read(session)
    taken = tuple(one for one in (current.taken if current else ()) if one.bundle != bundle)
    return change(session, taken=taken)


def leave(session: Session) -> None:
    """Use the folder no more: our bundles there are removed, what was taken in stays."""
    known = read(session)
    if known is None:
        return
    for one in known.own:
        (known.folder / one.name).unlink(missing_ok=True)
    with session.write("team folder"):
        write(session, None)
        write_sent(session, Sent())
