"""The side that leaves: seal everything, wait for the code, purge what has not changed since."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.bundle.container import no_progress
from app.crypto.receipts import new_receipt_key, read_receipt, receipt_code, same_code
from app.errors import AppError, Problem
from app.records.leaves import Json
from app.records.levels import Level
from app.services.session import Session
from app.services.sharing.marks import mark
from app.services.sharing.planning import Plan
from app.services.sharing.sealing import Sealed, To, seal
from app.services.travel.purging import erase

RECEIPT = "receipt.key"
_PENDING = "travel"

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Pending:
    """A bundle of everything whose receipt is awaited: when it was sealed, how much, and whether it came."""

    bundle: str
    day: str
    size: int
    records: dict[str, str]
    confirmed: bool
    key: str

    def plain(self) -> dict[str, Json]:
        """As the vault keeps it."""
        return {
            "bundle": self.bundle,
            "day": self.day,
            "size": self.size,
            "records": dict(self.records),
            "confirmed": self.confirmed,
            "key": self.key,
        }


def everything(session: Session) -> Plan:
    """All that stands in this vault, at every level; what lies in the trash stays there."""
    copies = [stored.copy for stored in session.read.rows(session.read.every())]
    cases = tuple(copy.id for copy in copies if copy.type == "case")
    return Plan(cases, Level.NEED_TO_KNOW, (), (), tuple(copies))


def seal_everything(
    session: Session, recipient: To | str, target: Path, progress: Progress = no_progress
) -> Sealed:
    """Seal all to one recipient and begin to wait for the receipt. Raises what `sharing.seal` raises."""
    plan, key = everything(session), new_receipt_key()
    sealed = seal(
        session,
        plan,
        [recipient],
        target,
        "travel",
        progress,
        extra=[(RECEIPT, key)],
        facts={"kind": "travel"},
    )
    marks = {copy.id: mark(copy) for copy in plan.copies}
    day = session.today().isoformat()
    _keep(session, Pending(sealed.bundle, day, sealed.size, marks, confirmed=False, key=key.hex()))
    return sealed


def pending(session: Session) -> Pending | None:
    """The bundle whose receipt is awaited, or has come and nothing was purged yet."""
    kept = session.recall(_PENDING)
    return Pending(**kept) if isinstance(kept, dict) else None  # type: ignore[arg-type]


def give_up(session: Session) -> None:
    """Wait no longer; nothing is purged."""
    session.remember(_PENDING, None)


def confirm(session: Session, text: str) -> Pending:
    """Take the returned code. Raises WORDS_NOT_UNDERSTOOD, RECEIPT_NOT_RIGHT, TRAVEL_NOT_SEALED."""
    known = _awaited(session)
    expected = receipt_code(bytes.fromhex(known.key), bytes.fromhex(known.bundle))
    if not same_code(read_receipt(text), expected):
        raise AppError(Problem.RECEIPT_NOT_RIGHT)
    confirmed = Pending(known.bundle, known.day, known.size, known.records, confirmed=True, key=known.key)
    _keep(session, confirmed)
    return confirmed


def unchanged(session: Session) -> tuple[list[str], int]:
    """The records that are still as they were sealed, and how many stay: changed since, or new."""
    known = _awaited(session)
    going = [copy.id for copy in everything(session).copies if known.records.get(copy.id) == mark(copy)]
    return going, len(session.read.every()) - len(going)


def purge(session: Session, progress: Progress = no_progress) -> int:
    """Purge what went, once the receipt has come; gives how many. Raises RECEIPT_NOT_RIGHT before that."""
    if not _awaited(session).confirmed:
        raise AppError(Problem.RECEIPT_NOT_RIGHT)
    going, _ = unchanged(session)
    count = erase(session, going, progress)
    give_up(session)
    return count


def _awaited(session: Session) -> Pending:
    known = pending(session)
    if known is None:
        raise AppError(Problem.TRAVEL_NOT_SEALED)
    return known


def _keep(session: Session, known: Pending) -> None:
    session.remember(_PENDING, known.plain())
