"""The Kamerstuk that is printed with something in the text: right behind it, or in the note at its mark."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from app.domain.citations import Kamerstuk
from app.domain.passages import Passage, Role
from app.intake.running_text import RunningText
from app.language.citations import Citation, CitationKind, read_citations


@dataclass(frozen=True, slots=True)
class CitedInNotes:
    """What the notes of a letter cite first, by their label; labels that begin anew keep the order of the letter."""

    by_label: Mapping[str, tuple[tuple[int, Kamerstuk], ...]]

    def at(self, label: str, place: int) -> Kamerstuk | None:
        """Return what the note with `label` cites, the first behind passage `place` where several bear it."""
        notes = self.by_label.get(label, ())
        behind = (kamerstuk for number, kamerstuk in notes if number > place)
        return next(behind, notes[-1][1] if notes else None)


def cited_in_notes(text: RunningText) -> CitedInNotes:
    """Return the Kamerstukken the notes of a letter cite."""
    found: dict[str, tuple[tuple[int, Kamerstuk], ...]] = {}
    for number, spoken in enumerate(text):
        if spoken.passage.role is Role.NOTE:
            for citation in kamerstukken(read_citations(spoken.text)):
                found[spoken.passage.label] = (*found.get(spoken.passage.label, ()), (number, value_of(citation)))
                break
    return CitedInNotes(found)


def kamerstukken(citations: Sequence[Citation]) -> Iterator[Citation]:
    """Yield the citations of Kamerstukken among `citations`."""
    return (each for each in citations if each.kind is CitationKind.KAMERSTUK)


def value_of(citation: Citation) -> Kamerstuk:
    """Return the Kamerstuk of a citation of one; TypeError for another citation."""
    if not isinstance(citation.value, Kamerstuk):
        raise TypeError(citation.kind)
    return citation.value


@dataclass(frozen=True, slots=True)
class Printed:
    """A Kamerstuk and where it is cited; at one place where a note mark stands for it."""

    kamerstuk: Kamerstuk
    start: int
    end: int


@dataclass(frozen=True)
class CitedWith:
    """The citations of one passage, and of the notes its marks refer to; `place` is its number in the letter."""

    passage: Passage
    place: int
    notes: CitedInNotes

    @cached_property
    def citations(self) -> tuple[Citation, ...]:
        """Return the citations in the words of the passage, read when first asked for."""
        return read_citations(self.passage.text)

    def between(self, start: int, end: int) -> Printed | None:
        """Return the first Kamerstuk cited from `start` up to `end`, in words or by a mark."""
        marked = (
            Printed(kamerstuk, at, at)
            for at, mark in self.passage.marks
            if start <= at <= end
            for kamerstuk in (self.notes.at(mark, self.place),)
            if kamerstuk is not None
        )
        printed = (
            Printed(value_of(each), each.start, each.end)
            for each in kamerstukken(self.citations)
            if start <= each.start < end
        )
        both = [each for each in (next(printed, None), next(marked, None)) if each is not None]
        return min(both, key=lambda each: each.start, default=None)
