"""The question where a file goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be saved: the title of the question, the sort of file in words, its ending and a name for it."""

    title: str
    sort: str
    suffix: str
    name: str


class SaveDialog(QObject):
    """Asks where files go; the next is proposed where the last one went."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.folder = Path.home()

    def ask(self, wanted: Wanted, then: Callable[[Path], None]) -> None:
        """Ask; `then` gets the path, which ends as the sort of file does."""
        dialog = QFileDialog(self._window, wanted.title, str(self.folder), f"{wanted.sort} (*{wanted.suffix})")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(wanted.suffix.removeprefix("."))
        dialog.setLabelText(QFileDialog.DialogLabel.LookIn, self.tr("Map:"))
        dialog.setLabelText(QFileDialog.DialogLabel.FileType, self.tr("Soort:"))
        dialog.selectFile(wanted.name)
        dialog.fileSelected.connect(lambda chosen: self._on_chosen(Path(chosen), wanted.suffix, then))
        dialog.open()

    def _on_chosen(self, path: Path, suffix: str, then: Callable[[Path], None]) -> None:
        self.folder = path.parent
        then(path if path.suffix.lower() == suffix else path.with_name(path.name + suffix))
