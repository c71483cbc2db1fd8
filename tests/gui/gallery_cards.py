"""The cards of the gallery: every component in its states."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from app.gui import icons, theme
from app.gui.components.avatar import Avatar
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.card import Card
from app.gui.components.chip import Chip
from app.gui.components.empty_state import EmptyState
from app.gui.components.field_frame import FieldFrame
from app.gui.components.hidden_text import HiddenText
from app.gui.components.icon_button import IconButton
from app.gui.components.key_cap import KeyCap
from app.gui.components.label import ElidedLabel, Label
from app.gui.components.level_badge import LevelBadge
from app.gui.components.progress import Progress
from app.gui.components.seal import Seal
from app.gui.components.section_header import SectionHeader
from app.gui.components.segmented import Segmented
from app.gui.components.status_dot import StatusDot
from app.gui.components.strength_bar import StrengthBar
from app.gui.components.tab_bar import TabBar
from app.gui.components.table import CELL, ChipCell, Table
from app.gui.row_delegate import ROW, Row, RowDelegate
from app.records.levels import Level

Index = QModelIndex | QPersistentModelIndex


def words(zh: str, en: str) -> str:
    """One of two texts, by the language of the screen."""
    return zh if theme.look().chinese else en


def row(*widgets: QWidget) -> QWidget:
    """Widgets side by side, at the left."""
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.px(8))
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return made


def card(title: str, *widgets: QWidget) -> Card:
    """A card with a faint title."""
    made = Card()
    made.body.addWidget(SectionHeader(title, role="label"))
    for widget in widgets:
        made.body.addWidget(widget)
    return made


def type_card() -> Card:
    """The roles of type."""
    return card(
        words("字号", "Type"),
        Label("标题 二十二  Title 22", "display"),
        Label("页题 20/30  Page title", "title"),
        Label("节题 15/22  Section", "section"),
        Label("正文 已羁押 37 天，“引号”⋯⋯——完 Body 13/18 Held 37 days"),
        Label("次要 13/20 “quotes” … ’s label", "label", "ink2"),
        Label("注释 刑诉法第91条 Caption", "caption", "ink3"),
    )


def button_card() -> Card:
    """Every kind of button."""
    off = Button(words("不可用", "Disabled"))
    off.setEnabled(False)
    return card(
        words("按钮", "Buttons"),
        row(
            Button(words("保存", "Save"), Kind.PRIMARY, key="Ctrl S"),
            Button(words("预览", "Preview")),
            Button(words("放弃", "Discard"), Kind.GHOST),
            Button(words("添加", "Add"), Kind.PRIMARY, icon="plus", trailing="chevron-down"),
        ),
        row(
            Button(words("移到回收站", "Move to bin"), Kind.DANGER, icon="archive-restore"),
            Button(words("永久清除", "Purge"), Kind.PURGE),
            off,
        ),
        row(
            Button(words("行内", "Inline"), inline=True),
            Button(words("链接样", "Link"), Kind.LINK, inline=True),
            KeyCap("Ctrl K"),
            IconButton("plus", "+"),
            IconButton("ellipsis", "…", framed=True),
            Segmented(
                [("m", words("月", "Month")), ("q", words("季", "Quarter")), ("y", words("年", "Year"))], "q"
            ),
        ),
    )


def chip_card() -> Card:
    """Chips, levels, avatars."""
    return card(
        words("标签、可见范围", "Chips, levels"),
        row(
            *[
                Chip(words(zh, en), tone, dot=True)
                for zh, en, tone in (
                    ("羁押中", "Detained", "red"),
                    ("审判中", "On trial", "amber"),
                    ("已释放", "Released", "green"),
                    ("下落不明", "Missing", "plum"),
                    ("关注中", "Watching", "neutral"),
                )
            ]
        ),
        row(
            Chip(words("逾期 2 天", "2 days over"), "red", icon="clock-alert", solid=True),
            Chip(words("明天", "Tomorrow"), "red", icon="clock-alert"),
            Chip(words("3 天", "3 days"), "amber"),
            Chip(words("12 天", "12 days")),
        ),
        row(
            Chip(words("状态：未结", "Status: open"), "accent", removable=True),
            Chip(words("+ 日期", "+ Date")),
        ),
        row(*[LevelBadge(level) for level in Level], LevelBadge(Level.TEAM, bars_only=True)),
        row(
            Avatar("林"),
            Avatar("周", "plum"),
            Avatar("", "neutral"),
            Seal(32),
            StatusDot(words("已存", "Saved"), "green"),
            StatusDot(words("草稿", "Draft"), "amber"),
        ),
    )


def field_card() -> Card:
    """Fields in their states."""
    holder, grid = QWidget(), None
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.px(16))
    faulty = QLineEdit("2026年13月")
    faulty.addAction(icons.icon("calendar-days"), QLineEdit.ActionPosition.LeadingPosition)
    computed = QLineEdit("2026-11-23")
    computed.setReadOnly(True)
    plain = FieldFrame(
        words("羁押场所", "Place of custody"),
        QLineEdit("云川市看守所"),
        required=True,
        helped=True,
        level=Level.PARTNER,
    )
    wrong = FieldFrame(words("有误", "Faulty"), faulty, helped=True, level=Level.TEAM)
    wrong.set_message(
        words("没有 13 月。可写“2026年10月下旬”", "There is no month 13. “late October 2026” would do"), "red"
    )
    only = FieldFrame(words("只读", "Read-only"), computed)
    only.set_message(words("由期限规则得出", "From the rules on limits"))
    combo = QComboBox()
    combo.addItems([words("刑事拘留", "Criminal detention"), words("逮捕", "Arrest")])
    chosen = FieldFrame(words("措施", "Measure"), combo, level=Level.PUBLIC)
    chosen.set_message(words("有文书：拘留通知书所载", "As on the notice of detention"), "green")
    for place, frame in enumerate((plain, wrong, only, chosen)):
        grid.addWidget(frame, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
    check, other, radio = (
        QCheckBox(words("实名", "Real name")),
        QCheckBox(words("照片", "Photo")),
        QRadioButton(words("是", "Yes")),
    )
    check.setChecked(True)
    radio.setChecked(True)
    long = QPlainTextEdit(words("办图书室八年。10月17日清晨被带走。", "Ran a library for eight years."))
    long.setFixedHeight(theme.px(64))
    return card(
        words("字段", "Fields"),
        holder,
        row(check, other, radio, QRadioButton(words("否", "No"))),
        FieldFrame(words("摘要", "Summary"), long, remark=words("中文", "English"), level=Level.NEED_TO_KNOW),
        HiddenText(lambda: "x"),
    )


def rows_card() -> Card:
    """A list and tabs."""
    model = QStandardItemModel()
    for made in (
        Row(
            "林若溪案",
            "Lin Ruoxi",
            words("明天", "Tomorrow"),
            "red",
            words("已羁押 37 天", "Held 37 days"),
            "red",
            code="K7Q-4MD",
        ),
        Row(
            "雁泊读书会案与它很长很长很长的名字写在这里",
            "Yanbo reading club",
            words("8 天", "8 days"),
            "amber",
            words("审判中", "On trial"),
            "amber",
            code="M5H-3VB",
        ),
        Row(
            "周启明 Zhou Qiming",
            caption=words("辩护律师 · 自聘", "Defence lawyer · own choice"),
            initial="周",
            tone="plum",
            level=Level.TEAM,
        ),
        Row("林若溪 Lin Ruoxi", icon="scale", hits=((0, 2), (4, 11))),
    ):
        item = QStandardItem(made.title)
        item.setData(made, ROW)
        model.appendRow(item)
    view = QListView()
    view.setModel(model)
    view.setItemDelegate(RowDelegate(parent=view))
    view.setCurrentIndex(model.index(0, 0))
    view.setFixedHeight(theme.px(242))
    model.setParent(view)
    tabs = TabBar()
    tabs.show_tabs(
        [
            (words("概览", "Overview"), None),
            (words("措施与期限", "Measures, limits"), 4),
            (words("人物", "People"), 5),
            (words("知情同意", "Consent"), "!"),
        ]
    )
    return card(words("列表行", "Rows"), tabs, view)


class Measures(QAbstractTableModel):
    """Three rows for the table."""

    rows = (
        ("2026-10-17", "刑事拘留", "red", Level.PARTNER),
        ("2026年8月中旬", "约谈", "amber", Level.TEAM),
        ("—", "—", "neutral", Level.NEED_TO_KNOW),
    )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        names = words("日期 措施 状态 可见范围", "Date Measure State Level").split(" ")
        return names[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = 0) -> object:
        date, measure, tone, level = self.rows[index.row()]
        if role == CELL and index.column() == 2:
            return ChipCell(words("羁押中", "Detained"), tone, dot=True)
        if role == CELL and index.column() == 3:
            return level
        if role == Qt.ItemDataRole.DisplayRole:
            return (date, measure, "", "")[index.column()]
        return None


def right_column() -> list[QWidget]:
    """Banner, empty state, table, progress, strength."""
    table = Table("measures")
    model = Measures(table)
    table.setModel(model)
    table.selectRow(0)
    for column, wide in enumerate((100, 84, 84)):
        table.setColumnWidth(column, theme.px(wide))
    table.setFixedHeight(theme.px(28 + 3 * 32))
    progress = Progress(
        words("正在封装 3 个文件", "Sealing 3 files"),
        words("取消后不留下任何文件", "Cancelling leaves no file"),
    )
    progress._began -= 30
    progress.report(412, 980, "412 / 980 MB")
    weak, strong = StrengthBar(), StrengthBar()
    weak.show_strength(2, words("偏弱：太常见", "Weak: too common"))
    strong.show_strength(5, words("很强", "Very strong"))
    narrow = ElidedLabel(words("这一行太长了放不下所以截断", "This line is too long and is cut at its end"))
    narrow.setFixedWidth(theme.px(150))
    return [
        card(
            words("横幅", "Banner"),
            Banner(
                words("还有 2 处提到不发出的姓名", "2 mentions of withheld names remain"),
                action=words("逐处处理", "Settle"),
            ),
            Banner(
                words("磁盘已满；输入都还在，腾出空间后再存", "The disk is full; what you typed is kept"),
                "red",
                action=words("重试", "Retry"),
            ),
        ),
        card(
            words("空状态", "Empty state"),
            EmptyState(
                "hand-heart",
                words("还没有记录援助", "No support recorded yet"),
                words("送衣、存款、律师费", "Clothes, deposits, fees"),
                action=words("添加援助", "Add"),
                key="A",
            ),
        ),
        card(words("表格", "Table"), table),
        card(words("进度、强度", "Progress, strength"), progress, weak, strong, narrow),
    ]
