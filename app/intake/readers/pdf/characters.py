"""Characters as fonts draw them, brought to those running text has."""

import re
import unicodedata
from typing import Final

from app.intake.readers.characters import clean

ACCENTS: Final = dict(
    zip(
        "`´^ˆ~˜¯˘˙¨˚˝ˇ¸˛",
        "\u0300\u0301\u0302\u0302\u0303\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0327\u0328",
        strict=True,
    )
)
"""Accents that old fonts print apart from their letter, and the combining forms of them."""

_PRINTED: Final = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "ĳ": "ij", "Ĳ": "IJ"}
    | dict.fromkeys("\xa0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t", " ")
    | dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff", "")
    | dict.fromkeys("\x02\ufffe\u2010\u2011", "-")
    | {"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "→", "\uf0e0": "→", "\uf02d": "–"}
)
"""Ligatures as letters, odd spaces as spaces, the signs of Symbol and Wingdings that stand before list items."""
_HALVES: Final = re.compile("[\ud800-\udfff]")
_SPACES: Final = re.compile(r"[ \r\n\f]+")


def readable(text: str) -> str:
    """Return text with ligatures as letters, odd spaces as spaces and soft hyphens only at its end.

    NFKC would do more than is safe: it makes m² m2 and ½ 1⁄2.
    """
    if _HALVES.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    text = _SPACES.sub(" ", clean(text.translate(_PRINTED)))
    return text[:-1].replace("\xad", "") + text[-1:] if "\xad" in text else text


def accented(text: str, accent: str) -> str:
    """Return text with an accent that was printed over its last letter; without it where no such letter exists."""
    bare = text.rstrip(" ")
    letter = unicodedata.normalize("NFC", bare[-1:] + ACCENTS[accent])
    return bare[:-1] + letter if len(letter) == 1 else text
