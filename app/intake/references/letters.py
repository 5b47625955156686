"""Letters a text refers to: "mijn brief van 26 april 2022", "een brief van de Driehoek West-Friesland"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from app.domain.found import Direction, LetterReference
from app.intake.references.cited import cited_in_notes
from app.intake.references.letter_directions import Author
from app.intake.references.letters_in_passage import OF_YOURS, NamedLetter, letters_in
from app.intake.running_text import RunningText


def letter_references(text: RunningText) -> tuple[LetterReference, ...]:
    """Return the letters `text` names, in order; each day of "brieven van 6 en 19 mei" for itself.

    A letter counts when something tells it from others: its date, its kenmerk, its Kamerstuk or a sender by name.
    What the same words name again is found once; other words for the same letter are found too.
    """
    author = Author.of(text.author, text.on_behalf)
    notes = cited_in_notes(text)
    named = [each for place, spoken in enumerate(text) for each in letters_in(spoken, place, author, notes)]
    return tuple(_reference(each) for each in _once(_settled(_in_particular(named), author)))


def _in_particular(named: Sequence[NamedLetter]) -> Sequence[NamedLetter]:
    """Return the letters without "uw brief over de brug" where it is not the one letter of yours."""
    yours = [each for each in named if each.direction is Direction.INCOMING]
    only = yours[0] if yours and all(each.rule == OF_YOURS for each in yours) else None
    return [each for each in named if each.rule != OF_YOURS or each is only]


def _settled(named: Sequence[NamedLetter], author: Author) -> Iterator[NamedLetter]:
    """Yield letters with their directions: of one no phrase tells, that of another naming of the same day.

    Where none tells it, the letters a member of the cabinet names are the cabinet's.
    """
    told = {each.day: each.direction for each in reversed(named) if each.day and each.direction}
    default = Direction.OUTGOING if author.of_the_cabinet else Direction.OTHER
    for each in named:
        yield (
            each if each.direction else replace(each, direction=told.get(each.day, default) if each.day else default)
        )


def _once(named: Iterator[NamedLetter]) -> Iterator[NamedLetter]:
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
