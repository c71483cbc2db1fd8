"""Who a bundle is from, in words and colour, and what else came with it: a new card, a signature."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import AppError, Problem
from app.gui import theme
from app.gui.choosing import Want, choose
from app.gui.components.banner import Banner
from app.gui.components.chip import Chip
from app.gui.desk import Desk
from app.gui.keys import look

if TYPE_CHECKING:
    from app.services.keys import Offer, Origin
    from app.services.sharing import Preview

MOST_READ = 64 * 1024


class OriginStrip(QWidget):
    """Lines over the preview of a bundle; hidden until there is one. `opened` wants the keys page."""

    opened = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(24), theme.px(10), theme.px(24), theme.px(10))
        self._column.setSpacing(theme.px(6))
        self.lines: list[Banner] = []
        self.hide()

    def clear(self) -> None:
        """Show nothing."""
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = []
        self.hide()

    def show_preview(self, preview: "Preview") -> None:
        """Show what a bundle proves."""
        self.show_origin(preview.sender)
        for offer in preview.offers:
            self._add(*self._offer(offer, preview.sender))
        if preview.attested is not None:
            self._attested(preview)

    def show_origin(self, origin: "Origin") -> None:
        """Show who sent a bundle, and nothing else."""
        self.clear()
        words, tone = self._origin(origin)
        action = self.tr("Compare…") if origin.contact and tone != "green" else ""
        line = self._add(words, tone, action)
        if origin.contact:
            line.acted.connect(lambda id_=origin.contact.id: self.opened.emit(f"contact:{id_}"))
        self.show()

    def _add(self, words: str, tone: str, action: str = "") -> Banner:
        line = Banner(words, tone, action=action)
        self.lines.append(line)
        self._column.addWidget(line)
        return line

    def _origin(self, origin: "Origin") -> tuple[str, str]:
        from app.services import keys

        if origin.contact is not None:
            name = keys.shown_name(origin.contact.name)
            words = self.tr("From {name} — {state}").format(name=name, state=look.since(origin.contact))
            if origin.former:
                more = self.tr("{words}. It was sent under a card that they have replaced since.")
                return more.format(words=words), "amber"
            return words, look.tone(origin.contact.state.value)
        if origin.trust is keys.Trust.UNKNOWN:
            said = keys.spoken_fingerprint(origin.fingerprint, self._desk.language)
            words = self.tr("From an unknown key. Its words: {words}").format(words=said)
            return words, "amber"
        if origin.trust is keys.Trust.OURSELVES:
            return self.tr("Sealed by this vault itself."), "accent"
        words = self.tr("Nothing proves who sent it: anybody who has your card or key could have made it.")
        return words, "amber"

    def _offer(self, offer: "Offer", origin: "Origin") -> tuple[str, str]:
        from app.services import keys

        name = keys.shown_name(origin.contact.name if origin.contact else offer.card.name)
        new = self.tr("{name} has a new card. Taking this in sets the key to “changed: compare again”.")
        barred = self.tr("A new card came along and is ignored: the key that sent it is not relied on.")
        return {
            keys.Verdict.NEW: (new.format(name=name), "amber"),
            keys.Verdict.KNOWN: (self.tr("The sender's card came along; it is known already."), "accent"),
            keys.Verdict.OLDER: (self.tr("An older card came along and is ignored: an old bundle."), "amber"),
            keys.Verdict.UNPROVEN: (
                self.tr("A card came along and is ignored: nothing proves who sent it."), "amber"
            ),
            keys.Verdict.BARRED: (barred, "red"),
            keys.Verdict.MIXED: (
                self.tr("A card came along and is ignored: it shares a key with somebody else's card."), "red"
            ),
        }[offer.verdict]  # fmt: skip

    # --- the signature for a court --------------------------------------------------------------------

    def _attested(self, preview: "Preview") -> None:
        from app.services import keys

        public = preview.attested
        if public is None:
            return
        digits = keys.digits_of(public.fingerprint())
        words = self.tr("Signed for a court; both signatures hold. The key's digits: {digits}")
        line = self._add(words.format(digits=digits), "plum", self.tr("Check against a key file…"))
        line.acted.connect(lambda: self._check(preview, line))

    def _check(self, preview: "Preview", line: Banner) -> None:
        path = choose(self, Want.FILE, self.tr("The signer's public key"))
        if path is None:
            return
        try:
            with path.open("rb") as file:
                self.compare(preview, file.read(MOST_READ).decode("utf-8", "replace"), line)
        except OSError:
            self._desk.failing.emit(AppError(Problem.FILE_NOT_FOUND))

    def compare(self, preview: "Preview", text: str, line: Banner) -> None:
        """Say whether a key that came by another way is the one that signed."""
        from app.services import keys

        if preview.attested is None:
            return
        try:
            same = keys.same_attest_key(preview.attested, text)
        except AppError as error:
            self._desk.failing.emit(error)
            return
        yes = self.tr("Signed for a court, by the key in that file.")
        no = self.tr("Signed for a court, but by another key than the one in that file.")
        line.set_text(yes if same else no)
        line.set_tone("green" if same else "red")


def mark(chip: Chip, origin: "Origin") -> None:
    """The origin in one chip."""
    from app.services import keys

    translate = QCoreApplication.translate
    if origin.contact is not None:
        state = origin.contact.state.value
        tone = "amber" if origin.former and look.tone(state) == "green" else look.tone(state)
        chip.set(look.words(state), tone, look.icon(state))
    elif origin.trust is keys.Trust.UNKNOWN:
        chip.set(translate("OriginStrip", "Unknown key"), "amber", "shield-question-mark")
    elif origin.trust is keys.Trust.OURSELVES:
        chip.set(translate("OriginStrip", "Sealed here"), "accent", "key-round")
    else:
        chip.set(translate("OriginStrip", "Origin not proven"), "amber", "shield-question-mark")
