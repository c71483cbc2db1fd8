"""The fields of one record in a form: their sections, their values, what is shown and what is missing."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.records import codec, showing
from app.records.cells import is_empty
from app.records.declare import RAISED, USER, FieldDeclaration, Record, changed
from app.records.leaves import Copy, Json, Path, parse_path, path_text
from app.records.levels import Level, level_of
from app.records.types import TYPES


class FormFields:
    """A record opened into values by field; user-defined fields under their id."""

    def __init__(self, type_: str, record: Record, extras: Sequence[FieldDeclaration]) -> None:
        self._type = type_
        self._own = TYPES[type_].fields
        self._extras = {declaration.name: declaration for declaration in extras}
        self._record = record
        self._extra_values: dict[str, Any] = {}
        self.sections = self._in_sections()
        self.set_record(record)

    def _in_sections(self) -> dict[str, dict[str, FieldDeclaration]]:
        sections: dict[str, dict[str, FieldDeclaration]] = {}
        for name, declaration in self._own.items():
            sections.setdefault(declaration.section, {})[name] = declaration
        if self._extras:
            sections[USER] = dict(self._extras)
        return sections

    def set_record(self, record: Record) -> None:
        """Another state of the record."""
        self._record = record
        self._extra_values = {name: self._read_extra(name)[0] for name in self._extras}

    def _read_extra(self, name: str) -> tuple[Any, dict[Path, Json]]:
        held = {path[2:]: value for path, value in self.unknown.items() if path[:2] == (USER, name)}
        return codec.read(self._extras[name], held)

    @property
    def unknown(self) -> Mapping[Path, Json]:
        """What the record keeps beside its declared fields."""
        return self._record.unknown

    def path(self, name: str) -> Path:
        """The path of a field."""
        return (USER, name) if name in self._extras else (name,)

    def knows(self, name: str) -> bool:
        """Whether there is such a field."""
        return name in self._own or name in self._extras

    def section_of(self, name: str) -> str:
        """The section in which a field stands."""
        return USER if name in self._extras else self._own[name].section

    def _declaration(self, name: str) -> FieldDeclaration:
        return self._extras[name] if name in self._extras else self._own[name]

    def value(self, name: str) -> Any:
        """The value of a field."""
        return self._extra_values[name] if name in self._extras else getattr(self._record, name)

    def set_value(self, name: str, value: Any) -> None:
        """Another value of a field."""
        if name in self._extras:
            self._extra_values[name] = value
        else:
            self._record = replace(self._record, **{name: value})

    def filled(self, name: str) -> bool:
        """Whether a field holds something."""
        return not is_empty(self._declaration(name), self.value(name))

    def opens(self, name: str) -> bool:
        """Whether a field stands in the form from the start."""
        if name in self._extras:
            return True
        declaration = self._own[name]
        return declaration.first or declaration.required or self.filled(name) or self._misfit(name)

    def _misfit(self, name: str) -> bool:
        return any(path[0] == name for path in self.unknown)

    def applicable(self, section: str) -> list[str]:
        """The fields of a section that may be filled now."""
        if section == USER:
            return list(self._extras)
        return [
            name for name, declaration in self.sections[section].items()
            if showing.shows(self._record, declaration)
        ]  # fmt: skip

    def missing(self) -> list[str]:
        """Required and opening fields that are shown and empty."""
        return showing.missing(self._record)

    def minimum_level(self) -> Level:
        """The record's own minimum."""
        term = getattr(self._record, "minimum_level", None)
        return level_of(term.code) if term is not None else Level.PUBLIC

    def record(self, raised: Mapping[Path, Json]) -> Record:
        """The record with its user-defined fields and the levels that were raised."""
        unknown = {path: value for path, value in self.unknown.items() if not self._replaced(path)}
        for name, value in self._extra_values.items():
            rest = self._read_extra(name)[1]
            own = {**rest, **codec.split(self._extras[name], value)}
            unknown.update({(USER, name, *path): leaf for path, leaf in own.items()})
        return replace(self._record, unknown={**unknown, **raised})

    def _replaced(self, path: Path) -> bool:
        return path[0] == RAISED or (path[0] == USER and len(path) > 1 and path[1] in self._extras)

    def leaves(self, raised: Mapping[Path, Json]) -> dict[str, Json]:
        """The leaves of the record by the text of their path."""
        return {path_text(path): value for path, value in codec.leaves_of(self.record(raised)).items()}

    def from_leaves(self, leaves: Mapping[str, Json]) -> Record:
        """The record that `leaves` gave."""
        read = {parse_path(text): value for text, value in leaves.items()}
        return changed(codec.record_of(self._type, self._record.id, read), as_opened=self._record.as_opened)

    @property
    def as_opened(self) -> Copy | None:
        """The copy that is being edited."""
        return self._record.as_opened

    def rebase(self, as_opened: Copy | None) -> None:
        """What was typed stands, and now differs from another copy."""
        self._record = changed(self._record, as_opened=as_opened)
