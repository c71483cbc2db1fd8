"""What a template may say: print what it is given, choose and repeat; nothing that reaches out or never ends.

A template comes from a colleague as a file, perhaps from somebody else. Jinja's sandbox keeps it from our
objects, but not from `'a' * 10 ** 9` or from loops within loops: those take all the memory or all the time.
"""

import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

from jinja2 import StrictUndefined, TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

LONGEST_WORDS, MOST_WRITTEN, MOST_SECONDS = 500, 40 * 2**20, 30.0
_PARTS = frozenset(
    (nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Getattr, nodes.Getitem, nodes.Const,
     nodes.For, nodes.If, nodes.CondExpr, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not,
     nodes.Tuple, nodes.List, nodes.Filter, nodes.Test, nodes.Add, nodes.Sub, nodes.Keyword, nodes.Slice)
)  # fmt: skip
_FILTERS = frozenset(
    ("capitalize", "count", "d", "default", "e", "escape", "first", "join", "last", "length", "lower",
     "reverse", "string", "title", "trim", "upper")
)  # fmt: skip


class SlowError(Exception):
    """A template goes on for too long, or writes too much."""


class TemplateLanguage(ImmutableSandboxedEnvironment):
    """Jinja with what a form needs; anything else is a syntax error with its line."""

    intercepted_binops = frozenset({"+", "-"})

    def __init__(self) -> None:
        super().__init__(autoescape=True, undefined=StrictUndefined)
        self.globals.clear()
        self.filters = {name: made for name, made in self.filters.items() if name in _FILTERS}
        self.concat = _joined  # type: ignore[method-assign]

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        parsed = super()._parse(source, name, filename)
        for part in parsed.find_all(nodes.Node):
            if type(part) not in _PARTS and not isinstance(part, nodes.Helper):
                raise TemplateSyntaxError(f"“{type(part).__name__}” has no place in a template", part.lineno)
            if isinstance(part, nodes.Const) and len(str(part.value)) > LONGEST_WORDS:
                raise TemplateSyntaxError("words between quotes are too long", part.lineno)
        return parsed

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Numbers alone are added: words that are added to themselves grow without end."""
        if not all(isinstance(one, int) and abs(one) < 10**9 for one in (left, right)):
            raise TypeError(f"“{operator}” is for numbers")
        return super().call_binop(context, operator, left, right)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """No method is named: `center` and `format` of words make as many as one asks for."""
        return not callable(value) and super().is_safe_attribute(obj, attr, value)


def _joined(parts: Iterable[str]) -> str:
    kept, length = [], 0
    for part in parts:
        kept.append(part)
        length += len(part)
        if length > MOST_WRITTEN:
            raise SlowError
    return "".join(kept)


@contextmanager
def in_time() -> Iterator[None]:
    """Stop a template of this thread that goes on for longer than MOST_SECONDS. Raises SlowError."""
    ends, before = time.monotonic() + MOST_SECONDS, sys.gettrace()

    def line(_frame: FrameType, _event: str, _told: object) -> Any:
        if time.monotonic() > ends:
            raise SlowError
        return line

    def call(frame: FrameType, _event: str, _told: object) -> Any:
        return line if frame.f_code.co_filename == "<template>" else None

    sys.settrace(call)
    try:
        yield
    finally:
        sys.settrace(before)
