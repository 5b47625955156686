"""What a template holds besides tags that a letter cannot carry: changes, codes, objects, links to elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from textwrap import shorten
from typing import Final

from lxml import etree

from app.domain.templates import TemplateCode, TemplateFinding, TemplatePlace, Where
from app.export.static_parts import KEPT, kept_links
from app.export.templates.opened import Opened, Part, place_of
from app.ooxml.names import NAMESPACES, qn
from app.ooxml.spans import ParagraphText

# Fields that only count or repeat what stands in the letter itself (ECMA-376 17.16.5); any other may reach outside,
# ask the writer something, or change when the letter is opened.
_CODES: Final = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "STYLEREF", "SEQ", "SYMBOL"})
_CHANGES: Final = ("w:ins", "w:del", "w:moveFrom", "w:moveTo")
_FOREIGN: Final = ("w:altChunk", "w:subDoc", "w:object", "w:control", "w:movie")
_MEANT: Final = frozenset(map(qn, (*_CHANGES, *_FOREIGN, "w:fldSimple", "w:instrText", "w:fldChar")))
_LONGEST: Final = 60
_SAFE: Final = ("http://", "https://", "mailto:")
_ASKING: Final = f"{{{NAMESPACES['r']}}}"
_FIRST_WORD: Final = re.compile(r"\s*([A-Za-z=]+)")
_CARRIED: Final = re.compile(
    r"word/(document\.xml|(header|footer|styles|settings|fontTable|numbering|footnotes)\w*\.xml|theme/\w+\.xml)"
)


def other_findings(opened: Opened) -> Iterator[TemplateFinding]:
    """Yield what a letter cannot carry, in the order of the document."""
    for part in opened.parts:
        for number, (where, paragraph) in enumerate(part.stories(), start=1):
            yield from _paragraph(where, number, paragraph)
        yield from _links(opened, part)
    sections = len(list(opened.document.root.iter(qn("w:sectPr"))))
    if sections > 1:
        yield TemplateFinding(TemplateCode.SECTIONS, {"count": str(sections)})
    names = {opened.main, *(part.name for part in opened.parts)}
    names.update(each.target for kind, each in opened.links.items() if kind in (*KEPT, "numbering"))
    for name in sorted(names):
        if not _CARRIED.fullmatch(name):
            yield TemplateFinding(TemplateCode.EMBEDDED, {"found": name})


def _paragraph(where: Where, number: int, paragraph: etree._Element) -> Iterator[TemplateFinding]:
    place: TemplatePlace | None = None
    changed = False
    code = ""
    for element in paragraph.iter("*"):
        found: tuple[TemplateCode, str] | None = None
        if element.tag in _MEANT and next(element.iterancestors(qn("w:p")), None) is paragraph:
            if not changed and element.tag in map(qn, _CHANGES):
                changed = True
                found = TemplateCode.TRACKED_CHANGES, ""
            elif element.tag in map(qn, _FOREIGN):
                found = TemplateCode.EMBEDDED, etree.QName(element).localname
            elif element.tag == qn("w:fldSimple"):
                found = _code(element.get(qn("w:instr"), ""))
            elif element.tag == qn("w:instrText"):
                code += element.text or ""
            elif element.tag == qn("w:fldChar") and code:
                found, code = _code(code), ""
        if found:
            place = place or _place(where, number, paragraph)
            facts = {"found": shorten(found[1], _LONGEST, placeholder="…")} if found[1] else {}
            yield TemplateFinding(found[0], facts, place)


def _place(where: Where, number: int, paragraph: etree._Element) -> TemplatePlace:
    text = ParagraphText(paragraph, lambda _: False).text
    return place_of(where, number, text, 0, 0)


def _code(instruction: str) -> tuple[TemplateCode, str] | None:
    word = _FIRST_WORD.match(instruction)
    if word and word[1].upper() in _CODES:
        return None
    return (TemplateCode.FIELD_CODE, instruction.strip()) if instruction.strip() else None


def _links(opened: Opened, part: Part) -> Iterator[TemplateFinding]:
    """Yield what the part asks for by relationship and a letter does not carry along."""
    links = () if part.kind == "footnotes" else kept_links(opened.package, part.name)
    carried = {each.id for each in links}
    listed = {each.id: each for each in opened.package.relationships(part.name)}
    for each in listed.values():
        if each.external and each.kind == "hyperlink" and not each.target.casefold().startswith(_SAFE):
            yield TemplateFinding(
                TemplateCode.LINK_UNSAFE, {"found": shorten(each.target, _LONGEST, placeholder="…")}
            )
    asked: dict[str, None] = {}
    for element in part.root.iter("*"):
        if element.tag in (qn("w:headerReference"), qn("w:footerReference")):
            continue
        for name, value in element.attrib.items():
            if str(name).startswith(_ASKING) and value:
                asked[str(value)] = None
    for key in asked:
        if key not in carried:
            named = listed.get(key)
            found = key if named is None else f"{named.kind} {named.target}"
            yield TemplateFinding(TemplateCode.EMBEDDED, {"found": found[:_LONGEST]})
