"""线索: anonymous intake; no field can hold the teller."""

from dataclasses import dataclass

from app.records.dates import EdtfDate
from app.records.declare import Record, declared, type_declaration
from app.records.levels import Level
from app.records.values import Bilingual, Link, Term, YesNo

PUBLIC, PARTNER, TEAM, NEED_TO_KNOW = Level


@dataclass(frozen=True)
class Tip(Record):
    """线索: anonymous intake; no field can hold the teller."""

    text: Bilingual = declared(
        "bilingual_long", NEED_TO_KNOW, "what", searched=True, required=True, first=True, consent_part="story"
    )
    language: Term | None = declared("term", NEED_TO_KNOW, "what", vocabulary="language")
    event_date: EdtfDate | None = declared("edtf_date", NEED_TO_KNOW, "what", listed=True, first=True)
    province: Term | None = declared(
        "term", NEED_TO_KNOW, "what", vocabulary="provinces", listed=True, first=True, consent_part="place"
    )
    place: Bilingual = declared(
        "bilingual_text", NEED_TO_KNOW, "what", searched=True, first=True, consent_part="place"
    )
    people: str = declared("text", NEED_TO_KNOW, "what", searched=True, consent_part="name")
    topics: tuple[Term, ...] = declared("terms", NEED_TO_KNOW, "what", vocabulary="topic_tags", listed=True)
    risks: tuple[Term, ...] = declared("terms", NEED_TO_KNOW, "what", vocabulary="risk", listed=True)
    files: tuple[Link, ...] = declared("links", NEED_TO_KNOW, "what", link_to="evidence", first=True)
    files_stripped: YesNo | None = declared(
        "yes_no_unknown", NEED_TO_KNOW, "check", required=True, first=True, strict=True, when="files set"
    )
    identity_removed: YesNo | None = declared(
        "yes_no_unknown", NEED_TO_KNOW, "check", required=True, first=True, strict=True
    )
    received_month: EdtfDate | None = declared("edtf_date", NEED_TO_KNOW, "check", listed=True)
    urgency: Term | None = declared("term", TEAM, "triage", vocabulary="priority", listed=True, first=True)
    information_reliability: Term | None = declared(
        "term", TEAM, "triage", vocabulary="reliability", listed=True
    )
    triage: Term | None = declared(
        "term", TEAM, "triage", vocabulary="tip_triage", listed=True, required=True, first=True
    )
    triage_reason: Bilingual = declared("bilingual_text", TEAM, "triage", when="triage not in (new)")
    promoted_to: Link | None = declared(
        "link", TEAM, "triage", link_to="case", listed=True, when="triage in (promoted,added)"
    )
    same_as: tuple[Link, ...] = declared("links", TEAM, "triage", link_to="tip")
    minimum_level: Term | None = declared(
        "term", TEAM, "record", vocabulary="level", listed=True, strict=True
    )
    remarks: Bilingual = declared("bilingual_long", NEED_TO_KNOW, "record", searched=True)


TIP = type_declaration("tip", "{province} · {received_month} · {text:start}", Tip)
