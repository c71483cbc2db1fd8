"""A small world in which every field of every type is filled: what forms and exports are tested with."""

import json
import uuid
from dataclasses import replace
from datetime import date
from typing import Any

from app.records.codec import identified, leaves_of
from app.records.leaves import Copy, Json, Path, created
from app.records.strictness import declaration_of
from app.records.types import TYPES
from app.records.values import Term
from tests.values import record

TODAY = date(2026, 11, 24)
IDS = {type_: str(uuid.UUID(int=number, version=4)) for number, type_ in enumerate(TYPES, 11)}


def world() -> list[Copy]:
    """One record of each type, of one case and one person, every field filled; links go where they may."""
    return [_copy(type_) for type_ in ("case", *(one for one in TYPES if one != "case"))]


def _copy(type_: str) -> Copy:
    made: Any = record(type_, f"world/{type_}", (IDS["person"],))
    values: dict[str, Any] = {"type": Term("measure:criminal_detention")} if type_ == "act" else {}
    made = identified(replace(made, id=IDS[type_], **values))
    linked = (_linked(type_, path, value) for path, value in leaves_of(made).items())
    return created(type_, IDS[type_], {p: value for p, value in linked if not _is_self(type_, p)}, "e1")


def _linked(type_: str, path: Path, value: Json) -> tuple[Path, Json]:
    """A leaf with its link pointing to a record of a type that it may point to."""
    declaration = declaration_of(type_, path)[0]
    if declaration is None or not declaration.link_to:
        return path, value
    wanted = IDS[next((one for one in declaration.link_to if one != type_), declaration.link_to[0])]
    there = tuple(wanted if part == IDS["person"] else part for part in path)
    return there, json.loads(json.dumps(value).replace(IDS["person"], wanted))


def _is_self(type_: str, path: Path) -> bool:
    return path[0] in {"case": ("parent_case",), "evidence": ("derived_from",)}.get(type_, ())
