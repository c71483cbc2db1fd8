"""Taking in a card: pasted or from a file; its name is looked at before it is taken."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.errors import AppError, Problem
from app.gui import theme
from app.gui.choosing import Want, choose
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.emptying import clear_layout
from app.gui.components.label import Label
from app.gui.components.sheet import Sheet
from app.gui.desk import Desk
from app.gui.keys.doubts import sentences

MOST_READ = 64 * 1024


class AddSheet(Sheet):
    """`given` carries the text of a card that can be taken."""

    given = Signal(str)

    def __init__(self, window: QWidget, desk: Desk, title: str, act: str) -> None:
        super().__init__(window, title, width=600)
        self._desk = desk
        words = self.tr("Paste the card, with whatever stands around it, or choose its file.")
        self.body.addWidget(Label(words, "label", "ink2", wrap=True))
        self.text = QPlainTextEdit()
        self.text.setFixedHeight(theme.px(150))
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The card as text"))
        self.text.textChanged.connect(self._look)
        self.body.addWidget(self.text)
        row = QHBoxLayout()
        file = Button(self.tr("Card file…"), icon="folder-open", inline=True)
        file.clicked.connect(self._choose)
        row.addWidget(file)
        row.addStretch(1)
        self.body.addLayout(row)
        self.fault = Label("", "label", "red", wrap=True)
        self.name = Label("", "strong", wrap=True)
        self.body.addWidget(self.fault)
        self.body.addWidget(self.name)
        self._doubts = QVBoxLayout()
        self.body.addLayout(self._doubts)
        cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        cancel.clicked.connect(self.close_sheet)
        self.act = Button(act, Kind.PRIMARY)
        self.act.clicked.connect(self._give)
        self.footer.addStretch(1)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.act)
        self._look()

    def _choose(self) -> None:
        path = choose(self, Want.FILE, self.tr("Card file"))
        if path is None:
            return
        try:
            with path.open("rb") as file:
                self.text.setPlainText(file.read(MOST_READ).decode("utf-8", "replace"))
        except OSError:
            self.fault.setText(self._desk.words_of(AppError(Problem.FILE_NOT_FOUND)))

    def _look(self) -> None:
        from app.services import keys

        text, fault, name = self.text.toPlainText().strip(), "", ""
        doubts: tuple[keys.Doubt, ...] = ()
        try:
            if text:
                card, doubts = keys.looked_at(self._desk.session, text)
                name = self.tr("Card of {name}").format(name=keys.shown_name(card.name))
        except AppError as error:
            fault = self._desk.words_of(error)
        self._say(fault, name, sentences(doubts))

    def _say(self, fault: str, name: str, doubts: list[str]) -> None:
        for label, words in ((self.fault, fault), (self.name, name)):
            label.setText(words)
            label.setVisible(bool(words))
        clear_layout(self._doubts)
        for sentence in doubts:
            banner = Banner(sentence, "amber")
            self._doubts.addWidget(banner)
            banner.show()  # at once, so that the sheet grows by its height
        self.act.setEnabled(bool(name))
        self.place()

    def _give(self) -> None:
        text = self.text.toPlainText()
        self.close_sheet()
        self.given.emit(text)
