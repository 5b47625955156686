"""Choosing somebody of the archive by typing a part of the name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QCompleter

from app.domain.parties import Party
from app.language import names


def called(party: Party) -> str:
    """Return how a party is listed: name, function and organisation."""
    name = names.shown(party.name) if party.name else ""
    return ", ".join(filter(None, (name, party.function, " ".join(party.organisation))))


class PartyPicker(QComboBox):
    """A list of parties that can be typed in.

    Signals:
        picked: somebody was chosen, or the choice was taken away.
    """

    picked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(10)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._parties: tuple[Party, ...] = ()
        self._chosen = ""
        line, completer = self.lineEdit(), self.completer()
        assert line is not None
        assert completer is not None
        self._line = line
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.show_implied("")
        self.activated.connect(self._on_activated)
        line.editingFinished.connect(self._on_editing_finished)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def set_parties(self, parties: tuple[Party, ...]) -> None:
        """Offer these parties."""
        if parties == self._parties:
            return
        self._parties = parties
        self.clear()
        for party in sorted(parties, key=called):
            self.addItem(called(party), str(party.id))
        self.show_party(self._chosen)

    def show_party(self, stored: str) -> None:
        """Show the party of this id; nobody for an empty one."""
        self._chosen = stored
        self.setCurrentIndex(self.findData(stored) if stored else -1)
        if not stored:
            self.clearEditText()
        self._line.setCursorPosition(0)

    def show_implied(self, name: str) -> None:
        """Show in grey who is meant while nobody is chosen; how to choose for nobody."""
        self._line.setPlaceholderText(name or self.tr("Typ een deel van de naam"))

    def typed(self) -> str:
        """Return the id of who was chosen, or what was typed where nobody was."""
        return self._chosen

    @Slot(int)
    def _on_activated(self, place: int) -> None:
        self._choose(str(self.itemData(place)))

    @Slot()
    def _on_editing_finished(self) -> None:
        text = self.currentText().strip()
        # two parties may be called the same: who stands there stays
        is_same = text == self.itemText(self.currentIndex())
        found = self.currentIndex() if is_same else self.findText(text, Qt.MatchFlag.MatchFixedString)
        if found < 0 and text:
            matches = [place for place in range(self.count()) if text.casefold() in self.itemText(place).casefold()]
            found = matches[0] if len(matches) == 1 else -1
        self._choose(str(self.itemData(found)) if found >= 0 else text)

    def _choose(self, chosen: str) -> None:
        if chosen != self._chosen:
            self._chosen = chosen
            self.picked.emit()
