"""How a form behaves: what it shows, says, keeps and hides, and how the keyboard moves in it."""

from datetime import date
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.forms.area import Area
from app.gui.forms.bilingual_editor import BilingualEditor
from app.gui.forms.context import ExtraField, FormContext
from app.gui.forms.date_editor import DateEditor
from app.gui.forms.record_form import RecordForm
from app.gui.forms.row_editor import RowEditor
from app.gui.forms.rows_editor import RowsEditor
from app.gui.forms.secret_editor import SecretEditor
from app.gui.forms.term_editor import TermEditor
from app.gui.forms.terms_editor import TermsEditor
from app.records.declare import FieldDeclaration, Kind, Record
from app.records.levels import Level
from app.records.types import TYPES
from app.records.types.act import Act
from app.records.types.case import Case
from app.records.types.consent import Consent, ConsentParts
from app.records.types.person import Person, PersonChannels, PersonNames
from app.records.values import Bilingual, Link, Term
from tests import values
from tests.gui.forms.typing_in import commit

TODAY = date(2026, 11, 23)


def formed(qtbot: QtBot, type_: str, record: Record, context: FormContext | None = None) -> RecordForm:
    """A shown form."""
    form = RecordForm(type_, record, context or FormContext(today=lambda: TODAY))
    qtbot.addWidget(form)
    form.resize(1150, 700)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    return form


def date_of(form: RecordForm, name: str) -> DateEditor:
    """The date editor of a field."""
    return cast(DateEditor, form.views()[name].editor)


def test_it_opens_with_few_fields_and_says_what_is_missing(qtbot: QtBot) -> None:
    form = formed(qtbot, "case", Case(id="x"))
    assert "title" in form.views()
    assert "safety_measures" not in form.views()
    assert {"title", "kind", "principals"} <= set(form.missing())


def test_conditions_follow_what_is_typed(qtbot: QtBot) -> None:
    form = formed(qtbot, "act", Act(id="x"))
    assert "charges" not in form.views()
    type_editor = cast(TermEditor, form.views()["type"].editor)
    commit(type_editor.line, "刑事拘留")
    QTest.keyClick(type_editor.line, Qt.Key.Key_Return)
    assert cast(Act, form.record()).type == Term("measure:criminal_detention")
    qtbot.waitUntil(lambda: "charges" in form.views())
    type_editor.line.clear()
    type_editor.line.textEdited.emit("")
    qtbot.waitUntil(lambda: "charges" not in form.cards["grounds"].grid.shown)


def test_a_field_with_a_value_always_shows(qtbot: QtBot) -> None:
    form = formed(qtbot, "act", Act(id="x", charges=(Term("a_newer_charge", "kept"),)))
    assert "charges" in form.cards["grounds"].grid.shown
    assert cast(Act, form.record()).charges == (Term("a_newer_charge", "kept"),)


def test_words_that_are_no_date_stay_in_the_draft_and_are_an_error(qtbot: QtBot) -> None:
    form = formed(qtbot, "act", Act(id="x"))
    commit(date_of(form, "start").line, "2026年13月")
    form.check()
    assert [problem.field for problem in form.problems()] == ["start"]
    again = formed(qtbot, "act", Act(id="x"))
    again.restore(form.draft())
    assert date_of(again, "start").line.text() == "2026年13月"
    assert [problem.field for problem in again.problems()] == ["start"]
    assert again.views()["start"].message.text()


def test_a_date_says_how_it_was_understood(qtbot: QtBot) -> None:
    form = formed(qtbot, "act", Act(id="x"))
    commit(date_of(form, "start").line, "2022年8月中旬")
    start = cast(Act, form.record()).start
    assert start is not None
    assert (start.edtf, start.words) == ("2022-08-11/2022-08-20", "2022年8月中旬")
    assert form.views()["start"].message.text() == "2022年8月11日–20日"


def test_a_date_that_can_mean_two_days_is_asked_back(qtbot: QtBot) -> None:
    form = formed(qtbot, "act", Act(id="x"))
    editor = date_of(form, "start")
    commit(editor.line, "03/04/2022")
    assert editor.value() is None
    assert editor.error()
    first = editor._readings[0]
    editor._choose(first)
    assert cast(Act, form.record()).start == first
    assert not editor.error()


def test_rows_left_half_typed_come_back_with_the_draft(qtbot: QtBot) -> None:
    form = formed(qtbot, "person", Person(id="x", kind=Term("individual")))
    form.go_to_section("identity")
    form.cards["identity"].unfold()
    form.go_to_field("id_documents")
    rows = cast(RowsEditor, form.views()["id_documents"].editor)
    rows.act("add")
    assert rows.row_editor is not None
    issued = rows.row_editor.grid.views["issued_on"].editor
    assert isinstance(issued, DateEditor)
    commit(issued.line, "no day at all")
    again = formed(qtbot, "person", Person(id="x"))
    again.restore(form.draft())
    assert [problem.below.split("/")[1] for problem in again.problems()] == ["issued_on"]


def test_a_level_is_raised_and_never_lowered_below_what_is_declared(qtbot: QtBot) -> None:
    form = formed(qtbot, "case", Case(id="x", title=Bilingual("甲")))
    badge = form.views()["title"].level
    assert badge.level() == Level.PARTNER
    assert [action.isEnabled() for action in badge.menu().actions()] == [False, True, True, True]
    badge.choose(Level.NEED_TO_KNOW)
    assert form.record().unknown == {("~level", "title"): "need_to_know"}
    assert badge.level() == Level.NEED_TO_KNOW
    badge.choose(Level.PARTNER)
    assert form.record().unknown == {}


def test_the_minimum_of_the_record_raises_every_badge(qtbot: QtBot) -> None:
    form = formed(qtbot, "case", Case(id="x", minimum_level=Term("team")))
    assert form.views()["title"].level.level() == Level.TEAM


def test_a_record_held_up_as_a_whole_says_so_and_shows_where_that_is_changed(qtbot: QtBot) -> None:
    form = formed(qtbot, "case", Case(id="x", title=Bilingual("甲"), minimum_level=Term("need_to_know")))
    actions = form.views()["title"].level.menu().actions()
    assert [action.isEnabled() for action in actions[:4]] == [False, False, False, True]
    actions[-1].trigger()
    minimum = cast(TermEditor, form.views()["minimum_level"].editor)
    qtbot.waitUntil(minimum.line.hasFocus)
    free = formed(qtbot, "case", Case(id="y", title=Bilingual("乙")))
    assert len(free.views()["title"].level.menu().actions()) == 4


def test_enter_on_a_list_just_opened_changes_nothing(qtbot: QtBot) -> None:
    """The first level is the widest: whoever looks at the list must not open the record to everybody."""
    form = formed(qtbot, "case", Case(id="x", minimum_level=Term("need_to_know")))
    form.go_to_field("minimum_level")
    minimum = cast(TermEditor, form.views()["minimum_level"].editor)
    QTest.keyClick(minimum.line, Qt.Key.Key_Down)
    assert minimum.line.open
    QTest.keyClick(minimum.line, Qt.Key.Key_Return)
    assert minimum.value() == Term("need_to_know")
    QTest.keyClick(minimum.line, Qt.Key.Key_Down)
    QTest.keyClick(minimum.line, Qt.Key.Key_Up)
    QTest.keyClick(minimum.line, Qt.Key.Key_Return)
    assert minimum.value() == Term("team")


def test_one_side_is_drafted_from_the_other_and_can_be_undone(qtbot: QtBot) -> None:
    form = formed(qtbot, "case", Case(id="x", title=Bilingual("林若溪刑事拘留案")))
    editor = cast(BilingualEditor, form.views()["title"].editor)
    assert not editor._chips["en"].isHidden()
    QTest.keyClick(editor.edits["zh"], Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    drafted = editor.value().en
    assert drafted != "林若溪刑事拘留案"
    assert "林若溪" in drafted
    editor.edits["en"].undo()
    assert editor.value().en == ""
    commit(editor.edits["en"], "The case of Lin Ruoxi")
    editor.draft_side("en")
    assert editor.value().en == "The case of Lin Ruoxi"


def test_terms_are_found_by_pinyin_initials_traditional_and_english(qtbot: QtBot) -> None:
    form = formed(qtbot, "act", Act(id="x", type=Term("measure:criminal_detention")))
    editor = cast(TermsEditor, form.views()["charges"].editor)
    for words in ("xxzs", "xunxin", "尋釁滋事", "picking quarrels"):
        _, offers = editor._offers(words)
        assert any("寻衅滋事" in offer.title for offer in offers[:2]), words


def test_an_own_term_is_added_once_and_then_known(qtbot: QtBot) -> None:
    added: list[tuple[str, str, str]] = []

    def add(vocabulary: str, zh: str, en: str) -> str:
        added.append((vocabulary, zh, en))
        return "own_1"

    form = formed(qtbot, "case", Case(id="x"), FormContext(add_term=add))
    editor = cast(TermEditor, form.views()["came_from"].editor)
    commit(editor.line, "茶馆里听来")
    QTest.keyClick(editor.line, Qt.Key.Key_Up)
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    assert added == [("case_origin", "茶馆里听来", "")]
    assert cast(Case, form.record()).came_from == Term("own_1")
    assert editor.line.text() == "茶馆里听来"


def test_words_that_are_no_term_are_an_error_until_chosen(qtbot: QtBot) -> None:
    form = formed(qtbot, "case", Case(id="x", kind=Term("defender")))
    editor = cast(TermEditor, form.views()["kind"].editor)
    editor.line.selectAll()
    commit(editor.line, "无此一种")
    assert [problem.field for problem in form.problems()] == ["kind"]
    assert cast(Case, form.record()).kind == Term("defender")


def test_rows_are_moved_copied_and_deleted_by_keyboard(qtbot: QtBot) -> None:
    rows = tuple(ConsentParts(row_id=f"r{n}", part=Term(code)) for n, code in ((1, "name"), (2, "photo")))
    form = formed(qtbot, "consent", Consent(id="x", parts=rows))
    editor = cast(RowsEditor, form.views()["parts"].editor)
    editor.list.setFocus()
    QTest.keyClick(editor.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [row.row_id for row in cast(Consent, form.record()).parts] == ["r2", "r1"]
    QTest.keyClick(editor.list, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [row.part for row in cast(Consent, form.record()).parts] == [
        Term("photo"),
        Term("name"),
        Term("name"),
    ]
    QTest.keyClick(editor.list, Qt.Key.Key_Delete)
    QTest.keyClick(editor.list, Qt.Key.Key_Delete)
    assert [row.row_id for row in cast(Consent, form.record()).parts] == ["r2"]
    assert editor.list.isHidden()


def test_need_to_know_text_is_hidden_until_it_is_revealed(qtbot: QtBot) -> None:
    open_now: list[Level] = []

    def reveal(level: Level) -> bool:
        open_now.append(level)
        return True

    context = FormContext(revealed=lambda level: level in open_now, reveal=reveal)
    channel = PersonChannels(row_id="r1", kind=Term("phone"), value="138 0000", code_word="茶")
    form = formed(qtbot, "person", Person(id="x", channels=(channel,)), context)
    view = form.views()["channels"]
    assert cast(RowsEditor, view.editor).value() == ()
    assert cast(Person, form.record()).channels == (channel,)
    view.reveal()
    editor = cast(RowsEditor, view.editor)
    assert editor.value() == (channel,)
    assert editor.row_editor is not None
    secret = editor.row_editor.grid.views["code_word"].editor
    assert isinstance(secret, SecretEditor)
    assert secret.line.echoMode() == secret.line.EchoMode.Password
    open_now.clear()
    form.conceal()
    assert editor.value() == ()
    assert cast(Person, form.record()).channels == (channel,)


def test_a_name_that_is_need_to_know_itself_is_hidden_among_the_others(qtbot: QtBot) -> None:
    names = (
        PersonNames(row_id="r1", row_at="1", kind=Term("legal"), hans="林若溪"),
        PersonNames(row_id="r2", row_at="2", hans="溪边人", level=Term("need_to_know")),
    )
    form = formed(qtbot, "person", Person(id="x", names=names), FormContext(revealed=lambda _level: False))
    editor = cast(RowsEditor, form.views()["names"].editor)
    assert "林若溪" in editor.list.rows.lines[0]
    assert "溪边人" not in editor.list.rows.lines[1]
    editor.list.setCurrentIndex(editor.list.rows.index(1, 0))
    assert editor.row_editor is not None
    view = editor.row_editor.grid.views["hans"]
    assert view.level.level() == Level.NEED_TO_KNOW
    assert view.editor.value() == ""
    assert cast(Person, form.record()).names == names


def test_a_user_defined_field_has_an_editor_and_keeps_its_path(qtbot: QtBot) -> None:
    extra = ExtraField(
        FieldDeclaration("f1", Kind.BILINGUAL_TEXT, Level.TEAM), {"zh_hans": "暗号", "en": "Sign"}
    )
    record = Case(id="x", unknown={("~user", "f1", "zh"): "甲", ("~user", "other"): 1})
    form = RecordForm("case", record, FormContext(), [extra])
    qtbot.addWidget(form)
    editor = cast(BilingualEditor, form.views()["f1"].editor)
    assert editor.value() == Bilingual("甲")
    commit(editor.edits["en"], "a")
    assert form.record().unknown == {
        ("~user", "f1", "zh"): "甲",
        ("~user", "f1", "en"): "a",
        ("~user", "other"): 1,
    }


def test_tab_goes_by_row_chinese_before_english_and_leaves_text_areas(qtbot: QtBot) -> None:
    form = formed(qtbot, "case", Case(id="x"))
    form.go_to_field("summary")
    editor = cast(BilingualEditor, form.views()["summary"].editor)
    assert QApplication.focusWidget() is editor.edits["zh"]
    assert isinstance(editor.edits["zh"], Area)
    QTest.keyClick(editor.edits["zh"], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is editor.edits["en"]
    QTest.keyClick(editor.edits["en"], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() not in (editor.edits["zh"], editor.edits["en"])
    assert editor.value() == Bilingual()


def test_f8_goes_to_the_next_problem(qtbot: QtBot) -> None:
    form = formed(qtbot, "act", Act(id="x"))
    form.cards["when_where"].unfold()
    commit(date_of(form, "start").line, "?!")
    commit(date_of(form, "end").line, "?!?!")
    form.go_to_field("type")
    form.go_to_next_problem()
    assert QApplication.focusWidget() is date_of(form, "start").line
    form.go_to_next_problem()
    assert QApplication.focusWidget() is date_of(form, "end").line


def test_links_are_kept_in_order_and_moved(qtbot: QtBot) -> None:
    links = (Link("a", "i"), Link("b", "r"))
    form = formed(qtbot, "case", Case(id="x", principals=links))
    editor = form.views()["principals"].editor
    assert editor.value() == links
    chip = editor._chips["b"]  # type: ignore[attr-defined]
    QTest.keyClick(chip, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert [link.id for link in cast(Case, form.record()).principals] == ["b", "a"]


def test_it_says_that_it_changed_once_it_has_settled(qtbot: QtBot) -> None:
    form = formed(qtbot, "case", Case(id="x"))
    editor = cast(BilingualEditor, form.views()["title"].editor)
    with qtbot.waitSignal(form.changed, timeout=3000):
        commit(editor.edits["zh"], "甲")
        commit(editor.edits["zh"], "乙")


def test_an_address_with_nothing_in_it_is_none(qtbot: QtBot) -> None:
    form = formed(qtbot, "act", Act(id="x"))
    editor = cast(RowEditor, form.views()["place"].editor)
    assert editor.value() is None
    text = cast(BilingualEditor, editor.grid.views["text"].editor)
    commit(text.edits["zh"], "看守所")
    assert editor.value() is not None
    text.edits["zh"].clear()
    assert editor.value() is None


def test_a_form_of_64_fields_makes_only_what_it_shows(qtbot: QtBot) -> None:
    fields = len(TYPES["act"].fields)
    empty, full = formed(qtbot, "act", Act(id="x")), formed(qtbot, "act", values.record("act", 3))
    assert len(empty.views()) * 3 < fields <= 3 * len(full.views())
