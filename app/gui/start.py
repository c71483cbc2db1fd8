"""The entry of the window: application, look, language, and the first screen."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.gui import locking, preferences, threads
from app.gui.window import Window


def run(argv: Sequence[str]) -> int:
    """Open the window, or save screenshots (`--shots FOLDER`); gives the exit status."""
    folder = locking.folder_handed_over() if locking.LOCKED in argv else None
    app = application()
    if "--shots" in argv:
        from app.gui import shots  # not needed to unlock

        return shots.save(app, Path(argv[list(argv).index("--shots") + 1]))
    window = Window(preferences.load(), folder=folder)
    window.show()
    status = app.exec()
    if threads.running_late():
        locking.end()  # the vault is closed; leaving in the ordinary way would destroy what still runs
    return status


def application() -> QApplication:
    """The application, in the look and language that are kept."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Anjuan")
    app.setQuitOnLastWindowClosed(True)
    return app
