"""Attacks that no single file shows: what somebody does with honest bundles, and what the user is told."""

from pathlib import Path

import pytest

from app.errors import AppError, Problem
from app.records.comparing import State
from app.records.leaves import Leaf
from app.records.levels import Level
from app.records.values import Bilingual
from app.services import keys, settings, sharing
from app.services.session import Session
from app.services.sharing.planning import Plan
from app.services.wording import problem_words
from tests.bundle.vector_file import CLASSES
from tests.services.test_sharing_import import FAR_TYPE, a_case, edited, ours, sealed, sent, theirs

__all__ = ["ours", "theirs"]


def test_a_replayed_bundle_brings_nothing_back(ours: Session, theirs: Session, tmp_path: Path) -> None:
    case, _ = a_case(ours)
    old = sealed(ours, theirs, case, tmp_path / "old")
    sharing.accept(theirs, sharing.examine(theirs, old))
    edited(ours, case.id, title=Bilingual("改过的", "Changed"))
    sent(ours, theirs, case, tmp_path / "new")
    before = theirs.vault.get(case.id)
    preview = sharing.examine(theirs, old)
    assert {entry.state for entry in preview.entries} == {State.UNCHANGED, State.OLDER}
    sharing.accept(theirs, preview)
    assert theirs.vault.get(case.id) == before


def test_nobody_else_sets_our_terms_and_presets(ours: Session, theirs: Session, tmp_path: Path) -> None:
    a_case(ours)
    base = FAR_TYPE.base
    setting = FAR_TYPE.__class__(settings.SETTING, FAR_TYPE.id, base, {("kind",): Leaf(((base, "term"),))})
    path = tmp_path / "b"
    sharing.seal(ours, Plan((), Level.TEAM, (), (), (setting,)), [keys.own_card(theirs)], path)
    preview = sharing.examine(theirs, path)
    assert preview.refused_types == {settings.SETTING: 1}
    sharing.accept(theirs, preview)
    assert theirs.vault.get(setting.id) is None


def test_a_record_cannot_pass_for_another_type(ours: Session, theirs: Session, tmp_path: Path) -> None:
    case, note = a_case(ours)
    sent(ours, theirs, case, tmp_path / "b")
    known = theirs.vault.get(note.id)
    assert known is not None
    lie = FAR_TYPE.__class__("person", note.id, known.base, known.leaves)
    path = tmp_path / "lie"
    sharing.seal(ours, Plan((), Level.TEAM, (), (), (lie,)), [keys.own_card(theirs)], path)
    with pytest.raises(AppError) as refused:
        sharing.examine(theirs, path)
    assert refused.value.problem is Problem.BUNDLE_DAMAGED
    assert theirs.vault.get(note.id) == known


@pytest.mark.parametrize("problem", [*CLASSES, Problem.BUNDLE_TOO_LARGE, Problem.CARD_MIXED])
def test_each_refusal_says_in_three_scripts_what_happened(problem: Problem) -> None:
    said = [
        problem_words(AppError(problem, name="安娜"), language) for language in ("zh_hans", "zh_hant", "en")
    ]
    assert len(set(said)) >= 2
    assert all(len(words) > 8 and "{" not in words for words in said)
