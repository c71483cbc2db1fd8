"""Changes of JSON and of bytes that keep most of the structure, drawn from a seed."""

import copy
import json
import random
from typing import Any

STRANGE: tuple[Any, ...] = (
    None, True, 0, -1, 1 << 63, 1 << 64, 10**30, 0.5, 1e308, "", "\0", "\u202e", "\u200b", "a/b", "%2F", "..",
    "1E+999999999", "NaN", "9999-12-31", "0000", "X", "x" * 300, [], {}, [[]], {"": {}}, "need_to_know", "zh",
)  # fmt: skip
"""Values that readers may not have thought of."""


def mutated_json(raw: bytes, rng: random.Random) -> bytes:
    """One JSON text with one to three changes; the bytes themselves changed where it is none."""
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError):
        return mutated_bytes(raw, rng)
    for _ in range(rng.randint(1, 3)):
        value = _changed(value, rng)
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def _changed(value: Any, rng: random.Random) -> Any:
    """The value with one member, some way down, replaced, doubled, moved or taken out."""
    if not isinstance(value, (dict, list)) or not value or rng.random() < 0.05:
        return _other(value, rng)
    if isinstance(value, dict):
        return _changed_object(dict(value), rng)
    members = list(value)
    place = rng.randrange(len(members))
    match rng.randrange(5):
        case 0:
            del members[place]
        case 1:
            members.insert(rng.randrange(len(members) + 1), copy.deepcopy(members[place]))
        case 2:
            rng.shuffle(members)
        case _:
            members[place] = _changed(members[place], rng)
    return members


def _changed_object(members: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    name = rng.choice(list(members))
    match rng.randrange(6):
        case 0:
            del members[name]
        case 1:
            members[mutated_text(name, rng)] = members.pop(name)
        case 2:
            members[mutated_text(name, rng)] = copy.deepcopy(members[name])
        case _:
            members[name] = _changed(members[name], rng)
    return members


def _other(value: Any, rng: random.Random) -> Any:
    if isinstance(value, str) and rng.random() < 0.5:
        return mutated_text(value, rng)
    if isinstance(value, int) and not isinstance(value, bool) and rng.random() < 0.5:
        return value + rng.choice((-1, 1, 1 << 32))
    if rng.random() < 0.1:
        return [value] * 40
    return copy.deepcopy(rng.choice(STRANGE))


def mutated_text(text: str, rng: random.Random) -> str:
    """A text with a character changed, doubled, taken out or slipped in."""
    place = rng.randrange(len(text) + 1)
    piece = rng.choice(("", "/", "%", "0", "A", ".", "\u202e", "\u200d", "年", text[:2]))
    return text[:place] + piece + text[place + rng.randrange(2) :]


def mutated_bytes(data: bytes, rng: random.Random) -> bytes:
    """Bytes with a bit flipped, or a run overwritten, cut out, doubled or moved."""
    changed, place = bytearray(data), rng.randrange(len(data) + 1)
    span = min(len(data) - place, 1 << rng.randrange(12))
    match rng.randrange(5):
        case 0 if span:
            changed[place] ^= 1 << rng.randrange(8)
        case 1:
            changed[place : place + span] = rng.randbytes(span)
        case 2:
            del changed[place : place + span]
        case 3:
            changed[place:place] = changed[place : place + span]
        case _:
            other = rng.randrange(len(data) + 1)
            changed[place : place + span] = data[other : other + span]
    return bytes(changed)
