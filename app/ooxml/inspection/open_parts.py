"""A Word package opened to be altered: its trees, its relationships, and its bytes afterwards."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Final

from lxml import etree

from app.domain.errors import ErrorCode, KnownError
from app.ooxml.container import is_xml
from app.ooxml.escape import DECLARATION
from app.ooxml.guarded_xml import has_remarks
from app.ooxml.members import deflated, join, stored
from app.ooxml.names import NAMESPACES, qn
from app.ooxml.package import Package, Relationship, read_relationship
from app.ooxml.strict import transitional

TYPES: Final = "[Content_Types].xml"
_TEXT_ROOTS: Final = ("w:document", "w:footnotes", "w:endnotes", "w:hdr", "w:ftr")
_COMPRESSED: Final = (".png", ".jpg", ".jpeg", ".gif")
_DRAWING: Final = "image/svg+xml"
_STRICT_ONLY: Final = "w:conformance"


class OpenParts:
    """The parts of one package; what is asked for twice is the same tree, so that alterations add up."""

    def __init__(self, package: Package) -> None:
        """Open a package; every XML part of it is read.

        Raises:
            KnownError: FILE_UNSUPPORTED for a workbook or another Office file; as `Package.xml`.
        """
        self.main = package.main()
        types = package.xml(TYPES) if package.has(TYPES) else etree.Element(qn("ct:Types"))
        read = [name for name in package.names if name == self.main or _is_read(package, name, _type_in(types, name))]
        self._trees = {name: package.xml(name) for name in read}
        self._data = {name: package.part(name) for name in package.names if name not in self._trees}
        self.remarked = tuple(name for name in read if has_remarks(package.part(name)))
        """The parts with comments or instructions of XML in them; written anew they have none."""
        self.holds_more = package.holds_more
        """Whether the file has bytes that belong to no part; written anew it has none."""
        for name, root in self._trees.items():
            if name.endswith(".rels"):
                for element in root.iter(qn("pr:Relationship")):
                    element.set("Type", transitional(element.get("Type", "")))
        if self._trees[self.main].tag != qn("w:document"):
            raise KnownError(ErrorCode.FILE_UNSUPPORTED, name=package.name, what=self.type_of(self.main) or self.main)
        self._trees[self.main].attrib.pop(qn(_STRICT_ONLY), "")

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of all parts."""
        return (*self._trees, *self._data)

    def has(self, name: str) -> bool:
        """Return whether there is a part called `name`."""
        return name in self._trees or name in self._data

    def tree(self, name: str) -> etree._Element | None:
        """Return the root of an XML part; None where there is no such part."""
        return self._trees.get(name)

    def trees(self) -> tuple[tuple[str, etree._Element], ...]:
        """Return name and root of every XML part that is no list of relationships or content types."""
        return tuple(
            (name, root) for name, root in self._trees.items() if not name.endswith(".rels") and name != TYPES
        )

    def texts(self) -> tuple[tuple[str, etree._Element], ...]:
        """Return name and root of the parts that show text: document, notes, headers, footers."""
        roots = {qn(name) for name in _TEXT_ROOTS}
        return tuple((name, root) for name, root in self.trees() if root.tag in roots)

    def named(self, root: str) -> tuple[str, etree._Element] | None:
        """Return name and root of the first part whose root element is `root`, such as w:settings."""
        return next(((name, tree) for name, tree in self.trees() if tree.tag == qn(root)), None)

    def all_named(self, root: str) -> tuple[tuple[str, etree._Element], ...]:
        """Return name and root of every part whose root element is `root`."""
        return tuple((name, tree) for name, tree in self.trees() if tree.tag == qn(root))

    def data(self, name: str) -> bytes:
        """Return the bytes of a part that is no XML."""
        return self._data[name]

    def put(self, name: str, data: bytes) -> None:
        """Replace the bytes of a part that is no XML."""
        self._data[name] = data

    def relationships(self) -> Iterator[tuple[str, Relationship]]:
        """Yield every relationship with the part it belongs to ("" for the package), as they are now."""
        for name in [name for name in self._trees if name.endswith(".rels")]:
            folder = posixpath.dirname(posixpath.dirname(name))
            source = posixpath.join(folder, posixpath.basename(name).removesuffix(".rels"))
            for element in self._trees[name].iter(qn("pr:Relationship")):
                yield source, read_relationship(element, folder)

    def unlink(self, source: str, id_: str) -> None:
        """Take a relationship away; the part it leads to goes with it where no other does."""
        listing = self._trees[_listing(source)]
        for element in listing.findall(qn("pr:Relationship")):
            if element.get("Id") == id_:
                listing.remove(element)

    def strays(self) -> tuple[str, ...]:
        """Return the parts no relationship leads to, lists of relationships left out."""
        found, waiting = {TYPES}, [""]
        leads: dict[str, list[str]] = {}
        for source, each in self.relationships():
            if not each.external:
                leads.setdefault(source, []).append(each.target)
        while waiting:
            for target in leads.get(waiting.pop(), ()):
                if target not in found:
                    found.add(target)
                    waiting.append(target)
        return tuple(name for name in self.names if name not in found and not name.endswith(".rels"))

    def drop(self, name: str) -> None:
        """Take a part out with its relationships."""
        for each in (name, _listing(name)):
            self._trees.pop(each, None)
            self._data.pop(each, None)

    def bytes(self) -> bytes:
        """Return the package as it is now; parts nothing leads to stay behind, the rest keeps its order."""
        for name in self.strays():
            self.drop(name)
        self._settle_types()
        order = sorted(self.names, key=lambda name: (name != TYPES, name != "_rels/.rels", name))
        return join(
            deflated(name, _written(self._trees[name]))
            if name in self._trees
            else (stored if name.lower().endswith(_COMPRESSED) else deflated)(name, self._data[name])
            for name in order
        )

    def _settle_types(self) -> None:
        """Let the list of content types speak of what is there, and of no macros that are gone."""
        types = self._trees[TYPES]
        for override in types.findall(qn("ct:Override")):
            name = (override.get("PartName") or "").lstrip("/")
            if not self.has(name):
                types.remove(override)
        for default in types.findall(qn("ct:Default")):
            ending = f".{(default.get('Extension') or '').lower()}"
            if ending == ".bin" and not any(name.lower().endswith(ending) for name in self.names):
                types.remove(default)

    def set_type(self, name: str, content_type: str) -> None:
        """Say of a part that it holds something of `content_type`."""
        for override in self._trees[TYPES].iter(qn("ct:Override")):
            if (override.get("PartName") or "").lstrip("/") == name:
                override.set("ContentType", content_type)

    def type_of(self, name: str) -> str:
        """Return the content type that is listed for a part; empty where none is."""
        return _type_in(self._trees[TYPES], name)


Asking = dict[str, list[tuple[etree._Element, str]]]


def asking(tree: etree._Element) -> Asking:
    """Return the elements that ask for a relationship by its id, each with the attribute that does."""
    found: Asking = {}
    for element in tree.iter("*"):
        for name, value in element.attrib.items():
            if str(name).startswith(f"{{{NAMESPACES['r']}}}"):
                found.setdefault(str(value), []).append((element, str(name)))
    return found


def remove(element: etree._Element) -> None:
    """Take an element out of its tree; nothing happens where it is out already."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def unwrap(element: etree._Element) -> None:
    """Put what an element holds in its place."""
    parent = element.getparent()
    if parent is not None:
        place = parent.index(element)
        parent[place : place + 1] = list(element)


def _type_in(types: etree._Element, name: str) -> str:
    folded = name.casefold()
    for override in types.iter(qn("ct:Override")):
        if (override.get("PartName") or "").lstrip("/").casefold() == folded:
            return override.get("ContentType") or ""
    ending = folded.rpartition(".")[2]
    for default in types.iter(qn("ct:Default")):
        if (default.get("Extension") or "").casefold() == ending:
            return default.get("ContentType") or ""
    return ""


def _is_read(package: Package, name: str, content_type: str) -> bool:
    """Return whether a part is XML by its name or its type; a drawing, and a part of no bytes, are none."""
    kind = content_type.casefold()
    if name != TYPES and not name.endswith(".rels") and not package.part(name):
        return False
    return is_xml(name) or (kind.endswith(("+xml", "/xml")) and kind != _DRAWING)


def _listing(source: str) -> str:
    folder, name = posixpath.split(source)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _written(root: etree._Element) -> bytes:
    return (DECLARATION + etree.tostring(root, encoding="unicode")).encode()
