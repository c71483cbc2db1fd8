"""How much is sealed, without a word of what; and handing it over."""

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.choosing import Want, choose
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.services import dropbox
from app.services.dropbox import Counts, Handed


class SealedCard(Card):
    """Counts the sealed items; copies them out; removes here what was copied, when asked."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._handed: Handed | None = None
        self.body.addWidget(SectionHeader(self.tr("Sealed here"), icon="package"))
        self.count = Label("", "display")
        self._size = Label("", "label", "ink2")
        figures = QVBoxLayout()
        figures.setSpacing(0)
        figures.addWidget(self.count)
        figures.addWidget(self._size)
        self.body.addLayout(figures)
        words = self.tr("No key on this computer opens them. The office does.")
        self.body.addWidget(Label(words, "label", "ink2", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self.hand = Button(self.tr("Hand over…"), icon="send", inline=True)
        self.hand.clicked.connect(self._choose)
        self.remove = Button(self.tr("Remove what was copied"), Kind.DANGER, inline=True)
        self.remove.clicked.connect(self._remove)
        row.addWidget(self.hand)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.body.addLayout(row)
        self.remark = Label("", "caption", "ink2", wrap=True)
        self.remark.hide()
        self.remove.hide()
        self.body.addWidget(self.remark)
        self.refresh()

    def refresh(self) -> None:
        """Count again."""
        session = self._desk.session
        self._desk.ask(self, lambda: dropbox.counts(session), self._show, "sealed")

    def hand_over(self, folder: Path) -> None:
        """Copy everything into a folder and compare the copies."""
        session = self._desk.session
        self._desk.write(self, lambda: dropbox.hand_over(session, folder), self._copied)

    def _choose(self) -> None:
        folder = choose(self, Want.FOLDER, self.tr("Where to copy the sealed items"))
        if folder is not None:
            self.hand_over(folder)

    def _show(self, counts: Counts) -> None:
        self.count.setText(f"{counts.items:,}")
        size = QLocale().formattedDataSize(counts.size, 1)
        self._size.setText(self.tr("items, together {size}").format(size=size))
        self.hand.setEnabled(counts.items > 0)

    def _copied(self, handed: Handed) -> None:
        self._handed = handed
        words = self.tr(
            "Copied and compared: {n}. If you remove them here, old blocks of the disk may keep the sealed "
            "bytes; only the office's key opens those."
        )
        self.remark.setText(words.format(n=len(handed.items)))
        self.remark.show()
        self.remove.setVisible(bool(handed.items))
        self.refresh()

    def _remove(self) -> None:
        handed, self._handed = self._handed, None
        if handed is not None:
            self._desk.write(self, lambda: dropbox.remove_handed(handed.items), self._removed)

    def _removed(self, count: int) -> None:
        self.remove.hide()
        self.remark.setText(self.tr("Removed here: {n}").format(n=count))
        self.refresh()
