"""A field for a file or folder, typed or chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.ui.theme import UNIT


class PathField(QWidget):
    """A line with a button beside it; without `suffixes` a folder is asked for."""

    def __init__(self, name: str, choose: str, path: Path | None, suffixes: str = "") -> None:
        super().__init__()
        self._name, self._suffixes = name, suffixes
        self.line = QLineEdit(str(path or ""))
        self.line.setAccessibleName(name)
        self.line.setClearButtonEnabled(True)
        self.button = QPushButton(choose)
        self.button.setAutoDefault(False)
        self.button.setAccessibleName(f"{choose.replace('&', '')} {name}")
        self.button.clicked.connect(self._on_clicked)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(UNIT)
        columns.addWidget(self.line, 1)
        columns.addWidget(self.button)
        self.setFocusProxy(self.line)

    @property
    def path(self) -> str:
        """Return what stands in the line; empty for none."""
        return self.line.text().strip()

    @Slot()
    def _on_clicked(self) -> None:
        if self._suffixes:
            chosen, _ = QFileDialog.getOpenFileName(self, self._name, self.path, self._suffixes)
        else:
            chosen = QFileDialog.getExistingDirectory(self, self._name, self.path)
        if chosen:
            self.line.setText(chosen)
