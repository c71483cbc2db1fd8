"""A written reason before something leaves that would stay; without one it does not."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from app.gui import theme
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.label import Label
from app.gui.components.sheet import Sheet

FEWEST = 8
"""Characters of a reason: a letter is none."""


class ReasonSheet(Sheet):
    """`choices` are (key, words) to be ticked, all of them at first; `take` gets the keys and the reason."""

    def __init__(
        self, window: QWidget, title: str, warning: str, choices: Sequence[tuple[str, str]],
        take: Callable[[list[str], str], None],
    ) -> None:  # fmt: skip
        super().__init__(window, title)
        self._take = take
        self.body.addWidget(Banner(warning, "red"))
        self.boxes: dict[str, QCheckBox] = {}
        for key, words in choices:
            box = QCheckBox(words)
            box.setChecked(True)
            box.toggled.connect(lambda _on: self._enable())
            self.boxes[key] = box
            self.body.addWidget(box)
        self.body.addWidget(Label(self.tr("Your reason; it is kept in the journal"), "caption", "ink2"))
        self.reason = QPlainTextEdit()
        self.reason.setFixedHeight(theme.px(72))
        self.reason.setTabChangesFocus(True)
        self.reason.setAccessibleName(self.tr("Your reason; it is kept in the journal"))
        self.reason.textChanged.connect(self._enable)
        self.body.addWidget(self.reason)
        self._why = Label("", "caption", "ink3")
        cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        cancel.clicked.connect(self.close_sheet)
        self.button = Button(self.tr("Let it leave"), Kind.DANGER)
        self.button.clicked.connect(self._agree)
        self.footer.addWidget(self._why, 1)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.button)
        self._enable()

    def _enable(self) -> None:
        ticked = any(box.isChecked() for box in self.boxes.values())
        written = len(self.reason.toPlainText().strip()) >= FEWEST
        self.button.setEnabled(ticked and written)
        self._why.setText("" if written else self.tr("A sentence, at least {n} characters").format(n=FEWEST))

    def _agree(self) -> None:
        keys = [key for key, box in self.boxes.items() if box.isChecked()]
        reason = self.reason.toPlainText().strip()
        self.close_sheet()
        self._take(keys, reason)
