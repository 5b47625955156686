"""Letters a text refers to: "mijn brief van 26 april 2022", "een brief van de Driehoek West-Friesland"."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from app.domain.found import Direction, LetterReference
from app.intake.references.cited import CitedWith, cited_in_notes
from app.intake.references.letter_directions import Author
from app.intake.references.letters_in_passage import NamedLetter, letters_in
from app.intake.running_text import RunningText


def letter_references(text: RunningText) -> tuple[LetterReference, ...]:
    """Return the letters `text` names, in order; each day of "brieven van 6 en 19 mei" for itself.

    A letter counts when something tells it from others: its date, its kenmerk, its Kamerstuk or a sender by name.
    What the same words name again is found once; other words for the same letter are found too.
    """
    author = Author.of(text.author, text.on_behalf)
    notes = cited_in_notes(text)
    named: list[NamedLetter] = []
    for place, spoken in enumerate(text):
        cited = CitedWith(spoken.passage, place, notes)
        named += letters_in(spoken, author, cited)
    return tuple(_reference(each) for each in _once(_settled(named, author)))


def _settled(named: Iterable[NamedLetter], author: Author) -> Iterator[NamedLetter]:
    """Yield letters with their directions: of one no phrase tells, that of another naming of the same day.

    Where none tells it, the letters a member of the cabinet names are the cabinet's.
    """
    named = tuple(named)
    told: Mapping[date | None, Direction | None] = {
        each.day: each.direction for each in reversed(named) if each.direction
    }
    default = Direction.OUTGOING if author.of_the_cabinet else Direction.OTHER
    for each in named:
        of_the_day = told.get(each.day) if each.day else None
        yield each if each.direction else replace(each, direction=of_the_day or default)


def _once(named: Iterable[NamedLetter]) -> Iterator[NamedLetter]:
    seen: set[tuple[str, date | None]] = set()
    for each in named:
        undated = each.sender if each.rule == "letter_of_a_sender" else ""
        key = ((undated or " ".join(each.spoken.text[each.start : each.end].split())).lower(), each.day)
        if key not in seen:
            seen.add(key)
            yield each


def _reference(named: NamedLetter) -> LetterReference:
    return LetterReference(
        **named.spoken.at(named.start, named.end),
        confidence=named.confidence,
        rule=named.rule,
        direction=named.direction or Direction.OTHER,
        day=named.day,
        inferred=named.inferred,
        kenmerk=named.kenmerk,
        kamerstuk=named.kamerstuk,
    )
