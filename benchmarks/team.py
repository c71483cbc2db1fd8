"""One round through a team folder: a thousand changed records sealed, taken in, acknowledged, removed."""

import tempfile
import time
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from app.crypto.argon import FLOOR
from app.records.declare import Record
from app.records.types.note import Note
from app.records.values import Bilingual, Link
from app.services import keys, opening, recording, sharing, team
from app.services.session import Session
from benchmarks.figure import Figure

CHANGED = 1_000
MOST_SECONDS = 10.0


def run(changed: int = CHANGED) -> list[Figure]:
    """Seconds from the change on one side to an empty folder again, with both vaults the same."""
    with tempfile.TemporaryDirectory() as place, ExitStack() as stack:
        one, other = (_member(stack, Path(place), name) for name in ("one", "other"))
        case = recording.save(one, recording.blank(one, "case", title=Bilingual("一宗个案", "A case")))
        notes = [_note(one, case, number) for number in range(changed)]
        recording.save_all(one, notes)
        watches = [_joined(one, other, Path(place), case), _joined(other, one, Path(place), case)]
        watches[0].turn()
        for offer in watches[1].look().offers:  # with the case it is one more than is taken without asking
            sharing.accept(other, sharing.examine(other, offer.path))
        _round(watches)
        recording.save_all(one, [replace(note, text=Bilingual(f"改过的说明 {note.id}")) for note in notes])
        seconds = _round(watches)
        arrived = all(one.read.get(note.id) == other.read.get(note.id) for note in notes)
        empty = not list((Path(place) / "folder").iterdir())
    met = arrived and empty and seconds <= MOST_SECONDS
    target = f"at most {MOST_SECONDS:g} s" + ("" if arrived and empty else ", and NOT the same")
    return [Figure(f"team folder, {changed:,} changed records", seconds, "s", "", 0.0, target, met)]


def _member(stack: ExitStack, place: Path, name: str) -> Session:
    session, _ = opening.create(place / name, "correct horse battery", "office", name, cost=FLOOR)
    stack.callback(opening.lock, session)
    return session


def _note(session: Session, case: Record, number: int) -> Note:
    text = Bilingual(f"第 {number} 次电话的说明，" * 12)
    made = recording.blank(
        session, "note", title=Bilingual(f"记录 {number}"), text=text, cases=(Link(case.id),)
    )
    assert isinstance(made, Note)
    return made


def _joined(one: Session, other: Session, place: Path, case: Record) -> team.Watch:
    folder = place / "folder"
    folder.mkdir(exist_ok=True)
    contact = keys.add_contact(one, keys.own_card(other))
    keys.set_state(one, contact.id, keys.State.PERSON)
    team.set_up(one, folder, [case.id], [contact.id])
    team.set_automatic(one, contact.id, True)
    team.set_sending(one, True)
    return team.Watch(one)


def _round(watches: list[team.Watch]) -> float:
    """Seconds until the second has all, the first knows it, and nothing lies in the folder."""
    first, second = watches
    start = time.perf_counter()
    for watch in (first, second, first, second):
        watch.turn()
    return time.perf_counter() - start
