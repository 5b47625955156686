"""Tekstblokken: the library with its states and owners; versions compared, edited, succeeded, approved, withdrawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QTextBrowser, QWidget

from app.domain.changes import Changes, Kind
from app.domain.ids import LetterId, ParagraphId
from app.domain.paragraph_life import TRANSITIONS
from app.domain.paragraphs import Paragraph, ParagraphState
from app.domain.sources import Leaning
from app.services.paragraphs import Origin, ParagraphHistory
from app.services.standard_texts import Taken
from app.ui import theme
from app.ui.compose.library import matching
from app.ui.desk import Desk
from app.ui.library.forms import OriginForm, ParagraphForm, ParagraphStepForm, ParagraphTyped
from app.ui.library.recurring import RecurringDialog
from app.ui.library.rows import LibraryRows
from app.ui.library.sources import SourcesDialog
from app.ui.pane_dialog import PaneDialog
from app.ui.theme import UNIT
from app.ui.widgets.framed import framed
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.two_line_list import Row

if TYPE_CHECKING:
    from app.composition import Services


class LibraryDialog(PaneDialog):
    """Shows paragraphs at the left; at the right the versions of one, and below what the chosen one says.

    Signals:
        letter_requested (LetterId): a letter in which a passage stands is to be read.
    """

    letter_requested = Signal(object)

    def __init__(self, desk: Desk, icons: Path, parent: QWidget) -> None:
        super().__init__(desk, "", "", "", parent)
        self.setWindowTitle(self.tr("Tekstblokken"))
        self.left.setAccessibleName(self.tr("Tekstblokken"))
        self.right.setAccessibleName(self.tr("Versies"))
        self._icons = icons
        self._rows = LibraryRows(desk.language, self)
        self._all: tuple[Paragraph, ...] = ()
        self._leaning: Mapping[ParagraphId, Sequence[Leaning]] = {}
        self._history: ParagraphHistory | None = None
        self.words = SearchField(self.tr("Zoek een tekstblok"), self.tr("Tekstblokken zoeken"), icons)
        self.top.addWidget(self.words, 1)
        self.recurring = self._add_door(self.tr("Terugkerende &passages…"), self.show_recurring)
        self.sources = self._add_door(self.tr("Vervangen &bronnen…"), self.show_sources)
        self.text = QTextBrowser()
        self.text.setObjectName("side")
        self.text.setAccessibleName(self.tr("Wat deze versie zegt"))
        self.text.document().setDocumentMargin(3 * UNIT // 2)
        self.column.addWidget(framed(self.text), 7)
        self.lists.append(self.text)
        self._make_acts()
        self.words.textChanged.connect(self._on_words_changed)
        self.words.left_downwards.connect(self.left.setFocus)
        self.right.opened.connect(self.edit_chosen)
        self.desk.changed.connect(self._on_changed)
        self.refresh()
        self.show_chosen()

    def _make_acts(self) -> None:
        self.new = self.add_act(self.tr("&Nieuw…"), self.add_new)
        self.edit = self.add_act(self.tr("&Wijzigen…"), self.edit_chosen)
        self.succeed = self.add_act(self.tr("&Opvolgen…"), self.succeed_chosen)
        self.step = self.add_act(self.tr("S&tap"), lambda: None)
        menu = QMenu(self.step)
        names = {
            ParagraphState.IN_REVIEW: self.tr("Ter &beoordeling geven…"),
            ParagraphState.APPROVED: self.tr("&Vaststellen…"),
            ParagraphState.CONCEPT: self.tr("&Terug naar concept…"),
            ParagraphState.WITHDRAWN: self.tr("&Intrekken…"),
        }
        self.steps = {state: menu.addAction(name) for state, name in names.items()}
        for state, action in self.steps.items():
            action.triggered.connect(partial(self._on_step, state))
        self.step.setMenu(menu)
        self.bring = self.add_act(self.tr("Uit Wor&d…"), self.choose_document)

    def _add_door(self, name: str, act: Callable[[], None]) -> QPushButton:
        """Add a button beside the search, which leads to a window of its own."""
        button = QPushButton(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: act())
        self.top.addWidget(button)
        return button

    def refresh(self) -> None:
        """Ask what is in the library, and which of it leans on a source that was superseded."""
        self.ask(
            lambda services: (services.paragraphs.all(), services.sources.flagged()),
            self._on_paragraphs,
            topic="library dialog",
        )

    def _on_paragraphs(self, found: tuple[tuple[Paragraph, ...], tuple[Leaning, ...]]) -> None:
        self._all, flagged = found
        leaning: dict[ParagraphId, list[Leaning]] = {}
        for each in flagged:
            leaning.setdefault(each.paragraph, []).append(each)
        self._leaning = leaning
        self._on_words_changed(self.words.text())

    def show_recurring(self) -> None:
        """Show the passages of letters that might become paragraphs."""
        dialog = RecurringDialog(self.desk, self)
        dialog.letter_requested.connect(self._on_letter_requested)
        self.open_form(dialog)

    @Slot(object)
    def _on_letter_requested(self, letter: LetterId) -> None:
        self.letter_requested.emit(letter)
        self.accept()

    def show_sources(self) -> None:
        """Show the sources that were superseded, and which paragraphs lean on them."""
        dialog = SourcesDialog(self.desk, self)
        dialog.paragraph_requested.connect(self._on_paragraph_requested)
        self.open_form(dialog)

    @Slot(object)
    def _on_paragraph_requested(self, paragraph: ParagraphId) -> None:
        wanted = next((each for each in self._all if each.id == paragraph), None)
        self.words.clear()
        self.left.show_rows([self._row(each) for each in self._all], wanted)
        self.left.setFocus()

    def _row(self, paragraph: Paragraph) -> Row:
        return self._rows.paragraph(paragraph, self._leaning.get(paragraph.id, ()))

    @Slot(str)
    def _on_words_changed(self, words: str) -> None:
        chosen = self.left.chosen
        found = matching(self._all, words)
        self.left.say_empty(
            self.tr("Geen tekstblok gevonden.")
            if self._all
            else self.tr("De bibliotheek is nog leeg. Maak een tekstblok, of lees standaardteksten in uit Word.")
        )
        same = next((each for each in found if isinstance(chosen, Paragraph) and each.id == chosen.id), None)
        self.left.show_rows([self._row(each) for each in found], same)

    def show_chosen(self) -> None:
        chosen = self.left.chosen
        self.say_heading(chosen.title if chosen else "")
        if not isinstance(chosen, Paragraph):
            self._history = None
            self.right.show_rows(())
            return
        self.ask(lambda services: services.paragraphs.history(chosen.id), self._on_history, topic="history")

    def _on_history(self, history: ParagraphHistory) -> None:
        former, self._history = self._history, history
        is_known = former is not None and len(former.versions) == len(history.versions)
        same = is_known and former is not None and former.newest.id == history.newest.id
        number = self.right.chosen.version if same and self.right.chosen else history.newest.version
        chosen = next(each for each in history.versions if each.version == number)
        self.right.show_rows(self._rows.versions(history), chosen)

    def show_detail(self) -> None:
        chosen, history = self.right.chosen, self._history
        is_shown = isinstance(chosen, Paragraph) and history is not None and chosen in history.versions
        if is_shown and history:
            leaning = self._leaning.get(chosen.id, ()) if chosen == history.newest else ()
            self.text.setHtml(self._rows.page(history, chosen, theme.current(self.palette()), leaning))
        else:
            self.text.clear()
        is_newest = bool(is_shown and history and chosen == history.newest)
        self.edit.setEnabled(is_newest and chosen.state is ParagraphState.CONCEPT)
        may_succeed = is_newest and chosen.state not in (ParagraphState.CONCEPT, ParagraphState.IN_REVIEW)
        self.succeed.setEnabled(may_succeed)
        allowed = TRANSITIONS[chosen.state] if is_shown else ()
        for state, action in self.steps.items():
            action.setVisible(state in allowed)
        self.step.setEnabled(any(action.isVisible() for action in self.steps.values()))

    def add_new(self) -> None:
        """Ask for a new paragraph."""
        form = ParagraphForm(self.tr("Nieuw tekstblok"), self.desk.language, self._icons, self, None)
        form.wanted.connect(lambda typed: self.keep(form, lambda services: _created(services, typed), self._choose))
        self.open_form(form)

    @Slot()
    def edit_chosen(self) -> None:
        """Ask for other words for the chosen concept."""
        chosen = self.right.chosen
        if not self.edit.isEnabled() or not isinstance(chosen, Paragraph):
            return
        form = ParagraphForm(self.tr("Concept wijzigen"), self.desk.language, self._icons, self, chosen)

        def edit(services: Services, typed: ParagraphTyped) -> tuple[Paragraph, Changes]:
            wanted = services.paragraphs.with_sources(typed.put_in(chosen), typed.sources)
            return services.paragraphs.edit(chosen.id, wanted, typed.why, chosen)

        form.wanted.connect(lambda typed: self.keep(form, lambda services: edit(services, typed), self._choose))
        self.open_form(form)

    def succeed_chosen(self) -> None:
        """Ask for the version after the chosen one."""
        chosen = self.right.chosen
        if not isinstance(chosen, Paragraph):
            return
        form = ParagraphForm(self.tr("Volgende versie"), self.desk.language, self._icons, self, chosen)

        def succeed(services: Services, typed: ParagraphTyped) -> tuple[Paragraph, Changes]:
            wanted = services.paragraphs.with_sources(typed.put_in(chosen), typed.sources)
            return services.paragraphs.succeed(chosen.id, typed.why, wanted)

        form.wanted.connect(lambda typed: self.keep(form, lambda services: succeed(services, typed), self._choose))
        self.open_form(form)

    def _on_step(self, after: ParagraphState, _checked: bool = False) -> None:
        chosen = self.right.chosen
        if not isinstance(chosen, Paragraph):
            return
        name = self.steps[after].text()
        form = ParagraphStepForm(chosen, after, name, self)
        form.wanted.connect(
            lambda why: self.keep(
                form,
                lambda services: services.paragraphs.step(chosen.id, chosen.version, after, why),
                self._choose,
            )
        )
        self.open_form(form)

    def choose_document(self) -> None:
        """Ask for a document of standard texts, and what its texts have in common."""
        kinds = self.tr("Documenten (*.docx *.odt);;Alle bestanden (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Standaardteksten inlezen"), "", kinds)
        if not name:
            return
        about = self.tr("Elke kop in ‘{file}’ wordt een tekstblok, als concept.").format(file=Path(name).name)
        form = OriginForm(self.desk.language, self, about, with_title=False)
        form.wanted.connect(lambda _, origin: self._take_in(form, Path(name), origin))
        self.open_form(form)

    def _take_in(self, form: OriginForm, file: Path, origin: Origin) -> None:
        def act(services: Services) -> tuple[tuple[Taken, ...], Changes]:
            return tuple(services.paragraphs.take_in(file, origin)), Changes.of(Kind.PARAGRAPH)

        self.keep(form, act, self._on_taken)

    def _on_taken(self, taken: tuple[Taken, ...]) -> None:
        made = [each for each in taken if each.paragraph]
        told = [self.tr("{count} tekstblokken gemaakt.").format(count=len(made))]
        told += [f"{each.title}: {self.desk.sentence(each.error)}" for each in taken if each.error]
        self.say("\n".join(told), wrong=len(made) < len(taken))

    def _choose(self, paragraph: Paragraph) -> None:
        """Show this one when the library is asked again."""
        self.say("")
        self._all = (*(each for each in self._all if each.id != paragraph.id), paragraph)
        self.left.show_rows([self._row(each) for each in self._all], paragraph)
        self.refresh()

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touches(Kind.PARAGRAPH):
            self.refresh()


def _created(services: Services, typed: ParagraphTyped) -> tuple[Paragraph, Changes]:
    return services.paragraphs.create(typed.put_in, typed.sources, typed.why)
