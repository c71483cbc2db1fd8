"""Builds resources/search/fold.tsv from OpenCC's dictionaries: run `python -m tests.records.fold_table`."""

from collections.abc import Iterator
from pathlib import Path

import opencc

from app import resources

DICTIONARIES = Path(opencc.__file__).parent / "dictionary"
BY_CHARACTER = ("STCharacters", "TSCharacters", "TWVariants", "TWVariantsRev", "HKVariants", "HKVariantsRev")
BY_PHRASE = ("STPhrases", "TSPhrases", "TWVariantsRevPhrases", "HKVariantsPhrases", "HKVariantsRevPhrases")
MERGED = (
    "乾干 瞭了 著着 藉借 覆复 裏里 裡里 後后 祇只 甦苏 荖老 箇个 沖冲 "
    "吒咤 硃朱 閑闲 閒闲 週周 豔艳 峯峰 羣群 爲为"
)
HEAD = """\
# Classes of characters that search takes for one: the character that stands for the class, then the others.
# Made of OpenCC's conversion dictionaries (https://github.com/BYVoid/OpenCC, Apache License 2.0),
# joined transitively, so that text converted by phrase and text converted by character fold alike.
"""


def pairs() -> Iterator[tuple[str, str]]:
    """Every two characters that some conversion puts for each other."""
    for name in BY_CHARACTER + BY_PHRASE:
        for line in (DICTIONARIES / f"{name}.txt").read_text(encoding="utf-8").splitlines():
            source, _, targets = line.strip().partition("\t")
            for target in targets.split():
                if len(source) == len(target):
                    yield from zip(source, target, strict=True)
    yield from ((pair[0], pair[1]) for pair in MERGED.split())


def classes() -> list[str]:
    """The classes, each led by the character that stands for it: one that is its own simplified form."""
    leader: dict[str, str] = {}

    def find(character: str) -> str:
        while leader.setdefault(character, character) != character:
            character = leader[character]
        return character

    for first, second in pairs():
        leader[find(first)] = find(second)
    members: dict[str, list[str]] = {}
    for character in leader:
        members.setdefault(find(character), []).append(character)
    simplified = _simplified()
    return sorted(_led(group, simplified) for group in members.values() if len(group) > 1)


def _simplified() -> dict[str, int]:
    """How often a character is what another is simplified to."""
    counts: dict[str, int] = {}
    for line in (DICTIONARIES / "TSCharacters.txt").read_text(encoding="utf-8").splitlines():
        target = line.split("\t")[1].split()[0]
        counts[target] = counts.get(target, 0) + 1
    return counts


def _led(group: list[str], simplified: dict[str, int]) -> str:
    first = min(group, key=lambda character: (-simplified.get(character, 0), ord(character)))
    return first + "".join(sorted(set(group) - {first}))


def table() -> str:
    """The text of the table."""
    return HEAD + "".join(f"{group[0]}\t{group[1:]}\n" for group in classes())


if __name__ == "__main__":
    resources.path("search", "fold.tsv").write_text(table(), encoding="utf-8", newline="\n")
