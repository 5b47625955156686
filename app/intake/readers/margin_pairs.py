"""Labels of a margin column with their values, where the lines of the column stand among those of the letter."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from app.intake.fields.kenmerk import is_kenmerk
from app.intake.labels import ALL, DATE, OTHERS, OUR_KENMERK, THEIR_KENMERK, THEIR_LETTER, pattern
from app.intake.readers.printed_lines import PrintedLine
from app.language.dates import read_date
from app.language.names import read_name

_LABEL: Final = pattern((*DATE, *OUR_KENMERK, *THEIR_KENMERK, *THEIR_LETTER, *OTHERS))
_DATES: Final = frozenset(label.casefold() for label in (*DATE, *THEIR_LETTER))
_KENMERKEN: Final = frozenset(label.casefold() for label in (*OUR_KENMERK, *THEIR_KENMERK))
_COUNTS: Final = frozenset(("pagina", "blad", "bijlage", "bijlagen", "bijlage(n)", "aantal bijlagen"))
_PEOPLE: Final = frozenset(("contactpersoon", "uw contactpersoon", "behandeld door", "auteur"))
_FIRST_WORDS: Final = frozenset(label.split()[0].casefold() for label in ALL)
_AT_END: Final = re.compile(r"\s(?P<label>Datum|(?:Ons|Uw) kenmerk|(?:Onze|Uw) referentie|Kenmerk|Referentie)$")
_GLUED: Final = re.compile(r"(?P<label>Datum|Ons kenmerk|Onze referentie|Uw kenmerk|Uw referentie)(?=\d)")
_LAST_WORDS: Final = ("Datum", "kenmerk", "referentie", "Kenmerk", "Referentie")
_AT_LINE_END: Final = (
    re.compile(r"\s(?P<value>(?=\S{0,30}\d{5})\S{5,40})$"),
    re.compile(r"\s(?P<value>\d{1,2} [a-z]{3,9} \d{4})$"),
)
"""A kenmerk and a date, after words of the letter."""
_BETTER_BELOW: Final = 4
"""Lines below a date at the end of a line in which one alone on its line is rather the value of a label."""

REACH: Final = 14
"""Lines between a label of the margin and its value, and between two labels, the letter's own lines included."""
NARROW: Final = 45
"""Characters; a margin column holds no longer line."""


@dataclass(frozen=True, slots=True)
class MarginPair:
    """A label of the margin and its value, by their lines; `cuts` tells where in a line of the letter one begins.

    `weighty` says that the value is a date or kenmerk.
    """

    label: int
    value: int
    text: str
    weighty: bool
    cuts: dict[int, int] = field(default_factory=dict)

    @property
    def places(self) -> tuple[int, int]:
        """Return the two lines."""
        return self.label, self.value


@dataclass(frozen=True, slots=True)
class _Label:
    """A label that waits for its value; `cut` is where it begins in a line of the letter, None where it is alone."""

    place: int
    name: str
    cut: int | None


def margin_pairs(lines: Sequence[PrintedLine]) -> Iterator[MarginPair]:
    """Yield labels with the values that follow them: the first line on the page that has the form of its value."""
    waiting: list[_Label] = []
    for place, line in enumerate(lines):
        if waiting:
            waiting = [] if line.over_page else [label for label in waiting if place - label.place <= REACH]
        text = line.text
        match = _LABEL.match(text) if len(text) <= 2 * NARROW and _begins(text) else None
        if match is not None and match.end() == len(text):
            waiting.append(_Label(place, match["label"].casefold(), None))
        elif (glued := _GLUED.match(text)) is not None and _fits(glued["label"].casefold(), text[glued.end() :]):
            yield MarginPair(place, place, text[glued.end() :], weighty=True)
        elif match is not None and len(text) <= 2 * NARROW and _fits(match["label"].casefold(), text[match.end() :]):
            yield MarginPair(place, place, text[match.end() :], weighty=True)
        elif text.endswith(_LAST_WORDS) and (found := _AT_END.search(text)) is not None:
            waiting.append(_Label(place, found["label"].casefold(), found.start()))
        elif waiting and text[-1].isalnum():
            pair = _valued(lines, place, waiting)
            if pair is not None:
                waiting = [label for label in waiting if label.place != pair.label]
                yield pair


def _begins(text: str) -> bool:
    return text.split(maxsplit=1)[0].strip(":*|_").casefold() in _FIRST_WORDS


def _valued(lines: Sequence[PrintedLine], place: int, waiting: Sequence[_Label]) -> MarginPair | None:
    text = lines[place].text
    for label in waiting:
        cuts = {} if label.cut is None else {label.place: label.cut}
        if len(text) <= NARROW and _fits(label.name, text):
            return MarginPair(label.place, place, text, weighty=label.name in _KENMERKEN | _DATES, cuts=cuts)
        found = _AT_LINE_END[label.name in _DATES].search(text) if label.name in _DATES | _KENMERKEN else None
        if found is not None and _fits(label.name, found["value"]) and not _stands_below(lines, place, label.name):
            cuts[place] = found.start()
            return MarginPair(label.place, place, found["value"], weighty=True, cuts=cuts)
    return None


def _stands_below(lines: Sequence[PrintedLine], place: int, label: str) -> bool:
    below = lines[place + 1 : place + 1 + _BETTER_BELOW]
    return any(len(line.text) <= NARROW and _fits(label, line.text) for line in below)


def _fits(label: str, text: str) -> bool:
    if label in _DATES:
        return read_date(text) is not None
    if label in _KENMERKEN:
        return is_kenmerk(text)
    if label in _COUNTS:
        return text.isdigit() and len(text) <= 3
    name = read_name(text) if label in _PEOPLE else None
    return name is not None and bool(name.initials)
