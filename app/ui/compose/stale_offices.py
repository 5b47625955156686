"""Who of a draft has left office, told when it is opened, with who came after."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.domain.ids import DraftId
from app.ui.compose.out_of_office import OfficeWords, OutOfOffice, out_of_office
from app.ui.compose.session import DraftSession
from app.ui.desk import Desk, Level


class StaleOffices(QObject):
    """Asks the archive, and offers the successor where there is one."""

    def __init__(self, session: DraftSession, desk: Desk, flush: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._desk, self._flush = session, desk, flush
        self._words = OfficeWords(self)

    def look(self, draft: DraftId) -> None:
        """Look whether somebody in a draft has left office."""
        self._desk.ask(lambda services: out_of_office(services).get(draft, ()), self._on_found, topic="stale")

    def _on_found(self, found: tuple[OutOfOffice, ...]) -> None:
        if not found:
            return
        first = found[0]
        told = " ".join(map(self._words.whole, found))
        if len(first.successors) != 1:
            self._desk.notice(told, Level.WARNING)
            return
        after = first.successors[0]

        def choose() -> None:
            view = self._session.view
            if view and view.revision.draft.id == first.stale.draft:
                self._flush()
                self._session.choose_fact(first.stale.fact, str(after.id))

        self._desk.notice(told, Level.WARNING, self._words.choose(after), choose)
