"""Timing: of one call, of many, and what a machine is."""

import math
import os
import platform
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path


def milliseconds(work: Callable[..., object], *arguments: object, **named: object) -> float:
    """How long one call takes."""
    started = time.perf_counter()
    work(*arguments, **named)
    return (time.perf_counter() - started) * 1000


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which so large a share of the values lies (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def median(values: Sequence[float]) -> float:
    """The middle value."""
    return statistics.median(values)


def exponent(small: float, large: float, sizes: tuple[int, int]) -> float:
    """By which power of the size a time grows."""
    return math.log(max(large, 1e-6) / max(small, 1e-6)) / math.log(sizes[1] / sizes[0])


def resident(process: int | str = "self") -> float:
    """Resident memory of a process in MiB (Linux)."""
    return _status(process, "VmRSS:")


def highest(process: int | str = "self") -> float:
    """The highest resident memory that a process has had so far, in MiB (Linux)."""
    return _status(process, "VmHWM:")


def _status(process: int | str, name: str) -> float:
    for line in Path(f"/proc/{process}/status").read_text(encoding="ascii", errors="replace").splitlines():
        if line.startswith(name):
            return int(line.split()[1]) / 1024
    return math.nan


def machine() -> str:
    """The machine that the figures are of."""
    model = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.is_file():
        lines = cpuinfo.read_text(encoding="utf-8", errors="replace").splitlines()
        model = next(
            (line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), model
        )
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30 if hasattr(os, "sysconf") else 0
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    return f"{model}, {os.cpu_count()} cores, {memory:.0f} GiB, {system}"
