"""The three screens together: made once, each unaware of the others; what one asks for, the next is told here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.drafts import Revision
from app.domain.ids import DraftId, LetterId
from app.domain.kinds import LetterKind
from app.domain.letters import Direction
from app.services.drafting import Edited
from app.ui.actions import Actions
from app.ui.archive.screen import ArchiveScreen
from app.ui.compose.kind_dialog import KindDialog
from app.ui.compose.screen import ComposeScreen
from app.ui.desk import Desk
from app.ui.intake.screen import IntakeScreen
from app.ui.rail import Place
from app.ui.screen import Screen

if TYPE_CHECKING:
    from app.composition import Services

NEW_LETTER = "kamerbrief"
ANSWER = "antwoordbrief"


class Screens(QObject):
    """The screens of an open archive.

    Signals:
        place_wanted (Place): the work goes on at another screen.
        status_changed (str): a line for the foot of the window.
    """

    place_wanted = Signal(object)
    status_changed = Signal(str)

    def __init__(self, desk: Desk, actions: Actions, icons: Path, settings: QSettings) -> None:
        super().__init__(desk)
        self._desk = desk
        self._actions = actions
        self.dialog: KindDialog | None = None
        self.archive = ArchiveScreen(desk, actions, icons)
        self.intake = IntakeScreen(desk, actions, icons)
        self.compose = ComposeScreen(desk, actions, icons)
        self._by_place: dict[Place, Screen] = {
            Place.ARCHIVE: self.archive,
            Place.INTAKE: self.intake,
            Place.COMPOSE: self.compose,
        }
        for screen in self._by_place.values():
            screen.restore_sizes(settings)
        self._connect()

    def _connect(self) -> None:
        self.archive.answer_requested.connect(self._on_answer_requested)
        self.archive.twin_requested.connect(self._on_twin_requested)
        self._actions.twin.triggered.connect(self._on_twin_triggered)
        self.archive.intake_requested.connect(self._actions.open_files.trigger)
        self.intake.letter_requested.connect(self.show_letter)
        self.intake.files_requested.connect(self._actions.open_files.trigger)
        self.intake.folder_requested.connect(self._actions.open_folder.trigger)
        self.compose.new_requested.connect(self._on_new_requested)
        self.compose.status_changed.connect(self.status_changed)
        self._actions.new_letter.triggered.connect(self._on_new_requested)
        self._actions.new_kind.triggered.connect(self._on_kind_requested)

    @property
    def in_order(self) -> tuple[QWidget, ...]:
        """Return the screens in the order of the rail."""
        return tuple(self._by_place[place] for place in Place)

    def at(self, place: Place) -> Screen:
        """Return the screen at a place."""
        return self._by_place[place]

    def flush(self) -> None:
        """Send everything that was typed and still waits to the archive."""
        self.compose.flush()
        self.intake.stop()
        self.compose.composer.out.paper.stop()
        self.compose.composer.beside.pages.stop()

    @property
    def has_unsaved(self) -> bool:
        """Return whether text stands in the window that the archive would not take."""
        return self.compose.composer.sheet.has_refused

    @property
    def is_laying_out(self) -> bool:
        """Return whether LibreOffice still works on a letter."""
        composer = self.compose.composer
        return composer.out.paper.is_busy or composer.beside.pages.is_busy

    def save_sizes(self, settings: QSettings) -> None:
        """Keep how wide every pane is."""
        for screen in self._by_place.values():
            screen.save_sizes(settings)

    @Slot(object)
    def _on_answer_requested(self, letter: LetterId) -> None:
        self._begin(ANSWER, letter)

    @Slot(object)
    def _on_twin_requested(self, letter: LetterId) -> None:
        self._begin_twin(lambda services: services.twinning.twin_of_letter(letter))

    @Slot()
    def _on_twin_triggered(self) -> None:
        """Begin a twin of the draft that is being written; the archive answers for the letter that is read."""
        view = self.compose.composer.session.view
        if view is not None and self.compose.composer.isVisible():
            draft = view.revision.draft.id
            self.compose.flush()
            self._begin_twin(lambda services: services.twinning.twin(draft))

    def _begin_twin(self, begin: Callable[[Services], Edited]) -> None:
        def begun(revision: Revision) -> None:
            self.show_draft(revision.draft.id)
            self._desk.notice(
                self.tr("Dit is de tweeling voor de andere Kamer; beide brieven worden verbonden na het exporteren.")
            )

        self._desk.command(begin, begun, initiator=self)

    @Slot()
    def _on_new_requested(self) -> None:
        self._begin(NEW_LETTER, None)

    @Slot()
    def _on_kind_requested(self) -> None:
        def ask(kinds: Mapping[str, LetterKind]) -> None:
            self.dialog = KindDialog(kinds, self.archive.window())
            self.dialog.kind_chosen.connect(lambda name: self._begin(name, self._answered(kinds[name])))
            self.dialog.open()

        self._desk.ask(lambda services: services.resolving.kinds, ask)

    def _answered(self, kind: LetterKind) -> LetterId | None:
        """Return the letter that is read, where this kind answers one and it came in, or puts Kamervragen."""
        letter = self.archive.reader.letter
        if letter is None:
            return None
        asks = kind.questions and (letter.direction is Direction.INCOMING or letter.kind == "kamervragen")
        return letter.id if asks or (kind.answers and letter.direction is Direction.INCOMING) else None

    def _begin(self, kind: str, answers: LetterId | None) -> None:
        reference = str(answers) if answers else None
        self._desk.command(
            lambda services: services.drafting.begin(kind, reference),
            lambda revision: self.show_draft(revision.draft.id),
            initiator=self,
        )

    @Slot(object)
    def show_draft(self, draft: DraftId) -> None:
        """Show a draft where letters are made."""
        self.place_wanted.emit(Place.COMPOSE)
        self.compose.open_draft(draft)

    @Slot(object)
    def show_letter(self, letter: LetterId) -> None:
        """Show a letter in the archive."""
        self.place_wanted.emit(Place.ARCHIVE)
        self.archive.show_letter(letter)
