"""Records whose file is not here: they leave without it, and stop nothing else."""

from pathlib import Path

from app.crypto import age
from app.disclosure.audience import audience
from app.records.leaves import Json
from app.records.levels import Level
from app.services import sharing
from app.services.disclosing import Request, choices_for, prepare, recipient_of_text
from app.services.session import Session
from app.services.team.state import read_sent
from tests.services.opened import members
from tests.services.team_pair import members as team_members
from tests.services.team_pair import settle_down, share
from tests.services.vaults import session_in

LOST = "ab" * 32


def case_with_a_lost_file(session: Session) -> tuple[str, str]:
    """A case and a piece of evidence whose content never came, or was lost with its pages."""
    case = session.vault.create_record("case", {("code",): "C-1", ("topics", "lawyers"): {"at": "i"}})
    held: Json = {"sha256": LOST, "size": 4, "media_type": "image/png"}
    evidence = session.vault.create_record(
        "evidence", {("file",): held, ("title", "zh"): "照片", ("cases", case.id): {"at": "i"}}
    )
    return case.id, evidence.id


def test_a_case_is_sealed_without_a_file_that_is_not_here(tmp_path: Path) -> None:
    reader = age.HybridIdentity.generate()
    with session_in(tmp_path / "vault") as session:
        case, evidence = case_with_a_lost_file(session)
        planned = sharing.plan(session, [case], Level.TEAM)
        sharing.seal(session, planned, [reader.recipient()], tmp_path / "out.age")
    inside = members(tmp_path / "out.age", reader)
    assert evidence.encode() in inside["records.jsonl"]
    assert not [name for name in inside if name.startswith("files/")]


def test_a_reading_copy_is_prepared_and_says_that_the_file_stays(tmp_path: Path) -> None:
    reader = recipient_of_text(str(age.HybridIdentity.generate().recipient()))
    with session_in(tmp_path / "vault") as session:
        case, evidence = case_with_a_lost_file(session)
        request = Request(audience("ourselves"), reader, (case,), choices_for(session))
        draft = prepare(session, request)
    assert draft.files == {}
    assert {held.reason.value for held in draft.review.held if held.field == "file"} == {"file"}
    assert evidence in draft.review.numbers


def test_a_member_of_a_team_goes_on_sending(tmp_path: Path) -> None:
    """Who left a bundle aside and took a later one in has the record of a file that never came."""
    with team_members(tmp_path, "ab") as pair:
        case, _ = case_with_a_lost_file(pair[0].session)
        share(pair, case)
        published = pair[0].turn().published
        assert published is not None
        assert published.records == 2
        (taken,) = pair[1].turn().taken
        assert taken.new == 2
        settle_down(pair)
        assert pair[0].files() == []
        assert LOST not in read_sent(pair[0].session).files, "once it is here it has not been sent"
