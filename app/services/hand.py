"""Who works on the register, and when: every change tells both."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from app.domain.journal import Act
from app.runtime.clock import Clock
from app.storage.work import Work


@dataclass(frozen=True, slots=True)
class Hand:
    """The person at work, by the name that is configured; there is no account system."""

    clock: Clock
    named: str | Callable[[], str]
    """The name, or what returns it: it may be set otherwise while the program runs."""

    @property
    def by(self) -> str:
        """Return the name of now."""
        return self.named if isinstance(self.named, str) else self.named()

    def moment(self) -> datetime:
        """Return the present moment in UTC."""
        return self.clock()

    def note(self, work: Work, act: Act, subject: object, **facts: str) -> None:
        """Write an act in the journal, within the unit of work that does it."""
        work.journal.add(self.clock(), self.by, act, subject, facts)
