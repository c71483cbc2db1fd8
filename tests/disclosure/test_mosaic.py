"""What together points to one person, and whom a package unmasks against what was sent before."""

from typing import Any

from app.disclosure.cleared import Review
from app.disclosure.coarsening import Coarse, Grain
from app.disclosure.mosaic import Clue, Sent, Unmasking, added, pointing, unmasked
from app.records.leaves import Copy, path_text
from app.records.values import Bilingual
from tests.disclosure.records import consent, copy, judged, person, yes

SHARE = "confidential_share"
PARTS = yes(SHARE, "story", "name", "place")
SAID = [consent("k", "p", [SHARE], PARTS), consent("k2", "l", [SHARE], PARTS)]


def records(naming: str = "pseudonym") -> list[Copy]:
    """A detention with a day, a place, a charge and a lawyer who is named."""
    act = copy("act", "a", type="measure:criminal_detention", cases=["c"], victims=[{"target": "p"}],
               start="2026-10-17", place={"province": "430000", "prefecture": {"zh": "云川市"}},
               charges=["cl293"], lawyers=[{"target": "l"}])  # fmt: skip
    lawyer = person("l", "沈闻笛", "Shen Wendi")
    return [copy("case", "c", principals=["p"], topics=["lawyers"]), person("p", naming=naming), lawyer, act]


def seen(naming: str = "pseudonym", **chosen: Any) -> Review:
    """The review for a partner."""
    return judged(records(naming), SAID, pseudonyms={"p": Bilingual("丙", "C")}, **chosen)


def sent(found: Review, number: int = 1) -> Sent:
    """What the ledger would tell of a package."""
    leaves = {id_: {path_text(path): one for path, one in all_.items()} for id_, all_ in found.leaves.items()}
    return Sent(number, "2026-10-20", "partner", "key:x", found.namings, leaves)


def test_place_day_charge_and_lawyer_point_to_the_person() -> None:
    (one,) = pointing(seen())
    assert one.person == "p"
    assert set(one.clues) == {Clue.PLACE, Clue.DATE, Clue.CHARGE, Clue.LAWYER}


def test_nobody_is_pointed_to_who_is_named_or_of_whom_only_one_thing_is_said() -> None:
    assert pointing(seen("full")) == ()
    coarse = {"": Coarse(Grain.MONTH, places=True)}
    left_out = frozenset({("a", "charges")})
    assert pointing(seen(coarse=coarse, left_out=left_out)) == ()


def test_a_name_sent_before_unmasks_the_pseudonym() -> None:
    (one,) = unmasked(seen(), [sent(seen("full"))])
    assert (one.person, one.kind) == ("p", Unmasking.NAMED_BEFORE)
    assert ("a", ("start",)) in one.shared


def test_a_name_now_unmasks_the_pseudonym_of_before() -> None:
    (one,) = unmasked(seen("full"), [sent(seen())])
    assert one.kind == Unmasking.NAMED_NOW


def test_the_same_naming_or_nothing_in_common_unmasks_nobody() -> None:
    assert unmasked(seen(), [sent(seen())]) == ()
    other = sent(seen("full"))
    moved = {id_: dict.fromkeys(paths, "another") for id_, paths in other.leaves.items()}
    assert unmasked(seen(), [Sent(1, "", "partner", "", other.namings, moved)]) == ()


def test_the_fields_that_a_package_adds_to_the_last_one() -> None:
    less = seen(left_out=frozenset({("a", "charges")}))
    assert added(seen(), sent(less)) == (("a", "charges"),)
    assert added(less, sent(seen())) == ()
    assert ("a", "charges") in added(seen(), None)
