"""For whom: which level each kind reads, which uses of a consent reach it, and what becomes public."""

import pytest

from app.disclosure.audience import ABROAD, FORWARDING, Audience, AudienceKind, audience
from app.records.levels import Level

IDENTIFYING = ("name", "photo", "voice", "identity_numbers", "contact")
OTHERS = ("story", "place", "health", "family", "documents", "quotes")
READS = {
    "public": Level.PUBLIC,
    "partner": Level.PARTNER,
    "un": Level.PARTNER,
    "funder": Level.PARTNER,
    "lawyer": Level.PARTNER,
    "ourselves": Level.TEAM,
}
USES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "public": (("public",), ("public", "public_anon")),
    "partner": (("confidential_share",), ("confidential_share",)),
    "un": (
        ("un_named", "un_gov_named", "un_report_named"),
        ("un_named", "un_gov_named", "un_report_named", "un_confidential"),
    ),
    "funder": (("funder",), ("funder",)),
    "lawyer": (("lawyer",), ("lawyer",)),
    "ourselves": ((), ()),
}


def test_there_are_six_kinds_and_each_reads_to_its_level() -> None:
    assert {kind.value for kind in AudienceKind} == set(READS)
    for kind, level in READS.items():
        assert audience(kind).ceiling == level
        assert audience(kind).kind == kind


def test_a_kind_that_is_not_known_is_nobody() -> None:
    with pytest.raises(ValueError, match="everybody"):
        audience("everybody")


@pytest.mark.parametrize("kind", USES)
def test_which_uses_reach_a_reader_with_the_name_and_without(kind: str) -> None:
    named, unnamed = USES[kind]
    for part in IDENTIFYING:
        assert audience(kind).uses(part) == named
    for part in OTHERS:
        assert audience(kind).uses(part) == unnamed


def test_only_ourselves_read_without_consent_and_stay_at_home() -> None:
    for kind in READS:
        assert audience(kind).asks_consent is (kind != "ourselves")
        assert audience(kind).abroad is (kind != "ourselves")
    assert {"un", "public"} == ABROAD


def test_two_procedures_tell_the_government() -> None:
    assert {"wgad", "wgeid"} == FORWARDING
    for mechanism in ("wgad", "wgeid"):
        for others in ((), ("sr_hrd",)):
            told = audience("un", mechanisms=(*others, mechanism))
            assert told.to_government
            assert told.irreversible
            for part in (*IDENTIFYING, *OTHERS):
                assert told.uses(part) == ("un_gov_named",)
    quiet = audience("un", mechanisms=("sr_hrd",))
    assert not quiet.to_government
    assert not quiet.irreversible
    assert not audience("un").to_government


@pytest.mark.parametrize("kind", READS)
def test_a_letter_about_named_individuals_tells_the_government_if_it_goes_to_the_un(kind: str) -> None:
    letter = Audience(AudienceKind(kind), Level.PARTNER, individual=True)
    assert letter.to_government is (kind == "un")
    assert letter.irreversible is (kind in ("un", "public"))
    copied = Audience(AudienceKind(kind), Level.PARTNER, mechanisms=("wgad",))
    assert copied.to_government is (kind == "un")


def test_what_the_public_reads_nobody_takes_back() -> None:
    for kind in READS:
        assert audience(kind).irreversible is (kind == "public")


def test_an_audience_is_addressed_to_people_and_else_the_same() -> None:
    desk = audience("partner", "a", mechanisms=("sr_hrd",))
    assert desk.recipients == ("a",)
    assert desk.mechanisms == ("sr_hrd",)
    assert desk.addressed("b", "c") == audience("partner", "b", "c", mechanisms=("sr_hrd",))
    plain = Audience(AudienceKind.PARTNER, Level.PARTNER)
    assert (plain.recipients, plain.mechanisms, plain.preset, plain.left_out) == ((), (), "", frozenset())
    assert (plain.individual, plain.abroad) == (False, True)
