"""Word files an administrator brings as a house style: what may stand in them, and what a check says of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.findings import Severity


class TemplateCode(StrEnum):
    """Every remark a check of a template can make; the wording table must name each of them."""

    # tags
    FIELD_UNKNOWN = "field_unknown"
    """Facts name, and near where a field is called nearly so."""
    FILTER_UNKNOWN = "filter_unknown"
    """Facts name, filter, filters."""
    FILTER_MISFIT = "filter_misfit"
    """Facts name, filter."""
    LABEL_UNKNOWN = "label_unknown"
    """Facts name."""
    TAG_FORMATTED = "tag_formatted"
    """Facts found."""
    TAG_BROKEN = "tag_broken"
    """Facts found."""
    TAG_UNFINISHED = "tag_unfinished"
    """Facts found."""
    TAG_MISPLACED = "tag_misplaced"
    """Facts found."""
    BRACES_STRAY = "braces_stray"
    BRACES_MALFORMED = "braces_malformed"
    """Facts found."""
    BRACES_SINGLE = "braces_single"
    """Facts found."""
    STATEMENT = "statement"
    """Facts found."""
    COMMENT = "comment"
    """Facts found."""
    EXPRESSION = "expression"
    """Facts found."""
    TAGS_TOO_MANY = "tags_too_many"
    """Facts count, limit."""
    # content controls
    CONTROL_UNKNOWN = "control_unknown"
    """Facts name."""
    CONTROL_KIND = "control_kind"
    """Facts name."""
    CONTROL_NESTED = "control_nested"
    """Facts name, outer."""
    # the place of the text
    TEXT_MISSING = "text_missing"
    TEXT_TWICE = "text_twice"
    TEXT_NOT_ALONE = "text_not_alone"
    TEXT_MISPLACED = "text_misplaced"
    # styles
    STYLE_MISSING = "style_missing"
    """Facts style."""
    STYLE_UNDEFINED = "style_undefined"
    """Facts style."""
    # what a letter cannot carry
    FIELD_CODE = "field_code"
    """Facts found."""
    TRACKED_CHANGES = "tracked_changes"
    EMBEDDED = "embedded"
    """Facts found."""
    LINK_UNSAFE = "link_unsafe"
    """Facts found."""
    SECTIONS = "sections"
    """Facts count."""
    PART_TOO_LARGE = "part_too_large"
    """Facts found, limit in MB."""
    UNSOUND = "unsound"
    """Facts detail."""


WARNINGS = frozenset(
    {
        TemplateCode.TAG_FORMATTED,
        TemplateCode.BRACES_SINGLE,
        TemplateCode.CONTROL_UNKNOWN,
        TemplateCode.STYLE_MISSING,
        TemplateCode.STYLE_UNDEFINED,
        TemplateCode.SECTIONS,
    }
)
"""What is told and put right; everything else stands in the way of using the template."""


class Where(StrEnum):
    """The stretch of a document something stands in."""

    BODY = "body"
    TABLE = "table"
    TEXT_BOX = "text_box"
    HEADER = "header"
    FOOTER = "footer"
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True)
class TemplatePlace:
    """Where something stands: the how-manieth paragraph of its stretch, with the words round it."""

    where: Where
    paragraph: int
    words: str
    page: int | None = None
    """Counted from 1; None where it was not laid out."""


@dataclass(frozen=True, slots=True)
class TemplateFinding:
    """One remark on a template: a code the wording table knows, the facts it needs, and the place."""

    code: TemplateCode
    facts: Mapping[str, str] = field(default_factory=dict)
    place: TemplatePlace | None = None
    """None for the file as a whole."""

    @property
    def severity(self) -> Severity:
        """Return whether it stands in the way of using the template."""
        return Severity.WARNS if self.code in WARNINGS else Severity.BLOCKS


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a template may name."""

    fields: Mapping[str, frozenset[str]]
    """The filters each field of the letterhead may have, by its name."""
    filters: frozenset[str]
    """All filters there are."""
    dates: frozenset[str]
    """Fields that hold a date."""


@dataclass(frozen=True, slots=True)
class HouseStyleRow:
    """A house style as a list shows it."""

    name: str
    label: str
    own: bool
    """Whether somebody brought it, so that it can be removed; the others come with the program."""
    fields: tuple[str, ...] = ()
    """What it has a place for."""
