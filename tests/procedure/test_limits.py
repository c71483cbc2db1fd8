"""Limits on the facts of a proceeding; every expected day is worked by hand from the article named."""

import pytest

from app.procedure.bindings import bindings
from app.procedure.conditions import APPLIES, BRANCHES, EXCLUDES
from app.procedure.counting import shipped_holidays
from app.procedure.facts import proceeding
from app.procedure.limits import State, follow_on, limits
from app.procedure.rules import versions
from app.procedure.stopping import ACTS
from app.records.declare import Record, fields_of
from app.records.types import TYPES
from app.records.vocabularies import choices
from tests.procedure.acts import act, day, days, found, letter, only

ENDS: list[tuple[str, list[Record], str]] = [
    # CPL 91: three days, in special circumstances one to four more; the start day is not counted
    ("C05", [act("criminal_detention", "2026-10-17")], "2026-10-24"),
    ("C05", [act("criminal_detention", "2026-02-25")], "2026-03-04"),
    ("C05", [act("criminal_detention", "2024-02-25")], "2024-03-03"),
    ("C05", [act("criminal_detention", "2026-12-29")], "2027-01-05"),
    ("C05", [act("criminal_detention", "2026-10-14/2026-10-20")], "2026-10-21/2026-10-27"),
    ("C05", [act("criminal_detention", "2026-10-17", limit_changes=[{"kind": "gang"}])], "2026-11-16"),
    # CPL 91(3): seven days from receipt, of a person in criminal detention; SPP Rules 282: else fifteen
    ("C06", [act("criminal_detention", "2026-03-02"), act("arrest_request", "2026-03-09",
        received_on="2026-03-09")], "2026-03-16"),
    ("C06", [act("rsdl", "2026-03-02"), act("arrest_request", "2026-03-10",
        received_on="2026-03-10")], "2026-03-25"),
    # CPL 156: two months; one, two and two more only on their grounds
    ("C18", [act("arrest", "2026-01-15")], "2026-03-15"),
    ("C18", [act("arrest", "2026-08-31")], "2026-10-31"),
    ("C18", [act("arrest", "2026-12-30")], "2027-02-28"),
    ("C18", [act("arrest", "2026-01-15", limit_changes=[{"kind": "complex_one_month"}])], "2026-04-15"),
    ("C18", [act("arrest", "2026-01-15", limit_changes=[{"kind": "complex_one_month"}, {"kind": "four_kinds"},
        {"kind": "ten_years"}])], "2026-08-15"),
    ("C18", [act("arrest", "2026-01-15", limit_changes=[{"kind": "new_crime", "from_": "2026-03-10"}])],
        "2026-05-10"),
    ("C18", [act("arrest", "2026-01-15", limit_changes=[{"kind": "psychiatric", "from_": "2026-02-01",
        "to": "2026-02-20"}])], "2026-04-04"),
    # CPL 79: six months of residential surveillance, twelve of bail, anew for each organ
    ("C10", [act("rsdl", "2026-05-09")], "2026-11-09"),
    ("C10", [act("residential_surveillance", "2025-08-31")], "2026-02-28"),
    ("C10", [act("rsdl", "2026-01-05")], "2026-07-05"),
    ("C10", [act("rsdl", "2026-01-05", limit_changes=[{"kind": "re_decided", "from_": "2026-05-20"}])],
        "2026-11-20"),
    ("C10", [act("rsdl", "2026-05")], "2026-11-01/2026-11-30"),
    ("C12", [act("bail", "2025-04-10")], "2026-04-10"),
    ("C12", [act("bail", "2024-02-29")], "2025-02-28"),
    ("C12", [act("bail", "2025-04-10", limit_changes=[{"kind": "re_decided", "from_": "2026-01-20"}])],
        "2027-01-20"),
    ("C12", [act("bail", "2025-11-30")], "2026-11-30"),
    ("C12", [act("bail", "2025-12-31")], "2026-12-31"),
    # CPL 172: one month, half a month more in a major or complex case
    ("C19", [act("transfer_prosecution", "2026-01-31", received_on="2026-01-31")], "2026-02-28"),
    ("C19", [act("transfer_prosecution", "2026-03-03", received_on="2026-03-03")], "2026-04-03"),
    ("C19", [act("transfer_prosecution", "2026-01-31", received_on="2026-01-31",
        limit_changes=[{"kind": "major_complex"}])], "2026-03-15"),
    ("C19", [act("transfer_prosecution", "2026-03-03", received_on="2026-03-03",
        trial_procedure="fast_track")], "2026-03-13"),
    ("C19", [act("transfer_prosecution", "2026-03-03", received_on="2026-03-03",
        limit_changes=[{"kind": "after_supplement", "from_": "2026-04-28"}])], "2026-05-28"),
    # CPL 208: two months, three at the latest
    ("C24", [act("first_instance", "2026-01-12", accepted_on="2026-01-12")], "2026-04-12"),
    ("C24", [act("first_instance", "2026-01-12", accepted_on="2026-01-12",
        limit_changes=[{"kind": "remanded", "from_": "2026-09-01"}])], "2026-12-01"),
    # CPL 230: ten days for an appeal; the last day rolls over holidays; each receipt counts for itself
    ("C28", [act("verdict", "2026-04-20", documents=[{"kind": "judgment", "received_on": "2026-04-24"}])],
        "2026-05-06"),
    ("C28", [act("verdict", "2026-09-20", documents=[{"kind": "judgment", "received_on": "2026-09-23"}])],
        "2026-10-08"),
    ("C28", [act("verdict", "2026-03-01", documents=[{"kind": "judgment", "received_on": "2026-03-02"}])],
        "2026-03-12"),
    # PSAPL: the days ordered, fifteen at most for one act
    ("A03", [act("admin_detention", "2026-03-01", ordered_days=10)], "2026-03-11"),
    ("A03", [act("admin_detention", "2026-03-01")], "2026-03-16"),
    # ARL 20: sixty days from knowing; a year where the remedy was not told
    ("A06", [act("admin_detention", "2026-01-02", knew_on="2026-01-05")], "2026-03-06"),
    ("A06", [act("admin_fine", "2026-01-02", knew_on="2026-01-05", rights_told="no")], "2027-01-05"),
    # OGI 33: twenty working days, the Qingming holiday of 2026 left out
    ("A17", [act("procedure_step:ogi_request", "2026-03-16", received_on="2026-03-16")], "2026-04-14"),
    # Supervision Law 48
    ("S03", [act("liuzhi", "2025-07-15")], "2025-10-15"),
    ("S03", [act("liuzhi", "2025-07-15", limit_changes=[{"kind": "supervision_extension"}])], "2026-01-15"),
    ("S03", [act("liuzhi", "2021-04-30")], "2021-07-31"),
    # WGEID: three months; Special Procedures: sixty days to answer, then the names are public
    ("U03", [act("taken_away", "2026-08-22")], "2026-11-22"),
    ("U04b", [letter("joint_urgent_appeal", "2026-11-10")], "2027-01-09"),
    ("U04a", [letter("urgent_appeal", "2020-12-04")], "2021-02-02"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "records", "end"), ENDS, ids=str)
def test_the_last_day(rule: str, records: list[Record], end: str) -> None:
    assert only(records, rule).end == days(end)


def test_the_police_are_never_granted_thirty_seven_days() -> None:
    limit = only([act("criminal_detention", "2026-10-17")], "C05")
    assert limit.end == days("2026-10-24")
    assert limit.longest == days("2026-11-16")
    assert [stage.code for stage in limit.stages if not stage.granted] == ["roving", "repeat_offence", "gang"]
    then = follow_on(limit, shipped_holidays())
    assert then is not None
    assert then[1] == days("2026-10-31")


def test_the_procuratorate_has_limits_of_its_own() -> None:
    ordered = [{"function": "ordered", "kind": "prosecutor"}]
    detention = act("criminal_detention", "2026-03-02", authorities=ordered)
    assert found([detention], "C05") == []
    assert only([detention], "C07").end == days("2026-03-16")
    after = [act("liuzhi", "2025-12-02"), detention]
    assert found([*after], "C07") == []
    assert only([*after], "C08").end == days("2026-03-12")


def test_a_ground_without_a_paper_counts_and_is_marked_unproven() -> None:
    spoken = [{"kind": "gang"}]
    shown = [{"kind": "gang", "file": "paper"}]
    assert only([act("criminal_detention", "2026-10-17", limit_changes=spoken)], "C05").unproven == ("gang",)
    assert only([act("criminal_detention", "2026-10-17", limit_changes=shown)], "C05").unproven == ()


@pytest.mark.parametrize(
    ("records", "rule", "on"),
    [
        ([act("criminal_detention", "2026-03-02", end="2026-03-04")], "C05", "2026-03-04"),
        ([act("arrest", "2026-01-15"), act("bail", "2026-02-20")], "C18", "2026-02-20"),
        ([act("criminal_detention", "2026-03-02"), act("rsdl", "2026-03-05")], "C05", "2026-03-05"),
        ([act("bail", "2026-03-02", id="one"), act("measure_lifted", "2026-06-05", chain=[{"target": "one",
            "relation": "lifts"}])], "C12", "2026-06-05"),
        ([act("first_instance", "2026-03-10", accepted_on="2026-03-10", trial_procedure="summary",
            limit_changes=[{"kind": "converted", "decided_on": "2026-03-24"}])], "C25", "2026-03-24"),
    ],
)  # fmt: skip
def test_a_custody_clock_stops_without_breach(records: list[Record], rule: str, on: str) -> None:
    limit = only(records, rule)
    assert limit.state is State.STOPPED
    assert limit.closed == days(on)
    assert not limit.overdue(day("2030-01-01"))


def test_an_act_strung_to_another_proceeding_stops_nothing() -> None:
    detention = act("criminal_detention", "2026-03-02", id="a")
    request = act("arrest_request", "2026-03-05", chain=[{"target": "a", "relation": "next_step"}])
    elsewhere = act("bail", "2026-03-04")
    limit = only([detention, request, elsewhere], "C05")
    assert limit.state is State.MET
    assert limit.closed == days("2026-03-05")


def test_what_was_done_late_stays_overdue() -> None:
    notice = [{"kind": "family_detention", "given_at": "2026-03-20"}]
    late = only([act("criminal_detention", "2026-03-02", notices=notice)], "C04")
    assert late.state is State.MET
    assert late.overdue(day("2026-03-03"))


def test_nothing_is_overdue_before_the_last_possible_day_has_passed() -> None:
    limit = only([act("criminal_detention", "2026-10-14/2026-10-20")], "C05")
    assert not limit.overdue(day("2026-10-27"))
    assert limit.overdue(day("2026-10-28"))
    assert limit.days_left(day("2026-10-20")) == 1


def test_the_law_of_the_day_is_cited_or_none() -> None:
    old = only([act("criminal_detention", "2015-07-09")], "C05")
    assert old.rule is not None
    assert old.rule.law == "CPL 2012 Art.89(1)(2)"
    assert only([act("criminal_detention", "2011-04-03")], "C05").state is State.NO_RULE


def test_no_forty_eight_hours_in_residential_surveillance() -> None:
    asked = [{"kind": "lawyer_meeting", "received_at": "2026-03-02", "permission_needed": "no"}]
    assert found([act("rsdl", "2026-03-01", requests=asked)], "C14") == []
    assert only([act("rsdl", "2026-03-01", requests=asked)], "C14r").state is State.NO_LIMIT
    meeting = only([act("criminal_detention", "2026-03-01", requests=asked)], "C14")
    assert meeting.end == days("2026-03-04")


def test_a_state_security_case_needs_permission_to_meet() -> None:
    asked = [{"kind": "lawyer_meeting", "received_at": "2026-03-02"}]
    detention: list[Record] = [act("criminal_detention", "2026-03-01", requests=asked, state_security="yes")]
    assert only(detention, "C14").state is State.EXCLUDED
    assert only(detention, "C14p").end == days("2026-03-05")


def test_an_excuse_for_no_notice_counts_only_with_its_paper() -> None:
    said = [{"kind": "family_detention", "not_given_because": "impossible"}]
    on_paper = [{"kind": "family_detention", "not_given_because": "impossible", "file": "paper"}]
    spoken = only([act("criminal_detention", "2026-03-02", notices=said)], "C04")
    assert spoken.state is State.RUNNING
    assert "impossible" in spoken.open_conditions
    assert only([act("criminal_detention", "2026-03-02", notices=on_paper)], "C04").state is State.EXCLUDED


def test_hours_are_known_only_where_an_hour_is_on_record() -> None:
    assert not only([act("criminal_detention", "2026-03-02")], "C02").hours_known
    assert only([act("criminal_detention", "2026-03-02T09:30")], "C02").hours_known


def test_unknown_holidays_are_said() -> None:
    served = [{"kind": "judgment", "received_on": "2031-04-24"}]
    assert not only([act("verdict", "2031-04-20", documents=served)], "C28").holidays_known


def test_a_rule_can_be_switched_off() -> None:
    detention = proceeding([act("criminal_detention", "2026-03-02")])
    every = {limit.rule_id for limit in limits(detention, shipped_holidays())}
    fewer = {limit.rule_id for limit in limits(detention, shipped_holidays(), frozenset({"C05"}))}
    assert every - fewer == {"C05"}


def test_every_binding_names_declared_fields_and_known_codes() -> None:
    acts = choices(TYPES["act"].fields["type"].vocabulary)
    letters = choices(TYPES["intervention"].fields["type"].vocabulary)
    assert {binding.rule for binding in bindings()} == set(versions()) - {"CREDIT"}
    for binding in bindings():
        for code in binding.records:
            assert code in acts or code.removeprefix("action_type:") in letters, code
        for ref in (*binding.starts_from, *binding.depends_on, *binding.met_by, *binding.changed_by):
            declaration = TYPES[ref.owner].fields[ref.field]
            assert not ref.column or ref.column in declaration.columns, ref
            assert not ref.chained or ref.chained in acts, ref
            if ref.kind:
                names = [name for name in ("function", "relation", "kind") if name in declaration.columns]
                kind = declaration.columns[names[0]]
                assert ref.kind in choices(kind.vocabulary), ref


def test_every_condition_and_event_of_the_rules_is_understood() -> None:
    acts = choices(TYPES["act"].fields["type"].vocabulary)
    for rules in versions().values():
        for rule in rules:
            assert {part.code for part in rule.applies_when} <= set(APPLIES)
            assert {part.code for part in rule.excluded_when} <= set(EXCLUDES)
            events = set(rule.stops_on) - {"act_ended", "measure_replaced", "measure_lifted", "converted"}
            assert events <= set(ACTS)
    assert {code for codes in ACTS.values() for code in codes} <= set(acts)
    codes = {part.code for rules in versions().values() for rule in rules for part in rule.branches}
    assert set(BRANCHES) <= codes
    assert "start" in fields_of(TYPES["act"].record)
