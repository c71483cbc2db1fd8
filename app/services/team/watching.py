"""Looking into the folder: what others put there is noticed, offered, and, where that is on, taken in."""

import re
import stat
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.bundle.container import Progress, contents, no_progress
from app.errors import AppError, Problem
from app.records.comparing import State as Change
from app.services import keys
from app.services.keys import Contact
from app.services.session import Session
from app.services.sharing.choices import Choices
from app.services.sharing.importing import accept
from app.services.sharing.marks import mark, received
from app.services.sharing.opening import Preview, examine, read_again, reading
from app.services.team import note, sending
from app.services.team.judging import waiting
from app.services.team.note import Note
from app.services.team.sending import Published
from app.services.team.settings import carries_to
from app.services.team.state import Done, Taken, Team, change, read, read_sent, write_sent

_OURS = re.compile(r"[0-9a-f]{32}\.age")
"""The only names that are looked at: unfinished and conflicting copies of a replicator have others."""
MOST_TAKEN = 50


@dataclass(frozen=True, slots=True)
class Offer:
    """A bundle of somebody else that nobody has dealt with; `contact` is there if the sender is proven."""

    path: Path
    bundle: str
    contact: Contact | None
    size: int
    records: int
    new: int
    changed: int
    conflicting: int
    waiting: int
    """Records that are never taken without asking."""
    partly: bool = False
    """What needs nobody was taken in already."""


@dataclass(frozen=True, slots=True)
class Look:
    """What lies in the folder: offers, files that are not whole (yet), and false or unreadable ones."""

    offers: tuple[Offer, ...]
    unfinished: int
    refused: int


@dataclass(frozen=True, slots=True)
class Turn:
    """What one round did."""

    look: Look
    taken: tuple[Taken, ...]
    published: Published | None


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a file was when it was last read."""

    size: int
    changed: int
    offer: Offer | None = None
    problem: Problem | None = None


@dataclass(eq=False)
class Watch:
    """One for each open vault; its rounds run on the writer's thread."""

    session: Session
    _seen: dict[str, _Seen] = field(default_factory=dict)

    def look(self, language: str = "zh_hans") -> Look:
        """Read what is new in the folder; nothing is taken in. Raises TEAM_FOLDER_MISSING."""
        return self._round(language, take=False)[0]

    def turn(self, language: str = "zh_hans", progress: Progress = no_progress) -> Turn:
        """One whole round: take what may be taken, acknowledge, write changes where that is on, tidy."""
        look, taken = self._round(language, take=True)
        known = read(self.session)
        published = None
        if known is not None and carries_to(self.session, known):
            published = sending.publish(self.session, progress, records=known.sends)
        sending.tidy(self.session)
        return Turn(look, taken, published)

    def send(self, progress: Progress = no_progress) -> Published | None:
        """Write what changed, because somebody asked for it. Raises TEAM_HAS_NOBODY and others."""
        published = sending.publish(self.session, progress)
        sending.tidy(self.session)
        return published

    def dismiss(self, offer: Offer) -> None:
        """Leave a bundle untaken: it counts as dealt with, and is not offered again."""
        known = _known(self.session)
        done = {
            **known.done,
            offer.path.name: Done(offer.size, offer.bundle, wants=offer.contact is not None),
        }
        partly = {id_: n for id_, n in known.partly.items() if id_ != offer.bundle}
        change(self.session, done=done, partly=partly, dismissed=(*known.dismissed, offer.bundle)[-1000:])

    def _round(self, language: str, *, take: bool) -> tuple[Look, tuple[Taken, ...]]:
        files = self._files()
        taken = [one for path in files if (one := self._read(path, language, take=take)) is not None]
        for name in self._seen.keys() - {path.name for path in files}:
            del self._seen[name]
        known = _known(self.session)
        self._forget_gone(known, {path.name for path in files})
        offers = tuple(self._offers(_known(self.session)))
        problems = [seen.problem for seen in self._seen.values() if seen.problem is not None]
        unfinished = sum(problem in _UNFINISHED for problem in problems)
        return Look(offers, unfinished, len(problems) - unfinished), tuple(taken)

    def _files(self) -> list[Path]:
        """The bundles of others, by name; a file of another kind or name is left alone."""
        known = _known(self.session)
        ours = {own.name for own in known.own}
        try:
            found = [path for path in known.folder.iterdir() if _OURS.fullmatch(path.name)]
        except OSError:
            raise AppError(Problem.TEAM_FOLDER_MISSING) from None
        return sorted(path for path in found if path.name not in ours and _plain_file(path))

    def _forget_gone(self, known: Team, names: set[str]) -> None:
        done = {name: one for name, one in known.done.items() if name in names}
        if done != known.done:
            change(self.session, done=done)

    def _offers(self, known: Team) -> Sequence[Offer]:
        """Each bundle once, whatever it is called, and none that was dealt with."""
        found: dict[str, Offer] = {}
        for name, seen in self._seen.items():
            if seen.offer is not None and name not in known.done:
                offer = replace(seen.offer, partly=seen.offer.bundle in known.partly)
                found.setdefault(offer.bundle, offer)
        return list(found.values())

    # one file

    def _read(self, path: Path, language: str, *, take: bool) -> Taken | None:
        try:
            status = path.stat()
        except OSError:  # gone since it was listed
            return None
        known, seen = _known(self.session), self._seen.get(path.name)
        done = known.done.get(path.name)
        if done is not None and done.size == status.st_size:
            return None
        if seen is None or (seen.size, seen.changed) != (status.st_size, status.st_mtime_ns):
            return self._open(path, status.st_size, status.st_mtime_ns, language, take=take)
        if seen.offer is not None and self._dealt_with(seen.offer.bundle):  # by a person, meanwhile
            return self._open(path, status.st_size, status.st_mtime_ns, language, take=take)
        return None

    def _open(self, path: Path, size: int, changed: int, language: str, *, take: bool) -> Taken | None:
        try:
            preview = examine(self.session, path, language=language)
            told = _told(preview)
        except AppError as error:
            foreign = error.problem in _FOREIGN
            self._seen[path.name] = _Seen(size, changed, problem=None if foreign else error.problem)
            return None
        contact = self._contact(preview)
        if contact is not None and told is not None:
            self._heard(contact, told)
        bundle = preview.verified.manifest.id.hex()
        wants = told is None or told.wants
        if self._dealt_with(bundle) or _nothing_new(preview):
            self._seen[path.name] = _Seen(size, changed)
            self._finish(path.name, bundle, size, wants=wants and contact is not None)
            self._shared(preview, contact, told)
            return None
        asked = waiting(self.session, preview, size)
        self._seen[path.name] = _Seen(size, changed, _offer(path, preview, contact, size, len(asked)))
        known = _known(self.session)
        may = take and contact is not None and contact.state is keys.State.PERSON
        if not may or contact is None or contact.id not in known.automatic or bundle in known.partly:
            return None
        return self._take(path, preview, contact, told, asked, size)

    def _take(
        self,
        path: Path,
        preview: Preview,
        contact: Contact,
        told: Note | None,
        asked: frozenset[str],
        size: int,
    ) -> Taken | None:
        if len(asked) == len(preview.entries):
            return None
        bundle = preview.verified.manifest.id.hex()
        result = accept(self.session, preview, Choices(skip=asked))
        day = self.session.today().isoformat()
        facts = (contact.id, contact.name, day, result.new, result.changed, len(asked))
        taken = Taken(bundle, result.group, *facts)
        known = _known(self.session)
        change(self.session, taken=(*known.taken, taken)[-MOST_TAKEN:])
        if asked:
            count = received(self.session).get(bundle, 0)
            change(self.session, partly={**known.partly, bundle: count})
        else:
            self._finish(path.name, bundle, size, wants=True)
        self._shared(preview, contact, told, asked)
        return taken

    def _contact(self, preview: Preview) -> Contact | None:
        """The member who sent a bundle, if that is proven."""
        sender = preview.sender
        # A card that its owner has replaced proves nothing any more: whoever has it may have taken it.
        if sender.trust is not keys.Trust.PROVEN or sender.contact is None or sender.former:
            return None
        return sender.contact if sender.contact.id in _known(self.session).members else None

    def _dealt_with(self, bundle: str) -> bool:
        known = _known(self.session)
        count = received(self.session).get(bundle, 0)
        return bundle in known.dismissed or count > known.partly.get(bundle, 0)

    def _finish(self, name: str, bundle: str, size: int, *, wants: bool) -> None:
        known = _known(self.session)
        partly = {id_: n for id_, n in known.partly.items() if id_ != bundle}
        change(self.session, done={**known.done, name: Done(size, bundle, wants)}, partly=partly)

    def _heard(self, contact: Contact, told: Note) -> None:
        """A member acknowledges our bundles; and what it is owed goes again."""
        known, acks = _known(self.session), set(told.acks)
        own = tuple(
            replace(one, waiting=tuple(id_ for id_ in one.waiting if id_ != contact.id))
            if one.bundle in acks
            else one
            for one in known.own
        )
        owed = {id_: ids for id_, ids in known.owed.items() if id_ != contact.id}
        if contact.id in known.owed:
            sent = read_sent(self.session)
            for id_ in known.owed[contact.id]:
                sent.records.pop(id_, None)
            sent.looked = 0
            write_sent(self.session, sent)
        if own != known.own or owed != known.owed:
            change(self.session, own=own, owed=owed)

    def _shared(
        self, preview: Preview, contact: Contact | None, told: Note | None, left: frozenset[str] = frozenset()
    ) -> None:
        """What came from a member who seals to the same people need not go round once more."""
        members = carries_to(self.session, _known(self.session))
        cards = [one.fingerprint for one in members]
        cards.append(keys.us(self.session).card.fingerprint())
        if contact is None or told is None or told.circle != note.circle(told.salt, cards):
            return
        sent = read_sent(self.session)
        states = {entry.id: entry.state for entry in preview.entries}
        for copy in read_again(preview, frozenset(states)):
            unchanged = states.get(copy.id) in (Change.UNCHANGED, Change.OLDER)
            known_here = unchanged and copy.id in sent.records
            if copy.id not in left and not known_here:
                sent.records[copy.id] = mark(copy)
        write_sent(self.session, sent)


_UNFINISHED = (Problem.BUNDLE_DAMAGED, Problem.BUNDLE_NOT_AGE, Problem.FILE_NOT_FOUND)
_FOREIGN = (Problem.BUNDLE_NOT_FOR_US, Problem.BUNDLE_NEEDS_PASSPHRASE, Problem.BUNDLE_NOT_RECORDS)


def _known(session: Session) -> Team:
    known = read(session)
    if known is None:
        raise AppError(Problem.TEAM_FOLDER_MISSING)
    return known


def _plain_file(path: Path) -> bool:
    """A file and no link: a link could lead anywhere."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def _told(preview: Preview) -> Note | None:
    """What a member says beside the records."""
    with reading(preview.path) as handle:
        for entry, pieces in contents(handle, preview.secret, preview.verified):
            if entry.name == note.NAME and entry.length <= note.MOST:
                return note.decode(b"".join(bytes(piece) for piece in pieces))
            break  # it stands first, or there is none
    return None


def _nothing_new(preview: Preview) -> bool:
    known = preview.count(Change.UNCHANGED) + preview.count(Change.OLDER)
    return not preview.refused_types and known == len(preview.entries)


def _offer(path: Path, preview: Preview, contact: Contact | None, size: int, asked: int) -> Offer:
    return Offer(
        path,
        preview.verified.manifest.id.hex(),
        contact,
        size,
        records=len(preview.entries),
        new=preview.count(Change.NEW),
        changed=preview.count(Change.CHANGED),
        conflicting=preview.count(Change.CONFLICTING),
        waiting=asked,
    )
