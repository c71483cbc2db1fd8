"""The frame of an open drop-box. It has no lists, no search and no history: there is nothing to show."""

from PySide6.QtCore import QLocale, QTime, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.errors import AppError
from app.gui import theme
from app.gui.components.button import Button
from app.gui.components.card import Card, Rule
from app.gui.components.label import Label
from app.gui.components.seal import Seal
from app.gui.components.section_header import SectionHeader
from app.gui.components.toast import Toast
from app.gui.desk import Desk
from app.gui.dropbox.files_card import FilesCard
from app.gui.dropbox.foot import Foot
from app.gui.dropbox.form_card import FormCard
from app.gui.dropbox.sealed_card import SealedCard
from app.gui.outside import OutsideBar
from app.gui.place import Place
from app.services import dropbox, keys
from app.services.dropbox import Capture, Form

SETTLE_MS = 1500
"""How long after the last key the form is sealed as it stands."""


class DropboxShell(QWidget):
    """One form at a time; `before` hands over what was typed when language or theme changes."""

    def __init__(
        self, desk: Desk, before: "DropboxShell | None" = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.trail: list[Place] = []
        self.form: Form = before.form if before else Form(desk.session)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(SETTLE_MS)
        self._typing.timeout.connect(self._settled)
        self.card = FormCard()
        self.files = FilesCard(desk, self.form)
        self.sealed = SealedCard(desk)
        self._lay_out()
        if before:
            self.card.show_capture(before.card.capture())
        self.card.touched.connect(self._touched)
        self.files.changed.connect(self.sealed.refresh)
        self._connect()

    def begin(self) -> None:
        """Once on the screen: take the keyboard; what a crash left half sealed goes."""
        session = self.desk.session
        self.desk.write(self, lambda: dropbox.sweep(session))
        self.card.texts["title"].setFocus()

    def place(self) -> Place:
        """There is only one place, and it is kept nowhere."""
        return Place()

    def toast_bug(self, words: str) -> None:
        """A bug of ours was met."""
        Toast(self, words, icon="triangle-alert", tone="red")

    # --- layout -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(Rule())
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        inner = QWidget()
        inner.setProperty("plain", "true")
        row = QHBoxLayout(inner)
        row.setContentsMargins(*[theme.px(24)] * 4)
        row.setSpacing(theme.px(16))
        left, right = QVBoxLayout(), QVBoxLayout()
        for side, cards in ((left, (self.card, self.files)), (right, (self.sealed, self._limits()))):
            side.setSpacing(theme.px(16))
            for card in cards:
                side.addWidget(card)
            side.addStretch(1)
        row.addLayout(left, 66)
        row.addLayout(right, 34)
        scroll.setWidget(inner)
        column.addWidget(scroll, 1)
        column.addWidget(Rule())
        self.foot = Foot()
        self.foot.finishing.connect(self.finish)
        self.foot.discarding.connect(self.discard)
        column.addWidget(self.foot)

    def _head(self) -> QWidget:
        head = QWidget()
        theme.set_surface(head, "surface")
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.px(24), theme.px(10), 0, theme.px(10))
        row.setSpacing(theme.px(12))
        row.addWidget(Seal(36))
        card = dropbox.office(self.desk.session)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(self.tr("Drop-box for {name}").format(name=card.name), "title"))
        digits = self.tr("Key of the office: {digits}").format(digits=keys.digits(card)[:23] + "…")
        words.addWidget(Label(digits, "caption", "ink3"))
        row.addLayout(words, 1)
        bar = OutsideBar(self.desk.preferences)
        bar.preferring.connect(self.desk.preferring)
        bar.setContentsMargins(0, 0, 0, 0)
        if (inner := bar.layout()) is not None:
            inner.setContentsMargins(0, 0, 0, 0)
        row.addWidget(bar)
        lock = Button(self.tr("Lock"), icon="lock", key="Ctrl L")
        lock.clicked.connect(self.desk.locking)
        row.addWidget(lock)
        row.addSpacing(theme.px(24))
        return head

    def _limits(self) -> QWidget:
        card = Card()
        card.body.addWidget(SectionHeader(self.tr("What this cannot do"), icon="info"))
        for words in (
            self.tr("What you type is sealed after a moment and cannot be called up again here."),
            self.tr(
                "While you type, the words are in memory. If the computer writes its memory to the disk "
                "(swap, hibernation, sleep), they may stay there: turn swap and hibernation off, and shut "
                "down instead of closing the lid."
            ),
            self.tr("Whoever takes the computer sees that something is sealed, how much, and for which key."),
        ):
            card.body.addWidget(Label(words, "label", "ink2", wrap=True))
        return card

    def _connect(self) -> None:
        self.desk.saying.connect(self._say)
        self.desk.failing.connect(self._fail)
        for key, slot in (("Ctrl+L", self.desk.locking.emit), ("Ctrl+S", self.finish)):
            QShortcut(QKeySequence(key), self).activated.connect(slot)

    @Slot(str, bool)
    def _say(self, words: str, _undo: bool) -> None:
        Toast(self, words)

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        words = self.desk.words_of(error)
        if not words:
            raise error
        Toast(self, words, icon="circle-alert", tone="red")

    # --- sealing ------------------------------------------------------------------------------------

    @Slot()
    def _touched(self) -> None:
        self.foot.show_state(self.tr("Not sealed yet"), settled=False)
        if not self._typing.isActive():
            self._typing.start()

    @Slot()
    def _settled(self) -> None:
        form, capture = self.form, self.card.capture()
        self.desk.write(self, lambda: form.keep(capture), self._kept)

    def _kept(self, _written: bool) -> None:
        if not self._typing.isActive():
            now = QLocale().toString(QTime.currentTime(), "HH:mm")
            self.foot.show_state(self.tr("Sealed as it stands {time}").format(time=now))
        self.sealed.refresh()

    @Slot()
    def finish(self) -> None:
        """Seal the form as it stands, and begin another."""
        form, capture = self.form, self.card.capture()
        if capture.empty and not form.attached:
            self.card.texts["title"].setFocus()
            return
        self._typing.stop()
        self.desk.writer.do(self, lambda: form.keep(capture), self._finished, failed=self.desk.failing.emit)

    def _finished(self, _written: bool) -> None:
        self._begin_another(self.tr("Sealed"))

    @Slot()
    def discard(self) -> None:
        """Throw the form away, with its sealed versions and files."""
        form = self.form
        self._typing.stop()
        self.desk.write(self, form.drop, lambda _done: self._begin_another(self.tr("Thrown away")))

    def _begin_another(self, words: str) -> None:
        self.form = Form(self.desk.session)
        self.card.show_capture(Capture())
        self.files.set_form(self.form)
        self.foot.show_state("")
        self.sealed.refresh()
        self.card.texts["title"].setFocus()
        self._say(words, False)

    def keep_drafts(self) -> None:
        """Before another language: nothing is lost, and nothing need be written."""

    def keep_all(self) -> None:
        """Before a lock: seal what was typed, in memory until now."""
        try:
            self.form.keep(self.card.capture())
        except AppError:
            return  # a full disk must not keep the drop-box open
