"""What was decided for one publication: form, languages, readers and every decision of the gate; kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from app.disclosure.audience import CEILINGS, AudienceKind
from app.documents.forms import Form, forms, forms_for
from app.records.leaves import Json
from app.records.levels import Level, level_of
from app.records.types.publication import Publication
from app.services.disclosing.dispatch import Dispatch, dispatch_of
from app.services.session import Session

__all__ = ["LANGUAGES", "Work", "begun", "form_of", "forms", "forms_for", "keep", "work_of"]

LANGUAGES = ("zh_hans", "zh_hant", "en")


@dataclass(frozen=True)
class Work:
    """`parallel`: two languages side by side; `template`: SHA-256 of a Word template of one's own."""

    form: str
    languages: tuple[str, ...] = ("zh_hans", "en")
    parallel: bool = False
    template: str = ""
    dispatch: Dispatch = field(default_factory=Dispatch)

    def plain(self) -> dict[str, Json]:
        """The work as the vault keeps it."""
        return {
            "form": self.form, "languages": list(self.languages), "parallel": self.parallel,
            "template": self.template, "dispatch": self.dispatch.plain(),
        }  # fmt: skip


def form_of(work: Work) -> Form:
    """The form that is filled."""
    return forms()[work.form]


def begun(publication: Publication) -> Work:
    """A publication that nobody has worked on: the form of its kind, its readers, its languages."""
    form = forms_for(publication.kind.code if publication.kind else "")[0]
    own = tuple(_LANGUAGES[term.code] for term in publication.languages if term.code in _LANGUAGES)
    languages = ("zh_hans",) if form.chinese else own or ("zh_hans", "en")
    chosen = tuple(one for one in LANGUAGES if one in languages)
    return Work(form.key, chosen, dispatch=Dispatch(kind=_readers(publication, form)))


def _readers(publication: Publication, form: Form) -> str:
    """The readers of the form, unless the publication is meant for fewer."""
    meant_for = level_of(publication.audience.code) if publication.audience else Level.PUBLIC
    kinds = (AudienceKind(form.audience), AudienceKind.PARTNER, AudienceKind.OURSELVES)
    return next((kind.value for kind in kinds if CEILINGS[kind] >= meant_for), AudienceKind.OURSELVES.value)


_LANGUAGES: Mapping[str, str] = {"zh": "zh_hans", "en": "en", "yue": "zh_hant"}


def work_of(session: Session, publication: Publication) -> Work:
    """What was decided for a publication so far."""
    kept = session.recall(f"publishing.{publication.id}")
    return _read(kept, begun(publication)) if isinstance(kept, dict) else begun(publication)


def _read(plain: Mapping[str, Any], otherwise: Work) -> Work:
    """What was kept; what this version does not know begins anew."""
    form = plain.get("form")
    languages = tuple(one for one in plain.get("languages", ()) if one in LANGUAGES)
    if form not in forms() or not languages:
        return otherwise
    dispatch = (
        dispatch_of(plain["dispatch"]) if isinstance(plain.get("dispatch"), dict) else otherwise.dispatch
    )
    if not dispatch.kind:
        dispatch = replace(dispatch, kind=otherwise.dispatch.kind)
    template = str(plain.get("template", ""))
    return Work(str(form), languages, bool(plain.get("parallel")), template, dispatch)


def keep(session: Session, publication: str, work: Work) -> None:
    """Keep what was decided."""
    session.remember(f"publishing.{publication}", work.plain())
