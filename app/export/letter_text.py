"""The text of a letter from aanhef to signature, and its annexes, as sections of a Word file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Set

from app.domain.blocks import Annex, Block, Blocks
from app.domain.inlines import Field, Inline, Text
from app.domain.resolved import ResolvedLetter, ResolvedPart
from app.export.blocks import BlockWriter
from app.export.controls import Controls
from app.export.paragraphs import hairline


class TextWriter:
    """Writes the sections of one letter.

    `controls` is None for a file to send, which has none. `section_end` gives the w:sectPr of a section by its
    number; it stands in the section's last paragraph, outside every control.
    """

    def __init__(
        self, blocks: BlockWriter, controls: Controls | None, plain_style: str, section_end: Callable[[int], str]
    ) -> None:
        self._blocks = blocks
        self._controls = controls
        self._plain_style = plain_style
        self._section_end = section_end

    def sections(self, letter: ResolvedLetter) -> tuple[str, ...]:
        """Return the XML of the letter itself and of each annex; every one has a paragraph.

        Closing and signature stand before the first annex; what follows an annex belongs to it.
        """
        sections = [[self._blocks.line("opening", Text(letter.opening))] if letter.opening else []]
        parts = [(part, *piece) for part in letter.parts for piece in enumerate(_pieces(part.blocks))]
        annexes = (place for place, (_, _, (annex, _)) in enumerate(parts) if annex)
        # Closing and signature stand below this; they may not have a page to themselves.
        last_words = next(annexes, len(parts)) - 1 if any(_lines(letter)) else None
        for place, (part, number, (annex, blocks)) in enumerate(parts):
            if annex:
                sections.append([])
            sections[-1].append(self._piece(part, number, annex, blocks, keep=place == last_words))
        last = len(sections) - 1
        sections[0].append(self._signature(letter, self._section_end(0) if last else ""))
        for number in range(1, last):
            sections[number].append(hairline(self._plain_style, section=self._section_end(number)))
        return tuple("".join(pieces) or hairline(self._plain_style) for pieces in sections)

    def _piece(self, part: ResolvedPart, number: int, annex: Annex | None, blocks: Blocks, *, keep: bool) -> str:
        title = self._blocks.annex_title(annex.title) if annex else ""
        content = title + self._blocks.write(blocks, keep=keep)
        if self._controls is None or not content:
            return content
        return self._controls.part(part.id, part.alias, content, number)

    def _signature(self, letter: ResolvedLetter, section: str) -> str:
        """Return closing, functions and names, which their styles keep together on a page until the last line."""
        wanted = {field.shown for field in letter.fields if field.is_open}
        lines = [(style, _words(line, wanted)) for style, line in _lines(letter)]
        if not lines:
            return hairline(self._plain_style, section=section) if section else ""
        kept = "".join(self._blocks.line(style, words) for style, words in lines[:-1])
        style, words = lines[-1]
        return kept + self._blocks.line(style, words, keep_next=False, section=section)


def _lines(letter: ResolvedLetter) -> Iterator[tuple[str, str]]:
    """Yield style and words of each line below the text; the style of the first name leaves room for signing."""
    if letter.closing:
        yield "closing", letter.closing
    yield from _signed(letter.signature_above, letter.signature_below)
    if second := tuple(_signed(letter.second_above, letter.second_below)):
        (_, first), *rest = second
        yield "signature_second", first
        yield from rest


def _signed(above: Iterable[str], below: Iterable[str]) -> Iterator[tuple[str, str]]:
    for line in above:
        yield "signature", line
    for place, line in enumerate(below):
        yield "signature" if place else "signature_name", line


def _words(line: str, wanted: Set[str]) -> Inline:
    """Return a line of the signature; one that names what is still wanted stays marked as such."""
    return Field("", "", line) if line in wanted else Text(line)


def _pieces(blocks: Blocks) -> Iterator[tuple[Annex | None, Blocks]]:
    """Yield the blocks before the first annex, where there are any, and each annex with its own."""
    annex: Annex | None = None
    gathered: list[Block] = []
    for block in blocks:
        if isinstance(block, Annex):
            if annex or gathered:
                yield annex, tuple(gathered)
            annex, gathered = block, []
        else:
            gathered.append(block)
    if annex or gathered:
        yield annex, tuple(gathered)
