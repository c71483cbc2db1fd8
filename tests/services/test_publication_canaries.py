"""No byte of a written document holds what its readers may not know: every form, as PDF and Word."""

import os
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from app.disclosure.mentions import Action, Settlement
from app.documents.forms import forms
from app.records.codec import new_row_id
from app.records.types.publication import Publication, PublicationCases
from app.records.values import Link
from app.services import recording
from app.services.publishing import making
from app.services.publishing.making import Made
from app.services.publishing.work import LANGUAGES, Work, begun
from app.services.session import Session
from tests.services.disclosure_world import CEILINGS, PARTS, World, make
from tests.services.opened import texts
from tests.services.test_disclosure_canaries import leaks
from tests.services.vaults import session_in

LONG = os.environ.get("ANJUAN_LONG") == "1"
KINDS = tuple(CEILINGS)
EACH = [
    (key, kind)
    for at, key in enumerate(forms())
    for kind in (KINDS if LONG else (KINDS[at % len(KINDS)],))
]
SPOKEN = LANGUAGES if LONG else ("zh_hans",)
"""Every form for every reader in three scripts in the long programme, else for one of them in one."""


@pytest.fixture(scope="module", params=["free", "drawn"] if LONG else ["free"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """One world with levels and consents drawn at random, one in which nearly everything may leave."""
    folder = tmp_path_factory.mktemp("documents")
    free = request.param == "free"
    allowed = frozenset(PARTS) - {"health", "family", "place"} if free else frozenset[str]()
    with session_in(folder / "vault") as session:
        world = make(session, f"documents/{request.param}", 1, "free" if free else "", allowed)
        yield session, world, publication(session, world)


def publication(session: Session, world: World) -> Publication:
    """The planted publication, of the case that was made."""
    [found] = [
        one for id_ in session.read.ids_at(session.read.every())
        if isinstance(one := session.vault_record(id_), Publication)
    ]  # fmt: skip
    rows = tuple(PublicationCases(row_id=new_row_id(), target=Link(case)) for case in world.cases)
    recording.fetch(session, found.id)
    saved = recording.save(session, replace(found, cases=rows))
    assert isinstance(saved, Publication)
    return saved


def settled(session: Session, one: Publication, work: Work) -> tuple[Made, Work]:
    """The document with every mention replaced and every risk taken, as a careless writer would."""
    for _ in range(4):
        found = making.made(session, one, work)
        draft = found.draft
        if draft.ready or not draft.review.cleared:
            break
        answers = {mention.key: Settlement(Action.REPLACE) for mention in draft.review.mentions}
        reasons = {risk.key: "said" for risk in draft.stops}
        dispatch = replace(
            work.dispatch, settled={**work.dispatch.settled, **answers},
            accepted={**work.dispatch.accepted, **reasons},
        )  # fmt: skip
        work = replace(work, dispatch=dispatch)
    return found, work


def written(session: Session, one: Publication, key: str, kind: str) -> dict[str, bytes]:
    """The bytes of both files in every language."""
    work = replace(begun(one), form=key, languages=SPOKEN)
    found, work = settled(session, one, replace(work, dispatch=replace(work.dispatch, kind=kind)))
    return {"document.pdf": making.as_pdf(found, work), "document.docx": making.as_word(found, work)}


@pytest.mark.parametrize(("key", "kind"), EACH)
def test_no_mark_above_its_readers_is_printed(made: Any, key: str, kind: str) -> None:
    session, world, one = made
    assert leaks(world, kind, written(session, one, key, kind)) == []


def test_what_may_be_printed_is(made: Any) -> None:
    """Else the test above would pass on empty pages."""
    session, world, one = made
    if not world.plain:
        pytest.skip("of a world drawn at random perhaps nothing may leave")
    said = "".join(
        text for key in ("dossier", "annual_report")
        for text in texts(written(session, one, key, "partner"))
    )  # fmt: skip
    may = [one_ for one_ in world.planted if one_.level <= 1 and one_.parts <= world.allowed]
    gone = {one_.mark.type for one_ in may if one_.mark.text in said}
    assert gone >= {"case", "act", "publication"}
    assert sum(one_.mark.text in said for one_ in may) > 20
