"""A vault of an earlier version: brought up whole, or left as it was to the byte."""

from collections.abc import Sequence
from typing import Any

import pytest

from app.errors import AppError, Problem
from app.vault.database import Database
from app.vault.schema import FILES, RECORDS
from app.vault.vault import Vault, unlock
from tests.faults.scenes import older
from tests.vault.conftest import Place

STATEMENTS = 5
"""At least so many a migration of both databases runs."""


def versions(vault: Vault) -> tuple[int, int]:
    databases = (vault.opened.records, vault.opened.files)
    return tuple(int(one.value("PRAGMA user_version")) for one in databases)  # type: ignore[return-value]


def contents(place: Place) -> dict[str, bytes]:
    paths = [one for one in place.folder.iterdir() if one.is_file() and one.name != "lock"]
    return {path.name: path.read_bytes() for path in paths}


def failing(monkeypatch: pytest.MonkeyPatch, at: int, problem: Problem) -> None:
    """The statement of that number of a migration fails, a commit too; on a full disk all after it."""
    ran: list[str] = []
    execute = Database.execute

    def counted(database: Database, sql: str, values: Sequence[Any] = ()) -> Any:
        if sql.startswith(("CREATE", "DROP", "PRAGMA user_version =", "INSERT INTO", "COMMIT")):
            ran.append(sql)
            if len(ran) == at or (len(ran) > at and problem == Problem.DISK_FULL):
                raise AppError(problem)
        return execute(database, sql, values)

    monkeypatch.setattr(Database, "execute", counted)


def opens(place: Place, monkeypatch: pytest.MonkeyPatch, at: int, problem: Problem) -> bool:
    """Whether the vault opens although a statement fails; it does once all of them have run."""
    with monkeypatch.context() as patched:
        failing(patched, at, problem)
        try:
            place.vault = unlock(place.folder, place.recovery)
        except AppError as error:
            if error.problem != problem:
                raise
            return False
    return True


@pytest.mark.parametrize("problem", [Problem.DISK_FAILED, Problem.DISK_FULL, Problem.CANCELLED])
def test_what_fails_leaves_every_byte(
    problem: Problem, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    id_ = place.vault.create_record("case", {("title", "zh"): "旧案"}).id
    older(place.vault.opened)
    place.vault.close()
    before, number = contents(place), 0
    while not opens(place, monkeypatch, (number := number + 1), problem):
        assert contents(place) == before, number
    assert number > STATEMENTS
    place.relock()
    assert versions(place.vault) == (len(RECORDS), len(FILES))
    assert place.vault.get(id_) is not None
    assert place.vault.check().sound


def test_a_migration_that_was_done_writes_nothing(place: Place) -> None:
    place.vault.close()
    before = contents(place)
    place.relock().close()
    after = contents(place)
    assert {name for name in before if before[name] != after.get(name)} <= {"state"}
