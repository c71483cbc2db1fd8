"""First step: for whom, through which procedures, whether anyone is abroad; and who gets a package."""

from dataclasses import replace

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QLineEdit, QRadioButton, QWidget

from app.disclosure.audience import ABROAD, CEILINGS, AudienceKind
from app.gui import theme
from app.gui.components.button import Button
from app.gui.components.label import Label
from app.gui.desk import Desk
from app.gui.disclosing.lines_card import LinesCard
from app.gui.disclosing.preset_lines import PresetLines
from app.gui.disclosing.readers_card import ReadersCard
from app.gui.disclosing.step import State, Step
from app.gui.disclosing.words import AUDIENCES, DisclosingWords
from app.records import vocabularies
from app.services import disclosing
from app.services.disclosing import Preset

USUAL = (
    "special_procedures", "sr_hrd", "wgad", "wgeid", "sr_expression", "sr_assembly", "sr_judges",
    "sr_torture", "sr_health", "sr_minority", "sr_religion", "ohchr", "upr", "ccpr", "cat", "cedaw",
)  # fmt: skip
"""The procedures that are offered; a preset can hold any other."""


class AudienceStep(Step):
    """The kind of reader at the left, the readers at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._said = DisclosingWords(self)
        self.card = LinesCard(self.tr("Who is it for?"), "landmark")
        self.readers = ReadersCard(desk)
        self.readers.changed.connect(
            lambda: self.changed.emit(replace(self.dispatch, readers=tuple(self.readers.readers)))
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(self.card, 6)
        row.addWidget(self.readers, 5)
        self.kinds: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._removed: Preset | None = None
        self.preset_lines: PresetLines | None = None
        self.put_back: Button | None = None

    def first(self) -> QWidget | None:
        chosen = self.dispatch.preset or self.dispatch.kind
        return self.kinds.get(chosen) or next(iter(self.kinds.values()), None)

    def panes(self) -> list[QWidget]:
        return [self.card, self.readers]

    def blocked(self) -> str:
        if not self.dispatch.kind:
            return self.tr("Choose for whom it is")
        return "" if self.dispatch.readers else self.tr("Add a recipient: a contact, a card, or an age key")

    def show_state(self, state: State) -> None:
        rebuild = _shape(state) != _shape(self.state) or not self.kinds
        super().show_state(state)
        if rebuild:
            self._fill()
        if tuple(self.readers.readers) != state.dispatch.readers or not self.readers.area.widget():
            self.readers.show_readers(state.dispatch.readers)

    def _fill(self) -> None:
        focused = self.focusWidget()
        at = next((key for key, button in self.kinds.items() if button is focused), "")
        self.kinds, self._group = {}, QButtonGroup(self)
        self.card.begin()
        for kind in AUDIENCES:
            words = self._said.audience(kind.value)
            self._choice(kind.value, words, self._said.audience_remark(kind.value))
        for preset in disclosing.presets(self.desk.session):
            remark = self.tr("Your own: {audience}").format(audience=self._said.audience(preset.kind.value))
            self._choice(preset.id, preset.name, remark)
        if self.dispatch.kind == AudienceKind.UN:
            self._procedures()
        if self.dispatch.kind not in ABROAD:
            self._abroad()
        if self._preset() is not None:
            self._show_preset()
        elif self.dispatch.kind:
            self._keep_preset()
        if self._removed is not None:
            self._put_back()
        self.card.end()
        if at in self.kinds:
            self.kinds[at].setFocus()

    def _choice(self, key: str, words: str, remark: str) -> None:
        button = QRadioButton(words)
        button.setAccessibleDescription(remark)
        button.setChecked(key == (self.dispatch.preset or self.dispatch.kind))
        button.clicked.connect(lambda: self.choose(key))
        self.kinds[key] = button
        self._group.addButton(button)
        self.card.line(button)
        self.card.note(remark, inset=True)

    def choose(self, key: str) -> None:
        """Choose a kind of reader, or one of the own presets."""
        preset = next((one for one in disclosing.presets(self.desk.session) if one.id == key), None)
        kind = preset.kind.value if preset else key
        keep = kind == AudienceKind.UN and self.dispatch.kind == AudienceKind.UN
        self.changed.emit(
            replace(
                self.dispatch, kind=kind, preset=preset.id if preset else "",
                mechanisms=self.dispatch.mechanisms if keep else (),
                individual=self.dispatch.individual and keep, abroad=True,
            )
        )  # fmt: skip

    # --- the United Nations -------------------------------------------------------------------------

    def _procedures(self) -> None:
        self.card.heading(self.tr("Through which procedures"))
        for code in USUAL:
            box = QCheckBox(vocabularies.label(("mechanism",), code, self.desk.language))
            box.setChecked(code in self.dispatch.mechanisms)
            box.toggled.connect(lambda on, code=code: self._procedure(code, on=on))
            self.card.line(box)
        box = QCheckBox(self.tr("A letter about named individuals"))
        box.setChecked(self.dispatch.individual)
        box.toggled.connect(lambda on: self.changed.emit(replace(self.dispatch, individual=on)))
        self.card.line(box)
        self.card.note(
            self.tr(
                "The working groups and individual letters give the name to the government at once, "
                "and are published after about 60 days."
            ),
            "amber",
        )

    def _procedure(self, code: str, *, on: bool) -> None:
        others = tuple(one for one in self.dispatch.mechanisms if one != code)
        self.changed.emit(replace(self.dispatch, mechanisms=(*others, code) if on else others))

    # --- abroad, presets ----------------------------------------------------------------------------

    def _abroad(self) -> None:
        self.card.heading(self.tr("Where"))
        box = QCheckBox(self.tr("Anyone who reads it is outside mainland China"))
        box.setChecked(self.dispatch.abroad)
        box.toggled.connect(lambda on: self.changed.emit(replace(self.dispatch, abroad=on)))
        self.card.line(box)
        if not self.dispatch.abroad:
            self.card.note(
                self.tr(
                    "Then the step on secrecy and risk is left out. If one of them passes it on abroad, "
                    "you have not looked at what could be charged."
                ),
                "amber",
            )

    def _preset(self) -> Preset | None:
        kept = disclosing.presets(self.desk.session)
        return next((one for one in kept if one.id == self.dispatch.preset), None)

    def _show_preset(self) -> None:
        preset = self._preset()
        assert preset is not None
        self.card.heading(self.tr("This preset"))
        self.preset_lines = PresetLines(preset, self.desk.language)
        self.preset_lines.changed.connect(self._change_preset)
        self.preset_lines.removed.connect(self._remove_preset)
        self.card.line(self.preset_lines)

    def _change_preset(self, preset: Preset) -> None:
        self._write_preset(preset)
        self._fill()
        self.changed.emit(self.dispatch)  # what was reviewed under the old preset is reviewed anew

    def _remove_preset(self) -> None:
        self._removed = self._preset()
        disclosing.remove_preset(self.desk.session, self.dispatch.preset)
        self.changed.emit(replace(self.dispatch, preset=""))

    def _put_back(self) -> None:
        assert self._removed is not None
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(Label(self.tr("Removed: {name}").format(name=self._removed.name), "label", "ink2"))
        self.put_back = Button(self.tr("Put it back"), icon="undo-2", inline=True)
        self.put_back.clicked.connect(self._restore_preset)
        row.addWidget(self.put_back)
        row.addStretch(1)
        self.card.line(row)

    def _restore_preset(self) -> None:
        preset, self._removed = self._removed, None
        assert preset is not None
        self._write_preset(preset)
        self.changed.emit(replace(self.dispatch, kind=preset.kind.value, preset=preset.id))

    def _write_preset(self, one: Preset) -> None:
        disclosing.save_preset(
            self.desk.session, one.name, one.kind, one.ceiling, one.left_out, one.mechanisms, one.id
        )

    def _keep_preset(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self.preset_name = QLineEdit()
        self.preset_name.setPlaceholderText(self.tr("Name of a preset of your own"))
        self.preset_name.setAccessibleName(self.preset_name.placeholderText())
        keep = Button(self.tr("Keep as a preset"), inline=True)
        keep.clicked.connect(self._save_preset)
        row.addWidget(self.preset_name, 1)
        row.addWidget(keep)
        self.card.heading(self.tr("Use it again"))
        self.card.line(row)

    def _save_preset(self) -> None:
        name = self.preset_name.text().strip()
        if not name:
            self.preset_name.setFocus()
            return
        kind = AudienceKind(self.dispatch.kind)
        made = disclosing.save_preset(
            self.desk.session, name, kind, CEILINGS[kind], mechanisms=self.dispatch.mechanisms
        )
        self.changed.emit(replace(self.dispatch, preset=made.id))
        self.kinds[made.id].setFocus()  # the field that had the keyboard is gone


def _shape(state: State) -> tuple[object, ...]:
    """What the lines of the card depend on; a tick alone does not build them anew."""
    one = state.dispatch
    return (one.kind, one.preset, one.abroad)
