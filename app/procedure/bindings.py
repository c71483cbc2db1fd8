"""Which facts of a record a rule reads: `resources/law/bindings.csv`, one line a rule."""

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from app import resources

_REF = re.compile(
    r"(?:(?P<chained>[a-z_]+:[a-z0-9_]+) )?(?P<owner>act|intervention|relation)\."
    r"(?P<field>[a-z_]+)(?:\[(?P<kind>[a-z0-9_]+)\])?(?:\.(?P<column>[a-z_]+))?"
)


@dataclass(frozen=True, slots=True)
class Ref:
    """A field, or a column of its rows of one kind; of a chained act where `chained` names its type."""

    owner: str
    field: str
    column: str = ""
    kind: str = ""
    chained: str = ""


@dataclass(frozen=True, slots=True)
class Binding:
    """One rule: the records it looks at, where it starts, what it depends on, what ends or changes it."""

    rule: str
    records: tuple[str, ...]
    starts_from: tuple[Ref, ...]
    depends_on: tuple[Ref, ...]
    met_by: tuple[Ref, ...]
    changed_by: tuple[Ref, ...]


def read_ref(text: str) -> Ref:
    """A reference as the table writes it; ValueError for anything else."""
    found = _REF.fullmatch(text)
    if found is None:
        raise ValueError(f"not a reference: {text}")
    parts = {name: value or "" for name, value in found.groupdict().items()}
    return Ref(
        parts["owner"], _column(parts["field"]), _column(parts["column"]), parts["kind"], parts["chained"]
    )


def _column(name: str) -> str:
    return "from_" if name == "from" else name


@cache
def bindings() -> Sequence[Binding]:
    """Every binding, in the order of the table."""
    rows = csv.DictReader(io.StringIO(resources.text("law", "bindings.csv")))
    return [
        Binding(
            row["rule"],
            tuple(row["records"].split(";")),
            *(_refs(row[name]) for name in ("starts_from", "depends_on", "met_by", "changed_by")),
        )
        for row in rows
    ]


def _refs(words: str) -> tuple[Ref, ...]:
    return tuple(read_ref(word) for word in filter(None, words.split(";")))


@cache
def by_record() -> Mapping[str, Sequence[Binding]]:
    """The bindings that look at a record, by its coded type (`measure:arrest`, `action_type:opinion`)."""
    found: dict[str, list[Binding]] = {}
    for binding in bindings():
        for code in binding.records:
            found.setdefault(code, []).append(binding)
    return found
