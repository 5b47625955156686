"""What is filled in beside the letter: the letterhead, or the variables of a paragraph."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.domain.drafts import UsePart
from app.domain.errors import KnownError
from app.domain.ids import PartId
from app.domain.paragraphs import Paragraph, Variable, VariableType
from app.domain.parties import Party
from app.ui.compose.session import DATE_NAME, DraftSession, DraftView
from app.ui.compose.value_form import ValueForm
from app.ui.desk import Desk, Failed
from app.ui.parties.editing import add_party, mend_party
from app.ui.theme import UNIT


class PartEditor(QWidget):
    """Edits whatever is chosen in the outline."""

    def __init__(self, session: DraftSession, desk: Desk, icons: Path) -> None:
        super().__init__()
        self.setObjectName("editor")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._desk = desk
        self._part: PartId | None = None
        self._parties: tuple[Party, ...] = ()
        self.facts = ValueForm(desk, icons)
        self.variables = ValueForm(desk, icons)
        self._own = QLabel(self.tr("Eigen tekst: schrijf hem in de brief."))
        self._nothing = QLabel(self.tr("Dit tekstblok heeft niets om in te vullen."))
        self._new_party = QPushButton(self.tr("Nieuwe &relatie…"))
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for label in (self._own, self._nothing):
            label.setObjectName("quiet")
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        self._new_party.setProperty("flat_link", True)
        letterhead = QWidget()
        letterhead.setObjectName("form")
        rows = QVBoxLayout(letterhead)
        rows.setContentsMargins(0, 0, 0, UNIT)
        rows.setSpacing(0)
        rows.addWidget(self.facts)
        rows.addWidget(self._new_party, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch(1)
        for page in (_scrolled(letterhead), _scrolled(self.variables), self._own, self._nothing):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _connect(self) -> None:
        self.facts.entered.connect(self._on_fact_entered)
        self.variables.entered.connect(self._on_variable_entered)
        self.facts.party_wanted.connect(self._on_fact_party_wanted)
        self.variables.party_wanted.connect(self._on_variable_party_wanted)
        self._new_party.clicked.connect(self._on_new_party)

    def show_part(self, view: DraftView, part: PartId | None, forced: bool) -> None:
        """Show a part, or the letterhead for None."""
        if part != self._part:
            self.flush()
            forced = True
        self._part = part
        self._parties = view.parties
        draft = view.revision.draft
        if part is None:
            self.facts.build(self._letterhead(view), view.parties)
            dated = draft.date.isoformat() if draft.date else ""
            self.facts.show_values({**draft.facts, DATE_NAME: dated}, forced)
            self.facts.imply(view.implied)
            self._stack.setCurrentIndex(0)
            return
        shown = draft.part(part)
        if not isinstance(shown, UsePart):
            self._stack.setCurrentIndex(2)
            return
        paragraph: Paragraph = view.paragraphs[part]
        self.variables.build(paragraph.variables, view.parties)
        self.variables.show_values(shown.values, forced)
        self._stack.setCurrentIndex(1 if paragraph.variables else 3)

    def _letterhead(self, view: DraftView) -> tuple[Variable, ...]:
        help_ = self.tr("Mag open blijven tot de ondertekening")
        day = Variable(name=DATE_NAME, type=VariableType.DATE, label=self.tr("Datum"), help=help_)
        subject, *others = view.kind.facts
        return (subject, day, *others)

    def flush(self) -> None:
        """Send everything that was typed to the archive."""
        for each in (self.facts, self.variables):
            each.flush()

    def focus_first(self) -> None:
        """Put the focus where typing begins."""
        match self._stack.currentIndex():
            case 0:
                self.facts.focus_first()
            case 1:
                self.variables.focus_first()

    def focus_on(self, name: str) -> bool:
        """Put the focus in the field of this name, and return whether there is one."""
        form = {0: self.facts, 1: self.variables}.get(self._stack.currentIndex())
        return form is not None and form.focus_on(name)

    @Slot(str, str)
    def _on_fact_entered(self, name: str, typed: str) -> None:
        self._session.set_fact(name, typed, lambda: self.facts.say(name, ""), self._wrong_in(self.facts, name))

    @Slot(str, str)
    def _on_variable_entered(self, name: str, typed: str) -> None:
        if self._part:
            form = self.variables
            self._session.set_variable(
                self._part, name, typed, lambda: form.say(name, ""), self._wrong_in(form, name)
            )

    def _wrong_in(self, form: ValueForm, name: str) -> Failed:
        def say(error: KnownError) -> None:
            form.say(name, self._desk.sentence(error))

        return say

    def edit_party(self) -> None:
        """Show the details of the party in the field that has the focus, else of the first there is."""
        form = {0: self.facts, 1: self.variables}.get(self._stack.currentIndex())
        if form is None or not form.ask_details():
            self._desk.notice(self.tr("Hier is geen relatie. Kies het briefhoofd, en daarin een relatie."))

    @Slot(str, object)
    def _on_fact_party_wanted(self, name: str, party: Party | None) -> None:
        self._show_party(party, lambda added: self._on_fact_entered(name, str(added.id)))

    @Slot(str, object)
    def _on_variable_party_wanted(self, name: str, party: Party | None) -> None:
        self._show_party(party, lambda added: self._on_variable_entered(name, str(added.id)))

    def _show_party(self, party: Party | None, choose: Callable[[Party], None]) -> None:
        """A party of the archive is corrected there; one that is only printed in a letter is added and chosen."""
        if party and any(party.id == each.id for each in self._parties):
            mend_party(self._desk, self, party)
        else:
            add_party(self._desk, self, choose, party)

    @Slot()
    def _on_new_party(self) -> None:
        add_party(self._desk, self, lambda _: self._desk.notice(self.tr("De relatie staat nu in de keuzelijsten.")))


def _scrolled(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(widget)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
