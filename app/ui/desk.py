"""What every screen works with: the services behind the worker, the one signal of changes, and notices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.changes import Changes
from app.domain.errors import KnownError
from app.language.wording import error_text
from app.ui.jobs import Jobs

if TYPE_CHECKING:
    from app.composition import Services

Result = TypeVar("Result")
Failed = Callable[[KnownError], None]


class Level(StrEnum):
    """How much a notice asks for."""

    INFO = "info"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Notice:
    """One line for the user, with at most one thing to do about it."""

    text: str
    level: Level = Level.INFO
    action: str = ""
    act: Callable[[], None] | None = None


class Desk(QObject):
    """The services of one archive, asked off the window's thread.

    Signals:
        changed (Changes, object): a command ended; the object is the screen that gave it.
        noticed (Notice): something to tell the user.
    """

    changed = Signal(object, object)
    noticed = Signal(object)

    def __init__(self, jobs: Jobs, services: Services, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._services = services
        self.language = language

    def ask(
        self,
        query: Callable[[Services], Result],
        then: Callable[[Result], None],
        failed: Failed | None = None,
        topic: str = "",
    ) -> None:
        """Ask the services something; a later question of the same topic takes its place."""
        self._jobs.start(lambda: query(self._services), then, failed or self.tell, topic)

    def command(
        self,
        action: Callable[[Services], tuple[Result, Changes]],
        then: Callable[[Result], None],
        failed: Failed | None = None,
        initiator: object = None,
    ) -> None:
        """Have the services do something; everybody hears of the changes, then `then` gets the result."""

        def ended(outcome: tuple[Result, Changes]) -> None:
            result, changes = outcome
            then(result)
            if changes.touched:
                self.changed.emit(changes, initiator)

        self._jobs.start(lambda: action(self._services), ended, failed or self.tell)

    def tell(self, error: KnownError) -> None:
        """Show what went wrong, in the user's language."""
        self.notice(self.sentence(error), Level.WARNING)

    def sentence(self, error: KnownError) -> str:
        """Return what went wrong and what to do now."""
        return error_text(error, self.language)

    def notice(
        self, text: str, level: Level = Level.INFO, action: str = "", act: Callable[[], Any] | None = None
    ) -> None:
        """Tell the user something in the notice bar."""
        self.noticed.emit(Notice(text, level, action, act))
