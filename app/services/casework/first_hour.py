"""The checklist of the first hours: a task of the case, so that it is shared, merged and undone like one."""

import tomllib
from dataclasses import replace
from functools import cache
from typing import Any

from app import resources
from app.records.codec import load
from app.records.dates import from_edtf
from app.records.types.task import Task, TaskSteps
from app.records.values import Bilingual, Link, Term, YesNo
from app.services import recording
from app.services.session import Session


@cache
def _list() -> dict[str, Any]:
    return tomllib.loads(resources.text("casework", "first_hour.toml"))


def _both(words: dict[str, str], language: str) -> Bilingual:
    return Bilingual(words["zh_hant" if language == "zh_hant" else "zh_hans"], words["en"])


def checklist(session: Session, case: str, language: str) -> str:
    """The id of the checklist of a case, made when there is none yet."""
    found = existing(session, case)
    if found is not None:
        return found
    day = from_edtf(session.today().isoformat())
    steps = tuple(TaskSteps(step=_both(words, language)) for words in _list()["steps"])
    task = replace(
        recording.blank(session, "task"), title=_both(_list()["title"], language), kind=Term("check_in"),
        status=Term("open"), priority=Term("urgent"), cases=(Link(case),), start=day, due=day, steps=steps,
    )  # type: ignore[call-arg]  # fmt: skip
    return recording.save(session, task).id


def existing(session: Session, case: str) -> str | None:
    """The checklist that a case has, whatever language it was begun in."""
    titles = set(_list()["title"].values())
    for stored in session.read.rows(session.read.links_to(case, ("cases",))):
        if stored.trashed is None and stored.copy.type == "task":
            task = load(stored.copy)
            if isinstance(task, Task) and {task.title.zh, task.title.en} & titles:
                return task.id
    return None


def tick(session: Session, task_id: str, row_id: str, *, done: bool) -> None:
    """Say that a step is done today, or that it is not."""
    task = recording.fetch(session, task_id)
    if not isinstance(task, Task):
        return
    today = from_edtf(session.today().isoformat())
    steps = tuple(
        replace(row, done=YesNo.YES if done else None, done_on=today if done else None)
        if row.row_id == row_id else row
        for row in task.steps
    )  # fmt: skip
    recording.save(session, replace(task, steps=steps))
