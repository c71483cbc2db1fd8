"""Writing what changed into the folder, sealed to the members, and removing our bundles again."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from app.bundle.auth import make_auth
from app.bundle.container import Progress, no_progress
from app.bundle.exchange import packed
from app.errors import AppError, Problem
from app.records.leaves import Copy
from app.records.levels import Level
from app.services.keys import Contact, signing, us
from app.services.session import Session
from app.services.sharing.marks import mark
from app.services.sharing.planning import Plan, plan
from app.services.sharing.sealing import Sealed, put, seal
from app.services.team import note
from app.services.team.settings import carries_to
from app.services.team.state import Own, Sent, Team, change, read, read_sent, write_sent

SUFFIX = ".age"
KEPT_DAYS = 90


@dataclass(frozen=True, slots=True)
class Published:
    """What was written into the folder: how many records, how many acknowledgements, bytes."""

    records: int
    acks: int
    size: int


@dataclass(frozen=True, slots=True)
class Changes:
    """What the members do not have yet."""

    copies: tuple[Copy, ...]
    files: tuple[str, ...]


def changes(session: Session, known: Team, sent: Sent) -> Changes:
    """The records of the shared cases that are not as they last went; need-to-know parts never go."""
    shared = plan(session, known.cases, Level.TEAM, listed=False)
    copies = tuple(copy for copy in shared.copies if sent.records.get(copy.id) != mark(copy))
    chosen = replace(shared, copies=copies)
    here = filter(session.vault.has_file, chosen.files)
    return Changes(copies, tuple(sha for sha in here if sha not in sent.files))


def publish(session: Session, progress: Progress = no_progress, *, records: bool = True) -> Published | None:
    """Write one bundle with what changed and what arrived; None where there is neither.

    Without `records` only acknowledgements go. Raises TEAM_HAS_NOBODY, TEAM_FOLDER_MISSING, DISK_FULL.
    """
    known = _ready(session)
    members = carries_to(session, known)
    if not members:
        raise AppError(Problem.TEAM_HAS_NOBODY)
    sent = _for_these(session, known, members)
    before = session.read.sequence()
    looks = records and sent.looked != before
    new = changes(session, known, sent) if looks else Changes((), ())
    acks = acknowledged(known)
    if not new.copies and acks <= {ack for own in known.own for ack in own.acks}:
        if looks:
            _remember(session, sent, new, before)
        return None
    published = _written(session, known, members, new, sorted(acks), progress)
    if looks:
        # Sealing adds one line of its own to the journal; had another come between, we look again.
        after = session.read.sequence()
        _remember(session, sent, new, after if after == before + 1 else before)
    return published


def acknowledged(known: Team) -> set[str]:
    """The bundles of others that were dealt with and still lie in the folder."""
    done = known.done.items()
    return {one.bundle for name, one in done if one.wants and (known.folder / name).is_file()}


def tidy(session: Session) -> None:
    """Remove our bundles that every member has, or that are 90 days old, or that say nothing any more."""
    known = _ready(session)
    stays, owed = [], dict(known.owed)
    for own in known.own:
        if not (known.folder / own.name).is_file():
            continue
        if _over(session.today(), own, acknowledged(known)):
            (known.folder / own.name).unlink(missing_ok=True)
            for contact in own.waiting:
                owed[contact] = tuple(dict.fromkeys([*owed.get(contact, ()), *own.records]))
        else:
            stays.append(own)
    if stays != list(known.own):
        change(session, own=tuple(stays), owed=owed)


def _over(today: date, own: Own, acks: set[str]) -> bool:
    if not own.bundle:  # broken off while it was written: what it held goes once more
        return True
    if not own.records:
        return not acks.intersection(own.acks)
    return not own.waiting or date.fromisoformat(own.day) + timedelta(days=KEPT_DAYS) <= today


def _ready(session: Session) -> Team:
    known = read(session)
    if known is None or not known.folder.is_dir():
        raise AppError(Problem.TEAM_FOLDER_MISSING)
    return known


def _for_these(session: Session, known: Team, members: Sequence[Contact]) -> Sent:
    """What these members have; nothing, as far as we can say, once somebody is new among them."""
    newcomers = {one.id for one in members} - set(known.sealed_to)
    return Sent() if newcomers else read_sent(session)


def _written(
    session: Session,
    known: Team,
    members: Sequence[Contact],
    new: Changes,
    acks: Sequence[str],
    progress: Progress,
) -> Published:
    name = secrets.token_hex(16) + SUFFIX
    ids = tuple(copy.id for copy in new.copies)
    waiting = tuple(one.id for one in members) if ids else ()
    own = Own(name, "", session.today().isoformat(), ids, waiting, tuple(acks))
    # Noted before it is written: after a crash the file is known for ours.
    change(session, own=(*known.own, own))
    sealed = _sealed(session, known, members, new, acks, known.folder / name, progress)
    finished = replace(own, bundle=sealed.bundle)
    older = [one for one in known.own if one.records]
    for one in known.own:
        if not one.records:  # the new one says all that they said
            (known.folder / one.name).unlink(missing_ok=True)
    kept = [replace(one, acks=()) for one in older]
    change(session, own=(*kept, finished), sealed_to=tuple(one.id for one in members))
    return Published(len(ids), len(acks), sealed.size)


def _sealed(
    session: Session,
    known: Team,
    members: Sequence[Contact],
    new: Changes,
    acks: Sequence[str],
    target: Path,
    progress: Progress,
) -> Sealed:
    cards = [one.card for one in members]
    own_card = us(session).card
    fingerprints = [card.fingerprint() for card in [*cards, own_card]]
    extra = [(note.NAME, note.encode(acks, fingerprints, wants=bool(new.copies)))]
    # A name that Syncthing takes for one of its own unfinished files, and so carries nowhere.
    partial = f".syncthing.{target.name}.tmp"
    if new.copies:
        chosen = Plan(known.cases, Level.TEAM, (), (), new.copies)
        return seal(
            session, chosen, cards, target, "team folder", progress,
            extra=extra, facts={"kind": "team"}, partial=partial, files=new.files,
        )  # fmt: skip
    manifest, contents = packed((), (), authenticated=True, extra=extra)
    auth = make_auth(manifest, signing(session, cards)[0], cards)
    return put(target, [card.hybrid for card in cards], manifest, contents, auth=auth, partial=partial)


def _remember(session: Session, sent: Sent, new: Changes, looked: int) -> None:
    sent.looked = looked
    sent.records.update({copy.id: mark(copy) for copy in new.copies})
    sent.files.update(new.files)
    write_sent(session, sent)
