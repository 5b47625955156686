"""What a draft has from the library, gathered on the worker after every edit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.changes import Changes, Kind
from app.domain.departures import PartDepartures
from app.domain.errors import KnownError
from app.domain.ids import DraftId, ParagraphId, PartId
from app.domain.suggestions import Suggestion
from app.services.known_text import KnownText
from app.services.updating import Update
from app.ui.compose.session import DraftSession, DraftView
from app.ui.desk import Desk

if TYPE_CHECKING:
    from app.composition import Services

PAUSE_MS = 300


@dataclass(frozen=True, slots=True)
class Provenance:
    """Of each part where it departs, what a newer version brings, which library text it is; and what may be added."""

    departures: Mapping[PartId, PartDepartures]
    updates: Mapping[PartId, Update]
    known: Mapping[PartId, tuple[KnownText, ...]]
    suggestions: Mapping[ParagraphId, Suggestion]
    """The best first."""


def provenance_of(services: Services, draft: DraftId) -> Provenance:
    """Return what a draft has from the library. Runs on the worker."""
    known: dict[PartId, tuple[KnownText, ...]] = {}
    for each in services.known_texts.found(draft):
        known[each.part] = (*known.get(each.part, ()), each)
    suggested = services.suggesting.suggest(services.suggesting.context(draft))
    return Provenance(
        {each.part: each for each in services.departing.of(draft, reworded=True)},
        {each.part: each for each in services.updating.offered(draft)},
        known,
        {each.paragraph: each for each in suggested},
    )


class ProvenanceWatch(QObject):
    """Keeps up with the draft on the screen.

    Signals:
        found (Provenance): it is so now.
    """

    found = Signal(object)

    def __init__(self, session: DraftSession, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._draft: DraftId | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._on_due)
        session.revised.connect(self._on_revised)
        desk.changed.connect(self._on_changed)

    @Slot(object, bool)
    def _on_revised(self, view: DraftView, _forced: bool) -> None:
        self._draft = view.revision.draft.id
        self._timer.start()

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._draft and changes.touches(Kind.PARAGRAPH):
            self._timer.start()

    @Slot()
    def _on_due(self) -> None:
        draft = self._draft
        if draft is None:
            return

        def take(found: Provenance) -> None:
            if draft == self._draft:
                self.found.emit(found)

        self._desk.ask(lambda services: provenance_of(services, draft), take, _told_elsewhere, topic="provenance")


def _told_elsewhere(_error: KnownError) -> None:
    """A paragraph that cannot be shown is told by the preview, which asks for the same."""
