"""Choosing what kind of letter to begin."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.kinds import LetterKind
from app.ui.life.asking import AskingDialog
from app.ui.theme import UNIT
from app.ui.widgets.framed import framed
from app.ui.widgets.two_line_list import Row, TwoLineList


class KindDialog(AskingDialog):
    """A list of the kinds there are, each with how it begins.

    Signals:
        kind_chosen (str): a letter of this kind is to begin.
    """

    kind_chosen = Signal(str)

    def __init__(self, kinds: Mapping[str, LetterKind], parent: QWidget) -> None:
        super().__init__(self.tr("Nieuw stuk"), self.tr("&Beginnen"), parent)
        self.kinds = TwoLineList(self.tr("Soort"))
        self.kinds.setMinimumSize(60 * UNIT, 42 * UNIT)
        in_order = sorted(kinds.values(), key=lambda each: each.label.casefold())
        self.kinds.show_rows([Row(kind.name, kind.label, self._begins(kind)) for kind in in_order])
        self.form.addRow(framed(self.kinds))
        self.kinds.opened.connect(self._on_chosen)
        self.act_button.clicked.connect(self._on_chosen)
        self.kinds.setFocus()

    def _begins(self, kind: LetterKind) -> str:
        if kind.headings:
            return self.tr("begint met {headings}").format(headings=", ".join(kind.headings))
        if kind.questions:
            return self.tr("begint met de Kamervragen uit de brief die in het archief open staat")
        if kind.answers:
            return self.tr("beantwoordt de ingekomen brief die in het archief open staat")
        return self.tr("begint met de gegevens van de brief")

    @Slot()
    def _on_chosen(self) -> None:
        chosen = self.kinds.chosen
        self.accept()
        self.kind_chosen.emit(chosen)
