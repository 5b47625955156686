"""Library paragraphs: approved text with typed variables."""

from dataclasses import dataclass
from datetime import date
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
    PARTY = "party"
    """Somebody of the archive, by id; for facts of a letter, not in library paragraphs."""


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
    state: ParagraphState = ParagraphState.CONCEPT
    valid_from: date | None = None
    valid_until: date | None = None
    source: str = ""
    variables: tuple[Variable, ...] = ()

    def variable(self, name: str) -> Variable | None:
        """Return the variable called `name`, or None."""
        return next((variable for variable in self.variables if variable.name == name), None)
