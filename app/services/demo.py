"""The main job end to end, checked at each step: record, find, seal, open elsewhere, compare."""

import os
import subprocess
import time
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from shutil import which

from app import resources
from app.bundle.exchange import RECORDS
from app.crypto.age import X25519Identity
from app.records.codec import load
from app.records.folding import is_hanzi
from app.records.leveling import field_of, leaf_level, record_level
from app.records.levels import Level
from app.records.linking import linked
from app.records.stored import decode
from app.records.strictness import effective
from app.services.corpus import import_corpus
from app.services.keys import Trust, add_contact, own_card
from app.services.opening import create, six_words
from app.services.sample import load_sample
from app.services.searching import find
from app.services.session import Session
from app.services.sharing import Plan, accept, examine, plan, seal
from app.vault.lists import ListQuery
from app.vault.records import Stored

PEOPLE = 5
CASES = 2


@dataclass(frozen=True, slots=True)
class Made:
    """A vault made for the demo, and the passphrase that opens it."""

    session: Session
    folder: Path
    passphrase: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Finding:
    """One person looked for by one kind of spelling."""

    kind: str
    query: str
    title: str
    found: bool
    milliseconds: float


@dataclass(frozen=True, slots=True)
class Exchange:
    """What went over in a bundle, leaf by leaf, and what did not."""

    cases: tuple[str, ...]
    path: Path
    size: int
    records: int
    leaves: int
    differing: int
    withheld: Counter[Level]
    examples: tuple[tuple[str, str, Level], ...]
    leaked: int
    proven: bool


@dataclass(frozen=True, slots=True)
class Classic:
    """The same content, opened by the age command: bytes, entries of the ZIP, and whether all is intact."""

    size: int
    entries: int
    intact: bool


def made(folder: Path, name: str, language: str) -> Made:
    """A new vault with an offered passphrase."""
    passphrase = six_words(language)
    started = time.perf_counter()
    session, _ = create(folder, passphrase, "office", name, language=language)
    return Made(session, folder, passphrase, time.perf_counter() - started)


def filled(session: Session, corpus: Path | None, language: str) -> dict[str, int]:
    """Take in the corpus where there is one, else the shipped sample; counts by type."""
    if corpus is not None:
        return import_corpus(session, corpus)
    return load_sample(session, language)


def beside() -> Path | None:
    """The corpus that lies beside this checkout, if any."""
    folder = Path(__file__).resolve().parents[3] / "shared" / "corpus"
    return folder if (folder / "persons.csv").is_file() else None


# finding


@cache
def _other_script() -> dict[str, str]:
    lines = resources.text("search", "fold.tsv").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {leader: others[0] for leader, others in pairs}


def spellings(hans: str, hant: str, latin: str) -> dict[str, str]:
    """Five ways of writing one name, by kind."""
    parts = latin.split()
    return {
        "simplified": hans,
        "traditional": hant or "".join(_other_script().get(character, character) for character in hans),
        "pinyin": " ".join(parts).lower(),
        "joined": "".join(parts).lower(),
        "reversed": " ".join([*parts[1:], parts[0]]),
    }


def people(session: Session) -> list[tuple[str, dict[str, str]]]:
    """People whose name is in hanzi and Latin, and differs between the scripts: id and spellings."""
    chosen = []
    for stored in _open(session, "person"):
        for row in getattr(load(stored.copy), "names", ()):
            hans, latin = row.hans, row.latin
            if hans and len(hans) in (2, 3) and all(map(is_hanzi, hans)) and len(latin.split()) == 2:
                ways = spellings(hans, row.hant, latin)
                if ways["traditional"] != hans:
                    chosen.append((stored.copy.id, ways))
                break
    return chosen[:PEOPLE]


def _open(session: Session, type_: str) -> list[Stored]:
    """The records of a type that are not need-to-know as a whole."""
    stored = session.read.rows(session.read.ids(ListQuery(type_)))
    return [one for one in stored if record_level(one.copy.shown()) < Level.NEED_TO_KNOW]


def found_people(session: Session, language: str) -> list[Finding]:
    """Each of five people by another kind of spelling."""
    chosen = people(session)
    return [
        _looked_for(session, language, id_, kind, ways[kind])
        for (id_, ways), kind in zip(chosen, spellings("", "", "x"), strict=False)
    ]


def _looked_for(session: Session, language: str, id_: str, kind: str, query: str) -> Finding:
    started = time.perf_counter()
    hits = find(session, query, language)
    took = (time.perf_counter() - started) * 1000
    hit = next((row for row in hits.rows if row.id == id_), None)
    return Finding(kind, query, hit.title if hit else "", hit is not None, took)


# sealing


def chosen_cases(session: Session) -> list[str]:
    """The two cases to which most belongs."""
    weighed = sorted(_open(session, "case"), key=lambda one: -len(session.read.links_to(one.copy.id)))
    return [one.copy.id for one in weighed[:CASES]]


def exchanged(session: Session, second: Session, folder: Path) -> Exchange:
    """Seal two cases to the second identity, take them in there, and compare every leaf."""
    add_contact(second, own_card(session))
    chosen = plan(session, chosen_cases(session))
    sealed = seal(session, chosen, [own_card(second)], folder / "two-cases.age")
    preview = examine(second, sealed.path)
    accept(second, preview)
    differing, leaked = _compared(chosen, second), 0
    withheld: Counter[Level] = Counter()
    examples: dict[tuple[str, str], Level] = {}
    for type_, path_field, level, is_there in _held_back(session, second, chosen):
        withheld[level] += 1
        leaked += is_there
        examples.setdefault((type_, path_field), level)
    strictest = sorted(examples.items(), key=lambda item: -item[1])
    return Exchange(
        cases=tuple(_code(session, id_) for id_ in chosen.cases),
        path=sealed.path,
        size=sealed.size,
        records=len(chosen.copies),
        leaves=sum(len(copy.leaves) for copy in chosen.copies),
        differing=differing,
        withheld=withheld,
        examples=tuple((type_, name, level) for (type_, name), level in strictest),
        leaked=leaked,
        proven=preview.sender.trust is Trust.PROVEN,
    )


def _code(session: Session, id_: str) -> str:
    return str(getattr(session.vault_record(id_), "code", ""))


def _compared(chosen: Plan, second: Session) -> int:
    """The leaves that did not arrive as they left, or arrived without having left."""
    wrong = 0
    for copy in chosen.copies:
        arrived = second.read.get(copy.id)
        leaves = arrived.leaves if arrived else {}
        wrong += sum(copy.leaves.get(path) != leaves.get(path) for path in {*copy.leaves, *leaves})
    return wrong


def _held_back(session: Session, second: Session, chosen: Plan) -> Iterator[tuple[str, str, Level, bool]]:
    """The leaves that stayed: type, field, level, and whether the second vault has them all the same."""
    going = {copy.id: copy for copy in chosen.copies}
    named = {row.target for copy in chosen.copies for row in linked(load(copy))}
    for id_ in [*going, *sorted(named - going.keys())]:
        whole, arrived = session.read.get(id_), second.read.get(id_)
        values = effective(whole) if whole else {}
        for path in whole.leaves if whole else ():
            if id_ not in going or path not in going[id_].leaves:
                is_there = arrived is not None and path in arrived.leaves
                type_ = whole.type if whole else ""
                yield type_, field_of(path), leaf_level(type_, values, path), is_there


# another tool


def opened_by_age(session: Session, folder: Path) -> Classic | None:
    """Seal the same cases to an X25519 recipient and open them with the age command; None without it."""
    command = which("age")
    if command is None:
        return None
    identity = X25519Identity.generate()
    key = folder / "demo-identity.txt"
    with os.fdopen(os.open(key, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(identity.encode() + "\n")
    chosen = plan(session, chosen_cases(session))
    sealed = seal(session, chosen, [identity.recipient()], folder / "two-cases-x25519.age")
    target = folder / "two-cases-opened.zip"
    ran = subprocess.run(
        [command, "--decrypt", "--identity", str(key), "--output", str(target), str(sealed.path)],
        stdin=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        check=False,
    )
    return _unzipped(target, sealed.size, chosen) if ran.returncode == 0 else Classic(sealed.size, 0, False)


def _unzipped(target: Path, size: int, chosen: Plan) -> Classic:
    """Look into the opened file with an ordinary unzip: the records in it are those that were planned."""
    with zipfile.ZipFile(target) as archive:
        intact = archive.testzip() is None
        names = archive.namelist()
        lines = archive.read(RECORDS).splitlines()
    copies = {copy.id: copy for copy in map(decode, lines)}
    planned = {copy.id: copy for copy in chosen.copies}
    return Classic(size, len(names), intact and len(lines) == len(planned) and copies == planned)
