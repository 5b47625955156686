"""Files in: read, recognised, registered or kept as a proposal; a batch reports each file and goes on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event

from app.domain.beside import Beside
from app.domain.changes import Changes, Kind
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import IdFactory, LetterId
from app.domain.imports import Imported, Outcome
from app.domain.letters import Letter
from app.domain.readings import Proposal, ProposalRow
from app.intake.file_names import supplemented
from app.intake.media_types import media_type
from app.intake.reading_process import ReadingProcess
from app.runtime.files import read_file, write_file
from app.runtime.folders import files_in
from app.services.batches import Batch, named_parts, touched
from app.services.beside import beside, beside_registration
from app.services.hand import Hand
from app.services.learning import corrections
from app.services.registering import Registration, register
from app.storage.archive import Archive

__all__ = ["Imported", "Intake", "Outcome"]


@dataclass(frozen=True, slots=True)
class Intake:
    """Reading files into one archive."""

    archive: Archive
    new_id: IdFactory
    hand: Hand
    process: ReadingProcess

    def files(self, paths: Iterable[Path]) -> tuple[Path, ...]:
        """Return the files among `paths` and in the folders among them, as `files_in` orders them."""
        return tuple(files_in(paths))

    def import_files(
        self, paths: Iterable[Path], *, propose: bool = False, stop: Event | None = None
    ) -> Iterator[Imported]:
        """Yield what became of each file, as soon as it is known: files, those in folders, and what came in mails.

        What shows neither date, kenmerk nor sender waits as a proposal; with `propose` every file does. Once `stop`
        is set, by another thread, the file being read and all after it are left unread.
        """
        with self.archive.reading() as work:
            layouts = work.corrections.layouts()
        yield from Batch(
            archive=self.archive,
            new_id=self.new_id,
            hand=self.hand,
            process=self.process,
            propose=propose,
            layouts=layouts,
            stop=stop or Event(),
        ).take(paths)

    def proposals(self) -> tuple[ProposalRow, ...]:
        """Return what waits to be registered, oldest first."""
        with self.archive.reading() as work:
            return work.proposals.all()

    def proposal(self, sha256: str) -> Proposal:
        """Return one proposal, with what the file's name says where its text is silent; UNKNOWN_PROPOSAL."""
        with self.archive.reading() as work:
            proposal = work.proposals.get(sha256)
        return replace(proposal, reading=supplemented(proposal.reading, proposal.name))

    def register(self, sha256: str, registration: Registration) -> tuple[Letter, Changes]:
        """Register a proposal as a person corrected it, and take it off the list; what was corrected is kept.

        Raises:
            KnownError: UNKNOWN_PROPOSAL; ALREADY_REGISTERED.
        """
        with self.archive.writing() as work:
            proposal = work.proposals.get(sha256)
            file = (proposal.name, proposal.media_type, work.originals.get(sha256))
            letter = register(work, self.new_id, self.hand, registration, proposal.extract.blocks, file)
            work.corrections.add(letter.id, corrections(proposal, registration))
            work.proposals.remove(proposal.sha256)
        return letter, touched(letter) | Changes.of(Kind.PROPOSAL)

    def beside(self, registration: Registration, sha256: str = "") -> Beside:
        """Return what is to be known before registering this beside what the register has; nothing is held up by it.

        `sha256` names the proposal whose text it is, where there is one.

        Raises:
            KnownError: UNKNOWN_PROPOSAL.
        """
        with self.archive.reading() as work:
            text = work.proposals.get(sha256).extract.blocks if sha256 else ()
            return beside_registration(work, registration, text)

    def beside_letter(self, letter: LetterId) -> Beside:
        """Return what is to be known of a letter beside the others; UNKNOWN_LETTER."""
        with self.archive.reading() as work:
            return beside(work, work.letters.get(letter))

    def discard(self, sha256: str) -> Changes:
        """Take a proposal off the list; its bytes stay in the archive as an orphan that `verify --clean` removes."""
        with self.archive.writing() as work:
            work.proposals.get(sha256)
            work.proposals.remove(sha256)
        return Changes.of(Kind.PROPOSAL)

    def register_by_hand(
        self, path: Path, registration: Registration, within: tuple[str, ...] = ()
    ) -> tuple[Letter, Changes]:
        """Register a file whose text cannot be read, by what a person types; the bytes are kept.

        `within` says by which attachments it is reached, as `Imported` has it.

        Raises:
            KnownError: the file cannot be opened, or is no longer attached (FILE_MISSING); ALREADY_REGISTERED.
        """
        name, data = self._reached(path, within)
        if not data:
            raise KnownError(ErrorCode.FILE_EMPTY, name=name)
        with self.archive.writing() as work:
            file = (name, media_type(data, name), data)
            letter = register(work, self.new_id, self.hand, registration, (), file)
        return letter, touched(letter)

    def save_report(self, path: Path, text: str) -> None:
        """Write the report of a batch to a file.

        Raises:
            KnownError: DISK_FULL, TARGET_IN_USE, TARGET_NOT_WRITABLE.
        """
        write_file(path, text.encode())

    def _reached(self, path: Path, within: tuple[str, ...]) -> tuple[str, bytes]:
        name, data = path.name, read_file(path)
        for step in within:
            parts = dict(named_parts((), self.process.parts(data, name)))
            if (step,) not in parts:
                raise KnownError(ErrorCode.FILE_MISSING, name=step)
            name, data = step, parts[(step,)].data
        return name, data
