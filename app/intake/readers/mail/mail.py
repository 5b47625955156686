"""A mail, whatever format it was kept in."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.readings import Extract, FilePart, Notice, NoticeCode
from app.intake.readers.mail.body import in_order
from app.language.dates import write_long


@dataclass(frozen=True, slots=True, kw_only=True)
class Headers:
    """Who wrote to whom, about what and when.

    `sent` is the day it was sent, None where it names none; `shown_date` is then what it says instead.
    """

    sender: str
    to: str
    copies: str
    subject: str
    sent: date | None
    shown_date: str = ""

    @property
    def lines(self) -> tuple[tuple[str, str], ...]:
        """Return the labels and values Outlook prints above a mail in Dutch, those without a value left out."""
        day = self.shown_date if self.sent is None else write_long(self.sent)
        lines = (
            ("Van", self.sender),
            ("Aan", self.to),
            ("Cc", self.copies),
            ("Datum", day),
            ("Onderwerp", self.subject),
        )
        return tuple((label, value) for label, value in lines if value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A mail: its headers, its text, and what is attached to it.

    `unreadable` counts the attachments in a wrapping nobody but Outlook opens.
    """

    headers: Headers
    bodies: Sequence[Extract]
    parts: tuple[FilePart, ...]
    unreadable: int = 0


def extract_of(mail: Mail) -> Extract:
    """Return a mail as text: its headers, then what was written; the headers are its properties too."""
    lines = mail.headers.lines
    head = "\n".join(f"{label}: {value}" for label, value in lines)
    notices = (Notice(NoticeCode.UNREADABLE_PARTS, mail.unreadable),) if mail.unreadable else ()
    return replace(in_order(head, mail.bodies), properties=lines, notices=notices)
