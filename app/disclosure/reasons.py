"""Why something stays behind, and how a reader of the list is told."""

from dataclasses import dataclass
from enum import StrEnum

from app.records.leaves import Path
from app.records.levels import Level


class Reason(StrEnum):
    """Why a leaf does not leave; the words for it belong to the window."""

    # level
    LEVEL = "level"
    UNKNOWN = "unknown"
    UNRANKED = "unranked"
    # consent
    NOBODY_ASKED = "nobody_asked"
    NO_CONSENT = "no_consent"
    NOT_FREE = "not_free"
    WITHDRAWN = "withdrawn"
    DISAGREEMENT = "disagreement"
    EARLIER_WISHES = "earlier_wishes"
    ON_BEHALF = "on_behalf"
    CONSENT_UNKNOWN = "consent_unknown"
    CONSENT_UNDATED = "consent_undated"
    EXPIRED = "expired"
    CUSTODY_EXPIRED = "custody_expired"
    REASSESS = "reassess"
    TRIGGER = "trigger"
    CONDITION = "condition"
    RECIPIENT = "recipient"
    MECHANISM = "mechanism"
    NOT_COVERED = "not_covered"
    USE = "use"
    PART = "part"
    IRREVERSIBLE = "irreversible"
    # naming and the rest
    NAMING = "naming"
    TARGET = "target"
    ALONE = "alone"
    MENTION = "mention"
    COARSENED = "coarsened"
    OURS = "ours"
    LEFT_OUT = "left_out"
    FILE = "file"
    QUOTE = "quote"
    CONFIDENTIAL = "confidential"


CONSENT = frozenset(
    {
        Reason.NOBODY_ASKED, Reason.NO_CONSENT, Reason.NOT_FREE, Reason.WITHDRAWN, Reason.DISAGREEMENT,
        Reason.EARLIER_WISHES, Reason.ON_BEHALF, Reason.CONSENT_UNKNOWN, Reason.CONSENT_UNDATED,
        Reason.EXPIRED, Reason.CUSTODY_EXPIRED, Reason.REASSESS, Reason.TRIGGER, Reason.CONDITION,
        Reason.RECIPIENT, Reason.MECHANISM, Reason.NOT_COVERED, Reason.USE, Reason.PART, Reason.IRREVERSIBLE,
    }
)  # fmt: skip
"""The reasons that have to do with consent."""

NEVER_OVERRIDDEN = frozenset({Reason.WITHDRAWN})
"""A withdrawal is obeyed whatever the reason; every other want of consent can be set aside in writing."""


@dataclass(frozen=True, slots=True)
class Held:
    """One leaf that stays: of which record, why, at which level, for want of whose consent to what."""

    record: str
    type: str
    path: Path
    reason: Reason
    level: Level = Level.PUBLIC
    part: str = ""
    person: str = ""
    consent: str = ""

    @property
    def field(self) -> str:
        """The field that the leaf belongs to."""
        return self.path[0]
