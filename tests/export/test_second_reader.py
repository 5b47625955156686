"""What a reader that is not ours (docx2python) finds in the file: the same paragraphs, lists and notes."""

import io
import re
from collections.abc import Iterator
from typing import Any

import pytest

from app.domain.resolved import ResolvedLetter
from app.export.docx import write_docx
from app.export.house_style import HouseStyle
from app.export.purpose import Purpose
from tests.export.kamerbrieven import SHA, Expected, Line, draw
from tests.export.letters import MOMENT
from tests.export.test_docx import PNG
from tests.support.effort import examples

docx2python = pytest.importorskip("docx2python", reason="docx2python (packaging/lock) is not installed")

_PICTURE = re.compile(r"----Image alt text---->(.*?)<----media/\w+\.png----", re.DOTALL)
_LABEL = re.compile(r"(\t*)(\d+\)|[a-z]+\)|--)\t")
_NOTE = re.compile(r"footnote(\d+)\)\t ")
_LETTERS = draw(examples(12, fewest=12))


def read(data: bytes, style: HouseStyle) -> tuple[list[Line], list[list[str]]]:
    """Return the paragraphs from aanhef on with their styles, labels and depth, and the notes."""
    purposes = {identity: purpose for purpose, identity in style.styles.items()}
    with docx2python.docx2python(io.BytesIO(data), duplicate_merged_cells=False) as opened:
        found = [line for each in _paragraphs(opened.body_pars) if (line := _line(each, purposes)).text]
        notes = [cell for table in opened.footnotes for row in table for cell in row if any(cell)]
    start = next(place for place, line in enumerate(found) if line.purpose == "opening")
    for number, note in enumerate(notes, 1):
        match = _NOTE.match(note[0])
        assert match is not None
        assert int(match[1]) == number
        note[0] = note[0][match.end() :]
    return found[start:], notes


def _paragraphs(tables: Any) -> Iterator[Any]:
    for table in tables:
        for row in table:
            for cell in row:
                yield from cell


def _line(par: Any, purposes: dict[str, str]) -> Line:
    text = "".join(run.text for run in par.runs)
    if picture := _PICTURE.fullmatch(text):
        return Line("picture", picture[1])
    label = _LABEL.match(text) if par.list_position[0] else None
    if label is None:
        return Line(purposes.get(par.style, par.style), text)
    return Line(purposes.get(par.style, par.style), text[label.end() :], label[2], len(label[1]))


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("made", _LETTERS, ids=range(len(_LETTERS)))
def test_another_reader_sees_the_same_paragraphs_lists_and_notes(
    house_style: HouseStyle, made: ResolvedLetter, purpose: Purpose
) -> None:
    wanted = Expected(made)
    lines, notes = read(write_docx(made, house_style, purpose, MOMENT, figures={SHA: PNG}), house_style)
    assert lines == wanted.lines
    assert notes == wanted.notes


def test_the_letters_drawn_hold_what_a_letter_can_hold() -> None:
    found = {line.purpose for made in _LETTERS for line in Expected(made).lines}
    assert {"heading3", "quote", "question", "answer", "header_cell", "caption", "annex_title"} <= found
    listed = {(line.depth, line.label[-1]) for made in _LETTERS for line in Expected(made).lines if line.label}
    assert {depth for depth, _ in listed} == {0, 1, 2}
