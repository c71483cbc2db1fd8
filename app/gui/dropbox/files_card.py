"""The files of the form: each streams straight into a sealed one."""

from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import AppError, Problem
from app.gui import theme
from app.gui.choosing import Want, choose
from app.gui.components.button import Button
from app.gui.components.card import Card
from app.gui.components.emptying import clear_layout
from app.gui.components.icon import Icon
from app.gui.components.icon_button import IconButton
from app.gui.components.label import ElidedLabel, Label
from app.gui.components.progress import Progress
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.threads import Progress as Progressing
from app.services.dropbox import Attachment, Form


class FilesCard(Card):
    """`changed` when a file was sealed or taken back."""

    changed = Signal()

    def __init__(self, desk: Desk, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk, self._form = desk, form
        self._head = SectionHeader(self.tr("Files"), count=0)
        self.add_button = Button(self.tr("Seal a file…"), icon="paperclip", inline=True)
        self.add_button.clicked.connect(self._choose)
        self._head.add_action(self.add_button)
        self.body.addWidget(self._head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(4))
        self.body.addLayout(self._rows)
        words = self.tr("The original stays where it is. Remove it there yourself if nobody may find it.")
        self.body.addWidget(Label(words, "caption", "ink3", wrap=True))
        self._bar: Progress | None = None
        self._show()

    def set_form(self, form: Form) -> None:
        """Another form was begun."""
        self._form = form
        self._show()

    def attach(self, path: Path) -> None:
        """Seal a file, beside the window."""
        form = self._form
        bar = Progress(self.tr("Sealing the file"), self.tr("Cancelling leaves nothing of it behind"))
        self.body.addWidget(bar)
        self._bar = bar
        self.add_button.setEnabled(False)

        def work(progress: Progressing) -> Attachment:
            return form.attach(path, progress)

        job = self._desk.writer.do_long(self, work, self._done, failed=self._failed, shown=bar.report)
        bar.cancelled.connect(job.cancel)

    def _choose(self) -> None:
        path = choose(self, Want.FILE, self.tr("File to seal"))
        if path is not None:
            self.attach(path)

    def _done(self, _attached: Attachment) -> None:
        self._at_rest()
        self._show()
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        self._at_rest()
        if not (isinstance(error, AppError) and error.problem is Problem.CANCELLED):
            self._desk.failing.emit(error)

    def _at_rest(self) -> None:
        self.add_button.setEnabled(True)
        if self._bar is not None:
            self._bar.hide()
            self._bar.deleteLater()
            self._bar = None

    def _show(self) -> None:
        clear_layout(self._rows)
        for attached in self._form.attached:
            self._rows.addWidget(self._row(attached))
        self._head.set_count(len(self._form.attached))

    def _row(self, attached: Attachment) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(Icon("lock", "accent", 14))
        row.addWidget(ElidedLabel(attached.name), 1)
        row.addWidget(Label(QLocale().formattedDataSize(attached.file.size, 1), "caption", "ink3"))
        remove = IconButton("x", self.tr("Take back"))
        remove.clicked.connect(lambda: self._take_back(attached))
        row.addWidget(remove)
        return widget

    def _take_back(self, attached: Attachment) -> None:
        form = self._form
        self._desk.write(self, lambda: form.detach(attached), self._taken_back)

    def _taken_back(self, _nothing: object) -> None:
        self._show()
        self.changed.emit()
