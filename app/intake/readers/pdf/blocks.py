"""The letter as blocks, from the same paragraphs its passages come from."""

from collections.abc import Sequence
from typing import Final

from app.domain.blocks import HIGHEST_START, Block, Blocks, Heading, ListBlock, ListKind, Para
from app.domain.inlines import Footnote, Inline, Inlines, Text
from app.domain.passages import Passage
from app.intake.readers.pdf.paragraphs import Paragraph

_DASHES: Final = "-–—"


def blocks(letter: Sequence[tuple[Paragraph, Passage]], notes: Sequence[Passage]) -> Blocks:
    """Return paragraphs, headings and lists; a note stands at its mark, once, where its page shows the mark."""
    waiting = list(notes)
    found: list[Block] = []
    for paragraph, passage in letter:
        if paragraph.heading:
            found.append(Heading(1, _inlines(passage, 0, waiting)))
        elif paragraph.mark:
            _add_item(found, paragraph, passage, waiting)
        else:
            found.append(Para(_inlines(passage, 0, waiting)))
    found.extend(Para((Text(note.text),)) for note in waiting)
    return tuple(found)


def _add_item(found: list[Block], paragraph: Paragraph, passage: Passage, waiting: list[Passage]) -> None:
    text = passage.text
    begin = len(text) - len(text[len(paragraph.mark) :].lstrip())
    kind = _kind(paragraph.mark)
    item: Blocks = (Para(_inlines(passage, begin, waiting)),)
    last = found[-1] if found else None
    number = _number(paragraph.mark)
    follows = isinstance(last, ListBlock) and (not last.is_counted or number == last.start + len(last.items))
    if follows and isinstance(last, ListBlock) and last.kind is kind:
        found[-1] = ListBlock(kind, (*last.items, item), last.start)
    else:
        found.append(ListBlock(kind, (item,), number))


def _kind(mark: str) -> ListKind:
    if mark in _DASHES:
        return ListKind.DASH
    bare = mark.strip("().")
    if bare.isdigit():
        return ListKind.NUMBER
    return ListKind.LETTER if bare.isascii() and bare.isalpha() and mark != bare else ListKind.BULLET


def _number(mark: str) -> int:
    """Return how far a mark counts: 3 for "3." and for "c."; 1 where it does not count."""
    bare = mark.strip("().")
    if bare.isdigit():
        return min(int(bare), HIGHEST_START)
    return ord(bare) - ord("a") + 1 if len(bare) == 1 and "a" <= bare <= "z" and mark != bare else 1


def _inlines(passage: Passage, begin: int, waiting: list[Passage]) -> Inlines:
    inlines: list[Inline] = []
    at = begin
    for place, mark in passage.marks:
        note = next((each for each in waiting if each.label == mark), None)
        if note is None or place < at:
            continue
        waiting.remove(note)
        if place > at:
            inlines.append(Text(passage.text[at:place]))
        inlines.append(Footnote((Para((Text(note.text),)),)))
        at = place
    if at < len(passage.text):
        inlines.append(Text(passage.text[at:]))
    return tuple(inlines)
