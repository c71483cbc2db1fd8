"""Word templates of one's own: tried before they are kept, kept in the vault by their SHA-256."""

import base64
import hashlib
from pathlib import Path

from app.documents.form_word import LARGEST, form_word, shipped_template
from app.errors import AppError, Problem
from app.services.publishing.making import Made
from app.services.publishing.work import Work
from app.services.session import Session

__all__ = ["kept", "shipped_template", "taken"]


def taken(session: Session, path: Path, made: Made, work: Work) -> str:
    """Keep a template that can be filled; its SHA-256. Raises TEMPLATE_BROKEN, TEMPLATE_TOO_LARGE."""
    try:
        with path.open("rb") as file:
            body = file.read(LARGEST + 1)
    except OSError:
        raise AppError(Problem.FILE_NOT_FOUND) from None
    form_word(made.documents, body, parallel=work.parallel)
    name = hashlib.sha256(body).hexdigest()
    session.remember(f"template.{name}", base64.b64encode(body).decode("ascii"))
    return name


def kept(session: Session, name: str) -> bytes | None:
    """A template that was kept; None for the shipped one."""
    body = session.recall(f"template.{name}") if name else None
    return base64.b64decode(body) if isinstance(body, str) else None
