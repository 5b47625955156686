"""The Kamerstuk that is printed with something in the text: right behind it, or in the note at its mark."""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.citations import Kamerstuk
from app.domain.passages import Passage, Role
from app.intake.running_text import RunningText, Spoken
from app.language.citations import Citation, CitationKind


@dataclass(frozen=True, slots=True)
class CitedInNotes:
    """What the notes of a letter cite first, by their label; labels that begin anew keep the order of the letter."""

    by_label: Mapping[str, tuple[tuple[int, Kamerstuk], ...]]

    def at(self, label: str, place: int) -> Kamerstuk | None:
        """Return what the note with `label` cites, the first behind passage `place` where several bear it."""
        notes = self.by_label.get(label, ())
        if not notes:
            return None
        return notes[min(bisect_left(notes, place, key=lambda note: note[0]), len(notes) - 1)][1]


def cited_in_notes(text: RunningText) -> CitedInNotes:
    """Return the Kamerstukken the notes of a letter cite."""
    found: dict[str, list[tuple[int, Kamerstuk]]] = {}
    for number, spoken in enumerate(text):
        if spoken.passage.role is Role.NOTE:
            for printed in _printed_in(spoken)[:1]:
                found.setdefault(spoken.passage.label, []).append((number, printed.kamerstuk))
    return CitedInNotes({label: tuple(notes) for label, notes in found.items()})


@dataclass(frozen=True, slots=True)
class Printed:
    """A Kamerstuk and where it is cited; at one place where a note mark stands for it."""

    kamerstuk: Kamerstuk
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class CitedWith:
    """The Kamerstukken cited in one passage in order of place, those of the notes at its marks among them."""

    passage: Passage
    printed: tuple[Printed, ...]

    @classmethod
    def of(cls, spoken: Spoken, place: int, notes: CitedInNotes) -> "CitedWith":
        """Return what a passage cites; `place` is its number in the letter."""
        passage = spoken.passage
        marked = ((at, notes.at(mark, place)) for at, mark in passage.marks)
        by_mark = (Printed(kamerstuk, at, at) for at, kamerstuk in marked if kamerstuk is not None)
        return cls(passage, tuple(sorted((*_printed_in(spoken), *by_mark), key=lambda each: each.start)))

    def between(self, start: int, end: int) -> Printed | None:
        """Return the first Kamerstuk cited from `start` up to `end`, in words or by a mark at most at `end`."""
        place = bisect_left(self.printed, start, key=lambda each: each.start)
        first = self.printed[place] if place < len(self.printed) else None
        if first is None or first.start > end or (first.start == end and first.end > end):
            return None
        return first


def _printed_in(spoken: Spoken) -> tuple[Printed, ...]:
    return tuple(
        Printed(_value(each), each.start, each.end)
        for each in spoken.citations
        if each.kind is CitationKind.KAMERSTUK
    )


def _value(citation: Citation) -> Kamerstuk:
    if not isinstance(citation.value, Kamerstuk):
        raise TypeError(citation.kind)
    return citation.value
