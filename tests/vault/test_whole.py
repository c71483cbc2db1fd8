"""A vault as plain values and filled from them: all of it, in order, or nothing."""

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from app.crypto.argon import FLOOR
from app.errors import AppError, Problem
from app.records.leaves import Json
from app.records.leaves import Path as LeafPath
from app.vault import whole
from app.vault.vault import Vault, create
from tests.vault.conftest import SECRET

TITLE: LeafPath = ("title", "zh")
Plain = Mapping[str, Any]


def filled(vault: Vault) -> None:
    """Records, one of them in the trash, an edit that was undone, a file, an export."""
    copies = [vault.create_record("note", {TITLE: f"第{number}条"}, "typed") for number in range(5)]
    with vault.group() as group:
        group.trash(copies[3].id)
    vault.save(copies[0], {TITLE: "改过"})
    vault.undo(vault.last_group())
    sha = vault.attach(BytesIO(b"a file"), "image/png").sha256
    file: Json = {"sha256": sha, "size": 6, "media_type": "image/png"}
    vault.create_record("evidence", {("file",): file})
    vault.record_export({"to": "office"})


def told(vault: Vault) -> tuple[list[Plain], list[Plain]]:
    """Every record and every entry."""
    db = vault.opened.records
    return [one.plain() for one in whole.every_record(db)], list(whole.every_entry(db))


@pytest.fixture
def other(tmp_path: Path) -> Vault:
    return create(tmp_path / "other", SECRET, cost=FLOOR)[0]


def fill(vault: Vault, found: list[Plain], entries: list[Plain], expected: int | None = None) -> int:
    count = len(found) if expected is None else expected
    return whole.fill(vault.opened.records, vault.derived, found, entries, count)


def test_all_of_it_comes_over_and_can_be_asked(
    vault: Vault, other: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whole, "AT_ONCE", 2)
    filled(vault)
    found, entries = told(vault)
    assert [one["key"] for one in found] == sorted(one["key"] for one in found)
    assert len(found) == 6
    assert [one["seq"] for one in entries] == list(range(1, len(entries) + 1))
    other.attach(BytesIO(b"a file"))
    assert fill(other, found, entries) == 6
    assert told(other) == (found, entries)
    assert other.check().sound
    assert other.counts() == {"note": 4, "evidence": 1}
    assert other.ids_at(other.trashed()) == [found[3]["id"]]
    assert other.undone_by(entries[6]["group"]) == entries[7]["group"]
    assert whole.every_file(other.opened.records) == [(whole.every_file(vault.opened.records)[0][0], 6, "")]
    assert other.opened.records.value("SELECT count(*) FROM file WHERE pending") == 0
    other.close()


def test_the_groups_of_a_vault_that_wrote_something_already_move_behind_that(
    vault: Vault, other: Vault
) -> None:
    filled(vault)
    other.record_export({"to": "nobody"})
    _, entries = told(vault)
    fill(other, told(vault)[0], entries)
    behind = [(one["seq"], one["group"], one["undoes"], one["record"]) for one in told(other)[1][1:]]
    assert behind == [
        (one["seq"] + 1, one["group"] + 1, one["undoes"] and one["undoes"] + 1, one["record"])
        for one in entries
    ]
    other.close()


@pytest.mark.parametrize("change", [
    {"trashed": 7}, {"trashed": False}, {"key": "x"}, {"key": None}, {"id": None}, {"values": 3},
])  # fmt: skip
def test_a_record_that_is_none_leaves_the_vault_empty(vault: Vault, other: Vault, change: Plain) -> None:
    filled(vault)
    found, entries = told(vault)
    with pytest.raises(AppError, match=Problem.EXPORT_DAMAGED):
        fill(other, [*found[:-1], {**found[-1], **change}], entries)
    assert other.counts() == {}
    other.close()


@pytest.mark.parametrize("change", [{"body": "x"}, {"body": None}, {"group": None}, {"record": "x"}])
def test_an_entry_that_is_none_leaves_the_vault_empty(vault: Vault, other: Vault, change: Plain) -> None:
    filled(vault)
    found, entries = told(vault)
    with pytest.raises(AppError, match=Problem.EXPORT_DAMAGED):
        fill(other, found, [*entries[:-1], {**entries[-1], **change}])
    assert (other.counts(), other.last_group()) == ({}, 0)
    other.close()


def test_as_many_as_were_told_and_only_into_an_empty_vault(vault: Vault, other: Vault) -> None:
    filled(vault)
    found, entries = told(vault)
    for expected in (len(found) - 1, len(found) + 1):
        with pytest.raises(AppError, match=Problem.EXPORT_DAMAGED):
            fill(other, found, entries, expected)
        assert other.counts() == {}
    with pytest.raises(AppError, match=Problem.VAULT_EXISTS):
        fill(vault, found, entries)
    assert told(vault) == (found, entries)
    other.close()
