"""Ctrl+K: find any record by its words, its people, pinyin or initials; or do something."""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.gui import icons, paint, theme
from app.gui.components.card import Rule
from app.gui.components.chip import Chip
from app.gui.components.icon import Icon
from app.gui.components.key_cap import KeyCap
from app.gui.components.label import Label
from app.gui.components.sheet import Sheet
from app.gui.desk import Desk
from app.gui.place import Place
from app.records.words import type_word

if TYPE_CHECKING:
    from app.services.searching import Hit, Hits

Index = QModelIndex | QPersistentModelIndex
ITEM = Qt.ItemDataRole.UserRole
TYPING_MS = 60
OFFERED = ("case", "person", "act", "information", "evidence", "task", "note")
ROW = 36


@dataclass(frozen=True, slots=True)
class Line:
    """A heading, a hit or an action."""

    words: str
    remark: str = ""
    icon: str = ""
    matches: tuple[tuple[int, int], ...] = ()
    key: str = ""
    act: Callable[[], None] | None = None
    inside: tuple[tuple[int, int], ...] = ()
    """Where the words stand in `words`, as `matches` says it of the remark."""


class _Lines(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []

    def show(self, lines: list[Line]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role == ITEM:
            return line
        return f"{line.words} {line.remark}".strip() if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.lines[index.row()].act is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(ITEM)
        return QSize(theme.px(300), theme.px(ROW if line.act else 28))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(ITEM)
        box = QRectF(option.rect)
        if line.act is None:
            room = box.adjusted(theme.px(20), theme.px(4), -theme.px(20), 0)
            used = paint.text(painter, room, line.words, "ink2", theme.font("caption", theme.BOLD))
            paint.text(
                painter,
                room.adjusted(used + theme.px(6), 0, 0, 0),
                line.remark,
                "ink3",
                theme.font("caption"),
            )
            return
        plate = box.adjusted(theme.px(8), 0, -theme.px(8), 0)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        if current:
            paint.plate(painter, plate, "sel")
        icons.draw(
            painter, QRectF(plate.left() + theme.px(12), plate.top(), theme.px(16), plate.height()), line.icon
        )
        room = plate.adjusted(theme.px(40), 0, -theme.px(12), 0)
        if line.key or current:
            key = line.key or "Enter"
            wide = paint.key_width(key)
            cap = QRectF(room.right() - wide, room.center().y() - theme.px(9), wide, theme.px(18))
            paint.key(painter, cap, key)
            room = room.adjusted(0, 0, -wide - theme.px(10), 0)
        name = theme.font("body", theme.MEDIUM)
        used = paint.match(painter, room, line.words, _ranges(line.inside), "ink", name)
        rest = room.adjusted(used + theme.px(14), 0, 0, 0)
        paint.match(painter, rest, line.remark, _ranges(line.matches), "ink2", theme.font("label"))


def _ranges(places: tuple[tuple[int, int], ...]) -> list[tuple[int, int]]:
    """From where to where, of places with their lengths."""
    return [(start, start + length) for start, length in places]


class Palette(Sheet):
    """Results while typing; arrows choose, Enter opens, Tab goes through the types."""

    def __init__(self, window: QWidget, desk: Desk, case: str = "") -> None:
        super().__init__(window, width=800, top=56)
        self._desk, self._case, self._type = desk, case, ""
        self._asked = 0.0
        self.setAccessibleName(self.tr("Search"))
        self._build()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._ask)
        self._show_lines([])

    def open(self) -> None:
        """Show the palette with the cursor in its line."""
        self.open_sheet(self.line)
        self._ask()
        self.card.setFixedHeight(min(theme.px(612), self.height() - theme.px(80)))

    def place(self) -> None:
        super().place()
        box = self.card.geometry()
        box.setHeight(min(theme.px(612), self.height() - theme.px(80)))
        self.card.setGeometry(box)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(20), theme.px(10), theme.px(16), theme.px(4))
        head.setSpacing(theme.px(8))
        head.addWidget(Icon("search", "accent", 20))
        self.line = QLineEdit()
        self.line.setProperty("bare", True)
        self.line.setProperty("ownRing", True)
        self.line.setFont(theme.font("title", theme.REGULAR, 18))
        self.line.setPlaceholderText(self.tr("A name, a word, a code"))
        self.line.setAccessibleName(self.tr("Search"))
        self.line.setMinimumHeight(theme.px(40))
        self.line.textChanged.connect(lambda _text: self._typing.start())
        self.line.installEventFilter(self)
        head.addWidget(self.line, 1)
        self._total = Label("", "caption", "ink2")
        head.addWidget(self._total)
        head.addWidget(KeyCap("Esc"))
        self.body.addLayout(head)
        self.body.setSpacing(0)
        self.body.addLayout(self._types())
        self.body.addWidget(Rule())
        self._model = _Lines()
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(_Delegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFrameShape(self._list.Shape.NoFrame)
        self._list.setVerticalScrollMode(self._list.ScrollMode.ScrollPerPixel)
        self._list.setAccessibleName(self.tr("Results"))
        self._list.clicked.connect(lambda index: self._act(index.row()))
        self.body.addWidget(self._list, 1)
        for key, words in (
            ("↑↓", self.tr("choose")),
            ("Enter", self.tr("open")),
            ("Tab", self.tr("by type")),
        ):
            self.footer.addWidget(KeyCap(key))
            self.footer.addWidget(Label(words, "caption", "ink2"))
            self.footer.addSpacing(theme.px(6))
        self.footer.addStretch(1)
        hint = self.tr("Hanzi in either script, pinyin, initials")
        self.footer.addWidget(Label(hint, "caption", "ink2"))

    def _types(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(16), theme.px(4), theme.px(16), theme.px(10))
        row.setSpacing(theme.px(7))
        offered = [type_ for type_ in OFFERED if type_ in self._desk.session.types]
        self._chips: dict[str, Chip] = {}
        for type_ in ("", *offered):
            words = type_word(self._desk.language, type_) if type_ else self.tr("All types")
            chip = Chip(words, acts=True)
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.setCheckable(True)
            chip.clicked.connect(lambda _on=False, type_=type_: self._choose_type(type_))
            self._chips[type_] = chip
            row.addWidget(chip)
        row.addStretch(1)
        self._chips[""].setChecked(True)
        return row

    def _choose_type(self, type_: str) -> None:
        self._type = type_
        for name, chip in self._chips.items():
            chip.setChecked(name == type_)
        self._ask()

    # --- asking -------------------------------------------------------------------------------------

    def _ask(self) -> None:
        from app.services import searching

        text = self.line.text().strip()
        session, language = self._desk.session, self._desk.language
        types = (self._type,) if self._type else ()
        if not text:
            self._total.setText("")
            visited = lambda: searching.visited(session, language, types)  # noqa: E731
            self._desk.ask(self, visited, self._show_visited, "palette")
            return
        self._asked = perf_counter()
        self._desk.ask(self, lambda: searching.find(session, text, language, types), self._found, "palette")

    def _show_visited(self, hits: "list[Hit]") -> None:
        heading = [Line(self.tr("Opened lately"), self.tr("forgotten when the vault locks"))] if hits else []
        self._show_lines([*heading, *(self._hit(hit) for hit in hits)])

    def _found(self, hits: "Hits") -> None:
        took = max(1, round((perf_counter() - self._asked) * 1000))
        self._total.setText(self.tr("{n} found · {ms} ms").format(n=hits.total, ms=took))
        by_type: dict[str, list[Hit]] = {}
        for hit in hits.rows:
            by_type.setdefault(hit.type, []).append(hit)
        lines = []
        for type_, rows in by_type.items():
            lines.append(Line(type_word(self._desk.language, type_, "plural"), str(len(rows))))
            lines += [self._hit(hit) for hit in rows]
        self._show_lines(lines)

    def _hit(self, hit: "Hit") -> Line:
        act = lambda: self._desk.open(hit.id, hit.type)  # noqa: E731
        return Line(
            hit.title, hit.snippet, icons.of_type(hit.type), hit.matches, act=act, inside=hit.title_matches
        )

    def _show_lines(self, lines: list[Line]) -> None:
        actions = [line for line in self._actions() if self._wanted(line)]
        heading = [Line(self.tr("Actions"), str(len(actions)))] if actions else []
        self._model.show([*lines, *heading, *actions])
        self._move_to(0, 1)

    def _wanted(self, line: Line) -> bool:
        return self.line.text().strip().casefold() in line.words.casefold() or not self.line.text().strip()

    def _actions(self) -> list[Line]:
        go = self._desk.go
        act_place = Place("record", type="act", prefill=(("cases", self._case),) if self._case else ())
        return [
            Line(
                self.tr("New case"),
                icon="folder-plus",
                key="Ctrl N",
                act=lambda: go(Place("record", type="case")),
            ),
            Line(
                self.tr("New measure or event"), icon="scale", key="Ctrl Shift A", act=lambda: go(act_place)
            ),
            Line(self.tr("Quick intake"), icon="phone", key="Ctrl Shift N", act=lambda: go(Place("intake"))),
            Line(self.tr("New person"), icon="user-plus", act=lambda: go(Place("record", type="person"))),
            Line(self.tr("Share cases"), icon="send", act=lambda: go(Place("share"))),
            Line(self.tr("Import a bundle"), icon="download", act=lambda: go(Place("import"))),
            Line(self.tr("Import a spreadsheet"), icon="table-2", act=lambda: go(Place("sheets"))),
            Line(self.tr("Registers"), icon="table-2", act=lambda: go(Place("registers"))),
            Line(self.tr("Time limits in law"), icon="scale", act=lambda: go(Place("law"))),
            Line(self.tr("Settings"), icon="settings", act=lambda: go(Place("settings"))),
            Line(self.tr("Trash"), icon="trash-2", act=lambda: go(Place("trash"))),
            Line(self.tr("Lock"), icon="lock", key="Ctrl L", act=self._desk.locking.emit),
        ]

    # --- keys ---------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        line = getattr(self, "line", None)  # as in `Overlay`: the collector may have been here
        if watched is line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        row = self._list.currentIndex().row()
        if event.key() == Qt.Key.Key_Down:
            self._move_to(row + 1, 1)
        elif event.key() == Qt.Key.Key_Up:
            self._move_to(row - 1, -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._act(row)
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            names = list(self._chips)
            step = 1 if event.key() == Qt.Key.Key_Tab else -1
            self._choose_type(names[(names.index(self._type) + step) % len(names)])
        else:
            return False
        return True

    def _move_to(self, row: int, step: int) -> None:
        while 0 <= row < len(self._model.lines):
            if self._model.lines[row].act is not None:
                self._list.setCurrentIndex(self._model.index(row))
                return
            row += step

    def _act(self, row: int) -> None:
        if 0 <= row < len(self._model.lines) and (act := self._model.lines[row].act) is not None:
            self.close_sheet()
            act()
