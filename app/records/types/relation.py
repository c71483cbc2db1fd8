"""关系: a tie between two persons, or a person and a case, over time."""

from dataclasses import dataclass

from app.records.dates import EdtfDate
from app.records.declare import Record, declared, type_declaration
from app.records.levels import Level
from app.records.values import Bilingual, Link, Term, YesNo

PUBLIC, PARTNER, TEAM, NEED_TO_KNOW = Level


@dataclass(frozen=True)
class Relation(Record):
    """关系: a tie between two persons, or a person and a case, over time."""

    from_person: Link | None = declared(
        "link",
        TEAM,
        "tie",
        link_to="person",
        listed=True,
        searched=True,
        required=True,
        first=True,
        belongs=True,
    )
    to_record: Link | None = declared(
        "link",
        TEAM,
        "tie",
        link_to="person;case",
        listed=True,
        searched=True,
        required=True,
        first=True,
        belongs=True,
    )
    type: Term | None = declared(
        "term",
        TEAM,
        "tie",
        vocabulary="relation_type",
        listed=True,
        searched=True,
        required=True,
        first=True,
        consent_part=(
            "family if type in (wife_of,husband_of,partner_of,mother_of,father_of,daughter_of,"
            "son_of,sister_of,brother_of,relative_of,guardian_of)"
        ),
    )
    role: Term | None = declared(
        "term",
        TEAM,
        "tie",
        vocabulary="role",
        listed=True,
        first=True,
        consent_part=(
            "family if type in (wife_of,husband_of,partner_of,mother_of,father_of,daughter_of,"
            "son_of,sister_of,brother_of,relative_of,guardian_of)"
        ),
    )
    start: EdtfDate | None = declared("edtf_date", PARTNER, "when", listed=True, first=True)
    end: EdtfDate | None = declared("edtf_date", PARTNER, "when", listed=True)
    end_reason: Term | None = declared("term", PARTNER, "when", vocabulary="relation_end", when="end set")
    authorised_on: EdtfDate | None = declared(
        "edtf_date", PARTNER, "when", when="type in (lawyer_of,agent_of,imposed_lawyer_of,former_lawyer_of)"
    )
    certainty: Term | None = declared("term", TEAM, "basis", vocabulary="certainty", listed=True, first=True)
    basis: tuple[Link, ...] = declared("links", NEED_TO_KNOW, "basis", link_to="information")
    detail: Bilingual = declared(
        "bilingual_text", PARTNER, "basis", searched=True, first=True, consent_part="story"
    )
    reprisal_risk: Term | None = declared(
        "term", TEAM, "basis", vocabulary="risk_level", consent_part="story"
    )
    may_be_contacted: YesNo | None = declared(
        "yes_no_unknown", NEED_TO_KNOW, "basis", first=True, strict=True, consent_part="contact"
    )
    minimum_level: Term | None = declared(
        "term", TEAM, "record", vocabulary="level", listed=True, strict=True
    )
    remarks: Bilingual = declared("bilingual_long", TEAM, "record", searched=True, consent_part="story")


RELATION = type_declaration("relation", "{from_person} · {type} · {to_record}", Relation)
