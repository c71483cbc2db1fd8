"""A publication from the sample: the form, the gate, what is written and noted, and what changed since."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.documents.forms import forms
from app.errors import AppError, Problem
from app.records.types.publication import Publication
from app.records.values import Bilingual, Term
from app.services import ledger, recording, sample
from app.services.publishing import making, templates
from app.services.publishing.making import Made
from app.services.publishing.work import LANGUAGES, Work, begun, keep, work_of
from app.services.session import Session
from tests.services.vaults import session_in


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with session_in(tmp_path / "vault") as opened:
        sample.load_sample(opened, "zh_hans")
        yield opened


def appeal(session: Session) -> Publication:
    """The urgent appeal of the sample."""
    for id_ in session.read.ids_at(session.read.every()):
        record = session.vault_record(id_)
        if isinstance(record, Publication) and record.kind == Term("urgent_appeal"):
            return record
    raise AssertionError("the sample has an urgent appeal")


def shown(made: Made) -> str:
    return "\n".join(
        text
        for document in made.documents
        for block in document.blocks
        for text in (block.text, *(cell for row in block.rows for cell in row))
    )


def test_a_new_publication_begins_with_the_form_of_its_kind(session: Session) -> None:
    work = begun(appeal(session))
    assert work.form == "urgent_appeal"
    assert work.languages == ("zh_hans", "en")
    assert work.dispatch.kind == "partner"  # it is meant for partners, not for everybody


def test_what_was_decided_is_kept_and_read_again(session: Session) -> None:
    one = appeal(session)
    work = replace(begun(one), form="dossier", languages=("en",), parallel=False)
    keep(session, one.id, work)
    assert work_of(session, one) == work
    session.remember(f"publishing.{one.id}", {"form": "nowhere", "languages": ["xx"]})
    assert work_of(session, one) == begun(one)


@pytest.mark.parametrize("key", list(forms()))
@pytest.mark.parametrize("kind", ["public", "un", "ourselves"])
def test_no_form_prints_what_its_readers_may_not_see(session: Session, key: str, kind: str) -> None:
    one = appeal(session)
    secret = "金丝雀七七九"
    target = one.cases[0].target
    assert target is not None
    case: Any = recording.fetch(session, target.id)
    recording.save(session, replace(case, safety_measures=Bilingual(secret, secret)))
    person: Any = recording.fetch(session, case.principals[0].id)
    recording.save(session, replace(person, physical_description=Bilingual(secret, secret)))
    work = replace(begun(one), form=key, languages=LANGUAGES)
    made = making.made(session, one, replace(work, dispatch=replace(work.dispatch, kind=kind)))
    if kind != "ourselves":
        assert secret not in shown(made)
    assert made.documents[0].title


def test_written_noted_and_compared_with_the_last_version(session: Session, tmp_path: Path) -> None:
    one = appeal(session)
    work = begun(one)
    made = making.made(session, one, work)
    assert made.draft.ready
    assert (made.versions, made.changes) == (0, ())
    making.write(session, one, work, made, tmp_path / "appeal.pdf")
    making.write(session, one, work, made, tmp_path / "appeal.docx")
    assert (tmp_path / "appeal.pdf").read_bytes().startswith(b"%PDF-")
    assert zipfile.is_zipfile(tmp_path / "appeal.docx")
    newest = ledger.entries(session)[0]
    assert (newest.kind, newest.facts["publication"], newest.facts["form"]) == (
        "disclosure",
        one.id,
        work.form,
    )
    assert one.id in newest.records
    found: Any = recording.fetch(session, one.id)
    recording.save(session, replace(found, title=Bilingual("换了题目", "Another title")))
    again = making.made(session, appeal(session), work)
    assert again.versions == 2
    [change] = again.changes
    assert (change.record, change.type, change.field) == (one.id, "publication", "title")
    told = {one_.path: (one_.before, one_.after) for one_ in change.differences}
    assert told == {
        ("title", "zh"): (one.title.zh, "换了题目"),
        ("title", "en"): (one.title.en, "Another title"),
    }
    with pytest.raises(AppError) as refused:
        making.write(session, one, work, made, tmp_path / "old.pdf")
    assert refused.value.problem == Problem.DISCLOSURE_CHANGED
    assert not (tmp_path / "old.pdf").exists()


def test_what_changed_twice_is_told_once_and_what_came_back_not_at_all(
    session: Session, tmp_path: Path
) -> None:
    one = appeal(session)
    work = begun(one)
    making.write(session, one, work, making.made(session, one, work), tmp_path / "appeal.pdf")
    for words in ("第一次", "第二次"):
        found: Any = recording.fetch(session, one.id)
        recording.save(session, replace(found, title=Bilingual(words, one.title.en)))
    [change] = making.made(session, appeal(session), work).changes
    assert [(one_.before, one_.after) for one_ in change.differences] == [(one.title.zh, "第二次")]
    session.hide_names = True
    [hidden] = making.made(session, appeal(session), work).changes
    assert all(one_.covered for one_ in hidden.differences)
    session.hide_names = False
    found = recording.fetch(session, one.id)
    recording.save(session, replace(found, title=one.title))
    assert making.made(session, appeal(session), work).changes == ()


def test_a_decision_alone_is_told_without_values(session: Session, tmp_path: Path) -> None:
    one = appeal(session)
    work = begun(one)
    making.write(session, one, work, making.made(session, one, work), tmp_path / "appeal.pdf")
    target = one.cases[0].target
    assert target is not None
    dispatch = replace(work.dispatch, excluded=work.dispatch.excluded | {target.id})
    told = making.made(session, one, replace(work, dispatch=dispatch)).changes
    assert told
    assert {change.record for change in told} >= {target.id}
    assert all(change.differences == () for change in told)


def test_the_letterhead_bears_both_names(session: Session) -> None:
    made = making.made(session, appeal(session), begun(appeal(session)))
    assert made.documents[0].letterhead[:2] == ("北窗", "North Window")


def test_nobody_but_ourselves_is_named_in_the_letterhead(session: Session) -> None:
    one = appeal(session)
    assert one.issuer is not None
    issuer: Any = recording.fetch(session, one.issuer.id)
    recording.save(session, replace(issuer, kind=Term("individual"), minimum_level=Term("need_to_know")))
    for kind in ("public", "un", "partner"):
        work = begun(one)
        made = making.made(session, one, replace(work, dispatch=replace(work.dispatch, kind=kind)))
        assert made.documents[0].letterhead == ()
        assert "北窗" not in shown(made)


def test_a_template_of_ones_own_is_tried_and_kept(session: Session, tmp_path: Path) -> None:
    one = appeal(session)
    work, made = begun(one), making.made(session, one, begun(one))
    path = tmp_path / "ours.docx"
    path.write_bytes(_with_words("本会抬头"))
    name = templates.taken(session, path, made, work)
    own = templates.kept(session, name)
    assert own is not None
    making.write(session, one, replace(work, template=name), made, tmp_path / "out.docx", own)
    with zipfile.ZipFile(tmp_path / "out.docx") as archive:
        assert "本会抬头" in archive.read("word/document.xml").decode("utf-8")
    path.write_bytes(_with_words("{{ nobody.has.this }}"))
    with pytest.raises(AppError):
        templates.taken(session, path, made, work)
    assert templates.kept(session, "") is None


def _with_words(words: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(templates.shipped_template())) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            body = old.read(name).replace(b"{{ one.foot }}", f"{words} {{{{ one.foot }}}}".encode())
            new.writestr(name, body)
    return out.getvalue()


def test_the_pages_can_be_looked_at(session: Session) -> None:
    work = Work("dossier", ("zh_hans",))
    told: list[tuple[int, int]] = []
    note = lambda done, steps: told.append((done, steps))  # noqa: E731
    made = making.made(session, appeal(session), work, note)
    pages = making.pages(made, work, note)
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert pages
    assert all(page.startswith(b"\x89PNG") for page in pages)
