"""记录: what we did or saw: a visit, call, letter or parcel."""

from dataclasses import dataclass
from decimal import Decimal

from app.records.address import Address
from app.records.dates import EdtfDate
from app.records.declare import Record, Row, declared, type_declaration
from app.records.levels import Level
from app.records.values import Bilingual, Link, Money, Term, YesNo

PUBLIC, PARTNER, TEAM, NEED_TO_KNOW = Level


@dataclass(frozen=True)
class NoteItems(Row):
    """A row of `note.items`."""

    item: Bilingual = declared("bilingual_text", TEAM, required=True)
    quantity: Decimal | None = declared("number", TEAM)
    cost: Money | None = declared("money", TEAM)
    accepted: YesNo | None = declared("yes_no_unknown", TEAM)


@dataclass(frozen=True)
class Note(Record):
    """记录: what we did or saw: a visit, call, letter or parcel."""

    kind: Term | None = declared(
        "term", TEAM, "what", vocabulary="note_kind", listed=True, searched=True, required=True, first=True
    )
    title: Bilingual = declared(
        "bilingual_text", TEAM, "what", listed=True, searched=True, first=True, consent_part="story"
    )
    date: EdtfDate | None = declared("edtf_date", TEAM, "what", listed=True, required=True, first=True)
    cases: tuple[Link, ...] = declared(
        "links", TEAM, "what", link_to="case", searched=True, first=True, belongs=True
    )
    persons: tuple[Link, ...] = declared(
        "links",
        NEED_TO_KNOW,
        "what",
        link_to="person",
        listed=True,
        searched=True,
        first=True,
        when="kind not in (journal,safety)",
    )
    by: Term | None = declared("term", TEAM, "what", vocabulary="staff", listed=True, first=True)
    through: Link | None = declared(
        "link",
        NEED_TO_KNOW,
        "what",
        link_to="person",
        when=(
            "kind in (prison_visit,lawyer_meeting,letter_read,letter_in,letter_out,message,"
            "care_package,money_in)"
        ),
    )
    channel: Term | None = declared(
        "term",
        NEED_TO_KNOW,
        "what",
        vocabulary="channel_kind",
        when=(
            "kind in (call,message,letter_out,letter_in,media_contact,diplomat_contact,meeting,police_talk)"
        ),
    )
    place: Address | None = declared(
        "address",
        TEAM,
        "what",
        when=(
            "kind in (visit_family,prison_visit,lawyer_meeting,care_package,money_in,"
            "trial_attendance,trial_kept_out,office_visit,police_talk,meeting,other)"
        ),
        consent_part="place",
    )
    text: Bilingual = declared(
        "bilingual_long", TEAM, "content", searched=True, first=True, consent_part="story"
    )
    message: Bilingual = declared(
        "bilingual_long",
        NEED_TO_KNOW,
        "content",
        searched=True,
        when="kind in (visit_family,prison_visit,lawyer_meeting,letter_in,letter_read,call,message)",
        consent_part="quotes",
    )
    health_seen: Bilingual = declared(
        "bilingual_long",
        TEAM,
        "content",
        when="kind in (visit_family,prison_visit,lawyer_meeting,letter_read,trial_attendance,call)",
        consent_part="health",
    )
    act: Link | None = declared(
        "link",
        TEAM,
        "content",
        link_to="act",
        belongs=True,
        when=(
            "kind in (prison_visit,lawyer_meeting,letter_out,letter_in,letter_read,care_package,"
            "money_in,trial_attendance,trial_kept_out,office_visit)"
        ),
    )
    result: Term | None = declared(
        "term",
        TEAM,
        "result",
        vocabulary="note_result",
        listed=True,
        first=True,
        when="kind not in (journal,safety)",
    )
    refusal_reason: Bilingual = declared(
        "bilingual_text",
        PARTNER,
        "result",
        searched=True,
        when="result in (refused,blocked,partly,returned)",
        consent_part="story",
    )
    quantity: Decimal | None = declared(
        "number",
        TEAM,
        "result",
        when=(
            "kind in (letter_out,letter_in,letter_read,care_package,money_in,visit_family,"
            "prison_visit,lawyer_meeting)"
        ),
    )
    items: tuple[NoteItems, ...] = declared("table", TEAM, "result", when="kind in (care_package)")
    cost: Money | None = declared(
        "money", TEAM, "result", when="kind in (care_package,money_in,visit_family,prison_visit,letter_out)"
    )
    assistance: Link | None = declared(
        "link",
        TEAM,
        "result",
        link_to="assistance",
        when="kind in (care_package,money_in,visit_family,prison_visit,letter_out)",
    )
    files: tuple[Link, ...] = declared("links", TEAM, "result", link_to="evidence")
    next_contact_on: EdtfDate | None = declared("edtf_date", TEAM, "result", listed=True, first=True)
    minimum_level: Term | None = declared(
        "term", TEAM, "record", vocabulary="level", listed=True, strict=True
    )
    remarks: Bilingual = declared("bilingual_long", TEAM, "record", searched=True, consent_part="story")


NOTE = type_declaration("note", "{date} · {kind} · {title}", Note)
