"""Plain text and Markdown: often what someone pulled out of a PDF."""

import re
from typing import Final

from app.domain.blocks import Blocks, ListBlock, ListKind, Para
from app.domain.inlines import Break, Inline, Text
from app.domain.readings import Extract
from app.intake.readers.characters import decode
from app.intake.readers.line_layout import paragraphs
from app.intake.readers.markdown import is_readable, looks_like_markdown, read_blocks

_ITEM: Final = re.compile(r"(?P<mark>[-–•*·▪])\s+(?=\S)")


def read_plain(data: bytes, name: str) -> Extract:
    """Return the text of a plain text file; one that is full of Markdown is read as such.

    Raises:
        KnownError: FILE_UNSUPPORTED when the bytes are no text.
    """
    text = decode(data, name)
    return _extract(text, read_blocks(text) if looks_like_markdown(text) else plain_blocks(text))


def read_markdown(data: bytes, name: str) -> Extract:
    """Return the text of a Markdown file. Places count in the file as it stands, marks included.

    Raises:
        KnownError: FILE_UNSUPPORTED when the bytes are no text.
    """
    text = decode(data, name)
    return _extract(text, read_blocks(text) if is_readable(text) else plain_blocks(text))


def plain_blocks(text: str) -> Blocks:
    """Return the paragraphs and lists of a plain text."""
    blocks: list[Para | ListBlock] = []
    for lines in paragraphs(text):
        item = _ITEM.match(lines[0])
        if item is None:
            blocks.append(_para(lines))
            continue
        kind = ListKind.DASH if item["mark"] in "-–" else ListKind.BULLET
        entry: Blocks = (_para([lines[0][item.end() :], *lines[1:]]),)
        last = blocks[-1] if blocks else None
        if isinstance(last, ListBlock) and last.kind is kind:
            blocks[-1] = ListBlock(kind, (*last.items, entry))
        else:
            blocks.append(ListBlock(kind, (entry,)))
    return tuple(blocks)


def _para(lines: list[str]) -> Para:
    inlines: list[Inline] = []
    for line in lines:
        if inlines:
            inlines.append(Break())
        inlines.append(Text(line))
    return Para(tuple(inlines))


def _extract(text: str, blocks: Blocks) -> Extract:
    pages = text.rstrip("\f\n ").count("\f") + 1 if "\f" in text else None
    return Extract(blocks=blocks, plain=text, pages=pages)
