"""The history of a draft: every version at the left, what is different in it at the right, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.domain.draft_history import Comparison, Step
from app.domain.drafts import Revision
from app.domain.errors import KnownError
from app.domain.ids import DraftId, RevisionId
from app.ui import theme
from app.ui.compose.comparison_html import Said, comparison_html
from app.ui.compose.step_model import SAID_ROLE, StepModel, moment
from app.ui.desk import Desk
from app.ui.theme import UNIT
from app.ui.widgets.framed import framed
from app.ui.widgets.page_browser import PageBrowser
from app.ui.widgets.two_line_delegate import TwoLineDelegate

if TYPE_CHECKING:
    from app.services.draft_history import DraftHistory

Found = TypeVar("Found")
_BEFORE, _NOW = "before", "now"


class DraftHistoryDialog(QDialog):
    """Lists the versions of a draft, and shows what differs between two of them.

    One that is chosen is laid beside the one before it or the present one, two that are chosen beside each other.

    Signals:
        restored (Revision): the draft was brought back to an earlier version; this is what it is now.
    """

    restored = Signal(object)

    def __init__(self, desk: Desk, draft: DraftId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Geschiedenis van het concept"))
        self._desk = desk
        self._draft = draft
        self._beside: tuple[RevisionId, RevisionId] | None = None
        self.model = StepModel(desk.language, self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(TwoLineDelegate(SAID_ROLE, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setObjectName("side")
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Versies, de nieuwste eerst"))
        self.every = QCheckBox(self.tr("Ook de standen tijdens het &typen"))
        self.beside = QComboBox()
        self.beside.addItem(self.tr("met de versie ervoor"), _BEFORE)
        self.beside.addItem(self.tr("met de versie van nu"), _NOW)
        self.heading = QLabel()
        self.heading.setObjectName("quiet")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.page = PageBrowser()
        self.page.setAccessibleName(self.tr("Wat er verschilt, woord voor woord"))
        self.page.document().setDocumentMargin(2 * UNIT)
        self.restore_button = QPushButton(self.tr("&Herstellen"))
        self.restore_button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.addWidget(framed(self.list), 1)
        column.addWidget(self.every)
        row = QHBoxLayout()
        ask = QLabel(self.tr("&Vergelijken"))
        ask.setBuddy(self.beside)
        row.addWidget(ask)
        row.addWidget(self.beside)
        row.addStretch(1)
        shown = QVBoxLayout(right)
        shown.addLayout(row)
        shown.addWidget(self.heading)
        shown.addWidget(framed(self.page), 1)
        for each in (column, shown):
            each.setContentsMargins(0, 0, 0, 0)
            each.setSpacing(UNIT)
        panes = QSplitter()
        panes.setObjectName("panes")
        panes.setHandleWidth(2 * UNIT)
        panes.setChildrenCollapsible(False)
        panes.addWidget(left)
        panes.addWidget(right)
        panes.setSizes([48 * UNIT, 84 * UNIT])
        panes.setStretchFactor(1, 1)
        self.buttons = QDialogButtonBox()
        self.buttons.addButton(self.restore_button, QDialogButtonBox.ButtonRole.ActionRole)
        close = self.buttons.addButton(self.tr("&Sluiten"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        rows.setSpacing(3 * UNIT // 2)
        rows.addWidget(panes, 1)
        rows.addWidget(self.buttons)
        self.resize(136 * UNIT, 80 * UNIT)
        self.list.setFocus()

    def _connect(self) -> None:
        self.model.changes_wanted.connect(self._on_changes_wanted)
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.every.toggled.connect(self._on_every_toggled)
        self.beside.currentIndexChanged.connect(self._on_beside_changed)
        self.restore_button.clicked.connect(self._on_restore)
        self.buttons.rejected.connect(self.reject)

    @property
    def chosen(self) -> tuple[Step, ...]:
        """Return the versions that are chosen, the newest first."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return tuple(self.model.steps[row] for row in rows if row < len(self.model.steps))

    def choose(self, *revisions: RevisionId) -> None:
        """Choose these versions."""
        selection = self.list.selectionModel()
        selection.clearSelection()
        for revision in revisions:
            index = self.model.index(self.model.place_of(revision))
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)
            self.list.scrollTo(index)

    def _refresh(self, chosen: RevisionId | None = None) -> None:
        every = self.every.isChecked()

        def listed(steps: tuple[Step, ...]) -> None:
            self.model.show(steps)
            there = chosen is not None and self.model.place_of(chosen) >= 0
            if steps:
                self.choose(chosen if there and chosen is not None else steps[0].id)
            self._show_chosen()

        self._ask(lambda history: history.steps(self._draft, every=every), listed, "history steps")

    @Slot(object)
    def _on_changes_wanted(self, steps: tuple[Step, ...]) -> None:
        self._ask(lambda history: history.changes(self._draft, steps), self.model.tell)

    @Slot()
    def _on_selection_changed(self) -> None:
        self._show_chosen()

    @Slot(bool)
    def _on_every_toggled(self, _: bool) -> None:
        self.model.forget()
        chosen = self.chosen
        self._refresh(chosen[0].id if chosen else None)

    @Slot(int)
    def _on_beside_changed(self, _: int) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = self.chosen
        self.restore_button.setEnabled(len(chosen) == 1 and not chosen[0].is_current)
        self.beside.setEnabled(len(chosen) == 1)
        pair = self._pair(chosen)
        self._beside = pair
        if pair is None:
            self.heading.setText(self.tr("Kies een versie, of twee om ze naast elkaar te leggen."))
            self.page.clear()
            return
        if len(chosen) == 1 and chosen[0].since is None and self.beside.currentData() == _BEFORE:
            self.heading.setText(self.tr("Dit is de eerste versie."))
        self._ask(lambda history: history.compare(self._draft, *pair), self._on_compared, "history comparison")

    def _pair(self, chosen: tuple[Step, ...]) -> tuple[RevisionId, RevisionId] | None:
        """Return which two are laid side by side, the older first."""
        if len(chosen) == 2:
            return chosen[1].id, chosen[0].id
        if len(chosen) != 1:
            return None
        (one,) = chosen
        if self.beside.currentData() == _NOW:
            current = next((each.id for each in self.model.steps if each.is_current), one.id)
            return one.id, current
        before = next((each.id for each in self.model.steps if each.number == one.since), one.id)
        return before, one.id

    def _on_compared(self, compared: Comparison) -> None:
        if self._beside != (compared.old.id, compared.new.id):
            return
        if compared.old.id != compared.new.id:
            told = self.tr("Van {old} naar {new}").format(
                old=moment(compared.old.made), new=moment(compared.new.made)
            )
            self.heading.setText(told)
        said = Said(
            same=self.tr("Er is geen verschil."),
            unchanged=self.tr("… ongewijzigde onderdelen: {number}"),
            moved=self.tr("verplaatst van {old} naar {new}"),
            versions=self.tr("tekstblok van versie {old} naar {new}"),
            nothing=self.tr("niet ingevuld"),
        )
        colours = theme.current(self.palette())
        self.page.setHtml(comparison_html(compared, said, colours, self._desk.language))

    @Slot()
    def _on_restore(self) -> None:
        chosen = self.chosen
        if len(chosen) != 1:
            return
        wanted = chosen[0].id

        def done(revision: Revision) -> None:
            if isValid(self):
                self._refresh(revision.id)
                self.restored.emit(revision)

        draft = self._draft
        self._desk.command(
            lambda services: services.draft_history.restore(draft, wanted), done, self._failed, initiator=self
        )

    def _ask(self, query: Callable[[DraftHistory], Found], then: Callable[[Found], None], topic: str = "") -> None:
        def deliver(found: Found) -> None:
            if isValid(self):
                then(found)

        self._desk.ask(lambda services: query(services.draft_history), deliver, self._failed, topic)

    def _failed(self, error: KnownError) -> None:
        if isValid(self):
            self.page.setPlainText(self._desk.sentence(error))
        else:
            self._desk.tell(error)
