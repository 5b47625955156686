"""Headers and footers in the order a reader meets them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.domain.blocks import Blocks
from app.intake.readers.docx.attributes import below, switched
from app.intake.readers.docx.document import Document
from app.intake.readers.docx.names import RELATIONSHIP, SECTION, TYPE
from app.ooxml.names import qn

_HEADER: Final = qn("w:headerReference")
_FOOTER: Final = qn("w:footerReference")
_TITLED: Final = qn("w:titlePg")
_EVEN_DIFFERS: Final = qn("w:evenAndOddHeaders")


@dataclass(frozen=True, slots=True)
class SideParts:
    """What stands round the text: above and below it on the first page, then on the pages that follow."""

    header: Blocks
    footer: Blocks
    following: Blocks


def side_parts(document: Document) -> SideParts:
    """Return the headers and footers that are seen.

    The first page has those of type "first" where its section has a title page (ECMA-376 17.10.6); those for even
    pages are seen only where the settings ask for them.
    """
    order: list[str] = []
    first: dict[str, str] = {}
    for number, section in enumerate(document.body.iter(SECTION)):
        titled = bool(switched(below(section, _TITLED)))
        for kind in (_HEADER, _FOOTER):
            parts = {each.get(TYPE, "default"): each.get(RELATIONSHIP, "") for each in section.iterchildren(kind)}
            shown = _shown(parts, titled=titled, even="even" in parts and document.parts.has_setting(_EVEN_DIFFERS))
            order.extend(shown)
            if number == 0 and shown:
                first[kind] = shown[0]
    following = tuple(part for part in dict.fromkeys(order) if part not in first.values())
    return SideParts(
        header=document.side_part(first.get(_HEADER, "")),
        footer=document.side_part(first.get(_FOOTER, "")),
        following=tuple(block for part in following for block in document.side_part(part)),
    )


def _shown(parts: Mapping[str, str], *, titled: bool, even: bool) -> list[str]:
    """Return the relationships of one section's headers or footers that are seen, that of its first page first."""
    wanted = [*(["first"] if titled else []), "default", *(["even"] if even else [])]
    return [parts[each] for each in wanted if each in parts]
