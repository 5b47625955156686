"""A letter as plain text, for search and for mail."""

from collections.abc import Iterable

from app.domain.blocks import Annex, Blocks, Para
from app.domain.inlines import Break, Inline, Text
from app.domain.resolved import ResolvedLetter
from app.text.words import plain

_HEAD = ("datum", "onderwerp")


def plain_text(letter: ResolvedLetter) -> str:
    """Return address, date, subject and text with its signature, paragraphs parted by an empty line, notes last."""
    head = [field.shown for name in _HEAD if (field := letter.field(name))]
    address = [field.shown for field in letter.fields if field.name.startswith("adres")]
    return plain((*_lines(address), *_lines(head), *said(letter))) + "\n"


def said(letter: ResolvedLetter) -> Blocks:
    """Return what a letter says below its letterhead: aanhef, text, closing and signature, then the annexes."""
    blocks = letter.blocks
    end = next((place for place, block in enumerate(blocks) if isinstance(block, Annex)), len(blocks))
    return (
        *_lines([letter.opening]),
        *blocks[:end],
        *_lines([letter.closing]),
        *_lines(letter.signature_above),
        *_lines(letter.signature_below),
        *_lines(letter.second_above),
        *_lines(letter.second_below),
        *blocks[end:],
    )


def _lines(lines: Iterable[str]) -> Blocks:
    """Return lines as one paragraph; none for no lines."""
    inlines: list[Inline] = []
    for line in filter(None, lines):
        inlines += (Break(), Text(line)) if inlines else (Text(line),)
    return (Para(tuple(inlines)),) if inlines else ()
