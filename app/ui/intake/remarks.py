"""What to know before registering: what disagrees within the file and what it holds beside its text."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from app.domain.beside import Beside
from app.domain.marks import disagreements
from app.domain.readings import Candidate, Reading
from app.language.wording.remarks import beside_texts, conflict_text, notice_text
from app.ui.theme import UNIT


class Remarks(QFrame):
    """A calm block above the form; it is not there when there is nothing to say.

    Signals:
        place_wanted (Candidate): the user wants to see where the other value stands.
    """

    place_wanted = Signal(object)

    def __init__(self, language: str) -> None:
        super().__init__()
        self.setObjectName("remarks")
        self._language = language
        self._places: tuple[Candidate | None, ...] = ()
        self._reading: Reading | None = None
        self._beside = Beside()
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.text.linkActivated.connect(self._on_link_activated)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT)
        rows.addWidget(self.text)
        self.hide()

    def show_remarks(self, reading: Reading | None) -> None:
        """Show what there is to know of a reading; nothing where there is none."""
        self._reading, self._beside = reading, Beside()
        self._show()

    def show_beside(self, beside: Beside) -> None:
        """Show with it what there is to know beside the letters of the register."""
        if beside != self._beside:
            self._beside = beside
            self._show()

    def _show(self) -> None:
        reading = self._reading
        told = disagreements(reading) if reading else ()
        notices = reading.notices if reading else ()
        self._places = tuple(each.place for each in told)
        said = [conflict_text(each, self._language) for each in told]
        said += [notice_text(each, self._language) for each in notices]
        said += beside_texts(self._beside, self._language)
        lines = [escape(sentence) for sentence in said]
        show = escape(self.tr("Toon de plaats"))
        for number, place in enumerate(self._places):
            if place is not None and place.start is not None:
                lines[number] += f' <a href="{number}">{show}</a>'
        self.text.setText("".join(f'<p style="margin:{UNIT // 2}px 0">{line}</p>' for line in lines))
        self.text.setAccessibleName(" ".join(said))
        self.text.setFocusPolicy(Qt.FocusPolicy.StrongFocus if "<a" in self.text.text() else Qt.FocusPolicy.NoFocus)
        self.setVisible(bool(lines))

    @Slot(str)
    def _on_link_activated(self, number: str) -> None:
        self.place_wanted.emit(self._places[int(number)])
