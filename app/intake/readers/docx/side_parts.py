"""Headers and footers in the order a reader meets them."""

from dataclasses import dataclass

from lxml import etree

from app.domain.blocks import Blocks
from app.intake.readers.docx.attributes import is_on
from app.intake.readers.docx.document import Document
from app.ooxml.names import qn


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
    for number, section in enumerate(document.body.iter(qn("w:sectPr"))):
        titled = bool(is_on(section, "w:titlePg"))
        for kind in ("w:headerReference", "w:footerReference"):
            shown = _shown(section, kind, titled=titled, even=document.setting("w:evenAndOddHeaders"))
            order.extend(shown)
            if number == 0 and shown:
                first[kind] = shown[0]
    following = tuple(part for part in dict.fromkeys(order) if part not in first.values())
    return SideParts(
        header=document.side_part(first.get("w:headerReference", "")),
        footer=document.side_part(first.get("w:footerReference", "")),
        following=tuple(block for part in following for block in document.side_part(part)),
    )


def _shown(section: etree._Element, kind: str, *, titled: bool, even: bool) -> list[str]:
    """Return the relationships of one section's headers or footers that are seen, that of its first page first."""
    by_type = {each.get(qn("w:type"), "default"): each.get(qn("r:id"), "") for each in section.findall(qn(kind))}
    wanted = [*(["first"] if titled else []), "default", *(["even"] if even else [])]
    return [by_type[each] for each in wanted if each in by_type]
