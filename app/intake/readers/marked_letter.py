"""A letter in Markdown that was drawn from a page: made whole over running heads, page ends and notes."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.domain.blocks import Block, Blocks, ListBlock, Para, Quote
from app.domain.inlines import Footnote, Inline, Inlines, Sup, Text
from app.domain.passages import Passage, Role
from app.intake.passages import Piece, joined
from app.intake.readers.inline_text import text_of, tidy
from app.intake.readers.letterhead_lines import letterhead
from app.intake.readers.line_layout import ends_sentence
from app.intake.readers.margin_lines import margin_lines
from app.intake.readers.page_ends import page_ends
from app.intake.readers.printed_lines import PrintedLine

_WIDTH: Final = 60
"""Characters of a line that is surely running text, in a text whose paragraphs are one line each."""
_SHORTEST: Final = 40
"""Characters of a paragraph that a page end may have cut; a shorter one is a heading or a name."""
_OPEN: Final = re.compile(
    r"(?:,|\b(?:de|het|een|van|en|of|in|op|met|voor|door|aan|bij|te|om|dat|die|uit|over|naar|tot))$"
)


@dataclass(frozen=True, slots=True)
class Part:
    """A block of the source with what it reads as."""

    blocks: Blocks
    passages: tuple[Passage, ...]


def letter_of(parts: Iterable[Part]) -> tuple[Blocks, tuple[Passage, ...]]:
    """Return the blocks and passages of a letter, notes at their marks, without what pages carried besides."""
    whole = _joined(_proper([part for part in parts if part.blocks or part.passages]))
    marked = {mark for part in whole for each in part.passages for _, mark in each.marks}
    notes: dict[str, Part] = {}
    for part in whole:
        if _is_note(part) and part.passages[0].label in marked:
            notes.setdefault(part.passages[0].label, part)
    waiting = {label: Footnote((Para((Text(part.passages[0].text),)),)) for label, part in notes.items()}
    blocks: list[Block] = []
    for part in whole:
        if not any(part is note for note in (notes.get(each.label) for each in part.passages)):
            blocks.extend(_with_notes(part.blocks, waiting))
    blocks.extend(Para(note.blocks[0].inlines) for note in waiting.values())
    return tuple(blocks), tuple(each for part in whole for each in part.passages)


def _is_note(part: Part) -> bool:
    return len(part.passages) == 1 and part.passages[0].role is Role.NOTE


def _proper(parts: Sequence[Part]) -> list[Part]:
    """Return the parts of the letter proper: those of which not every line is a margin's or letterhead's."""
    lines: list[PrintedLine] = []
    owners: list[int] = []
    for number, part in enumerate(parts):
        if not _is_note(part):
            lines.extend(_lines(part))
            owners.extend([number] * (len(lines) - len(owners)))
    head = letterhead(lines)
    places, _ = margin_lines(lines, _WIDTH, head)
    taken = {*head, *places, *page_ends(lines)}
    kept = {owner for place, owner in enumerate(owners) if place not in taken}
    dropped = {owners[place] for place in taken} - kept
    return [part for number, part in enumerate(parts) if number not in dropped]


def _lines(part: Part) -> Iterator[PrintedLine]:
    for passage in part.passages:
        for number, text in enumerate(passage.text.split("\n")):
            if text.strip():
                yield PrintedLine(text.strip(), passage.runs[0][1], 0 if number else 1, over_page=False, page=None)


def _joined(parts: Sequence[Part]) -> list[Part]:
    """Return the parts with paragraphs joined that a page end cut; notes between them come after."""
    whole: list[Part] = []
    last: int | None = None
    for part in parts:
        if _is_note(part):
            whole.append(part)
        elif last is not None and _goes_on(whole[last], part):
            whole[last] = _one(whole[last], part)
        else:
            last = len(whole)
            whole.append(part)
    return whole


def _goes_on(above: Part, below: Part) -> bool:
    if not (_is_paragraph(above) and _is_paragraph(below)):
        return False
    upper, lower = above.passages[0].text, below.passages[0].text
    if len(upper) < _SHORTEST or ends_sentence(upper) or "\n" in upper:
        return False
    return lower[0].islower() or _OPEN.search(upper[-_SHORTEST:]) is not None


def _is_paragraph(part: Part) -> bool:
    one = len(part.blocks) == len(part.passages) == 1
    return one and isinstance(part.blocks[0], Para) and part.passages[0].role is Role.BODY


def _one(above: Part, below: Part) -> Part:
    upper, lower = above.passages[0], below.passages[0]
    whole = joined((Piece(upper.text, 0), Piece(lower.text, 0))).text
    kept = len(whole) - len(lower.text)
    passage = replace(
        upper,
        text=whole,
        runs=(*(run for run in upper.runs if run[0] < kept), *((at + kept, start) for at, start in lower.runs)),
        marks=(
            *((min(at, kept), mark) for at, mark in upper.marks),
            *((at + kept, mark) for at, mark in lower.marks),
        ),
    )
    between = (Text(" "),) if whole[kept - 1] == " " else ()
    inlines = [block.inlines for block in (*above.blocks, *below.blocks) if isinstance(block, Para)]
    return Part((Para(tidy((*inlines[0], *between, *inlines[1]))),), (passage,))


def _with_notes(blocks: Blocks, waiting: dict[str, Footnote]) -> Iterator[Block]:
    """Yield blocks with the notes that wait in place of their marks."""
    for block in blocks:
        if isinstance(block, Para):
            yield Para(_noted(block.inlines, waiting))
        elif isinstance(block, ListBlock):
            yield replace(block, items=tuple(tuple(_with_notes(item, waiting)) for item in block.items))
        elif isinstance(block, Quote):
            yield Quote(tuple(_with_notes(block.blocks, waiting)))
        else:
            yield block


def _noted(inlines: Inlines, waiting: dict[str, Footnote]) -> Inlines:
    noted: list[Inline] = []
    for inline in inlines:
        mark = text_of((inline,)).strip() if isinstance(inline, Sup) else ""
        noted.append(waiting.pop(mark) if mark in waiting else inline)
    return tuple(noted)
