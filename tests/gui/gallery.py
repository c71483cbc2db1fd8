"""Draws every component, light and dark, in three languages: `python -m tests.gui.gallery FOLDER`."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.gui import language, theme
from app.gui.components.button import Button, Kind
from app.gui.components.focus_ring import FocusRing
from app.gui.components.label import Label
from app.gui.components.sheet import Sheet
from app.gui.components.sidebar import Sidebar, SidebarItem
from app.gui.components.step_list import StepList
from app.gui.components.toast import Toast
from app.gui.preferences import Language, Theme
from tests.gui.gallery_cards import (
    button_card,
    chip_card,
    field_card,
    right_column,
    rows_card,
    type_card,
    words,
)


def gallery() -> QWidget:
    """Everything on one page, with a sidebar."""
    page = QWidget()
    theme.set_surface(page, "canvas")
    line = QHBoxLayout(page)
    side = QWidget()
    theme.set_surface(side, "side")
    side.setFixedWidth(theme.px(196))
    column = QVBoxLayout(side)
    column.setContentsMargins(theme.px(8), theme.px(12), theme.px(8), theme.px(12))
    bar = Sidebar(
        [
            SidebarItem("home", words("首页", "Home"), "house"),
            SidebarItem("cases", words("个案", "Cases"), "folder", 128),
            SidebarItem("people", words("人物", "People"), "users", 412),
            SidebarItem("", words("保存的搜索", "Saved searches")),
            SidebarItem("s1", words("羁押逾 30 天", "Held over 30 days"), "bookmark", 14, minor=True),
        ]
    )
    bar.select("cases")
    steps = StepList(
        [
            (words("中性的名字", "A neutral name"), words("不写机构名", "No organisation")),
            (words("密码短语", "Passphrase"), words("唯一能打开它的东西", "The only key")),
            (words("恢复词", "Recovery words"), words("纸上保管", "On paper")),
        ]
    )
    steps.set_current(1)
    column.addWidget(bar, 1)
    column.addWidget(steps)
    line.addWidget(side)
    for cards in ([type_card(), button_card(), chip_card()], [field_card(), rows_card()], right_column()):
        stack = QVBoxLayout()
        for made in cards:
            stack.addWidget(made)
        stack.addStretch(1)
        line.addLayout(stack, 1)
    return page


def sheet_over(page: QWidget) -> Sheet:
    """A sheet over the page."""
    sheet = Sheet(page, words("导出交换包", "Export a bundle"))
    sheet.body.addWidget(
        Label(words("收件人能合并这些记录。", "The recipient can merge these records."), wrap=True)
    )
    sheet.body.addWidget(QLineEdit())
    sheet.footer.addStretch(1)
    sheet.footer.addWidget(Button(words("取消", "Cancel"), Kind.GHOST, key="Esc"))
    sheet.footer.addWidget(Button(words("封装", "Seal"), Kind.PRIMARY, key="Ctrl Enter"))
    sheet.open_sheet()
    return sheet


def main(out: Path) -> None:
    """Draw all pages."""
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    for look, spoken, size in (
        (Theme.LIGHT, Language.ZH_HANS, 100),
        (Theme.DARK, Language.ZH_HANS, 100),
        (Theme.LIGHT, Language.EN, 100),
        (Theme.DARK, Language.EN, 100),
        (Theme.LIGHT, Language.ZH_HANT, 150),
    ):
        language.install(app, spoken)
        theme.apply(app, look, size, spoken)
        page = gallery()
        page.resize(theme.px(1500), theme.px(900))
        FocusRing(page)
        page.show()
        page.findChildren(QLineEdit)[0].setFocus()
        Toast(page, words("已移到回收站：1 条记录", "Moved to the bin: 1 record"), undo=lambda: None)
        app.processEvents()
        page.grab().save(str(out / f"components-{spoken}-{look}-{size}.png"))
        sheet_over(page)
        app.processEvents()
        page.grab().save(str(out / f"sheet-{spoken}-{look}-{size}.png"))
        page.close()
        page.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
