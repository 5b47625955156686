"""Library paragraphs: approved text with typed variables."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.ids import ParagraphId


class VariableType(StrEnum):
    """What a variable holds."""

    TEXT = "text"
    DATE = "date"
    AMOUNT = "amount"
    NUMBER = "number"
    CHOICE = "choice"
    YES_NO = "yes_no"
    LINES = "lines"
    """Several lines: the list a `for` may run over."""
    PERIOD = "period"
    """First and last day, as ISO 8601 has an interval: 2026-01-01/2026-03-31."""
    KAMERSTUK = "kamerstuk"
    """A Kamerstuk, in the official form."""
    PARTY = "party"
    """Somebody of the archive: the id; in a library paragraph with the words for them behind it."""
    LETTER = "letter"
    """A letter of the register: its id with the words for it behind it."""


class ParagraphState(StrEnum):
    """How far a paragraph has come."""

    CONCEPT = "concept"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


class Register(StrEnum):
    """For whose ear a paragraph is written."""

    KAMER = "kamer"
    CITIZEN = "citizen"
    SPOKEN = "spoken"


class SourceKind(StrEnum):
    """What a paragraph leans on."""

    KAMERSTUK = "kamerstuk"
    HANDELINGEN = "handelingen"
    """The Handelingen and their Aanhangsel."""
    LAW = "law"
    DECISION = "decision"
    """A decision, order or regulation, or the judgment of a court."""
    LETTER = "letter"
    """A letter of the register, by its kenmerk."""
    UNREAD = "unread"
    """What an older program kept as plain text and nobody can read as one of the others."""


@dataclass(frozen=True, slots=True)
class Source:
    """What a paragraph leans on: its kind, its one written form, and what it is found by where it has that."""

    kind: SourceKind
    text: str
    identifier: str = ""
    """kst-29911-348, stb-2021-35, a CELEX number or ECLI; of a letter its kenmerk."""

    @property
    def key(self) -> str:
        """Return what two references to the same thing have in common."""
        return self.identifier.casefold() or f"{self.kind}:{self.text.casefold()}"


@dataclass(frozen=True, slots=True)
class Used:
    """A version of another paragraph that stands in this one. The version is 0 until the paragraph is kept."""

    slug: str
    version: int = 0

    def __str__(self) -> str:
        return f"{self.slug}@{self.version}" if self.version else self.slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Variable:
    """Something a drafter fills in."""

    name: str
    type: VariableType
    label: str
    help: str = ""
    default: str = ""
    """In the stored form: dates ISO, numbers with a point, yes or no, lines joined by newlines."""
    choices: tuple[str, ...] = ()
    check: str = ""
    """`least..most`, either left out: see `app.compose.bounds`; empty for none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One version of a library paragraph. (id, version) never changes its text once approved."""

    id: ParagraphId
    version: int
    slug: str
    title: str
    topic: str
    body: str
    """Notation with `{{ name | filter }}` fields."""
    tags: tuple[str, ...] = ()
    register: Register = Register.KAMER
    owner: str = ""
    """A team or a person; empty for nobody in particular."""
    state: ParagraphState = ParagraphState.CONCEPT
    valid_from: date | None = None
    valid_until: date | None = None
    sources: tuple[Source, ...] = ()
    handling: str = ""
    """The behandelaantekening: how and when to use it; it never stands in a letter."""
    uses: tuple[Used, ...] = ()
    """The paragraphs that stand in it, each at `{{ paragraph("slug") }}`."""
    variables: tuple[Variable, ...] = ()
    author: str = ""
    """Who made this version."""
    reason: str = ""
    """Why this version was made."""
    made: datetime | None = None
    """When this version was made (UTC); None where that is not known."""

    def variable(self, name: str) -> Variable | None:
        """Return the variable called `name`, or None."""
        return next((variable for variable in self.variables if variable.name == name), None)

    def is_valid_on(self, day: date) -> bool:
        """Return whether `day` lies within the days the paragraph may be used; without bounds always."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_until is None or day <= self.valid_until)
