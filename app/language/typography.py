"""Where a line may not be broken."""

import re

from babel.dates import get_month_names

NO_BREAK_SPACE = "\u00a0"

_MONTHS = "|".join(re.escape(name) for name in get_month_names("wide", locale="nl").values())
_SPACES = re.compile(
    rf"""(?<=€)[ ](?=\d)
       | (?:(?<=\bnr\.)|(?<=\bnrs\.)|(?<=\bart\.)|(?<=\bblz\.)|(?<=\bp\.))[ ](?=\d)
       | (?<=\d)[ ](?=(?:(?:miljoen|miljard|duizend|procent|{_MONTHS})\b|(?:mln|mld)\.))""",
    re.VERBOSE | re.IGNORECASE,
)


def with_no_break_spaces(text: str) -> str:
    """Return `text` of the same length, the space in € 100, nr. 348, 2,5 miljoen and 28 juni a no-break space."""
    return _SPACES.sub(NO_BREAK_SPACE, text)
