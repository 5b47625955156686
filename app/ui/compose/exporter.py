"""The letter as a Word file: asked where to, written, and said where it lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.ids import LetterId
from app.domain.links import Relation
from app.language.wording.remarks import beside_texts
from app.services.exporting import Exported, Purpose
from app.ui.compose.session import DraftSession
from app.ui.desk import Desk, Level

SUFFIX = ".docx"


class Exporter(QObject):
    """Writes the draft of a session; the next file is proposed where the last one went.

    Signals:
        inspected (Exported, Purpose): something was found in the file before it left.
    """

    inspected = Signal(object, object)

    def __init__(self, session: DraftSession, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = desk
        self._window = parent
        self._folder = Path(QDir.homePath())

    def ask(self, purpose: Purpose) -> None:
        """Ask where the file goes, under a name that says which letter it is, and write it there."""
        self._session.propose_name(purpose, lambda name: self._show_dialog(name, purpose))

    def _show_dialog(self, name: str, purpose: Purpose) -> None:
        titles = {
            Purpose.TO_SIGN: self.tr("Exporteren ter ondertekening"),
            Purpose.TO_SEND: self.tr("Exporteren om te verzenden"),
        }
        dialog = QFileDialog(self._window, titles[purpose], str(self._folder), self.tr("Word (*.docx)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX)
        dialog.setLabelText(QFileDialog.DialogLabel.LookIn, self.tr("Map:"))
        dialog.setLabelText(QFileDialog.DialogLabel.FileType, self.tr("Soort:"))
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen), purpose))
        dialog.open()

    def write(self, path: Path, purpose: Purpose) -> None:
        """Write the letter to a file, and say where it lies; a name without its ending gets it."""
        self._folder = path.parent
        if path.suffix.lower() != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
            if path.exists():  # the file dialog has asked about the name as it was typed
                told = self.tr("{path} bestaat al. Kies een andere naam.").format(path=path)
                self._desk.notice(told, Level.WARNING)
                return
        self._session.export(path, purpose, lambda exported: self._on_exported(exported, purpose))

    def _on_exported(self, exported: Exported, purpose: Purpose) -> None:
        told = self.tr("De brief staat in {path}.").format(path=exported.path)
        if exported.shown.findings:
            number = len(exported.shown.findings)
            told += " " + self.tr("Nog open: {number}; die plekken zijn gemarkeerd.").format(number=number)
        if exported.receipt.removed or exported.receipt.left:
            self.inspected.emit(exported, purpose)
        else:
            told += " " + self.tr("Nagekeken: niets gevonden wat niet mee mag.")
        told = " ".join((told, *beside_texts(exported.beside, self._desk.language)))
        letter, twins = exported.letter, exported.beside.twins
        if letter and twins:
            link = self.tr("Als tweeling verbinden (Ctrl+M)")
            self._desk.notice(told, action=link, act=lambda: self._link(letter, twins[0].id))
            return
        folder = QUrl.fromLocalFile(str(exported.path.parent))
        level = Level.WARNING if exported.beside.odd else Level.INFO
        show = self.tr("Map openen (Ctrl+M)")
        self._desk.notice(told, level, show, lambda: QDesktopServices.openUrl(folder))

    def _link(self, letter: LetterId, twin: LetterId) -> None:
        self._desk.command(
            lambda services: (None, services.linking.link(letter, twin, Relation.TWIN)),
            lambda _: self._desk.notice(self.tr("De brieven zijn als tweeling verbonden.")),
        )
