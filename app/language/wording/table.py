"""What a wording table is made of: a sentence in each language, with places for facts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

LANGUAGES = ("nl", "en")
_UNKNOWN = "…"
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]|\{(\w+)\}")
_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Wording:
    """The same words in Dutch and in English.

    `{name}` stands for a fact; what stands between square brackets is left out when a fact in it is not known.
    """

    nl: str
    en: str

    def in_language(self, language: str) -> str:
        """Return the words in `language`; Dutch for a language the table does not have."""
        return self.en if language == "en" else self.nl


def fill(sentence: str, facts: Mapping[str, str]) -> str:
    """Return `sentence` with its facts filled in; an ellipsis where one that cannot be left out is not known."""

    def place(match: re.Match[str]) -> str:
        optional, name = match.groups()
        if name:
            return facts.get(name) or _UNKNOWN
        if all(facts.get(each) for each in _PLACE.findall(optional)):
            return _PLACE.sub(lambda inner: facts[inner[1]], optional)
        return ""

    return _OPTIONAL.sub(place, sentence)
