"""Conditions of the model: when a field is shown, when a consent part applies (`when`, `part if …`)."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

Values = Callable[[str], Sequence[str]]
"""Gives the codes that a field holds (`act.type` with the list: `measure:house_arrest`)."""

_TEST = re.compile(
    r"(?P<field>[a-z][a-z0-9_]*(?:\.list)?) "
    r"(?:(?P<not_in>not )?in \((?P<codes>[A-Za-z0-9_:]+(?:,[A-Za-z0-9_:]+)*)\)|(?P<not_set>not )?set)"
)


@dataclass(frozen=True, slots=True)
class Test:
    """One test of a field: among `codes`, or filled when `codes` is empty; `negated` turns it round."""

    field: str
    codes: frozenset[str]
    negated: bool

    def holds(self, values: Values) -> bool:
        """Whether it holds: empty fails `in` and meets `not in`; of several values one suffices."""
        held = _values_of(self.field, values)
        if not self.codes:
            return bool(held) != self.negated
        if not self.negated:
            return any(value in self.codes for value in held)
        return not held or any(value not in self.codes for value in held)


@dataclass(frozen=True, slots=True)
class Condition:
    """Tests in alternatives: one alternative suffices, and in it all tests must hold."""

    alternatives: tuple[tuple[Test, ...], ...]
    text: str

    def holds(self, values: Values) -> bool:
        """Whether the condition holds for what `values` tells of each field."""
        return any(all(test.holds(values) for test in tests) for tests in self.alternatives)

    @property
    def fields(self) -> frozenset[str]:
        """The fields whose values decide it (without `.list`)."""
        return frozenset(test.field.removesuffix(".list") for tests in self.alternatives for test in tests)


def _values_of(field: str, values: Values) -> Sequence[str]:
    """The values of a field; for `type.list` the part of each code before the colon."""
    if not field.endswith(".list"):
        return values(field)
    held = values(field.removesuffix(".list"))
    return [value.partition(":")[0] for value in held if ":" in value]


@cache
def parse(text: str) -> Condition:
    """Read a condition; `and` binds tighter than `or`. ValueError if it is not in the grammar."""
    alternatives = tuple(
        tuple(_test(piece, text) for piece in alternative.split(" and "))
        for alternative in text.split(" or ")
    )
    return Condition(alternatives, text)


def _test(piece: str, whole: str) -> Test:
    found = _TEST.fullmatch(piece.strip())
    if found is None:
        raise ValueError(f"not a condition: {whole!r}")
    codes = frozenset(found["codes"].split(",")) if found["codes"] else frozenset()
    return Test(found["field"], codes, bool(found["not_in"] or found["not_set"]))


@cache
def parts(text: str) -> tuple[tuple[str, Condition | None], ...]:
    """Read a `consent_part`: the parts, each with the condition under which it is needed, or None."""
    found = []
    for piece in filter(None, (piece.strip() for piece in text.split(";"))):
        part, only, condition = piece.partition(" if ")
        found.append((part, parse(condition) if only else None))
    return tuple(found)


def needed(text: str, values: Values) -> tuple[str, ...]:
    """The consent parts that a `consent_part` needs for these values, in order."""
    return tuple(part for part, condition in parts(text) if condition is None or condition.holds(values))
