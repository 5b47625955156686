"""Content controls: fields of the letterhead bound to the manifest, and a block control round every part."""

import hashlib
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final
from uuid import UUID, uuid5

from app.domain.ids import RevisionId
from app.export.manifest import NAMESPACE
from app.export.patterns import FieldPlace
from app.ooxml.escape import attribute

# Word's own cover pages have this kind. LibreOffice 7.4 leaves it alone; in a rich-text block control it drops the
# words before the first note, link or field of the first paragraph.
_BUILDING_BLOCK: Final = (
    '<w:docPartObj><w:docPartGallery w:val="Quick Parts"/><w:docPartCategory w:val="Aanhef"/></w:docPartObj>'
)
_LARGEST_ID: Final = 0x7FFFFFFF
LONGEST_NAME: Final = 64
"""Characters of a tag or alias that Word keeps."""
FILTERED_DATES: Final[Mapping[str, str]] = MappingProxyType({"datum": "d MMMM yyyy", "datum_kort": "dd-MM-yyyy"})
"""How Word shows a date by each filter for dates, in its own letters."""


class Controls:
    """The controls of one Word file. Their ids follow from the revision, so that it always gives the same file."""

    def __init__(self, revision: RevisionId, date_format: str, language: str) -> None:
        self.store = store_id(revision)
        self._seed = revision.bytes
        self._date_format = date_format
        self._language = language
        self._used: set[int] = set()

    def field(self, place: FieldPlace, content: str, *, where: str, day: str = "") -> str:
        """Return `content`, the run that shows a field at `place`, in a control bound to it.

        `where` is the part it stands in; `day` the ISO date of a date field, empty for any other. A filtered field is
        bound to what the filter shows, since a control shows what it is bound to; a date has a format instead.
        """
        by_filter = place.filter and not day
        element = (
            f"shown[@field='{place.name}'][@filter='{place.filter}']" if by_filter else f"field[@name='{place.name}']"
        )
        name = place.name + (f"|{place.filter}" if place.filter else "")
        # Without the prefix mappings LibreOffice refuses the whole file.
        binding = (
            f"<w:dataBinding w:prefixMappings=\"xmlns:a='{NAMESPACE}'\" "
            f'w:xpath="/a:letter[1]/a:{element}[1]" w:storeItemID="{self.store}"/>'
        )
        return self._control(
            place.alias,
            f"field:{name}",
            f"{where}/{name}",
            place.run,
            binding + (self._date(day, place.filter) if day else "<w:text/>"),
            content,
        )

    def part(self, part: UUID, alias: str, content: str, piece: int = 0) -> str:
        """Return the paragraphs of a part in its control; `piece` counts where an annex divides it."""
        return self._control(
            _alias(alias, piece), f"part:{part}", f"part/{part}/{piece}", "", _BUILDING_BLOCK, content
        )

    def _control(self, alias: str, tag: str, key: str, properties: str, kind: str, content: str) -> str:
        return (
            f'<w:sdt><w:sdtPr>{properties}<w:alias w:val="{attribute(alias)}"/><w:tag w:val="{attribute(tag)}"/>'
            f'<w:id w:val="{self._id(key)}"/>{kind}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'
        )

    def _date(self, day: str, filter_: str) -> str:
        shown = FILTERED_DATES.get(filter_, self._date_format)
        return (
            f'<w:date w:fullDate="{day}T00:00:00Z"><w:dateFormat w:val="{attribute(shown)}"/>'
            f'<w:lid w:val="{attribute(self._language)}"/><w:storeMappedDataAs w:val="date"/>'
            '<w:calendar w:val="gregorian"/></w:date>'
        )

    def _id(self, key: str) -> int:
        digest = hashlib.sha256(self._seed + key.encode()).digest()
        number = int.from_bytes(digest[:4], "big") & _LARGEST_ID
        while number in self._used or number == 0:
            number = (number + 1) & _LARGEST_ID
        self._used.add(number)
        return number


def store_id(revision: RevisionId) -> str:
    """Return the id of the custom XML of a revision as Word writes it: braces round capitals."""
    return f"{{{str(uuid5(revision, NAMESPACE)).upper()}}}"


def _alias(alias: str, piece: int) -> str:
    """Return the alias of a later piece of a part, still different from the others and short enough."""
    suffix = f" ({piece + 1})" if piece else ""
    return alias[: LONGEST_NAME - len(suffix)] + suffix
