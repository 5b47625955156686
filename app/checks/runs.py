"""The running text of a letter, run by run, marks taken off and notes included."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from app.domain.blocks import Blocks
from app.domain.inlines import Break, Emph, Field, Footnote, Inlines, Link, Strong, Sub, Sup, Text
from app.text.runs import runs

Run: TypeAlias = tuple[Text | Field | Break, ...]


def flat_runs(blocks: Blocks) -> Iterator[Run]:
    """Yield every paragraph, heading, caption and note as one flat run; a note follows the run it stands in."""
    for inlines in runs(blocks):
        yield tuple(_flat(inlines))
        for note in _notes(inlines):
            yield from flat_runs(note.blocks)


def _flat(inlines: Inlines) -> Iterator[Text | Field | Break]:
    for inline in inlines:
        match inline:
            case Text() | Field() | Break():
                yield inline
            case Strong() | Emph() | Sup() | Sub() | Link():
                yield from _flat(inline.inlines)
            case Footnote():
                continue


def _notes(inlines: Inlines) -> Iterator[Footnote]:
    for inline in inlines:
        match inline:
            case Footnote():
                yield inline
            case Strong() | Emph() | Sup() | Sub() | Link():
                yield from _notes(inline.inlines)
            case _:
                continue
