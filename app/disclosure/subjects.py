"""Whose consent a leaf needs: the people it is about, each for themselves."""

from collections.abc import Callable, Mapping

from app.disclosure.known import Known, One
from app.records.leaves import Path

Subjects = frozenset[str]
_NOBODY: Subjects = frozenset()
_OWN_ROWS = {
    "act": frozenset({"victims"}),
    "assistance": frozenset({"companions"}),
    "training": frozenset({"trainers", "trainees"}),
    "intervention": frozenset({"persons"}),
}
"""Rows that are about the person they point to, and nobody else."""
_JOINT_ROWS = {"act": frozenset({"lawyers", "witnesses"})}
"""Rows that are about the person they point to as well: lawyers and witnesses answer for themselves."""


def subjects(known: Known, one: One, path: Path, part: str) -> Subjects:
    """The persons whom a leaf is about, joined ones followed; empty where nobody is known to ask."""
    field = path[0]
    row = _target(one, path)
    if field in _OWN_ROWS.get(one.type, ()) and row:
        return frozenset({known.resolve(row)})
    found = _BY_TYPE.get(one.type, _of_cases)(known, one, part)
    if field in _JOINT_ROWS.get(one.type, ()) and row:
        found |= {row}
    if one.is_privileged:
        lawyers = _lawyers(known, one, found)
        return frozenset(known.resolve(id_) for id_ in found) | lawyers if lawyers else _NOBODY
    return frozenset(known.resolve(id_) for id_ in found)


def _lawyers(known: Known, one: One, about: Subjects) -> Subjects:
    """Whose papers and meetings these are: without a lawyer known to ask, nothing of them leaves."""
    ends = {*map(known.resolve, about), *one.targets("cases")}
    found = [known.lawyers.get(end, _NOBODY) for end in ends]
    return frozenset().union(*found) | frozenset(map(known.resolve, one.targets("author", "through")))


def _target(one: One, path: Path) -> str:
    """The person that the row of a leaf points to."""
    target = one.values.get((path[0], path[1], "target")) if len(path) > 1 else None
    return target if isinstance(target, str) else ""


def _principals(known: Known, cases: list[str]) -> Subjects:
    found = (known.get(id_) for id_ in cases)
    return frozenset(id_ for case in found if case for id_ in case.targets("principals"))


def _of_cases(known: Known, one: One, _part: str) -> Subjects:
    return _principals(known, one.targets("cases"))


def _person(_known: Known, one: One, _part: str) -> Subjects:
    return frozenset({one.id})


def _case(known: Known, one: One, _part: str) -> Subjects:
    return _principals(known, [one.id])


def _relation(known: Known, one: One, _part: str) -> Subjects:
    ends = one.targets("from_person", "to_record")
    cases = [id_ for id_ in ends if (end := known.get(id_)) is not None and end.type == "case"]
    return frozenset(set(ends) - set(cases)) | _principals(known, cases)


def _act(known: Known, one: One, _part: str) -> Subjects:
    return frozenset(one.targets("victims")) or _of_cases(known, one, _part)


def _acts(known: Known, one: One) -> Subjects:
    found = (known.get(id_) for id_ in one.targets("acts"))
    return frozenset(id_ for act in found if act for id_ in _act(known, act, ""))


def _information(known: Known, one: One, part: str) -> Subjects:
    about = frozenset(one.targets("persons")) or _acts(known, one) or _of_cases(known, one, part)
    return about | frozenset(one.targets("source")) if part in ("quotes", "name") else about


def _evidence(known: Known, one: One, part: str) -> Subjects:
    about = frozenset(one.targets("persons")) or _acts(known, one) or _of_cases(known, one, part)
    return about | frozenset(one.targets("author")) if part in ("quotes", "name") else about


def _note(known: Known, one: One, part: str) -> Subjects:
    about = frozenset(one.targets("persons")) or _of_cases(known, one, part)
    return about | frozenset(one.targets("through")) if part == "quotes" else about


def _assistance(known: Known, one: One, part: str) -> Subjects:
    return frozenset(one.targets("recipient")) or _of_cases(known, one, part)


def _interview(known: Known, one: One, _part: str) -> Subjects:
    given = (known.get(id_) for id_ in one.targets("consent"))
    return frozenset(one.targets("respondent")) or frozenset(
        id_ for consent in given if consent for id_ in consent.targets("person")
    )


def _intervention(known: Known, one: One, part: str) -> Subjects:
    return frozenset(one.targets("persons")) or _of_cases(known, one, part)


def _nobody(_known: Known, _one: One, _part: str) -> Subjects:
    return _NOBODY


_BY_TYPE: Mapping[str, Callable[[Known, One, str], Subjects]] = {
    "person": _person,
    "case": _case,
    "relation": _relation,
    "act": _act,
    "information": _information,
    "evidence": _evidence,
    "note": _note,
    "assistance": _assistance,
    "interview": _interview,
    "intervention": _intervention,
    "fund": _nobody,
    "tip": _nobody,
}
