"""What the notation does not have is refused with its line; nothing is altered in silence."""

import re
from enum import StrEnum
from typing import Final

from app.domain.errors import ErrorCode, KnownError
from app.domain.values import FIRST_MARK, LAST_MARK

FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Source: XML 1.0, fifth edition, production 2 (Char), turned round."""
FIELD_MARK: Final = re.compile(f"[{chr(FIRST_MARK)}-{chr(LAST_MARK)}]")


class Unsupported(StrEnum):
    """What was met; the fact `what` of NOTATION_UNSUPPORTED."""

    CHARACTER = "character"
    CODE = "code"
    FENCE_OPEN = "fence_open"
    FENCE_STRAY = "fence_stray"
    FENCE_WORD = "fence_word"
    FIELD_PLACE = "field_place"
    FIELD_UNKNOWN = "field_unknown"
    FOOTNOTE_NESTED = "footnote_nested"
    FOOTNOTE_REFERENCE = "footnote_reference"
    HEADING_LEVEL = "heading_level"
    HEADING_UNDERLINED = "heading_underlined"
    HTML = "html"
    LINK_TITLE = "link_title"
    LIST_DEPTH = "list_depth"
    LIST_FENCE = "list_fence"
    LIST_MARKER = "list_marker"
    LIST_NUMBERING = "list_numbering"
    MARK_OPEN = "mark_open"
    NESTING = "nesting"
    NOTE_PARAGRAPH = "note_paragraph"
    PICTURE_ADDRESS = "picture_address"
    PICTURE_PLACE = "picture_place"
    REFERENCE = "reference"
    SIZE = "size"
    STRIKETHROUGH = "strikethrough"
    TABLE_ALIGNMENT = "table_alignment"
    TABLE_CELLS = "table_cells"
    TABLE_FENCE = "table_fence"
    TITLE = "title"


def refused(line: int, what: Unsupported) -> KnownError:
    """Return the error to raise: NOTATION_UNSUPPORTED with facts `line` (from 1, in the notation) and `what`."""
    return KnownError(ErrorCode.NOTATION_UNSUPPORTED, line=line, what=what.value)
