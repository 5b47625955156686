"""A checked template made into a house style: every tag a content control, one section, nothing that stays behind."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from itertools import count
from typing import Final

from lxml import etree

from app.domain.templates import Vocabulary
from app.export.controls import FILTERED_DATES
from app.export.inlines import notes_part
from app.export.parts_list import content_types
from app.export.static_parts import (
    KEPT,
    own_relationships,
    pictures,
    plain_part,
    relationships_name,
    relationships_part,
    xml_bytes,
)
from app.export.templates.opened import TEXT, Opened, Part, is_in_control, named, text_of
from app.export.templates.tags import Tag, scan
from app.export.trees import forget_editing, fragment, replace
from app.ooxml.escape import attribute
from app.ooxml.members import Member, deflated, join
from app.ooxml.names import RELATIONSHIPS, qn

DOCUMENT: Final = "word/document.xml"
NOTES: Final = "word/footnotes.xml"
_STALE: Final = ("w:dataBinding", "w15:dataBinding", "w:placeholder", "w:lock")
_OTHERS: Final = frozenset({"header", "footer"})
_NORMAL: Final = (None, "normal")


def prepare(opened: Opened, known: Vocabulary, styles: etree._Element) -> tuple[bytes, tuple[str, ...]]:
    """Return the Word file of the house style and the fields it has a place for; `opened` is used up.

    `styles` is its w:styles, complete. The template must be one the check lets pass.
    """
    for part in opened.parts:
        forget_editing(part.root)
        _controls(part, known)
        for _, paragraph in part.stories():
            _paragraph(paragraph, known)
        for paragraph in part.root.iter(qn("w:p")):  # the copies for old readers too
            _paragraph(paragraph, known)
    _one_section(opened.document)
    fields = sorted(_number(opened.parts))
    return written(opened, styles), tuple(fields)


def written(opened: Opened, styles: etree._Element) -> bytes:
    """Return the parts a house style keeps as a Word file; whatever else was in the template stays behind."""
    others = [part for part in opened.parts if part.kind in _OTHERS]
    notes = next((part for part in opened.parts if part.kind == "footnotes"), None)
    root = f'<Relationship Id="rId1" Type="{RELATIONSHIPS}officeDocument" Target="{DOCUMENT}"/>'
    members = [
        deflated("_rels/.rels", relationships_part(root).encode()),
        deflated(DOCUMENT, xml_bytes(opened.document.root)),
        deflated(NOTES, notes_part("".join(own_notes(notes))).encode()),
        *(deflated(part.name, xml_bytes(part.root)) for part in others),
        *_static(opened, styles),
        *(
            picture
            for source in (opened.main, *(part.name for part in others))
            for picture in pictures(opened.package, source)
        ),
        *_relationships(opened, others),
    ]
    once = {member.name: member for member in members}
    return join([deflated("[Content_Types].xml", content_types(once).encode()), *once.values()])


def _static(opened: Opened, styles: etree._Element) -> Iterator[Member]:
    """Yield the parts that are the same in every letter."""
    for each in opened.links.values():
        if each.kind == "styles":
            yield deflated(each.target, xml_bytes(styles))
        elif each.kind in KEPT:
            yield plain_part(opened.package, each)
        elif each.kind == "numbering":
            yield deflated(each.target, _numbering(opened))


def _relationships(opened: Opened, others: list[Part]) -> Iterator[Member]:
    """Yield the relationships of the document and of its headers and footers."""
    links = [f'<Relationship Id="aanhefNotes" Type="{RELATIONSHIPS}footnotes" Target="{posixpath.basename(NOTES)}"/>']
    there = {part.name for part in others}
    for each in opened.package.relationships(opened.main):
        is_kept = each in opened.links.values() and each.kind in (*KEPT, "numbering")
        if is_kept or (each.target in there and not each.external):
            kind, target = f"{RELATIONSHIPS}{each.kind}", posixpath.relpath(each.target, "word")
            links.append(f'<Relationship Id="{attribute(each.id)}" Type="{kind}" Target="{attribute(target)}"/>')
    own = own_relationships(opened.package, opened.main)
    yield deflated(relationships_name(DOCUMENT), relationships_part(own + "".join(links)).encode())
    for part in others:
        if own := own_relationships(opened.package, part.name):
            yield deflated(relationships_name(part.name), relationships_part(own).encode())


def own_notes(part: Part | None) -> Iterator[str]:
    """Yield the footnotes of a template as XML, separators left out."""
    if part is not None:
        for note in part.root.iter(qn("w:footnote")):
            if note.get(qn("w:type")) in _NORMAL:
                yield fragment(note)


def _paragraph(paragraph: etree._Element, known: Vocabulary) -> None:
    read = text_of(paragraph, known)
    if "{{" not in read.text or is_in_control(paragraph, known):
        return
    tags = [each for each in scan(read.text) if isinstance(each, Tag)]
    for tag in reversed(tags):
        read.put(tag.start, tag.end, lambda look, tag=tag: _control(tag, look, known))  # type: ignore[misc]


def _control(tag: Tag, look: etree._Element | None, known: Vocabulary) -> etree._Element:
    """Return the content control a tag becomes (children of w:sdtPr in the order of ECMA-376 17.5.2.38)."""
    control = etree.Element(qn("w:sdt"))
    properties = etree.SubElement(control, qn("w:sdtPr"))
    content = etree.SubElement(etree.SubElement(control, qn("w:sdtContent")), qn("w:r"))
    if look is not None:
        properties.append(etree.fromstring(etree.tostring(look)))
        content.append(etree.fromstring(etree.tostring(look)))
    alias = tag.name.replace("_", " ").capitalize()
    name = TEXT if tag.name == TEXT else "field:" + tag.name + (f"|{tag.filter}" if tag.filter else "")
    for element, value in (("alias", alias), ("tag", name), ("id", "0")):
        etree.SubElement(properties, qn(f"w:{element}")).set(qn("w:val"), value)
    if tag.name in known.dates:
        date = etree.SubElement(properties, qn("w:date"))
        etree.SubElement(date, qn("w:dateFormat")).set(
            qn("w:val"), FILTERED_DATES.get(tag.filter, FILTERED_DATES["datum"])
        )
        etree.SubElement(date, qn("w:lid")).set(qn("w:val"), "nl-NL")
        etree.SubElement(date, qn("w:storeMappedDataAs")).set(qn("w:val"), "date")
        etree.SubElement(date, qn("w:calendar")).set(qn("w:val"), "gregorian")
    else:
        etree.SubElement(properties, qn("w:text"))
    etree.SubElement(content, qn("w:t")).text = f"[{alias}]"
    return control


def _controls(part: Part, known: Vocabulary) -> None:
    """Give the controls that name something of ours their tag as a house style has it; take the others away."""
    for control in list(part.root.iter(qn("w:sdt"))):
        properties, tag = control.find(qn("w:sdtPr")), named(control, known)
        if not tag or properties is None:
            content = control.find(qn("w:sdtContent"))
            replace(control, [] if content is None else list(content))
            continue
        for name in _STALE:
            for each in properties.findall(qn(name)):
                properties.remove(each)
        element = properties.find(qn("w:tag"))
        if element is not None:
            element.set(qn("w:val"), tag)


def _number(parts: tuple[Part, ...]) -> set[str]:
    """Give every control a number of its own and return the fields they show."""
    numbers = count(1)
    fields = set()
    for part in parts:
        for properties in part.root.iter(qn("w:sdtPr")):
            tag, identity = properties.find(qn("w:tag")), properties.find(qn("w:id"))
            if identity is not None:
                identity.set(qn("w:val"), str(next(numbers)))
            name = "" if tag is None else tag.get(qn("w:val"), "")
            if name.startswith("field:"):
                fields.add(name.removeprefix("field:").partition("|")[0])
    return fields


def _one_section(document: Part) -> None:
    """Leave the last section, with the headers and footers it took over from those before it."""
    sections = list(document.root.iter(qn("w:sectPr")))
    inherited: dict[tuple[str, str], etree._Element] = {}
    for section in sections:
        for kind in ("w:headerReference", "w:footerReference"):
            for reference in section.findall(qn(kind)):
                inherited[kind, reference.get(qn("w:type"), "default")] = reference
    for section in sections[:-1]:
        replace(section, [])
    if len(sections) > 1:
        own = {(each.tag, each.get(qn("w:type"), "default")) for each in sections[-1]}
        for (kind, pages), reference in reversed(inherited.items()):
            if (qn(kind), pages) not in own:
                sections[-1].insert(0, reference)


def _numbering(opened: Opened) -> bytes:
    root = opened.package.xml(opened.links["numbering"].target)
    etree.strip_elements(root, *map(qn, ("w:numPicBullet", "w:lvlPicBulletId", "w:numIdMacAtCleanup")))
    return xml_bytes(root)
