"""A signed copy that comes back as PDF: matched to its letter, its words laid beside what went to be signed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from pathlib import Path

from app.domain.blocks import Blocks, Table
from app.domain.changes import Changes
from app.domain.errors import ErrorCode, KnownError
from app.domain.letters import FileRole, Letter, Status
from app.domain.readings import date_of
from app.intake.reading_process import FileRead, ReadingProcess
from app.runtime.files import read_file
from app.services.joining import Joining
from app.services.keeping import Keeping
from app.storage.archive import Archive
from app.storage.work import Work
from app.text.walk import each_block
from app.text.words import words, words_apart

_ALIKE = 0.6
_NEAR = 0.3
_CONTEXT = 4
_MARK = re.compile(r"\d{1,2}$")
_NO_HYPHENS = {ord(each): None for each in "-\u00ad\u2011\u2010"}


@dataclass(frozen=True, slots=True)
class Apart:
    """Where the signed copy says something else: words of the letter, words of the copy, and those before them."""

    ours: str
    theirs: str
    before: str


@dataclass(frozen=True, slots=True)
class SignedCopy:
    """A signed copy: of which letter, known by what, dated when, and where it says something else."""

    path: Path
    letter: Letter
    known_by: str
    dated: date | None
    apart: tuple[Apart, ...]


@dataclass(frozen=True, slots=True)
class Signing:
    """Signed copies of the letters of one archive."""

    archive: Archive
    joining: Joining
    keeping: Keeping
    process: ReadingProcess

    def waits(self) -> bool:
        """Return whether any letter of ours is out to be signed."""
        with self.archive.reading() as work:
            return bool(_waiting(work))

    def look(self, path: Path) -> SignedCopy:
        """Return of which letter a file is the signed copy, and where its words differ; nothing is kept yet.

        Raises:
            KnownError: the file cannot be read; RETURN_NOT_OURS (name) where no letter of ours that is out to be
                signed has its kenmerk or its words.
        """
        read = self.process.read(read_file(path), path.name)
        with self.archive.reading() as work:
            letter, known_by = _matched(work, read, path.name)
        dated = date_of(read.reading.dated)
        return SignedCopy(path, letter, known_by, dated, tuple(_apart(letter.text, read)))

    def accept(self, copy: SignedCopy, *, differences: bool = False) -> tuple[Letter, Changes]:
        """Keep a signed copy with its letter, which is signed from then on, on the day the copy bears.

        Raises:
            KnownError: RETURN_DIFFERS (name, count) where its words differ and that was not accepted; and as
                `Joining.join` and `Keeping.step`.
        """
        if copy.apart and not differences:
            raise KnownError(ErrorCode.RETURN_DIFFERS, name=copy.path.name, count=len(copy.apart))
        letter, changes = self.joining.join(copy.letter, [copy.path], FileRole.SIGNED)
        if letter.status is not Status.TO_SIGN:
            return letter, changes
        signed, more = self.keeping.step(letter.id, Status.SIGNED, day=copy.dated)
        return signed, changes | more


def _waiting(work: Work) -> list[Letter]:
    letters = (work.letters.of_draft(draft) for draft in work.drafts.exported())
    return [each for each in letters if each is not None and each.status in (Status.TO_SIGN, Status.SIGNED)]


def _matched(work: Work, read: FileRead, name: str) -> tuple[Letter, str]:
    said = _words(read)
    kenmerk = read.reading.our_kenmerk or read.reading.their_kenmerk
    wanted = folded(kenmerk.best.value) if kenmerk else ""
    best: tuple[float, Letter, str] | None = None
    for letter in _waiting(work):
        score = SequenceMatcher(None, _plain(letter.text), said, autojunk=False).ratio()
        named = bool(wanted) and folded(letter.our_kenmerk or "") == wanted
        if score >= (_NEAR if named else _ALIKE) and (
            best is None or (named, score) > (best[2] == "kenmerk", best[0])
        ):
            best = (score, letter, "kenmerk" if named else "words")
    if best is None:
        raise KnownError(ErrorCode.RETURN_NOT_OURS, name=name)
    return best[1], best[2]


def folded(kenmerk: str) -> str:
    """Return a kenmerk by its letters and digits alone."""
    return "".join(each for each in kenmerk.casefold() if each.isalnum())


def _words(read: FileRead) -> list[str]:
    return list(words(read.extract.blocks))


def _plain(text: Blocks) -> list[str]:
    return list(words(text))


def _apart(ours: Blocks, read: FileRead) -> Iterator[Apart]:
    """Yield where the words differ.

    What a page alone adds is no difference: hyphens at line ends, marks of notes, header rows on a new page.
    """
    before, after = _plain(ours), _words(read)
    repeated = set(_header_rows(ours))
    notes = len(words_apart(ours)) - 1
    codes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for tag, i1, i2, j1, j2 in codes:
        if tag == "equal" or _squeezed(before[i1:i2], 0) == _squeezed(after[j1:j2], notes):
            continue
        if tag == "insert" and _squeezed(after[j1:j2], notes) in repeated:
            continue
        yield Apart(" ".join(before[i1:i2]), " ".join(after[j1:j2]), " ".join(before[max(0, i1 - _CONTEXT) : i1]))


def _header_rows(text: Blocks) -> Iterator[str]:
    for table in each_block(text):
        if isinstance(table, Table):
            cells = (cell.blocks for row in table.rows[: table.header_rows] for cell in row)
            yield _squeezed([word for blocks in cells for word in words(blocks)], 0)


def _squeezed(found: Sequence[str], notes: int) -> str:
    """Return words as they read where hyphens, spaces and the marks of so many notes do not count."""
    unmarked = (_MARK.sub(lambda mark: "" if int(mark[0]) <= notes else mark[0], word) for word in found)
    return "".join(unmarked).translate(_NO_HYPHENS)
