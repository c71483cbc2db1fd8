"""Editor of the kind name_list: a row stands open from the start."""

from app.gui.forms.rows_editor import RowsEditor


class NameListEditor(RowsEditor):
    """Names; the first one is typed without asking for a row."""

    OPENS_WITH_ROW = True
