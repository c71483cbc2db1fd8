"""The records of a bundle by what taking them in would do, and leaf by leaf where the two sides differ."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.card import Card, Rule
from app.gui.components.label import Label
from app.gui.desk import Desk
from app.gui.merging.board import Board
from app.gui.merging.decisions import Decisions, category, of_category
from app.gui.merging.duplicate_row import DuplicateRow
from app.gui.merging.entry_row import EntryRow
from app.gui.merging.merged_card import MergedCard
from app.gui.merging.preview_side import ORDER, PreviewSide
from app.gui.merging.two_sides import Difference, Side
from app.gui.pages.leaf_words import field_words
from app.records.levels import Level
from app.records.words import type_word
from app.services.sharing import Detail, LeafDetail, PreviewEntry, Take, details

if TYPE_CHECKING:
    from app.services.duplicates import Duplicate
    from app.services.sharing import Preview

MOST = 500
"""Rows of one list; what is beyond counts at the left and comes in like the rest."""


class EntriesPane(QWidget):
    """Headings and records in conflict at the left, a list or the leaves of one record at the right."""

    turned = Signal()
    """Something was decided."""

    def __init__(self, desk: Desk, preview: "Preview", sender: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._preview = desk, preview
        self.decisions = Decisions(preview.entries)
        self._entries = {entry.id: entry for entry in preview.entries}
        self._same: list[Duplicate] = []
        self._detail: Detail | None = None
        self._names = self.tr("Mine"), sender or self.tr("Theirs")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.side = PreviewSide(len(preview.entries))
        self.side.chosen.connect(self.show_heading)
        self.side.picked.connect(self.show_record)
        row.addWidget(self.side)
        row.addWidget(Rule(standing=True))
        self._room = QStackedWidget()
        self._list = QScrollArea()
        self._list.setWidgetResizable(True)
        self.board = Board(desk, skips=True, titled=self._titled)
        self.board.decided.connect(self._decided)
        self.board.finished.connect(self._go_on)
        self._room.addWidget(self._list)
        self._room.addWidget(self.board)
        row.addWidget(self._room, 1)
        self._count()
        self._begin()
        self._ask_duplicates()

    def _begin(self) -> None:
        first = next((key for key in ORDER if of_category(self._preview.entries, key)), "new")
        self.side.headings.select(first)
        self.show_heading(first)

    # --- what stands at the left --------------------------------------------------------------------

    def _count(self) -> None:
        counts = {key: len(of_category(self._preview.entries, key)) for key in ORDER}
        counts["same"] = len(self._same)
        self.side.show_counts(counts)
        self.side.show_records(
            {
                entry.id: (
                    entry.type,
                    self._title(entry),
                    self.decisions.decided(entry.id),
                    entry.conflicting,
                )
                for entry in of_category(self._preview.entries, "conflicting")[:MOST]
            }
        )

    def _title(self, entry: PreviewEntry) -> str:
        if entry.hidden or self._desk.session.hide_names:
            covered = self.tr("Hidden")  # the tool that collects texts does not look into f-strings
            return f"{type_word(self._desk.language, entry.type)} · {covered}"
        return entry.title

    def _titled(self, id_: str) -> str:
        """What a link points to: a record of this vault, else one that comes with the bundle."""
        from app.services.titling import title

        if id_ in self._entries and self._desk.session.read.get(id_) is None:
            return self._title(self._entries[id_])
        return title(self._desk.session, id_, self._desk.language)

    def _ask_duplicates(self) -> None:
        from app.services import duplicates

        session, preview = self._desk.session, self._preview
        self._desk.ask(self, lambda: duplicates.arriving(session, preview), self._found, "duplicates")

    def _found(self, same: "list[Duplicate]") -> None:
        self._same = same
        current = self.side.headings.current()
        self._count()
        self.side.headings.select(current)
        if current == "same":
            self.show_heading(current)

    # --- lists --------------------------------------------------------------------------------------

    def show_heading(self, key: str) -> None:
        """List the records under a heading; those in conflict begin with the first one's leaves."""
        listed = of_category(self._preview.entries, key)
        if key == "conflicting" and listed:
            self.side.records.select(listed[0].id)
            self.show_record(listed[0].id)
            return
        card = Card(pad=1)
        card.body.setSpacing(0)
        rows = self._duplicate_rows() if key == "same" else [self._row(entry) for entry in listed[:MOST]]
        for row in rows:
            card.body.addWidget(row)
            card.body.addWidget(Rule())
        self._put(card if rows else Label(self.tr("None"), "body", "ink3"))

    def _put(self, widget: QWidget) -> None:
        inner = QWidget()
        inner.setProperty("plain", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(*[theme.px(20)] * 4)
        centred = Qt.AlignmentFlag.AlignHCenter if isinstance(widget, Label) else Qt.AlignmentFlag(0)
        column.addWidget(widget, 0, centred)
        column.addStretch(1)
        self._list.setWidget(inner)
        self._room.setCurrentWidget(self._list)

    def _row(self, entry: PreviewEntry) -> EntryRow:
        words = type_word(self._desk.language, entry.type)
        row = EntryRow(entry, self._title(entry), words, self.decisions)
        row.opened.connect(self.show_record)
        row.turned.connect(self.turned)
        return row

    def _duplicate_rows(self) -> list[QWidget]:
        from app.services.titling import title

        rows: list[QWidget] = []
        for one in self._same[:MOST]:
            known = title(self._desk.session, one.known, self._desk.language)
            on = self.decisions.same.get(one.id) == one.known
            row = DuplicateRow(one, self._title(self._entries[one.id]), known, on=on)
            row.turned.connect(lambda on, one=one: self._join(one, on=on))
            rows.append(row)
        return rows

    def _join(self, one: "Duplicate", *, on: bool) -> None:
        if on:
            self.decisions.same[one.id] = one.known
        else:
            self.decisions.same.pop(one.id, None)
        self.turned.emit()

    # --- one record, leaf by leaf -------------------------------------------------------------------

    def show_record(self, id_: str) -> None:
        """Show what differs in one record; it is read from the bundle again, beside the window."""
        session, preview, language = self._desk.session, self._preview, self._desk.language
        ask = lambda: details(session, preview, frozenset([id_]), language).get(id_)  # noqa: E731
        self._desk.ask(self, ask, self._show_detail, "detail")

    def _show_detail(self, detail: Detail | None) -> None:
        if detail is None:
            return
        self._detail = detail
        conflicting = [self._difference(leaf) for leaf in detail.leaves if leaf.conflicting]
        merged = [self._difference(leaf) for leaf in detail.leaves if not leaf.conflicting]
        taken = self.decisions.taken(detail.id)
        rest = None
        if merged:
            left = frozenset(path for path, take in taken.items() if take == Take.SKIP)
            rest = MergedCard(self._desk, detail.type, merged, left, self._titled)
            rest.turned.connect(self._leave)
        remark = self.tr("%n place(s) changed on both sides", "", len(conflicting))
        title = self._title(self._entries[detail.id])
        self.board.show_record(title, remark, conflicting, detail.type, taken, self._names, rest)
        self._room.setCurrentWidget(self.board)

    def _difference(self, leaf: LeafDetail) -> Difference:
        detail, session = self._detail, self._desk.session
        assert detail is not None
        hidden = leaf.level is Level.NEED_TO_KNOW and not session.revealed(detail.id)
        ours = self.tr("Here, {day}").format(day=detail.updated[:10]) if detail.updated else self._names[0]
        return Difference(
            detail.id,
            leaf.path,
            field_words(detail.type, leaf.path, self._desk.language),
            leaf.level,
            Side(leaf.ours, ours),
            (Side(leaf.theirs, self._names[1]),),
            leaf.loosening,
            hidden or session.hide_names,
        )

    def _leaf(self, one: Difference) -> LeafDetail:
        assert self._detail is not None
        return next(leaf for leaf in self._detail.leaves if leaf.path == one.path)

    def _decided(self, one: Difference, take: str, composed: object) -> None:
        text = composed if isinstance(composed, str) else None
        self.decisions.decide(one.record, self._leaf(one), Take(take), text)
        self._decisions_changed()

    def _leave(self, one: Difference, on: bool) -> None:
        if on:
            self.decisions.undecide(one.record, one.path)
        else:
            self.decisions.decide(one.record, self._leaf(one), Take.SKIP)
        self._decisions_changed()

    def _decisions_changed(self) -> None:
        current = self.side.records.current()
        self._count()
        self.side.headings.select("conflicting")
        self.side.records.select(current)
        self.turned.emit()

    def show_masked(self) -> None:
        """Names were hidden or shown, or something was revealed."""
        self._count()
        if self._room.currentWidget() is self.board and self._detail is not None:
            self.show_record(self._detail.id)
        else:
            self.show_heading(self.side.headings.current() or "new")

    def _go_on(self) -> None:
        """The next record in conflict."""
        ids = [entry.id for entry in self._preview.entries if category(entry) == "conflicting"]
        if self._detail is not None and self._detail.id in ids and len(ids) > 1:
            following = ids[(ids.index(self._detail.id) + 1) % len(ids)]
            self.side.records.select(following)
            self.show_record(following)
