"""A drop-box: what is recorded is sealed to the office as it is written, and no key here opens it."""

from app.services.dropbox.capture import Attachment, Capture, Subject
from app.services.dropbox.form import Form
from app.services.dropbox.handing import Handed, hand_over, remove_handed
from app.services.dropbox.vaults import Counts, counts, create, is_dropbox, office, sweep

__all__ = [
    "Attachment",
    "Capture",
    "Counts",
    "Form",
    "Handed",
    "Subject",
    "counts",
    "create",
    "hand_over",
    "is_dropbox",
    "office",
    "remove_handed",
    "sweep",
]
