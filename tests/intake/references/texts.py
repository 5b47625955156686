"""Letters of a few paragraphs, for the rules that read running text."""

from datetime import date

from hypothesis import strategies as st

from app.domain.found import Direction
from app.domain.passages import Passage, Role
from app.intake.references.letters import letter_references
from app.intake.running_text import RunningText, Spoken

DATED = date(2024, 8, 1)
AUTHOR = "minister van Landbouw, Natuur en Voedselkwaliteit"


def said(
    *paragraphs: str, dated: date | None = DATED, author: str = AUTHOR, on_behalf: tuple[str, ...] = ()
) -> RunningText:
    """Return a letter of `paragraphs`, one line each in its plain text."""
    return letter(*(body(text) for text in paragraphs), dated=dated, author=author, on_behalf=on_behalf)


def any_of(words: str) -> st.SearchStrategy[str]:
    """Return texts made of the `words`, at random, and texts of any characters."""
    return st.lists(st.sampled_from(words.split(" ")), max_size=40).map(" ".join) | st.text(max_size=200)


def body(text: str, *marks: tuple[int, str]) -> Passage:
    """Return a paragraph with note marks; `marks` are pairs (place in the text, label)."""
    return Passage(text=text, runs=((0, 0),), marks=marks)


def marked(text: str) -> Passage:
    """Return a paragraph in which each ^ stands for the mark of the next note, from 1."""
    marks: list[tuple[int, str]] = []
    words = ""
    for part in text.split("^"):
        words += part
        marks.append((len(words), str(len(marks) + 1)))
    return body(words, *marks[:-1])


def note(label: str, text: str) -> Passage:
    """Return the note with a label."""
    return Passage(text=text, runs=((0, 0),), role=Role.NOTE, label=label)


def heading(text: str) -> Passage:
    """Return a heading."""
    return Passage(text=text, runs=((0, 0),), role=Role.HEADING)


def letter(
    *passages: Passage,
    dated: date | None = DATED,
    author: str = AUTHOR,
    on_behalf: tuple[str, ...] = (),
    asked: bool = False,
) -> RunningText:
    """Return a letter of passages; with `asked` they are the words of a question."""
    spoken = (Spoken(passage, dated, asked) for passage in passages)
    return RunningText(tuple(spoken), author, on_behalf)


def letters(
    *paragraphs: str, dated: date | None = DATED, author: str = AUTHOR, on_behalf: tuple[str, ...] = ()
) -> list[tuple[str, date | None, Direction | None]]:
    """Return the words, day and direction of each letter that the paragraphs refer to."""
    read = letter_references(said(*paragraphs, dated=dated, author=author, on_behalf=on_behalf))
    return [(each.text, each.day, each.direction) for each in read]


def days(text: str, dated: date | None = DATED) -> list[date | None]:
    """Return the day of each letter that the text refers to."""
    return [day for _, day, _ in letters(text, dated=dated)]
