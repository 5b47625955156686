"""An Office document as parts and relationships, read with every guard a file from outside asks for."""

import posixpath
import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from lxml import etree

from app.domain.errors import ErrorCode, KnownError
from app.ooxml import guarded_xml
from app.ooxml.container import Container, is_xml
from app.ooxml.limits import LARGEST_XML_PART
from app.ooxml.names import OFFICE, qn
from app.ooxml.strict import rename, transitional

OLE_MAGIC: Final = bytes.fromhex("D0CF11E0A1B11AE1")
"""What a compound file begins with: an old .doc, a mail of Outlook, or a document with a password."""

_NEIGHBOUR: Final = re.compile(r"\w+(?:/\w+)?\.\w+")
"""The usual target: a part beside its source, or in a folder there."""

_ENCRYPTED_STREAM: Final = "EncryptedPackage".encode("utf-16-le")


@dataclass(frozen=True, slots=True)
class Relationship:
    """A link from one part to another, or to the world outside.

    `kind` is the last word of its type (header, footnotes, hyperlink …), or all of a type that Office does not know;
    `target` the name of a part, or an address when `external`.
    """

    id: str
    kind: str
    target: str
    external: bool


class Package:
    """The parts of an Office document. Part names have no leading slash: word/document.xml."""

    def __init__(self, container: Container, name: str) -> None:
        self._container = container
        self._name = name
        self._relationships: dict[str, tuple[Relationship, ...]] = {}

    @property
    def name(self) -> str:
        """Return what the file is called, for messages."""
        return self._name

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of all parts."""
        return self._container.names

    @property
    def holds_more(self) -> bool:
        """Return whether the file has bytes that belong to no part."""
        return self._container.holds_more

    def has(self, name: str) -> bool:
        """Return whether there is a part called `name`."""
        return self._container.has(name)

    def part(self, name: str) -> bytes:
        """Return the bytes of a part.

        Raises:
            KnownError: PACKAGE_DAMAGED when the part is absent, cut off or altered; PACKAGE_UNSAFE when it is larger
                than it says, or XML with a DOCTYPE.
        """
        if not self.has(name):
            raise KnownError(ErrorCode.PACKAGE_DAMAGED, name=self._name, detail=f"no {name}")
        data = self._container.inflate(name)
        if is_xml(name) and guarded_xml.has_doctype(data):
            raise KnownError(ErrorCode.PACKAGE_UNSAFE, name=self._name, what="DOCTYPE")
        return data

    def xml(self, name: str, without: str = "") -> etree._Element:
        """Return the root element of a part, in the transitional namespaces also where the file is strict.

        `without` is an element, as it is written, that the caller does not need: it may be left unparsed.

        Raises:
            KnownError: as `part`; PACKAGE_DAMAGED when it is not well-formed XML, PACKAGE_UNSAFE when it has a
                DOCTYPE or nests deeper than any document does.
        """
        data = self.part(name)
        if len(data) > LARGEST_XML_PART:
            raise KnownError(ErrorCode.PACKAGE_UNSAFE, name=self._name, what="zip bomb")
        root = guarded_xml.parse(guarded_xml.without(data, without) if without else data, self._name, name)
        if root.getroottree().docinfo.internalDTD is not None:
            raise KnownError(ErrorCode.PACKAGE_UNSAFE, name=self._name, what="DOCTYPE")
        rename(root)
        return root

    def may_name(self, part: str, element: str) -> bool:
        """Return False where the bytes of an XML part show without parsing that it has no such `element`.

        Raises:
            KnownError: as `part`.
        """
        local = element.rpartition("}")[2].encode()
        data = self.part(part)
        return local in data or not guarded_xml.is_written_in_ascii(data)

    def relationships(self, source: str = "") -> tuple[Relationship, ...]:
        """Return the relationships of the part `source`, or of the package itself for ""; none where it has none.

        Raises:
            KnownError: as `xml`.
        """
        if source not in self._relationships:
            folder, base = posixpath.split(source)
            listing = posixpath.join(folder, "_rels", f"{base}.rels")
            listed = self.xml(listing).iter(qn("pr:Relationship")) if self.has(listing) else ()
            self._relationships[source] = tuple(read_relationship(each, folder) for each in listed)
        return self._relationships[source]

    def main(self) -> str:
        """Return the name of the main document part.

        Raises:
            KnownError: PACKAGE_DAMAGED when the package points to none that is there.
        """
        for each in self.relationships():
            if each.kind == "officeDocument" and not each.external and self.has(each.target):
                return each.target
        raise KnownError(ErrorCode.PACKAGE_DAMAGED, name=self._name, detail="no main document")


def read_package(data: bytes, name: str) -> Package:
    """Return the Office document in `data`; `name` is what the file is called, for messages.

    Raises:
        KnownError: FILE_EMPTY for no bytes; FILE_ENCRYPTED for a document with a password; FILE_UNSUPPORTED for
            the old binary format; PACKAGE_DAMAGED when the zip or its directory is broken or cut off;
            PACKAGE_UNSAFE, with `what`, for a declared bomb, duplicate or dangerous member names, and overlapping
            members. What only their bytes show of parts, a part tells when it is asked for.
    """
    if not data:
        raise KnownError(ErrorCode.FILE_EMPTY, name=name)
    if is_encrypted(data):
        raise KnownError(ErrorCode.FILE_ENCRYPTED, name=name)
    if data.startswith(OLE_MAGIC):
        raise KnownError(ErrorCode.FILE_UNSUPPORTED, name=name, what="application/msword")
    return Package(Container(data, name), name)


def is_encrypted(data: bytes) -> bool:
    """Return whether `data` is an Office document with a password: a compound file with a stream EncryptedPackage.

    The stream is named in [MS-OFFCRYPTO] 2.3.1; names in a compound file are UTF-16.
    """
    return data.startswith(OLE_MAGIC) and _ENCRYPTED_STREAM in data


def read_relationship(element: etree._Element, folder: str) -> Relationship:
    """Return the relationship an element of a list stands for; `folder` is that of the part it belongs to."""
    external = element.get("TargetMode") == "External"
    target = element.get("Target", "")
    if not external and _NEIGHBOUR.fullmatch(target):
        target = f"{folder}/{target}" if folder else target
    elif not external:
        path = unquote(target.partition("#")[0])
        target = posixpath.normpath(posixpath.join("/", folder, path)).lstrip("/")
    type_ = transitional(element.get("Type", ""))
    kind = type_.rpartition("/")[2] if type_.lower().startswith(OFFICE) else type_
    return Relationship(element.get("Id", ""), kind, target, external)
