"""The standard texts of a team, brought in from a document: each heading begins a paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from app.compose.blocks import each_run
from app.domain.blocks import Block, Blocks, Heading
from app.domain.errors import ErrorCode, KnownError
from app.domain.inlines import Field, Inline, Text
from app.domain.paragraphs import Paragraph
from app.language.slugs import slug_of
from app.text.notation import write
from app.text.runs import shown
from app.text.words import words


@dataclass(frozen=True, slots=True)
class StandardText:
    """A text of a document: its heading, what stands under it, and how many words those are."""

    title: str
    blocks: Blocks

    @property
    def words(self) -> int:
        """Return how many words it has."""
        return len(words(self.blocks))


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one text of a document: the paragraph it is now, or why it is none."""

    title: str
    words: int
    paragraph: Paragraph | None = None
    error: KnownError | None = None


def standard_texts(blocks: Blocks, name: str) -> tuple[StandardText, ...]:
    """Return the texts of a document, divided at its highest headings; what stands above the first is left out.

    Raises:
        KnownError: TEXTS_WITHOUT_HEADINGS (name) for one that has none.
    """
    levels = [each.level for each in blocks if isinstance(each, Heading)]
    if not levels:
        raise KnownError(ErrorCode.TEXTS_WITHOUT_HEADINGS, name=name)
    return tuple(_divided(blocks, min(levels)))


def _divided(blocks: Blocks, level: int) -> Iterator[StandardText]:
    title, below = "", list[Block]()
    for block in blocks:
        if isinstance(block, Heading) and block.level == level:
            if title:
                yield StandardText(title, tuple(below))
            title, below = " ".join(shown(block.inlines, lambda _: "").split()), []
        else:
            below.append(block)
    if title:
        yield StandardText(title, tuple(below))


def body_of(blocks: Blocks, name: str) -> str:
    """Return text as a paragraph keeps it, in notation; a field in it becomes the words it shows.

    Raises:
        KnownError: PARAGRAPH_TEMPLATE (name, what) for text without words. Braces in it stay braces.
    """
    made = write(each_run(blocks, lambda inlines: tuple(map(_without_field, inlines)))).text
    if not made.strip():
        raise KnownError(ErrorCode.PARAGRAPH_TEMPLATE, name=name, what="no_text")
    return made.strip("\n") + "\n"


def free_slug(title: str, taken: set[str]) -> str:
    """Return a short name for a title that none of the `taken` is."""
    begin = slug_of(title) or "tekstblok"
    return next(slug for number in count(1) if (slug := begin if number == 1 else f"{begin}-{number}") not in taken)


def _without_field(inline: Inline) -> Inline:
    return Text(inline.shown) if isinstance(inline, Field) else inline
