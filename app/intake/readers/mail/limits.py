"""How large the parts of a mail from outside may be; real ones stay below a tenth of this."""

from typing import Final

MOST_PARTS: Final = 1_000
DEEPEST_PART: Final = 10
"""Parts and messages inside one another."""
LONGEST_HEADER: Final = 65_536
"""In characters, before it is decoded: encoded words take six hundred times their length in memory."""
MOST_PARAMETERS: Final = 60
"""Of a Content-Type; the parser of the standard library takes time by their square."""
LONGEST_SHOWN: Final = 10_000
"""Of a header, decoded."""
LONGEST_NAME: Final = 120
