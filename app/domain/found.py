"""What is read in the running text of a letter, each with its place.

`text` is the passage as it reads, made whole; `start` and `end` count characters in the plain text of the reading.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.citations import Kamerstuk


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A passage a rule found; `page` counts from 1, None where the file has no pages."""

    text: str
    start: int
    end: int
    confidence: float
    rule: str
    page: int | None = None


class Direction(StrEnum):
    """Whose letter it is, seen from the author: by the author or a predecessor, to the author, or between others."""

    OUTGOING = "outgoing"
    INCOMING = "incoming"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterReference(Found):
    """A letter that is named; `inferred` says that no year is printed with its date."""

    direction: Direction
    day: date | None = None
    inferred: bool = False
    kenmerk: str | None = None
    kamerstuk: Kamerstuk | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KamerstukReference(Found):
    """A Kamerstuk that is cited; `identifier` as officielebekendmakingen.nl has it, None where it has none."""

    kamerstuk: Kamerstuk
    identifier: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Motie(Found):
    """A motie that is named, by the surnames of its movers in the order printed."""

    movers: tuple[str, ...]
    day: date | None = None
    kamerstuk: Kamerstuk | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise(Found):
    """A letter, report or piece of information promised to the addressee.

    `when` is the time phrase as printed, None where there is none; `inherited` says that it stands in a sentence
    before. `first` and `last` are the days it means, None where it means none.
    """

    when: str | None = None
    inherited: bool = False
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Toezegging(Found):
    """An earlier toezegging that is referred to; `identifier` is TZ202206-123 or T02867 where it is printed."""

    day: date | None = None
    identifier: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitteeRequest(Found):
    """A request of a committee of one of the Kamers that is referred to."""

    day: date | None = None
    kenmerk: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandelingenReference(Found):
    """Handelingen or an Aanhangsel of them that is cited."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment(Found):
    """What goes with the letter."""


@dataclass(frozen=True, slots=True)
class Member:
    """A member of the Kamer who put questions; the party is empty where it is not printed."""

    name: str
    party: str = ""


@dataclass(frozen=True, slots=True)
class QuestionAndAnswer:
    """Questions and the answer they were given together; `numbers` are those answered, most often one.

    `asked` says where the questions stand: pairs of start and end in the plain text of the reading.
    """

    numbers: tuple[int, ...]
    question: str
    answer: str
    asked: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kamervragen:
    """Questions of members with their answers; None and empty where the text does not show it."""

    members: tuple[Member, ...] = ()
    number: str | None = None
    put: date | None = None
    received: date | None = None
    items: tuple[QuestionAndAnswer, ...] = ()


class ConflictCode(StrEnum):
    """What does not agree within one file."""

    DATE_ON_FOLLOWING_PAGES = "date_on_following_pages"
    KENMERK_ON_FOLLOWING_PAGES = "kenmerk_on_following_pages"
    KENMERK_IS_A_DASH = "kenmerk_is_a_dash"
    PROPERTY_DIFFERS = "property_differs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Two values where one is meant: `field` is the key of the record, `shown` what counts, `other` what differs."""

    code: ConflictCode
    field: str
    shown: str
    other: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterWindow:
    """The first and last day an undated letter can have, and the phrases that exclude the days before and after."""

    first: date
    last: date
    because_first: tuple[str, ...] = ()
    because_last: tuple[str, ...] = ()
