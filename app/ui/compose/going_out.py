"""Everything by which a letter leaves the window: as Word file, PDF, redline, mail or on paper."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from app.services.exporting import Purpose
from app.ui.actions import Actions
from app.ui.compose.exporter import Exporter
from app.ui.compose.paper import Paper
from app.ui.compose.session import DraftSession
from app.ui.desk import Desk


class GoingOut(QObject):
    """Does what the menu of the export button offers; what was typed goes to the archive first."""

    def __init__(
        self, session: DraftSession, desk: Desk, actions: Actions, flush: Callable[[], None], screen: QWidget
    ) -> None:
        super().__init__(screen)
        self.exporter = Exporter(session, desk, screen)
        self.paper = Paper(session, desk, screen)
        self._screen, self._flush, self._do = screen, flush, actions
        for action, ask in (
            (actions.export_to_sign, partial(self.exporter.ask, Purpose.TO_SIGN)),
            (actions.export_to_send, partial(self.exporter.ask, Purpose.TO_SEND)),
            (actions.pdf, self.paper.ask_pdf),
            (actions.redline, self.paper.ask_redline),
            (actions.copy_mail, self.paper.copy_for_mail),
            (actions.print, self.paper.ask_print),
        ):
            action.triggered.connect(partial(self._ask, ask))

    def _ask(self, ask: Callable[[], None], *_checked: bool) -> None:
        if self._screen.isVisible():
            self._flush()
            ask()

    def menu(self, parent: QWidget) -> QMenu:
        """Return the menu of all of them."""
        do, menu = self._do, QMenu(parent)
        menu.addActions([do.export_to_sign, do.export_to_send])
        menu.addSeparator()
        menu.addActions([do.pdf, do.redline, do.copy_mail, do.print])
        return menu
