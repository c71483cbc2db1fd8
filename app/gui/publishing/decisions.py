"""What is chosen for a document: form, readers, languages, Word template; `changed` when anything is."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.disclosure.audience import AudienceKind
from app.gui import theme
from app.gui.components.field_frame import FieldFrame
from app.gui.components.label import Label
from app.gui.disclosing.words import DisclosingWords
from app.services.publishing.work import LANGUAGES, Work, forms, forms_for

NAMES = {"zh_hans": "简体中文", "zh_hant": "繁體中文", "en": "English"}


class Decisions(QWidget):
    """The combo boxes and ticks; what the gate asks stands beside them."""

    changed = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.work: Work | None = None
        self._words = DisclosingWords(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        self.form = QComboBox()
        self.form.setMaxVisibleItems(22)
        self.form.activated.connect(lambda _at: self._form_chosen())
        column.addWidget(FieldFrame(self.tr("Form"), self.form))
        self.readers = QComboBox()
        for kind in AudienceKind:
            self.readers.addItem(self._words.audience(kind.value), kind.value)
        self.readers.activated.connect(lambda _at: self._readers_chosen())
        column.addWidget(FieldFrame(self.tr("Readers"), self.readers))
        self._remark = Label("", "caption", "ink3", wrap=True)
        column.addWidget(self._remark)
        row = QHBoxLayout()
        self.languages: dict[str, QCheckBox] = {}
        for code in LANGUAGES:
            box = QCheckBox(NAMES[code])
            box.clicked.connect(lambda _on=False: self._languages_chosen())
            self.languages[code] = box
            row.addWidget(box)
        row.addStretch(1)
        column.addLayout(row)
        self.parallel = QCheckBox(self.tr("Two languages side by side"))
        self.parallel.clicked.connect(lambda on: self._emit(parallel=on))
        column.addWidget(self.parallel)

    def show_work(self, work: Work, kind: str) -> None:
        """Show what was decided; `kind` of publication puts its own forms first."""
        self.work = work
        self.form.clear()
        for form in forms_for(kind):
            self.form.addItem(form.names[self._language], form.key)
        self.form.setCurrentIndex(max(0, self.form.findData(work.form)))
        self.readers.setCurrentIndex(max(0, self.readers.findData(work.dispatch.kind)))
        self._remark.setText(self._words.audience_remark(work.dispatch.kind))
        self._remark.setVisible(bool(self._remark.text()))
        for code, box in self.languages.items():
            box.setChecked(code in work.languages)
        self.parallel.setChecked(work.parallel)
        self.parallel.setEnabled(len(work.languages) == 2)

    def _form_chosen(self) -> None:
        form = forms()[self.form.currentData()]
        if self.work is not None:
            self._emit(form=form.key, dispatch=replace(self.work.dispatch, kind=form.audience))

    def _readers_chosen(self) -> None:
        if self.work is not None:
            self._emit(dispatch=replace(self.work.dispatch, kind=self.readers.currentData()))

    def _languages_chosen(self) -> None:
        chosen = tuple(code for code, box in self.languages.items() if box.isChecked())
        if self.work is not None:
            self._emit(
                languages=chosen or self.work.languages, parallel=self.work.parallel and len(chosen) == 2
            )

    def _emit(self, **changes: object) -> None:
        if self.work is not None:
            self.changed.emit(replace(self.work, **changes))  # type: ignore[arg-type]
