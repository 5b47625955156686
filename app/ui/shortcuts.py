"""The overview of keys (F1), made from the actions themselves."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from app.ui.actions import Actions
from app.ui.theme import UNIT


class ShortcutOverview(QDialog):
    """Lists every action that has a key, menu by menu."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sneltoetsen"))
        text = QTextBrowser()
        text.setAccessibleName(self.tr("Sneltoetsen"))
        text.setHtml(keys_as_html(actions))
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("&Sluiten"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        rows.addWidget(text)
        rows.addWidget(buttons)
        self.resize(480, 620)


def keys_as_html(actions: Actions) -> str:
    """Return the keys as a page to read."""
    rows = []
    for menu, group in actions.table():
        rows.append(f"<tr><td colspan='2' style='padding-top:14px'><b>{_plain(menu)}</b></td></tr>")
        for action in group:
            if action and not action.shortcut().isEmpty():
                key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                rows.append(f"<tr><td style='padding:3px 32px 3px 0'>{_plain(action.text())}</td><td>{key}</td></tr>")
    return f"<table>{''.join(rows)}</table>"


def _plain(name: str) -> str:
    return escape(name.replace("&", "").removesuffix("…"))
