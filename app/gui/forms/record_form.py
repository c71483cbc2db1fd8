"""The form of one record, generated from its declarations."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.forms.context import ExtraField, FormContext
from app.gui.forms.field_view import FieldView
from app.gui.forms.form_fields import FormFields
from app.gui.forms.levels import Levels
from app.gui.forms.making import make_editor
from app.gui.forms.outline_panel import OutlinePanel, SectionState
from app.gui.forms.section_card import SectionCard
from app.gui.forms.surroundings import Surroundings
from app.gui.forms.wording import Wording
from app.gui.tabbing import takes_tab
from app.records import stored
from app.records.declare import FieldDeclaration, Record
from app.records.leaves import Copy, Json

SETTLE_MS = 800
"""So long after the last change a draft is worth saving."""
OUTLINE_FROM = 820
"""The outline stands beside the fields from this width on, in unscaled px."""


@dataclass(frozen=True)
class FieldProblem:
    """Something that cannot be saved: the field, the path below it, and the sentence."""

    field: str
    label: str
    sentence: str
    below: str = ""


class RecordForm(QWidget):
    """Reads and writes one record; `edited` at every change, `changed` when it has settled."""

    changed = Signal()
    edited = Signal()

    def __init__(
        self, type_: str, record: Record, context: FormContext,
        extras: Sequence[ExtraField] = (), parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._extras: Mapping[str, ExtraField] = {extra.declaration.name: extra for extra in extras}
        wording = Wording(type_, context.language, self._extras)
        self.levels = Levels(self)
        self._around = Surroundings(context, wording, self.levels)
        self._fields = FormFields(type_, record, [extra.declaration for extra in extras])
        self._wording = wording
        self.cards: dict[str, SectionCard] = {}
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.changed)
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(0)
        self._refresh.timeout.connect(self._bring_up_to_date)
        self._build()
        self._load()
        self.levels.raised_by_user.connect(self._note_edit)
        # F1 and F8 are keys of the window: two shortcuts for one key would silence both.
        self._shortcut("Ctrl+Shift+L", self.raise_level)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]

    def _build(self) -> None:
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("plain", "true")
        self._column = QVBoxLayout(inner)
        edge = theme.px(24)
        self._column.setContentsMargins(edge, theme.px(8), edge, edge)
        self._column.setSpacing(theme.px(8))
        for section, declarations in self._fields.sections.items():
            title = self.tr("Own fields") if section == "~user" else self._wording.section(section)
            card = SectionCard(title, declarations, self._make_view, inner)
            card.changed.connect(self._on_change)
            card.unfolded.connect(self._refresh.start)
            self.cards[section] = card
            self._column.addWidget(card)
        self._column.addStretch(1)
        self._scroll.setWidget(inner)
        self.outline = OutlinePanel(self._wording, self)
        self.outline.setFixedWidth(theme.px(256))
        self.outline.section_wanted.connect(self.go_to_section)
        self.outline.field_wanted.connect(self.go_to_field)
        self.levels.minimum_wanted.connect(lambda: self.go_to_field("minimum_level"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._scroll, 1)
        row.addWidget(self.outline)

    def _shortcut(self, key: str, slot: Any) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)

    def _make_view(self, declaration: FieldDeclaration) -> FieldView:
        name = declaration.name
        path = self._fields.path(name)
        editor = make_editor(self._around, declaration, path, path, compact=False)
        view = FieldView(self._around, declaration, path, path, editor)
        view.set_value(self._fields.value(name))
        view.judged.connect(self._refresh.start)
        view.helped.connect(lambda: self.outline.help.show_help(path, even_pinned=True))
        return view

    def _load(self) -> None:
        self.levels.read(self._fields.unknown, self._fields.minimum_level())
        self._bring_up_to_date()

    def _on_change(self, name: str) -> None:
        self._fields.set_value(name, self._view(name).value())
        if name == "minimum_level":
            self.levels.set_minimum(self._fields.minimum_level())
        self._note_edit()

    def _note_edit(self) -> None:
        self._refresh.start()
        self._settle.start()
        self.edited.emit()

    def _view(self, name: str) -> FieldView:
        return self.cards[self._fields.section_of(name)].grid.views[name]

    def views(self) -> dict[str, FieldView]:
        """The fields made so far, in order."""
        return {name: view for card in self.cards.values() for name, view in card.grid.views.items()}

    def _bring_up_to_date(self) -> None:
        for section, card in self.cards.items():
            offered = self._fields.applicable(section)
            card.offer([name for name in offered if self._fields.opens(name)], offered)
        self._show_outline()

    def _show_outline(self) -> None:
        checked = {name for name, view in self.views().items() if view.checked}
        faulty = {self._fields.section_of(name) for name in checked if self._view(name).problems()}
        states = []
        for section, card in self.cards.items():
            if card.isHidden():
                continue
            names = card.grid.shown or self._fields.applicable(section)
            filled = sum(self._fields.filled(name) for name in names)
            states.append(SectionState(section, card.title, filled, len(names), section in faulty))
        self.outline.show_sections(states)
        self.outline.show_missing([(name, self._label(name)) for name in self.missing()])

    def _label(self, name: str) -> str:
        field, _, column = name.partition(".")
        label = self._wording.label(self._fields.path(field))
        return f"{label} · {self._wording.label((field, column))}" if column else label

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self.isAncestorOf(new):
            return
        widget: QWidget | None = new
        found = False
        while widget is not None and widget is not self:
            if isinstance(widget, FieldView) and not found:
                found = bool(self._wording.text(widget.names, "definition"))
                if found:
                    self.outline.help.show_help(widget.names)
            if isinstance(widget, FieldView):
                self._scroll.ensureWidgetVisible(new, 0, theme.px(60))
            if isinstance(widget, SectionCard):
                self.outline.mark_current(next(s for s, card in self.cards.items() if card is widget))
            widget = widget.parentWidget()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes field by field as they stand, then out of the form."""
        stops = [stop for card in self.cards.values() for stop in card.tab_stops()]
        here = self.focusWidget()
        place = stops.index(here) if here in stops else None
        if place is None:
            return super().focusNextPrevChild(forward)
        to = place + (1 if forward else -1)
        target = (
            stops[to] if 0 <= to < len(stops) else self._outside(stops[-1] if forward else stops[0], forward)
        )
        if target is None:
            return False
        target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        if self._scroll.isAncestorOf(target):
            self._scroll.ensureWidgetVisible(target, 0, theme.px(60))
        return True

    def _outside(self, start: QWidget, forward: bool) -> QWidget | None:
        """The nearest place outside the fields: the outline, then what comes after the form."""
        widget = _neighbour(start, forward)
        while widget is not None and widget is not start:
            if takes_tab(widget) and not self._scroll.isAncestorOf(widget):
                return widget
            widget = _neighbour(widget, forward)
        return None

    def raise_level(self) -> None:
        """Offer the levels of the field in which the cursor is."""
        widget: QWidget | None = self.focusWidget()
        while widget is not None and widget is not self:
            if isinstance(widget, FieldView):
                widget.level.open_menu()
                return
            widget = widget.parentWidget()

    def pin_help(self) -> None:
        """Keep the help on the screen, or let it follow the cursor again."""
        self.outline.help.pin.toggle()

    def record(self) -> Record:
        """The record as it stands, with everything that this version does not know."""
        return self._fields.record(self.levels.leaves())

    def problems(self) -> list[FieldProblem]:
        """What cannot be saved as it was typed, in the order of the form."""
        return [
            FieldProblem(name, self._label(name), sentence, below)
            for name, view in self.views().items()
            for below, sentence in view.problems()
        ]

    def missing(self) -> list[str]:
        """Required and opening fields that are shown and empty; required columns as `field.column`."""
        found = self._fields.missing()
        for name, view in self.views().items():
            found += [f"{name}.{column}" for column in view.editor.missing()]
        return found

    def go_to_field(self, name: str) -> None:
        """Put the cursor into a field, unfolding its section."""
        field = name.partition(".")[0]
        card = self.cards[self._fields.section_of(field)]
        if field not in card.grid.shown:
            card.unfold()
        if field in card.grid.views:
            self._view(field).first_widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to_section(self, section: str) -> None:
        """Show a section and put the cursor into it."""
        card = self.cards[section]
        if not card.grid.shown:
            card.unfold()
        QTimer.singleShot(0, self, lambda: self._scroll.verticalScrollBar().setValue(card.y() - theme.px(8)))
        if card.grid.shown:
            card.grid.views[card.grid.shown[0]].first_widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to_next_problem(self) -> None:
        """Put the cursor into the next field with a problem, round the end."""
        faulty = list(dict.fromkeys(problem.field for problem in self.problems()))
        if not faulty:
            return
        inside = (name for name, view in self.views().items() if view.isAncestorOf(self.focusWidget()))
        here = next(inside, "")
        order = list(self.views())
        after = [name for name in faulty if here and order.index(name) > order.index(here)]
        view = self._view((after or faulty)[0])
        view.check()
        view.first_widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def check(self) -> None:
        """Say everywhere what is wrong, before a save is refused."""
        for view in self.views().values():
            view.check()

    def conceal(self) -> None:
        """Hide every need-to-know value again: five minutes are over."""
        for view in self.views().values():
            view.conceal()

    def draft(self) -> dict[str, Json]:
        """Everything typed so far, as JSON, words that were not understood included."""
        raws = {name: raw for name, view in self.views().items() if (raw := view.raw()) is not None}
        unfolded: list[Json] = [section for section, card in self.cards.items() if card.open]
        as_opened = stored.plain(self._fields.as_opened) if self._fields.as_opened else None
        leaves = self._fields.leaves(self.levels.leaves())
        return {"leaves": leaves, "raw": dict(raws), "unfolded": unfolded, "as_opened": as_opened}

    def restore(self, draft: Mapping[str, Json]) -> None:
        """Bring back what `draft` gave."""
        leaves, raws, unfolded = draft.get("leaves"), draft.get("raw"), draft.get("unfolded")
        if draft.get("as_opened") is not None:
            self.rebase(stored.copy_of(draft["as_opened"]))
        if isinstance(leaves, dict):
            self.set_record(self._fields.from_leaves(leaves))
        for section in unfolded if isinstance(unfolded, list) else ():
            if section in self.cards:
                self.cards[str(section)].open = True
        self._bring_up_to_date()
        for name, raw in (raws if isinstance(raws, dict) else {}).items():
            if self._fields.knows(name):
                self._restore_raw(name, raw)
        self._bring_up_to_date()

    def rebase(self, as_opened: Copy | None) -> None:
        """What was typed stands; a save writes where it differs from this copy."""
        self._fields.rebase(as_opened)

    def _restore_raw(self, name: str, raw: Json) -> None:
        card = self.cards[self._fields.section_of(name)]
        card.grid.show_fields([*card.grid.shown, name])
        self._view(name).editor.set_raw(raw)
        self._view(name).check()

    def set_record(self, record: Record) -> None:
        """Show another state of the record."""
        self._fields.set_record(record)
        for name, view in self.views().items():
            view.set_value(self._fields.value(name))
        self._load()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The outline stands aside where there is room for it."""
        super().resizeEvent(event)
        self.outline.setVisible(event.size().width() >= theme.px(OUTLINE_FROM))


def _neighbour(widget: QWidget, forward: bool) -> QWidget | None:
    return widget.nextInFocusChain() if forward else widget.previousInFocusChain()
