"""Records travel with those that others name first."""

from app.records.leaves import Copy
from app.records.types import TYPES
from app.services.sharing.sealing import neighbours_first


def test_persons_come_before_what_names_them_and_nothing_is_lost() -> None:
    copies = [Copy(type_, f"{type_}-{number}", "0" * 16) for number in range(2) for type_ in reversed(TYPES)]
    ordered = neighbours_first(copies)
    assert {copy.id for copy in ordered} == {copy.id for copy in copies}
    first = [copy.type for copy in ordered]
    assert first[:2] == ["person", "person"]
    assert first.index("case") < first.index("act")
    assert [copy.id for copy in ordered if copy.type == "note"] == ["note-0", "note-1"]
