"""What a Word file holds beside its words, and what becomes of it when the file leaves the building."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class LeakCode(StrEnum):
    """Every kind of thing a file may tell that nobody meant to tell; the wording table must name each of them."""

    COMMENT = "comment"
    INSERTION = "insertion"
    DELETION = "deletion"
    FORMAT_CHANGE = "format_change"
    HIDDEN_TEXT = "hidden_text"
    WHITE_TEXT = "white_text"
    TINY_TEXT = "tiny_text"
    PERSON = "person"
    COMPANY = "company"
    REMARK = "remark"
    TEMPLATE = "template"
    EDITING = "editing"
    """Total time, number of revisions, last printed."""
    REVISION_IDS = "revision_ids"
    EXTERNAL_LINK = "external_link"
    ATTACHED_TEMPLATE = "attached_template"
    MAIL_MERGE = "mail_merge"
    MACRO = "macro"
    OUTSIDE_FIELD = "outside_field"
    PERSONAL_FIELD = "personal_field"
    PLACEHOLDER = "placeholder"
    PLACEHOLDER_IN_VALUE = "placeholder_in_value"
    EMBEDDED_FILE = "embedded_file"
    ACTIVEX = "activex"
    ALT_CHUNK = "alt_chunk"
    IMAGE_METADATA = "image_metadata"
    CUSTOM_XML = "custom_xml"
    CONTROL = "control"
    CUSTOM_PROPERTY = "custom_property"
    LABEL = "label"
    THUMBNAIL = "thumbnail"
    PRINTER_SETTINGS = "printer_settings"
    BOOKMARK = "bookmark"
    HIDDEN_BOOKMARK = "hidden_bookmark"
    FILE_PATH = "file_path"
    DOCUMENT_VARIABLE = "document_variable"
    GLOSSARY = "glossary"
    SMART_TAG = "smart_tag"
    SIGNATURE = "signature"
    STRAY_PART = "stray_part"


@dataclass(frozen=True, slots=True, kw_only=True)
class Leak:
    """One thing found: in which part, at which paragraph of it (from 1), with some words there.

    `name` is what the thing is called where it has a name: of a property, a bookmark, a namespace. `count` tells how
    many there are where they are not worth telling apart.
    """

    code: LeakCode
    part: str
    paragraph: int | None = None
    words: str = ""
    name: str = ""
    count: int = 1


class Treatment(StrEnum):
    """What is done with a thing that was found."""

    REMOVE = "remove"
    """It may not leave, and can be taken out."""
    STAYS = "stays"
    """It may not leave, and only a person can take it out."""
    ASK = "ask"
    """It is kept; whether it should be is for a person to say."""
    TELL = "tell"
    """It may leave and is only told."""


@dataclass(frozen=True, slots=True)
class Inspected:
    """A thing that was found, and what is done with it."""

    leak: Leak
    treatment: Treatment

    @property
    def blocks(self) -> bool:
        """Return whether a file that holds it may not leave."""
        return self.treatment in (Treatment.REMOVE, Treatment.STAYS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What was found in a file, by the SHA-256 of its bytes."""

    sha256: str
    found: tuple[Inspected, ...]

    @property
    def blocking(self) -> tuple[Inspected, ...]:
        """Return what may not leave."""
        return tuple(each for each in self.found if each.blocks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What an inspection found in a file and took out: SHA-256 before and after, and what is left that may not leave.

    `told` may leave: it is asked about, or only told.
    """

    before: str
    after: str
    removed: tuple[Leak, ...] = ()
    left: tuple[Leak, ...] = ()
    told: tuple[Inspected, ...] = ()

    @property
    def is_clean(self) -> bool:
        """Return whether nothing is left that may not leave."""
        return not self.left


def counted(leaks: Iterable[Leak]) -> dict[LeakCode, int]:
    """Return how many there are of each kind, in the order of `LeakCode`."""
    counts: Counter[LeakCode] = Counter()
    for leak in leaks:
        counts[leak.code] += leak.count
    return {code: counts[code] for code in LeakCode if counts[code]}
