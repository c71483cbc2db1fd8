"""The verbs on a vault: each opens it, calls one service and tells what came of it."""

import argparse
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from app.cli.passphrases import Passphrases
from app.cli.telling import Telling
from app.errors import AppError, Problem
from app.services import checking, dropbox, lists, opening
from app.services.corpus import import_corpus
from app.services.keys import Origin, Trust, own_card, shown_name, spoken_fingerprint
from app.services.searching import find
from app.services.session import Session
from app.services.sharing import Preview, accept, examine, plan, read_copy, seal, unpack
from app.services.wording import level, type_word

CARD_AT_MOST = 64 * 1024


@contextmanager
def unlocked(given: argparse.Namespace, passphrases: Passphrases) -> Iterator[Session]:
    """The vault that was named, or the one that is found, open."""
    folder = given.vault or opening.find_vault()
    if folder is None or not opening.is_vault(folder):
        raise AppError(Problem.VAULT_NOT_FOUND)
    session = opening.unlock(folder, passphrases.ask())
    try:
        if dropbox.is_dropbox(session):
            raise AppError(Problem.DROPBOX_TAKES_NOTHING)
        yield session
    finally:
        opening.lock(session)


def typed(counts: Mapping[str, int], language: str) -> str:
    """Counts by type, in words."""
    return ", ".join(f"{type_word(language, type_)} {count}" for type_, count in counts.items() if count)


def create(given: argparse.Namespace, passphrases: Passphrases, telling: Telling) -> int:
    """Make a vault and show its recovery words, once."""
    card = _recipient(str(given.drop_box)) if given.drop_box else ""
    passphrase = passphrases.ask_new()
    if card:
        session, words = dropbox.create(given.folder, passphrase, card, language=telling.language)
    else:
        session, words = opening.create(
            given.folder, passphrase, given.profile, given.name, language=telling.language
        )
    opening.lock(session)
    telling.say("created", folder=given.folder)
    telling.say("recovery")
    telling.line("  " + " ".join(words))
    telling.know({"vault": str(given.folder), "recovery_words": words})
    return 0


def take_in(given: argparse.Namespace, passphrases: Passphrases, telling: Telling) -> int:
    """Import a corpus folder, or a bundle with what it brings."""
    with unlocked(given, passphrases) as session:
        if not given.source.is_dir():
            preview = examine(session, given.source, language=telling.language)
            _tell_origin(preview, telling)
            result = accept(session, preview)
            facts = {
                name: getattr(result, name)
                for name in ("new", "changed", "conflicting", "unchanged", "files")
            }
            telling.say("merged", **facts)
            telling.know(facts)
            _tell_refused(preview.refused_types, telling)
            return 0
        counts = import_corpus(session, given.source)
        telling.say("imported", count=sum(counts.values()), types=typed(counts, telling.language))
        telling.know({"imported": counts})
        return 0


def _tell_refused(refused: Mapping[str, int], telling: Telling) -> None:
    telling.know({"refused": dict(refused)})
    if refused:
        telling.say("left_out", types=typed(refused, telling.language))


def _tell_origin(preview: Preview, telling: Telling) -> None:
    _tell_sender(preview.sender, telling)
    if preview.attested is not None:
        words = spoken_fingerprint(preview.attested.fingerprint(), telling.language)
        telling.say("sender_attested", words=words)


def _tell_sender(sender: Origin, telling: Telling) -> None:
    language = telling.language
    telling.know({"sender": sender.contact.name if sender.contact else None, "trust": sender.trust.value})
    if sender.contact is not None:
        proof = telling.words(f"key_{sender.contact.state.value}", day=sender.since)
        telling.say("sender", name=shown_name(sender.contact.name), proof=proof)
    elif sender.trust is Trust.UNKNOWN:
        telling.say("sender_unknown", words=spoken_fingerprint(sender.fingerprint, language))
    else:
        telling.say(f"sender_{sender.trust.value}")


def look_into(given: argparse.Namespace, passphrases: Passphrases, telling: Telling) -> int:
    """Verify a bundle to its last byte and list what it would bring; a reading copy can be unpacked."""
    with unlocked(given, passphrases) as session:
        try:
            preview = examine(session, given.bundle, language=telling.language)
        except AppError as error:
            if error.problem is not Problem.BUNDLE_NOT_RECORDS:
                raise
            return _read(session, given, telling)
    telling.say("bundle", count=len(preview.entries))
    _tell_origin(preview, telling)
    for entry in preview.entries:
        state = telling.words(f"state_{entry.state.value}")
        telling.line(f"  {state}\t{type_word(telling.language, entry.type)}\t{entry.title}")
    _tell_refused(preview.refused_types, telling)
    telling.know({"entries": [_entry(entry) for entry in preview.entries]})
    return 0


def _read(session: Session, given: argparse.Namespace, telling: Telling) -> int:
    """Tell of a reading copy, and unpack it where that was asked for."""
    copy = read_copy(session, given.bundle)
    telling.say("reading_copy", count=len(copy.names))
    _tell_sender(copy.sender, telling)
    for name in copy.names:
        telling.line(f"  {name}")
    if given.into is not None:
        telling.say("unpacked", place=unpack(session, copy, given.into))
    telling.know({"files": list(copy.names)})
    return 0


def _entry(entry: object) -> dict[str, object]:
    names = ("id", "type", "title", "state", "changed", "conflicting", "purged")
    return {name: getattr(entry, name) for name in names}


def export(given: argparse.Namespace, passphrases: Passphrases, telling: Telling) -> int:
    """Seal the named cases with what belongs to them."""
    recipients = [_recipient(text) for text in given.to]
    with unlocked(given, passphrases) as session:
        cases = [_case(session, code) for code in given.case]
        chosen = plan(session, cases, level(given.ceiling), language=telling.language)
        sealed = seal(session, chosen, recipients, given.target)
    facts = {"size": sealed.size, "records": len(chosen.copies), "withheld": len(chosen.withheld)}
    telling.say("sealed", path=sealed.path, **facts)
    telling.know({"path": str(sealed.path), "sha256": sealed.sha256, **facts})
    return 0


def _recipient(text: str) -> str:
    if text.startswith("age1"):
        return text
    try:
        with Path(text).open("rb") as file:
            return file.read(CARD_AT_MOST).decode("utf-8")
    except OSError:
        raise AppError(Problem.FILE_NOT_FOUND) from None
    except UnicodeDecodeError:
        raise AppError(Problem.CARD_NOT_UNDERSTOOD) from None


def _case(session: Session, code: str) -> str:
    for row in lists.rows(session, lists.keys(session, lists.ListQuery("case")), "en"):
        if row.code == code:
            return row.id
    raise AppError(Problem.CASE_NOT_FOUND, code=code)


def search(given: argparse.Namespace, passphrases: Passphrases, telling: Telling) -> int:
    """Search for a line that is typed or piped in, so that it stands in no argument and no shell history."""
    with unlocked(given, passphrases) as session:
        if sys.stdin.isatty():
            print(telling.words("words_wanted"), end="", file=sys.stderr, flush=True)
        hits = find(session, sys.stdin.readline().strip(), telling.language)
    telling.say("found", total=hits.total)
    for hit in hits.rows:
        telling.line(f"  {type_word(telling.language, hit.type)}\t{hit.title}\t{hit.snippet}".rstrip())
    rows = [{"id": hit.id, "type": hit.type, "title": hit.title, "snippet": hit.snippet} for hit in hits.rows]
    telling.know({"total": hits.total, "hits": rows})
    return 0


def check(given: argparse.Namespace, passphrases: Passphrases, telling: Telling) -> int:
    """Verify the vault; exit status 1 where something is wrong."""
    with unlocked(given, passphrases) as session:
        report = checking.check(session, rebuild=given.rebuild)
    facts = {"records": report.records, "entries": report.entries, "files": report.files}
    faults = [f"{fault.value} {number}" for fault, number in report.faults]
    telling.know({**facts, "sound": report.sound, "faults": faults})
    if report.sound:
        telling.say("sound", **facts)
        return 0
    telling.say("unsound", count=len(faults), faults=", ".join(faults))
    return 1


def card(given: argparse.Namespace, passphrases: Passphrases, telling: Telling) -> int:
    """Print the card of this vault's identity."""
    with unlocked(given, passphrases) as session:
        text = own_card(session)
    telling.line(text.rstrip("\n"))
    telling.know({"card": text})
    return 0
