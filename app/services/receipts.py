"""Receipts: what was found in a file before it left, kept in the journal by kinds and numbers, never by words."""

from collections.abc import Iterable, Iterator
from uuid import UUID

from app.checks.runs import flat_runs
from app.domain.blocks import Figure
from app.domain.inlines import Field
from app.domain.inspection import Leak, Receipt, counted
from app.domain.journal import Act, Entry
from app.domain.resolved import ResolvedLetter
from app.export.leaving import Known
from app.export.purpose import Purpose
from app.services.hand import Hand
from app.storage.work import Work
from app.text.walk import each_block

REMOVED, LEFT = "removed_", "left_"


def keep_receipt(work: Work, hand: Hand, subject: UUID | str, receipt: Receipt, purpose: Purpose) -> None:
    """Write a receipt in the journal, within the unit of work that keeps the file."""
    facts = {"purpose": purpose.value, "before": receipt.before, "after": receipt.after}
    facts |= dict(_counted(REMOVED, receipt.removed)) | dict(_counted(LEFT, receipt.left))
    hand.note(work, Act.INSPECTED, subject, **facts)


def receipts_of(work: Work, *subjects: UUID | str) -> tuple[Entry, ...]:
    """Return the receipts on letters, drafts or files (by the SHA-256 they came with), oldest first."""
    entries = (entry for subject in subjects for entry in work.journal.of(subject) if entry.act is Act.INSPECTED)
    return tuple(sorted(entries, key=lambda entry: entry.number))


def counts(entry: Entry, of: str) -> dict[str, str]:
    """Return how many of each kind a receipt says were removed or are left, by the code of the kind."""
    return {name.removeprefix(of): number for name, number in entry.facts.items() if name.startswith(of)}


def known_of(letter: ResolvedLetter) -> Known:
    """Return the values in a letter and the words of its open places, for the inspection of its file.

    What a drafter says a picture shows is a value too.
    """
    fields = [(field.shown, field.is_open) for field in letter.fields]
    fields += [(field.shown, not field.value) for field in _fields_in_text(letter)]
    return Known(
        values=frozenset((*(shown for shown, is_open in fields if shown and not is_open), *_descriptions(letter))),
        open_places=frozenset(shown for shown, is_open in fields if is_open),
    )


def _descriptions(letter: ResolvedLetter) -> Iterator[str]:
    yield from (block.alt for block in each_block(letter.blocks) if isinstance(block, Figure) and block.alt)


def _fields_in_text(letter: ResolvedLetter) -> Iterator[Field]:
    for run in flat_runs(letter.blocks):
        yield from (each for each in run if isinstance(each, Field))


def _counted(before: str, leaks: Iterable[Leak]) -> Iterator[tuple[str, str]]:
    for code, number in counted(leaks).items():
        yield before + code.value, str(number)
