"""A response planned from the menu of provisions: one record of assistance for each that was ticked."""

from collections.abc import Sequence

from app.errors import AppError, Problem
from app.records.types.assistance import Assistance
from app.records.types.case import Case
from app.records.values import Bilingual, Link, Term
from app.services import recording, titling
from app.services.session import Session

MENU = ("legal_fund", "advocacy", "un_diplomatic", "ngo_alert")
"""The provisions that the first sources name; every other one of the list comes behind them."""
ENDED = frozenset({"declined", "refused", "completed", "stopped"})
"""Standings in which a provision no longer runs, so that it can be planned again."""


def running(session: Session, case_id: str) -> set[str]:
    """The provisions that are planned or under way in a case already, of those that may be shown."""
    return {
        one.provision.code for one in _given(session, case_id)
        if one.provision is not None and (one.status is None or one.status.code not in ENDED)
    }  # fmt: skip


def _given(session: Session, case_id: str) -> list[Assistance]:
    ids = session.read.ids_at(session.read.links_to(case_id, ("cases",)))
    found = (session.vault_record(id_) for id_ in ids)
    return [one for one in found if isinstance(one, Assistance) and not titling.is_masked(session, one)]


def plan(
    session: Session, case_id: str, provisions: Sequence[str], reason: Bilingual, owner: Term | None = None
) -> list[str]:
    """One proposed provision each, for the first principal of the case, as one step; their ids."""
    case = session.vault_record(case_id)
    if not isinstance(case, Case):
        raise AppError(Problem.RECORD_NOT_FOUND)
    recipient = Link(case.principals[0].id) if case.principals else None
    records = [
        recording.blank(
            session, "assistance", cases=(Link(case_id),), provision=Term(code), status=Term("proposed"),
            recipient=recipient, reason=reason, owner=owner,
        )
        for code in provisions
    ]  # fmt: skip
    return [one.id for one in recording.save_all(session, records, "respond")]
