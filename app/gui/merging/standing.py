"""The conflicts that stand on a record of this vault, as differences to be settled."""

from app.gui.desk import Desk
from app.gui.merging.two_sides import Difference, Side
from app.gui.pages.leaf_words import field_words
from app.records.leaves import Path
from app.records.levels import Level
from app.services import recording
from app.services.session import Session


def differences(desk: Desk, id_: str, kind: str, here: str, other: str) -> list[Difference]:
    """What waits on a record; need-to-know leaves are covered unless it is revealed."""
    session = desk.session
    levels = recording.conflict_levels(session, id_)
    found = []
    for path, values in recording.conflicts(session, id_).items():
        level = levels[path]
        theirs = tuple(Side(value, other) for value in values[1:])
        label = field_words(kind, path, desk.language)
        covered = _covered(session, id_, level)
        found.append(Difference(id_, path, label, level, Side(values[0], here), theirs, covered=covered))
    return found


def _covered(session: Session, id_: str, level: Level) -> bool:
    return session.hide_names or (level is Level.NEED_TO_KNOW and not session.revealed(id_))


def settle(session: Session, one: Difference, take: str, composed: object) -> None:
    """Let one value supersede the others; keeping both settles nothing."""
    sides = [one.ours, *one.theirs]
    path: Path = one.path
    if take == "composed":
        recording.settle(session, one.record, path, composed if isinstance(composed, str) else None)
    elif take == "ours":
        recording.settle(session, one.record, path, one.ours.value)
    elif take.startswith(("theirs", "other")):
        recording.settle(session, one.record, path, sides[int(take[5:]) if take[5:].isdigit() else 1].value)
