"""Settings: is the vault whole? What a check found, what it is about, and files brought back from backups."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.backups.fault_words import fault_words
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.emptying import clear_layout
from app.gui.components.label import Label
from app.gui.components.progress import Progress
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.threads import Progress as Progressing

if TYPE_CHECKING:
    from app.services.checking import Finding

SHOWN = 12


class CheckCard(Card):
    """Reads everything; says what is damaged, whom it concerns, and what can be brought back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.found: list[Finding] | None = None
        self.body.addWidget(SectionHeader(self.tr("Is the vault whole?"), icon="shield-check"))
        remark = self.tr(
            "Every page, every entry of the journal, every record and every file is read and compared with "
            "its sum. A large vault takes minutes; you can cancel."
        )
        self.body.addWidget(Label(remark, "caption", "ink2", wrap=True))
        self.result = Banner("", "green")
        self.result.hide()
        self.body.addWidget(self.result)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(4))
        self.body.addLayout(self._lines)
        row = QHBoxLayout()
        self.check = Button(self.tr("Check everything"), Kind.PRIMARY, inline=True)
        self.check.clicked.connect(lambda _on=False: self.begin_check())
        words = self.tr("Bring damaged files back from backups")
        self.mend = Button(words, icon="archive-restore", inline=True)
        self.mend.clicked.connect(lambda _on=False: self.begin_mending())
        self.mend.hide()
        row.addWidget(self.check)
        row.addWidget(self.mend)
        row.addStretch(1)
        self.body.addLayout(row)

    def begin_check(self) -> None:
        """Read everything, beside the work."""
        from app.services import checking

        session, language = self._desk.session, self._desk.language
        bar = Progress(self.tr("Reading the vault"), self.tr("Nothing is changed."))
        self.body.addWidget(bar)
        self.check.setEnabled(False)

        def work(progress: Progressing) -> "list[Finding]":
            report = checking.check(session, progress=progress)
            return checking.findings(session, report, language)

        def over() -> None:
            bar.hide()
            bar.deleteLater()
            self.check.setEnabled(True)

        def done(found: "list[Finding]") -> None:
            over()
            self._show(found)

        def failed(error: BaseException) -> None:
            over()
            self._desk.failing.emit(error)

        job = self._desk.writer.do_long(self, work, done, failed=failed, shown=bar.report)
        bar.cancelled.connect(job.cancel)

    def _show(self, found: "list[Finding]") -> None:
        self.found = found
        clear_layout(self._lines)
        self.result.set_tone("red" if found else "green")
        whole = self.tr("Everything is whole.")
        self.result.set_text(self.tr("Faults found: {n}").format(n=len(found)) if found else whole)
        self.result.show()
        comma = ", " if self._desk.language == "en" else "、"
        for one in found[:SHOWN]:
            about = comma.join(title for _, _, title in one.about if title)
            text = " · ".join(filter(None, [fault_words(one.fault), about]))
            self._lines.addWidget(Label(text, "label", "ink", wrap=True))
        if len(found) > SHOWN:
            more = self.tr("and {n} more").format(n=len(found) - SHOWN)
            self._lines.addWidget(Label(more, "label", "ink2"))
        damaged = any(one.sha256 for one in found)
        self.mend.setVisible(damaged and not self._desk.session.vault.read_only)

    def begin_mending(self) -> None:
        """Put the content of damaged files back where a backup has it whole."""
        from app.services import checking

        session, found = self._desk.session, list(self.found or [])
        self.mend.setEnabled(False)

        def done(count: int) -> None:
            self.mend.setEnabled(True)
            self._desk.say(self.tr("Files whole again: {n}").format(n=count))
            self.begin_check()

        def failed(error: BaseException) -> None:
            self.mend.setEnabled(True)
            self._desk.failing.emit(error)

        self._desk.writer.do(self, lambda: checking.mend(session, found), done, failed=failed)
