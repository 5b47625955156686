"""Letter kinds: data that says what a letter of this kind asks for and how it opens and closes."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.paragraphs import Variable


class Opening(StrEnum):
    """How the text begins."""

    PERSON = "person"
    """Geachte …, by the rules for the addressee."""
    NONE = "none"
    """No aanhef at all, as in a Kamerbrief."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterKind:
    """One kind of letter, read from `templates/kinds/<name>.toml` and `<name>.md`."""

    name: str
    label: str
    record_kind: str
    """The kind the register keeps: kamerbrief, antwoordbrief, brief, …"""
    house_style: str
    answers: bool
    """Whether it answers a letter of the archive."""
    opening: Opening
    closing: str
    """The line above the signature, comma included; empty for none."""
    facts: tuple[Variable, ...]
    required: tuple[str, ...]
    """Names of facts that must be filled before the letter is ready."""
    addressee: str = ""
    """Slug of the standing party it goes to unless another is named; empty for none."""
    questions: bool = False
    """Whether it answers Kamervragen: a new draft begins with those of the letter it answers."""
    headings: tuple[str, ...] = ()
    """What a new draft begins with: a part of own text under each of these headings."""
    body: str = ""
    """Notation that opens the text, with fields of the answered letter and the facts."""

    def fact(self, name: str) -> Variable | None:
        """Return the fact called `name`, or None."""
        return next((fact for fact in self.facts if fact.name == name), None)
