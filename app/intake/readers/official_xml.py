"""Official XML of the Staten-Generaal, and any other XML that holds running text."""

from collections.abc import Iterator
from typing import Final

from lxml import etree

from app.domain.errors import ErrorCode, KnownError
from app.domain.readings import Extract
from app.intake.passages import written
from app.intake.readers.characters import clean
from app.intake.readers.official_xml_walk import Walk
from app.ooxml import guarded_xml

SHORTEST_SENTENCE: Final = 5
"""In words; XML without any line of so many holds data, not a text."""


def read_official_xml(data: bytes, name: str) -> Extract:
    """Return the text of a Kamerstuk, an Aanhangsel or any other XML with running text, in document order.

    Raises:
        KnownError: PACKAGE_DAMAGED when it is not well-formed, PACKAGE_UNSAFE when it declares entities or nests too
            deep, FILE_UNSUPPORTED (`what`) when it holds data instead of text.
    """
    root = guarded_xml.parse(data, name, name)
    walk = Walk(root)
    blocks = walk.letter.blocks()
    plain, passages = written(((walk.head.blocks(), False), (blocks, True)))
    if not any(len(passage.text.split()) >= SHORTEST_SENTENCE for passage in passages):
        raise KnownError(ErrorCode.FILE_UNSUPPORTED, name=name, what="application/xml")
    return Extract(blocks=blocks, plain=plain, passages=passages, properties=tuple(_properties(root)))


def _properties(root: etree._Element) -> Iterator[tuple[str, str]]:
    """Yield what the metadata say of the paper, each with a name and a value."""
    for meta in root.iterfind("{*}metadata/{*}meta"):
        name, value = clean(meta.get("name", "")), " ".join(clean(meta.get("content", "")).split())
        if name and value:
            yield name, value
