"""Random histories of three real vaults that exchange some leaves of records, in any order, and converge."""

import os
import random

import pytest

from app.crypto.argon import FLOOR
from app.records.leaves import Copy, Json
from app.records.leaves import Path as LeafPath
from app.services import opening
from app.services.session import Session

HISTORIES = 200 if os.environ.get("ANJUAN_LONG") else 6
PATHS: list[LeafPath] = [("title", "zh"), ("title", "en"), ("status",), ("minimum_level",), ("beacon", "x")]
VALUES: list[Json] = [None, "open", "team", "need_to_know", "public", {"new": [1, "二"]}]
Standing = dict[tuple[str, LeafPath], set[str]]


@pytest.fixture(scope="module")
def vaults(tmp_path_factory: pytest.TempPathFactory) -> list[Session]:
    """Three vaults; every history takes records of its own in them."""
    made = []
    for name in "abc":
        folder = tmp_path_factory.mktemp("histories") / name
        made.append(opening.create(folder, "correct horse battery", "office", cost=FLOOR)[0])
    return made


def standing(copy: Copy) -> dict[LeafPath, set[str]]:
    """Every value that stands, whatever its edition."""
    return {path: {repr(value) for _, value in leaf.values} for path, leaf in copy.leaves.items()}


def take(session: Session, copy: Copy) -> None:
    """Merge a copy as an import does."""
    with session.write("import") as group:
        group.merge(copy)


def step(vaults: list[Session], id_: str, draw: random.Random, backups: list[Copy]) -> None:
    """One vault edits, settles, takes some leaves of another's or of an old copy, or undoes."""
    at, other = draw.sample(vaults, 2)
    mine, theirs = at.vault.get(id_), other.vault.get(id_)
    action = draw.random()
    if mine is not None and action < 0.45:
        with at.write("edit") as group:
            group.save(mine, {draw.choice(PATHS): draw.choice(VALUES)})
    elif mine is not None and action < 0.55 and mine.conflicts():
        with at.write("settle") as group:
            group.settle(mine, draw.choice(sorted(mine.conflicts())), draw.choice(VALUES))
    elif theirs is not None:
        source = draw.choice(backups) if backups and action > 0.9 else theirs
        backups.append(theirs)
        leaves = {path: leaf for path, leaf in source.leaves.items() if draw.random() < 0.8}
        take(at, Copy(source.type, id_, source.base, leaves))


def everywhere(vaults: list[Session], id_: str) -> list[Copy]:
    """The copies of all vaults after everybody has had everything of everybody, twice."""
    for _ in range(3):
        for at in vaults:
            for other in vaults:
                copy = other.vault.get(id_)
                if other is not at and copy is not None:
                    take(at, copy)
    copies = [session.vault.get(id_) for session in vaults]
    assert all(copy is not None for copy in copies)
    return [copy for copy in copies if copy is not None]


def test_real_vaults_converge_and_lose_no_value_that_stands(vaults: list[Session]) -> None:
    for seed in range(HISTORIES):
        draw, backups = random.Random(seed), list[Copy]()
        with vaults[0].write("new") as group:
            id_ = group.create("case", {("status",): "open", ("title", "zh"): "一案"}).id
        for _ in range(draw.randrange(6, 16)):
            step(vaults, id_, draw, backups)
        before = [copy for session in vaults if (copy := session.vault.get(id_)) is not None]
        gone = {
            (path, edition)
            for copy in before
            for path, leaf in copy.leaves.items()
            for edition in leaf.superseded
        }
        after = everywhere(vaults, id_)
        assert standing(after[0]) == standing(after[1]) == standing(after[2]), seed
        for copy in before:
            for path, leaf in copy.leaves.items():
                for edition, value in leaf.values:
                    assert (path, edition) in gone or repr(value) in standing(after[0])[path], (seed, path)
    assert all(session.vault.check().sound for session in vaults)
