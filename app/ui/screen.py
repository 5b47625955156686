"""What every screen is: a widget that can be arrived at and that keeps the sizes of its panes."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter, QWidget


class Screen(QWidget):
    """One place of the window; its splitters carry object names under which their sizes are kept."""

    def arrive(self) -> None:
        """Put the focus where the work begins."""

    def save_sizes(self, settings: QSettings) -> None:
        """Keep the sizes of the panes."""
        for splitter in self.findChildren(QSplitter):
            settings.setValue(f"splitter/{splitter.objectName()}", splitter.saveState())

    def restore_sizes(self, settings: QSettings) -> None:
        """Give the panes the sizes they had."""
        for splitter in self.findChildren(QSplitter):
            state = settings.value(f"splitter/{splitter.objectName()}")
            if isinstance(state, QByteArray):
                splitter.restoreState(state)
