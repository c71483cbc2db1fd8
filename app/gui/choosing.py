"""Choosing files and folders: the system's own dialog where there is one, else a simple one of ours.

Qt's own dialog writes visited folders into the user's settings, so it is never used.
"""

import os
import sys
from enum import Enum
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.gui import icons, theme
from app.gui.components.button import Button, Kind
from app.gui.components.label import Label

NATIVE = sys.platform in ("win32", "darwin")


class Want(Enum):
    """What is to be chosen."""

    FOLDER = "folder"
    NEW_FOLDER = "new folder"
    """A folder that need not be there yet."""
    FILE = "file"
    TARGET = "target"


FOLDERS = (Want.FOLDER, Want.NEW_FOLDER)


def choose(parent: QWidget, want: Want, title: str, name: str = "") -> Path | None:
    """Ask for a folder, a file, or a new file called `name`; None when nothing was chosen."""
    if NATIVE:
        return _native(parent, want, title, name)
    dialog = Chooser(want, title, name, parent)
    return dialog.chosen if dialog.exec() else None


def _native(parent: QWidget, want: Want, title: str, name: str) -> Path | None:
    if want in FOLDERS:
        chosen = QFileDialog.getExistingDirectory(parent, title)
    elif want is Want.FILE:
        chosen, _ = QFileDialog.getOpenFileName(parent, title)
    else:
        chosen, _ = QFileDialog.getSaveFileName(parent, title, name)
    return Path(chosen) if chosen else None


class Chooser(QDialog):
    """A folder, its entries, and a line to type a path; keeps nothing."""

    def __init__(self, want: Want, title: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._want, self.chosen = want, Path()
        self.setWindowTitle(title)
        self.resize(theme.px(560), theme.px(460))
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Path"))
        self.line.returnPressed.connect(self._entered)
        self.entries = QListWidget()
        self.entries.setAccessibleName(self.tr("Contents of the folder"))
        self.entries.setProperty("ground", "surface")
        self.entries.itemActivated.connect(self._activate)
        self.entries.itemClicked.connect(self._point)
        self.fault = Label("", "caption", "red")
        self._lay_out(title)
        self._name = name
        self._show(Path.home())
        self.line.setFocus()
        self._select()

    def _lay_out(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(20)] * 4)
        column.setSpacing(theme.px(10))
        column.addWidget(Label(title, "section"))
        column.addWidget(self.line)
        column.addWidget(self.entries, 1)
        column.addWidget(self.fault)
        cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        cancel.clicked.connect(self.reject)
        take = Button(self.tr("Choose"), Kind.PRIMARY)
        take.clicked.connect(self._take)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(take)
        column.addLayout(row)

    def _show(self, folder: Path) -> None:
        self._folder = folder
        shown = folder / self._name if self._want is Want.TARGET and self._name else folder
        self.line.setText(str(shown))
        self.entries.clear()
        if folder.parent != folder:
            self._add("..", "chevron-left", folder.parent)
        try:
            found = sorted(os.scandir(folder), key=lambda entry: (not entry.is_dir(), entry.name.lower()))
        except OSError:
            found = []
        for entry in found:
            if entry.name.startswith(".") or (self._want in FOLDERS and not entry.is_dir()):
                continue
            self._add(entry.name, "folder" if entry.is_dir() else "file-text", Path(entry.path))

    def _add(self, words: str, icon: str, path: Path) -> None:
        item = QListWidgetItem(icons.icon(icon), words, self.entries)
        item.setData(Qt.ItemDataRole.UserRole, str(path))

    def _point(self, item: QListWidgetItem) -> None:
        path = Path(item.data(Qt.ItemDataRole.UserRole))
        if self._want is Want.TARGET and not path.is_dir():
            self._name = path.name
        if item.text() != "..":
            keep = self._want is Want.TARGET and path.is_dir() and self._name
            self.line.setText(str(path / self._name if keep else path))

    def _activate(self, item: QListWidgetItem) -> None:
        path = Path(item.data(Qt.ItemDataRole.UserRole))
        if path.is_dir():
            self._show(path)
        else:
            self._take()

    def _select(self) -> None:
        """Typing or pasting replaces what is proposed: the path, or the name of what is written."""
        self.line.selectAll()
        if self._name:
            start = len(self.line.text()) - len(self._name)
            self.line.setSelection(start, len(Path(self._name).stem))

    def _typed(self) -> Path:
        return self._folder / Path(self.line.text().strip()).expanduser()

    def _entered(self) -> None:
        path = self._typed()
        if path.is_dir() and path != self._folder and self._want not in FOLDERS:
            self._show(path)
        else:
            self._take()

    def _take(self) -> None:
        path = self._typed()
        fault = self._fault(path)
        self.fault.setText(fault)
        if not fault:
            self.chosen = path
            self.accept()

    def _fault(self, path: Path) -> str:
        if self._want is Want.FILE and not path.is_file():
            return self.tr("There is no such file.")
        if self._want is Want.TARGET and (path.is_dir() or not path.parent.is_dir()):
            return self.tr("Give a file name in an existing folder.")
        if self._want in FOLDERS and path.exists() and not path.is_dir():
            return self.tr("This is a file, not a folder.")
        if self._want is Want.FOLDER and not path.is_dir():
            return self.tr("There is no such folder.")
        return ""
