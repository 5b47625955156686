"""Plain text and Markdown: often what someone pulled out of a PDF."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from app.domain.blocks import Blocks, ListBlock, ListKind, Para
from app.domain.inlines import Break, Inline, Text
from app.domain.passages import Passage
from app.domain.readings import Extract
from app.intake.readers.characters import decode
from app.intake.readers.line_layout import paragraphs
from app.intake.readers.markdown import is_readable, looks_like_markdown, read_marked
from app.intake.readers.printed_lines import PrintedLine, passage, printed_lines

_ITEM: Final = re.compile(r"(?P<mark>[-–•*·▪])\s+(?=\S)")
_PAGE_NUMBER: Final = re.compile(r"(?:pagina|blz\.?)\s+\d+\s*(?:van|/)\s*\d+", re.IGNORECASE)


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
    """Return the paragraphs and lists of a plain text, and its passages."""
    blocks: list[Para | ListBlock] = []
    passages: list[Passage] = []
    for lines in paragraphs(tuple(_without_page_numbers(printed_lines(text)))):
        item = _ITEM.match(lines[0][0].text)
        whole = passage(lines, skip=item.end() if item else 0)
        passages.append(whole)
        if item is None:
            blocks.append(_para(whole))
            continue
        kind = ListKind.DASH if item["mark"] in "-–" else ListKind.BULLET
        last = blocks[-1] if blocks else None
        if isinstance(last, ListBlock) and last.kind is kind:
            blocks[-1] = ListBlock(kind, (*last.items, (_para(whole),)))
        else:
            blocks.append(ListBlock(kind, ((_para(whole),),)))
    return tuple(blocks), tuple(passages)


def _without_page_numbers(lines: Iterable[PrintedLine]) -> Iterator[PrintedLine]:
    over_page = False
    for line in lines:
        if _PAGE_NUMBER.fullmatch(line.text):
            over_page = True
        else:
            yield replace(line, over_page=True) if over_page else line
            over_page = False


def _para(passage: Passage) -> Para:
    inlines: list[Inline] = []
    for line in passage.text.split("\n"):
        if inlines:
            inlines.append(Break())
        inlines.append(Text(line))
    return Para(tuple(inlines))


def _extract(text: str, read: tuple[Blocks, tuple[Passage, ...]]) -> Extract:
    blocks, passages = read
    pages = text.rstrip("\f\n ").count("\f") + 1 if "\f" in text else None
    return Extract(blocks=blocks, plain=text, passages=passages, pages=pages)
