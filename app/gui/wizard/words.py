"""Third step: the recovery words, shown once; they cannot be printed or copied."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from app.gui import theme
from app.gui.components.banner import Banner
from app.gui.components.icon import Icon
from app.gui.components.label import Label
from app.gui.wizard.offered import WordBox
from app.gui.wizard.step import Step

COLUMNS = 3


class Words(Step):
    """Twelve words to write on paper."""

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("Words", "Write down {n} recovery words")
        super().__init__(
            title.format(n=len(words)),
            QCoreApplication.translate(
                "Words",
                "If the passphrase is forgotten, this is the only other way. On paper, away from the "
                "computer; no photograph, not on a phone.",
            ),
            parent,
        )
        grid = QGridLayout()
        grid.setSpacing(theme.px(8))
        rows = -(-len(words) // COLUMNS)
        for index, word in enumerate(words):
            grid.addWidget(WordBox(index + 1, word, tall=False), index % rows, index // rows)
        self.body.addLayout(grid)
        self.body.addSpacing(theme.px(8))
        warning = self.tr("They are not shown again. Whoever has this paper can open the vault.")
        self.body.addWidget(Banner(warning, "amber"))
        row = QHBoxLayout()
        row.addWidget(Icon("list-checks"))
        asked = self.tr("The next page hides the words and asks for three of them.")
        row.addWidget(Label(asked, "label", "ink2"), 1)
        self.body.addLayout(row)
        self.box = QCheckBox(self.tr("I have written them on paper, legibly and with their numbers"))
        self.box.toggled.connect(self.ready)
        self.body.addWidget(self.box)
        self.body.addStretch(1)

    def begin(self) -> None:
        self.box.setFocus()

    def next_words(self) -> str:
        return self.tr("Written down, check them")

    def why_not(self) -> str:
        return "" if self.box.isChecked() else self.tr("No printing: printers keep copies")
