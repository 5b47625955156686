"""What became of the files of a batch."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

from app.domain.beside import Beside
from app.domain.changes import Changes
from app.domain.errors import KnownError
from app.domain.letters import Letter

WITHIN: Final = " › "
"""Between a mail and what came in it."""


class Outcome(StrEnum):
    """What became of a file."""

    REGISTERED = "registered"
    PROPOSED = "proposed"
    KNOWN = "known"
    REFUSED = "refused"
    UNREAD = "unread"
    """Left unread because a person stopped the batch."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file: the letter it is, the digest it waits under, or why not.

    `within` names the attachments it was reached by, from the mail at `path` inward; empty for that file itself.
    """

    path: Path
    outcome: Outcome
    changes: Changes = field(default_factory=Changes)
    letter: Letter | None = None
    sha256: str = ""
    error: KnownError | None = None
    within: tuple[str, ...] = ()
    beside: Beside = field(default_factory=Beside)
    """What is to be known of the letter beside those that were there."""

    @property
    def name(self) -> str:
        """Return the name a person knows the file by: "mail.eml › bijlage.docx" for what came in another."""
        return WITHIN.join((self.path.name, *self.within))
