"""A page of entries as a table: `Date: … Mechanism: … Summary: …`, one entry under the other."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

LEAST = 3
"""Entries that make a text a list of entries."""
_LONGEST = 40
"""Characters of a label."""
_HEAD = re.compile(r"([^:：,，。;；]{1,40}[:：])\s*")


def entries_in(text: str, labels: Collection[str] = ()) -> list[list[str]]:
    """The labels of the entries of a text, then one row for each entry; empty where it is none.

    A label stands at the head of a line or between bars and ends in a colon, or is one of `labels` (folded).
    """
    pieces = [piece for part in re.split(r"[|｜\r\n\t]+", text) if (piece := part.strip())]
    counts = Counter(filter(None, (_label(piece, labels) for piece in pieces)))
    heads = [label for label, count in counts.items() if count >= LEAST]
    if len(heads) < 2:
        return []
    rows = list(_rows(pieces, heads))
    return [[label.rstrip(":：").strip() for label in heads], *rows] if len(rows) >= LEAST else []


def _label(piece: str, labels: Collection[str]) -> str:
    """The label that a piece begins with or is."""
    head = _HEAD.match(piece)
    if head is not None:
        return head[1]
    return piece if len(piece) <= _LONGEST and piece.casefold() in labels else ""


def _rows(pieces: Sequence[str], heads: Sequence[str]) -> Iterator[list[str]]:
    """One row from each first label to the next; what stands before the first entry is no entry."""
    row: dict[str, list[str]] = {}
    column = ""
    for label, words in _labelled(pieces, heads):
        if label == heads[0] and row:
            yield [" ".join(row.get(head, [])) for head in heads]
            row = {}
        if label and (row or label == heads[0]):
            column = label
            row.setdefault(column, [])
        if words and column:
            row[column].append(words)
    if row:
        yield [" ".join(row.get(head, [])) for head in heads]


def _labelled(pieces: Sequence[str], heads: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The label that each piece begins with, and its words behind it."""
    for piece in pieces:
        label = next((head for head in heads if piece == head or piece.startswith(_opening(head))), "")
        yield label, piece[len(label) :].strip()


def _opening(head: str) -> str:
    return head if head.endswith((":", "：")) else f"{head}\0"
