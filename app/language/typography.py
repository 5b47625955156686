"""Where a line may not be broken."""

import re

from babel.dates import get_month_names

NO_BREAK_SPACE = "\u00a0"

_MONTHS = "|".join(re.escape(name) for name in get_month_names("wide", locale="nl").values())
_BEFORE_A_NUMBER = "|".join(
    rf"(?<=\b{re.escape(word)})"
    for word in ("nr.", "nrs.", "art.", "artikel", "blz.", "p.", "bijlage", "vraag", "figuur", "tabel", "paragraaf")
)
_BEFORE_A_CHAMBER = "|".join(rf"(?<=\b{word})" for word in ("Kamerstukken", "Kamerstuk", "Handelingen"))
_SPACES = re.compile(
    rf"""(?:(?<=€)|(?<=§)|(?<=\bEUR))[ ](?=\d)
       | (?:{_BEFORE_A_NUMBER})[ ](?=\d)
       | (?:{_BEFORE_A_CHAMBER})[ ](?=I{{1,2}}\b)
       | (?:(?<=\b\d)|(?<=\b\d\d)|(?<=\b\d\d\d))[ ](?=\d{{3}}\b)
       | (?<=\d)[ ](?=%)
       | (?<=\d)[ ](?=(?:(?:miljoen|miljard|duizend|procent|{_MONTHS})\b|(?:mln|mld)\.))""",
    re.VERBOSE | re.IGNORECASE,
)


def with_no_break_spaces(text: str) -> str:
    """Return `text` of the same length, with no-break spaces where a number would lose its word or its other half.

    € 100, nr. 348, art. 5, Kamerstukken II, 29 911, 5 %, 2,5 miljoen and 28 juni stay on one line.
    """
    return _SPACES.sub(NO_BREAK_SPACE, text)
