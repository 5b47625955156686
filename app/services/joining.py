"""The files a letter consists of: pages that came in apart, and what it encloses, in order."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.blocks import Blocks
from app.domain.changes import Changes, Kind
from app.domain.errors import ErrorCode, KnownError
from app.domain.letters import FileRole, Letter, LetterFile, Status
from app.intake.media_types import media_type
from app.intake.reading_process import ReadingProcess
from app.runtime.files import read_file, write_file
from app.services.keeping import Keeping, named
from app.storage.archive import Archive
from app.storage.work import Work

_ORDER = list(FileRole)
_TYPED = ""
_FIXED = (Status.SENT, Status.WITHDRAWN)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A file that is to be joined: what it is to the letter, its bytes, and what could be read of it."""

    file: LetterFile
    data: bytes
    text: Blocks


@dataclass(frozen=True, slots=True)
class Joining:
    """The files of the letters of one archive. What a letter was before stays as a version.

    Pages complete the text of a letter that came in as a file, also of one that was sent: what its status freezes is
    that nobody alters it.
    """

    archive: Archive
    keeping: Keeping
    process: ReadingProcess

    def join(
        self, letter: Letter, paths: Iterable[Path], role: FileRole = FileRole.PAGE, place: int | None = None
    ) -> tuple[Letter, Changes]:
        """Add files to a letter, behind the others in their role or at `place` among them (0 is first).

        The words of pages go into the text of the letter, in order; of an enclosure only the file is kept. What
        cannot be read is kept without words. A file that waited as a proposal waits no more.

        Raises:
            KnownError: the files cannot be opened, FILE_EMPTY; ALREADY_JOINED (name, reference) where it is one of
                its files already; PAGES_OF_DRAFT (reference) where the letter was drawn up here; and as
                `Keeping.change`.
        """
        pieces = [self._piece(path, role) for path in paths]
        _refuse_twice(letter, pieces)
        held = _with_original(letter, role)
        ours = [each for each in held if each.role is role]
        at = len(ours) if place is None else place
        ours[at:at] = [each.file for each in pieces]
        others = [each for each in held if each.role is not role]
        return self._kept(letter, _in_order((*others, *ours)), {each.file.sha256: each for each in pieces})

    def arrange(self, letter: Letter, order: Sequence[str]) -> tuple[Letter, Changes]:
        """Put the files of a letter in the order of these hashes; each stays in its role, the text of pages follows.

        Raises:
            KnownError: NO_SUCH_FILE (reference, what) where these are not the files of the letter; and as `join`.
        """
        files = {each.sha256: each for each in letter.every_file}
        odd = next((each for each in order if each not in files), "")
        if odd or sorted(order) != sorted(files):
            raise KnownError(ErrorCode.NO_SUCH_FILE, reference=named(letter), what=odd or "…")
        held = (files[each] for each in order if files[each] in letter.files)
        return self._kept(letter, _in_order(held), {})

    def move(self, letter: Letter, sha256: str, by: int) -> tuple[Letter, Changes]:
        """Move a file so many places down among those of its role; up where `by` is below nought.

        Raises:
            KnownError: NO_SUCH_FILE; and as `join`.
        """
        file = _file(letter, sha256)
        ours = list(letter.files_of(file.role))
        at = ours.index(file)
        ours.insert(min(max(at + by, 0), len(ours) - 1), ours.pop(at))
        others = (each for each in letter.files if each.role is not file.role)
        return self._kept(letter, _in_order((*others, *ours)), {})

    def remove(self, letter: Letter, sha256: str) -> tuple[Letter, Changes]:
        """Take a file off a letter, and its words out of the text; the bytes stay with what the letter was.

        Raises:
            KnownError: NO_SUCH_FILE; ORIGINAL_STAYS (reference) for the file the letter came in; and as `join`.
        """
        file = _file(letter, sha256)
        if letter.original and sha256 == letter.original.sha256:
            raise KnownError(ErrorCode.ORIGINAL_STAYS, reference=named(letter), name=file.name)
        left = tuple(each for each in letter.files if each is not file)
        if {each.sha256 for each in left if each.role is FileRole.PAGE} == _original_of(letter):
            left = tuple(each for each in left if each.role is not FileRole.PAGE)
        return self._kept(letter, left, {})

    def put_back(self, before: Letter, now: Letter) -> tuple[Letter, Changes]:
        """Give a letter the files and the text back it had before.

        Raises:
            KnownError: as `Keeping.change`.
        """
        with self.archive.writing() as work:
            present = work.letters.get(now.id)
            if present != now:
                raise KnownError(ErrorCode.CHANGED_ELSEWHERE, name=named(present))
            letter = replace(now, files=before.files, text=before.text)
            self.keeping.put(work, present, letter)
        return letter, Changes.of(Kind.LETTER, letter.id)

    def save(self, letter: Letter, sha256: str, path: Path) -> None:
        """Write a copy of a file of a letter to `path`.

        Raises:
            KnownError: as `data`; DISK_FULL, TARGET_IN_USE, TARGET_NOT_WRITABLE.
        """
        write_file(path, self.data(letter, sha256))

    def data(self, letter: Letter, sha256: str) -> bytes:
        """Return the bytes of a file of a letter.

        Raises:
            KnownError: NO_SUCH_FILE; ARCHIVE_DAMAGED (what).
        """
        if sha256 not in _original_of(letter):
            _file(letter, sha256)
        with self.archive.reading() as work:
            return work.originals.get(sha256)

    def _piece(self, path: Path, role: FileRole) -> _Piece:
        name, data = path.name, read_file(path)
        if not data:
            raise KnownError(ErrorCode.FILE_EMPTY, name=name)
        text, pages = self._read(data, name)
        sha256 = hashlib.sha256(data).hexdigest()
        kind = media_type(data, name)
        return _Piece(LetterFile(role=role, sha256=sha256, name=name, media_type=kind, pages=pages), data, text)

    def _read(self, data: bytes, name: str) -> tuple[Blocks, int | None]:
        try:
            extract = self.process.read(data, name).extract
        except KnownError:
            return (), self.process.pages(data, name)
        return extract.blocks, extract.pages

    def _kept(self, seen: Letter, files: tuple[LetterFile, ...], new: dict[str, _Piece]) -> tuple[Letter, Changes]:
        _refuse_fixed(seen, files)
        counted = tuple(self._counted(seen, each) for each in files)
        text = self._text(seen, counted, new)
        letter = replace(seen, files=counted, text=text)
        with self.archive.writing() as work:
            present = work.letters.get(seen.id)
            if present != seen:
                raise KnownError(ErrorCode.CHANGED_ELSEWHERE, name=named(present))
            for piece in new.values():
                _put(work, piece)
            if letter != present:
                self.keeping.put(work, present, letter)
        return letter, Changes.of(Kind.LETTER, letter.id) | (Changes.of(Kind.PROPOSAL) if new else Changes())

    def _counted(self, seen: Letter, file: LetterFile) -> LetterFile:
        """The original has its pages counted when it takes its place among the others."""
        if file in seen.files or file.sha256 not in _original_of(seen):
            return file
        return replace(file, pages=self._read(self.data(seen, file.sha256), file.name)[1])

    def _text(self, seen: Letter, files: tuple[LetterFile, ...], new: dict[str, _Piece]) -> Blocks:
        """Return the text of the letter with the words of its pages in their order."""
        before, after = seen.files_of(FileRole.PAGE), tuple(each for each in files if each.role is FileRole.PAGE)
        if before == after:
            return seen.text
        held = [each.sha256 for each in before] or list(_original_of(seen))
        if not before and not held:
            return (*seen.text, *(block for each in after for block in new[each.sha256].text))
        if [each.sha256 for each in after[: len(held)]] == held:
            return (*seen.text, *(block for each in after[len(held) :] for block in new[each.sha256].text))
        texts = self._texts(seen, before) if before else {held[0]: seen.text}
        texts |= {sha256: each.text for sha256, each in new.items()}
        kept = [each.sha256 for each in after] or list(_original_of(seen))
        return (*texts.get(_TYPED, ()), *(block for sha256 in kept for block in texts[sha256]))

    def _texts(self, seen: Letter, pages: tuple[LetterFile, ...]) -> dict[str, Blocks]:
        """Return the words of each page as they stand in the letter.

        That of the original is what the others leave: a person may have registered it with other words than are
        read today. Of a letter that was typed what they leave comes before them.
        """
        read = {each.sha256: self._read(self.data(seen, each.sha256), each.name)[0] for each in pages}
        own = next((each.sha256 for each in pages if each.sha256 in _original_of(seen)), None)
        order = [each.sha256 for each in pages]
        at = order.index(own) if own else 0
        head = tuple(block for sha256 in order[:at] for block in read[sha256])
        tail = tuple(block for sha256 in order[at + bool(own) :] for block in read[sha256])
        end = len(seen.text) - len(tail)
        if seen.text[: len(head)] == head and seen.text[end:] == tail and len(head) <= end:
            read[own or _TYPED] = seen.text[len(head) : end]
        return read


def _put(work: Work, piece: _Piece) -> None:
    if work.proposals.has(piece.file.sha256):
        work.proposals.remove(piece.file.sha256)
    work.originals.put(piece.data)


def _with_original(letter: Letter, role: FileRole) -> tuple[LetterFile, ...]:
    """The files with the original among them, once there are more pages than its own."""
    return letter.every_file if role is FileRole.PAGE else letter.files


def _in_order(files: Iterable[LetterFile]) -> tuple[LetterFile, ...]:
    return tuple(sorted(files, key=lambda each: _ORDER.index(each.role)))


def _original_of(letter: Letter) -> set[str]:
    return {letter.original.sha256} if letter.original else set()


def _file(letter: Letter, sha256: str) -> LetterFile:
    for each in letter.files:
        if each.sha256 == sha256:
            return each
    raise KnownError(ErrorCode.NO_SUCH_FILE, reference=named(letter), what=sha256)


def _refuse_twice(letter: Letter, pieces: Sequence[_Piece]) -> None:
    known = {each.sha256 for each in letter.files} | _original_of(letter)
    for each in pieces:
        if each.file.sha256 in known:
            raise KnownError(ErrorCode.ALREADY_JOINED, name=each.file.name, reference=named(letter))
        known.add(each.file.sha256)


def _refuse_fixed(letter: Letter, files: tuple[LetterFile, ...]) -> None:
    """The pages of a letter drawn up here come out of its draft, and once it has gone its enclosures have too."""
    if letter.draft is None:
        return
    if any(each.role is FileRole.PAGE for each in files):
        raise KnownError(ErrorCode.PAGES_OF_DRAFT, reference=named(letter))
    if letter.status in _FIXED:
        raise KnownError(ErrorCode.LETTER_FROZEN, reference=named(letter), what="files")
