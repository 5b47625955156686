"""Terug uit Word: part by part what was changed, by whom, and taking it over or not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QSplitter,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import KnownError
from app.domain.paragraphs import Paragraph
from app.domain.returned import ChangeKind, ChangePlace, ChangeState, PlacedComment, Standing
from app.language.dates import write_long
from app.language.wording.returns import (
    KNOWN_BY,
    OUTSIDE,
    STATES,
    change_text,
    comment_text,
    link_text,
    part_text,
    proposer_text,
)
from app.services.returning import Returned
from app.ui.desk import Desk
from app.ui.theme import UNIT

_WAITS = (ChangeState.OPEN, ChangeState.CONFLICT)
_CAN_BE_TAKEN = (*_WAITS, ChangeState.REFUSED)
_CAN_BE_REFUSED = (ChangeState.OPEN, ChangeState.CONFLICT, ChangeState.FIXED, ChangeState.ALREADY)
_KEPT_HERE = (ChangePlace.LETTERHEAD, ChangePlace.AROUND)


class ReturnDialog(QDialog):
    """Shows one file that came back.

    Signals:
        draft_requested (DraftId): the draft is to be opened.
    """

    draft_requested = Signal(object)

    def __init__(self, desk: Desk, returned: Returned, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Terug uit Word"))
        self._desk = desk
        self._returned = returned
        self.head = QLabel()
        self.head.setWordWrap(True)
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Wijzigingen, per onderdeel"))
        self.list.setHeaderLabels([self.tr("Wijziging"), self.tr("Wie"), self.tr("Stand")])
        self.list.setUniformRowHeights(True)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.detail = QTextBrowser()
        self.detail.setAccessibleName(self.tr("De gekozen wijziging"))
        self.detail.setOpenLinks(False)
        panes = QSplitter(Qt.Orientation.Vertical)
        panes.addWidget(self.list)
        panes.addWidget(self.detail)
        panes.setStretchFactor(0, 3)
        panes.setStretchFactor(1, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        rows.setSpacing(2 * UNIT)
        rows.addWidget(self.head)
        rows.addWidget(panes, 1)
        rows.addWidget(self._buttons())
        self.resize(120 * UNIT, 80 * UNIT)
        self.list.currentItemChanged.connect(self._on_current_changed)
        self._show(returned)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.accept_button = buttons.addButton(self.tr("&Accepteren"), role.ActionRole)
        self.refuse_button = buttons.addButton(self.tr("A&fwijzen"), role.ActionRole)
        self.accept_all_button = buttons.addButton(self.tr("A&lles accepteren"), role.ActionRole)
        self.refuse_all_button = buttons.addButton(self.tr("Alles af&wijzen"), role.ActionRole)
        self.offer_button = buttons.addButton(self.tr("Aan &bibliotheek aanbieden"), role.ActionRole)
        self.draft_button = buttons.addButton(self.tr("&Concept openen"), role.ActionRole)
        close = buttons.addButton(self.tr("&Sluiten"), role.RejectRole)
        for button, act in (
            (self.accept_button, self._on_accept),
            (self.refuse_button, self._on_refuse),
            (self.accept_all_button, self._on_accept_all),
            (self.refuse_all_button, self._on_refuse_all),
            (self.offer_button, self._on_offer),
            (self.draft_button, self._on_draft),
            (close, self.reject),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        return buttons

    def _show(self, returned: Returned, current: str = "") -> None:
        self._returned = returned
        self.head.setText(self._told(returned))
        self.list.clear()
        parts: dict[str, QTreeWidgetItem] = {}
        for standing in returned.changes:
            row = QTreeWidgetItem(self._part(parts, part_text(standing.change, self._desk.language)))
            row.setText(0, change_text(standing, self._desk.language))
            row.setText(1, proposer_text(standing.change, self._desk.language))
            row.setText(2, STATES[standing.state].in_language(self._desk.language))
            row.setData(0, Qt.ItemDataRole.UserRole, standing)
        for comment in returned.comments:
            title = comment.title or OUTSIDE.in_language(self._desk.language)
            row = QTreeWidgetItem(self._part(parts, title))
            row.setText(
                0,
                f"{comment_text(comment.comment, self._desk.language)}: ‘{comment.comment.text}’".replace("\n", " "),
            )
            row.setText(1, comment.comment.by.name)
            row.setData(0, Qt.ItemDataRole.UserRole, comment)
        self.list.expandAll()
        self._choose(current)
        opened = returned.open()
        self.accept_all_button.setEnabled(bool(opened))
        self.refuse_all_button.setEnabled(bool(opened))

    def _part(self, parts: dict[str, QTreeWidgetItem], title: str) -> QTreeWidgetItem:
        if title not in parts:
            item = QTreeWidgetItem(self.list, [title])
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsSelectable)
            font = item.font(0)
            font.setBold(True)
            item.setFont(0, font)
            item.setFirstColumnSpanned(True)
            parts[title] = item
        return parts[title]

    def _told(self, returned: Returned) -> str:
        known = KNOWN_BY[returned.known_by].in_language(self._desk.language)
        lines = [f"{returned.file.name}: {returned.kind_label} {returned.subject} ({known})"]
        if returned.earlier:
            names = ", ".join(each.name for each in returned.earlier)
            lines.append(
                self.tr("Exemplaar {copy} van dezelfde versie; eerder kwam terug: {names}.").format(
                    copy=returned.copy, names=names
                )
            )
        if not returned.changes and not returned.comments:
            lines.append(self.tr("Er is niets gewijzigd."))
        return "\n".join(lines)

    def _choose(self, key: str) -> None:
        """Put the cursor on the change after the one that was decided, or on the first that waits."""
        rows = self._rows()
        places = [place for place, row in enumerate(rows) if key and self._key(row) == key] or [0]
        after = [*rows[places[0] :], *rows[: places[0]]]
        waiting = (row for row in after if (held := self._held(row)) and held.state in _WAITS)
        chosen = next(waiting, next(iter(after), None))
        if chosen is not None:
            self.list.setCurrentItem(chosen)
        else:
            self._on_current_changed(None, None)
        self.list.setFocus()

    def _rows(self) -> list[QTreeWidgetItem]:
        tops = [self.list.topLevelItem(place) for place in range(self.list.topLevelItemCount())]
        rows = [top.child(place) for top in tops if top for place in range(top.childCount())]
        return [row for row in rows if row]

    def _held(self, row: QTreeWidgetItem | None) -> Standing | None:
        held = row.data(0, Qt.ItemDataRole.UserRole) if row else None
        return held if isinstance(held, Standing) else None

    def _key(self, row: QTreeWidgetItem) -> str:
        held = self._held(row)
        return held.change.key if held else ""

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _on_current_changed(self, row: QTreeWidgetItem | None, _: QTreeWidgetItem | None) -> None:
        held = self._held(row)
        self.accept_button.setEnabled(held is not None and held.state in _CAN_BE_TAKEN)
        self.refuse_button.setEnabled(held is not None and held.state in _CAN_BE_REFUSED)
        self.offer_button.setEnabled(held is not None and held.change.place not in _KEPT_HERE)
        said = row.data(0, Qt.ItemDataRole.UserRole) if row else None
        if isinstance(said, PlacedComment):
            self.detail.setHtml(
                _lines((self.tr("Bij"), said.comment.about), (self.tr("Opmerking"), said.comment.text))
            )
        else:
            self.detail.setHtml(self._detail(held) if held else "")

    def _detail(self, held: Standing) -> str:
        change = held.change
        if change.looks or change.kind is ChangeKind.LINKED:
            told = f"<p><b>{escape(change_text(held, self._desk.language))}</b></p>"
            return f"{told}<p>… {escape(change.before)} {escape(change.old)} {escape(change.after)} …</p>"
        around = (f"… {change.before} ", f" {change.after} …") if change.before or change.after else ("", "")
        was = f"{escape(around[0])}<s>{escape(change.old)}</s>{escape(around[1])}"
        now = f"{escape(around[0])}<u>{escape(change.new)}</u>{escape(around[1])}"
        before, after = self.tr("Was"), self.tr("Wordt")
        lines = [f"<p><b>{before}</b>: {was}</p>", f"<p><b>{after}</b>: {now}</p>"]
        if change.links:
            lines.append(f"<p>{escape(link_text(change, self._desk.language))}</p>")
        if held.ours:
            ours = self.tr("Het concept zegt nu")
            instead = self.tr("Accepteren zet de woorden uit Word daarvoor in de plaats.")
            lines += [f"<p><b>{ours}</b>: {escape(held.ours)}</p>", f"<p>{instead}</p>"]
        if change.by and change.by.at:
            lines.append(f"<p>{escape(change.by.name)}, {escape(_when(change.by.at))}</p>")
        return "".join(lines).replace("\n", "<br>")

    def _decide(self, act: str, keys: Sequence[str]) -> None:
        if not keys:
            return
        returned, last = self._returned, keys[-1]
        self._desk.command(
            lambda services: getattr(services.returning, act)(returned, keys),
            lambda after: self._show(after, last),
            self._failed,
            initiator=self,
        )

    def _failed(self, error: KnownError) -> None:
        self.detail.setPlainText(self._desk.sentence(error))

    def _current(self) -> list[str]:
        held = self._held(self.list.currentItem())
        return [held.change.key] if held else []

    @Slot()
    def _on_accept(self) -> None:
        self._decide("accept", self._current())

    @Slot()
    def _on_refuse(self) -> None:
        self._decide("refuse", self._current())

    @Slot()
    def _on_accept_all(self) -> None:
        self._decide("accept", [each.change.key for each in self._returned.open()])

    @Slot()
    def _on_refuse_all(self) -> None:
        self._decide("refuse", [each.change.key for each in self._returned.open()])

    @Slot()
    def _on_offer(self) -> None:
        returned, keys = self._returned, self._current()

        def offered(paragraph: Paragraph) -> None:
            self.detail.setPlainText(
                self.tr("Versie {version} van tekstblok ‘{title}’ staat als concept in de bibliotheek.").format(
                    version=paragraph.version, title=paragraph.title
                )
            )

        self._desk.command(lambda services: services.returning.offer(returned, keys), offered, self._failed)

    @Slot()
    def _on_draft(self) -> None:
        self.draft_requested.emit(self._returned.draft)
        self.accept()


def _lines(*told: tuple[str, str]) -> str:
    return "".join(f"<p><b>{escape(name)}</b>: {escape(text)}</p>" for name, text in told).replace("\n", "<br>")


def _when(written: str) -> str:
    """Return a moment of a file as a person says it; Word writes the reviewer's own clock, though it says Z."""
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return written
    return f"{write_long(moment.date())}, {moment:%H.%M} uur"
