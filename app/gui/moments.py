"""A moment as every page writes it: the day in words, and the hour on this computer's clock."""

from datetime import datetime

from app.procedure.saying import day_words


def moment_words(when: datetime, language: str) -> str:
    """In `zh_hans`, `zh_hant` or `en`."""
    here = when.astimezone()
    return f"{day_words(here.date(), language)} {here:%H:%M}"
