"""How far a letter may travel and how long it is kept, as a person reads it."""

from __future__ import annotations

from datetime import date

from app.domain.letters import FileRole, Letter, LetterFile
from app.domain.retention import Retention
from app.domain.rubricering import Level, Rubricering
from app.language.dates import write_long
from app.language.wording.labels import LABELS
from app.language.wording.labels_of_life import LIFE_LABELS
from app.language.wording.table import Wording

_UNTIL = Wording("tot", "until")
_YEARS = Wording("jaar", "years")
_ONE_PAGE = Wording("blz.", "page")
_PAGES = Wording("blz.", "pages")
_DESTROYED = Wording("te vernietigen vanaf", "to be destroyed from")
_FOR_GOOD = Wording("blijvend", "for good")


def rubricering_text(held: Rubricering, language: str = "nl") -> str:
    """Return a rubricering: level, until when, markings; empty where there is none."""
    end = write_long(held.until) if held.until else held.event
    words = [LIFE_LABELS[type(each)][each].in_language(language) for each in held.markings]
    if held.level is not Level.NONE:
        level = LIFE_LABELS[Level][held.level].in_language(language)
        words.insert(0, f"{level} {_UNTIL.in_language(language)} {end}" if end else level)
    return ", ".join(words)


def file_text(letter: Letter, file: LetterFile, language: str = "nl") -> str:
    """Return a file of a letter: what it is to it, what it is called, how many pages it has where that is known."""
    role = LABELS[FileRole][file.role].in_language(language)
    if file.role is FileRole.ENCLOSURE:
        role = f"{role} {letter.files_of(file.role).index(file) + 1}"
    pages = (_ONE_PAGE if file.pages == 1 else _PAGES).in_language(language)
    return f"{role}: {file.name}" + (f", {file.pages} {pages}" if file.pages else "")


def retention_text(held: Retention, language: str = "nl", destroyable: date | None = None) -> str:
    """Return how long a letter is kept, the category that says so, and from when it may be destroyed.

    Empty where nobody has looked at it.
    """
    years = f"{held.years} {_YEARS.in_language(language)}" if held.years else ""
    term = _FOR_GOOD.in_language(language) if held.keep else years
    said = " / ".join(filter(None, (term, held.category)))
    return f"{said}, {_DESTROYED.in_language(language)} {write_long(destroyable)}" if destroyable else said
