"""Files in: read, recognised, registered or kept as a proposal; a batch reports each file and goes on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from app import intake
from app.domain.changes import Changes, Kind
from app.domain.corrections import Layout
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import IdFactory
from app.domain.letters import Letter
from app.domain.readings import Proposal, ProposalRow
from app.intake import ReadingProcess
from app.runtime.clock import Clock
from app.runtime.files import read_file
from app.services.learning import corrections
from app.services.recognising import recognise
from app.services.registering import Registration, proposed, register
from app.storage.archive import Archive


class Outcome(StrEnum):
    """What became of a file."""

    REGISTERED = "registered"
    PROPOSED = "proposed"
    KNOWN = "known"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file: the letter it is, the digest it waits under, or why not."""

    path: Path
    outcome: Outcome
    changes: Changes = field(default_factory=Changes)
    letter: Letter | None = None
    sha256: str = ""
    error: KnownError | None = None


@dataclass(frozen=True, slots=True)
class Intake:
    """Reading files into one archive."""

    archive: Archive
    new_id: IdFactory
    clock: Clock
    process: ReadingProcess

    def import_files(self, paths: Iterable[Path], *, propose: bool = False) -> Iterator[Imported]:
        """Yield what became of each file, as soon as it is known.

        What shows neither date, kenmerk nor sender waits as a proposal; with `propose` every file does.
        """
        with self.archive.reading() as work:
            layouts = work.corrections.layouts()
        for path in paths:
            try:
                yield self._import(path, propose, layouts)
            except KnownError as error:
                yield Imported(path, Outcome.REFUSED, error=error)

    def _import(self, path: Path, propose: bool, layouts: tuple[Layout, ...]) -> Imported:
        read = recognise(path, self.process, layouts)
        with self.archive.writing() as work:
            sha256 = work.originals.put(read.data)
            known = work.letters.by_original(sha256)
            if known:
                return Imported(path, Outcome.KNOWN, letter=known, sha256=sha256)
            if propose or not read.reading.shows_a_letter:
                added = work.proposals.add(
                    Proposal(
                        sha256=sha256,
                        name=read.name,
                        media_type=read.media_type,
                        extract=read.extract,
                        reading=read.reading,
                    ),
                    self.clock().date(),
                )
                outcome = Outcome.PROPOSED if added else Outcome.KNOWN
                return Imported(path, outcome, Changes.of(Kind.PROPOSAL), sha256=sha256)
            file = (read.name, read.media_type, read.data)
            letter = register(work, self.new_id, proposed(read.reading), read.extract.blocks, file)
        return Imported(path, Outcome.REGISTERED, _touched(letter), letter, sha256)

    def proposals(self) -> tuple[ProposalRow, ...]:
        """Return what waits to be registered, oldest first."""
        with self.archive.reading() as work:
            return work.proposals.all()

    def proposal(self, sha256: str) -> Proposal:
        """Return one proposal; UNKNOWN_PROPOSAL when nothing waits under this digest."""
        with self.archive.reading() as work:
            return work.proposals.get(sha256)

    def register(self, sha256: str, registration: Registration) -> tuple[Letter, Changes]:
        """Register a proposal as a person corrected it, and take it off the list; what was corrected is kept.

        Raises:
            KnownError: UNKNOWN_PROPOSAL; ALREADY_REGISTERED.
        """
        with self.archive.writing() as work:
            proposal = work.proposals.get(sha256)
            file = (proposal.name, proposal.media_type, work.originals.get(sha256))
            letter = register(work, self.new_id, registration, proposal.extract.blocks, file)
            work.corrections.add(letter.id, corrections(proposal, registration))
            work.proposals.remove(proposal.sha256)
        return letter, _touched(letter) | Changes.of(Kind.PROPOSAL)

    def discard(self, sha256: str) -> Changes:
        """Take a proposal off the list; its bytes stay in the archive as an orphan that `verify --clean` removes."""
        with self.archive.writing() as work:
            work.proposals.get(sha256)
            work.proposals.remove(sha256)
        return Changes.of(Kind.PROPOSAL)

    def register_by_hand(self, path: Path, registration: Registration) -> tuple[Letter, Changes]:
        """Register a file whose text cannot be read, by what a person types; the bytes are kept.

        Raises:
            KnownError: the file cannot be opened; ALREADY_REGISTERED.
        """
        data = read_file(path)
        if not data:
            raise KnownError(ErrorCode.FILE_EMPTY, name=path.name)
        with self.archive.writing() as work:
            file = (path.name, intake.media_type(data, path.name), data)
            letter = register(work, self.new_id, registration, (), file)
        return letter, _touched(letter)


def _touched(letter: Letter) -> Changes:
    parties = [each.party.id for each in letter.parties if each.party]
    changes = Changes.of(Kind.LETTER, letter.id)
    return changes | Changes.of(Kind.PARTY, *parties) if parties else changes
