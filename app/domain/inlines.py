"""The marks of running text. Nothing else exists: no raw HTML, no code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from app.domain.blocks import Para


@dataclass(frozen=True, slots=True)
class Text:
    """Plain characters, shown exactly as they stand."""

    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Bold."""

    inlines: Inlines


@dataclass(frozen=True, slots=True)
class Emph:
    """Italic."""

    inlines: Inlines


@dataclass(frozen=True, slots=True)
class Sup:
    """Superscript."""

    inlines: Inlines


@dataclass(frozen=True, slots=True)
class Sub:
    """Subscript."""

    inlines: Inlines


@dataclass(frozen=True, slots=True)
class Link:
    """A link to an address outside the letter."""

    href: str
    inlines: Inlines


@dataclass(frozen=True, slots=True)
class Break:
    """A new line within a paragraph."""


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note under the page; its number follows from its place in the letter. It holds paragraphs without notes."""

    blocks: tuple[Para, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """A value with a name, filled in from facts or variables.

    `value` is the stored form (dates ISO, numbers with a point), `shown` what the reader sees. A field that still
    has no value has an empty `value`; `shown` then names what is wanted, in brackets.
    """

    name: str
    value: str
    shown: str


Inline: TypeAlias = Text | Strong | Emph | Sup | Sub | Link | Break | Footnote | Field
Inlines: TypeAlias = tuple[Inline, ...]
