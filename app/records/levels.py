"""Who may read a leaf: four levels, each wider audience below the narrower."""

from enum import IntEnum


class Level(IntEnum):
    """The widest audience of a leaf; a higher number protects more."""

    PUBLIC = 0
    PARTNER = 1
    TEAM = 2
    NEED_TO_KNOW = 3

    @property
    def code(self) -> str:
        """The code of the vocabulary `level`."""
        return self.name.lower()


def level_of(code: object) -> Level:
    """The level of a code; what this version does not know counts as need-to-know."""
    return BY_CODE.get(code, Level.NEED_TO_KNOW) if isinstance(code, str) else Level.NEED_TO_KNOW


BY_CODE = {level.code: level for level in Level}
