"""The parts of a house style that every letter carries unchanged, made ready to be spliced in."""

import posixpath
from collections.abc import Iterator
from typing import Final

from lxml import etree

from app.export.trees import forget_editing
from app.ooxml.escape import DECLARATION, attribute
from app.ooxml.members import Member, deflated, stored
from app.ooxml.names import PACKAGE_RELATIONSHIPS, RELATIONSHIPS, qn
from app.ooxml.package import Package, Relationship

KEPT: Final = ("styles", "settings", "fontTable", "theme")
"""Parts of the document a letter keeps; macros, comments, glossary and the rest stay behind."""

# What may stand in settings, in the order of ECMA-376 17.15.1.78; footnotePr is ours.
_SETTINGS: Final = (
    "zoom", "mirrorMargins", "defaultTabStop", "autoHyphenation", "consecutiveHyphenLimit", "hyphenationZone",
    "doNotHyphenateCaps", "evenAndOddHeaders", "characterSpacingControl", "footnotePr", "compat", "themeFontLang",
    "clrSchemeMapping", "decimalSymbol", "listSeparator",
)  # fmt: skip
_PICTURES: Final = (".png", ".jpg", ".jpeg", ".gif")


def plain_part(package: Package, relationship: Relationship) -> Member:
    """Return a kept part without what Word remembers of its editing."""
    root = package.xml(relationship.target)
    forget_editing(root)
    if relationship.kind == "settings":
        _keep_settings(root)
    if relationship.kind == "fontTable":
        etree.strip_elements(root, *(qn(f"w:embed{face}") for face in ("Regular", "Bold", "Italic", "BoldItalic")))
    return deflated(relationship.target, xml_bytes(root))


def pictures(package: Package, source: str) -> Iterator[Member]:
    """Yield the pictures a part shows."""
    for relationship in kept_links(package, source):
        if relationship.kind == "image" and not relationship.external:
            yield stored(relationship.target, package.part(relationship.target))


def own_relationships(package: Package, source: str) -> str:
    """Return the relationships of `source` that a letter keeps, its pictures and web links, as XML elements."""
    folder = posixpath.dirname(source)
    return "".join(
        f'<Relationship Id="{attribute(each.id)}" Type="{RELATIONSHIPS}{each.kind}" '
        + (
            f'Target="{attribute(each.target)}" TargetMode="External"/>'
            if each.external
            else f'Target="{attribute(posixpath.relpath(each.target, folder))}"/>'
        )
        for each in kept_links(package, source)
    )


def relationships_name(part: str) -> str:
    """Return the name of the part that holds the relationships of `part`."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def relationships_part(elements: str) -> str:
    """Return a whole relationships part."""
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE_RELATIONSHIPS.rstrip("/")}">{elements}</Relationships>'


def xml_bytes(root: etree._Element) -> bytes:
    """Return a part as bytes, with its declaration."""
    return (DECLARATION + etree.tostring(root, encoding="unicode")).encode()


def kept_links(package: Package, source: str) -> Iterator[Relationship]:
    """Yield the relationships of `source` that a letter keeps: its own pictures, and links to elsewhere."""
    for each in package.relationships(source):
        picture = each.kind == "image" and each.target.lower().endswith(_PICTURES) and package.has(each.target)
        if (picture and not each.external) or (each.kind == "hyperlink" and each.external):
            yield each


def _keep_settings(root: etree._Element) -> None:
    for child in list(root):
        if etree.QName(child).localname not in _SETTINGS or etree.QName(child).localname == "footnotePr":
            root.remove(child)
    notes = etree.SubElement(root, qn("w:footnotePr"))
    for separator in ("-1", "0"):
        etree.SubElement(notes, qn("w:footnote")).set(qn("w:id"), separator)
    root[:] = sorted(root, key=lambda child: _SETTINGS.index(etree.QName(child).localname))
