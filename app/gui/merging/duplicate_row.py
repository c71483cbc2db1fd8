"""A person of a bundle who may be one of this vault, with what says so."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.components.chip import Chip
from app.gui.components.icon import Icon
from app.gui.components.label import ElidedLabel, Label
from app.services.duplicates import Duplicate, Sign


class DuplicateRow(QWidget):
    """`turned` says whether the two are to be joined."""

    turned = Signal(bool)

    def __init__(
        self, one: Duplicate, new: str, known: str, *, on: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(8), theme.px(16), theme.px(8))
        row.setSpacing(theme.px(10))
        row.addWidget(Icon("users", "amber"))
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(ElidedLabel(self.tr("In the bundle: {title}").format(title=new), "strong"))
        words.addWidget(ElidedLabel(self.tr("Here: {title}").format(title=known), "body", "ink2"))
        signs = QHBoxLayout()
        signs.setSpacing(theme.px(6))
        signs.addWidget(Label(self.tr("likely {score} of 100").format(score=one.score), "caption", "ink3"))
        for sign in one.signs:
            against = sign in (Sign.OTHER_BIRTH, Sign.OTHER_PROVINCE, Sign.OTHER_SEX)
            signs.addWidget(Chip(sign_words(sign), "amber" if against else "green", small=True))
        signs.addStretch(1)
        words.addLayout(signs)
        row.addLayout(words, 1)
        self.box = QCheckBox(self.tr("Join: one and the same"))
        self.box.setChecked(on)
        self.box.toggled.connect(self.turned)
        row.addWidget(self.box)


def sign_words(sign: Sign) -> str:
    """What speaks for one person, or against it."""
    return {
        Sign.NAME: QCoreApplication.translate("Sign", "same name"),
        Sign.ALIAS: QCoreApplication.translate("Sign", "same alias"),
        Sign.SOUND: QCoreApplication.translate("Sign", "sounds the same"),
        Sign.ID_NUMBER: QCoreApplication.translate("Sign", "same document number"),
        Sign.CHANNEL: QCoreApplication.translate("Sign", "same number or address"),
        Sign.BIRTH_DAY: QCoreApplication.translate("Sign", "born the same day"),
        Sign.BIRTH_NEAR: QCoreApplication.translate("Sign", "birth fits"),
        Sign.PROVINCE: QCoreApplication.translate("Sign", "same province"),
        Sign.OTHER_BIRTH: QCoreApplication.translate("Sign", "born in another year"),
        Sign.OTHER_PROVINCE: QCoreApplication.translate("Sign", "another province"),
        Sign.OTHER_SEX: QCoreApplication.translate("Sign", "another sex"),
    }[sign]
