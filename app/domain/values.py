"""What may be filled in: one line, NFC, nothing that XML 1.0 forbids."""

import re
import unicodedata

from app.domain.errors import ErrorCode, KnownError

FIRST_MARK = 0xF0000
LAST_MARK = 0xFFFFD
"""Plane 15 stands for fields while a paragraph is rendered; a text that already holds one is refused."""

# XML 1.0 (fifth edition) production 2, Char, turned round; and the control characters it admits.
_FORBIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u2028\u2029]")
_MARKS = re.compile(f"[{chr(FIRST_MARK)}-{chr(LAST_MARK)}]")
_TEXT_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def enter_value(name: str, value: str) -> str:
    """Return `value` as it is kept: NFC, otherwise untouched.

    Raises:
        KnownError: VALUE_CHARACTER when it holds a control character, a line end, a lone surrogate, a
            non-character XML forbids, or a character of plane 15.
    """
    return _enter(name, value, _FORBIDDEN)


def enter_text(name: str, value: str) -> str:
    """Return running text as it is kept: NFC; tabs and line ends may stand in it.

    Raises:
        KnownError: VALUE_CHARACTER, as for `enter_value`.
    """
    return _enter(name, value, _TEXT_FORBIDDEN)


def _enter(name: str, value: str, forbidden: re.Pattern[str]) -> str:
    found = forbidden.search(value) or _MARKS.search(value)
    if found:
        character = ord(found.group())
        called = unicodedata.name(chr(character), "NUL" if character == 0 else "stuurteken")
        raise KnownError(ErrorCode.VALUE_CHARACTER, name=name, character=f"U+{character:04X}", called=called)
    return unicodedata.normalize("NFC", value)
