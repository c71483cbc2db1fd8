"""The forms that ship: what each asks for, in which order, for which readers; data, not code."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import msgspec

from app import resources

Words = Mapping[str, str]


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One part of a form; what it does is told in `composing`. Fields are written `type.field`."""

    kind: str
    heading: Words = {}
    words: Words = {}
    fields: Sequence[str] = ()
    of: str = ""
    columns: Sequence[str] = ()
    parts: Sequence["Part"] = ()
    essential: bool = False
    """Whether the form is refused or put off where this is missing: the page says so before it leaves."""
    level: int = 2


class Form(msgspec.Struct, frozen=True, kw_only=True):
    """One form: its words, the kinds of publication that it serves, its readers, its parts."""

    key: str
    names: Words
    kinds: Sequence[str]
    audience: str
    parts: Sequence[Part]
    chinese: bool = False
    """Whether it is a paper for an authority in China, in Chinese form."""
    types: Sequence[str] = ()
    """Records that come in beside the cases, e.g. all trainings for the record of trainings."""

    def fields(self) -> set[str]:
        """Every field that the form prints."""
        return {name for part in _all(self.parts) for name in (*part.fields, *part.columns)}


def _all(parts: Sequence[Part]) -> list[Part]:
    return [one for part in parts for one in (part, *_all(part.parts))]


@cache
def forms() -> Mapping[str, Form]:
    """Every form by its key, in the order of the file names."""
    folder = resources.path("documents", "forms")
    read = (_read(path.read_text("utf-8")) for path in sorted(folder.glob("*.toml")))
    return {form.key: form for form in read}


def _read(text: str) -> Form:
    plain: dict[str, Any] = tomllib.loads(text)
    return msgspec.convert(plain, Form)


def forms_for(kind: str) -> list[Form]:
    """The forms that serve a kind of publication, its own before those that serve all."""
    own = [form for form in forms().values() if kind in form.kinds]
    return [*own, *(form for form in forms().values() if form not in own)]
