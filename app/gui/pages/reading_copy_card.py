"""A reading copy that came in: what is in it, and unpacking it for a browser, with what that risks."""

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import AppError
from app.gui import theme
from app.gui.choosing import Want, choose
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.label import Label
from app.gui.components.progress import Progress
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.threads import Progress as Progressing

if TYPE_CHECKING:
    from app.services.sharing import ReadingCopy


class ReadingCopyCard(QWidget):
    """Lists the entries; one button unpacks them into a folder of their own."""

    def __init__(self, desk: Desk, copy: "ReadingCopy", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.copy = desk, copy
        self.folder: Path | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(pad=24)
        column.addWidget(card)
        self._column = card.body
        self._column.setSpacing(theme.px(10))
        self._column.addWidget(SectionHeader(self.tr("What is in it"), icon="package-open"))
        words = self.tr("It is for reading. It holds no records, so nothing of it comes into this vault.")
        self._column.addWidget(Label(words, wrap=True))
        for name, count in self._parts().items():
            self._line(name, f"{count:,}" if count > 1 else "")
        risk = self.tr(
            "Unpacked, it lies on the disk where anybody can read it. "
            "Choose an encrypted place, and erase it when you are done."
        )
        self._column.addWidget(Banner(risk, "amber"))
        self.button = Button(self.tr("Unpack into a folder…"), Kind.PRIMARY, icon="folder-open")
        self.button.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.button)
        self._column.addLayout(row)

    def _parts(self) -> Counter[str]:
        """The entries, those of one folder together."""
        tops = (name.split("/", 1) for name in self.copy.names)
        return Counter(f"{parts[0]}/" if len(parts) > 1 else parts[0] for parts in tops)

    def _line(self, left: str, right: str) -> None:
        row = QHBoxLayout()
        row.addWidget(Label(left, "strong"))
        row.addStretch(1)
        row.addWidget(Label(right, "label", "ink2"))
        self._column.addLayout(row)

    def _choose(self) -> None:
        place = choose(self, Want.FOLDER, self.tr("Unpack into a folder…"))
        if place is not None:
            self.unpack_to(place / self.copy.path.stem)

    def unpack_to(self, folder: Path) -> None:
        """Write the copy into a new folder."""
        from app.services import sharing

        session, copy = self.desk.session, self.copy
        self.button.hide()
        bar = Progress(self.tr("Unpacking"), self.tr("Cancelling leaves nothing of it behind"))
        self._bar = bar
        self._column.addWidget(bar)

        def work(progress: Progressing) -> Path:
            return sharing.unpack(session, copy, folder, progress)

        job = self.desk.writer.do_long(self, work, self._unpacked, failed=self._failed, shown=bar.report)
        bar.cancelled.connect(job.cancel)

    def _failed(self, error: BaseException) -> None:
        self._ended()
        self.button.show()
        if not isinstance(error, AppError):
            raise error
        self.desk.failing.emit(error)

    def _ended(self) -> None:
        self._bar.hide()
        self._bar.deleteLater()

    def _unpacked(self, folder: Path) -> None:
        self._ended()
        self.folder = folder
        done = self.tr("Unpacked. Open index.html in a browser: {place}").format(place=folder)
        self._column.addWidget(Banner(done, "green"))
