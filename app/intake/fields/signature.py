"""Who signs a letter, and in which office: the block at its end, or the line above printed Kamervragen."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from app.domain.readings import Candidate
from app.intake.fields.signing_block import Block, Item, Part, begins_block, gather, pieces
from app.intake.labels import starts_with_label
from app.intake.page_lines import POSTCODE, SALUTATIONS, Letter, Line
from app.language.offices import Rank
from app.language.signatures import answerers

_LATER: Final = 0.7
"""Sureness of a signature behind the first: that of an annex, or of who signs too."""
_FOOT: Final = re.compile(r"\s[-–|•]\s|\bTel|\bFax|www\.", re.IGNORECASE)
_LONGEST_ADDRESS_LINE: Final = 60
_LEFTMOST_MARGIN: Final = 40
"""Characters before a margin column at the right, in a text that keeps the places of a page."""
_LEAST_IN_MARGIN: Final = 3
_UNNAMED: Final = 0.75
_LAST_LINES: Final = 6
_ADDRESS: Final = 3
"""Lines below a name within which a postcode makes it an address."""


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs: name, office or both, and the offices signed for too ("mede namens") as printed.

    `principal` is the office above "namens deze" where who signs bears another.
    """

    name: Candidate | None
    function: Candidate | None
    on_behalf: tuple[str, ...] = ()
    principal: Candidate | None = None


def signatures(letter: Letter) -> Iterator[Signature]:
    """Yield the signatures of a letter, the first one surest.

    A letter is signed under an office, or under a closing; Kamervragen as the Kamer prints them name who answers
    above the first question instead. Who signs "namens deze" bears the office printed with the name, not that of the
    minister above it.
    """
    signed = False
    for each in (*_answered(letter), *_signed(letter)):
        yield _at_most(each, _LATER) if signed else each
        signed = signed or all(part is None or part.confidence > _LATER for part in (each.name, each.function))


def _at_most(signature: Signature, confidence: float) -> Signature:
    def weighed(part: Candidate | None) -> Candidate | None:
        return part and replace(part, confidence=min(part.confidence, confidence))

    return replace(signature, name=weighed(signature.name), function=weighed(signature.function))


def _answered(letter: Letter) -> Iterator[Signature]:
    for each in answerers(letter.extract.plain):
        name = " ".join(letter.extract.plain[slice(*each.name)].split()) if each.name else ""
        yield Signature(
            letter.candidate(name, each.name, 0.95, "answers_kamervragen") if each.name else None,
            letter.candidate(each.office, each.span, 0.95, "answers_kamervragen"),
            (each.on_behalf,) if each.on_behalf else (),
        )


def _signed(letter: Letter) -> Iterator[Signature]:
    lines = pieces(_without_margin(letter.lines))
    body = _first_line_of_body(letter, lines)
    place = 0
    while place < len(lines):
        block = gather(lines, place) if place >= body and begins_block(lines, place) else None
        found = tuple(_pairs(letter, block)) if block and not _is_address(lines, block) else ()
        if block and not found and block.last >= len(lines) - _LAST_LINES:
            found = tuple(_unnamed(letter, block))
        yield from found
        nameless = block is not None and all(item.part is not Part.NAME for item in block.items)
        place = block.last + 1 if block and (found or nameless) else place + 1


def _without_margin(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines but for those of a column at the right that holds labels, as the margin of a page does."""
    columns: dict[tuple[int | None, int], list[Line]] = {}
    for line in lines:
        if line.column >= _LEFTMOST_MARGIN:
            columns.setdefault((line.page, line.column), []).append(line)
    margin = {
        column
        for column, held in columns.items()
        if len(held) >= _LEAST_IN_MARGIN and any(starts_with_label(line.text) for line in held)
    }
    return [line for line in lines if (line.page, line.column) not in margin] if margin else lines


def _first_line_of_body(letter: Letter, lines: Sequence[Line]) -> int:
    """Return the place behind the salutation, before which an office with a name is an address; 0 without one."""
    if len(letter.head) == len(letter.lines) or not letter.lines[len(letter.head)].text.startswith(SALUTATIONS):
        return 0
    start = letter.lines[len(letter.head)].start
    return next((place for place, line in enumerate(lines) if line.start > start), 0)


def _is_address(lines: Sequence[Line], block: Block) -> bool:
    """Return whether a block without closing is an address: a postcode stands right below it."""
    closed = block.items[0].part is Part.CLOSING if block.items else False
    below = lines[block.last + 1 : block.last + 1 + _ADDRESS]
    return not closed and any(_is_of_an_address(line.text) for line in below)


def _is_of_an_address(text: str) -> bool:
    """Return whether a line with a postcode is one of an address; the foot of a page puts all of it on one line."""
    return POSTCODE.search(text) is not None and len(text) <= _LONGEST_ADDRESS_LINE and not _FOOT.search(text)


@dataclass(frozen=True, slots=True)
class _Signer:
    name: Item
    office: Item | None
    principal: Item | None = None


def _pairs(letter: Letter, block: Block) -> Iterator[Signature]:
    on_behalf = tuple(item.text for item in block.items if item.part is Part.MEDE_NAMENS)
    closed = any(item.part is Part.CLOSING for item in block.items)
    parts = [item for item in block.items if item.part in (Part.OFFICE, Part.NAME, Part.STANDS_IN)]
    for number, signer in enumerate(_signers(parts)):
        confidence = _confidence(signer, closed=closed)
        yield Signature(
            letter.candidate(" ".join(signer.name.text.split()), signer.name.span, confidence, "signature"),
            _function(letter, signer.office, confidence),
            () if number else on_behalf,
            _function(letter, signer.principal, confidence),
        )


def _unnamed(letter: Letter, block: Block) -> Iterator[Signature]:
    """Yield the office of a minister that stands alone at the end, its name not printed: De Minister van X,."""
    for item in block.items:
        office = item.office
        if office is not None and office.rank is not Rank.OTHER and office.has_article and item.text.endswith(","):
            yield Signature(None, _function(letter, item, _UNNAMED))
            return


def _function(letter: Letter, item: Item | None, confidence: float) -> Candidate | None:
    if item is None or item.office is None:
        return None
    return letter.candidate(item.office.title, item.span, confidence, "signature")


def _confidence(signer: _Signer, *, closed: bool) -> float:
    """Return how sure a signer is: with initials nearly, with a first name by what stands round it."""
    if signer.name.certainty > 0.9:
        return 0.95
    if signer.office is not None and signer.office.office is not None:
        return 0.9 if signer.office.office.rank is not Rank.OTHER else 0.8
    return 0.65 if closed else 0.4


def _signers(parts: Sequence[Item]) -> Iterator[_Signer]:
    """Yield who signs, each with the office that stands above the name, or below it where names come first."""
    runs = [list(run) for _, run in groupby(parts, key=lambda item: item.part is Part.NAME)]
    names_first = bool(runs) and runs[0][0].part is Part.NAME
    for place, names in enumerate(runs):
        if names[0].part is not Part.NAME:
            continue
        above = runs[place - 1] if place else []
        below = runs[place + 1] if place + 1 < len(runs) else []
        if names_first:
            yield from _bearing(names, [item for item in below if item.part is Part.OFFICE])
        elif any(item.part is Part.STANDS_IN for item in above):
            yield _standing_in(names[0], above, below)
        else:
            yield from _under(names, [item for item in above if item.part is Part.OFFICE])


def _under(names: Sequence[Item], offices: Sequence[Item]) -> Iterator[_Signer]:
    for number, name in enumerate(names[: max(len(offices), 1)]):
        yield _Signer(name, offices[number] if number < len(offices) else None)


def _bearing(names: Sequence[Item], offices: Sequence[Item]) -> Iterator[_Signer]:
    """Yield names with the offices below them; of more names than offices the one next to the office signs."""
    if len(offices) == 1 and len(names) > 1 and names[0].certainty < 0.9:
        yield _Signer(names[-1], offices[0])
        return
    for number, name in enumerate(names):
        yield _Signer(name, offices[number] if number < len(offices) else None)


def _standing_in(name: Item, above: Sequence[Item], below: Sequence[Item]) -> _Signer:
    """Return who stands in for the office above: with the office behind "namens deze", or below the name."""
    at = next(number for number, item in enumerate(above) if item.part is Part.STANDS_IN)
    principals = [item for item in above[:at] if item.part is Part.OFFICE]
    own = [item for item in above[at:] if item.part is Part.OFFICE]
    own += [item for item in below if item.part is Part.OFFICE]
    first = principals[-1] if principals else None
    return _Signer(name, own[0] if own else first, first if own else None)
