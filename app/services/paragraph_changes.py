"""What one version of a paragraph says otherwise than the one before: its words, and what stands in its header."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from difflib import SequenceMatcher
from enum import StrEnum

from app.domain.errors import ErrorCode, KnownError
from app.domain.paragraphs import Paragraph, Source
from app.language.sources import read_source

_PIECES = re.compile(r"\s+|[^\s]+")
_OWN = ("id", "version", "body", "state", "author", "reason", "made")
"""What differs between versions anyhow, or is shown apart."""


class Said(StrEnum):
    """Whether a piece of text is in both versions, only in the former, or only in the later."""

    BOTH = "both"
    FORMER = "former"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the notation of a paragraph, and in which versions it stands."""

    said: Said
    text: str


def compared(former: str, later: str) -> tuple[Piece, ...]:
    """Return two texts as one, word by word; what went stands before what came."""
    old, new = _PIECES.findall(former), _PIECES.findall(later)
    found: list[Piece] = []
    for tag, begin, end, at, to in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(Piece(Said.BOTH, "".join(old[begin:end])))
            continue
        for said, words in ((Said.FORMER, old[begin:end]), (Said.LATER, new[at:to])):
            found += [Piece(said, "".join(words))] if words else []
    return tuple(found)


def excerpts(pieces: tuple[Piece, ...], around: int = 12) -> tuple[Piece, ...]:
    """Return the pieces that differ with so many words round each; an ellipsis stands for what is left out."""
    found: list[Piece] = []
    for place, piece in enumerate(pieces):
        words = _PIECES.findall(piece.text)
        begin = 0 if place == 0 else 2 * around
        end = 0 if place == len(pieces) - 1 else 2 * around
        if piece.said is not Said.BOTH or len(words) <= begin + end + 1:
            found.append(piece)
            continue
        kept = [*words[:begin], " … ", *words[len(words) - end :]]
        found.append(Piece(Said.BOTH, "".join(kept)))
    return tuple(found)


def altered(former: Paragraph, later: Paragraph) -> tuple[str, ...]:
    """Return the fields of the header in which two versions differ, in their order."""
    names = (each.name for each in fields(Paragraph) if each.name not in _OWN)
    return tuple(name for name in names if getattr(former, name) != getattr(later, name))


def typed_sources(text: str, name: str) -> tuple[Source, ...]:
    """Return the sources that are typed, one a line.

    Raises:
        KnownError: PARAGRAPH_SOURCE (name, source, what) for the first that is none.
    """
    found = []
    for line in filter(None, (each.strip() for each in text.splitlines())):
        source = read_source(line)
        if source is None:
            raise KnownError(ErrorCode.PARAGRAPH_SOURCE, name=name, source=line, what="no_source")
        found.append(source)
    return tuple(found)
