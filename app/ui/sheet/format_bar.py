"""The row of buttons above the sheet, and the same commands by key."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QInputDialog, QToolButton

from app.ui.actions import Actions
from app.ui.sheet.sheet import Sheet
from app.ui.sheet.table_dialog import TableDialog
from app.ui.theme import UNIT

PAUSE_MS = 60
"""How long typing rests before the buttons follow."""


class FormatBar(QFrame):
    """Carries out on one sheet what the menu Opmaak offers, and shows what holds where the cursor is."""

    def __init__(self, sheet: Sheet, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("formatbar")
        self._sheet = sheet
        self._do = actions
        row = QHBoxLayout(self)
        row.setContentsMargins(UNIT, UNIT // 2, UNIT, UNIT // 2)
        row.setSpacing(2)
        do = actions
        groups: tuple[tuple[QAction, ...], ...] = (
            (do.strong, do.emph),
            do.headings,
            (*do.lists.values(), do.quote),
            (do.note, do.table_in, do.text_link),
        )
        for place, group in enumerate(groups):
            if place:
                row.addSpacing(UNIT)
            for action in group:
                row.addWidget(_button(action, self))
        row.addStretch(1)
        self._connect()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._on_looked_at)
        sheet.looked_at.connect(self._pause.start)

    def _connect(self) -> None:
        do, commands, inserting = self._do, self._sheet.commands, self._sheet.inserting
        for action, kind in ((do.strong, "strong"), (do.emph, "emph"), (do.sup, "sup"), (do.sub, "sub")):
            self._on(action, partial(commands.mark, kind))
        for level, action in enumerate(do.headings):
            self._on(action, partial(commands.heading, level) if level else commands.plain)
        for list_kind, action in do.lists.items():
            self._on(action, partial(commands.list_of, list_kind))
        self._on(do.quote, commands.quote)
        self._on(do.note, inserting.note)
        self._on(do.text_link, self.ask_link)
        self._on(do.table_in, self.ask_table)
        self._on(do.page_break, inserting.page_break)
        self._on(do.annex, inserting.annex)
        self._on(do.value, self._sheet.ask_value)

    def _on(self, action: QAction, act: object) -> None:
        action.triggered.connect(partial(self._act, act))

    def _act(self, act: object, *_checked: bool) -> None:
        if self.isVisible() and callable(act):
            act()
            self._sheet.setFocus(Qt.FocusReason.OtherFocusReason)
            self._on_looked_at()

    @Slot()
    def _on_looked_at(self) -> None:
        do, commands = self._do, self._sheet.commands
        for action, kind in ((do.strong, "strong"), (do.emph, "emph"), (do.sup, "sup"), (do.sub, "sub")):
            action.setChecked(commands.has(kind))
        for level, action in enumerate(do.headings):
            action.setChecked(commands.level == level)
        for list_kind, action in do.lists.items():
            action.setChecked(commands.list_kind is list_kind)
        do.quote.setChecked(commands.is_quote)

    def ask_link(self) -> None:
        """Ask where the selected words lead; nothing takes the link away."""
        address, wanted = QInputDialog.getText(
            self, self.tr("Koppeling"), self.tr("Adres van de koppeling, leeg voor geen:"), text="https://"
        )
        if wanted:
            plain = address.strip()
            self._sheet.commands.link("" if plain == "https://" else plain)

    def ask_table(self) -> None:
        """Ask how large a table is to be, and put it in."""
        dialog = TableDialog(self)
        dialog.wanted.connect(self._sheet.inserting.table)
        dialog.open()


def _button(action: QAction, parent: QObject) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setAccessibleName(action.text().replace("&", ""))
    font = button.font()
    font.setBold(action.iconText() == "B")
    font.setItalic(action.iconText() == "I")
    button.setFont(font)
    return button
