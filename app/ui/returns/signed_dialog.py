"""A signed copy: which letter it is of, and where its words differ, before it counts."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from app.domain.letters import Letter
from app.language.dates import write_long
from app.services.signing import SignedCopy
from app.ui.desk import Desk
from app.ui.life.asking import AskingDialog
from app.ui.theme import UNIT


class SignedDialog(AskingDialog):
    """Asks whether a file is the signed copy of a letter.

    Signals:
        signed (LetterId): it is, and the letter has it.
    """

    signed = Signal(object)

    def __init__(self, desk: Desk, copy: SignedCopy, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Ondertekend exemplaar"))
        self.act_button.setText(self.tr("&Toevoegen als ondertekend"))
        self._desk, self._copy = desk, copy
        self.told = QPlainTextEdit(self._said(copy))
        self.told.setReadOnly(True)
        self.told.setTabChangesFocus(True)
        self.ask_for(self.tr("Vergelijking"), self.told)
        self.agrees = QCheckBox(self.tr("De verschillen zijn bekeken en &mogen blijven"))
        self.agrees.setVisible(bool(copy.apart))
        self.agrees.toggled.connect(self.act_button.setEnabled)
        self.form.addRow("", self.agrees)
        self.act_button.setEnabled(not copy.apart)
        self.act_button.clicked.connect(self._on_act)
        self.setMinimumWidth(100 * UNIT)
        self.told.setFocus()

    def _said(self, copy: SignedCopy) -> str:
        letter = copy.letter
        day = write_long(copy.dated) if copy.dated else self.tr("geen datum gelezen")
        lines = [f"{copy.path.name}: {letter.our_kenmerk or ''} {letter.subject} ({day})"]
        if not copy.apart:
            lines.append(self.tr("De woorden zijn gelijk aan die van de brief die ter ondertekening ging."))
        for each in copy.apart:
            lines.append(
                self.tr("Na ‘{before}’ staat ‘{theirs}’ in plaats van ‘{ours}’.").format(
                    before=each.before, theirs=each.theirs or "–", ours=each.ours or "–"
                )
            )
        return "\n\n".join(lines)

    @Slot()
    def _on_act(self) -> None:
        copy, agreed = self._copy, self.agrees.isChecked()
        self.act_button.setEnabled(False)
        self._desk.command(
            lambda services: services.signing.accept(copy, differences=agreed),
            self._on_signed,
            lambda error: self.say(self._desk.sentence(error)),
        )

    def _on_signed(self, letter: Letter) -> None:
        self.signed.emit(letter.id)
        self.accept()
