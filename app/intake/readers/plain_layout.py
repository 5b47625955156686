"""A plain text taken apart: its paragraphs, its notes, and what the pages carried besides."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.passages import Passage, Role
from app.intake.readers.letterhead_lines import letterhead
from app.intake.readers.line_layout import bullet, ends_sentence, full_width, is_question_head, paragraphs, table_rows
from app.intake.readers.margin_lines import margin_lines
from app.intake.readers.note_labels import Note
from app.intake.readers.note_texts import Noted, noted
from app.intake.readers.page_ends import page_ends, running_heads
from app.intake.readers.printed_lines import Furniture, PrintedLine, WritersLine, passage, printed_lines, without
from app.intake.readers.space_columns import side_by_side
from app.language.names import read_name

_PROSE: Final = 60
"""Characters; what is longer is running text, where lines have no width of their own."""
_OPENING: Final = "-–•'\"‘“«("
_DATED: Final = re.compile(r"\d{1,2} [a-z]{3,9} \d{4}$")


@dataclass(frozen=True, slots=True)
class Taken:
    """Characters of the plain text that are no part of the letter proper, and why."""

    start: int
    end: int
    why: Furniture


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A passage, the sign before it where it is an item of a list, and the line it is a cell of in a table."""

    passage: Passage
    bullet: str = ""
    row: int | None = None


def taken_apart(text: str) -> tuple[list[Paragraph], list[Taken]]:
    """Return the paragraphs of a plain text in order, notes below the text of their page, and what else was taken."""
    taken: list[Taken] = []
    apart = side_by_side(tuple(printed_lines(text)))
    taken.extend(Taken(line.start, line.start + len(line.text), Furniture.MARGIN) for line in apart.margin)
    lines: Sequence[PrintedLine] = apart.lines
    lines = _less(lines, page_ends(lines), taken)
    width = full_width(lines)
    head = letterhead(lines)
    places, cuts = margin_lines(lines, width, head)
    lines = _cut(lines, {place: end for place, end in cuts.items() if place not in head}, taken)
    margin = dict.fromkeys(places, Furniture.MARGIN)
    lines = _less(lines, {**margin, **dict.fromkeys(head, Furniture.LETTERHEAD)}, taken)
    lines = _less(lines, running_heads(lines, width), taken)
    width = full_width(lines) if margin or head else width
    read = noted(lines, width)
    return list(_paragraphs(read, width)), sorted(taken, key=lambda each: each.start)


def _less(
    lines: Sequence[PrintedLine], furniture: Mapping[int, Furniture], taken: list[Taken]
) -> Sequence[PrintedLine]:
    for place, why in furniture.items():
        taken.append(Taken(lines[place].start, lines[place].start + len(lines[place].text), why))
    return without(lines, furniture)


def _cut(lines: Sequence[PrintedLine], ends: Mapping[int, int], taken: list[Taken]) -> Sequence[PrintedLine]:
    if not ends:
        return lines
    cut = list(lines)
    for place, end in ends.items():
        line = lines[place]
        cut[place] = line.cut(0, end)
        taken.append(Taken(line.start + end, line.start + len(line.text), Furniture.MARGIN))
    return cut


def _paragraphs(letter: Noted, width: int) -> Iterator[Paragraph]:
    rows = table_rows(letter.lines)
    found = list(paragraphs(letter.lines, width, rows))
    waiting = list(zip(letter.notes, letter.after, strict=True))
    waiting.reverse()
    read = 0
    for number, written in enumerate(found):
        below = found[number + 1] if number + 1 < len(found) else None
        if read in rows:
            for begin, end in rows[read]:
                yield Paragraph(passage([[written[0][0].cut(begin, end)]]), row=read)
        else:
            yield _paragraph(written, below, width)
        read += sum(map(len, written))
        while waiting and waiting[-1][1] <= read:
            yield _note(waiting.pop()[0])
    for note, _ in reversed(waiting):
        yield _note(note)


def _paragraph(written: list[WritersLine], below: list[WritersLine] | None, width: int) -> Paragraph:
    first = written[0][0].text
    skip = bullet(first)
    if skip:
        return Paragraph(passage(written, skip=skip), first[0])
    role = Role.HEADING if _is_heading(written, below, width) else Role.BODY
    return Paragraph(passage(written, role))


def _is_heading(written: list[WritersLine], below: list[WritersLine] | None, width: int) -> bool:
    """Return whether a paragraph is a heading: a line or two that end no sentence, with running text below."""
    text = written[-1][-1].text
    if is_question_head(text) and len(written) == len(written[0]) == 1:
        return True
    if len(written) > 1 or len(written[0]) > 2 or ends_sentence(text) or text.endswith(",") or _DATED.search(text):
        return False
    if below is None or below[0][0].over_page or not (text[0].isupper() or text[0].isdigit()):
        return False
    follows = below[0][0].text
    prose = len(follows) > (0.6 * width or _PROSE) or ends_sentence(below[-1][-1].text)
    begins = follows[0].isalnum() or follows[0] in _OPENING
    return prose and begins and any(map(str.isalpha, text)) and not _is_name(text)


def _is_name(text: str) -> bool:
    name = read_name(text) if len(text) <= _PROSE else None
    return name is not None and bool(name.initials)


def _note(note: Note) -> Paragraph:
    lines = [[*note.lines]] if note.lines else []
    return Paragraph(passage(lines, Role.NOTE, label=str(note.number)))
