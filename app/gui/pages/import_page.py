"""Taking a bundle in: verify, see what it would do, accept; nothing is written before that."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.errors import AppError, Problem
from app.gui import theme
from app.gui.choosing import Want, choose
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card, Rule
from app.gui.components.chip import Chip
from app.gui.components.empty_state import EmptyState
from app.gui.components.icon_button import IconButton
from app.gui.components.label import ElidedLabel, Label
from app.gui.components.progress import Progress
from app.gui.components.section_header import SectionHeader
from app.gui.desk import Desk
from app.gui.keys.origin_strip import OriginStrip, mark
from app.gui.pages.import_entries import EntriesPane
from app.gui.pages.page import Page
from app.gui.pages.reading_copy_card import ReadingCopyCard
from app.gui.passphrase import PassphraseLine
from app.gui.place import Place
from app.gui.team.receipt_strip import ReceiptStrip
from app.gui.threads import Progress as Progressing
from app.records.comparing import State
from app.records.words import type_word

if TYPE_CHECKING:
    from app.services.sharing import ImportResult, Preview, ReadingCopy


class ImportPage(Page):
    """Choose, verify, preview, accept, result."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(desk, place, parent)
        self.preview: Preview | None = None
        self._refused_words = ""
        self._path: Path | None = Path(place.text) if place.text else None
        self._phrase = ""
        self._head()
        self._origin = OriginStrip(self.desk)
        keys = Place("share", tab="keys")
        self._origin.opened.connect(lambda key: self.desk.go(keys.with_(filters=(("key", key),))))
        self.column.addWidget(self._origin)
        self._body = QStackedWidget()
        self.column.addWidget(self._body, 1)
        self._footing = self._footer()
        self.column.addWidget(self._footing)
        self._show_choice()

    def begin(self) -> None:
        self.setFocus()
        if self._path is not None:
            self.examine(self._path)

    def place(self) -> Place:
        return self._place.with_(text="")  # the path of a bundle is kept nowhere

    def masked(self) -> None:
        """What may be shown has changed: nothing that was decided is lost."""
        if self.preview is not None and self.accept_all.isVisible():
            self._pane.show_masked()

    def escape(self) -> bool:
        self.desk.returning.emit()
        return True

    # --- layout -------------------------------------------------------------------------------------

    def _head(self) -> None:
        head = QWidget()
        theme.set_surface(head, "surface")
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.px(16), theme.px(12), theme.px(24), theme.px(12))
        row.setSpacing(theme.px(8))
        back = IconButton("arrow-left", self.tr("Back"))
        back.clicked.connect(self.desk.returning)
        row.addWidget(back)
        words = QVBoxLayout()
        words.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(theme.px(10))
        self._title = Label(self.tr("Import a bundle"), "title")
        self._sender = Chip("", "green")
        self._sender.hide()
        line.addWidget(self._title)
        line.addWidget(self._sender)
        line.addStretch(1)
        words.addLayout(line)
        self._remark = Label("", "label", "ink2")
        words.addWidget(self._remark)
        row.addLayout(words, 1)
        self.column.addWidget(head)
        self.column.addWidget(Rule())

    def _footer(self) -> QWidget:
        footing = QWidget()
        column = QVBoxLayout(footing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        foot = QWidget()
        column.addWidget(Rule())
        column.addWidget(foot)
        theme.set_surface(foot, "surface")
        foot.setFixedHeight(theme.px(56))
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        row.setSpacing(theme.px(8))
        self._foot = ElidedLabel("", "body", "ink2")
        row.addWidget(self._foot, 1)
        self.accept_calm = Button(self.tr("Only what is not in conflict"))
        self.accept_calm.clicked.connect(lambda: self.accept(calm=True))
        self.accept_all = Button(self.tr("Import"), Kind.PRIMARY, icon="download")
        self.accept_all.clicked.connect(lambda: self.accept(calm=False))
        self.accept_all.setShortcut("Ctrl+Return")
        row.addWidget(self.accept_calm)
        row.addWidget(self.accept_all)
        return footing

    def _show(self, widget: QWidget, *, padded: bool = True) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        if padded:
            column.setContentsMargins(*[theme.px(24)] * 4)
        else:
            column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(widget, 0 if padded else 1)
        if padded:
            column.addStretch(1)
        while self._body.count():
            old = self._body.widget(0)
            assert old is not None
            self._body.removeWidget(old)
            old.deleteLater()
        self._body.addWidget(page)
        self._remark.setVisible(bool(self._remark.text()))

    def _buttons(self, *, shown: bool) -> None:
        self._footing.setVisible(shown)
        self.accept_calm.setVisible(shown)
        self.accept_all.setVisible(shown)

    # --- choosing and verifying ---------------------------------------------------------------------

    def _show_choice(self, error: str = "") -> None:
        self._buttons(shown=False)
        self._origin.clear()
        self._sender.hide()
        self._title.setText(self.tr("Import a bundle"))
        self._remark.setText("")
        self._foot.setText("")
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(16))
        if error:
            column.addWidget(Banner(error, "red"))
        state = EmptyState(
            "package-open", self.tr("Choose the bundle you were sent"),
            self.tr("It is verified to its last byte before anything is shown; "
                "nothing is written until you accept."),
            action=self.tr("Choose a file…"),
        )  # fmt: skip
        state.setMinimumHeight(theme.px(220))
        state.acted.connect(self._choose)
        column.addWidget(state)
        self._show(box)

    def _choose(self) -> None:
        path = choose(self, Want.FILE, self.tr("Bundle to open"))
        if path is not None:
            self.examine(path)

    def examine(self, path: Path, passphrase: str = "") -> None:
        """Verify a bundle and compare it with this vault."""
        from app.services import sharing

        self._path, self._phrase = path, passphrase
        session, language = self.session, self.desk.language
        bar = self._working(self.tr("Verifying"), self.tr("Nothing has been written"))

        def work(progress: Progressing) -> "Preview":
            return sharing.examine(session, path, progress, passphrase=passphrase, language=language)

        failed, shown = self._refused, bar.report
        job = self.desk.reader.do_long(self, work, self._examined, failed=failed, shown=shown)
        bar.cancelled.connect(job.cancel)

    def _working(self, title: str, leaves: str) -> Progress:
        self._buttons(shown=False)
        card = Card(pad=24)
        bar = Progress(title, leaves)
        card.body.addWidget(bar)
        self._show(card)
        bar.cancel.setFocus()
        return bar

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, AppError):
            self._show_choice()
            raise error
        if error.problem is Problem.BUNDLE_NEEDS_PASSPHRASE:
            self._ask_passphrase(error)
        elif error.problem is Problem.BUNDLE_NOT_RECORDS and self._path is not None:
            self._read_copy(self._path)
        else:
            self._show_choice(self.desk.words_of(error))

    def _read_copy(self, path: Path) -> None:
        """A reading copy: nothing to take in, but who sent it is looked at all the same."""
        from app.services import sharing

        session, phrase = self.session, self._phrase
        bar = self._working(self.tr("Verifying"), self.tr("Nothing has been written"))
        work = lambda progress: sharing.read_copy(session, path, progress, passphrase=phrase)  # noqa: E731
        job = self.desk.reader.do_long(self, work, self._show_copy, failed=self._refused, shown=bar.report)
        bar.cancelled.connect(job.cancel)

    def _show_copy(self, copy: "ReadingCopy") -> None:
        self._title.setText(self.tr("A reading copy"))
        mark(self._sender, copy.sender)
        self._sender.show()
        self._origin.show_origin(copy.sender)
        self._remark.setText(self.tr("Verified to its last byte; nothing has been written"))
        self._show(ReadingCopyCard(self.desk, copy))

    def _ask_passphrase(self, error: AppError) -> None:
        card = Card(pad=24)
        card.body.addWidget(Label(self.desk.words_of(error), wrap=True))
        line = PassphraseLine(self.tr("Passphrase of the bundle"))
        card.body.addWidget(line)
        button = Button(self.tr("Open"), Kind.PRIMARY)
        go = lambda: self.examine(self._path, line.text()) if self._path and line.text() else None  # noqa: E731
        line.entered.connect(go)
        button.clicked.connect(go)
        card.body.addWidget(button)
        self._show(card)
        line.setFocus()

    # --- preview and accepting ----------------------------------------------------------------------

    def _examined(self, preview: "Preview") -> None:
        self.preview = preview
        name = preview.sender.contact.name if preview.sender.contact else ""
        if name:
            self._title.setText(self.tr("Import: a bundle from {name}").format(name=name))
        mark(self._sender, preview.sender)
        self._sender.show()
        self._origin.show_preview(preview)
        count = len(preview.entries)
        remark = self.tr("Records: {n}, all verified; nothing has been written").format(n=count)
        if preview.received:
            remark = self.tr("This very bundle was taken in here on {day}. {remark}").format(
                day=preview.received[:10], remark=remark
            )
        self._remark.setText(remark)
        pane = EntriesPane(self.desk, preview, name)
        pane.turned.connect(self._count)
        self._pane = pane
        self._show(pane, padded=False)
        refused = sum(preview.refused_types.values())
        self._refused_words = ""
        if refused:
            types = ", ".join(type_word(self.desk.language, type_) for type_ in preview.refused_types)
            self._refused_words = self.tr(
                "{n} records of kinds this vault does not hold stay out: {types}"
            ).format(n=refused, types=types)
        self._buttons(shown=True)
        self._count()
        if not pane.decisions.settled[1]:
            self.accept_all.setFocus()

    def _count(self) -> None:
        """What has been decided, and how much comes in."""
        done, total = self._pane.decisions.settled
        words = self.tr("The whole import is one step and can be undone at once")
        if self._is_known():
            words = self.tr(
                "All of it is here already: a bundle that comes again, or an old one, changes nothing"
            )
        elif total:
            words = self.tr("{done} of {total} settled; both versions of the rest are kept, listed on Home")
            words = words.format(done=done, total=total)
        self._foot.setText(" · ".join(filter(None, (words, self._refused_words))))
        coming = self._pane.decisions.coming()
        self.accept_calm.setVisible(total > done)
        self.accept_all.setText(self.tr("Import {n}").format(n=coming))
        offers = bool(self.preview and self.preview.offers)
        brings = coming > 0 and not self._is_known()
        self.accept_all.setEnabled(brings or offers)
        if not brings:
            words = self.tr("Take in the card") if offers else self.tr("Nothing to import")
            self.accept_all.setText(words)

    def _is_known(self) -> bool:
        """Whether nothing of the bundle is new here."""
        preview = self.preview
        known = preview.count(State.UNCHANGED) + preview.count(State.OLDER) if preview else 0
        return preview is not None and 0 < len(preview.entries) == known

    def accept(self, *, calm: bool = False) -> None:
        """Take the bundle in."""
        from app.services import sharing

        preview = self.preview
        if preview is None:
            return
        session, choices = self.session, self._pane.decisions.choices(calm=calm)
        bar = self._working(self.tr("Importing"), self.tr("Cancelling leaves nothing of it behind"))

        def work(progress: Progressing) -> "ImportResult":
            return sharing.accept(session, preview, choices, progress)

        job = self.desk.writer.do_long(self, work, self._accepted, failed=self._refused, shown=bar.report)
        bar.cancelled.connect(job.cancel)

    def _accepted(self, result: "ImportResult") -> None:
        card = Card(pad=24)
        card.body.addWidget(SectionHeader(self.tr("Imported"), icon="circle-check"))
        for words, count in (
            (self.tr("New"), result.new), (self.tr("Changed"), result.changed),
            (self.tr("In conflict: both versions are kept"), result.conflicting),
            (self.tr("Unchanged"), result.unchanged), (self.tr("Left out"), result.skipped),
            (self.tr("Files"), result.files), (self.tr("Erased here before: left out"), result.erased),
            (self.tr("Joined"), result.joined), (self.tr("Into the trash"), result.trashed),
        ):  # fmt: skip
            if not count and words not in self._always():
                continue
            row = QHBoxLayout()
            row.addWidget(Label(words))
            row.addStretch(1)
            row.addWidget(Label(f"{count:,}", "strong"))
            card.body.addLayout(row)
        if self._path is not None:
            card.body.addWidget(ReceiptStrip(self.desk, self._path, self._phrase))
        buttons = QHBoxLayout()
        undo = Button(self.tr("Undo the import"), icon="undo-2")
        undo.clicked.connect(lambda: self._undo(result.group))
        cases = Button(self.tr("To the cases"), Kind.PRIMARY, trailing="arrow-right")
        cases.clicked.connect(lambda: self.desk.go(Place("list", type="case")))
        buttons.addWidget(undo)
        buttons.addStretch(1)
        if result.conflicting:
            settle = Button(self.tr("Settle the conflicts"), icon="git-branch")
            settle.clicked.connect(lambda: self.desk.go(Place("conflicts")))
            buttons.addWidget(settle)
        buttons.addWidget(cases)
        card.body.addLayout(buttons)
        self._foot.setText("")
        self._remark.setText(self.tr("Taken in as one step"))
        self._show(card)
        cases.setFocus()

    def _always(self) -> tuple[str, ...]:
        """The lines that are shown even where they count nothing."""
        return (self.tr("New"), self.tr("Changed"), self.tr("Unchanged"))

    def _undo(self, group: int) -> None:
        from app.services import history

        self.desk.write(self, lambda: history.undo(self.session, group), self._undone)

    def _undone(self, _done: object) -> None:
        self.desk.say(self.tr("The import was undone"))
        self._show_choice()
