"""How a task ends when it does not end well; the words are the parent's."""

from enum import StrEnum


class Why(StrEnum):
    """What the parent is told; anything else that goes wrong counts as damaged."""

    DAMAGED = "damaged"
    UNKNOWN = "unknown"
    LIMIT = "limit"
    LOCKED = "locked"
    MISSING = "missing"


class Failed(Exception):  # noqa: N818 - as in `raise Failed(Why.LIMIT)`
    """The task cannot be done."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why
