"""Who a bundle is from, as the window says it; recipients with their keys' states; signing for a court."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.bundle.auth import Us
from app.crypto.identities import OwnIdentity
from app.gui.components.banner import Banner
from app.gui.keys.origin_strip import OriginStrip
from app.gui.keys.reason_sheet import ReasonSheet
from app.gui.pages.import_page import ImportPage
from app.gui.pages.share_page import SharePage
from app.gui.place import Place
from app.gui.sharing.hub_page import HubPage
from app.gui.window import Window
from app.services import keys, recording, sharing
from app.services.keys import State
from app.services.session import Session
from tests.gui.keys.test_keys_page import LONG, card
from tests.services.keys.test_keys import NOTHING
from tests.services.keys.test_origins import forged, meet


def looked_at(qtbot: QtBot, window: Window, path: Path) -> ImportPage:
    """The import page, once it has verified a bundle or refused it."""
    assert window.shell is not None
    window.shell.go(Place())
    window.shell.go(Place("import"))
    page = window.shell.page
    assert isinstance(page, ImportPage)
    page.examine(path)
    done = lambda: page.preview is not None or bool(page._body.findChildren(Banner))  # noqa: E731
    qtbot.waitUntil(done, timeout=LONG)
    return page


def lines(page: ImportPage) -> list[str]:
    """What the page says of the sender and of what came along."""
    (strip,) = page.findChildren(OriginStrip)
    return [line.accessibleName() for line in strip.lines]


def sealed(sender: Session, receiver: Session, path: Path, why: str = "") -> Path:
    path.unlink(missing_ok=True)
    known = [one.card for one in keys.contacts(sender)] or [keys.us(receiver).card]
    sharing.seal(sender, NOTHING, known, path, attest_why=why)
    return path


def test_each_outcome_is_said(
    qtbot: QtBot, window: Window, mine: Session, theirs: Session, tmp_path: Path
) -> None:
    path = tmp_path / "b"
    page = looked_at(qtbot, window, sealed(theirs, mine, path))
    assert page._sender.text() == "Unknown key"
    words = keys.spoken(keys.us(theirs).card, "en")
    assert lines(page) == [f"From an unknown key. Its words: {words}"]
    contact, _ = meet(theirs, mine)
    keys.set_state(mine, contact, State.VOICE)
    page = looked_at(qtbot, window, sealed(theirs, mine, path))
    assert page._sender.text() == "Compared by voice"
    assert lines(page)[0].startswith("From theirs — Compared by voice · since ")
    path.unlink()
    sharing.seal(theirs, NOTHING, [str(keys.us(mine).card.hybrid)], path)
    page = looked_at(qtbot, window, path)
    assert page._sender.text() == "Origin not proven"
    eve = OwnIdentity.generate()
    forged(path, Us(eve, eve.card("Eve", 1)), keys.us(mine).card, claims=keys.us(theirs).card)
    page = looked_at(qtbot, window, path)
    assert page.preview is None
    (refusal,) = page._body.findChildren(Banner)
    assert "claims to be from theirs but does not check out" in refusal.accessibleName()
    assert lines(page) == []


def test_a_bundle_with_nothing_but_a_card_can_be_taken(
    qtbot: QtBot, window: Window, mine: Session, theirs: Session, tmp_path: Path
) -> None:
    contact, _ = meet(theirs, mine)
    keys.rotate(theirs)
    sharing.announce(theirs, tmp_path / "b")
    page = looked_at(qtbot, window, tmp_path / "b")
    assert "changed: compare again" in lines(page)[1]
    assert page.accept_all.isEnabled()
    page.accept()
    changed = lambda: (one := keys.by_id(mine, contact)) is not None and one.state is State.CHANGED  # noqa: E731
    qtbot.waitUntil(changed, timeout=LONG)


def test_a_signature_is_shown_and_held_against_a_key(
    qtbot: QtBot, window: Window, mine: Session, theirs: Session, tmp_path: Path
) -> None:
    page = looked_at(qtbot, window, sealed(theirs, mine, tmp_path / "b", "for the court"))
    (strip,) = page.findChildren(OriginStrip)
    public = keys.attest_public(theirs)
    assert public is not None
    assert keys.digits_of(public.fingerprint()) in lines(page)[1]
    assert page.preview is not None
    strip.compare(page.preview, public.text(), strip.lines[1])
    assert lines(page)[1] == "Signed for a court, by the key in that file."
    other = sealed(mine, theirs, tmp_path / "c", "another")
    assert other.exists()
    mine_key = keys.attest_public(mine)
    assert mine_key is not None
    strip.compare(page.preview, mine_key.text(), strip.lines[1])
    assert "another key" in lines(page)[1]


def share_page(qtbot: QtBot, window: Window, session: Session) -> SharePage:
    """The page that seals, with one case planned."""
    case = recording.save(session, recording.blank(session, "case"))
    assert window.shell is not None
    window.shell.go(Place("share", filters=(("case", case.id),)))
    hub = window.shell.page
    assert isinstance(hub, HubPage)
    page = hub.inner
    assert isinstance(page, SharePage)
    qtbot.waitUntil(lambda: page.plan is not None, timeout=LONG)
    return page


def said(page: SharePage) -> list[str]:
    """What the recipients' card warns of."""
    return [one.accessibleName() for one in page.recipients.findChildren(Banner) if one.isVisible()]


def test_recipients_show_their_keys_and_barred_ones_are_refused(
    qtbot: QtBot, window: Window, mine: Session
) -> None:
    texts = {name: card(name) for name in ("fresh", "met", "changed", "stolen")}
    ids = {name: keys.add_contact(mine, text).id for name, text in texts.items()}
    keys.set_state(mine, ids["met"], State.PERSON)
    keys.replace_card(mine, ids["changed"], card("changed"))
    keys.set_state(mine, ids["stolen"], State.SUSPECTED)
    group = keys.save_group(mine, "all", list(ids.values()))
    page = share_page(qtbot, window, mine)
    page.recipients.add_contact(ids["met"])
    assert page.seal_button.isEnabled()
    assert said(page) == []
    page.recipients.add_contact(ids["stolen"])
    page.recipients.add(texts["stolen"])
    assert len(page.recipients.texts()) == 1
    assert "stolen" in page.recipients.fault.text()
    page.recipients.add(texts["changed"])
    assert len(page.recipients.texts()) == 1, "the card that was replaced"
    page.recipients.add_group(group.id)
    assert len(page.recipients.texts()) == 3
    qtbot.waitUntil(lambda: len(said(page)) == 2, timeout=LONG)
    assert any("has changed" in words for words in said(page))
    assert any("not been compared" in words for words in said(page))


def test_without_a_card_the_sender_is_told_that_nothing_proves_him(
    qtbot: QtBot, window: Window, mine: Session
) -> None:
    page = share_page(qtbot, window, mine)
    page.recipients.add(str(OwnIdentity.generate().classic.recipient()))
    qtbot.waitUntil(lambda: len(said(page)) == 2, timeout=LONG)
    assert any("cannot check that it comes from you" in words for words in said(page))
    assert any("only a classic key" in words for words in said(page))


def test_signing_asks_for_a_reason_and_says_what_it_risks(
    qtbot: QtBot, window: Window, mine: Session, theirs: Session, tmp_path: Path
) -> None:
    page = share_page(qtbot, window, mine)
    page.recipients.add(keys.own_card(theirs))
    page.recipients.attest_button.click()
    asked = next(one for one in window.findChildren(ReasonSheet) if one.isVisible())
    assert any("confession" in one.accessibleName() for one in asked.findChildren(Banner))
    assert not asked.act.isEnabled()
    asked.reason.setPlainText("the court asks")
    asked.act.click()
    assert page.recipients.attest_why == "the court asks"
    page.seal_to(tmp_path / "b")
    qtbot.waitUntil((tmp_path / "b").exists, timeout=LONG)
    assert sharing.examine(theirs, tmp_path / "b").attested == keys.attest_public(mine)
    page.recipients.attest_button.click()
    assert page.recipients.attest_why == ""
