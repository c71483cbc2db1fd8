"""Everything into one bundle, the five words that prove its arrival, and the purge that follows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.label import Label
from app.gui.components.section_header import SectionHeader
from app.services.travel import Pending


class TravelCard(Card):
    """Three states: seal, wait for the words, purge."""

    sealing = Signal()
    confirming = Signal(str)
    purging = Signal()
    giving_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.addWidget(SectionHeader(self.tr("Everything, with a receipt"), icon="log-out"))
        self.states = QStackedWidget()
        self.states.setProperty("plain", True)
        for state in (self._seal(), self._wait(), self._purge()):
            self.states.addWidget(state)
        self.body.addWidget(self.states)
        self._code = ""

    def show_pending(self, pending: Pending | None) -> None:
        """Show where we are."""
        if pending is None:
            self.states.setCurrentIndex(0)
            return
        words = self.tr(
            "Sealed on {day}: {n} records. Get the bundle to them. Once they have taken all of it in, their "
            "program shows five words; have them read to you, over another channel."
        )
        self._sealed.setText(words.format(day=pending.day, n=len(pending.records)))
        self.states.setCurrentIndex(2 if pending.confirmed else 1)

    def show_fault(self, words: str) -> None:
        """The code was not right."""
        self.fault.setText(words)
        self.fault.setVisible(bool(words))

    def _seal(self) -> QWidget:
        page, column = _page()
        words = self.tr(
            "All records of this vault go into one bundle, with their files. Nothing is purged until whoever "
            "receives it has read five words back to you."
        )
        column.addWidget(Label(words, "body", "ink2", wrap=True))
        column.addWidget(
            Banner(self.tr("Need-to-know parts go along: whoever opens it reads everything."), "plum")
        )
        row = QHBoxLayout()
        self.seal_button = Button(self.tr("Seal everything…"), Kind.PRIMARY, icon="package")
        self.seal_button.clicked.connect(self.sealing)
        row.addWidget(self.seal_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        return page

    def _wait(self) -> QWidget:
        page, column = _page()
        self._sealed = Label("", "body", "ink2", wrap=True)
        column.addWidget(self._sealed)
        column.addWidget(Label(self.tr("The five words"), "label", "ink2"))
        self.code = QLineEdit()
        self.code.setAccessibleName(self.tr("The five words"))
        self.code.returnPressed.connect(lambda: self.confirming.emit(self.code.text()))
        column.addWidget(self.code)
        self.fault = Label("", "caption", "red", wrap=True)
        self.fault.hide()
        column.addWidget(self.fault)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self.check_button = Button(self.tr("Check"), Kind.PRIMARY)
        self.check_button.clicked.connect(lambda: self.confirming.emit(self.code.text()))
        give_up = Button(self.tr("Wait no longer, purge nothing"), Kind.GHOST)
        give_up.clicked.connect(self.giving_up)
        row.addWidget(self.check_button)
        row.addWidget(give_up)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        return page

    def _purge(self) -> QWidget:
        page, column = _page()
        column.addWidget(Banner(self.tr("Receipt confirmed: they have all of it."), "green"))
        words = self.tr(
            "Purging erases those records here, with their history. It cannot be undone. Type the five words "
            "once more."
        )
        column.addWidget(Label(words, "body", "ink2", wrap=True))
        self.again = QLineEdit()
        self.again.setAccessibleName(self.tr("The five words"))
        self.again.textChanged.connect(lambda _text: self._enable())
        column.addWidget(self.again)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self.purge_button = Button(self.tr("Purge"), Kind.PURGE, icon="eraser")
        self.purge_button.setEnabled(False)
        self.purge_button.clicked.connect(self.purging)
        keep = Button(self.tr("Purge nothing"), Kind.GHOST)
        keep.clicked.connect(self.giving_up)
        row.addWidget(self.purge_button)
        row.addWidget(keep)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        return page

    def _enable(self) -> None:
        self.purge_button.setEnabled(bool(self.again.text().strip()))


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(10))
    return page, column
