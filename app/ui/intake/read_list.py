"""The list "Gelezen": every passage that was read, what it means, and on what that rests."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QListView, QVBoxLayout

from app.domain.marks import Mark
from app.ui.intake.read_delegate import ReadDelegate
from app.ui.intake.read_model import ReadModel, ReadRow
from app.ui.theme import UNIT


class _Rows(QListView):
    """A list whose keys go from passage to passage, past the kinds between them."""

    def moveCursor(self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        index = super().moveCursor(action, modifiers)
        upwards = action in (self.CursorAction.MoveUp, self.CursorAction.MovePageUp)
        step = -1 if upwards else 1
        while index.isValid() and not index.flags() & Qt.ItemFlag.ItemIsSelectable:
            beside = index.siblingAtRow(index.row() + step)
            if not beside.isValid() and step < 0:
                return self.currentIndex()
            index = beside
        return index

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_Up) and self.currentIndex().row() <= 1:
            self.scrollToTop()  # the heading above the first passage
        super().keyPressEvent(event)


class ReadList(QFrame):
    """The list with, below it, on what the chosen passage rests.

    Signals:
        chosen (Mark): a passage was chosen.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sidepane")
        self.model = ReadModel(self)
        self._title = QLabel(self.tr("&Gelezen"))
        self._title.setObjectName("title")
        self._title.setContentsMargins(3 * UNIT // 2, UNIT, UNIT, UNIT)
        self.rows = _Rows()
        self.rows.setObjectName("side")
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(ReadDelegate(self.rows))
        self.rows.setAccessibleName(self.tr("Gelezen: wat er in de brief is gevonden"))
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._title.setBuddy(self.rows)
        self._nothing = QLabel(self.tr("In deze tekst is niets herkend."))
        self._nothing.setObjectName("quiet")
        self._nothing.setContentsMargins(3 * UNIT // 2, 0, UNIT, UNIT)
        self.ground = QLabel()
        self.ground.setObjectName("ground")
        self.ground.setWordWrap(True)
        self.ground.setTextFormat(Qt.TextFormat.PlainText)
        self.ground.setContentsMargins(UNIT, UNIT // 2, UNIT, UNIT // 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._title)
        whole.addWidget(self._nothing)
        whole.addWidget(self.rows, 1)
        whole.addWidget(self.ground)
        self.rows.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._is_led = False

    def show_rows(self, rows: tuple[ReadRow, ...]) -> None:
        """Show what was read of another letter."""
        self.model.show_rows(rows)
        self._nothing.setVisible(not rows)
        self.rows.setVisible(bool(rows))
        self.rows.scrollToTop()
        self._show_ground(None)

    @Slot(object)
    def point_at(self, mark: Mark) -> None:
        """Choose the row of a mark, without asking for it to be shown in the text."""
        place = self.model.place_of(mark)
        if place >= 0:
            self._is_led = True
            self.rows.setCurrentIndex(self.model.index(place))
            self._is_led = False

    def _show_ground(self, row: ReadRow | None) -> None:
        self.ground.setText(row.ground if row else "")
        self.ground.setVisible(bool(row and row.ground))

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        row = self.model.row(self.rows.currentIndex().row())
        self._show_ground(row)
        if row and row.mark and not self._is_led:
            self.chosen.emit(row.mark)
