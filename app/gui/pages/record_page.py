"""One record: its form, who links to it, its history, and the conflicts that wait for a person."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QLocale, QTime, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.errors import AppError, Problem
from app.gui import theme
from app.gui.components.card import Rule
from app.gui.components.tab_bar import TabBar
from app.gui.desk import Desk
from app.gui.forms.record_form import RecordForm
from app.gui.pages.conflicts_pane import ConflictsPane
from app.gui.pages.cover import Cover
from app.gui.pages.form_context import context_for, extras_of
from app.gui.pages.history_pane import HistoryPane
from app.gui.pages.page import Page
from app.gui.pages.record_foot import RecordFoot
from app.gui.pages.record_head import RecordHead, add_letters
from app.gui.pages.record_tabs import MAKERS, OF_OTHERS, Pane, counts_of, first_of, hint_of, keys_of, word_of
from app.gui.pages.used_by_pane import UsedByPane
from app.gui.place import Place
from app.records.codec import type_of
from app.records.declare import Kind as Holds
from app.records.declare import Record
from app.records.types import TYPES
from app.records.values import Link

if TYPE_CHECKING:
    from app.gui.casework.overview_pane import OverviewPane

DRAFT = "record"


class RecordPage(Page):
    """Shows and edits one record; what is typed is kept as a draft within two seconds."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(desk, place, parent)
        self.form: RecordForm | None = None
        self._unsaved = self._saving = self._again = False
        self._tab = "form"
        self._draft: dict[str, Any] = {}
        self._linked: dict[str, list[int]] = {}
        self._saved = self._found()
        self.record = self._saved or self._begun()
        self._type = place.type or type_of(self.record)
        self._panes_by_key: dict[str, QWidget] = {}
        self._build()
        if self._saved is not None:
            add_letters(self, self.desk, self.record)
        if self._saved is None or not self._is_masked():
            self._show_form()

    # --- what is shown ------------------------------------------------------------------------------

    def _found(self) -> Record | None:
        from app.services import drafting, recording

        if not self._place.record:
            return None
        self._draft = drafting.drafts(self.session).get(self._place.record, {})
        return recording.fetch(self.session, self._place.record)

    def _begun(self) -> Record:
        """A record that is not saved yet: from a draft, else a blank one with what it begins with."""
        from app.services import recording

        type_ = self._place.type or str(self._draft.get("type", ""))
        if type_ not in TYPES:
            raise AppError(Problem.RECORD_NOT_FOUND)
        begun = recording.blank(self.session, type_)
        if self._place.record:
            begun = replace(begun, id=self._place.record)
        fields = TYPES[type_].fields
        for name, id_ in self._place.prefill:
            value: Any = (Link(id_),) if fields[name].kind == Holds.LINKS else Link(id_)
            begun = replace(begun, **{name: value})
        self.session.reveal(begun.id)
        self._place = self._place.with_(record=begun.id, type=type_)
        return begun

    def _is_masked(self) -> bool:
        from app.services import titling

        return titling.is_masked(self.session, self.record)

    def place(self) -> Place:
        return self._place.with_(tab=self._tab)

    @property
    def _tab_keys(self) -> tuple[str, ...]:
        return keys_of(self._type, self.session.types, saved=self._saved is not None)

    def case_id(self) -> str:
        if self._type == "case":
            return self.record.id
        cases = getattr(self.record, "cases", ())
        return cases[0].id if cases else ""

    def panes(self) -> list[QWidget]:
        return [self._tabs, self._panes, self._foot]

    def begin(self) -> None:
        first = "form" if self._draft else first_of(self._tab_keys, self.record)
        wanted = self._place.tab if self._place.tab in self._tab_keys else first
        self._show_tab(self._tab_keys.index(wanted))
        if self.form and not self._saved:
            first = next((name for name in (*self.form.missing(), *self.form.views())), "")
            if first:
                self.form.go_to_field(first)
        else:
            self.setFocus()
        self._count_links()

    # --- layout -------------------------------------------------------------------------------------

    def _build(self) -> None:
        head = QWidget()
        theme.set_surface(head, "surface")
        column = QVBoxLayout(head)
        column.setContentsMargins(theme.px(16), theme.px(10), theme.px(24), 0)
        column.setSpacing(theme.px(2))
        self._head = RecordHead(self.desk, self._type)
        self._head.trashing.connect(self._trash)
        self._head.minimum_wanted.connect(self._go_to_minimum)
        column.addWidget(self._head)
        self._tabs = TabBar()
        self._tabs.currentChanged.connect(self._show_tab)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(theme.px(36), 0, 0, 0)
        tabs.addWidget(self._tabs, 1)
        column.addLayout(tabs)
        self.column.addWidget(head)
        self.column.addWidget(Rule())
        self._panes = QStackedWidget()
        self._form_room = QStackedWidget()
        self._links = UsedByPane(self.desk)
        self._panes_by_key = {
            "form": self._form_room, "links": self._links, "history": HistoryPane(self.desk, self._type),
            "conflicts": ConflictsPane(self.desk, self._type),
        }  # fmt: skip
        for pane in self._panes_by_key.values():
            self._panes.addWidget(pane)
        self.column.addWidget(self._panes, 1)
        self.column.addWidget(Rule())
        self._foot = RecordFoot(hint_of(self._type, saved=self._saved is not None))
        self._foot.saving.connect(self.save)
        self._foot.saving_and_new.connect(self.save_and_new)
        self._foot.discarding.connect(self.discard)
        self._foot.problem_wanted.connect(self.next_problem)
        self.column.addWidget(self._foot)
        cover = Cover(self._saved is not None and self._is_masked())
        cover.revealing.connect(lambda: self.desk.reveal(self.record.id))
        self._form_room.addWidget(cover)
        self._form_room.currentChanged.connect(lambda _at: self._show_foot())
        self._show_head()

    def _go_to_minimum(self) -> None:
        """Where the level of the whole record is set: at the end of the form."""
        if self.form is not None:
            self._show_tab(self._tab_keys.index("form"))
            self.form.go_to_field("minimum_level")

    def _show_head(self) -> None:
        self._head.show_record(self.record, saved=self._saved is not None)
        self._show_tabs()

    def _show_tabs(self) -> None:
        from app.services import recording

        conflicts = len(recording.conflicts(self.session, self.record.id)) if self._saved else 0
        counts = {**counts_of(self._linked), "conflicts": conflicts or None}
        keys = [key for key in self._tab_keys if key != "conflicts" or conflicts]
        self._tabs.blockSignals(True)
        self._tabs.show_tabs([(word_of(key), counts.get(key)) for key in keys])
        self._tabs.setCurrentIndex(keys.index(self._tab) if self._tab in keys else 0)
        self._tabs.blockSignals(False)

    def _count_links(self) -> None:
        if self._saved is None:
            return
        from app.services import lists

        id_ = self.record.id
        self.desk.ask(self, lambda: lists.linked(self.session, id_), self._counted, "links")

    def _counted(self, linked: dict[str, list[int]]) -> None:
        self._linked = linked
        self._show_tabs()
        self._links.show_keys(sorted((key for keys in linked.values() for key in keys), reverse=True))

    @Slot(int)
    def _show_tab(self, index: int) -> None:
        key = self._tab = self._tab_keys[max(0, index)]
        pane = self._pane(key)
        self._panes.setCurrentWidget(pane)
        self._tabs.blockSignals(True)
        self._tabs.setCurrentIndex(max(0, index))
        self._tabs.blockSignals(False)
        if key not in ("form", "links"):
            cast(Pane, pane).show_record(self.record.id)
        self._head.show_tab(key)
        self._show_foot()

    def _pane(self, key: str) -> QWidget:
        """The pane of a tab, made when it is first wanted."""
        if key not in self._panes_by_key:
            pane = self._panes_by_key[key] = MAKERS[key](self.desk)
            self._panes.addWidget(pane)
            if key == "overview":
                cast("OverviewPane", pane).shown.connect(self._head.show_workspace)
        return self._panes_by_key[key]

    def _show_foot(self) -> None:
        shown = self.form is not None and self._form_room.currentWidget() is self.form  # else it is covered
        self._foot.setVisible(shown and self._tab == "form")

    def _show_form(self) -> None:
        context = context_for(self.desk, self, self.record.id)
        self.form = RecordForm(self._type, self.record, context, extras_of(self.desk, self._type))
        kept = self._draft.get("form")
        if isinstance(kept, dict):
            self.form.restore(kept)
            self._unsaved = True
            self._foot.show_draft(self.tr("Draft brought back"))
        self.form.edited.connect(self._edited)
        self.form.changed.connect(self._settled)
        self._form_room.addWidget(self.form)
        self._form_room.setCurrentWidget(self.form)
        self._show_problems()

    # --- typing -------------------------------------------------------------------------------------

    @Slot()
    def _edited(self) -> None:
        self._unsaved = True
        self._foot.show_draft(self.tr("Not saved yet"), settled=False)

    @Slot()
    def _settled(self) -> None:
        """Typing has paused: keep the draft, encrypted, on the writer."""
        if not self._unsaved or self.form is None:
            return
        from app.services import drafting

        key, draft = self.record.id, self._draft_now()
        self.desk.write(self, lambda: drafting.keep(self.session, key, draft), self._draft_kept)
        self._show_problems()

    def _draft_now(self) -> dict[str, Any]:
        assert self.form is not None
        return {"kind": DRAFT, "type": self._type, "form": self.form.draft()}

    def _draft_kept(self, _done: object) -> None:
        if self._unsaved:
            now = QLocale().toString(QTime.currentTime(), "HH:mm")
            self._foot.show_draft(self.tr("Kept as an encrypted draft {time}").format(time=now))

    def keep_draft(self) -> None:
        from app.services import drafting

        if self._unsaved and self.form is not None:
            drafting.keep(self.session, self.record.id, self._draft_now())

    def _show_problems(self) -> None:
        if self.form is not None:
            self._foot.show_problems(len(self.form.problems()))

    @Slot()
    def discard(self) -> None:
        """Throw away what was typed since the last save."""
        from app.services import drafting

        key, self._unsaved = self.record.id, False
        self.desk.write(self, lambda: drafting.discard(self.session, key))
        if self._saved is None:
            self.desk.returning.emit()
            return
        self._draft = {}
        self._reload()
        self._foot.show_draft("")

    # --- saving -------------------------------------------------------------------------------------

    @Slot()
    def save(self) -> bool:
        """Ctrl+S."""
        return self._save(again=False)

    @Slot()
    def save_and_new(self) -> bool:
        """Ctrl+Shift+S."""
        return self._save(again=True)

    def _save(self, *, again: bool) -> bool:
        if self.form is None or self._saving:
            return False
        if self.form.problems():
            self.form.check()
            self.form.go_to_next_problem()
            self._show_problems()
            return False
        from app.services import drafting, recording

        record, self._again, self._saving, self._unsaved = self.form.record(), again, True, False

        def work() -> Record:
            saved = recording.save(self.session, record)
            drafting.discard(self.session, record.id)
            return saved

        self.desk.writer.do(self, work, self._written, failed=self._not_written)
        return True

    def _not_written(self, error: BaseException) -> None:
        self._saving, self._unsaved = False, True
        self.desk.failing.emit(error)

    def _written(self, saved: Record) -> None:
        self._saving = False
        self._foot.show_draft("")
        self.desk.say(self.tr("Saved"), undo=True)
        if self._again:
            self.desk.going.emit(Place("record", type=self._type, prefill=self._place.prefill))
            return
        if not self._unsaved:
            self._reload()
        elif self.form is not None:
            self.form.rebase(saved.as_opened)  # typed while it was being saved

    def _reload(self) -> None:
        """Show the record as the vault has it now."""
        from app.services import recording

        found = recording.fetch(self.session, self.record.id)
        if found is None:
            self.desk.returning.emit()
            return
        self._saved = self.record = found
        if self.form is not None:
            self.form.set_record(found)
        self._show_head()
        self._count_links()
        self._show_problems()

    def heard(self, ids: frozenset[str]) -> None:
        ours = self.record.id in ids and not self._saving and not self._unsaved
        if ours:
            self._reload()
        self._count_links()
        if self._tab in OF_OTHERS or (ours and self._tab != "form"):
            self._show_tab(self._tab_keys.index(self._tab))

    def masked(self) -> None:
        if self._saved is None:
            return
        if self._tab not in ("form", "links"):
            self._show_tab(self._tab_keys.index(self._tab))
        revealed = not self._is_masked()
        if revealed and self.form is None:
            self._show_form()
        elif self.form is not None and not self.session.revealed(self.record.id):
            self.form.conceal()
            if not revealed:
                self._form_room.setCurrentIndex(0)
        if revealed and self.form is not None:
            self._form_room.setCurrentWidget(self.form)
        self._show_head()

    # --- keys ---------------------------------------------------------------------------------------

    def escape(self) -> bool:
        self.desk.returning.emit()
        return True

    def help(self) -> bool:
        if self.form is not None:
            self.form.pin_help()
        return self.form is not None

    def next_problem(self) -> bool:
        if self.form is not None:
            self._show_tab(self._tab_keys.index("form"))
            self.form.go_to_next_problem()
        return self.form is not None

    def _trash(self) -> None:
        from app.services import recording

        ids = [self.record.id]

        def done(_done: object) -> None:
            self.desk.say(self.tr("Moved to the trash: {n}").format(n=1), undo=True)
            self.desk.returning.emit()

        self._unsaved = False
        self.desk.write(self, lambda: recording.trash(self.session, ids), done)
