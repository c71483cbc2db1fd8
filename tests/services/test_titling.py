"""How a record is called: what tells two people of one name apart stands with the person alone."""

from dataclasses import replace
from pathlib import Path

from app.records.types.person import Person, PersonNames
from app.records.values import Bilingual, Link
from app.services import recording, titling
from app.services.casework import workspace
from app.services.session import Session
from tests.procedure.acts import act
from tests.services.vaults import session_in


def named(session: Session) -> Person:
    """A person with what tells her from others of her name."""
    row = PersonNames(row_id="0000000000000001", hans="林若溪", latin="Lin Ruoxi")
    position = Bilingual("乡村图书室创办人", "librarian")
    blank = recording.blank(session, "person", names=(row,), position=position, minimum_level=None)
    kept = recording.save(session, blank)
    assert isinstance(kept, Person)
    return kept


def test_inside_another_title_a_person_is_called_by_the_name_alone(tmp_path: Path) -> None:
    with session_in(tmp_path / "vault") as session:
        person = named(session)
        case = recording.save(session, recording.blank(session, "case", principals=(Link(person.id),)))
        held = act("criminal_detention", "2026-10-17", victims=[{"target": person.id}])
        kept = recording.save(session, replace(held, id=""))
        assert titling.title(session, person, "zh_hans") == "林若溪（乡村图书室创办人）"
        assert titling.title(session, person, "en") == "Lin Ruoxi (librarian)"
        assert titling.title(session, person, "zh_hans", brief=True) == "林若溪"
        assert titling.title(session, kept, "zh_hans") == "刑事拘留 · 林若溪 · 2026年10月17日"
        found = workspace.workspace(session, case.id, "zh_hans")
        assert found is not None
        assert [one.name for one in found.people] == ["林若溪"]
