"""Runs one verb: errors of the world become words, errors of ours a place and no values."""

import argparse
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from app.cli import demo, verbs
from app.cli.arguments import parser
from app.cli.passphrases import NotGivenError, Passphrases
from app.cli.telling import Telling, system_language
from app.errors import AppError
from app.services.wording import problem_words

WORLD, OURS, INTERRUPTED = 2, 3, 130
"""Exit status: the world is at fault; we are; the user broke off. A verb that finds a fault exits with 1."""

Verb = Callable[[argparse.Namespace, Passphrases, Telling], int]

VERBS: dict[str, Verb] = {
    "demo": demo.run,
    "create": verbs.create,
    "import": verbs.take_in,
    "export": verbs.export,
    "open": verbs.look_into,
    "search": verbs.search,
    "check": verbs.check,
    "card": verbs.card,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and give its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    given = parser().parse_args(arguments)
    telling = Telling(given.language or system_language(), as_json=given.json)
    try:
        status = VERBS[given.verb](given, Passphrases(telling, given.passphrase_fd), telling)
        telling.finish()
    except AppError as error:
        telling.fail(problem_words(error, telling.language), error.problem.value)
        return WORLD
    except NotGivenError as error:
        telling.fail(telling.words(str(error)), str(error))
        return WORLD
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever read what we say has had enough: `… | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python flushes it once more
        return INTERRUPTED
    except Exception as error:
        telling.fail(telling.words("bug", where=where(error)), "bug")
        return OURS
    return status


def where(error: Exception) -> str:
    """The kind of an error and the lines that led to it; never its text, which may hold values."""
    frames = traceback.extract_tb(error.__traceback__)
    return " < ".join(
        [type(error).__name__, *(f"{Path(f.filename).name}:{f.lineno}" for f in reversed(frames))]
    )
