"""The pages as they will be printed, and the button that asks for a printer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from app.gui import theme
from app.gui.components.button import Button, Kind
from app.gui.components.label import Label
from app.gui.components.sheet import Sheet
from app.gui.desk import Desk
from app.gui.printing import printer
from app.gui.printing.pages import Pages
from app.gui.printing.paper import Paper

HIGH = 620


class PreviewSheet(Sheet):
    """Nothing has gone to the system yet: the pages are painted here, in memory. `printed` once it has."""

    printed = Signal()

    def __init__(self, desk: Desk, window: QWidget, title: str, pages: Pages) -> None:
        super().__init__(window, title, width=980 if pages.landscape else 760)
        self._desk, self._pages = desk, pages
        self.paper = Paper(pages)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self.paper)
        area.setAccessibleName(title)
        area.setMinimumHeight(min(theme.px(HIGH), max(theme.px(200), window.height() - theme.px(180))))
        self.body.addWidget(area, 1)
        self.fault = Label("", "caption", "red", wrap=True)
        self.fault.hide()
        self.body.addWidget(self.fault)
        self.footer.addWidget(Label(self.tr("%n page(s)", "", self.paper.count), "caption", "ink2"))
        self.footer.addStretch(1)
        cancel = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        cancel.clicked.connect(self.close_sheet)
        self.button = Button(self.tr("Print…"), Kind.PRIMARY, icon="printer")
        self.button.clicked.connect(self._print)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.button)

    def _print(self) -> None:
        if not printer.there_is_one():
            self._say(self.tr("This computer knows no printer."))
            return
        chosen = printer.ask(self.window(), self._pages)
        if chosen is None:
            return
        if not printer.put(chosen, self._pages):
            self._say(self.tr("The printer did not take the pages."))
            return
        self.printed.emit()
        self._desk.say(self.tr("Handed to the printer"))
        self.close_sheet()

    def _say(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.show()
