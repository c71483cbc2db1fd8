"""What a record's form asks of the window: links, terms, files, and what may be shown."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QWidget

from app.gui.choosing import Want, choose
from app.gui.components.progress import Progress
from app.gui.components.sheet import Sheet
from app.gui.desk import Desk
from app.gui.forms.context import ExtraField, FormContext, LinkHit
from app.records.folding import is_hanzi
from app.records.levels import Level
from app.records.values import Bilingual, FileRef, Term


def extras_of(desk: Desk, type_: str) -> list[ExtraField]:
    """The fields that users added to a type."""
    from app.services import settings

    return [
        ExtraField(declaration, labels) for declaration, labels in settings.user_fields(desk.session, type_)
    ]


def context_for(desk: Desk, owner: QWidget, record_id: str) -> FormContext:
    """The context of the form of one record."""
    from app.services import settings

    asked = _Asked(desk, owner, record_id)
    return FormContext(
        language=desk.language,
        today=desk.session.today,
        search_links=asked.search,
        create_link=asked.create,
        link_title=asked.title,
        link_type=asked.type_of,
        open_link=desk.open,
        added_terms=settings.user_terms(desk.session),
        add_term=asked.add_term,
        revealed=asked.revealed,
        reveal=asked.reveal,
        attach_file=asked.attach,
    )


class _Asked:
    """Answers the questions of one form."""

    def __init__(self, desk: Desk, owner: QWidget, record_id: str) -> None:
        self._desk, self._owner, self._id = desk, owner, record_id

    def search(self, types: Sequence[str], text: str) -> Sequence[LinkHit]:
        """Records of these types of the profile."""
        from app.services import searching

        session = self._desk.session
        wanted = [type_ for type_ in (types or session.types) if type_ in session.types]
        hits = searching.link_candidates(session, wanted, text, self._desk.language)
        return [(hit.id, hit.title, hit.type) for hit in hits if hit.id != self._id]

    def create(self, type_: str, text: str) -> str | None:
        """A new record with this text as its name or title."""
        from app.services import recording

        session = self._desk.session
        if type_ not in session.types:
            return None
        made = recording.save(session, named(recording.blank(session, type_), type_, text))
        session.reveal(made.id)  # who has just typed the name may go on seeing it
        return made.id

    def title(self, id_: str) -> str | None:
        """The title of a record; None where this vault does not have it."""
        from app.services import titling

        session = self._desk.session
        return titling.title(session, id_, self._desk.language) if session.vault_record(id_) else None

    def type_of(self, id_: str) -> str:
        """The type of a record."""
        copy = self._desk.session.read.get(id_)
        return copy.type if copy else ""

    def add_term(self, vocabulary: str, zh: str, en: str) -> str | None:
        """A new term of the user's own."""
        from app.services import settings

        return settings.add_term(self._desk.session, vocabulary, zh, en)

    def revealed(self, level: Level) -> bool:
        """Whether text of a level may be on the screen."""
        return level < Level.NEED_TO_KNOW or self._desk.session.revealed(self._id)

    def reveal(self, level: Level) -> bool:
        """Show it for five minutes."""
        if level >= Level.NEED_TO_KNOW:
            self._desk.session.reveal(self._id)
        return True

    def attach(self) -> FileRef | None:
        """Let the user choose a file and keep it in the vault."""
        title = QCoreApplication.translate("Attaching", "Attach a file")
        path = choose(self._owner, Want.FILE, title)
        return attached(self._desk, self._owner, path) if path else None


def named(record: Any, type_: str, text: str) -> Any:
    """The record with a text as its name, title or first text."""
    chinese = any(map(is_hanzi, text))
    if type_ == "person":
        from app.records.types.person import PersonNames

        name = (
            PersonNames(kind=Term("legal"), hans=text)
            if chinese
            else PersonNames(kind=Term("legal"), latin=text)
        )
        return replace(record, names=(name,), kind=Term("individual"))
    both = Bilingual(zh=text) if chinese else Bilingual(en=text)
    for field in ("title", "name", "subject", "description"):
        if isinstance(getattr(record, field, None), Bilingual):
            return replace(record, **{field: both})
    return record


def attached(desk: Desk, owner: QWidget, path: Path) -> FileRef | None:
    """Attach a file on the writer, with progress and cancel over the window."""
    from app.services import attaching

    loop, sheet = QEventLoop(owner), Sheet(owner.window().centralWidget(), closable=False, width=440)  # type: ignore[attr-defined]
    bar = Progress(
        QCoreApplication.translate("Attaching", "Encrypting the file into the vault"),
        QCoreApplication.translate("Attaching", "Cancelling leaves nothing behind"),
    )
    bar.setContentsMargins(20, 20, 20, 20)
    sheet.body.addWidget(bar)
    found: list[FileRef] = []

    def done(ref: FileRef) -> None:
        found.append(ref)
        loop.quit()

    def failed(error: BaseException) -> None:
        loop.quit()
        desk.failing.emit(error)

    work = lambda progress: attaching.attach(desk.session, path, progress)  # noqa: E731
    job = desk.writer.do_long(owner, work, done, failed=failed, shown=bar.report)
    bar.cancelled.connect(job.cancel)
    sheet.open_sheet(bar.cancel)
    loop.exec()
    sheet.close_sheet()
    return found[0] if found else None
