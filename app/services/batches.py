"""A batch of files on its way into one archive: each is read, then registered or kept as a proposal."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Final

from app.domain.changes import Changes, Kind
from app.domain.corrections import Layout
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import IdFactory
from app.domain.imports import Imported, Outcome
from app.domain.letters import Letter
from app.domain.readings import FilePart, Proposal
from app.intake.reading_process import FileRead, ReadingProcess, ReadingStopped
from app.runtime.files import read_file
from app.runtime.folders import files_in, nothing_in
from app.services.beside import beside
from app.services.hand import Hand
from app.services.registering import Registration, proposed, register
from app.storage.archive import Archive
from app.storage.work import Work

_DEEPEST: Final = 5
"""Mails in one another that are opened; what lies deeper stays in its mail."""


@dataclass(frozen=True, slots=True)
class _File:
    """A file of a batch: where it lies, by which attachments it is reached from there, and its bytes."""

    path: Path
    data: bytes
    within: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return self.within[-1] if self.within else self.path.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What holds for all files of a batch. Once `stop` is set, by another thread, the rest is left unread."""

    archive: Archive
    new_id: IdFactory
    hand: Hand
    process: ReadingProcess
    propose: bool
    layouts: tuple[Layout, ...]
    stop: Event

    def take(self, paths: Iterable[Path]) -> Iterator[Imported]:
        """Yield what became of each file, of those in folders and of what came in mails, as soon as it is known."""
        for path in files_in(paths):
            yield from self._from_disk(path)

    def _from_disk(self, path: Path) -> Iterator[Imported]:
        if self.stop.is_set():
            yield Imported(path, Outcome.UNREAD)
            return
        try:
            data = _bytes(path)
        except KnownError as error:
            yield Imported(path, Outcome.REFUSED, error=error)
            return
        yield from self._import(_File(path, data))

    def _import(self, file: _File) -> Iterator[Imported]:
        """Yield what became of a file, and then of what came in it: that is read again where the file is known."""
        try:
            imported = self._outcome(file)
        except KnownError as error:
            imported = Imported(file.path, Outcome.REFUSED, error=error, within=file.within)
        except ReadingStopped:
            imported = Imported(file.path, Outcome.UNREAD, within=file.within)
        yield imported
        if imported.outcome is Outcome.UNREAD or len(file.within) >= _DEEPEST:
            return
        try:
            parts = self.process.parts(file.data, file.name, self.stop)
        except (KnownError, ReadingStopped) as error:
            if imported.outcome is not Outcome.REFUSED:
                yield _without_parts(imported, error)
            return
        for within, part in named_parts(file.within, parts):
            yield from self._import(_File(file.path, part.data, within))

    def _outcome(self, file: _File) -> Imported:
        if self.stop.is_set():
            raise ReadingStopped
        sha256 = hashlib.sha256(file.data).hexdigest()
        with self.archive.reading() as work:
            known = _known(work, sha256, file)
        return known or self._taken_in(file, sha256)

    def _taken_in(self, file: _File, sha256: str) -> Imported:
        read = self.process.read(file.data, file.name, self.layouts, self.stop)
        with self.archive.writing() as work:
            known = _known(work, sha256, file)
            if known:
                return known
            if self.propose or not read.reading.shows_a_letter:
                work.originals.put(file.data)
                work.proposals.add(_proposal(file.name, sha256, read), self.hand.moment().date())
                changes = Changes.of(Kind.PROPOSAL)
                return Imported(file.path, Outcome.PROPOSED, changes, sha256=sha256, within=file.within)
            original = (file.name, read.media_type, file.data)
            letter = register(work, self.new_id, self.hand, _proposed(read), read.extract.blocks, original)
            seen = beside(work, letter)
        return Imported(
            file.path, Outcome.REGISTERED, touched(letter), letter, sha256, within=file.within, beside=seen
        )


def _bytes(path: Path) -> bytes:
    try:
        return read_file(path)
    except KnownError as error:
        if error.code is ErrorCode.FILE_IS_FOLDER:
            raise nothing_in(path) from error
        raise


def _known(work: Work, sha256: str, file: _File) -> Imported | None:
    letter = work.letters.by_original(sha256)
    if letter is None and not work.proposals.has(sha256):
        return None
    return Imported(file.path, Outcome.KNOWN, letter=letter, sha256=sha256, within=file.within)


def _proposed(read: FileRead) -> Registration:
    return proposed(read.reading, read.extract.plain)


def _proposal(name: str, sha256: str, read: FileRead) -> Proposal:
    return Proposal(sha256=sha256, name=name, media_type=read.media_type, extract=read.extract, reading=read.reading)


def named_parts(within: tuple[str, ...], parts: Iterable[FilePart]) -> Iterator[tuple[tuple[str, ...], FilePart]]:
    """Yield each part with the names it is reached by; a name that stood before in the same mail gets a number."""
    seen: dict[str, int] = {}
    for part in parts:
        count = seen[part.name] = seen.get(part.name, 0) + 1
        pure = Path(part.name)
        yield (*within, part.name if count == 1 else f"{pure.stem} ({count}){pure.suffix}"), part


def _without_parts(mail: Imported, error: KnownError | ReadingStopped) -> Imported:
    """Return the report that a mail was taken in but what came with it was not."""
    known = error if isinstance(error, KnownError) else None
    return Imported(mail.path, Outcome.REFUSED if known else Outcome.UNREAD, error=known, within=(*mail.within, "…"))


def touched(letter: Letter) -> Changes:
    """Return what a letter that was registered changed: itself and the parties in it."""
    parties = [each.party.id for each in letter.parties if each.party]
    changes = Changes.of(Kind.LETTER, letter.id)
    return changes | Changes.of(Kind.PARTY, *parties) if parties else changes
