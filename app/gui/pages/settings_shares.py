"""Shares for colleagues: how many people, how many of them are needed, and each share shown once."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.gui import theme
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.emptying import clear_layout
from app.gui.components.label import Label
from app.gui.components.number_box import NumberBox
from app.gui.components.sheet import Sheet
from app.gui.desk import Desk
from app.gui.wizard.offered import WordBox

MOST = 8


class SharesSheet(Sheet):
    """Nobody alone can open the vault; enough of them can, without you."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window, self.tr("Shares for colleagues"), width=680)
        self._desk = desk
        self._shares: Sequence[str] = ()
        self._at = 0
        self._remark = Banner(
            self.tr("Enough of these people together can open the vault without you: choose those who do not "
                    "live or travel together. Earlier shares stop working."), "amber"
        )  # fmt: skip
        self.body.addWidget(self._remark)
        self._asked = QWidget()
        row = QHBoxLayout(self._asked)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        self.people, self.needed = NumberBox(), NumberBox()
        for box, words, value in (
            (self.people, self.tr("People"), 5), (self.needed, self.tr("Needed to open"), 3),
        ):  # fmt: skip
            box.setRange(2, MOST)
            box.setValue(value)
            box.setAccessibleName(words)
            row.addWidget(Label(words, "label"))
            row.addWidget(box)
        row.addStretch(1)
        self.people.valueChanged.connect(self.needed.setMaximum)
        self.needed.setMaximum(5)
        self.body.addWidget(self._asked)
        self._which = Label("", "section")
        self.body.addWidget(self._which)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.px(8))
        self.body.addLayout(self._grid)
        caveat = self.tr(
            "Shares follow SLIP-39 through its reference package, which makes no claim against a machine "
            "that is being watched: make them on one that you trust."
        )
        self.body.addWidget(Label(caveat, "caption", "ink3", wrap=True))
        self.cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        self.cancel.clicked.connect(self.close_sheet)
        self.button = Button(self.tr("Make the shares"), Kind.PRIMARY)
        self.button.clicked.connect(self._next)
        self.footer.addStretch(1)
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.button)

    def _next(self) -> None:
        if not self._shares:
            self._make()
        elif self._at + 1 < len(self._shares):
            self._at += 1
            self._show()
        else:
            self.close_sheet()

    def _make(self) -> None:
        from app.services import opening

        session, needed, people = self._desk.session, self.needed.value(), self.people.value()
        self.button.setEnabled(False)
        self._desk.write(self, lambda: opening.new_shares(session, needed, people), self._made)

    def _made(self, shares: Sequence[str]) -> None:
        self._shares, self._at = shares, 0
        self._asked.hide()
        self.cancel.hide()
        self._remark.set_text(
            self.tr("Give each share to one person alone, on paper. It is not shown again.")
        )
        self.button.setEnabled(True)
        self._show()

    def _show(self) -> None:
        clear_layout(self._grid)
        words = self._shares[self._at].split()
        for index, word in enumerate(words):
            self._grid.addWidget(WordBox(index + 1, word, tall=False), index % 5, index // 5)
        count = len(self._shares)
        self._which.setText(self.tr("Share {n} of {all}").format(n=self._at + 1, all=count))
        last = self._at + 1 == count
        self.button.setText(self.tr("All are written down") if last else self.tr("Written down: the next"))
        self.place()
