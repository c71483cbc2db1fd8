"""The sheet in which a copy is drawn: the page, its tools, why it is made; then the copy is made."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.confirm_sheet import ConfirmSheet
from app.gui.components.field_frame import FieldFrame
from app.gui.components.icon_button import IconButton
from app.gui.components.key_cap import KeyCap
from app.gui.components.label import Label
from app.gui.components.segmented import Segmented
from app.gui.components.sheet import Sheet
from app.gui.desk import Desk
from app.gui.redacting.areas import Areas
from app.gui.redacting.canvas import Canvas
from app.services.decoding.asking import Pixels, Rect

SIDE, HIGH = 250, 470


class RedactSheet(Sheet):
    """`made` with the id of the copy's record."""

    made = Signal(str)

    def __init__(self, window: QWidget, desk: Desk, evidence: str, kind: str) -> None:
        room = max(theme.px(720), min(window.width() - theme.px(60), theme.px(1220)))
        super().__init__(window, self.tr("Make a redacted copy"), width=round(room / theme.px(1)), top=20)
        self._desk, self._evidence = desk, evidence
        self._pages, self._is_picture = 1, kind.startswith("image/")
        self.areas, self._told = Areas(), ""
        self.canvas = Canvas(self.areas)
        self.canvas.changed.connect(self._changed)
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        left = QVBoxLayout()
        left.addLayout(self._bar())
        left.addWidget(self.canvas, 1)
        row.addLayout(left, 1)
        row.addWidget(self._side())
        self.body.addLayout(row, 1)
        self.canvas.setMinimumHeight(min(theme.px(HIGH), window.height() - theme.px(240)))
        self._foot()
        self._changed()

    # --- layout -------------------------------------------------------------------------------------

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(theme.px(8))
        ways = [("cover", self.tr("Cover"))]
        if self._is_picture:
            ways.append(("cut", self.tr("Cut to a frame")))
        self.ways = Segmented(ways, "cover")
        self.ways.chosen.connect(self._choose_way)
        bar.addWidget(self.ways)
        self.turn = IconButton("rotate-cw", self.tr("Turn by a quarter"), framed=True)
        self.turn.clicked.connect(lambda _on=False: self._turn())
        self.turn.setVisible(self._is_picture)
        bar.addWidget(self.turn)
        self.back = IconButton("undo-2", self.tr("One step back"), framed=True, key="Ctrl Z")
        self.back.clicked.connect(lambda _on=False: self._undo())
        bar.addWidget(self.back)
        self.seek = Button(self.tr("Find faces"), icon="user-round", inline=True)
        self.seek.clicked.connect(lambda _on=False: self.find_faces())
        bar.addWidget(self.seek)
        bar.addStretch(1)
        self.before = IconButton("chevron-left", self.tr("Page before"), framed=True, key="PgUp")
        self.after = IconButton("chevron-right", self.tr("Page after"), framed=True, key="PgDn")
        self.before.clicked.connect(lambda _on=False: self.go(-1))
        self.after.clicked.connect(lambda _on=False: self.go(1))
        self.place_words = Label("", "label", "ink2")
        for widget in (self.before, self.place_words, self.after):
            bar.addWidget(widget)
        return bar

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(theme.px(SIDE))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        self.count = Label("", "section")
        column.addWidget(self.count)
        self.found = Label("", "caption", "amber", wrap=True)
        self.accept = Button(self.tr("Cover those on this page"), inline=True)
        self.accept.clicked.connect(lambda _on=False: self._accept_all())
        column.addWidget(self.found)
        column.addWidget(self.accept)
        for keys, words in (
            ("N", self.tr("a new area")), ("↑↓←→", self.tr("move it")),
            ("Shift ↑↓", self.tr("larger, smaller")), ("Space", self.tr("the next one")),
            ("Del", self.tr("take it away")), ("Enter", self.tr("cover what was proposed")),
        ):  # fmt: skip
            line = QHBoxLayout()
            line.addWidget(KeyCap(keys))
            line.addWidget(Label(words, "caption", "ink2"))
            line.addStretch(1)
            column.addLayout(line)
        self.why = QLineEdit()
        self.why.setPlaceholderText(self.tr("e.g. the face of a bystander"))
        column.addWidget(FieldFrame(self.tr("Why"), self.why))
        self.banner = Banner(
            self.tr(
                "What is black is in no byte of the copy, and nothing that the original says about itself "
                "is. Look at everything else: mirrors, screens, papers, a voice, a view from a window."
            ),
            "amber",
        )
        column.addWidget(self.banner)
        column.addStretch(1)
        return side

    def _foot(self) -> None:
        self.footer.addWidget(Label(self.tr("The original stays as it is."), "caption", "ink3"))
        self.footer.addStretch(1)
        cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        cancel.clicked.connect(self.close_sheet)
        self.button = Button(self.tr("Make the copy"), Kind.PRIMARY)
        self.button.clicked.connect(lambda _on=False: self.make_or_ask())
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.button)

    # --- what is shown ------------------------------------------------------------------------------

    def ask(self) -> None:
        """Open on the first page."""
        self.open_sheet(self.canvas)
        self._look(0)

    def _look(self, page: int) -> None:
        from app.services import redacting

        session, id_, turn = self._desk.session, self._evidence, self.areas.now.turn
        most = (max(800, self.canvas.width() * 2), max(800, self.canvas.height() * 2))

        def show(told: "tuple[Pixels, int]") -> None:
            pixels, self._pages = told
            self.canvas.show_page(page, pixels)
            self._changed()

        self._desk.viewer.do(
            self, lambda: redacting.page(session, id_, page, turn, most), show,
            failed=self._desk.failing.emit, topic="redact",
        )  # fmt: skip

    def _changed(self) -> None:
        now = self.areas.now
        self.count.setText(self.tr("Covered: {n}").format(n=len(self.areas.covered)))
        self._show_found()
        self.back.setEnabled(bool(self.areas.past))
        for widget in (self.before, self.after, self.place_words):
            widget.setVisible(self._pages > 1)
        words = self.tr("Page {n} of {all}").format(n=self.canvas.page + 1, all=self._pages)
        self.place_words.setText(words)
        read_only = self._desk.session.vault.read_only
        self.button.setEnabled(not read_only and bool(self.areas.covered or now.crop or now.turn))

    def go(self, step: int) -> None:
        """Another page."""
        if 0 <= self.canvas.page + step < self._pages:
            self._look(self.canvas.page + step)

    # --- tools --------------------------------------------------------------------------------------

    def _choose_way(self, way: str) -> None:
        self.canvas.cutting = way == "cut"
        self.canvas.setFocus()

    def _turn(self) -> None:
        self.areas.turn()
        self._look(self.canvas.page)

    def _undo(self) -> None:
        turn = self.areas.now.turn
        if self.areas.undo():
            self.canvas.tell()
            if self.areas.now.turn != turn:
                self._look(self.canvas.page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.go(1 if event.key() == Qt.Key.Key_PageDown else -1)
        elif event.key() == Qt.Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._undo()
        else:
            super().keyPressEvent(event)

    def find_faces(self) -> None:
        """Have areas proposed on the page that is shown; nothing is covered by it."""
        from app.services import reading

        session, id_, page, turn = self._desk.session, self._evidence, self.canvas.page, self.areas.now.turn

        def show(rects: "list[Rect]") -> None:
            self.seek.setEnabled(True)
            self._told = self.tr("No face found on this page: look at it yourself")
            if turn == self.areas.now.turn and self.areas.propose(page, rects):
                self._told = ""
            self.canvas.tell()

        self.seek.setEnabled(False)
        self._told = self.tr("Looking for faces…")
        self._show_found()
        self._desk.scribe.do(
            self, lambda: reading.faces(session, id_, page, turn), show, failed=self._not_found, topic="faces"
        )

    def _not_found(self, error: BaseException) -> None:
        self.seek.setEnabled(True)
        self._told = self._desk.words_of(error)
        if not self._told:
            self._desk.failing.emit(error)
        self._show_found()

    def _accept_all(self) -> None:
        for number, _ in self.areas.on(self.canvas.page):
            if self.areas.now.cover[number].proposed:
                self.areas.accept(number)
        self.canvas.tell()

    def _show_found(self) -> None:
        """What a machine proposed and nobody has decided on, or why there is nothing."""
        left = self.areas.proposed
        words = self.tr("%n area(s) proposed, not covered yet. A machine misses faces.", None, len(left))
        self.found.setText(words if left else self._told)
        self.found.setVisible(bool(self.found.text()))
        self.accept.setVisible(any(one.page == self.canvas.page for one in left))

    def make_or_ask(self) -> None:
        """Make the copy, after a question where something that was found would stay to be seen."""
        left = len(self.areas.proposed)
        if not left:
            self.make()
            return
        sheet = ConfirmSheet(
            self.window(), self.tr("Found and not covered: {n}").format(n=left),
            self.tr(
                "What a machine found there, perhaps a face, can be seen in the copy. Cover it, or take the "
                "area away, where it shows nobody."
            ),
            self.tr("Leave it uncovered"),
        )  # fmt: skip
        sheet.agreed.connect(self.make)
        sheet.ask()

    def make(self) -> None:
        """Make the copy; the sheet stays open, and keeps what was drawn, until it is there."""
        from app.services import redacting

        session, id_, done = self._desk.session, self._evidence, self.areas.redaction()
        why = self.why.text()
        self.button.setEnabled(False)
        self._desk.writer.do(
            self, lambda: redacting.redact(session, id_, done, why), self._made, failed=self._failed
        )

    def _made(self, record: str) -> None:
        self.close_sheet()
        self._desk.say(self.tr("The copy is a record of its own"), undo=True)
        self.made.emit(record)

    def _failed(self, error: BaseException) -> None:
        self.button.setEnabled(True)
        self._desk.failing.emit(error)
