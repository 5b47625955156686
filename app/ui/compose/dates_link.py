"""Between the letter and the dates in it that hang on its own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.moving_dates import MovingDate
from app.services.resolving import Shown
from app.ui.compose.moving_dates_dialog import MovingDatesDialog
from app.ui.compose.moving_dates_strip import MovingDatesStrip
from app.ui.compose.page import Page
from app.ui.compose.session import DraftSession


class DatesLink(QObject):
    """Keeps strip and dialog up to date with the draft, and does what they ask for."""

    def __init__(self, session: DraftSession, strip: MovingDatesStrip, icons: Path, screen: QWidget) -> None:
        super().__init__(screen)
        self._session, self._icons, self._screen = session, icons, screen
        self._strip = strip
        self._dates: tuple[MovingDate, ...] = ()
        self.dialog: MovingDatesDialog | None = None
        """The one that was opened last."""
        session.shown.connect(self._on_shown)
        strip.mend_requested.connect(self._on_mend_all)
        strip.see_requested.connect(self.see)

    @Slot(object, object)
    def _on_shown(self, shown: Shown, _page: Page) -> None:
        self._dates = shown.dates
        self._strip.show_dates(shown.dates)
        if self.dialog and isValid(self.dialog):
            self.dialog.show_dates(shown.dates)

    @Slot()
    def see(self) -> None:
        """Show every date of the letter that hangs on its own."""
        dialog = self.dialog = MovingDatesDialog(self._icons, self._screen)
        dialog.show_dates(self._dates)
        dialog.mend_requested.connect(self._mend)
        dialog.fields_requested.connect(self._make_fields)
        dialog.tie_requested.connect(self._tie)
        dialog.open()

    @Slot()
    def _on_mend_all(self) -> None:
        self._mend(())

    def _mend(self, numbers: Sequence[int]) -> None:
        self._session.step(lambda services, draft: services.moving_dates.mend(draft, tuple(numbers)))

    def _make_fields(self, numbers: Sequence[int], as_now: bool) -> None:
        wanted = tuple(numbers)
        self._session.step(lambda services, draft: services.moving_dates.make_fields(draft, wanted, as_now=as_now))

    def _tie(self, number: int, born: date) -> None:
        self._session.step(lambda services, draft: services.moving_dates.tie(draft, number, born))
