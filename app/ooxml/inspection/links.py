"""Relationships to the world outside, and to parts that have no place in a letter."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from functools import partial
from typing import Final

from lxml import etree

from app.domain.inspection import Leak, LeakCode
from app.ooxml.inspection.open_parts import OpenParts, asking, remove, unwrap
from app.ooxml.inspection.spots import Places, Spot, attributes, forget
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
    "webextension": LeakCode.MACRO,
    "wordVbaData": LeakCode.MACRO,
    "activeXControlBinary": LeakCode.ACTIVEX,
    "glossaryDocument": LeakCode.GLOSSARY,
    "thumbnail": LeakCode.THUMBNAIL,
    "printerSettings": LeakCode.PRINTER_SETTINGS,
    "recipientData": LeakCode.MAIL_MERGE,
    "origin": LeakCode.SIGNATURE,
    "signature": LeakCode.SIGNATURE,
}
_KEPT: Final = frozenset(
    (
        "officeDocument", "core-properties", "extended-properties", "custom-properties", "classificationlabels",
        "styles", "stylesWithEffects", "settings", "webSettings", "fontTable", "font", "theme", "themeOverride",
        "numbering", "header", "footer", "footnotes", "endnotes", "image", "chart", "chartEx", "chartColorStyle",
        "chartStyle", "chartUserShapes", "diagramData", "diagramLayout", "diagramQuickStyle", "diagramColors",
        "diagramDrawing", "customXml", "customXmlProps", "comments", "commentsExtended", "commentsIds",
        "commentsExtensible", "people", "documenttasks", "documentTasks",
    )
)  # fmt: skip
"""Parts a letter is made of, and those that others look into."""
_ASKED_FOR: Final = ("header", "footer", "image", "chart", "hyperlink")
"""Parts and addresses that are nothing where no element asks for them."""
_VML: Final = (f"{{{NAMESPACES['v']}}}", f"{{{NAMESPACES['o']}}}")
_LINKS: Final = ("href", "althref")
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
    sources: dict[str, _Source | None] = {}
    for name, each in parts.relationships():
        if name not in sources:
            tree = parts.tree(name)
            sources[name] = None if tree is None else _Source(name, tree)
        source = sources[name]
        code = _code_of(parts, name, each)
        if code is None and source is not None and each.kind in _ASKED_FOR and each.id not in source.values:
            code = LeakCode.EXTERNAL_LINK if each.external else LeakCode.STRAY_PART
        if code is not None:
            yield _spot(parts, name, source, each, code)
    if _RUNS_MACROS.lower() in parts.type_of(parts.main).lower():
        leak = Leak(code=LeakCode.MACRO, part=parts.main)
        yield Spot(leak, partial(parts.set_type, parts.main, _PLAIN), is_echo=True)
    for part, root in parts.texts():
        yield from _addresses(part, root)
        for chunk in root.iter(qn("w:altChunk")):
            if not any(each.kind == "aFChunk" for source, each in parts.relationships() if source == part):
                yield Places(part, root).spot(LeakCode.ALT_CHUNK, chunk, partial(remove, chunk))


class _Source:
    """A part that relationships belong to: where its elements stand, and which of them ask for one."""

    def __init__(self, name: str, tree: etree._Element) -> None:
        self.places = Places(name, tree)
        self.asking = asking(tree)
        self.values = frozenset(str(value) for element in tree.iter("*") for value in element.attrib.values())


def _spot(parts: OpenParts, name: str, source: _Source | None, each: Relationship, code: LeakCode) -> Spot:
    asked = source.asking.get(each.id, []) if source else []
    gone = None if code is LeakCode.ALT_CHUNK else partial(_let_go, parts, name, each, asked)
    is_address = each.external or not parts.has(each.target)
    words = each.target if is_address else ""
    if source and asked and code is not LeakCode.GLOSSARY:
        spot = source.places.spot(code, asked[0][0], gone, words, each.kind)
        return Spot(spot.leak, gone, spot.is_echo)
    return Spot(Leak(code=code, part=name if is_address else each.target, words=words, name=each.kind), gone)


def _code_of(parts: OpenParts, source: str, each: Relationship) -> LeakCode | None:
    if each.external:
        is_web = each.kind == "hyperlink" and each.target.lower().startswith(_SAFE)
        return None if is_web else _OUTSIDE.get(each.kind, LeakCode.EXTERNAL_LINK)
    if each.kind in _PARTS:
        return _PARTS[each.kind]
    if each.kind == "hyperlink" and each.target == posixpath.dirname(source):
        return None
    if not parts.has(each.target):
        return LeakCode.EXTERNAL_LINK
    return None if each.kind in _KEPT else LeakCode.EMBEDDED_FILE


def _addresses(part: str, root: etree._Element) -> Iterator[Spot]:
    """Yield what drawings of old Word fetch or carry without a relationship: sources, links, packed copies."""
    places = Places(part, root)
    for element in root.iter("*"):
        if not str(element.tag).startswith(_VML):
            continue
        for attribute, value in attributes(element):
            name = attribute.rpartition("}")[2]
            is_link = name in _LINKS and not value.lower().startswith((*_SAFE, "#"))
            if value and (name == "src" or is_link):
                gone = partial(forget, element, attribute)
                yield places.spot(LeakCode.EXTERNAL_LINK, element, gone, value, name)
            elif name == "gfxdata":
                gone = partial(forget, element, attribute)
                yield places.spot(LeakCode.EMBEDDED_FILE, element, gone, name, name)


def _let_go(parts: OpenParts, source: str, each: Relationship, asked: list[tuple[etree._Element, str]]) -> None:
    for element, attribute in asked:
        extension = next(element.iterancestors(qn("a:ext")), None)
        if extension is not None:
            remove(extension)
        elif element.tag == qn("w:hyperlink"):
            unwrap(element)
        elif element.tag in (qn("a:blip"), qn("v:imagedata"), qn("v:fill"), qn("v:stroke")):
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
