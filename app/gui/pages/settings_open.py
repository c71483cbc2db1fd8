"""Settings: everything out in the clear, and back into an empty vault."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import AppError, Problem
from app.gui import theme
from app.gui.choosing import Want, choose
from app.gui.components.button import Button
from app.gui.components.card import Card
from app.gui.components.confirm_sheet import ConfirmSheet
from app.gui.components.label import Label
from app.gui.components.progress import Progress
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.threads import Progress as Progressing


class OpenExportCard(Card):
    """Nobody is locked in: but whoever has the folder has the vault."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.body.addWidget(SectionHeader(self.tr("Everything out, in open formats"), icon="package-open"))
        remark = self.tr(
            "All records, files and history as JSON, CSV and files, for another program or for safekeeping. "
            "Nothing in it is encrypted, and every level is in it."
        )
        self.body.addWidget(Label(remark, "caption", "ink2", wrap=True))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        out = Button(self.tr("Open export…"), inline=True)
        out.clicked.connect(self._ask)
        back = Button(self.tr("Fill this empty vault from one…"), inline=True)
        back.clicked.connect(self._choose)
        empty = not desk.session.read.counts()
        buttons.addWidget(out)
        buttons.addWidget(back)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        back.setVisible(empty and not desk.session.vault.read_only)

    def _ask(self) -> None:
        sheet = ConfirmSheet(
            self.window(), self.tr("Everything leaves the vault unencrypted"),
            self.tr("Whoever finds the folder can read all of it, sources and need-to-know included. Put it "
                    "only onto an encrypted drive, and erase it as soon as it has served."),
            self.tr("Choose a new folder…"),
        )  # fmt: skip
        sheet.agreed.connect(self._ask_where)
        sheet.ask()

    def _ask_where(self) -> None:
        folder = choose(self, Want.NEW_FOLDER, self.tr("New, empty folder"))
        if folder is not None:
            self.export(folder)

    def export(self, folder: Path) -> None:
        """Write everything into a new folder."""
        from app.services import open_export

        session, language = self._desk.session, self._desk.language

        def work(progress: Progressing) -> int:
            return open_export.export(session, folder, language, progress)

        self._long(work)

    def _choose(self) -> None:
        folder = choose(self, Want.FOLDER, self.tr("Folder of an open export"))
        if folder is not None:
            self.fill(folder)

    def fill(self, folder: Path) -> None:
        """Fill the vault from an open export."""
        from app.services import open_export

        session = self._desk.session

        def done(count: int) -> None:
            session.tell(frozenset(session.read.ids_at(session.read.every())))
            self._desk.say(self.tr("Taken in: {n} records").format(n=f"{count:,}"))

        self._desk.write(self, lambda: open_export.import_whole(session.vault, folder), done)

    def _long(self, work: Callable[[Progressing], int]) -> None:
        bar = Progress(
            self.tr("Writing"), self.tr("What is written when you cancel stays in the folder: erase it.")
        )
        self.body.addWidget(bar)

        def done(count: int) -> None:
            bar.deleteLater()
            self._desk.say(self.tr("Written: {n} records").format(n=f"{count:,}"))

        def failed(error: BaseException) -> None:
            bar.deleteLater()
            if not isinstance(error, AppError) or error.problem != Problem.CANCELLED:
                self._desk.failing.emit(error)

        job = self._desk.keeper.do_long(self, work, done, failed=failed, shown=bar.report)
        bar.cancelled.connect(job.cancel)
