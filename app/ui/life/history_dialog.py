"""What became of a letter, newest last: its steps and what was changed, with what it was before."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from app.domain.journal import Entry
from app.domain.letters import Letter, LetterParty, Status
from app.domain.retention import Retention
from app.domain.rubricering import Rubricering
from app.domain.versions import Difference, differences
from app.language.dates import write_long
from app.language.wording import kind_label, label
from app.language.wording.held import retention_text, rubricering_text
from app.language.wording.leaks import counts_text
from app.services.keeping import History
from app.services.receipts import LEFT, REMOVED, counts
from app.ui.theme import UNIT

__all__ = ["HistoryDialog", "lines_of"]


class HistoryDialog(QDialog):
    """Shows the history of one letter."""

    def __init__(self, history: History, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Geschiedenis van de brief"))
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.windowTitle())
        self.text.setPlainText(
            "\n\n".join(self._told(history, language)) or self.tr("Aan deze brief is niets gewijzigd.")
        )
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("&Sluiten"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        rows.setSpacing(2 * UNIT)
        rows.addWidget(self.text)
        rows.addWidget(buttons)
        self.resize(90 * UNIT, 60 * UNIT)

    def _told(self, history: History, language: str) -> list[str]:
        names = {
            "subject": self.tr("onderwerp"), "text": self.tr("tekst"), "our_kenmerk": self.tr("ons kenmerk"),
            "their_kenmerk": self.tr("hun kenmerk"), "dated": self.tr("datum"), "received": self.tr("ontvangen"),
            "sent": self.tr("verzonden"), "parties": self.tr("relaties"), "original": self.tr("bestand"),
            "rubricering": self.tr("rubricering"), "retention": self.tr("bewaren"), "kind": self.tr("soort"),
            "status": self.tr("status"), "direction": self.tr("richting"), "draft": self.tr("concept"),
            "files": self.tr("bladzijden en bijlagen"),
        }  # fmt: skip
        return lines_of(history, names, language)


def lines_of(history: History, names: dict[str, str], language: str) -> list[str]:
    """Return what became of a letter, in the order it happened."""
    states: list[Letter] = [*(each.letter for each in history.versions), history.letter]
    told: list[str] = []
    for version, after in zip(history.versions, states[1:], strict=True):
        changes = [_change(each, names, language) for each in differences(version.letter, after)]
        told.append("\n".join([_head(version.made, version.by, version.why), *changes]))
    return [*told, *(_receipt(each, language) for each in history.receipts)]


def _receipt(entry: Entry, language: str) -> str:
    """Return what was taken out of a file before it left, and which file that was."""
    head = _head(entry.at, entry.by, label(entry.act, language))
    gone, left = (counts_text(counts(entry, of), language) for of in (REMOVED, LEFT))
    lines = [f"    – {gone}" if gone else "", f"    ! {left}" if left else "", f"    SHA-256 {entry.facts['after']}"]
    return "\n".join(filter(None, [head, *lines]))


def _head(moment: datetime, by: str, why: str) -> str:
    local = moment.astimezone()
    return f"{write_long(local.date())}, {local:%H:%M} – {by}" + (f" – {why}" if why else "")


def _change(difference: Difference, names: dict[str, str], language: str) -> str:
    name = names.get(difference.field, difference.field)
    if difference.field in ("text", "original", "draft", "files"):
        return f"    {name}"
    before, after = (_shown(each, language) for each in (difference.before, difference.after))
    return f"    {name}: {before or '–'} → {after or '–'}"


def _shown(value: object, language: str) -> str:
    if isinstance(value, Status):
        return label(value, language)
    if isinstance(value, date):
        return write_long(value)
    if isinstance(value, Rubricering):
        return rubricering_text(value, language)
    if isinstance(value, Retention):
        return retention_text(value, language)
    if isinstance(value, tuple):
        return ", ".join(each.shown for each in value if isinstance(each, LetterParty))
    return kind_label(value, language) if isinstance(value, str) else ""
