"""Relationships to the world outside, and to parts that have no place in a letter."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from lxml import etree

from app.domain.inspection import Leak, LeakCode
from app.ooxml.inspection.open_parts import OpenParts, asking, remove, unwrap
from app.ooxml.inspection.spots import Places, Spot
from app.ooxml.names import NAMESPACES, WORD_CONTENT, qn
from app.ooxml.package import Relationship

_SAFE: Final = ("http://", "https://", "mailto:")
_PARTS: Final = {
    "oleObject": LeakCode.EMBEDDED_FILE,
    "package": LeakCode.EMBEDDED_FILE,
    "control": LeakCode.ACTIVEX,
    "aFChunk": LeakCode.ALT_CHUNK,
    "vbaProject": LeakCode.MACRO,
    "keyMapCustomizations": LeakCode.MACRO,
    "attachedToolbars": LeakCode.MACRO,
    "extensibility": LeakCode.MACRO,
    "userCustomization": LeakCode.MACRO,
    "webextensiontaskpanes": LeakCode.MACRO,
    "glossaryDocument": LeakCode.GLOSSARY,
    "thumbnail": LeakCode.THUMBNAIL,
    "printerSettings": LeakCode.PRINTER_SETTINGS,
    "recipientData": LeakCode.MAIL_MERGE,
    "origin": LeakCode.SIGNATURE,
}
_OUTSIDE: Final = {
    "attachedTemplate": LeakCode.ATTACHED_TEMPLATE,
    "mailMergeSource": LeakCode.MAIL_MERGE,
    "mailMergeHeaderSource": LeakCode.MAIL_MERGE,
}
_PLAIN: Final = f"{WORD_CONTENT}document.main+xml"
_RUNS_MACROS: Final = "macroEnabled"
_OBJECTS: Final = ("o:OLEObject", "w:control", "w:objectEmbed", "w:objectLink")
_OLE: Final = f"{{{NAMESPACES['o']}}}ole"


def link_spots(parts: OpenParts) -> Iterator[Spot]:
    """Yield relationships that may not leave; text under a link and the picture of an object stay."""
    for source, each in parts.relationships():
        code = _code_of(each)
        if code is None:
            continue
        tree = parts.tree(source)
        asked = () if tree is None else asking(tree, each.id)
        gone = None if code is LeakCode.ALT_CHUNK else partial(_let_go, parts, source, each)
        words = each.target if each.external else ""
        if tree is not None and asked and code is not LeakCode.GLOSSARY:
            spot = Places(source, tree).spot(code, asked[0][0], gone, words, each.kind)
            yield Spot(spot.leak, gone, spot.is_echo)
        else:
            part = source if each.external else each.target
            yield Spot(Leak(code=code, part=part, words=words, name=each.kind), gone)
    if _RUNS_MACROS.lower() in parts.type_of(parts.main).lower():
        leak = Leak(code=LeakCode.MACRO, part=parts.main)
        yield Spot(leak, partial(parts.set_type, parts.main, _PLAIN), is_echo=True)
    for part, root in parts.texts():
        places = Places(part, root)
        for chunk in root.iter(qn("w:altChunk")):
            if not any(each.kind == "aFChunk" for source, each in parts.relationships() if source == part):
                yield places.spot(LeakCode.ALT_CHUNK, chunk, partial(remove, chunk))


def _code_of(each: Relationship) -> LeakCode | None:
    if not each.external:
        return _PARTS.get(each.kind)
    if each.kind == "hyperlink" and each.target.lower().startswith(_SAFE):
        return None
    return _OUTSIDE.get(each.kind, LeakCode.EXTERNAL_LINK)


def _let_go(parts: OpenParts, source: str, each: Relationship) -> None:
    tree = parts.tree(source)
    for element, attribute in () if tree is None else asking(tree, each.id):
        if element.tag == qn("w:hyperlink"):
            unwrap(element)
        elif element.tag in (qn("a:blip"), qn("v:imagedata")):
            element.attrib.pop(attribute, "")
        elif element.tag in map(qn, _OBJECTS):
            _show_only(element)
        else:
            remove(element)
    parts.unlink(source, each.id)


def _show_only(embedded: etree._Element) -> None:
    """Leave of an embedded object the picture that stands for it."""
    holder = embedded.getparent()
    remove(embedded)
    if holder is None or holder.tag != qn("w:object"):
        return
    drawing = holder.find(qn("w:drawing"))
    if drawing is not None:
        unwrap(holder)
        return
    holder.tag = qn("w:pict")
    holder.attrib.clear()
    for shape in holder.iter("*"):
        shape.attrib.pop(_OLE, "")
