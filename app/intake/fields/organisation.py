"""Which ministry a letter comes from, and which part of it."""

import re
from collections.abc import Iterator
from typing import Final

from app.domain.readings import Candidate
from app.intake.labels import RETURN_ADDRESS, pattern, starts_with_label
from app.intake.page_lines import Letter, Line

_MINISTER: Final = re.compile(
    r"(?:minister-president,\s*)?(?:minister|staatssecretaris)\s+(?:van\s+(?P<of>[A-ZÀ-Ý].+)|\((?P<in>[^)–—]+?)(?:\s[–—-]\s.*)?\))$",
    re.IGNORECASE,
)
_MINISTRY: Final = re.compile(r"Ministerie van (?P<of>[A-Z][\w ,’'-]{3,60})")
_RETURN: Final = pattern(RETURN_ADDRESS)
_TO: Final = re.compile(r"(?:Aan|T\.a\.v\.|Ter attentie van)\b", re.IGNORECASE)
_UNIT: Final = re.compile(
    r"(?:Directoraat[- ]Generaal|(?:Programma-?)?directie|Programma-?\s?Directoraat[- ]Generaal|Bestuursdepartement|"
    r"Bureau Secretaris-Generaal|Inspectie)\b(?P<name>.*)",
    re.IGNORECASE,
)
_SHORT_NAME: Final = re.compile(r"[A-Z][\w’'-]*(?:[ ,&]+[\w’'-]+){0,6}")
_NOT_A_UNIT: Final = re.compile(r"(?:Aan|Postbus|Datum|Den Haag|Geachte|De|Het)\b|\d|www\.")
_LONGEST_UNIT: Final = 90


def of_function(function: Candidate | None, letter: Letter) -> Iterator[Candidate]:
    """Yield the ministry of a minister or staatssecretaris who signs: Minister van X, or Minister (X).

    A "minister voor" heads no ministry of that name, so the text does not show which one it is.
    """
    match = _MINISTER.fullmatch(function.value) if function else None
    if match is not None and function is not None and function.start is not None and function.end is not None:
        name = (match["of"] or match["in"]).strip()
        yield letter.candidate(f"Ministerie van {name}", (function.start, function.end), 0.9, "office_of_signatory")


def of_letterhead(letter: Letter) -> Iterator[Candidate]:
    """Yield a ministry named on a line of the letterhead, where the letter is a ministry's own."""
    if not any(_RETURN.match(line.text) or _UNIT.match(line.text) for line in letter.head):
        return
    for place, line in enumerate(letter.head):
        match = _MINISTRY.fullmatch(line.text)
        addressed = any(_TO.match(each.text) for each in letter.head[max(0, place - 2) : place + 2])
        if match is not None and not addressed:
            yield letter.candidate(f"Ministerie van {match['of'].strip()}", (line.start, line.end), 0.7, "letterhead")


def directorates(letter: Letter) -> Iterator[Candidate]:
    """Yield the part of the ministry printed in the letterhead or in the margin of a page."""
    repeated: dict[str, int] = {}
    found: list[Candidate] = []
    for place, line in enumerate(letter.lines):
        candidate = _directorate(letter, place, line)
        if candidate is not None:
            repeated[candidate.value] = repeated.get(candidate.value, 0) + 1
            found.append(candidate)
    last_of_head = letter.head[-1].end if letter.head else 0
    for each in found:
        if (each.start or 0) <= last_of_head or repeated[each.value] > 1:
            yield each


def _directorate(letter: Letter, place: int, line: Line) -> Candidate | None:
    match = _UNIT.fullmatch(line.text)
    if (
        match is None
        or len(line.text) > _LONGEST_UNIT
        or not line.text[0].isupper()
        or line.text.endswith((".", ","))
    ):
        return None
    if match["name"].strip():
        return letter.candidate(" ".join(line.text.split()), (line.start, line.end), 0.9, "unit")
    for each in letter.lines[place + 1 : place + 3]:
        named = _SHORT_NAME.fullmatch(each.text)
        if named and not _NOT_A_UNIT.match(each.text) and not starts_with_label(each.text):
            return letter.candidate(f"{line.text} {each.text}", (line.start, each.end), 0.8, "unit_over_lines")
    return None
