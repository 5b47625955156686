"""The characters a pasted text may bring: what XML forbids, fields' own marks and invisible aids to layout go."""

import re
import unicodedata
from typing import Final

from app.domain.values import FIRST_MARK, LAST_MARK

_LINE_ENDS: Final = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_SPACES: Final = re.compile("[\x1c-\x1f]")
# Soft hyphen, zero width space and byte order mark are aids to layout that would stand in the way of every search.
_DROPPED: Final = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u200b\ufeff\ud800-\udfff\ufffe\uffff"
    f"{chr(FIRST_MARK)}-{chr(LAST_MARK)}]"
)


def allowed(text: str) -> str:
    """Return `text` as it may be kept, in NFC: every line end a new line, and without what may not be kept."""
    text = _LINE_ENDS.sub("\n", text)
    return unicodedata.normalize("NFC", _DROPPED.sub("", _SPACES.sub(" ", text)))
