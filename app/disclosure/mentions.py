"""Mentions in narrative text: names replaced, and everything else that might tell, listed to be settled."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.disclosure.wording import Found, Index, replaced, spelled
from app.records.folding import is_hanzi
from app.records.forgetting import kept_until_lock
from app.records.leaves import Path, path_text
from app.records.names import variants
from app.records.pinyin import split_surname
from app.records.values import Bilingual

EXCERPT = 24
"""Characters shown on each side of a mention."""


class MentionKind(StrEnum):
    """What is mentioned."""

    NAME = "name"
    NUMBER = "number"
    PLACE = "place"
    DATE = "date"
    WORD = "word"


class Action(StrEnum):
    """How the user settles a mention."""

    REPLACE = "replace"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Settlement:
    """What becomes of a mention: other words in its place, or it stays, with a reason."""

    action: Action
    words: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A mention of what is withheld, in one leaf: where, of whom, and whether it is settled.

    `key` stays the same while the text does; `before`, `text` and `after` are the excerpt.
    """

    key: str
    record: str
    type: str
    path: Path
    kind: MentionKind
    person: str
    before: str
    text: str
    after: str
    proposal: str
    settled: bool


_DIGITS = re.compile(r"(?<![0-9])[0-9](?:[\s.()\-]{0,2}[0-9]){4,24}(?![0-9])")
_TAIL = 7
"""Digits that two spellings of one number have in common at least, with and without country and area."""
_RUNS = re.compile(r"[0-9]+|[^0-9]+")
_NUMBERS = (
    re.compile(r"(?<![0-9])[1-9][0-9]{5}\s?(?:19|20)[0-9]{2}\s?[0-9]{4}\s?[0-9]{3}[0-9Xx](?![0-9])"),
    re.compile(r"(?<![0-9])(?:\+?86[- ]?)?1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4}(?![0-9])"),
    re.compile(r"(?<![0-9])0[0-9]{2,3}[- ][0-9]{7,8}(?![0-9])"),
    re.compile(r"(?<![0-9])\+[0-9][0-9 -]{7,15}[0-9](?![0-9])"),
    re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"),
    re.compile(r"(?<![A-Za-z0-9@])@[A-Za-z0-9_]{3,}"),
    re.compile(r"(?<![A-Za-z0-9])[A-Z]{1,2}[0-9]{7,9}(?![A-Za-z0-9])"),
)
"""Identity numbers, mobile and fixed lines, foreign numbers, e-mail, handles, passports, known or not."""
_HANZI = "〇○零一二三四五六七八九十廿卅"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DAY = "[0-9]{1,2}(?:st|nd|rd|th)?"
_DATES = (
    re.compile(r"(?:[12][0-9]{3}\s*年\s*)?[0-9]{1,2}\s*月\s*[0-9]{1,2}\s*[日号號]"),
    re.compile(
        rf"(?:[{_HANZI}]{{2,4}}\s*年\s*)?[正冬腊臘{_HANZI}]{{1,3}}\s*月\s*初?[{_HANZI}]{{1,3}}\s*[日号號]"
    ),
    re.compile(r"(?<![0-9])[12][0-9]{3}[-/.][0-9]{1,2}[-/.][0-9]{1,2}(?![0-9])"),
    re.compile(r"(?<![0-9.])[0-9]{1,2}([-/.])[0-9]{1,2}\1[12][0-9]{3}(?![0-9])"),
    re.compile(rf"(?i)\b{_DAY}(?: of)? {_MONTH}(?:,? [12][0-9]{{3}})?\b"),
    re.compile(rf"(?i)\b{_MONTH} {_DAY}(?:,? [12][0-9]{{3}})?\b"),
)
_TITLES = "先生|女士|老师|老師|律师|律師|某某|某|太太|夫人|教授|牧师|牧師|记者|記者|同学|同學|姐|哥|嫂"


class Wordings:
    """Everything to look for in the texts of one package."""

    def __init__(self) -> None:
        self._names, self._numbers, self._places, self._words = Index(), Index(), Index(), Index()
        self._capitalised, self._initials = Index(), Index()
        self._digits: set[str] = set()
        self._tails: dict[str, set[str]] = {}
        self._labels: dict[str, Bilingual] = {}
        self._surnames: dict[str, str] = {}
        self._dates = False

    def withhold(self, person: str, names: Iterable[object], label: Bilingual, *, readings: bool) -> None:
        """Look for the names of a person; what surely means them becomes the label.

        `readings` also looks for pinyin, initials and parts of the name.
        """
        self.stand_for(person, label)
        for name in names:
            for column in ("hans", "hant", "latin", "native"):
                self.spelling(person, str(getattr(name, column)), readings=readings)
            for form in variants(name) if readings else ():  # type: ignore[arg-type]  # a row of person.names
                self._reading(person, form)

    def stand_for(self, person: str, label: Bilingual) -> None:
        """What the names of a person become."""
        self._labels[person] = label

    def _reading(self, person: str, form: str) -> None:
        """A folded form of a name: long ones surely mean it, short ones only as capitals."""
        joined = form.replace(" ", "")
        if len(joined) >= 5 and (" " in form or len(joined) >= 6 or not joined.isascii()):
            self._names.add(form, person, sure=True)
        elif " " in form or len(joined) >= 4:
            self._capitalised.add(form, person, sure=False)
        if joined.isascii() and len(joined) <= 4 and " " not in form:
            self._initials.add_tokens(tuple(joined), person, sure=False)  # Z.Y.Q.
            self._initials.add_tokens((joined,), person, sure=False)

    def spelling(self, person: str, text: str, *, readings: bool = False) -> None:
        """Look for one spelling of a name."""
        sequence = spelled(text)
        letters = "".join(sequence)
        if not sequence:
            return
        hanzi = all(map(is_hanzi, letters))
        if len(letters) >= (2 if hanzi or len(sequence) > 1 or not letters.isascii() else 5):
            self._names.add_tokens(sequence, person, sure=True)
        else:
            index = self._names if text.islower() or hanzi else self._capitalised
            index.add_tokens(sequence, person, sure=False)
        if readings and hanzi:
            self._parts_of_hanzi(person, text.strip())
        elif readings and len(sequence) > 1:
            for token in sequence:
                if len(token) > 2:
                    self._capitalised.add_tokens((token,), person, sure=False)
            self._initials.add_tokens(tuple(token[0] for token in sequence), person, sure=False)

    def _parts_of_hanzi(self, person: str, text: str) -> None:
        surname, given = split_surname(text)
        self._surnames.setdefault(surname, person)
        if len(spelled(given)) > 1:
            self._names.add(given, person, sure=False)

    def number(self, text: str, person: str) -> None:
        """Look for a number, account or address of a channel."""
        letters = "".join(spelled(text))
        if len(letters) >= 5 and letters.isascii() and letters.isdigit():
            self._digits.add(letters)
            self._tails.setdefault(letters[-_TAIL:], set()).add(letters.lstrip("0"))
        elif len(letters) >= 3:
            self._numbers.add(text, person, sure=True)
            for spelling in ((letters,), tuple(_RUNS.findall(letters))):  # E1234 and E 1234
                self._numbers.add_tokens(spelling, person, sure=True)

    def place(self, text: str) -> None:
        """Look for a place that does not leave."""
        sequence = spelled(text)
        if len("".join(sequence)) > 1:
            self._places.add_tokens(sequence, "", sure=True)
            short = re.sub(r"(省|市|州|盟|县|縣|区|區|旗|镇|鎮|乡|鄉|村)$", "", text.strip())
            if len(spelled(short)) > 1:
                self._places.add(short, "", sure=True)

    def word(self, text: str) -> None:
        """Look for a word of ours: the name of a colleague."""
        self._words.add(text, "", sure=True)

    def dates(self) -> None:
        """List exact days too: they were made coarser elsewhere."""
        self._dates = True

    def found(self, text: str) -> Iterator[tuple[MentionKind, Found]]:
        """Everything in a text that was looked for; names first, none overlapping."""
        taken: list[Found] = []
        for kind, hit in self._each(text):
            if all(hit.end <= other.start or hit.start >= other.end for other in taken):
                taken.append(hit)
                yield kind, hit

    def _each(self, text: str) -> Iterator[tuple[MentionKind, Found]]:
        yield from ((MentionKind.NAME, hit) for hit in self._names.find(text))
        for hit in self._capitalised.find(text):
            if not text[hit.start].islower():
                yield MentionKind.NAME, hit
        for hit in self._initials.find(text):
            if text[hit.start : hit.end].isupper():
                yield MentionKind.NAME, hit
        narrow = _narrow(text)
        yield from ((MentionKind.NUMBER, hit) for hit in self._numbers.find(text))
        for match in _DIGITS.finditer(narrow):
            if self._is_known(re.sub(r"[^0-9]", "", match[0])):
                yield MentionKind.NUMBER, _plain(match)
        for pattern in _NUMBERS:
            yield from ((MentionKind.NUMBER, _plain(match)) for match in pattern.finditer(narrow))
        yield from ((MentionKind.PLACE, hit) for hit in self._places.find(text))
        yield from ((MentionKind.WORD, hit) for hit in self._words.find(text))
        for pattern in _DATES if self._dates else ():
            yield from ((MentionKind.DATE, _plain(match)) for match in pattern.finditer(narrow))
        yield from ((MentionKind.NAME, hit) for hit in self._by_surname(text))

    def _is_known(self, digits: str) -> bool:
        """Whether a known number is meant: as it was given, or with more or less of country and area."""
        if digits in self._digits:
            return True
        bare = digits.lstrip("0")
        known = self._tails.get(digits[-_TAIL:], ()) if len(bare) >= _TAIL else ()
        return any(bare.endswith(one) or one.endswith(bare) for one in known if len(one) >= _TAIL)

    def _by_surname(self, text: str) -> Iterator[Found]:
        """老周, 周某, 周律师, Ms Zhou: a surname with what stands beside it."""
        for match in _surname_pattern(frozenset(self._surnames)).finditer(text) if self._surnames else ():
            surname = match["surname"] or match["after"]
            yield Found(match.start(), match.end(), self._surnames[surname], False)

    def label(self, person: str, language: str) -> str:
        """What a person is called in the package."""
        return self._labels.get(person, Bilingual()).side(language)


def _narrow(text: str) -> str:
    """The text with digits of any script, and letters and marks of full width, in ASCII: place for place."""
    return text if text.isascii() else "".join(map(_narrowed, text))


def _narrowed(character: str) -> str:
    if "！" <= character <= "～":
        return chr(ord(character) - ord("！") + ord("!"))
    return str(unicodedata.decimal(character)) if character.isdecimal() else character


def _plain(match: re.Match[str]) -> Found:
    return Found(match.start(), match.end(), "", False)


@kept_until_lock(64)
def _surname_pattern(surnames: frozenset[str]) -> re.Pattern[str]:
    any_of = "|".join(sorted(map(re.escape, surnames), key=len, reverse=True))
    return re.compile(rf"(?P<surname>{any_of})(?:{_TITLES})|[老小阿](?P<after>{any_of})")


def scrub(
    wordings: Wordings,
    record: str,
    type_: str,
    path: Path,
    text: str,
    settled: Mapping[str, Settlement],
    masks: Mapping[MentionKind, Bilingual],
) -> tuple[str, list[Mention], list[Mention]]:
    """The text as it may leave, the mentions still open, and those replaced or settled."""
    language = _language(path, text)
    changes: list[tuple[int, int, str]] = []
    still_open: list[Mention] = []
    done: list[Mention] = []
    for kind, hit in wordings.found(text):
        words = wordings.label(hit.what, language) or masks[kind].side(language)
        key = _key(record, path, kind, text, hit)
        choice = _settled(settled.get(key))
        ready = choice is not None or (kind == MentionKind.NAME and hit.sure)
        mention = _mention(key, record, type_, path, kind, hit, text, words, settled=ready)
        (done if ready else still_open).append(mention)
        if choice is None or choice.action == Action.REPLACE:
            words = choice.words if choice and choice.words else words
            changes.append((hit.start, hit.end, _spaced(text, hit, words)))
    return replaced(text, changes), still_open, done


def _settled(choice: Settlement | None) -> Settlement | None:
    """What was decided; to let a mention stand without a reason decides nothing."""
    if choice is not None and choice.action == Action.KEEP and not choice.reason.strip():
        return None
    return choice


def _spaced(text: str, hit: Found, words: str) -> str:
    """The words, apart from letters that they would otherwise run into."""
    before, after = text[hit.start - 1 : hit.start], text[hit.end : hit.end + 1]
    head = " " if before.isascii() and before.isalnum() and words[:1].isascii() else ""
    tail = " " if after.isascii() and after.isalnum() and words[-1:].isascii() else ""
    return f"{head}{words}{tail}"


def _language(path: Path, text: str) -> str:
    if path[-1] in ("zh", "en"):
        return path[-1]
    return "zh" if any(map(is_hanzi, text)) else "en"


def _key(record: str, path: Path, kind: MentionKind, text: str, hit: Found) -> str:
    said = f"{record}\n{path_text(path)}\n{kind}\n{hit.start}\n{hit.end}\n{text}"
    return hashlib.sha256(said.encode()).hexdigest()[:24]


def _mention(
    key: str,
    record: str,
    type_: str,
    path: Path,
    kind: MentionKind,
    hit: Found,
    text: str,
    words: str,
    *,
    settled: bool,
) -> Mention:
    before, after = text[max(0, hit.start - EXCERPT) : hit.start], text[hit.end : hit.end + EXCERPT]
    said = text[hit.start : hit.end]
    return Mention(key, record, type_, path, kind, hit.what, before, said, after, words, settled)
