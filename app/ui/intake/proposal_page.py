"""One proposal: the form to correct, the text it was read from, and everything that was read in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from app.domain.readings import Proposal
from app.services.registering import evidence, proposed
from app.ui.intake.read_list import ReadList
from app.ui.intake.read_model import ReadRow
from app.ui.intake.registration_form import RegistrationForm, by_hand
from app.ui.intake.remarks import Remarks
from app.ui.intake.source_text import SourceText
from app.ui.theme import UNIT


class ProposalPage(QWidget):
    """The form at the left, the text and the list of what was read at the right.

    Signals:
        register_wanted: what the form says is to be registered.
        skip_wanted: the next file, please.
        discard_wanted: this file is no letter.
    """

    register_wanted = Signal()
    skip_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, language: str, icons: Path) -> None:
        super().__init__()
        self.title = QLabel()
        self.remarks = Remarks(language)
        self.form = RegistrationForm(language, icons)
        self.source = SourceText()
        self.read = ReadList()
        self._register = QPushButton(self.tr("&Registreren en volgende"))
        self._skip = QPushButton(self.tr("&Overslaan"))
        self._discard = QPushButton(self.tr("&Weggooien"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        split = _split("proposal", Qt.Orientation.Horizontal, self._form_pane(), self._text_pane())
        split.setSizes([456, 512])
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _form_pane(self) -> QWidget:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.form)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.title.setObjectName("title")
        self.title.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, UNIT)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self._register.setProperty("primary", True)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT)
        buttons.setSpacing(UNIT)
        for each in (self._register, self._skip, self._discard):
            buttons.addWidget(each)
        buttons.addStretch(1)
        pane = QFrame()
        pane.setObjectName("pane")
        rows = QVBoxLayout(pane)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.title)
        rows.addWidget(self.remarks)
        rows.addWidget(scroll, 1)
        rows.addLayout(buttons)
        return pane

    def _text_pane(self) -> QWidget:
        split = _split("read", Qt.Orientation.Vertical, self.source, self.read)
        split.setSizes([440, 280])
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        return split

    def _connect(self) -> None:
        self.form.visited.connect(self.source.mark)
        self.remarks.place_wanted.connect(self.source.mark)
        self.read.chosen.connect(self.source.mark)
        self.source.reached.connect(self.read.point_at)
        self._register.clicked.connect(self.register_wanted)
        self._skip.clicked.connect(self.skip_wanted)
        self._discard.clicked.connect(self.discard_wanted)

    def show_proposal(self, proposal: Proposal, rows: tuple[ReadRow, ...]) -> None:
        """Show what was read of a file; `rows` are those of `rows_of`."""
        reading, plain = proposal.reading, proposal.extract.plain
        self.title.setText(proposal.name)
        self.remarks.show_remarks(reading)
        self.source.show_text(plain, {row.mark: row.told for row in rows if row.mark})
        self.read.show_rows(rows)
        self.read.show()
        self.form.show_registration(proposed(reading, plain), evidence(reading), plain, reading.finer_kind or "")
        self._discard.setVisible(True)

    def show_by_hand(self, name: str) -> None:
        """Show an empty form for a file that cannot be read."""
        self.title.setText(self.tr("{name}: met de hand").format(name=name))
        self.remarks.show_remarks(None)
        self.source.show_text("")
        self.read.hide()
        self.form.show_registration(by_hand(), {}, "")
        self._discard.setVisible(False)


def _split(name: str, way: Qt.Orientation, *panes: QWidget) -> QSplitter:
    split = QSplitter(way)
    split.setObjectName(name)
    split.setHandleWidth(1)
    split.setChildrenCollapsible(False)
    for pane in panes:
        split.addWidget(pane)
    return split
