"""Phrases of time that mean no date: zo spoedig mogelijk, op korte termijn."""

from dataclasses import dataclass
from typing import Final

from app.language.dates.cursor import Cursor
from app.language.dates.moments import Meaning, Moment, PeriodMeaning
from app.language.dates.rules import Rule
from app.language.dates.tokens import KNOWN
from app.language.dates.values import Bounds, DateFlag, Meant
from app.language.dates.vocabulary import NO_DATE

_PHRASES: Final = tuple(sorted((tuple(phrase.split()) for phrase in NO_DATE), key=len, reverse=True))
_BY_START: Final = {words[0]: tuple(row for row in _PHRASES if row[0] == words[0]) for words in _PHRASES}


@dataclass(frozen=True, slots=True)
class NoDate(PeriodMeaning):
    """A phrase that means no date."""

    def bounds(self, moment: Moment) -> Bounds | None:
        """Return None."""
        return None

    def resolve(self, moment: Moment) -> Meant:
        """Return that it means no date."""
        return Meant(flags=frozenset({DateFlag.GEEN_DATUM}))


def _no_date(cursor: Cursor) -> Meaning | None:
    ahead = tuple(token.word for token in cursor.tokens[cursor.at : cursor.at + len(_PHRASES[0])])
    for words in _BY_START.get(ahead[0], ()):
        if ahead[: len(words)] == words:
            cursor.at += len(words)
            return NoDate()
    return None


NO_DATE_RULE: Final = Rule("no_date", frozenset(KNOWN[word].key for word in _BY_START), _no_date)
