"""The library beside the letter: search, list, and the text of the chosen paragraph."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
)

from app.domain.blocks import Blocks
from app.domain.changes import Changes, Kind
from app.domain.ids import ParagraphId
from app.domain.paragraphs import Paragraph
from app.domain.suggestions import Suggestion
from app.language.wording import label
from app.language.wording.provenance import reasons_text
from app.ui import theme
from app.ui.compose.outline import PARAGRAPH_MIME
from app.ui.compose.provenance import Provenance
from app.ui.desk import Desk
from app.ui.letter_html import letter_html
from app.ui.places import hits
from app.ui.theme import UNIT
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.two_line_delegate import TwoLineDelegate

Index = QModelIndex | QPersistentModelIndex

TOPIC_ROLE = int(Qt.ItemDataRole.UserRole) + 1


def matching(paragraphs: tuple[Paragraph, ...], query: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs in which every word of the query begins a word of title, topic, tags or text."""
    words = query.split()
    return tuple(
        paragraph
        for paragraph in paragraphs
        if all(
            hits(f"{paragraph.title} {paragraph.topic} {' '.join(paragraph.tags)} {paragraph.body}", (word,))
            for word in words
        )
    )


class LibraryModel(QAbstractListModel):
    """Library paragraphs, by topic and title."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._rows: tuple[Paragraph, ...] = ()
        self._suggestions: Mapping[ParagraphId, Suggestion] = {}

    def show(self, rows: tuple[Paragraph, ...], suggestions: Mapping[ParagraphId, Suggestion]) -> None:
        """Show these paragraphs; of those that are proposed it is told why."""
        self.beginResetModel()
        self._rows = rows
        self._suggestions = suggestions
        self.endResetModel()

    def place_of(self, slug: str) -> int:
        """Return the row of a paragraph, or -1."""
        return next((place for place, each in enumerate(self._rows) if each.slug == slug), -1)

    def paragraph(self, place: int) -> Paragraph | None:
        """Return the paragraph in a row, or None past the end."""
        rows = self._rows
        return rows[place] if 0 <= place < len(rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        paragraph = self.paragraph(index.row()) if index.isValid() else None
        if paragraph is None:
            return None
        second = self._second(paragraph)
        said = {
            Qt.ItemDataRole.DisplayRole: paragraph.title,
            Qt.ItemDataRole.ToolTipRole: f"{paragraph.title}\n{second}",
            Qt.ItemDataRole.AccessibleTextRole: f"{paragraph.title}, {second}",
            TOPIC_ROLE: second,
        }
        return said.get(role)

    def _second(self, paragraph: Paragraph) -> str:
        suggested = self._suggestions.get(paragraph.id)
        if suggested:
            return self.tr("past hier: {why}").format(why=reasons_text(suggested, self._language))
        return f"{paragraph.topic} · {label(paragraph.state, self._language)}"

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        return [PARAGRAPH_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        paragraph = self.paragraph(indexes[0].row())
        if paragraph:
            data.setData(PARAGRAPH_MIME, paragraph.slug.encode())
        return data


class LibraryPane(QFrame):
    """Where paragraphs are found and put into the letter.

    Signals:
        insert_requested (str): the paragraph of this slug is to be put in.
        uses_requested (str): where the paragraph of this slug is used is to be shown.
    """

    insert_requested = Signal(str)
    uses_requested = Signal(str)

    def __init__(self, desk: Desk, icons: Path) -> None:
        super().__init__()
        self.setObjectName("sidepane")
        self._desk = desk
        self._all: tuple[Paragraph, ...] = ()
        self._suggestions: Mapping[ParagraphId, Suggestion] = {}
        self.field = SearchField(self.tr("Zoek een tekstblok"), self.tr("Tekstblokken zoeken"), icons)
        self.model = LibraryModel(desk.language, self)
        self.list = QListView()
        self.sample = QTextBrowser()
        self._insert = QPushButton(self.tr("&Invoegen"))
        self.uses = QPushButton(self.tr("&Waar gebruikt…"))
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        self.list.setObjectName("side")
        self.list.setModel(self.model)
        self.list.setItemDelegate(TwoLineDelegate(TOPIC_ROLE, self.list))
        self.list.setAccessibleName(self.tr("Tekstblokken"))
        self.list.setDragEnabled(True)
        self.sample.setObjectName("side")
        self.sample.setAccessibleName(self.tr("Tekst van het tekstblok"))
        self.sample.document().setDocumentMargin(3 * UNIT // 2)
        heading = QLabel(self.tr("Bibliotheek"))
        heading.setObjectName("title")
        top = QVBoxLayout()
        top.setContentsMargins(UNIT, 3 * UNIT // 2, UNIT, UNIT)
        top.setSpacing(UNIT)
        top.addWidget(heading)
        top.addWidget(self.field)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setObjectName("library")
        split.setHandleWidth(1)
        split.addWidget(self.list)
        split.addWidget(self.sample)
        split.setSizes([300, 260])
        foot = QHBoxLayout()
        foot.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        foot.setSpacing(UNIT)
        foot.addWidget(self._insert, 1)
        foot.addWidget(self.uses)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(top)
        rows.addWidget(split, 1)
        rows.addLayout(foot)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_query_changed)
        self.field.left_downwards.connect(self.list.setFocus)
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.list.activated.connect(self.insert)
        self._insert.clicked.connect(self.insert)
        self.uses.clicked.connect(self._on_uses)
        self._desk.changed.connect(self._on_changed)

    def _refresh(self) -> None:
        self._desk.ask(lambda services: services.paragraphs.usable(), self._on_paragraphs, topic="library")

    def _on_paragraphs(self, paragraphs: tuple[Paragraph, ...]) -> None:
        self._all = paragraphs
        self._on_query_changed(self.field.text())

    @Slot()
    def insert(self) -> None:
        """Ask for the chosen paragraph to be put in."""
        paragraph = self.model.paragraph(self.list.currentIndex().row())
        if paragraph:
            self.insert_requested.emit(paragraph.slug)

    @Slot()
    def _on_uses(self) -> None:
        paragraph = self.model.paragraph(self.list.currentIndex().row())
        if paragraph:
            self.uses_requested.emit(paragraph.slug)

    @Slot(object)
    def show_provenance(self, found: Provenance) -> None:
        """Put what fits the letter first; while somebody goes through the list it stays in its order."""
        if dict(found.suggestions) != self._suggestions and not self.list.hasFocus():
            self._suggestions = dict(found.suggestions)
            chosen = self.model.paragraph(self.list.currentIndex().row())
            self._show(self.field.text(), chosen.slug if chosen and self.field.text() else "")

    @Slot(str)
    def _on_query_changed(self, query: str) -> None:
        self._show(query)

    def _show(self, query: str, chosen: str = "") -> None:
        ranks = {paragraph: rank for rank, paragraph in enumerate(self._suggestions)}
        found = sorted(matching(self._all, query), key=lambda each: ranks.get(each.id, len(ranks)))
        self.model.show(tuple(found), self._suggestions)
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(max(0, self.model.place_of(chosen))))
        else:
            self.sample.setPlainText(self.tr("Geen tekstblok gevonden.") if self._all else self._how_to_fill())
        self._insert.setEnabled(self.model.rowCount() > 0)
        self.uses.setEnabled(self.model.rowCount() > 0)

    def _how_to_fill(self) -> str:
        return self.tr("De bibliotheek is nog leeg. De beheerder vult haar met: aanhef paragraphs load MAP")

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        paragraph = self.model.paragraph(self.list.currentIndex().row())
        if paragraph:
            wanted = paragraph
            self._desk.ask(lambda services: services.paragraphs.sample(wanted), self._on_sample, topic="sample")

    def _on_sample(self, blocks: Blocks) -> None:
        self.sample.setHtml(letter_html(blocks, theme.current(self.palette())))

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touches(Kind.PARAGRAPH):
            self._refresh()
