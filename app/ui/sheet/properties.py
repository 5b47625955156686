"""What the sheet keeps in the formats of Qt's text document: how a line stands in the letter, and what a word is."""

from __future__ import annotations

import json
from typing import Final, cast

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextFormat

from app.domain.blocks import Annex, Block, Figure, ListKind, PageBreak
from app.domain.inlines import Field
from app.domain.word_tokens import Container, Shape, Wrap

_FIRST: Final = QTextFormat.Property.UserProperty.value
PART: Final = _FIRST + 1
"""The part a line, or a table, belongs to."""
INSIDE: Final = _FIRST + 2
"""The containers it stands in, since the cell round it."""
KIND: Final = _FIRST + 3
LEVEL: Final = _FIRST + 4
ATOM: Final = _FIRST + 5
FILLER: Final = _FIRST + 6
"""Set on an empty line that is there only because Qt wants one beside a table."""
NOTE_LINE: Final = _FIRST + 7
"""The note a line at the foot of the sheet belongs to."""
HEADER_ROWS: Final = _FIRST + 8
MARKS: Final = _FIRST + 9
FIELD: Final = _FIRST + 10
FIELD_ID: Final = _FIRST + 11
NOTE: Final = _FIRST + 12
"""The note whose number a word is."""
DRESS: Final = _FIRST + 13
"""What a line was dressed as last."""


def told_inside(inside: tuple[Container, ...]) -> str:
    """Return containers as a property keeps them."""
    return json.dumps([[each.kind, each.id, *each.told] for each in inside])


def inside_of(told: object) -> tuple[Container, ...]:
    """Return the containers a property tells of."""
    made: list[Container] = []
    for kind, number, *rest in json.loads(str(told or "[]")):
        known = (ListKind(rest[0]), *rest[1:]) if kind == "list" else tuple(rest)
        made.append(Container(kind, number, known))
    return tuple(made)


def set_shape(made: QTextBlockFormat, shape: Shape, inside: tuple[Container, ...]) -> None:
    """Write into a format how a line stands; `inside` is what it stands in, since the cell round it."""
    made.setProperty(INSIDE, told_inside(inside))
    made.setProperty(KIND, shape.kind if shape.kind in ("heading", "atom") else "para")
    made.setProperty(LEVEL, shape.level)
    made.setProperty(ATOM, _told_atom(shape.atom))


def shape_of(given: QTextFormat, around: tuple[Container, ...]) -> Shape:
    """Return how a line stands, `around` being the containers round its cell."""
    kind = str(given.property(KIND) or "para")
    inside = (*around, *inside_of(given.property(INSIDE)))
    return Shape(kind, level_of(given), inside=inside, atom=_atom_of(given.property(ATOM)))


def level_of(given: QTextFormat) -> int:
    """Return the level of a heading, or 0."""
    return given.intProperty(LEVEL) if given.stringProperty(KIND) == "heading" else 0


def _told_atom(atom: Block | None) -> str:
    match atom:
        case Figure(sha256, alt):
            return json.dumps(["figure", sha256, alt])
        case Annex():
            return json.dumps(["annex"])
        case PageBreak():
            return json.dumps(["page_break"])
        case _:
            return ""


def _atom_of(told: object) -> Block | None:
    if not told:
        return None
    kind, *rest = json.loads(str(told))
    match kind:
        case "figure":
            return Figure(rest[0], rest[1], ())
        case "annex":
            return Annex(())
        case _:
            return PageBreak()


def set_wraps(made: QTextCharFormat, wraps: tuple[Wrap, ...]) -> None:
    """Write the marks of words into a format."""
    if wraps:
        made.setProperty(MARKS, json.dumps([[each.kind, each.href] for each in wraps]))
    else:
        made.clearProperty(MARKS)


def wraps_of(given: QTextFormat) -> tuple[Wrap, ...]:
    """Return the marks of words."""
    return tuple(Wrap(kind, href) for kind, href in json.loads(given.stringProperty(MARKS) or "[]"))


def set_field(made: QTextCharFormat, field: Field, number: str) -> None:
    """Write into a format that the words are a value; `number` tells it from its neighbours."""
    made.setProperty(FIELD, json.dumps([field.name, field.value, field.shown]))
    made.setProperty(FIELD_ID, number)


def field_of(given: QTextFormat) -> Field | None:
    """Return the value the words are, if they are one."""
    told = given.stringProperty(FIELD)
    return Field(*cast("list[str]", json.loads(told))) if told else None


def is_whole(given: QTextFormat) -> bool:
    """Return whether the words are taken as one by the cursor: a value, or the number of a note."""
    return bool(given.stringProperty(FIELD_ID) or given.stringProperty(NOTE))
