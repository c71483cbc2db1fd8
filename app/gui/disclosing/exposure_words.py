"""The words of an exposure check: grades, ways, kinds of bundle, reasons to ask a consent anew."""

from PySide6.QtCore import QObject

from app.services.exposure import Grade


class ExposureWords(QObject):
    """Codes as words, in the language of the screen."""

    def grade(self, grade: Grade) -> tuple[str, str]:
        """How surely somebody is known, and its tone."""
        return {
            Grade.HELD: (self.tr("In a bundle they have"), "red"),
            Grade.MET: (self.tr("In one record with them"), "amber"),
            Grade.CASE: (self.tr("In a shared case"), "neutral"),
        }[grade]

    def way(self, code: str) -> str:
        """How a file, case or channel is theirs too."""
        return {
            "sent": self.tr("in a bundle"),
            "transfer": self.tr("handed over"),
            "storage": self.tr("kept by them"),
            "author": self.tr("made by them"),
            "principal": self.tr("principal"),
            "tie": self.tr("tied to it"),
            "named": self.tr("named in it"),
            "own": self.tr("their own"),
        }.get(code, code)

    def bundle(self, kind: str) -> str:
        """What kind of bundle a line of the ledger is."""
        return {
            "exchange": self.tr("Records for a colleague"),
            "disclosure": self.tr("Disclosure"),
            "attested": self.tr("Attested export"),
            "travel": self.tr("Travel export"),
            "team": self.tr("Team folder"),
            "received": self.tr("Received"),
            "file": self.tr("File in the clear"),
            "paper": self.tr("On paper"),
        }.get(kind, kind)

    def consent(self, why: str) -> str:
        """Why a consent is asked anew."""
        return {
            "own": self.tr("their own, given before"),
            "recipient": self.tr("they are a recipient"),
            "sent": self.tr("a bundle rested on it"),
            "person": self.tr("of somebody they know"),
            "case": self.tr("of a shared case"),
        }.get(why, why)
