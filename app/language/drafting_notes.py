"""Notes a drafter leaves for later, as they stand in a text: bracketed remarks and the usual stand-ins."""

import re
from typing import Final

_CHAPTER = r"(?<!\d{5}[ \u00a0-])(?<!hoofdstuk[ \u00a0])(?<!Hoofdstuk[ \u00a0])"
"""XX is also a chapter of the budget: Kamerstuk 36 560 XX is written as 36560 XX."""
_QUOTED = r"(?!sic\]|red\.\]|\.{3}\]|…\]|citaat\])"
_FORMS = (
    r"\{\{[^{}]*\}\}|\{%[^{}]*%\}|«\w+»|\[[•●]\]|\bTODO\b"
    r"|Klik(?: of tik)?(?: hier)? om [\w ]{0,40}in te (?:voeren|vullen)"
)
"""What forms, mail merges and templates leave where a value was to come; the last is Word's own prompt."""
DRAFTING_NOTE: Final = re.compile(
    rf"\[{_QUOTED}[^\[\]]{{3,}}\]|{_CHAPTER}\bXX\b|\bXXX+\b|\bPM\b|<Geen>|_x000d_|\?\?\?+|{_FORMS}"
)
"""Source: notes and stand-ins seen in letters the ministries sent."""
