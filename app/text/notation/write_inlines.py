"""From inlines to the notation of running text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from markdown_it.common.utils import isPunctChar, isWhiteSpace

from app.domain.inlines import Break, Emph, Field, Footnote, Inline, Inlines, Link, Strong, Sub, Sup, Text
from app.domain.values import FIRST_MARK, LAST_MARK
from app.text.notation.escapes import BARE_ADDRESS, PLAIN_ADDRESS, Place, attribute, escaped
from app.text.notation.inline_rules import SHORT
from app.text.notation.refusal import FIELD_MARK
from app.text.notation.vocabulary import ALINEA, CURSIEF, HOOG, LAAG, REGEL, VET

_STARS = {Strong: "**", Emph: "*"}
_RAISED = {Sup: "^", Sub: "~"}
_WORDS = {Strong: VET, Emph: CURSIEF, Sup: HOOG, Sub: LAAG}
_RAISABLE = re.compile(SHORT)


@dataclass(frozen=True)
class Room:
    """What surrounds a run of inlines."""

    is_block: bool = False
    """The run is a whole paragraph, heading, cell or paragraph of a note, whose ends are trimmed."""
    has_lines: bool = False
    """The run begins a line and may hold several."""
    in_brackets: bool = False
    in_pipes: bool = False
    is_heading: bool = False


PARAGRAPH = Room(is_block=True, has_lines=True)
HEADING = Room(is_block=True, is_heading=True)
PIPE_CELL = Room(is_block=True, in_pipes=True)
CAPTION = Room(in_brackets=True)


@dataclass
class InlineWriter:
    """Writes running text; each field becomes one character and is added to `fields`."""

    fields: list[Field] = field(default_factory=list)

    def inlines(self, inlines: Inlines, room: Room) -> str:
        """Return the notation of `inlines`, which are in normal form."""
        written = ""
        for number, inline in enumerate(inlines):
            after = inlines[number + 1] if number + 1 < len(inlines) else None
            written += self._inline(inline, written, after, room)
        return written

    def _inline(self, inline: Inline, before: str, after: Inline | None, room: Room) -> str:
        match inline:
            case Text(text):
                return escaped(text, _place(before, after, room))
            case Field():
                return self._field(inline)
            case Break():
                return "\\\n" if room.has_lines and after else f":{REGEL}[]"
            case Footnote(blocks):
                inside = replace(room, is_block=True, has_lines=False, in_brackets=True, is_heading=False)
                return f"^[{f' :{ALINEA}[] '.join(self.inlines(para.inlines, inside) for para in blocks)}]"
            case Link():
                return self._link(inline, room)
            case Strong(inner) | Emph(inner) as mark:
                stars = _STARS[type(mark)]
                if _opens(before, inner[0]) and _closes(inner[-1], after, room):
                    return stars + self.inlines(inner, _inside(room)) + stars
                return self._bracketed(mark, room)
            case Sup(inner) | Sub(inner) as mark:
                return self._raised(inner, _RAISED[type(mark)], before) or self._bracketed(mark, room)

    def _field(self, inline: Field) -> str:
        mark = FIRST_MARK + len(self.fields)
        if mark > LAST_MARK:
            raise ValueError("more fields in one text than there are characters for them")
        self.fields.append(inline)
        return chr(mark)

    def _raised(self, inner: Inlines, sign: str, before: str) -> str:
        """Return letters, digits and fields between signs; empty for anything else."""
        simple = all(isinstance(each, Field) or (isinstance(each, Text) and _is_simple(each.text)) for each in inner)
        if not simple or before.endswith(sign):
            return ""
        return sign + "".join(self._field(each) if isinstance(each, Field) else _text(each) for each in inner) + sign

    def _bracketed(self, mark: Strong | Emph | Sup | Sub, room: Room) -> str:
        return f":{_WORDS[type(mark)]}[{self.inlines(mark.inlines, _inside(room, in_brackets=True))}]"

    def _link(self, link: Link, room: Room) -> str:
        if (
            link.inlines == (Text(link.href),)
            and BARE_ADDRESS.fullmatch(link.href)
            and not FIELD_MARK.search(link.href)
        ):
            return f"<{link.href}>"
        words = self.inlines(link.inlines, _inside(room, in_brackets=True))
        if PLAIN_ADDRESS.fullmatch(link.href) and not FIELD_MARK.search(link.href):
            return f"[{words}]({link.href})"
        return f"[{words}](<{attribute(link.href, '<>|')}>)"


def _inside(room: Room, *, in_brackets: bool = False) -> Room:
    return Room(in_brackets=in_brackets or room.in_brackets, in_pipes=room.in_pipes)


def _is_simple(text: str) -> bool:
    return _RAISABLE.fullmatch(text) is not None and not FIELD_MARK.search(text)


def _text(inline: Inline) -> str:
    return inline.text if isinstance(inline, Text) else ""


def _place(before: str, after: Inline | None, room: Room) -> Place:
    at_line = not before or before.endswith("\n")
    return Place(
        begins_line=room.has_lines and at_line,
        trims_left=at_line and (room.is_block or room.has_lines),
        trims_right=room.is_block and after is None,
        in_brackets=room.in_brackets,
        in_pipes=room.in_pipes,
        ends_heading=room.is_heading and after is None,
        following=_first(after),
    )


def _first(inline: Inline | None) -> str:
    """Return a character that `inline` may begin with, of those that would change what stands before it."""
    match inline:
        case None | Text():
            return ""
        case Link():
            return "["
        case Sup():
            return "^"
        case Sub():
            return "~"
        case Strong() | Emph() | Break():
            return ":"
        case Footnote():
            return "\\"
        case Field():
            return chr(FIRST_MARK)


# Stars mean emphasis by what touches them (CommonMark 0.31, 6.2). They are written only where the opening ones can
# do nothing but open and the closing ones nothing but close; elsewhere the mark is written by its word.


def _kind(character: str) -> str:
    """Return "space", "mark" or "letter", as CommonMark tells them apart."""
    if isWhiteSpace(ord(character)):
        return "space"
    return "mark" if isPunctChar(character) else "letter"


def _opens(before: str, first: Inline) -> bool:
    outside = "none" if before.endswith("*") else _kind(before[-1:] or " ")
    return _is_clear(outside, _edge(first, 0))


def _closes(last: Inline, after: Inline | None, room: Room) -> bool:
    return _is_clear(_right(after, room), _edge(last, -1))


def _is_clear(outside: str, inside: str) -> bool:
    """Return whether stars between the two can only belong to what is inside."""
    return (outside, inside) in (("space", "letter"), ("space", "mark"), ("mark", "letter"))


def _edge(inline: Inline, end: int) -> str:
    """Return the kind of the outermost character within stars; "none" where stars must not touch it."""
    match inline:
        case Field():
            return "letter"
        case Text(text) if text[end] not in "*\t\n\r" and not FIELD_MARK.match(text[end]):
            return _kind(text[end])
        case _:
            return "none"


def _right(after: Inline | None, room: Room) -> str:
    """Return the kind of what follows the closing stars; "letter" where it might be more stars."""
    match after:
        case None:
            return "space"
        case Text(text):
            if text[0] == " " and (len(text) > 1 or not room.is_block):
                return "space"
            return "mark" if _kind(text[0]) != "letter" else "letter"
        case Strong() | Emph() | Field():
            return "letter"
        case _:
            return "mark"
