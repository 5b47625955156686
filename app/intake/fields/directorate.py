"""Which part of a ministry a letter comes from."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from app.domain.readings import Candidate
from app.intake.fields.organisation import ministry_lines, ministry_of
from app.intake.fields.units import BROKEN_OFF, UNIT, names_a_unit
from app.intake.labels import is_label, starts_with_label
from app.intake.page_lines import POSTCODE, Letter, Line

_WANTS_A_NOUN: Final = re.compile(r"(?:ële|ische|ieve|ale|ionele|elijke)$")
"""The ending of an adjective before a noun, at which a narrow column broke the name of a unit."""
_SHORT_NAME: Final = re.compile(r"(?:voor\s+)?[A-Z][\w’'-]*(?:[ ,&]+[\w’'-]+){0,6}")
_NOT_A_UNIT: Final = re.compile(r"(?:Aan|Postbus|Datum|Den Haag|Geachte|De|Het)\b|\d|www\.")
_SITE_OF_THE_STATE: Final = re.compile(r"www\.(?:rijksoverheid|min[a-z]{1,6})\.nl", re.IGNORECASE)
_STREET: Final = re.compile(r"[A-Z][\w’'.-]+(?:\s[\w’'.-]+){0,3}\s+\d{1,4}(?:[a-z]|\s?[-–/]\s?\d{1,4})?")
_OF_AN_ADDRESS: Final = re.compile(
    r"Postbus\s|Den Haag$|'s-Gravenhage$|Nederland$|[TF][.:]?\s+[+(\d]|(?:Bezoek|Post|Factuur)adres", re.IGNORECASE
)
_OF_THE_KAMER: Final = re.compile(r"(?:Aan\s+)?(?:De\s+)?voorzitter\s+van\b|.*\bStaten-Generaal\b", re.IGNORECASE)
_NARROW: Final = 30
"""Characters in a line of the sender's column."""
_MOST_LINES_OF_ADDRESS: Final = 14


def directorates(letter: Letter) -> Iterator[Candidate]:
    """Yield the part of the ministry printed in the letterhead or in the margin of a page.

    One that calls itself no Directie or DG is told by its place, above the visiting address.
    """
    repeated: dict[str, int] = {}
    found: list[Candidate] = []
    for place, line in enumerate(letter.lines):
        candidate = _directorate(letter, place, line)
        if candidate is not None:
            repeated[candidate.value] = repeated.get(candidate.value, 0) + 1
            found.append(candidate)
    under_ministry = {line.start for above, line in pairwise(letter.lines) if ministry_of(above.text)}
    last_of_head = letter.head[-1].end if letter.head else 0
    for each in found:
        if (each.start or 0) <= last_of_head or repeated[each.value] > 1 or each.start in under_ministry:
            yield each
    yield from _above_address(letter)


def _directorate(letter: Letter, place: int, line: Line) -> Candidate | None:
    following = letter.lines[place + 1].text if place + 1 < len(letter.lines) else ""
    if line.text.endswith("-") and names_a_unit(line.text + following):
        return letter.candidate(
            line.text + following, (line.start, letter.lines[place + 1].end), 0.9, "unit_over_lines"
        )
    match = UNIT.fullmatch(line.text)
    if match is None or not names_a_unit(line.text) or line.text.endswith((".", ",")):
        return None
    if match["name"].strip() and not BROKEN_OFF.search(line.text) and not _WANTS_A_NOUN.search(line.text):
        named_on = (line, *_goes_on(letter.lines, place))
        name = " ".join(" ".join(found.text for found in named_on).split())
        return letter.candidate(name, (line.start, named_on[-1].end), 0.9, "unit")
    for at in range(place + 1, min(place + 3, len(letter.lines))):
        each = letter.lines[at]
        named = _SHORT_NAME.fullmatch(each.text) and not _NOT_A_UNIT.match(each.text) and not names_a_unit(each.text)
        if named and not starts_with_label(each.text):
            named_on = (line, each, *_goes_on(letter.lines, at))
            name = " ".join(found.text for found in named_on)
            return letter.candidate(name, (line.start, named_on[-1].end), 0.9, "unit_over_lines")
    return None


def _goes_on(lines: Sequence[Line], at: int) -> Sequence[Line]:
    """Return the line in its column under one with the name of a unit, where the name goes on there with "en"."""
    line = lines[at]
    below = [each for each in lines[at + 1 : at + 4] if each.row == line.row + 1 and each.column == line.column]
    further = [each for each in below if each.text.startswith("en ")]
    return [each for each in further if _SHORT_NAME.fullmatch(each.text.removeprefix("en "))]


def _above_address(letter: Letter) -> Iterator[Candidate]:
    """Yield the line above the visiting address in the sender's column, which ends in the site of the state.

    Source: rijkshuisstijl since 2008, where the name of the part stands at the head of that column.
    """
    head = letter.head
    of_ministry = ministry_lines(head)
    for place, line in enumerate(head):
        if _SITE_OF_THE_STATE.search(line.text) is None:
            continue
        at = _head_of_column(head, place)
        if at is None or at in of_ministry or not _may_name_a_unit(head[at].text):
            continue
        begins = at - 1 if at and at - 1 not in of_ministry and _is_broken_off(head[at - 1], head[at]) else at
        name = " ".join(each.text for each in head[begins : at + 1])
        yield letter.candidate(name, (head[begins].start, head[at].end), 0.6, "above_address")
        return


def _head_of_column(head: Sequence[Line], site: int) -> int | None:
    """Return the place of the line above the address that ends at `site`, the addressee beside it passed over."""
    street = False
    for at in range(site - 1, max(site - _MOST_LINES_OF_ADDRESS, 0) - 1, -1):
        text = head[at].text
        if POSTCODE.search(text) or _OF_AN_ADDRESS.match(text) or _OF_THE_KAMER.match(text):
            continue
        if not _STREET.fullmatch(text):
            return at if street else None
        street = True
    return None


def _is_broken_off(above: Line, below: Line) -> bool:
    """Return whether the name of a unit begins on the line above, in a narrow column, and goes on below it."""
    if below.gap or not _may_name_a_unit(above.text):
        return False
    return BROKEN_OFF.search(above.text) is not None or (len(above.text) <= _NARROW and " " not in below.text)


def _may_name_a_unit(text: str) -> bool:
    named = (
        _SHORT_NAME.fullmatch(text) is not None and not _NOT_A_UNIT.match(text) and not any(map(str.isdigit, text))
    )
    return named and not is_label(text) and not starts_with_label(text)
