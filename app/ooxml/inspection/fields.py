"""Fields: what they ask for, also where their code is split over runs and holds other fields. ECMA-376 17.16."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from lxml import etree

from app.domain.inspection import LeakCode
from app.ooxml.inspection.field_kinds import COUNTING, leak_of
from app.ooxml.inspection.open_parts import OpenParts, remove, unwrap
from app.ooxml.inspection.spots import Places, Spot, TakeOut
from app.ooxml.names import qn

_WORD: Final = re.compile(r"\s*([A-Za-z]+|=)")
_DEEPEST: Final = 60
"""Fields within one another whose outer ones are followed; Word itself allows 20."""
_BESIDE: Final = ("w:fldData", "w:helpText", "w:statusText", "w:entryMacro", "w:exitMacro")
"""Data, help and names of macros that a field bears and a reader of the page does not see. ECMA-376 17.16."""
_CODES: Final = re.compile(r"\s*QUOTE((?:\s+\d{1,3})+)\s*$", re.IGNORECASE)


@dataclass(eq=False, slots=True)
class Field:
    """One field. `code` is what it says with the fields in it worked out; `outer` the field whose code holds it."""

    start: etree._Element
    outer: Field | None = None
    code: str = ""
    own: list[etree._Element] = field(default_factory=list)
    """Everything that is neither its result nor outside it."""
    shown: list[etree._Element] = field(default_factory=list)
    result: str = ""
    quotes_before: int = 0
    has_result: bool = False

    @property
    def keyword(self) -> str:
        """Return the first word of the code, in capitals."""
        found = _WORD.match(self.code)
        return found[1].upper() if found else ""

    @property
    def outermost(self) -> Field:
        """Return the field that holds all the others."""
        found = self
        while found.outer is not None:
            found = found.outer
        return found

    @property
    def argument(self) -> str:
        """Return the second word of the code, without quotes."""
        found = re.match(r'\s*\w+\s+(?:"([^"]*)"|(\S+))', self.code)
        return (found[1] or found[2] or "").strip() if found else ""


def fields_in(root: etree._Element) -> list[Field]:
    """Return the fields of a part, those in another's code before it."""
    found = [
        Field(simple, code=simple.get(qn("w:instr"), ""), has_result=True) for simple in root.iter(qn("w:fldSimple"))
    ]
    open_fields: list[Field] = []
    for run in root.iter(qn("w:r")):
        for child in run:
            if child.tag != qn("w:rPr"):
                _take(child, open_fields, found)
    return [*found, *open_fields]


def _take(child: etree._Element, open_fields: list[Field], found: list[Field]) -> None:
    kind = child.get(qn("w:fldCharType")) if child.tag == qn("w:fldChar") else ""
    if kind == "begin":
        inner = next((each for each in reversed(open_fields[-_DEEPEST:]) if not each.has_result), None)
        quotes = inner.code.count('"') if inner else 0
        for each in open_fields[-_DEEPEST:]:
            _keep(each, child)
        open_fields.append(Field(child, outer=inner, own=[child], quotes_before=quotes))
        return
    if not open_fields:
        return
    for each in open_fields[-_DEEPEST:-1]:
        _keep(each, child)
    last = open_fields[-1]
    if kind == "separate":
        last.own.append(child)
        last.has_result = True
    elif kind == "end":
        last.own.append(child)
        found.append(open_fields.pop())
        if last.outer is not None:
            last.outer.code += _worked_out(last)
    else:
        _keep(last, child)
        text = child.text or ""
        if not last.has_result and child.tag in (qn("w:instrText"), qn("w:delInstrText"), qn("w:t")):
            last.code += text
        elif last.has_result and child.tag == qn("w:t"):
            last.result += text


def _keep(each: Field, child: etree._Element) -> None:
    (each.shown if each.has_result else each.own).append(child)


def _worked_out(inner: Field) -> str:
    """Return what a field puts in the code around it: the letters of {QUOTE 68 68 69}, else what it shows or says."""
    numbers = _CODES.match(inner.code)
    if numbers:
        return "".join(map(chr, map(int, numbers[1].split())))
    return inner.result if inner.has_result else ""


def unlink(each: Field) -> None:
    """Leave of a field what it shows; within the code of another, its words become part of that code."""
    if each.start.tag == qn("w:fldSimple"):
        unwrap(each.start)
        return
    if each.start.getparent() is None:
        return
    if each.outer is not None:
        _write_into_code(each)
    elif each.keyword == "MACROBUTTON" and not each.has_result:
        _show_button(each)
    for element in each.own:
        run = element.getparent()
        remove(element)
        if run is not None and run.tag == qn("w:r") and all(child.tag == qn("w:rPr") for child in run):
            remove(run)


def _write_into_code(each: Field) -> None:
    within = each.quotes_before % 2
    text = each.result if within else f'"{each.result}"'
    words = etree.Element(qn("w:instrText"))
    words.set(qn("xml:space"), "preserve")
    words.text = text
    each.start.addprevious(words)
    for element in each.shown:
        remove(element)


def _show_button(each: Field) -> None:
    words = etree.Element(qn("w:t"))
    words.set(qn("xml:space"), "preserve")
    words.text = re.sub(r"^\s*MACROBUTTON\s+\S+\s?", "", each.code, flags=re.IGNORECASE)
    each.start.addprevious(words)


def field_spots(parts: OpenParts) -> Iterator[Spot]:
    """Yield fields that may not stay, and what a field keeps beside its code and its words."""
    for part, root in parts.texts():
        places = Places(part, root)
        found = fields_in(root)
        counting = {each.outer for each in found if each.outer is not None and each.keyword in COUNTING}
        for each in found:
            code = leak_of(each.keyword, each.code, counts=each in counting)
            if code is not None:
                whole = each.outermost if code is LeakCode.OUTSIDE_FIELD else each
                yield places.spot(code, each.start, _unlinks(whole), each.code.strip(), each.keyword)
        for element in list(root.iter(*map(qn, _BESIDE))):
            words = element.get(qn("w:val"), "") or etree.QName(element).localname
            yield places.spot(LeakCode.HIDDEN_TEXT, element, partial(remove, element), words)


def _unlinks(each: Field) -> TakeOut:
    return partial(unlink, each)


def unlink_all(parts: OpenParts, keyword: str, name: str) -> None:
    """Leave of every field that asks for the property or variable `name` what it shows."""
    for _, root in parts.texts():
        for each in fields_in(root):
            if each.keyword == keyword and each.argument.lower() == name.lower():
                unlink(each)
