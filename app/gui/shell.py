"""The frame of an open vault: sidebar, page, what floats above them, and the keys of the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.gui.beside.case_column import CaseColumn
from app.gui.components.sheet import Sheet
from app.gui.components.toast import Toast
from app.gui.desk import Desk
from app.gui.evidence import dropping
from app.gui.pages.page import Page
from app.gui.place import Place
from app.gui.side import Side

if TYPE_CHECKING:
    from app.services.history import Undone

MOST_BACK = 50


class Shell(QWidget):
    """Shows one page at a time; `trail` is where Back leads."""

    def __init__(self, desk: Desk, place: Place, trail: list[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.trail = desk, trail
        self._page: Page | None = None
        self._first = place
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.side = Side(desk)
        self.side.chosen.connect(self._choose)
        self.side.searching.connect(self.search)
        row.addWidget(self.side)
        self.beside = CaseColumn(desk)
        row.addWidget(self.beside)
        self._room = QVBoxLayout()
        row.addLayout(self._room, 1)
        self.setAcceptDrops(True)
        self._connect()
        self._keys()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere in the window."""
        if dropping.dropped(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)  # never a move: the original stays where it is
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take dropped files in; the case that is open gets them."""
        dropping.take_in(self.desk, self.window(), dropping.dropped(event.mimeData()), self.place())

    def begin(self) -> None:
        """Once on the screen: show the first page, ask for the counts."""
        self.show_place(self._first)
        self.side.refresh()

    def place(self) -> Place:
        """Where we are, with scroll and tab."""
        return self._page.place() if self._page else self._first

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._page

    def _connect(self) -> None:
        desk = self.desk
        desk.going.connect(self.go)
        desk.returning.connect(self.back)
        desk.saying.connect(self._say)
        desk.failing.connect(self._fail)
        desk.changed.connect(self._changed)
        desk.masked.connect(self._masked)

    # --- going --------------------------------------------------------------------------------------

    @Slot(object)
    def go(self, place: Place) -> None:
        """Show another place; Back returns here."""
        self.trail.append(self.place())
        del self.trail[:-MOST_BACK]
        self.show_place(place)

    @Slot()
    def back(self) -> None:
        """Return to where we came from, else Home."""
        self.show_place(self.trail.pop() if self.trail else Place())

    def show_place(self, place: Place) -> None:
        """Build the page of a place and put it in."""
        from app.gui.pages.making import page_for

        if self._page is not None:
            self._page.keep_draft()
            self._page.end_work()
            self._page.hide()
            self._room.removeWidget(self._page)
            self._page.deleteLater()
        self._page = page_for(self.desk, place)
        self._room.addWidget(self._page)
        self._page.show()  # now, not with the next turn of the loop: what is hidden takes no keyboard
        for toast in self.findChildren(Toast):
            toast.raise_()  # a page that comes later would cover the undo, or what has failed
        self.side.select(place)
        self.beside.follow(self._page.place(), self._case_shown(), self.width())
        if place.page == "record" and place.record:
            self.desk.session.visit(place.record)
        self._page.begin()

    def _case_shown(self) -> str:
        """The case whose own page is shown."""
        place = self.place()
        return place.record if place.page == "record" and place.type == "case" else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.beside.fit(self.width())

    @Slot(object)
    def _choose(self, place: Place) -> None:
        self.go(place)

    # --- what happens -------------------------------------------------------------------------------

    @Slot(object)
    def _changed(self, ids: frozenset[str]) -> None:
        self.side.refresh()
        if self.beside.isVisible():
            self.beside.refresh()
        if self._page:
            self._page.heard(ids)

    @Slot()
    def _masked(self) -> None:
        if self._page:
            self._page.masked()
        self.beside.refresh()
        self.side.show_masked()

    @Slot(str, bool)
    def _say(self, words: str, undo: bool) -> None:
        Toast(self, words, undo=self.undo if undo else None)

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        words = self.desk.words_of(error)
        if not words:
            raise error
        Toast(self, words, icon="circle-alert", tone="red")

    def toast_bug(self, words: str) -> None:
        """A bug of ours was met."""
        Toast(self, words, icon="triangle-alert", tone="red")

    # --- drafts -------------------------------------------------------------------------------------

    def keep_drafts(self) -> None:
        """Write what was typed into the vault."""
        if self._page:
            self._page.keep_draft()

    def keep_all(self) -> None:
        """Before a lock: drafts, then the place."""
        from app.errors import AppError

        try:
            self.keep_drafts()
            self.desk.session.remember("place", self.place().plain())
        except AppError:
            return  # a full or read-only disk must not keep the vault open

    # --- keys ---------------------------------------------------------------------------------------

    def _keys(self) -> None:
        for keys, slot in (
            ("Ctrl+K", self.search), ("Ctrl+L", self.desk.locking.emit), ("Ctrl+Shift+H", self.turn_names),
            ("Ctrl+N", self.new_case), ("Ctrl+Shift+N", self.intake), ("Ctrl+Shift+A", self.new_measure),
            ("Ctrl+S", self._save), ("Ctrl+Shift+S", self._save_and_new), ("Ctrl+Z", self.undo),
            ("Ctrl+Y", self.redo), ("Esc", self._escape), ("F1", self._help), ("F6", self._next_pane),
            ("F8", self._next_problem), ("Alt+Left", self.back),
            ("Ctrl+V", self.paste),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(slot)
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Z in an editor is the editor's while it has something to undo; after that it is ours."""
        if not isinstance(event, QKeyEvent):
            return False  # asked first: every event of the program comes by here, and `type` is slow
        if event.type() is QEvent.Type.ShortcutOverride:
            undoing = event.matches(QKeySequence.StandardKey.Undo)
            redoing = event.matches(QKeySequence.StandardKey.Redo)
            if (undoing or redoing) and not _can_turn(watched, redo=redoing):
                event.ignore()
                return True
        if event.type() is QEvent.Type.KeyPress and self.isVisible():
            modal = QApplication.activeModalWidget() is not None
            locks = event.key() == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if modal and locks:
                self.desk.locking.emit()  # shortcuts do not reach us through a dialog; the lock must
                return True
            if modal and event.key() == Qt.Key.Key_F12:
                self.desk.panicking.emit()
                return True
        return False

    @Slot()
    def paste(self) -> None:
        """Ctrl+V outside of an editor: files, or a picture, into the vault."""
        if not self._floating():
            from app.gui.evidence import pasting

            pasting.paste(self.desk, self.window(), self.place())

    @Slot()
    def search(self) -> None:
        """Ctrl+K."""
        if not self._floating():
            from app.gui.palette import Palette

            Palette(self, self.desk, self._page.case_id() if self._page else "").open()

    @Slot()
    def turn_names(self) -> None:
        """Ctrl+Shift+H: names or codes."""
        self.desk.session.hide_names = not self.desk.session.hide_names
        self.desk.masked.emit()

    @Slot()
    def new_case(self) -> None:
        """Ctrl+N."""
        self.go(Place("record", type="case"))

    @Slot()
    def intake(self) -> None:
        """Ctrl+Shift+N."""
        self.go(Place("intake"))

    @Slot()
    def new_measure(self) -> None:
        """Ctrl+Shift+A: an act, in the case that is shown."""
        case = self._page.case_id() if self._page else ""
        self.go(Place("record", type="act", prefill=(("cases", case),) if case else ()))

    @Slot()
    def undo(self) -> None:
        """Take back the last verb; not from under a sheet, where one means what is typed there."""
        from app.services import history

        if self._floating():
            return
        self.desk.write(self, lambda: history.undo(self.desk.session), self._undone)

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back."""
        from app.services import history

        if self._floating():
            return
        self.desk.write(self, lambda: history.redo(self.desk.session), self._redone)

    def _undone(self, undone: "Undone | None") -> None:
        if undone is None:
            self._say(self.tr("There is nothing to undo"), False)
        elif undone.moved:
            words = self.tr("Undone. What was changed since then stays as it is: {n}")
            self._say(words.format(n=len(undone.moved)), False)
        else:
            self._say(self.tr("Undone: {what}").format(what=self._told(undone)), False)

    def _told(self, undone: "Undone") -> str:
        """What a verb was about, without a name: it may be long ago, or of another page."""
        from app.records.words import type_word

        kinds = [(type_word(self.desk.language, type_), count) for type_, count in undone.kinds]
        if not kinds:
            return self.tr("%n record(s)", "", len(undone.ids))
        comma = ", " if self.desk.language == "en" else "、"
        return comma.join(word if count == 1 else f"{word} {count}" for word, count in kinds)

    def _redone(self, undone: "Undone | None") -> None:
        if undone is None:
            self._say(self.tr("There is nothing to do again"), False)
        else:
            self._say(self.tr("Done again: {what}").format(what=self._told(undone)), False)

    @Slot()
    def _save(self) -> None:
        if self._page:
            self._page.save()

    @Slot()
    def _save_and_new(self) -> None:
        if self._page:
            self._page.save_and_new()

    @Slot()
    def _help(self) -> None:
        if self._page:
            self._page.help()

    @Slot()
    def _next_problem(self) -> None:
        if self._page:
            self._page.next_problem()

    @Slot()
    def _escape(self) -> None:
        floating = self._floating()
        if floating:
            floating[-1].close_sheet()
        elif toasts := [one for one in self.findChildren(Toast) if one.isVisible()]:
            toasts[-1].dismiss()
        elif self._page:
            self._page.escape()

    @Slot()
    def _next_pane(self) -> None:
        panes = [self.side.pages, self.beside.list, *(self._page.panes() if self._page else [])]
        panes = [pane for pane in panes if pane.isVisible()]
        now = QApplication.focusWidget()
        at = next((i for i, pane in enumerate(panes) if now and (pane is now or pane.isAncestorOf(now))), -1)
        target = panes[(at + 1) % len(panes)]
        if target.focusPolicy() == Qt.FocusPolicy.NoFocus and target.focusProxy() is None:
            inner = next((w for w in target.findChildren(QWidget) if _takes_focus(w)), None)
            target = inner or target
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _floating(self) -> list[Sheet]:
        return [sheet for sheet in self.window().findChildren(Sheet) if sheet.isVisible()]


def _takes_focus(widget: QWidget) -> bool:
    tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return (
        bool(tab) and widget.isVisible() and widget.isEnabled() and not isinstance(widget, QAbstractItemView)
    )


def _can_turn(widget: QObject, *, redo: bool) -> bool:
    if isinstance(widget, QLineEdit):
        return widget.isRedoAvailable() if redo else widget.isUndoAvailable()
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        document = widget.document()
        return document.isRedoAvailable() if redo else document.isUndoAvailable()
    return True
