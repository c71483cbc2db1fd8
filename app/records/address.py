"""Address parts, declared once for every address field."""

from dataclasses import dataclass

from app.records.declare import Row, declared
from app.records.levels import Level
from app.records.values import Bilingual, Term

PUBLIC, PARTNER, TEAM, NEED_TO_KNOW = Level


@dataclass(frozen=True)
class Address(Row):
    """A place in parts; a field may restate the level of a part."""

    country: Bilingual = declared("bilingual_text", PUBLIC)
    province: Term | None = declared("term", PUBLIC, vocabulary="provinces")
    prefecture: Bilingual = declared("bilingual_text", PUBLIC)
    county: Bilingual = declared("bilingual_text", PARTNER)
    text: Bilingual = declared("bilingual_text", PARTNER)
    certainty: Term | None = declared("term", PUBLIC, vocabulary="certainty")
    note: Bilingual = declared("bilingual_text", TEAM)
