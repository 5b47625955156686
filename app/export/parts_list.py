"""The two lists every package begins with: what its parts are, and where reading starts."""

from collections.abc import Iterable
from typing import Final

from app.export.static_parts import relationships_part
from app.ooxml.escape import DECLARATION, attribute
from app.ooxml.names import NAMESPACES, PACKAGE_RELATIONSHIPS, RELATIONSHIPS, WORD_CONTENT

_OFFICE: Final = "application/vnd.openxmlformats-officedocument."
_BY_NAME: Final = {
    "word/document.xml": f"{WORD_CONTENT}document.main+xml",
    "word/numbering.xml": f"{WORD_CONTENT}numbering+xml",
    "word/footnotes.xml": f"{WORD_CONTENT}footnotes+xml",
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "docProps/custom.xml": f"{_OFFICE}custom-properties+xml",
    "customXml/itemProps1.xml": f"{_OFFICE}customXmlProperties+xml",
}
_BY_BEGINNING: Final = {
    "word/header": f"{WORD_CONTENT}header+xml",
    "word/footer": f"{WORD_CONTENT}footer+xml",
    "word/styles": f"{WORD_CONTENT}styles+xml",
    "word/settings": f"{WORD_CONTENT}settings+xml",
    "word/fontTable": f"{WORD_CONTENT}fontTable+xml",
    "word/theme/": f"{_OFFICE}theme+xml",
}
_BY_EXTENSION: Final = {
    ".xml": "application/xml",
    ".rels": "application/vnd.openxmlformats-package.relationships+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
}


def content_types(names: Iterable[str]) -> str:
    """Return [Content_Types].xml for parts with these names."""
    overrides: list[str] = []
    extensions = {".rels", ".xml"}
    for name in names:
        kind = _content_type(name)
        if kind:
            overrides.append(f'<Override PartName="/{attribute(name)}" ContentType="{kind}"/>')
        else:
            extensions.add(f".{name.rpartition('.')[2].lower()}")
    defaults = "".join(
        f'<Default Extension="{extension[1:]}" ContentType="{_BY_EXTENSION[extension]}"/>'
        for extension in sorted(extensions)
    )
    return f'{DECLARATION}<Types xmlns="{NAMESPACES["ct"]}">{defaults}{"".join(overrides)}</Types>'


def package_relationships() -> str:
    """Return _rels/.rels."""
    targets = (
        (f"{RELATIONSHIPS}officeDocument", "word/document.xml"),
        (f"{PACKAGE_RELATIONSHIPS}metadata/core-properties", "docProps/core.xml"),
        (f"{RELATIONSHIPS}custom-properties", "docProps/custom.xml"),
    )
    return relationships_part(
        "".join(
            f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
            for number, (kind, target) in enumerate(targets, 1)
        )
    )


def _content_type(name: str) -> str:
    if name in _BY_NAME:
        return _BY_NAME[name]
    if name.endswith(".rels"):
        return ""
    return next((kind for beginning, kind in _BY_BEGINNING.items() if name.startswith(beginning)), "")
