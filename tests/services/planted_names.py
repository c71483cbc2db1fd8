"""Invented names that occur nowhere else, with every form in which a text may hold them."""

import random
from dataclasses import dataclass

from app.records.types.person import PersonNames
from app.records.values import Term

_SURNAMES = "瞿衡骆阮鄢郗邬冼蔺耿"
_GIVEN = "砚澜澈谖翀昀韫珩岫荻笙旻蘅骁沅洄"
_HANT = dict(zip("骆邬蔺谖韫骁砚澜", "駱鄔藺諼韞驍硯瀾", strict=True))
_LATIN = {
    "瞿": "Qu", "衡": "Heng", "骆": "Luo", "阮": "Ruan", "鄢": "Yan", "郗": "Xi", "邬": "Wu", "冼": "Xian",
    "蔺": "Lin", "耿": "Geng", "砚": "yan", "澜": "lan", "澈": "che", "谖": "xuan", "翀": "chong",
    "昀": "yun", "韫": "yun", "珩": "heng", "岫": "xiu", "荻": "di", "笙": "sheng", "旻": "min", "蘅": "heng",
    "骁": "xiao", "沅": "yuan", "洄": "hui",
}  # fmt: skip


@dataclass(frozen=True)
class Invented:
    """A legal name and a pen name."""

    hans: str
    hant: str
    latin: str
    pen: str

    def rows(self) -> tuple[PersonNames, ...]:
        """The name list of a person's record."""
        legal = PersonNames(
            kind=Term("legal"), hans=self.hans, hant=self.hant, latin=self.latin, level=Term("public")
        )
        pen = PersonNames(kind=Term("pen"), hans=self.pen, level=Term("public"))
        return legal, pen

    def legal_forms(self) -> list[str]:
        """Every way of writing the legal name that surely means it."""
        surname, given = self.latin.split()
        spaced = " ".join(self.hans)
        wide = "·".join((self.hans[:1], self.hans[1:]))
        return [
            self.hans,
            self.hant,
            self.latin,
            f"{given} {surname}",
            (surname + given).lower(),
            spaced,
            wide,
        ]


def invented(draw: random.Random) -> Invented:
    """A name drawn at random."""
    surname, first, second = draw.choice(_SURNAMES), *draw.sample(_GIVEN, 2)
    hans = surname + first + second
    hant = "".join(_HANT.get(character, character) for character in hans)
    latin = f"{_LATIN[surname]} {(_LATIN[first] + _LATIN[second]).capitalize()}"
    return Invented(hans, hant, latin, f"{''.join(draw.sample(_GIVEN, 3))}客{draw.randrange(1000, 9999)}")
