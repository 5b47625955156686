"""What lasts and everybody at the window should know: the archive can only be read, another has it open too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.changes import Changes, Kind
from app.domain.errors import KnownError
from app.language.wording import fault_text
from app.ui.desk import Desk
from app.ui.theme import UNIT

if TYPE_CHECKING:
    from app.composition import Services
    from app.domain.faults import Fault

LOOKS_MS = 5_000
"""How often is asked who else is there, and whether they changed something."""

_Seen = tuple["tuple[Fault, ...]", int]


class Banner(QLabel):
    """A line above the screens that stays as long as what it says is so; hidden where there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT)
        self.hide()

    def say(self, sentences: tuple[str, ...]) -> None:
        """Show these sentences, each on a line of its own; none hides the banner."""
        self.setText("\n".join(sentences))
        self.setVisible(bool(sentences))


class Circumstances(QObject):
    """Looks now and then, says what it sees in the banner, and has the screens show what another process changed."""

    def __init__(self, desk: Desk, banner: Banner) -> None:
        super().__init__(desk)
        self._desk = desk
        self._banner = banner
        self._version: int | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOKS_MS)
        self.look()

    @Slot()
    def look(self) -> None:
        """Ask how things stand."""
        self._desk.ask(_seen, self._on_seen, self._on_failed, topic="circumstances")

    def _on_seen(self, seen: _Seen) -> None:
        faults, version = seen
        self._banner.say(tuple(fault_text(each, self._desk.language) for each in faults))
        before, self._version = self._version, version
        # Own changes count too: with nobody else there, every screen has heard of them already.
        if faults and before not in (None, version):
            self._desk.changed.emit(_everything(), self)

    def _on_failed(self, error: KnownError) -> None:
        self._banner.say((self._desk.sentence(error),))


def _seen(services: Services) -> _Seen:
    return services.letters.circumstances(), services.letters.version()


def _everything() -> Changes:
    return Changes(frozenset((kind, None) for kind in Kind))
