"""Letters changed and moved on in their life: never without a version, a step and a line in the journal."""

from dataclasses import dataclass, replace
from datetime import date

from app.domain.changes import Changes, Kind
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import LetterId
from app.domain.journal import Act, Entry
from app.domain.letters import Letter, Status
from app.domain.life import TRANSITIONS, Step, altered_frozen, closed_on, lacks
from app.domain.rubricering import may_be_kept
from app.domain.versions import Version, differences
from app.services.hand import Hand
from app.services.issuing import finalise, void
from app.services.receipts import receipts_of
from app.storage.archive import Archive
from app.storage.work import Work


@dataclass(frozen=True, slots=True)
class History:
    """What became of a letter: what it was before, oldest first, and the steps it took."""

    letter: Letter
    versions: tuple[Version, ...]
    steps: tuple[Step, ...]
    receipts: tuple[Entry, ...] = ()
    """Entries of the journal on the files that were looked through before they left, oldest first."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """The letters of one archive as they are kept, by one hand."""

    archive: Archive
    hand: Hand

    def change(self, letter: Letter, seen: Letter, why: str = "") -> tuple[Letter, Changes]:
        """Return the letter as it is kept in place of `seen`, which is what its person looked at.

        What it was stays as a version. A party is kept by its id: as the register knows it, or whom it was merged
        into.

        Raises:
            KnownError: UNKNOWN_LETTER; CHANGED_ELSEWHERE (name) where it is no longer what was seen; LETTER_FROZEN
                (reference, what) where its status holds a changed field fast; RUBRICERING_TOO_HIGH (what);
                LETTER_IN_BIN; STEP_NOT_ALLOWED where the status itself was changed, which `step` is for.
        """
        with self.archive.writing() as work:
            present = work.letters.get(letter.id)
            if present != seen:
                raise KnownError(ErrorCode.CHANGED_ELSEWHERE, name=named(present))
            if letter.status is not present.status:
                raise KnownError(ErrorCode.STEP_NOT_ALLOWED, reference=named(present), what=letter.status)
            frozen = altered_frozen(present, letter)
            if frozen:
                raise KnownError(ErrorCode.LETTER_FROZEN, reference=named(present), what=", ".join(frozen))
            if letter != present:
                self.put(work, present, letter, why)
            kept = work.letters.get(letter.id)
        return kept, Changes.of(Kind.LETTER, letter.id)

    def step(self, letter: LetterId, after: Status, why: str = "", day: date | None = None) -> tuple[Letter, Changes]:
        """Let a letter take a step in its life; `day` is the date of signing or sending that comes with it.

        Raises:
            KnownError: UNKNOWN_LETTER; LETTER_IN_BIN; STEP_NOT_ALLOWED (reference, what, detail: what is);
                STEP_LACKS (reference, what); KENMERK_TAKEN where a letter is sent under a kenmerk of another.
        """
        with self.archive.writing() as work:
            present = work.letters.get(letter)
            moved = self.take_step(work, present, after, why, day)
        return moved, Changes.of(Kind.LETTER, letter)

    def take_step(self, work: Work, present: Letter, after: Status, why: str = "", day: date | None = None) -> Letter:
        """Return the letter behind its step, within a unit of work that does more; raises as `step`."""
        allowed = TRANSITIONS[present.status]
        if after not in allowed:
            detail = ", ".join(allowed)
            raise KnownError(ErrorCode.STEP_NOT_ALLOWED, reference=named(present), what=after, detail=detail)
        dated = _with_day(present, after, day)
        lacking = lacks(dated, after, why)
        if lacking:
            raise KnownError(ErrorCode.STEP_LACKS, reference=named(present), what=", ".join(lacking))
        moved = replace(dated, status=after)
        moment = self.hand.moment()
        self.put(work, present, moved, why)
        work.versions.add_step(
            present.id, Step(before=present.status, after=after, at=moment, by=self.hand.by, why=why.strip())
        )
        self.hand.note(work, Act.STEP, present.id, before=present.status, after=after)
        if after is Status.SENT:
            finalise(work, moved, self.hand)
        elif after is Status.WITHDRAWN:
            void(work, moved, why.strip(), self.hand)
        return moved

    def history(self, letter: LetterId) -> History:
        """Return what became of a letter; UNKNOWN_LETTER, ARCHIVE_DAMAGED."""
        with self.archive.reading() as work:
            found = work.letters.get(letter)
            receipts = receipts_of(work, letter, *filter(None, [found.draft]))
            return History(found, work.versions.of(letter), work.versions.steps(letter), receipts)

    def destroyable_from(self, letter: LetterId) -> date | None:
        """Return the first day on which a letter may be destroyed; None while its term is open. UNKNOWN_LETTER."""
        with self.archive.reading() as work:
            found = work.letters.get(letter)
            return found.retention.destroy_from(closed_on(found, work.versions.steps(letter)))

    def put(self, work: Work, present: Letter, letter: Letter, why: str = "") -> None:
        """Keep `letter` in place of `present`, which stays as a version, within a unit of work that does more.

        Raises:
            KnownError: LETTER_IN_BIN (reference), RUBRICERING_TOO_HIGH (what).
        """
        if work.bin.holds(present.id):
            raise KnownError(ErrorCode.LETTER_IN_BIN, reference=named(present))
        if not may_be_kept(letter.rubricering.level):
            raise KnownError(ErrorCode.RUBRICERING_TOO_HIGH, what=letter.rubricering.level)
        moment = self.hand.moment()
        work.versions.keep(present, moment, self.hand.by, why.strip())
        work.letters.replace(letter)
        changed = ", ".join(each.field for each in differences(present, letter))
        self.hand.note(work, Act.CHANGED, letter.id, fields=changed)


def _with_day(letter: Letter, after: Status, day: date | None) -> Letter:
    """Signing dates a letter that was left open; sending says on which day."""
    if after is Status.SIGNED and day is not None and letter.dated is None:
        return replace(letter, dated=day)
    if after is Status.SENT and day is not None:
        return replace(letter, sent=day)
    return letter


def named(letter: Letter) -> str:
    """Return what a sentence calls a letter: a kenmerk, ours before theirs, else its id."""
    return letter.our_kenmerk or letter.their_kenmerk or str(letter.id)
