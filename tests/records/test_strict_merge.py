"""No import, in any order, makes visible what was hidden before: over every declaration that protects."""

import os
import random
from collections.abc import Iterator

from app.records.declare import BILINGUAL, RAISED, Kind
from app.records.leaves import Copy, Json, Path, apply, created, new_edition
from app.records.leveling import leaf_level
from app.records.merge import merge_import, settled
from app.records.strictness import (
    FACTS,
    UNRANKED,
    effective,
    is_strict,
    rank_of,
    strictest,
    strictest_known,
)
from app.records.types import TYPES

HISTORIES = 20_000 if os.environ.get("ANJUAN_LONG") else 1_500
CODES = (
    "public", "partner", "team", "need_to_know", "no", "yes", "unknown", "withheld", "full", "alias", "none",
    "named", "campaign", "quiet", "individual", "organisation", "custody", "legal", "pen", "new",
)  # fmt: skip


def _protecting() -> Iterator[tuple[str, Path]]:
    """Every leaf that protects, of every type: strict fields, columns, raised levels, names, facts."""
    for type_, declaration in TYPES.items():
        yield type_, (RAISED, "remarks")
        for field in declaration.fields.values():
            if field.strict or (type_, field.name) in FACTS:
                yield from ((type_, (field.name, *rest)) for rest in _inside(field.kind))
            for column in field.columns.values():
                if field.strict or column.strict or (type_, field.name) == ("person", "names"):
                    ends = _inside(column.kind)
                    yield from ((type_, (field.name, "row", column.name, *rest)) for rest in ends)


def _inside(kind: Kind) -> list[Path]:
    if kind in BILINGUAL:
        return [("zh",), ("en",)]
    return [("one",), ("two",)] if kind in (Kind.TERMS, Kind.LINKS) else [()]


def _value(draw: random.Random) -> Json:
    day: Json = {"earliest": f"20{draw.randrange(20, 30)}-01-01"}
    coded: Json = {"code": draw.choice(CODES), "note": ""}
    return draw.choice([None, day, draw.choice(CODES), coded])


def _start(type_: str, paths: list[Path], draw: random.Random) -> Copy:
    known = draw.sample(paths, draw.randrange(len(paths) + 1))
    values = {path: _value(draw) for path in known}
    return created(type_, "id", {("remarks", "zh"): "words", **values}, new_edition())


def _not_looser(before: Copy, after: Copy) -> None:
    """Every leaf of before protects as much in after, and stands on no lower level."""
    old, new = effective(before), effective(after)
    for path, known in before.leaves.items():
        assert leaf_level(after.type, new, path) >= leaf_level(before.type, old, path), path
        if not is_strict(before.type, path):
            continue
        rank, now = rank_of(before.type, path), strictest(before.type, path, after.leaves[path])
        if rank is not None:
            (was,) = strictest_known(before.type, path, known)
            assert rank(now) >= rank(was), path  # type: ignore[arg-type]
        elif strictest(before.type, path, known) is UNRANKED:
            assert now is UNRANKED, path
        else:
            assert now is UNRANKED or now == known.shown or known.shown is None, path  # more is said


def _still_hidden(before: Copy, after: Copy) -> None:
    """What was nothing here before, and so refused, is still refused."""
    for path in after.leaves.keys() - before.leaves.keys():
        rank = rank_of(after.type, path)
        if rank is not None and is_strict(after.type, path):
            now = strictest(after.type, path, after.leaves[path])
            assert rank(now) >= rank(None), path  # type: ignore[arg-type]


def _history(type_: str, paths: list[Path], draw: random.Random) -> None:
    start = _start(type_, paths, draw)
    vaults, backups = [start] * 3, [start]
    for _ in range(draw.randrange(3, 12)):
        at, other = draw.sample(range(3), 2)
        action = draw.random()
        if action < 0.4:
            vaults[at] = apply(vaults[at], {draw.choice(paths): _value(draw)}, new_edition())
        elif action < 0.5:
            path = draw.choice(paths)
            if path in vaults[at].leaves:
                vaults[at] = settled(vaults[at], path, new_edition(), _value(draw))
        elif action < 0.6:
            backups.append(vaults[at])
            vaults[at] = draw.choice(backups)  # a restore is not an import
        else:
            leaves = {path: leaf for path, leaf in vaults[other].leaves.items() if draw.random() < 0.7}
            merged = merge_import(vaults[at], Copy(type_, "id", start.base, leaves))
            _not_looser(vaults[at], merged)
            _still_hidden(vaults[at], merged)
            vaults[at] = merged


def test_no_import_in_any_order_makes_visible_what_was_hidden() -> None:
    by_type: dict[str, list[Path]] = {}
    for type_, path in _protecting():
        by_type.setdefault(type_, []).append(path)
    assert len(by_type) == len(TYPES)
    assert sum(map(len, by_type.values())) > 75
    for seed in range(HISTORIES):
        draw = random.Random(seed)
        type_ = draw.choice(["person", "consent", *by_type])
        paths = draw.sample(by_type[type_], min(4, len(by_type[type_])))
        _history(type_, paths, draw)


def test_a_first_permission_from_elsewhere_waits_too() -> None:
    start = created("consent", "id", {("purpose", "zh"): "x"}, new_edition())
    theirs = apply(start, {("uses", "public"): {"code": "public", "note": ""}}, new_edition())
    merged = merge_import(start, theirs)
    assert ("uses", "public") in merged.conflicts()
    assert ("uses", "public") not in effective(merged)


def test_a_protective_value_that_waits_is_not_let_go_either() -> None:
    path = ("minimum_level",)
    start = created("case", "id", {path: "team"}, new_edition())
    strict, loose = (apply(start, {path: code}, new_edition()) for code in ("need_to_know", "public"))
    ours = merge_import(strict, loose)
    elsewhere = settled(merge_import(loose, strict), path, new_edition(), "public")
    assert effective(merge_import(ours, elsewhere))[path] == "need_to_know"


def test_the_kind_of_a_name_does_not_lower_it_unseen() -> None:
    kind = ("names", "r", "kind")
    start = created("person", "id", {kind: "custody", ("names", "r", "hans"): "化名"}, new_edition())
    merged = merge_import(start, apply(start, {kind: "legal"}, new_edition()))
    assert leaf_level("person", effective(merged), ("names", "r", "hans")).code == "team"
