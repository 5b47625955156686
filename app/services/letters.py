"""The register: letters listed, found and shown."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.blocks import Blocks
from app.domain.changes import Changes, Kind
from app.domain.faults import Fault
from app.domain.ids import IdFactory, LetterId
from app.domain.letters import Letter, LetterRow
from app.services.figures import figures_in
from app.services.hand import Hand
from app.services.registering import Registration, register
from app.storage.archive import Archive
from app.text.words import plain


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters of one archive."""

    archive: Archive
    new_id: IdFactory
    hand: Hand

    def search(self, query: str, limit: int = 50, offset: int = 0) -> tuple[LetterRow, ...]:
        """Return the letters that hold every word of `query`, newest first; all of them for an empty query."""
        with self.archive.reading() as work:
            return work.search(query, limit, offset)

    def find(self, reference: str) -> Letter:
        """Return the letter a person means by an id, the beginning of one, or a kenmerk of either side.

        Raises:
            KnownError: UNKNOWN_LETTER; AMBIGUOUS with the candidates.
        """
        with self.archive.reading() as work:
            return work.letters.find(reference)

    def get(self, letter: LetterId) -> Letter:
        """Return one letter; UNKNOWN_LETTER when it is not there."""
        with self.archive.reading() as work:
            return work.letters.get(letter)

    def original(self, letter: Letter) -> bytes | None:
        """Return the bytes a letter came in, or None for one that was typed."""
        if letter.original is None:
            return None
        with self.archive.reading() as work:
            return work.originals.get(letter.original.sha256)

    def figures(self, letter: Letter) -> Mapping[str, bytes]:
        """Return the pictures in the text of a letter by their SHA-256; one the archive does not hold is left out."""
        return figures_in(letter.text, self.archive)

    def register(
        self, registration: Registration, text: Blocks, file: tuple[str, str, bytes] | None = None
    ) -> tuple[Letter, Changes]:
        """Register a letter as typed; `file` is the name, media type and bytes it came in, where there are any.

        Raises:
            KnownError: ALREADY_REGISTERED when the same bytes stand in the archive.
        """
        with self.archive.writing() as work:
            letter = register(work, self.new_id, self.hand, registration, text, file)
        return letter, Changes.of(Kind.LETTER, letter.id)

    def circumstances(self) -> tuple[Fault, ...]:
        """Return what somebody at work should know of the archive: ONLY_READ, and OPEN_ELSEWHERE for each other."""
        return self.archive.circumstances()

    def version(self) -> int:
        """Return a number that is another once anybody, also another process, changed the register."""
        return self.archive.data_version()

    def verify(self, *, clean: bool = False, rebuild_index: bool = False) -> tuple[Fault, ...]:
        """Return what is wrong with the archive; empty when all is well. `clean` removes orphan originals."""
        return self.archive.verify(clean=clean, rebuild_index=rebuild_index)


def readable(letter: Letter) -> str:
    """Return the text of a letter for reading on a screen or in a terminal."""
    return plain(letter.text)
