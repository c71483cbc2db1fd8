"""What a user does while the fault strikes, and what must hold afterwards."""

import io
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.crypto.argon import FLOOR
from app.crypto.keys import database_key
from app.crypto.slots import Passphrase
from app.errors import AppError, Problem
from app.records.leaves import Json
from app.records.values import Bilingual
from app.services import backups, keys, opening, recording, sharing
from app.services.seen import was_seen
from app.services.session import Session
from app.vault import headers, schema
from app.vault.access import Opened
from app.vault.database import Access, Database
from app.vault.lists import ListQuery
from tests.services.written import put

OLD, NEW = "correct horse battery", "another horse entirely"
KEPT = "kept before 此前已存"
PURGED = "canary to purge 待清除"
Say = Callable[..., None]
"""Acknowledges something: from here on a fault must not lose it."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A verb: what is there before, the verb itself, and what must hold of what it has said."""

    prepare: Callable[[Path], None]
    act: Callable[[Path, Say], None]
    holds: Callable[[Path, list[list[str]]], None]


@contextmanager
def opened(folder: Path, passphrase: str = OLD) -> Iterator[Session]:
    """The vault of a scene, locked again afterwards."""
    session = opening.unlock(folder / "vault", passphrase)
    try:
        yield session
    finally:
        opening.lock(session)


def prepare(folder: Path) -> None:
    """A vault with a case, a file of three chunks, and a bundle from somebody else to take in."""
    session, words = opening.create(folder / "vault", OLD, "office", cost=FLOOR)
    (folder / "words").write_text(" ".join(words))
    put(session, "case", title=Bilingual(KEPT, ""))
    attach(session, b"k", Path())
    (folder / "note").write_text(put(session, "note", title=Bilingual(PURGED, PURGED)))
    keys.us(session)
    (folder / "other").mkdir()
    other, _ = opening.create(folder / "other" / "vault", OLD, "office", cost=FLOOR)
    case = put(other, "case", title=Bilingual("sent 寄来的", ""))
    sharing.seal(other, sharing.plan(other, [case]), [keys.own_card(session)], folder / "in.age")
    keys.add_contact(session, keys.own_card(other))
    opening.lock(other)
    backups.make(session)
    opening.lock(session)


def prepare_older(folder: Path) -> None:
    """The same vault as the first versions of both databases left it, and its files as they are then."""
    prepare(folder)
    with opened(folder) as session:
        older(session.vault.opened)
    shutil.copytree(folder / "vault", folder / "before")


def older(vault: Opened) -> None:
    """Take from a vault all that the migrations after the first brought."""
    records, files = vault.records, vault.files
    for table in ("search", "name", "due"):
        records.execute(f"DROP TABLE {table}")
    for table, column in (("search", "body"), ("name", "names")):
        options = "content='', contentless_delete=1, tokenize='ascii'"
        records.execute(f"CREATE VIRTUAL TABLE {table} USING fts5(kind, {column}, {options})")
    records.execute("INSERT OR REPLACE INTO meta VALUES ('derivation', 1)")
    files.execute("DROP TABLE thumb")
    for database in (records, files):
        database.execute("PRAGMA user_version = 1")


def attach(session: Session, byte: bytes, _folder: Path) -> str:
    """A file of two and a half chunks in an evidence record; its hash."""
    attached = session.vault.attach(io.BytesIO(byte * 2_600_000))
    file: Json = {"sha256": attached.sha256, "size": attached.size, "media_type": "image/png"}
    session.vault.create_record("evidence", {("file",): file})
    return attached.sha256


# --- the verbs --------------------------------------------------------------------------------------


def create(folder: Path, say: Say) -> None:
    session, _ = opening.create(folder / "new", NEW, "office", cost=FLOOR)
    say("created")
    opening.lock(session)


def save(folder: Path, say: Say) -> None:
    with opened(folder) as session:
        for number in range(5):
            title = f"saved {number} 已存"
            say("record", put(session, "case", title=Bilingual(title, "")), title)


def attaching(folder: Path, say: Say) -> None:
    with opened(folder) as session:
        for byte in (b"a", b"b"):
            say("file", attach(session, byte, folder))


def taking(folder: Path, say: Say) -> None:
    with opened(folder) as session:
        result = sharing.accept(session, sharing.examine(session, folder / "in.age"))
        say("taken", str(result.new))


def passphrase(folder: Path, say: Say) -> None:
    with opened(folder) as session:
        opening.change_passphrase(session, OLD, NEW)
        say("passphrase")


def seen(folder: Path, say: Say) -> None:
    with opened(folder) as session:
        was_seen(session, NEW, "en")
        say("passphrase")
    with opened(folder, NEW):  # the databases that were replaced go at the next unlock
        pass


def backup(folder: Path, say: Say) -> None:
    with opened(folder) as session:
        put(session, "case", title=Bilingual("newer than the backup", ""))
        say("backup", backups.make(session).path.name)


def restore(folder: Path, say: Say) -> None:
    newest = backups.backups(folder / "vault" / "backups")[0]
    backups.restore(newest.path, folder / "restored", OLD)
    say("restored")


def export(folder: Path, say: Say) -> None:
    with opened(folder) as session:
        [case] = ids_of(session, "case")
        cards = [contact.card.text() for contact in keys.contacts(session)]
        sharing.seal(session, sharing.plan(session, [case]), cards, folder / "out.age")
        say("sealed")


def purge(folder: Path, say: Say) -> None:
    with opened(folder) as session:
        note = (folder / "note").read_text()
        recording.trash(session, [note])
        recording.purge(session, note)
        say("purged")


def migrate(folder: Path, say: Say) -> None:
    with opened(folder):
        say("migrated")


# --- what must hold ---------------------------------------------------------------------------------


def whole(folder: Path, said: list[list[str]], passphrases: tuple[str, ...] = (OLD,)) -> str:
    """Exactly one passphrase opens; everything acknowledged is there, and every check is clean."""
    working = [one for one in passphrases if opens(folder / "vault", one)]
    assert len(working) == 1, f"{len(working)} of {len(passphrases)} passphrases open"
    with opened(folder, working[0]) as session:
        assert_whole(session)
        for kind, *told in said:
            if kind == "record":
                record = recording.fetch(session, told[0])
                assert record is not None, "an acknowledged record is gone"
                assert record.title.zh == told[1]  # type: ignore[attr-defined]
            if kind == "file":
                read = sum(len(part) for part in session.vault.read_file(told[0]))
                assert read == 2_600_000, "an acknowledged file is not whole"
    return working[0]


def assert_whole(session: Session) -> None:
    """Both integrity checks, the chain, every record and chunk; and what was there before is there still."""
    report = session.vault.check()
    assert report.sound, report.faults
    titles = [recording.fetch(session, id_) for id_ in ids_of(session, "case")]
    assert KEPT in {record.title.zh for record in titles if record is not None}  # type: ignore[attr-defined]
    put(session, "case", title=Bilingual("written afterwards", ""))


def ids_of(session: Session, type_: str) -> list[str]:
    """Every record of a type that is not in the trash."""
    return session.read.ids_at(session.read.ids(ListQuery(type_)))


def opens(vault: Path, passphrase: str) -> bool:
    """Whether a passphrase opens a vault; any other refusal is a failure."""
    return refusal_of(vault, passphrase, Problem.WRONG_PASSPHRASE) is None


def refusal_of(vault: Path, passphrase: str, allowed: Problem) -> Problem | None:
    """The refusal to open a vault, if it is the one allowed; None where it opens."""
    try:
        opening.lock(opening.unlock(vault, passphrase))
    except AppError as refused:
        if refused.problem != allowed:
            raise
        return refused.problem
    return None


def holds_create(folder: Path, said: list[list[str]]) -> None:
    whole(folder, [])
    if said:
        assert opens(folder / "new", NEW)
        return
    if refusal_of(folder / "new", NEW, Problem.VAULT_NOT_FOUND):
        # Half a vault is none; what lies there without a header is left for a person to remove.
        session, _ = opening.create(folder / "another", NEW, "office", cost=FLOOR)
        opening.lock(session)


def holds_whole(folder: Path, said: list[list[str]]) -> None:
    whole(folder, said)


def holds_taken(folder: Path, said: list[list[str]]) -> None:
    whole(folder, said)
    with opened(folder) as session:  # whole or not at all
        found = [recording.fetch(session, id_) for id_ in ids_of(session, "case")]
        sent = [one for one in found if one is not None and "sent" in one.title.zh]  # type: ignore[attr-defined]
        assert len(sent) == 1 if said else len(sent) <= 1
        again = sharing.accept(session, sharing.examine(session, folder / "in.age"))
        assert again.new == 1 - len(sent)


def holds_passphrase(folder: Path, said: list[list[str]]) -> None:
    working = whole(folder, said, (OLD, NEW))
    assert working == NEW or not said


def holds_seen(folder: Path, said: list[list[str]]) -> None:
    holds_passphrase(folder, said)
    working = NEW if opens(folder / "vault", NEW) else OLD
    if working == NEW:
        assert len(list((folder / "vault").glob("*.db"))) == 2, "an old database stays for good"
    else:
        words = (folder / "words").read_text().split()
        opening.lock(opening.unlock_with_words(folder / "vault", words))


def holds_backup(folder: Path, said: list[list[str]]) -> None:
    whole(folder, said)
    found = backups.backups(folder / "vault" / "backups")
    assert len(found) >= 1
    assert {name for _, name in said} <= {one.path.name for one in found}
    for number, one in enumerate(found):
        backups.restore(one.path, folder / f"again {number}" / "vault", OLD)
        with opened(folder / f"again {number}") as session:
            assert_whole(session)


def holds_restore(folder: Path, said: list[list[str]]) -> None:
    whole(folder, [])
    target = folder / "restored"
    if said or (target / "header-a").exists():
        session = opening.unlock(target, OLD)
        assert_whole(session)
        opening.lock(session)
    else:
        newest = backups.backups(folder / "vault" / "backups")[0]
        backups.restore(newest.path, folder / "elsewhere", OLD)


def holds_export(folder: Path, said: list[list[str]]) -> None:
    whole(folder, [])
    out = folder / "out.age"
    assert out.exists() or not said
    if out.exists():  # under its name it is whole
        session = opening.unlock(folder / "other" / "vault", OLD)
        sharing.accept(session, sharing.examine(session, out))
        opening.lock(session)


def holds_purge(folder: Path, said: list[list[str]]) -> None:
    whole(folder, said)
    with opened(folder) as session:
        left = session.read.get((folder / "note").read_text())
        assert left is None or not said


def holds_migrate(folder: Path, said: list[list[str]]) -> None:
    """Each database is migrated whole, or not one byte of its file differs."""
    shutil.copytree(folder / "vault", folder / "looked at")
    for name, steps in (("vault", schema.RECORDS), ("files", schema.FILES)):
        [before] = (folder / "before").glob(f"{name}-*.db")
        version = version_of(folder / "looked at", before.name)
        assert version in (1, len(steps)), f"{name}: half migrated"
        if version == 1:
            assert not said or name == "files", "not migrated"  # small pictures wait for room on the disk
            assert (folder / "vault" / before.name).read_bytes() == before.read_bytes(), f"{name}: touched"
    whole(folder, [])


def version_of(folder: Path, name: str) -> int:
    """The number of the last migration of a database; this may bring its log in, so it works on a copy."""
    header = headers.read(folder)
    _, master = header.opened(Passphrase(OLD))
    salt = (header.records if name.startswith("vault") else header.files).salt
    database = Database(folder / name, database_key(master, salt), Access.WRITE)
    try:
        return int(database.value("PRAGMA user_version"))
    finally:
        database.close()


def holds_afterwards(folder: Path, written: list[list[str]]) -> None:
    """What was written after the fault is there."""
    working = OLD if opens(folder / "vault", OLD) else NEW
    with opened(folder, working) as session:
        for id_, title in written:
            record = recording.fetch(session, id_)
            assert record is not None, "what was written after the fault is gone"
            assert record.title.zh == title  # type: ignore[attr-defined]


SCENES = {
    "create": Scene(prepare, create, holds_create), "save": Scene(prepare, save, holds_whole),
    "attach": Scene(prepare, attaching, holds_whole), "import": Scene(prepare, taking, holds_taken),
    "passphrase": Scene(prepare, passphrase, holds_passphrase), "seen": Scene(prepare, seen, holds_seen),
    "backup": Scene(prepare, backup, holds_backup), "restore": Scene(prepare, restore, holds_restore),
    "export": Scene(prepare, export, holds_export), "purge": Scene(prepare, purge, holds_purge),
    "migrate": Scene(prepare_older, migrate, holds_migrate),
}  # fmt: skip
