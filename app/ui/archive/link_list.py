"""What a letter is linked with, as rows to go to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from app.language.dates import write_long
from app.language.wording import relation_label
from app.services.linking import Linked
from app.ui.theme import UNIT

_MOST_SHOWN = 8


class LinkButton(QToolButton):
    """A row that leads to a letter; what does not fit is cut off with an ellipsis and stands in the tool tip."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.setProperty("flat_link", True)
        self.setProperty("slim", True)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(self.width() - 2 * UNIT, 10 * UNIT)
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))


class LinkList(QWidget):
    """Shows links; each leads to its letter.

    Signals:
        letter_wanted (object): the letter with this id is to be shown.
        unlink_wanted (Neighbour): this link is to be taken away.
    """

    letter_wanted = Signal(object)
    unlink_wanted = Signal(object)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * UNIT)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self.rows: tuple[QToolButton, ...] = ()

    def align(self, width: int) -> None:
        """Let the names take as much room as those of the facts above them."""
        self._grid.setColumnMinimumWidth(0, width)

    def show_links(self, linked: tuple[Linked, ...]) -> None:
        """Show these links, those beyond the first few as a number."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.rows = tuple(self._add(number, each) for number, each in enumerate(linked[:_MOST_SHOWN]))
        if len(linked) > _MOST_SHOWN:
            more = QLabel(self.tr("en nog {number}").format(number=len(linked) - _MOST_SHOWN))
            more.setObjectName("quiet")
            self._grid.addWidget(more, _MOST_SHOWN, 1)
        self.setVisible(bool(linked))

    def _add(self, number: int, linked: Linked) -> QToolButton:
        neighbour, row = linked.neighbour, linked.letter
        name = QLabel(relation_label(neighbour.relation, self._language, outward=neighbour.outward).capitalize())
        name.setObjectName("quiet")
        self._grid.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
        day = write_long(row.dated) if row and row.dated else ""
        shown = (row.kenmerk, day, row.subject) if row else (self.tr("een brief in de prullenbak"),)
        go = LinkButton(" · ".join(filter(None, shown)))
        go.setEnabled(row is not None)
        go.clicked.connect(lambda: self.letter_wanted.emit(neighbour.letter))
        go.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        menu = QMenu(go)
        away = menu.addAction(self.tr("Verband &weghalen"))
        away.triggered.connect(lambda: self.unlink_wanted.emit(neighbour))
        go.addAction(away)
        self._grid.addWidget(go, number, 1)
        return go
