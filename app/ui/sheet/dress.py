"""How lines and words of the sheet look: the styles of the house, on paper that is white in the dark too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor

from app.domain.blocks import Annex, Figure, PageBreak
from app.domain.word_tokens import Shape, Wrap
from app.services.resolving import Look
from app.ui.sheet.properties import DRESS, FIELD_ID, FILLER, NOTE, field_of, set_field, set_wraps, wraps_of
from app.ui.theme import LIGHT, OPEN_GROUND

HEADS: Final = {"question": "question_label", "answer": "answer_label"}
_USUAL: Final = Look()
_CONTAINERS: Final = {"quote": "quote", "question": "question", "answer": "answer", "item": "list"}
MILLIMETRES_AN_INCH: Final = 25.4


def purpose_of(shape: Shape, *, in_cell: bool, in_header: bool) -> str:
    """Return which style of the house a line is in."""
    if shape.kind == "heading":
        return f"heading{shape.level}"
    match shape.atom:
        case Figure():
            return "caption"
        case Annex():
            return "annex_title"
    kinds = [container.kind for container in reversed(shape.inside)]
    for kind in kinds:
        if kind in _CONTAINERS:
            return "question_list" if kind == "item" and "question" in kinds else _CONTAINERS[kind]
    if in_cell:
        return "header_cell" if in_header else "cell"
    return "text"


@dataclass(frozen=True, slots=True)
class Place:
    """How one line stands: its style, how many steps in, what is written before and above it."""

    purpose: str
    steps: int = 0
    label: str = ""
    head: str = ""
    """Above the line: whose question or answer it begins."""
    head_purpose: str = ""
    atom: str = ""
    """page_break, annex or figure."""
    above: float = 0.0
    """Pixels kept free above it, for what is painted there."""
    is_tight: bool = False
    """Whether what follows belongs close to it."""


@dataclass(frozen=True, slots=True)
class Dress:
    """The looks of a house style at one size: `scale` is 1 where the page is as wide as on paper."""

    looks: Mapping[str, Look] = field(default_factory=dict)
    families: tuple[str, ...] = ()
    scale: float = 1.0
    dpi: float = 96.0

    def pixels(self, millimetres: float) -> float:
        """Return a length on paper as pixels on the screen."""
        return millimetres / MILLIMETRES_AN_INCH * self.dpi * self.scale

    def points(self, purpose: str) -> float:
        """Return the size of the type for a style."""
        return self.looks.get(purpose, _USUAL).half_points / 2 * self.scale

    @property
    def line(self) -> float:
        """Return the height of a line of text, in pixels."""
        return self.points("text") * self.dpi / 72 * 1.45

    def words(self, purpose: str, wraps: tuple[Wrap, ...]) -> QTextCharFormat:
        """Return how words look, with their marks kept in it."""
        look = self.looks.get(purpose, _USUAL)
        kinds = {each.kind for each in wraps}
        made = QTextCharFormat()
        if self.families:
            made.setFontFamilies(list(self.families))
        made.setFontPointSize(self.points(purpose))
        bold = look.bold or "strong" in kinds
        made.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        made.setFontItalic(look.italic or "emph" in kinds)
        made.setForeground(QColor(LIGHT.text))
        set_wraps(made, wraps)
        if "sup" in kinds:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        elif "sub" in kinds:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        if "link" in kinds:
            made.setForeground(QColor(LIGHT.accent))
            made.setFontUnderline(True)
        return made

    def redressed(self, purpose: str, given: QTextCharFormat) -> QTextCharFormat:
        """Return how words look that are what `given` says they are."""
        made = self.words(purpose, wraps_of(given))
        value, note = field_of(given), given.stringProperty(NOTE)
        if value is not None:
            made.setBackground(QColor(LIGHT.info_ground if value.value else OPEN_GROUND))
            set_field(made, value, given.stringProperty(FIELD_ID))
        if note:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            made.setForeground(QColor(LIGHT.accent))
            made.setProperty(NOTE, note)
        if given.boolProperty(FILLER):
            made.setProperty(FILLER, True)
        return made

    def dress(self, block: QTextBlock, place: Place) -> None:
        """Let a line look as its place asks; one that does already is left alone."""
        look = self.looks.get(place.purpose, _USUAL)
        key = f"{place.purpose} {place.steps} {place.above:.0f} {self.scale:.3f} {place.is_tight}"
        given = block.blockFormat()
        if given.stringProperty(DRESS) == key:
            return
        made = QTextBlockFormat(given)
        made.setProperty(DRESS, key)
        made.setIndent(place.steps)
        made.setTopMargin(place.above + (0.8 * self.line if place.purpose.startswith("heading") else 0))
        made.setBottomMargin((0.8 if look.apart and not place.is_tight else 0.15) * self.line)
        made.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        made.setAlignment(Qt.AlignmentFlag.AlignLeft)
        cursor = QTextCursor(block)
        cursor.setBlockFormat(made)
        table: object = cursor.currentTable()
        if table is None:  # the first line of a cell holds what the cell is
            cursor.setBlockCharFormat(self.words(place.purpose, ()))
        self._dress_words(block, place.purpose)

    def _dress_words(self, block: QTextBlock, purpose: str) -> None:
        stretches = []
        at = block.begin()
        while not at.atEnd():
            fragment = at.fragment()
            if fragment.isValid():
                stretches.append((fragment.position(), fragment.length(), fragment.charFormat()))
            at += 1
        cursor = QTextCursor(block)
        for start, length, given in stretches:
            if given.isImageFormat() or not given.isCharFormat():
                continue
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(self.redressed(purpose, given))


def steps_of(shape: Shape) -> int:
    """Return how many steps a line stands in."""
    return sum(each.kind in ("list", "quote") for each in shape.inside)


def atom_of(shape: Shape) -> str:
    """Return which block without words of its own a line is, if it is one."""
    match shape.atom:
        case PageBreak():
            return "page_break"
        case Annex():
            return "annex"
        case Figure():
            return "figure"
        case _:
            return ""
