"""Lists: every counted list a numbering of its own, so that nothing counts on by accident.

Word counts per abstract numbering: two lists that share one also share their count once a third stands between them.
Each counted list therefore has an abstract of its own; bullets and dashes share theirs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from lxml import etree

from app.domain.blocks import DEEPEST_LIST, ListBlock, ListKind
from app.export.trees import forget_editing, fragment
from app.ooxml.escape import DECLARATION, attribute
from app.ooxml.measures import Twips
from app.ooxml.names import NAMESPACES, qn

PART: Final = "word/numbering.xml"
_FORMATS: Final = {
    ListKind.NUMBER: ("decimal", "%{level}."),
    ListKind.LETTER: ("lowerLetter", "%{level}."),
    ListKind.BULLET: ("bullet", "•"),
    ListKind.DASH: ("bullet", "–"),
}
# Any fixed number will do (ECMA-376 17.9.14); Word joins lists of the same one when text is pasted.
_FIRST_NSID: Final = 0x41414E00


@dataclass(frozen=True, slots=True)
class NumberingBase:
    """What the house style's own styles use of numbering, and the first numbers that are free."""

    opening: str
    abstracts: str
    numbers: str
    free_abstract: int
    free_number: int
    step: Twips


@dataclass(frozen=True, slots=True)
class Numbered:
    """A paragraph's place in a list."""

    number: int
    level: int


class Numbering:
    """The lists of one letter."""

    def __init__(self, base: NumberingBase) -> None:
        self._base = base
        self._abstracts: list[str] = []
        self._uncounted: dict[ListKind, int] = {}
        self._last: dict[tuple[ListKind, int], int] = {}

    def place(self, block: ListBlock, level: int) -> Numbered:
        """Return where the items of `block` count, `level` lists deep (0 is outermost)."""
        key = block.kind, level
        if block.is_counted:
            if not (block.continues and key in self._last):
                self._last[key] = self._add(block.kind, block.start)
            return Numbered(self._last[key], level)
        if block.kind not in self._uncounted:
            self._uncounted[block.kind] = self._add(block.kind, 1)
        return Numbered(self._uncounted[block.kind], level)

    def part(self) -> str:
        """Return word/numbering.xml."""
        base = self._base
        numbers = "".join(
            f'<w:num w:numId="{base.free_number + place}">'
            f'<w:abstractNumId w:val="{base.free_abstract + place}"/></w:num>'
            for place in range(len(self._abstracts))
        )
        return f"{base.opening}{base.abstracts}{''.join(self._abstracts)}{base.numbers}{numbers}</w:numbering>"

    def _add(self, kind: ListKind, start: int) -> int:
        place = len(self._abstracts)
        levels = "".join(self._level(kind, level, start) for level in range(DEEPEST_LIST))
        self._abstracts.append(
            f'<w:abstractNum w:abstractNumId="{self._base.free_abstract + place}">'
            f'<w:nsid w:val="{_FIRST_NSID + place:08X}"/><w:multiLevelType w:val="hybridMultilevel"/>{levels}'
            "</w:abstractNum>"
        )
        return self._base.free_number + place

    def _level(self, kind: ListKind, level: int, start: int) -> str:
        form, label = _FORMATS[kind]
        step = self._base.step
        return (
            f'<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
            f'<w:lvlText w:val="{attribute(label.replace("{level}", str(level + 1)))}"/><w:lvlJc w:val="left"/>'
            f'<w:pPr><w:ind w:left="{step * (level + 1)}" w:hanging="{step}"/></w:pPr></w:lvl>'
        )


def numbering_base(root: etree._Element | None, step: Twips) -> NumberingBase:
    """Return what the numbering part of a house style holds; an empty one where there is none."""
    if root is None:
        opening = f'{DECLARATION}<w:numbering xmlns:w="{NAMESPACES["w"]}">'
        return NumberingBase(opening, "", "", 0, 1, step)
    forget_editing(root)
    abstracts = root.findall(qn("w:abstractNum"))
    numbers = root.findall(qn("w:num"))
    etree.strip_elements(root, *map(qn, ("w:numPicBullet", "w:lvlPicBulletId", "w:numIdMacAtCleanup")))
    opening = "".join(f' xmlns:{prefix}="{uri}"' for prefix, uri in root.nsmap.items() if prefix)
    ignorable = root.get(qn("mc:Ignorable"))
    return NumberingBase(
        f"{DECLARATION}<w:numbering{opening}" + (f' mc:Ignorable="{ignorable}">' if ignorable else ">"),
        "".join(map(fragment, abstracts)),
        "".join(map(fragment, numbers)),
        1 + max((int(each.get(qn("w:abstractNumId"), "0")) for each in abstracts), default=-1),
        1 + max((int(each.get(qn("w:numId"), "0")) for each in numbers), default=0),
        step,
    )
