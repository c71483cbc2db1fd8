"""Choosing the person whose card it is."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.gui import icons, theme
from app.gui.components.button import Button, Kind
from app.gui.components.sheet import Sheet
from app.gui.desk import Desk
from app.gui.pages.record_list import RecordList


class PersonSheet(Sheet):
    """`given` carries the id of a person, "" for nobody."""

    given = Signal(str)

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window, "", width=520)
        self.setAccessibleName(self.tr("Whose card is it?"))
        self._desk = desk
        self.body.setContentsMargins(*[theme.px(16)] * 4)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Whose card is it? Search people"))
        self.line.setAccessibleName(self.tr("Whose card is it?"))
        self.line.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.body.addWidget(self.line)
        self.list = RecordList(desk, self.tr("People"), typed=False)
        self.list.setMinimumHeight(theme.px(320))
        self.list.opened.connect(lambda id_, _type: self._give(id_))
        self.body.addWidget(self.list, 1)
        nobody = Button(self.tr("Nobody's"), Kind.GHOST)
        nobody.clicked.connect(lambda: self._give(""))
        cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        cancel.clicked.connect(self.close_sheet)
        self.footer.addWidget(nobody)
        self.footer.addStretch(1)
        self.footer.addWidget(cancel)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(150)
        self._typing.timeout.connect(self._ask)
        self.line.textEdited.connect(lambda _text: self._typing.start())
        self._ask()

    def _ask(self) -> None:
        from app.services import lists

        session, query = self._desk.session, lists.ListQuery("person", text=self.line.text().strip())
        self._desk.ask(self, lambda: lists.keys(session, query), self.list.show_keys, "key-person")

    def _give(self, id_: str) -> None:
        self.close_sheet()
        self.given.emit(id_)
