"""What was written out in the clear stands in the ledger: what it held and when, and nothing of its place."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import AppError
from app.records.dates import from_edtf
from app.records.levels import Level
from app.records.values import Bilingual, Link, Term
from app.services import (
    evidence_set,
    history,
    ledger,
    ledger_telling,
    lists_out,
    open_export,
    plain_files,
    recording,
)  # fmt: skip
from app.services.custody import Transfer
from app.services.lists import ListQuery
from app.services.session import Session
from app.services.sharing.trashing import proposals
from app.services.travel.purging import reach
from tests.services.vaults import session_in
from tests.services.written import person, put


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "vault") as opened:
        yield opened


def test_a_file_is_noted_with_its_records_and_sum_and_without_its_place(
    session: Session, tmp_path: Path
) -> None:
    case, target = put(session, "case"), tmp_path / "qz7-folder-name.csv"
    plain_files.write(session, target, b"a,b", "list/case", [case, case])
    (line,) = ledger.entries(session)
    assert target.read_bytes() == b"a,b"
    assert (line.kind, line.records) == ("file", (case,))
    assert line.sha256 == hashlib.sha256(b"a,b").hexdigest()
    assert "qz7" not in json.dumps(dict(line.facts))


def test_what_could_not_be_written_is_not_noted(session: Session, tmp_path: Path) -> None:
    with pytest.raises(AppError):
        plain_files.write(session, tmp_path / "nowhere" / "x.csv", b"", "calendar")
    assert ledger.entries(session) == ()


def test_undo_takes_back_the_verb_before_and_not_the_note(session: Session) -> None:
    case = recording.save(session, recording.blank(session, "case", title=Bilingual("甲案", "")))
    plain_files.note(session, "calendar")
    history.undo(session)
    assert session.read.get(case.id) is None
    assert len(ledger.entries(session)) == 1


@pytest.mark.parametrize("language", ["zh_hans", "zh_hant", "en"])
def test_a_line_says_what_it_held(session: Session, language: str) -> None:
    for what in ("list/act", "register/appeals", "calendar", "list/type_of_tomorrow"):
        plain_files.note(session, what, kind=plain_files.PAPER)
    held = [line.what for line in ledger_telling.lines(session, language)]
    assert held[:2] == ["list/type_of_tomorrow", "calendar"]
    assert all(one and "/" not in one.replace("事件/措施", "") for one in held[2:])


def test_a_withdrawal_finds_the_file_that_the_person_stood_in(session: Session) -> None:
    whose, other = person(session, "某甲"), person(session, "某乙")
    consent = put(session, "consent", person=Link(whose), withdrawn_on=from_edtf("2026-11-01"))
    plain_files.note(session, "list/person", records=[whose])
    plain_files.note(session, "list/person", records=[other])
    assert [one.entry.records for one in ledger.after_withdrawal(session, consent)] == [(whose,)]
    plain_files.note(session, "everything", everything=True)
    whole, listed = ledger.after_withdrawal(session, consent)
    assert set(whole.records) == {whose, consent}  # the person, and what links to them
    assert listed.records == (whose,)


def test_a_table_counts_what_is_in_it_and_not_what_is_masked(session: Session) -> None:
    shown = put(session, "case", title=Bilingual("甲案", "A"))
    put(session, "case", title=Bilingual("乙案", "B"), minimum_level=Term(Level.NEED_TO_KNOW.code))
    table = lists_out.list_table(session, ListQuery("case"), "en")
    assert table.records == []
    lists_out.as_file(table, ".csv")
    assert table.records == [shown] == lists_out.shown_ids(session, ListQuery("case"))


def test_a_register_counts_its_lines(session: Session) -> None:
    row = put(session, "intervention", sent_on=from_edtf("2024-03-01"))
    assert lists_out.register_table(session, "appeals", "en").records == [row]


def test_nobody_is_counted_as_having_a_bundle_by_a_file(session: Session) -> None:
    case = put(session, "case")
    act = put(session, "act", cases=(Link(case),))
    plain_files.note(session, "list/act", records=[act])
    with session.write("trash") as group:
        group.trash(act)
    assert list(proposals(session, {case})) == []
    assert reach(session).bundles == 0


def test_sets_and_exports_are_noted(session: Session, tmp_path: Path) -> None:
    put(session, "case")
    open_export.export(session, tmp_path / "open", "en")
    evidence_set.write(session, [], tmp_path / "set", Transfer(Bilingual("某", "")), "en")
    assert [one.facts["what"] for one in ledger.entries(session)] == ["evidence set", "everything"]
