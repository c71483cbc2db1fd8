"""What the sender decided: a reason must be written, and one record may be coarser than the whole."""

from app.disclosure.choices import Choices
from app.disclosure.coarsening import Coarse, Grain
from tests.disclosure.records import TODAY

MONTH, YEAR = Coarse(Grain.MONTH), Coarse(Grain.YEAR, places=True)


def test_nothing_is_opened_by_default() -> None:
    bare = Choices(TODAY)
    assert not bare.is_overridden("c", "summary")
    assert not bare.is_ticked("c", "summary")
    assert bare.grain("c") == Coarse()


def test_without_a_written_reason_nothing_was_decided() -> None:
    for reason, counts in (("", False), (" \n", False), ("asked by the family", True)):
        said = Choices(TODAY, overridden={("c", "summary"): reason}, ticked={("c", "title"): reason})
        assert said.is_overridden("c", "summary") is counts
        assert said.is_ticked("c", "title") is counts
        for record, name in (("c", "title"), ("d", "summary")):
            assert not said.is_overridden(record, name)
        for record, name in (("c", "summary"), ("d", "title")):
            assert not said.is_ticked(record, name)


def test_what_was_chosen_for_a_record_goes_before_what_was_chosen_for_the_whole() -> None:
    said = Choices(TODAY, coarse={"": MONTH, "a": YEAR})
    assert said.grain("a") == YEAR
    assert said.grain("b") == MONTH
    assert Choices(TODAY, coarse={"a": YEAR}).grain("b") == Coarse()
