"""The running text of a letter as the rules for references and promises look at it."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypedDict

from app.domain.passages import Passage
from app.intake.references.sentence_bounds import whole_sentences
from app.language.citations import Citation, read_citations
from app.language.dates.reading import read_phrases
from app.language.dates.values import DatePhrase


class At(TypedDict):
    """The place of something found: keyword arguments of every `Found`."""

    text: str
    start: int
    end: int
    page: int | None


@dataclass(frozen=True)
class Spoken:
    """A passage with what its words mean by "u" and by "jl.".

    `counts_from` is the date relative dates count from: that of the letter, in a question that of the questions, None
    where it is not known. `in_question` says that a member of the Kamer speaks, to whom "u" is the author.
    """

    passage: Passage
    counts_from: date | None
    in_question: bool = False

    @property
    def text(self) -> str:
        """Return the words of the passage."""
        return self.passage.text

    @cached_property
    def low(self) -> str:
        """Return the words of the passage in small letters, to see what it cannot speak of."""
        return self.text.lower()

    @cached_property
    def phrases(self) -> tuple[DatePhrase, ...]:
        """Return the phrases of time of the passage; read once, however many rules ask."""
        return read_phrases(self.text, self.counts_from)

    @cached_property
    def citations(self) -> tuple[Citation, ...]:
        """Return what the passage cites; read once, however many rules ask."""
        return read_citations(self.text)

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """Return the spans of the sentences of the passage; read once, however many rules ask."""
        return whole_sentences(self.text)

    def at(self, start: int, end: int) -> At:
        """Return the place of the characters `start` up to `end` of the passage."""
        begin, finish = self.passage.span(start, end)
        text = " ".join(self.text[start:end].split())
        return At(text=text, start=begin, end=finish, page=self.passage.page)


@dataclass(frozen=True, slots=True)
class RunningText:
    """The passages of a letter in order, notes included.

    `author` is the office that signs ("minister van Justitie en Veiligheid"), `on_behalf` those it also signs for;
    empty where the text does not show it.
    """

    spoken: tuple[Spoken, ...]
    author: str = ""
    on_behalf: tuple[str, ...] = ()

    def __iter__(self) -> Iterator[Spoken]:
        """Yield the passages in order."""
        return iter(self.spoken)


def running_text(
    passages: Sequence[Passage],
    *,
    dated: date | None,
    put: date | None,
    asked: Collection[int],
    author: str = "",
    on_behalf: tuple[str, ...] = (),
) -> RunningText:
    """Return `passages` with the date the words of each count from.

    `dated` is the date of the letter and `put` that of the questions, each None where it is not known; `asked` are
    the places of the passages that are the words of a question.
    """
    spoken = tuple(
        Spoken(passage, (put or dated) if place in asked else dated, place in asked)
        for place, passage in enumerate(passages)
    )
    return RunningText(spoken, author, on_behalf)
