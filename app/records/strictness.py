"""Fields that protect: while values differ, the more protective one takes effect."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from app.records.declare import RAISED, FieldDeclaration
from app.records.leaves import Copy, Json, Leaf, Path
from app.records.levels import Level, level_of
from app.records.names import starting_level
from app.records.types import TYPES

Rank = Callable[[Json], float]
"""Higher protects more; None (no value) is ranked too."""

_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
UNRANKED = object()
"""Stands for values that cannot be ranked: while they differ nothing leaves."""


def _by_order(*codes: str) -> Rank:
    """Rank by place, most protective first; what is not known protects most, no answer next to the first."""
    places = {code: float(len(codes) - index) for index, code in enumerate(codes)}
    return lambda value: places.get(_code(value), float("inf")) if value is not None else len(codes) - 0.5


def _code(value: Json) -> str:
    code = value.get("code") if isinstance(value, dict) else value
    return code if isinstance(code, str) else ""


def _day(value: Json, malformed: float) -> float:
    """A stored date as a number; what a stranger wrote in its place counts as given."""
    day = value.get("earliest") if isinstance(value, dict) else None
    if not isinstance(day, str):
        return 0.0
    return float(day.replace("-", "")) if _ISO_DAY.fullmatch(day) else malformed


def _earlier(value: Json) -> float:
    """An earlier day protects more; none at all protects least."""
    return float("-inf") if value is None else -_day(value, float("-inf"))


def _later(value: Json) -> float:
    """A later day protects more; none at all protects least."""
    return float("-inf") if value is None else _day(value, float("inf"))


def _later_or_none(value: Json) -> float:
    """A clearance: none at all protects most, then the later day."""
    return float("inf") if value is None else _day(value, float("inf"))


def _present(value: Json) -> float:
    return 0.0 if value is None else 1.0


def _absent(value: Json) -> float:
    return 1.0 if value is None else 0.0


def _level(value: Json) -> float:
    return -1.0 if value is None else float(level_of(_code(value)))


def _audience(value: Json) -> float:
    return -_level(value)


_REFUSAL = _by_order("no", "unknown", "yes")


def _refusal(value: Json) -> float:
    """No, not known and no answer all refuse."""
    return 2.5 if value is None else _REFUSAL(value)


RANKS: dict[tuple[str, ...], Rank] = {
    ("case", "publicity"): _by_order("none", "undecided", "ask_first", "quiet", "limited", "campaign"),
    ("person", "naming"): _by_order("withheld", "description", "initials", "pseudonym", "alias", "full"),
    ("person", "names", "level"): _level,
    ("relation", "may_be_contacted"): _refusal,
    ("information", "quotable"): _by_order("none", "pending", "paraphrase", "anonymous", "code", "named"),
    ("intervention", "confidential_until"): _later,
    ("fund", "referees", "may_be_contacted"): _refusal,
    ("consent", "covers"): _absent,
    ("consent", "conflicts_with"): _present,
    ("consent", "circumstances"): _present,
    ("consent", "free_will"): _refusal,
    ("consent", "uses"): _absent,
    ("consent", "parts", "allowed"): _refusal,
    ("consent", "recipients"): _absent,
    ("consent", "recipients_excluded"): _present,
    ("consent", "mechanisms"): _absent,
    ("consent", "trigger_met_on"): _later_or_none,
    ("consent", "valid_until"): _earlier,
    ("consent", "reassess_on"): _earlier,
    ("consent", "withdrawn_on"): _earlier,
    ("interview", "quotes", "permission"): _by_order(
        "none", "pending", "paraphrase", "anonymous", "code", "named"
    ),
    ("interview", "quotes", "cleared_on"): _later_or_none,
    ("publication", "audience"): _audience,
    ("tip", "files_stripped"): _refusal,
    ("tip", "identity_removed"): _refusal,
}
"""How each strict field or column ranks; strict ones without a rank cannot be ranked."""


_ASKED = frozenset({"individual", "unnamed", "group"})


def _asked(value: Json) -> float:
    """Consent is asked of persons of these kinds; a kind not known is asked too."""
    return 0.0 if value is not None and _code(value) not in _ASKED else 1.0


FACTS: dict[tuple[str, ...], Rank | None] = {
    ("person", "kind"): _asked,
    ("consent", "person"): None,
    ("consent", "given_by"): None,
    ("consent", "date"): _earlier,
}
"""Facts on which protection hangs although they are not declared strict: whom a consent is asked of, and by
whom and when it was given."""

_ADDED_LOOSENS = frozenset({("consent", "withdrawn_scope")})
"""Of those that cannot be ranked: where the first value protects less than none."""

_ROW_RULES = ("level", "kind")
"""The columns of a name that decide its level."""


def declaration_of(type_: str, path: Path) -> tuple[FieldDeclaration | None, tuple[str, ...]]:
    """The declaration that a leaf falls under, and its name: (field,) or (field, column)."""
    declaration = TYPES[type_].fields.get(path[0]) if type_ in TYPES and path else None
    if declaration is None:
        return None, ()
    position = 1 if declaration.kind == "address" else 2
    if declaration.columns and len(path) > position:
        return declaration.columns.get(path[position]), (path[0], path[position])
    return declaration, (path[0],)


def is_strict(type_: str, path: Path) -> bool:
    """Whether the leaf protects: declared strict, a level that a user raised, or what protection hangs on."""
    if path[:1] == (RAISED,):
        return True
    declaration, name = declaration_of(type_, path)
    if declaration is None:
        return False
    return declaration.strict or TYPES[type_].fields[name[0]].strict or (type_, *name) in FACTS


def rank_of(type_: str, path: Path) -> Rank | None:
    """The ranking of a strict leaf; None where its values cannot be ranked."""
    if path[:1] == (RAISED,):
        return _level
    _, name = declaration_of(type_, path)
    if name == ("minimum_level",):
        return _level
    return RANKS.get((type_, *name)) or FACTS.get((type_, *name))


def strictest_known(type_: str, path: Path, known: Leaf | None) -> tuple[Json, ...]:
    """The values of a strict leaf that protect now: the strictest, or all where they cannot be ranked."""
    standing = [value for _, value in known.values] if known else [None]
    rank = rank_of(type_, path)
    return tuple(standing) if rank is None else (max(standing, key=rank),)


def strictest(type_: str, path: Path, leaf: Leaf) -> object:
    """The value that takes effect: the most protective standing one, or UNRANKED."""
    if not leaf.conflict or not is_strict(type_, path):
        return leaf.shown
    rank = rank_of(type_, path)
    if rank is None:
        return UNRANKED
    return max((value for _, value in leaf.values), key=rank)


def effective(copy: Copy) -> dict[Path, object]:
    """The values that take effect: as shown, but protective leaves at their strictest."""
    values = {path: strictest(copy.type, path, leaf) for path, leaf in copy.leaves.items()}
    unsure = [path for path, leaf in copy.leaves.items() if _rules_row(path) and leaf.conflict]
    for row in {path[:2] for path in unsure}:
        level, known = row_level(copy, row), values.get((*row, "level"))
        if known is None or level_of(_code(known)) < level:  # type: ignore[arg-type]
            values[(*row, "level")] = level.code
    return {path: value for path, value in values.items() if value is not None}


def _rules_row(path: Path) -> bool:
    return len(path) == 3 and path[0] == "names" and path[2] in _ROW_RULES


def row_level(copy: Copy, row: Path) -> Level:
    """The level in effect of a name: of all that stands on its level and kind, what protects most."""
    levels, kinds = (_standing(copy, (*row, column)) for column in _ROW_RULES)
    started = max(starting_level(_code(kind)) for kind in kinds)
    return max(started if level is None else level_of(_code(level)) for level in levels)


def _standing(copy: Copy, path: Path) -> list[Json]:
    known = copy.leaves.get(path)
    return [value for _, value in known.values] if known and known.values else [None]


def loosened_rows(ours: Copy, merged: Copy, paths: Iterable[Path]) -> Iterator[Path]:
    """The leaves that decide the level of a name, of each name that a merge would show to more readers."""
    for row in dict.fromkeys(path[:2] for path in paths if _rules_row(path)):
        known = any(path[:2] == row for path in ours.leaves)
        if known and row_level(merged, row) < row_level(ours, row):
            paths_of_row = ((*row, column) for column in _ROW_RULES)
            yield from (path for path in paths_of_row if merged.leaves.get(path) != ours.leaves.get(path))


def looser(type_: str, path: Path, known: Sequence[Json], standing: Sequence[Json]) -> bool:
    """Whether what now stands on a strict leaf protects less than what was known."""
    rank = rank_of(type_, path)
    if rank is not None:
        return max(map(rank, standing)) < max(map(rank, known))
    if list(known) == [None]:
        return (type_, *path[:1]) in _ADDED_LOOSENS and list(standing) != [None]
    return any(value not in standing for value in known)


def raised(values: Mapping[Path, Json], path: Path) -> Json:
    """The level code that a user raised on exactly this leaf or field, if any."""
    return values.get((RAISED, *path))
