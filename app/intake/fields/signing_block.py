"""The block that signs a letter: what each of its lines is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import Final

from app.intake.fields.units import names_a_unit
from app.intake.labels import is_label, starts_with_label
from app.intake.page_lines import POSTCODE, SALUTATIONS, Line
from app.language.offices import Office, Rank, is_field, read_office
from app.language.signatures import (
    is_closing,
    office_and_name,
    on_behalf_of,
    principal,
    printed_name,
    side_by_side,
    stands_in,
    surname_of_committee,
    two_names,
)

MOST_LINES: Final = 20
"""Lines a block takes at most, from its first office or closing on."""
_MOST_ODD_LINES: Final = 3
"""Lines of no kind between the parts of a block: a stamp, the name of an organisation."""
_MOST_LINES_OF_AN_OFFICE: Final = 4
_LONGEST_ODD_LINE: Final = 70
_NEAR: Final = 3
_ABBREVIATED: Final = re.compile(r"\b[A-Z]\.\s?[A-Z]\.$")
"""What the name of a company ends in: B.V., N.V., U.A."""
_BODY: Final = re.compile(
    r"(?:Gemeente|Provincie|Waterschap|Stichting|Vereniging|Ministerie|Universiteit|Koninklijke)\s"
)
"""What the name of an organisation begins with, under the office its servant bears there."""
_REACHED_AT: Final = re.compile(r"\bwww\.|@|\b(?:T|Tel|Telefoon|F|Fax)\b[.:]?\s*[+(\d]|\|")
_MARK: Final = re.compile(r"[a-z]{1,2}[./][a-z]{1,2}\.?/?")
"""A mark at the place of the signature: w.g., a/b."""
_UNFINISHED: Final = ("en", "van", "voor", "de", "het", "&", "-", "–", "—")


class Part(Enum):
    """What a line of the block is."""

    CLOSING = auto()
    OFFICE = auto()
    NAME = auto()
    STANDS_IN = auto()
    MEDE_NAMENS = auto()


@dataclass(frozen=True, slots=True)
class Item:
    """A part of the block: its text, its place in the plain text, and of a name how sure it is one."""

    part: Part
    text: str
    span: tuple[int, int]
    certainty: float = 1.0
    office: Office | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """The parts of a signing block in order of reading, and the place of its last line."""

    items: tuple[Item, ...]
    last: int


def pieces(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return the lines, those cut that hold two offices or two names next to each other."""
    return tuple(piece for line in lines for piece in _side_by_side(line))


def _side_by_side(line: Line) -> Sequence[Line]:
    places = side_by_side(line.text)
    if len(places) == 1:
        return (line,)
    return [replace(line, text=line.text[start:end], start=line.start + start) for start, end in places]


def begins_block(lines: Sequence[Line], place: int) -> bool:
    """Return whether a block can begin at `place`: a closing, mede namens, or an office or a name set apart."""
    line = lines[place]
    if is_closing(line.text):
        return True
    before = lines[place - 1] if place else None
    # The end of the line above tells most lines of running text; it is asked first, because it costs least.
    apart = line.gap or before is None or not before.text[-1].islower() or _is_furniture(before.text)
    if not apart:
        return False
    if before is not None and (is_label(before.text) or before.text.lower().rstrip(":") in ("aan", "van")):
        return False
    if on_behalf_of(line.text) is not None or principal(line.text) is not None:
        return True
    if _heads_a_signature(lines, place):
        return True
    whole = office_and_name(line.text)
    office = whole[0] if whole else read_office(line.text)
    return office is not None and (office.rank is not Rank.OTHER or (office.has_article and line.text[0].isupper()))


def _heads_a_signature(lines: Sequence[Line], place: int) -> bool:
    """Return whether a name stands at `place` with the office of a minister under it, as some ministries sign.

    Two names beside each other with their offices under them need not be of ministers.
    """
    if _is_row_of_signers(lines, place):
        return True
    below = next((line for line in lines[place + 1 : place + 1 + _NEAR] if line.row > lines[place].row), None)
    office = read_office(below.text) if below else None
    bears = office is not None and office.rank is not Rank.OTHER and not office.has_article
    return bears and printed_name(lines[place].text) is not None


def _is_row_of_signers(lines: Sequence[Line], place: int) -> bool:
    near = lines[place : place + 2 * _NEAR]
    names = [line for line in near if line.row == lines[place].row]
    if len(names) == 1:
        return False
    below = near[len(names) :]
    offices = [read_office(line.text) for line in below if line.row == below[0].row]
    sure = all((name := printed_name(line.text)) and name.certainty > 0.9 for line in names)
    return sure and len(offices) == len(names) and all(offices)


def gather(lines: Sequence[Line], place: int) -> Block:
    """Return the block that begins at `place`: its parts up to the first line that can be none of it."""
    return _Gathering(lines, place).block()


@dataclass
class _Gathering:
    lines: Sequence[Line]
    place: int
    items: list[Item] = field(default_factory=list)
    taken: set[int] = field(default_factory=set)

    def block(self) -> Block:
        odd = 0
        for at in range(self.place, min(len(self.lines), self.place + MOST_LINES)):
            if at in self.taken:
                continue
            found = tuple(self._items_at(at))
            if found and not (found[0].part is Part.CLOSING and self.items):
                self.items += found
                odd = 0
            elif self._completes_office(at):
                odd = 0
            elif self._ends(at, odd):
                break
            else:
                odd += not _is_furniture(self.lines[at].text)
        return Block(tuple(self.items), max(self.taken, default=self.place))

    def _completes_office(self, at: int) -> bool:
        """Return whether a line goes on with one of the offices beside each other above it, and give it to that one.

        Below two offices in columns a row holds one line where only one of them runs on.
        """
        for place, item in enumerate(self.items):
            if item.part is Part.OFFICE and self._offices_waiting() > 1 and _runs_on(item.text, self.lines[at]):
                text = f"{item.text} {self.lines[at].text}"
                self.items[place] = replace(item, text=text, office=read_office(text))
                self.taken.add(at)
                return True
        return False

    def _ends(self, at: int, odd: int) -> bool:
        """Return whether a line of no kind ends the block: prose, a salutation, an address, one odd line too many."""
        line = self.lines[at]
        if _is_furniture(line.text):
            return False
        closed = self.items[0].part is Part.CLOSING if self.items else False
        goes_on = line.text[0].islower() and not (closed and line.text.endswith(","))
        sentence = line.text.endswith((".", ";", "?")) and not _ABBREVIATED.search(line.text)
        prose = len(line.text) > _LONGEST_ODD_LINE or sentence or goes_on
        address = line.text.startswith(SALUTATIONS) or POSTCODE.search(line.text) is not None
        named = any(item.part is Part.NAME for item in self.items)
        return prose or address or odd >= (_MOST_ODD_LINES if closed or not named else 0)

    def _items_at(self, at: int) -> Iterator[Item]:
        line = self.lines[at]
        if starts_with_label(line.text):
            return
        read = self._single(line) or self._office(at) or self._name(line)
        if read:
            self.taken.add(at)
            yield from read

    def _single(self, line: Line) -> tuple[Item, ...]:
        """Return the parts of a line that is whole in itself: a closing, who stands in, an office with its name."""
        if is_closing(line.text):
            return (_item(Part.CLOSING, line),)
        behind = stands_in(line.text)
        if behind is not None:
            office = (_item(Part.OFFICE, line, behind),) if behind[0] < behind[1] else ()
            return (_item(Part.STANDS_IN, line), *office)
        signed_for = principal(line.text)
        if signed_for is not None:
            return (_item(Part.OFFICE, line, signed_for), _item(Part.STANDS_IN, line))
        whole = office_and_name(line.text)
        if whole is None:
            return ()
        _, span, name = whole
        bearer = _item(Part.NAME, line, (name.start, name.end), name.certainty)
        office_item = _item(Part.OFFICE, line, span)
        return (office_item, bearer) if span[0] < name.start else (bearer, office_item)

    def _office(self, at: int) -> tuple[Item, ...]:
        line = self.lines[at]
        for_too = on_behalf_of(line.text) is not None
        if not for_too and read_office(line.text) is None:
            return ()
        places = self._run_on(at)
        self.taken.update(places)
        text = " ".join(self.lines[each].text for each in places)
        span = (line.start, self.lines[places[-1]].end)
        if for_too:
            return (Item(Part.MEDE_NAMENS, on_behalf_of(text) or text, span),)
        return (Item(Part.OFFICE, text, span, office=read_office(text)),)

    def _run_on(self, at: int) -> tuple[int, ...]:
        """Return the places of the lines an office stands on: the first and those it runs on over, in its column."""
        places = [at]
        text = self.lines[at].text
        while len(places) < _MOST_LINES_OF_AN_OFFICE:
            below = self._below(places[-1])
            if below is None or not _runs_on(text, self.lines[below]):
                break
            places.append(below)
            text = f"{text} {self.lines[below].text}"
        return tuple(places)

    def _below(self, at: int) -> int | None:
        """Return the piece under that at `at`: the next one, or in rows of as many pieces the one in its column."""
        near = range(max(0, at - _NEAR), min(len(self.lines), at + 2 * _NEAR))
        row = [each for each in near if self.lines[each].row == self.lines[at].row]
        following = next((self.lines[each].row for each in near if self.lines[each].row > self.lines[at].row), None)
        under = [each for each in near if self.lines[each].row == following]
        if len(row) == 1:
            return under[0] if under else None
        return under[row.index(at)] if len(under) == len(row) else None

    def _offices_waiting(self) -> int:
        """Return how many offices stand above without a name yet."""
        parts = [item.part for item in self.items]
        return parts.count(Part.OFFICE) - parts.count(Part.NAME)

    def _name(self, line: Line) -> tuple[Item, ...]:
        before = self.items[-1] if self.items else None
        name = printed_name(line.text)
        if name is None and before is not None and before.office is not None:
            name = surname_of_committee(before.office, line.text)
        pair = (
            two_names(line.text) if self._offices_waiting() > 1 and (name is None or name.certainty < 0.9) else None
        )
        if pair is not None:
            return tuple(_item(Part.NAME, line, (each.start, each.end), each.certainty) for each in pair)
        return (_item(Part.NAME, line, (name.start, name.end), name.certainty),) if name else ()


def _item(part: Part, line: Line, span: tuple[int, int] | None = None, certainty: float = 1.0) -> Item:
    start, end = span or (0, len(line.text))
    text = line.text[start:end]
    office = read_office(text) if part is Part.OFFICE else None
    return Item(part, text, (line.start + start, line.start + end), certainty, office)


def _runs_on(above: str, line: Line) -> bool:
    """Return whether an office printed as `above` goes on in `line`, which is neither its holder nor a new office."""
    below = line.text
    if starts_with_label(below) or _BODY.match(below) or names_a_unit(below):
        return False
    if (on_behalf_of(f"{above} {below}") or read_office(f"{above} {below}")) is None:
        return False
    first, second = read_office(above), read_office(below)
    if second is not None:
        return first is not None and first.rank is Rank.MINISTER_PRESIDENT and not second.has_article
    name = printed_name(below)
    if name is not None and below[0].islower():
        return False
    if above.split()[-1].lower() in _UNFINISHED or below[0].islower():
        return is_field(below) or below[0].islower()
    if not is_field(below) or (name is not None and name.certainty > 0.9):
        return False
    ongoing = " en " in below or below.endswith((",", " en"))
    return ongoing or (name is None and not line.gap and not above.endswith(","))


def _is_furniture(text: str) -> bool:
    """Return whether a line belongs to the page: a running head, a page number."""
    return (
        starts_with_label(text)
        or text.replace(" ", "").isdigit()
        or _is_foot(text)
        or _MARK.fullmatch(text) is not None
    )


def _is_foot(text: str) -> bool:
    """Return whether a line is the foot of the paper: more of an address than a street and a town."""
    addresses = len(POSTCODE.findall(text))
    return addresses > 1 or (addresses == 1 and _REACHED_AT.search(text) is not None)
