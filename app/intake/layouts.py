"""The layout of a sender: learned from a correction, used on the next letter of that sender."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from app.domain.corrections import LabelPlace, Layout
from app.domain.readings import Candidate, Extract
from app.intake.labelled import labelled
from app.intake.labels import starts_with_label
from app.intake.page_lines import ADDRESSED, Letter, Line
from app.language.dates import read_dates

FIELDS: Final = ("our_kenmerk", "their_kenmerk", "dated", "subject", "addressee")
"""The fields of a reading that stand by a label."""

_LABEL: Final = re.compile(r"[^\W\d_][\w./()-]*(?: [\w./()-]+){0,3}")
_LONGEST: Final = 40
_SURE: Final = 0.99
_CLOSING_LINES: Final = 15
_NAME: Final = re.compile(r"[A-ZÀ-Þ][^\d:;?!]{3,60}(?<![.,])")
_WORD: Final = re.compile(r"\w+")

Fits = Mapping[str, Callable[[str], str | None]]
"""For each field the value a printed text is, None where it cannot be one."""


def learned(extract: Extract, sender: str, field: str, value: str) -> Layout | None:
    """Return by which label the letter prints `value` (a date in ISO form); None where it stands by none.

    A layout belongs to the paper: to whom the first line of the letterhead names, and only where there is none to
    `sender`.
    """
    letter = Letter(extract)
    paper = _paper(letter) or sender
    if field not in FIELDS or not paper or not value:
        return None
    lines = letter.lines
    for place, line in enumerate(lines):
        start = _found(line.text, field, value)
        if start is None:
            continue
        above = lines[place - 1] if place else None
        label = _label(line.text[:start]) if start else _label(above.text if above else "")
        if label:
            beside = bool(start) or (above is not None and above.row == line.row)
            place_of_value = LabelPlace.BESIDE if beside else LabelPlace.BELOW
            return Layout(sender=paper, field=field, label=label, place=place_of_value)
    return None


def by_layout(letter: Letter, layouts: Iterable[Layout], field: str, fits: Fits) -> Iterator[Candidate]:
    """Yield what stands by the labels learned for a field, where the letter names the sender they were learned of."""
    value_of = fits[field]
    for layout in layouts:
        if layout.field != field or not _names(letter, layout.sender):
            continue
        for found in labelled(letter, (layout.label,), lambda text: value_of(text) is not None):
            value = value_of(found.text)
            beside = found.rule == "label_beside"
            if value and beside == (layout.place is LabelPlace.BESIDE):
                yield letter.candidate(value, found.span, _SURE, "layout_of_sender")


def _found(text: str, field: str, value: str) -> int | None:
    """Return where in a line the value stands, up to its end; None where it does not."""
    if field == "dated":
        return next((each.start for each in read_dates(text) if each.day.isoformat() == value), None)
    start = text.find(value)
    return start if start >= 0 and not text[start + len(value) :].strip(" .,;") else None


def _label(text: str) -> str:
    """Return the label that `text` is, its colon left aside; nothing for what is no label."""
    bare = text.strip().rstrip(":").rstrip()
    return bare if len(bare) <= _LONGEST and _LABEL.fullmatch(bare) else ""


def _paper(letter: Letter) -> str:
    """Return the first line, where it can be the name on the paper; else nothing."""
    first = letter.head[0].text if letter.head else ""
    is_name = _NAME.fullmatch(first) is not None and not starts_with_label(first) and not ADDRESSED.match(first)
    return first if is_name else ""


def _names(letter: Letter, sender: str) -> bool:
    """Return whether the letterhead or the last lines name the sender."""
    lines: list[Line] = [*letter.head, *letter.lines[-_CLOSING_LINES:]]
    return f" {_folded(sender)} " in f" {_folded(' '.join(line.text for line in lines))} "


def _folded(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))
