"""The words of a library paragraph that stand in it whatever is filled in."""

import re
from typing import Final

from app.domain.paragraphs import Paragraph
from app.text.folding import folded_words

_TAG: Final = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_ADDRESS: Final = re.compile(r"\]\([^)\n]*\)")


def literal_words(body: str) -> tuple[list[str], ...]:
    """Return the folded words of a body in stretches between its fields and conditions, every variant included."""
    stretches = (folded_words(_ADDRESS.sub(" ", each)) for each in _TAG.split(body))
    return tuple(each for each in stretches if each)


def conditional_names(paragraph: Paragraph) -> tuple[str, ...]:
    """Return the variables on which the text depends otherwise than by showing them, in order of the header."""
    conditions = " ".join(re.findall(r"\{%-?\s*(?:el)?if\s(.*?)%\}", paragraph.body, re.DOTALL))
    named = set(re.findall(r"\w+", conditions))
    return tuple(each.name for each in paragraph.variables if each.name in named)
