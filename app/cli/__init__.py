"""The verbs of the program without a window: `anjuan …`."""

from app.cli.run import main

__all__ = ["main"]
