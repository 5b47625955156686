"""A text as one row of tokens: where lines begin, words, notes. What Word gave back is compared in this form."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias
from urllib.parse import unquote, urlsplit

from app.domain.blocks import Block, Figure
from app.domain.inlines import Field

MARKS = ("strong", "emph", "sup", "sub")
"""Marks a text of ours has."""
COLOURS = ("highlight", "colour", "struck", "underlined")
"""Marks of a reviewer that no text of ours has: they say something of words, and are none."""
_SOFT_HYPHEN = "\u00ad"
"""Where a word may be cut at the end of a line; Word keeps it as an element, other programs as a character."""


class TokenKind(Enum):
    """What a token is."""

    LINE = "line"
    """A paragraph, heading, item or cell begins."""
    WORD = "word"
    NOTE = "note"
    """A footnote begins at this place; what follows stands in it."""
    NOTE_LINE = "note_line"
    """A further paragraph of a footnote."""
    NOTE_END = "note_end"


@dataclass(frozen=True, slots=True)
class Wrap:
    """A mark round words: one of MARKS or COLOURS, or link with its address."""

    kind: str
    href: str = ""

    @property
    def told(self) -> str:
        """Return what is compared: the kind, of a link also where it leads, however that is written."""
        if self.kind != "link":
            return self.kind
        address = unquote(self.href.strip())
        try:
            parts = urlsplit(address)
        except ValueError:
            return f"link {address}"
        path = "" if parts.path == "/" else parts.path
        plain = parts._replace(scheme=parts.scheme.lower(), netloc=parts.netloc.lower(), path=path)
        return f"link {plain.geturl()}"


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of one word under the same marks; `field` where they are (part of) a value that was filled in."""

    text: str
    wraps: tuple[Wrap, ...] = ()
    field: Field | None = None
    place: int = 0
    """Tells one field from another that is alike."""


@dataclass(frozen=True, slots=True)
class Container:
    """What a line stands in: list, item, quote, question, answer, table, row or cell; `told` is what more it says."""

    kind: str
    id: object
    told: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class Shape:
    """How a line stands in the letter.

    `kind` is para, heading, item, empty or atom; `level` that of a heading or the depth of an item from 0. The rest
    is where it came from and is never compared: `list_kind` of an item, `cell` (table, row, column) in a Word file,
    `part` the tag of the control round it, `inside` the containers in a letter of ours, `atom` a block without words.
    """

    kind: str = "para"
    level: int = 0
    list_kind: str = field(default="", compare=False)
    cell: tuple[int, int, int] | None = field(default=None, compare=False)
    part: str = field(default="", compare=False)
    inside: tuple[Container, ...] = field(default=(), compare=False)
    atom: Block | None = field(default=None, compare=False)

    @property
    def in_cell(self) -> bool:
        """Return whether it stands in a table."""
        return self.cell is not None or any(each.kind == "cell" for each in self.inside)


@dataclass(frozen=True, slots=True)
class Token:
    """One token. `space` is the white space before a word, empty where it is attached to what precedes."""

    kind: TokenKind
    pieces: tuple[Piece, ...] = ()
    space: str = " "
    shape: Shape | None = None

    @property
    def text(self) -> str:
        """Return the characters of a word; nothing for any other token."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def key(self) -> str:
        """Return what is compared: the kind, for a word also its characters after NFKC, soft hyphens left out."""
        if self.kind is TokenKind.WORD:
            return f"w{unicodedata.normalize('NFKC', self.text.replace(_SOFT_HYPHEN, ''))}"
        return str(self.kind.value)

    @property
    def look(self) -> tuple[object, ...]:
        """Return how it looks: all that stands round a word from character to character, the shape of a line."""
        if self.kind is TokenKind.LINE and self.shape:
            if isinstance(self.shape.atom, Figure):
                return self.shape.kind, self.shape.atom.sha256, self.shape.atom.alt
            return (self.shape.kind, self.shape.level) if self.shape.kind != "empty" else ("para", 0)
        return self._worn((*MARKS, *COLOURS, "link"))

    @property
    def marks(self) -> tuple[object, ...]:
        """Return the same of a word, with no more than MARKS counted."""
        return self._worn(MARKS)

    @property
    def links(self) -> tuple[object, ...]:
        """Return where a word leads, from character to character."""
        return self._worn(("link",))

    def _worn(self, kinds: tuple[str, ...]) -> tuple[object, ...]:
        looks: list[tuple[frozenset[str], int]] = []
        for piece in self.pieces:
            marks = frozenset(wrap.told for wrap in piece.wraps if wrap.kind in kinds)
            if looks and looks[-1][0] == marks:
                looks[-1] = (marks, looks[-1][1] + len(piece.text))
            else:
                looks.append((marks, len(piece.text)))
        return (looks[0][0],) if len(looks) == 1 else tuple(looks)


Tokens: TypeAlias = tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Proposer:
    """Who changed something, and when, as Word keeps it (ISO, the clock of that computer)."""

    name: str
    at: str = ""


class Fate(Enum):
    """What track changes says of a token."""

    KEPT = "kept"
    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Tracked:
    """A token of a file that came back; `was` is how it looked before a tracked change of formatting."""

    token: Token
    fate: Fate = Fate.KEPT
    by: Proposer | None = None
    was: Token | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """In the place of the tokens from `start` up to `end` of the old text stands `new`; proposed `by`, if tracked."""

    start: int
    end: int
    new: Tokens
    by: Proposer | None = None
    place: int = field(default=0, compare=False)
    """Where it stands in the file that came back."""
