"""A signed copy that comes back as PDF: matched to its letter, its words laid beside what went to be signed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from pathlib import Path

from app.domain.blocks import Blocks
from app.domain.changes import Changes
from app.domain.errors import ErrorCode, KnownError
from app.domain.letters import Direction, FileRole, Letter, Status
from app.domain.readings import date_of
from app.intake import FileRead, ReadingProcess
from app.runtime.files import read_file
from app.services.joining import Joining
from app.services.keeping import Keeping
from app.storage.archive import Archive
from app.storage.work import Work
from app.text.words import words, words_apart

_ALIKE = 0.6
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


def _matched(work: Work, read: FileRead, name: str) -> tuple[Letter, str]:
    waiting = [
        letter
        for draft in work.drafts.exported()
        if (letter := work.letters.of_draft(draft)) is not None
        and letter.direction is Direction.OUTGOING
        and letter.status in (Status.TO_SIGN, Status.SIGNED)
    ]
    kenmerk = read.reading.our_kenmerk or read.reading.their_kenmerk
    if kenmerk is not None:
        wanted = folded(kenmerk.best.value)
        for letter in waiting:
            if letter.our_kenmerk and folded(letter.our_kenmerk) == wanted:
                return letter, "kenmerk"
    said = _words(read)
    scored = [
        (SequenceMatcher(None, _plain(letter.text), said, autojunk=False).ratio(), letter) for letter in waiting
    ]
    score, best = max(scored, key=lambda each: each[0], default=(0.0, None))
    if best is None or score < _ALIKE:
        raise KnownError(ErrorCode.RETURN_NOT_OURS, name=name)
    return best, "words"


def folded(kenmerk: str) -> str:
    """Return a kenmerk by its letters and digits alone."""
    return "".join(each for each in kenmerk.casefold() if each.isalnum())


def _words(read: FileRead) -> list[str]:
    return list(words(read.extract.blocks))


def _plain(text: Blocks) -> list[str]:
    return list(words(text))


def _apart(ours: Blocks, read: FileRead) -> Iterator[Apart]:
    """Yield where the words differ. What a page alone adds is no difference: hyphens at line ends, marks of notes."""
    before, after = _plain(ours), _words(read)
    notes = len(words_apart(ours)) - 1
    codes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for tag, i1, i2, j1, j2 in codes:
        if tag == "equal" or _squeezed(before[i1:i2], 0) == _squeezed(after[j1:j2], notes):
            continue
        yield Apart(" ".join(before[i1:i2]), " ".join(after[j1:j2]), " ".join(before[max(0, i1 - _CONTEXT) : i1]))


def _squeezed(found: Sequence[str], notes: int) -> str:
    """Return words as they read where hyphens, spaces and the marks of so many notes do not count."""
    unmarked = (_MARK.sub(lambda mark: "" if int(mark[0]) <= notes else mark[0], word) for word in found)
    return "".join(unmarked).translate(_NO_HYPHENS)
