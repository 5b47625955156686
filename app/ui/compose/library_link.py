"""Between the letter and the library: what is told of a part, and what a person does about it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.departures import PartDepartures
from app.domain.paragraphs import Paragraph
from app.services.known_text import KnownText
from app.services.updating import Update
from app.services.using import Use
from app.ui.compose.library import LibraryPane
from app.ui.compose.provenance import ProvenanceWatch
from app.ui.compose.provenance_dialogs import DeparturesDialog, UpdateDialog, UsesDialog
from app.ui.compose.provenance_strip import ProvenanceStrip
from app.ui.compose.session import DraftSession
from app.ui.desk import Desk


class LibraryLink(QObject):
    """Keeps strip and library pane up to date with the draft, and opens what they ask for."""

    def __init__(
        self, session: DraftSession, desk: Desk, library: LibraryPane, strip: ProvenanceStrip, screen: QWidget
    ) -> None:
        super().__init__(screen)
        self._session = session
        self._desk = desk
        self._screen = screen
        self.watch = ProvenanceWatch(session, desk, self)
        self.dialog: QDialog | None = None
        """The one that was opened last."""
        self.watch.found.connect(strip.show_provenance)
        self.watch.found.connect(library.show_provenance)
        strip.departures_requested.connect(self._on_departures_requested)
        strip.update_requested.connect(self._on_update_requested)
        strip.use_requested.connect(self._on_use_requested)
        library.uses_requested.connect(self._on_uses_requested)

    @Slot(object)
    def _on_departures_requested(self, departs: PartDepartures) -> None:
        self._open(DeparturesDialog(departs, self._desk.language, self._screen))

    @Slot(object)
    def _on_update_requested(self, update: Update) -> None:
        dialog = UpdateDialog(update, self._desk.language, self._screen)
        dialog.chosen.connect(self._session.bring_up_to_date)
        self._open(dialog)

    @Slot(object)
    def _on_use_requested(self, known: tuple[KnownText, ...]) -> None:
        self._session.use_known(known)

    @Slot(str)
    def _on_uses_requested(self, slug: str) -> None:
        def show(found: tuple[Paragraph, tuple[Use, ...]]) -> None:
            self._open(UsesDialog(*found, self._desk.language, self._screen))

        self._desk.ask(lambda services: services.using.of(slug), show, topic="uses")

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.open()
