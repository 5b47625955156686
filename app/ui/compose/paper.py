"""The letter for people without the program: as PDF, on paper, as changes in Word, and in a mail."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QMimeData, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, RevisionId
from app.services.exporting import Purpose
from app.services.printing import Printing, write_pdf
from app.services.redlining import Version
from app.ui.compose.printed_pages import PrintedPages, print_preview
from app.ui.compose.save_dialog import SaveDialog, Wanted
from app.ui.compose.session import DraftSession
from app.ui.compose.version_dialog import VersionDialog
from app.ui.desk import Desk, Level
from app.ui.jobs import Jobs

Made = TypeVar("Made")


class Paper(QObject):
    """What leaves by another way than as the Word file.

    LibreOffice works beside the archive's own worker: writing goes on meanwhile, and it can be stopped.
    """

    def __init__(self, session: DraftSession, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = desk
        self._window = parent
        self._jobs = Jobs(self)
        self._stops: list[Event] = []
        self._save = SaveDialog(parent)
        self._pages: PrintedPages | None = None

    @property
    def is_busy(self) -> bool:
        """Return whether LibreOffice is at work."""
        return self._jobs.is_busy

    def stop(self) -> None:
        """End what LibreOffice is doing and was still to do."""
        for each in self._stops:
            each.set()
        self._stops.clear()

    def close(self) -> None:
        """End what LibreOffice is doing, and the worker that waits for it."""
        self.stop()
        self._jobs.close()

    def ask_pdf(self) -> None:
        """Ask where the PDF goes and make it."""
        title, sort = self.tr("PDF maken"), self.tr("PDF")

        def ask(draft: DraftId, name: str) -> None:
            self._save.ask(Wanted(title, sort, ".pdf", name), lambda path: self.make_pdf(draft, path))

        self._with_name(ask, ".pdf")

    def make_pdf(self, draft: DraftId, path: Path) -> None:
        """Make the PDF of a draft in the background, and say where it lies."""

        def write(printing: Printing, docx: bytes, stop: Event) -> Path:
            write_pdf(path, printing.pdf(docx, stop))
            return path

        self._lay_out(draft, write, self._on_written, self._on_failed)

    def ask_redline(self) -> None:
        """Ask since when, and where the file goes."""
        draft = self._draft()
        if draft:
            self._desk.ask(
                lambda services: services.redlining.versions(draft), lambda found: self._on_versions(draft, found)
            )

    def copy_for_mail(self) -> None:
        """Put the letter on the clipboard as a mail program pastes it."""
        draft = self._draft()
        if draft:
            self._desk.ask(
                lambda services: services.resolving.mail(services.resolving.show(draft).letter), self._on_mail
            )

    def ask_print(self) -> None:
        """Ask for a printer and print."""
        draft = self._draft()
        if draft is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Afdrukken"))
        dialog.accepted.connect(lambda: self.print_on(draft, printer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setModal(True)
        dialog.show()

    def print_on(self, draft: DraftId, printer: QPrinter) -> None:
        """Print a draft as LibreOffice lays it out; without LibreOffice its preview."""

        def failed(error: KnownError) -> None:
            if error.code is ErrorCode.LIBREOFFICE_MISSING:
                self._print_preview(draft, printer)
            else:
                self._on_failed(error)

        def pages(printing: Printing, docx: bytes, stop: Event) -> bytes:
            return printing.pdf(docx, stop)

        self._lay_out(draft, pages, lambda made: self._on_laid_out(made, printer), failed)

    def _draft(self) -> DraftId | None:
        view = self._session.view
        return view.revision.draft.id if view else None

    def _with_name(self, then: Callable[[DraftId, str], None], suffix: str) -> None:
        draft = self._draft()
        if draft:
            self._session.propose_name(Purpose.TO_SEND, lambda name: then(draft, name.removesuffix(".docx") + suffix))

    def _lay_out(
        self,
        draft: DraftId,
        work: Callable[[Printing, bytes, Event], Made],
        then: Callable[[Made], None],
        failed: Callable[[KnownError], None],
    ) -> None:
        """Ask the archive for the letter, and LibreOffice, on its own worker, for its pages."""
        stop = Event()
        self._stops.append(stop)
        self._desk.notice(
            self.tr("LibreOffice maakt de bladzijden op; u kunt doorwerken."),
            action=self.tr("Stoppen (Ctrl+M)"),
            act=stop.set,
        )
        self._desk.ask(
            lambda services: (services.printing, services.printing.laid_out(draft)),
            lambda found: self._jobs.start(lambda: work(*found, stop), then, failed),
        )

    def _on_failed(self, error: KnownError) -> None:
        stopped = error.code is ErrorCode.LIBREOFFICE_STOPPED
        self._desk.notice(self._desk.sentence(error), Level.INFO if stopped else Level.WARNING)

    def _on_written(self, path: Path) -> None:
        folder = QUrl.fromLocalFile(str(path.parent))
        told = self.tr("De PDF staat in {path}.").format(path=path)
        show = self.tr("Map openen (Ctrl+M)")
        self._desk.notice(told, action=show, act=lambda: QDesktopServices.openUrl(folder))

    def _on_laid_out(self, made: bytes, printer: QPrinter) -> None:
        self._pages = PrintedPages(made, printer, self)
        self._pages.ended.connect(self._on_printed)
        self._pages.start()

    def _on_printed(self) -> None:
        self._desk.notice(self.tr("De brief is naar de printer gestuurd."))

    def _print_preview(self, draft: DraftId, printer: QPrinter) -> None:
        def printed(html: str) -> None:
            print_preview(html, printer)
            told = self.tr(
                "LibreOffice ontbreekt: het voorbeeld is afgedrukt, zonder de opmaak van de brief. "
                "Druk het Word-bestand af voor de brief zoals hij uitgaat."
            )
            self._desk.notice(told, Level.WARNING)

        self._desk.ask(lambda services: services.resolving.preview(services.resolving.show(draft).letter), printed)

    def _on_versions(self, draft: DraftId, found: tuple[Version, ...]) -> None:
        earlier = [each for each in found if not each.is_current]
        if not earlier:
            self._desk.notice(self.tr("Dit concept heeft nog geen eerdere versie om mee te vergelijken."))
            return
        dialog = VersionDialog(earlier, self._window)
        dialog.chosen.connect(self._on_version_chosen)
        dialog.open()

    def _on_version_chosen(self, since: RevisionId) -> None:
        title, sort = self.tr("Wijzigingen als Word-bestand"), self.tr("Word")
        ending = self.tr("wijzigingen")

        def ask(draft: DraftId, name: str) -> None:
            self._save.ask(Wanted(title, sort, ".docx", name), lambda path: self.write_redline(draft, since, path))

        self._with_name(ask, f" {ending}.docx")

    def write_redline(self, draft: DraftId, since: RevisionId, path: Path) -> None:
        """Write what is different since a version, and say how much that is."""

        def written(changes: int) -> None:
            told = self.tr("{number} wijzigingen staan in {path}.").format(number=changes, path=path)
            folder = QUrl.fromLocalFile(str(path.parent))
            self._desk.notice(
                told, action=self.tr("Map openen (Ctrl+M)"), act=lambda: QDesktopServices.openUrl(folder)
            )

        self._desk.ask(lambda services: services.redlining.write(draft, since, path), written)

    def _on_mail(self, texts: tuple[str, str]) -> None:
        html, plain = texts
        data = QMimeData()
        data.setHtml(html)
        data.setText(plain)
        QGuiApplication.clipboard().setMimeData(data)
        self._desk.notice(self.tr("De tekst van de brief staat op het klembord; plak hem in een e-mail."))
