"""The lettered questions within a question."""

import re
from typing import Final

from app.domain.blocks import Blocks, ListBlock, ListKind, Para
from app.text.runs import runs, shown

_LETTERED: Final = re.compile(r"(?:^|(?<=[\s;:,(?]))\(?(?P<letter>[a-z])[.)]\s", re.MULTILINE)
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"


def letters_in(blocks: Blocks) -> tuple[str, ...]:
    """Return the letters of the sub-questions in a question: of a lettered list, or written in it, from a on."""
    for block in blocks:
        if isinstance(block, ListBlock) and block.kind is ListKind.LETTER and block.start == 1:
            return tuple(_LETTERS[: len(block.items)])
    found = ""
    for block in blocks:
        if isinstance(block, Para):
            said = "\n".join(shown(run, lambda _: "") for run in runs((block,)))
            for match in _LETTERED.finditer(said):
                if match["letter"] == _LETTERS[len(found) : len(found) + 1]:
                    found += match["letter"]
    return tuple(found) if len(found) > 1 else ()
