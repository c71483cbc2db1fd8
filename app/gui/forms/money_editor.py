"""Editor of the kind money: an amount and its currency."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui.forms.editor import Editor
from app.gui.forms.number_editor import NumberEditor
from app.gui.forms.term_editor import TermEditor
from app.gui.forms.term_source import TermSource
from app.records.leaves import Json
from app.records.values import Money, Term


class MoneyEditor(Editor):
    """An amount beside a currency; renminbi unless another is chosen."""

    DEFAULT = "CNY"

    def __init__(self, currencies: TermSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.amount = NumberEditor(self)
        self.currency = TermEditor(currencies, noted=False, parent=self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.amount, 1)
        row.addWidget(self.currency, 1)
        self.column.addLayout(row)
        for part in (self.amount, self.currency):
            part.changed.connect(self.changed)
            part.left.connect(self.left)
        self.amount.changed.connect(self._suggest)
        self.setFocusProxy(self.amount)

    def _suggest(self) -> None:
        if self.amount.value() is not None and self.currency.value() is None and self.currency.raw() is None:
            self.currency.set_value(Term(self.DEFAULT))

    def value(self) -> Money | None:
        """The sum; None while the amount or the currency is lacking."""
        amount, currency = self.amount.value(), self.currency.value()
        return Money(amount, currency.code) if amount is not None and currency is not None else None

    def set_value(self, value: Money | None) -> None:
        """Show a sum."""
        self.amount.set_value(value.amount if value else None)
        self.currency.set_value(Term(value.currency) if value else None)

    def raw(self) -> Json:
        """What was typed and is no sum yet."""
        if self.value() is not None and self.currency.raw() is None:
            return None
        typed: list[Json] = [self.amount.line.text(), self.currency.line.text()]
        return typed if str(typed[0]).strip() else None

    def set_raw(self, raw: Json) -> None:
        """Bring it back."""
        if isinstance(raw, list) and len(raw) == 2:
            self.amount.set_raw(raw[0])
            if raw[1] != self.currency.line.text():
                self.currency.set_raw(raw[1])

    def error(self) -> str:
        """What is wrong with the amount or the currency."""
        error = self.amount.error() or self.currency.error()
        if not error and self.amount.value() is not None and self.currency.value() is None:
            return self.tr("Choose the currency of this amount.")
        return error

    def set_name(self, name: str) -> None:
        """Both parts are spoken."""
        self.setAccessibleName(name)
        self.amount.set_name(self.tr("%1: amount").replace("%1", name))
        self.currency.set_name(self.tr("%1: currency").replace("%1", name))
