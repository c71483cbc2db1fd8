"""What stays, why, and what can be done about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.disclosure.reasons import CONSENT, Reason
from app.gui import theme
from app.gui.components.button import Button, Kind
from app.gui.components.icon import Icon
from app.gui.components.icon_button import IconButton
from app.gui.components.label import ElidedLabel, Label
from app.gui.desk import Desk
from app.gui.disclosing.lines_card import MOST, LinesCard
from app.gui.disclosing.words import DisclosingWords
from app.gui.place import Place
from app.services.disclosing.telling import StayingLine, Told


class StayingCard(LinesCard):
    """`acting` on a line, by what it offers; `putting_back` what the sender took out."""

    acting = Signal(object)
    putting_back = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What stays"), "shield", parent)
        self._desk, self._said = desk, DisclosingWords(self)

    def show_told(self, told: Told, excluded: frozenset[str]) -> None:
        """Show what one reader does not get, group by group."""
        self.head.set_count(len(told.staying))
        self.begin()
        groups: dict[str, list[StayingLine]] = {}
        for line in told.staying:
            groups.setdefault(self._said.group(line.reason), []).append(line)
        for words, lines in groups.items():
            self.heading(words, len(lines))
            for line in lines[:MOST]:
                self.line(self._line(line))
        self._show_excluded(excluded)
        if not told.staying and not excluded:
            self.note(self.tr("Nothing is held back."))
        self.end()

    def _show_excluded(self, excluded: frozenset[str]) -> None:
        from app.services import titling

        if excluded:
            self.heading(self.tr("Taken out by you"), len(excluded))
        for id_ in sorted(excluded):
            title = titling.title(self._desk.session, id_, self._desk.language)
            row, _end = _row("circle-x", "ink2", title, self.tr("the whole record"))
            back = Button(self.tr("Put back"), Kind.LINK, inline=True)
            back.clicked.connect(lambda _on=False, id_=id_: self.putting_back.emit(id_, ""))
            _end.addWidget(back)
            self.line(row)

    def _line(self, line: StayingLine) -> QWidget:
        label = line.label
        why = self._said.reason(line.reason)
        about = [part for part in (line.part, line.person) if part]
        icon, tone = _mark(line.reason)
        row, end = _row(icon, tone, label, " · ".join([line.title, why, *about]))
        if len(line.fields) > 1:
            end.addWidget(Label(str(len(line.fields)), "caption", "ink3"))
        if line.reason in CONSENT and (line.consent or line.person_id):
            end.addWidget(self._consent(line))
        words = self._offer(line)
        if words:
            button = Button(words, Kind.LINK, inline=True)
            button.setAccessibleName(f"{words} {label}")
            button.clicked.connect(lambda: self._act(line))
            end.addWidget(button)
        return row

    def _consent(self, line: StayingLine) -> IconButton:
        """The way to the consent, or to a new one; what was prepared so far waits as a draft."""
        words = self.tr("See the consent") if line.consent else self.tr("Record a consent")
        button = IconButton("signature", f"{words} · {line.person}")
        given = () if line.consent else (("person", line.person_id),)
        place = Place("record", type="consent", record=line.consent, prefill=given)
        button.clicked.connect(lambda _on=False: self._desk.go(place))
        return button

    def _offer(self, line: StayingLine) -> str:
        if line.reason == Reason.LEFT_OUT:
            return self.tr("Put back")
        return {
            "override": self.tr("Override…"),
            "condition": self.tr("Confirm"),
            "tick": self.tr("Tick…"),
            "mention": self.tr("Settle"),
        }.get(line.action, "")

    def _act(self, line: StayingLine) -> None:
        if line.reason == Reason.LEFT_OUT:
            self.putting_back.emit(line.record, line.field)
        else:
            self.acting.emit(line)


def _row(icon: str, tone: str, words: str, remark: str) -> tuple[QWidget, QHBoxLayout]:
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, theme.px(2), 0, theme.px(2))
    row.setSpacing(theme.px(8))
    row.addWidget(Icon(icon, tone))
    lines = QVBoxLayout()
    lines.setSpacing(0)
    lines.addWidget(ElidedLabel(words))
    lines.addWidget(ElidedLabel(remark, "caption", "ink3"))
    row.addLayout(lines, 1)
    return widget, row


def _mark(reason: Reason) -> tuple[str, str]:
    if reason == Reason.CONDITION:
        return "circle-alert", "amber"
    if reason in CONSENT:
        return "signature", "red"
    if reason == Reason.MENTION:
        return "text-search", "amber"
    return ("eye-off", "plum") if reason == Reason.LEVEL else ("shield", "ink2")
