"""Word files looked through at the window: asked which, shown, and saved clean with a receipt in the archive."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from app.domain.inspection import Inspection, Receipt
from app.services.exporting import Exported, Purpose
from app.services.inspecting import inspect_alone
from app.ui.actions import Actions
from app.ui.desk import Desk
from app.ui.inspection.dialog import InspectionDialog

_WITHOUT_MACROS = {".docm": ".docx", ".dotm": ".docx"}
"""Word refuses a file whose name promises macros that are gone."""


class Inspector(QObject):
    """Opens the dialog of an inspection; the next file is looked for where the last one was."""

    def __init__(self, desk: Desk, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._folder = Path(QDir.homePath())
        self.dialog: InspectionDialog | None = None
        """The dialog that was opened last."""
        actions.inspect.triggered.connect(self._on_inspect)

    @Slot()
    def _on_inspect(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Bestand inspecteren"), str(self._folder), self._kinds())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.look_at(Path(chosen)))
        dialog.open()

    def look_at(self, path: Path, purpose: Purpose = Purpose.TO_SIGN) -> None:
        """Look through a file and show what was found."""
        self._folder = path.parent

        def show(found: Inspection) -> None:
            self._open(InspectionDialog(path, purpose, self._desk.language, self._window)).show_found(found)

        self._desk.ask(lambda _: inspect_alone(path, purpose), show, topic="inspection")

    def show_export(self, exported: Exported, purpose: Purpose) -> None:
        """Show what was taken out of a file that was exported, and what is left in it."""
        dialog = InspectionDialog(exported.path, purpose, self._desk.language, self._window)
        self._open(dialog).show_receipt(exported.receipt)

    def _open(self, dialog: InspectionDialog) -> InspectionDialog:
        self.dialog = dialog
        dialog.choice_changed.connect(self._on_choice_changed)
        dialog.save_requested.connect(self._on_save_requested)
        dialog.open()
        return dialog

    @Slot(object, object, bool)
    def _on_choice_changed(self, path: Path, purpose: Purpose, labels: bool) -> None:
        def show(found: Inspection) -> None:
            if self.dialog is not None and isValid(self.dialog):
                self.dialog.show_found(found)

        self._desk.ask(lambda _: inspect_alone(path, purpose, labels=labels), show, topic="inspection")

    @Slot(object, object, bool)
    def _on_save_requested(self, path: Path, purpose: Purpose, labels: bool) -> None:
        asking = QFileDialog(self.dialog, self.tr("Schoon exemplaar opslaan"), str(path.parent), self._kinds())
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        suffix = _WITHOUT_MACROS.get(path.suffix.lower(), path.suffix)
        asking.setDefaultSuffix(suffix)
        asking.selectFile(self.tr("{name} schoon").format(name=path.stem) + suffix)
        asking.fileSelected.connect(lambda chosen: self.save(path, Path(chosen), purpose, labels))
        asking.open()

    def save(self, path: Path, out: Path, purpose: Purpose, labels: bool) -> None:
        """Save a cleaned copy; the dialog then shows what was taken out of it and what is left."""

        def saved(receipt: Receipt) -> None:
            if self.dialog is not None and isValid(self.dialog):
                self.dialog.show_saved(out, receipt)

        self._desk.command(lambda services: services.inspecting.clean(path, out, purpose, labels=labels), saved)

    def _kinds(self) -> str:
        return self.tr("Word (*.docx *.docm *.dotx *.dotm)")
