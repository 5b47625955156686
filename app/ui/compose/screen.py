"""The screen where letters are made: the list of drafts, and one of them opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from app.domain.ids import DraftId
from app.ui.actions import Actions
from app.ui.compose.composer import Composer
from app.ui.compose.drafts_page import DraftsPage
from app.ui.desk import Desk
from app.ui.screen import Screen


class ComposeScreen(Screen):
    """Drafts.

    Signals:
        new_requested: a new Kamerbrief is to be begun.
        status_changed (str): a line for the foot of the window.
    """

    new_requested = Signal()
    status_changed = Signal(str)

    def __init__(self, desk: Desk, actions: Actions, icons: Path) -> None:
        super().__init__()
        self._actions = actions
        self.drafts = DraftsPage(desk)
        self.composer = Composer(desk, actions, icons)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.drafts)
        self._stack.addWidget(self.composer)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._connect()

    def _connect(self) -> None:
        self.drafts.draft_chosen.connect(self.open_draft)
        self.drafts.new_requested.connect(self.new_requested)
        self.composer.left.connect(self._on_left)
        self.composer.status_changed.connect(self.status_changed)
        self._actions.drafts.triggered.connect(self._on_left)
        self._actions.find.triggered.connect(self._on_find_triggered)

    def arrive(self) -> None:
        if self._stack.currentWidget() is self.composer:
            self.composer.arrive()
        else:
            self.drafts.list.setFocus()

    def flush(self) -> None:
        """Send everything that was typed to the archive."""
        self.composer.flush()

    @Slot(object)
    def open_draft(self, draft: DraftId) -> None:
        """Open a draft."""
        self._stack.setCurrentWidget(self.composer)
        self.composer.open(draft)
        self.composer.arrive()

    @Slot()
    def _on_left(self) -> None:
        self.composer.flush()
        self._stack.setCurrentWidget(self.drafts)
        self.drafts.refresh()
        self.drafts.list.setFocus()

    @Slot()
    def _on_find_triggered(self) -> None:
        if self.composer.isVisible():
            self.composer.library.field.setFocus()
            self.composer.library.field.selectAll()
