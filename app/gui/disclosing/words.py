"""The words of the disclosure wizard: audiences, reasons, clues, risks, articles."""

from PySide6.QtCore import QObject

from app.disclosure.audience import AudienceKind
from app.disclosure.mentions import MentionKind
from app.disclosure.mosaic import Clue
from app.disclosure.reasons import CONSENT, Reason

AUDIENCES = (
    AudienceKind.PUBLIC, AudienceKind.PARTNER, AudienceKind.UN, AudienceKind.FUNDER, AudienceKind.LAWYER,
)  # fmt: skip


class DisclosingWords(QObject):
    """Codes as words, in the language of the screen."""

    def audience(self, kind: str) -> str:
        """A kind of reader."""
        return {
            "public": self.tr("The public"),
            "partner": self.tr("Partner organisation"),
            "un": self.tr("United Nations"),
            "funder": self.tr("Funder"),
            "lawyer": self.tr("Lawyer"),
            "ourselves": self.tr("Ourselves"),
        }.get(kind, kind)

    def held(self, what: str) -> str:
        """What a file that was written out in the clear holds; whoever finds it can read it."""
        return {
            "calendar": self.tr("A month of the calendar"),
            "timeline": self.tr("A timeline as a picture"),
            "chart": self.tr("A chart"),
            "import report": self.tr("The report of an import"),
            "evidence set": self.tr("A set of evidence"),
            "everything": self.tr("Everything, as an open export"),
        }.get(what, what)

    def audience_remark(self, kind: str) -> str:
        """What a kind of reader gets, and which consent it takes."""
        return {
            "public": self.tr("Public level only; consent to publish, and nobody can take it back."),
            "partner": self.tr("Up to partner level; consent to share in confidence."),
            "un": self.tr("Up to partner level; consent for the United Nations, with the name or without."),
            "funder": self.tr("Up to partner level; consent to share with funders."),
            "lawyer": self.tr("Up to partner level; consent to give it to the lawyer."),
        }.get(kind, "")

    def group(self, reason: Reason) -> str:
        """The heading under which a reason stands."""
        if reason == Reason.CONDITION:
            return self.tr("Condition not met")
        if reason in CONSENT:
            return self.tr("No valid consent")
        if reason in (Reason.LEVEL, Reason.UNKNOWN, Reason.UNRANKED):
            return self.tr("Above the level of this audience")
        if reason == Reason.MENTION:
            return self.tr("Mentions to be settled")
        if reason in (Reason.LEFT_OUT, Reason.COARSENED):
            return self.tr("Left out by you")
        return self.tr("Held back by name or kind")

    def reason(self, reason: Reason) -> str:
        """Why something stays."""
        return {**self._consent_reasons(), **self._other_reasons()}[reason]

    def _consent_reasons(self) -> dict[Reason, str]:
        return {
            Reason.NOBODY_ASKED: self.tr("it is not recorded whose consent it needs"),
            Reason.NO_CONSENT: self.tr("no consent is recorded"),
            Reason.NOT_FREE: self.tr("the consent was not given freely"),
            Reason.WITHDRAWN: self.tr("the consent was withdrawn"),
            Reason.DISAGREEMENT: self.tr("two consents contradict each other"),
            Reason.EARLIER_WISHES: self.tr("against what the person wished before"),
            Reason.ON_BEHALF: self.tr("nobody else can agree to this for them"),
            Reason.CONSENT_UNKNOWN: self.tr("the consent says something this version does not know"),
            Reason.CONSENT_UNDATED: self.tr("the consent has no date"),
            Reason.EXPIRED: self.tr("the consent has expired"),
            Reason.CUSTODY_EXPIRED: self.tr("consent given in custody holds 90 days at most"),
            Reason.REASSESS: self.tr("the consent is to be asked anew"),
            Reason.TRIGGER: self.tr("what the consent waits for has not happened"),
            Reason.CONDITION: self.tr("the condition of the consent is not confirmed"),
            Reason.RECIPIENT: self.tr("the consent leaves out this recipient"),
            Reason.MECHANISM: self.tr("the consent leaves out this procedure"),
            Reason.NOT_COVERED: self.tr("the consent is about other things"),
            Reason.USE: self.tr("the consent does not cover this use"),
            Reason.PART: self.tr("the consent does not cover this part"),
            Reason.IRREVERSIBLE: self.tr("given in custody: not for what nobody can take back"),
        }

    def _other_reasons(self) -> dict[Reason, str]:
        return {
            Reason.LEVEL: self.tr("above what this audience may see"),
            Reason.UNKNOWN: self.tr("of a kind this version does not know"),
            Reason.UNRANKED: self.tr("a conflict about protection waits"),
            Reason.NAMING: self.tr("the person is not named in full"),
            Reason.TARGET: self.tr("what it points to stays"),
            Reason.ALONE: self.tr("says nothing without the rest"),
            Reason.MENTION: self.tr("the text mentions what is withheld"),
            Reason.COARSENED: self.tr("made coarser"),
            Reason.OURS: self.tr("serves us alone"),
            Reason.LEFT_OUT: self.tr("taken out"),
            Reason.FILE: self.tr("this kind of file cannot be cleaned"),
            Reason.QUOTE: self.tr("no permission to quote"),
            Reason.CONFIDENTIAL: self.tr("confidential for now"),
        }

    def clue(self, clue: Clue) -> str:
        """What points to a person."""
        return {
            Clue.PLACE: self.tr("place"),
            Clue.DATE: self.tr("date"),
            Clue.CHARGE: self.tr("charge"),
            Clue.LAWYER: self.tr("a named lawyer"),
            Clue.FILE: self.tr("a file"),
            Clue.WORK: self.tr("work"),
        }[clue]

    def mention(self, kind: MentionKind) -> str:
        """What is mentioned."""
        return {
            MentionKind.NAME: self.tr("withheld name"),
            MentionKind.NUMBER: self.tr("number or account"),
            MentionKind.PLACE: self.tr("withheld place"),
            MentionKind.DATE: self.tr("exact date"),
            MentionKind.WORD: self.tr("word of ours"),
        }[kind]
