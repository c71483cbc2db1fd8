"""Settings: the passphrase or the open vault may have been seen; everything that has to change, in one go."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from app.gui import theme
from app.gui.components.banner import Banner
from app.gui.components.button import Button, Kind
from app.gui.components.label import Label
from app.gui.components.sheet import Sheet
from app.gui.desk import Desk
from app.gui.pages.settings_slots import SecretSheet
from app.gui.wizard.offered import WordBox

if TYPE_CHECKING:
    from app.services.seen import Seen


class SeenSheet(SecretSheet):
    """Asks for a passphrase that nobody has seen; says first what will change."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(desk, window, self.tr("Somebody may have seen it"), _work)
        remark = self.tr(
            "Everything is encrypted anew under a key and an identity that nobody has seen. The old "
            "passphrase, words and shares end, and backups within reach are deleted. Do this on a computer "
            "that you trust; it can take minutes. The vault locks afterwards."
        )
        self.body.insertWidget(0, Banner(remark, "amber"))
        self.button.setText(self.tr("Change everything"))

    def _saved(self, done: object) -> None:
        self.close_sheet()
        sheet = SeenDoneSheet(self.desk, self.window(), done)  # type: ignore[arg-type]
        sheet.open_sheet(sheet.button)


def _work(sheet: SecretSheet) -> "Callable[[], Seen]":
    from app.services.seen import was_seen

    desk, new, key = sheet.desk, sheet.first.text(), sheet.keyfile
    desk.keeper.cancel_all()  # a backup under way would still open with the old passphrase
    return lambda: was_seen(desk.session, new, desk.language, key)


class SeenDoneSheet(Sheet):
    """The new words, what is beyond our reach, and whom to tell; then the vault locks."""

    def __init__(self, desk: Desk, window: QWidget, seen: "Seen") -> None:
        super().__init__(window, self.tr("Everything is changed"), width=640, closable=False)
        warning = self.tr(
            "Write the new recovery words on paper now: they are not shown again, and the earlier ones "
            "no longer work."
        )
        self.body.addWidget(Banner(warning, "amber"))
        grid = QGridLayout()
        grid.setSpacing(theme.px(8))
        for index, word in enumerate(seen.words):
            grid.addWidget(WordBox(index + 1, word, tall=False), index % 4, index // 4)
        self.body.addLayout(grid)
        for words in self._left(seen):
            self.body.addWidget(Label(words, "label", wrap=True))
        self.button = Button(self.tr("Written down; lock now"), Kind.PRIMARY)
        self.button.clicked.connect(desk.locking)
        self.footer.addStretch(1)
        self.footer.addWidget(self.button)

    def _left(self, seen: "Seen") -> list[str]:
        told = []
        if seen.removed:
            told.append(self.tr("Backups deleted: {n}").format(n=seen.removed))
        for place in seen.beyond:
            words = self.tr(
                "Not at hand, and still open with the old passphrase: {place}. Destroy what is there."
            )
            told.append(words.format(place=place))
        if seen.tell:
            told.append(self.tr("Give your new card, by a way that they trust, to: {names}").format(
                names=self.tr(", ").join(seen.tell)))  # fmt: skip
        told.append(self.tr("Old blocks of a flash drive, and copies that somebody took before, cannot be "
                            "reached by any program."))  # fmt: skip
        return told
