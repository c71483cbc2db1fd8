"""The trash: restore, or erase for good by typing the code that is shown."""

import secrets

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.empty_state import EmptyState
from app.gui.components.label import Label
from app.gui.components.sheet import Sheet
from app.gui.desk import Desk
from app.gui.pages.page import Page
from app.gui.pages.record_list import RecordList
from app.gui.pages.trash_rows import TrashRows
from app.gui.place import Place

LETTERS = "ACDEFGHJKLMNPQRTUVWXY34679"


class TrashPage(Page):
    """What was thrown away, last first."""

    padded = True

    def __init__(self, desk: Desk, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(desk, place, parent)
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(self.tr("Trash"), "title"))
        words.addWidget(Label(self.tr("Nothing is ever erased by itself."), "label", "ink2"))
        head.addLayout(words, 1)
        self.restore_button = Button(self.tr("Restore"), icon="archive-restore")
        self.restore_button.clicked.connect(self.restore)
        self.purge_button = Button(self.tr("Erase for good…"), Kind.DANGER, icon="eraser")
        self.purge_button.clicked.connect(self.ask_purge)
        head.addWidget(self.restore_button)
        head.addWidget(self.purge_button)
        self.column.addLayout(head)
        card = Card(pad=1)
        self.list = RecordList(desk, self.tr("Trash"), rows=TrashRows(desk))
        self.list.selectionModel().selectionChanged.connect(lambda: self._enable())
        card.body.addWidget(self.list)
        self._stack = QStackedWidget()
        self._stack.addWidget(card)
        remark = self.tr("What is moved to the trash waits here: it can be restored, or erased for good.")
        self._stack.addWidget(_empty(self.tr("The trash is empty"), remark))
        self.column.addWidget(self._stack, 1)
        self._enable()

    def begin(self) -> None:
        self.setFocus()
        self.refresh()

    def heard(self, ids: frozenset[str]) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Ask what lies in the trash."""
        from app.services import lists

        query = lists.ListQuery("case", trashed=True)
        self.desk.ask(self, lambda: lists.keys(self.session, query), self._show, "trash")

    def _show(self, keys: list[int]) -> None:
        self.list.show_keys(keys)
        self._stack.setCurrentIndex(0 if keys else 1)
        self.restore_button.setVisible(bool(keys))
        self.purge_button.setVisible(bool(keys))
        self._enable()

    def _enable(self) -> None:
        chosen = len(self.list.selected_ids())
        self.restore_button.setEnabled(chosen > 0)
        self.purge_button.setEnabled(chosen == 1)
        self.purge_button.setToolTip("" if chosen == 1 else self.tr("Choose one record"))

    def restore(self) -> None:
        """Take the selected records out of the trash."""
        from app.services import recording

        ids = self.list.selected_ids()
        say = lambda _done: self.desk.say(self.tr("Restored: {n}").format(n=len(ids)), undo=True)  # noqa: E731
        self.desk.write(self, lambda: recording.restore(self.session, ids), say)

    def ask_purge(self) -> None:
        """Say what erasing cannot reach, and ask for the code."""
        ids = self.list.selected_ids()
        if len(ids) == 1:
            sheet = PurgeSheet(self.window(), lambda: self._purge(ids[0]))
            sheet.open_sheet(sheet.line)

    def _purge(self, id_: str) -> None:
        from app.services import recording

        say = lambda _done: self.desk.say(self.tr("Erased for good"))  # noqa: E731
        self.desk.write(self, lambda: recording.purge(self.session, id_), say)


class PurgeSheet(Sheet):
    """What stays elsewhere, a code to type, one solid red button."""

    def __init__(self, window: QWidget, purge: object) -> None:
        super().__init__(window, _title())
        self.code = "".join(secrets.choice(LETTERS) for _ in range(4))
        self.body.addWidget(
            Label(
                self.tr("The record, its history, drafts and files are erased. This cannot be undone."),
                wrap=True,
            )
        )
        self.body.addWidget(Label(self.tr("Erasing does not reach:"), "strong"))
        for words in (
            self.tr("mentions of it in other records"),
            self.tr("bundles that were already sent"),
            self.tr("backups made before now: delete those as well"),
            self.tr(
                "old blocks on the disk: someone with the passphrase and a laboratory may recover fragments"
            ),
        ):
            self.body.addWidget(Label("· " + words, "label", "ink2", wrap=True))
        self.body.addWidget(Label(self.tr("Type {code} to go on").format(code=self.code), "label"))
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Type {code} to go on").format(code=self.code))
        self.body.addWidget(self.line)
        cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        cancel.clicked.connect(self.close_sheet)
        self.button = Button(self.tr("Erase for good"), Kind.PURGE, icon="eraser")
        self.button.setEnabled(False)
        self.line.textChanged.connect(lambda text: self.button.setEnabled(text.strip().upper() == self.code))
        self.button.clicked.connect(self.close_sheet)
        self.button.clicked.connect(purge)
        self.footer.addStretch(1)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.button)


def _empty(words: str, remark: str) -> QWidget:
    frame = QWidget()
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    state = EmptyState("trash-2", words, remark)
    state.setMinimumHeight(theme.px(140))
    column.addWidget(state)
    column.addStretch(1)
    return frame


def _title() -> str:
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("PurgeSheet", "Erase for good")
