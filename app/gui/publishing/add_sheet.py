"""Records of a list into a document: one that is there, or a new one."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.gui import theme
from app.gui.components.button import Button, Kind
from app.gui.components.label import Label
from app.gui.components.sheet import Sheet
from app.gui.desk import Desk
from app.gui.forms.link_source import LinkSource
from app.gui.forms.picker_line import PickerLine
from app.gui.pages.form_context import context_for


class AddSheet(Sheet):
    """Over the window; the document opens when it is done, and undo takes the records out again."""

    def __init__(self, window: QWidget, desk: Desk, type_: str, ids: Sequence[str]) -> None:
        super().__init__(window, self.tr("Into a document: {n}").format(n=f"{len(ids):,}"), width=520)
        self._desk, self._type, self._ids = desk, type_, list(ids)
        said = self.tr("The document cites them. Its readers decide what of them is printed.")
        self.body.addWidget(Label(said, "body", "ink2", wrap=True))
        self.body.addWidget(Label(self.tr("A document that is there"), "label", "ink2"))
        context = replace(context_for(desk, self, ""), create_link=None)
        self.known = PickerLine(LinkSource(("publication",), context).offers)
        self.known.setPlaceholderText(self.tr("Its title, a word of it"))
        self.known.setAccessibleName(self.tr("A document that is there"))
        self.known.picked.connect(lambda offer: self.add_to(offer.key))
        self.body.addWidget(self.known)
        self.body.addWidget(Label(self.tr("Or a new one"), "label", "ink2"))
        self.body.addLayout(self._new())
        cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        cancel.clicked.connect(self.close_sheet)
        self.footer.addStretch(1)
        self.footer.addWidget(cancel)

    def _new(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self.title = QLineEdit()
        self.title.setPlaceholderText(self.tr("Title"))
        self.title.setAccessibleName(self.tr("Or a new one"))
        self.button = Button(self.tr("New document"), Kind.PRIMARY)
        self.button.setEnabled(False)
        self.button.clicked.connect(self.begin)
        self.title.textChanged.connect(lambda text: self.button.setEnabled(bool(text.strip())))
        self.title.returnPressed.connect(self.begin)
        row.addWidget(self.title, 1)
        row.addWidget(self.button)
        return row

    def add_to(self, publication: str) -> None:
        """Put them into a document that is there."""
        from app.services.publishing import adding

        session, type_, ids = self._desk.session, self._type, self._ids

        def put() -> tuple[str, int]:
            return publication, adding.add(session, publication, type_, ids)

        self._write(put)

    def begin(self) -> None:
        """Put them into a new document."""
        from app.services.publishing import adding

        title = self.title.text().strip()
        if not title:
            return
        session, type_, ids = self._desk.session, self._type, self._ids
        self._write(lambda: (adding.begin(session, title, type_, ids), len(ids)))

    def _write(self, work: Callable[[], Any]) -> None:
        self._desk.write(self, work, self._written)

    def _written(self, told: tuple[str, int]) -> None:
        publication, new = told
        desk = self._desk
        self.close_sheet()
        desk.open(publication, "publication", "form")
        words = QCoreApplication.translate("AddSheet", "Newly in the document: {n}").format(n=new)
        desk.say(words, undo=new > 0)
