"""What the command line says: sentences in three scripts, or one JSON object for machines."""

import json
import locale
import os
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from app import resources


@cache
def _sentences() -> dict[str, dict[str, str]]:
    return tomllib.loads(resources.text("cli.toml"))


def system_language() -> str:
    """The language of the system: Chinese in either script, else English."""
    name = next((os.environ[key] for key in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(key)), "")
    name = (name or locale.getlocale()[0] or "").replace("-", "_").lower()
    if not name.startswith(("zh", "chinese")):
        return "en"
    return (
        "zh_hant" if any(part in name for part in ("_tw", "_hk", "_mo", "hant", "traditional")) else "zh_hans"
    )


@dataclass
class Telling:
    """Where a verb puts what it has to say; with `as_json` everything is told at the end, as one object."""

    language: str
    as_json: bool = False
    facts: dict[str, Any] = field(default_factory=dict)

    def words(self, key: str, **facts: object) -> str:
        """A sentence with its facts."""
        return _sentences()[key][self.language].format(**facts)

    def say(self, key: str, **facts: object) -> None:
        """Print a sentence."""
        self.line(self.words(key, **facts))

    def line(self, text: str = "") -> None:
        """Print a line that is no sentence of ours."""
        if not self.as_json:
            print(text, flush=True)

    def know(self, facts: Mapping[str, Any]) -> None:
        """Add facts to what machines are told."""
        self.facts.update(facts)

    def finish(self) -> None:
        """Tell machines."""
        if self.as_json:
            json.dump(self.facts, sys.stdout, ensure_ascii=False, indent=1, default=str)
            print(flush=True)

    def fail(self, text: str, problem: str) -> None:
        """Tell what went wrong, on the error stream and to machines."""
        print(text, file=sys.stderr, flush=True)
        self.facts = {"problem": problem, "words": text}
        self.finish()
