"""Linking a letter with another: what it is to it, and which one is found by typing."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.domain.ids import LetterId
from app.domain.letters import Letter, LetterRow
from app.domain.links import Relation
from app.language.dates import write_long
from app.language.wording import label
from app.ui.desk import Desk
from app.ui.life.asking import AskingDialog
from app.ui.theme import UNIT

_MOST_SHOWN = 20
_PAUSE = 150
"""Milliseconds without a key before the archive is asked."""


class LinkDialog(AskingDialog):
    """Asks for a letter and what this one is to it.

    Signals:
        link (object, Relation): the id of the other letter and the relation; `accept` or `say` answers.
    """

    link = Signal(object, object)

    def __init__(self, letter: Letter, desk: Desk, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Verbinden met een andere brief"))
        self.act_button.setText(self.tr("&Verbinden"))
        self._desk, self._letter = desk, letter
        self.relation = QComboBox()
        for each in Relation:
            self.relation.addItem(label(each, desk.language), each)
        self.query = QLineEdit()
        self.query.setPlaceholderText(self.tr("woord, kenmerk of naam"))
        self.found = QListWidget()
        self.found.setAccessibleName(self.tr("Gevonden brieven"))
        self.found.setMinimumHeight(28 * UNIT)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMinimumWidth(88 * UNIT)
        self.ask_for(self.tr("Deze brief"), self.relation)
        self.ask_for(self.tr("Welke brief"), self.query)
        self.form.addRow("", self.found)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.query.textChanged.connect(lambda _: self._pause.start())
        self.found.itemActivated.connect(lambda _: self._on_wanted())
        self.act_button.clicked.connect(self._on_wanted)
        self.query.setFocus()
        self._ask()

    @Slot()
    def _ask(self) -> None:
        query = self.query.text()
        self._desk.ask(lambda services: services.letters.search(query, _MOST_SHOWN + 1), self._show, topic="link")

    def _show(self, rows: tuple[LetterRow, ...]) -> None:
        self.found.clear()
        for row in rows:
            if row.id == self._letter.id:
                continue
            day = write_long(row.dated) if row.dated else self.tr("zonder datum")
            item = QListWidgetItem(" · ".join(filter(None, (row.kenmerk, day, row.subject))))
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            self.found.addItem(item)
        self.found.setCurrentRow(0)
        self.act_button.setEnabled(self.found.count() > 0)

    @Slot()
    def _on_wanted(self) -> None:
        if self.found.currentRow() >= 0:
            chosen = self.found.currentItem()
            self.act_button.setEnabled(False)
            self.link.emit(LetterId(chosen.data(Qt.ItemDataRole.UserRole)), Relation(self.relation.currentData()))
