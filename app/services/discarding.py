"""Letters into the bin and out of it, and destroyed for good."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from app.domain.binned import Binned
from app.domain.changes import Changes, Kind
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import LetterId
from app.domain.journal import Act
from app.services.hand import Hand
from app.services.issuing import outlive
from app.storage.archive import Archive

KEPT_IN_BIN: Final = timedelta(days=30)
"""How long a letter can at least be taken back out of the bin."""


@dataclass(frozen=True, slots=True)
class Discarding:
    """What leaves the register of one archive."""

    archive: Archive
    hand: Hand

    def bin(self, letter: LetterId, why: str = "") -> Changes:
        """Put a letter in the bin: no list and no search shows it, nothing of it is lost. UNKNOWN_LETTER."""
        with self.archive.writing() as work:
            if work.bin.put(letter, self.hand.moment(), self.hand.by, why.strip()):
                self.hand.note(work, Act.BINNED, letter)
        return Changes.of(Kind.LETTER, letter)

    def take_back(self, letter: LetterId) -> Changes:
        """Take a letter out of the bin; nothing happens where it is not in it. UNKNOWN_LETTER."""
        with self.archive.writing() as work:
            if work.bin.take(letter):
                self.hand.note(work, Act.TAKEN_BACK, letter)
        return Changes.of(Kind.LETTER, letter)

    def binned(self) -> tuple[Binned, ...]:
        """Return what is in the bin, last put in first."""
        with self.archive.reading() as work:
            return work.bin.all()

    def find(self, reference: str) -> LetterId:
        """Return the letter a person means by its kenmerk, id or the beginning of one, in the bin or not.

        Raises:
            KnownError: UNKNOWN_LETTER; AMBIGUOUS.
        """
        with self.archive.reading() as work:
            return work.letters.find(reference).id

    def destroy(self, letter: LetterId, why: str) -> Changes:
        """Destroy a letter in the bin for good: text, versions, steps, links, files, words and the draft it was of.

        Bytes no other letter needs leave the originals; the journal keeps that it was done, not what it said;
        its kenmerk stays taken.

        Raises:
            KnownError: UNKNOWN_LETTER; STEP_LACKS without a reason; KEPT_FOR_NOW (reference, what) where it is not
                in the bin, or is to be kept for good.
        """
        if not why.strip():
            raise KnownError(ErrorCode.STEP_LACKS, reference=letter, what="no_reason")
        with self.archive.writing() as work:
            held = next((each for each in work.bin.all() if each.letter.id == letter), None)
            kept = work.letters.get(letter)
            reason = "not_in_bin" if held is None else "kept_for_good" if kept.retention.keep else ""
            if reason:
                raise KnownError(ErrorCode.KEPT_FOR_NOW, reference=kept.our_kenmerk or kept.id, what=reason)
            outlive(work, kept, self.hand)
            unneeded = work.destruction.destroy(letter)
            self.hand.note(work, Act.DESTROYED, letter, why=why.strip(), originals=" ".join(unneeded))
        self.archive.remove_originals(unneeded)
        return Changes.of(Kind.LETTER, letter)

    def empty(self, why: str) -> tuple[tuple[LetterId, ...], Changes]:
        """Destroy what has been in the bin for thirty days and need not be kept for good; return which letters."""
        long_ago = self.hand.moment() - KEPT_IN_BIN
        gone: list[LetterId] = []
        for each in self.binned():
            if each.at <= long_ago and not self._kept_for_good(each.letter.id):
                self.destroy(each.letter.id, why)
                gone.append(each.letter.id)
        return tuple(gone), Changes.of(Kind.LETTER, *gone) if gone else Changes()

    def _kept_for_good(self, letter: LetterId) -> bool:
        with self.archive.reading() as work:
            return work.letters.get(letter).retention.keep
