"""Words as they are compared: without case and diacritics."""

import re
import unicodedata
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+")


def folded(word: str) -> str:
    """Return a word, or running text, without case and diacritics."""
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFKD", word.casefold())
    return "".join(each for each in parts if not unicodedata.combining(each))


def folded_words(text: str) -> list[str]:
    """Return the words of running text, folded, without the marks that stand round and in them."""
    return _WORD.findall(folded(text))
