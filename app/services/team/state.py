"""What a vault remembers of its team folder: settings, what was sent, our bundles there, what was taken."""

from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from app.services.session import Session

_TEAM, _SENT = "team", "team.sent"


@dataclass(frozen=True, slots=True)
class Own:
    """One of our bundles in the folder: its name, id ("" while it is being written), day, and records.

    `waiting` are the ids of the contacts that have not acknowledged it. One that holds nothing but
    acknowledgements (`records` is empty) waits for nobody.
    """

    name: str
    bundle: str
    day: str
    records: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    acks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """A bundle of somebody else that was dealt with: size, id, whether it wants to be acknowledged."""

    size: int
    bundle: str
    wants: bool


@dataclass(frozen=True, slots=True)
class Taken:
    """A bundle that was taken in without asking: one step that can be undone, listed on Home."""

    bundle: str
    group: int
    contact: str
    name: str
    day: str
    new: int
    changed: int
    waiting: int


@dataclass(frozen=True, slots=True)
class Team:
    """The folder, the shared cases, the members (ids of contacts), and what is known of the folder."""

    folder: Path
    cases: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    automatic: tuple[str, ...] = ()
    sends: bool = False
    """Whether changes are written without asking."""
    sealed_to: tuple[str, ...] = ()
    own: tuple[Own, ...] = ()
    done: dict[str, Done] = field(default_factory=dict)
    """By file name."""
    partly: dict[str, int] = field(default_factory=dict)
    """Bundles of which a part waits for a person: how often each had been taken in by then."""
    dismissed: tuple[str, ...] = ()
    taken: tuple[Taken, ...] = ()
    owed: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """By contact: records of bundles that went after 90 days before they were acknowledged."""


@dataclass(slots=True)
class Sent:
    """What the members have: the mark of each record as it last went, and the files that went."""

    records: dict[str, str] = field(default_factory=dict)
    files: set[str] = field(default_factory=set)
    looked: int = 0
    """The number of the last verb that was looked at for changes."""


def read(session: Session) -> Team | None:
    """The team folder of a vault, if it has one."""
    kept: Any = session.recall(_TEAM)
    if not isinstance(kept, dict):
        return None
    return Team(
        folder=Path(kept["folder"]),
        cases=tuple(kept["cases"]),
        members=tuple(kept["members"]),
        automatic=tuple(kept["automatic"]),
        sends=kept["sends"],
        sealed_to=tuple(kept["sealed_to"]),
        own=tuple(_own(plain) for plain in kept["own"]),
        done={name: Done(**plain) for name, plain in kept["done"].items()},
        partly=dict(kept["partly"]),
        dismissed=tuple(kept["dismissed"]),
        taken=tuple(Taken(**plain) for plain in kept["taken"]),
        owed={id_: tuple(ids) for id_, ids in kept["owed"].items()},
    )


def _own(plain: dict[str, Any]) -> Own:
    lists = {name: tuple(plain[name]) for name in ("records", "waiting", "acks")}
    return Own(plain["name"], plain["bundle"], plain["day"], **lists)


def write(session: Session, team: Team | None) -> None:
    """Keep the team folder's state; None forgets it."""
    plain: Any = None
    if team is not None:
        plain = {**asdict(team), "folder": str(team.folder)}
    session.remember(_TEAM, plain)


def change(session: Session, **values: Any) -> Team:
    """Change some of what is kept; `ValueError` where there is no team folder."""
    known = read(session)
    if known is None:
        raise ValueError("this vault has no team folder")
    changed = replace(known, **values)
    write(session, changed)
    return changed


def read_sent(session: Session) -> Sent:
    """What the members have, as far as we know."""
    kept: Any = session.recall(_SENT)
    if not isinstance(kept, dict):
        return Sent()
    return Sent(dict(kept["records"]), set(kept["files"]), int(kept["looked"]))


def write_sent(session: Session, sent: Sent) -> None:
    """Keep what the members have."""
    plain: Any = {"records": sent.records, "files": sorted(sent.files), "looked": sent.looked}
    session.remember(_SENT, plain)
