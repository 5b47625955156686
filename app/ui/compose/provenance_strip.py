"""A quiet line at a part: that it departs, that a newer version is there, that it is library text."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from app.domain.departures import DepartureKind, PartDepartures
from app.domain.ids import PartId
from app.services.known_text import KnownText
from app.services.updating import Update
from app.ui.compose.provenance import Provenance
from app.ui.theme import UNIT


class ProvenanceStrip(QFrame):
    """Tells of the chosen part; hidden where there is nothing to tell.

    Signals:
        departures_requested (PartDepartures): show it sentence by sentence.
        update_requested (Update): show what the newer version brings.
        use_requested (tuple of KnownText): make it uses of the paragraphs it is.
    """

    departures_requested = Signal(object)
    update_requested = Signal(object)
    use_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("header")
        self._part: PartId | None = None
        self._found: Provenance | None = None
        self.text = QLabel()
        self.text.setObjectName("quiet")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.see = QPushButton(self.tr("&Afwijkingen…"))
        self.act = QPushButton()
        row = QHBoxLayout()
        for button in (self.see, self.act):
            button.setProperty("flat_link", True)
            row.addWidget(button)
        row.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2 * UNIT, UNIT, UNIT, UNIT // 2)
        rows.setSpacing(0)
        rows.addWidget(self.text)
        rows.addLayout(row)
        self.see.clicked.connect(self._on_see)
        self.act.clicked.connect(self._on_act)
        self.hide()

    def show_part(self, part: PartId | None) -> None:
        """Tell of this part; None stands for the letterhead."""
        self._part = part
        self._tell()

    @Slot(object)
    def show_provenance(self, found: Provenance) -> None:
        """Tell what was found of the draft."""
        self._found = found
        self._tell()

    def forget(self) -> None:
        """Tell nothing until something is found: another draft is on the screen."""
        self._found = None
        self._tell()

    @property
    def departures(self) -> PartDepartures | None:
        """Return where the part departs, if it does."""
        found = self._found.departures.get(self._part) if self._found and self._part else None
        return found if found and found.departs else None

    @property
    def update_offered(self) -> Update | None:
        """Return the newer version that is offered for the part, if there is one."""
        return self._found.updates.get(self._part) if self._found and self._part else None

    @property
    def known(self) -> tuple[KnownText, ...]:
        """Return the library text in the part."""
        return self._found.known.get(self._part, ()) if self._found and self._part else ()

    def _tell(self) -> None:
        departs, update, known = self.departures, self.update_offered, self.known
        told = []
        if update:
            told.append(
                self.tr("Er is een nieuwere versie van dit tekstblok ({version}).").format(
                    version=update.newest.version
                )
            )
            self.act.setText(self.tr("&Bekijken en bijwerken…"))
        if departs:
            told.append(self.tr("Wijkt af van de bibliotheek: {what}.").format(what=self._counted(departs)))
        if known:
            names = ", ".join(f"‘{each.paragraph.title}’ ({each.share:.0%})" for each in known)
            told.append(self.tr("Dit is tekst uit de bibliotheek: {names}.").format(names=names))
            self.act.setText(self.tr("Als tekstblok &gebruiken"))
        self.text.setText(" ".join(told))
        self.see.setVisible(departs is not None)
        self.act.setVisible(bool(update or known))
        self.setVisible(bool(told))

    def _counted(self, departs: PartDepartures) -> str:
        counts = Counter(each.kind for each in departs.sentences)
        told = (
            (self.tr("{number} gewijzigd"), counts[DepartureKind.ALTERED]),
            (self.tr("{number} toegevoegd"), counts[DepartureKind.ADDED]),
            (self.tr("{number} weggelaten"), counts[DepartureKind.LEFT_OUT]),
        )
        return ", ".join(words.format(number=number) for words, number in told if number)

    @Slot()
    def _on_see(self) -> None:
        if self.departures:
            self.departures_requested.emit(self.departures)

    @Slot()
    def _on_act(self) -> None:
        if self.update_offered:
            self.update_requested.emit(self.update_offered)
        elif self.known:
            self.use_requested.emit(self.known)
