"""Custom XML, the controls that show it, and parts nothing leads to."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from functools import partial

from lxml import etree

from app.domain.inspection import Leak, LeakCode
from app.ooxml.inspection.open_parts import OpenParts, remove, unwrap
from app.ooxml.inspection.spots import Places, Spot, text_of
from app.ooxml.names import qn


def data_spots(parts: OpenParts) -> Iterator[Spot]:
    """Yield each custom XML part by its namespace, each control, and parts that no relationship leads to."""
    for source, each in parts.relationships():
        tree = parts.tree(each.target)
        if each.kind == "customXml" and not each.external:
            name = "" if tree is None else etree.QName(tree).namespace or ""
            leak = Leak(code=LeakCode.CUSTOM_XML, part=each.target, name=name)
            yield Spot(leak, partial(_forget_store, parts, source, each.id, each.target))
    for part, root in parts.texts():
        places = Places(part, root)
        for control in list(root.iter(qn("w:sdt"))):
            alias = control.find(f"{qn('w:sdtPr')}/{qn('w:alias')}")
            name = "" if alias is None else alias.get(qn("w:val"), "")
            yield places.spot(LeakCode.CONTROL, control, partial(_open, control), _first_words(control), name)
    for stray in parts.strays():
        yield Spot(Leak(code=LeakCode.STRAY_PART, part=stray), partial(parts.drop, stray))


def _first_words(control: etree._Element) -> str:
    content = control.find(qn("w:sdtContent"))
    return "" if content is None else text_of(content)


def _open(control: etree._Element) -> None:
    content = control.find(qn("w:sdtContent"))
    if content is None:
        remove(control)
        return
    for properties in [child for child in control if child is not content]:
        control.remove(properties)
    unwrap(content)
    unwrap(control)


def _forget_store(parts: OpenParts, source: str, id_: str, part: str) -> None:
    """Take custom XML out; controls keep what they show and forget where it came from."""
    stores = set()
    for owner, each in parts.relationships():
        tree = parts.tree(each.target)
        if owner == part and each.kind == "customXmlProps" and tree is not None:
            stores.add(tree.get(qn("ds:itemID"), "").upper())
    parts.unlink(source, id_)
    for _, root in parts.texts():
        for binding in list(root.iter(qn("w:dataBinding"), qn("w15:dataBinding"))):
            if binding.get(qn("w:storeItemID"), "").upper() in stores:
                remove(binding)
    if not any(each.target == part for _, each in parts.relationships()):
        folder = posixpath.dirname(part)
        for owner, each in list(parts.relationships()):
            if owner == part and posixpath.dirname(each.target) == folder:
                parts.unlink(owner, each.id)
