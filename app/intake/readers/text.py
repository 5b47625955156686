"""Plain text and Markdown: often what someone pulled out of a PDF."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.blocks import Block, Blocks, Heading, ListBlock, ListKind, Para
from app.domain.inlines import Break, Footnote, Inline, Inlines, Text
from app.domain.passages import Passage, Role
from app.domain.readings import Extract
from app.intake.readers.characters import decode
from app.intake.readers.markdown import is_readable, looks_like_markdown, read_marked
from app.intake.readers.plain_layout import Paragraph, taken_apart

_DASHES: Final = "-–—"


def read_plain(data: bytes, name: str) -> Extract:
    """Return the text of a plain text file; one that is full of Markdown is read as such.

    Raises:
        KnownError: FILE_UNSUPPORTED when the bytes are no text.
    """
    text = decode(data, name)
    return _extract(text, read_marked(text) if looks_like_markdown(text) else _unmarked(text))


def read_markdown(data: bytes, name: str) -> Extract:
    """Return the text of a Markdown file. Places count in the file as it stands, marks included.

    Raises:
        KnownError: FILE_UNSUPPORTED when the bytes are no text.
    """
    text = decode(data, name)
    return _extract(text, read_marked(text) if is_readable(text) else _unmarked(text))


def _unmarked(text: str) -> tuple[Blocks, tuple[Passage, ...]]:
    paragraphs, _ = taken_apart(text)
    return plain_blocks(paragraphs), tuple(paragraph.passage for paragraph in paragraphs)


def plain_blocks(paragraphs: Sequence[Paragraph]) -> Blocks:
    """Return paragraphs as blocks: items in lists, a note at its mark, one without a mark where it was printed."""
    blocks: list[Block | _Item] = []
    notes = {each.passage.label: each.passage for each in paragraphs if each.passage.role is Role.NOTE}
    for paragraph in paragraphs:
        passage = paragraph.passage
        if passage.role is Role.NOTE:
            if notes.pop(passage.label, None) is not None:
                blocks.append(Para(_inlines(passage, {})))
            continue
        content = _inlines(passage, notes)
        if passage.role is Role.HEADING:
            blocks.append(Heading(1, content))
        elif paragraph.bullet:
            blocks.append(_Item(ListKind.DASH if paragraph.bullet in _DASHES else ListKind.BULLET, Para(content)))
        else:
            blocks.append(Para(content))
    return tuple(_in_lists(blocks))


@dataclass(frozen=True, slots=True)
class _Item:
    kind: ListKind
    content: Para


def _in_lists(blocks: Sequence[Block | _Item]) -> Iterator[Block]:
    """Yield blocks with the items that follow one another as a list."""
    items: list[_Item] = []
    for block in (*blocks, None):
        if items and not (isinstance(block, _Item) and block.kind is items[0].kind):
            yield ListBlock(items[0].kind, tuple((item.content,) for item in items))
            items.clear()
        if isinstance(block, _Item):
            items.append(block)
        elif block is not None:
            yield block


def _inlines(passage: Passage, notes: dict[str, Passage]) -> Inlines:
    inlines: list[Inline] = []
    at = 0
    for place, mark in passage.marks:
        note = notes.pop(mark, None)
        if note is not None:
            inlines.extend(_lines(passage.text[at:place]))
            inlines.append(Footnote((Para(tuple(_lines(note.text))),)))
            at = place
    inlines.extend(_lines(passage.text[at:]))
    return tuple(inlines)


def _lines(text: str) -> list[Inline]:
    inlines: list[Inline] = []
    for number, line in enumerate(text.split("\n")):
        if number:
            inlines.append(Break())
        if line:
            inlines.append(Text(line))
    return inlines


def _extract(text: str, read: tuple[Blocks, tuple[Passage, ...]]) -> Extract:
    blocks, passages = read
    pages = text.rstrip("\f\n ").count("\f") + 1 if "\f" in text else None
    return Extract(blocks=blocks, plain=text, passages=passages, pages=pages)
