"""Figures of others: what was counted, at least how many, as of when, and by whom."""

from app.records.types.information import Information
from app.services.registers.register import CALM, Asked, Entry, Register, made


def figures(asked: Asked) -> Register:
    """One line for each figure on record; it is never repeated without its day and its counter."""
    names = ("subject", "value", "unit", "place", "as_of", "counted_by")
    columns = (*(asked.column("information", "figures", name) for name in names), asked.word("source"))
    entries = list[Entry]()
    for one in asked.records("information"):
        if isinstance(one, Information) and one.figures:
            entries += _entries(asked, one)
    return made("figures", columns, entries)


def _entries(asked: Asked, one: Information) -> list[Entry]:
    if (hidden := asked.hidden(one)) is not None:
        return [hidden]
    lines = []
    for row in one.figures:
        cells = [
            asked.cell(one, "figures", row, name)
            for name in ("subject", "value", "unit", "place", "as_of", "counted_by")
        ]
        if row.at_least is not None and row.at_least.value == "yes":
            cells[1] = asked.word("at_least").format(n=cells[1])
        lines.append(Entry(one.id, "information", (*cells, asked.title(one)), CALM, cells[0]))
    return lines
