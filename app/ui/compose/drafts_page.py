"""The drafts there are, last changed first."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.changes import Changes, Kind
from app.domain.drafts import DraftRow
from app.domain.ids import DraftId
from app.language.dates import write_long
from app.language.wording import kind_label
from app.ui.compose.out_of_office import OfficeWords, OutOfOffice, out_of_office
from app.ui.desk import Desk
from app.ui.theme import UNIT
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.two_line_delegate import TwoLineDelegate

Index = QModelIndex | QPersistentModelIndex

SECOND_ROLE = int(Qt.ItemDataRole.UserRole) + 1
LOUD_ROLE = SECOND_ROLE + 1


class DraftModel(QAbstractListModel):
    """Drafts as a list shows them."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._rows: tuple[DraftRow, ...] = ()
        self._stale: Mapping[DraftId, tuple[OutOfOffice, ...]] = {}
        self._words = OfficeWords(self)

    def show(self, rows: tuple[DraftRow, ...], stale: Mapping[DraftId, tuple[OutOfOffice, ...]]) -> None:
        """Show these drafts, and which of them name somebody who has left office."""
        self.beginResetModel()
        self._rows, self._stale = rows, stale
        self.endResetModel()

    def draft(self, place: int) -> DraftRow | None:
        """Return the draft in a row, or None past the end."""
        rows = self._rows
        return rows[place] if 0 <= place < len(rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        draft = self.draft(index.row()) if index.isValid() else None
        if draft is None:
            return None
        subject = draft.subject or self.tr("(nog zonder onderwerp)")
        second = self._second(draft)
        if role == Qt.ItemDataRole.DisplayRole:
            return subject
        if role == SECOND_ROLE:
            return second
        if role == LOUD_ROLE:
            return draft.id in self._stale
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(self._words.whole(each) for each in self._stale.get(draft.id, ()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{subject}, {second}"
        return None

    def _second(self, draft: DraftRow) -> str:
        kind = kind_label(draft.kind, self._language)
        changed = self.tr("gewijzigd op {moment}").format(moment=_local(draft.changed))
        stale = (self._words.short(each) for each in self._stale.get(draft.id, ()))
        return " · ".join((*stale, f"{kind[:1].upper()}{kind[1:]}", changed))


def _local(moment: datetime) -> str:
    here = moment.astimezone()
    return f"{write_long(here.date())}, {here:%H.%M} uur"


class DraftsPage(QFrame):
    """The list of drafts, or what to do where there are none.

    Signals:
        draft_chosen (DraftId): this draft is to be opened.
        new_requested: a new Kamerbrief is to be begun.
    """

    draft_chosen = Signal(object)
    new_requested = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._desk = desk
        self.model = DraftModel(desk.language, self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(TwoLineDelegate(SECOND_ROLE, self.list, LOUD_ROLE))
        self.list.setAccessibleName(self.tr("Concepten"))
        self.empty = EmptyState()
        self.empty.say(
            self.tr("Nog geen concepten"),
            self.tr("Begin een Kamerbrief, of kies in het archief een brief en beantwoord die met Ctrl+R."),
            self.tr("&Nieuwe Kamerbrief"),
            self.new_requested.emit,
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self.list.activated.connect(self._on_activated)
        self.list.clicked.connect(self._on_activated)
        desk.changed.connect(self._on_changed)
        self.refresh()

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Concepten"))
        heading.setObjectName("title")
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() + 3)
        heading.setFont(font)
        new = QPushButton(self.tr("&Nieuwe Kamerbrief"))
        new.setProperty("primary", True)
        new.clicked.connect(self.new_requested)
        top = QHBoxLayout()
        top.setContentsMargins(0, 2 * UNIT, 0, 2 * UNIT)
        top.addWidget(heading, 1)
        top.addWidget(new)
        page = QWidget()
        page.setMaximumWidth(110 * UNIT)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(3 * UNIT, UNIT, 3 * UNIT, 0)
        rows.setSpacing(0)
        rows.addLayout(top)
        rows.addWidget(self.list, 1)
        centred = QWidget()
        row = QHBoxLayout(centred)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(page, 100)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(centred)

    def refresh(self) -> None:
        """Ask the archive for the drafts."""
        self._desk.ask(
            lambda services: (services.drafting.all(), out_of_office(services)), self._on_drafts, topic="drafts"
        )

    def _on_drafts(self, found: tuple[tuple[DraftRow, ...], Mapping[DraftId, tuple[OutOfOffice, ...]]]) -> None:
        drafts, stale = found
        self.model.show(drafts, stale)
        if drafts:
            self.list.setCurrentIndex(self.model.index(0))
        self._stack.setCurrentIndex(1 if drafts else 0)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        draft = self.model.draft(index.row())
        if draft:
            self.draft_chosen.emit(draft.id)

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if any(map(changes.touches, (Kind.DRAFT, Kind.HOUSE_FACT, Kind.PARTY))):
            self.refresh()
