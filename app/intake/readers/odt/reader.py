"""An OpenDocument text brought into reading order."""

from dataclasses import dataclass

from lxml import etree

from app.domain.errors import ErrorCode, KnownError
from app.domain.readings import Extract
from app.intake.passages import written
from app.intake.readers.odt.names import qn
from app.intake.readers.odt.opening import opening
from app.intake.readers.odt.properties import read_properties
from app.intake.readers.odt.side_parts import side_parts
from app.intake.readers.odt.story import Story
from app.intake.readers.odt.styles import Styles
from app.ooxml import guarded_xml
from app.ooxml.container import Container

_MANIFEST = "META-INF/manifest.xml"
_ENCRYPTED_WHOLE = "encrypted-package"
"""The one member of a text that LibreOffice 24.8 and later encrypts as a whole (ODF 1.4)."""


@dataclass(frozen=True, slots=True)
class _Parts:
    content: etree._Element
    styles: etree._Element | None
    meta: etree._Element | None


def read_odt(data: bytes, name: str) -> Extract:
    """Return the text of an OpenDocument file: its letter as blocks, and all that is printed, letterhead first.

    Deleted text, comments and hidden text are left out, repeated rows and cells are read once.

    Raises:
        KnownError: FILE_ENCRYPTED for a text with a password; PACKAGE_DAMAGED and PACKAGE_UNSAFE as `Container` and
            `guarded_xml.parse`, the former also when there is no text in it.
    """
    container = Container(data, name)
    if _is_encrypted(container, name):
        raise KnownError(ErrorCode.FILE_ENCRYPTED, name=name)
    content = _member(container, "content.xml", name)
    if content is None:
        raise KnownError(ErrorCode.PACKAGE_DAMAGED, name=name, detail="no content.xml")
    return _extract(
        _Parts(content, _member(container, "styles.xml", name), _member(container, "meta.xml", name)), name
    )


def read_flat_odt(data: bytes, name: str) -> Extract:
    """Return the text of an OpenDocument file that is one XML file (.fodt).

    Raises:
        KnownError: PACKAGE_DAMAGED and PACKAGE_UNSAFE as `guarded_xml.parse`, the former also when there is no text.
    """
    root = guarded_xml.parse(data, name, name)
    return _extract(_Parts(root, root, root), name)


def _extract(parts: _Parts, name: str) -> Extract:
    body = parts.content.find(f"{qn('office:body')}/{qn('office:text')}")
    if body is None:
        raise KnownError(ErrorCode.PACKAGE_DAMAGED, name=name, detail="no text")
    styles = Styles(*(root for root in (parts.content, parts.styles) if root is not None))
    masters = None if parts.styles is None else parts.styles.find(qn("office:master-styles"))
    begin = opening(body)
    header, around = side_parts(body, masters, styles)
    letterhead = Story(styles).blocks((*begin.letterhead, *begin.shapes))
    letter = Story(styles, begin.shapes).blocks(begin.letter)
    plain, passages = written((((*header, *letterhead), False), (letter, True), (around, False)))
    return Extract(blocks=letter, plain=plain, passages=passages, properties=read_properties(parts.meta))


def _member(container: Container, member: str, name: str) -> etree._Element | None:
    if member not in container.names:
        return None
    return guarded_xml.parse(container.inflate(member), name, member)


def _is_encrypted(container: Container, name: str) -> bool:
    manifest = _member(container, _MANIFEST, name)
    encrypted = manifest is not None and next(manifest.iter(qn("manifest:encryption-data")), None) is not None
    return encrypted or _ENCRYPTED_WHOLE in container.names
