"""Kinds of import contract that lint-imports lacks; all bite on packages that come later as well."""

import ast
import importlib.util
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output


def _within(module: str, packages: list[str]) -> bool:
    return any(module == package or module.startswith(package + ".") for package in packages)


class _Listed(Contract):
    """A contract whose findings are lines of text."""

    def findings(self, graph: ImportGraph) -> Iterator[str]:
        """One line for each import that breaks the contract."""
        raise NotImplementedError

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:  # noqa: ARG002 (given by the library)
        """Kept when nothing is found."""
        found = sorted(set(self.findings(graph)))
        return ContractCheck(kept=not found, metadata={"found": found})

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Prints what was found."""
        for line in check.metadata["found"]:
            output.print_error(f"- {line}", bold=False)


class Arrow(_Listed):
    """`package` imports directly, of the program itself, only what `may_import` lists."""

    package: Any = fields.StringField()
    may_import: Any = fields.ListField(subfield=fields.StringField(), required=False, default=[])

    def findings(self, graph: ImportGraph) -> Iterator[str]:
        """Imports of other packages of the program than those listed."""
        allowed = [self.package, *self.may_import]
        root = self.package.split(".")[0]
        for module in graph.modules:
            if not _within(module, [self.package]):
                continue
            for imported in graph.find_modules_directly_imported_by(module):
                if imported.startswith(root + ".") and not _within(imported, allowed):
                    yield f"{module} -> {imported}"


class Only(_Listed):
    """The foreign packages `library` are imported by `importers` and by nothing else."""

    library: Any = fields.ListField(subfield=fields.StringField())
    importers: Any = fields.ListField(subfield=fields.StringField())

    def findings(self, graph: ImportGraph) -> Iterator[str]:
        """Imports of the library from elsewhere."""
        for library in self.library:
            if library not in graph.modules:
                continue
            for module in graph.find_modules_that_directly_import(library):
                if not _within(module, self.importers):
                    yield f"{module} -> {library}"


class Never(_Listed):
    """No module of `package` imports `modules`; reads the source, for submodules of foreign packages."""

    package: Any = fields.StringField()
    modules: Any = fields.ListField(subfield=fields.StringField())

    def findings(self, graph: ImportGraph) -> Iterator[str]:  # noqa: ARG002 (the graph knows no foreign submodules)
        """Imports of the modules anywhere in the package's source."""
        spec = importlib.util.find_spec(self.package)
        for place in (spec and spec.submodule_search_locations) or []:
            for file in Path(place).rglob("*.py"):
                for name, line in imports(ast.parse(file.read_text(encoding="utf-8"))):
                    if _within(name, self.modules):
                        yield f"{file.relative_to(Path(place).parent)}:{line} -> {name}"


def imports(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Every module name that a source imports, with its line; `import_module("x")` counts."""
    for node in ast.walk(tree):
        match node:
            case ast.Import():
                yield from ((alias.name, node.lineno) for alias in node.names)
            case ast.ImportFrom(module=str(module)):
                yield module, node.lineno
                yield from ((f"{module}.{alias.name}", node.lineno) for alias in node.names)
            case ast.Call(
                func=ast.Name(id="import_module" | "__import__") | ast.Attribute(attr="import_module"),
                args=[ast.Constant(value=str(name)), *_],
            ):
                yield name, node.lineno
