"""Small changes to a source, one at a time: what they are, where they are, and the source with one made."""

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass

COMPARED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
CALCULATED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Div: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.BitXor: ast.BitOr,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
}
SWAPPED = {"any": "all", "all": "any", "min": "max", "max": "min"}
TYPES_ONLY = frozenset({"cast", "NewType", "TypeVar", "assert_never"})
"""Calls whose arguments say something to the type checker only."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change: bytes `start` to `end` become `after`; the statement round it; whether it runs early."""

    file: str
    line: int
    column: int
    operator: str
    before: str
    after: str
    start: int
    end: int
    first: int
    last: int
    early: bool

    @property
    def key(self) -> tuple[str, int, int, str, str]:
        """What tells it from every other."""
        return self.file, self.line, self.column, self.operator, self.after

    def made(self, source: bytes) -> bytes:
        """The source with this change."""
        return source[: self.start] + self.after.encode() + source[self.end :]


Change = tuple[str, ast.expr | ast.stmt, str]


def _swapped(node: ast.AST, **fields: object) -> str:
    """The text of a node with some fields changed; in brackets where it is an expression."""
    changed = copy.copy(node)
    for name, value in fields.items():
        setattr(changed, name, value)
    text = ast.unparse(changed)
    return f"({text})" if isinstance(node, ast.expr) else text


def _operators(node: ast.AST) -> Iterator[Change]:
    match node:
        case ast.Compare():
            for at, op in enumerate(node.ops):
                for other in COMPARED[type(op)]:
                    yield "compare", node, _swapped(node, ops=[*node.ops[:at], other(), *node.ops[at + 1 :]])
        case ast.BoolOp():
            other_bool = ast.Or() if isinstance(node.op, ast.And) else ast.And()
            yield "and/or", node, _swapped(node, op=other_bool)
        case ast.UnaryOp(op=ast.Not()):
            yield "not", node, f"({ast.unparse(node.operand)})"
        case ast.BinOp() | ast.AugAssign() if type(node.op) in CALCULATED:
            yield "arithmetic", node, _swapped(node, op=CALCULATED[type(node.op)]())
        case ast.Call(func=ast.Name(id=name)) if name in SWAPPED:
            yield "any/all, min/max", node.func, SWAPPED[name]


def _constants(node: ast.AST) -> Iterator[Change]:
    match node:
        case ast.Constant(value=bool(value)):
            yield "constant", node, str(not value)
        case ast.Constant(value=int(value)):
            yield "constant", node, str(value + 1)
        case ast.Constant(value=str(value)):
            yield "text", node, '""' if value else '"x"'
        case ast.Constant(value=bytes(value)):
            yield "text", node, 'b""' if value else 'b"x"'


def _statements(node: ast.AST) -> Iterator[Change]:
    match node:
        case ast.Return(value=ast.expr() as value) if not _falls_through(value):
            yield "return None", node, "return None"
        case ast.Expr(value=ast.Call() | ast.Await()) | ast.Delete():
            yield "call removed", node, "pass"
        case ast.Raise():
            yield "raise removed", node, "pass"
        case ast.Break():
            yield "break/continue", node, "continue"
        case ast.Continue():
            yield "break/continue", node, "break"
        case ast.If(test=test) | ast.IfExp(test=test):
            yield from (("condition", test, word) for word in ("True", "False"))
        case ast.While(test=test) if not isinstance(test, ast.Constant):
            yield "condition", test, "False"
        case ast.comprehension():
            yield from (("condition", test, "True") for test in node.ifs)


def _falls_through(node: ast.expr) -> bool:
    """Whether it is None, or True or False, which are changed as constants."""
    return isinstance(node, ast.Constant) and (node.value is None or isinstance(node.value, bool))


def _named(node: ast.expr) -> str:
    called = node.func if isinstance(node, ast.Call) else node
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")


def _children(node: ast.AST) -> Iterator[ast.AST]:
    """The parts of a node that do something: no annotations, decorators, documentation, names of exports."""
    match node:
        case ast.JoinedStr() | ast.Expr(value=ast.Constant()):
            return
        case ast.If(test=test) if _named(test) == "TYPE_CHECKING":
            return
        case ast.Call() if _named(node) in TYPES_ONLY:
            return
        case ast.Assign(targets=[ast.Name(id="__all__")]):
            return
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.BinOp(op=ast.BitOr())) if name[0].isupper():
            return  # an alias of types
    for name, value in ast.iter_fields(node):
        if name not in ("annotation", "returns", "decorator_list"):
            parts = value if isinstance(value, list) else [value]
            yield from (one for one in parts if isinstance(one, ast.AST))


def _walk(node: ast.AST, statement: ast.stmt | None, early: bool) -> Iterator[tuple[ast.AST, ast.stmt, bool]]:
    """Every node that is a place, with the statement round it and whether it may run but once."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        early = any("cache" in _named(one) for one in node.decorator_list)
    if isinstance(node, ast.stmt):
        statement = node
    children = list(_children(node))
    if statement is not None and (children or isinstance(node, ast.Constant | ast.Break | ast.Continue)):
        yield node, statement, early
    for child in children:
        yield from _walk(child, statement, early)


def mutants(file: str, source: bytes) -> list[Mutant]:
    """Every change to one source; a few do not compile."""
    lines = source.split(b"\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    found: dict[tuple[int, int, str], Mutant] = {}
    for node, statement, early in _walk(ast.parse(source), None, True):
        body: list[ast.stmt] = getattr(statement, "body", [])
        last = body[0].lineno - 1 if body else statement.end_lineno or statement.lineno
        for operator, place, after in (*_operators(node), *_constants(node), *_statements(node)):
            start = starts[place.lineno - 1] + place.col_offset
            end = starts[(place.end_lineno or 0) - 1] + (place.end_col_offset or 0)
            before = source[start:end].decode()
            made = Mutant(
                file, place.lineno, place.col_offset, operator, before, after, start, end,
                statement.lineno, max(last, statement.lineno), early,
            )  # fmt: skip
            if before != after:
                found.setdefault((start, end, after), made)
    return list(found.values())


def compiles(source: bytes) -> bool:
    """Whether a source is one at all."""
    try:
        compile(source, "mutant", "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return False
    return True
