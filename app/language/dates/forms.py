"""The forms a phrase of time has in a letter: one rule a form, tried at every token that can begin it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.language.dates.day_words import DAY_WORD_RULES
from app.language.dates.days import DAYS_RULE
from app.language.dates.limit_words import LIMIT_RULES
from app.language.dates.no_date import NO_DATE_RULE
from app.language.dates.rules import Rule
from app.language.dates.stretch_words import PERIOD_RULE
from app.language.dates.terms import TERM_RULES

RULES: Final = (DAYS_RULE, *DAY_WORD_RULES, *LIMIT_RULES, *TERM_RULES, PERIOD_RULE, NO_DATE_RULE)
"""Every form; where several fit, the one that reads on farthest wins, of equals the first."""


def _by_start() -> Mapping[str, tuple[Rule, ...]]:
    keys = {key for rule in RULES for key in rule.starts}
    return MappingProxyType({key: tuple(rule for rule in RULES if key in rule.starts) for key in keys})


RULES_BY_START: Final = _by_start()
