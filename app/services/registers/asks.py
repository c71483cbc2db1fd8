"""What was recommended, to whom, and what became of it; what people asked for in interviews beside it."""

from collections import Counter

from app.records.types.interview import Interview
from app.records.types.publication import Publication
from app.services.registers.register import CALM, DONE, SOON, Asked, Entry, Register, made

_OPEN = frozenset({"made", "acknowledged", "partly"})
_DONE = frozenset({"taken_up", "done"})


def recommendations(asked: Asked) -> Register:
    """The asks of every publication, then those of interviews; how many stand in each state."""
    columns = (
        asked.column("publication", "asks", "text"), asked.column("publication", "asks", "group"),
        asked.column("publication", "asks", "addressee"), asked.column("publication", "asks", "status"),
        asked.column("publication", "asks", "updated_on"), asked.word("source"),
    )  # fmt: skip
    entries = list[Entry]()
    for one in asked.records("publication"):
        if isinstance(one, Publication) and one.asks:
            entries += _published(asked, one)
    for other in asked.records("interview"):
        if isinstance(other, Interview) and other.recommendations:
            entries += _voiced(asked, other)
    counted = Counter(entry.cells[3] for entry in entries if len(entry.cells) > 3 and entry.cells[3])
    return made("recommendations", columns, entries, [(words, str(n)) for words, n in counted.items()])


def _published(asked: Asked, one: Publication) -> list[Entry]:
    if (hidden := asked.hidden(one)) is not None:
        return [hidden]
    lines = []
    for row in one.asks:
        names = ("text", "group", "addressee", "status", "updated_on")
        cells = [asked.cell(one, "asks", row, name) for name in names]
        code = row.status.code if row.status else ""
        tone = DONE if code in _DONE else SOON if code in _OPEN else CALM
        lines.append(Entry(one.id, "publication", (*cells, asked.title(one)), tone, cells[1]))
    return lines


def _voiced(asked: Asked, one: Interview) -> list[Entry]:
    if (hidden := asked.hidden(one)) is not None:
        return [hidden]
    lines = []
    for row in one.recommendations:
        text, group, to = (
            asked.cell(one, "recommendations", row, name) for name in ("text", "group", "addressee")
        )
        lines.append(Entry(one.id, "interview", (text, group, to, "", "", asked.title(one)), CALM, group))
    return lines
