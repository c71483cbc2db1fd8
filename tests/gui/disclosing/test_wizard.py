"""The disclosure wizard from its tab to an opened package, in Chinese and in English; the ledger after."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.crypto.identities import OwnIdentity
from app.gui.components.icon_button import IconButton
from app.gui.components.label import ElidedLabel
from app.gui.disclosing.disclose_page import DisclosePage
from app.gui.disclosing.ledger_page import LedgerPage
from app.gui.disclosing.mentions_sheet import MentionsSheet
from app.gui.disclosing.preset_lines import PresetLines
from app.gui.disclosing.reason_sheet import ReasonSheet
from app.gui.disclosing.start_page import StartPage
from app.gui.pages.record_page import RecordPage
from app.gui.place import Place
from app.gui.preferences import Language
from app.gui.sharing.hub_page import HubPage
from app.gui.window import Window
from app.records.dates import from_edtf
from app.records.levels import Level
from app.records.types.consent import ConsentParts
from app.records.types.person import PersonNames
from app.records.values import Bilingual, Link, Term, YesNo
from app.records.words import type_word
from app.records.words import word as field_word
from app.services import disclosing, drafting, keys, ledger
from app.services.session import Session
from tests.gui.pages.test_story import shell
from tests.services.opened import members, texts
from tests.services.written import put

LONG = 40_000
NAME, LATIN = "周砚秋", "Zhou Yanqiu"
PARTS = ("name", "place", "story", "family", "documents", "quotes")
USES = ("un_confidential", "un_named")


@dataclass
class World:
    """A vault with one case that may go to the United Nations, and the desk that gets it."""

    session: Session
    person: str
    case: str
    account: str
    consent: str
    desk: OwnIdentity

    @property
    def card(self) -> str:
        """The card of the desk, as text."""
        return self.desk.card("UN desk", 1).text()


@pytest.fixture
def world(vault: Callable[[str], Session]) -> World:
    session = vault("mine")
    names = (PersonNames(kind=Term("legal"), hans=NAME, latin=LATIN, level=Term("public")),)
    person = put(
        session, "person", kind=Term("individual"), names=names, naming=Term("pseudonym"),
        minimum_level=Term("public"), occupation=Bilingual("律师", "Lawyer"),
    )  # fmt: skip
    case = put(
        session, "case", code="K7Q4-2M", principals=(Link(person),),
        title=Bilingual("图书室案", "Library case"),
        summary=Bilingual(f"{NAME}清晨被带走。老周的家属没有收到通知。", f"{LATIN} was taken at dawn."),
    )  # fmt: skip
    account = put(
        session, "information", cases=(Link(case),), persons=(Link(person),), known_to=Term("source_alone"),
        summary=Bilingual("来源说门上贴了封条。", "The source saw a seal on the door."),
        source_type=Term("witness"),
    )  # fmt: skip
    rows = [(part, use) for part in PARTS for use in USES]
    consent = put(
        session, "consent", person=Link(person), given_by=Term("self"), date=from_edtf("2026-05-01"),
        circumstances=(Term("at_liberty"),), free_will=YesNo.YES, uses=tuple(map(Term, USES)),
        parts=tuple(ConsentParts(part=Term(p), use=Term(u), allowed=YesNo.YES) for p, u in rows),
    )  # fmt: skip
    return World(session, person, case, account, consent, OwnIdentity.generate())


def said(widget: QWidget) -> str:
    """Every word that a widget shows."""
    plain = [label.text() for label in widget.findChildren(QLabel)]
    return "\n".join([*plain, *(label.text() for label in widget.findChildren(ElidedLabel))])


def boxes(page: DisclosePage) -> list[str]:
    """What can be ticked in the first step."""
    return [box.text() for box in page.audience_step.findChildren(QCheckBox) if not box.isHidden()]


def begin(window: Window, world: World) -> DisclosePage:
    """A window over the vault, and its wizard."""
    window.enter(world.session)
    return start(window)


def start(window: Window) -> DisclosePage:
    """From the tab of the Share page."""
    shell(window).go(Place("share", tab="disclosure"))
    hub = shell(window).page
    assert isinstance(hub, HubPage)
    first = hub.inner
    assert isinstance(first, StartPage)
    QTest.mouseClick(first.new, Qt.MouseButton.LeftButton)
    page = shell(window).page
    assert isinstance(page, DisclosePage)
    return page


def go_on(qtbot: QtBot, page: DisclosePage, to: int) -> None:
    """The button leads on, once it can."""
    qtbot.waitUntil(page.next_button.isEnabled, timeout=LONG)
    QTest.mouseClick(page.next_button, Qt.MouseButton.LeftButton)
    assert page.at == to


def to_preview(qtbot: QtBot, page: DisclosePage, world: World) -> None:
    """Audience, card, case, names."""
    assert not page.next_button.isEnabled()
    assert page.footer.words.text() == page.audience_step.blocked() != ""
    page.audience_step.kinds["un"].click()
    assert page.footer.words.text() == page.audience_step.blocked() != ""
    page.audience_step.readers.add_text("not a card")
    assert page.audience_step.readers.fault.text()
    page.audience_step.readers.add_text(world.card)
    go_on(qtbot, page, 1)
    assert not page.next_button.isEnabled()
    cases = page.cases_step.cases.list
    qtbot.waitUntil(lambda: cases.rows.rowCount() == 1, timeout=LONG)
    cases.selectionModel().select(cases.rows.index(0, 0), QItemSelectionModel.SelectionFlag.Select)
    go_on(qtbot, page, 2)
    qtbot.waitUntil(lambda: page.state.shown is not None, timeout=LONG)
    go_on(qtbot, page, 3)


def settle_mention(qtbot: QtBot, window: Window, page: DisclosePage) -> None:
    """老周 still stands in the text: F8 leads to it."""
    assert not page.next_button.isEnabled()
    assert [one.text for one in page.preview._mentions()] == ["老周"]
    QTest.keyClick(window, Qt.Key.Key_F8)
    sheet = next(one for one in window.findChildren(MentionsSheet) if one.isVisible())
    assert "老周" in sheet.text.text()
    QTest.keyClick(sheet.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.preview._mentions(), timeout=LONG)


def face_the_risks(qtbot: QtBot, page: DisclosePage) -> None:
    """The four articles are named; what the source alone knows needs a reason."""
    words = said(page.risk)
    assert all(number in words for number in ("111", "282", "308"))
    assert not page.next_button.isEnabled()
    [line] = page.risk.reasons.values()
    QTest.keyClicks(line, "agreed with the source")
    qtbot.waitUntil(page.next_button.isEnabled, timeout=LONG)


@pytest.mark.parametrize("spoken", [Language.ZH_HANS, Language.EN])
def test_from_the_tab_to_an_opened_package(
    spoken: Language, qtbot: QtBot, tmp_path: Path, new_window: Callable[..., Window], world: World
) -> None:
    window = new_window(spoken)
    page = begin(window, world)
    to_preview(qtbot, page, world)
    told = page.state.shown
    assert told is not None
    [person] = told.people
    assert person.naming == "pseudonym"
    assert person.state == "green"
    assert NAME not in person.called + said(page.preview.leaving)
    settle_mention(qtbot, window, page)
    assert NAME not in said(page.preview.leaving)
    assert LATIN not in said(page.preview.leaving)
    go_on(qtbot, page, 4)
    face_the_risks(qtbot, page)
    go_on(qtbot, page, 5)
    qtbot.waitUntil(page.next_button.isEnabled, timeout=LONG)
    page.seal_into(tmp_path)
    qtbot.waitUntil(lambda: bool(page.seal_step.sealed), timeout=LONG)
    [sealed] = page.seal_step.sealed
    assert "UN desk" in said(page.seal_step)
    assert page.keep_button.isHidden()
    inside = members(sealed.path, world.desk.opening[0])
    assert {"index.html", "report.pdf", "check.py"} <= set(inside)
    every = "\n".join(texts(inside))
    assert person.called in inside["index.html"].decode()
    assert not [word for word in (NAME, LATIN, "老周", world.case, world.person) if word in every]
    see_the_ledger(qtbot, window, page, world, sealed.sha256)


def see_the_ledger(qtbot: QtBot, window: Window, page: DisclosePage, world: World, sha256: str) -> None:
    """The last button leads there: whom, which consent, which reason; the draft is gone."""
    [entry] = ledger.entries(world.session)
    assert entry.sha256 == sha256
    assert entry.consents == (world.consent,)
    qtbot.waitUntil(lambda: page.key not in drafting.drafts(world.session), timeout=LONG)
    QTest.mouseClick(page.next_button, Qt.MouseButton.LeftButton)
    hub = shell(window).page
    assert isinstance(hub, HubPage)
    shown = hub.inner
    assert isinstance(shown, LedgerPage)
    qtbot.waitUntil(lambda: sha256 in said(shown.detail).replace(" ", ""), timeout=LONG)
    assert "agreed with the source" in said(shown.detail)
    assert [line.to for line in shown.rows.lines] == ["UN desk"]


def somebody_else(world: World) -> str:
    """A person of the case who was never asked, and what happened to them."""
    other = put(world.session, "person", kind=Term("individual"), minimum_level=Term("public"))
    put(
        world.session, "act", cases=(Link(world.case),), type=Term("measure:criminal_detention"),
        description=Bilingual("另一人被拘", "Somebody else was detained"), start=from_edtf("2026-10-17"),
        victims=_victims(other),
    )  # fmt: skip
    return other


def test_what_waits_for_a_consent_leads_to_it(
    qtbot: QtBot, new_window: Callable[..., Window], world: World
) -> None:
    window = new_window(Language.EN)
    other = somebody_else(world)
    page = begin(window, world)
    to_preview(qtbot, page, world)
    buttons = page.preview.findChildren(IconButton)
    [lead] = [one for one in buttons if one.accessibleName().startswith("Record a consent")]
    QTest.mouseClick(lead, Qt.MouseButton.LeftButton)
    form = shell(window).page
    assert isinstance(form, RecordPage)
    assert form.record.person == Link(other)  # type: ignore[attr-defined]
    assert page.key in drafting.drafts(world.session)


def test_what_no_consent_covers_leaves_only_with_a_written_reason(
    qtbot: QtBot, new_window: Callable[..., Window], world: World
) -> None:
    window = new_window(Language.EN)
    somebody_else(world)
    page = begin(window, world)
    to_preview(qtbot, page, world)
    settle_mention(qtbot, window, page)

    def line() -> object:
        told = page.state.shown
        assert told is not None
        found = [one for one in told.staying if "description" in dict(one.fields)]
        return found[0] if found else None

    staying = line()
    assert staying is not None
    page.preview.ask_reason(staying)  # type: ignore[arg-type]
    sheet = next(one for one in window.findChildren(ReasonSheet) if one.isVisible())
    for box in sheet.boxes.values():
        box.setChecked(True)
    sheet.reason.setPlainText("short")
    assert not sheet.button.isEnabled()
    sheet.reason.setPlainText("her sister asked for it on the telephone")
    sheet.button.click()
    qtbot.waitUntil(lambda: line() is None, timeout=LONG)
    assert "Somebody else was detained" in said(page.preview.leaving)
    assert "her sister asked" in page.state.dispatch.reason


def _victims(id_: str) -> tuple[object, ...]:
    from app.records.types.act_rows import ActVictims

    return (ActVictims(target=Link(id_)),)


def test_a_letter_to_a_working_group_stops_behind_a_pseudonym(
    qtbot: QtBot, new_window: Callable[..., Window], world: World
) -> None:
    window = new_window(Language.EN)
    page = begin(window, world)
    to_preview(qtbot, page, world)
    page.audience_step._procedure("wgad", on=True)
    page.show_step(4)
    qtbot.waitUntil(lambda: not page._stale, timeout=LONG)
    assert "Anyone who reads it is outside mainland China" not in boxes(page)
    assert "government" in said(page.risk.findings)
    assert not page.next_button.isEnabled()
    assert not page.risk.reasons.get(f"to_government:{world.person}")
    assert "cannot be set aside" in page.footer.words.text()


def test_a_wizard_that_is_left_is_a_draft_and_goes_on_where_it_was(
    qtbot: QtBot, new_window: Callable[..., Window], world: World
) -> None:
    window = new_window(Language.ZH_HANS)
    page = begin(window, world)
    to_preview(qtbot, page, world)
    settle_mention(qtbot, window, page)
    before = page.state.dispatch
    shell(window).go(Place("share", tab="disclosure"))
    hub = shell(window).page
    assert isinstance(hub, HubPage)
    assert isinstance(hub.inner, StartPage)
    qtbot.waitUntil(lambda: "图书室案" in said(hub.inner.drafts), timeout=LONG)  # type: ignore[union-attr]
    [key] = [key for key in drafting.drafts(world.session) if key.startswith("disclosure:")]
    shell(window).go(Place("disclose", record=key))
    again = shell(window).page
    assert isinstance(again, DisclosePage)
    assert again.state.dispatch == before
    assert again.state.dispatch.settled


def test_after_a_withdrawal_the_ledger_says_who_has_what(
    qtbot: QtBot, new_window: Callable[..., Window], world: World
) -> None:
    session = world.session
    contact = keys.add_contact(session, world.card)
    session.vault.record_export(
        {
            "kind": "disclosure", "recipients": [contact.fingerprint.hex()], "records": [world.case],
            "fields": [[world.case, "summary"]], "consents": [world.consent], "sha256": "ab" * 32,
            "cases": [world.case],
        }
    )  # fmt: skip
    session.vault.record_export({"kind": "exchange", "recipients": ["ff" * 32], "sha256": "cd" * 32})
    copy = session.vault.get(world.consent)
    assert copy is not None
    with session.write() as group:
        group.save(copy, {("withdrawn_on",): {"edtf": "2026-11-20", "words": ""}})
    window = new_window(Language.ZH_HANS)
    window.enter(session)
    shell(window).go(Place("share", tab="ledger", record=world.consent))
    hub = shell(window).page
    assert isinstance(hub, HubPage)
    page = hub.inner
    assert isinstance(page, LedgerPage)
    qtbot.waitUntil(lambda: "谁手上已有" in said(page.detail), timeout=LONG)
    words = said(page.detail)
    assert "UN desk" in words
    assert "案情摘要" in words
    assert page.consents.findData(world.consent) > 0
    assert page.readers.count() == 3
    page.consents.setCurrentIndex(0)
    page._by_consent()
    page.readers.setCurrentIndex(page.readers.findText("UN desk"))
    page._by_reader()
    qtbot.waitUntil(lambda: [line.to for line in page.rows.lines] == ["UN desk"], timeout=LONG)


@pytest.mark.parametrize("spoken", [Language.ZH_HANS, Language.EN])
def test_a_preset_is_kept_narrowed_removed_and_put_back(
    spoken: Language, new_window: Callable[..., Window], world: World
) -> None:
    page = begin(new_window(spoken), world)
    step = page.audience_step
    step.kinds["partner"].click()
    QTest.keyClicks(step.preset_name, "Journalists we trust")
    step._save_preset()
    [kept] = disclosing.presets(world.session)
    assert step.kinds[kept.id].hasFocus()
    assert (kept.name, kept.ceiling, kept.left_out) == ("Journalists we trust", Level.PARTNER, frozenset())
    preset_lines(page).reach.chosen.emit("public")
    people = type_word(page.desk.language, "person")
    [person] = [one for one in preset_lines(page).menu().actions() if one.text() == people]
    inner = person.menu()
    assert isinstance(inner, QMenu)
    label = field_word(page.desk.language, "person", "occupation")
    next(one for one in inner.actions() if one.text() == label).setChecked(True)
    [kept] = disclosing.presets(world.session)
    assert (kept.ceiling, kept.left_out) == (Level.PUBLIC, frozenset({("person", "occupation")}))
    assert label in said(step)
    assert kept.audience().ceiling == Level.PUBLIC
    preset_lines(page).remove.click()
    assert disclosing.presets(world.session) == ()
    assert step.put_back is not None
    step.put_back.click()
    assert disclosing.presets(world.session) == (kept,)
    assert page.state.dispatch.preset == kept.id


def preset_lines(page: DisclosePage) -> PresetLines:
    """The lines of the chosen preset, as they are now."""
    lines = page.audience_step.preset_lines
    assert lines is not None
    return lines
