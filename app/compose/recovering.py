"""A text recognised as a library paragraph: which variant it is, and what was filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import islice, product
from typing import Final
from uuid import UUID

from app.compose.blocks import each_run
from app.compose.circumstances import asked_of_drafter
from app.compose.literals import conditional_names
from app.compose.render import render
from app.compose.values import NO, YES, enter
from app.domain.blocks import Blocks
from app.domain.errors import KnownError
from app.domain.inlines import Field, Footnote, Inline, Inlines, Text
from app.domain.moving_dates import base_name
from app.domain.paragraphs import Paragraph, Variable, VariableType
from app.domain.values import FIRST_MARK
from app.text.alike import alike
from app.text.folding import folded
from app.text.runs import runs, shown

_MOST_VARIANTS: Final = 64
_LONGEST_VALUE: Final = 400
"""Characters; what is longer between two known words is no value."""
_TOKEN: Final = re.compile(r"[\U000F0000-\U000FFFFD]|[^\W_]+|\n|[^\s]")
_STAND_IN: Final = {
    VariableType.DATE: "2000-01-01",
    VariableType.AMOUNT: "1",
    VariableType.NUMBER: "1",
    VariableType.TEXT: "x",
    VariableType.LINES: "x",
    VariableType.PERIOD: "2000-01-01/2000-01-02",
    VariableType.KAMERSTUK: "Kamerstukken II 1999/00, 26800, nr. 1",
    VariableType.PARTY: f"{UUID(int=0)} x",
    VariableType.LETTER: f"{UUID(int=0)} x",
}
"""What is filled in to see the variant a text has where anything is filled in."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """A paragraph with the values a text seems to have it with, what it then says, and how much both are alike."""

    values: Mapping[str, str]
    blocks: Blocks
    share: float


def recover(paragraph: Paragraph, text: Blocks) -> Recovered:
    """Return the variant and values with which `paragraph` is most like `text`.

    What stands where a field stands is taken for its value, if it can be one; a field that is not found stays open.

    Raises:
        KnownError: the paragraph cannot be rendered (PARAGRAPH_*).
    """
    said = _flat(text)
    return max(
        (_recovered(paragraph, each, text, said) for each in _variants(paragraph)), key=lambda each: each.share
    )


def _variants(paragraph: Paragraph) -> Iterator[dict[str, str]]:
    """Yield what the conditions of a paragraph may be met with; what its letter tells is settled."""
    asked = asked_of_drafter(paragraph)
    settled = {each.name for each in paragraph.variables if each.default} - asked
    names = tuple(each for each in conditional_names(paragraph) if each not in settled)
    offered = [_options(each) for each in paragraph.variables if each.name in names]
    for chosen in islice(product(*offered), _MOST_VARIANTS):
        yield {name: value for name, value in zip(names, chosen, strict=True) if value}


def _options(variable: Variable) -> tuple[str, ...]:
    if variable.type is VariableType.CHOICE:
        return variable.choices
    if variable.type is VariableType.YES_NO:
        return (YES, NO)
    return ("", _STAND_IN.get(variable.type, ""))


def _recovered(paragraph: Paragraph, variant: Mapping[str, str], text: Blocks, said: str) -> Recovered:
    fixed = {
        each.name
        for each in paragraph.variables
        if each.name in variant and each.type in (VariableType.CHOICE, VariableType.YES_NO)
    }
    pattern = render(paragraph.body, paragraph.variables, variant, paragraph.slug)
    found = _values(paragraph, pattern, fixed, said)
    values = {name: value for name, value in variant.items() if name in fixed} | found
    blocks = render(paragraph.body, paragraph.variables, values, paragraph.slug)
    return Recovered(values, blocks, alike(blocks, text))


def _values(paragraph: Paragraph, pattern: Blocks, fixed: set[str], said: str) -> dict[str, str]:
    """Return what stands in the text where the pattern has fields."""
    fields: list[str] = []

    def marked(inlines: Inlines) -> Inlines:
        asked = (isinstance(each, Field) and base_name(each.name) not in fixed for each in inlines)
        return tuple(_mark(each, fields) if ask else each for each, ask in zip(inlines, asked, strict=True))

    wanted = [folded(each[0]) for each in _TOKEN.finditer(_flat(each_run(pattern, marked)))]
    held = list(_TOKEN.finditer(said))
    places = _places(wanted, [folded(each[0]) for each in held])
    values: dict[str, str] = {}
    for at, token in enumerate(wanted):
        place = ord(token[0]) - FIRST_MARK if token else -1
        if not 0 <= place < len(fields) or fields[place] in values:
            continue
        before, after = places.get(at - 1), places.get(at + 1)
        if before is not None and after is not None and before + 1 < after:
            value = _entered(paragraph, fields[place], said[held[before + 1].start() : held[after - 1].end()])
            if value:
                values[fields[place]] = value
    return values


def _mark(field: Inline, fields: list[str]) -> Text:
    fields.append(base_name(field.name) if isinstance(field, Field) else "")
    return Text(chr(FIRST_MARK + len(fields) - 1))


def _places(wanted: Sequence[str], held: Sequence[str]) -> dict[int, int]:
    """Return where each token of the pattern stands in the text; the ends of both are one another's."""
    places = {-1: -1, len(wanted): len(held)}
    for a, b, size in SequenceMatcher(None, wanted, held, autojunk=False).get_matching_blocks():
        places |= {a + step: b + step for step in range(size)}
    return places


def _entered(paragraph: Paragraph, name: str, typed: str) -> str:
    """Return the stored form of what was found; empty where it is no value of this variable."""
    variable = paragraph.variable(name)
    if variable is None or len(typed) > _LONGEST_VALUE:
        return ""
    try:
        return enter(variable, typed)
    except KnownError:
        return ""


def _flat(blocks: Blocks) -> str:
    """Return a text as lines, those of its notes last."""
    notes: list[Footnote] = []

    def keep(note: Footnote) -> str:
        notes.append(note)
        return ""

    lines = [shown(run, keep) for run in runs(blocks)]
    lines += [shown(para.inlines, lambda _: "") for note in notes for para in note.blocks]
    return "\n".join(lines)
