"""Passages that recur in letters that were sent and are no library text: proposed as paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.domain.ids import LetterId
from app.domain.letters import Direction, Letter, Status
from app.domain.recurring import Place, Recurring
from app.services.approved_library import ApprovedLibrary
from app.storage.archive import Archive
from app.storage.work import Work
from app.text.departing import sentences_of
from app.text.recurring import Passage, RecurringPassages

LEAST: Final = 3
"""Letters a passage stands in."""
_KNOWN: Final = 0.8
"""Share of the words of a sentence that a paragraph has, from which it is library text."""
_OUT: Final = (Status.SIGNED, Status.SENT)


@dataclass(frozen=True, slots=True)
class Recurrence:
    """Looks through the letters of one archive."""

    archive: Archive
    library: ApprovedLibrary

    def found(self, least: int = LEAST) -> tuple[Recurring, ...]:
        """Return the passages that stand in at least `least` letters that went out, those in most letters first.

        Sentences of fewer than eight words are taken for formulas; letters in the bin do not count.

        Raises:
            KnownError: ARCHIVE_DAMAGED where a letter is not what was saved.
        """
        with self.archive.reading() as work:
            self.library.refresh(work)
            letters = {each.id: each for each in work.letters.every() if _counts(work, each)}
        sentences = {each.id: sentences_of(each.text) for each in letters.values()}
        passages: RecurringPassages[LetterId] = RecurringPassages(self._is_library)
        for letter, said in sentences.items():
            passages.put(letter, said)
        return tuple(_recurring(each, letters, sentences) for each in passages.found(least))

    def _is_library(self, words: Sequence[str]) -> bool:
        index = self.library.likeness
        return any(index.held(words, each) >= _KNOWN for each in index.candidates(words, 3))


def _counts(work: Work, letter: Letter) -> bool:
    went_out = letter.direction is Direction.OUTGOING and letter.status in _OUT
    return went_out and not work.bin.holds(letter.id)


def _recurring(
    passage: Passage[LetterId], letters: dict[LetterId, Letter], sentences: dict[LetterId, tuple[str, ...]]
) -> Recurring:
    dated = sorted(passage.places, key=lambda place: letters[place[0]].dated or date.min, reverse=True)
    newest, first = dated[0]
    text = " ".join(sentences[newest][first : first + passage.length])
    places = (Place(letter, letters[letter].our_kenmerk or "", letters[letter].dated, at + 1) for letter, at in dated)
    return Recurring(text, tuple(places))
