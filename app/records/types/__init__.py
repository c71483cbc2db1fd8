"""The sixteen record types, each declared once in its own file."""

from app.records.declare import TypeDeclaration
from app.records.types.act import ACT
from app.records.types.assistance import ASSISTANCE
from app.records.types.case import CASE
from app.records.types.consent import CONSENT
from app.records.types.evidence import EVIDENCE
from app.records.types.fund import FUND
from app.records.types.information import INFORMATION
from app.records.types.intervention import INTERVENTION
from app.records.types.interview import INTERVIEW
from app.records.types.note import NOTE
from app.records.types.person import PERSON
from app.records.types.publication import PUBLICATION
from app.records.types.relation import RELATION
from app.records.types.task import TASK
from app.records.types.tip import TIP
from app.records.types.training import TRAINING

TYPES: dict[str, TypeDeclaration] = {
    declaration.name: declaration
    for declaration in (
        CASE,
        PERSON,
        RELATION,
        ACT,
        INFORMATION,
        INTERVENTION,
        ASSISTANCE,
        FUND,
        CONSENT,
        EVIDENCE,
        TASK,
        NOTE,
        INTERVIEW,
        TRAINING,
        PUBLICATION,
        TIP,
    )
}
