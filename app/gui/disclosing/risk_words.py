"""The words of the step on secrecy and professional risk: the findings and what is to be done."""

from PySide6.QtCore import QObject

from app.disclosure.risks import Remedy, RiskKind


class RiskWords(QObject):
    """Findings and remedies, in the language of the screen."""

    def kind(self, kind: RiskKind) -> str:
        """What was found."""
        return {
            RiskKind.SECRECY_MARK: self.tr("A paper that bears a secrecy mark"),
            RiskKind.LEAKED: self.tr("Leaked material"),
            RiskKind.CASE_FILE: self.tr("A copy of the case file"),
            RiskKind.MEETING_RECORD: self.tr("A record of a meeting with the detainee"),
            RiskKind.DETAINEE_WORDS: self.tr("Words of the detainee"),
            RiskKind.LAWYER_NAMED: self.tr("A lawyer is named beside papers of the case"),
            RiskKind.NOT_PUBLIC: self.tr("A fact that is not yet public"),
            RiskKind.SOURCE_ALONE: self.tr("A fact that the source alone knows"),
            RiskKind.SHOWS_SOMEBODY: self.tr("A file shows somebody without valid consent"),
            RiskKind.TO_GOVERNMENT: self.tr("The government would be told who it is"),
            RiskKind.PUBLISHED_LATER: self.tr("It becomes public after about 60 days"),
        }[kind]

    def remark(self, kind: RiskKind) -> str:
        """What that means, and what to do."""
        return {
            RiskKind.SECRECY_MARK: self.tr("Take it out, or write why it goes."),
            RiskKind.LEAKED: self.tr("Take it out, or write why it goes."),
            RiskKind.CASE_FILE: self.tr(
                "It leaves only with the lawyer's own consent, never under their name."
            ),
            RiskKind.MEETING_RECORD: self.tr(
                "It leaves only with the lawyer's own consent, never under their name."
            ),
            RiskKind.DETAINEE_WORDS: self.tr("They point to the lawyer who heard them."),
            RiskKind.LAWYER_NAMED: self.tr("Go back and let the lawyer go unnamed, or take the papers out."),
            RiskKind.NOT_PUBLIC: self.tr("Look where it is already published before you send it."),
            RiskKind.SOURCE_ALONE: self.tr("Whoever reads it knows who told it."),
            RiskKind.SHOWS_SOMEBODY: self.tr("Take the file out, or write why it goes."),
            RiskKind.TO_GOVERNMENT: self.tr(
                "This procedure gives the name to the government. Behind a pseudonym, or without consent "
                "to be named to the government, it cannot be used."
            ),
            RiskKind.PUBLISHED_LATER: self.tr("No consent says that the public report may name them."),
        }[kind]

    def remedy(self, remedy: Remedy) -> tuple[str, str]:
        """What is left to do, and its tone."""
        return {
            Remedy.READ: (self.tr("to know"), "neutral"),
            Remedy.REASON: (self.tr("take out, or give a reason"), "amber"),
            Remedy.STOP: (self.tr("stops here"), "red"),
        }[remedy]
