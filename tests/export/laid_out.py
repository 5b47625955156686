"""Drawn Kamerbrieven as LibreOffice lays them out: `python -m tests.export.laid_out 200` prints what it shows.

Every word of such a letter stands in it once, so each is found again on its page: the words must be those of the
letter in its order (those of a table in any, for a page is read line by line across its cells), each note must begin
on the page of its mark, no heading may end a page, no signature may stand on a page without a word of the text, and
no paragraph may leave one line alone. `untouched` counts the notes LibreOffice alone puts astray.
"""

import json
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from app.domain.resolved import ResolvedLetter
from app.export.docx import write_docx
from app.export.house_style import HouseStyle, load_house_style
from app.export.paper.astray import notes_astray
from app.export.paper.kept_office import KeptOffice
from app.export.paper.rows_with_notes import laid_out
from app.export.purpose import Purpose
from app.ooxml.package_check import faults
from app.runtime.paths import installed_paths
from tests.export.kamerbrieven import SHA, Expected, Line, draw
from tests.export.letters import MOMENT
from tests.export.pages import LARGEST_MARK, ToPdf, Word, in_text, words
from tests.export.test_docx import PNG
from tests.support.sdk import errors_of, find_validator

BATCH = 25
_MARK = re.compile(r"----footnote(\d+)----")
_TAG = re.compile(r"<[^>]*>")
_FURNITURE = re.compile(r"\d{1,3}|(?:\d{1,3}|[a-z]{1,2})\.|[•–-]")
"""What may stand in the column of the text without being a word of it: marks and labels of lists."""
_DRAWN = re.compile(r"[A-Za-z]+\d+")
_SIGNED = ("Hoogachtend,", "De", "Voorbeeldzaken,", "C.", "Voorbeeld-Naam")
_CELLS = ("cell", "header_cell")
_LABELS = ("question_label", "answer_label")
_HEADS = ("heading1", "heading2", "heading3", "annex_title")


@dataclass(frozen=True)
class Layout:
    """Where the words of one letter are on its pages."""

    expected: Expected
    pages: Sequence[Word]

    def faults(self) -> Iterator[str]:
        """Yield what is wrong, by name."""
        lines = [line for line in self.expected.lines if line.purpose != "picture"]
        cells = {word for line in lines if line.purpose in _CELLS for word in _words(line.text)}
        main = [
            word
            for line in lines
            if line.purpose not in _CELLS
            for word in _words(line.text)
            if not _FURNITURE.fullmatch(word)
        ]
        notes = [word for note in self.expected.notes for text in note for word in _words(text)]
        read = [word for word in self.pages if in_text(word) and not _FURNITURE.fullmatch(word.text)]
        noted = set(notes)
        if [word.text for word in read if word.text not in noted | cells] != main:
            yield "words"
        if not cells <= {word.text for word in read}:
            yield "words_of_cells"
        if [word.text for word in read if word.text in noted] != notes:
            yield "words_of_notes"
        at: dict[str, Word] = {}
        for word in read:  # the words of a header row come again on the pages that follow
            if _DRAWN.fullmatch(word.text) or word.text in _SIGNED:
                at.setdefault(word.text, word)
        yield from self._notes(at)
        yield from self._breaks(at)

    def _notes(self, at: Mapping[str, Word]) -> Iterator[str]:
        marks: dict[str, list[int]] = {}
        for word in self.pages:
            if in_text(word) and word.height <= LARGEST_MARK and word.text.isdigit():
                marks.setdefault(word.text, []).append(word.page)
        for number, note in enumerate(self.expected.notes, 1):
            first = at.get(_words(note[0])[0])
            if first is None or marks.get(str(number)) != [first.page, first.page]:
                yield "note_elsewhere"

    def _breaks(self, at: Mapping[str, Word]) -> Iterator[str]:
        lines = [line for line in self.expected.lines if line.purpose != "picture"]
        for line, following in pairwise(lines):
            here, there = (at.get(_words(line.text)[-1]), at.get(_words(following.text)[0]))
            if line.purpose in _LABELS:
                continue
            if here and there and here.page != there.page:
                if line.purpose in _HEADS:
                    yield "lone_heading"
                if following.purpose in ("closing", "signature", "signature_name"):
                    yield "orphan_signature"
        for line in lines:
            yield from _lone_line(line, at)


def _lone_line(line: Line, at: Mapping[str, Word]) -> Iterator[str]:
    tops: dict[int, set[float]] = {}
    for text in _words(line.text):
        if text in at and line.purpose not in _HEADS:
            tops.setdefault(at[text].page, set()).add(round(at[text].bottom))
    if len(tops) > 1 and min(map(len, tops.values())) < 2:
        yield "lone_line"


def _words(text: str) -> list[str]:
    return _TAG.sub("", _MARK.sub("", text)).split()


def look(made: Sequence[ResolvedLetter], files: Sequence[bytes], to_pdf: ToPdf) -> Iterator[list[str]]:
    """Yield what is wrong with each letter as it is laid out, and `untouched` for a note LibreOffice put wrong."""
    found: list[tuple[int, ...]] = []

    def asked(pdf: bytes, notes: int) -> tuple[int, ...]:
        found.append(notes_astray(pdf, notes))
        return found[-1]

    for letter, file in zip(made, files, strict=True):
        found.clear()
        pdf = laid_out(file, to_pdf, asked)
        yield [*Layout(Expected(letter), words(pdf)).faults(), *("untouched" for _ in (found or [()])[0])]


def written(made: ResolvedLetter, style: HouseStyle, purpose: Purpose) -> bytes:
    """Return the file of a drawn letter."""
    return write_docx(made, style, purpose, MOMENT, figures={SHA: PNG})


def run(number: int, seed: int, style: HouseStyle, validator: str | None) -> dict[str, int]:
    """Return the figures of one run."""
    drawn = draw(number, seed)
    found: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder, closing(KeptOffice()) as office:
        for start in range(0, number, BATCH):
            some = drawn[start : start + BATCH]
            for purpose in Purpose:
                files = [written(each, style, purpose) for each in some]
                for wrong in look(some, files, office.to_pdf):
                    found.update(wrong)
                found["faults"] += sum(len(faults(each)) for each in files)
                if validator:
                    found["sdk_errors"] += sum(_sdk(validator, each, Path(folder)) for each in files)
    names = (
        "words",
        "words_of_cells",
        "words_of_notes",
        "note_elsewhere",
        "lone_heading",
        "orphan_signature",
        "lone_line",
        "faults",
        "sdk_errors",
        "untouched",
    )
    notes = sum(len(Expected(each).notes) for each in drawn)
    return {"letters": number, "notes": notes, **{name: found[name] for name in names}}


def _sdk(validator: str, data: bytes, folder: Path) -> int:
    path = folder / "brief.docx"
    path.write_bytes(data)
    return len(errors_of(validator, path))


if __name__ == "__main__":
    began = time.monotonic()
    rijk = load_house_style(installed_paths().templates / "house_style", "rijk")
    said = run(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1, rijk, find_validator())
    sys.stdout.write(json.dumps({**said, "seconds": round(time.monotonic() - began, 1)}) + "\n")
    sys.exit(1 if any(said[name] for name in said if name not in ("letters", "notes", "untouched")) else 0)
