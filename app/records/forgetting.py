"""Caches that hold words of records: quick while a vault is open, emptied when it is locked."""

import re
from collections.abc import Callable
from functools import _lru_cache_wrapper, lru_cache
from typing import Any, TypeVar

Told = TypeVar("Told")
_KEPT: "list[_lru_cache_wrapper[Any]]" = []


def kept_until_lock(size: int) -> "Callable[[Callable[..., Told]], _lru_cache_wrapper[Told]]":
    """An `lru_cache` of so many answers for functions of what users wrote; `forget` empties it."""

    def kept(function: Callable[..., Told]) -> "_lru_cache_wrapper[Told]":
        cached = lru_cache(size)(function)
        _KEPT.append(cached)
        return cached

    return kept


def forget() -> None:
    """Empty them all, and what `re` keeps of patterns made of words that were looked for."""
    for cached in _KEPT:
        cached.cache_clear()
    re.purge()
