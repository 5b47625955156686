"""What Word remembers in the settings and marks of editing: ids, variables, template, mail merge, tags, people."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from lxml import etree

from app.domain.inspection import Leak, LeakCode
from app.ooxml.inspection.fields import unlink_all
from app.ooxml.inspection.open_parts import OpenParts, remove, unwrap
from app.ooxml.inspection.spots import Places, Spot
from app.ooxml.names import NAMESPACES, qn

_RSID: Final = f"{{{NAMESPACES['w']}}}rsid"
_FAMILY: Final = ("w:rsids", "w14:docId", "w15:docId")
_TAGS: Final = ("w:smartTag", "w:customXml")
_PERMISSIONS: Final = ("w:permStart", "w:permEnd")


def editing_spots(parts: OpenParts) -> Iterator[Spot]:
    """Yield revision ids (once for each part), document variables, mail merge, smart tags and named permissions."""
    for part, root in parts.trees():
        yield from _revision_ids(part, root)
    settings = parts.named("w:settings")
    if settings is not None:
        part, root = settings
        for variable in list(root.iter(qn("w:docVar"))):
            name = variable.get(qn("w:name"), "")
            leak = Leak(code=LeakCode.DOCUMENT_VARIABLE, part=part, words=variable.get(qn("w:val"), ""), name=name)
            yield Spot(leak, partial(_forget_variable, parts, variable, name))
        for merge in list(root.iter(qn("w:mailMerge"))):
            yield Spot(Leak(code=LeakCode.MAIL_MERGE, part=part), partial(_forget_merge, parts, part, merge))
    for part, root in parts.texts():
        places = Places(part, root)
        for tag in list(root.iter(*map(qn, _TAGS))):
            yield places.spot(LeakCode.SMART_TAG, tag, partial(_untag, tag), name=tag.get(qn("w:element"), ""))
        for mark in list(root.iter(*map(qn, _PERMISSIONS))):
            who = mark.get(qn("w:ed"), "")
            spot = places.spot(LeakCode.PERSON, mark, partial(remove, mark), who, "permission")
            yield spot if who else Spot(spot.leak, spot.take_out, is_echo=True)


def _revision_ids(part: str, root: etree._Element) -> Iterator[Spot]:
    marks = [
        (element, str(name)) for element in root.iter("*") for name in element.attrib if str(name).startswith(_RSID)
    ]
    marks = [(element, name) for element, name in marks if element.tag not in (qn("w:rsid"), qn("w:rsidRoot"))]
    families = [*root.iter(*map(qn, _FAMILY)), *root.iterfind(f".//{qn('w:style')}/{qn('w:rsid')}")]
    if marks or families:
        leak = Leak(code=LeakCode.REVISION_IDS, part=part, count=len(marks) + sum(map(_size, families)))
        yield Spot(leak, partial(_forget_ids, marks, families))


def _size(family: etree._Element) -> int:
    return len(family) or 1


def _forget_ids(marks: list[tuple[etree._Element, str]], families: list[etree._Element]) -> None:
    for element, name in marks:
        element.attrib.pop(name, "")
    for family in families:
        remove(family)


def _forget_variable(parts: OpenParts, variable: etree._Element, name: str) -> None:
    holder = variable.getparent()
    remove(variable)
    if holder is not None and not len(holder):
        remove(holder)
    unlink_all(parts, "DOCVARIABLE", name)


def _forget_merge(parts: OpenParts, part: str, merge: etree._Element) -> None:
    asked = {value for element in merge.iter("*") for name, value in element.attrib.items() if _is_id(str(name))}
    remove(merge)
    for id_ in asked:
        parts.unlink(part, str(id_))


def _is_id(name: str) -> bool:
    return name.startswith(f"{{{NAMESPACES['r']}}}")


def _untag(tag: etree._Element) -> None:
    for properties in (*tag.findall(qn("w:smartTagPr")), *tag.findall(qn("w:customXmlPr"))):
        tag.remove(properties)
    unwrap(tag)
