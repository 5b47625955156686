"""The letter's real pages, as LibreOffice lays them out beside the writing."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId
from app.domain.pages import PageStarts
from app.domain.resolved import ResolvedLetter
from app.services.printing import Printing
from app.ui.compose.pages_view import PagesView
from app.ui.desk import Desk
from app.ui.jobs import Jobs
from app.ui.theme import UNIT

if TYPE_CHECKING:
    from app.composition import Services

PAUSE_MS = 1_500
"""How long nothing may be typed before the pages are laid out again."""
LONGEST = 60.0
"""Seconds LibreOffice may take; the first time it has to start."""


class ExactPages(QFrame):
    """Follows a draft: its pages are laid out again after each pause in writing, one at a time.

    LibreOffice works beside the archive's own worker. What changes meanwhile is laid out once it is done; only the
    newest is.

    Signals:
        laid_out (PageStarts): where the pages begin, of the revision they were made of.
        counted (str): how many pages there are, in words; with "ca." until they are laid out as the letter is now.
        unavailable (str): there is no LibreOffice, and what to tell of it; once, until one was found again.
    """

    laid_out = Signal(object)
    counted = Signal(str)
    unavailable = Signal(str)

    def __init__(self, desk: Desk, pause: int = PAUSE_MS) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._desk = desk
        self._pause = pause
        self._jobs = Jobs(self)
        self._stop = Event()
        self._draft: DraftId | None = None
        self._is_laying_out = self._is_waiting = self._is_missing = self._is_exact = False
        self._changes = 0
        self._about = 0
        self.view = PagesView()
        self.view.setAccessibleName(self.tr("Bladzijden van de brief"))
        self.count = QLabel()
        self.count.setObjectName("quiet")
        self.count.setContentsMargins(2 * UNIT, UNIT // 2, 2 * UNIT, UNIT // 2)
        self.trouble = QLabel()
        self.trouble.setObjectName("wrong")
        self.trouble.setWordWrap(True)
        self.trouble.setContentsMargins(2 * UNIT, 0, 2 * UNIT, UNIT // 2)
        self.trouble.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_due)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.view, 1)
        rows.addWidget(self.count)
        rows.addWidget(self.trouble)

    @property
    def is_busy(self) -> bool:
        """Return whether pages are being laid out."""
        return self._jobs.is_busy

    @property
    def is_exact(self) -> bool:
        """Return whether the pages are those of the letter as it is now."""
        return self._is_exact

    def follow(self, draft: DraftId | None) -> None:
        """Show the pages of a draft from now on; of none where there is none. One that is followed is left as is."""
        if draft == self._draft:
            return
        self._draft = draft
        self._changes += 1
        self._is_exact = self._is_waiting = False
        self.view.clear()
        self._tell("")
        self._say_count()
        self._timer.stop()
        if draft:
            self._timer.start(0)

    def outdate(self) -> None:
        """The letter was changed: lay it out again once there is a pause."""
        if self._draft:
            self._changes += 1
            self._is_exact = False
            self._say_count()
            if not self._is_about_to_begin:
                self._timer.start(self._pause)

    @property
    def _is_about_to_begin(self) -> bool:
        return self._timer.isActive() and not self._timer.interval()

    def estimate(self, number: int) -> None:
        """Tell about how many pages there are, while none were laid out."""
        self._about = number
        if not self.view.page_count:
            self._say_count()

    def stop(self) -> None:
        """End what LibreOffice is doing for this and was still to do, as a window that closes."""
        self._timer.stop()
        self._is_waiting = False
        self._stop.set()

    @Slot()
    def _on_due(self) -> None:
        draft = self._draft
        if draft is None:
            return
        if self._is_laying_out:
            self._is_waiting = True
            return
        self._is_laying_out, self._is_waiting = True, False
        changes = self._changes
        stop = self._stop = Event()

        def letter(services: Services) -> tuple[Printing, ResolvedLetter, bytes]:
            return services.printing, *services.printing.to_lay_out(draft)

        def lay_out(found: tuple[Printing, ResolvedLetter, bytes]) -> None:
            printing, resolved, docx = found
            self._jobs.start(
                lambda: printing.pdf(docx, stop, LONGEST),
                lambda pdf: self._on_pdf(changes, pdf, printing, resolved),
                lambda error: self._on_failed(draft, error),
            )

        self._desk.ask(letter, lay_out, lambda error: self._on_failed(draft, error))

    def _on_pdf(self, changes: int, pdf: bytes, printing: Printing, letter: ResolvedLetter) -> None:
        self._is_missing = False
        if letter.draft == self._draft:
            self._is_exact = changes == self._changes
            self._tell("")
            self.view.show_pdf(pdf)
            self._say_count()
        self._jobs.start(
            lambda: printing.page_starts(letter, pdf),
            lambda starts: self._on_starts(letter.draft, starts),
            lambda _: self._go_on(),  # the log has why; the pages themselves are shown
        )

    def _on_starts(self, draft: DraftId, starts: PageStarts) -> None:
        if draft == self._draft:
            self.laid_out.emit(starts)
        self._go_on()

    def _on_failed(self, draft: DraftId, error: KnownError) -> None:
        if draft == self._draft:
            self._explain(error)
            self._say_count()
        self._go_on()

    def _explain(self, error: KnownError) -> None:
        if error.code is ErrorCode.LIBREOFFICE_STOPPED:
            return
        if error.code is ErrorCode.LIBREOFFICE_MISSING:
            if not self._is_missing:
                self._is_missing = True
                self.unavailable.emit(
                    self.tr("LibreOffice ontbreekt: u ziet het voorbeeld, niet de bladzijden zelf.")
                )
            self._tell("")
            return
        why = self._desk.sentence(error)
        self._tell(self.tr("De bladzijden zijn niet bijgewerkt. {why}").format(why=why))

    def _go_on(self) -> None:
        """Lay out what changed meanwhile."""
        self._is_laying_out = False
        if self._is_waiting:
            self._on_due()

    def _tell(self, trouble: str) -> None:
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))

    def _say_count(self) -> None:
        number = self.view.page_count or (0 if self._draft and not self._is_missing else self._about)
        if not number:
            told = self.tr("De bladzijden worden opgemaakt…") if self._draft and not self._is_missing else ""
        elif number == 1:
            told = self.tr("1 bladzijde") if self._is_exact else self.tr("ca. 1 bladzijde")
        elif self._is_exact:
            told = self.tr("{number} bladzijden").format(number=number)
        else:
            told = self.tr("ca. {number} bladzijden").format(number=number)
        missing = self.tr("Zonder LibreOffice zijn de bladzijden niet te zien.") if self._is_missing else ""
        self.count.setText(" ".join(filter(None, (told, missing))))
        self.counted.emit(told)
