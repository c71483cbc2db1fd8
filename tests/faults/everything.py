"""Every feature once, on canaries: `python -m tests.faults.everything FOLDER SOURCES`.

FOLDER lies on the disk that is searched afterwards, and with it home, temporary and runtime folders; SOURCES,
the papers that a user has anyway, lie elsewhere.
"""

import sys
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.crypto.argon import FLOOR
from app.gui.place import Place
from app.gui.preferences import Language, Preferences, Theme
from app.gui.shots import PAGES
from app.gui.window import Window
from app.records.types import TYPES
from app.records.values import Link
from app.services import (
    attaching,
    backups,
    drafting,
    history,
    keys,
    lists,
    opening,
    recording,
    redacting,
    searching,
    sharing,
)
from app.services.decoding import showing
from app.services.publishing import making
from app.services.publishing import work as works
from app.services.seen import was_seen
from app.services.session import Session
from app.services.sheets.importing import take_in
from app.services.sheets.layout import laid_out
from app.services.sheets.plan import planned
from app.services.sheets.table import of_text
from tests.gui.test_canaries import full

OLD, NEW = "correct horse battery", "another horse entirely"
TYPED = ("打字的人甲乙丙丁", "typed canary zhouyanqiu 48151623")
SCREEN = (800, 600)
SECONDS_ON_A_PAGE = 300


def main(folder: Path, sources: Path) -> None:
    """Make, fill, look, change, send, lose and lock."""
    session, _ = opening.create(folder / "vault", OLD, "office", cost=FLOOR)
    recording.save_all(session, [full(type_) for type_ in TYPES])
    held = [_attached(session, path) for path in sorted(sources.iterdir())]
    _typed(session)
    _imported(session)
    _sent(session, folder)
    _written(session)
    _redacted(session, held)
    _changed(session)
    backups.make(session)
    assert backups.test_restore(session)
    opening.lock(session)
    _in_the_window(folder)
    session = opening.unlock(folder / "vault", OLD)
    was_seen(session, NEW, "en")
    opening.lock(session)
    opening.lock(opening.unlock(folder / "vault", NEW))


def _attached(session: Session, path: Path) -> str:
    """A file of the user's, in a record of its own, and looked at."""
    ref = attaching.attach(session, path)
    record: Any = attaching.with_file(recording.blank(session, "evidence"), ref)  # type: ignore[arg-type]
    recording.save(session, record)
    kind = ref.media_type or "text/plain"
    showing.look(session, ref.sha256, kind, SCREEN)
    showing.seen(session, ref.sha256, kind, SCREEN)
    return str(record.id)


def _typed(session: Session) -> None:
    for number, words in enumerate(TYPED):
        drafting.keep(session, f"draft {number}", {"kind": "record", "type": "case", "words": words})
        searching.find(session, words, "en")
        session.remember("recent search", words)
    drafting.discard(session, "draft 0")


def _imported(session: Session) -> None:
    table = of_text(f"姓名,备注\n林若溪,{TYPED[0]}\n".encode())
    take_in(session, planned(session, table, laid_out(table, "person")))
    history.undo(session)


def _sent(session: Session, folder: Path) -> None:
    theirs, _ = opening.create(folder / "theirs", OLD, "office", cost=FLOOR)
    cases = [row.id for row in lists.rows(session, lists.keys(session, lists.ListQuery("case")), "en")]
    sharing.seal(session, sharing.plan(session, cases), [keys.own_card(theirs)], folder / "out.age", "")
    sharing.accept(theirs, sharing.examine(theirs, folder / "out.age"))
    opening.lock(theirs)


def _written(session: Session) -> None:
    """A document as PDF and Word, in memory, as its preview does."""
    [row] = lists.rows(session, lists.keys(session, lists.ListQuery("publication")), "en")
    publication: Any = recording.fetch(session, row.id)
    work = works.begun(publication)
    shown = making.made(session, publication, work)
    assert making.as_pdf(shown, work)
    assert making.as_word(shown, work)


def _redacted(session: Session, held: list[str]) -> None:
    for id_ in held:
        record: Any = recording.fetch(session, id_)
        if record.file.media_type in ("image/png", "application/pdf"):
            done = redacting.Redaction(cover={0: ((0.1, 0.1, 0.5, 0.5),)})
            redacting.redact(session, id_, done, TYPED[1])


def _changed(session: Session) -> None:
    """Edited, trashed, brought back, trashed again and purged."""
    case = full("case")
    again: Any = recording.fetch(session, case.id)
    recording.save(session, again)
    note: Any = recording.blank(session, "note", cases=(Link(case.id),))
    recording.save(session, note)
    for id_ in (note.id, full("tip").id):
        recording.trash(session, [id_])
        recording.purge(session, id_)


def _in_the_window(folder: Path) -> None:
    """Every page of the window, in Chinese and English; then the lock."""
    app = QApplication.instance() or QApplication(["anjuan"])
    for language in (Language.ZH_HANS, Language.EN):
        session = opening.unlock(folder / "vault", OLD)
        window = Window(Preferences(language, Theme.LIGHT), leave=lambda _folder: None)
        window.show()
        window.enter(session)
        records = [Place("record", type=type_, record=full(type_).id) for type_ in ("case", "person")]
        for place in (*PAGES.values(), *records):
            assert window.shell is not None
            window.shell.go(place)
            QTest.qWait(SECONDS_ON_A_PAGE)
        clipboard = QApplication.clipboard()
        clipboard.setText(TYPED[1])
        window.lock()
        QTest.qWait(SECONDS_ON_A_PAGE)
        window.deleteLater()
    assert app is not None


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
    sys.stdout.write("done\n")
