"""The number of a Kamerstuk within its dossier, or several: "nr. 348", "nrs. 12 en 13", "AA", "1–3"."""

import re
from dataclasses import dataclass
from typing import Final

from app.language.citations.cursor import Cursor
from app.language.citations.dossiers import begins_dossier
from app.language.citations.marks import DASH, ENDS, GAP, NUMBER_MARK, PAGES

_ITEM: Final = re.compile(r"(?P<item>\d{1,4}(?:[a-z](?![\w.]))?|[A-Z]{1,3})(?!\w)")
_FIGURES: Final = re.compile(r"(?P<item>\d{1,4}[a-z]?)(?!\w)")
_LETTERS: Final = re.compile(r"(?P<item>[A-Z]{1,3})(?!\w)")
_COMMA: Final = re.compile(rf"{GAP}[,;]{GAP}")
_STROKE: Final = re.compile(rf"{GAP}(?:{DASH}|/){GAP}")
_SPACE: Final = re.compile(r"[ \xa0\u202f\n]{1,2}")
_RANGE: Final = re.compile(rf"{GAP}(?:{DASH}|t/m|tot{GAP}en{GAP}met){GAP}")
_AND: Final = re.compile(
    rf"{GAP}(?:,{GAP}(?:en|alsmede)(?!\w)|[,/&]|(?:en|alsmede|resp\.|respectievelijk|of|alsook)(?!\w)){GAP}"
)
_MONTH: Final = re.compile(rf"{GAP}(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)", re.IGNORECASE)
_MOST_NUMBERS: Final = 200
_YEAR: Final = re.compile(r"(?:19[5-9]|20[0-4])\d\Z")


@dataclass(frozen=True, slots=True)
class PaperNumbers:
    """The numbers of one phrase, a range as "1-3"; `marked` says that "nr." or a hyphen shows them to be numbers."""

    numbers: tuple[str, ...] = ()
    marked: bool = False


def take_numbers(cursor: Cursor, *, senate: bool, most: int = _MOST_NUMBERS) -> PaperNumbers:
    """Return the numbers here, `most` of them at the utmost, and go past them, or none and stay.

    `senate` says that letters are to be expected.
    """
    begin = cursor.place
    mark = cursor.take(NUMBER_MARK)
    if mark is not None:
        first = cursor.take(_ITEM)
        if first is None:
            cursor.place = begin
            return PaperNumbers()
        return PaperNumbers(_more(cursor, first["item"], most, several=mark["several"] is not None), marked=True)
    return _unmarked(cursor, most, senate=senate)


def _unmarked(cursor: Cursor, most: int, *, senate: bool) -> PaperNumbers:
    begin = cursor.place
    stroke = cursor.take(_STROKE)
    if stroke is None and cursor.take(_COMMA) is None:
        cursor.take(_SPACE)
    item = None if cursor.place == begin or begins_dossier(cursor) else cursor.take(_FIGURES)
    if item is None and cursor.place > begin:
        item = _letters(cursor, senate=senate)
    year = item is not None and stroke is None and _YEAR.match(item["item"])
    tied = stroke is not None and not stroke[0][:1].isspace()
    if item is None or year or not (tied or cursor.sees(ENDS)):
        cursor.place = begin
        return PaperNumbers()
    return PaperNumbers(_more(cursor, item["item"], most, several=False), marked=stroke is not None)


def _letters(cursor: Cursor, *, senate: bool) -> re.Match[str] | None:
    """Return the letters of a paper of the Senate; several could be any abbreviation where nothing points there."""
    begin = cursor.place
    item = cursor.take(_LETTERS)
    if item is not None and not senate and len(item["item"]) > 1:
        cursor.place = begin
        return None
    return item


def _more(cursor: Cursor, first: str, most: int, *, several: bool) -> tuple[str, ...]:
    """Return `first` with the numbers that follow it, over pages too.

    Each must be marked, promised by "nrs." or close the phrase.
    """
    numbers = [first]
    while len(numbers) < most:
        begin = cursor.place
        paged = cursor.take(PAGES) is not None
        through = None if paged or "-" in numbers[-1] else cursor.take(_RANGE)
        if through is None and cursor.take(_AND) is None:
            cursor.place = begin
            return tuple(numbers)
        mark = cursor.take(NUMBER_MARK)
        item = None if mark is None and begins_dossier(cursor) else cursor.take(_ITEM)
        if item is None or (mark is None and (paged or not _closes(cursor, item["item"], several=several))):
            cursor.place = begin
            return tuple(numbers)
        if through is not None:
            numbers[-1] = f"{numbers[-1]}-{item['item']}"
        else:
            numbers.append(item["item"])
    return tuple(numbers)


def _closes(cursor: Cursor, item: str, *, several: bool) -> bool:
    """Return whether a number without "nr." before it goes with those before; a day or year of a date does not."""
    return not cursor.sees(_MONTH) and (several or (cursor.sees(ENDS) and not _YEAR.match(item)))
