"""What every field of one form shares."""

from dataclasses import dataclass

from app.gui.forms.context import FormContext
from app.gui.forms.levels import Levels
from app.gui.forms.wording import Wording


@dataclass(frozen=True)
class Surroundings:
    """The context, the words and the levels of one form."""

    context: FormContext
    wording: Wording
    levels: Levels
