"""Pseudonyms, drawn at random for each recipient, so that no two can match them."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from app.records.values import Bilingual

_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
ROLES = {
    "defender": Bilingual("维权者", "Defender"),
    "relative": Bilingual("家属", "Relative"),
    "lawyer": Bilingual("律师", "Lawyer"),
    "person": Bilingual("人士", "Person"),
}
"""What stands before the letter, by the person's part in the cases."""
SINGLE = 10
"""Letters that are drawn first; more are added when a recipient knows so many people."""


@dataclass(frozen=True, slots=True)
class Pseudonym:
    """What one recipient calls one person: a role, and a letter drawn at random."""

    role: str
    letter: int

    @property
    def words(self) -> Bilingual:
        """`维权者甲`, `Defender A`."""
        role = ROLES.get(self.role, ROLES["person"])
        return Bilingual(f"{role.zh}{_chinese(self.letter)}", f"{role.en} {_latin(self.letter)}")


def draw(role: str, taken: Collection[Pseudonym], below: Callable[[int], int]) -> Pseudonym:
    """A pseudonym that this recipient does not know yet; `below(n)` draws from 0 to n - 1 at random."""
    used = {one.letter for one in taken}
    pool = SINGLE
    while len(free := [letter for letter in range(pool) if letter not in used]) < pool / 2:
        pool *= 2
    return Pseudonym(role, free[below(len(free))])


def _chinese(letter: int) -> str:
    """甲 … 癸, then 甲子, 乙丑 and on, then with a number."""
    if letter < len(_STEMS):
        return _STEMS[letter]
    rest = letter - len(_STEMS)
    cycle, place = divmod(rest, 60)
    words = _STEMS[place % 10] + _BRANCHES[place % 12]
    return words if cycle == 0 else f"{words}{cycle + 1}"


def _latin(letter: int) -> str:
    """A … Z, AA …"""
    head, last = divmod(letter, 26)
    return (_latin(head - 1) if head else "") + chr(ord("A") + last)
