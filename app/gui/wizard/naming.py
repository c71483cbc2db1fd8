"""First step: where the vault lies, a neutral name, and what kind of work it is for."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QRadioButton, QWidget

from app.gui import theme
from app.gui.components.label import Label
from app.gui.unlock import FolderBox
from app.gui.wizard.office import OfficeCard
from app.gui.wizard.step import Step
from app.services.places import FOLDER, default_folder


class Naming(Step):
    """Folder, name and profile."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Give the vault a neutral name"),
            self.tr("Whoever takes the computer sees the folder. Name no organisation and no person."),
            parent,
        )
        self.folder = _free(default_folder())
        self._box = FolderBox()
        self._box.clicked.connect(self._choose)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name shown inside the vault"))
        self.name.setPlaceholderText(self.tr("e.g. North window"))
        self.name.setMaxLength(40)
        self.body.addWidget(Label(self.tr("Folder (made if it is not there)"), "label", "ink2"))
        self.body.addWidget(self._box)
        self.body.addSpacing(theme.px(8))
        self.body.addWidget(Label(self.tr("Name shown inside the vault"), "label", "ink2"))
        self.body.addWidget(self.name)
        self.body.addSpacing(theme.px(12))
        self._add_profiles()
        self.office = OfficeCard()
        self.office.hide()
        self.office.changed.connect(lambda: self.ready.emit(not self.why_not()))
        self.body.addWidget(self.office)
        self.body.addStretch(1)
        self._show()

    def next_words(self) -> str:
        return self.tr("Next: passphrase")

    def begin(self) -> None:
        self.name.setFocus()

    def why_not(self) -> str:
        wanting = self.profile() == "dropbox" and not self.office.card()
        return self.tr("A drop-box needs the office's card") if wanting else ""

    def set_folder(self, folder: Path) -> None:
        """Take another folder; inside one that holds other things, a new folder is made."""
        self.folder = _free(folder / FOLDER) if _is_taken(folder) else folder
        self._show()

    def profile(self) -> str:
        """field, lawyer, office or dropbox."""
        return next(name for name, button in self._profiles.items() if button.isChecked())

    def _add_profiles(self) -> None:
        self.body.addWidget(Label(self.tr("What it is for"), "label", "ink2"))
        self._group = QButtonGroup(self)
        self._profiles: dict[str, QRadioButton] = {}
        for name, title, remark in self._profile_words():
            button = QRadioButton(title)
            button.setAccessibleDescription(remark)
            self._group.addButton(button)
            self._profiles[name] = button
            row = QHBoxLayout()
            row.setSpacing(theme.px(10))
            row.addWidget(button)
            row.addWidget(self._remark_of(button, remark), 1)
            self.body.addLayout(row)
        with QSignalBlocker(self._group):
            self._profiles["field"].setChecked(True)
        self._profiles["dropbox"].toggled.connect(self._turn_dropbox)

    def _remark_of(self, button: QRadioButton, words: str) -> Label:
        """The words beside a choice; a click on them is a click on it."""
        remark = Label(words, "caption", "ink3", wrap=True)
        remark.setBuddy(button)
        remark.setCursor(Qt.CursorShape.PointingHandCursor)
        remark.installEventFilter(self)
        return remark

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonRelease and isinstance(watched, Label):
            button = watched.buddy()
            if isinstance(button, QRadioButton):
                button.click()
        return False

    def _profile_words(self) -> list[tuple[str, str, str]]:
        return [
            ("field", self.tr("Field work"),
             self.tr("Cases, people, accounts, evidence, tasks. "
                     "What is not there cannot be found.")),
            ("lawyer", self.tr("Lawyer"),
             self.tr("The same with appeals, interviews, documents and assistance.")),
            ("office", self.tr("Office abroad"),
             self.tr("Everything, with money, trainings and publications.")),
            ("dropbox", self.tr("Drop-box"),
             self.tr("For crossing borders: seals to an office as you write; "
                     "nothing can be read back here.")),
        ]  # fmt: skip

    def _turn_dropbox(self, on: bool) -> None:
        self.office.setVisible(on)
        self.ready.emit(not self.why_not())

    def _choose(self) -> None:
        from app.gui.choosing import Want, choose

        chosen = choose(self, Want.NEW_FOLDER, self.tr("Folder for the vault"))
        if chosen is not None:
            self.set_folder(chosen)

    def _show(self) -> None:
        self._box.show_words(self.folder.name, self.tr("Folder in {place}").format(place=self.folder.parent))


def _is_taken(folder: Path) -> bool:
    return folder.is_dir() and any(folder.iterdir())


def _free(folder: Path) -> Path:
    """The folder, or the next with a number: a second vault is not offered the place of the first."""
    tried, number = folder, 2
    while _is_taken(tried):
        tried, number = folder.with_name(f"{folder.name}-{number}"), number + 1
    return tried
