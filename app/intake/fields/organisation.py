"""Which ministry a letter comes from."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from app.domain.readings import Candidate
from app.intake.fields.addressee import ATTENTION, addressed_ministry
from app.intake.fields.units import BROKEN_OFF, UNIT, names_a_unit
from app.intake.labels import RETURN_ADDRESS, pattern, starts_with_label
from app.intake.page_lines import Letter, Line
from app.language.ministries import in_sentence_case, ministry

_HEADS: Final = re.compile(
    r"(?:demissionair\s+)?(?:(?:vice-?)?minister-president,?\s*(?:en\s+)?)?(?:minister|staatssecretaris)\s+van\s+(?P<of>\w.+)",
    re.IGNORECASE,
)
_BRACKETED: Final = re.compile(r"(?:minister|staatssecretaris)\b[^()]*\((?P<in>[^()]+)\)", re.IGNORECASE)
_PORTFOLIO: Final = re.compile(r"\s+[–—-]\s+.*$")
_MINISTRY: Final = re.compile(r"(?:Het\s+)?Ministerie\s+van\s+(?P<of>[A-ZÀ-Þ][\w ,&’'-]{2,80})", re.IGNORECASE)
_GOES_ON: Final = re.compile(r"en\s", re.IGNORECASE)
_NAME_LINES: Final = 4
"""Lines over which a margin column breaks the name of a ministry."""
_NAMES_MINISTRY: Final = re.compile(r"(?:Het\s+)?Ministerie\s+van\b", re.IGNORECASE)
_RETURN: Final = pattern(RETURN_ADDRESS)
_TO: Final = re.compile(
    r"Aan\b|(?:T\.a\.v\.|Ter attentie van)(?!\w)|De\s+(?:minister|staatssecretaris)\b", re.IGNORECASE
)
_TITLE: Final = re.compile(
    r"(?:.{0,20}?\b[Nn]r\.?\s*\S+\s+)?(?:HERDRUK\S*\s+)?BRIEF\s+VAN\s+DE\s+"
    r"(?:MINISTERS?|STAATSSECRETARIS(?:SEN)?)(?:\s+EN\s+(?:DE\s+)?STAATSSECRETARIS)?\s+VAN\s+"
)
_NEXT_OFFICE: Final = re.compile(r"\s+EN\s+(?:VOOR|VAN|DE)\b|\s+(?=Aan\b)|$")
_TITLE_LINES: Final = 30
_ADDRESS_LINES: Final = 6


def of_function(function: Candidate | None, letter: Letter) -> Iterator[Candidate]:
    """Yield the ministry of a minister or staatssecretaris who signs: Minister van X, or Minister (X).

    Between brackets a portfolio may stand as well as a ministry; only a ministry is taken. A "minister voor" heads no
    ministry of that name, so the text does not show which one it is.
    """
    if function is None or function.start is None or function.end is None:
        return
    heads = _HEADS.fullmatch(function.value)
    bracketed = _BRACKETED.fullmatch(function.value)
    if heads is not None:
        name = heads["of"].strip(" ,.")
        known = ministry(name) or ministry(_PORTFOLIO.sub("", name))
        yield letter.candidate(
            f"Ministerie van {known or in_sentence_case(name)}",
            (function.start, function.end),
            0.9,
            "heads_a_ministry",
        )
    elif bracketed is not None:
        known = ministry(_PORTFOLIO.sub("", bracketed["in"].strip()))
        if known:
            yield letter.candidate(
                f"Ministerie van {known}", (function.start, function.end), 0.9, "office_in_brackets"
            )


def of_title(letter: Letter) -> Iterator[Candidate]:
    """Yield the ministry in the title a Kamerstuk prints above a letter: BRIEF VAN DE MINISTER VAN X.

    Of several offices the first counts, as it does of several who sign.
    """
    for place, line in enumerate(letter.head[:_TITLE_LINES]):
        if _TITLE.match(line.text) is None:
            continue
        printed = " ".join(each.text for each in letter.head[place : place + _NAME_LINES])
        title = _TITLE.match(printed)
        for cut in _NEXT_OFFICE.finditer(printed, title.end()) if title else ():
            known = ministry(printed[title.end() : cut.start()]) if title else None
            if known:
                yield letter.candidate(f"Ministerie van {known}", (line.start, line.end), 0.8, "title_of_the_kamer")
                return


def of_letterhead(letter: Letter) -> Iterator[Candidate]:
    """Yield a ministry named on a line of the letterhead, where it is not the one the letter goes to."""
    if not letter.has_letterhead:
        return
    head = letter.head
    addressed = addressed_ministry(letter)
    own_paper = any(_RETURN.match(line.text) or UNIT.match(line.text) for line in head)
    for place, line in enumerate(head):
        if not _NAMES_MINISTRY.match(line.text) or line is addressed or _is_addressed(head, place):
            continue
        printed, last = _ministry_over_lines(head, place)
        match = _MINISTRY.fullmatch(printed)
        if match is None:
            continue
        heads_letter = place == 0 and any(_TO.match(each.text) for each in head[1:_ADDRESS_LINES])
        name = ministry(match["of"])
        if name is None and (own_paper or heads_letter):
            name = in_sentence_case(match["of"].strip(" ,"))
        if name:
            yield letter.candidate(f"Ministerie van {name}", (line.start, last.end), 0.7, "letterhead")


def _ministry_over_lines(head: Sequence[Line], place: int) -> tuple[str, Line]:
    """Return a name that begins on the line at `place`, with the lines it goes on over, and the last of them."""
    printed, last = head[place].text, head[place]
    for each in head[place + 1 : place + _NAME_LINES]:
        if not (BROKEN_OFF.search(printed) or _GOES_ON.match(each.text) or ministry_of(f"{printed} {each.text}")):
            break
        if starts_with_label(each.text) or names_a_unit(each.text):
            break
        printed, last = f"{printed} {each.text}", each
    return printed, last


def ministry_lines(head: Sequence[Line]) -> frozenset[int]:
    """Return the places of the lines on which the names of ministries stand, those they run on over included."""
    found: set[int] = set()
    for place, line in enumerate(head):
        if _NAMES_MINISTRY.match(line.text):
            _, last = _ministry_over_lines(head, place)
            found.update(range(place, place + [each.start for each in head[place:]].index(last.start) + 1))
    return frozenset(found)


def ministry_of(line: str) -> str | None:
    """Return the ministry that `line` names as "Ministerie van …" and nothing else; None for any other line."""
    match = _MINISTRY.fullmatch(line)
    return ministry(match["of"]) if match else None


def _is_addressed(head: Sequence[Line], place: int) -> bool:
    """Return whether the line stands in an address: below "Aan" or the office of a minister, or above "t.a.v."."""
    below = head[place + 1 : place + 2]
    return any(_TO.match(each.text) for each in head[max(0, place - _ADDRESS_LINES) : place + 1]) or any(
        ATTENTION.match(each.text) for each in below
    )
