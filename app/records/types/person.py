"""人物/机构: an individual, group, organisation, authority or state."""

from dataclasses import dataclass
from decimal import Decimal

from app.records.address import Address
from app.records.dates import EdtfDate
from app.records.declare import Record, Row, declared, type_declaration
from app.records.levels import Level
from app.records.values import Bilingual, Link, Term

PUBLIC, PARTNER, TEAM, NEED_TO_KNOW = Level


@dataclass(frozen=True)
class PersonNames(Row):
    """A row of `person.names`."""

    kind: Term | None = declared("term", PUBLIC, vocabulary="name_kind", required=True)
    hans: str = declared("text", PUBLIC)
    hant: str = declared("text", PUBLIC)
    latin: str = declared("text", PUBLIC)
    native: str = declared("text", PUBLIC)
    script: Term | None = declared("term", PUBLIC, vocabulary="script")
    order: Term | None = declared("term", PUBLIC, vocabulary="name_order")
    level: Term | None = declared("term", TEAM, vocabulary="level", strict=True)
    note: Bilingual = declared("bilingual_text", TEAM)


@dataclass(frozen=True)
class PersonIdDocuments(Row):
    """A row of `person.id_documents`."""

    kind: Term | None = declared("term", NEED_TO_KNOW, vocabulary="id_document", required=True)
    number: str = declared("text", NEED_TO_KNOW)
    issuer: Bilingual = declared("bilingual_text", NEED_TO_KNOW)
    issued_on: EdtfDate | None = declared("edtf_date", NEED_TO_KNOW)
    expires_on: EdtfDate | None = declared("edtf_date", NEED_TO_KNOW)


@dataclass(frozen=True)
class PersonAddresses(Row):
    """A row of `person.addresses`."""

    kind: Term | None = declared("term", NEED_TO_KNOW, vocabulary="address_kind", required=True)
    address: Address | None = declared("address", NEED_TO_KNOW)
    from_: EdtfDate | None = declared("edtf_date", NEED_TO_KNOW)
    to: EdtfDate | None = declared("edtf_date", NEED_TO_KNOW)
    note: Bilingual = declared("bilingual_text", NEED_TO_KNOW)


@dataclass(frozen=True)
class PersonOfficeAddress(Address):
    """The address `person.office_address`, with the parts that it restates."""

    county: Bilingual = declared("bilingual_text", PUBLIC)
    text: Bilingual = declared("bilingual_text", PUBLIC)


@dataclass(frozen=True)
class PersonChannels(Row):
    """A row of `person.channels`."""

    kind: Term | None = declared("term", NEED_TO_KNOW, vocabulary="channel_kind", required=True)
    value: str = declared("text", NEED_TO_KNOW)
    language: Term | None = declared("term", NEED_TO_KNOW, vocabulary="language")
    safe_hours: Bilingual = declared("bilingual_text", NEED_TO_KNOW)
    code_word: str = declared("text", NEED_TO_KNOW)
    state: Term | None = declared("term", NEED_TO_KNOW, vocabulary="channel_state")
    note: Bilingual = declared("bilingual_text", NEED_TO_KNOW)


@dataclass(frozen=True)
class Person(Record):
    """人物/机构: an individual, group, organisation, authority or state."""

    kind: Term | None = declared(
        "term", TEAM, "identity", vocabulary="person_kind", listed=True, required=True, first=True
    )
    names: tuple[PersonNames, ...] = declared(
        "name_list",
        PUBLIC,
        "identity",
        listed=True,
        searched=True,
        required=True,
        first=True,
        consent_part="name",
    )
    naming: Term | None = declared(
        "term",
        TEAM,
        "identity",
        vocabulary="naming_choice",
        listed=True,
        first=True,
        strict=True,
        when="kind not in (authority,state,own)",
    )
    cover_description: Bilingual = declared(
        "bilingual_text", PUBLIC, "identity", when="kind not in (authority,state,own)"
    )
    sex: Term | None = declared(
        "term",
        PUBLIC,
        "identity",
        vocabulary="sex",
        first=True,
        when="kind in (individual,unnamed)",
        consent_part="story",
    )
    birth_date: EdtfDate | None = declared(
        "edtf_date", PARTNER, "identity", first=True, when="kind in (individual,unnamed)", consent_part="name"
    )
    birth_place: Address | None = declared(
        "address", TEAM, "identity", when="kind in (individual,unnamed)", consent_part="name"
    )
    nationality: Bilingual = declared(
        "bilingual_text", PUBLIC, "identity", when="kind in (individual,unnamed)", consent_part="story"
    )
    ethnicity: Term | None = declared(
        "term",
        PARTNER,
        "identity",
        vocabulary="ethnicity",
        when="kind in (individual,unnamed)",
        consent_part="story",
    )
    religion: Term | None = declared(
        "term",
        TEAM,
        "identity",
        vocabulary="religion",
        when="kind in (individual,unnamed)",
        consent_part="story",
    )
    languages: tuple[Term, ...] = declared(
        "terms",
        PARTNER,
        "identity",
        vocabulary="language",
        when="kind not in (authority,state,group)",
        consent_part="story",
    )
    deceased_on: EdtfDate | None = declared(
        "edtf_date", PUBLIC, "identity", when="kind in (individual,unnamed)", consent_part="story"
    )
    photo: Link | None = declared(
        "link",
        PUBLIC,
        "identity",
        link_to="evidence",
        when="kind in (individual,unnamed)",
        consent_part="photo",
    )
    physical_description: Bilingual = declared(
        "bilingual_text", PARTNER, "identity", when="kind in (individual,unnamed)", consent_part="photo"
    )
    id_documents: tuple[PersonIdDocuments, ...] = declared(
        "table",
        NEED_TO_KNOW,
        "identity",
        when="kind in (individual,unnamed)",
        consent_part="identity_numbers",
    )
    occupation: Bilingual = declared(
        "bilingual_text",
        PARTNER,
        "work",
        listed=True,
        searched=True,
        first=True,
        when="kind in (individual,unnamed)",
        consent_part="story",
    )
    affiliation: Bilingual = declared(
        "bilingual_text",
        PARTNER,
        "work",
        listed=True,
        searched=True,
        first=True,
        when="kind in (individual,unnamed,group)",
        consent_part="name",
    )
    rights_work: tuple[Term, ...] = declared(
        "terms",
        PARTNER,
        "work",
        vocabulary="rights_work",
        listed=True,
        when="kind not in (authority,state,own)",
        consent_part="story",
    )
    work_description: Bilingual = declared(
        "bilingual_long",
        PARTNER,
        "work",
        searched=True,
        when="kind not in (authority,state,own)",
        consent_part="story",
    )
    profile: Bilingual = declared("bilingual_long", PUBLIC, "work", when="kind in (own,organisation)")
    group_size: Decimal | None = declared("number", PUBLIC, "work", when="kind in (group,unnamed)")
    stakeholder: Term | None = declared(
        "term",
        PARTNER,
        "work",
        vocabulary="stakeholder",
        when="kind in (individual,organisation,authority,state)",
    )
    province: Term | None = declared(
        "term",
        PUBLIC,
        "where",
        vocabulary="provinces",
        listed=True,
        searched=True,
        first=True,
        consent_part="place",
    )
    addresses: tuple[PersonAddresses, ...] = declared(
        "table", NEED_TO_KNOW, "where", when="kind in (individual,unnamed)", consent_part="contact"
    )
    current_location: Address | None = declared(
        "address", NEED_TO_KNOW, "where", when="kind in (individual,unnamed)", consent_part="place"
    )
    office_address: PersonOfficeAddress | None = declared(
        "address", PUBLIC, "where", when="kind not in (unnamed,group)"
    )
    position: Bilingual = declared(
        "bilingual_text",
        PUBLIC,
        "contact",
        listed=True,
        searched=True,
        when="kind in (individual,unnamed)",
        consent_part="name",
    )
    salutation: Bilingual = declared(
        "bilingual_text",
        PUBLIC,
        "contact",
        when="kind in (individual,organisation,authority,state)",
        consent_part="name",
    )
    contact_categories: tuple[Term, ...] = declared(
        "terms", TEAM, "contact", vocabulary="contact_category", listed=True, searched=True, first=True
    )
    channels: tuple[PersonChannels, ...] = declared(
        "channel_list", NEED_TO_KNOW, "contact", first=True, consent_part="contact"
    )
    can_help_with: tuple[Term, ...] = declared(
        "terms", TEAM, "contact", vocabulary="assistance", listed=True, when="contact_categories set"
    )
    trust: Term | None = declared(
        "term", NEED_TO_KNOW, "contact", vocabulary="trust", when="contact_categories set"
    )
    source_reliability: Term | None = declared(
        "term", NEED_TO_KNOW, "contact", vocabulary="reliability", when="kind not in (unnamed,group)"
    )
    health: Bilingual = declared(
        "bilingual_long",
        PARTNER,
        "condition",
        searched=True,
        when="kind in (individual,unnamed)",
        consent_part="health",
    )
    vulnerabilities: tuple[Term, ...] = declared(
        "terms",
        PARTNER,
        "condition",
        vocabulary="vulnerability",
        when="kind in (individual,unnamed)",
        consent_part="health",
    )
    family_situation: Bilingual = declared(
        "bilingual_long", TEAM, "condition", when="kind in (individual,unnamed)", consent_part="family"
    )
    minimum_level: Term | None = declared(
        "term", TEAM, "record", vocabulary="level", listed=True, strict=True
    )
    remarks: Bilingual = declared("bilingual_long", TEAM, "record", searched=True, consent_part="story")


PERSON = type_declaration("person", "{names:first|cover_description}（{position|occupation}）", Person)
