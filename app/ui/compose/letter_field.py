"""Which letter of the register is meant, found by typing its subject, kenmerk or correspondent."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.domain.letters import LetterRow
from app.language.dates import write_long
from app.services.assigning import letter_words
from app.ui.archive.search import as_typed
from app.ui.desk import Desk
from app.ui.icons import icon
from app.ui.theme import DRAWING, UNIT
from app.ui.widgets.two_line_list import Row, TwoLineList

MOST_SHOWN = 20
_ROWS_SEEN = 4
_PAUSE_MS = 150
"""How long typing must rest before the archive is asked."""


class LetterField(QWidget):
    """A line to search the register with, and below it what was found while somebody searches.

    Up and Down walk through what was found, Enter takes a letter, Escape shows again what was chosen before.

    Signals:
        picked: a letter was chosen, or the choice was taken away.
    """

    picked = Signal()

    def __init__(self, desk: Desk, icons: Path) -> None:
        super().__init__()
        self._desk = desk
        self._chosen = self._words = ""
        self._rows: tuple[LetterRow, ...] = ()
        self._query = ""
        self._is_asking = self._takes_first = False
        self.is_searching = False
        """Whether what stands in the line is a question, and not what was chosen."""
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self.line.addAction(icon(icons, "search", DRAWING, 16), QLineEdit.ActionPosition.LeadingPosition)
        self.line.setPlaceholderText(self.tr("Zoek op onderwerp, kenmerk of naam"))
        self.found = TwoLineList(self.tr("Gevonden brieven"))
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.hide()
        self.setFocusProxy(self.line)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(self.line)
        rows.addWidget(self.found)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.line.textEdited.connect(self.search)
        self.line.installEventFilter(self)
        self.found.clicked.connect(self._on_clicked)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def show_letter(self, stored: str, words: str) -> None:
        """Show the letter that is chosen by its words; nothing for an empty one."""
        self._chosen, self._words = stored.partition(" ")[0], words
        self._stop()

    def typed(self) -> str:
        """Return the id of the letter that was chosen, or what was typed where none was."""
        return self._chosen

    @Slot(str)
    def search(self, query: str) -> None:
        """Look for letters that hold these words, once typing rests; for no words, the choice is to be taken away."""
        if self.line.text() != query:
            self.line.setText(query)
        self.is_searching = True
        self._takes_first = False
        self._query = query.strip()
        self._is_asking = bool(self._query)
        if self._is_asking:
            self._pause.start()
        else:
            self._pause.stop()
            self._fold()

    @Slot()
    def _ask(self) -> None:
        asked = self._query

        def show(rows: tuple[LetterRow, ...]) -> None:
            if isValid(self) and self.is_searching and self._query == asked:
                self._show(rows)

        self._pause.stop()
        self._is_asking = True
        self._desk.ask(
            lambda services: services.letters.search(as_typed(asked), MOST_SHOWN), show, topic="letter field"
        )

    def _show(self, rows: tuple[LetterRow, ...]) -> None:
        self._is_asking = False
        self._rows = rows
        self.found.say_empty(self.tr("Geen brief gevonden."))
        self.found.show_rows([self._row(each) for each in rows], self._meant())
        height = self.found.sizeHintForRow(0) if rows else self.fontMetrics().height() + 7 * UNIT
        self.found.setFixedHeight(height * max(1, min(len(rows), _ROWS_SEEN)) + 2 * self.found.frameWidth())
        self.found.show()
        if self._takes_first:
            self._take()

    def _row(self, letter: LetterRow) -> Row:
        day = write_long(letter.dated) if letter.dated else self.tr("zonder datum")
        told = (letter.kenmerk, day, letter.correspondent)
        return Row(letter, letter.subject or self.tr("zonder onderwerp"), " · ".join(filter(None, told)))

    def _meant(self) -> LetterRow | None:
        """Return the letter whose kenmerk is typed in full, else the first."""
        typed = self._query.casefold()
        named = (each for each in self._rows if each.kenmerk.casefold() == typed)
        return next(named, next(iter(self._rows), None))

    def _choose(self, letter: LetterRow) -> None:
        self._chosen, self._words = str(letter.id), letter_words(letter.dated, letter.kenmerk)
        self._stop()
        self.picked.emit()

    def _take(self) -> None:
        """Take the letter that is pointed at; where the archive was not heard yet, the first that it finds."""
        chosen = self.found.chosen
        if self._is_asking:
            self._takes_first = True
            self._ask()
        elif isinstance(chosen, LetterRow):
            self._choose(chosen)
        else:
            self._leave()

    def _leave(self) -> None:
        """Take what was typed as it is: the one letter that it finds, a kenmerk, an id, or nothing."""
        typed = self.line.text().strip()
        if typed == self._words:
            self._stop()
            return
        alone = self._rows[0] if len(self._rows) == 1 and not self._is_asking else None
        if typed and alone:
            self._choose(alone)
            return
        self._chosen = self._words = typed
        self._stop()
        self.picked.emit()

    def _stop(self) -> None:
        self._pause.stop()
        self.is_searching = self._is_asking = self._takes_first = False
        self._query = ""
        self._fold()
        self.line.setText(self._words)
        self.line.setToolTip(self._words)
        self.line.setCursorPosition(0)

    def _fold(self) -> None:
        self._rows = ()
        self.found.hide()
        self.found.show_rows(())

    @Slot(QModelIndex)
    def _on_clicked(self, _place: QModelIndex) -> None:
        if isinstance(self.found.chosen, LetterRow):
            self._choose(self.found.chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._takes(event)
        if event.type() is QEvent.Type.FocusOut and isinstance(event, QFocusEvent) and self.is_searching:
            if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
                self._leave()
        elif event.type() is QEvent.Type.FocusIn and not self.is_searching:
            QTimer.singleShot(0, self, self._select)
        return super().eventFilter(watched, event)

    @Slot()
    def _select(self) -> None:
        """Have what is chosen written over by what is typed next."""
        if self.line.hasFocus() and not self.is_searching:
            self.line.selectAll()

    def _takes(self, event: QKeyEvent) -> bool:
        """Return whether a key was meant for the search."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._walk(1 if key == Qt.Key.Key_Down else -1)
            return True
        if not self.is_searching:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
            return True
        if key == Qt.Key.Key_Escape:
            self._stop()
            self.line.selectAll()
            return True
        return False

    def _walk(self, step: int) -> None:
        """Go on to the next letter that was found; with nothing searched yet, show the newest ones."""
        if not self.is_searching or not self.found.isVisibleTo(self):
            self.is_searching = True
            self._ask()
            return
        place = max(0, min(self.found.currentIndex().row() + step, self.found.rows.rowCount() - 1))
        self.found.setCurrentIndex(self.found.rows.index(place))
