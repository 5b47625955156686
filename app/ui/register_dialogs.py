"""The dialogs of the menu Register and the settings, each opened once."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from app.runtime.settings import Settings
from app.ui.actions import Actions
from app.ui.another_window import open_another
from app.ui.archive_opener import ArchiveOpener
from app.ui.backups.dialog import BackupsDialog
from app.ui.desk import Desk
from app.ui.library.dialog import LibraryDialog
from app.ui.numbering.dialog import KenmerkenDialog
from app.ui.offices.dialog import OfficesDialog
from app.ui.parties.register import PartiesDialog
from app.ui.settings.dialog import SettingsDialog
from app.ui.templates.dialog import TemplatesDialog


class RegisterDialogs(QObject):
    """Opens what the menu Register asks for.

    Signals:
        letter_requested (LetterId): a letter is to be read.
    """

    letter_requested = Signal(object)

    def __init__(self, desk: Desk, actions: Actions, icons: Path, opener: ArchiveOpener, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._icons, self._window = desk, icons, window
        self._opener = opener
        self.dialog: QDialog | None = None
        """The dialog that was opened last."""
        actions.kenmerken.triggered.connect(self._on_kenmerken)
        actions.parties.triggered.connect(self._on_parties)
        actions.backups.triggered.connect(self._on_backups)
        actions.offices.triggered.connect(self._on_offices)
        actions.settings.triggered.connect(self._on_settings)
        actions.templates.triggered.connect(self._on_templates)
        actions.library.triggered.connect(self._on_library)

    @Slot()
    def _on_kenmerken(self) -> None:
        dialog = KenmerkenDialog(self._desk, self._window)
        dialog.letter_requested.connect(self.letter_requested)
        self._open(dialog)

    @Slot()
    def _on_offices(self) -> None:
        self._open(OfficesDialog(self._desk, self._icons, self._window))

    @Slot()
    def _on_parties(self) -> None:
        self._open(PartiesDialog(self._desk, self._icons, self._window))

    @Slot()
    def _on_backups(self) -> None:
        opener = self._opener
        self._open(BackupsDialog(self._desk, opener.folder, opener.restore, open_another, self._window))

    @Slot()
    def _on_settings(self) -> None:
        def show(found: tuple[Settings, Mapping[str, str]]) -> None:
            self._open(SettingsDialog(self._desk, *found, self._window))

        self._desk.ask(lambda services: (services.preferences.settings, services.preferences.house_styles), show)

    @Slot()
    def _on_templates(self) -> None:
        self._open(TemplatesDialog(self._desk, self._window))

    @Slot()
    def _on_library(self) -> None:
        dialog = LibraryDialog(self._desk, self._icons, self._window)
        dialog.letter_requested.connect(self.letter_requested)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.open()
