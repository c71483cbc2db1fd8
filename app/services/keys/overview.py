"""Everything about keys at once, as a page shows it."""

from dataclasses import dataclass

from app.crypto.attest import AttestPublic
from app.services.keys.attesting import attest_public
from app.services.keys.contact import Contact
from app.services.keys.contacts import contacts
from app.services.keys.groups import RecipientGroup, groups
from app.services.keys.offers import uninformed
from app.services.keys.own import Own, identities
from app.services.session import Session
from app.services.titling import title


@dataclass(frozen=True, slots=True)
class Overview:
    """Own identities, contacts, groups; `uninformed` have not used the newest own card; `persons` by id."""

    own: tuple[Own, ...]
    contacts: tuple[Contact, ...]
    groups: tuple[RecipientGroup, ...]
    uninformed: tuple[Contact, ...]
    attest: AttestPublic | None
    persons: dict[str, str]

    def contact(self, id_: str) -> Contact | None:
        """The contact of an id."""
        return next((one for one in self.contacts if one.id == id_), None)

    def group(self, id_: str) -> RecipientGroup | None:
        """The group of an id."""
        return next((one for one in self.groups if one.id == id_), None)


def overview(session: Session, language: str) -> Overview:
    """What there is now; the persons' titles are those that lists show."""
    known = contacts(session)
    persons = {one.person: title(session, one.person, language) for one in known if one.person}
    return Overview(
        identities(session), known, groups(session), uninformed(session), attest_public(session), persons
    )
