"""Fields that protect: while values differ, the more protective one takes effect."""

from collections.abc import Callable, Iterable, Mapping

from app.records.declare import RAISED, FieldDeclaration
from app.records.leaves import Copy, Json, Leaf, Path
from app.records.levels import level_of
from app.records.types import TYPES

Rank = Callable[[Json], float]
"""Higher protects more; None (no value) is ranked too."""

UNRANKED = object()
"""Stands for values that cannot be ranked: while they differ nothing leaves."""


def _by_order(*codes: str) -> Rank:
    """Rank by place, most protective first; what is not known protects most."""
    places = {code: float(len(codes) - index) for index, code in enumerate(codes)}
    return lambda value: places.get(_code(value), float("inf")) if value is not None else 0.0


def _code(value: Json) -> str:
    code = value.get("code") if isinstance(value, dict) else value
    return code if isinstance(code, str) else ""


def _day(value: Json) -> float:
    day = value.get("earliest") if isinstance(value, dict) else None
    return float(day.replace("-", "")) if isinstance(day, str) else 0.0


def _earlier(value: Json) -> float:
    """An earlier day protects more; none at all protects least."""
    return float("-inf") if value is None else -_day(value)


def _later(value: Json) -> float:
    """A later day protects more; none at all protects least."""
    return float("-inf") if value is None else _day(value)


def _later_or_none(value: Json) -> float:
    """A clearance: none at all protects most, then the later day."""
    return float("inf") if value is None else _day(value)


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
    """Whether the leaf protects: declared strict, or a level that a user raised."""
    if path[:1] == (RAISED,):
        return True
    declaration, name = declaration_of(type_, path)
    if declaration is None:
        return False
    return declaration.strict or TYPES[type_].fields[name[0]].strict


def rank_of(type_: str, path: Path) -> Rank | None:
    """The ranking of a strict leaf; None where its values cannot be ranked."""
    if path[:1] == (RAISED,):
        return _level
    _, name = declaration_of(type_, path)
    if name == ("minimum_level",):
        return _level
    return RANKS.get((type_, *name))


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
    return {path: value for path, value in values.items() if value is not None}


def looser(type_: str, path: Path, known: Json, standing: Iterable[Json]) -> bool:
    """Whether what now stands protects less than the value known here."""
    if not is_strict(type_, path):
        return False
    rank = rank_of(type_, path)
    values = list(standing)
    if rank is None:
        return known not in values
    return all(rank(value) < rank(known) for value in values)


def raised(values: Mapping[Path, Json], path: Path) -> Json:
    """The level code that a user raised on exactly this leaf or field, if any."""
    return values.get((RAISED, *path))
