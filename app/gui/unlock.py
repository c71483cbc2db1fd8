"""The unlock screen: the folder's name and place, a passphrase, and nothing else of the vault."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from app.errors import AppError, Problem
from app.gui import icons, language, paint, theme
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.icon import Icon
from app.gui.components.label import Label
from app.gui.components.seal import Seal
from app.gui.outside import CardScreen, OutsideBar
from app.gui.passphrase import PassphraseLine
from app.gui.preferences import Preferences
from app.gui.threads import Line

if TYPE_CHECKING:
    from app.services.session import Session

CARD = 440
"""Width of the card, unscaled px."""
READY_AFTER = 250
"""Milliseconds: what opening needs is imported when the screen has been painted, not while it is."""


class Unlock(CardScreen):
    """Opens a vault by passphrase (with or without a key file) or by recovery words."""

    opened = Signal(object)
    creating = Signal()
    preferring = Signal(object)
    bundled = Signal(object)

    def __init__(
        self,
        kept: Preferences,
        folder: Path | None,
        bundle: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kept, self._folder, self._bundle = kept, folder, bundle
        self._keyfile: Path | None = None
        self._by_words = False
        self._line = Line("opening", self)
        self._line.start()
        line = self._line
        self.destroyed.connect(lambda: line.stop())
        self._build()
        self._show_folder()

    def begin(self) -> None:
        """Once the screen is visible: look for the vault and take the keyboard."""
        self.passphrase.setFocus()
        if self._folder is None:
            self._line.do(self, _find, self._found)
        QTimer.singleShot(READY_AFTER, self, lambda: self._line.do(self, _make_ready))

    # --- layout -------------------------------------------------------------------------------------

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(20))
        column.setSpacing(0)
        bar = OutsideBar(self._kept)
        bar.preferring.connect(self.preferring)
        column.addWidget(bar)
        column.addStretch(2)
        self.lift(self._card())
        column.addWidget(self.raised, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.px(12))
        column.addLayout(self._others())
        column.addStretch(2)
        column.addLayout(self._promise())

    def _card(self) -> QWidget:
        card = Card("dialog", pad=31)
        card.setFixedWidth(theme.px(CARD))
        card.body.setSpacing(theme.px(6))
        card.body.addLayout(self._heading())
        card.body.addSpacing(theme.px(20))
        card.body.addWidget(Label(self.tr("Folder of the vault"), "label", "ink2"))
        self.folder = FolderBox()
        self.folder.clicked.connect(self._choose_folder)
        card.body.addWidget(self.folder)
        card.body.addSpacing(theme.px(10))
        self._build_secret(card)
        card.body.addSpacing(theme.px(8))
        self.open_button = Button(self.tr("Open the vault"), Kind.PRIMARY, key="Enter")
        self.open_button.set_height(40)
        self.open_button.clicked.connect(self.open)
        card.body.addWidget(self.open_button)
        return card

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        row.addWidget(Seal(48))
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(Label(self.tr("Anjuan"), "display"))
        words.addWidget(Label(self.tr("Encrypted case files, offline"), "body", "ink2"))
        row.addLayout(words, 1)
        return row

    def _build_secret(self, card: Card) -> None:
        names = QHBoxLayout()
        self.secret_name = Label(self.tr("Passphrase"), "label", "ink2")
        self.remark = Label(self.tr("Full-width and half-width are the same"), "caption", "ink3")
        names.addWidget(self.secret_name)
        names.addStretch(1)
        names.addWidget(self.remark)
        card.body.addLayout(names)
        self.passphrase = PassphraseLine(self.tr("Passphrase"))
        self.passphrase.entered.connect(self.open)
        self.passphrase.changed.connect(self._forgive)
        self.words = QPlainTextEdit()
        self.words.setAccessibleName(self.tr("Twelve recovery words"))
        self.words.setPlaceholderText(self.tr("Twelve words, with spaces between them"))
        self.words.setFixedHeight(theme.px(72))
        self.words.setTabChangesFocus(True)
        self.words.textChanged.connect(self._forgive)
        self.words.hide()
        self.fault = Label("", "caption", "red", wrap=True)
        self.fault.hide()
        self.rescue_button = Button(self.tr("Rescue what can still be read…"), Kind.LINK, inline=True)
        self.rescue_button.clicked.connect(self.rescue)
        self.rescue_button.hide()
        for widget in (self.passphrase, self.words, self.fault):
            card.body.addWidget(widget)
        card.body.addWidget(self.rescue_button, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addLayout(self._ways())

    def _ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.keyfile_button = Button(self.tr("Use a key file"), Kind.LINK, icon="chevron-right", inline=True)
        self.keyfile_button.clicked.connect(self._choose_keyfile)
        self.words_button = Button(self.tr("Forgotten? Use the recovery words"), Kind.LINK, inline=True)
        self.words_button.clicked.connect(self._turn_way)
        row.addWidget(self.keyfile_button)
        row.addStretch(1)
        row.addWidget(self.words_button)
        return row

    def _others(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        create = Button(self.tr("Create a vault…"), Kind.GHOST, icon="plus")
        create.clicked.connect(self.creating)
        self.bundle_button = Button(self.tr("Open a bundle…"), Kind.GHOST, icon="package-open")
        self.bundle_button.clicked.connect(self._choose_bundle)
        row.addWidget(create)
        row.addWidget(self.bundle_button)
        restore = Button(self.tr("Restore a backup…"), Kind.GHOST, icon="archive-restore")
        restore.clicked.connect(self.restore)
        row.addWidget(restore)
        row.addStretch(1)
        self._show_bundle()
        return row

    def _promise(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addStretch(1)
        row.addWidget(Icon("shield-check", "green", 14))
        words = self.tr("This program holds no network code; everything stays on this computer.")
        row.addWidget(Label(words, "label", "ink2"))
        row.addStretch(1)
        return row

    # --- choosing -----------------------------------------------------------------------------------

    @Slot()
    def _choose_folder(self) -> None:
        from app.gui.choosing import Want, choose

        chosen = choose(self, Want.FOLDER, self.tr("Folder of the vault"))
        if chosen is not None:
            self._found(chosen)

    @Slot()
    def _choose_keyfile(self) -> None:
        from app.gui.choosing import Want, choose

        self._keyfile = choose(self, Want.FILE, self.tr("Key file"))
        words = self.tr("Use a key file") if self._keyfile is None else self.tr("Key file chosen")
        self.keyfile_button.setText(words)
        self.keyfile_button.set_icon("chevron-right" if self._keyfile is None else "check")

    @Slot()
    def _choose_bundle(self) -> None:
        from app.gui.choosing import Want, choose

        self._bundle = choose(self, Want.FILE, self.tr("Bundle to open"))
        if self._bundle is not None:
            self.bundled.emit(self._bundle)
        self._show_bundle()

    @Slot()
    def restore(self) -> None:
        """A vault from a backup; it is chosen and opened like any other then."""
        from app.gui.backups.restore_sheet import RestoreSheet

        spoken = str(self._kept.language or language.of_system()).lower()
        RestoreSheet(self.window(), self._line, spoken, self._found, self.rescue).open_sheet()

    @Slot()
    def rescue(self) -> None:
        """A new vault out of what is whole in a damaged one; it is opened like any other then."""
        from app.gui.backups.repair_sheet import RepairSheet

        spoken = str(self._kept.language or language.of_system()).lower()
        RepairSheet(self.window(), self._line, spoken, self._found, self._folder).open_sheet()

    def _show_bundle(self) -> None:
        if self._bundle is not None:
            self.bundle_button.setText(self.tr("The bundle opens once the vault is open"))
            self.bundle_button.set_icon("check")

    @Slot()
    def _turn_way(self) -> None:
        self._by_words = not self._by_words
        self.passphrase.setVisible(not self._by_words)
        self.remark.setVisible(not self._by_words)
        self.keyfile_button.setVisible(not self._by_words)
        self.words.setVisible(self._by_words)
        self.secret_name.setText(self.tr("Recovery words") if self._by_words else self.tr("Passphrase"))
        back = self.tr("Use the passphrase")
        self.words_button.setText(back if self._by_words else self.tr("Forgotten? Use the recovery words"))
        (self.words if self._by_words else self.passphrase).setFocus()
        self._forgive()

    def _found(self, folder: Path | None) -> None:
        self._folder = folder
        self._show_folder()

    def _show_folder(self) -> None:
        if self._folder is None:
            self.folder.show_words(self.tr("No vault found"), self.tr("Choose a folder, or create a vault"))
        else:
            place = self.tr("Folder in {place}").format(place=self._folder.parent)
            self.folder.show_words(self._folder.name, place)
        self.open_button.setEnabled(self._folder is not None)

    # --- opening ------------------------------------------------------------------------------------

    @Slot()
    def open(self) -> None:
        """Try what was entered."""
        if self._folder is None or not self.open_button.isEnabled():
            return
        work = self._attempt()
        if work is None:
            return
        self.open_button.setEnabled(False)
        self.open_button.setText(self.tr("Opening…"))
        self._line.do(self, work, self._opened, failed=self._failed)

    def _attempt(self) -> Any:
        folder, keyfile = self._folder, self._keyfile
        secret = self.words.toPlainText() if self._by_words else self.passphrase.text()
        if not secret.strip() or folder is None:
            return None
        if self._by_words:
            return lambda: _unlock_with_words(folder, secret)
        return lambda: _unlock(folder, secret, keyfile)

    def _opened(self, session: "Session") -> None:
        self.passphrase.clear()
        self.words.clear()
        self.opened.emit(session)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, AppError):
            self._ready()
            raise error
        from app.services.wording import problem_words

        spoken = (self._kept.language or language.of_system()).lower()
        self._ready()
        self.fault.setText(problem_words(error, spoken))
        self.fault.show()
        self.rescue_button.setVisible(error.problem in (Problem.VAULT_DAMAGED, Problem.HEADER_DAMAGED))
        self.passphrase.set_faulty(True)
        self.passphrase.line.selectAll()
        (self.words if self._by_words else self.passphrase).setFocus()

    def _ready(self) -> None:
        self.open_button.setEnabled(True)
        self.open_button.setText(self.tr("Open the vault"))

    @Slot()
    def _forgive(self) -> None:
        self.fault.hide()
        self.rescue_button.hide()
        self.passphrase.set_faulty(False)


class FolderBox(QAbstractButton):
    """The folder's name in bold, its place below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self._place = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_words(self, name: str, place: str) -> None:
        """Show another folder."""
        self._name, self._place = name, place
        self.setAccessibleName(f"{name}, {place}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.plate(painter, self.rect(), "field", "ctl")
        high, side = self.height(), theme.px(16)
        icons.draw(painter, QRectF(theme.px(12), 0, side, high), "hard-drive", "ink2")
        icons.draw(painter, QRectF(self.width() - theme.px(26), 0, side, high), "chevrons-up-down", "ink2")
        room = QRectF(theme.px(40), theme.px(3), self.width() - theme.px(74), high / 2 - theme.px(2))
        paint.text(painter, room, self._name, "ink", theme.font("strong"))
        room.moveTop(high / 2)
        paint.text(painter, room, self._place, "ink2", theme.font("caption"))


# The services are imported by the thread that opens: the first screen needs none but the lightest of them.


def _find() -> Path | None:
    from app.services import places

    return places.find_vault()


def _make_ready() -> None:
    """Import what opening needs while the passphrase is being typed."""
    from app.services import opening

    assert opening


def _unlock(folder: Path, passphrase: str, keyfile: Path | None) -> "Session":
    from app.services import opening

    return opening.unlock(folder, passphrase, keyfile)


def _unlock_with_words(folder: Path, words: str) -> "Session":
    from app.services import opening

    return opening.unlock_with_words(folder, words.split())
