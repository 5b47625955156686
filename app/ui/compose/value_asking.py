"""Values of the letter filled in where they stand on the sheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.drafts import UsePart
from app.domain.errors import KnownError
from app.domain.ids import PartId
from app.domain.moving_dates import base_name
from app.domain.paragraphs import Variable
from app.ui.compose.session import DraftSession
from app.ui.desk import Desk
from app.ui.sheet.sheet import Sheet
from app.ui.sheet.value_popup import ValuePopup


class ValueAsking(QObject):
    """Opens the editor of a value below it, and has what was typed kept."""

    def __init__(self, session: DraftSession, sheet: Sheet, desk: Desk, icons: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._sheet, self._desk, self._icons = session, sheet, desk, icons
        self.popup: ValuePopup | None = None
        """The one that was opened last."""
        sheet.value_wanted.connect(self._on_value_wanted)

    @Slot(object, str, str)
    def _on_value_wanted(self, part: PartId, name: str, typed: str) -> None:
        self._sheet.flush()
        name = base_name(name)
        variable = self._variable(part, name)
        view = self._session.view
        if view is None or variable is None:
            told = self.tr("Deze waarde hoort bij geen tekstblok meer; verwijder hem en typ de woorden zelf.")
            self._desk.notice(told)
            return
        used = view.revision.draft.part(part)
        stored = used.values.get(name, "") if isinstance(used, UsePart) else ""
        popup = self.popup = ValuePopup(variable, stored, view.parties, self._desk, self._icons, self._sheet)
        popup.entered.connect(lambda value: self._keep(popup, part, name, value))
        below = self._sheet.cursorRect().bottomLeft() + QPoint(0, 4)
        popup.open_at(self._sheet.viewport().mapToGlobal(below), typed)

    def _variable(self, part: PartId, name: str) -> Variable | None:
        view = self._session.view
        paragraph = view.paragraphs.get(part) if view else None
        return next((each for each in paragraph.variables if each.name == name), None) if paragraph else None

    def _keep(self, popup: ValuePopup, part: PartId, name: str, value: str) -> None:
        def kept() -> None:
            if isValid(popup):
                popup.close()
            self._sheet.setFocus()

        def refused(error: KnownError) -> None:
            if isValid(popup) and popup.isVisible():
                popup.say(self._desk.sentence(error))
            else:
                self._desk.tell(error)

        self._session.set_variable(part, name, value, kept, refused)
