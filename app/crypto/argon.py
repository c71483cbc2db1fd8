"""Argon2id over buffers that can be wiped, its cost, and the calibration of that cost."""

import os
import sys
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from secrets import token_bytes
from typing import Any

from argon2.low_level import ARGON2_VERSION, Type, core, ffi

from app.errors import AppError, Problem

MIB = 1024
"""One mebibyte in the unit of `Cost.memory` (KiB)."""
KEY_LENGTH = 32
_SECONDS = 1.25


@dataclass(frozen=True, slots=True)
class Cost:
    """What one unlock spends: memory in KiB, passes and lanes."""

    memory: int
    passes: int
    lanes: int

    def refuse_outside_limits(self) -> None:
        """Raise HEADER_DAMAGED for a cost that no honest header holds, before anything is spent."""
        fair = 64 * MIB <= self.memory <= 2048 * MIB and 3 <= self.passes <= 16 and 1 <= self.lanes <= 8
        if not fair:
            raise AppError(Problem.HEADER_DAMAGED)


FLOOR = Cost(64 * MIB, 3, 1)
"""The cheapest cost that a reader accepts."""


def wipe(buffer: bytearray) -> None:
    """Overwrite a secret in place."""
    buffer[:] = bytes(len(buffer))


def normalized(passphrase: str) -> bytearray:
    """The bytes of a passphrase: NFKC, UTF-8."""
    return bytearray(unicodedata.normalize("NFKC", passphrase).encode())


def stretch(secret: bytearray, salt: bytes, cost: Cost) -> bytearray:
    """Argon2id (RFC 9106) of a secret into 32 bytes; neither buffer is copied."""
    cost.refuse_outside_limits()
    out = bytearray(KEY_LENGTH)
    pinned = [ffi.from_buffer("uint8_t[]", buffer) for buffer in (out, secret, bytearray(salt))]
    code = core(_context(pinned, cost), Type.ID.value)
    for buffer in pinned:
        ffi.release(buffer)
    if code != 0:
        raise AppError(Problem.MEMORY_SHORT)
    return out


def _context(pinned: list[Any], cost: Cost) -> Any:
    out, secret, salt = pinned
    fields = {
        "version": ARGON2_VERSION,
        "out": out,
        "outlen": len(out),
        "pwd": secret,
        "pwdlen": len(secret),
        "salt": salt,
        "saltlen": len(salt),
        "secret": ffi.NULL,
        "secretlen": 0,
        "ad": ffi.NULL,
        "adlen": 0,
        "t_cost": cost.passes,
        "m_cost": cost.memory,
        "lanes": cost.lanes,
        "threads": cost.lanes,
        "allocate_cbk": ffi.NULL,
        "free_cbk": ffi.NULL,
        "flags": 0,
    }
    return ffi.new("argon2_context *", fields)


def machine_memory() -> int:
    """The memory of this computer in KiB."""
    if sys.platform == "win32":
        import ctypes

        class Status(ctypes.Structure):
            _fields_ = [("length", ctypes.c_ulong), ("load", ctypes.c_ulong)] + [
                (name, ctypes.c_ulonglong) for name in ("total", "free", "a", "b", "c", "d", "e")
            ]

        status = Status(length=64)
        ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
        return int(status.total) // 1024
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 1024


def calibrate(measure: Callable[[Cost], float] | None = None, memory: int | None = None) -> Cost:
    """The cost that takes 1 to 1.5 s here, from the floor to min(1 GiB, a quarter of memory)."""
    measure = measure or _seconds
    cap = max(FLOOR.memory, min(1024 * MIB, (memory or machine_memory()) // 4))
    cost = Cost(FLOOR.memory, FLOOR.passes, min(4, os.cpu_count() or 1))
    for _ in range(4):
        taken = measure(cost)
        if 1.0 <= taken <= 1.5:
            break
        cost = _scaled(cost, _SECONDS / max(taken, 0.001), cap)
    return cost


def _scaled(cost: Cost, factor: float, cap: int) -> Cost:
    work = cost.memory * cost.passes * factor
    memory = int(min(cap, max(FLOOR.memory, work / FLOOR.passes))) // MIB * MIB
    passes = int(min(16, max(FLOOR.passes, round(work / memory))))
    return Cost(memory, passes, cost.lanes)


def _seconds(cost: Cost) -> float:
    start = time.perf_counter()
    stretch(bytearray(16), token_bytes(16), cost)
    return time.perf_counter() - start
