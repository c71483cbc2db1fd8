"""Bech32 as age uses it (BIP-173 checksum, no limit of 90 characters)."""

from functools import reduce
from operator import xor

from app.errors import AppError, Problem

ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_LONGEST = 4096
_STEPS = [reduce(xor, (g for bit, g in enumerate(_GENERATORS) if top >> bit & 1), 0) for top in range(32)]
"""What the five bits that leave the checksum add to it: a post-quantum key has 2,000 letters."""


def encode(prefix: str, data: bytes) -> str:
    """The lower-case Bech32 string of `data` under `prefix`."""
    values = _regroup(data, 8, 5, pad=True)
    polymod = _polymod([*_expand(prefix), *values, 0, 0, 0, 0, 0, 0]) ^ 1
    check = [(polymod >> 5 * (5 - i)) & 31 for i in range(6)]
    return prefix + "1" + "".join(ALPHABET[v] for v in [*values, *check])


def decode(text: str) -> tuple[str, bytes]:
    """Prefix (lower case) and data of a Bech32 string; `KEY_NOT_UNDERSTOOD` if it is not one."""
    if len(text) > _LONGEST or not text.isascii() or text not in (text.lower(), text.upper()):
        raise AppError(Problem.KEY_NOT_UNDERSTOOD)
    prefix, separator, rest = text.lower().rpartition("1")
    if not prefix or not separator or len(rest) < 6 or any(c not in ALPHABET for c in rest):
        raise AppError(Problem.KEY_NOT_UNDERSTOOD)
    values = [ALPHABET.index(c) for c in rest]
    if _polymod([*_expand(prefix), *values]) != 1:
        raise AppError(Problem.KEY_NOT_UNDERSTOOD)
    return prefix, bytes(_regroup(values[:-6], 5, 8, pad=False))


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        check = (check & 0x1FFFFFF) << 5 ^ value ^ _STEPS[check >> 25]
    return check


def _expand(prefix: str) -> list[int]:
    return [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]


def _regroup(data: bytes | list[int], size_in: int, size_out: int, *, pad: bool) -> list[int]:
    held = bits = 0
    out: list[int] = []
    for value in data:
        held, bits = held << size_in | value, bits + size_in
        while bits >= size_out:
            bits -= size_out
            out.append(held >> bits & (1 << size_out) - 1)
        held &= (1 << bits) - 1
    if pad and bits:
        out.append(held << size_out - bits)
    elif not pad and (bits >= size_in or held):
        raise AppError(Problem.KEY_NOT_UNDERSTOOD)  # padding that is not canonical
    return out
