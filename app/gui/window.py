"""The window: shows unlock, creation or the open vault, and rebuilds itself from one place."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from app.errors import AppError
from app.gui import language, locking, preferences, theme
from app.gui.collecting import Collecting
from app.gui.components.focus_ring import FocusRing
from app.gui.place import Place, from_plain
from app.gui.preferences import Preferences

if TYPE_CHECKING:
    from app.gui.desk import Desk
    from app.gui.dropbox.shell import DropboxShell
    from app.gui.shell import Shell
    from app.services.session import Session

PLACE = "place"
"""The name under which the vault keeps where the window stood."""
FROZEN_AFTER = 1500
"""Milliseconds after a vault was opened."""


class Window(QMainWindow):
    """One window for the life of the process."""

    def __init__(
        self, kept: Preferences, *, folder: Path | None = None, leave: locking.Replace = locking.leave,
        settings: Path | None = None, end: Callable[[], None] = locking.end,
    ) -> None:  # fmt: skip
        super().__init__()
        self._end = end
        self._kept, self._folder, self._leave, self._settings = kept, folder, leave, settings
        self.desk: Desk | None = None
        self.shell: Shell | None = None
        self.dropbox: DropboxShell | None = None
        self._bundle: Path | None = None
        self._locked = False
        self._clock = locking.IdleClock(kept.idle_minutes, self)
        self._clock.idle.connect(self.lock)
        self._collecting = Collecting(self._clock.untouched, self)
        self.resize(1366, 768)
        self.setMinimumSize(960, 600)
        self._dress()
        QShortcut(QKeySequence("F12"), self).activated.connect(self.panic)
        self._ring = FocusRing(self)
        sys.excepthook = self._excepthook
        self.show_unlock()

    @property
    def preferences(self) -> Preferences:
        """The preferences in force."""
        return self._kept

    # --- what is shown ------------------------------------------------------------------------------

    @Slot()
    def show_unlock(self) -> None:
        """Show the unlock screen."""
        from app.gui.unlock import Unlock

        page = Unlock(self._kept, self._folder, self._bundle)
        page.opened.connect(self.enter)
        page.creating.connect(self.show_wizard)
        page.preferring.connect(self.prefer)
        page.bundled.connect(self._remember_bundle)
        self._show(page)
        page.begin()

    @Slot()
    def show_wizard(self) -> None:
        """Show the creation of a vault."""
        from app.gui.wizard.wizard import Wizard

        page = Wizard(self._kept)
        page.created.connect(self.enter)
        page.left.connect(self.show_unlock)
        page.preferring.connect(self.prefer)
        self._show(page)
        page.begin()

    @Slot(object)
    def enter(self, session: "Session") -> None:
        """Show an open vault, where it was left."""
        from app.gui.desk import Desk

        self.desk = Desk(session, self._kept_with_language(), self)
        self.desk.preferring.connect(self.prefer)
        self.desk.locking.connect(self.lock)
        self.desk.panicking.connect(self.panic)
        QApplication.instance().installEventFilter(self._clock)  # type: ignore[union-attr]
        place = from_plain(session.recall(PLACE))
        if self._bundle is not None:
            place = Place("import", text=str(self._bundle))
        self.rebuild(place)
        if session.profile != "dropbox":
            from app.gui.evidence.dropping import offer_rest

            offer_rest(self.desk, self)
        QTimer.singleShot(FROZEN_AFTER, self, self._collecting.begin)

    def rebuild(self, place: Place | None = None) -> None:
        """Build everything anew at a place, else where we are."""
        if self.desk is None:
            self.show_unlock()
            return
        if self.desk.session.profile == "dropbox":
            self._show_dropbox(self.desk)
            return
        from app.gui.shell import Shell

        trail = self.shell.trail if self.shell else []
        place = place or (self.shell.place() if self.shell else Place())
        if self.shell:
            self.shell.keep_drafts()
        self.shell = Shell(self.desk, place, trail)
        self._show(self.shell)
        self.shell.begin()

    def _show_dropbox(self, desk: "Desk") -> None:
        """The frame that has no page of an ordinary vault."""
        from app.gui.dropbox.shell import DropboxShell

        self.dropbox = DropboxShell(desk, self.dropbox)
        self._show(self.dropbox)
        self.dropbox.begin()

    @property
    def _frame(self) -> "Shell | DropboxShell | None":
        return self.shell or self.dropbox

    def _show(self, page: QWidget) -> None:
        old = self.takeCentralWidget()
        self.setCentralWidget(page)
        page.show()
        if old is not None:
            old.hide()
            old.deleteLater()
        self.setWindowTitle(QCoreApplication.translate("Window", "Anjuan"))

    # --- preferences --------------------------------------------------------------------------------

    @Slot(object)
    def prefer(self, kept: Preferences) -> None:
        """Keep other preferences and show them at once."""
        idle_only = replace(kept, idle_minutes=self._kept.idle_minutes) == self._kept
        self._kept = kept
        preferences.save(kept, self._settings)
        self._clock.set_minutes(kept.idle_minutes)
        if self.desk:
            self.desk.preferences = self._kept_with_language()
        if not idle_only:
            # After the click that asked for it has been dealt with: its widget goes with the old window.
            QTimer.singleShot(0, self, self._redress)

    @Slot()
    def _redress(self) -> None:
        place = self.shell.place() if self.shell else None
        self._dress()
        if self.desk:
            self.rebuild(place)
        else:
            self.show_unlock()

    def _dress(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        dress(app, self._kept)
        theme.set_surface(self, "canvas")

    def _kept_with_language(self) -> Preferences:
        return replace(self._kept, language=self._kept.language or language.of_system())

    @Slot(object)
    def _remember_bundle(self, bundle: Path) -> None:
        self._bundle = bundle

    # --- leaving ------------------------------------------------------------------------------------

    @Slot()
    def lock(self) -> None:
        """Write the drafts, close the vault, and replace the process; asks nothing."""
        if self.desk is None or self._locked:
            return
        self._locked = True
        folder = self._close_vault()
        self._leave(folder)

    @Slot()
    def panic(self) -> None:
        """The panic key: what was chosen in the settings of the vault; nothing by default."""
        from app.gui.panic import ERASE, LEAVE, CountdownSheet

        chosen = self.desk.session.recall("panic") if self.desk is not None and not self._locked else None
        if chosen == LEAVE:
            self._leave_for_good(erase=False)
        elif chosen == ERASE and self.findChild(CountdownSheet) is None:
            if (dialog := QApplication.activeModalWidget()) is not None:
                dialog.close()  # it would stand between the user and the button that stops the countdown
            CountdownSheet(self, lambda: self._leave_for_good(erase=True)).open_sheet()

    def _leave_for_good(self, *, erase: bool) -> None:
        """Out of sight first; then the vault is closed, its keys wiped, and the program ends."""
        from app.services import opening

        self.hide()
        QGuiApplication.clipboard().clear()  # whoever owns it
        self._locked = True
        folder = self._close_vault()
        if erase and folder is not None:
            opening.erase(folder)
        self._end()

    def _close_vault(self) -> Path | None:
        from app.gui.desk import folder_of
        from app.services import opening

        assert self.desk is not None
        desk, shell = self.desk, self._frame
        folder = folder_of(desk.session)
        QGuiApplication.inputMethod().commit()
        desk.writer.cancel_all()
        if shell:
            shell.keep_all()
        desk.close()
        if QGuiApplication.clipboard().ownsClipboard():
            QGuiApplication.clipboard().clear()
        self.desk = None
        opening.lock(desk.session)
        return folder

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window closes the vault; nothing is asked, drafts are kept."""
        if self.desk is not None and not self._locked:
            self._locked = True
            self._close_vault()
        event.accept()

    def _excepthook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """A bug of ours: say where in the program, never a value. What the world did is said in its words."""
        if issubclass(kind, KeyboardInterrupt):
            return
        if isinstance(error, AppError) and self.desk is not None:
            self.desk.failing.emit(error)
            return
        where = _where(trace)
        sys.stderr.write(f"{kind.__name__} {where}\n")
        if self._frame is not None:
            words = QCoreApplication.translate(
                "Window", "Something went wrong in the program ({what}). Your drafts are kept."
            )
            self._frame.toast_bug(words.format(what=f"{kind.__name__} {where}"))


def dress(app: QApplication, kept: Preferences) -> None:
    """Put the application into the language, theme and text size of the preferences."""
    spoken = kept.language or language.of_system()
    language.install(app, spoken)
    theme.apply(app, kept.theme, kept.text_size, spoken)


def _where(trace: TracebackType | None) -> str:
    place = ""
    while trace is not None:
        code = trace.tb_frame.f_code
        place = f"{Path(code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place
