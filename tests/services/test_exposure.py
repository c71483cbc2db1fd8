"""Exposure check: every declared link to a person counts, what was sent counts, and undo takes it back."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.crypto.identities import OwnIdentity
from app.errors import AppError, Problem
from app.records.codec import identified, leaves_of
from app.records.dates import from_edtf
from app.records.declare import FieldDeclaration, Kind, Record
from app.records.levels import Level
from app.records.types import TYPES
from app.records.types.consent import Consent
from app.records.types.evidence import EvidenceStorage, EvidenceTransfers
from app.records.types.person import Person, PersonChannels
from app.records.values import Bilingual, FileRef, Link, Term
from app.services import exposure, history, joining, keys, titling
from app.services.exposure import ADVERSE, Event, Grade, Way
from app.services.session import Session
from tests.services.vaults import TODAY, session_in
from tests.services.written import contact_of, person, put, sent


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "vault") as opened:
        yield opened


# the walk over the declarations


def person_links() -> list[tuple[str, tuple[FieldDeclaration, ...]]]:
    """Every field or column that can link to a person, as the declarations that lead to it."""
    found: list[tuple[str, tuple[FieldDeclaration, ...]]] = []
    for type_, declared in TYPES.items():
        for field in declared.fields.values():
            if not field.columns and "person" in field.link_to:
                found.append((type_, (field,)))
            columns = field.columns.values()
            found += [(type_, (field, one)) for one in columns if "person" in one.link_to]
    return found


def dotted(way: tuple[FieldDeclaration, ...]) -> str:
    return ".".join(one.name for one in way)


def filled(way: tuple[FieldDeclaration, ...], id_: str) -> Any:
    """A value of a field that links to one person by this way."""
    field = way[0]
    if len(way) == 2:
        assert field.rows is not None
        row: Any = replace(field.rows(), **{way[1].name: filled(way[1:], id_)})
        return row if field.kind == Kind.ADDRESS else (row,)
    return (Link(id_),) if field.kind == Kind.LINKS else Link(id_)


def both(
    type_: str, one: tuple[FieldDeclaration, ...], other: tuple[FieldDeclaration, ...], ids: list[str]
) -> Record:
    """A record that names one person by one way and another by another, perhaps in one field."""
    values = {one[0].name: filled(one, ids[0])}
    second = filled(other, ids[1])
    if other[0].name in values:
        second = (*values[other[0].name], *second)
    return replace(TYPES[type_].record(), **{**values, other[0].name: second})


def can_share(one: tuple[FieldDeclaration, ...], other: tuple[FieldDeclaration, ...]) -> bool:
    """Whether both can stand in one record: a field of one link holds one person only."""
    return one[0].name != other[0].name or one[0].kind not in (Kind.LINK, Kind.ADDRESS)


def test_every_link_to_a_person_makes_those_beside_it_known(session: Session) -> None:
    links = person_links()
    assert len(links) > 40
    seen = 0
    for (type_, one), (same, other) in itertools.product(links, links):
        if type_ != same or not can_share(one, other):
            continue
        ids = [person(session), person(session)]
        record = identified(both(type_, one, other, ids))
        with session.write() as group:
            made = group.create(type_, leaves_of(record)).id
        found = {at_risk.id: at_risk for at_risk in exposure.find(session, ids[0]).people}
        silent = type_ == "task" or (type_, dotted(one)) in ADVERSE or (type_, dotted(other)) in ADVERSE
        assert (ids[1] in found) != silent, (type_, dotted(one), dotted(other))
        if not silent:
            hidden = max(part.level for part in other) == Level.NEED_TO_KNOW
            assert found[ids[1]].source == hidden, (type_, dotted(other))
            grounds = [(ground.record, ground.field) for ground in found[ids[1]].grounds]
            assert (made, dotted(other)) in grounds
            seen += 1
    assert seen > 100
    assert {(type_, dotted(way)) for type_, way in links} >= ADVERSE


def test_a_record_that_is_need_to_know_hides_whoever_it_names(session: Session) -> None:
    taken, other = person(session), person(session)
    hidden = Term("need_to_know")
    put(session, "information", persons=(Link(taken), Link(other)), minimum_level=hidden)
    [found] = exposure.find(session, taken).people
    assert (found.id, found.hidden) == (other, True)


def test_a_level_that_a_user_raised_hides_too(session: Session) -> None:
    taken, other = person(session), person(session)
    raised: Any = {("~level", "principals"): "need_to_know"}
    put(session, "case", principals=(Link(taken), Link(other)), unknown=raised)
    [found] = exposure.find(session, taken).people
    assert found.source


# what they got


def test_what_a_bundle_brought_comes_first_and_its_sources_before_all(session: Session) -> None:
    taken = person(session, "周砚秋")
    source, subject, beside = person(session, "甲"), person(session, "乙"), person(session, "丙")
    account = put(session, "information", source=Link(source), persons=(Link(subject),))
    put(session, "note", persons=(Link(taken), Link(beside)))
    key = contact_of(session, taken).fingerprint.hex()
    facts = {"kind": "exchange", "recipients": [key], "records": [account], "ticked": [[account, "source"]]}
    sent(session, facts)
    found = exposure.find(session, taken).people
    assert [(one.id, one.grade, one.source) for one in found] == [
        (source, Grade.HELD, True),
        (beside, Grade.MET, True),  # who was at a meeting is need-to-know
        (subject, Grade.HELD, False),
    ]


def test_a_source_that_was_not_ticked_was_not_given_away(session: Session) -> None:
    taken, source, subject = person(session), person(session), person(session)
    account = put(session, "information", source=Link(source), persons=(Link(subject),))
    facts = {"kind": "exchange", "ceiling": "team", "person": taken, "records": [account]}
    sent(session, facts)
    assert [one.id for one in exposure.find(session, taken).people] == [subject]


def test_where_the_fields_are_listed_only_those_count(session: Session) -> None:
    taken, victim, lawyer = person(session), person(session), person(session)
    case = put(session, "case", principals=(Link(victim),), contact_rota=())
    aid = put(session, "assistance", recipient=Link(victim), lawyer=Link(lawyer))
    fields = [[case, "principals"], [aid, "provision"]]
    sent(session, {"kind": "disclosure", "person": taken, "records": [case, aid], "fields": fields})
    found = exposure.find(session, taken)
    assert [one.id for one in found.people] == [victim]
    [bundle] = found.bundles
    assert (bundle.kind, bundle.records, bundle.fields) == ("disclosure", 2, 2)


def test_bundles_are_theirs_by_any_card_they_ever_had(session: Session) -> None:
    taken, other = person(session), person(session)
    contact = contact_of(session, taken)
    new = OwnIdentity.generate().card("desk", 2).text()
    keys.replace_card(session, contact.id, new)
    for recipient in (contact.card.fingerprint().hex(), str(contact.card.classic)):
        sent(session, {"kind": "exchange", "recipients": [recipient], "sha256": "ab" * 32})
    sent(session, {"kind": "exchange", "recipients": ["ff" * 32]})
    assert len(exposure.find(session, taken).bundles) == 2
    assert len(exposure.find(session, contact=contact.id).bundles) == 2
    assert exposure.find(session, other).empty


def test_files_by_bundle_by_hand_over_by_keeping_and_by_making(session: Session) -> None:
    taken = person(session, "周砚秋", latin="Zhou Yanqiu")
    person(session, "周砚")

    def evidence(sha: str, **values: Any) -> str:
        return put(session, "evidence", file=FileRef(sha * 32, 1), **values)

    to_zh = evidence("a1", transfers=(EvidenceTransfers(to_whom=Bilingual("周硯秋（上海）")),))
    to_en = evidence("a2", transfers=(EvidenceTransfers(from_whom=Bilingual("", "ZHOU Yanqiu, by hand")),))
    kept = evidence("a3", storage=(EvidenceStorage(place=Bilingual("周砚秋家")),))
    made = evidence("a4", author=Link(taken))
    went = evidence("a5")
    evidence("a6", transfers=(EvidenceTransfers(to_whom=Bilingual("周砚", "Zhou Yanqiuling")),))
    sent(session, {"person": taken, "files": ["a5" * 32, "a9" * 32]})
    found = {(one.id, one.ways) for one in exposure.find(session, taken).files}
    assert found == {
        (to_zh, (Way.TRANSFER,)), (to_en, (Way.TRANSFER,)), (kept, (Way.STORAGE,)),
        (made, (Way.AUTHOR,)), (went, (Way.SENT,)), ("", (Way.SENT,)),
    }  # fmt: skip


def test_shared_cases_and_who_belongs_to_them(session: Session) -> None:
    lawyer, client, sister, witness = (person(session) for _ in range(4))
    officer = person(session)
    bureau = person(session, kind="authority")
    case = put(session, "case", principals=(Link(client),))
    put(session, "relation", from_person=Link(lawyer), to_record=Link(case), type=Term("lawyer_of"))
    put(session, "relation", from_person=Link(officer), to_record=Link(case), type=Term("handles"))
    put(session, "relation", from_person=Link(sister), to_record=Link(case), type=Term("contact_for"))
    act = TYPES["act"].fields
    rows = {"witnesses": act["witnesses"].rows, "perpetrators": act["perpetrators"].rows}
    assert all(rows.values())
    values: dict[str, Any] = {
        name: (replace(made(), target=Link(id_)),)  # type: ignore[call-arg]
        for (name, made), id_ in zip(rows.items(), (witness, officer), strict=True)
        if made is not None
    }
    put(session, "act", cases=(Link(case),), **values)
    put(session, "note", cases=(Link(case),), through=Link(bureau))
    found = exposure.find(session, lawyer)
    assert [(one.id, one.ways) for one in found.cases] == [(case, (Way.TIE,))]
    assert [(one.id, one.grade) for one in found.people] == [
        (witness, Grade.CASE), (client, Grade.CASE), (sister, Grade.CASE),
    ]  # fmt: skip


def test_channels_stay_unsaid_until_revealed(session: Session) -> None:
    rows = (PersonChannels(kind=Term("signal"), value="+86 130 0000 0000"),)
    taken = person(session, "周砚秋", channels=rows)
    note = put(session, "note", persons=(Link(taken),), channel=Term("wechat"))
    found = exposure.find(session, taken)
    assert {(one.kind, one.record, one.own) for one in found.channels} == {
        ("signal", taken, True), ("wechat", note, False),
    }  # fmt: skip
    hidden = exposure.told(session, found, "zh_hans").channels
    assert all(line.hidden and "Signal" not in line.title and "微信" not in line.title for line in hidden)
    session.reveal(taken)
    shown = [line for line in exposure.told(session, found, "zh_hans").channels if not line.hidden]
    assert [line.title.startswith("Signal") for line in shown] == [True]
    assert "130" not in shown[0].title


def test_a_hidden_line_says_neither_name_nor_part(session: Session) -> None:
    taken, source = person(session, "周砚秋"), person(session, "林若溪")
    put(session, "information", source=Link(source), persons=(Link(taken),))
    found = exposure.find(session, taken)
    [line] = exposure.told(session, found, "zh_hans").people
    assert line.hidden
    assert not line.source
    assert "林若溪" not in line.title + line.why
    assert "来源" not in line.why
    session.reveal(source)
    [line] = exposure.told(session, found, "zh_hans").people
    assert (line.title, line.source, "来源" in line.why) == ("林若溪", True, True)


def test_two_records_of_one_person_are_one_person(session: Session) -> None:
    taken, also, other, again = (person(session, name) for name in ("周砚秋", "老周", "林若溪", "小林"))
    joining.join(session, also, taken)
    joining.join(session, again, other)
    contact = contact_of(session, also)
    put(session, "note", persons=(Link(also), Link(other)))
    put(session, "note", persons=(Link(taken), Link(again)))
    held = put(session, "evidence", transfers=(EvidenceTransfers(to_whom=Bilingual("交老周")),))
    copy = session.vault.get(also)
    assert copy is not None
    row = identified(replace(TYPES["person"].record(), channels=(PersonChannels(kind=Term("signal")),)))  # type: ignore[call-arg]
    with session.write() as group:
        group.save(copy, leaves_of(row))
    for asked in (taken, also):
        found = exposure.find(session, asked)
        assert found.person == taken
        assert [one.id for one in found.people] == [other]
        assert len(found.people[0].grounds) == 2
        assert [one.id for one in found.files] == [held]
        assert found.contacts == (contact.id,)
        assert [(one.kind, one.record) for one in found.channels if one.own] == [("signal", also)]
    assert exposure.act(session, found, exposure.proposed(found)).channels == 1


# consents


def consent(session: Session, **values: Any) -> str:
    return put(session, "consent", **values)


def test_which_consents_are_asked_anew(session: Session) -> None:
    taken, client, strange, wife, far = (person(session) for _ in range(5))
    case = put(session, "case", principals=(Link(client), Link(taken)))
    own = consent(session, person=Link(taken))
    about = consent(session, person=Link(client))
    to_them = consent(session, person=Link(strange), recipients=(Link(taken),))
    in_case = consent(session, person=Link(wife), cases=(Link(case),))
    went = consent(session, person=Link(far))
    consent(session, person=Link(far))
    consent(session, person=Link(client), withdrawn_on=from_edtf("2026-01-02"))
    consent(session, person=Link(client), reassess_on=from_edtf("2026-11-24"))
    later = consent(session, person=Link(client), reassess_on=from_edtf("2027-02"))
    sent(session, {"person": taken, "consents": [went]})
    found = {one.id: one.why for one in exposure.find(session, taken).consents}
    assert found == {
        own: "own", about: "person", later: "person", to_them: "recipient", in_case: "case", went: "sent",
    }  # fmt: skip
    of_device = {one.id for one in exposure.find(session, taken, event=Event.DEVICE).consents}
    assert of_device == set(found) - {own}


# acting


@pytest.fixture
def network(session: Session) -> dict[str, str]:
    rows = (PersonChannels(kind=Term("signal"), value="x"), PersonChannels(kind=Term("email"), value="y"))
    ids = {"taken": person(session, "周砚秋", channels=rows), "source": person(session, "林若溪")}
    ids["account"] = put(session, "information", source=Link(ids["source"]), persons=(Link(ids["taken"]),))
    ids["client"] = person(session, "何田", "need_to_know")
    ids["case"] = put(session, "case", principals=(Link(ids["client"]), Link(ids["taken"])))
    ids["consent"] = consent(session, person=Link(ids["client"]), reassess_on=from_edtf("2027-02"))
    ids["contact"] = contact_of(session, ids["taken"]).id
    return ids


def tasks(session: Session) -> list[Any]:
    from app.vault.lists import ListQuery

    found = session.read.rows(session.read.ids(ListQuery("task")))
    return [session.vault_record(one.copy.id) for one in found]


def test_acting_bars_the_key_and_writes_one_verb_that_undo_takes_back(
    session: Session, network: dict[str, str]
) -> None:
    found = exposure.find(session, network["taken"])
    done = exposure.act(session, found, exposure.proposed(found))
    assert (done.tasks, done.consents, done.channels, done.keys) == (6, 1, 2, 1)
    [contact] = keys.of_person(session, network["taken"])
    assert contact.state is keys.State.SUSPECTED
    with pytest.raises(AppError) as refused:
        keys.refuse_unsealable(session, [contact.card])
    assert refused.value.problem is Problem.KEY_BARRED
    asked = session.vault_record(network["consent"])
    assert isinstance(asked, Consent)
    assert asked.reassess_on is not None
    assert asked.reassess_on.edtf == TODAY.isoformat()
    out = session.vault_record(network["taken"])
    assert isinstance(out, Person)
    assert [row.state and row.state.code for row in out.channels] == ["compromised"] * 2
    assert [row.value for row in out.channels] == ["x", "y"]
    undone = history.undo(session)
    assert undone is not None
    assert undone.group
    assert not undone.moved
    assert tasks(session) == []
    back = session.vault_record(network["consent"])
    assert isinstance(back, Consent)
    assert back.reassess_on is not None
    assert back.reassess_on.edtf == "2027-02"
    as_was = session.vault_record(network["taken"])
    assert isinstance(as_was, Person)
    assert [row.state for row in as_was.channels] == [None, None]


def test_the_tasks_name_nobody_and_all_but_the_count_are_need_to_know(
    session: Session, network: dict[str, str]
) -> None:
    found = exposure.find(session, network["taken"])
    exposure.act(session, found, exposure.proposed(found))
    made = tasks(session)
    for task in made:
        words = " ".join((task.title.zh, task.title.en, task.remarks.zh, task.remarks.en))
        assert not [name for name in ("周砚秋", "林若溪", "何田") if name in words]
        assert task.title.zh
        assert task.title.en
    shown = [task for task in made if not titling.is_masked(session, task)]
    assert [task.about for task in shown] == [()]
    warned = sorted((task.title.zh, task.about[0].id) for task in made if task.title.zh.startswith("示警"))
    assert warned == [("示警 1/2", network["source"]), ("示警 2/2", network["client"])]


def test_only_what_was_ticked_is_done(session: Session, network: dict[str, str]) -> None:
    found = exposure.find(session, network["taken"])
    choice = exposure.Choice(people=(network["client"],), consents=(), contacts=(), channels=False)
    done = exposure.act(session, found, choice)
    assert (done.tasks, done.consents, done.channels, done.keys) == (2, 0, 0, 0)
    [contact] = keys.of_person(session, network["taken"])
    assert contact.state is keys.State.UNVERIFIED


def test_a_lost_device_tells_its_owner_first(session: Session, network: dict[str, str]) -> None:
    found = exposure.find(session, contact=network["contact"], event=Event.DEVICE)
    assert found.person == network["taken"]
    exposure.act(session, found, exposure.proposed(found), "zh_hant")
    told = [task for task in tasks(session) if task.title.zh.startswith("通知本人")]
    assert [task.about[0].id for task in told] == [network["taken"]]
    assert "裝置" in told[0].title.zh


def test_evidence_without_a_file_does_no_harm(session: Session) -> None:
    taken = person(session, "周砚秋")
    put(session, "evidence", exhibit="E1")
    assert exposure.find(session, taken).files == ()
