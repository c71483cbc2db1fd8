"""The components by keyboard, by name and over time."""

import pytest
from PySide6.QtCore import QAbstractTableModel, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.gui import language, paint, theme
from app.gui.components import hidden_text, toast
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.chip import Chip
from app.gui.components.empty_state import EmptyState
from app.gui.components.field_frame import FieldFrame
from app.gui.components.focus_ring import GAP, FocusRing
from app.gui.components.hidden_text import HiddenText
from app.gui.components.icon_button import IconButton
from app.gui.components.label import ElidedLabel
from app.gui.components.level_badge import LevelBadge
from app.gui.components.progress import Progress
from app.gui.components.segmented import Segmented
from app.gui.components.sheet import Sheet
from app.gui.components.sidebar import Sidebar, SidebarItem
from app.gui.components.step_list import StepList
from app.gui.components.table import Table
from app.gui.components.toast import Toast
from app.gui.preferences import Language, Theme
from app.gui.row_delegate import ROW, Row, RowDelegate
from app.records.levels import Level

NONE = Qt.KeyboardModifier.NoModifier


def filled(window: QMainWindow, *widgets: QWidget) -> QWidget:
    """The window with these widgets in a column."""
    body = QWidget()
    column = QVBoxLayout(body)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    window.setCentralWidget(body)
    QApplication.processEvents()
    return body


@pytest.mark.parametrize("kind", list(Kind))
def test_buttons_press_by_keyboard_and_are_named(kind: Kind, window: QMainWindow, qtbot: QtBot) -> None:
    button = Button("Save", kind, key="Ctrl S", icon="save")
    filled(window, button)
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert button.accessibleName() == "Save"
    assert button.sizeHint().height() >= 28
    button.setEnabled(False)
    assert not button.grab().isNull()


def test_a_button_is_wide_enough_in_every_language_and_size(qapp: QApplication) -> None:
    for spoken in Language:
        for size in (90, 100, 150):
            theme.apply(qapp, Theme.LIGHT, size, spoken)
            button = Button("保存 Save and new", key="Ctrl Shift S", icon="plus", trailing="chevron-down")
            wide = paint.width_of(button.text()) + paint.width_of("Ctrl Shift S", theme.font("caption"))
            assert button.sizeHint().width() > wide + theme.px(2 * 16 + 2 * 6 + 8)


def test_icon_buttons_say_what_they_do(window: QMainWindow, qtbot: QtBot) -> None:
    button = IconButton("plus", "New case", key="Ctrl N")
    filled(window, button)
    assert button.accessibleName() == "New case"
    assert button.toolTip() == "New case  Ctrl N"
    assert button.sizeHint().height() >= 28
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_a_filter_chip_is_removed_by_key_and_by_its_cross(window: QMainWindow, qtbot: QtBot) -> None:
    chip = Chip("Status: open", "accent", removable=True)
    filled(window, chip)
    chip.setFocus()
    with qtbot.waitSignal(chip.removed):
        QTest.keyClick(chip, Qt.Key.Key_Delete)
    with qtbot.waitSignal(chip.removed), qtbot.assertNotEmitted(chip.clicked):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton, NONE, QPoint(chip.width() - 8, chip.height() // 2))
    with qtbot.waitSignal(chip.clicked):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton, NONE, QPoint(8, chip.height() // 2))


def test_a_chip_that_does_nothing_takes_no_focus() -> None:
    assert Chip("Detained", "red", dot=True).focusPolicy() == Qt.FocusPolicy.NoFocus


def test_level_badge_says_who_may_see(qapp: QApplication) -> None:
    badge = LevelBadge(Level.TEAM)
    assert badge.accessibleName() == "May see: Team"
    language.install(qapp, Language.ZH_HANS)
    badge.set_level(Level.NEED_TO_KNOW)
    assert badge.accessibleName() == "可见范围：仅限经手人"


def test_levels_differ_without_colour() -> None:
    drawn = []
    for level in Level:
        image = QImage(34, 18, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        paint.level(painter, QRect(0, 0, 34, 18), level, bars_only=True)
        painter.end()
        drawn.append(bytes(image.constBits()))
    assert len(set(drawn)) == 4


def test_toast_undoes_once_and_goes_away(
    window: QMainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    undone: list[str] = []
    shown = Toast(window, "Moved to the bin: 1 record", undo=lambda: undone.append("x"))
    assert abs(shown.geometry().center().x() - window.width() // 2) <= 1
    button = next(b for b in shown.findChildren(Button) if b.text() == "Undo")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert undone == ["x"]
    assert not shown.isVisible()
    monkeypatch.setattr(toast, "SHOWN_MS", 30)
    brief = Toast(window, "Saved")
    qtbot.waitUntil(lambda: not window.findChildren(Toast) or not brief.isVisible(), timeout=2000)


def test_a_second_toast_replaces_the_first(window: QMainWindow) -> None:
    first = Toast(window, "one")
    second = Toast(window, "two")
    assert not first.isVisible()
    assert second.isVisible()


def test_sheet_keeps_the_focus_and_gives_it_back(window: QMainWindow, qtbot: QtBot) -> None:
    outside, inside = QLineEdit(), QLineEdit()
    filled(window, outside)
    outside.setFocus()
    sheet = Sheet(window, "Export")
    sheet.body.addWidget(inside)
    done = Button("Seal", Kind.PRIMARY)
    sheet.footer.addWidget(done)
    sheet.open_sheet()
    assert window.focusWidget() is inside
    visited = []
    for _ in range(6):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        visited.append(window.focusWidget())
    assert outside not in visited
    assert {inside, done} <= set(visited)
    with qtbot.waitSignal(sheet.closed):
        QTest.keyClick(inside, Qt.Key.Key_Escape)
    assert window.focusWidget() is outside


def test_sheet_fits_a_small_window(window: QMainWindow) -> None:
    window.resize(600, 400)
    filled(window)
    sheet = Sheet(window, "Long", width=900)
    for _ in range(40):
        sheet.body.addWidget(QLineEdit())
    sheet.open_sheet()
    assert sheet.rect().contains(sheet.card.geometry())
    window.resize(1280, 640)
    assert sheet.size() == window.size()


def test_hidden_text_is_read_only_on_reveal_and_covered_after_five_minutes(
    window: QMainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert hidden_text.SHOWN_MS == 300_000
    monkeypatch.setattr(hidden_text, "SHOWN_MS", 40)
    asked: list[int] = []

    def read() -> str:
        asked.append(1)
        return "canary"

    covered = HiddenText(read)
    filled(window, covered)
    assert asked == []
    assert "canary" not in said(covered)
    button = covered.findChild(Button)
    assert isinstance(button, Button)
    button.click()
    assert "canary" in said(covered)
    qtbot.waitUntil(lambda: "canary" not in said(covered), timeout=2000)
    button.click()
    button.click()
    assert "canary" not in said(covered)


def said(widget: QWidget) -> str:
    """All words within a widget."""
    children = widget.findChildren(QWidget)
    texts = [str(child.property("text") or "") + child.accessibleName() for child in children]
    return " ".join(texts)


ITEMS = [
    SidebarItem("home", "Home", "house"),
    SidebarItem("cases", "Cases", "folder", 128),
    *[SidebarItem(f"p{n}", f"Page {n}", "users") for n in range(8)],
    SidebarItem("", "Saved searches"),
    SidebarItem("saved", "Held over 30 days", "bookmark", 14, minor=True),
]


def test_sidebar_by_keyboard(window: QMainWindow) -> None:
    bar = Sidebar(ITEMS)
    filled(window, bar)
    window.activateWindow()
    chosen: list[str] = []
    bar.chosen.connect(chosen.append)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    assert chosen == ["cases", "p7"]
    bar.setFocus()
    QTest.keyClick(bar, Qt.Key.Key_Down)
    assert bar.current() in ("saved", "p7")  # the heading is passed over
    bar.select("home")
    assert chosen[-1] != "home"
    assert bar.current() == "home"
    bar.show_items([*ITEMS[:1], SidebarItem("cases", "Cases", "folder", 129)])
    assert bar.current() == "home"
    index = bar.model().index(1, 0)
    assert bar.model().data(index, Qt.ItemDataRole.AccessibleTextRole) == "Cases, 129"


def test_field_frame_names_its_editor_and_marks_faults(window: QMainWindow, qtbot: QtBot) -> None:
    editor = QLineEdit()
    frame = FieldFrame(
        "Place of custody", editor, remark="中文", required=True, helped=True, level=Level.TEAM
    )
    filled(window, frame)
    assert editor.accessibleName() == "Place of custody 中文"
    frame.set_message("There is no month 13", "red")
    assert editor.accessibleDescription() == "There is no month 13"
    assert editor.property("faulty") is True
    assert "There is no month 13" in said(frame)
    frame.set_message()
    assert editor.property("faulty") is False
    badge = frame.findChild(LevelBadge)
    assert isinstance(badge, LevelBadge)
    with qtbot.waitSignal(frame.level_asked):
        QTest.mouseClick(badge, Qt.MouseButton.LeftButton)


def test_focus_ring_lies_around_the_focused_editor(window: QMainWindow) -> None:
    first, second = QLineEdit(), QLineEdit()
    filled(window, first, second)
    ring = FocusRing(window)
    window.activateWindow()
    second.setFocus()
    QApplication.processEvents()
    around = QRect(second.mapTo(window, QPoint(0, 0)), second.size()).adjusted(-GAP, -GAP, GAP, GAP)
    assert ring.isVisible()
    assert ring.geometry() == around
    second.hide()
    first.setFocus()
    assert ring.geometry().top() < around.top()
    second.clearFocus()
    first.clearFocus()
    assert not ring.isVisible()


def test_segments_are_chosen_with_the_arrow_keys(window: QMainWindow, qtbot: QtBot) -> None:
    choice = Segmented([("a", "简体中文"), ("b", "English")], "a")
    filled(window, choice)
    first = choice.findChildren(QWidget)[0]
    first.setFocus()
    with qtbot.waitSignal(choice.chosen) as caught:
        QTest.keyClick(first, Qt.Key.Key_Right)
    assert caught.args == ["b"]
    assert choice.current() == "b"


def test_progress_tells_amount_time_and_can_be_stopped_once(window: QMainWindow) -> None:
    progress = Progress("Sealing", "Cancelling leaves no file")
    filled(window, progress)
    progress._began -= 30
    progress.report(412, 980, "412 / 980 MB")
    assert "412 / 980 MB · about 40 s" in said(progress)
    progress.report(0, 0)
    asked: list[int] = []
    progress.cancelled.connect(lambda: asked.append(1))
    progress.cancel.setFocus()
    QTest.keyClick(progress.cancel, Qt.Key.Key_Escape)
    progress.cancel.click()
    assert asked == [1]


def test_banner_and_empty_state_act(window: QMainWindow, qtbot: QtBot) -> None:
    banner = Banner("The disk is full", "red", action="Retry")
    empty = EmptyState("hand-heart", "No support yet", "Clothes", action="Add", key="A")
    filled(window, banner, empty)
    for widget in (banner, empty):
        button = widget.findChild(Button)
        assert isinstance(button, Button)
        with qtbot.waitSignal(widget.acted):
            button.click()
    assert banner.accessibleName() == "The disk is full"


def test_step_list_tells_where_one_is() -> None:
    steps = StepList([("Name", ""), ("Passphrase", "the only key")])
    steps.set_current(1)
    assert steps.accessibleName() == "Step 2 of 2: Passphrase"


@pytest.mark.parametrize("spoken", list(Language))
def test_lines_are_cut_within_their_room(qapp: QApplication, spoken: Language) -> None:
    theme.apply(qapp, Theme.LIGHT, 100, spoken)
    words = "A long line 很长的一行字 that does not fit"
    for width in range(20, 400, 7):
        cut = paint.elided(words, theme.font(), width)
        assert paint.width_of(cut) <= width + 1
        assert cut == words or cut.endswith("⋯" if spoken.chinese else "…")
    label = ElidedLabel(words)
    assert label.toolTip() == words


def test_match_paints_every_piece_once() -> None:
    assert paint._pieces("林若溪 Lin", [(4, 7), (0, 2), (1, 2)]) == [
        ("林若", True), ("溪 ", False), ("Lin", True),
    ]  # fmt: skip
    assert paint._pieces("abc", []) == [("abc", False)]


def test_rows_and_tables_paint_at_fixed_heights(qtbot: QtBot) -> None:
    model = QStandardItemModel()
    item = QStandardItem("Lin")
    row = Row("林若溪", "Lin Ruoxi", "Tomorrow", "red", "Held", "red", code="K7Q", level=Level.TEAM)
    item.setData(row, ROW)
    model.appendRow(item)
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(RowDelegate(parent=view))
    view.resize(280, 100)
    assert view.sizeHintForRow(0) == 60
    assert not view.grab().toImage().isNull()


class Numbers(QAbstractTableModel):
    """A hundred thousand rows."""

    def rowCount(self, parent: object = None) -> int:
        return 100_000

    def columnCount(self, parent: object = None) -> int:
        return 2

    def data(self, index: object, role: int = 0) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight
        return "x" if role == Qt.ItemDataRole.DisplayRole else None


def test_a_long_table_opens_at_once(qtbot: QtBot) -> None:
    from time import perf_counter

    began = perf_counter()
    table = Table("numbers")
    qtbot.addWidget(table)
    table.setModel(Numbers(table))
    table.resize(600, 400)
    cell = table.visualRect(table.model().index(3, 0))
    drawn = table.viewport().grab(cell).toImage()
    assert perf_counter() - began < 1.0
    inked = [x for x in range(drawn.width()) if drawn.pixelColor(x, 16).lightness() < 120]
    assert inked
    assert min(inked) > drawn.width() // 2
    assert table.rowHeight(0) == 32
    assert table.horizontalHeader().height() == 28
