"""Words that wait for others: drafting notes in the text, and controls that still show what to type."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from app.domain.inspection import LeakCode
from app.ooxml.inspection.fields import fields_in
from app.ooxml.inspection.open_parts import OpenParts
from app.ooxml.inspection.spots import Places, Spot, in_fallback, text_of
from app.ooxml.names import qn

_VALUE: Final = "\ufffc"
_FIELD_TAG: Final = "field:"


def placeholder_spots(parts: OpenParts, notes: re.Pattern[str]) -> Iterator[Spot]:
    """Yield what `notes` finds in the text; what it finds in a bound control or a field is told apart."""
    for part, root in parts.texts():
        places = Places(part, root)
        values = _value_runs(root)
        prompts = {run for control in _prompts(root) for run in control.iter(qn("w:r"))}
        apart, filled_in = values | prompts, values - prompts
        for paragraph in root.iter(qn("w:p")):
            if not in_fallback(paragraph):
                yield from _in_paragraph(places, paragraph, apart, notes)
        for run in root.iter(qn("w:r")):
            for found in notes.finditer(text_of(run)) if run in filled_in else ():
                yield places.spot(LeakCode.PLACEHOLDER_IN_VALUE, run, None, found.group())
        for control in _prompts(root):
            words = "".join(text_of(content) for content in control.iter(qn("w:sdtContent")))
            if words.strip():
                yield places.spot(LeakCode.PLACEHOLDER, control, None, words)


def _in_paragraph(
    places: Places, paragraph: etree._Element, values: set[etree._Element], notes: re.Pattern[str]
) -> Iterator[Spot]:
    runs = [run for run in paragraph.iter(qn("w:r")) if next(run.iterancestors(qn("w:p")), None) is paragraph]
    text = "".join(_VALUE if run in values else text_of(run) for run in runs if not _is_struck(run))
    for found in notes.finditer(text):
        yield places.spot(LeakCode.PLACEHOLDER, paragraph, None, found.group().replace(_VALUE, "…"))


def _is_struck(run: etree._Element) -> bool:
    return next(run.iterancestors(qn("w:del"), qn("w:moveFrom")), None) is not None


def _prompts(root: etree._Element) -> list[etree._Element]:
    return [
        control
        for control in root.iter(qn("w:sdt"))
        if control.find(f"{qn('w:sdtPr')}/{qn('w:showingPlcHdr')}") is not None and not in_fallback(control)
    ]


def _value_runs(root: etree._Element) -> set[etree._Element]:
    runs: set[etree._Element] = set()
    for control in root.iter(qn("w:sdt")):
        properties = control.find(qn("w:sdtPr"))
        if properties is None:
            continue
        tag = properties.find(qn("w:tag"))
        is_named = tag is not None and tag.get(qn("w:val"), "").startswith(_FIELD_TAG)
        if is_named or properties.find(qn("w:dataBinding")) is not None:
            runs.update(run for run in control.iter(qn("w:r")))
    for each in fields_in(root):
        if each.start.tag == qn("w:fldSimple"):
            runs.update(each.start.iter(qn("w:r")))
        runs.update(run for child in (*each.shown, *each.own) if (run := child.getparent()) is not None)
    return runs
