"""Rows of labels, as ministries printed them until the house style of 2008, and the row of values under them."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import Enum, auto
from itertools import combinations, pairwise
from typing import Final

from app.intake.labels import (
    DATE,
    OUR_KENMERK,
    SUBJECT,
    THEIR_KENMERK,
    THEIR_LETTER,
    pattern,
    starts_with_label,
)
from app.intake.page_lines import Line
from app.language.dates import read_date
from app.language.kenmerken import KenmerkKind, kind_of, likelihood

MOST_COLUMNS: Final = 8
_LEAST_STACKED: Final = 3


class Sort(Enum):
    """What stands under a label."""

    DAY = auto()
    OURS = auto()
    THEIRS = auto()
    THEIR_LETTER = auto()
    COUNT = auto()
    TELEPHONE = auto()
    WORDS = auto()


_COUNT_LABELS: Final = ("Bijlage", "Bijlagen", "Bijlage(n)", "Aantal bijlagen", "Blad", "Pagina")
_TELEPHONE_LABELS: Final = ("Doorkiesnummer", "Doorkiesnummer(s)", "Telefoon", "Telefoonnummer", "Toestel", "Fax")
_WORD_LABELS: Final = (
    *SUBJECT, "Inlichtingen", "Inlichtingen bij", "Contactpersoon", "Behandeld door", "Behandelaar", "Steller",
    "Auteur", "Afdeling", "Onderdeel", "E-mail",
)  # fmt: skip
_SORTS: Final = tuple(
    (sort, pattern(labels))
    for sort, labels in (
        (Sort.THEIR_LETTER, THEIR_LETTER),
        (Sort.THEIRS, THEIR_KENMERK),
        (Sort.OURS, OUR_KENMERK),
        (Sort.DAY, DATE),
        (Sort.COUNT, _COUNT_LABELS),
        (Sort.TELEPHONE, _TELEPHONE_LABELS),
        (Sort.WORDS, _WORD_LABELS),
    )
)
_ANY: Final = re.compile(
    "|".join(f"(?:{finder.pattern.replace('?P<label>', '?:')})" for _, finder in _SORTS), re.IGNORECASE
)
_TOWN: Final = re.compile(r"['’]?[A-Z][\w'’-]*(?:\s(?:aan|de|den|der|en|op|[A-Z])[\w'’-]*){0,3}")
"""The place a letter is written in, with the day under it."""
_COUNT: Final = re.compile(r"\d{1,2}|geen|diverse|div\.?|één|een|twee|drie|vier|vijf|n\.?v\.?t\.?", re.IGNORECASE)
_TELEPHONE: Final = re.compile(r"[(+\d][\d\s()/+–-]{5,20}")
_WORD: Final = re.compile(r"\S+")
_MOST_WORDS: Final = 16
_NOTHING: Final = re.compile(r"[-–—]+|geen|n\.?v\.?t\.?", re.IGNORECASE)
_OF_THE_KAMER: Final = frozenset({KenmerkKind.TK_ZAAK, KenmerkKind.TK_DOCUMENT, KenmerkKind.TK_COMMISSIE})
_FITS: Final[Mapping[Sort, Callable[[str], bool]]] = {
    Sort.DAY: lambda text: read_date(text) is not None,
    Sort.OURS: lambda text: likelihood(text) > 0 and not _COUNT.fullmatch(text),
    Sort.THEIRS: lambda text: likelihood(text) > 0 and not _COUNT.fullmatch(text),
    Sort.THEIR_LETTER: lambda text: read_date(text) is not None or likelihood(text) > 0,
    Sort.COUNT: lambda text: _COUNT.fullmatch(text) is not None,
    Sort.TELEPHONE: lambda text: _TELEPHONE.fullmatch(text) is not None and read_date(text) is None,
    Sort.WORDS: lambda text: any(map(str.isalpha, text)) and read_date(text) is None,
}


def columns(lines: Sequence[Line], place: int) -> Mapping[int, Line] | None:
    """Return what stands under each label of the row that holds `lines[place]`, by where the label begins.

    None where that row is not all labels, the town of the letter among them, two at least. A label without value is
    left out; so is one of which the row below leaves open which value is its own. A value of two lines comes joined.
    """
    row = _row(lines, place)
    if len(row) == 1:
        return _stacked(lines, place)
    sorts = [_sort(line.text) for line in row]
    known = [sort for sort in sorts if sort is not None]
    if not 2 <= len(row) <= MOST_COLUMNS or len(known) < 2:
        return None
    if not all(sort or _TOWN.fullmatch(line.text) for sort, line in zip(sorts, row, strict=True)):
        return None
    asked = [sort or Sort.DAY for sort in sorts]
    values, following = _values(lines[place : place + 4 * MOST_COLUMNS], row)
    given = _assigned(row, asked, values)
    return _completed(row, asked, given, following)


def _stacked(lines: Sequence[Line], place: int) -> Mapping[int, Line] | None:
    """Return the same for labels stacked upon each other, as a column of them comes out of a PDF.

    Only where as many lines follow as there are labels, or stand before them, each fit for its own.
    """
    if _sort(lines[place].text) is None:
        return None
    first = place
    while first and place - first < MOST_COLUMNS and _sort(lines[first - 1].text):
        first -= 1
    stack = lines[first : first + MOST_COLUMNS]
    count = next((number for number, line in enumerate(stack) if not _sort(line.text)), len(stack))
    labels = stack[:count]
    if count < _LEAST_STACKED or place >= first + count:
        return None
    for values in (lines[first + count : first + 2 * count], lines[max(first - count, 0) : first]):
        if len(values) == count and all(map(_answers, labels, values)):
            return {label.start: value for label, value in zip(labels, values, strict=True)}
    return None


def _answers(label: Line, value: Line) -> bool:
    sort = _sort(label.text)
    return sort is not None and _FITS[sort](value.text)


def _sort(label: str) -> Sort | None:
    """Return what stands under `label`; None for what is no label and nothing else."""
    return next((sort for sort, finder in _SORTS if finder.fullmatch(label)), None) if _ANY.fullmatch(label) else None


def _row(lines: Sequence[Line], place: int) -> Sequence[Line]:
    near = lines[max(0, place - MOST_COLUMNS) : place + MOST_COLUMNS + 1]
    return [line for line in near if line.row == lines[place].row]


def _values(lines: Sequence[Line], row: Sequence[Line]) -> tuple[Sequence[Line], Sequence[Line]]:
    """Return the row under the labels and the one that goes on with it; neither is a row of labels."""
    below = [line for line in lines if line.row > row[-1].row][: 2 * MOST_COLUMNS]
    if not below or (starts_with_label(below[0].text) and _sort(below[0].text)):
        return (), ()
    values = [line for line in below if line.row == below[0].row]
    after = below[len(values) :]
    following = [line for line in after if line.row == after[0].row and not line.gap]
    goes_on = bool(following) and len(following) == len([line for line in after if line.row == after[0].row])
    goes_on = goes_on and len(following) <= len(row) and not any(starts_with_label(each.text) for each in following)
    return values, following if goes_on else ()


def _assigned(row: Sequence[Line], sorts: Sequence[Sort], values: Sequence[Line]) -> list[Line | None]:
    if len(values) == len(row):
        return list(values)
    if len(values) == 1 and len(row) > 1 and (cut := _cut(values[0], sorts)):
        return list(cut)
    if not values or len(values) > len(row):
        return [None] * len(row)
    ways = [way for way in _ways(sorts, [line.text for line in values]) if way]
    if not ways:
        return [None] * len(row)
    best = max(_weight(sorts, values, way) for way in ways)
    ways = [way for way in ways if _weight(sorts, values, way) == best]
    given: list[Line | None] = [None] * len(row)
    for number, value in enumerate(values):
        places = {way[number] for way in ways}
        if len(places) == 1:
            given[places.pop()] = value
    return given


def _cut(value: Line, sorts: Sequence[Sort]) -> Sequence[Line]:
    """Return the values of a whole row that stand on one line with one space between them; none where unsure.

    A row is cut where each part is what its label says, if there is one way only; a kenmerk has no space.
    """
    words = [(found.start(), found.end()) for found in _WORD.finditer(value.text)]
    if not len(sorts) <= len(words) <= _MOST_WORDS or len(set(sorts)) < len(sorts):
        return ()
    ways = [
        tuple(value.text[words[begin][0] : words[end - 1][1]] for begin, end in pairwise((0, *cuts, len(words))))
        for cuts in combinations(range(1, len(words)), len(sorts) - 1)
    ]
    fitting = [way for way in ways if all(_is_exactly(sort, text) for sort, text in zip(sorts, way, strict=True))]
    if len(fitting) != 1:
        return ()
    parts: list[Line] = []
    at = 0
    for text in fitting[0]:
        at = value.text.index(text, at)
        parts.append(replace(value, text=text, start=value.start + at, column=value.column + at))
        at += len(text)
    return parts


def _is_exactly(sort: Sort, text: str) -> bool:
    return _FITS[sort](text) and (sort not in (Sort.OURS, Sort.THEIRS) or " " not in text)


def _ways(sorts: Sequence[Sort], values: Sequence[str], start: int = 0) -> Iterator[tuple[int, ...]]:
    """Yield the columns the values can stand in, in their order, each under a label it fits."""
    if not values:
        yield ()
        return
    for place in range(start, len(sorts) - len(values) + 1):
        if _FITS[sorts[place]](values[0]) or _NOTHING.fullmatch(values[0]):
            yield from ((place, *rest) for rest in _ways(sorts, values[1:], place + 1))


def _weight(sorts: Sequence[Sort], values: Sequence[Line], way: Sequence[int]) -> int:
    """Return how likely a way is: a letter has a day and a kenmerk of its own, and need not answer another.

    A number of the Kamer is theirs.
    """
    weight = 0
    for place, value in zip(way, values, strict=True):
        of_the_kamer = kind_of(value.text) in _OF_THE_KAMER
        weight += 2 * (sorts[place] is Sort.DAY)
        weight += sorts[place] in ((Sort.THEIRS, Sort.THEIR_LETTER) if of_the_kamer else (Sort.OURS,))
    return weight


def _completed(
    row: Sequence[Line], sorts: Sequence[Sort], given: Sequence[Line | None], following: Sequence[Line]
) -> Mapping[int, Line]:
    """Return the values by label, each with what the next row holds of it: what makes it one, or more words."""
    rest = list(following)
    by_column = len(following) == len(row)
    found: dict[int, Line] = {}
    for label, sort, value in zip(row, sorts, given, strict=True):
        if value is None:
            continue
        found[label.start] = value
        if not rest:
            continue
        longer = replace(value, text=f"{value.text} {rest[0].text}")
        of_this = _FITS[sort](longer.text) and not _FITS[sort](value.text)
        if of_this:
            found[label.start] = longer
        if of_this or by_column or sort is Sort.WORDS:
            rest.pop(0)
    return found
