"""Document properties: people, organisation, template, time spent, and what others put among them.

Sources: ECMA-376 part 2 chapter 11 (core) and part 1 section 22.2 and 22.3 (extended and custom); the names of
sensitivity labels as Microsoft Purview writes them (MSIP_Label_<id>_<what>).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Final

from lxml import etree

from app.domain.inspection import Leak, LeakCode
from app.ooxml.inspection.fields import unlink_all
from app.ooxml.inspection.marks import has_path
from app.ooxml.inspection.open_parts import OpenParts, remove
from app.ooxml.inspection.spots import Spot, shortened
from app.ooxml.names import qn

_CORE: Final = {
    "dc:creator": LeakCode.PERSON,
    "cp:lastModifiedBy": LeakCode.PERSON,
    "dc:description": LeakCode.REMARK,
    "cp:keywords": LeakCode.REMARK,
    "cp:category": LeakCode.REMARK,
    "cp:contentStatus": LeakCode.REMARK,
    "dc:identifier": LeakCode.REMARK,
    "cp:version": LeakCode.EDITING,
    "cp:revision": LeakCode.EDITING,
    "cp:lastPrinted": LeakCode.EDITING,
}
_EXTENDED: Final = {
    "ep:Manager": LeakCode.PERSON,
    "ep:Company": LeakCode.COMPANY,
    "ep:Template": LeakCode.TEMPLATE,
    "ep:TotalTime": LeakCode.EDITING,
    "ep:HyperlinkBase": LeakCode.FILE_PATH,
    "ep:HLinks": LeakCode.EXTERNAL_LINK,
    "ep:TitlesOfParts": LeakCode.REMARK,
    "ep:HeadingPairs": LeakCode.REMARK,
    "ep:DigSig": LeakCode.SIGNATURE,
}
_WITH_OTHERS: Final = ("HeadingPairs",)
"""These say how to read another, and go with it."""
_NOTHING: Final = ("", "0")
_LABEL: Final = re.compile(r"MSIP_Label_", re.IGNORECASE)
_OWNER: Final = re.compile(r"MSIP_Label_.*_(Owner|SetBy)$|MSIP_Label_.*_Application$", re.IGNORECASE)
_LABEL_KIND: Final = "classificationlabels"


def property_spots(parts: OpenParts) -> Iterator[Spot]:
    """Yield what stands in the core, extended and custom properties, and labels of sensitivity."""
    for root_name, codes in (("cp:coreProperties", _CORE), ("ep:Properties", _EXTENDED)):
        for part, root in parts.all_named(root_name):
            for element in list(root):
                yield from _property(parts, part, element, codes)
    yield from _custom(parts)
    for source, each in parts.relationships():
        if each.kind == _LABEL_KIND and not each.external:
            leak = Leak(code=LeakCode.LABEL, part=each.target, name=each.target)
            yield Spot(leak, partial(parts.unlink, source, each.id))


def _property(parts: OpenParts, part: str, element: etree._Element, codes: Mapping[str, LeakCode]) -> Iterator[Spot]:
    name = next((each for each in codes if qn(each) == element.tag), None)
    said = " ".join(map(str, element.itertext()))
    words = shortened(said) if len(element) else said.strip()
    code = codes[name] if name and words not in _NOTHING else LeakCode.FILE_PATH if has_path(words) else None
    if code is not None:
        local = etree.QName(element).localname
        leak = Leak(code=code, part=part, words=words, name=local)
        yield Spot(leak, partial(_take_out, parts, element, local), is_echo=local in _WITH_OTHERS)


def _custom(parts: OpenParts) -> Iterator[Spot]:
    for part, root in parts.all_named("op:Properties"):
        yield from _custom_in(parts, part, root)


def _custom_in(parts: OpenParts, part: str, root: etree._Element) -> Iterator[Spot]:
    for element in list(root.iter(qn("op:property"))):
        name = element.get("name", "")
        words = "".join(map(str, element.itertext())).strip()
        code = LeakCode.CUSTOM_PROPERTY
        if _OWNER.match(name):
            code = LeakCode.PERSON
        elif _LABEL.match(name):
            code = LeakCode.LABEL
        leak = Leak(code=code, part=part, words=words, name=name)
        yield Spot(leak, partial(_take_out_custom, parts, element, name))


def _take_out(parts: OpenParts, element: etree._Element, name: str) -> None:
    """Take a property out; a control that shows it keeps its words and forgets where they came from."""
    remove(element)
    for _, root in parts.texts():
        for binding in list(root.iter(qn("w:dataBinding"), qn("w15:dataBinding"))):
            if re.search(rf"\b{name}\b", binding.get(qn("w:xpath"), "")):
                remove(binding)


def _take_out_custom(parts: OpenParts, element: etree._Element, name: str) -> None:
    remove(element)
    unlink_all(parts, "DOCPROPERTY", name)
