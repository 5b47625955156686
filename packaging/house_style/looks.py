"""The looks a house style comes in, as values: where everything stands on the page, in millimetres.

RIJK was measured in a ministry's published letter of July 2024, RIJK_2010 in its letters of 2023 and 2024 made with
an older template. ORGANISATIE follows a public letter of a health service without reference column; its head and the
place of its values are our own. NOTA has the boxes of RIJK; where the name of the document stands is our own choice.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from app.ooxml.measures import Mm

Box = tuple[Mm, Mm, Mm, Mm]
"""Left, top, width and height, from the left and top edge of the paper."""


class Kind(StrEnum):
    """What stands in a frame."""

    RETURN_ADDRESS = "return_address"
    MARKING = "marking"
    ADDRESS = "address"
    LINES = "lines"
    """A label and, at the tab, its value; the name of the document, which comes first, has no label."""
    COLUMN = "column"
    """A label with its value below."""


@dataclass(frozen=True, slots=True)
class Place:
    """A frame on the page. A name in `shows` that ends in * stands for numbered lines."""

    kind: Kind
    box: Box
    shows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One look; `first` are the frames of the first page in reading order, `following` those of the pages after."""

    name: str
    top: Mm
    right: Mm
    bottom: Mm
    left: Mm
    first: tuple[Place, ...]
    following: tuple[Place, ...]
    marking_foot: Box
    page_number: Box
    page_number_right: bool = False
    mark: Box
    own_name: Box
    tab: Mm
    """From the label of a line to its value."""
    room: Mm
    """From the last line above the text to the text, however many lines there are."""
    next_marking: tuple[Mm, Mm] | None = None
    """Where the marking begins and the text below it, where the text would else stand as high; None in a frame."""

    @property
    def head(self) -> Mm:
        """Return how far down the first page its text may not begin: the top of the last frame above it."""
        return next(place.box[1] for place in self.first if place.kind is Kind.LINES)


def _box(left: float, top: float, width: float, height: float) -> Box:
    return Mm(left), Mm(top), Mm(width), Mm(height)


SENDER, ADDRESS = "afzender*", "adres*"
_DETAILS = ("contactpersoon", "ons_kenmerk", "uw_kenmerk", "bijlagen", "kopie_aan")
_NOTA_DETAILS = ("uw_kenmerk", "contactpersoon", "bijlagen", "kopie_aan")
_RIJK_COLUMN = _box(164.48, 54.59, 35.5, 222.5)
_OVER = 0.2
"""What the frame above the text is wider than the text: LibreOffice puts an empty line beside one as wide."""
_FOUR_LINES, _TWO_LINES, _LINE = 16.93, 8.47, 4.23
"""Of twelve points. The letters that were measured have a date and a subject of three lines."""

RIJK = Look(
    name="rijk",
    top=Mm(66.4),
    right=Mm(49.0),
    bottom=Mm(19.0),
    left=Mm(28.0),
    first=(
        Place(Kind.RETURN_ADDRESS, _box(28.1, 47.8, 133.0, 3.2)),
        Place(Kind.MARKING, _box(28.0, 51.05, 133.0, 3.2)),
        Place(Kind.ADDRESS, _box(28.0, 54.3, 133.0, 31.0), (ADDRESS,)),
        Place(Kind.LINES, _box(28.0, 93.2, 133.0 + _OVER, _FOUR_LINES), ("datum", "onderwerp")),
        Place(Kind.COLUMN, _RIJK_COLUMN, (SENDER, *_DETAILS, "clausule")),
    ),
    following=(
        Place(Kind.MARKING, _box(28.0, 54.6, 133.0, 4.5)),
        Place(Kind.COLUMN, _RIJK_COLUMN, ("datum", "ons_kenmerk")),
    ),
    marking_foot=_box(28.0, 283.2, 133.0, 4.5),
    page_number=_box(164.48, 283.19, 35.7, 4.5),
    mark=_box(98.5, 0, 13.0, 37.125),
    own_name=_box(113.5, 26.4, 65.0, 18.0),
    tab=Mm(19.9),
    room=Mm(28.5 - _FOUR_LINES),
)

RIJK_2010 = Look(
    name="rijk-2010",
    top=Mm(52.8),
    right=Mm(49.7),
    bottom=Mm(19.0),
    left=Mm(28.0),
    first=(
        Place(Kind.RETURN_ADDRESS, _box(28.2, 48.1, 132.3, 3.2)),
        Place(Kind.MARKING, _box(28.2, 53.7, 132.3, 3.2)),
        Place(Kind.ADDRESS, _box(28.2, 58.4, 132.3, 38.2), (ADDRESS,)),
        Place(Kind.LINES, _box(28.0, 104.8, 132.3 + _OVER, _FOUR_LINES), ("datum", "onderwerp")),
        Place(Kind.COLUMN, _box(165.05, 54.22, 35.5, 222.5), (SENDER, *_DETAILS, "clausule")),
    ),
    following=(Place(Kind.COLUMN, _box(165.2, 52.81, 35.5, 211.7), ("afzender1", "datum", "ons_kenmerk")),),
    marking_foot=_box(28.0, 283.2, 132.3, 4.5),
    page_number=_box(165.12, 282.84, 35.5, 6.35),
    mark=_box(98.51, 0, 12.96, 37.17),
    own_name=_box(113.5, 26.4, 63.3, 18.0),
    tab=Mm(19.4),
    room=Mm(32.7 - _FOUR_LINES),
    next_marking=(Mm(54.3), Mm(62.0)),
)

NOTA = Look(
    name="rijk-nota",
    top=Mm(66.4),
    right=Mm(49.0),
    bottom=Mm(19.0),
    left=Mm(28.0),
    first=(
        Place(Kind.MARKING, _box(28.0, 51.05, 133.0, 3.2)),
        Place(Kind.LINES, _box(28.0, 54.3, 133.0 + _OVER, 21.7 + _LINE), ("documentnaam", "onderwerp")),
        Place(
            Kind.COLUMN,
            _RIJK_COLUMN,
            ("label:geadresseerde", ADDRESS, "label:afzender", SENDER, "datum", "ons_kenmerk", *_NOTA_DETAILS),
        ),
    ),
    following=RIJK.following,
    marking_foot=RIJK.marking_foot,
    page_number=RIJK.page_number,
    mark=RIJK.mark,
    own_name=RIJK.own_name,
    tab=Mm(19.9),
    room=Mm(17.2 - _LINE),
)

ORGANISATIE = Look(
    name="organisatie",
    top=Mm(38.0),
    right=Mm(20.0),
    bottom=Mm(27.0),
    left=Mm(20.0),
    first=(
        Place(Kind.MARKING, _box(20.0, 51.05, 110.0, 3.2)),
        Place(Kind.RETURN_ADDRESS, _box(20.0, 57.0, 110.0, 3.2)),
        Place(Kind.ADDRESS, _box(20.0, 61.5, 110.0, 31.0), (ADDRESS,)),
        Place(Kind.COLUMN, _box(150.0, 12.0, 40.0, 36.0), (SENDER,)),
        Place(Kind.LINES, _box(20.0, 98.0, 170.0 + _OVER, 28.0 - _TWO_LINES), ("datum", *_DETAILS, "onderwerp")),
    ),
    following=(
        Place(Kind.MARKING, _box(20.0, 12.0, 110.0, 3.2)),
        Place(Kind.LINES, _box(20.0, 18.0, 170.0, 9.0), ("datum", "ons_kenmerk")),
    ),
    marking_foot=_box(20.0, 283.2, 110.0, 4.5),
    page_number=_box(150.0, 275.0, 40.0, 4.5),
    page_number_right=True,
    mark=_box(20.0, 12.0, 40.0, 16.0),
    own_name=_box(20.0, 31.0, 110.0, 10.0),
    tab=Mm(30.0),
    room=Mm(_TWO_LINES),
)

RIJK_REFERENTIE = replace(RIJK, name="rijk-referentie")
LOOKS = (RIJK, RIJK_REFERENTIE, RIJK_2010, NOTA, ORGANISATIE)
