"""Choosing what kind of letter to begin."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QWidget

from app.domain.kinds import LetterKind
from app.ui.life.asking import AskingDialog
from app.ui.theme import UNIT


class KindDialog(AskingDialog):
    """A list of the kinds there are.

    Signals:
        kind_chosen (str): a letter of this kind is to begin.
    """

    kind_chosen = Signal(str)

    def __init__(self, kinds: Mapping[str, LetterKind], parent: QWidget) -> None:
        super().__init__(self.tr("Nieuw stuk"), self.tr("&Beginnen"), parent)
        self.kinds = QListWidget()
        self.kinds.setAccessibleName(self.tr("Soort"))
        self.kinds.setMinimumHeight(28 * UNIT)
        for kind in sorted(kinds.values(), key=lambda each: each.label.casefold()):
            row = QListWidgetItem(kind.label)
            row.setData(Qt.ItemDataRole.UserRole, kind.name)
            self.kinds.addItem(row)
        self.kinds.setCurrentRow(0)
        self._about = QLabel()
        self._about.setObjectName("hint")
        self._about.setWordWrap(True)
        self.form.addRow(self.kinds)
        self.form.addRow(self._about)
        self._known = kinds
        self.kinds.currentItemChanged.connect(self._on_current_changed)
        self.kinds.itemActivated.connect(self._on_chosen)
        self.act_button.clicked.connect(self._on_chosen)
        self._on_current_changed()
        self.kinds.setFocus()

    @property
    def kind(self) -> LetterKind:
        """Return the kind that is chosen."""
        return self._known[self.kinds.currentItem().data(Qt.ItemDataRole.UserRole)]

    @Slot()
    def _on_current_changed(self) -> None:
        kind = self.kind
        begins = self.tr("Begint met: {headings}.").format(headings=", ".join(kind.headings)) if kind.headings else ""
        answers = self.tr("Beantwoordt de ingekomen brief die in het archief open staat.") if kind.answers else ""
        self._about.setText(begins or answers or self.tr("Begint leeg, met de gegevens van de brief."))

    @Slot()
    def _on_chosen(self) -> None:
        chosen = self.kind.name
        self.accept()
        self.kind_chosen.emit(chosen)
